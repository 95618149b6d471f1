"""Runs slow work off the GUI thread and brings the result back; results that nobody waits for any more are dropped.

Every screen uses one `TaskRunner` from the composition root.  Work that replaces earlier work shares a *lane*: only the
newest submission of a lane delivers (generation numbers), so a slow old answer never overwrites a quick new one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, QRunnable, Qt, QThread, QThreadPool, Signal, Slot
from shiboken6 import isValid

from xrayTrainer.domain.errors import UserError

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Ticket(msgspec.Struct, frozen=True):
    """Names one submission; `TaskRunner.drop` takes it."""

    lane: str
    generation: int


class _Task(msgspec.Struct, eq=False):
    ticket: Ticket
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[UserError], None] | None
    broke: Callable[[Exception], None] | None
    owner: QObject | None
    result: Any = None
    error: Exception | None = None


class _Job(QRunnable):
    """Runs one task on a thread of the pool and hands it to `deliver`."""

    def __init__(self, task: _Task, deliver: Callable[[_Task], None]) -> None:
        super().__init__()
        self._task = task
        self._deliver = deliver

    def run(self) -> None:
        """Called by the pool; nothing may escape from here."""
        task = self._task
        try:
            task.result = task.work()
        except Exception as error:  # what it was is told apart on the GUI thread
            task.error = error
        try:
            self._deliver(task)
        except RuntimeError:  # the program has ended meanwhile, and with it the runner: nobody waits any more
            _log.info("work of the lane %r ended after the program", task.ticket.lane)


class TaskRunner(QObject):
    """Off the GUI thread and back.

    Signals
    -------
    user_error(UserError)
        Work failed for a reason that a person can mend, and its submitter gave no `failed`.
    bug(Exception)
        Anything else that was raised and not taken by a `broke`; it is already in the log with its traceback.
    busy_changed(bool)
        Whether any work is under way.
    """

    user_error = Signal(object)
    bug = Signal(object)
    busy_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(1, threads))
        self._newest: dict[str, int] = {}
        self._dropped: set[Ticket] = set()
        self._count = 0
        self._under_way = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def closed(self) -> bool:
        """Whether the program is ending: work that takes long asks this (from any thread) and gives up."""
        return self._closed

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return self._under_way > 0

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[UserError], None] | None = None,
        broke: Callable[[Exception], None] | None = None,
        lane: str = "",
        owner: QObject | None = None,
    ) -> Ticket:
        """Run `work` on a pool thread, then `done(result)` on the GUI thread.

        Parameters
        ----------
        work
            Called off the GUI thread; must not touch widgets.
        done, failed, broke
            Called on the GUI thread with the result, the `UserError`, or any other exception.
        lane
            Submissions with the same non-empty lane replace each other: only the newest delivers.
        owner
            When this object is gone by the time the result arrives, the result is dropped.

        Raises
        ------
        RuntimeError
            When called from another thread than the runner's.
        """
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("submit belongs to the GUI thread")
        self._count += 1
        ticket = Ticket(lane, self._count)
        if self._closed:
            return ticket
        if lane:
            self._newest[lane] = self._count
        self._under_way += 1
        if self._under_way == 1:
            self.busy_changed.emit(True)
        self._pool.start(_Job(_Task(ticket, work, done, failed, broke, owner), self._finished.emit))
        return ticket

    def drop(self, ticket: Ticket) -> None:
        """Forget a submission: it may still run, but nothing is delivered."""
        self._dropped.add(ticket)

    def drop_lane(self, lane: str) -> None:
        """Forget whatever is under way in `lane`."""
        self._count += 1
        self._newest[lane] = self._count

    def shutdown(self, *, wait_ms: int = 30_000) -> bool:
        """Take no more work, deliver nothing more, and wait for what runs. Return whether all of it ended in time."""
        self._closed = True
        self._pool.clear()
        return self._pool.waitForDone(wait_ms)

    @Slot(object)
    def _deliver(self, task: _Task) -> None:
        self._under_way -= 1
        if self._under_way == 0:
            self.busy_changed.emit(False)
        if self._is_stale(task):
            if task.error is not None and not isinstance(task.error, UserError):
                _log.error("dropped work failed", exc_info=task.error)
            return
        if task.error is None:
            task.done(task.result)
        elif isinstance(task.error, UserError):
            (task.failed or self.user_error.emit)(task.error)
        else:
            _log.error("work failed", exc_info=task.error)
            (task.broke or self.bug.emit)(task.error)

    def _is_stale(self, task: _Task) -> bool:
        ticket = task.ticket
        if ticket in self._dropped:
            self._dropped.discard(ticket)
            return True
        replaced = bool(ticket.lane) and self._newest.get(ticket.lane) != ticket.generation
        return self._closed or replaced or (task.owner is not None and not isValid(task.owner))
