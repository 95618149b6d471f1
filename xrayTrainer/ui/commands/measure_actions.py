"""The measuring tools of the workbench, its loupe, and the window on what lies under the cursor."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(
    action: str, text: str, key: str, *, icon: str = "", when: str = "has_picture", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=action,
        text=text,
        icon=icon,
        keys=(key,),
        group=Group.IMAGE,
        screen="workbench",
        enabled_when=when,
        checkable=checkable,
    )


MEASURE_TOOLS: tuple[ActionSpec, ...] = (
    _row(
        "measure.ruler",
        QT_TRANSLATE_NOOP("Actions", "Ruler: length in centimetres"),
        "Shift+R",
        icon="measure-ruler",
        checkable=True,
    ),
    _row("measure.angle", QT_TRANSLATE_NOOP("Actions", "Angle"), "Shift+A", icon="measure-angle", checkable=True),
    _row(
        "measure.profile",
        QT_TRANSLATE_NOOP("Actions", "Profile: values along a line"),
        "Shift+P",
        icon="measure-profile",
        when="has_greys",
        checkable=True,
    ),
    _row(
        "measure.region",
        QT_TRANSLATE_NOOP("Actions", "Region: area, steel and mass of a rectangle or of a mark"),
        "Shift+E",
        icon="measure-region",
        when="has_greys",
        checkable=True,
    ),
    _row(
        "measure.loupe",
        QT_TRANSLATE_NOOP("Actions", "Loupe under the cursor (Alt and wheel: stronger, weaker)"),
        "Shift+M",
        icon="measure-loupe",
        checkable=True,
    ),
)
LOUPE_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "measure.loupe_contrast",
        QT_TRANSLATE_NOOP("Actions", "Loupe with the best contrast for what lies in it"),
        "Shift+C",
        icon="measure-loupe-contrast",
        checkable=True,
    ),
    _row("measure.loupe_stronger", QT_TRANSLATE_NOOP("Actions", "Stronger loupe"), "Shift+]"),
    _row("measure.loupe_weaker", QT_TRANSLATE_NOOP("Actions", "Weaker loupe"), "Shift+["),
)
AUTO_HERE = _row(
    "view.auto_here",
    QT_TRANSLATE_NOOP("Actions", "Best contrast for what lies under the cursor"),
    "Shift+5",
    icon="view-auto-here",
)
MEASURE_ACTIONS: tuple[ActionSpec, ...] = (AUTO_HERE, *MEASURE_TOOLS, *LOUPE_ACTIONS)
