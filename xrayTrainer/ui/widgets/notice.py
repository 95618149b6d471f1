"""A line across the window that says something and stays until it is closed; work goes on below it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Pair, Space, Type, colours_of


class Tone(StrEnum):
    """How a notice is meant; also the member of `Colours` it is drawn in."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Notice(QFrame):
    """One sentence with an icon and a button to close it.

    Signals
    -------
    closed()
        The person has read it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._tone = Tone.INFO
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        self._icon = IconLabel("info", tone="text")
        self._text = Text(Type.BODY, wrap=True)
        self._text.setObjectName("notice_text")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = Button(Look.QUIET, icon_name="close", icon_only=True)
        self._close.setObjectName("notice_close")
        self._close.clicked.connect(self._on_close)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def tell(self, text: str, tone: Tone = Tone.ERROR) -> None:
        """Show a sentence, in the place of the one before."""
        self._tone = tone
        self._text.setText(text)
        self._icon.set_icon("info" if tone is Tone.INFO else "warning")
        self._colour()
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        describe(self._close, self.tr("Close this message"))

    def sizeHint(self) -> QSize:
        """One line at least."""
        return super().sizeHint().expandedTo(QSize(0, Space.HUGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._pair().ground))
        painter.setPen(QColor(colours_of(self).border))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        if self._text.palette().color(QPalette.ColorRole.WindowText) != QColor(self._pair().text):
            self._colour()

    def _pair(self) -> Pair:
        pair: Pair = getattr(colours_of(self), self._tone.value)
        return pair

    def _colour(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._pair().text))
        self._text.setPalette(palette)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
