"""What a review has beyond answer and key: clean twin, load plan, own viewing, why the case came, objections.

Fetched off the GUI thread.
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
    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.domain.viewing import Viewing
    from xrayTrainer.services.api import Review
    from xrayTrainer.services.modes_api import ModesService
    from xrayTrainer.services.review_api import MissTold, ReviewService
    from xrayTrainer.simulation.scene_plan import ScenePlan
    from xrayTrainer.training.reasons import Reason

_log = logging.getLogger(__name__)
SLOW_LANE, VIEWING_LANE, DISPUTE_LANE = "review.slow", "review.viewing", "review.disputes"
SEEN_LANE, MISS_LANE, WHY_LANE = "review.seen", "review.misses", "review.why"
_LANES = (SLOW_LANE, VIEWING_LANE, DISPUTE_LANE, SEEN_LANE, MISS_LANE, WHY_LANE)
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
    seen_changed()
        For how long each part of a view was on the screen is known now.
    """

    changed = Signal()
    seen_changed = Signal()
    disputed = Signal()
    dispute_failed = Signal(object)

    def __init__(
        self,
        service: ReviewService | None,
        tasks: TaskRunner,
        parent: QObject | None = None,
        *,
        modes: ModesService | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._modes = modes
        self._tasks = tasks
        self._review: Review | None = None
        self._twins: dict[str, ScanPicture] = {}
        self._slow: list[Callable[[], None]] = []
        self._wanted: set[str] = set()
        self._seen: tuple[str, NDArray[np.float32]] | None = None
        self._seen_wanted = ""
        self.plan: ScenePlan | None = None
        self.viewing: Viewing | None = None
        self.disputes: tuple[Dispute, ...] = ()
        self.misses: tuple[MissTold, ...] = ()
        self.why: tuple[Reason, ...] = ()

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
        modes = self._modes
        if modes is not None and review.session.plan is not None:
            self._fetch(lambda: modes.why(answer), self._take_why, WHY_LANE)
        if service is None:
            return
        self._fetch(lambda: service.viewing(answer), self._take_viewing, VIEWING_LANE)
        if review.key is not None:
            if review.key.concealments:
                self._fetch(lambda: service.misses(answer), self._take_misses, MISS_LANE)
            self._fetch(lambda: service.disputes(answer), self._take_disputes, DISPUTE_LANE)
            self._later(lambda: self._fetch(lambda: service.plan(answer), self._take_plan, SLOW_LANE))

    def close(self) -> None:
        """The review leaves the screen."""
        for lane in _LANES:
            self._tasks.drop_lane(lane)
        self._review, self._twins = None, {}
        self._slow, self._wanted = [], set()
        self._forget_seen()
        self.plan, self.viewing, self.disputes = None, None, ()
        self.misses, self.why = (), ()
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

    def seen(self, view: str, size: tuple[int, int]) -> NDArray[np.float32] | None:
        """Return for how long each part of a view was on the screen enlarged, seconds; None until that is added up.

        Parameters
        ----------
        size
            Width and height of the scan, pixels.
        """
        if self._seen is not None and self._seen[0] == view:
            return self._seen[1]
        viewing = self.viewing
        if viewing is not None and self._seen_wanted != view:
            self._seen_wanted = view

            def add_up() -> NDArray[np.float32]:
                from xrayTrainer.imaging.dwell import dwell_map

                return dwell_map(viewing, view, size)

            self._fetch(add_up, lambda found: self._take_seen(view, found), SEEN_LANE)
        return None

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
        self._forget_seen()
        self.changed.emit()

    def _take_seen(self, view: str, found: NDArray[np.float32]) -> None:
        self._seen, self._seen_wanted = (view, found), ""
        self.seen_changed.emit()

    def _forget_seen(self) -> None:
        self._tasks.drop_lane(SEEN_LANE)
        self._seen, self._seen_wanted = None, ""

    def _take_disputes(self, disputes: tuple[Dispute, ...]) -> None:
        self.disputes = disputes
        self.changed.emit()

    def _take_misses(self, misses: tuple[MissTold, ...]) -> None:
        self.misses = misses
        self.changed.emit()

    def _take_why(self, why: tuple[Reason, ...]) -> None:
        self.why = why
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
