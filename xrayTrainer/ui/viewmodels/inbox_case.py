"""A case with everybody's answers: whose marks are shown, whether the key is, and to whom a remark can go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.regions import bounds
from xrayTrainer.services.comments_api import Remark
from xrayTrainer.services.presenting_api import GroupAnswer
from xrayTrainer.ui.viewmodels.presenter_page import Traces, key_traces, mark_traces
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures

if TYPE_CHECKING:
    from xrayTrainer.domain.answer import Mark
    from xrayTrainer.domain.ids import AnswerId, CaseId, SetId
    from xrayTrainer.domain.regions import Region
    from xrayTrainer.domain.viewing import Viewing
    from xrayTrainer.services.api import TrainingService
    from xrayTrainer.services.inbox_api import AnswerLine, CaseAnswers, InboxService
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.ui.viewmodels.inbox_remarks import Draft
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE = "inbox.case"
MOST_NAMES, LONGEST_NAME = 12, 32
"""With more people than that numbers stand at the marks at first: names would hide the scan."""


class Audience(StrEnum):
    """To whom a remark goes."""

    ONE = "one"
    MISSED = "missed"
    MARKED = "marked"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Shown:
    """What is laid over the scan."""

    key: bool = False
    names: bool = True
    hits: bool = False
    falses: bool = False


class InboxCaseModel(QObject):
    """One case at a time.

    Signals
    -------
    opened()
        Another case has come, or none is shown.
    chosen_changed()
        Another person, or another mark of his, is at the front.
    shown_changed()
        More or less lies over the scan, or another view of the carrier is shown.
    viewing_changed()
        The record of what the person looked at has come, or there is none.
    refused(object)
        `UserError`: the case can't be shown.
    failed(object)
        `UserError`: a scan of it can't.
    """

    opened = Signal()
    chosen_changed = Signal()
    shown_changed = Signal()
    viewing_changed = Signal()
    refused = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: InboxService,
        training: TrainingService,
        review: ReviewService | None,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._review = review
        self.tasks = tasks
        self.found: CaseAnswers | None = None
        self.answer: AnswerId | None = None
        self.mark: str | None = None
        self.shown = Shown()
        self.viewing: Viewing | None = None
        self.set_id: SetId | None = None
        self._case: CaseId | None = None
        self.pictures = ViewPictures(training, tasks, self, lane=f"{LANE}.view")
        self.pictures.failed.connect(self.failed)

    # what there is

    @property
    def case_id(self) -> CaseId | None:
        """The case that is shown, or on its way."""
        return self._case

    @property
    def lines(self) -> tuple[AnswerLine, ...]:
        """The answers."""
        return () if self.found is None else self.found.answers

    @property
    def line(self) -> AnswerLine | None:
        """The answer at the front; None while everybody's are shown."""
        return next((line for line in self.lines if line.id == self.answer), None)

    @property
    def number(self) -> int:
        """Which person is at the front, from 1; 0 for everybody."""
        return next((number for number, line in enumerate(self.lines, start=1) if line.id == self.answer), 0)

    def marks_of(self, answer: str | None) -> tuple[Mark, ...]:
        """Return the marks of an answer."""
        return () if self.found is None else tuple(one.mark for one in self.found.marks if one.answer == answer)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of the person at the front."""
        return self.marks_of(self.answer)

    def outcome(self, mark: str) -> str:
        """Return what became of a mark; empty while it awaits its key."""
        marks = () if self.found is None else self.found.marks
        return next((one.outcome for one in marks if one.mark.id == mark), "")

    @property
    def has_heat(self) -> bool:
        """Whether marks of several lie on this view."""
        return self.found is not None and self.pictures.view in self.found.heat

    # coming and going

    def open(self, set_id: SetId, case: CaseId, answer: AnswerId | None) -> None:
        """Show a case, with one answer at the front where one is named."""
        if case == self._case and set_id == self.set_id and self.found is not None:
            if answer is not None:
                self.choose(answer)
            return
        self.close()
        self.set_id, self._case, self.answer = set_id, case, answer
        self._read(set_id, case)

    def reload(self) -> None:
        """Read the case anew: results came in, a key was opened, a comment was written."""
        if self.set_id is not None and self._case is not None:
            self._read(self.set_id, self._case)

    def _read(self, set_id: SetId, case: CaseId) -> None:
        service = self._service
        self.tasks.submit(lambda: service.case(set_id, case), self._take, failed=self._refused, lane=LANE, owner=self)

    def close(self) -> None:
        """The case leaves the screen."""
        for lane in (LANE, f"{LANE}.viewing"):
            self.tasks.drop_lane(lane)
        self.found, self.answer, self.mark, self.viewing = None, None, None, None
        self.set_id, self._case = None, None
        self.shown = Shown()
        self.pictures.close()
        self.opened.emit()

    def _refused(self, error: UserError) -> None:
        self._case = None
        self.refused.emit(error)

    def _take(self, found: CaseAnswers) -> None:
        before, self.found = self.found, found
        if all(line.id != self.answer for line in found.answers):
            self.answer = None
        if before is not None and (before.case, before.folder) == (found.case, found.folder):
            self.opened.emit()
            return
        self.shown = Shown(names=len(found.answers) <= MOST_NAMES)
        self.pictures.open(found.case, found.folder)
        self.opened.emit()
        self._bring()

    # who is at the front

    def choose(self, answer: AnswerId | None, mark: str | None = None) -> None:
        """Bring a person's answer to the front, or everybody's."""
        if (answer, mark) == (self.answer, self.mark):
            return
        other = answer != self.answer
        self.answer, self.mark = answer, mark
        if other:
            self._bring()
        else:
            self.chosen_changed.emit()

    def choose_mark(self, mark: str | None) -> None:
        """Bring a mark to the front, and whose it is."""
        marks = () if self.found is None else self.found.marks
        owner = next((one.answer for one in marks if one.mark.id == mark), self.answer)
        self.choose(owner, mark)
        place = next((one.mark.view for one in marks if one.mark.id == mark), None)
        if place is not None and place != self.pictures.view:
            self.show_view(place)

    def next_mark(self) -> None:
        """Bring the next mark of the person to the front, after the last none."""
        ids: list[str | None] = [None, *(mark.id for mark in self.marks)]
        at = ids.index(self.mark) if self.mark in ids else 0
        self.choose_mark(ids[(at + 1) % len(ids)])

    def _bring(self) -> None:
        self.viewing = None
        self.chosen_changed.emit()
        self.viewing_changed.emit()
        review, answer = self._review, self.answer
        self.tasks.drop_lane(f"{LANE}.viewing")
        if review is not None and answer is not None:
            self.tasks.submit(
                lambda: review.viewing(answer),
                self._take_viewing,
                failed=lambda _error: None,
                lane=f"{LANE}.viewing",
                owner=self,
            )

    def _take_viewing(self, viewing: Viewing | None) -> None:
        self.viewing = viewing
        self.viewing_changed.emit()

    # what lies over the scan

    def show(self, shown: Shown) -> None:
        """Lay something else over the scan."""
        if shown != self.shown:
            self.shown = shown
            self.shown_changed.emit()

    def show_view(self, view: str) -> None:
        """Show another view of the carrier."""
        self.pictures.show(view)
        self.shown_changed.emit()

    def step_view(self) -> None:
        """Show the next view of the carrier."""
        ids = [view.id for view in self.pictures.views]
        if len(ids) > 1 and self.pictures.view in ids:
            self.show_view(ids[(ids.index(self.pictures.view) + 1) % len(ids)])

    def traces(self) -> Traces:
        """Return what lies over the view shown, bottom first: the key where it is shown, then marks with outcomes."""
        view, found = self.pictures.view, self.found
        if view is None or found is None:
            return ()
        shown = [self._group(line, shown=self.answer in (None, line.id)) for line in found.answers]
        marks = mark_traces(shown, view, names=self.shown.names, scored=True)
        if not self.shown.key or found.key is None:
            return marks
        return (*key_traces(found.key, self.group(), view), *marks)

    def _group(self, line: AnswerLine, *, shown: bool) -> GroupAnswer:
        marks = self.marks_of(line.id) if shown else ()
        return GroupAnswer(
            person=printable(line.name, LONGEST_NAME), marks=marks, verdict=line.verdict, scorecard=line.scorecard
        )

    def group(self) -> tuple[GroupAnswer, ...]:
        """Return the answers by which a thing of the key counts as found: the one at the front, or all."""
        lines = self.lines if self.line is None else (self.line,)
        return tuple(self._group(line, shown=True) for line in lines)

    # to whom

    def audience(self, who: Audience, draft: Draft) -> tuple[AnswerLine, ...]:
        """Return the answers to which a remark goes."""
        if who is Audience.ALL:
            return self.lines
        if who is Audience.MISSED:
            return tuple(line for line in self.lines if _missed(line))
        if who is Audience.MARKED:
            return tuple(line for line in self.lines if self._mark_there(line, draft) is not None)
        return () if self.line is None else (self.line,)

    def remarks(self, who: Audience, draft: Draft) -> tuple[Remark, ...]:
        """Return what is to be kept: the same words for each, about his own mark where he made one there."""
        found = []
        for line in self.audience(who, draft):
            mark = self.mark if who is Audience.ONE else None
            if who is Audience.MARKED:
                mark = getattr(self._mark_there(line, draft), "id", None)
            found.append(
                Remark(
                    session=line.session,
                    answer=line.id,
                    mark=mark,  # type: ignore[arg-type]
                    view=draft.view if draft.region is not None else None,
                    region=draft.region,
                    cue=draft.cue,
                    text=draft.text.strip(),
                )
            )
        return tuple(found)

    def _mark_there(self, line: AnswerLine, draft: Draft) -> Mark | None:
        """Return the mark that a person made at the place in question: what was drawn, else the mark at the front."""
        marks = () if self.found is None else self.found.marks
        front = next((one.mark for one in marks if one.mark.id == self.mark), None)
        view, region = draft.view, draft.region
        if region is None and front is not None:
            view, region = front.view, front.region
        if region is None:
            return None
        own = [mark for mark in self.marks_of(line.id) if mark.view == view]
        return next((mark for mark in own if _together(mark.region, region)), None)


def _missed(line: AnswerLine) -> bool:
    card = line.scorecard
    if card is None:
        return False
    if card.kind != "search":
        return card.choice == "wrong"
    return card.case_type == "threat" and card.found < card.required


def _together(one: Region, other: Region) -> bool:
    """Return whether the middle of one lies in the box around the other."""
    return _middle_inside(one, other) or _middle_inside(other, one)


def _middle_inside(one: Region, other: Region) -> bool:
    left, top, right, bottom = bounds(one)
    x, y = (left + right) / 2, (top + bottom) / 2
    x0, y0, x1, y1 = bounds(other)
    return x0 <= x <= x1 and y0 <= y <= y1
