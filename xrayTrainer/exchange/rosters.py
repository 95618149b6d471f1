"""Rosters in: CSV, XLSX, XLS and ODS as rows of text. Whoever made the file, it costs one sentence at worst.

Spreadsheets are unpacked and read in a worker process with limits on memory and time (`sheet_worker`): a small archive
can hold more than any machine.  Of formulas the values are taken that were stored with them.
"""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import read_limited

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 5000, 60, 300
MOST_CHARACTERS = 3_000_000
"""Of all cells together."""
MEMORY_BYTES, TIMEOUT_S = 1 << 30, 20.0

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEPARATORS = (";", ",", "\t")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class TableRead(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of text, all of one length; `sheet` is empty for CSV."""

    sheet: str
    rows: tuple[tuple[str, ...], ...]


def read_table(path: Path) -> TableRead:
    """Return what a table file holds.

    Raises
    ------
    UserError
        `roster.too_many`, `roster.too_wide`, `roster.empty`, `roster.broken`, `roster.locked`, `roster.too_large`,
        `roster.not_a_table`, `formats.*`.
    """
    data = read_limited(path, limit=MOST_BYTES)
    if data.startswith((_ZIP, _OLE)):
        return _read_sheet(path)
    return TableRead(sheet="", rows=even(_csv_rows(data, path.name), path.name))


def even(rows: list[list[str]], file: str) -> tuple[tuple[str, ...], ...]:
    """Return rows made as long as the longest, without empty rows and columns at the end.

    Raises
    ------
    UserError
        `roster.empty`.
    """
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max((number + 1 for row in rows for number, cell in enumerate(row) if cell.strip()), default=0)
    if not width:
        raise UserError("roster.empty", file=file)
    return tuple(tuple(row[:width]) + ("",) * (width - len(row)) for row in rows)


def checked(row: list[str], count: int, characters: int, file: str) -> int:
    """Return how many characters there are with another row, the `count`-th; refuse too many.

    Raises
    ------
    UserError
        `roster.too_many`, `roster.too_wide`, `roster.too_large`.
    """
    if count > MOST_ROWS:
        raise UserError("roster.too_many", file=file, limit=MOST_ROWS)
    if len(row) > MOST_COLUMNS and any(cell.strip() for cell in row[MOST_COLUMNS:]):
        raise UserError("roster.too_wide", file=file, limit=MOST_COLUMNS)
    characters += sum(map(len, row))
    if characters > MOST_CHARACTERS:
        raise UserError("roster.too_large", file=file)
    return characters


def _csv_rows(data: bytes, file: str) -> list[list[str]]:
    text = _decoded(data, file)
    separator = _separator(text)
    rows: list[list[str]] = []
    characters = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in reader:
            cells = [cell[:LONGEST_CELL] for cell in row]
            characters = checked(cells, len(rows) + 1, characters, file)
            rows.append([harmful_mark_off(cell) for cell in cells])
    except csv.Error as error:
        raise UserError("roster.not_a_table", file=file) from error
    return rows


def harmful_mark_off(cell: str) -> str:
    """Return a cell without the apostrophe that keeps spreadsheets from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in "=+-@＝＋－＠" and len(cell) > 1 else cell


def _decoded(data: bytes, file: str) -> str:
    """Return text: by its mark, else UTF-8, else the code page of Russian Windows."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise UserError("roster.not_a_table", file=file) from error
    if b"\0" in data:
        raise UserError("roster.not_a_table", file=file)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1251", errors="replace")


def _separator(text: str) -> str:
    """Return the separator that parts the first lines most evenly into most cells."""
    lines = text[:20_000].splitlines()[:20]

    def score(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines if line.strip()]
        most = max(counts, default=0)
        return sum(count == most for count in counts) if most else 0, most

    return max(_SEPARATORS, key=score)


def _read_sheet(path: Path) -> TableRead:
    from xrayTrainer.imaging.limits import ReadLimits
    from xrayTrainer.imaging.worker_process import (
        WorkerDiedError,
        WorkerProcess,
        WorkerTimeoutError,
        default_worker_command,
    )

    limits = ReadLimits(max_file_bytes=MOST_BYTES, memory_bytes=MEMORY_BYTES, timeout_s=TIMEOUT_S)
    worker = None
    try:
        worker = WorkerProcess(limits, default_worker_command("xrayTrainer.exchange.sheet_worker", "--sheet-worker"))
        answer = worker.ask({"do": "sheet", "path": str(path)}, timeout_s=TIMEOUT_S)
    except (WorkerDiedError, WorkerTimeoutError) as error:
        raise UserError("roster.too_large", file=path.name) from error
    finally:
        if worker is not None:
            worker.kill()
    if "error" in answer:
        raise UserError(answer["error"], **answer["params"])
    if "rows" not in answer:
        raise UserError("roster.broken", file=path.name)
    return TableRead(sheet=str(answer["sheet"]), rows=tuple(tuple(map(str, row)) for row in answer["rows"]))
