"""Reply files: the manifest, and how they are written and opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.files import MAX_FILE_BYTES
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys
from xrayTrainer.exchange.containers.letters import read_letter, write_letter
from xrayTrainer.exchange.containers.limits import LETTERS, Limits
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.reading import Container, open_container
from xrayTrainer.exchange.containers.sealing import Locks
from xrayTrainer.exchange.containers.writing import MANIFEST
from xrayTrainer.exchange.replies.records import ReplyRecords

REPLY_SUFFIX = ".xtreply"
MIMETYPE = "application/vnd.xraytrainer.reply+zip"
PURPOSE = "reply manifest"
MOST_RECORD_BYTES = MAX_FILE_BYTES
"""Of the content, unpacked."""


class ReplyManifest(OpenStruct, frozen=True, kw_only=True):
    """What a reply file says of itself: `manifest.json`, whose exact bytes the mentor signs.

    Attributes
    ----------
    id
        Of this file.
    made
        When it was written, UTC.
    author
        Whose key signed it.
    comments
        How many are in it.
    content
        The comments (`ReplyRecords` as JSON, packed by zlib), sealed where there are locks.
    locks
        Which machines can open the content; None: everybody can.
    """

    format: Literal["xraytrainer/reply"] = "xraytrainer/reply"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    made: str
    author: IdentityCard
    comments: Annotated[int, msgspec.Meta(ge=1)]
    content: Part
    locks: Locks | None = None


@dataclass(frozen=True, slots=True)
class ReplyFile:
    """An open reply file, signed by its author."""

    manifest: ReplyManifest
    container: Container

    def records(self, keys: Callable[[], Keys], *, limit: int = MOST_RECORD_BYTES) -> ReplyRecords:
        """Return the comments. Raises `container.*`, `sealing.*`, `formats.*`."""
        manifest, file = self.manifest, self.container.file
        bound_to = _bound_to(manifest.id)
        content = read_letter(self.container, manifest.content, manifest.locks, keys, bound_to=bound_to, limit=limit)
        return read_bytes(ReplyRecords, content, file=file)


def build_reply(
    to: Path,
    records: ReplyRecords,
    *,
    file_id: str,
    author: Keys,
    made: str,
    recipients: Sequence[IdentityCard] = (),
) -> ReplyManifest:
    """Write a reply file for the machines `recipients`; for none of them everybody can read it.

    Raises
    ------
    UserError
        `container.*`, `sealing.too_many`.
    """

    def manifest(part: Part, locks: Locks | None) -> ReplyManifest:
        return ReplyManifest(
            id=file_id, made=made, author=author.card, comments=len(records.comments), content=part, locks=locks
        )

    return write_letter(
        to,
        records,
        manifest,
        mimetype=MIMETYPE,
        purpose=PURPOSE,
        bound_to=_bound_to(file_id),
        writer=author,
        recipients=recipients,
    )


@contextmanager
def open_reply(path: Path, *, limits: Limits = LETTERS) -> Iterator[ReplyFile]:
    """Give a reply file whose names, sizes and signature were checked.

    Raises
    ------
    UserError
        `container.*`, `identity.not_its_own`, `formats.*`.
    """
    with open_container(path, MIMETYPE, purpose=PURPOSE, limits=limits) as found:
        manifest = read_bytes(ReplyManifest, found.manifest, file=f"{found.file}/{MANIFEST}")
        found.refuse_unless_by(manifest.author)
        found.refuse_unlisted({manifest.content.sha256: manifest.content})
        yield ReplyFile(manifest, found)


def _bound_to(file_id: str) -> str:
    return f"reply content {file_id}"
