"""The worker that reads spreadsheets: a process of its own with little memory, which can be killed.

Started as ``python -m xrayTrainer.exchange.sheet_worker`` (in a frozen build as ``program --sheet-worker``); see
`xrayTrainer.imaging.serving`.
"""

from __future__ import annotations

import sys
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.roster_columns import header_row
from xrayTrainer.exchange.rosters import LONGEST_CELL, MOST_COLUMNS, checked, even
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.serving import Answered, serve_process

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_UNPACKED, MOST_ENTRIES = 96 * 1024 * 1024, 2000
MOST_SHEETS = 12
_CHUNK = 1 << 20
_MIDNIGHT = (0, 0, 0)


def main() -> int:
    """Serve requests until the input ends; returns the exit status."""
    return serve_process(_answer, last=frozenset())


def _answer(request: Message, _limits: ReadLimits) -> Answered:
    sheet, rows = read_sheet(Path(request["path"]))
    return {"sheet": sheet, "rows": rows}, []


def read_sheet(path: Path) -> tuple[str, list[list[str]]]:
    """Return the name and the rows of the first sheet with a heading that names people; else of the first with cells.

    Raises
    ------
    UserError
        `roster.*`.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    _check_archive(path)
    first: tuple[str, list[list[str]]] | None = None
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            names = [
                one.name
                for one in book.sheets_metadata
                if one.visible == SheetVisibleEnum.Visible and one.typ == SheetTypeEnum.WorkSheet
            ]
            for name in names[:MOST_SHEETS]:
                rows = _rows(book.get_sheet_by_name(name), path.name)
                if not any(any(row) for row in rows):
                    continue
                if header_row(rows) is not None:
                    return name, [list(row) for row in even(rows, path.name)]
                first = first or (name, rows)
    except PasswordError as error:
        raise UserError("roster.locked", file=path.name) from error
    except (CalamineError, ValueError, OSError) as error:
        raise UserError("roster.broken", file=path.name) from error
    if first is None:
        raise UserError("roster.empty", file=path.name)
    return first[0], [list(row) for row in even(first[1], path.name)]


def _rows(sheet: CalamineSheet, file: str) -> list[list[str]]:
    rows: list[list[str]] = []
    characters = 0
    for number, values in enumerate(sheet.iter_rows(), start=1):
        row = [_text(value)[:LONGEST_CELL] for value in values]
        characters = checked(row, number, characters, file)
        rows.append(row[:MOST_COLUMNS])
    begin = sheet.start or (0, 0)
    _fill_merged(rows, sheet, begin)
    return rows


def _fill_merged(rows: list[list[str]], sheet: CalamineSheet, begin: tuple[int, int]) -> None:
    """Give every cell of a merged range what its first one says."""
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if not begin[0] <= top < begin[0] + len(rows):
            continue
        source = rows[top - begin[0]]
        said = source[left - begin[1]] if 0 <= left - begin[1] < len(source) else ""
        for row in rows[top - begin[0] : bottom - begin[0] + 1]:
            for column in range(max(0, left - begin[1]), min(right - begin[1] + 1, len(row))):
                row[column] = row[column] or said


def _text(value: Any) -> str:
    """Return a cell as text: whole numbers without a point, days as ISO dates."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == _MIDNIGHT
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _check_archive(path: Path) -> None:
    """Unpack every part of an archive once, and throw it away: more than is allowed, or a lie, is refused.

    Raises
    ------
    UserError
        `roster.too_large`, `roster.locked`, `roster.broken`.
    """
    if not zipfile.is_zipfile(path):
        return
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > left:
                raise UserError("roster.too_large", file=path.name)
            for entry in entries:
                if entry.flag_bits & 1:
                    raise UserError("roster.locked", file=path.name)
                with archive.open(entry) as stream:
                    while chunk := stream.read(_CHUNK):
                        left -= len(chunk)
                        if left < 0:
                            raise UserError("roster.too_large", file=path.name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise UserError("roster.broken", file=path.name) from error


if __name__ == "__main__":
    sys.exit(main())
