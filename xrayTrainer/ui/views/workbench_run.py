"""Runs the actions of the workbench: tools, looks at the scan, changes of marks, verdicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from xrayTrainer.ui.commands.mark_commands import SheetHistory
from xrayTrainer.ui.commands.workbench_actions import BY_ID, CHOICE_ACTIONS, DRAW_ACTIONS
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench_image import ImageDesk
from xrayTrainer.ui.views.workbench_marks import MarkDesk
from xrayTrainer.ui.widgets.canvas import ZOOM_STEP, ScanCanvas
from xrayTrainer.ui.widgets.mark_editor import MarkEditor, Tool
from xrayTrainer.ui.widgets.mark_popover import CONFIDENCES
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.swipe import CompareLayer


class WorkbenchRunner(QObject):
    """Knows what each action does.

    Signals
    -------
    history_changed()
        What can be undone has changed.
    pause_toggled(), dossier_toggled(), atlas_toggled(), area_requested()
        Matters of the screen itself.
    """

    history_changed = Signal()
    pause_toggled = Signal()
    dossier_toggled = Signal()
    atlas_toggled = Signal()
    area_requested = Signal()

    def __init__(
        self,
        model: WorkbenchModel,
        canvas: ScanCanvas,
        editor: MarkEditor,
        overlay: ShapeOverlay,
        swipe: CompareLayer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._canvas = canvas
        self._editor = editor
        self._overlay = overlay
        self._smooth = self._hidden = False
        self.with_atlas = False
        self.looked_at: Callable[[], ScanCanvas] = lambda: canvas
        self.more_conditions: Callable[[], frozenset[str]] = frozenset
        stack = QUndoStack(self)
        self._history = SheetHistory(stack, model.replace_sheet)
        stack.indexChanged.connect(self.history_changed)
        self.marks = MarkDesk(model, editor, self._history, self)
        self.marks.changed.connect(self.history_changed)
        self.images = ImageDesk(model.pictures, canvas, swipe, self)
        self.images.changed.connect(self.history_changed)
        self._table = self._make_table()

    # what may be done

    @property
    def conditions(self) -> frozenset[str]:
        """Conditions of the model, and what can be undone."""
        found = set(self._model.conditions | self.marks.conditions)
        if "has_picture" in found:
            found |= self.images.conditions | self.more_conditions()
        if "can_draw" in found:
            found |= {
                name for name, can in (("can_undo", self._stack.canUndo()), ("can_redo", self._stack.canRedo())) if can
            }
        case = self._model.case
        if self.with_atlas and case is not None and case.session.mode == "practice":
            found.add("can_atlas")
        if case is not None and case.session.mode == "exam":
            found.discard("can_pause")  # its time goes on; who has to go leaves the exam, and that is noted
        return frozenset(found)

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        pressed = {
            f"draw.{self._editor.tool.value}": True,
            "view.window": self._editor.tool is Tool.WINDOW,
            "view.smooth": self._smooth,
            "view.hide_marks": self._hidden,
            "draw.snap": self._editor.snapping,
            "workbench.pause": self._model.paused,
        }
        return self.images.pressed | {name for name, on in pressed.items() if on}

    def is_enabled(self, action: str) -> bool:
        """Return whether an action can be run now."""
        when = BY_ID[action].enabled_when
        return not when or when in self.conditions

    def run(self, action: str) -> None:
        """Run an action, if it can be run now."""
        if self.is_enabled(action):
            self._model.used()
            self._table[action]()

    def add(self, table: Mapping[str, Callable[[], object]]) -> None:
        """Learn what further actions do."""
        self._table.update(table)

    def forget(self) -> None:
        """Another case: nothing to undo, the tools as they were."""
        self._stack.clear()
        self.marks.forget()
        self._set_hidden(False)

    @property
    def _stack(self) -> QUndoStack:
        return self._history.stack

    # looks

    def _toggle_smooth(self) -> None:
        self.set_smooth(not self._smooth)

    def set_smooth(self, smooth: bool) -> None:
        """Show enlarged scan pixels smoothed, or as squares."""
        self._smooth = smooth
        self._canvas.set_smooth(smooth)
        self.history_changed.emit()

    def _set_hidden(self, hidden: bool) -> None:
        self._hidden = hidden
        self._overlay.set_hidden(hidden)
        self.history_changed.emit()

    def _turn_view(self, step: int) -> None:
        case, shown = self._model.case, self._model.pictures.view
        if case is not None and shown is not None:
            names = [view.id for view in case.case.views]
            self._model.pictures.show(names[(names.index(shown) + step) % len(names)])

    def _toggle_window(self) -> None:
        self._editor.set_tool(Tool.SELECT if self._editor.tool is Tool.WINDOW else Tool.WINDOW)

    def _make_table(self) -> dict[str, Callable[[], object]]:
        model = self._model
        table: dict[str, Callable[[], object]] = {
            "view.window": self._toggle_window,
            **self.images.table(),
            "view.fit": lambda: self.looked_at().fit(),
            "view.actual": lambda: self.looked_at().actual_size(),
            "view.zoom_in": lambda: self.looked_at().zoom_by(ZOOM_STEP),
            "view.zoom_out": lambda: self.looked_at().zoom_by(1 / ZOOM_STEP),
            "view.smooth": self._toggle_smooth,
            "view.hide_marks": lambda: self._set_hidden(not self._hidden),
            "view.next": lambda: self._turn_view(1),
            "view.previous": lambda: self._turn_view(-1),
            "edit.undo": self._stack.undo,
            "edit.redo": self._stack.redo,
            "edit.narrower": lambda: self._editor.grow_selected(-1, 0),
            "edit.wider": lambda: self._editor.grow_selected(1, 0),
            "edit.lower": lambda: self._editor.grow_selected(0, -1),
            "edit.higher": lambda: self._editor.grow_selected(0, 1),
            "verdict.no_suspicion": lambda: model.request_verdict("no_suspicion"),
            "verdict.suspicion": lambda: model.request_verdict("suspicion"),
            "verdict.back": model.desk.go_back,
            "verdict.answer": model.request_answer,
            "dossier.toggle": self.dossier_toggled.emit,
            "workbench.beside": self.atlas_toggled.emit,
            "workbench.pause": self.pause_toggled.emit,
            "workbench.next_area": self.area_requested.emit,
        }
        table |= self.marks.table()
        for row in DRAW_ACTIONS:
            tool = Tool(row.id.removeprefix("draw."))
            table[row.id] = lambda tool=tool: self._editor.set_tool(tool)  # type: ignore[misc]
        for action, confidence in CONFIDENCES.items():
            table[action] = lambda value=confidence: self.marks.rate(value)  # type: ignore[misc]
        for number, row in enumerate(CHOICE_ACTIONS, start=1):
            table[row.id] = lambda n=number: model.choices.press(n)  # type: ignore[misc]
        return table
