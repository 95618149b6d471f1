"""The plain words at the top of Progress: what is found, what is opened for nothing, what to practise next."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type, font

ROOMY = 1080
"""From this width on there is room for large sentences."""


class _Saying(QWidget):
    """A sentence, large, and below it what it rests on."""

    def __init__(self, name: str, icon: str, tone: str) -> None:
        super().__init__()
        self.large = Text(Type.TITLE, wrap=True)
        self.large.setObjectName(f"progress_{name}")
        self.small = Text(Type.BODY, muted=True, wrap=True)
        self.small.setObjectName(f"progress_{name}_rests")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.large)
        column.addWidget(self.small)
        column.addStretch(1)
        mark = QVBoxLayout()
        mark.addSpacing(Space.XS)
        mark.addWidget(IconLabel(icon, tone=tone, side=24))
        mark.addStretch(1)
        row.addLayout(mark)
        row.addLayout(column, 1)


class ProgressHeadline(Card):
    """The card; `practise` is the button of the third part."""

    def __init__(self) -> None:
        super().__init__(margin=Space.L, spacing=0)
        self.found = _Saying("found", "found", "found")
        self.opened = _Saying("opened", "opened-for-nothing", "opened_for_nothing")
        self.practise = Button(Look.PRIMARY, trailing="next")
        self.practise.setObjectName("progress_practise")
        self.next_words = Text(Type.BODY, wrap=True)
        self.next_words.setObjectName("progress_next")
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self.found, 5)
        row.addWidget(self.opened, 6)
        self._third = QWidget()
        column = QVBoxLayout(self._third)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.next_words)
        column.addWidget(self.practise)
        column.addStretch(1)
        row.addWidget(self._third, 5)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the sentences are smaller, so that the plots have room."""
        super().resizeEvent(event)
        face = font(Type.TITLE if self.width() >= ROOMY else Type.HEADING)
        for part in (self.found, self.opened):
            if part.large.font() != face:
                part.large.setFont(face)

    def show_words(self, found: tuple[str, str], opened: tuple[str, str]) -> None:
        """Show both sentences, each with what it rests on."""
        for part, (large, small) in ((self.found, found), (self.opened, opened)):
            part.large.setText(large)
            part.small.show_text(small)

    def show_next(self, said: str, button: str, *, may_practise: bool) -> None:
        """Say what to practise next."""
        self.next_words.show_text(said)
        self.practise.setText(button)
        self.practise.setVisible(may_practise)
        self._third.setVisible(bool(said) or may_practise)
