"""Finished sessions as rows that travel, and rows that came, made into private records that can be merged.

What came is put into a database of our own making first: so every rule of the records holds for it, and taking it in is
the same merge as that of another machine's database (`xrayTrainer.storage.merging`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.connection import connect, read_only
from xrayTrainer.storage.failures import speaking_of
from xrayTrainer.storage.merging import Merged, merge
from xrayTrainer.storage.merging_answers import COLUMNS
from xrayTrainer.storage.scrubbing import private_folder
from xrayTrainer.storage.store import prepare

Row: TypeAlias = Mapping[str, Any]

_NAME = "came.db"
_LOCAL = frozenset({"set_folder", "elsewhere"})
"""What of a session holds on its own machine only."""


class SessionRows(msgspec.Struct, frozen=True, kw_only=True):
    """A session with all that belongs to it; `events` and `viewings` by answer."""

    session: Row
    cases: tuple[Row, ...]
    answers: tuple[Row, ...]
    events: Mapping[str, tuple[Row, ...]]
    log: tuple[Row, ...]
    viewings: Mapping[str, bytes] = {}


def session_rows(connection: sqlite3.Connection, session_id: str) -> SessionRows:
    """Return the rows of a finished session: its submitted answers alone. KeyError when there is none."""
    row = connection.execute("SELECT * FROM sessions WHERE id = ?", (session_id,)).fetchone()
    if row is None:
        raise KeyError(session_id)
    answers = _rows(
        connection,
        f"SELECT {', '.join(COLUMNS)} FROM answers WHERE session = ? AND submitted_at NOT NULL ORDER BY number",
        session_id,
    )
    events = {
        answer["id"]: _rows(
            connection, "SELECT t_ms, what, body, stored_at FROM events WHERE answer = ? ORDER BY seq", answer["id"]
        )
        for answer in answers
    }
    viewings = connection.execute(
        "SELECT answer, body FROM viewings WHERE length(body) > 0"
        " AND answer IN (SELECT id FROM answers WHERE session = ?)",
        (session_id,),
    )
    cases = _rows(connection, "SELECT * FROM session_cases WHERE session = ? ORDER BY number", session_id)
    return SessionRows(
        session={name: value for name, value in dict(row).items() if name not in _LOCAL},
        cases=tuple({name: value for name, value in case.items() if name not in _LOCAL} for case in cases),
        answers=answers,
        events=events,
        log=_rows(connection, "SELECT * FROM session_log WHERE session = ? ORDER BY seq", session_id),
        viewings={one["answer"]: bytes(one["body"]) for one in viewings},
    )


def texts(connection: sqlite3.Connection, hashes: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return kind and body of sets, cases and keys by hash; what is not there is left out."""
    found = {}
    for digest in hashes:
        row = connection.execute("SELECT kind, body FROM contents WHERE hash = ?", (digest,)).fetchone()
        if row is not None:
            found[digest] = (row["kind"], row["body"])
    return found


@contextmanager
def private_records(folder: Path) -> Iterator[Path]:
    """Yield empty records of our own form in the data folder `folder`; they go with the block."""
    with private_folder(folder) as place:
        copy = place / _NAME
        prepare(copy)
        yield copy


def fill(
    copy: Path, *, person: Row, contents: Mapping[str, tuple[str, str]], sessions: Iterable[SessionRows], file: str
) -> None:
    """Put rows that came into private records.

    Raises
    ------
    UserError
        `result.damaged` where they break a rule of the records; what the disk refuses.
    """
    with speaking_of(copy.parents[2] / copy.name):  # of the folder that people know
        connection = connect(copy)
        try:
            fill_records(connection, person=person, contents=contents, sessions=sessions, file=file)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()


def fill_records(
    connection: sqlite3.Connection,
    *,
    person: Row,
    contents: Mapping[str, tuple[str, str]],
    sessions: Iterable[SessionRows],
    file: str,
) -> None:
    """Put rows that came into empty records that are open. Raises as `fill`."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        _insert(connection, "people", person)
        for digest, (kind, body) in contents.items():
            _insert(connection, "contents", {"hash": digest, "kind": kind, "body": body})
        for rows in sessions:
            _fill_session(connection, rows)
        connection.execute("COMMIT")
    except sqlite3.IntegrityError as error:
        raise UserError("result.damaged", file=file) from error


def take_in(connection: sqlite3.Connection, copy: Path, *, at: str, file: str) -> Merged:
    """Bring in what `copy` has and these records lack; the caller gives a transaction.

    Raises
    ------
    UserError
        `result.damaged` where it contradicts a rule of these records.
    """
    source = read_only(copy)
    try:
        return merge(connection, source, at=at)
    except sqlite3.IntegrityError as error:
        raise UserError("result.damaged", file=file) from error
    finally:
        source.close()


def _fill_session(connection: sqlite3.Connection, rows: SessionRows) -> None:
    _insert(connection, "sessions", {**rows.session, "set_folder": "", "elsewhere": 1})
    for case in rows.cases:
        _insert(connection, "session_cases", {**case, "set_folder": None if case["set_id"] is None else ""})
    for answer in rows.answers:
        _insert(connection, "answers", answer)
        for seq, event in enumerate(rows.events.get(answer["id"], ())):
            _insert(connection, "events", {**event, "answer": answer["id"], "seq": seq})
        body = rows.viewings.get(answer["id"])
        if body:
            _insert(connection, "viewings", {"answer": answer["id"], "body": body})
    for step in rows.log:
        _insert(connection, "session_log", step)


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    places = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", tuple(row.values()))


def _rows(connection: sqlite3.Connection, query: str, key: str) -> tuple[dict[str, Any], ...]:
    return tuple(dict(row) for row in connection.execute(query, (key,)))
