"""Drafts in a studio of their own, for tests: a small set in a library of one, and edits by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from helpers.set_folders import write_set

from xrayTrainer.domain.ids import SetId
from xrayTrainer.services.set_files import SetFolder, load_set
from xrayTrainer.services.studio import StudioImpl
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.services.studio_checks import DraftCheck

NAMES = ("lorry-1", "lorry-2", "lorry-3")


class Shelf:
    """A library of one set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, set_id: SetId) -> SetFolder:
        """Return the set, whatever its id."""
        return load_set(self.folder)


def studio_at(data: Path, *names: str, author: tuple[str, str] = ("A mentor", "")) -> StudioImpl:
    """Return the studio of a data folder whose library has a set with the cases `names`."""
    folder = data / "shelf"
    if not folder.exists():
        write_set(folder, *(names or NAMES))
    return StudioImpl(data, Shelf(folder), check=DraftCheck(), author=lambda: author)


def draft_at(data: Path, *names: str) -> tuple[StudioImpl, Draft]:
    """Return a studio and a draft that is the copy of the set in its library."""
    studio = studio_at(data, *names)
    return studio, studio.draft_of(SetId(""), as_copy=True)


def changed(draft: Draft, slug: str, *, case: dict[str, Any] | None = None, key: dict[str, Any] | None = None) -> Draft:
    """Return a draft with members of a case or key changed."""

    def edit(one: CaseDraft) -> CaseDraft:
        return CaseDraft(
            slug=one.slug,
            case=msgspec.structs.replace(one.case, **(case or {})),
            key=msgspec.structs.replace(one.key, **(key or {})),
        )

    return with_cases(draft, lambda one: edit(one) if one.slug == slug else one)


def with_cases(draft: Draft, edit: Callable[[CaseDraft], CaseDraft | None]) -> Draft:
    """Return a draft with each case as `edit` returns it; those of which it returns None are out."""
    cases = tuple(made for one in draft.cases if (made := edit(one)) is not None)
    exercise_set = msgspec.structs.replace(draft.set, cases=tuple(one.slug for one in cases))
    return msgspec.structs.replace(draft, cases=cases, set=exercise_set)


def content_of(folder: Path) -> dict[str, bytes]:
    """Return every file of a draft that is not hidden, by place."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    placed = {path.relative_to(folder): path for path in files}
    return {
        str(place): path.read_bytes()
        for place, path in placed.items()
        if not any(part.startswith(".") for part in place.parts)
    }
