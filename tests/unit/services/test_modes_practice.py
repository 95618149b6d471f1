"""Practice and duty: cases chosen, made where none fits, and told of after the answer only."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.modes_bench import CLASSES, Bench, QuickMaker, pool_case_id, write_pool

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId, SetId
from xrayTrainer.domain.key import Key
from xrayTrainer.services.api import OpenCase
from xrayTrainer.services.case_pool import INDEX, CasePool
from xrayTrainer.services.modes_api import DutyStart, PracticeStart
from xrayTrainer.services.next_case import LONGEST_MAKING_S
from xrayTrainer.services.set_files import read_key
from xrayTrainer.storage import erasing, session_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.training.choice_record import circumstances, from_text, record_of, to_text, wanted
from xrayTrainer.training.choice_rules import practice_rule
from xrayTrainer.training.pool import Pool, PoolCase
from xrayTrainer.training.rating import Estimate, Ratings, band_estimate
from xrayTrainer.training.selection import Choice, choose
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.training.trail import Trail


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    write_pool(tmp_path / "sets" / "pool", threats=60, clear=60)
    made = Bench(tmp_path)
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.close()


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


def whys(bench: Bench, session: SessionId) -> list[str | None]:
    with bench.store.read() as connection:
        return [place.why for place in session_table.session_cases(connection, session)]


def test_that_a_block_of_practice_goes_from_case_to_case_and_no_case_comes_twice(bench: Bench) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=20))
    assert (state.total, state.position, len(state.order)) == (20, 1, 1)
    cases = [bench.work(state.id).case.id for _ in range(20)]
    assert len(set(cases)) == 20
    assert refused(lambda: bench.training.open_case(state.id)) == "session.finished"
    report, _ = bench.training.finish(state.id)
    assert report.summary.n == 20
    assert report.summary.clear >= 8


def test_that_a_session_of_100_cases_over_an_empty_library_never_runs_dry(empty: Bench) -> None:
    state, _ = empty.modes.begin_practice(PracticeStart(cases=100))
    reviews = [empty.work(state.id) for _ in range(100)]
    assert len({review.case.id for review in reviews}) == 100
    assert all(review.scorecard is not None for review in reviews)
    for block in range(0, 100, 20):
        assert (
            sum(review.key is not None and not review.key.concealments for review in reviews[block : block + 20]) >= 8
        )


def test_that_made_cases_are_written_before_they_are_shown_and_stay_out_of_the_shelf(empty: Bench) -> None:
    state, _ = empty.modes.begin_practice(PracticeStart(cases=3))
    opened = empty.training.open_case(state.id)
    assert (opened.folder / "key.json").is_file()
    assert opened.folder.is_relative_to(empty.data / "sets")
    assert empty.library.shelf().sets == ()
    assert [len(loaded.set.cases) for loaded in empty.library.sets()] == [1]
    empty.submit(opened)
    empty.modes.prepare_next(state.id)
    assert [(loaded.set.revision, len(loaded.set.cases)) for loaded in empty.library.sets()] == [(2, 2)]


def test_that_an_answer_belongs_to_the_set_its_case_lies_in(bench: Bench) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=2))
    review = bench.work(state.id)
    own = bench.library.sets()[0].set
    assert (review.answer.set, review.answer.set_revision) == (own.id, own.revision)
    with bench.store.read() as connection:
        assert erasing.item_counts(connection)[0].set_id == own.id
    assert bench.library.shelf().sets[0].done == 1


def test_that_the_same_wishes_go_on_and_others_begin_anew(bench: Bench) -> None:
    first, _ = bench.modes.begin_practice(PracticeStart(cases=10))
    bench.work(first.id)
    again, change = bench.modes.begin_practice(PracticeStart(cases=10))
    assert again.id == first.id
    assert not change.topics
    other, _ = bench.modes.begin_practice(PracticeStart(cases=10, focus=FocusPlan(classes=(CLASSES[1],))))
    assert other.id != first.id
    assert bench.training.home().resume is not None
    assert [line.finished for line in bench.training.home().recent] == [False, True]
    assert [line.cases for line in bench.training.home().recent] == [10, 10]


def test_that_home_takes_up_a_session_that_has_no_next_case_yet(bench: Bench) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=5))
    bench.work(state.id)
    resume = bench.training.home().resume
    assert resume is not None
    assert (resume.id, resume.position, len(resume.order)) == (state.id, 2, 1)
    assert bench.training.open_case(resume.id).session.position == 2


def test_that_a_focus_keeps_threats_to_it_and_clear_cases_among_them(bench: Bench) -> None:
    wish = PracticeStart(cases=20, focus=FocusPlan(classes=(CLASSES[2],)))
    state, _ = bench.modes.begin_practice(wish)
    found = Counter(bench.truth(opened)[0] for opened in opened_all(bench, state.id, 20))
    assert set(found) == {None, CLASSES[2]}
    assert found[None] >= 8


def opened_all(bench: Bench, session: SessionId, count: int) -> Iterator[OpenCase]:
    for _ in range(count):
        opened = bench.training.open_case(session)
        yield opened
        bench.submit(opened)


def test_that_a_class_nobody_has_is_made_when_it_is_wished_for(bench: Bench) -> None:
    wish = PracticeStart(cases=12, focus=FocusPlan(classes=("currency.banknotes",)))
    state, _ = bench.modes.begin_practice(wish)
    found = Counter(bench.truth(opened)[0] for opened in opened_all(bench, state.id, 12))
    made = {measure.wish.classes for measure in bench.maker.asked if measure.wish.threat}
    assert set(found) <= {None, "currency.banknotes"}
    assert made <= {("currency.banknotes",)}


def test_that_what_the_simulator_can_not_make_is_taken_from_the_pool(bench: Bench) -> None:
    bench.maker.fails = True
    state, _ = bench.modes.begin_practice(PracticeStart(cases=30))
    assert len({bench.work(state.id, right=number % 2 == 0).case.id for number in range(30)}) == 30


def test_that_practice_goes_on_where_no_process_can_be_had(bench: Bench) -> None:
    bench.maker.broken = True
    state, _ = bench.modes.begin_practice(PracticeStart(cases=10))
    assert len({bench.work(state.id).case.id for _ in range(10)}) == 10
    assert set(bench.maker.limits) == {LONGEST_MAKING_S}


def test_that_a_case_may_take_its_time_where_there_is_no_other(empty: Bench) -> None:
    empty.modes.begin_practice(PracticeStart(cases=1))
    assert empty.maker.limits == [None]


def test_that_nothing_to_choose_and_nothing_to_make_is_said_and_leaves_no_open_session(empty: Bench) -> None:
    empty.maker.fails = True
    assert refused(lambda: empty.modes.begin_practice(PracticeStart())) == "training.no_cases"
    assert empty.training.home().resume is None


def test_that_why_a_case_came_is_told_after_its_answer_only(bench: Bench) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=3))
    opened = bench.training.open_case(state.id)
    assert bench.modes.why(opened.answer) == ()
    bench.submit(opened)
    assert bench.modes.why(opened.answer)[0].code.startswith("training.why_")


def test_that_a_duty_tells_nothing_before_its_end(bench: Bench) -> None:
    state, _ = bench.modes.begin_duty(DutyStart(cases=20, threat_share=0.2))
    reviews = [bench.work(state.id, right=number % 3 > 0) for number in range(20)]
    assert all(review.key is None and review.scorecard is None for review in reviews)
    assert all(bench.modes.why(review.answer.id) == () for review in reviews)
    assert bench.training.report(state.id).summary.n == 0
    report, _ = bench.training.finish(state.id)
    assert report.summary.n == 20
    assert 1 <= report.summary.threat <= 8
    assert bench.modes.why(reviews[0].answer.id)[0].code == "training.why_duty"


def test_that_lorries_arrive_in_order_by_the_seed_of_the_duty(bench: Bench) -> None:
    state, _ = bench.modes.begin_duty(DutyStart(cases=40, arrival_mean_s=100.0))
    queue = bench.modes.queue(state.id)
    assert queue == bench.modes.queue(state.id)
    assert [lorry.number for lorry in queue] == list(range(1, 41))
    assert queue[0].arrives_s == 0.0
    times = [lorry.arrives_s for lorry in queue]
    assert times == sorted(times)
    assert 40.0 < times[-1] / 39 < 200.0
    practice, _ = bench.modes.begin_practice(PracticeStart(cases=2))
    assert bench.modes.queue(practice.id) == ()


def test_that_a_duty_may_be_one_case_ahead_and_practice_is_not(bench: Bench) -> None:
    duty, _ = bench.modes.begin_duty(DutyStart(cases=5))
    practice, _ = bench.modes.begin_practice(PracticeStart(cases=5))
    for _ in range(3):
        bench.modes.prepare_next(duty.id)
        bench.modes.prepare_next(practice.id)
    assert len(bench.training.resume(duty.id).order) == 2
    assert len(bench.training.resume(practice.id).order) == 1


def test_that_two_who_prepare_at_once_choose_one_case(empty: Bench) -> None:
    empty.maker.before = lambda: time.sleep(0.02)
    state, _ = empty.modes.begin_practice(PracticeStart(cases=5))
    empty.work(state.id)
    threads = [threading.Thread(target=empty.modes.prepare_next, args=(state.id,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    opened = empty.training.open_case(state.id)
    for thread in threads:
        thread.join()
    order = empty.training.resume(state.id).order
    assert len(order) == 2
    assert opened.case.id == order[1]
    assert empty.prepared.count(order[1]) == 1


def test_that_the_same_seed_pool_and_answers_give_the_same_order(tmp_path: Path) -> None:
    orders: list[tuple[str | None, list[str]]] = []
    for name in ("one", "two"):
        write_pool(tmp_path / name / "sets" / "pool", threats=60, clear=60)
        bench = Bench(tmp_path / name)
        state, _ = bench.modes.begin_practice(PracticeStart(cases=25))
        if orders:
            reseed(bench, state.id, orders[0][0])
        cases = []
        for number in range(25):
            opened = bench.training.open_case(state.id)
            cases.append(opened.case.id)
            bench.submit(opened, right=number % 3 != 1)
        with bench.store.read() as connection:
            row = session_table.session(connection, state.id)
        assert row is not None
        orders.append((row.seed, cases))
        bench.close()
    assert orders[0] == orders[1]


def reseed(bench: Bench, session: SessionId, seed: str | None) -> None:
    """Give a session that has only begun another seed, and choose its first case by it."""

    def job(connection: Connection) -> None:
        connection.execute("DELETE FROM session_cases WHERE session = ?", (session,))
        connection.execute("UPDATE sessions SET seed = ? WHERE id = ?", (seed, session))

    bench.store.change(job)


def test_that_a_choice_is_kept_and_read_back_exactly() -> None:
    cases = [
        PoolCase(id=str(n), difficulty=band_estimate(1 + n % 5), class_id="x" if n % 2 else None) for n in range(9)
    ]
    pool = Pool(cases)
    chosen = choose(pool, Trail(pool), Ratings(threat=Estimate(0.1234567, 0.9)), practice_rule(), 7)
    assert isinstance(chosen, Choice)
    record = from_text(to_text(record_of(chosen, chosen.case, chance=chosen.chance, made=False)))
    assert circumstances(record) == chosen.circumstances
    assert wanted(record) == chosen.wanted


def test_that_keys_are_read_once_and_again_when_they_change(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []

    def counted(folder: Path, case: Case) -> Key:
        read.append(folder)
        return read_key(folder, case)

    monkeypatch.setattr("xrayTrainer.services.case_pool.read_key", counted)
    assert len(CasePool(bench.library, bench.data).offer().pool) == 120
    assert len(read) == 120
    CasePool(bench.library, bench.data).offer()
    assert len(read) == 120
    key = bench.library.sets()[0].folder / "cases" / "case-00000" / "key.json"
    key.write_text(json.dumps({**json.loads(key.read_text()), "revision": 2}))
    CasePool(bench.library, bench.data).offer()
    assert len(read) == 121
    shutil.rmtree(bench.data / INDEX)
    (bench.data / INDEX).write_bytes(b"no folder")
    assert len(CasePool(bench.library, bench.data).offer().pool) == 120


def test_that_exam_sets_document_cases_and_retired_ones_are_not_practised(tmp_path: Path) -> None:
    write_pool(tmp_path / "sets" / "practice", threats=6, clear=6)
    write_pool(tmp_path / "sets" / "exam", threats=6, clear=6, first=100, rules={"modes": ["exam"]})
    folder = tmp_path / "sets" / "practice" / "cases"
    key = json.loads((folder / "case-00006" / "key.json").read_text())
    (folder / "case-00006" / "key.json").write_text(json.dumps({**key, "verdict": "suspicion"}))
    case = json.loads((folder / "case-00000" / "case.json").read_text())
    (folder / "case-00000" / "case.json").write_text(json.dumps({**case, "status": "retired"}))
    (folder / "case-00001" / "key.json").unlink()
    bench = Bench(tmp_path)
    pool = CasePool(bench.library, bench.data).offer().pool
    usable = {case.id for case in pool.cases if case.usable}
    assert len(pool) == 9 + 12
    assert len(usable) == 9
    assert not usable & {pool_case_id(number) for number in (0, 1, 6, 100, 111)}
    assert bench.modes.offered().cases == 9
    bench.close()


def test_that_an_erased_person_leaves_no_chosen_cases_behind(bench: Bench) -> None:
    person, _ = bench.people.keep_results("Nobody")
    state, _ = bench.modes.begin_practice(PracticeStart(cases=3))
    bench.work(state.id)
    bench.people.erase(person.id)
    with bench.store.read() as connection:
        assert session_table.session_cases(connection, state.id) == ()


def test_that_a_set_that_went_leaves_reviews_and_the_next_case(bench: Bench, tmp_path: Path) -> None:
    bench.maker.fails = True
    state, _ = bench.modes.begin_practice(PracticeStart(cases=4))
    done = bench.work(state.id)
    bench.modes.prepare_next(state.id)
    (tmp_path / "sets" / "pool").rename(tmp_path / "sets" / "moved")
    assert bench.training.review(done.answer.id).scorecard is not None
    assert bench.training.open_case(state.id).folder.is_relative_to(tmp_path / "sets" / "moved")


def test_that_made_cases_of_a_person_fill_one_set_after_the_other(
    empty: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xrayTrainer.services.made_cases.MOST_IN_A_SET", 4)
    state, _ = empty.modes.begin_practice(PracticeStart(cases=10))
    for _ in range(10):
        empty.work(state.id)
    assert sorted(len(loaded.set.cases) for loaded in empty.library.sets()) == [2, 4, 4]


def test_that_what_is_half_written_is_no_case_and_is_written_anew(empty: Bench) -> None:
    state, _ = empty.modes.begin_practice(PracticeStart(cases=3))
    opened = empty.training.open_case(state.id)
    left = opened.folder.parent / ".case-half.part"
    left.mkdir()
    (left / "case.json").write_text("{")
    empty.submit(opened)
    assert empty.training.open_case(state.id).case.id != opened.case.id
    assert len(empty.library.sets()) == 1


def test_that_a_set_level_decides_what_is_asked_case_by_case(tmp_path: Path) -> None:
    write_pool(tmp_path / "sets" / "easy", threats=0, clear=3, level=1)
    write_pool(tmp_path / "sets" / "hard", threats=3, clear=0, first=50, level=5)
    bench = Bench(tmp_path, maker=QuickMaker())
    bench.maker.fails = True
    state, _ = bench.modes.begin_practice(PracticeStart(cases=6))
    for _ in range(6):
        opened = bench.training.open_case(state.id)
        asked = opened.session.asks
        assert ("dossier" in asked) == (bench.truth(opened)[0] is not None)
        assert bench.submit(opened).session.asks == asked
    bench.close()


def test_that_a_bad_share_or_target_is_refused(bench: Bench) -> None:
    with pytest.raises(ValueError, match="share"):
        bench.modes.begin_duty(DutyStart(threat_share=0.5))
    with pytest.raises(ValueError, match="chance"):
        bench.modes.begin_practice(PracticeStart(target=0.3))
    for cases in (0, 1001):
        with pytest.raises(ValueError, match="cases"):
            bench.modes.begin_practice(PracticeStart(cases=cases))
    assert bench.training.home().resume is None


def test_that_a_plan_survives_the_records(bench: Bench) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=7, focus=FocusPlan(levels=(2, 3))))
    assert state.plan is not None
    assert bench.training.resume(state.id).plan == state.plan
    assert msgspec.json.decode(msgspec.json.encode(state.plan.focus.levels)) == [2, 3]
    assert SetId(state.set.id) != bench.library.sets()[0].set.id
