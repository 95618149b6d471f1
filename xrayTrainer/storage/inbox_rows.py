"""What the Inbox counts and lists: answers of finished sessions, by person, set and case, and what was looked at.

Counts come of the index `answers_by_case` alone: whole answers are read for the one person or case that is looked at.
Sessions that are not finished stay closed: nothing here tells of their answers, but that a person worked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec

from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.domain.key import VerdictName

CLOSED = "session NOT IN (SELECT id FROM sessions WHERE finished_at IS NULL)"
OF_FINISHED = f"answers INDEXED BY answers_by_case WHERE submitted_at IS NOT NULL AND set_id <> ?1 AND {CLOSED}"
"""Submitted answers of finished sessions, but for one set."""


class PersonCounts(msgspec.Struct, frozen=True, kw_only=True):
    """A person's answers in finished sessions, counted; `threats` and `clear` are those scored, of searching alone."""

    person: PersonId
    name: str
    unit: str
    sessions: int
    elsewhere: bool
    answers: int
    awaiting: int
    threats: int
    hits: int
    clear: int
    false_alarms: int
    last_at: str
    seen: int
    untold: int


class SetCounts(msgspec.Struct, frozen=True, kw_only=True):
    """A set's answers in finished sessions, counted."""

    set_id: SetId
    people: int
    answers: int
    awaiting: int


class FirstRow(NamedTuple):
    """The first answer of a person to a case of a set, in a finished session; None: not scored, or no such figure."""

    case_id: str
    person: str
    session: str
    submitted_at: str
    rowid: int
    awaiting: int
    case_type: str | None
    success: int | None
    found: int | None
    false: int | None
    key_revision: int | None


class LineRow(msgspec.Struct, frozen=True, kw_only=True):
    """An answer of a finished session as lists and scoring need it."""

    id: AnswerId
    person: PersonId
    name: str
    session: SessionId
    number: int
    set_id: SetId
    case_id: CaseId
    slug: str
    case_hash: str
    submitted_at: str
    seconds: float
    verdict: VerdictName | None
    raw: str
    sizes: str | None
    key_hash: str | None
    scorecard: str | None
    comments: int
    disputed: bool
    seen: bool


class HeadRow(msgspec.Struct, frozen=True, kw_only=True):
    """A finished session."""

    id: SessionId
    person: PersonId
    set_id: SetId
    set_hash: str
    mode: Mode
    started_at: str
    points: float | None


# people and sets


def people(connection: sqlite3.Connection, without_set: str) -> tuple[PersonCounts, ...]:
    """Return everybody with an answer in a finished session, by name; answers to `without_set` do not count.

    Profiles that were joined bear one name, each with its own answers: replies go to the profile that answered.
    """
    rows = connection.execute(
        f"""
        WITH counted AS (
            SELECT person, count(*) AS answers, sum(awaiting_key) AS awaiting, max(submitted_at) AS last_at,
                total(case_type = 'threat') AS threats, total(case_type = 'threat' AND found_count > 0) AS hits,
                total(case_type = 'clear') AS clear, total(case_type = 'clear' AND false_count > 0) AS false_alarms
            FROM {OF_FINISHED} GROUP BY person
        ), done AS (
            SELECT person, count(*) AS sessions, max(elsewhere) AS elsewhere FROM sessions
            WHERE finished_at IS NOT NULL AND set_id <> ?1 GROUP BY person
        ), looked AS (
            SELECT person, count(*) AS seen FROM attention_done WHERE subject >= 'seen:' AND subject < 'seen;'
            GROUP BY person
        ), waiting AS (
            SELECT person, count(*) AS untold FROM comments WHERE came = 0 AND told_at IS NULL GROUP BY person
        ), posts AS (
            SELECT sessions.person AS person, max(devices.unit) AS unit FROM seen_links
            JOIN devices ON devices.id = device JOIN sessions ON sessions.id = session GROUP BY sessions.person
        )
        SELECT counted.*, root.name, coalesce(nullif(person_details.unit, ''), posts.unit, '') AS unit,
            coalesce(sessions, 0) AS sessions, coalesce(elsewhere, 0) AS elsewhere, coalesce(seen, 0) AS seen,
            coalesce(untold, 0) AS untold
        FROM counted JOIN people ON people.id = counted.person AND people.erased_at IS NULL
        JOIN people AS root ON root.id = coalesce(people.joined_into, people.id)
        LEFT JOIN done ON done.person = counted.person LEFT JOIN looked ON looked.person = counted.person
        LEFT JOIN waiting ON waiting.person = counted.person LEFT JOIN posts ON posts.person = counted.person
        LEFT JOIN person_details ON person_details.person = root.id
        ORDER BY root.name, root.id, counted.person
        """,
        (without_set,),
    )
    return tuple(_person(dict(row)) for row in rows)


def _person(row: dict[str, Any]) -> PersonCounts:
    for name in ("threats", "hits", "clear", "false_alarms"):
        row[name] = int(row[name])
    return PersonCounts(**{**row, "elsewhere": bool(row["elsewhere"])})


def sets(connection: sqlite3.Connection, without_set: str) -> tuple[SetCounts, ...]:
    """Return every set with an answer in a finished session, but `without_set`."""
    rows = connection.execute(
        f"SELECT set_id, count(DISTINCT {_who(connection)}) AS people, count(*) AS answers,"
        f" sum(awaiting_key) AS awaiting FROM {OF_FINISHED} GROUP BY set_id",
        (without_set,),
    )
    return tuple(SetCounts(**dict(row)) for row in rows)


def _who(connection: sqlite3.Connection) -> str:
    """Return what names the person of an answer in SQL: where profiles were joined, the one that stands for them."""
    if not roots(connection):
        return "person"
    return "coalesce((SELECT joined_into FROM people WHERE people.id = person), person)"


def roots(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the profiles that stand for others, by those."""
    return dict(
        tuple(row) for row in connection.execute("SELECT id, joined_into FROM people WHERE joined_into NOT NULL")
    )


def counts_of_set(connection: sqlite3.Connection, set_id: str) -> SetCounts | None:
    """Return the counts of one set, None without answers in finished sessions."""
    row = connection.execute(
        f"SELECT count(DISTINCT {_who(connection)}), count(*), total(awaiting_key) FROM answers"
        f" INDEXED BY answers_by_case WHERE submitted_at IS NOT NULL AND set_id = ? AND {CLOSED}",
        (set_id,),
    ).fetchone()
    return SetCounts(set_id=SetId(set_id), people=row[0], answers=row[1], awaiting=int(row[2])) if row[1] else None


def set_hash(connection: sqlite3.Connection, set_id: str) -> str | None:
    """Return the hash of a set's text as somebody took it; None where nobody did."""
    row = connection.execute(
        "SELECT coalesce(session_cases.set_hash, sessions.set_hash) FROM answers INDEXED BY answers_by_case"
        " JOIN sessions ON sessions.id = answers.session JOIN session_cases"
        " ON session_cases.session = answers.session AND session_cases.number = answers.number"
        " WHERE answers.set_id = ? AND submitted_at IS NOT NULL ORDER BY answers.case_id, submitted_at DESC LIMIT 1",
        (set_id,),
    ).fetchone()
    return None if row is None else str(row[0])


def sessions(connection: sqlite3.Connection, person: str) -> tuple[HeadRow, ...]:
    """Return a person's finished sessions, the latest first."""
    rows = connection.execute(
        "SELECT id, person, set_id, set_hash, mode, started_at, points FROM sessions"
        " WHERE person = ? AND finished_at IS NOT NULL ORDER BY started_at DESC, rowid DESC",
        (person,),
    )
    return tuple(HeadRow(**dict(row)) for row in rows)


def slugs(connection: sqlite3.Connection, set_id: str) -> dict[str, str]:
    """Return the folder names of the answered cases of a set, by case."""
    rows = connection.execute(
        "SELECT answers.case_id, max(slug) FROM answers INDEXED BY answers_by_case JOIN session_cases"
        " ON session_cases.session = answers.session AND session_cases.case_id = answers.case_id"
        " WHERE answers.set_id = ? AND submitted_at IS NOT NULL GROUP BY answers.case_id",
        (set_id,),
    )
    return {row[0]: row[1] for row in rows}


# answers

_LINE = (
    "SELECT answers.id, answers.person, root.name, answers.session, answers.number, answers.set_id, answers.case_id,"
    " session_cases.slug, session_cases.case_hash, submitted_at, coalesce(seconds, 0.0) AS seconds, verdict, raw,"
    " sizes, key_hash, scorecard, (SELECT count(*) FROM comments WHERE answer = answers.id) AS comments,"
    " EXISTS (SELECT 1 FROM events WHERE answer = answers.id AND what = 'disputed') AS disputed,"
    " EXISTS (SELECT 1 FROM attention_done WHERE subject = 'seen:' || answers.id) AS seen"
)
OF_CASE = (
    " JOIN sessions ON sessions.id = answers.session JOIN people ON people.id = answers.person"
    " JOIN people AS root ON root.id = coalesce(people.joined_into, people.id)"
    " JOIN session_cases ON session_cases.session = answers.session AND session_cases.number = answers.number"
)


def lines_of_person(connection: sqlite3.Connection, person: str) -> tuple[LineRow, ...]:
    """Return the answers of a person's finished sessions, by session and number."""
    rows = connection.execute(
        f"{_LINE} FROM answers{OF_CASE} WHERE answers.person = ? AND submitted_at IS NOT NULL"
        " AND finished_at IS NOT NULL ORDER BY answers.session, answers.number",
        (person,),
    )
    return tuple(map(_line, rows))


def first_lines(connection: sqlite3.Connection, set_id: str, case_id: str) -> tuple[LineRow, ...]:
    """Return the first answer of each person to a case, the earliest first; those of unfinished sessions are left out.

    Whose first answer lies in an unfinished session has none: a later one is memory. Profiles that were joined are one
    person, the one that stands for them.
    """
    rows = connection.execute(
        f"{_LINE}, finished_at FROM answers INDEXED BY answers_by_case{OF_CASE} WHERE answers.set_id = ?"
        " AND answers.case_id = ? AND submitted_at IS NOT NULL ORDER BY submitted_at, answers.rowid",
        (set_id, case_id),
    )
    firsts: dict[str, tuple[LineRow, bool]] = {}
    stands_for = roots(connection)
    for row in rows:
        person = PersonId(stands_for.get(row["person"], row["person"]))
        if person not in firsts:
            firsts[person] = msgspec.structs.replace(_line(row), person=person), row["finished_at"] is not None
    return tuple(line for line, finished in firsts.values() if finished)


def _line(row: sqlite3.Row) -> LineRow:
    values = {name: row[name] for name in LineRow.__struct_fields__}
    return LineRow(**{**values, "disputed": bool(row["disputed"]), "seen": bool(row["seen"])})


def first_rows(connection: sqlite3.Connection, set_id: str) -> list[FirstRow]:
    """Return the first answers to the cases of a set, by case and time; as `first_lines`."""
    cursor = connection.cursor()
    cursor.row_factory = None
    stands_for = roots(connection)
    closed = {row[0] for row in cursor.execute("SELECT id FROM sessions WHERE finished_at IS NULL")}
    rows = cursor.execute(
        "SELECT case_id, person, session, submitted_at, rowid, awaiting_key, case_type, success, found_count,"
        " false_count, key_revision FROM answers INDEXED BY answers_by_case"
        " WHERE set_id = ? AND submitted_at IS NOT NULL ORDER BY case_id, submitted_at, rowid",
        (set_id,),
    )
    found: dict[tuple[str, str], FirstRow] = {}
    for row in rows:
        person = stands_for.get(row[1], row[1])
        if (row[0], person) not in found:
            found[row[0], person] = FirstRow(row[0], person, *row[2:])
    return [row for row in found.values() if row.session not in closed]


def seconds_of(connection: sqlite3.Connection, rowids: Iterable[int]) -> list[float]:
    """Return the working times of answers, by their row numbers."""
    found = (connection.execute("SELECT seconds FROM answers WHERE rowid = ?", (rowid,)).fetchone() for rowid in rowids)
    return [float(row[0]) for row in found if row is not None and row[0] is not None]


def plans_of_set(connection: sqlite3.Connection, set_id: str) -> dict[str, str]:
    """Return the plans of the sessions in which cases of a set were asked, by session; those without are left out."""
    rows = connection.execute(
        "SELECT id, plan FROM sessions WHERE plan IS NOT NULL AND id IN (SELECT DISTINCT session FROM answers"
        " INDEXED BY answers_by_case WHERE set_id = ? AND submitted_at IS NOT NULL)",
        (set_id,),
    )
    return {row[0]: row[1] for row in rows}
