"""The question of a case of kind *name* or *compare*: choices, then reasons, with the keys 1 to 9."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from xrayTrainer.domain.case import Choice, Question
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_VOCABULARIES = {
    "cargo": VocabularyName.CARGO,
    "zone": VocabularyName.ZONES,
    "carrier": VocabularyName.CARRIERS,
    "artefact": VocabularyName.CUES,
}


class ChoiceButton(Pressable):
    """One choice or reason: key, words, filled while chosen."""

    def __init__(self, number: int, text: str, name: str = "choice") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setText(text)
        self._key = str(number) if number <= 9 else ""
        self.setObjectName(f"{name}_{number}")
        describe(self, text, keys=self._key)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(font(Type.BODY))

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped words."""
        box = self.fontMetrics().boundingRect(
            0, 0, max(60, width - 64), 2000, int(Qt.TextFlag.TextWordWrap.value), self.text()
        )
        return max(44, box.height() + 20)

    def sizeHint(self) -> QSize:
        """A comfortable line."""
        return QSize(220, self.heightForWidth(220))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        edge = colours.accent if chosen else colours.control_border if self.isEnabled() else colours.border
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        lit = self._hovered or self.isDown() or chosen
        painter.setBrush(QColor(colours.sunken if lit else colours.card))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.RADIUS - 2, Space.RADIUS - 2)
        cap = QRectF(12, rect.center().y() - 11, 22, 22)
        painter.setBrush(QColor(colours.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(edge))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font(Type.CAPTION))
        off = None if self.isEnabled() else colours.disabled_text
        painter.setPen(QColor(off or (colours.on_accent if chosen else colours.muted)))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._key)
        painter.setFont(self.font())
        painter.setPen(QColor(off or colours.text))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap.value)
        painter.drawText(rect.adjusted(48, 0, -12, 0), flags, self.text())
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class NameQuestion(QFrame):
    """Prompt, choices and reasons.

    Signals
    -------
    chosen(str), reason_pressed(str)
        Id of a choice, or of a reason, that was pressed.
    """

    chosen = Signal(str)
    reason_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("name_question")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._box.setSpacing(Space.S)
        self._prompt = Text(Type.HEADING, wrap=True)
        self._note = Text(Type.CAPTION, muted=True, wrap=True)
        self._box.addWidget(self._prompt)
        self._box.addWidget(self._note)
        self._why = Text(Type.STRONG, wrap=True)
        self._box.addWidget(self._why)
        self._box.addStretch(1)
        self._buttons: dict[str, ChoiceButton] = {}
        self._reasons: dict[str, ChoiceButton] = {}

    def show_question(self, question: Question | None, wording: Wording) -> None:
        """Show a question, or nothing."""
        for button in (*self._buttons.values(), *self._reasons.values()):
            self._box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._reasons = {}, {}
        self.setVisible(question is not None)
        if question is None:
            return
        self._prompt.setText(wording.text(question.prompt) or self._usual_prompt(question.ask))
        self._note.show_text(self.tr("Several answers may be right.") if question.multiple else "")
        for number, choice in enumerate(question.choices, start=1):
            button = ChoiceButton(number, self._words(question, choice, wording))
            button.clicked.connect(lambda _checked=False, name=choice.id: self.chosen.emit(name))
            self._box.insertWidget(1 + number, button)
            self._buttons[choice.id] = button
        self._why.show_text(self.tr("Why? Take all that hold.") if question.reasons else "")
        for number, reason in enumerate(question.reasons, start=len(question.choices) + 1):
            button = ChoiceButton(number, wording.term(VocabularyName.CUES, reason), "reason")
            button.clicked.connect(lambda _checked=False, name=reason: self.reason_pressed.emit(name))
            self._box.insertWidget(self._box.count() - 1, button)
            self._reasons[reason] = button

    def show_choice(self, chosen: Sequence[str], reasons: Mapping[str, Sequence[str]] | None = None) -> None:
        """Show what is chosen, and the reasons given for it; a reason waits for a choice."""
        for name, button in self._buttons.items():
            button.setChecked(name in chosen)
        given = [] if not reasons else [reason for name in chosen for reason in reasons.get(name, ())]
        for name, button in self._reasons.items():
            button.setEnabled(bool(chosen))
            button.setChecked(name in given)

    def _words(self, question: Question, choice: Choice, wording: Wording) -> str:
        """Return what a choice is called; one of two scans is called by its number."""
        if question.ask in ("hiding_view", "odd_view") and choice.view is not None and not wording.text(choice.text):
            return self.tr("Scan {number}").format(number=question.choices.index(choice) + 1)
        return choice_words(question, choice, wording)

    def _usual_prompt(self, ask: str) -> str:
        prompts = {
            "cargo": self.tr("What is the cargo?"),
            "zone": self.tr("Which part of the carrier is it?"),
            "carrier": self.tr("What kind of carrier is it?"),
            "artefact": self.tr("What causes this in the picture?"),
            "odd_view": self.tr("Which view does not belong here?"),
            "hiding_view": self.tr("In which scan is something hidden?"),
            "consignment": self.tr("Which consignment goes to the scanner?"),
        }
        return prompts[ask]


def choice_words(question: Question, choice: Choice, wording: Wording) -> str:
    """Return the words of a choice: its text, else its term, else what it points to."""
    text = wording.text(choice.text)
    vocabulary = _VOCABULARIES.get(question.ask)
    if not text and choice.term is not None and vocabulary is not None:
        text = wording.term(vocabulary, choice.term)
    return text or choice.term or choice.view or choice.document or choice.id
