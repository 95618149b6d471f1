"""The actions of the atlas: on its own screen, and in the panel beside a scan while the keyboard is there."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS


def _row(
    name: str, text: str, *keys: str, icon: str = "", when: str = "has_page", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=f"atlas.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.ATLAS,
        screen="atlas",
        enabled_when=when,
        checkable=checkable,
    )


DESK_ACTIONS: tuple[ActionSpec, ...] = (
    _row("search", QT_TRANSLATE_NOOP("Actions", "Search the atlas"), "Ctrl+F", when=""),
    _row("next_entry", QT_TRANSLATE_NOOP("Actions", "Next reference scan"), "PgDown", when="may_step"),
    _row("previous_entry", QT_TRANSLATE_NOOP("Actions", "Reference scan before"), "PgUp", when="may_step"),
    _row(
        "compare",
        QT_TRANSLATE_NOOP("Actions", "Compare: two scanners or two entries beside each other"),
        "Shift+V",
        icon="atlas-compare",
        checkable=True,
    ),
    _row("other", QT_TRANSLATE_NOOP("Actions", "To the other reference scan"), "F6", when="comparing"),
)
"""What the screen alone can do."""

PLATE_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "zones",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the zones of the carrier"),
        "Z",
        icon="atlas-zones",
        checkable=True,
    ),
    _row("next_zone", QT_TRANSLATE_NOOP("Actions", "Name the next zone"), "N", when="has_zones"),
    _row("previous_zone", QT_TRANSLATE_NOOP("Actions", "Name the zone before"), "Shift+N", when="has_zones"),
)
"""What can be done with a reference scan, wherever it is shown, beside what can be done with every scan."""

PANEL_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "link",
        QT_TRANSLATE_NOOP("Actions", "Move the atlas with the scan"),
        "Shift+L",
        icon="compare-link",
        checkable=True,
    ),
    _row("close", QT_TRANSLATE_NOOP("Actions", "Close the atlas beside the scan"), "Esc", icon="close", when="beside"),
)
"""What the panel beside a scan alone can do."""

ATLAS_ACTIONS: tuple[ActionSpec, ...] = (*DESK_ACTIONS, *PLATE_ACTIONS, *PANEL_ACTIONS)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in (*ATLAS_ACTIONS, *SCAN_ACTIONS)}
"""With what can be done to every scan."""
