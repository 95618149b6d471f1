"""A guess of how a raw file lies: rows of a scan resemble each other, so the right width shows as a period.

For each type of value the mean difference between values one row apart is looked at for all plausible widths; a wrong
type or byte order makes noise of every row.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.decoders.picture import Pixels
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.raw_layout import RAW_BITS, RawLayout

_SAMPLE = 1 << 19
_LEAST_WIDTH, _LEAST_ROWS = 32, 8
_TRIED = 24
_MOST_HEADER = 1 << 16
_LARGEST_FLOAT = 1e7
_GOOD = 0.75
"""A difference between rows of more than this part of the difference between any two values means: no rows."""


@dataclass(frozen=True, slots=True)
class _Found:
    score: float
    layout: RawLayout


def guess_layouts(data: bytes, limits: ReadLimits, most: int = 5) -> tuple[RawLayout, ...]:
    """Return plausible layouts of a raw file, the most plausible first.

    Parameters
    ----------
    data
        The whole file.
    limits
        How large a picture may be.
    most
        How many at most.

    Returns
    -------
    tuple of RawLayout
        Of one band each; none where nothing looks like rows.
    """
    found: list[_Found] = []
    for kind in ("u1", "<u2", ">u2", "<f4"):
        found += _of_type(data, np.dtype(kind), limits)
    found.sort(key=lambda one: one.score)
    return tuple(dict.fromkeys(one.layout for one in found if one.score < _GOOD))[:most]


def _of_type(data: bytes, kind: np.dtype[np.generic], limits: ReadLimits) -> list[_Found]:
    count = len(data) // kind.itemsize
    if count < _LEAST_WIDTH * _LEAST_ROWS:
        return []
    first = max(0, (count - _SAMPLE) // 2)
    sample: Pixels = np.frombuffer(data, kind, min(count, _SAMPLE), first * kind.itemsize)
    if kind.kind == "f" and not (np.isfinite(sample).all() and float(np.abs(sample).max()) < _LARGEST_FLOAT):
        return []
    values = sample.astype(np.float64)
    spread = _spread(values)
    if spread <= 0:
        return []
    found = []
    for width in _periods(values, limits):
        rows = len(data) // (width * kind.itemsize)
        offset = len(data) - rows * width * kind.itemsize
        if rows < _LEAST_ROWS or offset > _MOST_HEADER or width * rows > limits.max_pixels or rows > limits.max_side:
            continue
        score = float(np.abs(values[width:] - values[:-width]).mean()) / spread
        # A header of odd length is less likely than none.
        score *= 1.0 if offset == 0 else 1.02 if offset % 256 == 0 else 1.05
        top = int(values.max()) if kind.kind == "u" else 0
        bits = 32 if kind.kind == "f" else _bits(top, kind.itemsize)
        layout = RawLayout(width=width, height=rows, offset=offset, bits=bits, big_endian=kind.str[0] == ">")
        found.append(_Found(score, layout))
    return sorted(found, key=lambda one: one.score)[:3]


def _spread(values: NDArray[np.float64]) -> float:
    """Return the mean difference between two values taken anywhere (a fixed shuffle, so that it is the same again)."""
    order = np.random.default_rng(1).permutation(len(values))
    return float(np.abs(values - values[order]).mean())


def _periods(values: NDArray[np.float64], limits: ReadLimits) -> list[int]:
    """Return the lags at which values resemble themselves most, by the autocorrelation (Wiener and Khinchin)."""
    longest = min(limits.max_side, len(values) // _LEAST_ROWS)
    centred = values - values.mean()
    size = 1 << (len(values) + longest).bit_length()
    spectrum = np.fft.rfft(centred, size)
    likeness = np.fft.irfft(spectrum * spectrum.conj(), size)[: longest + 1]
    likeness /= np.arange(len(values), len(values) - longest - 1, -1)
    inner = likeness[1:-1]
    peaks = np.flatnonzero((inner > likeness[:-2]) & (inner >= likeness[2:])) + 1
    peaks = peaks[peaks >= _LEAST_WIDTH]
    best = peaks[np.argsort(likeness[peaks])[::-1][:_TRIED]]
    return [int(lag) for lag in best]


def _bits(top: int, size: int) -> int:
    if size == 1:
        return 8
    return next(bits for bits in RAW_BITS if bits > 8 and bits >= top.bit_length())
