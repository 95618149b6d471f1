"""The views of the case on the workbench: loaded off the GUI thread, each with the look it was left in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import Case, View
from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.api import TrainingService
from xrayTrainer.ui.viewmodels.look_keeper import LookKeeper
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE = "workbench.view"


class ViewPictures(LookKeeper):
    """Loads and keeps the views of one case, and the looks in which they were left.

    Signals
    -------
    failed(object)
        A `UserError`: the view can't be read.
    """

    failed = Signal(object)

    def __init__(
        self, training: TrainingService, tasks: TaskRunner, parent: QObject | None = None, *, lane: str = LANE
    ) -> None:
        super().__init__(tasks, parent, lane=lane)
        self._training = training
        self._tasks = tasks
        self._lane = lane
        self._case: Case | None = None
        self._folder = Path()
        self._view: str | None = None
        self._loaded: dict[str, ScanPicture] = {}

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
        """The view shown; None while it is loading."""
        return None if self._view is None else self._loaded.get(self._view)

    def open(self, case: Case, folder: Path) -> None:
        """Forget the last case and load the first view of this one."""
        self._drop()
        self._case, self._folder, self._view = case, folder, None
        self._loaded = {}
        self.forget_looks()
        self.picture_changed.emit(None)
        if case.views:
            self.show(case.views[0].id)

    def close(self) -> None:
        """Forget the case."""
        self._drop()
        self._case, self._view = None, None
        self._loaded = {}
        self.forget_looks()
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
            self.show_picture(self.picture)

    def _drop(self) -> None:
        for lane in (self._lane, f"{self._lane}.beside"):
            self._tasks.drop_lane(lane)


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
