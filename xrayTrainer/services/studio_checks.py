"""What a mentor wants to know of a draft before it goes out, beyond what makes a set unusable.

Each warning names the file and the place to go to, as those of `set_checks` do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, FaultList, Severity
from xrayTrainer.services.set_checks import MAX_REPORTED, HasSize, Report, SceneSize, check_folder
from xrayTrainer.services.set_files import CASE_FILE, CASES, KEY_FILE, SET_FILE
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.services.studio_balance import weigh
from xrayTrainer.services.studio_case_checks import (
    LoadView,
    Visibility,
    case_place,
    look_at_key,
    missing_texts,
    same_scans,
)
from xrayTrainer.services.studio_folder import read_draft
from xrayTrainer.services.studio_tells import scanners_of, tell_by_marks, tell_by_order

if TYPE_CHECKING:
    from xrayTrainer.services.api import PeopleService, Progress
    from xrayTrainer.storage.store import Records

_SAID_BETTER = frozenset({"formats.lesson_language", "formats.brief_language"})
"""Of `set_checks`, where this module says it by the languages that the set has."""

_log = logging.getLogger(__name__)


def cases_met(records: Records, people: PeopleService) -> frozenset[str]:
    """Return the cases that the person at work was shown in sessions."""
    from xrayTrainer.storage import answer_table

    with records.read() as connection:
        return answer_table.met_cases(connection, people.current().id)


class DraftCheck:
    """Looks through drafts, and through any other set whose keys are here.

    Parameters
    ----------
    scan_info
        Returns what a scan file holds; None leaves scans unread.
    scene_size
        Builds a scene and returns the size of a view; None leaves recipes unbuilt.
    load
        Decodes a view; None leaves unsaid whether what is outlined in measured scans can be seen.
    met
        Returns the cases that the mentor at work has met in sessions; None leaves unsaid whether cases were tried.
    """

    def __init__(
        self,
        scan_info: Callable[[Path], HasSize] | None = None,
        scene_size: SceneSize | None = None,
        load: LoadView | None = None,
        met: Callable[[], frozenset[str]] | None = None,
    ) -> None:
        self._scan_info = scan_info
        self._scene_size = scene_size
        self._visibility = None if load is None else Visibility(load)
        self._met = met

    def __call__(self, draft: Draft, progress: Progress | None = None) -> Report:
        """Return every fault and warning of a draft as it lies on the disk.

        Parameters
        ----------
        progress
            Told after each case; what it raises ends the check.
        """
        sizes: dict[Path, tuple[int, int]] = {}
        report = check_folder(draft.folder, self._sized(sizes), self._scene_size)
        cases = [one for one in draft.cases if one.case.status != "retired"]
        faults = [fault for fault in report.faults if not _is_said_better(fault)]
        faults += self._of_set(draft, cases, sizes)
        for number, one in enumerate(cases, start=1):
            faults += look_at_key(one)
            if self._visibility is not None:
                faults += self._visibility.look_at(one, draft.folder)
            if progress is not None:
                progress(number, len(cases))
        faults += same_scans(cases, draft.folder)
        faults += missing_texts(draft.set, cases, draft.lessons, draft.briefs)
        return Report(_in_order(faults, draft.set), report.cases, sealed=report.sealed)

    def folder(self, folder: Path) -> Report:
        """Return every fault and warning of a set folder; a set that can't be read, or has keys under lock, by files.

        Raises
        ------
        UserError
            `formats.not_a_set`.
        """
        try:
            draft = read_draft(folder, indexed=False)
        except UserError as error:
            _log.info("%s is looked through by its files: %s", folder, error)
            return check_folder(folder, self._scan_info, self._scene_size)
        if draft.notes:
            return check_folder(folder, self._scan_info, self._scene_size)
        return self(draft)

    def _of_set(
        self, draft: Draft, cases: Sequence[CaseDraft], sizes: dict[Path, tuple[int, int]]
    ) -> tuple[Fault, ...]:
        found = FaultList(SET_FILE)
        scanners = scanners_of(cases, draft.folder)
        weigh(draft.set, cases, scanners, found)
        # the other kinds ask something else than whether a case is clear
        searched = [one for one in cases if one.case.kind == "search"]
        tell_by_marks(searched, scanners, draft.folder, None if self._scan_info is None else sizes.get, found)
        if draft.set.order == "fixed":
            tell_by_order([one.key.case_type for one in searched], found)
        tried = None if self._met is None else self._met().union(draft.record.tried)
        return found.result() + _unlooked(draft.set, cases, tried)

    def _sized(self, sizes: dict[Path, tuple[int, int]]) -> Callable[[Path], HasSize] | None:
        """Return what reads a scan, and remembers its size."""
        read = self._scan_info
        if read is None:
            return None

        def info(path: Path) -> HasSize:
            found = read(path)
            sizes[path] = found.width, found.height
            return found

        return info


def _unlooked(exercise_set: ExerciseSet, cases: Sequence[CaseDraft], tried: frozenset[str] | None) -> tuple[Fault, ...]:
    """Return warnings that lead to the first key nobody else looked through, and the first case nobody has tried."""
    faults: tuple[Fault, ...] = ()
    if "exam" in exercise_set.rules.modes:
        alone = [one for one in cases if one.key.reviewer is None]
        if alone:
            found = FaultList(case_place(alone[0].slug, KEY_FILE))
            found.warn(("reviewer",), "studio.not_looked_through", n=len(alone), case=alone[0].slug)
            faults += found.result()
    untried = [one for one in cases if tried is not None and one.case.id not in tried]
    if untried:
        found = FaultList(case_place(untried[0].slug, CASE_FILE))
        found.warn((), "studio.never_tried", n=len(untried), case=untried[0].slug)
        faults += found.result()
    return faults


def _is_said_better(fault: Fault) -> bool:
    return fault.code in _SAID_BETTER or (fault.code == "formats.text_missing" and fault.file != SET_FILE)


def _in_order(faults: Sequence[Fault], exercise_set: ExerciseSet) -> tuple[Fault, ...]:
    """Return what concerns the set first, then the cases in their order; faults before warnings, at most so many."""
    places = {slug: number for number, slug in enumerate(exercise_set.cases, start=1)}

    def rank(fault: Fault) -> tuple[int, bool]:
        parts = fault.file.split("/")
        number = places.get(parts[1], len(places)) if parts[0] == CASES and len(parts) > 1 else 0
        return number, fault.severity is Severity.WARNING

    listed = sorted(faults, key=rank)
    if len(listed) > MAX_REPORTED:
        worst = sorted(listed, key=lambda fault: fault.severity is Severity.WARNING)[:MAX_REPORTED]
        more = Fault(SET_FILE, "/", "formats.more_faults", {"n": len(listed) - MAX_REPORTED}, Severity.WARNING)
        return (*sorted(worst, key=rank), more)
    return tuple(listed)
