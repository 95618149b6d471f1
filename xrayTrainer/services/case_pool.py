"""From which cases is chosen: those of all sets, with what their keys say, read once and kept in an index.

Reading keys to choose by them lies below the windows: nothing of it may reach them before the answer.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.key import Key
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.set_files import CASE_FILE, KEY_FILE, SetFolder, read_key
from xrayTrainer.training.pool import Pool, PoolCase
from xrayTrainer.training.rating import band_estimate

INDEX = "choice"
"""Folder of the index, inside the data folder; it may be removed at any time."""

UNTOLD_BAND = 3
"""A case of which nobody says how hard it is starts as a medium one."""

_BANDS = range(1, 6)
_log = logging.getLogger(__name__)

_Stamp = tuple[int, int, int, int]


class Indexed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the index keeps of a case; `type` is empty for one that is not chosen."""

    slug: str
    case: str
    stamp: _Stamp
    type: Literal["", "threat", "clear"] = ""
    class_id: str | None = None
    method: str | None = None
    carrier: str | None = None
    level: int | None = None


class _SetIndex(msgspec.Struct, frozen=True, kw_only=True):
    version: Literal[1] = 1
    set: str
    cases: tuple[Indexed, ...]


class Where(msgspec.Struct, frozen=True, kw_only=True):
    """Where a case of the pool lies."""

    set: SetFolder
    slug: str

    @property
    def case(self) -> Case:
        """The case."""
        return self.set.cases[self.slug]


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """The pool, and where its cases lie, by id."""

    pool: Pool
    where: Mapping[str, Where]


class CasePool:
    """Knows the cases of the Library.

    Parameters
    ----------
    library
        The sets.
    data
        Data folder, for the index.
    """

    def __init__(self, library: LibraryImpl, data: Path) -> None:
        self._library = library
        self._folder = data / INDEX
        self._lock = threading.Lock()
        self._known: dict[str, tuple[SetFolder, tuple[Indexed, ...]]] = {}
        self._sets: tuple[SetFolder, ...] = ()
        self._offer = Offer(pool=Pool(()), where={})

    def offer(self) -> Offer:
        """Return all cases that may be chosen; those of sets that are kept for exams are not usable."""
        with self._lock:
            sets = tuple(one for one in self._library.sets() if one.set.id != TEST_CARD)
            if len(sets) != len(self._sets) or any(a is not b for a, b in zip(sets, self._sets, strict=True)):
                self._offer = self._made(sets)
                self._sets = sets
            return self._offer

    def _made(self, sets: Iterable[SetFolder]) -> Offer:
        cases: dict[str, PoolCase] = {}
        where: dict[str, Where] = {}
        for loaded in sorted(sets, key=lambda one: ("practice" not in one.set.rules.modes, one.set.id)):
            practised = "practice" in loaded.set.rules.modes
            for known in self._indexed(loaded):
                if known.type and known.case not in cases:
                    cases[known.case] = pool_case(known, usable=practised)
                    where[known.case] = Where(set=loaded, slug=known.slug)
        return Offer(pool=Pool(cases.values()), where=where)

    def _indexed(self, loaded: SetFolder) -> tuple[Indexed, ...]:
        """Return what is known of the cases of a set, reading the keys of those that are new or have changed."""
        before = self._known.get(loaded.set.id)
        if before is not None and before[0] is loaded:
            return before[1]
        kept = {one.slug: one for one in (self._stored(loaded.set.id) if before is None else before[1])}
        found = []
        for slug, case in loaded.cases.items():
            if case.kind != "search" or case.status == "retired":
                continue
            folder = loaded.case_folder(slug)
            stamp = _stamp(folder)
            known = kept.get(slug)
            same = known is not None and known.stamp == stamp and known.case == case.id
            found.append(known if known is not None and same else index_case(folder, slug, case, stamp))
        indexed = tuple(found)
        if indexed != tuple(kept.values()):
            self._store(loaded.set.id, indexed)
        self._known[loaded.set.id] = loaded, indexed
        return indexed

    def _stored(self, set_id: str) -> tuple[Indexed, ...]:
        try:
            stored = msgspec.json.decode((self._folder / f"{set_id}.json").read_bytes(), type=_SetIndex)
        except (OSError, msgspec.MsgspecError):
            return ()
        return stored.cases

    def _store(self, set_id: str, cases: tuple[Indexed, ...]) -> None:
        """Keep the index; without it the keys are read again next time."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            replace_file(
                self._folder / f"{SetId(set_id)}.json", msgspec.json.encode(_SetIndex(set=set_id, cases=cases))
            )
        except (OSError, UserError) as error:
            _log.info("the index of set %s is not kept: %s", set_id, error)


def index_case(folder: Path, slug: str, case: Case, stamp: _Stamp) -> Indexed:
    """Return what the choice knows of a case; one without a readable key is not chosen."""
    try:
        return indexed(slug, case, read_key(folder, case), stamp)
    except (UserError, OSError) as error:
        _log.info("case %s of %s can't be chosen: %s", slug, folder, error)
        return Indexed(slug=slug, case=case.id, stamp=stamp)


def indexed(slug: str, case: Case, key: Key, stamp: _Stamp = (0, 0, 0, 0)) -> Indexed:
    """Return what the choice knows of a case; its class and method are those of the heaviest required concealment."""
    kind = key.case_type
    required = [one for one in key.concealments if one.required]
    heaviest = max(required, key=lambda one: one.weight, default=None)
    band = key.difficulty.mentor or round(key.difficulty.computed.get("band", 0.0))
    return Indexed(
        slug=slug,
        case=case.id,
        stamp=stamp,
        type="" if kind == "document" else kind,
        class_id=None if heaviest is None else heaviest.class_ or "",
        method=None if heaviest is None else heaviest.method,
        carrier=None if case.carrier is None else case.carrier.kind,
        level=band if band in _BANDS else None,
    )


def pool_case(known: Indexed, *, usable: bool = True) -> PoolCase:
    """Return a case as the choice takes it."""
    return PoolCase(
        id=known.case,
        difficulty=band_estimate(known.level or UNTOLD_BAND),
        class_id=known.class_id if known.type == "threat" else None,
        method=known.method,
        carrier=known.carrier,
        level=known.level,
        usable=usable,
    )


def _stamp(folder: Path) -> _Stamp:
    """Return time and size of case and key."""
    seen = []
    for name in (CASE_FILE, KEY_FILE):
        try:
            state = (folder / name).stat()
            seen += [state.st_mtime_ns, state.st_size]
        except OSError:
            seen += [0, 0]
    return seen[0], seen[1], seen[2], seen[3]
