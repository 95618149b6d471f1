"""Material numbers from two energies: organic, light, metal and heavy as one continuous scale of a byte.

Behind the same optical depth in the high energy, light and heavy elements leave different parts of the low energy: less
behind heavy ones in tubes, whose beam they absorb, more in linacs, where they make pairs of the high energy.  A pixel's
number says between which two reference materials its low-energy depth lies; it is averaged over a few pixels, weighted
by how well it is known, since each pixel alone is noise.

References
----------
S. Ogorodnikov, V. Petrunin, Phys. Rev. ST Accel. Beams 5 (2002) 104701 (four classes from two linac energies).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.beam_calibration import BeamCalibration
from xrayTrainer.imaging.look import MaterialClass
from xrayTrainer.imaging.scan import Scan

Values = NDArray[Any]
Floats32 = NDArray[np.float32]

STEP = 64
"""Material numbers of a class: class k has 64 k to 64 k + 63, and its reference material 64 k + 32."""
SIDE = 7
"""Pixels over which a number is averaged."""
UNKNOWN = 0
"""Material number of what is too thin or too thick to be told, with nothing known near it."""
THINNEST = 0.08
"""Optical depth below which nothing can be told."""
UNEVEN, NOISE = 0.12, 0.02
"""Where depths differ by more than this share of them, and this much, there is an edge: rays beside each other pass
different things, and the number is taken from what lies even around them.
"""
LEAST_KNOWN = 0.004
"""Weight of even surroundings that is enough to take their number."""
_LEAST_GAP = np.float32(0.002)
"""Difference of low-energy depths below which two materials are not told apart (thin lead from iron, say)."""
_TABLE = 512
_BLOCK_ROWS = 48


def class_of(number: int) -> MaterialClass | None:
    """Return the class of a material number (0 to 255), None for `UNKNOWN`."""
    return None if number == UNKNOWN else list(MaterialClass)[min(max(number, 0) // STEP, len(MaterialClass) - 1)]


def material_numbers(
    scan: Scan, calibration: BeamCalibration, off_axis: tuple[float, float] | None = None
) -> NDArray[np.uint8]:
    """Return the material number of each pixel.

    Parameters
    ----------
    scan
        Of two energies, each relative to its own air.
    calibration
        Of its scanner, with both energies.
    off_axis
        How far off the axis of the fan the first and the last row are: 0 on it, -1 and 1 at the edges. Where it is not
        known, all rows count as half off.

    Returns
    -------
    ndarray of uint8
        Shape (rows, cols).  Where there is too little or too much matter, the number of what is near, or `UNKNOWN`.

    Raises
    ------
    ValueError
        For a scan or a calibration of one energy.
    """
    if scan.low is None or calibration.low_depth is None:
        raise ValueError("one energy tells no materials apart")
    rows, cols = scan.high.shape[:2]
    found = np.empty((rows, cols), dtype=np.uint8)
    depths = _depth_table(scan)
    for top in range(0, rows, _BLOCK_ROWS):
        first, last = max(0, top - 2 * SIDE), min(rows, top + _BLOCK_ROWS + 2 * SIDE)
        lines = _lines(calibration, _softness(off_axis, (top + 0.5 * _BLOCK_ROWS) / rows))
        block = _block(
            cv2.LUT(scan.high[first:last], depths), cv2.LUT(scan.low[first:last], depths), calibration, lines
        )
        found[top : top + _BLOCK_ROWS] = block[top - first : top - first + _BLOCK_ROWS]
    return found


def _depth_table(scan: Scan) -> Floats32:
    size = 256 if scan.high.dtype == np.uint8 else 65_536
    top = ((1 << scan.bits) - 1) * scan.air
    values = np.maximum(np.arange(size, dtype=np.float64), 0.5) / top
    table: Floats32 = np.maximum(-np.log(values), 0.0).astype(np.float32)
    return table.reshape(1, -1)


def _block(high: Values, low: Values, calibration: BeamCalibration, lines: Floats32) -> NDArray[np.uint8]:
    side = (SIDE, SIDE)
    high_mean, low_mean = cv2.blur(high, side), cv2.blur(low, side)
    spread = cv2.blur(high * high, side) - high_mean * high_mean
    known = (high_mean > THINNEST) & (high_mean < calibration.deepest)
    even = known & (spread < (UNEVEN * high_mean + NOISE) ** 2)
    numbers = _between(high_mean, low_mean, float(calibration.depth[-1]), lines)
    weight: Floats32 = np.minimum(high_mean, np.float32(1.0)) * even.astype(np.float32)
    wide = (2 * SIDE + 1, 2 * SIDE + 1)
    total = cv2.blur(weight, wide)
    mean = cv2.blur(numbers * weight, wide) / np.maximum(total, np.float32(1e-6))
    told = even | known | (total > LEAST_KNOWN)
    shown = np.where(even, numbers, np.where(total > LEAST_KNOWN, mean, numbers))
    return np.where(told, np.clip(np.rint(shown), UNKNOWN + 1, 255), UNKNOWN).astype(np.uint8)


def _softness(off_axis: tuple[float, float] | None, place: float) -> float:
    """Return how far off the axis a row is, 0 to 1, at a place between the first (0) and the last (1)."""
    if off_axis is None:
        return 0.5
    return min(1.0, abs(off_axis[0] + min(place, 1.0) * (off_axis[1] - off_axis[0])))


def _lines(calibration: BeamCalibration, softness: float) -> Floats32:
    """Return the low-energy depths of the reference materials over even steps of the high-energy depth, (4, _TABLE)."""
    assert calibration.low_depth is not None
    axis, edge = calibration.low_depth
    grid = np.linspace(0.0, float(calibration.depth[-1]), _TABLE)
    rows = (1.0 - softness) * axis + softness * edge
    return np.stack([np.interp(grid, calibration.depth, row) for row in rows]).astype(np.float32)


def _between(high: Values, low: Values, deepest: float, table: Floats32) -> Floats32:
    """Return where the low-energy depth lies between those of the reference materials at the same high-energy depth."""
    at = np.minimum(high * np.float32((_TABLE - 1) / deepest), np.float32(_TABLE - 1.001))
    index = at.astype(np.intp)
    part = at - index.astype(np.float32)
    lines = [line[index] * (1 - part) + line[index + 1] * part for line in table]
    shown = np.full(high.shape, STEP / 2, dtype=np.float32)
    rising = np.float32(1.0 if table[-2, -1] > table[0, -1] else -1.0)
    last = len(lines) - 2
    for k in range(last + 1):
        gap = rising * (lines[k + 1] - lines[k])
        low_end, high_end = -0.5 if k == 0 else 0.0, 1.5 if k == last else 1.0
        step = np.clip(rising * (low - lines[k]) / np.maximum(gap, _LEAST_GAP), low_end, high_end)
        shown += np.where(gap > _LEAST_GAP, np.float32(STEP) * step, np.float32(0.0))
    return shown
