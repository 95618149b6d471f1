"""Draws and changes shapes on a canvas with mouse or pen. It emits intents; others act on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QCursor

from xrayTrainer.domain.regions import Polygon, Region
from xrayTrainer.ui.viewmodels.region_edit import with_vertex, without_vertex
from xrayTrainer.ui.viewmodels.snapping import snap_targets
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.gestures.base import Area, Gesture, Pointer
from xrayTrainer.ui.widgets.gestures.draw import (
    CutGesture,
)
from xrayTrainer.ui.widgets.gestures.edit import MoveGesture, ReshapeGesture
from xrayTrainer.ui.widgets.mark_tools import DRAWING, MEASURING, Tool, cursor_of
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import HoverTarget, Shape, TargetKind
from xrayTrainer.ui.widgets.tool_input import ToolInput


class ShapeEditor(ToolInput):
    """Edits the shapes of one view with the mouse.

    Signals
    -------
    region_drawn(object)
        A new `Region`.
    region_changed(str, object)
        Id of a shape and its new `Region`: one drag, one signal.
    region_nudged(str, object)
        The same, by one press of an arrow key.
    line_drawn(object)
        Two places, (x, y) each: marks are to be cut along the line through them.
    selection_requested(object)
        Id of a shape, or None.
    group_requested(str)
        Id of a shape to be added to the selected ones, or taken out.
    """

    region_drawn = Signal(object)
    region_changed = Signal(str, object)
    region_nudged = Signal(str, object)
    line_drawn = Signal(object)
    selection_requested = Signal(object)
    group_requested = Signal(str)

    def __init__(self, canvas: ScanCanvas, overlay: ShapeOverlay, tool: Tool = Tool.RECT) -> None:
        super().__init__(canvas, overlay, tool)
        self._editable = True
        self._snapping = False
        self._target: HoverTarget | None = None
        self.show_cursor()

    def set_tool(self, tool: Tool) -> None:
        """Take another tool; a gesture under way is given up."""
        if tool is not self._tool:
            self._target = None
        super().set_tool(tool)

    @property
    def snapping(self) -> bool:
        """Whether what is drawn snaps to the scan's edges and to other shapes."""
        return self._snapping

    def set_snapping(self, snapping: bool) -> None:
        """Switch snapping on or off."""
        self._snapping = snapping

    def set_editable(self, editable: bool) -> None:
        """Allow or forbid changes; moving about the scan is always allowed."""
        self._editable = editable

    def set_shapes(self, shapes: Sequence[Shape]) -> None:
        """Edit these shapes from now on."""
        self._overlay.set_shapes(shapes)
        self._target = None

    # gestures

    def bare_gesture(self, at: Pointer) -> Gesture | None:
        """Return the gesture of a left press with a tool for marks, or with one that moves the scan."""
        if self._tool is Tool.PAN or not self._editable:
            return self.pan_gesture()
        target = self._find(at)
        if target is not None and target.kind is TargetKind.HANDLE and target.handle is not None:
            shape = self._shape(target.shape_id)
            area = self._area_without({shape.id})
            return ReshapeGesture(area, shape.id, shape.region, self.region_changed.emit, target.handle)
        if self._draws:
            return self.drawing_gesture()
        if target is None:
            return self.pan_gesture(lambda: self.selection_requested.emit(None))
        if at.ctrl:
            self.group_requested.emit(target.shape_id)
            return None
        return self._move_gesture(target.shape_id)

    def _move_gesture(self, shape_id: str) -> Gesture:
        """Return a gesture that moves a shape; one that is selected among others takes them along."""
        others: tuple[tuple[str, Region], ...] = ()
        clicked: Callable[[], None] | None = None
        shape = self._shape(shape_id)
        group = [other for other in self._overlay.shapes if other.selected or other.grouped]
        if shape in group and len(group) > 1:
            others = tuple((other.id, other.region) for other in group if other is not shape)
            clicked = partial(self.selection_requested.emit, shape_id)
        else:
            self.selection_requested.emit(shape_id)
        moving = {shape_id, *(name for name, _ in others)}
        region = self._shape(shape_id).region
        return MoveGesture(self._area_without(moving), shape_id, region, self.region_changed.emit, others, clicked)

    def area(self) -> Area:
        """Return the size of the scan, with what there is to snap to."""
        return self._area_without(set())

    def _area_without(self, moving: set[str]) -> Area:
        area = super().area()
        if not self._snapping:
            return area
        others = (shape.region for shape in self._overlay.shapes if shape.id not in moving)
        return replace(area, snap=snap_targets(area.width, area.height, others))

    def pointer_at(self, place: QPointF, held: Qt.KeyboardModifier) -> Pointer:
        """Return a pointer step, with Alt: it lets snapping rest."""
        return replace(super().pointer_at(place, held), alt=bool(held & Qt.KeyboardModifier.AltModifier))

    def hovered(self, at: Pointer) -> None:
        """Show by the cursor what a press would do."""
        if not self._editable or self._tool in MEASURING:
            return
        target = self._find(at)
        if target != self._target:
            self._target = target
            self.show_cursor()

    def double_clicked(self, at: Pointer) -> bool:
        """Close a polygon under way; insert a vertex on the edge of a selected one."""
        if self._gesture is not None:
            return super().double_clicked(at)
        target = None if self._tool in MEASURING else self._find(at)
        if target is None or target.kind is not TargetKind.EDGE or not self._editable or self._draws:
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

    # parts

    @property
    def _draws(self) -> bool:
        return self._tool in DRAWING or self._tool is Tool.CUT

    def drawing_gesture(self) -> Gesture:
        """Return the gesture that the tool in use draws with."""
        if self._tool is Tool.CUT:
            return CutGesture(self.area(), self.line_drawn.emit)
        if self._tool in MEASURING:
            return super().drawing_gesture()
        return DRAWING[self._tool](self.area(), self.region_drawn.emit)

    def _selected(self) -> Shape | None:
        return next((shape for shape in self._overlay.shapes if shape.selected), None)

    def show_cursor(self) -> None:
        """Show by the pointer what a press would do."""
        self._canvas.setCursor(QCursor(cursor_of(self._tool, self._target if self._editable else None)))
