"""Puts the chosen keys on the application, and writes to the settings what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from xrayTrainer.ui.commands.key_map import KeyMap, read_own, written
from xrayTrainer.ui.commands.registry import ACTIONS
from xrayTrainer.ui.viewmodels.settings import OWN_KEYS, AppSettings


def install_keys(app: QApplication, settings: AppSettings) -> KeyMap:
    """Let the keys that a person chose hold from now on."""
    keys = KeyMap(ACTIONS, read_own(settings.get(OWN_KEYS)))
    keys.setParent(app)
    keys.changed.connect(lambda: settings.set(OWN_KEYS, written(keys.own)))
    return keys


def remove_keys(keys: KeyMap) -> None:
    """Take the map from the application: actions have the keys again that they come with."""
    keys.setParent(None)
    keys.deleteLater()
    QCoreApplication.sendPostedEvents(keys, QEvent.Type.DeferredDelete)
