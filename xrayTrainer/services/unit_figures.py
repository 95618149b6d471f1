"""Persons by classes or methods, and everybody's hours, from the figures of all answers at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.estimate import Flags, Integers
from xrayTrainer.services.fact_columns import CLEAR, THREAT
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.unit_api import (
    HoursNeed,
    HoursSpan,
    Matrix,
    MatrixBy,
    MatrixRow,
    PersonHours,
    UnitHours,
    UnitPerson,
)
from xrayTrainer.services.unit_facts import UnitFacts
from xrayTrainer.training.hours import (
    ROLLING_DAYS,
    Requirement,
    Span,
    Standing,
    half_year_span,
    hours_status,
    week_span,
)

PERIOD_DAYS: dict[Period, int | None] = {
    Period.QUARTER: 91, Period.HALF_YEAR: ROLLING_DAYS, Period.YEAR: 365, Period.ALL: None,
}  # fmt: skip
SHOWN_PERIODS = {HoursSpan.WEEK: 8, HoursSpan.MONTH: 6, HoursSpan.QUARTER: 4, HoursSpan.HALF_YEAR: 4}
"""How many periods back hours are told."""
_LABELS = {MatrixBy.CLASS: "class_id", MatrixBy.METHOD: "method"}
_MINUTE_MS = 60_000.0


def first_day(period: Period, today: date) -> date | None:
    """Return the first day of a period that ends today; None where it has no beginning."""
    days = PERIOD_DAYS[period]
    return None if days is None else today - timedelta(days=days - 1)


def matrix_of(known: UnitFacts, people: Sequence[UnitPerson], by: MatrixBy, period: Period, today: date) -> Matrix:
    """Return people, in their order, by classes or methods; `known` begins with the period."""
    facts, places = known.facts, _places(known, people)
    counted = facts.counted & ~known.closed & (places >= 0)
    threat, clear = counted & (facts.type == THREAT), counted & (facts.type == CLEAR)
    told = [getattr(one, _LABELS[by]) for one in facts.labels]
    columns = tuple(sorted({told[label] for label in np.unique(facts.label[threat]).tolist()} - {""}))
    column_of = {name: place for place, name in enumerate(columns)}
    label = np.array([column_of.get(name, -1) for name in told], dtype=np.int64)[facts.label]
    labelled = threat & (label >= 0)
    hit, false_alarm = facts.flag("hit"), facts.flag("false_alarm")
    shape = (len(people), len(columns))
    met = _counts(places, label, labelled, shape)
    found = _counts(places, label, labelled & hit, shape)
    totals = [_per_person(places, flags, len(people)) for flags in (threat, threat & hit, clear, clear & false_alarm)]
    rows = tuple(
        MatrixRow(
            person=one.id,
            name=one.name,
            unit=one.details.unit,
            cells=_rates(found[row], met[row]),
            hits=rate(int(totals[1][row]), int(totals[0][row])),
            false_alarms=rate(int(totals[3][row]), int(totals[2][row])),
        )
        for row, one in enumerate(people)
    )
    sums = [int(one.sum()) for one in totals]
    whole = MatrixRow(
        person=PersonId(""),
        name="",
        unit="",
        cells=_rates(found.sum(axis=0), met.sum(axis=0)),
        hits=rate(sums[1], sums[0]),
        false_alarms=rate(sums[3], sums[2]),
    )
    return Matrix(
        by=by, period=period, first=first_day(period, today), last=today, columns=columns, rows=rows, totals=whole
    )


def _places(known: UnitFacts, people: Sequence[UnitPerson]) -> Integers:
    """Return the row of the person of each answer, shape (n,) int64; -1 for one who is in no row."""
    row_of = {one.id: row for row, one in enumerate(people)}
    return np.array([row_of.get(one, -1) for one in known.person_ids], dtype=np.int64)[known.person]


def _counts(places: Integers, label: Integers, wanted: Flags, shape: tuple[int, int]) -> Integers:
    code = places[wanted] * shape[1] + label[wanted]
    return np.bincount(code, minlength=shape[0] * shape[1]).reshape(shape)


def _per_person(places: Integers, wanted: Flags, count: int) -> Integers:
    return np.bincount(places[wanted], minlength=count)


def _rates(found: Integers, met: Integers) -> tuple[Rate, ...]:
    return tuple(rate(count, n) for count, n in zip(found.tolist(), met.tolist(), strict=True))


# hours


def month_span(day: date) -> tuple[date, date]:
    """Return first and last day of the calendar month."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def quarter_span(day: date) -> tuple[date, date]:
    """Return first and last day of the calendar quarter."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return first, month_span(first + timedelta(days=70))[1]


SPANS: dict[HoursSpan, Span] = {
    HoursSpan.WEEK: week_span,
    HoursSpan.MONTH: month_span,
    HoursSpan.QUARTER: quarter_span,
    HoursSpan.HALF_YEAR: half_year_span,
}


def periods_until(span: HoursSpan, today: date) -> tuple[tuple[date, date], ...]:
    """Return the periods that are shown, the earliest first; the last one holds today."""
    found, day = [], today
    for _ in range(SHOWN_PERIODS[span]):
        found.append(SPANS[span](day))
        day = found[-1][0] - timedelta(days=1)
    return tuple(reversed(found))


def hours_since(span: HoursSpan, today: date, requirement: Requirement) -> date:
    """Return the first day of which answers are needed."""
    return min(periods_until(span, today)[0][0], today - timedelta(days=requirement.days - 1))


def hours_of_unit(
    known: UnitFacts, people: Sequence[UnitPerson], span: HoursSpan, today: date, requirement: Requirement
) -> UnitHours:
    """Return everybody's hours; `known` begins with `hours_since` or earlier."""
    places, periods = _places(known, people), periods_until(span, today)
    days, active = known.facts.day, np.maximum(known.facts.active_ms, 0)
    begins = np.array([first.toordinal() for first, _ in periods])
    within = (places >= 0) & (days >= begins[0]) & (days <= today.toordinal())
    period = np.searchsorted(begins, days[within], side="right") - 1
    shape = (len(people), len(periods))
    minutes = (
        np.bincount(places[within] * shape[1] + period, weights=active[within], minlength=shape[0] * shape[1]).reshape(
            shape
        )
        / _MINUTE_MS
    )
    window = today.toordinal() - requirement.days + 1
    rolling = (places >= 0) & (days >= window) & (days <= today.toordinal())
    done = np.bincount(places[rolling], weights=active[rolling], minlength=len(people)) / _MINUTE_MS
    cases = _per_person(places, rolling, len(people))
    sessions = np.bincount(_first_of_pairs(places[rolling], known.facts.session[rolling]), minlength=len(people))
    rows = []
    for row, one in enumerate(people):
        first = _counting_from(known, one.id, today, requirement)
        status = hours_status(float(done[row]), first=first, today=today, requirement=requirement)
        due_on = first + timedelta(days=requirement.days - 1)
        last = known.days.get(one.id)
        rows.append(
            PersonHours(
                person=one.id,
                name=one.name,
                unit=one.details.unit,
                minutes=tuple(minutes[row].tolist()),
                rolling_minutes=float(done[row]),
                sessions=int(sessions[row]),
                cases=int(cases[row]),
                status=status,
                need=_need(status.standing, whole=due_on <= today),
                due_on=due_on,
                last_on=None if last is None else date.fromordinal(last[1]),
            )
        )
    urgent = (HoursNeed.OVERDUE, HoursNeed.BEHIND)
    rows.sort(key=lambda one: one.need not in urgent)  # stable: each part stays by name
    return UnitHours(span=span, today=today, requirement=requirement, periods=periods, rows=tuple(rows))


def _first_of_pairs(places: Integers, sessions: Integers) -> Integers:
    """Return the rows of different (row, session) pairs."""
    width = int(sessions.max(initial=0)) + 1
    return np.asarray(np.unique(places * width + sessions) // width)


def _counting_from(known: UnitFacts, person: PersonId, today: date, requirement: Requirement) -> date:
    """Return where counting begins: with the first answer, or, without one, with the person's record."""
    begin = today.toordinal() - requirement.days + 1
    span = known.days.get(person)
    line = known.people.get(person)
    made = begin if line is None else date.fromisoformat(line.created_at[:10]).toordinal()
    first = made if span is None else span[0]
    return date.fromordinal(min(max(first, begin), today.toordinal()))


def _need(standing: Standing, *, whole: bool) -> HoursNeed:
    if standing is Standing.BEHIND:
        return HoursNeed.OVERDUE if whole else HoursNeed.BEHIND
    return HoursNeed.MET if standing is Standing.MET else HoursNeed.ON_PACE
