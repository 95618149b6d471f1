"""Measuring tools and loupe on the workbench: by mouse and by keyboard, and never a mark."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.workbench_bench import FakeTraining, lorry_scan, open_case, search_case
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.regions import Freehand, Rect, bounds
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.console import Console
from xrayTrainer.simulation.beam_table import beam_calibration
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.measuring import MeasureBook, figures_of
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.mark_tools import Tool
from xrayTrainer.ui.widgets.measure_layer import label_box
from xrayTrainer.ui.widgets.measure_texts import NONE, MeasureTexts
from xrayTrainer.ui.widgets.profile_plot import envelope, top_of

PLAIN, SHIFT, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
PITCH = (5.0, 5.0)


class KnownScanner(FakeTraining):
    """Scans of a scanner whose values are known."""

    def console(self, folder: Path, case: Case, view: str) -> Console:
        return Console(scanner="gantry_6@1", calibration=beam_calibration("gantry_6@1", "side"))


class Bench:
    def __init__(self, qtbot: QtBot, training: FakeTraining) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        self.training = training
        self.model = WorkbenchModel(training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.canvas = self.view.parts.canvas
        self.desk = self.view.measures

    def open(self, *, pitch: bool = True) -> None:
        self.training.opened = open_case(search_case(views=("side", "top"), pitch=pitch))
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        QApplication.processEvents()
        self.canvas.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def at(self, place: tuple[float, float]) -> QPoint:
        return self.canvas.scan_to_widget(*place).toPoint()

    def click(self, place: tuple[float, float]) -> None:
        QTest.mouseMove(self.canvas, self.at(place))
        QTest.mouseClick(self.canvas, LEFT, PLAIN, self.at(place))

    def drag(self, a: tuple[float, float], b: tuple[float, float], held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.mousePress(self.canvas, LEFT, held, self.at(a))
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(self.canvas, self.at((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))))
        QTest.mouseRelease(self.canvas, LEFT, held, self.at(b))

    def counted(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.book.latest is not None and self.desk.book.latest.region is not None)

    @property
    def tool(self) -> Tool:
        return self.view.parts.editor.tool


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot, KnownScanner(scans={"side": lorry_scan(), "top": lorry_scan(900, 400)}))
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


def test_that_a_drag_with_the_ruler_tells_a_length_with_its_error_and_makes_no_mark(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    bench.drag((400, 200), (400, 500))
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.length is not None
    assert latest.length.cm == pytest.approx(150.0, abs=2.0)
    assert latest.length.error_cm == pytest.approx(150.0 * 0.16, rel=0.2)
    assert "±" in bench.desk.panel.figure.text()
    assert "Across" in bench.desk.panel.reason.text()
    assert bench.model.sheet.marks == ()
    assert all(event.mark is None for event in bench.training.events)


def test_that_two_clicks_measure_what_a_drag_does(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    bench.click((400, 200))
    assert bench.desk.book.latest is None
    bench.click((800, 200))
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.length is not None
    assert latest.length.cm == pytest.approx(200.0, abs=2.0)
    assert "Along" in bench.desk.panel.reason.text()


def test_that_shift_keeps_a_ruler_level(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    bench.view.parts.editor.start(bench.view.parts.editor.drawing_gesture(), _pointer(bench, (400, 200)))
    gesture = bench.view.parts.editor.gesture
    assert gesture is not None
    gesture.move(_pointer(bench, (900, 260), SHIFT))
    gesture.end(_pointer(bench, (900, 260), SHIFT))
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.measure.points[0][1] == latest.measure.points[1][1]


def _pointer(bench: Bench, place: tuple[float, float], held: Qt.KeyboardModifier = PLAIN):  # type: ignore[no-untyped-def]
    return bench.view.parts.editor.pointer_at(bench.canvas.scan_to_widget(*place), held)


def test_that_three_clicks_make_an_angle(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_A, SHIFT)
    for place in ((400, 200), (400, 400), (600, 400)):
        bench.click(place)
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.degrees == pytest.approx(90.0, abs=1.5)
    assert bench.desk.panel.figure.text().endswith("°")


def test_that_backspace_takes_a_place_of_an_angle_back(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_A, SHIFT)
    bench.click((400, 200))
    bench.click((700, 500))
    bench.key(Key.Key_Backspace)
    for place in ((400, 400), (600, 400)):
        bench.click(place)
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.degrees == pytest.approx(90.0, abs=1.5)


def test_that_the_keyboard_alone_measures(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_P, SHIFT)
    bench.key(Key.Key_Right)
    bench.key(Key.Key_Return)
    bench.key(Key.Key_Right, SHIFT, times=4)
    bench.key(Key.Key_Return)
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.profile is not None
    assert bench.desk.panel.plot.isVisible()
    assert bench.model.sheet.marks == ()


def test_that_escape_ends_measuring_and_gives_the_former_tool_back(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_E)
    former = bench.tool
    bench.key(Key.Key_R, SHIFT)
    bench.drag((400, 200), (800, 200))
    bench.key(Key.Key_A, SHIFT)
    assert bench.desk.panel.isVisible()
    bench.click((400, 300))
    bench.key(Key.Key_Escape)
    assert bench.tool is Tool.ANGLE
    bench.key(Key.Key_Escape)
    assert bench.tool is former is Tool.ELLIPSE
    assert not bench.desk.panel.isVisible()
    assert bench.desk.book.latest is None


def test_that_the_measurement_before_stays_until_there_are_two_newer_ones(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    for y in (200, 300, 400):
        bench.drag((400, y), (800, y))
    book = bench.desk.book
    assert book.latest is not None
    assert book.before is not None
    assert [round(one.measure.points[0][1], -2) for one in (book.before, book.latest)] == [300, 400]


def test_that_another_view_forgets_what_was_measured(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    bench.drag((400, 200), (800, 200))
    bench.key(Key.Key_PageDown)
    bench.qtbot.waitUntil(lambda: bench.model.pictures.view == "top" and bench.model.pictures.picture is not None)
    assert bench.desk.book.latest is None
    assert not bench.desk.panel.isVisible()


def test_that_a_pause_hides_the_figures(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    bench.drag((400, 200), (800, 200))
    bench.model.set_paused(True)
    assert not bench.desk.panel.isVisible()
    bench.model.set_paused(False)
    assert bench.desk.panel.isVisible()


def test_that_a_selected_mark_is_measured_and_left_as_it_is(bench: Bench) -> None:
    bench.open()
    bench.drag((1100, 250), (1300, 400))
    mark = bench.model.sheet.marks[0]
    bench.key(Key.Key_3)
    bench.key(Key.Key_E, SHIFT)
    bench.counted()
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.measure.region == mark.region
    assert latest.region is not None
    x0, y0, x1, y1 = bounds(mark.region)
    assert latest.region.area_cm2 == pytest.approx((x1 - x0) * (y1 - y0) * 0.25, rel=0.05)
    assert latest.region.steel_mm is not None
    bench.drag((1150, 300), (1250, 350))
    assert [one.region for one in bench.model.sheet.marks] == [mark.region]


def test_that_pressing_a_mark_measures_it(bench: Bench) -> None:
    bench.open()
    bench.drag((1100, 250), (1300, 400))
    bench.key(Key.Key_3)
    bench.model.select(None)
    bench.key(Key.Key_E, SHIFT)
    assert bench.desk.book.latest is None
    bench.click((1200, 250))
    latest = bench.desk.book.latest
    assert latest is not None
    assert latest.measure.region == bench.model.sheet.marks[0].region


def test_that_the_cross_of_a_profile_follows_the_mouse_and_shows_its_place(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_P, SHIFT)
    bench.drag((400, 300), (1200, 300))
    QTest.mouseMove(bench.canvas, bench.at((600, 302)))
    share = bench.desk.panel.plot.share
    assert share == pytest.approx(0.25, abs=0.02)
    assert "%" in bench.desk.panel.place.text()
    QTest.mouseMove(bench.canvas, bench.at((600, 500)))
    assert bench.desk.panel.plot.share is None
    bench.desk.panel.plot.setFocus()
    bench.key(Key.Key_End)
    assert bench.desk.panel.plot.share == 1.0
    assert bench.desk.layer._place == bench.desk.book.latest.measure.points[1]  # type: ignore[union-attr]


def test_that_without_a_pitch_a_length_is_a_dash_with_the_reason(bench: Bench) -> None:
    bench.open(pitch=False)
    bench.key(Key.Key_R, SHIFT)
    bench.drag((400, 200), (800, 200))
    assert bench.desk.panel.figure.text() == NONE
    assert "pixels" in bench.desk.panel.reason.text()


def test_that_the_label_and_the_panel_never_leave_the_canvas(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_R, SHIFT)
    room = QRectF(bench.canvas.rect())
    for a, b in (((5, 5), (5, 600)), ((2200, 3), (2398, 3)), ((3, 615), (2395, 618))):
        bench.drag(a, b)
        bench.canvas.repaint()
        assert bench.desk.layer.label_boxes
        assert all(room.contains(box) for box in bench.desk.layer.label_boxes)
        assert room.contains(QRectF(bench.desk.panel.geometry()))


def test_that_a_label_avoids_a_panel_and_stays_inside_of_the_smallest_room() -> None:
    spots = [QPointF(100, 50), QPointF(100, 150)]
    free = label_box(spots, 80, QRectF(0, 0, 200, 200), [])
    moved = label_box(spots, 80, QRectF(0, 0, 200, 200), [QRectF(60, 30, 80, 40)])
    assert free is not None
    assert moved is not None
    assert free.center().y() == 50
    assert moved.center().y() == 150
    assert label_box([], 80, QRectF(0, 0, 200, 200), []) is None


def test_that_a_measurement_of_a_closed_case_is_not_delivered(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    book = MeasureBook(tasks)
    scan = Scan(np.full((400, 500), 30_000, np.uint16), None, 16, PixelMeaning.TRANSMISSION)
    book.open(make_picture(scan, "side", PITCH))
    book.keep(Measure(kind=MeasureKind.REGION, region=Rect(x=10, y=10, w=300, h=300)))
    book.open(None)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert book.latest is None
    assert tasks.shutdown(wait_ms=5000)


# the loupe


class PaintedArea(QObject):
    """Notes how much of a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.boxes: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.boxes.append(event.region().boundingRect())
        return False


def test_that_the_loupe_follows_the_cursor_and_repaints_itself_alone(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_M, SHIFT)
    loupe = bench.desk.loupe.first
    assert loupe.on
    QTest.mouseMove(bench.canvas, bench.at((1000, 300)))
    assert loupe.box.center().toPoint() == bench.at((1000, 300))
    x0, y0, x1, y1 = loupe.seen
    assert (0.5 * (x0 + x1), 0.5 * (y0 + y1)) == pytest.approx((1000, 300), abs=3)
    assert x1 - x0 == pytest.approx(240 / (3 * bench.canvas.scale), rel=1e-6)
    bench.qtbot.waitUntil(lambda: bench.canvas.at_rest)
    QApplication.processEvents()
    painted = PaintedArea(bench.canvas)
    QTest.mouseMove(bench.canvas, bench.at((1010, 310)))
    bench.qtbot.waitUntil(lambda: bool(painted.boxes))
    assert all(box.width() < 300 and box.height() < 300 for box in painted.boxes)
    bench.key(Key.Key_M, SHIFT)
    assert not loupe.on


def test_that_alt_and_wheel_make_the_loupe_stronger_and_leave_the_zoom_alone(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_M, SHIFT)
    zoom = bench.canvas.zoom
    for turned, expected in ((120, 4), (120, 5), (-1200, 4)):
        at = QPointF(bench.at((900, 300)))
        event = QWheelEvent(
            at, at, QPoint(), QPoint(turned, 0), Qt.MouseButton.NoButton, ALT, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(bench.canvas, event)
        assert bench.desk.loupe.first.factor == expected
    bench.key(Key.Key_BracketLeft, SHIFT, times=9)
    assert bench.desk.loupe.first.factor == 2
    bench.key(Key.Key_BracketRight, SHIFT, times=9)
    assert bench.desk.loupe.first.factor == 8
    assert bench.canvas.zoom == zoom


def test_that_the_loupe_shows_the_pixels_of_the_scan_as_squares(bench: Bench) -> None:
    bench.open()
    bench.canvas.actual_size()
    place = bench.canvas.widget_to_scan(QPointF(round(bench.canvas.width() / 2), round(bench.canvas.height() / 2)))
    bench.key(Key.Key_M, SHIFT)
    bench.desk.loupe.first.set_factor(4)
    bench.desk.loupe.first.point(place)
    shown = bench.canvas.grab().toImage()
    middle = bench.desk.loupe.first.box.center().toPoint()
    row = [shown.pixel(middle.x() + dx, middle.y() + 30) for dx in range(-60, 61)]
    edges = [k for k in range(1, len(row)) if row[k] != row[k - 1]]
    assert len(edges) > 10
    assert len({edge % 4 for edge in edges}) == 1


def test_that_the_loupe_has_a_window_of_its_own_on_request(bench: Bench) -> None:
    bench.open()
    bench.key(Key.Key_M, SHIFT)
    bench.desk.loupe.first.point((1000.0, 300.0))
    bench.qtbot.waitUntil(lambda: bench.canvas.at_rest)
    before = bench.canvas.grab().toImage()
    tone = bench.model.pictures.tone
    bench.key(Key.Key_C, SHIFT)
    assert bench.desk.loupe.first.own_window
    assert bench.canvas.grab().toImage() != before
    assert bench.model.pictures.tone == tone
    assert "measure.loupe_contrast" in bench.desk.checked


def test_that_the_window_is_set_on_what_lies_under_the_cursor(bench: Bench) -> None:
    bench.open()
    QTest.mouseMove(bench.canvas, bench.at((1150, 350)))
    bench.key(Key.Key_5, SHIFT)
    here = bench.model.pictures.tone
    bench.key(Key.Key_4, SHIFT)
    assert here is not None
    assert bench.model.pictures.tone != here
    bench.model.pictures.undo_look()


def test_that_a_colour_picture_ends_tools_that_need_values(bench: Bench) -> None:
    colour = Scan(np.full((200, 300, 3), 120, np.uint8), None, 8, PixelMeaning.COLOUR)
    bench.training.scans["top"] = colour
    bench.open()
    bench.key(Key.Key_P, SHIFT)
    bench.key(Key.Key_PageDown)
    bench.qtbot.waitUntil(lambda: bench.model.pictures.view == "top" and bench.model.pictures.picture is not None)
    assert bench.tool is not Tool.PROFILE
    bench.key(Key.Key_E, SHIFT)
    assert bench.tool is not Tool.REGION
    bench.key(Key.Key_R, SHIFT)
    bench.drag((50, 50), (250, 50))
    assert bench.desk.panel.isVisible()
    bench.key(Key.Key_M, SHIFT)
    bench.key(Key.Key_C, SHIFT)
    bench.key(Key.Key_5, SHIFT)
    bench.canvas.grab()


# figures in words


def test_that_figures_are_worded_in_each_language() -> None:
    table = beam_calibration("gantry_6@1", "side")
    scan = Scan(np.full((400, 500), 20_000, np.uint16), None, 16, PixelMeaning.TRANSMISSION, air=60_000 / 65_535)
    known = make_picture(scan, "side", PITCH, Console(calibration=table))
    texts = MeasureTexts()
    texts.set_language("ru")
    across = figures_of(known, Measure(kind=MeasureKind.RULER, points=((10, 10), (10, 110))))
    assert texts.figure(across) == "50 ± 8 cm"
    long = figures_of(known, Measure(kind=MeasureKind.RULER, points=((0, 10), (3000, 10))))
    assert texts.figure(long).startswith("15,00 ± 0,0")
    short = figures_of(known, Measure(kind=MeasureKind.RULER, points=((10, 10), (30, 10))))
    assert texts.figure(short) == "10,0 ± 0,7 cm"
    unknown = make_picture(scan, "side", PITCH)
    vague = figures_of(unknown, Measure(kind=MeasureKind.RULER, points=((10, 10), (10, 110))))
    assert texts.figure(vague) == "50 cm"
    assert "scanner" in texts.reason(vague)
    from_afar = Measure(kind=MeasureKind.RULER, points=((10, 10), (1010, 10)), hand_px=4.0)
    assert texts.figure(figures_of(known, from_afar)) == "500 ± 3 cm"


def test_that_too_thick_is_said(qtbot: QtBot) -> None:
    table = beam_calibration("gantry_6@1", "side")
    dark = np.full((200, 200), 58_000, np.uint16)
    dark[80:120, 80:120] = 3
    picture = make_picture(
        Scan(dark, None, 16, PixelMeaning.TRANSMISSION, air=60_000 / 65_535), "side", PITCH, Console(calibration=table)
    )
    tasks = TaskRunner()
    book = MeasureBook(tasks)
    book.open(picture)
    book.keep(Measure(kind=MeasureKind.REGION, region=Rect(x=80, y=80, w=40, h=40)))
    qtbot.waitUntil(lambda: book.latest is not None and book.latest.region is not None)
    texts = MeasureTexts()
    assert book.latest is not None
    assert book.latest.region is not None
    assert ("Steel equivalent", "too thick") in texts.rows(book.latest.region, of_air=True)
    assert texts.masses(book.latest.region) == ()
    assert "thick" in texts.reason(book.latest)
    assert "grey picture" in texts.reason(replace(book.latest, of_air=False))
    assert tasks.shutdown(wait_ms=5000)


def test_that_a_plot_loses_no_narrow_dip() -> None:
    values = np.ones(4096)
    values[1234] = 0.1
    points = envelope(values, 300)
    assert len(points) == 600
    assert min(value for _, value in points) == 0.1
    assert envelope(np.array([0.1, 0.9]), 300) == [(0.0, 0.1), (1.0, 0.9)]
    assert top_of(np.full(100, 1.01)) == 1.0
    assert top_of(np.full(100, 0.03)) == 0.05


def test_that_a_box_holds_all_of_a_measure() -> None:
    hand = Freehand(points=((1, 2), (8, 3), (4, 9)))
    assert Measure(kind=MeasureKind.REGION, region=hand).box == (1, 2, 8, 9)
    assert Measure(kind=MeasureKind.RULER, points=((9, 1), (2, 5))).box == (2, 1, 9, 5)
    assert not Measure(kind=MeasureKind.ANGLE, points=((9, 1), (2, 5))).whole


def test_that_beside_each_other_two_lenses_show_what_matches(bench: Bench) -> None:
    plain = lorry_scan()
    bench.training.scans["side"] = replace(plain, low=plain.high.copy())
    bench.training.opened = open_case(search_case())
    bench.model.open(bench.training.opened)
    bench.qtbot.waitUntil(lambda: bench.model.pictures.picture is not None)
    bench.canvas.setFocus()
    bench.key(Key.Key_V, SHIFT)
    linked = bench.view.parts.linked
    bench.qtbot.waitUntil(lambda: linked.paired and linked.second.picture is not None)
    bench.key(Key.Key_M, SHIFT)
    first, second = bench.desk.loupe.first, bench.desk.loupe.second
    assert first.on
    assert second.on
    assert second.box.isEmpty()
    QTest.mouseMove(bench.canvas, bench.at((1200, 300)))
    assert second.seen[0] == pytest.approx(first.seen[0], abs=6 / linked.second.scale)
    assert not second.box.isEmpty()
    second.set_factor(5)
    assert first.factor == 5
    bench.key(Key.Key_M, SHIFT)
    assert not second.on
