"""Choices and the reasons given for them: kinds `compare` and `select`, in the manner of marks (ARCHITECTURE.md).

With R the right choices, each worth an equal share, O the optional ones and C those made at N places:

    q(i) = 2 |given & true| / (|given| + |true|)      agreement of the reasons of i; 1 where the key has none for i
    S = 100 sum over R and C of credit(q(i)) / |R| - 25 |C - R - O|,  kept within 0..100;  0 where |C| > N

`credit` and the 25 points are those of marks in a threat case, so a right choice with no right reason is worth 70 of
100.  Where a key accepts several sets, the one that gives most counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Solution
from xrayTrainer.scoring.outcomes import Naming, PickScore, Term
from xrayTrainer.scoring.points import credit, limited
from xrayTrainer.scoring.profile import S1, Profile


class ChoiceScore(msgspec.Struct, frozen=True, kw_only=True):
    """Every choice that counts, the points, 0..100, with their terms, and whether the choice is right as a whole."""

    naming: Naming
    picks: tuple[PickScore, ...] = ()
    points: float | None = None
    terms: tuple[Term, ...] = ()


def score_choice(*, case: Case, solution: Solution | None, answer: Answer, profile: Profile = S1) -> ChoiceScore:
    """Score what was chosen; points are given for the kinds `compare` and `select` alone."""
    if solution is None:
        return ChoiceScore(naming="not_asked")
    accepted = [set(choices) for choices in (solution.choices, *solution.alternatives)]
    beside = set(solution.optional)
    chosen = set(answer.choice)
    naming: Naming = "right" if any(chosen - (beside - right) == right for right in accepted) else "wrong"
    places = None if case.question is None else case.question.places
    over = places is not None and len(chosen) > places
    if over:
        naming = "wrong"
    if case.kind not in ("compare", "select"):
        return ChoiceScore(naming=naming)
    order = [choice.id for choice in case.question.choices] if case.question is not None else []
    made = [_scored(right, order=order, solution=solution, answer=answer, profile=profile) for right in accepted]
    best = max(made, key=lambda one: one[1])
    picks, points, terms = best
    if over:
        terms = (*terms, Term(code="over_places", value=-points, params={"n": len(chosen), "places": places or 0}))
        points = 0.0
    return ChoiceScore(naming=naming, picks=picks, points=points, terms=terms)


def reason_quality(given: Sequence[str], true: Sequence[str]) -> float:
    """Return how well reasons agree, 0..1; 1 where there is nothing to say."""
    if not true:
        return 1.0
    return 2.0 * len(set(given) & set(true)) / (len(set(given)) + len(set(true)))


def _scored(
    right: set[str], *, order: Sequence[str], solution: Solution, answer: Answer, profile: Profile
) -> tuple[tuple[PickScore, ...], float, tuple[Term, ...]]:
    """Return the choices that count, in the order of the question, with points and terms against one accepted set."""
    chosen = set(answer.choice)
    known = [*order, *sorted((right | chosen) - set(order))]
    picks = tuple(
        _pick(name, right=right, chosen=chosen, solution=solution, given=answer.reasons, profile=profile)
        for name in known
        if name in right | chosen
    )
    terms = [Term(code="clear_start", value=100.0)] if not right else []
    terms += [
        Term(
            code="picked",
            value=100.0 * pick.weight * pick.credit,
            params={"choice": pick.choice, "weight": pick.weight, "credit": pick.credit},
        )
        for pick in picks
        if pick.outcome == "hit"
    ]
    false = sum(pick.outcome == "false" for pick in picks)
    if false:
        terms.append(Term(code="false_picks", value=-profile.fm_threat * false, params={"n": false}))
    points, all_terms = limited(terms)
    return picks, points, all_terms


def _pick(
    name: str,
    *,
    right: set[str],
    chosen: set[str],
    solution: Solution,
    given: Mapping[str, tuple[str, ...]],
    profile: Profile,
) -> PickScore:
    true, said = solution.reasons.get(name, ()), given.get(name, ()) if name in chosen else ()
    pick = PickScore(
        choice=name,
        outcome="optional" if name in solution.optional else "false",
        reasons_right=tuple(reason for reason in said if reason in true),
        reasons_wrong=tuple(reason for reason in said if reason not in true),
        reasons_missed=tuple(reason for reason in true if reason not in said),
    )
    if name not in right:
        return pick
    weight = 1.0 / len(right)
    if name not in chosen:
        return msgspec.structs.replace(pick, outcome="missed", weight=weight)
    q = reason_quality(said, true)
    return msgspec.structs.replace(pick, outcome="hit", weight=weight, q=q, credit=credit(q, profile))
