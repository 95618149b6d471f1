"""What people have done of what was given to them, told from the sessions that are here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec

from xrayTrainer.domain.assignment import Assignment, day_of
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import PersonId, SetId
from xrayTrainer.services.api import SetCard
from xrayTrainer.services.assignments_api import Doing, OwnAssignment, PersonWork
from xrayTrainer.storage import assignment_table
from xrayTrainer.storage.assignment_table import AssignmentRow, WorkRow
from xrayTrainer.storage.clock import Moment, from_utc_text
from xrayTrainer.storage.connection import Connection

DONE_DAYS = 7
"""So long what is done stays in the list of the person who did it."""


class Who(msgspec.Struct, frozen=True):
    """A person in a list: identity, name, unit."""

    id: PersonId
    name: str
    unit: str


def today_of(moment: Moment) -> date:
    """Return the day that a moment's own clock shows."""
    return (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date()


class _Terms(msgspec.Struct):
    """An assignment without its people, of whom there may be thousands."""

    id: str
    set: str
    given_at: str
    mode: Mode = "practice"
    opens_on: str | None = None
    due_on: str | None = None
    note: str = ""
    author: str = ""
    withdrawn: bool = False


def terms_of(row: AssignmentRow) -> Assignment | None:
    """Return what an assignment asks for, without its people; None for one that can't be read."""
    try:
        found = msgspec.json.decode(row.body, type=_Terms)
    except msgspec.MsgspecError:
        return None
    return Assignment(**msgspec.structs.asdict(found))


def body_of(row: AssignmentRow) -> Assignment:
    """Return an assignment as it travels."""
    return read_bytes(Assignment, row.body.encode(), file=row.id)


def finished_day(work: WorkRow) -> date | None:
    """Return the day on which a session was finished, by the clock that it was finished by."""
    if work.finished_at is None:
        return None
    return (from_utc_text(work.finished_at) + timedelta(minutes=work.offset_min)).date()


def counts(work: WorkRow, mode: Mode, opens_on: date | None) -> bool:
    """Tell whether a session does what was given: finished, not too early, and whole; an exam, when it is handed in."""
    day = finished_day(work)
    if day is None or (opens_on is not None and day < opens_on):
        return False
    return work.answered > 0 and (mode == "exam" or work.answered >= work.cases)


def person_work(who: Who, works: Sequence[WorkRow], given: Assignment, today: date) -> PersonWork:
    """Return how far a person is; `works` are his sessions on the set since it was given, the first first."""
    opens_on, due_on = day_of(given.opens_on), day_of(given.due_on)
    done = next((one for one in works if counts(one, given.mode, opens_on)), None)
    if done is not None:
        day = finished_day(done)
        late = due_on is not None and day is not None and day > due_on
        return _work(who, Doing.DONE, done, late=late)
    overdue = due_on is not None and today > due_on
    if opens_on is not None and today < opens_on:
        return _work(who, Doing.LATER, None)
    begun = next((one for one in reversed(works) if one.answered or one.finished_at is None), None)
    if begun is not None:
        return _work(who, Doing.BEGUN, begun, overdue=overdue)
    return _work(who, Doing.OPEN, None, overdue=overdue)


def _work(who: Who, doing: Doing, work: WorkRow | None, *, overdue: bool = False, late: bool = False) -> PersonWork:
    found = PersonWork(person=who.id, name=who.name, unit=who.unit, doing=doing, overdue=overdue, late=late)
    if work is None:
        return found
    return msgspec.structs.replace(
        found,
        session=work.session,
        finished_at=work.finished_at or "",
        answered=work.answered,
        cases=work.cases,
    )


def by_person(works: Iterable[WorkRow]) -> dict[PersonId, list[WorkRow]]:
    """Return sessions by their person."""
    found: dict[PersonId, list[WorkRow]] = {}
    for work in works:
        found.setdefault(work.person, []).append(work)
    return found


def own_assignments(
    connection: Connection, person: PersonId, cards: Sequence[SetCard], moment: Moment
) -> tuple[OwnAssignment, ...]:
    """Return what a person is to do, what is due first first, then what he has done of late."""
    here = {card.id: card for card in cards}
    today = today_of(moment)
    found = []
    for row in assignment_table.of_person(connection, person):
        given = terms_of(row)
        if given is None or given.withdrawn:
            continue
        one = _own(connection, row, given, Who(person, "", ""), here.get(SetId(row.set_id)), today)
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=_turn))


def _turn(one: OwnAssignment) -> tuple[bool, bool, str, str]:
    first = one.due_on or "9999"
    return one.doing is Doing.DONE, one.doing is Doing.LATER, one.opens_on or "" if one.opens_in else first, one.id


def _own(
    connection: Connection, row: AssignmentRow, given: Assignment, who: Who, card: SetCard | None, today: date
) -> OwnAssignment | None:
    """Return one of them; None for what was done long ago."""
    works = assignment_table.work_on(connection, (row.set_id,), given.mode, since=given.given_at, person=who.id)
    work = person_work(who, works, given, today)
    if work.doing is Doing.DONE:
        day = next((finished_day(one) for one in works if one.session == work.session), None)
        if day is not None and (today - day).days > DONE_DAYS:
            return None
    opens_on, due_on = day_of(given.opens_on), day_of(given.due_on)
    resumable = next((one.session for one in works if one.finished_at is None and one.here), None)
    return OwnAssignment(
        id=given.id,
        set_id=SetId(row.set_id),
        title={} if card is None else card.title,
        mode=given.mode,
        here=card is not None and given.mode in card.modes,
        doing=work.doing,
        session=resumable if work.doing is Doing.BEGUN else work.session if work.doing is Doing.DONE else None,
        answered=work.answered,
        cases=work.cases,
        opens_on=given.opens_on if opens_on is not None else None,
        opens_in=max(0, (opens_on - today).days) if opens_on is not None else 0,
        due_on=given.due_on if due_on is not None else None,
        days_left=None if due_on is None else (due_on - today).days,
        note=given.note,
        author=given.author,
    )


def opens_later(connection: Connection, person: PersonId, set_id: str, moment: Moment) -> str | None:
    """Return the day from which a person may take the exam that a set is; None where it may be taken now."""
    today, days = today_of(moment), []
    for row in assignment_table.of_person(connection, person):
        if row.set_id != set_id:
            continue
        given = terms_of(row)
        if given is None or given.withdrawn or given.mode != "exam":
            continue
        opens_on = day_of(given.opens_on)
        if opens_on is None or opens_on <= today:
            return None
        days.append(opens_on)
    return min(days).isoformat() if days else None
