"""The actions of the studio."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(name: str, text: str, *keys: str, icon: str = "", when: str = "has_draft") -> ActionSpec:
    return ActionSpec(
        id=f"studio.{name}", text=text, icon=icon, keys=keys, group=Group.STUDIO, screen="studio", enabled_when=when
    )


STUDIO_ACTIONS: tuple[ActionSpec, ...] = (
    _row("new_set", QT_TRANSLATE_NOOP("Actions", "New set"), "Ctrl+N", icon="add", when="on_shelf"),
    _row(
        "from_library",
        QT_TRANSLATE_NOOP("Actions", "From a set in the Library…"),
        "Ctrl+O",
        icon="library",
        when="on_shelf",
    ),
    _row("drafts", QT_TRANSLATE_NOOP("Actions", "All drafts"), "Ctrl+L", icon="back"),
    _row("new_case", QT_TRANSLATE_NOOP("Actions", "New case"), "Ctrl+N", icon="add"),
    _row("duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), "Ctrl+D", icon="duplicate", when="has_chosen"),
    _row("up", QT_TRANSLATE_NOOP("Actions", "Move up"), "Alt+Up", icon="move-up", when="has_chosen"),
    _row("down", QT_TRANSLATE_NOOP("Actions", "Move down"), "Alt+Down", icon="move-down", when="has_chosen"),
    _row("remove", QT_TRANSLATE_NOOP("Actions", "Take away"), "Ctrl+Del", icon="delete", when="has_chosen"),
    _row("search", QT_TRANSLATE_NOOP("Actions", "Search the cases"), "Ctrl+F"),
    _row("next_part", QT_TRANSLATE_NOOP("Actions", "Next page of the studio"), "Ctrl+PgDown"),
    _row("previous_part", QT_TRANSLATE_NOOP("Actions", "Page of the studio before"), "Ctrl+PgUp"),
    _row("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", icon="undo", when="can_undo"),
    _row("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Y", "Ctrl+Shift+Z", icon="redo", when="can_redo"),
    _row("check", QT_TRANSLATE_NOOP("Actions", "Check"), "Ctrl+K", icon="check"),
    _row("publish", QT_TRANSLATE_NOOP("Actions", "Publish…"), "Ctrl+M", icon="pack-out"),
)
"""One row for each; `tests/architecture` looks through them."""

BY_ID: dict[str, ActionSpec] = {row.id: row for row in STUDIO_ACTIONS}
"""Rows by their ids."""
