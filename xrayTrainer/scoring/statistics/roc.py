"""The ROC curve of ratings of whole cases, and the area under it (AUC) with its standard error by DeLong.

The rating of a case is the largest confidence among its marks that are neither optional nor ignored, and
`NOT_MARKED` without such a mark.

    V_j = mean_i psi(x_i, y_j),  V_i = mean_j psi(x_i, y_j),  AUC = mean V_j;  x clear, y threat
    var AUC = var(V_j)/n_t + var(V_i)/n_c

References
----------
E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44 (1988) 837; by sorting: X. Sun, W. Xu, IEEE Signal
Process. Lett. 21 (2014) 1389; scoring.md 2.2.
"""

from __future__ import annotations

import math

import msgspec
import numpy as np

from xrayTrainer.scoring.statistics.areas import area_estimate, psi_mean, ratings_of
from xrayTrainer.scoring.statistics.estimate import MIN_N, Estimate, Floats


class Curve(msgspec.Struct, frozen=True, kw_only=True):
    """Operating points from strict to lenient.

    Attributes
    ----------
    thresholds
        Confidence from which on marks count, falling; one for each point.
    x, y
        What was called wrongly (share of clear cases; for FROC false marks a case), and the share rightly called.
    n_x, n_y
        Pictures or keys behind each axis.
    """

    thresholds: tuple[float, ...]
    x: tuple[float, ...]
    y: tuple[float, ...]
    n_x: int
    n_y: int


def auc(clear: object, threat: object, *, min_n: int = MIN_N) -> Estimate | None:
    """Return the area under the ROC curve, 0..1; 0.5 is guessing.

    Parameters
    ----------
    clear, threat
        Ratings of clear and threat cases, shapes (n_c,) and (n_t,); `NOT_MARKED` where nothing was marked.
    min_n
        None is returned where a class has fewer cases than this. With one case of a class alone there is a value,
        but no standard error.

    Raises
    ------
    ValueError
        If ratings are broken.
    """
    x, y = ratings_of(clear, "ratings of clear cases"), ratings_of(threat, "ratings of threat cases")
    if min(x.size, y.size) < max(min_n, 1):
        return None
    of_threats, of_clears = psi_mean(x, y), 1.0 - psi_mean(y, x)
    se = None
    if min(x.size, y.size) > 1:
        se = math.sqrt(float(np.var(of_threats, ddof=1) / y.size + np.var(of_clears, ddof=1) / x.size))
    return area_estimate(float(np.mean(of_threats)), se, n_clear=x.size, n_threat=y.size)


def roc_curve(clear: object, threat: object) -> Curve | None:
    """Return the ROC curve, a point for each confidence that was given; None without cases of both classes.

    The ends (0, 0) and (1, 1) are not among the points unless they were worked at.

    Raises
    ------
    ValueError
        If ratings are broken.
    """
    x, y = ratings_of(clear, "ratings of clear cases"), ratings_of(threat, "ratings of threat cases")
    if not x.size or not y.size:
        return None
    at = thresholds(x, y)
    return Curve(
        thresholds=tuple(at.tolist()),
        x=tuple((at_or_above(x, at) / x.size).tolist()),
        y=tuple((at_or_above(y, at) / y.size).tolist()),
        n_x=x.size,
        n_y=y.size,
    )


def thresholds(*ratings: Floats) -> Floats:
    """Return all confidences that were given, falling."""
    given = np.unique(np.concatenate(ratings))
    return given[np.isfinite(given)][::-1]


def at_or_above(ratings: Floats, at: Floats, weights: Floats | None = None) -> Floats:
    """Return how many ratings, or how much weight, reach each threshold."""
    order = np.argsort(ratings, kind="stable")
    below = np.searchsorted(ratings[order], at, side="left")
    weight = np.ones(ratings.size) if weights is None else weights[order]
    return np.asarray(np.append(np.cumsum(weight[::-1])[::-1], 0.0)[below])
