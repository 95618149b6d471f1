"""Rows of the records from which the store of many units is filled: one person at a time, and what changed since."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

from xrayTrainer.storage.connection import in_memory, transaction
from xrayTrainer.storage.details_table import all_details
from xrayTrainer.storage.migrations import migrate
from xrayTrainer.storage.travelling_rows import Row, SessionRows, fill_records
from xrayTrainer.storage.writer import Job

T = TypeVar("T")


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A profile in the records: whose it is, where he works, who told it (see `hub.rows.HubPerson`).

    `state` changes whenever anything of the answers does; it begins with the person.
    """

    profile: str
    person: str
    unit: str
    country: str
    told: str
    state: str


class AnswerLine(NamedTuple):
    """A submitted answer whose scores may be seen, without its labels."""

    answer: str
    session: str
    set_id: str
    case_id: str
    case_revision: int
    slug: str
    submitted_at: str
    offset_min: int
    key_revision: int
    case_type: str | None
    points: float | None
    success: int
    verdict_right: int
    required: int
    found: int
    false_marks: int
    seconds: float
    active_ms: int
    mode: str
    set_hash: str


_LINES = (
    "SELECT a.id, a.session, a.set_id, a.case_id, a.case_revision, coalesce(c.slug, ''), a.submitted_at,"
    " coalesce(a.submitted_offset_min, 0),"
    " CASE WHEN a.scorecard IS NULL THEN 0 ELSE max(coalesce(a.key_revision, 1), 1) END,"
    " a.case_type, a.points, coalesce(a.success, 0), coalesce(a.verdict_right, 0), coalesce(a.required_count, 0),"
    " coalesce(a.found_count, 0), coalesce(a.false_count, 0), coalesce(a.seconds, 0.0),"
    " a.scan_active_ms + a.review_active_ms, s.mode, coalesce(c.set_hash, s.set_hash)"
    " FROM answers AS a JOIN sessions AS s ON s.id = a.session"
    " LEFT JOIN session_cases AS c ON c.session = a.session AND c.number = a.number"
    " WHERE a.person = ? AND a.submitted_at IS NOT NULL AND (s.mode = 'practice' OR s.finished_at IS NOT NULL)"
)
_PEOPLE = "SELECT id, coalesce(joined_into, id) FROM people WHERE guest = 0 AND erased_at IS NULL"
_COUNTS = (
    "SELECT person, count(*), sum(scan_active_ms + review_active_ms) FROM answers WHERE submitted_at >= ''"
    " GROUP BY person",
    "SELECT person, count(*), count(finished_at) FROM sessions GROUP BY person",
    "SELECT person, count(*), 0 FROM audit WHERE what = 'rescored' GROUP BY person",
    "SELECT person, count(*), 0 FROM answers WHERE awaiting_key = 1 GROUP BY person",
)
_SENDERS = (
    "SELECT s.person, d.unit, max(d.last_seen_at) FROM seen_links AS l JOIN devices AS d ON d.id = l.device"
    " JOIN sessions AS s ON s.id = l.session WHERE d.unit <> '' GROUP BY s.person"
)


def sources(connection: sqlite3.Connection) -> tuple[Source, ...]:
    """Return everybody with a name who has answered, with what changes when anything of his answers does."""
    joined = dict(connection.execute(_PEOPLE))
    counts = [{row[0]: f"{row[1]}.{row[2]}" for row in connection.execute(query)} for query in _COUNTS]
    details, senders = all_details(connection), {row[0]: (row[1], row[2]) for row in connection.execute(_SENDERS)}
    made = []
    for profile, person in joined.items():
        if profile not in counts[0] or person not in joined:
            continue
        own, (unit, seen) = details.get(person), senders.get(profile, ("", ""))
        country, told = ("", f"0|{seen}") if own is None else (own.country, f"1|{own.changed_at}")
        unit = unit if own is None or not own.unit else own.unit
        state = "|".join((person, *(found.get(profile, "") for found in counts), unit, country, told))
        made.append(Source(profile=profile, person=person, unit=unit, country=country, told=told, state=state))
    return tuple(made)


def gone(connection: sqlite3.Connection) -> frozenset[str]:
    """Return people who were erased here, and profiles for which another stands."""
    rows = connection.execute("SELECT id FROM people WHERE erased_at IS NOT NULL OR joined_into IS NOT NULL")
    return frozenset(row[0] for row in rows)


def lines(connection: sqlite3.Connection, profile: str) -> list[AnswerLine]:
    """Return the submitted answers of a profile; those of duties and exams that are not over are left out."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return [AnswerLine(*row) for row in cursor.execute(_LINES, (profile,))]


def exam_sessions(connection: sqlite3.Connection, profile: str) -> list[tuple[str, int]]:
    """Return the finished exams of a profile, and by how many minutes the clock there was off UTC."""
    rows = connection.execute(
        "SELECT id, coalesce(finished_offset_min, 0) FROM sessions"
        " WHERE person = ? AND mode = 'exam' AND finished_at IS NOT NULL",
        (profile,),
    )
    return [(row[0], row[1]) for row in rows]


def set_texts(connection: sqlite3.Connection, hashes: Iterable[str]) -> list[str]:
    """Return sets as JSON, by hash."""
    found = (connection.execute("SELECT body FROM contents WHERE hash = ?", (one,)).fetchone() for one in hashes)
    return [row[0] for row in found if row is not None]


class PassingRecords:
    """Records in memory alone, for what came in a file and is only looked at; as `storage.store.Records`.

    Parameters
    ----------
    file
        What the errors name.

    Raises
    ------
    UserError
        `result.damaged` where what came breaks a rule of the records.
    """

    def __init__(
        self, *, person: Row, contents: Mapping[str, tuple[str, str]], sessions: Iterable[SessionRows], file: str
    ) -> None:
        self._connection = in_memory()
        try:
            migrate(self._connection, Path(file))
            fill_records(self._connection, person=person, contents=contents, sessions=sessions, file=file)
        except BaseException:
            self._connection.close()
            raise

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Give the one connection."""
        yield self._connection

    def change(self, job: Job[T]) -> T:
        """Make a change."""
        with transaction(self._connection):
            return job(self._connection)

    def queue(self, job: Job[T]) -> Future[T]:
        """Make a change at once."""
        done: Future[T] = Future()
        done.set_result(self.change(job))
        return done

    def scrub(self) -> bool:
        """Nothing of it is on a disk."""
        return True

    def replace_copies(self) -> int:
        """There are no copies."""
        return 0

    def close(self) -> None:
        """Forget all of it."""
        self._connection.close()
