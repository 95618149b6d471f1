"""What a duty is, how many lorries, about how long; then it begins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QWidget

from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice
from xrayTrainer.ui.widgets.late_text import LateText
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

LORRIES = 60
FEWEST, MOST = 5, 200
SECONDS_EACH = 60
"""About how long a lorry takes; what is said of the whole is rounded to five minutes."""
ARRIVAL_MEAN_S = 90.0


class DutyStartView(Screen):
    """The page.

    Signals
    -------
    start_requested(object)
        `DutyStart`.
    """

    start_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("duty")
        self._title = Text(Type.TITLE)
        self._lead = Text(Type.LEAD, muted=True, wrap=True)
        self._points = [Text(Type.BODY, wrap=True) for _ in range(3)]
        self._caption, self._about = Text(Type.BODY), Text(Type.BODY, muted=True)
        self._about.setObjectName("duty_about")
        self.lorries = QSpinBox()
        self.lorries.setObjectName("duty_lorries")
        self.lorries.setRange(FEWEST, MOST)
        self.lorries.setSingleStep(5)
        self.lorries.setValue(LORRIES)
        self.lorries.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.lorries.setFixedWidth(96)
        self._queue_caption = Text(Type.BODY)
        self.with_queue, self.without_queue = Choice(), Choice()
        self.start = Button(Look.PRIMARY, trailing="next")
        self.start.setObjectName("duty_start")
        self.making = LateText()
        self.making.setObjectName("duty_making")
        self._lay_out()
        self.lorries.valueChanged.connect(self._show_about)
        self.start.clicked.connect(self._on_start)

    def _lay_out(self) -> None:
        card = Card(margin=Space.XXL, spacing=Space.M)
        card.body.addWidget(self._title)
        card.body.addWidget(self._lead)
        card.body.addSpacing(Space.S)
        for icon, text in zip(("lorry", "harmless", "flag"), self._points, strict=True):
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(IconLabel(icon, tone="accent"))
            row.addWidget(text, 1)
            card.body.addLayout(row)
        card.body.addSpacing(Space.S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._caption, 0, 0)
        grid.addWidget(self.lorries, 0, 1)
        grid.addWidget(self._about, 0, 2)
        grid.addWidget(self._queue_caption, 1, 0)
        self._caption.setBuddy(self.lorries)
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for name, choice in (("duty_with_queue", self.with_queue), ("duty_without_queue", self.without_queue)):
            choice.setObjectName(name)
            row.addWidget(choice)
        row.addStretch(1)
        self.with_queue.setChecked(True)
        grid.addWidget(choices, 1, 1, 1, 2)
        card.body.addLayout(grid)
        card.body.addSpacing(Space.M)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self.start)
        foot.addWidget(self.making, 1)
        card.body.addLayout(foot)
        page = Page(width=Space.READING_WIDTH)
        page.column.addWidget(card)
        page.column.addStretch(1)
        self.fill(page)

    def first_focus(self) -> QWidget:
        """Enter begins."""
        return self.start

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self.start.setEnabled(not starting)
        if starting:
            self.making.wait(self.tr("The first scan is being made…"))
        else:
            self.making.end()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Duty"))
        self._lead.setText(self.tr("Lorry after lorry, as at the post: most carry what their papers say."))
        said = (
            self.tr("Lorries arrive while you work. You see how many wait; take the time that each one needs."),
            self.tr("Few hide something, and you are not told which ones. A clear lorry let go is a success."),
            self.tr("What was there you see at the end: finds, misses, right clears and needless openings."),
        )
        for text, sentence in zip(self._points, said, strict=True):
            text.setText(sentence)
        self._caption.setText(self.tr("Lorries"))
        describe(self.lorries, self.tr("How many lorries"), keys="↑ ↓")
        self._queue_caption.setText(self.tr("The queue"))
        for choice, name in ((self.with_queue, self.tr("Show it")), (self.without_queue, self.tr("Without"))):
            choice.setText(name)
            describe(choice, self.tr("The queue: %1").replace("%1", name))
        self.start.setText(self.tr("Begin the duty"))
        describe(self.start, self.tr("Begin the duty"))
        self._show_about()

    def _show_about(self) -> None:
        minutes = max(5, 5 * round(self.lorries.value() * SECONDS_EACH / 300))
        self._about.setText(self.tr("about %n minute(s); you can break off and go on later", "", minutes))

    def _on_start(self) -> None:
        from xrayTrainer.services.modes_api import DutyStart

        shown = self.with_queue.isChecked()
        self.start_requested.emit(
            DutyStart(cases=self.lorries.value(), arrival_mean_s=ARRIVAL_MEAN_S if shown else None)
        )
