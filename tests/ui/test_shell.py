"""The way between the screens, by keyboard and button; languages, colours, people, faults."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from helpers.fake_services import AIDA, BOLOT, CARD_SET, LORRY_SET
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.api import Services
from xrayTrainer.ui.shell.program import Program
from xrayTrainer.ui.viewmodels.route import CasePlace, LessonPlace, Payload, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.settings import LANGUAGE, SCHEME, AppSettings
from xrayTrainer.ui.views.home import HomeView
from xrayTrainer.ui.views.library import LibraryView
from xrayTrainer.ui.views.session_summary import SummaryView
from xrayTrainer.ui.widgets.buttons import Button, Pressable
from xrayTrainer.ui.widgets.theme import DARK, LIGHT


class Bench(QWidget):
    """Stands where the workbench and the review will be: remembers what it was given."""

    given: list[Payload]


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        yield made


def press(widget: QWidget, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier | None = None) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, held or Qt.KeyboardModifier.NoModifier, text))


def control(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    press(widget, key, text, Qt.KeyboardModifier.ControlModifier)


def child(shell: ShellWindow, name: str) -> Pressable:
    found = shell.window.findChild(Pressable, name)
    assert found is not None, name
    return found


def texts(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def routes(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> list[Route]:
    """Catch routes to screens that other rooms give."""
    caught: list[Route] = []
    navigator = shell.window.navigator
    known = navigator.go

    def go(route: Route) -> None:
        if route.screen in (ScreenId.WORKBENCH, ScreenId.REVIEW):
            caught.append(route)
        else:
            known(route)

    shell.context.starter.route_requested.disconnect()
    shell.context.starter.route_requested.connect(go)
    for screen in navigator.screens:
        screen.route_requested.disconnect()
        screen.route_requested.connect(go)
    return caught


def test_that_home_opens_with_one_thing_to_go_on_with(shell: ShellWindow) -> None:
    home = shell.here
    assert isinstance(home, HomeView)
    assert home.hero.button.text() == "Continue"
    assert "Cigarettes in lorries" in texts(home)
    assert "Case 3 of 12" in texts(home)
    assert shell.window.focusWidget() is home.hero.button


def test_that_enter_on_home_takes_up_the_open_session(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    caught = routes(shell, monkeypatch)
    home = shell.here
    assert isinstance(home, HomeView)
    press(home.hero.button, Qt.Key.Key_Return)
    shell.settle()
    open_session = next(state.id for state in shell.world.sessions.values() if state.id not in shell.world.finished)
    assert caught == [Route(ScreenId.WORKBENCH, CasePlace(session=open_session))]


def test_that_two_quick_presses_begin_one_session(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (shell, world):
        caught = routes(shell, monkeypatch)
        home = shell.here
        assert isinstance(home, HomeView)
        assert home.hero.button.text() == "Start"
        home.hero.button.click()
        home.hero.button.click()
        shell.settle()
        assert world.started == [(CARD_SET, "practice")]
        assert len(caught) == 1


def test_that_the_test_card_checks_the_screen(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    routes(shell, monkeypatch)
    child(shell, "home_check_screen").click()
    shell.settle()
    assert shell.world.started == [(CARD_SET, "practice")]


def test_that_keys_by_position_lead_to_the_screens(shell: ShellWindow) -> None:
    control(shell.window, Qt.Key.Key_2, "2")
    assert shell.here.objectName() == "library"
    control(shell.window, Qt.Key.Key_1, "1")
    assert shell.here.objectName() == "home"
    press(shell.window, Qt.Key.Key_F1)
    assert shell.here.objectName() == "help"
    press(shell.window, Qt.Key.Key_Left, held=Qt.KeyboardModifier.AltModifier)
    assert shell.here.objectName() == "home"
    press(shell.window, Qt.Key.Key_F11)
    assert shell.window.isFullScreen()
    press(shell.window, Qt.Key.Key_F11)
    assert not shell.window.isFullScreen()


def test_that_the_workbench_is_no_place_to_go_while_no_case_is_open(shell: ShellWindow) -> None:
    assert not child(shell, "top_workbench").isVisible()
    control(shell.window, Qt.Key.Key_3, "3")
    assert shell.here.objectName() == "home"


def test_that_another_language_reaches_every_screen_at_once(shell: ShellWindow) -> None:
    for screen in (ScreenId.LIBRARY, ScreenId.SETTINGS, ScreenId.HELP, ScreenId.ABOUT, ScreenId.HOME):
        shell.go(screen)
    before = {screen.objectName(): _words(screen) for screen in shell.window.navigator.screens}
    shell.window.set_language("ru")
    shell.settle()
    after = {screen.objectName(): _words(screen) for screen in shell.window.navigator.screens}
    assert all(before[name] != after[name] for name in before)
    assert AppSettings(shell.context.data).get(LANGUAGE) == "ru"
    assert child(shell, "top_home").text() == "Главная"
    assert child(shell, "top_language").text() == "Русский"


def _words(screen: QWidget) -> str:
    return texts(screen) + "".join(button.text() for button in screen.findChildren(Button))


def test_that_colours_change_at_once_and_are_remembered(shell: ShellWindow) -> None:
    window = QPalette.ColorRole.Window
    shell.window.set_scheme("dark")
    shell.settle()
    assert shell.window.palette().color(window).name() == DARK.page
    assert shell.here.palette().color(window).name() == DARK.page
    shell.window.set_scheme("light")
    shell.settle()
    assert shell.here.palette().color(window).name() == LIGHT.page
    assert AppSettings(shell.context.data).get(SCHEME) == "light"


def test_that_the_person_menu_names_people_plainly_and_switches(shell: ShellWindow) -> None:
    shell.window.bar.open_menu("app.person")
    menu = shell.window.findChild(QMenu, "person_menu")
    assert menu is not None
    entries = {entry.text(): entry for entry in menu.actions() if entry.text()}
    tools = ["Save my profile…", "Use a profile from a file…", "Erase a person…"]
    assert list(entries) == ["Aida Bekova", "Bolot <b>&&amp;", "Work as a guest", *tools]
    assert entries["Aida Bekova"].isChecked()
    entries["Bolot <b>&&amp;"].trigger()
    menu.close()
    shell.settle()
    assert shell.world.at_work.id == BOLOT
    assert child(shell, "top_person").text() == "Bolot <b>&amp;"
    assert shell.here.objectName() == "home"


def test_that_a_guest_keeps_his_results_once(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (shell, world):
        home = shell.here
        assert isinstance(home, HomeView)
        assert not home.keep.isVisible()
        world.answered = 1
        shell.context.changes.changed.emit(frozenset())
        shell.settle()
        assert home.keep.isVisible()
        home.keep.name.setText("  Нұргүл   Ә. ")
        press(home.keep.name, Qt.Key.Key_Return)
        shell.settle()
        assert world.at_work.name == "Нұргүл Ә."
        assert not home.keep.isVisible()
        assert child(shell, "top_person").text() == "Нұргүл Ә."
        assert "Нұргүл Ә." in shell.window.notice.text


def test_that_a_name_that_is_taken_is_refused_in_place(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path) as (shell, world):
        shell.context.people.switch(None)
        shell.settle()
        home = shell.here
        assert isinstance(home, HomeView)
        assert home.keep.isVisible()
        home.keep.name.setText("aida bekova")
        press(home.keep.name, Qt.Key.Key_Return)
        shell.settle()
        assert world.at_work.guest
        assert "aida bekova" in texts(home.keep)
        home.keep.name.setText("Another")
        assert "aida bekova" not in texts(home.keep)


def test_that_the_window_for_keeping_closes_when_the_name_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (shell, world):
        shell.context.keep_results()
        name = shell.window.findChild(QWidget, "keep_result_dialog").findChild(QLineEdit, "keep_result_name")  # type: ignore[union-attr]
        assert isinstance(name, QLineEdit)
        name.setText("Bolot")
        press(name, Qt.Key.Key_Return)
        shell.settle()
        assert world.at_work.name == "Bolot"
        qtbot.waitUntil(lambda: shell.window.findChild(QWidget, "keep_result_dialog") is None)


def test_that_the_library_lists_sets_modes_lessons_and_faults(shell: ShellWindow) -> None:
    library = shell.go(ScreenId.LIBRARY)
    assert isinstance(library, LibraryView)
    words = texts(library)
    for said in ("Test card", "Level 3", "Simulated", "12 cases", "2 done", "Licence CC-BY-4.0", "old-set", "line 3"):
        assert said in words, said
    assert child(shell, "resume_lorries").text() == "Continue"
    assert child(shell, "practice_test-card").text() == "Once more"


def test_that_home_and_library_say_alike_how_far_a_set_is(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (shell, world):
        for done, said in ((0, "12 cases · not begun"), (3, "12 cases · 3 done")):
            world.cards = [msgspec.structs.replace(card, done=done) for card in world.cards if card.id == LORRY_SET]
            assert said in texts(shell.go(ScreenId.HOME))
            assert said in texts(shell.go(ScreenId.LIBRARY))
        shell.window.set_language("ru")
        shell.settle()
        assert "12 заданий · сделано: 3" in texts(shell.here)
        assert "12 заданий · сделано: 3" in texts(shell.go(ScreenId.HOME))


def test_that_lessons_are_listed_by_title_in_the_reader_s_language(shell: ShellWindow) -> None:
    shell.go(ScreenId.LIBRARY)
    assert child(shell, "lesson_lorries_density").text() == "Density and thickness"
    shell.window.set_language("ru")
    shell.settle()
    assert child(shell, "lesson_lorries_density").text() == "Плотность и толщина"


def test_that_the_library_starts_a_set_in_the_mode_asked_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (shell, world):
        shell.go(ScreenId.LIBRARY)
        caught = routes(shell, monkeypatch)
        assert child(shell, "practice_lorries").text() == "Practice"
        child(shell, "exam_lorries").click()
        shell.settle()
        assert world.started == [(LORRY_SET, "exam")]
        assert [route.screen for route in caught] == [ScreenId.WORKBENCH]


def test_that_a_lesson_shows_markdown_but_no_markup_from_outside(shell: ShellWindow) -> None:
    shell.go(ScreenId.LIBRARY)
    child(shell, "lesson_lorries_density").click()
    shell.settle()
    from xrayTrainer.ui.views.lesson import LessonView

    lesson = shell.here
    assert isinstance(lesson, LessonView)
    assert "Density and thickness" in lesson.page.toPlainText()
    assert "<b>what it ought to look like</b>" in lesson.page.toPlainText()
    shell.window.set_language("tg")
    shell.settle()
    assert "English" in texts(lesson)
    child(shell, "lesson_back").click()
    assert shell.here.objectName() == "library"


def test_that_a_missing_lesson_is_said_in_one_sentence(shell: ShellWindow) -> None:
    shell.go(ScreenId.LESSON, LessonPlace(set_id=LORRY_SET, lesson="gone"))
    assert "gone" in shell.window.notice.text
    child(shell, "notice_close").click()
    assert not shell.window.notice.isVisible()


def test_that_a_summary_says_it_in_plain_words_first(shell: ShellWindow) -> None:
    session = next(iter(shell.world.finished))
    view = shell.go(ScreenId.SUMMARY, SummaryPlace(session=session, finish=False))
    assert isinstance(view, SummaryView)
    words = texts(view)
    assert "You found 2 of 3 hidden things. You opened 1 of 2 clear cases for nothing." in words
    for said in ("75.0", "give or take", "Case 2: found 1 of 2", "3 of 4", "5.6 min"):
        assert said in words + "".join(row.text() for row in view.findChildren(Pressable)), said


def test_that_undefined_figures_are_a_dash(shell: ShellWindow) -> None:
    empty = shell.world.lines
    session = next(state.id for state in shell.world.sessions.values() if state.id not in shell.world.finished)
    assert session not in empty
    view = shell.go(ScreenId.SUMMARY, SummaryPlace(session=session, finish=True))
    assert session in shell.world.finished
    assert view.findChild(QWidget, "summary_points").text() == "-"  # type: ignore[union-attr]
    assert view.findChild(QWidget, "summary_found").text() == "-"  # type: ignore[union-attr]


def test_that_a_line_of_the_summary_opens_its_review(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = next(iter(shell.world.finished))
    shell.go(ScreenId.SUMMARY, SummaryPlace(session=session, finish=False))
    caught = routes(shell, monkeypatch)
    child(shell, "summary_line_2").click()
    answer = shell.world.lines[session][1].answer
    back = SummaryPlace(session=session, finish=False)
    assert caught == [Route(ScreenId.REVIEW, ReviewPlace(answer=answer, back=back))]


def test_that_going_back_to_a_summary_finishes_nothing_twice(shell: ShellWindow) -> None:
    session = next(state.id for state in shell.world.sessions.values() if state.id not in shell.world.finished)
    shell.go(ScreenId.SUMMARY, SummaryPlace(session=session, finish=True))
    shell.go(ScreenId.HOME)
    shell.world.finished.discard(session)
    shell.window.navigator.back()
    shell.settle()
    assert shell.here.objectName() == "summary"
    assert session not in shell.world.finished


def test_that_the_keys_page_is_made_from_the_table(shell: ShellWindow) -> None:
    from xrayTrainer.ui.commands.registry import ACTIONS
    from xrayTrainer.ui.views.help import HelpView

    page = shell.go(ScreenId.HELP)
    assert isinstance(page, HelpView)
    said = page.keys.toPlainText()
    shown = [row for row in ACTIONS if row.keys and row.screen != "first_start"]
    assert [row.id for row in shown if row.text not in said] == []
    assert "Guide" in page.guide.toPlainText()


def test_that_a_failure_of_the_records_is_said_and_home_stays(shell: ShellWindow) -> None:
    shell.world.home_fails = UserError("app.cannot_read", file="records.db", reason="x")
    shell.context.changes.changed.emit(frozenset())
    shell.settle()
    assert "records.db" in shell.window.notice.text
    assert isinstance(shell.here, HomeView)


@pytest.mark.expects_log("work failed")
def test_that_a_bug_opens_one_window_and_work_goes_on(shell: ShellWindow) -> None:
    shell.world.home_fails = ZeroDivisionError("planted")
    for _ in range(2):
        shell.context.changes.changed.emit(frozenset())
        shell.settle()
    dialogs = [w for w in shell.window.findChildren(QWidget) if w.objectName() == "bug_dialog"]
    assert len(dialogs) == 1
    assert not dialogs[0].isModal()
    child(shell, "bug_show").click()
    assert "planted" in dialogs[0].findChild(QWidget, "bug_details").toPlainText()  # type: ignore[union-attr]
    child(shell, "bug_go_on").click()
    shell.world.home_fails = None
    shell.go(ScreenId.LIBRARY)
    assert shell.here.objectName() == "library"


@pytest.mark.expects_log("unforeseen error")
def test_that_what_nobody_catches_in_a_thread_is_logged_and_shown(shell: ShellWindow, qtbot: QtBot) -> None:
    def fail() -> None:
        raise RuntimeError("planted in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shell.window.findChild(QWidget, "bug_dialog") is not None)
    assert "planted in a thread" in (shell.context.data / "logs" / "xraytrainer.log").read_text(encoding="utf-8")


def test_that_records_that_can_t_be_opened_are_said_on_home(qtbot: QtBot, tmp_path: Path, caplog: object) -> None:
    AppSettings(tmp_path).set(LANGUAGE, "en")

    @contextmanager
    def refuse() -> Iterator[Services]:
        raise UserError("storage.in_use", folder="FOLDER")
        yield

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, data=tmp_path, open_services=refuse, warm_up=lambda: None)
    try:
        assert program.start()
        window = program.window
        assert window is not None
        qtbot.waitUntil(lambda: "FOLDER" in texts(window))
        control(window, Qt.Key.Key_2, "2")
        assert "FOLDER" in texts(window)
    finally:
        program.stop()
        program.deleteLater()


def test_that_the_first_start_asks_one_question_and_goes_to_the_first_case(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = ShellWindow(qtbot, tmp_path, with_history=False, language="")
    shell.start()
    try:
        assert shell.here.objectName() == "first_start"
        assert not shell.window.bar.isVisible()
        caught = routes(shell, monkeypatch)
        press(shell.window, Qt.Key.Key_3, "3")
        shell.settle()
        qtbot.waitUntil(lambda: bool(caught))
        assert AppSettings(tmp_path).get(LANGUAGE) == "kk"
        assert shell.world.started == [(CARD_SET, "practice")]
        assert caught[0].screen is ScreenId.WORKBENCH
        assert shell.window.bar.isVisible()
    finally:
        shell.stop()


def test_that_a_second_start_raises_the_first_window_and_ends(shell: ShellWindow, qtbot: QtBot) -> None:
    code = (
        "import sys; from pathlib import Path; from xrayTrainer.app import run_gui;"
        "sys.exit(run_gui(data=Path(sys.argv[1])))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with qtbot.waitSignal(shell.program._instance.raise_requested, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-c", code, str(shell.context.data)], env=environment)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_that_the_window_comes_back_where_it_stood(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path) as (shell, _world):
        shell.window.resize(960, 643)
        shell.window.close()
    with shell_window(qtbot, tmp_path) as (shell, _world):
        assert (shell.window.width(), shell.window.height()) == (960, 643)


def test_that_nothing_stays_installed_after_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    hooks = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    with shell_window(qtbot, tmp_path):
        assert sys.excepthook is not hooks[0]
    assert (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers)) == hooks


def test_that_no_button_is_a_bare_push_button(shell: ShellWindow) -> None:
    for screen in (ScreenId.LIBRARY, ScreenId.SETTINGS, ScreenId.HELP, ScreenId.ABOUT):
        shell.go(screen)
    assert shell.window.findChildren(QPushButton) == []
    assert shell.world.at_work.id == AIDA
