"""The button of the Library that makes a practice set, and the window that it opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from xrayTrainer.ui.commands.making_actions import MAKING_ACTIONS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

if TYPE_CHECKING:
    from xrayTrainer.services.api import Services

SHORT = QT_TRANSLATE_NOOP("Actions", "New set")
"""What stands on the button, so that five of them have room in the smallest window."""


class PracticeTool(QObject):
    """Adds the button to a screen and opens its window.

    Parameters
    ----------
    screen
        The Library.
    place
        Where the button goes.
    services, tasks, changes, starter
        What the window needs.
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
        wording: Callable[[], Wording],
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._services = services
        self._tasks = tasks
        self._changes = changes
        self._starter = starter
        self._wording = wording
        self._open: QDialog | None = None
        self.button = ActionButton(MAKING_ACTIONS[0], short=SHORT)
        self.button.clicked.connect(lambda _checked=False: self.run(self.button.row.id))
        place.addWidget(self.button)
        self._router = ShortcutRouter(screen, MAKING_ACTIONS, self.run, lambda _action: self._open is None)

    def run(self, action: str) -> None:
        """Open the window; one at a time."""
        if self._open is not None:
            return
        from xrayTrainer.ui.viewmodels.practice import PracticeModel
        from xrayTrainer.ui.views.practice_dialog import PracticeDialog

        model = PracticeModel(self._services, self._tasks, self._changes, self._starter)
        dialog = PracticeDialog(model, self._wording(), self._screen.window())
        model.setParent(dialog)
        self._open = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._open = None
