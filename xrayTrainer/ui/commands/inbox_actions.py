"""The actions of the Inbox: its lists, the scan with the marks of all, comments and replies."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS


def _row(name: str, text: str, *keys: str, icon: str = "", when: str = "", checkable: bool = False) -> ActionSpec:
    return ActionSpec(
        id=f"inbox.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.INBOX,
        screen="inbox",
        enabled_when=when,
        checkable=checkable,
    )


INBOX_ACTIONS: tuple[ActionSpec, ...] = (
    _row("open", QT_TRANSLATE_NOOP("Actions", "Open the line"), "Enter", when="on_line"),
    _row("back", QT_TRANSLATE_NOOP("Actions", "Back by one page"), "Esc", icon="back", when="inside"),
    _row("put_away", QT_TRANSLATE_NOOP("Actions", "Put away what needs attention"), "Del", when="on_attention"),
    _row("take_back", QT_TRANSLATE_NOOP("Actions", "Bring back what was put away"), "Ctrl+Z", when="put_away"),
    _row(
        "file", QT_TRANSLATE_NOOP("Actions", "Take in results from a file"), "Ctrl+O", icon="import", when="has_files"
    ),
    _row("send", QT_TRANSLATE_NOOP("Actions", "Send replies"), "Ctrl+Shift+S", icon="export", when="can_send"),
    _row("write", QT_TRANSLATE_NOOP("Actions", "Write a comment"), "T", icon="comment", when="can_write"),
    _row("keep", QT_TRANSLATE_NOOP("Actions", "Keep the comment"), "Ctrl+Enter", when="has_words"),
    _row("next_person", QT_TRANSLATE_NOOP("Actions", "Next person"), "PgDown", when="has_case"),
    _row("previous_person", QT_TRANSLATE_NOOP("Actions", "Person before"), "PgUp", when="has_case"),
    _row("next_mark", QT_TRANSLATE_NOOP("Actions", "Next mark of this person"), "M", when="has_marks"),
    _row(
        "key",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the key"),
        "H",
        icon="review-key",
        when="has_key",
        checkable=True,
    ),
    _row(
        "names", QT_TRANSLATE_NOOP("Actions", "Names at the marks"), "N", icon="person", when="has_case", checkable=True
    ),
    _row(
        "hits",
        QT_TRANSLATE_NOOP("Actions", "Heat map of marks that found something"),
        "1",
        icon="found",
        when="has_heat",
        checkable=True,
    ),
    _row(
        "falses",
        QT_TRANSLATE_NOOP("Actions", "Heat map of false marks"),
        "2",
        icon="opened-for-nothing",
        when="has_heat",
        checkable=True,
    ),
    _row(
        "next_view",
        QT_TRANSLATE_NOOP("Actions", "Other view of the carrier"),
        "Shift+V",
        icon="compare-turn",
        when="several_views",
    ),
    _row(
        "replay",
        QT_TRANSLATE_NOOP("Actions", "Replay of this person's viewing"),
        "V",
        icon="review-replay",
        when="has_viewing",
        checkable=True,
    ),
    _row("play", QT_TRANSLATE_NOOP("Actions", "Let the replay run, or stop it"), "P", icon="play", when="replaying"),
    _row(
        "seen",
        QT_TRANSLATE_NOOP("Actions", "Shade what this person looked at"),
        "S",
        icon="review-seen",
        when="replaying",
        checkable=True,
    ),
    _row(
        "rect",
        QT_TRANSLATE_NOOP("Actions", "Draw a rectangle for the comment"),
        "R",
        icon="tool-rect",
        when="can_draw",
        checkable=True,
    ),
    _row(
        "ellipse",
        QT_TRANSLATE_NOOP("Actions", "Draw an oval for the comment"),
        "E",
        icon="tool-ellipse",
        when="can_draw",
        checkable=True,
    ),
    _row(
        "freehand",
        QT_TRANSLATE_NOOP("Actions", "Draw by hand for the comment"),
        "D",
        icon="tool-freehand",
        when="can_draw",
        checkable=True,
    ),
    _row("open_key", QT_TRANSLATE_NOOP("Actions", "Open the key in the studio"), "O", icon="studio", when="has_draft"),
)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in (*INBOX_ACTIONS, *SCAN_ACTIONS)}
"""With what can be done to every scan."""
INBOX_CONDITIONS = frozenset({row.enabled_when for row in INBOX_ACTIONS if row.enabled_when})
"""Every condition that the rows name; the screen answers them."""
