"""Tone: from a scan's values to the grey that is shown, as one table look-up.

A tone has a *curve*, which spreads the values of a scan over 0..1 (linear, logarithmic, square root, or what looks most
like the displays of real consoles), and a *window* on that spread, so that a window drag feels the same
everywhere.

References
----------
simulation.md 4.1 point 8: display tone `0.5 (1 + log10 T / 3.8) + 0.5 sqrt T`.  viewer.md section 4: one table of
65,536 entries, `cv2.LUT`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan

TABLE_SIZE = 65_536
DECADES = 3.8
"""Decades of transmission that the logarithmic curves spread: T below 10^-3.8 is black."""
MIN_WIDTH = 0.004
"""Narrowest window, in parts of the curve's range."""


class Curve(StrEnum):
    """How values are spread before the window is applied."""

    LINEAR = "linear"
    LOG = "log"
    ROOT = "root"
    CONSOLE = "console"
    """Between linear and root, as real consoles open scans."""
    DISPLAY = "display"
    """Half logarithm, half square root: opens the darks and keeps the lights apart."""


OPENING = Curve.CONSOLE
"""The curve in which scans open. As on real consoles half of a loaded container is near black in it, walls are light
grey, and the darks are opened by the window, which is the trainee's daily work.
"""
CONSOLE_POWER = 0.75
"""Of the transmission: empty container walls of 2 x 1.8 mm steel then show at some 85 % of white, as on real scans."""


class Preset(StrEnum):
    """Named windows."""

    WHOLE = "whole"
    LIGHT = "light"
    DENSE = "dense"


class Tone(msgspec.Struct, frozen=True, kw_only=True):
    """How values become grey.

    Attributes
    ----------
    window_low, window_high
        Ends of the window in parts of the curve's output, 0 (black) to 1 (white), low < high; may lie
        outside 0..1.
    gamma
        Exponent 1/gamma applied after the window; above 1 lightens the darks.
    curve
        Spread of the values.
    invert
        Whether black and white change places.
    """

    window_low: float = 0.0
    window_high: float = 1.0
    gamma: float = 1.0
    curve: Curve = Curve.LINEAR
    invert: bool = False

    def __post_init__(self) -> None:
        if not self.window_high - self.window_low > 0:
            raise ValueError(f"window {self.window_low}..{self.window_high} is empty")
        if not self.gamma > 0:
            raise ValueError(f"gamma {self.gamma} is not positive")

    @property
    def width(self) -> float:
        """Window width in parts of the curve's range."""
        return self.window_high - self.window_low

    @property
    def level(self) -> float:
        """Middle of the window."""
        return 0.5 * (self.window_low + self.window_high)

    def with_window(self, *, level: float, width: float) -> Tone:
        """Return this tone with another window, kept wide enough and near enough to the range to show something."""
        half = 0.5 * min(max(width, MIN_WIDTH), 4.0)
        middle = min(max(level, -0.5), 1.5)
        return msgspec.structs.replace(self, window_low=middle - half, window_high=middle + half)

    def with_preset(self, preset: Preset) -> Tone:
        """Return this tone with a named window."""
        low, high = _PRESETS[preset]
        return msgspec.structs.replace(self, window_low=low, window_high=high)


_PRESETS = {Preset.WHOLE: (0.0, 1.0), Preset.LIGHT: (0.5, 1.0), Preset.DENSE: (0.0, 0.45)}


def default_tone(scan: Scan) -> Tone:
    """Return the tone in which a scan opens: `OPENING` for 16-bit transmission, else linear; known air is white."""
    deep = scan.meaning is PixelMeaning.TRANSMISSION and scan.bits > 8
    curve = OPENING if deep else Curve.LINEAR
    if scan.air >= 1.0:
        return Tone(curve=curve)
    white = float(spread(np.array([scan.air]), curve)[0])
    return Tone(curve=curve, window_high=white)


def spread(values: NDArray[np.float64], curve: Curve) -> NDArray[np.float64]:
    """Apply a curve.

    Parameters
    ----------
    values
        Any shape, 0 (black) to 1 (white).
    curve
        Which spread.

    Returns
    -------
    ndarray of float64
        Same shape, 0 to 1, never falling where `values` rises.
    """
    inside = np.clip(values, 0.0, 1.0)
    if curve is Curve.LINEAR:
        return inside
    if curve is Curve.ROOT:
        root: NDArray[np.float64] = np.sqrt(inside)
        return root
    if curve is Curve.CONSOLE:
        powered: NDArray[np.float64] = inside**CONSOLE_POWER
        return powered
    floor = 10.0**-DECADES
    log: NDArray[np.float64] = 1.0 + np.log10(np.maximum(inside, floor)) / DECADES
    if curve is Curve.LOG:
        return log
    mixed: NDArray[np.float64] = 0.5 * log + 0.5 * np.sqrt(inside)
    return mixed


@lru_cache(maxsize=8)
def _spread_steps(curve: Curve, bits: int) -> NDArray[np.float64]:
    """Return the curve at each value of so many bits: kept, since a drag of the window leaves it as it is."""
    top = (1 << bits) - 1
    steps = spread(np.arange(top + 1, dtype=np.float64) / top, curve)
    steps.flags.writeable = False
    return steps


_GREYS = np.arange(256, dtype=np.uint8)
_HALVES = (np.arange(255) + 0.5) / 255.0
"""Where, in parts of the window, each grey but black begins."""


def grey_table(tone: Tone, bits: int) -> NDArray[np.uint8]:
    """Return the grey (0-255) of each of 65,536 values; values above 2**bits - 1 show as the highest.

    No curve ever falls, so a table is where each grey begins: quicker than the grey of each value. Halves round up.

    Raises
    ------
    ValueError
        When `bits` is not 1 to 16.
    """
    if not 1 <= bits <= 16:
        raise ValueError(f"{bits} bits")
    top = (1 << bits) - 1
    halves = _HALVES if tone.gamma == 1.0 else _HALVES**tone.gamma
    firsts = np.zeros(257, dtype=np.intp)
    firsts[1:256] = np.searchsorted(_spread_steps(tone.curve, bits), tone.window_low + tone.width * halves)
    firsts[256] = TABLE_SIZE
    firsts[firsts > top] = TABLE_SIZE
    return np.repeat(_GREYS[::-1] if tone.invert else _GREYS, firsts[1:] - firsts[:-1])


def tone_table(tone: Tone, bits: int) -> NDArray[np.int32]:
    """Return the picture word 0xffRRGGBB of each of 65,536 values, for `cv2.LUT` into a 32-bit picture.

    Returns
    -------
    ndarray of int32, shape (65536,)
        R = G = B = grey; the alpha byte is 255, so the numbers are negative as signed integers.
    """
    grey = grey_table(tone, bits).astype(np.uint32)
    return (np.uint32(0xFF000000) | grey * np.uint32(0x010101)).view(np.int32)


def auto_window(tone: Tone, band: Band, bits: int, *, low_percent: float = 0.5, high_percent: float = 99.5) -> Tone:
    """Return the tone with its window on the values that occur.

    Parameters
    ----------
    band
        The visible part of a pyramid level (any shape); a colour band counts all its channels.
    bits
        Significant bits of its values.
    low_percent, high_percent
        Percentiles between which the window lies.
    """
    if band.size == 0:
        return tone
    top = (1 << bits) - 1
    counts = np.bincount(band.ravel(), minlength=top + 1)
    share = np.cumsum(counts) / band.size
    ends = np.searchsorted(share, (low_percent / 100.0, high_percent / 100.0)).astype(np.float64)
    low, high = (float(end) for end in spread(np.minimum(ends, top) / top, tone.curve))
    if high - low < MIN_WIDTH:
        return tone.with_window(level=0.5 * (low + high), width=0.1)
    return msgspec.structs.replace(tone, window_low=low, window_high=high)
