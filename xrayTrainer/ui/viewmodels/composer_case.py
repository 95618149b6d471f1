"""From a composed scene to a case of the draft: its folder name, what a mentor wrote, its scene under undo. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.services.studio_api import CaseDraft, Draft

if TYPE_CHECKING:
    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.key import Concealment, Key
    from xrayTrainer.domain.scene import Scene

SCENE_FILE = "scene.json"
STEM = "case"
MOST_LETTERS = 60


def free_slug(draft: Draft, stem: str = STEM) -> str:
    """Return a folder name that no case of the draft has: it tells nothing of the answer."""
    taken = {one.slug for one in draft.cases}
    if stem != STEM and stem not in taken:
        return stem
    number = len(draft.cases) + 1 if stem == STEM else 2
    while f"{stem}-{number:02}" in taken:
        number += 1
    return f"{stem}-{number:02}"


def slug_of(name: str) -> str:
    """Return what a folder may be called of what a person typed; empty where nothing is left."""
    plain = re.sub(r"[^a-z0-9_-]+", "-", name.strip().lower())
    return re.sub(r"^[-_]+|-+$", "", re.sub(r"-{2,}", "-", plain))[:MOST_LETTERS].rstrip("-")


def with_case(draft: Draft, made: CaseDraft) -> Draft:
    """Return the draft with a case in the place of the one of its folder name, else at the end."""
    if draft.find(made.slug) is None:
        cases = (*draft.cases, made)
    else:
        cases = tuple(made if one.slug == made.slug else one for one in draft.cases)
    return replace(draft, cases=cases, set=replace(draft.set, cases=tuple(one.slug for one in cases)))


def merged(slug: str, case: Case, key: Key, before: CaseDraft | None) -> CaseDraft:
    """Return a case as computed from its scene, with what a mentor wrote into the one before.

    Kept are owner, source, sensitivity and status; of the key tags, his difficulty and his texts, and of concealments
    that are still there weight, tolerance, group, further names and texts.
    """
    if before is None:
        return CaseDraft(slug=slug, case=case, key=key)
    old_case, old_key = before.case, before.key
    known = {one.id: one for one in old_key.concealments}
    return CaseDraft(
        slug=slug,
        case=replace(
            case,
            id=old_case.id,
            revision=old_case.revision,
            status=old_case.status,
            owner=old_case.owner,
            sensitivity=old_case.sensitivity,
            source=old_case.source,
        ),
        key=replace(
            key,
            case=old_case.id,
            revision=old_key.revision,
            author=old_key.author or key.author,
            reviewer=old_key.reviewer,
            tags=old_key.tags,
            explain=old_key.explain if old_key.explain.text or old_key.explain.pictures else key.explain,
            difficulty=replace(key.difficulty, mentor=old_key.difficulty.mentor),
            concealments=tuple(_kept(one, known.get(one.id)) for one in key.concealments),
        ),
    )


def _kept(made: Concealment, before: Concealment | None) -> Concealment:
    """Return a concealment with what a mentor wrote about it."""
    if before is None or before.method != made.method:
        return made
    return replace(
        made,
        required=before.required,
        weight=before.weight,
        tolerance_px=before.tolerance_px,
        group=before.group,
        accept=before.accept,
        explain=replace(made.explain, text=before.explain.text, pictures=before.explain.pictures),
    )


def scene_files(scene: Scene) -> dict[str, bytes]:
    """Return the files of a simulated case beside `case.json` and `key.json`."""
    return {SCENE_FILE: to_json(scene)}


class SceneTrail:
    """Which scene belongs to which state of a case, so that undo of a step brings the scene back too.

    A draft is a value, its files are not: when undo puts an older case in place, its scene has to be written again. The
    values of a draft are the same objects for as long as it is open, so an older case is known by what it is.
    """

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[CaseDraft, bytes]]] = {}
        self._on_disk: dict[str, bytes] = {}

    def clear(self) -> None:
        """Forget all: another draft is open."""
        self._known.clear()
        self._on_disk.clear()

    def note(self, made: CaseDraft, scene: bytes) -> None:
        """Note that a scene was written for a state of a case."""
        self._known.setdefault(made.slug, []).append((made, scene))
        self._on_disk[made.slug] = scene

    def astray(self, draft: Draft) -> dict[str, bytes]:
        """Return the scenes that have to be written for the cases of a draft as they are now, by folder name."""
        found: dict[str, bytes] = {}
        for one in draft.cases:
            scene = next((scene for made, scene in self._known.get(one.slug, ()) if made is one), None)
            if scene is not None and scene != self._on_disk[one.slug]:
                found[one.slug] = scene
        self._on_disk |= found
        return found


def new_case_id(before: CaseDraft | None) -> str:
    """Return the identity of a case: its own, or a new one."""
    return new_uuid() if before is None else before.case.id
