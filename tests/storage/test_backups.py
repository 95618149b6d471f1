"""Copies of the records, and the way back."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from helpers.stored_records import count, fill

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services import database
from xrayTrainer.storage import backups, people_table
from xrayTrainer.storage.backups import BACKUPS, Why, back_up, newest_good_backup, prune, put_back, write_copy
from xrayTrainer.storage.checks import report_on
from xrayTrainer.storage.clock import Moment, moment_of, utc_text
from xrayTrainer.storage.connection import connect, write_ahead_log
from xrayTrainer.storage.store import STORE_NAME, Store, daily_backup, prepare, restore

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def clock_at(days: float) -> Callable[[], Moment]:
    return lambda: moment_of(START + timedelta(days=days), 0)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


def test_that_a_copy_is_made_once_a_day_while_the_program_works(store: Store, folder: Path) -> None:
    fill(store)
    first = daily_backup(folder, clock=clock_at(0))
    assert first is not None
    assert daily_backup(folder, clock=clock_at(0.4)) is None
    assert daily_backup(folder, clock=clock_at(1)) is not None
    assert count(first, "answers") == 3
    assert report_on(first).faults == ()


def test_that_seven_days_and_four_weeks_are_kept_and_copies_by_hand_for_ever(folder: Path) -> None:
    (folder / BACKUPS).mkdir(parents=True)
    for day in range(60):
        utc = utc_text(START + timedelta(days=day))
        for why in (Why.DAILY, *((Why.MIGRATION, Why.MANUAL) if day % 6 == 0 else ())):
            (folder / BACKUPS / f"records-{backups.stamp(utc)}-{why}.db").touch()
    (folder / BACKUPS / "records-20260101T000000000Z-daily.db.part").touch()
    (folder / BACKUPS / "my own notes.txt").touch()
    prune(folder)
    left = backups.backups(folder)
    ages = [(START + timedelta(days=59) - backup.made_at).days for backup in left if backup.why is Why.DAILY]
    assert ages[:7] == list(range(7))
    weeks = {backup.made_at.isocalendar()[:2] for backup in left if backup.why is Why.DAILY}
    assert len(weeks) == 4
    assert len(ages) <= 11
    assert sum(backup.why is Why.MIGRATION for backup in left) == 5
    assert sum(backup.why is Why.MANUAL for backup in left) == 10
    assert (folder / BACKUPS / "my own notes.txt").exists()
    assert not list((folder / BACKUPS).glob("*.part"))


def test_that_damaged_records_are_never_copied_over_good_copies(store: Store, folder: Path) -> None:
    fill(store, sessions=3)
    store.close()
    connection = sqlite3.connect(folder / STORE_NAME)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'answers_by_person'").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    data = bytearray((folder / STORE_NAME).read_bytes())
    data[(root - 1) * size : root * size] = data[size : 2 * size]  # an index that disagrees with its table
    (folder / STORE_NAME).write_bytes(data)
    assert refused(lambda: daily_backup(folder)) == "storage.corrupt_seen"
    assert backups.backups(folder) == ()
    assert report_on(folder / STORE_NAME).faults


def test_that_a_restore_brings_back_what_was_and_keeps_what_is(store: Store, folder: Path) -> None:
    fill(store)
    copy = daily_backup(folder, clock=clock_at(0))
    assert copy is not None
    store.change(lambda c: people_table.set_note(c, "later", "yes"))
    store.close()
    aside = restore(folder, copy, clock=clock_at(1))
    assert aside is not None
    again = Store.open(folder)
    with again.read() as connection:
        assert people_table.note(connection, "later") is None
        assert [act.what for act in people_table.acts(connection)] == ["restored"]
    again.close()
    kept = sqlite3.connect(aside / STORE_NAME)
    assert kept.execute("SELECT value FROM meta WHERE name = 'later'").fetchone() == ("yes",)
    kept.close()
    assert report_on(folder / STORE_NAME).rows["answers"] == 3


def test_that_a_restore_is_refused_while_the_program_runs(store: Store, folder: Path) -> None:
    copy = back_up(store.path, Why.MANUAL, utc=clock_at(0)().utc)
    assert refused(lambda: restore(folder, copy)) == "storage.in_use"


def test_that_only_a_whole_copy_of_ours_is_restored(store: Store, folder: Path, tmp_path: Path) -> None:
    fill(store, sessions=4)
    good = back_up(store.path, Why.MANUAL, utc=clock_at(0)().utc)
    store.close()
    before = (folder / STORE_NAME).read_bytes()
    cut = tmp_path / "cut.db"
    cut.write_bytes(good.read_bytes()[:-9000])
    empty = tmp_path / "empty.db"
    empty.touch()
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    stamped = tmp_path / "stamped.db"
    connect(stamped).close()
    newer = Path(shutil.copyfile(good, tmp_path / "newer.db"))
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    codes = [refused(lambda file=file: restore(folder, file)) for file in (cut, empty, other, stamped, newer)]
    assert codes == [
        "storage.backup_faulty", "storage.backup_faulty", "storage.not_ours", "storage.backup_faulty", "storage.newer"
    ]  # fmt: skip
    assert refused(lambda: restore(folder, tmp_path / "none.db")) == "storage.no_backup"
    assert (folder / STORE_NAME).read_bytes() == before


def test_that_damaged_records_with_a_log_can_be_replaced(store: Store, folder: Path) -> None:
    fill(store)
    copy = back_up(store.path, Why.DAILY, utc=clock_at(0)().utc)
    store.close()
    (folder / STORE_NAME).write_bytes(b"damaged" * 5000)
    write_ahead_log(folder / STORE_NAME).write_bytes(b"old log")
    assert newest_good_backup(folder) == copy
    aside = restore(folder, copy)
    assert aside is not None
    assert sorted(file.name for file in aside.iterdir()) == [STORE_NAME, STORE_NAME + "-wal"]
    assert report_on(folder / STORE_NAME).rows["answers"] == 3


class KilledError(Exception):
    """Stands for the process that ends here."""


@pytest.mark.parametrize("step", range(12))
def test_that_a_restore_killed_at_any_step_leaves_records_that_open(
    store: Store, folder: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    copy = back_up(store.path, Why.DAILY, utc=clock_at(0)().utc)
    fill_more = store.queue(lambda c: people_table.set_note(c, "later", "yes"))
    fill_more.result(5)
    store.close()
    calls = 0

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            nonlocal calls
            calls += 1
            if calls > step:
                raise KilledError
            return real(*args, **kwargs)

        return call

    with monkeypatch.context() as patch:
        patch.setattr(backups, "to_disk", dying(backups.to_disk))
        patch.setattr(shutil, "copyfile", dying(shutil.copyfile))
        patch.setattr(os, "replace", dying(os.replace))
        patch.setattr(Path, "unlink", dying(Path.unlink))
        try:
            put_back(folder / STORE_NAME, copy, utc=clock_at(1)().utc)
            killed = False
        except KilledError:
            killed = True
    assert killed == (calls > step)
    prepare(folder / STORE_NAME)
    assert report_on(folder / STORE_NAME).rows["answers"] == 3
    assert count(folder / STORE_NAME, "meta") in ((0,) if not killed else (0, 1))


def test_that_a_copy_never_overwrites_and_leaves_nothing_half_done(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "copy.db"
    write_copy(store.path, out)
    assert refused(lambda: write_copy(store.path, out)) == "storage.out_exists"
    assert refused(lambda: write_copy(store.path, tmp_path / "no" / "copy.db")) == "storage.disk"
    assert refused(lambda: write_copy(tmp_path / "none.db", tmp_path / "b.db")) == "storage.no_records"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "data"]


def test_that_the_daily_copy_runs_beside_the_program_and_a_fault_stops_nobody(
    store: Store, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copying = database.DailyBackup(folder, clock=clock_at(0))
    copying.start()
    fill(store)
    copying.join()
    assert copying.error is None
    assert len(backups.backups(folder)) == 1
    shutil.rmtree(folder / BACKUPS)
    (folder / BACKUPS).write_text("a file where the folder should be")
    failing = database.DailyBackup(folder, clock=clock_at(1))
    failing.start()
    failing.join()
    assert failing.error is not None
    database.DailyBackup(folder).join()


def test_that_records_that_are_not_there_are_said_to_be_so(folder: Path) -> None:
    assert refused(lambda: database.check(folder)) == "storage.no_records"
    assert refused(lambda: database.start_afresh(folder)) == "storage.no_records"
    assert daily_backup(folder) is None


def test_that_a_database_of_another_program_is_neither_reported_whole_nor_copied(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / STORE_NAME
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE stamps (country TEXT)")
    connection.commit()
    connection.close()
    assert refused(lambda: report_on(path)) == "storage.not_ours"
    assert refused(lambda: write_copy(path, tmp_path / "copy.db")) == "storage.not_ours"
    assert not (tmp_path / "copy.db").exists()


def test_that_records_of_a_newer_program_are_not_reported_whole(store: Store, folder: Path) -> None:
    store.close()
    connection = sqlite3.connect(folder / STORE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert refused(lambda: report_on(folder / STORE_NAME)) == "storage.newer"


def test_that_a_database_without_tables_yet_is_whole_and_empty(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    connect(folder / STORE_NAME).close()
    report = report_on(folder / STORE_NAME)
    assert (report.faults, report.rows["answers"]) == ((), 0)


def test_that_a_restore_on_a_full_disk_changes_nothing_and_takes_no_room(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    store.close()
    copy = back_up(folder / STORE_NAME, Why.MANUAL, utc=clock_at(0)().utc)

    def half(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:1000])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("xrayTrainer.storage.backups.shutil.copyfile", half)
    assert refused(lambda: put_back(folder / STORE_NAME, copy, utc=clock_at(0)().utc)) == "storage.full"
    assert not list(folder.glob("*.restoring"))
    assert count(folder / STORE_NAME, "answers") == 3
