"""A person's way through a set."""

from __future__ import annotations

import builtins
import io
import os
import pathlib
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.small_sets import (
    CASES,
    SET_ID,
    answer_to,
    case_id,
    hidden_mark,
    make_training,
    write_json,
    write_key,
    write_set,
)

from xrayTrainer.domain.answer import Answer, Event
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, SessionId, SetId
from xrayTrainer.services.api import OpenCase, Review, SessionState, Topic
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.storage import people_table
from xrayTrainer.storage.store import Store


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    folder = tmp_path / "sets"
    write_set(folder / "small")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def training(store: Store, sets: Path) -> TrainingImpl:
    return make_training(store, sets)


@pytest.fixture
def session(training: TrainingImpl) -> SessionState:
    return training.start(SET_ID, "practice")[0]


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


def work(training: TrainingImpl, session: SessionId, *, marked: bool, suspicion: bool | None = None) -> Review:
    opened = training.open_case(session)
    marks = (hidden_mark(),) if marked else ()
    return training.submit(answer_to(opened, marks=marks, suspicion=marked if suspicion is None else suspicion))


def test_that_a_guest_goes_from_the_first_start_to_a_scored_report(training: TrainingImpl) -> None:
    home = training.home()
    assert home.person.guest
    assert home.resume is None
    assert home.suggested is not None
    state, change = training.start(home.suggested.id, "practice")
    assert change.topics == {Topic.SESSIONS}
    assert [work(training, state.id, marked=marked).scorecard is not None for marked in (True, False, False)] == [
        True,
        True,
        True,
    ]
    report, change = training.finish(state.id)
    assert change.topics == {Topic.SESSIONS}
    assert (report.summary.threat, report.summary.clear) == (2, 1)
    assert (report.summary.hits.count, report.summary.hits.n) == (1, 2)
    assert [line.number for line in report.lines] == [1, 2, 3]
    assert report.summary.points == pytest.approx(2 / 3 * 50 + 1 / 3 * 100)
    home = training.home()
    assert home.answered == 3
    assert home.resume is None
    (line,) = home.recent
    assert (line.finished, line.cases, line.answered) == (True, 3, 3)
    assert line.points == pytest.approx(report.summary.points)


def test_that_starting_twice_goes_on_with_the_open_session(training: TrainingImpl, session: SessionState) -> None:
    again, change = training.start(SET_ID, "practice")
    assert again.id == session.id
    assert change.topics == frozenset()
    assert training.start(SET_ID, "exam")[0].id != session.id


def test_that_a_session_with_nothing_left_makes_room_for_a_new_one(
    training: TrainingImpl, session: SessionState
) -> None:
    for _ in CASES:
        work(training, session.id, marked=False)
    assert training.home().resume is None
    again, _ = training.start(SET_ID, "practice")
    assert again.id != session.id
    assert training.report(session.id).summary.n == 3
    assert refused(lambda: training.resume(session.id)) == "session.finished"


def test_that_home_offers_the_open_session(training: TrainingImpl, session: SessionState) -> None:
    work(training, session.id, marked=True)
    resume = training.home().resume
    assert resume is not None
    assert resume.id == session.id
    assert resume.position == 2


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda training: training.start(SetId("no"), "practice"), "session.no_set"),
        (lambda training: training.start(SET_ID, "duty"), "session.mode_not_offered"),
        (lambda training: training.resume(SessionId("no")), "session.no_session"),
        (lambda training: training.open_case(SessionId("no")), "session.no_session"),
        (lambda training: training.finish(SessionId("no")), "session.no_session"),
        (lambda training: training.review(AnswerId("no")), "session.no_answer"),
        (lambda training: training.record(AnswerId("no"), Event(t_ms=0, what="input")).result(5), "session.no_answer"),
    ],
)
def test_that_what_does_not_exist_is_refused(
    training: TrainingImpl, call: Callable[[TrainingImpl], object], code: str
) -> None:
    assert refused(lambda: call(training)) == code


def test_that_a_set_without_cases_in_use_is_refused(training: TrainingImpl, sets: Path) -> None:
    write_set(sets / "small", cases=[CASES[0]])
    case = {
        "format": "xraytrainer/case", "version": 1, "id": case_id(1), "revision": 1, "kind": "search",
        "origin": "simulated", "status": "retired",
        "views": [{"id": "side", "source": {"high": "side.high.png"}}],
    }  # fmt: skip
    write_json(sets / "small" / "cases" / CASES[0] / "case.json", case)
    assert refused(lambda: training.start(SET_ID, "practice")) == "session.no_cases"


def test_that_the_marks_and_the_time_of_an_open_answer_come_back(
    store: Store, sets: Path, session: SessionState, training: TrainingImpl
) -> None:
    opened = training.open_case(session.id)
    mark = hidden_mark()
    events = (
        Event(t_ms=0, what="shown"),
        Event(t_ms=4000, what="mark_added", mark=mark),
        Event(t_ms=5000, what="input"),
    )
    for event in events:
        training.record(opened.answer, event).result(5)
    later = make_training(store, sets).open_case(session.id)
    assert later.answer == opened.answer
    assert later.events == events
    assert later.elapsed_ms == 5000


def spy_on_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every file that is opened by Python."""
    opened: list[str] = []
    real_io_open, real_os_open = io.open, os.open

    def noting(real: Callable[..., Any]) -> Callable[..., Any]:
        def open_(file: Any, *args: Any, **kwargs: Any) -> Any:
            opened.append(str(file))
            return real(file, *args, **kwargs)

        return open_

    monkeypatch.setattr(io, "open", noting(real_io_open))
    monkeypatch.setattr(builtins, "open", noting(real_io_open))
    monkeypatch.setattr(os, "open", noting(real_os_open))
    monkeypatch.setattr(pathlib.io, "open", noting(real_io_open))  # type: ignore[attr-defined]
    return opened


def test_that_no_key_is_opened_before_submit(training: TrainingImpl, monkeypatch: pytest.MonkeyPatch) -> None:
    opened_files = spy_on_files(monkeypatch)
    home = training.home()
    assert home.suggested is not None
    state, _ = training.start(SET_ID, "practice")
    opened = training.open_case(state.id)
    training.load_scan(opened.folder, opened.case, "side")
    training.record(opened.answer, Event(t_ms=1, what="mark_added", mark=hidden_mark())).result(5)
    training.resume(state.id)
    training.report(state.id)
    assert any(file.endswith("case.json") for file in opened_files)
    assert not any(file.endswith("key.json") for file in opened_files)
    training.submit(answer_to(opened, marks=(hidden_mark(),), suspicion=True))
    assert sum(file.endswith("key.json") for file in opened_files) == 1


def test_that_keys_may_lack_until_submit_and_the_answer_then_awaits_its_key(
    training: TrainingImpl, sets: Path, session: SessionState
) -> None:
    write_key(sets / "small", 1).unlink()
    review = work(training, session.id, marked=True)
    assert review.key is None
    assert review.scorecard is None
    assert review.answer.marks == (hidden_mark(),)
    assert training.report(session.id).lines[0].scorecard is None
    write_key(sets / "small", 1)
    scored, change = training.rescore(SET_ID)
    assert scored == 1
    assert change.topics == {Topic.ANSWERS, Topic.SESSIONS}
    review = training.review(AnswerId(review.answer.id))
    assert review.scorecard is not None
    assert review.scorecard.points == pytest.approx(100)


@pytest.mark.parametrize("content", ["", "{", '{"format": "xraytrainer/key", "version": 99}'])
def test_that_a_faulty_key_loses_no_answer(
    training: TrainingImpl, sets: Path, session: SessionState, content: str
) -> None:
    write_key(sets / "small", 1).write_text(content)
    review = work(training, session.id, marked=True)
    assert review.scorecard is None
    assert training.resume(session.id).answered == (case_id(1),)


def test_that_the_key_of_another_revision_of_the_case_does_not_score(
    training: TrainingImpl, sets: Path, session: SessionState
) -> None:
    write_set(sets / "small", revision=2, case_revision=2)
    opened = training.open_case(session.id)
    assert opened.case.revision == 1
    assert opened.session.set.revision == 1
    review = training.submit(answer_to(opened, marks=(hidden_mark(),), suspicion=True))
    assert review.scorecard is None


def test_that_submitting_twice_is_harmless(training: TrainingImpl, store: Store, session: SessionState) -> None:
    opened = training.open_case(session.id)
    first = training.submit(answer_to(opened, marks=(hidden_mark(),), suspicion=True))
    second = training.submit(answer_to(opened, suspicion=False))
    assert first.change.topics == {Topic.ANSWERS, Topic.SESSIONS}
    assert second.change.topics == frozenset()
    assert second.scorecard == first.scorecard
    assert second.answer == first.answer
    assert training.resume(session.id).position == 2


def test_that_an_answer_to_another_case_is_a_bug(training: TrainingImpl, session: SessionState) -> None:
    opened = training.open_case(session.id)
    answer = answer_to(opened, suspicion=False)
    other = Answer(**{name: getattr(answer, name) for name in answer.__struct_fields__} | {"case": case_id(2)})
    with pytest.raises(ValueError, match="case"):
        training.submit(other)


def test_that_events_the_log_lacks_are_stored_with_the_answer(training: TrainingImpl, session: SessionState) -> None:
    opened = training.open_case(session.id)
    logged = Event(t_ms=0, what="shown")
    training.record(opened.answer, logged).result(5)
    lacking = Event(t_ms=3000, what="mark_added", mark=hidden_mark())
    last = Event(t_ms=9000, what="submitted")
    answer = answer_to(opened, marks=(hidden_mark(),), suspicion=True, events=(logged, lacking, last))
    review = training.submit(answer)
    assert review.answer.events == (logged, lacking, last)


def test_that_a_submitted_answer_takes_no_more_marks(training: TrainingImpl, session: SessionState) -> None:
    opened = training.open_case(session.id)
    training.submit(answer_to(opened, suspicion=False))
    late = training.record(opened.answer, Event(t_ms=1, what="mark_added", mark=hidden_mark()))
    assert refused(lambda: late.result(5)) == "session.answer_closed"
    training.record(opened.answer, Event(t_ms=2, what="focus_lost")).result(5)
    assert training.review(opened.answer).answer.events == ()


def test_that_active_minutes_come_from_scan_and_review(training: TrainingImpl, session: SessionState) -> None:
    opened = training.open_case(session.id)
    for event in (Event(t_ms=0, what="shown"), Event(t_ms=50_000, what="input")):
        training.record(opened.answer, event).result(5)
    submitted = Event(t_ms=60_000, what="submitted")
    before = training.record_review(opened.answer, Event(t_ms=1, what="review_shown"))
    assert refused(lambda: before.result(5)) == "session.not_submitted"
    training.submit(answer_to(opened, suspicion=False, events=(submitted,)))
    for event in (Event(t_ms=61_000, what="review_shown"), Event(t_ms=91_000, what="review_closed")):
        training.record_review(opened.answer, event).result(5)
    assert training.report(session.id).active_minutes == pytest.approx(1.5)
    assert training.home().minutes_this_week == pytest.approx(1.5)


def test_that_a_session_ends_on_the_texts_it_began_with(
    training: TrainingImpl, sets: Path, session: SessionState
) -> None:
    work(training, session.id, marked=True)
    shutil.rmtree(sets / "small")
    assert training.resume(session.id).order == tuple(case_id(number) for number in (1, 2, 3))
    assert refused(lambda: training.open_case(session.id)) == "session.set_gone"
    report, _ = training.finish(session.id)
    assert report.summary.n == 1
    review = training.review(report.lines[0].answer)
    assert review.key is not None
    assert review.case.id == case_id(1)


def test_that_an_edited_key_changes_no_stored_score_until_it_is_asked_for(
    training: TrainingImpl, store: Store, sets: Path, session: SessionState
) -> None:
    review = work(training, session.id, marked=True)
    write_key(sets / "small", 1, revision=2, hidden={"type": "rect", "x": 300, "y": 10, "w": 40, "h": 40})
    answer = AnswerId(review.answer.id)
    stored = training.review(answer)
    assert stored.key is not None
    assert (stored.key.revision, stored.answer.key_revision) == (1, 1)
    training.finish(session.id)
    assert training.rescore(SET_ID)[0] == 1
    again = training.review(answer)
    assert again.key is not None
    assert (again.key.revision, again.answer.key_revision) == (2, 2)
    assert again.scorecard is not None
    assert again.scorecard.points == 0
    assert training.home().recent[0].points == 0
    with store.read() as connection:
        (act,) = people_table.acts(connection)
    assert act.what == "rescored"
    assert act.detail["from"]["points"] == pytest.approx(100)
    assert act.detail["to"]["points"] == 0


def test_that_rescoring_without_the_set_uses_the_kept_key(
    training: TrainingImpl, sets: Path, session: SessionState
) -> None:
    review = work(training, session.id, marked=True)
    shutil.rmtree(sets / "small")
    assert training.rescore(SET_ID)[0] == 1
    assert training.review(AnswerId(review.answer.id)).scorecard == review.scorecard


def test_that_an_exam_shows_no_key_and_no_score_until_it_is_finished(training: TrainingImpl) -> None:
    state, _ = training.start(SET_ID, "exam")
    review = work(training, state.id, marked=True)
    assert (review.key, review.scorecard) == (None, None)
    assert training.report(state.id).summary.n == 0
    report, _ = training.finish(state.id)
    assert report.summary.n == 1
    assert training.review(AnswerId(review.answer.id)).key is not None


def test_that_a_drawn_set_is_shuffled_by_a_stored_seed(training: TrainingImpl, sets: Path, store: Store) -> None:
    write_set(sets / "small", revision=2, order="drawn", rules={"modes": ["practice"], "draw": 2})
    orders = set()
    for _ in range(12):
        state, _ = training.start(SET_ID, "practice")
        orders.add(state.order)
        assert len(state.order) == 2
        training.finish(state.id)
    assert len(orders) > 1
    with store.read() as connection:
        seeds = {row[0] for row in connection.execute("SELECT seed FROM sessions")}
    assert len(seeds) == 12


def test_that_what_is_asked_follows_rule_or_level(training: TrainingImpl, sets: Path) -> None:
    asks = []
    for revision, members in enumerate(
        ({}, {"level": 3}, {"level": 5}, {"level": 5, "rules": {"modes": ["practice"], "ask": ["class"]}}), start=2
    ):
        write_set(sets / "small", revision=revision, **members)
        state, _ = training.start(SET_ID, "practice")
        asks.append(state.asks)
        training.finish(state.id)
    assert asks == [set(), {"class", "method", "search"}, {"class", "method", "search", "dossier"}, {"class"}]


def test_that_views_are_found_by_their_name_alone(training: TrainingImpl, session: SessionState) -> None:
    opened = training.open_case(session.id)
    assert training.load_scan(opened.folder, opened.case, "side").width == 400
    assert refused(lambda: training.load_scan(opened.folder, opened.case, "top")) == "session.no_view"


def test_that_a_scan_decoded_on_the_workbench_is_not_decoded_again_for_scoring(store: Store, sets: Path) -> None:
    training = make_training(store, sets)
    state, _ = training.start(SET_ID, "practice")
    opened: OpenCase = training.open_case(state.id)
    training.load_scan(opened.folder, opened.case, "side")
    training.submit(answer_to(opened, marks=(hidden_mark(),), suspicion=True))
    reader = training._views._reader
    assert len(reader.read_paths) == 1  # type: ignore[attr-defined]


def test_that_a_link_out_of_the_set_is_not_followed(training: TrainingImpl, sets: Path, session: SessionState) -> None:
    opened = training.open_case(session.id)
    (opened.folder / "side.high.png").symlink_to("/etc/hostname")
    assert refused(lambda: training.load_scan(opened.folder, opened.case, "side")) == "formats.link"


def test_that_recording_returns_at_once(training: TrainingImpl, store: Store, session: SessionState) -> None:
    opened = training.open_case(session.id)
    slow = store.queue(lambda connection: time.sleep(0.3))
    began = time.perf_counter()
    future = training.record(opened.answer, Event(t_ms=1, what="input"))
    assert time.perf_counter() - began < 0.1
    assert not future.done()
    future.result(5)
    assert slow.done()


def test_that_an_answer_refused_by_a_full_disk_is_submitted_once_there_is_room(
    training: TrainingImpl, store: Store, session: SessionState
) -> None:
    def limit_pages(pages: int) -> None:
        store.change(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())

    opened = training.open_case(session.id)
    events = tuple(Event(t_ms=t_ms, what="mark_added", mark=hidden_mark(t_ms + 1)) for t_ms in range(200))
    answer = answer_to(opened, marks=(hidden_mark(),), suspicion=True, events=events)
    limit_pages(1)
    assert refused(lambda: training.submit(answer)) == "storage.full"
    assert training.resume(session.id).answered == ()
    limit_pages(100_000)
    review = training.submit(answer)
    assert review.scorecard is not None
    assert review.answer.events == events
