"""A live call: the scan alone, the marks of all, the key, the next scan; the key is not read before it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fake_presenting import FakePresenting
from helpers.shell_window import ShellWindow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.ui.viewmodels.route import PresenterPlace, ScreenId
from xrayTrainer.ui.views.presenter import PresenterView
from xrayTrainer.ui.widgets.shapes import Role

PLACE = PresenterPlace(set_id=SetId("00000000-0000-0000-0000-000000000001"))


class Talk:
    """The presenter view of a running program."""

    def __init__(self, shell: ShellWindow) -> None:
        self.shell = shell
        assert isinstance(shell.services.presenting, FakePresenting)
        self.service = shell.services.presenting

    def begin(self, place: PresenterPlace = PLACE) -> None:
        self.shell.go(ScreenId.PRESENTER, place)
        assert isinstance(self.shell.here, PresenterView)
        self.view = self.shell.here
        self.shell.qtbot.waitUntil(lambda: self.ready)

    @property
    def ready(self) -> bool:
        model = self.view._model
        return model.talk is not None and model.pictures.picture is not None and model._answers is not None

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    @property
    def shapes(self) -> list[tuple[Role, str]]:
        return [(shape.role, shape.label) for shape in self.view.stage.overlay.shapes]

    @property
    def next_text(self) -> str:
        return self.view.stage.strip.on.text()


@pytest.fixture
def talk(qtbot: QtBot, tmp_path: Path) -> Iterator[Talk]:
    shell = ShellWindow(qtbot, tmp_path)
    shell.start()
    yield Talk(shell)
    shell.stop()


def test_that_one_key_goes_from_scan_to_marks_to_key_to_the_next_scan(talk: Talk) -> None:
    talk.begin()
    assert talk.shapes == []
    assert talk.next_text == "Show marks"
    talk.press(Qt.Key.Key_PageDown)
    assert talk.shapes == [(Role.MARK, "1"), (Role.MARK, "2")]
    talk.press(Qt.Key.Key_N)
    assert [label for _, label in talk.shapes] == ["A. Testova", "2"]
    assert talk.service.asked == []
    talk.press(Qt.Key.Key_PageDown)
    talk.shell.qtbot.waitUntil(lambda: len(talk.shapes) == 3)
    assert talk.shapes == [(Role.FOUND, "A. Testova"), (Role.FOR_NOTHING, "2"), (Role.FOUND, "A")]
    said = talk.view.stage.words.accessibleName()
    assert said.startswith("Suspicion. Cigarettes")
    assert talk.next_text == "Next scan"
    talk.press(Qt.Key.Key_Return)
    talk.shell.qtbot.waitUntil(lambda: talk.ready)
    assert talk.shapes == []
    assert not talk.view.stage.words.isVisible()
    assert talk.view.stage.strip.place.text() == "2 of 2"
    talk.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    talk.shell.qtbot.waitUntil(lambda: len(talk.shapes) == 3)
    assert talk.service.asked == ["case-1", "case-2"]
    assert not talk.view.stage.strip.on.isEnabled()
    for _ in range(2):
        talk.press(Qt.Key.Key_PageUp)
    assert talk.shapes == []
    talk.press(Qt.Key.Key_Escape)
    talk.shell.qtbot.waitUntil(lambda: talk.shell.window.navigator.here.screen is ScreenId.LIBRARY)


def test_that_marks_are_passed_over_where_there_are_none_and_a_locked_key_says_so(talk: Talk) -> None:
    talk.service.answered, talk.service.sealed = False, True
    talk.begin(PresenterPlace(set_id=PLACE.set_id, case="case-2"))
    assert talk.view.stage.strip.place.text() == "2 of 2"
    assert talk.next_text == "Show key"
    talk.press(Qt.Key.Key_PageDown)
    talk.shell.qtbot.waitUntil(lambda: talk.view.stage.notice.isVisible())
    assert talk.shapes == []


def test_that_a_set_that_cannot_be_shown_says_why(talk: Talk) -> None:
    talk.service.refuses = UserError("presenting.session_open")
    talk.shell.go(ScreenId.PRESENTER, PLACE)
    view = talk.shell.here
    assert isinstance(view, PresenterView)
    talk.shell.qtbot.waitUntil(lambda: view.stage.notice.isVisible())
    assert not view.stage.strip.on.isEnabled()
