"""Rates and signal detection against published and worked numbers, and by exact enumeration."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import ndtri
from scipy.stats import binom, norm

from xrayTrainer.scoring.rates import wilson
from xrayTrainer.scoring.statistics.detection import Detection, detection, detections, log_linear
from xrayTrainer.scoring.statistics.estimate import Estimate
from xrayTrainer.scoring.statistics.proportions import (
    none_seen_limit,
    rates,
    rates_by,
    rule_of_three,
    wilson_intervals,
)

FIGURES = ("d_a", "d_prime", "c", "ln_beta", "beta", "a_prime", "b_double_prime_d")

counted = st.integers(10, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def made(hits: int, n_signal: int, false_alarms: int, n_noise: int, min_n: int = 1, s: float = 0.5) -> Detection:
    return detection(hits=hits, n_signal=n_signal, false_alarms=false_alarms, n_noise=n_noise, min_n=min_n, s=s)


def value(estimate: Estimate | None) -> float:
    assert estimate is not None
    return estimate.value


# The worked table of scoring.md 2.1.
TABLE = [
    ((20, 25, 10, 25), (0.7885, 0.4038), (1.0445, 0.301, 1.788), -0.2788, 0.7473, 1.1673, 0.7917, -0.4545),
    ((45, 50, 5, 50), (0.8922, 0.1078), (2.4762, 1.820, 3.132), 0, 1, 2.3491, 0.9444, 0),
    ((18, 20, 4, 60), (0.8810, 0.0738), (2.6280, 1.772, 3.484), 0.1343, 1.4231, 2.4083, 0.9547, 0.2174),
    ((25, 25, 0, 25), (0.9808, 0.0192), (4.1398, 2.514, 5.765), 0, 1, 3.9274, 1, None),
    ((9, 10, 2, 9), (0.8636, 0.2500), (1.7713, 0.453, 3.090), -0.2112, 0.6880, 1.8139, 0.9061, -0.4400),
]


@pytest.mark.parametrize("row", TABLE, ids=[str(row[0]) for row in TABLE])
def test_that_the_worked_table_of_signal_detection_is_reproduced(row: tuple[object, ...]) -> None:
    given_counts, adjusted, d_prime, c, beta, d_a, a_prime, b_double = row
    found = made(*given_counts)  # type: ignore[misc]
    assert (found.hit_rate, found.false_alarm_rate) == pytest.approx(adjusted, abs=5e-5)
    assert found.d_prime is not None
    assert found.d_prime.value == pytest.approx(d_prime[0], abs=5e-5)  # type: ignore[index]
    assert (found.d_prime.low, found.d_prime.high) == pytest.approx(d_prime[1:], abs=1e-3)  # type: ignore[index]
    for estimate, expected in ((found.c, c), (found.beta, beta), (found.d_a, d_a), (found.a_prime, a_prime)):
        assert value(estimate) == pytest.approx(expected, abs=5e-5)
    if b_double is None:
        assert found.b_double_prime_d is None
    else:
        assert value(found.b_double_prime_d) == pytest.approx(b_double, abs=5e-5)


def test_that_raw_rate_figures_are_those_of_stanislaw_and_todorov_1999() -> None:
    # Their example: 20 hits of 25, 10 false alarms of 25: A' 0.79. With raw rates d' 1.095, c -0.294, beta 0.725.
    found = made(20, 25, 10, 25)
    assert value(found.a_prime) == pytest.approx(0.79, abs=0.005)
    many = made(20 * 10**7, 25 * 10**7, 10 * 10**7, 25 * 10**7)  # so many that the correction vanishes
    assert value(many.d_prime) == pytest.approx(1.095, abs=5e-4)
    assert value(many.c) == pytest.approx(-0.294, abs=5e-4)
    assert value(many.beta) == pytest.approx(0.725, abs=5e-4)


def test_that_rates_are_corrected_as_hautus_1995_does_in_every_cell() -> None:
    # 0.5 is added to each of the four cells: hits, misses, false alarms, right rejections.
    n = np.arange(1, 40)
    assert log_linear(n, n) == pytest.approx((n + 0.5) / ((n + 0.5) + 0.5))
    assert log_linear(0 * n, n) == pytest.approx(0.5 / (n + 1.0))
    assert log_linear(7, 10)[0] == 7.5 / 11


def test_that_the_correction_leans_towards_guessing_as_hautus_1995_found() -> None:
    # "Corrections for extreme proportions": the log-linear rule underestimates d' and never overestimates it.
    for n, d in ((20, 2.0), (50, 2.0), (50, 3.0)):
        hit = norm.cdf(d / 2)
        counts = np.arange(n + 1)
        z = ndtri(log_linear(counts, n))
        mean = 2 * float(np.sum(binom.pmf(counts, n, hit) * z))
        assert d * 0.93 < mean < d


@pytest.mark.parametrize(
    ("cells", "published"), [((9, 2, 1, 7), 1.65), ((1, 9, 1, 0), -1.49)], ids=["9-2-1-7", "1-9-1-0"]
)
def test_that_cases_of_the_psycho_package_differ_by_its_divisor_alone(
    cells: tuple[int, int, int, int], published: float
) -> None:
    # The psycho package, tests of `dprime(n_hit, n_fa, n_miss, n_cr)`. It divides by n + 1.5, not by n + 1.
    hit, fa, miss, rejected = cells
    theirs = float(ndtri((hit + 0.5) / (hit + miss + 1.5)) - ndtri((fa + 0.5) / (fa + rejected + 1.5)))
    assert theirs == pytest.approx(published, abs=0.005)
    ours = made(hit, hit + miss, fa, fa + rejected)
    exact = float(ndtri((hit + 0.5) / (hit + miss + 1)) - ndtri((fa + 0.5) / (fa + rejected + 1)))
    assert value(ours.d_prime) == pytest.approx(exact, abs=1e-12)
    assert abs(value(ours.d_prime)) > abs(theirs)


def test_that_unadjusted_cases_of_the_psycho_package_are_met_with_many_cases() -> None:
    # The psycho package, unadjusted: 1 of 10 hits, 6 of 10 false alarms, d' -1.53; 5 of 10 and 0 of 8, A' 0.875.
    assert value(made(10**7, 10**8, 6 * 10**7, 10**8).d_prime) == pytest.approx(-1.53, abs=0.006)
    assert value(made(5, 10, 0, 8).a_prime) == pytest.approx(0.875)


def test_that_d_a_does_not_fall_where_officers_only_become_more_liberal() -> None:
    # scoring.md 2.1, at constant d_a = 2.
    for hit, fa, d_prime, a_prime in (
        (0.752, 0.036, 2.48, 0.924),
        (0.837, 0.115, 2.18, 0.919),
        (0.9, 0.274, 1.88, 0.889),
    ):
        found = made(round(hit * 10**8), 10**8, round(fa * 10**8), 10**8)
        assert value(found.d_a) == pytest.approx(2.0, abs=0.01)
        assert value(found.d_prime) == pytest.approx(d_prime, abs=0.01)
        assert value(found.a_prime) == pytest.approx(a_prime, abs=0.001)


@pytest.mark.parametrize(("n", "se"), [(10, 0.62), (20, 0.45), (30, 0.37), (50, 0.28), (100, 0.20)])
def test_that_the_standard_error_of_d_prime_falls_with_cases(n: int, se: float) -> None:
    found = made(round(0.8 * n), n, round(0.2 * n), n)
    assert found.d_prime is not None
    assert found.d_prime.se == pytest.approx(se, abs=0.006)


@pytest.mark.parametrize("n", [20, 50])
@pytest.mark.parametrize(("hit", "fa"), [(0.8, 0.2), (0.95, 0.05), (0.5, 0.5), (0.9, 0.3), (0.7, 0.1)])
def test_that_intervals_hold_what_they_promise_by_exact_enumeration(n: int, hit: float, fa: float) -> None:
    h, f = (grid.ravel() for grid in np.meshgrid(np.arange(n + 1), np.arange(n + 1), indexing="ij"))
    rows = detections(hits=h, n_signal=n, false_alarms=f, n_noise=n)
    chance = binom.pmf(h, n, hit) * binom.pmf(f, n, fa)
    z_h, z_f = float(ndtri(hit)), float(ndtri(fa))
    many = made(round(hit * 10**8), 10**8, round(fa * 10**8), 10**8)
    true = {
        "d_prime": z_h - z_f, "c": -(z_h + z_f) / 2, "ln_beta": (z_f**2 - z_h**2) / 2, "d_a": value(many.d_a),
        "a_prime": value(many.a_prime), "b_double_prime_d": value(many.b_double_prime_d),
    }  # fmt: skip
    for name, figure in true.items():
        estimates = [getattr(row, name) for row in rows]
        there = np.array([estimate is not None for estimate in estimates])
        holds = np.array([e is not None and e.low <= figure <= e.high for e in estimates])
        assert 0.915 <= np.sum(chance * holds) / np.sum(chance * there) <= 1.0 + 1e-12, name


@given(counted, counted)
def test_that_no_figure_is_nan_and_each_lies_within_its_limits(signal: tuple[int, int], noise: tuple[int, int]) -> None:
    found = made(*signal, *noise, min_n=10)
    for name in FIGURES:
        estimate = getattr(found, name)
        if estimate is None:
            assert name == "b_double_prime_d"
            continue
        assert all(map(math.isfinite, (estimate.value, estimate.se, estimate.low, estimate.high)))
        assert estimate.low - 1e-12 <= estimate.value <= estimate.high + 1e-12
        assert estimate.se > 0
        assert estimate.high > estimate.low
        assert estimate.n == signal[1] + noise[1]
    assert 0 <= value(found.a_prime) <= 1


@given(counted, counted)
def test_that_swapping_signal_and_noise_turns_the_signs(signal: tuple[int, int], noise: tuple[int, int]) -> None:
    here, there = made(*signal, *noise), made(*noise, *signal)
    assert value(here.d_prime) == pytest.approx(-value(there.d_prime))
    assert value(here.c) == pytest.approx(value(there.c))
    assert value(here.a_prime) == pytest.approx(1 - value(there.a_prime))


@settings(max_examples=40)
@given(st.lists(st.tuples(counted, counted), min_size=1, max_size=6))
def test_that_many_groups_give_what_each_gives_alone(groups: list[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    h, n_s, f, n_n = ([*column] for column in zip(*[(*signal, *noise) for signal, noise in groups], strict=True))
    together = detections(hits=h, n_signal=n_s, false_alarms=f, n_noise=n_n)
    assert list(together) == [made(*signal, *noise, min_n=10) for signal, noise in groups]


def test_that_errors_are_those_of_the_delta_method() -> None:
    found = made(30, 40, 10, 90, s=0.5)
    hit, fa = 30.5 / 41, 10.5 / 91
    z_h, z_f = float(ndtri(hit)), float(ndtri(fa))
    v_h = hit * (1 - hit) / (40 * norm.pdf(z_h) ** 2)
    v_f = fa * (1 - fa) / (90 * norm.pdf(z_f) ** 2)
    assert found.d_a is not None
    assert found.d_a.se == pytest.approx(math.sqrt(1.6 * (v_h + 0.25 * v_f)))
    assert found.d_prime is not None
    assert found.d_prime.se == pytest.approx(math.sqrt(v_h + v_f))
    assert found.c is not None
    assert found.c.se == pytest.approx(math.sqrt(v_h + v_f) / 2)
    # ln beta = (z(F)² - z(H)²)/2 of two normal z: its variance by drawing them
    rng = np.random.default_rng(1)
    drawn = (rng.normal(z_f, math.sqrt(v_f), 10**6) ** 2 - rng.normal(z_h, math.sqrt(v_h), 10**6) ** 2) / 2
    assert found.ln_beta is not None
    assert found.ln_beta.se == pytest.approx(float(np.std(drawn)), rel=5e-3)
    assert found.beta is not None
    assert (found.beta.low, found.beta.high) == pytest.approx(
        (math.exp(found.ln_beta.low or 0), math.exp(found.ln_beta.high or 0))
    )
    assert made(15, 30, 15, 30).ln_beta is not None
    assert value(made(15, 30, 15, 30).ln_beta) == 0


def test_that_slopes_of_the_raw_rate_figures_are_their_derivatives() -> None:
    big = 10**9
    for hit, fa in ((0.8, 0.3), (0.3, 0.8), (0.6, 0.55)):
        found = made(round(hit * big), big, round(fa * big), big)
        for name in ("a_prime", "b_double_prime_d"):
            estimate = getattr(found, name)
            assert estimate.se == pytest.approx((estimate.high - estimate.low) / (2 * 1.959964), rel=1e-3)


def test_that_too_few_cases_of_a_class_give_no_figures_but_keep_the_counts() -> None:
    found = made(9, 9, 0, 100, min_n=10)
    assert [getattr(found, name) for name in FIGURES] == [None] * len(FIGURES)
    assert (found.hits.count, found.hits.n, found.false_alarms.n) == (9, 9, 100)
    none = made(0, 0, 0, 0)
    assert (none.hit_rate, none.false_alarm_rate, none.hits.value, none.d_a) == (None, None, None, None)


@pytest.mark.parametrize(
    "broken", [{"hits": 11}, {"hits": -1}, {"hits": 0.5}, {"n_noise": math.nan}, {"s": 0.0}, {"s": math.inf}]
)
def test_that_broken_counts_are_refused(broken: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"count|above"):
        detections(**{"hits": 5, "n_signal": 10, "false_alarms": 5, "n_noise": 10, **broken})  # type: ignore[arg-type]


@given(counted)
def test_that_wilson_for_many_is_wilson_for_one(one: tuple[int, int]) -> None:
    low, high = wilson_intervals([one[0]], [one[1]])
    assert (low[0], high[0]) == pytest.approx(wilson(*one))


def test_that_wilson_limits_are_the_published_ones() -> None:
    # R. G. Newcombe, Stat. Med. 17 (1998) 857, table I, method 3.
    low, high = wilson_intervals([81, 15, 0, 1], [263, 148, 20, 29])
    assert low == pytest.approx([0.2553, 0.0624, 0.0, 0.0061], abs=5e-5)
    assert high == pytest.approx([0.3662, 0.1605, 0.1611, 0.1718], abs=5e-5)


def test_that_rates_by_label_leave_out_cases_without_a_label() -> None:
    found = rates_by(["weapons", "tobacco", None, "tobacco"], [True, False, True, True])
    assert {label: (one.count, one.n, one.low) for label, one in found.items()} == {
        "weapons": (1, 1, None), "tobacco": (1, 2, None),
    }  # fmt: skip
    assert rates_by([], []) == {}
    with pytest.raises(ValueError, match="each case"):
        rates_by(["a"], [])
    assert rates([3, 0], [6, 0])[1].value is None


def test_that_a_rate_of_which_nothing_was_seen_is_below_three_by_n() -> None:
    assert rule_of_three(100) == 0.03
    assert (rule_of_three(0), none_seen_limit(0), rule_of_three(1)) == (None, None, 1.0)
    for n in (30, 100, 1000):
        exact = none_seen_limit(n)
        assert exact is not None
        assert binom.pmf(0, n, exact) == pytest.approx(0.05)
        assert rule_of_three(n) == pytest.approx(exact, rel=0.06)
