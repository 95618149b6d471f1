"""A database of another machine, made ready to be merged: copied, checked, brought up to date, never touched itself."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.checks import faults_of
from xrayTrainer.storage.connection import APPLICATION_ID, connect, for_checking, header_fault, write_ahead_log
from xrayTrainer.storage.failures import speaking_of
from xrayTrainer.storage.migrations import applied_names, migrate, pending_steps
from xrayTrainer.storage.scrubbing import private_folder

_TRIES = 5
_COPY_NAME = "other.db"

_SENTENCES = {
    "storage.newer": "merge.newer",
    "storage.not_ours": "merge.not_ours",
    "storage.corrupt_seen": "merge.damaged",
}
"""What a refusal of our own records is called when it is about the other ones."""


@contextmanager
def private_copy(other: Path, folder: Path) -> Iterator[Path]:
    """Yield a whole, up-to-date copy of the database `other`, in the data folder `folder`; it goes with the block.

    The other file is read and nothing else, so it may lie on a medium that can't be written.

    Raises
    ------
    UserError
        `merge.no_file`, `merge.not_ours`, `merge.newer`, `merge.damaged`, `merge.in_use` while a program writes there,
        and what the disk refuses.
    """
    if not other.is_file():
        raise UserError("merge.no_file", file=str(other))
    with private_folder(folder) as place:
        copy = place / _COPY_NAME
        with speaking_of(copy):
            _copy_still(other, copy)
        try:
            _must_be_whole(copy, other)
            _bring_up_to_date(copy)
        except UserError as error:
            code = _SENTENCES.get(error.code)
            if code is None:
                raise
            raise UserError(code, **{**error.params, "file": str(other)}) from error
        yield copy


def must_be_alike(connection: sqlite3.Connection, source: sqlite3.Connection, other: Path) -> None:
    """Refuse a database that says it is of our form and is not: it might promise less of its rows than ours does."""
    if _schema(connection) != _schema(source):
        raise UserError("merge.damaged", file=str(other))


def _copy_still(other: Path, copy: Path) -> None:
    """Copy the database with its log; both must have stood still meanwhile."""
    for _ in range(_TRIES):
        before = _state(other)
        for source, target in ((other, copy), (write_ahead_log(other), write_ahead_log(copy))):
            target.unlink(missing_ok=True)
            if source.is_file():
                shutil.copyfile(source, target)
        if _state(other) == before:
            return
    raise UserError("merge.in_use", file=str(other))


def _state(other: Path) -> tuple[tuple[int, int] | None, ...]:
    found: list[tuple[int, int] | None] = []
    for file in (other, write_ahead_log(other)):
        try:
            stat = file.stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((stat.st_mtime_ns, stat.st_size))
    return tuple(found)


def _must_be_whole(copy: Path, other: Path) -> None:
    fault = header_fault(copy)
    if fault is not None or copy.stat().st_size == 0:
        raise UserError("merge.not_ours" if fault == "not_ours" else "merge.damaged", file=str(other))
    with speaking_of(copy):
        connection = for_checking(copy)
        try:
            if faults_of(connection, thorough=True):
                raise UserError("merge.damaged", file=str(other))
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            pending_steps(connection, copy)
            if not ours or not applied_names(connection):
                raise UserError("merge.not_ours", file=str(other))
        finally:
            connection.close()


def _bring_up_to_date(copy: Path) -> None:
    connection = connect(copy)
    try:
        migrate(connection, copy)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _schema(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> '_sqlite_migrations'"
    )
    return frozenset((row[0], row[1], row[2]) for row in rows)
