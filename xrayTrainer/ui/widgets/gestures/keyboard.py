"""The keyboard's hand on the scan: a cross moved by arrow keys, with Enter in place of the mouse button."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt

from xrayTrainer.domain.regions import Vertex
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import CanvasInput
from xrayTrainer.ui.widgets.gestures.base import Gesture, GestureKey, Pointer
from xrayTrainer.ui.widgets.overlay import ShapeOverlay


class KeySteps(NamedTuple):
    """Screen pixels per press of an arrow key: plain, with Shift, with Ctrl."""

    plain: float
    shift: float
    ctrl: float


STEPS = KeySteps(8.0, 48.0, 1.0)
"""Of the cross."""
NUDGES = KeySteps(1.0, 10.0, 0.25)
"""Of a selected mark."""


def key_length(steps: KeySteps, *, shift: bool, ctrl: bool) -> float:
    """Return how far one press of an arrow key goes, in screen pixels."""
    if ctrl:
        return steps.ctrl
    return steps.shift if shift else steps.plain


class KeyboardHand:
    """Feeds drawing gestures from the keyboard.

    Parameters
    ----------
    feed
        Whose gestures are fed.
    overlay
        Shows the cross.
    begin
        Makes the gesture of the tool in use.
    """

    def __init__(
        self, feed: CanvasInput, canvas: ScanCanvas, overlay: ShapeOverlay, begin: Callable[[], Gesture]
    ) -> None:
        self._feed = feed
        self._canvas = canvas
        self._overlay = overlay
        self._begin = begin
        self._at: Vertex | None = None

    @property
    def shown(self) -> bool:
        """Whether the cross is on the scan."""
        return self._at is not None

    def show(self) -> None:
        """Put the cross in the middle of what is seen, unless it is there already."""
        if self._at is None and self._canvas.picture is not None:
            left, top, right, bottom = self._canvas.visible_box()
            self._at = 0.5 * (left + right), 0.5 * (top + bottom)
            self._overlay.set_cross(self._at)

    def put_away(self) -> None:
        """Take the cross off the scan."""
        self._at = None
        self._overlay.set_cross(None)

    def step(self, dx: int, dy: int, length: float) -> None:
        """Move the cross by `length` screen pixels; it stays on the scan, and the scan follows it."""
        self.show()
        if self._at is None:
            return
        area, way = self._feed.area(), length / self._canvas.scale
        x = min(max(self._at[0] + dx * way, 0.0), area.width)
        y = min(max(self._at[1] + dy * way, 0.0), area.height)
        self._at = (x, y)
        self._canvas.bring_into_view((x, y, x, y))
        self._overlay.set_cross(self._at)
        self._feed.cursor_moved.emit(self._at)
        gesture = self._feed.gesture
        if gesture is not None:
            gesture.move(self._pointer())
            self._feed.settle()

    def press(self) -> None:
        """Do what Enter does: show the cross, begin, set a vertex, end. Twice in one place closes a polygon."""
        if self._at is None:
            self.show()
            return
        at, gesture = self._pointer(), self._feed.gesture
        if gesture is None:
            gesture = self._begin()
            self._feed.start(gesture, at)
            if gesture.on_press:
                gesture.end(at)
        elif gesture.by_clicks:
            before = gesture.preview()
            gesture.begin(at)
            if not gesture.finished and gesture.preview() == before:
                gesture.key(GestureKey.FINISH)
        else:
            gesture.end(at)
        self._feed.settle()
        if self._feed.gesture is None:
            self.put_away()

    def _pointer(self) -> Pointer:
        x, y = self._at or (0.0, 0.0)
        # Shift and Ctrl set the speed of the cross here, not the form of the region
        return self._feed.pointer_at(self._canvas.scan_to_widget(x, y), Qt.KeyboardModifier.NoModifier)
