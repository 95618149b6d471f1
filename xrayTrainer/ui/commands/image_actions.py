"""The image tools of the workbench: six in view, as the scanner's console has them, all of them under *More*."""

from __future__ import annotations

import msgspec

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.measure_actions import LOUPE_ACTIONS, MEASURE_TOOLS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

_SCREEN = "workbench"


def _tool(name: str, text: str, *keys: str, when: str = "has_picture", checkable: bool = True) -> ActionSpec:
    return ActionSpec(
        id=f"image.{name}",
        text=text,
        icon=f"image-{name.replace('_', '-')}",
        keys=keys,
        group=Group.IMAGE,
        screen=_SCREEN,
        enabled_when=when,
        checkable=checkable,
    )


FILTER_ACTIONS: tuple[ActionSpec, ...] = (
    _tool("local_contrast", QT_TRANSLATE_NOOP("Actions", "Local contrast"), "C"),
    _tool("edges", QT_TRANSLATE_NOOP("Actions", "Sharper edges"), "U"),
    _tool("smoothing", QT_TRANSLATE_NOOP("Actions", "Less noise"), "J"),
    _tool("zones", QT_TRANSLATE_NOOP("Actions", "Absorption zone: low, middle, high"), "Y"),
    _tool("gamma", QT_TRANSLATE_NOOP("Actions", "Gamma: lighter or deeper darks"), ";"),
)
COLOUR_ACTIONS: tuple[ActionSpec, ...] = (
    _tool("material", QT_TRANSLATE_NOOP("Actions", "Material colours"), ",", when="has_materials"),
    _tool(
        "classes",
        QT_TRANSLATE_NOOP("Actions", "One material alone: organic, light, metal, heavy, or metals stripped"),
        ".",
        when="has_materials",
    ),
    _tool("palette", QT_TRANSLATE_NOOP("Actions", "Colour palette"), "'", when="has_greys"),
    _tool("energy", QT_TRANSLATE_NOOP("Actions", "Low energy alone"), "\\", when="two_energies"),
)
DIFFERENCE_ACTIONS: tuple[ActionSpec, ...] = (
    _tool(
        "mirror", QT_TRANSLATE_NOOP("Actions", "Difference from the other half, turned round"), "/", when="has_greys"
    ),
    _tool(
        "reference",
        QT_TRANSLATE_NOOP("Actions", "Difference from the atlas scan beside"),
        "Shift+/",
        when="has_reference",
    ),
)
COMPARE_ACTIONS: tuple[ActionSpec, ...] = (
    _tool("swipe", QT_TRANSLATE_NOOP("Actions", "Swipe: as it opened, or the atlas, against now"), "`"),
    _tool("flicker", QT_TRANSLATE_NOOP("Actions", "Flicker between the two"), "Shift+`"),
)
UNDO_ACTIONS: tuple[ActionSpec, ...] = (
    _tool(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Take back the last change of the picture"),
        "Ctrl+Backspace",
        when="can_undo_look",
        checkable=False,
    ),
)
IMAGE_ACTIONS: tuple[ActionSpec, ...] = (
    *FILTER_ACTIONS,
    *COLOUR_ACTIONS,
    *DIFFERENCE_ACTIONS,
    *COMPARE_ACTIONS,
    *UNDO_ACTIONS,
)


class MoreSection(msgspec.Struct, frozen=True):
    """A part of the list of all image tools: a heading and ids of actions."""

    heading: str
    actions: tuple[str, ...]


MORE: tuple[MoreSection, ...] = (
    MoreSection(
        QT_TRANSLATE_NOOP("Actions", "Brightness"),
        (
            "view.window",
            "view.preset_whole",
            "view.preset_light",
            "view.preset_dense",
            "view.auto",
            "view.auto_here",
            "view.curve",
            "image.gamma",
            "view.invert",
        ),
    ),
    MoreSection(
        QT_TRANSLATE_NOOP("Actions", "Filters"),
        ("image.zones", "image.local_contrast", "image.edges", "image.smoothing", "view.smooth"),
    ),
    MoreSection(
        QT_TRANSLATE_NOOP("Actions", "Colours and energies"),
        ("image.material", "image.classes", "image.palette", "image.energy"),
    ),
    MoreSection(
        QT_TRANSLATE_NOOP("Actions", "Comparing"),
        ("image.swipe", "image.flicker", "image.mirror", "image.reference"),
    ),
    MoreSection(
        QT_TRANSLATE_NOOP("Actions", "Measuring and loupe"),
        (*(row.id for row in MEASURE_TOOLS), *(row.id for row in LOUPE_ACTIONS)),
    ),
    MoreSection(QT_TRANSLATE_NOOP("Actions", "Picture"), ("image.undo", "view.reset")),
)
"""What *More* lists, in its order."""

ACTION_OF_TOOL: dict[str, str] = {
    "window": "view.window",
    "curve": "view.curve",
    "invert": "view.invert",
    **{row.id.removeprefix("image."): row.id for row in (*FILTER_ACTIONS, *COLOUR_ACTIONS, *DIFFERENCE_ACTIONS)},
    **{row.id.removeprefix("measure."): row.id for row in MEASURE_TOOLS},
}
"""Ids of actions by the names that scanner profiles use."""
