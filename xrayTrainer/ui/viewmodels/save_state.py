"""Watches whether the events of an answer are safe on disk, and keeps those that are not."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.errors import UserError

POLL_MS = 50
LATE_S = 0.5
"""From this age on, what is not yet saved shows so."""


class SaveState(StrEnum):
    """What is known about the events of this answer."""

    SAVED = "saved"
    """All of them are safe, or younger than half a second."""
    NOT_YET = "not_yet"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """State, and why it failed (None: for a reason that only the log knows)."""

    state: SaveState = SaveState.SAVED
    error: UserError | None = None


@dataclass(slots=True)
class _Waiting:
    event: Event
    since: float
    future: Future[None]


class SaveMonitor(QObject):
    """Records events and watches their futures.

    Parameters
    ----------
    record
        Queues one event and returns at once; the future is done when the event is safe on disk.
    clock
        Monotonic seconds.
    """

    changed = Signal(object)

    def __init__(
        self,
        record: Callable[[Event], Future[None]],
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._clock = clock
        self._waiting: list[_Waiting] = []
        self._failed: list[Event] = []
        self._error: UserError | None = None
        self._status = SaveStatus()
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def status(self) -> SaveStatus:
        """What is known now."""
        return self._status

    def record(self, event: Event) -> None:
        """Queue an event. Never raises: what can't be queued counts as failed and is kept."""
        try:
            future = self._record(event)
        except UserError as error:
            self._keep(event, error)
        else:
            self._waiting.append(_Waiting(event, self._clock(), future))
            self._timer.start()
        self._tell()

    def retry(self) -> None:
        """Queue again what had failed."""
        again, self._failed, self._error = self._failed, [], None
        for event in again:
            self.record(event)
        self._tell()

    def forget(self) -> None:
        """The whole answer is stored (or given up): nothing waits any more."""
        self._waiting.clear()
        self._failed.clear()
        self._error = None
        self._timer.stop()
        self._tell()

    def look(self) -> None:
        """Look at the futures now."""
        still: list[_Waiting] = []
        for waiting in self._waiting:
            if not waiting.future.done():
                still.append(waiting)
                continue
            error = None if waiting.future.cancelled() else waiting.future.exception()
            if error is not None or waiting.future.cancelled():
                self._keep(waiting.event, error if isinstance(error, UserError) else None)
        self._waiting = still
        if not still:
            self._timer.stop()
        self._tell()

    def _keep(self, event: Event, error: UserError | None) -> None:
        self._failed.append(event)
        self._error = error or self._error

    def _tell(self) -> None:
        if self._failed:
            status = SaveStatus(SaveState.FAILED, self._error)
        elif any(self._clock() - waiting.since >= LATE_S for waiting in self._waiting):
            status = SaveStatus(SaveState.NOT_YET)
        else:
            status = SaveStatus()
        if status != self._status:
            self._status = status
            self.changed.emit(status)
