"""Who signs what goes out of a unit: the own identity card, else the machine; and whose signature came in."""

from __future__ import annotations

from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.machine import Machine
from xrayTrainer.services.proof_api import Signer, SignerKind
from xrayTrainer.storage.clock import Clock, now


class Signers:
    """Keys and cards of a data folder.

    Parameters
    ----------
    data
        Data folder.
    clock
        The time; another one is for tests.
    """

    def __init__(self, data: Path, *, clock: Clock = now) -> None:
        self._cards = Cards(data, clock=clock)
        self._machine = Machine(data, clock=clock)

    def is_locked(self) -> bool:
        """Return whether the own card has a passphrase."""
        own = self._cards.own()
        return own is not None and own.is_locked

    def machine_id(self) -> str:
        """Return what names the keys of this machine."""
        return self._machine.keys().card.key_id

    def keys(self, passphrase: str = "") -> Keys:
        """Return the own keys, or those of the machine where there are none, or they are locked and nothing was typed.

        Raises
        ------
        UserError
            `identity.wrong_passphrase`, `identity.damaged`, `formats.*`.
        """
        own = self._cards.own()
        if own is None or (own.is_locked and not passphrase):
            return self._machine.keys()
        return self._cards.keys(passphrase)

    def signer(self, card: IdentityCard) -> Signer:
        """Return who signed, as the card stands here."""
        try:
            machine = self._machine.keys().card.key_id
        except UserError:  # a card can be judged on a disk that takes no new keys
            machine = ""
        if card.key_id == machine:
            return Signer(card=card, kind=SignerKind.MACHINE)
        return Signer(card=card, kind=SignerKind(self._cards.standing(card).value))
