"""Small pictures of the cases of a draft: made off the GUI thread one by one, those asked for last first."""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import TrainingService

_log = logging.getLogger(__name__)
LANE = "studio.pictures"
REMEMBERED = 300
MOST_WANTED = 40
"""So many that were asked for last are made; rows that were scrolled by are forgotten."""

WIDTH, HEIGHT = 192, 96
"""Frame of a picture, device pixels: twice what a row takes, for sharp screens."""


class StudioPictures(QObject):
    """The pictures.

    Parameters
    ----------
    training
        Decodes and renders scans.
    tasks
        Off the GUI thread.

    Signals
    -------
    made(str, object)
        Folder name of the case, and its picture, shape (rows, columns, 3) uint8; None where there is none.
    """

    made = Signal(str, object)

    def __init__(self, training: TrainingService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._known: OrderedDict[str, tuple[object, NDArray[np.uint8] | None]] = OrderedDict()
        self._wanted: OrderedDict[str, tuple[Path, Case]] = OrderedDict()
        self._busy = False

    def want(self, slug: str, folder: Path, case: Case) -> None:
        """Have the picture of a case made; it is told by `made`."""
        known = self._known.get(slug)
        if known is not None and known[0] == case.views:
            self.made.emit(slug, known[1])
            return
        self._wanted[slug] = (folder, case)
        self._wanted.move_to_end(slug)
        while len(self._wanted) > MOST_WANTED:
            self._wanted.popitem(last=False)
        self._next()

    def forget(self, slug: str | None = None) -> None:
        """Forget the picture of a case that may have changed, or all."""
        if slug is None:
            self._known.clear()
            self._wanted.clear()
        else:
            self._known.pop(slug, None)

    def rest(self) -> None:
        """Make none any more: the list is not looked at now."""
        self._wanted.clear()

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        slug, (folder, case) = self._wanted.popitem()
        training = self._training
        self._busy = True

        def make() -> NDArray[np.uint8] | None:
            from xrayTrainer.imaging.thumbnail import thumbnail

            if not case.views:
                return None
            return thumbnail(training.load_scan(folder, case, case.views[0].id), WIDTH, HEIGHT)

        def failed(error: UserError | Exception) -> None:
            _log.info("no picture of case %s: %s", slug, error)
            self._take(slug, case, None)

        self._tasks.submit(
            make, lambda found: self._take(slug, case, found), failed=failed, broke=failed, lane=LANE, owner=self
        )

    def _take(self, slug: str, case: Case, found: NDArray[np.uint8] | None) -> None:
        self._busy = False
        self._known[slug] = (case.views, found)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        self.made.emit(slug, found)
        self._next()
