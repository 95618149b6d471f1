"""Points of a case and of a session, with the terms that make them, and the grade (scoring.md section 3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, TypeAlias

import msgspec

from xrayTrainer.scoring.outcomes import ConcealmentScore, Term
from xrayTrainer.scoring.profile import S1, Profile

Grade: TypeAlias = Literal["A", "B", "C", "D", "F"]
GRADES: tuple[tuple[int, Grade], ...] = ((90, "A"), (80, "B"), (70, "C"), (60, "D"))
"""Least shown points of each grade; below all of them it is F."""


def credit(q: float, profile: Profile = S1) -> float:
    """Return the share, 0..1, of a found thing's points for overlap quality `q`, 0..1."""
    rise = (q - profile.q_lo) / (profile.q_hi - profile.q_lo)
    return profile.hit_base + (1.0 - profile.hit_base) * min(max(rise, 0.0), 1.0)


def threat_points(
    concealments: Sequence[ConcealmentScore], *, false_marks: int, profile: Profile = S1
) -> tuple[float, tuple[Term, ...]]:
    """Return points, 0..100, of a threat case and their terms. `weight` of the required things adds up to 1."""
    terms = [
        Term(
            code="found",
            value=100.0 * thing.weight * thing.credit,
            params={"concealment": thing.concealment, "weight": thing.weight, "credit": thing.credit},
        )
        for thing in concealments
        if thing.required and thing.found
    ]
    if false_marks:
        terms.append(Term(code="false_marks", value=-profile.fm_threat * false_marks, params={"n": false_marks}))
    return limited(terms)


def clear_points(*, false_marks: int, profile: Profile = S1) -> tuple[float, tuple[Term, ...]]:
    """Return points, 0..100, of a clear case and their terms."""
    if not false_marks:
        return 100.0, (Term(code="clear_no_mark", value=100.0),)
    terms = [
        Term(code="clear_start", value=100.0),
        Term(code="clear_first_false", value=-profile.fm_clean_first, params={"n": 1}),
    ]
    if false_marks > 1:
        more = false_marks - 1
        terms.append(Term(code="clear_next_false", value=-profile.fm_clean_next * more, params={"n": more}))
    return limited(terms)


def limited(terms: list[Term]) -> tuple[float, tuple[Term, ...]]:
    """Return the sum of terms, kept within 0..100, and the terms with what was cut off as the last."""
    total = math.fsum(term.value for term in terms)
    points = min(max(total, 0.0), 100.0)
    if points != total:
        terms.append(Term(code="limited", value=points - total))
    return points, tuple(terms)


class SessionPoints(msgspec.Struct, frozen=True):
    """Points of a session, 0..100, and their standard error; None where too few cases are there to say."""

    points: float | None
    se: float | None


def session_points(threat: Sequence[float], clear: Sequence[float], profile: Profile = S1) -> SessionPoints:
    """Return 2/3 of the mean of threat cases and 1/3 of that of clear cases; with one class alone, its mean.

    The standard error needs two cases of each class that counts.
    """
    from statistics import fmean, variance  # brings fractions and random, which Home has no use for

    parts = [
        (share, points) for share, points in ((profile.w_threat, threat), (1.0 - profile.w_threat, clear)) if points
    ]
    if not parts:
        return SessionPoints(None, None)
    whole = math.fsum(share for share, _ in parts)
    mean = math.fsum(share / whole * fmean(points) for share, points in parts)
    if any(len(points) < 2 for _, points in parts):
        return SessionPoints(mean, None)
    var = math.fsum((share / whole) ** 2 * variance(points) / len(points) for share, points in parts)
    return SessionPoints(mean, math.sqrt(var))


def shown(figure: float) -> Decimal:
    """Return a figure as it is shown: one decimal, half up.

    The figure is first cut to nine decimals, so that 89.95 as a sum of floats is 89.95.
    """
    return Decimal(format(figure, ".9f")).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def grade(points: float) -> Grade:
    """Return the grade of points, 0..100, by the figure that is shown."""
    figure = shown(points)
    for least, letter in GRADES:
        if figure >= least:
            return letter
    return "F"
