"""A draft's folder as it lies on the disk: where its parts are, and how they are read.

`<data>/studio/<name>/` is a set folder with `studio.json`, the last published revisions in `published/`, and hidden
beside them: `.bin` (cases that were taken out), `.saving` (a save under way, see `studio_saving`) and `.turn` (whose
time says when the draft was changed last).
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, Severity, place_of
from xrayTrainer.domain.files import read_limited
from xrayTrainer.services.set_files import (
    BRIEFS,
    CASE_FILE,
    CASES,
    LESSONS,
    MAX_ENTRIES,
    SET_FILE,
    is_link,
    read_key,
    refuse_links,
)
from xrayTrainer.services.studio_api import STUDIO_FILE, CaseDraft, Draft, Pages, StudioRecord
from xrayTrainer.services.studio_index import CaseIndex, Stamp, record_stamp, stamp_of

BIN, TURN, PUBLISHED = ".bin", ".turn", "published"
KEPT_DAYS = 30.0
"""For so long what was taken out stays in the bin."""

MAX_PAGE_BYTES = 2 * 1024 * 1024

_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")
_PAGE = re.compile(r"([a-z0-9][a-z0-9_-]{0,79})\.([A-Za-z]{2,8})\.md")

_log = logging.getLogger(__name__)


def read_draft(folder: Path, *, indexed: bool = True) -> Draft:
    """Return the draft in a folder; `indexed` says whether what was read may be kept there to be read faster.

    Cases that are listed and are not there are left out, those that are there and not listed come at the end; `notes`
    of the draft names both.

    Raises
    ------
    UserError
        The first fault of the first file that can't be read.
    """
    exercise_set = read_file(ExerciseSet, folder / SET_FILE)
    index = CaseIndex(folder)
    stamp = record_stamp(folder)
    record = (None if stamp is None else index.find_record(stamp)) or read_record(folder, exercise_set)
    cases, stamped, notes = _read_cases(folder, exercise_set, index)
    if indexed:
        index.keep(stamped, None if stamp is None else (stamp, record))
    names = tuple(one.slug for one in cases)
    if names != exercise_set.cases:
        exercise_set = msgspec.structs.replace(exercise_set, cases=names)
    return Draft(
        folder=folder,
        set=exercise_set,
        cases=tuple(cases),
        lessons=_pages(folder / LESSONS),
        briefs=_pages(folder / BRIEFS),
        record=record,
        notes=tuple(notes),
    )


def _read_cases(
    folder: Path, exercise_set: ExerciseSet, index: CaseIndex
) -> tuple[list[CaseDraft], dict[str, tuple[Stamp, CaseDraft]], list[Fault]]:
    there = _case_folders(folder)
    notes: list[Fault] = []
    cases: list[CaseDraft] = []
    stamped: dict[str, tuple[Stamp, CaseDraft]] = {}
    for number, slug in enumerate(dict.fromkeys(exercise_set.cases)):
        if slug not in there:
            notes.append(_note(("cases", number), "studio.case_lost", slug))
            continue
        stamp = stamp_of(folder, slug)
        one = None if stamp is None else index.find(slug, stamp)
        if one is None:
            one = read_case(folder, slug)
        if stamp is not None:
            stamped[slug] = stamp, one
        cases.append(one)
    for slug in sorted(there.difference(exercise_set.cases)):
        found = _unlisted(folder, slug)
        if found is not None:
            cases.append(found)
            notes.append(_note(("cases",), "studio.case_found", slug))
    return cases, stamped, notes


def read_record(folder: Path, exercise_set: ExerciseSet) -> StudioRecord:
    """Return what the studio knows of a set; of one that was laid here by hand, nothing yet."""
    if not (folder / STUDIO_FILE).exists():
        return StudioRecord(set=exercise_set.id)
    return read_file(StudioRecord, folder / STUDIO_FILE)


def read_case(folder: Path, slug: str) -> CaseDraft:
    """Return a case with its key.

    Raises
    ------
    UserError
        `formats.*`; `formats.faulty` where the key is another case's.
    """
    place = folder / CASES / slug
    refuse_links(place / CASE_FILE)
    case = read_file(Case, place / CASE_FILE)
    return CaseDraft(slug=slug, case=case, key=read_key(place, case))


def _case_folders(folder: Path) -> set[str]:
    """Return the names of the case folders."""
    found: set[str] = set()
    try:
        with os.scandir(folder / CASES) as entries:
            for entry in entries:
                if len(found) >= MAX_ENTRIES:
                    raise UserError("studio.too_many_cases", limit=MAX_ENTRIES)
                if _SLUG.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                    found.add(entry.name)
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise UserError("formats.unreadable", file=str(folder / CASES), reason=type(error).__name__) from error
    return found


def _unlisted(folder: Path, slug: str) -> CaseDraft | None:
    """Return a case that `set.json` does not name, None where only files were put into its folder so far."""
    try:
        return read_case(folder, slug)
    except UserError as error:
        _log.info("%s of %s is no case yet: %s", slug, folder, error.code)
        return None


def _note(place: tuple[str | int, ...], code: str, slug: str) -> Fault:
    return Fault(SET_FILE, place_of(place), code, {"case": slug}, Severity.WARNING)


def _pages(folder: Path) -> Pages:
    """Return the Markdown files of a folder, by name and language."""
    found: dict[str, dict[str, str]] = {}
    try:
        names = sorted(entry.name for entry in os.scandir(folder))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UserError("formats.unreadable", file=str(folder), reason=type(error).__name__) from error
    for name in names:
        parts = _PAGE.fullmatch(name)
        if parts is None or is_link(folder / name):
            continue
        content = read_limited(folder / name, limit=MAX_PAGE_BYTES)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UserError("studio.page_not_text", file=str(folder / name), offset=error.start) from error
        found.setdefault(parts[1], {})[parts[2]] = text
    return found


def draft_folders(studio: Path) -> Iterator[Path]:
    """Yield the folders that mean to be drafts; hidden ones do not."""
    try:
        names = sorted(entry.name for entry in os.scandir(studio) if not entry.name.startswith("."))
    except OSError:
        return
    for name in names:
        if (studio / name / SET_FILE).is_file() and not is_link(studio / name):
            yield studio / name


def changed_at(folder: Path) -> float:
    """Return when a draft was changed last, seconds since 1970."""
    times = []
    for name in (TURN, SET_FILE, STUDIO_FILE):
        with suppress(OSError):
            times.append((folder / name).stat().st_mtime)
    return max(times, default=0.0)


def purge(bin_: Path, *, days: float = KEPT_DAYS) -> None:
    """Take out of a bin for good what has lain there for long."""
    try:
        entries = list(os.scandir(bin_))
    except OSError:
        return
    for entry in entries:
        with suppress(OSError):
            if time.time() - entry.stat(follow_symlinks=False).st_mtime > days * 86_400:
                shutil.rmtree(entry.path, ignore_errors=True)
