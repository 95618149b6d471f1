"""The report of a course as a file: a workbook with a sheet for each table, or JSON with the same rows by key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from xrayTrainer import __version__
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.exchange.proofs.books import Book, Sheet, write_book_xlsx
from xrayTrainer.exchange.tables import Column, Kind, Table, Value, objects, write_whole
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.paired import PairedChange
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services import course_report_words as words
from xrayTrainer.services.course_report_api import CourseReport, LabelChange, Section
from xrayTrainer.services.course_report_parts import TESTS
from xrayTrainer.storage.clock import Moment

_CHANGE = ("before", "after", "change", "low", "high")
_COUNTS = ("people", "threat", "clear")


def write_book(report: CourseReport, to: Path, *, file_format: str, language: str, people: bool, at: Moment) -> None:
    """Write a report as `xlsx` or `json`, in a language; a line for each person only with `people`.

    Raises
    ------
    UserError
        `exchange.*` if the file can't be written.
    """
    speaker = words.FileSpeaker(Messages(language))
    book = _book(report, speaker, people=people, day=at.utc[:10])
    if file_format == "xlsx":
        write_book_xlsx(to, book)
        return
    payload = {
        "format": "xraytrainer/course-report",
        "version": 1,
        "course": report.course,
        "title": report.title,
        "about": {key: value for key, _caption, value in book.about},
        "notes": list(book.notes),
        "sheets": {sheet.table.name: objects(sheet.table, sheet.table.rows) for sheet in book.sheets},
    }
    data = msgspec.json.format(msgspec.json.encode(payload), indent=2) + b"\n"
    write_whole(to, lambda stream: stream.write(data))


def _book(report: CourseReport, speaker: words.Speaker, *, people: bool, day: str) -> Book:
    say = speaker.say
    parts = (*words.headline(report), *words.sureness(report), *words.basis(report), *words.attrition(report))
    sheets = [
        ("figures", _figures(report, speaker)),
        ("classes", _families(report, speaker, classes=True)),
        ("methods", _families(report, speaker, classes=False)),
        ("stages", _stages(report, speaker)),
        ("texts", _texts(report, speaker)),
    ]
    if people:
        sheets.append(("people", _people(report, speaker)))
    title = say("course_report.title", title=report.title)
    return Book(
        title=title,
        first=say("course_report.sheet_about"),
        about=(
            ("title", title, None),
            ("written_on", say("course_report.written_on", day=day), None),
            ("program", f"XrayTrainer {__version__}", None),
        ),
        notes=(*(words.worded(one, speaker) for one in parts), say("course_report.method_note")),
        sheets=tuple(Sheet(title=say(f"course_report.sheet_{name}"), note="", table=table) for name, table in sheets),
    )


def _column(speaker: words.Speaker, key: str, kind: Kind = Kind.TEXT, width: int = 14) -> Column:
    return Column(key=key, title=speaker.say(f"course_report.column_{key}"), kind=kind, width=width)


def _changes(speaker: words.Speaker, first: Sequence[Column], kind: Kind) -> tuple[Column, ...]:
    numbers = [_column(speaker, key, kind) for key in _CHANGE]
    counts = [_column(speaker, key, Kind.INTEGER) for key in _COUNTS]
    return (*first, *numbers, *counts)


def _cells(found: PairedChange) -> tuple[Value, ...]:
    return (
        found.before,
        found.after,
        found.change,
        found.low,
        found.high,
        found.people,
        found.threat,
        found.clear,
    )


def _figures(report: CourseReport, speaker: words.Speaker) -> Table:
    first = [_column(speaker, "step", width=34), _column(speaker, "figure", width=30)]
    share = _column(speaker, "share", Kind.SHARE)
    rows = []
    for one in report.steps:
        name = words.step_name(one, speaker)
        counts = one.figures[Measure.D_A]
        cases = counts.threat + counts.clear
        for measure, found in one.figures.items():
            threat_share = counts.threat / cases if cases else None
            rows.append((name, words.measure_name(measure, speaker), *_cells(found), threat_share))
    return Table(name="figures", columns=(*_changes(speaker, first, Kind.NUMBER), share), rows=rows)


def _families(report: CourseReport, speaker: words.Speaker, *, classes: bool) -> Table:
    vocabulary = VocabularyName.CLASSES if classes else VocabularyName.METHODS
    key = "class" if classes else "method"
    first = [_column(speaker, "step", width=34), _column(speaker, key, width=30)]
    last = [_column(speaker, "found_n", Kind.INTEGER), _column(speaker, "of_n", Kind.INTEGER)]
    rows = []
    for step in report.steps:
        labels: tuple[LabelChange, ...] = step.classes if classes else step.methods
        for one in labels:
            found = (one.after.count, one.after.n)
            name = words.label_name(one, vocabulary, speaker)
            rows.append((words.step_name(step, speaker), name, *_cells(one.change), *found))
    name = "classes" if classes else "methods"
    return Table(name=name, columns=(*_changes(speaker, first, Kind.SHARE), *last), rows=rows)


def _stages(report: CourseReport, speaker: words.Speaker) -> Table:
    seen = report.attendance
    columns = (
        _column(speaker, "stage", width=24),
        _column(speaker, "done", Kind.INTEGER),
        _column(speaker, "people", Kind.INTEGER),
        _column(speaker, "first_day"),
        _column(speaker, "last_day"),
    )
    rows = [
        (words.stage_name(kind, speaker), done, seen.people, *seen.days.get(kind, (None, None)))
        for kind, done in seen.done.items()
    ]
    return Table(name="stages", columns=columns, rows=rows)


def _texts(report: CourseReport, speaker: words.Speaker) -> Table:
    columns = (_column(speaker, "section", width=28), _column(speaker, "text", width=110))
    rows = [
        (speaker.say(f"course_report.section_{section}"), words.section_text(report, section, speaker))
        for section in Section
    ]
    return Table(name="texts", columns=columns, rows=rows)


def _people(report: CourseReport, speaker: words.Speaker) -> Table:
    def columns() -> Iterator[Column]:
        yield _column(speaker, "person", width=30)
        for kind in TESTS:
            stage = words.stage_name(kind, speaker)
            for measure in (Measure.HIT_RATE, Measure.FALSE_ALARM_RATE):
                title = f"{stage}: {words.measure_name(measure, speaker)}"
                yield Column(key=f"{kind}_{measure}", title=title, kind=Kind.SHARE, width=18)
                yield Column(key=f"{kind}_{measure}_n", title=f"{title}, n", kind=Kind.INTEGER, width=10)
        yield _column(speaker, "minutes", Kind.NUMBER)

    def cells(rate: Rate | None) -> tuple[Value, Value]:
        return (None, None) if rate is None else (rate.value, rate.n)

    rows = [
        (
            line.name,
            *(cell for kind in TESTS for one in (line.hits, line.false_alarms) for cell in cells(one.get(kind))),
            line.minutes,
        )
        for line in report.people
    ]
    return Table(name="people", columns=tuple(columns()), rows=rows)
