"""Joins the key editor to its model. It is imported when first made."""

from __future__ import annotations

from collections.abc import Generator

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.in_steps import at_once
from xrayTrainer.ui.views.screen import Screen


def make_key_editor(context: Context | None = None) -> Screen:
    """Make the key editor with its model, which lives as long as it does."""
    if context is None:
        raise ValueError("the key editor needs the use cases")
    return at_once(steps_of_key_editor(context))


def steps_of_key_editor(context: Context) -> Generator[None, None, Screen]:
    """Make the key editor a piece at a time."""
    keys = context.services.keys
    if keys is None:
        raise ValueError("the key editor needs the use cases of keys")
    from xrayTrainer.ui.shell.studio_room import studio_room
    from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
    from xrayTrainer.ui.viewmodels.settings import MENTOR_NAME
    from xrayTrainer.ui.views.key_editor import KeyEditorView
    from xrayTrainer.ui.views.key_editor_layout import KeyEditorLayout
    from xrayTrainer.ui.views.key_help import KeyHelp

    yield
    room, settings = studio_room(context), context.settings
    parts = yield from KeyEditorLayout.in_steps()
    model = KeyEditorModel(room.desk, context.services.training, keys, context.tasks)
    view = KeyEditorView(model, room.history, room.service, keys, context.tasks, context.wording(), parts)
    model.setParent(view)
    KeyHelp(view, "key_editor")
    for failed in (view.revisions.failed, view.files.failed, model.trial.failed):
        failed.connect(context.tell_error)
    facts = context.people.facts
    person = "" if facts is None or facts.current.guest else facts.current.name
    view.show_name(settings.get(MENTOR_NAME) or person)
    view.parts.history.looked.connect(lambda name, _decision, _note: settings.set(MENTOR_NAME, name))
    return view
