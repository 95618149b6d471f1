"""Briefs that are read after the cases of a set: on its summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from xrayTrainer.domain.ids import SetId
from xrayTrainer.ui.viewmodels.route import LessonPlace, Route, ScreenId
from xrayTrainer.ui.widgets.buttons import RowButton
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.theme import Space

if TYPE_CHECKING:
    from xrayTrainer.domain.exercise_set import ExerciseSet
    from xrayTrainer.ui.viewmodels.wording import Wording


class SummaryBriefs(Card):
    """One row for each brief; hidden where there is none.

    Signals
    -------
    chosen(object)
        `Route` to a brief.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=Space.XS)
        self.setObjectName("summary_briefs")
        self._rows: list[RowButton] = []
        self.hide()

    def show_briefs(self, exercise_set: ExerciseSet, wording: Wording) -> None:
        """Show the briefs of a set that are read after its cases."""
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for brief in exercise_set.briefs:
            if brief.when != "after":
                continue
            row = RowButton("brief", tone="accent")
            row.setObjectName(f"summary_brief_{brief.id}")
            row.set_texts(wording.text(brief.title) or brief.id, self.tr("Brief to read now"))
            describe(row, row.text())
            place = LessonPlace(set_id=SetId(exercise_set.id), lesson=brief.id, brief=True)
            row.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(Route(ScreenId.LESSON, place)))
            self._rows.append(row)
            self.body.addWidget(row)
        self.setVisible(bool(self._rows))
