"""Filters of scans, on 16 (or 8) bits before the tone: smoothing, local contrast, edges, differences.

They work on the square root of the values, in which noise is about the same in dark and light, and give back values of
the scan's own scale, so that tone, zones and steel scales stay what they were.

References
----------
F. J. Anscombe, Biometrika 35 (1948) 246-254 (the square root steadies the noise of counts).  K. Zuiderveld, Graphics
Gems IV (1994) 474-485 (contrast-limited adaptive histogram equalisation).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.look import Processing
from xrayTrainer.imaging.scan import Band

Values = NDArray[Any]

TILE = (160, 120)
"""Columns and rows of a tile of local contrast, scan pixels, where the scan is large enough."""
MOST_TILES = (16, 8)
LEAST_TILES = 2
CLIP = (0.0, 1.5, 3.0, 6.0)
"""Limit of the local contrast, by strength."""
EDGE_GAIN = (0.0, 0.7, 1.4, 2.8)
EDGE_SIDE = 5


def filtered(band: Band, bits: int, work: Processing) -> Band:
    """Apply the filters of a processing to a band.

    Parameters
    ----------
    band
        Shape (rows, cols) or (rows, cols, 3), uint8 or uint16.
    bits
        Significant bits of its values.
    work
        Which filters; energy and difference are not looked at.

    Returns
    -------
    ndarray
        Shape and dtype of `band`; the band itself when no filter is on.
    """
    if not work.filtered:
        return band
    up, down = _tables(bits, band.dtype.itemsize)
    values: Values = cv2.LUT(band, up)
    if work.smoothing:
        values = _smoothed(values, work.smoothing)
    if work.local_contrast:
        values = _equalised(values, CLIP[work.local_contrast])
    if work.edges:
        values = _sharpened(values, EDGE_GAIN[work.edges])
    return cv2.LUT(values, down)  # type: ignore[return-value]


@lru_cache(maxsize=4)
def _tables(bits: int, item: int) -> tuple[Values, Values]:
    """Return the tables from values to full-range square roots, and back."""
    dtype = np.uint16 if item == 2 else np.uint8
    whole = np.iinfo(dtype).max
    size = whole + 1
    top = (1 << bits) - 1
    values = np.minimum(np.arange(size), top)
    up = np.rint(np.sqrt(values / top) * whole).astype(dtype)
    down = np.rint((np.arange(size) / whole) ** 2 * top).astype(dtype)
    return up.reshape(1, -1), down.reshape(1, -1)


def _smoothed(values: Values, strength: int) -> Values:
    smooth = cv2.medianBlur(values, 3 if strength == 1 else 5)
    return cv2.GaussianBlur(smooth, (5, 5), 1.2) if strength == 3 else smooth


def _equalised(values: Values, clip: float) -> Values:
    rows, cols = values.shape[:2]
    across = int(np.clip(cols // TILE[0], LEAST_TILES, MOST_TILES[0]))
    down = int(np.clip(rows // TILE[1], LEAST_TILES, MOST_TILES[1]))
    equaliser = cv2.createCLAHE(clipLimit=clip, tileGridSize=(across, down))
    if values.ndim == 2:
        return equaliser.apply(values)
    # A colour export: its lightness alone, so that hues stay.
    lab = cv2.cvtColor((values >> 8).astype(np.uint8) if values.dtype == np.uint16 else values, cv2.COLOR_RGB2LAB)
    lab[..., 0] = equaliser.apply(np.ascontiguousarray(lab[..., 0]))
    back: Values = cv2.cvtColor(lab, cv2.COLOR_LAB2RGB)
    return back.astype(np.uint16) * 257 if values.dtype == np.uint16 else back


def _sharpened(values: Values, gain: float) -> Values:
    soft = cv2.blur(values, (EDGE_SIDE, EDGE_SIDE))
    return cv2.addWeighted(values, 1.0 + gain, soft, -gain, 0.0)


def difference(band: Band, other: Band, bits: int) -> NDArray[np.uint16]:
    """Return how much darker or lighter a band is than another, in square roots of transmission.

    Parameters
    ----------
    band, other
        Shape (rows, cols), one dtype; `other` is brought to the size of `band`.
    bits
        Significant bits of both.

    Returns
    -------
    ndarray of uint16
        Shape of `band`; 32,768 where both are the same, less where `band` is darker, more where it is lighter.
    """
    if other.shape != band.shape:
        other = cv2.resize(other, band.shape[1::-1], interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    up, _ = _tables(bits, band.dtype.itemsize)
    scale = 1.0 if band.dtype == np.uint16 else 257.0
    mine, theirs = cv2.LUT(band, up), cv2.LUT(other, up)
    return cv2.addWeighted(mine, 0.5 * scale, theirs, -0.5 * scale, 32768.0, dtype=cv2.CV_16U)  # type: ignore[return-value]


def mirrored(band: Band, bits: int, air: float = 1.0) -> Band:
    """Return a band back to front about the middle of what lies in its air, best match within a few hundredths.

    Parameters
    ----------
    band
        Shape (rows, cols).
    bits
        Significant bits.
    air
        Value of air as a share of the largest value.
    """
    profile = _length_profile(band, bits, air)
    solid = np.flatnonzero(profile > 0.02 * max(profile.max(), 1e-9))
    if solid.size == 0:
        return band[:, ::-1]
    middle = 0.5 * float(solid[0] + solid[-1] + 1)
    reach = max(2, int(0.02 * solid.size))
    back = profile[::-1]
    # Turned about the middle of the picture, then shifted by twice the distance between the two middles.
    first = round(2 * middle - band.shape[1])
    shifts = range(first - reach, first + reach + 1)
    best = min(shifts, key=lambda shift: _mismatch(profile, back, shift))
    return _shifted(band[:, ::-1], best)


def aligned(band: Band, other: Band, bits: int, scale: tuple[float, float] | None = None) -> Band:
    """Return another scan scaled to a band, and shifted along the carrier and across it to where it fits best.

    Parameters
    ----------
    band, other
        Shape (rows, cols), one dtype.
    bits
        Significant bits of both.
    scale
        Pixels of the band for one of the other, along and across; by default both scans show as high a piece.

    Returns
    -------
    ndarray
        Shape of `band`; as light as the lightest of `other` where it does not reach.
    """
    across = band.shape[0] / other.shape[0]
    wide, high = scale if scale is not None else (across, across)
    size = (max(1, round(other.shape[1] * wide)), max(1, round(other.shape[0] * high)))
    scaled: Values = cv2.resize(other, size, interpolation=cv2.INTER_AREA if wide < 1 else cv2.INTER_LINEAR)
    padded = np.full(band.shape, scaled.max(), dtype=band.dtype)
    rows, cols = min(size[1], band.shape[0]), min(size[0], band.shape[1])
    # Carriers stand on the ground: the lower ends are laid together first.
    padded[band.shape[0] - rows :, :cols] = scaled[size[1] - rows :, :cols]
    along = _best_shift(_length_profile(band, bits, 1.0), _length_profile(padded, bits, 1.0), band.shape[1] // 4)
    moved = _shifted(padded, along)
    up = _best_shift(
        _length_profile(band.T, bits, 1.0), _length_profile(moved.T, bits, 1.0), max(2, band.shape[0] // 8)
    )
    return _shifted(moved.T, up).T


def _best_shift(mine: NDArray[np.float64], theirs: NDArray[np.float64], reach: int) -> int:
    """Return the shift up to `reach` at which two profiles differ least: coarse steps first, then all near the best."""
    step = max(1, reach // 200)
    best = min(range(-reach, reach + 1, step), key=lambda shift: _mismatch(mine, theirs, shift))
    return min(range(best - step, best + step + 1), key=lambda shift: _mismatch(mine, theirs, shift))


def _length_profile(band: Band, bits: int, air: float) -> NDArray[np.float64]:
    """Return how dark each column is, 0 in air."""
    top = ((1 << bits) - 1) * air
    found: NDArray[np.float64] = 1.0 - np.sqrt(np.clip(band.mean(axis=0) / top, 0.0, 1.0))
    return found


def _mismatch(mine: NDArray[np.float64], theirs: NDArray[np.float64], shift: int) -> float:
    moved = np.zeros_like(theirs)
    into, out = _overlap(len(mine), shift)
    moved[into] = theirs[out]
    return float(np.abs(mine - moved).mean())


def _shifted(band: Values, shift: int) -> Values:
    moved = np.full_like(band, band.max())
    into, out = _overlap(band.shape[1], shift)
    moved[:, into] = band[:, out]
    return moved


def _overlap(size: int, shift: int) -> tuple[slice, slice]:
    """Return where a row of `size`, moved by `shift`, lies, and what of it."""
    kept = max(0, size - abs(shift))
    into = slice(max(0, shift), max(0, shift) + kept)
    out = slice(max(0, -shift), max(0, -shift) + kept)
    return into, out
