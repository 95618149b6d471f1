"""Paints a scan on a widget: at rest at its exact place, while it is panned as a part of a picture drawn before."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from xrayTrainer.imaging.resample import MARGIN, ScanRenderer, Seen
from xrayTrainer.imaging.wide_view import WideView
from xrayTrainer.ui.widgets.shape_styles import SURROUND
from xrayTrainer.ui.widgets.window_pixels import Box, WindowPixels, window_pixels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.imaging.layers import Layers
    from xrayTrainer.imaging.look import Look
    from xrayTrainer.imaging.placement import Placement


ROOM = 2
"""Device pixels by which the edge of a scan may lie elsewhere than its place says, while it is panned."""


class ScanPainting:
    """What is shown of one scan, kept between frames.

    Parameters
    ----------
    layers
        What it is drawn from.
    look
        In which it is shown.
    """

    def __init__(self, layers: Layers, look: Look) -> None:
        self._surround = QColor(SURROUND)
        self._renderer = ScanRenderer(layers, for_screen=True)
        self._wide = WideView(layers)
        self._layers, self._look = layers, look
        self._wide_look: Look | None = None
        self._renderer.set_look(look)
        self._size = (1, 1)
        self._image, self._wide_image = _Image(self._renderer), _Image(self._wide.renderer)
        self._corner: tuple[int, int] | None = None
        self._at: Placement | None = None
        self._painted: Seen | None = None
        self._stale = True

    def resize(self, width: int, height: int) -> None:
        """Serve a widget of so many device pixels."""
        self._size = (width, height)
        self._renderer.resize(width, height)
        self._wide.resize(width, height)
        self._at, self._painted, self._stale = None, None, True

    def set_look(self, look: Look) -> None:
        """Show in another look, at once unless its colours need more than one table."""
        self._look = look
        self._renderer.set_look(look)
        if self._corner is not None:
            self._at, self._stale = None, True

    def set_layers(self, layers: Layers) -> None:
        """Draw from other pyramids of the same scan."""
        self._layers = layers
        self._renderer.set_layers(layers)
        self._wide.set_layers(layers)
        self._at, self._stale = None, True

    def outdate(self) -> None:
        """Draw anew with the next painting."""
        self._stale = True

    def reach(self, at: Placement, ratio: float) -> QRect:
        """Return the widget pixels in which another picture of the scan may differ from the one painted last.

        Parameters
        ----------
        at
            Where the scan will lie, in device pixels.
        ratio
            Device pixels per widget pixel.
        """
        before, after = self._painted, self._renderer.visible(at)
        if before is None:
            before = Seen(0, 0, *self._size)
        room = 0 if self._at is None or not self._wide.reaches(self._at, at) else ROOM
        left = floor((min(before.left, after.left) - room) / ratio)
        top = floor((min(before.top, after.top) - room) / ratio)
        right = ceil((max(before.right, after.right) + room) / ratio)
        bottom = ceil((max(before.bottom, after.bottom) + room) / ratio)
        return QRect(left, top, right - left, bottom - top)

    def paint(
        self, painter: QPainter, at: Placement, ratio: float, region: QRegion, *, exact: bool, smooth: bool
    ) -> None:
        """Paint the scan and what surrounds it.

        Parameters
        ----------
        painter
            Of the widget, in its own pixels.
        at
            Where the scan lies, in device pixels.
        ratio
            Device pixels per widget pixel.
        region
            What is to be painted, in widget pixels.
        exact
            Whether it rests.
        smooth
            As `ScanRenderer.place` takes it.
        """
        if self._stale:
            self._draw(at, exact=exact, smooth=smooth)
            self._at, self._stale = at, False
        if ratio != 1.0:
            painter.save()
            painter.scale(1.0 / ratio, 1.0 / ratio)
        below = window_pixels(painter, region, ratio)
        if self._corner is None:
            self._paint(painter, below, self._image, self._renderer.seen, (0, 0))
        else:
            self._paint(painter, below, self._wide_image, self._wide.visible(self._corner), self._corner)
        if ratio != 1.0:
            painter.restore()

    def _draw(self, at: Placement, *, exact: bool, smooth: bool) -> None:
        before, self._corner = self._at, None
        if exact or before is None or self._layers.preview is not None or not self._wide.reaches(before, at):
            self._renderer.place(at, exact=exact, smooth=smooth)
            return
        if self._wide_look != self._look:
            self._wide.set_look(self._look)
            self._wide_look = self._look
        self._corner = self._wide.corner(before, at, smooth=smooth)

    def _paint(
        self, painter: QPainter, below: WindowPixels | None, image: _Image, seen: Seen, corner: tuple[int, int]
    ) -> None:
        """Paint the part of an image where the scan is seen, and the surround around it, in device pixels."""
        self._painted = seen
        width, height = self._size
        if seen.empty:
            painter.fillRect(0, 0, width, height, self._surround)
            return
        left, top, right, bottom = seen.left, seen.top, seen.right, seen.bottom
        if below is None:
            image.paint(painter, QRect(left, top, right - left, bottom - top), corner)
        else:
            image.write(below, (left, top, right, bottom), corner)
        for x, y, x_end, y_end in (
            (0, 0, width, top),
            (0, bottom, width, height),
            (0, top, left, bottom),
            (right, top, width, bottom),
        ):
            if x < x_end and y < y_end and (below is None or below.reaches((x, y, x_end, y_end))):
                painter.fillRect(x, y, x_end - x, y_end - y, self._surround)


class _Image:
    """What a renderer has drawn, as an image that shares its pixels."""

    def __init__(self, renderer: ScanRenderer) -> None:
        self._renderer = renderer
        self._pixels: NDArray[np.uint32] | NDArray[np.uint8] | None = None
        self._image = QImage()

    def write(self, below: WindowPixels, where: Box, corner: tuple[int, int]) -> None:
        """Write a part of the view into the window; `corner` as of `paint`."""
        for pixels, (left, top, _, _) in below.parts(where):
            self._renderer.write(pixels, left + corner[0], top + corner[1])

    def paint(self, painter: QPainter, where: QRect, corner: tuple[int, int]) -> None:
        """Paint a rectangle of the view, the image lying there from `corner` on."""
        greys = self._renderer.greys
        pixels = self._renderer.picture if greys is None else greys
        if pixels is not self._pixels:
            height, width = pixels.shape
            kind = QImage.Format.Format_RGB32 if greys is None else QImage.Format.Format_Grayscale8
            self._image = QImage(pixels.data, width, height, pixels.strides[0], kind)
            self._pixels = pixels
        margin = 0 if greys is None else MARGIN
        painter.drawImage(where.topLeft(), self._image, where.translated(corner[0] + margin, corner[1] + margin))
