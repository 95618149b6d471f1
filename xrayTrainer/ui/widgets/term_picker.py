"""Picks one term of a vocabulary: a list that opens, narrowed by typing for those who like to."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

INDENT = "    "


class TermPicker(QWidget):
    """A caption and a list.

    Signals
    -------
    chosen(object)
        Term id, or None.
    """

    chosen = Signal(object)

    def __init__(self, vocabulary: VocabularyName, name: str) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self._caption = Text(Type.CAPTION, muted=True)
        self._list = QComboBox()
        self._list.setObjectName(name)
        self._list.setEditable(True)
        self._list.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._list.setMaxVisibleItems(16)
        self._list.setMinimumHeight(32)
        completer = QCompleter(self._list.model(), self._list)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._list.setCompleter(completer)
        self._caption.setBuddy(self._list)
        box.addWidget(self._caption)
        box.addWidget(self._list)
        self._list.activated.connect(self._picked)
        completer.activated.connect(self._typed)
        line = self._list.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle)

    def retranslate(self, wording: Wording, caption: str, unknown: str) -> None:
        """Fill the list in a language."""
        current = self._list.currentData()
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItem(unknown, None)
            for choice in wording.choices(self._vocabulary):
                self._list.addItem(INDENT * choice.depth + choice.label, choice.id)
        self._caption.setText(caption)
        describe(self._list, caption)
        self.show_term(current)

    def show_term(self, term: str | None) -> None:
        """Show which term is chosen."""
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(max(0, self._list.findData(term)))

    def _picked(self, index: int) -> None:
        self.chosen.emit(self._list.itemData(index))

    def _typed(self, text: str) -> None:
        index = self._list.findText(text)
        if index >= 0:
            self._list.setCurrentIndex(index)
            self._picked(index)

    def _settle(self) -> None:
        """Typed text that is no term falls back to what was chosen."""
        if self._list.findText(self._list.currentText()) < 0:
            self._list.setEditText(self._list.itemText(self._list.currentIndex()))
