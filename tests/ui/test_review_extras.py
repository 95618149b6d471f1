"""Under *More* in a review: the clean twin, the load plan, one's own viewing, objections; by keyboard and mouse."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from helpers import review_bench as bench
from helpers.fake_reviews import LOOKS, PLAN, FakeReviews, darker
from helpers.review_bench import ReviewTraining
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.case import View, ViewSource
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.imaging.dwell import dwell_map
from xrayTrainer.services.api import Review
from xrayTrainer.services.review_api import twin_views
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.review_plan import sketch_of
from xrayTrainer.ui.viewmodels.route import ReviewPlace
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.review import ReviewView


def from_recipe(review: Review) -> Review:
    """Return the review of a case that is computed from a recipe."""
    views = tuple(View(id=view.id, source=ViewSource(scene="scene.json")) for view in review.case.views)
    return msgspec.structs.replace(review, case=msgspec.structs.replace(review.case, views=views))


class Bench:
    """A review screen with all that a review can have."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner) -> None:
        self.qtbot = qtbot
        training = ReviewTraining()
        self.service = FakeReviews(twin_scan=darker(training.scan), load_plan=PLAN, looks=LOOKS)
        self.model = ReviewModel(training, tasks, service=self.service)  # type: ignore[arg-type]
        self.view = ReviewView(self.model)
        qtbot.addWidget(self.view)
        self.view.set_wording(bench.wording())
        self.view.resize(1366, 700)
        self.view.show()
        qtbot.waitExposed(self.view)

    def enter(self, review: Review) -> None:
        self.view.enter(ReviewPlace(answer=AnswerId(review.answer.id), review=review))
        self.view.first_focus().setFocus()
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        self.qtbot.waitUntil(lambda: not self.model._tasks.busy)
        self.qtbot.waitUntil(lambda: not self.view.scan.glide.moving)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.focusWidget() or self.view, key)

    def texts(self) -> str:
        labels = self.view.detail.extras.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def pixel(self) -> int:
        return int(self.view.scan.canvas.grab().toImage().pixelColor(700, 250).lightness())


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[Bench]:
    tasks = TaskRunner()
    made = Bench(qtbot, tasks)
    yield made
    made.view.leave()
    made.view.close()
    assert tasks.shutdown()


def test_that_only_recipes_whose_key_may_be_seen_have_a_twin() -> None:
    real, made = bench.mixed_review(), from_recipe(bench.mixed_review())
    assert twin_views(real) == ()
    assert twin_views(made) == ("side",)
    assert twin_views(msgspec.structs.replace(made, key=None)) == ()
    assert twin_views(msgspec.structs.replace(made, key=bench.clear_key())) == ()


def test_that_a_held_key_shows_the_scan_with_nothing_hidden_in_the_same_place(screen: Bench) -> None:
    screen.enter(from_recipe(bench.mixed_review()))
    canvas = screen.view.scan.canvas
    placement, tone, before = canvas.placement, canvas.tone, screen.pixel()
    QTest.keyPress(screen.view, Qt.Key.Key_N)
    assert screen.view.scan.twin_note.isVisible()
    assert (canvas.placement, canvas.tone) == (placement, tone)
    assert screen.pixel() < before
    QTest.keyRelease(screen.view, Qt.Key.Key_N)
    assert not screen.view.scan.twin_note.isVisible()
    assert screen.pixel() == before


def test_that_the_button_shows_the_twin_as_long_as_it_is_pressed(screen: Bench) -> None:
    screen.enter(from_recipe(bench.mixed_review()))
    button, before = screen.view.scan.strip.twin, screen.pixel()
    assert button.isVisible()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert screen.pixel() < before
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert screen.pixel() == before


def test_that_a_real_scan_offers_no_twin_and_asks_for_none(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    assert screen.service.asked_twins == []
    assert not screen.view.scan.strip.twin.isVisible()
    assert not screen.view.commands.is_enabled("review.twin")


def test_that_a_key_that_can_do_nothing_says_why_until_something_is_done(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    notice = screen.view.scan.notice
    for key, why in ((Qt.Key.Key_N, "nothing hidden"), (Qt.Key.Key_P, "not open"), (Qt.Key.Key_Backslash, "energy")):
        screen.key(key)
        assert notice.isVisible()
        assert why in notice.text
    screen.key(Qt.Key.Key_H)
    assert not notice.isVisible()


def test_that_the_bar_of_a_replay_keeps_its_slider_in_a_narrow_window(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    bar = screen.view.scan.replay_bar
    screen.key(Qt.Key.Key_R)
    screen.key(Qt.Key.Key_P)
    for width in (960, 1366):
        screen.view.resize(width, 600)
        QApplication.processEvents()
        assert bar.slider.width() >= 110
        parts = (bar.play, bar.slider, bar.time, bar.speed, bar.seen, bar.close_button)
        boxes = [part.geometry() for part in parts]
        assert not any(a.intersects(b) for k, a in enumerate(boxes) for b in boxes[:k])
        assert bar.rect().contains(boxes[-1])
    screen.key(Qt.Key.Key_R)


def test_that_what_is_not_there_is_not_offered(screen: Bench) -> None:
    service = screen.service
    service.twin_scan, service.load_plan, service.looks = None, None, None
    screen.enter(from_recipe(bench.mixed_review()))
    for action in ("twin", "plan", "replay", "play", "seen"):
        assert not screen.view.commands.is_enabled(f"review.{action}"), action
    screen.key(Qt.Key.Key_D)
    extras = screen.view.detail.extras
    assert extras.plan.isHidden()
    assert extras.viewing.isHidden()
    assert extras.objections.isVisible()


def test_that_slow_extras_leave_a_thread_free_for_the_next_case(screen: Bench) -> None:
    under_way: list[int] = []
    most: list[int] = []
    twin, plan = screen.service.twin, screen.service.plan

    def slow(work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            under_way.append(1)
            most.append(len(under_way))
            time.sleep(0.05)
            try:
                return work(*arguments)
            finally:
                under_way.pop()

        return run

    screen.service.twin, screen.service.plan = slow(twin), slow(plan)  # type: ignore[method-assign]
    screen.enter(from_recipe(bench.mixed_review()))
    screen.qtbot.waitUntil(lambda: {"has_twin", "has_plan"} <= screen.view.extras.conditions)
    assert most == [1, 1]


def test_that_a_plan_that_cannot_be_had_does_not_keep_the_twin_away(screen: Bench) -> None:
    def refuse(answer: AnswerId) -> None:
        raise UserError("scene.failed", file="scene.json")

    screen.service.plan = refuse  # type: ignore[method-assign]
    screen.enter(from_recipe(bench.mixed_review()))
    screen.qtbot.waitUntil(lambda: "has_twin" in screen.view.extras.conditions)
    assert "has_plan" not in screen.view.extras.conditions


def test_that_a_review_without_these_services_is_whole(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    model = ReviewModel(ReviewTraining(), tasks)  # type: ignore[arg-type]
    view = ReviewView(model)
    qtbot.addWidget(view)
    view.set_wording(bench.wording())
    view.enter(ReviewPlace(answer=AnswerId(bench.ANSWER_ID), review=bench.mixed_review()))
    qtbot.waitUntil(lambda: model.pictures.picture is not None)
    view.commands.run("review.more")
    assert view.detail.extras.isHidden()
    assert not view.commands.is_enabled("review.dispute")
    view.leave()
    assert tasks.shutdown()


def test_that_the_load_plan_says_where_to_open_and_how(screen: Bench) -> None:
    screen.enter(from_recipe(bench.mixed_review()))
    screen.key(Qt.Key.Key_E)
    assert screen.view.detail.more.isChecked()
    said = screen.texts()
    assert "Cigarettes, 6.2 kg" in said or "Cigarettes, 6.3 kg" in said
    assert "11.2 m from the front of the load space, on its floor; take the panel off." in said
    assert "8400 kg" in said
    assert "Looks odd, is harmless" in said


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_the_plan_puts_hidden_things_first_in_words_and_last_in_paint(language: str) -> None:
    sketch = sketch_of(PLAN, bench.wording(language))
    assert [box.role for box in sketch.boxes] == ["space", "load", "look_alike", "concealment"]
    assert [line.badge for line in sketch.lines] == ["A", "?", "1"]
    assert all("{" not in line.title + line.place and "…" not in line.place for line in sketch.lines)
    assert sketch.lines[0].place


def test_that_the_drawing_shows_the_place_to_open(screen: Bench) -> None:
    screen.enter(from_recipe(bench.mixed_review()))
    drawing = screen.view.detail.extras.drawing
    screen.key(Qt.Key.Key_E)
    screen.qtbot.waitUntil(lambda: drawing.width() > 200)
    assert drawing.height() > 60
    with_place = drawing.grab().toImage()
    plan = msgspec.structs.replace(PLAN, parts=tuple(part for part in PLAN.parts if part.role != "concealment"))
    drawing.show_sketch(sketch_of(plan, bench.wording()))
    assert drawing.grab().toImage() != with_place


def test_that_own_viewing_is_replayed_as_a_moving_window(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    scan, replay = screen.view.scan, screen.view.extras.replay
    assert not scan.replay_bar.isVisible()
    screen.key(Qt.Key.Key_R)
    assert scan.replay_bar.isVisible()
    assert replay.playing
    screen.key(Qt.Key.Key_P)
    assert not replay.playing
    scan.replay_bar.slider.setValue(5000)
    assert replay.position_ms == 5000
    assert scan.viewing.window == LOOKS.looks[1].window
    assert scan.replay_bar.time.text() == "0:05 / 0:12"
    screen.key(Qt.Key.Key_R)
    assert scan.viewing.window is None
    assert not scan.replay_bar.isVisible()


def test_that_seen_parts_are_shaded_on_demand_alone(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    assert not screen.view.commands.is_enabled("review.seen")
    screen.key(Qt.Key.Key_R)
    assert not screen.view.scan.viewing.has_heat
    screen.key(Qt.Key.Key_S)
    screen.qtbot.waitUntil(lambda: screen.view.scan.viewing.has_heat)
    screen.key(Qt.Key.Key_S)
    assert not screen.view.scan.viewing.has_heat


def test_that_what_was_seen_is_added_up_off_the_gui_thread_and_once(
    screen: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def noted(*given: Any) -> Any:
        threads.append(threading.get_ident())
        return dwell_map(*given)

    monkeypatch.setattr("xrayTrainer.imaging.dwell.dwell_map", noted)
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_R)
    for _ in range(3):
        screen.key(Qt.Key.Key_S)
    screen.qtbot.waitUntil(lambda: screen.view.scan.viewing.has_heat)
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()
    screen.view.leave()
    assert not screen.view.scan.viewing.has_heat


def test_that_the_small_map_shades_what_was_seen_too(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_R)
    screen.key(Qt.Key.Key_P)
    screen.qtbot.waitUntil(lambda: not screen.view.scan.glide.moving)
    screen.view.scan.canvas.zoom_to_scale(3.0)
    small = screen.view.scan.mini_map
    screen.qtbot.waitUntil(lambda: small.isVisible() and not screen.model._tasks.busy)
    screen.qtbot.waitUntil(lambda: screen.view.scan.canvas.at_rest)
    bare = small.grab().toImage()
    screen.key(Qt.Key.Key_S)
    screen.qtbot.waitUntil(lambda: small.grab().toImage() != bare)
    screen.key(Qt.Key.Key_S)
    screen.qtbot.waitUntil(lambda: small.grab().toImage() == bare)


def test_that_the_replay_follows_to_another_view_and_maps_it(screen: Bench) -> None:
    screen.service.looks = msgspec.structs.replace(
        LOOKS, looks=(*LOOKS.looks[:2], msgspec.structs.replace(LOOKS.looks[2], view="top"))
    )
    case = bench.lorry_case(views=("side", "top"))
    screen.enter(bench.review_of(bench.lorry_key(), bench.mark(1, bench.ON_STANDING), case=case))
    screen.key(Qt.Key.Key_R)
    screen.key(Qt.Key.Key_P)
    screen.view.scan.replay_bar.slider.setValue(10_000)
    screen.qtbot.waitUntil(lambda: screen.model.pictures.view == "top" and screen.model.pictures.picture is not None)
    assert screen.view.scan.viewing.window == LOOKS.looks[2].window


def test_that_who_saw_the_whole_alone_is_told_so(screen: Bench) -> None:
    screen.service.looks = msgspec.structs.replace(LOOKS, looks=LOOKS.looks[:1])
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_R)
    screen.qtbot.waitUntil(lambda: "whole scan" in screen.view.scan.replay_bar.note.text())


def test_that_leaving_a_review_ends_its_replay(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_R)
    screen.view.leave()
    assert not screen.view.extras.replay.is_open
    assert not screen.view.extras.replay.playing


def test_that_an_objection_is_written_by_keyboard_and_shown_again(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_O)
    extras = screen.view.detail.extras
    assert extras.writing
    assert screen.view.window().focusWidget() is extras.note
    QTest.keyClicks(extras.note, "No, it is a tank. k m b")
    assert extras.note.toPlainText() == "No, it is a tank. k m b"
    assert screen.model.key_on, "letters typed are no shortcuts"
    extras.keep.setFocus()
    QTest.keyClick(extras.keep, Qt.Key.Key_Space)
    screen.qtbot.waitUntil(lambda: not extras.writing)
    about = "" if screen.model.thing is None else screen.model.thing.id
    assert about.startswith("thing:")
    (kept,) = screen.service.objections
    assert (kept.note, kept.about) == ("No, it is a tank. k m b", about)
    assert "No, it is a tank." in screen.texts()
    assert "2026-03-01" in screen.texts()


def test_that_enter_in_a_note_does_not_leave_the_review_and_esc_gives_up(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_O)
    extras = screen.view.detail.extras
    QTest.keyClicks(extras.note, "a")
    QTest.keyClick(extras.note, Qt.Key.Key_Return)
    assert extras.note.toPlainText() == "a\n"
    assert screen.model.page is not None
    QTest.keyClick(extras.note, Qt.Key.Key_Escape)
    assert not extras.writing
    assert extras.object.isVisible()
    assert screen.service.objections == []


def test_that_an_objection_that_is_not_stored_stays_in_the_field(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.service.refuse = UserError("review.note_empty")
    screen.key(Qt.Key.Key_O)
    extras = screen.view.detail.extras
    QTest.keyClicks(extras.note, "Why?")
    screen.qtbot.waitUntil(lambda: extras.keep.height() > 20)
    QTest.mouseClick(extras.keep, Qt.MouseButton.LeftButton)
    screen.qtbot.waitUntil(lambda: bool(extras.fault.text()))
    assert extras.writing
    assert extras.note.toPlainText() == "Why?"


def test_that_an_answer_that_awaits_its_key_takes_no_objection(screen: Bench) -> None:
    screen.enter(bench.review_of(None, bench.mark(1, bench.BESIDE)))
    assert not screen.view.commands.is_enabled("review.dispute")
