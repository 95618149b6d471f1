"""Identity cards without their windows: the own one, those that are known, and one from a file to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.packs_api import OwnCard, PacksService, SeenCard, Share


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """The own card, and those that are known."""

    own: OwnCard | None
    known: tuple[IdentityCard, ...]


class CardsModel(QObject):
    """The cards of this data folder.

    Signals
    -------
    read(object)
        `CardFacts`, after each change anew.
    seen(object)
        `SeenCard`: a card from a file, nothing of which is kept yet.
    kept(object)
        `IdentityCard` that is known from now on.
    saved(object)
        `Path` of the own card.
    """

    read = Signal(object)
    seen = Signal(object)
    kept = Signal(object)
    saved = Signal(object)

    def __init__(self, packs: PacksService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packs = packs
        self.work = PackWork(tasks, self)

    def look(self) -> None:
        """Read the cards."""
        self.work.run(lambda _share: self._facts(), self.read.emit)

    def make(self, *, name: str, unit: str, passphrase: str) -> None:
        """Make the own card."""
        packs = self._packs

        def make(_share: Share) -> CardFacts:
            packs.make_own(name=name, unit=unit, passphrase=passphrase)
            return self._facts()

        self.work.run(make, self.read.emit)

    def save(self, to: Path) -> None:
        """Write the own card as a file."""
        packs = self._packs
        self.work.run(lambda _share: packs.save_own(to), lambda _nothing: self.saved.emit(to))

    def forget(self, card: IdentityCard) -> None:
        """Take a card out of those that are known."""
        packs = self._packs

        def forget(_share: Share) -> CardFacts:
            packs.forget(card.key_id)
            return self._facts()

        self.work.run(forget, self.read.emit)

    def look_at(self, file: Path) -> None:
        """Read the card in a file."""
        packs = self._packs
        self.work.run(lambda _share: packs.look_at_card(file), self.seen.emit)

    def keep(self, seen: SeenCard) -> None:
        """Keep a card whose number was compared."""
        packs, other = self._packs, seen.standing.value == "other_keys"
        self.work.run(lambda _share: packs.trust(seen.card, new_keys=other), lambda _nothing: self.kept.emit(seen.card))

    def _facts(self) -> CardFacts:
        return CardFacts(own=self._packs.own(), known=self._packs.known())
