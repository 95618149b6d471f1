"""The band in which the workbench asks: it lies below the scan and hides nothing, and has a key for every answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: its id, its words; Esc gives the one that is `back`."""

    id: str
    text: str
    icon: str = ""
    back: bool = False


class QuestionBar(QFrame):
    """A question with a few answers. Hidden while nothing is asked.

    Signals
    -------
    answered(str)
        Id of the option.
    """

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("question_bar")
        box = QHBoxLayout(self)
        box.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        box.setSpacing(Space.M)
        box.addWidget(IconLabel("help", tone="accent", side=28), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = Text(Type.HEADING, wrap=True)
        self._title.setObjectName("question_title")
        self._text = Text(Type.BODY, muted=True, wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._text)
        box.addLayout(words, 1)
        self._buttons_box = QHBoxLayout()
        self._buttons_box.setSpacing(Space.S)
        box.addLayout(self._buttons_box)
        self._buttons: list[Button] = []
        self._back: str | None = None
        self.hide()

    def ask(self, title: str, text: str, options: Sequence[Option]) -> None:
        """Ask, and put the keyboard on the first answer."""
        self.clear()
        self._title.setText(title)
        self._text.show_text(text)
        self.setAccessibleName(title)
        for option in options:
            button = Button(Look.SECONDARY if not option.back else Look.QUIET, icon_name=option.icon)
            button.setText(option.text)
            button.setObjectName(f"option_{option.id}")
            describe(button, option.text, keys="Esc" if option.back else "")
            button.clicked.connect(lambda _checked=False, name=option.id: self.answered.emit(name))
            self._buttons_box.addWidget(button)
            self._buttons.append(button)
            if option.back:
                self._back = option.id
        self.show()
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Ask nothing."""
        for button in self._buttons:
            self._buttons_box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._back = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self._back is not None:
            self.answered.emit(self._back)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and an edge in the accent colour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(QRectF(0, 0, self.width(), 3), QColor(colours_of(self).accent))
