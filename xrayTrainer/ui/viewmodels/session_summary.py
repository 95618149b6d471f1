"""What a session came to, and the set to go on with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.route import SummaryPlace
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Change, Home, SessionReport, SetCard, TrainingService


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFacts:
    """The report, and what Home knows now. `next_set` is another set than this session's, with something left to do."""

    report: SessionReport
    home: Home

    @property
    def next_set(self) -> SetCard | None:
        """Return the set to go on with, None when there is no other."""
        suggested = self.home.suggested
        if suggested is None or suggested.id == self.report.state.set.id or suggested.done >= suggested.cases:
            return None
        return suggested


class SummaryModel(QObject):
    """Facts for the session summary.

    Signals
    -------
    changed(object)
        `SummaryFacts`.
    failed(object)
        `UserError`.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        tasks: TaskRunner,
        starter: SessionStarter,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._starter = starter
        self._changes = changes
        self._facts: SummaryFacts | None = None

    def open(self, place: SummaryPlace) -> None:
        """Close the session if that is wanted, and read its report."""

        def read() -> tuple[SummaryFacts, Change | None]:
            change: Change | None = None
            if place.finish:
                report, change = self._training.finish(place.session)
            else:
                report = self._training.report(place.session)
            return SummaryFacts(report=report, home=self._training.home()), change

        def fail(error: UserError) -> None:
            self.failed.emit(error)

        self._tasks.submit(read, self._show, failed=fail, lane="summary", owner=self)

    def next_set(self) -> None:
        """Begin the set to go on with."""
        if self._facts is not None and self._facts.next_set is not None:
            self._starter.start(self._facts.next_set.id)

    def _show(self, result: tuple[SummaryFacts, Change | None]) -> None:
        self._facts, change = result
        self.changed.emit(self._facts)
        if change is not None:
            self._changes.publish(change)
