"""The actions on two scans beside each other."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

COMPARE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="compare.link",
        text=QT_TRANSLATE_NOOP("Actions", "Move both scans together"),
        icon="compare-link",
        keys=("Shift+L",),
        group=Group.VIEW,
        screen="workbench",
        enabled_when="has_pair",
        checkable=True,
    ),
    ActionSpec(
        id="compare.turn",
        text=QT_TRANSLATE_NOOP("Actions", "Scans beside or above each other"),
        icon="compare-turn",
        keys=("Shift+T",),
        group=Group.VIEW,
        screen="workbench",
        enabled_when="has_pair",
    ),
)
