"""Where papers and marks stand, full screen, and the pen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.review_bench import ReviewTraining
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.regions import bounds
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.route import CasePlace, ScreenId
from xrayTrainer.ui.viewmodels.settings import (
    PANEL_PLACE,
    PANEL_WIDTH,
    PANEL_WINDOW,
    PAPERS,
    SNAPPING,
    TOUR,
    WINDOW_DRAG,
)
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.review import ReviewView
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.views.workbench_places import PanelWindow, Place
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import CanvasInput
from xrayTrainer.ui.widgets.mark_editor import Tool

Key = Qt.Key


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 768)
        made.window.listen_to_keys()
        made.context.settings.set(TOUR, "seen")
        yield made


def bench(shell: ShellWindow) -> WorkbenchView:
    open_ones = [state for state in shell.world.sessions.values() if state.id not in shell.world.finished]
    view = shell.go(ScreenId.WORKBENCH, CasePlace(session=open_ones[-1].id))
    assert isinstance(view, WorkbenchView)
    shell.qtbot.waitUntil(lambda: view.parts.canvas.picture is not None)
    shell.settle()
    shell.window.activateWindow()
    view.parts.canvas.setFocus()
    return view


def go_on(shell: ShellWindow) -> None:
    QTest.keyClick(shell.window.focusWidget() or shell.window, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    shell.settle()


def own_window(view: WorkbenchView) -> PanelWindow | None:
    found = [one for one in view.findChildren(PanelWindow) if one.isVisible()]
    return found[0] if found else None


def test_that_one_key_takes_the_panel_left_into_a_window_and_back(shell: ShellWindow) -> None:
    view = bench(shell)
    split, panel = view.parts.split, view.parts.panel
    width = panel.width()
    go_on(shell)
    assert split.indexOf(panel) == 0
    assert abs(panel.width() - width) <= 8
    go_on(shell)
    window = own_window(view)
    assert window is not None
    assert window.isAncestorOf(panel)
    assert panel.isVisible()
    assert split.count() == 1
    go_on(shell)
    assert split.indexOf(panel) == 1
    assert own_window(view) is None
    assert panel.isVisible()


def test_that_the_place_is_remembered_and_reset_in_the_settings(shell: ShellWindow) -> None:
    view = bench(shell)
    go_on(shell)
    settings = shell.context.settings
    assert settings.get(PANEL_PLACE) == "left"
    view.papers.width_chosen.emit(412)
    page = shell.go(ScreenId.SETTINGS)
    button = page.findChild(QAbstractButton, "settings_panel_place_left")
    assert isinstance(button, QAbstractButton)
    assert button.isChecked()
    reset = page.findChild(QAbstractButton, "settings_places")
    assert isinstance(reset, QAbstractButton)
    reset.click()
    assert [settings.get(spec) for spec in (PANEL_PLACE, PANEL_WIDTH, PANEL_WINDOW)] == ["right", "", ""]
    assert view.places.place is Place.RIGHT


def test_that_snapping_and_wide_papers_are_remembered_for_the_person_who_chose_them(shell: ShellWindow) -> None:
    view, settings = bench(shell), shell.context.settings
    QTest.keyClick(view.parts.canvas, Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    view.papers.wide_chosen.emit(True)
    wide = view.parts.dossier.tools.buttons["dossier.wide"]
    assert wide.isChecked()
    assert (settings.get(SNAPPING), settings.get(PAPERS)) == ("on", "wide")
    shell.context.people.switch(None)
    shell.qtbot.waitUntil(lambda: settings.get(SNAPPING) == "off")
    assert settings.get(PAPERS) == "narrow"
    assert not view.parts.editor.snapping
    assert not wide.isChecked()
    settings.set(SNAPPING, "on")
    settings.set(PAPERS, "wide")
    assert view.parts.editor.snapping
    assert wide.isChecked()
    assert view.parts.draw_tools.buttons["draw.snap"].isChecked()


def test_that_a_window_of_its_own_goes_with_the_screen_and_comes_back_with_it(shell: ShellWindow) -> None:
    view = bench(shell)
    view.places.put(Place.WINDOW)
    assert own_window(view) is not None
    shell.go(ScreenId.HELP)
    assert own_window(view) is None
    assert shell.context.settings.get(PANEL_WINDOW)
    shell.window.run("go.workbench")
    shell.settle()
    assert own_window(view) is not None


def test_that_closing_the_window_puts_the_panel_beside_the_scan(shell: ShellWindow) -> None:
    view = bench(shell)
    view.places.put(Place.LEFT)
    view.places.put(Place.WINDOW)
    window = own_window(view)
    assert window is not None
    window.close()
    shell.settle()
    assert view.places.place is Place.LEFT
    assert view.parts.split.indexOf(view.parts.panel) == 0
    assert view.parts.panel.isVisible()


def test_that_keys_hold_in_the_window_of_the_panel_and_b_hides_it(shell: ShellWindow) -> None:
    view = bench(shell)
    view.places.put(Place.WINDOW)
    window = own_window(view)
    assert window is not None
    QTest.keyClick(window, Key.Key_E)
    assert view.parts.editor.tool.value == "ellipse"
    QTest.keyClick(window, Key.Key_B)
    shell.settle()
    assert own_window(view) is None
    QTest.keyClick(view.parts.canvas, Key.Key_B)
    shell.settle()
    assert own_window(view) is not None


def test_that_rubbish_in_the_settings_gives_a_usable_panel(shell: ShellWindow) -> None:
    settings = shell.context.settings
    settings.set(PANEL_WINDOW, "§§ no geometry")
    settings.set(PANEL_WIDTH, "x12")
    view = bench(shell)
    view.places.put(Place.WINDOW)
    assert own_window(view) is not None
    view.places.put(Place.RIGHT)
    assert view.parts.panel.width() >= 200


def test_that_full_screen_gives_the_scan_the_place_of_the_bar_and_shows_the_way_out(shell: ShellWindow) -> None:
    view = bench(shell)
    way_out = view.parts.canvas.findChild(QAbstractButton, "leave_full_screen")
    assert isinstance(way_out, QAbstractButton)
    assert not way_out.isVisible()
    QTest.keyClick(view.parts.canvas, Key.Key_F11)
    shell.settle()
    assert shell.window.isFullScreen()
    assert not shell.window.bar.isVisible()
    assert way_out.isVisible()
    view.parts.notice.say("A pause")
    assert view.parts.canvas.childAt(way_out.geometry().center()) is way_out, "not even a notice covers it"
    view.parts.notice.say("")
    shell.go(ScreenId.HELP)
    assert shell.window.bar.isVisible()
    in_bar = shell.window.bar.findChild(QAbstractButton, "top_fullscreen")
    assert isinstance(in_bar, QAbstractButton)
    assert in_bar.isVisible()
    shell.window.run("go.workbench")
    shell.settle()
    assert not shell.window.bar.isVisible()
    way_out.click()
    shell.settle()
    assert not shell.window.isFullScreen()
    assert shell.window.bar.isVisible()
    assert not way_out.isVisible()


def test_that_the_atlas_has_the_same_way_out_in_the_same_place(shell: ShellWindow) -> None:
    atlas = shell.go(ScreenId.ATLAS)
    way_out = atlas.findChild(QAbstractButton, "leave_full_screen")
    assert isinstance(way_out, QAbstractButton)
    shell.window.run("app.fullscreen")
    shell.settle()
    assert not shell.window.bar.isVisible()
    assert way_out.isVisible()
    canvas = way_out.parentWidget()
    assert isinstance(canvas, ScanCanvas)
    assert canvas.rect().contains(way_out.geometry())
    assert canvas.width() - way_out.geometry().right() <= 12
    assert way_out.y() <= 12
    QTest.mouseClick(way_out, Qt.MouseButton.LeftButton)
    shell.settle()
    assert not shell.window.isFullScreen()
    assert shell.window.bar.isVisible()


def test_that_the_review_has_it_too(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    view = ReviewView(ReviewModel(ReviewTraining(), tasks))
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    way_out = view.scan.canvas.findChild(QAbstractButton, "leave_full_screen")
    assert isinstance(way_out, QAbstractButton)
    assert not way_out.isVisible()
    view.showFullScreen()
    qtbot.waitUntil(way_out.isVisible)
    assert view.scan.canvas.childAt(way_out.geometry().center()) is way_out
    QTest.mouseClick(way_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.isFullScreen())
    assert not way_out.isVisible()
    assert tasks.shutdown(wait_ms=5000)


@pytest.mark.parametrize("pressure", [0.05, 0.9])
def test_that_a_pen_draws_as_the_mouse_does_whatever_the_pressure(shell: ShellWindow, pressure: float) -> None:
    view = bench(shell)
    canvas, drawn = view.parts.canvas, []
    view.parts.editor.set_tool(Tool.RECT)
    view.parts.editor.region_drawn.connect(drawn.append)
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    held, none, kinds = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, QEvent.Type
    first, last = canvas.scan_to_widget(100, 60), canvas.scan_to_widget(180, 120)
    for of_pen, of_mouse, place, button, down in (
        (kinds.TabletPress, kinds.MouseButtonPress, first, held, held),
        (kinds.TabletMove, kinds.MouseMove, QPointF(first.x() + 30, first.y() + 20), none, held),
        (kinds.TabletMove, kinds.MouseMove, last, none, held),
        (kinds.TabletRelease, kinds.MouseButtonRelease, last, held, none),
    ):
        on_screen = QPointF(canvas.mapToGlobal(QPoint(0, 0))) + place
        keys = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(of_pen, pen, place, on_screen, pressure, 12.0, -8.0, 0.0, 0.0, 0.0, keys, button, down)
        QApplication.sendEvent(canvas, event)
        assert not event.isAccepted(), "Qt makes a mouse event of it only where nobody takes it"
        QApplication.sendEvent(canvas, QMouseEvent(of_mouse, place, place, on_screen, button, down, keys, pen))
    assert QApplication.testAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTabletEvents)
    assert len(drawn) == 1
    assert bounds(drawn[0]) == pytest.approx((100, 60, 180, 120), abs=0.02)


def test_that_the_direction_of_the_drag_holds_on_every_canvas_of_the_window(shell: ShellWindow) -> None:
    view = bench(shell)
    hands = view.findChildren(CanvasInput)
    assert len(hands) >= 2

    def widths() -> list[bool]:
        narrower = []
        for hand in hands:
            hand._canvas.set_picture(view.parts.canvas.picture)
            told: list[Tone] = []
            hand.tone_requested.connect(told.append)
            gesture, tone = hand.window_gesture(), hand._canvas.tone
            assert gesture is not None
            assert tone is not None
            at = hand.pointer_at(QPointF(50, 50), Qt.KeyboardModifier.NoModifier)
            gesture.begin(at)
            gesture.move(replace(at, screen_x=at.screen_x + 120))
            hand.tone_requested.disconnect(told.append)
            narrower.append(told[-1].width < tone.width)
        return narrower

    assert all(widths())
    shell.context.settings.set(WINDOW_DRAG, "reversed")
    assert not any(widths())


def test_that_everything_on_the_workbench_that_takes_the_keyboard_has_a_name(shell: ShellWindow) -> None:
    for place in Place:
        view = bench(shell)
        view.places.put(place)
        shell.settle()
        nameless = [
            f"{type(one).__name__} {one.objectName()}"
            for one in view.findChildren(QWidget)
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.accessibleName().strip()
        ]
        assert nameless == [], place
