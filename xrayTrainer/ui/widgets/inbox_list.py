"""A list of lines with a sign, a sentence and what is quieter: worked by arrow keys, quick with thousands of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.describe import plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font
from xrayTrainer.ui.widgets.wrapped_text import draw_wrapped, text_height

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ENTRY = Qt.ItemDataRole.UserRole
_PAD = 6
_SIGN = 18
_LINES = (Type.BODY, Type.STRONG, Type.CAPTION)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line.

    Attributes
    ----------
    id
        What it stands for; empty for a heading.
    title, second, value
        A sentence, what stands quieter below it, a figure at its end.
    icon, tone
        Sign, and the member of `Colours` in which it is drawn.
    strong
        Whether it is new to the reader.
    heading
        Whether it heads the lines below it, and can't be chosen.
    depth
        How far it is indented.
    """

    id: str = ""
    title: str
    second: str = ""
    value: str = ""
    icon: str = ""
    tone: str = "muted"
    strong: bool = False
    heading: bool = False
    depth: int = 0

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ", ".join(part for part in (self.title, self.value, self.second) if part)


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def fill(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line says."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(entry.spoken)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        if not index.isValid() or self.entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class InboxList(QListView):
    """The list.

    Signals
    -------
    chosen(str)
        Id of the line at the front.
    opened(str)
        Id of a line that was pressed, or on which Enter was.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, *, wrap: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._entries = _Entries()
        self.setModel(self._entries)
        self._drawing = _Delegate(self, wrap=wrap)
        self.setItemDelegate(self._drawing)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self._wrap = wrap
        make_slim(self, QPalette.ColorRole.Base)
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines."""
        return self._entries.entries

    @property
    def current(self) -> str:
        """Id of the line at the front; empty where there is none."""
        index = self.currentIndex()
        return self.entries[index.row()].id if index.isValid() else ""

    def fill(self, entries: Sequence[Entry], current: str | None = None) -> None:
        """Show other lines; the line at the front stays, or the one in its place comes."""
        if tuple(entries) == self.entries and current in (None, self.current):
            return
        self._drawing.measure()
        wanted, row = self.current if current is None else current, self.currentIndex().row()
        with QSignalBlocker(self.selectionModel()):
            self._entries.fill(entries)
            rows = [number for number, entry in enumerate(entries) if not entry.heading]
            found = next((number for number in rows if entries[number].id == wanted), None)
            if found is None and rows:
                found = min(rows, key=lambda number: (abs(number - row), number)) if row >= 0 else rows[0]
            if found is not None:
                self._bring(found)
        self.viewport().update()

    def choose(self, entry: str) -> None:
        """Bring a line to the front."""
        for number, one in enumerate(self.entries):
            if one.id == entry and not one.heading:
                with QSignalBlocker(self.selectionModel()):
                    self._bring(number)
                self.viewport().update()
                return

    def step(self, by: int) -> None:
        """Bring the next line to the front, or the one before."""
        rows = [number for number, entry in enumerate(self.entries) if not entry.heading]
        at = rows.index(self.currentIndex().row()) + by if self.currentIndex().row() in rows else 0
        if rows and 0 <= at < len(rows):
            self._bring(rows[at])

    def open_current(self) -> None:
        """Open the line at the front."""
        if self.current:
            self.opened.emit(self.current)

    def _bring(self, row: int) -> None:
        index = self._entries.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.entries[now.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are keys of the screen, not the beginning of a search."""
        if event.key() in _ENTER and not event.modifiers():
            self.open_current()
        elif event.text() and event.text().isprintable() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press opens the line."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.open_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences break elsewhere in another width."""
        super().resizeEvent(event)
        if self._wrap and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """As high as its lines, so far as there is room."""
        return QSize(320, 160)


class _Delegate(QStyledItemDelegate):
    """Draws a line."""

    def __init__(self, view: InboxList, *, wrap: bool) -> None:
        super().__init__(view)
        self._view = view
        self._wrap = wrap
        self._heights: tuple[int, ...] = (0, 0, 0)
        self.measure()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One line for the sentence, or as many as it needs, and one below."""
        entry = self._view.entries[index.row()]
        heights = self._heights
        if entry.heading:
            return QSize(160, heights[1] + Space.L)
        head = heights[int(entry.strong)]
        if self._wrap:
            words = _title_font(entry)
            head = text_height(entry.title, words, self._room(entry, self._view.viewport().width()))
        return QSize(160, head + (heights[2] + 1 if entry.second else 0) + 2 * _PAD + 1)

    def measure(self) -> None:
        """Measure a plain line, a strong one and a quiet one: asking for each row would take long with thousands."""
        self._heights = tuple(QFontMetrics(font(kind)).height() for kind in _LINES)

    def _room(self, entry: Entry, width: float) -> float:
        taken = 2 * Space.M + entry.depth * Space.L
        if entry.icon:
            taken += _SIGN + Space.S
        if entry.value:
            taken += QFontMetrics(font(Type.STRONG)).horizontalAdvance(entry.value) + Space.M
        return max(60.0, width - taken)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground, sign, words."""
        entry: Entry = index.data(ENTRY)
        colours, rect, state = colours_of(self._view), QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.heading:
            painter.setFont(font(Type.STRONG))
            painter.setPen(QColor(colours.muted))
            box = rect.adjusted(Space.M, Space.S, -Space.M, 0)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), entry.title)
            painter.restore()
            return
        front = bool(state & QStyle.StateFlag.State_Selected)
        if front:
            painter.fillRect(rect, QColor(colours.sunken))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.sunken))
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._draw_words(painter, entry, rect)
        if front and self._view.hasFocus():
            draw_focus(painter, rect.adjusted(1, 1, -1, -2), colours)
        painter.restore()

    def _draw_words(self, painter: QPainter, entry: Entry, rect: QRectF) -> None:
        colours = colours_of(self._view)
        left, right, top = rect.left() + Space.M + entry.depth * Space.L, rect.right() - Space.M, rect.top() + _PAD
        head = _title_font(entry)
        line = QFontMetrics(head).height()
        if entry.icon:
            sign = QRectF(left, top + (line - _SIGN) / 2, _SIGN, _SIGN)
            paint_icon(painter, entry.icon, sign, QColor(getattr(colours, entry.tone)))
            left += _SIGN + Space.S
        painter.setPen(QColor(colours.text))
        if entry.value:
            painter.setFont(font(Type.STRONG))
            width = QFontMetrics(painter.font()).horizontalAdvance(entry.value) + 2
            at_right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(right - width, top, width, line), at_right, entry.value)
            right -= width + Space.M - 2
        if self._wrap:
            draw_wrapped(painter, entry.title, head, QPointF(left, top), right - left)
        else:
            painter.setFont(head)
            shown = QFontMetrics(head).elidedText(entry.title, Qt.TextElideMode.ElideRight, int(right - left))
            painter.drawText(QPointF(left, top + QFontMetrics(head).ascent()), shown)
        if entry.second:
            caption = font(Type.CAPTION)
            metrics = QFontMetrics(caption)
            painter.setFont(caption)
            painter.setPen(QColor(colours.muted))
            shown = metrics.elidedText(entry.second, Qt.TextElideMode.ElideRight, int(rect.right() - Space.M - left))
            painter.drawText(QPointF(left, rect.bottom() - _PAD - metrics.descent()), shown)


def _title_font(entry: Entry) -> QFont:
    return font(Type.STRONG if entry.strong else Type.BODY)
