"""Actions on marks beyond drawing them: several at once, copy, join, cut, snap, and what they may be."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP


def _row(
    action: str, text: str, key: str, *, group: Group, when: str, icon: str = "", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=action,
        text=text,
        icon=icon,
        keys=(key,),
        group=group,
        screen="workbench",
        enabled_when=when,
        checkable=checkable,
    )


CUT_TOOL = _row(
    "draw.cut",
    QT_TRANSLATE_NOOP("Actions", "Cut a mark in two by a line"),
    "Ctrl+K",
    group=Group.DRAW,
    when="has_marks",
    icon="tool-cut",
    checkable=True,
)
SNAP = _row(
    "draw.snap",
    QT_TRANSLATE_NOOP("Actions", "Snap to other marks and to the edge of the scan (Alt: not now)"),
    "Ctrl+G",
    group=Group.DRAW,
    when="can_draw",
    icon="draw-snap",
    checkable=True,
)
JOIN = _row(
    "edit.join",
    QT_TRANSLATE_NOOP("Actions", "Join the selected marks into one"),
    "Ctrl+J",
    group=Group.EDIT,
    when="can_join",
    icon="edit-join",
)
EDIT_MORE_ACTIONS: tuple[ActionSpec, ...] = (
    _row(
        "edit.select_all",
        QT_TRANSLATE_NOOP("Actions", "Select all marks"),
        "Ctrl+A",
        group=Group.EDIT,
        when="has_marks",
    ),
    _row(
        "edit.copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the selected marks"),
        "Ctrl+C",
        group=Group.EDIT,
        when="has_selection",
    ),
    _row(
        "edit.paste",
        QT_TRANSLATE_NOOP("Actions", "Paste marks, into another view too"),
        "Ctrl+V",
        group=Group.EDIT,
        when="can_paste",
    ),
    JOIN,
    _row(
        "edit.next_handle",
        QT_TRANSLATE_NOOP("Actions", "Next corner of the mark; arrow keys then move it"),
        "Shift+K",
        group=Group.EDIT,
        when="has_selection",
    ),
    _row(
        "edit.previous_handle",
        QT_TRANSLATE_NOOP("Actions", "Corner before"),
        "Shift+J",
        group=Group.EDIT,
        when="has_selection",
    ),
    _row(
        "edit.add_vertex",
        QT_TRANSLATE_NOOP("Actions", "One more corner after this one"),
        "Ins",
        group=Group.EDIT,
        when="has_selection",
    ),
)

CLASS_KEYS: dict[str, str] = {
    "class.1": "narcotics",
    "class.2": "tobacco.cigarettes",
    "class.3": "alcohol",
    "class.4": "weapons",
    "class.5": "explosives",
    "class.6": "valuables",
    "class.7": "goods",
    "class.8": "people",
    "class.9": "unknown",
}
"""Terms of the classes vocabulary that have a key."""

CLASS_ACTIONS: tuple[ActionSpec, ...] = tuple(
    _row(action, text, f"Alt+{action[-1]}", group=Group.CONFIDENCE, when="can_class")
    for action, text in zip(
        CLASS_KEYS,
        (
            QT_TRANSLATE_NOOP("Actions", "It may be: narcotics"),
            QT_TRANSLATE_NOOP("Actions", "It may be: cigarettes"),
            QT_TRANSLATE_NOOP("Actions", "It may be: alcohol"),
            QT_TRANSLATE_NOOP("Actions", "It may be: weapons"),
            QT_TRANSLATE_NOOP("Actions", "It may be: explosives"),
            QT_TRANSLATE_NOOP("Actions", "It may be: currency and valuables"),
            QT_TRANSLATE_NOOP("Actions", "It may be: undeclared goods"),
            QT_TRANSLATE_NOOP("Actions", "It may be: people"),
            QT_TRANSLATE_NOOP("Actions", "It may be: something unknown"),
        ),
        strict=True,
    )
)

MARKING_ACTIONS: tuple[ActionSpec, ...] = (CUT_TOOL, SNAP, *EDIT_MORE_ACTIONS, *CLASS_ACTIONS)
