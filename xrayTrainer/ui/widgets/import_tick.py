"""A box to tick whose edge stands out in both schemes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, colours_of

SIDE = 20


class Tick(QCheckBox):
    """A ticked or empty box with its text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Box and text."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(SIDE + Space.S + width + 2 * Space.S, Space.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether a place is inside: text and box alike."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and text."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        box = QRectF(Space.S, rect.center().y() - SIDE / 2, SIDE, SIDE)
        on = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if on else colours.control_border), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.card))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if on:
            paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), QColor(colours.on_accent))
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.disabled_text))
        beside = rect.adjusted(box.right() + Space.S, 0, 0, 0)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
