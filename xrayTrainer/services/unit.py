"""The unit on the records; implements `UnitService`."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services import unit_notes, unit_people
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.unit_api import (
    HoursSpan,
    Matrix,
    MatrixBy,
    OwnUnit,
    UnitAct,
    UnitDetails,
    UnitHours,
    UnitPerson,
)
from xrayTrainer.storage import people_table
from xrayTrainer.storage.clock import Clock, from_utc_text, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records
from xrayTrainer.training.hours import Requirement

if TYPE_CHECKING:
    from xrayTrainer.services.roster_api import Roster, RosterField, RosterTaken

_PEOPLE = Change(frozenset({Topic.PEOPLE}))
_FIGURES = Change(frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS}))


class UnitImpl:
    """Implements `UnitService`.

    Parameters
    ----------
    records
        The records.
    clock
        The time; another one is for tests.
    """

    def __init__(self, records: Records, *, clock: Clock = now) -> None:
        self._records = records
        self._clock = clock

    # people

    def people(self) -> tuple[UnitPerson, ...]:
        """Return all who have a name here, by name; those who left are among them."""
        with self._records.read() as connection:
            return tuple(one for one in unit_people.all_people(connection) if not one.guest)

    def guests(self) -> tuple[UnitPerson, ...]:
        """Return guests with answers, the latest first."""
        with self._records.read() as connection:
            found = [one for one in unit_people.all_people(connection) if one.guest and one.answers]
        return tuple(sorted(found, key=lambda one: (one.last_on or date.min, one.id), reverse=True))

    def person(self, person: PersonId) -> UnitPerson:
        """Return one person."""
        with self._records.read() as connection:
            return unit_people.known_person(connection, person)

    def add_person(self, name: str, details: UnitDetails) -> tuple[UnitPerson, Change]:
        """Add a person; the act is logged."""

        def job(connection: Connection) -> UnitPerson:
            own = unit_notes.own_unit(connection)
            person = unit_people.add(connection, name, details, own, self._clock().utc)
            return unit_people.known_person(connection, person)

        return self._records.change(job), _PEOPLE

    def set_person(self, person: PersonId, name: str, details: UnitDetails) -> tuple[UnitPerson, Change]:
        """Change name and details of a person; the act is logged."""

        def job(connection: Connection) -> UnitPerson:
            unit_people.change(connection, person, name, details, self._clock().utc)
            return unit_people.known_person(connection, person)

        return self._records.change(job), _PEOPLE

    def join(self, person: PersonId, into: PersonId) -> Change:
        """Make two profiles of one person one: what the first did counts as the second's. Logged; can be undone."""

        def job(connection: Connection) -> None:
            unit_people.join(connection, person, into, self._clock().utc)

        self._records.change(job)
        return _FIGURES

    def part(self, person: PersonId) -> Change:
        """Undo a join: `person` stands alone again."""

        def job(connection: Connection) -> None:
            unit_people.part(connection, person, self._clock().utc)

        self._records.change(job)
        return _FIGURES

    def own_unit(self) -> OwnUnit:
        """Return what new people and result files are given."""
        with self._records.read() as connection:
            return unit_notes.own_unit(connection)

    def set_own_unit(self, own: OwnUnit) -> Change:
        """Keep it; the act is logged."""
        told = unit_people.clean_details(UnitDetails(unit=own.name, agency=own.agency, country=own.country))
        clean = OwnUnit(name=told.unit, agency=told.agency, country=told.country)

        def job(connection: Connection) -> None:
            if unit_notes.own_unit(connection) != clean:
                unit_notes.set_own_unit(connection, clean)
                self._log(connection, "own_unit", None, msgspec.structs.asdict(clean))

        self._records.change(job)
        return _PEOPLE

    # rosters

    def read_roster(self, file: Path, fields: tuple[RosterField | None, ...] | None = None) -> Roster:
        """Read a roster (CSV, XLSX, XLS, ODS) and say what would become of it; nothing is changed."""
        from xrayTrainer.services import unit_roster

        with self._records.read() as connection:
            return unit_roster.read_roster(connection, file, fields)

    def take_roster(self, roster: Roster, *, doubtful: frozenset[int] = frozenset()) -> tuple[RosterTaken, Change]:
        """Take a roster in, all of it in one transaction; doubtful rows only those whose line is named."""
        from xrayTrainer.services import unit_roster

        at = self._clock().utc
        taken = self._records.change(lambda connection: unit_roster.take_roster(connection, roster, doubtful, at))
        return taken, _PEOPLE

    def write_roster(self, file: Path, *, language: str = "en", separator: str = ";") -> int:
        """Write everybody as CSV or XLSX (by the ending) in a form that can be read back; return how many."""
        from xrayTrainer.services import unit_roster

        return unit_roster.write_roster(self.people(), file, language=language, separator=separator)

    # figures

    def requirement(self) -> Requirement:
        """Return the hours that the unit asks for."""
        with self._records.read() as connection:
            return unit_notes.requirement(connection)

    def set_requirement(self, minutes: float) -> Change:
        """Ask for so many minutes in the rolling days; the act is logged."""

        def job(connection: Connection) -> None:
            before = unit_notes.requirement(connection).minutes
            unit_notes.set_requirement(connection, minutes)
            if before != minutes:
                self._log(connection, "requirement", None, {"minutes": [before, minutes]})

        self._records.change(job)
        return _FIGURES

    def matrix(self, by: MatrixBy, period: Period = Period.HALF_YEAR, *, with_left: bool = False) -> Matrix:
        """Return persons by classes or methods; those who left are in it where wanted."""
        from xrayTrainer.services.unit_facts import unit_facts
        from xrayTrainer.services.unit_figures import first_day, matrix_of

        today = self._today()
        first = first_day(period, today)
        known = unit_facts(self._records, 0 if first is None else first.toordinal())
        return matrix_of(known, self._here(today, with_left), by, period, today)

    def hours(self, span: HoursSpan = HoursSpan.MONTH, *, with_left: bool = False) -> UnitHours:
        """Return everybody's hours."""
        from xrayTrainer.services.unit_facts import unit_facts
        from xrayTrainer.services.unit_figures import hours_of_unit, hours_since

        today, required = self._today(), self.requirement()
        known = unit_facts(self._records, hours_since(span, today, required).toordinal())
        return hours_of_unit(known, self._here(today, with_left), span, today, required)

    def acts(self) -> tuple[UnitAct, ...]:
        """Return what was done with people and results, the latest first."""
        with self._records.read() as connection:
            return unit_people.acts(connection)

    def _here(self, today: date, with_left: bool) -> list[UnitPerson]:
        return [one for one in self.people() if with_left or not one.left(today)]

    def _today(self) -> date:
        moment = self._clock()
        return (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date()

    def _log(self, connection: Connection, what: str, person: PersonId | None, detail: dict[str, object]) -> None:
        people_table.log_act(connection, at=self._clock().utc, what=what, person=person, detail=detail)
