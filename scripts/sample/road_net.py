"""One connected network out of planned lines: crossings become nodes, misfits are left out."""

from dataclasses import dataclass

import numpy as np

from . import base
from .road_blocks import TOWN
from .road_plan import INTERCHANGES, plan_roads

WELD = 7.0  # nodes nearer than this become one
ISLANDS = 16


@dataclass
class Network:
    """Nodes (plane), ways as lists of node numbers with tags, and edges for those who walk."""

    nodes: np.ndarray
    ways: list
    edges: np.ndarray
    edge_way: np.ndarray
    main_part: np.ndarray

    def walkable(self):
        """Edges on which one may walk."""
        banned = np.array(["railway" in t or t.get("highway", "") in ("motorway", "motorway_link") for _, t in self.ways])
        return ~banned[self.edge_way]


def _pairs(low, high, size=120.0):
    """Pairs of boxes that share a bucket; each pair once."""
    first, last = np.floor(low / size).astype(int), np.floor(high / size).astype(int)
    ids, keys = [], []
    for dx in range(int((last - first)[:, 0].max()) + 1):
        for dy in range(int((last - first)[:, 1].max()) + 1):
            ok = (first[:, 0] + dx <= last[:, 0]) & (first[:, 1] + dy <= last[:, 1])
            ids.append(np.flatnonzero(ok))
            keys.append((first[ok, 0] + dx) * 100003 + first[ok, 1] + dy)
    ids, keys = np.concatenate(ids), np.concatenate(keys)
    order = np.lexsort((ids, keys))
    ids, keys = ids[order], keys[order]
    left, right, step = [], [], 1
    while True:
        same = keys[step:] == keys[:-step]
        if not same.any():
            break
        left.append(ids[:-step][same])
        right.append(ids[step:][same])
        step += 1
    code = np.unique(np.concatenate(left) * np.int64(1 << 32) + np.concatenate(right))
    return code >> 32, code & ((1 << 32) - 1)


def crossings(a, b, group=None):
    """Crossing segments: indices i < j and the shares along each; only across groups if given."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    i, j = _pairs(low, high)
    keep = np.all((low[i] <= high[j]) & (low[j] <= high[i]), axis=1)
    if group is not None:
        keep &= group[i] != group[j]
    i, j = i[keep], j[keep]
    r, s, q = b[i] - a[i], b[j] - a[j], a[j] - a[i]
    cross = r[:, 0] * s[:, 1] - r[:, 1] * s[:, 0]
    safe = np.where(np.abs(cross) < 1e-9, 1.0, cross)
    t = (q[:, 0] * s[:, 1] - q[:, 1] * s[:, 0]) / safe
    u = (q[:, 0] * r[:, 1] - q[:, 1] * r[:, 0]) / safe
    hit = (np.abs(cross) >= 1e-9) & (t >= -1e-9) & (t <= 1 + 1e-9) & (u >= -1e-9) & (u <= 1 + 1e-9)
    return i[hit], j[hit], t[hit], u[hit]


def _segments(lines):
    """All segments with the number of their line."""
    a = np.vstack([line.points[:-1] for line in lines])
    b = np.vstack([line.points[1:] for line in lines])
    owner = np.repeat(np.arange(len(lines)), [len(line.points) - 1 for line in lines])
    return a, b, owner


def _noded(lines):
    """Lines with a vertex at every crossing: points, line of each, in order along each line."""
    a, b, owner = _segments(lines)
    i, j, t, u = crossings(a, b)
    at = a[i] + (b[i] - a[i]) * np.clip(t, 0, 1)[:, None]
    seg = np.concatenate([np.arange(len(a)), i, j])
    share = np.concatenate([np.zeros(len(a)), t, u])
    points = np.vstack([a, at, at])
    last = np.flatnonzero(np.diff(np.append(owner, -1)))
    seg = np.concatenate([seg, last])
    share = np.concatenate([share, np.full(len(last), 2.0)])
    points = np.vstack([points, b[last]])
    order = np.lexsort((share, seg))
    return points[order], owner[seg[order]]


def _weld(points):
    """Number of the node of each point; points nearer than WELD to a node join it."""
    i, j = _pairs(points - WELD / 2, points + WELD / 2, 40.0)
    near = ((points[i] - points[j]) ** 2).sum(axis=1) < WELD * WELD
    parent = list(range(len(points)))

    def root(k):
        while parent[k] != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    for p, q in zip(i[near].tolist(), j[near].tolist()):
        p, q = root(p), root(q)
        if p != q and ((points[p] - points[q]) ** 2).sum() < 4 * WELD * WELD:
            parent[max(p, q)] = min(p, q)
    roots = np.array([root(k) for k in range(len(points))])
    _, number = np.unique(roots, return_inverse=True)
    nodes = points[np.unique(roots)]
    return nodes, number


def _edges(lines):
    """Nodes and edges; an edge wanted by two lines belongs to the first (the more important)."""
    points, owner = _noded(lines)
    nodes, number = _weld(points)
    joined = (owner[1:] == owner[:-1]) & (number[1:] != number[:-1])
    edges = np.column_stack([number[:-1], number[1:]])[joined]
    line = owner[:-1][joined]
    code = edges.min(axis=1).astype(np.int64) * len(nodes) + edges.max(axis=1)
    _, first = np.unique(code, return_index=True)
    first.sort()
    return nodes, edges[first], line[first]


def _crossed(nodes, edges, course):
    """Which edges cross a line that is no part of the network."""
    a = np.vstack([nodes[edges[:, 0]], course[:-1]])
    b = np.vstack([nodes[edges[:, 1]], course[1:]])
    group = np.concatenate([np.zeros(len(edges), int), np.ones(len(course) - 1, int)])
    i, j, _, _ = crossings(a, b, group)
    hit = np.zeros(len(edges), bool)
    hit[np.minimum(i, j)] = True
    return hit


def _beside_main(nodes, edges, is_main, mid, direction):
    """Streets that run beside a main road closer than 30 m: a map would not have both."""
    main = np.flatnonzero(is_main)
    low = np.vstack([mid[main] - 32, mid[~is_main]])
    high = np.vstack([mid[main] + 32, mid[~is_main]])
    others = np.flatnonzero(~is_main)
    i, j = _pairs(low, high)
    ok = (i < len(main)) & (j >= len(main))
    m, o = main[i[ok]], others[j[ok] - len(main)]
    rel = mid[o] - mid[m]
    gap = np.abs(rel[:, 0] * direction[m, 1] - rel[:, 1] * direction[m, 0])
    along = np.abs((rel * direction[m]).sum(axis=1))
    same = np.abs((direction[o] * direction[m]).sum(axis=1)) > 0.85
    out = np.zeros(len(edges), bool)
    out[o[(gap < 30) & (along < 32) & same]] = True
    return out


class _Sieve:
    """Decides which edges stay and what the land does to them."""

    def __init__(self, land, lines, apart, nodes, edges, line):
        self.land, self.nodes, self.edges, self.line = land, nodes, edges, line
        self.kind = np.array([l.kind for l in lines])[line]
        self.highway = np.array([l.tags["highway"] for l in lines])[line]
        a, b = nodes[edges[:, 0]], nodes[edges[:, 1]]
        self.mid = (a + b) / 2
        self.length = np.sqrt(((b - a) ** 2).sum(axis=1))
        self.direction = (b - a) / self.length[:, None]
        self.rows, self.cols = base.cell_of(self.mid)
        self.people = land.people[self.rows, self.cols]
        self.chance = base.rng("sieve").random((len(edges), 4))
        self.bridge = np.zeros(len(edges), bool)
        self.keep = np.ones(len(edges), bool)
        self.apart = apart

    def run(self):
        """Apply every rule."""
        land = self.land
        minor = ~np.isin(self.kind, ["main", "valley"])
        street = self.kind == "street"
        inside = land.inside[self.rows, self.cols]
        self.keep &= inside | (self.kind == "main")  # main roads end a little beyond the border
        slope = land.slope[self.rows, self.cols]
        self.keep &= ~(street & ((slope > 0.085) | (self.people < 7)))
        self._lose_some(street)
        self.keep &= ~(
            street & _beside_main(self.nodes, self.edges, np.isin(self.kind, ["main", "valley"]), self.mid, self.direction)
        )
        self._water(minor)
        for line, chance in ((self.apart[0], 0.25), (self.apart[1], 0.4)):
            self._crossing(_crossed(self.nodes, self.edges, line.points), minor, chance)
        for river in land.rivers[1:]:
            self._crossing(_crossed(self.nodes, self.edges, river.line), minor, 0.3)
        return self.keep, self.bridge

    def _lose_some(self, street):
        town = self.people > TOWN
        lost = np.where(town, 0.06, 0.13)
        strong = np.isin(self.highway, ["tertiary"])
        self.keep &= ~(street & ~strong & (self.chance[:, 1] < lost))

    def _water(self, minor):
        """Over the big river go only the main roads' bridges."""
        line = self.land.big_river
        hit = _crossed(self.nodes, self.edges, line)
        wet = base.burn([self.land.water], 10.0, touched=True) > 0
        at = [base.cell_of(p, 10.0) for p in (self.mid, self.nodes[self.edges[:, 0]], self.nodes[self.edges[:, 1]])]
        soaked = wet[at[0]] | wet[at[1]] | wet[at[2]] | hit
        self.keep &= ~(soaked & (self.kind != "main"))
        self.bridge |= soaked & (self.kind == "main")

    def _crossing(self, hit, minor, chance):
        self.keep &= ~(hit & minor & (self.chance[:, 2] > chance))
        self.bridge |= hit


def _parts(count, edges):
    """Number of the connected part of each node."""
    parent = list(range(count))

    def root(k):
        while parent[k] != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    for a, b in edges.tolist():
        a, b = root(a), root(b)
        if a != b:
            parent[max(a, b)] = min(a, b)
    return np.array([root(k) for k in range(count)])


def _drop_crumbs(nodes, edges, keep):
    """Keep the largest part and a few road islands; drop the other crumbs."""
    label = _parts(len(nodes), edges[keep])
    used = np.zeros(len(nodes), bool)
    used[edges[keep].ravel()] = True
    sizes = np.bincount(label[used], minlength=len(nodes))
    main = int(sizes.argmax())
    islands = [k for k in np.flatnonzero((sizes >= 7) & (sizes <= 70)) if k != main]
    chosen = base.rng("islands").permutation(islands)[:ISLANDS]
    good = np.isin(label, np.append(chosen, main))
    return keep & good[edges[:, 0]], label == main


def _details(sieve, lines, land):
    """Tags of single edges: surfaces, winter, sidewalks, bans."""
    generator = base.rng("road details")
    draw = generator.random((len(lines), 4))
    height, slope = land.height[sieve.rows, sieve.cols], land.slope[sieve.rows, sieve.cols]
    out = []
    for k in range(len(sieve.edges)):
        i = sieve.line[k]
        tags = dict(lines[i].tags)
        highway, r = tags["highway"], draw[i]
        if sieve.kind[k] == "street" and highway == "tertiary" and (slope[k] > 0.04 or sieve.people[k] < 30):
            highway = tags["highway"] = "unclassified" if r[0] < 0.5 else "track"  # remnants in the hills
        if highway == "track" and r[0] < 0.75:
            tags["surface"] = "unpaved"
        if highway == "path":
            tags["surface"] = "ground"
        if (highway == "track" and r[1] < 0.55) or (height[k] > 330 and highway in ("unclassified", "residential")):
            tags["winter_service"] = "no"
        if highway == "steps":
            tags["wheelchair"] = "no"
        if highway in ("trunk", "secondary", "tertiary") and sieve.people[k] > TOWN:
            tags["sidewalk"] = "both" if highway != "tertiary" or r[2] < 0.5 else "left"
        if highway == "trunk" and sieve.people[k] < 60 and r[3] < 0.1:
            tags["foot"] = "no"
        if highway == "service" and r[3] < 0.06:
            tags["access"] = "private"
        if highway == "unclassified" and r[3] < 0.004:
            tags["foot"] = "no"
        if highway == "residential" and sieve.people[k] > 1800 and r[2] < 0.05:
            tags["oneway"] = "yes"
        if sieve.bridge[k]:
            tags.update(bridge="yes", layer="1")
        out.append(tags)
    return out


def _ways(edges, line, tags):
    """Runs of edges that follow each other on one line with the same tags."""
    ways, edge_way = [], []
    for (a, b), owner, tag in zip(edges.tolist(), line.tolist(), tags):
        last = ways[-1] if ways else None
        if last and last[2] == owner and last[0][-1] == a and last[1] == tag and len(last[0]) < 400:
            last[0].append(b)
        else:
            ways.append(([a, b], tag, owner))
        edge_way.append(len(ways) - 1)
    return [(nodes, tag) for nodes, tag, _ in ways], np.array(edge_way)


def _add_apart(nodes, ways, edges, edge_way, apart, mains):
    """Motorway and railway on nodes of their own, and the motorway's links down to main roads."""
    extra_nodes, extra_edges, extra_way = [], [], []
    start = len(nodes)
    spots = {}
    for line in apart:
        ids = list(range(start, start + len(line.points)))
        start += len(ids)
        extra_nodes.append(line.points)
        spots[line.kind] = (ids, line.points)
        ways.append((ids, line.tags))
        extra_edges += list(zip(ids, ids[1:]))
        extra_way += [len(ways) - 1] * (len(ids) - 1)
    ids, points = spots["motorway"]
    for x, y in base.to_plane(INTERCHANGES):
        ramp = ids[int(((points - (x, y)) ** 2).sum(axis=1).argmin())]
        here = points[ramp - ids[0]]
        gap = ((nodes[mains] - here) ** 2).sum(axis=1)
        foot = int(mains[np.where(gap > 150**2, gap, 1e12).argmin()])
        bend = (here + nodes[foot]) / 2 + np.array([35.0, 60.0])
        extra_nodes.append(bend[None, :])
        ways.append(([ramp, start, foot], {"highway": "motorway_link"}))
        extra_edges += [(ramp, start), (start, foot)]
        extra_way += [len(ways) - 1] * 2
        start += 1
    nodes = np.vstack([nodes] + extra_nodes)
    return nodes, np.vstack([edges, np.array(extra_edges)]), np.concatenate([edge_way, extra_way])


def make_network(land):
    """The road network of the city."""
    lines, apart = plan_roads(land)
    nodes, edges, line = _edges(lines)
    sieve = _Sieve(land, lines, apart, nodes, edges, line)
    keep, _ = sieve.run()
    keep, main_part = _drop_crumbs(nodes, edges, keep)
    tags = _details(sieve, lines, land)
    kept = np.flatnonzero(keep)
    used, renumbered = np.unique(edges[kept], return_inverse=True)
    edges = renumbered.reshape(-1, 2)
    ways, edge_way = _ways(edges, line[kept], [tags[k] for k in kept])
    mains = np.unique(edges[np.isin(sieve.highway[kept], ["secondary", "tertiary"])])
    nodes, edges, edge_way = _add_apart(nodes[used], ways, edges, edge_way, apart, mains)
    part = np.zeros(len(nodes), bool)
    part[: len(used)] = main_part[used]
    return Network(nodes, ways, edges, edge_way, part)

