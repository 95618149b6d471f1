"""Response times: medians with intervals by ranks, and speed beside accuracy. No points are given for speed.

    95 % limits of a median: the values of rank floor(n/2 - 0.98 √n) and ceil(n/2 + 1 + 0.98 √n), from 1

A time is that from the full display to the submission, less pauses and loss of focus. Times outside of 0.5-600 s are
counted, but not timed: nobody looked, or somebody left.

References
----------
W. J. Conover, Practical nonparametric statistics, 3rd ed. (1999), 3.2 (limits by ranks); scoring.md 2.3.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from typing import Literal, TypeAlias, TypeVar

import msgspec
import numpy as np

from xrayTrainer.scoring.statistics.estimate import Flags, Floats, Integers

SHORTEST_S, LONGEST_S = 0.5, 600.0

INTERVAL_FROM = 6
"""Fewer times than this can't have a 95 % interval: smallest to largest holds the median with 1 - 2^(1-n)."""

Label = TypeVar("Label", bound=Hashable)
ResponseKind: TypeAlias = Literal["hit", "miss", "correct_clear", "false_alarm"]


class MedianTime(msgspec.Struct, frozen=True, kw_only=True):
    """A median response time in seconds.

    Attributes
    ----------
    n, untimed
        Times behind the median; answers whose time is not valid.
    median_s
        None without a valid time.
    low_s, high_s
        95 % interval; None below 6 times.
    """

    n: int
    untimed: int = 0
    median_s: float | None = None
    low_s: float | None = None
    high_s: float | None = None


class SpeedAccuracy(msgspec.Struct, frozen=True, kw_only=True):
    """How fast and how well a group of cases was done.

    Attributes
    ----------
    time
        Median response time.
    accuracy
        Share of cases rightly done, 0..1, of `n`; None without cases.
    n
        Cases.
    right_per_minute
        60 times the cases rightly done by the seconds they all took (of valid times); None without a valid time.
    """

    time: MedianTime
    accuracy: float | None
    n: int
    right_per_minute: float | None


def median_time(seconds: object) -> MedianTime:
    """Return the median of response times, shape (n,) in seconds, with its interval.

    Raises
    ------
    ValueError
        If they are not a vector.
    """
    times = _times(seconds)
    valid = np.sort(times[is_timed(times)])
    n, untimed = valid.size, times.size - valid.size
    if not n:
        return MedianTime(n=0, untimed=untimed)
    median = float((valid[(n - 1) // 2] + valid[n // 2]) / 2)
    if n < INTERVAL_FROM:
        return MedianTime(n=n, untimed=untimed, median_s=median)
    low, high = rank_limits(n)
    return MedianTime(n=n, untimed=untimed, median_s=median, low_s=float(valid[low - 1]), high_s=float(valid[high - 1]))


def median_times_of(seconds: object, places: Integers, count: int) -> tuple[MedianTime, ...]:
    """Return what `median_time` does, for each of many groups at once.

    Parameters
    ----------
    seconds
        Response times, shape (n,).
    places
        Number of the group of each, shape (n,), 0..count - 1.
    count
        Groups.
    """
    times = _times(seconds)
    timed = is_timed(times)
    valid, of = times[timed], places[timed]
    ranked = valid[np.lexsort((valid, of))]
    n = np.bincount(of, minlength=count)
    begins = np.cumsum(n) - n
    untimed = (np.bincount(places, minlength=count) - n).tolist()
    some = np.flatnonzero(n)
    middles = np.zeros(count)
    lower, upper = begins[some] + (n[some] - 1) // 2, begins[some] + n[some] // 2
    middles[some] = (ranked[lower] + ranked[upper]) / 2
    limits = {size: rank_limits(size) for size in np.unique(n).tolist() if size >= INTERVAL_FROM}
    found = []
    for size, begin, middle, left in zip(n.tolist(), begins.tolist(), middles.tolist(), untimed, strict=True):
        if size < INTERVAL_FROM:
            found.append(MedianTime(n=size, untimed=left, median_s=middle if size else None))
            continue
        low, high = limits[size]
        low_s, high_s = float(ranked[begin + low - 1]), float(ranked[begin + high - 1])
        found.append(MedianTime(n=size, untimed=left, median_s=middle, low_s=low_s, high_s=high_s))
    return tuple(found)


def rank_limits(n: int) -> tuple[int, int]:
    """Return the ranks, from 1, of the limits of the median of `n` values."""
    wide = 0.98 * math.sqrt(n)
    return max(math.floor(n / 2 - wide), 1), min(math.ceil(n / 2 + 1 + wide), n)


def is_timed(seconds: object) -> Flags:
    """Say of each time whether it is valid: 0.5 to 600 s."""
    times = _times(seconds)
    return np.asarray((times >= SHORTEST_S) & (times <= LONGEST_S))


def median_times(
    seconds: object, *, threat: object, hit: object, false_alarm: object
) -> dict[ResponseKind, MedianTime]:
    """Return medians of hits, misses, correct clears and false alarms.

    Parameters
    ----------
    seconds
        Response times, shape (n,).
    threat, hit, false_alarm
        Of each case, shape (n,) bool: whether it is a threat case (else clear), was hit, has a false mark.

    Raises
    ------
    ValueError
        If they are not vectors of one length.
    """
    times = _times(seconds)
    is_threat, is_hit, is_false = (np.asarray(column, dtype=bool) for column in (threat, hit, false_alarm))
    if not times.shape == is_threat.shape == is_hit.shape == is_false.shape:
        raise ValueError("a time, a type and an outcome of each case are needed")
    kinds: dict[ResponseKind, Flags] = {
        "hit": is_threat & is_hit,
        "miss": is_threat & ~is_hit,
        "correct_clear": ~is_threat & ~is_false,
        "false_alarm": ~is_threat & is_false,
    }
    return {kind: median_time(times[there]) for kind, there in kinds.items()}


def speed_accuracy(seconds: object, right: object, groups: Sequence[Label]) -> dict[Label, SpeedAccuracy]:
    """Return speed and accuracy of each group (a session, a block of cases), in the order of first appearance.

    Parameters
    ----------
    seconds
        Response times, shape (n,).
    right
        Of each case, shape (n,) bool: whether it was rightly done.
    groups
        Label of each case.

    Raises
    ------
    ValueError
        If they are not of one length.
    """
    times, done = _times(seconds), np.asarray(right, dtype=bool)
    if not times.shape == done.shape == (len(groups),):
        raise ValueError("a time, an outcome and a group of each case are needed")
    index = {label: number for number, label in enumerate(dict.fromkeys(groups))}
    places = np.fromiter(map(index.__getitem__, groups), dtype=np.intp, count=len(groups))
    return dict(zip(index, _speeds(times, done, places, len(index)), strict=True))


def speed_of_blocks(seconds: object, right: object, size: int) -> dict[int, SpeedAccuracy]:
    """Return speed and accuracy of each block of `size` cases in a row, by its number from 0; the last may be short."""
    times, done = _times(seconds), np.asarray(right, dtype=bool)
    if times.shape != done.shape or size < 1:
        raise ValueError("a time and an outcome of each case are needed, and a case in each block")
    places = np.arange(times.size) // size
    return dict(enumerate(_speeds(times, done, places, -(-times.size // size))))


def _speeds(times: Floats, right: Flags, places: Integers, count: int) -> list[SpeedAccuracy]:
    timed = is_timed(times)
    n = np.bincount(places, minlength=count)
    spent = np.bincount(places[timed], weights=times[timed], minlength=count)
    columns = (
        median_times_of(times, places, count),
        n.tolist(),
        (np.bincount(places[right], minlength=count) / np.maximum(n, 1)).tolist(),
        spent.tolist(),
        np.bincount(places[right & timed], minlength=count).tolist(),
    )
    return [
        SpeedAccuracy(
            time=time,
            accuracy=share if of else None,
            n=of,
            right_per_minute=60.0 * done / seconds if seconds else None,
        )
        for time, of, share, seconds, done in zip(*columns, strict=True)
    ]


def _times(seconds: object) -> Floats:
    times = np.asarray(seconds, dtype=np.float64)
    if times.ndim != 1:
        raise ValueError("times are a vector")
    return times
