"""Writes a pack from files at hand."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from xrayTrainer.domain.assignment import Assignment
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.limits import LIMITS
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.sealing import seal
from xrayTrainer.exchange.containers.signing import Signatures, sign
from xrayTrainer.exchange.containers.writing import MANIFEST, SIGNATURES, Hashed, Source, Told, container, hashed_file
from xrayTrainer.exchange.packs.manifest import MIMETYPE, PURPOSE, PackManifest, SealedKeys, refuse_misplaced
from xrayTrainer.exchange.packs.sealed_keys import PICTURES_FEATURE, bundled_keys

_MIB = 1024 * 1024


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """How keys are sealed: the keys by case, who may open them, and a passcode that is told later.

    `pictures` are those that the keys show, by `case/file`.
    """

    keys: Mapping[str, bytes]
    pictures: Mapping[str, bytes] = {}
    recipients: tuple[IdentityCard, ...] = ()
    passcode: str | None = None


def build_pack(
    to: Path,
    exercises: ExerciseSet,
    files: Mapping[str, Source],
    *,
    author: Keys,
    made: str,
    rendered: bool,
    sealing: Seal | None = None,
    assignments: tuple[Assignment, ...] = (),
    told: Told | None = None,
) -> PackManifest:
    """Write the pack of a set.

    Parameters
    ----------
    to
        The file; one that is there is replaced when the new one is whole.
    exercises
        The set, as `set.json` among `files` has it.
    files
        By path in the set folder. For a sealed pack without keys, and in an order and with names that tell nothing.
    author
        Whose keys sign it.
    made
        The time, UTC.
    rendered
        Whether scans travel as pictures.
    sealing
        The keys of a sealed pack; None makes an open one.
    assignments
        To whom the set is given.
    told
        Hears of bytes.

    Returns
    -------
    PackManifest
        What stands in it.

    Raises
    ------
    UserError
        `container.*`, `pack.*`, `formats.unreadable`.
    """
    blobs: dict[str, bytes | Hashed] = {}
    parts: dict[str, Part] = {}
    for path in sorted(files):
        parts[path] = _part(files[path], blobs, told)
    manifest = PackManifest(
        id=exercises.id,
        revision=exercises.revision,
        made=made,
        kind="open" if sealing is None else "sealed",
        content="rendered" if rendered else "recipes",
        title=exercises.title,
        summary=exercises.summary,
        level=exercises.level,
        licence=exercises.licence,
        authors=exercises.authors,
        cases=len(exercises.cases),
        author=author.card,
        files=parts,
        assignments=assignments,
    )
    if sealing is not None:
        manifest = _sealed(manifest, sealing, author, blobs)
    refuse_misplaced(manifest, file=to.name)
    content = to_json(manifest)
    _refuse_too_large(blobs, manifest, content, to)
    signatures = Signatures(signatures=(sign(content, author.signing, purpose=PURPOSE),))
    with container(to, MIMETYPE) as writer:
        writer.add(MANIFEST, content)
        writer.add(SIGNATURES, to_json(signatures))
        writer.add_blobs(blobs, told)
    return manifest


def _sealed(manifest: PackManifest, sealing: Seal, author: Keys, blobs: dict[str, bytes | Hashed]) -> PackManifest:
    everybody: Sequence[IdentityCard] = (author.card, *sealing.recipients)
    content, locks = seal(
        bundled_keys(sealing.keys, sealing.pictures),
        purpose=manifest.purpose_of_keys,
        recipients=everybody,
        passcode=sealing.passcode,
    )
    sealed = SealedKeys(part=_part(content, blobs, None), locks=locks)
    requires = (PICTURES_FEATURE,) if sealing.pictures else ()
    return msgspec.structs.replace(manifest, sealed=sealed, requires=requires)


def _part(source: Source, blobs: dict[str, bytes | Hashed], told: Told | None) -> Part:
    if isinstance(source, bytes):
        digest, size = hashlib.sha256(source).hexdigest(), len(source)
        blobs.setdefault(digest, source)
        return Part(sha256=digest, size=size)
    digest, hashed = hashed_file(source, told)
    blobs.setdefault(digest, hashed)
    return Part(sha256=digest, size=hashed.size)


def _refuse_too_large(blobs: Mapping[str, bytes | Hashed], manifest: PackManifest, content: bytes, to: Path) -> None:
    """Raise for what no reader would take."""
    if len(content) > LIMITS.manifest_bytes and manifest.assignments:
        raise UserError("pack.too_many_given", file=to.name)
    total = sum(part.size for part in manifest.parts.values())
    if len(blobs) + 3 > LIMITS.entries:
        raise UserError("container.too_many", file=to.name, limit=LIMITS.entries)
    largest = max((part.size for part in manifest.parts.values()), default=0)
    if total > LIMITS.file_bytes or len(content) > LIMITS.manifest_bytes or largest > LIMITS.entry_bytes:
        raise UserError("container.too_large", file=to.name, limit=LIMITS.file_bytes // _MIB)
