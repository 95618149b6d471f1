"""Doors of Home: to duty, exam and progress; and what a person finds best and least well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.widgets.buttons import RowButton
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.progress_api import ClassSkill, Headline
    from xrayTrainer.ui.viewmodels.wording import Wording


class HomeDoors(Card):
    """A line of ways to other things.

    Signals
    -------
    chosen(object)
        `Route`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(margin=Space.S, spacing=0)
        self.duty, self.exam, self.progress = (RowButton(icon, tone="accent") for icon in ("lorry", "exam", "progress"))
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for door, screen in (
            (self.duty, ScreenId.DUTY),
            (self.exam, ScreenId.EXAM),
            (self.progress, ScreenId.PROGRESS),
        ):
            door.setObjectName(f"home_{screen.value}")
            door.clicked.connect(lambda _checked=False, screen=screen: self.chosen.emit(Route(screen)))
            row.addWidget(door, 1)
        self.body.addLayout(row)

    def show_doors(self, *, progress: bool) -> None:
        """Show the way to the figures where there are some."""
        self.progress.setVisible(progress)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.duty.set_texts(self.tr("Duty"), self.tr("Lorry after lorry"))
        self.duty.setToolTip(self.tr("Lorry after lorry, feedback at the end"))
        self.exam.set_texts(self.tr("Exam"), self.tr("By a rule"))
        self.exam.setToolTip(self.tr("Choose an exam, read its rules, begin"))
        self.progress.set_texts(self.tr("Progress"), self.tr("All figures and plots"))
        self.progress.setToolTip(self.tr("How you stand, in words, figures and plots"))


class HomeSkills(Card):
    """What a person finds best, and least well, each with its numbers."""

    def __init__(self) -> None:
        super().__init__(spacing=Space.S)
        self.setObjectName("home_skills")
        self._heading = Text(Type.HEADING)
        self.body.addWidget(self._heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        self._names = Text(Type.BODY, wrap=True), Text(Type.BODY, wrap=True)
        self._values = Text(Type.STRONG), Text(Type.STRONG)
        for row, (icon, tone) in enumerate((("found", "found"), ("focus", "accent"))):
            grid.addWidget(IconLabel(icon, tone=tone), row, 0)
            grid.addWidget(self._names[row], row, 1)
            grid.addWidget(self._values[row], row, 2, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(grid)
        self.hide()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._heading.setText(self.tr("What you find"))

    def show_headline(self, headline: Headline | None, wording: Wording) -> None:
        """Show strongest and weakest class, where there are enough answers to tell."""
        from xrayTrainer.domain.vocabulary import VocabularyName  # comes long after the window stands

        strongest = None if headline is None else headline.strongest
        weakest = None if headline is None else headline.weakest
        self.setVisible(strongest is not None and weakest is not None)
        for place, (skill, said) in enumerate(((strongest, self.tr("Best: %1")), (weakest, self.tr("Least: %1")))):
            if skill is not None:
                name = wording.term(VocabularyName.CLASSES, skill.id)
                self._names[place].setText(said.replace("%1", name))
                self._values[place].setText(self._of(skill))

    def _of(self, skill: ClassSkill) -> str:
        return self.tr("%1 of %2").replace("%1", str(skill.hits.count)).replace("%2", str(skill.hits.n))
