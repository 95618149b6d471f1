"""Walks every screen: each thing to press or type into has a name, says what it is, and can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.key_bench import draft_in
from helpers.made_course_report import COURSE
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from xrayTrainer.services.modes_api import ExamStart
from xrayTrainer.ui.commands.registry import ACTIONS, chord_text
from xrayTrainer.ui.shell.screens import SCREENS
from xrayTrainer.ui.viewmodels.route import (
    CasePlace,
    CoursePlace,
    DraftCasePlace,
    ExamPlace,
    LessonPlace,
    Payload,
    ScreenId,
    SummaryPlace,
)

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
QUIET_TOOLTIP = (QTextEdit, QPlainTextEdit, QAbstractItemView)
"""A tooltip over a page of text would lie over the text."""

SELDOM = {ScreenId.REVIEW}
"""Needs an answer; the tests of that screen walk it themselves."""


def payload_for(screen: ScreenId, shell: ShellWindow) -> Payload:
    """Return what a screen is given on the walk."""
    if screen is ScreenId.LESSON:
        return LessonPlace(set_id=shell.world.cards[1].id, lesson="density")
    if screen is ScreenId.SUMMARY:
        return SummaryPlace(session=next(iter(shell.world.finished)), finish=False)
    if screen in (ScreenId.EXAM_PAUSE, ScreenId.EXAM_RESULT):
        exam, _change = shell.modes.begin_exam(ExamStart(preset="S1", code="7"))
        shell.modes.break_off(exam.id)
        return ExamPlace(session=exam.id)
    if screen is ScreenId.WORKBENCH:
        open_ones = [state for state in shell.world.sessions.values() if state.id not in shell.world.finished]
        return CasePlace(session=open_ones[-1].id)
    if screen is ScreenId.COMPOSER and shell.services.studio is not None:
        return DraftCasePlace(set_id=shell.services.studio.new({"en": "Draft"}).id)
    if screen is ScreenId.KEY_EDITOR and shell.services.studio is not None:
        return draft_in(shell.services.studio)
    if screen is ScreenId.COURSE_REPORT:
        return CoursePlace(course=COURSE)
    return None


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path, modes=True) as (made, _world):
        made.window.resize(1366, 700)
        yield made


def interactive(root: QWidget) -> list[QWidget]:
    """Return what can be pressed or typed into; parts that Qt itself makes inside of a widget don't count."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, QScrollBar)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    ]


@pytest.mark.parametrize("screen", [spec.id for spec in SCREENS if spec.id not in SELDOM], ids=str)
def test_that_everything_interactive_has_a_name_and_says_what_it_is(screen: ScreenId, shell: ShellWindow) -> None:
    shell.go(screen, payload_for(screen, shell))
    widgets = interactive(shell.window)
    assert widgets
    nameless = [f"{type(w).__name__} {w.accessibleName()!r}" for w in widgets if not w.objectName()]
    speechless = [w.objectName() for w in widgets if not w.accessibleName().strip()]
    unexplained = [w.objectName() for w in widgets if not w.toolTip() and not isinstance(w, QUIET_TOOLTIP)]
    assert (nameless, speechless, unexplained) == ([], [], [])
    names = [w.objectName() for w in widgets]
    assert len(names) == len(set(names)), "two widgets of one name"


@pytest.mark.parametrize("screen", [spec.id for spec in SCREENS if spec.id not in SELDOM], ids=str)
def test_that_tab_reaches_everything(screen: ScreenId, shell: ShellWindow, qtbot: QtBot) -> None:
    shell.go(screen, payload_for(screen, shell))
    shell.window.activateWindow()
    wanted = {
        w.objectName()
        for w in interactive(shell.window)
        if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and not _other_of_a_group(w)
    }
    start = shell.window.focusWidget()
    reached = set()
    for _ in range(4 * len(wanted) + 20):
        focused = QApplication.focusWidget() or shell.window.focusWidget()
        if focused is not None:
            reached.add(focused.objectName())
        shell.window.focusNextChild()
    assert wanted - reached == set(), f"from {start}"


def _other_of_a_group(widget: QWidget) -> bool:
    """Of buttons of which one is on, Tab goes to that one, arrow keys to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    exclusive = widget.autoExclusive() or (group is not None and group.exclusive())
    return bool(exclusive and widget.isCheckable() and not widget.isChecked())


@pytest.mark.parametrize("screen", [spec.id for spec in SCREENS if spec.id not in SELDOM], ids=str)
def test_that_nothing_is_cut_at_the_least_size(screen: ScreenId, shell: ShellWindow) -> None:
    shell.go(screen, payload_for(screen, shell))
    shell.window.resize(shell.window.minimumSize())
    for language in ("en", "ru", "tg"):
        shell.window.set_language(language)
        shell.settle()
        cut = [
            (w.objectName(), w.width(), w.minimumSizeHint().width())
            for w in interactive(shell.window)
            if isinstance(w, QAbstractButton) and w.width() < w.minimumSizeHint().width()
        ]
        assert cut == [], language


def test_that_tooltips_of_the_bar_name_their_keys(shell: ShellWindow) -> None:
    for row in ACTIONS:
        button = shell.window.bar.findChild(QAbstractButton, "top_" + row.id.split(".")[1])
        if button is not None and row.keys:
            assert chord_text(row.keys[0]) in button.toolTip()
