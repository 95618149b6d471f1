"""The one place where the database is opened: for the writer, for readers, for a look before anything is touched.

Settings follow SQLite's own advice for durable applications ("PRAGMA synchronous", "Defense against the dark arts").
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.failures import speaking_of

Connection: TypeAlias = sqlite3.Connection
"""What use cases hand on from the records to the tables, without knowing SQL."""

APPLICATION_ID = 0x58545231
"""`XTR1`: told from every other SQLite file by its header."""

BUSY_TIMEOUT_MS = 5000
NEEDED_SQLITE = (3, 37, 0)
"""The first release with STRICT tables."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_APPLICATION_ID_AT = 68


def connect(path: Path) -> sqlite3.Connection:
    """Open (or create) the database for writing; the caller holds the store lock and is the only writer.

    Foreign keys are on, the journal is a WAL, each commit reaches the disk (synchronous FULL), deleted content is
    overwritten, schema code of a foreign hand is not trusted. Transactions are explicit (see `transaction`).
    """
    if sqlite3.sqlite_version_info < NEEDED_SQLITE:
        needed = ".".join(map(str, NEEDED_SQLITE))
        raise UserError("storage.sqlite_too_old", found=sqlite3.sqlite_version, needed=needed)
    with speaking_of(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            _settle(connection)
            if connection.execute("PRAGMA application_id").fetchone()[0] == 0:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
        except BaseException:
            connection.close()
            raise
    return connection


def in_memory() -> sqlite3.Connection:
    """Open an empty database that lies in memory alone."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _settle(connection)
    return connection


def read_only(path: Path) -> sqlite3.Connection:
    """Open the database for reading alone; it must exist."""
    connection = _open_existing(path, "ro")
    connection.execute("PRAGMA query_only = ON")
    return connection


def for_copying(path: Path) -> sqlite3.Connection:
    """Open the database for checks and `VACUUM INTO`: as `read_only`, but able to write another file."""
    return _open_existing(path, "ro")


def for_checking(path: Path) -> sqlite3.Connection:
    """Open the database for a look by the holder of the store lock; a WAL that a killed program left is read too."""
    return _open_existing(path, "rw")


def _open_existing(path: Path, mode: str) -> sqlite3.Connection:
    with speaking_of(path):
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            _settle(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _settle(connection: sqlite3.Connection) -> None:
    """Set what holds for writers and readers alike."""
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Run the block in one transaction that has the write lock from its start (BEGIN IMMEDIATE): all or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back on a full disk
            connection.execute("ROLLBACK")
        raise


def write_ahead_log(path: Path) -> Path:
    """Return the path of the `-wal` file beside the database."""
    return path.with_name(path.name + "-wal")


def shared_memory(path: Path) -> Path:
    """Return the path of the `-shm` file beside the database."""
    return path.with_name(path.name + "-shm")


def header_fault(path: Path) -> str | None:
    """Look at an existing database file without SQLite: nothing of it, of a foreign file or of a WAL is touched.

    Returns
    -------
    str | None
        "corrupt", "not_ours", or None where SQLite may open it. An empty file is a database that was never written,
        unless a WAL with content stands beside it.
    """
    with speaking_of(path):
        wal = write_ahead_log(path)
        has_wal = wal.exists() and wal.stat().st_size > 0
        if not path.exists():
            return "corrupt" if has_wal else None
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    if not header:
        return "corrupt" if has_wal else None
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        return "corrupt"
    application_id = int.from_bytes(header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4], "big")
    return None if application_id in (0, APPLICATION_ID) else "not_ours"
