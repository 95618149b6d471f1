"""All actions of the program: the help page, the router of keys and the tests read them here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xrayTrainer.ui.commands.action_spec import ActionSpec, Group
from xrayTrainer.ui.commands.app_actions import APP_ACTIONS
from xrayTrainer.ui.commands.atlas_actions import ATLAS_ACTIONS
from xrayTrainer.ui.commands.composer_actions import COMPOSER_ACTIONS
from xrayTrainer.ui.commands.dossier_actions import DOSSIER_ACTIONS
from xrayTrainer.ui.commands.exchange_actions import EXCHANGE_ACTIONS
from xrayTrainer.ui.commands.inbox_actions import INBOX_ACTIONS
from xrayTrainer.ui.commands.key_actions import KEY_ACTIONS
from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.commands.making_actions import MAKING_ACTIONS
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.own_scans_actions import OWN_SCANS_ACTIONS
from xrayTrainer.ui.commands.pack_actions import PACK_ACTIONS
from xrayTrainer.ui.commands.presenter_actions import PRESENTER_ACTIONS
from xrayTrainer.ui.commands.progress_actions import PROGRESS_ACTIONS
from xrayTrainer.ui.commands.review_actions import REVIEW_ACTIONS
from xrayTrainer.ui.commands.studio_actions import STUDIO_ACTIONS
from xrayTrainer.ui.commands.unit_actions import UNIT_ACTIONS
from xrayTrainer.ui.commands.workbench_actions import WORKBENCH_ACTIONS

ACTIONS: tuple[ActionSpec, ...] = (
    *APP_ACTIONS,
    *WORKBENCH_ACTIONS,
    *DOSSIER_ACTIONS,
    *REVIEW_ACTIONS,
    *MAKING_ACTIONS,
    *PACK_ACTIONS,
    *EXCHANGE_ACTIONS,
    *ATLAS_ACTIONS,
    *PROGRESS_ACTIONS,
    *STUDIO_ACTIONS,
    *OWN_SCANS_ACTIONS,
    *KEY_ACTIONS,
    *PRESENTER_ACTIONS,
    *COMPOSER_ACTIONS,
    *INBOX_ACTIONS,
    *UNIT_ACTIONS,
)
"""One row for each action, in the order of the help page."""

GROUP_NAMES: dict[Group, str] = {
    Group.APP: QT_TRANSLATE_NOOP("Actions", "Program"),
    Group.NAVIGATE: QT_TRANSLATE_NOOP("Actions", "Going about"),
    Group.VIEW: QT_TRANSLATE_NOOP("Actions", "Looking at the scan"),
    Group.IMAGE: QT_TRANSLATE_NOOP("Actions", "Image tools"),
    Group.DRAW: QT_TRANSLATE_NOOP("Actions", "Drawing"),
    Group.EDIT: QT_TRANSLATE_NOOP("Actions", "Changing marks"),
    Group.CONFIDENCE: QT_TRANSLATE_NOOP("Actions", "How sure"),
    Group.DOSSIER: QT_TRANSLATE_NOOP("Actions", "Papers"),
    Group.VERDICT: QT_TRANSLATE_NOOP("Actions", "Verdict"),
    Group.REVIEW: QT_TRANSLATE_NOOP("Actions", "Review"),
    Group.ATLAS: QT_TRANSLATE_NOOP("Actions", "Atlas"),
    Group.PROGRESS: QT_TRANSLATE_NOOP("Actions", "Progress"),
    Group.STUDIO: QT_TRANSLATE_NOOP("Actions", "Studio"),
    Group.COMPOSER: QT_TRANSLATE_NOOP("Actions", "Scene composer"),
    Group.PRESENTER: QT_TRANSLATE_NOOP("Actions", "Presenter view"),
    Group.INBOX: QT_TRANSLATE_NOOP("Actions", "Inbox"),
    Group.UNIT: QT_TRANSLATE_NOOP("Actions", "Unit"),
}

KEY_NAMES: dict[str, str] = {
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Enter": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Esc": QT_TRANSLATE_NOOP("Keys", "Esc"),
    "Del": QT_TRANSLATE_NOOP("Keys", "Del"),
    "Backspace": QT_TRANSLATE_NOOP("Keys", "Backspace"),
    "Left": QT_TRANSLATE_NOOP("Keys", "Left arrow"),
    "Right": QT_TRANSLATE_NOOP("Keys", "Right arrow"),
    "Up": QT_TRANSLATE_NOOP("Keys", "Up arrow"),
    "Down": QT_TRANSLATE_NOOP("Keys", "Down arrow"),
}
"""Keys that have a word of their own in other languages; the rest are called by what is printed on them."""


def spec(action: str) -> ActionSpec:
    """Return the row of an action.

    Raises
    ------
    KeyError
        When there is none.
    """
    for row in ACTIONS:
        if row.id == action:
            return row
    raise KeyError(action)


def action_text(row: ActionSpec) -> str:
    """Return what an action is called, in the language of the program."""
    return QCoreApplication.translate("Actions", row.text)


def group_text(group: Group) -> str:
    """Return what a group of actions is called."""
    return QCoreApplication.translate("Actions", GROUP_NAMES[group])


def chord_text(chord: str) -> str:
    """Return a key chord as people read it: `Ctrl+1`, `Ctrl+Space` in the language of the program."""
    *held, last = chord.split("+") if not chord.endswith("+") else [*chord[:-2].split("+"), "+"]
    return "+".join((*held, QCoreApplication.translate("Keys", KEY_NAMES.get(last, last))))


def keys_text(row: ActionSpec) -> str:
    """Return the first chord of an action as people read it; empty when it has none."""
    keys = keys_of(row)
    return chord_text(keys[0]) if keys else ""
