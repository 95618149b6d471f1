"""One long piece of work on a pack: its share is told, and it can be ended; nothing of it stays then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.packs_api import Share

T = TypeVar("T")
STEPS = 200
"""At most so many times is progress told."""


class EndedError(Exception):
    """The person does not want it any more."""


class PackWork(QObject):
    """Runs work off the GUI thread, one piece at a time.

    Signals
    -------
    busy_changed(bool)
        Whether work is under way.
    progressed(float)
        Share that is done, from 0 to 1.
    ended()
        The work was ended before it was done.
    failed(object)
        `UserError`.
    """

    busy_changed = Signal(bool)
    progressed = Signal(float)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._busy = False
        self._end = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._busy

    def run(self, work: Callable[[Share], T], done: Callable[[T], None]) -> None:
        """Run `work`, which tells its share, then `done` with what came of it."""
        if self._busy:
            return
        self._end = end = threading.Event()
        tasks, told, last = self._tasks, self.progressed.emit, [-1]

        def share(part: float) -> None:
            if end.is_set() or tasks.closed:
                raise EndedError
            step = int(part * STEPS)
            if step != last[0]:
                last[0] = step
                told(part)

        def all_of_it() -> tuple[T] | None:
            try:
                return (work(share),)
            except EndedError:
                return None

        def finish(result: tuple[T] | None) -> None:
            self._set_busy(False)
            if result is None:
                self.ended.emit()
            else:
                done(result[0])

        self._set_busy(True)
        tasks.submit(all_of_it, finish, failed=self._fail, broke=self._broke, owner=self)

    def end(self) -> None:
        """End the work that is under way."""
        self._end.set()

    def _fail(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self.ended.emit()
        self._tasks.bug.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
