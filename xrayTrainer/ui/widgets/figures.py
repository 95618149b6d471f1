"""Numbers, dates and durations as people of a language read them; nothing defined is a dash."""

from __future__ import annotations

import math

from PySide6.QtCore import QDateTime, QLocale, Qt

UNDEFINED = "-"


def points(value: float | None) -> str:
    """Return points with one decimal, or a dash."""
    return UNDEFINED if value is None or not math.isfinite(value) else QLocale().toString(value, "f", 1)


def percent(share: float | None) -> str:
    """Return a share as whole percent, or a dash."""
    return UNDEFINED if share is None else QLocale().toString(round(share * 100)) + " %"


def whole(value: float) -> str:
    """Return a number without decimals."""
    return QLocale().toString(round(value))


def clock(seconds: float) -> str:
    """Return a duration as minutes and seconds, `4:05`."""
    total = max(0, round(seconds))
    return f"{total // 60}:{total % 60:02d}"


def day(moment: str) -> str:
    """Return the day of a stored moment (ISO 8601, UTC) in local time: `14 November`, with the year if another."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return UNDEFINED
    date = when.toLocalTime().date()
    same_year = date.year() == QDateTime.currentDateTime().date().year()
    return QLocale().toString(date, "d MMMM" if same_year else "d MMMM yyyy")
