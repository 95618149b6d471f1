"""What is said of one thing that is wrong in the papers: which field, what is wrong, what it says, why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Discrepancy
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.dossier_kinds import kinds_to_offer
from xrayTrainer.ui.viewmodels.key_papers import WRONG, is_simple, read_as, value_at
from xrayTrainer.ui.viewmodels.key_sheet import KeyThing
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.key_editor_explain import ExplainForm
from xrayTrainer.ui.widgets.key_editor_words import KeyWords, sign_of
from xrayTrainer.ui.widgets.term_picker import TermPicker
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class PaperForm(QWidget):
    """The form.

    Signals
    -------
    kind_chosen(object)
        Term of what is wrong.
    value_edited(object)
        What the field says.
    shown_wanted()
        The paper is to be shown.
    removed()
        It is to go.
    """

    kind_chosen = Signal(object)
    value_edited = Signal(object)
    shown_wanted = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_paper_form")
        self._value: object = None
        self._part: Discrepancy | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        head = QHBoxLayout()
        self._title = Text(Type.HEADING, wrap=True)
        self.remove = Button(Look.QUIET, icon_name="delete", icon_only=True)
        self.remove.setObjectName("key_paper_remove")
        self.remove.clicked.connect(self.removed)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        self._place = Text(Type.BODY, wrap=True)
        self.show_button = worded_button("key_paper_show", "", Look.SECONDARY, icon="dossier")
        self.show_button.clicked.connect(self.shown_wanted)
        self.kind = TermPicker(VocabularyName.DISCREPANCY_KINDS, "key_paper_kind")
        self._caption = Text(Type.CAPTION, muted=True)
        self.value = Field()
        self.value.setObjectName("key_paper_value")
        self.value.textEdited.connect(self._typed)
        self._note = Text(Type.CAPTION, muted=True, wrap=True)
        self.explain = ExplainForm("key_paper")
        for part in (self._place, self.show_button, self.kind, self._caption, self.value, self._note, self.explain):
            box.addWidget(part)
        self.kind.chosen.connect(lambda term: self.kind_chosen.emit(term) if term else None)

    def show_paper(self, thing: KeyThing, case: Case, words: KeyWords) -> None:
        """Show a discrepancy."""
        part = thing.part
        if not isinstance(part, Discrepancy):
            return
        self._part = part
        self._title.setText(f"{sign_of(thing)}  {words.title(thing)}")
        self._place.setText(words.second(thing, case))
        offered = [one for one in kinds_to_offer(part.document, part.field, words.wording) if one.depth]
        self.kind.offer(offered, self.tr("What is wrong"), "")
        self.kind.show_term(part.kind)
        self._value = value_at(case, part.document, part.field)
        simple = is_simple(self._value)
        for shown in (self._caption, self.value):
            shown.setVisible(simple)
        if read_as(self._value, self.value.text()) != self._value:
            self.value.setText("" if self._value is None else str(self._value))
        self.explain.show_explanation(part.explain)

    def retranslate(self, words: KeyWords) -> None:
        """Set every text anew."""
        self._caption.setText(self.tr("What the paper says: the wrong value"))
        describe(self.value, self._caption.text())
        self._note.setText(self.tr("A trainee sees this value. All other papers say what is right."))
        self.show_button.setText(self.tr("Show it in the papers"))
        describe(self.show_button, self.show_button.text())
        self.explain.retranslate(words.wording, self.tr("What is wrong with it"))
        describe(self.remove, self.tr("Take this out of the key"), keys="Ctrl+Del")

    def _typed(self, text: str) -> None:
        value = read_as(self._value, text)
        if value is not WRONG:
            self.value_edited.emit(value)
