"""Loops cut to an axis-aligned box, and their outline after the cut."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.scanlines import Floats, Loop, Spans, after, in_rows, inside, spans

MAX_MEETINGS = 20_000
"""Meetings of an outline with itself that are looked into: a bound on time and memory."""

_BLOCK = 64
"""Edges of a line that are looked at together: they lie close to each other."""


class Box(NamedTuple):
    """An axis-aligned box in scan pixels."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def area(self) -> float:
        """Area, 0 for an empty box."""
        return max(self.x1 - self.x0, 0.0) * max(self.y1 - self.y0, 0.0)

    def grown(self, by: float) -> Box:
        """Return the box with every side moved outward."""
        return Box(self.x0 - by, self.y0 - by, self.x1 + by, self.y1 + by)

    def meets(self, other: Box) -> bool:
        """Say whether two boxes share a point."""
        return self.x0 <= other.x1 and other.x0 <= self.x1 and self.y0 <= other.y1 and other.y0 <= self.y1

    def holds(self, other: Box) -> bool:
        """Say whether `other` lies inside."""
        return self.x0 <= other.x0 and other.x1 <= self.x1 and self.y0 <= other.y0 and other.y1 <= self.y1

    def meet(self, other: Box) -> Box:
        """Return what two boxes share; empty (x1 < x0 or y1 < y0) if they are apart."""
        return Box(max(self.x0, other.x0), max(self.y0, other.y0), min(self.x1, other.x1), min(self.y1, other.y1))


def box_of(points: Floats) -> Box:
    """Return the box around points, shape (n, 2)."""
    x0, y0 = np.minimum.reduce(points).tolist()
    x1, y1 = np.maximum.reduce(points).tolist()
    return Box(x0, y0, x1, y1)


def clip_loop(loop: Loop, box: Box) -> Loop:
    """Return the loop cut to the box (Sutherland and Hodgman): right in area and winding inside of the box.

    Where the loop leaves the box and comes back, the result runs along the border, also where the border is not inside:
    `clipped_edges` gives the outline without those bridges. The result may be empty.
    """
    for axis, limit, sign in ((0, box.x0, 1.0), (0, box.x1, -1.0), (1, box.y0, 1.0), (1, box.y1, -1.0)):
        depth = (loop[:, axis] - limit) * sign
        inside = depth >= 0
        if inside.all():
            continue
        if not inside.any():
            return np.empty((0, 2))
        successor = after(loop)
        depth_after = after(depth)
        crosses = inside != (depth_after >= 0)
        share = np.zeros(len(loop))
        share[crosses] = depth[crosses] / (depth[crosses] - depth_after[crosses])
        meeting = loop + (successor - loop) * share[:, None]
        meeting[:, axis] = limit
        loop = np.stack((loop, meeting), axis=1).reshape(-1, 2)[np.column_stack((inside, crosses)).reshape(-1)]
    return loop


def edges_of(loops: tuple[Loop, ...]) -> Floats:
    """Return the edges of closed loops, shape (n, 4): x0, y0, x1, y1."""
    edges = np.empty((sum(len(loop) for loop in loops), 4))
    first = 0
    for loop in loops:
        last = first + len(loop)
        edges[first:last, :2] = loop
        edges[first : last - 1, 2:] = loop[1:]
        edges[last - 1, 2:] = loop[0]
        first = last
    return edges


def outline_of(outer: Loop, holes: tuple[Loop, ...]) -> Floats:
    """Return the edges between inside and outside, shape (n, 4), also where holes overlap or reach out of `outer`.

    All edges are cut where they meet others. From one meeting to the next a line has inside and outside on the same
    sides, so one look for each such run tells whether it stays. A scribble with more than `MAX_MEETINGS` is left.
    """
    loops = (outer, *holes)
    edges = edges_of(loops)
    which, share = _meetings(edges, np.concatenate([[0], np.cumsum([len(loop) for loop in loops])]))
    if len(which) > MAX_MEETINGS:
        return edges
    everyone = np.arange(len(edges))
    edge = np.concatenate((everyone, which, everyone))
    share = np.concatenate((np.zeros(len(edges)), share, np.ones(len(edges))))
    begins = np.zeros(len(edge), dtype=np.bool_)
    begins[len(edges) : len(edges) + len(which)] = True
    begins[np.cumsum([0, *(len(loop) for loop in loops[:-1])])] = True
    order = np.lexsort((share, edge))
    edge, share, begins = edge[order], share[order], begins[order]
    run = np.cumsum(begins) - 1
    kept = np.flatnonzero((edge[:-1] == edge[1:]) & (share[1:] > share[:-1]))
    start, step = edges[edge[kept], :2], edges[edge[kept], 2:] - edges[edge[kept], :2]
    pieces = np.hstack((start + share[kept, None] * step, start + share[kept + 1, None] * step))
    run = run[kept]
    long = np.hypot(*(pieces[:, 2:] - pieces[:, :2]).T)
    # The longest piece of each run speaks for it.
    rank = np.lexsort((-long, run))
    runs, first = np.unique(run[rank], return_index=True)
    looked = pieces[rank[first]]
    middle, along = (looked[:, :2] + looked[:, 2:]) / 2, looked[:, 2:] - looked[:, :2]
    aside = np.column_stack((-along[:, 1], along[:, 0])) / np.maximum(long[rank[first], None], 1e-300)
    aside *= 1e-7 * (1.0 + float(np.abs(outer - outer[0]).max()))
    stays = inside(outer, holes, middle + aside) != inside(outer, holes, middle - aside)
    return np.asarray(pieces[stays[np.searchsorted(runs, run)]])


def _meetings(edges: Floats, loop_ends: NDArray[np.int64]) -> tuple[NDArray[np.int64], Floats]:
    """Return edge number and place (0..1) of meetings with other edges that are no neighbours in their loop."""
    number = len(edges)
    before = np.arange(-1, number - 1)
    before[loop_ends[:-1]] = loop_ends[1:] - 1
    low, high = np.minimum(edges[:, :2], edges[:, 2:]), np.maximum(edges[:, :2], edges[:, 2:])
    start, step = edges[:, :2], edges[:, 2:] - edges[:, :2]
    found: list[tuple[NDArray[np.int64], Floats]] = []
    number_found = 0
    for first in range(0, number, _BLOCK):
        own = np.arange(first, min(first + _BLOCK, number))
        near = np.flatnonzero(((low <= high[own].max(axis=0)) & (high >= low[own].min(axis=0))).all(axis=1))
        u, v = step[own, None], step[None, near]
        across = u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0]
        between = start[None, near] - start[own, None]
        safe = np.where(across == 0, 1.0, across)
        at = (between[..., 0] * v[..., 1] - between[..., 1] * v[..., 0]) / safe
        other = (between[..., 0] * u[..., 1] - between[..., 1] * u[..., 0]) / safe
        meets = (across != 0) & (at >= 0) & (at <= 1) & (other >= 0) & (other <= 1)
        meets &= (before[near] != own[:, None]) & (before[own, None] != near)
        i, j = np.nonzero(meets)
        found.append((own[i], at[i, j]))
        number_found += len(i)
        if number_found > MAX_MEETINGS:
            break
    return np.concatenate([row[0] for row in found]), np.concatenate([row[1] for row in found])


def clipped_edges(outer: Loop, holes: tuple[Loop, ...], edges: Floats, box: Box) -> Floats:
    """Return the outline of (region cut to the box), shape (n, 4).

    Of the region's own outline `edges` what is inside the box, and of the box's border what is inside the region.
    """
    return np.concatenate((cut_edges(edges, box), _border_runs(outer, holes, box)))


def cut_edges(edges: Floats, box: Box) -> Floats:
    """Return the pieces of edges (n, 4) that lie inside a box."""
    start, step = edges[:, :2], edges[:, 2:] - edges[:, :2]
    flat = step == 0
    safe = np.where(flat, 1.0, step)
    at_low, at_high = (np.array(box[:2]) - start) / safe, (np.array(box[2:]) - start) / safe
    enter = np.where(flat, 0.0, np.minimum(at_low, at_high)).max(axis=1).clip(0.0)
    leave = np.where(flat, 1.0, np.maximum(at_low, at_high)).min(axis=1).clip(None, 1.0)
    beside = flat & ((start < box[:2]) | (start > box[2:]))
    kept = (enter <= leave) & ~beside.any(axis=1)
    start, step = start[kept], step[kept]
    return np.hstack((start + step * enter[kept, None], start + step * leave[kept, None]))


def _border_runs(outer: Loop, holes: tuple[Loop, ...], box: Box) -> Floats:
    """Return the stretches of the box's border that lie inside of the region, shape (n, 4)."""
    swapped = outer[:, ::-1], tuple(hole[:, ::-1] for hole in holes)
    level = _on_two(outer, holes, box.y0, box.y1)
    upright = _on_two(*swapped, box.x0, box.x1)
    runs = []
    for found, (low, high), limits, across in (
        (level, (box.x0, box.x1), (box.y0, box.y1), False),
        (upright, (box.y0, box.y1), (box.x0, box.x1), True),
    ):
        start, end = np.maximum(found.start, low), np.minimum(found.end, high)
        kept = start < end
        at = np.array(limits)[found.row[kept]]
        columns = (at, start[kept], at, end[kept]) if across else (start[kept], at, end[kept], at)
        runs.append(np.column_stack(columns))
    return np.concatenate(runs)


def _on_two(outer: Loop, holes: tuple[Loop, ...], low: float, high: float) -> Spans:
    """Return the stretches inside at two heights."""
    # Two rows lie a quarter and three quarters down: so between these ends they lie at `low` and `high`.
    top, bottom = low - 0.5 * (high - low), high + 0.5 * (high - low)
    return spans(in_rows(outer, top, bottom, 2), tuple(in_rows(hole, top, bottom, 2) for hole in holes), 2)
