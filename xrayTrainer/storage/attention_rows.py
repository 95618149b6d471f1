"""What the Inbox looks for: sure misses, objections, flags on keys, answers that wait, idle people; and what was done.

`attention_done` has a row for each answer that was looked at and each thing that was put away, by its subject.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SetId
from xrayTrainer.domain.key import VerdictName
from xrayTrainer.storage.inbox_rows import OF_CASE, OF_FINISHED

SEEN, MISS, DISPUTE, KEY, AWAITING, IDLE = "seen:", "miss:", "dispute:", "key:", "awaiting:", "idle:"
"""Beginnings of subjects."""


class CaseStamp(NamedTuple):
    """A case that several people answered, and what changes whenever one of these answers or scores does."""

    set_id: str
    case_id: str
    people: int
    latest: str
    sums: str


class MissRow(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that may be a sure miss: `scorecard` has to tell where the verdict does not."""

    answer: AnswerId
    person: PersonId
    name: str
    set_id: SetId
    case_id: CaseId
    slug: str
    at: str
    verdict: VerdictName | None
    scorecard: str


class DisputeRow(msgspec.Struct, frozen=True, kw_only=True):
    """An objection; `body` is the event."""

    answer: AnswerId
    seq: int
    body: str
    at: str
    person: PersonId
    name: str
    set_id: SetId
    case_id: CaseId
    slug: str


class AwaitingRow(msgspec.Struct, frozen=True, kw_only=True):
    """A set whose answers wait for keys: how many of how many people, and when the latest was given."""

    set_id: SetId
    answers: int
    people: int
    latest: str


def misses(connection: sqlite3.Connection) -> Iterator[MissRow]:
    """Yield answers that may be sure misses and were neither looked at nor put away, the latest first."""
    rows = connection.execute(
        "SELECT answers.id AS answer, answers.person AS person, root.name AS name, answers.set_id AS set_id,"
        " answers.case_id AS case_id, slug, submitted_at AS at, verdict, scorecard"
        f" FROM answers INDEXED BY answers_missed{OF_CASE}"
        " WHERE case_type = 'threat' AND (found_count < required_count OR verdict = 'no_suspicion')"
        " AND (verdict = 'no_suspicion' OR false_count > 0) AND finished_at IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM attention_done WHERE subject IN ('miss:' || answers.id, 'seen:' || answers.id))"
        " ORDER BY submitted_at DESC"
    )
    for row in rows:
        yield MissRow(**dict(row))


def disputes(connection: sqlite3.Connection, most: int) -> tuple[DisputeRow, ...]:
    """Return objections that were not put away, the latest first."""
    rows = connection.execute(
        "SELECT events.answer AS answer, seq, events.body AS body, stored_at AS at, answers.person AS person,"
        " root.name AS name, answers.set_id AS set_id, answers.case_id AS case_id, slug"
        f" FROM events INDEXED BY events_disputed JOIN answers ON answers.id = events.answer{OF_CASE}"
        " WHERE what = 'disputed' AND finished_at IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM attention_done WHERE subject = 'dispute:' || events.answer || ':' || seq)"
        " ORDER BY stored_at DESC, events.answer, seq LIMIT ?",
        (most,),
    )
    return tuple(DisputeRow(**dict(row)) for row in rows)


def awaiting(connection: sqlite3.Connection) -> tuple[AwaitingRow, ...]:
    """Return the sets with answers that wait for keys, those with most first."""
    rows = connection.execute(
        "SELECT answers.set_id AS set_id, count(*) AS answers, count(DISTINCT answers.person) AS people,"
        " max(submitted_at) AS latest FROM answers INDEXED BY answers_awaiting"
        " JOIN sessions ON sessions.id = session AND finished_at IS NOT NULL WHERE awaiting_key = 1"
        " GROUP BY answers.set_id ORDER BY count(*) DESC, answers.set_id"
    )
    return tuple(AwaitingRow(**dict(row)) for row in rows)


def idle(connection: sqlite3.Connection, before_utc: str) -> tuple[tuple[PersonId, str, str], ...]:
    """Return named people who are in their unit still and gave their last answer before a time: who, name, when.

    The longest idle come first.
    """
    rows = connection.execute(
        "WITH worked AS (SELECT coalesce(joined_into, id) AS root,"
        " (SELECT max(submitted_at) FROM answers WHERE person = people.id) AS last_at FROM people)"
        " SELECT people.id, name, max(last_at) FROM worked JOIN people ON people.id = root"
        " LEFT JOIN person_details ON person_details.person = people.id"
        " WHERE guest = 0 AND erased_at IS NULL AND left_on IS NULL GROUP BY people.id HAVING max(last_at) < ?"
        " ORDER BY 3, people.id",
        (before_utc,),
    )
    return tuple((PersonId(row[0]), row[1], row[2]) for row in rows)


def case_stamps(connection: sqlite3.Connection, least: int, without_set: str) -> list[CaseStamp]:
    """Return the cases with scored answers of `least` people or more in finished sessions, the latest answered first.

    `sums` changes when an answer comes, goes or is scored anew.
    """
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(
        "SELECT set_id, case_id, count(DISTINCT person), max(submitted_at), count(*) || '/' || total(success) || '/'"
        " || total(found_count) || '/' || total(false_count) || '/' || total(key_revision)"
        f" FROM {OF_FINISHED} AND awaiting_key = 0 GROUP BY set_id, case_id HAVING count(DISTINCT person) >= ?2"
        " ORDER BY 4 DESC, set_id, case_id",
        (without_set, least),
    )
    return [CaseStamp(*row) for row in rows]


def flags(connection: sqlite3.Connection) -> dict[tuple[str, str], tuple[str, str]]:
    """Return what is kept of cases: stamp and body, by set and case."""
    rows = connection.execute("SELECT set_id, case_id, stamp, body FROM key_flags")
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}


def keep_flags(connection: sqlite3.Connection, rows: Iterable[tuple[str, str, str, str]]) -> None:
    """Keep stamp and body of cases: set, case, stamp, body."""
    connection.executemany("INSERT OR REPLACE INTO key_flags (set_id, case_id, stamp, body) VALUES (?, ?, ?, ?)", rows)


def put_away(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the subjects about keys, awaiting answers and idle people that were put away."""
    rows = connection.execute(
        "SELECT subject FROM attention_done WHERE (subject >= 'key:' AND subject < 'key;')"
        " OR (subject >= 'awaiting:' AND subject < 'awaiting;') OR (subject >= 'idle:' AND subject < 'idle;')"
    )
    return frozenset(row[0] for row in rows)


def note_done(connection: sqlite3.Connection, subject: str, person: str | None, *, at: str) -> bool:
    """Note that something was put away; False where it was already, or its person is gone."""
    done = connection.execute(
        "INSERT OR IGNORE INTO attention_done (subject, person, at) SELECT ?1, ?2, ?3 WHERE ?2 IS NULL"
        " OR EXISTS (SELECT 1 FROM people WHERE id = ?2 AND erased_at IS NULL)",
        (subject, person, at),
    )
    return done.rowcount == 1


def note_seen(connection: sqlite3.Connection, answers: Iterable[str], *, at: str) -> int:
    """Note that answers of finished sessions were looked at; return how many had not been."""
    before = connection.total_changes
    connection.executemany(
        "INSERT OR IGNORE INTO attention_done (subject, person, at) SELECT 'seen:' || answers.id, answers.person, ?1"
        " FROM answers JOIN sessions ON sessions.id = answers.session WHERE answers.id = ?2"
        " AND submitted_at IS NOT NULL AND finished_at IS NOT NULL",
        ((at, answer) for answer in answers),
    )
    return connection.total_changes - before


def person_of_answer(connection: sqlite3.Connection, answer: str) -> PersonId | None:
    """Return whose answer it is, None where it is not here."""
    row = connection.execute("SELECT person FROM answers WHERE id = ?", (answer,)).fetchone()
    return None if row is None else PersonId(row[0])
