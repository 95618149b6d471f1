"""Draws the visible part of a scan into a picture buffer: resample, then one table look-up (viewer.md section 4).

All lengths here are device pixels of the picture; scan coordinates are continuous (pixel (i, j) covers [i, i+1) x
[j, j+1)).  While the view moves, whole level pixels are stretched (at most 0.6 screen pixels off, several times
quicker); when it rests, the exact matrix is used, so that picture and marks agree and small dense specks survive.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.pyramid import Pyramid
from xrayTrainer.imaging.tone import Tone, grey_table, tone_table

MARGIN = 8
"""Room around the resample buffer into which a stretched level pixel may stick out."""
ENLARGED = 4.0
"""From this scale on, single scan pixels are shown as squares (or smoothed, by choice)."""


@dataclass(frozen=True, slots=True)
class _Visible:
    """Picture rectangle (half open) in which the scan is seen."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top


class ScanRenderer:
    """Renders one scan into a 32-bit picture that it owns.

    Attributes
    ----------
    picture
        Shape (height, width) uint32, 0xffRRGGBB; made anew only by `resize`, so that a QImage may wrap it.
    """

    def __init__(self, pyramid: Pyramid, bits: int, *, surround: int = 0xFF1E1E1E) -> None:
        self._pyramid = pyramid
        self._bits = bits
        self._surround = surround
        self._tone: Tone | None = None
        self._words: NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        self._greys: NDArray[np.uint8] = np.zeros(0, dtype=np.uint8)
        self._seen = _Visible(0, 0, 0, 0)
        self.picture: NDArray[np.uint32] = np.zeros((0, 0), dtype=np.uint32)
        self._values: NDArray[Any] = np.zeros((0, 0), dtype=np.uint16)

    def resize(self, width: int, height: int) -> None:
        """Make the picture `width` x `height`; it holds nothing until the next `place`."""
        if width < 1 or height < 1:
            raise ValueError(f"picture of {width} x {height}")
        level0 = self._pyramid.levels[0]
        shape = (height + 2 * MARGIN, width + 2 * MARGIN, *level0.shape[2:])
        self._values = np.zeros(shape, dtype=level0.dtype)
        self.picture = np.full((height, width), self._surround, dtype=np.uint32)
        self._seen = _Visible(0, 0, 0, 0)

    def set_tone(self, tone: Tone) -> None:
        """Choose the tone and show it with the values already resampled."""
        if tone == self._tone:
            return
        self._tone = tone
        if self._pyramid.is_colour:
            self._greys = grey_table(tone, self._bits)
        else:
            self._words = tone_table(tone, self._bits)
        self._apply_tone()

    def place(self, at: Placement, *, exact: bool, smooth: bool = False) -> None:
        """Draw the scan at a place.

        Parameters
        ----------
        at
            Scale and origin.
        exact
            False while the view moves, True when it rests.
        smooth
            When enlarged, interpolate between scan pixels instead of showing each as a square.
        """
        before = self._seen
        self._seen = seen = self._visible(at)
        if seen != before:
            self.picture.fill(self._surround)
        if seen.empty:
            return
        if at.scale >= ENLARGED:
            self._warp(at, cv2.INTER_CUBIC if smooth else cv2.INTER_NEAREST, level=0)
        elif exact:
            self._rest(at)
        else:
            self._stretch(at)
        self._apply_tone()

    def _visible(self, at: Placement) -> _Visible:
        height, width = self.picture.shape
        return _Visible(
            left=max(0, round(-at.origin_x * at.scale)),
            top=max(0, round(-at.origin_y * at.scale)),
            right=min(width, round((self._pyramid.width - at.origin_x) * at.scale)),
            bottom=min(height, round((self._pyramid.height - at.origin_y) * at.scale)),
        )

    def _stretch(self, at: Placement) -> None:
        """Stretch whole level pixels over the visible rectangle."""
        number = self._pyramid.level_for(at.scale)
        level, factor = self._pyramid.levels[number], 1 << number
        step = at.scale * factor
        seen = self._seen
        left, right = _covering(at.origin_x, seen.left, seen.right, at.scale, factor, level.shape[1])
        top, bottom = _covering(at.origin_y, seen.top, seen.bottom, at.scale, factor, level.shape[0])
        x, x_end = (round((i * factor - at.origin_x) * at.scale) + MARGIN for i in (left, right))
        y, y_end = (round((i * factor - at.origin_y) * at.scale) + MARGIN for i in (top, bottom))
        room = self._values
        if x < 0 or y < 0 or x_end > room.shape[1] or y_end > room.shape[0] or step < 0.5 or x_end <= x or y_end <= y:
            self._warp(at, cv2.INTER_LINEAR, level=number)
            return
        source = level[top:bottom, left:right]
        into = room[y:y_end, x:x_end]
        cv2.resize(source, (x_end - x, y_end - y), dst=into, interpolation=cv2.INTER_LINEAR)
        short_x, short_y = MARGIN + seen.right - x_end, MARGIN + seen.bottom - y_end
        if short_x > 0:
            room[y:y_end, x_end : x_end + short_x] = room[y:y_end, x_end - 1 : x_end]
        if short_y > 0:
            room[y_end : y_end + short_y] = room[y_end - 1 : y_end]

    def _rest(self, at: Placement) -> None:
        """Draw at the exact place; where the scan shrinks, as the mean of four samples, so that specks survive."""
        number = self._pyramid.level_for(at.scale)
        if at.scale >= 1.0:
            self._warp(at, cv2.INTER_LINEAR, level=number)
            return
        seen = self._seen
        into = self._values[MARGIN + seen.top : MARGIN + seen.bottom, MARGIN + seen.left : MARGIN + seen.right]
        fine = np.empty((2 * into.shape[0], 2 * into.shape[1], *into.shape[2:]), dtype=into.dtype)
        self._sample(fine, at, cv2.INTER_LINEAR, level=number, per_pixel=2)
        cv2.resize(fine, into.shape[1::-1], dst=into, interpolation=cv2.INTER_AREA)

    def _warp(self, at: Placement, interpolation: int, *, level: int) -> None:
        seen = self._seen
        into = self._values[MARGIN + seen.top : MARGIN + seen.bottom, MARGIN + seen.left : MARGIN + seen.right]
        self._sample(into, at, interpolation, level=level, per_pixel=1)

    def _sample(self, into: NDArray[Any], at: Placement, interpolation: int, *, level: int, per_pixel: int) -> None:
        """Sample the visible part of a level, `per_pixel` x `per_pixel` samples in each picture pixel, into `into`."""
        seen, factor = self._seen, float(1 << level)
        step = 1.0 / (at.scale * factor * per_pixel)
        centre = 0.5 / per_pixel
        shift_x = (at.origin_x + (seen.left + centre) / at.scale) / factor - 0.5
        shift_y = (at.origin_y + (seen.top + centre) / at.scale) / factor - 0.5
        matrix = np.array([[step, 0.0, shift_x], [0.0, step, shift_y]])
        source, offset = _cut(self._pyramid.levels[level], matrix, into.shape[1], into.shape[0])
        matrix[:, 2] -= offset
        flags = interpolation | cv2.WARP_INVERSE_MAP
        cv2.warpAffine(source, matrix, into.shape[1::-1], dst=into, flags=flags, borderMode=cv2.BORDER_REPLICATE)

    def _apply_tone(self) -> None:
        seen = self._seen
        if seen.empty or self._tone is None:
            return
        values = self._values[MARGIN + seen.top : MARGIN + seen.bottom, MARGIN + seen.left : MARGIN + seen.right]
        into = self.picture[seen.top : seen.bottom, seen.left : seen.right]
        size = 256 if values.dtype == np.uint8 else len(self._words if values.ndim == 2 else self._greys)
        if values.ndim == 2:
            cv2.LUT(values, self._words[:size].reshape(1, -1), dst=into.view(np.int32))
            return
        toned = cv2.LUT(values, self._greys[:size].reshape(1, -1))
        bytes_ = into.view(np.uint8).reshape(*into.shape, 4)
        cv2.cvtColor(toned, cv2.COLOR_RGB2BGRA, dst=bytes_)


def _covering(origin: float, start: int, end: int, scale: float, factor: int, size: int) -> tuple[int, int]:
    """Return the half-open range of level pixels that covers picture pixels [start, end)."""
    first = floor((origin + start / scale) / factor + 1e-9)
    last = ceil((origin + end / scale) / factor - 1e-9)
    return min(max(0, first), size - 1), max(1, min(size, last))


def _cut(
    level: NDArray[Any], matrix: NDArray[np.float64], width: int, height: int
) -> tuple[NDArray[Any], NDArray[np.float64]]:
    """Return the part of a level that a warp reads, and its offset: OpenCV refuses sources longer than 32,767."""
    reach = 3
    left, top = (max(0, floor(shift) - reach) for shift in matrix[:, 2])
    right = ceil(matrix[0, 0] * width + matrix[0, 2]) + reach
    bottom = ceil(matrix[1, 1] * height + matrix[1, 2]) + reach
    rows, cols = level.shape[:2]
    left, top = min(left, cols - 1), min(top, rows - 1)
    return level[top : max(top + 1, bottom), left : max(left + 1, right)], np.array([left, top], dtype=np.float64)
