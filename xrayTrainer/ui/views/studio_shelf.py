"""The first page of the studio: the drafts, and how a new one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.studio_actions import BY_ID
from xrayTrainer.ui.viewmodels.studio_shelf import ShelfFacts
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, RowButton
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.growing import Growing
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import DraftCard

AT_ONCE = 20


class ShelfPage(Page):
    """The drafts.

    Signals
    -------
    run_requested(str)
        Id of an action.
    opened(object), removed(object), taken_back(object)
        `DraftCard` to open, to put into the bin, to take out of it.
    """

    run_requested = Signal(str)
    opened = Signal(object)
    removed = Signal(object)
    taken_back = Signal(object)

    def __init__(self) -> None:
        super().__init__(width=Space.READING_WIDTH + 120)
        self._wording: Wording | None = None
        self._facts: ShelfFacts | None = None
        self._title, self._lead = Text(Type.TITLE), Text(Type.BODY, muted=True, wrap=True)
        self.new = self._action("studio.new_set", Look.PRIMARY)
        self.from_library = self._action("studio.from_library", Look.SECONDARY)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.new)
        row.addWidget(self.from_library)
        row.addStretch(1)
        self._drafts, self._bin = _List(), _List()
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.column.addLayout(row)
        self.column.addWidget(self._drafts)
        self.column.addWidget(self._bin)
        self.column.addStretch(1)
        self._growing = Growing(self, AT_ONCE, self._add)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._title.setText(self.tr("Studio"))
        self._lead.setText(
            self.tr(
                "Here you make exercise sets. A draft is seen by nobody else until you publish it; "
                "what you type is saved at once."
            )
        )
        for button, action in ((self.new, "studio.new_set"), (self.from_library, "studio.from_library")):
            button.setText(action_text(BY_ID[action]))
            describe(button, button.text(), keys=keys_text(BY_ID[action]))
        if self._facts is not None:
            self._show(self._facts)

    def show_facts(self, facts: ShelfFacts) -> None:
        """Show the drafts."""
        if facts != self._facts:
            self._facts = facts
            self._show(facts)

    def _show(self, facts: ShelfFacts) -> None:
        self._drafts.empty(self.tr("Your drafts") if facts.drafts else "")
        self._bin.empty(self.tr("Removed; each can be taken back for thirty days") if facts.removed else "")
        self._growing.begin(len(facts.drafts))
        for card in facts.removed[:AT_ONCE]:
            line = self._line(card, "studio_bin", "undo")
            back = self.tr("Take back: %1").replace("%1", self._name(card))
            line.setToolTip(back)
            line.clicked.connect(lambda _checked=False, card=card: self.taken_back.emit(card))
            self._bin.add(line)

    def _add(self, first: int, end: int) -> None:
        if self._facts is None:
            return
        for card in self._facts.drafts[first:end]:
            line = self._line(card, "studio_draft", "studio")
            line.setToolTip(self.tr("Open: %1").replace("%1", self._name(card)))
            line.clicked.connect(lambda _checked=False, card=card: self.opened.emit(card))
            away = Button(Look.QUIET, icon_name="delete", icon_only=True)
            away.setObjectName(f"studio_remove_{card.folder.name}")
            describe(away, self.tr("Remove: %1").replace("%1", self._name(card)))
            away.clicked.connect(lambda _checked=False, card=card: self.removed.emit(card))
            self._drafts.add(line, away)

    def _line(self, card: DraftCard, name: str, icon: str) -> RowButton:
        line = RowButton(icon, tone="accent")
        line.setObjectName(f"{name}_{card.folder.name}")
        line.set_texts(self._name(card), self._second(card))
        return line

    def _name(self, card: DraftCard) -> str:
        return ("" if self._wording is None else self._wording.text(card.title)) or card.folder.name

    def _second(self, card: DraftCard) -> str:
        language = "en" if self._wording is None else self._wording.language
        moment = QDateTime.fromSecsSinceEpoch(int(card.changed_at))
        when = QLocale(language).toString(moment, QLocale.FormatType.ShortFormat)
        parts = [self.tr("%n case(s)", "", card.cases), self.tr("level %1").replace("%1", str(card.level))]
        parts.append(self.tr("changed %1").replace("%1", when))
        out = self.tr("not published yet")
        if card.published is not None:
            out = self.tr("revision %1 is published").replace("%1", str(card.published))
        return " · ".join((*parts, out))

    def _action(self, action: str, look: Look) -> Button:
        button = Button(look, icon_name=BY_ID[action].icon)
        button.setObjectName("action_" + action.replace(".", "_"))
        button.clicked.connect(lambda: self.run_requested.emit(action))
        return button


class _List(Card):
    """Lines with a heading; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__(margin=Space.M, spacing=0)
        self._heading = Text(Type.STRONG)
        self._heading.setContentsMargins(Space.M, Space.XS, 0, Space.S)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._lines)
        self.hide()

    def empty(self, heading: str) -> None:
        """Take all lines away; a heading says that others come."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._heading.setText(heading)
        self.setVisible(bool(heading))

    def add(self, *parts: QWidget) -> None:
        """Add a line."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, part in enumerate(parts):
            row.addWidget(part, 0 if number else 1)
        self._lines.addWidget(holder)
