"""Which page of the dossier is in front: tabs, and below them the short names of the papers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe


class DossierTabs(QWidget):
    """One button for each part of the dossier.

    Signals
    -------
    chosen(str)
        Id of a tab.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._buttons: dict[str, Button] = {}

    def show_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Show tabs by their id and text."""
        for old in self._buttons.values():
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for tab, text in tabs:
            button = Button(Look.NAV, parent=self)
            button.setCheckable(True)
            button.setText(text)
            button.setObjectName(f"dossier_tab_{tab}")
            describe(button, text)
            button.clicked.connect(lambda _checked=False, name=tab: self.chosen.emit(name))
            self._line.addWidget(button)
            self._buttons[tab] = button

    def show_chosen(self, tab: str) -> None:
        """Underline the tab in front."""
        for name, button in self._buttons.items():
            button.setChecked(name == tab)


class PaperChips(QWidget):
    """One button for each paper.

    Signals
    -------
    chosen(int)
        Number of a paper, from 0.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_papers(self, papers: Sequence[tuple[str, str, str]]) -> None:
        """Show papers by their id, short and full name."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for number, (name, mark, title) in enumerate(papers):
            button = Button(Look.NAV, parent=self)
            button.setCheckable(True)
            button.setText(mark)
            button.setObjectName(f"dossier_paper_{name}")
            describe(button, title, keys="Ctrl+PgDown")
            button.clicked.connect(lambda _checked=False, at=number: self.chosen.emit(at))
            button.show()
            self._buttons.append(button)
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def show_chosen(self, number: int) -> None:
        """Underline the paper in front; -1 for none."""
        for k, button in enumerate(self._buttons):
            button.setChecked(k == number)

    def sizeHint(self) -> QSize:
        """One row if there is room."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest name."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def hasHeightForWidth(self) -> bool:
        """The row wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        return self._arrange(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        self._arrange(self.width(), place=True)

    def _arrange(self, width: int, *, place: bool) -> int:
        x = y = height = 0
        for button in self._buttons:
            hint = button.sizeHint()
            if x and x + hint.width() > width:
                x, y = 0, y + height
            if place:
                button.setGeometry(x, y, hint.width(), hint.height())
            x += hint.width()
            height = hint.height()
        return y + height
