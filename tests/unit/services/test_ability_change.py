"""What a session changed of what is believed of a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.modes_bench import Bench, write_pool

from xrayTrainer.domain.ids import SessionId
from xrayTrainer.services.modes_api import DutyStart, PracticeStart
from xrayTrainer.services.progress import ProgressImpl
from xrayTrainer.services.progress_api import AbilityChange


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    write_pool(tmp_path / "sets" / "pool", threats=30, clear=30)
    made = Bench(tmp_path)
    yield made
    made.close()


def practised(bench: Bench, cases: int, *, right: bool = True) -> SessionId:
    """Work through a block of practice."""
    state, _ = bench.modes.begin_practice(PracticeStart(cases=cases))
    for _ in range(cases):
        bench.work(state.id, right=right)
    bench.training.finish(state.id)
    return state.id


def change_of(bench: Bench, session: SessionId) -> AbilityChange | None:
    return ProgressImpl(bench.store, bench.people).ability_change(session)


def test_that_a_session_goes_on_where_the_one_before_ended(bench: Bench) -> None:
    first, second = practised(bench, 6), practised(bench, 6, right=False)
    began, went_on = change_of(bench, first), change_of(bench, second)
    assert began is not None
    assert went_on is not None
    assert began.threat_moved + began.clear_moved == 6
    assert began.threat_before.value == began.clear_before.value == 500.0
    assert (went_on.threat_before, went_on.clear_before) == (began.threat_after, began.clear_after)
    for name in ("threat", "clear"):
        if getattr(began, f"{name}_moved"):
            assert getattr(began, f"{name}_after").value > getattr(began, f"{name}_before").value
        if getattr(went_on, f"{name}_moved"):
            assert getattr(went_on, f"{name}_after").value < getattr(went_on, f"{name}_before").value


def test_that_a_duty_tells_nothing_before_its_end(bench: Bench) -> None:
    state, _ = bench.modes.begin_duty(DutyStart(cases=4))
    for _ in range(3):
        bench.work(state.id)
    assert change_of(bench, state.id) is None
    bench.training.finish(state.id)
    change = change_of(bench, state.id)
    assert change is not None
    assert change.threat_moved + change.clear_moved == 3


def test_that_a_session_without_answers_changed_nothing(bench: Bench) -> None:
    state, _ = bench.modes.begin_practice(PracticeStart(cases=4))
    assert change_of(bench, state.id) is None
