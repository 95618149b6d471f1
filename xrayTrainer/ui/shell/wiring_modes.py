"""Joins the screens of practice, duty and exam to their view-models. They are imported when first made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.viewmodels.route import ExamPlace, Route, ScreenId
from xrayTrainer.ui.views.screen import Screen

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError


def open_focus(context: Context) -> None:
    """Open the window in which one chooses what to practise; one at a time."""
    from PySide6.QtWidgets import QDialog

    modes = context.services.modes
    if modes is None or context.window.findChild(QDialog, "practice_focus") is not None:
        return
    from xrayTrainer.ui.viewmodels.practice_focus import PracticeFocusModel
    from xrayTrainer.ui.views.practice_focus import PracticeFocusDialog

    model = PracticeFocusModel(modes, context.settings, context.tasks, context.starter)
    dialog = PracticeFocusDialog(model, context.wording(), context.window)
    model.setParent(dialog)
    dialog.open()


def make_duty(context: Context | None = None) -> Screen:
    """Make the page from which a duty begins."""
    from xrayTrainer.ui.views.duty_start import DutyStartView

    return DutyStartView()


def wire_duty(screen: Screen, context: Context) -> None:
    """Join it to what begins sessions."""
    from xrayTrainer.ui.views.duty_start import DutyStartView

    if isinstance(screen, DutyStartView):
        screen.start_requested.connect(context.starter.go_on_duty)
        context.starter.busy_changed.connect(screen.set_starting)


def make_exam(context: Context | None = None) -> Screen:
    """Make the page from which an exam begins."""
    from xrayTrainer.ui.views.exam_start import ExamStartView

    return ExamStartView()


def wire_exam(screen: Screen, context: Context) -> None:
    """Join it to its model."""
    from xrayTrainer.ui.viewmodels.exam import ExamStartModel
    from xrayTrainer.ui.views.exam_start import ExamStartView

    if isinstance(screen, ExamStartView):
        model = ExamStartModel(context.services.modes, context.tasks, context.starter, screen)
        model.changed.connect(screen.show_offers)
        screen.entered.connect(model.refresh)
        screen.start_requested.connect(model.start)
        screen.stop_requested.connect(context.starter.stop)
        context.starter.busy_changed.connect(screen.set_starting)
        context.starter.made.connect(screen.show_made)


def make_exam_pause(context: Context | None = None) -> Screen:
    """Make the page of an exam that waits."""
    from xrayTrainer.ui.views.exam_pause import ExamPauseView

    return ExamPauseView()


def wire_exam_pause(screen: Screen, context: Context) -> None:
    """Join it to its model."""
    from xrayTrainer.ui.viewmodels.exam import ExamPauseModel
    from xrayTrainer.ui.views.exam_pause import ExamPauseView

    if not isinstance(screen, ExamPauseView):
        return
    view, services = screen, context.services
    model = ExamPauseModel(services.training, services.modes, context.tasks, view)

    def refuse(error: UserError) -> None:
        view.show_refusal(context.wording().error(error))

    view.opened.connect(model.open)
    view.go_on_requested.connect(model.go_on)
    view.hand_in_requested.connect(
        lambda session: context.go(Route(ScreenId.EXAM_RESULT, ExamPlace(session=session, finish=True)))
    )
    model.changed.connect(view.show_facts)
    model.refused.connect(refuse)
    model.route_requested.connect(view.route_requested)


def make_exam_result(context: Context | None = None) -> Screen:
    """Make the page that tells how an exam ended."""
    from xrayTrainer.ui.views.exam_result import ExamResultView

    return ExamResultView()


def wire_exam_result(screen: Screen, context: Context) -> None:
    """Join it to its model."""
    from xrayTrainer.ui.viewmodels.exam import ExamResultModel
    from xrayTrainer.ui.views.exam_result import ExamResultView

    if isinstance(screen, ExamResultView):
        services = context.services
        model = ExamResultModel(services.training, services.modes, context.tasks, context.changes, screen)
        screen.opened.connect(model.open)
        model.changed.connect(screen.show_facts)
        model.failed.connect(context.tell_error)
