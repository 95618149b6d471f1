"""Screens are made a piece at a time, ahead of being wanted, and never while somebody is at work."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.shell_window import ShellWindow
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.shell import making_ahead
from xrayTrainer.ui.shell.making_ahead import MakingAhead
from xrayTrainer.ui.shell.navigator import Navigator
from xrayTrainer.ui.shell.screens import AHEAD, SCREENS, ScreenSpec
from xrayTrainer.ui.shell.wiring import wire_nothing
from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.widgets.buttons import Button


class Pieces(QObject):
    """Stands for the navigator: so many pieces are to be made."""

    work_waits = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self.left = self.count = count
        self.awaited = False
        self.wanted: tuple[ScreenId, ...] = ()

    def make_later(self) -> None:
        pass

    def make_ahead(self, screens: tuple[ScreenId, ...]) -> None:
        self.wanted = tuple(screens)
        self.work_waits.emit()

    def stop_making(self) -> None:
        pass

    def make_a_piece(self) -> bool:
        if self.left:
            self.left -= 1
        return self.left > 0


@pytest.fixture
def window(qapp: object) -> Iterator[QWindow]:
    made = QWindow()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    made = ShellWindow(qtbot, tmp_path, ahead=True)
    made.start()
    yield made
    made.stop()


def made_screens(shell: ShellWindow) -> set[str]:
    return {screen.objectName() for screen in shell.window.navigator.screens}


def test_that_all_screens_are_made_before_anybody_asks(shell: ShellWindow) -> None:
    wanted = {screen.value for screen in AHEAD}
    shell.qtbot.waitUntil(lambda: made_screens(shell) >= wanted, timeout=20_000)
    assert shell.window.navigator.here == Route(ScreenId.HOME)
    assert not shell.window.navigator.awaited
    assert wanted >= {spec.id.value for spec in SCREENS} - {ScreenId.FIRST_START.value}


def test_that_a_screen_wanted_before_it_could_be_made_comes_as_soon_as_it_can(qtbot: QtBot, tmp_path: Path) -> None:
    may_load = threading.Event()
    shell = ShellWindow(qtbot, tmp_path, ahead=True, warm_up=lambda: may_load.wait(30))
    shell.start()
    navigator = shell.window.navigator
    try:
        navigator.go(Route(ScreenId.ATLAS))
        assert navigator.awaited
        assert navigator.here == Route(ScreenId.HOME)
        may_load.set()
        qtbot.waitUntil(lambda: navigator.here == Route(ScreenId.ATLAS), timeout=20_000)
        assert navigator.can_go_back
    finally:
        may_load.set()
        shell.stop()


def test_that_who_goes_elsewhere_meanwhile_is_not_called_back(qtbot: QtBot, tmp_path: Path) -> None:
    may_load = threading.Event()
    shell = ShellWindow(qtbot, tmp_path, ahead=True, warm_up=lambda: may_load.wait(30))
    shell.start()
    navigator = shell.window.navigator
    try:
        navigator.go(Route(ScreenId.ATLAS))
        navigator.go(Route(ScreenId.ABOUT))
        may_load.set()
        qtbot.waitUntil(lambda: ScreenId.ATLAS.value in made_screens(shell), timeout=20_000)
        assert navigator.here == Route(ScreenId.ABOUT)
    finally:
        may_load.set()
        shell.stop()


def test_that_a_session_opens_on_a_workbench_that_is_still_to_be_made(shell: ShellWindow) -> None:
    navigator = shell.window.navigator
    navigator.go(Route(ScreenId.WORKBENCH))
    shell.qtbot.waitUntil(lambda: navigator.here == Route(ScreenId.WORKBENCH), timeout=20_000)
    assert shell.here.isVisible()


def test_that_screens_out_of_sight_speak_the_new_language_when_they_are_shown(shell: ShellWindow) -> None:
    shell.qtbot.waitUntil(lambda: ScreenId.ABOUT.value in made_screens(shell), timeout=20_000)
    review = next(one for one in shell.window.navigator.screens if one.objectName() == "review")
    stop = review.findChild(Button, "review_stop")
    before = stop.text()
    shell.window.set_language("ru")
    shell.go(ScreenId.REVIEW)
    assert stop.text() != before


def test_that_what_is_out_of_sight_is_worded_in_idle_turns(shell: ShellWindow) -> None:
    shell.qtbot.waitUntil(lambda: ScreenId.ABOUT.value in made_screens(shell), timeout=20_000)
    review = next(one for one in shell.window.navigator.screens if one.objectName() == "review")
    stop = review.findChild(Button, "review_stop")
    before = stop.text()
    shell.window.set_language("tg")
    shell.qtbot.waitUntil(lambda: stop.text() != before, timeout=10_000)
    assert not review.isVisible()


def test_that_pieces_are_made_in_several_turns_and_the_end_is_told(qtbot: QtBot, window: QWindow) -> None:
    pieces = Pieces(3_000)
    making = MakingAhead(pieces, pieces)  # type: ignore[arg-type]
    with qtbot.waitSignal(making.finished, timeout=20_000):
        making.start(AHEAD, window)
    assert pieces.left == 0
    assert pieces.wanted == AHEAD


def test_that_nothing_is_made_while_somebody_types(
    qtbot: QtBot, window: QWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making_ahead, "QUIET_MS", 3_600_000)
    monkeypatch.setattr(making_ahead, "ASK_MS", 1)
    pieces = Pieces(50)
    making = MakingAhead(pieces, pieces)  # type: ignore[arg-type]
    making.start(AHEAD, window)
    QTest.keyClick(window, Qt.Key.Key_A)
    asked: list[bool] = []
    monkeypatch.setattr(MakingAhead, "_at_work", _noting(asked, MakingAhead._at_work))
    qtbot.waitUntil(lambda: len(asked) >= 20, timeout=20_000)
    assert all(asked)
    assert pieces.left == pieces.count
    pieces.awaited = True  # what somebody waits for is made all the same
    with qtbot.waitSignal(making.finished, timeout=20_000):
        pass
    assert pieces.left == 0


def test_that_a_button_whose_release_was_lost_does_not_keep_screens_for_ever(
    qtbot: QtBot, window: QWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making_ahead, "HELD_MS", 3_600_000)
    monkeypatch.setattr(making_ahead, "ASK_MS", 1)
    pieces = Pieces(50)
    making = MakingAhead(pieces, pieces)  # type: ignore[arg-type]
    QTest.mousePress(window, Qt.MouseButton.LeftButton)
    try:
        making.start(AHEAD, window)
        asked: list[bool] = []
        monkeypatch.setattr(MakingAhead, "_at_work", _noting(asked, MakingAhead._at_work))
        qtbot.waitUntil(lambda: len(asked) >= 20, timeout=20_000)
        assert all(asked)
        assert pieces.left == pieces.count
        with qtbot.waitSignal(making.finished, timeout=20_000):
            monkeypatch.setattr(making_ahead, "HELD_MS", 1)
        assert pieces.left == 0
    finally:
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton)


def _noting(asked: list[bool], real: object) -> object:
    def ask(self: MakingAhead) -> bool:
        asked.append(real(self))  # type: ignore[operator]
        return asked[-1]

    return ask


def test_that_nothing_is_made_after_the_end(qtbot: QtBot, window: QWindow) -> None:
    pieces = Pieces(50)
    making = MakingAhead(pieces, pieces)  # type: ignore[arg-type]
    making.start(AHEAD, window)
    making.stop()
    pieces.work_waits.emit()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert pieces.left == pieces.count


def test_that_the_workbench_is_made_in_many_pieces_and_is_the_same_as_at_once(qtbot: QtBot) -> None:
    steps = WorkbenchLayout.in_steps()
    count = 0
    while True:
        try:
            next(steps)
            count += 1
        except StopIteration as end:
            piecewise = end.value
            break
    assert count >= 5
    at_once = WorkbenchLayout()
    for one in (piecewise, at_once):
        qtbot.addWidget(one)
    names = [sorted(child.objectName() for child in one.findChildren(QObject)) for one in (piecewise, at_once)]
    assert names[0] == names[1]


def test_that_a_screen_that_cannot_be_made_is_not_tried_for_ever(qtbot: QtBot) -> None:
    tried: list[ScreenId] = []

    def fail(_context: object) -> Screen:
        tried.append(ScreenId.ABOUT)
        raise RuntimeError("planted")

    stack = QStackedWidget()
    qtbot.addWidget(stack)
    words = Wording(Messages("en"), "en")
    specs = (
        ScreenSpec(ScreenId.ABOUT, fail, wire_nothing),
        ScreenSpec(ScreenId.LESSON, lambda _context: Screen("lesson"), wire_nothing),
    )
    navigator = Navigator(stack, specs, lambda: words)
    navigator.attach(object())  # type: ignore[arg-type]
    navigator.make_later()
    navigator.make_ahead((ScreenId.ABOUT, ScreenId.LESSON))
    with pytest.raises(RuntimeError, match="planted"):
        navigator.make_a_piece()
    while navigator.make_a_piece():
        pass
    assert tried == [ScreenId.ABOUT]
    assert [screen.objectName() for screen in navigator.screens] == ["lesson"]


def test_that_one_fault_does_not_keep_the_other_screens(qtbot: QtBot, window: QWindow) -> None:
    class Faulty(Pieces):
        def make_a_piece(self) -> bool:
            super().make_a_piece()
            if self.left == self.count - 1:
                raise RuntimeError("planted")
            return self.left > 0

    pieces = Faulty(20)
    making = MakingAhead(pieces, pieces)  # type: ignore[arg-type]
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(making.finished, timeout=20_000):
        making.start(AHEAD, window)
    assert [kind for kind, _, _ in raised] == [RuntimeError]
    assert pieces.left == 0
