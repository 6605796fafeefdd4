"""The sample's promises, checked on the files as they were written."""

import csv
import io
import zipfile

import numpy as np
from osgeo import gdal, ogr

from . import ledger_checks
from .base import CITY_CODE
from .road_net import crossings

MOST_BYTES = 15_000_000


def _rows(path, encoding="utf-8-sig"):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def _check_districts(out):
    """223 districts, 30 councils in one former municipality each, no gap, no overlap, shared vertices."""
    source = ogr.Open(str(out / "districts.geojson"))
    layer = source.GetLayer(0)
    former, total, union, edges = {}, 0.0, ogr.Geometry(ogr.wkbMultiPolygon), {}
    for feature in layer:
        shape = feature.GetGeometryRef()
        assert shape.IsValid(), feature["code"]
        former.setdefault(feature["council"], set()).add(feature["former"])
        total += shape.Area()
        parts = [shape] if shape.GetGeometryName() == "POLYGON" else [shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())]
        for part in parts:
            union.AddGeometry(part)
            for k in range(part.GetGeometryCount()):
                points = part.GetGeometryRef(k).GetPoints()
                for a, b in zip(points, points[1:]):
                    key = (min(a[:2], b[:2]), max(a[:2], b[:2]))
                    edges[key] = edges.get(key, 0) + 1
    assert layer.GetFeatureCount() == 223 and len(former) == 30, "districts or councils"
    assert all(len(v) == 1 for v in former.values()), "a council in two former municipalities"
    whole = union.UnionCascaded()
    assert abs(whole.Area() - total) < 1e-10 * total, "districts overlap"
    single = sum(1 for n in edges.values() if n == 1)
    shells = [whole] if whole.GetGeometryName() == "POLYGON" else [whole.GetGeometryRef(i) for i in range(whole.GetGeometryCount())]
    rim = sum(s.GetGeometryRef(k).GetPointCount() - 1 for s in shells for k in range(s.GetGeometryCount()))
    assert max(edges.values()) == 2 and single == rim, "districts do not share every edge"
    assert len(shells) == 1 and shells[0].GetGeometryCount() == 1, "a gap between districts"
    return f"districts: 223 in 30 councils, {len(edges)} edges, {len(edges) - single} of them shared"


def _check_network(network, node_count):
    """Size of the network, and that nearly all of it hangs together."""
    walk = network.walkable()
    on_foot = np.unique(network.edges[walk])
    share = float(network.main_part[on_foot].mean())
    assert 60_000 <= len(on_foot) and node_count <= 100_000, (len(on_foot), node_count)
    assert share > 0.97, share
    degree = np.bincount(network.edges[walk].ravel(), minlength=len(network.nodes))
    junctions, ends = int((degree > 2).sum()), int((degree == 1).sum())
    return f"roads: {len(on_foot)} nodes ({node_count} in the file), {junctions} junctions, {ends} dead ends, {share:.1%} in one part"


def _check_bridges(network, land):
    """One crosses the big river on its few bridges alone."""
    walk = network.edges[network.walkable()]
    a, b = network.nodes[walk[:, 0]], network.nodes[walk[:, 1]]
    river = land.big_river
    starts, ends = np.vstack([a, river[:-1]]), np.vstack([b, river[1:]])
    group = np.concatenate([np.zeros(len(a), int), np.ones(len(river) - 1, int)])
    first, second, _, _ = crossings(starts, ends, group)
    over = np.unique(np.minimum(first, second))
    tagged = [network.ways[w][1].get("bridge") for w in network.edge_way[network.walkable()][over]]
    assert 5 <= len(over) <= 9 and set(tagged) == {"yes"}, (len(over), set(tagged))
    return f"bridges over the big river: {len(over)}"


def _check_floods(out, hazards):
    """Every flood file opens through its zip and holds valid polygons."""
    path = out / "A31a-25_03_10_GEOJSON.zip"
    with zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
        assert all(not i.flag_bits & 0x800 for i in infos), "zip names must not claim UTF-8"
        found = [i.filename.encode("cp437").decode("cp932") for i in infos]
        assert found == [name for name, _, _ in hazards.flood_files]
        for info in infos:
            source = gdal.OpenEx(archive.read(info).decode(), gdal.OF_VECTOR, ["GeoJSON"])
            assert all(f.GetGeometryRef().IsValid() for f in source.GetLayer(0)), info.filename
    return f"flood files: {len(found)} with {sum(len(f) for _, _, f in hazards.flood_files)} polygons"


def _check_slides(out):
    """Landslide shapefiles: polygons and lines agree, no .cpg, valid shapes."""
    path = f"/vsizip/{out / 'A33-25_03_SHP.zip'}"
    assert not any(name.endswith(".cpg") for name in gdal.ReadDir(path))
    counts = []
    for kind in ("Polygon", "Line"):
        source = gdal.OpenEx(f"{path}/A33-25_03{kind}.shp", gdal.OF_VECTOR, open_options=["ENCODING=CP932"])
        layer = source.GetLayer(0)
        assert all(f.GetGeometryRef().IsValid() and "岩手県奥州市" in f["A33_006"] for f in layer), kind
        counts.append(layer.GetFeatureCount())
    assert counts[0] == counts[1] > 1500, counts
    return f"landslide zones: {counts[0]}"


def _check_lists(out):
    """Rows of the lists, and that the two shelter lists join."""
    emergency, shelter = _rows(out / "mergeFromCity_2.csv"), _rows(out / "mergeFromCity_1.csv")
    ids = {row["共通ID"][:11] for row in emergency}
    joined = sum(row["共通ID"][:11] in ids for row in shelter)
    assert joined == sum(row["指定緊急避難場所との住所同一"] == "1" for row in shelter)
    assert len(ids) == len(emergency) and all(i.startswith("E" + CITY_CODE) for i in ids)
    assert len(_rows(out / "032158_evacuation_space.csv")) == len(emergency)
    needs = _rows(out / "need_points.csv")
    assert len(needs) == 6800, len(needs)
    salons = _rows(out / "032158_salon.csv", "cp932")
    counts = [len(_rows(out / f"032158_{name}.csv")) for name in ("hospital", "care_service")]
    return (f"emergency places: {len(emergency)}, shelters: {len(shelter)} ({joined} both), clinics: {counts[0]}, "
            f"care services: {counts[1]}, salons: {len(salons)}, need points: {len(needs)}")


def _check_feed(path):
    """Every reference inside a feed resolves and times never run backward."""
    with zipfile.ZipFile(path) as archive:
        table = {n: list(csv.DictReader(io.StringIO(archive.read(n).decode()))) for n in archive.namelist()}
    stops = {r["stop_id"] for r in table["stops.txt"]}
    trips = {r["trip_id"]: r for r in table["trips.txt"]}
    routes = {r["route_id"] for r in table["routes.txt"]}
    services = {r["service_id"] for r in table["calendar.txt"]}
    assert len(trips) == len(table["trips.txt"]), "a trip twice"
    assert all(t["route_id"] in routes and t["service_id"] in services for t in trips.values())
    last = {}
    for row in table["stop_times.txt"]:
        assert row["stop_id"] in stops and row["trip_id"] in trips
        assert last.get(row["trip_id"], "") <= row["arrival_time"], row
        last[row["trip_id"]] = row["departure_time"]
    assert stops == {r["stop_id"] for r in table["stop_times.txt"]}, "a stop without a bus"
    readings = {r["field_value"] for r in table["translations.txt"]}
    assert all(r["stop_name"] in readings for r in table["stops.txt"])
    return f"{path.name}: {len(routes)} lines, {len(stops)} stops, {len(trips)} trips, {len(table['stop_times.txt'])} stop times"


def check(out, land, network, hazards, node_count):
    """Check everything; returns lines that say what was found."""
    lines = [_check_districts(out), _check_network(network, node_count), _check_bridges(network, land)]
    lines += [_check_floods(out, hazards), _check_slides(out), _check_lists(out)]
    lines += [_check_feed(out / f"gtfs_oshu_{year}.zip") for year in (2026, 2023)]
    lines += ledger_checks.check(out)
    size = sum(f.stat().st_size for f in out.iterdir() if f.is_file())
    assert size <= MOST_BYTES, size
    return lines + [f"files: {size / 1e6:.1f} MB"]
