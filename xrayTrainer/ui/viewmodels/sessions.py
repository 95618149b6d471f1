"""Begins and takes up sessions: what *Continue*, *Start* and *Next set* do."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.ids import SessionId, SetId
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.route import CasePlace, ExamOfSet, Route, ScreenId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.exercise_set import Mode
    from xrayTrainer.services.api import Change, SessionState, TrainingService
    from xrayTrainer.services.modes_api import DutyStart, ExamStart, ModesService, PracticeStart


class _StoppedError(Exception):
    """Somebody gave up waiting."""


class SessionStarter(QObject):
    """Starts one thing at a time, so that two quick presses begin one session.

    Parameters
    ----------
    training
        Begins sessions on a set.
    tasks, changes
        Off the GUI thread; what has changed.
    modes
        Begins sessions whose cases are chosen, duties and exams; None where there are none.

    Signals
    -------
    route_requested(object)
        `Route` to the workbench.
    busy_changed(bool)
        Whether a session is being begun.
    made(int, int)
        How many cases of an exam are made, of how many.
    failed(object)
        `UserError`.
    """

    route_requested = Signal(object)
    busy_changed = Signal(bool)
    made = Signal(int, int)
    failed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        tasks: TaskRunner,
        changes: Changes,
        parent: QObject | None = None,
        *,
        modes: ModesService | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._modes = modes
        self._tasks = tasks
        self._changes = changes
        self._busy = False
        self._wanted = True
        self._stop = Event()

    @property
    def busy(self) -> bool:
        """Whether a session is being begun."""
        return self._busy

    def start(self, set_id: SetId, mode: Mode = "practice") -> None:
        """Begin a session on a set, then go to its first case; to the rules before where it is an exam."""
        if mode == "exam" and self._modes is not None:
            self.route_requested.emit(Route(ScreenId.EXAM, ExamOfSet(set_id=set_id)))
            return
        self._begin(lambda: self._training.start(set_id, mode))

    def practise(self, wishes: PracticeStart | None = None) -> None:
        """Begin a block of cases chosen for the person, by what was wished for."""
        from xrayTrainer.services.modes_api import PracticeStart

        wanted = PracticeStart() if wishes is None else wishes
        if self._modes is not None:
            modes = self._modes
            self._begin(lambda: modes.begin_practice(wanted))

    def go_on_duty(self, wishes: DutyStart) -> None:
        """Begin a duty."""
        if self._modes is not None:
            modes = self._modes
            self._begin(lambda: modes.begin_duty(wishes))

    def take_exam(self, wishes: ExamStart) -> None:
        """Begin an exam."""
        if self._modes is not None:
            modes, tasks = self._modes, self._tasks
            self._stop = stop = Event()

            def tell(done: int, total: int) -> None:
                if stop.is_set() or tasks.closed:
                    raise _StoppedError
                self.made.emit(done, total)

            def begin() -> tuple[SessionState, Change] | None:
                try:
                    return modes.begin_exam(wishes, tell)
                except _StoppedError:
                    return None

            self._begin(begin)

    def stop(self) -> None:
        """Give up beginning an exam whose cases are still being made; nothing has begun then."""
        self._stop.set()

    def forget(self) -> None:
        """Somebody else is at work now: what is being begun is that of the one before, and led to no more."""
        self._wanted = False
        self.stop()

    def resume(self, session: SessionId) -> None:
        """Go to the next case of an open session."""
        if not self._busy:
            self.route_requested.emit(Route(ScreenId.WORKBENCH, CasePlace(session=session)))

    def _begin(self, begin: Callable[[], tuple[SessionState, Change] | None]) -> None:
        if self._busy:
            return
        self._set_busy(True)
        self._wanted = True
        self._tasks.submit(begin, self._started, failed=self._fail, broke=self._broke, owner=self)

    def _started(self, result: tuple[SessionState, Change] | None) -> None:
        self._set_busy(False)
        if result is None:
            return
        state, change = result
        self._changes.publish(change)
        if self._wanted:
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
