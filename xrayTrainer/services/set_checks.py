"""Looks through set folders for every fault, with its file and place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal, Protocol, TypeAlias, TypeVar

import msgspec

from xrayTrainer.domain.advice import advise_case, advise_key, advise_set
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.checks import case_files, check_case, check_set
from xrayTrainer.domain.codec import inspect_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, Severity, is_usable, place_of, printable
from xrayTrainer.domain.files import reason_of
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import Place, check_key, key_files
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import Language
from xrayTrainer.services.set_files import (
    BRIEFS,
    CASE_FILE,
    CASES,
    KEY_FILE,
    LESSONS,
    MAX_ENTRIES,
    SEALED_FILE,
    SET_FILE,
    is_link,
)

T = TypeVar("T", bound=OpenStruct)

MAX_SET_BYTES = 1024**3
"""Most bytes of JSON in a set."""

MAX_REPORTED = 5_000
"""Most faults and warnings that are listed; the rest is counted."""


class HasSize(Protocol):
    """What is known of a scan from its file."""

    @property
    def width(self) -> int:
        """Columns, in scan pixels."""
        ...

    @property
    def height(self) -> int:
        """Rows, in scan pixels."""
        ...


class Report(msgspec.Struct, frozen=True):
    """What came of looking through a set folder.

    Attributes
    ----------
    faults
        Faults and warnings: of `set.json`, then of each case in its order.
    cases
        Number of case folders looked through.
    sealed
        Whether keys are under lock: those that are not there are no fault, and were not looked at.
    """

    faults: tuple[Fault, ...]
    cases: int
    sealed: bool = False

    @property
    def is_usable(self) -> bool:
        """True if there is nothing worse than warnings."""
        return is_usable(self.faults)


SceneSize: TypeAlias = Callable[[Path, str], tuple[int, int]]
"""Returns (width, height) of a view of the scene in a file, or raises `UserError("scene.…")`."""


def check_folder(
    folder: Path, scan_info: Callable[[Path], HasSize] | None = None, scene_size: SceneSize | None = None
) -> Report:
    """Look through a set folder and report every fault and warning, with its file and place.

    Parameters
    ----------
    folder
        The set.
    scan_info
        Returns what a scan file holds, or raises `UserError("scan.…")`; None leaves the scans unread.
    scene_size
        Builds a scene and returns the size of a view; None leaves recipes unbuilt, but reads them.

    Raises
    ------
    UserError
        `formats.not_a_set` if this is no set folder at all.
    """
    if not os.path.isfile(folder / SET_FILE):
        raise UserError("formats.not_a_set", file=str(folder))
    return _Looker(folder, scan_info, scene_size).report()


class _Looker:
    """One look through one set folder."""

    def __init__(self, folder: Path, scan_info: Callable[[Path], HasSize] | None, scene_size: SceneSize | None) -> None:
        self._folder = folder
        self._scan_info = scan_info
        self._scene_size = scene_size
        self._faults: list[Fault] = []
        self._more = 0
        self._bytes = 0
        self._cases: dict[str, Case] = {}
        self._case_types: list[str] = []
        self._sealed = (folder / SEALED_FILE).is_file()

    def report(self) -> Report:
        exercise_set = self._read(ExerciseSet, self._folder / SET_FILE)
        entries = self._entries(self._folder / CASES) or {}
        names = list(dict.fromkeys(exercise_set.cases)) if exercise_set is not None else sorted(entries)
        looked_at = 0
        for index, name in enumerate(names):
            if self._bytes > MAX_SET_BYTES:
                self._add(Fault(SET_FILE, place_of(()), "formats.set_too_large", {"limit": MAX_SET_BYTES // 1024**2}))
                break
            if name in entries:
                looked_at += self._look_at_case(name, entries[name])
            else:
                self._add(Fault(SET_FILE, place_of(("cases", index)), "formats.case_missing", {"case": name}))
        if exercise_set is not None:
            for name in sorted(set(entries) - set(names)):
                file = f"{CASES}/{printable(name)}"
                self._add(Fault(file, place_of(()), "formats.case_not_listed", {}, Severity.WARNING))
            lessons = [(("lessons", index), name) for index, name in enumerate(exercise_set.lessons)]
            self._look_at_pages(LESSONS, "lesson", lessons)
            briefs = [(("briefs", index), brief.id) for index, brief in enumerate(exercise_set.briefs)]
            self._look_at_pages(BRIEFS, "brief", briefs)
            self._add(*check_set(exercise_set, file=SET_FILE, cases=self._cases))
            self._add(*advise_set(exercise_set, file=SET_FILE, case_types=self._case_types))
        if self._more:
            self._faults.append(Fault(SET_FILE, place_of(()), "formats.more_faults", {"n": self._more}))
        # sorting is stable: what concerns the set first, then the cases in their order
        faults = tuple(sorted(self._faults, key=lambda fault: fault.file != SET_FILE))
        return Report(faults, looked_at, sealed=self._sealed)

    def _add(self, *faults: Fault) -> None:
        room = MAX_REPORTED - len(self._faults)
        self._faults += faults[:room]
        self._more += len(faults[room:])

    def _name(self, path: Path) -> str:
        parts = path.relative_to(self._folder).parts
        return "/".join(printable(part) for part in parts)

    def _entries(self, folder: Path) -> dict[str, os.DirEntry[str]] | None:
        """Return what lies in a folder, by name; None, and a fault, if it can't be looked into."""
        found: dict[str, os.DirEntry[str]] = {}
        if is_link(folder):
            self._add(Fault(self._name(folder), place_of(()), "formats.link"))
            return None
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if len(found) >= MAX_ENTRIES:
                        limit = {"limit": MAX_ENTRIES}
                        self._add(Fault(self._name(folder), place_of(()), "formats.too_many_files", limit))
                        break
                    found[entry.name] = entry
        except (FileNotFoundError, NotADirectoryError):
            self._add(Fault(self._name(folder), place_of(()), "formats.no_folder"))
            return None
        except OSError as error:
            self._add(Fault(self._name(folder), place_of(()), "formats.unreadable", {"reason": reason_of(error)}))
            return None
        return found

    def _read(self, type_: type[T], path: Path) -> T | None:
        name = self._name(path)
        if is_link(path):
            self._add(Fault(name, place_of(()), "formats.link"))
            return None
        with contextlib.suppress(OSError):
            self._bytes += path.lstat().st_size
        reading = inspect_file(type_, path, file=name)
        self._add(*reading.faults)
        return reading.value

    def _look_at_case(self, name: str, entry: os.DirEntry[str]) -> bool:
        """Look through one case folder; return whether it is one."""
        folder = self._folder / CASES / name
        if not is_link(folder) and not entry.is_dir(follow_symlinks=False):
            self._add(Fault(self._name(folder), place_of(()), "formats.no_folder"))
            return False
        entries = self._entries(folder)
        if entries is None:
            return False
        case = self._read(Case, folder / CASE_FILE)
        key = self._read(Key, folder / KEY_FILE) if KEY_FILE in entries else None
        if KEY_FILE not in entries and not self._sealed:
            self._add(Fault(self._name(folder / KEY_FILE), place_of(()), "formats.key_missing"))
        if case is None:
            return True
        self._cases[name] = case
        file = self._name(folder / CASE_FILE)
        self._add(*check_case(case, file=file), *advise_case(case, file=file))
        self._look_for_files(case_files(case), folder, CASE_FILE, entries)
        sizes = self._sizes(case, folder, entries) | self._scene_sizes(case, folder, entries)
        if key is not None:
            self._case_types.append(key.case_type)
            key_file = self._name(folder / KEY_FILE)
            self._add(*check_key(key, case, file=key_file, sizes=sizes))
            self._add(*advise_key(key, case, file=key_file, folder=name))
            self._look_for_files(key_files(key), folder, KEY_FILE, entries)
        return True

    def _look_for_files(
        self, wanted: Iterable[tuple[Place, str]], folder: Path, file: str, entries: Mapping[str, os.DirEntry[str]]
    ) -> None:
        for place, name in wanted:
            code = _file_fault(folder / name, entries.get(name))
            if code is not None:
                self._add(Fault(self._name(folder / file), place_of(place), code, {"name": printable(name)}))

    def _sizes(self, case: Case, folder: Path, entries: Mapping[str, os.DirEntry[str]]) -> dict[str, tuple[int, int]]:
        """Return the size of each view's scan, as far as it can be read; what is wrong with a scan is noted."""
        sizes: dict[str, tuple[int, int]] = {}
        if self._scan_info is None:
            return sizes
        for index, view in enumerate(case.views):
            source = view.source
            found = []
            for name in (source.high, source.low, source.image):
                if name is None or _file_fault(folder / name, entries.get(name)) is not None:
                    continue
                try:
                    info = self._scan_info(folder / name)
                except UserError as error:
                    params = {key: value for key, value in error.params.items() if key != "file"} | {"file": name}
                    self._add(Fault(self._name(folder / name), place_of(()), error.code, params))
                else:
                    found.append((info.width, info.height))
            if found:
                sizes[view.id] = found[0]
            if len(set(found)) > 1:
                place = place_of(("views", index, "source"))
                self._add(Fault(self._name(folder / CASE_FILE), place, "formats.bands_differ"))
        return sizes

    def _scene_sizes(
        self, case: Case, folder: Path, entries: Mapping[str, os.DirEntry[str]]
    ) -> dict[str, tuple[int, int]]:
        """Read each recipe of a case and return the sizes of its views; what is wrong with a recipe is noted."""
        from xrayTrainer.domain.scene import Scene  # sets are opened at every start, recipes are not

        names = {view.source.scene for view in case.views if view.source.scene is not None}
        good = {
            name
            for name in sorted(names)
            if _file_fault(folder / name, entries.get(name)) is None and self._read(Scene, folder / name) is not None
        }
        sizes: dict[str, tuple[int, int]] = {}
        if self._scene_size is None:
            return sizes
        for index, view in enumerate(case.views):
            name = view.source.scene
            if name is None or name not in good:
                continue
            try:
                sizes[view.id] = self._scene_size(folder / name, view.scene_view)
            except UserError as error:
                params = {key: value for key, value in error.params.items() if key != "file"} | {"file": name}
                if error.code == "scene.no_view":
                    self._add(Fault(self._name(folder / CASE_FILE), place_of(("views", index)), error.code, params))
                else:
                    self._add(Fault(self._name(folder / name), place_of(()), error.code, params))
                    good.discard(name)
        return sizes

    def _look_at_pages(self, part: str, kind: Literal["lesson", "brief"], pages: Sequence[tuple[Place, str]]) -> None:
        """Look for the texts of lessons or briefs, `<name>.<language>.md`."""
        if not pages:
            return
        folder = self._folder / part
        entries = self._entries(folder) or {}
        for place, page in pages:
            files = {language.value: f"{page}.{language.value}.md" for language in Language}
            there = {
                language for language, name in files.items() if _file_fault(folder / name, entries.get(name)) is None
            }
            where, listed = place_of(place), ", ".join(language for language in files if language not in there)
            if not there:
                self._add(_page_missing(kind, page, where))
            elif len(there) < len(files):
                self._add(_language_missing(kind, page, where, listed))


def _page_missing(kind: Literal["lesson", "brief"], page: str, place: str) -> Fault:
    if kind == "lesson":
        return Fault(SET_FILE, place, "formats.lesson_missing", {"lesson": page})
    return Fault(SET_FILE, place, "formats.brief_missing", {"brief": page})


def _language_missing(kind: Literal["lesson", "brief"], page: str, place: str, languages: str) -> Fault:
    said = {"languages": languages}
    if kind == "lesson":
        return Fault(SET_FILE, place, "formats.lesson_language", {**said, "lesson": page}, Severity.WARNING)
    return Fault(SET_FILE, place, "formats.brief_language", {**said, "brief": page}, Severity.WARNING)


def _file_fault(path: Path, entry: os.DirEntry[str] | None) -> str | None:
    """Return the code of what is wrong with a file of a case, None if it is a plain file of exactly this name."""
    if entry is None:
        return "formats.file_missing"
    if is_link(path):
        return "formats.file_is_link"
    return None if entry.is_file(follow_symlinks=False) else "formats.file_special"
