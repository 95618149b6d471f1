"""The actions on two scans at once: beside each other, or one laid over the other."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

TWIN = ActionSpec(
    id="view.twin",
    text=QT_TRANSLATE_NOOP("Actions", "Two at once: the other view or the other energy beside"),
    icon="view-twin",
    keys=("Shift+V",),
    group=Group.VIEW,
    screen="workbench",
    enabled_when="can_twin",
    checkable=True,
)
LINE_ACTIONS: tuple[ActionSpec, ...] = tuple(
    ActionSpec(id=name, text=text, keys=(key,), group=Group.IMAGE, screen="workbench", enabled_when="swiping")
    for name, text, key in (
        ("view.line_left", QT_TRANSLATE_NOOP("Actions", "Move the line of the swipe to the left"), "Alt+,"),
        ("view.line_right", QT_TRANSLATE_NOOP("Actions", "Move the line of the swipe to the right"), "Alt+."),
    )
)
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
