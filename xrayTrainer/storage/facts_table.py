"""Rows of `answer_facts`, what they are made from, and of `rating_marks`: all of it follows from answers and texts.

What is read of a person is read of all the profiles that were joined to this one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.storage.people_table import of_person

_MOST_AT_ONCE = 250
"""Ids in one question: SQLite takes 999 in its oldest form."""


class FactRow(NamedTuple):
    """The figures of one submitted answer; see `services.fact_columns` for what labels and figures hold."""

    person: str
    submitted_at: str
    answer: str
    session: str
    case_id: str
    day: int
    active_ms: int
    labels: str
    figures: bytes


class Material(msgspec.Struct, frozen=True, kw_only=True):
    """What the figures of a submitted answer are made from; None: it awaits its key, or nothing is kept of it."""

    answer: str
    person: str
    session: str
    set_id: str
    case_id: str
    submitted_at: str
    offset_min: int
    active_ms: int
    raw: str
    sizes: str | None
    scorecard: str | None
    case_text: str | None
    key_text: str | None


class RatingMark(msgspec.Struct, frozen=True, kw_only=True):
    """What was believed after so many answers that rate; `digest` names those answers, `body` is JSON."""

    person: PersonId
    after_answers: int
    last_case: str
    digest: str
    body: str


class FinishedSession(msgspec.Struct, frozen=True, kw_only=True):
    """A finished duty or exam, and how many cases it asked for."""

    id: str
    mode: str
    set_hash: str
    finished_at: str
    offset_min: int
    cases: int


_MATERIAL = (
    "SELECT a.id AS answer, a.person AS person, a.session AS session, a.set_id AS set_id, a.case_id AS case_id,"
    " a.submitted_at AS submitted_at, coalesce(a.submitted_offset_min, 0) AS offset_min,"
    " a.scan_active_ms + a.review_active_ms AS active_ms, a.raw AS raw, a.sizes AS sizes, a.scorecard AS scorecard,"
    " c.body AS case_text, k.body AS key_text FROM answers AS a"
    " LEFT JOIN session_cases AS s ON s.session = a.session AND s.number = a.number"
    " LEFT JOIN contents AS c ON c.hash = s.case_hash LEFT JOIN contents AS k ON k.hash = a.key_hash"
    " WHERE a.submitted_at IS NOT NULL AND a.id IN ({})"
)
_COLUMNS = ", ".join(FactRow._fields)
_INSERT = f"INSERT OR REPLACE INTO answer_facts ({_COLUMNS}) VALUES ({', '.join('?' * len(FactRow._fields))})"


def answers_submitted(connection: sqlite3.Connection, person: str) -> int:
    """Return how many answers a person has submitted."""
    wanted, values = of_person(connection, person)
    row = connection.execute(
        f"SELECT count(*) FROM answers WHERE {wanted} AND submitted_at IS NOT NULL", values
    ).fetchone()
    return int(row[0])


def state_of(connection: sqlite3.Connection, person: str) -> tuple[int, int, int]:
    """Return what changes whenever the figures of a person may have: answers, active time, acts in the log."""
    wanted, values = of_person(connection, person)
    count, active_ms = connection.execute(
        "SELECT count(*), coalesce(sum(scan_active_ms + review_active_ms), 0) FROM answers"
        f" WHERE {wanted} AND submitted_at >= ''",
        values,
    ).fetchone()
    acts = connection.execute("SELECT coalesce(max(number), 0) FROM audit").fetchone()[0]
    return int(count), int(active_ms), int(acts)


def answers_without_facts(connection: sqlite3.Connection, person: str) -> tuple[AnswerId, ...]:
    """Return the submitted answers of a person of which there are no figures, the earliest first."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        f"SELECT id FROM answers WHERE {wanted} AND submitted_at IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM answer_facts WHERE answer = answers.id) ORDER BY submitted_at, id",
        values,
    )
    return tuple(AnswerId(row[0]) for row in rows)


def material(connection: sqlite3.Connection, answers: Sequence[str]) -> list[Material]:
    """Return what the figures of submitted answers are made from; answers that are gone are left out."""
    found: list[Material] = []
    for start in range(0, len(answers), _MOST_AT_ONCE):
        part = answers[start : start + _MOST_AT_ONCE]
        rows = connection.execute(_MATERIAL.format(", ".join("?" * len(part))), part)
        found += [Material(**dict(row)) for row in rows]
    return found


def add_facts(connection: sqlite3.Connection, rows: Sequence[FactRow]) -> None:
    """Keep figures."""
    connection.executemany(_INSERT, rows)


def facts(connection: sqlite3.Connection, person: str) -> list[tuple[str, str, int, int, str, bytes]]:
    """Return session, case, day, active time, labels and figures of a person's answers, in order of submission."""
    return _in_order(connection, "session, case_id, day, active_ms, labels, figures", person)


def whole_facts(connection: sqlite3.Connection, person: str) -> list[FactRow]:
    """Return the rows of a person's answers, in order of submission."""
    return [FactRow(*row) for row in _in_order(connection, _COLUMNS, person)]


def _in_order(connection: sqlite3.Connection, columns: str, person: str) -> list[tuple[Any, ...]]:
    cursor = connection.cursor()
    cursor.row_factory = None
    wanted, values = of_person(connection, person)
    query = f"SELECT {columns} FROM answer_facts WHERE {wanted} ORDER BY submitted_at, answer"
    return cursor.execute(query, values).fetchall()


def closed_sessions(connection: sqlite3.Connection, person: str) -> tuple[str, ...]:
    """Return the ids of a person's unfinished duties and exams: what came of their answers stays closed."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        f"SELECT id FROM sessions WHERE {wanted} AND mode <> 'practice' AND finished_at IS NULL", values
    )
    return tuple(str(row[0]) for row in rows)


def finished_sessions(connection: sqlite3.Connection, person: str) -> tuple[FinishedSession, ...]:
    """Return a person's finished duties and exams, the latest first."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        "SELECT id, mode, set_hash, finished_at, coalesce(finished_offset_min, 0) AS offset_min,"
        " (SELECT count(*) FROM session_cases WHERE session = sessions.id) AS cases FROM sessions"
        f" WHERE {wanted} AND mode <> 'practice' AND finished_at IS NOT NULL ORDER BY finished_at DESC, id",
        values,
    )
    return tuple(FinishedSession(**dict(row)) for row in rows)


def scorecards(connection: sqlite3.Connection, session: str) -> list[str | None]:
    """Return the scorecards of the submitted answers of a session as JSON, by number; None: it awaits its key."""
    rows = connection.execute(
        "SELECT scorecard FROM answers WHERE session = ? AND submitted_at IS NOT NULL ORDER BY number", (session,)
    )
    return [row[0] for row in rows]


def drop_facts(connection: sqlite3.Connection, person: str) -> None:
    """Delete all figures and ratings of a person: they are made again when they are asked for."""
    connection.execute("DELETE FROM answer_facts WHERE person = ?", (person,))
    connection.execute("DELETE FROM rating_marks WHERE person = ?", (person,))


def rating_mark(connection: sqlite3.Connection, person: str) -> RatingMark | None:
    """Return the last kept rating of a person."""
    row = connection.execute(
        "SELECT person, after_answers, last_case, digest, body FROM rating_marks WHERE person = ?"
        " ORDER BY after_answers DESC LIMIT 1",
        (person,),
    ).fetchone()
    return None if row is None else RatingMark(**dict(row))


def set_rating_mark(connection: sqlite3.Connection, mark: RatingMark) -> None:
    """Keep a rating in the place of earlier ones; that of a person who is not here (any more) is not kept."""
    connection.execute("DELETE FROM rating_marks WHERE person = ?", (mark.person,))
    connection.execute(
        "INSERT INTO rating_marks (person, after_answers, last_case, digest, body)"
        " SELECT id, ?2, ?3, ?4, ?5 FROM people WHERE id = ?1 AND erased_at IS NULL",
        (mark.person, mark.after_answers, mark.last_case, mark.digest, mark.body),
    )
