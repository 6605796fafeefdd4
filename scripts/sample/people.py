"""Population on 250 m meshes (KSJ schema) and the places where support is needed."""

import numpy as np
from osgeo import gdal

from . import base, files
from .districts import TOTAL_PEOPLE

YEARS = list(range(2020, 2055, 5))
TOTAL_SHARE = [1.0, 0.955, 0.908, 0.858, 0.806, 0.752, 0.698]  # of the people of 2020
OLD_SHARE = [0.372, 0.389, 0.401, 0.409, 0.424, 0.441, 0.452]
OLDER_SHARE = [0.195, 0.218, 0.24, 0.252, 0.256, 0.262, 0.274]

NEED_COUNT = 6800
FAR_COUNT, OUTSIDE_COUNT, ISLAND_COUNT, OFF_COUNT, SLIDE_COUNT = 25, 5, 12, 130, 150
NEEDS = [  # class and share
    ("elderly_alone", 0.262), ("elderly_couple", 0.17), ("care1_2", 0.115), ("care3plus", 0.085), ("dementia", 0.07),
    ("physical_1_2", 0.085), ("wheelchair", 0.042), ("bedridden", 0.03), ("medical_care", 0.011), ("intellectual_a", 0.028),
    ("mental_1", 0.022), ("intractable", 0.022), ("infant_pregnant", 0.038), ("other", 0.02),
]


def mesh_code(lon, lat):
    """250 m mesh code (ten digits) of places, and the south-west corner of each mesh."""
    row = np.floor(np.asarray(lat) * 480 + 1e-9).astype(int)
    col = np.floor((np.asarray(lon) - 100) * 320 + 1e-9).astype(int)
    p, row_in = row // 320, row % 320
    u, col_in = col // 320, col % 320
    q, s = row_in // 40, row_in % 40
    v, t = col_in // 40, col_in % 40
    codes = []
    for values in zip(p, u, q, v, s, t):
        pp, uu, qq, vv, ss, tt = (int(x) for x in values)
        half = (ss % 4) // 2 * 2 + (tt % 4) // 2 + 1
        quarter = (ss % 2) * 2 + tt % 2 + 1
        codes.append(f"{pp:02d}{uu:02d}{qq}{vv}{ss // 4}{tt // 4}{half}{quarter}")
    return codes, row, col


def _mesh_people(homes):
    """People of 2020 in each mesh, as mesh row, column and count."""
    middle = homes.start + homes.way / 2
    lonlat = base.to_lonlat(middle)
    _, row, col = mesh_code(lonlat[:, 0], lonlat[:, 1])
    key = row.astype(np.int64) * 100000 + col
    keys, index = np.unique(key, return_inverse=True)
    mass = np.bincount(index, homes.mass)
    share = mass / mass.sum() * TOTAL_PEOPLE
    people = np.floor(share + base.rng("mesh").random(len(share))).astype(int)
    lived = people > 0
    keys, people = keys[lived], people[lived]
    people[people.argmax()] += TOTAL_PEOPLE - people.sum()
    return keys // 100000, keys % 100000, people


def _joined(rows, cols, people):
    """For each mesh: 0, 1 (takes others in) or 2 (too small, its ages are counted elsewhere), and where."""
    at = {(int(r), int(c)): i for i, (r, c) in enumerate(zip(rows, cols))}
    state, partner = np.zeros(len(people), int), [[] for _ in people]
    for i in np.flatnonzero(people < 4).tolist():
        around = [(rows[i] + dr, cols[i] + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]
        near = [at[k] for k in around if k in at and people[at[k]] >= 20 and state[at[k]] != 2]
        if near:
            j = max(near, key=lambda k: (people[k], -k))
            state[i], state[j] = 2, 1
            partner[j].append(i)
            partner[i].append(j)
    return state, partner


def write_mesh(path, homes):
    """mesh250_2024_03215_GEOJSON.zip; returns number of meshes and people."""
    rows, cols, people = _mesh_people(homes)
    codes, _, _ = mesh_code(100 + (cols + 0.5) / 320, (rows + 0.5) / 480)
    state, partner = _joined(rows, cols, people)
    counted = people.astype(float).copy()
    for i in np.flatnonzero(state == 2):
        counted[partner[i][0]] += people[i]
    lean = base.rng("mesh ages").random(len(people)) - 0.5
    density = base.smoothstep(people, 10, 250)
    older = np.clip(1 + 0.25 * (1 - density) - 0.12 * density + 0.3 * lean, 0.55, 1.5)
    older = older / ((older * people).sum() / people.sum())
    features = []
    for i in np.argsort(np.array(codes), kind="stable"):
        properties = {"MESH_ID": codes[i], "SHICODE": base.CITY_CODE}
        properties.update(_mesh_values(people[i], None if state[i] == 2 else counted[i], older[i]))
        properties["HITOKU2020"] = int(state[i])
        properties["GASSAN2020"] = "_".join(codes[k] for k in sorted(partner[i])) or None
        w, s = 100 + cols[i] / 320, rows[i] / 480
        e, n = 100 + (cols[i] + 1) / 320, (rows[i] + 1) / 480
        ring = [[round(float(x), 9), round(float(y), 9)] for x, y in ((w, s), (e, s), (e, n), (w, n), (w, s))]
        features.append(files.feature({"type": "Polygon", "coordinates": [ring]}, properties))
    text = files.geojson_text("mesh250_2024_03215", features, "urn:ogc:def:crs:EPSG::6668")
    files.write_zip(path, [("mesh250_2024_03215.geojson", text.encode())])
    return len(features), int(people.sum())


def _mesh_values(people, counted, older):
    """Population fields of one mesh; ages are missing where they are counted in a neighbour."""
    out = {}
    for k, year in enumerate(YEARS):
        out[f"PTN_{year}"] = round(float(people) * TOTAL_SHARE[k], 4)
        if counted is None:
            ages = dict.fromkeys("ABCDE")
        else:
            total = counted * TOTAL_SHARE[k]
            old = min(0.85, OLD_SHARE[k] * older)
            young = 0.108 * (1 - 0.03 * k) * (1 - old) / (1 - OLD_SHARE[k])
            older75 = old * OLDER_SHARE[k] / OLD_SHARE[k]
            ages = {"A": total * young, "B": total * (1 - old - young), "C": total * old, "D": total * older75,
                    "E": total * older75 * 0.64}
        for letter in "ABCDE":
            out[f"PT{letter}_{year}"] = None if ages[letter] is None else round(float(ages[letter]), 4)
    return out


# ----------------------------------------------------------------- need points


def _road_distance(network):
    """Distance to the nearest walkable road on 20 m cells."""
    a, b = network.nodes[network.edges[:, 0]], network.nodes[network.edges[:, 1]]
    walk = network.walkable()
    lines = [base.linestring(pair) for pair in zip(a[walk], b[walk])]
    burnt = base.burn(lines, 20.0, touched=True)
    source = gdal.GetDriverByName("MEM").Create("", burnt.shape[1], burnt.shape[0], 1, gdal.GDT_Byte)
    source.GetRasterBand(1).WriteArray((burnt > 0).astype(np.uint8))
    target = gdal.GetDriverByName("MEM").Create("", burnt.shape[1], burnt.shape[0], 1, gdal.GDT_Float32)
    gdal.ComputeProximity(source.GetRasterBand(1), target.GetRasterBand(1), ["MAXDIST=60", "NODATA=60"])
    return target.ReadAsArray() * 20.0


def _far_points(land, distance, generator):
    """Houses beyond 200 m from any road: in the hills, where a lane is not on the map."""
    points = []
    xs, ys = base.cell_centres()
    rows, cols = np.nonzero(land.inside & (land.slope < 0.25) & (land.height < 400))
    for i in generator.permutation(len(rows)).tolist():
        xy = np.array([xs[cols[i]], ys[rows[i]]]) + (generator.random(2) - 0.5) * 80
        gap = distance[base.cell_of(xy, 20.0)][0]
        if 235 < gap < 620:
            points.append(xy)
        if len(points) == FAR_COUNT:
            return np.array(points)
    raise RuntimeError("no places far from roads")


def _outside_points(mosaic, generator):
    """Houses a little outside every district: on the wrong side of the city's border."""
    points = []
    ring = None
    for d in mosaic.districts:
        ring = base.to_plane(d.parts[0][0])
        step = ring[int(generator.integers(len(ring)))] + (generator.random(2) - 0.5) * 240
        if mosaic.at(step)[0] < 0 and all(((step - p) ** 2).sum() > 3e6 for p in points):
            points.append(step)
        if len(points) == OUTSIDE_COUNT:
            break
    return np.array(points)


def _island_points(network, generator):
    """Houses beside roads that are joined to no other."""
    lone = np.flatnonzero(~network.main_part[network.edges[:, 0]] & network.walkable())
    lone = generator.permutation(lone)[:ISLAND_COUNT]
    middle = (network.nodes[network.edges[lone, 0]] + network.nodes[network.edges[lone, 1]]) / 2
    return middle + (generator.random((len(lone), 2)) - 0.5) * 30


def _slide_points(homes, hazards, generator):
    """Houses under steep slopes: the few that a draw by density would miss."""
    points = homes.spots(generator, 60000, even=True)
    return points[hazards.at(points)[1] > 0][:SLIDE_COUNT]


def make_needs(land, homes, network, mosaic, hazards):
    """Points, classes and weights of all who need support; the order says nothing."""
    generator = base.rng("needs")
    distance = _road_distance(network)
    special = [_far_points(land, distance, generator), _outside_points(mosaic, generator), _island_points(network, generator)]
    special += [_slide_points(homes, hazards, generator), homes.spots(generator, OFF_COUNT, 70, 290)]
    rest = NEED_COUNT - sum(len(s) for s in special)
    points = np.vstack(special + [homes.spots(generator, rest)])
    points = points[generator.permutation(len(points))]
    shares = np.cumsum([s for _, s in NEEDS])
    classes = np.minimum(np.searchsorted(shares, generator.random(len(points)) * shares[-1]), len(NEEDS) - 1)
    draw = generator.random(len(points))
    pair = np.array([name == "elderly_couple" for name, _ in NEEDS])[classes]
    weight = 1 + (draw > np.where(pair, 0.35, 0.9)).astype(int) + (draw > 0.98)
    return points, [NEEDS[k][0] for k in classes], weight


def write_needs(path, needs):
    """need_points.csv."""
    points, classes, weight = needs
    lonlat = base.to_lonlat(points)
    rows = [
        [f"N{i:05d}", f"{lon:.7f}", f"{lat:.7f}", kind, int(w)]
        for i, ((lon, lat), kind, w) in enumerate(zip(lonlat, classes, weight), 1)
    ]
    files.write_csv(path, ["id", "lon", "lat", "need_class", "weight"], rows, "utf-8")
