"""Whether a series rises: Theil-Sen slope and Kendall's tau. Neither minds an outlier, neither assumes a shape.

    slope = median of (y_j - y_i)/(x_j - x_i), i < j, x_i ≠ x_j
    tau_b = S / sqrt((N - ties in x)(N - ties in y)),  S = Σ sgn(x_j - x_i) sgn(y_j - y_i),  N = n(n-1)/2

References
----------
P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379 (slope and its interval); M. G. Kendall, Rank correlation methods (1970)
(variance with ties).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Z_95
from xrayTrainer.scoring.statistics.estimate import Floats

TREND_FROM = 6
"""A trend is told from so many blocks on."""

MOST_PLACES = 500
"""Longer series are thinned to so many means of neighbours: pairs grow with the square."""


class Trend(msgspec.Struct, frozen=True, kw_only=True):
    """How a series goes with its place.

    Attributes
    ----------
    slope, low, high
        Theil-Sen slope, units of y by unit of x, and its 95 % interval; no interval where all values are equal.
    tau
        Kendall's tau-b, -1..1; None where all values are equal.
    p
        Two-sided probability of so large a tau without a trend (normal approximation); None with tau.
    n
        Values.
    """

    slope: float
    low: float | None
    high: float | None
    tau: float | None
    p: float | None
    n: int


def trend(values: Sequence[float | None], places: Sequence[float] | None = None) -> Trend | None:
    """Return the trend of a series; None with fewer than 6 defined values, or with all at one place.

    Parameters
    ----------
    values
        The series; undefined values are left out.
    places
        Where each lies: block number, or time; 0, 1, 2 ... if not given.

    Raises
    ------
    ValueError
        If the two are not of one length, or one is not finite.
    """
    at = range(len(values)) if places is None else places
    if len(at) != len(values):
        raise ValueError("a place of each value is needed")
    pairs = np.array([(x, y) for x, y in zip(at, values, strict=True) if y is not None], dtype=np.float64)
    if len(pairs) < TREND_FROM:
        return None
    if not np.all(np.isfinite(pairs)):
        raise ValueError("a value or place is not finite")
    n = len(pairs)
    x, y = _thinned(pairs).T
    first, second = np.triu_indices(x.size, 1)
    apart, rise = x[second] - x[first], y[second] - y[first]
    moved = apart != 0
    if not moved.any():
        return None
    slopes = rise[moved] / apart[moved]
    wide = Z_95 * math.sqrt(_variance(x, y))
    low = max(round((slopes.size - wide) / 2) - 1, 0)
    high = min(round((slopes.size + wide) / 2), slopes.size - 1)
    half = slopes.size // 2
    slopes.partition((low, high, half, max(half - 1, 0)))
    middle = slopes[half] if slopes.size % 2 else (slopes[half - 1] + slopes[half]) / 2
    tau, p = _tau(x, y, np.sign(apart) * np.sign(rise))
    if tau is None:
        return Trend(slope=float(middle), low=None, high=None, tau=None, p=None, n=n)
    return Trend(slope=float(middle), low=float(slopes[low]), high=float(slopes[high]), tau=tau, p=p, n=n)


def smoothed(values: Sequence[float | None], share: float = 0.1) -> tuple[float | None, ...]:
    """Return the running figure e += share (x - e), begun at the first value; undefined values leave it as it is.

    It is None before the first value.

    Raises
    ------
    ValueError
        If the share is not above 0 and at most 1.
    """
    if not 0 < share <= 1:
        raise ValueError("the share must be above 0 and at most 1")
    running: float | None = None
    found: list[float | None] = []
    for value in values:
        if value is not None:
            running = value if running is None else running + share * (value - running)
        found.append(running)
    return tuple(found)


def _thinned(pairs: Floats) -> Floats:
    if len(pairs) <= MOST_PLACES:
        return pairs
    return np.array([part.mean(axis=0) for part in np.array_split(pairs, MOST_PLACES)])


def _variance(x: Floats, y: Floats) -> float:
    """Return the variance of S without a trend, with ties in both."""
    n = x.size
    t, u = _ties(x), _ties(y)
    spread = (_odd(np.array([float(n)])) - _odd(t) - _odd(u)) / 18
    pairs = float(np.sum(t * (t - 1)) * np.sum(u * (u - 1))) / (2 * n * (n - 1))
    triples = float(np.sum(t * (t - 1) * (t - 2)) * np.sum(u * (u - 1) * (u - 2))) / (9 * n * (n - 1) * (n - 2))
    return max(spread + pairs + triples, 0.0)


def _odd(sizes: Floats) -> float:
    return float(np.sum(sizes * (sizes - 1) * (2 * sizes + 5)))


def _ties(values: Floats) -> Floats:
    return np.unique(values, return_counts=True)[1].astype(np.float64)


def _tau(x: Floats, y: Floats, signs: Floats) -> tuple[float | None, float | None]:
    whole = x.size * (x.size - 1) / 2
    free = [whole - float(np.sum(_ties(column) * (_ties(column) - 1))) / 2 for column in (x, y)]
    if not all(free):
        return None, None
    s = float(np.sum(signs))
    tau = s / math.sqrt(free[0] * free[1])
    return tau, math.erfc(abs(s) / math.sqrt(2 * _variance(x, y)))
