"""The two buttons at the head of the Library: pictures in, results out; and the windows that they open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from xrayTrainer.ui.commands.exchange_actions import EXCHANGE_ACTIONS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

if TYPE_CHECKING:
    from xrayTrainer.services.api import Services

SETS = "sets"
SHORT = {
    "library.import": QT_TRANSLATE_NOOP("Actions", "Import"),
    "library.export": QT_TRANSLATE_NOOP("Actions", "Export"),
}
"""Words on the buttons, so that three of them have room in any language."""


class ExchangeTools(QObject):
    """Adds the buttons to a screen and opens what they name.

    Parameters
    ----------
    screen
        The Library.
    place
        Where the buttons go.
    services, tasks, changes, starter
        What the windows need.
    data
        Data folder; imported sets come into its folder `sets`.
    wording
        Words of the language that is on.
    """

    def __init__(
        self,
        screen: QWidget,
        place: QHBoxLayout,
        *,
        services: Services,
        tasks: TaskRunner,
        changes: Changes,
        starter: SessionStarter,
        data: Path,
        wording: Callable[[], Wording],
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._services = services
        self._tasks = tasks
        self._changes = changes
        self._starter = starter
        self._data = data
        self._wording = wording
        self._open: QDialog | None = None
        self.buttons = [ActionButton(row, short=SHORT[row.id]) for row in EXCHANGE_ACTIONS]
        for button in self.buttons:
            button.clicked.connect(lambda _checked=False, action=button.row.id: self.run(action))
            place.addWidget(button)
        self._router = ShortcutRouter(screen, EXCHANGE_ACTIONS, self.run, lambda _action: self._open is None)

    def run(self, action: str) -> None:
        """Open the window of an action; one at a time."""
        if self._open is not None:
            return
        self._open = self._import() if action == "library.import" else self._export()
        self._open.finished.connect(self._closed)
        self._open.open()

    def _import(self) -> QDialog:
        from xrayTrainer.ui.viewmodels.import_pictures import ImportModel
        from xrayTrainer.ui.views.import_dialog import ImportDialog

        model = ImportModel(self._services, self._tasks, self._changes, self._starter, self._data / SETS)
        dialog = ImportDialog(model, self._wording(), self._screen.window())
        model.setParent(dialog)
        return dialog

    def _export(self) -> QDialog:
        from xrayTrainer.ui.viewmodels.export_results import ExportModel
        from xrayTrainer.ui.views.export_dialog import ExportDialog
        from xrayTrainer.ui.views.file_places import documents

        model = ExportModel(self._services, self._tasks, documents(), self._wording().language, date.today())
        dialog = ExportDialog(model, self._wording(), self._screen.window())
        model.setParent(dialog)
        return dialog

    def _closed(self) -> None:
        self._open = None
