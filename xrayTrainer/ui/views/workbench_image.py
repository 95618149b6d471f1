"""The image tools, on workbench, review and atlas alike: what each does, which can be used now, which are on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Difference, Look
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.look_keeper import LookKeeper
from xrayTrainer.ui.viewmodels.look_steps import LOOK_STEPS, pressed_tools, stronger, without
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tone_steps import TONE_STEPS
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.swipe import Compared, CompareLayer

LINE_STEP = 0.02
"""Share of the width that a key moves the line of the swipe."""


class ImageDesk(QObject):
    """Runs the image tools on the pictures of a keeper.

    Signals
    -------
    changed()
        Which tools can be used, or are on, has changed.
    """

    changed = Signal()

    def __init__(self, pictures: LookKeeper, canvas: ScanCanvas, swipe: CompareLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._canvas = canvas
        self._swipe = swipe
        self._reference: ScanPicture | None = None
        pictures.look_changed.connect(lambda _look: self.changed.emit())
        pictures.picture_changed.connect(self._picture_changed)
        swipe.changed.connect(self.changed)

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds of the picture shown; `ActionSpec.enabled_when` refers to them."""
        picture = self._pictures.picture
        if picture is None:
            return frozenset()
        greys = picture.meaning is not PixelMeaning.COLOUR
        facts = {
            "has_greys": greys,
            "two_energies": picture.scan.low is not None,
            "has_materials": self._pictures.maker.has_materials,
            "has_reference": greys and self._fits(picture),
            "can_undo_look": self._pictures.can_undo_look,
            "swiping": self._swipe.way is Compared.SWIPE,
        }
        return frozenset(name for name, holds in facts.items() if holds)

    @property
    def pressed(self) -> frozenset[str]:
        """Ids of the tools that are on."""
        look, opening = self._pictures.look, self._pictures.opening
        found = frozenset[str]() if look is None or opening is None else pressed_tools(look, opening)
        return found | {f"image.{self._swipe.way}"}

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        found: dict[str, Callable[[], object]] = {
            "view.auto": lambda: self._pictures.auto_tone(self._canvas.visible_box()),
            "view.reset": self._pictures.reset_look,
            "image.undo": self._pictures.undo_look,
            "image.swipe": partial(self._compare, Compared.SWIPE),
            "view.line_left": partial(self._swipe.move_line, -LINE_STEP),
            "view.line_right": partial(self._swipe.move_line, LINE_STEP),
            "image.flicker": partial(self._compare, Compared.FLICKER),
        }
        for name, tone_step in TONE_STEPS.items():
            found[f"view.{name}"] = partial(self._with_tone, tone_step)
        for name, look_step in LOOK_STEPS.items():
            found[f"image.{name}"] = partial(self._with_look, look_step)
        return found

    def _picture_changed(self, _picture: ScanPicture | None) -> None:
        """Another view: nothing is laid over it yet, and the atlas that stands beside is its reference too."""
        self._swipe.set_other(None, None)
        self._pictures.maker.set_reference(self._reference)

    def set_reference(self, picture: ScanPicture | None) -> None:
        """The atlas shows a scan beside this one, or none."""
        if picture is self._reference:
            return
        self._reference = picture
        self._pictures.maker.set_reference(picture)
        self._swipe.set_way(Compared.OFF)
        look = self._pictures.look
        if look is not None and look.processing.difference is Difference.REFERENCE:
            self._pictures.set_look(look.with_processing(difference=Difference.NONE))
        self.changed.emit()

    def _fits(self, picture: ScanPicture) -> bool:
        """Return whether there is a reference of the same kind of values."""
        other = self._reference
        return other is not None and other.scan.high.dtype == picture.scan.high.dtype and other.bits == picture.bits

    def _compare(self, way: Compared) -> None:
        """Compare with the atlas where it stands beside, else with the picture as it opened; or end it."""
        picture, opening = self._pictures.picture, self._pictures.opening
        if self._swipe.way is way:
            self._swipe.set_way(Compared.OFF)
        elif picture is None or opening is None:
            return
        elif self._fits(picture):
            self._pictures.maker.lay_reference(partial(self._compare_with, way, opening, self.tr("Atlas")))
        else:
            self._compare_with(way, opening, self.tr("As it opened"), picture.layers)

    def _compare_with(self, way: Compared, look: Look, name: str, layers: Layers) -> None:
        self._swipe.set_names(name, self.tr("Now"))
        self._swipe.set_other(layers, look)
        self._swipe.set_way(way)

    def strengthen(self, name: str) -> None:
        """Make a filter one step stronger, by the names of `Look.on`."""
        self._with_look(lambda look: stronger(look, name))

    def drop(self, name: str) -> None:
        """Take a tool off, by the names of `Look.on`."""
        opening = self._pictures.opening
        if opening is not None:
            self._with_look(lambda look: without(look, name, opening))

    def _with_look(self, change: Callable[[Look], Look]) -> None:
        look = self._pictures.look
        if look is not None:
            self._pictures.set_look(change(look))

    def _with_tone(self, change: Callable[[Tone], Tone]) -> None:
        look = self._pictures.look
        if look is not None:
            self._pictures.set_look(look.with_tone(change(look.tone)))
