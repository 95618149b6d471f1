"""Moves a canvas, measures on it and sets its window, with the tool in hand; nothing is marked.

Works alone on scans that are only looked at (the second of two, review, atlas), or below an editor of marks.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent

from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import ARROWS, CanvasInput
from xrayTrainer.ui.widgets.gestures.base import Gesture, GestureKey, Pointer, Preview
from xrayTrainer.ui.widgets.gestures.keyboard import STEPS, KeyboardHand, key_length
from xrayTrainer.ui.widgets.gestures.measure import measuring_gesture
from xrayTrainer.ui.widgets.mark_tools import MEASURING, Tool, cursor_of
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import HoverTarget, Shape, find_hover_target

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ToolInput(CanvasInput):
    """Works a canvas with a tool.

    Parameters
    ----------
    canvas
        The canvas.
    overlay
        Its shapes, which the tool for regions measures; shows the keyboard's cross.
    tool
        In hand at first.

    Signals
    -------
    measuring(object)
        The `Measure` under way, or None for none.
    measured(object)
        A `Measure` that is whole.
    tool_changed(object)
        The `Tool` now in use.
    state_changed()
        A gesture began or ended, or the keyboard cross came or went: hints may change.
    """

    measuring = Signal(object)
    measured = Signal(object)
    tool_changed = Signal(object)
    state_changed = Signal()

    def __init__(self, canvas: ScanCanvas, overlay: ShapeOverlay, tool: Tool = Tool.SELECT) -> None:
        super().__init__(canvas)
        self._overlay = overlay
        self._tool = self._former_tool = tool
        self._hand = KeyboardHand(self, canvas, overlay, self.drawing_gesture)
        self.cursor_moved.connect(overlay.set_pointer)

    @property
    def tool(self) -> Tool:
        """The tool in use."""
        return self._tool

    @property
    def by_keyboard(self) -> bool:
        """Whether the keyboard cross is shown."""
        return self._hand.shown

    @property
    def by_hand(self) -> bool:
        """Whether arrow keys and Enter work the cross with the tool in use."""
        return self._tool in MEASURING

    def set_tool(self, tool: Tool) -> None:
        """Take another tool; a gesture under way is given up."""
        if tool is self._tool:
            return
        self.cancel()
        if tool in MEASURING and self._tool not in MEASURING:
            self._former_tool = self._tool
        self._tool = tool
        self.show_cursor()
        self.tool_changed.emit(tool)

    def leave_measuring(self) -> None:
        """Take the tool again that was in use before measuring."""
        if self._tool in MEASURING:
            self.set_tool(self._former_tool)

    def put_away(self) -> bool:
        """Give up what is under way, else put the tool away; return whether there was anything."""
        if self.cancel():
            return True
        if self._tool in MEASURING:
            self.leave_measuring()
        elif self._tool is not Tool.SELECT:
            self.set_tool(Tool.SELECT)
        else:
            return False
        return True

    def cancel(self) -> bool:
        """Give up the gesture, else put the keyboard cross away; return whether there was anything."""
        had_gesture = super().cancel()
        had_cross = self._hand.shown
        self._hand.put_away()
        self.state_changed.emit()
        return had_gesture or had_cross

    # gestures

    def left_gesture(self, at: Pointer) -> Gesture | None:
        """Return the gesture that a left press begins with the tool in use; the mouse takes over from the keyboard."""
        self._hand.put_away()
        if self._tool is Tool.WINDOW:
            return self.window_gesture()
        if self._tool is Tool.ZOOM:
            return self.zoom_box_gesture()
        if self._tool in MEASURING:
            return self.drawing_gesture()
        return self.bare_gesture(at)

    def bare_gesture(self, at: Pointer) -> Gesture | None:
        """Return the gesture of a left press without a tool in hand; here: pan."""
        return self.pan_gesture()

    def drawing_gesture(self) -> Gesture:
        """Return the gesture that the tool in use draws with."""
        kind = MEASURING.get(self._tool, MeasureKind.RULER)
        return measuring_gesture(kind, self.area(), self.measured.emit, self._measure_shape)

    def show_preview(self, preview: Preview | None) -> None:
        """Show what the gesture is making."""
        self._overlay.set_preview(preview)
        if self._tool in MEASURING:
            self.measuring.emit(None if preview is None else preview.measure)
        self.state_changed.emit()

    def double_clicked(self, at: Pointer) -> bool:
        """End a gesture that goes by clicks."""
        return self._gesture is not None and self._gesture.key(GestureKey.FINISH)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take Esc, and what works the cross; the rest moves the scan."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self.put_away()
        if key == Qt.Key.Key_Backspace and self._gesture is not None:
            taken = self._gesture.key(GestureKey.BACK)
            self.settle()
            return taken
        if self.by_hand and key in _ENTER:
            self.press_enter()
            return True
        if self.by_hand and key in ARROWS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_cross(event)
            return True
        return super().key_pressed(event)

    def press_enter(self) -> None:
        """Do with the cross what a press of the mouse does."""
        if self._gesture is not None and self._gesture.by_clicks and not self._hand.shown:
            self._gesture.key(GestureKey.FINISH)
            self.settle()
        else:
            self._hand.press()
            self.state_changed.emit()

    def step_cross(self, event: QKeyEvent) -> None:
        """Move the cross by an arrow key."""
        dx, dy = ARROWS[event.key()]
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._hand.step(dx, dy, key_length(STEPS, shift=shift, ctrl=ctrl))
        self.state_changed.emit()

    # parts

    def show_cursor(self) -> None:
        """Show by the pointer what a press would do."""
        self._canvas.setCursor(QCursor(cursor_of(self._tool, None)))

    def _measure_shape(self, at: Pointer) -> None:
        """Measure the shape at a place, if there is one."""
        target = self._find(at)
        if target is not None:
            self.measured.emit(Measure(kind=MeasureKind.REGION, region=self._shape(target.shape_id).region))

    def _find(self, at: Pointer) -> HoverTarget | None:
        return find_hover_target(self._overlay.shapes, (at.x, at.y), at.scale)

    def _shape(self, shape_id: str) -> Shape:
        return next(shape for shape in self._overlay.shapes if shape.id == shape_id)
