"""A progress report of made answers, by the statistics of the program; no records, no services.

`made_report()` is a year of one person who learns; `ReportedProgress` hands it out as the use case would.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import msgspec
import numpy as np

from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.person import person_statistics
from xrayTrainer.services.progress_api import (
    AbilityChange,
    AbilityPoint,
    ClassSkill,
    DutyLine,
    ExamLine,
    Headline,
    MissCounts,
    Period,
    ProgressReport,
)
from xrayTrainer.services.progress_tables import tables_of
from xrayTrainer.training.exam_rules import exam_preset
from xrayTrainer.training.exam_verdict import ExamCounts, Tally, exam_outcome
from xrayTrainer.training.hours import Hours, Requirement, Span, half_year_span, hours_status, week_span
from xrayTrainer.training.rating import Ratings, Shown

TODAY = date(2026, 11, 20)
PERSON = PersonId("00000000-0000-0000-0000-00000000000b")
CLASSES = ("narcotics.heroin", "weapons.handguns", "narcotics.hashish", "tobacco.cigarettes", "alcohol.bottled")
METHODS = ("load.in_tins", "structure.floor", "load.among_boxes", "vehicle.fuel_tank", "load.rip_on")
CARRIERS = ("container.dry_40", "trailer.curtain", "trailer.box", "car")


def made_answers(count: int, seed: int = 1) -> Answers:
    """Return columns of answers: hits rise, false alarms fall, time falls."""
    rng = np.random.default_rng(seed)
    way = np.linspace(0.0, 1.0, max(1, count))[:count]
    threat = rng.random(count) < 0.5
    hit = threat & (rng.random(count) < 0.62 + 0.25 * way)
    alarm = rng.random(count) < 0.16 - 0.09 * way
    false_alarm = ~threat & alarm
    seconds = 25.0 + 60.0 * (1.2 - way) * rng.random(count)
    steps = np.array([30.0, 60.0, 90.0])
    found, false = np.flatnonzero(hit), np.flatnonzero(alarm)
    threats = np.flatnonzero(threat)
    sure = rng.choice(steps, size=len(threats), p=(0.2, 0.35, 0.45))
    false_sure = rng.choice(steps, size=len(false), p=(0.5, 0.3, 0.2))
    key_rating = np.where(hit[threats], sure, -np.inf)
    false_rating = np.full(count, -np.inf)
    false_rating[false] = false_sure
    rating = false_rating.copy()
    rating[threats] = np.maximum(rating[threats], key_rating)
    return Answers(
        threat=threat,
        hit=hit,
        false_alarm=false_alarm,
        success=hit | (~threat & ~false_alarm),
        points=np.where(hit | (~threat & ~false_alarm), 90.0, 10.0),
        seconds=seconds,
        rating=rating,
        false_rating=false_rating,
        key_case=threats,
        key_rating=key_rating,
        key_weight=np.ones(len(threats)),
        mark_case=np.concatenate([found, false]),
        mark_confidence=np.concatenate([key_rating[hit[threats]], false_sure]),
        mark_right=np.concatenate([np.ones(len(found), dtype=bool), np.zeros(len(false), dtype=bool)]),
    )


def made_report(count: int = 1800, *, days: int = 330, seed: int = 1, period: Period = Period.YEAR) -> ProgressReport:
    """Return a report of `count` answers over `days` days."""
    rng = np.random.default_rng(seed + 1)
    lived = min(days, count)
    hours = made_days(lived, rng) if count else ()
    weeks = _by(hours, week_span)
    minutes = sum(one.minutes for one in hours if (TODAY - one.first).days < 182)
    half_year = Hours(first=TODAY - timedelta(days=181), last=TODAY, minutes=minutes, sessions=40, cases=count // 2)
    classes = tuple(
        ClassSkill(id=name, hits=_rate(rng, count // 24, 0.5 + 0.09 * k), ability=Shown(value=430.0 + 40 * k, low=380.0 + 40 * k, high=480.0 + 40 * k), mastered=k > 2)  # noqa: E501
        for k, name in enumerate(CLASSES)
    ) if count else ()  # fmt: skip
    return ProgressReport(
        person=PERSON,
        period=period,
        statistics=person_statistics(made_answers(count, seed)),
        ratings=Ratings(),
        ability=tuple(_ability(day, lived, rng) for day in range(lived)),
        classes=classes,
        methods=_skills(rng, METHODS, count),
        carriers=_skills(rng, CARRIERS, count),
        levels=_skills(rng, ("5", "4", "3", "2", "1"), count),
        days=hours,
        weeks=weeks,
        halves=_by(hours, half_year_span),
        half_year=half_year,
        hours=hours_status(minutes, first=half_year.first, today=TODAY, requirement=Requirement()),
        reassess=False,
        exams=_exams() if count >= 100 else (),
        duties=_duties(rng) if count >= 100 else (),
        misses=MissCounts(search=14, recognition=9, decision=4, untold=6) if count >= 100 else MissCounts(),
        false_at=_boxes(rng, count // 12),
        repeats=12 if count >= 100 else 0,
    )


def made_days(count: int, rng: np.random.Generator) -> tuple[Hours, ...]:
    """Return hours of about half of the last days."""
    found = []
    for back in range(count, -1, -1):
        if rng.random() < 0.45:
            day = TODAY - timedelta(days=back)
            found.append(Hours(first=day, last=day, minutes=float(rng.uniform(4, 26)), sessions=1, cases=9))
    return tuple(found)


@dataclass
class ReportedProgress:
    """Implements `ProgressService` on one report, which each period returns with its own name."""

    whole: ProgressReport = field(default_factory=made_report)
    asked: list[Period] = field(default_factory=list)
    fails: Exception | None = None
    change: AbilityChange | None = None

    def headline(self, person: PersonId | None = None) -> Headline:
        return Headline(found=self.whole.statistics.detection.hits, opened=self.whole.statistics.detection.false_alarms)

    def ability_change(self, session: SessionId, person: PersonId | None = None) -> AbilityChange | None:
        return self.change

    def report(self, period: Period = Period.HALF_YEAR, person: PersonId | None = None) -> ProgressReport:
        self.asked.append(period)
        if self.fails is not None:
            raise self.fails
        return msgspec.structs.replace(self.whole, period=period)

    def tables(self, report: ProgressReport) -> Mapping[str, tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]]:
        return tables_of(report)


def _rate(rng: np.random.Generator, n: int, share: float) -> Rate:
    return rate(int(rng.binomial(n, share)), n)


def _skills(rng: np.random.Generator, names: tuple[str, ...], count: int) -> tuple[ClassSkill, ...]:
    if not count:
        return ()
    made = [ClassSkill(id=name, hits=_rate(rng, count // 20, 0.55 + 0.08 * k)) for k, name in enumerate(names)]
    return tuple(sorted(made, key=lambda one: one.hits.value or 0.0))


def _ability(day: int, days: int, rng: np.random.Generator) -> AbilityPoint:
    share = day / max(1, days)
    spread = 90.0 * np.exp(-4 * share) + 28.0
    shown = []
    for start, gain in ((455.0, 130.0), (520.0, 90.0)):
        value = start + gain * share + float(rng.normal(0, 4))
        shown.append(Shown(value=value, low=value - spread, high=value + spread))
    return AbilityPoint(day=TODAY - timedelta(days=days - 1 - day), threat=shown[0], clear=shown[1])


def _by(days: tuple[Hours, ...], rule: Span) -> tuple[Hours, ...]:
    found: dict[tuple[date, date], float] = {}
    for one in days:
        span = rule(one.first)
        found[span] = found.get(span, 0.0) + one.minutes
    return tuple(Hours(first=first, last=last, minutes=minutes) for (first, last), minutes in sorted(found.items()))


def _exams() -> tuple[ExamLine, ...]:
    preset = exam_preset("S1")
    titles = {} if preset is None else preset.titles
    lines = [
        ExamLine(session=SessionId(f"e{k}"), title=titles, day=TODAY - timedelta(days=40 + 170 * k), outcome=None)
        for k in range(3)
    ]
    if preset is None:
        return tuple(lines)
    for k, hits in enumerate((26, 21)):
        counts = ExamCounts(
            hits=Tally(hits, 30), false_alarms=Tally(3 + 2 * k, 30), verdicts=Tally(hits + 25, 60),
            solved=Tally(hits + 25, 60), missed=30 - hits, points=84.0 - 14 * k, points_se=3.1,
        )  # fmt: skip
        lines[k] = msgspec.structs.replace(lines[k], outcome=exam_outcome(preset, counts))
    return tuple(lines)


def _duties(rng: np.random.Generator) -> tuple[DutyLine, ...]:
    return tuple(
        DutyLine(
            session=SessionId(f"d{k}"),
            day=TODAY - timedelta(days=12 + 28 * k),
            hits=rate(int(rng.binomial(6, 0.85 - 0.02 * k)), 6),
            false_alarms=rate(int(rng.binomial(54, 0.05 + 0.008 * k)), 54),
        )
        for k in range(11)
    )


def _boxes(rng: np.random.Generator, count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    middle = np.clip(rng.normal((0.3, 0.7), (0.14, 0.12), size=(count, 2)), 0.02, 0.98)
    half = rng.uniform(0.01, 0.05, size=(count, 2))
    return np.concatenate([middle - half, middle + half], axis=1).clip(0, 1).astype(np.float32)
