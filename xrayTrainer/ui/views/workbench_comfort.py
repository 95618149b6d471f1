"""The workbench as a person wants it: what the settings say of image tools, enlarged pixels and drags."""

from __future__ import annotations

from PySide6.QtCore import QObject

from xrayTrainer.ui.viewmodels.settings import ENLARGED, IMAGE_TOOLS, WINDOW_DRAG, AppSettings
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench import WorkbenchView


class WorkbenchComfort(QObject):
    """Follows the settings of the workbench."""

    def __init__(self, view: WorkbenchView, model: WorkbenchModel, settings: AppSettings) -> None:
        super().__init__(view)
        self._view, self._model, self._settings = view, model, settings
        for spec in (IMAGE_TOOLS, ENLARGED, WINDOW_DRAG):
            self._follow(spec.key)
        settings.changed.connect(self._follow)

    def _follow(self, key: str) -> None:
        get, parts = self._settings.get, self._view.parts
        if key == IMAGE_TOOLS.key:
            self._model.pictures.set_keeping(get(IMAGE_TOOLS) == "keep")
        elif key == ENLARGED.key:
            self._view.runner.set_smooth(get(ENLARGED) == "smooth")
        elif key == WINDOW_DRAG.key:
            for hand in (parts.editor, parts.linked.input):
                hand.reversed = get(WINDOW_DRAG) == "reversed"
