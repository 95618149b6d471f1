from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from helpers.workbench_bench import FakeTraining, name_case, open_case, search_case
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.answer import Event, Finding, Mark
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Asked
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.key import SearchPlan
from xrayTrainer.domain.regions import Rect
from xrayTrainer.imaging.tone import Preset
from xrayTrainer.services.api import Review
from xrayTrainer.ui.viewmodels.mark_sheet import (
    changes,
    level_of,
    restore,
    with_confidence,
    with_mark,
    with_new_mark,
    without_mark,
)
from xrayTrainer.ui.viewmodels.save_state import SaveMonitor, SaveState
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.verdict import AskKind
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel

RECT = Rect(x=10, y=20, w=30, h=40)


class Clock:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = TaskRunner()
        self.training = FakeTraining()
        self.clock = Clock()
        self.model = WorkbenchModel(self.training, self.tasks, program="test 1", clock=self.clock)
        self.reviews: list[Review] = []
        self.model.submitted.connect(self.reviews.append)

    def open(
        self, *, kind: str = "search", asks: frozenset[Asked] = frozenset(), events: tuple[Event, ...] = ()
    ) -> None:
        case = name_case() if kind == "name" else search_case(views=("side", "top"))
        self.training.opened = open_case(case, asks=asks, events=events)
        self.model.open(self.training.opened)
        self.qtbot.waitUntil(lambda: self.model.pictures.picture is not None)

    def draw(self, view: str = "side") -> Mark:
        sheet, mark = with_new_mark(self.model.sheet.marks, view, RECT)
        self.model.replace_sheet(sheet, mark.id)
        return mark

    def rate(self, mark: Mark, confidence: int = 60) -> None:
        self.model.replace_sheet(with_mark(self.model.sheet.marks, with_confidence(mark, confidence)))

    def ask(self) -> AskKind | None:
        return None if self.model.desk.ask is None else self.model.desk.ask.kind

    def review(self) -> Review:
        self.qtbot.waitUntil(lambda: bool(self.reviews))
        return self.reviews[-1]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.model.close()
    assert made.tasks.shutdown(wait_ms=5000)


def test_that_every_change_of_the_sheet_is_one_event_and_undo_is_a_change_too(bench: Bench) -> None:
    bench.open()
    mark = bench.draw()
    bench.rate(mark)
    bench.model.replace_sheet(without_mark(bench.model.sheet.marks, mark.id))
    bench.model.replace_sheet((mark,))
    assert bench.training.told() == ["shown", "mark_added", "mark_edited", "mark_deleted", "mark_added"]
    assert restore(bench.training.events).marks == (mark,)


def test_that_a_restart_finds_marks_findings_and_time_again(bench: Bench) -> None:
    mark = Mark(id=new_uuid(), view="side", region=RECT, confidence=30)
    gone = Mark(id=new_uuid(), view="side", region=RECT)
    finding = Finding(document="cmr", field="seal", kind="seal.number")
    events = (
        Event(t_ms=0, what="shown"),
        Event(t_ms=900, what="mark_deleted", mark=gone),
        Event(t_ms=500, what="mark_added", mark=gone),
        Event(t_ms=600, what="mark_added", mark=mark),
        Event(t_ms=1000, what="finding_added", finding=finding),
        Event(t_ms=2000, what="paused"),
        Event(t_ms=5000, what="resumed"),
    )
    bench.open(events=events)
    assert bench.model.sheet.marks == (mark,)
    assert bench.model.findings == (finding,)
    assert "shown" not in bench.training.told()
    bench.clock.now += 10
    assert bench.model.seconds == pytest.approx(2 + 10)
    bench.model.request_verdict("suspicion")
    answer = bench.review().answer
    assert answer.events[: len(events)] == tuple(sorted(events, key=lambda e: e.t_ms))
    assert [event.what for event in answer.events][-1] == "submitted"


def test_that_no_suspicion_without_marks_submits_at_once(bench: Bench) -> None:
    bench.open()
    bench.clock.now += 30
    bench.model.request_verdict("no_suspicion")
    answer = bench.review().answer
    assert (answer.verdict, answer.marks, answer.seconds) == ("no_suspicion", (), pytest.approx(30))
    assert (answer.program, answer.mode, answer.set_revision) == ("test 1", "practice", 4)


def test_that_suspicion_with_nothing_marked_asks_where(bench: Bench) -> None:
    bench.open()
    bench.model.request_verdict("suspicion")
    assert bench.ask() is AskKind.WHERE
    bench.model.desk.go_back()
    assert bench.ask() is None
    assert bench.training.answers == []
    bench.model.request_verdict("suspicion")
    bench.model.desk.cannot_point()
    assert bench.review().answer.marks == ()


def test_that_drawing_answers_where_by_going_back_to_the_scan(bench: Bench) -> None:
    bench.open()
    bench.model.request_verdict("suspicion")
    bench.draw()
    assert bench.ask() is None
    assert bench.training.answers == []


def test_that_a_finding_is_a_place_too(bench: Bench) -> None:
    bench.open(asks=frozenset({"dossier"}))
    bench.model.report_finding(Finding(document="cmr", field="seal", kind="seal.number"))
    bench.model.request_verdict("suspicion")
    assert bench.review().answer.findings == (Finding(document="cmr", field="seal", kind="seal.number"),)


def test_that_each_unrated_mark_is_asked_for_and_then_the_answer_goes(bench: Bench) -> None:
    bench.open()
    first, second = bench.draw(), bench.draw("top")
    bench.model.request_verdict("suspicion")
    assert bench.model.desk.ask is not None
    assert (bench.ask(), bench.model.desk.ask.mark) == (AskKind.RATE, first.id)
    bench.rate(first, 90)
    assert bench.model.desk.ask is not None
    assert bench.model.desk.ask.mark == second.id
    assert bench.model.pictures.view == "top"
    bench.rate(second, 30)
    assert [mark.confidence for mark in bench.review().answer.marks] == [90, 30]


def test_that_no_suspicion_with_marks_asks_once(bench: Bench) -> None:
    bench.open()
    mark = bench.draw()
    bench.model.request_verdict("no_suspicion")
    assert bench.ask() is AskKind.MARKS_LEFT
    bench.model.desk.go_back()
    assert bench.model.sheet.marks == (mark,)
    bench.model.request_verdict("no_suspicion")
    bench.model.replace_sheet(())
    answer = bench.review().answer
    assert (answer.verdict, answer.marks) == ("no_suspicion", ())


def test_that_keeping_the_marks_makes_it_a_suspicion(bench: Bench) -> None:
    bench.open()
    bench.rate(bench.draw())
    bench.model.request_verdict("no_suspicion")
    bench.model.desk.keep_marks()
    assert bench.review().answer.verdict == "suspicion"


def test_that_the_search_is_asked_only_where_the_set_asks_for_it(bench: Bench) -> None:
    bench.open(asks=frozenset({"search"}))
    bench.rate(bench.draw())
    bench.model.request_verdict("suspicion")
    assert bench.ask() is AskKind.SEARCH
    plan = SearchPlan(where=("doors",), how=("documents",))
    bench.model.desk.propose_search(plan)
    assert bench.review().answer.search == plan


def test_that_a_refused_submission_keeps_everything_and_may_be_repeated(bench: Bench) -> None:
    bench.open()
    mark = bench.draw()
    bench.rate(mark)
    bench.training.refuse_submit = UserError("storage.full", path="x")
    with bench.qtbot.waitSignal(bench.model.desk.submit_failed):
        bench.model.request_verdict("suspicion")
    assert len(bench.model.sheet.marks) == 1
    bench.training.refuse_submit = None
    bench.model.request_verdict("suspicion")
    assert bench.review().answer.verdict == "suspicion"


def test_that_nothing_changes_while_the_answer_is_on_its_way(bench: Bench) -> None:
    bench.open()
    bench.model.request_verdict("no_suspicion")
    bench.draw()
    bench.model.request_verdict("suspicion")
    assert bench.model.sheet.marks == ()
    assert bench.review().answer.verdict == "no_suspicion"
    assert len(bench.training.answers) == 1


def test_that_an_event_not_safe_after_half_a_second_shows_and_a_failed_one_is_kept(bench: Bench) -> None:
    futures: list[Future[None]] = []

    def queue(event: Event) -> Future[None]:
        futures.append(Future())
        return futures[-1]

    monitor = SaveMonitor(queue, clock=bench.clock)
    monitor.record(Event(t_ms=1, what="shown"))
    monitor.look()
    assert monitor.status.state is SaveState.SAVED
    bench.clock.now += 0.6
    monitor.look()
    assert monitor.status.state is SaveState.NOT_YET
    error = UserError("storage.full", path="x")
    futures[0].set_exception(error)
    monitor.look()
    assert (monitor.status.state, monitor.status.error) == (SaveState.FAILED, error)
    monitor.retry()
    assert len(futures) == 2
    futures[1].set_result(None)
    monitor.look()
    assert monitor.status.state is SaveState.SAVED


def test_that_a_service_that_refuses_at_once_counts_as_failed(bench: Bench) -> None:
    def refuse(event: Event) -> Future[None]:
        raise UserError("storage.full", path="x")

    bench.training.save = refuse
    bench.open()
    bench.draw()
    assert bench.model.save_status.state is SaveState.FAILED
    bench.training.save = None
    bench.model.retry_saving()
    bench.qtbot.waitUntil(lambda: bench.model.save_status.state is SaveState.SAVED)


def test_that_input_is_written_at_most_every_five_seconds(bench: Bench) -> None:
    bench.open()
    for _ in range(120):
        bench.clock.now += 0.1
        bench.model.used()
    assert [event.what for event in bench.training.events].count("input") == 3


def test_that_pauses_do_not_count_and_nothing_can_be_decided_in_them(bench: Bench) -> None:
    bench.open()
    bench.clock.now += 5
    bench.model.set_paused(True)
    bench.clock.now += 60
    bench.model.request_verdict("no_suspicion")
    assert bench.training.answers == []
    bench.model.set_paused(False)
    bench.clock.now += 1
    assert bench.model.seconds == pytest.approx(6)
    bench.model.set_focused(False)
    bench.model.set_focused(True)
    assert bench.training.told() == ["shown", "paused", "resumed", "focus_lost", "focus_gained"]


def test_that_a_question_is_answered_by_choosing(bench: Bench) -> None:
    bench.open(kind="name")
    bench.model.request_answer()
    bench.model.request_verdict("suspicion")
    assert bench.training.answers == []
    bench.model.toggle_choice("nowhere")
    bench.model.toggle_choice("a")
    bench.model.toggle_choice("b")
    bench.model.request_answer()
    answer = bench.review().answer
    assert (answer.choice, answer.verdict) == (("b",), None)


def test_that_kinds_without_a_bench_are_refused_in_words(bench: Bench) -> None:
    import msgspec

    case = msgspec.structs.replace(name_case(), kind="count")
    with pytest.raises(UserError, match=r"workbench\.kind_unknown"):
        bench.model.open(open_case(case))
    assert bench.model.case is None


def test_that_a_view_that_can_not_be_read_is_told_and_may_be_tried_again(bench: Bench) -> None:
    bench.training.refuse_scan = UserError("scan.unreadable", file="side.png")
    case = search_case()
    with bench.qtbot.waitSignal(bench.model.pictures.failed):
        bench.model.open(open_case(case))
    bench.model.request_verdict("no_suspicion")
    assert bench.training.answers == []
    bench.training.refuse_scan = None
    with bench.qtbot.waitSignal(bench.model.pictures.picture_changed, check_params_cb=lambda p: p is not None):
        bench.model.pictures.show("side")


def test_that_each_view_keeps_its_own_tone(bench: Bench) -> None:
    bench.open()
    bench.model.pictures.set_tone(bench.model.pictures.tone.with_preset(Preset.DENSE))
    dense = bench.model.pictures.tone
    bench.model.pictures.show("top")
    bench.qtbot.waitUntil(lambda: bench.model.pictures.picture is not None)
    assert bench.model.pictures.tone != dense
    bench.model.pictures.auto_tone((0, 0, 300, 100))
    bench.model.pictures.show("side")
    assert bench.model.pictures.tone == dense
    bench.model.pictures.reset_tone()
    assert bench.model.pictures.tone == bench.model.pictures.picture.tone
    assert bench.training.loaded == ["side", "top"]


def test_that_confidences_read_as_three_levels() -> None:
    assert [level_of(c) for c in (None, 1, 30, 45, 46, 60, 75, 76, 90, 100)] == [0, 1, 1, 1, 2, 2, 2, 3, 3, 3]


def test_that_changes_name_what_went_what_changed_and_what_came() -> None:
    a, b, c = (Mark(id=new_uuid(), view="side", region=RECT) for _ in range(3))
    rated = with_confidence(b, 90)
    assert [(c_.what, c_.mark) for c_ in changes((a, b), (rated, c))] == [
        ("mark_deleted", a),
        ("mark_edited", rated),
        ("mark_added", c),
    ]
