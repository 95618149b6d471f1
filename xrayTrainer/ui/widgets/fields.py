"""Things to fill in, drawn from the palette so that their edges stand out in both schemes (WCAG 2.1, 1.4.11)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSizePolicy

from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.theme import Space, colours_of

_DOT = 18


class Field(QLineEdit):
    """One line of text."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.setTextMargins(Space.M, 0, Space.M, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the edge."""
        super().paintEvent(event)
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.control_border), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.RADIUS - 2, Space.RADIUS - 2)


class Choice(QRadioButton):
    """One of several."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Dot and text."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(_DOT + Space.M + width + 2 * Space.S, Space.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """Return True: the whole row can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw dot and text."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect, Space.RADIUS, Space.RADIUS)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        middle = QPointF(Space.S + _DOT / 2, rect.center().y())
        edge = colours.accent if self.isChecked() else colours.control_border
        painter.setPen(QPen(QColor(edge), 2 if self.isChecked() else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _DOT / 2 - 1, _DOT / 2 - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(middle, _DOT / 2 - 5, _DOT / 2 - 5)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.disabled_text))
        beside = rect.adjusted(Space.S + _DOT + Space.M, 0, 0, 0)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
