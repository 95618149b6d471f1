"""The workbench as a person wants it: what the settings say of it, its keys on F1."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.viewmodels.settings import ENLARGED, IMAGE_TOOLS, TOUR, WINDOW_DRAG, AppSettings
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.key_sheet import KeySheet
from xrayTrainer.ui.widgets.tour import Stop, Tour


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
        view.helper = self._show_keys
        view.installEventFilter(self)
        for spec in (IMAGE_TOOLS, ENLARGED, WINDOW_DRAG):
            self._follow(spec.key)
        settings.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing stays over the screen when another is shown."""
        if event.type() == QEvent.Type.Hide:
            self.sheet.end()
            self.tour.end()
        elif event.type() == QEvent.Type.LanguageChange:
            self.sheet.retranslate()
            self.tour.end()
        return False

    def _follow(self, key: str) -> None:
        get, parts = self._settings.get, self._view.parts
        if key == IMAGE_TOOLS.key:
            self._model.pictures.set_keeping(get(IMAGE_TOOLS) == "keep")
        elif key == ENLARGED.key:
            self._view.runner.set_smooth(get(ENLARGED) == "smooth")
        elif key == WINDOW_DRAG.key:
            for hand in (parts.editor, parts.linked.input):
                hand.reversed = get(WINDOW_DRAG) == "reversed"

    def _show_keys(self) -> bool:
        """Lay the keys over the screen; from there the guide is one key further."""
        if self.sheet.isVisible():
            return False
        case = self._model.case
        self.sheet.search = case is None or case.case.kind == "search"
        self.sheet.retranslate()
        self.sheet.begin()
        return True

    def _edit_keys(self) -> None:
        from xrayTrainer.ui.views.keys_dialog import open_keys

        open_keys(self._view.window())

    def _first_tour(self, picture: object) -> None:
        """Show the tour with the first scan that is searched for practice, once."""
        case = self._model.case
        if picture is None or case is None or self._settings.get(TOUR) == "seen":
            return
        if case.session.mode == "practice" and case.case.kind == "search" and self._view.isVisible():
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
