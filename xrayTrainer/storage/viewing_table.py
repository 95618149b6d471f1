"""Rows of viewing records, one for each answer that has one; an empty body says that it was erased."""

from __future__ import annotations

import sqlite3

ERASED = b""
_OF_PERSON = "SELECT id FROM answers WHERE person = ?1"


def viewing(connection: sqlite3.Connection, answer_id: str) -> bytes | None:
    """Return the stored record of an answer; empty where it was erased, None where there never was one."""
    row = connection.execute("SELECT body FROM viewings WHERE answer = ?", (answer_id,)).fetchone()
    return None if row is None else bytes(row["body"])


def set_viewing(connection: sqlite3.Connection, answer_id: str, body: bytes) -> None:
    """Store the record of an answer in the place of an earlier one; one that was erased stays so."""
    connection.execute(
        "INSERT INTO viewings (answer, body) VALUES (?, ?)"
        " ON CONFLICT (answer) DO UPDATE SET body = excluded.body WHERE length(body) > 0",
        (answer_id, body),
    )


def viewings_of(connection: sqlite3.Connection, person_id: str) -> int:
    """Return how many viewing records a person has."""
    row = connection.execute(
        f"SELECT count(*) FROM viewings WHERE length(body) > 0 AND answer IN ({_OF_PERSON})", (person_id,)
    ).fetchone()
    return int(row[0])


def erase_viewings(connection: sqlite3.Connection, person_id: str) -> int:
    """Empty the records of a person's answers for good: a merge brings none of them back; return how many went."""
    gone = viewings_of(connection, person_id)
    connection.execute(
        f"INSERT INTO viewings (answer, body) SELECT id, x'' FROM ({_OF_PERSON})"
        " WHERE true ON CONFLICT (answer) DO UPDATE SET body = x''",
        (person_id,),
    )
    return gone


def drop_viewings(connection: sqlite3.Connection, person_id: str) -> None:
    """Delete the rows of a person who is erased."""
    connection.execute(f"DELETE FROM viewings WHERE answer IN ({_OF_PERSON})", (person_id,))


def take_viewings(connection: sqlite3.Connection, source: sqlite3.Connection) -> int:
    """Take the records of answers that are here; return how many rows changed.

    One that was erased on either side is erased; of two that differ the longer is taken, and of two as long the one
    that sorts later: the order of merges makes no difference.
    """
    changed = 0
    known = {row[0] for row in connection.execute("SELECT id FROM answers")}
    for row in source.execute("SELECT answer, body FROM viewings"):
        if row["answer"] not in known:
            continue
        here, there = viewing(connection, row["answer"]), bytes(row["body"])
        if here is None:
            connection.execute("INSERT INTO viewings (answer, body) VALUES (?, ?)", (row["answer"], there))
        elif _weight(there) > _weight(here):
            connection.execute("UPDATE viewings SET body = ? WHERE answer = ?", (there, row["answer"]))
        else:
            continue
        changed += 1
    return changed


def _weight(body: bytes) -> tuple[bool, int, bytes]:
    return not body, len(body), body
