"""Viewing records erased alone, by keyboard, after one clear question."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from helpers.fake_reviews import FakeReviews
from helpers.review_bench import wording
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.viewing_records import ViewingRecordsModel
from xrayTrainer.ui.views.erase_viewings import EraseViewingsDialog

SOMEBODY = SimpleNamespace(facts=SimpleNamespace(current=SimpleNamespace(id=PersonId("me"))))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.shutdown()


def ask(qtbot: QtBot, tasks: TaskRunner, service: FakeReviews, language: str = "en") -> EraseViewingsDialog:
    model = ViewingRecordsModel(service, SOMEBODY, tasks)  # type: ignore[arg-type]
    dialog = EraseViewingsDialog(model, wording(language))
    model.setParent(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    return dialog


def test_that_the_records_go_after_a_clear_yes_and_only_then(qtbot: QtBot, tasks: TaskRunner) -> None:
    service = FakeReviews(records=3)
    dialog = ask(qtbot, tasks, service)
    assert "3 answers have a record" in dialog.lost.text()
    assert "Answers, marks, points and times stay" in dialog.kept.text()
    assert dialog.focusWidget() is dialog.cancel, "no key answers it by itself"
    dialog.go.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    assert service.records == 0


def test_that_esc_erases_nothing(qtbot: QtBot, tasks: TaskRunner) -> None:
    service = FakeReviews(records=3)
    dialog = ask(qtbot, tasks, service)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert service.records == 3


def test_that_where_nothing_is_recorded_nothing_can_be_erased(qtbot: QtBot, tasks: TaskRunner) -> None:
    dialog = ask(qtbot, tasks, FakeReviews())
    assert "no record" in dialog.lost.text()
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_that_a_refusal_closes_the_question_and_is_told(qtbot: QtBot, tasks: TaskRunner) -> None:
    service = FakeReviews(records=1)

    def refuse(person: PersonId) -> int:
        raise UserError("storage.full", file="records.db")

    service.erase_viewings = refuse  # type: ignore[method-assign]
    dialog = ask(qtbot, tasks, service)
    with qtbot.waitSignal(dialog._model.failed), qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["ru", "kk", "ky", "tg"])
def test_that_the_question_is_asked_in_every_language(qtbot: QtBot, tasks: TaskRunner, language: str) -> None:
    dialog = ask(qtbot, tasks, FakeReviews(records=21), language)
    assert "21" in dialog.lost.text()
    assert "{" not in dialog.lost.text() + dialog.kept.text()
    dialog.reject()
