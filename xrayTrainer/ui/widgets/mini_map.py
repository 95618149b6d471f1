"""The whole carrier, small, in the lower right corner of a canvas that shows a part of it: where one is.

A press or a drag moves the scan there.  In a review, what was seen can be shaded; before an answer it never is.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import SURROUND
from xrayTrainer.ui.widgets.theme import Space

WIDEST, TALLEST = 288, 132
FRAME, VEIL, SEEN = "#ffc84a", "#7a000000", (255, 200, 74, 110)


class MiniMap(QWidget):
    """Shows itself while the canvas shows a part of the scan."""

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("mini_map")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._canvas = canvas
        self._picture: ScanPicture | None = None
        self._look: Look | None = None
        self._image = QImage()
        self._pixels: NDArray[np.uint32] = np.zeros((0, 0), dtype=np.uint32)
        self._seen = QImage()
        canvas.placement_changed.connect(self.refresh)
        canvas.installEventFilter(self)
        self.hide()

    def set_seen(self, dwell: NDArray[np.float64] | None) -> None:
        """Shade what was looked at: any shape (rows, cols) over the scan, 0 never to 1 longest; None shades nothing."""
        if dwell is None:
            self._seen = QImage()
        else:
            red, green, blue, most = SEEN
            strength = (np.clip(dwell, 0.0, 1.0) * most).astype(np.uint32)
            words = np.ascontiguousarray(
                strength << np.uint32(24) | np.uint32(red << 16 | green << 8 | blue), dtype=np.uint32
            )
            self._seen = QImage(
                words.data, words.shape[1], words.shape[0], 4 * words.shape[1], QImage.Format.Format_ARGB32
            ).copy()
        self.update()

    def refresh(self) -> None:
        """Follow the canvas: its picture, its look, the part it shows."""
        picture = self._canvas.picture
        if picture is None:
            self.hide()
            return
        left, top, right, bottom = self._canvas.visible_box()
        whole = right - left >= 0.995 * picture.width and bottom - top >= 0.995 * picture.height
        self.setVisible(not whole)
        if whole:
            return
        if picture is not self._picture or self._canvas.look != self._look:
            self._render(picture)
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the carrier, veiled outside of what is shown."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.drawImage(whole, self._image)
        if not self._seen.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(whole, self._seen)
        shown = self._shown()
        for part in _around(whole, shown):
            painter.fillRect(part, QColor(VEIL))
        painter.setPen(QPen(QColor("#000000"), 3))
        painter.drawRect(shown.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(FRAME), 1.5))
        painter.drawRect(shown.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor("#5c6873"), 1))
        painter.drawRect(whole.adjusted(0, 0, -1, -1))

    def _render(self, picture: ScanPicture) -> None:
        self._picture, self._look = picture, self._canvas.look
        ratio = self.devicePixelRatioF()
        scale = min(WIDEST / picture.width, TALLEST / picture.height) * ratio
        width, height = max(8, round(picture.width * scale)), max(8, round(picture.height * scale))
        renderer = ScanRenderer(picture.layers, surround=QColor(SURROUND).rgb())
        renderer.resize(width, height)
        if self._look is not None:
            renderer.set_look(self._look)
        renderer.place(Placement(min(width / picture.width, height / picture.height), 0.0, 0.0), exact=True)
        self._pixels = renderer.picture
        self._image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.resize(max(8, round(width / ratio)), max(8, round(height / ratio)))

    def _place(self) -> None:
        self.move(self._canvas.width() - self.width() - Space.S, self._canvas.height() - self.height() - Space.S)

    def _shown(self) -> QRectF:
        picture = self._picture
        if picture is None:
            return QRectF(self.rect())
        left, top, right, bottom = self._canvas.visible_box()
        across, down = self.width() / picture.width, self.height() / picture.height
        return QRectF(left * across, top * down, max(4.0, (right - left) * across), max(4.0, (bottom - top) * down))

    def _go(self, place: QPointF) -> None:
        picture = self._picture
        if picture is None:
            return
        x = place.x() / max(1, self.width()) * picture.width
        y = place.y() / max(1, self.height()) * picture.height
        at = self._canvas.scan_to_widget(x, y)
        self._canvas.pan_by(self._canvas.width() / 2 - at.x(), self._canvas.height() / 2 - at.y())


def _around(whole: QRectF, inner: QRectF) -> tuple[QRectF, ...]:
    """Return the four rectangles that are `whole` without `inner`."""
    inner = inner.intersected(whole)
    return (
        QRectF(whole.left(), whole.top(), whole.width(), inner.top() - whole.top()),
        QRectF(whole.left(), inner.bottom(), whole.width(), whole.bottom() - inner.bottom()),
        QRectF(whole.left(), inner.top(), inner.left() - whole.left(), inner.height()),
        QRectF(inner.right(), inner.top(), whole.right() - inner.right(), inner.height()),
    )
