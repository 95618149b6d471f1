"""The two buttons of the Library about packs: one is taken in, one is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.pack_actions import PACK_ACTIONS
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.key_positions import ShortcutRouter

SHORT = {
    "library.take_pack": QT_TRANSLATE_NOOP("Actions", "Take in"),
    "library.make_pack": QT_TRANSLATE_NOOP("Actions", "Pack"),
}
"""Words on the buttons, so that all of them have room in any language."""


class PackTools(QObject):
    """Adds the buttons to a screen.

    Parameters
    ----------
    screen
        The Library.
    place
        Where the buttons go.
    run
        Opens what an action names.
    """

    def __init__(self, screen: QWidget, place: QHBoxLayout, run: Callable[[str], None]) -> None:
        super().__init__(screen)
        self.buttons = [ActionButton(row, short=SHORT[row.id]) for row in PACK_ACTIONS]
        for button in self.buttons:
            button.clicked.connect(lambda _checked=False, action=button.row.id: run(action))
            place.addWidget(button)
        self._router = ShortcutRouter(screen, PACK_ACTIONS, run, lambda _action: True)
