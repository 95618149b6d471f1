"""What one part of the Progress screen shows: sentences, a plot, the table behind it. Made when it is looked at."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec
from PySide6.QtCore import QDate, QLocale

from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.viewmodels.progress import ProgressFacts
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.plot_spec import Axis, Chart, Table


class PartId(StrEnum):
    """The parts, in their order."""

    ABILITY = "ability"
    KINDS = "kinds"
    CONFIDENCE = "confidence"
    SPEED = "speed"
    FALSE_MARKS = "false_marks"
    MINUTES = "minutes"
    EXAMS = "exams"
    MISSES = "misses"
    FIGURES = "figures"


class Sheet(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """One plot with all that belongs to it.

    Attributes
    ----------
    name
        Of the table behind it, as the service calls it; also in file names.
    label
        What it is called among the sheets of a part.
    said
        Sentences, the plainest first.
    chart
        None where there is too little to draw: then the table alone is there.
    table
        What is drawn, in words and figures.
    focus, focus_name
        What could be practised now; None for nothing.
    """

    name: str
    label: str
    said: tuple[str, ...]
    chart: Chart | None
    table: Table
    focus: FocusPlan | None = None
    focus_name: str = ""


class Reader(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """What sheets are made from: the facts, and the words of the reader."""

    facts: ProgressFacts
    wording: Wording


PERCENT_TICKS = ((0.0, "0 %"), (0.2, "20 %"), (0.4, "40 %"), (0.6, "60 %"), (0.8, "80 %"), (1.0, "100 %"))


def percent_axis(label: str, *, room: float = 0.05) -> Axis:
    """Return an axis from 0 to 100 %; `room` leaves some beyond."""
    return Axis(label=label, low=0.0 - room, high=1.0 + room, ticks=PERCENT_TICKS)


def day_axis(first: date, last: date) -> Axis:
    """Return an axis of days with a tick at the beginning of months, or of years where there are many."""
    days = (last - first).days
    step = 1 if days <= 200 else 2 if days <= 430 else 3 if days <= 800 else 6 if days <= 1500 else 12
    ticks: list[tuple[float, str]] = []
    month = first.year * 12 + first.month - 1
    while len(ticks) < 60:
        at = date(month // 12, month % 12 + 1, 1)
        if at > last:
            break
        if at >= first and (month % 12) % step == 0:
            ticks.append((float(at.toordinal()), _month(at)))
        month += 1
    if not ticks:
        middle = date.fromordinal((first.toordinal() + last.toordinal()) // 2)
        ticks = [(float(middle.toordinal()), QLocale().toString(QDate(middle.year, middle.month, middle.day), "d MMM"))]
    edge = max(1.0, days * 0.02)
    return Axis(low=first.toordinal() - edge, high=last.toordinal() + edge, ticks=tuple(ticks))


def _month(day: date) -> str:
    form = "MMM yyyy" if day.month == 1 else "MMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
