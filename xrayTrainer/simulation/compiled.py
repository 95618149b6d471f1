"""The sums of `areal` as compiled loops, where Numba is installed (extra `fast`); the same picture but for rounding.

Each solid's paths go straight into the maps: nothing is kept in between.  `XRAYTRAINER_COMPILED=0` leaves it out.
"""

from __future__ import annotations

import functools
import importlib.util
import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.pixel_windows import Maps

VARIABLE = "XRAYTRAINER_COMPILED"

_ARC = tuple(
    np.float32(term)
    for term in (
        *(-0.0012624911, 0.0066700901, -0.0170881256, 0.0308918810),
        *(-0.0501743046, 0.0889789874, -0.2145988016, 1.5707963050),
    )
)
"""Arc cosine over sqrt(1 - v), highest power first: Abramowitz and Stegun 4.4.46, to 2e-8."""


def is_wanted() -> bool:
    """Return whether Numba is installed, and not left out."""
    return os.environ.get(VARIABLE, "1") != "0" and importlib.util.find_spec("numba") is not None


class Kernels:
    """Compiled loops; made once by `kernels`."""

    def __init__(self) -> None:
        import numba

        compile_ = numba.njit(
            cache=True, fastmath={"contract", "reassoc", "nsz"}, error_model="numpy", boundscheck=False
        )
        self._outer: Any = compile_(_add_outer)
        self._lengths: Any = compile_(_add_lengths)
        self._integrated: Any = compile_(_add_integrated)

    def outer(self, maps: Maps, corner: NDArray[np.int64], section: Maps, cover: Maps, mix: Maps, look: Maps) -> None:
        """Add section times cover at a corner; `look` is the texture's piece as a factor, or empty."""
        self._outer(maps, corner, section, cover, mix, look)

    def lengths(self, maps: Maps, corner: NDArray[np.int64], lengths: Maps, mix: Maps, look: Maps) -> None:
        """Add path lengths at a corner."""
        self._lengths(maps, corner, lengths, mix, look)

    def integrated(self, rows: Maps, x: Maps, widths: Maps, parts: int, capped: bool) -> Maps:
        """Return the mean paths of one round body; `rows`: step, start, low, high, factor, high - low."""
        found: Maps = np.zeros((rows.shape[1] // parts, len(x) - 1), dtype=np.float32)
        self._integrated(found, rows, x, widths, parts, capped)
        return found


@functools.cache
def kernels() -> Kernels | None:
    """Return the compiled loops, or None without Numba."""
    return Kernels() if is_wanted() else None


def _add_outer(maps: Any, corner: Any, section: Any, cover: Any, mix: Any, look: Any) -> None:
    top, left = corner[0], corner[1]
    for part in range(len(mix)):
        share = mix[part]
        if share == 0.0:
            continue
        for row in range(len(section)):
            scaled = section[row] * share
            line = maps[part, top + row, left : left + len(cover)]
            if look.shape[0] > 0:
                factors = look[row]
                for col in range(len(cover)):
                    line[col] += scaled * cover[col] * factors[col]
            else:
                for col in range(len(cover)):
                    line[col] += scaled * cover[col]


def _add_lengths(maps: Any, corner: Any, lengths: Any, mix: Any, look: Any) -> None:
    top, left = corner[0], corner[1]
    high, wide = lengths.shape
    for part in range(len(mix)):
        share = mix[part]
        if share == 0.0:
            continue
        for row in range(high):
            line = maps[part, top + row, left : left + wide]
            if look.shape[0] > 0:
                for col in range(wide):
                    line[col] += share * lengths[row, col] * look[row, col]
            else:
                for col in range(wide):
                    line[col] += share * lengths[row, col]


def _add_integrated(found: Any, rows: Any, x: Any, widths: Any, parts: int, capped: bool) -> None:
    """Add the means of each column."""
    one = np.float32(1.0)
    half = np.float32(0.5)
    count = len(x)
    whole = np.empty(count, dtype=np.float32)
    for place in range(rows.shape[1]):
        step, start, factor = rows[0, place], rows[1, place], rows[4, place]
        if factor == 0.0:
            continue
        size_low = min(max(-rows[2, place], -one), one) if capped else one
        size_high = min(max(rows[3, place], -one), one) if capped else one
        edges = np.empty(2, dtype=np.float32)
        mosts = np.empty(2, dtype=np.float32)
        sizes = np.array([abs(size_low), abs(size_high)], dtype=np.float32)
        signs = np.array([size_low < 0.0, size_high < 0.0])
        for end in range(2):
            edges[end] = np.sqrt((one - sizes[end]) * (one + sizes[end]))
            mosts[end] = half * (np.arcsin(sizes[end]) - edges[end] * sizes[end])
        between = rows[5, place]
        narrow = capped and between < np.float32(0.05)
        slices = np.empty(4, dtype=np.float32)
        for part in range(4):
            cap = rows[2, place] + between * np.float32((part + 0.5) / 4.0)
            slices[part] = np.sqrt(max((one - cap) * (one + cap), np.float32(0.0)))
        for border in range(count):
            w = min(max(step * x[border] - start, -one), one)
            v = abs(w)
            square = v * v
            low = (_ARC[7] + _ARC[6] * v) + (_ARC[5] + _ARC[4] * v) * square
            high = (_ARC[3] + _ARC[2] * v) + (_ARC[1] + _ARC[0] * v) * square
            angle = (low + high * (square * square)) * np.sqrt(one - v)
            rest = half * (angle - v * np.sqrt((one - v) * (one + v)))
            total = np.float32(0.0)
            if narrow:
                for part in range(4):
                    total += min(v, slices[part])
                total *= between * np.float32(0.25)
            for end in range(0 if narrow else 2):
                share = max(mosts[end] - rest, np.float32(0.0)) + sizes[end] * min(v, edges[end])
                total += -share if signs[end] else share
            whole[border] = -total if w < 0.0 else total
        line = found[place // parts]
        for col in range(count - 1):
            line[col] += (whole[col + 1] - whole[col]) * factor * widths[col]
