"""Periods of the calendar: months, quarters, half-years, or from one day to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from xrayTrainer.domain.errors import UserError

NAMES = ("month", "quarter", "half-year")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `first` to `last`, both included; `name` is `2026-11`, `2026-Q4`, `2026-H2`, or the two days."""

    first: date
    last: date
    name: str


PeriodOf = Callable[[date], Period | None]
"""The period to which a day belongs; None if it belongs to none that was asked for."""


def period_rule(text: str) -> PeriodOf:
    """Return the rule for `month`, `quarter`, `half-year` or `FROM:TO` (two ISO days).

    Raises
    ------
    UserError
        `export.bad_period` for anything else.
    """
    if text in NAMES:
        months = {"month": 1, "quarter": 3, "half-year": 6}[text]
        return lambda day: _calendar_period(day, months)
    first_text, colon, last_text = text.partition(":")
    try:
        first, last = date.fromisoformat(first_text), date.fromisoformat(last_text)
    except ValueError:
        raise UserError("export.bad_period", period=text) from None
    if not colon or last < first:
        raise UserError("export.bad_period", period=text)
    span = Period(first, last, f"{first.isoformat()}:{last.isoformat()}")
    return lambda day: span if first <= day <= last else None


def _calendar_period(day: date, months: int) -> Period:
    index = (day.month - 1) // months
    start = date(day.year, index * months + 1, 1)
    following = index * months + 1 + months
    after = date(day.year + (following > 12), (following - 1) % 12 + 1, 1)
    mark = {1: f"{index + 1:02d}", 3: f"Q{index + 1}", 6: f"H{index + 1}"}[months]
    return Period(start, date.fromordinal(after.toordinal() - 1), f"{day.year}-{mark}")
