"""The image tools, on workbench, review and atlas alike: what each does, which can be used now, which are on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Difference, Look
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.kept_look import tells_materials
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

    Parameters
    ----------
    pictures
        The picture shown, with its look.
    canvas, swipe
        Where it is shown, and what lays another picture over it.

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
        self._swipe_beside: CompareLayer | None = None
        self._beside: ScanPicture | None = None
        self._for_both = False
        self._reference: ScanPicture | None = None
        pictures.look_changed.connect(lambda _look: self.changed.emit())
        pictures.picture_changed.connect(self._picture_changed)
        swipe.changed.connect(self._swipe_changed)

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds of the picture shown; `ActionSpec.enabled_when` refers to them."""
        picture = self._pictures.picture
        if picture is None:
            return frozenset()
        pictures = (picture, self._beside) if self._for_both and self._beside is not None else (picture,)
        greys = all(one.meaning is not PixelMeaning.COLOUR for one in pictures)
        facts = {
            "has_greys": greys,
            "two_energies": all(one.scan.low is not None for one in pictures),
            "has_materials": all(tells_materials(one) for one in pictures),
            "has_reference": greys and self._fits(picture),
            "can_undo_look": self._pictures.can_undo_look,
            "swiping": self._swipe.way is Compared.SWIPE,
        }
        return frozenset(name for name, holds in facts.items() if holds)

    @property
    def reasons(self) -> dict[str, str]:
        """Why tools can't be used, by the condition that does not hold."""
        said = {
            "has_greys": self.tr("A picture in colours has no values to work on."),
            "two_energies": self.tr("This scan has one energy alone."),
            "has_materials": self.tr("This scan does not tell materials apart."),
            "has_reference": self.tr("No scan of this kind stands beside in the atlas."),
        }
        if self._for_both:
            said["two_energies"] = self.tr("Not both scans have two energies.")
            said["has_materials"] = self.tr("Not both scans tell materials apart.")
        held = self.conditions
        return {} if self._pictures.picture is None else {name: why for name, why in said.items() if name not in held}

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

    def join(self, swipe: CompareLayer) -> None:
        """Work what lays another picture over a second scan along with the first."""
        self._swipe_beside = swipe
        self._swipe.line_moved.connect(swipe.set_share)
        swipe.line_moved.connect(self._swipe.set_share)

    def set_beside(self, picture: ScanPicture | None, *, both: bool = False) -> None:
        """Have another scan beside, or none; with `both`, what one of the two can't show is off for both."""
        if (picture, both) != (self._beside, self._for_both):
            self._beside, self._for_both = picture, both
            self._swipe.set_way(Compared.OFF)
            self.changed.emit()

    def _swipe_changed(self) -> None:
        if self._swipe_beside is not None and self._swipe.way is Compared.OFF:
            self._swipe_beside.set_other(None, None)
        self.changed.emit()

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
            self._compare_beside(way)

    def _compare_with(self, way: Compared, look: Look, name: str, layers: Layers) -> None:
        self._swipe.set_names(name, self.tr("Now"))
        self._swipe.set_other(layers, look)
        self._swipe.set_way(way)

    def _compare_beside(self, way: Compared) -> None:
        """Compare the scan beside with how it opened."""
        swipe, beside = self._swipe_beside, self._beside
        if swipe is not None and beside is not None:
            swipe.set_names(self.tr("As it opened"), self.tr("Now"))
            swipe.set_other(beside.layers, Look(tone=beside.tone))
            swipe.set_way(way)

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
