"""The look of the picture shown, with what it needs drawn: one step of every tool can be taken back, and all at once.

Whoever shows scans has one: the workbench and the review for the views of a case, each plate of the atlas for its page.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.look import Look
from xrayTrainer.ui.viewmodels.kept_look import LeftLook, kept_look
from xrayTrainer.ui.viewmodels.processed_layers import LayerMaker
from xrayTrainer.ui.viewmodels.tone_steps import tone_for

if TYPE_CHECKING:
    from xrayTrainer.imaging.tone import Tone
    from xrayTrainer.ui.viewmodels.region_edit import Bounds
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

JOINED_SECONDS = 0.6
MOST_STEPS = 200
"""Changes of the look that can be taken back."""


class LookKeeper(QObject):
    """Keeps the look of each picture by the id of its view.

    Parameters
    ----------
    tasks
        Compute off the GUI thread what looks need.
    lane
        Of what is computed; tells keepers apart.

    Signals
    -------
    picture_changed(object)
        The `ScanPicture` to show, or None while there is none.
    tone_changed(object)
        The `Tone` of the picture shown.
    look_changed(object)
        Its `Look`, also when its tone alone changed.
    layers_changed(object)
        The `Layers` that the look needs: first what can be shown at once, then the whole.
    """

    picture_changed = Signal(object)
    tone_changed = Signal(object)
    look_changed = Signal(object)
    layers_changed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None, *, lane: str) -> None:
        super().__init__(parent)
        self._shown: ScanPicture | None = None
        self._looks: dict[str, Look] = {}
        self._past: dict[str, list[Look]] = {}
        self._toned = 0.0
        self._keeps = False
        self._left: LeftLook | None = None
        self.maker = LayerMaker(tasks, self, lane=f"{lane}.layers")
        self.maker.ready.connect(self.layers_changed)

    @property
    def picture(self) -> ScanPicture | None:
        """The picture shown."""
        return self._shown

    @property
    def tone(self) -> Tone | None:
        """The tone of the picture shown."""
        return None if self.look is None else self.look.tone

    @property
    def look(self) -> Look | None:
        """The look of the picture shown."""
        picture = self.picture
        return None if picture is None else self._looks.get(picture.view)

    @property
    def opening(self) -> Look | None:
        """The look in which it opened."""
        return None if self.picture is None else Look(tone=self.picture.tone)

    @property
    def can_undo_look(self) -> bool:
        """Whether a change of the look can be taken back."""
        picture = self.picture
        return picture is not None and bool(self._past.get(picture.view))

    def set_keeping(self, keeps: bool) -> None:
        """Choose whether the next picture opens in the look that the last one was left in."""
        self._keeps, self._left = keeps, None

    def forget_looks(self) -> None:
        """Forget all pictures and their looks: none is shown."""
        self._shown, self._looks, self._past = None, {}, {}
        self.maker.open(None)

    def show_picture(self, picture: ScanPicture) -> None:
        """Show a picture, in the look it was left in."""
        self._shown = picture
        self._looks.setdefault(picture.view, kept_look(self._left, picture))
        self.maker.open(picture)
        self.picture_changed.emit(picture)
        self.tone_changed.emit(self.tone)
        look = self.look
        self.look_changed.emit(look)
        if look is not None:
            self.maker.show(look)

    # changing it

    def set_look(self, look: Look, *, step: bool = True) -> None:
        """Show the picture with another look.

        Parameters
        ----------
        look
            The look.
        step
            Whether it can be taken back by itself; the steps of one drag are not.
        """
        picture, last = self.picture, self.look
        if picture is None or last is None or look == last:
            return
        if step:
            past = self._past.setdefault(picture.view, [])
            past.append(last)
            del past[:-MOST_STEPS]
        self._looks[picture.view] = look
        if self._keeps:
            self._left = LeftLook(look, picture.tone)
        if look.tone != last.tone:
            self.tone_changed.emit(look.tone)
        self.look_changed.emit(look)
        if look.processing != last.processing or look.colours != last.colours:
            self.maker.show(look)

    def undo_look(self) -> None:
        """Take the last change of the look back."""
        if self.picture is not None and self.can_undo_look:
            self.set_look(self._past[self.picture.view].pop(), step=False)

    def reset_look(self) -> None:
        """Show the picture as it opened."""
        if self.opening is not None:
            self.set_look(self.opening)

    def set_tone(self, tone: Tone) -> None:
        """Show the picture with another tone; changes that follow each other closely, as in a drag, are one step."""
        if self.look is not None:
            now = monotonic()
            self.set_look(self.look.with_tone(tone), step=now - self._toned > JOINED_SECONDS)
            self._toned = now

    def auto_tone(self, visible: Bounds) -> None:
        """Set the window on the values in a box of scan pixels."""
        if self.picture is not None and self.tone is not None:
            self.set_tone(tone_for(self.picture, self.tone, visible))

    def reset_tone(self) -> None:
        """Show the picture in the tone in which it opened."""
        if self.picture is not None:
            self.set_tone(self.picture.tone)
