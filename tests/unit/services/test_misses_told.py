"""What misses probably were, as a review tells it and as figures count it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.small_sets import HEIGHT, SET_ID, WIDTH, GreyScenes, answer_to, hidden_mark, make_training, write_set

from xrayTrainer.domain.answer import Event, Mark
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.viewing import Glance, Viewing
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.looking_back import ReviewImpl
from xrayTrainer.services.misses import miss_counts
from xrayTrainer.services.progress_api import MissCounts
from xrayTrainer.services.session_state import Texts
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.simulation.scene_plan import ScenePlan
from xrayTrainer.storage.store import Store

ASIDE = Glance(t_ms=0, view="side", x=360.0, y=180.0, scale=8.0, width=400, height=200)
CLOSE = Glance(t_ms=42_000, view="side", x=140.0, y=80.0, scale=4.0, width=600, height=400)
AWAY = Glance(t_ms=43_200, view="side", x=360.0, y=180.0, scale=8.0, width=400, height=200)
PASSED = Viewing(looks=(ASIDE, CLOSE, AWAY), end_ms=60_000)


class Scenes(GreyScenes):
    """Has no twin and no plan to tell of."""

    def scan(self, path: Path, view: str, *, clean: bool = False) -> Scan:
        """Return a grey scan."""
        return super().scan(path, view)

    def plan(self, path: Path) -> ScenePlan:
        """Return an empty carrier."""
        return ScenePlan(carrier="container.20dv", length_m=6.0, width_m=2.4, height_m=2.6)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    write_set(tmp_path / "sets" / "small")
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def training(store: Store, tmp_path: Path) -> TrainingImpl:
    return make_training(store, tmp_path / "sets")


@pytest.fixture
def service(store: Store, training: TrainingImpl) -> ReviewImpl:
    return ReviewImpl(store, training, Scenes())


def submitted(
    training: TrainingImpl,
    *marks: Mark,
    suspicion: bool = False,
    log: tuple[Event, ...] = (),
    mode: Mode = "practice",
) -> AnswerId:
    """Answer the next case of the set: one thing is hidden in the first and the third."""
    opened = training.open_case(training.start(SET_ID, mode)[0].id)
    training.submit(answer_to(opened, marks=marks, suspicion=suspicion, events=log))
    return opened.answer


def counts(store: Store, training: TrainingImpl) -> MissCounts:
    with store.read() as connection:
        return miss_counts(connection, Texts(), training.home().person.id)


def test_that_a_miss_is_told_with_the_moment_at_which_it_was_passed(
    training: TrainingImpl, service: ReviewImpl
) -> None:
    answer = submitted(training)
    service.keep_viewing(answer, PASSED).result()
    (told,) = service.misses(answer)
    assert told.concealment == "thing"
    assert told.reason.code == "training.miss_shown_briefly"
    assert (told.view, told.at_ms, told.seconds) == ("side", 42_000, 1.2)


def test_that_a_place_never_shown_has_no_moment(training: TrainingImpl, service: ReviewImpl) -> None:
    answer = submitted(training)
    service.keep_viewing(answer, Viewing(looks=(ASIDE,), end_ms=60_000)).result()
    (told,) = service.misses(answer)
    assert told.reason.code == "training.miss_not_shown"
    assert (told.view, told.at_ms) == (None, None)


def test_that_nothing_is_told_of_a_find_or_without_a_record(training: TrainingImpl, service: ReviewImpl) -> None:
    found = submitted(training, hidden_mark(), suspicion=True)
    service.keep_viewing(found, PASSED).result()
    assert service.misses(found) == ()
    assert service.misses(submitted(training)) == ()


def test_that_an_erased_record_tells_nothing_not_even_of_marks_taken_away(
    store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    mark = hidden_mark()
    log = (
        Event(t_ms=1000, what="mark_added", mark=mark),
        Event(t_ms=2000, what="mark_deleted", mark=mark),
        Event(t_ms=3000, what="submitted"),
    )
    answer = submitted(training, log=log)
    service.keep_viewing(answer, PASSED).result()
    (told,) = service.misses(answer)
    assert told.reason.code == "training.miss_mark_deleted"
    assert counts(store, training) == MissCounts(decision=1)
    service.erase_viewings(training.home().person.id)
    assert service.misses(answer) == ()
    assert counts(store, training) == MissCounts(untold=1)


def test_that_a_damaged_record_tells_nothing(store: Store, training: TrainingImpl, service: ReviewImpl) -> None:
    answer = submitted(training)
    service.keep_viewing(answer, PASSED).result()

    def spoil(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE viewings SET body = x'58560109'")

    store.change(spoil)
    assert service.misses(answer) == ()
    assert counts(store, training) == MissCounts(untold=1)


def test_that_misses_of_an_exam_are_told_when_it_is_over(
    store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    opened = training.open_case(training.start(SET_ID, "exam")[0].id)
    assert service.misses(opened.answer) == ()
    training.submit(answer_to(opened, suspicion=False))
    service.keep_viewing(opened.answer, PASSED).result()
    assert service.misses(opened.answer) == ()
    assert counts(store, training) == MissCounts()
    training.finish(opened.session.id)
    assert len(service.misses(opened.answer)) == 1
    assert counts(store, training) == MissCounts(search=1)


def test_that_a_find_let_pass_by_the_verdict_counts_as_a_decision(
    store: Store, training: TrainingImpl, service: ReviewImpl
) -> None:
    answer = submitted(training, hidden_mark(), suspicion=False)
    (told,) = service.misses(answer)
    assert told.reason.code == "training.miss_verdict_wrong"
    assert told.at_ms is None
    assert counts(store, training) == MissCounts(decision=1)


def test_that_only_so_many_of_the_latest_misses_are_counted(store: Store, training: TrainingImpl) -> None:
    for _ in range(4):
        submitted(training)
    with store.read() as connection:
        person = training.home().person.id
        assert miss_counts(connection, Texts(), person, latest=3) == MissCounts(untold=3)
        assert miss_counts(connection, Texts(), PersonId("nobody")) == MissCounts()


def test_that_long_records_are_counted_quickly(store: Store, training: TrainingImpl, service: ReviewImpl) -> None:
    looks = tuple(
        Glance(
            t_ms=300 * step,
            view="side",
            x=float(step % WIDTH),
            y=float(step % HEIGHT),
            scale=4.0,
            width=600,
            height=400,
        )
        for step in range(200)
    )
    for _ in range(20):
        service.keep_viewing(submitted(training), Viewing(looks=looks, end_ms=61_000)).result()
    begun = time.process_time()
    told = counts(store, training)
    assert time.process_time() - begun < 2.0  # some 30 ms on a quiet machine
    assert told.search + told.recognition + told.decision + told.untold == 13  # every third case is clear
