"""Copies of the records, and the way back.

A copy is made by `VACUUM INTO` from a checked database, reaches the disk, and only then gets its name. Seven days and
four weeks are kept, and the last copies made before a migration and before a merge; copies made by hand are deleted
only when a person is erased.
"""

from __future__ import annotations

import os
import re
import shutil
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.checks import faults_of, verify_backup
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.storage.connection import connect, for_copying, header_fault, shared_memory, write_ahead_log
from xrayTrainer.storage.failures import speaking_of
from xrayTrainer.storage.migrations import must_be_ours

BACKUPS = "backups"
ASIDE = "aside"
KEEP_DAYS = 7
KEEP_WEEKS = 4
KEEP_BEFORE_MIGRATION = 5
KEEP_BEFORE_MERGE = 5

_NAME = re.compile(r"records-(\d{8}T\d{9}Z)-(daily|migration|merge|manual)\.db")


class Why(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    MIGRATION = "migration"
    MERGE = "merge"
    MANUAL = "manual"


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """One copy in the backup folder."""

    file: Path
    made_at: datetime
    why: Why


def stamp(utc: str) -> str:
    """Return a UTC text as it stands in file names."""
    return re.sub(r"[-:.]", "", utc)


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return the copies of a data folder, newest first."""
    found = []
    with speaking_of(folder / BACKUPS):
        files = list((folder / BACKUPS).glob("records-*.db"))
    for file in files:
        match = _NAME.fullmatch(file.name)
        if match is not None:
            made_at = datetime.strptime(match.group(1)[:-1] + "000+0000", "%Y%m%dT%H%M%S%f%z")
            found.append(Backup(file=file, made_at=made_at, why=Why(match.group(2))))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def newest_good_backup(folder: Path) -> Path | None:
    """Return the newest copy that can be restored."""
    for backup in backups(folder):
        try:
            verify_backup(backup.file)
        except UserError:
            continue
        return backup.file
    return None


def back_up(path: Path, why: Why, *, utc: str) -> Path:
    """Copy the database at `path` into the backup folder beside it and return the copy.

    Raises
    ------
    UserError
        `storage.no_records`, `storage.corrupt_seen` when the database is damaged (no copy is made then), `storage.full`
        and the like.
    """
    if not path.exists():
        raise UserError("storage.no_records", file=str(path))
    folder = path.parent / BACKUPS
    with speaking_of(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"records-{stamp(utc)}-{why}.db"
    write_copy(path, target)
    return target


def write_copy(path: Path, target: Path) -> None:
    """Write a checked copy of the database at `path`; `target` appears whole or not at all, and must not exist.

    Raises
    ------
    UserError
        `storage.no_records`, `storage.not_ours`, `storage.out_exists`, `storage.corrupt_seen`, and what the disk
        refuses.
    """
    if not path.exists():
        raise UserError("storage.no_records", file=str(path))
    fault = header_fault(path)
    if fault is not None:
        raise UserError("storage.not_ours" if fault == "not_ours" else "storage.corrupt_seen", file=str(path))
    if target.exists():
        raise UserError("storage.out_exists", file=str(target))
    part = target.with_name(target.name + ".part")
    try:
        with speaking_of(target):
            part.unlink(missing_ok=True)
            connection = for_copying(path)
            try:
                if faults_of(connection, thorough=True):
                    raise UserError("storage.corrupt_seen", file=str(path))
                must_be_ours(connection, path)
                connection.execute("VACUUM INTO ?", (str(part.absolute()),))
            finally:
                connection.close()
            to_disk(part)
            os.replace(part, target)
            to_disk(target.parent)
    finally:
        _quietly_remove(part)


def prune(folder: Path) -> tuple[Path, ...]:
    """Delete copies that are no longer to be kept, and what broken-off copies left; return what was deleted."""
    kept: set[Path] = set()
    days: set[date] = set()
    weeks: set[tuple[int, int]] = set()
    before_acts = {Why.MIGRATION: KEEP_BEFORE_MIGRATION, Why.MERGE: KEEP_BEFORE_MERGE}
    for backup in backups(folder):
        day = backup.made_at.date()
        week = day.isocalendar()[:2]
        if backup.why is Why.MANUAL:
            kept.add(backup.file)
        elif backup.why in before_acts:
            before_acts[backup.why] -= 1
            if before_acts[backup.why] >= 0:
                kept.add(backup.file)
        else:
            if day not in days and len(days) < KEEP_DAYS:
                days.add(day)
                kept.add(backup.file)
            if week not in weeks and len(weeks) < KEEP_WEEKS:
                weeks.add(week)
                kept.add(backup.file)
    gone = [backup.file for backup in backups(folder) if backup.file not in kept]
    gone += (folder / BACKUPS).glob("records-*.db.part")
    for file in gone:
        _quietly_remove(file)
    return tuple(gone)


def backup_is_due(folder: Path, *, utc: str) -> bool:
    """Return whether no daily copy was made on the (UTC) day of `utc` yet."""
    today = from_utc_text(utc).date()
    return not any(backup.why is Why.DAILY and backup.made_at.date() == today for backup in backups(folder))


def keep_aside(path: Path, *, utc: str) -> Path:
    """Move the database and its WAL out of the way, never deleting them; return the folder where they lie now.

    The database goes first: a WAL left alone is told apart from a fresh start (`header_fault`).
    """
    aside = _aside_folder(path, utc)
    with speaking_of(path):
        for file in (path, write_ahead_log(path), shared_memory(path)):
            if file.exists():
                os.replace(file, aside / file.name)
        to_disk(aside)
        to_disk(path.parent)
    return aside


def put_back(path: Path, backup: Path, *, utc: str) -> Path | None:
    """Put a copy of a verified `backup` in the place of the database; the caller holds the store lock.

    Whenever this is killed, a database stands at `path`, and what was replaced lies whole aside.

    Returns
    -------
    Path | None
        Where the replaced database lies, None when there was none.
    """
    _fold_log(path)
    fresh = path.with_name(path.name + ".restoring")
    aside = None
    with speaking_of(path):
        try:
            shutil.copyfile(backup, fresh)
            to_disk(fresh)
        except OSError:
            _quietly_remove(fresh)  # on a full disk it would take the room that is left
            raise
        log, memory = write_ahead_log(path), shared_memory(path)
        if path.exists() or log.exists():
            aside = _aside_folder(path, utc)
            for file in (path, log):
                if file.exists():
                    shutil.copyfile(file, aside / file.name)
                    to_disk(aside / file.name)
            to_disk(aside)
        for file in (log, memory):  # a log of the old database must never meet the new one
            file.unlink(missing_ok=True)
        to_disk(path.parent)
        os.replace(fresh, path)
        to_disk(path.parent)
    return aside


def _fold_log(path: Path) -> None:
    """Bring what the WAL holds into the database, where the database can still be opened."""
    if not path.exists() or header_fault(path) is not None:
        return
    try:
        connection = connect(path)
    except UserError:
        return
    try:
        if not faults_of(connection, thorough=False):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _aside_folder(path: Path, utc: str) -> Path:
    folder = path.parent / ASIDE / stamp(utc)
    with speaking_of(folder):
        number = 1
        while folder.exists():
            number += 1
            folder = path.parent / ASIDE / f"{stamp(utc)}-{number}"
        folder.mkdir(mode=0o700, parents=True)
    return folder


def to_disk(path: Path) -> None:
    """Make the system write a file, or a folder's list of names, to the disk (Windows does so unasked for folders)."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _quietly_remove(file: Path) -> None:
    """Delete a file that nobody needs; one that can't be deleted does no harm."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
