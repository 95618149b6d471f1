"""The real program, killed while marks are drawn: no acknowledged mark is lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.whole_program import write_lorry_set

from xrayTrainer.storage.checks import report_on
from xrayTrainer.storage.store import STORE_NAME, Store

TESTS = Path(__file__).resolve().parent.parent

CHILD = """
import sys
sys.path.insert(0, sys.argv[2])
import pytest
from helpers.whole_program import run_main
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.ui.viewmodels.route import ScreenId

real_record = TrainingImpl.record

def record(self, answer, event):
    future = real_record(self, answer, event)
    if event.mark is not None and event.what == "mark_added":
        future.add_done_callback(lambda done: print(event.mark.id, flush=True) if done.exception() is None else None)
    return future

TrainingImpl.record = record

def script(player):
    player.click("top_library")
    player.wait_for_screen(ScreenId.LIBRARY)
    player.click(next(name for name in ("practice_lorry", "resume_lorry") if player.has(name)))
    player.wait_for_screen(ScreenId.WORKBENCH)
    canvas = player.canvas
    for step in range(100_000):
        x, y = 20 + 37 * step % 1000, 20 + 23 * step % 250
        player.key("R")
        player.drag((x, y), (x + 40, y + 30))
        player.key("3")

run_main(["--data", sys.argv[1], "--lang", "en"], script, pytest.MonkeyPatch())
"""


def kill_while_drawing(data: Path, after_s: float) -> list[str]:
    """Let the program draw, kill it `after_s` after its first acknowledged mark; return the acknowledged marks."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(data), str(TESTS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    first = child.stdout.readline()
    time.sleep(after_s)
    child.kill()
    rest = child.stdout.read()
    trouble = child.stderr.read()
    child.wait()
    child.stdout.close()
    child.stderr.close()
    assert first, trouble
    return (first + rest).split("\n")[:-1]  # what follows the last line end was not said to the end


def stored_marks(data: Path) -> set[str]:
    store = Store.open(data)
    try:
        with store.read() as connection:
            rows = connection.execute(
                "SELECT json_extract(body, '$.mark.id') FROM events WHERE what = 'mark_added'"
            ).fetchall()
    finally:
        store.close()
    return {row[0] for row in rows}


def kill_and_check(data: Path, kills: int, seed: int) -> None:
    write_lorry_set(data, None)
    moments = random.Random(seed)
    acknowledged: list[str] = []
    for _ in range(kills):
        acknowledged += kill_while_drawing(data, moments.uniform(0.0, 0.4))
        lost = set(acknowledged) - stored_marks(data)
        assert not lost, f"{len(lost)} of {len(acknowledged)} acknowledged marks are lost (seed {seed})"
        assert report_on(data / STORE_NAME).faults == ()
    assert len(acknowledged) >= kills


def test_that_four_kills_lose_no_acknowledged_mark(tmp_path: Path) -> None:
    kill_and_check(tmp_path / "data", kills=4, seed=20261122)


@pytest.mark.full
def test_that_a_hundred_kills_of_the_window_lose_no_acknowledged_mark(tmp_path: Path) -> None:
    kill_and_check(tmp_path / "data", kills=100, seed=7)
