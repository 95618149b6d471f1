"""Prepares a picture by mouse and by keyboard: corners and edges are dragged, areas and lines drawn, arrow keys move.

Keys on the picture: 1 to 4 choose a corner (or an end of the line), arrow keys move what is chosen (with Shift ten
pixels; blanked areas: Ctrl stretches), N puts a new area or line in the middle, Enter takes the suggestion at hand,
Delete leaves it, or takes the chosen area away, Esc lets go.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import dist, hypot

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from xrayTrainer.imaging.preparation import Box, Corners, Place
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import ARROWS, CanvasInput
from xrayTrainer.ui.widgets.gestures.base import DragGesture, Gesture, Pointer
from xrayTrainer.ui.widgets.own_scans_layer import Drawn, Mode, OwnScansLayer

REACH = 14.0
"""How near a press must be to take hold of a corner or an edge, widget pixels."""
_ENTER = (Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value)
_DELETE = (Qt.Key.Key_Delete.value, Qt.Key.Key_Backspace.value)


class _Drag(DragGesture):
    """Calls back with start and present place of a drag, and with the place of a click."""

    def __init__(
        self, on_drag: Callable[[Place, Place, bool], None], on_click: Callable[[Place], None] | None = None
    ) -> None:
        super().__init__()
        self._on_drag = on_drag
        self._on_click = on_click

    def dragged(self, start: Pointer, at: Pointer) -> None:
        self._on_drag((start.x, start.y), (at.x, at.y), False)

    def dropped(self, start: Pointer, at: Pointer) -> None:
        self._on_drag((start.x, start.y), (at.x, at.y), True)

    def clicked(self, at: Pointer) -> None:
        if self._on_click is not None:
            self._on_click((at.x, at.y))


class OwnScansInput(CanvasInput):
    """Input of a canvas on which a picture is prepared.

    Signals
    -------
    corners_moved(Corners)
        The frame is dragged, or moved by keys.
    settled()
        What was dragged is let go: a step is over.
    blank_drawn(Box)
        An area was drawn.
    blank_moved(int, object)
        Number of an area, and the step by which its places go to new ones.
    blank_removed(int)
    suggestion_taken(), suggestion_left()
        The first of the suggested boxes.
    line_drawn(Place, Place)
    air_boxed(Box)
    goods_placed(Place)
    """

    corners_moved = Signal(object)
    settled = Signal()
    blank_drawn = Signal(object)
    blank_moved = Signal(int, object)
    blank_removed = Signal(int)
    suggestion_taken = Signal()
    suggestion_left = Signal()
    line_drawn = Signal(object, object)
    air_boxed = Signal(object)
    goods_placed = Signal(object)

    def __init__(self, canvas: ScanCanvas, layer: OwnScansLayer) -> None:
        super().__init__(canvas)
        self._layer = layer

    @property
    def drawn(self) -> Drawn:
        """What lies over the picture."""
        return self._layer.drawn

    def choose(self, number: int | None) -> None:
        """Let arrow keys move a corner, an end or an area."""
        self._layer.show(replace(self.drawn, chosen=number))

    # mouse

    def left_gesture(self, at: Pointer) -> Gesture | None:
        """Return what a left press begins, by the mode."""
        mode, here = self.drawn.mode, (at.x, at.y)
        if mode is Mode.CORNERS and self.drawn.corners is not None:
            return self._frame_gesture(self.drawn.corners, here, at.scale)
        if mode is Mode.BLANKS:
            return self._blank_gesture(here)
        if mode is Mode.LENGTH:
            return _Drag(lambda start, now, over: self._line(start, now, over=over))
        if mode is Mode.AIR:
            return _Drag(lambda start, now, over: self._air(start, now, over=over))
        if mode is Mode.GOODS:
            return _Drag(lambda _start, now, over: self._goods(now, over=over), self.goods_placed.emit)
        return self.pan_gesture()

    def _frame_gesture(self, corners: Corners, here: Place, scale: float) -> Gesture:
        reach = REACH / scale
        near = min(range(4), key=lambda n: dist(corners[n], here))
        if dist(corners[near], here) <= 1.6 * reach:
            self.choose(near)
            return self._dragging(corners, (near,))
        for edge in range(4):
            if _to_line(here, corners[edge], corners[(edge + 1) % 4]) <= reach:
                return self._dragging(corners, (edge, (edge + 1) % 4))
        return self.pan_gesture(lambda: self.choose(None))

    def _dragging(self, corners: Corners, moving: tuple[int, ...]) -> Gesture:
        straight = len(moving) == 2 and self._is_upright(corners, moving)

        def step(start: Place, now: Place, over: bool) -> None:
            dx, dy = now[0] - start[0], now[1] - start[1]
            if straight:
                level = corners[moving[0]][1] == corners[moving[1]][1]
                dx, dy = (0.0, round(dy)) if level else (round(dx), 0.0)
            places = [self._held(x + dx, y + dy) if n in moving else (x, y) for n, (x, y) in enumerate(corners)]
            self.corners_moved.emit(tuple(places))
            if over:
                self.settled.emit()

        return _Drag(step)

    @staticmethod
    def _is_upright(corners: Corners, moving: tuple[int, ...]) -> bool:
        (x0, y0), (x1, y1) = corners[moving[0]], corners[moving[1]]
        return x0 == x1 or y0 == y1

    def _blank_gesture(self, here: Place) -> Gesture:
        for number, points in reversed(list(enumerate(self.drawn.blanks))):
            if _is_inside(here, points):
                self.choose(number)
                return self._shifting(number)
        return _Drag(self._blank_box, lambda _place: self.choose(None))

    def _shifting(self, number: int) -> Gesture:
        last: list[Place] = []

        def step(start: Place, now: Place, over: bool) -> None:
            before = last[-1] if last else start
            last.append(now)
            dx, dy = now[0] - before[0], now[1] - before[1]
            self.blank_moved.emit(number, lambda place: (place[0] + dx, place[1] + dy))
            if over:
                self.settled.emit()

        return _Drag(step)

    def _blank_box(self, start: Place, now: Place, over: bool) -> None:
        box = self._box(start, now)
        self._layer.show(replace(self.drawn, box=None if over else box))
        if over and min(box[2] - box[0], box[3] - box[1]) >= 1:
            self.blank_drawn.emit(box)

    def _line(self, start: Place, now: Place, *, over: bool) -> None:
        line = self._held(*start), self._held(*now)
        self._layer.show(replace(self.drawn, line=line, chosen=1))
        if over:
            self.line_drawn.emit(*line)

    def _air(self, start: Place, now: Place, *, over: bool) -> None:
        box = self._box(start, now)
        self._layer.show(replace(self.drawn, box=box))
        if over:
            self.air_boxed.emit(box)

    def _goods(self, now: Place, *, over: bool) -> None:
        if over:
            self.goods_placed.emit(self._held(*now))

    def _box(self, start: Place, now: Place) -> Box:
        (x0, y0), (x1, y1) = self._held(*start), self._held(*now)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _held(self, x: float, y: float) -> Place:
        area = self.area()
        return min(max(x, 0.0), area.width), min(max(y, 0.0), area.height)

    # keys

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Choose, move, add, take away; else what every canvas does."""
        key, mode = event.key(), self.drawn.mode
        digits = {Mode.CORNERS: 4, Mode.LENGTH: 2, Mode.BLANKS: len(self.drawn.blanks)}.get(mode, 0)
        number = key - Qt.Key.Key_1.value
        if 0 <= number < min(digits, 9):
            self.choose(number)
            return True
        if key == Qt.Key.Key_Escape.value and self.drawn.chosen is not None:
            self.choose(None)
            return True
        if key in ARROWS and self.drawn.chosen is not None:
            return self._move_chosen(ARROWS[key], event)
        if mode is Mode.BLANKS and self._blank_key(key):
            return True
        if key == Qt.Key.Key_N.value:
            return self._add_in_the_middle(mode)
        return super().key_pressed(event)

    def _blank_key(self, key: int) -> bool:
        drawn = self.drawn
        if key in _ENTER and drawn.suggested:
            self.suggestion_taken.emit()
            return True
        if key in _DELETE and drawn.chosen is not None:
            self.blank_removed.emit(drawn.chosen)
            return True
        if key in _DELETE and drawn.suggested:
            self.suggestion_left.emit()
            return True
        return False

    def _move_chosen(self, arrow: tuple[int, int], event: QKeyEvent) -> bool:
        held, drawn = event.modifiers(), self.drawn
        step = 10.0 if held & Qt.KeyboardModifier.ShiftModifier else 1.0
        dx, dy = arrow[0] * step, arrow[1] * step
        chosen = drawn.chosen or 0
        if drawn.mode is Mode.CORNERS and drawn.corners is not None:
            places = [self._held(x + dx, y + dy) if n == chosen else (x, y) for n, (x, y) in enumerate(drawn.corners)]
            self.corners_moved.emit(tuple(places))
            return True
        if drawn.mode is Mode.BLANKS and chosen < len(drawn.blanks):
            stretch = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.blank_moved.emit(chosen, _shift(drawn.blanks[chosen], dx, dy, stretch=stretch))
            return True
        if drawn.mode is Mode.LENGTH and drawn.line is not None:
            ends = [self._held(x + dx, y + dy) if n == chosen else (x, y) for n, (x, y) in enumerate(drawn.line)]
            self._layer.show(replace(drawn, line=(ends[0], ends[1])))
            self.line_drawn.emit(*ends)
            return True
        return False

    def _add_in_the_middle(self, mode: Mode) -> bool:
        left, top, right, bottom = self._canvas.visible_box()
        wide, high = right - left, bottom - top
        box = left + 0.4 * wide, top + 0.45 * high, left + 0.6 * wide, top + 0.55 * high
        if mode is Mode.BLANKS:
            self.blank_drawn.emit(box)
            self.choose(len(self.drawn.blanks) - 1 if self.drawn.blanks else None)
            return True
        if mode is Mode.AIR:
            self._air((box[0], box[1]), (box[2], box[3]), over=True)
            return True
        if mode is Mode.LENGTH:
            middle = (top + bottom) / 2
            self._line((left + 0.1 * wide, middle), (left + 0.9 * wide, middle), over=True)
            return True
        if mode is Mode.GOODS:
            self.goods_placed.emit(((left + right) / 2, (top + bottom) / 2))
            return True
        return False


class OwnScansCanvas(ScanCanvas):
    """The picture in the middle of the screen, with what lies over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_scans_canvas")
        self.layer = OwnScansLayer(self)
        self.input = OwnScansInput(self, self.layer)
        self.input.tone_requested.connect(self.set_tone)


def _shift(points: tuple[Place, ...], dx: float, dy: float, *, stretch: bool) -> Callable[[Place], Place]:
    """Return the step that shifts an area, or its right and lower side alone."""
    middle_x = sum(x for x, _y in points) / len(points)
    middle_y = sum(y for _x, y in points) / len(points)

    def step(place: Place) -> Place:
        x, y = place
        return (x + dx * (not stretch or x > middle_x), y + dy * (not stretch or y > middle_y))

    return step


def _to_line(place: Place, start: Place, end: Place) -> float:
    """Return the distance of a place from a line between two others."""
    (x, y), (x0, y0), (x1, y1) = place, start, end
    length = hypot(x1 - x0, y1 - y0) or 1.0
    along = max(0.0, min(1.0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length**2))
    return dist(place, (x0 + along * (x1 - x0), y0 + along * (y1 - y0)))


def _is_inside(place: Place, points: tuple[Place, ...]) -> bool:
    from PySide6.QtGui import QPolygonF

    polygon = QPolygonF([QPointF(*point) for point in points])
    return bool(polygon.containsPoint(QPointF(*place), Qt.FillRule.OddEvenFill))
