"""What a review has beyond answer and key: clean twin, load plan, own viewing, objections. Fetched off the GUI thread.

None of it is needed to read the review, so what can't be had is not offered; an objection that can't be stored is told
of.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.services.review_api import Dispute, twin_views
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.viewing import Viewing
    from xrayTrainer.services.api import Review
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.simulation.scene_plan import ScenePlan

_log = logging.getLogger(__name__)
SLOW_LANE, VIEWING_LANE, DISPUTE_LANE = "review.slow", "review.viewing", "review.disputes"
_LANES = (SLOW_LANE, VIEWING_LANE, DISPUTE_LANE)
T = TypeVar("T")


class ReviewExtras(QObject):
    """The extras of one review at a time.

    Signals
    -------
    changed()
        Something came, or the review went.
    disputed()
        An objection was stored.
    dispute_failed(object)
        `UserError`: an objection was not stored.
    """

    changed = Signal()
    disputed = Signal()
    dispute_failed = Signal(object)

    def __init__(self, service: ReviewService | None, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._review: Review | None = None
        self._twins: dict[str, ScanPicture] = {}
        self._slow: list[Callable[[], None]] = []
        self._wanted: set[str] = set()
        self.plan: ScenePlan | None = None
        self.viewing: Viewing | None = None
        self.disputes: tuple[Dispute, ...] = ()

    @property
    def can_dispute(self) -> bool:
        """Whether there is somebody to object to: a scored answer."""
        return self._service is not None and self._review is not None and self._review.scorecard is not None

    def twin(self, view: str | None) -> ScanPicture | None:
        """Return a view as it would be with nothing hidden, None until it is there or where there is none."""
        return None if view is None else self._twins.get(view)

    def open(self, review: Review) -> None:
        """Fetch what belongs to a review."""
        self.close()
        service, answer = self._service, AnswerId(review.answer.id)
        self._review = review
        if service is None:
            return
        self._fetch(lambda: service.viewing(answer), self._take_viewing, VIEWING_LANE)
        if review.key is not None:
            self._fetch(lambda: service.disputes(answer), self._take_disputes, DISPUTE_LANE)
            self._later(lambda: self._fetch(lambda: service.plan(answer), self._take_plan, SLOW_LANE))

    def close(self) -> None:
        """The review leaves the screen."""
        for lane in _LANES:
            self._tasks.drop_lane(lane)
        self._review, self._twins = None, {}
        self._slow, self._wanted = [], set()
        self.plan, self.viewing, self.disputes = None, None, ()
        self.changed.emit()

    def want_twin(self, view: str) -> None:
        """Have the twin of a view at hand, before its key is held."""
        service, review = self._service, self._review
        if service is None or review is None or view in self._wanted or view not in twin_views(review):
            return
        self._wanted.add(view)
        answer = AnswerId(review.answer.id)

        def made() -> ScanPicture:
            return make_picture(service.twin(answer, view), view)

        self._later(lambda: self._fetch(made, self._take_twin, SLOW_LANE))

    def dispute(self, note: str, about: str = "") -> None:
        """Store an objection."""
        service, review = self._service, self._review
        if service is None or review is None:
            return
        answer = AnswerId(review.answer.id)
        self._tasks.submit(
            lambda: service.dispute(answer, note, about),
            self._stored,
            failed=self.dispute_failed.emit,
            lane=DISPUTE_LANE,
            owner=self,
        )

    def _later(self, fetch: Callable[[], None]) -> None:
        """Do what has to be computed one after the other: the next case must find a thread free."""
        self._slow.append(fetch)
        if len(self._slow) == 1:
            fetch()

    def _done(self) -> None:
        del self._slow[:1]
        if self._slow:
            self._slow[0]()

    def _fetch(self, work: Callable[[], T], done: Callable[[T], None], lane: str) -> None:
        def arrived(result: T) -> None:
            if lane == SLOW_LANE:
                self._done()
            done(result)

        def failed(error: UserError) -> None:
            _log.info("not offered in this review: %s", error)
            if lane == SLOW_LANE:
                self._done()

        self._tasks.submit(work, arrived, failed=failed, lane=lane, owner=self)

    def _take_viewing(self, viewing: Viewing | None) -> None:
        self.viewing = viewing
        self.changed.emit()

    def _take_disputes(self, disputes: tuple[Dispute, ...]) -> None:
        self.disputes = disputes
        self.changed.emit()

    def _take_plan(self, plan: ScenePlan | None) -> None:
        self.plan = plan
        self.changed.emit()

    def _take_twin(self, picture: ScanPicture) -> None:
        self._twins[picture.view] = picture
        self.changed.emit()

    def _stored(self, dispute: Dispute) -> None:
        self.disputes = (*self.disputes, dispute)
        self.disputed.emit()
        self.changed.emit()
