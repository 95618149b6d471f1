"""Profiles saved and used, people erased, from the person menu and the settings, by keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fake_services import AIDA, BOLOT
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.viewmodels.person_tool import PersonTool
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.erase_person import EraseDialog
from xrayTrainer.ui.widgets.buttons import Button
from xrayTrainer.ui.widgets.import_tick import Tick

STRANGER = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 768)
        made.window.activateWindow()
        yield made


def press(shell: ShellWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or shell.window
    QTest.keyClick(target, key, modifier)
    shell.settle()


def tab_to(shell: ShellWindow, name: str) -> None:
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        press(shell, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}")


def dialog(shell: ShellWindow, name: str) -> QDialog:
    found = shell.window.findChild(QDialog, name)
    assert found is not None
    return found


def texts(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel))


def open_erase(shell: ShellWindow) -> EraseDialog:
    shell.go(ScreenId.SETTINGS)
    shell.window.activateWindow()
    tab_to(shell, "settings_erase")
    press(shell, Qt.Key.Key_Return)
    found = dialog(shell, "erase_dialog")
    assert isinstance(found, EraseDialog)
    return found


def write_profile(path: Path, ident: str, name: str, language: str = "en") -> str:
    path.write_text(json.dumps({"id": ident, "name": name, "language": language}), encoding="utf-8")
    return str(path)


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    for chooser in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, chooser, lambda *_arguments: (path, ""))


def test_that_the_person_at_work_is_erased_by_keyboard_alone(shell: ShellWindow) -> None:
    opened = open_erase(shell)
    assert opened.person.currentData() == AIDA
    assert "sessions (2) and answers (5)" in texts(opened)
    assert "Kept, without a name" in texts(opened)
    tab_to(shell, "erase_go")
    press(shell, Qt.Key.Key_Space)
    assert shell.world.erased == [(AIDA, True)]
    assert shell.here.objectName() == "home"
    assert shell.world.at_work.guest
    assert "Erased for good" in shell.window.notice.text
    assert "3 older copies" in shell.window.notice.text
    assert shell.window.findChild(Button, "top_person").text() == "Guest"  # type: ignore[union-attr]


def test_that_no_single_key_erases_anybody(shell: ShellWindow) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Delete):
        open_erase(shell)
        press(shell, key)
        still = shell.window.findChild(QDialog, "erase_dialog")
        if still is not None:
            press(shell, Qt.Key.Key_Escape)
    assert shell.world.erased == []


def test_that_another_person_is_picked_and_backups_can_stay(shell: ShellWindow) -> None:
    opened = open_erase(shell)
    tab_to(shell, "erase_person")
    press(shell, Qt.Key.Key_Down)
    opened.person.activated.emit(opened.person.currentIndex())
    shell.settle()
    assert opened.person.currentData() == BOLOT
    assert opened.findChild(QComboBox, "erase_person") is opened.person
    tab_to(shell, "erase_copies")
    press(shell, Qt.Key.Key_Space)
    tab_to(shell, "erase_go")
    press(shell, Qt.Key.Key_Return)
    assert shell.world.erased == [(BOLOT, False)]
    assert shell.here.objectName() == "settings"
    assert "up to four weeks" in shell.window.notice.text
    assert shell.world.at_work.id == AIDA


def test_that_a_guest_can_be_erased_and_has_no_profile(qtbot: QtBot, tmp_path: Path) -> None:
    with shell_window(qtbot, tmp_path, with_history=False) as (shell, world):
        shell.go(ScreenId.SETTINGS)
        assert not shell.window.findChild(Button, "settings_save_profile").isVisible()  # type: ignore[union-attr]
        shell.context.use_person_tool(PersonTool.ERASE)
        shell.settle()
        opened = dialog(shell, "erase_dialog")
        assert "Guest" in texts(opened)
        opened.reject()
        shell.settle()
        assert world.erased == []


def test_that_a_profile_is_saved_with_the_language_that_is_on(
    shell: ShellWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "mine"))
    shell.go(ScreenId.SETTINGS)
    tab_to(shell, "settings_save_profile")
    press(shell, Qt.Key.Key_Return)
    saved = json.loads((tmp_path / "mine.xtprofile").read_text("utf-8"))
    assert (saved["id"], saved["language"]) == (AIDA, "en")
    assert "mine.xtprofile" in shell.window.notice.text


def test_that_a_used_profile_is_at_work_in_its_language(
    shell: ShellWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, write_profile(tmp_path / "a.xtprofile", STRANGER, "Chynara", "ru"))
    shell.go(ScreenId.SETTINGS)
    tab_to(shell, "settings_use_profile")
    press(shell, Qt.Key.Key_Return)
    assert shell.world.at_work.name == "Chynara"
    assert shell.here.objectName() == "home"
    assert "Chynara теперь может" in shell.window.notice.text


def test_that_a_name_that_is_taken_asks_for_another(
    shell: ShellWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = next(person.name for person in shell.world.people if person.id == BOLOT)
    choose(monkeypatch, write_profile(tmp_path / "a.xtprofile", STRANGER, name))
    shell.context.use_person_tool(PersonTool.USE_PROFILE)
    shell.settle()
    assert name in texts(dialog(shell, "profile_name_dialog"))
    press(shell, Qt.Key.Key_Return)  # the same name again
    shell.settle()
    asked = dialog(shell, "profile_name_dialog")
    field = asked.findChild(QLineEdit, "profile_name")
    assert field is not None
    field.setText(f"{name} 2")
    press(shell, Qt.Key.Key_Return)
    assert shell.world.at_work.name == f"{name} 2"
    assert shell.world.at_work.id == STRANGER


def test_that_nothing_happens_when_no_file_is_chosen(shell: ShellWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "")
    before = list(shell.world.people)
    for tool in (PersonTool.SAVE_PROFILE, PersonTool.USE_PROFILE):
        shell.context.use_person_tool(tool)
        shell.settle()
    assert shell.world.people == before


def test_that_the_person_menu_offers_the_tools(shell: ShellWindow) -> None:
    press(shell, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = shell.window.bar.findChild(QMenu, "person_menu")
    assert menu is not None
    offered = [action for action in menu.actions() if action.text()]
    assert [action.text() for action in offered][-3:] == [
        "Save my profile…",
        "Use a profile from a file…",
        "Erase a person…",
    ]
    offered[-1].trigger()
    menu.close()
    shell.settle()
    dialog(shell, "erase_dialog").reject()
    shell.settle()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_nothing_is_cut_in_the_dialogs(shell: ShellWindow, language: str) -> None:
    shell.window.set_language(language)
    shell.context.use_person_tool(PersonTool.ERASE)
    shell.settle()
    opened = dialog(shell, "erase_dialog")
    for part in (*opened.findChildren(Button), *opened.findChildren(Tick)):
        assert part.objectName()
        assert part.accessibleName()
        assert part.toolTip()
        assert part.width() >= part.minimumSizeHint().width(), part.objectName()
    for label in opened.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap(), label.text()
    opened.reject()
    shell.settle()
