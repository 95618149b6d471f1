"""Opens the windows above the page of people, and does what they ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from xrayTrainer.services.api import Change
from xrayTrainer.ui.viewmodels.unit import UnitPeople
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.views.unit_dialogs import FormDialog, JoinDialog, LogDialog, OwnUnitDialog, PersonDialog

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.roster_api import Roster, RosterField, RosterTaken
    from xrayTrainer.services.unit_api import UnitAct, UnitPerson, UnitService
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.unit_people import UnitPeoplePage


class UnitWindows(QObject):
    """One window at a time.

    Parameters
    ----------
    page
        The page of people.
    service
        The unit.
    wording
        Words of the language that is on.
    erase
        Opens the question whether a person is to be erased.
    """

    def __init__(
        self,
        page: UnitPeoplePage,
        service: UnitService,
        *,
        wording: Callable[[], Wording],
        erase: Callable[[UnitPerson], None],
    ) -> None:
        super().__init__(page)
        self._page, self._service = page, service
        self._wording = wording
        self._erase = erase
        self.open: FormDialog | None = None
        page.tool_requested.connect(self._run)

    def _run(self, name: str, person: UnitPerson | None) -> None:
        facts = self._page.read.facts
        if facts is None or self.open is not None:
            return
        if name == "add":
            self._ask_person(None, facts)
        elif name == "edit" and person is not None:
            self._ask_person(person, facts)
        elif name == "own":
            self._ask_own(facts)
        elif name == "join" and person is not None:
            self._ask_join(person, facts)
        elif name == "erase" and person is not None:
            self._erase(person)
        elif name == "take":
            self._pick_roster()
        elif name == "write":
            self._write_roster()
        elif name == "log":
            self._page.read.ask(self._service.acts, partial(self._show_log, facts))

    def _show(self, dialog: FormDialog) -> None:
        self.open = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int) -> None:
        self.open = None
        self._page.table.setFocus()

    def _fail(self, dialog: FormDialog, error: UserError) -> None:
        if self.open is dialog:
            dialog.show_fault(self._wording().error(error))

    def _ask_person(self, person: UnitPerson | None, facts: UnitPeople) -> None:
        dialog = PersonDialog(person, facts.own, self._page.window())

        def send() -> None:
            name, details = dialog.name.text(), dialog.details

            def work() -> tuple[UnitPerson, Change]:
                if person is None:
                    return self._service.add_person(name, details)
                return self._service.set_person(person.id, name, details)

            def done(made: UnitPerson) -> None:
                self._page.choose(made.id)
                dialog.accept()

            self._page.read.do(work, done, partial(self._fail, dialog))

        dialog.accepted_form.connect(send)
        self._show(dialog)

    def _ask_own(self, facts: UnitPeople) -> None:
        dialog = OwnUnitDialog(facts.own, facts.requirement.minutes, facts.requirement.days, self._page.window())

        def send() -> None:
            own, minutes = dialog.own, dialog.hours.value() * 60

            def work() -> tuple[None, Change]:
                first = self._service.set_own_unit(own)
                second = self._service.set_requirement(minutes)
                return None, Change(first.topics | second.topics)

            self._page.read.do(work, lambda _none: dialog.accept(), partial(self._fail, dialog))

        dialog.accepted_form.connect(send)
        self._show(dialog)

    def _ask_join(self, person: UnitPerson, facts: UnitPeople) -> None:
        others = [one for one in facts.people if one.id != person.id]
        name = self._page.name_of(person)
        dialog = JoinDialog(person, name, others, self._page.window())

        def join() -> None:
            into = dialog.chosen
            self._page.read.do(
                lambda: (None, self._service.join(person.id, into)),
                lambda _none: self._joined(dialog, self.tr("“%1” is joined."), name),
                partial(self._fail, dialog),
            )

        def part() -> None:
            def work() -> tuple[None, Change]:
                change = Change(frozenset())
                for one in person.joined:
                    change = self._service.part(one)
                return None, change

            self._page.read.do(
                work,
                lambda _none: self._joined(dialog, self.tr("Profiles of “%1” stand alone again."), name),
                partial(self._fail, dialog),
            )

        dialog.accepted_form.connect(join)
        dialog.part_requested.connect(part)
        self._show(dialog)

    def _joined(self, dialog: FormDialog, said: str, name: str) -> None:
        self._page.tell(fill(said, name))
        dialog.accept()

    # rosters

    def _pick_roster(self) -> None:
        kinds = self.tr("Tables (*.csv *.txt *.xlsx *.xls *.ods)")
        name, _ = QFileDialog.getOpenFileName(self._page.window(), self.tr("Roster"), "", kinds)
        if name:
            self.take_roster(Path(name))

    def take_roster(self, file: Path) -> None:
        """Read a roster and show what would become of it."""
        self._page.read.ask(lambda: self._service.read_roster(file), self._show_roster)

    def _show_roster(self, roster: Roster) -> None:
        from xrayTrainer.ui.views.unit_roster import RosterDialog

        if self.open is not None:
            return
        dialog = RosterDialog(roster, self._wording(), self._page.window())

        def again(fields: tuple[RosterField | None, ...]) -> None:
            def show(read: Roster) -> None:
                if self.open is dialog:
                    dialog.show_roster(read)

            self._page.read.ask(lambda: self._service.read_roster(roster.file, fields), show, dialog.show_columns_fault)

        def send() -> None:
            read, ticked = dialog.roster, frozenset(dialog.ticked)
            self._page.read.do(
                lambda: self._service.take_roster(read, doubtful=ticked),
                lambda taken: self._taken(dialog, taken),
                partial(self._fail, dialog),
            )

        dialog.fields_chosen.connect(again)
        dialog.accepted_form.connect(send)
        self._show(dialog)

    def _taken(self, dialog: FormDialog, taken: RosterTaken) -> None:
        said = self.tr("Roster taken in. New: %1; changed: %2; the same: %3; left out: %4.")
        self._page.tell(fill(said, taken.new, taken.changed, taken.same, taken.left_out))
        dialog.accept()

    def _write_roster(self) -> None:
        kinds = self.tr("Excel workbook (*.xlsx);;CSV table (*.csv)")
        name, kind = QFileDialog.getSaveFileName(self._page.window(), self.tr("Roster"), "roster.xlsx", kinds)
        if not name:
            return
        file = Path(name)
        if file.suffix.lower() not in (".csv", ".xlsx"):
            file = file.with_name(file.name + (".csv" if "csv" in kind else ".xlsx"))
        language = self._wording().language
        self._page.read.ask(
            lambda: self._service.write_roster(file, language=language),
            lambda count: self._page.tell(fill(self.tr("%1 people are written to “%2”."), count, file.name)),
        )

    def _show_log(self, facts: UnitPeople, acts: tuple[UnitAct, ...]) -> None:
        names: dict[str, str] = {one.id: self._page.name_of(one) for one in (*facts.people, *facts.guests)}
        self._show(LogDialog(acts, names, self._page.window()))
