"""The windows about results and replies: one is written, or one that came is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.settings import AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QDialog

    from xrayTrainer.services.api import Services
    from xrayTrainer.ui.shell.main_window import MainWindow
    from xrayTrainer.ui.viewmodels.wording import Wording

RESULT, REPLY = ".xtresult", ".xtreply"
SUFFIXES = (RESULT, REPLY)
"""How the names of the files end."""


class LetterWindows:
    """Makes them; each is loaded when it is first wanted.

    Parameters
    ----------
    window
        The window above which they open.
    services, tasks, changes, settings
        The use cases, what runs them, what tells of their effects, and what is remembered.
    """

    def __init__(
        self, window: MainWindow, services: Services, *, tasks: TaskRunner, changes: Changes, settings: AppSettings
    ) -> None:
        self._window = window
        self._services = services
        self._tasks = tasks
        self._changes = changes
        self._settings = settings

    @property
    def can_send(self) -> bool:
        """Whether results can be sent."""
        return self._services.results is not None

    def of_file(self, file: Path, wording: Wording) -> tuple[QDialog, QObject] | None:
        """Return the window about a file, with its model; None for a file that is no letter."""
        from xrayTrainer.ui.viewmodels.letters import ReplyModel, ResultModel
        from xrayTrainer.ui.views.letter_take import ReplyDialog, ResultDialog

        services, suffix = self._services, file.suffix.lower()
        if suffix == RESULT and services.results is not None:
            results = ResultModel(services.results, services.packs, self._tasks, self._changes, file)
            came = ResultDialog(results, wording, self._window)
            came.told.connect(self._window.tell)
            return came, results
        if suffix == REPLY and services.comments is not None:
            model = ReplyModel(services.comments, self._tasks, self._changes, file)
            reply = ReplyDialog(model, wording, self._window)
            reply.told.connect(self._window.tell)
            return reply, model
        return None

    def of_results(self, files: Sequence[Path], wording: Wording) -> tuple[QDialog, QObject] | None:
        """Return the window that takes several result files in, with its model; None where that can't be done."""
        from xrayTrainer.ui.viewmodels.letters_many import ManyResultsModel
        from xrayTrainer.ui.viewmodels.route import Route, ScreenId, UnitPlace
        from xrayTrainer.ui.views.letter_many import ManyResultsDialog

        services, window = self._services, self._window
        if services.units is None:
            return None
        model = ManyResultsModel(services.units, services.packs, self._tasks, self._changes, files)
        dialog = ManyResultsDialog(model, wording, window)
        units = Route(ScreenId.UNIT, UnitPlace(page="many"))
        dialog.units_wanted.connect(lambda: window.navigator.go(units))
        return dialog, model

    def send(self, wording: Wording) -> tuple[QDialog, QObject]:
        """Return the window that sends the results of who is at work, with its model."""
        from xrayTrainer.ui.viewmodels.letters import SendModel
        from xrayTrainer.ui.views.file_places import documents
        from xrayTrainer.ui.views.letter_send import SendDialog

        model = SendModel(self._services, self._tasks, self._settings, documents())
        return SendDialog(model, wording, self._window), model
