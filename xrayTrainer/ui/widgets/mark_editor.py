"""Draws and changes shapes on a canvas, by mouse and by keyboard alone. It emits intents; others act on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from xrayTrainer.domain.regions import Region, bounds
from xrayTrainer.ui.viewmodels.region_edit import Handle, HandleKind, grown, moved_inside
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import ARROWS
from xrayTrainer.ui.widgets.gestures.base import Gesture, GestureKey, Pointer
from xrayTrainer.ui.widgets.gestures.handle_hold import HandleHold
from xrayTrainer.ui.widgets.gestures.keyboard import NUDGES, key_length
from xrayTrainer.ui.widgets.mark_tools import MEASURING, Tool
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shape_editor import ShapeEditor
from xrayTrainer.ui.widgets.shapes import Shape

__all__ = ["MarkEditor", "Tool"]


class MarkEditor(ShapeEditor):
    """A shape editor that the keyboard alone can work too: arrow keys, Enter, Backspace, Tab, Esc; single handles."""

    def __init__(self, canvas: ScanCanvas, overlay: ShapeOverlay, tool: Tool = Tool.RECT) -> None:
        super().__init__(canvas, overlay, tool)
        self._hold = HandleHold(overlay)

    @property
    def held(self) -> tuple[Handle, int] | None:
        """The handle that the keyboard holds, and how many its shape has."""
        return self._hold.name

    def set_shapes(self, shapes: Sequence[Shape]) -> None:
        """Edit these shapes from now on."""
        super().set_shapes(shapes)
        self._hold.refresh()

    def cancel(self) -> bool:
        """Give up what is under way, and let go of a handle; return whether there was anything."""
        had_handle = self._hold.let_go()
        return super().cancel() or had_handle

    def bare_gesture(self, at: Pointer) -> Gesture | None:
        """Return the gesture of a left press; the mouse takes over from the keyboard."""
        self._hold.let_go()
        return super().bare_gesture(at)

    # single handles

    def step_handle(self, by: int) -> None:
        """Hold the next handle of the selected shape, or the one before."""
        selected = self._selected()
        if selected is not None and self._editable:
            super().cancel()
            self._hold.step(selected, by)
            self._show_held()

    def add_vertex(self) -> None:
        """Add a vertex in the middle of the edge after the one held."""
        selected = self._selected()
        more = None if selected is None or not self._editable else self._hold.added(selected.region)
        if selected is not None and more is not None:
            self.region_changed.emit(selected.id, more)
            self._show_held()

    def delete_vertex(self) -> bool | None:
        """Take the vertex held away; return whether it could be spared, None where none is held."""
        selected, held = self._selected(), self._hold.handle
        if selected is None or held is None or held.kind is not HandleKind.VERTEX or not self._editable:
            return None
        fewer = self._hold.taken(selected.region)
        if fewer is not None:
            self.region_changed.emit(selected.id, fewer)
            self._show_held()
        return fewer is not None

    def _move_handle(self, dx: int, dy: int, *, far: bool) -> bool:
        selected = self._selected()
        if selected is not None and self._editable:
            self._nudge(selected, self._hold.moved(selected.region, dx, dy, self.area(), far=far))
            self._show_held()
        return True

    def _show_held(self) -> None:
        """Have the handle in view, and its name said."""
        held = self._hold.handle
        if held is not None:
            self._canvas.bring_into_view((held.x, held.y, held.x, held.y))
        self._hold.refresh()
        self.state_changed.emit()

    # keys

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take arrow keys, Enter, Backspace, Tab and Esc; the rest belongs to the shortcuts."""
        key = event.key()
        if key in ARROWS:
            return self._arrow(event)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if key == Qt.Key.Key_Backspace and self._gesture is not None:
            taken = self._gesture.key(GestureKey.BACK)
            self.settle()
            return taken
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            together = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return self._next_shape(-1 if key == Qt.Key.Key_Backtab else 1, together=together)
        return False

    @property
    def by_hand(self) -> bool:
        """Whether the cross draws or measures with the tool in use."""
        return (self._draws and self._editable) or super().by_hand

    def _arrow(self, event: QKeyEvent) -> bool:
        dx, dy = ARROWS[event.key()]
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._hold.handle is not None and not alt:
            return self._move_handle(dx, dy, far=shift)
        if self.by_hand and not alt:
            self.step_cross(event)
            return True
        length = key_length(NUDGES, shift=shift, ctrl=ctrl)
        if alt:
            return self.grow_selected(dx, dy, length)
        selected = self._selected()
        if selected is None or not self._editable:
            return super().key_pressed(event)
        step, area = self._key_step(length), self.area()
        self._nudge(selected, moved_inside(selected.region, dx * step, dy * step, area.width, area.height))
        return True

    def grow_selected(self, dx: int, dy: int, length: float = NUDGES.plain) -> bool:
        """Move the lower right corner of the selected shape by `length` screen pixels; return whether there is one."""
        selected = self._selected()
        if selected is None or not self._editable:
            return False
        step, area = self._key_step(length), self.area()
        _, _, right, bottom = bounds(selected.region)
        wider, higher = min(dx * step, area.width - right), min(dy * step, area.height - bottom)
        self._nudge(selected, grown(selected.region, wider, higher))
        return True

    def _key_step(self, length: float) -> float:
        return max(length / self._canvas.scale, 0.25)

    def _nudge(self, shape: Shape, region: Region) -> None:
        if region != shape.region:
            self.region_nudged.emit(shape.id, region)

    def _enter(self) -> bool:
        if not self.by_hand and (self._gesture is None or not self._gesture.by_clicks):
            return False
        self.press_enter()
        return True

    def _escape(self) -> bool:
        if self.cancel():
            return True
        if self._tool in MEASURING:
            self.leave_measuring()
            return True
        if self._tool is not Tool.SELECT and self._selected() is None:
            self.set_tool(Tool.SELECT)
            return True
        if self._selected() is not None:
            self.selection_requested.emit(None)
            return True
        return False

    def _next_shape(self, step: int, *, together: bool) -> bool:
        """Select the next shape, `together` with those that are; after the last one the key leaves the canvas."""
        shapes = self._overlay.shapes
        ids = [shape.id for shape in shapes]
        selected = self._selected()
        at = ids.index(selected.id) + step if selected is not None else (0 if step > 0 else len(ids) - 1)
        if not 0 <= at < len(ids):
            return False
        if together and selected is not None:
            if not shapes[at].grouped:
                self.group_requested.emit(ids[at])
        else:
            self.selection_requested.emit(ids[at])
        return True
