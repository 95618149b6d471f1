"""A draft's cases, keys and record in one file, by the stamps of the files they were read from: 5,000 open at once.

It holds nothing that the files do not: with another stamp, another program or a damaged index the files are read.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.key import Key
from xrayTrainer.services.set_files import CASE_FILE, CASES, KEY_FILE
from xrayTrainer.services.studio_api import STUDIO_FILE, CaseDraft, StudioRecord

INDEX = ".index"
FEWEST = 50
"""So many cases must have been read from their files before the index is worth writing."""

Stamp: TypeAlias = tuple[int, ...]
"""Of one or two files: time of change (ns), size, and number of the file."""

_log = logging.getLogger(__name__)


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    stamp: Stamp
    read: CaseDraft


class _Record(msgspec.Struct, frozen=True, array_like=True):
    stamp: Stamp
    read: StudioRecord


class _Index(msgspec.Struct, frozen=True, array_like=True):
    types: str
    record: _Record | None
    entries: dict[str, _Entry]


class CaseIndex:
    """The index of one draft, as it was read.

    Parameters
    ----------
    folder
        The draft.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        index = _read(folder / INDEX)
        self._record = None if index is None else index.record
        self._entries = {} if index is None else index.entries

    def find(self, slug: str, stamp: Stamp) -> CaseDraft | None:
        """Return the case that was read from files of that stamp, None if others lie there."""
        entry = self._entries.get(slug)
        return entry.read if entry is not None and entry.stamp == stamp else None

    def find_record(self, stamp: Stamp) -> StudioRecord | None:
        """Return the record that was read from a file of that stamp, None if another lies there."""
        return self._record.read if self._record is not None and self._record.stamp == stamp else None

    def keep(self, cases: Mapping[str, tuple[Stamp, CaseDraft]], record: tuple[Stamp, StudioRecord] | None) -> None:
        """Write the index anew, if it is worth it; that it can't be written is no matter."""
        missing = sum(slug not in self._entries or self._entries[slug].stamp != cases[slug][0] for slug in cases)
        if record is not None and self.find_record(record[0]) is None:
            missing += sum(len(one.cases) for one in record[1].published)
        if missing < FEWEST:
            return
        entries = {slug: _Entry(*kept) for slug, kept in cases.items()}
        index = _Index(_types(), None if record is None else _Record(*record), entries)
        try:
            replace_file(self._folder / INDEX, msgspec.msgpack.encode(index))
        except UserError as error:
            _log.info("no index in %s: %r", self._folder, error)


def stamp_of(folder: Path, slug: str) -> Stamp | None:
    """Return what changes when a case or its key is written, None where they can't be looked at or are links."""
    place = f"{folder}{os.sep}{CASES}{os.sep}{slug}{os.sep}"
    try:
        case, key = os.lstat(place + CASE_FILE), os.lstat(place + KEY_FILE)
    except OSError:
        return None
    return case.st_mtime_ns, case.st_size, case.st_ino, key.st_mtime_ns, key.st_size, key.st_ino


def record_stamp(folder: Path) -> Stamp | None:
    """Return what changes when the record is written, None where it can't be looked at."""
    try:
        seen = os.lstat(folder / STUDIO_FILE)
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_size, seen.st_ino


def _read(path: Path) -> _Index | None:
    try:
        content = path.read_bytes()
        with _no_collecting():
            index = msgspec.msgpack.decode(content, type=_Index)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        _log.info("%s is not used: %r", path, error)
        return None
    return index if index.types == _types() else None


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Look for no garbage while thousands of objects are made of which none is: it would take twice as long as they."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@cache
def _types() -> str:
    """Return the fingerprint of what is kept there: an older program's index is not read."""
    schema = msgspec.json.encode([msgspec.json.schema(type_) for type_ in (Case, Key, StudioRecord)])
    return hashlib.sha256(schema).hexdigest()
