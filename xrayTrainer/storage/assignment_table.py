"""Rows of `assignments`: sets that people are to work through, and what they have done of them."""

from __future__ import annotations

import json
import sqlite3

import msgspec

from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.storage import people_table


class AssignmentRow(msgspec.Struct, frozen=True, kw_only=True):
    """One assignment.

    Attributes
    ----------
    id, set_id, course, due_on, given_at, revision
        Out of the body, to find it by. `set_id` is that of the set here: another one where a pack was taken in aside.
    author_key
        Id of the card that it was given by; empty where there is none.
    everybody
        Whether it names nobody.
    body
        `domain.assignment.Assignment` as JSON.
    came
        Whether it came in a pack.
    told_at
        When it first went out in one (UTC).
    closed_at
        When it was taken back (UTC).
    """

    id: str
    set_id: str
    course: str | None
    due_on: str | None
    given_at: str
    author_key: str
    revision: int
    everybody: bool
    body: str
    came: bool
    told_at: str | None = None
    closed_at: str | None = None


class WorkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A session on an assigned set; `finished_at` in UTC, `offset_min` that of the clock it was finished by."""

    session: SessionId
    person: PersonId
    finished_at: str | None
    offset_min: int
    cases: int
    answered: int
    here: bool


_NAMES = AssignmentRow.__struct_fields__
_SELECT = f"SELECT {', '.join(_NAMES)} FROM assignments"


def put(connection: sqlite3.Connection, row: AssignmentRow) -> None:
    """Keep an assignment, in the place of what was there of it."""
    places = ", ".join("?" * len(_NAMES))
    connection.execute(
        f"INSERT OR REPLACE INTO assignments ({', '.join(_NAMES)}) VALUES ({places})",
        [getattr(row, name) for name in _NAMES],
    )


def assignment(connection: sqlite3.Connection, assignment_id: str) -> AssignmentRow | None:
    """Return the assignment of that id."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (assignment_id,)).fetchone()
    return None if row is None else _row(row)


def given(connection: sqlite3.Connection) -> tuple[AssignmentRow, ...]:
    """Return what was given here and not taken back, the latest first."""
    rows = connection.execute(f"{_SELECT} WHERE came = 0 AND closed_at IS NULL ORDER BY given_at DESC, id")
    return tuple(map(_row, rows))


def of_set(connection: sqlite3.Connection, set_id: str) -> tuple[AssignmentRow, ...]:
    """Return what was given here of a set: what holds, and what was taken back after it went out."""
    rows = connection.execute(
        f"{_SELECT} WHERE set_id = ? AND came = 0 AND (closed_at IS NULL OR told_at IS NOT NULL)"
        " ORDER BY closed_at IS NOT NULL, given_at DESC, id",
        (set_id,),
    )
    return tuple(map(_row, rows))


def of_course(connection: sqlite3.Connection, course: str) -> tuple[AssignmentRow, ...]:
    """Return the assignments that a course has given."""
    return tuple(map(_row, connection.execute(f"{_SELECT} WHERE course = ? AND came = 0 ORDER BY id", (course,))))


def is_any(connection: sqlite3.Connection) -> bool:
    """Tell whether anything was given or came."""
    return connection.execute("SELECT 1 FROM assignments WHERE closed_at IS NULL LIMIT 1").fetchone() is not None


def of_person(connection: sqlite3.Connection, person: str) -> tuple[AssignmentRow, ...]:
    """Return what a person may have to do: what names him, by any of his profiles, and what came for everybody."""
    profiles = people_table.profiles(connection, person)
    named = " OR ".join(["instr(body, ?) > 0"] * len(profiles))
    rows = connection.execute(
        f"{_SELECT} WHERE closed_at IS NULL AND ((everybody = 1 AND came = 1) OR {named})"
        " ORDER BY due_on IS NULL, due_on, given_at, id",
        profiles,
    )
    return tuple(map(_row, rows))


def note_told(connection: sqlite3.Connection, ids: tuple[str, ...], *, at: str) -> None:
    """Note that assignments went out in a pack."""
    connection.executemany(
        "UPDATE assignments SET told_at = coalesce(told_at, ?) WHERE id = ?", [(at, one) for one in ids]
    )


def work_on(
    connection: sqlite3.Connection, set_ids: tuple[str, ...], mode: Mode, *, since: str, person: str | None = None
) -> tuple[WorkRow, ...]:
    """Return the sessions on a set in a mode that are open, or were finished since then (UTC), the first first.

    `set_ids` are the names of that one set: where it was taken in beside another author's, it has a name of its own.
    Sessions of joined profiles are those of one person.
    """
    found = None if person is None else people_table.of_person(connection, person, "sessions.person")
    of_person, whom = ("", ()) if found is None else (f" AND {found[0]}", found[1])
    places = ", ".join("?" * len(set_ids))
    rows = connection.execute(
        "SELECT sessions.id, coalesce(joined_into, people.id) AS person, finished_at, elsewhere,"
        " coalesce(finished_offset_min, started_offset_min) AS offset_min,"
        " (SELECT count(*) FROM session_cases WHERE session = sessions.id) AS cases,"
        " (SELECT count(*) FROM answers WHERE session = sessions.id AND submitted_at IS NOT NULL) AS answered"
        " FROM sessions JOIN people ON people.id = sessions.person"
        f" WHERE set_id IN ({places}) AND mode = ? AND (finished_at IS NULL OR finished_at >= ?)"
        f"{of_person} ORDER BY finished_at IS NULL, finished_at, started_at, sessions.id",
        (*set_ids, mode, since, *whom),
    )
    return tuple(
        WorkRow(
            session=SessionId(row["id"]),
            person=PersonId(row["person"]),
            finished_at=row["finished_at"],
            offset_min=row["offset_min"],
            cases=row["cases"],
            answered=row["answered"],
            here=not row["elsewhere"],
        )
        for row in rows
    )


def roots(connection: sqlite3.Connection) -> dict[str, PersonId]:
    """Return by profile the person that it was joined to."""
    rows = connection.execute("SELECT id, joined_into FROM people WHERE joined_into IS NOT NULL")
    return {row["id"]: PersonId(row["joined_into"]) for row in rows}


def forget_person(connection: sqlite3.Connection, person: str, *, at: str) -> None:
    """Take a person out of what was given; what named nobody else is closed: it does not become everybody's."""
    rows = connection.execute(f"{_SELECT} WHERE everybody = 0 AND instr(body, ?) > 0", (person,)).fetchall()
    for row in map(_row, rows):
        body = json.loads(row.body)
        named = [one for one in body.get("people", ()) if one != person]
        body["people"] = named
        connection.execute(
            "UPDATE assignments SET body = ?, closed_at = CASE WHEN ? THEN closed_at ELSE coalesce(closed_at, ?) END"
            " WHERE id = ?",
            (json.dumps(body, ensure_ascii=False), bool(named), at, row.id),
        )


def _row(row: sqlite3.Row) -> AssignmentRow:
    values = {name: row[name] for name in _NAMES}
    return AssignmentRow(**values | {"everybody": bool(row["everybody"]), "came": bool(row["came"])})
