"""Identity cards: the own one with its number, those that are known, and one from a file whose number is compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.services.packs_api import CARD_SUFFIX, SeenCard
from xrayTrainer.ui.viewmodels.identity_cards import CardFacts, CardsModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.file_places import documents
from xrayTrainer.ui.views.pack_parts import CardLines, Lines, OwnForm, PackDialog, who
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.identity import IdentityCard


class CardsDialog(PackDialog):
    """All cards of this data folder.

    Signals
    -------
    file_given(object)
        `Path` of a card to be compared.
    """

    file_given = Signal(object)

    def __init__(self, model: CardsModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("cards", wording, model.work, parent)
        self.set_title(self.tr("Identity cards"))
        self._model = model
        self._asked: IdentityCard | None = None
        self._lead = Text(Type.BODY, muted=True, wrap=True)
        self._lead.setText(
            self.tr("A card says whose packs are whose. Give yours to those who get your packs; it holds no secret.")
        )
        self.own = CardLines("own_card")
        self.form = OwnForm()
        self.make = worded_button("cards_make", self.tr("Make my card"), Look.SECONDARY)
        self.save = worded_button("cards_save", self.tr("Save my card…"), Look.SECONDARY, icon="export")
        self._known = Lines()
        self._known.setMinimumHeight(190)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._known.column.addLayout(self._list)
        self._known.column.addStretch(1)
        heading = Text(Type.HEADING)
        heading.setText(self.tr("Cards that are known here"))
        self._question = Text(Type.BODY, wrap=True)
        self._question.setObjectName("cards_question")
        self.yes = worded_button("cards_remove_yes", self.tr("Remove the card"), Look.SECONDARY)
        self.no = worded_button("cards_remove_no", self.tr("Keep it"), Look.QUIET)
        for part in (self._lead, self.own, self.form, _row(self.make, self.save), heading, self._known, self._question):
            self.body.addWidget(part, 1 if part is self._known else 0)
        self.body.addWidget(_row(self.yes, self.no))
        for part in (self.own, self.form, self.make, self.save):
            part.hide()
        self.add = self.add_button("cards_add", self.tr("Add from a file…"))
        self._connect()
        self._ask(None)
        model.look()
        self.resize(self.width(), 560)

    def _connect(self) -> None:
        model = self._model
        model.read.connect(self._show)
        model.saved.connect(lambda file: self.tell(self.tr("Your card is written: %1").replace("%1", str(file))))
        self.form.changed.connect(lambda: self.make.setEnabled(self.form.is_right))
        self.make.clicked.connect(self._make)
        self.save.clicked.connect(self._save)
        self.add.clicked.connect(self._add)
        self.yes.clicked.connect(self._remove)
        self.no.clicked.connect(lambda: self._ask(None))

    def _show(self, facts: CardFacts) -> None:
        has_own = facts.own is not None
        self.form.setVisible(not has_own)
        self.make.setVisible(not has_own)
        self.make.setEnabled(self.form.is_right)
        self.own.setVisible(has_own)
        self.save.setVisible(has_own)
        if facts.own is not None:
            said = self.tr("Your card. Others compare this number with you by telephone.")
            self.own.show_card(facts.own.card, said)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for card in facts.known:
            self._list.addWidget(self._line(card))
        if not facts.known:
            nobody = Text(Type.BODY, muted=True, wrap=True)
            nobody.setText(self.tr("None yet. The author of a pack that you take in is known from then on."))
            self._list.addWidget(nobody)
        self._ask(None)

    def _line(self, card: IdentityCard) -> QWidget:
        line = CardLines(f"card_{card.key_id}")
        line.show_card(card, "")
        text = self.tr("Remove %1…").replace("%1", card.name)
        remove = worded_button(f"card_remove_{card.key_id}", text, Look.QUIET, icon="delete")
        remove.clicked.connect(lambda _checked=False: self._ask(card))
        line.body.addWidget(_row(remove))
        return line

    def _ask(self, card: IdentityCard | None) -> None:
        self._asked = card
        for part in (self._question, self.yes, self.no):
            part.setVisible(card is not None)
        if card is not None:
            self._question.setText(
                self.tr("Remove %1? Sets that came from there stay; the next pack is from somebody new.").replace(
                    "%1", who(card)
                )
            )
            self.no.setFocus()

    def _remove(self) -> None:
        if self._asked is not None:
            self._model.forget(self._asked)

    def _make(self) -> None:
        form = self.form
        self._model.make(name=form.name.text(), unit=form.unit.text(), passphrase=form.passphrase.text())

    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save my card"), str(documents() / f"card{CARD_SUFFIX}"), self._filter()
        )
        if chosen:
            self._model.save(Path(chosen) if chosen.endswith(CARD_SUFFIX) else Path(f"{chosen}{CARD_SUFFIX}"))

    def _add(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Add a card"), str(documents()), self._filter())
        if chosen:
            self.file_given.emit(Path(chosen))

    def _filter(self) -> str:
        kind = self.tr("Identity cards")
        return f"{kind} (*{CARD_SUFFIX})"


class KeepCardDialog(PackDialog):
    """A card from a file: kept when its number was compared.

    Signals
    -------
    kept(str)
        A sentence: who is known from now on.
    """

    kept = Signal(str)

    def __init__(self, model: CardsModel, file: Path, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("card_keep", wording, model.work, parent)
        self.set_title(self.tr("An identity card"))
        self._model = model
        self._seen: SeenCard | None = None
        self.card = CardLines("seen_card")
        self.card.hide()
        self.called = Tick("card_called")
        self.called.setText(self.tr("I have called: the number is right"))
        self.called.setAccessibleName(self.called.text())
        self.called.setToolTip(self.called.text())
        self.called.hide()
        self._file = Text(Type.BODY, muted=True, wrap=True)
        self._file.setText(file.name)
        for part in (self._file, self.card, self.called):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.go = self.add_button("card_keep_go", self.tr("Keep the card"), Look.PRIMARY)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._keep)
        self.called.toggled.connect(self.go.setEnabled)
        model.seen.connect(self._show)
        model.kept.connect(self._was_kept)
        model.look_at(file)
        self.fit()

    def _show(self, seen: SeenCard) -> None:
        self._seen = seen
        standing = seen.standing.value
        said = {
            "own": self.tr("This is your own card."),
            "known": self.tr("This card is known here already."),
            "new": self.tr("Not known here yet: compare the number by telephone, then keep the card."),
            "other_keys": self.wording.say("pack.author_other_keys"),
        }
        self.card.show_card(seen.card, said[standing])
        self.card.show()
        wanted = standing in ("new", "other_keys")
        self.called.setVisible(wanted)
        self.go.setVisible(wanted)
        self.fit()
        (self.called if wanted else self.leave).setFocus()

    def _keep(self) -> None:
        if self._seen is not None and self.called.isChecked():
            self._model.keep(self._seen)

    def _was_kept(self, card: IdentityCard) -> None:
        self.kept.emit(self.wording.say("identity.trusted", name=card.name))
        self.accept()


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(Space.S)
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return row
