"""The set folder of an import, written whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.services.api import Progress
from xrayTrainer.services.whole_folder import whole_folder

NAMESPACE = uuid.UUID("5f6b5f0e-7a43-5a06-9d0c-3a4c1c9f7f55")
"""Of the ids that are made from the pictures' bytes."""


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be written, and the picture that is copied into it."""

    picture: Path
    case: Case
    key: Key


def write_set(to: Path, cases: Sequence[NewCase], title: str, progress: Progress | None = None) -> None:
    """Write a set folder.

    Parameters
    ----------
    progress
        Told before each case; what it raises ends the writing, and nothing is left behind.

    Raises
    ------
    UserError
        `annotations.target_exists`, `annotations.disk_full`, `annotations.not_written`.
    """
    with whole_folder(to) as work:
        _fill(work, cases, title, progress)


def _fill(work: Path, cases: Sequence[NewCase], title: str, progress: Progress | None) -> None:
    digits = max(4, len(str(len(cases))))
    slugs = [f"case-{number:0{digits}d}" for number in range(1, len(cases) + 1)]
    for done, (slug, new) in enumerate(zip(slugs, cases, strict=True), start=len(cases)):
        if progress is not None:
            progress(done, 2 * len(cases))
        folder = work / "cases" / slug
        folder.mkdir(parents=True)
        shutil.copyfile(new.picture, folder / str(new.case.views[0].source.image))
        (folder / "case.json").write_bytes(to_json(new.case))
        (folder / "key.json").write_bytes(to_json(new.key))
    set_id = str(uuid.uuid5(NAMESPACE, "\n".join(new.case.id for new in cases)))
    exercises = ExerciseSet(id=set_id, revision=1, title={"en": title}, level=1, cases=tuple(slugs))
    (work / "set.json").write_bytes(to_json(exercises))
