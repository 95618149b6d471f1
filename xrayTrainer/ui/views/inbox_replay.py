"""The replay of what a person looked at, over the scan of a case in the Inbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.viewing_replay import ViewingReplay

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.widgets.inbox_stage import InboxStage

LANE = "inbox.seen"


class InboxReplay(QObject):
    """Plays the record of the person at the front, where it travelled.

    Parameters
    ----------
    model
        The case.
    stage
        Where it is shown.

    Signals
    -------
    changed()
        Opened or closed, or there is another record.
    """

    changed = Signal()

    def __init__(self, model: InboxCaseModel, stage: InboxStage, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._stage = model, stage
        self._seen: tuple[str, NDArray[np.float32]] | None = None
        self._replay = ViewingReplay(self)
        self._replay.changed.connect(self._show)
        self._replay.moved.connect(self._show_moment)
        model.viewing_changed.connect(self._other)
        model.pictures.picture_changed.connect(lambda _picture: self._show())
        stage.replay_bar.moved_to.connect(self._replay.go_to)
        stage.replay_bar.speed_requested.connect(self._replay.next_speed)

    @property
    def is_open(self) -> bool:
        """Whether a record is being replayed."""
        return self._replay.is_open

    def toggle(self) -> None:
        """Open the replay and let it run, or close it."""
        viewing = self._model.viewing
        if self._replay.is_open:
            self._replay.close()
        elif viewing is not None and viewing.looks:
            self._replay.open(viewing)
            self._replay.toggle()

    def close(self) -> None:
        """Show none any more."""
        self._replay.close()

    def play(self) -> None:
        """Let it run, or stand still."""
        self._replay.toggle()

    def shade(self) -> None:
        """Shade what was looked at, or don't."""
        self._replay.toggle_seen()

    def _other(self) -> None:
        self._model.tasks.drop_lane(LANE)
        self._seen = None
        self._replay.close()
        self.changed.emit()

    def _show(self) -> None:
        replay, stage = self._replay, self._stage
        dwell = self._dwell()
        most = 0.0 if dwell is None else float(dwell.max(initial=0.0))
        stage.replay_bar.show_state(replay, only_overview=dwell is not None and most <= 0.0)
        stage.replay_bar.name_keys()
        shaded = dwell if replay.seen_on and most > 0.0 else None
        stage.viewing.set_heat(shaded)
        stage.mini_map.set_seen(None if shaded is None else np.sqrt(shaded / most).astype(np.float64))
        if not replay.is_open:
            stage.viewing.set_window(None)
        self.changed.emit()

    def _dwell(self) -> NDArray[np.float32] | None:
        """Return for how long each part of the view was seen enlarged, seconds; None until that is added up."""
        picture, viewing = self._model.pictures.picture, self._replay.viewing
        if picture is None or viewing is None:
            return None
        if self._seen is not None and self._seen[0] == picture.view:
            return self._seen[1]
        view, size = picture.view, (picture.width, picture.height)

        def add_up() -> NDArray[np.float32]:
            from xrayTrainer.imaging.dwell import dwell_map

            return dwell_map(viewing, view, size)

        def take(found: NDArray[np.float32]) -> None:
            self._seen = (view, found)
            self._show()

        self._model.tasks.submit(add_up, take, lane=LANE, owner=self)
        return None

    def _show_moment(self) -> None:
        replay, look, pictures = self._replay, self._replay.look, self._model.pictures
        if not replay.is_open:
            return
        views = [view.id for view in pictures.views]
        if look is not None and look.view in views and look.view != pictures.view:
            self._model.show_view(look.view)
        shown = look is not None and look.view == pictures.view
        self._stage.viewing.set_window(replay.window if shown else None)
        self._stage.replay_bar.show_moment(replay)
