"""Exams without their widgets: which may be begun, what one waits for, how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.modes_api import ExamOffer, ExamResult, ExamStart, ExamState, ModesService
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.route import CasePlace, ExamPlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Change, SessionReport, SessionState, TrainingService


class ExamStartModel(QObject):
    """The exams that may be begun.

    Signals
    -------
    changed(object)
        Tuple of `ExamOffer`.
    """

    changed = Signal(object)

    def __init__(
        self, modes: ModesService | None, tasks: TaskRunner, starter: SessionStarter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._modes = modes
        self._tasks = tasks
        self._starter = starter

    def refresh(self) -> None:
        """Read anew."""
        if self._modes is not None:
            self._tasks.submit(self._modes.exams, self._show, lane="exam.offers", owner=self)

    def start(self, wishes: ExamStart) -> None:
        """Begin one."""
        self._starter.take_exam(wishes)

    def _show(self, offers: tuple[ExamOffer, ...]) -> None:
        self.changed.emit(offers)


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseFacts:
    """An exam that waits."""

    session: SessionState
    exam: ExamState


class ExamPauseModel(QObject):
    """An exam that broke off, or of which a sitting is over.

    Signals
    -------
    changed(object)
        `PauseFacts`.
    refused(object)
        `UserError`: it may not go on.
    route_requested(object)
        `Route`: on with it.
    """

    changed = Signal(object)
    refused = Signal(object)
    route_requested = Signal(object)

    def __init__(
        self, training: TrainingService, modes: ModesService | None, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._modes = modes
        self._tasks = tasks
        self._place: ExamPlace | None = None

    def open(self, place: ExamPlace) -> None:
        """Read where the exam stands."""
        modes, training = self._modes, self._training
        self._place = place
        if modes is None:
            return

        def read() -> PauseFacts | None:
            exam = modes.exam(place.session)
            return None if exam is None else PauseFacts(session=training.resume(place.session), exam=exam)

        self._tasks.submit(read, self._show, failed=self.refused.emit, lane="exam.pause", owner=self)

    def go_on(self, code: str) -> None:
        """Let it go on."""
        modes, place = self._modes, self._place
        if modes is None or place is None:
            return
        self._tasks.submit(
            lambda: modes.go_on(place.session, code), self._went_on, failed=self.refused.emit, lane="exam.go_on",
            owner=self,
        )  # fmt: skip

    def _show(self, facts: PauseFacts | None) -> None:
        if facts is not None:
            self.changed.emit(facts)

    def _went_on(self, _state: ExamState) -> None:
        if self._place is not None:
            self.route_requested.emit(Route(ScreenId.WORKBENCH, CasePlace(session=self._place.session)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultFacts:
    """An exam that is over. `result` is None where its rule is not known any more."""

    report: SessionReport
    result: ExamResult | None


class ExamResultModel(QObject):
    """How an exam ended.

    Signals
    -------
    changed(object)
        `ResultFacts`.
    failed(object)
        `UserError`.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        modes: ModesService | None,
        tasks: TaskRunner,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._modes = modes
        self._tasks = tasks
        self._changes = changes

    def open(self, place: ExamPlace) -> None:
        """Close the exam if that is wanted, and read how it ended."""
        modes, training = self._modes, self._training

        def read() -> tuple[ResultFacts, Change | None]:
            change: Change | None = None
            if place.finish:
                report, change = training.finish(place.session)
            else:
                report = training.report(place.session)
            result = None if modes is None else modes.result(place.session)
            return ResultFacts(report=report, result=result), change

        def fail(error: UserError) -> None:
            self.failed.emit(error)

        self._tasks.submit(read, self._show, failed=fail, lane="exam.result", owner=self)

    def _show(self, found: tuple[ResultFacts, Change | None]) -> None:
        facts, change = found
        self.changed.emit(facts)
        if change is not None:
            self._changes.publish(change)
