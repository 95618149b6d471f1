"""How a long paper is spread over sheets: its head and foot on all of them, its lines of goods one after another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from xrayTrainer.ui.widgets.dossier_fields import FieldRow

Place = tuple[str, str]
"""Part of the dossier, and field."""

MOST_BOXES = 120
"""Boxes of lines on one sheet. A paper with no more has one sheet."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Where sheets begin and end.

    Attributes
    ----------
    first, last
        Rows from `first` to before `last` are spread over sheets; those before and after are on all of them.
    starts
        The row with which each sheet begins; at least one.
    numbers
        The line with which each sheet begins, from 0, and at the end the number of lines.
    """

    first: int
    last: int
    starts: tuple[int, ...]
    numbers: tuple[int, ...]

    def shown(self, sheet: int) -> range:
        """Return the rows that are on a sheet alone."""
        end = self.starts[sheet + 1] if sheet + 1 < len(self.starts) else self.last
        return range(self.starts[sheet], end)

    def sheet_of(self, row: int) -> int:
        """Return the sheet of a row; for one that is on all of them, the nearest."""
        return max(0, bisect_right(self.starts, row) - 1) if row < self.last else len(self.starts) - 1

    def lines(self, sheet: int) -> tuple[int, int, int]:
        """Return the first and last line of a sheet, from 1, and how many there are in all."""
        return self.numbers[sheet] + 1, self.numbers[sheet + 1], self.numbers[-1]


def sheets_of_rows(rows: Sequence[FieldRow], most: int = MOST_BOXES) -> Sheets:
    """Return how rows are spread over sheets.

    Lines of goods are never cut; where there are none, every row counts as a line. What belongs to no line but stands
    between lines goes with the line before it.
    """
    if len(rows) <= most:
        return Sheets(0, len(rows), (0,), (0, len(rows)))
    goods = [number for number, row in enumerate(rows) if row.line >= 0]
    if goods:
        first, last = goods[0], goods[-1] + 1
        begins, line = [], -1
        for number in goods:
            if rows[number].line != line:
                line = rows[number].line
                begins.append(number)
    else:
        first, last = 0, len(rows)
        begins = list(range(last))
    starts, numbers = [first], [0]
    for count, (begin, end) in enumerate(zip(begins, [*begins[1:], last], strict=True)):
        if end - starts[-1] > most and begin > starts[-1]:
            starts.append(begin)
            numbers.append(count)
    return Sheets(first, last, tuple(starts), (*numbers, len(begins)))
