"""The review on the screen: model and widgets, by keyboard and mouse."""

from collections.abc import Iterator
from itertools import count

import pytest
from helpers import review_bench as bench
from helpers.review_bench import ReviewTraining
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.services.api import Review
from xrayTrainer.ui.commands.review_actions import REVIEW_ACTIONS, REVIEW_CONDITIONS
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.route import CasePlace, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.review import ReviewView
from xrayTrainer.ui.widgets.icons import icon
from xrayTrainer.ui.widgets.shapes import Role


class Bench:
    """A review screen in a window."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner) -> None:
        self.qtbot = qtbot
        self.training = ReviewTraining()
        seconds = count(1000)
        self.model = ReviewModel(self.training, tasks, clock=lambda: float(next(seconds)))  # type: ignore[arg-type]
        self.view = ReviewView(self.model)
        qtbot.addWidget(self.view)
        self.view.set_wording(bench.wording())
        self.view.resize(1366, 700)
        self.routes: list[Route] = []
        self.view.route_requested.connect(self.routes.append)
        self.view.show()
        qtbot.waitExposed(self.view)

    def enter(self, review: Review, *, back: SummaryPlace | None = None) -> None:
        self.go(ReviewPlace(answer=AnswerId(review.answer.id), review=review, back=back))
        if review.case.views:
            self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)

    def go(self, place: ReviewPlace) -> None:
        """Come to the screen as the window does."""
        self.view.enter(place)
        self.view.first_focus().setFocus()

    def key(self, key: Qt.Key) -> None:
        target = self.view.focusWidget() or self.view
        QTest.keyClick(target, key)

    def labels(self) -> set[str]:
        return {shape.label for shape in self.view.scan.overlay.shapes if shape.label}

    def still(self) -> None:
        """Wait until nothing will move any more: the glide has ended and the exact scan is drawn."""
        scan = self.view.scan
        self.qtbot.waitUntil(lambda: not scan.glide.moving and scan.canvas.at_rest)


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[Bench]:
    tasks = TaskRunner()
    made = Bench(qtbot, tasks)
    yield made
    made.view.leave()
    made.view.close()
    assert tasks.shutdown()


def test_that_the_screen_says_the_outcome_before_the_scan_is_there(screen: Bench) -> None:
    screen.go(ReviewPlace(answer=AnswerId(bench.ANSWER_ID), review=bench.mixed_review()))
    assert screen.model.pictures.picture is None
    assert screen.view.headline.title.text() == "1 of 2 found"
    assert screen.view.things.count() == 4


def test_that_the_scan_glides_to_the_first_thing_of_interest(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.still()
    left, top, right, bottom = screen.view.scan.canvas.visible_box()
    assert left <= 672
    assert right >= 710
    assert right - left < bench.WIDTH, "it is nearer than the whole"
    assert top <= 186
    assert bottom >= 252
    assert screen.labels() == {"Found", "It is here", "Right place, too wide", "Opened for nothing"}
    assert {shape.role for shape in screen.view.scan.overlay.shapes} == {
        Role.FOUND,
        Role.MARK,
        Role.MISSED,
        Role.TOO_WIDE,
        Role.FOR_NOTHING,
    }


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_that_enter_and_space_go_to_the_next_case(screen: Bench, key: Qt.Key) -> None:
    screen.enter(bench.mixed_review())
    screen.key(key)
    assert screen.routes == [Route(ScreenId.WORKBENCH, CasePlace(session=screen.model.review.session.id))]  # type: ignore[union-attr]


def test_that_space_on_the_scan_goes_on_too(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.view.scan.canvas.setFocus()
    screen.key(Qt.Key.Key_Space)
    assert len(screen.routes) == 1


def test_that_enter_on_another_button_presses_that_button(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.view.detail.more.setFocus()
    screen.key(Qt.Key.Key_Return)
    assert screen.routes == []
    assert screen.view.detail.more.isChecked()


def test_that_a_mouse_on_the_tools_leaves_enter_to_the_large_button(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    strip = screen.view.scan.strip
    for button in (strip.key, strip.bare, screen.view.scan.look_tools.buttons["view.actual"], screen.view.detail.more):
        screen.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.view.focusWidget() is screen.view.next
    screen.key(Qt.Key.Key_Return)
    assert len(screen.routes) == 1


def test_that_after_the_last_case_the_summary_follows(screen: Bench) -> None:
    review = bench.review_of(bench.lorry_key(), last=True)
    screen.enter(review)
    assert screen.view.next.text() == "To the summary"
    screen.key(Qt.Key.Key_Return)
    assert screen.routes == [Route(ScreenId.SUMMARY, SummaryPlace(session=review.session.id, finish=True))]


def test_that_a_past_review_leads_back_to_its_summary(screen: Bench) -> None:
    review = bench.mixed_review()
    back = SummaryPlace(session=review.session.id, finish=False)
    screen.training.past[review.answer.id] = review
    screen.go(ReviewPlace(answer=AnswerId(review.answer.id), back=back))
    assert screen.view.headline.title.text() == "One moment"
    screen.qtbot.waitUntil(lambda: screen.model.page is not None)
    assert screen.view.next.text() == "Back to the summary"
    assert not screen.view.stop.isVisible()
    screen.key(Qt.Key.Key_Return)
    assert screen.routes == [Route(ScreenId.SUMMARY, back)]


def test_that_an_answer_that_cant_be_read_gives_one_sentence_and_a_way_out(screen: Bench) -> None:
    screen.go(ReviewPlace(answer=AnswerId("none")))
    screen.qtbot.waitUntil(lambda: screen.view.headline.title.text() == "This answer can't be shown")
    assert screen.view.headline.lead.text()
    screen.view.next.click()
    assert screen.routes == [Route(ScreenId.HOME)]


def test_that_arrow_keys_go_through_the_things_and_f_back_to_all(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    seen = [screen.model.chosen]
    for _ in range(4):
        screen.key(Qt.Key.Key_Down)
        seen.append(screen.model.chosen)
    assert seen == [1, 2, 3, 0, 1]
    screen.key(Qt.Key.Key_Up)
    assert screen.model.chosen == 0
    assert screen.view.things.currentRow() == 0
    screen.key(Qt.Key.Key_F)
    assert screen.model.chosen is None
    screen.still()
    assert screen.view.scan.canvas.visible_box() == (0, 0, bench.WIDTH, bench.HEIGHT)
    assert screen.view.scan.corners.box is None


def test_that_arrow_keys_in_the_list_choose(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.view.things.setFocus()
    screen.key(Qt.Key.Key_Down)
    assert screen.model.chosen == 2
    title = screen.view.detail.findChild(QWidget, "review_thing_title")
    assert title is not None


def test_that_a_click_on_an_outline_chooses_its_thing(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.still()
    canvas = screen.view.scan.canvas
    at = canvas.scan_to_widget(584, 170).toPoint()
    screen.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert screen.model.chosen == 0


def test_that_the_bare_scan_shows_while_its_key_is_held(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.still()
    canvas = screen.view.scan.canvas
    with_marks = canvas.grab().toImage()
    QTest.keyPress(screen.view.next, Qt.Key.Key_B)
    bare = canvas.grab().toImage()
    assert bare != with_marks
    screen.still()
    QTest.keyRelease(screen.view.next, Qt.Key.Key_B)
    screen.still()
    assert canvas.grab().toImage() == with_marks


def test_that_outlines_and_marks_go_off_by_their_keys(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_H)
    assert screen.labels() == {"Right place, too wide", "Opened for nothing"}
    assert not screen.view.scan.strip.key.isChecked()
    screen.key(Qt.Key.Key_M)
    assert screen.view.scan.overlay.shapes == ()
    screen.view.scan.strip.key.click()
    assert screen.labels() == {"Found", "It is here"}


def test_that_invert_and_window_drag_work_as_on_the_workbench(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.still()
    screen.key(Qt.Key.Key_I)
    tone = screen.model.pictures.tone
    assert tone is not None
    assert tone.invert
    assert screen.view.scan.canvas.tone == tone
    canvas = screen.view.scan.canvas
    screen.qtbot.mousePress(canvas, Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    screen.qtbot.mouseMove(canvas, QPoint(260, 200))
    screen.qtbot.mouseRelease(canvas, Qt.MouseButton.RightButton, pos=QPoint(260, 200))
    assert canvas.tone != tone


def test_that_more_is_closed_at_first_and_opens_by_key(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    assert not screen.view.detail.more.isChecked()
    screen.key(Qt.Key.Key_D)
    assert screen.view.detail.more.isChecked()
    said = {label.text() for label in screen.view.detail.findChildren(QLabel) if label.isVisible()}
    assert {"Points", "Your marks", "Decision", "Real scan"} <= said
    screen.key(Qt.Key.Key_D)
    assert "Real scan" not in {label.text() for label in screen.view.detail.findChildren(QLabel) if label.isVisible()}


def test_that_pictures_of_the_opened_hide_are_read_like_scans(screen: Bench) -> None:
    screen.enter(bench.mixed_review(pictures=("open.jpg",)))
    screen.model.choose(0)
    button = screen.view.detail.findChild(QAbstractButton, "review_picture_opened_1")
    assert button is not None
    button.click()
    screen.qtbot.waitUntil(lambda: "open.jpg" in screen.training.loaded)
    screen.qtbot.waitUntil(lambda: screen.model.pictures.picture is not None)
    assert screen.view.scan.overlay.shapes == ()
    screen.key(Qt.Key.Key_F)
    assert screen.model.pictures.view == "side"
    assert screen.labels()


def test_that_choosing_a_thing_brings_its_view(screen: Bench) -> None:
    screen.enter(bench.review_of(bench.lorry_key(), case=bench.lorry_case(views=("top", "side"))))
    screen.qtbot.waitUntil(lambda: screen.model.pictures.view == "side")
    screen.key(Qt.Key.Key_PageDown)
    assert screen.model.pictures.view == "top"
    screen.key(Qt.Key.Key_Down)
    assert screen.model.pictures.view == "side"


def test_that_a_scan_that_cant_be_read_leaves_the_rest_of_the_review(screen: Bench) -> None:
    screen.training.refuse_scan = UserError("session.no_view", view="side")
    screen.go(ReviewPlace(answer=AnswerId(bench.ANSWER_ID), review=bench.mixed_review()))
    screen.qtbot.waitUntil(lambda: screen.view.scan.notice.isVisible())
    assert screen.view.headline.title.text() == "1 of 2 found"
    screen.key(Qt.Key.Key_Return)
    assert screen.routes


def test_that_the_time_in_front_of_the_review_is_recorded(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_Down)
    screen.view.leave()
    screen.go(ReviewPlace(answer=AnswerId(bench.ANSWER_ID), review=bench.mixed_review()))
    told = [event.what for event in screen.training.events]
    assert told[0] == "review_shown"
    assert "input" in told
    assert told[-2:] == ["review_closed", "review_shown"]
    assert all(event.t_ms >= 83_000 for event in screen.training.events)


def test_that_another_language_rewords_the_page_and_keeps_the_place(screen: Bench) -> None:
    screen.enter(bench.mixed_review())
    screen.key(Qt.Key.Key_Down)
    screen.view.set_wording(bench.wording("ru"))
    assert screen.view.headline.title.text() == "Найдено 1 из 2"
    assert screen.model.chosen == 2


def test_that_every_widget_one_can_use_is_named(screen: Bench) -> None:
    screen.enter(bench.mixed_review(pictures=("open.jpg",)))
    screen.model.choose(0)
    for widget in screen.view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.objectName(), type(widget)
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_that_the_action_table_is_whole() -> None:
    ids = [row.id for row in REVIEW_ACTIONS]
    chords = [chord for row in REVIEW_ACTIONS for chord in row.keys]
    assert len(set(ids)) == len(ids)
    assert len(set(chords)) == len(chords)
    assert {row.enabled_when for row in REVIEW_ACTIONS} - {""} == REVIEW_CONDITIONS
    assert not any(icon(row.icon).isNull() for row in REVIEW_ACTIONS if row.icon)
