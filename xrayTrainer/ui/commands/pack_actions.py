"""The actions about packs; they live in the Library."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

PACK_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="library.take_pack",
        text=QT_TRANSLATE_NOOP("Actions", "Take in a pack"),
        icon="pack-in",
        keys=("Ctrl+O",),
        screen="library",
    ),
    ActionSpec(
        id="library.make_pack",
        text=QT_TRANSLATE_NOOP("Actions", "Make a pack"),
        icon="pack-out",
        keys=("Ctrl+M",),
        screen="library",
    ),
)
