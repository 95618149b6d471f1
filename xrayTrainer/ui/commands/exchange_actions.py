"""The actions that let annotated pictures in and results out; they live in the Library."""

from __future__ import annotations

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

EXCHANGE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="library.import",
        text=QT_TRANSLATE_NOOP("Actions", "Import annotated pictures"),
        icon="import",
        keys=("Ctrl+I",),
        screen="library",
    ),
    ActionSpec(
        id="library.export",
        text=QT_TRANSLATE_NOOP("Actions", "Export results"),
        icon="export",
        keys=("Ctrl+E",),
        screen="library",
    ),
)
