"""Signatures over exact bytes, each for one purpose: Ed25519 (RFC 8032) with a prefix that names what is signed."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.open_struct import OpenStruct

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

Base64: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/]*={0,2}$", max_length=16384)]
"""Bytes in base64 with padding (RFC 4648 section 4)."""

KEY_BYTES = 32


class Signature(OpenStruct, frozen=True, kw_only=True):
    """One signature: `alg` ed25519, the public key and the signature."""

    alg: Literal["ed25519"] = "ed25519"
    key: Base64
    sig: Base64


class Signatures(OpenStruct, frozen=True, kw_only=True):
    """The file of signatures beside a manifest; the first is the author's, others stand beside it."""

    format: Literal["xraytrainer/signatures"] = "xraytrainer/signatures"
    version: int = 1
    requires: tuple[str, ...] = ()
    signatures: Annotated[tuple[Signature, ...], msgspec.Meta(min_length=1, max_length=8)]


def to_base64(data: bytes) -> str:
    """Return bytes as text."""
    return base64.b64encode(data).decode()


def from_base64(text: str, *, size: int | None = None) -> bytes:
    """Return the bytes of a text. Raises ValueError for what is none, or not of `size` bytes."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("no base64") from error
    if size is not None and len(data) != size:
        raise ValueError(f"{len(data)} bytes instead of {size}")
    return data


def sign(data: bytes, key: Ed25519PrivateKey, *, purpose: str) -> Signature:
    """Return the signature over `data` for a purpose."""
    return Signature(
        key=to_base64(key.public_key().public_bytes_raw()), sig=to_base64(key.sign(_prefixed(data, purpose)))
    )


def is_signed(data: bytes, signature: Signature, *, purpose: str) -> bool:
    """Tell whether a signature is over `data`, for this purpose, by the key that it names."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(from_base64(signature.key, size=KEY_BYTES))
        key.verify(from_base64(signature.sig, size=64), _prefixed(data, purpose))
    except (InvalidSignature, ValueError):
        return False
    return True


def _prefixed(data: bytes, purpose: str) -> bytes:
    return f"xraytrainer/1 {purpose}".encode() + b"\0" + data
