"""Killed at random, cut off from power, and yet no acknowledged event is lost."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.stored_records import add_event, add_open_answer, add_session

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.checks import report_on
from xrayTrainer.storage.connection import write_ahead_log
from xrayTrainer.storage.store import STORE_NAME, Store

COMMITS = 60
TESTS = Path(__file__).resolve().parent.parent

CHILD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from helpers.small_sets import SET_ID, hidden_mark, make_training, write_set
from xrayTrainer.domain.answer import Event
from xrayTrainer.storage.store import Store

folder = Path(sys.argv[1])
store = Store.open(folder / "data")
training = make_training(store, folder / "sets")
opened = training.open_case(training.start(SET_ID, "practice")[0].id)
first = len(opened.events)
pending = []
for t_ms in range(first, first + 100_000):
    mark = hidden_mark(t_ms + 1)
    pending.append((mark.id, training.record(opened.answer, Event(t_ms=t_ms, what="mark_added", mark=mark))))
    if len(pending) >= 1 + t_ms % 3:
        for ident, future in pending:
            future.result()
            sys.stdout.write(ident + "\\n")
        sys.stdout.flush()
        pending.clear()
"""


def kill_while_marking(folder: Path, after_s: float) -> list[str]:
    """Let a program mark a scan, kill it, and return the ids of the marks that it acknowledged."""
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(folder), str(TESTS)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(after_s)
    child.kill()
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    lines = (first + rest).split("\n")
    return lines[:-1]  # what follows the last line end was not said to the end


def kill_and_check(folder: Path, kills: int, seed: int) -> None:
    from helpers.small_sets import SET_ID, make_training, write_set

    write_set(folder / "sets" / "small")
    moments = random.Random(seed)
    acknowledged: list[str] = []
    for _ in range(kills):
        acknowledged += kill_while_marking(folder, moments.uniform(0, 0.06))
        store = Store.open(folder / "data")
        training = make_training(store, folder / "sets")
        opened = training.open_case(training.start(SET_ID, "practice")[0].id)
        marks = [event.mark.id for event in opened.events if event.mark is not None]
        store.close()
        lost = set(acknowledged) - set(marks)
        assert not lost, f"{len(lost)} of {len(acknowledged)} acknowledged marks are lost (seed {seed})"
        assert len(marks) == len(set(marks))
        assert report_on(folder / "data" / STORE_NAME).faults == ()
    assert len(acknowledged) > kills


def test_that_ten_kills_lose_no_acknowledged_mark(tmp_path: Path) -> None:
    kill_and_check(tmp_path, 10, random.SystemRandom().randrange(10**9))


@pytest.mark.full
def test_that_a_thousand_kills_lose_no_acknowledged_mark(tmp_path: Path) -> None:
    for part in range(50):  # records of twenty kills each: opening them stays quick
        kill_and_check(tmp_path / str(part), 20, random.SystemRandom().randrange(10**9))


def power_cut_model(folder: Path, cuts: int) -> None:
    """Cut or garble the log of commits anywhere; what opens must be a beginning of what was committed."""
    source = folder / "source"
    store = Store.open(source)
    store.change(lambda c: c.execute("PRAGMA wal_autocheckpoint = 0").fetchone())
    answer = store.change(lambda c: add_open_answer(c, add_session(c, 1), 1, 1))
    for t_ms in range(COMMITS):
        store.change(lambda c, t_ms=t_ms: add_event(c, answer, t_ms))
    database, log = (source / STORE_NAME).read_bytes(), write_ahead_log(source / STORE_NAME).read_bytes()
    store.close()
    chance = random.Random(cuts)
    reached = set()
    for number in range(cuts):
        place = folder / str(number)
        place.mkdir()
        (place / STORE_NAME).write_bytes(database)
        at = chance.randrange(len(log))
        cut = log[:at] if number % 3 else log[:at] + chance.randbytes(512) + log[at + 512 :]
        write_ahead_log(place / STORE_NAME).write_bytes(cut)
        try:
            opened = Store.open(place)
        except UserError as error:
            pytest.fail(f"cut at {at} of {len(log)}: {error}")
        with opened.read() as connection:
            seqs = [row[0] for row in connection.execute("SELECT seq FROM events ORDER BY seq")]
        opened.close()
        assert seqs == list(range(len(seqs)))
        assert report_on(place / STORE_NAME).faults == ()
        reached.add(len(seqs))
        shutil.rmtree(place)
    assert len(reached) > min(cuts // 8, COMMITS // 2)  # the cuts fell all over the log


def test_that_a_log_cut_by_a_power_failure_leaves_a_beginning_of_the_commits(tmp_path: Path) -> None:
    power_cut_model(tmp_path, 40)


@pytest.mark.full
def test_that_many_cuts_of_the_log_leave_a_beginning_of_the_commits(tmp_path: Path) -> None:
    power_cut_model(tmp_path, 900)
