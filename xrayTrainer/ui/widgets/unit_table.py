"""A table of people: sorted by any column, filtered by words, copied with its headings; the first column stays put."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QProxyStyle,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, font
from xrayTrainer.ui.widgets.unit_cells import ROW_ROLE as ROW_ROLE
from xrayTrainer.ui.widgets.unit_cells import AnyIndex, UnitFilter, UnitModel
from xrayTrainer.ui.widgets.unit_cells import Cell as Cell
from xrayTrainer.ui.widgets.unit_cells import Column as Column
from xrayTrainer.ui.widgets.unit_cells import Row as Row

ROW_HEIGHT = 30
LINE_HEIGHT = 17
MOST_MEASURED = 300
"""Rows in which is looked whether words fit."""
HEADER_HEIGHT = 50
"""Two lines."""
HEAD_ROOM = 7
"""Pixels beside the words of a header: as many as a cell has with its own room and that of its text."""


_SORTING: dict[int, tuple[int, Qt.SortOrder | None]] = {
    Qt.Key.Key_Left: (-1, None),
    Qt.Key.Key_Right: (1, None),
    Qt.Key.Key_Up: (0, Qt.SortOrder.AscendingOrder),
    Qt.Key.Key_Down: (0, Qt.SortOrder.DescendingOrder),
}
"""With Ctrl: how far to the column by which is sorted, and which way round."""


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
        self._lines = 1
        self.cells = UnitModel(self)
        self.shown = UnitFilter(self)
        self.shown.setSourceModel(self.cells)
        self.frozen = QTableView(self)
        self.frozen.setObjectName(f"qt_{name}_frozen")
        for view in (self, self.frozen):
            _prepare(view, self.shown)
        self.setObjectName(name)
        self.horizontalHeader().setObjectName(f"qt_{name}_header")
        self.frozen.horizontalHeader().setObjectName(f"qt_{name}_frozen_header")
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
        """Show other rows; what was chosen stays chosen.

        Parameters
        ----------
        columns, rows
            What to show.
        lines
            Lines of a row; 0: one, or two where words would not fit their column.
        sort
            Whether they are sorted by the first column; else they stay in their order at first.
        """
        chosen, same = self.current, [one.title for one in columns] == [one.title for one in self.cells.columns]
        self._lines = lines
        if not same:  # before they come: they are put in order once
            self.sortByColumn(0 if sort else -1, Qt.SortOrder.AscendingOrder)
            header = self.frozen.horizontalHeader()
            header.setSortIndicator(0 if sort else -1, Qt.SortOrder.AscendingOrder)
        self.cells.fill(columns, rows)
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
        """Enter opens the chosen row; copying takes the headings along; Ctrl with arrows sorts."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _SORTING:
            self._sort_by_key(_SORTING[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
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
        lines = self._lines or (2 if self._too_wide() else 1)
        for view in (self, self.frozen):
            view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + (lines - 1) * LINE_HEIGHT)
            view.setWordWrap(lines > 1)
        self._place_frozen()

    def _too_wide(self) -> bool:
        """Return whether words do not fit their column in one line."""
        metrics = self.fontMetrics()
        room = {n: self.columnWidth(n) - 4 * Space.XS for n, one in enumerate(self.cells.columns) if not one.figures}
        return any(
            metrics.horizontalAdvance(row.cells[number].text) > width
            for row in self.cells.rows[:MOST_MEASURED]
            for number, width in room.items()
        )

    def _place_frozen(self) -> None:
        width = self.columnWidth(0) if self.cells.columns else 0
        total = sum(self.columnWidth(n) for n in range(len(self.cells.columns)))
        self.frozen.setVisible(total > self.viewport().width())
        self.frozen.setColumnWidth(0, width)
        edge = self.frameWidth()
        self.frozen.setGeometry(edge, edge, width, self.viewport().height() + HEADER_HEIGHT)

    def _sort_by_key(self, step: tuple[int, Qt.SortOrder | None]) -> None:
        """Sort by the column beside, or the other way round."""
        header, count = self.horizontalHeader(), len(self.cells.columns)
        section = header.sortIndicatorSection()
        if not count:
            return
        now = section if 0 <= section < count else (-1 if step[0] > 0 else 0)
        self.sortByColumn((now + step[0]) % count, step[1] or Qt.SortOrder.AscendingOrder)
        self.scrollTo(self.shown.index(0, max(0, header.sortIndicatorSection())))

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


class _HeadRoom(QProxyStyle):
    """Has the words of a header begin and end where those of its cells do."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return the room at both sides of a header's words, else what the style says."""
        if metric is QStyle.PixelMetric.PM_HeaderMargin:
            return HEAD_ROOM
        return super().pixelMetric(metric, option, widget)


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
    room = _HeadRoom()
    room.setParent(header)
    header.setStyle(room)
    header.setHighlightSections(False)
    header.setFont(font(Type.CAPTION))
    header.setTextElideMode(Qt.TextElideMode.ElideNone)
    header.setFixedHeight(HEADER_HEIGHT)
    header.setMinimumSectionSize(Space.XL)
