"""Counts and rates with their intervals."""

from __future__ import annotations

import math

from xrayTrainer.domain.open_struct import OpenStruct

Z_95 = 1.959964
INTERVAL_FROM = 5
"""A rate has an interval from so many cases on; below, counts speak for themselves."""


class Rate(OpenStruct, frozen=True, kw_only=True):
    """`count` of `n`. `value` is None without cases; `low` and `high` (Wilson, 95 %) are None below 5 of them."""

    count: int = 0
    n: int = 0
    value: float | None = None
    low: float | None = None
    high: float | None = None


def rate(count: int, n: int) -> Rate:
    """Return the rate of `count` among `n`.

    Raises
    ------
    ValueError
        If not 0 <= count <= n.
    """
    if not 0 <= count <= n:
        raise ValueError(f"{count} of {n} is no rate")
    low, high = wilson(count, n) if n >= INTERVAL_FROM else (None, None)
    return Rate(count=count, n=n, value=count / n if n else None, low=low, high=high)


def wilson(count: int, n: int) -> tuple[float, float]:
    """Return the Wilson 95 % interval of a rate, n > 0.

    References
    ----------
    E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; scoring.md 2.1.
    """
    p, z2 = count / n, Z_95 * Z_95
    middle = p + z2 / (2 * n)
    half = Z_95 * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    whole = 1 + z2 / n
    low = 0.0 if count == 0 else (middle - half) / whole
    high = 1.0 if count == n else (middle + half) / whole
    return low, high
