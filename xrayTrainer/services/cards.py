"""Own identity and known cards in the data folder: trust on first use, and no change of keys without a word."""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path

from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import read_limited, replace_file
from xrayTrainer.exchange.containers.identity import (
    CARD_SUFFIX,
    MAX_CARD_BYTES,
    IdentityCard,
    Keys,
    OwnIdentity,
    card_bytes,
    make_identity,
    read_card,
    unlock,
)
from xrayTrainer.storage.clock import Clock, now

OWN, CARDS = "identity.json", "cards"

_log = logging.getLogger(__name__)


class Standing(StrEnum):
    """How a card stands here."""

    OWN = "own"
    KNOWN = "known"
    NEW = "new"
    OTHER_KEYS = "other_keys"


class Cards:
    """The cards of a data folder.

    Parameters
    ----------
    data
        Data folder.
    clock
        The time; another one is for tests.
    """

    def __init__(self, data: Path, *, clock: Clock = now) -> None:
        self._own = data / OWN
        self._known = data / CARDS
        self._clock = clock

    def own(self) -> OwnIdentity | None:
        """Return the own identity, None where none was made. Raises `formats.*` for a damaged one."""
        return read_file(OwnIdentity, self._own) if self._own.exists() else None

    def make_own(self, *, name: str, unit: str = "", passphrase: str = "") -> IdentityCard:
        """Make the own identity and return its card.

        Raises
        ------
        UserError
            `identity.there_is_one`, `identity.no_name`, `formats.*` where the disk refuses.
        """
        if self._own.exists():
            raise UserError("identity.there_is_one", file=str(self._own))
        made = make_identity(name=name, unit=unit, made=self._clock().utc, passphrase=passphrase)
        self._own.parent.mkdir(parents=True, exist_ok=True)
        replace_file(self._own, to_json(made))
        self._own.chmod(0o600)
        return made.card

    def own_card(self) -> IdentityCard:
        """Return the own card. Raises `identity.none` where none was made."""
        return self._needed().card

    def keys(self, passphrase: str = "") -> Keys:
        """Return the own keys. Raises `identity.none`, `identity.wrong_passphrase`."""
        return unlock(self._needed(), passphrase)

    def _needed(self) -> OwnIdentity:
        own = self.own()
        if own is None:
            raise UserError("identity.none")
        return own

    def known(self) -> tuple[IdentityCard, ...]:
        """Return the cards that are trusted here, by name."""
        found = []
        for path in sorted(self._known.glob(f"*{CARD_SUFFIX}")) if self._known.is_dir() else ():
            try:
                found.append(read_card(read_limited(path, limit=MAX_CARD_BYTES), file=path.name))
            except UserError as error:
                _log.warning("the card %s can't be used: %s", path.name, error.code)
        return tuple(sorted(found, key=lambda card: (card.name.casefold(), card.unit, card.key_id)))

    def find(self, key_id: str) -> IdentityCard | None:
        """Return a trusted card, or the own one, by the id of its keys."""
        own = self.own()
        cards = self.known() if own is None else (own.card, *self.known())
        return next((card for card in cards if card.key_id == key_id), None)

    def standing(self, card: IdentityCard) -> Standing:
        """Return how a card stands here: another key under a name that is known is said, never taken silently."""
        own = self.own()
        if own is not None and own.card.key_id == card.key_id:
            return Standing.OWN
        known = self.known()
        if any(one.key_id == card.key_id for one in known):
            return Standing.KNOWN
        named = (card.name.casefold(), card.unit.casefold())
        others = known if own is None else (own.card, *known)
        same = any((one.name.casefold(), one.unit.casefold()) == named for one in others)
        return Standing.OTHER_KEYS if same else Standing.NEW

    def read(self, path: Path) -> IdentityCard:
        """Return the card in a file, without trusting it."""
        return read_card(read_limited(path, limit=MAX_CARD_BYTES), file=path.name)

    def trust(self, card: IdentityCard, *, new_keys: bool = False) -> None:
        """Keep a card as known.

        Raises
        ------
        UserError
            `identity.other_keys` for a known name with other keys, unless `new_keys` says that this was asked for.
        """
        standing = self.standing(card)
        if standing is Standing.OTHER_KEYS and not new_keys:
            raise UserError("identity.other_keys", name=card.name, fingerprint=card.fingerprint)
        if standing in (Standing.OWN, Standing.KNOWN):
            return
        self._known.mkdir(parents=True, exist_ok=True)
        replace_file(self._known / f"{card.key_id}{CARD_SUFFIX}", card_bytes(card))

    def forget(self, key_id: str) -> None:
        """Take a card out of those that are known; one that is none is no matter."""
        for path in self._known.glob(f"*{CARD_SUFFIX}"):
            if path.stem == key_id:
                path.unlink(missing_ok=True)
