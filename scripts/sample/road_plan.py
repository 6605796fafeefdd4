"""Where roads are wanted: main roads, valley roads, lanes of towns and fields, tracks, railway.

The result is a list of plain lines with tags; road_net.py makes one connected network of them.
"""

import heapq

import numpy as np

from . import base
from .base import CELL, NX, NY
from .road_blocks import Line, make_streets

# Bridges over the big river: latitude of each.
BRIDGES = [39.218, 39.186, 39.168, 39.143, 39.104, 39.057, 39.013]

# Main roads: class, name, places they pass.
ROUTES = [
    ("trunk", "国道4号", [(141.1145, 39.243), (141.121, 39.195), (141.127, 39.150), (141.124, 39.105), (141.116, 39.060),
                       (141.122, 39.030), (141.131, 39.000)]),
    ("secondary", "県道胆沢横断線", [(141.139, 39.144), (141.097, 39.135), (141.060, 39.124), (141.020, 39.112),
                               (140.962, 39.126), (140.880, 39.130), (140.800, 39.112)]),
    ("secondary", "県道水沢江刺線", [(141.127, 39.150), (141.139, 39.150), (141.160, 39.168), (141.182, 39.192)]),
    ("secondary", "県道江刺北線", [(141.121, 39.195), (141.160, 39.186), (141.182, 39.192), (141.196, 39.222),
                              (141.226, 39.241), (141.275, 39.285)]),
    ("secondary", "県道人首街道線", [(141.182, 39.192), (141.225, 39.200), (141.285, 39.216), (141.340, 39.228),
                               (141.372, 39.215)]),
    ("secondary", "県道伊手街道線", [(141.182, 39.192), (141.184, 39.148), (141.225, 39.149), (141.262, 39.151),
                               (141.310, 39.152), (141.358, 39.145)]),
    ("secondary", "県道東岸線", [(141.172, 39.240), (141.182, 39.192), (141.184, 39.148), (141.186, 39.118),
                             (141.172, 39.085), (141.172, 39.056), (141.168, 39.030)]),
    ("secondary", "県道水沢黒石線", [(141.139, 39.144), (141.168, 39.143), (141.190, 39.143), (141.186, 39.118),
                               (141.240, 39.110), (141.270, 39.110)]),
    ("secondary", "県道前沢衣川線", [(141.120, 39.050), (141.095, 39.035), (141.066, 39.026), (141.020, 39.024),
                               (140.985, 39.032), (140.930, 39.035), (140.870, 39.055)]),
    ("tertiary", "主要市道前沢生母線", [(141.120, 39.050), (141.150, 39.057), (141.172, 39.056), (141.212, 39.070)]),
    ("tertiary", "主要市道胆沢前沢線", [(141.060, 39.124), (141.062, 39.090), (141.090, 39.068), (141.120, 39.050)]),
    ("tertiary", "主要市道真城線", [(141.139, 39.144), (141.150, 39.118), (141.155, 39.104), (141.186, 39.104)]),
    ("tertiary", "主要市道佐倉線", [(141.139, 39.144), (141.140, 39.186), (141.143, 39.218), (141.172, 39.222)]),
    ("tertiary", "主要市道衣川南線", [(141.122, 39.030), (141.149, 39.013), (141.164, 39.020)]),
    ("tertiary", "主要市道小山線", [(141.020, 39.112), (141.000, 39.080), (140.990, 39.055), (140.985, 39.032)]),
    ("tertiary", "主要市道若柳線", [(141.060, 39.124), (141.052, 39.145), (141.000, 39.140), (140.962, 39.126)]),
    ("tertiary", "主要市道姉体線", [(141.122, 39.128), (141.139, 39.144), (141.160, 39.130), (141.150, 39.118)]),
    ("tertiary", "主要市道玉里線", [(141.225, 39.200), (141.262, 39.185), (141.262, 39.151)]),
]
MOTORWAY = [(141.096, 39.252), (141.100, 39.200), (141.098, 39.150), (141.106, 39.110), (141.100, 39.060), (141.108, 39.010),
            (141.112, 38.985)]
RAILWAY = [(141.118, 39.260), (141.128, 39.200), (141.1335, 39.145), (141.138, 39.105), (141.127, 39.052), (141.134, 39.010),
           (141.138, 38.980)]
INTERCHANGES = [(141.104, 39.124), (141.103, 39.048)]

# ------------------------------------------------------------ ways over the land


def _cost(land):
    """Cost factor of each cell: steep ground and water are dear, the big river only at bridges."""
    grid = 1 + 55 * land.slope * np.minimum(land.slope, 0.5) * 2
    grid = grid + 0.6 * (land.area.reshape(NY, NX) > 60)
    near = land.inside.copy()
    for _ in range(2):
        padded = np.pad(near, 1)
        near = padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:] | near
    grid[~near] = np.inf
    wet = base.burn([land.water.Buffer(50)], touched=True) > 0
    grid[wet] = np.inf
    for lat in BRIDGES:
        y = base.to_plane([(141.16, lat)])[0, 1]
        row = int((base.Y1 - y) / CELL)
        cols = np.flatnonzero(wet[row])
        grid[row, cols.min() - 1 : cols.max() + 2] = 3.0
    return grid


_STEPS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]


def _spread(cost, sources, target=None, pull=0.0):
    """Cheapest way from the sources to every cell, or until the target: previous cell of each."""
    flat = cost.ravel().tolist()
    steps = [(dr * NX + dc, 1.41421356 if dr and dc else 1.0) for dr, dc in _STEPS]
    best = [np.inf] * (NX * NY)
    previous = [-1] * (NX * NY)
    goal_r, goal_c = divmod(target, NX) if target is not None else (0, 0)
    heap = []
    for s in sources:
        best[s] = 0.0
        heap.append((0.0, 0.0, s))
    heapq.heapify(heap)
    while heap:
        _, so_far, i = heapq.heappop(heap)
        if so_far > best[i]:
            continue
        if i == target:
            break
        here = flat[i]
        for offset, length in steps:
            j = i + offset
            there = flat[j]
            if there == np.inf:
                continue
            reach = so_far + length * (here + there) * 0.5
            if reach < best[j]:
                best[j] = reach
                previous[j] = i
                guess = 0.0
                if pull:
                    guess = pull * max(abs(j // NX - goal_r), abs(j % NX - goal_c))
                heapq.heappush(heap, (reach + guess, reach, j))
    return previous, best


def _back(previous, cell):
    """Cells from a source to a cell."""
    path = [cell]
    while previous[path[-1]] >= 0:
        path.append(previous[path[-1]])
    return path[::-1]


_RANK = {"trunk": 5, "secondary": 4, "tertiary": 3, "unclassified": 2, "residential": 1, "track": 0, "path": -1}


def _free_cell(cost, lonlat):
    """The nearest passable cell."""
    row, col = (int(v[0]) for v in base.cell_of(base.to_plane([lonlat])))
    for ring in range(30):
        cells = [
            (r, c)
            for r in range(row - ring, row + ring + 1)
            for c in range(col - ring, col + ring + 1)
            if 0 < r < NY - 1 and 0 < c < NX - 1 and np.isfinite(cost[r, c])
        ]
        if cells:
            r, c = min(cells, key=lambda rc: ((rc[0] - row) ** 2 + (rc[1] - col) ** 2, rc))
            return r * NX + c
    raise RuntimeError("no passable ground near a place")


def _lay(links, path, highway, name):
    """Put a path on the network of cells; the higher class wins where ways share cells."""
    for a, b in zip(path, path[1:]):
        key = (min(a, b), max(a, b))
        if key not in links or _RANK[links[key][0]] < _RANK[highway]:
            links[key] = (highway, name)


def _main_links(cost):
    """Main roads as links between cells; later roads like to use earlier ones."""
    links, cost = {}, cost.copy()
    for highway, name, places in ROUTES:
        cells = [_free_cell(cost, p) for p in places]
        for a, b in zip(cells, cells[1:]):
            previous, _ = _spread(cost, [a], b, 0.5)
            path = _back(previous, b)
            _lay(links, path, highway, name)
            for cell in path:
                r, c = divmod(cell, NX)
                cost[r, c] = max(0.5, cost[r, c] * 0.6)
    return links


def _hamlets(land, generator):
    """Cells in the hills to which a road must lead: lived-in valleys and side valleys."""
    area = land.area.reshape(NY, NX)
    lived = land.inside & (land.people > 6) & (land.people < 250) & (land.slope > 0.035)
    valley = land.inside & (area > 90) & (land.height < 520) & (land.slope > 0.02)
    chance = generator.random((NY, NX))
    return np.flatnonzero((lived & (chance < 0.025)) | (valley & (chance > 0.965)))


def _wild(land, generator):
    """Cells on the slopes to which a forest track or a path leads."""
    hills = land.inside & (land.slope > 0.12) & (land.slope < 0.45) & (land.height < 750)
    return np.flatnonzero(hills & (generator.random((NY, NX)) < 0.007))


def _side_links(land, cost, links):
    """Roads from the main network to each hamlet, and tracks from those roads into the hills."""
    sources = sorted({c for key in links for c in key})
    previous, best = _spread(cost, sources)
    use = {}
    for cell in _hamlets(land, base.rng("hamlets")).tolist():
        if best[cell] < np.inf:
            path = _back(previous, cell)
            for a, b in zip(path, path[1:]):
                use[(a, b)] = use.get((a, b), 0) + 1
    for (a, b), count in sorted(use.items()):
        highway = "tertiary" if count >= 14 else "unclassified" if count >= 3 else "residential"
        _lay(links, [a, b], highway, "")
    sources = sorted({c for key in links for c in key})
    previous, best = _spread(cost, sources)
    generator = base.rng("tracks")
    for cell in _wild(land, generator).tolist():
        if 6 < best[cell] < 75:
            _lay(links, _back(previous, cell), "track" if generator.random() < 0.72 else "path", "")


def _chains(links):
    """Links joined to runs of cells of one class and name, cut at junctions."""
    near = {}
    for (a, b), kind in links.items():
        near.setdefault(a, []).append((b, kind))
        near.setdefault(b, []).append((a, kind))
    ends = {c for c, v in near.items() if len(v) != 2 or v[0][1] != v[1][1]}
    done = set()
    for start in sorted(ends) + sorted(set(near) - ends):
        for nxt, kind in sorted(near[start]):
            if (start, nxt) in done:
                continue
            path = [start, nxt]
            done |= {(start, nxt), (nxt, start)}
            while path[-1] not in ends and path[-1] != start:
                step = [n for n, _ in near[path[-1]] if (path[-1], n) not in done]
                if not step:
                    break
                done |= {(path[-1], step[0]), (step[0], path[-1])}
                path.append(step[0])
            yield path, kind


def _cell_lines(links):
    """The network of cells as smooth winding lines."""
    xs, ys = base.cell_centres()
    lines = []
    for path, (highway, name) in _chains(links):
        cells = np.array(path)
        points = np.column_stack([xs[cells % NX], ys[cells // NX]])
        main = _RANK[highway] >= 3
        points = base.relax(base.resample(points, 50), 14 if main else 8)
        step, sway = (52, 14) if main else (44, 42)
        points = base.wiggle(base.resample(points, step), sway, 420, 301)
        tags = {"highway": highway}
        if name:
            tags["name"] = name
        lines.append(Line(points, tags, "main" if main else "valley"))
    return lines


# ------------------------------------------------------------------ small ways


def _twigs(land, lines):
    """Short dead ends off the valley roads: lanes to farms, steps to shrines, paths to fields."""
    generator = base.rng("twigs")
    out = []
    for line in lines:
        if line.kind != "valley" and line.tags["highway"] != "tertiary":
            continue
        points = line.points
        rows, cols = base.cell_of(points)
        people, slope = land.people[rows, cols], land.slope[rows, cols]
        for i in range(1, len(points) - 1):
            if generator.random() > min(0.14, people[i] / 400) or slope[i] < 0.02:
                continue
            out.append(_twig(points, i, generator))
    return out


def _twig(points, i, generator):
    along = points[i + 1] - points[i - 1]
    length = np.sqrt((along**2).sum())
    side = 1 if generator.random() < 0.5 else -1
    away = np.array([-along[1], along[0]]) / length * side
    drift = along / length * (generator.random() - 0.5)
    r = generator.random()
    if r < 0.06:
        highway, reach, step = "steps", 25 + 30 * generator.random(), 14
    elif r < 0.18:
        highway, reach, step = "path", 80 + 300 * generator.random(), 25
    elif r < 0.38:
        highway, reach, step = "service", 30 + 80 * generator.random(), 22
    elif r < 0.6:
        highway, reach, step = "track", 120 + 400 * generator.random(), 30
    else:
        highway, reach, step = "residential", 60 + 260 * generator.random(), 24
    count = max(2, int(reach / step))
    t = np.arange(count + 1)[:, None] * (reach / count)
    curve = (t / reach) ** 2 * reach * 0.35 * (generator.random() - 0.5)
    path = points[i] + (away + drift * 0.6) * t + along / length * curve
    return Line(path, {"highway": highway}, "twig")


def _levee(land):
    """Cycleway and walking path on the levees of the big river."""
    out = []
    for side, highway in ((-1, "cycleway"), (1, "path")):
        line = base.relax(land.big_river, 10).copy()
        line[:, 0] += side * 215
        rows, cols = base.cell_of(line)
        line = line[land.inside[rows, cols]]
        for part in np.array_split(line, 9)[1:-1:2]:
            out.append(Line(base.resample(part, 48), {"highway": highway, "name": "北上川河川敷道"}, "levee"))
    return out


def _through(places, land, step):
    """A smooth line through places, cut where it leaves the city."""
    line = base.resample(base.spline(base.to_plane(places), 120), step)
    rows, cols = base.cell_of(line)
    inside = np.flatnonzero(land.inside[rows, cols])
    return line[max(0, inside[0] - 3) : inside[-1] + 4]


def plan_roads(land):
    """All lines that must meet each other, and the motorway and railway that must not."""
    cost = _cost(land)
    links = _main_links(cost)
    _side_links(land, cost, links)
    lines = _cell_lines(links)
    lines += _twigs(land, lines)
    lines += _levee(land)
    lines += make_streets(land)
    apart = [
        Line(_through(MOTORWAY, land, 90), {"highway": "motorway", "name": "東北縦貫自動車道"}, "motorway"),
        Line(_through(RAILWAY, land, 90), {"railway": "rail", "name": "みちのく本線"}, "rail"),
    ]
    return lines, apart
