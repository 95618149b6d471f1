"""Small pictures of the scans of a session: made off the GUI thread one by one, those asked for last first."""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import AnswerId
    from xrayTrainer.services.api import TrainingService

_log = logging.getLogger(__name__)
LANE = "summary.pictures"
REMEMBERED = 400
WIDTH, HEIGHT = 240, 96
"""Frame of a picture, device pixels: twice what a row takes, for sharp screens."""


class SummaryPictures(QObject):
    """The pictures of the answers of a person.

    Parameters
    ----------
    training
        Gives answers and their scans.
    tasks
        Off the GUI thread.

    Signals
    -------
    made(str, object)
        Id of the answer, and its picture, shape (rows, columns, 3) uint8; None where there is none.
    """

    made = Signal(str, object)

    def __init__(self, training: TrainingService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._known: OrderedDict[AnswerId, NDArray[np.uint8] | None] = OrderedDict()
        self._wanted: list[AnswerId] = []
        self._busy = False

    def want(self, answer: AnswerId) -> None:
        """Have the picture of an answer made; it is told by `made`."""
        if answer in self._known:
            self._known.move_to_end(answer)
            self.made.emit(answer, self._known[answer])
        elif answer not in self._wanted:
            self._wanted.append(answer)
            self._next()

    def rest(self) -> None:
        """Make none any more: the list is not looked at now."""
        self._wanted.clear()

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        answer, training = self._wanted.pop(), self._training
        self._busy = True

        def make() -> NDArray[np.uint8] | None:
            from xrayTrainer.imaging.thumbnail import thumbnail

            review = training.review(answer)
            if not review.case.views:
                return None
            scan = training.load_scan(review.folder, review.case, review.case.views[0].id)
            return thumbnail(scan, WIDTH, HEIGHT)

        def failed(error: UserError | Exception) -> None:
            _log.info("no picture of answer %s: %s", answer, error)
            self._take(answer, None)

        self._tasks.submit(
            make, lambda found: self._take(answer, found), failed=failed, broke=failed, lane=LANE, owner=self
        )

    def _take(self, answer: AnswerId, found: NDArray[np.uint8] | None) -> None:
        self._busy = False
        self._known[answer] = found
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        self.made.emit(answer, found)
        self._next()
