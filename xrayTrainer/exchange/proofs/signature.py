"""A signature beside a file: `<file>.xtsig` says what the file was, when, and whose keys signed it.

Signed is the SHA-256 of the file with its size, its name and the time (Ed25519, with a prefix of its own); the card in
it is signed by its own key. Whether the card can be trusted is for its reader to say.

References
----------
exchange.md 1.2-1.4; RFC 8032.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import read_limited, reason_of, replace_file
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys, refuse_unsigned
from xrayTrainer.exchange.containers.parts import Sha256
from xrayTrainer.exchange.containers.signing import Base64, Signature, is_signed, sign

SIGNATURE_SUFFIX = ".xtsig"
MAX_SIGNATURE_BYTES = 1024 * 1024
_PURPOSE = "proof file"
_BLOCK = 1 << 20


class FileSignature(OpenStruct, frozen=True, kw_only=True):
    """What stands in the signature file.

    Attributes
    ----------
    file
        What the file was called.
    size, sha256
        Its bytes.
    made
        When it was signed, UTC.
    card
        Whose keys signed it.
    sig
        The signature over all of these.
    """

    format: Literal["xraytrainer/file-signature"] = "xraytrainer/file-signature"
    version: int = 1
    requires: tuple[str, ...] = ()
    file: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    size: Annotated[int, msgspec.Meta(ge=0)]
    sha256: Sha256
    made: str
    card: IdentityCard
    sig: Base64 = ""


def signature_path(file: Path) -> Path:
    """Return where the signature of a file lies."""
    return file.with_name(file.name + SIGNATURE_SUFFIX)


def sign_file(file: Path, keys: Keys, *, made: str) -> Path:
    """Write the signature beside a file and return where it lies.

    Raises
    ------
    UserError
        `proof.unreadable`, `formats.*` where the disk refuses.
    """
    size, digest = _digest(file)
    stated = FileSignature(file=file.name, size=size, sha256=digest, made=made, card=keys.card)
    signature = sign(_signed(stated), keys.signing, purpose=_PURPOSE)
    path = signature_path(file)
    replace_file(path, to_json(msgspec.structs.replace(stated, sig=signature.sig)))
    return path


def read_signature(path: Path) -> FileSignature:
    """Return what a signature file says.

    Raises
    ------
    UserError
        `formats.*`; `proof.signature_altered` where it is not signed by the keys that it names.
    """
    found = read_bytes(FileSignature, read_limited(path, limit=MAX_SIGNATURE_BYTES), file=path.name)
    refuse_unsigned(found.card, file=path.name)
    if not is_signed(_signed(found), Signature(key=found.card.sign_key, sig=found.sig), purpose=_PURPOSE):
        raise UserError("proof.signature_altered", file=path.name)
    return found


def is_intact(file: Path, signature: FileSignature) -> bool:
    """Tell whether a file is what was signed; another name is no other file. Raises `proof.unreadable`."""
    return _digest(file) == (signature.size, signature.sha256)


def _signed(stated: FileSignature) -> bytes:
    return to_json(msgspec.structs.replace(stated, sig=""))


def _digest(file: Path) -> tuple[int, str]:
    """Return how many bytes a file has, and their SHA-256; it is read a block at a time."""
    size, digest = 0, hashlib.sha256()
    try:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK):
                size += len(block)
                digest.update(block)
    except OSError as error:
        raise UserError("proof.unreadable", file=str(file), reason=reason_of(error)) from error
    return size, digest.hexdigest()
