"""Draws the visible part of a scan into a picture buffer: resample, then one table look-up (viewer.md section 4).

All lengths here are device pixels of the picture; scan coordinates are continuous (pixel (i, j) covers [i, i+1) x
[j, j+1)).  While the view moves, whole level pixels are stretched (at most 0.6 screen pixels off, several times
quicker); when it rests, the exact matrix is used, so that picture and marks agree and small dense specks survive.
"""

from __future__ import annotations

from math import ceil, floor
from typing import Any

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.filters import filtered
from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.pyramid import Pyramid
from xrayTrainer.imaging.toned import TonedLevels
from xrayTrainer.imaging.toning import Toning

MARGIN = 8
"""Room around resampled pixels into which a stretched level pixel may stick out."""
ENLARGED = 4.0
"""From this scale on, single scan pixels are shown as squares (or smoothed, by choice)."""


class Seen(msgspec.Struct, frozen=True):
    """Picture rectangle (half open) in which the scan is seen."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def empty(self) -> bool:
        """Whether none of it is seen."""
        return self.right <= self.left or self.bottom <= self.top


class ScanRenderer:
    """Renders one scan into a 32-bit picture that it owns.

    Attributes
    ----------
    picture
        Shape (height, width) uint32, 0xffRRGGBB; made anew only by `resize`, so that a QImage may wrap it.

    Parameters
    ----------
    layers
        What it draws from.
    surround
        0xffRRGGBB of the picture where there is no scan.
    squares_from
        Scale from which on scan pixels are shown as squares.
    for_screen
        For a view that moves often: greys that need no colours are left in `greys`, the surround is left to who paints
        it, and small levels are toned ahead.
    """

    def __init__(
        self,
        layers: Layers,
        *,
        surround: int = 0xFF1E1E1E,
        squares_from: float = ENLARGED,
        for_screen: bool = False,
    ) -> None:
        self._layers = layers
        self._for_screen = for_screen
        self._toned: TonedLevels | None = None
        self._due: Placement | None = None
        self._squares_from = squares_from
        self._surround = surround
        self._look: Look | None = None
        self._toning: Toning | None = None
        self._seen = Seen(0, 0, 0, 0)
        self.picture: NDArray[np.uint32] = np.zeros((0, 0), dtype=np.uint32)
        self._values: NDArray[Any] = np.zeros((0, 0), dtype=np.uint16)
        self._numbers: NDArray[np.uint8] = np.zeros((0, 0), dtype=np.uint8)
        self._light: NDArray[np.uint8] = np.zeros((0, 0), dtype=np.uint8)

    @property
    def seen(self) -> Seen:
        """Where in the picture the scan is."""
        return self._seen

    @property
    def greys(self) -> NDArray[np.uint8] | None:
        """What is to be shown in place of `picture`, if anything: the same pixels with `MARGIN` around, as greys."""
        return self._light if self._for_screen and self._toning is not None and self._toning.plain else None

    def resize(self, width: int, height: int) -> None:
        """Make the picture `width` x `height`; it holds nothing until the next `place`."""
        if width < 1 or height < 1:
            raise ValueError(f"picture of {width} x {height}")
        self.picture = np.zeros((height, width), dtype=np.uint32)
        if not self._for_screen:
            self.picture.fill(self._surround)
        self._make_rooms()
        self._seen, self._due = Seen(0, 0, 0, 0), None

    def set_layers(self, layers: Layers) -> None:
        """Draw from other pyramids of the same scan; they show from the next `place` on."""
        if (layers.base.width, layers.base.height) != (self._layers.base.width, self._layers.base.height):
            raise ValueError("layers of another scan")
        self._layers, self._toned = layers, None
        if self.picture.size:
            self._make_rooms()
        self._toning = None if self._look is None else Toning(layers, self._look)

    def set_look(self, look: Look) -> None:
        """Choose tone, zone and colours, and show them with the values already resampled."""
        if look == self._look:
            return
        before, self._toned = self._toning, None
        self._look, self._toning = look, Toning(self._layers, look)
        if before is None or before.in_colours == self._toning.in_colours:
            if self._due is not None:
                self._resample(self._layers.base, self._values, self._due, exact=False, smooth=False)
                self._due = None
            self._apply_look()

    def visible(self, at: Placement) -> Seen:
        """Return where in the picture the scan would be at a place."""
        height, width = self.picture.shape
        rows, columns = self._layers.base.levels[0].shape[:2]
        scale, x, y = at.scale, at.origin_x, at.origin_y
        return Seen(
            left=max(0, round(-x * scale)),
            top=max(0, round(-y * scale)),
            right=min(width, round((columns - x) * scale)),
            bottom=min(height, round((rows - y) * scale)),
        )

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
        before, self._due = self._seen, None
        self._seen = seen = self.visible(at)
        if seen != before and not self._for_screen:
            _clear(self.picture, before, seen, self._surround)
        if seen.empty:
            return
        if not exact and self._stretch_toned(at):
            self._due = at
            return
        self._resample(self._layers.base, self._values, at, exact=exact, smooth=smooth)
        preview = self._layers.preview
        if preview is not None:
            inner = self._inner(self._values)
            inner[...] = filtered(np.ascontiguousarray(inner), self._layers.bits, preview)
        self._pick_materials(at, exact=exact)
        self._apply_look()

    def write(self, into: NDArray[np.uint8], left: int, top: int) -> None:
        """Write a part of what is shown, from a column and row of the picture on.

        Parameters
        ----------
        into
            Blue, green, red and alpha: shape (rows, columns, 4), rows and columns as many as are wanted.
        """
        height, width = into.shape[:2]
        greys = self.greys
        if greys is None:
            np.copyto(into.view(np.uint32)[..., 0], self.picture[top : top + height, left : left + width])
        else:
            x, y = left + MARGIN, top + MARGIN
            cv2.cvtColor(greys[y : y + height, x : x + width], cv2.COLOR_GRAY2BGRA, dst=into)

    def _make_rooms(self) -> None:
        height, width = self.picture.shape
        level0 = self._layers.base.levels[0]
        shape = (height + 2 * MARGIN, width + 2 * MARGIN, *level0.shape[2:])
        if self._values.shape != shape or self._values.dtype != level0.dtype:
            self._values = np.zeros(shape, dtype=level0.dtype)
            self._light = np.zeros(shape, dtype=np.uint8)
        if self._layers.material is not None and self._numbers.shape != shape[:2]:
            self._numbers = np.zeros(shape[:2], dtype=np.uint8)

    def _inner(self, room: NDArray[Any]) -> NDArray[Any]:
        """Return the visible rectangle of a room with margins."""
        seen = self._seen
        return room[MARGIN + seen.top : MARGIN + seen.bottom, MARGIN + seen.left : MARGIN + seen.right]

    def _resample(self, pyramid: Pyramid, room: NDArray[Any], at: Placement, *, exact: bool, smooth: bool) -> None:
        if at.scale >= self._squares_from:
            self._warp(pyramid, room, at, cv2.INTER_CUBIC if smooth else cv2.INTER_NEAREST, level=0)
        elif exact:
            self._rest(pyramid, room, at)
        else:
            number = pyramid.level_for(at.scale)
            if not self._stretch(pyramid.levels[number], number, room, at):
                self._warp(pyramid, room, at, cv2.INTER_LINEAR, level=number)

    def _pick_materials(self, at: Placement, *, exact: bool) -> None:
        """Resample material numbers, of which no means can be taken, if they are shown."""
        codes, room = self._layers.material, self._numbers
        if codes is None or self._toning is None or not self._toning.in_colours:
            return
        number = codes.level_for(at.scale)
        moving = not exact and at.scale < self._squares_from
        if not moving or not self._stretch(codes.levels[number], number, room, at, cv2.INTER_NEAREST):
            self._warp(codes, room, at, cv2.INTER_NEAREST, level=number)

    def _stretch_toned(self, at: Placement) -> bool:
        """Draw from greys made ahead; return whether there are any."""
        toning = self._toning
        if not self._for_screen or toning is None or not toning.has_greys:
            return False
        if at.scale >= self._squares_from or self._layers.preview is not None:
            return False
        if self._toned is None:
            self._toned = TonedLevels(self._layers, toning)
        number = self._layers.base.level_for(at.scale)
        greys = self._toned.level(number)
        if greys is None or not self._stretch(greys, number, self._light, at):
            return False
        self._pick_materials(at, exact=False)
        if self.greys is None:
            light, numbers = self._inner(self._light), self._inner(self._numbers)
            toning.paint_greys(light, numbers, self._inner_picture())
        return True

    def _inner_picture(self) -> NDArray[np.uint32]:
        seen = self._seen
        return self.picture[seen.top : seen.bottom, seen.left : seen.right]

    def _stretch(
        self, level: NDArray[Any], number: int, room: NDArray[Any], at: Placement, way: int = cv2.INTER_LINEAR
    ) -> bool:
        """Stretch whole pixels of a level over the visible rectangle; return False where they stick out too far."""
        factor = 1 << number
        step = at.scale * factor
        seen = self._seen
        left, right = _covering(at.origin_x, seen.left, seen.right, at.scale, factor, level.shape[1])
        top, bottom = _covering(at.origin_y, seen.top, seen.bottom, at.scale, factor, level.shape[0])
        x, x_end = (round((i * factor - at.origin_x) * at.scale) + MARGIN for i in (left, right))
        y, y_end = (round((i * factor - at.origin_y) * at.scale) + MARGIN for i in (top, bottom))
        if x < 0 or y < 0 or x_end > room.shape[1] or y_end > room.shape[0] or step < 0.5 or x_end <= x or y_end <= y:
            return False
        source = level[top:bottom, left:right]
        into = room[y:y_end, x:x_end]
        cv2.resize(source, (x_end - x, y_end - y), dst=into, interpolation=way)
        short_x, short_y = MARGIN + seen.right - x_end, MARGIN + seen.bottom - y_end
        if short_x > 0:
            room[y:y_end, x_end : x_end + short_x] = room[y:y_end, x_end - 1 : x_end]
        if short_y > 0:
            room[y_end : y_end + short_y] = room[y_end - 1 : y_end]
        return True

    def _rest(self, pyramid: Pyramid, room: NDArray[Any], at: Placement) -> None:
        """Draw at the exact place; where the scan shrinks, as the mean of four samples, so that specks survive."""
        number = pyramid.level_for(at.scale)
        if at.scale >= 1.0:
            self._warp(pyramid, room, at, cv2.INTER_LINEAR, level=number)
            return
        into = self._inner(room)
        fine = np.empty((2 * into.shape[0], 2 * into.shape[1], *into.shape[2:]), dtype=into.dtype)
        self._sample(pyramid, fine, at, cv2.INTER_LINEAR, level=number, per_pixel=2)
        cv2.resize(fine, into.shape[1::-1], dst=into, interpolation=cv2.INTER_AREA)

    def _warp(self, pyramid: Pyramid, room: NDArray[Any], at: Placement, interpolation: int, *, level: int) -> None:
        self._sample(pyramid, self._inner(room), at, interpolation, level=level, per_pixel=1)

    def _sample(
        self,
        pyramid: Pyramid,
        into: NDArray[Any],
        at: Placement,
        interpolation: int,
        *,
        level: int,
        per_pixel: int,
    ) -> None:
        """Sample the visible part of a level, `per_pixel` x `per_pixel` samples in each picture pixel, into `into`."""
        seen, factor = self._seen, float(1 << level)
        step = 1.0 / (at.scale * factor * per_pixel)
        centre = 0.5 / per_pixel
        shift_x = (at.origin_x + (seen.left + centre) / at.scale) / factor - 0.5
        shift_y = (at.origin_y + (seen.top + centre) / at.scale) / factor - 0.5
        matrix = np.array([[step, 0.0, shift_x], [0.0, step, shift_y]])
        source, offset = _cut(pyramid.levels[level], matrix, into.shape[1], into.shape[0])
        matrix[:, 2] -= offset
        flags = interpolation | cv2.WARP_INVERSE_MAP
        cv2.warpAffine(source, matrix, into.shape[1::-1], dst=into, flags=flags, borderMode=cv2.BORDER_REPLICATE)

    def _apply_look(self) -> None:
        if self._seen.empty or self._toning is None:
            return
        values, numbers, light = (self._inner(room) for room in (self._values, self._numbers, self._light))
        if self.greys is None:
            self._toning.paint(values, numbers, light, self._inner_picture())
        else:
            self._toning.to_greys(values, light)


def _clear(picture: NDArray[np.uint32], where: Seen, but: Seen, surround: int) -> None:
    """Fill with the surround what showed the scan and does so no more."""
    if where.empty:
        return
    old = picture[where.top : where.bottom, where.left : where.right]
    if but.empty:
        old.fill(surround)
        return
    height, width = old.shape
    top, left = min(max(0, but.top - where.top), height), min(max(0, but.left - where.left), width)
    bottom, right = (
        min(max(top, but.bottom - where.top), height),
        min(max(left, but.right - where.left), width),
    )
    for gone in (old[:top], old[bottom:], old[top:bottom, :left], old[top:bottom, right:]):
        gone.fill(surround)


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
