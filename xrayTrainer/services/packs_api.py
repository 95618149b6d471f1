"""What windows may ask of packs and identity cards: value types and the protocol (exchange.md 1.2-1.5).

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

import msgspec

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import Assignment
    from xrayTrainer.domain.faults import Fault
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.api import Change, SetCard
    from xrayTrainer.services.cards import Standing
    from xrayTrainer.services.packs import Incoming, Published

PACK_SUFFIX, CARD_SUFFIX = ".xtpack", ".xtid"
"""How the names of packs and of identity cards end."""

Share: TypeAlias = Callable[[float], None]
"""Hears how much is done, from 0 to 1; what it raises ends the work, and nothing of it stays."""


class OwnCard(msgspec.Struct, frozen=True, kw_only=True):
    """The own identity card, and whether a passphrase locks its keys."""

    card: IdentityCard
    locked: bool


class SeenCard(msgspec.Struct, frozen=True, kw_only=True):
    """A card from a file, and how it stands here; nothing is kept of it yet."""

    card: IdentityCard
    standing: Standing


class PackOrder(msgspec.Struct, frozen=True, kw_only=True):
    """A pack to be made.

    Attributes
    ----------
    folder, to
        The set, and the file to write.
    sealed
        Whether keys travel under lock, and scans as pictures.
    recipients
        Ids of the known cards that may open sealed keys.
    with_passcode
        Whether a passcode is made that opens them too.
    passphrase
        Of the own card.
    assignments
        What of the set was given to people: it travels with it.
    """

    folder: Path
    to: Path
    sealed: bool = False
    recipients: tuple[str, ...] = ()
    with_passcode: bool = True
    passphrase: str = ""
    assignments: tuple[Assignment, ...] = ()


class LocksHere(msgspec.Struct, frozen=True, kw_only=True):
    """How the sealed keys of a set can be opened on this machine.

    Attributes
    ----------
    passcode
        Whether they have a passcode.
    own
        Whether they are sealed to the own card.
    locked
        Whether that card needs its passphrase.
    """

    passcode: bool
    own: bool
    locked: bool


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """How many keys were opened, and how many answers had waited for them."""

    keys: int
    scored: int


class PacksService(Protocol):
    """Sets on their way between machines, and who signs them."""

    def own(self) -> OwnCard | None:
        """Return the own card, None where none was made."""
        ...

    def make_own(self, *, name: str, unit: str = "", passphrase: str = "") -> OwnCard:
        """Make the own card; there is one for each data folder."""
        ...

    def save_own(self, to: Path) -> None:
        """Write the own card as a file, to be given to others. It holds nothing secret."""
        ...

    def known(self) -> tuple[IdentityCard, ...]:
        """Return the cards that are known here, by name."""
        ...

    def look_at_card(self, file: Path) -> SeenCard:
        """Return the card in a file, and how it stands here."""
        ...

    def trust(self, card: IdentityCard, *, new_keys: bool = False) -> None:
        """Keep a card as known; `new_keys` says that a known name with other keys was asked for."""
        ...

    def forget(self, key_id: str) -> None:
        """Take a card out of those that are known."""
        ...

    def inspect(self, file: Path) -> Incoming:
        """Return what a pack says, and what it would change; nothing is written."""
        ...

    def take_in(
        self, file: Path, *, digest: str, aside: bool = False, new_keys: bool = False, share: Share | None = None
    ) -> tuple[SetId, Change]:
        """Take in the pack that was inspected, and return its set; whole or not at all."""
        ...

    def choices(self) -> tuple[SetCard, ...]:
        """Return the sets of which a pack can be made: bundled and own ones whose keys are here."""
        ...

    def faults(self, folder: Path) -> tuple[Fault, ...]:
        """Return what keeps a set from being packed; warnings are left out."""
        ...

    def publish(self, order: PackOrder, share: Share | None = None) -> Published:
        """Write a pack."""
        ...

    def locks(self, set_id: SetId) -> LocksHere:
        """Return how the sealed keys of a set can be opened here."""
        ...

    def open_keys(self, set_id: SetId, *, passcode: str | None = None, passphrase: str = "") -> tuple[Opened, Change]:
        """Open sealed keys by the passcode, else by the own card, and score the answers that wait for them."""
        ...
