"""Rows of `certificates`: what was certified of an exam, under which number, as it was written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import msgspec

from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.storage import people_table

_COUNTER = "certificates_given:"
"""Notes that begin so hold the last number that was given in a series: a number is given once, whoever is erased."""


class CertificateRow(msgspec.Struct, frozen=True, kw_only=True):
    """One certificate; `body` is it as it travels (JSON), `machine` the key id of the machine that numbered it."""

    id: str
    number: str
    machine: str
    person: PersonId
    session: SessionId
    at: str
    body: str


_NAMES = CertificateRow.__struct_fields__
_SELECT = f"SELECT {', '.join(_NAMES)} FROM certificates"


def of_session(connection: sqlite3.Connection, session: str) -> CertificateRow | None:
    """Return the certificate of an exam; where two machines gave one, the earlier."""
    row = connection.execute(f"{_SELECT} WHERE session = ? ORDER BY at, id LIMIT 1", (session,)).fetchone()
    return None if row is None else CertificateRow(**dict(row))


def all_certificates(connection: sqlite3.Connection) -> Iterator[CertificateRow]:
    """Yield all certificates, the earliest first."""
    for row in connection.execute(f"{_SELECT} ORDER BY at, id"):
        yield CertificateRow(**dict(row))


def numbers(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the number of each certified exam, by session."""
    found: dict[str, str] = {}
    for row in connection.execute("SELECT session, number FROM certificates ORDER BY at, id"):
        found.setdefault(row["session"], row["number"])
    return found


def add(connection: sqlite3.Connection, row: CertificateRow) -> None:
    """Insert a certificate. `sqlite3.IntegrityError` where the machine gave its number, or one of its session."""
    places = ", ".join("?" * len(_NAMES))
    connection.execute(
        f"INSERT INTO certificates ({', '.join(_NAMES)}) VALUES ({places})", [getattr(row, name) for name in _NAMES]
    )


def next_in(connection: sqlite3.Connection, series: str) -> int:
    """Return the next number of a series, from 1, and note that it is given."""
    note = _COUNTER + series
    following = int(people_table.note(connection, note) or 0) + 1
    people_table.set_note(connection, note, str(following))
    return following
