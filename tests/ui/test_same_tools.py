"""The same looks, tools and keys on workbench, review and atlas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest
from helpers import review_bench
from helpers.fake_reviews import LOOKS, PLAN, FakeReviews, darker
from helpers.shell_window import shell_window
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.imaging.look import Colours
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.api import Review
from xrayTrainer.services.console import Console
from xrayTrainer.simulation.beam_table import beam_calibration
from xrayTrainer.ui.commands.action_spec import Group
from xrayTrainer.ui.commands.registry import ACTIONS, action_text, spec
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS, SCANS
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.route import ReviewPlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.atlas import AtlasView
from xrayTrainer.ui.views.key_help import KeyHelp
from xrayTrainer.ui.views.review import ReviewView
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.mark_tools import Tool
from xrayTrainer.ui.widgets.swipe import Compared
from xrayTrainer.ui.widgets.tool_panel import short_name

LEFT, PLAIN, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("screen", SCANS)
def test_that_a_key_runs_one_action_alone_where_scans_are_looked_at(screen: str) -> None:
    here = [row for row in ACTIONS if screen in (row.screen, *row.also)]
    rows = defaultdict(list)
    for row in here:
        for key in row.keys:
            rows[key].append(row.id)
    twice = {key: ids for key, ids in rows.items() if len(ids) > 1}
    assert twice == {}


def test_that_what_is_done_to_a_picture_is_one_row_for_all_screens() -> None:
    texts = defaultdict(set)
    for row in ACTIONS:
        texts[row.text].add(row.id)
    assert all(row.also == SCANS for row in SCAN_ACTIONS)
    assert all(len(texts[row.text]) == 1 for row in SCAN_ACTIONS)


class KnownScanner(review_bench.ReviewTraining):
    """Scans of a scanner whose values are known."""

    def console(self, folder: Path, case: Case, view: str) -> Console:
        return Console(scanner="gantry_6@1", calibration=beam_calibration("gantry_6@1", "side"))


def with_low(scan: Scan) -> Scan:
    top = (1 << scan.bits) - 1
    low = np.clip((scan.high / top) ** 1.3 * top, 0, top).astype(scan.high.dtype)
    return replace(scan, low=low)


def from_recipe(review: Review) -> Review:
    """Return the review of a case that is computed from a recipe."""
    views = tuple(View(id=view.id, source=ViewSource(scene="scene.json")) for view in review.case.views)
    return msgspec.structs.replace(review, case=msgspec.structs.replace(review.case, views=views))


class Looking:
    """A review on the screen."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner) -> None:
        self.qtbot, self.tasks = qtbot, tasks
        training = KnownScanner()
        training.scan = with_low(training.scan)
        service = FakeReviews(twin_scan=with_low(darker(training.scan)), load_plan=PLAN, looks=LOOKS)
        self.model = ReviewModel(training, tasks, service=service)  # type: ignore[arg-type]
        self.view = ReviewView(self.model)
        qtbot.addWidget(self.view)
        self.view.set_wording(review_bench.wording())
        self.view.resize(1366, 700)
        self.view.show()
        qtbot.waitExposed(self.view)
        review = from_recipe(review_bench.mixed_review())
        self.view.enter(ReviewPlace(answer=AnswerId(review.answer.id), review=review))
        self.view.first_focus().setFocus()
        qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        self.rest()

    @property
    def canvas(self) -> ScanCanvas:
        return self.view.scan.canvas

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy)
        self.qtbot.waitUntil(lambda: not self.view.scan.glide.moving)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.canvas, LEFT, PLAIN, start)
        QTest.mouseMove(self.canvas, (start + end) / 2)
        QTest.mouseMove(self.canvas, end)
        QTest.mouseRelease(self.canvas, LEFT, PLAIN, end)


@pytest.fixture
def review(qtbot: QtBot) -> Iterator[Looking]:
    tasks = TaskRunner()
    made = Looking(qtbot, tasks)
    yield made
    made.view.leave()
    made.view.close()
    assert tasks.shutdown()


def test_that_every_look_can_be_had_in_the_review_by_its_key(review: Looking) -> None:
    opening = review.canvas.look
    for key in (Qt.Key.Key_C, Qt.Key.Key_U, Qt.Key.Key_J, Qt.Key.Key_Y, Qt.Key.Key_K, Qt.Key.Key_Comma):
        before = review.canvas.look
        review.key(key)
        assert review.canvas.look != before, key
    look = review.canvas.look
    assert look is not None
    assert look.colours is Colours.MATERIAL
    assert review.view.scan.chips.isVisible()
    assert "image.material" in review.view.desk.checked
    review.key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert review.canvas.look is not None
    assert review.canvas.look.colours is Colours.GREY
    review.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert review.canvas.look == opening
    assert not review.view.scan.chips.isVisible()


def test_that_the_review_has_the_six_tools_of_the_scanner_and_all_others_under_more(review: Looking) -> None:
    bar = review.view.scan.image_bar
    assert bar.tools == KnownScanner().console(Path(), review_bench.mixed_review().case, "side").tools
    bar.fill_menu()
    assert bar.more.isEnabled()
    review.qtbot.mouseClick(bar.findChild(QWidget, "action_view_invert") or bar.more, LEFT)
    assert review.view.focusWidget() is review.view.next


def test_that_the_review_measures_by_mouse_and_esc_puts_the_ruler_away(review: Looking) -> None:
    review.key(Qt.Key.Key_R, SHIFT)
    review.drag(QPoint(300, 200), QPoint(500, 200))
    measures = review.view.desk.measures
    assert measures.book.latest is not None
    assert measures.book.latest.length is not None
    assert measures.panel.isVisible()
    chosen = review.model.chosen
    review.key(Qt.Key.Key_Escape)
    assert review.view.scan.input.tool is Tool.SELECT
    assert measures.book.latest is None
    assert review.model.chosen == chosen


def test_that_enter_sets_a_place_while_the_ruler_is_on_the_scan_and_goes_on_otherwise(review: Looking) -> None:
    routes: list[Route] = []
    review.view.route_requested.connect(routes.append)
    review.key(Qt.Key.Key_R, SHIFT)
    review.canvas.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, *[Qt.Key.Key_Right] * 6, Qt.Key.Key_Return):
        review.key(key)
    assert routes == []
    assert review.view.desk.measures.book.latest is not None
    review.key(Qt.Key.Key_Escape)
    review.key(Qt.Key.Key_Return)
    assert len(routes) == 1


def test_that_the_loupe_and_the_window_panel_come_in_the_review(review: Looking) -> None:
    review.key(Qt.Key.Key_M, SHIFT)
    assert review.view.desk.loupe.first.on
    review.key(Qt.Key.Key_W)
    assert review.view.scan.window_panel.isVisible()
    before = review.canvas.tone
    review.drag(QPoint(300, 200), QPoint(400, 230))
    assert review.canvas.tone != before
    review.key(Qt.Key.Key_W)
    assert not review.view.scan.window_panel.isVisible()


def test_that_the_twin_stands_in_the_look_of_the_scan(review: Looking) -> None:
    review.key(Qt.Key.Key_C)
    review.rest()
    mine = review.canvas.scan_layers
    QTest.keyPress(review.view, Qt.Key.Key_N)
    review.rest()
    its = review.canvas.scan_layers
    assert its is not None
    assert mine is not None
    assert its is not mine
    picture = review.model.pictures.picture
    twin = review.model.extras.twin("side")
    assert picture is not None
    assert twin is not None
    assert its not in (picture.layers, twin.layers)
    QTest.keyRelease(review.view, Qt.Key.Key_N)
    assert review.canvas.scan_layers is mine


def test_that_a_look_chosen_while_the_twin_is_held_holds_for_both(review: Looking) -> None:
    QTest.keyPress(review.view, Qt.Key.Key_N)
    review.view.commands.run("image.edges")
    review.rest()
    its = review.canvas.scan_layers
    QTest.keyRelease(review.view, Qt.Key.Key_N)
    picture = review.model.pictures.picture
    assert picture is not None
    assert review.canvas.scan_layers not in (its, picture.layers)


def test_that_swipe_compares_in_the_review_with_how_the_scan_opened(review: Looking) -> None:
    review.key(Qt.Key.Key_I)
    review.key(Qt.Key.Key_QuoteLeft)
    assert review.view.scan.swipe.way is Compared.SWIPE
    review.key(Qt.Key.Key_QuoteLeft)
    assert review.view.scan.swipe.way is Compared.OFF


# --- the atlas -------------------------------------------------------------------------------------------------------


@pytest.fixture
def atlas(qtbot: QtBot, tmp_path: Path) -> Iterator[AtlasView]:
    with shell_window(qtbot, tmp_path) as (made, _world):
        made.window.resize(1366, 768)
        found = made.go(ScreenId.ATLAS)
        made.settle()
        assert isinstance(found, AtlasView)
        yield found


def atlas_key(view: AtlasView, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(view.window().focusWidget() or view, key, held)


def test_that_the_atlas_has_looks_and_undo(atlas: AtlasView) -> None:
    canvas = atlas.canvases[0].canvas
    opening = canvas.look
    for key in (Qt.Key.Key_C, Qt.Key.Key_Apostrophe, Qt.Key.Key_L):
        before = canvas.look
        atlas_key(atlas, key)
        assert canvas.look != before, key
    assert atlas.canvases[0].chips.isVisible()
    for _ in range(3):
        atlas_key(atlas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert canvas.look == opening


def test_that_the_atlas_has_the_ruler(atlas: AtlasView) -> None:
    atlas_key(atlas, Qt.Key.Key_R, SHIFT)
    canvas = atlas.canvases[0].canvas
    QTest.mousePress(canvas, LEFT, PLAIN, QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(300, 200))
    QTest.mouseMove(canvas, QPoint(400, 200))
    QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(400, 200))
    found = atlas.plates[0].desk.measures.book.latest
    assert found is not None
    assert found.length is not None
    assert found.length.cm is not None
    atlas_key(atlas, Qt.Key.Key_Escape)
    assert atlas.plates[0].desk.measures.book.latest is None


def test_that_the_bar_of_the_atlas_names_what_is_off_and_why(atlas: AtlasView) -> None:
    assert "image.material" not in atlas.plates[0].desk.checked
    assert not atlas.can("image.material")
    assert "has_materials" in atlas.plates[0].desk.images.reasons


def test_that_a_tool_is_in_hand_over_both_reference_scans(atlas: AtlasView, qtbot: QtBot) -> None:
    atlas_key(atlas, Qt.Key.Key_V, SHIFT)
    qtbot.waitUntil(lambda: atlas.canvases[1].canvas.picture is not None)
    atlas_key(atlas, Qt.Key.Key_R, SHIFT)
    for number, canvas in enumerate(one.canvas for one in atlas.canvases):
        QTest.mousePress(canvas, LEFT, PLAIN, QPoint(100, 120))
        QTest.mouseMove(canvas, QPoint(150, 120))
        QTest.mouseMove(canvas, QPoint(200, 120))
        QTest.mouseRelease(canvas, LEFT, PLAIN, QPoint(200, 120))
        assert atlas.plates[number].desk.measures.book.latest is not None
    atlas_key(atlas, Qt.Key.Key_R, SHIFT)
    assert all(one.input.tool is Tool.SELECT for one in atlas.canvases)


# --- the sheet of keys -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("screen", SCANS)
def test_that_the_sheet_lists_every_tool_with_its_key(screen: str, qtbot: QtBot) -> None:
    ground = Screen(screen)
    qtbot.addWidget(ground)
    ground.resize(1366, 720)
    ground.show()
    qtbot.waitExposed(ground)
    helped = KeyHelp(ground, screen)
    assert ground.help_first()
    assert helped.sheet is not None
    assert helped.sheet.isVisible()
    shown = {what for group in Group for _keys, what in helped.sheet.lines(group)}
    wanted = {row for row in ACTIONS if screen in (row.screen, *row.also) and row.keys}
    assert {short_name(action_text(row)) for row in wanted} <= shown
    assert short_name(action_text(spec("draw.rect"))) not in shown
    assert not helped.sheet.tour.isVisible()
    assert not ground.help_first()
    ground.hide()
    assert not helped.sheet.isVisible()
