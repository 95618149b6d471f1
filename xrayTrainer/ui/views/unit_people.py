"""The people of a unit: who is here, where they work; adding, changing, rosters, one person's progress."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.unit import UnitPeople, UnitRead
from xrayTrainer.ui.views.progress_words import day_text, fill
from xrayTrainer.ui.views.unit_parts import UnitReadPage, day_cell
from xrayTrainer.ui.views.unit_person import PersonPanel
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.figures import whole
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import ElidedText
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import PeopleService
    from xrayTrainer.services.progress_api import ProgressService
    from xrayTrainer.services.unit_api import UnitPerson, UnitService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

_ICONS = {
    "add": "person-add", "take": "import", "write": "export", "own": "unit", "log": "clock",
    "open": "progress", "edit": "person", "join": "edit-join", "erase": "delete",
}  # fmt: skip
_ABOVE, _OF_ONE = ("add", "take", "write", "own", "log"), ("open", "edit", "join", "erase")


class UnitServices(msgspec.Struct, frozen=True, kw_only=True):
    """What the page of people asks."""

    unit: UnitService
    people: PeopleService
    progress: ProgressService | None
    tasks: TaskRunner
    changes: Changes


class UnitPeoplePage(UnitReadPage):
    """Two pages: everybody, and one person.

    Parameters
    ----------
    services
        What it asks.

    Signals
    -------
    tool_requested(str, object)
        A window is to be opened: `add`, `take`, `write`, `own`, `log`, `edit`, `join`, `erase`, with the chosen
        `UnitPerson` or None.
    """

    tool_requested = Signal(str, object)

    def __init__(self, services: UnitServices) -> None:
        super().__init__("people")
        unit = services.unit

        def read() -> UnitPeople:
            return UnitPeople(
                people=unit.people(), guests=unit.guests(), own=unit.own_unit(), requirement=unit.requirement()
            )

        self.shows(UnitRead(read, services.tasks, services.changes, lane="unit.people", parent=self))
        self.panel = PersonPanel(services.progress, services.tasks, self)
        self.left = Tick("unit_people_left")
        self.tools = {name: self.tool(name, _ICONS[name]) for name in (*_ABOVE, *_OF_ONE)}
        self.tools["open"].setVisible(services.progress is not None)
        self.chosen = ElidedText(Type.STRONG)
        self.head.beside.addWidget(self.left)
        self.add_tools([*(self.tools[name] for name in _ABOVE), self.copy])
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.XS)
        self.foot.addWidget(self.chosen, 1)
        for name in _OF_ONE:
            self.foot.addWidget(self.tools[name])
        self.column.addLayout(self.foot)
        self.stack.addWidget(self.panel)
        self._connect()

    def _connect(self) -> None:
        self.panel.failed.connect(self.tell_error)
        self.panel.back_requested.connect(self.show_table)
        self.table.opened.connect(lambda _row: self.run("open"))
        self.table.chosen.connect(self._show_chosen)
        self.left.toggled.connect(lambda _on: self._show(self.read.facts))

    # the screen's side

    def leave(self) -> None:
        """Nothing is read any more, and nobody is shown."""
        super().leave()
        self.panel.close_person()

    def first_focus(self) -> QWidget | None:
        """The table, or the way back to it."""
        return self.table if self.stack.currentIndex() == 0 else self.panel.back

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("People"))
        self.table.setAccessibleName(self.tr("People of the unit"))
        self.left.setText(self.tr("Show who left"))
        describe(self.left, self.left.text())
        texts = {
            "add": (self.tr("Add…"), self.tr("Add a person")),
            "take": (self.tr("Roster in…"), self.tr("Take people in from a table: CSV, XLSX, XLS or ODS")),
            "write": (self.tr("Roster out…"), self.tr("Write people as a table: CSV or XLSX")),
            "own": (self.tr("The unit…"), self.tr("Name of the unit, and the hours that are asked for")),
            "log": (self.tr("What was done…"), self.tr("What was done with people and results")),
            "open": (self.tr("Progress"), self.tr("Progress of the chosen person")),
            "edit": (self.tr("Change…"), self.tr("Change what is told of the chosen person")),
            "join": (self.tr("Join…"), self.tr("Join the chosen profile with another one of the same person")),
            "erase": (self.tr("Erase…"), self.tr("Erase a person for good")),
        }
        for name, (text, said) in texts.items():
            self.tools[name].setText(text)
            describe(self.tools[name], said)
        if self.words is not None:
            self.panel.set_wording(self.words)
        if self.read.facts is not None:
            self._show(self.read.facts)

    # what can be done

    def run(self, name: str) -> None:
        """Do what a button says."""
        person = None if self.read.facts is None else self.read.facts.find(self.table.current)
        if name in _OF_ONE and person is None:
            return
        if name == "open" and person is not None:
            self.show_person(person)
        else:
            self.tool_requested.emit(name, person)

    def show_person(self, person: UnitPerson) -> None:
        """Show how a person stands."""
        if self.words is None or not self.tools["open"].isVisibleTo(self):
            return
        self.panel.open_person(person, self.name_of(person), self.words)
        self.stack.setCurrentIndex(1)
        self.panel.back.setFocus()

    def show_table(self) -> None:
        """Show everybody again."""
        self.panel.close_person()
        self.stack.setCurrentIndex(0)
        self.table.setFocus()

    def choose(self, person: PersonId) -> None:
        """Choose a person in the table."""
        if not self.table.choose(person):
            self._wanted = person

    # showing

    def _show(self, facts: UnitPeople | None) -> None:
        if facts is None or self.words is None:
            return
        today = date.today()
        shown = [one for one in facts.people if self.left.isChecked() or not one.left(today)]
        columns = [
            Column(self.tr("Name"), 300, figures=False),
            Column(self.tr("Number"), 96, figures=False),
            Column(self.tr("Unit"), figures=False, least=160),
            Column(self.tr("Role"), figures=False),
            Column(self.tr("Answers"), 84),
            Column(self.tr("Last answer"), 112),
            Column(self.tr("Note"), 120, figures=False),
        ]
        self.table.show_rows(columns, [self._row(one, today) for one in (*shown, *facts.guests)], lines=0)
        away = sum(one.left(today) for one in facts.people)
        said = fill(self.tr("People: %1; left: %2; guests with answers: %3."), len(facts.people) - away, away,
                    len(facts.guests))  # fmt: skip
        self.head.said.setText(
            said if facts.people or facts.guests else self.tr("Nobody yet: add people, or a roster.")
        )
        self._show_chosen()
        if self._wanted is not None:
            wanted, self._wanted = facts.find(self._wanted), None
            if wanted is not None:
                self.table.choose(wanted.id)
                self.show_person(wanted)

    def _row(self, one: UnitPerson, today: date) -> Row:
        details = one.details
        note = ""
        if one.guest:
            note = self.tr("guest")
        elif one.left(today) and details.left_on is not None:
            note = fill(self.tr("left on %1"), day_text(date.fromisoformat(details.left_on)))
        elif one.joined:
            note = self.tr("profiles joined")
        cells = (
            Cell(self.name_of(one), f"{int(one.guest)}{one.name.casefold()}"),
            Cell(details.number, details.number.rjust(20)),
            Cell(details.unit),
            Cell(details.role),
            Cell(whole(one.answers), one.answers),
            day_cell(one.last_on),
            Cell(note),
        )
        return Row(one.id, cells)

    def name_of(self, one: UnitPerson) -> str:
        """Return what a person, or a guest, is called in the table."""
        if not one.guest:
            return one.name
        return fill(self.tr("Guest of %1"), "-" if one.last_on is None else day_text(one.last_on))

    def _show_chosen(self) -> None:
        facts = self.read.facts
        person = None if facts is None else facts.find(self.table.current)
        self.chosen.setText("" if person is None else self.name_of(person))
        for name in _OF_ONE:
            self.tools[name].setEnabled(person is not None)
        for name in ("edit", "erase"):
            self.tools[name].setEnabled(person is not None and not person.guest)
