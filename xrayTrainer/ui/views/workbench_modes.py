"""The mode a session is in, as the workbench shows it: the queue of a duty, the clock of an exam, the way between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.services.api import OpenCase
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.viewmodels.bench_gate import BenchGate, BenchMode, ExamClock, queue_at
from xrayTrainer.ui.viewmodels.route import ExamPlace, Route, ScreenId, SummaryPlace
from xrayTrainer.ui.viewmodels.session_flow import SessionFlow
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.workbench import LANE, WorkbenchModel
from xrayTrainer.ui.views.exam_leave import LeaveExamDialog
from xrayTrainer.ui.views.workbench import WorkbenchView
from xrayTrainer.ui.widgets.exam_strip import ExamStrip
from xrayTrainer.ui.widgets.queue_strip import QueueStrip

if TYPE_CHECKING:
    from xrayTrainer.services.api import Services

PATIENCE_MS = 500
"""After so long it is said that a scan is being made."""
TICK_MS = 500
TIME_OVER = "exam.time_over"
_OF_THE_EXAM = frozenset({ScreenId.WORKBENCH, ScreenId.EXAM_PAUSE, ScreenId.EXAM_RESULT, ScreenId.SUMMARY})
"""Screens to which an exam itself leads."""


class WorkbenchModes(QObject):
    """Joins the modes to the workbench.

    Parameters
    ----------
    view, model
        The workbench.
    services
        The sessions and their modes.
    tasks
        Off the GUI thread.
    flow
        What happens between two cases.
    """

    def __init__(
        self, view: WorkbenchView, model: WorkbenchModel, services: Services, tasks: TaskRunner, flow: SessionFlow
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._tasks, self._flow = view, model, tasks, flow
        self._modes = services.modes
        self._mode: BenchMode | None = None
        self._clock: ExamClock | None = None
        self._dialog: LeaveExamDialog | None = None
        self._waited_for = self._making = False
        self.queue, self.exam = QueueStrip(), ExamStrip()
        foot = view.parts.layout()
        if isinstance(foot, QVBoxLayout):
            for strip in (self.queue, self.exam):
                foot.insertWidget(foot.indexOf(view.parts.verdict), strip)
        self.gate = BenchGate(services.training, services.modes, tasks, self)
        self.gate.passed.connect(self._passed)
        self.gate.waits.connect(self._wait_for_invigilator)
        self.gate.over.connect(self._over)
        self.gate.failed.connect(model.open_failed)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._say_making)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_time)
        model.opened.connect(self._opened)
        model.open_failed.connect(self._stop_waiting)
        model.submitted.connect(flow.answered)
        model.desk.submit_failed.connect(self._submit_failed)
        model.paused_changed.connect(self._paused)
        flow.break_due_changed.connect(lambda _due: self._show_mode())
        view.parts.notice.pressed.connect(self._give_up)
        self.exam.leave_requested.connect(lambda: view.route_requested.emit(Route(ScreenId.HOME)))
        view.opener, view.way_out, view.guard = self.open, self.way_out, self.may_leave
        view.installEventFilter(self)

    def open(self, session: SessionId) -> None:
        """Bring the next case of a session to the bench, if it may come."""
        self._model.close()
        self._waited_for = True
        self._patience.start()
        self.gate.ask(session)

    def way_out(self, session: SessionId) -> Route:
        """Return where a session leads when nothing is left of it."""
        mode = self._mode
        if mode is not None and mode.state.id == session and mode.exam is not None:
            return Route(ScreenId.EXAM_RESULT, ExamPlace(session=session, finish=True))
        return Route(ScreenId.SUMMARY, SummaryPlace(session=session, finish=True))

    def may_leave(self, route: Route | None) -> bool:
        """Return whether one may go there (None: close the window); an exam asks once before."""
        if not self._view.alone or (route is not None and route.screen in _OF_THE_EXAM):
            return True
        if self._dialog is None:
            self._dialog = dialog = LeaveExamDialog(self._view.window())
            dialog.accepted.connect(lambda: self._leave(route))
            dialog.finished.connect(self._asked)
            dialog.open()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another screen is shown, or another language spoken."""
        if event.type() == QEvent.Type.Hide and self._view.isHidden():
            self._view.set_alone(False)
            self._tick.stop()
            if self._waited_for:
                self._stop_waiting()
                self._tasks.drop_lane(LANE)
        elif event.type() == QEvent.Type.Show and self._model.case is not None:
            self._tick.start()
        elif event.type() == QEvent.Type.LanguageChange:
            self.exam.retranslate()
            self._show_mode()
            if self._making:
                QTimer.singleShot(0, self, self._say_making)
        return False

    # coming

    def _passed(self, mode: BenchMode) -> None:
        if self._view.isHidden():
            self._gone_before(mode)
            return
        self._mode = mode
        self._clock = None if mode.exam is None else ExamClock(mode.exam)
        self._view.set_alone(mode.is_run)
        self._model.open_next(mode.state.id)

    def _gone_before(self, mode: BenchMode) -> None:
        """Somebody went elsewhere before the case came: an exam notes that too."""
        modes = self._modes
        if mode.is_run and modes is not None:
            self._tasks.submit(lambda: modes.leave_exam(mode.state.id), lambda _none: None, owner=self)

    def _opened(self, case: OpenCase | None) -> None:
        mode = self._mode
        mine = case is not None and mode is not None and case.session.id == mode.state.id
        if case is None:
            self._tick.stop()
            return
        self._stop_waiting()
        self._flow.opened(case.session)
        if not mine:
            self._mode = BenchMode(state=case.session)
            self._clock = None
        self._show_mode()
        self._tick.start()

    def _show_mode(self) -> None:
        mode = self._mode
        exam = None if mode is None else mode.exam
        due = self._flow.break_due and mode is not None and mode.state.mode == "duty"
        self.queue.show_break(keys_text(BY_ID["workbench.pause"]) if due else "")
        self.queue.setVisible(due or (mode is not None and bool(mode.lorries)))
        self.exam.setVisible(exam is not None)
        if exam is not None:
            self.exam.show_sitting(exam.sitting, exam.sittings, exam.left_in_sitting)
        self._show_time()

    def _show_time(self) -> None:
        mode, clock = self._mode, self._clock
        if mode is not None and mode.lorries:
            number = mode.state.position or mode.state.total
            queue = queue_at(mode.lorries, number=number, now_s=mode.worked_s + self._model.seconds)
            self.queue.show_queue(queue.waiting, queue.first_s)
        else:
            self.queue.show_none()
        if clock is None or mode is None:
            return
        self.exam.show_left(clock.left_s, clock.warning_s)
        if clock.left_s == 0.0 and self._model.case is not None and not self._model.desk.submitting:
            if self._dialog is not None:
                self._dialog.reject()
            self._model.close()
            self._view.route_requested.emit(self.way_out(mode.state.id))

    def _over(self, mode: BenchMode) -> None:
        self._stop_waiting()
        self._mode = mode
        self._view.route_requested.emit(self.way_out(mode.state.id))

    def _submit_failed(self, error: UserError) -> None:
        """What came after the time was over is not taken; the exam is handed in as it stands."""
        if error.code == TIME_OVER and self._mode is not None:
            self._model.close()
            self._view.route_requested.emit(self.way_out(self._mode.state.id))

    def _paused(self, paused: bool) -> None:
        """A pause is a break."""
        if paused:
            self._flow.answered_break()

    def _wait_for_invigilator(self, session: SessionId) -> None:
        self._stop_waiting()
        self._view.route_requested.emit(Route(ScreenId.EXAM_PAUSE, ExamPlace(session=session)))

    # waiting

    def _say_making(self) -> None:
        """The next scan takes a while: say so, and leave the way open."""
        if self._waited_for and self._model.case is None:
            self._making = True
            self._view.parts.notice.say(self.tr("The next scan is being made…"), self.tr("Home"))
            self._view.parts.notice.button.setFocus()

    def _give_up(self) -> None:
        if self._making:
            self._view.route_requested.emit(Route(ScreenId.HOME))

    def _stop_waiting(self, _error: object = None) -> None:
        self._waited_for = self._making = False
        self._patience.stop()

    # leaving

    def _asked(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _leave(self, route: Route | None) -> None:
        mode, modes = self._mode, self._modes
        if mode is None or modes is None:
            return

        def go(_nothing: object) -> None:
            self._tasks.drop_lane(LANE)
            self._model.close()
            self._view.set_alone(False)
            if route is None:
                self._view.window().close()
            else:
                self._view.route_requested.emit(route)

        self._tasks.submit(lambda: modes.leave_exam(mode.state.id), go, owner=self)
