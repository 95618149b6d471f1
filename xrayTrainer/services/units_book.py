"""The figures of many units as tables, and as a file: a workbook, CSV files, or JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec

from xrayTrainer import __version__
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.domain.vocabulary import VocabularyName, label, load_vocabulary
from xrayTrainer.exchange.proofs.books import Book, Sheet, write_book_csv, write_book_xlsx
from xrayTrainer.exchange.tables import Column, Kind, Table, Value, objects, write_csv, write_whole
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.estimate import Estimate
from xrayTrainer.services.units_api import LEAST_PEOPLE, REPORTS, Split, UnitName, UnitsOrder, UnitsReport

Row = tuple[Value, ...]

_TEXT, _WHOLE, _NUMBER, _SHARE = Kind.TEXT, Kind.INTEGER, Kind.NUMBER, Kind.SHARE
_UNIT = ("unit", _TEXT, 30)
_HITS = (("threats", _WHOLE, 11), ("hit_rate", _SHARE, 10), ("hit_low", _SHARE, 10), ("hit_high", _SHARE, 10))
_ALARMS = (
    ("clears", _WHOLE, 11), ("alarm_rate", _SHARE, 12), ("alarm_low", _SHARE, 10), ("alarm_high", _SHARE, 10),
)  # fmt: skip
_WORK = (("people", _WHOLE, 9), ("sessions", _WHOLE, 10), ("answers", _WHOLE, 10), ("hours", _NUMBER, 10))
COLUMNS: Mapping[str, tuple[tuple[str, Kind, int], ...]] = {
    "units": (_UNIT, ("country", _TEXT, 12), *_WORK, *_HITS, *_ALARMS),
    "periods": (_UNIT, ("period", _TEXT, 12), *_WORK, *_HITS, *_ALARMS),
    "sets": (
        ("set", _TEXT, 36), _UNIT, ("people", _WHOLE, 9), ("answers", _WHOLE, 10), *_HITS, *_ALARMS,
        ("d_a", _NUMBER, 8), ("d_a_low", _NUMBER, 8), ("d_a_high", _NUMBER, 8),
    ),
    "classes": (_UNIT, ("class", _TEXT, 34), *_HITS),
    "methods": (_UNIT, ("method", _TEXT, 34), *_HITS),
    "items": (
        ("set", _TEXT, 36), ("case", _TEXT, 24), ("revision", _WHOLE, 9), ("type", _TEXT, 12), ("class", _TEXT, 28),
        ("method", _TEXT, 28), ("band", _WHOLE, 9), ("units", _WHOLE, 8), ("answers", _WHOLE, 10),
        ("solved", _SHARE, 10), ("solved_low", _SHARE, 10), ("solved_high", _SHARE, 10), ("seconds", _NUMBER, 10),
    ),
    "weeks": (
        _UNIT, ("monday", _TEXT, 12), ("people", _WHOLE, 9), ("answers", _WHOLE, 10), ("hours", _NUMBER, 10),
        ("mean_minutes", _NUMBER, 12), ("most_minutes", _NUMBER, 12),
    ),
    "exams": (
        _UNIT, ("people", _WHOLE, 9), ("taken", _WHOLE, 9), ("passed", _WHOLE, 9), ("failed", _WHOLE, 9),
        ("borderline", _WHOLE, 12), ("awaiting", _WHOLE, 12),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Words units, sets, classes and methods in one language; with `coded`, ids stay as they are."""

    messages: Messages
    coded: bool = False

    def unit(self, name: UnitName | None) -> str:
        """Return how a unit (None: all together) is called."""
        if name is None:
            return self.messages.text("hub.together")
        if name.letter:
            return self.messages.text("hub.letter", letter=name.letter)
        return name.name or self.messages.text("hub.no_unit")

    def title(self, title: LangText, set_id: str) -> str:
        """Return the title of a set, or the beginning of its id."""
        found = in_language(title, self.messages.language)
        return found[0] if found else set_id[:8]

    def term(self, vocabulary: VocabularyName, term_id: str) -> str:
        """Return a class or method in words."""
        if self.coded or not term_id:
            return term_id
        return label(load_vocabulary(vocabulary), term_id, self.messages.language)

    def type(self, type_: str) -> str:
        """Return whether a case holds a threat."""
        return type_ if self.coded else self.messages.text(f"export.value.{type_}")


def tables(report: UnitsReport, messages: Messages, *, coded: bool = False) -> dict[str, Table]:
    """Return the tables by name (`REPORTS`), the rows of all together last."""
    words = UnitWords(messages, coded)
    makers: Mapping[str, Callable[[UnitsReport, UnitWords], Iterable[tuple[bool, Row]]]] = {
        "units": _units, "periods": _periods, "sets": _sets, "classes": _classes, "methods": _methods,
        "items": _items, "weeks": _weeks, "exams": _exams,
    }  # fmt: skip
    made = {}
    for name in REPORTS:
        rows = list(makers[name](report, words))
        columns = tuple(
            Column(key=key, title=messages.text(f"hub.column.{key}"), kind=kind, width=width)
            for key, kind, width in COLUMNS[name]
        )
        made[name] = Table(
            name=name,
            columns=columns,
            rows=[row for total, row in rows if not total],
            totals=tuple(row for total, row in rows if total),
        )
    return made


def write_report(
    report: UnitsReport, file: Path, *, language: str, only: str | None = None, suffix: str | None = None
) -> None:
    """Write a report: XLSX, JSON, CSV (one table), else a zip of CSV files, by the ending of the file's name.

    Parameters
    ----------
    report, file
        What, and where to.
    language
        Of captions.
    only
        One of `REPORTS`; None for all.
    suffix
        `.xlsx`, `.json`, `.csv`, `.zip`; None: that of the file.

    Raises
    ------
    UserError
        `exchange.*` where the file can't be written.
    """
    messages, suffix = Messages(language), suffix or file.suffix.lower()
    made = tables(report, messages, coded=suffix == ".json")
    made = made if only is None else {only: made[only]}
    if suffix == ".json":
        _write_json(report, made, file)
    elif suffix == ".csv" and only is not None:
        write_csv(file, made[only])
    else:
        book = _book(report, made, messages)
        (write_book_xlsx if suffix == ".xlsx" else write_book_csv)(file, book)


def period_name(order: UnitsOrder, messages: Messages) -> str:
    """Return the time of a report in words."""
    if order.first is None and order.last is None:
        return messages.text("hub.all_time")
    first, last = ("" if day is None else day.isoformat() for day in (order.first, order.last))
    return f"{first} – {last}".strip()


def _book(report: UnitsReport, made: Mapping[str, Table], messages: Messages) -> Book:
    order, say = report.order, messages.text
    about: list[tuple[str, str, Value]] = [
        ("period", say("hub.about.period"), period_name(order, messages)),
        ("names", say("hub.about.names"), say("hub.names_hidden" if order.anonymous else "hub.names_shown")),
        ("made", say("hub.about.made"), datetime.now(UTC).date().isoformat()),
        ("program", say("hub.about.program"), f"XrayTrainer {__version__}"),
    ]
    notes = [say("hub.note.reading"), say("hub.note.fair"), say("hub.note.sets")]
    if report.hidden:
        notes.append(say("hub.note.hidden", n=report.hidden, least=LEAST_PEOPLE))
    sheets = tuple(
        Sheet(title=say(f"hub.sheet.{name}"), note=say(f"hub.sheet_note.{name}"), table=table)
        for name, table in made.items()
    )
    return Book(
        title=say("hub.title"), first=say("hub.sheet.about"), about=tuple(about), notes=tuple(notes), sheets=sheets
    )


def _write_json(report: UnitsReport, made: Mapping[str, Table], file: Path) -> None:
    order = report.order
    payload = {
        "format": "xraytrainer/units",
        "version": 1,
        "first": order.first,
        "last": order.last,
        "anonymous": order.anonymous,
        "hidden": report.hidden,
        "program": __version__,
        "reports": {
            name: {"rows": objects(table, table.rows), "together": objects(table, table.totals)}
            for name, table in made.items()
        },
    }
    data = msgspec.json.format(msgspec.json.encode(payload), indent=2) + b"\n"
    write_whole(file, lambda stream: stream.write(data))


def _rate(found: Rate) -> Row:
    return found.n, found.value, found.low, found.high


def _estimate(found: Estimate | None) -> Row:
    return (None, None, None) if found is None else (found.value, found.low, found.high)


def _work(one: Any) -> Row:
    return one.people, one.sessions, one.answers, round(one.hours, 2)


def _units(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.units:
        row = (words.unit(one.unit), one.country or None, *_work(one), *_rate(one.hits), *_rate(one.false_alarms))
        yield one.unit is None, row


def _periods(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.periods:
        begins = None if one.begins is None else split_name(one.begins, report.order.split)
        yield one.unit is None, (words.unit(one.unit), begins, *_work(one), *_rate(one.hits), *_rate(one.false_alarms))


def _sets(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for common in report.sets:
        title = words.title(common.title, common.id)
        for one in (*common.units, common.together):
            rates = (*_rate(one.hits), *_rate(one.false_alarms), *_estimate(one.d_a))
            yield False, (title, words.unit(one.unit), one.people, one.answers, *rates)


def _classes(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.classes:
        name = words.term(VocabularyName.CLASSES, one.label)
        yield one.unit is None, (words.unit(one.unit), name, *_rate(one.hits))


def _methods(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.methods:
        name = words.term(VocabularyName.METHODS, one.label)
        yield one.unit is None, (words.unit(one.unit), name, *_rate(one.hits))


def _items(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.items:
        class_id = words.term(VocabularyName.CLASSES, one.class_id) or None
        method = words.term(VocabularyName.METHODS, one.method) or None
        case = one.slug or one.case[:8]
        labels = (one.revision, words.type(one.type), class_id, method, one.band, one.units)
        yield False, (words.title(one.title, one.set_id), case, *labels, *_rate(one.solved), round(one.seconds, 1))


def _weeks(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.weeks:
        minutes = (round(one.hours, 2), round(one.mean_minutes, 1), round(one.most_minutes, 1))
        yield one.unit is None, (words.unit(one.unit), one.monday.isoformat(), one.people, one.answers, *minutes)


def _exams(report: UnitsReport, words: UnitWords) -> Iterable[tuple[bool, Row]]:
    for one in report.exams:
        counts = (one.people, one.taken, one.passed, one.failed, one.borderline, one.awaiting)
        yield one.unit is None, (words.unit(one.unit), *counts)


def split_name(begins: date, split: Split) -> str:
    """Return `2026-11`, `2026-Q4` or `2026-H2`."""
    if split is Split.MONTH:
        return f"{begins.year}-{begins.month:02d}"
    if split is Split.QUARTER:
        return f"{begins.year}-Q{(begins.month - 1) // 3 + 1}"
    return f"{begins.year}-H{(begins.month - 1) // 6 + 1}"
