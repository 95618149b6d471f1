"""Which case comes next (scoring.md 0, 5.2; section 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.training.choice_rules import ChoiceRule, duty_rule, practice_rule
from xrayTrainer.training.pool import Focus, Pool, PoolCase
from xrayTrainer.training.rating import Estimate, Ratings, answered, band_estimate, chances
from xrayTrainer.training.selection import Choice, choose, class_need, draw, threat_chance
from xrayTrainer.training.trail import BLOCK, Trail

CLASSES = ("tobacco.cigarettes", "drugs.heroin", "weapons")
METHODS = ("load.cover", "structure.floor", "load.product", "vehicle.tank")


def cases(threats: int = 150, clear: int = 110, *, spread: float = 1.2) -> list[PoolCase]:
    rng = np.random.default_rng(3)
    found = [
        PoolCase(
            id=f"t{number:05}",
            class_id=CLASSES[number % 3],
            method=METHODS[number % 4],
            carrier=("container", "lorry")[number % 2],
            level=number % 5 + 1,
            difficulty=Estimate(float(rng.normal(-0.8, spread)), 0.25),
        )
        for number in range(threats)
    ]
    return found + [
        PoolCase(
            id=f"k{number:05}",
            carrier=("container", "lorry")[number % 2],
            level=number % 5 + 1,
            difficulty=Estimate(float(rng.normal(-0.6, spread)), 0.25),
        )
        for number in range(clear)
    ]


def run(
    pool: Pool,
    count: int,
    *,
    rule: ChoiceRule | None = None,
    seed: int = 1,
    successes: Iterable[bool] = (),
    ratings: Ratings | None = None,
) -> list[Choice]:
    """Return the choices of one session; what is not said in `successes` is solved."""
    trail, believed = Trail(pool), ratings or Ratings()
    given_answers = iter(successes)
    made = []
    for _ in range(count):
        choice = choose(pool, trail, believed, rule or practice_rule(), seed)
        success = next(given_answers, True)
        trail.show(choice.case)
        trail.note(choice.case, success=success)
        believed = answered(believed, choice.case.class_id, choice.case.difficulty, success=success)
        made.append(choice)
    return made


def ids(choices: Iterable[Choice]) -> list[str]:
    return [choice.case.id for choice in choices]


@pytest.mark.parametrize(("shown", "threats", "likely"), [(10, 5, 0.50), (10, 8, 0.25), (10, 2, 0.75)])
def test_that_the_share_of_threats_is_pulled_back(shown: int, threats: int, likely: float) -> None:
    assert threat_chance(0.5, shown=shown, threats=threats) == pytest.approx(likely)


@pytest.mark.parametrize(("ability", "gap", "need"), [(-0.5, 1, 0.2056), (0.0, 4, 0.7000), (0.5, None, 0.5775)])
def test_that_a_class_is_needed_by_weakness_and_by_the_time_since_it_came(
    ability: float, gap: int | None, need: float
) -> None:
    assert class_need(ability, gap) == pytest.approx(need, abs=5e-5)


@given(st.integers(0, 2**64), st.integers(0, 10**6), st.text(max_size=8))
def test_that_draws_lie_between_zero_and_one_and_stay(seed: int, number: int, what: str) -> None:
    assert 0.0 <= draw(seed, number, what) < 1.0
    assert draw(seed, number, what) == draw(seed, number, what)


def test_that_draws_are_even_and_the_same_on_every_machine() -> None:
    drawn = [draw(7, number, "kind") for number in range(4000)]
    assert max(abs(share - 0.1) for share in np.histogram(drawn, 10, (0, 1))[0] / 4000) < 0.02
    assert draw(1, 2, "case") == 0.49171552212148384


@settings(max_examples=25)
@given(st.integers(0, 2**48), st.lists(st.booleans(), min_size=60, max_size=60))
def test_that_a_session_can_be_replayed_by_its_seed(seed: int, successes: list[bool]) -> None:
    made = cases()
    first = run(Pool(made), 60, seed=seed, successes=successes)
    again = run(Pool(reversed(made)), 60, seed=seed, successes=successes)
    assert first == again


def test_that_another_seed_gives_another_order() -> None:
    pool = Pool(cases())
    assert len({tuple(ids(run(pool, 12, seed=seed))) for seed in range(20)}) == 20


@settings(max_examples=25)
@given(
    st.integers(0, 2**48),
    st.sampled_from([0.1, 0.3, 0.5, 0.6]),
    st.lists(st.booleans(), min_size=80, max_size=80),
    st.sampled_from([Focus(), Focus(classes=frozenset(CLASSES[:1])), Focus(methods=frozenset(METHODS[:2]))]),
)
def test_that_every_block_and_drill_keeps_two_clear_cases_of_five(
    seed: int, share: float, successes: list[bool], focus: Focus
) -> None:
    rule = practice_rule(threat_share=share, focus=focus)
    made = run(Pool(cases()), 80, rule=rule, seed=seed, successes=successes)
    for begin in range(0, 80, BLOCK):
        block = made[begin : begin + BLOCK]
        assert sum(choice.case.class_id is None for choice in block) >= 0.4 * BLOCK


@settings(max_examples=20)
@given(st.integers(0, 2**48), st.lists(st.booleans(), min_size=130, max_size=130))
def test_that_no_case_comes_again_among_sixty(seed: int, successes: list[bool]) -> None:
    made = ids(run(Pool(cases()), 130, seed=seed, successes=successes))
    for place, case_id in enumerate(made):
        assert case_id not in made[max(0, place - 60) : place]


@settings(max_examples=20)
@given(st.integers(1, 30), st.integers(1, 30), st.integers(0, 2**48))
def test_that_a_small_pool_goes_on_with_what_was_seen_longest_ago(threats: int, clear: int, seed: int) -> None:
    made = run(Pool(cases(threats, clear)), 90, seed=seed)
    for place, choice in enumerate(made):
        before = ids(made[:place])
        if choice.circumstances.why == "seen_longest_ago":
            assert not choice.fits
            alike = {one for one in before if one[0] == choice.case.id[0]}
            ages = {one: place - before[::-1].index(one) for one in alike}
            assert ages[choice.case.id] == min(ages.values())
        else:
            assert choice.case.id not in before[max(0, place - min(60, (threats + clear) // 2)) :]


def test_that_no_case_with_a_flag_or_kept_for_exams_is_chosen() -> None:
    made = cases(60, 60)
    barred = [
        PoolCase(id=case.id, difficulty=case.difficulty, class_id=case.class_id, usable=int(case.id[1:]) % 2 == 0)
        for case in made
    ]
    assert {int(one[1:]) % 2 for one in ids(run(Pool(barred), 100))} == {0}


def test_that_nothing_to_choose_from_is_said() -> None:
    for pool in (Pool([]), Pool([PoolCase(id="a", difficulty=Estimate(0, 1), usable=False)])):
        with pytest.raises(UserError) as told:
            choose(pool, Trail(pool), Ratings(), practice_rule(), 1)
        assert told.value.code == "training.no_cases"


@pytest.mark.parametrize(("threats", "clear"), [(40, 0), (0, 40)])
def test_that_a_pool_of_one_kind_says_what_it_lacks(threats: int, clear: int) -> None:
    made = run(Pool(cases(threats, clear)), 60)
    lacking = [choice for choice in made if choice.wanted.threat != (choice.case.class_id is not None)]
    assert 30 <= len(lacking) < 60
    assert not any(choice.fits for choice in lacking)


def test_that_cases_are_chosen_near_the_chance_of_success_aimed_at() -> None:
    pool = Pool(cases(600, 400, spread=2.0))
    for target in (0.65, 0.75, 0.9):
        made = run(pool, 50, rule=practice_rule(target=target), successes=[True, True, True, False] * 20)
        assert np.mean([choice.chance for choice in made]) == pytest.approx(target, abs=0.02)


def test_that_a_case_far_from_everything_wanted_does_not_fit() -> None:
    hard = [
        PoolCase(id=str(n), difficulty=Estimate(4.0, 0.25), class_id="weapons" if n % 2 else None) for n in range(40)
    ]
    made = run(Pool(hard), 10, successes=[False] * 10)
    assert not any(choice.fits for choice in made)
    assert {choice.wanted.level for choice in made} <= {1, 2}


def test_that_of_cases_as_near_as_each_other_the_unseen_come_first() -> None:
    banded = [
        PoolCase(id=f"{n:03}", difficulty=Estimate(0, 0.49), class_id="weapons" if n % 2 else None) for n in range(200)
    ]
    made = ids(run(Pool(banded), 130))
    # the spacing alone would let the first ones come again, and they do not come in the order of their ids
    assert len(set(made)) == 130
    assert sorted(made[:60]) != made[:60]


def test_that_one_of_the_five_nearest_is_drawn() -> None:
    pool = Pool(PoolCase(id=f"{n:02}", difficulty=Estimate(-3 + 0.1 * n, 0.25)) for n in range(40))
    drawn = Counter(choose(pool, Trail(pool), Ratings(), practice_rule(), seed).case.id for seed in range(300))
    distance = {
        case.id: abs(choice_chance - 0.75)
        for case, choice_chance in zip(pool.cases, chances(Estimate(0, 1), pool.difficulty, pool.variance), strict=True)
    }
    assert set(drawn) == set(sorted(distance, key=lambda case_id: distance[case_id])[:5])
    assert min(drawn.values()) > 35


def test_that_weak_classes_come_more_often() -> None:
    weak = Ratings(
        threat=Estimate(0.5, 0.1),
        offsets={CLASSES[0]: Estimate(-1.5, 0.05), CLASSES[1]: Estimate(1.0, 0.05), CLASSES[2]: Estimate(1.0, 0.05)},
    )
    pool, trail = Pool(cases(300, 300)), Trail(Pool(cases(300, 300)))
    count: Counter[str | None] = Counter()
    for _ in range(200):
        choice = choose(pool, trail, weak, practice_rule(), 5)
        trail.show(choice.case)
        count[choice.case.class_id] += 1
    assert count[CLASSES[0]] > 1.4 * max(count[CLASSES[1]], count[CLASSES[2]])
    assert min(count[CLASSES[1]], count[CLASSES[2]]) > 10


def test_that_a_focus_holds_for_threats_and_leaves_clear_cases() -> None:
    focus = Focus(classes=frozenset({CLASSES[1]}), carriers=frozenset({"lorry"}))
    made = run(Pool(cases(300, 200)), 60, rule=practice_rule(focus=focus))
    assert {choice.case.class_id for choice in made} == {CLASSES[1], None}
    assert {choice.case.carrier for choice in made} == {"lorry"}
    # no clear case on this carrier: any clear case is better than none
    odd = [*cases(0, 30), *(case for case in cases(60, 0) if case.carrier == "lorry")]
    nowhere = [case for case in odd if case.class_id is not None or case.carrier != "lorry"]
    made = run(Pool(nowhere), 40, rule=practice_rule(focus=focus))
    assert sum(choice.case.class_id is None for choice in made) >= 16


def _misses_of(pool: Pool, method: str, count: int, *, rule: ChoiceRule | None = None, seed: int = 4) -> list[Choice]:
    trail, made = Trail(pool), []
    for _ in range(count):
        choice = choose(pool, trail, Ratings(), rule or practice_rule(), seed)
        trail.show(choice.case)
        trail.note(choice.case, success=choice.case.method != method)
        made.append(choice)
    return made


@pytest.mark.parametrize("seed", range(8))
def test_that_a_miss_is_followed_by_other_scans_of_the_method_among_clear_ones(seed: int) -> None:
    made = _misses_of(Pool(cases(400, 300)), METHODS[1], 60, seed=seed)
    missed = next(place for place, choice in enumerate(made) if choice.case.method == METHODS[1])
    after = made[missed + 1 : missed + 6]
    threats = [choice.case for choice in after if choice.case.class_id is not None]
    assert len(threats) <= 3
    assert {case.method for case in threats} <= {METHODS[1]}
    if missed + 6 <= 12:  # before the block may want its clear cases
        assert len(threats) == 3
    assert made[missed].case.id not in ids(after)
    # the next burst waits
    assert not any(choice.circumstances.why == "burst" for choice in made[missed + 7 : missed + 6 + 15])


def test_that_no_burst_comes_on_duty_or_where_the_method_has_few_scans() -> None:
    few = [case for case in cases(400, 300) if case.method != METHODS[1]] + cases(4, 0)[1:2]
    assert not any(choice.circumstances.why == "burst" for choice in _misses_of(Pool(few), METHODS[1], 120))
    made = _misses_of(Pool(cases(400, 300)), METHODS[1], 200, rule=duty_rule(threat_share=0.2))
    assert not any(choice.circumstances.why == "burst" for choice in made)


@settings(max_examples=15)
@given(st.sampled_from([0.05, 0.1, 0.2]), st.integers(0, 2**48))
def test_that_duty_keeps_threats_rare_and_does_not_adapt(share: float, seed: int) -> None:
    pool = Pool(cases(200, 400))
    made = run(pool, 100, rule=duty_rule(threat_share=share), seed=seed)
    assert abs(sum(choice.case.class_id is not None for choice in made) - 100 * share) <= 5
    able = run(pool, 100, rule=duty_rule(threat_share=share), seed=seed, ratings=Ratings(threat=Estimate(3, 0.1)))
    assert ids(made) == ids(able)


@pytest.mark.parametrize("share", [-0.1, 0.05, 0.7, 1.0])
def test_that_practice_refuses_a_share_of_its_own(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        practice_rule(threat_share=share)


@pytest.mark.parametrize("share", [0.0, 0.04, 0.3])
def test_that_duty_refuses_a_share_of_practice(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        duty_rule(threat_share=share)


@pytest.mark.parametrize("target", [0.5, 0.95])
def test_that_too_easy_or_too_hard_is_not_aimed_at(target: float) -> None:
    with pytest.raises(ValueError, match="success"):
        practice_rule(target=target)


def test_that_a_case_stands_once_in_a_pool_and_has_a_difficulty() -> None:
    case = PoolCase(id="a", difficulty=Estimate(0, 1))
    with pytest.raises(ValueError, match="twice"):
        Pool([case, case])
    for bad in (Estimate(float("nan"), 1), Estimate(0, -1), Estimate(float("inf"), 1), Estimate(0, float("nan"))):
        with pytest.raises(ValueError, match="difficulty"):
            Pool([PoolCase(id="a", difficulty=bad)])


def test_that_cases_shown_earlier_count_though_they_left_the_pool() -> None:
    made = cases(40, 40)
    trail = Trail(Pool(made[1:]))
    trail.show(made[0])
    assert (trail.shown, trail.threats, trail.gap(str(made[0].class_id))) == (1, 1, 1)
    assert trail.gap("never") is None


def test_that_a_new_session_counts_its_share_anew_and_keeps_what_was_seen() -> None:
    pool = Pool(cases())
    trail = Trail(pool)
    for case in cases()[:10]:
        trail.show(case)
    trail.note(cases()[9], success=False)
    assert trail.burst is not None
    trail.begin_session()
    assert (trail.session_shown, trail.session_threats, trail.shown, trail.threats) == (0, 0, 10, 10)
    assert trail.burst is None
    assert (trail.last >= 0).sum() == 10


def test_that_bursts_leave_the_share_of_threats_in_its_bounds() -> None:
    pool = Pool(cases(400, 300))
    shares = []
    for seed in range(40):
        misses = [draw(seed, number, "answer") < 0.75 for number in range(60)]
        made = run(pool, 60, seed=seed, successes=misses)
        assert any(choice.circumstances.why == "burst" for choice in made)
        shares.append(sum(choice.case.class_id is not None for choice in made) / 60)
    assert 0.45 <= np.quantile(shares, 0.05) <= np.quantile(shares, 0.95) <= 0.55


def test_that_only_a_class_that_is_weaker_than_all_others_is_called_so() -> None:
    pool = Pool(cases(300, 300))
    told = run(pool, 60, ratings=Ratings(threat=Estimate(0, 0.01)), successes=[True, False] * 30)
    assert not any(choice.circumstances.why == "weak" for choice in told[:6])
    weak = Ratings(threat=Estimate(0, 0.01), offsets={CLASSES[2]: Estimate(-0.8, 0.01)})
    told = [choice for choice in run(pool, 60, ratings=weak) if choice.circumstances.why == "weak"]
    assert len(told) > 5
    assert {choice.case.class_id for choice in told} == {CLASSES[2]}


def test_that_chosen_levels_go_before_a_fitting_difficulty() -> None:
    banded = [
        PoolCase(
            id=f"{n:03}", difficulty=band_estimate(n % 5 + 1), level=n % 5 + 1, class_id="weapons" if n % 2 else None
        )
        for n in range(400)
    ]
    made = run(Pool(banded), 40, rule=practice_rule(focus=Focus(levels=frozenset({4, 5}))))
    assert {choice.case.level for choice in made} <= {4, 5}
    assert {choice.wanted.level for choice in made} <= {4, 5}
    assert all(choice.fits for choice in made)


def test_that_a_burst_without_fresh_scans_is_given_up() -> None:
    made = cases(400, 300)
    alike = [case for case in made if case.method == METHODS[1]][:4]
    pool = Pool([case for case in made if case.method != METHODS[1]] + alike)
    trail = Trail(pool)
    for case in alike:
        trail.show(case)
    trail.note(alike[0], success=False)
    assert trail.burst is not None
    for _ in range(30):
        choice = choose(pool, trail, Ratings(), practice_rule(), 6)
        assert choice.case.method != METHODS[1]
        trail.show(choice.case)
    assert trail.burst is None
