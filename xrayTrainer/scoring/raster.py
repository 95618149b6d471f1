"""Regions and their tolerance rings drawn into frames.

OpenCV fills every cell that an outline touches: half a cell too much on each side (scoring.md 1.7), and which border
cells exactly has changed between its versions.  So rings are drawn half a cell smaller than they are, and what is
counted is filled by the centres of its cells.  A ring is drawn as the outline that lies the tolerance outside of a convex
region, or as a pill round each edge: right in frames of any stretch, and faster than a distance transform as accurate.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.clipping import Box, box_of, clip_loop, cut_edges
from xrayTrainer.scoring.frames import Frame
from xrayTrainer.scoring.scanlines import ROWS, Floats, Loop, after, spans
from xrayTrainer.scoring.shapes import Part, Shape, arc_step

Mask: TypeAlias = NDArray[np.uint8]
"""Cells of a frame, shape (side, side) uint8, 0 or 1."""

SHIFT = 6
"""Binary places of a vertex in a frame."""

MANY_EDGES = 48
"""An outline with more edges than this near a frame is first simplified to a fifth of a cell."""

_UNIT = float(1 << SHIFT)


def draw_inside(part: Part, frame: Frame) -> Mask:
    """Return the cells of a frame whose centres lie in a part; of a part without area, those that it touches."""
    side = frame.side
    if part.upright and frame.upright and part.box == frame.reach:
        return np.ones((side, side), dtype=np.uint8)
    if part.area <= 0:
        mask = np.zeros((side, side), dtype=np.uint8)
        cv2.fillPoly(mask, [_fixed(frame.cells(part.outer))], 1, cv2.LINE_8, SHIFT)
        return mask
    if frame.upright and side == ROWS and part.box == frame.reach:
        x_scale = frame.to_cells[0, 0]
        scan = part.scan
        return _toggled(scan.row, (scan.start - part.box.x0) * x_scale, (scan.end - part.box.x0) * x_scale, side)
    return _centres(part, frame)


def draw_within(shape: Shape, t_px: float, frame: Frame) -> Mask:
    """Return the cells of a frame within `t_px` of a shape."""
    mask = np.zeros((frame.side, frame.side), dtype=np.uint8)
    for part, ring in zip(shape.parts, shape.rings(t_px), strict=True):
        if not part.box.grown(t_px).meets(frame.reach):
            continue
        if ring is not None:
            _fill_loop(mask, _shrunk(ring.loop, ring.outward, t_px, frame), convex=True)
            continue
        if part.box.meets(frame.reach):
            _fill(mask, part, frame)
        if t_px * frame.scale > 0.1:
            _draw_pills(mask, _edges_near(part, t_px, frame), t_px, frame)
    return mask


def _fixed(cells: Floats) -> NDArray[np.int32]:
    """Return vertices as OpenCV takes them: cell centres at whole numbers, `SHIFT` binary places."""
    return np.rint(cells * _UNIT - 0.5 * _UNIT).astype(np.int32)


def _shrunk(points: Floats, outward: Floats, t_px: float, frame: Frame) -> Floats:
    """Return the points of a ring in cells, half a cell further in (but not further than the ring is wide)."""
    across = outward @ frame.normals
    length = np.sqrt((across**2).sum(axis=-1, keepdims=True))
    return np.asarray(frame.cells(points) - across * (np.minimum(0.5, t_px / length) / length))


def _fill_loop(mask: Mask, cells: Loop, *, convex: bool) -> None:
    """Fill a loop (in cells) by parity. What lies far outside is cut away: OpenCV would walk through it row by row."""
    side = mask.shape[0]
    x0, y0, x1, y1 = box_of(cells)
    if x0 > side or y0 > side or x1 < 0 or y1 < 0:
        return
    if min(x0, y0) < -8 * side or max(x1, y1) > 9 * side:
        cells = clip_loop(cells, Box(-8.0, -8.0, side + 8.0, side + 8.0))
        if len(cells) < 3:
            return
    if convex:
        cv2.fillConvexPoly(mask, _fixed(cells), 1, cv2.LINE_8, SHIFT)
    else:
        cv2.fillPoly(mask, [_fixed(cells)], 1, cv2.LINE_8, SHIFT)


def _fill(mask: Mask, part: Part, frame: Frame) -> None:
    """Fill a part, its border with it if nothing in it is to be left out."""
    if part.simple and not part.holes:
        _fill_loop(mask, frame.cells(part.outer), convex=part.convex)
    else:
        mask |= _centres(part, frame)


def _centres(part: Part, frame: Frame) -> Mask:
    """Return the cells whose centres lie in a part, by non-zero winding."""
    holes = tuple(frame.cells(hole) for hole in part.holes)
    found = spans(frame.cells(part.outer), holes, np.arange(0.5, frame.side))
    return _toggled(found.row, found.start, found.end, frame.side)


def _toggled(row: NDArray[np.int64], start: Floats, end: Floats, side: int) -> Mask:
    """Return the cells whose centres lie in stretches of their rows (in cells, apart from each other, in order)."""
    ends = np.ceil(np.stack((start, end), axis=1) - 0.5).astype(np.int64)
    np.clip(ends, 0, side, out=ends)
    ends += row[:, None] * (side + 1)
    # A stretch begins where one has ended: two toggles at one place are none.
    toggles = np.bincount(ends.reshape(-1), minlength=side * (side + 1)).astype(np.uint8).reshape(side, side + 1)
    return np.asarray((np.cumsum(toggles, axis=1, dtype=np.uint8) & 1)[:, :side])


def _edges_near(part: Part, t_px: float, frame: Frame) -> Floats:
    """Return what of a part's outline can reach the frame, shape (n, 4); simplified if it is much."""
    reach = frame.reach.grown(t_px)
    edges = _near(part.edges, reach)
    if len(edges) > MANY_EDGES and part.tidy:
        simpler = []
        for loop in (part.outer, *part.holes):
            line = (loop - frame.origin).astype(np.float32)
            short = cv2.approxPolyDP(line, 0.2 / frame.scale, True).reshape(-1, 2).astype(np.float64) + frame.origin
            simpler.append(np.hstack((short, after(short))))
        edges = _near(np.concatenate(simpler), reach)
    return cut_edges(edges, reach) if len(edges) else edges


def _near(edges: Floats, reach: Box) -> Floats:
    low, high = np.minimum(edges[:, :2], edges[:, 2:]), np.maximum(edges[:, :2], edges[:, 2:])
    return edges[((high >= reach[:2]) & (low <= reach[2:])).all(axis=1)]


def _draw_pills(mask: Mask, edges: Floats, t_px: float, frame: Frame) -> None:
    """Fill all cells within `t_px` of edges: a long pill round each."""
    if not len(edges):
        return
    along = np.arctan2(edges[:, 3] - edges[:, 1], edges[:, 2] - edges[:, 0])
    # A round end off by less than a quarter of a cell can't be seen.
    step = min(max(arc_step(t_px), math.sqrt(2.0 / (t_px * frame.scale))), math.pi / 4)
    number = math.ceil(math.pi / step) + 1
    fan = np.linspace(-math.pi / 2, math.pi / 2, number)
    angle = np.concatenate((along[:, None] + fan, along[:, None] + math.pi + fan), axis=1)
    outward = np.stack((np.cos(angle), np.sin(angle)), axis=2)
    centre = np.repeat(edges.reshape(-1, 2, 2)[:, ::-1], number, axis=1)
    reach = t_px * (1.0 + 0.5 * (1.0 - math.cos(math.pi / (number - 1) / 2)))
    pills = _shrunk(centre + reach * outward, outward, t_px, frame)
    if np.abs(pills).max() > 64.0 * frame.side:
        for pill in pills:
            _fill_loop(mask, pill, convex=True)
        return
    for pill in _fixed(pills):
        cv2.fillConvexPoly(mask, pill, 1, cv2.LINE_8, SHIFT)
