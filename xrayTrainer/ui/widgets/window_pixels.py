"""The memory of a window below a painter: greys written there by OpenCV cost a third of what the painter takes.

A window painted by Qt's raster engine is an image in memory, and within a paint event its region says which part of it
is to be written: what lies over the widget is left out of it or painted afterwards.  Everywhere else there is no such
memory, and the painter does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion

Box = tuple[int, int, int, int]
"""Left, top, right and bottom, half open, in device pixels of a widget."""
_FORMATS = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied, QImage.Format.Format_ARGB32)


class WindowPixels(msgspec.Struct, frozen=True, eq=False):
    """Pixels that may be written while the paint event lasts.

    Attributes
    ----------
    pixels
        Blue, green, red and alpha of the whole window: shape (rows, columns, 4).
    left, top
        Column and row of them at which the widget begins.
    within
        The parts of the widget that may be written; none overlaps another.
    """

    pixels: NDArray[np.uint8]
    left: int
    top: int
    within: tuple[Box, ...]

    def reaches(self, where: Box) -> bool:
        """Return whether any of a box may be written."""
        left, top, right, bottom = where
        return any(left < part[2] and part[0] < right and top < part[3] and part[1] < bottom for part in self.within)

    def parts(self, where: Box) -> Iterator[tuple[NDArray[np.uint8], Box]]:
        """Yield the pixels of each part of a box that may be written, and which part they are."""
        for within in self.within:
            left, top = max(where[0], within[0]), max(where[1], within[1])
            right, bottom = min(where[2], within[2]), min(where[3], within[3])
            if left < right and top < bottom:
                rows, columns = slice(self.top + top, self.top + bottom), slice(self.left + left, self.left + right)
                yield self.pixels[rows, columns], (left, top, right, bottom)


def window_pixels(painter: QPainter, region: QRegion, ratio: float) -> WindowPixels | None:
    """Return the memory below a painter; None where only the painter may write.

    Parameters
    ----------
    painter
        Of a widget within its paint event, scaled so that its unit is the device pixel.
    region
        Of that event, in widget pixels.
    ratio
        Device pixels per widget pixel; where it is not whole, the painter rounds the region.
    """
    engine, to_device = painter.paintEngine(), painter.deviceTransform()
    if ratio != int(ratio) or engine is None or to_device.isScaling():
        return None
    if painter.hasClipping() or painter.opacity() < 1.0:
        return None
    image, across, down = engine.paintDevice(), to_device.dx(), to_device.dy()
    if not isinstance(image, QImage) or image.format() not in _FORMATS or across != int(across) or down != int(down):
        return None
    left, top, times = int(across), int(down), int(ratio)
    width, height = image.width(), image.height()
    pixels: NDArray[np.uint8] = np.ndarray((height, width, 4), np.uint8, image.bits(), 0, (image.bytesPerLine(), 4, 1))
    within = []
    for part in (region.boundingRect(),) if region.rectCount() == 1 else cast("Iterable[QRect]", region):
        x, y = part.x() * times, part.y() * times
        x_end, y_end = x + part.width() * times, y + part.height() * times
        within.append((max(x, -left), max(y, -top), min(x_end, width - left), min(y_end, height - top)))
    return WindowPixels(pixels, left, top, tuple(within))
