"""The atlas: its entries, and the reference scans that were looked at last, ready to be shown again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.regions import Polygon
    from xrayTrainer.services.making_api import AtlasCard, AtlasService, ScannerChoice

LANE = "atlas.entries"
MOST_PAGES = 8
"""Reference scans that are kept ready, some 6 MB each."""

CHAPTERS: Mapping[str, VocabularyName] = {
    "carriers": VocabularyName.CARRIERS,
    "cargo": VocabularyName.CARGO,
    "artefacts": VocabularyName.CUES,
}
"""The chapters in their order, and the vocabulary that names the entries of each."""

PageKey: TypeAlias = tuple[str, str]
"""Ids of an entry and of a scanner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasPage:
    """A reference scan, ready to be shown."""

    entry: str
    scanner: str
    picture: ScanPicture
    zones: Mapping[str, Polygon]


@dataclass(frozen=True, slots=True)
class _Request:
    """Somebody waits for a reference scan."""

    key: PageKey
    done: Callable[[AtlasPage], None]
    failed: Callable[[UserError | None], None]
    owner: QObject


class AtlasBook(QObject):
    """All that windows share of the atlas.

    Parameters
    ----------
    atlas
        Names the entries and renders them.
    tasks
        Off the GUI thread.

    Signals
    -------
    loaded()
        The entries are known.
    failed(object)
        `UserError`: they can't be had.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, atlas: AtlasService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._tasks = tasks
        self._entries: tuple[AtlasCard, ...] = ()
        self._scanners: tuple[ScannerChoice, ...] = ()
        self._loading = False
        self._pages: OrderedDict[PageKey, AtlasPage] = OrderedDict()
        self._wanted: dict[str, _Request] = {}
        self._ahead: list[PageKey] = []
        self._under_way: PageKey | None = None

    @property
    def tasks(self) -> TaskRunner:
        """What is slow runs here, off the GUI thread."""
        return self._tasks

    @property
    def entries(self) -> tuple[AtlasCard, ...]:
        """All entries by chapter; empty until they are known."""
        return self._entries

    @property
    def scanners(self) -> tuple[ScannerChoice, ...]:
        """The scanners that there are reference scans of."""
        return self._scanners

    def load(self) -> None:
        """Find out what there is; once is enough."""
        if self._entries or self._loading:
            return
        self._loading = True
        atlas = self._atlas

        def read() -> tuple[tuple[AtlasCard, ...], tuple[ScannerChoice, ...]]:
            return atlas.entries(), atlas.scanners()

        self._tasks.submit(read, self._loaded, failed=self._not_loaded, broke=self._broke, lane=LANE, owner=self)

    def _loaded(self, found: tuple[tuple[AtlasCard, ...], tuple[ScannerChoice, ...]]) -> None:
        known = [entry for entry in found[0] if entry.chapter in CHAPTERS and entry.scanners]
        self._entries = tuple(sorted(known, key=_place))
        self._scanners = found[1]
        self._loading = False
        self.loaded.emit()

    def _not_loaded(self, error: UserError) -> None:
        self._loading = False
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._loading = False
        self._tasks.bug.emit(error)

    def entry(self, entry: str) -> AtlasCard | None:
        """Return an entry by its id."""
        return next((card for card in self._entries if card.id == entry), None)

    def scanner_for(self, entry: str, wanted: str | None) -> str | None:
        """Return the wanted scanner where the entry can be seen on it, else the best for it."""
        card = self.entry(entry)
        if card is None:
            return None
        return wanted if wanted in card.scanners else card.scanners[0]

    def entry_for_carrier(self, kind: str | None) -> str | None:
        """Return the entry of an empty carrier: of this kind, else of the nearest kin, else the first of all."""
        carriers = [card for card in self._entries if card.chapter == "carriers"]
        wanted = (kind or "").split(".")
        kin = [_alike(wanted, card.term.split(".")) for card in carriers]
        if kind is not None and carriers and max(kin) > 0:
            return carriers[kin.index(max(kin))].id
        first = carriers or list(self._entries)
        return first[0].id if first else None

    def entry_for_cargo(self, terms: Sequence[str]) -> str | None:
        """Return the entry of normal cargo: of the first of these that there is one of, else of the nearest kin."""
        cargo = [card for card in self._entries if card.chapter == "cargo"]
        for term in terms:
            for card in cargo:
                if card.term == term:
                    return card.id
        for term in terms:
            kin = [_alike(term.split("."), card.term.split(".")) for card in cargo]
            if cargo and max(kin) > 0:
                return cargo[kin.index(max(kin))].id
        return None

    # pages

    def page(self, key: PageKey) -> AtlasPage | None:
        """Return a reference scan that is ready."""
        found = self._pages.get(key)
        if found is not None:
            self._pages.move_to_end(key)
        return found

    def fetch(
        self,
        key: PageKey,
        done: Callable[[AtlasPage], None],
        *,
        failed: Callable[[UserError | None], None],
        lane: str,
        owner: QObject,
    ) -> bool:
        """Bring a reference scan; return whether it was ready, so that `done` has been called already.

        What was asked for before in the same lane is not delivered any more, nor rendered if it waited still; and
        nothing more is fetched ahead.  `failed` gets None for a bug.
        """
        self._ahead.clear()
        self._wanted.pop(lane, None)
        ready = self.page(key)
        if ready is not None:
            done(ready)
            return True
        self._wanted[lane] = _Request(key, done, failed, owner)
        self._next()
        return False

    def fetch_ahead(self, keys: Iterable[PageKey]) -> None:
        """Make reference scans ready that may be wanted next, one after another; faults are left for later."""
        self._ahead = [key for key in keys if key not in self._pages]
        self._next()

    def _next(self) -> None:
        """Render what is wanted, else what may be: one at a time, since one process renders all."""
        if self._under_way is not None:
            return
        wanted = next((request.key for request in self._wanted.values()), None)
        if wanted is None:
            if not self._ahead:
                return
            wanted = self._ahead.pop(0)
        key = self._under_way = wanted
        self._tasks.submit(
            lambda: self._read(key),
            lambda page: self._over(key, page=page),
            failed=lambda error: self._over(key, error=error),
            broke=lambda error: self._over(key, bug=error),
            owner=self,
        )

    def _over(
        self,
        key: PageKey,
        *,
        page: AtlasPage | None = None,
        error: UserError | None = None,
        bug: Exception | None = None,
    ) -> None:
        self._under_way = None
        if page is not None:
            self._keep(key, page)
        asked = [lane for lane, request in self._wanted.items() if request.key == key]
        for request in [self._wanted.pop(lane) for lane in asked]:
            if not isValid(request.owner):
                continue
            if page is not None:
                request.done(page)
            else:
                request.failed(error)
        if bug is not None and asked:
            self._tasks.bug.emit(bug)
        self._next()

    def _read(self, key: PageKey) -> AtlasPage:
        found = self._atlas.picture(*key)
        picture = make_picture(found.scan, found.view, found.mm_per_pixel, found.console)
        return AtlasPage(entry=key[0], scanner=key[1], picture=picture, zones=found.zones)

    def _keep(self, key: PageKey, page: AtlasPage) -> None:
        self._pages[key] = page
        self._pages.move_to_end(key)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)


def entry_names(entries: Sequence[AtlasCard], wording: Wording) -> dict[str, str]:
    """Return what each entry is called; those of one term are numbered."""
    names: dict[str, str] = {}
    for card in entries:
        alike = [other.id for other in entries if (other.chapter, other.term) == (card.chapter, card.term)]
        name = wording.term(CHAPTERS[card.chapter], card.term)
        names[card.id] = f"{name} · {alike.index(card.id) + 1}" if len(alike) > 1 else name
    return names


def found_entries(entries: Sequence[AtlasCard], names: Mapping[str, str], sought: str) -> tuple[AtlasCard, ...]:
    """Return the entries in whose name every word of `sought` begins or stands."""
    words = sought.casefold().split()
    return tuple(card for card in entries if all(word in names[card.id].casefold() for word in words))


def neighbours(entries: Sequence[AtlasCard], entry: str) -> tuple[str, ...]:
    """Return the entries next to one, the following first."""
    ids = [card.id for card in entries]
    if entry not in ids:
        return ()
    at = ids.index(entry)
    return tuple(ids[place] for place in (at + 1, at - 1) if 0 <= place < len(ids))


def _place(entry: AtlasCard) -> tuple[int, int]:
    """Return where an entry stands: by chapter, then as its vocabulary has it."""
    terms = [term.id for term in load_vocabulary(CHAPTERS[entry.chapter]).terms]
    return list(CHAPTERS).index(entry.chapter), terms.index(entry.term) if entry.term in terms else len(terms)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many parts two dotted ids share from the start."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count
