"""Identity cards: whose signature it is, and for whom something is sealed, without any authority above.

A card carries two public keys and is signed by its own. Whoever gets one compares its spoken fingerprint over the
telephone; from then on the keys are known (`xrayTrainer.exchange.containers.trust`).

References
----------
exchange.md 1.4. Ed25519: RFC 8032. X25519: RFC 7748. Argon2id: RFC 9106.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.signing import (
    KEY_BYTES,
    Base64,
    Signature,
    from_base64,
    is_signed,
    sign,
    to_base64,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

CARD_SUFFIX = ".xtid"
MAX_CARD_BYTES = 64 * 1024
GROUPS = 6
"""Groups of three digits in a spoken fingerprint: 18 digits, nearly 60 bits."""

_PURPOSE = "identity card"
_LOCKED_AAD = b"xraytrainer/1 identity keys"
_PASSES, _LANES, _MEMORY_KIB = 3, 4, 64 * 1024

CardName: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Place: TypeAlias = Annotated[str, msgspec.Meta(max_length=200)]


class IdentityCard(OpenStruct, frozen=True, kw_only=True):
    """A person or office that signs, and to whom may be sealed.

    Attributes
    ----------
    name, unit
        Who, and of which unit.
    made
        When, UTC.
    sign_key, seal_key
        Public Ed25519 and X25519 keys.
    proof
        The card, signed by its own key; absent while it is being made.
    """

    format: Literal["xraytrainer/identity"] = "xraytrainer/identity"
    version: int = 1
    requires: tuple[str, ...] = ()
    name: CardName
    unit: Place = ""
    made: str
    sign_key: Base64
    seal_key: Base64
    proof: Base64 = ""

    @property
    def key_id(self) -> str:
        """Sixteen hexadecimal digits that name the keys."""
        return _digest(self).hex()[:16]

    @property
    def fingerprint(self) -> str:
        """Six groups of three digits, to be compared by voice."""
        digits = f"{int.from_bytes(_digest(self)[:16], 'big') % 10 ** (3 * GROUPS):0{3 * GROUPS}d}"
        return " ".join(digits[start : start + 3] for start in range(0, len(digits), 3))


class LockedKeys(OpenStruct, frozen=True, kw_only=True):
    """Private keys under a passphrase (Argon2id, AES-256-GCM), or open where the passphrase was left empty."""

    salt: Base64 = ""
    sealed: Base64


class OwnIdentity(OpenStruct, frozen=True, kw_only=True):
    """The file in the data folder: the card and its private keys."""

    format: Literal["xraytrainer/own-identity"] = "xraytrainer/own-identity"
    version: int = 1
    requires: tuple[str, ...] = ()
    card: IdentityCard
    keys: LockedKeys

    @property
    def is_locked(self) -> bool:
        """Whether a passphrase is needed."""
        return bool(self.keys.salt)


@dataclass(frozen=True, slots=True)
class Keys:
    """Private keys in use, with the card that goes with them."""

    card: IdentityCard
    signing: Ed25519PrivateKey
    sealing: X25519PrivateKey


def make_identity(*, name: str, unit: str, made: str, passphrase: str = "") -> OwnIdentity:
    """Make new keys and their card.

    Parameters
    ----------
    name, unit
        Who, and of which unit.
    made
        The time, UTC.
    passphrase
        Locks the private keys; empty leaves them open.

    Raises
    ------
    UserError
        `identity.no_name`, `identity.name_too_long`.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    name, unit = name.strip(), unit.strip()
    if not name:
        raise UserError("identity.no_name")
    if len(name) > 120 or len(unit) > 200:
        raise UserError("identity.name_too_long", limit=120)
    signing, sealing = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    card = IdentityCard(
        name=name,
        unit=unit,
        made=made,
        sign_key=to_base64(signing.public_key().public_bytes_raw()),
        seal_key=to_base64(sealing.public_key().public_bytes_raw()),
    )
    card = msgspec.structs.replace(card, proof=sign(_stated(card), signing, purpose=_PURPOSE).sig)
    private = signing.private_bytes_raw() + sealing.private_bytes_raw()
    return OwnIdentity(card=card, keys=_locked(private, passphrase))


def unlock(own: OwnIdentity, passphrase: str = "") -> Keys:
    """Return the private keys.

    Raises
    ------
    UserError
        `identity.wrong_passphrase`, `identity.damaged`.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        private = from_base64(own.keys.sealed)
        if own.is_locked:
            key = stretched(passphrase, from_base64(own.keys.salt, size=16))
            private = AESGCM(key).decrypt(private[:12], private[12:], _LOCKED_AAD)
        signing = Ed25519PrivateKey.from_private_bytes(private[:KEY_BYTES])
        sealing = X25519PrivateKey.from_private_bytes(private[KEY_BYTES:])
    except InvalidTag:
        raise UserError("identity.wrong_passphrase") from None
    except ValueError as error:
        raise UserError("identity.damaged") from error
    if to_base64(signing.public_key().public_bytes_raw()) != own.card.sign_key:
        raise UserError("identity.damaged")
    return Keys(own.card, signing, sealing)


def relock(own: OwnIdentity, old: str, new: str) -> OwnIdentity:
    """Return the identity under another passphrase. Raises as `unlock`."""
    keys = unlock(own, old)
    private = keys.signing.private_bytes_raw() + keys.sealing.private_bytes_raw()
    return msgspec.structs.replace(own, keys=_locked(private, new))


def read_card(data: bytes, *, file: str) -> IdentityCard:
    """Return the card in a file.

    Raises
    ------
    UserError
        As `read_bytes`, and `identity.not_its_own` where the card is not signed by its own key.
    """
    if len(data) > MAX_CARD_BYTES:
        raise UserError("formats.too_large", file=file, limit=1)
    card = read_bytes(IdentityCard, data, file=file)
    refuse_unsigned(card, file=file)
    return card


def card_bytes(card: IdentityCard) -> bytes:
    """Return a card as its file."""
    return to_json(card)


def refuse_unsigned(card: IdentityCard, *, file: str) -> None:
    """Raise `identity.not_its_own` unless the card is signed by its own key."""
    signature = Signature(key=card.sign_key, sig=card.proof)
    if not is_signed(_stated(card), signature, purpose=_PURPOSE):
        raise UserError("identity.not_its_own", file=file)


def stretched(secret: str, salt: bytes) -> bytes:
    """Return a key of 32 bytes from what a person can remember or type (Argon2id, 64 MiB, three passes)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    made = Argon2id(salt=salt, length=KEY_BYTES, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    return made.derive(secret.encode())


def _locked(private: bytes, passphrase: str) -> LockedKeys:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase:
        return LockedKeys(sealed=to_base64(private))
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = nonce + AESGCM(stretched(passphrase, salt)).encrypt(nonce, private, _LOCKED_AAD)
    return LockedKeys(salt=to_base64(salt), sealed=to_base64(sealed))


def _digest(card: IdentityCard) -> bytes:
    return hashlib.sha256(f"xraytrainer/1 keys\0{card.sign_key}\0{card.seal_key}".encode()).digest()


def _stated(card: IdentityCard) -> bytes:
    """Return what the proof is over; what later versions add to a card is not part of it."""
    fields = (card.name, card.unit, card.made, card.sign_key, card.seal_key)
    return b"".join(len(text.encode()).to_bytes(4, "big") + text.encode() for text in fields)
