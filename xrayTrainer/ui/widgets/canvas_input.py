"""Moves a canvas by mouse, touchpad and keyboard. Works alone (review) or below a `MarkEditor` (workbench).

Wheel zooms at the cursor, Shift+wheel and touchpads scroll, middle drag (or Space and drag) pans, right drag sets
window and level, arrow keys pan, the space bar goes along the carrier by screens, Home and End to its ends.  A left
press asks `left_gesture`, which an editor replaces.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

from xrayTrainer.ui.viewmodels.settings import DRAG_REVERSED
from xrayTrainer.ui.widgets.canvas import ZOOM_STEP, ScanCanvas
from xrayTrainer.ui.widgets.gestures.base import Area, Gesture, Pointer, Preview
from xrayTrainer.ui.widgets.gestures.navigate import PanGesture, WindowGesture, ZoomBoxGesture
from xrayTrainer.ui.widgets.glide import Glide

if TYPE_CHECKING:
    from xrayTrainer.imaging.tone import Tone

KEY_PAN = 60.0
"""Screen pixels that an arrow key pans; three times that with Shift."""
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}

ENDS: dict[int, int] = {Qt.Key.Key_Home.value: -1, Qt.Key.Key_End.value: 1}


class CanvasInput(QObject):
    """Feeds gestures from the events of a canvas.

    Signals
    -------
    cursor_moved(object)
        `(x, y)` in scan pixels, or None when the pointer has left.
    tone_requested(object)
        A `Tone` that a drag asks for.
    used()
        Something was done with mouse or keys (for the viewing record; often).
    """

    cursor_moved = Signal(object)
    tone_requested = Signal(object)
    used = Signal()

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._gesture: Gesture | None = None
        self._space = False
        self._tapped = False
        self.glide = Glide(canvas)
        canvas.installEventFilter(self)

    @property
    def gesture(self) -> Gesture | None:
        """The gesture under way."""
        return self._gesture

    # to be replaced by an editor

    def left_gesture(self, at: Pointer) -> Gesture | None:
        """Return the gesture that a left press begins; here: pan."""
        return self.pan_gesture()

    def show_preview(self, preview: Preview | None) -> None:
        """Show what the gesture is making."""

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key press; return whether it meant something. Here: arrow keys pan."""
        arrow = ARROWS.get(event.key())
        if arrow is None or event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            return False
        step = KEY_PAN * (3 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        self._canvas.pan_by(-arrow[0] * step, -arrow[1] * step)
        return True

    def hovered(self, at: Pointer) -> None:
        """Take a movement with no gesture under way."""

    def double_clicked(self, at: Pointer) -> bool:
        """Take a double click; return whether it meant something."""
        return False

    # gestures that every canvas has

    def pan_gesture(self, clicked: Callable[[], None] | None = None) -> Gesture:
        """Return a gesture that pans."""
        return PanGesture(self.glide.pan, clicked, self.glide.release)

    def window_gesture(self) -> Gesture | None:
        """Return a gesture that sets window and level."""
        tone: Tone | None = self._canvas.tone
        reverse = bool(self._canvas.window().property(DRAG_REVERSED))
        return None if tone is None else WindowGesture(tone, self.tone_requested.emit, reverse=reverse)

    def zoom_box_gesture(self) -> Gesture:
        """Return a gesture that zooms to a box."""
        return ZoomBoxGesture(self.area(), lambda box: self._canvas.show_box(box, padding=0.0))

    def cancel(self) -> bool:
        """Give up the gesture under way; return whether there was one."""
        if self._gesture is None:
            return False
        self._gesture.cancel()
        self.settle()
        return True

    def area(self) -> Area:
        """Return the size of the scan."""
        picture = self._canvas.picture
        return Area(0.0, 0.0) if picture is None else Area(picture.width, picture.height)

    def pointer_at(self, place: QPointF, held: Qt.KeyboardModifier) -> Pointer:
        """Return a pointer step at a widget place."""
        x, y = self._canvas.widget_to_scan(place)
        return Pointer(
            x=x,
            y=y,
            screen_x=place.x(),
            screen_y=place.y(),
            scale=self._canvas.scale,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            ctrl=bool(held & Qt.KeyboardModifier.ControlModifier),
        )

    # events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sort the canvas's events."""
        if self._canvas.picture is None:
            return False
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._canvas.zoom_by(1.0 + event.value(), event.position())
            return True
        if isinstance(event, QKeyEvent):
            return self._key(kind, event)
        if kind == QEvent.Type.Leave:
            self.cursor_moved.emit(None)
        elif kind == QEvent.Type.FocusOut:
            self._space = False
        return False

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        at = self.pointer_at(event.position(), event.modifiers())
        if kind == QEvent.Type.MouseButtonPress:
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self.used.emit()
            self._press(event.button(), at)
            return True
        if kind == QEvent.Type.MouseButtonDblClick:
            if event.button() == Qt.MouseButton.LeftButton and self.double_clicked(at):
                self.settle()
            else:
                self._press(event.button(), at)
            return True
        if kind == QEvent.Type.MouseMove:
            self._move(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease:
            if self._gesture is not None:
                self._gesture.end(at)
                self.settle()
            return True
        return False

    def _press(self, button: Qt.MouseButton, at: Pointer) -> None:
        self._tapped = False
        self.glide.stop()
        if self._gesture is not None:
            if self._gesture.by_clicks and button == Qt.MouseButton.LeftButton and not self._space:
                self._gesture.begin(at)
                self.settle()
            return
        if button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and self._space):
            self.start(self.pan_gesture(), at)
        elif button == Qt.MouseButton.RightButton:
            self.start(self.window_gesture(), at)
        elif button == Qt.MouseButton.LeftButton:
            self.start(self.left_gesture(at), at)

    def _move(self, at: Pointer) -> None:
        self.cursor_moved.emit((at.x, at.y))
        if self._gesture is not None:
            self._gesture.move(at)
            self.settle()
        else:
            self.hovered(at)

    def start(self, gesture: Gesture | None, at: Pointer) -> None:
        """Begin a gesture at a place."""
        self._gesture = gesture
        if gesture is not None:
            gesture.begin(at)
            self.settle()

    def settle(self) -> None:
        """After a step: forget a gesture that is over, show what it has made so far."""
        gesture = self._gesture
        if gesture is not None and gesture.finished:
            self._gesture = gesture = None
        self.show_preview(None if gesture is None else gesture.preview())

    def _wheel(self, event: QWheelEvent) -> bool:
        self.used.emit()
        self.glide.stop()
        pixels, angle = event.pixelDelta(), event.angleDelta()
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        on_touchpad = not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if on_touchpad and not zooming:
            self._canvas.pan_by(pixels.x(), pixels.y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or (angle.x() and not angle.y()):
            along = angle.x() or angle.y()
            self._canvas.pan_by(along / 120.0 * 0.15 * self._canvas.width(), 0.0)
        elif angle.y():
            self._canvas.zoom_by(ZOOM_STEP ** (angle.y() / 120.0), event.position())
        return True

    def _key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._space_bar(kind, event)
            return kind != QEvent.Type.ShortcutOverride
        if kind != QEvent.Type.KeyPress:
            return False
        taken = self._end_key(event) or self.key_pressed(event)
        if taken:
            self.used.emit()
        return taken

    def _end_key(self, event: QKeyEvent) -> bool:
        """Home goes to the front end of the scan, End to the rear one."""
        end = ENDS.get(event.key())
        if end is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.glide.stop()
        self._canvas.go_to_end(end)
        return True

    def _space_bar(self, kind: QEvent.Type, event: QKeyEvent) -> None:
        """Held, the space bar makes a left drag pan; tapped, it goes on by a screen, with Shift back."""
        if event.isAutoRepeat():
            return
        if kind == QEvent.Type.KeyPress:
            self._space = self._tapped = True
        elif kind == QEvent.Type.KeyRelease:
            if self._tapped:
                self.used.emit()
                self._canvas.scroll_screens(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            self._space = self._tapped = False
