"""Whole months, by name or from today: the times for which many units are set side by side."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum

from xrayTrainer.domain.errors import UserError

_NAME = re.compile(r"([0-9]{4})(?:-(?:(H[12])|(Q[1-4])|(0[1-9]|1[0-2])))?")


class Time(StrEnum):
    """Times to choose from, as the calendar has them today."""

    ALL = "all"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def days_of(time: Time, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of a time; None: without an end."""
    if time is Time.ALL:
        return None, None
    which, _, unit = time.partition("_")
    length = {"month": 1, "quarter": 3, "year": 12}[unit]
    month = (today.year * 12 + today.month - 1) // length * length - (length if which == "last" else 0)
    return _begins(month), _begins(month + length) - timedelta(days=1)


def months_of(period: str) -> tuple[date, date]:
    """Return the first day and the last one of `2026`, `2026-H1`, `2026-Q3`, `2026-11` or `2026-01:2026-06`.

    Raises
    ------
    UserError
        `hub.no_such_period` for anything else.
    """
    begin, colon, end = period.partition(":")
    first, last = _named(begin, period), _named(end if colon else begin, period)
    if last[1] < first[0]:
        raise UserError("hub.no_such_period", period=period)
    return first[0], last[1]


def _named(text: str, period: str) -> tuple[date, date]:
    found = _NAME.fullmatch(text)
    if found is None or not 1 <= int(found[1]) <= 9998:
        raise UserError("hub.no_such_period", period=period)
    year, half, quarter, month = found.groups()
    start, length = int(year) * 12, 12
    if half:
        start, length = start + (int(half[1]) - 1) * 6, 6
    elif quarter:
        start, length = start + (int(quarter[1]) - 1) * 3, 3
    elif month:
        start, length = start + int(month) - 1, 1
    return _begins(start), _begins(start + length) - timedelta(days=1)


def _begins(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
