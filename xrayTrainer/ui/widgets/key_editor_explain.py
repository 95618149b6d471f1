"""Why something could be seen: cues that read in five languages, free text, pictures of the opened hide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xrayTrainer.domain.key import Explanation
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.key_editor_pictures import KeyPictures
from xrayTrainer.ui.widgets.key_editor_texts import LanguageTexts
from xrayTrainer.ui.widgets.studio_chips import TermChips
from xrayTrainer.ui.widgets.theme import Space


class ExplainForm(QWidget):
    """The form.

    Parameters
    ----------
    name
        Beginning of the object names.
    pictures
        Whether it takes pictures.

    Signals
    -------
    cues_edited(object)
        Tuple of cues.
    text_edited(str, str)
        Code of a language, and the text in it.
    """

    cues_edited = Signal(object)
    text_edited = Signal(str, str)

    def __init__(self, name: str, *, pictures: bool = True) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        self.cues = TermChips(VocabularyName.CUES, f"{name}_cues")
        self.texts = LanguageTexts(f"{name}_words")
        self.pictures = KeyPictures() if pictures else None
        box.addWidget(self.cues)
        box.addWidget(self.texts)
        if self.pictures is not None:
            box.addWidget(self.pictures)
        self.cues.edited.connect(self.cues_edited)
        self.texts.edited.connect(self.text_edited)

    def show_explanation(self, explain: Explanation) -> None:
        """Show why."""
        self.cues.show_terms(explain.cues)
        self.texts.show_texts(explain.text)

    def retranslate(self, wording: Wording, caption: str) -> None:
        """Set every text anew; `caption` names the free text."""
        self.cues.retranslate(wording, self.tr("Cues: what tells it"), self.tr("Add a cue…"))
        self.texts.retranslate(caption, wording.language)
        if self.pictures is not None:
            self.pictures.retranslate()
