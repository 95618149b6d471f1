"""The records as a whole: opened for the program or for a command, checked, copied, brought back."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import backups, checks, erasing
from xrayTrainer.storage import store as records
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.erasing import ItemCount
from xrayTrainer.storage.store import STORE_NAME, ReadingStore, Store

WAIT_S = 5.0
"""How long a command waits for a program that is about to close."""

BACKUP_THREAD = "records-backup"

_log = logging.getLogger(__name__)


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What a restore did: the copy that was put back, and where the replaced records lie (None: there were none)."""

    backup: Path
    aside: Path | None


def open_for_work(folder: Path, *, wait_s: float = 0.0) -> Store:
    """Open the records of a data folder for a program that writes; see `Store.open` for what is refused."""
    return Store.open(folder, wait_s=wait_s)


def open_for_reading(folder: Path) -> Store | ReadingStore:
    """Open the records for a command that only reads; it works beside a running program."""
    return records.open_for_reading(folder)


def check(folder: Path) -> checks.Report:
    """Check the records of a data folder thoroughly; damage is in the report, not raised. Works beside the program."""
    return checks.report_on(folder / STORE_NAME)


def back_up(folder: Path, out: Path | None = None, *, clock: Clock = now) -> Path:
    """Copy the records, into the backup folder or to `out`, and return the copy. Works beside the program."""
    path = folder / STORE_NAME
    if out is None:
        return backups.back_up(path, backups.Why.MANUAL, utc=clock().utc)
    backups.write_copy(path, out)
    return out


def item_counts(folder: Path) -> tuple[ItemCount, ...]:
    """Return how often each case was answered, and how, also by people who were erased. Works beside the program."""
    store = open_for_reading(folder)
    try:
        with store.read() as connection:
            return erasing.item_counts(connection)
    finally:
        store.close()


def newest_good_backup(folder: Path) -> Path | None:
    """Return the newest copy that can be restored, None when there is none."""
    return backups.newest_good_backup(folder)


def restore(folder: Path, backup: Path, *, clock: Clock = now) -> Restored:
    """Put a copy in the place of the records, which are kept aside; refused while the program runs."""
    return Restored(backup=backup, aside=records.restore(folder, backup, clock=clock))


def start_afresh(folder: Path, *, clock: Clock = now) -> Path:
    """Keep damaged records aside, so that the next start makes new ones; returns where they lie."""
    return records.start_afresh(folder, clock=clock)


class DailyBackup:
    """The copy of the day, made in a thread of its own after the program has started.

    Parameters
    ----------
    folder
        Data folder.
    clock
        The time; another one is for tests.
    """

    def __init__(self, folder: Path, *, clock: Clock = now) -> None:
        self._folder = folder
        self._clock = clock
        self._thread = threading.Thread(target=self._run, name=BACKUP_THREAD)
        self.error: UserError | None = None

    def start(self) -> None:
        """Begin; returns at once. A fault is logged and kept in `error`: no backup is no reason to stop working."""
        self._thread.start()

    def join(self) -> None:
        """Wait until it is done; before the records are closed. Harmless when it was never started."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            records.daily_backup(self._folder, clock=self._clock)
        except UserError as error:
            self.error = error
            _log.error("no backup today: %s", error)
