"""Rating and choice of cases on made-up trainees (scoring.md 0, 5.3)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from xrayTrainer.training.rating import Estimate
from xrayTrainer.training.simulated_trainees import (
    BOUNDS,
    CHECKPOINTS,
    CLASS_IDS,
    CLEAR_CASES,
    THREATS,
    Figures,
    State,
    broken,
    drawn_pool,
    drawn_trainee,
    figures_of,
    trial,
    worked,
)


def test_that_twenty_trainees_by_three_seeds_keep_to_all_bounds() -> None:
    outcome = trial(20, 3)
    assert outcome.outside() == ()
    assert [row.cases for row in outcome.together] == list(CHECKPOINTS)
    assert {row.trainees for row in outcome.together} == {60}
    # what is believed comes nearer to the truth
    assert outcome.together[-1].rmse < outcome.together[0].rmse
    assert all((row.correlation or 0) > 0.75 for row in outcome.together)


@pytest.mark.full
def test_that_three_hundred_trainees_by_three_seeds_keep_to_all_bounds() -> None:
    outcome = trial(300, 3)
    assert outcome.outside() == ()
    for of_seed in outcome.by_seed:
        assert [name for row in of_seed for name in broken(row)] == []


def test_that_a_trainee_can_be_replayed_and_another_is_another() -> None:
    assert list(worked(2, 5)) == list(worked(2, 5))
    assert list(worked(2, 5)) != list(worked(3, 5))
    assert list(worked(2, 5)) != list(worked(2, 6))


def test_that_the_population_is_the_one_of_the_rule() -> None:
    rng = np.random.default_rng(1)
    drawn = [drawn_trainee(rng) for _ in range(4000)]
    assert np.mean([one.threat for one in drawn]) == pytest.approx(0.0, abs=0.06)
    assert np.std([one.threat for one in drawn]) == pytest.approx(1.0, abs=0.05)
    assert np.mean([one.clear for one in drawn]) == pytest.approx(0.5, abs=0.06)
    assert np.std([one.clear for one in drawn]) == pytest.approx(0.8, abs=0.05)
    assert np.std([one.offsets for one in drawn]) == pytest.approx(0.5, abs=0.02)
    pool, truths = drawn_pool(rng)
    assert (pool.classes >= 0).sum() == THREATS
    assert (pool.classes < 0).sum() == CLEAR_CASES
    assert pool.class_ids == CLASS_IDS
    gaps = [truths[case.id] - case.difficulty.mean for case in pool.cases]
    assert np.std(gaps) == pytest.approx(0.5, abs=0.05)


def state(truth: float, believed: float, *, sd: float = 0.5, solved: int = 11, repeats: int = 0) -> State:
    return State(truth=truth, believed=Estimate(believed, sd**2), solved=solved, threats=15, cases=30, repeats=repeats)


def test_that_figures_are_those_of_the_trainees() -> None:
    found = figures_of([state(0.0, 0.3), state(1.0, 0.9), state(-1.0, -2.2, solved=13, repeats=2)])
    assert found.rmse == pytest.approx(((0.09 + 0.01 + 1.44) / 3) ** 0.5)
    assert found.bias == pytest.approx(-1.0 / 3)
    assert found.covered == pytest.approx(2 / 3)
    assert found.success == pytest.approx(35 / 45)
    assert (found.share_low, found.share_high, found.repeats, found.trainees) == (0.5, 0.5, 2, 3)
    assert figures_of([state(0.0, 0.3)]).correlation is None


GOOD = Figures(
    cases=30, trainees=20, rmse=0.6, bias=0.0, correlation=0.9, covered=0.97, success=0.75, share_low=0.45,
    share_high=0.55, repeats=0,
)  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "name"),
    [
        (replace(GOOD, rmse=0.71), "rmse"),
        (replace(GOOD, rmse=float("nan")), "rmse"),
        (replace(GOOD, bias=-0.11), "bias"),
        (replace(GOOD, covered=0.92), "covered"),
        (replace(GOOD, success=0.69), "success"),
        (replace(GOOD, success=0.81), "success"),
        (replace(GOOD, share_low=0.39), "share"),
        (replace(GOOD, share_high=0.61), "share"),
        (replace(GOOD, repeats=1), "repeats"),
    ],
)
def test_that_each_figure_has_its_bound(figures: Figures, name: str) -> None:
    assert broken(GOOD) == ()
    assert broken(figures) == (name,)


def test_that_bounds_narrow_with_more_cases() -> None:
    assert broken(replace(GOOD, cases=60, rmse=0.54)) == ()
    assert broken(replace(GOOD, cases=60, share_low=0.44, rmse=0.56)) == ("rmse", "share")
    assert broken(replace(GOOD, cases=240, rmse=0.41)) == ("rmse",)
    assert set(BOUNDS) == set(CHECKPOINTS)


@pytest.mark.parametrize(("trainees", "seeds"), [(1, 1), (2, 0), (0, 3)])
def test_that_nobody_is_no_trial(trainees: int, seeds: int) -> None:
    with pytest.raises(ValueError, match="trainees"):
        trial(trainees, seeds)
