"""Exercise sets on disk, opened for use; `set_checks` looks through them for every fault.

A set folder may come from anywhere. Nothing outside it is opened (links inside it are refused), nothing large or
special is read, and what a folder may hold is bounded. Keys are read on demand only: see `read_key`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.checks import check_case, check_set
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import is_usable, refuse
from xrayTrainer.domain.key import Key

SET_FILE, CASE_FILE, KEY_FILE = "set.json", "case.json", "key.json"
CASES, LESSONS, BRIEFS = "cases", "lessons", "briefs"
SEALED_FILE = "keys.sealed"
"""In the folder of a set that came sealed: its keys, which are not released yet."""

MAX_ENTRIES = 20_000
"""Most files and folders in one folder of a set."""


class SetFolder(msgspec.Struct, frozen=True):
    """A set that can be worked through.

    Attributes
    ----------
    folder
        Where it lies.
    set
        Its `set.json`.
    cases
        Its cases by folder name, in the order of the set. Keys are not among them.
    """

    folder: Path
    set: ExerciseSet
    cases: Mapping[str, Case]

    def case_folder(self, name: str) -> Path:
        """Return the folder of a case, by its folder name."""
        return self.folder / CASES / name

    def find(self, case_id: str) -> tuple[str, Case] | None:
        """Return folder name and case with the identity `case_id`, None if the set has none."""
        return next(((name, case) for name, case in self.cases.items() if case.id == case_id), None)

    def read_key(self, name: str) -> Key:
        """Return the key of a case, by its folder name; see `read_key`."""
        return read_key(self.case_folder(name), self.cases[name])


def load_set(folder: Path, known: Mapping[str, Case] | None = None) -> SetFolder:
    """Open a set folder: read `set.json` and every `case.json` that `known` lacks (by folder name), no key, no scan.

    Raises
    ------
    UserError
        `formats.not_a_set` if there is no `set.json`; otherwise the first fault of the first faulty file. What
        `check_folder` calls a warning does not matter here, and files beside `case.json` are not looked for.
    """
    if not os.path.isfile(folder / SET_FILE):
        raise UserError("formats.not_a_set", file=str(folder))
    refuse_links(folder / SET_FILE, folder / CASES)
    value = read_file(ExerciseSet, folder / SET_FILE)
    cases = {}
    for name in value.cases:
        path = folder / CASES / name / CASE_FILE
        refuse_links(path.parent, path)
        cases[name] = (known or {}).get(name) or _checked_case(path)
    faults = check_set(value, file=str(folder / SET_FILE), cases=cases)
    if not is_usable(faults):
        raise refuse(faults)
    return SetFolder(folder, value, cases)


def _checked_case(path: Path) -> Case:
    case = read_file(Case, path)
    faults = check_case(case, file=str(path))
    if not is_usable(faults):
        raise refuse(faults)
    return case


def read_key(case_folder: Path, case: Case) -> Key:
    """Return the key in the folder of `case`. To be called after the answer was submitted, never before.

    Raises
    ------
    UserError
        As `read_file`; `formats.no_file` where the key is sealed or absent, `formats.faulty` if it is another case's.
    """
    path = case_folder / KEY_FILE
    refuse_links(path)
    key = read_file(Key, path)
    if key.case != case.id:
        raise UserError("formats.faulty", file=str(path), place="/case", n=1, first="formats.key_of_other_case")
    return key


def refuse_links(*paths: Path) -> None:
    """Raise `UserError("formats.link")` if one of `paths` is a link or junction: a set keeps to its folder."""
    for path in paths:
        if is_link(path):
            raise UserError("formats.link", file=str(path))


def is_link(path: Path) -> bool:
    """Tell whether `path` leads somewhere else; False for what is not there."""
    try:
        state = path.lstat()
    except (OSError, ValueError):
        return False
    tags = (getattr(stat, "IO_REPARSE_TAG_SYMLINK", None), getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None))
    return stat.S_ISLNK(state.st_mode) or getattr(state, "st_reparse_tag", None) in {t for t in tags if t is not None}
