"""The invented land: outline of the city, rivers, relief, and where people can live.

Relief grows from an uplift map worn down by running water (stream power law, solved implicitly
along the drainage tree), so valleys branch and rivers run downhill as real ones do.
"""

import heapq
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from . import base
from .base import CELL, NX, NY

# Lines below are drawn by hand as longitude, latitude. The outline is invented.
OUTLINE = [
    (140.750, 39.112), (140.778, 39.150), (140.822, 39.156), (140.862, 39.178), (140.915, 39.172),
    (140.962, 39.168), (141.003, 39.148), (141.052, 39.158), (141.098, 39.181), (141.113, 39.212),
    (141.108, 39.240), (141.152, 39.262), (141.197, 39.258), (141.222, 39.286), (141.262, 39.318),
    (141.302, 39.300), (141.318, 39.262), (141.350, 39.245), (141.409, 39.199), (141.370, 39.176),
    (141.368, 39.140), (141.330, 39.122), (141.304, 39.092), (141.250, 39.102), (141.222, 39.052),
    (141.176, 39.028), (141.150, 39.000), (141.098, 39.012), (141.042, 38.990), (140.962, 38.996),
    (140.918, 39.014), (140.880, 39.050), (140.832, 39.028), (140.792, 39.034), (140.802, 39.072),
]

BIG_RIVER = [
    (141.121, 39.340), (141.128, 39.285), (141.146, 39.245), (141.163, 39.205), (141.162, 39.168),
    (141.174, 39.132), (141.160, 39.098), (141.146, 39.066), (141.156, 39.034), (141.142, 39.000),
    (141.150, 38.965),
]

# Tributaries: name, reading, upstream to mouth, head elevation, valley half width in metres.
TRIBUTARIES = [
    ("胆沢川", "いさわがわ", [(140.790, 39.105), (140.850, 39.118), (140.905, 39.140), (140.965, 39.152),
                          (141.030, 39.148), (141.090, 39.168), (141.125, 39.176), (141.160, 39.186)], 430, 260),
    ("人首川", "ひとかべがわ", [(141.372, 39.215), (141.330, 39.232), (141.285, 39.215), (141.240, 39.205),
                           (141.208, 39.180), (141.185, 39.170), (141.163, 39.172)], 330, 330),
    ("伊手川", "いでがわ", [(141.352, 39.140), (141.310, 39.152), (141.262, 39.150), (141.222, 39.150),
                        (141.195, 39.158), (141.186, 39.169)], 300, 260),
    ("広瀬沢川", "ひろせざわがわ", [(141.288, 39.292), (141.262, 39.262), (141.225, 39.240), (141.190, 39.222),
                             (141.160, 39.212)], 260, 260),
    ("白鳥沢川", "しらとりざわがわ", [(140.965, 39.078), (141.010, 39.066), (141.060, 39.072), (141.100, 39.060),
                              (141.148, 39.050)], 250, 200),
    ("衣川", "ころもがわ", [(140.862, 39.062), (140.905, 39.040), (140.960, 39.022), (141.010, 39.026),
                       (141.060, 39.014), (141.105, 39.020), (141.144, 39.010)], 330, 280),
    ("黒石沢川", "くろいしざわがわ", [(141.290, 39.112), (141.250, 39.108), (141.212, 39.118), (141.170, 39.118)],
     280, 200),
    ("生母沢川", "せいぼざわがわ", [(141.238, 39.068), (141.205, 39.070), (141.178, 39.058), (141.152, 39.052)],
     240, 160),
]

# Centres of life: former municipality, longitude, latitude, persons per km2 at the core, radius in m.
CENTRES = [
    ("水沢", 141.139, 39.144, 5000, 1500), ("水沢", 141.122, 39.128, 2600, 1100),
    ("水沢", 141.118, 39.165, 1500, 800), ("水沢", 141.150, 39.118, 900, 600),
    ("江刺", 141.182, 39.192, 3600, 1150), ("江刺", 141.184, 39.148, 700, 600),
    ("江刺", 141.285, 39.216, 420, 450), ("江刺", 141.262, 39.151, 420, 450),
    ("江刺", 141.226, 39.241, 350, 450), ("前沢", 141.120, 39.050, 3000, 850),
    ("前沢", 141.122, 39.076, 700, 500), ("前沢", 141.172, 39.056, 350, 400),
    ("胆沢", 141.060, 39.124, 1200, 900), ("胆沢", 141.020, 39.110, 600, 600),
    ("胆沢", 140.962, 39.128, 350, 450), ("衣川", 141.066, 39.026, 800, 600),
    ("衣川", 140.985, 39.032, 300, 400),
]

STEPS = 26  # rounds of erosion


@dataclass
class River:
    """A named river: its line from source to mouth and the elevation of its water."""

    name: str
    kana: str
    line: np.ndarray
    level: np.ndarray


@dataclass
class Land:
    """Grids of 100 m cells (north row first) and the lines that shaped them."""

    outline: np.ndarray
    inside: np.ndarray
    height: np.ndarray
    slope: np.ndarray
    receiver: np.ndarray
    area: np.ndarray
    order: np.ndarray
    rivers: list
    big_river: np.ndarray
    water: object
    people: np.ndarray
    town: np.ndarray


def big_river_x(y):
    """x of the big river at a northing: the river runs north to south without turning back."""
    line = _big_line()
    return np.interp(-np.asarray(y), -line[:, 1], line[:, 0])


@lru_cache(maxsize=1)
def _big_line():
    """The big river's middle line, north to south."""
    line = base.spline(base.to_plane(BIG_RIVER), 60)
    return base.resample(base.wiggle(line, 260, 2200, 11), 60)


def _big_level(y):
    """Water level of the big river: 0.75 m fall per kilometre."""
    return 17.0 + (np.asarray(y) + 114500.0) * 0.00075


def _outline():
    line = base.spline(base.to_plane(OUTLINE + OUTLINE[:1]), 60)
    rough = base.wiggle(base.wiggle(line, 420, 2600, 23), 200, 600, 29)
    rough[-1] = rough[0]
    return rough


def _first_shape(x, y, tributaries):
    """Relief before erosion, and the uplift that goes on during it."""
    side = x - big_river_x(y)
    west, east = np.maximum(-side, 0) / 1000, np.maximum(side, 0) / 1000
    height = _big_level(y) + 3.0 + 2.2 * np.minimum(west, 2.6) + 2.4 * np.minimum(east, 3)
    terrace = 2.3 + 0.5 * base.fbm(x, y, 3000, 31, 3)
    height = height + 9 * base.smoothstep(west, terrace, terrace + 0.35)
    height = height + 11.5 * np.maximum(np.minimum(west, 13.5) - terrace, 0)
    lat_south = base.smoothstep(-y, 103200, 106500)
    ragged = 1.6 * base.fbm(x, y, 6000, 37, 4)
    peaks = 900 * base.smoothstep(west + ragged, 14.5, 27)
    hills_sw = 150 * lat_south * base.smoothstep(west + ragged, 3.6, 8)
    hills_e = 170 * base.smoothstep(east + ragged, 2.6, 5.5) + 300 * base.smoothstep(east + ragged, 6, 20)
    bay = 1 - _bumps(x, y, [(141.200, 39.195, 2600)]) * 0.85
    smooth = peaks + hills_sw + hills_e * bay
    relief = np.maximum(smooth * (0.8 + 0.7 * base.fbm(x, y, 5200, 41, 4)), 0)
    height = height + smooth * 0.04 + (7 + 28 * base.smoothstep(smooth, 15, 120)) * base.fbm(x, y, 2600, 43, 5)
    for _, line, level, width in tributaries:
        index, gap = base.nearest_on(line, x, y)
        index, gap = index.reshape(x.shape), gap.reshape(x.shape)
        bank = level[index] + 2 + np.maximum(gap - width, 0) * (0.03 + np.maximum(gap - width, 0) / 9000)
        height = np.minimum(height, bank)
        relief = relief * base.smoothstep(gap, width * 0.5, width * 2.5)
    return height, relief


def _bumps(x, y, spots):
    """Sum of round bumps 1 / (1 + (d/r)^4): flat on top, dying off quickly."""
    total = np.zeros_like(x)
    for lon, lat, radius in spots:
        cx, cy = base.to_plane([(lon, lat)])[0]
        d2 = ((x - cx) ** 2 + (y - cy) ** 2) / (radius * radius)
        total = total + 1 / (1 + d2 * d2)
    return total


def _fill(height, outlets):
    """Raise hollows so that every cell drains to an outlet (priority flood)."""
    filled = height.ravel().tolist()
    seen = outlets.ravel().copy()
    heap = [(filled[i], i) for i in np.flatnonzero(seen)]
    heapq.heapify(heap)
    seen = seen.tolist()
    offsets = (-NX - 1, -NX, -NX + 1, -1, 1, NX - 1, NX, NX + 1)
    while heap:
        level, i = heapq.heappop(heap)
        for offset in offsets:
            j = i + offset
            if 0 <= j < NX * NY and not seen[j] and abs(j % NX - i % NX) <= 1:
                seen[j] = True
                filled[j] = max(filled[j], level + 0.02)
                heapq.heappush(heap, (filled[j], j))
    return np.array(filled).reshape(NY, NX)


def _receivers(height, outlets):
    """Flat index of the steepest lower neighbour of each cell (itself at an outlet or a hollow)."""
    padded = np.pad(height, 1, constant_values=1e9)
    best = np.zeros((NY, NX))
    receiver = np.arange(NX * NY).reshape(NY, NX).copy()
    own = receiver.copy()
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dx == 0 and dy == 0:
                continue
            drop = (height - padded[1 + dy : 1 + dy + NY, 1 + dx : 1 + dx + NX]) / np.sqrt(dx * dx + dy * dy)
            better = drop > best
            best = np.where(better, drop, best)
            receiver = np.where(better, own + dy * NX + dx, receiver)
    return np.where(outlets, own, receiver).ravel()


def _drain(height, outlets):
    """Receivers, cells from high to low, and cells drained by each cell."""
    receiver = _receivers(height, outlets)
    order = np.argsort(-height.ravel(), kind="stable")
    area = [1.0] * (NX * NY)
    to = receiver.tolist()
    for i in order.tolist():
        if to[i] != i:
            area[to[i]] += area[i]
    return receiver, order, np.array(area)


def _erode(height, uplift, hardness, outlets):
    """Let rivers cut: implicit stream power along the drainage tree, lowest cells first."""
    height = _fill(height, outlets)
    for _ in range(STEPS):
        receiver, order, area = _drain(height, outlets)
        length = np.where(np.isin(np.abs(receiver - np.arange(NX * NY)), (1, NX)), 1.0, 1.41421356)
        factor = (hardness.ravel() * np.sqrt(area) / length).tolist()
        levels = (height + uplift).ravel()
        levels = np.where(outlets.ravel(), height.ravel(), levels).tolist()
        to = receiver.tolist()
        for i in order[::-1].tolist():
            j = to[i]
            if j != i and levels[i] > levels[j]:
                levels[i] = (levels[i] + factor[i] * levels[j]) / (1 + factor[i])
        height = np.array(levels).reshape(NY, NX)
    return _fill(height, outlets)


def _tributary_lines():
    """Hand-drawn courses with the elevation each is to have, mouth first to know its level."""
    out = []
    for name, _, points, head, width in TRIBUTARIES:
        line = base.wiggle(base.spline(base.to_plane(points), 100), 320, 1800, 51 + len(out))
        at = base.along(line)
        t = at / at[-1]
        joins = None
        for _, other, level, _ in out:
            index, gap = base.nearest_on(other, line[-1:, 0], line[-1:, 1])
            if gap[0] < 700:
                joins = level[index[0]]
        mouth = joins if joins is not None else _big_level(line[-1, 1]) + 1
        concave = (1 - t) * (0.45 + 0.55 * (1 - t))
        out.append((name, line, mouth + (head - mouth) * concave, width))
    return out


def _trace_rivers(lines, receiver, area, height):
    """Follow the water from each drawn source down to the big river."""
    xs, ys = base.cell_centres()
    rivers = []
    for (name, kana, *_), (_, line, _, _) in zip(TRIBUTARIES, lines):
        row, col = base.cell_of(line[len(line) // 12 : len(line) // 12 + 1])
        window = [(r, c) for r in range(row[0] - 4, row[0] + 5) for c in range(col[0] - 4, col[0] + 5)]
        r, c = max(window, key=lambda rc: area[rc[0] * NX + rc[1]])
        cells = [r * NX + c]
        while receiver[cells[-1]] != cells[-1]:
            cells.append(receiver[cells[-1]])
        cells = np.array(cells)
        path = np.column_stack([xs[cells % NX], ys[cells // NX]])
        smooth = base.wiggle(base.resample(base.relax(path, 3), 45), 35, 400, 71)
        level = base.sample(height, smooth[:, 0], smooth[:, 1])
        rivers.append(River(name, kana, smooth, np.minimum.accumulate(level)))
    return rivers


def _water_body(line):
    """The big river's surface as one polygon, 110 to 190 m wide."""
    side = np.zeros_like(line)
    tangent = np.gradient(line, axis=0)
    length = np.sqrt((tangent**2).sum(axis=1))[:, None]
    side[:, 0], side[:, 1] = -tangent[:, 1] / length[:, 0], tangent[:, 0] / length[:, 0]
    side = base.relax(side, 6)
    half = (75 + 22 * base.noise(line[:, 0], line[:, 1], 900, 81))[:, None]
    ring = np.vstack([line + side * half, (line - side * half)[::-1]])
    return base.polygon([np.vstack([ring, ring[:1]])]).Buffer(0)


def _people(x, y, height, slope, hand, inside, water):
    """Where people live, in persons per km2, before it is scaled to the city's total."""
    people = np.zeros_like(x)
    town = np.zeros_like(x)
    for _, lon, lat, core, radius in CENTRES:
        bump = _bumps(x, y, [(lon, lat, radius)])
        rough = np.clip(1 + 0.5 * base.fbm(x, y, 900, 91, 3), 0.2, 2)
        people = people + core * bump * rough
        town = np.maximum(town, bump * min(1.0, core / 2500))
    flat = 1 - base.smoothstep(slope, 0.05, 0.14)
    low = 1 - base.smoothstep(height, 160, 330)
    country = 88 * flat * low * np.clip(0.9 + 0.9 * base.fbm(x, y, 1300, 93, 3), 0.1, 3)
    valley = 46 * (1 - base.smoothstep(hand, 10, 38)) * (1 - base.smoothstep(slope, 0.14, 0.3))
    valley = valley * (1 - base.smoothstep(height, 360, 520))
    people = (people * (1 - base.smoothstep(slope, 0.1, 0.2)) + np.maximum(country, valley)) * inside
    people = people * (base.burn([water.Buffer(120)]) == 0)
    return people, town * inside


def _hand(height, receiver, order, area, limit=60):
    """Height of each cell above the stream it drains to."""
    floor = height.ravel().copy().tolist()
    to, big = receiver.tolist(), (area >= limit).tolist()
    for i in order[::-1].tolist():
        if not big[i] and to[i] != i:
            floor[i] = floor[to[i]]
    return height - np.array(floor).reshape(NY, NX)


def _fill_valleys(height, receiver, order, area, plain):
    """Lay gravel in the valleys: ground less than 20 m above a larger stream becomes a flat floor."""
    hand = _hand(height, receiver, order, area, 250)
    flatter = hand * (0.25 + 0.75 * base.smoothstep(hand, 4, 24))
    return height - (hand - flatter) * (1 - plain)


def make_land():
    """Everything about the ground."""
    xs, ys = base.cell_centres()
    x, y = np.meshgrid(xs, ys)
    line = _big_line()
    outlets = base.burn([base.linestring(line)], touched=True) > 0
    lines = _tributary_lines()
    height, relief = _first_shape(x, y, lines)
    height = np.where(outlets, _big_level(y), np.maximum(height, _big_level(y) + 0.5))
    plain = 1 - base.smoothstep(relief, 15, 90)
    hardness = 0.15 * (1 - plain) + 0.0006 * plain
    height = _erode(height, relief / STEPS * 1.05, hardness, outlets)
    height = height * plain + base.blur(height, 2) * (1 - plain)
    height = _fill(np.where(outlets, _big_level(y), height), outlets)
    receiver, order, area = _drain(height, outlets)
    height = _fill_valleys(height, receiver, order, area, plain)
    height = height * plain + base.blur(height, 2) * (1 - plain)
    height = _fill(np.where(outlets, _big_level(y), height), outlets)
    receiver, order, area = _drain(height, outlets)
    grad_y, grad_x = np.gradient(height, CELL)
    slope = np.sqrt(grad_x**2 + grad_y**2)
    outline = _outline()
    inside = base.burn([base.polygon([outline])]) > 0
    water = _water_body(line)
    hand = _hand(height, receiver, order, area)
    people, town = _people(x, y, height, slope, hand, inside, water)
    rivers = _trace_rivers(lines, receiver, area, height)
    big = River("北上川", "きたかみがわ", line, _big_level(line[:, 1]))
    return Land(outline, inside, height, slope, receiver, area, order, [big] + rivers, line, water, people, town)
