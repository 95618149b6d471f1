"""Union of regions, and regions cut by a line: exact on a grid of a hundredth of a pixel.

All edges are split where they cross, so that no two of them cross any more; an edge stays when what lies above it is
inside and what lies below is not, or the other way round; the edges that stay are walked into rings.  Coordinates are
integers of the grid, so every comparison is exact, and outlines that share edges or corners need no special care.

References
----------
Bentley and Ottmann 1979 for the arrangement of segments (here every pair is tried: a few hundred edges need no sweep
line); Hobby 1999, "Practical segment intersection with finite precision output", for rounding crossings to a grid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.regions import Freehand, Point, Polygon, Rect, Region, Vertex, bounds, rings

GRID = 100
"""Steps of the grid per scan pixel."""
ROUNDS = 12
"""A crossing rounded to the grid can make a new one, hardly ever twice; so often the splitting is tried at most."""
ROUND_TOLERANCE_PX = 0.1
"""How far the corners that stand for an ellipse may leave it."""

Segments: TypeAlias = NDArray[np.int64]
"""Shape (edges, 4): x0, y0, x1, y1 in steps of the grid."""
Spot: TypeAlias = tuple[int, int]
Part: TypeAlias = Polygon | Rect


def union(regions: Sequence[Region]) -> tuple[Part, ...]:
    """Return what the regions cover together, one region for each connected piece, the largest first.

    Parameters
    ----------
    regions
        Points cover nothing and are left out.

    Returns
    -------
    tuple
        Polygons, with holes where some are left; a plain upright box comes back as a rectangle.
    """
    areas = [region for region in regions if not isinstance(region, Point)]
    return _combined(areas, lambda inside: np.asarray(inside.any(axis=1), np.bool_))


def cut(region: Region, start: Vertex, end: Vertex) -> tuple[Part, ...]:
    """Return the pieces of a region cut along the straight line through two places, the largest first.

    The line goes on beyond both places. Where it misses the region, or the places are one, there is a single piece.

    Raises
    ------
    ValueError
        For a point: it has no area to cut.
    """
    if isinstance(region, Point):
        raise ValueError("a point can't be cut")
    side = _one_side(region, start, end)
    if side is None:
        return union([region])
    near = _combined([region, side], lambda inside: inside[:, 0] & inside[:, 1])
    far = _combined([region, side], lambda inside: inside[:, 0] & ~inside[:, 1])
    return tuple(sorted((*near, *far), key=area, reverse=True))


def area(region: Part) -> float:
    """Return the area of a rectangle or of a polygon without self-crossings, in square scan pixels."""
    outer, *holes = (abs(_doubled_area(ring)) / 2 for ring in rings(region))
    return outer - sum(holes)


def _one_side(region: Region, start: Vertex, end: Vertex) -> Polygon | None:
    """Return a quadrangle that covers the region's part on one side of a line; None for a line without direction."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = float(np.hypot(dx, dy))
    if length < 1.0 / GRID:
        return None
    dx, dy = dx / length, dy / length
    left, top, right, bottom = bounds(region)
    middle = (0.5 * (left + right), 0.5 * (top + bottom))
    # from the foot of the middle on the line, so far both ways that the whole region lies between
    along = (middle[0] - start[0]) * dx + (middle[1] - start[1]) * dy
    foot = (start[0] + along * dx, start[1] + along * dy)
    away = float(np.hypot(middle[0] - foot[0], middle[1] - foot[1]))
    far = float(np.hypot(right - left, bottom - top)) + away + 1.0
    a, b = (foot[0] - far * dx, foot[1] - far * dy), (foot[0] + far * dx, foot[1] + far * dy)
    return Polygon(points=(a, b, (b[0] - far * dy, b[1] + far * dx), (a[0] - far * dy, a[1] + far * dx)))


def _combined(regions: Sequence[Region], keep: Callable[[NDArray[np.bool_]], NDArray[np.bool_]]) -> tuple[Part, ...]:
    """Return the area where `keep` holds; it takes (places, regions) of what is inside and returns (places,)."""
    pieces: list[Segments] = []
    owners: list[NDArray[np.int64]] = []
    for number, region in enumerate(regions):
        for ring in rings(region, tolerance_px=ROUND_TOLERANCE_PX):
            corners = np.rint(np.asarray(ring, np.float64) * GRID).astype(np.int64)
            pieces.append(np.hstack([corners, np.roll(corners, -1, axis=0)]))
            owners.append(np.full(len(corners), number, np.int64))
    if not pieces:
        return ()
    segments, owner = _split(np.vstack(pieces), np.concatenate(owners))
    winds = [isinstance(region, Freehand) for region in regions]
    loops = _loops(_boundary(segments, owner, np.asarray(winds), keep))
    return tuple(sorted((_part(outer, holes) for outer, holes in _nested(loops)), key=area, reverse=True))


# the arrangement


def _split(segments: Segments, owner: NDArray[np.int64]) -> tuple[Segments, NDArray[np.int64]]:
    """Return the segments split wherever they meet, crossings rounded to the grid."""
    for _ in range(ROUNDS):
        present = (segments[:, :2] != segments[:, 2:]).any(axis=1)
        segments, owner = segments[present], owner[present]
        places = _meetings(segments)
        if not places:
            return segments, owner
        made: list[tuple[int, int, int, int]] = []
        made_owner: list[int] = []
        for k, (x0, y0, x1, y1) in enumerate(segments.tolist()):
            on_the_way = places.get(k, set())
            way = sorted(on_the_way, key=lambda at: (at[0] - x0) * (x1 - x0) + (at[1] - y0) * (y1 - y0))
            corners = [(x0, y0), *way, (x1, y1)]
            made += [(*a, *b) for a, b in pairwise(corners) if a != b]
            made_owner += [int(owner[k])] * (len(made) - len(made_owner))
        segments, owner = np.asarray(made, np.int64).reshape(-1, 4), np.asarray(made_owner, np.int64)
    return segments, owner


def _meetings(segments: Segments) -> dict[int, set[Spot]]:
    """Return, for each segment that must be split, the places inside of it where others meet it."""
    low, high = np.minimum(segments[:, :2], segments[:, 2:]), np.maximum(segments[:, :2], segments[:, 2:])
    found: dict[int, set[Spot]] = {}
    for k in range(len(segments) - 1):
        rest = slice(k + 1, None)
        near = np.flatnonzero(((low[rest] <= high[k]) & (high[rest] >= low[k])).all(axis=1)) + k + 1
        if near.size:
            _meet(segments, k, near, found)
    return found


def _meet(segments: Segments, k: int, near: NDArray[np.intp], found: dict[int, set[Spot]]) -> None:
    """Note where segment `k` meets the segments `near`."""
    x0, y0, x1, y1 = (int(value) for value in segments[k])
    other = segments[near]
    dx, dy = x1 - x0, y1 - y0
    ex, ey = other[:, 2] - other[:, 0], other[:, 3] - other[:, 1]
    from_a = dx * (other[:, 1] - y0) - dy * (other[:, 0] - x0)
    from_b = dx * (other[:, 3] - y0) - dy * (other[:, 2] - x0)
    to_a = ex * (y0 - other[:, 1]) - ey * (x0 - other[:, 0])
    to_b = ex * (y1 - other[:, 1]) - ey * (x1 - other[:, 0])
    crossing = (np.sign(from_a) * np.sign(from_b) < 0) & (np.sign(to_a) * np.sign(to_b) < 0)
    for at in np.flatnonzero(crossing).tolist():
        part = float(to_a[at]) / float(to_a[at] - to_b[at])
        spot = (round(x0 + part * dx), round(y0 + part * dy))
        _note(found, segments, k, spot)
        _note(found, segments, int(near[at]), spot)
    for ends, sides in ((other[:, :2], from_a), (other[:, 2:], from_b)):
        for at in np.flatnonzero(sides == 0).tolist():
            _note_if_on(found, segments, k, (int(ends[at, 0]), int(ends[at, 1])))
    for end, sides in (((x0, y0), to_a), ((x1, y1), to_b)):
        for at in np.flatnonzero(sides == 0).tolist():
            _note_if_on(found, segments, int(near[at]), end)


def _note(found: dict[int, set[Spot]], segments: Segments, k: int, spot: Spot) -> None:
    x0, y0, x1, y1 = segments[k].tolist()
    if spot not in ((x0, y0), (x1, y1)):
        found.setdefault(k, set()).add(spot)


def _note_if_on(found: dict[int, set[Spot]], segments: Segments, k: int, spot: Spot) -> None:
    """Note a place on the straight line of a segment if it lies between its ends."""
    x0, y0, x1, y1 = segments[k].tolist()
    if min(x0, x1) <= spot[0] <= max(x0, x1) and min(y0, y1) <= spot[1] <= max(y0, y1):
        _note(found, segments, k, spot)


def _boundary(
    segments: Segments,
    owner: NDArray[np.int64],
    winds: NDArray[np.bool_],
    keep: Callable[[NDArray[np.bool_]], NDArray[np.bool_]],
) -> list[tuple[Spot, Spot]]:
    """Return the edges between kept and not kept, each walked with the kept side at its right hand on screen."""
    forward = (segments[:, 0] < segments[:, 2]) | (
        (segments[:, 0] == segments[:, 2]) & (segments[:, 1] < segments[:, 3])
    )
    ordered = np.where(forward[:, None], segments, segments[:, [2, 3, 0, 1]])
    edges, which = np.unique(ordered, axis=0, return_inverse=True)
    turns = np.zeros((len(edges), len(winds)), np.int64)
    np.add.at(turns, (which.reshape(-1), owner), np.where(forward, 1, -1))
    before = _turns_beyond(edges, turns)
    upright = edges[:, 0] == edges[:, 2]
    # crossing the edge itself adds its own turns: downwards for edges that go across, to the right for upright ones
    after = before + turns
    kept_before, kept_after = (keep(np.where(winds, side != 0, side % 2 != 0)) for side in (before, after))
    made: list[tuple[Spot, Spot]] = []
    for at in np.flatnonzero(kept_before != kept_after).tolist():
        x0, y0, x1, y1 = edges[at].tolist()
        # `before` is above an edge across, and at the left of an upright one
        along = bool(kept_after[at]) != bool(upright[at])
        made.append(((x0, y0), (x1, y1)) if along else ((x1, y1), (x0, y0)))
    return made


def _turns_beyond(edges: Segments, turns: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return, for each edge and region, the winding just above its middle (upright ones: just left of it).

    No two edges cross or overlap, so another edge at that place is clearly on one side of it.
    """
    beyond = np.zeros_like(turns)
    x0, y0, x1, y1 = edges.T
    # an upright edge that goes down counts, seen from the left, as one that goes across seen from above
    for upright in (False, True):
        a0, b0, a1, b1 = (y0, x0, y1, x1) if upright else (x0, y0, x1, y1)
        sign = np.where(a0 <= a1, 1, -1)
        first, last = np.minimum(a0, a1), np.maximum(a0, a1)
        for at in np.flatnonzero((x0 == x1) == upright).tolist():
            a, b = a0[at] + a1[at], b0[at] + b1[at]  # twice the middle
            spans = np.flatnonzero((2 * first <= a) & (a < 2 * last))
            side = (a1[spans] - a0[spans]) * (b - 2 * b0[spans]) - (a - 2 * a0[spans]) * (b1[spans] - b0[spans])
            nearer = spans[side * sign[spans] > 0]
            beyond[at] = (turns[nearer] * sign[nearer, None]).sum(axis=0)
    return beyond


# rings


def _loops(edges: list[tuple[Spot, Spot]]) -> list[list[Spot]]:
    """Walk edges into closed loops; where several leave one place, the sharpest right turn keeps pieces apart."""
    leaving: dict[Spot, list[Spot]] = {}
    for start, end in edges:
        leaving.setdefault(start, []).append(end)
    loops: list[list[Spot]] = []
    while leaving:
        # best from a place that a single edge leaves: there is no doubt where such a loop closes
        start = next((spot for spot, ways in leaving.items() if len(ways) == 1), next(iter(leaving)))
        loop, here = [start], _take(leaving, start, None)
        while here is not None and here != start:
            loop.append(here)
            here = _take(leaving, here, loop[-2])
        straight = _without_straight(loop)
        if here is not None and len(straight) >= 3:
            loops.append(straight)
    return loops


def _take(leaving: dict[Spot, list[Spot]], here: Spot, came_from: Spot | None) -> Spot | None:
    ways = leaving.get(here)
    if not ways:
        return None
    way = ways[0]
    if came_from is not None and len(ways) > 1:
        heading = np.arctan2(here[1] - came_from[1], here[0] - came_from[0])
        turned = [(np.arctan2(y - here[1], x - here[0]) - heading + np.pi) % (2 * np.pi) for x, y in ways]
        way = ways[int(np.argmax(turned))]
    ways.remove(way)
    if not ways:
        del leaving[here]
    return way


def _without_straight(loop: list[Spot]) -> list[Spot]:
    """Return a loop without the corners that lie on straight stretches."""
    kept: list[Spot] = []
    for k, (x, y) in enumerate(loop):
        (ax, ay), (bx, by) = loop[k - 1], loop[(k + 1) % len(loop)]
        if (x - ax) * (by - y) != (y - ay) * (bx - x):
            kept.append((x, y))
    return kept


def _nested(loops: list[list[Spot]]) -> list[tuple[list[Spot], list[list[Spot]]]]:
    """Return each outer loop (clockwise on screen) with the holes in it."""
    outers = sorted((loop for loop in loops if _doubled_area(loop) > 0), key=_doubled_area)
    parts: list[tuple[list[Spot], list[list[Spot]]]] = [(outer, []) for outer in outers]
    for hole in (loop for loop in loops if _doubled_area(loop) < 0):
        (x0, y0), (x1, y1) = hole[0], hole[1]
        owner = next((inner for outer, inner in parts if _holds(outer, x0 + x1, y0 + y1)), None)
        if owner is not None:
            owner.append(hole)
    return parts


def _holds(outer: list[Spot], x2: int, y2: int) -> bool:
    """Return whether a loop goes round a place (given twofold, so that middles of edges are whole numbers)."""
    inside = False
    for k, (bx, by) in enumerate(outer):
        ax, ay = outer[k - 1]
        if (2 * ay <= y2) != (2 * by <= y2):
            side = (bx - ax) * (y2 - 2 * ay) - (x2 - 2 * ax) * (by - ay)
            inside ^= (side > 0) == (by > ay)
    return inside


def _doubled_area(ring: Sequence[tuple[float, float]]) -> float:
    return sum(ring[k - 1][0] * ring[k][1] - ring[k][0] * ring[k - 1][1] for k in range(len(ring)))


def _part(outer: list[Spot], holes: list[list[Spot]]) -> Part:
    xs, ys = sorted({x for x, _ in outer}), sorted({y for _, y in outer})
    if not holes and len(outer) == 4 and len(xs) == len(ys) == 2:
        return Rect(x=xs[0] / GRID, y=ys[0] / GRID, w=(xs[1] - xs[0]) / GRID, h=(ys[1] - ys[0]) / GRID)
    return Polygon(points=_in_pixels(outer), holes=tuple(_in_pixels(hole) for hole in holes))


def _in_pixels(loop: list[Spot]) -> tuple[Vertex, ...]:
    return tuple((x / GRID, y / GRID) for x, y in loop)
