"""Paints a scan on a widget: at rest at its exact place, while it is panned as a part of a picture drawn before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from xrayTrainer.imaging.resample import ScanRenderer, Seen
from xrayTrainer.imaging.wide_view import WideView
from xrayTrainer.ui.widgets.shape_styles import SURROUND

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.imaging.layers import Layers
    from xrayTrainer.imaging.look import Look
    from xrayTrainer.imaging.placement import Placement


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
        self._renderer = ScanRenderer(layers, surround=self._surround.rgb(), toned_ahead=True)
        self._wide = WideView(layers)
        self._layers, self._look = layers, look
        self._wide_look: Look | None = None
        self._renderer.set_look(look)
        self._size = (1, 1)
        self._image, self._wide_image = QImage(), QImage()
        self._corner: tuple[int, int] | None = None
        self._at: Placement | None = None
        self._stale = True

    def resize(self, width: int, height: int) -> None:
        """Serve a widget of so many device pixels."""
        self._size = (width, height)
        self._renderer.resize(width, height)
        self._wide.resize(width, height)
        self._image, self._wide_image = _image_of(self._renderer.picture), QImage()
        self._at, self._stale = None, True

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

    def paint(self, painter: QPainter, at: Placement, ratio: float, *, exact: bool, smooth: bool) -> None:
        """Paint the scan and what surrounds it.

        Parameters
        ----------
        painter
            Of the widget, in its own pixels.
        at
            Where the scan lies, in device pixels.
        ratio
            Device pixels per widget pixel.
        exact
            Whether it rests.
        smooth
            As `ScanRenderer.place` takes it.
        """
        if self._stale:
            self._draw(at, exact=exact, smooth=smooth)
            self._at, self._stale = at, False
        painter.save()
        painter.scale(1.0 / ratio, 1.0 / ratio)
        if self._corner is None:
            self._paint(painter, self._image, self._renderer.seen, QPoint(0, 0))
        else:
            self._paint(painter, self._wide_image, self._wide.visible(self._corner), QPoint(*self._corner))
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
        if self._wide_image.isNull():
            self._wide_image = _image_of(self._wide.picture)

    def _paint(self, painter: QPainter, image: QImage, seen: Seen, shift: QPoint) -> None:
        """Paint the part of an image where the scan is seen, and the surround around it, in device pixels."""
        whole = QRect(0, 0, *self._size)
        if seen.empty:
            painter.fillRect(whole, self._surround)
            return
        inside = QRect(seen.left, seen.top, seen.right - seen.left, seen.bottom - seen.top)
        painter.drawImage(inside.topLeft(), image, inside.translated(shift))
        for strip in (
            QRect(0, 0, self._size[0], seen.top),
            QRect(0, seen.bottom, self._size[0], self._size[1] - seen.bottom),
            QRect(0, seen.top, seen.left, inside.height()),
            QRect(seen.right, seen.top, self._size[0] - seen.right, inside.height()),
        ):
            if not strip.isEmpty():
                painter.fillRect(strip, self._surround)


def _image_of(pixels: NDArray[np.uint32]) -> QImage:
    """Return an image that shares its pixels with an array, which must outlive it."""
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
