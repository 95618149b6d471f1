"""Keeps the viewing record of the answer at work, and hands it over when the case leaves the bench."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.ui.viewmodels.session_clock import CaseClock
from xrayTrainer.ui.viewmodels.viewing_log import Seen, ViewingLog

if TYPE_CHECKING:
    from xrayTrainer.services.api import OpenCase
    from xrayTrainer.services.review_api import ReviewService

_log = logging.getLogger(__name__)
SETTLE_MS = 250
"""What is on the screen is looked at so long after it began to move."""


class ViewingRecorder(QObject):
    """One case at a time. A frame costs it no more than keeping a value; nothing goes to the disk before the end.

    Parameters
    ----------
    review
        Where the record is stored.
    clock
        Monotonic seconds.
    """

    def __init__(
        self, review: ReviewService, parent: QObject | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._clock = clock
        self._answer: AnswerId | None = None
        self._looks: ViewingLog | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    @property
    def recording(self) -> bool:
        """Whether a case is at work."""
        return self._looks is not None

    def begin(self, case: OpenCase) -> None:
        """Begin with a case, on the clock of its events."""
        self.end()
        last = max((event.t_ms for event in case.events), default=0)
        clock = CaseClock(self._clock, elapsed_ms=max(case.elapsed_ms, last))
        self._answer, self._looks = AnswerId(case.answer), ViewingLog(clock.now_ms)

    def show(self, seen: Seen | None, beside: Seen | None = None) -> None:
        """Tell what is on the screen now, None for nothing of the scan; with what stands beside."""
        if self._looks is None:
            return
        self._looks.show(seen, beside)
        if seen is not None and not self._settle.isActive():
            self._settle.start()

    def end(self) -> None:
        """The case leaves the bench: its record is queued for the disk."""
        self._settle.stop()
        looks, answer = self._looks, self._answer
        self._looks = self._answer = None
        if looks is None or answer is None:
            return
        viewing = looks.result()
        if viewing.looks:
            self._review.keep_viewing(answer, viewing).add_done_callback(_note_failure)

    def _settled(self) -> None:
        if self._looks is None:
            return
        self._looks.settle()
        if self._looks.waiting:
            self._settle.start()


def _note_failure(stored: Future[None]) -> None:
    """The record is help, no part of the answer: that it can't be stored disturbs nobody."""
    error = None if stored.cancelled() else stored.exception()
    if error is not None:
        _log.info("a viewing record is not stored: %s", error)
