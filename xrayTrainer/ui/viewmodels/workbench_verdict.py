"""From a verdict to a stored answer: the questions in between, then the submission off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Answer, Finding
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import SearchPlan, VerdictName
from xrayTrainer.services.api import OpenCase, Review, TrainingService
from xrayTrainer.ui.viewmodels.choice_sheet import Chosen
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.verdict import Ask, AskKind, Wanted, next_ask
from xrayTrainer.ui.viewmodels.workbench_log import AnswerLog

LANE = "workbench.submit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The answer as it stands on the bench."""

    case: OpenCase
    log: AnswerLog
    marks: MarkSheet
    findings: tuple[Finding, ...]
    chosen: Chosen


class VerdictDesk(QObject):
    """Takes verdicts.

    Parameters
    ----------
    draft
        Gives the answer as it stands, or None with no case on the bench.
    program
        Name and version written into answers.

    Signals
    -------
    asked(object)
        The `Ask` that stands between verdict and submission, or None.
    submitting_changed(bool)
        Whether the answer is on its way.
    submitted(object), submit_failed(object)
        `Review`; `UserError`: everything stays as it was, submit again.
    """

    asked = Signal(object)
    submitting_changed = Signal(bool)
    submitted = Signal(object)
    submit_failed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        tasks: TaskRunner,
        draft: Callable[[], Draft | None],
        *,
        program: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._draft = draft
        self._program = program
        self._wanted: Wanted | None = None
        self._ask: Ask | None = None
        self._submitting = False
        self._unsent: Wanted | None = None

    @property
    def ask(self) -> Ask | None:
        """The question that stands."""
        return self._ask

    @property
    def submitting(self) -> bool:
        """Whether the answer is on its way."""
        return self._submitting

    def clear(self) -> None:
        """Another case is on the bench: a submission under way is stored, but nobody waits for it here."""
        self._tasks.drop_lane(LANE)
        self._wanted = None
        self._set_ask(None)
        self._set_submitting(False)

    def decide(self, verdict: VerdictName) -> None:
        """Take a verdict: ask what must be asked, then submit."""
        if not self._submitting:
            self._wanted = Wanted(verdict=verdict)
            self._advance()

    def submit_choice(self) -> None:
        """Submit the choice of a question; there is no verdict."""
        self._submit(None)

    def retry(self) -> None:
        """Submit again what could not be stored."""
        self._submit(self._unsent)

    def marks_changed(self, *, added: bool) -> None:
        """Follow the mark sheet: a rating leads to the next question, a new mark back to searching."""
        if self._ask is None:
            return
        if added or self._ask.kind is AskKind.WHERE:
            self.go_back()
        elif self._ask.kind is AskKind.RATE or self._ask.kind is AskKind.MARKS_LEFT:
            self._advance()

    def go_back(self) -> None:
        """Take the verdict back and go on searching."""
        self._wanted = None
        self._set_ask(None)

    def cannot_point(self) -> None:
        """Answer "where?" with: I can't point to it."""
        if self._wanted is not None:
            self._wanted = replace(self._wanted, cannot_point=True)
            self._advance()

    def keep_marks(self) -> None:
        """Answer "there are marks": keep them, so it is a suspicion."""
        if self._wanted is not None:
            self._wanted = replace(self._wanted, verdict="suspicion")
            self._advance()

    def propose_search(self, search: SearchPlan | None) -> None:
        """Answer which search is proposed; None for no proposal."""
        if self._wanted is not None:
            self._wanted = replace(self._wanted, search_answered=True, search=search)
            self._advance()

    def _advance(self) -> None:
        wanted, draft = self._wanted, self._draft()
        if wanted is None or draft is None:
            return
        asks = draft.case.session.asks
        ask = next_ask(wanted, marks=draft.marks, findings=draft.findings, asks=asks)
        self._set_ask(ask)
        if ask is None:
            self._submit(wanted)

    def _set_ask(self, ask: Ask | None) -> None:
        if ask != self._ask:
            self._ask = ask
            self.asked.emit(ask)

    def _submit(self, wanted: Wanted | None) -> None:
        draft = self._draft()
        if draft is None or self._submitting:
            return
        self._unsent = wanted
        answer = make_answer(draft, wanted, self._program)
        self._set_submitting(True)
        self._tasks.submit(
            lambda: self._training.submit(answer),
            self._review_arrived,
            failed=self._submit_failed,
            broke=self._submit_broke,
            lane=LANE,
            owner=self,
        )

    def _review_arrived(self, review: Review) -> None:
        self._wanted = None
        self._set_submitting(False)
        self.submitted.emit(review)

    def _submit_failed(self, error: UserError) -> None:
        self._wanted = None
        self._set_submitting(False)
        self.submit_failed.emit(error)

    def _submit_broke(self, error: Exception) -> None:
        """A bug on the way: free the bench, so that the work can be submitted again, and let it be reported."""
        self._wanted = None
        self._set_submitting(False)
        self._tasks.bug.emit(error)

    def _set_submitting(self, submitting: bool) -> None:
        if submitting != self._submitting:
            self._submitting = submitting
            self.submitting_changed.emit(submitting)


def make_answer(draft: Draft, wanted: Wanted | None, program: str) -> Answer:
    """Return the domain answer of a draft and a verdict (None in all kinds but `search`)."""
    case, session = draft.case.case, draft.case.session
    return Answer(
        id=draft.case.answer,
        session=session.id,
        person=session.person,
        set=session.set.id,
        set_revision=session.set.revision,
        case=case.id,
        case_revision=case.revision,
        mode=session.mode,
        program=program,
        marks=draft.marks,
        findings=draft.findings,
        verdict=None if wanted is None else wanted.verdict,
        search=None if wanted is None else wanted.search,
        choice=draft.chosen.choice,
        reasons=draft.chosen.reasons,
        events=draft.log.submitted_events(),
        seconds=round(draft.log.seconds, 3),
    )
