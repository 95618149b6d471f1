"""Times, trends, learning curve and calibration of confidence, against exact chances and a peer."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Outcome, Scorecard
from xrayTrainer.scoring.statistics.answers import Answers, answers_of, labels_of
from xrayTrainer.scoring.statistics.areas import NOT_MARKED
from xrayTrainer.scoring.statistics.confidence import calibration
from xrayTrainer.scoring.statistics.learning import learning_curve
from xrayTrainer.scoring.statistics.times import (
    median_time,
    median_times,
    median_times_of,
    rank_limits,
    speed_accuracy,
    speed_of_blocks,
)
from xrayTrainer.scoring.statistics.trends import smoothed, trend


def card(
    case_type: str,
    marks: tuple[tuple[Outcome, int | None], ...] = (),
    keys: tuple[int | None, ...] = (),
    **more: object,
) -> Scorecard:
    """Return a scorecard: outcome and confidence of each mark; rating of each required key, None if missed."""
    false = sum(outcome == "false" for outcome, _ in marks)
    return Scorecard(
        profile="S1", key_revision=1, case_revision=1, answer="a", case="c", case_type=case_type,
        marks=tuple(MarkScore(mark=f"m{i}", view="side", outcome=o, confidence=c) for i, (o, c) in enumerate(marks)),
        concealments=tuple(
            ConcealmentScore(concealment=f"k{i}", found=one is not None, rating=one, weight=1 / len(keys))
            for i, one in enumerate(keys)
        ),
        hit=any(one is not None for one in keys) if case_type == "threat" else None,
        false_alarm=false > 0 if case_type == "clear" else None,
        **{"points": 100.0, "success": True, "seconds": 30.0, **more},
    )  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize("n", [6, 7, 10, 20, 25, 60, 101, 400])
def test_that_rank_limits_hold_the_median_with_95_in_100(n: int) -> None:
    low, high = rank_limits(n)
    chance = stats.binom.cdf(high - 1, n, 0.5) - stats.binom.cdf(low - 1, n, 0.5)
    assert 0.95 <= chance < 0.999
    assert 1 <= low < high <= n
    assert low + high == n + 1  # the same from above as from below


def test_that_a_median_of_few_times_has_no_interval() -> None:
    few = median_time([1, 2, 3, 4, 5])
    assert (few.median_s, few.low_s, few.high_s, few.n) == (3, None, None, 5)
    six = median_time([6, 1, 2, 3, 4, 5])
    assert (six.median_s, six.low_s, six.high_s) == (3.5, 1, 6)


def test_that_times_that_are_none_are_counted_but_not_timed() -> None:
    found = median_time([0.4, 0.5, 10, 600, 600.1, math.nan, math.inf, -3])
    assert (found.n, found.untimed, found.median_s) == (3, 5, 10)
    assert median_time([]).median_s is None
    with pytest.raises(ValueError, match="vector"):
        median_time([[1.0]])


def test_that_medians_are_told_apart_by_outcome() -> None:
    found = median_times(
        [10, 20, 30, 40], threat=[1, 1, 0, 0], hit=[1, 0, 0, 0], false_alarm=[0, 0, 1, 0]
    )  # fmt: skip
    assert {kind: one.median_s for kind, one in found.items()} == {
        "hit": 10, "miss": 20, "correct_clear": 40, "false_alarm": 30,
    }  # fmt: skip
    with pytest.raises(ValueError, match="each case"):
        median_times([1.0], threat=[True], hit=[], false_alarm=[False])


def test_that_speed_counts_right_cases_a_minute() -> None:
    found = speed_accuracy([30, 30, 60, 900], [True, False, True, True], ["a", "a", "b", "b"])
    assert list(found) == ["a", "b"]
    assert (found["a"].right_per_minute, found["a"].accuracy, found["a"].n) == (1.0, 0.5, 2)
    assert (found["b"].right_per_minute, found["b"].accuracy, found["b"].time.untimed) == (1.0, 1.0, 1)
    assert speed_accuracy([900], [True], ["a"])["a"].right_per_minute is None
    assert speed_accuracy([], [], []) == {}


tied = st.lists(st.integers(0, 6).map(float), min_size=6, max_size=25)


@given(tied)
def test_that_trends_are_those_of_scipy(values: list[float]) -> None:
    found = trend(values)
    assert found is not None
    slope, _, low, high = stats.theilslopes(values, method="joint")
    assert found.slope == pytest.approx(slope)
    tau, p = stats.kendalltau(np.arange(len(values)), values, method="asymptotic")
    if math.isnan(tau):
        assert (found.tau, found.p, found.low, found.high) == (None, None, None, None)
    else:
        assert (found.tau, found.p) == pytest.approx((tau, p))
        assert (found.low, found.high) == pytest.approx((low, high))


def test_that_the_worked_slope_of_sen_1968_is_reproduced() -> None:
    # P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379, section 6: slope 4.
    x, y = [1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]
    found = trend([float(one) for one in y], [float(one) for one in x])
    assert found is not None
    assert found.slope == 4
    assert found.low is not None
    assert found.high is not None
    assert found.low < 4 < found.high


def test_that_a_trend_needs_six_values_at_different_places() -> None:
    assert trend([1, 2, 3, 4, 5]) is None
    assert trend([1, None, 2, 3, None, 4, 5]) is None
    assert trend([1.0] * 8, [3.0] * 8) is None
    flat = trend([2.0] * 8)
    assert flat is not None
    assert (flat.slope, flat.tau, flat.p, flat.low) == (0, None, None, None)
    with pytest.raises(ValueError, match="finite"):
        trend([math.nan] * 6)
    with pytest.raises(ValueError, match="each value"):
        trend([1.0] * 6, [1.0])


def test_that_one_wild_value_does_not_turn_a_trend() -> None:
    values = [float(i) for i in range(12)]
    values[5] = 1e9
    found = trend(values)
    assert found is not None
    assert 0.9 < found.slope < 1.2


def test_that_long_series_keep_their_slope() -> None:
    found = trend([0.25 * i for i in range(5000)])
    assert found is not None
    assert (found.slope, found.tau, found.n) == (pytest.approx(0.25), 1.0, 5000)


def test_that_the_running_figure_moves_by_a_tenth() -> None:
    assert smoothed([None, 1.0, None, 2.0]) == (None, 1.0, 1.0, pytest.approx(1.1))
    with pytest.raises(ValueError, match="share"):
        smoothed([1.0], 0)


def test_that_calibration_counts_right_marks_by_step() -> None:
    found = calibration([30, 30, 60, 90, 90, 90, math.nan], [False, True, True, True, True, False, True])
    assert [(step.above, step.up_to, step.right.count, step.right.n) for step in found.steps] == [
        (0, 20, 0, 0), (20, 40, 1, 2), (40, 60, 1, 1), (60, 80, 0, 0), (80, 100, 2, 3),
    ]  # fmt: skip
    assert [step.mean for step in found.steps] == [None, 30, 60, None, 90]
    assert (found.n, found.unrated) == (6, 1)
    assert found.overconfidence == pytest.approx(390 / 600 - 4 / 6)


@given(st.lists(st.tuples(st.integers(1, 100), st.booleans()), max_size=30))
def test_that_gamma_counts_pairs_in_order(marks: list[tuple[int, bool]]) -> None:
    found = calibration([sure for sure, _ in marks], [right for _, right in marks])
    pairs = [(a, b) for a, ok in marks if not ok for b, well in marks if well]
    more, less = sum(a < b for a, b in pairs), sum(a > b for a, b in pairs)
    assert found.gamma == (pytest.approx((more - less) / (more + less)) if more + less else None)
    assert sum(step.right.n for step in found.steps) == len(marks)
    assert (found.overconfidence is None) == (not marks)


@pytest.mark.parametrize("broken", [[0], [101], [[50]], [50, 60]])
def test_that_broken_confidences_are_refused(broken: list[int]) -> None:
    with pytest.raises(ValueError, match="confidence"):
        calibration(broken, [True])
    with pytest.raises(ValueError, match="steps"):
        calibration([50], [True], [60, 40])


def mixed() -> list[Scorecard]:
    return [
        card("threat", (("hit", 80), ("duplicate", 90)), (80,), seconds=10.0),
        card("clear", (("false", 40), ("ignored", 100)), points=50.0, success=False),
        card("document", (("false", 99),)),
        card("threat", (("near", 70), ("hit", None), ("optional", 100)), (None, None)),
        card("clear", kind="select"),
        card("clear"),
    ]


def test_that_only_threat_and_clear_cases_of_searching_count() -> None:
    answers = answers_of(mixed())
    assert answers.threat.tolist() == [True, False, True, False]
    assert answers.rating.tolist() == [90, 40, 70, NOT_MARKED]
    assert answers.false_rating.tolist() == [NOT_MARKED, 40, 70, NOT_MARKED]
    assert answers.right.tolist() == [True, False, False, True]
    assert answers.marked.tolist() == [True, True, True, False]
    assert (answers.key_case.tolist(), answers.key_rating.tolist()) == ([0, 2, 2], [80, NOT_MARKED, NOT_MARKED])
    assert answers.mark_right.tolist() == [True, False, False, True]
    assert labels_of(mixed(), "abcdef") == ("a", "b", "d", "f")
    froc = answers.froc()
    assert (froc.clear_fp.tolist(), froc.threat_fp.tolist()) == ([40, NOT_MARKED], [NOT_MARKED, 70])
    assert (froc.key_case.tolist(), froc.false_ratings.tolist()) == ([0, 1, 1], [40, 70])


def test_that_a_selection_of_answers_is_what_its_scorecards_give() -> None:
    cards = mixed() * 3
    whole = answers_of(cards)
    wanted = np.arange(whole.n) % 3 != 1
    counted = [one for one in cards if one.kind == "search" and one.case_type != "document"]
    kept = [one for one, keep in zip(counted, wanted, strict=True) if keep]
    part, alone = whole.where(wanted), answers_of(kept)
    for name in Answers.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(part, name), getattr(alone, name), err_msg=name)


def test_that_columns_of_different_lengths_are_refused() -> None:
    answers = answers_of(mixed())
    columns = {name: getattr(answers, name) for name in Answers.__dataclass_fields__}
    for name in ("hit", "key_weight", "mark_right"):
        with pytest.raises(ValueError, match="length"):
            Answers(**{**columns, name: columns[name][:-1]})


def test_that_a_learning_curve_is_made_of_whole_blocks() -> None:
    rng = np.random.default_rng(3)
    cards = [
        card(
            "threat", (("hit", 80),), (80 if rng.random() < 0.2 + i / 200 else None,), seconds=60 - i / 5, points=i / 2
        )
        if i % 2 == 0
        else card("clear", (("false", 20),) if rng.random() < 0.3 else ())
        for i in range(147)
    ]
    curve = learning_curve(answers_of(cards))
    assert (len(curve.blocks), curve.rest) == (7, 7)
    for i, block in enumerate(curve.blocks):
        part = cards[20 * i : 20 * i + 20]
        assert (block.first, block.hits.n, block.false_alarms.n) == (20 * i, 10, 10)
        assert block.hits.count == sum(one.hit is True for one in part)
        assert block.false_alarms.count == sum(one.false_alarm is True for one in part)
        assert block.points == pytest.approx(sum(one.points or 0 for one in part) / 20)
        assert block.time.median_s == pytest.approx(float(np.median([one.seconds for one in part])))
    assert curve.points_trend is not None
    assert curve.points_trend.slope > 0
    assert curve.points_trend.tau == 1
    assert len(curve.smoothed_hits) == 7


def test_that_no_answers_make_no_curve_and_blocks_of_one_class_keep_the_other_undefined() -> None:
    empty = learning_curve(answers_of([]))
    assert (empty.blocks, empty.rest, empty.hit_trend) == ((), 0, None)
    clear = learning_curve(answers_of([card("clear")] * 140))
    assert clear.hit_trend is None
    assert clear.blocks[0].hits.value is None
    assert clear.smoothed_hits == (None,) * 7
    with pytest.raises(ValueError, match="block"):
        learning_curve(answers_of([]), block=0)


@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from([0.1, 0.5, 3.0, 7.5, 8.0, 599.0, 700.0])), max_size=60))
def test_that_medians_of_many_groups_are_those_of_each(rows: list[tuple[int, float]]) -> None:
    places = np.array([place for place, _ in rows], dtype=np.intp)
    seconds = np.array([second for _, second in rows])
    assert median_times_of(seconds, places, 8) == tuple(median_time(seconds[places == place]) for place in range(8))


@given(st.lists(st.tuples(st.booleans(), st.sampled_from([0.1, 0.5, 3.0, 7.5, 599.0])), max_size=50))
def test_that_speed_of_blocks_is_that_of_labelled_cases(rows: list[tuple[bool, float]]) -> None:
    right, seconds = [done for done, _ in rows], [second for _, second in rows]
    labels = [number // 20 for number in range(len(rows))]
    assert speed_of_blocks(seconds, right, 20) == speed_accuracy(seconds, right, labels)
    for block, found in speed_of_blocks(seconds, right, 20).items():
        part = [second for second in seconds[20 * block : 20 * block + 20] if 0.5 <= second <= 600]
        done = sum(
            one
            for one, second in zip(right[20 * block :][:20], seconds[20 * block :][:20], strict=True)
            if second >= 0.5
        )
        assert found.right_per_minute == (pytest.approx(60 * done / sum(part)) if part else None)
    with pytest.raises(ValueError, match="block"):
        speed_of_blocks(seconds, right, 0)
