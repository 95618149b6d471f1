"""Sealed parts: one symmetric key for the content, wrapped for each recipient, or under a passcode told later.

Recipients are found by the id of their key, never by trying: a file sealed to many opens as quickly as one for a few.

References
----------
HPKE: RFC 9180 (X25519, HKDF-SHA256, AES-256-GCM). Argon2id: RFC 9106. AES-GCM: NIST SP 800-38D. exchange.md 1.2-1.5.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys, stretched
from xrayTrainer.exchange.containers.limits import LIMITS
from xrayTrainer.exchange.containers.signing import Base64, from_base64, to_base64

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Of passcodes: 32 letters and digits that are not taken for each other."""

PASSCODE_SYMBOLS = 12
"""Sixty bits, and one symbol more that finds a slip of the hand."""

KEY_ID = r"^[0-9a-f]{16}$"
_NONCE = 12


class Wrap(OpenStruct, frozen=True, kw_only=True):
    """The content's key for one recipient."""

    key_id: Annotated[str, msgspec.Meta(pattern=KEY_ID)]
    wrapped: Base64


class PasscodeWrap(OpenStruct, frozen=True, kw_only=True):
    """The content's key under a passcode."""

    salt: Base64
    wrapped: Base64


class Locks(OpenStruct, frozen=True, kw_only=True):
    """All ways to the content's key."""

    recipients: Annotated[tuple[Wrap, ...], msgspec.Meta(max_length=LIMITS.recipients)] = ()
    passcode: PasscodeWrap | None = None


def make_passcode() -> str:
    """Return a new passcode, in groups: `ABCD-EFGH-JKLM-N`."""
    symbols = "".join(secrets.choice(ALPHABET) for _ in range(PASSCODE_SYMBOLS))
    symbols += _check(symbols)
    return "-".join(symbols[start : start + 4] for start in range(0, len(symbols), 4))


def read_passcode(text: str) -> str:
    """Return the symbols of a passcode as it was typed: case, spaces and dashes do not matter.

    Raises
    ------
    UserError
        `sealing.mistyped` where the last symbol does not fit the others.
    """
    plain = "".join(char for char in text.upper() if char.isalnum())
    symbols, check = plain[:-1], plain[-1:]
    if set(plain) - set(ALPHABET) or len(symbols) != PASSCODE_SYMBOLS or _check(symbols) != check:
        raise UserError("sealing.mistyped")
    return symbols


def seal(
    content: bytes, *, purpose: str, recipients: Sequence[IdentityCard] = (), passcode: str | None = None
) -> tuple[bytes, Locks]:
    """Encrypt `content`.

    Parameters
    ----------
    content
        What is to be read by recipients only.
    purpose
        What it is and of which file, bound into everything: it opens for this purpose alone.
    recipients
        Who may open it.
    passcode
        Opens it too, once it is told; None: there is none.

    Returns
    -------
    tuple
        The sealed bytes, and the locks, which may lie open.

    Raises
    ------
    UserError
        `sealing.too_many` recipients.
    ValueError
        If nobody could ever open it.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not recipients and passcode is None:
        raise ValueError("nobody could open it")
    if len(recipients) > LIMITS.recipients:
        raise UserError("sealing.too_many", limit=LIMITS.recipients)
    key, bound = AESGCM.generate_key(256), purpose.encode()
    wraps = []
    for card in {card.key_id: card for card in recipients}.values():
        public = X25519PublicKey.from_public_bytes(from_base64(card.seal_key, size=32))
        wraps.append(Wrap(key_id=card.key_id, wrapped=to_base64(_suite().encrypt(key, public, info=bound))))
    locked = None
    if passcode is not None:
        salt = os.urandom(16)
        wrapped = _encrypted(key, stretched(read_passcode(passcode), salt), bound)
        locked = PasscodeWrap(salt=to_base64(salt), wrapped=to_base64(wrapped))
    return _encrypted(content, key, bound), Locks(recipients=tuple(wraps), passcode=locked)


def open_for(sealed: bytes, locks: Locks, keys: Keys, *, purpose: str) -> bytes:
    """Return the content for one of the recipients.

    Raises
    ------
    UserError
        `sealing.not_for_you`, `sealing.damaged`.
    """
    from cryptography.exceptions import InvalidTag

    wrap = next((one for one in locks.recipients if one.key_id == keys.card.key_id), None)
    if wrap is None:
        raise UserError("sealing.not_for_you")
    try:
        key = _suite().decrypt(from_base64(wrap.wrapped), keys.sealing, info=purpose.encode())
        return _decrypted(sealed, key, purpose.encode())
    except (InvalidTag, ValueError) as error:
        raise UserError("sealing.damaged") from error


def open_with_passcode(sealed: bytes, locks: Locks, passcode: str, *, purpose: str) -> bytes:
    """Return the content by its passcode.

    Raises
    ------
    UserError
        `sealing.no_passcode`, `sealing.mistyped`, `sealing.wrong_passcode`, `sealing.damaged`.
    """
    from cryptography.exceptions import InvalidTag

    if locks.passcode is None:
        raise UserError("sealing.no_passcode")
    symbols = read_passcode(passcode)
    try:
        salt, wrapped = from_base64(locks.passcode.salt, size=16), from_base64(locks.passcode.wrapped)
        key = _decrypted(wrapped, stretched(symbols, salt), purpose.encode())
    except InvalidTag:
        raise UserError("sealing.wrong_passcode") from None
    except ValueError as error:
        raise UserError("sealing.damaged") from error
    try:
        return _decrypted(sealed, key, purpose.encode())
    except (InvalidTag, ValueError) as error:
        raise UserError("sealing.damaged") from error


def _suite() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _encrypted(content: bytes, key: bytes, bound: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, bound)


def _decrypted(sealed: bytes, key: bytes, bound: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(sealed) < _NONCE + 16:
        raise ValueError("too short")
    return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)


def _check(symbols: str) -> str:
    """Return the symbol that goes with twelve others: any one wrong symbol is found, and nearly all swaps of two."""
    total = sum((2 * place + 1) * ALPHABET.index(symbol) for place, symbol in enumerate(symbols))
    return ALPHABET[total % len(ALPHABET)]
