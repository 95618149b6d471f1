"""Actions of the key editor beyond those of drawing, which it shares with the workbench."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

KEY_SCREEN = "key_editor"


def _row(
    action: str, text: str, key: str, *, group: Group, when: str, icon: str = "", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=action,
        text=text,
        icon=icon,
        keys=(key,),
        group=group,
        screen=KEY_SCREEN,
        enabled_when=when,
        checkable=checkable,
    )


KEY_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "key.try",
        QT_TRANSLATE_NOOP("Actions", "Try the case as a trainee, or go back to its key"),
        "T",
        group=Group.VERDICT,
        when="has_picture",
        icon="play",
        checkable=True,
    ),
    _row(
        "key.ring",
        QT_TRANSLATE_NOOP("Actions", "Show how near a mark must come"),
        "Ctrl+R",
        group=Group.VIEW,
        when="has_picture",
        icon="focus",
        checkable=True,
    ),
    _row(
        "key.part",
        QT_TRANSLATE_NOOP("Actions", "The next outline is a further part of the chosen thing"),
        "Shift+D",
        group=Group.DRAW,
        when="has_area",
        checkable=True,
    ),
    _row(
        "key.alternative",
        QT_TRANSLATE_NOOP("Actions", "The next outline is another right outline of the chosen thing"),
        "Shift+O",
        group=Group.DRAW,
        when="has_area",
        checkable=True,
    ),
    _row(
        "key.remove",
        QT_TRANSLATE_NOOP("Actions", "Take the chosen thing out of the key"),
        "Ctrl+Del",
        group=Group.EDIT,
        when="has_thing",
        icon="delete",
    ),
    _row(
        "key.next_thing",
        QT_TRANSLATE_NOOP("Actions", "Next thing of the key"),
        "Alt+PgDown",
        group=Group.NAVIGATE,
        when="editing",
    ),
    _row(
        "key.previous_thing",
        QT_TRANSLATE_NOOP("Actions", "Thing of the key before"),
        "Alt+PgUp",
        group=Group.NAVIGATE,
        when="editing",
    ),
    _row(
        "key.papers",
        QT_TRANSLATE_NOOP("Actions", "Show the papers, or the key again"),
        "B",
        group=Group.DOSSIER,
        when="has_papers",
        icon="dossier",
        checkable=True,
    ),
)
KEY_BY_ID: dict[str, ActionSpec] = {row.id: row for row in KEY_ACTIONS}
