"""Comments on a thing, and the form in which another is written: words, a cue, a place on the scan, to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.commands.inbox_actions import BY_ID
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.key_editor_lines import Lines
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, font
from xrayTrainer.ui.widgets.tool_buttons import ToolBar

DRAW_TOOLS = ("inbox.rect", "inbox.ellipse", "inbox.freehand")
WORDS_HEIGHT, LEAST_WORDS_HEIGHT = 74, 44
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One comment: who, when and what became of it; what it says; whether it can be taken back."""

    id: str
    head: str
    said: tuple[str, ...]
    can_go: bool


class WordsField(QPlainTextEdit):
    """Where a remark is written. Tab leaves it.

    Signals
    -------
    keep_requested()
        Ctrl+Enter.
    left()
        Esc: the keyboard goes back to the list.
    """

    keep_requested = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setFont(font(Type.BODY))
        self.setMinimumHeight(LEAST_WORDS_HEIGHT)
        self.setMaximumHeight(WORDS_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(200, WORDS_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Esc leaves; the rest is typing."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RemarkForm(QFrame):
    """The form.

    Parameters
    ----------
    name
        Beginning of the object names.
    draws
        Whether there is a scan on which a place can be drawn, and marks to speak of.

    Signals
    -------
    edited()
        Words or cue are others.
    keep_requested(), place_dropped(), card_requested()
        What was asked for.
    triggered(str)
        Id of an action.
    audience_chosen(str), mark_chosen(object), said_chosen(int)
        Value of an `Audience`, id of a mark or None, number of a remark made before.
    """

    edited = Signal()
    keep_requested = Signal()
    place_dropped = Signal()
    card_requested = Signal()
    triggered = Signal(str)
    audience_chosen = Signal(str)
    mark_chosen = Signal(object)
    said_chosen = Signal(int)

    def __init__(self, name: str, *, draws: bool) -> None:
        super().__init__()
        self.setObjectName(f"{name}_form")
        self.draws = draws
        self.words = WordsField(f"{name}_words")
        self.cue = SearchList(f"{name}_cue")
        self.said = _choice(f"{name}_said")
        self.audience = _choice(f"{name}_audience")
        self.mark = _choice(f"{name}_mark")
        self.tools = ToolBar([BY_ID[action] for action in DRAW_TOOLS], vertical=False, name=f"{name}_tools")
        self.drop_place = Button(Look.QUIET, icon_name="close")
        self.drop_place.setObjectName(f"{name}_drop_place")
        self.keep = Button(Look.SECONDARY, icon_name="check")
        self.keep.setObjectName(f"{name}_keep")
        self.no_card = Text(Type.CAPTION, muted=True, wrap=True)
        self.make_card = Button(Look.SECONDARY, icon_name="identity-card")
        self.make_card.setObjectName(f"{name}_make_card")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.setSpacing(Space.XS)
        box.addLayout(_row((self.audience, 3), (self.mark, 2)))
        box.addWidget(self.words)
        box.addLayout(_row((self.cue, 1), (self.said, 1)))
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self.tools)
        foot.addWidget(self.drop_place)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        box.addLayout(foot)
        box.addWidget(self.no_card)
        box.addWidget(self.make_card)
        self.tools.setVisible(self.draws)
        for part in (self.audience, self.mark, self.drop_place, self.no_card, self.make_card):
            part.hide()

    def _connect(self) -> None:
        self.words.textChanged.connect(self.edited)
        self.words.keep_requested.connect(self.keep_requested)
        self.cue.chosen.connect(lambda _cue: self.edited.emit())
        self.said.activated.connect(lambda index: self.said_chosen.emit(index - 1) if index > 0 else None)
        self.audience.activated.connect(lambda index: self.audience_chosen.emit(str(self.audience.itemData(index))))
        self.mark.activated.connect(lambda index: self.mark_chosen.emit(self.mark.itemData(index)))
        self.tools.triggered.connect(self.triggered)
        self.drop_place.clicked.connect(self.place_dropped)
        self.keep.clicked.connect(self.keep_requested)
        self.make_card.clicked.connect(self.card_requested)

    def show_words(self, text: str, cue: str | None) -> None:
        """Show what is written."""
        if text != self.words.toPlainText():
            with QSignalBlocker(self.words):
                self.words.setPlainText(text)
        self.cue.show_choice(cue)

    def show_place(self, drawn: bool) -> None:
        """Show whether a place is drawn."""
        self.drop_place.setVisible(drawn and self.draws)

    def show_card(self, there: bool) -> None:
        """Show whether there is a card to sign with."""
        for part in (self.no_card, self.make_card):
            part.setVisible(not there)
        self.keep.setVisible(there)

    def offer(self, box: QComboBox, choices: Sequence[tuple[str, object]], chosen: object) -> None:
        """Fill one of the lists; with nothing to choose it is not there."""
        with QSignalBlocker(box):
            box.clear()
            for text, data in choices:
                box.addItem(text, data)
            found = next((number for number, (_, data) in enumerate(choices) if data == chosen), 0)
            box.setCurrentIndex(found)
        box.setVisible(bool(choices))

    def retranslate(self, wording: Wording) -> None:
        """Set the fixed texts anew."""
        self.words.setPlaceholderText(self.tr("Your comment"))
        describe(self.words, self.tr("Your comment"), keys=keys_text(BY_ID["inbox.write"]))
        cue = self.tr("No cue")
        held = self.cue.currentData()
        self.cue.fill(wording.choices(VocabularyName.CUES), cue)
        self.cue.show_choice(held)
        describe(self.cue, self.tr("Cue: by what it can be seen"))
        describe(self.said, self.tr("What you said before"))
        describe(self.audience, self.tr("To whom it goes"))
        describe(self.mark, self.tr("What it is about"))
        self.drop_place.setText(self.tr("No place"))
        describe(self.drop_place, self.tr("Take the drawn place away"))
        self.keep.setText(self.tr("Keep"))
        describe(self.keep, self.tr("Keep the comment"), keys=keys_text(BY_ID["inbox.keep"]))
        self.no_card.setText(self.tr("Comments carry your name: first make a card that says who you are."))
        self.make_card.setText(self.tr("Make my card…"))
        describe(self.make_card, self.tr("Make my card…"))
        self.tools.retranslate()


class SaidList(Lines):
    """The comments, the first first.

    Signals
    -------
    drop_requested(str)
        Id of a comment that is to be taken back.
    """

    drop_requested = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(spacing=Space.M)
        self.setObjectName(name)

    def show_lines(self, lines: Sequence[SaidLine]) -> None:
        """Show other comments."""
        self.set_parts([self._part(number, line) for number, line in enumerate(lines)])

    def _part(self, number: int, line: SaidLine) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        top = QHBoxLayout()
        head = Text(Type.CAPTION, muted=True, wrap=True)
        head.setText(line.head)
        top.addWidget(head, 1)
        if line.can_go:
            drop = Button(Look.QUIET, icon_name="delete", icon_only=True)
            drop.setObjectName(f"{self.objectName()}_drop_{number}")
            describe(drop, self.tr("Take this comment back"))
            drop.clicked.connect(lambda _checked=False: self.drop_requested.emit(line.id))
            top.addWidget(drop)
        box.addLayout(top)
        said = Text(Type.BODY, wrap=True)
        said.setObjectName(f"{self.objectName()}_{number}")
        said.setText("\n".join(line.said))
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(said)
        return part


def _choice(name: str) -> QComboBox:
    box = _Narrow()
    box.setObjectName(name)
    box.setMinimumHeight(32)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    return box


class _Narrow(QComboBox):
    """A list whose names may be longer than it."""

    def minimumSizeHint(self) -> QSize:
        """Names are cut, never the form."""
        return QSize(90, 32)


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for part, stretch in parts:
        row.addWidget(part, stretch)
    return row
