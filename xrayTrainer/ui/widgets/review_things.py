"""The things of a review as a list: icon, what it is, what became of it. Arrow keys go through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xrayTrainer.ui.viewmodels.review_page import Thing
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.review_looks import thing_look
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

ROW_HEIGHT = 47
MOST_ROWS = 5
"""Rows seen without scrolling; half a row more shows that there are others."""


class ThingList(QListWidget):
    """One row for each thing.

    Signals
    -------
    chosen(int)
        Index of the thing that a person chose.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_things")
        self._most_rows = MOST_ROWS
        make_slim(self, QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Row(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.currentRowChanged.connect(self._on_row)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_things(self, things: Sequence[Thing]) -> None:
        """List other things."""
        with QSignalBlocker(self):
            self.clear()
            for thing in things:
                item = QListWidgetItem(thing.title)
                item.setData(Qt.ItemDataRole.UserRole, thing)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(t for t in (thing.title, thing.word) if t))
                item.setSizeHint(QSize(100, ROW_HEIGHT))
                self.addItem(item)
        self._fit()
        self.setVisible(bool(things))

    def set_most_rows(self, rows: int) -> None:
        """Take the room of at most so many rows."""
        if rows != self._most_rows:
            self._most_rows = rows
            self._fit()

    def _fit(self) -> None:
        rows, most = self.count(), self._most_rows
        self.setFixedHeight(round(ROW_HEIGHT * (rows if rows <= most else most + 0.5)))
        self.scrollToItem(self.currentItem())

    def show_chosen(self, number: int | None) -> None:
        """Mark the row of the thing chosen, or none."""
        with QSignalBlocker(self):
            self.setCurrentRow(-1 if number is None else number)
        self.scrollToItem(self.currentItem())
        self.viewport().update()

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)


class _Row(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, icon, title and word."""
        thing: Thing = index.data(Qt.ItemDataRole.UserRole)
        colours = colours_of(self._widget)
        look = thing_look(thing)
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        current = self._widget.currentRow() == index.row() if isinstance(self._widget, ThingList) else False
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setBrush(QColor(colours.sunken))
            focused = self._widget.hasFocus()
            painter.setPen(QPen(QColor(colours.accent), 2) if focused else QPen(QColor(colours.control_border), 1))
            painter.drawRoundedRect(rect, Space.RADIUS, Space.RADIUS)
        tone = QColor(getattr(colours, look.tone))
        icon = QRectF(rect.left() + Space.M, rect.center().y() - 12, 24, 24)
        paint_icon(painter, look.icon, icon, tone)
        inner = rect.adjusted(icon.width() + 2 * Space.M, 0, -Space.S, 0)
        strong, body = font(Type.STRONG), font(Type.BODY)
        metrics = QFontMetrics(strong)
        top = rect.top() + (rect.height() - metrics.height() - QFontMetrics(body).height()) / 2
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        title = metrics.elidedText(thing.title, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(QPointF(inner.left(), top + metrics.ascent()), title)
        painter.setFont(body)
        painter.setPen(tone)
        below = QFontMetrics(body)
        word = below.elidedText(thing.word, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(QPointF(inner.left(), top + metrics.height() + below.ascent()), word)
        painter.restore()

    def helpEvent(self, event: QEvent, view: object, option: QStyleOptionViewItem, index: object) -> bool:
        """No tooltips: rows say all they have."""
        return False
