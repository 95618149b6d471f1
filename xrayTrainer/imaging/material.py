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
THINNEST = 0.05
"""Optical depth below which nothing can be told."""
_LEAST_GAP = np.float32(0.002)
"""Difference of low-energy depths below which two materials are not told apart (thin lead from iron, say)."""
_TABLE = 512
_BLOCK_ROWS = 256


def class_of(number: int) -> MaterialClass:
    """Return the class of a material number (0 to 255)."""
    return list(MaterialClass)[min(max(number, 0) // STEP, len(MaterialClass) - 1)]


def material_numbers(scan: Scan, calibration: BeamCalibration) -> NDArray[np.uint8]:
    """Return the material number of each pixel.

    Parameters
    ----------
    scan
        Of two energies, each relative to its own air.
    calibration
        Of its scanner, with both energies.

    Returns
    -------
    ndarray of uint8
        Shape (rows, cols).  Where there is too little or too much matter, the number of the surroundings.

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
        block = _block(cv2.LUT(scan.high[first:last], depths), cv2.LUT(scan.low[first:last], depths), calibration)
        found[top : top + _BLOCK_ROWS] = block[top - first : top - first + _BLOCK_ROWS]
    return found


def _depth_table(scan: Scan) -> Floats32:
    size = 256 if scan.high.dtype == np.uint8 else 65_536
    top = ((1 << scan.bits) - 1) * scan.air
    values = np.maximum(np.arange(size, dtype=np.float64), 0.5) / top
    table: Floats32 = np.maximum(-np.log(values), 0.0).astype(np.float32)
    return table.reshape(1, -1)


def _block(high: Values, low: Values, calibration: BeamCalibration) -> NDArray[np.uint8]:
    side = (SIDE, SIDE)
    high_mean, low_mean = cv2.blur(high, side), cv2.blur(low, side)
    known = ((high_mean > THINNEST) & (high_mean < calibration.deepest)).astype(np.float32)
    weight = known * np.minimum(high_mean, np.float32(1.0))
    numbers = _between(high_mean, low_mean, calibration)
    total = cv2.blur(weight, side)
    mean = cv2.blur(numbers * weight, side) / np.maximum(total, np.float32(1e-6))
    shown = np.where(known > 0, numbers, np.where(total > 1e-6, mean, np.float32(STEP / 2)))
    return np.clip(np.rint(shown), 0, 255).astype(np.uint8)


def _between(high: Values, low: Values, calibration: BeamCalibration) -> Floats32:
    """Return where the low-energy depth lies between those of the reference materials at the same high-energy depth."""
    assert calibration.low_depth is not None
    deepest = float(calibration.depth[-1])
    grid = np.linspace(0.0, deepest, _TABLE)
    at = np.minimum(high * np.float32((_TABLE - 1) / deepest), np.float32(_TABLE - 1.001))
    index = at.astype(np.intp)
    part = at - index.astype(np.float32)
    lines = []
    for row in calibration.low_depth:
        line = np.interp(grid, calibration.depth, row).astype(np.float32)
        lines.append(line[index] * (1 - part) + line[index + 1] * part)
    shown = np.full(high.shape, STEP / 2, dtype=np.float32)
    rising = np.float32(1.0 if calibration.low_depth[-2, -1] > calibration.low_depth[0, -1] else -1.0)
    last = len(lines) - 2
    for k in range(last + 1):
        gap = rising * (lines[k + 1] - lines[k])
        step = np.clip(
            rising * (low - lines[k]) / np.maximum(gap, _LEAST_GAP), -0.5 if k == 0 else 0.0, 1.5 if k == last else 1.0
        )
        shown += np.where(gap > _LEAST_GAP, np.float32(STEP) * step, np.float32(0.0))
    return shown
