"""Gestures that draw a new region."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import TypeAlias

from xrayTrainer.domain.regions import Freehand, Point, Polygon, Region, Vertex
from xrayTrainer.ui.viewmodels.region_edit import ellipse_between, rect_between, thinned
from xrayTrainer.ui.viewmodels.snapping import NO_GUIDES
from xrayTrainer.ui.widgets.gestures.base import Area, DragGesture, Gesture, GestureKey, Pointer, Preview

CLOSING_REACH = 10.0
"""How near to its first vertex a click closes a polygon, in screen pixels."""
SMALLEST_DRAG = 1.0
"""A box narrower than this, in scan pixels, is taken for a slip."""

Done: TypeAlias = Callable[[Region], None]
BoxMaker: TypeAlias = Callable[[float, float, float, float], Region]


class BoxGesture(DragGesture):
    """Draws a rectangle or an ellipse from corner to corner; Shift keeps it square, Ctrl draws from the middle."""

    def __init__(self, area: Area, done: Done, make: BoxMaker) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._make = make
        self._box: tuple[float, float, float, float] | None = None
        self._guides = NO_GUIDES

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Stretch the box."""
        (ax, ay), (bx, by) = self._area.place(start), self._area.place(at)
        if at.shift:
            side = min(abs(bx - ax), abs(by - ay))
            bx, by = ax + (side if bx >= ax else -side), ay + (side if by >= ay else -side)
        if at.ctrl:
            ax, ay = 2 * ax - bx, 2 * ay - by
            ax, ay = min(max(ax, 0.0), self._area.width), min(max(ay, 0.0), self._area.height)
        self._box = (ax, ay, bx, by)
        self._guides = self._area.holding(at, (bx,), (by,))

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Hand over the region unless it is a sliver."""
        if self._box is None:
            return
        ax, ay, bx, by = self._box
        if abs(bx - ax) >= SMALLEST_DRAG and abs(by - ay) >= SMALLEST_DRAG:
            self._done(self._make(ax, ay, bx, by))

    def preview(self) -> Preview | None:
        """Show the box."""
        return None if self._box is None else Preview(self._make(*self._box), guides=self._guides)


def rect_gesture(area: Area, done: Done) -> Gesture:
    """Return a gesture that draws a rectangle."""
    return BoxGesture(area, done, rect_between)


def ellipse_gesture(area: Area, done: Done) -> Gesture:
    """Return a gesture that draws an ellipse."""
    return BoxGesture(area, done, ellipse_between)


class FreehandGesture(DragGesture):
    """Draws a line by hand and closes it."""

    def __init__(self, area: Area, done: Done) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._points: list[Vertex] = []

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Lengthen the line."""
        if not self._points:
            self._points.append(self._area.inside(start))
        here = self._area.inside(at)
        last = self._points[-1]
        if hypot(here[0] - last[0], here[1] - last[1]) * at.scale >= 1.0:
            self._points.append(here)

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Hand over the closed line, thinned to what the screen can show."""
        line = thinned(tuple(self._points), 0.75 / at.scale)
        xs, ys = [x for x, _ in line], [y for _, y in line]
        if len(line) >= 3 and max(xs) - min(xs) >= SMALLEST_DRAG and max(ys) - min(ys) >= SMALLEST_DRAG:
            self._done(Freehand(points=line))

    def preview(self) -> Preview | None:
        """Show the line so far."""
        return Preview(line=tuple(self._points)) if self._points else None


class CutGesture(DragGesture):
    """Draws the straight line along which marks are cut."""

    def __init__(self, area: Area, done: Callable[[tuple[Vertex, Vertex]], None]) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._line: tuple[Vertex, Vertex] | None = None
        self._guides = NO_GUIDES

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Stretch the line; Shift keeps it level or upright."""
        (ax, ay), (bx, by) = self._area.inside(start), self._area.place(at)
        if at.shift:
            bx, by = (bx, ay) if abs(bx - ax) >= abs(by - ay) else (ax, by)
        self._line = (ax, ay), (bx, by)
        self._guides = self._area.holding(at, (bx,), (by,))

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Hand the line over."""
        if self._line is not None:
            self._done(self._line)

    def preview(self) -> Preview | None:
        """Show the line."""
        return None if self._line is None else Preview(line=self._line, guides=self._guides)


class PointGesture(Gesture):
    """Sets a point where the button is released."""

    on_press = True

    def __init__(self, area: Area, done: Done) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._at: Vertex | None = None

    def begin(self, at: Pointer) -> None:
        """Show the point."""
        self._at = self._area.inside(at)

    def move(self, at: Pointer) -> None:
        """Carry the point along."""
        if self._at is not None:
            self._at = self._area.inside(at)

    def end(self, at: Pointer) -> None:
        """Set the point."""
        if self.finished or self._at is None:
            return
        self.finished = True
        x, y = self._area.inside(at)
        self._done(Point(x=round(x, 2), y=round(y, 2)))

    def preview(self) -> Preview | None:
        """Show the point."""
        return None if self._at is None else Preview(Point(x=self._at[0], y=self._at[1]))


class PolygonGesture(Gesture):
    """Sets vertices by clicks.

    Enter, a double click or a click on the first vertex closes it, Backspace takes the last vertex back.
    """

    by_clicks = True

    def __init__(self, area: Area, done: Done) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._points: list[Vertex] = []
        self._hover: Vertex | None = None
        self._guides = NO_GUIDES

    def begin(self, at: Pointer) -> None:
        """Set a vertex, or close on the first one."""
        if self.finished:
            return
        here = self._area.place(at)
        if self._points and _screen_distance(here, self._points[0], at.scale) <= CLOSING_REACH and self._close():
            return
        if not self._points or _screen_distance(here, self._points[-1], at.scale) >= 1.0:
            self._points.append((round(here[0], 2), round(here[1], 2)))
        self._hover = here

    def move(self, at: Pointer) -> None:
        """Carry the open edge along."""
        self._hover = x, y = self._area.place(at)
        self._guides = self._area.holding(at, (x,), (y,))

    def end(self, at: Pointer) -> None:
        """A release ends nothing: the polygon goes on until it is closed."""

    def key(self, key: GestureKey) -> bool:
        """Close, or take the last vertex back; without vertices left the gesture is over."""
        if key is GestureKey.FINISH:
            self._close()
        else:
            self._points = self._points[:-1]
            self.finished = not self._points
        return True

    def preview(self) -> Preview | None:
        """Show the vertices and the open edge."""
        if not self._points:
            return None
        return Preview(line=(*self._points, self._hover) if self._hover else tuple(self._points), guides=self._guides)

    def _close(self) -> bool:
        if len(self._points) < 3:
            return False
        self.finished = True
        self._done(Polygon(points=tuple(self._points)))
        return True


def _screen_distance(a: Vertex, b: Vertex, scale: float) -> float:
    return hypot(a[0] - b[0], a[1] - b[1]) * scale
