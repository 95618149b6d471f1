"""Points of choices and of the reasons given for them: right ones, missed ones, picks for nothing, places."""

from __future__ import annotations

import math

import msgspec
import pytest
from helpers.scoring_cases import answer_of, case_of, key_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.case import Choice, Consignment, Question
from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.key import Solution
from xrayTrainer.scoring.choices import reason_quality
from xrayTrainer.scoring.scorecard import Scorecard, score
from xrayTrainer.scoring.session import summarise

LOT = tuple(f"c{number:02}" for number in range(1, 21))
TRUE = {"c01": ("weight", "seal"), "c02": ("route",)}


def lot_score(
    *chosen: str,
    reasons: dict[str, tuple[str, ...]] | None = None,
    right: tuple[str, ...] = ("c01", "c02", "c03", "c04"),
    kind: str = "select",
    places: int | None = 5,
    optional: tuple[str, ...] = ("c09",),
    alternatives: tuple[tuple[str, ...], ...] = (),
    true: dict[str, tuple[str, ...]] | None = None,
) -> Scorecard:
    question = Question(
        ask="consignment",
        choices=tuple(Choice(id=name, consignment=Consignment()) for name in LOT),
        multiple=True,
        reasons=("weight", "seal", "route"),
        places=places,
    )
    case = msgspec.structs.replace(case_of(kind, views=()), question=question)
    solution = Solution(
        choices=right, optional=optional, alternatives=alternatives, reasons=TRUE if true is None else true
    )
    answer = msgspec.structs.replace(answer_of(choice=chosen, verdict=None), reasons=reasons or {})
    return score(case=case, key=key_of(verdict="suspicion", solution=solution), answer=answer, sizes={})


ALL_TRUE = {"c01": ("seal", "weight"), "c02": ("route",)}


def test_that_all_right_choices_with_all_right_reasons_are_worth_a_hundred() -> None:
    card = lot_score("c01", "c02", "c03", "c04", reasons=ALL_TRUE)
    assert (card.points, card.success, card.choice) == (100.0, True, "right")
    assert [(pick.choice, pick.outcome, pick.q, pick.weight) for pick in card.picks] == [
        (name, "hit", 1.0, 0.25) for name in ("c01", "c02", "c03", "c04")
    ]


def test_that_a_right_choice_without_a_right_reason_is_worth_seven_tenths() -> None:
    card = lot_score("c01", "c02", "c03", "c04", reasons={"c01": ("route",)})
    assert card.points == pytest.approx(70 / 4 * 2 + 100 / 4 * 2)
    first = card.picks[0]
    assert (first.reasons_right, first.reasons_wrong, first.reasons_missed) == ((), ("route",), ("weight", "seal"))


def test_that_naming_every_reason_is_worth_less_than_naming_the_right_one() -> None:
    every = lot_score("c02", right=("c02",), reasons={"c02": ("weight", "seal", "route")})
    one = lot_score("c02", right=("c02",), reasons={"c02": ("route",)})
    assert every.points is not None
    assert one.points == 100.0
    assert every.points == pytest.approx(100 * (0.7 + 0.3 * (0.5 - 0.3) / 0.45))


def test_that_a_pick_for_nothing_costs_what_a_false_mark_costs_and_an_optional_one_nothing() -> None:
    card = lot_score("c01", "c02", "c03", "c04", "c05", reasons=ALL_TRUE)
    assert (card.points, card.choice, card.success) == (75.0, "wrong", True)
    assert [(term.code, term.value) for term in card.terms][-1] == ("false_picks", -25.0)
    beside = lot_score("c01", "c02", "c03", "c04", "c09", reasons=ALL_TRUE)
    assert (beside.points, beside.choice) == (100.0, "right")
    assert {pick.choice: pick.outcome for pick in beside.picks}["c09"] == "optional"


def test_that_more_choices_than_places_are_worth_nothing() -> None:
    card = lot_score(*LOT[:6], reasons=ALL_TRUE)
    assert (card.points, card.success, card.choice) == (0.0, False, "wrong")
    assert card.terms[-1].code == "over_places"
    assert sum(term.value for term in card.terms) == pytest.approx(0.0)


def test_that_of_several_accepted_sets_the_best_one_counts() -> None:
    card = lot_score("c07", alternatives=(("c07",),))
    assert (card.points, card.choice, [pick.choice for pick in card.picks]) == (100.0, "right", ["c07"])


def test_that_nothing_chosen_where_something_is_right_is_worth_nothing() -> None:
    card = lot_score()
    assert (card.points, card.success) == (0.0, False)
    assert [pick.outcome for pick in card.picks] == ["missed"] * 4


def test_that_a_wrong_side_is_no_success_and_a_right_one_is_even_without_a_reason() -> None:
    def pair(choice: str) -> Scorecard:
        return lot_score(choice, right=("c01",), kind="compare", places=None, optional=())

    assert (pair("c01").points, pair("c01").success) == (70.0, True)
    assert (pair("c02").points, pair("c02").success) == (0.0, False)


def test_that_points_of_choices_stay_out_of_session_points_and_survive_storage() -> None:
    card = lot_score("c01", reasons=ALL_TRUE)
    assert read_bytes(Scorecard, to_json(card), file="card") == card
    summary = summarise([card])
    assert (summary.points, summary.other, summary.choices.n, summary.threat) == (None, 1, 1, 0)


@settings(max_examples=60)
@given(st.sets(st.sampled_from(LOT), max_size=5), st.sets(st.sampled_from(LOT), min_size=1, max_size=5))
def test_that_terms_add_up_and_one_more_right_choice_never_costs(chosen: set[str], right: set[str]) -> None:
    wanted = tuple(sorted(right))
    card = lot_score(*sorted(chosen), right=wanted, places=None)
    assert card.points is not None
    assert 0.0 <= card.points <= 100.0
    assert math.fsum(term.value for term in card.terms) == pytest.approx(card.points)
    for name in right - chosen:
        more = lot_score(*sorted(chosen | {name}), right=wanted, places=None)
        assert more.points is not None
        assert more.points >= card.points - 1e-9


@given(st.sets(st.sampled_from("abcdef")), st.sets(st.sampled_from("abcdef"), min_size=1))
def test_that_agreement_of_reasons_is_symmetric_and_whole_only_for_the_same(given_: set[str], true: set[str]) -> None:
    q = reason_quality(tuple(given_), tuple(true))
    assert 0.0 <= q <= 1.0
    assert (q == 1.0) is (given_ == true)
    if given_:
        assert q == reason_quality(tuple(true), tuple(given_))
