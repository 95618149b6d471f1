"""The atlas screen without its widgets: what is listed, which plate is worked on, what is beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from xrayTrainer.ui.viewmodels.atlas import AtlasBook, AtlasPage, entry_names, found_entries, neighbours
from xrayTrainer.ui.viewmodels.atlas_plate import AtlasPlate
from xrayTrainer.ui.viewmodels.kept_look import fitting_look
from xrayTrainer.ui.viewmodels.tone_steps import tone_alike
from xrayTrainer.ui.viewmodels.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xrayTrainer.services.making_api import AtlasCard

QUIET_MS = 250
"""So long nothing is chosen before the neighbours are fetched."""


class AtlasDesk(QObject):
    """The atlas screen.

    Parameters
    ----------
    book
        Entries and scans.
    wording
        Language of the reader.

    Signals
    -------
    listed()
        Other entries are listed, or they are called otherwise.
    active_changed(int)
        Number of the plate that is worked on.
    compare_changed(bool)
        Whether two plates are beside each other.
    zones_changed(bool)
        Whether zones are drawn.
    """

    listed = Signal()
    active_changed = Signal(int)
    compare_changed = Signal(bool)
    zones_changed = Signal(bool)

    def __init__(self, book: AtlasBook, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._wording = wording
        self._names: Mapping[str, str] = {}
        self._sought = ""
        self._listed: tuple[AtlasCard, ...] = ()
        self._active = 0
        self._compare = False
        self._zones = False
        self._open = self._sharing = False
        self._shown: list[AtlasPage | None] = [None, None]
        self.plates = (AtlasPlate(book, "first", self), AtlasPlate(book, "second", self))
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._fetch_neighbours)
        book.loaded.connect(self._on_loaded)
        for number, plate in enumerate(self.plates):
            plate.page_changed.connect(lambda _page, number=number: self._on_page(number))
            plate.looks.look_changed.connect(lambda _look, number=number: self._share_look(number))

    @property
    def names(self) -> Mapping[str, str]:
        """What each entry is called."""
        return self._names

    @property
    def entries(self) -> tuple[AtlasCard, ...]:
        """The entries listed."""
        return self._listed

    @property
    def all_known(self) -> bool:
        """Whether it is known what there is."""
        return bool(self._book.entries)

    @property
    def active(self) -> AtlasPlate:
        """The plate that is worked on."""
        return self.plates[self._active]

    @property
    def active_number(self) -> int:
        """Its number."""
        return self._active

    @property
    def compare(self) -> bool:
        """Whether two plates are beside each other."""
        return self._compare

    @property
    def zones(self) -> bool:
        """Whether zones are drawn."""
        return self._zones

    def open(self) -> None:
        """Find out what there is, and show the first entry."""
        self._open = True
        self._book.load()
        self._on_loaded()

    def close(self) -> None:
        """Nobody looks: nothing is fetched ahead any more."""
        self._open = False
        self._quiet.stop()
        self._book.fetch_ahead(())

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._list()

    def search(self, text: str) -> None:
        """List the entries whose names hold what is sought."""
        if text != self._sought:
            self._sought = text
            self._list()

    def choose(self, entry: str) -> None:
        """Show an entry on the plate that is worked on."""
        self.active.show(entry)

    def step(self, step: int) -> None:
        """Show the next listed entry, or the one before."""
        ids = [card.id for card in self._listed]
        if not ids:
            return
        here = self.active.entry
        at = ids.index(here) + step if here in ids else 0
        self.choose(ids[min(max(at, 0), len(ids) - 1)])

    def set_active(self, number: int) -> None:
        """Work on another plate."""
        if number != self._active and (self._compare or number == 0):
            self._active = number
            self.active_changed.emit(number)

    def set_zones(self, zones: bool) -> None:
        """Draw the zones, or not."""
        if zones != self._zones:
            self._zones = zones
            for plate in self.plates:
                plate.point_at(None)
            self.zones_changed.emit(zones)

    def set_compare(self, compare: bool) -> None:
        """Put a second plate beside the first: the same entry on its next scanner; a click chooses another entry."""
        if compare == self._compare:
            return
        first, second = self.plates
        self._compare = compare
        self.compare_changed.emit(compare)
        if not compare:
            if self._active == 1 and second.entry is not None:
                first.show(second.entry, second.scanner)
            self._active = 0
            self.active_changed.emit(0)
            return
        if first.entry is not None:
            others = [one for one in first.scanners if one != first.scanner]
            second.show(first.entry, others[0] if others else first.scanner)
        self._active = 1
        self.active_changed.emit(1)

    def _on_loaded(self) -> None:
        self._list()
        first = self.plates[0]
        if first.entry is None and self._book.entries:
            first.show(self._book.entries[0].id)

    def _list(self) -> None:
        self._names = entry_names(self._book.entries, self._wording)
        self._listed = found_entries(self._book.entries, self._names, self._sought)
        self.listed.emit()

    def _share_look(self, number: int) -> None:
        """Two plates beside each other have one look, as far as both can show it."""
        settled = self._shown[number] is self.plates[number].page
        if self._compare and settled and not self._sharing:
            self._dress(self.plates[1 - number], self.plates[number])

    def _dress(self, plate: AtlasPlate, like: AtlasPlate) -> None:
        mine, its = plate.looks, like.looks
        if mine.picture is None or mine.look is None or its.picture is None or its.look is None:
            return
        tone = tone_alike(its.look.tone, its.picture.tone, mine.picture.tone)
        self._sharing = True
        try:
            mine.set_look(fitting_look(its.look.with_tone(tone), mine.picture))
        finally:
            self._sharing = False

    def _on_page(self, number: int) -> None:
        self._shown[number] = self.plates[number].page
        if self._compare:
            self._dress(self.plates[number], self.plates[1 - number])
        if number == self._active and self._open:
            self._quiet.start()

    def _fetch_neighbours(self) -> None:
        plate = self.active
        if plate.entry is None or plate.busy:
            return
        keys = []
        for entry in neighbours(self._listed, plate.entry):
            scanner = self._book.scanner_for(entry, plate.scanner)
            if scanner is not None:
                keys.append((entry, scanner))
        self._book.fetch_ahead(keys)
