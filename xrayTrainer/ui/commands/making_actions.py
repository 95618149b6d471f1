"""The action that makes a practice set; it lives in the Library."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

MAKING_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="library.new_practice",
        text=QT_TRANSLATE_NOOP("Actions", "New practice set"),
        icon="practice-set",
        keys=("Ctrl+N",),
        screen="library",
    ),
)
