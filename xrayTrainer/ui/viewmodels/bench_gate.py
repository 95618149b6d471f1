"""Before a case comes to the bench: which mode it is in, what waits outside, how much of an exam's time is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import SessionId
    from xrayTrainer.services.api import SessionState, TrainingService
    from xrayTrainer.services.modes_api import ExamState, Lorry, ModesService

LANE = "workbench.gate"
WARNINGS_S = (300.0, 60.0)
"""Time left at which an exam says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchMode:
    """How a session is worked on.

    Attributes
    ----------
    state
        The session.
    exam
        Where an exam stands; None for what is none.
    lorries
        Arrivals of a duty, the earliest first.
    worked_s
        Seconds worked on the answers so far, pauses left out: the clock of a duty.
    """

    state: SessionState
    exam: ExamState | None = None
    lorries: tuple[Lorry, ...] = ()
    worked_s: float = 0.0

    @property
    def is_run(self) -> bool:
        """Whether it is an exam whose breaks are noted."""
        return self.exam is not None and self.state.plan is not None

    @property
    def time_over(self) -> bool:
        """Whether the time of an exam is used up."""
        return self.exam is not None and self.exam.limit_s is not None and self.exam.used_s >= self.exam.limit_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Who waits outside: how many, and for how long the first has, seconds; None where nobody does."""

    waiting: int
    first_s: float | None


def queue_at(lorries: tuple[Lorry, ...], *, number: int, now_s: float) -> Queue:
    """Return who waits while lorry `number` (from 1) is on the bench, `now_s` seconds after the duty began."""
    waiting = [lorry.arrives_s for lorry in lorries if lorry.number > number and lorry.arrives_s <= now_s]
    return Queue(waiting=len(waiting), first_s=now_s - min(waiting) if waiting else None)


class ExamClock:
    """Time left in an exam, from where it stood.

    Parameters
    ----------
    state
        Where it stood.
    clock
        Monotonic seconds.
    """

    def __init__(self, state: ExamState, clock: Callable[[], float] = monotonic) -> None:
        self._state = state
        self._clock = clock
        self._start = clock()

    @property
    def left_s(self) -> float | None:
        """Seconds left, never below 0; None without a limit."""
        limit = self._state.limit_s
        return None if limit is None else max(0.0, limit - self._state.used_s - (self._clock() - self._start))

    @property
    def warning_s(self) -> float | None:
        """The last warning that is due, as time left; None before the first, and without a limit."""
        left = self.left_s
        return None if left is None else min((at for at in WARNINGS_S if left <= at), default=None)


class BenchGate(QObject):
    """Lets a session's next case through, or says why not.

    Parameters
    ----------
    training, modes
        The sessions; None where modes are not offered.
    tasks
        Off the GUI thread.

    Signals
    -------
    passed(object)
        `BenchMode`: the next case may be opened.
    waits(object)
        Id of an exam that broke off, or of which a sitting is over.
    over(object)
        `BenchMode` of a session that has no case left.
    failed(object)
        `UserError`.
    """

    passed = Signal(object)
    waits = Signal(object)
    over = Signal(object)
    failed = Signal(object)

    def __init__(
        self, training: TrainingService, modes: ModesService | None, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._modes = modes
        self._tasks = tasks

    def ask(self, session: SessionId) -> None:
        """Find out whether the next case of a session may be opened."""
        self._tasks.submit(lambda: self._read(session), self._tell, failed=self.failed.emit, lane=LANE, owner=self)

    def _read(self, session: SessionId) -> BenchMode:
        state, modes = self._training.resume(session), self._modes
        exam = modes.exam(session) if modes is not None and state.mode == "exam" else None
        lorries = modes.queue(session) if modes is not None and state.mode == "duty" else ()
        lines = self._training.report(session).lines if lorries else ()
        return BenchMode(state=state, exam=exam, lorries=lorries, worked_s=sum(line.seconds for line in lines))

    def _tell(self, mode: BenchMode) -> None:
        if mode.state.position is None or mode.time_over:
            self.over.emit(mode)
        elif mode.exam is not None and mode.exam.waits:
            self.waits.emit(mode.state.id)
        else:
            self.passed.emit(mode)
