"""Every image tool, the ruler and the mini-map on both scans, wherever two stand beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest
from helpers.choice_cases import pair_case
from helpers.workbench_bench import FakeTraining, lorry_scan, open_case, search_case
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import Case
from xrayTrainer.imaging.look import Colours, Look
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.console import Console
from xrayTrainer.simulation.beam_table import beam_calibration
from xrayTrainer.ui.viewmodels.kept_look import fitting_look, lacking
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.mark_tools import Tool
from xrayTrainer.ui.widgets.swipe import Compared

LEFT, PLAIN, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def two_energies(width: int = 800, height: int = 260) -> Scan:
    scan = lorry_scan(width, height)
    low = np.clip(scan.high.astype(np.float32) ** 1.04 / 1.6, 0, 65_535).astype(np.uint16)
    return replace(scan, low=low)


class KnownScanner(FakeTraining):
    """Scans of a scanner whose values are known."""

    def console(self, folder: Path, case: Case, view: str) -> Console:
        return Console(scanner="gantry_6@1", calibration=beam_calibration("gantry_6@1", "side"))


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        names = ("side", "top", "scan_1", "scan_2")
        self.training = KnownScanner(scans={name: lorry_scan(800, 260) for name in names})
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.linked = self.view.parts.linked

    def pair(self) -> None:
        """Open a pair; each pixel of it is 5 mm."""
        case = pair_case()
        views = tuple(msgspec.structs.replace(view, mm_per_pixel=(5.0, 5.0)) for view in case.views)
        self._open(msgspec.structs.replace(case, views=views))

    def views(self) -> None:
        """Open two views of one carrier, and have both on the screen."""
        self._open(search_case(views=("side", "top"), papers=False))
        self.key(Qt.Key.Key_V, SHIFT)
        self._wait_for_second()

    def _open(self, case: Case) -> None:
        self.training.opened = open_case(case)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        self.linked.first.setFocus()
        if case.kind == "compare":
            self._wait_for_second()

    def _wait_for_second(self) -> None:
        self.qtbot.waitUntil(lambda: self.linked.second.picture is not None)
        QApplication.processEvents()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def run(self, action: str) -> None:
        assert self.view.runner.is_enabled(action), action
        self.view.runner.run(action)

    def looks(self) -> tuple[Look, Look]:
        first, second = (canvas.look for canvas in self.linked.canvases)
        assert first is not None
        assert second is not None
        return first, second

    def drag_on_second(self, start: QPoint, end: QPoint) -> None:
        second = self.linked.second
        QTest.mousePress(second, LEFT, PLAIN, start)
        QTest.mouseMove(second, (start + end) / 2)
        QTest.mouseMove(second, end)
        QTest.mouseRelease(second, LEFT, PLAIN, end)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


@pytest.mark.parametrize(
    "action",
    [
        "image.local_contrast",
        "image.edges",
        "image.smoothing",
        "image.zones",
        "image.gamma",
        "image.palette",
        "image.material",
        "image.classes",
        "image.energy",
        "image.mirror",
        "view.invert",
        "view.curve",
        "view.preset_dense",
    ],
)
def test_that_every_tool_works_on_both_scans_of_a_pair(bench: Bench, action: str) -> None:
    for name in ("scan_1", "scan_2"):
        bench.training.scans[name] = two_energies()
    bench.pair()
    opening, _ = bench.looks()
    bench.run(action)
    first, second = bench.looks()
    assert first == second != opening
    bench.run("image.undo")
    assert bench.looks() == (opening, opening)


def test_that_filters_are_computed_for_the_second_scan_too(bench: Bench) -> None:
    bench.pair()
    second = bench.linked.second
    plain = second.scan_layers
    bench.run("image.local_contrast")
    bench.qtbot.waitUntil(lambda: not bench.tasks.busy)
    assert second.picture is not None
    assert second.scan_layers is not plain
    bench.run("view.reset")
    bench.qtbot.waitUntil(lambda: second.scan_layers is second.picture.layers)


def test_that_what_one_scan_of_a_pair_cannot_show_is_off_for_both_and_says_why(bench: Bench) -> None:
    bench.training.scans["scan_1"] = two_energies()
    bench.pair()
    for action in ("image.material", "image.classes", "image.energy"):
        assert not bench.view.runner.is_enabled(action), action
    reasons = bench.view.runner.images.reasons
    assert "both" in reasons["two_energies"]
    assert "both" in reasons["has_materials"]
    bench.training.scans["scan_2"] = two_energies()
    bench.pair()
    assert bench.view.runner.is_enabled("image.material")
    assert "two_energies" not in bench.view.runner.images.reasons


def test_that_the_other_view_shows_a_look_as_far_as_it_can_and_says_what_lacks(bench: Bench) -> None:
    bench.training.scans["side"] = two_energies()
    bench.views()
    bench.run("image.material")
    bench.run("image.local_contrast")
    first, second = bench.looks()
    assert (first.colours, second.colours) == (Colours.MATERIAL, Colours.GREY)
    assert first.processing.local_contrast == second.processing.local_contrast > 0
    assert "Material colours" in bench.linked.badges[1].note
    bench.run("image.material")
    assert bench.linked.badges[1].note == ""


def test_that_a_look_fits_any_picture_and_what_it_lacks_is_named() -> None:
    plain = make_picture(lorry_scan(60, 40), "side")
    look = msgspec.structs.replace(Look(tone=plain.tone), colours=Colours.MATERIAL)
    assert lacking(look, plain) == ("colours_material",)
    assert fitting_look(fitting_look(look, plain), plain) == fitting_look(look, plain)
    assert lacking(fitting_look(look, plain), plain) == ()


def test_that_the_ruler_measures_on_the_scan_that_the_pointer_is_over(bench: Bench) -> None:
    bench.pair()
    desk, second = bench.view.measures, bench.linked.second
    bench.run("measure.ruler")
    start, end = (second.scan_to_widget(x, 100).toPoint() for x in (100, 500))
    bench.drag_on_second(start, end)
    found = desk.second.book.latest
    assert found is not None
    assert found.length is not None
    assert found.length.cm == pytest.approx(200.0, abs=3.0)
    assert desk.second.panel.isVisible()
    assert desk.first.book.latest is None
    assert not desk.first.panel.isVisible()


@pytest.mark.parametrize("tool", ["angle", "profile", "region"])
def test_that_each_tool_measures_on_the_second_scan(bench: Bench, tool: str) -> None:
    bench.pair()
    book, second = bench.view.measures.second.book, bench.linked.second
    bench.run(f"measure.{tool}")
    places = [second.scan_to_widget(*place).toPoint() for place in ((200, 60), (400, 60), (400, 160))]
    if tool == "region":
        bench.drag_on_second(places[0], places[2])
        bench.qtbot.waitUntil(lambda: book.latest is not None and book.latest.region is not None)
    else:
        for place in places[: 3 if tool == "angle" else 2]:
            QTest.mouseMove(second, place)
            QTest.mouseClick(second, LEFT, PLAIN, place)
    assert book.latest is not None
    assert book.latest.measure.kind.value == tool
    assert book.latest.degrees == (pytest.approx(90, abs=1) if tool == "angle" else None)
    assert (book.latest.profile is not None) == (tool == "profile")


def test_that_a_measuring_tool_in_hand_swaps_nothing(bench: Bench) -> None:
    bench.views()
    bench.run("measure.ruler")
    bench.drag_on_second(QPoint(100, 60), QPoint(300, 60))
    QTest.mouseClick(bench.linked.second, LEFT, PLAIN, QPoint(120, 90))
    assert bench.linked.first.picture is not None
    assert bench.linked.first.picture.view == "side"
    bench.linked.second.setFocus()
    bench.key(Qt.Key.Key_Escape)
    bench.key(Qt.Key.Key_Escape)
    editor, other = bench.view.parts.editor, bench.linked.input
    assert editor.tool is Tool.RECT
    assert other.tool is Tool.SELECT
    assert bench.view.measures.second.book.latest is None
    QTest.mouseClick(bench.linked.second, LEFT, PLAIN, QPoint(120, 90))
    assert bench.linked.first.picture.view == "top"


def test_that_the_keyboard_alone_measures_on_the_second_scan(bench: Bench) -> None:
    bench.pair()
    bench.run("measure.ruler")
    bench.linked.second.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, *[Qt.Key.Key_Right] * 5, Qt.Key.Key_Return):
        bench.key(key)
    found = bench.view.measures.second.book.latest
    assert found is not None
    assert found.length is not None
    assert found.length.cm is not None


def test_that_the_figures_of_the_second_go_with_its_scan(bench: Bench) -> None:
    bench.views()
    bench.run("measure.ruler")
    bench.drag_on_second(QPoint(100, 60), QPoint(300, 60))
    assert bench.view.measures.second.book.latest is not None
    bench.run("view.twin")
    assert bench.view.measures.second.book.latest is None


def test_that_the_window_drag_works_on_the_second_with_the_tool_in_hand(bench: Bench) -> None:
    bench.pair()
    before, _ = bench.looks()
    bench.run("view.window")
    bench.drag_on_second(QPoint(100, 60), QPoint(220, 90))
    first, second = bench.looks()
    assert first.tone == second.tone != before.tone
    bench.run("view.window")
    assert bench.linked.input.tool is Tool.SELECT


def test_that_the_window_here_is_found_on_the_scan_under_the_pointer(bench: Bench) -> None:
    bench.training.scans["scan_2"] = replace(
        lorry_scan(800, 260), high=(lorry_scan(800, 260).high // 8).astype(np.uint16)
    )
    bench.pair()
    QTest.mouseMove(bench.linked.second, bench.linked.second.scan_to_widget(400, 120).toPoint())
    bench.run("view.auto_here")
    dark, _ = bench.looks()
    QTest.mouseMove(bench.linked.first, bench.linked.first.scan_to_widget(400, 120).toPoint())
    bench.linked.input.cursor_moved.emit(None)
    bench.run("view.auto_here")
    light, _ = bench.looks()
    assert dark.tone.level < light.tone.level


def test_that_each_scan_has_a_mini_map_that_goes_with_its_look(bench: Bench) -> None:
    bench.pair()
    mine, its = bench.view.parts.mini_map, bench.linked.mini_map
    assert not its.isVisible()
    bench.linked.first.zoom_to_scale(4.0)
    assert mine.isVisible()
    assert its.isVisible()
    light = its.grab().toImage()
    bench.run("view.invert")
    assert its.grab().toImage() != light
    seen = bench.linked.second.visible_box()
    QTest.mouseClick(its, LEFT, PLAIN, QPoint(4, 10))
    assert bench.linked.second.visible_box()[0] < seen[0]
    bench.linked.second.fit()
    assert not its.isVisible()


def test_that_swipe_and_flicker_lie_over_both_scans(bench: Bench) -> None:
    bench.pair()
    bench.run("image.swipe")
    mine, its = bench.view.parts.swipe, bench.linked.swipe
    assert (mine.way, its.way) == (Compared.SWIPE, Compared.SWIPE)
    bench.run("view.line_left")
    assert its.share == mine.share < 0.5
    bench.run("image.flicker")
    assert (mine.way, its.way) == (Compared.FLICKER, Compared.FLICKER)
    bench.run("image.flicker")
    assert (mine.way, its.way) == (Compared.OFF, Compared.OFF)


def test_that_what_the_pointer_is_over_in_the_second_scan_is_read(bench: Bench) -> None:
    bench.pair()
    QTest.mouseMove(bench.linked.second, bench.linked.second.scan_to_widget(400, 120).toPoint())
    bench.qtbot.waitUntil(lambda: "x 2.0" in bench.view.parts.strip.place.text())


def test_that_nothing_of_the_second_look_is_left_with_the_next_case(bench: Bench) -> None:
    bench.pair()
    bench.run("image.local_contrast")
    bench.run("image.swipe")
    bench._open(search_case(papers=False))
    assert bench.linked.swipe.way is Compared.OFF
    assert bench.linked.badges[1].note == ""
    assert "both" not in " ".join(bench.view.runner.images.reasons.values())
