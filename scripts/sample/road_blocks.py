"""Lanes of towns and fields: country cut into blocks, small in town and large in the fields."""

from dataclasses import dataclass

import numpy as np

from . import base

TOWN = 350  # persons per km2 from which lanes are town streets


@dataclass
class Line:
    """A wanted way: its points, its tags, whether it is a main road, and how it is to be treated."""

    points: np.ndarray
    tags: dict
    kind: str


STREET_STEP = 68.0  # vertices along a lane
LOOK = 50.0  # raster on which the need of lanes is looked up
BLOCK_SIZES = [(2500, 8800), (1300, 12000), (600, 20000), (TOWN, 34000), (150, 64000), (60, 98000), (25, 140000)]


class _Blocks:
    """Country cut again and again into blocks; every cut is a street that ends at older streets.

    Cuts are straight in a working plane (u, v) that is bent onto the land by smooth noise, so that
    meeting points are exact and streets still curve.
    """

    COS, SIN = 0.9848, 0.1736

    def __init__(self, land):
        self.land = land
        self.generator = base.rng("blocks")
        self.cuts = []  # [axis, fixed coordinate, from, to, stops]

    def bend(self, u, v):
        """Working plane to land."""
        u, v = np.asarray(u, float), np.asarray(v, float)
        x = u * self.COS - v * self.SIN + 24000
        y = u * self.SIN + v * self.COS - 95000
        dx = 420 * base.fbm(x, y, 5000, 311, 2) + 16 * base.noise(x, y, 330, 313) + 5 * base.noise(x, y, 90, 315)
        dy = 420 * base.fbm(x, y, 5000, 321, 2) + 16 * base.noise(x, y, 330, 323) + 5 * base.noise(x, y, 90, 325)
        return x + dx, y + dy

    def survey(self, box):
        """Look up once, on a fine raster of the working plane, where lanes are needed."""
        u0, v0, u1, v1 = box
        self.corner = (u0, v0)
        u = np.arange(u0 + LOOK / 2, u1, LOOK)
        v = np.arange(v0 + LOOK / 2, v1, LOOK)
        x, y = self.bend(*np.meshgrid(u, v))
        rows, cols = base.cell_of(np.column_stack([x.ravel(), y.ravel()]))
        people = self.land.people[rows, cols]
        good = self.land.inside[rows, cols] & (self.land.slope[rows, cols] < 0.075) & (people > 9)
        self.people = np.where(good, people, 0).reshape(x.shape)

    def _wanted(self, box):
        """Size that a block here should have, in m2; nothing where no lanes are needed."""
        c0, c1 = (int((value - self.corner[0]) / LOOK) for value in (box[0], box[2]))
        r0, r1 = (int((value - self.corner[1]) / LOOK) for value in (box[1], box[3]))
        people = float(self.people[r0 : r1 + 1, c0 : c1 + 1].max())
        if people <= 0:
            return None
        return next((size for limit, size in BLOCK_SIZES if people > limit), 200000)

    def cut_all(self, box):
        """Cut until every block has about the size it should."""
        self.survey(box)
        stack = [(box, (None, None, None, None))]
        while stack:
            (u0, v0, u1, v1), sides = stack.pop()
            wanted = self._wanted((u0, v0, u1, v1))
            width, height = u1 - u0, v1 - v0
            if wanted is None or width * height < wanted * (1.1 + 0.9 * self.generator.random()):
                continue
            across = width > height * (0.8 + 0.4 * self.generator.random())
            share = 0.5 + 0.3 * (self.generator.random() - 0.5)
            if across:
                at = u0 + width * share
                cut = self._add(0, at, v0, v1, sides[1], sides[3])
                stack.append(((u0, v0, at, v1), (sides[0], sides[1], cut, sides[3])))
                stack.append(((at, v0, u1, v1), (cut, sides[1], sides[2], sides[3])))
            else:
                at = v0 + height * share
                cut = self._add(1, at, u0, u1, sides[0], sides[2])
                stack.append(((u0, v0, u1, at), (sides[0], sides[1], sides[2], cut)))
                stack.append(((u0, at, u1, v1), (sides[0], cut, sides[2], sides[3])))

    def _add(self, axis, at, low, high, low_side, high_side):
        for side in (low_side, high_side):
            if side is not None:
                self.cuts[side][4].append(at)
        self.cuts.append([axis, at, low, high, [low, high]])
        return len(self.cuts) - 1

    def _runs(self):
        """Places along each cut: its meetings, and vertices between them."""
        for _, _, _, _, stops in self.cuts:
            marks = sorted(set(stops))
            run = []
            for a, b in zip(marks, marks[1:]):
                count = max(1, int(round((b - a) / STREET_STEP)))
                run += [a + (b - a) * k / count for k in range(count)]
            yield np.array(run + [marks[-1]])

    def lines(self):
        """Every cut as a line on the land."""
        runs = list(self._runs())
        still = [np.full(len(run), cut[1]) for run, cut in zip(runs, self.cuts)]
        u = np.concatenate([s if cut[0] == 0 else run for run, s, cut in zip(runs, still, self.cuts)])
        v = np.concatenate([run if cut[0] == 0 else s for run, s, cut in zip(runs, still, self.cuts)])
        points = np.column_stack(self.bend(u, v))
        ends = np.cumsum([len(run) for run in runs])[:-1]
        return [
            Line(part, self._tags(part[:, 0], part[:, 1], cut[3] - cut[2]), "street")
            for part, cut in zip(np.split(points, ends), self.cuts)
        ]

    def _tags(self, x, y, length):
        rows, cols = base.cell_of([(x[len(x) // 2], y[len(y) // 2])])
        town = self.land.people[rows[0], cols[0]] > TOWN
        r = self.generator.random()
        if length > 2600:
            return {"highway": "tertiary" if r < 0.6 else "unclassified"}
        if length > 900:
            return {"highway": "unclassified" if r < 0.8 else "tertiary"}
        if town:
            if length < 150 and r < 0.1:
                return {"highway": "footway"}
            return {"highway": "service" if r > 0.93 else "residential"}
        return {"highway": "unclassified" if r < 0.38 else "track" if r < 0.78 else "residential"}


def make_streets(land):
    """Lanes of towns and fields."""
    blocks = _Blocks(land)
    blocks.cut_all((-36000.0, -24000.0, 30000.0, 24000.0))
    return blocks.lines()
