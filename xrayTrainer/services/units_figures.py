"""The figures of many units from the counts of their store.

Units are sorted by name, never by a figure. Where they are not named, what rests on fewer than `LEAST_PEOPLE` people is
not shown by itself but stays in the totals; where the hidden units together are fewer people than that, so that the
totals would tell of them, the next smallest unit is hidden too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec

from xrayTrainer.domain.texts import LangText
from xrayTrainer.scoring.rates import rate
from xrayTrainer.scoring.statistics.detection import detection
from xrayTrainer.services.units_api import (
    LEAST_PEOPLE,
    CommonSet,
    ExamFigures,
    ItemFigures,
    LabelFigures,
    SetFigures,
    Split,
    UnitFigures,
    UnitName,
    UnitsOrder,
    UnitsReport,
    WeekFigures,
)
from xrayTrainer.services.units_rows import month_begins, month_of
from xrayTrainer.storage.hub.database import Row
from xrayTrainer.storage.hub.rows import ALL_TIME, Span
from xrayTrainer.storage.hub.store import HubStore

MONTHS = {Split.MONTH: 1, Split.QUARTER: 3, Split.HALF_YEAR: 6}
_HOUR_MS, _MINUTE_MS = 3_600_000.0, 60_000.0
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_LAST = "\U0010ffff"
_AFTER = str.maketrans({one: base + _LAST for one, base in zip("ёәғқңөұүһіӣӯҳҷ", "еагкноуухыиухч", strict=True)})
"""Letters of Kazakh, Kyrgyz and Tajik stand right after the one that they are like, not behind the alphabet."""

Naming = Callable[[int, str], UnitName]


def span_of(order: UnitsOrder) -> Span:
    """Return the months of an order."""
    first, last = order.first or date.min, order.last or date.max
    return Span(
        ALL_TIME.first_month if order.first is None else month_of(first),
        ALL_TIME.last_month if order.last is None else month_of(last),
        first.toordinal(),
        last.toordinal(),
    )


def letter(number: int) -> str:
    """Return A for 0, Z for 25, AA for 26."""
    text, number = "", number + 1
    while number:
        number, place = divmod(number - 1, len(_LETTERS))
        text = _LETTERS[place] + text
    return text


def hidden_units(people: dict[int, int]) -> frozenset[int]:
    """Return which units are too small to be shown, by the people of each."""
    hidden = {unit for unit, count in people.items() if count < LEAST_PEOPLE}
    shown = sorted(people.keys() - hidden, key=lambda unit: (people[unit], unit))
    if hidden and shown and sum(people[unit] for unit in hidden) < LEAST_PEOPLE:
        hidden.add(shown[0])
    return frozenset(hidden)


def units_report(hub: HubStore, order: UnitsOrder) -> UnitsReport:
    """Return all figures."""
    span = span_of(order)
    whole = hub.units(span)
    people = {row[0]: row[4] for row in whole}
    hidden = hidden_units(people) if order.anonymous else frozenset[int]()
    aliases = hub.aliases() if order.anonymous else {}

    def naming(unit: int, name: str) -> UnitName:
        return UnitName(letter=letter(aliases[unit])) if order.anonymous else UnitName(name=name)

    def shown(rows: Sequence[Row]) -> list[Row]:
        return [row for row in rows if row[0] not in hidden]

    months = MONTHS[order.split]
    split = hub.units(span, months=months)
    if order.anonymous:
        split = _large(split, by=3, people=4)
    return UnitsReport(
        order=order,
        units=_units(shown(whole), hub.units(span, together=True), naming, None),
        periods=_units(shown(split), hub.units(span, months=months, together=True), naming, months),
        sets=_sets(hub.sets(span), naming, anonymous=order.anonymous),
        classes=_labels(hub.classes(span), hidden, naming),
        methods=_labels(hub.methods(span), hidden, naming),
        items=_items(hub.items(span)),
        weeks=_weeks(hub.weeks(span), hidden, naming, anonymous=order.anonymous),
        exams=_exams(hub.exams(span), hidden, naming, anonymous=order.anonymous),
        hidden=len(hidden),
    )


def by_name(unit: UnitName | None) -> tuple[int, int, str]:
    """Return what units are sorted by: letters in their order, names, the unnamed one, then all together."""
    if unit is None:
        return 3, 0, ""
    if unit.letter:
        return 0, len(unit.letter), unit.letter
    return 1 if unit.name else 2, 0, unit.name.casefold().translate(_AFTER)


def _large(rows: list[Row], *, by: int, people: int) -> list[Row]:
    """Return the rows of units that are large enough in their own period: it stands at place `by` of a row."""
    kept: list[Row] = []
    for _, found in groupby(sorted(rows, key=itemgetter(by)), key=itemgetter(by)):
        own = list(found)
        small = hidden_units({row[0]: row[people] for row in own})
        kept += [row for row in own if row[0] not in small]
    return kept


def _units(rows: list[Row], together: list[Row], naming: Naming, months: int | None) -> tuple[UnitFigures, ...]:
    made = [_unit(naming(row[0], row[1]), row[2], row[3], row[4:], months) for row in rows]
    made += [_unit(None, "", row[0], row[1:], months) for row in together]
    return tuple(sorted(made, key=lambda one: (by_name(one.unit), one.begins or date.min)))


def _unit(unit: UnitName | None, country: str, period: int, sums: Row, months: int | None) -> UnitFigures:
    people, sessions, answers, active_ms, threats, hits, clears, false_alarms = sums
    return UnitFigures(
        unit=unit,
        country="" if unit is not None and unit.letter else country,
        begins=None if months is None else month_begins(period * months),
        people=people,
        sessions=sessions,
        answers=answers,
        hours=active_ms / _HOUR_MS,
        hits=rate(hits, threats),
        false_alarms=rate(false_alarms, clears),
    )


def _sets(rows: list[Row], naming: Naming, *, anonymous: bool) -> tuple[CommonSet, ...]:
    made = []
    for set_id, found in groupby(sorted(rows, key=itemgetter(0, 2)), key=itemgetter(0)):
        own = list(found)
        if len(own) < 2:
            continue
        hidden = hidden_units({row[2]: row[4] for row in own}) if anonymous else frozenset[int]()
        units = [_set(naming(row[2], row[3]), row[4:]) for row in own if row[2] not in hidden]
        sums = tuple(sum(row[place] for row in own) for place in range(4, 10))
        made.append(
            CommonSet(
                id=set_id,
                title=title_of(own[0][1]),
                units=tuple(sorted(units, key=lambda one: by_name(one.unit))),
                together=_set(None, sums),
                hidden=len(hidden),
            )
        )
    return tuple(sorted(made, key=lambda one: (sorted(one.title.items()), one.id)))


def _set(unit: UnitName | None, sums: Row) -> SetFigures:
    people, answers, threats, hits, clears, false_alarms = sums
    found = detection(hits=hits, n_signal=threats, false_alarms=false_alarms, n_noise=clears)
    return SetFigures(
        unit=unit, people=people, answers=answers, hits=found.hits, false_alarms=found.false_alarms, d_a=found.d_a
    )


def _labels(rows: list[Row], hidden: frozenset[int], naming: Naming) -> tuple[LabelFigures, ...]:
    made = [
        LabelFigures(unit=naming(unit, name), label=label, hits=rate(hits, answers))
        for unit, name, label, answers, hits in rows
        if unit not in hidden
    ]
    for label, found in groupby(sorted(rows, key=itemgetter(2)), key=itemgetter(2)):
        own = list(found)
        hits = rate(sum(row[4] for row in own), sum(row[3] for row in own))
        made.append(LabelFigures(unit=None, label=label, hits=hits))
    return tuple(sorted(made, key=lambda one: (by_name(one.unit), one.label)))


def _items(rows: list[Row]) -> tuple[ItemFigures, ...]:
    made = [
        ItemFigures(
            set_id=row[0],
            title=title_of(row[1]),
            case=row[2],
            slug=row[3],
            revision=row[4],
            type=row[5],
            class_id=row[6],
            method=row[7],
            band=row[8] or None,
            units=row[9],
            solved=rate(row[11], row[10]),
            seconds=row[14] / row[10] / 1000,
        )
        for row in rows
    ]
    return tuple(
        sorted(made, key=lambda one: (sorted(one.title.items()), one.set_id, one.slug, one.revision, one.type))
    )


def _weeks(rows: list[Row], hidden: frozenset[int], naming: Naming, *, anonymous: bool) -> tuple[WeekFigures, ...]:
    kept = _large(rows, by=2, people=3) if anonymous else rows
    made = [_week(naming(row[0], row[1]), row[2], row[3:]) for row in kept if row[0] not in hidden]
    for week, found in groupby(sorted(rows, key=itemgetter(2)), key=itemgetter(2)):
        own = list(found)
        sums = (*(sum(row[place] for row in own) for place in (3, 4, 5)), max(row[6] for row in own))
        made.append(_week(None, week, sums))
    return tuple(sorted(made, key=lambda one: (by_name(one.unit), one.monday)))


def _week(unit: UnitName | None, week: int, sums: Sequence[Any]) -> WeekFigures:
    people, answers, active_ms, most_ms = sums
    return WeekFigures(
        unit=unit,
        monday=date.fromordinal(week * 7 + 1),
        people=people,
        answers=answers,
        hours=active_ms / _HOUR_MS,
        mean_minutes=active_ms / people / _MINUTE_MS,
        most_minutes=most_ms / _MINUTE_MS,
    )


def _exams(rows: list[Row], hidden: frozenset[int], naming: Naming, *, anonymous: bool) -> tuple[ExamFigures, ...]:
    small = hidden_units({row[0]: row[2] for row in rows}) if anonymous else frozenset[int]()
    made = [_exam(naming(row[0], row[1]), row[2:]) for row in rows if row[0] not in hidden | small]
    if rows:
        made.append(_exam(None, [sum(row[place] for row in rows) for place in range(2, 8)]))
    return tuple(sorted(made, key=lambda one: by_name(one.unit)))


def _exam(unit: UnitName | None, sums: Iterable[int]) -> ExamFigures:
    people, taken, passed, failed, borderline, awaiting = sums
    return ExamFigures(
        unit=unit, people=people, taken=taken, passed=passed, failed=failed, borderline=borderline, awaiting=awaiting
    )


def title_of(text: str) -> LangText:
    """Return the title of a set."""
    found: LangText = msgspec.json.decode(text, type=dict[str, str]) if text else {}
    return found
