"""What every gesture is: an object that takes pointer steps and, when it ends well, calls back with its result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from xrayTrainer.domain.regions import Region, Vertex, bounds
from xrayTrainer.ui.viewmodels.measure_shapes import Measure
from xrayTrainer.ui.viewmodels.region_edit import moved
from xrayTrainer.ui.viewmodels.snapping import NO_GUIDES, SNAP_REACH, Guides, Snap

DRAG_THRESHOLD = 4.0
"""A press moves nothing until the pointer has gone this far, in screen pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """One step of the pointer.

    Attributes
    ----------
    x, y
        Place in scan pixels; may lie outside of the scan.
    screen_x, screen_y
        Place in the widget, in its pixels.
    scale
        Widget pixels per scan pixel.
    shift, ctrl, alt
        Modifier keys held.
    """

    x: float
    y: float
    screen_x: float
    screen_y: float
    scale: float
    shift: bool = False
    ctrl: bool = False
    alt: bool = False

    def screen_distance(self, other: Pointer) -> float:
        """Return how far apart two steps are on the screen."""
        return hypot(self.screen_x - other.screen_x, self.screen_y - other.screen_y)


@dataclass(frozen=True, slots=True)
class Area:
    """Size of the scan, in scan pixels, and what drawing snaps to where snapping is on."""

    width: float
    height: float
    snap: Snap | None = None

    def inside(self, pointer: Pointer) -> Vertex:
        """Return the pointer's place, brought onto the scan."""
        return min(max(pointer.x, 0.0), self.width), min(max(pointer.y, 0.0), self.height)

    def place(self, pointer: Pointer, *, corners: bool = True) -> Vertex:
        """Return the pointer's place on the scan, drawn onto what is near (onto lines alone, without corners).

        Alt lets it be.
        """
        x, y = self.inside(pointer)
        if self.snap is None or pointer.alt:
            return x, y
        return self.snap.place(x, y, SNAP_REACH / pointer.scale, corners=corners)

    def aligned(self, region: Region, pointer: Pointer) -> Region:
        """Return a region moved a little so that its edges lie on what is near; Alt lets it be."""
        if self.snap is None or pointer.alt:
            return region
        return moved(region, *self.snap.shift(bounds(region), SNAP_REACH / pointer.scale))

    def holding(self, pointer: Pointer, xs: tuple[float, ...], ys: tuple[float, ...]) -> Guides:
        """Return what holds edges at `xs` and `ys` that were drawn onto what is near."""
        return NO_GUIDES if self.snap is None or pointer.alt else self.snap.holding(xs, ys)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a gesture shows while it lasts: a region, or an open line with its vertices."""

    region: Region | None = None
    line: tuple[Vertex, ...] = ()
    replaces: str | None = None
    """Id of the shape in whose stead the preview is drawn."""
    followers: tuple[tuple[str, Region], ...] = ()
    """Further shapes that come along, by id."""
    guides: Guides = NO_GUIDES
    """What it is drawn onto just now."""
    measure: Measure | None = None
    """What is being measured; shown by a layer of its own."""


class GestureKey(StrEnum):
    """Keys that mean something inside a gesture."""

    FINISH = "finish"
    BACK = "back"


class Gesture:
    """Base: does nothing. A gesture is used once.

    Attributes
    ----------
    finished
        Whether it wants no more steps.
    by_clicks
        Whether it goes on after the button is released (a polygon).
    on_press
        Whether a press without a drag is all it needs (a point).
    """

    by_clicks = False
    on_press = False

    def __init__(self) -> None:
        self.finished = False

    def begin(self, at: Pointer) -> None:
        """Take the press; for a gesture by clicks, every press."""

    def move(self, at: Pointer) -> None:
        """Take a movement with the button held; for a gesture by clicks, also without."""

    def end(self, at: Pointer) -> None:
        """Take the release."""
        self.finished = True

    def cancel(self) -> None:
        """Give up; nothing has happened."""
        self.finished = True

    def key(self, key: GestureKey) -> bool:
        """Take a key; return whether it meant something."""
        return False

    def preview(self) -> Preview | None:
        """Return what to show now."""
        return None


class DragGesture(Gesture):
    """A drag that starts only beyond the threshold; a shorter one is a click."""

    def __init__(self) -> None:
        super().__init__()
        self._start: Pointer | None = None
        self._dragging = False

    @property
    def dragging(self) -> bool:
        """Whether the threshold was passed."""
        return self._dragging

    def begin(self, at: Pointer) -> None:
        """Remember the press."""
        self._start = at

    def move(self, at: Pointer) -> None:
        """Pass the movement on once it is a drag."""
        if self._start is None or self.finished:
            return
        if not self._dragging and at.screen_distance(self._start) < DRAG_THRESHOLD:
            return
        self._dragging = True
        self.dragged(self._start, at)

    def end(self, at: Pointer) -> None:
        """Finish the drag, or tell of a click."""
        if self._start is None or self.finished:
            return
        self.move(at)
        self.finished = True
        if self._dragging:
            self.dropped(self._start, at)
        else:
            self.clicked(at)

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Take a step of the drag."""

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Take the end of the drag."""

    def clicked(self, at: Pointer) -> None:
        """Take a press and release in one place."""
