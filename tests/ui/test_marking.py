"""Marks on the workbench: several at once, copied, joined, cut, snapped, named by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from helpers.workbench_bench import FakeTraining, open_case, search_case
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.exercise_set import Asked
from xrayTrainer.domain.regions import Polygon, Rect, Region, bounds
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.commands.marking_actions import CLASS_KEYS
from xrayTrainer.ui.viewmodels.snapping import NO_GUIDES, Guides
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.mark_editor import Tool

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

Place = tuple[float, float]


class Bench:
    """The workbench over a case of two views, the side view shown at about one pixel each."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        self.training = FakeTraining()
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.canvas = self.view.parts.canvas

    def open(self, *, asks: frozenset[Asked] = frozenset()) -> None:
        self.training.opened = open_case(search_case(views=("side", "top"), papers=False), asks=asks)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        QApplication.processEvents()
        self.canvas.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def place(self, at: Place) -> QPoint:
        return self.canvas.scan_to_widget(*at).toPoint()

    def click(self, at: Place, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.canvas, LEFT, held, self.place(at))

    def drag(self, a: Place, b: Place, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.canvas, LEFT, held, self.place(a))
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(self.canvas, self.place((a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1]))))
        QTest.mouseRelease(self.canvas, LEFT, held, self.place(b))

    def put(self, *regions: Region, confidence: int | None = 60, select: bool = False) -> None:
        """Put marks on the sheet as if they had been drawn, and take the select tool."""
        marks = tuple(
            Mark(id=f"00000000-0000-0000-0000-{k:012}", view="side", region=region, confidence=confidence)
            for k, region in enumerate(regions)
        )
        self.model.replace_sheet(marks)
        self.view.parts.editor.set_tool(Tool.SELECT)
        if select:
            self.view.runner.marks.group.select_all()

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.model.sheet.marks

    @property
    def regions(self) -> list[Region]:
        return [mark.region for mark in self.marks]

    @property
    def hint(self) -> str:
        return self.view.parts.strip.hint.text()

    @property
    def holds(self) -> bool:
        return self.view.parts.editor.held is not None

    @property
    def selected(self) -> set[int]:
        group = {mark.id for mark in self.view.runner.marks.group.marks}
        return {k for k, mark in enumerate(self.marks) if mark.id in group}


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


A, B, C = Rect(x=100, y=50, w=60, h=40), Rect(x=140, y=70, w=60, h=40), Rect(x=400, y=100, w=50, h=50)


def test_that_ctrl_and_a_press_add_marks_and_take_them_out_and_a_plain_press_leaves_one(bench: Bench) -> None:
    bench.open()
    bench.put(A, B, C)
    bench.click((110, 60))
    bench.click((420, 120), CTRL)
    assert bench.selected == {0, 2}
    assert not bench.view.parts.popover.isVisible()
    bench.click((420, 120), CTRL)
    assert bench.selected == {0}
    bench.click((420, 120), CTRL)
    bench.click((190, 100))
    assert bench.selected == {1}


def test_that_tab_with_ctrl_keeps_what_was_selected_and_ctrl_a_takes_all(bench: Bench) -> None:
    bench.open()
    bench.put(A, B, C)
    bench.key(Key.Key_Tab)
    bench.key(Key.Key_Tab, CTRL)
    assert bench.selected == {0, 1}
    bench.key(Key.Key_A, CTRL)
    assert bench.selected == {0, 1, 2}
    bench.key(Key.Key_Escape)
    assert bench.selected == set()


def test_that_a_group_is_rated_moved_and_deleted_in_one_step_each(bench: Bench) -> None:
    bench.open()
    bench.put(A, C, confidence=None, select=True)
    bench.key(Key.Key_3)
    assert [mark.confidence for mark in bench.marks] == [90, 90]
    bench.key(Key.Key_Right, SHIFT)
    dx = bounds(bench.regions[0])[0] - A.x
    assert dx > 0
    assert bounds(bench.regions[1])[0] - C.x == pytest.approx(dx)
    bench.drag((420, 120), (450, 140))
    first, second = (bounds(region) for region in bench.regions)
    assert first[0] - A.x == pytest.approx(second[0] - C.x)
    assert first[1] - A.y == pytest.approx(second[1] - C.y)
    assert first[1] > A.y
    bench.key(Key.Key_Delete)
    assert bench.marks == ()
    bench.key(Key.Key_Z, CTRL, times=3)
    assert bench.regions == [A, C]
    bench.key(Key.Key_Z, CTRL)
    assert [mark.confidence for mark in bench.marks] == [None, None]


def test_that_a_group_stops_at_the_edge_as_a_whole(bench: Bench) -> None:
    bench.open()
    near, far = Rect(x=10, y=50, w=40, h=40), Rect(x=300, y=50, w=40, h=40)
    bench.put(near, far, select=True)
    bench.drag((320, 70), (60, 70))
    assert bench.regions == [Rect(x=0, y=50, w=40, h=40), Rect(x=290, y=50, w=40, h=40)]


def test_that_a_copy_is_pasted_beside_and_into_another_view_without_its_confidence(bench: Bench) -> None:
    bench.open()
    bench.put(A)
    bench.click((110, 60))
    bench.key(Key.Key_C, CTRL)
    bench.key(Key.Key_V, CTRL, times=2)
    assert len({bounds(region) for region in bench.regions}) == 3
    assert [mark.confidence for mark in bench.marks] == [60, None, None]
    bench.key(Key.Key_PageDown)
    bench.qtbot.waitUntil(lambda: bench.model.pictures.view == "top" and bench.model.pictures.picture is not None)
    bench.key(Key.Key_V, CTRL)
    assert (bench.marks[-1].view, bench.marks[-1].region) == ("top", A)
    bench.key(Key.Key_Z, CTRL)
    assert len(bench.marks) == 3


def test_that_another_view_leaves_no_unseen_group(bench: Bench) -> None:
    bench.open()
    bench.put(A, B, C, select=True)
    bench.key(Key.Key_PageDown)
    bench.qtbot.waitUntil(lambda: bench.model.pictures.view == "top" and bench.model.pictures.picture is not None)
    assert len(bench.selected) <= 1


def test_that_joined_marks_keep_what_they_agree_on(bench: Bench) -> None:
    bench.open()
    bench.put(A, B, select=True)
    bench.key(Key.Key_J, CTRL)
    (joined,) = bench.marks
    assert isinstance(joined.region, Polygon)
    assert bounds(joined.region) == (100, 50, 200, 110)
    assert joined.confidence == 60
    bench.key(Key.Key_Z, CTRL)
    assert bench.regions == [A, B]
    bench.click((110, 60))
    bench.key(Key.Key_3)
    bench.key(Key.Key_A, CTRL)
    bench.key(Key.Key_J, CTRL)
    assert bench.marks[0].confidence is None


def test_that_marks_apart_are_not_joined_and_it_is_said_why(bench: Bench) -> None:
    bench.open()
    bench.put(A, C, select=True)
    bench.key(Key.Key_J, CTRL)
    assert bench.regions == [A, C]
    bench.qtbot.waitUntil(lambda: "touch or overlap" in bench.view.parts.strip.hint.text())


def test_that_a_line_cuts_a_mark_in_two_that_keep_their_rating(bench: Bench) -> None:
    bench.open()
    bench.put(C)
    bench.key(Key.Key_K, CTRL)
    bench.drag((425, 80), (425, 170), SHIFT)
    assert len(bench.marks) == 2
    assert [mark.confidence for mark in bench.marks] == [60, 60]
    assert sum(region.w * region.h for region in bench.regions if isinstance(region, Rect)) == pytest.approx(2500)
    assert bench.selected == {0, 1}
    assert bench.view.parts.editor.tool is Tool.SELECT
    bench.key(Key.Key_Z, CTRL)
    assert bench.regions == [C]


def test_that_a_line_beside_every_mark_cuts_nothing_and_it_is_said(bench: Bench) -> None:
    bench.open()
    bench.put(A, C)
    bench.key(Key.Key_K, CTRL)
    bench.drag((250, 20), (250, 200))
    assert bench.regions == [A, C]
    bench.qtbot.waitUntil(lambda: "crosses no mark" in bench.view.parts.strip.hint.text())


def test_that_the_keyboard_alone_cuts_a_mark(bench: Bench) -> None:
    bench.open()
    bench.put(Rect(x=0, y=0, w=800, h=260))
    bench.key(Key.Key_K, CTRL)
    bench.key(Key.Key_Up, SHIFT)
    bench.key(Key.Key_Return)
    bench.key(Key.Key_Down, SHIFT, times=2)
    bench.key(Key.Key_Return)
    assert len(bench.marks) == 2


def test_that_snapping_is_off_until_switched_on_and_rests_with_alt(bench: Bench) -> None:
    bench.open()
    bench.put(C)
    bench.key(Key.Key_R)
    near = (453.0, 153.0)
    bench.drag(near, (520, 200))
    assert bounds(bench.regions[-1])[:2] != (450, 150)
    bench.key(Key.Key_Z, CTRL)
    bench.key(Key.Key_G, CTRL)
    assert bench.view.parts.draw_tools.buttons["draw.snap"].isChecked()
    bench.drag(near, (560, 220))
    assert bounds(bench.regions[-1])[:2] == (450, 150)
    bench.key(Key.Key_Z, CTRL)
    bench.drag(near, (600, 190), ALT)
    assert bounds(bench.regions[-1])[:2] != (450, 150)


def guides(bench: Bench) -> Guides:
    """Return what holds the gesture under way."""
    gesture = bench.view.parts.editor.gesture
    preview = None if gesture is None else gesture.preview()
    assert preview is not None
    return preview.guides


def test_that_a_line_shows_what_holds_a_mark_only_while_it_holds(bench: Bench) -> None:
    bench.open()
    bench.put(C)
    bench.key(Key.Key_G, CTRL)
    bench.key(Key.Key_R)
    QTest.mousePress(bench.canvas, LEFT, NONE, bench.place((200, 30)))
    QTest.mouseMove(bench.canvas, bench.place((452, 60)))
    assert guides(bench) == Guides(xs=(450.0,))
    before = bench.canvas.grab().toImage()
    line = bench.canvas.scan_to_widget(450, 200).toPoint()
    QTest.mouseMove(bench.canvas, bench.place((430, 60)))
    assert guides(bench) == NO_GUIDES
    after = bench.canvas.grab().toImage()
    near = [(line.x() + dx, line.y() + dy) for dx in (-1, 0, 1) for dy in range(12)]
    assert any(before.pixel(*at) != after.pixel(*at) for at in near), "the line is seen"
    QTest.mouseMove(bench.canvas, bench.place((451, 102)))
    assert guides(bench) == Guides(corner=(450.0, 100.0))
    QTest.mouseRelease(bench.canvas, LEFT, NONE, bench.place((451, 102)))
    assert bounds(bench.regions[-1])[2:] == (450, 100)


def test_that_a_moved_mark_shows_the_edges_that_hold_it(bench: Bench) -> None:
    bench.open()
    bench.put(A, C)
    bench.key(Key.Key_G, CTRL)
    QTest.mousePress(bench.canvas, LEFT, NONE, bench.place((425, 125)))
    QTest.mouseMove(bench.canvas, bench.place((440, 122)))
    QTest.mouseMove(bench.canvas, bench.place((440, 117)))
    assert guides(bench) == Guides(ys=(90.0,))
    QTest.mouseRelease(bench.canvas, LEFT, NONE, bench.place((440, 117)))
    assert bounds(bench.regions[1])[1] == 90


def test_that_a_moved_mark_snaps_to_the_edge_of_the_scan(bench: Bench) -> None:
    bench.open()
    bench.put(C)
    bench.key(Key.Key_G, CTRL)
    bench.drag((425, 125), (29, 27))
    assert bounds(bench.regions[0])[:2] == (0, 0)


def test_that_keys_go_through_the_corners_of_a_polygon_and_move_add_and_delete_them(bench: Bench) -> None:
    bench.open()
    corners = ((100.0, 50.0), (160.0, 50.0), (160.0, 90.0), (100.0, 90.0))
    bench.put(Polygon(points=corners))
    bench.key(Key.Key_Tab)
    bench.key(Key.Key_K, SHIFT)
    assert bench.hint.startswith("Corner 1 of 4")
    bench.key(Key.Key_Left, times=3)
    bench.key(Key.Key_Up, SHIFT)
    assert polygon(bench) == ((97, 40), *corners[1:])
    bench.key(Key.Key_K, SHIFT)
    bench.key(Key.Key_Right)
    assert polygon(bench)[:2] == ((97, 40), (161, 50))
    bench.key(Key.Key_Z, CTRL)
    assert polygon(bench)[:2] == ((97, 40), (160, 50)), "one step of undo for each series on a corner"
    bench.key(Key.Key_Z, CTRL)
    assert polygon(bench) == corners
    bench.key(Key.Key_Insert)
    assert polygon(bench) == (*corners[:2], (160, 70), *corners[2:])
    assert bench.hint.startswith("Corner 3 of 5")
    bench.key(Key.Key_Delete, times=2)
    assert polygon(bench) == (corners[0], *corners[2:])
    bench.key(Key.Key_Delete)
    assert polygon(bench) == (corners[0], *corners[2:]), "neither the mark nor its last three corners"
    bench.qtbot.waitUntil(lambda: "three" in bench.hint)
    bench.key(Key.Key_J, SHIFT)
    assert bench.hint.startswith("Corner 3 of 3")
    bench.key(Key.Key_Escape)
    assert not bench.holds
    assert bench.selected == {0}
    bench.key(Key.Key_Right)
    assert polygon(bench)[0][0] > corners[0][0], "arrow keys move the whole mark again"


def test_that_the_edges_of_a_rectangle_stop_at_each_other_and_at_the_scan(bench: Bench) -> None:
    bench.open()
    bench.put(Rect(x=2, y=50, w=15, h=40))
    bench.key(Key.Key_Tab)
    bench.key(Key.Key_R)
    bench.key(Key.Key_K, SHIFT)
    assert bench.hint.startswith("Upper left")
    bench.key(Key.Key_Right, SHIFT, times=4)
    assert bounds(bench.regions[0]) == (16, 50, 17, 90)
    bench.key(Key.Key_Left, SHIFT, times=4)
    assert bounds(bench.regions[0]) == (0, 50, 17, 90)
    bench.key(Key.Key_J, SHIFT)
    assert bench.hint.startswith("Left edge")
    bench.key(Key.Key_Up)
    assert bounds(bench.regions[0]) == (0, 50, 17, 90)
    bench.key(Key.Key_Delete)
    assert bench.marks == (), "only a polygon has corners to take away"


def test_that_the_mouse_and_another_mark_let_a_corner_go(bench: Bench) -> None:
    bench.open()
    bench.put(A, C)
    bench.key(Key.Key_Tab)
    bench.key(Key.Key_K, SHIFT)
    bench.key(Key.Key_Tab)
    assert not bench.holds
    bench.key(Key.Key_K, SHIFT)
    assert bench.holds
    bench.click((300, 150))
    assert not bench.holds


def polygon(bench: Bench) -> tuple[Place, ...]:
    region = bench.regions[0]
    assert isinstance(region, Polygon)
    return region.points


def test_that_alt_and_a_digit_names_a_class_only_where_one_is_asked_for(bench: Bench) -> None:
    bench.open()
    bench.put(C, select=True)
    bench.key(Key.Key_2, ALT)
    assert bench.marks[0].class_ is None
    bench.open(asks=frozenset({"class"}))
    bench.put(C, select=True)
    for number in range(1, 10):
        bench.key(Qt.Key(Key.Key_0.value + number), ALT)
        assert bench.marks[0].class_ == CLASS_KEYS[f"class.{number}"]


def test_that_every_class_with_a_key_is_in_the_vocabulary() -> None:
    book = load_vocabulary(VocabularyName.CLASSES)
    assert [term for term in CLASS_KEYS.values() if book.current(term) is None] == []


def test_that_a_reason_can_be_given_and_belongs_to_the_mark_it_was_typed_for(bench: Bench) -> None:
    bench.open(asks=frozenset({"class"}))
    bench.put(A, C)
    bench.click((110, 60))
    field = bench.view.findChild(QLineEdit, "mark_reason")
    assert isinstance(field, QLineEdit)
    assert field.isVisible()
    field.setFocus()
    QTest.keyClicks(field, "too dense")
    bench.click((420, 120))
    assert [mark.reason for mark in bench.marks] == ["too dense", None]
    assert field.text() == ""
    bench.key(Key.Key_Z, CTRL)
    assert bench.marks[0].reason is None
