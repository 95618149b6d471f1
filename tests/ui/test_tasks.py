import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.tasks import TaskRunner


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.shutdown(wait_ms=5000)


def test_that_work_runs_elsewhere_and_its_result_arrives_here(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    runner.submit(threading.get_ident, lambda ran_in: seen.append((ran_in, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    ran_in, arrived_in = seen[0]
    assert ran_in != arrived_in == threading.get_ident()


def test_that_only_the_newest_result_of_a_lane_arrives(runner: TaskRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[str] = []
    runner.submit(lambda: gate.wait(5) and "old", seen.append, lane="scan")
    runner.submit(lambda: "new", seen.append, lane="scan")
    qtbot.waitUntil(lambda: seen == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert seen == ["new"]


def test_that_a_user_error_reaches_the_submitter_and_a_bug_is_logged(
    runner: TaskRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[object] = []

    def refuse() -> None:
        raise UserError("scan.unreadable", file="a.png")

    def break_down() -> None:
        raise ZeroDivisionError

    runner.bug.connect(told.append)
    runner.submit(refuse, told.append, failed=told.append)
    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(runner.bug):
        runner.submit(break_down, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert {type(item) for item in told} == {UserError, ZeroDivisionError}


def test_that_nothing_arrives_for_an_owner_that_is_gone_or_a_dropped_ticket(runner: TaskRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    owner = QObject()
    seen: list[bool] = []
    runner.submit(lambda: gate.wait(5), seen.append, owner=owner)
    ticket = runner.submit(lambda: gate.wait(5), seen.append)
    runner.drop(ticket)
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert seen == []


def test_that_a_shut_runner_takes_no_more_work(qtbot: QtBot) -> None:
    runner = TaskRunner()
    assert runner.shutdown(wait_ms=1000)
    runner.submit(lambda: 1, lambda value: pytest.fail("delivered"))
    assert not runner.busy
