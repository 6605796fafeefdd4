"""Polygons out of a raster of labels: each line between two labels is traced and smoothed once.

Because both neighbours use the very same line, their polygons share its vertices exactly.
"""

import numpy as np

from . import base


def untouch(labels):
    """Undo cells that touch only at a corner, so that every ring is simple."""
    for _ in range(40):
        a, b, c, d = labels[:-1, :-1], labels[:-1, 1:], labels[1:, :-1], labels[1:, 1:]
        bad = ((a == d) & (a != b) & (a != c)) | ((b == c) & (b != a) & (b != d))
        if not bad.any():
            break
        rows, cols = np.nonzero(bad)
        labels[rows + 1, cols + 1] = labels[rows + 1, cols]
    return labels


def _links(labels):
    """For each raster corner on a border, the corners that the border goes on to."""
    stride = labels.shape[1] + 1
    links = {}

    def link(a, b):
        links.setdefault(a, []).append(b)
        links.setdefault(b, []).append(a)

    r, c = np.nonzero(labels[1:] != labels[:-1])
    for a in ((r + 1) * stride + c).tolist():
        link(a, a + 1)
    r, c = np.nonzero(labels[:, 1:] != labels[:, :-1])
    for a in (r * stride + c + 1).tolist():
        link(a, a + stride)
    return links, stride


def trace(labels):
    """Lines between labels: lists of raster corners, cut where three or more labels meet."""
    links, stride = _links(labels)
    nodes = sorted(k for k, v in links.items() if len(v) != 2)
    used, arcs = set(), []

    def walk(start, nxt):
        path = [start, nxt]
        used.add((start, nxt))
        while len(links[path[-1]]) == 2 and path[-1] != start:
            a, b = links[path[-1]]
            path.append(b if a == path[-2] else a)
        used.add((path[-1], path[-2]))
        return path

    for node in nodes:
        for nxt in sorted(links[node]):
            if (node, nxt) not in used:
                arcs.append(walk(node, nxt))
    seen = {p for arc in arcs for p in arc}
    for start in sorted(links):
        if start not in seen:
            arcs.append(walk(start, min(links[start])))
            seen.update(arcs[-1])
    return arcs, stride


def _sides(arc, labels, stride):
    """Labels left and right of an arc, seen along its first step."""
    (r0, c0), (r1, c1) = divmod(arc[0], stride), divmod(arc[1], stride)
    if r0 == r1:
        c = min(c0, c1)
        up, down = labels[r0 - 1, c], labels[r0, c]
        return (up, down) if c1 > c0 else (down, up)
    r = min(r0, r1)
    west, east = labels[r, c0 - 1], labels[r, c0]
    return (east, west) if r1 > r0 else (west, east)


def _shape(arc, stride, tolerance, cell):
    """Plane line of an arc: corners rounded off, needless vertices dropped, ends kept."""
    corners = np.array(arc)
    points = np.column_stack([base.X0 + (corners % stride) * cell, base.Y1 - (corners // stride) * cell])
    if arc[0] == arc[-1]:
        half = len(points) // 2
        first, second = base.relax(points[: half + 1], 4), base.relax(points[half:], 4)
        pieces = [first[base.thin(first, tolerance)], second[base.thin(second, tolerance)]]
        return np.vstack([pieces[0], pieces[1][1:]])
    smooth = base.relax(points, 4)
    return smooth[base.thin(smooth, tolerance)]


def _rings(label, arcs, sides, shapes):
    """Closed rings of a label, walking with it on the left."""
    pieces = {}
    for arc, (left, right), shape in zip(arcs, sides, shapes):
        if left == label:
            pieces.setdefault(arc[0], []).append((arc[-1], shape))
        elif right == label:
            pieces.setdefault(arc[-1], []).append((arc[0], shape[::-1]))
    rings = []
    while pieces:
        start = min(pieces)
        at, ring = start, []
        while True:
            end, shape = pieces[at].pop()
            if not pieces[at]:
                del pieces[at]
            ring.append(shape[:-1])
            at = end
            if at == start:
                break
        ring = np.vstack(ring)
        rings.append(np.vstack([ring, ring[:1]]))
    return rings


def ring_area(ring):
    """Signed area: positive when the ring runs counter-clockwise."""
    x, y = ring[:, 0], ring[:, 1]
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


def _parts(rings):
    """Polygons (outer ring first) from rings of both senses."""
    outers = [r for r in rings if ring_area(r) > 0]
    parts = [[r] for r in outers]
    for hole in (r for r in rings if ring_area(r) <= 0):
        shells = [p for p in parts if base.polygon([p[0]]).Contains(base.polygon([hole]))]
        shells[0].append(hole)
    return parts


def build(labels, cell, tolerances=None, tolerance=9.0):
    """Polygon parts of each label (0 is nothing) as rounded longitude and latitude.

    The tolerance of thinning may be set lower for single labels.
    """
    tolerances = tolerances or {}
    arcs, stride = trace(labels)
    sides = [_sides(arc, labels, stride) for arc in arcs]
    shapes = []
    for arc, pair in zip(arcs, sides):
        fine = min(tolerances.get(int(v), tolerance) for v in pair)
        shapes.append(base.to_lonlat(_shape(arc, stride, fine, cell)))
    return {v: _parts(_rings(v, arcs, sides, shapes)) for v in np.unique(labels).tolist() if v}
