"""The paired change of a group: by hand, against a plain reckoning and a peer, by its properties, and how it covers."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from helpers.made_courses import World, repeated
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.detection import detection
from xrayTrainer.scoring.statistics.froc import wafroc
from xrayTrainer.scoring.statistics.paired import Pair, PairedChange, TooFew, paired_change
from xrayTrainer.scoring.statistics.paired_tables import Measure, Reading, reading_of


def made(people: int = 8, cases: int = 12, seed: int = 1, world: World | None = None) -> list[Pair]:
    """Return the answers of a made group."""
    return (world or World()).course(np.random.default_rng(seed), people, cases)


def reading(form: str, hits: str, false: str) -> Reading:
    """Return a test from signs, `1` for a hit or a false alarm."""
    return Reading(
        form=form,
        threat_cases=tuple(f"{form}t{i}" for i in range(len(hits))),
        clear_cases=tuple(f"{form}c{i}" for i in range(len(false))),
        hit=np.array(list(map(float, hits))),
        false_alarm=np.array(list(map(float, false))),
        threat_parts=np.array(list(map(float, hits))),
        clear_parts=np.array([1.0 - float(sign) for sign in false]),
    )


def limits(found: PairedChange) -> tuple[float, float]:
    assert found.low is not None
    assert found.high is not None
    return found.low, found.high


def test_that_the_half_sum_of_both_orders_takes_the_form_out() -> None:
    # Form A is easy (all found), form B is hard (half found); the course did nothing.
    easy, hard = ("1111", "0000"), ("1100", "0000")
    pairs = [Pair(before=reading("a", *easy), after=reading("b", *hard)) for _ in range(3)]
    pairs += [Pair(before=reading("b", *hard), after=reading("a", *easy)) for _ in range(5)]
    found = paired_change(pairs, Measure.HIT_RATE)
    assert found.before == found.after == 0.75
    assert found.change == 0.0
    assert found.orders == {("a", "b"): 3, ("b", "a"): 5}
    assert found.balanced


def test_that_one_order_alone_leaves_the_form_in_and_says_so() -> None:
    pairs = [Pair(before=reading("a", "1111", "0000"), after=reading("b", "1100", "0000")) for _ in range(6)]
    found = paired_change(pairs, Measure.HIT_RATE, min_cases=2)
    assert found.change == -0.5
    assert not found.balanced
    low, high = limits(found)
    assert low < -0.9
    assert high > 0.05, "the cases of the forms may differ by chance"


def plainly(pairs: list[Pair]) -> tuple[float, float]:
    """Return change of the hit rate and its variance by loops, as the module's formulas say."""
    groups = {form: [pair for pair in pairs if pair.before.form == form] for form in "ab"}
    changes = {form: [pair.after.hit.mean() - pair.before.hit.mean() for pair in groups[form]] for form in "ab"}
    squares = sum(sum((x - np.mean(own)) ** 2 for x in own) for own in changes.values())
    of_people = squares / (len(pairs) - 2) * sum(0.25 / len(own) for own in changes.values())
    of_cases = left = 0.0
    for form in "ab":
        first, second = groups[form], groups["b" if form == "a" else "a"]
        own = [
            0.5 * np.mean([pair.after.hit[j] for pair in second])
            - 0.5 * np.mean([pair.before.hit[j] for pair in first])
            for j in range(len(first[0].before.hit))
        ]
        of_cases += np.var(own, ddof=1) / len(own)
        for table in (np.array([p.before.hit for p in first]), np.array([p.after.hit for p in second])):
            n, k = table.shape
            rest = [
                table[i, j] - table[i].mean() - table[:, j].mean() + table.mean() for i in range(n) for j in range(k)
            ]
            left += 0.25 * sum(x * x for x in rest) / ((n - 1) * (k - 1)) / (n * k)
    change = sum(float(np.mean(own)) for own in changes.values()) / 2
    return change, max(of_people + of_cases - left, 0.9 * of_people)


@pytest.mark.parametrize("seed", range(5))
def test_that_the_variance_is_that_of_people_and_of_cases_less_what_both_hold(seed: int) -> None:
    pairs = made(seed=seed, people=9, cases=15)
    found = paired_change(pairs, Measure.HIT_RATE)
    change, variance = plainly(pairs)
    assert found.change == pytest.approx(change, abs=1e-12)
    assert found.se == pytest.approx(math.sqrt(variance), rel=1e-9)


def test_that_where_cases_add_nothing_it_is_the_t_interval_of_a_cross_over() -> None:
    # Every case is answered alike by a person: cases differ in nothing, people do.
    shares = {"a": [(0, 1), (1, 1), (0, 0), (0, 1)], "b": [(0, 1), (0, 1), (1, 0), (1, 1), (1, 0)]}
    other = {"a": "b", "b": "a"}
    pairs = [
        Pair(before=reading(form, str(first) * 20, "01" * 10), after=reading(other[form], str(last) * 20, "01" * 10))
        for form, members in shares.items()
        for first, last in members
    ]
    found = paired_change(pairs, Measure.HIT_RATE)
    own = {form: np.array([last - first for first, last in members]) for form, members in shares.items()}
    peer = stats.ttest_ind(own["a"], -own["b"]).confidence_interval(0.95)
    low, high = limits(found)
    assert (low, high) == pytest.approx((peer.low / 2, peer.high / 2), abs=1e-9)


def test_that_d_a_is_that_of_the_groups_rates() -> None:
    pairs = [
        Pair(before=reading("a", "1" * 6 + "0" * 6, "1" * 3 + "0" * 9), after=reading("b", "1" * 9 + "0" * 3, "0" * 12))
    ] * 2 + [
        Pair(before=reading("b", "1" * 6 + "0" * 6, "1" * 3 + "0" * 9), after=reading("a", "1" * 9 + "0" * 3, "0" * 12))
    ] * 2
    found = paired_change(pairs, Measure.D_A)
    before = detection(hits=24, n_signal=48, false_alarms=12, n_noise=48).d_a
    after = detection(hits=36, n_signal=48, false_alarms=0, n_noise=48).d_a
    assert before is not None
    assert after is not None
    assert (found.before, found.after) == (pytest.approx(before.value), pytest.approx(after.value))


def answers() -> Answers:
    """Return answers to four threat cases (one with two keys) and three clear cases."""
    return Answers(
        threat=np.array([True, False, True, True, False, True, False]),
        hit=np.array([True, False, False, True, False, True, False]),
        false_alarm=np.array([False, True, False, False, False, False, False]),
        success=np.ones(7, dtype=bool),
        points=np.zeros(7),
        seconds=np.full(7, 30.0),
        rating=np.array([90.0, 60.0, -np.inf, 30.0, -np.inf, 60.0, -np.inf]),
        false_rating=np.array([-np.inf, 60.0, -np.inf, -np.inf, -np.inf, 30.0, -np.inf]),
        key_case=np.array([0, 2, 3, 5, 5], dtype=np.intp),
        key_rating=np.array([90.0, -np.inf, 30.0, 60.0, -np.inf]),
        key_weight=np.array([1.0, 1.0, 1.0, 3.0, 1.0]),
        mark_case=np.array([0, 1, 3, 5, 5], dtype=np.intp),
        mark_confidence=np.array([90.0, 60.0, 30.0, 60.0, 30.0]),
        mark_right=np.array([True, False, True, True, False]),
    )


def test_that_a_persons_wafroc_is_the_mean_of_what_his_cases_add() -> None:
    data = answers()
    made_of = reading_of(data, [f"case{i}" for i in range(7)], "a")
    area = wafroc(data.froc(), min_n=1)
    assert area is not None
    assert float(made_of.threat_parts.mean()) == pytest.approx(area.value)
    assert float(made_of.clear_parts.mean()) == pytest.approx(area.value)
    assert made_of.threat_cases == ("case0", "case2", "case3", "case5")
    assert made_of.clear_cases == ("case1", "case4", "case6")
    with pytest.raises(ValueError, match="cases for 7 answers"):
        reading_of(data, ["case0"], "a")


def test_that_answers_to_clear_cases_alone_have_no_wafroc() -> None:
    data = answers().where(~answers().threat)
    made_of = reading_of(data, ["x", "y", "z"], "a")
    assert np.all(np.isnan(made_of.clear_parts))
    found = paired_change([Pair(before=made_of, after=made_of)] * 6, Measure.WAFROC)
    assert (found.people, found.change, found.too_few) == (0, None, TooFew.PEOPLE)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), people=st.integers(6, 14), cases=st.integers(10, 20))
def test_that_looking_back_turns_the_interval_round(seed: int, people: int, cases: int) -> None:
    pairs = made(people=people, cases=cases, seed=seed)
    back = [Pair(before=pair.after, after=pair.before) for pair in pairs]
    for measure in Measure:
        there, again = paired_change(pairs, measure), paired_change(back, measure)
        low, high = limits(there)
        assert limits(again) == (pytest.approx(-high, abs=1e-9), pytest.approx(-low, abs=1e-9))
        assert there.change is not None
        assert low <= there.change <= high


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), order=st.randoms(use_true_random=False))
def test_that_the_order_of_people_and_cases_means_nothing(seed: int, order: object) -> None:
    pairs = made(seed=seed)
    shuffled = list(pairs)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    turned = [Pair(before=_turned(pair.before), after=pair.after) for pair in shuffled]
    for measure in Measure:
        one, other = paired_change(pairs, measure), paired_change(turned, measure)
        assert limits(other) == (pytest.approx(limits(one)[0]), pytest.approx(limits(one)[1]))


def _turned(test: Reading) -> Reading:
    return replace(
        test,
        threat_cases=test.threat_cases[::-1],
        hit=test.hit[::-1],
        threat_parts=test.threat_parts[::-1],
    )


def test_that_cases_not_answered_are_left_out() -> None:
    pairs = made(people=10, cases=15)
    kept = frozenset(pairs[0].before.threat_cases[:-3])
    short = pairs[0].before.of_cases(kept)
    found = paired_change([replace(pairs[0], before=short), *pairs[1:]], Measure.HIT_RATE)
    whole = paired_change(pairs, Measure.HIT_RATE)
    assert (found.people, found.threat) == (10, 15)
    assert limits(found) == (pytest.approx(limits(whole)[0], abs=0.05), pytest.approx(limits(whole)[1], abs=0.05))
    assert limits(found) != limits(whole)


def test_that_few_people_or_few_cases_get_no_interval() -> None:
    few = paired_change(made(people=5), Measure.HIT_RATE)
    assert (few.too_few, few.low, few.people) == (TooFew.PEOPLE, None, 5)
    assert few.change is not None
    short = paired_change(made(people=8, cases=9), Measure.D_A)
    assert (short.too_few, short.low, short.threat, short.clear) == (TooFew.CASES, None, 9, 9)
    nobody = paired_change([], Measure.WAFROC)
    assert (nobody.too_few, nobody.people, nobody.change, nobody.shown) == (TooFew.PEOPLE, 0, None, None)


def test_that_an_interval_never_collapses() -> None:
    pairs = [
        Pair(before=reading(one, "1" * 12, "0" * 12), after=reading(other, "1" * 12, "0" * 12))
        for one, other in [("a", "b"), ("b", "a")] * 4
    ]
    for measure in Measure:
        found = paired_change(pairs, measure)
        low, high = limits(found)
        assert low < 0 < high
        assert found.shown is False
        assert high - low > 0.004


def test_that_the_interval_holds_a_known_effect_as_often_as_it_says() -> None:
    world = World()
    truth = world.truth(np.random.default_rng(1), draws=200_000)
    assert truth[Measure.HIT_RATE] == pytest.approx(0.149, abs=0.003)
    for measure, found in repeated(world, truth, people=12, cases=30, times=300, seed=11).items():
        assert 0.91 <= found.covered <= 0.985, measure  # three standard errors of 300 courses about 0.95
        assert abs(found.bias) < 0.25 * found.spread, measure
        assert found.width == pytest.approx(2.2 * found.spread, rel=0.15), measure
