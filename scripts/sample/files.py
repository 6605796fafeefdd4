"""Writers whose bytes depend on nothing but what is written: fixed times, fixed order."""

import csv
import io
import json
import os
import tempfile
import zipfile

STAMP = (2026, 4, 1, 0, 0, 0)


def csv_text(header, rows, newline="\r\n"):
    """CSV text of a header and rows."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator=newline)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def write_csv(path, header, rows, encoding="utf-8-sig"):
    """A CSV file; utf-8-sig writes the byte order mark that spreadsheet programs want."""
    with open(path, "wb") as file:
        file.write(csv_text(header, rows).encode(encoding))


def geojson_text(name, features, crs=None):
    """A FeatureCollection with one feature a line."""
    head = {"type": "FeatureCollection", "name": name}
    if crs:
        head["crs"] = {"type": "name", "properties": {"name": crs}}
    text = json.dumps(head, ensure_ascii=False)[:-1]
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    return text + ', "features": [\n' + lines + "\n]}\n"


def feature(geometry, properties):
    """A GeoJSON feature."""
    return {"type": "Feature", "properties": properties, "geometry": geometry}


class _Cp932Info(zipfile.ZipInfo):
    """Member whose name is stored as CP932 bytes without the UTF-8 flag, as Japanese tools do."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("cp932"), self.flag_bits & ~0x800


def write_zip(path, members):
    """A zip of (name, bytes) pairs in the order given; names in CP932."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = _Cp932Info(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0x20
            archive.writestr(info, data, compresslevel=9)


def shapefile_members(name, write, suffixes=(".shp", ".shx", ".dbf", ".prj")):
    """Run a shapefile writer in a scratch folder and return its files' bytes, update date fixed."""
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        members = []
        for suffix in suffixes:
            with open(os.path.join(folder, name + suffix), "rb") as file:
                data = bytearray(file.read())
            if suffix == ".dbf":
                data[1:4] = bytes([STAMP[0] - 1900, STAMP[1], STAMP[2]])
            members.append((name + suffix, bytes(data)))
        return members
