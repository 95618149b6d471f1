"""What windows and commands may ask of a unit: its people, what they find by class and method, their hours.

As in `xrayTrainer.services.api`: calls may read files or the records, belong off the GUI thread, and raise `UserError`.
People are sorted by name, never by what they find; figures that are undefined are None.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from xrayTrainer.services.progress_api import Period

if TYPE_CHECKING:
    from pathlib import Path

    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.roster_api import Roster, RosterField, RosterTaken
    from xrayTrainer.training.hours import HoursStatus, Requirement


class UnitDetails(msgspec.Struct, frozen=True, kw_only=True):
    """Where a person works; what was never told is empty.

    Attributes
    ----------
    unit, agency, country, role, number
        Post, authority, country (ISO 3166-1 alpha-2 or a name), duty, service number.
    sex
        Only where the unit asks for it and the person agrees.
    left_on
        Last day in the unit (ISO date); None while there.
    """

    unit: str = ""
    agency: str = ""
    country: str = ""
    role: str = ""
    number: str = ""
    sex: Literal["f", "m"] | None = None
    left_on: str | None = None


class OwnUnit(msgspec.Struct, frozen=True, kw_only=True):
    """The unit of this machine: what new people and result files are given; empty where never told."""

    name: str = ""
    agency: str = ""
    country: str = ""


class UnitPerson(msgspec.Struct, frozen=True, kw_only=True):
    """A person of the unit.

    Attributes
    ----------
    id, name, details
        Who, and where.
    answers
        How many were submitted; those of joined profiles count.
    last_on
        Local day of the last answer; None without.
    guest
        Whether this is a guest with answers, who may be given to a person.
    joined
        Other profiles that were joined to this one.
    """

    id: PersonId
    name: str
    details: UnitDetails = UnitDetails()
    answers: int = 0
    last_on: date | None = None
    guest: bool = False
    joined: tuple[PersonId, ...] = ()

    def left(self, today: date) -> bool:
        """Return whether the last day in the unit is over."""
        return self.details.left_on is not None and self.details.left_on < today.isoformat()


class MatrixBy(StrEnum):
    """What the columns of a matrix are."""

    CLASS = "class"
    METHOD = "method"


class MatrixRow(msgspec.Struct, frozen=True, kw_only=True):
    """What one person found.

    Attributes
    ----------
    cells
        One rate of hits for each column; n 0 where he met none.
    hits, false_alarms
        Threat cases found, clear cases opened for nothing, of all of the period.
    """

    person: PersonId
    name: str
    unit: str
    cells: tuple[Rate, ...]
    hits: Rate
    false_alarms: Rate


class Matrix(msgspec.Struct, frozen=True, kw_only=True):
    """Persons by classes or methods: how much of what was hidden they found, with n and interval.

    Attributes
    ----------
    by, period, first, last
        What the columns are; which answers: of the days from `first` (None: from the beginning) to `last`.
    columns
        Ids of the terms that anybody met, by id.
    rows
        By name.
    totals
        The same of all of them together.
    """

    by: MatrixBy
    period: Period
    first: date | None
    last: date
    columns: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
    totals: MatrixRow


class HoursSpan(StrEnum):
    """By which periods hours are told."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"


class HoursNeed(StrEnum):
    """How a person stands against the requirement."""

    OVERDUE = "overdue"
    """A whole period is over, and the requirement is not met."""
    BEHIND = "behind"
    """Less is done than is due by today."""
    ON_PACE = "on_pace"
    MET = "met"


class PersonHours(msgspec.Struct, frozen=True, kw_only=True):
    """Active time of one person.

    Attributes
    ----------
    minutes
        Of each period of the table.
    rolling_minutes, sessions, cases
        Of the rolling days of the requirement.
    status
        How these minutes stand.
    need
        Overdue, behind, on pace or met.
    due_on
        Day on which the requirement falls due: a whole period after counting began; not after today where it is over.
    last_on
        Day of the last answer; None without.
    """

    person: PersonId
    name: str
    unit: str
    minutes: tuple[float, ...]
    rolling_minutes: float
    sessions: int
    cases: int
    status: HoursStatus
    need: HoursNeed
    due_on: date
    last_on: date | None


class UnitHours(msgspec.Struct, frozen=True, kw_only=True):
    """Active time of everybody: those overdue or behind first, then the others, each by name."""

    span: HoursSpan
    today: date
    requirement: Requirement
    periods: tuple[tuple[date, date], ...]
    rows: tuple[PersonHours, ...]


class UnitAct(msgspec.Struct, frozen=True, kw_only=True):
    """An act of the log: when (UTC), what, of whom (empty where he has no name any more), with which values."""

    at: str
    what: str
    person: PersonId | None
    name: str
    detail: Mapping[str, object]


class UnitService(Protocol):
    """The unit."""

    def people(self) -> tuple[UnitPerson, ...]:
        """Return all who have a name here, by name; those who left are among them."""
        ...

    def guests(self) -> tuple[UnitPerson, ...]:
        """Return guests with answers, the latest first."""
        ...

    def person(self, person: PersonId) -> UnitPerson:
        """Return one person. Raises `session.no_person`."""
        ...

    def add_person(self, name: str, details: UnitDetails) -> tuple[UnitPerson, Change]:
        """Add a person; the act is logged.

        Raises
        ------
        UserError
            `session.name_empty`, `session.name_too_long`, `session.name_taken`, `unit.too_long`, `unit.bad_day`.
        """
        ...

    def set_person(self, person: PersonId, name: str, details: UnitDetails) -> tuple[UnitPerson, Change]:
        """Change name and details of a person; the act is logged. Raises what `add_person` does."""
        ...

    def join(self, person: PersonId, into: PersonId) -> Change:
        """Make two profiles of one person one: what the first did counts as the second's. Logged; can be undone.

        Raises
        ------
        UserError
            `session.no_person`, `unit.same_person`, `unit.has_joined`.
        """
        ...

    def part(self, person: PersonId) -> Change:
        """Undo a join: `person` stands alone again. Raises `session.no_person`."""
        ...

    def own_unit(self) -> OwnUnit:
        """Return what new people and result files are given."""
        ...

    def set_own_unit(self, own: OwnUnit) -> Change:
        """Keep it; the act is logged."""
        ...

    def requirement(self) -> Requirement:
        """Return the hours that the unit asks for."""
        ...

    def set_requirement(self, minutes: float) -> Change:
        """Ask for so many minutes in the rolling days; the act is logged. Raises `unit.bad_requirement`."""
        ...

    def matrix(self, by: MatrixBy, period: Period = Period.HALF_YEAR, *, with_left: bool = False) -> Matrix:
        """Return persons by classes or methods; those who left are in it where wanted."""
        ...

    def hours(self, span: HoursSpan = HoursSpan.MONTH, *, with_left: bool = False) -> UnitHours:
        """Return everybody's hours."""
        ...

    def read_roster(self, file: Path, fields: tuple[RosterField | None, ...] | None = None) -> Roster:
        """Read a roster (CSV, XLSX, XLS, ODS) and say what would become of it; nothing is changed.

        Parameters
        ----------
        file
            The file.
        fields
            What each column is to be taken for, in the place of what its heading says.

        Raises
        ------
        UserError
            `roster.*` for a file that can't be used, `formats.*` for one that can't be read.
        """
        ...

    def take_roster(self, roster: Roster, *, doubtful: frozenset[int] = frozenset()) -> tuple[RosterTaken, Change]:
        """Take a roster in, all of it in one transaction; doubtful rows only those whose line is named.

        Raises
        ------
        UserError
            `roster.changed` where people have changed since it was read, so that it would do something else.
        """
        ...

    def write_roster(self, file: Path, *, language: str = "en", separator: str = ";") -> int:
        """Write everybody as CSV or XLSX (by the ending) in a form that can be read back; return how many.

        Raises
        ------
        UserError
            `roster.ending`, `exchange.*`.
        """
        ...

    def acts(self) -> tuple[UnitAct, ...]:
        """Return what was done with people and results, the latest first."""
        ...
