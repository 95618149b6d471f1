"""Rows out: an answer a row, or a person and period a row, with totals, for a unit's records.

Undefined figures are empty cells, never 0.  With `anonymous`, people are pseudonyms made by a key that stays in this
data folder, names and ids are gone, and times are cut to the day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec

from xrayTrainer import __version__
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.domain.texts import in_language
from xrayTrainer.exchange.tables import Column, Kind, Table, Value, write_csv, write_json, write_xlsx
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.points import session_points
from xrayTrainer.services.periods import Period, period_rule
from xrayTrainer.services.pseudonyms import pseudonym, pseudonym_key
from xrayTrainer.storage import people_table
from xrayTrainer.storage.answer_table import events_of_kind
from xrayTrainer.storage.clock import Clock, from_utc_text, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.export_rows import AnswerRow, submitted_answers
from xrayTrainer.storage.session_table import content
from xrayTrainer.storage.store import Records

ROWS = ("answers", "periods")
FILE_FORMATS = ("csv", "xlsx", "json")
_CODED = frozenset({"mode", "case_type", "verdict"})
_CODES = ("practice", "duty", "exam", "threat", "document", "clear", "suspicion", "no_suspicion")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """An answer with what an export adds to it."""

    row: AnswerRow
    moment: datetime
    set_title: str
    person: str
    name: str

    @property
    def day(self) -> date:
        """Local day of the submission."""
        return self.moment.date()

    @property
    def minutes(self) -> float:
        """Active minutes: on the scan and in the review."""
        return (self.row.scan_active_ms + self.row.review_active_ms) / 60_000


class ExportImpl:
    """Implements `ExportService`."""

    def __init__(self, records: Records, *, clock: Clock = now) -> None:
        self._records = records
        self._clock = clock

    def export(
        self,
        *,
        rows: str,
        file_format: str,
        out: Path,
        period: str | None = None,
        person: PersonId | None = None,
        anonymous: bool = False,
        separator: str = ";",
        language: str = "en",
    ) -> int:
        """Write answers or periods to `out` and return the number of rows.

        Raises
        ------
        UserError
            `export.*` for a period that is none or a person who is not here, `exchange.*` when `out` can't be written.
        ValueError
            For `rows` or `file_format` that are not in `ROWS` and `FILE_FORMATS`.
        """
        if rows not in ROWS or file_format not in FILE_FORMATS:
            raise ValueError(f"rows {rows!r}, format {file_format!r}")
        messages = Messages(language)
        rule = period_rule(period or ("month" if rows == "periods" else "0001-01-01:9999-12-31"))
        lines = self._lines(person, anonymous=anonymous, messages=messages)
        placed = [(span, line) for line in lines if (span := rule(line.day)) is not None]
        if rows == "answers":
            table = _answers_table([line for _, line in placed], messages, anonymous=anonymous)
            if file_format == "json" and not anonymous:
                table = self._with_disputes(table, messages)
        else:
            table = _periods_table(placed, messages)
        about = self._about(messages, period, anonymous=anonymous)
        table = replace(table, about=about) if file_format == "json" else _for_people(table, about, messages)
        if file_format == "csv":
            write_csv(out, table, separator=separator)
        else:
            {"xlsx": write_xlsx, "json": write_json}[file_format](out, table)
        return len(table.rows)

    def _lines(self, person: PersonId | None, *, anonymous: bool, messages: Messages) -> list[_Line]:
        key = pseudonym_key(self._records) if anonymous else b""
        with self._records.read() as connection:
            if person is not None and people_table.person(connection, person) is None:
                raise UserError("export.no_person", person=person)
            rows = list(submitted_answers(connection, person))
            titles = {digest: _title(connection, digest, messages) for digest in {row.set_hash for row in rows}}
        guest = messages.text("export.guest")
        return [
            _Line(
                row=row if _scores_are_open(row) else _without_scores(row),
                moment=_local(row),
                set_title=titles[row.set_hash],
                person=pseudonym(key, row.person) if anonymous else row.person,
                name="" if anonymous else (guest if row.guest else row.name),
            )
            for row in rows
        ]

    def _with_disputes(self, table: Table, messages: Messages) -> Table:
        """Return the table with what people object to in their reviews, a line each."""
        from xrayTrainer.services.looking_back import dispute_of

        said: dict[str, list[str]] = {}
        with self._records.read() as connection:
            for answer, body, at in events_of_kind(connection, "disputed"):
                found = dispute_of(body, at)
                said.setdefault(answer, []).append(" ".join(filter(None, (at, found.about, found.note))))
        place = [column.key for column in table.columns].index("answer")
        rows = [(*row, "\n".join(said.get(str(row[place]), ())) or None) for row in table.rows]
        totals = tuple((*row, None) for row in table.totals)
        return replace(
            table, columns=(*table.columns, *_columns(messages, ("disputes", Kind.TEXT, 60))), rows=rows, totals=totals
        )

    def _about(self, messages: Messages, period: str | None, *, anonymous: bool) -> tuple[tuple[str, Value], ...]:
        return (
            ("program", f"XrayTrainer {__version__}"),
            ("written", self._clock().utc),
            ("period", period or "-"),
            ("anonymous", messages.text("export.yes" if anonymous else "export.no")),
        )


def _answers_table(lines: Sequence[_Line], messages: Messages, *, anonymous: bool) -> Table:
    columns = _columns(
        messages,
        ("person", Kind.TEXT, 38), ("name", Kind.TEXT, 24), ("submitted", Kind.TEXT, 18), ("session", Kind.TEXT, 38),
        ("mode", Kind.TEXT, 10), ("set", Kind.TEXT, 28), ("set_revision", Kind.INTEGER, 8), ("number", Kind.INTEGER, 8),
        ("case", Kind.TEXT, 38), ("case_revision", Kind.INTEGER, 8), ("key_revision", Kind.INTEGER, 8),
        ("case_type", Kind.TEXT, 12), ("verdict", Kind.TEXT, 16), ("verdict_right", Kind.INTEGER, 10),
        ("to_find", Kind.INTEGER, 8), ("found", Kind.INTEGER, 8), ("false_marks", Kind.INTEGER, 8),
        ("points", Kind.NUMBER, 8), ("success", Kind.INTEGER, 8), ("seconds", Kind.NUMBER, 9),
        ("active_minutes", Kind.NUMBER, 9), ("awaiting_key", Kind.INTEGER, 9), ("profile", Kind.TEXT, 8),
        ("program", Kind.TEXT, 12), ("answer", Kind.TEXT, 38),
    )  # fmt: skip
    pseudonyms: dict[str, str] = {}

    def hidden(value: str, letter: str) -> str:
        return pseudonyms.setdefault(value, f"{letter}{len(pseudonyms) + 1}") if anonymous else value

    rows: list[tuple[Value, ...]] = [
        (
            line.person, line.name,
            line.day.isoformat() if anonymous else f"{line.moment:%Y-%m-%d %H:%M:%S}",
            hidden(line.row.session, "s"), line.row.mode, line.set_title, line.row.set_revision, line.row.number,
            line.row.case_id, line.row.case_revision, line.row.key_revision, line.row.case_type, line.row.verdict,
            _flag(line.row.verdict_right), line.row.required_count, line.row.found_count, line.row.false_count,
            line.row.points, _flag(line.row.success), line.row.seconds, round(line.minutes, 2),
            _flag(line.row.awaiting_key), line.row.profile, line.row.program, hidden(line.row.answer, "a"),
        )
        for line in lines
    ]  # fmt: skip
    totals: list[Value] = [None] * len(columns)
    for name, value in (
        ("person", messages.text("export.total")),
        ("to_find", _sum(line.row.required_count for line in lines)),
        ("found", _sum(line.row.found_count for line in lines)),
        ("false_marks", _sum(line.row.false_count for line in lines)),
        ("success", _sum(_flag(line.row.success) for line in lines)),
        ("verdict_right", _sum(_flag(line.row.verdict_right) for line in lines)),
        ("active_minutes", round(sum(line.minutes for line in lines), 2)),
        ("number", len(lines)),
    ):
        totals[[column.key for column in columns].index(name)] = value
    return Table(name="answers", columns=columns, rows=rows, totals=(tuple(totals),))


def _periods_table(placed: Sequence[tuple[Period, _Line]], messages: Messages) -> Table:
    columns = _columns(
        messages,
        ("person", Kind.TEXT, 38), ("name", Kind.TEXT, 24), ("period", Kind.TEXT, 12), ("sessions", Kind.INTEGER, 9),
        ("active_minutes", Kind.NUMBER, 9), ("cases", Kind.INTEGER, 8), ("distinct_cases", Kind.INTEGER, 8),
        ("threat_cases", Kind.INTEGER, 8), ("document_cases", Kind.INTEGER, 8), ("clear_cases", Kind.INTEGER, 8),
        ("other_cases", Kind.INTEGER, 8),
        ("awaiting_key", Kind.INTEGER, 8), ("hits", Kind.INTEGER, 8), ("misses", Kind.INTEGER, 8),
        ("false_alarms", Kind.INTEGER, 8), ("right_clears", Kind.INTEGER, 8), ("verdicts_right", Kind.INTEGER, 8),
        ("points", Kind.NUMBER, 8), ("last_exam", Kind.TEXT, 12), ("last_exam_points", Kind.NUMBER, 9),
        ("profile", Kind.TEXT, 8),
    )  # fmt: skip
    groups: dict[tuple[Period, str], list[_Line]] = {}
    for span, line in placed:
        groups.setdefault((span, line.person), []).append(line)
    ordered = sorted(groups.items(), key=lambda item: (item[0][0], item[1][0].name.casefold(), item[0][1]))
    rows = [(lines[0].person, lines[0].name, span.name, *_figures(lines)) for (span, _), lines in ordered]
    everyone = [line for _, line in placed]
    total = (messages.text("export.total"), None, None, *_figures(everyone))
    return Table(name="periods", columns=columns, rows=rows, totals=(total,))


def _figures(lines: Sequence[_Line]) -> tuple[Value, ...]:
    """Return the figures of one person and period, or of all: counts first, then what follows from them."""
    rows = [line.row for line in lines]
    threats = [row for row in rows if row.case_type == "threat"]
    clears = [row for row in rows if row.case_type == "clear"]
    hits = sum(1 for row in threats if row.found_count)
    alarms = sum(1 for row in clears if row.false_count)
    exams: dict[str, list[_Line]] = {}
    for line in lines:
        if line.row.mode == "exam" and line.row.session_finished:
            exams.setdefault(line.row.session, []).append(line)
    last = max(exams.values(), key=lambda exam: exam[-1].moment, default=[])
    return (
        len({row.session for row in rows}),
        round(sum(line.minutes for line in lines), 2),
        len(rows),
        len({row.case_id for row in rows}),
        len(threats),
        sum(1 for row in rows if row.case_type == "document"),
        len(clears),
        sum(1 for row in rows if row.case_type is None and not row.awaiting_key),
        sum(1 for row in rows if row.awaiting_key),
        hits,
        len(threats) - hits,
        alarms,
        sum(1 for row in clears if row.success),
        _sum(_flag(row.verdict_right) for row in rows),
        _points(lines),
        last[-1].day.isoformat() if last else None,
        _points(last),
        ", ".join(sorted({row.profile for row in rows if row.profile})) or None,
    )


def _points(lines: Sequence[_Line]) -> float | None:
    """Return the points of some answers taken as a session."""
    scored = [line.row for line in lines if line.row.points is not None]
    by_type = {
        wanted: [row.points for row in scored if row.case_type == wanted and row.points is not None]
        for wanted in ("threat", "clear")
    }
    return session_points(by_type["threat"], by_type["clear"]).points


def _for_people(table: Table, about: Iterable[tuple[str, Value]], messages: Messages) -> Table:
    """Return a table with its codes in words; programs that read JSON get the codes."""
    words = {code: messages.text(f"export.value.{code}") for code in _CODES}
    coded = [place for place, column in enumerate(table.columns) if column.key in _CODED]
    rows: list[tuple[Value, ...]] = []
    for row in table.rows:
        cells = list(row)
        for place in coded:
            cells[place] = words.get(str(cells[place]), cells[place])
        rows.append(tuple(cells))
    titled = tuple((messages.text(f"export.about.{name}"), value) for name, value in about)
    return replace(table, rows=rows if coded else table.rows, about=titled)


def _columns(messages: Messages, *wanted: tuple[str, Kind, int]) -> tuple[Column, ...]:
    return tuple(
        Column(key=key, title=messages.text(f"export.column.{key}"), kind=kind, width=width)
        for key, kind, width in wanted
    )


def _title(connection: Connection, digest: str, messages: Messages) -> str:
    body = msgspec.json.decode(content(connection, digest))
    found = in_language(body.get("title", {}), messages.language)
    return found[0] if found else str(body.get("id", ""))


def _scores_are_open(row: AnswerRow) -> bool:
    """Whether its score may be seen: what is not practice shows nothing before the session is finished."""
    return row.mode == "practice" or row.session_finished


def _without_scores(row: AnswerRow) -> AnswerRow:
    return replace(
        row,
        case_type=None,
        verdict_right=None,
        success=None,
        points=None,
        required_count=None,
        found_count=None,
        false_count=None,
        awaiting_key=True,
    )


def _local(row: AnswerRow) -> datetime:
    """Return the local time of submission as the clock on the wall showed it."""
    return from_utc_text(row.submitted_at) + timedelta(minutes=row.submitted_offset_min)


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _sum(values: Iterable[int | None]) -> int | None:
    """Return the sum of what is defined; None where nothing is."""
    present = [value for value in values if value is not None]
    return sum(present) if present else None
