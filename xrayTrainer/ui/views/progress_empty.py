"""Progress of somebody who has answered nothing: what will stand here, and a way to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type


class NothingYet(QWidget):
    """The page; `begin` begins practice."""

    def __init__(self) -> None:
        super().__init__()
        self.begin = Button(Look.PRIMARY, trailing="next")
        self.begin.setObjectName("progress_begin")
        self._title = Text(Type.TITLE, wrap=True)
        self._lines = [Text(Type.LEAD, wrap=True) for _ in range(4)]
        card = Card(margin=Space.XXL, spacing=Space.M)
        card.setMaximumWidth(Space.READING_WIDTH)
        card.body.addWidget(IconLabel("progress", tone="accent", side=40))
        card.body.addWidget(self._title)
        for line in self._lines:
            card.body.addWidget(line)
        card.body.addSpacing(Space.S)
        card.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 1000)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)

    def retranslate(self, *, may_begin: bool) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Your progress will stand here"))
        texts = (
            self.tr("How many of ten hidden things you find, and how often you open a lorry for nothing."),
            self.tr("What you find well and what to practise: by class, method, carrier and difficulty."),
            self.tr("Whether you are as sure as you are right, how fast you are, and where your false marks lie."),
            self.tr("Your minutes, your exams, and where misses broke off. Figures come with the first answers."),
        )
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
        self.begin.setText(self.tr("Begin practice"))
        describe(self.begin, self.begin.text(), keys="Ctrl+Enter")
        self.begin.setVisible(may_begin)
