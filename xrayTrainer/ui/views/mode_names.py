"""What the three modes are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from xrayTrainer.domain.exercise_set import Mode

_NAMES = {
    "practice": QT_TRANSLATE_NOOP("Modes", "Practice"),
    "duty": QT_TRANSLATE_NOOP("Modes", "Duty"),
    "exam": QT_TRANSLATE_NOOP("Modes", "Exam"),
}
_EXPLAINED = {
    "practice": QT_TRANSLATE_NOOP("Modes", "Practice: you see what was there after each case"),
    "duty": QT_TRANSLATE_NOOP("Modes", "Duty: threats are rare, you see what was there at the end"),
    "exam": QT_TRANSLATE_NOOP("Modes", "Exam: by a rule, without feedback"),
}


def mode_name(mode: Mode) -> str:
    """Return the name of a mode, in the language of the program."""
    return QCoreApplication.translate("Modes", _NAMES[mode])


def mode_explained(mode: Mode) -> str:
    """Return what a mode means, in one line."""
    return QCoreApplication.translate("Modes", _EXPLAINED[mode])
