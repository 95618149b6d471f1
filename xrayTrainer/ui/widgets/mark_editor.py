"""Draws and changes shapes on a canvas, by mouse and by keyboard alone. It emits intents; others act on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent

from xrayTrainer.domain.regions import Polygon, Region, bounds
from xrayTrainer.ui.viewmodels.region_edit import grown, moved_inside, with_vertex, without_vertex
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import ARROWS, CanvasInput
from xrayTrainer.ui.widgets.gestures.base import Area, Gesture, GestureKey, Pointer, Preview
from xrayTrainer.ui.widgets.gestures.draw import (
    Done,
    FreehandGesture,
    PointGesture,
    PolygonGesture,
    ellipse_gesture,
    rect_gesture,
)
from xrayTrainer.ui.widgets.gestures.edit import MoveGesture, ReshapeGesture
from xrayTrainer.ui.widgets.gestures.keyboard import STEP, KeyboardHand, step_length
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import HoverTarget, Shape, TargetKind, find_hover_target


class Tool(StrEnum):
    """What a left press does."""

    SELECT = "select"
    RECT = "rect"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    FREEHAND = "freehand"
    POINT = "point"
    PAN = "pan"
    WINDOW = "window"
    ZOOM = "zoom"


DRAWING: dict[Tool, Callable[[Area, Done], Gesture]] = {
    Tool.RECT: rect_gesture,
    Tool.ELLIPSE: ellipse_gesture,
    Tool.POLYGON: PolygonGesture,
    Tool.FREEHAND: FreehandGesture,
    Tool.POINT: PointGesture,
}
_EDGE_CURSORS = (Qt.CursorShape.SizeVerCursor, Qt.CursorShape.SizeHorCursor)
_CORNER_CURSORS = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)


class MarkEditor(CanvasInput):
    """Edits the shapes of one view.

    Signals
    -------
    region_drawn(object)
        A new `Region`.
    region_changed(str, object)
        Id of a shape and its new `Region`: one drag, one signal.
    region_nudged(str, object)
        The same, by one press of an arrow key.
    selection_requested(object)
        Id of a shape, or None.
    tool_changed(object)
        The `Tool` now in use.
    state_changed()
        A gesture began or ended, or the keyboard cross came or went: hints may change.
    """

    region_drawn = Signal(object)
    region_changed = Signal(str, object)
    region_nudged = Signal(str, object)
    selection_requested = Signal(object)
    tool_changed = Signal(object)
    state_changed = Signal()

    def __init__(self, canvas: ScanCanvas, overlay: ShapeOverlay, tool: Tool = Tool.RECT) -> None:
        super().__init__(canvas)
        self._overlay = overlay
        self._tool = tool
        self._editable = True
        self._target: HoverTarget | None = None
        self._hand = KeyboardHand(self, canvas, overlay, self._drawing_gesture)
        self._show_cursor()

    @property
    def tool(self) -> Tool:
        """The tool in use."""
        return self._tool

    @property
    def by_keyboard(self) -> bool:
        """Whether the keyboard cross is shown."""
        return self._hand.shown

    def set_tool(self, tool: Tool) -> None:
        """Take another tool; a gesture under way is given up."""
        if tool is self._tool:
            return
        self.cancel()
        self._tool = tool
        self._show_cursor()
        self.tool_changed.emit(tool)

    def set_editable(self, editable: bool) -> None:
        """Allow or forbid changes; moving about the scan is always allowed."""
        self._editable = editable

    def set_shapes(self, shapes: Sequence[Shape]) -> None:
        """Edit these shapes from now on."""
        self._overlay.set_shapes(shapes)
        self._target = None

    def cancel(self) -> bool:
        """Give up the gesture, else put the keyboard cross away; return whether there was anything."""
        had_gesture = super().cancel()
        had_cross = self._hand.shown
        self._hand.put_away()
        self.state_changed.emit()
        return had_gesture or had_cross

    # gestures

    def left_gesture(self, at: Pointer) -> Gesture | None:
        """Return the gesture that a left press begins with the tool in use."""
        self._hand.put_away()
        if self._tool is Tool.WINDOW:
            return self.window_gesture()
        if self._tool is Tool.ZOOM:
            return self.zoom_box_gesture()
        if self._tool is Tool.PAN or not self._editable:
            return self.pan_gesture()
        target = self._find(at)
        if target is not None and target.kind is TargetKind.HANDLE and target.handle is not None:
            shape = self._shape(target.shape_id)
            return ReshapeGesture(self.area(), shape.id, shape.region, self.region_changed.emit, target.handle)
        if self._tool in DRAWING:
            return self._drawing_gesture()
        if target is None:
            return self.pan_gesture(lambda: self.selection_requested.emit(None))
        self.selection_requested.emit(target.shape_id)
        shape = self._shape(target.shape_id)
        return MoveGesture(self.area(), shape.id, shape.region, self.region_changed.emit)

    def show_preview(self, preview: Preview | None) -> None:
        """Show what the gesture is making."""
        self._overlay.set_preview(preview)
        self.state_changed.emit()

    def hovered(self, at: Pointer) -> None:
        """Show by the cursor what a press would do."""
        if not self._editable:
            return
        target = self._find(at)
        if target != self._target:
            self._target = target
            self._show_cursor()

    def double_clicked(self, at: Pointer) -> bool:
        """Close a polygon under way; insert a vertex on the edge of a selected one."""
        if self._gesture is not None:
            return self._gesture.key(GestureKey.FINISH)
        target = self._find(at)
        if target is None or target.kind is not TargetKind.EDGE or not self._editable or self._tool in DRAWING:
            return False
        shape = self._shape(target.shape_id)
        if not isinstance(shape.region, Polygon) or target.edge < 0:
            return False
        self.region_changed.emit(shape.id, with_vertex(shape.region, target.edge, at.x, at.y))
        return True

    def delete_hovered_vertex(self) -> bool:
        """Take away the vertex of the selected polygon under the pointer; return whether there was one."""
        target = self._target
        if target is None or target.kind is not TargetKind.HANDLE or target.handle is None or not self._editable:
            return False
        region = self._shape(target.shape_id).region
        fewer = without_vertex(region, target.handle.index) if isinstance(region, Polygon) else None
        if fewer is None:
            return False
        self._target = None
        self.region_changed.emit(target.shape_id, fewer)
        return True

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
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._next_shape(-1 if key == Qt.Key.Key_Backtab else 1)
        return False

    def _arrow(self, event: QKeyEvent) -> bool:
        dx, dy = ARROWS[event.key()]
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._tool in DRAWING and self._editable and not alt:
            self._hand.step(dx, dy, step_length(shift=shift, ctrl=ctrl))
            self.state_changed.emit()
            return True
        length = step_length(shift=shift, ctrl=ctrl) / 4
        if alt:
            return self.grow_selected(dx, dy, length)
        selected = self._selected()
        if selected is None or not self._editable:
            return super().key_pressed(event)
        step, area = self._key_step(length), self.area()
        self._nudge(selected, moved_inside(selected.region, dx * step, dy * step, area.width, area.height))
        return True

    def grow_selected(self, dx: int, dy: int, length: float = STEP / 4) -> bool:
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
        if self._gesture is not None and self._gesture.by_clicks and not self._hand.shown:
            self._gesture.key(GestureKey.FINISH)
            self.settle()
            return True
        if self._tool not in DRAWING or not self._editable:
            return False
        self._hand.press()
        self.state_changed.emit()
        return True

    def _escape(self) -> bool:
        if self.cancel():
            return True
        if self._tool is not Tool.SELECT and self._selected() is None:
            self.set_tool(Tool.SELECT)
            return True
        if self._selected() is not None:
            self.selection_requested.emit(None)
            return True
        return False

    def _next_shape(self, step: int) -> bool:
        """Select the next shape; after the last one the key leaves the canvas, so that nobody is caught in it."""
        shapes = self._overlay.shapes
        ids = [shape.id for shape in shapes]
        selected = self._selected()
        at = ids.index(selected.id) + step if selected is not None else (0 if step > 0 else len(ids) - 1)
        if not 0 <= at < len(ids):
            return False
        self.selection_requested.emit(ids[at])
        return True

    # parts

    def _drawing_gesture(self) -> Gesture:
        return DRAWING[self._tool](self.area(), self.region_drawn.emit)

    def _find(self, at: Pointer) -> HoverTarget | None:
        return find_hover_target(self._overlay.shapes, (at.x, at.y), at.scale)

    def _shape(self, shape_id: str) -> Shape:
        return next(shape for shape in self._overlay.shapes if shape.id == shape_id)

    def _selected(self) -> Shape | None:
        return next((shape for shape in self._overlay.shapes if shape.selected), None)

    def _show_cursor(self) -> None:
        self._canvas.setCursor(QCursor(self._cursor_shape()))

    def _cursor_shape(self) -> Qt.CursorShape:
        target = self._target
        if self._tool is Tool.PAN:
            return Qt.CursorShape.OpenHandCursor
        if self._tool is Tool.WINDOW:
            return Qt.CursorShape.SizeAllCursor
        if target is not None and target.handle is not None and self._editable:
            if target.handle.kind == "edge":
                return _EDGE_CURSORS[target.handle.index % 2]
            if target.handle.kind == "corner":
                return _CORNER_CURSORS[target.handle.index % 2]
            return Qt.CursorShape.CrossCursor
        if self._tool in DRAWING or self._tool is Tool.ZOOM:
            return Qt.CursorShape.CrossCursor
        return Qt.CursorShape.SizeAllCursor if target is not None else Qt.CursorShape.ArrowCursor
