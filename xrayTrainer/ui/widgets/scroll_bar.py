"""A slim scroll bar: a rounded handle on the ground of the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from xrayTrainer.ui.widgets.theme import colours_of

WIDTH = 12


class SlimScrollBar(QScrollBar):
    """A vertical scroll bar; the pointer finds the handle where it is drawn.

    Parameters
    ----------
    ground
        Palette role of the page below it.
    """

    def __init__(self, ground: QPalette.ColorRole) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._ground = ground

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle."""
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self))
        colours = colours_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(self._ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self.isSliderDown() or self.underMouse()
        painter.setBrush(QColor(colours.control_border if lit else colours.border))
        side = WIDTH - 6
        box = QRectF((self.width() - side) / 2, handle.top() + 2, side, max(side, handle.height() - 4))
        painter.drawRoundedRect(box, side / 2, side / 2)


def make_slim(area: QAbstractScrollArea, ground: QPalette.ColorRole) -> None:
    """Give a scrolling widget a slim bar."""
    area.setVerticalScrollBar(SlimScrollBar(ground))
