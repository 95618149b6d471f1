"""The viewing record from the workbench to its replay: kept as the scan moves, shown as a moving window."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np
import pytest
from helpers import workbench_bench as bench
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.domain.viewing import Glance, Viewing
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.viewing_replay import SPEEDS, ViewingReplay
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.viewing_watch import ViewingWatch
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.mark_editor import MarkEditor, Tool
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.viewing_layer import ViewingLayer, heat_image


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def look(t_ms: int, x: float, *, view: str | None = "side", scale: float = 2.0) -> Glance:
    return Glance(t_ms=t_ms, view=view, x=x, y=100.0, scale=scale, width=400, height=200)


RECORD = Viewing(looks=(look(1000, 100), look(3000, 300), look(5000, 0, view=None), look(65_000, 500)), end_ms=67_000)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def replay(qtbot: QtBot, clock: Clock) -> Iterator[ViewingReplay]:
    made = ViewingReplay(clock=clock)
    yield made
    made.close()


def play(replay: ViewingReplay, clock: Clock, seconds: float) -> None:
    """Let the replay run as if so much time had passed."""
    for _ in range(round(seconds / 0.04)):
        clock.seconds += 0.04
        replay._step()


def test_that_a_replay_begins_at_the_first_look_and_stands_still(replay: ViewingReplay) -> None:
    replay.open(RECORD)
    assert (replay.position_ms, replay.start_ms, replay.end_ms) == (1000, 1000, 67_000)
    assert not replay.playing
    assert replay.window == RECORD.looks[0].window


def test_that_the_window_stands_and_then_glides_to_the_next_look(replay: ViewingReplay) -> None:
    replay.open(RECORD)
    replay.go_to(2500)
    assert replay.window == RECORD.looks[0].window
    replay.go_to(2880)
    assert replay.window is not None
    assert replay.window[0] == pytest.approx((RECORD.looks[0].window[0] + RECORD.looks[1].window[0]) / 2)
    replay.go_to(3000)
    assert replay.window == RECORD.looks[1].window


def test_that_a_replay_runs_as_fast_as_chosen_and_ends(replay: ViewingReplay, clock: Clock) -> None:
    replay.open(RECORD)
    assert replay.speed == 4
    replay.toggle()
    play(replay, clock, 0.4)
    assert replay.position_ms == pytest.approx(1000 + 4 * 400, abs=200)
    play(replay, clock, 20)
    assert replay.position_ms == replay.end_ms
    assert not replay.playing
    replay.toggle()
    assert replay.playing
    assert replay.position_ms == replay.start_ms


def test_that_a_long_pause_is_passed_over_quickly(replay: ViewingReplay, clock: Clock) -> None:
    replay.open(RECORD)
    while replay.speed != SPEEDS[0]:
        replay.next_speed()
    replay.go_to(5000)
    assert replay.window is None
    replay.toggle()
    play(replay, clock, 1.0)
    assert replay.position_ms >= 65_000


def test_that_a_replay_keeps_to_its_record(replay: ViewingReplay) -> None:
    replay.toggle()
    replay.toggle_seen()
    replay.go_to(500)
    assert not replay.playing
    assert replay.window is None
    replay.open(Viewing())
    assert not replay.is_open
    replay.open(RECORD)
    for position in (-5, 10_000_000):
        replay.go_to(position)
        assert replay.start_ms <= replay.position_ms <= replay.end_ms


def test_that_seen_parts_are_the_denser_the_longer_and_the_rest_stays_bare() -> None:
    image = heat_image(np.array([[0.0, 1.0], [4.0, 0.0]], np.float32))
    alphas = [image.pixelColor(x, y).alpha() for y in (0, 1) for x in (0, 1)]
    assert alphas[0] == alphas[3] == 0
    assert 0 < alphas[1] < alphas[2]
    assert heat_image(np.zeros((2, 3), np.float32)).pixelColor(1, 1).alpha() == 0


def test_that_the_layer_darkens_what_was_out_of_the_window(qtbot: QtBot) -> None:
    canvas = ScanCanvas()
    qtbot.addWidget(canvas)
    layer = ViewingLayer(canvas)
    canvas.resize(600, 300)
    canvas.set_picture(make_picture(bench.lorry_scan(1200, 600), "side"))
    canvas.show()
    qtbot.waitExposed(canvas)
    qtbot.waitUntil(lambda: canvas.at_rest)
    before = canvas.grab().toImage()
    layer.set_window((300.0, 150.0, 900.0, 450.0))
    after = canvas.grab().toImage()
    assert after.pixelColor(300, 150) == before.pixelColor(300, 150)
    assert after.pixelColor(40, 40).lightness() < before.pixelColor(40, 40).lightness()
    layer.set_heat(np.ones((3, 6), np.float32))
    assert canvas.grab().toImage().pixelColor(300, 150) != after.pixelColor(300, 150)
    layer.set_window(None)
    layer.set_heat(None)
    qtbot.waitUntil(lambda: canvas.at_rest and canvas.grab().toImage() == before)
    canvas.close()


@dataclass
class Kept:
    """Stands for the service."""

    records: list[tuple[AnswerId, Viewing]] = field(default_factory=list)

    def keep_viewing(self, answer: AnswerId, viewing: Viewing) -> Future[None]:
        self.records.append((answer, viewing))
        done: Future[None] = Future()
        done.set_result(None)
        return done


class Watched:
    """A canvas with what watches it."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner, clock: Clock) -> None:
        self.clock = clock
        self.kept = Kept()
        self.training = bench.FakeTraining()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.canvas = ScanCanvas(self.window)
        self.canvas.resize(800, 500)
        self.editor = MarkEditor(self.canvas, ShapeOverlay(self.canvas))
        self.model = WorkbenchModel(self.training, tasks, program="0", clock=clock)  # type: ignore[arg-type]
        self.model.pictures.picture_changed.connect(self.canvas.set_picture)
        self.watch = ViewingWatch(
            self.model, self.canvas, self.editor,  self.kept, self.window, clock  # type: ignore[arg-type]
        )  # fmt: skip
        self.window.show()
        qtbot.waitExposed(self.window)
        self.model.open(bench.open_case(bench.search_case()))
        qtbot.waitUntil(lambda: self.canvas.picture is not None)

    def settle(self, seconds: float) -> None:
        self.clock.seconds += seconds
        self.watch.recorder._settled()


@pytest.fixture
def watched(qtbot: QtBot, clock: Clock) -> Iterator[Watched]:
    tasks = TaskRunner()
    made = Watched(qtbot, tasks, clock)
    yield made
    made.model.close()
    made.window.close()
    assert tasks.shutdown()


def test_that_the_record_follows_scan_tool_papers_and_pauses(watched: Watched) -> None:
    watched.settle(2.0)
    watched.canvas.zoom_to_scale(2.0)
    watched.settle(3.0)
    watched.editor.set_tool(Tool.POLYGON)
    watched.settle(1.0)
    watched.model.set_paused(True)
    watched.settle(5.0)
    watched.model.set_paused(False)
    watched.settle(1.0)
    answer = watched.model.case.answer if watched.model.case else ""
    watched.model.close()
    ((kept_for, viewing),) = watched.kept.records
    assert kept_for == answer
    looks = viewing.looks
    assert [one.view is None for one in looks] == [False, False, False, True, False]
    assert looks[1].scale == pytest.approx(2.0)
    assert (looks[0].tool, looks[2].tool) == ("rect", "polygon")
    assert [ms for _, ms in viewing.spans()][3] == 5000


def test_that_a_hidden_canvas_counts_as_not_seen(watched: Watched) -> None:
    watched.settle(1.0)
    watched.canvas.hide()
    watched.settle(4.0)
    watched.canvas.show()
    watched.settle(1.0)
    watched.model.close()
    ((_, viewing),) = watched.kept.records
    assert [one.view for one in viewing.looks] == ["side", None, "side"]


def test_that_a_record_that_cannot_be_stored_disturbs_nobody(watched: Watched) -> None:
    def refuse(answer: AnswerId, viewing: Viewing) -> Future[None]:
        failed: Future[None] = Future()
        failed.set_exception(OSError("full"))
        return failed

    watched.kept.keep_viewing = refuse  # type: ignore[method-assign]
    watched.settle(1.0)
    watched.model.close()
    assert not watched.watch.recorder.recording
