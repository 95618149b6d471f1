"""Gestures that measure. They make no marks: each hands over a `Measure`, and shows it while it is under way."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import TypeAlias

from xrayTrainer.domain.regions import Vertex
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.region_edit import rect_between
from xrayTrainer.ui.widgets.gestures.base import (
    DRAG_THRESHOLD,
    Area,
    DragGesture,
    Gesture,
    GestureKey,
    Pointer,
    Preview,
)

Measured: TypeAlias = Callable[[Measure], None]
LEAST_SIDE = 1.0
"""A box narrower than this, in scan pixels, is taken for a slip."""


class PlacesGesture(Gesture):
    """Sets two or three places, by a click each; the first two by a drag as well.

    Shift keeps a side level or upright. Backspace takes the last place back.
    """

    def __init__(self, area: Area, done: Measured, kind: MeasureKind, count: int) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._kind = kind
        self._count = count
        self._places: list[Vertex] = []
        self._hover: Vertex | None = None
        self._pressed: Pointer | None = None
        self._dragged = False
        self._hand_px = 1.0

    def begin(self, at: Pointer) -> None:
        """Take a press: a place, unless it lies on the last one."""
        if self.finished:
            return
        self._pressed, self._dragged = at, False
        self._add(at)

    def move(self, at: Pointer) -> None:
        """Carry the open end along."""
        if self.finished or not self._places:
            return
        if self._pressed is not None and at.screen_distance(self._pressed) >= DRAG_THRESHOLD:
            self._dragged = True
        self._hover = self._straight(at)

    def end(self, at: Pointer) -> None:
        """Take the release: after a drag it sets the next place, after a click the gesture goes on by clicks."""
        if self.finished or self._pressed is None:
            return
        self.move(at)
        dragged, self._pressed = self._dragged, None
        self.by_clicks = True
        if dragged and len(self._places) == 1:
            self._add(at)

    def key(self, key: GestureKey) -> bool:
        """Take the last place back; without places left the gesture is over."""
        if key is not GestureKey.BACK:
            return False
        self._places = self._places[:-1]
        self.finished = not self._places
        return True

    def preview(self) -> Preview | None:
        """Show the places so far, with the open end."""
        if not self._places:
            return None
        open_end = () if self._hover is None or self._hover == self._places[-1] else (self._hover,)
        return Preview(measure=self._measure(*self._places, *open_end))

    def _add(self, at: Pointer) -> None:
        here = self._straight(at)
        if self._places and _screen_distance(here, self._places[-1], at.scale) < DRAG_THRESHOLD:
            return
        self._places.append((round(here[0], 2), round(here[1], 2)))
        self._hover = None
        self._hand_px = max(self._hand_px, round(1.0 / at.scale, 2))
        if len(self._places) == self._count:
            self.finished = True
            self._done(self._measure(*self._places))

    def _measure(self, *points: Vertex) -> Measure:
        return Measure(kind=self._kind, points=points, hand_px=self._hand_px)

    def _straight(self, at: Pointer) -> Vertex:
        x, y = self._area.inside(at)
        if not at.shift or not self._places:
            return x, y
        last_x, last_y = self._places[-1]
        return (x, last_y) if abs(x - last_x) >= abs(y - last_y) else (last_x, y)


class RegionMeasureGesture(DragGesture):
    """Draws the rectangle to be measured; a click without a drag calls `clicked_at`."""

    def __init__(self, area: Area, done: Measured, clicked_at: Callable[[Pointer], None]) -> None:
        super().__init__()
        self._area = area
        self._done = done
        self._clicked_at = clicked_at
        self._measure: Measure | None = None

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Stretch the rectangle."""
        (ax, ay), (bx, by) = self._area.inside(start), self._area.inside(at)
        slip = min(abs(bx - ax), abs(by - ay)) < LEAST_SIDE
        self._measure = None if slip else Measure(kind=MeasureKind.REGION, region=rect_between(ax, ay, bx, by))

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Hand the rectangle over, unless it is a sliver."""
        if self._measure is not None:
            self._done(self._measure)

    def clicked(self, at: Pointer) -> None:
        """Tell of a click."""
        self._clicked_at(at)

    def preview(self) -> Preview | None:
        """Show the rectangle."""
        return None if self._measure is None else Preview(measure=self._measure)


def measuring_gesture(
    kind: MeasureKind, area: Area, done: Measured, clicked_at: Callable[[Pointer], None]
) -> PlacesGesture | RegionMeasureGesture:
    """Return the gesture of a measuring tool; `clicked_at` takes a click with the tool for regions."""
    if kind is MeasureKind.REGION:
        return RegionMeasureGesture(area, done, clicked_at)
    return PlacesGesture(area, done, kind, 3 if kind is MeasureKind.ANGLE else 2)


def _screen_distance(a: Vertex, b: Vertex, scale: float) -> float:
    return hypot(a[0] - b[0], a[1] - b[1]) * scale
