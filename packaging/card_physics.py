"""Transmission, noise and exact draws of the test card: the same picture on every machine.

Only operations that IEEE 754 rounds exactly (+, -, *, /, square root) touch the pixels; transmissions, which need an
exponential, are rounded to twelve decimals before use, so that the last bit of a machine's mathematics library is of no
account.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

AIR = 60_000
"""Value of unattenuated beam, of 65,535."""
QUANTA = 1e5
"""Effective quanta of a pixel in air."""
SCATTER = 2e-4
"""Scattered radiation, as a share of the air field."""
DARK = 2e-6
"""Electronic noise, as a share of the air field."""
ROW_GAIN = 0.0015
COLUMN_GAIN = 0.002
"""What calibration leaves of the differences between channels and between pulses, standard deviation."""
_BLUR = (0.11, 0.78, 0.11)
"""Focal spot and crosstalk: three taps, sigma 0.47 px."""

_UINT64 = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


def transmission(steel_mm: float) -> float:
    """Return the share of a 6 MV beam, as the detector weighs it, that `steel_mm` of steel lets through.

    References
    ----------
    Fitted to the calibrated transmissions 0.5 (18.4 mm, the half-value layer), 3.7e-2 (100 mm), 2.1e-3 (200 mm), 1.4e-4
    (300 mm) and 1.0e-5 (400 mm) of a 6 MV linac; worst relative error 4.2 %. The beam hardens, so the
    exponent grows more slowly at depth.
    """
    depth = 2.69566e-2 * steel_mm + 0.774511 * (1.0 - math.exp(-steel_mm / 62.913))
    return round(math.exp(-depth), 12)


def rose_snr(cover: Floats, plain: float, thicker: float) -> float:
    """Return the signal-to-noise ratio with which an ideal observer sees a flat object on a flat ground.

    Parameters
    ----------
    cover
        Share of each pixel that the object covers, any shape, 0..1.
    plain, thicker
        Transmission without and with the object, scatter not included.

    References
    ----------
    Rose: sqrt(sum ((T1 - T0) / sigma)^2), with sigma^2 = T0 / N0 + dark^2 + (g T0)^2, g = 0.003; below 5 nobody can see
    it.
    """
    signal = plain + SCATTER
    variance = signal / QUANTA + DARK**2 + (0.003 * signal) ** 2
    return float(math.sqrt(float((cover**2).sum()) * (thicker - plain) ** 2 / variance))


def words(stream: int, count: int) -> NDArray[np.uint64]:
    """Return `count` 64-bit words of a stream: SplitMix64 of the counters 0, 1, 2..., each computed for itself.

    References
    ----------
    Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
    """
    start = (stream * 0xD1342543DE82EF95 + _GOLDEN) & _UINT64
    z = np.arange(count, dtype=np.uint64) * np.uint64(_GOLDEN) + np.uint64(start)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def normal(stream: int, count: int) -> Floats:
    """Return `count` draws that are normal to the eye: the sum of twelve 16-bit uniform numbers, deviation 1."""
    w = words(stream, 3 * count).reshape(count, 3)
    total = np.zeros(count, dtype=np.int64)
    for shift in (0, 16, 32, 48):
        total += ((w >> np.uint64(shift)) & np.uint64(0xFFFF)).astype(np.int64).sum(axis=1)
    return (total - 12 * 65_535 // 2).astype(np.float64) / 65_536.0


def measured(ideal: Floats, stream: int) -> NDArray[np.uint16]:
    """Return what the detector makes of a picture.

    Parameters
    ----------
    ideal
        Shape (rows, cols), transmission 0..1.
    stream
        Which noise.

    Returns
    -------
    ndarray of uint16
        Values 0..65535; air is `AIR`.
    """
    rows, cols = ideal.shape
    signal = _blurred(ideal) + SCATTER
    noise = normal(4 * stream, rows * cols).reshape(rows, cols)
    signal = signal + noise * np.sqrt(signal / QUANTA + DARK**2)
    signal = signal * (1.0 + ROW_GAIN * normal(4 * stream + 1, rows))[:, None]
    signal = signal * (1.0 + COLUMN_GAIN * normal(4 * stream + 2, cols))[None, :]
    return np.clip(np.floor(signal * AIR + 0.5), 0, 65_535).astype(np.uint16)


def _blurred(picture: Floats) -> Floats:
    side, middle, _ = _BLUR
    padded = np.pad(picture, 1, mode="edge")
    across = side * padded[:, :-2] + middle * padded[:, 1:-1] + side * padded[:, 2:]
    return side * across[:-2] + middle * across[1:-1] + side * across[2:]
