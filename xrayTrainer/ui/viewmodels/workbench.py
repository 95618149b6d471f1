"""The workbench without its widgets: the case, the mark sheet, the findings, the choice; its desk takes the verdict.

State is frozen values; every change is told by one signal.  Nothing here reads the key or the clean twin: they come
back with the `Review` of a submitted answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Finding, Mark
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.domain.key import VerdictName
from xrayTrainer.services.api import OpenCase, TrainingService
from xrayTrainer.ui.viewmodels.choice_sheet import ChoiceSheet, Chosen
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet, changes, find_mark, restore
from xrayTrainer.ui.viewmodels.save_state import SaveStatus
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.verdict import Ask
from xrayTrainer.ui.viewmodels.workbench_log import AnswerLog
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures, can_be_worked, on_main_canvas
from xrayTrainer.ui.viewmodels.workbench_verdict import Draft, VerdictDesk

LANE = "workbench.open"


@dataclass(frozen=True, slots=True)
class SheetState:
    """The marks of all views, and which is selected."""

    marks: MarkSheet = ()
    selected: str | None = None


class WorkbenchModel(QObject):
    """One case at a time.

    Signals
    -------
    opened(object)
        The `OpenCase` on the bench, or None.
    open_failed(object)
        `UserError`: the next case of a session could not be had (`session.finished`: there is none).
    sheet_changed(object)
        `SheetState`.
    mark_added(object)
        A `Mark` just drawn (also by redo).
    findings_changed(object)
        Tuple of `Finding`.
    choice_changed(object)
        `Chosen` (all kinds but `search`).
    save_state_changed(object)
        `SaveStatus`.
    paused_changed(bool)
        Whether a pause is on.
    submitted(object)
        The `Review` of the answer just stored.
    conditions_changed(object)
        Frozen set of the names of `conditions`.
    """

    opened = Signal(object)
    open_failed = Signal(object)
    sheet_changed = Signal(object)
    mark_added = Signal(object)
    findings_changed = Signal(object)
    choice_changed = Signal(object)
    save_state_changed = Signal(object)
    paused_changed = Signal(bool)
    submitted = Signal(object)
    conditions_changed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        tasks: TaskRunner,
        *,
        program: str,
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._clock = clock
        self.pictures = ViewPictures(training, tasks, self)
        self.second = ViewPictures(training, tasks, self, lane="workbench.second")
        self._case: OpenCase | None = None
        self._log: AnswerLog | None = None
        self._sheet = SheetState()
        self._findings: tuple[Finding, ...] = ()
        self.choices = ChoiceSheet(self)
        self.desk = VerdictDesk(training, tasks, self._draft, program=program, parent=self)
        self._conditions: frozenset[str] = frozenset()
        self.pictures.picture_changed.connect(self._picture_changed)
        self.choices.changed.connect(self._choice_changed)
        self.desk.asked.connect(self._asked)
        self.desk.submitting_changed.connect(self._tell_conditions)
        self.desk.submitted.connect(self._submitted)

    # state

    @property
    def case(self) -> OpenCase | None:
        """The case on the bench."""
        return self._case

    @property
    def sheet(self) -> SheetState:
        """Marks and selection."""
        return self._sheet

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Discrepancies reported in the dossier."""
        return self._findings

    @property
    def save_status(self) -> SaveStatus:
        """Whether everything is safe on disk."""
        return SaveStatus() if self._log is None else self._log.monitor.status

    @property
    def paused(self) -> bool:
        """Whether a pause is on."""
        return self._log is not None and self._log.paused

    @property
    def seconds(self) -> float:
        """Time spent on this case, pauses left out."""
        return 0.0 if self._log is None else self._log.seconds

    @property
    def selected_mark(self) -> Mark | None:
        """The selected mark."""
        return find_mark(self._sheet.marks, self._sheet.selected)

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds now; `ActionSpec.enabled_when` refers to them."""
        return self._conditions

    # the case

    def open_next(self, session: SessionId) -> None:
        """Fetch the next case of a session and put it on the bench; `open_failed` tells when there is none."""
        self.close()
        self._tasks.submit(
            lambda: self._training.open_case(session),
            self._fetched,
            failed=self.open_failed.emit,
            lane=LANE,
            owner=self,
        )

    def _fetched(self, case: OpenCase) -> None:
        try:
            self.open(case)
        except UserError as error:
            self.open_failed.emit(error)

    def open(self, case: OpenCase) -> None:
        """Put a case on the bench; what its events tell of an earlier run is restored.

        Raises
        ------
        UserError
            `workbench.kind_unknown` for a kind of case that has no bench.
        """
        can_be_worked(case.case)
        self.close()
        self._case = case
        self._log = AnswerLog(self._training, case, self, self._clock)
        self._log.monitor.changed.connect(self.save_state_changed)
        restored = restore(case.events)
        self._sheet = SheetState(restored.marks)
        self._findings = restored.findings
        self.choices.open(case.case, case.events)
        self.opened.emit(case)
        self._tell_all()
        shown = on_main_canvas(case.case)
        self.pictures.open(shown, case.folder)
        if not shown.views:
            self._log.shown()

    def close(self) -> None:
        """Take the case off the bench; what is queued is still written."""
        if self._log is not None:
            self._log.close()
        self._case = self._log = None
        self._sheet, self._findings = SheetState(), ()
        self.choices.open(None)
        self.desk.clear()
        self.pictures.close()
        self.opened.emit(None)
        self._tell_all()

    def _picture_changed(self, picture: object) -> None:
        if picture is not None and self._log is not None:
            self._log.shown()
        self._tell_conditions()

    # marks

    def replace_sheet(self, marks: MarkSheet, selected: str | None = None) -> None:
        """Put another mark sheet in place: the one way in which marks change (undo and redo included)."""
        if self._log is None or self.desk.submitting:
            return
        before = self._sheet
        keep = selected if selected is not None else before.selected
        self._sheet = SheetState(marks, keep if find_mark(marks, keep) is not None else None)
        if self._sheet == before:
            return
        added: list[Mark] = []
        for change in changes(before.marks, marks):
            self._log.write(change.what, mark=change.mark)
            if change.what == "mark_added":
                added.append(change.mark)
        self.sheet_changed.emit(self._sheet)
        for mark in added:
            self.mark_added.emit(mark)
        self._tell_conditions()
        if marks != before.marks:
            self.desk.marks_changed(added=bool(added))

    def select(self, mark_id: str | None) -> None:
        """Select a mark, or none; a mark of another view brings its view, and what is no mark is left alone."""
        if mark_id == self._sheet.selected or (mark_id and find_mark(self._sheet.marks, mark_id) is None):
            return
        self._sheet = replace(self._sheet, selected=mark_id)
        mark = self.selected_mark
        if mark is not None and mark.view != self.pictures.view:
            self.pictures.show(mark.view)
        self.sheet_changed.emit(self._sheet)
        self._tell_conditions()

    # the dossier and the question

    def documents_in_view(self, names: tuple[str, ...]) -> None:
        """These parts of the dossier stand in front now, and no others."""
        if self._log is not None:
            self._log.dossier.show(names)

    def report_finding(self, finding: Finding) -> None:
        """Report a discrepancy; one for the same field takes the place of the last."""
        if self._log is None or self.desk.submitting:
            return
        others = tuple(old for old in self._findings if (old.document, old.field) != (finding.document, finding.field))
        self._findings = (*others, finding)
        self._log.write("finding_added", finding=finding)
        self.findings_changed.emit(self._findings)

    def withdraw_finding(self, document: str, field: str) -> None:
        """Take a reported discrepancy back."""
        gone = [old for old in self._findings if (old.document, old.field) == (document, field)]
        if self._log is None or self.desk.submitting or not gone:
            return
        self._findings = tuple(old for old in self._findings if old not in gone)
        self._log.write("finding_deleted", finding=gone[0])
        self.findings_changed.emit(self._findings)

    def toggle_choice(self, choice: str) -> None:
        """Choose an answer of the question; where several are allowed, choosing again takes it back."""
        if "can_choose" in self._conditions:
            self.choices.toggle(choice)

    def _choice_changed(self, chosen: Chosen) -> None:
        if self._log is not None:
            self._log.write("choice_changed", chosen=chosen)
        self.choice_changed.emit(chosen)
        self._tell_conditions()

    # verdict and submission

    def request_verdict(self, verdict: VerdictName) -> None:
        """Decide, if there is a case to decide on."""
        if "can_decide" in self._conditions:
            self.desk.decide(verdict)

    def request_answer(self) -> None:
        """Submit the choice (all kinds but `search`)."""
        if "can_answer" in self._conditions:
            self.desk.submit_choice()

    def _draft(self) -> Draft | None:
        if self._case is None or self._log is None:
            return None
        return Draft(
            case=self._case,
            log=self._log,
            marks=self._sheet.marks,
            findings=self._findings,
            chosen=self.choices.chosen,
        )

    def _asked(self, ask: Ask | None) -> None:
        if ask is not None and ask.mark is not None:
            self.select(ask.mark)
        self._tell_conditions()

    def _submitted(self, review: object) -> None:
        if self._log is not None:
            self._log.monitor.forget()
        self.submitted.emit(review)

    # the viewing record

    def used(self) -> None:
        """Mouse or keys were used."""
        if self._log is not None and not self.desk.submitting:
            self._log.used()

    def set_focused(self, focused: bool) -> None:
        """The program came to the front, or left it."""
        if self._log is not None:
            self._log.set_focused(focused)

    def set_paused(self, paused: bool) -> None:
        """Begin or end a pause; the scan is hidden meanwhile."""
        if self._log is None or paused == self._log.paused or self.desk.submitting:
            return
        (self._log.pause if paused else self._log.resume)()
        self.paused_changed.emit(paused)
        self._tell_conditions()

    def retry_saving(self) -> None:
        """Try again to write what could not be written."""
        if self._log is not None:
            self._log.monitor.retry()

    # telling

    def _tell_all(self) -> None:
        self.sheet_changed.emit(self._sheet)
        self.findings_changed.emit(self._findings)
        self.choice_changed.emit(self.choices.chosen)
        self.save_state_changed.emit(self.save_status)
        self.paused_changed.emit(self.paused)
        self._tell_conditions()

    def _tell_conditions(self) -> None:
        new = self._find_conditions()
        if new != self._conditions:
            self._conditions = new
            self.conditions_changed.emit(new)

    def _find_conditions(self) -> frozenset[str]:
        case = self._case
        if case is None:
            return frozenset()
        return conditions_of(
            case.case,
            free=not self.desk.submitting and not self.paused,
            paused=self.paused,
            picture=self.pictures.picture is not None,
            marked=self.selected_mark is not None,
            asking=self.desk.ask is not None,
            chosen=bool(self.choices.chosen.choice),
        )


def conditions_of(
    case: Case, *, free: bool, paused: bool, picture: bool, marked: bool, asking: bool, chosen: bool
) -> frozenset[str]:
    """Return the names of what holds on the bench.

    Parameters
    ----------
    free
        No pause, and no answer on its way.
    picture, marked, asking, chosen
        Whether a view is loaded, a mark selected, a question open, a choice made.
    """
    search = case.kind == "search"
    facts = {
        "has_picture": picture and not paused,
        "can_draw": free and search and picture,
        "has_selection": free and search and marked,
        "can_rate": free and search and marked,
        "can_decide": free and search and not asking and (picture or not case.views),
        "can_choose": free and not search,
        "can_answer": free and not search and chosen,
        "several_views": len(on_main_canvas(case).views) > 1,
        "has_pair": case.kind == "compare" and picture and not paused,
        "asking": asking,
        "can_pause": free or paused,
    }
    return frozenset(name for name, holds in facts.items() if holds)
