"""Opens every style and the ward template in QGIS's own windows, on the sample workspace. By hand, after run.sh:

    apt-get install qgis;  qgis --code scripts/checks/open_in_qgis.py

What does not load is listed in a message box; else the map and the layout are there to be looked at.
"""
import tomllib
from pathlib import Path

from qgis.core import (QgsCoordinateReferenceSystem, QgsDataSourceUri, QgsPrintLayout, QgsProject, QgsReadWriteContext,
                       QgsVectorLayer)
from qgis.PyQt.QtWidgets import QMessageBox
from qgis.PyQt.QtXml import QDomDocument
from qgis.utils import iface

ROOT = Path(__file__).resolve().parents[2] if "__file__" in globals() else Path.cwd()
WORKSPACE = ROOT / "build/sample/oshu.michi"


def layers():
    """The definitions with a table of their own, the lowest first; results of runs have none."""
    read = (tomllib.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "layers").glob("*.toml"))
    return sorted((layer for layer in read if layer.get("table")), key=lambda layer: layer["order"])


def source(definition):
    """The table; of several kinds of geometry, the rectangles around them with the geometry as text."""
    if definition["geometry"] != "mixed":
        return definition["table"]
    box = "BuildMbr(MbrMinX(geom) - 1, MbrMinY(geom) - 1, MbrMaxX(geom) + 1, MbrMaxY(geom) + 1, 6678)"
    return ("(SELECT 0 AS id, '' AS kind, '' AS text, '' AS colour, '' AS shape, BuildMbr(0, 0, 0, 0, 6678) AS geom "
            f"UNION ALL SELECT id, kind, text, colour, AsText(geom), {box} FROM {definition['table']})")


def add_layer(project, definition):
    """Returns what went wrong, or an empty text."""
    uri = QgsDataSourceUri()
    uri.setDatabase(str(WORKSPACE))
    uri.setDataSource("", source(definition), "geom", definition.get("filter", ""), "id")
    layer = QgsVectorLayer(uri.uri(), definition["title"], "spatialite")
    message, loaded = layer.loadNamedStyle(str(ROOT / "styles" / definition["style"]))
    if not (layer.isValid() and loaded):
        return f"{definition['title']}: {message or 'the table does not open'}"
    project.addMapLayer(layer)
    project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(definition.get("visible", True))
    return ""


def main():
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:6678"))
    failures = [failure for failure in (add_layer(project, definition) for definition in layers()) if failure]
    document = QDomDocument()
    document.setContent((ROOT / "styles/layouts/ward-a3.qpt").read_text(encoding="utf-8"))
    layout = QgsPrintLayout(project)
    layout.setName("ward-a3")
    if not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        failures.append("ward-a3.qpt does not load")
    project.layoutManager().addLayout(layout)
    iface.mapCanvas().zoomToFullExtent()
    iface.openLayoutDesigner(layout)
    if failures:
        QMessageBox.warning(iface.mainWindow(), "Michishirube", "\n".join(failures))


main()
