"""Packs and identity cards through their windows, on the real use cases: a mentor's program and a unit's."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.rendered_once import render_once
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from xrayTrainer.__main__ import _window_options
from xrayTrainer.app import open_services
from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.services.packs_api import PackOrder
from xrayTrainer.ui.shell.pack_windows import PackWindows
from xrayTrainer.ui.shell.program import Program
from xrayTrainer.ui.shell.single_instance import SingleInstance
from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.viewmodels.settings import LANGUAGE, AppSettings
from xrayTrainer.ui.views.card_dialogs import CardsDialog, KeepCardDialog
from xrayTrainer.ui.views.pack_make import MakeDialog
from xrayTrainer.ui.views.pack_open import OpenKeysDialog
from xrayTrainer.ui.views.pack_take import TakeDialog

STEPS = ROOT / "exercises" / "first-steps"
D = TypeVar("D", bound=QWidget)


class Running:
    """A running program on the real use cases."""

    def __init__(self, qtbot: QtBot, data: Path, files: tuple[Path, ...] = ()) -> None:
        self.qtbot = qtbot
        AppSettings(data).set(LANGUAGE, "en")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(
            app, data=data, open_services=lambda: open_services(data), warm_up=lambda: None, ahead=False, files=files
        )
        with qtbot.waitSignal(self.program.settled, timeout=20_000):
            assert self.program.start()
        self.settle()

    @property
    def windows(self) -> PackWindows:
        assert self.program.context is not None
        assert self.program.context.pack_windows is not None
        return self.program.context.pack_windows

    def settle(self) -> None:
        context = self.program.context
        assert context is not None
        self.qtbot.waitUntil(lambda: not context.tasks.busy, timeout=20_000)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def dialog(self, kind: type[D]) -> D:
        found: list[D] = []

        def there() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(there, timeout=10_000)
        self.settle()
        return found[0]

    def library(self) -> QWidget:
        assert self.program.window is not None
        self.program.window.navigator.go(Route(ScreenId.LIBRARY))
        self.settle()
        screen = self.program.window.navigator.screen
        assert screen is not None
        return screen

    def stop(self) -> None:
        self.program.stop()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _rendered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    render_once(monkeypatch)


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Callable[..., Running]]:
    running: list[Running] = []

    def start(data: Path, *files: Path) -> Running:
        running.append(Running(qtbot, data, files))
        return running[-1]

    yield start
    for one in running:
        one.stop()


def small_set(folder: Path, *, revision: int = 1) -> Path:
    exercises = read_file(ExerciseSet, STEPS / "set.json")
    slugs = exercises.cases[:1]
    for slug in slugs:
        shutil.copytree(STEPS / "cases" / slug, folder / "cases" / slug)
    made = msgspec.structs.replace(
        exercises,
        id="0f6c1a52-9a0a-4f3e-8f55-6a2a3b1f7c11",
        revision=revision,
        title={"en": "From afar"},
        cases=slugs,
        lessons=(),
    )
    (folder / "set.json").write_bytes(to_json(made))
    return folder


def pack_of(tmp_path: Path, name: str, *, sealed: bool = False, mentor: str = "mentor") -> tuple[Path, str | None]:
    """Return a pack that a mentor made, and its passcode; the card lies beside it as `<mentor>.xtid`."""
    with open_services(tmp_path / mentor) as services:
        packs = services.packs
        assert packs is not None
        if packs.own() is None:
            packs.make_own(name="A mentor", unit="Far away")
            packs.save_own(tmp_path / f"{mentor}.xtid")
        folder = small_set(tmp_path / f"{name}-set")
        made = packs.publish(PackOrder(folder=folder, to=tmp_path / f"{name}.xtpack", sealed=sealed))
    return made.file, made.passcode


def gone(dialog: QWidget) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def press(widget: QWidget, name: str) -> None:
    button = widget.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(widget: QWidget, name: str, text: str) -> None:
    field = widget.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, text)


def test_that_a_dropped_sealed_pack_comes_in_and_opens_by_keyboard_and_passcode(
    run: Callable[..., Running], tmp_path: Path
) -> None:
    file, passcode = pack_of(tmp_path, "a", sealed=True)
    assert passcode is not None
    unit = run(tmp_path / "unit")
    window = unit.program.window
    assert window is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    window.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    take = unit.dialog(TakeDialog)
    assert take.heading.text() == "From afar"
    assert "A mentor, Far away" in take.author.who.text()
    assert len(take.author.number.text().split()) == 6
    assert "compare the number by telephone" in take.author.said.text()
    assert take.sealed.isVisible()
    assert not (tmp_path / "unit" / "sets").exists()
    take.go.setFocus()
    QTest.keyClick(take.go, Qt.Key.Key_Return)
    unit.qtbot.waitUntil(lambda: gone(take), timeout=20_000)
    unit.settle()
    here = window.navigator.screen
    assert here is not None
    assert here.objectName() == "library"
    (folder,) = (tmp_path / "unit" / "sets").glob("[!.]*")
    unit.qtbot.waitUntil(lambda: getattr(here.focusWidget(), "objectName", str)().endswith(folder.name))
    press(here, f"keys_{folder.name}")
    keys = unit.dialog(OpenKeysDialog)
    assert not keys.own.isVisible()
    wrong = passcode[:-1] + ("A" if passcode[-1] != "A" else "B")
    type_into(keys, "pack_passcode", wrong)
    QTest.keyClick(keys.passcode, Qt.Key.Key_Return)
    unit.qtbot.waitUntil(lambda: keys.notice.isVisible(), timeout=20_000)
    keys.passcode.clear()
    type_into(keys, "pack_passcode", passcode.lower().replace("-", " "))
    QTest.keyClick(keys.passcode, Qt.Key.Key_Return)
    unit.qtbot.waitUntil(lambda: gone(keys), timeout=20_000)
    unit.settle()
    assert "1 key is open" in window.notice.text
    assert here.findChild(QWidget, f"keys_{folder.name}") is None


def test_that_a_pack_given_at_the_start_and_by_a_second_start_is_shown(
    run: Callable[..., Running], tmp_path: Path
) -> None:
    file, _ = pack_of(tmp_path, "a")
    unit = run(tmp_path / "unit", file)
    first = unit.dialog(TakeDialog)
    second = SingleInstance(tmp_path / "unit")
    assert not second.claim()
    assert second.ask_first(tmp_path / "mentor.xtid")
    first.reject()
    card = unit.dialog(KeepCardDialog)
    assert not card.go.isEnabled()
    card.called.setChecked(True)
    press(card, "card_keep_go")
    unit.qtbot.waitUntil(lambda: gone(card), timeout=20_000)
    unit.settle()
    unit.windows.cards()
    cards = unit.dialog(CardsDialog)
    (known,) = [one for one in cards.findChildren(QAbstractButton) if one.objectName().startswith("card_remove_")]
    known.click()
    assert cards.yes.isVisible()
    press(cards, "cards_remove_no")
    assert not cards.yes.isVisible()
    known.click()
    press(cards, "cards_remove_yes")
    unit.settle()
    assert not list((tmp_path / "unit" / "cards").glob("*.xtid"))
    cards.reject()


def test_that_a_known_name_with_other_keys_needs_a_call_first(run: Callable[..., Running], tmp_path: Path) -> None:
    pack_of(tmp_path, "a")
    file, _ = pack_of(tmp_path, "b", mentor="thief")
    with open_services(tmp_path / "unit") as services:
        assert services.packs is not None
        services.packs.trust(services.packs.look_at_card(tmp_path / "mentor.xtid").card)
    unit = run(tmp_path / "unit")
    unit.windows.open_file(file)
    take = unit.dialog(TakeDialog)
    assert take.called.isVisible()
    assert take.notice.isVisible()
    assert not take.go.isEnabled()
    take.called.setChecked(True)
    assert take.go.isEnabled()
    take.reject()
    assert not (tmp_path / "unit" / "sets").exists()


def test_that_a_broken_pack_is_refused_in_one_sentence(run: Callable[..., Running], tmp_path: Path) -> None:
    (tmp_path / "a.xtpack").write_bytes(b"PK\x03\x04 no zip")
    unit = run(tmp_path / "unit")
    unit.windows.open_file(tmp_path / "a.xtpack")
    take = unit.dialog(TakeDialog)
    unit.qtbot.waitUntil(lambda: take.notice.isVisible())
    assert "a.xtpack" in take.notice.text
    assert not take.go.isEnabled()
    take.reject()


def test_that_a_mentor_makes_a_sealed_pack_and_has_to_write_its_passcode_down(
    run: Callable[..., Running], tmp_path: Path
) -> None:
    small_set(tmp_path / "mentor" / "sets" / "own")
    mentor = run(tmp_path / "mentor")
    press(mentor.library(), "action_library_make_pack")
    make = mentor.dialog(MakeDialog)
    sets = make.findChild(QComboBox, "pack_set")
    assert sets is not None
    sets.setCurrentIndex(sets.findText("From afar"))
    sets.activated.emit(sets.currentIndex())
    assert not make.go.isEnabled()
    type_into(make, "own_name", "A mentor")
    type_into(make, "own_passphrase", "well kept")
    assert not make.go.isEnabled()
    type_into(make, "own_again", "well kept")
    make.form.sealed.setChecked(True)
    make.form.with_passcode.setChecked(False)
    assert not make.go.isEnabled()
    make.form.with_passcode.setChecked(True)
    make.form.file.path_given.emit(tmp_path / "exam")
    press(make, "pack_make_go")
    mentor.qtbot.waitUntil(lambda: make.done_page.isVisible(), timeout=30_000)
    assert (tmp_path / "exam.xtpack").is_file()
    passcode = make.done_page.passcode.text()
    assert str(tmp_path / "exam.xtpack") in make.done_page.said.text()
    press(make, "pack_copy")
    assert QGuiApplication.clipboard().text() == passcode
    make.reject()
    assert make.isVisible()
    make.done_page.written.setChecked(True)
    press(make, "pack_make_close")
    assert gone(make)
    assert passcode not in json.dumps([path.name for path in tmp_path.rglob("*")])


def test_that_faults_of_a_set_are_listed_with_file_and_place(run: Callable[..., Running], tmp_path: Path) -> None:
    folder = small_set(tmp_path / "mentor" / "sets" / "own")
    key = next(folder.glob("cases/*/key.json"))
    key.write_text(json.dumps(json.loads(key.read_text("utf-8")) | {"verdict": "perhaps"}), "utf-8")
    mentor = run(tmp_path / "mentor")
    mentor.windows.make()
    make = mentor.dialog(MakeDialog)
    number = make.form.sets.findText("From afar")
    make.form.sets.setCurrentIndex(number)
    make.form.sets.activated.emit(number)
    make.form.file.path_given.emit(tmp_path / "a.xtpack")
    type_into(make, "own_name", "A mentor")
    press(make, "pack_make_go")
    mentor.qtbot.waitUntil(lambda: make.faults.isVisible(), timeout=20_000)
    line = make.faults.findChild(QWidget, "pack_fault_0")
    assert line is not None
    assert line.property("text").startswith(f"cases/{key.parent.name}/key.json /verdict")
    assert not (tmp_path / "a.xtpack").exists()
    assert not (tmp_path / "mentor" / "identity.json").exists()
    press(make, "pack_make_back")
    assert make.form.isVisible()
    make.reject()


def test_that_everything_in_the_windows_has_a_name(run: Callable[..., Running], tmp_path: Path) -> None:
    file, _ = pack_of(tmp_path, "a")
    unit = run(tmp_path / "unit")
    steps: tuple[tuple[Callable[[], None], type[QWidget]], ...] = (
        (unit.windows.make, MakeDialog),
        (unit.windows.cards, CardsDialog),
        (lambda: unit.windows.open_file(file), TakeDialog),
        (lambda: unit.windows.open_file(tmp_path / "mentor.xtid"), KeepCardDialog),
    )
    for step, kind in steps:
        step()
        dialog = unit.dialog(kind)
        for part in (QAbstractButton, QLineEdit, QComboBox):
            for widget in dialog.findChildren(part):
                if widget.isVisibleTo(dialog) and widget.objectName() != "qt_spinbox_lineedit":
                    assert widget.accessibleName(), (kind.__name__, widget.objectName())
                    assert widget.objectName(), (kind.__name__, widget.accessibleName())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        unit.qtbot.waitUntil(lambda dialog=dialog: gone(dialog))
        unit.settle()


def test_that_only_packs_and_cards_open_the_window_with_a_file() -> None:
    assert _window_options(["a.xtpack"]) == {"a.xtpack": ""}
    assert _window_options(["--lang", "ru", "/x/Ы.XTID"]) == {"--lang": "ru", "/x/Ы.XTID": ""}
    assert _window_options(["pack", "verify", "a.xtpack"]) is None
    assert _window_options(["a.txt"]) is None
    assert _window_options(["-a.xtpack"]) is None
