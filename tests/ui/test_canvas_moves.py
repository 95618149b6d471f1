"""How a canvas is moved: wheels of any fineness, keys, gliding, the mini-map, the line of a swipe."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.widgets.canvas import ZOOM_STEP, ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import CanvasInput
from xrayTrainer.ui.widgets.glide import Glide
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.placed import OVERLAP
from xrayTrainer.ui.widgets.swipe import Compared, CompareLayer

WIDE, HIGH = 1200, 300
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def ramp() -> Scan:
    row = np.linspace(0, 255, WIDE).astype(np.uint8)
    return Scan(np.tile(row, (HIGH, 1)), None, 8, PixelMeaning.GREY)


def canvas_with(qtbot: QtBot, width: int = 400, height: int = 300) -> ScanCanvas:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    canvas.set_picture(make_picture(ramp(), "side"))
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def wheel(
    canvas: ScanCanvas, angle: QPoint, held: Qt.KeyboardModifier, at: QPointF, pixels: QPoint | None = None
) -> None:
    touch = pixels is not None
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        pixels or QPoint(),
        angle,
        NONE,
        held,
        Qt.ScrollPhase.ScrollUpdate if touch else Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def mouse(target: object, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)  # type: ignore[call-overload]


PLAIN, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


# --- wheels ----------------------------------------------------------------------------------------------------------


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.integers(1, 60), min_size=1, max_size=12))
def test_that_many_small_turns_of_a_fine_wheel_zoom_as_far_as_one_large(qtbot: QtBot, steps: list[int]) -> None:
    canvas = canvas_with(qtbot)
    CanvasInput(canvas)
    before = canvas.zoom
    for step in steps:
        wheel(canvas, QPoint(0, step), PLAIN, QPointF(200, 150))
    assert canvas.zoom == pytest.approx(before * ZOOM_STEP ** (sum(steps) / 120))
    canvas.hide()


def test_that_the_place_under_the_wheel_stays_and_zoom_ends_at_its_limits(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    CanvasInput(canvas)
    canvas.zoom_to_scale(2.0)
    at = QPointF(90, 120)
    place = canvas.widget_to_scan(at)
    wheel(canvas, QPoint(0, 240), PLAIN, at)
    assert canvas.widget_to_scan(at) == pytest.approx(place)
    for _ in range(30):
        wheel(canvas, QPoint(0, 240), PLAIN, at)
    assert canvas.zoom == 32.0
    for _ in range(60):
        wheel(canvas, QPoint(0, -240), PLAIN, at)
    assert canvas.zoom == 0.02


def test_that_shift_and_the_wheel_or_a_touchpad_move_and_ctrl_on_a_touchpad_zooms(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    CanvasInput(canvas)
    canvas.zoom_to_scale(2.0)
    before = canvas.placement
    wheel(canvas, QPoint(0, -120), SHIFT, QPointF(200, 150))
    assert canvas.placement.origin_x == pytest.approx(before.origin_x + 0.15 * 400 / 2)
    wheel(canvas, QPoint(0, 0), PLAIN, QPointF(200, 150), pixels=QPoint(30, -8))
    assert canvas.placement.origin_x == pytest.approx(before.origin_x + 30 - 15)
    assert canvas.placement.origin_y == pytest.approx(before.origin_y + 4)
    wheel(canvas, QPoint(0, 60), CTRL, QPointF(200, 150), pixels=QPoint(0, 10))
    assert canvas.zoom == pytest.approx(2.0 * ZOOM_STEP**0.5)


@pytest.mark.parametrize("spread", [0.25, -0.2])
def test_that_a_pinch_zooms_and_the_place_between_the_fingers_stays(qtbot: QtBot, spread: float) -> None:
    canvas = canvas_with(qtbot)
    CanvasInput(canvas)
    canvas.zoom_to_scale(2.0)
    pad = QPointingDevice(
        "touchpad",
        1,
        QInputDevice.DeviceType.TouchPad,
        QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position,
        5,
        3,
    )
    at = QPointF(90, 120)
    place = canvas.widget_to_scan(at)

    def gesture(kind: Qt.NativeGestureType, value: float) -> None:
        QApplication.sendEvent(canvas, QNativeGestureEvent(kind, pad, 2, at, at, at, value, QPointF()))

    gesture(Qt.NativeGestureType.BeginNativeGesture, 0.0)
    gesture(Qt.NativeGestureType.ZoomNativeGesture, spread)
    assert canvas.zoom == pytest.approx(2.0 * (1.0 + spread))
    assert canvas.widget_to_scan(at) == pytest.approx(place)
    gesture(Qt.NativeGestureType.RotateNativeGesture, 30.0)
    gesture(Qt.NativeGestureType.EndNativeGesture, 0.0)
    assert canvas.zoom == pytest.approx(2.0 * (1.0 + spread)), "a scan is not turned"


# --- along the carrier -----------------------------------------------------------------------------------------------


def test_that_the_space_bar_goes_through_the_whole_carrier_and_back(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot, 400, 240)
    CanvasInput(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.zoom == pytest.approx(0.8)
    assert canvas.visible_box()[:2] == pytest.approx((0.0, 0.0))
    seen = canvas.visible_box()[2]
    while canvas.visible_box()[2] < WIDE:
        before = canvas.visible_box()
        QTest.keyClick(canvas, Qt.Key.Key_Space)
        assert before[0] < canvas.visible_box()[0] <= seen
        seen = canvas.visible_box()[2]
    wide = 400 / 0.8
    QTest.keyClick(canvas, Qt.Key.Key_Space, SHIFT)
    assert canvas.visible_box()[0] < WIDE - wide * (1 - OVERLAP)


def test_that_going_back_from_the_whole_begins_at_the_rear_end(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot, 400, 240)
    canvas.scroll_screens(-1)
    assert canvas.visible_box()[2] == pytest.approx(WIDE)
    assert canvas.scan_to_widget(WIDE, 0).x() == pytest.approx(400)


def test_that_home_and_end_go_to_the_ends(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot, 400, 240)
    CanvasInput(canvas)
    for key, x, edge in ((Qt.Key.Key_End, WIDE, 400.0), (Qt.Key.Key_Home, 0, 0.0), (Qt.Key.Key_End, WIDE, 400.0)):
        QTest.keyClick(canvas, key)
        assert canvas.scan_to_widget(x, 0).x() == pytest.approx(edge)
    assert canvas.zoom == pytest.approx(0.8)
    canvas.zoom_to_scale(3.0)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.scan_to_widget(0, 0).x() == pytest.approx(0.0)
    assert canvas.zoom == 3.0
    before = canvas.placement
    QTest.keyClick(canvas, Qt.Key.Key_End, CTRL)
    assert canvas.placement == before


def test_that_an_empty_canvas_goes_nowhere(qtbot: QtBot) -> None:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    before = canvas.placement
    for move in (
        lambda: canvas.scroll_screens(1),
        lambda: canvas.go_to_end(1),
        lambda: canvas.go_to_end(-1),
        lambda: canvas.show_at(2.0, 5.0, 5.0),
        lambda: canvas.show_box((0, 0, 5, 5)),
    ):
        move()
    assert canvas.placement == before


# --- gliding ---------------------------------------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def thrown(canvas: ScanCanvas, pixels_each: float, steps: int = 5, rest_s: float = 0.0) -> tuple[Glide, Clock]:
    clock = Clock()
    glide = Glide(canvas, clock)
    for _ in range(steps):
        clock.now += 0.01
        glide.pan(pixels_each, 0.0)
    clock.now += rest_s
    glide.release()
    return glide, clock


def test_that_a_thrown_scan_glides_on_and_comes_to_rest(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    canvas.zoom_to_scale(4.0)
    glide, clock = thrown(canvas, -12.0)
    assert glide.moving
    places = [canvas.placement.origin_x]
    for _ in range(200):
        clock.now += 0.015
        glide._tick()
        places.append(canvas.placement.origin_x)
        if not glide.moving:
            break
    assert not glide.moving
    steps = np.diff(places)
    assert (steps[:-1] > 0).all()
    assert (np.diff(steps) <= 1e-9).all()


@pytest.mark.parametrize(("pixels", "steps", "rest_s"), [(-1.0, 5, 0.0), (-12.0, 5, 0.2), (-12.0, 1, 0.0)])
def test_that_a_slow_or_halted_drag_or_a_jerk_just_ends(qtbot: QtBot, pixels: float, steps: int, rest_s: float) -> None:
    canvas = canvas_with(qtbot)
    canvas.zoom_to_scale(4.0)
    glide, _ = thrown(canvas, pixels, steps, rest_s)
    assert not glide.moving


def test_that_an_edge_a_press_or_hiding_ends_the_glide(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    canvas.zoom_to_scale(4.0)
    glide, _ = thrown(canvas, -40.0)
    glide.stop()
    assert not glide.moving
    glide, clock = thrown(canvas, -40.0)
    canvas.hide()
    clock.now += 0.015
    glide._tick()
    assert not glide.moving
    canvas.show()
    canvas.pan_by(-1e6, 0)
    glide, clock = thrown(canvas, -40.0)
    clock.now += 0.015
    glide._tick()
    assert not glide.moving


# --- the mini-map ----------------------------------------------------------------------------------------------------


def test_that_the_mini_map_shows_itself_while_a_part_is_seen(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    shown = MiniMap(canvas)
    shown.refresh()
    assert not shown.isVisible()
    canvas.zoom_to_scale(2.0)
    assert shown.isVisible()
    assert canvas.rect().contains(shown.geometry())
    canvas.resize(700, 500)
    QApplication.processEvents()
    assert shown.geometry().bottomRight() == QPoint(700 - 8 - 1, 500 - 8 - 1)
    canvas.fit()
    assert not shown.isVisible()
    canvas.zoom_to_scale(2.0)
    canvas.set_picture(None)
    shown.refresh()
    assert not shown.isVisible()


def test_that_a_press_and_a_drag_on_the_mini_map_go_there(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    shown = MiniMap(canvas)
    canvas.zoom_to_scale(2.0)
    for share in (0.25, 0.5, 0.75):
        QTest.mouseClick(shown, LEFT, pos=QPoint(round(share * shown.width()), shown.height() // 2))
        left, _, right, _ = canvas.visible_box()
        assert (left + right) / 2 == pytest.approx(share * WIDE, abs=WIDE / shown.width())
    mouse(shown, QEvent.Type.MouseMove, QPointF(0.3 * shown.width(), 20), NONE, LEFT)
    assert sum(canvas.visible_box()[::2]) / 2 == pytest.approx(0.3 * WIDE, abs=WIDE / shown.width())
    before = canvas.placement
    mouse(shown, QEvent.Type.MouseMove, QPointF(0.6 * shown.width(), 20), NONE, NONE)
    assert canvas.placement == before


def test_that_what_was_seen_is_shaded_only_where_it_is_given(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    shown = MiniMap(canvas)
    canvas.zoom_to_scale(2.0)
    plain = shown.grab().toImage()
    dwell = np.zeros((2, 4))
    dwell[:, 0] = 1.0
    shown.set_seen(dwell)
    shaded = shown.grab().toImage()
    assert QColor(shaded.pixel(4, 20)).red() > QColor(plain.pixel(4, 20)).red() + 20
    assert shaded.pixel(shown.width() - 5, 20) == plain.pixel(shown.width() - 5, 20)
    shown.set_seen(None)
    assert shown.grab().toImage() == plain


def test_that_the_mini_map_follows_the_look(qtbot: QtBot) -> None:
    canvas = canvas_with(qtbot)
    shown = MiniMap(canvas)
    canvas.zoom_to_scale(2.0)
    plain = shown.grab().toImage()
    canvas.set_tone(Tone(invert=True))
    shown.refresh()
    inverted = shown.grab().toImage()
    assert QColor(plain.pixel(8, 30)).lightness() < QColor(inverted.pixel(8, 30)).lightness()


# --- swipe and flicker -----------------------------------------------------------------------------------------------


def compared(qtbot: QtBot) -> tuple[ScanCanvas, CompareLayer]:
    canvas = canvas_with(qtbot)
    layer = CompareLayer(canvas)
    CanvasInput(canvas)
    layer.take_input()
    assert canvas.picture is not None
    layer.set_names("Before", "Now")
    layer.set_other(canvas.picture.layers, Look(tone=Tone(invert=True)))
    return canvas, layer


def light(image: QImage, x: float, y: float = 150) -> int:
    return QColor(image.pixel(round(x), round(y))).lightness()


def test_that_left_of_the_line_is_the_other_picture_and_right_of_it_this_one(qtbot: QtBot) -> None:
    canvas, layer = compared(qtbot)
    plain = canvas.grab().toImage()
    layer.set_way(Compared.SWIPE)
    both = canvas.grab().toImage()
    assert light(both, 60) == pytest.approx(255 - light(plain, 60), abs=2)
    assert light(both, 340) == light(plain, 340)
    layer.set_way(Compared.OFF)
    assert canvas.grab().toImage() == plain


def test_that_the_line_is_dragged_and_moved_by_steps_within_the_canvas(qtbot: QtBot) -> None:
    canvas, layer = compared(qtbot)
    layer.set_way(Compared.SWIPE)
    before = canvas.placement
    QTest.mousePress(canvas, LEFT, pos=QPoint(203, 100))
    mouse(canvas, QEvent.Type.MouseMove, QPointF(100, 100), NONE, LEFT)
    mouse(canvas, QEvent.Type.MouseMove, QPointF(-50, 100), NONE, LEFT)
    assert layer.share == 0.02
    mouse(canvas, QEvent.Type.MouseMove, QPointF(120, 100), NONE, LEFT)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(120, 100))
    assert layer.share == pytest.approx(0.3)
    assert canvas.placement == before
    for _ in range(60):
        layer.move_line(0.02)
    assert layer.share == 0.98


def test_that_a_press_away_from_the_line_goes_to_what_lies_below(qtbot: QtBot) -> None:
    canvas, layer = compared(qtbot)
    canvas.zoom_to_scale(2.0)
    layer.set_way(Compared.SWIPE)
    before = canvas.placement
    QTest.mousePress(canvas, LEFT, pos=QPoint(300, 100))
    mouse(canvas, QEvent.Type.MouseMove, QPointF(250, 100), NONE, LEFT)
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(250, 100))
    assert layer.share == 0.5
    assert canvas.placement != before


def test_that_flicker_turns_by_itself_and_stands_still_while_nobody_looks(qtbot: QtBot) -> None:
    canvas, layer = compared(qtbot)
    plain = canvas.grab().toImage()
    layer.set_way(Compared.FLICKER)
    assert light(canvas.grab().toImage(), 60) == pytest.approx(255 - light(plain, 60), abs=2)
    qtbot.waitUntil(lambda: light(canvas.grab().toImage(), 60) == light(plain, 60), timeout=3000)
    canvas.hide()
    assert not layer._beat.isActive()
    canvas.show()
    assert layer._beat.isActive()
    layer.set_other(None, None)
    assert layer.way is Compared.OFF
    assert not layer._beat.isActive()
    layer.set_way(Compared.SWIPE)
    assert layer.way is Compared.OFF
