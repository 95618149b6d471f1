"""Exams: forms, time, sittings, breaks, power cuts, verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from helpers.modes_bench import Bench, answer_of, write_pool

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId, SetId
from xrayTrainer.services.api import SessionState
from xrayTrainer.services.exam_clock import sitting_ends
from xrayTrainer.services.exam_way import opens, resume_code
from xrayTrainer.services.modes_api import ExamStart, ExamState, PracticeStart
from xrayTrainer.storage import erasing, session_log_table
from xrayTrainer.storage.clock import Moment, utc_text
from xrayTrainer.training.exam_verdict import ExamStatus

RULE = {"preset": "own", "min_threat": 2, "min_clear": 2, "time_limit_s": 600}


@dataclass
class Hand:
    """A clock that is moved by hand; `boot` is another one after a power cut."""

    at: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    monotonic_s: float = 1000.0
    boot: str = "one"

    def __call__(self) -> Moment:
        """Return the moment."""
        return Moment(utc=utc_text(self.at), offset_min=300, monotonic_ns=round(self.monotonic_s * 1e9), boot=self.boot)

    def go(self, seconds: float) -> None:
        """Let time pass."""
        self.at += timedelta(seconds=seconds)
        self.monotonic_s += seconds

    def power_cut(self, seconds: float) -> None:
        """Let time pass without power."""
        self.at += timedelta(seconds=seconds)
        self.monotonic_s, self.boot = 5.0, f"{self.boot}+"


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def bench(tmp_path: Path, hand: Hand) -> Iterator[Bench]:
    write_pool(tmp_path / "sets" / "pool", threats=90, clear=60)
    write_pool(tmp_path / "sets" / "exam", threats=4, clear=4, first=1000, rules={"modes": ["exam"], "exam": RULE})
    made = Bench(tmp_path, clock=hand)
    yield made
    made.close()


def exam_set(bench: Bench) -> SetId:
    return next(SetId(one.set.id) for one in bench.library.sets() if one.set.rules.exam is not None)


def begun(bench: Bench, *, sittings: int = 1, code: str = "") -> SessionState:
    return bench.modes.begin_exam(ExamStart(set_id=exam_set(bench), sittings=sittings, code=code))[0]


def standing(bench: Bench, session: SessionId) -> ExamState:
    state = bench.modes.exam(session)
    assert state is not None
    return state


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


def restarted(bench: Bench, tmp_path: Path, hand: Hand) -> Bench:
    bench.close()
    return Bench(tmp_path, clock=hand)


def test_that_an_exam_ends_with_its_verdict_and_tells_nothing_before(bench: Bench, hand: Hand) -> None:
    state = begun(bench)
    assert (state.total, state.mode, state.plan is not None) == (8, "exam", True)
    for number in range(8):
        hand.go(10)
        review = bench.work(state.id, right=number != 0)
        assert review.key is None
        assert bench.modes.result(state.id) is None
    assert standing(bench, state.id).used_s == pytest.approx(80)
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert result.outcome is not None
    assert (result.outcome.n, result.outcome.threat_share, result.awaiting) == (8, 0.5, 0)
    assert result.outcome.status is ExamStatus.PASS
    assert all(judged.low is not None for judged in result.outcome.judged if judged.limit.figure == "points")


def test_that_one_exam_at_a_time_is_open(bench: Bench) -> None:
    state = begun(bench)
    assert refused(lambda: begun(bench)) == "exam.still_open"
    assert refused(lambda: bench.modes.begin_exam(ExamStart(preset="eu_like"))) == "exam.still_open"
    for _ in range(8):
        bench.work(state.id)
    assert begun(bench).id != state.id
    assert bench.modes.result(state.id) is not None, "what was answered to the end is handed in"


def test_that_at_the_limit_the_exam_is_handed_in_and_the_rest_is_unanswered(bench: Bench, hand: Hand) -> None:
    state = begun(bench)
    truths = []
    for _ in range(3):
        opened = bench.training.open_case(state.id)
        truths.append(bench.truth(opened)[0] is not None)
        bench.submit(opened)
    opened = bench.training.open_case(state.id)
    hand.go(606)
    assert refused(lambda: bench.submit(opened)) == "exam.time_over"
    assert refused(lambda: bench.training.open_case(state.id)) == "session.finished"
    result = bench.modes.result(state.id)
    assert result is not None
    assert result.outcome is not None
    assert result.outcome.n == 8, "what was left counts"
    points = next(judged for judged in result.outcome.judged if judged.limit.figure == "points")
    assert points.value is not None
    assert points.value <= 60.0
    hits = next(judged for judged in result.outcome.judged if judged.limit.figure == "hit_rate")
    assert (hits.n, hits.value) == (4, sum(truths) / 4)


def test_that_an_answer_may_arrive_a_moment_late(bench: Bench, hand: Hand) -> None:
    state = begun(bench)
    opened = bench.training.open_case(state.id)
    hand.go(603)
    assert bench.submit(opened).answer.verdict is not None


def test_that_a_power_cut_costs_no_time_and_waits_for_the_invigilator(bench: Bench, tmp_path: Path, hand: Hand) -> None:
    state = begun(bench, code=" Key-7 ")
    hand.go(60)
    bench.work(state.id)
    hand.go(30)
    bench.training.open_case(state.id)
    hand.power_cut(3600)
    after = restarted(bench, tmp_path, hand)
    told = standing(after, state.id)
    assert (told.waits, told.asks_code) == (True, True)
    assert told.used_s == pytest.approx(90)
    assert told.breaks == (("broke_off", "2026-03-02T08:01:30.000Z", ""),)
    assert refused(lambda: after.training.open_case(state.id)) == "exam.waits"
    assert refused(lambda: after.modes.go_on(state.id, "key-7")) == "exam.wrong_code"
    assert refused(lambda: after.training.open_case(state.id)) == "exam.waits"
    told = after.modes.go_on(state.id, "Key-7")
    assert not told.waits
    assert told.breaks == (("broke_off", "2026-03-02T08:01:30.000Z", "2026-03-02T09:01:30.000Z"),)
    hand.go(10)
    assert standing(after, state.id).used_s == pytest.approx(100)
    assert after.training.open_case(state.id).session.position == 2
    assert after.modes.go_on(state.id, "anything") == standing(after, state.id), "nothing waits: nothing changes"
    with after.store.read() as connection:
        log = session_log_table.entries(connection, state.id)
    assert [entry.what for entry in log] == ["begun", "broke_off", "went_on"]
    assert len({entry.at.boot for entry in log}) == 2
    after.store.close()


def test_that_sittings_end_between_cases_and_begin_when_let(bench: Bench, hand: Hand) -> None:
    state = begun(bench, sittings=3)
    for expected in ((1, 3), (1, 2), (1, 1)):
        told = standing(bench, state.id)
        assert (told.sitting, told.left_in_sitting) == expected
        hand.go(5)
        bench.work(state.id)
    told = standing(bench, state.id)
    assert (told.sitting, told.sittings, told.left_in_sitting, told.waits) == (1, 3, 0, True)
    assert refused(lambda: bench.training.open_case(state.id)) == "exam.waits"
    hand.go(86_400)
    told = bench.modes.go_on(state.id)
    assert (told.sitting, told.left_in_sitting, told.waits) == (2, 3, False)
    assert told.used_s == pytest.approx(15)
    assert told.breaks[0][0] == "sitting"
    for _ in range(3):
        bench.work(state.id)
    bench.modes.go_on(state.id)
    for _ in range(2):
        bench.work(state.id)
    assert not standing(bench, state.id).waits
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert len(result.state.breaks) == 2


def test_that_leaving_is_a_logged_break(bench: Bench, hand: Hand) -> None:
    state = begun(bench)
    bench.training.open_case(state.id)
    hand.go(20)
    bench.modes.leave_exam(state.id)
    bench.modes.leave_exam(state.id)
    hand.go(500)
    told = standing(bench, state.id)
    assert (told.waits, told.used_s) == (True, pytest.approx(20))
    assert [why for why, _, _ in told.breaks] == ["left"]
    assert not bench.modes.go_on(state.id).waits
    hand.go(30)
    bench.training.finish(state.id)
    assert standing(bench, state.id).used_s == pytest.approx(50)


def test_that_a_clock_set_back_gains_no_time(bench: Bench, hand: Hand) -> None:
    state = begun(bench)
    hand.go(100)
    hand.at -= timedelta(hours=5)
    assert standing(bench, state.id).used_s == pytest.approx(100)


def test_that_forms_a_and_b_hold_the_same_and_share_no_case(bench: Bench) -> None:
    first = bench.modes.begin_exam(ExamStart(preset="eu_like", form="A"))[0]
    kept_back = set(first.order)
    bench.training.finish(first.id)
    practice = bench.modes.begin_practice(PracticeStart(cases=60))[0]
    practised = {bench.work(practice.id).case.id for _ in range(60)}
    second = bench.modes.begin_exam(ExamStart(preset="eu_like", form="B"))[0]
    assert len(first.order) == len(second.order) == 20
    assert not set(second.order) & (kept_back | practised)
    bench.training.finish(second.id)
    kinds = [sorted(kinds_of(bench, state)) for state in (first, second)]
    assert kinds[0] == kinds[1]
    third = bench.modes.begin_exam(ExamStart(preset="eu_like", form="A"))[0]
    assert not set(third.order) & (set(first.order) | set(second.order))


def kinds_of(bench: Bench, state: SessionState) -> list[tuple[str, int]]:
    pool = bench.modes._pool.offer().pool
    found = []
    for case_id in state.order:
        place = pool.place(case_id)
        assert place is not None
        found.append((pool.cases[place].class_id or "", pool.cases[place].level or 0))
    return found


def test_that_practice_leaves_the_cases_of_an_open_exam_alone(bench: Bench) -> None:
    exam = bench.modes.begin_exam(ExamStart(preset="S1"))[0]
    practice = bench.modes.begin_practice(PracticeStart(cases=30))[0]
    assert not {bench.work(practice.id).case.id for _ in range(30)} & set(exam.order)


def test_that_a_form_is_made_where_nothing_unseen_is_left(tmp_path: Path, hand: Hand) -> None:
    bench = Bench(tmp_path, clock=hand)
    state = bench.modes.begin_exam(ExamStart(preset="unit_baseline"))[0]
    assert len(set(state.order)) == 40
    assert state.asks >= {"class", "method"}
    offers = {offer.preset.id: offer for offer in bench.modes.exams()}
    assert offers["S1"].unseen == 0, "what is made for exams is not practised"
    for _ in range(40):
        bench.work(state.id)
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert result.outcome is not None
    assert (result.outcome.status, result.outcome.threat_share) == (ExamStatus.REPORT_ONLY, 0.25)
    bench.close()


def test_that_a_form_that_can_not_be_filled_is_refused_and_leaves_nothing(tmp_path: Path, hand: Hand) -> None:
    bench = Bench(tmp_path, clock=hand)
    bench.maker.fails = True
    assert refused(lambda: bench.modes.begin_exam(ExamStart(preset="S1"))) == "exam.too_few_cases"
    assert bench.training.home().resume is None
    assert refused(lambda: bench.modes.begin_exam(ExamStart(preset="none such"))) == "exam.no_rule"
    bench.close()


def test_that_answers_without_a_key_are_handed_in(bench: Bench) -> None:
    state = begun(bench)
    for number in range(8):
        opened = bench.training.open_case(state.id)
        review = bench.submit(opened)
        if number == 0:
            unkeyed = opened
            assert review.scorecard is None
    key = unkeyed.folder / "key.json"
    text = key.read_text()
    key.unlink()
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert result.outcome is not None, "it was scored before the key went"
    key.write_text(text)


def test_that_sealed_cases_end_in_handed_in(tmp_path: Path, hand: Hand) -> None:
    folder = write_pool(tmp_path / "sets" / "exam", threats=2, clear=2, rules={"modes": ["exam"], "exam": RULE})
    for key in folder.glob("cases/*/key.json"):
        key.rename(key.with_name("away.json"))
    bench = Bench(tmp_path, clock=hand)
    assert [offer.possible for offer in bench.modes.exams() if offer.set_id] == [True], "nobody can tell yet"
    state = begun(bench)
    for _ in range(4):
        bench.training.submit(answer_of(bench.training.open_case(state.id), marks=(), suspicion=False))
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert (result.outcome, result.awaiting) == (None, 4)
    for key in folder.glob("cases/*/away.json"):
        key.rename(key.with_name("key.json"))
    assert bench.training.rescore(state.set.id)[0] == 4  # type: ignore[arg-type]
    result = bench.modes.result(state.id)
    assert result is not None
    assert result.outcome is not None
    assert (result.outcome.n, result.awaiting) == (4, 0)
    bench.close()


def test_that_exams_of_sets_without_a_plan_go_on_and_get_their_verdict(bench: Bench) -> None:
    state, _ = bench.training.start(exam_set(bench), "exam")
    told = standing(bench, state.id)
    assert (told.sittings, told.waits, told.limit_s, told.left_in_sitting) == (1, False, None, 8)
    for _ in range(8):
        bench.work(state.id)
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert result.outcome is not None
    assert (result.preset.id, result.outcome.status) == ("own", ExamStatus.PASS)


def test_that_offers_name_sets_and_forms(bench: Bench) -> None:
    offers = bench.modes.exams()
    assert [(offer.preset.id, offer.cases, offer.possible) for offer in offers[:1]] == [("own", 8, True)]
    assert [offer.preset.id for offer in offers[1:]] == ["S1", "eu_like", "de_practical", "unit_baseline"]
    assert all(offer.unseen == 150 for offer in offers[1:])


def test_that_an_exam_set_is_offered_as_impossible_with_too_few_cases(tmp_path: Path, hand: Hand) -> None:
    write_pool(tmp_path / "sets" / "exam", threats=1, clear=4, rules={"modes": ["exam"], "exam": RULE})
    bench = Bench(tmp_path, clock=hand)
    assert [offer.possible for offer in bench.modes.exams() if offer.set_id] == [False]
    bench.close()


def test_that_practice_and_duty_are_no_exams(bench: Bench) -> None:
    practice, _ = bench.modes.begin_practice(PracticeStart(cases=2))
    assert bench.modes.exam(practice.id) is None
    bench.training.finish(practice.id)
    assert bench.modes.result(practice.id) is None


def test_that_a_break_is_due_after_twenty_minutes_and_told_once(bench: Bench, hand: Hand) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=20))
    told = []
    for _ in range(14):
        opened = bench.training.open_case(state.id)
        bench.training.record(opened.answer, Event(t_ms=0, what="shown")).result()
        for second in range(0, 120, 30):
            bench.training.record(opened.answer, Event(t_ms=second * 1000, what="input")).result()
        hand.go(120)
        bench.training.record(opened.answer, Event(t_ms=120_000, what="input")).result()
        bench.submit(opened)
        told.append(bench.modes.break_due())
    assert told == [False] * 9 + [True] + [False] * 4
    hand.go(600)
    assert not bench.modes.break_due()


def test_that_a_code_is_kept_as_a_hash_and_blanks_do_not_matter() -> None:
    kept = resume_code(" Тест-1 ")
    assert kept is not None
    assert "1" not in {kept.hash, kept.salt}
    assert opens(kept, "Тест-1")
    assert not opens(kept, "Тест-2")
    assert not opens(kept, "")
    assert resume_code("  ") is None
    assert opens(None, "")


@pytest.mark.parametrize(
    ("cases", "sittings", "ends"), [(8, 3, (3, 6, 8)), (2, 5, (1, 2)), (60, 1, (60,)), (7, 2, (4, 7))]
)
def test_that_sittings_are_as_equal_as_can_be(cases: int, sittings: int, ends: tuple[int, ...]) -> None:
    assert sitting_ends(cases, sittings) == ends


def test_that_the_log_goes_with_an_erased_person_alone(bench: Bench) -> None:
    person, _ = bench.people.keep_results("Nobody")
    state = begun(bench)
    with pytest.raises(Exception, match="append-only"):
        bench.store.change(lambda connection: connection.execute("DELETE FROM session_log"))
    bench.people.erase(person.id)
    with bench.store.read() as connection:
        assert session_log_table.entries(connection, state.id) == ()
        assert erasing.footprint(connection, person.id).sessions == 0


def test_that_an_exam_that_was_handed_in_after_a_power_cut_keeps_its_break(
    bench: Bench, tmp_path: Path, hand: Hand
) -> None:
    state = begun(bench)
    hand.go(10)
    bench.work(state.id)
    hand.power_cut(100)
    after = restarted(bench, tmp_path, hand)
    after.training.finish(state.id)
    told = standing(after, state.id)
    assert (told.waits, told.used_s) == (False, pytest.approx(10))
    assert [why for why, _, _ in told.breaks] == ["broke_off"]
    after.store.close()


def test_that_an_exam_of_which_what_was_left_has_no_key_is_handed_in(bench: Bench) -> None:
    state = begun(bench)
    opened = bench.training.open_case(state.id)
    bench.submit(opened)
    for folder in opened.folder.parent.iterdir():
        (folder / "key.json").unlink()
    bench.training.finish(state.id)
    result = bench.modes.result(state.id)
    assert result is not None
    assert (result.outcome, result.awaiting) == (None, 7)


def test_that_one_hears_how_many_cases_of_an_exam_are_made(bench: Bench) -> None:
    heard: list[tuple[int, int]] = []
    bench.modes.begin_exam(ExamStart(preset="unit_baseline"), lambda done, total: heard.append((done, total)))
    assert heard
    assert heard[-1][0] == heard[-1][1]
