"""New practice set: wishes worded by vocabulary, made off the window's thread, stopped, refused, started by one key."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from helpers.fake_services import FakePractice, World, make_services
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.api import Change, Progress, Services
from xrayTrainer.services.making_api import PracticeChoices, PracticeWish, ScannerChoice
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.practice import PracticeModel, Stage
from xrayTrainer.ui.viewmodels.practice_wishes import (
    PracticeForm,
    carriers_for,
    ids_below,
    offered_terms,
    own_level,
    wish_of,
)
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.practice_dialog import PracticeDialog

CHOICES = PracticeChoices(
    scanners=(
        ScannerChoice(name="gantry_6@1", label={"en": "Gantry"}, carriers=("container", "car")),
        ScannerChoice(name="air_320@1", label={"en": "Air"}, carriers=("air", "parcel")),
    ),
    carriers=("car", "container.dry_20", "container.dry_40hc", "parcel"),
    cargo=("none", "food.sugar", "food.tea", "packed.cartons"),
    methods=("load.rip_on",),
    classes=("narcotics.heroin", "narcotics.opium", "tobacco.cigarettes"),
)


def words(language: str = "en") -> Wording:
    return Wording(Messages(language), language)


class GatedPractice(FakePractice):
    """Makes cases one by one, each when it is let."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.go_on = threading.Event()
        self.begun = threading.Event()
        self.ended_by: list[BaseException] = []

    def make(self, wish: PracticeWish, progress: Progress | None = None) -> tuple[SetId, Change]:
        self.begun.set()
        assert progress is not None
        try:
            for done in range(wish.count):
                assert self.go_on.wait(10)
                progress(done + 1, wish.count)
        except BaseException as fault:
            self.ended_by.append(fault)
            raise
        return super().make(wish, None)


class Making:
    """A model on fakes."""

    def __init__(self, tmp_path: Path, tasks: TaskRunner, practice: Callable[[World], FakePractice]) -> None:
        services, self.world = make_services(tmp_path, with_history=True)
        self.practice = practice(self.world)
        self.services: Services = msgspec.structs.replace(services, practice=self.practice)
        self.changes = Changes()
        self.starter = SessionStarter(self.services.training, tasks, self.changes)
        self.model = PracticeModel(self.services, tasks, self.changes, self.starter)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown(wait_ms=5000)


@pytest.fixture
def making(tmp_path: Path, tasks: TaskRunner) -> Making:
    return Making(tmp_path, tasks, FakePractice)


@pytest.fixture
def gated(tmp_path: Path, tasks: TaskRunner) -> Making:
    return Making(tmp_path, tasks, GatedPractice)


# what may be wished for


def test_that_a_more_general_term_is_offered_where_it_stands_for_several() -> None:
    found = offered_terms(words(), VocabularyName.CLASSES, CHOICES.classes)
    assert {(choice.id, choice.depth) for choice in found} == {
        ("tobacco.cigarettes", 0),
        ("narcotics", 0),
        ("narcotics.heroin", 1),
        ("narcotics.opium", 1),
    }


def test_that_a_general_term_stands_for_all_offered_below_it() -> None:
    assert ids_below(VocabularyName.CLASSES, "narcotics", CHOICES.classes) == ("narcotics.heroin", "narcotics.opium")
    assert ids_below(VocabularyName.CLASSES, None, CHOICES.classes) == ()
    wish = wish_of(PracticeForm(carrier="container", cargo="food.tea", threat_percent=30), CHOICES)
    assert wish.carriers == ("container.dry_20", "container.dry_40hc")
    assert wish.cargo == ("food.tea",)
    assert wish.threat_share == pytest.approx(0.3)


def test_that_terms_are_worded_in_the_language_of_the_person() -> None:
    (only,) = offered_terms(words("ru"), VocabularyName.CARGO, ("none",))
    assert only.label == "Груза нет (порожний)"


def test_that_a_scanner_narrows_the_carriers_to_those_that_fit_through() -> None:
    assert carriers_for(CHOICES, "air_320@1") == ("parcel",)
    assert carriers_for(CHOICES, None) == CHOICES.carriers


def test_that_the_own_level_is_that_of_the_hardest_set_begun(tmp_path: Path) -> None:
    _, beginner = make_services(tmp_path)
    _, other = make_services(tmp_path, with_history=True)
    assert own_level(beginner.cards) == 1
    assert own_level(other.cards) == 3


def test_that_less_than_forty_percent_clear_is_advised_against() -> None:
    assert not PracticeForm(threat_percent=60).few_are_clear
    assert PracticeForm(threat_percent=80).few_are_clear


# the model


def test_that_defaults_are_ten_cases_at_the_own_level_of_anything(making: Making, qtbot: QtBot) -> None:
    making.model.run()  # one Enter, before it is even known what can be had
    making.model.load()
    qtbot.waitUntil(lambda: making.model.stage is Stage.DONE)
    assert making.practice.wishes == [PracticeWish(level=3, count=10, threat_share=0.5)]
    assert making.model.made is not None
    assert making.model.made.id == making.world.cards[0].id


def test_that_a_made_set_is_told_to_every_screen_and_started(making: Making, qtbot: QtBot) -> None:
    told: list[object] = []
    making.changes.changed.connect(told.append)
    making.model.load()
    qtbot.waitUntil(lambda: making.model.stage is Stage.FILLING)
    making.model.run()
    qtbot.waitUntil(lambda: making.model.stage is Stage.DONE)
    assert told
    with qtbot.waitSignal(making.starter.route_requested):
        making.model.start_set()
    assert making.world.started == [(making.world.cards[0].id, "practice")]


def test_that_a_wish_that_contradicts_itself_is_told_and_kept(making: Making, qtbot: QtBot) -> None:
    making.model.load()
    qtbot.waitUntil(lambda: making.model.stage is Stage.FILLING)
    wish = replace(making.model.form, carrier="car", cargo="food.sugar", count=7)
    making.model.change(wish)
    with qtbot.waitSignal(making.model.failed) as told:
        making.model.run()
    assert isinstance(told.args[0], UserError)
    assert making.model.stage is Stage.FILLING
    assert making.model.form == wish


def test_that_a_carrier_that_does_not_fit_the_scanner_is_let_go(making: Making, qtbot: QtBot) -> None:
    making.model.load()
    qtbot.waitUntil(lambda: making.model.stage is Stage.FILLING)
    making.model.change(replace(making.model.form, carrier="rail"))
    assert making.model.form.carrier is None


def test_that_stop_ends_the_making_at_the_next_case(gated: Making, qtbot: QtBot) -> None:
    practice = gated.practice
    assert isinstance(practice, GatedPractice)
    gated.model.load()
    qtbot.waitUntil(lambda: gated.model.stage is Stage.FILLING)
    gated.model.run()
    assert practice.begun.wait(5)
    with qtbot.waitSignal(gated.model.stopped):
        gated.model.stop()
        assert gated.model.stage is Stage.STOPPING
        practice.go_on.set()
    assert gated.model.stage is Stage.FILLING
    assert len(practice.ended_by) == 1
    assert practice.wishes == []


def test_that_the_end_of_the_program_ends_the_making(gated: Making, tasks: TaskRunner, qtbot: QtBot) -> None:
    practice = gated.practice
    assert isinstance(practice, GatedPractice)
    gated.model.load()
    qtbot.waitUntil(lambda: gated.model.stage is Stage.FILLING)
    gated.model.run()
    assert practice.begun.wait(5)
    threading.Timer(0.2, practice.go_on.set).start()
    assert tasks.shutdown(wait_ms=5000)
    assert len(practice.ended_by) == 1


# the window


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 768)
        yield made


def opened(shell: ShellWindow) -> PracticeDialog:
    library = shell.go(ScreenId.LIBRARY)
    QTest.keyClick(library, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shell.settle()
    dialog = shell.window.findChild(PracticeDialog)
    assert dialog is not None
    return dialog


def test_that_one_enter_makes_a_set_and_the_next_starts_it(shell: ShellWindow, qtbot: QtBot) -> None:
    dialog = opened(shell)
    assert dialog.focusWidget() is dialog.go
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    shell.settle()
    assert not dialog.notice.isVisible()
    assert dialog.go.isVisible()
    assert not dialog.form.isVisible()
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    shell.settle()
    assert shell.here.objectName() == "workbench"


def test_that_enter_in_a_field_makes_the_set_too(shell: ShellWindow) -> None:
    dialog = opened(shell)
    dialog.form.count.setFocus()
    QTest.keyClick(dialog.form.count, Qt.Key.Key_Return)
    shell.settle()
    practice = shell.services.practice
    assert isinstance(practice, FakePractice)
    assert len(practice.wishes) == 1


def test_that_typing_a_part_of_a_name_chooses_a_term(shell: ShellWindow, qtbot: QtBot) -> None:
    dialog = opened(shell)
    line = dialog.form.cargo.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "uga")
    popup = dialog.form.cargo.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog._model.form.cargo == "food.sugar"


def test_that_a_refused_wish_is_one_sentence_and_stays(shell: ShellWindow) -> None:
    dialog = opened(shell)
    dialog.form.cargo.chosen.emit("food.sugar")
    dialog.form.carrier.chosen.emit("car")
    dialog.go.click()
    shell.settle()
    assert dialog.notice.isVisible()
    assert dialog.notice.text
    assert (dialog.form.cargo.currentData(), dialog.form.carrier.currentData()) == ("food.sugar", "car")


def test_that_the_level_is_explained_in_every_language(shell: ShellWindow) -> None:
    dialog = opened(shell)
    meanings = set()
    for level in range(11):
        dialog.form.level.setValue(level)
        meanings.add(dialog.form.findChild(QWidget, "practice_level_meaning").text())  # type: ignore[union-attr]
    assert len(meanings) == 11


def test_that_every_field_says_what_it_is(shell: ShellWindow) -> None:
    dialog = opened(shell)
    kinds = (QAbstractButton, QComboBox, QSpinBox, QSlider)
    for widget in dialog.findChildren(QWidget):
        inner = isinstance(widget, QLineEdit) or widget.objectName().startswith("qt_")
        if isinstance(widget, kinds) and widget.isVisible() and not inner:
            assert widget.objectName(), widget
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_that_esc_closes_and_a_second_window_is_not_opened(shell: ShellWindow) -> None:
    dialog = opened(shell)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    shell.settle()
    assert shell.window.findChild(PracticeDialog) is None


def test_that_the_window_can_be_closed_while_a_set_is_made(qtbot: QtBot, tmp_path: Path) -> None:
    shell = ShellWindow(qtbot, tmp_path)
    practice = GatedPractice(shell.world)
    shell.services = msgspec.structs.replace(shell.services, practice=practice)
    shell.start()
    dialog = opened(shell)
    dialog.go.click()
    assert practice.begun.wait(5)
    threading.Timer(0.2, practice.go_on.set).start()
    shell.stop()
    assert len(practice.ended_by) == 1
