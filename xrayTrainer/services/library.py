"""The sets on this machine: bundled ones, and those in the data folder."""

from __future__ import annotations

import logging
import re
import threading
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Brief, ExerciseSet
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.services.api import PeopleService, SetCard, Shelf, Unreadable
from xrayTrainer.services.set_files import BRIEFS, CASE_FILE, CASES, LESSONS, SEALED_FILE, SET_FILE, SetFolder, load_set
from xrayTrainer.services.shelf_index import Glance, ShelfIndex, Stamp, digest_of, file_stamp, glance_at, stamp_of
from xrayTrainer.services.studio_api import STUDIO
from xrayTrainer.storage import answer_table
from xrayTrainer.storage.store import Records

SETS = "sets"
"""Folder of a person's own and imported sets, inside the data folder."""

MADE_FOR_SOMEBODY = "generated-"
"""So begin the names of folders with cases that were made for one person's practice or exam: they come by choice."""

CAME = "came"
"""Folder of sets of made cases that came with other people's results, inside the data folder: nobody practises them."""

MAX_LESSON_BYTES = 2 * 1024 * 1024

MAX_LESSON_TITLE = 120
"""Most characters of a lesson's title that lists show."""

_EMPHASIS = re.compile(r"[*`]|(?<!\w)_|_(?!\w)")

_log = logging.getLogger(__name__)


class _Cached(msgspec.Struct, frozen=True):
    stamp: Stamp
    loaded: SetFolder


class _Glanced(msgspec.Struct, frozen=True):
    folder: Path
    digest: bytes
    glance: Glance

    @property
    def set(self) -> ExerciseSet:
        return self.glance.set


_Set = TypeVar("_Set", SetFolder, _Glanced)


class LibraryImpl:
    """The sets in two folders. A set that lies in both counts once, in its higher revision.

    Parameters
    ----------
    records
        The records: what the person at work has done.
    people
        Who is at work.
    bundled
        Folder of the sets that come with the program.
    data
        Data folder; own sets lie in its `sets`.
    """

    def __init__(self, records: Records, people: PeopleService, *, bundled: Path, data: Path) -> None:
        self._records = records
        self._people = people
        self._bundled = bundled
        self._own = data / SETS
        self._data = data
        self._ids: dict[Path, tuple[tuple[str, int, int] | None, str]] = {}
        self._cache: dict[Path, _Cached] = {}
        self._index = ShelfIndex(data)
        self._lock = threading.Lock()

    def shelf(self) -> Shelf:
        """Return every set found, by level and title; faulty folders are named, the others still work.

        Left out are sets of cases that were made for one person. No case is read that the index knows.
        """
        found, unreadable = self._glances()
        person = self._people.current()
        with self._records.read() as connection:
            done = answer_table.done_cases(connection, person.id)
        listed = (one for one in found.values() if not one.folder.name.startswith(MADE_FOR_SOMEBODY))
        cards = [self._card(one, done.get(one.set.id, 0)) for one in listed]
        return Shelf(
            sets=tuple(sorted(cards, key=lambda card: (card.level, _title(card), card.id))), unreadable=unreadable
        )

    def sets(self) -> tuple[SetFolder, ...]:
        """Return all sets that can be used, those made for one person too; the same object while nothing changed."""
        with self._lock:
            return tuple(self._best(self._load)[0].values())

    def find(self, set_id: SetId) -> SetFolder:
        """Return the set of that id.

        Raises
        ------
        UserError
            `session.no_set` when it does not lie here (any more) or can't be used.
        """
        found = self._glances()[0].get(set_id)
        if found is not None:
            with self._lock, suppress(UserError):
                loaded = self._load(found.folder)
                if loaded.set.id == set_id:
                    return loaded
        raise UserError("session.no_set")

    def draft(self, set_id: str) -> SetFolder | None:
        """Return the set of that id in the studio, None where there is none that can be used."""
        with self._lock:
            for folder in _set_folders(self._data / STUDIO):
                try:
                    if self._id_of(folder) == set_id:
                        return self._load(folder)
                except UserError as error:
                    _log.info("the draft in %s can't be used: %s", folder, error)
        return None

    def came(self, set_id: str, case_id: str, case_hash: str) -> Path:
        """Return where a made case lies if it came with somebody's results; see `came_folder`."""
        return came_folder(self._data, set_id, case_id, case_hash)

    def has_come(self, set_id: str) -> bool:
        """Return whether made cases of a set came with somebody's results."""
        return (self._data / CAME / str(uuid.UUID(set_id))).is_dir()

    def lesson(self, set_id: SetId, lesson: str, language: str) -> tuple[str, str]:
        """Return `(markdown, language it is in)` of a lesson: in `language`, else Russian, English, any.

        Raises
        ------
        UserError
            `session.no_set`, `session.no_lesson`.
        """
        loaded = self.find(set_id)
        if lesson not in loaded.set.lessons:
            raise UserError("session.no_lesson", lesson=lesson)
        chosen = in_language(_page_texts(loaded.folder / LESSONS, lesson), language)
        if chosen is None:
            raise UserError("session.no_lesson", lesson=lesson)
        return chosen

    def briefs(self, set_id: SetId) -> tuple[Brief, ...]:
        """Return what is known of the briefs of a set, in their order. Raises `session.no_set`."""
        return self.find(set_id).set.briefs

    def brief(self, set_id: SetId, brief: str, language: str) -> tuple[str, str]:
        """Return `(markdown, language it is in)` of a brief: in `language`, else Russian, English, any.

        Raises
        ------
        UserError
            `session.no_set`, `session.no_brief`.
        """
        loaded = self.find(set_id)
        known = any(one.id == brief for one in loaded.set.briefs)
        chosen = in_language(_page_texts(loaded.folder / BRIEFS, brief), language) if known else None
        if chosen is None:
            raise UserError("session.no_brief", brief=brief)
        return chosen

    def lesson_titles(self, set_id: SetId) -> dict[str, LangText]:
        """Return the title of each lesson of a set, by language: its first heading. Lessons without are left out.

        Raises
        ------
        UserError
            `session.no_set`.
        """
        loaded = self.find(set_id)
        found: dict[str, LangText] = {}
        for lesson in loaded.set.lessons:
            texts = _page_texts(loaded.folder / LESSONS, lesson)
            titles = {code: title for code, text in texts.items() if (title := _first_heading(text))}
            if titles:
                found[lesson] = titles
        return found

    def _glances(self) -> tuple[dict[str, _Glanced], tuple[Unreadable, ...]]:
        """Look at all sets, by id, and at folders that can't be used; keep what was found for the next start."""
        with self._lock:
            seen: dict[Path, tuple[bytes, Glance]] = {}

            def read(folder: Path) -> _Glanced:
                found = self._glance(folder)
                seen[folder] = found.digest, found.glance
                return found

            found = self._best(read)
            self._index.keep(seen)
        return found

    def _glance(self, folder: Path) -> _Glanced:
        digest = digest_of(stamp_of(folder))
        known = self._index.find(folder, digest)
        return _Glanced(folder, digest, glance_at(self._load(folder)) if known is None else known)

    def _best(self, read: Callable[[Path], _Set]) -> tuple[dict[str, _Set], tuple[Unreadable, ...]]:
        """Read the two folders: the highest revision of each set, by id, and folders that can't be used."""
        best: dict[str, _Set] = {}
        unreadable: list[Unreadable] = []
        for folder in (*_set_folders(self._bundled), *_set_folders(self._own)):
            try:
                found = read(folder)
            except UserError as error:
                unreadable.append(Unreadable(folder=folder, code=error.code, params=error.params))
                continue
            other = best.get(found.set.id)
            if other is None or found.set.revision > other.set.revision:
                best[found.set.id] = found
        return best, tuple(unreadable)

    def _load(self, folder: Path) -> SetFolder:
        stamp = stamp_of(folder)
        cached = self._cache.get(folder)
        if cached is None or cached.stamp != stamp:
            known = {} if cached is None else _unchanged(cached, stamp)
            cached = _Cached(stamp, load_set(folder, known))
            self._cache[folder] = cached
        return cached.loaded

    def _id_of(self, folder: Path) -> str:
        """Return the id of the set in a folder; its cases are not read for it."""
        stamp = file_stamp(folder / SET_FILE)
        known = self._ids.get(folder)
        if known is None or known[0] != stamp:
            known = stamp, read_file(ExerciseSet, folder / SET_FILE).id
            self._ids[folder] = known
        return known[1]

    def _card(self, found: _Glanced, done: int) -> SetCard:
        exercise_set, cases = found.set, found.glance.cases
        return SetCard(
            id=SetId(exercise_set.id),
            revision=exercise_set.revision,
            title=exercise_set.title,
            summary=exercise_set.summary,
            level=exercise_set.level,
            cases=cases,
            done=min(done, cases),
            modes=exercise_set.rules.modes,
            licence=exercise_set.licence,
            authors=exercise_set.authors,
            simulated=found.glance.simulated,
            bundled=self._bundled in found.folder.parents,
            folder=found.folder,
            lessons=exercise_set.lessons,
            briefs=exercise_set.briefs,
            sealed=(found.folder / SEALED_FILE).is_file(),
        )


def _unchanged(cached: _Cached, stamp: Stamp) -> dict[str, Case]:
    """Return the cases, by folder name, whose files are as they were."""
    same = {Path(file).parent.name for file, *_ in {*cached.stamp} & {*stamp} if file.endswith(CASE_FILE)}
    return {name: case for name, case in cached.loaded.cases.items() if name in same}


def _page_texts(folder: Path, page: str) -> dict[str, str]:
    """Return the Markdown of a lesson or brief, by language; what can't be read is not there."""
    texts: dict[str, str] = {}
    try:
        for file in sorted(folder.glob(f"{page}.*.md")):
            code = file.name.removeprefix(f"{page}.").removesuffix(".md")
            if code.isalpha() and file.stat().st_size <= MAX_LESSON_BYTES:
                texts[code] = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        _log.info("%s in %s can't be read: %r", page, folder, error)
    return texts


def _first_heading(markdown: str) -> str:
    """Return the text of the first heading (`# ...`), without marks of emphasis; empty when there is none."""
    fenced = False
    for line in markdown.splitlines():
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        text = line.lstrip("#")
        if fenced or not 1 <= len(line) - len(text) <= 6 or not text[:1].isspace():
            continue
        text = text.strip()
        closed = text.rstrip("#")  # a heading may be closed by marks of its own
        text = _EMPHASIS.sub("", closed if closed[-1:].isspace() else text).strip()
        if text.strip("# "):
            return text[:MAX_LESSON_TITLE]
    return ""


def _title(card: SetCard) -> str:
    found = in_language(card.title, "en")
    return found[0].casefold() if found else ""


def _set_folders(parent: Path) -> Iterable[Path]:
    """Return the folders in `parent` that mean to be sets; hidden ones and those half written do not."""
    try:
        return sorted(
            folder for folder in parent.iterdir() if not folder.name.startswith(".") and (folder / SET_FILE).is_file()
        )
    except OSError:
        return ()


def came_folder(data: Path, set_id: str, case_id: str, case_hash: str) -> Path:
    """Return where a made case lies that came with somebody's results. ValueError unless both ids are UUIDs.

    `case_hash` is the SHA-256 of its text, in hexadecimal.
    """
    digest = f"{int(case_hash, 16):064x}"
    return data / CAME / str(uuid.UUID(set_id)) / CASES / f"{made_slug(case_id)}-{digest[:12]}"


def made_slug(case_id: str) -> str:
    """Return the folder name of a case that was made for somebody. ValueError if that is no UUID."""
    return f"case-{uuid.UUID(case_id).hex[:20]}"
