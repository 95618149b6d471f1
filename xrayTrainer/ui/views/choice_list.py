"""A heading with the values below it of which one holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type


class ChoiceList(QWidget):
    """Values of one setting.

    Parameters
    ----------
    name
        Beginning of the object names.
    values
        The values there are.

    Signals
    -------
    chosen(str)
        A person picked a value.
    """

    chosen = Signal(str)

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._heading = Text(Type.BODY, muted=True, wrap=True)
        box.addWidget(self._heading)
        group = QButtonGroup(self)
        self.buttons: dict[str, Choice] = {}
        for value in values:
            button = Choice()
            button.setObjectName(f"{name}_{value}")
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            group.addButton(button)
            box.addWidget(button)
            self.buttons[value] = button
        box.addStretch(1)

    def mark(self, value: str) -> None:
        """Mark the value that holds."""
        button = self.buttons.get(value)
        if button is not None:
            with QSignalBlocker(button):
                button.setChecked(True)

    def retranslate(self, heading: str, names: Mapping[str, str]) -> None:
        """Set every text anew."""
        self._heading.setText(heading)
        for value, button in self.buttons.items():
            button.setText(names[value])
            describe(button, f"{heading}: {names[value]}")
