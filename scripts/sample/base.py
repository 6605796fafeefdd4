"""Ground shared by all parts of the sample generator.

Plane coordinates are metres in EPSG:6678 (x east, y north). Randomness comes only from named
generators and hashed noise, and array code keeps to + - * / and sqrt, whose results do not depend
on the processor, so that the same files come out everywhere.
"""

import zlib

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

CITY_CODE = "03215"
CITY_CODE6 = "032158"
CITY_NAME = "奥州市"
PREF_NAME = "岩手県"

# The coarse grid: everything about the ground is worked out on 100 m cells.
CELL = 100.0
X0, X1 = -9500.0, 52500.0
Y0, Y1 = -114500.0, -73500.0
NX, NY = int((X1 - X0) / CELL), int((Y1 - Y0) / CELL)

SEED = 20260401


def rng(name):
    """A generator of its own for each named purpose, so that parts do not disturb each other."""
    return np.random.Generator(np.random.PCG64([SEED, zlib.crc32(name.encode())]))


# ---------------------------------------------------------------- coordinates


def _srs(epsg):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


PLANE = _srs(6678)
GEOGRAPHIC = _srs(6668)
_TO_LL = osr.CoordinateTransformation(PLANE, GEOGRAPHIC)
_TO_XY = osr.CoordinateTransformation(GEOGRAPHIC, PLANE)


def to_lonlat(xy, decimals=7):
    """Plane points (n, 2) to rounded longitude and latitude."""
    xy = np.asarray(xy, float).reshape(-1, 2)
    if not len(xy):
        return np.zeros((0, 2))
    return np.round(np.array(_TO_LL.TransformPoints(xy.tolist()))[:, :2], decimals)


def to_plane(lonlat):
    """Longitude and latitude (n, 2) to plane metres."""
    points = np.asarray(lonlat, float).reshape(-1, 2)
    return np.array(_TO_XY.TransformPoints(points.tolist()))[:, :2]


def cell_centres(cell=CELL):
    """x of every column and y of every row (north to south) of the grid at a cell size."""
    xs = X0 + cell * (np.arange(int((X1 - X0) / cell)) + 0.5)
    ys = Y1 - cell * (np.arange(int((Y1 - Y0) / cell)) + 0.5)
    return xs, ys


def cell_of(xy, cell=CELL):
    """Row and column of the cell that holds each point, clamped to the grid."""
    xy = np.asarray(xy, float).reshape(-1, 2)
    cols = np.clip(((xy[:, 0] - X0) / cell).astype(int), 0, int((X1 - X0) / cell) - 1)
    rows = np.clip(((Y1 - xy[:, 1]) / cell).astype(int), 0, int((Y1 - Y0) / cell) - 1)
    return rows, cols


def sample(array, x, y, cell=CELL):
    """Bilinear value of a grid (cell centres) at points; clamped at the grid's edge."""
    rows, cols = array.shape
    fx = np.clip((np.asarray(x) - X0) / cell - 0.5, 0, cols - 1.001)
    fy = np.clip((Y1 - np.asarray(y)) / cell - 0.5, 0, rows - 1.001)
    ix, iy = fx.astype(int), fy.astype(int)
    tx, ty = fx - ix, fy - iy
    top = array[iy, ix] * (1 - tx) + array[iy, ix + 1] * tx
    low = array[iy + 1, ix] * (1 - tx) + array[iy + 1, ix + 1] * tx
    return top * (1 - ty) + low * ty


# ---------------------------------------------------------------------- noise


def hash01(ix, iy, seed):
    """A repeatable value in [0, 1) for each lattice point."""
    h = (np.asarray(ix).astype(np.int64).astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) ^ (
        np.asarray(iy).astype(np.int64).astype(np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F)
    )
    h ^= np.uint64((seed * 0x165667B19E3779F9) & 0xFFFFFFFFFFFFFFFF)
    h ^= h >> np.uint64(29)
    h *= np.uint64(0xBF58476D1CE4E5B9)
    h ^= h >> np.uint64(32)
    h *= np.uint64(0x94D049BB133111EB)
    h ^= h >> np.uint64(29)
    return (h >> np.uint64(11)).astype(float) / float(1 << 53)


def noise(x, y, scale, seed):
    """Smooth noise in [-1, 1] with features about `scale` metres across."""
    fx, fy = np.asarray(x) / scale, np.asarray(y) / scale
    ix, iy = np.floor(fx), np.floor(fy)
    tx, ty = fx - ix, fy - iy
    tx = tx * tx * tx * (tx * (tx * 6 - 15) + 10)
    ty = ty * ty * ty * (ty * (ty * 6 - 15) + 10)
    a, b = hash01(ix, iy, seed), hash01(ix + 1, iy, seed)
    c, d = hash01(ix, iy + 1, seed), hash01(ix + 1, iy + 1, seed)
    return ((a + (b - a) * tx) * (1 - ty) + (c + (d - c) * tx) * ty) * 2 - 1


def fbm(x, y, scale, seed, octaves=5):
    """Noise summed over octaves; roughly in [-1, 1]."""
    total, amplitude, weight = 0.0, 1.0, 0.0
    for octave in range(octaves):
        total = total + amplitude * noise(x, y, scale, seed + 101 * octave)
        weight += amplitude
        amplitude *= 0.5
        scale *= 0.5
    return total / weight * 1.4


def smoothstep(value, low, high):
    """0 below low, 1 above high, smooth between."""
    t = np.clip((np.asarray(value) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


# ------------------------------------------------------------------- polylines


def spline(points, step):
    """A smooth line (Catmull-Rom) through control points with a vertex about every step."""
    p = np.asarray(points, float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    pieces = []
    for i in range(1, len(p) - 2):
        length = np.sqrt(((p[i + 1] - p[i]) ** 2).sum())
        t = (np.arange(max(2, int(length / step))) / max(2, int(length / step)))[:, None]
        pieces.append(
            0.5
            * (
                2 * p[i]
                + (p[i + 1] - p[i - 1]) * t
                + (2 * p[i - 1] - 5 * p[i] + 4 * p[i + 1] - p[i + 2]) * t * t
                + (3 * p[i] - p[i - 1] - 3 * p[i + 1] + p[i + 2]) * t * t * t
            )
        )
    return np.vstack(pieces + [p[-2:-1]])


def along(points):
    """Distance along a line at each of its vertices."""
    steps = np.sqrt((np.diff(points, axis=0) ** 2).sum(axis=1))
    return np.concatenate([[0.0], np.cumsum(steps)])


def resample(points, step):
    """The line with evenly spaced vertices, its ends kept."""
    at = along(points)
    count = max(1, int(round(at[-1] / step)))
    want = at[-1] * np.arange(count + 1) / count
    out = np.column_stack([np.interp(want, at, points[:, 0]), np.interp(want, at, points[:, 1])])
    out[0], out[-1] = points[0], points[-1]
    return out


def relax(points, rounds):
    """Moving average with the ends fixed: takes the corners out of a line."""
    out = np.array(points, float)
    for _ in range(rounds):
        out[1:-1] = 0.25 * out[:-2] + 0.5 * out[1:-1] + 0.25 * out[2:]
    return out


def wiggle(points, amplitude, scale, seed):
    """The line shifted by smooth noise that fades to nothing at its ends."""
    at = along(points)
    fade = np.minimum(1, np.minimum(at, at[-1] - at) / (scale * 0.5 + 1))[:, None]
    shift = np.column_stack(
        [fbm(points[:, 0], points[:, 1], scale, seed, 3), fbm(points[:, 0], points[:, 1], scale, seed + 7, 3)]
    )
    return points + shift * amplitude * fade


def thin(points, tolerance):
    """Douglas-Peucker: indices of the vertices to keep."""
    keep = np.zeros(len(points), bool)
    keep[[0, -1]] = True
    stack = [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        if b - a < 2:
            continue
        chord = points[b] - points[a]
        length = np.sqrt((chord**2).sum())
        rel = points[a + 1 : b] - points[a]
        if length < 1e-9:
            gap = np.sqrt((rel**2).sum(axis=1))
        else:
            gap = np.abs(rel[:, 0] * chord[1] - rel[:, 1] * chord[0]) / length
        k = int(gap.argmax())
        if gap[k] > tolerance:
            keep[a + 1 + k] = True
            stack += [(a, a + 1 + k), (a + 1 + k, b)]
    return np.flatnonzero(keep)


# --------------------------------------------------------------- grids and OGR


def nearest_on(points, x, y, chunk=20000):
    """Index of the nearest of some points and the distance to it, for many places."""
    x, y = np.ravel(x), np.ravel(y)
    index, distance = np.zeros(len(x), int), np.zeros(len(x))
    for s in range(0, len(x), chunk):
        d2 = (x[s : s + chunk, None] - points[None, :, 0]) ** 2 + (y[s : s + chunk, None] - points[None, :, 1]) ** 2
        index[s : s + chunk] = d2.argmin(axis=1)
        distance[s : s + chunk] = np.sqrt(d2.min(axis=1))
    return index, distance


def polygon(rings):
    """OGR polygon from closed rings."""
    geometry = ogr.Geometry(ogr.wkbPolygon)
    for ring in rings:
        line = ogr.Geometry(ogr.wkbLinearRing)
        for px, py in ring:
            line.AddPoint_2D(float(px), float(py))
        geometry.AddGeometry(line)
    return geometry


def linestring(points):
    """OGR line from points."""
    line = ogr.Geometry(ogr.wkbLineString)
    for px, py in points:
        line.AddPoint_2D(float(px), float(py))
    return line


def burn(geometries, cell=CELL, values=None, touched=False):
    """Rasterise geometries on the grid at a cell size; 0 where there is none."""
    cols, rows = int((X1 - X0) / cell), int((Y1 - Y0) / cell)
    raster = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Int32)
    raster.SetGeoTransform((X0, cell, 0, Y1, 0, -cell))
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("shapes", PLANE)
    layer.CreateField(ogr.FieldDefn("v", ogr.OFTInteger))
    for i, geometry in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["v"] = 1 if values is None else int(values[i])
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    options = ["ATTRIBUTE=v"] + (["ALL_TOUCHED=TRUE"] if touched else [])
    gdal.RasterizeLayer(raster, [1], layer, options=options)
    return raster.ReadAsArray()


def blur(array, rounds):
    """Repeated 3 x 3 box blur that keeps the edges' values."""
    out = np.array(array, float)
    for _ in range(rounds):
        padded = np.pad(out, 1, mode="edge")
        rows = (padded[:-2] + padded[1:-1] + padded[2:]) / 3
        out = (rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 3
    return out
