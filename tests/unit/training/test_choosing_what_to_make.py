"""Choices where a simulator stands ready, and arrivals of lorries."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.training.arrivals import LONGEST, arrivals_s
from xrayTrainer.training.choice_rules import duty_rule, practice_rule
from xrayTrainer.training.pool import Focus, Pool, PoolCase
from xrayTrainer.training.rating import Estimate, Ratings, band_estimate
from xrayTrainer.training.reasons import Why
from xrayTrainer.training.selection import SPACING, Choice, ToMake, choose, choose_or_make
from xrayTrainer.training.trail import BLOCK, Trail

KINDS = (None, "a", "b")


def pool_of(count: int) -> Pool:
    return Pool(
        PoolCase(
            id=f"{number:04d}",
            difficulty=band_estimate(1 + number % 5),
            class_id=KINDS[number % 3],
            level=1 + number % 5,
        )
        for number in range(count)
    )


def made_case(chosen: ToMake, number: int) -> PoolCase:
    wanted = chosen.wanted
    class_id = (wanted.class_id or "a") if wanted.threat else None
    return PoolCase(id=f"made-{number}", difficulty=band_estimate(wanted.level or 3), class_id=class_id)


@settings(max_examples=40)
@given(
    size=st.integers(0, 40),
    makes=st.frozensets(st.sampled_from(["a", "b", "c", "d"])),
    seed=st.integers(0, 2**48),
    ability=st.floats(-3, 3),
)
def test_that_nothing_comes_again_and_clear_ones_keep_their_share(
    size: int, makes: frozenset[str], seed: int, ability: float
) -> None:
    pool = pool_of(size)
    trail = Trail(pool)
    ratings = Ratings(threat=Estimate(ability, 0.3))
    shown: list[PoolCase] = []
    for number in range(2 * BLOCK):
        chosen = choose_or_make(pool, trail, ratings, practice_rule(), seed, makes=makes)
        case = chosen.case if isinstance(chosen, Choice) else made_case(chosen, number)
        assert case.id not in {before.id for before in shown[-SPACING:]}
        shown.append(case)
        trail.show(case)
    for block in (shown[:BLOCK], shown[BLOCK:]):
        assert sum(case.class_id is None for case in block) >= 0.4 * BLOCK


def test_that_a_pool_with_all_classes_is_chosen_from_as_ever() -> None:
    pool, ratings = pool_of(300), Ratings()
    with_simulator, without = Trail(pool), Trail(pool)
    for _ in range(60):
        first = choose_or_make(pool, with_simulator, ratings, practice_rule(), 5, makes=())
        second = choose(pool, without, ratings, practice_rule(), 5)
        assert first == second
        assert isinstance(first, Choice)
        with_simulator.show(first.case)
        without.show(second.case)


def test_that_a_class_the_pool_lacks_is_to_be_made_at_a_fitting_level() -> None:
    focus = Focus(classes=frozenset({"z"}))
    found = [
        choose_or_make(
            pool_of(90), Trail(pool_of(90)), Ratings(), practice_rule(focus=focus), seed, makes=frozenset({"z"})
        )
        for seed in range(40)
    ]
    made = [one for one in found if isinstance(one, ToMake)]
    assert made
    assert {one.wanted.class_id for one in made} == {"z"}
    assert all(one.wanted.level is not None and one.circumstances.why is Why.NEW for one in made)
    assert all(one.circumstances.in_focus for one in made)
    assert all(one.case.class_id is None for one in found if isinstance(one, Choice))


def test_that_duty_takes_what_is_there_as_it_comes() -> None:
    pool = pool_of(60)
    found = [choose_or_make(pool, Trail(pool), Ratings(), duty_rule(), seed, makes={"z"}) for seed in range(60)]
    assert all(isinstance(one, Choice) and one.circumstances.why in (Why.CHANCE, Why.CLEAR) for one in found)


def test_that_cases_left_out_keep_their_places_and_are_not_chosen() -> None:
    pool = pool_of(30)
    less = pool.without(["0003", "0005", "gone"])
    assert [less.place(case.id) for case in pool.cases] == list(range(30))
    assert (int(pool.usable.sum()), int(less.usable.sum())) == (30, 28)
    assert not less.in_focus(Focus(classes=frozenset({"a"})))[3]
    assert pool.in_focus(Focus())[3]


@given(seed=st.integers(0, 2**60), cases=st.integers(1, 200), mean_s=st.floats(0.5, 3600))
def test_that_lorries_come_one_after_the_other_and_none_too_late(seed: int, cases: int, mean_s: float) -> None:
    times = arrivals_s(seed, cases=cases, mean_s=mean_s)
    assert len(times) == cases
    assert times[0] == 0.0
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert all(0.0 <= gap <= LONGEST * mean_s + 0.002 for gap in gaps)
    assert times[: cases // 2] == arrivals_s(seed, cases=cases // 2, mean_s=mean_s)


def test_that_the_mean_gap_is_the_one_asked_for() -> None:
    times = arrivals_s(11, cases=4000, mean_s=120.0)
    assert times[-1] / 3999 == pytest.approx(120.0, rel=0.06)


def test_that_a_mean_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="mean"):
        arrivals_s(1, cases=3, mean_s=0.0)
