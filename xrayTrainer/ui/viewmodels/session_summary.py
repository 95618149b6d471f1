"""What a session came to, how its cases came out, and what to go on with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.training.session_plan import FocusPlan
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.route import SummaryPlace
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.services.api import Change, Home, ReportLine, SessionReport, SetCard, TrainingService
    from xrayTrainer.services.progress_api import AbilityChange, ProgressService

MOST_KEYS = 60
"""Keys of so many cases are read to see which classes were missed."""
MOST_CLASSES = 3
ABILITY_LANE = "summary.ability"


class CaseEnd(StrEnum):
    """How a case came out, as one may filter by."""

    FOUND = "found"
    MISSED = "missed"
    CLEARED = "cleared"
    FOR_NOTHING = "for_nothing"
    RIGHT = "right"
    WRONG = "wrong"
    AWAITING = "awaiting"


_ALIKE = ((CaseEnd.FOUND, CaseEnd.MISSED, CaseEnd.CLEARED, CaseEnd.FOR_NOTHING), (CaseEnd.RIGHT, CaseEnd.WRONG))


def end_of(card: Scorecard | None) -> CaseEnd:
    """Return how a case came out; not all found is missed, and a clear case called suspicious was opened."""
    if card is None:
        return CaseEnd.AWAITING
    if card.kind != "search":
        return CaseEnd.RIGHT if card.choice == "right" else CaseEnd.WRONG
    if card.case_type == "threat":
        return CaseEnd.FOUND if card.found and card.found >= card.required else CaseEnd.MISSED
    if card.case_type == "clear":
        return CaseEnd.CLEARED if card.verdict == "right" and not card.false_alarm else CaseEnd.FOR_NOTHING
    return CaseEnd.RIGHT if card.verdict == "right" else CaseEnd.WRONG


class GoOn(StrEnum):
    """What the large button of the summary leads to."""

    NEXT_SET = "next_set"
    MISSED = "missed"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFacts:
    """The report, and what Home knows now.

    Attributes
    ----------
    report, home
        As they were read.
    missed
        Classes of what was missed, the most missed first.
    chooses
        Whether cases can be chosen for the person.
    """

    report: SessionReport
    home: Home
    missed: tuple[str, ...] = ()
    chooses: bool = False

    @property
    def next_set(self) -> SetCard | None:
        """Return another set than this session's with something left to do, None when there is no other."""
        suggested = self.home.suggested
        if suggested is None or suggested.id == self.report.state.set.id or suggested.done >= suggested.cases:
            return None
        return suggested

    @property
    def can_practise_missed(self) -> bool:
        """Whether what was missed can be practised."""
        return self.chooses and bool(self.missed)

    @property
    def main(self) -> GoOn | None:
        """Return what to go on with: a chosen block leads to the next one, a set to the next set."""
        chosen = self.report.state.plan is not None
        if not chosen and self.next_set is not None:
            return GoOn.NEXT_SET
        if self.can_practise_missed:
            return GoOn.MISSED
        if self.chooses and (chosen or self.report.lines):
            return GoOn.PRACTICE
        return GoOn.NEXT_SET if self.next_set is not None else None

    @property
    def ends(self) -> Mapping[CaseEnd, int]:
        """Return how many cases came out how: those of a kind side by side, also where there are none of one."""
        counts = Counter(end_of(line.scorecard) for line in self.report.lines)
        shown: dict[CaseEnd, int] = {}
        for alike in _ALIKE:
            if any(counts[end] for end in alike):
                shown.update({end: counts[end] for end in alike})
        if counts[CaseEnd.AWAITING]:
            shown[CaseEnd.AWAITING] = counts[CaseEnd.AWAITING]
        return shown


class SummaryModel(QObject):
    """Facts for the session summary.

    Parameters
    ----------
    training, progress
        The sessions; a person's skill, None where nobody tells of it.
    tasks, starter, changes
        Off the GUI thread; what begins sessions; what tells of changes.

    Signals
    -------
    changed(object)
        `SummaryFacts`.
    ability_changed(object)
        `AbilityChange` of the session, None where it changed nothing.
    failed(object)
        `UserError`.
    """

    changed = Signal(object)
    ability_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        tasks: TaskRunner,
        starter: SessionStarter,
        changes: Changes,
        parent: QObject | None = None,
        *,
        progress: ProgressService | None = None,
        chooses: bool = False,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._progress = progress
        self._chooses = chooses
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
            missed = self._missed(report) if self._chooses else ()
            facts = SummaryFacts(report=report, home=self._training.home(), missed=missed, chooses=self._chooses)
            return facts, change

        def fail(error: UserError) -> None:
            self.failed.emit(error)

        self._tasks.drop_lane(ABILITY_LANE)
        self._tasks.submit(read, self._show, failed=fail, lane="summary", owner=self)

    def go_on(self) -> None:
        """Do what the large button says."""
        main = None if self._facts is None else self._facts.main
        if main is GoOn.NEXT_SET:
            self.next_set()
        elif main is GoOn.MISSED:
            self.practise_missed()
        elif main is GoOn.PRACTICE:
            self._starter.practise()

    def next_set(self) -> None:
        """Begin the set to go on with."""
        if self._facts is not None and self._facts.next_set is not None:
            self._starter.start(self._facts.next_set.id)

    def practise_missed(self) -> None:
        """Begin a block of practice of the classes that were missed."""
        if self._facts is None or not self._facts.can_practise_missed:
            return
        from xrayTrainer.services.modes_api import PracticeStart

        self._starter.practise(PracticeStart(focus=FocusPlan(classes=self._facts.missed)))

    def _show(self, result: tuple[SummaryFacts, Change | None]) -> None:
        self._facts, change = result
        self.changed.emit(self._facts)
        if change is not None:
            self._changes.publish(change)
        progress, state = self._progress, self._facts.report.state
        if progress is None or not self._facts.report.lines:
            self.ability_changed.emit(None)
            return

        def read() -> AbilityChange | None:
            return progress.ability_change(state.id, state.person)

        self._tasks.submit(
            read,
            self.ability_changed.emit,
            failed=lambda _error: self.ability_changed.emit(None),
            lane=ABILITY_LANE,
            owner=self,
        )

    def _missed(self, report: SessionReport) -> tuple[str, ...]:
        """Return the classes of what was missed, the most missed first; keys are read here, after the answers."""
        missed = [line for line in report.lines if end_of(line.scorecard) is CaseEnd.MISSED]
        counts: Counter[str] = Counter()
        for line in missed[:MOST_KEYS]:
            counts.update(self._missed_in(line))
        return tuple(class_id for class_id, _count in counts.most_common(MOST_CLASSES))

    def _missed_in(self, line: ReportLine) -> tuple[str, ...]:
        try:
            key = self._training.review(line.answer).key
        except UserError:
            return ()
        if key is None or line.scorecard is None:
            return ()
        left = {one.concealment for one in line.scorecard.concealments if one.required and not one.found}
        return tuple(thing.class_ for thing in key.concealments if thing.id in left and thing.class_ is not None)
