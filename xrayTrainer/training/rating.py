"""How able a person is, and how likely he solves a case: an online Rasch rating with uncertainty.

Everybody has two abilities, on threat cases and on clear ones; on threat cases each class has an offset of its own.
All figures are logits. Only the first answer to a case moves them, since a repeat is memory; document cases move none.

References
----------
scoring.md sections 0, 5.1 and 5.3.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

ANSWER_DRIFT = 0.005
"""Variance that an ability gains before each answer (q2)."""
CLASS_DRIFT = 0.0025
"""Variance that the offset of a class gains before each answer to that class (qc2)."""
DAY_DRIFT = 0.01
"""Variance that an ability gains with each idle day (day2)."""
MOST_VARIANCE = 1.0
"""Idle days widen an ability no further than it was at the start."""

SHOWN_ZERO, SHOWN_LOGIT = 500.0, 100.0
"""What people see is 500 + 100 times the logits."""
Z_RANGE = 1.96

BAND_DIFFICULTY: Mapping[int, float] = {1: -2.5, 2: -1.25, 3: 0.0, 4: 0.75, 5: 1.5}
"""Difficulty at which a case of a band starts."""
BAND_SPREAD = 0.7
"""Standard deviation of the difficulty within a band (tau)."""

MASTERED_CASES = 15
MASTERED_CHANCE = 0.80
MASTERED_Z = 1.28
MASTERED_FALSE_ALARMS = 0.20
MASTERED_CLEAR_CASES = 30


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure that is known with some uncertainty: mean and variance, logits."""

    mean: float
    variance: float

    @property
    def sd(self) -> float:
        """Standard deviation, logits."""
        return math.sqrt(self.variance)

    def range95(self) -> tuple[float, float]:
        """Return the 95 % range, logits."""
        return self.mean - Z_RANGE * self.sd, self.mean + Z_RANGE * self.sd


START = Estimate(0.0, 1.0)
"""An ability before the first answer."""
CLASS_START = Estimate(0.0, 0.25)
"""The offset of a class before its first answer."""
NO_OFFSET = Estimate(0.0, 0.0)
"""Clear cases have no class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratings:
    """All that is believed of one person.

    Attributes
    ----------
    threat, clear
        Ability on threat and on clear cases.
    offsets
        By class: how much better than that on this class.
    """

    threat: Estimate = START
    clear: Estimate = START
    offsets: Mapping[str, Estimate] = field(default_factory=dict)

    def offset(self, class_id: str | None) -> Estimate:
        """Return the offset of a class; nothing for a clear case (None)."""
        return NO_OFFSET if class_id is None else self.offsets.get(class_id, CLASS_START)

    def on(self, class_id: str | None) -> Estimate:
        """Return the ability on a class, or on clear cases (None)."""
        if class_id is None:
            return self.clear
        offset = self.offset(class_id)
        return Estimate(self.threat.mean + offset.mean, self.threat.variance + offset.variance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An ability as people see it, with its 95 % range."""

    value: float
    low: float
    high: float


def shown(ability: Estimate) -> Shown:
    """Return an ability in the units of the screen."""
    low, high = ability.range95()
    value, low, high = (SHOWN_ZERO + SHOWN_LOGIT * logits for logits in (ability.mean, low, high))
    return Shown(value=value, low=low, high=high)


def band_estimate(band: int) -> Estimate:
    """Return the difficulty of a case of which only the band is known.

    Parameters
    ----------
    band
        1 (easy) to 5 (hard): the mentor's level, else the computed one.
    """
    if band not in BAND_DIFFICULTY:
        raise ValueError(f"no difficulty band {band}")
    return Estimate(BAND_DIFFICULTY[band], BAND_SPREAD**2)


def nearest_band(difficulty: float) -> int:
    """Return the band that starts nearest to a difficulty, the easier of two."""
    return min(BAND_DIFFICULTY, key=lambda band: (abs(BAND_DIFFICULTY[band] - difficulty), band))


def chance(ability: Estimate, difficulty: Estimate) -> float:
    """Return the chance of success, 0 to 1, allowing for what is not known exactly of either."""
    return _sigma(_damping(ability.variance + difficulty.variance) * (ability.mean - difficulty.mean))


def chances(
    ability: Estimate, difficulty: NDArray[np.float64], difficulty_variance: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the chance of success on many cases.

    Parameters
    ----------
    ability
        On the class of these cases.
    difficulty, difficulty_variance
        Shape (cases,), logits and logits squared.

    Returns
    -------
    ndarray
        Shape (cases,) float64, 0 to 1.
    """
    spread = ability.variance + difficulty_variance
    damped = (ability.mean - difficulty) / np.sqrt(1.0 + math.pi / 8.0 * spread)
    found: NDArray[np.float64] = 1.0 / (1.0 + np.exp(-np.clip(damped, -500.0, 500.0)))
    return found


def fitting_difficulty(ability: Estimate, target: float, *, spread: float = BAND_SPREAD) -> float:
    """Return the difficulty at which the chance of success is `target`, logits.

    Parameters
    ----------
    ability
        On the class in question.
    target
        Between 0 and 1.
    spread
        Standard deviation with which difficulties are known.
    """
    if not 0.0 < target < 1.0:
        raise ValueError(f"a chance of {target} can't be aimed at")
    return ability.mean - math.log(target / (1.0 - target)) / _damping(ability.variance + spread**2)


def answered(ratings: Ratings, class_id: str | None, difficulty: Estimate, *, success: bool) -> Ratings:
    """Return what is believed after the first answer to a case.

    Parameters
    ----------
    ratings
        What was believed before.
    class_id
        Class of a threat case; None for a clear one.
    difficulty
        Of the case.
    success
        Whether it was solved.
    """
    before = ratings.clear if class_id is None else ratings.threat
    v = before.variance + ANSWER_DRIFT
    offset = ratings.offset(class_id)
    u = offset.variance + (0.0 if class_id is None else CLASS_DRIFT)
    ability, offset = _learned(Estimate(before.mean, v), Estimate(offset.mean, u), difficulty, success=success)
    if class_id is None:
        return replace(ratings, clear=ability)
    return replace(ratings, threat=ability, offsets={**ratings.offsets, class_id: offset})


def _learned(ability: Estimate, offset: Estimate, difficulty: Estimate, *, success: bool) -> tuple[Estimate, Estimate]:
    """Return ability and offset after an answer, each moved by its share of what was not known."""
    v, u = ability.variance, offset.variance
    spread = v + u + difficulty.variance
    damping = _damping(spread)
    p = _sigma(damping * (ability.mean + offset.mean - difficulty.mean))
    g = damping * damping * p * (1.0 - p)
    whole = 1.0 + g * spread
    step = damping * (float(success) - p)
    return (
        Estimate(ability.mean + v / whole * step, v * (1.0 - g * v / whole)),
        Estimate(offset.mean + u / whole * step, u * (1.0 - g * u / whole)),
    )


def rested(ratings: Ratings, days: float) -> Ratings:
    """Return what is believed after idle days, before a session: the same, less surely.

    Parameters
    ----------
    ratings
        As the last session left them.
    days
        Since then; a clock that went back counts as none.
    """
    return replace(ratings, threat=_widened(ratings.threat, days), clear=_widened(ratings.clear, days))


def _widened(ability: Estimate, days: float) -> Estimate:
    wider = min(ability.variance + DAY_DRIFT * max(0.0, days), MOST_VARIANCE)
    return replace(ability, variance=max(ability.variance, wider))


def is_mastered(ratings: Ratings, class_id: str, *, cases: int, false_alarms: int, clear_cases: int) -> bool | None:
    """Tell whether a class is mastered at medium difficulty.

    Parameters
    ----------
    ratings
        What is believed of the person.
    class_id
        The class.
    cases
        First answers to threat cases of the class.
    false_alarms, clear_cases
        Counted over the last `MASTERED_CLEAR_CASES` clear cases; fewer tell nothing yet.

    Returns
    -------
    bool or None
        None while there are too few cases of either kind to tell.
    """
    if not 0 <= false_alarms <= clear_cases:
        raise ValueError(f"{false_alarms} false alarms in {clear_cases} cases")
    if cases < MASTERED_CASES or clear_cases < MASTERED_CLEAR_CASES:
        return None
    ability = ratings.on(class_id)
    surely = _sigma(ability.mean - MASTERED_Z * ability.sd)
    return surely >= MASTERED_CHANCE and false_alarms <= MASTERED_FALSE_ALARMS * clear_cases


def _damping(spread: float) -> float:
    """Return by how much uncertainty of this variance flattens the curve (kappa)."""
    return 1.0 / math.sqrt(1.0 + math.pi * spread / 8.0)


def _sigma(logits: float) -> float:
    return 1.0 / (1.0 + math.exp(-logits)) if logits >= 0.0 else math.exp(logits) / (1.0 + math.exp(logits))
