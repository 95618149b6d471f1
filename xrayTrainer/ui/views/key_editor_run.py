"""Runs the actions of the key editor: those of scans and marks as on the workbench, and its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.draft_history import DraftHistory
from xrayTrainer.ui.commands.key_actions import KEY_ACTIONS, KEY_SCREEN
from xrayTrainer.ui.commands.mark_commands import SheetHistory
from xrayTrainer.ui.commands.workbench_actions import DRAW_ACTIONS, WORKBENCH_ACTIONS
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel, Mode
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.key_editor_layout import KeyEditorLayout
from xrayTrainer.ui.views.scan_desk import ScanDesk
from xrayTrainer.ui.views.workbench_marks import MarkDesk
from xrayTrainer.ui.widgets.mark_editor import Tool
from xrayTrainer.ui.widgets.mark_popover import CONFIDENCES

ROWS: tuple[ActionSpec, ...] = (*KEY_ACTIONS, *(row for row in WORKBENCH_ACTIONS if KEY_SCREEN in row.also))
BY_ID: dict[str, ActionSpec] = {row.id: row for row in ROWS}
"""All that can be done on this screen."""


class KeySteps:
    """Takes a change of the sheet to where it belongs: the open draft, or the marks of a try.

    Parameters
    ----------
    model
        Knows which of the two is meant.
    trial
        Steps of the try.
    """

    def __init__(self, model: KeyEditorModel, trial: SheetHistory) -> None:
        self._model, self._trial = model, trial

    def push(
        self,
        text: str,
        *,
        before: MarkSheet,
        after: MarkSheet,
        selected: str | None = None,
        nudges: str | None = None,
    ) -> None:
        """Do a change and remember it."""
        if self._model.mode is Mode.TRIAL:
            self._trial.push(text, before=before, after=after, selected=selected, nudges=nudges)
        else:
            self._model.draw(text, before, after, selected, nudges)


class KeyRunner(QObject):
    """Knows what each action does.

    Signals
    -------
    changed()
        What can be used, or is on, has changed.
    """

    changed = Signal()

    def __init__(
        self, model: KeyEditorModel, parts: KeyEditorLayout, history: DraftHistory, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._parts, self._history = model, parts, history
        self._trial_stack = QUndoStack(self)
        self._hidden = self.ring = False
        self.more_conditions: Callable[[], frozenset[str]] = frozenset
        self.more_checked: Callable[[], frozenset[str]] = frozenset
        self.desk = ScanDesk(model.pictures, parts, tasks, self, lane="key_editor")
        steps = KeySteps(model, SheetHistory(self._trial_stack, model.put_trial))
        self.marks = MarkDesk(model, parts.editor, steps, self)
        for signal in (self.desk.changed, self.marks.changed, model.conditions_changed):
            signal.connect(self.changed)
        for stack in (self._trial_stack, history.stack):
            stack.indexChanged.connect(self.changed)
        parts.editor.tool_changed.connect(self.changed)
        model.opened.connect(self._opened)
        self._table = self._make_table()

    @property
    def conditions(self) -> frozenset[str]:
        """Names of what holds now."""
        found = set(self._model.conditions | self.marks.conditions | self.desk.conditions | self.more_conditions())
        stack = self._stack
        if isValid(stack):  # it may go before this screen does
            found |= {name for name, can in (("can_undo", stack.canUndo()), ("can_redo", stack.canRedo())) if can}
        return frozenset(found)

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        editor = self._parts.editor
        pressed = {
            f"draw.{editor.tool.value}": True,
            "view.hide_marks": self._hidden,
            "draw.snap": editor.snapping,
            "key.try": self._model.mode is Mode.TRIAL,
            "key.ring": self.ring,
            f"key.{self._model.adding.value}": True,
        }
        return self.desk.checked | self.more_checked() | {name for name, on in pressed.items() if on}

    def is_enabled(self, action: str) -> bool:
        """Return whether an action can be run now."""
        when = BY_ID[action].enabled_when
        return action in self._table and (not when or when in self.conditions)

    def run(self, action: str) -> None:
        """Run an action, if it can be run now."""
        if self.is_enabled(action):
            self._table[action]()

    def add(self, table: Mapping[str, Callable[[], object]]) -> None:
        """Learn what further actions do."""
        self._table.update(table)

    def set_ring(self, ring: bool) -> None:
        """Show how near a mark must come, or not."""
        self.ring = ring
        self.changed.emit()

    @property
    def _stack(self) -> QUndoStack:
        return self._trial_stack if self._model.mode is Mode.TRIAL else self._history.stack

    def _opened(self, _case: object) -> None:
        self._trial_stack.clear()
        self.marks.forget()
        self._set_hidden(False)

    def _set_hidden(self, hidden: bool) -> None:
        self._hidden = hidden
        for overlay in (self._parts.overlay, self._parts.linked.overlay):
            overlay.set_hidden(hidden)
        self.changed.emit()

    def _turn_view(self, step: int) -> None:
        pictures = self._model.pictures
        names = [view.id for view in pictures.views]
        if pictures.view in names:
            pictures.show(names[(names.index(pictures.view) + step) % len(names)])

    def _make_table(self) -> dict[str, Callable[[], object]]:
        editor, trial = self._parts.editor, self._model.trial
        table: dict[str, Callable[[], object]] = {
            **self.desk.table(),
            **self.marks.table(),
            "view.hide_marks": lambda: self._set_hidden(not self._hidden),
            "view.next": lambda: self._turn_view(1),
            "view.previous": lambda: self._turn_view(-1),
            "edit.undo": lambda: self._stack.undo(),
            "edit.redo": lambda: self._stack.redo(),
            "edit.narrower": lambda: editor.grow_selected(-1, 0),
            "edit.wider": lambda: editor.grow_selected(1, 0),
            "edit.lower": lambda: editor.grow_selected(0, -1),
            "edit.higher": lambda: editor.grow_selected(0, 1),
            "verdict.no_suspicion": lambda: trial.decide("no_suspicion"),
            "verdict.suspicion": lambda: trial.decide("suspicion"),
            "key.ring": lambda: self.set_ring(not self.ring),
        }
        for row in DRAW_ACTIONS:
            tool = Tool(row.id.removeprefix("draw."))
            table[row.id] = lambda tool=tool: editor.set_tool(tool)  # type: ignore[misc]
        for action, confidence in CONFIDENCES.items():
            table[action] = lambda value=confidence: self.marks.rate(value)  # type: ignore[misc]
        return table
