"""Results are sent by one button, letters say what they are before they come in, comments are where they belong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from helpers.result_places import Place, sent
from helpers.shell_window import ShellWindow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import AnswerId, SessionId
from xrayTrainer.exchange.containers.identity import make_identity
from xrayTrainer.services.api import Unread
from xrayTrainer.services.comments import CommentsImpl
from xrayTrainer.ui.shell.letter_windows import LetterWindows
from xrayTrainer.ui.shell.pack_windows import PackWindows
from xrayTrainer.ui.viewmodels.letters import ANYBODY, proposed_receiver
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.widgets.comment_card import CommentCard, CommentLine


class Desk:
    """A window whose results and comments are those of a machine with records."""

    def __init__(self, qtbot: QtBot, shell: ShellWindow, place: Place) -> None:
        self.qtbot = qtbot
        self.shell = shell
        self.place = place
        self.told: list[str] = []
        context = shell.context
        services = msgspec.structs.replace(
            context.services,
            people=place.people,
            results=place.results,
            comments=CommentsImpl(place.store, place.people, place.data),
        )
        letters = LetterWindows(
            shell.window, services, tasks=context.tasks, changes=context.changes, settings=context.settings
        )
        self.windows = PackWindows(
            shell.window,
            None,  # type: ignore[arg-type]
            tasks=context.tasks,
            changes=context.changes,
            wording=context.wording,
            letters=letters,
        )

    @property
    def dialog(self) -> QDialog:
        found = self.windows._open
        assert found is not None
        return found

    def part(self, name: str) -> Any:
        found = self.dialog.findChild(QWidget, name)
        assert found is not None
        return found

    def when_ready(self, button: str) -> None:
        self.qtbot.waitUntil(lambda: bool(self.part(button).isEnabled()))

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.context.tasks.busy)


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path / "unit")
    made.people.current()
    made.people.keep_results("Aida Testova")
    made.work(found=False)
    yield made
    made.close()


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    made = ShellWindow(qtbot, tmp_path / "window")
    made.start()
    yield made
    made.stop()


def test_that_results_are_written_by_one_button_that_says_where_and_the_code(
    qtbot: QtBot, shell: ShellWindow, unit: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from xrayTrainer.ui.views import file_places

    monkeypatch.setattr(file_places, "documents", lambda: tmp_path)
    desk = Desk(qtbot, shell, unit)
    desk.windows.send_results()
    desk.when_ready("letter_go")
    QTest.keyClick(desk.part("letter_go"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.part("letter_file").isVisible()))
    (written,) = tmp_path.glob("results-Aida-Testova-*.xtresult")
    assert desk.part("letter_file").text() == str(written)
    assert unit.results.chain_end().code in desk.part("letter_code").text()
    desk.settle()
    desk.dialog.reject()


def test_that_a_letter_says_what_it_is_before_it_is_taken_in(
    qtbot: QtBot, shell: ShellWindow, unit: Place, tmp_path: Path
) -> None:
    mentor = Place(tmp_path / "mentor")
    desk = Desk(qtbot, shell, mentor)
    told: list[str] = []
    desk.windows.open_file(sent(unit, "a"))
    desk.dialog.told.connect(told.append)  # type: ignore[attr-defined]
    desk.when_ready("letter_result_go")
    said = " ".join(label.text() for label in desk.dialog.findChildren(QLabel))
    assert "Aida Testova" in said
    assert "1 session" in said
    assert mentor.rows("SELECT count(*) FROM answers") == [(0,)]
    desk.part("letter_result_go").click()
    qtbot.waitUntil(lambda: bool(told))
    assert mentor.rows("SELECT count(*) FROM answers") == [(1,)]
    desk.settle()
    broken = tmp_path / "broken.xtresult"
    broken.write_bytes(b"no letter")
    desk.windows.open_file(broken)
    desk.settle()
    assert not desk.part("letter_result_go").isEnabled()
    desk.dialog.reject()
    mentor.close()


def test_that_home_tells_of_comments_and_leads_to_the_answer(shell: ShellWindow) -> None:
    line = next(line for lines in shell.world.lines.values() for line in lines)
    session = next(iter(shell.world.lines))
    comment = Unread(author="M. Entor", session=SessionId(session), answer=AnswerId(line.answer))
    from xrayTrainer.ui.viewmodels.home import HomeFacts
    from xrayTrainer.ui.views.home import HomeView

    shell.go(ScreenId.HOME)
    home = shell.here
    assert isinstance(home, HomeView)
    shell.qtbot.waitUntil(lambda: home._facts is not None)
    facts: HomeFacts = home._facts  # type: ignore[assignment]
    shown = msgspec.structs.replace(facts.home, unread=(comment,))
    home.show_facts(msgspec.structs.replace(facts, home=shown))
    assert home.comments.isVisible()
    home.comments.button.click()
    shell.qtbot.waitUntil(lambda: shell.window.navigator.here.screen is ScreenId.REVIEW)


def test_that_comments_stand_with_their_author_and_go_with_their_answer(qtbot: QtBot) -> None:
    card = CommentCard("x")
    qtbot.addWidget(card)
    card.show_lines([CommentLine("M. Entor", "1 November", "Your mark 2", ("Rows repeat", "Look at the doors."))])
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "M. Entor · 1 November · Your mark 2" in said
    assert "Rows repeat\nLook at the doors." in said
    card.show_lines([])
    assert card.isHidden()


def test_that_results_go_to_the_only_mentor_who_is_known_unless_somebody_else_was_chosen() -> None:
    one, other = (make_identity(name=name, unit="", made="2026-01-01").card for name in ("M. Entor", "O. Ther"))
    assert proposed_receiver((), "") == ""
    assert proposed_receiver((one,), "") == one.key_id
    assert proposed_receiver((one,), ANYBODY) == ""
    assert proposed_receiver((one, other), "") == ""
    assert proposed_receiver((one, other), other.key_id) == other.key_id
    assert proposed_receiver((one,), "0" * 16) == one.key_id
