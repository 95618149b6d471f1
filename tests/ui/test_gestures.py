import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Polygon, Rect, Region
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.mark_editor import MarkEditor, Tool
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Shape

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Bench:
    """A canvas over a scan of 800 x 400 at exactly one screen pixel per scan pixel, its corner at the widget's."""

    def __init__(self, qtbot: QtBot) -> None:
        self.canvas = ScanCanvas()
        qtbot.addWidget(self.canvas)
        self.canvas.resize(800, 400)
        self.overlay = ShapeOverlay(self.canvas)
        self.editor = MarkEditor(self.canvas, self.overlay)
        rows = np.linspace(0, 65_535, 800).astype(np.uint16)
        scan = Scan(np.tile(rows, (400, 1)), None, 16, PixelMeaning.TRANSMISSION)
        self.canvas.set_picture(make_picture(scan, "side"))
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.canvas.actual_size()
        self.drawn: list[Region] = []
        self.changed: list[tuple[str, Region]] = []
        self.selected: list[str | None] = []
        self.tones: list[Tone] = []
        self.editor.region_drawn.connect(self.drawn.append)
        self.editor.region_changed.connect(lambda name, region: self.changed.append((name, region)))
        self.editor.region_nudged.connect(lambda name, region: self.changed.append((name, region)))
        self.editor.selection_requested.connect(self.selected.append)
        self.editor.tone_requested.connect(self.tones.append)

    def press(self, x: int, y: int, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.canvas, button, held, QPoint(x, y))

    def release(self, x: int, y: int, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.canvas, button, held, QPoint(x, y))

    def drag(self, *places: tuple[int, int], button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NONE) -> None:
        self.press(*places[0], button, held)
        for x, y in places[1:]:
            QTest.mouseMove(self.canvas, QPoint(x, y))
        self.release(*places[-1], button, held)

    def double_click(self, x: int, y: int) -> None:
        """Press a second time and let go: QTest's own double click leaves the button pressed."""
        QTest.mouseDClick(self.canvas, LEFT, NONE, QPoint(x, y))
        self.release(x, y)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.canvas, key, held)

    def show(self, region: Region, *, selected: bool = True) -> None:
        self.editor.set_shapes([Shape(id="m", view="side", region=region, selected=selected)])


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_that_a_drag_draws_the_rectangle_between_its_ends(bench: Bench) -> None:
    bench.drag((100, 50), (130, 60), (200, 120))
    assert bench.drawn == [Rect(x=100, y=50, w=100, h=70)]


def test_that_a_press_without_a_drag_draws_nothing(bench: Bench) -> None:
    bench.drag((100, 50), (102, 51))
    assert bench.drawn == []
    assert bench.editor.gesture is None


def test_that_drawing_stays_on_the_scan_and_shift_makes_a_square(bench: Bench) -> None:
    bench.drag((700, 300), (790, 340), (798, 398), held=SHIFT)
    rect = bench.drawn[0]
    assert isinstance(rect, Rect)
    bench.canvas.pan_by(-200, 0)
    bench.drag((400, 100), (799, 399))
    beyond = bench.drawn[1]
    assert isinstance(beyond, Rect)
    assert beyond.x + beyond.w <= 800


def test_that_an_ellipse_fills_the_box_of_its_drag(bench: Bench) -> None:
    bench.editor.set_tool(Tool.ELLIPSE)
    bench.drag((100, 50), (150, 70), (200, 90))
    assert bench.drawn == [Ellipse(cx=150, cy=70, rx=50, ry=20)]


def test_that_a_polygon_closes_on_enter_on_its_first_vertex_and_by_double_click(bench: Bench) -> None:
    corners = ((100, 100), (200, 100), (150, 180))
    expected = Polygon(points=tuple((float(x), float(y)) for x, y in corners))
    bench.editor.set_tool(Tool.POLYGON)
    for x, y in corners:
        QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(x, y))
    bench.key(Qt.Key.Key_Return)
    for x, y in (*corners, (103, 98)):
        QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(x, y))
    for x, y in corners:
        QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(x, y))
    bench.double_click(*corners[-1])
    assert bench.drawn == [expected] * 3


def test_that_backspace_takes_the_last_vertex_back_and_escape_gives_up(bench: Bench) -> None:
    bench.editor.set_tool(Tool.POLYGON)
    for x, y in ((100, 100), (200, 100), (300, 300), (150, 180)):
        QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(x, y))
    bench.key(Qt.Key.Key_Backspace, times=2)
    QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(150, 180))
    bench.key(Qt.Key.Key_Return)
    assert bench.drawn == [Polygon(points=((100, 100), (200, 100), (150, 180)))]
    QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(50, 50))
    bench.key(Qt.Key.Key_Escape)
    assert bench.editor.gesture is None
    assert len(bench.drawn) == 1


def test_that_a_polygon_of_two_vertices_does_not_close(bench: Bench) -> None:
    bench.editor.set_tool(Tool.POLYGON)
    QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(100, 100))
    QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(150, 100))
    bench.key(Qt.Key.Key_Return)
    assert bench.drawn == []
    assert bench.editor.gesture is not None
    bench.key(Qt.Key.Key_Backspace, times=2)
    assert bench.editor.gesture is None


def test_that_a_line_by_hand_is_closed_and_thinned(bench: Bench) -> None:
    bench.editor.set_tool(Tool.FREEHAND)
    line = [(100 + k, 100) for k in range(0, 100, 2)] + [(200, 100 + k) for k in range(0, 80, 2)]
    bench.drag(*line)
    freehand = bench.drawn[0]
    assert isinstance(freehand, Freehand)
    assert 3 <= len(freehand.points) < 8


def test_that_a_point_is_set_where_the_button_is_released(bench: Bench) -> None:
    bench.editor.set_tool(Tool.POINT)
    QTest.mouseClick(bench.canvas, LEFT, NONE, QPoint(321, 123))
    assert bench.drawn == [Point(x=321, y=123)]


def test_that_select_moves_a_mark_once_per_drag_and_keeps_it_on_the_scan(bench: Bench) -> None:
    bench.editor.set_tool(Tool.SELECT)
    bench.show(Rect(x=100, y=100, w=60, h=40), selected=False)
    bench.drag((130, 120), (131, 121))
    assert (bench.selected, bench.changed) == (["m"], [])
    bench.drag((130, 120), (200, 120), (780, 390))
    assert bench.changed == [("m", Rect(x=740, y=360, w=60, h=40))]


@pytest.mark.parametrize(("grip", "to", "after"), [
    ((100, 100), (80, 90), Rect(x=80, y=90, w=80, h=50)),
    ((160, 120), (200, 300), Rect(x=100, y=100, w=100, h=40)),
    ((160, 140), (60, 60), Rect(x=60, y=60, w=40, h=40)),
])  # fmt: skip
def test_that_handles_reshape_with_any_drawing_tool(
    bench: Bench, grip: tuple[int, int], to: tuple[int, int], after: Rect
) -> None:
    bench.show(Rect(x=100, y=100, w=60, h=40))
    bench.drag(grip, to)
    assert bench.changed == [("m", after)]
    assert bench.drawn == []


def test_that_a_vertex_is_dragged_inserted_by_double_click_and_deleted_under_the_pointer(bench: Bench) -> None:
    square = Polygon(points=((100, 100), (200, 100), (200, 200), (100, 200)))
    bench.editor.set_tool(Tool.SELECT)
    bench.show(square)
    bench.drag((200, 100), (230, 80))
    bench.double_click(150, 200)
    QTest.mouseMove(bench.canvas, QPoint(100, 100))
    assert bench.editor.delete_hovered_vertex()
    moved, inserted, deleted = (region for _, region in bench.changed)
    assert moved == Polygon(points=((100, 100), (230, 80), (200, 200), (100, 200)))
    assert inserted == Polygon(points=((100, 100), (200, 100), (200, 200), (150, 200), (100, 200)))
    assert deleted == Polygon(points=((200, 100), (200, 200), (100, 200)))


def test_that_escape_during_a_drag_changes_nothing(bench: Bench) -> None:
    bench.editor.set_tool(Tool.SELECT)
    bench.show(Rect(x=100, y=100, w=60, h=40))
    bench.press(130, 120)
    QTest.mouseMove(bench.canvas, QPoint(300, 200))
    bench.key(Qt.Key.Key_Escape)
    bench.release(300, 200)
    assert bench.changed == []


def test_that_keyboard_alone_draws_every_form(bench: Bench) -> None:
    forms: dict[Tool, type] = {Tool.RECT: Rect, Tool.ELLIPSE: Ellipse, Tool.FREEHAND: Freehand}
    for tool in forms:
        bench.editor.set_tool(tool)
        bench.key(Qt.Key.Key_Left)
        assert bench.editor.by_keyboard
        bench.key(Qt.Key.Key_Return)
        bench.key(Qt.Key.Key_Right, SHIFT)
        bench.key(Qt.Key.Key_Down, SHIFT)
        bench.key(Qt.Key.Key_Right)
        bench.key(Qt.Key.Key_Return)
    bench.editor.set_tool(Tool.POINT)
    bench.key(Qt.Key.Key_Up)
    bench.key(Qt.Key.Key_Return)
    bench.editor.set_tool(Tool.POLYGON)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        bench.key(key, SHIFT)
        bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Return)
    assert [type(region) for region in bench.drawn] == [*forms.values(), Point, Polygon]
    rect = bench.drawn[0]
    assert rect == Rect(x=392, y=200, w=56, h=48)
    assert not bench.editor.by_keyboard


def test_that_arrow_keys_nudge_and_resize_the_selected_mark(bench: Bench) -> None:
    bench.editor.set_tool(Tool.SELECT)
    bench.show(Rect(x=100, y=100, w=60, h=40))
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Right, SHIFT)
    bench.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | SHIFT)
    assert bench.changed == [
        ("m", Rect(x=101, y=100, w=60, h=40)),
        ("m", Rect(x=110, y=100, w=60, h=40)),
        ("m", Rect(x=100, y=100, w=60, h=50)),
    ]


def test_that_tab_goes_through_the_marks_and_then_leaves_the_canvas(bench: Bench) -> None:
    region = Rect(x=1, y=1, w=9, h=9)
    names = ["a", "b"]

    def show(selected: str | None) -> None:
        bench.editor.set_shapes([Shape(id=n, view="side", region=region, selected=n == selected) for n in names])

    bench.editor.selection_requested.connect(show)
    show(None)
    bench.key(Qt.Key.Key_Tab, times=3)
    assert bench.selected == ["a", "b"]
    show(None)
    bench.key(Qt.Key.Key_Backtab, times=2)
    assert bench.selected == ["a", "b", "b", "a"]


def test_that_right_drag_sets_the_window_and_escape_puts_it_back(bench: Bench) -> None:
    before = bench.canvas.tone
    bench.press(100, 100, RIGHT)
    QTest.mouseMove(bench.canvas, QPoint(200, 60))
    assert bench.tones[-1].width < 1.0
    bench.key(Qt.Key.Key_Escape)
    bench.release(200, 60, RIGHT)
    assert bench.tones[-1] == before


def test_that_middle_drag_and_space_drag_pan(bench: Bench) -> None:
    bench.canvas.zoom_to_scale(4.0)
    before = bench.canvas.placement
    bench.drag((400, 200), (380, 200), (360, 200), button=MIDDLE)
    assert bench.canvas.placement.origin_x == pytest.approx(before.origin_x + 10)
    QTest.keyPress(bench.canvas, Qt.Key.Key_Space)
    bench.drag((400, 200), (420, 200), (440, 200))
    QTest.keyRelease(bench.canvas, Qt.Key.Key_Space)
    assert bench.canvas.placement.origin_x == pytest.approx(before.origin_x)
    assert bench.drawn == []


def test_that_the_wheel_zooms_at_the_cursor(bench: Bench) -> None:
    bench.canvas.zoom_to_scale(3.0)
    place = QPointF(500, 150)
    before = bench.canvas.widget_to_scan(place)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(bench.canvas, wheel)
    assert bench.canvas.zoom == pytest.approx(3.0 * 1.25**2)
    assert bench.canvas.widget_to_scan(place) == pytest.approx(before)


def test_that_the_zoom_tool_shows_its_box_and_then_may_be_left(bench: Bench) -> None:
    bench.editor.set_tool(Tool.ZOOM)
    bench.drag((200, 100), (300, 140), (400, 200))
    left, top, right, bottom = bench.canvas.visible_box()
    assert left <= 201
    assert right >= 399
    assert bottom - top == pytest.approx(100, abs=1)
    assert bench.drawn == []


def test_that_marks_can_not_be_changed_when_editing_is_off(bench: Bench) -> None:
    bench.editor.set_editable(False)
    bench.show(Rect(x=100, y=100, w=60, h=40))
    bench.drag((130, 120), (200, 150))
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Return)
    assert (bench.drawn, bench.changed) == ([], [])
