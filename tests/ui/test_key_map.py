"""Own keys: chosen, kept, named everywhere; what they would run into is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.shell_window import ShellWindow, shell_window
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.commands.key_map import CONSOLE_KEYS, RESERVED, KeyMap, is_chord, keys_of, read_own, written
from xrayTrainer.ui.commands.registry import ACTIONS, keys_text, spec
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.viewmodels.settings import OWN_KEYS, AppSettings


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        yield made


def test_that_every_key_of_the_table_is_a_chord() -> None:
    assert [key for row in ACTIONS for key in row.keys if not is_chord(key)] == []


def test_that_no_action_of_the_table_has_a_rival() -> None:
    keys = KeyMap(ACTIONS)
    assert [(row.id, chord) for row in ACTIONS for chord in row.keys if keys.rivals(row.id, chord)] == []


def test_that_the_keys_of_a_console_run_into_nothing() -> None:
    keys = KeyMap(ACTIONS, CONSOLE_KEYS)
    assert keys.own == CONSOLE_KEYS
    assert [(name, key) for name in CONSOLE_KEYS for key in keys.keys(name) if keys.rivals(name, key)] == []


def test_that_a_chord_in_use_names_its_rival_and_can_be_taken_over() -> None:
    keys = KeyMap(ACTIONS)
    assert [row.id for row in keys.rivals("view.hide_marks", "R")] == ["draw.rect"]
    keys.take_over("view.hide_marks", "R")
    assert (keys.keys("view.hide_marks"), keys.keys("draw.rect")) == (("R",), ())
    keys.reset("draw.rect")
    keys.reset("view.hide_marks")
    assert keys.own == {}


def test_that_actions_of_other_screens_and_other_moments_are_no_rivals() -> None:
    keys = KeyMap(ACTIONS)
    assert keys.rivals("draw.rect", "K") != ()
    assert [row.screen for row in keys.rivals("draw.rect", "K")] == ["workbench"]
    assert keys.rivals("confidence.unsure", "1") == ()


def test_that_keys_with_which_every_screen_is_worked_cannot_be_given_away() -> None:
    keys = KeyMap(ACTIONS)
    for chord in RESERVED:
        keys.set_keys("draw.rect", (chord,))
        assert keys.keys("draw.rect") == ()
    keys.set_keys("review.next", ("Enter",))
    assert keys.keys("review.next") == ("Enter",)


@pytest.mark.expects_log("can't be read")
@given(st.text(max_size=40).filter(bool))
def test_that_rubbish_in_the_settings_gives_keys_that_work(text: str) -> None:
    keys = KeyMap(ACTIONS, read_own(text))
    assert keys.own == {}


def test_that_unknown_actions_and_rubbish_keys_are_left_out() -> None:
    own = read_own('{"no.action": ["R"], "view.fit": ["Rubbish", "Ctrl+Ctrl+", "F13", "Ctrl+Shift+F"]}')
    assert KeyMap(ACTIONS, own).own == {"view.fit": ("Ctrl+Shift+F",)}


def test_that_chosen_keys_are_stored_and_read_again(shell: ShellWindow, tmp_path: Path) -> None:
    keys = shell.program.keys
    assert keys is not None
    keys.set_keys("go.library", ("Ctrl+Shift+Y",))
    assert read_own(AppSettings(tmp_path).get(OWN_KEYS)) == {"go.library": ("Ctrl+Shift+Y",)}
    assert written({}) == ""


def test_that_a_chosen_key_runs_its_action_and_is_named_in_tips_and_help(shell: ShellWindow, qtbot: QtBot) -> None:
    keys = shell.program.keys
    assert keys is not None
    shell.window.listen_to_keys()
    shell.window.activateWindow()
    keys.set_keys("go.library", ("Ctrl+Shift+Y",))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(shell.window, Qt.Key.Key_Y, held)
    qtbot.waitUntil(lambda: shell.here.objectName() == ScreenId.LIBRARY.value)
    button = shell.window.bar.findChild(QAbstractButton, "top_library")
    assert isinstance(button, QAbstractButton)
    assert "Ctrl+Shift+Y" in button.toolTip()
    page = shell.go(ScreenId.HELP)
    assert "Ctrl+Shift+Y" in page.keys.toPlainText()  # type: ignore[attr-defined]
    keys.replace({})
    assert "Ctrl+2" in button.toolTip()


def test_that_the_chosen_keys_go_with_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path) as (made, _world):
        assert made.program.keys is not None
        made.program.keys.set_keys("view.fit", ("F8",))
        assert keys_text(spec("view.fit")) == "F8"
    assert keys_of(spec("view.fit")) == spec("view.fit").keys
