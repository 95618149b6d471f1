"""What a pack would change here, decided on plain values before anything is written (exchange.md 1.2)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.packs.manifest import PackManifest


class Fate(StrEnum):
    """What becomes of a pack."""

    NEW = "new"
    UPDATE = "update"
    ALREADY_HERE = "already_here"
    OLDER = "older"
    OTHER_CONTENT = "other_content"
    OTHER_AUTHOR = "other_author"

    @property
    def is_taken(self) -> bool:
        """Whether it is taken in without more ado."""
        return self in (Fate.NEW, Fate.UPDATE)


class Here(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that was taken in: its manifest, and the hash of that manifest's bytes."""

    manifest: PackManifest
    digest: str


class MergePlan(msgspec.Struct, frozen=True, kw_only=True):
    """The dry run.

    Attributes
    ----------
    fate
        What becomes of it.
    new, changed, retired, same
        Folder names of cases, against the newest revision that is here.
    """

    fate: Fate
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()
    same: tuple[str, ...] = ()

    @property
    def set_stays(self) -> bool:
        """Whether a set of the same author is here that this pack leaves as it is; its assignments still count."""
        return self.fate in (Fate.ALREADY_HERE, Fate.OLDER, Fate.OTHER_CONTENT)


def merge_plan(coming: PackManifest, digest: str, here: tuple[Here, ...]) -> MergePlan:
    """Return what a pack would change.

    Parameters
    ----------
    coming
        Its manifest.
    digest
        SHA-256 of that manifest's bytes, hexadecimal.
    here
        All that is here of the same set.
    """
    own = sorted(
        (one for one in here if one.manifest.author.sign_key == coming.author.sign_key),
        key=lambda one: one.manifest.revision,
    )
    if not own:
        return _plan(Fate.OTHER_AUTHOR if here else Fate.NEW, coming, None)
    newest = own[-1]
    if any(one.digest == digest for one in own):
        return _plan(Fate.ALREADY_HERE, coming, newest.manifest)
    if coming.revision > newest.manifest.revision:
        return _plan(Fate.UPDATE, coming, newest.manifest)
    if any(_is_same_set(one.manifest, coming) for one in own):
        return _plan(Fate.ALREADY_HERE, coming, newest.manifest)
    known = {one.manifest.revision for one in own}
    return _plan(Fate.OTHER_CONTENT if coming.revision in known else Fate.OLDER, coming, newest.manifest)


def _is_same_set(here: PackManifest, coming: PackManifest) -> bool:
    """Tell whether a pack has the very files that are here, all of them to be read: it was written anew."""
    both_open = here.sealed is None and coming.sealed is None
    return both_open and here.revision == coming.revision and here.files == coming.files


def _plan(fate: Fate, coming: PackManifest, newest: PackManifest | None) -> MergePlan:
    there, old = _cases(coming.files), {} if newest is None else _cases(newest.files)
    return MergePlan(
        fate=fate,
        new=tuple(sorted(there.keys() - old.keys())),
        changed=tuple(sorted(slug for slug in there.keys() & old.keys() if there[slug] != old[slug])),
        retired=tuple(sorted(old.keys() - there.keys())),
        same=tuple(sorted(slug for slug in there.keys() & old.keys() if there[slug] == old[slug])),
    )


def _cases(files: Mapping[str, Part]) -> dict[str, dict[str, str]]:
    """Return by case the hash of each of its files."""
    found: dict[str, dict[str, str]] = {}
    for path, part in files.items():
        top, _, rest = path.partition("/")
        if top == "cases":
            slug, _, name = rest.partition("/")
            found.setdefault(slug, {})[name] = part.sha256
    return found
