"""Item analysis of a set that a group took whole: which cases tell the able from the others, and how reliable it is.

    difficulty p_j = mean y;  discrimination r_j = Pearson(y_j, total - y_j);  D = p(top 27 %) - p(bottom 27 %)
    alpha = k/(k-1) (1 - Σ s_j²/s_total²), s² with n - 1;  KR-20 = k/(k-1) (1 - Σ p(1-p)/s_total²), s_total² with n
    Feldt 95 %: 1 - (1-α) F_.975(n-1, (n-1)(k-1)) .. 1 - (1-α) F_.025;  SEM = s_total sqrt(1-α)
    Spearman-Brown: f r/(1 + (f-1) r)

First answers only: a repeat is memory. In adaptive sessions none of this means anything, because the able see harder
cases: use calibrated difficulty there (`difficulty`).

References
----------
L. J. Cronbach, Psychometrika 16 (1951) 297; G. F. Kuder, M. W. Richardson, Psychometrika 2 (1937) 151; L. S. Feldt,
Psychometrika 30 (1965) 357; T. L. Kelley, J. Educ. Psychol. 30 (1939) 17 (27 %); scoring.md 4.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.estimate import Flags, Floats, optional
from xrayTrainer.scoring.statistics.proportions import rates

ALPHA_WANTED = 0.80
"""Reliability that exams should have."""

PERSONS_WANTED = 20
"""Fewer people than this say little of a set."""

EXTREME = 0.27
"""Share of people at each end that D compares."""

_LEAST_SPREAD = 1e-12


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One case of a set.

    Attributes
    ----------
    p
        Share of people who solved it: high is easy.
    discrimination
        Corrected item-total correlation r_j, -1..1; None if all or none solved it, or all others' totals are equal.
    d
        Share of the best 27 % who solved it, less that of the lowest 27 %; None with fewer than two people.
    """

    p: Rate
    discrimination: float | None
    d: float | None


class Reliability(msgspec.Struct, frozen=True, kw_only=True):
    """How far a set would order people the same way again. None where totals do not differ.

    Attributes
    ----------
    n, k
        People, cases.
    alpha, kr20
        Cronbach's alpha and KR-20, up to 1; equal for right-or-wrong data.
    alpha_low, alpha_high
        Feldt's 95 % interval.
    sem
        Standard error of measurement, in cases solved.
    mean, sd
        Of totals, in cases solved; sd None with one person.
    """

    n: int
    k: int
    alpha: float | None = None
    kr20: float | None = None
    alpha_low: float | None = None
    alpha_high: float | None = None
    sem: float | None = None
    mean: float | None = None
    sd: float | None = None


class ItemAnalysis(msgspec.Struct, frozen=True, kw_only=True):
    """Every case of a set, in order, and the reliability of the whole."""

    items: tuple[Item, ...]
    reliability: Reliability


def item_analysis(solved: object) -> ItemAnalysis:
    """Return the analysis of a complete table.

    Parameters
    ----------
    solved
        Shape (people, cases), True or 1 where a person solved a case at the first answer.

    Raises
    ------
    ValueError
        If it is no such table.
    """
    y = _table(solved)
    n, k = y.shape
    total = y.sum(axis=1)
    found = rates(y.sum(axis=0), np.full(k, float(n)))
    r, d = _discrimination(y, total), _extremes(y, total)
    items = tuple(
        Item(p=found[j], discrimination=optional(r[j]), d=None if d is None else float(d[j])) for j in range(k)
    )
    return ItemAnalysis(items=items, reliability=_reliability(y, total))


def spearman_brown(reliability: float, factor: float) -> float | None:
    """Return the reliability of a set `factor` times as long; None where that is undefined (1 + (f-1) r = 0 or less).

    Raises
    ------
    ValueError
        If the factor is not above 0 or the reliability above 1.
    """
    if not (factor > 0 and reliability <= 1):
        raise ValueError("a factor above 0 and a reliability up to 1 are needed")
    below = 1 + (factor - 1) * reliability
    return factor * reliability / below if below > 0 else None


def length_factor(reliability: float, wanted: float = ALPHA_WANTED) -> float | None:
    """Return how many times as long a set has to be for the wanted reliability, 0..1; None if no length gives it.

    Raises
    ------
    ValueError
        If `wanted` is not between 0 and 1.
    """
    if not 0 < wanted < 1:
        raise ValueError("the wanted reliability lies between 0 and 1")
    if reliability <= 0:
        return None
    return wanted * (1 - reliability) / (reliability * (1 - wanted))


def first_answers(persons: Sequence[Hashable], cases: Sequence[Hashable]) -> Flags:
    """Return True, shape (n,), for the first answer of each person to each case, answers being in their order.

    Raises
    ------
    ValueError
        If the two are not of one length.
    """
    seen: set[tuple[Hashable, Hashable]] = set()
    found = np.zeros(len(persons), dtype=bool)
    for i, pair in enumerate(zip(persons, cases, strict=True)):
        found[i] = pair not in seen
        seen.add(pair)
    return found


def _table(solved: object) -> Floats:
    y = np.asarray(solved, dtype=np.float64)
    if y.ndim != 2 or not np.all((y == 0) | (y == 1)):
        raise ValueError("a table of people and cases, solved or not, is needed")
    return y


def _discrimination(y: Floats, total: Floats) -> Floats:
    """Return Pearson's correlation of each case with the total of the others; NaN where one of them is constant."""
    if not y.size:
        return np.full(y.shape[1], np.nan)
    rest = total[:, None] - y
    a, b = y - y.mean(axis=0), rest - rest.mean(axis=0)
    spread = np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
    known = spread > _LEAST_SPREAD
    return np.where(known, (a * b).sum(axis=0) / np.where(known, spread, 1.0), np.nan)


def _extremes(y: Floats, total: Floats) -> Floats | None:
    n = total.size
    if n < 2:
        return None
    size = min(max(math.floor(EXTREME * n + 0.5), 1), n // 2)
    return np.asarray((_share_of_best(total, size) - _share_of_best(-total, size)) @ y / size)


def _share_of_best(total: Floats, size: int) -> Floats:
    """Return how much of each person belongs to the best `size`: people tied at the edge share what is left of it."""
    edge = np.sort(total)[-size]
    above, tied = total > edge, total == edge
    return np.asarray(above + tied * (size - np.count_nonzero(above)) / np.count_nonzero(tied))


def _reliability(y: Floats, total: Floats) -> Reliability:
    n, k = y.shape
    if n < 2:
        return Reliability(n=n, k=k, mean=float(total.mean()) if n else None)
    var = float(total.var(ddof=1))
    known = Reliability(n=n, k=k, mean=float(total.mean()), sd=math.sqrt(var))
    if k < 2 or var < _LEAST_SPREAD:
        return known
    from scipy.special import fdtri

    share = k / (k - 1)
    alpha = share * (1 - float(y.var(axis=0, ddof=1).sum()) / var)
    p = y.mean(axis=0)
    kr20 = share * (1 - float(np.sum(p * (1 - p))) / float(total.var()))
    low, high = (1 - (1 - alpha) * float(fdtri(n - 1, (n - 1) * (k - 1), q)) for q in (0.975, 0.025))
    return msgspec.structs.replace(
        known, alpha=alpha, kr20=kr20, alpha_low=low, alpha_high=high, sem=math.sqrt(var * (1 - alpha))
    )
