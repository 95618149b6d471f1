"""The actions of the workbench: one row each for tool button, key, help line and test."""

from __future__ import annotations

import msgspec

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.compare_actions import COMPARE_ACTIONS, LINE_ACTIONS, TWIN
from xrayTrainer.ui.commands.image_actions import IMAGE_ACTIONS
from xrayTrainer.ui.commands.marking_actions import MARKING_ACTIONS
from xrayTrainer.ui.commands.measure_actions import MEASURE_ACTIONS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

_SCREEN = "workbench"


def _row(
    action: str,
    text: str,
    *keys: str,
    group: Group,
    icon: str = "",
    when: str = "",
    checkable: bool = False,
) -> ActionSpec:
    return ActionSpec(
        id=action,
        text=text,
        icon=icon,
        keys=keys,
        group=group,
        screen=_SCREEN,
        enabled_when=when,
        checkable=checkable,
    )


def _tool(name: str, text: str, key: str, when: str = "can_draw") -> ActionSpec:
    return _row(f"draw.{name}", text, key, group=Group.DRAW, icon=f"tool-{name}", when=when, checkable=True)


DRAW_ACTIONS: tuple[ActionSpec, ...] = (
    _tool("select", QT_TRANSLATE_NOOP("Actions", "Select and move marks"), "V"),
    _tool("rect", QT_TRANSLATE_NOOP("Actions", "Mark with a rectangle"), "R"),
    _tool("ellipse", QT_TRANSLATE_NOOP("Actions", "Mark with an ellipse"), "E"),
    _tool("polygon", QT_TRANSLATE_NOOP("Actions", "Mark with a polygon"), "P"),
    _tool("freehand", QT_TRANSLATE_NOOP("Actions", "Mark by hand"), "D"),
    _tool("point", QT_TRANSLATE_NOOP("Actions", "Mark a point"), "O"),
    _tool("pan", QT_TRANSLATE_NOOP("Actions", "Move the scan"), "H", "has_picture"),
    _tool("zoom", QT_TRANSLATE_NOOP("Actions", "Zoom to a box"), "Z", "has_picture"),
)

VIEW_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "view.window",
        QT_TRANSLATE_NOOP("Actions", "Brightness and contrast by dragging"),
        "W",
        group=Group.VIEW,
        icon="view-window",
        when="has_picture",
        checkable=True,
    ),
    _row(
        "view.invert",
        QT_TRANSLATE_NOOP("Actions", "Swap black and white"),
        "I",
        group=Group.VIEW,
        icon="view-invert",
        when="has_picture",
        checkable=True,
    ),
    _row(
        "view.preset_whole",
        QT_TRANSLATE_NOOP("Actions", "Whole range"),
        "Q",
        "Shift+1",
        group=Group.VIEW,
        icon="view-preset-whole",
        when="has_picture",
    ),
    _row(
        "view.preset_light",
        QT_TRANSLATE_NOOP("Actions", "Light cargo"),
        "L",
        "Shift+2",
        group=Group.VIEW,
        icon="view-preset-light",
        when="has_picture",
    ),
    _row(
        "view.preset_dense",
        QT_TRANSLATE_NOOP("Actions", "Dense cargo"),
        "K",
        "Shift+3",
        group=Group.VIEW,
        icon="view-preset-dense",
        when="has_picture",
    ),
    _row(
        "view.auto",
        QT_TRANSLATE_NOOP("Actions", "Best contrast for what is in view"),
        "A",
        "Shift+4",
        group=Group.VIEW,
        icon="view-auto",
        when="has_picture",
    ),
    _row(
        "view.narrower", QT_TRANSLATE_NOOP("Actions", "More contrast"), "Ctrl+Up", group=Group.VIEW, when="has_picture"
    ),
    _row(
        "view.wider", QT_TRANSLATE_NOOP("Actions", "Less contrast"), "Ctrl+Down", group=Group.VIEW, when="has_picture"
    ),
    _row("view.darker", QT_TRANSLATE_NOOP("Actions", "Darker"), "[", group=Group.VIEW, when="has_picture"),
    _row("view.lighter", QT_TRANSLATE_NOOP("Actions", "Lighter"), "]", group=Group.VIEW, when="has_picture"),
    _row(
        "view.curve",
        QT_TRANSLATE_NOOP("Actions", "Tone: linear, logarithmic, root or display"),
        "G",
        group=Group.VIEW,
        icon="view-curve",
        when="has_picture",
    ),
    _row(
        "view.reset",
        QT_TRANSLATE_NOOP("Actions", "Picture as it opened"),
        "Ctrl+0",
        group=Group.VIEW,
        icon="view-reset",
        when="has_picture",
    ),
    _row(
        "view.fit",
        QT_TRANSLATE_NOOP("Actions", "Whole scan"),
        "F",
        group=Group.VIEW,
        icon="view-fit",
        when="has_picture",
    ),
    _row(
        "view.actual",
        QT_TRANSLATE_NOOP("Actions", "One to one"),
        "0",
        group=Group.VIEW,
        icon="view-actual",
        when="has_picture",
    ),
    _row(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        "=",
        "Shift+=",
        "+",
        group=Group.VIEW,
        when="has_picture",
    ),
    _row("view.zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), "-", group=Group.VIEW, when="has_picture"),
    _row(
        "view.smooth",
        QT_TRANSLATE_NOOP("Actions", "Smooth enlarged pixels"),
        "X",
        group=Group.VIEW,
        icon="view-smooth",
        when="has_picture",
        checkable=True,
    ),
    _row(
        "view.hide_marks",
        QT_TRANSLATE_NOOP("Actions", "Hide the marks for a look below"),
        "M",
        group=Group.VIEW,
        icon="view-hide-marks",
        when="has_picture",
        checkable=True,
    ),
    _row("view.next", QT_TRANSLATE_NOOP("Actions", "Next view"), "PgDown", group=Group.VIEW, when="several_views"),
    _row(
        "view.previous", QT_TRANSLATE_NOOP("Actions", "Previous view"), "PgUp", group=Group.VIEW, when="several_views"
    ),
)

EDIT_ACTIONS: tuple[ActionSpec, ...] = (
    _row("edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", group=Group.EDIT, icon="undo", when="can_undo"),
    _row(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        "Ctrl+Y",
        "Ctrl+Shift+Z",
        group=Group.EDIT,
        icon="redo",
        when="can_redo",
    ),
    _row(
        "edit.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the selected mark"),
        "Del",
        group=Group.EDIT,
        icon="delete",
        when="has_selection",
    ),
    _row(
        "edit.duplicate",
        QT_TRANSLATE_NOOP("Actions", "Duplicate the selected mark"),
        "Ctrl+D",
        group=Group.EDIT,
        when="has_selection",
    ),
)

RESIZE_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "edit.narrower",
        QT_TRANSLATE_NOOP("Actions", "Make the selected mark narrower"),
        "Alt+Left",
        group=Group.EDIT,
        when="has_selection",
    ),
    _row(
        "edit.wider",
        QT_TRANSLATE_NOOP("Actions", "Make the selected mark wider"),
        "Alt+Right",
        group=Group.EDIT,
        when="has_selection",
    ),
    _row(
        "edit.lower",
        QT_TRANSLATE_NOOP("Actions", "Make the selected mark lower"),
        "Alt+Up",
        group=Group.EDIT,
        when="has_selection",
    ),
    _row(
        "edit.higher",
        QT_TRANSLATE_NOOP("Actions", "Make the selected mark higher"),
        "Alt+Down",
        group=Group.EDIT,
        when="has_selection",
    ),
)
"""Taken by the screen while a mark is selected, before `Alt+Left` means *back* to the window."""

CONFIDENCE_ACTIONS: tuple[ActionSpec, ...] = (
    _row("confidence.unsure", QT_TRANSLATE_NOOP("Actions", "Unsure"), "1", group=Group.CONFIDENCE, when="can_rate"),
    _row(
        "confidence.fairly_sure",
        QT_TRANSLATE_NOOP("Actions", "Fairly sure"),
        "2",
        group=Group.CONFIDENCE,
        when="can_rate",
    ),
    _row("confidence.sure", QT_TRANSLATE_NOOP("Actions", "Sure"), "3", group=Group.CONFIDENCE, when="can_rate"),
)

CHOICE_ACTIONS: tuple[ActionSpec, ...] = tuple(
    _row(f"choice.{n}", text, str(n), group=Group.VERDICT, when="can_choose")
    for n, text in enumerate(
        (
            QT_TRANSLATE_NOOP("Actions", "First answer"),
            QT_TRANSLATE_NOOP("Actions", "Second answer"),
            QT_TRANSLATE_NOOP("Actions", "Third answer"),
            QT_TRANSLATE_NOOP("Actions", "Fourth answer"),
            QT_TRANSLATE_NOOP("Actions", "Fifth answer"),
            QT_TRANSLATE_NOOP("Actions", "Sixth answer"),
            QT_TRANSLATE_NOOP("Actions", "Seventh answer"),
            QT_TRANSLATE_NOOP("Actions", "Eighth answer"),
            QT_TRANSLATE_NOOP("Actions", "Ninth answer"),
        ),
        start=1,
    )
)

VERDICT_ACTIONS: tuple[ActionSpec, ...] = (
    _row("verdict.back", QT_TRANSLATE_NOOP("Actions", "Back to the scan"), "Esc", group=Group.VERDICT, when="asking"),
    _row(
        "verdict.no_suspicion",
        QT_TRANSLATE_NOOP("Actions", "No suspicion"),
        "N",
        group=Group.VERDICT,
        icon="verdict-clear",
        when="can_decide",
    ),
    _row(
        "verdict.suspicion",
        QT_TRANSLATE_NOOP("Actions", "Suspicion"),
        "S",
        group=Group.VERDICT,
        icon="verdict-suspicion",
        when="can_decide",
    ),
    _row(
        "verdict.answer",
        QT_TRANSLATE_NOOP("Actions", "Answer"),
        "Ctrl+Enter",
        group=Group.VERDICT,
        icon="next",
        when="can_answer",
    ),
)

SCREEN_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "dossier.toggle",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the papers"),
        "B",
        group=Group.DOSSIER,
        icon="dossier",
        checkable=True,
    ),
    _row(
        "workbench.pause",
        QT_TRANSLATE_NOOP("Actions", "Pause"),
        "F9",
        "Pause",
        group=Group.NAVIGATE,
        icon="pause",
        when="can_pause",
        checkable=True,
    ),
    _row(
        "workbench.beside",
        QT_TRANSLATE_NOOP("Actions", "Atlas beside the scan"),
        "T",
        group=Group.NAVIGATE,
        icon="atlas",
        when="can_atlas",
        checkable=True,
    ),
    _row(
        "workbench.panel_place",
        QT_TRANSLATE_NOOP("Actions", "Papers and marks: right, left, or in a window of their own"),
        "Shift+F6",
        group=Group.NAVIGATE,
    ),
    _row("workbench.next_area", QT_TRANSLATE_NOOP("Actions", "Next part of the screen"), "F6", group=Group.NAVIGATE),
)

SCANS = ("review", "atlas", "presenter", "composer", "inbox")
"""The other screens that show scans: what is done to a picture there has the same rows, and so the same keys."""
_BENCH_ONLY = ("view.hide_marks", "view.next", "view.previous")


def _on_all_scans(rows: tuple[ActionSpec, ...]) -> tuple[ActionSpec, ...]:
    return tuple(row if row.id in _BENCH_ONLY else msgspec.structs.replace(row, also=SCANS) for row in rows)


_LOOKING = (
    *_on_all_scans((*VIEW_ACTIONS, *IMAGE_ACTIONS, *MEASURE_ACTIONS)),
    TWIN,
    *COMPARE_ACTIONS,
    *_on_all_scans(LINE_ACTIONS),
)
SCAN_ACTIONS: tuple[ActionSpec, ...] = tuple(row for row in _LOOKING if row.also)
"""What can be done to the picture of a scan, wherever it is shown."""


_OF_SESSIONS = ("class.", "choice.", "verdict.back", "verdict.answer", "dossier.", "workbench.p", "workbench.b")
"""Beginnings of the ids of what only a session on the workbench has a use for."""


def _for_keys_too(row: ActionSpec) -> ActionSpec:
    """Let the editor of keys draw with the same rows, and so with the same keys."""
    return row if row.id.startswith(_OF_SESSIONS) else msgspec.structs.replace(row, also=(*row.also, "key_editor"))


WORKBENCH_ACTIONS: tuple[ActionSpec, ...] = tuple(
    _for_keys_too(row)
    for row in (
        *DRAW_ACTIONS,
        *_LOOKING,
        *EDIT_ACTIONS,
        *RESIZE_ACTIONS,
        *MARKING_ACTIONS,
        *CONFIDENCE_ACTIONS,
        *CHOICE_ACTIONS,
        *VERDICT_ACTIONS,
        *SCREEN_ACTIONS,
    )
)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in WORKBENCH_ACTIONS}
