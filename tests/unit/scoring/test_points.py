"""Credit, points, session points, grade, exam (scoring.md section 3)."""

from __future__ import annotations

import math

import pytest
from helpers.scoring_cases import BOX, HEIGHT, WIDTH, key_of, mark, rect, score_of, thing
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.exercise_set import ExamRule
from xrayTrainer.scoring.exam import exam_verdict
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.points import clear_points, credit, grade, session_points, shown
from xrayTrainer.scoring.rates import rate, wilson
from xrayTrainer.scoring.session import summarise


@pytest.mark.parametrize(("q", "value"), [(0, 0.7), (0.3, 0.7), (0.525, 0.85), (0.75, 1.0), (1.0, 1.0)])
def test_that_credit_rises_between_its_two_corners(q: float, value: float) -> None:
    assert credit(q) == pytest.approx(value)


@pytest.mark.parametrize(
    ("boxes", "points"),
    [
        ([(300, 300, 80, 60)], 100),
        ([(339, 329, 3, 3)], 70),
        ([], 0),
        ([(0, 0, WIDTH, HEIGHT)], 0),
        ([(300, 300, 80, 60), (900, 100, 50, 50)], 75),
        ([(300, 300, 80, 60), *((600 + 100 * i, 100, 50, 50) for i in range(7))], 0),
        ([(260, 270, 160, 120)], 0),
    ],
)
def test_that_one_key_scores_as_the_table_says(boxes: list[tuple[float, float, float, float]], points: float) -> None:
    card = score_of(key_of(thing("a", BOX)), *(mark(i, rect(*box)) for i, box in enumerate(boxes)))
    assert card.points == pytest.approx(points)
    assert card.success is (points >= 60)


def test_that_weights_share_the_points() -> None:
    other = rect(900, 300, 80, 60)
    equal = key_of(thing("a", BOX), thing("b", other))
    assert score_of(equal, mark(1, BOX)).points == 50
    assert score_of(equal, mark(1, BOX), mark(2, other)).points == 100
    uneven = key_of(thing("a", BOX, weight=3.0), thing("b", other))
    assert score_of(uneven, mark(1, other)).points == 25


@pytest.mark.parametrize(("false_marks", "points"), [(0, 100), (1, 50), (2, 25), (3, 0), (9, 0)])
def test_that_a_clear_case_loses_by_false_marks(false_marks: int, points: float) -> None:
    card = score_of(
        key_of(), *(mark(i, rect(100 + 100 * i, 100, 50, 50)) for i in range(false_marks)), verdict="no_suspicion"
    )
    assert card.points == points
    assert card.success is (false_marks == 0)
    assert clear_points(false_marks=false_marks)[0] == points


def test_that_a_clear_case_needs_the_right_verdict_to_be_solved() -> None:
    for verdict, success in (("no_suspicion", True), ("suspicion", False), (None, False)):
        card = score_of(key_of(), verdict=verdict)
        assert (card.points, card.success) == (100.0, success)


@given(st.integers(0, 8), st.lists(st.booleans(), min_size=1, max_size=4))
def test_that_the_terms_add_up_to_the_points(false_marks: int, found: list[bool]) -> None:
    things = [thing(f"t{i}", rect(100 + 200 * i, 400, 60, 60), weight=i + 0.5) for i in range(len(found))]
    marks = [mark(i, rect(104 + 200 * i, 400, 60, 60)) for i, hit in enumerate(found) if hit]
    marks += [mark(50 + i, rect(50 + 150 * i, 100, 40, 40)) for i in range(false_marks)]
    card = score_of(key_of(*things), *marks)
    assert math.fsum(term.value for term in card.terms) == pytest.approx(card.points)
    assert 0 <= (card.points or 0) <= 100


def test_that_a_session_weighs_threat_and_clear_cases_two_to_one() -> None:
    found = session_points([100, 50], [100, 0])
    assert found.points == pytest.approx(2 / 3 * 75 + 1 / 3 * 50)
    assert found.se == pytest.approx(math.sqrt((2 / 3) ** 2 * 1250 / 2 + (1 / 3) ** 2 * 5000 / 2))
    assert session_points([80, 60], []).points == 70
    assert session_points([], [100]) == session_points([], [100.0])
    assert (session_points([], [100]).points, session_points([], [100]).se) == (100, None)
    assert session_points([], []).points is None


def test_that_always_clear_scores_a_third() -> None:
    assert float(shown(session_points([0] * 10, [100] * 10).points or 0)) == 33.3


@pytest.mark.parametrize(
    ("points", "figure", "letter"),
    [(89.95, "90.0", "A"), (89.949, "89.9", "B"), (79.95, "80.0", "B"), (70.0, "70.0", "C"), (59.95, "60.0", "D"),
     (59.94, "59.9", "F"), (2 / 3 * 45 + 1 / 3 * 100 + 0.05 - 1 / 3, "63.1", "D")],
)  # fmt: skip
def test_that_grades_go_by_the_figure_shown_half_up(points: float, figure: str, letter: str) -> None:
    assert (str(shown(points)), grade(points)) == (figure, letter)


def cards(hits: int, misses: int, clears: int, alarms: int, documents: int = 0) -> list[Scorecard]:
    def card(case_type: str, points: float | None, **members: object) -> Scorecard:
        return Scorecard(
            profile="S1", key_revision=1, case_revision=1, answer="a", case="c", case_type=case_type, points=points,
            **members,
        )  # type: ignore[arg-type]  # fmt: skip

    return [
        *(card("threat", 100.0, hit=True, verdict="right", success=True) for _ in range(hits)),
        *(card("threat", 0.0, hit=False, verdict="wrong", success=False) for _ in range(misses)),
        *(card("clear", 100.0, false_alarm=False, verdict="right", success=True) for _ in range(clears)),
        *(card("clear", 50.0, false_alarm=True, verdict="wrong", success=False) for _ in range(alarms)),
        *(card("document", None, verdict="right") for _ in range(documents)),
    ]


def test_that_a_session_s_rates_leave_document_cases_out_but_for_the_verdict() -> None:
    summary = summarise(cards(20, 5, 15, 10, documents=2))
    assert (summary.hits.count, summary.hits.n, summary.hits.value) == (20, 25, 0.8)
    assert (summary.false_alarms.count, summary.false_alarms.n) == (10, 25)
    assert (summary.verdicts.count, summary.verdicts.n, summary.document) == (37, 52, 2)
    assert summary.points_shown == pytest.approx(80.0)
    assert summary.grade == "B"


def test_that_undefined_figures_are_none_and_small_ones_have_no_interval() -> None:
    empty = summarise([])
    assert (empty.points, empty.se, empty.grade, empty.hits.value, empty.verdicts.low) == (None,) * 5
    few = summarise(cards(3, 1, 0, 0))
    assert (few.hits.value, few.hits.low, few.false_alarms.value) == (0.75, None, None)


def test_that_wilson_intervals_are_right() -> None:
    low, high = wilson(20, 25)
    assert (low, high) == pytest.approx((0.6087, 0.9114), abs=1e-4)
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
    with pytest.raises(ValueError, match="no rate"):
        rate(3, 2)


@pytest.mark.parametrize(
    ("counts", "status"),
    [
        ((24, 6, 24, 6), "pass"),
        ((21, 9, 30, 0), "pass"),
        ((20, 10, 30, 0), "fail"),
        ((30, 0, 20, 10), "fail"),
        ((29, 0, 30, 0), "not_enough_images"),
        ((60, 0, 30, 0), "wrong_mix"),
        ((0, 0, 0, 0), "not_enough_images"),
    ],
)
def test_that_an_exam_is_judged_by_its_rule(counts: tuple[int, int, int, int], status: str) -> None:
    verdict = exam_verdict(cards(*counts), ExamRule())
    assert verdict.status == status


def test_that_an_exam_says_what_it_rests_on() -> None:
    verdict = exam_verdict(cards(21, 9, 24, 6), ExamRule(min_verdict_rate=0.9))
    assert verdict.status == "fail"
    assert {each.code: each.met for each in verdict.criteria} == {
        "points": True, "hit_rate": True, "false_alarm_rate": True, "verdict_rate": False,
    }  # fmt: skip
    assert (verdict.threat_share, verdict.summary.hits.low is not None) == (0.5, True)


def test_that_a_result_within_its_error_of_the_limit_is_borderline() -> None:
    assert exam_verdict(cards(21, 9, 15, 15), ExamRule()).borderline
    assert not exam_verdict(cards(30, 0, 30, 0), ExamRule()).borderline
    assert not exam_verdict(cards(2, 1, 1, 1), ExamRule()).borderline


def test_that_the_limit_is_met_by_the_figure_shown() -> None:
    rule = ExamRule(min_threat=2, min_clear=0, max_threat_share=1.0, min_hit_rate=0)
    threat = [Scorecard(profile="S1", key_revision=1, case_revision=1, answer="a", case="c", case_type="threat",
                        points=points, hit=True) for points in (69.95, 69.95)]  # fmt: skip
    assert exam_verdict(threat, rule).status == "pass"
