"""A day that may be left out: a box to tick, and a field with a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.theme import Space

LEAST_WIDTH = 132


class DayField(QWidget):
    """A day.

    Parameters
    ----------
    name
        Name of the tick; the field is named after it.

    Signals
    -------
    changed()
        Another day, or none.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.tick = Tick(name)
        self.edit = QDateEdit()
        self.edit.setObjectName(f"{name}_day")
        self.edit.setCalendarPopup(True)
        self.edit.setMinimumHeight(Space.CONTROL_HEIGHT)
        self.edit.setMinimumWidth(LEAST_WIDTH)
        self.edit.setDisplayFormat("dd.MM.yyyy")
        self.edit.setDate(QDate.currentDate())
        self.edit.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.tick)
        row.addWidget(self.edit)
        row.addStretch(1)
        self.tick.toggled.connect(self._on_tick)
        self.edit.dateChanged.connect(lambda _date: self.changed.emit())

    @property
    def day(self) -> str | None:
        """The day, ISO 8601; None where it is left out."""
        return self.edit.date().toString(Qt.DateFormat.ISODate) if self.tick.isChecked() else None

    def set_day(self, day: QDate | None) -> None:
        """Set a day, or leave it out."""
        with QSignalBlocker(self.tick), QSignalBlocker(self.edit):
            self.tick.setChecked(day is not None)
            self.edit.setEnabled(day is not None)
            if day is not None:
                self.edit.setDate(day)
        self.changed.emit()

    def set_words(self, text: str, said: str) -> None:
        """Name it: beside the box, and for a screen reader."""
        self.tick.setText(text)
        describe(self.tick, said)
        describe(self.edit, said)

    def _on_tick(self, on: bool) -> None:
        self.edit.setEnabled(on)
        self.changed.emit()
