"""Presenter view: for a live call, the scan with the key hidden, the group's marks on it together, then the key."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.commands.presenter_actions import BY_ID, PRESENTER_ACTIONS
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS
from xrayTrainer.ui.viewmodels.presenter import PresenterModel, Stage
from xrayTrainer.ui.viewmodels.review_page import Standing
from xrayTrainer.ui.viewmodels.route import Payload, PresenterPlace, Route, ScreenId, SetPlace
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter
from xrayTrainer.ui.widgets.presenter_stage import PresenterStage, parts_of
from xrayTrainer.ui.widgets.shapes import Role, Shape

_STRONG = (Standing.FOUND, Standing.MISSED)


class PresenterView(Screen):
    """The screen of a talk.

    Parameters
    ----------
    model
        What it shows.
    """

    def __init__(self, model: PresenterModel) -> None:
        super().__init__("presenter")
        self._model = model
        self.stage = PresenterStage()
        self.fill(self.stage)
        self.desk = ScanDesk(model.pictures, self.stage, model.tasks, self, lane="presenter")
        self._router = ShortcutRouter(self, (*PRESENTER_ACTIONS, *SCAN_ACTIONS), self.run, self.can)
        for first, second in pairwise(parts_of(self.stage)):
            QWidget.setTabOrder(first, second)
        model.talk_changed.connect(self._begin)
        model.slide_changed.connect(self._show_place)
        model.shown_changed.connect(self._show)
        model.failed.connect(self._fail)
        model.ended.connect(self._leave)
        model.pictures.failed.connect(self._fail)
        model.pictures.picture_changed.connect(self._show_picture)
        self.desk.changed.connect(self._show_tools)
        self.stage.triggered.connect(self.run)
        self._from: PresenterPlace | None = None
        self.retranslate()

    # the shell's side

    def enter(self, payload: Payload) -> None:
        """Begin the talk that one came for."""
        if isinstance(payload, PresenterPlace):
            self._from = payload
            self.stage.notice.hide()
            self._model.open(payload)

    def leave(self) -> None:
        """The talk is over."""
        self._model.close()

    def first_focus(self) -> QWidget:
        """Enter goes on."""
        return self.stage.strip.on

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        super().set_wording(wording)
        self.desk.set_language(wording.language)
        self._show_place()
        self._show()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.stage.retranslate(self.tr("Scan that everybody looks at"))

    def can(self, action: str) -> bool:
        """Return whether an action can be run now."""
        if action not in BY_ID:
            return False
        needed = BY_ID[action].enabled_when
        return not needed or needed in self._conditions()

    def run(self, action: str) -> None:
        """Do what an action says."""
        model = self._model
        work: dict[str, Callable[[], object]] = {
            **self.desk.table(),
            "presenter.on": model.on,
            "presenter.back": model.back,
            "presenter.scan": lambda: model.show(Stage.SCAN),
            "presenter.marks": lambda: model.show(Stage.MARKS) if any(a.marks for a in model.answers) else None,
            "presenter.key": lambda: model.show(Stage.KEY),
            "presenter.names": model.toggle_names,
            "presenter.next_case": lambda: model.step(1),
            "presenter.previous_case": lambda: model.step(-1),
            "presenter.next_view": model.step_view,
            "presenter.end": lambda: None if self.desk.put_away() else model.end(),
        }
        work[action]()
        self._show()

    def _conditions(self) -> frozenset[str]:
        held = {"has_talk": self._model.talk is not None, "several_views": len(self._model.pictures.views) > 1}
        return self.desk.conditions | {name for name, holds in held.items() if holds}

    # showing

    def _begin(self) -> None:
        """A talk has come: from now on Enter goes on."""
        self._show_place()
        self._show()
        if self._model.talk is not None and self.isVisible():
            self.stage.strip.on.setFocus()

    def _show_place(self) -> None:
        model, talk = self._model, self._model.talk
        if talk is None or self._wording is None:
            self.stage.strip.show_place("", "")
            self._show()
            return
        self.stage.notice.hide()
        place = self.tr("%1 of %2").replace("%1", str(model.number + 1)).replace("%2", str(len(talk.slides)))
        slide = talk.slides[model.number]
        self.stage.strip.show_place(place, self._wording.text(talk.title), simulated=slide.case.origin == "simulated")

    def _show(self) -> None:
        model = self._model
        self.stage.overlay.set_shapes(
            [
                Shape(
                    id=name,
                    view=trace.view,
                    region=trace.region,
                    role=Role(trace.standing.value),
                    label=trace.label,
                    strong=trace.of_key and trace.standing in _STRONG,
                )
                for name, trace in model.traces()
            ]
        )
        self.stage.words.show_page(None if self._wording is None else model.page(self._wording))
        following = 0 if model.following is None else int(model.following)
        self.stage.strip.show_state(
            stage=int(model.stage),
            following=-1 if model.at_end else following,
            answers=len(model.answers) if any(answer.marks for answer in model.answers) else 0,
            names=model.names,
            views=len(model.pictures.views),
            talk=model.talk is not None,
        )
        if model.sealed and model.stage is Stage.KEY:
            self.stage.notice.tell(self.tr("The key of this set is under lock. Open it in the Library first."))

    def _show_picture(self, picture: ScanPicture | None) -> None:
        if picture is not None:
            self.stage.image_bar.show_tools(picture.console.tools)
            self._show()

    def _show_tools(self) -> None:
        self.desk.show_state(self.stage.image_bar)
        self.stage.look_tools.set_conditions(self.desk.conditions)

    def _fail(self, error: UserError) -> None:
        if self._wording is not None:
            self.stage.notice.tell(self._wording.error(error))

    def _leave(self) -> None:
        """Back to the set in the Library, else to the drafts."""
        place = self._from
        self.route_requested.emit(Route(ScreenId.LIBRARY, None if place is None else SetPlace(set_id=place.set_id)))
