"""A list that opens, narrowed by typing for those who like to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from xrayTrainer.ui.viewmodels.wording import TermChoice

INDENT = "    "


class SearchList(QComboBox):
    """One of many, found by a part of its name.

    Signals
    -------
    chosen(object)
        Id of the choice, or None.
    """

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setMinimumHeight(32)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.activated.connect(self._picked)
        completer.activated.connect(self._typed)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle)

    def fill(self, choices: Sequence[TermChoice], none: str = "") -> None:
        """Offer other choices, after one for none of them where that has a word; what was chosen stays."""
        current = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            if none:
                self.addItem(none, None)
            for choice in choices:
                self.addItem(INDENT * choice.depth + choice.label, choice.id)
        self.show_choice(current)

    def show_choice(self, choice: str | None) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(choice)))
        self._show_start()

    def _picked(self, index: int) -> None:
        self._show_start()
        self.chosen.emit(self.itemData(index))

    def _typed(self, text: str) -> None:
        index = self.findText(text)
        if index >= 0:
            self.setCurrentIndex(index)
            self._picked(index)

    def _settle(self) -> None:
        """Typed text that is no choice falls back to what was chosen."""
        if self.findText(self.currentText()) < 0:
            self.setEditText(self.itemText(self.currentIndex()))

    def _show_start(self) -> None:
        """A name too long for the field shows its beginning."""
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
