"""Joins the scene composer to its view-model; both are imported when first made."""

from __future__ import annotations

from collections.abc import Generator

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.screen import Screen


def make_composer(context: Context | None = None) -> Screen:
    """Make the composer with its model, which lives as long as it does."""
    if context is None:
        raise ValueError(f"{ScreenId.COMPOSER} needs the use cases")
    return at_once(steps_of_composer(context))


def steps_of_composer(context: Context) -> Generator[None, None, Screen]:
    """Make the composer a piece at a time."""
    from xrayTrainer.services.composer_unfinished import UnfinishedScenes
    from xrayTrainer.ui.shell.studio_room import studio_room
    from xrayTrainer.ui.viewmodels.composer import ComposerModel
    from xrayTrainer.ui.views.composer import ComposerView
    from xrayTrainer.ui.views.key_help import KeyHelp

    services = context.services
    if services.composer is None:
        raise ValueError(f"{ScreenId.COMPOSER} needs the use cases of composing")
    room = studio_room(context)

    def author() -> str:
        facts = context.people.facts
        return "" if facts is None else facts.current.name

    model = ComposerModel(
        services.composer,
        room.service,
        UnfinishedScenes(context.data),
        room.desk,
        context.tasks,
        author=author,
    )
    yield
    view = ComposerView(model, context.wording())  # from here on without a pause: what is given up is deleted whole
    model.setParent(view)
    KeyHelp(view, "composer")
    return view
