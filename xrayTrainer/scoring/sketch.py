"""Loops filled by OpenCV into a small grid, with the cells on their border told apart from those inside.

OpenCV fills every cell that an outline touches: half a cell too much on each side (scoring.md 1.7), and which border
cells exactly has changed between its versions.  So cells on the border count half here.
"""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.scanlines import Floats, Loop

Weights: TypeAlias = NDArray[np.uint8]
"""Of each cell, shape (side, side) uint8: 2 inside, 1 on the border, 0 outside."""

INSIDE, BORDER, _OUTSIDE = 2, 1, 4

SHIFT = 6
"""Binary places of a vertex in a grid."""

_MARGIN = 3
_FEW = 0.0005
_UNIT = float(1 << SHIFT)


def fixed(cells: Floats) -> NDArray[np.int32]:
    """Return vertices as OpenCV takes them: cell centres at whole numbers, `SHIFT` binary places."""
    return np.rint(cells * _UNIT - 0.5 * _UNIT).astype(np.int32)


def sketch(loop: Loop, side: int, holes: tuple[Loop, ...] = ()) -> Weights:
    """Return a loop less its holes, in cells, each filled by parity."""
    grid = np.zeros((side, side), dtype=np.uint8)
    corners = [fixed(loop)]
    cv2.fillPoly(grid, corners, INSIDE, cv2.LINE_8, SHIFT)
    cv2.polylines(grid, corners, True, BORDER, 1, cv2.LINE_8, SHIFT)
    for hole in holes:
        cv2.min(grid, INSIDE - sketch(hole, side), grid)
    return grid


def sketch_whole(loop: Loop, side: int) -> tuple[Weights, bool]:
    """Return a loop that fits into `side` cells, filled by parity, and whether non-zero winding fills the same.

    Parity leaves a gap where a line winds round something twice; then something enclosed stays empty. So do
    single cells in sharp notches, which are let pass, and bays with a mouth narrower than a cell, which give False.
    """
    grid = np.zeros((side + 2 * _MARGIN, side + 2 * _MARGIN), dtype=np.uint8)
    corners = [fixed(loop + _MARGIN)]
    cv2.fillPoly(grid, corners, INSIDE, cv2.LINE_8, SHIFT)
    cv2.polylines(grid, corners, True, BORDER, 1, cv2.LINE_8, SHIFT)
    cv2.floodFill(grid, None, (0, 0), _OUTSIDE)
    whole = grid.size - cv2.countNonZero(grid) <= _FEW * side * side
    inner = grid[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    return np.bitwise_and(inner, np.uint8(INSIDE | BORDER)), whole
