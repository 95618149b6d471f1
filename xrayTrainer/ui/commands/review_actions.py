"""The actions of the review: one row each for button, key, help line and test."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import SCAN_ACTIONS


def _row(
    name: str, text: str, *keys: str, icon: str = "", when: str = "has_page", checkable: bool = False
) -> ActionSpec:
    return ActionSpec(
        id=f"review.{name}",
        text=text,
        icon=icon,
        keys=keys,
        group=Group.REVIEW,
        screen="review",
        enabled_when=when,
        checkable=checkable,
    )


REVIEW_ACTIONS: tuple[ActionSpec, ...] = (
    _row("next", QT_TRANSLATE_NOOP("Actions", "Go on"), "Enter", "Space", icon="next", when=""),
    _row("next_thing", QT_TRANSLATE_NOOP("Actions", "Next thing"), "Down", when="has_things"),
    _row("previous_thing", QT_TRANSLATE_NOOP("Actions", "Thing before"), "Up", when="has_things"),
    _row("all", QT_TRANSLATE_NOOP("Actions", "Back to the whole scan"), "Esc"),
    _row(
        "key",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the outlines of what was there"),
        "H",
        icon="review-key",
        checkable=True,
    ),
    _row("marks", QT_TRANSLATE_NOOP("Actions", "Show or hide your marks"), "M", icon="tool-rect", checkable=True),
    _row("bare", QT_TRANSLATE_NOOP("Actions", "Bare scan while the key is held"), "B", icon="review-bare"),
    _row(
        "twin",
        QT_TRANSLATE_NOOP("Actions", "Scan with nothing hidden while the key is held"),
        "N",
        icon="review-twin",
        when="has_twin",
    ),
    _row(
        "plan",
        QT_TRANSLATE_NOOP("Actions", "Load plan with the place to open"),
        "E",
        icon="review-plan",
        when="has_plan",
    ),
    _row(
        "replay",
        QT_TRANSLATE_NOOP("Actions", "Replay of your viewing"),
        "R",
        icon="review-replay",
        when="has_viewing",
        checkable=True,
    ),
    _row("play", QT_TRANSLATE_NOOP("Actions", "Let the replay run, or stop it"), "P", icon="play", when="replaying"),
    _row(
        "seen",
        QT_TRANSLATE_NOOP("Actions", "Shade what you looked at"),
        "S",
        icon="review-seen",
        when="replaying",
        checkable=True,
    ),
    _row(
        "dispute", QT_TRANSLATE_NOOP("Actions", "Object to the review"), "O", icon="review-dispute", when="can_dispute"
    ),
    _row("more", QT_TRANSLATE_NOOP("Actions", "More: points, overlap, decision"), "D", icon="points", checkable=True),
    _row(
        "beside",
        QT_TRANSLATE_NOOP("Actions", "Atlas beside the scan"),
        "T",
        icon="atlas",
        when="can_atlas",
        checkable=True,
    ),
    _row("next_view", QT_TRANSLATE_NOOP("Actions", "Next view"), "PgDown", when="several_views"),
    _row("previous_view", QT_TRANSLATE_NOOP("Actions", "Previous view"), "PgUp", when="several_views"),
)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in (*REVIEW_ACTIONS, *SCAN_ACTIONS)}
"""With what can be done to every scan."""
REVIEW_CONDITIONS = frozenset({"has_page", "has_things", "several_views", "can_atlas"}) | {
    "has_twin",
    "has_plan",
    "has_viewing",
    "replaying",
    "can_dispute",
}
"""Every condition that the review's own rows name; the review answers them."""
