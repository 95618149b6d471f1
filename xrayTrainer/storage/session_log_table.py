"""The log of a session: when an exam was begun, left, broke off, went on, and was handed in. It only grows."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

import msgspec

from xrayTrainer.storage.clock import Moment
from xrayTrainer.storage.people_table import of_person


class LogRow(msgspec.Struct, frozen=True, kw_only=True):
    """One entry; `detail` is JSON."""

    seq: int
    what: str
    at: Moment
    detail: str


class Trace(msgspec.Struct, frozen=True, kw_only=True):
    """When work was last heard of: by the wall clock (UTC, "" for never), and by the steady clock of each boot."""

    utc: str = ""
    monotonic_ns: Mapping[str, int] = {}


def append_entry(connection: sqlite3.Connection, session_id: str, what: str, at: Moment, detail: str = "{}") -> int:
    """Append an entry to the log of a session and return its place there, from 0."""
    last = connection.execute("SELECT max(seq) FROM session_log WHERE session = ?", (session_id,)).fetchone()[0]
    seq = 0 if last is None else int(last) + 1
    connection.execute(
        "INSERT INTO session_log (session, seq, what, at, offset_min, monotonic_ns, boot, detail)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (session_id, seq, what, at.utc, at.offset_min, at.monotonic_ns, at.boot, detail),
    )
    return seq


def entries(connection: sqlite3.Connection, session_id: str) -> tuple[LogRow, ...]:
    """Return the log of a session, the earliest entry first."""
    rows = connection.execute("SELECT * FROM session_log WHERE session = ? ORDER BY seq", (session_id,))
    return tuple(
        LogRow(
            seq=row["seq"],
            what=row["what"],
            at=Moment(utc=row["at"], offset_min=row["offset_min"], monotonic_ns=row["monotonic_ns"], boot=row["boot"]),
            detail=row["detail"],
        )
        for row in rows
    )


def entries_of_person(connection: sqlite3.Connection, person: str, what: str) -> tuple[tuple[str, str], ...]:
    """Return session and detail of all entries of one kind in a person's sessions, the latest first."""
    wanted, values = of_person(connection, person, "sessions.person")
    rows = connection.execute(
        "SELECT session_log.session, session_log.detail FROM session_log JOIN sessions"
        f" ON sessions.id = session_log.session WHERE {wanted} AND session_log.what = ?"
        " ORDER BY session_log.at DESC, session_log.seq DESC",
        (*values, what),
    )
    return tuple((row["session"], row["detail"]) for row in rows)


def trace_of(connection: sqlite3.Connection, session_id: str) -> Trace:
    """Return the latest traces of work on a session: an event, a case opened or submitted."""
    row = connection.execute(
        "SELECT max(at) FROM (SELECT max(opened_at) AS at FROM answers WHERE session = ?1"
        " UNION ALL SELECT max(submitted_at) FROM answers WHERE session = ?1"
        " UNION ALL SELECT max(stored_at) FROM events WHERE answer IN (SELECT id FROM answers WHERE session = ?1))",
        (session_id,),
    ).fetchone()
    steady = connection.execute(
        "SELECT boot, max(ns) FROM (SELECT opened_boot AS boot, opened_monotonic_ns AS ns FROM answers"
        " WHERE session = ?1 UNION ALL SELECT submitted_boot, submitted_monotonic_ns FROM answers WHERE session = ?1)"
        " WHERE boot IS NOT NULL GROUP BY boot",
        (session_id,),
    )
    return Trace(utc=row[0] or "", monotonic_ns={boot: int(ns) for boot, ns in steady})
