"""A small plot of values along a line: transmission of both energies, or steel; a cross shows one place of it."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.widgets.theme import Type, font

Floats = NDArray[np.float64]
GROUND, GRID, WORDS, HIGH, LOW, CROSS = "#14191e", "#39434d", "#c3ccd5", "#ffffff", "#7cc8f5", "#ffc84a"
STEPS = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 1.5)
"""Tops of the scale of transmissions; beyond the last one it ends at the largest value."""
OVER = 1.04
"""Noise goes so far above a round edge without the next one being taken."""
KEY_STEP = 0.01
GAP, RIGHT, ABOVE, BELOW = 6.0, 10.0, 8.0, 20.0


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """What is plotted.

    Attributes
    ----------
    high, low
        Values at equal distances, shape (n,); NaN leaves a gap.
    top
        Value at the upper edge; the lower one is 0.
    top_text, end_text
        What is written at the upper edge and at the end of the line.
    """

    high: Floats
    low: Floats | None
    top: float
    top_text: str
    end_text: str


def top_of(values: Floats) -> float:
    """Return a round upper edge for transmissions; what noise puts above it is cut off."""
    largest = float(np.percentile(values, 99.0)) / OVER if len(values) else 1.0
    return next((step for step in STEPS if largest <= step), largest)


class ProfilePlot(QWidget):
    """Plots curves.

    Signals
    -------
    pointed(object)
        Place of the cross as a share of the line, 0 to 1, or None when the pointer has left.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("profile_plot")
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._curves: Curves | None = None
        self._share: float | None = None

    @property
    def share(self) -> float | None:
        """Place of the cross as a share of the line."""
        return self._share

    def set_curves(self, curves: Curves | None) -> None:
        """Plot other curves."""
        self._curves = curves
        self.update()

    def set_share(self, share: float | None) -> None:
        """Put the cross at a place, without telling of it."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(380, 150)

    # input

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the cross along."""
        plot = self._plot()
        self._point(min(1.0, max(0.0, (event.position().x() - plot.left()) / max(1.0, plot.width()))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cross where it was pressed; the press belongs to nobody else."""
        self.mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cross away, unless the keys have it."""
        if not self.hasFocus():
            self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the cross, with Shift faster, Home and End to the ends."""
        step = KEY_STEP * (5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        at = 0.5 if self._share is None else self._share
        target = {
            Qt.Key.Key_Left.value: at - step,
            Qt.Key.Key_Right.value: at + step,
            Qt.Key.Key_Home.value: 0.0,
            Qt.Key.Key_End.value: 1.0,
        }.get(event.key())
        if target is None:
            super().keyPressEvent(event)
        else:
            self._point(min(1.0, max(0.0, target)))

    def _point(self, share: float | None) -> None:
        if share != self._share:
            self.set_share(share)
            self.pointed.emit(share)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw scale, curves and cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(CROSS if self.hasFocus() else GRID), 1))
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        curves = self._curves
        if curves is None:
            return
        plot = self._plot()
        self._paint_scale(painter, plot, curves)
        if curves.low is not None:
            self._paint_curve(painter, plot, curves.low, curves.top, QPen(QColor(LOW), 1, Qt.PenStyle.DashLine))
        self._paint_curve(painter, plot, curves.high, curves.top, QPen(QColor(HIGH), 1))
        if self._share is not None:
            x = plot.left() + self._share * plot.width()
            painter.setPen(QPen(QColor(CROSS), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _plot(self) -> QRectF:
        words = "" if self._curves is None else self._curves.top_text
        left = QFontMetricsF(font(Type.CAPTION)).horizontalAdvance(words) + 2 * GAP
        return QRectF(left, ABOVE, self.width() - left - RIGHT, self.height() - ABOVE - BELOW)

    def _paint_scale(self, painter: QPainter, plot: QRectF, curves: Curves) -> None:
        painter.setFont(font(Type.CAPTION))
        painter.setPen(QPen(QColor(GRID), 1))
        for share in (0.0, 0.5, 1.0):
            y = plot.bottom() - share * plot.height()
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QColor(WORDS))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for y, text in ((plot.top() + 4, curves.top_text), (plot.bottom() - 2, "0")):
            painter.drawText(QRectF(0, y - 9, plot.left() - GAP, 18), right, text)
        painter.drawText(QRectF(plot.left(), plot.bottom() + 1, plot.width(), 18), right, curves.end_text)

    @staticmethod
    def _paint_curve(painter: QPainter, plot: QRectF, values: Floats, top: float, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for share, value in envelope(values, int(plot.width())):
            if isfinite(value):
                height = min(1.0, max(0.0, value / top)) * plot.height()
                run.append(QPointF(plot.left() + share * plot.width(), plot.bottom() - height))
            elif run:
                painter.drawPolyline(QPolygonF(run))
                run = []
        if run:
            painter.drawPolyline(QPolygonF(run))


def envelope(values: Floats, columns: int) -> list[tuple[float, float]]:
    """Return (share of the line, value) of a curve for so many columns: of each the least and the largest value.

    Nothing narrow is lost; a column with a gap in it is a gap.
    """
    count = len(values)
    shares = np.linspace(0.0, 1.0, count)
    if count <= 2 * columns:
        return list(zip(shares.tolist(), values.tolist(), strict=True))
    edges = np.linspace(0, count, columns + 1).astype(np.int64)[:-1]
    least, largest = np.minimum.reduceat(values, edges), np.maximum.reduceat(values, edges)
    pairs = zip(shares[edges].tolist(), least.tolist(), largest.tolist(), strict=True)
    return [point for share, low, high in pairs for point in ((share, low), (share, high))]
