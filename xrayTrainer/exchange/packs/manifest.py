"""What a pack says of itself: `manifest.json`, whose exact bytes are signed (exchange.md 1.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from xrayTrainer.domain.assignment import MOST_ASSIGNMENTS, Assignment, day_of
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText
from xrayTrainer.exchange.containers.identity import IdentityCard
from xrayTrainer.exchange.containers.names import refuse_unsafe
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.sealing import Locks

PACK_SUFFIX = ".xtpack"
MIMETYPE = "application/vnd.xraytrainer.pack+zip"
PURPOSE = "pack manifest"

_PATH = re.compile(
    r"set\.json|lessons/[^/]+|cases/[a-z0-9][a-z0-9_-]{0,79}/[^/]+|briefs/[^/]+", re.ASCII | re.IGNORECASE
)
_KEY = re.compile(r"cases/[^/]+/key\.json")


class SealedKeys(OpenStruct, frozen=True, kw_only=True):
    """The keys of all cases, under lock."""

    part: Part
    locks: Locks


class PackManifest(OpenStruct, frozen=True, kw_only=True):
    """The manifest.

    Attributes
    ----------
    id, revision
        Of the set.
    made
        When it was published, UTC.
    kind
        `open`: keys travel readable, for practice; `sealed`: under lock.
    content
        `recipes`: scans are computed where they are shown; `rendered`: they travel as pictures.
    title, summary, level, licence, authors, cases
        Of the set, to be shown before anything is taken in.
    author
        Whose key signed this.
    files
        By path in the set folder: the part that lies there.
    sealed
        The keys of a sealed pack.
    assignments
        To whom its author gives the set. A reader that does not know them takes the set alone.
    """

    format: Literal["xraytrainer/pack"] = "xraytrainer/pack"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    revision: Annotated[int, msgspec.Meta(ge=1)]
    made: str
    kind: Literal["open", "sealed"] = "open"
    content: Literal["recipes", "rendered"] = "recipes"
    title: LangText
    summary: LangText = {}
    level: Annotated[int, msgspec.Meta(ge=0, le=10)] = 0
    licence: str = ""
    authors: tuple[str, ...] = ()
    cases: Annotated[int, msgspec.Meta(ge=1)]
    author: IdentityCard
    files: Mapping[str, Part]
    sealed: SealedKeys | None = None
    assignments: Annotated[tuple[Assignment, ...], msgspec.Meta(max_length=MOST_ASSIGNMENTS)] = ()

    @property
    def parts(self) -> dict[str, Part]:
        """All parts by hash, the sealed keys with them."""
        found = {part.sha256: part for part in self.files.values()}
        if self.sealed is not None:
            found[self.sealed.part.sha256] = self.sealed.part
        return found

    @property
    def purpose_of_keys(self) -> str:
        """What the sealed keys are bound to."""
        return f"pack keys {self.id} {self.revision}"


def refuse_misplaced(manifest: PackManifest, *, file: str) -> None:
    """Raise for files that no set folder has, for readable keys in a sealed pack, for assignments of other sets.

    Raises
    ------
    UserError
        `container.bad_name`, `container.doubled_name`, `pack.stray_file`, `pack.open_key`, `pack.no_set`,
        `pack.stray_assignment`.
    """
    refuse_unsafe(manifest.files, file=file)
    for path in manifest.files:
        if _PATH.fullmatch(path) is None:
            raise UserError("pack.stray_file", file=file, name=printable(path, 80))
    if "set.json" not in manifest.files:
        raise UserError("pack.no_set", file=file)
    is_sealed = manifest.kind == "sealed"
    if is_sealed != (manifest.sealed is not None) or (is_sealed and any(map(_KEY.fullmatch, manifest.files))):
        raise UserError("pack.open_key", file=file)
    ids = {one.id for one in manifest.assignments}
    if len(ids) < len(manifest.assignments) or not all(_is_right(one, manifest) for one in manifest.assignments):
        raise UserError("pack.stray_assignment", file=file)


def _is_right(given: Assignment, manifest: PackManifest) -> bool:
    """Tell whether an assignment is of this pack's set, with days of the calendar."""
    days = (given.opens_on, given.due_on)
    return given.set == manifest.id and all(day is None or day_of(day) is not None for day in days)
