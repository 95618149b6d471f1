"""Containers with one part: a letter, packed by zlib, open or sealed, signed by its writer (result and reply files)."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.reading import Container
from xrayTrainer.exchange.containers.sealing import Locks, open_for, seal
from xrayTrainer.exchange.containers.signing import Signatures, sign
from xrayTrainer.exchange.containers.writing import MANIFEST, SIGNATURES, container

M = TypeVar("M", bound=OpenStruct)

_MIB = 1024 * 1024


def write_letter(
    to: Path,
    letter: OpenStruct,
    manifest: Callable[[Part, Locks | None], M],
    *,
    mimetype: str,
    purpose: str,
    bound_to: str,
    writer: Keys,
    recipients: Sequence[IdentityCard] = (),
) -> M:
    """Write a letter and return its manifest.

    Parameters
    ----------
    to
        The file; one that is there is replaced when the new one is whole.
    letter
        What it says.
    manifest
        Makes the manifest of the part and its locks.
    mimetype, purpose
        What kind of file it is, and what its signature says.
    bound_to
        What sealed content opens for.
    writer
        Who signs.
    recipients
        Who alone can read it; none: everybody can.

    Raises
    ------
    UserError
        `container.*`, `sealing.too_many`.
    """
    content, locks = zlib.compress(to_json(letter), 6), None
    if recipients:
        content, locks = seal(content, purpose=bound_to, recipients=(writer.card, *recipients))
    digest = hashlib.sha256(content).hexdigest()
    made = manifest(Part(sha256=digest, size=len(content)), locks)
    written = to_json(made)
    signatures = Signatures(signatures=(sign(written, writer.signing, purpose=purpose),))
    with container(to, mimetype) as archive:
        archive.add(MANIFEST, written)
        archive.add(SIGNATURES, to_json(signatures))
        archive.add_blobs({digest: content})
    return made


def read_letter(
    found: Container, part: Part, locks: Locks | None, keys: Callable[[], Keys], *, bound_to: str, limit: int
) -> bytes:
    """Return the JSON of a letter, unsealed and unpacked, never more than `limit` bytes of it.

    Parameters
    ----------
    keys
        Returns the private keys of the reader; asked of a sealed letter only.

    Raises
    ------
    UserError
        `container.*`, `sealing.*`.
    """
    content = found.bytes_of(part, limit=part.size)
    if locks is not None:
        content = open_for(content, locks, keys(), purpose=bound_to)
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(content, limit + 1)
    except zlib.error as error:
        raise UserError("container.broken", file=found.file) from error
    if len(data) > limit:
        raise UserError("container.too_large", file=found.file, limit=limit // _MIB)
    if not unpacking.eof or unpacking.unused_data:
        raise UserError("container.broken", file=found.file)
    return data
