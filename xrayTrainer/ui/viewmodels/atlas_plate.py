"""One reference scan on the screen: which entry on which scanner, its picture, its look, the zone pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.regions import bounds
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.atlas import AtlasBook, AtlasPage
from xrayTrainer.ui.viewmodels.look_keeper import LookKeeper
from xrayTrainer.ui.viewmodels.region_edit import Bounds, contains

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError


class AtlasPlate(QObject):
    """The reference scan of one canvas.

    Parameters
    ----------
    book
        Where scans come from.
    name
        Tells plates apart: each has a lane of its own.

    Signals
    -------
    choice_changed()
        Another entry or scanner is chosen; the scan before stays until the new one is there.
    page_changed(object)
        `AtlasPage` to show.
    busy_changed(bool)
        Whether a scan is being rendered.
    failed(object)
        `UserError`: it can't be had.
    zone_changed(object)
        Id of the zone that is pointed at, or None.
    """

    choice_changed = Signal()
    page_changed = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)
    zone_changed = Signal(object)

    def __init__(self, book: AtlasBook, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._lane = f"atlas.{name}"
        self._entry: str | None = None
        self._scanner: str | None = None
        self._wanted_scanner: str | None = None
        self._page: AtlasPage | None = None
        self._busy = False
        self._zone: str | None = None
        self.looks = LookKeeper(book.tasks, self, lane=self._lane)

    @property
    def entry(self) -> str | None:
        """Id of the entry chosen."""
        return self._entry

    @property
    def scanner(self) -> str | None:
        """Name of the scanner it is seen on."""
        return self._scanner

    @property
    def page(self) -> AtlasPage | None:
        """The scan shown: of what is chosen, or of what was chosen before while that is being rendered."""
        return self._page

    @property
    def tone(self) -> Tone | None:
        """The tone it is shown in."""
        return self.looks.tone

    @property
    def busy(self) -> bool:
        """Whether a scan is being rendered."""
        return self._busy

    @property
    def zone(self) -> str | None:
        """The zone pointed at."""
        return self._zone

    @property
    def scanners(self) -> tuple[str, ...]:
        """The scanners on which the entry can be seen, the best first."""
        card = None if self._entry is None else self._book.entry(self._entry)
        return () if card is None else card.scanners

    def show(self, entry: str, scanner: str | None = None) -> None:
        """Choose an entry; on the scanner given, else on the one a person chose last where that is possible."""
        if scanner is not None:
            self._wanted_scanner = scanner
        found = self._book.scanner_for(entry, self._wanted_scanner)
        if found is None or ((entry, found) == (self._entry, self._scanner) and (self._page_fits() or self._busy)):
            return
        self._entry, self._scanner = entry, found
        self.choice_changed.emit()
        self._set_busy(
            not self._book.fetch((entry, found), self._arrived, failed=self._fail, lane=self._lane, owner=self)
        )

    def choose_scanner(self, scanner: str) -> None:
        """See the entry on another scanner."""
        if self._entry is not None:
            self.show(self._entry, scanner)

    def again(self) -> None:
        """Try once more what could not be had."""
        if self._entry is not None and not self._busy:
            self.show(self._entry)

    def _page_fits(self) -> bool:
        page = self._page
        return page is not None and (page.entry, page.scanner) == (self._entry, self._scanner)

    def _arrived(self, page: AtlasPage) -> None:
        self._page = page
        self.point_at(None)
        self.looks.forget_looks()
        self.looks.show_picture(page.picture)
        self.page_changed.emit(page)
        self._set_busy(False)

    def _fail(self, error: UserError | None) -> None:
        self._set_busy(False)
        if error is not None:
            self.failed.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)

    # zones

    def point(self, place: tuple[float, float] | None) -> None:
        """Point at the smallest zone at a place in scan pixels."""
        self.point_at(None if place is None else next(iter(self.zones_at(*place)), None))

    def point_at(self, zone: str | None) -> None:
        """Point at a zone."""
        if zone != self._zone:
            self._zone = zone
            self.zone_changed.emit(zone)

    def step_zone(self, step: int) -> None:
        """Point at the next zone, or the one before, in the order of size: the large ones first."""
        order = self.zones_by_size()
        if order:
            at = order.index(self._zone) if self._zone in order else (-1 if step > 0 else 0)
            self.point_at(order[(at + step) % len(order)])

    def zones_by_size(self) -> tuple[str, ...]:
        """Return the zones of the scan shown, largest first."""
        if self._page is None:
            return ()
        zones = self._page.zones
        return tuple(sorted(zones, key=lambda zone: -_area(bounds(zones[zone]))))

    def zones_at(self, x: float, y: float) -> tuple[str, ...]:
        """Return the zones at a place in scan pixels, the smallest first."""
        if self._page is None:
            return ()
        zones = self._page.zones
        return tuple(zone for zone in reversed(self.zones_by_size()) if contains(zones[zone], x, y))


def _area(box: Bounds) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
