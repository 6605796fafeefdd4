"""The 223 administrative districts: a mosaic that fits without gap or overlap.

Districts are labelled on a fine raster; the lines between labels are traced once each, smoothed
once, and then shared by the polygons on both of their sides, vertex by vertex.
"""

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from . import base, files, names, tracing
from .terrain import big_river_x

FINE = 25.0
TOTAL_PEOPLE = 108000
FORMERS = ["水沢", "江刺", "前沢", "胆沢", "衣川"]
COUNTS = {"水沢": 70, "江刺": 62, "前沢": 33, "胆沢": 38, "衣川": 20}

# Places that each former municipality certainly holds; the land goes to the nearest.
CORES = [
    ("水沢", 141.139, 39.144), ("水沢", 141.120, 39.120), ("水沢", 141.112, 39.170), ("水沢", 141.128, 39.205),
    ("水沢", 141.200, 39.112), ("水沢", 141.240, 39.112), ("水沢", 141.148, 39.105),
    ("江刺", 141.182, 39.192), ("江刺", 141.180, 39.150), ("江刺", 141.245, 39.205), ("江刺", 141.200, 39.240),
    ("江刺", 141.300, 39.145), ("江刺", 141.345, 39.200), ("江刺", 141.270, 39.280), ("江刺", 141.160, 39.225),
    ("前沢", 141.120, 39.050), ("前沢", 141.098, 39.072), ("前沢", 141.175, 39.055), ("前沢", 141.130, 39.020),
    ("前沢", 141.210, 39.068),
    ("胆沢", 141.040, 39.128), ("胆沢", 140.980, 39.108), ("胆沢", 140.900, 39.130), ("胆沢", 140.810, 39.105),
    ("胆沢", 141.055, 39.095), ("胆沢", 141.020, 39.080),
    ("衣川", 141.055, 39.028), ("衣川", 140.985, 39.032), ("衣川", 140.900, 39.040), ("衣川", 140.820, 39.045),
]


@dataclass
class District:
    """One district: codes, names, rings as longitude and latitude, and its people."""

    code: str
    name: str
    former: str
    council: str
    parts: list
    people: int
    households: int


@dataclass
class Mosaic:
    """All districts and the raster (25 m cells, 0 outside) that says which one a place is in."""

    districts: list
    labels: np.ndarray

    def at(self, xy):
        """Index of the district at each point, -1 outside."""
        rows, cols = base.cell_of(xy, FINE)
        return self.labels[rows, cols] - 1


def _region_of(x, y):
    """Former municipality and river bank (former * 2 + bank) of places."""
    wx = x + 1900 * base.fbm(x, y, 5200, 201, 7)
    wy = y + 1900 * base.fbm(x, y, 5200, 211, 7)
    cores = base.to_plane([c[1:] for c in CORES])
    index, _ = base.nearest_on(cores, wx, wy)
    former = np.array([FORMERS.index(c[0]) for c in CORES])[index].reshape(x.shape)
    east = (x > big_river_x(y)).astype(int)
    former = np.where((former == 1) & (east == 0), 0, former)  # north of town the river is the border
    return former * 2 + east


def _regions(land):
    """Region of each 100 m cell, -1 outside."""
    xs, ys = base.cell_centres()
    x, y = np.meshgrid(xs, ys)
    return np.where(land.inside, _region_of(x, y), -1), x, y


def _sites(x, y, weight, count, generator):
    """Centres of `count` districts, dense where people are (weighted Lloyd relaxation)."""
    chance = np.cumsum(np.sqrt(weight))
    picks = np.searchsorted(chance, np.sort(generator.random(count)) * chance[-1])
    sites = np.column_stack([x[picks], y[picks]])
    for _ in range(9):
        index, _ = base.nearest_on(sites, x, y)
        mass = np.bincount(index, weight, count)
        cx, cy = np.bincount(index, weight * x, count), np.bincount(index, weight * y, count)
        full = mass > 0
        sites[full] = np.column_stack([cx[full] / mass[full], cy[full] / mass[full]])
    return sites


def _all_sites(land, regions, x, y):
    """Sites of every region; each former municipality gets its count, shared between the banks."""
    dense = land.people + 3.0
    weight = dense * np.sqrt(dense * np.sqrt(dense))
    sites, owner = [], []
    for f, former in enumerate(FORMERS):
        masses = [np.sqrt(weight[regions == f * 2 + bank]).sum() for bank in (0, 1)]
        first = int(round(COUNTS[former] * masses[0] / (masses[0] + masses[1])))
        for bank, count in ((0, first), (1, COUNTS[former] - first)):
            if count == 0:
                continue
            cells = regions == f * 2 + bank
            sites.append(_sites(x[cells], y[cells], weight[cells], count, base.rng(f"districts {former} {bank}")))
            owner += [f * 2 + bank] * count
    return np.vstack(sites), np.array(owner)


def _label(land, sites, owner):
    """The district (1..223) of every fine cell, 0 outside, with ragged borders."""
    xs, ys = base.cell_centres(FINE)
    inside = base.burn([base.polygon([land.outline])], FINE) > 0
    labels = np.zeros(inside.shape, np.int32)
    rows, cols = np.nonzero(inside)
    x, y = xs[cols], ys[rows]
    calm = 1 / (1 + base.sample(land.people, x, y) / 60)
    amount = 130 + 1100 * calm
    wx = x + amount * base.fbm(x, y, 1500, 221, 7)
    wy = y + amount * base.fbm(x, y, 1500, 231, 7)
    region = _region_of(x, y)
    for value in np.unique(owner):
        mine = np.flatnonzero(owner == value)
        cells = region == value
        index, _ = base.nearest_on(sites[mine], wx[cells], wy[cells])
        labels[rows[cells], cols[cells]] = mine[index] + 1
    return labels


def _tidy(labels):
    """Merge crumbs into neighbours and undo cells that touch only at a corner."""
    raster = gdal.GetDriverByName("MEM").Create("", labels.shape[1], labels.shape[0], 1, gdal.GDT_Int32)
    for _ in range(4):
        raster.GetRasterBand(1).WriteArray(labels)
        gdal.SieveFilter(raster.GetRasterBand(1), None, raster.GetRasterBand(1), 110, 4)
        labels = raster.ReadAsArray()
        labels = _absorb_islands(labels)
        labels = tracing.untouch(labels)
    return labels


def _memory_layer(name):
    source = ogr.GetDriverByName("Memory").CreateDataSource(name)
    layer = source.CreateLayer(name, base.PLANE, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("v", ogr.OFTInteger))
    return source, layer


def _strays(labels):
    """A raster that numbers each part of a district lying apart from its main part."""
    raster = gdal.GetDriverByName("MEM").Create("", labels.shape[1], labels.shape[0], 1, gdal.GDT_Int32)
    raster.GetRasterBand(1).WriteArray(labels)
    source, layer = _memory_layer("parts")
    gdal.Polygonize(raster.GetRasterBand(1), None, layer, 0)
    parts = [(f["v"], f.GetGeometryRef().Clone()) for f in layer]
    largest = {}
    for value, shape in parts:
        largest[value] = max(largest.get(value, 0), shape.Area())
    apart = [shape for value, shape in parts if shape.Area() < largest[value]]
    target, layer = _memory_layer("strays")
    for i, shape in enumerate(apart):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["v"] = i + 1
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    raster.GetRasterBand(1).Fill(0)
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=v"])
    del source, target
    return raster.ReadAsArray(), len(apart)


def _absorb_islands(labels):
    """Parts of a district away from its main part go to the neighbour that surrounds them most."""
    strays, count = _strays(labels)
    out = labels.copy()
    rows, cols = np.nonzero(strays)
    ids = strays[rows, cols]
    for i in range(1, count + 1):
        r, c = rows[ids == i], cols[ids == i]
        around = np.concatenate([out[r + dr, c + dc] for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))])
        around = around[(around > 0) & (around != labels[r[0], c[0]])]
        out[r, c] = np.bincount(around).argmax() if len(around) else 0
    return out


def geometry(parts):
    """OGR geometry of polygon parts."""
    polygons = [base.polygon(part) for part in parts]
    if len(polygons) == 1:
        return polygons[0]
    multi = ogr.Geometry(ogr.wkbMultiPolygon)
    for one in polygons:
        multi.AddGeometry(one)
    return multi


def check_mosaic(all_parts):
    """Fault found in the polygons, as a set of labels; empty when they fit exactly."""
    shapes = {v: geometry(parts) for v, parts in all_parts.items()}
    faults = {v for v, shape in shapes.items() if not shape.IsValid()}
    if faults:
        return faults
    order = sorted(shapes)
    boxes = {v: shapes[v].GetEnvelope() for v in order}
    for i, v in enumerate(order):
        for w in order[i + 1 :]:
            a, b = boxes[v], boxes[w]
            if a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3] and shapes[v].Overlaps(shapes[w]):
                faults |= {v, w}
    return faults


def _fit(labels):
    """Polygons that fit: where smoothing made lines cross, those lines are thinned less."""
    tolerances = {}
    for tolerance in (5.0, 2.0, 0.5, 0.0):
        all_parts = tracing.build(labels, FINE, tolerances)
        faults = check_mosaic(all_parts)
        if not faults:
            return all_parts
        tolerances.update({v: tolerance for v in faults})
    raise RuntimeError(f"districts do not fit: {sorted(faults)}")


# ------------------------------------------------------------------- people


def _councils(sites, owner_former, people):
    """Council of each district: neighbours grouped, about equally many in each."""
    out = [""] * len(sites)
    for f, former in enumerate(FORMERS):
        mine = np.flatnonzero(owner_former == f)
        titles = names.COUNCILS[former]
        x, y = sites[mine, 0], sites[mine, 1]
        centres = _sites(x, y, np.ones(len(mine)), len(titles), base.rng("councils " + former))
        centres = centres[np.lexsort((centres[:, 0], -centres[:, 1]))]
        index, _ = base.nearest_on(centres, x, y)
        for i, k in zip(mine, index):
            out[i] = titles[k] + "振興会"
    return out


def _count_people(land, labels, count):
    """People of each district, summing to the city's total."""
    xs, ys = base.cell_centres(FINE)
    rows, cols = np.nonzero(labels)
    density = base.sample(land.people, xs[cols], ys[rows])
    mass = np.bincount(labels[rows, cols] - 1, density, count) + 1e-6
    share = mass / mass.sum() * (TOTAL_PEOPLE - 12 * count)
    people = np.floor(share).astype(int) + 12
    people[np.argsort(-(share % 1), kind="stable")[: TOTAL_PEOPLE - people.sum()]] += 1
    return people


def make_districts(land):
    """The mosaic of districts."""
    regions, x, y = _regions(land)
    sites, owner = _all_sites(land, regions, x, y)
    labels = _tidy(_label(land, sites, owner))
    count = len(sites)
    assert len(np.unique(labels)) == count + 1, "a district was lost"
    all_parts = _fit(labels)
    people = _count_people(land, labels, count)
    formers = owner // 2
    councils = _councils(sites, formers, people)
    spread = base.rng("households").random(count)
    order = np.lexsort((sites[:, 0], -sites[:, 1], np.array(councils), formers))
    numbers, districts = {}, []
    for i in order:
        former = FORMERS[formers[i]]
        numbers[former] = n = numbers.get(former, 0) + 1
        code = f"{base.CITY_CODE}{formers[i] + 1:02d}{n:03d}"
        households = max(4, int(round(people[i] / (2.3 + 0.6 * spread[i]))))
        name = f"{former}第{n}行政区"
        districts.append(District(code, name, former, councils[i], all_parts[i + 1], int(people[i]), households))
    rank = np.zeros(count + 1, np.int32)
    rank[order + 1] = np.arange(1, count + 1)
    return Mosaic(districts, rank[labels])


def write_districts(path, mosaic):
    """districts.geojson in longitude and latitude."""
    features = []
    for d in mosaic.districts:
        parts = [[[list(p) for p in ring.tolist()] for ring in part] for part in d.parts]
        shape = {"type": "Polygon", "coordinates": parts[0]}
        if len(parts) > 1:
            shape = {"type": "MultiPolygon", "coordinates": parts}
        properties = {"code": d.code, "name": d.name, "former": d.former, "council": d.council}
        properties.update(households=d.households, population=d.people)
        features.append(files.feature(shape, properties))
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(files.geojson_text("districts", features, "urn:ogc:def:crs:OGC:1.3:CRS84"))
