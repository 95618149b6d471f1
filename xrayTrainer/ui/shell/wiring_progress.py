"""Joins Progress to its view-model. Both are imported when first made; plots are loaded off the GUI thread."""

from __future__ import annotations

from collections.abc import Generator

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen


def make_progress(context: Context | None = None) -> Screen:
    """Make Progress with its model, which lives as long as it does."""
    if context is None:
        raise ValueError(f"{ScreenId.PROGRESS} needs the use cases")
    return at_once(steps_of_progress(context))


def steps_of_progress(context: Context) -> Generator[None, None, Screen]:
    """Make Progress a piece at a time."""
    from xrayTrainer.ui.viewmodels.progress import ProgressModel
    from xrayTrainer.ui.views.key_help import KeyHelp
    from xrayTrainer.ui.views.progress import ProgressView

    services = context.services
    if services.progress is None:
        raise ValueError(f"{ScreenId.PROGRESS} needs figures")
    model = ProgressModel(services.progress, services.people, context.tasks, context.changes, prepare=load_plots)
    yield
    view = ProgressView(model, context.wording(), may_practise=services.modes is not None)
    model.setParent(view)
    KeyHelp(view, "progress")
    return view


def wire_progress(screen: Screen, context: Context) -> None:
    """Let practice begin from it."""
    from xrayTrainer.services.modes_api import PracticeStart
    from xrayTrainer.training.session_plan import FocusPlan
    from xrayTrainer.ui.views.progress import ProgressView

    if not isinstance(screen, ProgressView):
        return

    def practise(focus: FocusPlan) -> None:
        context.starter.practise(PracticeStart(focus=focus))

    screen.practise_requested.connect(practise)
    context.starter.busy_changed.connect(screen.set_starting)


def load_plots() -> None:
    """Load what draws plots, off the GUI thread: it takes half a second."""
    import xrayTrainer.ui.widgets.plot  # noqa: F401 - loaded for later
