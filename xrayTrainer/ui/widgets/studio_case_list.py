"""The cases of a draft: a list that stays quick with thousands, drawn row by row, its pictures made when looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QFontMetrics, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from xrayTrainer.ui.viewmodels.studio_cases import ROW, CaseListModel, CaseRow
from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Colours, Space, Type, colours_of, font

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ROW_HEIGHT = 64
PICTURE = QSize(96, 48)
KEPT = 300
"""Pictures that are kept as they are drawn."""

TYPE_ICONS = {
    "threat": ("review-opened", "missed"),
    "document": ("dossier", "opened_for_nothing"),
    "clear": ("found", "found"),
}
"""Icon and tone of each type of case."""


class CaseDelegate(QStyledItemDelegate):
    """Draws a row: picture, number and name, what is hidden, carrier and tags; type and status on the right.

    Signals
    -------
    picture_wanted(str)
        Folder name of a case that is looked at.
    """

    picture_wanted = Signal(str)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._asked: set[str] = set()
        self.type_names: dict[str, str] = {}
        self.status_names: dict[str, str] = {}

    def take_picture(self, slug: str, pixels: NDArray[np.uint8] | None) -> None:
        """Keep a picture."""
        self._asked.discard(slug)
        self._pictures[slug] = None if pixels is None else _pixmap(pixels)
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)

    def forget(self) -> None:
        """Forget all pictures."""
        self._pictures.clear()
        self._asked.clear()

    def forget_one(self, slug: str) -> None:
        """Forget a picture that may have changed."""
        self._pictures.pop(slug, None)
        self._asked.discard(slug)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(240, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        row = index.data(ROW)
        if not isinstance(row, CaseRow):
            return
        colours = colours_of(self._view)
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, QColor(colours.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.sunken))
        self._draw_picture(painter, row, rect, colours)
        self._draw_words(painter, row, rect, colours, chosen=chosen)
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            draw_focus(painter, rect.adjusted(1, 1, -1, -2), colours)
        painter.restore()

    def _draw_picture(self, painter: QPainter, row: CaseRow, rect: QRectF, colours: Colours) -> None:
        frame = QRectF(
            rect.left() + Space.S, rect.center().y() - PICTURE.height() / 2, PICTURE.width(), PICTURE.height()
        )
        painter.fillRect(frame, QColor(colours.sunken))
        picture = self._pictures.get(row.slug)
        if picture is not None:
            size = picture.deviceIndependentSize()
            share = min(frame.width() / size.width(), frame.height() / size.height())
            target = QRectF(QPointF(0, 0), size * share)
            target.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, picture, QRectF(picture.rect()))
            return
        side = QRectF(frame.center().x() - 12, frame.center().y() - 12, 24, 24)
        paint_icon(painter, "lorry" if row.has_scan else "dossier", side, QColor(colours.muted))
        if row.has_scan and row.slug not in self._asked and row.slug not in self._pictures:
            self._asked.add(row.slug)
            self.picture_wanted.emit(row.slug)

    def _draw_words(self, painter: QPainter, row: CaseRow, rect: QRectF, colours: Colours, *, chosen: bool) -> None:
        ink = QColor(colours.on_selection if chosen else colours.text)
        quiet = QColor(colours.on_selection if chosen else colours.muted)
        strong, caption = font(Type.STRONG), font(Type.CAPTION)
        left = rect.left() + PICTURE.width() + 2 * Space.S + Space.XS
        right = rect.right() - Space.M
        icon, tone = TYPE_ICONS.get(row.type, ("info", "muted"))
        type_name = self.type_names.get(row.type, row.type)
        metrics = QFontMetrics(caption)
        status = self._status(row)
        wide, narrow = metrics.horizontalAdvance(type_name) + 22, metrics.horizontalAdvance(status) + 2
        painter.setFont(strong)
        painter.setPen(ink)
        _elided(painter, f"{row.number}. {row.slug}", QRectF(left, rect.top() + 7, right - wide - Space.S - left, 22))
        painter.setFont(caption)
        painter.setPen(quiet)
        second = QRectF(left, rect.top() + 28, right - narrow - Space.S - left, 16)
        _elided(painter, row.what or row.carrier or "–", second)
        third = " · ".join(part for part in (row.carrier if row.what else "", row.tags) if part)
        _elided(painter, third, QRectF(left, rect.top() + 44, right - left, 16))
        at_right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(right - narrow, rect.top() + 28, narrow, 16), at_right, status)
        chip = QRectF(right - wide, rect.top() + 9, wide, 18)
        sign = ink if chosen else QColor(getattr(colours, tone))
        paint_icon(painter, icon, QRectF(chip.left(), chip.top() + 1, 15, 15), sign)
        painter.setPen(ink)
        painter.drawText(chip, at_right, type_name)

    def _status(self, row: CaseRow) -> str:
        return self.status_names.get(row.status, row.status)


class CaseList(QListView):
    """The list; rows are dragged to another place.

    Signals
    -------
    dropped(object, object)
        Folder names that were dragged, and the one before which they were dropped; None for the end.
    chosen_changed()
        Others are selected.
    """

    dropped = Signal(object, object)
    chosen_changed = Signal()

    def __init__(self, model: CaseListModel) -> None:
        super().__init__()
        self.setObjectName("studio_cases")
        self._cases = model
        self._chosen: tuple[str, ...] = ()
        self._telling = True
        self.setModel(model)
        self.delegate = CaseDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        make_slim(self, QPalette.ColorRole.Base)
        model.relisted.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(lambda _now, _before: self._selected())

    @property
    def chosen(self) -> tuple[str, ...]:
        """Folder names of the cases that are selected, in the order of the set."""
        return self._chosen

    def choose(self, slugs: tuple[str, ...]) -> None:
        """Select some cases, the first in view."""
        rows = self._cases.rows_of(frozenset(slugs))
        selection = QItemSelection()
        start = last = -2
        for row in [*rows, -2]:
            if row != last + 1:
                if start >= 0:
                    selection.select(self._cases.index(start), self._cases.index(last))
                start = row
            last = row
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            first = self._cases.index(rows[0])
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def _choose_again(self) -> None:
        """Rows are others now: select the cases that were selected, as far as they are there."""
        self._telling = False
        held = self._chosen
        self.choose(held)
        self._telling = True
        self._selected()

    def _selected(self) -> None:
        if not self._telling:
            return
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        slugs = self._cases.slugs
        chosen = tuple(slugs[row] for row in rows if row < len(slugs))
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit()

    def show_picture(self, slug: str, pixels: NDArray[np.uint8] | None) -> None:
        """A picture is made."""
        self.delegate.take_picture(slug, pixels)
        for row in self._cases.rows_of((slug,)):
            self.update(self._cases.index(row))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where to; the list itself moves nothing."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self._cases.rowCount() if not index.isValid() else index.row()
        if index.isValid() and place.y() > self.visualRect(index).center().y():
            row += 1
        slugs = self._cases.slugs
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        self.dropped.emit(self._chosen, slugs[row] if row < len(slugs) else None)


def _elided(painter: QPainter, text: str, rect: QRectF) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


def _pixmap(pixels: NDArray[np.uint8]) -> QPixmap:
    import numpy

    rows, columns = pixels.shape[:2]
    packed = numpy.ascontiguousarray(pixels)
    image = QImage(packed.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy())
