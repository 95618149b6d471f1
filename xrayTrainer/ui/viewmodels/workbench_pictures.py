"""The views of the case on the workbench: loaded off the GUI thread, each with the tone it was left in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.services.api import TrainingService
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.tone_steps import tone_for

LANE = "workbench.view"


class ViewPictures(QObject):
    """Loads and keeps the views of one case.

    Signals
    -------
    picture_changed(object)
        The `ScanPicture` to show, or None while one is loading.
    failed(object)
        A `UserError`: the view can't be read.
    tone_changed(object)
        The `Tone` of the view shown.
    """

    picture_changed = Signal(object)
    failed = Signal(object)
    tone_changed = Signal(object)

    def __init__(
        self, training: TrainingService, tasks: TaskRunner, parent: QObject | None = None, *, lane: str = LANE
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._tasks = tasks
        self._lane = lane
        self._case: Case | None = None
        self._folder = Path()
        self._view: str | None = None
        self._loaded: dict[str, ScanPicture] = {}
        self._tones: dict[str, Tone] = {}

    @property
    def view(self) -> str | None:
        """Id of the view shown or being loaded."""
        return self._view

    @property
    def picture(self) -> ScanPicture | None:
        """The view shown."""
        return None if self._view is None else self._loaded.get(self._view)

    @property
    def tone(self) -> Tone | None:
        """The tone of the view shown."""
        return None if self._view is None else self._tones.get(self._view)

    def open(self, case: Case, folder: Path) -> None:
        """Forget the last case and load the first view of this one."""
        self._tasks.drop_lane(self._lane)
        self._case, self._folder, self._view = case, folder, None
        self._loaded, self._tones = {}, {}
        self.picture_changed.emit(None)
        if case.views:
            self.show(case.views[0].id)

    def close(self) -> None:
        """Forget the case."""
        self._tasks.drop_lane(self._lane)
        self._case, self._view = None, None
        self._loaded, self._tones = {}, {}
        self.picture_changed.emit(None)

    def show(self, view_id: str) -> None:
        """Show a view of the case, loading it if need be. Showing the same again tries a failed one again."""
        case, folder = self._case, self._folder
        if case is None:
            return
        view = next(view for view in case.views if view.id == view_id)
        self._view = view_id
        if view_id in self._loaded:
            self._tasks.drop_lane(self._lane)
            self._tell()
            return
        self.picture_changed.emit(None)
        self._tasks.submit(
            lambda: make_picture(self._training.load_scan(folder, case, view_id), view_id, view.mm_per_pixel),
            self._arrived,
            failed=self.failed.emit,
            lane=self._lane,
            owner=self,
        )

    def _arrived(self, picture: ScanPicture) -> None:
        self._loaded[picture.view] = picture
        self._tones[picture.view] = picture.tone
        self._tell()

    def _tell(self) -> None:
        self.picture_changed.emit(self.picture)
        self.tone_changed.emit(self.tone)

    # tone

    def set_tone(self, tone: Tone) -> None:
        """Show the view with another tone."""
        if self._view is None or self.picture is None or tone == self._tones.get(self._view):
            return
        self._tones[self._view] = tone
        self.tone_changed.emit(tone)

    def auto_tone(self, visible: Bounds) -> None:
        """Set the window on the values in a box of scan pixels."""
        picture, tone = self.picture, self.tone
        if picture is None or tone is None:
            return
        self.set_tone(tone_for(picture, tone, visible))

    def reset_tone(self) -> None:
        """Show the view as it opened."""
        if self.picture is not None:
            self.set_tone(self.picture.tone)


def can_be_worked(case: Case) -> None:
    """Raise `UserError` for a kind of case that this workbench does not know."""
    if case.kind not in ("search", "name"):
        raise UserError("workbench.kind_unknown", kind=case.kind)
