"""Long work on packs: its share is told, Esc ends it, and what it raises is worded."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.packs_api import Share
from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_parts import PackDialog


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


def test_that_esc_ends_work_first_and_closes_the_window_then(qtbot: QtBot, tasks: TaskRunner) -> None:
    work = PackWork(tasks)
    dialog = PackDialog("pack_test", Wording(Messages("en"), "en"), work, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    pause, done = threading.Event(), []

    def endless(share: Share) -> int:
        while True:
            share(0.5)
            pause.wait(0.002)

    with qtbot.waitSignal(work.progressed, timeout=10_000) as told:
        dialog.bar.show()
        work.run(endless, done.append)
    assert told.args == [0.5]
    assert dialog.leave.text() == "Stop"
    with qtbot.waitSignal(work.ended, timeout=10_000):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.bar.isVisible()
    assert done == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_a_refusal_is_one_sentence_in_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    work = PackWork(tasks)
    dialog = PackDialog("pack_test", Wording(Messages("en"), "en"), work, None)
    qtbot.addWidget(dialog)
    dialog.show()

    def refuse(_share: Share) -> None:
        raise UserError("identity.wrong_passphrase")

    with qtbot.waitSignal(work.failed, timeout=10_000):
        work.run(refuse, lambda _nothing: None)
    assert dialog.notice.isVisible()
    assert not work.busy
    with qtbot.waitSignal(work.busy_changed, timeout=10_000):
        work.run(lambda _share: None, lambda _nothing: None)
    assert not dialog.notice.isVisible()
