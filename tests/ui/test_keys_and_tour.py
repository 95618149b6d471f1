"""The keys on F1, the dialog that changes them, the tour: by keyboard, by mouse, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.commands.action_spec import Group
from xrayTrainer.ui.commands.key_map import CONSOLE_KEYS, KeyMap
from xrayTrainer.ui.commands.registry import ACTIONS, action_text, spec
from xrayTrainer.ui.commands.workbench_actions import WORKBENCH_ACTIONS
from xrayTrainer.ui.viewmodels.route import CasePlace, ScreenId
from xrayTrainer.ui.viewmodels.settings import TOUR
from xrayTrainer.ui.views.keys_dialog import KeysDialog
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.views.workbench_comfort import WorkbenchComfort
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.tool_panel import short_name
from xrayTrainer.ui.widgets.tour import beside

Key = Qt.Key


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 768)
        made.window.listen_to_keys()
        yield made


def bench(shell: ShellWindow, *, wish: str = "seen") -> tuple[WorkbenchView, WorkbenchComfort]:
    shell.context.settings.set(TOUR, wish)
    open_ones = [state for state in shell.world.sessions.values() if state.id not in shell.world.finished]
    view = shell.go(ScreenId.WORKBENCH, CasePlace(session=open_ones[-1].id))
    assert isinstance(view, WorkbenchView)
    comfort = view.findChild(WorkbenchComfort)
    assert isinstance(comfort, WorkbenchComfort)
    shell.qtbot.waitUntil(lambda: view.parts.canvas.picture is not None)
    shell.settle()
    shell.window.activateWindow()
    view.parts.canvas.setFocus()
    return view, comfort


def press(shell: ShellWindow, key: Qt.Key) -> None:
    QTest.keyClick(shell.window.focusWidget() or shell.window, key)
    shell.settle()


def test_that_f1_lays_the_keys_over_the_workbench_and_opens_the_guide_from_there(shell: ShellWindow) -> None:
    _view, comfort = bench(shell)
    press(shell, Key.Key_F1)
    assert comfort.sheet.isVisible()
    press(shell, Key.Key_F1)
    assert not comfort.sheet.isVisible()
    assert shell.here.objectName() == ScreenId.HELP.value


def test_that_any_other_key_closes_the_sheet_and_does_what_it_always_does(shell: ShellWindow) -> None:
    view, comfort = bench(shell)
    press(shell, Key.Key_F1)
    press(shell, Key.Key_E)
    assert not comfort.sheet.isVisible()
    assert view.parts.editor.tool.value == "ellipse"
    press(shell, Key.Key_F1)
    press(shell, Key.Key_Escape)
    assert not comfort.sheet.isVisible()
    assert view.parts.canvas.hasFocus()


def test_that_the_sheet_names_every_action_of_the_workbench_that_works_here(shell: ShellWindow) -> None:
    view, comfort = bench(shell)
    press(shell, Key.Key_F1)
    assert "has_dossier" in comfort.sheet.lacking
    assert action_text(spec("dossier.search")) not in comfort.sheet.page.toPlainText()
    assert view.runner.conditions.isdisjoint(comfort.sheet.lacking)
    comfort.sheet.lacking = frozenset()
    comfort.sheet.arrange()
    shown = comfort.sheet.page.toPlainText()
    one_line = ("class.", "choice.", "confidence.", "edit.narrower", "edit.wider", "edit.lower", "edit.higher")
    lacking = [
        row.id
        for row in WORKBENCH_ACTIONS
        if row.keys
        and not row.id.startswith((*one_line, "verdict.answer"))
        and short_name(action_text(row)) not in shown
    ]
    assert lacking == []
    for part in ("Wheel", "Middle drag", "Right drag", "Space", "pen"):
        assert part in shown
    assert all(comfort.sheet.lines(group) for group in (Group.DRAW, Group.VIEW, Group.VERDICT))


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)], ids=["at 100 %", "at 125 %"])
@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_all_keys_fit_on_one_page_of_a_laptop(language: str, size: tuple[int, int], shell: ShellWindow) -> None:
    _view, comfort = bench(shell)
    shell.window.resize(*size)
    shell.window.set_language(language)
    press(shell, Key.Key_F1)
    assert comfort.sheet.page.verticalScrollBar().maximum() == 0
    assert comfort.sheet.page.horizontalScrollBar().maximum() == 0


def test_that_the_keys_are_printed_on_one_lying_page(shell: ShellWindow, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    _view, comfort = bench(shell)
    press(shell, Key.Key_F1)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    comfort.sheet.print_on(printer)
    written = (tmp_path / "keys.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 1
    width, height = (printer.pageRect(QPrinter.Unit.Point).width(), printer.pageRect(QPrinter.Unit.Point).height())
    assert width > height


def test_that_the_tour_is_shown_once_and_goes_through_six_parts_by_keyboard(shell: ShellWindow) -> None:
    _view, comfort = bench(shell, wish="new")
    shell.qtbot.waitUntil(comfort.tour.isVisible)
    assert shell.context.settings.get(TOUR) == "seen"
    for stop in range(6):
        assert comfort.tour.at == stop
        assert comfort.tour.bubble.isVisible()
        press(shell, Key.Key_Return)
    assert not comfort.tour.isVisible()
    assert not comfort.tour.bubble.isVisible()


def test_that_the_tour_greets_each_person_once(shell: ShellWindow) -> None:
    settings = shell.context.settings
    bench(shell)
    shell.context.people.switch(None)
    shell.qtbot.waitUntil(lambda: settings.get(TOUR) == "new")


def help_tour(shell: ShellWindow) -> QAbstractButton:
    button = shell.go(ScreenId.HELP).findChild(QAbstractButton, "help_tour")
    assert isinstance(button, QAbstractButton)
    return button


def test_that_help_leads_to_the_tour_of_the_case_that_is_open(shell: ShellWindow) -> None:
    view, comfort = bench(shell)
    button = help_tour(shell)
    button.setFocus()
    press(shell, Key.Key_Return)
    assert shell.here is view
    shell.qtbot.waitUntil(comfort.tour.isVisible)
    assert shell.context.settings.get(TOUR) == "seen"


def test_that_without_a_case_help_says_when_the_tour_comes(shell: ShellWindow) -> None:
    help_tour(shell).click()
    said = [text.text() for text in shell.here.findChildren(Text) if text.isVisible()]
    assert any("next scan" in text for text in said)
    shell.go(ScreenId.HOME)
    assert shell.context.settings.get(TOUR) == "wanted"
    _view, comfort = bench(shell, wish="wanted")
    shell.qtbot.waitUntil(comfort.tour.isVisible)


def test_that_esc_skips_the_tour_and_f1_offers_it_again(shell: ShellWindow) -> None:
    _view, comfort = bench(shell, wish="new")
    shell.qtbot.waitUntil(comfort.tour.isVisible)
    press(shell, Key.Key_Right)
    press(shell, Key.Key_Left)
    assert comfort.tour.at == 0
    press(shell, Key.Key_Escape)
    assert not comfort.tour.isVisible()
    press(shell, Key.Key_F1)
    comfort.sheet.tour.click()
    assert comfort.tour.isVisible()
    comfort.tour.skip.click()
    assert not comfort.tour.isVisible()


def test_that_setting_to_work_ends_the_tour(shell: ShellWindow) -> None:
    view, comfort = bench(shell)
    comfort.start_tour()
    QTest.mousePress(view.parts.canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QTest.mouseRelease(view.parts.canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert not comfort.tour.isVisible()
    comfort.start_tour()
    press(shell, Key.Key_O)
    assert not comfort.tour.isVisible()
    assert view.parts.editor.tool.value == "point"


def test_that_nothing_stays_over_the_workbench_when_it_is_left(shell: ShellWindow) -> None:
    _view, comfort = bench(shell)
    comfort.start_tour()
    shell.go(ScreenId.SETTINGS)
    assert not comfort.tour.isVisible()
    assert not comfort.sheet.isVisible()


@pytest.mark.parametrize("part", [QRect(0, 0, 500, 40), QRect(0, 50, 40, 600), QRect(900, 60, 460, 500)])
def test_that_the_sentence_never_lies_on_a_part_beside_which_there_is_room(part: QRect) -> None:
    size, room = QSize(380, 120), QRect(0, 0, 1366, 720)
    bubble = QRect(beside(part, size, room), size)
    assert room.contains(bubble)
    assert not bubble.intersects(part)


# the dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(KeyMap(ACTIONS))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def keys(dialog: KeysDialog) -> KeyMap:
    return dialog._keys


def test_that_a_free_key_is_given_at_once(dialog: KeysDialog) -> None:
    dialog.list.choose("view.fit")
    QTest.keyClick(dialog.list, Key.Key_Return)
    QTest.keyClick(dialog, Key.Key_F8)
    assert keys(dialog).keys("view.fit") == ("F8",)


def test_that_a_key_in_use_is_given_only_when_it_is_taken_over(dialog: KeysDialog) -> None:
    dialog.list.choose("view.hide_marks")
    dialog.ask()
    QTest.keyClick(dialog, Key.Key_R)
    assert action_text(spec("draw.rect")) in dialog.said.text()
    assert keys(dialog).own == {}
    dialog.take.click()
    assert keys(dialog).own == {"view.hide_marks": ("R",), "draw.rect": ()}
    dialog.reset.click()
    dialog.list.choose("draw.rect")
    dialog.reset.click()
    assert keys(dialog).own == {}


def test_that_esc_leaves_the_keys_as_they_are(dialog: KeysDialog) -> None:
    dialog.list.choose("view.fit")
    dialog.ask()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert keys(dialog).own == {}
    assert dialog.isVisible()


def test_that_first_keys_held_by_another_come_back_only_after_it(dialog: KeysDialog) -> None:
    keys(dialog).take_over("view.fit", "R")
    dialog.list.choose("draw.rect")
    dialog.reset.click()
    assert keys(dialog).keys("draw.rect") == ()
    assert action_text(spec("view.fit")) in dialog.said.text()


def test_that_one_button_gives_the_keys_of_a_console_and_one_takes_all_back(dialog: KeysDialog) -> None:
    dialog.console.click()
    assert keys(dialog).own == CONSOLE_KEYS
    dialog.reset_all.click()
    assert keys(dialog).own == {}


def test_that_the_list_is_narrowed_by_words_and_keys(dialog: KeysDialog) -> None:
    dialog.field.setText("ellipse")
    shown = [name for name, item in dialog.list.items.items() if not item.isHidden()]
    assert shown == ["draw.ellipse"]


def test_that_the_dialog_follows_the_language_and_what_is_being_chosen_stays(
    shell: ShellWindow, dialog: KeysDialog
) -> None:
    dialog.field.setText("Ctrl+")
    dialog.list.choose("edit.undo")
    english = dialog.close_button.text()
    shell.window.set_language("ru")
    shell.settle()
    assert dialog.close_button.text() != english
    assert dialog.list.items["edit.undo"].text(0) == action_text(spec("edit.undo"))
    assert dialog.action == "edit.undo"
    assert dialog.list.items["draw.rect"].isHidden()
    dialog.ask()
    shell.window.set_language("kk")
    shell.settle()
    assert action_text(spec("edit.undo")) in dialog.said.text()
    QTest.keyClick(dialog, Key.Key_F8)
    assert keys(dialog).keys("edit.undo") == ("F8",)


def test_that_everything_in_the_dialog_says_what_it_is(dialog: KeysDialog) -> None:
    mute = [
        one.objectName()
        for one in dialog.findChildren(QWidget)
        if isinstance(one, QAbstractButton) and not (one.accessibleName() and one.toolTip())
    ]
    assert mute == []
