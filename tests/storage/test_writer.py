"""The one thread that writes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.connection import Connection, connect
from xrayTrainer.storage.writer import THREAD_NAME, Job, Writer


def make_writer(path: Path) -> Writer:
    writer = Writer(lambda: connect(path), path)
    writer.submit(lambda c: c.execute("CREATE TABLE t (a INTEGER NOT NULL) STRICT").rowcount).result()
    return writer


def insert(value: object) -> Job[int]:
    return lambda connection: connection.execute("INSERT INTO t VALUES (?)", (value,)).rowcount


def stored(path: Path) -> list[int]:
    connection = sqlite3.connect(path)
    try:
        return [row[0] for row in connection.execute("SELECT a FROM t ORDER BY rowid")]
    finally:
        connection.close()


class Blocked:
    """A job that holds the writer until it is told to go on."""

    def __init__(self, writer: Writer) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.future = writer.submit(self)
        assert self.begun.wait(5)

    def __call__(self, connection: Connection) -> None:
        self.begun.set()
        assert self.go_on.wait(5)


def test_that_a_future_is_done_only_when_its_row_is_committed(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writer = make_writer(path)
    for value in range(20):
        writer.submit(insert(value)).result()
        assert stored(path)[-1] == value
    writer.close()


def test_that_jobs_that_wait_together_are_committed_together_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writer = make_writer(path)
    seen: list[str] = []
    writer.submit(lambda c: c.set_trace_callback(seen.append)).result()
    blocked = Blocked(writer)
    futures = [writer.submit(insert(value)) for value in range(50)]
    blocked.go_on.set()
    for future in futures:
        future.result(5)
    writer.close()
    assert stored(path) == list(range(50))
    assert seen.count("COMMIT") <= 5


def test_that_a_bad_job_costs_nobody_else_anything(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writer = make_writer(path)
    blocked = Blocked(writer)
    first, bad, last = writer.submit(insert(1)), writer.submit(insert(None)), writer.submit(insert(2))
    blocked.go_on.set()
    assert (first.result(5), last.result(5)) == (1, 1)
    with pytest.raises(sqlite3.IntegrityError):
        bad.result(5)
    writer.close()
    assert stored(path) == [1, 2]


def test_that_a_bug_in_a_job_reaches_the_caller_and_the_writer_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writer = make_writer(path)

    def half_done(connection: Connection) -> int:
        connection.execute("INSERT INTO t VALUES (9)")
        return 1 // 0

    with pytest.raises(ZeroDivisionError):
        writer.submit(half_done).result(5)
    writer.submit(insert(3)).result(5)
    writer.close()
    assert stored(path) == [3]


def test_that_closing_does_what_is_queued_and_then_refuses(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writer = make_writer(path)
    blocked = Blocked(writer)
    futures = [writer.submit(insert(value)) for value in range(200)]
    closing = threading.Thread(target=writer.close)
    closing.start()
    blocked.go_on.set()
    closing.join(10)
    assert all(future.done() for future in futures)
    assert stored(path) == list(range(200))
    with pytest.raises(UserError) as refused:
        writer.submit(insert(1))
    assert refused.value.code == "storage.closed"
    writer.close()


def test_that_a_cancelled_job_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writer = make_writer(path)
    blocked = Blocked(writer)
    dropped, kept = writer.submit(insert(1)), writer.submit(insert(2))
    assert dropped.cancel()
    blocked.go_on.set()
    kept.result(5)
    writer.close()
    assert stored(path) == [2]


def test_that_a_job_cannot_wait_for_a_job(tmp_path: Path) -> None:
    writer = make_writer(tmp_path / "a.db")
    with pytest.raises(RuntimeError):
        writer.submit(lambda connection: writer.submit(insert(1))).result(5)
    writer.close()


def test_that_the_thread_has_a_name_and_ends(tmp_path: Path) -> None:
    writer = make_writer(tmp_path / "a.db")
    assert THREAD_NAME in {thread.name for thread in threading.enumerate()}
    writer.close()
    assert THREAD_NAME not in {thread.name for thread in threading.enumerate()}


def test_that_a_database_that_cannot_be_opened_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        Writer(lambda: connect(tmp_path / "no" / "a.db"), tmp_path / "no" / "a.db")
    assert refused.value.code == "storage.disk"


def test_that_a_program_that_forgets_to_close_loses_nothing_that_it_queued(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    script = (
        "import sys; from pathlib import Path\n"
        "from xrayTrainer.storage.connection import connect\n"
        "from xrayTrainer.storage.writer import Writer\n"
        "path = Path(sys.argv[1]); writer = Writer(lambda: connect(path), path)\n"
        "writer.submit(lambda c: c.execute('CREATE TABLE t (a INTEGER) STRICT').rowcount)\n"
        "for a in range(300): writer.submit(lambda c, a=a: c.execute('INSERT INTO t VALUES (?)', (a,)).rowcount)\n"
        "raise SystemExit(3)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], timeout=30).returncode == 3
    assert stored(path) == list(range(300))
