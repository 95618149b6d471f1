"""Joins the presenter view to its view-model; both are imported when first made."""

from __future__ import annotations

from collections.abc import Generator

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen


def make_presenter(context: Context | None = None) -> Screen:
    """Make the presenter view with its model, which lives as long as it does."""
    if context is None:
        raise ValueError(f"{ScreenId.PRESENTER} needs the use cases")
    return at_once(steps_of_presenter(context))


def steps_of_presenter(context: Context) -> Generator[None, None, Screen]:
    """Make the presenter view a piece at a time."""
    from xrayTrainer.ui.viewmodels.presenter import PresenterModel
    from xrayTrainer.ui.views.key_help import KeyHelp
    from xrayTrainer.ui.views.presenter import PresenterView

    services = context.services
    if services.presenting is None:
        raise ValueError(f"{ScreenId.PRESENTER} needs the use cases of a talk")
    model = PresenterModel(services.presenting, services.training, context.tasks)
    yield
    view = PresenterView(model)
    model.setParent(view)
    KeyHelp(view, "presenter")
    return view
