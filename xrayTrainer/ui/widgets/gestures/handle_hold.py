"""The keyboard's hold of one handle of the selected shape: chosen by a key, moved by arrow keys, added, taken away."""

from __future__ import annotations

from xrayTrainer.domain.regions import Polygon, Region
from xrayTrainer.ui.viewmodels.region_edit import Handle, handles, with_handle_moved, with_vertex, without_vertex
from xrayTrainer.ui.widgets.gestures.base import Area
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Shape

STEP_PX, LONG_STEP_PX = 1.0, 10.0
"""Scan pixels that one press of an arrow key moves a handle, and with Shift."""


class HandleHold:
    """Which handle is held, if any.

    Parameters
    ----------
    overlay
        Shows it.
    """

    def __init__(self, overlay: ShapeOverlay) -> None:
        self._overlay = overlay
        self._shape = ""
        self._index = -1
        self._count = 0

    @property
    def handle(self) -> Handle | None:
        """The handle held, where it lies now."""
        shape = next((shape for shape in self._overlay.shapes if shape.id == self._shape and shape.selected), None)
        found = () if shape is None else handles(shape.region)
        return found[self._index] if 0 <= self._index < len(found) == self._count else None

    @property
    def name(self) -> tuple[Handle, int] | None:
        """The handle held, and how many there are."""
        handle = self.handle
        return None if handle is None else (handle, self._count)

    def refresh(self) -> None:
        """The shapes are others: keep the handle where it is still there, else let go."""
        handle = self.handle
        if handle is None:
            self._shape, self._index = "", -1
        self._overlay.set_held(None if handle is None else (handle.x, handle.y))

    def step(self, shape: Shape, by: int) -> bool:
        """Hold the next handle of a shape, or the one before; return whether it has any."""
        found = handles(shape.region)
        if not found:
            return False
        if self.handle is None or shape.id != self._shape:
            self._index = -1 if by > 0 else 0
        self._shape, self._count = shape.id, len(found)
        self._index = (self._index + by) % len(found)
        self.refresh()
        return True

    def let_go(self) -> bool:
        """Hold none; return whether one was held."""
        held = self.handle is not None
        self._index = -1
        self.refresh()
        return held

    def moved(self, region: Region, dx: int, dy: int, area: Area, *, far: bool) -> Region:
        """Return the region with the handle moved by one step of an arrow key."""
        handle = self.handle
        step = LONG_STEP_PX if far else STEP_PX
        if handle is None:
            return region
        return with_handle_moved(region, handle, dx * step, dy * step, area.width, area.height)

    def added(self, region: Region) -> Polygon | None:
        """Return a polygon with a vertex in the middle of the edge after the one held, and hold that; else None."""
        if self.handle is None or not isinstance(region, Polygon):
            return None
        (ax, ay), (bx, by) = region.points[self._index], region.points[(self._index + 1) % len(region.points)]
        more = with_vertex(region, self._index, 0.5 * (ax + bx), 0.5 * (ay + by))
        self._index, self._count = self._index + 1, self._count + 1
        return more

    def taken(self, region: Region) -> Polygon | None:
        """Return a polygon without the vertex held, and hold the one before; None where it can't be spared."""
        fewer = without_vertex(region, self._index) if self.handle and isinstance(region, Polygon) else None
        if fewer is not None:
            self._count -= 1
            self._index = (self._index - 1) % self._count
        return fewer
