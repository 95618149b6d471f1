"""What the Inbox shows: what needs attention, people, sets; of a person his sessions, of a set its cases."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.api import Topic
from xrayTrainer.ui.viewmodels.route import InboxPlace

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId, SetId
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.inbox_api import (
        AnswerLine,
        Attention,
        InboxPage,
        InboxPerson,
        InboxService,
        InboxSession,
        SetAnalysis,
    )
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE = "inbox"
T = TypeVar("T")
_OURS = frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS, Topic.SETS, Topic.COMMENTS})
_OF_CASES = _OURS - {Topic.ANSWERS}
"""An answer that was looked at changes nothing of its case."""


class Page(StrEnum):
    """Which page of the Inbox is shown."""

    START = "start"
    PERSON = "person"
    SET = "set"
    CASE = "case"


def page_of(place: InboxPlace) -> Page:
    """Return the page on which a place is shown."""
    if place.set_id is not None and place.case is not None:
        return Page.CASE
    if place.person is not None:
        return Page.PERSON
    return Page.SET if place.set_id is not None else Page.START


class InboxModel(QObject):
    """Where one is in the Inbox, and what is there.

    Signals
    -------
    place_changed()
        Another page, or another thing on it.
    page_changed()
        People, sets, or what needs attention, are others.
    person_changed()
        The sessions of the person have come.
    set_changed()
        The cases of the set have come.
    put_away_changed()
        Something was put away, or brought back.
    case_outdated()
        What a case shows may be different now.
    scored(int)
        So many answers that waited have a score now.
    failed(object)
        `UserError`.
    """

    place_changed = Signal()
    page_changed = Signal()
    person_changed = Signal()
    set_changed = Signal()
    put_away_changed = Signal()
    case_outdated = Signal()
    scored = Signal(int)
    failed = Signal(object)

    def __init__(
        self, service: InboxService, tasks: TaskRunner, changes: Changes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._changes = changes
        self._way: list[InboxPlace] = []
        self._put: tuple[str, ...] = ()
        self._shown, self._stale = False, True
        self.place = InboxPlace()
        self.page: InboxPage | None = None
        self.sessions: tuple[InboxSession, ...] = ()
        self.analysis: SetAnalysis | None = None
        changes.changed.connect(self._outdated)

    @property
    def service(self) -> InboxService:
        """The use cases."""
        return self._service

    @property
    def where(self) -> Page:
        """Which page is shown."""
        return page_of(self.place)

    @property
    def inside(self) -> bool:
        """Whether there is a page to go back to."""
        return self.where is not Page.START

    @property
    def attention(self) -> tuple[Attention, ...]:
        """What needs attention, but for what was just put away."""
        return () if self.page is None else tuple(one for one in self.page.attention if one.subject not in self._put)

    @property
    def can_take_back(self) -> bool:
        """Whether something was just put away."""
        return bool(self._put)

    @property
    def person(self) -> InboxPerson | None:
        """The person whose page is shown."""
        people = () if self.page is None else self.page.people
        return next((one for one in people if one.id == self.place.person), None)

    def line(self, answer: str) -> AnswerLine | None:
        """Return the line of an answer of the person shown."""
        lines = (line for session in self.sessions for line in session.answers)
        return next((line for line in lines if line.id == answer), None)

    # coming, going

    def enter(self, place: InboxPlace | None) -> None:
        """The screen is shown: go to a place, or stay where one was."""
        self._shown = True
        if place is not None:
            self._way = [InboxPlace()] if page_of(place) is not Page.START else []
            self._show(place)
        else:
            self.place_changed.emit()
        self.refresh()

    def leave(self) -> None:
        """Another screen is shown: what was put away stays so."""
        self._shown = False
        self.settle()

    def go(self, place: InboxPlace) -> None:
        """Show another page, from which one comes back to this one."""
        if place != self.place:
            self._way.append(self.place)
            self._show(place)

    def back(self) -> None:
        """Go back by one page."""
        if self.inside:
            self._show(self._way.pop() if self._way else InboxPlace())

    def home(self) -> None:
        """Go to the first page."""
        self._way = []
        self._show(InboxPlace())

    def _show(self, place: InboxPlace) -> None:
        self.place = place
        page = page_of(place)
        if page is Page.PERSON and (not self.sessions or self.sessions[0].person != place.person):
            self.sessions = ()
        if page is Page.SET and (self.analysis is None or self.analysis.set.id != place.set_id):
            self.analysis = None
        self.place_changed.emit()
        self._read_place()

    # reading

    def refresh(self) -> None:
        """Read what is shown anew, where something may have changed."""
        if self._stale:
            self._stale = False
            self._fetch(self._service.page, self._take_page, LANE)
            self._read_place()

    def _outdated(self, topics: frozenset[Topic]) -> None:
        if topics & _OURS:
            self._stale = True
            if self._shown:
                self.refresh()
            if topics & _OF_CASES:
                self.case_outdated.emit()

    def _read_place(self) -> None:
        place, service = self.place, self._service
        if self.where is Page.PERSON and place.person is not None:
            person: PersonId = place.person
            self._fetch(lambda: service.sessions(person), self._take_sessions, f"{LANE}.person")
        elif self.where is Page.SET and place.set_id is not None:
            set_id: SetId = place.set_id
            self._fetch(lambda: service.analysis(set_id), self._take_analysis, f"{LANE}.set")

    def _take_page(self, page: InboxPage) -> None:
        self.page = page
        self.page_changed.emit()
        if not page.complete:
            self._fetch(self._service.page, self._take_page, LANE)

    def _take_sessions(self, sessions: tuple[InboxSession, ...]) -> None:
        self.sessions = sessions
        self.person_changed.emit()

    def _take_analysis(self, analysis: SetAnalysis) -> None:
        self.analysis = analysis
        self.set_changed.emit()

    # attention

    def put_away(self, subject: str) -> None:
        """Take a thing out of what needs attention; what was put away before stays so."""
        self.settle()
        self._put = (subject,)
        self.put_away_changed.emit()

    def take_back(self) -> None:
        """Bring back what was just put away."""
        self._put = ()
        self.put_away_changed.emit()

    def settle(self) -> None:
        """What was just put away can't be brought back any more."""
        put, self._put = self._put, ()
        if put and self.page is not None:
            kept = tuple(one for one in self.page.attention if one.subject not in put)
            self.page = msgspec.structs.replace(self.page, attention=kept)
        for subject in put:
            self._write(lambda subject=subject: self._service.put_away(subject))  # type: ignore[misc]
        if put:
            self.put_away_changed.emit()

    # writing

    def note_seen(self, line: AnswerLine) -> None:
        """The mentor has looked at an answer."""
        if not line.seen:
            self._write(lambda: self._service.note_seen((line.id,)))

    def score_awaiting(self, set_id: SetId) -> None:
        """Score what waits, as far as its keys are here now."""
        service = self._service

        def done(result: tuple[int, Change]) -> None:
            self._changes.publish(result[1])
            self.scored.emit(result[0])

        self._fetch(lambda: service.score_awaiting(set_id), done, "")

    def _write(self, work: Callable[[], Change]) -> None:
        self._fetch(work, self._changes.publish, "")

    def _fetch(self, work: Callable[[], T], done: Callable[[T], None], lane: str) -> None:
        failed: Callable[[UserError], None] = self.failed.emit
        self._tasks.submit(work, done, failed=failed, lane=lane, owner=self)
