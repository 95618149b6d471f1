"""Regions made ready for measuring: loops, area, centroid, outline, and the loops that lie a tolerance outside.

An ellipse is a polygon of equal area, of 128 sides or so many that it stays within 0.02 px of the true one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

import numpy as np

from xrayTrainer.domain.regions import Ellipse, Freehand, Outline, Point, Polygon, Rect, Region
from xrayTrainer.scoring.clipping import Box, box_of, clip_loop, clipped_edges, edges_of, outline_of
from xrayTrainer.scoring.scanlines import (
    ROWS,
    Floats,
    Loop,
    Spans,
    after,
    area_and_centroid,
    rows_between,
    shoelace,
    spans,
)

SAGITTA_PX = 0.02
"""Most that a polygon's side may cut off the circle or ellipse that it stands for, in scan pixels."""

FARTHEST_PX = 1e7
"""Coordinates beyond this (no scan reaches so far) are moved here, so that no sum runs over."""


class Ring(NamedTuple):
    """A convex loop, and at each vertex the direction that points out of it, as unit vectors (n, 2)."""

    loop: Loop
    outward: Floats


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
    """

    def __init__(
        self,
        outer: Loop,
        holes: tuple[Loop, ...] = (),
        *,
        convex: bool = False,
        upright: bool = False,
        outline: Floats | None = None,
    ) -> None:
        self.outer = outer
        self.holes = holes
        self.box = box_of(outer)
        self.upright = upright
        self._known_convex = convex or upright
        self._outline = outline

    @cached_property
    def edges(self) -> Floats:
        """The outline, shape (n, 4): x0, y0, x1, y1."""
        if self._outline is not None:
            return self._outline
        return outline_of(self.outer, self.holes) if self.holes else edges_of((self.outer,))

    @property
    def tidy(self) -> bool:
        """Whether the loops are the outline: nothing is cut, and holes overlap neither each other nor the outer line."""
        return self._outline is None and len(self.edges) == len(self.outer) + sum(len(hole) for hole in self.holes)

    @cached_property
    def scan(self) -> Spans:
        """The stretches inside, in `ROWS` rows from the upper to the lower end of the box."""
        return spans(self.outer, self.holes, rows_between(self.box.y0, self.box.y1, ROWS))

    @cached_property
    def simple(self) -> bool:
        """Whether the outer line nowhere winds round anything twice or backwards: then parity fills it rightly."""
        if self._known_convex or len(self.outer) <= 3:
            return True
        least, most = self.scan.least, self.scan.most
        return (least >= 0 and most <= 1) or (most <= 0 and least >= -1)

    @cached_property
    def convex(self) -> bool:
        """Whether the region is convex."""
        if self._known_convex:
            return True
        if self.holes or not self.simple:
            return False
        steps = after(self.outer) - self.outer
        following = after(steps)
        turns = steps[:, 0] * following[:, 1] - steps[:, 1] * following[:, 0]
        return bool((turns >= 0).all() or (turns <= 0).all())

    @cached_property
    def _measures(self) -> tuple[float, float, float]:
        if self.upright:
            box = self.box
            return box.area, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        if self.simple and not self.holes:
            return _simple_measures(self.outer)
        return area_and_centroid(self.scan, rows_between(self.box.y0, self.box.y1, ROWS))

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
            self._rings[t_px] = tuple(offset_convex(p.outer, t_px) if p.convex else None for p in self.parts)
        return self._rings[t_px]

    @cached_property
    def boxes(self) -> Shape:
        """The union of the parts' axis-aligned boxes: the reference R of boxes and ellipses as marks (scoring.md 1.3)."""
        return Shape(box_part(part.box) for part in self.parts)


def box_part(box: Box) -> Part:
    """Return an axis-aligned rectangle as a part."""
    return Part(np.array([[box.x0, box.y0], [box.x1, box.y0], [box.x1, box.y1], [box.x0, box.y1]]), upright=True)


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
        import cv2

        middle = loop.mean(axis=0)
        loop = cv2.convexHull((loop - middle).astype(np.float32)).reshape(-1, 2).astype(np.float64)
    steps = after(loop) - loop
    length = np.hypot(steps[:, 0], steps[:, 1])
    steps = steps[length > 0] / length[length > 0, None]
    if not len(steps):
        return 0.0
    across = loop[:, 0, None] * steps[:, 1] - loop[:, 1, None] * steps[:, 0]
    return float((across.max(axis=0) - across.min(axis=0)).min())


def offset_convex(loop: Loop, t_px: float) -> Ring:
    """Return the outline of all points within `t_px` of a convex loop; its corners are arcs within `SAGITTA_PX` / 2."""
    steps = after(loop) - loop
    kept = (steps**2).sum(axis=1) > 1e-18
    if not kept.all():
        loop = loop[kept]
        steps = after(loop) - loop
    if len(loop) < 3:
        return Ring(loop, np.zeros_like(loop))
    if shoelace(loop) < 0:
        loop = loop[::-1]
        steps = after(loop) - loop
    out_of = np.arctan2(-steps[:, 0], steps[:, 1])  # direction of the outward normal of each edge
    into = np.concatenate((out_of[-1:], out_of[:-1]))
    turn = np.mod(out_of - into + 1e-9, 2 * math.pi) - 1e-9
    step = arc_step(t_px) if t_px > 0 else math.pi
    number = np.ceil(turn / step).astype(np.int64) + 1
    number[number < 2] = 2
    vertex = np.repeat(np.arange(len(loop)), number)
    rank = np.arange(len(vertex)) - np.repeat(np.cumsum(number) - number, number)
    angle = into[vertex] + (turn / (number - 1))[vertex] * rank
    outward = np.column_stack((np.cos(angle), np.sin(angle)))
    return Ring(loop[vertex] + t_px * (1.0 + 0.5 * (1.0 - math.cos(step / 2))) * outward, outward)


def arc_step(radius_px: float) -> float:
    """Return the angle between neighbours of a polygon that stays within `SAGITTA_PX` of a circle."""
    return min(math.sqrt(8.0 * SAGITTA_PX / max(radius_px, SAGITTA_PX)), math.pi / 8)


def _ellipse(cx: float, cy: float, rx: float, ry: float, angle_deg: float) -> Part:
    number = min(max(128, 4 * math.ceil(math.pi / 2 / arc_step(max(rx, ry)))), 2048)
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
