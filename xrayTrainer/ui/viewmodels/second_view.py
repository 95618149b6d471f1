"""What stands beside the view that is worked on: another view of the case, or the other energy of the same view.

The second follows the look of the first; it is never worked on itself.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import View
from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.look import Energy, Look
from xrayTrainer.ui.viewmodels.kept_look import fitting_look
from xrayTrainer.ui.viewmodels.processed_layers import LayerMaker
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.workbench_pictures import ViewPictures

LANE = "workbench.beside.layers"


class Beside(StrEnum):
    """What stands beside a view."""

    NOTHING = "nothing"
    VIEW = "view"
    ENERGY = "energy"


class SecondView(QObject):
    """The second of two at once.

    Signals
    -------
    picture_changed(object)
        The `ScanPicture` beside, or None while there is none.
    look_changed(object)
        Its `Look`.
    layers_changed(object)
        The `Layers` that its look needs.
    failed(object)
        A `UserError`: the view can't be read.
    """

    picture_changed = Signal(object)
    look_changed = Signal(object)
    layers_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, pictures: ViewPictures, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._on = False
        self._picture: ScanPicture | None = None
        self._shown: Look | None = None
        self.maker = LayerMaker(tasks, self, lane=LANE)
        self.maker.ready.connect(self.layers_changed)
        pictures.picture_changed.connect(self._first_changed)
        pictures.look_changed.connect(self._follow_look)

    @property
    def on(self) -> bool:
        """Whether two are wanted."""
        return self._on

    @property
    def picture(self) -> ScanPicture | None:
        """The scan beside."""
        return self._picture

    @property
    def beside(self) -> Beside:
        """What can stand beside the view that is worked on."""
        first = self._pictures.picture
        if len(self._pictures.views) > 1:
            return Beside.VIEW
        return Beside.ENERGY if first is not None and first.scan.low is not None else Beside.NOTHING

    @property
    def look(self) -> Look | None:
        """The look of the first as the second can show it: another view, or the other energy."""
        look = self._pictures.look
        if look is None or self._picture is None:
            return None
        look = fitting_look(look, self._picture)
        if self.beside is Beside.ENERGY:
            return look.with_processing(energy=other_energy(look))
        return look

    def set_on(self, on: bool) -> None:
        """Show two at once, or one."""
        if on != self._on:
            self._on = on
            self._fetch()

    def again(self) -> None:
        """Try once more what could not be read."""
        if self._picture is None:
            self._fetch()

    def swap(self) -> None:
        """Work on what stands beside; what was worked on stands beside then."""
        look = self._pictures.look
        if not self._on or self._picture is None or look is None:
            return
        if self.beside is Beside.VIEW:
            self._pictures.show(self._picture.view)
        else:
            self._pictures.set_look(look.with_processing(energy=other_energy(look)))

    def _first_changed(self, _picture: ScanPicture | None) -> None:
        self._fetch()

    def _fetch(self) -> None:
        first = self._pictures.picture
        if not self._on or first is None or self.beside is Beside.NOTHING:
            self._take(None)
        elif self.beside is Beside.ENERGY:
            self._take(first)
        else:
            wanted = _next(self._pictures.views, first.view)
            if self._picture is not None and self._picture.view != wanted:
                self._take(None)
            self._pictures.fetch(wanted, self._arrived, self._failed)

    def _arrived(self, picture: ScanPicture) -> None:
        first = self._pictures.picture
        if self._on and first is not None and picture.view == _next(self._pictures.views, first.view):
            self._take(picture)

    def _failed(self, error: UserError) -> None:
        if self._on:
            self.failed.emit(error)

    def _take(self, picture: ScanPicture | None) -> None:
        if picture is not self._picture:
            self._picture, self._shown = picture, None
            self.maker.open(picture)
            self.picture_changed.emit(picture)
        self._follow_look()

    def _follow_look(self, _look: Look | None = None) -> None:
        look, last = self.look, self._shown
        if self._picture is None or look is None or look == last:
            return
        self._shown = look
        self.look_changed.emit(look)
        if last is None or look.processing != last.processing or look.colours != last.colours:
            self.maker.show(look)


def other_energy(look: Look) -> Energy:
    """Return the energy that a look does not show."""
    return Energy.HIGH if look.processing.energy is Energy.LOW else Energy.LOW


def _next(views: tuple[View, ...], shown: str) -> str:
    ids = [view.id for view in views]
    return ids[(ids.index(shown) + 1) % len(ids)]
