"""The 50 m elevation model: the coarse relief refined, with river beds cut in."""

import numpy as np
from osgeo import gdal

from . import base

CELL = 50.0
NODATA = -9999.0
MARGIN = 1500


def make_dem(land):
    """Elevations on the 50 m grid, in metres to a tenth."""
    xs, ys = base.cell_centres(CELL)
    x, y = np.meshgrid(xs, ys)
    height = base.blur(base.sample(land.height, x, y), 1)
    rough = np.minimum(base.sample(land.slope, x, y), 0.4)
    height = height + rough * 30 * base.fbm(x, y, 260, 401, 3)
    bed = base.burn([land.water], CELL) > 0
    south = base.smoothstep(-y, 106500, 109500)
    height = np.where(bed, base.sample(land.height, x, y) - 3.5 - 3.5 * south, height)
    for river in land.rivers[1:]:
        course = (base.burn([base.linestring(river.line)], CELL, touched=True) > 0) & ~bed
        height = np.where(course, height - 1.5, height)
    return np.round(height, 1)


def write_dem(path, land, dem):
    """dem.tif in EPSG:6678 with a margin around the city."""
    near = base.burn([base.polygon([land.outline]).Buffer(MARGIN)], CELL) > 0
    rows, cols = np.flatnonzero(near.any(axis=1)), np.flatnonzero(near.any(axis=0))
    r0, r1, c0, c1 = rows[0], rows[-1] + 1, cols[0], cols[-1] + 1
    values = np.where(near, dem, NODATA)[r0:r1, c0:c1].astype(np.float32)
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=9", "TILED=YES", "NUM_THREADS=1"]
    raster = gdal.GetDriverByName("GTiff").Create(path, int(c1 - c0), int(r1 - r0), 1, gdal.GDT_Float32, options)
    raster.SetGeoTransform((base.X0 + float(c0) * CELL, CELL, 0, base.Y1 - float(r0) * CELL, 0, -CELL))
    raster.SetProjection(base.PLANE.ExportToWkt())
    raster.GetRasterBand(1).SetNoDataValue(NODATA)
    raster.GetRasterBand(1).WriteArray(values)
    raster.FlushCache()
