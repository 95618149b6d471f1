"""How one person of a unit stands: figures of a period in plain words, and a table for each kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.services.progress_api import ClassSkill, Period, ProgressReport
from xrayTrainer.ui.commands.registry import chord_text
from xrayTrainer.ui.views.progress_words import (
    day_text,
    fill,
    name_of,
    number,
    of_rate,
    percent_interval,
    period_name,
    verdict_words,
)
from xrayTrainer.ui.views.unit_parts import rate_cell
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.figures import UNDEFINED, percent
from xrayTrainer.ui.widgets.plot_card import Switch
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row, UnitTable

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.services.progress_api import ProgressService
    from xrayTrainer.services.unit_api import UnitPerson
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner
    from xrayTrainer.ui.viewmodels.wording import Wording

PERIODS = tuple(Period)
SKILLS = ("classes", "methods", "carriers", "levels")
PARTS = (*SKILLS, "weeks", "exams")


class PersonPanel(QWidget):
    """The page of one person.

    Parameters
    ----------
    service
        Says how a person stands; None where nobody does.
    tasks
        What runs it off the GUI thread.
    owner
        Where results are waited for.

    Signals
    -------
    back_requested()
        Everybody is to be shown again.
    failed(object)
        `UserError`.
    """

    back_requested = Signal()
    failed = Signal(object)

    def __init__(self, service: ProgressService | None, tasks: TaskRunner, owner: QObject) -> None:
        super().__init__()
        self.setObjectName("unit_person")
        self._service, self._tasks = service, tasks
        self._person: PersonId | None = None
        self._report: ProgressReport | None = None
        self._words: Wording | None = None
        self._part, self._period = PARTS[0], Period.HALF_YEAR
        self.back = Button(Look.QUIET, icon_name="back")
        self.back.setObjectName("unit_person_back")
        self.name, self.where = ElidedText(Type.TITLE), ElidedText(Type.BODY, muted=True)
        self.said = [Text(Type.LEAD, wrap=True) for _ in range(3)]
        self.periods, self.parts = Switch("unit_person_period"), Switch("unit_person_part")
        self.table = UnitTable("unit_person_table")
        self._lay_out()
        self.back.clicked.connect(lambda _on=False: self.back_requested.emit())
        self.periods.chosen.connect(self._choose_period)
        self.parts.chosen.connect(self._choose_part)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.back)
        top.addWidget(self.name, 1)
        top.addWidget(self.periods)
        card = Card(margin=Space.L, spacing=Space.S)
        for line in self.said:
            card.body.addWidget(line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addLayout(top)
        box.addWidget(self.where)
        box.addWidget(card)
        choices = QHBoxLayout()
        choices.addWidget(self.parts)
        choices.addStretch(1)
        box.addLayout(choices)
        box.addWidget(self.table, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to everybody."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def open_person(self, person: UnitPerson, name: str, words: Wording) -> None:
        """Show a person."""
        self._person, self._report = person.id, None
        self.name.setText(name)
        details = person.details
        told = (details.role, details.unit, details.agency, details.country, details.number)
        self.where.setText(", ".join(text for text in told if text))
        self.set_wording(words)
        for line in self.said[1:]:
            line.setText("")
        self.said[0].setText(self.tr("The answers are being read."))
        self._read()

    def close_person(self) -> None:
        """Nothing is waited for any more."""
        self._person = None

    def set_wording(self, words: Wording) -> None:
        """Speak another language."""
        self._words = words
        self.back.setText(self.tr("All people"))
        describe(self.back, self.tr("Back to all people"), keys=chord_text("Esc"))
        self.table.setAccessibleName(self.tr("Figures of this person"))
        self.periods.set_choices(
            [period_name(one) for one in PERIODS], PERIODS.index(self._period), about=self.tr("Period")
        )
        names = {
            "classes": self.tr("Classes"),
            "methods": self.tr("Methods"),
            "carriers": self.tr("Carriers"),
            "levels": self.tr("Difficulty"),
            "weeks": self.tr("Weeks"),
            "exams": self.tr("Exams"),
        }
        self.parts.set_choices([names[one] for one in PARTS], PARTS.index(self._part), about=self.tr("Figures of"))
        self._show()

    def _choose_period(self, place: int) -> None:
        self._period = PERIODS[place]
        if self._words is not None:
            self.set_wording(self._words)
        self._read()

    def _choose_part(self, place: int) -> None:
        self._part = PARTS[place]
        if self._words is not None:
            self.set_wording(self._words)

    def _read(self) -> None:
        service, person, period = self._service, self._person, self._period
        if service is None or person is None:
            return

        def take(report: ProgressReport) -> None:
            if self._person == report.person:
                self._report = report
                self._show()

        self._tasks.submit(
            lambda: service.report(period, person), take, failed=self.failed.emit, lane="unit.person", owner=self
        )

    def _show(self) -> None:
        report, words = self._report, self._words
        if report is None or words is None:
            self.table.show_rows((), ())
            return
        detection, hours = report.statistics.detection, report.hours
        self.said[0].setText(fill(self.tr("Found: %1"), _rate_words(detection.hits)))
        self.said[1].setText(fill(self.tr("Opened for nothing: %1"), _rate_words(detection.false_alarms)))
        said = self.tr("Hours of the last 182 days: %1 of %2; sessions: %3; cases: %4.")
        half = report.half_year
        self.said[2].setText(
            fill(said, number(hours.minutes / 60, 1), number(hours.required / 60, 1), half.sessions, half.cases)
        )
        show = {"weeks": self._show_weeks, "exams": self._show_exams}.get(self._part)
        if show is not None:
            show(report)
        else:
            self._show_skills(getattr(report, self._part), words)

    def _show_skills(self, skills: tuple[ClassSkill, ...], words: Wording) -> None:
        columns = (Column(self.tr("What"), 0, figures=False), Column(self.tr("Found"), 220))
        rows = [Row(one.id, (Cell(name_of(self._part, one.id, words)), rate_cell(one.hits))) for one in skills]
        self.table.show_rows(columns, rows, lines=2)

    def _show_weeks(self, report: ProgressReport) -> None:
        columns = (
            Column(self.tr("Week from"), 0, figures=False),
            Column(self.tr("Hours"), 110),
            Column(self.tr("Sessions"), 110),
            Column(self.tr("Cases"), 110),
        )
        rows = [
            Row(
                one.first.isoformat(),
                (
                    Cell(day_text(one.first), one.first.isoformat()),
                    Cell(number(one.minutes / 60, 1), one.minutes),
                    Cell(str(one.sessions), one.sessions),
                    Cell(str(one.cases), one.cases),
                ),
            )
            for one in reversed(report.weeks)
        ]
        self.table.show_rows(columns, rows, sort=False)

    def _show_exams(self, report: ProgressReport) -> None:
        columns = (
            Column(self.tr("Exam"), 0, figures=False),
            Column(self.tr("Day"), 130),
            Column(self.tr("How it ended"), 260, figures=False),
        )
        words = self._words
        rows = [
            Row(
                one.session,
                (
                    Cell(words.text(one.title) if words is not None else ""),
                    Cell(day_text(one.day), one.day.isoformat()),
                    Cell(verdict_words(one.outcome)),
                ),
            )
            for one in report.exams
        ]
        self.table.show_rows(columns, rows, sort=False)


def _rate_words(rate: Rate) -> str:
    if rate.value is None:
        return UNDEFINED
    span = percent_interval(rate)
    return f"{percent(rate.value)}, {of_rate(rate)}" + (f" ({span})" if span != UNDEFINED else "")
