"""Sessions with a plan in merges, exports and after a killed program."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.modes_bench import Bench, write_pool

from xrayTrainer.services.exports import ExportImpl
from xrayTrainer.services.merging import merge_file
from xrayTrainer.services.modes_api import DutyStart, ExamStart, PracticeStart
from xrayTrainer.storage import session_log_table, session_table
from xrayTrainer.storage.checks import report_on
from xrayTrainer.storage.store import STORE_NAME

TESTS = Path(__file__).resolve().parents[2]

CHILD = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from helpers.modes_bench import Bench, QuickMaker
from xrayTrainer.services.modes_api import ExamStart, PracticeStart

kind, after = sys.argv[3], int(sys.argv[4])
done = 0

def count():
    global done
    done += 1
    if kind == "making" and done > after:
        os.kill(os.getpid(), 9)

bench = Bench(Path(sys.argv[1]), maker=QuickMaker(count))
if kind == "exam":
    state = bench.modes.begin_exam(ExamStart(preset="eu_like"))[0]
else:
    state = bench.modes.begin_practice(PracticeStart(cases=1000))[0]
print(state.id, flush=True)
while True:
    print(bench.work(state.id).answer.id, flush=True)
"""


def killed(folder: Path, kind: str, *, after: int = 10**9, after_s: float = 0.0) -> list[str]:
    """Let a program work until it is killed; return the session and the answers that it acknowledged."""
    command = [sys.executable, "-c", CHILD, str(folder), str(TESTS), kind, str(after)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    said = [child.stdout.readline()]
    if after_s:
        time.sleep(after_s)
        child.kill()
    said += child.stdout.readlines()
    child.wait()
    child.stdout.close()
    return [line.strip() for line in said if line.endswith("\n")]


def test_that_sessions_with_a_plan_merge_with_cases_reasons_and_log(tmp_path: Path) -> None:
    write_pool(tmp_path / "one" / "sets" / "pool", threats=12, clear=12)
    one, two = Bench(tmp_path / "one"), Bench(tmp_path / "two")
    one.people.keep_results("Nobody")
    practice = one.modes.begin_practice(PracticeStart(cases=6))[0]
    for _ in range(3):
        one.work(practice.id)
    exam = one.modes.begin_exam(ExamStart(preset="eu_like"))[0]
    one.work(exam.id)
    two.close()
    assert merge_file(two.data, one.data / STORE_NAME).merged.answers == 4
    one.work(practice.id)
    one.close()
    assert merge_file(two.data, one.data / STORE_NAME).merged.answers == 1
    assert merge_file(two.data, one.data / STORE_NAME).merged.nothing
    two = Bench(tmp_path / "two")
    with two.store.read() as connection:
        there = [session_table.session_cases(connection, state.id) for state in (practice, exam)]
        log = session_log_table.entries(connection, exam.id)
        plan = session_table.session(connection, practice.id)
    two.close()
    one = Bench(tmp_path / "one")
    with one.store.read() as connection:
        here = [session_table.session_cases(connection, state.id) for state in (practice, exam)]
    one.close()
    assert there == here
    assert [entry.what for entry in log] == ["drawn", "begun"]
    assert plan is not None
    assert plan.plan is not None


def test_that_an_export_names_the_set_of_each_case_and_a_running_duty_gives_nothing_away(tmp_path: Path) -> None:
    write_pool(tmp_path / "sets" / "pool", threats=12, clear=12, revision=7)
    bench = Bench(tmp_path)
    bench.maker.fails = True
    practice = bench.modes.begin_practice(PracticeStart(cases=2))[0]
    duty = bench.modes.begin_duty(DutyStart(cases=2))[0]
    for state in (practice, duty):
        bench.work(state.id)
    out = tmp_path / "rows.json"
    assert ExportImpl(bench.store).export(rows="answers", file_format="json", out=out) == 2
    rows = json.loads(out.read_text(encoding="utf-8"))["rows"]
    assert [(row["set"], row["set_revision"]) for row in rows] == [("Pool", 7), ("Pool", 7)]
    assert [row["points"] is None for row in rows] == [False, True]
    bench.close()


@pytest.mark.parametrize("after", [2, 7])
def test_that_a_program_killed_while_it_makes_a_case_loses_nothing(tmp_path: Path, after: int) -> None:
    session, *answers = killed(tmp_path, "making", after=after)
    bench = Bench(tmp_path)
    assert not report_on(bench.data / STORE_NAME).faults
    resume = bench.training.home().resume
    assert resume is not None
    assert resume.id == session
    assert len(resume.answered) >= len(answers)
    cases = [bench.work(resume.id).case.id for _ in range(3)]
    order = bench.training.resume(resume.id).order
    assert len(set(order)) == len(order)
    assert list(order[-3:]) == cases
    bench.close()


@pytest.mark.parametrize("after_s", [0.3])
def test_that_a_program_killed_at_any_moment_of_practice_loses_nothing(tmp_path: Path, after_s: float) -> None:
    session, *answers = killed(tmp_path, "practice", after_s=after_s)
    bench = Bench(tmp_path)
    assert not report_on(bench.data / STORE_NAME).faults
    resume = bench.training.home().resume
    assert resume is not None
    assert resume.id == session
    for answer in answers:
        assert bench.training.review(answer).scorecard is not None  # type: ignore[arg-type]
    bench.work(resume.id)
    bench.close()


def test_that_an_exam_in_which_the_program_was_killed_waits(tmp_path: Path) -> None:
    session, *answers = killed(tmp_path, "exam", after_s=0.1)
    bench = Bench(tmp_path)
    resume = bench.training.home().resume
    if resume is None:  # all twenty were answered in that time
        assert len(answers) == 20
    else:
        state = bench.modes.exam(resume.id)
        assert resume.id == session
        assert state is not None
        assert state.waits
        assert [why for why, _, _ in state.breaks] == ["broke_off"]
        bench.modes.go_on(resume.id)
        assert bench.work(resume.id).key is None
    bench.close()
