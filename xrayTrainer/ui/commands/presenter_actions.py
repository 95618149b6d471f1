"""The actions of the presenter view. Page keys go on and back: a pointer for talks sends them."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS


def _row(
    name: str, text: str, *keys: str, icon: str = "", when: str = "has_talk", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=f"presenter.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.PRESENTER,
        screen="presenter",
        enabled_when=when,
        checkable=checkable,
    )


PRESENTER_ACTIONS: tuple[ActionSpec, ...] = (
    _row("on", QT_TRANSLATE_NOOP("Actions", "Go on: the marks, the key, the next scan"), "PgDown", icon="next"),
    _row("back", QT_TRANSLATE_NOOP("Actions", "Back by one step"), "PgUp", "Backspace", icon="back"),
    _row("scan", QT_TRANSLATE_NOOP("Actions", "The scan alone"), "Alt+1", icon="review-bare", checkable=True),
    _row("marks", QT_TRANSLATE_NOOP("Actions", "The marks of the group"), "Alt+2", icon="tool-rect", checkable=True),
    _row("key", QT_TRANSLATE_NOOP("Actions", "The key"), "Alt+3", icon="review-key", checkable=True),
    _row("names", QT_TRANSLATE_NOOP("Actions", "Names at the marks"), "N", icon="person", checkable=True),
    _row("next_case", QT_TRANSLATE_NOOP("Actions", "Next scan, without its key"), "Ctrl+PgDown"),
    _row("previous_case", QT_TRANSLATE_NOOP("Actions", "Scan before"), "Ctrl+PgUp"),
    _row("next_view", QT_TRANSLATE_NOOP("Actions", "Other view of the carrier"), "Shift+V", when="several_views"),
    _row("end", QT_TRANSLATE_NOOP("Actions", "End the talk"), "Esc", when=""),
)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in (*PRESENTER_ACTIONS, *SCAN_ACTIONS)}
"""With what can be done to every scan."""
PRESENTER_CONDITIONS = frozenset({"has_talk", "several_views"})
"""Every condition that the rows name; the view answers them."""
