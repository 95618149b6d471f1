"""Rates of many groups at once, and the limit of a rate of which nothing was seen.

A single rate is `xrayTrainer.scoring.rates.rate`; this does the same for vectors and for labels.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

import numpy as np

from xrayTrainer.scoring.rates import Z_95, Rate, rate
from xrayTrainer.scoring.statistics.estimate import Floats, counts

Label = TypeVar("Label", bound=Hashable)


def wilson_intervals(successes: object, n: object) -> tuple[Floats, Floats]:
    """Return lower and upper 95 % limits, shape (groups,), 0..1, of rates; n of each above 0.

    (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964

    Raises
    ------
    ValueError
        If an n is 0, or a count is broken or above its n.

    References
    ----------
    E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209.
    """
    count, total = np.broadcast_arrays(counts(successes, "successes"), counts(n, "n"))
    if np.any(total == 0) or np.any(count > total):
        raise ValueError("a rate needs cases, and no more successes than cases")
    p, z2 = count / total, Z_95 * Z_95
    middle = p + z2 / (2 * total)
    half = Z_95 * np.sqrt(p * (1 - p) / total + z2 / (4 * total * total))
    whole = 1 + z2 / total
    low = np.where(count == 0, 0.0, (middle - half) / whole)
    high = np.where(count == total, 1.0, (middle + half) / whole)
    return low, high


def rates(successes: object, n: object) -> tuple[Rate, ...]:
    """Return the rate of each group; value None without cases, limits None below 5 cases.

    Raises
    ------
    ValueError
        If a count is broken or above its n.
    """
    count, total = np.broadcast_arrays(counts(successes, "successes"), counts(n, "n"))
    if np.any(count > total):
        raise ValueError("more successes than cases")
    return tuple(rate(int(one), int(of)) for one, of in zip(count, total, strict=True))


def rates_by(labels: Sequence[Label | None], successes: object) -> dict[Label, Rate]:
    """Return the rate of each label, in the order of first appearance; cases without a label are left out.

    Parameters
    ----------
    labels
        Of each case: class, method, carrier, band of difficulty.
    successes
        Of each case, shape (n,) bool.

    Raises
    ------
    ValueError
        If the two are not of one length.
    """
    done = np.asarray(successes, dtype=bool)
    if done.shape != (len(labels),):
        raise ValueError("a label and a success for each case are needed")
    index = {label: number for number, label in enumerate(dict.fromkeys(labels))}
    places = np.fromiter((index[label] for label in labels), dtype=np.intp, count=len(labels))
    of = np.bincount(places, minlength=len(index))
    count = np.bincount(places[done], minlength=len(index))
    made = zip(index, rates(count, of), strict=True)
    return {label: found for label, found in made if label is not None}


def rule_of_three(n: int) -> float | None:
    """Return the upper 95 % limit, 0..1, of a rate of which nothing was seen in `n` cases: 3/n; None for n = 0.

    Raises
    ------
    ValueError
        If n is negative.

    References
    ----------
    J. A. Hanley, A. Lippman-Hand, J. Am. Med. Assoc. 249 (1983) 1743.
    """
    if n < 0:
        raise ValueError("n is negative")
    return min(3.0 / n, 1.0) if n else None


def none_seen_limit(n: int) -> float | None:
    """Return the exact limit, 1 - 0.05^(1/n), of which 3/n is the approximation; None for n = 0.

    Raises
    ------
    ValueError
        If n is negative.
    """
    if n < 0:
        raise ValueError("n is negative")
    return 1.0 - 0.05 ** (1.0 / n) if n else None
