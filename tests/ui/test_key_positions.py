import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter, chord_of, position_of


@pytest.mark.parametrize(
    ("platform", "codes", "place"),
    [
        ("xcb", {"scan_code": 27}, "R"),
        ("wayland", {"scan_code": 27}, "R"),
        ("xcb", {"scan_code": 10}, "1"),
        ("xcb", {"scan_code": 59}, ","),
        ("windows", {"scan_code": 19}, "R"),
        ("windows", {"scan_code": 0x1E}, "A"),
        ("cocoa", {"virtual_key": 15, "scan_code": 1}, "R"),
        ("cocoa", {"virtual_key": 0, "scan_code": 1}, "A"),
    ],
)
@pytest.mark.parametrize("letter", ["R", "К", "Қ", "Ä"])
def test_that_the_scan_code_tells_the_place_whatever_the_letter(
    platform: str, codes: dict[str, int], place: str, letter: str
) -> None:
    assert position_of(key=ord(letter), platform=platform, **codes) == place


def test_that_russian_letters_stand_where_the_latin_ones_do() -> None:
    upper, lower = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "йцукенгшщзфывапролдячсмить"
    assert "".join(position_of(key=ord(c)) for c in upper) == "QWERTYUIOPASDFGHJKLZXCVBNM"
    assert "".join(position_of(key=ord(c)) for c in lower) == "QWERTYUIOPASDFGHJKLZXCVBNM"


def test_that_the_digit_row_of_the_kazakh_layout_is_still_the_digit_row() -> None:
    assert [position_of(key=ord(c), language="kk") for c in "ӘІҢҒҮҰҚ"] == ["2", "3", "4", "5", "8", "9", "0"]


def test_that_letters_in_two_layouts_follow_the_layout_in_use() -> None:
    assert position_of(key=ord("Қ"), language="tg") == "W"
    assert position_of(key=ord("Қ"), language="kk") == "0"
    assert position_of(key=ord("Ҷ")) == "S"
    assert position_of(key=ord("Ң"), language="ky") == "Y"


def test_that_named_keys_and_unknown_ones_have_a_plain_answer() -> None:
    assert position_of(key=int(Qt.Key.Key_Backtab)) == "Tab"
    assert position_of(key=int(Qt.Key.Key_Enter)) == "Enter"
    assert position_of(key=int(Qt.Key.Key_F5)) == "F5"
    assert position_of(key=int(Qt.Key.Key_Control)) == ""
    assert position_of(key=0) == ""
    assert position_of(key=0x4E2D) == ""


def press(key: int, text: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_that_chords_name_their_modifiers_in_one_order(qapp: QApplication) -> None:
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    assert chord_of(press(ord("Я"), "я", both)) == "Ctrl+Shift+Z"
    assert chord_of(press(ord("К"), "к")) == "R"


def test_that_the_router_runs_the_first_enabled_action_and_leaves_typing_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    screen, field = QWidget(window), QLineEdit(window)
    layout.addWidget(screen)
    layout.addWidget(field)
    ran: list[str] = []
    enabled = {"draw.rect": False, "other.r": True}
    specs = [ActionSpec(id=name, text=name, keys=("R",)) for name in enabled]
    router = ShortcutRouter(screen, specs, ran.append, enabled.__getitem__)
    window.show()
    qtbot.waitExposed(window)
    QApplication.sendEvent(screen, press(ord("К"), "к"))
    assert ran == ["other.r"]
    enabled["draw.rect"] = True
    QApplication.sendEvent(screen, press(ord("R"), "r"))
    assert ran == ["other.r", "draw.rect"]
    QApplication.sendEvent(field, press(ord("К"), "к"))
    assert ran == ["other.r", "draw.rect"]
    assert field.text() == "к"
    screen.hide()
    QApplication.sendEvent(window, press(ord("R"), "r"))
    assert ran == ["other.r", "draw.rect"]
    QApplication.instance().removeEventFilter(router)


def test_that_the_key_of_what_cannot_be_done_now_is_told_once_and_goes_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = QWidget(window)
    enabled = {"image.one": False, "image.two": False}
    ran: list[str] = []
    refused: list[str] = []
    specs = [ActionSpec(id=name, text=name, keys=("R",)) for name in enabled]
    router = ShortcutRouter(screen, specs, ran.append, enabled.__getitem__, refused.append)
    window.show()
    qtbot.waitExposed(window)
    QApplication.sendEvent(screen, press(ord("R"), "r"))
    assert (ran, refused) == ([], ["image.one"])
    QApplication.sendEvent(screen, press(ord("Q"), "q"))
    enabled["image.two"] = True
    QApplication.sendEvent(screen, press(ord("R"), "r"))
    assert (ran, refused) == (["image.two"], ["image.one"])
    QApplication.instance().removeEventFilter(router)
