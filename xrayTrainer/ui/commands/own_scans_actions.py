"""The actions of own scans: pictures come in, are prepared, and become cases."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(name: str, text: str, *keys: str, icon: str = "", when: str = "") -> ActionSpec:
    return ActionSpec(
        id=f"own_scans.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.STUDIO,
        screen="own_scans",
        enabled_when=when,
    )


OWN_SCANS_ACTIONS: tuple[ActionSpec, ...] = (
    _row("files", QT_TRANSLATE_NOOP("Actions", "Choose files of scans"), "Ctrl+O", icon="import"),
    _row("paste", QT_TRANSLATE_NOOP("Actions", "Paste a screenshot"), "Ctrl+V", icon="add"),
    _row("undo", QT_TRANSLATE_NOOP("Actions", "Undo the last change of a picture"), "Ctrl+Z", icon="undo", when="undo"),
    _row(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Do the change of a picture again"),
        "Ctrl+Y",
        "Ctrl+Shift+Z",
        icon="redo",
        when="redo",
    ),
    _row("next", QT_TRANSLATE_NOOP("Actions", "Next step"), "Ctrl+Enter", when="has_picture"),
    _row("previous", QT_TRANSLATE_NOOP("Actions", "Step before"), "Ctrl+Backspace", when="has_picture"),
    _row("next_picture", QT_TRANSLATE_NOOP("Actions", "Next picture"), "PgDown", when="has_picture"),
    _row("previous_picture", QT_TRANSLATE_NOOP("Actions", "Picture before"), "PgUp", when="has_picture"),
    _row("all_alike", QT_TRANSLATE_NOOP("Actions", "Treat all pictures of this size alike"), "Ctrl+L", when="alike"),
    _row(
        "leave_out",
        QT_TRANSLATE_NOOP("Actions", "Leave this picture out"),
        "Ctrl+Del",
        icon="delete",
        when="has_picture",
    ),
)
