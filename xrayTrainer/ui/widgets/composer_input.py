"""Drags hidden things over the scan of the composer; where nothing is hidden, the scan itself moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPen

from xrayTrainer.domain.regions import Outline
from xrayTrainer.ui.viewmodels.region_edit import contains
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.gestures.base import DragGesture, Gesture, Pointer
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shape_styles import STYLES, UNDER
from xrayTrainer.ui.widgets.shapes import Role
from xrayTrainer.ui.widgets.tool_input import ToolInput

HANDLE = 8.0
"""Radius of a handle, in screen pixels."""
REACH = 13.0
"""How near the pointer must come to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenHandle:
    """A hidden thing in the view shown: where it is taken, in scan pixels, and its outline."""

    id: str
    badge: str
    place: tuple[float, float]
    outline: Outline
    chosen: bool = False


class HandleLayer:
    """Paints the handles over the scan."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._handles: tuple[HiddenHandle, ...] = ()
        self._on = True
        canvas.add_layer(self)

    @property
    def handles(self) -> tuple[HiddenHandle, ...]:
        """Those that can be taken."""
        return self._handles if self._on else ()

    @property
    def idle(self) -> bool:
        """Whether nothing is painted."""
        return not self.handles

    def show(self, handles: Sequence[HiddenHandle]) -> None:
        """Show other handles."""
        new = tuple(handles)
        if new != self._handles:
            self._handles = new
            self._canvas.update()

    def set_on(self, on: bool) -> None:
        """Show the handles, or nothing."""
        if on != self._on:
            self._on = on
            self._canvas.update()

    def under(self, at: Pointer) -> HiddenHandle | None:
        """Return the hidden thing that a press would take: by its handle, else by its outline."""
        near = [
            (hypot(one.place[0] - at.x, one.place[1] - at.y) * at.scale, number)
            for number, one in enumerate(self.handles)
        ]
        distance, number = min(near, default=(REACH + 1, 0))
        if distance <= REACH:
            return self.handles[number]
        return next((one for one in self.handles if any(contains(region, at.x, at.y) for region in one.outline)), None)

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint the layer."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self.handles:
            at = canvas.scan_to_widget(*one.place)
            bright = QColor(STYLES[Role.MARK if one.chosen else Role.MISSED].colour)
            for colour, width in ((QColor(UNDER), 5.0), (bright, 2.0)):
                painter.setPen(QPen(colour, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, HANDLE, HANDLE)
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    inner, outer = QPointF(dx, dy) * (HANDLE - 3), QPointF(dx, dy) * (HANDLE + 4)
                    painter.drawLine(at + inner, at + outer)


class _Carry(DragGesture):
    """Carries a hidden thing; its handle keeps its distance from the pointer."""

    def __init__(self, handle: HiddenHandle, tell: Callable[[float, float], None]) -> None:
        super().__init__()
        self._handle = handle
        self._tell = tell

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Take a step of the drag."""
        x, y = self._handle.place
        self._tell(x + at.x - start.x, y + at.y - start.y)


class ComposerInput(ToolInput):
    """Works the canvas of the composer.

    Signals
    -------
    hidden_pressed(object)
        Id of a hidden thing that was pressed, or None beside all of them.
    hidden_moved(str, float, float, str)
        A hidden thing shall go to a place in scan pixels; and the gesture to which that belongs.
    """

    hidden_pressed = Signal(object)
    hidden_moved = Signal(str, float, float, str)

    def __init__(self, canvas: ScanCanvas, overlay: ShapeOverlay, handles: HandleLayer) -> None:
        super().__init__(canvas, overlay)
        self._handles = handles
        self._drags = 0

    def bare_gesture(self, at: Pointer) -> Gesture | None:
        """A press on a hidden thing carries it, another one moves the scan."""
        found = self._handles.under(at)
        if found is None:
            return self.pan_gesture(lambda: self.hidden_pressed.emit(None))
        self.hidden_pressed.emit(found.id)
        self._drags += 1
        gesture = f"scan.{self._drags}"
        return _Carry(found, lambda x, y: self.hidden_moved.emit(found.id, x, y, gesture))

    def hovered(self, at: Pointer) -> None:
        """Show by the pointer what a press would take."""
        over = self._handles.under(at) is not None and not self.by_hand
        if over:
            self._canvas.setCursor(QCursor(Qt.CursorShape.SizeAllCursor))
        else:
            self.show_cursor()
