"""A button that names itself from the action table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe


class ActionButton(Button):
    """Icon and text of an action, in whatever language is on.

    Parameters
    ----------
    row
        The action.
    look
        How much the button asks for attention.
    short
        Source text of a word to show instead of the whole text, marked with `QT_TRANSLATE_NOOP("Actions", ...)`.
    """

    def __init__(self, row: ActionSpec, look: Look = Look.SECONDARY, *, short: str = "") -> None:
        super().__init__(look, icon_name=row.icon)
        self.row = row
        self._short = short
        self.setObjectName("action_" + row.id.replace(".", "_"))
        self.setCheckable(row.checkable)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that is on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Name the button in the language of the program."""
        self.setText(QCoreApplication.translate("Actions", self._short) if self._short else action_text(self.row))
        describe(self, action_text(self.row), keys=keys_text(self.row))


def worded_button(name: str, text: str, look: Look, *, icon: str = "", keys: str = "") -> Button:
    """Return a button with words of its own, named for screen readers and tests."""
    button = Button(look, icon_name=icon)
    button.setObjectName(name)
    button.setText(text)
    describe(button, text, keys=keys)
    return button
