"""Records of one kind (lines of goods, events of a seal), one at a time: a form that can be turned, so that it stays
quick however many there are.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec
from xrayTrainer.ui.widgets.texts import ElidedText
from xrayTrainer.ui.widgets.theme import Space, Type


class RecordPager(QWidget):
    """One record of several.

    Parameters
    ----------
    prefix
        Beginning of the object names.
    specs
        Fields of a record.

    Signals
    -------
    edited(int, str, object)
        Number of a record, name of the field, its value.
    added()
        One more is wanted.
    removed(int)
        That record is not wanted.
    """

    edited = Signal(int, str, object)
    added = Signal()
    removed = Signal(int)

    def __init__(self, prefix: str, specs: Sequence[FieldSpec]) -> None:
        super().__init__()
        self._records: Sequence[object] = ()
        self._names = [spec.name for spec in specs]
        self._at = 0
        self._name = ""
        self._place = ElidedText(Type.STRONG)
        self._place.setMinimumWidth(40)
        self._before, self._after, self._add, self._remove = (
            _tool(f"{prefix}_{name}", icon)
            for name, icon in (("before", "back"), ("after", "next"), ("add", "add"), ("remove", "delete"))
        )
        self.grid = FieldGrid(prefix, specs)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._place, 1)
        for button in (self._before, self._after, self._add, self._remove):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, Space.S, 0, 0)
        box.setSpacing(Space.XS)
        box.addLayout(head)
        box.addWidget(self.grid)
        self.grid.edited.connect(lambda name, value: self.edited.emit(self._at, name, value))
        self._before.clicked.connect(lambda: self.turn_to(self._at - 1))
        self._after.clicked.connect(lambda: self.turn_to(self._at + 1))
        self._add.clicked.connect(self._more)
        self._remove.clicked.connect(lambda: self.removed.emit(self._at))

    @property
    def at(self) -> int:
        """Number of the record that is shown, from 0."""
        return self._at

    def retranslate(self, name: str) -> None:
        """Name the records."""
        self._name = name
        for button, text in (
            (self._before, self.tr("The one before")),
            (self._after, self.tr("The next one")),
            (self._add, self.tr("Add one")),
            (self._remove, self.tr("Take this one away")),
        ):
            describe(button, f"{name}: {text}")
        self._show()

    def show_records(self, records: Sequence[object]) -> None:
        """Show other records; the place stays where it can."""
        self._records = records
        self._at = max(0, min(self._at, len(records) - 1))
        self._show()

    def turn_to(self, place: int) -> None:
        """Show another record."""
        self._at = max(0, min(place, len(self._records) - 1))
        self._show()

    def _more(self) -> None:
        self._at = len(self._records)
        self.added.emit()
        first = self.grid.fields[self._names[0]]
        first.setFocus()

    def _show(self) -> None:
        count = len(self._records)
        said = self.tr("{name} {k} of {n}").format(name=self._name, k=self._at + 1, n=count) if count else self._name
        self._place.setText(said)
        self._before.setEnabled(self._at > 0)
        self._after.setEnabled(self._at + 1 < count)
        self._remove.setEnabled(count > 0)
        self.grid.setVisible(count > 0)
        if count:
            record = self._records[self._at]
            self.grid.show_values({name: getattr(record, name) for name in self._names})


def _tool(name: str, icon: str) -> Button:
    button = Button(Look.QUIET, icon_name=icon, icon_only=True)
    button.setObjectName(name)
    return button
