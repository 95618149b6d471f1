"""Rows of comments: what mentors say of sessions, answers and marks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import msgspec

from xrayTrainer.domain.ids import AnswerId, PersonId, SessionId
from xrayTrainer.storage.people_table import of_person


class CommentRow(msgspec.Struct, frozen=True, kw_only=True):
    """One comment; `body` is it as it travels (JSON), `came` whether it was taken in from a file."""

    id: str
    person: PersonId
    session: SessionId
    answer: AnswerId | None
    author_key: str
    at: str
    body: str
    came: bool
    told_at: str | None = None
    read_at: str | None = None


_NAMES = CommentRow.__struct_fields__
_SELECT = f"SELECT {', '.join(_NAMES)} FROM comments"


def add(connection: sqlite3.Connection, row: CommentRow) -> bool:
    """Insert a comment; False when it is there, or its person is not."""
    known = connection.execute(
        "SELECT 1 FROM people JOIN sessions ON sessions.person = people.id"
        " WHERE people.id = ? AND sessions.id = ? AND erased_at IS NULL",
        (row.person, row.session),
    ).fetchone()
    if known is None:
        return False
    places = ", ".join("?" * len(_NAMES))
    values = [getattr(row, name) for name in _NAMES]
    done = connection.execute(f"INSERT OR IGNORE INTO comments ({', '.join(_NAMES)}) VALUES ({places})", values)
    return done.rowcount == 1


def drop(connection: sqlite3.Connection, comment: str) -> bool:
    """Delete a comment that was written here and went out in no file yet; False for any other."""
    done = connection.execute("DELETE FROM comments WHERE id = ? AND came = 0 AND told_at IS NULL", (comment,))
    return done.rowcount == 1


def of_answer(connection: sqlite3.Connection, answer: str) -> tuple[CommentRow, ...]:
    """Return the comments on an answer, the first first."""
    return _comments(connection, "WHERE answer = ? ORDER BY at, id", (answer,))


def of_session(connection: sqlite3.Connection, session: str) -> tuple[CommentRow, ...]:
    """Return the comments on a session and on its answers, the first first."""
    return _comments(connection, "WHERE session = ? ORDER BY at, id", (session,))


def untold(connection: sqlite3.Connection, person: str) -> tuple[CommentRow, ...]:
    """Return the comments for a person that were written here and went out in no file yet."""
    wanted, values = of_person(connection, person)
    return _comments(connection, f"WHERE {wanted} AND came = 0 AND told_at IS NULL ORDER BY at, id", values)


def told(connection: sqlite3.Connection, person: str) -> tuple[CommentRow, ...]:
    """Return all comments for a person that were written here."""
    wanted, values = of_person(connection, person)
    return _comments(connection, f"WHERE {wanted} AND came = 0 ORDER BY at, id", values)


def unread(connection: sqlite3.Connection, person: str) -> tuple[CommentRow, ...]:
    """Return the comments for a person that came and were not read yet, the latest first."""
    wanted, values = of_person(connection, person)
    return _comments(connection, f"WHERE {wanted} AND came = 1 AND read_at IS NULL ORDER BY at DESC, id", values)


def note_told(connection: sqlite3.Connection, comments: Iterable[str], *, at: str) -> None:
    """Note that comments went into a file."""
    connection.executemany(
        "UPDATE comments SET told_at = ? WHERE id = ? AND told_at IS NULL", ((at, comment) for comment in comments)
    )


def note_read(connection: sqlite3.Connection, comments: Iterable[str], *, at: str) -> int:
    """Note that comments were read; return how many had not been."""
    before = connection.total_changes
    connection.executemany(
        "UPDATE comments SET read_at = ? WHERE id = ? AND read_at IS NULL", ((at, comment) for comment in comments)
    )
    return connection.total_changes - before


def take_comments(connection: sqlite3.Connection, source: sqlite3.Connection, living: set[str]) -> int:
    """Take the comments for people who live here; one that was read on either side is read. Return how many came."""
    taken = 0
    for row in source.execute(f"{_SELECT} ORDER BY at, id"):
        if row["person"] not in living:
            continue
        found = CommentRow(**{**dict(row), "came": bool(row["came"])})
        if add(connection, found):
            taken += 1
        connection.execute(
            "UPDATE comments SET read_at = coalesce(read_at, ?), told_at = coalesce(told_at, ?) WHERE id = ?",
            (row["read_at"], row["told_at"], row["id"]),
        )
    return taken


def devices_of(connection: sqlite3.Connection, person: str) -> tuple[str, ...]:
    """Return the cards (JSON) of machines from which sessions of a person came."""
    wanted, values = of_person(connection, person, "sessions.person")
    rows = connection.execute(
        "SELECT DISTINCT devices.card FROM devices JOIN seen_links ON device = devices.id"
        f" JOIN sessions ON sessions.id = seen_links.session WHERE {wanted}",
        values,
    )
    return tuple(row["card"] for row in rows)


def _comments(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> tuple[CommentRow, ...]:
    rows = connection.execute(f"{_SELECT} {where}", values)
    return tuple(CommentRow(**{**dict(row), "came": bool(row["came"])}) for row in rows)
