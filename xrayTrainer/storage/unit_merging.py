"""What a merge takes of the tables of a unit: assignments, courses, certificates, and what a mentor has looked at.

All of it is a union by id; of what can change, the later form stays.
"""

from __future__ import annotations

import sqlite3

_LATER = {"courses": "id", "course_notes": "course, section"}
"""Tables whose rows change, with what names a row; the row that was changed last stays."""


def take_units(connection: sqlite3.Connection, source: sqlite3.Connection, living: set[str]) -> None:
    """Take the rows of a unit that are not here, or are newer there; of people those who live here."""
    for table, names in _LATER.items():
        _take_later(connection, source, table, names)
    _take_assignments(connection, source)
    for row in source.execute("SELECT id, closed_at, told_at FROM assignments"):
        connection.execute(
            "UPDATE assignments SET closed_at = coalesce(closed_at, ?), told_at = coalesce(told_at, ?) WHERE id = ?",
            (row["closed_at"], row["told_at"], row["id"]),
        )
    for table in ("certificates", "attention_done"):
        _take_new(connection, source, table, living)


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row["name"] for row in connection.execute(f"PRAGMA table_info({table})")]


def _take_new(connection: sqlite3.Connection, source: sqlite3.Connection, table: str, living: set[str] | None) -> None:
    names = _columns(connection, table)
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    for row in source.execute(f"SELECT {', '.join(names)} FROM {table}"):
        if living is None or row["person"] is None or row["person"] in living:
            connection.execute(insert, tuple(row))


def _take_assignments(connection: sqlite3.Connection, source: sqlite3.Connection) -> None:
    """Take assignments; of one that is in both, the higher revision by the same author."""
    names = _columns(connection, "assignments")
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name not in ("told_at", "closed_at"))
    insert = (
        f"INSERT INTO assignments ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT (id) DO UPDATE SET {changed} WHERE excluded.revision > assignments.revision"
        " AND excluded.author_key = assignments.author_key"
    )
    for row in source.execute(f"SELECT {', '.join(names)} FROM assignments"):
        connection.execute(insert, tuple(row))


def _take_later(connection: sqlite3.Connection, source: sqlite3.Connection, table: str, key: str) -> None:
    names = _columns(connection, table)
    changed = ", ".join(f"{name} = excluded.{name}" for name in names)
    insert = (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT ({key}) DO UPDATE SET {changed} WHERE excluded.changed_at > {table}.changed_at"
    )
    for row in source.execute(f"SELECT {', '.join(names)} FROM {table}"):
        connection.execute(insert, tuple(row))
