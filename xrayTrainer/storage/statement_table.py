"""Rows of statements on their way to a record store, and the finished sessions that have none yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from xrayTrainer.domain.ids import SessionId


class StatementRow(msgspec.Struct, frozen=True, kw_only=True):
    """One statement that waits, or was refused; `body` is it as it is sent (JSON), `refused` why (JSON)."""

    id: str
    session: str
    body: str
    tries: int = 0
    refused: str | None = None


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """How many statements there are for a store: queued and waiting, taken, refused."""

    waiting: int
    taken: int
    refused: int


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """A finished session; `key` says where it stands in their order."""

    session: SessionId
    person: str
    key: tuple[str, str]


_WAITS = "store = ? AND taken_at IS NULL AND refused IS NULL"

_FINISHED = (
    " FROM sessions JOIN people ON people.id = sessions.person WHERE sessions.finished_at IS NOT NULL"
    " AND people.guest = 0 AND people.erased_at IS NULL"
    " AND EXISTS (SELECT 1 FROM answers WHERE session = sessions.id AND submitted_at IS NOT NULL)"
)
"""Sessions that are over, of people who have a name: what nobody has claimed yet is nobody's."""

_AWAITS = "EXISTS (SELECT 1 FROM answers WHERE session = sessions.id AND awaiting_key = 1)"
_QUEUED = "EXISTS (SELECT 1 FROM statements WHERE store = ? AND session = sessions.id)"


def finished(
    connection: sqlite3.Connection, *, store: str | None, after: tuple[str, str], limit: int
) -> tuple[Ready, ...]:
    """Return finished sessions all of whose answers are scored, in the order in which they ended.

    Parameters
    ----------
    connection
        The records.
    store
        Without those that are queued for it; None: all.
    after
        `key` of the last one that was seen; two empty texts at first.
    limit
        Most that are returned.
    """
    unqueued = "" if store is None else f" AND NOT {_QUEUED}"
    rows = connection.execute(
        f"SELECT sessions.id, sessions.person, sessions.finished_at {_FINISHED} AND NOT {_AWAITS}"
        f" AND (sessions.finished_at, sessions.id) > (?, ?){unqueued}"
        " ORDER BY sessions.finished_at, sessions.id LIMIT ?",
        (*after, *(() if store is None else (store,)), limit),
    )
    return tuple(
        Ready(session=SessionId(row["id"]), person=row["person"], key=(row["finished_at"], row["id"])) for row in rows
    )


def unqueued(connection: sqlite3.Connection, store: str) -> tuple[int, int]:
    """Return how many statements, about, finished sessions will make that have none yet, and how many sessions await
    keys.
    """
    due = connection.execute(
        "SELECT count(*) + count(DISTINCT answers.session) FROM answers WHERE submitted_at IS NOT NULL"
        f" AND session IN (SELECT sessions.id {_FINISHED} AND NOT {_AWAITS} AND NOT {_QUEUED})",
        (store,),
    ).fetchone()[0]
    held = connection.execute(f"SELECT count(*) {_FINISHED} AND {_AWAITS} AND NOT {_QUEUED}", (store,)).fetchone()[0]
    return int(due), int(held)


def queue(
    connection: sqlite3.Connection, store: str, person: str, session: str, made: Iterable[tuple[str, str]], *, at: str
) -> int:
    """Queue the statements (id and body) of a session; return how many are new. Nothing of a person who was erased."""
    here = connection.execute("SELECT 1 FROM people WHERE id = ? AND erased_at IS NULL", (person,)).fetchone()
    if here is None:
        return 0
    before = connection.total_changes
    connection.executemany(
        "INSERT OR IGNORE INTO statements (store, id, session, person, made_at, body) VALUES (?, ?, ?, ?, ?, ?)",
        ((store, ident, session, person, at, body) for ident, body in made),
    )
    return connection.total_changes - before


def due(connection: sqlite3.Connection, store: str, *, at: str | None, limit: int) -> tuple[StatementRow, ...]:
    """Return waiting statements, those that were tried least first, all tried equally often.

    Parameters
    ----------
    connection
        The records.
    store
        For which.
    at
        Without those that should not be tried before a later time; None: all.
    limit
        Most that are returned.
    """
    rows = connection.execute(
        f"SELECT id, session, body, tries FROM statements WHERE {_WAITS} AND (next_at IS NULL OR next_at <= ?)"
        " ORDER BY tries, made_at, id LIMIT ?",
        (store, "9999" if at is None else at, limit),
    ).fetchall()
    return tuple(StatementRow(**dict(row)) for row in rows if row["tries"] == rows[0]["tries"])


def tally(connection: sqlite3.Connection, store: str) -> Tally:
    """Return how many statements wait, were taken, were refused."""
    row = connection.execute(
        "SELECT total(taken_at IS NULL AND refused IS NULL), total(taken_at IS NOT NULL), total(refused IS NOT NULL)"
        " FROM statements WHERE store = ?",
        (store,),
    ).fetchone()
    return Tally(waiting=int(row[0]), taken=int(row[1]), refused=int(row[2]))


def note_taken(connection: sqlite3.Connection, store: str, ids: Sequence[str], *, at: str) -> None:
    """Note that the store has statements; their bodies go."""
    connection.executemany(
        "UPDATE statements SET taken_at = ?, body = NULL, refused = NULL, next_at = NULL WHERE store = ? AND id = ?",
        ((at, store, ident) for ident in ids),
    )


def note_tried(connection: sqlite3.Connection, store: str, ids: Sequence[str], *, next_at: str) -> None:
    """Note that statements were tried in vain, and when they may be tried again."""
    connection.executemany(
        "UPDATE statements SET tries = tries + 1, next_at = ? WHERE store = ? AND id = ? AND taken_at IS NULL",
        ((next_at, store, ident) for ident in ids),
    )


def note_refused(connection: sqlite3.Connection, store: str, ident: str, reason: str) -> None:
    """Note that the store will not have a statement, and why."""
    connection.execute(
        "UPDATE statements SET refused = ?, tries = tries + 1 WHERE store = ? AND id = ? AND taken_at IS NULL",
        (reason, store, ident),
    )


def refused(connection: sqlite3.Connection, store: str, limit: int) -> tuple[StatementRow, ...]:
    """Return refused statements with the reason."""
    rows = connection.execute(
        "SELECT id, session, body, tries, refused FROM statements WHERE store = ? AND refused IS NOT NULL"
        " AND taken_at IS NULL ORDER BY made_at, id LIMIT ?",
        (store, limit),
    )
    return tuple(StatementRow(**dict(row)) for row in rows)


def try_refused_again(connection: sqlite3.Connection, store: str) -> int:
    """Let refused statements wait again; return how many those are."""
    done = connection.execute(
        "UPDATE statements SET refused = NULL, tries = 0, next_at = NULL WHERE store = ? AND refused IS NOT NULL"
        " AND taken_at IS NULL",
        (store,),
    )
    return done.rowcount


def next_due(connection: sqlite3.Connection, store: str) -> str | None:
    """Return when the first of the waiting statements may be tried; empty: at once, None: nothing waits."""
    row = connection.execute(
        f"SELECT min(coalesce(next_at, '')) AS at FROM statements WHERE {_WAITS}", (store,)
    ).fetchone()
    return None if row["at"] is None else str(row["at"])
