"""The verdict on an exam from plain counts, with how sure it is (scoring.md sections 0 and 3)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from xrayTrainer.training.exam_rules import ExamPreset, Figure, Limit

Z_95 = 1.959964
INTERVAL_FROM = 5
"""A rate has an interval from so many cases on."""


@dataclass(frozen=True, slots=True)
class Tally:
    """`count` of `n`."""

    count: int = 0
    n: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.count <= self.n:
            raise ValueError(f"{self.count} of {self.n}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamCounts:
    """What an exam came to.

    Attributes
    ----------
    hits
        Threat cases with at least one required thing found, of all threat cases.
    false_alarms
        Clear cases with at least one false mark, of all clear cases.
    verdicts
        Right verdicts, document cases too.
    solved
        Threat and clear cases solved.
    named
        Finds rightly named, of those where a name was asked.
    missed
        Required concealments that were not found.
    points, points_se
        Session points 0 to 100 and their standard error; None without cases.
    """

    hits: Tally = Tally()
    false_alarms: Tally = Tally()
    verdicts: Tally = Tally()
    solved: Tally = Tally()
    named: Tally = Tally()
    missed: int = 0
    points: float | None = None
    points_se: float | None = None


class ExamStatus(StrEnum):
    """What the verdict says."""

    PASS = "pass"
    FAIL = "fail"
    NOT_ENOUGH_IMAGES = "not_enough_images"
    WRONG_MIX = "wrong_mix"
    REPORT_ONLY = "report_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A figure beside its limit.

    Attributes
    ----------
    limit
        The condition.
    value
        The figure; None where nothing gives it.
    n
        Cases, finds or concealments behind it.
    low, high
        95 % interval; None below `INTERVAL_FROM` cases, and of plain numbers.
    met
        Whether the limit holds; None where the figure is None.
    close
        Whether the limit lies within one standard error of the figure.
    """

    limit: Limit
    value: float | None = None
    n: int = 0
    low: float | None = None
    high: float | None = None
    met: bool | None = None
    close: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamOutcome:
    """The verdict with all it rests on.

    Attributes
    ----------
    preset
        Name of the rule.
    status
        Too few cases or a wrong mix is neither pass nor fail.
    borderline
        For the mentor to look at: one standard error would turn the verdict.
    n
        Threat and clear cases; a certificate prints it.
    threat_share
        Share of threat cases, 0 to 1; None without cases.
    judged
        Each limit of the rule.
    """

    preset: str
    status: ExamStatus
    borderline: bool
    n: int
    threat_share: float | None
    judged: tuple[Judged, ...]


def exam_outcome(preset: ExamPreset, counts: ExamCounts) -> ExamOutcome:
    """Return the verdict on an exam.

    Parameters
    ----------
    preset
        Its rule.
    counts
        What it came to.
    """
    threat, clear = counts.hits.n, counts.false_alarms.n
    both = threat + clear
    share = threat / both if both else None
    judged = tuple(_judged(limit, counts) for limit in preset.limits)
    status = ExamStatus.PASS if all(one.met for one in judged) else ExamStatus.FAIL
    too_few = threat < preset.min_threat or clear < preset.min_clear
    if share is None or too_few or any(one.met is None for one in judged):
        status = ExamStatus.NOT_ENOUGH_IMAGES
    elif not preset.min_threat_share <= share <= preset.max_threat_share:
        status = ExamStatus.WRONG_MIX
    elif not judged:
        status = ExamStatus.REPORT_ONLY
    return ExamOutcome(
        preset=preset.id,
        status=status,
        borderline=_borderline(status, judged),
        n=both,
        threat_share=share,
        judged=judged,
    )


def _borderline(status: ExamStatus, judged: tuple[Judged, ...]) -> bool:
    """Tell whether the verdict hangs on one standard error. Where a count is broken, nothing hangs on one."""
    counted_out = any(one.limit.figure == "missed" and one.met is False for one in judged)
    near = any(one.close and one.limit.borderline for one in judged)
    return status in (ExamStatus.PASS, ExamStatus.FAIL) and near and not counted_out


def _judged(limit: Limit, counts: ExamCounts) -> Judged:
    if limit.figure == "points":
        return _judged_points(limit, counts)
    if limit.figure == "missed":
        n = counts.hits.n
        return Judged(limit=limit, value=float(counts.missed), n=n, met=limit.holds(counts.missed) if n else None)
    tally = _tally(limit.figure, counts)
    if tally.n == 0:
        return Judged(limit=limit)
    value = tally.count / tally.n
    low, high = wilson(tally.count, tally.n, Z_95) if tally.n >= INTERVAL_FROM else (None, None)
    nearest_low, nearest_high = wilson(tally.count, tally.n, 1.0)
    close = nearest_low <= limit.value <= nearest_high
    return Judged(limit=limit, value=value, n=tally.n, low=low, high=high, met=limit.holds(value), close=close)


def _judged_points(limit: Limit, counts: ExamCounts) -> Judged:
    n = counts.hits.n + counts.false_alarms.n
    if counts.points is None:
        return Judged(limit=limit)
    value = float(_shown(counts.points))
    if counts.points_se is None:
        return Judged(limit=limit, value=value, n=n, met=limit.holds(value))
    reach = Z_95 * counts.points_se
    return Judged(
        limit=limit,
        value=value,
        n=n,
        low=max(0.0, counts.points - reach),
        high=min(100.0, counts.points + reach),
        met=limit.holds(value),
        close=abs(counts.points - limit.value) <= counts.points_se,
    )


def _tally(figure: Figure, counts: ExamCounts) -> Tally:
    tallies: dict[Figure, Tally] = {
        "hit_rate": counts.hits,
        "false_alarm_rate": counts.false_alarms,
        "verdict_rate": counts.verdicts,
        "solved_rate": counts.solved,
        "named_rate": counts.named,
    }
    return tallies[figure]


def wilson(count: int, n: int, z: float) -> tuple[float, float]:
    """Return the Wilson interval of a rate that reaches `z` standard errors, n > 0.

    References
    ----------
    E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209; scoring.md 2.1.
    """
    p, whole = count / n, 1.0 + z * z / n
    middle = p + z * z / (2 * n)
    half = z * math.sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n))
    return (0.0 if count == 0 else (middle - half) / whole), (1.0 if count == n else (middle + half) / whole)


def _shown(points: float) -> Decimal:
    """Return points as they are shown, one decimal, half up; the figure shown is the one that is judged."""
    return Decimal(format(points, ".9f")).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
