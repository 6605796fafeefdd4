"""Where houses stand: along the roads, as densely as people live. Addresses of places."""

import numpy as np

from . import base, names
from .base import NX, NY

HOUSE_ROADS = {"residential": 1.0, "unclassified": 0.8, "tertiary": 0.6, "secondary": 0.5, "service": 0.7, "track": 0.12,
               "trunk": 0.2}


class Homes:
    """Draws places of houses beside roads."""

    def __init__(self, land, network, mosaic):
        self.land, self.network, self.mosaic = land, network, mosaic
        self.town_names = names.place_names(len(mosaic.districts), base.rng("towns"))
        highway = np.array([t.get("highway", "") for _, t in network.ways])[network.edge_way]
        bridge = np.array(["bridge" in t for _, t in network.ways])[network.edge_way]
        share = np.array([HOUSE_ROADS.get(h, 0.0) for h in highway]) * ~bridge
        a, b = network.nodes[network.edges[:, 0]], network.nodes[network.edges[:, 1]]
        self.start, self.way = a, b - a
        self.length = np.sqrt(((b - a) ** 2).sum(axis=1))
        rows, cols = base.cell_of((a + b) / 2)
        share = share * land.inside[rows, cols]
        # What a 300 m square holds is shared by the roads in it, so that people, not roads, decide.
        square = (rows // 3) * NX + cols // 3
        total = np.bincount(square, self.length * share, NX * NY)
        people = np.zeros(NX * NY)
        all_rows, all_cols = np.divmod(np.arange(NX * NY), NX)
        np.add.at(people, (all_rows // 3) * NX + all_cols // 3, land.people.ravel())
        self.mass = np.where(total[square] > 0, people[square] * self.length * share / np.maximum(total[square], 1), 0)
        self.even = self.length * share
        self.water = base.burn([land.water.Buffer(25)], 10.0) > 0
        self.near = self._near_roads(rows, cols, share)

    def _near_roads(self, rows, cols, share):
        """Cells within about 200 m of a road with houses."""
        near = np.zeros((NY, NX), bool)
        near[rows[share > 0], cols[share > 0]] = True
        for _ in range(2):
            padded = np.pad(near, 1)
            near = near | padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:]
        return near

    def spots(self, generator, count, near=10.0, far=60.0, even=False, power=1):
        """Points beside roads. `even` ignores people; a power above 1 prefers dense places."""
        mass = self.even if even else self.mass
        if power > 1:
            density = self.mass / np.maximum(self.length, 1)
            mass = mass * np.sqrt(density / density.max() + 1e-4)
        total = np.cumsum(mass)
        extra = int(count * 1.2) + 20
        edge = np.searchsorted(total, generator.random(extra) * total[-1], side="right")
        t = generator.random(extra)[:, None]
        side = np.where(generator.random(extra) < 0.5, -1.0, 1.0)
        gap = near + (far - near) * generator.random(extra)
        across = np.column_stack([-self.way[:, 1], self.way[:, 0]])[edge] / self.length[edge][:, None]
        xy = self.start[edge] + self.way[edge] * t + across * (side * gap)[:, None]
        dry = ~self.water[base.cell_of(xy, 10.0)] & (self.mosaic.at(xy) >= 0)
        return xy[dry][:count]

    def address(self, xy, generator):
        """Former municipality, town with reading, and lot number of a place in the city."""
        k = max(0, int(self.mosaic.at([xy])[0]))
        town, kana = self.town_names[k]
        lot = f"{1 + int(generator.integers(240))}-{1 + int(generator.integers(30))}"
        return self.mosaic.districts[k].former, town, kana, lot

