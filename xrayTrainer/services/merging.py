"""The records of two machines become one: a database file brought by stick or mail is taken into the records here."""

from __future__ import annotations

from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import backups
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.merge_source import private_copy
from xrayTrainer.storage.merging import Merged, merge_copy
from xrayTrainer.storage.store import STORE_NAME, Store


class MergeReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a merge did.

    Attributes
    ----------
    merged
        What came in, and what contradicts.
    backup
        Copy of the records as they were before.
    scrubbed
        Whether nothing of people who were erased by it can be read from the database file any more; if not, the next
        start sees to it.
    """

    merged: Merged
    backup: Path
    scrubbed: bool


def merge_file(folder: Path, other: Path, *, clock: Clock = now) -> MergeReport:
    """Bring what the database `other` has, and the records of the data folder lack, into these: all of it or nothing.

    The other file is only read. Killed at any moment, the records are as before or hold the whole of it.

    Raises
    ------
    UserError
        `merge.itself`, `merge.no_file`, `merge.not_ours`, `merge.newer`, `merge.damaged`, `merge.text_altered`,
        `merge.in_use`; `storage.in_use` while the program runs; what the disk refuses. Nothing is changed by any.
    """
    store = Store.open(folder, clock=clock)
    try:
        if other.is_file() and other.samefile(folder / STORE_NAME):
            raise UserError("merge.itself", file=str(other))
        with private_copy(other, folder) as copy:
            backup = backups.back_up(store.path, backups.Why.MERGE, utc=clock().utc)
            backups.prune(folder)
            merged = store.change(lambda connection: merge_copy(connection, copy, other, at=clock().utc))
        return MergeReport(merged=merged, backup=backup, scrubbed=store.scrub() if merged.erased else True)
    finally:
        store.close()
