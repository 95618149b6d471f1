from collections.abc import Iterator
from concurrent.futures import Future

import msgspec
import pytest
from helpers.workbench_bench import FakeTraining, name_case, open_case, search_case
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Event, Finding
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Asked, Mode
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.domain.regions import Rect
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.api import OpenCase
from xrayTrainer.ui.commands.workbench_actions import WORKBENCH_ACTIONS
from xrayTrainer.ui.viewmodels.route import CasePlace, ReviewPlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.verdict import AskKind
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.document_form import FieldBox
from xrayTrainer.ui.widgets.mark_popover import beside
from xrayTrainer.ui.widgets.shapes import Role

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Key = Qt.Key


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        self.training = FakeTraining()
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.routes: list[Route] = []
        self.view.route_requested.connect(self.routes.append)
        self.view.show()
        qtbot.waitExposed(self.view)

    @property
    def canvas(self) -> QWidget:
        return self.view.parts.canvas

    def open(
        self, case: OpenCase | None = None, *, asks: frozenset[Asked] = frozenset(), mode: Mode = "practice"
    ) -> None:
        self.training.opened = case or open_case(search_case(views=("side", "top")), asks=asks, mode=mode)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        QApplication.processEvents()
        self.canvas.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def drag(self, a: tuple[int, int], b: tuple[int, int]) -> None:
        """Drag with the left button between two places of the scan."""
        start, end = (self.view.parts.canvas.scan_to_widget(*place).toPoint() for place in (a, b))
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, NONE, start)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(self.canvas, QPoint(round(start.x() + part * (end.x() - start.x())),
                                                round(start.y() + part * (end.y() - start.y()))))  # fmt: skip
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, NONE, end)

    def button(self, name: str) -> QAbstractButton:
        found = self.view.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton), name
        return found

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def choose(self, name: str, term: str) -> None:
        """Choose a line of a list by its id."""
        found = self.view.findChild(QListWidget, name)
        assert isinstance(found, QListWidget), name
        lines = [found.item(number) for number in range(found.count())]
        found.setCurrentItem(next(line for line in lines if line and line.data(Qt.ItemDataRole.UserRole) == term))

    def ask(self) -> AskKind | None:
        return None if self.model.desk.ask is None else self.model.desk.ask.kind

    def route(self) -> Route:
        self.qtbot.waitUntil(lambda: bool(self.routes))
        return self.routes[-1]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


def test_that_a_mark_drawn_with_the_mouse_is_rated_and_submitted(bench: Bench) -> None:
    bench.open()
    bench.drag((200, 60), (300, 140))
    assert bench.view.parts.popover.isVisible()
    bench.press("action_confidence_fairly_sure")
    assert not bench.view.parts.popover.isVisible()
    bench.press("action_verdict_suspicion")
    route = bench.route()
    assert route.screen is ScreenId.REVIEW
    assert isinstance(route.payload, ReviewPlace)
    answer = bench.training.answers[0]
    assert (answer.verdict, [mark.confidence for mark in answer.marks]) == ("suspicion", [60])
    assert route.payload.answer == answer.id


def test_that_the_keyboard_alone_marks_rates_and_decides(bench: Bench) -> None:
    bench.open(asks=frozenset({"search"}))
    bench.key(Key.Key_E)
    bench.key(Key.Key_Left, SHIFT)
    bench.key(Key.Key_Return)
    bench.key(Key.Key_Right, SHIFT)
    bench.key(Key.Key_Down, SHIFT)
    bench.key(Key.Key_Return)
    bench.key(Key.Key_S)
    assert bench.ask() is AskKind.RATE
    bench.key(Key.Key_3)
    assert bench.ask() is AskKind.SEARCH
    bench.key(Key.Key_Space)
    bench.key(Key.Key_Down)
    bench.key(Key.Key_Return)
    bench.button("search_propose").setFocus()
    bench.key(Key.Key_Return)
    bench.route()
    answer = bench.training.answers[0]
    assert [mark.confidence for mark in answer.marks] == [90]
    assert answer.search is not None
    assert len(answer.search.where) == 2


def test_that_the_keys_work_on_a_russian_keyboard(bench: Bench) -> None:
    from PySide6.QtGui import QKeyEvent

    bench.open()
    for letter in "Ш":
        event = QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter), NONE, letter.lower())
        QApplication.sendEvent(bench.canvas, event)
    assert bench.model.pictures.tone is not None
    assert bench.model.pictures.tone.invert
    assert bench.button("action_view_invert").isChecked()


def test_that_undo_and_redo_go_one_drag_at_a_time(bench: Bench) -> None:
    bench.open()
    bench.drag((200, 60), (300, 140))
    bench.key(Key.Key_2)
    bench.key(Key.Key_V)
    bench.drag((250, 100), (330, 120))
    moved = bench.model.sheet.marks[0].region
    bench.key(Key.Key_Right, times=3)
    bench.key(Key.Key_Z, CTRL)
    assert bench.model.sheet.marks[0].region == moved
    bench.key(Key.Key_Z, CTRL, times=2)
    assert bench.model.sheet.marks[0].confidence is None
    bench.key(Key.Key_Z, CTRL)
    assert bench.model.sheet.marks == ()
    bench.key(Key.Key_Y, CTRL, times=4)
    assert bench.model.sheet.marks[0].confidence == 60
    bench.key(Key.Key_Delete)
    assert bench.model.sheet.marks == ()
    bench.key(Key.Key_Z, CTRL)
    assert len(bench.model.sheet.marks) == 1


def test_that_suspicion_without_a_mark_asks_where_and_escape_goes_back(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_S)
    assert bench.view.parts.ask_bar.isVisible()
    bench.key(Key.Key_Escape)
    assert not bench.view.parts.ask_bar.isVisible()
    assert bench.canvas.hasFocus()
    bench.key(Key.Key_S)
    bench.press("option_cannot_point")
    bench.route()
    assert bench.training.answers[0].marks == ()


def test_that_no_suspicion_with_marks_can_delete_them(bench: Bench) -> None:
    bench.open()
    bench.drag((200, 60), (300, 140))
    bench.key(Key.Key_1)
    bench.key(Key.Key_N)
    assert bench.ask() is AskKind.MARKS_LEFT
    bench.press("option_drop_marks")
    bench.route()
    assert (bench.training.answers[0].verdict, bench.training.answers[0].marks) == ("no_suspicion", ())


def test_that_class_and_method_are_there_only_when_asked_and_need_no_typing(bench: Bench) -> None:
    bench.open()
    bench.drag((200, 60), (300, 140))
    assert not bench.view.parts.popover.classes.isVisible()
    bench.open(asks=frozenset({"class", "method"}))
    bench.drag((200, 60), (300, 140))
    bench.key(Key.Key_3)
    popover = bench.view.parts.popover
    assert popover.isVisible()
    picker = bench.view.findChild(QComboBox, "mark_class")
    assert isinstance(picker, QComboBox)
    at = picker.findData("tobacco.cigarettes")
    picker.setCurrentIndex(at)
    picker.activated.emit(at)
    assert bench.model.sheet.marks[0].class_ == "tobacco.cigarettes"
    assert bench.model.sheet.marks[0].confidence == 90
    bench.key(Key.Key_Escape)


@pytest.mark.parametrize(
    "mark", [QRectF(300, 200, 80, 50), QRectF(5, 5, 60, 40), QRectF(900, 500, 90, 90), QRectF(100, 20, 700, 90)]
)
def test_that_the_popover_never_covers_its_mark(mark: QRectF) -> None:
    area, size = QRectF(0, 0, 1000, 600), QSizeF(320, 230)
    place = beside(mark, size, area, QRectF(50, 180, 900, 240), [QRectF(400, 200, 60, 60)])
    box = QRectF(place, size)
    assert area.contains(box)
    assert not box.intersects(mark)


def test_that_a_mark_over_the_whole_screen_leaves_the_popover_in_a_corner() -> None:
    area, size = QRectF(0, 0, 1000, 600), QSizeF(320, 230)
    place = beside(QRectF(-50, -50, 1100, 700), size, area, area)
    assert area.contains(QRectF(place, size))
    assert place in (QPointF(680, 0), QPointF(680, 370), QPointF(0, 370), QPointF(0, 0))


def test_that_tabs_are_only_there_for_what_the_case_has(bench: Bench) -> None:
    bench.open()
    names = [name for name in ("documents", "seals", "weights", "risk_note")
             if bench.view.findChild(QAbstractButton, f"dossier_tab_{name}")]  # fmt: skip
    assert names == ["documents", "seals", "weights", "risk_note"]
    bench.press("dossier_tab_seals")
    assert [event.document for event in bench.training.events if event.what == "document_opened"] == ["cmr", "seals"]
    bench.open(open_case(search_case(papers=False)))
    assert bench.view.parts.dossier.empty
    assert not bench.view.parts.dossier.isVisible()


def test_that_a_field_can_be_reported_and_taken_back_where_the_set_asks(bench: Bench) -> None:
    bench.open(asks=frozenset({"dossier"}))
    field = next(box for box in bench.view.findChildren(FieldBox) if box.row.field == "seal")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    bench.choose("discrepancy_kinds", "seal.number")
    bench.choose("discrepancy_reasons", "seen")
    bench.press("discrepancy_report")
    assert bench.model.findings == (Finding(document="cmr", field="seal", kind="seal.number", reason="seen"),)
    bench.qtbot.waitUntil(lambda: bench.view.findChild(QWidget, "discrepancy_picker") is None)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    bench.press("discrepancy_take_back")
    assert bench.model.findings == ()


def test_that_papers_can_only_be_read_where_discrepancies_are_not_asked(bench: Bench) -> None:
    bench.open()
    field = bench.view.findChildren(FieldBox)[0]
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.findChild(QWidget, "discrepancy_picker") is None


def test_that_a_question_points_at_what_it_asks_about(bench: Bench) -> None:
    case = name_case()
    assert case.question is not None
    asked = Rect(x=10, y=20, w=30, h=40)
    question = msgspec.structs.replace(case.question, ask="zone", points_at={"side": (asked,)})
    bench.open(open_case(msgspec.structs.replace(case, question=question)))
    (shape,) = bench.view.parts.overlay.shapes
    assert (shape.region, shape.role) == (asked, Role.ASKED)
    bench.model.select(shape.id)
    assert bench.model.sheet.selected is None


def test_that_a_question_of_kind_name_is_answered_with_number_keys(bench: Bench) -> None:
    bench.open(open_case(name_case()))
    assert not bench.view.parts.draw_tools.isVisible()
    bench.key(Key.Key_2)
    assert bench.button("choice_2").isChecked()
    bench.key(Key.Key_Return, CTRL)
    bench.route()
    assert bench.training.answers[0].choice == ("b",)


def test_that_practice_hides_the_time_and_a_duty_shows_it_and_goes_on_to_the_next_case(bench: Bench) -> None:
    bench.open()
    assert not bench.view.parts.verdict.time.isVisible()
    assert bench.view.parts.verdict.position.text() == "3 of 12"
    bench.open(mode="duty")
    assert bench.view.parts.verdict.time.isVisible()
    bench.key(Key.Key_N)
    route = bench.route()
    assert route.screen is ScreenId.WORKBENCH
    assert isinstance(route.payload, CasePlace)


def test_that_entering_fetches_the_next_case_and_coming_back_keeps_the_open_one(bench: Bench) -> None:
    case = open_case(search_case())
    bench.training.open_case = lambda session: case  # type: ignore[attr-defined]
    bench.training.opened = case
    place = CasePlace(session=SessionId(case.session.id))
    bench.view.enter(place)
    bench.qtbot.waitUntil(lambda: bench.model.pictures.picture is not None)
    bench.drag((200, 60), (300, 140))
    bench.view.leave()
    bench.view.enter(place)
    assert len(bench.model.sheet.marks) == 1


def test_that_a_pause_hides_scan_and_papers(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_F9)
    assert bench.view.parts.notice.isVisible()
    assert not bench.view.parts.panel.isVisible()
    bench.press("canvas_notice_button")
    assert not bench.view.parts.notice.isVisible()
    assert bench.view.parts.panel.isVisible()


def test_that_a_scan_that_can_not_be_read_says_so_and_can_be_tried_again(bench: Bench) -> None:
    bench.training.refuse_scan = UserError("scan.unreadable", file="side.png")
    bench.model.open(open_case(search_case()))
    bench.qtbot.waitUntil(lambda: bench.view.parts.notice.button.isVisible())
    assert not bench.button("action_verdict_suspicion").isEnabled()
    assert bench.view.parts.strip.hint.text() == "", "there is nothing to draw on"
    bench.training.refuse_scan = None
    bench.press("canvas_notice_button")
    bench.qtbot.waitUntil(lambda: not bench.view.parts.notice.isVisible())
    assert bench.view.parts.strip.hint.text()


def test_that_what_is_not_saved_yet_shows_so(bench: Bench) -> None:
    def never(event: Event) -> Future[None]:
        return Future()

    bench.open()
    bench.training.save = never
    bench.drag((200, 60), (300, 140))
    assert bench.view.parts.verdict.saving.text() == ""
    bench.qtbot.waitUntil(lambda: bench.view.parts.verdict.saving.text() == "Not saved yet", timeout=3000)


def test_that_another_language_keeps_the_work(bench: Bench) -> None:
    bench.open(asks=frozenset({"dossier", "class"}))
    bench.drag((200, 60), (300, 140))
    bench.view.set_wording(Wording(Messages("ru"), "ru"))
    assert len(bench.model.sheet.marks) == 1
    picker = bench.view.findChild(QComboBox, "mark_class")
    assert isinstance(picker, QComboBox)
    assert "Героин" in [picker.itemText(k).strip() for k in range(picker.count())]


def test_that_several_views_are_switched_by_key_and_keep_their_marks(bench: Bench) -> None:
    bench.open()
    bench.drag((200, 60), (300, 140))
    bench.key(Key.Key_1)
    bench.key(Key.Key_PageDown)
    bench.qtbot.waitUntil(lambda: bench.canvas.picture is not None and bench.canvas.picture.view == "top")
    assert bench.view.parts.overlay.shapes == ()
    bench.key(Key.Key_PageUp)
    assert [shape.label for shape in bench.view.parts.overlay.shapes] == ["1"]


def test_that_an_answer_that_can_not_be_stored_says_so_and_is_sent_again(bench: Bench) -> None:
    bench.open()
    bench.training.refuse_submit = UserError("storage.full", folder="x")
    bench.key(Key.Key_N)
    bench.qtbot.waitUntil(bench.view.parts.ask_bar.isVisible)
    bench.press("option_back")
    assert not bench.view.parts.ask_bar.isVisible()
    bench.key(Key.Key_N)
    bench.qtbot.waitUntil(bench.view.parts.ask_bar.isVisible)
    bench.training.refuse_submit = None
    bench.press("option_again")
    bench.route()
    assert bench.training.answers[0].verdict == "no_suspicion"


def test_that_alt_and_arrows_resize_the_selected_mark(bench: Bench) -> None:
    from xrayTrainer.domain.regions import Rect

    bench.open()
    bench.drag((200, 60), (300, 140))
    before = bench.model.sheet.marks[0].region
    bench.key(Key.Key_Right, Qt.KeyboardModifier.AltModifier, times=3)
    bench.key(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = bench.model.sheet.marks[0].region
    assert isinstance(before, Rect)
    assert isinstance(after, Rect)
    assert after.w > before.w
    assert after.h < before.h
    bench.key(Key.Key_Z, CTRL)
    assert bench.model.sheet.marks[0].region == before


def test_that_every_action_can_be_run_and_two_share_a_key_only_where_never_both_are_possible(bench: Bench) -> None:
    bench.open()
    never_both = {"can_rate", "can_choose"}
    seen: dict[str, str] = {}
    for row in WORKBENCH_ACTIONS:
        assert callable(bench.view.runner._table[row.id])
        for chord in row.keys:
            assert chord not in seen or {seen[chord], row.enabled_when} == never_both, chord
            seen[chord] = row.enabled_when


def test_that_every_interactive_widget_has_a_name_and_a_word(bench: Bench) -> None:
    bench.open(asks=frozenset({"dossier", "class", "method", "search"}))
    bench.drag((200, 60), (300, 140))
    nameless = []
    for widget in bench.view.findChildren(QWidget):
        interactive = isinstance(widget, (QAbstractButton, QListWidget)) or (
            isinstance(widget, QComboBox) and not isinstance(widget.parent(), QComboBox)
        )
        described = widget.objectName() and widget.accessibleName() and widget.toolTip()
        if interactive and not described and widget.isVisible():
            nameless.append(widget)
    assert nameless == []


def test_that_the_key_of_a_tool_that_cannot_work_on_this_scan_tells_why(bench: Bench) -> None:
    bench.open()
    hint = bench.view.parts.strip.hint
    before = hint.text()
    bench.key(Key.Key_Backslash)
    assert hint.text() == "Low energy alone. This scan has one energy alone."
    bench.key(Key.Key_R)
    bench.key(Key.Key_V)
    bench.key(Key.Key_R)
    assert hint.text() == before
    bench.key(Key.Key_Delete)
    assert hint.text() == before, "without a mark there is nothing to tell"
