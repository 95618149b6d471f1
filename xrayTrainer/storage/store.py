"""The records of one data folder: opened for work by one program, read by any number."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol, TypeVar

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import backups, people_table, scrubbing
from xrayTrainer.storage.checks import faults_of, verify_backup
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import connect, for_checking, header_fault, read_only, transaction, write_ahead_log
from xrayTrainer.storage.drive import MOUNTS, refuse_network_drive
from xrayTrainer.storage.failures import known_failure, speaking_of
from xrayTrainer.storage.migrations import STEPS, Step, applied_names, migrate, pending_steps
from xrayTrainer.storage.store_lock import StoreLock
from xrayTrainer.storage.writer import Job, Writer

STORE_NAME = "records.db"

T = TypeVar("T")


class Records(Protocol):
    """What use cases need of the records."""

    def read(self) -> AbstractContextManager[sqlite3.Connection]:
        """Open a reading connection for the block; it sees all that is committed."""
        ...

    def queue(self, job: Job[T]) -> Future[T]:
        """Queue a change; returns at once. The future is done when the change is on disk."""
        ...

    def change(self, job: Job[T]) -> T:
        """Make a change and return its result when it is on disk."""
        ...

    def scrub(self) -> bool:
        """Rewrite the database file so that nothing deleted can be read from it; False when that is put off."""
        ...

    def replace_copies(self) -> int:
        """Put a fresh backup in the place of every copy that the program has made; return how many went."""
        ...


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    connection = read_only(path)
    try:
        yield connection
    except sqlite3.Error as error:
        known = known_failure(error, path)
        if known is None:
            raise
        raise known from error
    finally:
        connection.close()


class Store:
    """The records, opened for work. Close it: then all that was queued is on disk and the lock is free."""

    def __init__(self, path: Path, writer: Writer, lock: StoreLock, *, clock: Clock = now) -> None:
        self._path = path
        self._writer = writer
        self._lock = lock
        self._clock = clock

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        wait_s: float = 0.0,
        lock: StoreLock | None = None,
        mounts: Path = MOUNTS,
        steps: tuple[Step, ...] = STEPS,
        clock: Clock = now,
    ) -> Store:
        """Open the records of `folder`, making or migrating them where needed.

        Parameters
        ----------
        folder
            Data folder; made, for this user alone, when absent.
        wait_s
            How long to wait for another program that has them open.
        lock
            The folder's lock, when the caller holds it already; the store then owns it.
        mounts, steps, clock
            Table of mounts, migrations and time; others than the standing ones are for tests.

        Raises
        ------
        UserError
            `storage.network_drive`, `storage.in_use`, `storage.read_only`, `storage.newer`, `storage.not_ours`,
            `storage.corrupt` (with the newest good backup), `storage.corrupt_no_backup`, `storage.locked`,
            `storage.full`, `storage.disk`. Nothing is lost by any of them.
        """
        refuse_network_drive(folder, mounts)
        make_data_folder(folder)
        own = lock if lock is not None else StoreLock(folder)
        own.acquire(wait_s)
        path = folder / STORE_NAME
        try:
            scrubbing.drop_merge_copy(folder)
            prepare(path, steps=steps, clock=clock)
            writer = Writer(lambda: connect(path), path)
        except BaseException:
            own.release()
            raise
        return cls(path, writer, own, clock=clock)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._path

    def read(self) -> AbstractContextManager[sqlite3.Connection]:
        """Open a reading connection for the block; it sees all that is committed."""
        return _reading(self._path)

    def queue(self, job: Job[T]) -> Future[T]:
        """Queue a change; returns at once. The future is done when the change is on disk."""
        return self._writer.submit(job)

    def change(self, job: Job[T]) -> T:
        """Make a change and return its result when it is on disk."""
        return self._writer.submit(job).result()

    def scrub(self) -> bool:
        """Rewrite the database file so that nothing deleted can be read from it.

        False when a reader held on to the log, or the disk refused: then the next start does it.
        """
        scrubbing.drop_hub(self._path.parent)
        try:
            return self._writer.submit(scrubbing.rewrite, alone=True).result()
        except UserError:
            return False

    def replace_copies(self) -> int:
        """Put a fresh backup in the place of every copy that the program has made; see `scrubbing.replace_copies`."""
        return scrubbing.replace_copies(self._path, utc=self._clock().utc)

    def close(self) -> None:
        """Do what is queued, close the database, free the lock."""
        self._writer.close()
        self._lock.release()


class ReadingStore:
    """The records while another program works with them: they can be read, and not changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / STORE_NAME
        if not self._path.exists():
            raise UserError("storage.no_records", file=str(self._path))
        with self.read() as connection:
            if pending_steps(connection, self._path):
                raise UserError("storage.in_use", folder=str(folder))

    def read(self) -> AbstractContextManager[sqlite3.Connection]:
        """Open a reading connection for the block; it sees all that is committed."""
        return _reading(self._path)

    def queue(self, job: Job[T]) -> Future[T]:
        """Raise `UserError("storage.in_use")`."""
        raise UserError("storage.in_use", folder=str(self._folder))

    def change(self, job: Job[T]) -> T:
        """Raise `UserError("storage.in_use")`."""
        raise UserError("storage.in_use", folder=str(self._folder))

    def scrub(self) -> bool:
        """Raise `UserError("storage.in_use")`."""
        raise UserError("storage.in_use", folder=str(self._folder))

    def replace_copies(self) -> int:
        """Raise `UserError("storage.in_use")`."""
        raise UserError("storage.in_use", folder=str(self._folder))

    def close(self) -> None:
        """Nothing is held between readings."""


def open_for_reading(folder: Path, *, mounts: Path = MOUNTS) -> Store | ReadingStore:
    """Open the records for a command that only reads: also while the program works with them."""
    refuse_network_drive(folder, mounts)
    make_data_folder(folder)
    lock = StoreLock(folder)
    if lock.try_acquire():
        return Store.open(folder, lock=lock, mounts=mounts)
    return ReadingStore(folder)


def make_data_folder(folder: Path) -> None:
    """Make the data folder, for this user alone, when it is absent."""
    with speaking_of(folder):
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def prepare(path: Path, *, steps: tuple[Step, ...] = STEPS, clock: Clock = now) -> None:
    """Check the database, back it up and migrate it where a migration is due; the caller holds the store lock.

    Raises
    ------
    UserError
        As `Store.open`.
    """
    fault = header_fault(path)
    if fault == "not_ours":
        raise UserError("storage.not_ours", file=str(path))
    if fault == "corrupt":
        raise _damaged(path)
    _must_be_writable(path)
    fresh = not path.exists() or path.stat().st_size == 0
    if fresh and path.exists() and backups.newest_good_backup(path.parent) is not None:
        raise _damaged(path)  # emptied, not new
    if not fresh:
        _check_before_use(path, steps, clock)
    connection = connect(path)
    try:
        with speaking_of(path):
            migrate(connection, path, steps)
            scrubbing.finish_if_due(connection)
    finally:
        connection.close()


def _check_before_use(path: Path, steps: tuple[Step, ...], clock: Clock) -> None:
    """Refuse what is damaged, newer or not ours before anything is written; back up what is to be migrated."""
    with speaking_of(path):
        connection = for_checking(path)
        try:
            if faults_of(connection, thorough=False):
                raise _damaged(path)
            due = pending_steps(connection, path, steps)
            migrated_before = bool(applied_names(connection))
        finally:
            connection.close()
    if due and migrated_before:
        backups.back_up(path, backups.Why.MIGRATION, utc=clock().utc)
        backups.prune(path.parent)


def _damaged(path: Path) -> UserError:
    backup = backups.newest_good_backup(path.parent)
    if backup is None:
        return UserError("storage.corrupt_no_backup", file=str(path))
    return UserError("storage.corrupt", file=str(path), backup=str(backup))


def _must_be_writable(path: Path) -> None:
    """Ask the system itself: SQLite would open a read-only file without a word."""
    with speaking_of(path):
        if path.exists():
            with path.open("r+b"):
                pass


def daily_backup(folder: Path, *, clock: Clock = now) -> Path | None:
    """Back up once a day and thin out older copies (in a background thread); None when today has a copy."""
    moment = clock()
    path = folder / STORE_NAME
    if not path.exists() or not backups.backup_is_due(folder, utc=moment.utc):
        return None
    copy = backups.back_up(path, backups.Why.DAILY, utc=moment.utc)
    backups.prune(folder)
    return copy


def restore(folder: Path, backup: Path, *, clock: Clock = now) -> Path | None:
    """Put `backup` in the place of the records; returns where the replaced ones lie now.

    Raises
    ------
    UserError
        `storage.in_use` while a program works with the records; what `verify_backup` refuses; what the disk refuses.
    """
    make_data_folder(folder)
    with StoreLock(folder):
        verify_backup(backup)
        moment = clock()
        path = folder / STORE_NAME
        aside = backups.put_back(path, backup, utc=moment.utc)
        prepare(path, clock=clock)
        connection = connect(path)
        try:
            with speaking_of(path), transaction(connection):
                detail = {"backup": backup.name, "replaced": "" if aside is None else aside.name}
                people_table.log_act(connection, at=moment.utc, what="restored", person=None, detail=detail)
        finally:
            connection.close()
    return aside


def start_afresh(folder: Path, *, clock: Clock = now) -> Path:
    """Put damaged records aside, so that the next start makes new ones; returns where they lie now."""
    path = folder / STORE_NAME
    if not path.exists() and not write_ahead_log(path).exists():
        raise UserError("storage.no_records", file=str(path))
    with StoreLock(folder):
        return backups.keep_aside(path, utc=clock().utc)
