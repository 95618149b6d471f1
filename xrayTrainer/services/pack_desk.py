"""Packs and cards for the windows: what `PackImpl` does, with shares of the work told and waiting answers scored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xrayTrainer.domain.faults import Fault, Severity
from xrayTrainer.domain.files import replace_file
from xrayTrainer.exchange.containers.identity import IdentityCard, card_bytes
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.packs import PACK_FILE, Incoming, PackImpl, Published
from xrayTrainer.services.packs_api import LocksHere, Opened, OwnCard, PackOrder, SeenCard, Share
from xrayTrainer.services.set_checks import check_folder

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import Assignment
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.api import LibraryService, SetCard, TrainingService

RENDERED = 0.9
"""Share of a sealed pack's work that goes into its pictures."""


class TakesAssignments(Protocol):
    """What packs need of the assignments."""

    def take_in(self, assignments: tuple[Assignment, ...], set_id: SetId, author_key: str) -> tuple[int, Change]:
        """Take in what came with a pack; return how many are new or changed."""
        ...

    def note_told(self, assignments: tuple[Assignment, ...], author_key: str) -> None:
        """Note that assignments went out in a pack."""
        ...


class PackDesk:
    """Sets on their way between machines, and who signs them; see `PacksService`.

    Parameters
    ----------
    packs
        Builds, inspects and takes in.
    library
        The sets that are here.
    training
        Scores the answers that waited for keys.
    assignments
        Keeps what came with packs; None where nothing is given.
    """

    def __init__(
        self,
        packs: PackImpl,
        library: LibraryService,
        training: TrainingService,
        assignments: TakesAssignments | None = None,
    ) -> None:
        self._packs = packs
        self._cards = packs.cards
        self._library = library
        self._training = training
        self._assignments = assignments

    # cards

    def own(self) -> OwnCard | None:
        """Return the own card, None where none was made."""
        found = self._cards.own()
        return None if found is None else OwnCard(card=found.card, locked=found.is_locked)

    def make_own(self, *, name: str, unit: str = "", passphrase: str = "") -> OwnCard:
        """Make the own card. Raises as `Cards.make_own`."""
        card = self._cards.make_own(name=name, unit=unit, passphrase=passphrase)
        return OwnCard(card=card, locked=bool(passphrase))

    def save_own(self, to: Path) -> None:
        """Write the own card as a file. Raises `identity.none`, `formats.*` where the disk refuses."""
        replace_file(to, card_bytes(self._cards.own_card()))

    def known(self) -> tuple[IdentityCard, ...]:
        """Return the cards that are known here, by name."""
        return self._cards.known()

    def look_at_card(self, file: Path) -> SeenCard:
        """Return the card in a file, and how it stands here. Raises as `Cards.read`."""
        card = self._cards.read(file)
        return SeenCard(card=card, standing=self._cards.standing(card))

    def trust(self, card: IdentityCard, *, new_keys: bool = False) -> None:
        """Keep a card as known. Raises as `Cards.trust`."""
        self._cards.trust(card, new_keys=new_keys)

    def forget(self, key_id: str) -> None:
        """Take a card out of those that are known."""
        self._cards.forget(key_id)

    # in

    def inspect(self, file: Path) -> Incoming:
        """Return what a pack says, and what it would change. Raises as `PackImpl.inspect`."""
        return self._packs.inspect(file)

    def take_in(
        self, file: Path, *, digest: str, aside: bool = False, new_keys: bool = False, share: Share | None = None
    ) -> tuple[SetId, Change]:
        """Take in the pack that was inspected, and return its set. Raises as `PackImpl.take`."""
        told = None
        if share is not None:
            parts = self._packs.inspect(file).manifest.parts.values()
            told = _counted(share, sum(part.size for part in parts))
        coming, change = self._packs.take(file, aside=aside, new_keys=new_keys, expected=digest, told=told)
        set_id = self._packs.set_here(coming)
        return set_id, Change(change.topics | self.take_assignments(coming, set_id)[1].topics)

    def take_assignments(self, coming: Incoming, set_id: SetId) -> tuple[int, Change]:
        """Take in the assignments of a pack whose set is here; return how many are new or changed."""
        given = coming.manifest.assignments
        if self._assignments is None or not given:
            return 0, Change(frozenset())
        return self._assignments.take_in(given, set_id, coming.author.key_id)

    # out

    def choices(self) -> tuple[SetCard, ...]:
        """Return the sets of which a pack can be made: what came by a pack goes on as the file that it was."""
        cards = self._library.shelf().sets
        return tuple(card for card in cards if not card.sealed and not (card.folder / PACK_FILE).is_file())

    def faults(self, folder: Path) -> tuple[Fault, ...]:
        """Return what keeps a set from being packed. Raises `formats.not_a_set`."""
        return tuple(fault for fault in check_folder(folder).faults if fault.severity is not Severity.WARNING)

    def publish(self, order: PackOrder, share: Share | None = None) -> Published:
        """Write a pack, and note what was given with it. Raises as `PackImpl.build` and `build_sealed`."""
        made = self._written(order, share)
        if self._assignments is not None and order.assignments:
            self._assignments.note_told(order.assignments, made.manifest.author.key_id)
        return made

    def _written(self, order: PackOrder, share: Share | None) -> Published:
        if not order.sealed:
            size = sum(path.stat().st_size for path in order.folder.rglob("*") if path.is_file())
            told = None if share is None else _counted(share, 2 * size)
            return self._packs.build(
                order.folder, order.to, passphrase=order.passphrase, assignments=order.assignments, told=told
            )
        cards = {card.key_id: card for card in self._cards.known()}
        return self._packs.build_sealed(
            order.folder,
            order.to,
            recipients=tuple(cards[key_id] for key_id in order.recipients if key_id in cards),
            with_passcode=order.with_passcode,
            passphrase=order.passphrase,
            assignments=order.assignments,
            rendered=None if share is None else lambda done, total: share(RENDERED * done / max(1, total)),
        )

    # released keys

    def locks(self, set_id: SetId) -> LocksHere:
        """Return how the sealed keys of a set can be opened here. Raises `pack.nothing_sealed`."""
        own = self.own()
        locks = self._packs.locks(set_id)
        mine = own is not None and any(own.card.key_id == wrap.key_id for one in locks for wrap in one.recipients)
        return LocksHere(
            passcode=any(one.passcode is not None for one in locks),
            own=mine,
            locked=mine and own is not None and own.locked,
        )

    def open_keys(self, set_id: SetId, *, passcode: str | None = None, passphrase: str = "") -> tuple[Opened, Change]:
        """Open sealed keys, and score the answers that wait for them. Raises as `PackImpl.open_keys`."""
        keys, change = self._packs.open_keys(set_id, passcode=passcode, passphrase=passphrase)
        scored, also = self._training.rescore(set_id)
        return Opened(keys=keys, scored=scored), Change(change.topics | also.topics | {Topic.ANSWERS})


def _counted(share: Share, total: int) -> Callable[[int], None]:
    """Return what adds up bytes and tells the share of `total` that they are."""
    done = 0

    def told(size: int) -> None:
        nonlocal done
        done += size
        share(min(1.0, done / max(1, total)))

    return told
