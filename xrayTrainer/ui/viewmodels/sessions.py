"""Begins and takes up sessions: what *Continue*, *Start* and *Next set* do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.ids import SessionId, SetId
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.route import CasePlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.exercise_set import Mode
    from xrayTrainer.services.api import Change, SessionState, TrainingService


class SessionStarter(QObject):
    """Starts one thing at a time, so that two quick presses begin one session.

    Signals
    -------
    route_requested(object)
        `Route` to the workbench.
    busy_changed(bool)
        Whether a session is being begun.
    failed(object)
        `UserError`.
    """

    route_requested = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, training: TrainingService, tasks: TaskRunner, changes: Changes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._changes = changes
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a session is being begun."""
        return self._busy

    def start(self, set_id: SetId, mode: Mode = "practice") -> None:
        """Begin a session on a set, then go to its first case."""
        if self._busy:
            return
        self._set_busy(True)
        self._tasks.submit(
            lambda: self._training.start(set_id, mode), self._started, failed=self._fail, broke=self._broke, owner=self
        )

    def resume(self, session: SessionId) -> None:
        """Go to the next case of an open session."""
        if not self._busy:
            self.route_requested.emit(Route(ScreenId.WORKBENCH, CasePlace(session=session)))

    def _started(self, result: tuple[SessionState, Change]) -> None:
        state, change = result
        self._set_busy(False)
        self._changes.publish(change)
        self.route_requested.emit(Route(ScreenId.WORKBENCH, CasePlace(session=state.id)))

    def _fail(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self._tasks.bug.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
