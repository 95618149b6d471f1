"""What a start refuses, each with a sentence, and nothing lost."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils  # imported before root's powers are given up
from helpers.powers import as_plain_user, plain_user_folder
from helpers.stored_records import add_event, add_open_answer, add_session, count, fill

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.storage import backups
from xrayTrainer.storage.connection import Connection, write_ahead_log
from xrayTrainer.storage.drive import kind_in_table, network_kind
from xrayTrainer.storage.failures import known_failure
from xrayTrainer.storage.store import STORE_NAME, ReadingStore, Store, daily_backup, open_for_reading, start_afresh
from xrayTrainer.storage.store_lock import StoreLock

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
//server/share /mnt/our\040share cifs rw 0 0
host:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local xfs rw 0 0
user@host: /mnt/ssh fuse.sshfs rw 0 0
share /mnt/vm 9p rw 0 0
broken line
"""


def refusal(folder: Path) -> str:
    with pytest.raises(UserError) as refused:
        Store.open(folder)
    return refused.value.code


def fill_and_close(folder: Path) -> Path:
    store = Store.open(folder)
    fill(store, sessions=5, cases=6, events=20)
    store.close()
    return store.path


def smash(path: Path, at: int, length: int = 2000) -> bytes:
    """Overwrite the middle of the file and return what it holds now."""
    data = bytearray(path.read_bytes())
    data[at : at + length] = random.Random(at).randbytes(length)
    path.write_bytes(data)
    return bytes(data)


def test_that_damaged_records_are_refused_untouched_and_the_newest_good_backup_is_named(folder: Path) -> None:
    path = fill_and_close(folder)
    copy = daily_backup(folder)
    assert copy is not None
    damaged = smash(path, 8192)
    with pytest.raises(UserError) as refused:
        Store.open(folder)
    assert refused.value.code == "storage.corrupt"
    assert refused.value.params["backup"] == str(copy)
    assert path.read_bytes() == damaged


def test_that_a_damaged_backup_is_never_offered(folder: Path) -> None:
    path = fill_and_close(folder)
    copy = daily_backup(folder)
    assert copy is not None
    smash(path, 8192)
    smash(copy, 8192)
    assert refusal(folder) == "storage.corrupt_no_backup"


@pytest.mark.parametrize("content", [b"not a database at all", b"SQLite format 3\x00", b"\x00" * 4096])
def test_that_what_is_no_database_is_damage(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / STORE_NAME).write_bytes(content)
    assert refusal(folder) == "storage.corrupt_no_backup"
    assert (folder / STORE_NAME).read_bytes() == content


def test_that_emptied_records_are_not_taken_for_new_ones(folder: Path) -> None:
    path = fill_and_close(folder)
    daily_backup(folder)
    path.write_bytes(b"")
    assert refusal(folder) == "storage.corrupt"


def test_that_a_log_without_its_database_is_kept(folder: Path) -> None:
    folder.mkdir()
    log = write_ahead_log(folder / STORE_NAME)
    log.write_bytes(b"answers")
    assert refusal(folder) == "storage.corrupt_no_backup"
    assert log.read_bytes() == b"answers"


def test_that_damaged_records_go_aside_whole_when_a_person_begins_afresh(folder: Path) -> None:
    path = fill_and_close(folder)
    damaged = smash(path, 0)
    write_ahead_log(path).write_bytes(b"log")
    aside = start_afresh(folder)
    assert (aside / STORE_NAME).read_bytes() == damaged
    assert (aside / (STORE_NAME + "-wal")).read_bytes() == b"log"
    store = Store.open(folder)
    store.close()
    assert count(path, "answers") == 0


def test_that_a_second_program_is_told_that_the_first_one_runs(store: Store, folder: Path) -> None:
    assert refusal(folder) == "storage.in_use"
    lock = StoreLock(folder)
    assert not lock.try_acquire()
    assert not lock.held


def test_that_the_lock_waits_as_long_as_it_is_asked_to(store: Store, folder: Path) -> None:
    with pytest.raises(UserError) as refused:
        Store.open(folder, wait_s=0.2)
    assert refused.value.code == "storage.in_use"


def test_that_the_lock_is_free_after_closing_and_after_a_refusal(folder: Path) -> None:
    Store.open(folder).close()
    (folder / STORE_NAME).write_bytes(b"x" * 200)
    refusal(folder)
    lock = StoreLock(folder)
    assert lock.try_acquire()
    assert lock.try_acquire()
    lock.release()
    lock.release()


def test_that_a_reading_command_works_beside_the_program_but_changes_nothing(store: Store, folder: Path) -> None:
    fill(store)
    beside = open_for_reading(folder)
    assert isinstance(beside, ReadingStore)
    with beside.read() as connection:
        assert connection.execute("SELECT count(*) FROM answers").fetchone()[0] == 3
    for ask in (beside.change, beside.queue):
        with pytest.raises(UserError) as refused:
            ask(lambda connection: None)
        assert refused.value.code == "storage.in_use"
    beside.close()


def test_that_a_reading_command_alone_opens_the_records_itself(folder: Path) -> None:
    alone = open_for_reading(folder)
    assert isinstance(alone, Store)
    alone.close()


def test_that_records_locked_by_another_program_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = fill_and_close(folder)
    monkeypatch.setattr("xrayTrainer.storage.connection.BUSY_TIMEOUT_MS", 50)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert refusal(folder) == "storage.locked"
    finally:
        other.execute("ROLLBACK")
        other.close()
    Store.open(folder).close()


def test_that_a_read_only_file_is_refused() -> None:
    assert sqlite_utils
    with plain_user_folder() as folder, as_plain_user():
        path = fill_and_close(folder / "data")
        path.chmod(0o400)
        assert refusal(folder / "data") == "storage.read_only"
        path.chmod(0o600)
        Store.open(folder / "data").close()


def test_that_a_read_only_folder_is_refused() -> None:
    with plain_user_folder() as folder, as_plain_user():
        folder.chmod(0o500)
        assert refusal(folder / "data") == "storage.read_only"
        folder.chmod(0o700)
        fill_and_close(folder / "data")
        (folder / "data" / "store.lock").unlink()
        (folder / "data").chmod(0o500)
        assert refusal(folder / "data") == "storage.read_only"
        (folder / "data").chmod(0o700)


def test_that_the_data_folder_is_for_its_user_alone(folder: Path) -> None:
    Store.open(folder).close()
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/data", None),
        ("/mnt/our share/data", "cifs"),
        ("/mnt/our share", "cifs"),
        ("/mnt/our shares", None),
        ("/home/a", "nfs4"),
        ("/home/local/a", None),
        ("/mnt/ssh/x", "fuse.sshfs"),
        ("/mnt/vm", "9p"),
    ],
)
def test_that_the_innermost_mount_says_what_a_drive_is(path: str, kind: str | None) -> None:
    assert kind_in_table(path, MOUNTS) == kind


def test_that_a_network_drive_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    escaped = str(tmp_path).replace(" ", "\\040")
    table.write_text(f"/dev/sda / ext4 rw 0 0\n//server/x {escaped} cifs rw 0 0\n")
    with pytest.raises(UserError) as refused:
        Store.open(tmp_path / "data", mounts=table)
    assert refused.value.code == "storage.network_drive"
    assert not (tmp_path / "data").exists()


def test_that_a_link_to_a_network_drive_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "share")
    table = tmp_path / "mounts"
    table.write_text(f"/dev/sda / ext4 rw 0 0\nhost:/x {tmp_path}/share nfs rw 0 0\n")
    assert network_kind(tmp_path / "link" / "data", table) == "nfs"
    assert network_kind(tmp_path, tmp_path / "absent") is None


def set_page_limit(store: Store, pages: int) -> None:
    store.change(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())


def test_that_a_full_disk_is_told_and_the_answer_is_saved_once_there_is_room(store: Store) -> None:
    def open_one(connection: Connection) -> str:
        return add_open_answer(connection, add_session(connection, 1), 1, 1)

    answer = store.change(open_one)
    pages = store.change(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0])
    set_page_limit(store, pages + 4)
    saved, refused = 0, None
    while refused is None:
        try:
            store.queue(lambda connection: add_event(connection, answer, 1)).result(5)  # type: ignore[arg-type]
            saved += 1
        except UserError as error:
            refused = error
    assert refused.code == "storage.full"
    assert saved > 10
    set_page_limit(store, 10_000)
    store.change(lambda connection: add_event(connection, answer, 2))  # type: ignore[arg-type]
    with store.read() as connection:
        assert connection.execute("SELECT count(*), max(seq) FROM events").fetchone()[:] == (saved + 1, saved)


FULL_DISK = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from helpers.stored_records import add_event, add_open_answer, add_session
from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.store import Store

store = Store.open(Path(sys.argv[1]))
answer = store.change(lambda c: add_open_answer(c, add_session(c, 1), 1, 1))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
saved = 0
try:
    while True:
        store.change(lambda c: add_event(c, answer, saved))
        saved += 1
except UserError as error:
    print(error.code)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.change(lambda c: add_event(c, answer, saved))
saved += 1
print(saved)
store.close()
"""


def test_that_a_disk_that_takes_no_more_bytes_loses_no_saved_event(folder: Path) -> None:
    helpers = str(Path(__file__).resolve().parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(folder), helpers], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    code, saved = done.stdout.split()
    assert code in ("storage.full", "storage.disk")
    assert count(folder / STORE_NAME, "events") == int(saved)


def test_that_a_full_disk_at_the_first_start_is_told_and_the_next_start_works(folder: Path) -> None:
    script = (
        "import resource, sqlite_utils, sys; from pathlib import Path\n"
        "from xrayTrainer.domain.errors import UserError; from xrayTrainer.storage.store import Store\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))\n"
        "try: Store.open(Path(sys.argv[1]))\n"
        "except UserError as error: print(error.code)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() in ("storage.full", "storage.disk"), done.stderr
    Store.open(folder).close()


def test_that_every_refusal_has_a_sentence_in_five_languages() -> None:
    import re

    source = Path(backups.__file__).parent
    codes = {code for file in source.glob("*.py") for code in re.findall(r'"(storage\.[a-z_]+)"', file.read_text())}
    assert len(codes) > 12
    params = {
        "file": "F", "folder": "F", "backup": "B", "reason": "R", "kind": "K", "found": "1", "known": "1", "needed": "2"
    }  # fmt: skip
    for language in ("en", "ru", "kk", "ky", "tg"):
        words = Messages(language)
        unknown = words.text("app.unknown_code")
        sentences = {words.text(code, **params) for code in codes}
        assert len(sentences) == len(codes)
        assert unknown not in sentences
        assert not any("…" in sentence for sentence in sentences)


def test_that_bugs_are_not_dressed_up_as_refusals(tmp_path: Path) -> None:
    assert known_failure(sqlite3.ProgrammingError("wrong thread"), tmp_path) is None
    assert known_failure(ValueError("x"), tmp_path) is None
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError) as bug:
        connection.execute("SELECT * FROM nothing")
    connection.close()
    assert known_failure(bug.value, tmp_path) is None


@pytest.mark.parametrize(
    ("number", "code"), [(28, "storage.full"), (27, "storage.full"), (30, "storage.read_only"), (5, "storage.disk")]
)
def test_that_what_the_system_refuses_has_its_code(number: int, code: str, tmp_path: Path) -> None:
    known = known_failure(OSError(number, os.strerror(number)), tmp_path / "a")
    assert known is not None
    assert known.code == code
