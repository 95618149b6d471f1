"""What is said of the case as a whole: verdict, true load, teaching text, search, difficulty, tags."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.key import Key, SearchPlan
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.key_sheet import WHOLE, contradictions, fitting_verdict
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice
from xrayTrainer.ui.widgets.key_editor_explain import ExplainForm
from xrayTrainer.ui.widgets.key_editor_texts import LanguageTexts
from xrayTrainer.ui.widgets.key_editor_words import KeyWords
from xrayTrainer.ui.widgets.studio_chips import TermChips
from xrayTrainer.ui.widgets.studio_fields import FieldGrid, FieldSpec
from xrayTrainer.ui.widgets.studio_fields import Kind as FieldKind
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

LEVELS = (1, 2, 3, 4, 5)
_SEARCH = {
    "where": VocabularyName.ZONES,
    "how": VocabularyName.SEARCHES,
    "safety": VocabularyName.SAFETY,
}


class Against(QFrame):
    """Says what does not go together, with a button that mends it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_against")
        self.setAutoFillBackground(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.setSpacing(Space.XS)
        self.text = Text(Type.BODY, wrap=True)
        self.mend = worded_button("key_verdict_mend", "", Look.SECONDARY)
        box.addWidget(self.text)
        box.addWidget(self.mend)
        self.hide()

    def tell(self, sentence: str, mend: str) -> None:
        """Say it, or nothing."""
        pair = colours_of(self).warning
        palette = self.palette()
        palette.setColor(self.backgroundRole(), pair.ground)
        palette.setColor(self.foregroundRole(), pair.text)
        self.setPalette(palette)
        self.text.setText(sentence)
        self.mend.setText(mend)
        describe(self.mend, mend)
        self.setVisible(bool(sentence))


class CaseForm(QWidget):
    """The form.

    Signals
    -------
    edited(str, object)
        Name of a field of the key, and its value.
    """

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_case_form")
        self._search = SearchPlan()
        self._difficulty: Any = None
        self._fitting = "suspicion"
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        self._title = Text(Type.HEADING)
        self.against = Against()
        self.against.mend.clicked.connect(lambda: self.edited.emit("verdict", self._fitting))
        self.verdicts: dict[str, Choice] = {}
        verdict = QVBoxLayout()
        verdict.setSpacing(0)
        self._verdict = Text(Type.CAPTION, muted=True)
        verdict.addWidget(self._verdict)
        group = QButtonGroup(self)
        for name in ("suspicion", "no_suspicion"):
            choice = Choice()
            choice.setObjectName(f"key_verdict_{name}")
            choice.clicked.connect(lambda _on=False, name=name: self.edited.emit("verdict", name))
            group.addButton(choice)
            verdict.addWidget(choice)
            self.verdicts[name] = choice
        self.cargo = TermChips(VocabularyName.CARGO, "key_cargo")
        self.cargo.edited.connect(lambda terms: self.edited.emit("true_cargo", terms))
        self.explain = ExplainForm("key_case")
        box.addWidget(self._title)
        box.addWidget(self.against)
        box.addLayout(verdict)
        box.addWidget(self.cargo)
        box.addWidget(self.explain)
        self._make_search(box)
        self._make_rest(box)

    def _make_search(self, box: QVBoxLayout) -> None:
        self._search_title = Text(Type.STRONG)
        box.addWidget(self._search_title)
        self.search: dict[str, TermChips] = {}
        for name, vocabulary in _SEARCH.items():
            chips = TermChips(vocabulary, f"key_search_{name}")
            chips.edited.connect(lambda terms, name=name: self._search_edited(name, terms))
            box.addWidget(chips)
            self.search[name] = chips
        self.search_text = LanguageTexts("key_search_words")
        self.search_text.edited.connect(self._search_text_edited)
        box.addWidget(self.search_text)

    def _make_rest(self, box: QVBoxLayout) -> None:
        self._level = Text(Type.CAPTION, muted=True)
        box.addWidget(self._level)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        self.levels: dict[int, Button] = {}
        for level in LEVELS:
            button = Button(Look.NAV)
            button.setObjectName(f"key_level_{level}")
            button.setCheckable(True)
            button.setText(str(level))
            button.clicked.connect(lambda _on=False, level=level: self._level_chosen(level))
            line.addWidget(button)
            self.levels[level] = button
        line.addStretch(1)
        box.addLayout(line)
        self.tags = FieldGrid("key", (FieldSpec(name="tags", kind=FieldKind.LIST, wide=True),), columns=1)
        self.tags.edited.connect(self.edited)
        box.addWidget(self.tags)

    def show_key(self, key: Key, kind: str, words: KeyWords) -> None:
        """Show what a key says of a case of that kind."""
        self._search = key.search or SearchPlan()
        self._difficulty = key.difficulty
        self._fitting = fitting_verdict(key)
        told = [words.contradiction(one) for one, ref in contradictions(key, kind) if ref == WHOLE]
        name = words.wording.term(VocabularyName.VERDICTS, self._fitting)
        self.against.tell(told[0] if told else "", self.tr("Set the verdict: {verdict}").format(verdict=name))
        self.verdicts[key.verdict].setChecked(True)
        self.cargo.show_terms(key.true_cargo)
        self.explain.show_explanation(key.explain)
        for part, chips in self.search.items():
            chips.show_terms(getattr(self._search, part))
        self.search_text.show_texts(self._search.text)
        for level, button in self.levels.items():
            button.setChecked(key.difficulty.mentor == level)
        self.tags.show_values({"tags": key.tags})

    def retranslate(self, words: KeyWords) -> None:
        """Set every text anew."""
        wording = words.wording
        self._title.setText(self.tr("The whole case"))
        self._verdict.setText(self.tr("Right verdict"))
        for name, choice in self.verdicts.items():
            choice.setText(wording.term(VocabularyName.VERDICTS, name))
            describe(choice, choice.text())
        self.cargo.retranslate(wording, self.tr("What is truly loaded"), self.tr("Add a load…"))
        self.explain.retranslate(wording, self.tr("Teaching text of the whole case"))
        self._search_title.setText(self.tr("Search proposed"))
        captions = {"where": self.tr("Where"), "how": self.tr("How"), "safety": self.tr("Beware of")}
        for name, chips in self.search.items():
            chips.retranslate(wording, captions[name], self.tr("Add…"))
        self.search_text.retranslate(self.tr("A word on the search"), wording.language)
        self._level.setText(self.tr("Difficulty, from 1 (easy) to 5 (very hard)"))
        for level, button in self.levels.items():
            describe(button, self.tr("Difficulty {level}").format(level=level))
        self.tags.retranslate(wording, {"tags": self.tr("Tags, with commas between them")})

    def _search_edited(self, name: str, terms: object) -> None:
        self._send_search(msgspec.structs.replace(self._search, **{name: terms}))

    def _search_text_edited(self, code: str, text: str) -> None:
        texts = {name: words for name, words in self._search.text.items() if name != code}
        if text.strip():
            texts[code] = text
        self._send_search(msgspec.structs.replace(self._search, text=texts))

    def _send_search(self, plan: SearchPlan) -> None:
        self.edited.emit("search", None if plan == SearchPlan() else plan)

    def _level_chosen(self, level: int) -> None:
        """Choose a level; the same again says nothing of it."""
        chosen = None if self._difficulty.mentor == level else level
        self.edited.emit("difficulty", msgspec.structs.replace(self._difficulty, mentor=chosen))
