"""What of a unit's proof goes on paper: the columns of a sheet put together, so that a page holds them.

Each column has the heading of the one that it is mainly of, a share of the width, and a text made of a row's cells.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QLocale

from xrayTrainer.exchange.proofs.books import Sheet
from xrayTrainer.exchange.tables import Value

Cells = Mapping[str, Value]
UNDEFINED = "-"


class PaperColumn(msgspec.Struct, frozen=True):
    """A column on paper: heading's key, share of the width, text of a row, keys of what else stands in it."""

    key: str
    width: float
    text: Callable[[Cells, QLocale], str]
    also: tuple[str, ...] = ()

    def heading(self, titles: Mapping[str, str]) -> str:
        """Return the heading: `Cases (threat / clear / different)`."""
        more = " / ".join(titles[key] for key in self.also if key in titles)
        return f"{titles[self.key]} ({more})" if more else titles[self.key]


def paper_columns(sheet: Sheet) -> tuple[PaperColumn, ...]:
    """Return the columns of a sheet on paper; a sheet that no page was made for is printed as it is."""
    keys = {column.key for column in sheet.table.columns}
    wanted = _SHEETS.get(sheet.table.name)
    if wanted is None:
        return tuple(PaperColumn(column.key, 1.0, plain(column.key)) for column in sheet.table.columns)
    who = "name" if "name" in keys else "person"
    return (PaperColumn(who, 2.2, _who), *(column for column in wanted if column.key in keys))


def plain(key: str) -> Callable[[Cells, QLocale], str]:
    """Return what writes a cell as it is."""
    return lambda cells, locale: said(cells.get(key), locale)


def said(value: Value, locale: QLocale, digits: int = 1) -> str:
    """Return a cell as text; an undefined one is a dash."""
    if value is None or value == "":
        return UNDEFINED
    if isinstance(value, float):
        return locale.toString(value, "f", 0 if value == int(value) else digits)
    return value if isinstance(value, str) else locale.toString(value)


def share(value: Value, locale: QLocale) -> str:
    """Return a share as whole percent."""
    return locale.toString(round(100 * value)) + " %" if isinstance(value, float | int) else UNDEFINED


def _who(cells: Cells, locale: QLocale) -> str:
    return said(cells.get("name") or cells.get("person"), locale)


def _rate(count: str, of: str, rate: str) -> Callable[[Cells, QLocale], str]:
    def text(cells: Cells, locale: QLocale) -> str:
        if cells.get(rate) is None:
            return UNDEFINED
        found = f"{said(cells.get(count), locale)}/{said(cells.get(of), locale)} = {share(cells[rate], locale)}"
        low, high = cells.get(f"{rate}_low"), cells.get(f"{rate}_high")
        return found if low is None else f"{found} ({share(low, locale)[:-2]}–{share(high, locale)})"

    return text


def _estimate(key: str, digits: int = 2) -> Callable[[Cells, QLocale], str]:
    def text(cells: Cells, locale: QLocale) -> str:
        low, high = cells.get(f"{key}_low"), cells.get(f"{key}_high")
        found = said(cells.get(key), locale, digits)
        return found if low is None else f"{found} ({said(low, locale, digits)} – {said(high, locale, digits)})"

    return text


def _cases(cells: Cells, locale: QLocale) -> str:
    more = [said(cells[key], locale) for key in ("threat", "clear", "distinct") if cells.get(key) is not None]
    return f"{said(cells.get('cases'), locale)} ({' / '.join(more)})"


def _rolling(cells: Cells, locale: QLocale) -> str:
    if cells.get("rolling_minutes") is None:
        return UNDEFINED
    return f"{said(cells['rolling_minutes'], locale)} / {said(cells.get('required_minutes'), locale)}"


def _time(kind: str) -> Callable[[Cells, QLocale], str]:
    def text(cells: Cells, locale: QLocale) -> str:
        median = cells.get(f"time_{kind}_s")
        return (
            UNDEFINED if median is None else f"{said(median, locale)} (n {said(cells.get(f'time_{kind}_n'), locale)})"
        )

    return text


def _exam_cases(cells: Cells, locale: QLocale) -> str:
    if cells.get("n") is None:
        return UNDEFINED
    return f"{said(cells['n'], locale)} ({share(cells.get('threat_share'), locale)})"


_SHEETS: Mapping[str, tuple[PaperColumn, ...]] = {
    "people": (
        PaperColumn("unit", 2.0, plain("unit")), PaperColumn("agency", 1.8, plain("agency")),
        PaperColumn("country", 1.0, plain("country")), PaperColumn("role", 1.6, plain("role")),
        PaperColumn("number", 1.2, plain("number")), PaperColumn("left_on", 1.1, plain("left_on")),
        PaperColumn("cases", 1.0, plain("cases")),
    ),
    "hours": (
        PaperColumn("unit", 1.8, plain("unit")), PaperColumn("minutes", 1.0, plain("minutes")),
        PaperColumn("sessions", 0.9, plain("sessions")),
        PaperColumn("cases", 2.1, _cases, ("threat", "clear", "distinct")),
        PaperColumn("class_count", 1.0, plain("class_count")),
        PaperColumn("rolling_minutes", 1.6, _rolling, ("required_minutes",)),
        PaperColumn("status", 1.1, plain("status")),
    ),
    "results": (
        PaperColumn("n", 0.6, plain("n")), PaperColumn("hit_rate", 1.9, _rate("hits", "threat", "hit_rate")),
        PaperColumn("false_rate", 1.9, _rate("false_alarms", "clear", "false_rate")),
        PaperColumn("d_a", 1.3, _estimate("d_a")), PaperColumn("d_prime", 1.3, _estimate("d_prime")),
        PaperColumn("wafroc", 1.3, _estimate("wafroc")), PaperColumn("time_hit_s", 1.1, _time("hit")),
        PaperColumn("time_miss_s", 1.1, _time("miss")),
        PaperColumn("time_correct_clear_s", 1.1, _time("correct_clear")),
    ),
    "classes": (
        PaperColumn("class", 3.0, plain("class")), PaperColumn("n", 0.8, plain("n")),
        PaperColumn("hit_rate", 2.4, _rate("hits", "n", "hit_rate")), PaperColumn("withheld", 1.0, plain("withheld")),
    ),
    "exams": (
        PaperColumn("on", 1.1, plain("on")), PaperColumn("exam", 1.9, plain("exam")),
        PaperColumn("n", 1.1, _exam_cases, ("threat_share",)), PaperColumn("points", 1.4, _estimate("points", 1)),
        PaperColumn("hit_rate", 1.8, _rate("hits", "threat", "hit_rate")),
        PaperColumn("false_rate", 1.8, _rate("false_alarms", "clear", "false_rate")),
        PaperColumn("outcome", 1.4, plain("outcome")), PaperColumn("borderline", 0.9, plain("borderline")),
        PaperColumn("certificate", 1.5, plain("certificate")),
    ),
}  # fmt: skip
