"""Follows a scene with its scan: a coarse one at once, the exact one when still, then the twin with nothing hidden.

All pictures have the size of the exact one, so that places on the screen mean the same in each.  Of what is asked for,
the newest wins: while a coarse scan is computed, only the last scene that came meanwhile is remembered.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.console import Console
from xrayTrainer.ui.viewmodels.composer_work import SUPERSEDED
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.scene import Scene
    from xrayTrainer.imaging.scan import Band, Scan
    from xrayTrainer.services.compose_api import Bench, Quality, Shown

STILL_MS = 250
"""The exact scan is asked for so long after the last change."""
_LANE = "composer.scan"


class Follows(StrEnum):
    """How far the scan has come."""

    NOTHING = "nothing"
    COMING = "coming"
    COARSE = "coarse"
    EXACT = "exact"


class ScanFollow(QObject):
    """Keeps the scan of the scene shown.

    Parameters
    ----------
    tasks
        Runs the bench off the GUI thread.

    Signals
    -------
    picture_changed(object)
        `ScanPicture` of the scene, coarse or exact.
    state_changed(object)
        `Follows`.
    twin_changed()
        The twin came, or is none any more.
    still()
        The exact scan is there: there is time for more.
    failed(object)
        `UserError`: this scan can't be had.
    """

    picture_changed = Signal(object)
    state_changed = Signal(object)
    twin_changed = Signal()
    still = Signal()
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wanted: tuple[Bench, Scene, str] | None = None
        self._shown: tuple[Bench, Scene, str] | None = None
        self._drafting = False
        self._state = Follows.NOTHING
        self._size: tuple[str, str, int, int] | None = None
        self._consoles: dict[tuple[str, str], Console] = {}
        self._twin: ScanPicture | None = None
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._be_still)

    @property
    def state(self) -> Follows:
        """How far the scan has come."""
        return self._state

    @property
    def view(self) -> str | None:
        """The view shown, or coming."""
        return None if self._wanted is None else self._wanted[2]

    @property
    def twin(self) -> ScanPicture | None:
        """The exact scan with nothing hidden; None until it is there."""
        return self._twin

    def show(self, bench: Bench, scene: Scene, view: str) -> None:
        """Show a view of a scene."""
        wanted = (bench, scene, view)
        if wanted == self._wanted and self._state is not Follows.NOTHING:
            return
        self._wanted = wanted
        self._still.stop()
        for lane in ("full", "twin"):
            self._tasks.drop_lane(f"{_LANE}.{lane}")
        if self._twin is not None:
            self._twin = None
            self.twin_changed.emit()
        self._set_state(Follows.COMING)
        self._ask_coarse()

    def rest(self) -> None:
        """Nobody looks any more: nothing is asked for."""
        self._wanted = None
        self._still.stop()
        for lane in ("full", "twin"):
            self._tasks.drop_lane(f"{_LANE}.{lane}")
        self._set_state(Follows.NOTHING)

    # coarse

    def _ask_coarse(self) -> None:
        wanted = self._wanted
        if self._drafting or wanted is None:
            return
        self._drafting = True

        def done(picture: ScanPicture) -> None:
            self._drafting = False
            if self._wanted is not None and wanted[2] == self._wanted[2]:
                self._put(wanted, picture)
            self._after_coarse(wanted)

        def failed(error: UserError) -> None:
            self._drafting = False
            if wanted != self._wanted:
                self._ask_coarse()
            elif error.code == SUPERSEDED:
                self._still.start()
            else:
                self._set_state(Follows.NOTHING)
                self.failed.emit(error)

        def broke(error: Exception) -> None:
            self._drafting = False
            self._tasks.bug.emit(error)

        self._tasks.submit(lambda: self._made(wanted, "draft"), done, failed=failed, broke=broke, owner=self)

    def _after_coarse(self, shown: tuple[Bench, Scene, str]) -> None:
        if self._wanted is None:
            return
        if shown != self._wanted:
            self._ask_coarse()
            return
        if self._state is Follows.COMING:
            self._set_state(Follows.COARSE)
        self._still.start()

    # exact

    def _be_still(self) -> None:
        """Nothing has changed for a moment: go on with what is still to come."""
        if self._state is Follows.COMING:
            self._ask_coarse()
        elif self._state is Follows.COARSE:
            self._ask_exact()
        elif self._state is Follows.EXACT and self._twin is None:
            self._ask_twin()

    def _ask_exact(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def done(picture: ScanPicture) -> None:
            if wanted == self._wanted:
                self._put(wanted, picture)
                self._size = (wanted[1].scanner, wanted[2], picture.width, picture.height)
                self._set_state(Follows.EXACT)
                self.still.emit()
                self._ask_twin()

        self._tasks.submit(
            lambda: self._made(wanted, "full"),
            done,
            failed=lambda error: self._refuse(wanted, error),
            lane=f"{_LANE}.full",
            owner=self,
        )

    def _ask_twin(self) -> None:
        wanted = self._wanted
        if wanted is None or not wanted[1].concealments:
            return

        def done(picture: ScanPicture) -> None:
            if wanted == self._wanted:
                self._twin = picture
                self.twin_changed.emit()

        self._tasks.submit(
            lambda: self._made(wanted, "full", clean=True),
            done,
            failed=lambda error: self._refuse(wanted, error),
            lane=f"{_LANE}.twin",
            owner=self,
        )

    def _refuse(self, wanted: tuple[Bench, Scene, str], error: UserError) -> None:
        if wanted != self._wanted:
            return
        if error.code == SUPERSEDED:
            self._still.start()
        else:
            self.failed.emit(error)

    # both

    def _made(self, wanted: tuple[Bench, Scene, str], quality: Quality, *, clean: bool = False) -> ScanPicture:
        """Return the picture of a view; called off the GUI thread."""
        bench, scene, view = wanted
        shown = bench.show(scene, view, quality, clean=clean)
        known = self._size
        like = known[2:] if known is not None and known[:2] == (scene.scanner, view) else None
        along, across = shown.mm_per_pixel
        pitch = (along / shown.coarseness, across / shown.coarseness)
        return make_picture(enlarged(shown, like), view, pitch, self._console(scene.scanner, view))

    def _console(self, scanner: str, view: str) -> Console:
        found = self._consoles.get((scanner, view))
        if found is None:
            from xrayTrainer.services.scanner_consoles import console_named

            found = self._consoles[(scanner, view)] = console_named(scanner, view)
        return found

    def _put(self, wanted: tuple[Bench, Scene, str], picture: ScanPicture) -> None:
        self._shown = wanted
        self.picture_changed.emit(picture)

    def _set_state(self, state: Follows) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def enlarged(shown: Shown, like: tuple[int, int] | None = None) -> Scan:
    """Return the scan of a coarse view at the size that it has at full quality.

    Parameters
    ----------
    shown
        A view; one pixel of it stands for `coarseness` of them.
    like
        Columns and rows of an exact scan of the same view: taken where they differ by no more than one coarse pixel.
    """
    scan, coarse = shown.scan, shown.coarseness
    if coarse == 1.0:
        return scan
    rows, columns = scan.high.shape[:2]
    width, height = round(columns * coarse), round(rows * coarse)
    if like is not None and abs(like[0] - width) <= coarse + 1 and abs(like[1] - height) <= coarse + 1:
        width, height = like
    at_row = np.minimum((np.arange(height) / coarse).astype(np.intp), rows - 1)
    at_column = np.minimum((np.arange(width) / coarse).astype(np.intp), columns - 1)

    def grown(band: Band) -> Band:
        return np.ascontiguousarray(band[at_row][:, at_column])

    return replace(scan, high=grown(scan.high), low=None if scan.low is None else grown(scan.low))
