"""What the pages of a unit are made of, read of all people at once: who is here, how much they answered, their figures.

A person may have several profiles: those that were joined to one (`people.joined_into`) count as that one's.
"""

from __future__ import annotations

import sqlite3
from typing import Any, NamedTuple

import msgspec

from xrayTrainer.domain.ids import AnswerId, PersonId


class PersonLine(msgspec.Struct, frozen=True, kw_only=True):
    """A person who was not erased; `joined_into` is the profile that stands for this one."""

    id: PersonId
    name: str
    guest: bool
    created_at: str
    joined_into: PersonId | None


class AnswerCount(NamedTuple):
    """Submitted answers of one profile: how many, and when the last (UTC) with the local offset then."""

    person: str
    answers: int
    last_at: str
    offset_min: int


def person_lines(connection: sqlite3.Connection) -> tuple[PersonLine, ...]:
    """Return all who were not erased, guests and joined profiles among them."""
    rows = connection.execute("SELECT id, name, guest, created_at, joined_into FROM people WHERE erased_at IS NULL")
    return tuple(
        PersonLine(id=row[0], name=row[1], guest=bool(row[2]), created_at=row[3], joined_into=row[4]) for row in rows
    )


def answer_counts(connection: sqlite3.Connection) -> dict[str, AnswerCount]:
    """Return how much each profile has submitted; one without answers is left out."""
    rows = connection.execute(
        "SELECT person, count(*), max(submitted_at), coalesce(submitted_offset_min, 0) FROM answers"
        " WHERE submitted_at IS NOT NULL GROUP BY person"
    )
    return {row[0]: AnswerCount(*row) for row in rows}


def answers_without_facts(connection: sqlite3.Connection) -> dict[PersonId, tuple[AnswerId, ...]]:
    """Return submitted answers of which there are no figures, by profile."""
    found: dict[PersonId, list[AnswerId]] = {}
    rows = connection.execute(
        "SELECT person, id FROM answers WHERE submitted_at IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM answer_facts WHERE answer = answers.id) ORDER BY person, submitted_at, id"
    )
    for person, answer in rows:
        found.setdefault(PersonId(person), []).append(AnswerId(answer))
    return {person: tuple(answers) for person, answers in found.items()}


def facts_since(connection: sqlite3.Connection, day: int) -> list[tuple[Any, ...]]:
    """Return profile, session, case, day, active time, labels and figures of all answers from a day on."""
    cursor = connection.cursor()
    cursor.row_factory = None
    query = "SELECT person, session, case_id, day, active_ms, labels, figures FROM answer_facts WHERE day >= ?"
    return cursor.execute(query, (day,)).fetchall()


def first_and_last_days(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """Return the local days of the first and the last answer of each profile, as `date.toordinal`."""
    rows = connection.execute("SELECT person, min(day), max(day) FROM answer_facts GROUP BY person")
    return {row[0]: (int(row[1]), int(row[2])) for row in rows}


def closed_sessions(connection: sqlite3.Connection) -> frozenset[str]:
    """Return unfinished duties and exams of everybody: what came of their answers stays closed."""
    rows = connection.execute("SELECT id FROM sessions WHERE mode <> 'practice' AND finished_at IS NULL")
    return frozenset(str(row[0]) for row in rows)


def rename(connection: sqlite3.Connection, person: str, name: str) -> None:
    """Give a person another name; a guest is none any more."""
    connection.execute("UPDATE people SET name = ?, guest = 0 WHERE id = ? AND erased_at IS NULL", (name, person))


def set_joined(connection: sqlite3.Connection, person: str, into: str | None) -> None:
    """Let another profile stand for this one, or let it stand for itself."""
    connection.execute("UPDATE people SET joined_into = ? WHERE id = ?", (into, person))
