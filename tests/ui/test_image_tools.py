"""The image tools, by mouse and keyboard: bar, chips, window panel, range slider, desk, and the layers they need."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Colours, Difference, Energy, Look, MaterialClass, Zone
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Curve, Tone
from xrayTrainer.ui.commands.image_actions import ACTION_OF_TOOL, IMAGE_ACTIONS, MORE
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.viewmodels.look_steps import LOOK_STEPS, pressed_tools, stronger, without
from xrayTrainer.ui.viewmodels.processed_layers import LayerMaker
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.tone_steps import tone_alike
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures
from xrayTrainer.ui.views.workbench_image import ImageDesk
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.image_chips import Chip, ImageChips
from xrayTrainer.ui.widgets.range_slider import LEAST, RangeSlider
from xrayTrainer.ui.widgets.swipe import Compared, CompareLayer
from xrayTrainer.ui.widgets.theme import DARK, LIGHT
from xrayTrainer.ui.widgets.tool_panel import ToolRow
from xrayTrainer.ui.widgets.window_panel import WindowPanel

LEFT = Qt.MouseButton.LeftButton
ALL_ON = frozenset({"has_picture", "has_greys", "two_energies", "has_materials", "has_reference", "can_undo_look"})


def scan_of(seed: int = 1, *, two: bool = False, width: int = 320) -> Scan:
    rng = np.random.default_rng(seed)
    high = rng.integers(2_000, 60_000, (90, width), np.uint16)
    return Scan(high, (high // 2).astype(np.uint16) if two else None, 16, PixelMeaning.TRANSMISSION)


def three_colours() -> Scan:
    return Scan(np.full((90, 320, 3), (10, 120, 240), np.uint8), None, 8, PixelMeaning.COLOUR)


def picture_of(scan: Scan, view: str = "side") -> ScanPicture:
    return make_picture(scan, view, (5.0, 5.0))


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown(wait_ms=5_000)


# --- range slider ----------------------------------------------------------------------------------------------------


def slider_of(qtbot: QtBot) -> RangeSlider:
    slider = RangeSlider()
    qtbot.addWidget(slider)
    slider.resize(216, 84)
    slider.show()
    qtbot.waitExposed(slider)
    return slider


def drag(slider: RangeSlider, start: float, end: float) -> None:
    QTest.mousePress(slider, LEFT, pos=QPoint(round(8 + 200 * start), 30))
    place = QPointF(8 + 200 * end, 30)
    none, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(slider, QMouseEvent(QEvent.Type.MouseMove, place, place, none, LEFT, held))
    QTest.mouseRelease(slider, LEFT, pos=place.toPoint())


def test_that_ends_are_dragged_alone_and_the_middle_carries_both(qtbot: QtBot) -> None:
    slider = slider_of(qtbot)
    slider.set_ends(0.2, 0.6)
    drag(slider, 0.2, 0.3)
    assert slider.ends == pytest.approx((0.3, 0.6))
    drag(slider, 0.6, 0.9)
    assert slider.ends == pytest.approx((0.3, 0.9))
    drag(slider, 0.6, 0.5)
    assert slider.ends == pytest.approx((0.2, 0.8))


def test_that_an_end_never_passes_the_other(qtbot: QtBot) -> None:
    slider = slider_of(qtbot)
    slider.set_ends(0.4, 0.6)
    drag(slider, 0.4, 0.95)
    assert slider.ends == pytest.approx((0.6 - LEAST, 0.6))
    drag(slider, 0.6, 0.0)
    low, high = slider.ends
    assert high - low >= LEAST - 1e-9


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down]), max_size=60))
def test_that_no_keys_turn_the_window_round_or_lose_it(qtbot: QtBot, keys: list[Qt.Key]) -> None:
    slider = RangeSlider()
    qtbot.addWidget(slider)
    for key in keys:
        QTest.keyClick(slider, key)
        low, high = slider.ends
        assert -0.5 <= low < high <= 1.5
        assert high - low >= LEAST - 1e-9


def test_that_setting_the_ends_tells_nobody_and_a_key_tells_both(qtbot: QtBot) -> None:
    slider = slider_of(qtbot)
    told: list[tuple[float, float]] = []
    slider.changed.connect(lambda low, high: told.append((low, high)))
    slider.set_ends(0.2, 0.5)
    assert told == []
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert told == [pytest.approx((0.22, 0.52))]
    slider.set_heights(np.linspace(0, 1, 40))
    assert not slider.grab().isNull()


# --- window panel ----------------------------------------------------------------------------------------------------


def canvas_of(qtbot: QtBot, picture: ScanPicture | None) -> ScanCanvas:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.set_picture(picture)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def test_that_the_panel_follows_the_look_and_asks_for_another(qtbot: QtBot) -> None:
    picture = picture_of(scan_of())
    panel = WindowPanel(canvas_of(qtbot, picture))
    panel.retranslate()
    wanted: list[Look] = []
    panel.look_wanted.connect(wanted.append)
    look = Look(tone=msgspec.structs.replace(picture.tone, window_low=0.2, window_high=0.7, gamma=1.5))
    panel.show_look(look)
    panel.set_open(True)
    assert panel.slider.ends == (0.2, 0.7)
    assert wanted == []
    QTest.keyClick(panel.slider, Qt.Key.Key_Right)
    assert (wanted[-1].tone.window_low, wanted[-1].tone.window_high) == (pytest.approx(0.22), pytest.approx(0.72))
    assert wanted[-1].tone.gamma == 1.5
    panel.gamma.setValue(panel.gamma.maximum())
    assert wanted[-1].tone.gamma == 3.0
    panel.set_open(False)
    assert not panel.isVisible()


def test_that_the_histogram_is_that_of_what_is_seen(qtbot: QtBot) -> None:
    half = np.full((90, 320), 10_000, np.uint16)
    half[:, 160:] = 50_000
    picture = picture_of(Scan(half, None, 16, PixelMeaning.TRANSMISSION))
    canvas = canvas_of(qtbot, picture)
    panel = WindowPanel(canvas)
    panel.show_look(Look(tone=Tone(curve=Curve.LINEAR)))
    panel.set_open(True)
    assert np.count_nonzero(panel.slider._heights) == 2
    canvas.show_box((0, 0, 100, 60), padding=0.0)
    qtbot.waitUntil(lambda: int(np.count_nonzero(panel.slider._heights)) == 1, timeout=3_000)


def test_that_a_picture_in_colours_has_a_histogram_of_all_its_channels(qtbot: QtBot) -> None:
    canvas = canvas_of(qtbot, picture_of(three_colours()))
    panel = WindowPanel(canvas)
    panel.show_look(Look(tone=Tone(curve=Curve.LINEAR)))
    panel.set_open(True)
    assert np.count_nonzero(panel.slider._heights) == 3


def test_that_the_panel_stays_in_its_corner_of_a_narrow_canvas(qtbot: QtBot) -> None:
    canvas = canvas_of(qtbot, picture_of(scan_of()))
    panel = WindowPanel(canvas)
    panel.show_look(canvas.look)
    panel.set_open(True)
    canvas.resize(240, 400)
    QApplication.processEvents()
    assert canvas.rect().contains(panel.geometry())


# --- chips -----------------------------------------------------------------------------------------------------------


def chip(chips: ImageChips, name: str) -> Chip:
    return next(one for one in chips.findChildren(Chip, f"chip_{name}") if not one.isHidden())


def names_of(chips: ImageChips) -> list[str]:
    return [one.name for one in chips.findChildren(Chip) if not one.isHidden()]


MANY = Look(
    tone=Tone(invert=True, gamma=2.2, curve=Curve.LOG),
    zone=Zone.HIGH,
    colours=Colours.MATERIAL,
    classes=frozenset({MaterialClass.METAL}),
).with_processing(edges=2, smoothing=1, local_contrast=3, energy=Energy.LOW, difference=Difference.MIRROR)


def test_that_each_tool_that_is_on_has_a_chip_with_words_and_a_way_off(qtbot: QtBot) -> None:
    canvas = canvas_of(qtbot, None)
    chips = ImageChips(canvas)
    opening = Look()
    chips.show_look(opening, opening)
    assert not chips.isVisible()
    chips.show_look(MANY, opening)
    assert set(names_of(chips)) == {*MANY.on(opening.tone), "all"}
    dropped: list[str] = []
    chips.dropped.connect(dropped.append)
    for one in [part for part in chips.findChildren(Chip) if part.name != "all"]:
        assert one.text().strip()
        assert one.accessibleName()
        QTest.mouseClick(one, LEFT, pos=QPoint(one.width() - 6, 12))
        assert dropped[-1] == one.name


def test_that_a_chip_says_that_its_tool_is_not_seen_in_a_difference(qtbot: QtBot) -> None:
    chips = ImageChips(canvas_of(qtbot, None))
    chips.show_look(MANY, Look())
    hidden = {one.name for one in chips.findChildren(Chip) if not one.isHidden() and "difference" in one.toolTip()}
    assert hidden == {"curve", "gamma", "zone_high", "colours_material", "classes"}
    assert pressed_tools(MANY, Look()) >= {"image.mirror", "image.edges", "view.invert"}
    assert not pressed_tools(MANY, Look()) & {"image.zones", "image.material", "image.gamma", "view.curve"}
    resting, dimmed = chip(chips, "zone_high"), chip(chips, "zone_high").grab().toImage()
    chips.show_look(MANY.with_processing(difference=Difference.NONE), Look())
    seen = chip(chips, "zone_high")
    assert seen.text() == resting.text()
    assert "difference" not in seen.toolTip()
    assert seen.grab().toImage() != dimmed


@pytest.mark.parametrize("name", ["zones", "gamma", "palette", "material", "classes"])
def test_that_a_tool_with_colours_of_its_own_ends_a_difference_and_is_seen(name: str) -> None:
    difference = Look().with_processing(difference=Difference.MIRROR)
    chosen = LOOK_STEPS[name](difference)
    assert chosen == LOOK_STEPS[name](Look())
    below = chosen.with_processing(difference=Difference.MIRROR)
    assert LOOK_STEPS[name](below) == chosen, "what was on below the difference comes back"


def test_that_tones_alike_move_the_window_by_the_same_share_of_what_opened() -> None:
    opening, other = Tone(window_high=0.8, curve=Curve.CONSOLE), Tone(window_high=0.4)
    assert tone_alike(opening, opening, other) == other
    chosen = Tone(window_low=0.2, window_high=0.6, gamma=2.2, curve=Curve.CONSOLE, invert=True)
    alike = tone_alike(chosen, opening, other)
    assert (alike.window_low, alike.window_high) == pytest.approx((0.1, 0.3))
    assert (alike.gamma, alike.invert, alike.curve) == (2.2, True, Curve.LINEAR)
    back = tone_alike(alike, other, opening)
    assert (back.window_low, back.window_high) == pytest.approx((0.2, 0.6))
    assert tone_alike(msgspec.structs.replace(opening, curve=Curve.LOG), opening, other).curve is Curve.LOG


def test_that_chips_go_into_more_rows_before_their_words_are_cut(qtbot: QtBot) -> None:
    canvas = canvas_of(qtbot, None)
    chips = ImageChips(canvas)
    chips.show_look(MANY, Look())
    rows = []
    for width in (1600, 500, 240):
        canvas.resize(width, 400)
        QApplication.processEvents()
        shown = [one for one in chips.findChildren(Chip) if not one.isHidden()]
        assert all(one.width() == one.sizeHint().width() for one in shown)
        assert canvas.rect().contains(chips.geometry())
        boxes = [one.geometry() for one in shown]
        assert not any(a.intersects(b) for k, a in enumerate(boxes) for b in boxes[:k])
        rows.append(len({box.top() for box in boxes}))
    assert rows[0] < rows[1] < rows[2]


def test_that_a_press_on_the_words_of_a_filter_makes_it_stronger(qtbot: QtBot) -> None:
    chips = ImageChips(canvas_of(qtbot, None))
    chips.show_look(MANY, Look())
    told: list[tuple[str, str]] = []
    chips.strengthened.connect(lambda name: told.append(("stronger", name)))
    chips.dropped.connect(lambda name: told.append(("off", name)))
    QTest.mouseClick(chip(chips, "edges"), LEFT, pos=QPoint(10, 12))
    QTest.mouseClick(chip(chips, "invert"), LEFT, pos=QPoint(10, 12))
    QTest.keyClick(chip(chips, "edges"), Qt.Key.Key_Space)
    assert told == [("stronger", "edges"), ("off", "invert"), ("off", "edges")]


def test_that_a_chip_keeps_the_keyboard_while_its_tool_stays_on(qtbot: QtBot) -> None:
    canvas = canvas_of(qtbot, None)
    canvas.activateWindow()
    chips = ImageChips(canvas)
    chips.show_look(MANY, Look())
    QApplication.processEvents()
    chip(chips, "edges").setFocus()
    assert chip(chips, "edges").hasFocus()
    chips.show_look(stronger(MANY, "edges"), Look())
    QApplication.processEvents()
    qtbot.waitUntil(lambda: chip(chips, "edges").hasFocus())
    assert chip(chips, "edges").text().endswith("3")


def test_that_every_tool_that_can_be_on_can_be_taken_off_by_its_chip() -> None:
    opening = Look()
    look = MANY
    for name in sorted(MANY.on(opening.tone)):
        look = without(look, name, opening)
        assert name not in look.on(opening.tone)
    assert look == opening


# --- the bar ---------------------------------------------------------------------------------------------------------


def bar_of(qtbot: QtBot) -> ImageBar:
    bar = ImageBar()
    qtbot.addWidget(bar)
    bar.retranslate()
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def test_that_the_tools_of_the_console_are_in_view_in_its_order(qtbot: QtBot) -> None:
    bar = bar_of(qtbot)
    told: list[str] = []
    bar.triggered.connect(told.append)
    for tools in (("window", "edges", "zones"), tuple(ACTION_OF_TOOL)[:6], ("palette", "no_such_tool", "invert")):
        bar.show_tools(tools)
        known = [name for name in tools if name in ACTION_OF_TOOL]
        assert bar.tools == tuple(known)
        bar.set_state(ALL_ON, frozenset())
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = [b for b in bar.findChildren(QAbstractButton) if b.objectName().startswith("action_")]
        assert [b.objectName() for b in found] == ["action_" + ACTION_OF_TOOL[n].replace(".", "_") for n in known]
        for button in found:
            QTest.mouseClick(button, LEFT)
        assert told[-len(known) :] == [ACTION_OF_TOOL[name] for name in known]


def test_that_more_lists_every_tool_with_its_key_and_greys_what_cannot_be_used(qtbot: QtBot) -> None:
    bar = bar_of(qtbot)
    listed = [name for section in MORE for name in section.actions]
    assert {row.id for row in IMAGE_ACTIONS} <= set(listed)
    bar.set_state(frozenset({"has_picture"}), frozenset({"image.edges"}))
    told: list[str] = []
    bar.triggered.connect(told.append)
    bar.more.click()
    rows = bar.panel.rows
    assert list(rows) == listed
    for name, row in rows.items():
        when = BY_ID[name].enabled_when
        assert row.isVisible()
        assert row.isEnabled() == (when in ("", "has_picture"))
        assert row.isChecked() == (name == "image.edges")
        assert row.accessibleName() == action_text(BY_ID[name])
        assert row.text()
        if BY_ID[name].keys:
            assert keys_text(BY_ID[name]) in row.toolTip()
    QTest.mouseClick(rows["image.edges"], LEFT)
    assert told == ["image.edges"]
    assert not bar.panel.isVisible()


def test_that_more_is_worked_by_arrows_enter_esc_and_the_keys_of_tools(qtbot: QtBot) -> None:
    bar = bar_of(qtbot)
    bar.set_state(frozenset({"has_picture", "has_greys"}), frozenset())
    told: list[str] = []
    bar.triggered.connect(told.append)

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        QTest.keyClick(bar.panel.focusWidget() or bar.panel, key, held)
        focus = bar.panel.focusWidget()
        return focus.row.id if isinstance(focus, ToolRow) else ""

    bar.open_more()
    first, second = MORE[0].actions[:2]
    assert press(Qt.Key.Key_Down) == second
    assert press(Qt.Key.Key_Up) == first
    aside = press(Qt.Key.Key_Right)
    assert aside not in MORE[0].actions
    assert press(Qt.Key.Key_Left) == first
    press(Qt.Key.Key_Escape)
    assert not bar.panel.isVisible()
    assert told == []
    bar.open_more()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    bar.open_more()
    press(Qt.Key.Key_U)
    bar.open_more()
    press(Qt.Key.Key_Comma)
    assert bar.panel.isVisible(), "there are no materials"
    bar.panel.close()
    assert told == [second, "image.edges"]


@pytest.mark.parametrize("room", [911, 1093, 1366])
def test_that_more_fits_a_laptop_at_every_scale_in_even_columns(qtbot: QtBot, room: int) -> None:
    bar = bar_of(qtbot)
    bar.set_state(ALL_ON, frozenset())
    bar.fill_menu()
    bar.panel.fill(MORE, BY_ID, room)
    bar.panel.open_at(QPoint(0, 0))
    assert bar.panel.width() <= room
    assert bar.panel.height() <= 500
    lowest: dict[int, int] = {}
    for row in bar.panel.rows.values():
        place = row.mapTo(bar.panel, row.rect().bottomLeft())
        lowest[place.x()] = max(lowest.get(place.x(), 0), place.y())
    assert len(lowest) == 3
    assert max(lowest.values()) - min(lowest.values()) <= 120
    bar.panel.close()


def test_that_without_a_scan_there_is_nothing_to_open(qtbot: QtBot) -> None:
    bar = bar_of(qtbot)
    bar.set_state(frozenset(), frozenset())
    assert not bar.more.isEnabled()


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_that_chips_and_panel_are_painted_in_both_schemes(qtbot: QtBot, scheme: object) -> None:
    canvas = canvas_of(qtbot, picture_of(scan_of()))
    chips, panel = ImageChips(canvas), WindowPanel(canvas)
    chips.show_look(MANY, Look())
    panel.show_look(MANY)
    panel.set_open(True)
    image = canvas.grab().toImage()
    for part in (chips, panel):
        box = part.geometry()
        inside = {
            image.pixel(x, y) for x in range(box.left(), box.right(), 3) for y in range(box.top(), box.bottom(), 3)
        }
        assert len(inside) > 3


# --- the desk --------------------------------------------------------------------------------------------------------


class Desk(QObject):
    def __init__(self, qtbot: QtBot, tasks: TaskRunner, scan: Scan) -> None:
        super().__init__()
        self.canvas = canvas_of(qtbot, None)
        self.pictures = ViewPictures(None, tasks, self)  # type: ignore[arg-type]
        self.swipe = CompareLayer(self.canvas)
        self.desk = ImageDesk(self.pictures, self.canvas, self.swipe, self)
        self.pictures.picture_changed.connect(self.canvas.set_picture)
        self.show(picture_of(scan))

    def show(self, picture: ScanPicture) -> None:
        """Have a view arrive as from disk."""
        self.pictures._view = picture.view
        self.pictures._arrived(picture)

    def run(self, action: str) -> None:
        self.desk.table()[action]()

    @property
    def look(self) -> Look:
        assert self.pictures.look is not None
        return self.pictures.look


def test_that_every_image_action_has_something_to_do_and_can_be_taken_back(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of(two=True))
    opening = desk.look
    for row in IMAGE_ACTIONS:
        if row.id.removeprefix("image.") not in LOOK_STEPS:
            continue
        desk.run(row.id)
        assert desk.look != opening, row.id
        assert row.id in desk.desk.pressed or row.id in ("image.classes", "image.gamma"), row.id
        desk.run("image.undo")
        assert desk.look == opening, row.id
    assert not desk.pictures.can_undo_look
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_reset_is_one_step_that_can_be_taken_back(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    opening = desk.look
    desk.run("image.edges")
    desk.run("view.invert")
    changed = desk.look
    desk.run("view.reset")
    assert desk.look == opening
    desk.run("image.undo")
    assert desk.look == changed
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_conditions_tell_what_the_picture_has(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    assert desk.desk.conditions == {"has_greys"}
    desk.show(picture_of(scan_of(two=True)))
    desk.pictures._loaded.clear()
    desk.show(picture_of(scan_of(two=True)))
    assert "two_energies" in desk.desk.conditions
    colour = Scan(np.zeros((40, 60, 3), np.uint8), None, 8, PixelMeaning.COLOUR)
    desk.pictures._loaded.clear()
    desk.show(picture_of(colour))
    assert "has_greys" not in desk.desk.conditions
    desk.run("image.swipe")
    assert "swiping" in desk.desk.conditions
    before = desk.swipe.share
    desk.run("view.line_left")
    assert desk.swipe.share < before
    desk.run("view.line_right")
    assert desk.swipe.share == pytest.approx(before)
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_swipe_and_flicker_turn_each_other_off_and_another_view_ends_them(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    desk.run("image.swipe")
    assert desk.swipe.way is Compared.SWIPE
    desk.run("image.flicker")
    assert desk.swipe.way is Compared.FLICKER
    desk.run("image.flicker")
    assert desk.swipe.way is Compared.OFF
    desk.run("image.swipe")
    desk.show(picture_of(scan_of(2), "top"))
    assert desk.swipe.way is Compared.OFF
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_with_the_atlas_beside_the_swipe_is_against_it(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    assert "has_reference" not in desk.desk.conditions
    desk.desk.set_reference(picture_of(scan_of(3, width=400)))
    assert "has_reference" in desk.desk.conditions
    desk.run("image.swipe")
    qtbot.waitUntil(lambda: desk.swipe.way is Compared.SWIPE)
    desk.run("image.reference")
    assert desk.look.processing.difference is Difference.REFERENCE
    desk.desk.set_reference(None)
    assert desk.look.processing.difference is Difference.NONE
    assert desk.swipe.way is Compared.OFF
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_a_reference_that_comes_after_the_view_was_left_is_not_laid_over_the_next(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    desk.desk.set_reference(picture_of(scan_of(3, width=400)))
    desk.run("image.swipe")
    desk.show(picture_of(scan_of(2, width=200), "top"))
    qtbot.waitUntil(lambda: not tasks.busy)
    QApplication.processEvents()
    assert desk.swipe.way is Compared.OFF


def test_that_the_atlas_stays_the_reference_of_the_next_view(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    desk.desk.set_reference(picture_of(scan_of(3)))
    desk.show(picture_of(scan_of(2), "top"))
    desk.run("image.swipe")
    qtbot.waitUntil(lambda: desk.swipe.way is Compared.SWIPE)
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_tools_without_a_picture_do_nothing(qtbot: QtBot, tasks: TaskRunner) -> None:
    desk = Desk(qtbot, tasks, scan_of())
    desk.pictures.close()
    for action in desk.desk.table():
        desk.run(action)
    desk.desk.strengthen("edges")
    desk.desk.drop("edges")
    assert desk.pictures.look is None
    assert desk.desk.conditions == frozenset()


@settings(max_examples=40)
@example(steps=["classes", "palette", "palette", "palette"])
@given(steps=st.lists(st.sampled_from(sorted(LOOK_STEPS)), max_size=12))
def test_that_tools_combine_in_any_order_and_each_that_is_on_is_named(steps: list[str]) -> None:
    opening = look = Look()
    for name in steps:
        look = LOOK_STEPS[name](look)
    assert bool(look.on(opening.tone)) == (look != opening)
    assert pressed_tools(look, opening) <= {row.id for row in IMAGE_ACTIONS} | {"view.invert", "view.curve"}
    for name in look.on(opening.tone):
        look = without(look, name, opening)
    assert look == opening


# --- layers ----------------------------------------------------------------------------------------------------------


class Made:
    def __init__(self, tasks: TaskRunner, owner: QWidget) -> None:
        self.maker = LayerMaker(tasks, owner, lane="test")
        self.ready: list[Layers] = []
        self.working: list[bool] = []
        self.maker.ready.connect(self.ready.append)
        self.maker.working.connect(self.working.append)


@pytest.fixture
def made(qtbot: QtBot, tasks: TaskRunner) -> Made:
    owner = QWidget()
    qtbot.addWidget(owner)
    found = Made(tasks, owner)
    found._owner = owner  # type: ignore[attr-defined]
    return found


SHARP = Look().with_processing(edges=2)
SMOOTH = Look().with_processing(smoothing=2)


def test_that_a_filter_shows_at_once_on_what_is_visible_and_then_wholly(
    qtbot: QtBot, tasks: TaskRunner, made: Made
) -> None:
    picture = picture_of(scan_of())
    made.maker.open(picture)
    made.maker.show(SHARP)
    assert made.ready[-1].preview == SHARP.processing
    qtbot.waitUntil(lambda: len(made.ready) == 2)
    assert made.ready[-1].preview is None
    assert made.ready[-1].base is not picture.layers.base
    assert made.working == [False, True, False]


def test_that_what_was_computed_is_kept_and_plain_costs_nothing(qtbot: QtBot, tasks: TaskRunner, made: Made) -> None:
    picture = picture_of(scan_of())
    made.maker.open(picture)
    made.maker.show(SHARP)
    qtbot.waitUntil(lambda: len(made.ready) == 2)
    whole = made.ready[-1]
    made.maker.show(Look())
    assert made.ready[-1] is picture.layers
    made.maker.show(SHARP)
    assert made.ready[-1] is whole
    assert not tasks.busy


def test_that_only_the_last_of_quick_choices_arrives(qtbot: QtBot, tasks: TaskRunner, made: Made) -> None:
    made.maker.open(picture_of(scan_of()))
    for look in (SHARP, SMOOTH, SHARP, SMOOTH):
        made.maker.show(look)
    qtbot.waitUntil(lambda: not tasks.busy)
    QApplication.processEvents()
    whole = [layers for layers in made.ready if layers.preview is None]
    assert len(whole) == 1


def test_that_nothing_of_the_last_picture_arrives_on_the_next(qtbot: QtBot, tasks: TaskRunner, made: Made) -> None:
    made.maker.open(picture_of(scan_of()))
    made.maker.show(SHARP)
    made.maker.open(picture_of(scan_of(2, width=100)))
    told = len(made.ready)
    qtbot.waitUntil(lambda: not tasks.busy)
    QApplication.processEvents()
    assert len(made.ready) == told


def test_that_a_reference_asked_for_before_another_picture_came_is_dropped(
    qtbot: QtBot, tasks: TaskRunner, made: Made
) -> None:
    came: list[Layers] = []
    made.maker.open(picture_of(scan_of()))
    made.maker.set_reference(picture_of(scan_of(4)))
    made.maker.lay_reference(came.append)
    made.maker.open(picture_of(scan_of(2, width=100)))
    qtbot.waitUntil(lambda: not tasks.busy)
    QApplication.processEvents()
    assert came == []


def test_that_the_low_energy_alone_is_shown_where_there_is_one(qtbot: QtBot, tasks: TaskRunner, made: Made) -> None:
    scan = scan_of(two=True)
    assert scan.low is not None
    made.maker.open(picture_of(scan))
    made.maker.show(Look().with_processing(energy=Energy.LOW))
    qtbot.waitUntil(lambda: len(made.ready) == 2)
    assert np.array_equal(made.ready[-1].base.levels[0], scan.low)


def test_that_layers_are_worked_out_off_the_thread_of_the_windows(
    qtbot: QtBot, tasks: TaskRunner, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    from xrayTrainer.ui.viewmodels import processed_layers as module

    where: list[int] = []
    work = module.processed_layers

    def watched(*given: object) -> Layers:
        where.append(threading.get_ident())
        return work(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "processed_layers", watched)
    made.maker.open(picture_of(scan_of()))
    made.maker.show(SHARP)
    qtbot.waitUntil(lambda: len(made.ready) == 2)
    assert where
    assert threading.get_ident() not in where
