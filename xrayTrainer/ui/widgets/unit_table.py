"""A table of people: sorted by any column, filtered by words, copied with its headings; the first column stays put."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from xrayTrainer.ui.widgets.icons import icon
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

SORT_ROLE, ROW_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 30
LINE_HEIGHT = 17
HEADER_HEIGHT = 40
"""Two lines."""
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
            return cell.text.casefold() if cell.sort is None else cell.sort
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
        a, b = model.data(left, SORT_ROLE), model.data(right, SORT_ROLE)
        if isinstance(a, str) != isinstance(b, str):
            return isinstance(b, str) != down
        if a == b:
            return (left.row() < right.row()) != down
        return bool(a < b)


class UnitTable(QTableView):
    """The table.

    Parameters
    ----------
    name
        Name of the widget.

    Signals
    -------
    opened(str)
        Id of a row that is wanted: a double click, or Enter.
    chosen()
        Another row is chosen.
    """

    opened = Signal(str)
    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cells = UnitModel(self)
        self.shown = UnitFilter(self)
        self.shown.setSourceModel(self.cells)
        self.frozen = QTableView(self)
        self.frozen.setObjectName(f"qt_{name}_frozen")
        for view in (self, self.frozen):
            _prepare(view, self.shown)
        self.setObjectName(name)
        self.frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frozen.setSelectionModel(self.selectionModel())
        for policy in (self.frozen.setHorizontalScrollBarPolicy, self.frozen.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self, QPalette.ColorRole.Base)
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._place_frozen())
        self.frozen.horizontalHeader().sectionClicked.connect(lambda _section: self._sort_by_first())
        self.frozen.doubleClicked.connect(lambda index: self.opened.emit(str(index.data(ROW_ROLE))))
        self.doubleClicked.connect(lambda index: self.opened.emit(str(index.data(ROW_ROLE))))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    @property
    def current(self) -> str | None:
        """Id of the chosen row; None without one, or where it is pinned."""
        rows = self.selectionModel().selectedRows()
        if len(rows) != 1:
            return None
        return str(rows[0].data(ROW_ROLE)) or None

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row], *, lines: int = 1, sort: bool = True) -> None:
        """Show other rows; what was chosen stays chosen. Without `sort` the rows stay in their order at first."""
        chosen, same = self.current, [one.title for one in columns] == [one.title for one in self.cells.columns]
        height = ROW_HEIGHT + (lines - 1) * LINE_HEIGHT
        for view in (self, self.frozen):
            view.verticalHeader().setDefaultSectionSize(height)
            view.setWordWrap(lines > 1)
        self.cells.fill(columns, rows)
        if not same:
            self.sortByColumn(0 if sort else -1, Qt.SortOrder.AscendingOrder)
            header = self.frozen.horizontalHeader()
            header.setSortIndicator(0 if sort else -1, Qt.SortOrder.AscendingOrder)
        for number in range(len(columns)):
            self.frozen.setColumnHidden(number, number > 0)
        self._share()
        self.choose(chosen)

    def choose(self, row: str | None) -> bool:
        """Choose a row by its id; none where there is none such. Return whether it was there."""
        place = next((n for n, one in enumerate(self.cells.rows) if one.id == row), None)
        index = self.shown.index(0, 0) if place is None else self.shown.mapFromSource(self.cells.index(place, 0))
        flags = QItemSelectionModel.SelectionFlag
        if index.isValid() and place is not None:
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        elif index.isValid():
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        return place is not None

    def search(self, text: str) -> None:
        """Show the rows that hold every word."""
        self.shown.search(text)

    def copied(self) -> str:
        """Return the chosen rows, or all that are shown, as lines with tabs, below the headings."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = rows if len(rows) > 1 else list(range(self.shown.rowCount()))
        lines = [[column.title for column in self.cells.columns]]
        for row in rows:
            lines.append([str(self.shown.index(row, n).data()) for n in range(len(self.cells.columns))])
        return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen row; copying takes the headings along."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width that is left over."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: draw anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Small: it scrolls."""
        return QSize(320, 160)

    def _share(self) -> None:
        """Give the columns without a width what is left over."""
        columns = self.cells.columns
        free = [n for n, one in enumerate(columns) if not one.width]
        left = self.viewport().width() - sum(one.width for one in columns)
        for number, column in enumerate(columns):
            width = column.width or max(column.least, left // max(1, len(free)))
            self.setColumnWidth(number, width)
        self._place_frozen()

    def _place_frozen(self) -> None:
        width = self.columnWidth(0) if self.cells.columns else 0
        total = sum(self.columnWidth(n) for n in range(len(self.cells.columns)))
        self.frozen.setVisible(total > self.viewport().width())
        self.frozen.setColumnWidth(0, width)
        edge = self.frameWidth()
        self.frozen.setGeometry(edge, edge, width, self.viewport().height() + HEADER_HEIGHT)

    def _sort_by_first(self) -> None:
        header = self.horizontalHeader()
        again = header.sortIndicatorSection() == 0 and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)


class _Space(QStyledItemDelegate):
    """Leaves room at both sides of a cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Take room from the cell."""
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(Space.XS, 0, -Space.XS, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the ground of a whole row that has one."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


def _prepare(view: QTableView, model: UnitFilter) -> None:
    view.setModel(model)
    view.setItemDelegate(_Space(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setIconSize(QSize(16, 16))
    view.setFont(font(Type.BODY))
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setSortingEnabled(True)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setFont(font(Type.CAPTION))
    header.setTextElideMode(Qt.TextElideMode.ElideNone)
    header.setFixedHeight(HEADER_HEIGHT)
    header.setMinimumSectionSize(Space.XL)
