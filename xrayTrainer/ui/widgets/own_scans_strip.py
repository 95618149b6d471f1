"""The pictures that came in, as a strip: small picture, name, and what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from xrayTrainer.ui.viewmodels.own_scans_items import Item, Items
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PICTURE = QSize(120, 64)
WIDTH = 186


class Strip(QListWidget):
    """The strip.

    Signals
    -------
    chosen(int)
        Id of the picture to work on.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_scans_strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(PICTURE)
        self.setFixedWidth(WIDTH)
        self.setFont(font(Type.CAPTION))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(WIDTH - 14, PICTURE.height() + 30))
        make_slim(self, QPalette.ColorRole.Base)
        self._pictures: dict[int, QPixmap] = {}
        self._words: dict[str, str] = {}
        self.currentItemChanged.connect(self._on_chosen)

    def retranslate(self, title: str, words: dict[str, str]) -> None:
        """Name the strip, and the states: `made`, `fault`, `joined`, `raw`."""
        describe(self, title)
        self._words = words

    def show_items(self, items: Items, current: int | None) -> None:
        """Show pictures; the one at hand is marked."""
        known = {one.id for one in items}
        self._pictures = {key: value for key, value in self._pictures.items() if key in known}
        with QSignalBlocker(self):
            while self.count() > len(items):
                self.takeItem(self.count() - 1)
            while self.count() < len(items):
                self.addItem(QListWidgetItem())
            for row, one in enumerate(items):
                self._fill(self.item(row), one)
        self.show_current(current)

    def show_current(self, current: int | None) -> None:
        """Mark the picture at hand."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(Qt.ItemDataRole.UserRole) == current:
                    self.setCurrentRow(row)
                    self.scrollToItem(self.item(row))

    def take_picture(self, item_id: int, pixels: NDArray[np.uint8]) -> None:
        """Show a small picture."""
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888).copy()
        self._pictures[item_id] = QPixmap.fromImage(image)
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == item_id:
                self._draw(self.item(row), item_id)

    def _fill(self, row: QListWidgetItem, one: Item) -> None:
        state = "fault" if one.error else "made" if one.slug else "joined" if one.with_previous else ""
        state = state or ("raw" if one.is_raw and one.source.raw is None else "")
        name = one.incoming.name if one.incoming.frames == 1 else f"{one.incoming.name} · {one.source.frame + 1}"
        said = self._words.get(state, "")
        row.setSizeHint(self.gridSize())
        row.setText(name)
        row.setToolTip(plain(f"{name}. {said}" if said else name))
        row.setData(Qt.ItemDataRole.UserRole, one.id)
        row.setData(Qt.ItemDataRole.UserRole + 1, state)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {said}" if said else name)
        self._draw(row, one.id)

    def _draw(self, row: QListWidgetItem, item_id: int) -> None:
        """Draw the small picture with the sign of its state."""
        colours = colours_of(self)
        whole = QPixmap(PICTURE)
        whole.fill(QColor(colours.sunken))
        painter = QPainter(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self._pictures.get(item_id)
        if found is not None:
            painter.drawPixmap((whole.width() - found.width()) // 2, (whole.height() - found.height()) // 2, found)
        state = row.data(Qt.ItemDataRole.UserRole + 1)
        sign = {"fault": ("warning", colours.missed), "made": ("check", colours.found)}.get(state)
        sign = sign or {"joined": ("edit-join", colours.accent), "raw": ("help", colours.opened_for_nothing)}.get(state)
        if sign is not None:
            box = whole.rect().adjusted(PICTURE.width() - Space.XL, 2, -2, Space.XL - PICTURE.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.card))
            painter.drawRoundedRect(box, 4, 4)
            paint_icon(painter, sign[0], box.adjusted(3, 3, -3, -3), QColor(sign[1]))
        painter.end()
        icon = QIcon(whole)
        icon.addPixmap(whole, QIcon.Mode.Selected)
        row.setIcon(icon)

    def _on_chosen(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            self.chosen.emit(int(row.data(Qt.ItemDataRole.UserRole)))
