"""Several tables as one file: a workbook, a zip of CSV files, or JSON; the first sheet says what it is.

As in `xrayTrainer.exchange.tables`: undefined cells stay empty, no text is ever a formula, and a file is written whole
or not at all.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import msgspec

from xrayTrainer.exchange.tables import Column, Kind, Table, Value, csv_to, objects, write_whole

_MOST_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = "[]:*?/\\'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table under its title; `note` says how its figures are meant, in one or two sentences."""

    title: str
    note: str
    table: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All sheets of a file.

    Attributes
    ----------
    title
        Heading of the first sheet.
    first
        What the first sheet is called.
    about
        What was written, of whom and when: key, caption and value of each line.
    notes
        What the figures are, and what they are not; sentences.
    sheets
        The tables.
    """

    title: str
    first: str
    about: tuple[tuple[str, str, Value], ...]
    notes: tuple[str, ...]
    sheets: tuple[Sheet, ...]


def write_book_json(path: Path, book: Book) -> None:
    """Write a book as one JSON object, its rows as objects by column key. Raises as `write_book_xlsx`."""
    payload = {
        "format": "xraytrainer/proof",
        "version": 1,
        "title": book.title,
        "about": {key: value for key, _caption, value in book.about},
        "notes": list(book.notes),
        "sheets": {
            sheet.table.name: {
                "title": sheet.title,
                "note": sheet.note,
                "rows": objects(sheet.table, sheet.table.rows),
                "totals": objects(sheet.table, sheet.table.totals),
            }
            for sheet in book.sheets
        },
    }
    data = msgspec.json.format(msgspec.json.encode(payload), indent=2) + b"\n"
    write_whole(path, lambda stream: stream.write(data))


def write_book_csv(path: Path, book: Book, *, separator: str = ";") -> None:
    """Write a book as a zip of CSV files, one a sheet. Raises as `write_book_xlsx`, ValueError as `write_csv`."""

    def write(stream: IO[bytes]) -> None:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
            for table in (about_table(book), *(sheet.table for sheet in book.sheets)):
                part = io.BytesIO()
                csv_to(part, table, separator=separator)
                packed.writestr(f"{table.name}.csv", part.getvalue())

    write_whole(path, write)


def about_table(book: Book) -> Table:
    """Return the first sheet as a table of captions and values."""
    columns = (
        Column(key="caption", title=book.title, width=34),
        Column(key="value", title="", width=70),
    )
    lines: list[tuple[Value, ...]] = [(caption, value) for _key, caption, value in book.about]
    return Table(name="about", columns=columns, rows=[*lines, *((note, None) for note in book.notes)])


def write_book_xlsx(path: Path, book: Book) -> None:
    """Write a book as an Excel workbook: the first sheet says what it is, the others have frozen, filterable headings.

    Raises
    ------
    UserError
        `exchange.*` if the file can't be written; an older file of that name then stays as it was.
    """

    def write(stream: IO[bytes]) -> None:
        with tempfile.TemporaryDirectory(prefix=f".{path.name[:40]}.", dir=path.parent) as scratch:
            _write_workbook(stream, book, scratch)

    write_whole(path, write)


def _write_workbook(stream: IO[bytes], book: Book, scratch: str) -> None:
    import xlsxwriter  # here: start-up does not need it

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "tmpdir": scratch}
    workbook = xlsxwriter.Workbook(stream, options)
    workbook.set_properties({"title": book.title, "comments": " ".join(book.notes)[:250]})
    names: set[str] = set()
    _fill_first(workbook, workbook.add_worksheet(_sheet_name(book.first, names)), book)
    formats = _formats(workbook)
    for sheet in book.sheets:
        _fill(workbook.add_worksheet(_sheet_name(sheet.title, names)), sheet, formats)
    workbook.close()


def _fill_first(workbook: Any, page: Any, book: Book) -> None:
    """Write title, lines and sentences; a page on paper."""
    muted = workbook.add_format({"font_color": "#4c5866", "valign": "top"})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top", "align": "left"})
    page.set_column(0, 0, 34)
    page.set_column(1, 1, 84)
    page.hide_gridlines(2)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.write_string(0, 0, book.title, workbook.add_format({"bold": True, "font_size": 16}))
    line = 2
    for _key, caption, value in book.about:
        page.write_string(line, 0, caption, muted)
        if isinstance(value, str):
            page.write_string(line, 1, value, wrapped)
        elif value is not None:
            page.write_number(line, 1, value, wrapped)
        line += 1
    for note in book.notes:
        line += 1
        page.merge_range(line, 0, line, 1, "", wrapped)
        page.write_string(line, 0, note, wrapped)
        page.set_row(line, 15.0 * (1 + len(note) // 105))


def _formats(workbook: Any) -> dict[Kind | str, Any]:
    numbers = {Kind.TEXT: {}, Kind.INTEGER: {"num_format": "0"}, Kind.NUMBER: {"num_format": "0.0##"},
               Kind.SHARE: {"num_format": "0.0%"}}  # fmt: skip
    made: dict[Kind | str, Any] = {kind: workbook.add_format(how) for kind, how in numbers.items()}
    made |= {f"total {kind}": workbook.add_format({**how, "bold": True, "top": 1}) for kind, how in numbers.items()}
    made["heading"] = workbook.add_format(
        {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "bg_color": "#e6eaef"}
    )
    return made


def _fill(page: Any, sheet: Sheet, formats: dict[Kind | str, Any]) -> None:
    """Write headings, rows and totals; the note stands in the comment of the first heading and below the table."""
    table = sheet.table
    for number, column in enumerate(table.columns):
        page.set_column(number, number, column.width, formats[column.kind])
        page.write_string(0, number, column.title, formats["heading"])
    kinds = [column.kind for column in table.columns]
    for line, row in enumerate(table.rows, start=1):
        _row(page, line, row, [formats[kind] for kind in kinds])
    for line, row in enumerate(table.totals, start=len(table.rows) + 1):
        _row(page, line, row, [formats[f"total {kind}"] for kind in kinds])
    page.write_string(len(table.rows) + len(table.totals) + 2, 0, sheet.note)
    page.freeze_panes(1, sum(column.key in ("person", "name") for column in table.columns))
    page.set_landscape()
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)
    if table.rows:
        page.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _row(page: Any, line: int, row: Sequence[Value], formats: Sequence[Any]) -> None:
    for number, (value, how) in enumerate(zip(row, formats, strict=True)):
        if value is None:
            continue
        if isinstance(value, str):
            page.write_string(line, number, value, how)
        else:
            page.write_number(line, number, value, how)


def _sheet_name(title: str, taken: set[str]) -> str:
    """Return a name that Excel takes: 31 characters, none of a few signs, each once."""
    plain = "".join("_" if sign in _NOT_IN_SHEET_NAMES else sign for sign in title)[:_MOST_SHEET_NAME] or "1"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: _MOST_SHEET_NAME - 3]} {number}"
    taken.add(name.casefold())
    return name
