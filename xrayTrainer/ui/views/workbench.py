"""The workbench: the scan, the papers, the marks, the verdict. Wires the parts of the screen to the model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, SessionId
from xrayTrainer.services.api import OpenCase, Review
from xrayTrainer.ui.commands.workbench_actions import WORKBENCH_ACTIONS
from xrayTrainer.ui.viewmodels.atlas import AtlasBook
from xrayTrainer.ui.viewmodels.route import CasePlace, Payload, ReviewPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.atlas_panel import AtlasBeside
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.workbench_dialogue import WorkbenchDialogue
from xrayTrainer.ui.views.workbench_dossier import WorkbenchDossier
from xrayTrainer.ui.views.workbench_kinds import WorkbenchKinds
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_measure import MeasureDesk
from xrayTrainer.ui.views.workbench_places import PanelPlaces
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.views.workbench_scan import WorkbenchScan
from xrayTrainer.ui.views.workbench_texts import WorkbenchTexts
from xrayTrainer.ui.views.workbench_twin import WorkbenchTwin
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter


class WorkbenchView(Screen):
    """The screen on which a trainee works.

    Parameters
    ----------
    model
        The case and all that is done to it.
    tasks
        Loads the pictures of the dossier.
    wording
        Language of the reader; `set_wording` changes it.
    atlas
        Returns the atlas, which opens beside a practice scan; None for a workbench without.
    parts
        The parts of the screen where they are made already; then `set_wording` is called later. None to do both now.
    """

    def __init__(
        self,
        model: WorkbenchModel,
        tasks: TaskRunner,
        wording: Wording,
        atlas: Callable[[], AtlasBook] | None = None,
        parts: WorkbenchLayout | None = None,
    ) -> None:
        super().__init__("workbench")
        self._model = model
        self._words = wording
        self._texts = WorkbenchTexts(self)
        self._with_panel = True
        self._session: SessionId | None = None
        self.opener: Callable[[SessionId], None] = model.open_next
        self.way_out: Callable[[SessionId], Route] = _to_summary
        made = parts is not None
        self.parts = parts = WorkbenchLayout() if parts is None else parts
        self.fill(parts)
        self.runner = WorkbenchRunner(model, parts.canvas, parts.editor, parts.overlay, parts.swipe, self)
        self.runner.with_atlas = atlas is not None
        self.atlas = (
            AtlasBeside(parts.beside, parts.canvas, atlas, "workbench_atlas", wording, takes_escape=False)
            if atlas is not None
            else None
        )
        self._scan = WorkbenchScan(model, parts, self.runner, self._texts, wording, self)
        self.kinds = WorkbenchKinds(model, model.second, parts, self.runner, self)
        self.twin = WorkbenchTwin(model, tasks, parts, self.runner, self.kinds.second_notice, self)
        self.measures = MeasureDesk(model, parts, self.runner, tasks, self)
        self.papers = WorkbenchDossier(model, parts.dossier, parts.split, parts.marks, tasks, lambda: self._words, self)
        self.places = PanelPlaces(parts.split, parts.panel, self)
        self.runner.add({"workbench.panel_place": self.places.next})
        self._dialogue = WorkbenchDialogue(model, parts, self.runner, self._texts, self)
        self._router = ShortcutRouter(
            self, WORKBENCH_ACTIONS, self.runner.run, self.runner.is_enabled, self._scan.show_refusal
        )
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._show_time)
        self._wire_model()
        self._wire_parts()
        if not made:
            self.set_wording(wording)

    def _wire_model(self) -> None:
        model = self._model
        model.opened.connect(self._show_case)
        model.save_state_changed.connect(self._show_saving)
        model.paused_changed.connect(self._show_pause)
        model.submitted.connect(self._go_on)
        model.conditions_changed.connect(self._show_conditions)
        model.desk.submit_failed.connect(self._submit_failed)
        model.pictures.picture_changed.connect(self._show_position)

    def _wire_parts(self) -> None:
        parts, model, run = self.parts, self._model, self.runner
        for bar in (parts.image_tools, parts.pair_tools, parts.screen_tools, parts.draw_tools, parts.verdict):
            bar.triggered.connect(run.run)
        parts.image_bar.triggered.connect(run.run)
        parts.window_panel.triggered.connect(run.run)
        parts.chips.dropped.connect(run.images.drop)
        parts.chips.strengthened.connect(run.images.strengthen)
        parts.chips.reset.connect(model.pictures.reset_look)
        parts.editor.tool_changed.connect(self._show_conditions)
        parts.verdict.retry_requested.connect(model.retry_saving)
        parts.marks.delete_requested.connect(run.marks.delete)
        self.papers.shown_wanted.connect(self._toggle_panel)
        self._scan.end_requested.connect(self._end_session)
        self.measures.changed.connect(self._show_conditions)
        run.history_changed.connect(self._show_conditions)
        run.pause_toggled.connect(lambda: model.set_paused(not model.paused))
        run.dossier_toggled.connect(self._toggle_panel)
        run.area_requested.connect(parts.focus_next_area)
        if self.atlas is not None:
            run.atlas_toggled.connect(self._toggle_atlas)
            self.atlas.toggled.connect(self._show_conditions)
            self.atlas.reference_changed.connect(run.images.set_reference)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._app_state_changed)

    # the screen

    def enter(self, payload: Payload) -> None:
        """Go on with the case that is open, or fetch the next one of the session."""
        case = self._model.case
        if isinstance(payload, CasePlace):
            self._session = payload.session
        if self._session is not None and (case is None or case.session.id != self._session):
            self.opener(self._session)

    def first_focus(self) -> QWidget:
        """The scan, or the consignments."""
        return self.parts.canvas if self.parts.select.isHidden() else self.parts.select.table

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._words = wording
        self._scan.set_wording(wording)
        self.measures.set_wording(wording)
        if self.atlas is not None:
            self.atlas.set_wording(wording)
        super().set_wording(wording)

    def retranslate(self) -> None:
        """Set every text anew; what is being done stays."""
        self.parts.retranslate(self._words)
        self.places.retranslate()
        self._fill(self._model.case)

    def showEvent(self, event: QShowEvent) -> None:
        """Time runs on the screen while it is shown."""
        super().showEvent(event)
        self._seconds.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the time."""
        self._seconds.stop()
        super().hideEvent(event)

    def _app_state_changed(self, state: Qt.ApplicationState) -> None:
        self._model.set_focused(state == Qt.ApplicationState.ApplicationActive)

    def _toggle_panel(self) -> None:
        self._with_panel = not self._with_panel
        self._arrange()
        self._show_conditions()

    def _toggle_atlas(self) -> None:
        """Open the atlas at the carrier that the case names, or close it; the key is not asked."""
        case = self._model.case
        if self.atlas is not None and case is not None:
            self.atlas.toggle(*_carrier_of(case))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else had a use for closes the atlas."""
        if event.key() == Qt.Key.Key_Escape and self.atlas is not None and self.atlas.is_open:
            self.atlas.close()
        else:
            super().keyPressEvent(event)

    # the case

    def _show_case(self, case: OpenCase | None) -> None:
        self.runner.forget()
        self._scan.forget()
        self._dialogue.show_case(frozenset() if case is None else case.session.asks)
        self._fill(case)
        if self.atlas is not None and case is not None and self.atlas.is_open:
            if "can_atlas" in self.runner.conditions:
                self.atlas.open(*_carrier_of(case))
            else:
                self.atlas.close()

    def _fill(self, case: OpenCase | None) -> None:
        parts, model = self.parts, self._model
        inner = None if case is None else case.case
        folder = Path() if case is None else case.folder
        asked = case is not None and "dossier" in case.session.asks
        parts.dossier.show_case(inner, folder, self._words, asked=asked)
        parts.dossier.show_findings(model.findings)
        self.kinds.show_case(case, self._words)
        self.twin.show_case(case, self._words)
        parts.verdict.show_kind(search=self._scan.is_search)
        parts.draw_tools.setVisible(self._scan.is_search)
        parts.screen_tools.buttons["workbench.beside"].setVisible("can_atlas" in self.runner.conditions)
        self._arrange()
        self._show_position()
        self._show_saving(model.save_status)
        self._scan.show_picture(model.pictures.picture)
        self._dialogue.show_ask(model.desk.ask)
        self._show_conditions()

    def _arrange(self) -> None:
        dossier = not self.parts.dossier.empty
        shown = not self._model.paused and (self._with_panel or not self._scan.is_search)
        self.parts.arrange_panel(dossier=dossier, search=self._scan.is_search, shown=shown)

    def _show_position(self, _changed: object = None) -> None:
        case = self._model.case
        if case is None:
            self.parts.verdict.show_position(None, 0, "")
            return
        picture = self._model.pictures.picture
        notices = () if picture is None else (self._words.message(code) for code in picture.notices)
        title = " · ".join((self._words.text(case.session.set.title), *notices))
        self.parts.verdict.show_position(case.session.position, case.session.total, title)
        self._show_time()

    def _show_time(self) -> None:
        case = self._model.case
        shown = case is not None and case.session.mode == "duty"
        self.parts.verdict.show_time(self._model.seconds if shown else None)

    def _show_saving(self, status: object) -> None:
        self.parts.verdict.show_saving(self._model.save_status, self._words)

    def _go_on(self, review: Review) -> None:
        """Practice shows the review; duty and exam go to the next case, feedback comes at the end."""
        session = review.session
        self._model.close()
        if session.mode == "practice":
            self.setUpdatesEnabled(False)  # the review comes in the next turn: nobody sees the bench empty
            QTimer.singleShot(0, self, lambda: self._go_to_review(review))
        elif session.position is None:
            self.route_requested.emit(self.way_out(session.id))
        else:
            self.route_requested.emit(Route(ScreenId.WORKBENCH, CasePlace(session=session.id)))

    def _go_to_review(self, review: Review) -> None:
        self.route_requested.emit(Route(ScreenId.REVIEW, ReviewPlace(answer=AnswerId(review.answer.id), review=review)))
        self.setUpdatesEnabled(True)

    def _end_session(self) -> None:
        """There is nothing to work on: what was answered is kept, and summed up."""
        if self._session is not None:
            self._model.close()
            self.route_requested.emit(self.way_out(self._session))

    def _submit_failed(self, error: UserError) -> None:
        self._dialogue.show_submit_failure(self._words.error(error))

    def _show_pause(self) -> None:
        """Nothing of the case is seen in a pause."""
        self._arrange()
        self._scan.show_notice()
        self._show_conditions()

    # what can be done

    def _show_conditions(self, _changed: object = None) -> None:
        conditions, checked = self.runner.conditions, self.runner.checked | self.kinds.checked | self.twin.checked
        self.papers.show_state()
        if self._with_panel:
            checked |= {"dossier.toggle"}
        checked |= self.measures.checked
        if self.atlas is not None and self.atlas.is_open:
            checked |= {"workbench.beside"}
        parts = self.parts
        for bar in (parts.image_tools, parts.pair_tools, parts.screen_tools, parts.draw_tools):
            bar.set_conditions(conditions)
            for action in bar.buttons:
                bar.set_checked(action, action in checked)
        self.parts.image_bar.set_state(conditions, checked, self.runner.images.reasons)
        self.parts.window_panel.set_open("view.window" in checked and "has_picture" in conditions)
        self.parts.verdict.set_conditions(conditions)
        self.parts.editor.set_editable("can_draw" in conditions)
        self._scan.show_hint()


def _to_summary(session: SessionId) -> Route:
    return Route(ScreenId.SUMMARY, SummaryPlace(session=session, finish=True))


def _carrier_of(case: OpenCase) -> tuple[str | None, str | None]:
    """Return the kind of carrier, and the scanner where the case itself names one."""
    carrier, views = case.case.carrier, case.case.views
    return None if carrier is None else carrier.kind, views[0].scanner if views else None
