"""A key tried as a trainee: marks, findings and verdict, with the score that they would get at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key, VerdictName
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.services.key_api import Attempt, KeyService, Sizes
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE = "key_editor.trial"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialState:
    """What was done so far, and what it comes to; the score is None until it is there."""

    marks: MarkSheet = ()
    findings: tuple[Finding, ...] = ()
    verdict: VerdictName | None = None
    scorecard: Scorecard | None = None


class KeyTrial(QObject):
    """One attempt. It is thrown away with the case, and never stored.

    Signals
    -------
    changed(object)
        `TrialState`.
    failed(object)
        `UserError`: nothing can be scored.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, keys: KeyService, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._keys, self._tasks = keys, tasks
        self._state = TrialState()
        self._scored_by: tuple[Case, Key] | None = None
        self._sizes: Sizes = {}

    @property
    def state(self) -> TrialState:
        """What was done so far."""
        return self._state

    def begin(self, case: Case, key: Key, sizes: Sizes) -> None:
        """Score by this key from now on; what was done before stays and is scored anew."""
        self._scored_by, self._sizes = (case, key), dict(sizes)
        self._score()

    def set_sizes(self, sizes: Sizes) -> None:
        """A further scan is there, and with it its size."""
        if dict(sizes) != self._sizes:
            self._sizes = dict(sizes)
            self._score()

    def forget(self) -> None:
        """Begin with nothing."""
        self._tasks.drop_lane(LANE)
        self._scored_by, self._sizes = None, {}
        self._put(TrialState())

    def clear(self) -> None:
        """Take back everything that was done."""
        self._put(TrialState())
        self._score()

    def put_marks(self, marks: MarkSheet) -> None:
        """Put other marks in place."""
        if marks != self._state.marks:
            self._put(replace(self._state, marks=marks))
            self._score()

    def report(self, finding: Finding) -> None:
        """Report a discrepancy; one for the same field takes the place of the last."""
        self._put(replace(self._state, findings=(*self._without(finding.document, finding.field), finding)))
        self._score()

    def withdraw(self, document: str, field: str) -> None:
        """Take a report back."""
        self._put(replace(self._state, findings=self._without(document, field)))
        self._score()

    def decide(self, verdict: VerdictName) -> None:
        """Decide; the same verdict again takes it back."""
        self._put(replace(self._state, verdict=None if verdict == self._state.verdict else verdict))
        self._score()

    def _without(self, document: str, field: str) -> tuple[Finding, ...]:
        return tuple(one for one in self._state.findings if (one.document, one.field) != (document, field))

    def _put(self, state: TrialState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def _score(self) -> None:
        if self._scored_by is None:
            return
        (case, key), sizes, keys = self._scored_by, self._sizes, self._keys
        state = self._state
        attempt = Attempt(marks=state.marks, findings=state.findings, verdict=state.verdict)
        self._tasks.submit(
            lambda: keys.trial(case, key, attempt, sizes),
            self._scored,
            failed=self.failed.emit,
            lane=LANE,
            owner=self,
        )

    def _scored(self, card: Scorecard) -> None:
        self._put(replace(self._state, scorecard=card))
