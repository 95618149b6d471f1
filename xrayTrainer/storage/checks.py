"""Is a database whole, and ours?"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.connection import APPLICATION_ID, for_copying, header_fault
from xrayTrainer.storage.failures import speaking_of
from xrayTrainer.storage.migrations import STEPS, Step, applied_names, pending_steps

_MOST_FAULTS = 100
_COUNTED = {
    "people": "people WHERE erased_at IS NULL",
    "sessions": "sessions",
    "answers": "answers",
    "events": "events",
}
"""What a report counts, and of which rows."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a thorough check found: an empty `faults` means whole. `faults` are SQLite's own words, for the log."""

    file: Path
    size_bytes: int
    migrations: tuple[str, ...]
    faults: tuple[str, ...]
    rows: dict[str, int]


def faults_of(connection: sqlite3.Connection, *, thorough: bool) -> tuple[str, ...]:
    """Return what is wrong inside the database.

    Parameters
    ----------
    connection
        To the database.
    thorough
        Also compare indexes with their tables and follow foreign keys (integrity_check); else the pages alone
        (quick_check).
    """
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        found = tuple(str(row[0]) for row in connection.execute(f"PRAGMA {pragma}({_MOST_FAULTS})"))
        faults = () if found == ("ok",) else found
        if thorough and not faults:
            loose = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FAULTS)
            faults = tuple(f"row {row[1]} of {row[0]} points to nothing in {row[2]}" for row in loose)
    except sqlite3.DatabaseError as error:
        code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return (str(error),)
        raise
    return faults


def report_on(path: Path, steps: tuple[Step, ...] = STEPS) -> Report:
    """Check the database at `path` thoroughly, without changing it.

    Raises
    ------
    UserError
        `storage.no_records`, `storage.not_ours`, `storage.newer`, or what the disk refuses. Damage is reported, not
        raised.
    """
    if not path.exists():
        raise UserError("storage.no_records", file=str(path))
    header = header_fault(path)
    size = path.stat().st_size
    if header == "not_ours":
        raise UserError("storage.not_ours", file=str(path))
    if header == "corrupt" or size == 0:
        return Report(file=path, size_bytes=size, migrations=(), faults=("no database header",), rows={})
    with speaking_of(path):
        connection = for_copying(path)
        try:
            faults = faults_of(connection, thorough=True)
            if faults:
                return Report(file=path, size_bytes=size, migrations=(), faults=faults, rows={})
            pending_steps(connection, path, steps)
            names = applied_names(connection)
            if not names:
                return Report(file=path, size_bytes=size, migrations=(), faults=(), rows=dict.fromkeys(_COUNTED, 0))
            rows = {
                name: int(connection.execute(f"SELECT count(*) FROM {source}").fetchone()[0])
                for name, source in _COUNTED.items()
            }
            return Report(file=path, size_bytes=size, migrations=names, faults=(), rows=rows)
        finally:
            connection.close()


def verify_backup(path: Path, steps: tuple[Step, ...] = STEPS) -> None:
    """Raise a `UserError` unless `path` is a whole database of ours that this program can read.

    Raises
    ------
    UserError
        `storage.no_backup`, `storage.not_ours`, `storage.newer`, `storage.backup_faulty`.
    """
    if not path.is_file():
        raise UserError("storage.no_backup", file=str(path))
    header = header_fault(path)
    if header == "not_ours":
        raise UserError("storage.not_ours", file=str(path))
    if header == "corrupt" or path.stat().st_size == 0:
        raise UserError("storage.backup_faulty", file=str(path))
    with speaking_of(path):
        connection = for_copying(path)
        try:
            if faults_of(connection, thorough=True):
                raise UserError("storage.backup_faulty", file=str(path))
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise UserError("storage.not_ours", file=str(path))
            pending_steps(connection, path, steps)
            if not applied_names(connection):
                raise UserError("storage.backup_faulty", file=str(path))
        finally:
            connection.close()
