"""Implements `AssignmentsService` on the records."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from xrayTrainer.domain.assignment import MOST_ASSIGNMENTS, MOST_PEOPLE, Assignment, Course, day_of
from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, SetId, new_uuid
from xrayTrainer.services.api import Change, LibraryService, PeopleService, SetCard, Topic
from xrayTrainer.services.assignment_work import Who, body_of, by_person, own_assignments, person_work, today_of
from xrayTrainer.services.assignments_api import (
    Assignable,
    AssignmentOrder,
    GivenAssignment,
    OwnAssignment,
    PersonWork,
    SetChoice,
)
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.packs import PACK_FILE, aside_id
from xrayTrainer.storage import assignment_table, course_table, details_table, people_table
from xrayTrainer.storage.assignment_table import AssignmentRow
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records

MOST_NOTE = 2000
"""Characters of a mentor's words."""

CHANGED = Change(frozenset({Topic.ASSIGNMENTS}))
_NOTHING = Change(frozenset())


class AssignmentsImpl:
    """Implements `AssignmentsService`.

    Parameters
    ----------
    records
        The records.
    people, library
        Who is at work; the sets.
    data
        Data folder: the giver's card lies there.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self, records: Records, people: PeopleService, library: LibraryService, data: Path, *, clock: Clock = now
    ) -> None:
        self._records = records
        self._people = people
        self._library = library
        self._clock = clock
        self._cards = Cards(data, clock=clock)

    # choosing

    def sets(self) -> tuple[SetChoice, ...]:
        """Return the sets that can be given."""
        return tuple(SetChoice(card=card, packable=is_packable(card)) for card in self._shelf() if card.cases)

    def people(self) -> tuple[Assignable, ...]:
        """Return the people of whom this machine knows, by unit and name."""
        with self._records.read() as connection:
            return tuple(Assignable(id=one.id, name=one.name, unit=one.unit) for one in known_people(connection))

    # giving

    def give(self, order: AssignmentOrder) -> tuple[Assignment, Change]:
        """Give a set to people; see `AssignmentsService.give`."""
        card = next((one for one in self._shelf() if one.id == order.set_id), None)
        if card is None:
            raise UserError("session.no_set")
        made = self.made(order, card)
        self._records.change(lambda connection: put_given(connection, made, self.author()[1]))
        return made, CHANGED

    def made(self, order: AssignmentOrder, card: SetCard) -> Assignment:
        """Return what an order says, checked; nothing is kept."""
        if order.mode not in card.modes:
            raise UserError("assignment.mode", mode=order.mode)
        refuse_days(order.opens_on, order.due_on)
        if len(order.people) > MOST_PEOPLE:
            raise UserError("assignment.too_many", limit=MOST_PEOPLE)
        if len(order.note) > MOST_NOTE:
            raise UserError("assignment.note_too_long", limit=MOST_NOTE)
        return Assignment(
            id=new_uuid(),
            set=order.set_id,
            mode=order.mode,
            people=tuple(dict.fromkeys(order.people)),
            opens_on=order.opens_on,
            due_on=order.due_on,
            note=order.note.strip(),
            given_at=self._clock().utc,
            author=self.author()[0],
        )

    def author(self) -> tuple[str, str]:
        """Return name and key id of who gives; of the person at work, and empty, where there is no card."""
        own = self._cards.own()
        if own is not None:
            return own.card.name, own.card.key_id
        person = self._people.current()
        return "" if person.guest else person.name, ""

    def names_of(self, set_id: str) -> tuple[str, ...]:
        """Return the names under which results of a set may come: also that of one taken in beside another's."""
        own = self._cards.own()
        return (set_id,) if own is None else (set_id, aside_id(set_id, own.card.sign_key))

    def withdraw(self, assignment: str) -> Change:
        """Take an assignment back; see `AssignmentsService.withdraw`."""

        def job(connection: Connection) -> None:
            row = assignment_table.assignment(connection, assignment)
            if row is None or row.came:
                raise UserError("assignment.none")
            take_back(connection, row, at=self._clock().utc)

        self._records.change(job)
        return CHANGED

    # looking

    def given(self) -> tuple[GivenAssignment, ...]:
        """Return what was given here and holds, the nearest last day first."""
        cards = {card.id: card for card in self._shelf()}
        today = today_of(self._clock())
        with self._records.read() as connection:
            names = {one.id: one for one in known_people(connection, left=True)}
            courses = course_titles(connection)
            found = []
            for row in assignment_table.given(connection):
                given = body_of(row)
                card = cards.get(SetId(row.set_id))
                due_on = day_of(given.due_on)
                found.append(
                    GivenAssignment(
                        assignment=given,
                        title={} if card is None else card.title,
                        packable=card is not None and is_packable(card),
                        told=row.told_at is not None,
                        days_left=None if due_on is None else (due_on - today).days,
                        people=work_of(connection, given, self.names_of(row.set_id), names, today),
                        course=courses.get(row.course or "", ""),
                    )
                )
        return tuple(sorted(found, key=lambda one: (one.assignment.due_on or "9999", one.assignment.given_at)))

    def mine(self) -> tuple[OwnAssignment, ...]:
        """Return what the person at work is to do, and has done of late."""
        person = self._people.current().id
        cards = self._shelf()
        with self._records.read() as connection:
            return own_assignments(connection, person, cards, self._clock())

    # travelling

    def of_pack(self, set_id: SetId) -> tuple[Assignment, ...]:
        """Return what would travel in a pack of a set: what holds, and that what went out before was taken back."""
        author = self.author()[0]
        with self._records.read() as connection:
            rows = assignment_table.of_set(connection, set_id)[:MOST_ASSIGNMENTS]
        return tuple(msgspec.structs.replace(body, author=body.author or author) for body in map(body_of, rows))

    def note_told(self, assignments: tuple[Assignment, ...], author_key: str) -> None:
        """Note that assignments went out in a pack, signed by the card of that key."""
        at = self._clock().utc

        def job(connection: Connection) -> None:
            for given in assignments:
                row = assignment_table.assignment(connection, given.id)
                if row is not None and not row.came and row.author_key != author_key:
                    assignment_table.put(connection, msgspec.structs.replace(row, author_key=author_key))
            assignment_table.note_told(connection, tuple(one.id for one in assignments), at=at)

        self._records.change(job)

    def take_in(self, assignments: tuple[Assignment, ...], set_id: SetId, author_key: str) -> tuple[int, Change]:
        """Take in what came with a pack of a set that is here as `set_id`; return how many are new or changed.

        Each comes once by its id: the higher revision by the same author replaces the lower, another author never.
        """

        def job(connection: Connection) -> int:
            taken = 0
            for given in assignments:
                before = assignment_table.assignment(connection, given.id)
                if before is not None and (before.author_key != author_key or before.revision >= given.revision):
                    continue
                row = row_of(given, author_key, came=True if before is None else before.came, set_id=set_id)
                assignment_table.put(connection, row)
                taken += 1
            return taken

        taken = self._records.change(job) if assignments else 0
        return taken, CHANGED if taken else _NOTHING

    def _shelf(self) -> tuple[SetCard, ...]:
        return self._library.shelf().sets


def is_packable(card: SetCard) -> bool:
    """Tell whether a pack of a set can be written here: what came by a pack goes on as the file that it was."""
    return not card.sealed and not (card.folder / PACK_FILE).is_file()


def refuse_days(opens_on: str | None, due_on: str | None) -> None:
    """Raise `assignment.days` for days that no calendar has, and for an end before the beginning."""
    opens, due = day_of(opens_on), day_of(due_on)
    unreal = (opens_on is not None and opens is None) or (due_on is not None and due is None)
    if unreal or (opens is not None and due is not None and due < opens):
        raise UserError("assignment.days", opens=opens_on or "-", due=due_on or "-")


def row_of(given: Assignment, author_key: str, *, came: bool, set_id: str | None = None) -> AssignmentRow:
    """Return an assignment as the records keep it."""
    return AssignmentRow(
        id=given.id,
        set_id=given.set if set_id is None else set_id,
        course=given.course,
        due_on=given.due_on,
        given_at=given.given_at,
        author_key=author_key,
        revision=given.revision,
        everybody=not given.people,
        body=to_json(given).decode(),
        came=came,
        closed_at=given.given_at if given.withdrawn else None,
    )


def put_given(connection: Connection, given: Assignment, author_key: str) -> None:
    """Keep what is given here; that an earlier form of it went out holds no longer."""
    assignment_table.put(connection, row_of(given, author_key, came=False))


def take_back(connection: Connection, row: AssignmentRow, *, at: str) -> None:
    """Close an assignment; what is told of it in the next pack says so."""
    given = body_of(row)
    if not given.withdrawn:
        given = msgspec.structs.replace(given, withdrawn=True, revision=given.revision + 1)
    changed = msgspec.structs.replace(
        row, body=to_json(given).decode(), revision=given.revision, closed_at=row.closed_at or at
    )
    assignment_table.put(connection, changed)


def known_people(connection: Connection, *, left: bool = False) -> tuple[Who, ...]:
    """Return the named people, by unit and name; with `left` also those who have left their unit."""
    details = details_table.all_details(connection)
    found = []
    for row in people_table.named_people(connection):
        told = details.get(PersonId(row.id))
        if left or told is None or told.left_on is None:
            found.append(Who(PersonId(row.id), row.name, "" if told is None else told.unit))
    return tuple(sorted(found, key=lambda one: (one.unit.casefold(), one.name.casefold(), one.id)))


def work_of(
    connection: Connection, given: Assignment, set_ids: tuple[str, ...], names: dict[PersonId, Who], today: date
) -> tuple[PersonWork, ...]:
    """Return how far everyone is to whom something was given, by unit and name; of everybody those who have begun."""
    works = by_person(assignment_table.work_on(connection, set_ids, given.mode, since=given.given_at))
    roots = assignment_table.roots(connection)
    named = dict.fromkeys(roots.get(one, PersonId(one)) for one in given.people)
    people = list(named) if given.people else [one for one in works if one in names]
    who = sorted(
        (names.get(one, Who(one, "", "")) for one in people),
        key=lambda one: (not one.name, one.unit.casefold(), one.name.casefold(), one.id),
    )
    return tuple(person_work(one, works.get(one.id, ()), given, today) for one in who)


def course_titles(connection: Connection) -> dict[str, str]:
    """Return the titles of courses by id."""
    return {
        row.id: read_bytes(Course, row.body.encode(), file=row.id).title for row in course_table.courses(connection)
    }
