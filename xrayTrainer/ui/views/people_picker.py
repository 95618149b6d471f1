"""Chooses people: by name, by unit, all that are shown."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.tick_rows import TickRows

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.assignments_api import Assignable

_ID = Qt.ItemDataRole.UserRole
_UNIT = Qt.ItemDataRole.UserRole + 1
LEAST_HEIGHT = 150


class PeoplePicker(QWidget):
    """A list of people, each with a box to tick.

    Parameters
    ----------
    name
        Beginning of the object names.

    Signals
    -------
    changed()
        Others are chosen.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.search = Field()
        self.search.setObjectName(f"{name}_search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search"))
        describe(self.search, self.tr("Search people"))
        self.units = QComboBox()
        self.units.setObjectName(f"{name}_unit")
        self.units.setMinimumHeight(Space.CONTROL_HEIGHT)
        describe(self.units, self.tr("Unit"))
        self.every = Tick(f"{name}_all")
        self.every.setText(self.tr("All that are shown"))
        describe(self.every, self.every.text())
        self.list = QListWidget()
        self.list.setObjectName(f"{name}_list")
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TickRows(self.list))
        make_slim(self.list, QPalette.ColorRole.Base)
        describe(self.list, self.tr("People; Space chooses"))
        self.count = Text(Type.CAPTION, muted=True)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.search, 1)
        top.addWidget(self.units, 1)
        below = QHBoxLayout()
        below.addWidget(self.every)
        below.addStretch(1)
        below.addWidget(self.count)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addLayout(top)
        box.addWidget(self.list, 1)
        box.addLayout(below)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.units.currentIndexChanged.connect(lambda _row: self._filter())
        self.every.clicked.connect(self._choose_shown)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self._tell()

    @property
    def chosen(self) -> tuple[PersonId, ...]:
        """Who is chosen, shown or not."""
        return tuple(item.data(_ID) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def show_people(self, people: Sequence[Assignable], *, chosen: Collection[str] = ()) -> None:
        """List people."""
        units = sorted({one.unit for one in people if one.unit}, key=str.casefold)
        with QSignalBlocker(self.units), QSignalBlocker(self.list):
            self.units.clear()
            self.units.addItem(self.tr("All units"), None)
            for unit in units:
                self.units.addItem(unit, unit)
            self.units.setVisible(len(units) > 1)
            self.list.clear()
            for one in people:
                item = QListWidgetItem(f"{one.name} · {one.unit}" if one.unit else one.name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if one.id in chosen else Qt.CheckState.Unchecked)
                item.setData(_ID, one.id)
                item.setData(_UNIT, one.unit)
                self.list.addItem(item)
            if people:
                self.list.setCurrentRow(0)
        self._filter()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _filter(self) -> None:
        words, unit = self.search.text().casefold().split(), self.units.currentData()
        for item in self._items():
            text = item.text().casefold()
            shown = all(word in text for word in words) and unit in (None, item.data(_UNIT))
            item.setHidden(not shown)
        self._tell()

    def _choose_shown(self, on: bool) -> None:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        with QSignalBlocker(self.list):
            for item in self._items():
                if not item.isHidden():
                    item.setCheckState(state)
        self.list.viewport().update()
        self._tell()

    def _tell(self) -> None:
        items = self._items()
        shown = [item for item in items if not item.isHidden()]
        with QSignalBlocker(self.every):
            self.every.setChecked(bool(shown) and all(item.checkState() is Qt.CheckState.Checked for item in shown))
        self.every.setEnabled(bool(shown))
        self.count.setText(self.tr("%n chosen", "", len(self.chosen)))
        self.changed.emit()
