"""Difficulty of cases on the scale of ability (Rasch), started from a band and calibrated now and then.

    b minimises Σ [log(1 + e^(θ-b)) - y (θ-b)] + (b-b0)²/2;   τ = (Σ p(1-p) + 1)^(-1/2),  p = 1/(1 + e^(b-θ))

The sums go over first answers, θ being the ability of that person on that class as it was then. Difficulty is never
moved along while cases are chosen by ability: both scales would drift apart. A calibration is started by a mentor, and
makes a new, numbered version; earlier ones stay.

References
----------
G. Rasch, Probabilistic models for some intelligence and attainment tests (1960); M. Bolsinova, B. Gergely, M. J. S.
Brinkhuis (2025) (drift); scoring.md 0 and 5.4.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

import numpy as np

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.scoring.statistics.estimate import Floats, Integers

MIN_ANSWERS = 10
"""A case is calibrated from so many first answers on."""

EASY_BELOW, HARD_ABOVE = -0.75, 0.75

DifficultyBand: TypeAlias = Literal["easy", "medium", "hard"]

_MOST_STEPS = 100
_CLOSE = 1e-10


class CaseDifficulty(OpenStruct, frozen=True, kw_only=True):
    """Difficulty of one case.

    Attributes
    ----------
    b
        Ability at which half of all answers succeed, in logits.
    tau
        Standard deviation of b.
    n
        First answers it rests on; 0 where it is the start value.
    """

    b: float
    tau: float
    n: int = 0


class DifficultyScale(OpenStruct, frozen=True, kw_only=True):
    """One version of all difficulties. Nothing changes a version once it is made.

    Attributes
    ----------
    version
        1 for start values, then counting up.
    based_on
        Version whose difficulties were the b0 of this one; None for the first.
    cases
        By id of the case.
    answers
        First answers that went in.
    """

    version: int
    based_on: int | None = None
    cases: Mapping[str, CaseDifficulty] = {}
    answers: int = 0


def start_scale(b: Mapping[str, float], *, tau: float) -> DifficultyScale:
    """Return version 1: the difficulty that the band of each case starts with, and its standard deviation.

    Raises
    ------
    ValueError
        If a difficulty is not finite, or `tau` not above 0.
    """
    if not all(map(math.isfinite, b.values())) or not (math.isfinite(tau) and tau > 0):
        raise ValueError("a difficulty is not finite, or tau not above 0")
    return DifficultyScale(version=1, cases={case: CaseDifficulty(b=b[case], tau=tau) for case in sorted(b)})


def difficulty_band(b: float) -> DifficultyBand:
    """Return easy (b below -0.75), medium or hard (b above 0.75)."""
    return "easy" if b < EASY_BELOW else "hard" if b > HARD_ABOVE else "medium"


def calibrate(
    scale: DifficultyScale,
    *,
    cases: Sequence[str],
    ability: object,
    solved: object,
    min_answers: int = MIN_ANSWERS,
) -> DifficultyScale:
    """Return the next version, calibrated by first answers; the order of answers does not matter.

    Parameters
    ----------
    scale
        The version to start from: its b are the b0. Cases that it lacks are refused.
    cases
        Case of each answer.
    ability
        θ of the person at that answer, on that class, in logits; shape (answers,).
    solved
        Whether the answer solved the case; shape (answers,) bool.
    min_answers
        Cases with fewer answers keep what they have.

    Raises
    ------
    ValueError
        If lengths differ, an ability is not finite or a case is not of the scale.
    """
    theta, y = np.asarray(ability, dtype=np.float64), np.asarray(solved, dtype=bool).astype(np.float64)
    if not theta.shape == y.shape == (len(cases),) or not np.all(np.isfinite(theta)):
        raise ValueError("a case, a finite ability and an outcome of each answer are needed")
    strangers = sorted(set(cases) - set(scale.cases))
    if strangers:
        raise ValueError(f"cases without a difficulty: {strangers[:5]}")
    names = sorted(set(cases))
    place = {name: i for i, name in enumerate(names)}
    item = np.fromiter((place[case] for case in cases), dtype=np.intp, count=len(cases))
    order = np.lexsort((y, theta, item))  # sums of floats depend on their order
    b0 = np.array([scale.cases[name].b for name in names], dtype=np.float64)
    b, tau = rasch_difficulty(item[order], theta[order], y[order], b0)
    n = np.bincount(item, minlength=len(names))
    moved = {
        name: CaseDifficulty(b=float(b[i]), tau=float(tau[i]), n=int(n[i]))
        for i, name in enumerate(names)
        if n[i] >= min_answers
    }
    return DifficultyScale(
        version=scale.version + 1, based_on=scale.version, cases={**scale.cases, **moved}, answers=len(cases)
    )


def rasch_difficulty(item: Integers, theta: Floats, y: Floats, b0: Floats) -> tuple[Floats, Floats]:
    """Return b and τ of each item, shapes (items,).

    Parameters
    ----------
    item, theta, y
        Number of the item, ability and success (0 or 1) of each answer.
    b0
        Start difficulty of each item: centre of the prior, of standard deviation 1.

    Notes
    -----
    Newton's method, kept inside of the bracket b0 ± n within which the derivative changes its sign: the sum is convex.
    """
    count = np.bincount(item, minlength=b0.size).astype(np.float64)
    low, high, b = b0 - count, b0 + count, b0.copy()
    for _ in range(_MOST_STEPS):
        p = _chance(theta - b[item])
        slope = np.bincount(item, weights=y - p, minlength=b0.size) + (b - b0)
        curve = np.bincount(item, weights=p * (1 - p), minlength=b0.size) + 1.0
        low, high = np.where(slope < 0, b, low), np.where(slope > 0, b, high)
        step = b - slope / curve
        new = np.where((step >= low) & (step <= high), step, (low + high) / 2)
        moved, b = float(np.max(np.abs(new - b), initial=0.0)), new
        if moved < _CLOSE:
            break
    p = _chance(theta - b[item])
    return b, 1 / np.sqrt(np.bincount(item, weights=p * (1 - p), minlength=b0.size) + 1.0)


def _chance(logit: Floats) -> Floats:
    return np.asarray(0.5 * (1 + np.tanh(0.5 * logit)))
