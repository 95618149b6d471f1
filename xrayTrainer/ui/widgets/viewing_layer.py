"""Over a scan: the window that was on the screen, and how long each part was."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import UNDER

HEAT = (255, 176, 0)
MOST_ALPHA = 150
DIM = 120


class ViewingLayer:
    """Paints a window and a heat map; both may be absent."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._window: Bounds | None = None
        self._heat: QImage | None = None
        canvas.add_layer(self)

    @property
    def window(self) -> Bounds | None:
        """The window, scan pixels."""
        return self._window

    @property
    def has_heat(self) -> bool:
        """Whether the seen parts are shaded."""
        return self._heat is not None

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return self._window is None and self._heat is None

    def set_window(self, window: Bounds | None) -> None:
        """Frame another part of the scan, or none."""
        if window != self._window:
            self._window = window
            self._canvas.update()

    def set_heat(self, dwell: NDArray[np.float32] | None) -> None:
        """Shade by seconds: shape (rows, columns) float32 over the whole scan; None shades nothing."""
        if dwell is None and self._heat is None:
            return
        self._heat = None if dwell is None else heat_image(dwell)
        self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Draw the shading, then darken what was out of the window, then frame it."""
        picture = canvas.picture
        if picture is None or (self._window is None and self._heat is None):
            return
        scan = canvas.box_to_widget((0.0, 0.0, float(picture.width), float(picture.height)))
        if self._heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(scan, self._heat)
        if self._window is None:
            return
        window = canvas.box_to_widget(self._window).intersected(scan.adjusted(-3, -3, 3, 3))
        outside = QPainterPath()
        outside.addRect(scan)
        inside = QPainterPath()
        inside.addRect(window)
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, DIM))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((UNDER, 4.0), ("#ffffff", 1.8)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(QRectF(window))


def heat_image(dwell: NDArray[np.float32]) -> QImage:
    """Return seconds as a picture: amber, the denser the longer; nothing where nothing was seen."""
    rows, columns = dwell.shape
    most = float(dwell.max(initial=0.0))
    share = np.sqrt(dwell / most) if most > 0 else np.zeros_like(dwell)
    alpha = np.rint(share * MOST_ALPHA).astype(np.uint32)
    red, green, blue = (np.rint(channel * alpha / 255).astype(np.uint32) for channel in HEAT)
    pixels = np.ascontiguousarray((alpha << 24) | (red << 16) | (green << 8) | blue, dtype=np.uint32)
    view = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    return view.copy()
