"""Picks one term of a vocabulary: a list that opens, narrowed by typing for those who like to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type


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
        self._list = SearchList(name)
        self._caption.setBuddy(self._list)
        box.addWidget(self._caption)
        box.addWidget(self._list)
        self._list.chosen.connect(self.chosen)

    def retranslate(self, wording: Wording, caption: str, unknown: str) -> None:
        """Fill the list with the whole vocabulary, in a language."""
        self.offer(wording.choices(self._vocabulary), caption, unknown)

    def offer(self, choices: Sequence[TermChoice], caption: str, unknown: str) -> None:
        """Offer some terms; `unknown` stands for none of them."""
        self._list.fill(choices, unknown)
        self._caption.setText(caption)
        describe(self._list, caption)

    def show_term(self, term: str | None) -> None:
        """Show which term is chosen."""
        self._list.show_choice(term)
