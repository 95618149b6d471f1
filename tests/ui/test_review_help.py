"""Help in a review: what a miss probably was, what was looked at, why the case came; and the word about a break."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from helpers import review_bench as bench
from helpers.fake_reviews import LOOKS, FakeReviews
from helpers.fake_services import FakeAtlas
from helpers.review_bench import ReviewTraining
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.api import Review
from xrayTrainer.services.review_api import MissTold
from xrayTrainer.training.reasons import Reason
from xrayTrainer.training.session_plan import SessionPlan
from xrayTrainer.ui.viewmodels.atlas import AtlasBook
from xrayTrainer.ui.viewmodels.review import ReviewModel
from xrayTrainer.ui.viewmodels.route import ReviewPlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.session_flow import SessionFlow
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.review import ReviewView

WEAK = Reason(
    code="training.why_weak", values={"percent": 58}, terms={"goods": (VocabularyName.CLASSES, "tobacco.cigarettes")}
)
CHANCE = Reason(code="training.why_chance", values={"percent": 75})
BRIEFLY = MissTold(
    concealment="standing",
    reason=Reason(code="training.miss_shown_briefly", values={"seconds": 1.2}),
    view="side",
    at_ms=9_000,
    seconds=1.2,
)
NEVER = MissTold(concealment="crouching", reason=Reason(code="training.miss_not_shown", values={"seconds": 0.0}))


class Modes:
    """Says why a case came, and whether a break is due."""

    def __init__(self) -> None:
        self.asked: list[AnswerId] = []
        self.due = False

    def why(self, answer: AnswerId) -> tuple[Reason, ...]:
        self.asked.append(answer)
        return (WEAK, CHANCE)

    def break_due(self) -> bool:
        return self.due


class Bench:
    """A review screen with its help."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner) -> None:
        self.qtbot, self.tasks = qtbot, tasks
        self.service = FakeReviews(looks=LOOKS, told=(BRIEFLY, NEVER))
        self.modes = Modes()
        training = ReviewTraining()
        self.model = ReviewModel(training, tasks, service=self.service, modes=self.modes)  # type: ignore[arg-type]
        self.view = ReviewView(self.model)
        self.help = self.view.detail.help
        qtbot.addWidget(self.view)
        self.view.set_wording(bench.wording())
        self.view.resize(1366, 700)
        self.view.show()
        qtbot.waitExposed(self.view)

    def enter(self, review: Review) -> None:
        self.view.enter(ReviewPlace(answer=AnswerId(review.answer.id), review=review))
        self.view.first_focus().setFocus()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)
        self.qtbot.waitUntil(lambda: not self.tasks.busy)


@pytest.fixture
def screen(qtbot: QtBot, tasks: TaskRunner) -> Iterator[Bench]:
    made = Bench(qtbot, tasks)
    yield made
    made.view.leave()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()
    runner.deleteLater()


def missed(**plan: object) -> Review:
    """Return a review with two missed people; with a plan its case was chosen."""
    review = bench.review_of(bench.lorry_key(), verdict="no_suspicion")
    if not plan:
        return review
    return msgspec.structs.replace(review, session=msgspec.structs.replace(review.session, **plan))


def test_that_a_miss_says_what_it_probably_was_and_leads_to_the_moment(screen: Bench) -> None:
    screen.enter(missed())
    assert screen.model.thing is not None
    assert screen.model.thing.id == "thing:standing"
    assert "Probably" in screen.help.miss.text()
    assert screen.help.miss.isVisible()
    assert screen.help.passed.text() == "You passed it at 0:09 for 1.2 s"
    screen.help.passed.setFocus()
    QTest.keyClick(screen.help.passed, Qt.Key.Key_Return)
    replay = screen.view.extras.replay
    assert replay.is_open
    assert not replay.playing
    assert replay.position_ms == 9_000
    assert screen.view.scan.replay_bar.isVisible()


def test_that_the_same_moment_can_be_asked_for_while_the_replay_runs(screen: Bench) -> None:
    screen.enter(missed())
    screen.view.extras.toggle_replay()
    assert screen.view.extras.replay.playing
    screen.help.passed.click()
    assert not screen.view.extras.replay.playing
    assert screen.view.extras.replay.position_ms == 9_000


def test_that_a_place_never_shown_offers_no_moment(screen: Bench) -> None:
    screen.enter(missed())
    page = screen.model.page
    assert page is not None
    screen.model.choose([thing.id for thing in page.things].index("thing:crouching"))
    assert "never on your screen" in screen.help.miss.text()
    assert not screen.help.passed.isVisible()


def test_that_nothing_is_said_of_other_things_or_where_nothing_is_told(screen: Bench) -> None:
    screen.enter(missed())
    screen.model.choose(None)
    assert not screen.help.miss.isVisible()
    screen.service.told = ()
    screen.enter(missed())
    assert not screen.help.miss.isVisible()
    assert not screen.help.passed.isVisible()


def test_that_an_erased_record_leaves_no_button(screen: Bench) -> None:
    screen.service.looks = None
    screen.enter(missed())
    assert not screen.help.passed.isVisible()


def test_that_the_review_says_why_a_chosen_case_came(screen: Bench) -> None:
    review = missed(plan=SessionPlan(draws="chosen", cases=20), planned=20)
    screen.enter(review)
    assert "58" in screen.help.why.text()
    assert "you would probably solve 75" in screen.help.why.text()
    assert screen.help.why.isVisible()
    assert screen.modes.asked == [AnswerId(review.answer.id)]


def test_that_a_case_of_a_fixed_set_came_for_no_reason(screen: Bench) -> None:
    screen.enter(missed())
    assert screen.modes.asked == []
    assert not screen.help.why.isVisible()


def test_that_a_right_clear_says_what_was_looked_at_and_shows_it(screen: Bench) -> None:
    review = bench.review_of(bench.clear_key(), verdict="no_suspicion")
    screen.enter(review)
    screen.qtbot.waitUntil(lambda: screen.help.seen.isVisible())
    assert "% of this view on the screen from close by" in screen.help.seen.text().replace("\N{NO-BREAK SPACE}", " ")
    screen.help.show_seen.click()
    assert screen.view.extras.replay.is_open
    assert screen.view.extras.replay.seen_on
    assert not screen.help.normal.isVisible()  # this review has no atlas


def test_that_a_clear_case_is_explained_as_fully_as_a_find(screen: Bench) -> None:
    screen.enter(bench.review_of(bench.clear_key(), verdict="no_suspicion"))
    page = screen.model.page
    assert page is not None
    whole, alike = page.things
    assert whole.notes
    assert any(fact.name == "Load" for fact in whole.facts)
    assert alike.notes
    assert alike.traces


@pytest.mark.parametrize(
    ("cargo", "entry"), [(("food.sugar",), "cargo.b"), (("food.rice",), "cargo.b"), (("metal.scrap",), "carrier.a")]
)
def test_that_a_clear_case_opens_normal_cargo_of_its_kind_beside_it(
    qtbot: QtBot, tasks: TaskRunner, cargo: tuple[str, ...], entry: str
) -> None:
    book = AtlasBook(FakeAtlas(), tasks)
    model = ReviewModel(ReviewTraining(), tasks)  # type: ignore[arg-type]
    view = ReviewView(model, lambda: book, bench.wording())
    qtbot.addWidget(view)
    view.set_wording(bench.wording())
    view.resize(1366, 700)
    view.show()
    qtbot.waitExposed(view)
    review = bench.review_of(
        msgspec.structs.replace(bench.clear_key(), true_cargo=cargo), verdict="no_suspicion", case=bench.lorry_case()
    )
    view.enter(ReviewPlace(answer=AnswerId(review.answer.id), review=review))
    qtbot.waitUntil(lambda: model.pictures.picture is not None)
    qtbot.waitUntil(lambda: view.detail.help.normal.isVisible())
    view.detail.help.normal.click()
    assert view.atlas is not None
    panel = view.atlas.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.plate.page is not None and not panel.plate.busy)
    assert panel.plate.entry == entry
    view.leave()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_help_follows_the_language(screen: Bench) -> None:
    screen.enter(missed(plan=SessionPlan(draws="chosen", cases=20), planned=20))
    screen.view.set_wording(bench.wording("ru"))
    assert "Вероятно" in screen.help.miss.text()
    assert "«" in screen.help.why.text()


def test_that_a_break_is_suggested_calmly_and_stops_nothing(screen: Bench, tasks: TaskRunner) -> None:
    flow = SessionFlow(screen.modes, tasks, screen.view)  # type: ignore[arg-type]
    screen.view.break_hint.follow(flow)
    routes: list[Route] = []
    screen.view.route_requested.connect(routes.append)
    screen.enter(missed())
    assert not screen.view.break_hint.isVisible()
    screen.modes.due = True
    flow.answered(missed())
    screen.qtbot.waitUntil(lambda: screen.view.break_hint.isVisible())
    assert screen.view.focusWidget() is not screen.view.break_hint.take
    screen.view.break_hint.go_on.click()
    assert not screen.view.break_hint.isVisible()
    assert routes == []
    flow.answered(missed())
    screen.qtbot.waitUntil(lambda: screen.view.break_hint.isVisible())
    screen.view.break_hint.take.click()
    assert routes == [Route(ScreenId.HOME)]
    assert not screen.view.break_hint.isVisible()


def test_that_an_exam_suggests_no_break(screen: Bench, tasks: TaskRunner) -> None:
    flow = SessionFlow(screen.modes, tasks, screen.view)  # type: ignore[arg-type]
    screen.view.break_hint.follow(flow)
    screen.modes.due = True
    flow.answered(bench.review_of(bench.lorry_key(), mode="exam"))
    screen.qtbot.waitUntil(lambda: not tasks.busy)
    assert not screen.view.break_hint.isVisible()
