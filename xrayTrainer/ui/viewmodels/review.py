"""The review without its widgets: which answer, which thing is chosen, what lies over the scan, where to go next."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Event, EventKind
from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.ui.viewmodels.review_building import build_page
from xrayTrainer.ui.viewmodels.review_extras import ReviewExtras
from xrayTrainer.ui.viewmodels.review_page import ReviewPage, Thing
from xrayTrainer.ui.viewmodels.route import ReviewPlace, SummaryPlace
from xrayTrainer.ui.viewmodels.session_clock import CaseClock
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures

if TYPE_CHECKING:
    from xrayTrainer.services.api import Review, TrainingService
    from xrayTrainer.services.modes_api import ModesService
    from xrayTrainer.services.review_api import ReviewService

_log = logging.getLogger(__name__)
LANE = "review"
SCAN_LANE = "review.view"
INPUT_EVERY_MS = 5000
"""Mouse and keys are noted at most so often."""


class ReviewModel(QObject):
    """One review at a time.

    Signals
    -------
    page_changed(object)
        The `ReviewPage` to show; None while it is being fetched.
    chosen_changed(object)
        Index of the thing chosen, or None for the whole.
    view_changed(str)
        Id of the view to be seen.
    layers_changed()
        Outlines or marks were switched on or off.
    failed(object)
        `UserError`: the answer can't be read.
    next_requested(object)
        Id of the session, to go on with its next case.
    report_requested(object)
        `SummaryPlace`: to the report of the session.
    home_requested()
        To Home.
    """

    page_changed = Signal(object)
    chosen_changed = Signal(object)
    view_changed = Signal(str)
    layers_changed = Signal()
    failed = Signal(object)
    next_requested = Signal(object)
    report_requested = Signal(object)
    home_requested = Signal()

    def __init__(
        self,
        training: TrainingService,
        tasks: TaskRunner,
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
        *,
        service: ReviewService | None = None,
        modes: ModesService | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._monotonic = clock
        self._wording: Wording | None = None
        self._place: ReviewPlace | None = None
        self._review: Review | None = None
        self._page: ReviewPage | None = None
        self._chosen: int | None = None
        self._key_on = self._marks_on = True
        self._clock: CaseClock | None = None
        self._last_input: int | None = None
        self.pictures = ViewPictures(training, tasks, self, lane=SCAN_LANE)
        self.extras = ReviewExtras(service, tasks, self, modes=modes)

    # what is shown

    @property
    def review(self) -> Review | None:
        """The answer beside its key."""
        return self._review

    @property
    def tasks(self) -> TaskRunner:
        """What is slow runs here, off the GUI thread."""
        return self._tasks

    @property
    def carrier(self) -> tuple[str | None, str | None]:
        """Kind of carrier of the case, and the scanner where the case names one."""
        case = None if self._review is None else self._review.case
        if case is None:
            return None, None
        return None if case.carrier is None else case.carrier.kind, case.views[0].scanner if case.views else None

    @property
    def page(self) -> ReviewPage | None:
        """What there is to show."""
        return self._page

    @property
    def chosen(self) -> int | None:
        """Index of the thing chosen; None for the whole."""
        return self._chosen

    @property
    def thing(self) -> Thing | None:
        """The thing chosen."""
        return None if self._page is None or self._chosen is None else self._page.things[self._chosen]

    @property
    def key_on(self) -> bool:
        """Whether the outlines of the key are shown."""
        return self._key_on

    @property
    def marks_on(self) -> bool:
        """Whether the trainee's marks are shown."""
        return self._marks_on

    @property
    def back(self) -> SummaryPlace | None:
        """The summary from which this review was opened."""
        return None if self._place is None else self._place.back

    @property
    def is_last(self) -> bool:
        """Whether the session has no further case."""
        return self._review is not None and self._review.session.position is None

    # coming and going

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        if self._review is not None:
            self._build(keep=self._page is not None)

    def open(self, place: ReviewPlace) -> None:
        """Show an answer: the one just submitted, or one to be fetched."""
        self.close()
        self._place = place
        self._chosen = None
        self._key_on = self._marks_on = True
        if place.review is not None:
            self._show(place.review)
            return
        self._review, self._page = None, None
        self.page_changed.emit(None)
        self._tasks.submit(
            lambda: self._training.review(place.answer), self._show, failed=self.failed.emit, lane=LANE, owner=self
        )

    def close(self) -> None:
        """The review leaves the screen."""
        self._tasks.drop_lane(LANE)
        if self._clock is not None:
            self._record("review_closed")
            self._clock = None
        self._review, self._page, self._chosen = None, None, None
        self.pictures.close()
        self.extras.close()

    def go_on(self) -> None:
        """Go where the one large button leads."""
        if self.back is not None:
            self.report_requested.emit(self.back)
        elif self._review is None:
            self.home_requested.emit()
        elif self.is_last:
            self.report_requested.emit(SummaryPlace(session=self._review.session.id, finish=True))
        else:
            self.next_requested.emit(self._review.session.id)

    def stop(self) -> None:
        """Leave the session where it stands."""
        self.home_requested.emit()

    # looking

    def choose(self, number: int | None) -> None:
        """Choose a thing, or the whole with None; its view comes to the screen."""
        if self._page is None:
            return
        if number is not None and not 0 <= number < len(self._page.things):
            return
        self._chosen = number
        thing = self.thing
        if thing is not None and thing.views and self.pictures.view not in thing.views:
            self.show_view(thing.views[0])
        elif number is None or thing is None or not thing.views:
            self._back_to_scan()
        self.chosen_changed.emit(number)

    def step(self, by: int) -> None:
        """Choose the next thing, or the one before; past the last comes the first."""
        if self._page is None or not self._page.things:
            return
        count = len(self._page.things)
        start = -1 if self._chosen is None and by > 0 else 0 if self._chosen is None else self._chosen
        self.choose((start + by) % count)

    def show_view(self, view: str) -> None:
        """Show another view, or a picture of the opened hide."""
        if self._page is None or view not in [choice.id for choice in self._page.views]:
            return
        if view != self.pictures.view or self.pictures.picture is None:
            self.pictures.show(view)
        self.view_changed.emit(view)

    def step_view(self, by: int) -> None:
        """Show the next view, or the one before."""
        if self._page is None or self.pictures.view is None:
            return
        ids = [choice.id for choice in self._page.views]
        self.show_view(ids[(ids.index(self.pictures.view) + by) % len(ids)])

    def toggle_key(self) -> None:
        """Switch the outlines of the key."""
        self._key_on = not self._key_on
        self.layers_changed.emit()

    def toggle_marks(self) -> None:
        """Switch the trainee's marks."""
        self._marks_on = not self._marks_on
        self.layers_changed.emit()

    # the viewing record

    def used(self) -> None:
        """Mouse or keys were used; written at most every five seconds."""
        if self._clock is None:
            return
        now = self._clock.now_ms()
        if self._last_input is None or now - self._last_input >= INPUT_EVERY_MS:
            self._last_input = now
            self._record("input")

    def set_focused(self, focused: bool) -> None:
        """The program came to the front, or left it."""
        if self._clock is not None:
            self._record("focus_gained" if focused else "focus_lost")

    def _record(self, what: EventKind) -> None:
        if self._clock is None or self._place is None:
            return
        event = Event(t_ms=self._clock.now_ms(), what=what)
        self._training.record_review(AnswerId(self._place.answer), event).add_done_callback(_note_failure)

    # building

    def _show(self, review: Review) -> None:
        self._review = review
        last = max((event.t_ms for event in review.answer.events), default=round(review.answer.seconds * 1000))
        self._clock = CaseClock(self._monotonic, elapsed_ms=last)
        self._last_input = None
        self._record("review_shown")
        self._build(keep=False)
        self.extras.open(review)

    def _build(self, *, keep: bool) -> None:
        if self._review is None or self._wording is None:
            return
        self._page = build_page(self._review, self._wording, past=self.back is not None)
        if not keep:
            self._chosen = self._page.first
        self.page_changed.emit(self._page)
        if not keep:
            self.pictures.open(_with_opened(self._review.case, self._page), self._review.folder)
            self.choose(self._page.first)

    def _back_to_scan(self) -> None:
        """Leave a picture of the opened hide."""
        if self._page is not None and self._review is not None and self._review.case.views:
            shown = next((choice for choice in self._page.views if choice.id == self.pictures.view), None)
            if shown is not None and shown.opened is not None:
                self.show_view(self._review.case.views[0].id)


def _note_failure(stored: Future[None]) -> None:
    """Time spent on a review that can't be stored (a full disk) is no reason to disturb its reader."""
    error = None if stored.cancelled() else stored.exception()
    if error is not None:
        _log.info("an event of the review is not stored: %s", error)


def _with_opened(case: Case, page: ReviewPage) -> Case:
    """Return the case with the pictures of the opened hide as further views, so that they are read as safely."""
    more = tuple(View(id=choice.id, source=ViewSource(image=choice.opened)) for choice in page.views if choice.opened)
    return msgspec.structs.replace(case, views=(*case.views, *more))
