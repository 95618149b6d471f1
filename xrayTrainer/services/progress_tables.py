"""The tables behind the plots of a person's progress: ids of columns, and rows, for CSV."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.estimate import Estimate
from xrayTrainer.scoring.statistics.person import PersonStatistics
from xrayTrainer.scoring.statistics.roc import Curve
from xrayTrainer.scoring.statistics.times import MedianTime
from xrayTrainer.services.progress_api import ClassSkill, ProgressReport
from xrayTrainer.training.hours import Hours
from xrayTrainer.training.rating import Shown

Table: TypeAlias = tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]
"""Ids of columns, and rows; undefined figures are None."""

_RATE = ("count", "n", "share", "low", "high")
_SHOWN = ("value", "low", "high")
_NOTHING = (None, None, None)


def tables_of(report: ProgressReport) -> Mapping[str, Table]:
    """Return the table behind each plot, by its name."""
    statistics = report.statistics
    return {
        "ability": _ability(report),
        "classes": _skills(report.classes),
        "methods": _skills(report.methods),
        "carriers": _skills(report.carriers),
        "levels": _skills(report.levels),
        "confidence": _confidence(statistics),
        "speed": _speed(statistics),
        "learning": _learning(statistics),
        "times": _times(statistics),
        "false_marks": (("left", "top", "right", "bottom"), _rows(report.false_at.tolist())),
        "days": _hours(report.days),
        "weeks": _hours(report.weeks),
        "halves": _hours(report.halves),
        "exams": _exams(report),
        "duties": _duties(report),
        "misses": _misses(report),
        "figures": _figures(statistics),
        "roc": _curve(statistics.roc_curve),
        "froc": _curve(statistics.froc_curve),
        "afroc": _curve(statistics.afroc_curve),
    }


def _rows(rows: Iterable[Sequence[object]]) -> tuple[tuple[object, ...], ...]:
    return tuple(map(tuple, rows))


def _named(prefix: str, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{prefix}_{name}" for name in names)


def _rate(rate: Rate) -> tuple[object, ...]:
    return rate.count, rate.n, rate.value, rate.low, rate.high


def _shown(shown: Shown | None) -> tuple[object, ...]:
    return _NOTHING if shown is None else (shown.value, shown.low, shown.high)


def _ability(report: ProgressReport) -> Table:
    columns = ("day", *_named("threat", _SHOWN), *_named("clear", _SHOWN))
    return columns, _rows((point.day, *_shown(point.threat), *_shown(point.clear)) for point in report.ability)


def _skills(skills: Iterable[ClassSkill]) -> Table:
    columns = ("id", *_named("hits", _RATE), *_named("ability", _SHOWN), "mastered")
    return columns, _rows((one.id, *_rate(one.hits), *_shown(one.ability), one.mastered) for one in skills)


def _confidence(statistics: PersonStatistics) -> Table:
    columns = ("above", "up_to", "mean_confidence", *_named("right", _RATE))
    steps = statistics.calibration.steps
    return columns, _rows((one.above, one.up_to, one.mean, *_rate(one.right)) for one in steps)


def _time(time: MedianTime) -> tuple[object, ...]:
    return time.n, time.untimed, time.median_s, time.low_s, time.high_s


_TIME = ("n", "untimed", "median_s", "low_s", "high_s")


def _speed(statistics: PersonStatistics) -> Table:
    columns = ("block", *_named("time", _TIME), "n", "right_share", "right_per_minute")
    return columns, _rows(
        (block + 1, *_time(one.time), one.n, one.accuracy, one.right_per_minute)
        for block, one in statistics.speed.items()
    )


def _learning(statistics: PersonStatistics) -> Table:
    columns = ("first", "n", *_named("hits", _RATE), *_named("false_alarms", _RATE), "points", "median_s")
    return columns, _rows(
        (one.first + 1, one.n, *_rate(one.hits), *_rate(one.false_alarms), one.points, one.time.median_s)
        for one in statistics.learning.blocks
    )


def _times(statistics: PersonStatistics) -> Table:
    kinds = [("all", statistics.time), *statistics.times.items()]
    return ("kind", *_TIME), _rows((kind, *_time(one)) for kind, one in kinds)


def _hours(periods: Iterable[Hours]) -> Table:
    columns = ("first", "last", "minutes", "sessions", "cases", "distinct_cases", "threat", "clear", "classes")
    return columns, _rows(
        (
            one.first, one.last, one.minutes, one.sessions, one.cases, one.distinct, one.threat, one.clear,
            " ".join(one.class_ids),
        )
        for one in periods
    )  # fmt: skip


def _exams(report: ProgressReport) -> Table:
    columns = ("day", "session", "preset", "status", "borderline", "n", "threat_share")
    limits = ("figure", "value", "low", "high", "limit", "met")
    rows: list[tuple[object, ...]] = []
    for exam in report.exams:
        told = exam.outcome
        if told is None:
            rows.append((exam.day, exam.session, *(None,) * 11))
            continue
        head = (exam.day, exam.session, told.preset, str(told.status), told.borderline, told.n, told.threat_share)
        judged: list[tuple[object, ...]] = [
            (str(one.limit.figure), one.value, one.low, one.high, one.limit.value, one.met) for one in told.judged
        ]
        rows += [(*head, *one) for one in judged or [(None,) * 6]]
    return (*columns, *limits), tuple(rows)


def _duties(report: ProgressReport) -> Table:
    columns = ("day", "session", *_named("hits", _RATE), *_named("false_alarms", _RATE))
    return columns, _rows((one.day, one.session, *_rate(one.hits), *_rate(one.false_alarms)) for one in report.duties)


def _misses(report: ProgressReport) -> Table:
    counts = report.misses
    return ("stage", "count"), (
        ("search", counts.search),
        ("recognition", counts.recognition),
        ("decision", counts.decision),
        ("untold", counts.untold),
    )


def _figures(statistics: PersonStatistics) -> Table:
    detection = statistics.detection
    estimates: dict[str, Estimate | None] = {
        "wafroc" if statistics.froc.measure == "wafroc" else "wafroc1": statistics.froc.headline,
        "afroc": statistics.afroc,
        "auc": statistics.auc,
        "d_a": detection.d_a,
        "d_prime": detection.d_prime,
        "c": detection.c,
        "ln_beta": detection.ln_beta,
        "beta": detection.beta,
        "a_prime": detection.a_prime,
        "b_double_prime_d": detection.b_double_prime_d,
    }
    rates = {
        "hits": detection.hits,
        "false_alarms": detection.false_alarms,
        "marked_threats": statistics.marked_threats,
        "keys_found": statistics.froc.keys_found,
    }
    rows: list[tuple[object, ...]] = [
        (name, one.count, one.n, one.value, None, one.low, one.high) for name, one in rates.items()
    ]
    rows += [
        (name, None, None, None, None, None, None)
        if one is None
        else (name, None, one.n, one.value, one.se, one.low, one.high)
        for name, one in estimates.items()
    ]
    cases = statistics.froc.n_clear + statistics.froc.n_threat
    rows.append(("false_marks_per_case", None, cases, statistics.froc.false_marks_per_case, None, None, None))
    return ("figure", "count", "n", "value", "se", "low", "high"), tuple(rows)


def _curve(curve: Curve | None) -> Table:
    columns = ("confidence", "x", "y", "n_x", "n_y")
    if curve is None:
        return columns, ()
    points = zip(curve.thresholds, curve.x, curve.y, strict=True)
    return columns, _rows((*point, curve.n_x, curve.n_y) for point in points)
