"""Rows across closed lines: where a row runs inside, by non-zero winding; areas and evenly spread points from that.

A line that crosses itself encloses all that it winds round, so the loop at the end of a hand-drawn line leaves no hole
(`xrayTrainer.domain.regions.Freehand`).  Along x everything here is exact; only y is sampled.
"""

from __future__ import annotations

import math
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Loop: TypeAlias = NDArray[np.float64]
"""Vertices of a closed line, shape (n, 2) float64, x and y; the last joins the first."""

ROWS = 96
"""Rows by which a region is looked through: whether its line crosses itself, and its area if it does or has holes."""

GOLDEN_ANGLE = math.atan((math.sqrt(5.0) - 1.0) / 2.0)
"""Turned by this, a square lattice meets a straight edge as evenly as any lattice can."""


class Spans(NamedTuple):
    """Stretches inside a region: row number, start and end in x; least and greatest winding of the outer line."""

    row: NDArray[np.int64]
    start: Floats
    end: Floats
    least: int
    most: int


def after(rows: Floats) -> Floats:
    """Return each row's successor in a ring: the first comes last."""
    return np.concatenate((rows[1:], rows[:1]))


def shoelace(loop: Loop) -> float:
    """Return the signed area of a loop: positive if it runs clockwise on screen (y down)."""
    x, y = loop[:, 0] - loop[0, 0], loop[:, 1] - loop[0, 1]
    return 0.5 * float(np.dot(x[:-1], y[1:]) - np.dot(y[:-1], x[1:]) + x[-1] * y[0] - y[-1] * x[0])


def spans(outer: Loop, holes: tuple[Loop, ...], ys: Floats) -> Spans:
    """Return where the rows at heights `ys` (ascending) run inside `outer` and outside of every hole.

    A row that meets a vertex counts edges half-open (upper end in, lower end out), so nothing is counted twice.
    """
    parts = [_crossings(outer, ys)]
    for hole in holes:
        # Turned one way, holes that overlap add up instead of cancelling.
        parts.append(_crossings(hole if shoelace(hole) > 0 else hole[::-1], ys))
    row = np.concatenate([p[0] for p in parts])
    x = np.concatenate([p[1] for p in parts])
    order = np.lexsort((x, row))
    row, x = row[order], x[order]
    # Every row closes at zero, so one running sum serves all rows.
    outside = np.zeros(len(row), dtype=np.int64)
    outside[: len(parts[0][2])] = parts[0][2]
    winding = np.cumsum(outside[order])
    inside = winding != 0
    if holes:
        within = np.concatenate([np.zeros(len(parts[0][2]), dtype=np.int64), *(p[2] for p in parts[1:])])
        inside &= np.cumsum(within[order]) == 0
    least, most = (int(winding.min()), int(winding.max())) if len(winding) else (0, 0)
    kept = np.flatnonzero(inside[:-1])
    return Spans(row[kept], x[kept], x[kept + 1], least, most)


def _crossings(loop: Loop, ys: Floats) -> tuple[NDArray[np.int64], Floats, NDArray[np.int64]]:
    """Return row number, x and direction (+1 down, -1 up) of every crossing of a loop with the rows."""
    x0, y0 = loop[:, 0], loop[:, 1]
    x1, y1 = after(x0), after(y0)
    first = np.searchsorted(ys, y0)
    last = np.searchsorted(ys, y1)
    low = np.minimum(first, last)
    count = np.maximum(first, last) - low
    edge = np.repeat(np.arange(len(loop)), count)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + low[edge]
    height = y1 - y0
    height[count == 0] = 1.0
    x = x0[edge] + (ys[row] - y0[edge]) * ((x1 - x0) / height)[edge]
    return row, x, np.where(first < last, 1, -1)[edge]


def rows_between(low: float, high: float, count: int) -> Floats:
    """Return the middles of `count` rows of equal height between two heights."""
    return np.asarray(low + np.arange(0.5, count) * ((high - low) / count))


def area_and_centroid(found: Spans, ys: Floats) -> tuple[float, float, float]:
    """Return area and centroid (x, y) of evenly spaced spans; the area is 0 where there are none."""
    length = found.end - found.start
    total = float(length.sum())
    if total <= 0 or len(ys) < 2:
        return 0.0, 0.0, 0.0
    x = float((length * (found.start + found.end)).sum()) / (2.0 * total)
    y = float((length * ys[found.row]).sum()) / total
    return total * float(ys[1] - ys[0]), x, y


def spread(outer: Loop, holes: tuple[Loop, ...], *, area: float, count: int) -> Floats:
    """Return about `count` points spread evenly over a region, shape (m, 2), however thin and bent it is.

    They are the points of a square lattice, turned by the golden angle from the longest edge.
    """
    steps = after(outer) - outer
    longest = steps[int(np.argmax((steps**2).sum(axis=1)))]
    angle = math.atan2(longest[1], longest[0]) + GOLDEN_ANGLE
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    turned = outer @ turn
    pitch = math.sqrt(area / count)
    low, high = float(turned[:, 1].min()), float(turned[:, 1].max())
    ys = np.arange(low + 0.5 * pitch, high, pitch)
    found = spans(turned, tuple(hole @ turn for hole in holes), ys)
    first = np.ceil(found.start / pitch - 0.5).astype(np.int64)
    number = np.ceil(found.end / pitch - 0.5).astype(np.int64) - first
    which = np.repeat(np.arange(len(number)), number)
    step = np.arange(len(which)) - np.repeat(np.cumsum(number) - number, number) + first[which]
    return np.asarray(np.column_stack(((step + 0.5) * pitch, ys[found.row[which]])) @ turn.T)


def winds_round(loop: Loop, points: Floats) -> NDArray[np.bool_]:
    """Say of each point, shape (n, 2), whether a loop winds round it. Exact; n x vertices steps."""
    x0, y0 = loop[:, 0], loop[:, 1]
    x1, y1 = after(x0), after(y0)
    px, py = points[:, 0, None], points[:, 1, None]
    below, below_after = y0 <= py, y1 <= py
    height = np.where(y1 == y0, 1.0, y1 - y0)
    left = x0 + (py - y0) * ((x1 - x0) / height) <= px
    down = np.count_nonzero(below & ~below_after & left, axis=1)
    up = np.count_nonzero(~below & below_after & left, axis=1)
    return np.asarray(down != up)


def inside(outer: Loop, holes: tuple[Loop, ...], points: Floats) -> NDArray[np.bool_]:
    """Say of each point, shape (n, 2), whether it lies inside of `outer` and of no hole."""
    result = winds_round(outer, points)
    for hole in holes:
        result &= ~winds_round(hole, points)
    return result
