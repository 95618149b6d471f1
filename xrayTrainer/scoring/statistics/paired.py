"""How a group changed from one test to another: the paired change with an interval that counts people and cases.

Each person takes form A and later B, or B and later A. Within a person the change is paired; over the two orders the
half-sum takes the difficulty of the forms out of it. People and cases are both samples: other people, and other cases
of the same kind, would have given another figure, so the variance has a part for each, and what both hold is taken
away once:

    figure       T = Σ_g w_g (mean of the people of order g, after - before),   w_g = 1/2 where both orders were taken
    people       V_p = s² Σ_g w_g²/n_g,  s² = pooled variance of the people's own changes within orders, n - orders df
    cases        V_c = Σ_f var_j(Σ_cells ± w_g (mean of the people's answers to case j))/k_f,  over the forms f, k_f - 1
    both         V_r = Σ_cells w_g² (mean square of what people and cases leave)/(n_g k_f)
    variance     V = V_p + V_c - V_r, never below 0.9 V_p
    interval     T ± t(df) sqrt(V),  df by Satterthwaite from V_p with df_p and from V_c - V_r with the df of V_c

A case that was read before by some and after by others drops out but for how its own change differs; where everybody
read the forms in the same order it does not, and the interval is wider by what the forms may differ.

Answers that are not there are NaN and left out. A cell in which all answers are alike says nothing of its spread: it
gets that of half an answer more, so that an interval never collapses.

The figure of d_a is that of the group's mean rates, not the mean of people's d_a, which few answers of each would
bias; its variance, and that of wAFROC, comes from the linear parts of the figure in people and cases.

References
----------
M. Hills, P. Armitage, Br. J. Clin. Pharmacol. 8 (1979) 7 (two orders); H. H. Clark, J. Verbal Learn. Verbal Behav. 12
(1973) 335 (people and items: F' of V_p + V_c - V_r); R. H. Baayen, D. J. Davidson, D. M. Bates, J. Mem. Lang. 59 (2008)
390 (the same as a mixed model); F. E. Satterthwaite, Biometrics Bull. 2 (1946) 110 (df); B. D. Gallas, Acad. Radiol. 13
(2006) 353 (areas over readers and cases); N. A. Macmillan, H. L. Kaplan, Psychol. Bull. 98 (1985) 185 (d' of a group).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec
import numpy as np

from xrayTrainer.scoring.statistics.detection import S_XRAY
from xrayTrainer.scoring.statistics.estimate import Floats
from xrayTrainer.scoring.statistics.paired_tables import Cell, Measure, Reading, cells_of

MIN_PEOPLE = 6
"""Below it there is no interval: with 5 degrees of freedom or fewer it is wider than any effect of a course."""
MIN_CASES = 10
"""Of threat and of clear cases in each form, as for a person's figures."""
MIN_CASES_OF_CLASS = 4
"""Of a class or method in each form."""
MIN_IN_ORDER = 2
"""People of an order, for orders to be weighted alike."""


LEAST_SHARE = 0.9
"""Of the variance of people, that the whole may come down to when the part of cases is found below nothing by chance.

With 1 intervals of 6 to 10 people hold the truth in up to 98 of 100 made courses, with 0.5 in 92."""


class TooFew(StrEnum):
    """Why there is no interval."""

    PEOPLE = "people"
    CASES = "cases"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Pair:
    """Two tests of one person, each whole or in part."""

    before: Reading
    after: Reading


class PairedChange(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of a group before and after.

    Attributes
    ----------
    before, after, change
        The figure, and by how much it rose; None where nobody, or no case, is there.
    se, low, high
        Standard error and 95 % interval of the change; None where `too_few` says why.
    people
        With both tests.
    orders
        How many took the forms in each order, by (form before, form after).
    threat, clear
        Cases in the smallest form; 0 where the figure has none of a kind.
    too_few
        Why there is no interval.
    """

    before: float | None = None
    after: float | None = None
    change: float | None = None
    se: float | None = None
    low: float | None = None
    high: float | None = None
    people: int
    orders: Mapping[tuple[str, str], int]
    threat: int
    clear: int
    too_few: TooFew | None = None

    @property
    def shown(self) -> bool | None:
        """Whether a change was shown: the interval leaves 0 out; None without an interval."""
        return None if self.low is None or self.high is None else not self.low <= 0.0 <= self.high

    @property
    def least_visible(self) -> float | None:
        """The smallest change that a group of this size shows: half the width of the interval."""
        return None if self.low is None or self.high is None else (self.high - self.low) / 2

    @property
    def balanced(self) -> bool:
        """Whether the forms' difficulty is out of the figure: both orders were taken, by enough people."""
        return len(self.orders) == 2 and min(self.orders.values()) >= MIN_IN_ORDER


def paired_change(
    pairs: Sequence[Pair], measure: Measure, *, min_people: int = MIN_PEOPLE, min_cases: int = MIN_CASES
) -> PairedChange:
    """Return how a figure of a group changed.

    Parameters
    ----------
    pairs
        One for each person who took both tests.
    measure
        Which figure.
    min_people, min_cases
        Least numbers for an interval: people (never below 3), cases of each kind in each form (never below 2).
    """
    cells = cells_of([(pair.before, pair.after) for pair in pairs], measure)
    orders: dict[tuple[str, str], int] = {order: before.people for order, (before, _) in cells.items()}
    sizes = [cell.sizes(measure) for both in cells.values() for cell in both]
    threat, clear = (min((size[kind] for size in sizes), default=0) for kind in (0, 1))
    needed = [size for size, used in ((threat, measure.uses_threat), (clear, measure.uses_clear)) if used]
    nothing = PairedChange(people=sum(orders.values()), orders=orders, threat=threat, clear=clear)
    if not cells or min(needed) == 0:
        return msgspec.structs.replace(nothing, too_few=TooFew.CASES if cells else TooFew.PEOPLE)
    weights = _weights(orders)
    before, after = (_level(cells, weights, measure, side) for side in (0, 1))
    found = msgspec.structs.replace(nothing, before=before, after=after, change=after - before)
    if found.people < max(min_people, 3) or found.people <= len(orders):
        return msgspec.structs.replace(found, too_few=TooFew.PEOPLE)
    if min(needed) < max(min_cases, 2):
        return msgspec.structs.replace(found, too_few=TooFew.CASES)
    variance, df = _variance(cells, weights, measure)
    from scipy.special import stdtrit

    wide = float(stdtrit(df, 0.975)) * math.sqrt(variance)
    low, high = after - before - wide, after - before + wide
    if measure.bounded:
        low, high = max(low, -1.0), min(high, 1.0)
    return msgspec.structs.replace(found, se=math.sqrt(variance), low=low, high=high)


_Cells = Mapping[tuple[str, str], tuple[Cell, Cell]]
_Weights = Mapping[tuple[str, str], float]


def _weights(orders: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], float]:
    """Return the weight of each order: alike where two were taken by enough people, else each person counts alike."""
    if len(orders) == 2 and min(orders.values()) >= MIN_IN_ORDER:
        return dict.fromkeys(orders, 0.5)
    people = sum(orders.values())
    return {order: n / people for order, n in orders.items()}


def _level(cells: _Cells, weights: _Weights, measure: Measure, side: int) -> float:
    """Return the figure of the group in one of the tests."""
    parts = np.zeros(2)
    answers = np.zeros(2)
    for order, both in cells.items():
        for kind, table in enumerate(both[side].tables):
            if table is not None:
                parts[kind] += weights[order] * float(np.mean(_row_means(table)))
                answers[kind] += np.count_nonzero(np.isfinite(table))
    if measure is not Measure.D_A:
        return float(parts.sum())
    return _d_a(parts, answers)


def _d_a(rates: Floats, answers: Floats) -> float:
    from scipy.special import ndtri

    hit, false = ndtri((rates * answers + 0.5) / (answers + 1.0))
    return float(math.sqrt(2.0 / (1.0 + S_XRAY**2)) * (hit - S_XRAY * false))


def _slopes(cells: _Cells, weights: _Weights, measure: Measure, side: int) -> tuple[float, float]:
    """Return by how much the figure rises with the mean of the table of threat and of clear cases."""
    if measure is not Measure.D_A:
        return 1.0, 1.0
    from scipy.special import ndtri

    found = []
    for kind, factor in ((0, 1.0), (1, -S_XRAY)):
        tables = [(weights[order], both[side].tables[kind]) for order, both in cells.items()]
        rate = sum(weight * float(np.mean(_row_means(table))) for weight, table in tables if table is not None)
        answers = sum(int(np.count_nonzero(np.isfinite(table))) for _, table in tables if table is not None)
        z = float(ndtri((rate * answers + 0.5) / (answers + 1.0)))
        density = math.exp(-0.5 * z * z) / math.sqrt(2.0 * math.pi)
        found.append(factor * math.sqrt(2.0 / (1.0 + S_XRAY**2)) / density)
    return found[0], found[1]


def _variance(cells: _Cells, weights: _Weights, measure: Measure) -> tuple[float, float]:
    """Return the variance of the change, and its degrees of freedom."""
    slopes = [_slopes(cells, weights, measure, side) for side in (0, 1)]
    people = sum(both[0].people for both in cells.values())
    squares, shares, left, alike = 0.0, 0.0, 0.0, 0.0
    of_cases: dict[tuple[str, int], dict[str, float]] = {}
    for order, both in cells.items():
        own = np.zeros(both[0].people)
        for side, cell in enumerate(both):
            sign = 1.0 if side else -1.0
            for kind, table in enumerate(cell.tables):
                if table is None:
                    continue
                factor = sign * slopes[side][kind]
                own += factor * _row_means(table)
                share = (weights[order] * factor) ** 2
                left += share * _left_over(table)
                alike += share * _of_alike(table)
                columns = weights[order] * factor * _column_means(table)
                sums = of_cases.setdefault((cell.form, kind), {})
                for case, value in zip(cell.cases[kind], columns.tolist(), strict=True):
                    sums[case] = sums.get(case, 0.0) + value
        squares += float(np.sum((own - own.mean()) ** 2))
        shares += weights[order] ** 2 / both[0].people
    df_people = people - len(cells)
    of_people = squares / df_people * shares
    parts = [(float(np.var(list(sums.values()), ddof=1)) / len(sums), len(sums) - 1) for sums in of_cases.values()]
    whole = sum(part for part, _ in parts)
    beyond = whole - left
    variance = max(of_people + beyond, LEAST_SHARE * of_people) + alike
    return variance, _freedom(of_people, df_people, max(beyond, 0.0), whole, parts)


def _freedom(
    of_people: float, df_people: int, beyond: float, of_cases: float, parts: Sequence[tuple[float, int]]
) -> float:
    """Return the degrees of freedom of a variance that people and cases make up (Satterthwaite)."""
    spread = of_people**2 / df_people
    if of_cases > 0.0:
        spread += (beyond / of_cases) ** 2 * sum(part**2 / df for part, df in parts)
    return max((of_people + beyond) ** 2 / spread, 1.0) if spread > 0.0 else float(df_people)


def _row_means(table: Floats) -> Floats:
    return np.asarray(np.nanmean(table, axis=1))


def _column_means(table: Floats) -> Floats:
    return np.asarray(np.nanmean(table, axis=0))


def _left_over(table: Floats) -> float:
    """Return the variance of the mean of a table that neither people nor cases account for."""
    answered = np.isfinite(table)
    n = int(answered.sum())
    mean = float(np.mean(table[answered]))
    rows, columns = table.shape
    df: int = max((rows - 1) * (columns - 1) - (table.size - n), 1)
    rest = table - _row_means(table)[:, None] - _column_means(table)[None, :] + mean
    return float(np.nansum(rest**2)) / df / n


def _of_alike(table: Floats) -> float:
    """Return the variance of the mean of a table whose answers are all alike, by half an answer more; else 0."""
    answers = table[np.isfinite(table)]
    if float(np.ptp(answers)) > 0.0:
        return 0.0
    rate: float = (min(max(float(answers[0]), 0.0), 1.0) * answers.size + 0.5) / (answers.size + 1.0)
    return rate * (1.0 - rate) / answers.size
