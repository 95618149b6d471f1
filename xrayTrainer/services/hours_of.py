"""Hours of practice from columns: what `training.hours` says of single things worked on, of many at once."""

from __future__ import annotations

from datetime import date

import numpy as np

from xrayTrainer.scoring.statistics.estimate import Flags, Integers
from xrayTrainer.services.fact_columns import CLEAR, OTHER, THREAT, FactColumns
from xrayTrainer.training.hours import Hours, Span

_MINUTE_MS = 60_000.0
_NO_CLASS = -1


def hours_by(facts: FactColumns, wanted: Flags, closed: Flags, span: Span) -> tuple[Hours, ...]:
    """Return the periods in which anything was answered, the earliest first.

    Parameters
    ----------
    facts
        The answers.
    wanted
        Shape (n,) bool: which of them count.
    closed
        Shape (n,) bool: answers of which may not be said yet whether something was hidden.
    span
        First and last day of the period to which a day belongs: `training.hours.week_span`, ...
    """
    places = np.flatnonzero(wanted)
    days, of_day = np.unique(facts.day[places], return_inverse=True)
    spans = [span(date.fromordinal(day)) for day in days.tolist()]
    last_of = dict(spans)
    begins = np.array([first.toordinal() for first, _ in spans], dtype=np.int64)
    firsts, code = np.unique(begins[of_day], return_inverse=True)
    count = firsts.size
    types = np.where(closed[places], OTHER, facts.type[places])
    active = np.bincount(code, weights=np.maximum(facts.active_ms[places], 0), minlength=count)
    class_ids = sorted({one.class_id for one in facts.labels if one.class_id})
    places_of = {class_id: place for place, class_id in enumerate(class_ids)}
    classes = np.array([places_of.get(one.class_id, _NO_CLASS) for one in facts.labels], dtype=np.intp)
    classes = np.where(types == THREAT, classes[facts.label[places]], _NO_CLASS)
    columns = (
        [date.fromordinal(first) for first in firsts.tolist()],
        (active / _MINUTE_MS).tolist(),
        _different(code, facts.session[places], count).tolist(),
        np.bincount(code, minlength=count).tolist(),
        _different(code, facts.case[places], count).tolist(),
        np.bincount(code[types == THREAT], minlength=count).tolist(),
        np.bincount(code[types == CLEAR], minlength=count).tolist(),
        _labels(code, classes, class_ids, count),
    )
    return tuple(
        Hours(
            first=first,
            last=last_of[first],
            minutes=minutes,
            sessions=sessions,
            cases=cases,
            distinct=distinct,
            threat=threat,
            clear=clear,
            class_ids=seen,
        )
        for first, minutes, sessions, cases, distinct, threat, clear, seen in zip(*columns, strict=True)
    )


def hours_between(facts: FactColumns, closed: Flags, first: date, last: date) -> Hours:
    """Return the work from one day to another, both included."""
    wanted = (facts.day >= first.toordinal()) & (facts.day <= last.toordinal())
    found = hours_by(facts, wanted, closed, lambda day: (first, last))
    return found[0] if found else Hours(first=first, last=last)


def _different(code: Integers, names: Integers, count: int) -> Integers:
    """Return how many different names each period has."""
    width = int(names.max(initial=0)) + 1
    return np.bincount(np.unique(code * width + names) // width, minlength=count)


def _labels(code: Integers, classes: Integers, class_ids: list[str], count: int) -> list[tuple[str, ...]]:
    """Return the classes of each period, in the order of `class_ids`."""
    width = len(class_ids) + 1
    known = classes != _NO_CLASS
    found: list[list[str]] = [[] for _ in range(count)]
    for pair in np.unique(code[known] * width + classes[known]).tolist():
        found[pair // width].append(class_ids[pair % width])
    return [tuple(names) for names in found]
