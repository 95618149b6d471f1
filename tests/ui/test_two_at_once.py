"""Two at once on the workbench: the other view or the other energy beside, linked, named, swapped by a press."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from helpers.workbench_bench import FakeTraining, lorry_scan, name_case, open_case, search_case
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Rect
from xrayTrainer.imaging.look import Energy
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView

SHIFT = Qt.KeyboardModifier.ShiftModifier


def two_energies() -> Scan:
    scan = lorry_scan(800, 260)
    low = np.clip(scan.high.astype(np.float32) ** 1.04 / 1.6, 0, 65_535).astype(np.uint16)
    return replace(scan, low=low)


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        self.training = FakeTraining(scans={"side": lorry_scan(800, 260), "top": lorry_scan(400, 200)})
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.linked = self.view.parts.linked

    def open(self, case: Case) -> None:
        self.training.opened = open_case(case)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        QApplication.processEvents()

    def two(self) -> None:
        self.key(Qt.Key.Key_V, SHIFT)
        self.qtbot.waitUntil(lambda: self.linked.second.picture is not None)
        QApplication.processEvents()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.window().focusWidget() or self.view, key, held)


def side_and_top() -> Case:
    """The top view has half the pixels along the travel: 10 mm for 5."""
    case = search_case(views=("side", "top"), papers=False)
    top = msgspec.structs.replace(case.views[1], mm_per_pixel=(10.0, 5.0))
    return msgspec.structs.replace(case, views=(case.views[0], top))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


def test_that_the_other_view_comes_beside_and_both_say_what_they_are(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.view.parts.canvas.setFocus()
    assert not bench.linked.second.isVisible()
    bench.two()
    assert bench.linked.second.isVisible()
    assert bench.linked.second.picture is not None
    assert bench.linked.second.picture.view == "top"
    assert [badge.label for badge in bench.linked.badges] == ["Side", "Top"]
    assert "view.twin" in bench.view.twin.checked
    assert bench.training.loaded == ["side", "top"]
    bench.key(Qt.Key.Key_V, SHIFT)
    assert not bench.linked.second.isVisible()
    assert [badge.label for badge in bench.linked.badges] == ["", ""]


def test_that_two_views_go_together_along_the_travel_by_their_pitch(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    first, second = bench.linked.canvases
    first.zoom_to_scale(3.0)
    first.pan_by(-200, 40)
    assert second.zoom == pytest.approx(6.0)
    left, _, right, _ = first.visible_box()
    its_left, its_top, its_right, its_bottom = second.visible_box()
    assert (its_left, its_right) == (pytest.approx(left / 2), pytest.approx(right / 2))
    assert (its_top + its_bottom) / 2 == pytest.approx(100)
    before = first.visible_box()
    second.pan_by(0, 30)
    assert first.visible_box()[1] == pytest.approx(before[1])
    bench.key(Qt.Key.Key_L, SHIFT)
    second.pan_by(60, 0)
    assert first.visible_box() == pytest.approx(before)


def test_that_the_pointer_s_place_is_a_line_in_the_other_view(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    QTest.mouseMove(bench.linked.first, QPoint(300, 60))
    QApplication.processEvents()
    x, _ = bench.linked.first.widget_to_scan(QPoint(300, 60).toPointF())
    assert bench.linked.badges[1].cross == (pytest.approx(x / 2), None)
    assert bench.linked.badges[0].cross is None


def test_that_a_press_on_the_second_swaps_the_two_and_each_stays_at_its_place(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    first, second = bench.linked.canvases
    first.zoom_to_scale(2.5)
    first.pan_by(-150, 0)
    seen = first.visible_box()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(200, 80))
    assert first.picture is not None
    assert second.picture is not None
    assert (first.picture.view, second.picture.view) == ("top", "side")
    assert second.visible_box()[::2] == pytest.approx(seen[::2])
    assert [badge.label for badge in bench.linked.badges] == ["Top", "Side"]
    assert bench.training.loaded == ["side", "top"]
    second.setFocus()
    bench.key(Qt.Key.Key_Return)
    assert first.picture.view == "side"
    assert first.hasFocus()


def test_that_a_drag_on_the_second_moves_it_and_swaps_nothing(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    first, second = bench.linked.canvases
    first.zoom_to_scale(4.0)
    before = second.visible_box()
    QTest.mousePress(second, Qt.MouseButton.LeftButton, pos=QPoint(200, 80))
    QTest.mouseMove(second, QPoint(140, 80))
    QTest.mouseRelease(second, Qt.MouseButton.LeftButton, pos=QPoint(140, 80))
    assert second.visible_box()[0] > before[0]
    assert first.picture is not None
    assert first.picture.view == "side"


def test_that_marks_show_on_their_view_and_can_be_drawn_on_the_first_alone(bench: Bench) -> None:
    bench.open(side_and_top())
    mark = Mark(id="m1", view="top", region=Rect(x=50, y=50, w=40, h=40), confidence=60)
    bench.model.replace_sheet((mark,), "m1")
    bench.two()
    assert [shape.view for shape in bench.view.twin.overlay.shapes] == ["top"]
    assert bench.view.parts.overlay.shapes == ()
    bench.key(Qt.Key.Key_R)
    QTest.mousePress(bench.linked.second, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    QTest.mouseMove(bench.linked.second, QPoint(180, 120))
    QTest.mouseRelease(bench.linked.second, Qt.MouseButton.LeftButton, pos=QPoint(180, 120))
    assert len(bench.model.sheet.marks) == 1
    bench.linked.first.setFocus()
    bench.key(Qt.Key.Key_M)
    bench.qtbot.waitUntil(lambda: all(canvas.at_rest for canvas in bench.linked.canvases))
    plain = bench.linked.second.grab().toImage()
    bench.key(Qt.Key.Key_M)
    assert bench.linked.second.grab().toImage() != plain


def test_that_one_view_of_two_energies_has_the_other_energy_beside(bench: Bench) -> None:
    bench.training.scans["side"] = two_energies()
    bench.open(search_case(papers=False))
    bench.two()
    first, second = bench.linked.canvases
    assert second.picture is first.picture
    assert [badge.label for badge in bench.linked.badges] == ["High energy", "Low energy"]
    bench.qtbot.waitUntil(lambda: first.grab().toImage() != second.grab().toImage())
    assert first.look is not None
    assert second.look is not None
    assert (first.look.processing.energy, second.look.processing.energy) == (Energy.HIGH, Energy.LOW)
    first.zoom_to_scale(3.0)
    assert second.visible_box() == pytest.approx(first.visible_box())
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(200, 80))
    assert first.look.processing.energy is Energy.LOW
    assert second.look.processing.energy is Energy.HIGH
    assert [badge.label for badge in bench.linked.badges] == ["Low energy", "High energy"]


def test_that_the_second_follows_the_look_of_the_first(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    bench.view.parts.canvas.setFocus()
    bench.key(Qt.Key.Key_I)
    bench.key(Qt.Key.Key_C)
    look = bench.linked.second.look
    assert look == bench.linked.first.look
    assert look is not None
    assert look.tone.invert
    assert look.processing.local_contrast


def test_that_a_scan_with_nothing_beside_it_offers_no_two(bench: Bench) -> None:
    bench.open(search_case(papers=False))
    assert not bench.view.runner.is_enabled("view.twin")
    bench.key(Qt.Key.Key_V, SHIFT)
    assert not bench.linked.second.isVisible()
    bench.training.scans["side"] = two_energies()
    bench.open(name_case())
    assert bench.view.runner.is_enabled("view.twin")


def test_that_two_stay_two_with_the_next_case_that_has_them(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    bench.open(search_case(papers=False))
    assert not bench.linked.second.isVisible()
    bench.open(side_and_top())
    bench.qtbot.waitUntil(lambda: bench.linked.second.picture is not None)
    assert bench.linked.second.isVisible()


def test_that_a_view_that_cannot_be_read_says_so_beside_and_can_be_tried_again(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.training.refuse_scan = UserError("scan.not_found", file="top.png")
    bench.key(Qt.Key.Key_V, SHIFT)
    notice = bench.view.kinds.second_notice
    bench.qtbot.waitUntil(lambda: notice.button.isVisible())
    assert bench.linked.first.picture is not None
    bench.training.refuse_scan = None
    notice.button.click()
    bench.qtbot.waitUntil(lambda: bench.linked.second.picture is not None)
    assert not notice.isVisible()


def test_that_nothing_of_the_second_is_seen_in_a_pause(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    bench.model.set_paused(True)
    assert not bench.linked.second.isVisible()
    bench.model.set_paused(False)
    assert bench.linked.second.isVisible()


def test_that_a_view_of_the_last_case_never_comes_beside_the_next(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.key(Qt.Key.Key_V, SHIFT)
    bench.training.scans["side"] = two_energies()
    bench.open(search_case(papers=False))
    bench.qtbot.waitUntil(lambda: not bench.tasks.busy)
    QApplication.processEvents()
    first, second = bench.linked.canvases
    assert second.picture is first.picture
    assert [badge.label for badge in bench.linked.badges] == ["High energy", "Low energy"]


def test_that_quick_turns_end_with_what_was_asked_last(bench: Bench) -> None:
    bench.open(side_and_top())
    wanted, view = False, "side"
    for _ in range(9):
        for key, held in ((Qt.Key.Key_V, SHIFT), (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)):
            wanted ^= key == Qt.Key.Key_V and bench.view.runner.is_enabled("view.twin")
            bench.key(key, held)
        view = {"side": "top", "top": "side"}[view]
    bench.qtbot.waitUntil(lambda: not bench.tasks.busy)
    QApplication.processEvents()
    first, second = bench.linked.canvases
    assert first.picture is not None
    assert first.picture.view == view
    assert bench.view.twin.shown == second.isVisible() == wanted
    assert (None if second.picture is None else second.picture.view) == ("side" if wanted else None)


def test_that_the_second_says_what_it_is_to_those_who_do_not_see_it(bench: Bench) -> None:
    bench.open(side_and_top())
    bench.two()
    assert bench.linked.second.accessibleName() == "Top: press to work on it"
    assert bench.linked.second.focusPolicy() & Qt.FocusPolicy.TabFocus
