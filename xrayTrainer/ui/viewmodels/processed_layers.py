"""What looks need that is computed over a whole scan: asked for off the GUI thread, kept for the looks to come."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.filters import aligned
from xrayTrainer.imaging.layers import Layers, layers_of, preview_layers, processed_layers, with_material
from xrayTrainer.imaging.look import Colours, Difference, Look, Processing
from xrayTrainer.imaging.pyramid import Pyramid
from xrayTrainer.ui.viewmodels.kept_look import tells_materials
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

KEPT_PIXELS = 24_000_000
"""Worked-through scans are kept up to so many pixels altogether, one always."""


class LayerMaker(QObject):
    """The layers of one picture, for any look.

    Signals
    -------
    ready(object)
        The `Layers` to draw from: at once what can be shown meanwhile, then the whole.
    working(bool)
        Whether something is being computed.
    """

    ready = Signal(object)
    working = Signal(bool)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None, *, lane: str) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._lane = lane
        self._picture: ScanPicture | None = None
        self._reference: ScanPicture | None = None
        self._material: Pyramid | None = None
        self._done: OrderedDict[Processing, Layers] = OrderedDict()
        self._wanted: Look | None = None

    def open(self, picture: ScanPicture | None) -> None:
        """Take another picture, and forget what was made of the last one."""
        for lane in (self._lane, f"{self._lane}.reference"):
            self._tasks.drop_lane(lane)
        self._picture, self._reference, self._material, self._wanted = picture, None, None, None
        self._done.clear()
        self.working.emit(False)

    @property
    def has_materials(self) -> bool:
        """Whether two energies and a calibration are there to tell materials apart."""
        return self._picture is not None and tells_materials(self._picture)

    def set_reference(self, reference: ScanPicture | None) -> None:
        """Choose the scan from which `Difference.REFERENCE` is taken."""
        if reference is self._reference:
            return
        self._reference = reference
        for work in [work for work in self._done if work.difference is Difference.REFERENCE]:
            del self._done[work]

    def lay_reference(self, done: Callable[[Layers], None]) -> None:
        """Have the reference scaled and shifted to where it fits the picture; `done` takes its layers."""
        picture, reference = self._picture, self._reference
        if picture is None or reference is None:
            return
        scan, scale = picture.scan, _scale(picture, reference)

        def make() -> Layers:
            return layers_of(replace(scan, high=aligned(scan.high, reference.scan.high, scan.bits, scale), low=None))

        self._tasks.submit(make, done, lane=f"{self._lane}.reference", owner=self)

    def show(self, look: Look) -> None:
        """Have what a look needs drawn; `ready` tells."""
        picture = self._picture
        if picture is None:
            return
        self._wanted = look
        work = look.processing
        plain = picture.layers
        in_colours = look.colours is Colours.MATERIAL and self.has_materials
        have = plain if work.plain else self._done.get(work)
        if have is not None and (self._material is not None or not in_colours):
            if not work.plain:
                self._done.move_to_end(work)
            self._tasks.drop_lane(self._lane)
            self.working.emit(False)
            self.ready.emit(self._coloured(have))
            return
        self.ready.emit(self._coloured(preview_layers(plain, work) if have is None else have))
        self._compute(picture, work, in_colours=in_colours)

    def _coloured(self, layers: Layers) -> Layers:
        return layers if self._material is None else replace(layers, material=self._material)

    def _compute(self, picture: ScanPicture, work: Processing, *, in_colours: bool) -> None:
        material, reference = self._material, self._reference
        table = picture.console.calibration

        def make() -> Layers:
            found = picture.layers
            if not work.plain:
                beside = None if reference is None else reference.scan
                scale = None if reference is None else _scale(picture, reference)
                found = processed_layers(picture.scan, work, found, beside, scale)
            if in_colours and material is None and table is not None:
                find = picture.console.off_axis
                found = with_material(found, picture.scan, table, None if find is None else find())
            return found

        def arrived(layers: Layers) -> None:
            if layers.material is not None:
                self._material = layers.material
            if not work.plain:
                self._keep(work, layers)
            self.working.emit(False)
            self.ready.emit(self._coloured(layers))

        self._tasks.drop_lane(self._lane)
        self.working.emit(True)
        self._tasks.submit(make, arrived, lane=self._lane, owner=self)

    def _keep(self, work: Processing, layers: Layers) -> None:
        self._done[work] = layers
        pixels = layers.base.width * layers.base.height
        while len(self._done) > max(1, KEPT_PIXELS // max(pixels, 1)):
            self._done.popitem(last=False)


def _scale(picture: ScanPicture, reference: ScanPicture) -> tuple[float, float] | None:
    """Return how many pixels of a picture one of the reference is, along and across, where both pitches are known."""
    mine, theirs = picture.mm_per_pixel, reference.mm_per_pixel
    if mine is None or theirs is None:
        return None
    return theirs[0] / mine[0], theirs[1] / mine[1]
