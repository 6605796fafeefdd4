"""The OSM file: roads, water, shops and clinics."""

import os

import numpy as np
import osmium
from osgeo import gdal
from osmium.osm.mutable import Node, Relation, Way

from . import base, tracing
from .road_blocks import TOWN


class _Sheet:
    """Collects nodes, ways and relations and writes them sorted by type and number."""

    def __init__(self):
        self.points, self.node_tags, self.ways, self.relations = [], {}, [], []

    def nodes(self, lonlat):
        """Add nodes; their numbers."""
        first = len(self.points)
        self.points += np.asarray(lonlat).tolist()
        return list(range(first, len(self.points)))

    def write(self, path):
        """Write the file; there are no timestamps, versions or users in it."""
        if os.path.exists(path):
            os.remove(path)
        writer = osmium.SimpleWriter(path, 4 * 1024 * 1024)
        for i, (lon, lat) in enumerate(self.points):
            writer.add_node(Node(id=i + 1, location=(lon, lat), tags=self.node_tags.get(i, {})))
        for i, (nodes, tags) in enumerate(self.ways):
            writer.add_way(Way(id=i + 1, nodes=[n + 1 for n in nodes], tags=tags))
        for i, (members, tags) in enumerate(self.relations):
            writer.add_relation(Relation(id=i + 1, members=[("w", w + 1, role) for w, role in members], tags=tags))
        writer.close()


def _closed(sheet, ring, tags):
    """Add a closed way from a ring whose last point repeats the first."""
    ids = sheet.nodes(base.to_lonlat(ring[:-1]))
    sheet.ways.append((ids + ids[:1], tags))
    return len(sheet.ways) - 1


def _add_river(sheet, land):
    """The big river's surface, in pieces, as one multipolygon."""
    area = land.water.Intersection(base.polygon([land.outline]).Buffer(0))
    pieces = [area] if area.GetGeometryName() == "POLYGON" else [area.GetGeometryRef(i) for i in range(area.GetGeometryCount())]
    members = []
    for piece in pieces:
        ring = np.array(piece.GetGeometryRef(0).GetPoints())[:, :2]
        if piece.Area() > 5000:
            members.append((_closed(sheet, ring[base.thin(ring, 3)], {}), "outer"))
    tags = {"type": "multipolygon", "natural": "water", "water": "river", "name": "北上川", "name:ja-Hira": "きたかみがわ"}
    sheet.relations.append((members, tags))


def _add_land_use(sheet, land):
    """Built-up land and woods, as areas for a base map."""
    labels = np.where(land.people > TOWN, 1, np.where((land.slope > 0.11) & land.inside, 2, 0)).astype(np.int32)
    raster = gdal.GetDriverByName("MEM").Create("", base.NX, base.NY, 1, gdal.GDT_Int32)
    raster.GetRasterBand(1).WriteArray(labels)
    gdal.SieveFilter(raster.GetRasterBand(1), None, raster.GetRasterBand(1), 60, 4)
    areas = tracing.build(tracing.untouch(raster.ReadAsArray()), base.CELL, tolerance=90.0)
    for label, tags in ((1, {"landuse": "residential"}), (2, {"natural": "wood"})):
        for part in areas.get(label, []):
            members = []
            for k, ring in enumerate(part):
                ids = sheet.nodes(ring[:-1])
                sheet.ways.append((ids + ids[:1], {} if len(part) > 1 else tags))
                members.append((len(sheet.ways) - 1, "inner" if k else "outer"))
            if len(part) > 1:
                sheet.relations.append((members, dict(tags, type="multipolygon")))


def _inside_run(land, line):
    """The longest stretch of a line inside the city."""
    rows, cols = base.cell_of(line)
    inside = np.concatenate([[0], land.inside[rows, cols].astype(int), [0]])
    starts, ends = np.flatnonzero(np.diff(inside) == 1), np.flatnonzero(np.diff(inside) == -1)
    if not len(starts):
        return line[:0]
    k = int((ends - starts).argmax())
    return line[starts[k] : ends[k]]


def _add_streams(sheet, land):
    """Named rivers and the larger brooks as lines."""
    for river in land.rivers:
        line = _inside_run(land, river.line)
        line = line[base.thin(line, 6)]
        tags = {"waterway": "river", "name": river.name, "name:ja-Hira": river.kana}
        sheet.ways.append((sheet.nodes(base.to_lonlat(line)), tags))
    xs, ys = base.cell_centres()
    seen = np.zeros(land.area.size, bool)
    heads = np.flatnonzero((land.area > 220) & land.inside.ravel())
    donors = np.zeros(land.area.size, bool)
    donors[land.receiver[heads]] = True
    near = _river_cells(land)
    for head in heads[~donors[heads]].tolist():
        path = [head]
        while not seen[path[-1]] and not near[path[-1]]:
            seen[path[-1]] = True
            path.append(int(land.receiver[path[-1]]))
        if len(path) > 8:
            cells = np.array(path)
            line = base.relax(np.column_stack([xs[cells % base.NX], ys[cells // base.NX]]), 4)
            line = _inside_run(land, base.wiggle(line, 75, 600, 501))
            if len(line) > 6:
                line = line[base.thin(line, 18)]
                sheet.ways.append((sheet.nodes(base.to_lonlat(line)), {"waterway": "stream"}))


def _river_cells(land):
    lines = [base.linestring(river.line) for river in land.rivers]
    return (base.burn([land.water] + lines, touched=True) > 0).ravel()


def _add_places(sheet, places):
    """Shops and clinics: most as nodes, each fourth as a small building."""
    for i, place in enumerate(places):
        tags = dict(place.tags, name=place.name)
        if i % 4:
            node = sheet.nodes(base.to_lonlat(place.xy))[0]
            sheet.node_tags[node] = tags
            continue
        half = np.array([14.0, 9.0]) if tags.get("shop") in ("supermarket", "chemist") else np.array([7.0, 5.5])
        corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]) * half + place.xy
        building = "hospital" if tags.get("amenity") == "hospital" else "retail" if "shop" in tags else "commercial"
        _closed(sheet, corners, dict(tags, building=building))


def write_osm(path, land, network, places):
    """roads.osm.pbf; returns its number of nodes."""
    sheet = _Sheet()
    sheet.nodes(base.to_lonlat(network.nodes))
    sheet.ways += network.ways
    _add_river(sheet, land)
    _add_streams(sheet, land)
    _add_land_use(sheet, land)
    _add_places(sheet, places)
    sheet.write(path)
    return len(sheet.points)
