"""The viewing record of two scans beside each other: both are told of, and older records mean what they meant."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from itertools import pairwise

import pytest
from helpers.choice_cases import pair_case
from helpers.workbench_bench import FakeTraining, lorry_scan, open_case, search_case
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.viewing import Glance, Viewing, from_bytes, joined, to_bytes
from xrayTrainer.imaging.dwell import dwell_map
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.viewing_log import MOST_SAVED, PER_SECOND, Seen, ViewingLog
from xrayTrainer.ui.viewmodels.viewing_replay import ViewingReplay
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.viewing_watch import ViewingWatch
from xrayTrainer.ui.views.workbench import WorkbenchView


def look(t_ms: int, view: str | None, x: float = 600.0) -> Glance:
    return Glance(t_ms=t_ms, view=view, x=x, y=200.0, width=900, height=500)


def seen(view: str, x: float = 600.0) -> Seen:
    return Seen(view=view, x=x, y=200.0, scale=1.0, width=900, height=500)


class Now:
    """A clock by hand, with a log on it."""

    def __init__(self) -> None:
        self.ms = 0
        self.log = ViewingLog(lambda: self.ms)

    def show(self, ms: int, first: Seen | None, beside: Seen | None = None) -> None:
        self.log.show(first, beside)
        self.ms += 250
        self.log.settle()
        self.ms += ms - 250


VIEWS = st.lists(st.tuples(st.integers(0, 90_000), st.sampled_from([None, "side", "top"])), max_size=30)


@settings(max_examples=60, deadline=None)
@given(VIEWS)
def test_that_a_record_of_one_scan_means_what_it_meant(rows: list[tuple[int, str | None]]) -> None:
    looks = tuple(look(t_ms, view) for t_ms, view in sorted(rows, key=lambda row: row[0]))
    end_ms = looks[-1].t_ms + 400 if looks else 0
    viewing = Viewing(looks=looks, end_ms=end_ms)
    ends = [later.t_ms for _, later in pairwise(looks)] + [end_ms] * bool(looks)
    assert list(viewing.spans()) == [(one, end - one.t_ms) for one, end in zip(looks, ends, strict=True)]


def test_that_each_of_two_lasts_until_its_own_next_look() -> None:
    looks = (look(0, "side"), look(1000, "+top"), look(2000, "side", 900), look(5000, "+"), look(6000, None))
    viewing = from_bytes(to_bytes(Viewing(looks=(*looks, look(8000, "side")), end_ms=9000)))
    found = [(one.view, one.t_ms, ms) for one, ms in viewing.spans()]
    assert found == [
        ("side", 0, 2000),
        ("top", 1000, 4000),
        ("side", 2000, 4000),
        (None, 6000, 2000),
        ("side", 8000, 1000),
    ]
    assert [viewing.at(ms).view for ms in (1500, 5500, 6500)] == ["side", "side", None]  # type: ignore[union-attr]


def test_that_a_pause_ends_both() -> None:
    viewing = Viewing(looks=(look(0, "side"), look(500, "+top"), look(3000, None), look(7000, "side")), end_ms=8000)
    assert [(one.view, ms) for one, ms in viewing.spans()] == [
        ("side", 3000),
        ("top", 2500),
        (None, 4000),
        ("side", 1000),
    ]


def test_that_what_stood_beside_never_goes_on_in_the_next_sitting() -> None:
    first = Viewing(looks=(look(0, "side"), look(0, "+top")), end_ms=2000)
    whole = joined(first, Viewing(looks=(look(2000, "side"),), end_ms=9000))
    assert [(one.view, ms) for one, ms in whole.spans() if ms] == [("side", 2000), ("top", 2000), ("side", 7000)]


def test_that_the_second_scan_is_written_down_and_its_going_too() -> None:
    now = Now()
    now.show(1000, seen("side"))
    now.show(3000, seen("side"), seen("top"))
    now.show(2000, seen("side"), seen("top", 1500))
    now.show(4000, seen("side"))
    viewing = from_bytes(to_bytes(now.log.result()))
    assert [one.view for one in viewing.looks] == ["side", "+top", "+top", "+"]
    lasted = {"side": 0, "top": 0}
    for one, ms in viewing.spans():
        lasted[one.view or ""] += ms
    assert lasted["side"] == 10_000
    assert lasted["top"] == pytest.approx(5000, abs=600)


def test_that_the_same_part_of_the_same_view_is_no_second_scan() -> None:
    now = Now()
    for _ in range(5):
        now.show(1000, seen("side"), seen("side"))
    assert [one.view for one in now.log.result().looks] == ["side"]


def test_that_two_scans_take_no_more_room_than_one() -> None:
    now = Now()
    for step in range(2000):
        now.show(500, seen("side", 40.0 * step), seen("top", 25.0 * step))
    most = MOST_SAVED + PER_SECOND * now.ms / 1000 + 4
    viewing = now.log.result()
    assert len(viewing.looks) <= most
    assert len(to_bytes(viewing)) < 20_000


def test_that_what_stood_beside_counts_as_looked_at_and_the_replay_follows_the_first(qtbot: QtBot) -> None:
    looks = (look(0, "side", 450), look(1000, "+top", 450), look(4000, "side", 450))
    viewing = Viewing(looks=looks, end_ms=5000)
    assert dwell_map(viewing, "top", (4000, 1000)).max() == pytest.approx(4.0)
    replay = ViewingReplay()
    replay.open(viewing)
    replay.go_to(2000)
    assert replay.look is not None
    assert replay.look.view == "side"
    assert replay.window == looks[0].window


class Kept:
    """Takes records."""

    def __init__(self) -> None:
        self.records: list[Viewing] = []

    def keep_viewing(self, _answer: str, viewing: Viewing) -> Future[None]:
        self.records.append(viewing)
        done: Future[None] = Future()
        done.set_result(None)
        return done


class Bench:
    """The workbench with what watches it, on a clock by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.tasks, self.seconds = qtbot, TaskRunner(), 100.0
        names = ("side", "top", "scan_1", "scan_2")
        self.training = FakeTraining(scans={name: lorry_scan(800, 260) for name in names})
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1")
        self.view = WorkbenchView(self.model, self.tasks, Wording(Messages("en"), "en"))
        parts, self.kept = self.view.parts, Kept()
        self.watch = ViewingWatch(
            self.model,
            parts.canvas,
            parts.editor,
            self.kept,  # type: ignore[arg-type]
            self.view,
            lambda: self.seconds,
            parts.linked,
        )
        qtbot.addWidget(self.view)
        self.view.resize(1366, 768)
        self.view.show()
        qtbot.waitExposed(self.view)

    def open(self, *, pair: bool) -> None:
        case = pair_case() if pair else search_case(views=("side", "top"), papers=False)
        self.training.opened = open_case(case)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        if not pair:
            QTest.keyClick(self.view.parts.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
        self.qtbot.waitUntil(lambda: self.view.parts.linked.second.picture is not None)
        QApplication.processEvents()
        self.rest(3.0)

    def rest(self, seconds: float) -> None:
        self.seconds += seconds
        self.watch.recorder._settled()

    def record(self) -> Viewing:
        self.model.close()
        return from_bytes(to_bytes(self.kept.records[-1]))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


@pytest.mark.parametrize(("pair", "names"), [(True, ("scan_1", "+scan_2")), (False, ("side", "+top"))])
def test_that_the_record_tells_of_both_scans_on_the_workbench(bench: Bench, pair: bool, names: tuple[str, str]) -> None:
    bench.open(pair=pair)
    bench.view.parts.linked.first.zoom_to_scale(3.0)
    bench.rest(2.0)
    viewing = bench.record()
    assert {one.view for one in viewing.looks} == set(names)
    mine, its = (next(one for one in reversed(viewing.looks) if one.view == name) for name in names)
    assert mine.scale == pytest.approx(its.scale, rel=0.05)
    assert its.x == pytest.approx(mine.x, abs=8)


def test_that_the_record_tells_when_the_second_went(bench: Bench) -> None:
    bench.open(pair=False)
    QTest.keyClick(bench.view.parts.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    bench.rest(2.0)
    bench.rest(2.0)
    assert [one.view for one in bench.record().looks if one.beside] == ["+top", "+"]


def test_that_nothing_is_beside_in_a_pause(bench: Bench) -> None:
    bench.open(pair=True)
    bench.model.set_paused(True)
    bench.rest(5.0)
    bench.model.set_paused(False)
    bench.rest(1.0)
    spans = list(bench.record().spans())
    pause = next(one for one, _ in spans if one.view is None)
    assert all(one.t_ms + ms <= pause.t_ms for one, ms in spans if one.view == "scan_2" and one.t_ms < pause.t_ms)
