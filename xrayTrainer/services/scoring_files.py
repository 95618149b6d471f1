"""Score an answer that lies in a file, against the key in a case folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case, View
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.scoring.scorecard import Readiness, Scorecard, readiness, score
from xrayTrainer.services.set_files import CASE_FILE, KEY_FILE, HasSize, is_link, read_key, refuse_links


@dataclass(frozen=True, slots=True)
class ScoredFile:
    """An answer and its scorecard; None while it awaits its key, which would be the file `key_file`."""

    answer: Answer
    scorecard: Scorecard | None
    key_file: Path


def score_file(case_folder: Path, answer_file: Path, *, scan_info: Callable[[Path], HasSize]) -> ScoredFile:
    """Return the scorecard of the answer in a file.

    Parameters
    ----------
    case_folder
        Folder with `case.json`, the scans and, unless it is sealed, `key.json`.
    answer_file
        The answer.
    scan_info
        Returns the size of a scan file; only scans that have marks are asked for.

    Raises
    ------
    UserError
        `formats.*` for faulty files, `scan.*` for unreadable scans, `session.no_scenes` for a scan that is a recipe,
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
        info = scan_info(_scan_file(case_folder, views[name]))
        sizes[name] = (info.width, info.height)
    return ScoredFile(answer, score(case=case, key=key, answer=answer, sizes=sizes), key_file)


def _scan_file(case_folder: Path, view: View) -> Path:
    name = view.source.high or view.source.image
    if name is None:
        raise UserError("session.no_scenes", file=view.source.scene or view.id)
    refuse_links(case_folder / name)
    return case_folder / name
