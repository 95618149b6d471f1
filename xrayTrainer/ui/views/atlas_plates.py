"""Joins a plate of the atlas, its model, to the widgets that show it; on the screen and in the panel alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.commands.atlas_actions import BY_ID
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.registry import action_text
from xrayTrainer.ui.viewmodels.atlas import AtlasBook, AtlasPage, entry_names
from xrayTrainer.ui.viewmodels.atlas_plate import AtlasPlate
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.widgets.atlas_canvas import AtlasCanvas
from xrayTrainer.ui.widgets.zone_layer import NamedZone

_TEXTS = {
    "simulated": QT_TRANSLATE_NOOP("Atlas", "Simulated"),
    "why_simulated": QT_TRANSLATE_NOOP("Atlas", "This scan was computed; no scanner took it. Nothing is hidden in it."),
    "scanner": QT_TRANSLATE_NOOP("Atlas", "Scanner of the reference scan"),
    "entry": QT_TRANSLATE_NOOP("Atlas", "Reference scan: type a part of its name, or choose"),
    "first": QT_TRANSLATE_NOOP("Atlas", "The reference scan is being computed; the first time takes a moment."),
    "coming": QT_TRANSLATE_NOOP("Atlas", "Still the scan before: %1 is being computed."),
    "again": QT_TRANSLATE_NOOP("Atlas", "Try again"),
}

ZONES = QT_TRANSLATE_NOOP("Actions", "Zones")


def atlas_text(name: str) -> str:
    """Return a fixed text of the atlas."""
    return QCoreApplication.translate("Atlas", _TEXTS[name])


class PlateView(QObject):
    """Shows one plate.

    Parameters
    ----------
    book, plate
        What is shown.
    widget
        Where.
    wording
        Language of the reader.

    Signals
    -------
    looks_changed()
        Another page, look or tool, or another zone picked out: what can be done, and what is said, may be other.
    """

    looks_changed = Signal()

    def __init__(self, book: AtlasBook, plate: AtlasPlate, widget: AtlasCanvas, wording: Wording) -> None:
        super().__init__(widget)
        self._book = book
        self.plate = plate
        self.widget = widget
        self._wording = wording
        self._zones_on = False
        self._failure: UserError | None = None
        self.desk = ScanDesk(plate.looks, widget, book.tasks, self, lane=f"{widget.objectName()}.desk")
        self.desk.changed.connect(self.looks_changed)
        plate.choice_changed.connect(self._show_choice)
        plate.page_changed.connect(self._show_page)
        plate.busy_changed.connect(lambda _busy: self._show_state())
        plate.failed.connect(self._fail)
        plate.zone_changed.connect(self._show_zone)
        widget.input.cursor_moved.connect(self._point)
        widget.scanner_chosen.connect(plate.choose_scanner)
        widget.again_requested.connect(plate.again)
        book.failed.connect(self._fail)
        self.set_wording(wording)

    @property
    def conditions(self) -> frozenset[str]:
        """Conditions of the image tools that hold."""
        page = self.plate.page
        held = {"has_page": page is not None, "has_zones": page is not None and bool(page.zones)}
        return self.desk.conditions | {name for name, holds in held.items() if holds}

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.widget.retranslate({name: atlas_text(name) for name in _TEXTS})
        self.desk.set_language(wording.language)
        self._show_choice()
        self._show_zones()
        self._show_state()

    def show_refusal(self, action: str) -> None:
        """Say why a tool can't be used on this scan; `clear_refusal` takes it back."""
        row = BY_ID[action]
        why = self.desk.images.reasons.get(row.enabled_when, "")
        if why:
            self.widget.coming.say(f"{action_text(row)}. {why}")

    def clear_refusal(self) -> None:
        """Say again what is shown."""
        self._show_state()

    def set_zones(self, zones: bool) -> None:
        """Draw the zones, or not."""
        self._zones_on = zones
        self._show_zones()

    def zone_name(self, zone: str) -> str:
        """Return what a zone is called."""
        return self._wording.term(VocabularyName.ZONES, zone)

    def zones_said(self) -> str:
        """Return the name of the zone pointed at."""
        zone = self.plate.zone
        return "" if zone is None else self.zone_name(zone)

    def _show_choice(self) -> None:
        plate = self.plate
        self._failure = None
        names = entry_names(self._book.entries, self._wording)
        labels = {one.name: self._wording.text(one.label) or one.name for one in self._book.scanners}
        scanners = [(one, labels.get(one, one)) for one in plate.scanners]
        self.widget.show_choice(names.get(plate.entry or "", ""), scanners, plate.scanner)
        if self.widget.entries is not None:
            self.widget.entries.show_choice(plate.entry)
        self._show_state()

    def _show_page(self, _page: AtlasPage) -> None:
        self._failure = None
        self._show_zones()
        self._show_state()
        self.looks_changed.emit()

    def _show_zones(self) -> None:
        page = self.plate.page
        if page is None or not self._zones_on:
            self.widget.zones.set_zones(())
            return
        self.widget.zones.set_zones(
            [NamedZone(zone, self.zone_name(zone), page.zones[zone]) for zone in self.plate.zones_by_size()]
        )

    def _show_zone(self, zone: str | None) -> None:
        self.widget.zones.set_picked(zone)
        self.looks_changed.emit()

    def _point(self, place: tuple[float, float] | None) -> None:
        if self._zones_on:
            self.plate.point(place)

    def _fail(self, error: UserError) -> None:
        self._failure = error
        self._show_state()

    def _show_state(self) -> None:
        """Say what is coming, or why nothing is seen."""
        plate, widget = self.plate, self.widget
        widget.coming.say("")
        if self._failure is not None:
            widget.say(self._wording.error(self._failure), atlas_text("again"))
        elif plate.page is None:
            widget.say(atlas_text("first"))
        else:
            widget.say("")
            if plate.busy:
                widget.coming.say(atlas_text("coming").replace("%1", widget.title.text()))


def best_orientation(room: QSize, pictures: list[ScanPicture]) -> Qt.Orientation:
    """Return how two scans lie so that the smaller one is largest: side by side, or one above the other."""
    if not pictures or room.isEmpty():
        return Qt.Orientation.Vertical

    def scale(columns: int, rows: int) -> float:
        width, height = room.width() / columns, max(1.0, room.height() / rows - 60)
        return min(min(width / picture.width, height / picture.height) for picture in pictures)

    return Qt.Orientation.Horizontal if scale(2, 1) > scale(1, 2) else Qt.Orientation.Vertical
