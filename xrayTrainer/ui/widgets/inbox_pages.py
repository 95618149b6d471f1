"""Pages of the Inbox but for the scan: what needs attention beside people and sets; a person; the cases of a set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xrayTrainer.ui.commands.inbox_actions import BY_ID
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.inbox_list import InboxList
from xrayTrainer.ui.widgets.inbox_talk import RemarkForm, SaidList
from xrayTrainer.ui.widgets.key_editor_lines import scrolled
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

SIDE_WIDTH = 400
_EMPTY_WIDTH = 640
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InboxHead(QFrame):
    """Where one is in the Inbox, the way back, and what can be done here.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inbox_head")
        self.back = Button(Look.QUIET, icon_name="back", icon_only=True)
        self.back.setObjectName("inbox_back")
        self.title = ElidedText(Type.HEADING)
        self.title.setObjectName("inbox_title")
        self.second = ElidedText(Type.BODY, muted=True)
        for text in (self.title, self.second):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open_key = ActionButton(BY_ID["inbox.open_key"], short=QT_TRANSLATE_NOOP("Actions", "Key in the studio"))
        self.file = ActionButton(BY_ID["inbox.file"], short=QT_TRANSLATE_NOOP("Actions", "Open a file…"))
        self.send = Button(Look.SECONDARY, icon_name="export")
        self.send.setObjectName("inbox_send")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.second)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for button in (self.open_key, self.file, self.send):
            row.addWidget(button)
        self.back.clicked.connect(lambda: self.triggered.emit("inbox.back"))
        self.send.clicked.connect(lambda: self.triggered.emit("inbox.send"))
        for made in (self.open_key, self.file):
            made.clicked.connect(lambda _checked=False, name=made.row.id: self.triggered.emit(name))

    def show_words(self, title: str, second: str) -> None:
        """Say where one is."""
        self.title.setText(title)
        self.title.setToolTip(plain(title))
        self.second.show_text(second)
        self.second.setToolTip(plain(second))


class StartPage(QWidget):
    """What needs attention; people and sets beside it; where there are no results yet, how they come in.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.attention = InboxList("inbox_attention", wrap=True)
        self.heading = Text(Type.HEADING)
        self.quiet = Text(Type.BODY, muted=True, wrap=True)
        self.put_away = Button(Look.QUIET, icon_name="check")
        self.put_away.setObjectName("inbox_put_away")
        self.take_back = Button(Look.QUIET, icon_name="undo")
        self.take_back.setObjectName("inbox_take_back")
        self.all = InboxList("inbox_all")
        self.empty = Card()
        self.empty_title = Text(Type.TITLE, wrap=True)
        self.empty_text = Text(Type.BODY, wrap=True)
        self.empty_file = Button(Look.PRIMARY)
        self.empty_file.setObjectName("inbox_empty_file")
        for part in (self.empty_title, self.empty_text):
            self.empty.body.addWidget(part)
        self.empty.body.addWidget(self.empty_file, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty.setFixedWidth(_EMPTY_WIDTH)
        self.filled, self._room = QWidget(), QWidget()
        self._lay_out()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for state in (self.filled, self._room):
            box.addWidget(state, 1)
            state.hide()
        self.put_away.clicked.connect(lambda: self.triggered.emit("inbox.put_away"))
        self.take_back.clicked.connect(lambda: self.triggered.emit("inbox.take_back"))
        self.empty_file.clicked.connect(lambda: self.triggered.emit("inbox.file"))

    def _lay_out(self) -> None:
        left = Card(margin=Space.S, spacing=Space.XS)
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, 0, 0, 0)
        head.addWidget(self.heading)
        head.addStretch(1)
        for button in (self.take_back, self.put_away):
            head.addWidget(button)
        left.body.addLayout(head)
        left.body.addWidget(self.quiet)
        left.body.addWidget(self.attention, 1000)
        left.body.addStretch(1)
        right = Card(margin=Space.S, spacing=0)
        right.body.addWidget(self.all, 1)
        row = QHBoxLayout(self.filled)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        row.setSpacing(Space.L)
        row.addWidget(left, 3)
        row.addWidget(right, 2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.empty)
        middle.addStretch(1)
        around = QVBoxLayout(self._room)
        around.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)

    @property
    def is_empty(self) -> bool:
        """Whether it says how results come in."""
        return not self._room.isHidden()

    def show_empty(self, empty: bool) -> None:
        """Say how results come in, or show what came."""
        self._room.setVisible(empty)
        self.filled.setVisible(not empty)


class SidePanel(QFrame):
    """Comments, and below them the form for another.

    Parameters
    ----------
    name
        Beginning of the object names.
    draws
        Whether there is a scan beside it.
    """

    def __init__(self, name: str, *, draws: bool) -> None:
        super().__init__()
        self.setObjectName(f"{name}_side")
        self.about = Text(Type.BODY, wrap=True)
        self.about.setObjectName(f"{name}_about")
        self.said = SaidList(f"{name}_said_list")
        self.form = RemarkForm(name, draws=draws)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.about)
        column.addWidget(self.said)
        self.area = scrolled(inner, f"{name}_scroll")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.area, 1)
        box.addWidget(self.form)


class PersonPage(QWidget):
    """The sessions of a person with their answers; comments beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.list = InboxList("inbox_sessions")
        self.side = SidePanel("inbox_person", draws=False)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("inbox_person_split")
        split.setChildrenCollapsible(False)
        card = Card(margin=Space.S, spacing=0)
        card.body.addWidget(self.list)
        holder = QWidget()
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(Space.L, Space.M, Space.S, Space.L)
        inside.addWidget(card)
        split.addWidget(holder)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([900, SIDE_WIDTH + 40])
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(split)


class CaseTable(QTableWidget):
    """The cases of a set, one line each; Enter or a press opens one.

    Signals
    -------
    opened(int), chosen(int)
        Number of a line, from 0.
    """

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inbox_cases")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.horizontalHeader().setObjectName("inbox_cases_columns")
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.setFont(font(Type.BODY))
        self.setItemDelegate(_Cells(self))
        self.setMouseTracking(True)
        make_slim(self, QPalette.ColorRole.Base)
        self.currentCellChanged.connect(lambda row, _c, _r, _o: self.chosen.emit(row) if row >= 0 else None)
        self.cellClicked.connect(lambda row, _column: self.opened.emit(row))

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other cases; the line at the front stays."""
        row = max(0, self.currentRow())
        self.setColumnCount(len(headers))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(headers))
        for column in range(len(headers)):
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(plain(headers[column]))
                item.setTextAlignment(_side(column, len(headers)))
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column, len(headers)))
                item.setToolTip(plain(text))
                self.setItem(number, column, item)
        self._share()
        if rows:
            at = self.model().index(min(row, len(rows) - 1), 0)
            self.selectionModel().setCurrentIndex(
                at, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )

    def _share(self) -> None:
        """Figures have their width, names and flags share the rest."""
        if self.columnCount() < 3:
            return
        figures = range(1, self.columnCount() - 1)
        for column in figures:
            self.setColumnWidth(
                column, max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)) + Space.M
            )
        left = self.viewport().width() - sum(self.columnWidth(column) for column in figures)
        self.setColumnWidth(0, max(140, int(left * 0.45)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are keys of the screen."""
        if event.key() in _ENTER and not event.modifiers() and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        elif event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(600, 300)


class _Cells(QStyledItemDelegate):
    """Draws cells as the lists do: the line at the front stands out by its ground and a bar."""

    def __init__(self, table: CaseTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Text and room around it."""
        return super().sizeHint(option, index) + QSize(2 * Space.S, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        colours, rect = colours_of(self._table), QRectF(option.rect)
        front = index.row() == self._table.currentRow()
        painter.save()
        if front:
            painter.fillRect(rect, QColor(colours.sunken))
            if index.column() == 0:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        painter.setPen(QColor(colours.accent if front and self._table.hasFocus() else colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = font(Type.BODY)
        painter.setFont(words)
        painter.setPen(QColor(colours.text))
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        shown = QFontMetrics(words).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, int(_side(index.column(), self._table.columnCount())), shown)
        painter.restore()


class SetPage(QWidget):
    """The cases of a set with their figures, and how reliable the set is.

    Signals
    -------
    score_requested()
        Answers that wait are to be scored by the keys that are here now.
    """

    score_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.value = Text(Type.STRONG, wrap=True)
        self.value.setObjectName("inbox_reliability")
        self.meaning = Text(Type.BODY, muted=True, wrap=True)
        self.key_note = Text(Type.CAPTION, muted=True, wrap=True)
        self.key_note.setObjectName("inbox_key_note")
        self.score = Button(Look.SECONDARY, icon_name="awaiting")
        self.score.setObjectName("inbox_score")
        self.score.hide()
        self.table = CaseTable()
        top = Card(margin=Space.L, spacing=Space.XS)
        for part in (self.value, self.meaning, self.key_note):
            top.body.addWidget(part)
        top.body.addWidget(self.score, 0, Qt.AlignmentFlag.AlignLeft)
        below = Card(margin=Space.S, spacing=0)
        below.body.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(top)
        box.addWidget(below, 1)
        self.score.clicked.connect(self.score_requested)


def _side(column: int, columns: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (0, columns - 1) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def name_list(box: QWidget, text: str) -> None:
    """Name a list for a screen reader."""
    describe(box, text)
    box.setToolTip("")
