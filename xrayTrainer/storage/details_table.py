"""Rows of `person_details`: in which unit a person works, and as what."""

from __future__ import annotations

import sqlite3
from typing import Literal

import msgspec

from xrayTrainer.domain.ids import PersonId


class DetailsRow(msgspec.Struct, frozen=True, kw_only=True):
    """Where a person works.

    Attributes
    ----------
    person
        Who.
    unit, agency, country, role, number
        Post, authority, country (ISO 3166-1 alpha-2 or a name), duty, service number; empty where not told.
    sex
        Only where the unit asks for it and the person agrees.
    left_on
        Last day in the unit (ISO date); None while there.
    changed_at
        When this was last changed (UTC): in a merge the later one stays.
    """

    person: PersonId
    unit: str = ""
    agency: str = ""
    country: str = ""
    role: str = ""
    number: str = ""
    sex: Literal["f", "m"] | None = None
    left_on: str | None = None
    changed_at: str


_NAMES = DetailsRow.__struct_fields__
_SELECT = f"SELECT {', '.join(_NAMES)} FROM person_details"


def details(connection: sqlite3.Connection, person: str) -> DetailsRow | None:
    """Return where a person works, None where nothing was ever told."""
    row = connection.execute(f"{_SELECT} WHERE person = ?", (person,)).fetchone()
    return None if row is None else DetailsRow(**dict(row))


def all_details(connection: sqlite3.Connection) -> dict[PersonId, DetailsRow]:
    """Return where people work, by person."""
    return {row["person"]: DetailsRow(**dict(row)) for row in connection.execute(_SELECT)}


def set_details(connection: sqlite3.Connection, row: DetailsRow) -> None:
    """Keep where a person works, in the place of what was told before."""
    places = ", ".join("?" * len(_NAMES))
    connection.execute(
        f"INSERT OR REPLACE INTO person_details ({', '.join(_NAMES)}) VALUES ({places})",
        [getattr(row, name) for name in _NAMES],
    )


def take_details(connection: sqlite3.Connection, source: sqlite3.Connection, living: set[str]) -> int:
    """Take what other records tell of people who live here, where it is later; return how many changed."""
    here, taken = all_details(connection), 0
    for row in source.execute(_SELECT):
        found = DetailsRow(**dict(row))
        known = here.get(found.person)
        if found.person in living and (known is None or known.changed_at < found.changed_at):
            set_details(connection, found)
            taken += 1
    return taken
