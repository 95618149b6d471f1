"""Regions made ready for measuring: loops, area, centroid, outline, and the loops that lie a tolerance outside.

An ellipse is a polygon of equal area, of 128 sides or so many that it stays within 0.02 px of the true one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

import cv2
import numpy as np

from xrayTrainer.domain.regions import Ellipse, Freehand, Outline, Point, Polygon, Rect, Region
from xrayTrainer.scoring.clipping import Box, box_of, clip_loop, clipped_edges, edges_of, outline_of
from xrayTrainer.scoring.rings import Ring, arc_step, offset_convex, reach_px, rounded
from xrayTrainer.scoring.scanlines import (
    Floats,
    Loop,
    after,
    area_and_centroid,
    goes_round_once,
    in_rows,
    spans,
)
from xrayTrainer.scoring.sketch import INSIDE, Weights, sketch, sketch_whole

SIDE = 128
"""Cells along each side of a sketch."""

ROWS = 160
"""Rows by which the area of a line that crosses itself, or has holes, is measured."""

FARTHEST_PX = 1e7
"""Coordinates beyond this (no scan reaches so far) are moved here, so that no sum runs over."""


class Part:
    """One filled loop less its holes. Immutable; derived values are computed once, when they are wanted.

    Parameters
    ----------
    outer, holes
        Vertices, shape (n, 2) float64, n >= 3.
    convex
        True if that is known beforehand; then the outer line crosses nothing and there are no holes.
    upright
        True for an axis-aligned rectangle.
    outline
        Edges of the region, shape (n, 4), where they are known not to be those of the loops.
    box
        Box around the outer line, where it is known.
    """

    def __init__(
        self,
        outer: Loop,
        holes: tuple[Loop, ...] = (),
        *,
        convex: bool = False,
        upright: bool = False,
        outline: Floats | None = None,
        box: Box | None = None,
    ) -> None:
        self.outer = outer
        self.holes = holes
        self.box = box_of(outer) if box is None else box
        self.upright = upright
        self._known_convex = convex or upright
        self._outline = outline

    @cached_property
    def edges(self) -> Floats:
        """The outline, shape (n, 4): x0, y0, x1, y1."""
        if self._outline is not None:
            return self._outline
        if self.holes and not self._apart:
            return outline_of(self.outer, self.holes)
        return edges_of((self.outer, *self.holes))

    @cached_property
    def round(self) -> bool:
        """Whether each loop surely crosses itself nowhere, so that parity fills it rightly."""
        if self._known_convex and not self.holes:
            return True
        return goes_round_once(self.outer) and all(goes_round_once(hole) for hole in self.holes)

    @cached_property
    def _apart(self) -> bool:
        """Whether the holes surely lie inside of the outer line and apart from each other; False may be "not known"."""
        if not self.round:
            return False
        boxes = [box_of(hole) for hole in self.holes]
        for number, box in enumerate(boxes):
            if any(box.meets(other) for other in boxes[:number]) or not self.box.holds(box):
                return False
        outer = sketch(self._in_sketch(self.outer), SIDE) if boxes else None
        for box in boxes:
            x0, y0, x1, y1 = self._in_sketch(np.array(box)).astype(np.int64).tolist()
            if outer is not None and outer[y0 : y1 + 1, x0 : x1 + 1].min() != INSIDE:
                return False
        return True

    @property
    def is_cut(self) -> bool:
        """Whether the loops run along a border where the outline does not."""
        return self._outline is not None

    @cached_property
    def tidy(self) -> bool:
        """Whether the loops are the outline: nothing is cut, holes overlap neither each other nor the outer line."""
        if self._outline is not None or not self.holes:
            return self._outline is None
        if self._apart:
            return True
        plain = edges_of((self.outer, *self.holes))
        return plain.shape == self.edges.shape and np.allclose(plain, self.edges)

    @cached_property
    def _sketch(self) -> tuple[Weights, bool]:
        """The outer line in the grid of `SIDE` cells that divides the box, and whether parity fills it rightly.

        Where all loops are known to cross themselves nowhere, the holes are left out.
        """
        cells = self._in_sketch(self.outer)
        if not self.convex and not self.round:
            return sketch_whole(cells, SIDE)
        return sketch(cells, SIDE, tuple(self._in_sketch(hole) for hole in self.holes)), True

    def _in_sketch(self, points: Floats) -> Floats:
        """Return points, shape (n, 2), or a box, (4,), in cells of the sketch."""
        x0, y0, x1, y1 = self.box
        width, height = max(x1 - x0, 1e-6), max(y1 - y0, 1e-6)
        if points.ndim == 1:
            return (points - (x0, y0, x0, y0)) * (SIDE / width, SIDE / height, SIDE / width, SIDE / height)
        return (points - (x0, y0)) * (SIDE / width, SIDE / height)

    @property
    def sketch(self) -> Weights | None:
        """The part in the grid of `SIDE` cells that divides its box; None if parity can't fill it."""
        return None if (self.holes and not self.round) or not self._sketch[1] else self._sketch[0]

    def surely_holds(self, point: tuple[float, float]) -> bool:
        """Say whether a point lies in a cell of the sketch that is wholly inside; False may also mean "not known"."""
        box, grid = self.box, self.sketch
        if grid is None or not (box.x0 <= point[0] < box.x1 and box.y0 <= point[1] < box.y1):
            return False
        column = int((point[0] - box.x0) / (box.x1 - box.x0) * SIDE)
        row = int((point[1] - box.y0) / (box.y1 - box.y0) * SIDE)
        return bool(grid[min(row, SIDE - 1), min(column, SIDE - 1)] == INSIDE)

    @property
    def simple(self) -> bool:
        """Whether parity fills the outer line as non-zero winding does."""
        return self.convex or self.round or self._sketch[1]

    @cached_property
    def convex(self) -> bool:
        """Whether the region is convex."""
        return self._known_convex or (not self.holes and _is_convex(self.outer, once=self.round))

    @cached_property
    def _measures(self) -> tuple[float, float, float]:
        if self.upright:
            box = self.box
            return box.area, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        if self.simple and not self.holes:
            found = _simple_measures(self.outer)
            if self.convex or self.round or abs(found[0] - self._sketched_area()) <= 0.02 * found[0]:
                return found
        if self._apart:
            return _less(_simple_measures(self.outer), [_simple_measures(hole) for hole in self.holes])
        low, high = self.box.y0, self.box.y1
        holes = tuple(in_rows(hole, low, high, ROWS) for hole in self.holes)
        return area_and_centroid(spans(in_rows(self.outer, low, high, ROWS), holes, ROWS), low, high, ROWS)

    def _sketched_area(self) -> float:
        """Return the area by cells: unlike the shoelace's it does not cancel where a line turns back on itself."""
        return cv2.sumElems(self._sketch[0])[0] / (2.0 * SIDE * SIDE) * self.box.area

    @property
    def area(self) -> float:
        """Area in square scan pixels."""
        return self._measures[0]

    @cached_property
    def centroid(self) -> tuple[float, float]:
        """Centre of area; the middle of the box if there is no area."""
        area, x, y = self._measures
        if area <= 0:
            return (self.box.x0 + self.box.x1) / 2, (self.box.y0 + self.box.y1) / 2
        return x, y


def _is_convex(loop: Loop, *, once: bool) -> bool:
    """Say whether a loop always turns the same way, and once round in all: `once` if that is known of it."""
    steps = after(loop) - loop
    if once:
        dx, dy = steps.T
        turns = dx * after(dy) - dy * after(dx)
        return bool(turns.min() >= 0 or turns.max() <= 0)
    steps = steps[(steps != 0).any(axis=1)]
    following = after(steps)
    turns = steps[:, 0] * following[:, 1] - steps[:, 1] * following[:, 0]
    if len(turns) < 3 or not ((turns >= 0).all() or (turns <= 0).all()):
        return False
    ahead = steps[:, 0] * following[:, 0] + steps[:, 1] * following[:, 1]
    return abs(float(np.arctan2(turns, ahead).sum())) < 3.0 * math.pi


def _simple_measures(loop: Loop) -> tuple[float, float, float]:
    """Return area and centroid of a loop that does not cross itself."""
    origin = loop[0]
    x, y = (loop - origin).T
    x1, y1 = after(x), after(y)
    cross = x * y1 - x1 * y
    twice = float(cross.sum())
    if abs(twice) < 1e-12:
        return 0.0, 0.0, 0.0
    cx = float(((x + x1) * cross).sum()) / (3.0 * twice)
    cy = float(((y + y1) * cross).sum()) / (3.0 * twice)
    return abs(twice) / 2.0, float(origin[0]) + cx, float(origin[1]) + cy


def _less(whole: tuple[float, float, float], holes: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    """Return area and centroid of a loop less what lies in it."""
    area = whole[0] - sum(hole[0] for hole in holes)
    x, y = (whole[0] * whole[at] - sum(hole[0] * hole[at] for hole in holes) for at in (1, 2))
    return (area, x / area, y / area) if area > 0 else (0.0, 0.0, 0.0)


class Shape:
    """Parts that together are one thing. Immutable."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self.parts = tuple(parts)
        boxes = [part.box for part in self.parts]
        self.box = Box(
            min(box.x0 for box in boxes),
            min(box.y0 for box in boxes),
            max(box.x1 for box in boxes),
            max(box.y1 for box in boxes),
        )
        self._rings: dict[float, tuple[Ring | None, ...]] = {}

    def rings(self, t_px: float) -> tuple[Ring | None, ...]:
        """Return for each part the loop `t_px` outside of it; None where the part is not convex."""
        if t_px not in self._rings:
            self._rings[t_px] = tuple(_ring(part, t_px) for part in self.parts)
        return self._rings[t_px]

    @cached_property
    def boxes(self) -> Shape:
        """The parts' axis-aligned boxes: the reference R of rectangle and ellipse marks (scoring.md 1.3)."""
        return Shape(box_part(part.box) for part in self.parts)


def box_part(box: Box) -> Part:
    """Return an axis-aligned rectangle as a part."""
    return Part(
        np.array([[box.x0, box.y0], [box.x1, box.y0], [box.x1, box.y1], [box.x0, box.y1]]), upright=True, box=box
    )


def region_part(region: Region, *, point_radius_px: float) -> Part:
    """Return a region as a part. A point becomes a circle of `point_radius_px`."""
    match region:
        case Rect():
            x, y = _near(region.x), _near(region.y)
            return box_part(Box(x, y, _near(region.x + region.w), _near(region.y + region.h)))
        case Ellipse():
            return _ellipse(_near(region.cx), _near(region.cy), _near(region.rx), _near(region.ry), region.angle)
        case Point():
            return _ellipse(_near(region.x), _near(region.y), point_radius_px, point_radius_px, 0.0)
        case Polygon():
            return Part(_loop(region.points), tuple(_loop(hole) for hole in region.holes))
        case Freehand():
            return Part(_loop(region.points))


def outline_shape(outline: Outline, *, point_radius_px: float) -> Shape:
    """Return the regions of an outline as one shape.

    Raises
    ------
    ValueError
        If the outline is empty.
    """
    if not outline:
        raise ValueError("an outline needs a region")
    return Shape(region_part(region, point_radius_px=point_radius_px) for region in outline)


def clipped(part: Part, box: Box) -> Part | None:
    """Return what of a part lies inside a box; None if nothing does."""
    if box.holds(part.box):
        return part
    if part.upright:
        rest = part.box.meet(box)
        return box_part(rest) if rest.area > 0 else None
    outer = clip_loop(part.outer, box)
    if len(outer) < 3:
        return None
    if part.convex:
        return Part(outer, convex=True)
    holes = tuple(hole for hole in (clip_loop(hole, box) for hole in part.holes) if len(hole) >= 3)
    return Part(outer, holes, outline=clipped_edges(part.outer, part.holes, part.edges, box))


def thinner_than(part: Part, limit_px: float) -> bool:
    """Say whether two parallel lines less than `limit_px` apart hold the part between them."""
    box = part.box
    if min(box.x1 - box.x0, box.y1 - box.y0) < limit_px:
        return True
    # What lies in a strip has at most the strip's width times its own length as area.
    if part.area >= limit_px * math.hypot(box.x1 - box.x0, box.y1 - box.y0):
        return False
    return _width_px(part) < limit_px


def _width_px(part: Part) -> float:
    """Return the least distance of parallel lines that hold a part between them: one lies along a side of the hull."""
    loop = part.outer
    if not part.convex:
        middle = loop.mean(axis=0)
        loop = cv2.convexHull((loop - middle).astype(np.float32)).reshape(-1, 2).astype(np.float64)
    steps = after(loop) - loop
    length = np.hypot(steps[:, 0], steps[:, 1])
    steps = steps[length > 0] / length[length > 0, None]
    if not len(steps):
        return 0.0
    across = loop[:, 0, None] * steps[:, 1] - loop[:, 1, None] * steps[:, 0]
    return float((across.max(axis=0) - across.min(axis=0)).min())


def _ring(part: Part, t_px: float) -> Ring | None:
    if part.upright:
        corner, fan = rounded(t_px)
        return Ring(part.outer[corner] + reach_px(t_px) * fan, fan)
    return offset_convex(part.outer, t_px) if part.convex else None


def _ellipse(cx: float, cy: float, rx: float, ry: float, angle_deg: float) -> Part:
    number = max(128, 4 * math.ceil(math.pi / 2 / arc_step(max(rx, ry))))
    angles = np.arange(number) * (2 * math.pi / number)
    equal_area = math.sqrt(2 * math.pi / number / math.sin(2 * math.pi / number))
    x, y = rx * equal_area * np.cos(angles), ry * equal_area * np.sin(angles)
    turn = math.radians(math.fmod(angle_deg, 360.0)) if math.isfinite(angle_deg) else 0.0
    c, s = math.cos(turn), math.sin(turn)
    return Part(np.column_stack((cx + c * x - s * y, cy + s * x + c * y)), convex=True)


def _loop(points: tuple[tuple[float, float], ...]) -> Loop:
    return np.clip(np.array(points, dtype=np.float64), -FARTHEST_PX, FARTHEST_PX)


def _near(value: float) -> float:
    return min(max(value, -FARTHEST_PX), FARTHEST_PX)
