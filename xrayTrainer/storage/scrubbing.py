"""After an erase: nothing of what was erased can be read from the database file, its log, or the program's copies.

SQLite overwrites deleted content (secure_delete, see `connection`), but pages that were split, moved or freed before
may still hold older copies of it. So the file is rewritten whole (VACUUM), and the log beside it is folded in and cut
to nothing.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import backups, people_table
from xrayTrainer.storage.erasing import SCRUB_DUE
from xrayTrainer.storage.failures import speaking_of

MERGING = "merging"
"""Folder below the data folder for the private copy of a database that is being merged."""

_log = logging.getLogger(__name__)


def rewrite(connection: sqlite3.Connection) -> bool:
    """Rewrite the database outside of any transaction; False when a reader kept the log in use (it is due still)."""
    connection.execute("VACUUM")
    if not _fold_log(connection):
        return False
    connection.execute("DELETE FROM meta WHERE name = ?", (SCRUB_DUE,))
    _fold_log(connection)
    return True


def finish_if_due(connection: sqlite3.Connection) -> None:
    """Do what a killed program, or one without room on the disk, left undone; a failure only puts it off again."""
    if people_table.note(connection, SCRUB_DUE) is None:
        return
    try:
        rewrite(connection)
    except sqlite3.Error as error:
        _log.info("the records are still to be rewritten: %r", error)


def replace_copies(path: Path, *, utc: str) -> int:
    """Make a fresh backup of the database at `path` and remove every older copy that the program has made.

    Those are all backups in the backup folder, records that a restore has put aside, and what broken-off copies left.

    Returns
    -------
    int
        How many copies were removed.

    Raises
    ------
    UserError
        What the disk refuses. As long as there is no fresh backup, none is removed.
    """
    folder = path.parent
    fresh = backups.back_up(path, backups.Why.DAILY, utc=utc)
    removed = 0
    with speaking_of(folder):
        # Unfinished copies first: one that another thread began before the erase then never gets its name.
        for file in (*(folder / backups.BACKUPS).glob("records-*.part"), path.with_name(path.name + ".restoring")):
            file.unlink(missing_ok=True)
        for backup in backups.backups(folder):
            if backup.file != fresh:
                backup.file.unlink(missing_ok=True)
                removed += 1
        aside = folder / backups.ASIDE
        if aside.is_dir():
            removed += sum(1 for _ in aside.glob("*/*.db"))
            shutil.rmtree(aside)
    return removed


def drop_hub(folder: Path) -> None:
    """Remove the figures of many units: they follow from the records, and are made again when they are asked for."""
    from xrayTrainer.storage.hub.sqlite_hub import remove

    try:
        remove(folder)
    except UserError as error:
        _log.info("the figures of many units are still there: %s", error)  # the next look at them forgets who is gone


@contextmanager
def private_folder(folder: Path) -> Iterator[Path]:
    """Yield a folder below the data folder `folder`, for this user and this use alone; it goes with the block.

    What a killed program leaves is removed when the records are opened next.
    """
    place = folder / MERGING / uuid.uuid4().hex
    try:
        with speaking_of(place):
            place.mkdir(mode=0o700, parents=True)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
        with suppress(OSError):
            place.parent.rmdir()  # unless another one is at work there


def drop_merge_copy(folder: Path) -> None:
    """Remove the private copy that a killed merge left; the caller holds the store lock."""
    if (folder / MERGING).exists():
        shutil.rmtree(folder / MERGING, ignore_errors=True)


def _fold_log(connection: sqlite3.Connection) -> bool:
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy
