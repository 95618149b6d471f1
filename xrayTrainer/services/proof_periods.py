"""Periods of a proof by name: a month, quarter, half-year or year of the calendar, rolling days, or two days."""

from __future__ import annotations

import re
from datetime import date, timedelta

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.periods import Period

_CALENDAR = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)))?")
_ROLLING = re.compile(r"(\d{1,4})d")


def proof_period(text: str, today: date) -> Period:
    """Return the period of a name.

    Parameters
    ----------
    text
        `2026-09`, `2026-Q3`, `2026-H2`, `2026`, `182d` (so many days up to today) or `FROM:TO` (two ISO days).
    today
        Last of the rolling days.

    Raises
    ------
    UserError
        `proof.bad_period` for anything else, `proof.period_to_come` for one that has not begun.
    """
    found = _named(text, today)
    if found is None:
        raise UserError("proof.bad_period", period=text)
    if found.first > today:
        raise UserError("proof.period_to_come", period=text)
    return found


def quarter_before(today: date) -> str:
    """Return the last quarter that is over."""
    index = (today.month - 1) // 3
    return f"{today.year}-Q{index}" if index else f"{today.year - 1}-Q4"


def _named(text: str, today: date) -> Period | None:
    try:
        if rolling := _ROLLING.fullmatch(text):
            days = int(rolling[1])
            return _days(today - timedelta(days=days - 1), today) if days else None
        if calendar := _CALENDAR.fullmatch(text):
            year, quarter, half, month = (None if part is None else int(part) for part in calendar.groups())
            return _of_calendar(text, year or 0, quarter, half, month)
        first, _, last = text.partition(":")
        days_of = _days(date.fromisoformat(first), date.fromisoformat(last))
    except (ValueError, OverflowError):
        return None
    return days_of if days_of.first <= days_of.last else None


def _days(first: date, last: date) -> Period:
    return Period(first, last, f"{first.isoformat()}:{last.isoformat()}")


def _of_calendar(text: str, year: int, quarter: int | None, half: int | None, month: int | None) -> Period:
    """Return a period of the calendar. Raises ValueError for a month that is none."""
    begins, months = 1, 12
    if quarter is not None:
        begins, months = 3 * quarter - 2, 3
    elif half is not None:
        begins, months = 6 * half - 5, 6
    elif month is not None:
        begins, months = month, 1
    ends = begins + months - 1
    following = date(year + ends // 12, ends % 12 + 1, 1)
    return Period(date(year, begins, 1), following - timedelta(days=1), text)
