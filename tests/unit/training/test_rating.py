"""The rating of people (scoring.md 5.1, 5.3)."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.training.rating import (
    ANSWER_DRIFT,
    BAND_DIFFICULTY,
    CLASS_DRIFT,
    CLASS_START,
    Estimate,
    Ratings,
    answered,
    band_estimate,
    chance,
    chances,
    fitting_difficulty,
    is_mastered,
    nearest_band,
    rested,
    shown,
)

CIGARETTES = "tobacco.cigarettes"
MEANS = st.floats(-6, 6)
VARIANCES = st.floats(0.001, 4)


@pytest.mark.parametrize(
    ("before", "difficulty", "success", "p", "ability", "offset"),
    [
        ((0, 1, 0, 0.25), (0, 0.25), True, 0.5000, (0.3220, 0.8768), (0.0809, 0.2444)),
        ((0.5, 0.2, 0.1, 0.1), (-0.6, 0.25), True, 0.7478, (0.5431, 0.1990), (0.1216, 0.1010)),
        ((0.5, 0.2, 0.1, 0.1), (-0.6, 0.25), False, 0.7478, (0.3722, 0.1990), (0.0361, 0.1010)),
    ],
)
def test_that_the_worked_table_comes_out(
    before: tuple[float, float, float, float],
    difficulty: tuple[float, float],
    success: bool,
    p: float,
    ability: tuple[float, float],
    offset: tuple[float, float],
) -> None:
    ratings = Ratings(threat=Estimate(*before[:2]), offsets={CIGARETTES: Estimate(*before[2:])})
    case = Estimate(*difficulty)
    drifted = Estimate(before[0] + before[2], before[1] + ANSWER_DRIFT + before[3] + CLASS_DRIFT)
    assert chance(drifted, case) == pytest.approx(p, abs=5e-5)
    after = answered(ratings, CIGARETTES, case, success=success)
    assert (after.threat.mean, after.threat.variance) == pytest.approx(ability, abs=6e-5)
    assert (after.offset(CIGARETTES).mean, after.offset(CIGARETTES).variance) == pytest.approx(offset, abs=6e-5)


@settings(max_examples=80)
@given(MEANS, VARIANCES, MEANS, VARIANCES)
def test_that_success_raises_failure_lowers_and_both_make_surer(
    ability: float, variance: float, difficulty: float, difficulty_variance: float
) -> None:
    ratings = Ratings(threat=Estimate(ability, variance), clear=Estimate(ability, variance))
    case = Estimate(difficulty, difficulty_variance)
    for class_id in (CIGARETTES, None):
        p = chance(ratings.on(class_id), case)
        solved, failed = (answered(ratings, class_id, case, success=success) for success in (True, False))
        assert failed.on(class_id).mean < ratings.on(class_id).mean < solved.on(class_id).mean
        assert 0 < solved.on(class_id).variance < ratings.on(class_id).variance + ANSWER_DRIFT + CLASS_DRIFT
        # what was less expected moves more
        up = solved.on(class_id).mean - ratings.on(class_id).mean
        down = ratings.on(class_id).mean - failed.on(class_id).mean
        assert (up < down) == (p > 0.5) or up == pytest.approx(down, rel=0.02)


def test_that_clear_cases_and_threat_cases_have_abilities_of_their_own() -> None:
    after = answered(Ratings(), None, Estimate(0, 0.25), success=False)
    assert after.threat == Ratings().threat
    assert after.offsets == {}
    assert after.clear.mean < 0
    after = answered(Ratings(), CIGARETTES, Estimate(0, 0.25), success=True)
    assert after.clear == Ratings().clear
    assert set(after.offsets) == {CIGARETTES}
    assert after.offset("weapons") == CLASS_START


@settings(max_examples=40)
@given(st.lists(st.booleans(), min_size=1, max_size=60), MEANS)
def test_that_figures_stay_finite_and_sane_for_any_answers(successes: list[bool], difficulty: float) -> None:
    ratings = Ratings()
    for success in successes:
        ratings = answered(ratings, CIGARETTES, Estimate(difficulty, 0.49), success=success)
    found = ratings.on(CIGARETTES)
    assert math.isfinite(found.mean)
    assert 0 < found.variance <= 1.25 + len(successes) * (ANSWER_DRIFT + CLASS_DRIFT)


@settings(max_examples=60)
@given(MEANS, VARIANCES, st.lists(st.tuples(MEANS, VARIANCES), min_size=1, max_size=8))
def test_that_many_cases_are_judged_as_one_is(
    ability: float, variance: float, cases: list[tuple[float, float]]
) -> None:
    mine = Estimate(ability, variance)
    columns = np.array(cases, dtype=np.float64)
    assert chances(mine, columns[:, 0], columns[:, 1]) == pytest.approx(
        [chance(mine, Estimate(*case)) for case in cases]
    )


@settings(max_examples=60)
@given(MEANS, VARIANCES, st.floats(0.65, 0.9))
def test_that_the_fitting_difficulty_gives_the_chance_aimed_at(ability: float, variance: float, target: float) -> None:
    mine = Estimate(ability, variance)
    assert chance(mine, Estimate(fitting_difficulty(mine, target, spread=0.7), 0.49)) == pytest.approx(target)


@pytest.mark.parametrize("target", [0.0, 1.0, -1.0, 2.0])
def test_that_certainty_can_not_be_aimed_at(target: float) -> None:
    with pytest.raises(ValueError, match="aimed"):
        fitting_difficulty(Estimate(0, 1), target)


def test_that_idle_days_widen_the_range_and_leave_the_mean() -> None:
    known = Ratings(threat=Estimate(0.8, 0.1), clear=Estimate(0.2, 0.95))
    after = rested(known, 30)
    assert after.threat == Estimate(0.8, pytest.approx(0.4))
    assert after.clear == Estimate(0.2, 1.0)
    assert rested(known, -5) == known
    # what is less sure than the start stays so
    assert rested(Ratings(threat=Estimate(0, 1.2)), 90).threat.variance == 1.2


def test_that_people_see_five_hundred_for_an_average_ability_with_its_range() -> None:
    seen = shown(Estimate(0.5, 0.04))
    assert (seen.value, seen.low, seen.high) == pytest.approx((550.0, 510.8, 589.2))


def test_that_bands_stand_for_difficulties() -> None:
    assert [nearest_band(BAND_DIFFICULTY[band]) for band in range(1, 6)] == [1, 2, 3, 4, 5]
    assert (nearest_band(-9), nearest_band(9)) == (1, 5)
    assert band_estimate(4) == Estimate(0.75, pytest.approx(0.49))
    with pytest.raises(ValueError, match="band"):
        band_estimate(6)


def test_that_mastery_needs_cases_certainty_and_few_false_alarms() -> None:
    able = Ratings(threat=Estimate(2.2, 0.05), offsets={CIGARETTES: Estimate(0.2, 0.05)})
    assert is_mastered(able, CIGARETTES, cases=15, false_alarms=6, clear_cases=30) is True
    assert is_mastered(able, CIGARETTES, cases=15, false_alarms=7, clear_cases=30) is False
    assert is_mastered(able, CIGARETTES, cases=14, false_alarms=0, clear_cases=30) is None
    assert is_mastered(able, CIGARETTES, cases=15, false_alarms=0, clear_cases=29) is None
    # the same mean, less surely
    vague = Ratings(threat=Estimate(2.2, 0.9), offsets=able.offsets)
    assert is_mastered(vague, CIGARETTES, cases=99, false_alarms=0, clear_cases=30) is False
    with pytest.raises(ValueError, match="false alarms"):
        is_mastered(able, CIGARETTES, cases=15, false_alarms=31, clear_cases=30)
