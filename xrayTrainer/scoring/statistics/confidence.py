"""Confidence calibration: of the marks made with a certain confidence, how many were right.

A mark is right if it is a hit, wrong if it is false or near; duplicate, optional and ignored marks are neither.

References
----------
S. Lichtenstein, B. Fischhoff, L. D. Phillips, in: Judgment under uncertainty (1982) 306; scoring.md 2.3.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.estimate import Floats
from xrayTrainer.scoring.statistics.proportions import rates

STEPS = (20, 40, 60, 80, 100)
"""Upper ends of the steps of confidence: 1-20, 21-40 ... 81-100."""


class ConfidenceStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step of confidence.

    Attributes
    ----------
    above, up_to
        The step holds confidences above the one, up to the other.
    mean
        Mean confidence of its marks; None without marks.
    right
        Right marks among them.
    """

    above: int
    up_to: int
    mean: float | None
    right: Rate


class Calibration(msgspec.Struct, frozen=True, kw_only=True):
    """How confidence and being right go together.

    Attributes
    ----------
    steps
        From low to high confidence.
    overconfidence
        Mean confidence / 100 less the share of right marks, -1..1; above 0 is overconfident. None without marks.
    gamma
        Goodman and Kruskal's gamma of confidence with being right, -1..1: whether surer marks are right more often.
        None unless there are right and wrong marks of different confidence.
    n, unrated
        Marks with a confidence; marks without.
    """

    steps: tuple[ConfidenceStep, ...]
    overconfidence: float | None
    gamma: float | None
    n: int
    unrated: int


def calibration(confidence: object, right: object, steps: Sequence[int] = STEPS) -> Calibration:
    """Return the calibration of marks.

    Parameters
    ----------
    confidence
        Of each mark, shape (marks,), 1..100; NaN where it has none.
    right
        Of each mark, shape (marks,) bool.
    steps
        Upper ends of the steps, rising, the last 100 or more.

    Raises
    ------
    ValueError
        If lengths differ, steps do not rise, or a confidence lies outside of 1..the last step.
    """
    given, done = np.asarray(confidence, dtype=np.float64), np.asarray(right, dtype=bool)
    ends = np.asarray(steps, dtype=np.float64)
    if given.ndim != 1 or given.shape != done.shape:
        raise ValueError("a confidence and an outcome of each mark are needed")
    if not ends.size or ends[0] <= 0 or np.any(np.diff(ends) <= 0):
        raise ValueError("steps must rise")
    rated = ~np.isnan(given)
    sure, hit = given[rated], done[rated]
    if np.any((sure < 1) | (sure > ends[-1])):
        raise ValueError("a confidence lies outside of the steps")
    place = np.searchsorted(ends, sure, side="left")
    n = np.bincount(place, minlength=ends.size)
    total = np.bincount(place, weights=sure, minlength=ends.size)
    found = rates(np.bincount(place[hit], minlength=ends.size), n)
    rows = zip((0, *steps[:-1]), steps, n.tolist(), total.tolist(), found, strict=True)
    return Calibration(
        steps=tuple(
            ConfidenceStep(above=above, up_to=up_to, mean=whole / of if of else None, right=share)
            for above, up_to, of, whole, share in rows
        ),
        overconfidence=float(np.mean(sure) / 100 - np.mean(hit)) if sure.size else None,
        gamma=_gamma(sure[~hit], sure[hit]),
        n=sure.size,
        unrated=given.size - sure.size,
    )


def _gamma(wrong: Floats, right: Floats) -> float | None:
    """Return (concordant - discordant) / (both), over pairs of a wrong and a right mark."""
    if not wrong.size or not right.size:
        return None
    ranked = np.sort(wrong)
    concordant = math.fsum(np.searchsorted(ranked, right, side="left"))
    discordant = math.fsum(wrong.size - np.searchsorted(ranked, right, side="right"))
    return (concordant - discordant) / (concordant + discordant) if concordant + discordant else None
