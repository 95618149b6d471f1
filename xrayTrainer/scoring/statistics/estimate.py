"""A figure with its standard error and 95 % interval."""

from __future__ import annotations

import math
from typing import TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.rates import Z_95

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.intp]
Flags: TypeAlias = NDArray[np.bool_]

MIN_N = 10
"""Signal detection and areas under curves are shown from so many cases of each class on."""


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """A figure and what it rests on.

    Attributes
    ----------
    value
        The estimate.
    se
        Its standard error; None where too few cases are there to say.
    low, high
        95 % interval; None where too few cases are there to say.
    n
        Cases behind it.
    """

    value: float
    se: float | None
    low: float | None
    high: float | None
    n: int


def normal_estimate(value: float, variance: float, n: int) -> Estimate:
    """Return an estimate whose interval is value ± 1.96 standard errors."""
    se = math.sqrt(variance)
    return Estimate(value=value, se=se, low=value - Z_95 * se, high=value + Z_95 * se, n=n)


def counts(values: object, name: str) -> Floats:
    """Return whole numbers, 0 or more, as a vector of floats.

    Raises
    ------
    ValueError
        If one is negative or broken, or they are not a vector.
    """
    found = np.atleast_1d(np.asarray(values, dtype=np.float64))
    if found.ndim != 1 or not np.all(np.isfinite(found)) or np.any((found < 0) | (found != np.floor(found))):
        raise ValueError(f"{name} are not counts")
    return found


def optional(value: float) -> float | None:
    """Return a figure, None for NaN: inside of arrays NaN stands for what is undefined, outside None does."""
    return None if math.isnan(value) else float(value)
