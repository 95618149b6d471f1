"""Rows of people, of the program's own notes (`meta`) and of the audit log."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

import msgspec

from xrayTrainer.domain.ids import PersonId

AT_WORK = "person_at_work"
"""Note that names the person at work."""


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person; a guest has an empty name. `profile` is the JSON of the profile file by which he came here."""

    id: PersonId
    name: str
    guest: bool
    profile: str | None = None


class AuditRow(msgspec.Struct, frozen=True, kw_only=True):
    """One act that readers of the records must be able to see."""

    at: str
    what: str
    person: str | None
    detail: dict[str, Any]


def add_person(connection: sqlite3.Connection, person: PersonRow, *, at: str) -> None:
    """Insert `person`."""
    connection.execute(
        "INSERT INTO people (id, name, guest, created_at, profile) VALUES (?, ?, ?, ?, ?)",
        (person.id, person.name, int(person.guest), at, person.profile),
    )


def person(connection: sqlite3.Connection, person_id: str) -> PersonRow | None:
    """Return the person of that id, None when there is none or he was erased."""
    row = connection.execute("SELECT * FROM people WHERE id = ? AND erased_at IS NULL", (person_id,)).fetchone()
    return None if row is None else _person(row)


def is_erased(connection: sqlite3.Connection, person_id: str) -> bool:
    """Return whether a person of that id was erased here."""
    row = connection.execute("SELECT erased_at FROM people WHERE id = ?", (person_id,)).fetchone()
    return row is not None and row["erased_at"] is not None


def set_profile(connection: sqlite3.Connection, person_id: str, profile: str) -> None:
    """Keep the profile file of a person."""
    connection.execute("UPDATE people SET profile = ? WHERE id = ?", (profile, person_id))


def named_people(connection: sqlite3.Connection) -> tuple[PersonRow, ...]:
    """Return all who have a name; a profile that was joined to another is that one's."""
    rows = connection.execute("SELECT * FROM people WHERE guest = 0 AND erased_at IS NULL AND joined_into IS NULL")
    return tuple(_person(row) for row in rows)


def profiles(connection: sqlite3.Connection, person_id: str) -> tuple[str, ...]:
    """Return a person's own id, and those of profiles that were joined to it."""
    rows = connection.execute(
        "SELECT id FROM people WHERE joined_into = ? AND erased_at IS NULL ORDER BY id", (person_id,)
    )
    return (person_id, *(str(row[0]) for row in rows))


def of_person(connection: sqlite3.Connection, person_id: str, column: str = "person") -> tuple[str, tuple[str, ...]]:
    """Return a condition on `column`, and its values: rows of a person, whichever of the profiles they were made in."""
    found = profiles(connection, person_id)
    return (f"{column} = ?", found) if len(found) == 1 else (f"{column} IN ({', '.join('?' * len(found))})", found)


def name_guest(connection: sqlite3.Connection, person_id: str, name: str) -> bool:
    """Make a guest a named person; False when that person is no guest (any more)."""
    done = connection.execute("UPDATE people SET name = ?, guest = 0 WHERE id = ? AND guest = 1", (name, person_id))
    return done.rowcount == 1


def _person(row: sqlite3.Row) -> PersonRow:
    return PersonRow(id=PersonId(row["id"]), name=row["name"], guest=bool(row["guest"]), profile=row["profile"])


def note(connection: sqlite3.Connection, name: str) -> str | None:
    """Return the program's own note of that name."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row["value"])


def drop_note(connection: sqlite3.Connection, name: str) -> None:
    """Forget the program's own note of that name."""
    connection.execute("DELETE FROM meta WHERE name = ?", (name,))


def set_note(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Write the program's own note of that name."""
    connection.execute(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def log_act(
    connection: sqlite3.Connection, *, at: str, what: str, person: str | None, detail: Mapping[str, Any]
) -> None:
    """Append to the audit log."""
    connection.execute(
        "INSERT INTO audit (at, what, person, detail) VALUES (?, ?, ?, ?)",
        (at, what, person, msgspec.json.encode(detail).decode()),
    )


def acts(connection: sqlite3.Connection) -> tuple[AuditRow, ...]:
    """Return the audit log, oldest first."""
    rows = connection.execute("SELECT * FROM audit ORDER BY number")
    return tuple(
        AuditRow(at=row["at"], what=row["what"], person=row["person"], detail=msgspec.json.decode(row["detail"]))
        for row in rows
    )
