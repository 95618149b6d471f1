"""A draft's cases and keys in one file, by the stamps of the files they were read from: 5,000 cases open at once.

It holds nothing that the files do not: with another stamp, another program or a damaged index the files are read.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key
from xrayTrainer.services.set_files import CASE_FILE, CASES, KEY_FILE
from xrayTrainer.services.studio_api import CaseDraft

INDEX = ".index"
FEWEST = 50
"""So many cases must have been read from their files before the index is worth writing."""

Stamp: TypeAlias = tuple[int, int, int, int, int, int]
"""Of `case.json` and `key.json`: time of change (ns), size, and number of the file."""

_log = logging.getLogger(__name__)


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    stamp: Stamp
    read: CaseDraft


class _Index(msgspec.Struct, frozen=True, array_like=True):
    types: str
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
        self._entries = _read(folder / INDEX)

    def find(self, slug: str, stamp: Stamp) -> CaseDraft | None:
        """Return the case that was read from files of that stamp, None if others lie there."""
        entry = self._entries.get(slug)
        return entry.read if entry is not None and entry.stamp == stamp else None

    def keep(self, cases: Mapping[str, tuple[Stamp, CaseDraft]]) -> None:
        """Write the index anew, if it is worth it; that it can't be written is no matter."""
        missing = sum(slug not in self._entries or self._entries[slug].stamp != cases[slug][0] for slug in cases)
        if missing < FEWEST:
            return
        index = _Index(_types(), {slug: _Entry(*kept) for slug, kept in cases.items()})
        temporary = self._folder / f"{INDEX}.{os.getpid()}.tmp"
        try:
            temporary.write_bytes(msgspec.msgpack.encode(index))
            os.replace(temporary, self._folder / INDEX)
        except OSError as error:
            _log.info("no index in %s: %r", self._folder, error)
            with suppress(OSError):
                temporary.unlink()


def stamp_of(folder: Path, slug: str) -> Stamp | None:
    """Return what changes when a case or its key is written, None where they can't be looked at or are links."""
    place = f"{folder}{os.sep}{CASES}{os.sep}{slug}{os.sep}"
    try:
        case, key = os.lstat(place + CASE_FILE), os.lstat(place + KEY_FILE)
    except OSError:
        return None
    return case.st_mtime_ns, case.st_size, case.st_ino, key.st_mtime_ns, key.st_size, key.st_ino


def _read(path: Path) -> dict[str, _Entry]:
    try:
        index = msgspec.msgpack.decode(path.read_bytes(), type=_Index)
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        _log.info("%s is not used: %r", path, error)
        return {}
    return index.entries if index.types == _types() else {}


@cache
def _types() -> str:
    """Return the fingerprint of what cases and keys are made of: an older program's index is not read."""
    schema = msgspec.json.encode([msgspec.json.schema(Case), msgspec.json.schema(Key)])
    return hashlib.sha256(schema).hexdigest()
