"""The table of consignments to select from: sorted by any column, filtered by words, chosen by a key or a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from xrayTrainer.ui.viewmodels.select_rows import ConsignmentRow
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Type, colours_of, font

PICK, NUMBER, CARRIER, GOODS, ROUTE, CONSIGNEE, DECLARED, WEIGHED, FLAGS = range(9)
WIDTHS = {PICK: 40, NUMBER: 40, CARRIER: 116, DECLARED: 84, WEIGHED: 84, FLAGS: 54}
SHARES = {GOODS: 0.34, ROUTE: 0.38, CONSIGNEE: 0.28}
"""Of the width that is left.  Each column has its least width, then words are cut and stand in the tooltip."""
LEAST_WIDTH = 100
FIGURES = (NUMBER, DECLARED, WEIGHED, FLAGS)
ROW_HEIGHT = 28
SORT_ROLE = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ConsignmentModel(QAbstractTableModel):
    """The consignments, and which of them are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ConsignmentRow, ...] = ()
        self.chosen: frozenset[str] = frozenset()
        self._headers: Sequence[str] = [""] * 9
        self._locale = QLocale()

    def fill(self, rows: tuple[ConsignmentRow, ...], headers: Sequence[str], language: str) -> None:
        """Show other consignments, with the names of the columns."""
        self.beginResetModel()
        self.rows, self._headers, self._locale = rows, headers, QLocale(language)
        self.endResetModel()

    def set_chosen(self, chosen: frozenset[str]) -> None:
        """Show which are chosen."""
        if chosen != self.chosen:
            self.chosen = chosen
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, FLAGS))

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        """Return the number of consignments."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else FLAGS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == SORT_ROLE:
            return self._sorted_by(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(row.flags) if column == FLAGS else self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.CheckStateRole and column == PICK:
            return Qt.CheckState.Checked if row.id in self.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[column]}: {self._text(row, column)}"
        return None

    def _text(self, row: ConsignmentRow, column: int) -> str:
        texts: dict[int, Callable[[], str]] = {
            NUMBER: lambda: str(row.number),
            CARRIER: lambda: row.carrier,
            GOODS: lambda: row.goods,
            ROUTE: lambda: row.route,
            CONSIGNEE: lambda: row.consignee,
            DECLARED: lambda: self._kilograms(row.declared_kg),
            WEIGHED: lambda: self._kilograms(row.weighed_kg),
            FLAGS: lambda: str(len(row.flags)) if row.flags else "",
        }
        return texts[column]() if column in texts else ""

    def _kilograms(self, value: float | None) -> str:
        return "" if value is None else self._locale.toString(float(value), "f", 0)

    def _sorted_by(self, row: ConsignmentRow, column: int) -> str | float:
        figures = {
            PICK: -float(row.id in self.chosen),
            NUMBER: float(row.number),
            DECLARED: row.declared_kg or 0.0,
            WEIGHED: row.weighed_kg or 0.0,
            FLAGS: -float(len(row.flags)),
        }
        return figures[column] if column in figures else self._text(row, column).casefold()


class ConsignmentFilter(QSortFilterProxyModel):
    """Those that hold every word of a filter, or are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self._chosen_only = False
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(False)

    def set_filter(self, text: str, *, chosen_only: bool) -> None:
        """Show what holds every word."""
        words = tuple(text.casefold().split())
        if (words, chosen_only) != (self._words, self._chosen_only):
            self._words, self._chosen_only = words, chosen_only
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Return whether a consignment is shown."""
        model = self.sourceModel()
        if not isinstance(model, ConsignmentModel):
            return True
        row = model.rows[source_row]
        if self._chosen_only and row.id not in model.chosen:
            return False
        return all(word in row.words for word in self._words)


class ConsignmentTable(QTableView):
    """The table.

    Signals
    -------
    looked_at(str)
        Id of the consignment that was brought to the front.
    picked(str)
        Id of the one to be chosen, or taken back.
    """

    looked_at = Signal(str)
    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("consignments")
        self.consignments = ConsignmentModel()
        self.shown = ConsignmentFilter()
        self.shown.setSourceModel(self.consignments)
        self.setModel(self.shown)
        self.setItemDelegate(_Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setFont(font(Type.BODY))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFont(font(Type.CAPTION))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width that is left among the columns of words."""
        super().resizeEvent(event)
        left = self.viewport().width() - sum(WIDTHS.values())
        for column, share in SHARES.items():
            self.setColumnWidth(column, max(LEAST_WIDTH, int(left * share)))

    @property
    def current(self) -> str | None:
        """Id of the consignment at the front."""
        index = self.currentIndex()
        return self._row(index).id if index.isValid() else None

    def show_current(self, choice: str | None) -> None:
        """Bring a consignment to the front, where the filter shows it."""
        if choice == self.current:
            return
        for number, row in enumerate(self.consignments.rows):
            if row.id == choice:
                index = self.shown.mapFromSource(self.consignments.index(number, CARRIER))
                if index.isValid():
                    flags = QItemSelectionModel.SelectionFlag
                    self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                    self.scrollTo(index)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which consignment is at the front."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.looked_at.emit(self._row(current).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose the consignment at the front, or take it back."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.current is not None:
                self.picked.emit(self.current)
        elif event.text() and not event.modifiers() and event.text().isprintable():
            event.ignore()  # letters and digits are keys of the screen, not the beginning of a search in the table
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box chooses."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == PICK and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self._row(index).id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click anywhere else in the line chooses too."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.picked.emit(self._row(index).id)

    def _row(self, index: AnyIndex) -> ConsignmentRow:
        return self.consignments.rows[self.shown.mapToSource(index).row()]


class _Cells(QStyledItemDelegate):
    """Draws cells: a box with a tick, a bar at the chosen ones, a flag at the flags."""

    def __init__(self, table: ConsignmentTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell."""
        colours = colours_of(self._table)
        rect = QRectF(option.rect)
        row = self._table._row(index)
        current = index.row() == self._table.currentIndex().row()
        chosen = row.id in self._table.consignments.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.selection if current else colours.sunken if chosen else colours.card
        painter.fillRect(rect, QColor(ground))
        text = QColor(colours.on_selection if current else colours.text)
        if not current:
            painter.setPen(QColor(colours.border))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == PICK:
            self._paint_box(painter, rect, chosen=chosen, text=text, ground=QColor(ground))
        else:
            shown = str(index.data() or "")
            words = font(Type.STRONG if chosen else Type.BODY)
            painter.setFont(words)
            painter.setPen(text)
            inner = rect.adjusted(8, 0, -8, 0)
            if index.column() == FLAGS and shown:
                mark = QRectF(inner.right() - 34, rect.center().y() - 8, 16, 16)
                paint_icon(painter, "flag", mark, text)
            cut = QFontMetrics(words).elidedText(shown, Qt.TextElideMode.ElideRight, int(inner.width()))
            side = Qt.AlignmentFlag.AlignRight if index.column() in FIGURES else Qt.AlignmentFlag.AlignLeft
            painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), cut)
        painter.restore()

    def _paint_box(self, painter: QPainter, rect: QRectF, *, chosen: bool, text: QColor, ground: QColor) -> None:
        box = QRectF(rect.center().x() - 9, rect.center().y() - 9, 18, 18)
        painter.setPen(QPen(text, 1.5))
        painter.setBrush(text if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if chosen:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), ground)
