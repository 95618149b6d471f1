"""What windows may ask of assignments: sets given to people until a day, and what they have done of them.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.assignment import Assignment
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import PersonId, SessionId, SetId
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change, SetCard


class Doing(StrEnum):
    """How far a person is with what was given."""

    DONE = "done"
    BEGUN = "begun"
    OPEN = "open"
    """Not begun."""
    LATER = "later"
    """It can't be begun yet."""


class AssignmentOrder(msgspec.Struct, frozen=True, kw_only=True):
    """A set to be given.

    Attributes
    ----------
    set_id, mode
        What, and in which mode.
    people
        To whom; empty: to everybody who takes the pack in.
    opens_on, due_on
        First and last day (ISO 8601); None: at once, no end.
    note
        Words to those who get it.
    """

    set_id: SetId
    mode: Mode = "practice"
    people: tuple[PersonId, ...] = ()
    opens_on: str | None = None
    due_on: str | None = None
    note: str = ""


class Assignable(msgspec.Struct, frozen=True, kw_only=True):
    """A person to whom something can be given; `unit` is empty where it was not told."""

    id: PersonId
    name: str
    unit: str


class SetChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A set that can be given; `packable` says that a pack of it can be written here."""

    card: SetCard
    packable: bool


class PersonWork(msgspec.Struct, frozen=True, kw_only=True):
    """How far one person is.

    Attributes
    ----------
    person, name, unit
        Who; a person of whom nothing is known here has no name.
    doing
        How far.
    overdue
        Whether the last day is over, and it is not done.
    late
        Whether it was done after the last day.
    session
        The session that counts, or the one that is begun; None without.
    finished_at
        When that was finished (UTC); empty while it is not.
    answered, cases
        Of that session.
    """

    person: PersonId
    name: str
    unit: str = ""
    doing: Doing
    overdue: bool = False
    late: bool = False
    session: SessionId | None = None
    finished_at: str = ""
    answered: int = 0
    cases: int = 0


class GivenAssignment(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment as its giver sees it.

    Attributes
    ----------
    assignment
        As it travels.
    title
        Of the set; empty where it is not here any more.
    packable
        Whether a pack of the set can be written here.
    told
        Whether it went out in a pack.
    days_left
        To the last day; negative when it is over, None without.
    people
        Everyone it was given to, by unit and name; for everybody: those who have begun.
    course
        Title of the course whose stage it is; empty without.
    """

    assignment: Assignment
    title: LangText
    packable: bool
    told: bool
    days_left: int | None
    people: tuple[PersonWork, ...]
    course: str = ""

    @property
    def done(self) -> int:
        """How many have done it."""
        return sum(one.doing is Doing.DONE for one in self.people)

    @property
    def begun(self) -> int:
        """How many have begun it."""
        return sum(one.doing is Doing.BEGUN for one in self.people)

    @property
    def open(self) -> int:
        """How many have not begun it."""
        return len(self.people) - self.done - self.begun

    @property
    def overdue(self) -> int:
        """How many have not done it in time."""
        return sum(one.overdue for one in self.people)


class OwnAssignment(msgspec.Struct, frozen=True, kw_only=True):
    """What the person at work is to do.

    Attributes
    ----------
    id, set_id, title, mode
        What, and how.
    here
        Whether the set is on this machine.
    doing
        How far he is.
    session
        The session to go on with; None where there is none.
    answered, cases
        Of the session that counts, or is begun.
    opens_on, opens_in
        First day, and days until then; None and 0 where it can be begun.
    due_on, days_left
        Last day, and days until then, negative when it is over; None without.
    note, author
        Words of the mentor, and his name.
    """

    id: str
    set_id: SetId
    title: LangText
    mode: Mode
    here: bool
    doing: Doing
    session: SessionId | None = None
    answered: int = 0
    cases: int = 0
    opens_on: str | None = None
    opens_in: int = 0
    due_on: str | None = None
    days_left: int | None = None
    note: str = ""
    author: str = ""

    @property
    def can_begin(self) -> bool:
        """Whether it can be begun or gone on with now."""
        return self.here and self.doing in (Doing.OPEN, Doing.BEGUN)


class AssignmentsService(Protocol):
    """Gives sets to people, and tells what became of it."""

    def sets(self) -> tuple[SetChoice, ...]:
        """Return the sets that can be given."""
        ...

    def people(self) -> tuple[Assignable, ...]:
        """Return the people of whom this machine knows, by unit and name."""
        ...

    def give(self, order: AssignmentOrder) -> tuple[Assignment, Change]:
        """Give a set to people.

        Raises `session.no_set`, `assignment.mode`, `assignment.days`, `assignment.too_many`, `assignment.nobody`.
        """
        ...

    def withdraw(self, assignment: str) -> Change:
        """Take an assignment back; the next pack of its set tells of it. Raises `assignment.none`."""
        ...

    def given(self) -> tuple[GivenAssignment, ...]:
        """Return what was given here and holds, the nearest last day first."""
        ...

    def mine(self) -> tuple[OwnAssignment, ...]:
        """Return what the person at work is to do, and has done of late: what is due first comes first."""
        ...

    def of_pack(self, set_id: SetId) -> tuple[Assignment, ...]:
        """Return what would travel in a pack of a set."""
        ...
