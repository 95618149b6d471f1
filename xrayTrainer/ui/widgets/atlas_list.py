"""The entries of the atlas: a field to search in, and the list by chapters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, font

WIDTH = 288
ROW_HEIGHT, HEADING_HEIGHT = 28, 36
ID = Qt.ItemDataRole.UserRole


class AtlasList(QFrame):
    """Search field and list.

    Signals
    -------
    sought(str)
        What is typed into the field.
    chosen(str)
        Id of an entry.
    """

    sought = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("atlas_side")
        self.setFixedWidth(WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.field = Field()
        self.field.setObjectName("atlas_search")
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("atlas_list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        make_slim(self.list, QPalette.ColorRole.Base)
        self.none = Text(Type.BODY, muted=True, wrap=True)
        self.none.setObjectName("atlas_none")
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.M, Space.XS, Space.S)
        box.setSpacing(Space.S)
        box.addWidget(self.field)
        box.addWidget(self.none)
        box.addWidget(self.list, 1)
        QWidget.setTabOrder(self.field, self.list)
        self.none.hide()
        self.field.textChanged.connect(self.sought)
        self.list.currentItemChanged.connect(self._on_current)
        self.field.installEventFilter(self)

    def show_chapters(self, chapters: Sequence[tuple[str, Sequence[tuple[str, str]]]], chosen: str | None) -> None:
        """List chapters with their entries, each an id and a name."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for title, entries in chapters:
                self.list.addItem(_heading(title))
                for entry, name in entries:
                    item = QListWidgetItem(name)
                    item.setData(ID, entry)
                    item.setToolTip(plain(name))
                    item.setSizeHint(QSize(0, ROW_HEIGHT))
                    self.list.addItem(item)
        self.show_chosen(chosen)

    def show_chosen(self, entry: str | None) -> None:
        """Mark the entry that is shown."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(ID) == entry and entry is not None:
                if self.list.currentItem() is not item:
                    with QSignalBlocker(self.list):
                        self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
                return
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)

    def show_none(self, text: str) -> None:
        """Say that nothing is found; an empty text says nothing."""
        self.none.show_text(text)

    def retranslate(self, search: str, listed: str, keys: str) -> None:
        """Set the fixed texts anew."""
        self.field.setPlaceholderText(search)
        describe(self.field, search, keys=keys)
        self.list.setAccessibleName(listed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, arrow down and Enter lead into the list, Esc empties it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_list()
            return True
        if key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False

    def _enter_list(self) -> None:
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(ID) is not None]
        if rows:
            if self.list.currentRow() not in rows:
                self.list.setCurrentRow(rows[0])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(ID) is not None:
            self.chosen.emit(item.data(ID))


def _heading(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(font(Type.STRONG))
    item.setSizeHint(QSize(0, HEADING_HEIGHT))
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    return item
