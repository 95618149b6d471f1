"""The actions of the papers beside the scan: one row each for button, key, help line and test."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(
    name: str, text: str, *keys: str, when: str = "has_dossier", icon: str = "", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=f"dossier.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.DOSSIER,
        screen="workbench",
        enabled_when=when,
        checkable=checkable,
    )


DOSSIER_ACTIONS: tuple[ActionSpec, ...] = (
    _row("search", QT_TRANSLATE_NOOP("Actions", "Search in all papers"), "Ctrl+F", icon="dossier-search"),
    _row(
        "compare",
        QT_TRANSLATE_NOOP("Actions", "Two papers side by side"),
        "Ctrl+B",
        when="can_compare",
        icon="dossier-compare",
        checkable=True,
    ),
    _row(
        "wide",
        QT_TRANSLATE_NOOP("Actions", "Papers wide or narrow"),
        "Shift+B",
        icon="dossier-wide",
        checkable=True,
    ),
    _row("next", QT_TRANSLATE_NOOP("Actions", "Next paper"), "Ctrl+PgDown"),
    _row("previous", QT_TRANSLATE_NOOP("Actions", "Previous paper"), "Ctrl+PgUp"),
)
DOSSIER_TOOLS = DOSSIER_ACTIONS[:3]
"""Those with a button of their own."""
