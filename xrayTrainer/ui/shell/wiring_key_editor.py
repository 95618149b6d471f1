"""Joins the key editor to its model. It is imported when first made."""

from __future__ import annotations

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.views.screen import Screen


def make_key_editor(context: Context | None = None) -> Screen:
    """Make the key editor with its model, which lives as long as it does."""
    if context is None or context.services.keys is None:
        raise ValueError("the key editor needs the use cases")
    from xrayTrainer.ui.shell.studio_room import studio_room
    from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
    from xrayTrainer.ui.viewmodels.settings import MENTOR_NAME
    from xrayTrainer.ui.views.key_editor import KeyEditorView
    from xrayTrainer.ui.views.key_help import KeyHelp

    room, settings, keys = studio_room(context), context.settings, context.services.keys
    model = KeyEditorModel(room.desk, context.services.training, keys, context.tasks)
    view = KeyEditorView(model, room.history, room.service, keys, context.tasks, context.wording())
    model.setParent(view)
    KeyHelp(view, "key_editor")
    for teller in (view.revisions.failed, view.files.failed, model.trial.failed):
        teller.connect(context.tell_error)
    facts = context.people.facts
    person = "" if facts is None or facts.current.guest else facts.current.name
    view.show_name(settings.get(MENTOR_NAME) or person)
    view.parts.history.looked.connect(lambda name, _decision, _note: settings.set(MENTOR_NAME, name))
    return view
