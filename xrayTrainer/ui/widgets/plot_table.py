"""The table behind a plot: read by eye, by keyboard and by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from xrayTrainer.ui.widgets.plot_spec import Table
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, font

_Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Cells of a `Table`."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        self.wordy = any(len(row[-1]) > 40 for row in table.rows[:60])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; figures stand at the right."""
        if not index.isValid():
            return None
        text = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._table.columns[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aside(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._aside(section)
        return None

    def _aside(self, column: int) -> int:
        """Words stand at the left, figures at the right."""
        words = column == 0 or (self.wordy and column == len(self._table.columns) - 1)
        side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class _Cell(QStyledItemDelegate):
    """Leaves room at both sides of a cell, so that a figure does not touch the words beside it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Take room from the cell."""
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(Space.XS, 0, -Space.S, 0)


class PlotTable(QTableView):
    """Shows a table."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(_Cell(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(font(Type.STRONG))
        make_slim(self, QPalette.ColorRole.Base)

    def show_table(self, table: Table) -> None:
        """Show another table; a last column of sentences takes what room there is and wraps."""
        old = self.model()
        model = TableModel(table)
        model.setParent(self)
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        if table.rows:
            self.setCurrentIndex(model.index(0, 0))
            self.clearSelection()
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        last = len(table.columns) - 1
        self.resizeColumnsToContents()
        for column in range(last + 1):
            self.setColumnWidth(column, self.columnWidth(column) + Space.XL)
        if model.wordy:
            header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        else:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Small: it scrolls."""
        return QSize(240, 160)
