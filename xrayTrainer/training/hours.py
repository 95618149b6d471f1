"""Hours of practice by day, week and half-year, and how they stand against what is required (scoring.md section 6)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

ROLLING_DAYS = 182
REASSESS_AFTER_DAYS = 90
"""After so many idle days a person is to be assessed anew."""
_MINUTE_MS = 60_000
_ALMOST_MINUTES = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """One thing that somebody worked on, on one day.

    Attributes
    ----------
    day
        By the person's own calendar.
    active_ms
        Active time that counts, scan and review together.
    session
        In which it was; None for a lesson or a comment read.
    case
        Which case; None for a lesson or a comment read.
    threat
        Whether the case hides something; None for document cases, other kinds and answers that await their key.
    class_ids
        What was hidden.
    """

    day: date
    active_ms: int
    session: str | None = None
    case: str | None = None
    threat: bool | None = None
    class_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The work of one period, from `first` to `last`, both included.

    Attributes
    ----------
    minutes
        On cases.
    reading_minutes
        On lessons and comments; they stand under a heading of their own and count towards no requirement.
    sessions, cases
        How many; a case counts each time.
    distinct
        Different cases.
    threat, clear
        Of the cases.
    class_ids
        Classes seen, in the order of their ids.
    """

    first: date
    last: date
    minutes: float = 0.0
    reading_minutes: float = 0.0
    sessions: int = 0
    cases: int = 0
    distinct: int = 0
    threat: int = 0
    clear: int = 0
    class_ids: tuple[str, ...] = ()


Span = Callable[[date], tuple[date, date]]
"""First and last day of the period to which a day belongs."""


def day_span(day: date) -> tuple[date, date]:
    """Return the day itself."""
    return day, day


def week_span(day: date) -> tuple[date, date]:
    """Return Monday and Sunday of the ISO week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def half_year_span(day: date) -> tuple[date, date]:
    """Return first and last day of the calendar half-year."""
    if day.month <= 6:
        return date(day.year, 1, 1), date(day.year, 6, 30)
    return date(day.year, 7, 1), date(day.year, 12, 31)


def hours_by(worked: Iterable[Worked], span: Span) -> tuple[Hours, ...]:
    """Return the periods in which anything was done, the earliest first.

    Parameters
    ----------
    worked
        In any order.
    span
        `day_span`, `week_span`, `half_year_span` or another rule.
    """
    by_period: dict[tuple[date, date], list[Worked]] = {}
    for one in worked:
        by_period.setdefault(span(one.day), []).append(one)
    return tuple(_hours(first, last, by_period[first, last]) for first, last in sorted(by_period))


def hours_between(worked: Iterable[Worked], first: date, last: date) -> Hours:
    """Return the work from one day to another, both included."""
    return _hours(first, last, [one for one in worked if first <= one.day <= last])


def rolling_hours(worked: Iterable[Worked], today: date, *, days: int = ROLLING_DAYS) -> Hours:
    """Return the work of the last days, today included."""
    if days < 1:
        raise ValueError(f"{days} days")
    return hours_between(worked, today - timedelta(days=days - 1), today)


def _hours(first: date, last: date, worked: list[Worked]) -> Hours:
    on_cases = [one for one in worked if one.case is not None]
    reading = [one for one in worked if one.case is None]
    return Hours(
        first=first,
        last=last,
        minutes=_minutes(on_cases),
        reading_minutes=_minutes(reading),
        sessions=len({one.session for one in on_cases if one.session is not None}),
        cases=len(on_cases),
        distinct=len({one.case for one in on_cases}),
        threat=sum(one.threat is True for one in on_cases),
        clear=sum(one.threat is False for one in on_cases),
        class_ids=tuple(sorted({class_id for one in on_cases for class_id in one.class_ids})),
    )


def _minutes(worked: list[Worked]) -> float:
    return sum(max(0, one.active_ms) for one in worked) / _MINUTE_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """How much practice is asked for; the defaults are 6 hours in half a year.

    Attributes
    ----------
    minutes, days
        So many minutes in so many days.
    week_minutes
        The pace of a week.
    """

    minutes: float = 360.0
    days: int = ROLLING_DAYS
    week_minutes: float = 20.0

    def __post_init__(self) -> None:
        if not (0.0 < self.minutes < math.inf and self.days >= 1 and 0.0 <= self.week_minutes < math.inf):
            raise ValueError(f"{self.minutes} minutes in {self.days} days can't be required")


class Standing(StrEnum):
    """How the minutes stand against the requirement."""

    MET = "met"
    ON_PACE = "on_pace"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursStatus:
    """The minutes beside what is required.

    Attributes
    ----------
    standing
        Met; on pace, if as much is done as is due by today; or behind.
    minutes, required
        Done, and asked for.
    due
        What is due by today.
    projected
        Day on which the requirement is met if work goes on as it did; today if it is met, None if nothing was done or
        the day is beyond the calendar.
    """

    standing: Standing
    minutes: float
    required: float
    due: float
    projected: date | None


def hours_status(minutes: float, *, first: date, today: date, requirement: Requirement) -> HoursStatus:
    """Return how minutes stand against the requirement.

    Parameters
    ----------
    minutes
        Done from `first` to `today`.
    first
        Where counting begins: of a calendar half-year its first day; of rolling days the day the person began, if that
        is later than the first of them.
    today
        Not before `first`.
    requirement
        What is asked for.
    """
    elapsed = (today - first).days + 1
    if elapsed < 1 or minutes < 0.0:
        raise ValueError(f"{minutes} minutes in {elapsed} days")
    due = requirement.minutes * min(elapsed, requirement.days) / requirement.days
    if minutes + _ALMOST_MINUTES >= requirement.minutes:
        standing = Standing.MET
    else:
        standing = Standing.ON_PACE if minutes + _ALMOST_MINUTES >= due else Standing.BEHIND
    projected = today if standing is Standing.MET else _projected(minutes, elapsed, today, requirement)
    return HoursStatus(standing=standing, minutes=minutes, required=requirement.minutes, due=due, projected=projected)


def _projected(minutes: float, elapsed: int, today: date, requirement: Requirement) -> date | None:
    if minutes <= 0.0:
        return None
    days = (requirement.minutes - minutes) * elapsed / minutes
    try:
        return today + timedelta(days=math.ceil(days - _ALMOST_MINUTES))
    except OverflowError:
        return None


def needs_reassessment(last_day: date | None, today: date) -> bool:
    """Tell whether somebody was idle for so long that he is to be assessed anew; who never began is not."""
    return last_day is not None and (today - last_day).days >= REASSESS_AFTER_DAYS
