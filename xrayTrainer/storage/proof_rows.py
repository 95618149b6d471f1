"""What a unit's proof is made of, read in one pass for each table, of all people at once.

Days are local days of the person, ISO dates or `date.toordinal`. Guests are left out, but for those whose profile was
joined to that of a named person; rows name the profile, `owners` whose it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

import msgspec

from xrayTrainer.domain.ids import AnswerId, PersonId, SessionId
from xrayTrainer.storage.facts_table import FactRow

_NAMED = (
    "SELECT one.id FROM people AS one JOIN people AS root ON root.id = coalesce(one.joined_into, one.id)"
    " WHERE one.erased_at IS NULL AND root.erased_at IS NULL AND root.guest = 0"
)
"""Profiles of named people: their own, and those that were joined to it."""
_DAY = "date({0}at, coalesce({0}offset_min, 0) || ' minutes')"
_FACTS = ", ".join(FactRow._fields)
_MOST_AT_ONCE = 250
"""Ids in one question: SQLite takes 999 in its oldest form."""


class PersonLine(msgspec.Struct, frozen=True, kw_only=True):
    """A named person with where he works; what was never told is empty."""

    id: PersonId
    name: str
    unit: str = ""
    agency: str = ""
    country: str = ""
    role: str = ""
    number: str = ""
    sex: str = ""
    left_on: str = ""


class VersionLine(msgspec.Struct, frozen=True, kw_only=True):
    """How many scored answers of a person rest on a scoring profile and on keys of a revision."""

    person: PersonId
    profile: str
    key_revision: int
    answers: int


class ExamSession(msgspec.Struct, frozen=True, kw_only=True):
    """A finished exam of a named person; `day` is the local day (ISO) on which it was handed in."""

    id: SessionId
    person: PersonId
    set_hash: str
    set_revision: int
    day: str
    finished_at: str


class ExamAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A submitted answer of an exam; without a scorecard it awaits its key."""

    session: SessionId
    scorecard: str | None
    profile: str | None
    key_revision: int | None


def people(connection: sqlite3.Connection) -> tuple[PersonLine, ...]:
    """Return all named people; profiles that were joined to theirs are not listed."""
    rows = connection.execute(
        "SELECT people.id AS id, name, coalesce(unit, '') AS unit, coalesce(agency, '') AS agency,"
        " coalesce(country, '') AS country, coalesce(role, '') AS role, coalesce(number, '') AS number,"
        " coalesce(sex, '') AS sex, coalesce(left_on, '') AS left_on"
        " FROM people LEFT JOIN person_details ON person_details.person = people.id"
        " WHERE guest = 0 AND erased_at IS NULL AND joined_into IS NULL ORDER BY people.id"
    )
    return tuple(PersonLine(**dict(row)) for row in rows)


def owners(connection: sqlite3.Connection) -> dict[PersonId, PersonId]:
    """Return which profiles were joined to which."""
    rows = connection.execute("SELECT id, joined_into FROM people WHERE joined_into IS NOT NULL AND erased_at IS NULL")
    return {PersonId(row[0]): PersonId(row[1]) for row in rows}


def answers_without_facts(connection: sqlite3.Connection, since: str) -> tuple[AnswerId, ...]:
    """Return named people's answers, submitted from a moment (UTC) on, that have no figures; the earliest first."""
    rows = connection.execute(
        f"SELECT id FROM answers WHERE person IN ({_NAMED}) AND submitted_at >= ?"
        " AND NOT EXISTS (SELECT 1 FROM answer_facts WHERE answer = answers.id) ORDER BY submitted_at, id",
        (since,),
    )
    return tuple(AnswerId(row[0]) for row in rows)


def facts_between(connection: sqlite3.Connection, first: int, last: int) -> list[FactRow]:
    """Return the figures of named people's answers from one day to another, by person in order of submission."""
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(
        f"SELECT {_FACTS} FROM answer_facts WHERE day BETWEEN ? AND ? AND person IN ({_NAMED})"
        " ORDER BY person, submitted_at, answer",
        (first, last),
    )
    return [FactRow(*row) for row in rows]


def first_days(connection: sqlite3.Connection) -> dict[PersonId, str]:
    """Return the local day (ISO) of each profile's first answer."""
    rows = connection.execute(
        f"SELECT id, (SELECT {_DAY.format('submitted_')} FROM answers WHERE person = people.id"
        " AND submitted_at IS NOT NULL ORDER BY submitted_at LIMIT 1) AS day"
        f" FROM people WHERE id IN ({_NAMED})"
    )
    return {PersonId(row["id"]): row["day"] for row in rows if row["day"] is not None}


def closed_sessions(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the ids of all unfinished duties and exams: what came of their answers stays closed."""
    rows = connection.execute("SELECT id FROM sessions WHERE mode <> 'practice' AND finished_at IS NULL")
    return frozenset(row[0] for row in rows)


def versions(connection: sqlite3.Connection, first: str, last: str) -> tuple[VersionLine, ...]:
    """Return on which profiles and key revisions the scores of a period rest; unfinished duties and exams left out."""
    rows = connection.execute(
        "SELECT answers.person AS person, profile, key_revision, count(*) AS answers"
        " FROM answers JOIN sessions ON sessions.id = answers.session"
        f" WHERE answers.person IN ({_NAMED}) AND {_DAY.format('submitted_')} BETWEEN ? AND ?"
        " AND (mode = 'practice' OR finished_at IS NOT NULL) AND profile IS NOT NULL AND key_revision IS NOT NULL"
        " GROUP BY answers.person, profile, key_revision ORDER BY answers.person, profile, key_revision",
        (first, last),
    )
    return tuple(VersionLine(**dict(row)) for row in rows)


def finished_exams(connection: sqlite3.Connection, first: str, last: str) -> tuple[ExamSession, ...]:
    """Return the exams that named people handed in from one day to another, the earliest first."""
    rows = connection.execute(
        f"SELECT id, person, set_hash, set_revision, {_DAY.format('finished_')} AS day, finished_at FROM sessions"
        f" WHERE mode = 'exam' AND finished_at IS NOT NULL AND person IN ({_NAMED})"
        f" AND {_DAY.format('finished_')} BETWEEN ? AND ? ORDER BY finished_at, id",
        (first, last),
    )
    return tuple(ExamSession(**dict(row)) for row in rows)


def exam_answers(connection: sqlite3.Connection, sessions: Sequence[str]) -> list[ExamAnswer]:
    """Return the submitted answers of exams, by session and number."""
    query = (
        "SELECT session, scorecard, profile, key_revision FROM answers"
        " WHERE session IN ({}) AND submitted_at IS NOT NULL ORDER BY session, number"
    )
    return [ExamAnswer(**dict(row)) for row in _in_parts(connection, query, sessions)]


def exam_cases(connection: sqlite3.Connection, sessions: Sequence[str]) -> dict[str, list[str]]:
    """Return the ids of the cases of exams, by session."""
    found: dict[str, list[str]] = {session: [] for session in sessions}
    query = "SELECT session, case_id FROM session_cases WHERE session IN ({}) ORDER BY session, case_id"
    for row in _in_parts(connection, query, sessions):
        found[row["session"]].append(row["case_id"])
    return found


def _in_parts(connection: sqlite3.Connection, query: str, ids: Collection[str]) -> list[sqlite3.Row]:
    """Return the rows of a question about many ids, asked a part at a time."""
    wanted, rows = list(ids), []
    for start in range(0, len(wanted), _MOST_AT_ONCE):
        part = wanted[start : start + _MOST_AT_ONCE]
        rows += connection.execute(query.format(", ".join("?" * len(part))), part).fetchall()
    return rows
