"""Item analysis and calibrated difficulty against worked examples, definitions and simulated answers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import optimize, stats

from xrayTrainer.scoring.statistics.difficulty import (
    CaseDifficulty,
    DifficultyScale,
    calibrate,
    difficulty_band,
    rasch_difficulty,
    start_scale,
)
from xrayTrainer.scoring.statistics.items import first_answers, item_analysis, length_factor, spearman_brown

WORKED = [[int(one) for one in row] for row in ("1110", "1100", "1000", "1111", "0010", "1101")]

tables = st.tuples(st.integers(2, 12), st.integers(2, 8)).flatmap(
    lambda shape: arrays(np.int8, shape, elements=st.integers(0, 1))
)


def test_that_the_worked_example_of_item_analysis_is_reproduced() -> None:
    found = item_analysis(WORKED)
    assert [item.p.value for item in found.items] == pytest.approx([0.833, 0.667, 0.5, 0.333], abs=5e-4)
    assert [item.discrimination for item in found.items] == pytest.approx([0.234, 0.632, -0.156, 0.433], abs=5e-4)
    whole = found.reliability
    assert (whole.alpha, whole.kr20, whole.sem) == pytest.approx((0.4242, 0.4242, 0.919), abs=5e-4)
    assert (whole.n, whole.k) == (6, 4)


def test_that_feldt_s_interval_is_that_of_the_f_distribution() -> None:
    whole = item_analysis(WORKED).reliability
    assert whole.alpha is not None
    assert whole.alpha_low == pytest.approx(1 - (1 - whole.alpha) * stats.f.ppf(0.975, 5, 15))
    assert whole.alpha_high == pytest.approx(1 - (1 - whole.alpha) * stats.f.ppf(0.025, 5, 15))
    assert whole.alpha_low is not None
    assert whole.alpha_high is not None
    assert whole.alpha_low < whole.alpha < whole.alpha_high < 1


@given(tables)
def test_that_discrimination_is_pearson_s_r_with_the_rest_and_alpha_is_kr20(y: np.ndarray) -> None:
    found = item_analysis(y)
    for j, item in enumerate(found.items):
        rest = y.sum(axis=1) - y[:, j]
        if len(set(y[:, j].tolist())) < 2 or len(set(rest.tolist())) < 2:
            assert item.discrimination is None
        else:
            assert item.discrimination == pytest.approx(np.corrcoef(y[:, j], rest)[0, 1])
        assert item.d is not None
        assert -1 - 1e-9 <= item.d <= 1 + 1e-9
    whole = found.reliability
    assert (whole.alpha is None) == (len(set(y.sum(axis=1).tolist())) < 2)
    if whole.alpha is not None:
        assert whole.alpha == pytest.approx(whole.kr20)
        assert whole.alpha <= 1
        assert whole.sem is not None
        assert math.isfinite(whole.sem)


@given(tables, st.randoms(use_true_random=False))
def test_that_the_order_of_people_changes_nothing(y: np.ndarray, random: object) -> None:
    order = list(range(len(y)))
    random.shuffle(order)  # type: ignore[attr-defined]
    here, there = item_analysis(y), item_analysis(y[order])
    for one, other in zip(here.items, there.items, strict=True):
        assert one.p == other.p
        assert one.d == pytest.approx(other.d)


def test_that_d_compares_the_best_and_lowest_27_in_100() -> None:
    # 11 people with totals 0..10 of ten cases: three at each end.
    y = [[int(j < i) for j in range(10)] for i in range(11)]
    d = [item.d for item in item_analysis(y).items]
    assert d == pytest.approx([1 / 3, 2 / 3, 1, 1, 1, 1, 1, 1, 2 / 3, 1 / 3])


def test_that_a_group_that_can_t_be_told_apart_has_no_reliability() -> None:
    for y in ([[1, 0], [0, 1]], [[1, 1], [1, 1]], [[1], [0]], [[1, 0]]):
        whole = item_analysis(y).reliability
        assert (whole.alpha, whole.kr20, whole.sem, whole.alpha_low) == (None, None, None, None)
    assert item_analysis(np.zeros((0, 3))).items[0].p.value is None
    assert item_analysis(np.zeros((3, 0))).items == ()


@pytest.mark.parametrize("broken", [[1, 0], [[2, 0]], [[math.nan]], [[0.5, 1.0]]])
def test_that_tables_of_anything_else_are_refused(broken: object) -> None:
    with pytest.raises(ValueError, match="table"):
        item_analysis(broken)


def test_that_a_longer_set_is_more_reliable_as_spearman_and_brown_have_it() -> None:
    assert spearman_brown(0.6, 2) == pytest.approx(0.75)
    assert spearman_brown(0.8, 0.5) == pytest.approx(2 / 3)
    assert spearman_brown(-1.0, 3) is None
    assert length_factor(0.6, 0.8) == pytest.approx(8 / 3)
    assert length_factor(0.0) is None
    for reliability in (0.3, 0.42, 0.9):
        factor = length_factor(reliability)
        assert factor is not None
        assert spearman_brown(reliability, factor) == pytest.approx(0.8)
    for broken in (lambda: spearman_brown(0.5, 0), lambda: spearman_brown(1.5, 2), lambda: length_factor(0.5, 1)):
        with pytest.raises(ValueError, match="reliability"):
            broken()


def test_that_only_the_first_answer_to_a_case_counts() -> None:
    assert first_answers("aabba", "xyxxx").tolist() == [True, True, True, False, False]
    with pytest.raises(ValueError, match=r"shorter|longer"):
        first_answers("aa", "x")


def test_that_the_worked_calibration_is_reproduced() -> None:
    scale = DifficultyScale(version=3, cases={"c": CaseDifficulty(b=0.0, tau=0.7)})
    found = calibrate(scale, cases=["c"] * 4, ability=[0, 0.5, 1, -0.5], solved=[1, 0, 1, 0], min_answers=4)
    case = found.cases["c"]
    assert (case.b, case.tau) == pytest.approx((0.1203, 0.7208), abs=5e-5)
    assert (found.version, found.based_on, found.answers, case.n) == (4, 3, 4, 4)


@given(st.lists(st.tuples(st.floats(-8, 8), st.booleans()), min_size=1, max_size=40), st.floats(-3, 3))
def test_that_b_is_where_the_penalised_likelihood_is_greatest(answers: list[tuple[float, bool]], b0: float) -> None:
    theta, y = (np.array(column, dtype=np.float64) for column in zip(*answers, strict=True))

    def loss(b: float) -> float:
        return float(np.sum(np.logaddexp(0, theta - b) - y * (theta - b)) + (b - b0) ** 2 / 2)

    found, tau = rasch_difficulty(np.zeros(len(y), dtype=np.intp), theta, y, np.array([b0]))
    best = optimize.minimize_scalar(loss, bounds=(b0 - len(y) - 1, b0 + len(y) + 1), method="bounded")
    assert loss(float(found[0])) <= loss(float(best.x)) + 1e-9
    assert 0 < tau[0] <= 1


def test_that_extreme_abilities_do_not_throw_the_search_off() -> None:
    theta, y = np.array([900.0] * 2000 + [-900.0] * 2000), np.array([0.0] * 2000 + [1.0] * 2000)
    b, tau = rasch_difficulty(np.zeros(4000, dtype=np.intp), theta, y, np.array([0.5]))
    assert b[0] == pytest.approx(0.5, abs=1e-6)
    assert np.isfinite(tau[0])


def test_that_calibration_finds_the_true_difficulties_of_simulated_answers() -> None:
    rng = np.random.default_rng(11)
    true = rng.normal(0, 1, 60)
    scale = start_scale({f"c{i:02}": (i % 5 - 2) / 2 for i in range(60)}, tau=0.7)
    item = rng.integers(0, 60, 12_000)
    theta = rng.normal(0, 1, 12_000)
    solved = rng.random(12_000) < 1 / (1 + np.exp(true[item] - theta))
    found = calibrate(scale, cases=[f"c{i:02}" for i in item], ability=theta, solved=solved)
    b = np.array([found.cases[f"c{i:02}"].b for i in range(60)])
    tau = np.array([found.cases[f"c{i:02}"].tau for i in range(60)])
    assert np.corrcoef(b, true)[0, 1] > 0.97
    assert np.mean(np.abs(b - true) <= 1.96 * tau) > 0.88


def test_that_a_calibration_makes_a_version_and_changes_none() -> None:
    scale = start_scale({"many": 0.0, "few": 1.5}, tau=0.7)
    assert (scale.version, scale.based_on) == (1, None)
    assert (scale.cases["few"].b, scale.cases["many"].tau) == (1.5, 0.7)
    answers = {"cases": ["many"] * 10 + ["few"] * 9, "ability": [0.0] * 19, "solved": [True] * 19}
    second = calibrate(scale, **answers)  # type: ignore[arg-type]
    assert scale.cases["many"].b == 0.0
    assert second.cases["many"].b < 0.0
    assert second.cases["few"] == scale.cases["few"]
    assert (second.version, second.based_on) == (2, 1)


@given(st.permutations(range(24)))
def test_that_the_order_of_answers_changes_no_bit(order: list[int]) -> None:
    rng = np.random.default_rng(2)
    theta, solved = rng.normal(0, 1, 24), rng.random(24) < 0.6
    cases = [f"c{i % 2}" for i in range(24)]
    scale = start_scale({"c0": -1.25, "c1": 0.75}, tau=0.7)
    here = calibrate(scale, cases=cases, ability=theta, solved=solved)
    there = calibrate(scale, cases=[cases[i] for i in order], ability=theta[order], solved=solved[order])
    assert here == there


def test_that_broken_calibrations_are_refused() -> None:
    scale = start_scale({"c": 0.0}, tau=0.7)
    for cases, ability, solved in ((["c"], [math.nan], [True]), (["x"], [0.0], [True]), (["c"], [0.0], [])):
        with pytest.raises(ValueError, match=r"ability|difficulty"):
            calibrate(scale, cases=cases, ability=ability, solved=solved)
    for b, tau in ((math.inf, 0.7), (0.0, 0.0), (0.0, math.nan)):
        with pytest.raises(ValueError, match="tau"):
            start_scale({"c": b}, tau=tau)
    assert calibrate(scale, cases=[], ability=[], solved=[]).cases == scale.cases


def test_that_difficulty_has_three_bands() -> None:
    assert [difficulty_band(b) for b in (-0.76, -0.75, 0.75, 0.76)] == ["easy", "medium", "medium", "hard"]
