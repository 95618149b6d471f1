"""Score an answer that lies in a file, against the key in a case folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.scoring.scorecard import Readiness, Scorecard, readiness, score
from xrayTrainer.services.set_checks import HasSize, SceneSize
from xrayTrainer.services.set_files import CASE_FILE, KEY_FILE, is_link, read_key, refuse_links


@dataclass(frozen=True, slots=True)
class ScoredFile:
    """An answer and its scorecard; None while it awaits its key, which would be the file `key_file`."""

    answer: Answer
    scorecard: Scorecard | None
    key_file: Path


def score_file(
    case_folder: Path, answer_file: Path, *, scan_info: Callable[[Path], HasSize], scene_size: SceneSize
) -> ScoredFile:
    """Return the scorecard of the answer in a file.

    Parameters
    ----------
    case_folder
        Folder with `case.json`, the scans and, unless it is sealed, `key.json`.
    answer_file
        The answer.
    scan_info
        Returns the size of a scan file; only scans that have marks are asked for.
    scene_size
        Returns the size of a view of a scene.

    Raises
    ------
    UserError
        `formats.*` for faulty files, `scan.*` for unreadable scans, `scene.*` for recipes that can't be built,
        `scoring.other_case`, `scoring.no_view`.
    """
    refuse_links(case_folder / CASE_FILE)
    case = read_file(Case, case_folder / CASE_FILE)
    answer = read_file(Answer, answer_file)
    if readiness(case=case, key=None, answer=answer) is Readiness.OTHER_CASE:
        raise UserError("scoring.other_case", file=str(answer_file))
    key_file = case_folder / KEY_FILE
    if not key_file.exists() and not is_link(key_file):
        return ScoredFile(answer, None, key_file)
    key = read_key(case_folder, case)
    views = {view.id: view for view in case.views}
    sizes: dict[str, tuple[int, int]] = {}
    for name in sorted({mark.view for mark in answer.marks}):
        if name not in views:
            raise UserError("scoring.no_view", file=str(answer_file), view=name)
        source = views[name].source
        refuse_links(*(case_folder / file for file in source.files))
        if source.scene is not None:
            sizes[name] = scene_size(case_folder / source.scene, views[name].scene_view)
        else:
            info = scan_info(case_folder / (source.high or source.image or ""))
            sizes[name] = (info.width, info.height)
    return ScoredFile(answer, score(case=case, key=key, answer=answer, sizes=sizes), key_file)
