"""Labels of one type scale; always plain text, whatever a file from outside holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font


class Text(QLabel):
    """A piece of text in one size of the type scale.

    Parameters
    ----------
    kind
        What the text is for.
    muted
        Whether it stands back.
    wrap
        Whether it may take several lines.
    """

    def __init__(self, kind: Type = Type.BODY, *, muted: bool = False, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(kind))
        self.setWordWrap(wrap)
        if wrap:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def show_text(self, text: str) -> None:
        """Set the text, and hide the label when there is none.

        A label that has no parent yet is shown with it later: shown now, it would be a window of its own and take the
        keyboard from the one in use.
        """
        self.setText(text)
        if not text or self.parentWidget() is not None:
            self.setVisible(bool(text))


class ElidedText(Text):
    """A text that ends in dots where there is no room; the tooltip has it whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class IconLabel(QWidget):
    """An icon that says something beside a text; it carries no meaning of its own for a screen reader.

    Parameters
    ----------
    name
        Icon name.
    tone
        Member of `Colours` in which it is drawn.
    side
        Edge length in device-independent pixels.
    """

    def __init__(self, name: str, *, tone: str = "muted", side: int = Space.ICON) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._side = side
        self.setFixedSize(QSize(side, side))

    def set_icon(self, name: str, tone: str | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the colour of the scheme."""
        painter = QPainter(self)
        colour = QColor(getattr(colours_of(self), self._tone))
        paint_icon(painter, self._name, QRectF(0, 0, self._side, self._side), colour)


class Tag(QLabel):
    """A short word on a rounded ground, such as *Simulated*."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(Type.CAPTION))
        self.setContentsMargins(Space.S, 2, Space.S, 3)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.end()
        super().paintEvent(event)
