"""The foot of an open draft: whether it is saved, the steps that can be undone, check and publish."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.studio_actions import BY_ID
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk, DraftSaving
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import ElidedText, IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type


class StudioFoot(QWidget):
    """The foot.

    Parameters
    ----------
    desk, stack
        The open draft, and its steps.

    Signals
    -------
    run_requested(str)
        Id of an action.
    """

    run_requested = Signal(str)

    def __init__(self, desk: DraftDesk, stack: QUndoStack) -> None:
        super().__init__()
        self._desk, self._steps = desk, stack
        self._icon, self.state = IconLabel("saved"), Text(Type.CAPTION)
        self.state.setObjectName("studio_state")
        self._step = ElidedText(Type.CAPTION, muted=True)
        self._step.setMinimumWidth(20)
        self.again = Button(Look.QUIET)
        self.again.setObjectName("studio_save_again")
        self.again.clicked.connect(desk.save_again)
        self.undo, self.redo = (self._action(f"studio.{name}", Look.QUIET, icon_only=True) for name in ("undo", "redo"))
        self.check, self.publish = (self._action(f"studio.{name}", Look.SECONDARY) for name in ("check", "publish"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.S)
        for part in (self._icon, self.state, self.again, self.undo, self.redo):
            row.addWidget(part)
        row.addWidget(self._step, 1)
        row.addWidget(self.check)
        row.addWidget(self.publish)
        desk.saving_changed.connect(lambda _state: self.show_state())
        stack.indexChanged.connect(self.show_steps)

    def retranslate(self) -> None:
        """Set every text anew."""
        for button, action in ((self.check, "studio.check"), (self.publish, "studio.publish")):
            row = BY_ID[action]
            button.setText(action_text(row))
            describe(button, action_text(row), keys=keys_text(row))
        self.again.setText(self.tr("Try again"))
        describe(self.again, self.tr("Try to save again"))
        self.show_state()
        self.show_steps()

    def show_state(self) -> None:
        """Say whether the draft is saved."""
        said = {
            DraftSaving.SAVED: ("saved", "found", self.tr("Saved")),
            DraftSaving.SAVING: ("awaiting", "muted", self.tr("Saving…")),
            DraftSaving.FAILED: ("warning", "missed", self.tr("Not saved")),
        }
        icon, tone, text = said[self._desk.saving]
        self._icon.set_icon(icon, tone)
        self.state.setText(text)
        self.again.setVisible(self._desk.saving is DraftSaving.FAILED)

    def show_steps(self, _index: int = 0) -> None:
        """Name the steps that can be undone and done again."""
        if not isValid(self._steps):  # the window is being taken down
            return
        for button, name, can in (
            (self.undo, self._steps.undoText(), self._steps.canUndo()),
            (self.redo, self._steps.redoText(), self._steps.canRedo()),
        ):
            row = BY_ID["studio.undo" if button is self.undo else "studio.redo"]
            button.setEnabled(can)
            describe(button, f"{action_text(row)}: {name}" if can and name else action_text(row), keys=keys_text(row))
        self._step.setText(self._steps.undoText() if self._steps.canUndo() else "")

    def _action(self, action: str, look: Look, *, icon_only: bool = False) -> Button:
        button = Button(look, icon_name=BY_ID[action].icon, icon_only=icon_only)
        button.setObjectName("action_" + action.replace(".", "_"))
        button.clicked.connect(lambda: self.run_requested.emit(action))
        return button
