"""The atlas beside a scan: one reference scan in a panel, opened and closed by one key; the scan stays workable."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.atlas_actions import BY_ID, PANEL_ACTIONS, PLATE_ACTIONS
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS
from xrayTrainer.ui.viewmodels.atlas import AtlasBook, entry_names
from xrayTrainer.ui.viewmodels.atlas_plate import AtlasPlate
from xrayTrainer.ui.viewmodels.linked_places import same_size
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording
from xrayTrainer.ui.views.atlas_plates import ZONES, PlateView, best_orientation
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.atlas_canvas import AtlasCanvas
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_link import CanvasLink
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.tool_buttons import ToolButton


class AtlasPanel(QWidget):
    """The panel.

    Parameters
    ----------
    book
        Entries and scans.
    name
        Start of the object names; tells the panels of two screens apart.
    wording
        Language of the reader.
    takes_escape
        Whether Esc closes the panel also while the keyboard is on the scan.

    Signals
    -------
    close_requested()
        Enough seen.
    link_toggled()
        The atlas is to move with the scan, or alone.
    """

    close_requested = Signal()
    link_toggled = Signal()

    def __init__(self, book: AtlasBook, name: str, wording: Wording, *, takes_escape: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._book = book
        self._wording = wording
        self._takes_escape = takes_escape
        self._zones_on = False
        self._kind: str | None = None
        self._scanner: str | None = None
        self._cargo: tuple[str, ...] = ()
        self.plate = AtlasPlate(book, name, self)
        self.shown = AtlasCanvas(f"{name}_plate", with_list=True)
        self.zones = ActionButton(BY_ID["atlas.zones"], Look.NAV, short=ZONES)
        self.zones.setObjectName(f"{name}_zones")
        self.link_button = ToolButton(BY_ID["atlas.link"])
        self.link_button.setObjectName(f"{name}_link")
        self.close_button = ToolButton(BY_ID["atlas.close"])
        self.close_button.setObjectName(f"{name}_close")
        for button in (self.zones, self.link_button, self.close_button):
            self.shown.add_tool(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.shown)
        self.view = PlateView(book, self.plate, self.shown, wording)
        self._router = ShortcutRouter(self, (*PANEL_ACTIONS, *PLATE_ACTIONS, *SCAN_ACTIONS), self.run, self.can)
        self.zones.clicked.connect(lambda _on: self.run("atlas.zones"))
        self.link_button.clicked.connect(self.link_toggled)
        self.close_button.clicked.connect(self.close_requested)
        self.shown.entry_chosen.connect(self._choose)
        book.loaded.connect(self._on_loaded)
        self.set_wording(wording)

    def open(self, kind: str | None, scanner: str | None, cargo: Sequence[str] = ()) -> None:
        """Show normal cargo of these kinds, if there is any, else the empty carrier of a kind.

        On a scanner if that is known and the entry can be seen on it.
        """
        self._kind, self._scanner, self._cargo = kind, scanner, tuple(cargo)
        self._book.load()
        self._show_entries()
        entry = self._book.entry_for_cargo(cargo) or self._book.entry_for_carrier(kind)
        if entry is not None:
            self.plate.show(entry, scanner)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._show_entries()
        self.view.set_wording(wording)
        self.link_button.retranslate()
        self.close_button.retranslate()

    def can(self, action: str) -> bool:
        """Return whether a key means an action here: only while the keyboard is in the panel."""
        focused = self.window().focusWidget()
        inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        row = BY_ID[action]
        when = row.enabled_when
        if when == "beside":
            return inside or self._takes_escape
        if when == "has_reference":
            return False  # this scan is what the one beside is compared with, wherever the keyboard is
        if row.also:
            return inside  # what can't be done here must not be done to the scan beside
        return inside and (when in self.view.conditions) and (when != "has_zones" or self._zones_on)

    def run(self, action: str) -> None:
        """Do what an action says."""
        step, row = action.removeprefix("atlas."), BY_ID[action]
        self.view.clear_refusal()
        if row.also:
            if row.enabled_when in self.view.conditions:
                self.view.desk.run(action)
            else:
                self.view.show_refusal(action)
        elif step == "close":
            if not self.view.desk.put_away():
                self.close_requested.emit()
        elif step == "link":
            self.link_toggled.emit()
        elif step == "zones":
            self._zones_on = not self._zones_on
            self.view.set_zones(self._zones_on)
            self.plate.point_at(None)
            self.zones.setChecked(self._zones_on)
        elif step in ("next_zone", "previous_zone"):
            self.plate.step_zone(1 if step == "next_zone" else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, also from the list of entries."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, entry: str | None) -> None:
        if entry is not None:
            self.plate.show(entry)
            self.shown.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_loaded(self) -> None:
        if not self.isHidden():
            self.open(self._kind, self._scanner, self._cargo)

    def _show_entries(self) -> None:
        names = entry_names(self._book.entries, self._wording)
        self.shown.show_entries(
            [TermChoice(card.id, names[card.id], 0) for card in self._book.entries], self.plate.entry
        )


class AtlasBeside(QObject):
    """Opens and closes the panel beside the scan of a screen.

    Parameters
    ----------
    place
        Splitter that holds the scan; the panel comes beside it.
    scan
        Canvas that gets the keyboard back.
    book
        Returns the atlas; asked when it is first opened.
    name
        Object name of the panel.
    wording
        Language of the reader; `set_wording` changes it.
    takes_escape
        Whether Esc closes the panel also while the keyboard is on the scan.

    Signals
    -------
    toggled(bool)
        The panel was opened, or closed.
    reference_changed(object)
        The `ScanPicture` that it shows, None while it shows none.
    """

    toggled = Signal(bool)
    reference_changed = Signal(object)

    def __init__(
        self,
        place: QSplitter,
        scan: ScanCanvas,
        book: Callable[[], AtlasBook],
        name: str,
        wording: Wording,
        *,
        takes_escape: bool,
    ) -> None:
        super().__init__(place)
        self._place = place
        self._scan = scan
        self._book = book
        self._name = name
        self._wording = wording
        self._takes_escape = takes_escape
        self._panel: AtlasPanel | None = None
        self._link: CanvasLink | None = None

    @property
    def panel(self) -> AtlasPanel | None:
        """The panel, once it was opened."""
        return self._panel

    @property
    def is_open(self) -> bool:
        """Whether the panel is there."""
        return self._panel is not None and not self._panel.isHidden()

    def toggle(self, kind: str | None, scanner: str | None = None) -> None:
        """Open it at a carrier, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open(kind, scanner)
            if self._panel is not None:
                self._panel.shown.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, kind: str | None, scanner: str | None = None, cargo: Sequence[str] = ()) -> None:
        """Open it at a carrier, or at normal cargo; turn to another where it is open."""
        panel = self._panel
        if panel is None:
            panel = AtlasPanel(self._book(), self._name, self._wording, takes_escape=self._takes_escape)
            panel.close_requested.connect(self.close)
            panel.plate.page_changed.connect(self._page_changed)
            panel.link_toggled.connect(self._toggle_link)
            self._link = CanvasLink(self._scan, panel.shown.canvas, self, same_size)
            panel.link_button.setChecked(True)
            self._panel = panel
            self._place.addWidget(panel)
            self._place.setChildrenCollapsible(False)
        was_open = self.is_open and panel.isVisible()
        panel.show()
        panel.open(kind, scanner, cargo)
        if not was_open:
            self.arrange()
            self._place.setSizes([1000, 1000])
        self._set_live(True)
        self.toggled.emit(True)
        self._tell_reference()

    def close(self) -> None:
        """Close it; the keyboard goes back to the scan."""
        if self._panel is not None and self.is_open:
            self._panel.hide()
            self._set_live(False)
            self._scan.setFocus(Qt.FocusReason.OtherFocusReason)
            self.toggled.emit(False)
            self._tell_reference()

    def _page_changed(self, _page: object) -> None:
        self.arrange()
        self._set_live(self.is_open)
        self._tell_reference()

    @property
    def linked(self) -> bool:
        """Whether the atlas moves with the scan."""
        return self._link is not None and self._link.on

    def _toggle_link(self) -> None:
        if self._panel is not None and self._link is not None:
            self._link.set_on(not self._link.on, self._scan)
            self._panel.link_button.setChecked(self._link.on)

    def _set_live(self, live: bool) -> None:
        """Let the atlas follow the scan while it is shown, from the place at which the scan is unless that is whole."""
        if self._link is not None:
            self._link.set_live(live)
            if live and not self._scan.fitted:
                self._link.follow(self._scan)

    def _tell_reference(self) -> None:
        page = self._panel.plate.page if self._panel is not None and self.is_open else None
        self.reference_changed.emit(None if page is None else page.picture)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        if self._panel is not None:
            self._panel.set_wording(wording)

    def arrange(self) -> None:
        """Lay both scans so that the smaller one is largest."""
        page = None if self._panel is None else self._panel.plate.page
        pictures = [] if page is None else [page.picture]
        if self._scan.picture is not None:
            pictures.append(self._scan.picture)
        wanted = best_orientation(self._place.size(), pictures)
        if wanted is not self._place.orientation():
            self._place.setOrientation(wanted)
            self._place.setSizes([1000, 1000])
