"""What the shelf tells of each set, kept by the stamps of the files it was read from: thousands of cases at a start.

It holds nothing that the files do not: with another stamp, another form or a damaged index the files are read.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.files import replace_file
from xrayTrainer.services.set_files import CASE_FILE, CASES, SET_FILE, SetFolder

INDEX = ".shelf"
"""File in the data folder."""

FORM = 1
"""To be raised when `Glance` or the type of a set changes: an index of another form is not read."""

Stamp: TypeAlias = tuple[tuple[str, int, int], ...]
"""Name, time of change (ns) and size of each file that a glance comes from; empty where one can't be seen."""

_log = logging.getLogger(__name__)


class Glance(msgspec.Struct, frozen=True, array_like=True):
    """What is known of a set without its cases.

    Attributes
    ----------
    set
        Its `set.json`.
    cases
        How many cases it has, but for retired ones.
    simulated
        Whether all of these are simulated, and there are any.
    """

    set: ExerciseSet
    cases: int
    simulated: bool


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    digest: bytes
    glance: Glance


class _Index(msgspec.Struct, frozen=True, array_like=True):
    form: int
    entries: dict[str, _Entry]


class ShelfIndex:
    """The index in a data folder, read when it is first asked."""

    def __init__(self, data: Path) -> None:
        self._path = data / INDEX
        self._entries: dict[str, _Entry] | None = None

    def find(self, folder: Path, digest: bytes) -> Glance | None:
        """Return what was read in a folder when its files had the stamp of that digest."""
        entry = self._read().get(str(folder))
        return entry.glance if entry is not None and digest and entry.digest == digest else None

    def keep(self, glances: Mapping[Path, tuple[bytes, Glance]]) -> None:
        """Keep just these, by the digests of their stamps, if anything is new; failing to write is no matter."""
        before = self._read()
        entries = {str(folder): _Entry(digest, glance) for folder, (digest, glance) in glances.items() if digest}
        if {name: one.digest for name, one in entries.items()} == {name: one.digest for name, one in before.items()}:
            return
        self._entries = entries
        try:
            replace_file(self._path, msgspec.msgpack.encode(_Index(FORM, entries)))
        except UserError as error:
            _log.info("no index in %s: %r", self._path.parent, error)

    def _read(self) -> dict[str, _Entry]:
        if self._entries is None:
            self._entries = _entries(self._path)
        return self._entries


def glance_at(loaded: SetFolder) -> Glance:
    """Return what the shelf tells of a set that was read."""
    cases = [case for case in loaded.cases.values() if case.status != "retired"]
    return Glance(loaded.set, len(cases), bool(cases) and all(case.origin == "simulated" for case in cases))


def stamp_of(folder: Path) -> Stamp:
    """Return what changes when the file of a set or of one of its cases is written. Keys are not looked at."""
    cases = os.path.join(folder, CASES)
    try:
        names = sorted(os.listdir(cases)) if os.path.isdir(cases) else []
        own = _seen(os.path.join(folder, SET_FILE))
        each = [_seen(os.path.join(cases, name, CASE_FILE)) for name in names]
    except OSError:
        return ()
    return () if own is None else (own, *(one for one in each if one is not None))


def file_stamp(file: Path) -> tuple[str, int, int] | None:
    """Return the stamp of one file, None where it is not there."""
    try:
        return _seen(str(file))
    except OSError:
        return None


def _seen(file: str) -> tuple[str, int, int] | None:
    try:
        state = os.stat(file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return file, state.st_mtime_ns, state.st_size


def digest_of(stamp: Stamp) -> bytes:
    """Return what stands for a stamp in the index; nothing for one of files that can't be seen."""
    return b"" if not stamp else hashlib.sha256(repr(stamp).encode("utf-8", "surrogateescape")).digest()


def _entries(path: Path) -> dict[str, _Entry]:
    try:
        index = msgspec.msgpack.decode(path.read_bytes(), type=_Index)
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        _log.info("%s is not used: %r", path, error)
        return {}
    return index.entries if index.form == FORM else {}
