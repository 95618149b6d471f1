"""Joins a review to its help: what a miss probably was, what was looked at, why the case came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.ui.viewmodels.review_page import Outcome, ThingKind
from xrayTrainer.ui.widgets import figures

if TYPE_CHECKING:
    from xrayTrainer.services.review_api import MissTold
    from xrayTrainer.ui.viewmodels.review import ReviewModel
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.atlas_panel import AtlasBeside
    from xrayTrainer.ui.views.review_extra_parts import ReviewExtraParts
    from xrayTrainer.ui.widgets.review_help import ReviewHelp

_CLEAR = (Outcome.CLEARED, Outcome.FOR_NOTHING)


class ReviewHelpParts(QObject):
    """The help of one review, on the screen.

    Parameters
    ----------
    model
        The review.
    panel
        Where it is shown.
    extras
        Holds the replay.
    atlas
        Shows normal cargo beside the scan; None where there is none.
    """

    def __init__(
        self,
        model: ReviewModel,
        panel: ReviewHelp,
        extras: ReviewExtraParts,
        parent: QObject,
        *,
        atlas: AtlasBeside | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._panel = panel
        self._extras = extras
        self._wording: Wording | None = None
        self._atlas = atlas
        model.extras.changed.connect(self._show)
        model.extras.seen_changed.connect(self._show_looked)
        model.page_changed.connect(self._show)
        model.chosen_changed.connect(self._show)
        model.pictures.picture_changed.connect(self._show_looked)
        panel.passed_requested.connect(self._replay)
        panel.seen_requested.connect(extras.show_seen)
        panel.atlas_requested.connect(self._show_normal)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._show()

    @property
    def _told(self) -> MissTold | None:
        """What is told of the thing chosen."""
        thing = self._model.thing
        if thing is None or thing.kind is not ThingKind.CONCEALMENT:
            return None
        return next((one for one in self._model.extras.misses if thing.id == f"thing:{one.concealment}"), None)

    def _show(self, _changed: object = None) -> None:
        wording = self._wording
        if wording is None:
            return
        told = self._told
        self._panel.show_miss("" if told is None else wording.reason(told.reason), self._passed(told))
        why = self._model.extras.why if self._model.page is not None else ()
        self._panel.show_why(" ".join(wording.reason(reason) for reason in why))
        self._show_looked()

    def _passed(self, told: MissTold | None) -> tuple[str, str] | None:
        viewing = self._model.extras.viewing
        if told is None or told.at_ms is None or viewing is None or not viewing.looks:
            return None
        since_s = max(0, told.at_ms - viewing.looks[0].t_ms) // 1000
        return figures.clock(since_s), figures.points(told.seconds)

    def _show_looked(self, _changed: object = None) -> None:
        """Of a clear case, and of one as a whole, say what was looked at."""
        page, thing, picture = self._model.page, self._model.thing, self._model.pictures.picture
        whole = page is not None and (thing is None or thing.kind is ThingKind.CASE)
        clear = page is not None and page.outcome in _CLEAR
        if not (whole and clear):
            self._panel.show_looked("", normal=False)
            return
        share = ""
        if picture is not None:
            seen = self._model.extras.seen(picture.view, (picture.width, picture.height))
            if seen is not None:
                share = figures.percent(float((seen > 0).mean()))
        self._panel.show_looked(share, normal=self._atlas is not None)

    def _replay(self) -> None:
        told = self._told
        if told is not None and told.at_ms is not None:
            self._extras.replay_at(told.at_ms)

    def _show_normal(self) -> None:
        """Show normal cargo like that of the case beside it."""
        review = self._model.review
        if self._atlas is not None and review is not None:
            cargo = () if review.key is None else review.key.true_cargo
            self._atlas.open(*self._model.carrier, cargo)
