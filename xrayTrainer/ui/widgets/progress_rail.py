"""The parts of Progress as a list at the side; arrow keys go through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.describe import plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

WIDTH, ROW_HEIGHT, SIGN_SIDE = 200, 36, 18
SIGN = Qt.ItemDataRole.UserRole
"""Where a row has the name of its icon."""


class PartList(QListWidget):
    """The list.

    Parameters
    ----------
    count
        How many parts there are.
    name
        Name of the widget.
    """

    def __init__(self, count: int, name: str = "progress_parts") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        make_slim(self, QPalette.ColorRole.Window)
        self.setItemDelegate(_Row(self))
        for _number in range(count):
            self.addItem(QListWidgetItem())
        self.setCurrentRow(0)

    def set_names(self, names: Sequence[str]) -> None:
        """Name the parts."""
        with QSignalBlocker(self):
            for row, name in enumerate(names):
                item = self.item(row)
                item.setText(name)
                item.setToolTip(plain(name))

    def set_signs(self, icons: Sequence[str]) -> None:
        """Give the parts signs: names of icons."""
        for row, name in enumerate(icons):
            self.item(row).setData(SIGN, name)


class _Row(QStyledItemDelegate):
    """Draws a row as our buttons are drawn: a ground under the pointer, a bar at the one that is open."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are as high as buttons."""
        return QSize(WIDTH, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        colours = colours_of(self._owner)
        state, rect = option.state, QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(rect, Space.RADIUS, Space.RADIUS)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(rect.left() + 2, rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)
        if chosen and self._owner.hasFocus():
            draw_focus(painter, rect, colours)
        painter.setPen(QColor(colours.accent if chosen else colours.text))
        painter.setFont(font(Type.BODY))
        text, sign = rect.adjusted(Space.M + 2, 0, -Space.S, 0), index.data(SIGN)
        if sign:
            side = QRectF(text.left(), rect.center().y() - SIGN_SIDE / 2, SIGN_SIDE, SIGN_SIDE)
            paint_icon(painter, str(sign), side, painter.pen().color())
            text.setLeft(side.right() + Space.S)
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()
