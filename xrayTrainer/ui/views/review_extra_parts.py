"""Joins the extras of a review to its parts: twin and replay over the scan, plan and objections under *More*."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.review_actions import BY_ID
from xrayTrainer.ui.viewmodels.kept_look import fitting_look
from xrayTrainer.ui.viewmodels.processed_layers import LayerMaker
from xrayTrainer.ui.viewmodels.review_plan import sketch_of
from xrayTrainer.ui.viewmodels.viewing_replay import ViewingReplay

if TYPE_CHECKING:
    from xrayTrainer.imaging.layers import Layers
    from xrayTrainer.ui.viewmodels.review import ReviewModel
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.scan_desk import ScanDesk
    from xrayTrainer.ui.widgets.review_detail import ReviewDetail
    from xrayTrainer.ui.widgets.review_scan import ReviewScan


class ReviewExtraParts(QObject):
    """What a review has beyond answer and key, on the screen.

    Parameters
    ----------
    model
        The review.
    scan, desk, detail
        Where it is shown; the desk draws the scan.
    """

    def __init__(
        self, model: ReviewModel, scan: ReviewScan, desk: ScanDesk, detail: ReviewDetail, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._scan = scan
        self._desk = desk
        self._twin_maker = LayerMaker(model.tasks, self, lane="review.twin.layers")
        self._twin_maker.ready.connect(self._show_twin)
        model.pictures.look_changed.connect(self._dress_twin)
        self._panel = detail.extras
        self._detail = detail
        self._wording: Wording | None = None
        self._twin_on = False
        self.replay = ViewingReplay(self)
        model.extras.changed.connect(self._show)
        model.extras.seen_changed.connect(self._show_replay)
        model.extras.disputed.connect(self._panel.end_dispute)
        model.extras.dispute_failed.connect(self._dispute_failed)
        model.page_changed.connect(self._show)
        model.chosen_changed.connect(self._show_about)
        model.pictures.picture_changed.connect(self._picture_changed)
        self._panel.replay_requested.connect(self.toggle_replay)
        self._panel.dispute_requested.connect(self._dispute)
        scan.replay_bar.moved_to.connect(self.replay.go_to)
        scan.replay_bar.speed_requested.connect(self.replay.next_speed)
        self.replay.changed.connect(self._show_replay)
        self.replay.moved.connect(self._show_moment)

    # what can be done

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds now."""
        extras = self._model.extras
        facts = {
            "has_twin": extras.twin(self._model.pictures.view) is not None,
            "has_plan": extras.plan is not None,
            "has_viewing": extras.viewing is not None and bool(extras.viewing.looks),
            "replaying": self.replay.is_open,
            "can_dispute": extras.can_dispute,
        }
        return frozenset(name for name, holds in facts.items() if holds)

    @property
    def reasons(self) -> dict[str, str]:
        """Why something can't be done now, by the condition that does not hold."""
        said = {
            "has_twin": self.tr("Only of a simulated scan it is known how it looks with nothing hidden."),
            "has_plan": self.tr("This case has no load plan."),
            "has_viewing": self.tr("Your viewing of this scan was not kept."),
            "replaying": self.tr("The replay of your viewing is not open. Key “%1” opens it.").replace(
                "%1", keys_text(BY_ID["review.replay"])
            ),
        }
        held = self.conditions
        return {name: why for name, why in said.items() if name not in held}

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._show()
        self._show_replay()

    def leave(self) -> None:
        """The review leaves the screen."""
        self.replay.close()
        self._panel.end_dispute()

    # the twin

    def hold_twin(self, held: bool) -> None:
        """Show the scan with nothing hidden until the key or the button comes up."""
        picture = self._model.pictures.picture
        twin = self._model.extras.twin(self._model.pictures.view)
        if held == self._twin_on or picture is None or (held and twin is None):
            return
        self._twin_on = held
        if held and twin is not None:
            self._twin_maker.open(replace(twin, console=picture.console))
            self._dress_twin()
        else:
            self._twin_maker.open(None)
            self._desk.lay_instead(None)
        self._scan.show_twin(held)

    def _dress_twin(self, _look: object = None) -> None:
        """Have the twin in the look of the scan."""
        look, picture = self._model.pictures.look, self._model.pictures.picture
        if self._twin_on and look is not None and picture is not None:
            self._twin_maker.show(fitting_look(look, picture))

    def _show_twin(self, layers: Layers) -> None:
        if self._twin_on:
            self._desk.lay_instead(layers)

    def _picture_changed(self, picture: object) -> None:
        self._twin_on = False
        self._twin_maker.open(None)
        self._scan.show_twin(False)
        view = self._model.pictures.view
        if picture is not None and view is not None:
            self._model.extras.want_twin(view)
        if self.replay.is_open:
            self._show_replay()
            self._show_moment()

    # under More

    def _show(self, _page: object = None) -> None:
        extras, panel = self._model.extras, self._panel
        if self._wording is not None:
            panel.show_plan(None if extras.plan is None else sketch_of(extras.plan, self._wording))
        panel.show_viewing(there="has_viewing" in self.conditions)
        titles = {} if self._model.page is None else {thing.id: thing.title for thing in self._model.page.things}
        said = [(titles.get(dispute.about, ""), dispute) for dispute in extras.disputes]
        panel.show_disputes(said, offered=extras.can_dispute)
        self._show_about()
        if extras.viewing is None:
            self.replay.close()
        view = self._model.pictures.view
        if view is not None and self._model.pictures.picture is not None:
            extras.want_twin(view)
        self._detail.show_extras()
        self._scan.strip.show_extras(self.conditions)

    def open_plan(self) -> None:
        """Bring the load plan to the screen."""
        self._detail.more.setChecked(True)
        self._reveal(self._panel.plan.objectName())

    def open_dispute(self) -> None:
        """Open the field for an objection."""
        self._detail.more.setChecked(True)
        self._panel.begin_dispute()
        self._reveal(self._panel.objections.objectName())

    def _reveal(self, name: str) -> None:
        """Scroll to a part once it has its place."""
        parts = {part.objectName(): part for part in (self._panel.plan, self._panel.objections)}
        QTimer.singleShot(0, parts[name], lambda: self._detail.ensureWidgetVisible(parts[name], 0, 0))

    def _show_about(self, _number: object = None) -> None:
        thing = self._model.thing
        self._panel.show_about("" if thing is None else thing.title)

    def _dispute(self, note: str) -> None:
        thing = self._model.thing
        self._model.used()
        self._model.extras.dispute(note, "" if thing is None else thing.id)

    def _dispute_failed(self, error: UserError) -> None:
        if self._wording is not None:
            self._panel.show_fault(self._wording.error(error))

    # the replay

    def toggle_replay(self) -> None:
        """Open the replay and let it run, or close it."""
        viewing = self._model.extras.viewing
        if self.replay.is_open:
            self.replay.close()
        elif viewing is not None and viewing.looks:
            self._scan.show_box(None, None)
            self.replay.open(viewing)
            self.replay.toggle()

    def replay_at(self, at_ms: int) -> None:
        """Open the replay at a moment; it stands still there."""
        viewing = self._model.extras.viewing
        if viewing is None or not viewing.looks:
            return
        self._model.used()
        self._scan.show_box(None, None)
        self.replay.open(viewing)
        self.replay.stop()
        self.replay.go_to(at_ms)

    def show_seen(self) -> None:
        """Open the replay with the parts shaded that were looked at."""
        viewing = self._model.extras.viewing
        if viewing is None or not viewing.looks:
            return
        self.replay_at(viewing.end_ms)
        if not self.replay.seen_on:
            self.replay.toggle_seen()

    def _show_replay(self) -> None:
        replay, scan = self.replay, self._scan
        dwell = self._dwell()
        most = 0.0 if dwell is None else float(dwell.max(initial=0.0))
        scan.replay_bar.show_state(replay, only_overview=dwell is not None and most <= 0.0)
        scan.viewing.set_heat(dwell if replay.seen_on else None)
        shaded = dwell if replay.seen_on and most > 0.0 else None
        scan.mini_map.set_seen(None if shaded is None else np.sqrt(shaded / most).astype(np.float64))
        scan.strip.tools.set_checked("review.replay", replay.is_open)
        scan.strip.show_extras(self.conditions)
        if not replay.is_open:
            scan.viewing.set_window(None)

    def _dwell(self) -> NDArray[np.float32] | None:
        """Return how long each part of the view was seen enlarged, while a replay is open; None until it is known."""
        picture = self._model.pictures.picture
        if picture is None or not self.replay.is_open:
            return None
        return self._model.extras.seen(picture.view, (picture.width, picture.height))

    def _show_moment(self) -> None:
        replay, look = self.replay, self.replay.look
        if not replay.is_open:
            return
        if look is not None and look.view is not None and look.view != self._model.pictures.view:
            self._model.show_view(look.view)
        window = replay.window
        shown = look is not None and look.view == self._model.pictures.view
        self._scan.viewing.set_window(window if shown else None)
        self._scan.replay_bar.show_moment(replay)
