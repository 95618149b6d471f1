"""The learning curve: blocks of answers in their order, and the trend over them.

Where cases are chosen by ability, success is held at one level: then ability tells of learning, not the hit rate.

References
----------
scoring.md 2.3.
"""

from __future__ import annotations

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.estimate import Flags, Floats
from xrayTrainer.scoring.statistics.proportions import rates
from xrayTrainer.scoring.statistics.times import MedianTime, median_times_of
from xrayTrainer.scoring.statistics.trends import Trend, smoothed, trend

BLOCK = 20
"""Answers in a block."""


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """Some answers in a row.

    Attributes
    ----------
    first, n
        Number of its first answer, from 0; answers in it.
    hits, false_alarms, successes
        Rates over threat cases, clear cases, all cases.
    points
        Mean points of its cases, 0..100.
    time
        Median response time.
    """

    first: int
    n: int
    hits: Rate
    false_alarms: Rate
    successes: Rate
    points: float
    time: MedianTime


class LearningCurve(msgspec.Struct, frozen=True, kw_only=True):
    """Blocks and the trends over them; a trend is None below 6 blocks that have the figure.

    Attributes
    ----------
    blocks
        Whole blocks in order.
    rest
        Answers after the last whole block.
    hit_trend, false_alarm_trend, points_trend, time_trend
        Slopes by block: share, share, points, seconds.
    smoothed_hits, smoothed_false_alarms, smoothed_points, smoothed_time_s
        Running figures after each block.
    """

    blocks: tuple[Block, ...]
    rest: int
    hit_trend: Trend | None
    false_alarm_trend: Trend | None
    points_trend: Trend | None
    time_trend: Trend | None
    smoothed_hits: tuple[float | None, ...]
    smoothed_false_alarms: tuple[float | None, ...]
    smoothed_points: tuple[float | None, ...]
    smoothed_time_s: tuple[float | None, ...]


def learning_curve(answers: Answers, *, block: int = BLOCK) -> LearningCurve:
    """Return the learning curve of answers in their order.

    Raises
    ------
    ValueError
        If a block holds no answer.
    """
    if block < 1:
        raise ValueError("a block holds one answer at least")
    blocks = _blocks(answers, block)
    hits = [one.hits.value for one in blocks]
    false_alarms = [one.false_alarms.value for one in blocks]
    points = [one.points for one in blocks]
    times = [one.time.median_s for one in blocks]
    return LearningCurve(
        blocks=blocks,
        rest=answers.n - block * len(blocks),
        hit_trend=trend(hits),
        false_alarm_trend=trend(false_alarms),
        points_trend=trend(points),
        time_trend=trend(times),
        smoothed_hits=smoothed(hits),
        smoothed_false_alarms=smoothed(false_alarms),
        smoothed_points=smoothed(points),
        smoothed_time_s=smoothed(times),
    )


def _blocks(answers: Answers, size: int) -> tuple[Block, ...]:
    count = answers.n // size
    whole = count * size

    def summed(column: Flags | Floats) -> Floats:
        return np.asarray(column[:whole].reshape(count, size).sum(axis=1), dtype=np.float64)

    threats = summed(answers.threat)
    hits = rates(summed(answers.hit & answers.threat), threats)
    false_alarms = rates(summed(answers.false_alarm & ~answers.threat), size - threats)
    successes = rates(summed(answers.success), np.full(count, float(size)))
    points = (summed(answers.points) / size).tolist()
    times = median_times_of(answers.seconds[:whole], np.arange(whole) // size, count)
    return tuple(
        Block(
            first=i * size,
            n=size,
            hits=hits[i],
            false_alarms=false_alarms[i],
            successes=successes[i],
            points=points[i],
            time=times[i],
        )
        for i in range(count)
    )
