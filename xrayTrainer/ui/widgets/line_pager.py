"""Goes through a long paper a sheet at a time: which lines are shown, the ones before, the ones after."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

HEIGHT = 40


class LinePager(QFrame):
    """Two buttons, and between them where one is.

    Signals
    -------
    turned(int)
        To the sheet after (1) or the one before (-1).
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_lines")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.S, 0)
        row.setSpacing(Space.S)
        self._buttons = {-1: Button(Look.SECONDARY, icon_name="back", icon_only=True)}
        self._buttons[1] = Button(Look.SECONDARY, icon_name="next", icon_only=True)
        self._text = Text(Type.CAPTION)
        for by, button in self._buttons.items():
            button.setObjectName(f"{name}_{'later' if by > 0 else 'earlier'}")
            button.clicked.connect(lambda _checked=False, by=by: self.turned.emit(by))
        row.addWidget(self._buttons[-1])
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._buttons[1])

    @property
    def buttons(self) -> tuple[Button, ...]:
        """To the lines before, and to those after."""
        return tuple(self._buttons.values())

    def sizeHint(self) -> QSize:
        """As high as a button."""
        return QSize(200, HEIGHT)

    def show_place(self, first: int, last: int, count: int) -> None:
        """Show which lines are there, from 1, and of how many."""
        place = self.tr("Lines {first} to {last} of {count}").format(first=first, last=last, count=count)
        self._text.setText(place)
        self.setAccessibleName(place)
        names = {-1: self.tr("Earlier lines"), 1: self.tr("Later lines")}
        more = {-1: first > 1, 1: last < count}
        for by, button in self._buttons.items():
            describe(button, f"{names[by]}. {place}")
            if button.hasFocus() and not more[by]:
                self._buttons[-by].setEnabled(True)
                self._buttons[-by].setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(more[by])
