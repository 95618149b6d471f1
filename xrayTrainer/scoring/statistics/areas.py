"""What areas under ROC and FROC curves have in common: the comparison of ratings, and intervals that don't collapse.

    psi(a, b) = 1 if a < b, 1/2 if equal, else 0
    a = (θ m + .5)/(m + 1),  m = min(n_c, n_t);  SE* = max(SE, SE_HM(a));  95 % = expit(logit a ± 1.96 SE*/(a(1-a)))
    SE_HM² = (a(1-a) + (n_t-1)(a/(2-a) - a²) + (n_c-1)(2a²/(1+a) - a²))/(n_t n_c)

References
----------
J. A. Hanley, B. J. McNeil, Radiology 143 (1982) 29 (SE_HM); scoring.md 2.2.
"""

from __future__ import annotations

import math

import numpy as np

from xrayTrainer.scoring.rates import Z_95
from xrayTrainer.scoring.statistics.estimate import Estimate, Floats

NOT_MARKED = -math.inf
"""The rating of a case with nothing marked, and of a key that was not found: below every confidence."""


def psi_mean(low: Floats, high: Floats) -> Floats:
    """Return for each of `high` the mean of psi(a, it) over the ratings a of `low`, shape (high,), 0..1.

    `low` must not be empty. Takes n log n, not the product of both lengths.
    """
    ranked = np.sort(low)
    below = np.searchsorted(ranked, high, side="left")
    not_above = np.searchsorted(ranked, high, side="right")
    return np.asarray((below + not_above) / (2.0 * ranked.size))


def psi(low: Floats, high: Floats) -> Floats:
    """Return psi element by element."""
    return np.where(low < high, 1.0, np.where(low == high, 0.5, 0.0))


def hanley_mcneil_se(area: float, *, n_clear: int, n_threat: int) -> float:
    """Return the standard error of an area strictly between 0 and 1, under the exponential model."""
    squared = area * area
    spread = (
        area * (1 - area)
        + (n_threat - 1) * (area / (2 - area) - squared)
        + (n_clear - 1) * (2 * squared / (1 + area) - squared)
    )
    return math.sqrt(max(spread, 0.0) / (n_threat * n_clear))


def area_estimate(area: float, se: float | None, *, n_clear: int, n_threat: int) -> Estimate:
    """Return an area, 0..1, with the interval above: never narrower than its numbers of cases allow, even at 0 and 1.

    The limits are widened to hold the area, which at 0 and 1 they would not. `n` is the number of all cases. Without a
    standard error there are no limits.

    Notes
    -----
    Simulated AUC of ratings in five steps, 25 + 25 cases: covers 0.99 at a true area of 0.68, 0.97 at 0.88, 0.94 at
    0.95; above it errs to the cautious side (0.89 at 0.98, 0.81 at 0.99: the true area lies above the upper limit).
    """
    n, area = n_clear + n_threat, min(max(area, 0.0), 1.0)  # sums of shares may end a rounding beside
    if se is None:
        return Estimate(value=area, se=None, low=None, high=None, n=n)
    m = min(n_clear, n_threat)
    a = (area * m + 0.5) / (m + 1)
    wide = Z_95 * max(se, hanley_mcneil_se(a, n_clear=n_clear, n_threat=n_threat)) / (a * (1 - a))
    middle = math.log(a / (1 - a))
    low, high = min(_expit(middle - wide), area), max(_expit(middle + wide), area)
    return Estimate(value=area, se=se, low=low, high=high, n=n)


def ratings_of(values: object, name: str) -> Floats:
    """Return ratings as a vector.

    Raises
    ------
    ValueError
        If they are not a vector, or one is NaN or infinitely high.
    """
    found = np.asarray(values, dtype=np.float64)
    if found.ndim != 1 or np.any(np.isnan(found)) or np.any(found == math.inf):
        raise ValueError(f"{name} are not ratings")
    return found


def _expit(x: float) -> float:
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    small = math.exp(x)
    return small / (1 + small)
