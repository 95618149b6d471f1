"""The views of the case on the workbench: loaded off the GUI thread, each with the look it was left in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import Case, View
from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.services.api import TrainingService
from xrayTrainer.ui.viewmodels.kept_look import LeftLook, kept_look
from xrayTrainer.ui.viewmodels.processed_layers import LayerMaker
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.tone_steps import tone_for

LANE = "workbench.view"
JOINED_SECONDS = 0.6
MOST_STEPS = 200
"""Changes of the look that can be taken back."""


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
    look_changed(object)
        The `Look` of the view shown, also when its tone alone changed.
    layers_changed(object)
        The `Layers` that the look needs: first what can be shown at once, then the whole.
    """

    picture_changed = Signal(object)
    failed = Signal(object)
    tone_changed = Signal(object)
    look_changed = Signal(object)
    layers_changed = Signal(object)

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
        self._looks: dict[str, Look] = {}
        self._past: dict[str, list[Look]] = {}
        self._toned = 0.0
        self._keeps = False
        self._left: LeftLook | None = None
        self.maker = LayerMaker(tasks, self, lane=f"{lane}.layers")
        self.maker.ready.connect(self.layers_changed)

    @property
    def view(self) -> str | None:
        """Id of the view shown or being loaded."""
        return self._view

    @property
    def views(self) -> tuple[View, ...]:
        """The views of the case."""
        return () if self._case is None else tuple(self._case.views)

    @property
    def picture(self) -> ScanPicture | None:
        """The view shown."""
        return None if self._view is None else self._loaded.get(self._view)

    @property
    def tone(self) -> Tone | None:
        """The tone of the view shown."""
        return None if self.look is None else self.look.tone

    @property
    def look(self) -> Look | None:
        """The look of the view shown."""
        return None if self._view is None else self._looks.get(self._view)

    @property
    def opening(self) -> Look | None:
        """The look in which the view opened."""
        return None if self.picture is None else Look(tone=self.picture.tone)

    @property
    def can_undo_look(self) -> bool:
        """Whether a change of the look can be taken back."""
        return bool(self._view and self._past.get(self._view))

    def set_keeping(self, keeps: bool) -> None:
        """Choose whether the next view and case open in the look that the last one was left in."""
        self._keeps, self._left = keeps, None

    def open(self, case: Case, folder: Path) -> None:
        """Forget the last case and load the first view of this one."""
        self._drop()
        self._case, self._folder, self._view = case, folder, None
        self._loaded, self._looks, self._past = {}, {}, {}
        self.maker.open(None)
        self.picture_changed.emit(None)
        if case.views:
            self.show(case.views[0].id)

    def close(self) -> None:
        """Forget the case."""
        self._drop()
        self._case, self._view = None, None
        self._loaded, self._looks, self._past = {}, {}, {}
        self.maker.open(None)
        self.picture_changed.emit(None)

    def show(self, view_id: str) -> None:
        """Show a view of the case, loading it if need be. Showing the same again tries a failed one again."""
        if self._case is None:
            return
        view = next(view for view in self.views if view.id == view_id)
        self._view = view_id
        if view_id in self._loaded:
            self._tasks.drop_lane(self._lane)
            self._tell()
            return
        self.picture_changed.emit(None)
        self._have(view, self._arrived, self._lane, self.failed.emit)

    def fetch(self, view_id: str, done: Callable[[ScanPicture], None], failed: Callable[[UserError], None]) -> None:
        """Have a view of the case without showing it; `done` takes it, at once where it is loaded."""
        if view_id in self._loaded:
            done(self._loaded[view_id])
            return

        def arrived(picture: ScanPicture) -> None:
            done(self._loaded.setdefault(view_id, picture))

        view = next(view for view in self.views if view.id == view_id)
        self._have(view, arrived, f"{self._lane}.beside", failed)

    def _arrived(self, picture: ScanPicture) -> None:
        self._loaded.setdefault(picture.view, picture)
        self._tell()

    def _have(self, view: View, done: Callable[[ScanPicture], None], lane: str, failed: Callable[[Any], None]) -> None:
        case, folder = self._case, self._folder
        if case is None:
            return
        self._tasks.submit(
            lambda: make_picture(
                self._training.load_scan(folder, case, view.id),
                view.id,
                view.mm_per_pixel,
                self._training.console(folder, case, view.id),
            ),
            done,
            failed=failed,
            lane=lane,
            owner=self,
        )

    def _tell(self) -> None:
        if self.picture is not None:
            self._looks.setdefault(self.picture.view, kept_look(self._left, self.picture))
        self.maker.open(self.picture)
        self.picture_changed.emit(self.picture)
        self.tone_changed.emit(self.tone)
        self._tell_look()

    def _tell_look(self) -> None:
        look = self.look
        self.look_changed.emit(look)
        if look is not None:
            self.maker.show(look)

    def _drop(self) -> None:
        for lane in (self._lane, f"{self._lane}.beside"):
            self._tasks.drop_lane(lane)

    # the look

    def set_look(self, look: Look, *, step: bool = True) -> None:
        """Show the view with another look.

        Parameters
        ----------
        look
            The look.
        step
            Whether it can be taken back by itself; the steps of one drag are not.
        """
        view, last = self._view, self.look
        if view is None or last is None or look == last:
            return
        if step:
            past = self._past.setdefault(view, [])
            past.append(last)
            del past[:-MOST_STEPS]
        self._looks[view] = look
        if self._keeps and self.opening is not None:
            self._left = LeftLook(look, self.opening.tone)
        if look.tone != last.tone:
            self.tone_changed.emit(look.tone)
        self.look_changed.emit(look)
        if look.processing != last.processing or look.colours != last.colours:
            self.maker.show(look)

    def undo_look(self) -> None:
        """Take the last change of the look back."""
        if self._view is not None and self.can_undo_look:
            self.set_look(self._past[self._view].pop(), step=False)

    def reset_look(self) -> None:
        """Show the view as it opened."""
        if self.opening is not None:
            self.set_look(self.opening)

    def set_tone(self, tone: Tone) -> None:
        """Show the view with another tone; changes that follow each other closely, as in a drag, are one step."""
        if self.look is not None:
            now = monotonic()
            self.set_look(self.look.with_tone(tone), step=now - self._toned > JOINED_SECONDS)
            self._toned = now

    def auto_tone(self, visible: Bounds) -> None:
        """Set the window on the values in a box of scan pixels."""
        picture, tone = self.picture, self.tone
        if picture is None or tone is None:
            return
        self.set_tone(tone_for(picture, tone, visible))

    def reset_tone(self) -> None:
        """Show the view in the tone in which it opened."""
        if self.picture is not None:
            self.set_tone(self.picture.tone)


def can_be_worked(case: Case) -> None:
    """Raise `UserError` for a kind of case that this workbench does not know."""
    if case.kind not in ("search", "name", "compare", "select"):
        raise UserError("workbench.kind_unknown", kind=case.kind)


def pair_of(case: Case) -> tuple[View, View] | None:
    """Return the two views between which a case of kind `compare` asks to choose."""
    choices = () if case.question is None or case.kind != "compare" else case.question.choices
    views = {view.id: view for view in case.views}
    pair = [views[choice.view] for choice in choices if choice.view in views]
    return (pair[0], pair[1]) if len(pair) == 2 else None


def on_main_canvas(case: Case) -> Case:
    """Return the case with the views that the large canvas shows before the answer.

    Of a pair the first; of consignments to select from none: their scans are what comes of the choice.
    """
    pair = pair_of(case)
    if pair is not None:
        return msgspec.structs.replace(case, views=pair[:1])
    return msgspec.structs.replace(case, views=()) if case.kind == "select" else case
