"""Runs the actions of the workbench: tools, looks at the scan, changes of marks, verdicts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.regions import Region, bounds
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.commands.mark_commands import SheetHistory
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import BY_ID, CHOICE_ACTIONS, DRAW_ACTIONS
from xrayTrainer.ui.viewmodels.mark_sheet import (
    MarkSheet,
    find_mark,
    with_class,
    with_confidence,
    with_mark,
    with_method,
    with_new_mark,
    with_region,
    without_mark,
)
from xrayTrainer.ui.viewmodels.region_edit import moved_inside
from xrayTrainer.ui.viewmodels.tone_steps import TONE_STEPS
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.widgets.canvas import ZOOM_STEP, ScanCanvas
from xrayTrainer.ui.widgets.mark_editor import MarkEditor, Tool
from xrayTrainer.ui.widgets.mark_popover import CONFIDENCES
from xrayTrainer.ui.widgets.overlay import ShapeOverlay

DRAW = QT_TRANSLATE_NOOP("Undo", "Draw a mark")
CHANGE = QT_TRANSLATE_NOOP("Undo", "Change a mark")
RATE = QT_TRANSLATE_NOOP("Undo", "Say how sure")
DELETE = QT_TRANSLATE_NOOP("Undo", "Delete a mark")


class WorkbenchRunner(QObject):
    """Knows what each action does.

    Signals
    -------
    mark_drawn(str)
        Id of a mark that was just drawn.
    history_changed()
        What can be undone has changed.
    pause_toggled(), dossier_toggled(), atlas_toggled(), area_requested()
        Matters of the screen itself.
    """

    mark_drawn = Signal(str)
    history_changed = Signal()
    pause_toggled = Signal()
    dossier_toggled = Signal()
    atlas_toggled = Signal()
    area_requested = Signal()

    def __init__(
        self, model: WorkbenchModel, canvas: ScanCanvas, editor: MarkEditor, overlay: ShapeOverlay, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._canvas = canvas
        self._editor = editor
        self._overlay = overlay
        self._smooth = self._hidden = False
        self.with_atlas = False
        stack = QUndoStack(self)
        self._history = SheetHistory(stack, model.replace_sheet)
        stack.indexChanged.connect(self.history_changed)
        editor.region_drawn.connect(self._draw)
        editor.region_changed.connect(self._change)
        editor.region_nudged.connect(self._nudge)
        self._table = self._make_table()

    # what may be done

    @property
    def conditions(self) -> frozenset[str]:
        """Conditions of the model, and what can be undone."""
        found = set(self._model.conditions)
        if "can_draw" in found:
            found |= {
                name for name, can in (("can_undo", self._stack.canUndo()), ("can_redo", self._stack.canRedo())) if can
            }
        case = self._model.case
        if self.with_atlas and case is not None and case.session.mode == "practice":
            found.add("can_atlas")
        return frozenset(found)

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        tone = self._model.pictures.tone
        pressed = {
            f"draw.{self._editor.tool.value}": True,
            "view.window": self._editor.tool is Tool.WINDOW,
            "view.invert": tone is not None and tone.invert,
            "view.smooth": self._smooth,
            "view.hide_marks": self._hidden,
            "workbench.pause": self._model.paused,
        }
        return frozenset(name for name, on in pressed.items() if on)

    def is_enabled(self, action: str) -> bool:
        """Return whether an action can be run now."""
        when = BY_ID[action].enabled_when
        return not when or when in self.conditions

    def run(self, action: str) -> None:
        """Run an action, if it can be run now."""
        if self.is_enabled(action):
            self._model.used()
            self._table[action]()

    def forget(self) -> None:
        """Another case: nothing to undo, the tools as they were."""
        self._stack.clear()
        self._set_hidden(False)

    # marks

    def rate(self, confidence: int) -> None:
        """Rate the selected mark."""
        self._replace_selected(lambda mark: with_confidence(mark, confidence), RATE)

    def set_class(self, term: str | None) -> None:
        """Say what the selected mark may be."""
        self._replace_selected(lambda mark: with_class(mark, term), CHANGE)

    def set_method(self, term: str | None) -> None:
        """Say how it may be hidden."""
        self._replace_selected(lambda mark: with_method(mark, term), CHANGE)

    def delete(self, mark_id: str) -> None:
        """Delete a mark; undo brings it back."""
        self._push(DELETE, without_mark(self._model.sheet.marks, mark_id), None)

    def delete_all(self) -> None:
        """Delete all marks."""
        self._push(DELETE, (), None)

    def _draw(self, region: Region) -> None:
        view = self._model.pictures.view
        if view is not None and "can_draw" in self._model.conditions:
            sheet, mark = with_new_mark(self._model.sheet.marks, view, region)
            self._push(DRAW, sheet, mark.id)
            self.mark_drawn.emit(mark.id)

    def _change(self, mark_id: str, region: Region) -> None:
        mark = find_mark(self._model.sheet.marks, mark_id)
        if mark is not None:
            self._push(CHANGE, with_mark(self._model.sheet.marks, with_region(mark, region)), mark_id)

    def _nudge(self, mark_id: str, region: Region) -> None:
        mark = find_mark(self._model.sheet.marks, mark_id)
        if mark is not None:
            sheet = with_mark(self._model.sheet.marks, with_region(mark, region))
            self._push(CHANGE, sheet, mark_id, nudges=mark_id)

    def _delete_selected(self) -> None:
        selected = self._model.selected_mark
        if not self._editor.delete_hovered_vertex() and selected is not None:
            self.delete(selected.id)

    def _duplicate(self) -> None:
        mark, picture = self._model.selected_mark, self._canvas.picture
        if mark is None or picture is None:
            return
        left, top, right, bottom = bounds(mark.region)
        dx, dy = max(8.0, 0.2 * (right - left)), max(8.0, 0.2 * (bottom - top))
        sheet, copy = with_new_mark(
            self._model.sheet.marks, mark.view, moved_inside(mark.region, dx, dy, picture.width, picture.height)
        )
        self._push(DRAW, sheet, copy.id)
        self.mark_drawn.emit(copy.id)

    def _replace_selected(self, change: Callable[[Mark], Mark], text: str) -> None:
        mark = self._model.selected_mark
        if mark is not None:
            self._push(text, with_mark(self._model.sheet.marks, change(mark)), mark.id)

    def _push(self, text: str, after: MarkSheet, selected: str | None, *, nudges: str | None = None) -> None:
        words = QCoreApplication.translate("Undo", text)
        self._history.push(words, before=self._model.sheet.marks, after=after, selected=selected, nudges=nudges)

    @property
    def _stack(self) -> QUndoStack:
        return self._history.stack

    # looks

    def _with_tone(self, change: Callable[[Tone], Tone]) -> None:
        tone = self._model.pictures.tone
        if tone is not None:
            self._model.pictures.set_tone(change(tone))

    def _toggle_smooth(self) -> None:
        self._smooth = not self._smooth
        self._canvas.set_smooth(self._smooth)
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

    def _choose(self, number: int) -> None:
        case = self._model.case
        question = None if case is None else case.case.question
        if question is not None and number <= len(question.choices):
            self._model.toggle_choice(question.choices[number - 1].id)

    def _toggle_window(self) -> None:
        self._editor.set_tool(Tool.SELECT if self._editor.tool is Tool.WINDOW else Tool.WINDOW)

    def _make_table(self) -> dict[str, Callable[[], object]]:
        model, canvas, tone = self._model, self._canvas, self._with_tone
        table: dict[str, Callable[[], object]] = {
            "view.window": self._toggle_window,
            "view.auto": lambda: model.pictures.auto_tone(canvas.visible_box()),
            "view.reset": model.pictures.reset_tone,
            "view.fit": canvas.fit,
            "view.actual": canvas.actual_size,
            "view.zoom_in": lambda: canvas.zoom_by(ZOOM_STEP),
            "view.zoom_out": lambda: canvas.zoom_by(1 / ZOOM_STEP),
            "view.smooth": self._toggle_smooth,
            "view.hide_marks": lambda: self._set_hidden(not self._hidden),
            "view.next": lambda: self._turn_view(1),
            "view.previous": lambda: self._turn_view(-1),
            "edit.undo": self._stack.undo,
            "edit.redo": self._stack.redo,
            "edit.delete": self._delete_selected,
            "edit.duplicate": self._duplicate,
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
        for name, step in TONE_STEPS.items():
            table[f"view.{name}"] = lambda step=step: tone(step)  # type: ignore[misc]
        for row in DRAW_ACTIONS:
            tool = Tool(row.id.removeprefix("draw."))
            table[row.id] = lambda tool=tool: self._editor.set_tool(tool)  # type: ignore[misc]
        for action, confidence in CONFIDENCES.items():
            table[action] = lambda value=confidence: self.rate(value)  # type: ignore[misc]
        for number, row in enumerate(CHOICE_ACTIONS, start=1):
            table[row.id] = lambda n=number: self._choose(n)  # type: ignore[misc]
        return table
