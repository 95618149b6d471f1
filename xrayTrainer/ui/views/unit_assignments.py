"""What was given, with how many have done it; of the chosen one, how far each person is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.domain.faults import printable
from xrayTrainer.services.api import Topic
from xrayTrainer.services.assignments_api import Doing, GivenAssignment, PersonWork
from xrayTrainer.ui.viewmodels.unit import UnitRead
from xrayTrainer.ui.views.assignment_words import calendar_day, due_words, stage_name, work_words
from xrayTrainer.ui.views.mode_names import mode_name
from xrayTrainer.ui.views.unit_parts import UnitReadPage
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row, UnitTable

if TYPE_CHECKING:
    from xrayTrainer.services.assignments_api import AssignmentsService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

TOPICS = frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS, Topic.SETS, Topic.ASSIGNMENTS})
"""What tells how far people are with what was given."""
SIGNS = {
    Doing.DONE: ("check", "found"),
    Doing.BEGUN: ("next", ""),
    Doing.OPEN: ("clock", ""),
    Doing.LATER: ("clock", "muted"),
}
_ICONS = {"new": "add", "pack": "pack-out", "withdraw": "delete"}


class UnitAssignmentsPage(UnitReadPage):
    """Two tables: assignments, and the people of the chosen one.

    Parameters
    ----------
    service
        The assignments.
    tasks, changes
        What runs work off the GUI thread, and what tells of its effects.

    Signals
    -------
    new_requested(object)
        A new assignment, with a person chosen or None.
    pack_requested(str)
        Id of the set of which a pack is to be written.
    """

    new_requested = Signal(object)
    pack_requested = Signal(str)

    def __init__(self, service: AssignmentsService, tasks: TaskRunner, changes: Changes) -> None:
        super().__init__("assignments")
        self._service = service
        self._sure = ""
        self.shows(UnitRead(service.given, tasks, changes, lane="unit.assignments", parent=self, topics=TOPICS))
        self.tools = {
            name: self.tool(name, icon, Look.SECONDARY if name == "new" else Look.QUIET)
            for name, icon in _ICONS.items()
        }
        self.add_tools([*self.tools.values(), self.copy])
        self.chosen = ElidedText(Type.HEADING)
        self.told = Text(Type.BODY, muted=True, wrap=True)
        self.people = UnitTable("unit_assignments_people")
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(0, Space.S, 0, 0)
        box.setSpacing(Space.XS)
        for part in (self.chosen, self.told):
            box.addWidget(part)
        box.addWidget(self.people, 1)
        self.below = below
        self.column.addWidget(below, 1)
        self.table.chosen.connect(self._show_chosen)

    # the screen's side

    def first_focus(self) -> QWidget | None:
        """The table; the button that gives where nothing was given."""
        return self.table if self.table.isVisibleTo(self) else self.tools["new"]

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("Assignments"))
        self.table.setAccessibleName(self.tr("What was given"))
        self.people.setAccessibleName(self.tr("People of the chosen assignment"))
        texts = {
            "new": (self.tr("New assignment…"), self.tr("Give a set to people until a day")),
            "pack": (self.tr("Write the pack…"), self.tr("Write the pack that takes the chosen assignment along")),
            "withdraw": (self.tr("Take back…"), self.tr("Take the chosen assignment back")),
        }
        for name, (text, said) in texts.items():
            self.tools[name].setText(text)
            describe(self.tools[name], said)
        if self.read.facts is not None:
            self._show(self.read.facts)

    def run(self, name: str) -> None:
        """Do what a button says."""
        one = self.current
        if name == "new":
            self.new_requested.emit(self._wanted)
        elif one is None:
            return
        elif name == "pack":
            self.pack_requested.emit(one.assignment.set)
        elif self._sure != one.assignment.id:
            self._sure = one.assignment.id
            self.tell(self.tr("Nobody is asked for it any more then. Press once more to take it back."))
        else:
            self._sure = ""
            self.notice.hide()
            given = one.assignment.id
            self.read.do(lambda: (None, self._service.withdraw(given)), lambda _none: None)

    @property
    def current(self) -> GivenAssignment | None:
        """The chosen assignment."""
        chosen = self.table.current
        return next((one for one in self.read.facts or () if one.assignment.id == chosen), None)

    # what is shown

    def _show(self, facts: tuple[GivenAssignment, ...]) -> None:
        titles = (
            (self.tr("Set"), 0, False),
            (self.tr("For"), 110, False),
            (self.tr("Until"), 265, False),
            (self.tr("Done"), 75, True),
            (self.tr("Begun"), 75, True),
            (self.tr("Not begun"), 110, True),
            (self.tr("Overdue"), 100, True),
            (self.tr("Sent"), 85, False),
        )
        columns = tuple(Column(title, width, figures=numbers) for title, width, numbers in titles)
        self.table.show_rows(columns, tuple(map(self._row, facts)), sort=False)
        if facts and self.table.current is None:
            self.table.choose(facts[0].assignment.id)
        self.table.setVisible(bool(facts))
        self.below.setVisible(bool(facts))
        nothing = self.tr("Nothing is given yet. An assignment is a set, people and a last day; a pack takes it along.")
        self.head.said.setText("" if facts else nothing)
        self._show_chosen()

    def _row(self, one: GivenAssignment) -> Row:
        given = one.assignment
        whom = self.tr("everybody") if not given.people else self.tr("%n person(s)", "", len(given.people))
        due = "" if given.due_on is None else f"{calendar_day(given.due_on)} · {due_words(one.days_left)}"
        n = len(one.people)
        return Row(
            given.id,
            (
                Cell(self._title(one), tip=self._title(one)),
                Cell(whom, tip=f"{whom}, {one.course}" if one.course else whom),
                Cell(due or figures.UNDEFINED, given.due_on or "9999"),
                Cell(self._of(one.done, n), one.done),
                Cell(self._of(one.begun, n), one.begun),
                Cell(self._of(one.open, n), one.open),
                Cell(self._of(one.overdue, n), one.overdue, tone="missed" if one.overdue else ""),
                Cell(self.tr("yes") if one.told else self.tr("not yet")),
            ),
        )

    @staticmethod
    def _of(count: int, n: int) -> str:
        return f"{count}/{n}" if n else figures.UNDEFINED

    def _title(self, one: GivenAssignment) -> str:
        title = "" if self.words is None else self.words.text(one.title)
        said = [title or self.tr("A set that is not here any more"), mode_name(one.assignment.mode)]
        if one.assignment.stage not in (None, one.assignment.mode):
            said.append(stage_name(one.assignment.stage))
        return " · ".join(said)

    def _show_chosen(self) -> None:
        one = self.current
        self._sure = self._sure if one is not None and self._sure == one.assignment.id else ""
        self.tools["pack"].setEnabled(one is not None and one.packable)
        self.tools["withdraw"].setEnabled(one is not None and not one.assignment.course)
        if one is None:
            self.people.show_rows((), ())
            self.chosen.setText("")
            self.told.show_text("")
            return
        self.chosen.setText(self._title(one))
        note = printable(one.assignment.note, 400)
        if not one.people:
            note = self.tr("Who began it shows here when results come in.")
        self.told.show_text(note)
        columns = (
            Column(self.tr("Name"), 0, figures=False),
            Column(self.tr("Unit"), 220, figures=False),
            Column(self.tr("How far"), 260, figures=False),
            Column(self.tr("Finished"), 180, figures=False),
        )
        self.people.show_rows(columns, tuple(map(self._person_row, one.people)))

    def _person_row(self, work: PersonWork) -> Row:
        sign, tone = ("warning", "missed") if work.overdue else SIGNS[work.doing]
        finished = figures.day(work.finished_at) if work.finished_at else figures.UNDEFINED
        return Row(
            work.person,
            (
                Cell(printable(work.name) or self.tr("not known here")),
                Cell(printable(work.unit) or figures.UNDEFINED),
                Cell(work_words(work), work.doing.value, sign=sign, tone=tone),
                Cell(finished, work.finished_at),
            ),
        )
