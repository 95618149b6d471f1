"""Pairs and consignments on the workbench: both scans together, choices with reasons, places, papers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from helpers.choice_cases import CUES, lot_case, pair_case
from helpers.workbench_bench import FakeTraining, lorry_scan, open_case, search_case
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.api import OpenCase
from xrayTrainer.ui.viewmodels.choice_sheet import ChoiceSheet, Chosen, restored
from xrayTrainer.ui.viewmodels.select_rows import rows_of
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.linked_canvases import Arrangement
from xrayTrainer.ui.widgets.select_table import CARRIER, DECLARED, WEIGHED

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        scans = {f"scan_{n}": lorry_scan(800, 260) for n in (1, 2)}
        self.training = FakeTraining(scans=scans)
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)

    def open(self, opened: OpenCase) -> None:
        self.training.opened = opened
        self.model.open(opened)
        pair = opened.case.kind == "compare"
        self.qtbot.waitUntil(
            lambda: not pair or None not in (self.model.pictures.picture, self.view.parts.linked.second.picture)
        )
        QApplication.processEvents()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def button(self, name: str) -> QAbstractButton:
        found = [one for one in self.view.findChildren(QAbstractButton, name) if one.isVisible()]
        assert found, name
        return found[0]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


# --- the sheet of choices --------------------------------------------------------------------------------------------


def test_that_no_more_can_be_chosen_than_there_are_places(qtbot: QtBot) -> None:
    sheet = ChoiceSheet()
    sheet.open(lot_case(places=2))
    sheet.toggle("c3")
    sheet.toggle("c1")
    with qtbot.waitSignal(sheet.full):
        sheet.toggle("c2")
    assert (sheet.chosen.choice, sheet.places_left) == (("c1", "c3"), 0)
    sheet.toggle("c3")
    sheet.toggle("c2")
    assert sheet.chosen.choice == ("c1", "c2")


def test_that_reasons_go_to_what_is_looked_at_and_leave_with_the_choice() -> None:
    sheet = ChoiceSheet()
    sheet.open(lot_case())
    sheet.toggle_reason("seal.number")
    assert sheet.chosen == Chosen()
    sheet.toggle("c1")
    for reason in ("goods.value", "weight.mismatch", "no.such"):
        sheet.toggle_reason(reason)
    assert sheet.chosen.reasons == {"c1": ("weight.mismatch", "goods.value")}
    sheet.toggle("c1")
    assert sheet.chosen == Chosen()


def test_that_another_side_takes_its_own_reasons() -> None:
    sheet = ChoiceSheet()
    sheet.open(pair_case())
    for number in (1, 3, 4):
        sheet.press(number)
    assert sheet.chosen == Chosen(("1",), {"1": (CUES[0], CUES[1])})
    for number in (2, 5, 9):
        sheet.press(number)
    assert sheet.chosen == Chosen(("2",), {"2": (CUES[2],)})


def test_that_an_event_log_gives_back_the_last_choice_as_far_as_the_question_still_has_it() -> None:
    events = (
        Event(
            t_ms=20, what="choice_changed", choice=("c2", "gone"), reasons={"c2": ("seal.number", "old"), "gone": ()}
        ),
        Event(t_ms=10, what="choice_changed", choice=("c1",), reasons={}),
        Event(t_ms=30, what="input"),
    )
    assert restored(events).choice == ("c2", "gone")
    sheet = ChoiceSheet()
    sheet.open(lot_case(), events)
    assert sheet.chosen == Chosen(("c2",), {"c2": ("seal.number",)})


# --- a pair ----------------------------------------------------------------------------------------------------------


def test_that_both_scans_of_a_pair_are_shown_and_move_together_until_they_are_parted(bench: Bench) -> None:
    bench.open(open_case(pair_case()))
    linked = bench.view.parts.linked
    assert linked.second.isVisible()
    assert linked.arrangement is Arrangement.ABOVE
    linked.first.zoom_by(3.0)
    assert linked.first.visible_box() == pytest.approx(linked.second.visible_box())
    linked.second.pan_by(40, 0)
    assert linked.first.visible_box() == pytest.approx(linked.second.visible_box())
    bench.key(Qt.Key.Key_L, SHIFT)
    before = linked.first.placement
    linked.second.zoom_by(0.5)
    assert not linked.linked
    assert linked.first.placement == before
    bench.key(Qt.Key.Key_T, SHIFT)
    assert linked.arrangement is Arrangement.BESIDE


def test_that_the_keys_of_the_canvas_go_to_the_scan_that_was_used_last(bench: Bench) -> None:
    bench.open(open_case(pair_case()))
    linked = bench.view.parts.linked
    linked.set_linked(False)
    linked.second.setFocus()
    first = linked.first.placement
    bench.key(Qt.Key.Key_0)
    assert linked.second.zoom == pytest.approx(1.0)
    assert linked.first.placement == first


def test_that_both_scans_of_a_pair_keep_one_tone_and_the_pointer_is_shown_in_the_other(bench: Bench) -> None:
    bench.open(open_case(pair_case()))
    linked = bench.view.parts.linked
    bench.key(Qt.Key.Key_I)
    assert linked.first.tone == linked.second.tone
    assert linked.first.tone is not None
    assert linked.first.tone.invert
    QTest.mouseMove(linked.first, QPoint(200, 60))
    QApplication.processEvents()
    assert linked.badges[1].cross is not None
    assert linked.badges[0].cross is None


def test_that_a_pair_is_answered_by_keys_alone_with_its_reasons(bench: Bench) -> None:
    bench.open(open_case(pair_case()))
    assert not bench.button("reason_3").isEnabled()
    assert "can_answer" not in bench.model.conditions
    bench.key(Qt.Key.Key_2)
    bench.key(Qt.Key.Key_3)
    assert bench.button("choice_2").isChecked()
    assert bench.button("reason_3").isChecked()
    assert bench.view.parts.linked.badges[1].label == "2"
    bench.key(Qt.Key.Key_Return, CTRL)
    bench.qtbot.waitUntil(lambda: bool(bench.training.answers))
    answer = bench.training.answers[0]
    assert (answer.choice, answer.reasons, answer.verdict) == (("2",), {"2": (CUES[0],)}, None)
    assert bench.training.told().count("choice_changed") == 2


def test_that_a_second_scan_that_cannot_be_read_says_so_and_is_tried_again(bench: Bench) -> None:
    bench.training.scans.pop("scan_2")
    real = bench.training.load_scan

    def load(folder: object, case: Case, view: str) -> object:
        if view not in bench.training.scans:
            raise UserError("session.no_view", view=view)
        return real(folder, case, view)  # type: ignore[arg-type]

    bench.training.load_scan = load  # type: ignore[assignment, method-assign]
    bench.training.opened = open_case(pair_case())
    bench.model.open(bench.training.opened)
    bench.qtbot.waitUntil(lambda: bool(bench.view.kinds.second_notice.button.isVisible()))
    bench.training.scans["scan_2"] = lorry_scan(800, 260)
    QTest.mouseClick(bench.view.kinds.second_notice.button, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: bench.view.parts.linked.second.picture is not None)
    assert not bench.view.kinds.second_notice.isVisible()


def test_that_a_pause_hides_both_scans_and_a_search_case_has_one(bench: Bench) -> None:
    bench.open(open_case(pair_case()))
    bench.key(Qt.Key.Key_F9)
    assert not bench.view.parts.linked.second.isVisible()
    bench.model.set_paused(False)
    assert bench.view.parts.linked.second.isVisible()
    bench.training.scans["side"] = lorry_scan(800, 260)
    bench.model.open(open_case(search_case()))
    assert not bench.view.parts.linked.second.isVisible()
    assert not bench.view.parts.pair_tools.isVisible()


# --- consignments ----------------------------------------------------------------------------------------------------


def test_that_no_scan_of_a_consignment_is_loaded_before_the_answer(bench: Bench) -> None:
    bench.open(open_case(lot_case()))
    bench.model.toggle_choice("c1")
    bench.key(Qt.Key.Key_Return, CTRL)
    bench.qtbot.waitUntil(lambda: bool(bench.training.answers))
    assert bench.training.loaded == []
    assert bench.training.told()[0] == "shown"


def test_that_consignments_are_chosen_with_reasons_by_keys_alone(bench: Bench) -> None:
    bench.open(open_case(lot_case()))
    table = bench.view.parts.select.table
    assert bench.view.window().focusWidget() is table, "not the field for the filter, which would take the keys as text"
    for key in (Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_Down):
        bench.key(key)
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Down)
    bench.key(Qt.Key.Key_Space)
    assert bench.model.choices.chosen == Chosen(("c2", "c3"), {"c2": ("weight.mismatch", "goods.value")})
    bench.key(Qt.Key.Key_Return, CTRL)
    bench.qtbot.waitUntil(lambda: bool(bench.training.answers))
    answer = bench.training.answers[0]
    assert (answer.choice, answer.reasons) == (("c2", "c3"), {"c2": ("weight.mismatch", "goods.value")})
    opened = [event.document for event in answer.events if event.what == "document_opened"]
    assert {"c2", "c3"} <= set(opened)


def test_that_a_click_on_the_box_chooses_and_the_papers_beside_follow(bench: Bench) -> None:
    bench.open(open_case(lot_case()))
    desk = bench.view.parts.select
    place = desk.table.visualRect(desk.table.shown.index(3, 0)).center()
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bench.model.choices.chosen.choice == ("c4",)
    assert bench.model.choices.current == "c4"
    assert not bench.view.parts.dossier.empty
    texts = [label.text() for label in bench.view.parts.dossier.findChildren(type(desk._prompt))]
    assert "Yard 4" in texts or any("Yard 4" in text for text in texts) or _paints(bench, "Yard 4")


def _paints(bench: Bench, words: str) -> bool:
    """Return whether some widget of the papers has these words as its accessible name."""
    return any(words in child.accessibleName() for child in bench.view.parts.dossier.findChildren(QAbstractButton))


def test_that_the_table_sorts_by_figures_and_filters_by_any_word(bench: Bench) -> None:
    bench.open(open_case(lot_case()))
    desk, table = bench.view.parts.select, bench.view.parts.select.table

    def shown() -> list[str]:
        return [str(table.shown.index(row, CARRIER).data())[-1] for row in range(table.shown.rowCount())]

    table.sortByColumn(DECLARED, Qt.SortOrder.AscendingOrder)
    assert shown() == list("654321")
    table.sortByColumn(WEIGHED, Qt.SortOrder.AscendingOrder)
    assert shown() == list("123456")
    assert desk.order.currentIndex() == WEIGHED
    desk.order.setCurrentIndex(DECLARED)
    desk.order.activated.emit(DECLARED)
    assert shown() == list("654321")
    table.sortByColumn(WEIGHED, Qt.SortOrder.AscendingOrder)
    desk.filter.setText("tyres yard")
    assert shown() == ["1", "4"]
    desk.filter.setText("шины")
    assert shown() == ["1", "4"]
    desk.filter.setText("smuggling")
    assert shown() == ["2"]
    desk.filter.setText("")
    bench.model.toggle_choice("c5")
    desk.chosen_only.setChecked(True)
    assert shown() == ["5"]


def test_that_full_places_are_said_and_a_pause_hides_the_list(bench: Bench) -> None:
    bench.open(open_case(lot_case(places=1)))
    bench.model.toggle_choice("c1")
    bench.model.toggle_choice("c2")
    assert bench.model.choices.chosen.choice == ("c1",)
    assert "taken" in bench.view.parts.select._why.text()
    bench.model.set_paused(True)
    assert not bench.view.parts.select.isVisible()
    bench.model.toggle_choice("c1")
    assert bench.model.choices.chosen.choice == ("c1",)
    bench.model.set_paused(False)
    assert bench.view.parts.select.isVisible()
    assert bench.view.window().focusWidget() is bench.view.parts.select.table


def test_that_a_killed_program_goes_on_with_what_was_chosen(bench: Bench) -> None:
    events = (Event(t_ms=5, what="choice_changed", choice=("c2",), reasons={"c2": ("seal.number",)}),)
    bench.open(open_case(lot_case(), events=events))
    assert bench.model.choices.chosen == Chosen(("c2",), {"c2": ("seal.number",)})
    assert "can_answer" in bench.model.conditions


def test_that_rows_speak_the_language_of_the_reader() -> None:
    rows = rows_of(lot_case(), Wording(Messages("ru"), "ru"))
    assert (rows[0].goods, rows[0].route, rows[0].carrier) == ("Шины", "Osh → Termez → Kazan", "XTRU1000001")
    assert len(rows[1].flags) == 1
    assert rows_of(lot_case(), Wording(Messages("en"), "en"))[0].goods == "Tyres"
