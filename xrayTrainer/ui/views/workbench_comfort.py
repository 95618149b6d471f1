"""The workbench as a person wants it: what the settings say of it, its keys on F1."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from xrayTrainer.services.api import OpenCase
from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.viewmodels.settings import (
    ENLARGED,
    IMAGE_TOOLS,
    PANEL_PLACE,
    PANEL_WIDTH,
    PANEL_WINDOW,
    PAPERS,
    SNAPPING,
    TOUR,
    AppSettings,
)
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.views.workbench_dossier import NARROW
from xrayTrainer.ui.views.workbench_places import Place
from xrayTrainer.ui.widgets.full_screen import WayOut
from xrayTrainer.ui.widgets.key_sheet import KeySheet
from xrayTrainer.ui.widgets.tour import Stop, Tour

_OF_CASES = (
    "can_atlas",
    "can_compare",
    "can_draw",
    "can_twin",
    "has_dossier",
    "has_greys",
    "has_materials",
    "has_pair",
    "several_views",
    "two_energies",
)
"""Conditions that hold in the whole of a case, or never."""


class WorkbenchComfort(QObject):
    """Follows the settings of the workbench, and lays help over it."""

    def __init__(self, view: WorkbenchView, model: WorkbenchModel, settings: AppSettings) -> None:
        super().__init__(view)
        self._view, self._model, self._settings = view, model, settings
        self.sheet = KeySheet(view)
        self.sheet.guide_wanted.connect(lambda: view.route_requested.emit(Route(ScreenId.HELP)))
        self.sheet.editing_wanted.connect(self._edit_keys)
        self.tour = Tour(view)
        self.sheet.tour_wanted.connect(self.start_tour)
        model.pictures.picture_changed.connect(self._first_tour)
        for ground in (view.parts.canvas, view.parts.select):
            WayOut(ground)
        view.helper = self._show_keys
        view.installEventFilter(self)
        view.places.set_window_geometry(settings.get(PANEL_WINDOW))
        view.places.moved.connect(self._keep_place)
        view.papers.width_chosen.connect(lambda width: settings.set(PANEL_WIDTH, str(width)))
        view.papers.wide_chosen.connect(lambda wide: settings.set(PAPERS, "wide" if wide else "narrow"))
        view.runner.marks.snapping_chosen.connect(lambda on: settings.set(SNAPPING, "on" if on else "off"))
        for followed in (IMAGE_TOOLS, ENLARGED, PANEL_PLACE, PANEL_WIDTH, PAPERS, SNAPPING):
            self._follow(followed.key)
        settings.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing stays over the screen when another is shown."""
        if event.type() == QEvent.Type.Show:
            self._first_tour(self._model.pictures.picture)
        elif event.type() == QEvent.Type.Hide:
            self.sheet.end()
            self.tour.end()
            self._keep_window()
        elif event.type() == QEvent.Type.LanguageChange:
            self.sheet.retranslate()
            self.tour.end()
        return False

    def _follow(self, key: str) -> None:
        get = self._settings.get
        if key == IMAGE_TOOLS.key:
            self._model.pictures.set_keeping(get(IMAGE_TOOLS) == "keep")
        elif key == ENLARGED.key:
            self._view.runner.set_smooth(get(ENLARGED) == "smooth")
        elif key == PANEL_PLACE.key:
            self._view.places.put(Place(get(PANEL_PLACE)))
        elif key == PANEL_WIDTH.key:
            width = get(PANEL_WIDTH)
            self._view.papers.set_width(int(width) if width.isdecimal() else NARROW)
        elif key == PAPERS.key:
            self._view.papers.set_wide(get(PAPERS) == "wide")
            self._view.papers.show_state()
        elif key == SNAPPING.key:
            self._view.runner.marks.set_snapping(get(SNAPPING) == "on")

    def _keep_place(self, place: Place) -> None:
        self._settings.set(PANEL_PLACE, place.value)
        self._keep_window()

    def _keep_window(self) -> None:
        """Remember where the window of papers and marks stood."""
        geometry = self._view.places.window_geometry
        if PANEL_WINDOW.fits(geometry):
            self._settings.set(PANEL_WINDOW, geometry)

    def _show_keys(self) -> bool:
        """Lay the keys over the screen; from there the guide is one key further."""
        if self.sheet.isVisible():
            return False
        case = self._model.case
        self.sheet.search = case is None or case.case.kind == "search"
        self.sheet.lacking = frozenset() if case is None else self._lacking(case)
        self.sheet.retranslate()
        self.sheet.begin()
        return True

    def _lacking(self, case: OpenCase) -> frozenset[str]:
        """Return the conditions that never hold in a case: the sheet leaves out the keys that need them."""
        here = self._view.runner.conditions | self._view.papers.conditions
        lacking = {name for name in _OF_CASES if name not in here}
        if "class" not in case.session.asks:
            lacking.add("can_class")
        return frozenset(lacking)

    def _edit_keys(self) -> None:
        from xrayTrainer.ui.views.keys_dialog import open_keys

        open_keys(self._view.window())

    def _first_tour(self, picture: object) -> None:
        """Show the tour with the first scan that is searched for practice, once; where it is wanted, with any."""
        case, wish = self._model.case, self._settings.get(TOUR)
        if picture is None or case is None or wish == "seen" or not self._view.isVisible():
            return
        if wish == "wanted" or (case.session.mode == "practice" and case.case.kind == "search"):
            QTimer.singleShot(0, self, self.start_tour)

    def start_tour(self) -> None:
        """Show part after part."""
        self._settings.set(TOUR, "seen")
        parts = self._view.parts
        self.tour.start(
            (
                Stop(
                    parts.canvas,
                    self.tr(
                        "The scan. The wheel zooms, a drag with the middle button moves, Space goes on by a screen."
                    ),
                ),
                Stop(parts.image_bar, self.tr("Image tools: contrast, colours, filters. All others are under More.")),
                Stop(
                    parts.draw_tools,
                    self.tr("Draw round what looks wrong with one of these. Then say how sure you are: 1, 2 or 3."),
                ),
                Stop(
                    parts.panel,
                    self.tr("Here are your marks, and the papers where a case has some. Do they fit the scan?"),
                ),
                Stop(parts.verdict, self.tr("Decide here. After it you see what was there, and why.")),
                Stop(
                    parts.screen_tools,
                    self.tr("The atlas of normal scans, the papers, a pause. F1 shows all keys of this screen."),
                ),
            )
        )
