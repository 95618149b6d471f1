"""The cells of a table of people: what each says, by what it is sorted, which rows are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QWidget

from xrayTrainer.ui.widgets.icons import icon
from xrayTrainer.ui.widgets.theme import colours_of

SORT_ROLE, ROW_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Cell(msgspec.Struct, frozen=True):
    """One cell.

    Attributes
    ----------
    text
        What it says.
    sort
        By what it is sorted; the text where None.
    tip
        What a pointer that rests on it is told, and a screen reader says.
    sign
        Name of an icon before the text.
    tone
        Colour of the text: a name of `theme.Colours`; empty for the usual one.
    """

    text: str
    sort: float | str | None = None
    tip: str = ""
    sign: str = ""
    tone: str = ""

    @property
    def key(self) -> float | str:
        """By what it is sorted."""
        return self.text.casefold() if self.sort is None else self.sort


class Row(msgspec.Struct, frozen=True):
    """A row; a pinned one stands above the others, however they are sorted."""

    id: str
    cells: tuple[Cell, ...]
    pinned: bool = False


class Column(msgspec.Struct, frozen=True):
    """A column: its title, its width in pixels (0: what is left over, not below `least`), whether it holds figures."""

    title: str
    width: int = 0
    figures: bool = True
    tip: str = ""
    least: int = 140


class UnitModel(QAbstractTableModel):
    """Cells."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()

    def fill(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show others."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.title.replace("\n", " ")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._heading(column)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == SORT_ROLE:
            return cell.key
        if role == ROW_ROLE:
            return row.id
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {cell.tip or cell.text}".replace("\n", " ")
        return self._drawn(row, cell, role)

    def _drawn(self, row: Row, cell: Cell, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and cell.sign:
            return QIcon(icon(cell.sign))
        if role == Qt.ItemDataRole.ForegroundRole and cell.tone:
            return QColor(getattr(colours_of(self._table), cell.tone))
        if role == Qt.ItemDataRole.BackgroundRole and row.pinned:
            return QColor(colours_of(self._table).sunken)
        return None

    @staticmethod
    def _side(column: Column) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    @staticmethod
    def _heading(column: Column) -> int:
        """Headings may take two lines."""
        return int(UnitModel._side(column)) | int(Qt.TextFlag.TextWordWrap)


class UnitFilter(QSortFilterProxyModel):
    """Rows that hold every word of a search, in the order of a column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        """Show the rows that hold every word."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Return whether a row is shown."""
        model = self.sourceModel()
        if not isinstance(model, UnitModel) or not self._words:
            return True
        row = model.rows[source_row]
        held = " ".join(cell.text for cell in row.cells).casefold()
        return row.pinned or all(word in held for word in self._words)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        """Return whether one comes before the other: pinned ones first, then what is undefined last."""
        model = self.sourceModel()
        if not isinstance(model, UnitModel):
            return False
        down = self.sortOrder() == Qt.SortOrder.DescendingOrder
        one, other = model.rows[left.row()], model.rows[right.row()]
        if one.pinned != other.pinned:
            return one.pinned != down
        a, b = (row.cells[left.column()].key for row in (one, other))
        if isinstance(a, str) != isinstance(b, str):
            return isinstance(b, str) != down
        if a == b:
            return (left.row() < right.row()) != down
        return bool(a < b)  # type: ignore[operator]
