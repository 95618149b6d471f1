"""Grids laid over a shape, stretched and turned until it is thick in cells.

A shape of mean thickness T cells (twice its area by the length of its outline) is measured to about half a part in T,
so every shape gets a frame of its own in which T is `CELLS_THICK` at least: that keeps shares within 0.02 however
small, long or thin it is, with a few ten thousand cells.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from xrayTrainer.scoring.clipping import Box, box_of
from xrayTrainer.scoring.scanlines import Floats, Loop, after
from xrayTrainer.scoring.shapes import SIDE, Part

CELLS_THICK = 32.0
"""Mean thickness of a shape in its frame, in cells, at least."""

MAX_SIDE = 420
"""Cells along each side of a frame, at most; a shape that would need more is counted by points."""


_UPRIGHT = np.eye(2)


@dataclass(frozen=True, slots=True)
class Frame:
    """A grid of `side` x `side` cells laid over the scan: cell = (point - origin) @ to_cells.

    Attributes
    ----------
    origin
        Corner of the grid, in scan pixels.
    to_cells, normals
        Matrices (2, 2) that take rows: scan pixels to cells, and directions across a line in the scan to directions
        across that line in cells.
    side
        Cells along each side.
    scale
        Most cells that one scan pixel of length spans.
    least
        Fewest cells that one scan pixel of length spans.
    reach, surround
        Box of the grid, and a wide box round it: what reaches out of that is cut before it is drawn; in scan pixels.
    cell_px2
        Area of a cell in square scan pixels.
    upright
        Whether the grid is not turned.
    """

    origin: Floats
    to_cells: Floats
    normals: Floats
    side: int
    scale: float
    least: float
    reach: Box
    surround: Box
    cell_px2: float
    upright: bool

    def cells(self, points: Floats) -> Floats:
        """Return points, shape (..., 2), of the scan in cells."""
        return np.asarray((points - self.origin) @ self.to_cells)


def upright_frame(box: Box, side: int) -> Frame:
    """Return the frame whose cells divide a box."""
    return _frame(np.array([box.x0, box.y0]), _UPRIGHT, box.x1 - box.x0, box.y1 - box.y0, side, box)


def _turned_frame(loop: Loop, side: int) -> Frame:
    """Return the frame whose cells divide the smallest box, of any direction, around a loop."""
    middle = loop.mean(axis=0)
    _, _, angle_deg = cv2.minAreaRect((loop - middle).astype(np.float32))
    c, s = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    turn = np.array([[c, -s], [s, c]])
    x0, y0, x1, y1 = box_of((loop - middle) @ turn)
    corners = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]) @ turn.T + middle
    return _frame(corners[0], turn, x1 - x0, y1 - y0, side, box_of(corners), upright=False)


def _frame(
    origin: Floats, turn: Floats, width: float, height: float, side: int, reach: Box, *, upright: bool = True
) -> Frame:
    sx, sy = side / max(width, 1e-6), side / max(height, 1e-6)
    scales = np.array([sx, sy])
    wide, high = 12.0 * (reach.x1 - reach.x0), 12.0 * (reach.y1 - reach.y0)
    surround = Box(reach.x0 - wide, reach.y0 - high, reach.x1 + wide, reach.y1 + high)
    return Frame(
        origin, turn * scales, turn / scales, side, max(sx, sy), min(sx, sy), reach, surround, 1.0 / (sx * sy), upright
    )


def _finer(frame: Frame, side: int) -> Frame:
    """Return the same grid divided into `side` cells along each side."""
    by = side / frame.side
    return replace(
        frame,
        to_cells=frame.to_cells * by,
        normals=frame.normals / by,
        side=side,
        scale=frame.scale * by,
        least=frame.least * by,
        cell_px2=frame.cell_px2 / (by * by),
    )


def _thickness_cells(part: Part, steps: Floats, frame: Frame) -> float:
    across = steps @ frame.to_cells
    return 2.0 * part.area / frame.cell_px2 / max(float(np.hypot(across[:, 0], across[:, 1]).sum()), 1e-9)


def frame_for(part: Part) -> Frame | None:
    """Return a frame in which a part is thick enough; None if there is none of a reasonable size."""
    frame = upright_frame(part.box, SIDE)
    width, height = part.box.x1 - part.box.x0, part.box.y1 - part.box.y0
    if part.upright or part.area < 1e-9 * (width * width + height * height):
        return frame  # of a line without area, the cells that it touches stand for it
    if part.convex and part.area * SIDE > 2.0 * CELLS_THICK * part.box.area:
        return frame  # no convex outline is longer than the box's
    steps = np.concatenate([after(loop) - loop for loop in (part.outer, *part.holes)])
    thick = _thickness_cells(part, steps, frame)
    if thick >= CELLS_THICK:
        return frame
    turned = _turned_frame(part.outer, SIDE)
    thick_turned = _thickness_cells(part, steps, turned)
    if max(thick, thick_turned) * MAX_SIDE < CELLS_THICK * SIDE:
        return None
    side = math.ceil(SIDE * max(1.0, CELLS_THICK / max(thick, thick_turned)))
    return _finer(turned if thick_turned > thick else frame, side)
