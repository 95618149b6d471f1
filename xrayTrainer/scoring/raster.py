"""Regions and their tolerance rings drawn into frames.

A ring is drawn as the outline that lies the tolerance outside of a convex region, or as a pill round each edge: right
in frames of any stretch, and faster than a distance transform as accurate.  It is drawn half a cell smaller than it is,
because OpenCV fills every cell that an outline touches.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.clipping import Box, clip_loop, edges_of
from xrayTrainer.scoring.frames import Frame
from xrayTrainer.scoring.rings import arc_step
from xrayTrainer.scoring.scanlines import Floats, Loop, spans
from xrayTrainer.scoring.shapes import SIDE, Part, Shape
from xrayTrainer.scoring.sketch import INSIDE, SHIFT, Weights, fixed, sketch

Mask: TypeAlias = NDArray[np.uint8]
"""Cells of a frame, shape (side, side) uint8, 0 or 1."""

WIDE_RING = 1.5
"""A ring at least so many cells wide covers the borders of holes, so that it doesn't matter which cells they take."""

MANY_EDGES = 12
"""An outline with more edges than this near a frame is first simplified to 0.4 cells."""


def draw_inside(part: Part, frame: Frame) -> Weights:
    """Return the cells of a frame that lie in a part, those on its border with half the weight."""
    side = frame.side
    if frame.upright and part.box == frame.reach:
        if part.upright:
            return np.full((side, side), INSIDE, dtype=np.uint8)
        if side == SIDE and part.sketch is not None:
            return part.sketch
    if part.area > 0 and not part.round and (part.holes or part.is_cut or not part.simple):
        return INSIDE * _centres(part, frame)
    return sketch(frame.cells(part.outer), side, tuple(frame.cells(hole) for hole in part.holes))


def draw_within(shape: Shape, t_px: float, frame: Frame) -> Mask:
    """Return the cells of a frame within `t_px` of a shape."""
    mask = np.zeros((frame.side, frame.side), dtype=np.uint8)
    for part, ring in zip(shape.parts, shape.rings(t_px), strict=True):
        box = part.box.grown(t_px)
        if not box.meets(frame.reach):
            continue
        far = not frame.surround.holds(box)
        if ring is not None:
            _fill_loop(mask, _shrunk(ring.loop, ring.outward, t_px, frame), convex=True, far=far)
            continue
        if part.box.meets(frame.reach):
            _fill(mask, part, t_px, frame, far=far)
        if t_px * frame.scale > 0.1:
            _draw_pills(mask, _edges_near(part, t_px, frame), t_px, frame, far=far)
    return mask


def _shrunk(points: Floats, outward: Floats, t_px: float, frame: Frame) -> Floats:
    """Return the points of a ring in cells, half a cell further in (but not further than the ring is wide)."""
    across = outward @ frame.normals
    length = np.hypot(across[..., 0], across[..., 1])
    across *= (np.minimum(0.5, t_px / length) / length)[..., None]
    return np.asarray(frame.cells(points) - across)


def _fill_loop(mask: Mask, cells: Loop, *, convex: bool, far: bool) -> None:
    """Fill a loop (in cells) by parity. What reaches `far` out is cut away: OpenCV would walk through its rows."""
    if far:
        side = mask.shape[0]
        cells = clip_loop(cells, Box(-8.0, -8.0, side + 8.0, side + 8.0))
        if len(cells) < 3:
            return
    if convex:
        cv2.fillConvexPoly(mask, fixed(cells), 1, cv2.LINE_8, SHIFT)
    else:
        cv2.fillPoly(mask, [fixed(cells)], 1, cv2.LINE_8, SHIFT)


def _fill(mask: Mask, part: Part, t_px: float, frame: Frame, *, far: bool) -> None:
    """Fill a part, its border with it if nothing in it is to be left out.

    A cut may leave bridges without area along the border, which must not be drawn.
    """
    if part.simple and not part.holes and (part.round or not part.is_cut):
        _fill_loop(mask, frame.cells(part.outer), convex=False, far=far)
    elif part.round and not far and t_px * frame.least > WIDE_RING:
        own = np.zeros_like(mask)
        _fill_loop(own, frame.cells(part.outer), convex=False, far=False)
        for hole in part.holes:
            cv2.fillPoly(own, [fixed(frame.cells(hole))], 0, cv2.LINE_8, SHIFT)
        cv2.bitwise_or(mask, own, mask)
    else:
        mask |= _centres(part, frame)


def _centres(part: Part, frame: Frame) -> Mask:
    """Return the cells whose centres lie in a part, by non-zero winding."""
    holes = tuple(frame.cells(hole) for hole in part.holes)
    found = spans(frame.cells(part.outer), holes, frame.side)
    first = np.ceil(found.start - 0.5).clip(0, frame.side).astype(np.int64)
    number = np.ceil(found.end - 0.5).clip(0, frame.side).astype(np.int64) - first
    cell = np.repeat(found.row * frame.side + first - np.cumsum(number) + number, number)
    mask = np.zeros(frame.side * frame.side, dtype=np.uint8)
    mask[cell + np.arange(len(cell))] = 1
    return mask.reshape(frame.side, frame.side)


def _edges_near(part: Part, t_px: float, frame: Frame) -> Floats:
    """Return what of a part's outline can reach the frame, shape (n, 4); simplified if it is much."""
    reach = frame.reach.grown(t_px)
    edges = _near(part.edges, reach)
    if len(edges) > MANY_EDGES and part.tidy:
        simpler = []
        for loop in (part.outer, *part.holes):
            line = (loop - frame.origin).astype(np.float32)
            short = cv2.approxPolyDP(line, 0.4 / frame.scale, True).reshape(-1, 2).astype(np.float64) + frame.origin
            simpler.append(short)
        edges = _near(edges_of(tuple(simpler)), reach)
    return edges


def _near(edges: Floats, reach: Box) -> Floats:
    x0, y0, x1, y1 = edges.T
    beside = (np.maximum(x0, x1) < reach.x0) | (np.minimum(x0, x1) > reach.x1)
    beside |= (np.maximum(y0, y1) < reach.y0) | (np.minimum(y0, y1) > reach.y1)
    return np.asarray(edges[~beside])


def _draw_pills(mask: Mask, edges: Floats, t_px: float, frame: Frame, *, far: bool) -> None:
    """Fill all cells within `t_px` of edges: a long pill round each."""
    if not len(edges):
        return
    # A round end off by less than a quarter of a cell can't be seen.
    step = min(max(arc_step(t_px), math.sqrt(2.0 / (t_px * frame.scale))), math.pi / 4)
    number = math.ceil(math.pi / step) + 1
    fan, reach = _fan(number)
    dx, dy = edges[:, 2] - edges[:, 0], edges[:, 3] - edges[:, 1]
    length = np.maximum(np.hypot(dx, dy), 1e-300)
    turned = np.empty((len(edges), 2, 2))
    turned[:, 0, 0] = turned[:, 1, 1] = dx / length
    turned[:, 0, 1] = dy / length
    turned[:, 1, 0] = -turned[:, 0, 1]
    outward = fan @ turned
    centre = np.repeat(edges.reshape(-1, 2, 2)[:, ::-1], number, axis=1)
    reach *= t_px
    pills = _shrunk(centre + reach * outward, outward, t_px, frame)
    if far:
        for pill in pills:
            _fill_loop(mask, pill, convex=True, far=True)
        return
    for pill in fixed(pills):
        cv2.fillConvexPoly(mask, pill, 1, cv2.LINE_8, SHIFT)


@lru_cache(maxsize=64)
def _fan(number: int) -> tuple[Floats, float]:
    """Return `number` directions round each end of a pill, shape (2 number, 2): along and across it; and their reach.

    The vertices lie so far out that the sides between them are as much outside of the circle as inside.
    """
    angle = np.linspace(-math.pi / 2, math.pi / 2, number)
    half = np.column_stack((np.cos(angle), np.sin(angle)))
    return np.concatenate((half, -half)), 1.0 + 0.5 * (1.0 - math.cos(math.pi / (number - 1) / 2))
