"""Flood zones (KSJ A31a) from water levels over the elevation model, landslide zones (KSJ A33)."""

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from . import base, files, tracing
from .dem import CELL
from .terrain import NX, NY

RIVERS = {  # number, administrator code, administrator, rise at the planned and the largest flood, reach
    "北上川": ("8202010001", "82", "東北地方整備局", 6.5, 9.5, 4200),
    "胆沢川": ("8202010021", "82", "東北地方整備局", 2.4, 3.7, 900),
    "人首川": ("0300310047", "03", "岩手県", 2.0, 3.4, 700),
}
DEPTHS = [0.0, 0.5, 3.0, 5.0, 10.0, 20.0]
DURATIONS = [0.0, 0.6, 1.6, 4.5]
FOLDERS = ["10_計画規模", "20_想定最大規模", "30_浸水継続時間", "41_家屋倒壊等氾濫想定区域_氾濫流",
           "42_家屋倒壊等氾濫想定区域_河岸侵食"]


@dataclass
class Hazards:
    """What other parts of the sample ask: flood depth rank and landslide zone of a place."""

    flood: np.ndarray
    slide: np.ndarray
    flood_files: list
    slides: list

    def at(self, xy):
        """Worst depth rank (0 none) and landslide class (0 none, 1 yellow, 2 red) at points."""
        flood = self.flood[base.cell_of(xy, CELL)]
        return flood, self.slide[base.cell_of(xy, 10.0)]


# --------------------------------------------------------------------- floods


def _depths(inside, dem, river, x, y):
    """Depth of water in the planned and the largest flood, and the distance to the river."""
    _, _, _, planned, largest, reach = RIVERS[river.name]
    line, level = river.line, river.level
    if river.name != "北上川":
        half = len(line) // 3
        line, level = line[half:], level[half:]
    index, gap = base.nearest_on(line[::2], x, y)
    index, gap = index.reshape(x.shape), gap.reshape(x.shape)
    narrow = base.smoothstep(-y, 106500, 109500) * 6 if river.name == "北上川" else 0
    surface = level[::2][index] - gap * 0.00035
    fade = 1 - base.smoothstep(gap, reach * 0.8, reach)
    depths = [(surface + (rise + narrow) * fade - dem) * (gap < reach) for rise in (planned, largest)]
    return [np.where(inside, d, 0) for d in depths], gap


def _rank(values, limits):
    """Rank 1.. by limits; 0 where dry. Ragged specks are merged away."""
    ranks = np.zeros(values.shape, np.int32)
    for k, limit in enumerate(limits):
        ranks[values > limit + (0.05 if k == 0 else 0)] = k + 1
    raster = gdal.GetDriverByName("MEM").Create("", ranks.shape[1], ranks.shape[0], 1, gdal.GDT_Int32)
    raster.GetRasterBand(1).WriteArray(ranks)
    gdal.SieveFilter(raster.GetRasterBand(1), None, raster.GetRasterBand(1), 12, 4)
    return tracing.untouch(raster.ReadAsArray())


def _zone_features(ranks, prefix, river):
    """GeoJSON features, one polygon each, of a raster of ranks."""
    number, code, admin = RIVERS[river][:3]
    features = []
    for rank, parts in sorted(tracing.build(ranks, CELL, tolerance=12.0).items()):
        for part in parts:
            for ring in _valid(part):
                properties = {f"A31a_{prefix}01": number, f"A31a_{prefix}02": river, f"A31a_{prefix}03": code}
                properties.update({f"A31a_{prefix}04": admin, f"A31a_{prefix}05": int(rank)})
                features.append(files.feature({"type": "Polygon", "coordinates": ring}, properties))
    return features


def _valid(part):
    """The polygon's rings, mended where smoothing let them touch."""
    shape = base.polygon(part)
    if shape.IsValid():
        return [[np.round(r, 6).tolist() for r in part]]
    mended = shape.MakeValid()
    pieces = [mended] if mended.GetGeometryName() == "POLYGON" else [mended.GetGeometryRef(i) for i in range(mended.GetGeometryCount())]
    out = []
    for piece in pieces:
        if piece.GetGeometryName() == "POLYGON" and piece.Area() > 1e-9:
            rings = [piece.GetGeometryRef(k) for k in range(piece.GetGeometryCount())]
            out.append([[[round(p[0], 6), round(p[1], 6)] for p in ring.GetPoints()] for ring in rings])
    return out


def _river_zones(land, inside, dem, river, x, y):
    """The five rasters of one river in the order of FOLDERS, and the largest flood's ranks."""
    (planned, largest), gap = _depths(inside, dem, river, x, y)
    big = river.name == "北上川"
    water = base.burn([land.water.Buffer(90 if big else 0)], CELL) > 0 if big else gap < 60
    swift = (largest > (3.2 if big else 1.6)) & (gap < (430 if big else 170))
    largest_ranks = _rank(largest, DEPTHS)
    rasters = [
        _rank(planned, DEPTHS),
        largest_ranks,
        _rank(largest, DURATIONS if big else DURATIONS[:3]),
        _rank(swift * 1.0, [0.5]),
        _rank((water & inside & (largest > 0)) * 1.0, [0.5]) * 2,
    ]
    return rasters, largest_ranks


def _floods(land, dem):
    xs, ys = base.cell_centres(CELL)
    x, y = np.meshgrid(xs, ys)
    inside = base.burn([base.polygon([land.outline])], CELL) > 0
    worst, members = np.zeros(x.shape, int), []
    for river in land.rivers:
        if river.name not in RIVERS:
            continue
        rasters, ranks = _river_zones(land, inside, dem, river, x, y)
        worst = np.maximum(worst, ranks)
        for folder, prefix, raster in zip(FOLDERS, "12344", rasters):
            kind = folder[:2]
            features = _zone_features(raster, prefix, river.name)
            name = f"A31a-{kind}-25_03_{RIVERS[river.name][0]}"
            text = files.geojson_text(name, features, "urn:ogc:def:crs:EPSG::6668")
            members.append((f"{folder}/{name}.geojson", text.encode(), features))
    members.sort(key=lambda m: m[0])
    return worst, members


# ----------------------------------------------------------------- landslides


@dataclass
class Slide:
    """One landslide zone: phenomenon, class, ring (plane) and attributes."""

    phenomenon: int
    zone: int
    ring: np.ndarray
    number: str
    name: str
    address: str
    date: str
    no_red: int


def _blob(centre, along, half_length, half_width, generator, points=15):
    """A rounded ring, star-shaped about its centre."""
    t = np.arange(points) / points
    # An ellipse drawn with the rational circle, which needs no sine or cosine.
    quarter = (t * 4) % 1
    k = (t * 4).astype(int)
    cx, cy = (1 - quarter**2) / (1 + quarter**2), 2 * quarter / (1 + quarter**2)
    ux = np.choose(k, [cx, -cy, -cx, cy])
    uy = np.choose(k, [cy, cx, -cy, -cx])
    r = 0.85 + 0.3 * generator.random(points)
    across = np.array([-along[1], along[0]])
    ring = centre + (ux * r * half_length)[:, None] * along + (uy * r * half_width)[:, None] * across
    return np.vstack([ring, ring[:1]])


def _fan(apex, down, length, spread, generator):
    """A debris fan: narrow at the valley mouth, round at its toe."""
    across = np.array([-down[1], down[0]])
    shares = np.array([0, 0.25, 0.55, 0.85, 1.0, 1.05])
    widths = np.array([0, 0.3, 0.62, 0.9, 0.7, 0.3])
    half = np.maximum(widths * spread * length * (0.9 + 0.2 * generator.random(6)), 14)
    left = apex + shares[:, None] * length * down + half[:, None] * across
    right = apex + shares[:, None] * length * down - half[:, None] * across
    ring = np.vstack([left, right[::-1]])
    return np.vstack([ring, ring[:1]])


def _shrunk(ring, anchor, share):
    """A copy of a star-shaped ring drawn in toward an anchor inside it."""
    return anchor + (ring - anchor) * share


def _downhill(land, xy):
    """Unit vector downhill and slope at points."""
    d = 60.0
    x, y = xy[:, 0], xy[:, 1]
    gx = (base.sample(land.height, x + d, y) - base.sample(land.height, x - d, y)) / (2 * d)
    gy = (base.sample(land.height, x, y + d) - base.sample(land.height, x, y - d)) / (2 * d)
    slope = np.sqrt(gx * gx + gy * gy)
    return -np.column_stack([gx, gy]) / np.maximum(slope, 1e-6)[:, None], slope


def _apart(points, gap):
    """Indices of points that keep a distance from those taken before."""
    taken, out = {}, []
    for i, (px, py) in enumerate(points.tolist()):
        cell = (int(px // gap), int(py // gap))
        close = False
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                for qx, qy in taken.get((cell[0] + dx, cell[1] + dy), ()):
                    close = close or (px - qx) ** 2 + (py - qy) ** 2 < gap * gap
        if not close:
            taken.setdefault(cell, []).append((px, py))
            out.append(i)
    return np.array(out, int)


def _steep_places(land, homes, generator, count):
    """Feet of steep slopes close to lived-in roads."""
    points = np.vstack([homes.spots(generator, 25000), homes.spots(generator, 90000, even=True)])
    down, slope = _downhill(land, points)
    ahead = points - down * 70
    _, steeper = _downhill(land, ahead)
    good = np.flatnonzero((steeper > 0.13) & (slope > 0.075))
    good = good[_apart(points[good], 85)]
    return points[good][:count], down[good][:count]


def _mouths(land, homes, generator, count):
    """Mouths of small steep valleys with houses below."""
    area, order = land.area, np.arange(NX * NY)
    steep = land.slope.ravel() > 0.1
    near = homes.near.ravel() & land.inside.ravel()
    cells = order[(area > 5) & (area < 90) & steep & near]
    cells = generator.permutation(cells)
    xs, ys = base.cell_centres()
    points = np.column_stack([xs[cells % NX], ys[cells // NX]])
    to = land.receiver[cells]
    to = land.receiver[to]
    down = np.column_stack([xs[to % NX], ys[to // NX]]) - points
    length = np.sqrt((down**2).sum(axis=1))
    ok = np.flatnonzero(length > 50)
    ok = ok[_apart(points[ok], 230)][:count]
    return points[ok], down[ok] / length[ok][:, None]


def _creeps(land, generator, count):
    """Large slow landslides on gentle slopes of the hills."""
    ok = land.inside & (land.slope > 0.1) & (land.slope < 0.24) & (land.height < 500)
    rows, cols = np.nonzero(ok)
    pick = generator.permutation(len(rows))[: count * 40]
    xs, ys = base.cell_centres()
    points = np.column_stack([xs[cols[pick]], ys[rows[pick]]])
    points = points[_apart(points, 900)][:count]
    return points, _downhill(land, points)[0]


class _Register:
    """Numbers, names and dates of zones; a zone's yellow and red parts share them."""

    def __init__(self, homes, mosaic):
        self.homes, self.mosaic = homes, mosaic
        self.generator = base.rng("zone register")
        self.slides, self.count = [], {}

    def add(self, phenomenon, centre, yellow, red):
        """Add a zone; its red part may be missing."""
        k = int(self.mosaic.at(centre)[0])
        if k < 0:
            return
        town = self.homes.town_names[k][0]
        former = self.mosaic.districts[k].former
        n = self.count[(phenomenon, k)] = self.count.get((phenomenon, k), 0) + 1
        number = f"{'KDJ'[phenomenon - 1]}{base.CITY_CODE}-{k + 1:03d}-{n:02d}"
        planned = self.generator.random() < 0.07
        r = self.generator.random()
        year, month, day = 2008 + int(self.generator.integers(17)), 1 + int(r * 12), 1 + int(self.generator.integers(28))
        date = "9999/1/1" if planned or r < 0.02 else f"{year}/{month}/{day}"
        name = f"{town}{'の沢' if phenomenon == 2 else ''}{n}"
        address = f"{base.PREF_NAME}{base.CITY_NAME}{former}{town}"
        for zone, ring in ((1, yellow), (2, red)):
            if ring is not None:
                self.slides.append(
                    Slide(phenomenon, zone + (2 if planned else 0), ring, number, name, address, date, int(red is None))
                )


def _landslides(land, homes, mosaic):
    generator = base.rng("landslides")
    register = _Register(homes, mosaic)
    points, down = _steep_places(land, homes, generator, 800)
    for centre, d in zip(points, down):
        along = np.array([-d[1], d[0]])
        middle = centre - d * (25 + 20 * generator.random())
        yellow = _blob(middle, along, 45 + 75 * generator.random(), 38 + 28 * generator.random(), generator)
        red = _shrunk(yellow, middle, 0.62) if generator.random() < 0.86 else None
        register.add(1, middle, yellow, red)
    points, down = _mouths(land, homes, generator, 440)
    for apex, d in zip(points, down):
        length = 150 + 220 * generator.random()
        yellow = _fan(apex, d, length, 0.2 + 0.14 * generator.random(), generator)
        red = _shrunk(yellow, apex + d * length * 0.2, 0.55) if generator.random() < 0.62 else None
        register.add(2, apex, yellow, red)
    points, down = _creeps(land, generator, 48)
    for centre, d in zip(points, down):
        yellow = _blob(centre, d, 150 + 200 * generator.random(), 100 + 110 * generator.random(), generator, 22)
        register.add(3, centre, yellow, None)
    return register.slides


def _slide_raster(slides):
    """10 m raster of the worst landslide class."""
    yellow = base.burn([base.polygon([s.ring]) for s in slides if s.zone in (1, 3)], 10.0)
    red = base.burn([base.polygon([s.ring]) for s in slides if s.zone in (2, 4)], 10.0)
    return np.where(red > 0, 2, (yellow > 0) * 1).astype(np.int8)


def make_hazards(land, dem, homes, mosaic):
    """All hazard zones."""
    worst, members = _floods(land, dem)
    slides = _landslides(land, homes, mosaic)
    return Hazards(worst, _slide_raster(slides), members, slides)


_FIELDS = [("A33_001", ogr.OFTInteger, 2), ("A33_002", ogr.OFTInteger, 2), ("A33_003", ogr.OFTString, 2),
           ("A33_004", ogr.OFTString, 30), ("A33_005", ogr.OFTString, 60), ("A33_006", ogr.OFTString, 120),
           ("A33_007", ogr.OFTString, 10), ("A33_008", ogr.OFTInteger, 2)]


def _write_slides(folder, name, slides, as_lines):
    """One shapefile of zones, as polygons or as their outlines."""
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(f"{folder}/{name}.shp")
    kind = ogr.wkbLineString if as_lines else ogr.wkbPolygon
    layer = source.CreateLayer(name, base.GEOGRAPHIC, kind, ["ENCODING=CP932"])
    for field, field_type, width in _FIELDS:
        definition = ogr.FieldDefn(field, field_type)
        definition.SetWidth(width)
        layer.CreateField(definition)
    for s in slides:
        feature = ogr.Feature(layer.GetLayerDefn())
        values = [s.phenomenon, s.zone, "03", s.number, s.name, s.address, s.date, s.no_red]
        for (field, _, _), value in zip(_FIELDS, values):
            feature[field] = value
        ring = base.to_lonlat(s.ring)
        feature.SetGeometry(base.linestring(ring) if as_lines else base.polygon([ring]))
        layer.CreateFeature(feature)
    source.Destroy()


def write_hazards(out, hazards):
    """The flood and landslide zips."""
    files.write_zip(f"{out}/A31a-25_03_10_GEOJSON.zip", [(name, data) for name, data, _ in hazards.flood_files])
    members = []
    for name, as_lines in (("A33-25_03Line", True), ("A33-25_03Polygon", False)):
        members += files.shapefile_members(name, lambda f, n=name, a=as_lines: _write_slides(f, n, hazards.slides, a))
    files.write_zip(f"{out}/A33-25_03_SHP.zip", members)
