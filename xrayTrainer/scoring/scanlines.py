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

GOLDEN_ANGLE = math.atan((math.sqrt(5.0) - 1.0) / 2.0)
"""Turned by this, a square lattice meets a straight edge as evenly as any lattice can."""


_CHUNK = 1_000_000
"""Most pairs of a point and an edge at a time: a bound on memory."""


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


def goes_round_once(loop: Loop) -> bool:
    """Say whether a loop runs once round the mean of its vertices, always onward: it then crosses itself nowhere.

    False may also mean that it is simple, but bent away from there.
    """
    x, y = (loop - np.add.reduce(loop) / len(loop)).T
    x1, y1 = after(x), after(y)
    onward = x * y1 > x1 * y
    if onward[0]:
        if not onward.all():
            return False
    elif not (x * y1 < x1 * y).all():
        return False
    # Such a loop meets a level ray from there once each time round.
    above = y > 0
    return int(np.count_nonzero(above & np.logical_not(after(above)))) == 1


def spans(outer: Loop, holes: tuple[Loop, ...], rows: int) -> Spans:
    """Return where rows run inside `outer` and outside of every hole: row j (0 .. rows - 1) lies at y = j + 0.5.

    A row that meets a vertex counts edges half-open (upper end in, lower end out), so nothing is counted twice.
    """
    row, x, turn = _crossings(outer, rows)
    if not holes:
        order = _in_rows(row, x)
        winding = np.cumsum(turn[order])
        within = winding != 0
    else:
        # Turned one way, holes that overlap add up instead of cancelling.
        parts = [_crossings(hole if shoelace(hole) > 0 else hole[::-1], rows) for hole in holes]
        own = len(row)
        row = np.concatenate((row, *(part[0] for part in parts)))
        x = np.concatenate((x, *(part[1] for part in parts)))
        turns = np.concatenate((turn, *(part[2] for part in parts)))
        order = _in_rows(row, x)
        of_outer = order < own
        turn = turns[order]
        # Every row closes at zero, so one running sum serves all rows.
        winding = np.cumsum(np.where(of_outer, turn, 0))
        within = (winding != 0) & (np.cumsum(np.where(of_outer, 0, turn)) == 0)
    kept = np.flatnonzero(within)
    start, end = order[kept], order[kept + 1]
    least, most = (int(winding.min()), int(winding.max())) if len(winding) else (0, 0)
    return Spans(row[start], x[start], x[end], least, most)


def _in_rows(row: NDArray[np.int64], x: Floats) -> NDArray[np.int64]:
    """Return the order of crossings by row, then by x."""
    if not len(x):
        return np.empty(0, dtype=np.int64)
    low = float(x.min())
    return np.argsort(row * (2.0 * (float(x.max()) - low) + 1.0) + (x - low), kind="stable")


def _crossings(loop: Loop, rows: int) -> tuple[NDArray[np.int64], Floats, NDArray[np.int64]]:
    """Return row number, x and direction (+1 down, -1 up) of every crossing of a loop with the rows."""
    x0, y0 = loop[:, 0], loop[:, 1]
    first = np.ceil(y0 - 0.5)
    first = np.minimum(np.maximum(first, 0.0), rows).astype(np.int64)
    last = after(first)
    count = np.abs(last - first)
    edge = np.repeat(np.arange(len(loop)), count)
    low = np.minimum(first, last) - np.cumsum(count) + count
    row = np.arange(len(edge)) + low[edge]
    height = after(y0) - y0
    height[count == 0] = 1.0
    slope = (after(x0) - x0) / height
    # Along an edge x = x0 + slope (row + 0.5 - y0).
    x = (x0 + slope * (0.5 - y0))[edge] + slope[edge] * row
    return row, x, np.sign(last - first)[edge]


def in_rows(loop: Loop, low: float, high: float, rows: int) -> Loop:
    """Return a loop with y measured in rows, of which `rows` of equal height lie between two heights."""
    made = loop.copy()
    made[:, 1] -= low
    made[:, 1] *= rows / max(high - low, 1e-9)
    return made


def area_and_centroid(found: Spans, low: float, high: float, rows: int) -> tuple[float, float, float]:
    """Return area (0 if there are no spans) and centroid (x, y) of spans in `rows` rows between two heights."""
    length = found.end - found.start
    total = float(length.sum())
    if total <= 0:
        return 0.0, 0.0, 0.0
    height = (high - low) / rows
    x = float((length * (found.start + found.end)).sum()) / (2.0 * total)
    y = low + height * (float((length * found.row).sum()) / total + 0.5)
    return total * height, x, y


def spread(outer: Loop, holes: tuple[Loop, ...], *, area: float, count: int) -> Floats:
    """Return about `count` points spread evenly over a region, shape (m, 2), however thin and bent it is.

    They are the points of a square lattice, turned by the golden angle from the longest edge.
    """
    steps = after(outer) - outer
    longest = steps[int(np.argmax((steps**2).sum(axis=1)))]
    angle = math.atan2(longest[1], longest[0]) + GOLDEN_ANGLE
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    pitch = math.sqrt(area / count)
    origin = (outer @ turn).min(axis=0) / pitch
    turned = outer @ turn / pitch - origin
    rows = math.ceil(float(turned[:, 1].max()))
    found = spans(turned, tuple(hole @ turn / pitch - origin for hole in holes), rows)
    first = np.ceil(found.start - 0.5).astype(np.int64)
    number = np.ceil(found.end - 0.5).astype(np.int64) - first
    which = np.repeat(np.arange(len(number)), number)
    step = np.arange(len(which)) - np.repeat(np.cumsum(number) - number, number) + first[which]
    lattice = np.column_stack((step, found.row[which])) + 0.5
    return np.asarray((lattice + origin) * pitch @ turn.T)


def winds_round(loop: Loop, points: Floats) -> NDArray[np.bool_]:
    """Say of each point, shape (n, 2), whether a loop winds round it. Exact; n x vertices steps."""
    most = max(1, _CHUNK // len(loop))
    if len(points) > most:
        return np.concatenate([winds_round(loop, points[at : at + most]) for at in range(0, len(points), most)])
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
