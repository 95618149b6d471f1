"""Tables out: CSV that a Russian Excel opens, XLSX, and JSON, each written whole or not at all.

CSV is UTF-8 with a byte order mark, ISO dates, and a separator by choice; with `;` numbers carry a decimal comma,
because Excel in a locale with a decimal comma reads `3.5` as the third of May.  Text that a spreadsheet would take for
a formula is made harmless: prefixed in CSV (the rule of OWASP's "CSV Injection" page), written as a plain string in
XLSX.
"""

from __future__ import annotations

import contextlib
import csv
import errno
import io
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO, Any, TypeAlias

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of

Value: TypeAlias = str | int | float | bool | None
"""A cell; None is undefined and stays empty, never 0."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Kind(StrEnum):
    """What a column holds; decides how a spreadsheet formats it."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    SHARE = "share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: `key` names it in JSON, `title` in CSV and XLSX."""

    key: str
    title: str
    kind: Kind = Kind.TEXT
    width: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under columns; `totals` stand below the rows, `about` says in pairs what was exported, when and by what."""

    name: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Value, ...]]
    totals: tuple[tuple[Value, ...], ...] = ()
    about: tuple[tuple[str, Value], ...] = ()

    def __post_init__(self) -> None:
        """Refuse rows that do not fit the columns.

        Raises
        ------
        ValueError
            If a row or total has another number of cells than there are columns.
        """
        for row in (*self.rows, *self.totals):
            if len(row) != len(self.columns):
                raise ValueError(f"row of {len(row)} cells under {len(self.columns)} columns")


def harmless(text: str) -> str:
    """Return `text` so that no spreadsheet runs it: a leading apostrophe where it would begin a formula."""
    stripped = text.lstrip(" \u00a0")
    return "'" + text if stripped.startswith(FORMULA_STARTS) or text.startswith(FORMULA_STARTS) else text


def write_csv(path: Path, table: Table, *, separator: str = ";") -> None:
    """Write a table as CSV.

    Parameters
    ----------
    separator
        `;`, `,` or a tab.

    Raises
    ------
    ValueError
        For another separator.
    UserError
        `exchange.*` if the file can't be written; an older file of that name then stays as it was.
    """
    write_whole(path, lambda stream: csv_to(stream, table, separator=separator))


def csv_to(stream: IO[bytes], table: Table, *, separator: str = ";") -> None:
    """Write a table as CSV into a stream. Raises ValueError as `write_csv`."""
    if separator not in (";", ",", "\t"):
        raise ValueError(f"separator {separator!r}")
    decimal = "," if separator == ";" else "."

    def cell(value: Value) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return "1" if value else "0"
        if isinstance(value, float):
            return f"{value:.6g}".replace(".", decimal)
        return harmless(value) if isinstance(value, str) else str(value)

    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(harmless(column.title) for column in table.columns)
    for row in (*table.rows, *table.totals):
        writer.writerow(cell(value) for value in row)
    text.flush()
    text.detach()


def write_json(path: Path, table: Table) -> None:
    """Write a table as one JSON object: `about`, `rows` and `totals`, the rows as objects by column key."""

    payload = {
        "format": "xraytrainer/table",
        "version": 1,
        "name": table.name,
        "about": dict(table.about),
        "rows": objects(table, table.rows),
        "totals": objects(table, table.totals),
    }
    data = msgspec.json.format(msgspec.json.encode(payload), indent=2) + b"\n"
    write_whole(path, lambda stream: stream.write(data))


def objects(table: Table, rows: Sequence[tuple[Value, ...]]) -> list[dict[str, Value]]:
    """Return rows as objects by the keys of the table's columns."""
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in rows]


def write_xlsx(path: Path, table: Table) -> None:
    """Write a table as an Excel workbook: a sheet with frozen, filterable headings, and one that says what it is."""

    def write(stream: IO[bytes]) -> None:
        # On the disk of the file itself, and gone afterwards, whatever happens.
        with tempfile.TemporaryDirectory(prefix=f".{path.name[:40]}.", dir=path.parent) as scratch:
            _write_workbook(stream, table, scratch)

    write_whole(path, write)


def _write_workbook(stream: IO[bytes], table: Table, scratch: str) -> None:
    import xlsxwriter  # here: start-up does not need it

    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        # Rows go to a temporary file as they come: a hundred thousand of them do not fit every machine's memory.
        "constant_memory": True,
        "tmpdir": scratch,
    }
    book = xlsxwriter.Workbook(stream, options)
    try:
        _fill_sheet(book, table)
        if table.about:
            about = book.add_worksheet(_sheet_name("i"))
            about.set_column(0, 0, 28)
            about.set_column(1, 1, 60)
            for line, (name, value) in enumerate(table.about):
                _write_row(about, line, (name, value), None)
        book.close()
    except BaseException:
        for sheet in book.worksheets():
            sheet.row_data_fh.close()  # the library leaves its temporary files open
        raise


def _fill_sheet(book: Any, table: Table) -> None:
    heading = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    strong = book.add_format({"bold": True, "top": 1})
    formats = {
        Kind.TEXT: None,
        Kind.INTEGER: book.add_format({"num_format": "0"}),
        Kind.NUMBER: book.add_format({"num_format": "0.0##"}),
        Kind.SHARE: book.add_format({"num_format": "0.0%"}),
    }
    sheet = book.add_worksheet(_sheet_name(table.name))
    for number, column in enumerate(table.columns):
        sheet.set_column(number, number, column.width, formats[column.kind])
        sheet.write_string(0, number, column.title, heading)
    for line, row in enumerate(table.rows, start=1):
        _write_row(sheet, line, row, None)
    for line, row in enumerate(table.totals, start=len(table.rows) + 1):
        _write_row(sheet, line, row, strong)
    sheet.freeze_panes(1, 0)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _write_row(sheet: Any, line: int, row: Sequence[Value], cell_format: object) -> None:
    for number, value in enumerate(row):
        if value is None:
            continue
        if isinstance(value, str):
            sheet.write_string(line, number, value, cell_format)
        else:
            sheet.write_number(line, number, value, cell_format)


def _sheet_name(name: str) -> str:
    """Excel allows 31 characters and none of the set below."""
    return "".join("_" if sign in "[]:*?/\\'" else sign for sign in name)[:31] or "1"


def write_whole(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Write to a temporary file beside `path`, then put it in place: the old file stays until the new one is whole."""
    with _worded(path):
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                write(stream)
                stream.flush()
                os.fsync(stream.fileno())
            os.chmod(temporary, 0o644)
            os.replace(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise


@contextlib.contextmanager
def _worded(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise UserError("exchange.no_permission", file=str(path)) from error
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        raise UserError("exchange.no_folder", folder=str(path.parent), file=str(path)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise UserError("exchange.disk_full", file=str(path)) from error
        raise UserError("exchange.not_written", file=str(path), reason=reason_of(error)) from error
