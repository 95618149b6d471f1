"""Atlas: reference scans of empty carriers, normal cargo and artefacts, by scanner; one, or two to compare."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from xrayTrainer.services.console import USUAL_TOOLS
from xrayTrainer.ui.commands.atlas_actions import BY_ID, DESK_ACTIONS, PLATE_ACTIONS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS
from xrayTrainer.ui.viewmodels.atlas import CHAPTERS, AtlasBook
from xrayTrainer.ui.viewmodels.atlas_desk import AtlasDesk
from xrayTrainer.ui.viewmodels.scan_picture import reading_at
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.atlas_hints import AtlasHints
from xrayTrainer.ui.views.atlas_plates import ZONES, PlateView, best_orientation
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.atlas_canvas import AtlasCanvas
from xrayTrainer.ui.widgets.atlas_list import AtlasList
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.full_screen import WayOut
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.reading_strip import ReadingStrip
from xrayTrainer.ui.widgets.tool_buttons import ToolBar

TOOLS = ("view.fit", "view.actual", "view.reset")

COMPARE = QT_TRANSLATE_NOOP("Actions", "Compare")


class AtlasView(Screen):
    """The screen.

    Parameters
    ----------
    book, desk
        What it shows.
    wording
        Language of the reader; `set_wording` changes it.
    """

    def __init__(self, book: AtlasBook, desk: AtlasDesk, wording: Wording) -> None:
        super().__init__("atlas")
        self._book = book
        self._desk = desk
        self.side = AtlasList()
        self.tools = ToolBar([BY_ID[name] for name in TOOLS], vertical=False, name="atlas_tools")
        self.image_bar = ImageBar()
        self.image_bar.show_tools(USUAL_TOOLS)
        self.tools.add_at_start(self.image_bar)
        self.zones = ActionButton(BY_ID["atlas.zones"], Look.NAV, short=ZONES)
        self.compare = ActionButton(BY_ID["atlas.compare"], Look.NAV, short=COMPARE)
        self.canvases = (AtlasCanvas("atlas_first", with_list=False), AtlasCanvas("atlas_second", with_list=False))
        WayOut(self.canvases[0].canvas)
        self.strip = ReadingStrip()
        self._hints = AtlasHints(desk)
        self.beside = QSplitter(Qt.Orientation.Vertical)
        self.beside.setChildrenCollapsible(False)
        self._lay_out()
        self.plates = tuple(
            PlateView(book, plate, canvas, wording) for plate, canvas in zip(desk.plates, self.canvases, strict=True)
        )
        rows = (*DESK_ACTIONS, *PLATE_ACTIONS, *SCAN_ACTIONS)
        self._router = ShortcutRouter(self, rows, self.run, self.can, self._show_refusal)
        self._connect()
        self.set_wording(wording)
        self._show_compare()

    def _lay_out(self) -> None:
        self.tools.add_at_end(self.zones)
        self.tools.add_at_end(self.compare)
        for canvas in self.canvases:
            self.beside.addWidget(canvas)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.tools)
        right.addWidget(self.beside, 1)
        right.addWidget(self.strip)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, 1)
        self.fill(whole)
        order = (self.side.list, *self.tools.buttons.values(), self.zones, self.compare, self.canvases[0].scanner)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.canvases[0].canvas, self.canvases[1].scanner)

    def _connect(self) -> None:
        desk = self._desk
        desk.listed.connect(self._show_list)
        desk.active_changed.connect(self._show_active)
        desk.compare_changed.connect(lambda _on: self._show_compare())
        desk.zones_changed.connect(self._show_zones)
        self.side.sought.connect(desk.search)
        self.side.chosen.connect(desk.choose)
        self.tools.triggered.connect(self.run)
        self.image_bar.triggered.connect(self.run)
        self.zones.clicked.connect(lambda _on: self.run("atlas.zones"))
        self.compare.clicked.connect(lambda _on: self.run("atlas.compare"))
        for number, (plate, view) in enumerate(zip(desk.plates, self.plates, strict=True)):
            plate.choice_changed.connect(self._show_chosen)
            plate.page_changed.connect(lambda _page: self._arrange())
            view.looks_changed.connect(self._show_conditions)
            canvas = self.canvases[number]
            canvas.input.tool_changed.connect(self.canvases[1 - number].input.set_tool)
            canvas.input.tool_changed.connect(lambda _tool: self._show_hint())
            canvas.touched.connect(lambda number=number: desk.set_active(number))
            canvas.input.cursor_moved.connect(lambda place, number=number: self._show_reading(number, place))
            canvas.canvas.placement_changed.connect(self._show_zoom)

    # the shell's side

    def enter(self, payload: object) -> None:
        """Show what there is."""
        self._desk.open()
        self._show_list()

    def leave(self) -> None:
        """Nothing is fetched ahead any more."""
        self._desk.close()

    def first_focus(self) -> QWidget:
        """The list: arrow keys go from scan to scan."""
        return self.side.list

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        for view in self.plates:
            view.set_wording(wording)
        self.strip.set_language(wording.language)
        self._desk.set_wording(wording)
        super().set_wording(wording)

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        for part in (self.image_bar, self.tools, self.zones, self.compare):
            part.retranslate()
        keys = keys_text(BY_ID["atlas.search"])
        self.side.retranslate(self.tr("Search the atlas"), self.tr("Reference scans"), keys)
        self._show_list()
        self._show_conditions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two scans lie as they have most room."""
        super().resizeEvent(event)
        self._arrange()

    # what can be done

    def can(self, action: str) -> bool:
        """Return whether an action can be run now; paging through the list itself belongs to the list."""
        when = BY_ID[action].enabled_when
        if when == "may_step":
            return not self.side.list.hasFocus()
        return not when or when in self._conditions()

    def run(self, action: str) -> None:
        """Do what an action says."""
        if not self.can(action):
            return
        desk, step = self._desk, action.removeprefix("atlas.")
        steps: dict[str, Callable[[], object]] = {
            "search": self._search,
            "next_entry": lambda: desk.step(1),
            "previous_entry": lambda: desk.step(-1),
            "compare": lambda: desk.set_compare(not desk.compare),
            "other": lambda: self.canvases[1 - desk.active_number].canvas.setFocus(),
            "zones": lambda: desk.set_zones(not desk.zones),
            "next_zone": lambda: desk.active.step_zone(1),
            "previous_zone": lambda: desk.active.step_zone(-1),
        }
        (steps.get(step) or (lambda: self._plate.desk.run(action)))()

    @property
    def _plate(self) -> PlateView:
        """The plate that is worked on."""
        return self.plates[self._desk.active_number]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts away what is in hand."""
        if event.key() != Qt.Key.Key_Escape or not self._plate.desk.put_away():
            super().keyPressEvent(event)

    def _conditions(self) -> frozenset[str]:
        desk = self._desk
        held = {"comparing": desk.compare}
        found = set(self._plate.conditions)
        if not desk.zones:
            found.discard("has_zones")
        return frozenset(found | {name for name, holds in held.items() if holds})

    def _search(self) -> None:
        self.side.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.field.selectAll()

    # showing

    def _show_list(self) -> None:
        desk = self._desk
        titles = {"carriers": self.tr("Carriers"), "cargo": self.tr("Cargo"), "artefacts": self.tr("Artefacts")}
        chapters = []
        for chapter in CHAPTERS:
            entries = [(card.id, desk.names[card.id]) for card in desk.entries if card.chapter == chapter]
            if entries:
                chapters.append((titles[chapter], entries))
        self.side.show_chapters(chapters, desk.active.entry)
        if not desk.all_known:
            self.side.show_none(self.tr("The atlas is being opened."))
        else:
            self.side.show_none("" if chapters else self.tr("Nothing of this name is in the atlas."))

    def _show_chosen(self) -> None:
        self.side.show_chosen(self._desk.active.entry)

    def _show_active(self, active: int) -> None:
        for number, canvas in enumerate(self.canvases):
            canvas.set_active(self._desk.compare and number == active)
        self._show_chosen()
        self._show_conditions()
        self._show_zoom()

    def _show_compare(self) -> None:
        self.canvases[1].setVisible(self._desk.compare)
        self.beside.setSizes([1000, 1000])
        self._arrange()
        self._show_active(self._desk.active_number)

    def _show_zones(self, zones: bool) -> None:
        for view in self.plates:
            view.set_zones(zones)
        self._show_conditions()

    def _arrange(self) -> None:
        pictures = [plate.page.picture for plate in self._desk.plates if plate.page is not None]
        wanted = best_orientation(self.beside.size(), pictures)
        if wanted is not self.beside.orientation():
            self.beside.setOrientation(wanted)
            self.beside.setSizes([1000, 1000])

    def _show_conditions(self) -> None:
        conditions = self._conditions()
        self.tools.set_conditions(conditions)
        self._plate.desk.show_state(self.image_bar)
        picture = self._plate.plate.looks.picture
        if picture is not None:
            self.image_bar.show_tools(picture.console.tools)
        for button, on in ((self.zones, self._desk.zones), (self.compare, self._desk.compare)):
            button.setChecked(on)
            button.setEnabled("has_page" in conditions)
        self._show_hint()

    def _show_refusal(self, action: str) -> None:
        """Say why what a key stands for can't be done."""
        text = self._hints.refusal(action, self._plate)
        if text:
            self.strip.show_hint(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.strip, text))

    def _show_hint(self) -> None:
        tool = self.canvases[self._desk.active_number].input.tool
        self.strip.show_hint(self._hints.hint(tool, self._plate))

    def _show_reading(self, number: int, place: tuple[float, float] | None) -> None:
        picture = self.canvases[number].canvas.picture
        self.strip.show_reading(None if place is None or picture is None else reading_at(picture, *place))

    def _show_zoom(self) -> None:
        canvas = self.canvases[self._desk.active_number].canvas
        if canvas.picture is not None:
            self.strip.show_zoom(canvas.zoom)
