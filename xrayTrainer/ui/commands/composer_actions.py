"""The actions of the scene composer: one row each for button, key, help line and test."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS


def _row(
    name: str, text: str, *keys: str, icon: str = "", when: str = "has_scene", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=f"composer.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.COMPOSER,
        screen="composer",
        enabled_when=when,
        checkable=checkable,
    )


COMPOSER_ACTIONS: tuple[ActionSpec, ...] = (
    _row("undo", QT_TRANSLATE_NOOP("Actions", "Undo the last change of the scene"), "Ctrl+Z", icon="undo", when="undo"),
    _row(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Do the change of the scene again"),
        "Ctrl+Y",
        "Ctrl+Shift+Z",
        icon="redo",
        when="redo",
    ),
    _row("view", QT_TRANSLATE_NOOP("Actions", "Other view of the scanner"), "V", "PgDown", when="views"),
    _row(
        "outlines",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the outlines of what is hidden"),
        "H",
        icon="review-key",
        checkable=True,
    ),
    _row(
        "twin",
        QT_TRANSLATE_NOOP("Actions", "Scan of the scene with nothing hidden, while the key is held"),
        "N",
        icon="review-twin",
        when="twin",
    ),
    _row("plan", QT_TRANSLATE_NOOP("Actions", "To the load plan, and back to the scan"), "P", when="has_scene"),
    _row("step1", QT_TRANSLATE_NOOP("Actions", "Step 1, carrier and scanner"), "1"),
    _row("step2", QT_TRANSLATE_NOOP("Actions", "Step 2, load"), "2"),
    _row("step3", QT_TRANSLATE_NOOP("Actions", "Step 3, what is hidden"), "3"),
    _row("step4", QT_TRANSLATE_NOOP("Actions", "Step 4, papers"), "4"),
    _row("step5", QT_TRANSLATE_NOOP("Actions", "Step 5, make the case"), "5"),
    _row("save", QT_TRANSLATE_NOOP("Actions", "Put the case into the set"), "Ctrl+S", icon="saved", when="may_save"),
)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in (*COMPOSER_ACTIONS, *SCAN_ACTIONS)}
"""With what can be done to every scan."""
