"""What the plots of progress are drawn from: figures of any number of answers, brought down to what a screen shows.

Called off the GUI thread.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from xrayTrainer.scoring.statistics.learning import LearningCurve
    from xrayTrainer.scoring.statistics.roc import Curve
    from xrayTrainer.scoring.statistics.times import SpeedAccuracy
    from xrayTrainer.services.progress_api import AbilityPoint, ProgressReport

Floats = NDArray[np.float64]

MOST_DAYS = 260
MOST_BLOCKS = 40
MOST_POINTS = 160
HEAT_ROWS, HEAT_COLUMNS = 48, 144


class Track(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """An ability over time, shape (n,) each: `day` as a proleptic Gregorian ordinal, value and 95 % range."""

    day: Floats
    value: Floats
    low: Floats
    high: Floats


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """Some answers in a row: how many, their median time, the share rightly done, right ones a minute."""

    n: int
    seconds: float
    accuracy: float
    right_per_minute: float | None


class ProgressShapes(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """All that is drawn from more than a few figures.

    Attributes
    ----------
    threat, clear
        Ability over time.
    pace
        Speed and accuracy, the earliest first.
    learning
        Number of answers, running share of finds and of needless openings, shape (n,) each; None without a block.
    heat
        Shape (HEAT_ROWS, HEAT_COLUMNS), 0..1: how much of all false marks lies where; None without any.
    roc, froc
        Points (x, y) of the curves, from strict to lenient; None where there is no curve.
    """

    threat: Track
    clear: Track
    pace: tuple[Pace, ...]
    learning: tuple[Floats, Floats, Floats] | None
    heat: NDArray[np.float32] | None
    roc: tuple[Floats, Floats] | None
    froc: tuple[Floats, Floats] | None


def shapes_of(report: ProgressReport) -> ProgressShapes:
    """Bring a report down to what is drawn."""
    found = report.statistics
    points = _thinned(report.ability, MOST_DAYS)
    return ProgressShapes(
        threat=_track(points, threat=True),
        clear=_track(points, threat=False),
        pace=paces(found.speed),
        learning=_learning(found.learning),
        heat=heat_of(report.false_at),
        roc=_curve(found.roc_curve, to_corner=True),
        froc=_curve(found.froc_curve, to_corner=False),
    )


def paces(speed: Mapping[int, SpeedAccuracy], most: int = MOST_BLOCKS) -> tuple[Pace, ...]:
    """Join blocks that follow each other to at most `most` points; their time is the mean of the blocks' medians."""
    known = [block for _number, block in sorted(speed.items()) if block.time.median_s is not None and block.n]
    if not known:
        return ()
    size = math.ceil(len(known) / most)
    return tuple(_joined(known[first : first + size]) for first in range(0, len(known), size))


def heat_of(boxes: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """Return how many marks lie over each cell, as a share of the most; None without marks.

    Parameters
    ----------
    boxes
        Shape (marks, 4): left, top, right, bottom as shares of width and height.
    """
    if not len(boxes):
        return None
    sides = np.clip(np.nan_to_num(np.asarray(boxes, dtype=np.float64)), 0.0, 1.0)
    left, right = _cells(sides[:, 0], sides[:, 2], HEAT_COLUMNS)
    top, bottom = _cells(sides[:, 1], sides[:, 3], HEAT_ROWS)
    steps = np.zeros((HEAT_ROWS + 1, HEAT_COLUMNS + 1))
    for rows, columns, sign in ((top, left, 1), (top, right, -1), (bottom, left, -1), (bottom, right, 1)):
        np.add.at(steps, (rows, columns), sign)
    counts = steps.cumsum(axis=0).cumsum(axis=1)[:-1, :-1]
    return np.asarray(counts / max(1.0, counts.max()), dtype=np.float32)


def hottest(heat: NDArray[np.float32]) -> tuple[int, int]:
    """Return the third of the height (0 upper) and of the length (0 left) in which most lies."""
    thirds = heat.reshape(3, HEAT_ROWS // 3, 3, HEAT_COLUMNS // 3).sum(axis=(1, 3))
    row, column = np.unravel_index(int(thirds.argmax()), thirds.shape)
    return int(row), int(column)


def thirds_of(heat: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the share of all in each ninth, shape (3, 3), the upper row first."""
    found = heat.astype(np.float64).reshape(3, HEAT_ROWS // 3, 3, HEAT_COLUMNS // 3).sum(axis=(1, 3))
    return np.asarray(found / found.sum())


def _cells(low: Floats, high: Floats, count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return first cell and the one after the last; a mark lies over one at least."""
    first = np.minimum((low * count).astype(np.intp), count - 1)
    return first, np.maximum(np.ceil(high * count).astype(np.intp), first + 1)


def _thinned(points: Sequence[AbilityPoint], most: int) -> Sequence[AbilityPoint]:
    """Return at most `most` points, the last one among them."""
    if len(points) <= most:
        return points
    kept = np.unique(np.linspace(0, len(points) - 1, most).round().astype(np.intp))
    return [points[int(number)] for number in kept]


def _track(points: Sequence[AbilityPoint], *, threat: bool) -> Track:
    shown = [point.threat if threat else point.clear for point in points]
    return Track(
        day=_floats(point.day.toordinal() for point in points),
        value=_floats(one.value for one in shown),
        low=_floats(one.low for one in shown),
        high=_floats(one.high for one in shown),
    )


def _joined(blocks: Sequence[SpeedAccuracy]) -> Pace:
    n = sum(block.n for block in blocks)
    weights = [block.n / n for block in blocks]
    rates = [(w, b.right_per_minute) for w, b in zip(weights, blocks, strict=True) if b.right_per_minute is not None]
    known = sum(weight for weight, _rate in rates)
    return Pace(
        n=n,
        seconds=sum(weight * (block.time.median_s or 0.0) for weight, block in zip(weights, blocks, strict=True)),
        accuracy=sum(weight * (block.accuracy or 0.0) for weight, block in zip(weights, blocks, strict=True)),
        right_per_minute=sum(weight * rate for weight, rate in rates) / known if known else None,
    )


def _learning(curve: LearningCurve) -> tuple[Floats, Floats, Floats] | None:
    """Return running shares over the number of answers."""
    if not curve.blocks:
        return None
    count = len(curve.blocks)
    kept = np.unique(np.linspace(0, count - 1, min(MOST_POINTS, count)).round().astype(np.intp)).tolist()
    answers = _floats(curve.blocks[k].first + curve.blocks[k].n for k in kept)
    shares = [
        _floats(math.nan if (value := smoothed[k]) is None else value for k in kept)
        for smoothed in (curve.smoothed_hits, curve.smoothed_false_alarms)
    ]
    return answers, shares[0], shares[1]


def _curve(curve: Curve | None, *, to_corner: bool) -> tuple[Floats, Floats] | None:
    """Return a curve from (0, 0), that of ROC to (1, 1), in few points."""
    if curve is None or not curve.x:
        return None
    kept = np.unique(np.linspace(0, len(curve.x) - 1, min(MOST_POINTS, len(curve.x))).round().astype(np.intp))
    x, y = np.asarray(curve.x, dtype=np.float64)[kept], np.asarray(curve.y, dtype=np.float64)[kept]
    ends = ([1.0], [1.0]) if to_corner else ([], [])
    return np.concatenate([[0.0], x, ends[0]]), np.concatenate([[0.0], y, ends[1]])


def _floats(values: Iterable[float]) -> Floats:
    return np.fromiter(values, dtype=np.float64)
