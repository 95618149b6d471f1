"""A button that names itself from the action table."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe


class ActionButton(Button):
    """Icon and text of an action, in whatever language is on."""

    def __init__(self, row: ActionSpec, look: Look = Look.SECONDARY) -> None:
        super().__init__(look, icon_name=row.icon)
        self.row = row
        self.setObjectName("action_" + row.id.replace(".", "_"))
        self.setCheckable(row.checkable)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that is on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setText(action_text(self.row))
        describe(self, action_text(self.row), keys=keys_text(self.row))
