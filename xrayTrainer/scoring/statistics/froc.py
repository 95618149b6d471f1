"""Free-response measures: marks and keys, instead of whole cases. wAFROC is the headline.

    wAFROC  = mean_i mean_j Σ_l w_jl psi(FP_i, LL_jl)     i clear cases, j threat cases, l keys; Σ_l w_jl = 1
    AFROC   = mean over i and all keys of psi(FP_i, LL)
    wAFROC1 = wAFROC with FP of the threat cases too; for who saw no clear case

FP is the largest rating of a false or near mark of a case, LL the rating of a key; `NOT_MARKED` without one.
Standard errors are jackknifed over cases: var = (K-1)/K Σ (θ_(k) - mean θ_(.))². Leaving a case out takes a row or a
column out of sums that are known, so it costs no more than the figure itself.

References
----------
D. P. Chakraborty, Observer performance methods for diagnostic imaging (2017); D. P. Chakraborty, X. Zhai, Acad. Radiol.
23 (2016) (wAFROC); B. Efron, The jackknife (1982); scoring.md 2.2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.areas import NOT_MARKED, area_estimate, psi, psi_mean, ratings_of
from xrayTrainer.scoring.statistics.estimate import MIN_N, Estimate, Floats, Integers
from xrayTrainer.scoring.statistics.roc import Curve, at_or_above, thresholds

FrocMeasure: TypeAlias = Literal["wafroc", "wafroc1"]


@dataclass(frozen=True, slots=True, eq=False)
class FrocData:
    """What marks and keys come to in a set of cases.

    Attributes
    ----------
    clear_fp, threat_fp
        FP of each clear and threat case, shapes (n_c,) and (n_t,).
    key_case
        Of each key, number of its threat case from 0, shape (keys,); every threat case has one at least.
    key_rating, key_weight
        LL and weight (above 0, of any sum) of each key.
    false_ratings
        Ratings of all false and near marks in clear and threat cases, shape (false marks,).
    """

    clear_fp: Floats
    threat_fp: Floats
    key_case: Integers
    key_rating: Floats
    key_weight: Floats
    false_ratings: Floats

    def __post_init__(self) -> None:
        for name in ("clear_fp", "threat_fp", "key_rating", "false_ratings"):
            ratings_of(getattr(self, name), name)
        keys = self.key_case.shape
        if keys != self.key_rating.shape or keys != self.key_weight.shape:
            raise ValueError("a case, a rating and a weight for each key are needed")
        if np.any((self.key_case < 0) | (self.key_case >= self.threat_fp.size)):
            raise ValueError("a key lies in no threat case")
        if np.any(np.bincount(self.key_case, minlength=self.threat_fp.size) == 0):
            raise ValueError("a threat case has no key")
        if not np.all(np.isfinite(self.key_weight) & (self.key_weight > 0)):
            raise ValueError("weights must be above 0")

    @property
    def shares(self) -> Floats:
        """Weights that add up to 1 in each case."""
        whole = np.bincount(self.key_case, weights=self.key_weight, minlength=self.threat_fp.size)
        return np.asarray(self.key_weight / whole[self.key_case])


class FrocFigures(msgspec.Struct, frozen=True, kw_only=True):
    """The headline and the counts behind it.

    Attributes
    ----------
    measure
        Which figure the headline is: wAFROC, or wAFROC1 for who saw no clear case.
    headline
        0..1; None with too few cases.
    keys_found
        Found keys among all.
    false_marks_per_case
        False and near marks; None without cases.
    n_clear, n_threat
        Cases.
    """

    measure: FrocMeasure
    headline: Estimate | None
    keys_found: Rate
    false_marks_per_case: float | None
    n_clear: int
    n_threat: int


def froc_figures(data: FrocData, *, min_n: int = MIN_N) -> FrocFigures:
    """Return the headline figure of free-response reading, with its counts."""
    measure: FrocMeasure = "wafroc" if data.clear_fp.size else "wafroc1"
    cases = data.clear_fp.size + data.threat_fp.size
    return FrocFigures(
        measure=measure,
        headline=wafroc(data, min_n=min_n) if measure == "wafroc" else wafroc1(data, min_n=min_n),
        keys_found=rate(int(np.count_nonzero(data.key_rating > NOT_MARKED)), data.key_rating.size),
        false_marks_per_case=data.false_ratings.size / cases if cases else None,
        n_clear=data.clear_fp.size,
        n_threat=data.threat_fp.size,
    )


def wafroc(data: FrocData, *, min_n: int = MIN_N) -> Estimate | None:
    """Return the area under the weighted AFROC curve; None with fewer than `min_n` cases of a class."""
    n_c, n_t = data.clear_fp.size, data.threat_fp.size
    if min(n_c, n_t) < max(min_n, 1):
        return None
    shares = data.shares
    of_threat = _by_case(data, shares * psi_mean(data.clear_fp, data.key_rating))
    of_clear = _of_false_positives(data.clear_fp, data.key_rating, shares) / n_t
    area = float(np.mean(of_threat))
    se = None
    if min(n_c, n_t) > 1:
        se = _jackknife_se(_left_out(of_clear, n_c * area, n_c), _left_out(of_threat, n_t * area, n_t))
    return area_estimate(area, se, n_clear=n_c, n_threat=n_t)


def wafroc_parts(data: FrocData) -> tuple[Floats, Floats]:
    """Return what each threat case and each clear case adds to wAFROC, shapes (n_t,) and (n_c,).

    The mean of either is the area. Both classes of cases are needed.
    """
    shares = data.shares
    of_threat = _by_case(data, shares * psi_mean(data.clear_fp, data.key_rating))
    return of_threat, _of_false_positives(data.clear_fp, data.key_rating, shares) / data.threat_fp.size


def afroc(data: FrocData, *, min_n: int = MIN_N) -> Estimate | None:
    """Return the area under the AFROC curve, in which each key counts once; None with too few cases of a class."""
    n_c, n_t, keys = data.clear_fp.size, data.threat_fp.size, data.key_rating.size
    if min(n_c, n_t) < max(min_n, 1):
        return None
    of_key = psi_mean(data.clear_fp, data.key_rating)
    of_clear = _of_false_positives(data.clear_fp, data.key_rating, np.ones(keys)) / keys
    area = float(np.mean(of_key))
    se = None
    if min(n_c, n_t) > 1:
        left = keys - np.bincount(data.key_case, minlength=n_t)
        without = (keys * area - _by_case(data, of_key)) / left
        se = _jackknife_se(_left_out(of_clear, n_c * area, n_c), without)
    return area_estimate(area, se, n_clear=n_c, n_threat=n_t)


def wafroc1(data: FrocData, *, min_n: int = MIN_N) -> Estimate | None:
    """Return the weighted AFROC1 area: false marks of all cases count. None with too few threat cases.

    Its interval takes the numbers of cases that give false positives (all) and keys (threat cases).
    """
    n_c, n_t = data.clear_fp.size, data.threat_fp.size
    if n_t < max(min_n, 1):
        return None
    shares = data.shares
    fp = np.concatenate([data.clear_fp, data.threat_fp])
    cases = n_c + n_t
    column = cases * _by_case(data, shares * psi_mean(fp, data.key_rating))
    row = _of_false_positives(fp, data.key_rating, shares)
    whole = float(np.sum(column))
    se = None
    if n_t > 1:
        own = _by_case(data, shares * psi(data.threat_fp[data.key_case], data.key_rating))
        without_clear = (whole - row[:n_c]) / ((cases - 1) * n_t)
        without_threat = (whole - row[n_c:] - column + own) / ((cases - 1) * (n_t - 1))
        se = _jackknife_se(without_clear, without_threat)
    found = area_estimate(whole / (cases * n_t), se, n_clear=cases, n_threat=n_t)
    return msgspec.structs.replace(found, n=cases)


def froc_curve(data: FrocData) -> Curve | None:
    """Return the share of keys found against false and near marks by case; None without keys."""
    cases = data.clear_fp.size + data.threat_fp.size
    if not data.key_rating.size:
        return None
    at = thresholds(data.false_ratings, data.key_rating)
    return Curve(
        thresholds=tuple(at.tolist()),
        x=tuple((at_or_above(data.false_ratings, at) / cases).tolist()),
        y=tuple((at_or_above(data.key_rating, at) / data.key_rating.size).tolist()),
        n_x=cases,
        n_y=data.key_rating.size,
    )


def afroc_curve(data: FrocData, *, weighted: bool = True) -> Curve | None:
    """Return found keys (by weight, or each once) against clear cases with a false mark; None if one is missing."""
    if not data.clear_fp.size or not data.key_rating.size:
        return None
    at = thresholds(data.clear_fp, data.key_rating)
    shares = data.shares / data.threat_fp.size if weighted else np.full(data.key_rating.size, 1 / data.key_rating.size)
    return Curve(
        thresholds=tuple(at.tolist()),
        x=tuple((at_or_above(data.clear_fp, at) / data.clear_fp.size).tolist()),
        y=tuple(at_or_above(data.key_rating, at, shares).tolist()),
        n_x=data.clear_fp.size,
        n_y=data.key_rating.size,
    )


def _by_case(data: FrocData, of_key: Floats) -> Floats:
    return np.bincount(data.key_case, weights=of_key, minlength=data.threat_fp.size).astype(np.float64)


def _of_false_positives(fp: Floats, rating: Floats, weight: Floats) -> Floats:
    """Return Σ_l w_l psi(FP_i, LL_l) of each FP."""
    order = np.argsort(rating, kind="stable")
    ranked = rating[order]
    from_here = np.append(np.cumsum(weight[order][::-1])[::-1], 0.0)
    above = from_here[np.searchsorted(ranked, fp, side="right")]
    not_below = from_here[np.searchsorted(ranked, fp, side="left")]
    return np.asarray((above + not_below) / 2.0)


def _left_out(of_each: Floats, total: float, n: int) -> Floats:
    return np.asarray((total - of_each) / (n - 1))


def _jackknife_se(*left_out: Floats) -> float:
    all_of_them = np.concatenate(left_out)
    k = all_of_them.size
    return math.sqrt((k - 1) / k * float(np.sum((all_of_them - all_of_them.mean()) ** 2)))
