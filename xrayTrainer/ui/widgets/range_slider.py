"""A slider with two ends over a histogram: the window of the tone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

GRIP = 8.0
BAR = 12.0
LEAST = 0.01
"""Smallest distance of the two ends."""
STEP = 0.02
GROUND, SHAPE, INSIDE, LINE, ACCENT = "#1a1f24", "#5f6b77", "#b8c4d0", "#e9edf1", "#7fb9f2"


class RangeSlider(QWidget):
    """Two ends between 0 and 1 (and a little beyond), dragged alone or together.

    Signals
    -------
    changed(float, float)
        Low and high end, as they are dragged.
    """

    changed = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window_slider")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._low, self._high = 0.0, 1.0
        self._heights: NDArray[np.float64] = np.zeros(0)
        self._held = ""
        self._grabbed = 0.0

    @property
    def ends(self) -> tuple[float, float]:
        """Low and high end."""
        return self._low, self._high

    def set_ends(self, low: float, high: float) -> None:
        """Show other ends, without telling of it."""
        if (low, high) != (self._low, self._high):
            self._low, self._high = low, high
            self.update()

    def set_heights(self, heights: NDArray[np.float64]) -> None:
        """Show another histogram: any number of bins, 0 to 1."""
        self._heights = heights
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(280, 84)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearer end, or both from between."""
        x = event.position().x()
        low, high = self._x(self._low), self._x(self._high)
        if min(abs(x - low), abs(x - high)) <= GRIP:
            self._held = "low" if abs(x - low) < abs(x - high) else "high"
        else:
            self._held = "both" if low < x < high else "low" if x < low else "high"
        self._grabbed = self._value(x) - self._low
        if self._held != "both":
            self._drag(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken."""
        if self._held:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the window, up and down make it wider or narrower."""
        step = {
            Qt.Key.Key_Left.value: (-STEP, -STEP),
            Qt.Key.Key_Right.value: (STEP, STEP),
            Qt.Key.Key_Up.value: (-STEP, STEP),
            Qt.Key.Key_Down.value: (STEP, -STEP),
        }.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._tell(self._low + step[0], self._high + step[1])

    def _drag(self, x: float) -> None:
        value = self._value(x)
        if self._held == "low":
            self._tell(min(value, self._high - LEAST), self._high)
        elif self._held == "high":
            self._tell(self._low, max(value, self._low + LEAST))
        else:
            width = self._high - self._low
            self._tell(value - self._grabbed, value - self._grabbed + width)

    def _tell(self, low: float, high: float) -> None:
        low, high = max(low, -0.5), min(high, 1.5)
        if high - low >= LEAST:
            self.set_ends(low, high)
            self.changed.emit(low, high)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw histogram, ramp and ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(GRIP, 2, self.width() - 2 * GRIP, self.height() - BAR - 8)
        painter.fillRect(plot, QColor(GROUND))
        low, high = self._x(self._low), self._x(self._high)
        self._paint_heights(painter, plot, low, high)
        ramp = QRectF(plot.left(), plot.bottom() + 3, plot.width(), BAR)
        grey = QLinearGradient(low, 0.0, high, 0.0)
        grey.setColorAt(0.0, QColor("#000000"))
        grey.setColorAt(1.0, QColor("#ffffff"))
        painter.fillRect(ramp, grey)
        painter.setPen(QPen(QColor(SHAPE), 1))
        painter.drawRect(ramp)
        for x in (low, high):
            painter.setPen(QPen(QColor(ACCENT if self.hasFocus() else LINE), 1.5))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, ramp.bottom()))
            painter.setBrush(QColor(ACCENT if self.hasFocus() else LINE))
            foot = ramp.bottom()
            painter.drawPolygon(QPolygonF([QPointF(x, foot - 7), QPointF(x + 5, foot + 2), QPointF(x - 5, foot + 2)]))

    def _paint_heights(self, painter: QPainter, plot: QRectF, low: float, high: float) -> None:
        if not len(self._heights):
            return
        step = plot.width() / len(self._heights)
        painter.setPen(Qt.PenStyle.NoPen)
        for k, height in enumerate(self._heights):
            left = plot.left() + k * step
            tall = float(height) * (plot.height() - 2)
            if tall > 0:
                inside = low <= left + step / 2 <= high
                bar = QRectF(left, plot.bottom() - tall, step + 0.5, tall)
                painter.fillRect(bar, QColor(INSIDE if inside else SHAPE))

    def _x(self, value: float) -> float:
        return GRIP + min(max(value, 0.0), 1.0) * (self.width() - 2 * GRIP)

    def _value(self, x: float) -> float:
        return (x - GRIP) / max(1.0, self.width() - 2 * GRIP)
