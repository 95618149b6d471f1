"""Geometry of editing regions: outlines, handles, moving, reshaping. Plain values, no Qt, continuous scan pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import cos, hypot, pi, radians, sin
from typing import TypeAlias

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Polygon, Rect, Region, Vertex, bounds

ELLIPSE_CORNERS = 64
"""Corners of an ellipse as drawn on screen (scoring uses its own, finer outline)."""
SMALLEST = 0.5
"""Smallest side of a region, in scan pixels."""
DECIMALS = 2

Bounds: TypeAlias = tuple[float, float, float, float]
"""left, top, right, bottom."""
Ring: TypeAlias = tuple[Vertex, ...]


class HandleKind(StrEnum):
    """What a handle does."""

    CORNER = "corner"
    EDGE = "edge"
    VERTEX = "vertex"


@dataclass(frozen=True, slots=True)
class Handle:
    """A spot by which a region is reshaped; `index` counts clockwise from the upper left, or along the vertices."""

    kind: HandleKind
    index: int
    x: float
    y: float


def rings(region: Region) -> tuple[Ring, ...]:
    """Return the closed outlines of a region; a point has none."""
    match region:
        case Rect(x=x, y=y, w=w, h=h):
            return (((x, y), (x + w, y), (x + w, y + h), (x, y + h)),)
        case Ellipse(cx=cx, cy=cy, rx=rx, ry=ry, angle=angle):
            turn = radians(angle)
            steps = (2 * pi * k / ELLIPSE_CORNERS for k in range(ELLIPSE_CORNERS))
            return (
                tuple(
                    (
                        cx + rx * cos(t) * cos(turn) - ry * sin(t) * sin(turn),
                        cy + rx * cos(t) * sin(turn) + ry * sin(t) * cos(turn),
                    )
                    for t in steps
                ),
            )
        case Polygon(points=points, holes=holes):
            return (points, *holes)
        case Freehand(points=points):
            return (points,)
        case _:
            return ()


def centre(region: Region) -> Vertex:
    """Return the middle of the box around a region."""
    left, top, right, bottom = bounds(region)
    return 0.5 * (left + right), 0.5 * (top + bottom)


def contains(region: Region, x: float, y: float) -> bool:
    """Return whether a place lies inside a region (freehand: non-zero winding, holes left out)."""
    outlines = rings(region)
    if not outlines:
        return False
    if isinstance(region, Freehand):
        return _winding(outlines[0], x, y) != 0
    return bool(sum(_winding(ring, x, y) % 2 for ring in outlines) % 2)


def outline_distance(region: Region, x: float, y: float) -> tuple[float, int]:
    """Return how far a place is from the outer outline, and the index of the nearest edge (-1 for a point)."""
    if isinstance(region, Point):
        return hypot(x - region.x, y - region.y), -1
    ring = rings(region)[0]
    return min((_edge_distance(ring[k], ring[(k + 1) % len(ring)], x, y), k) for k in range(len(ring)))


def crosses(region: Region, start: Vertex, end: Vertex) -> bool:
    """Return whether a straight stroke from one place to another touches a region that has an area."""
    if isinstance(region, Point):
        return False
    if contains(region, *start) or contains(region, *end):
        return True
    return any(
        _boxes_meet(a, b, start, end) and _opposite(a, b, start, end) and _opposite(start, end, a, b)
        for ring in rings(region)
        for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)
    )


def moved(region: Region, dx: float, dy: float) -> Region:
    """Return the region shifted."""
    match region:
        case Rect(x=x, y=y, w=w, h=h):
            return Rect(x=_r(x + dx), y=_r(y + dy), w=w, h=h)
        case Ellipse(cx=cx, cy=cy, rx=rx, ry=ry, angle=angle):
            return Ellipse(cx=_r(cx + dx), cy=_r(cy + dy), rx=rx, ry=ry, angle=angle)
        case Polygon(points=points, holes=holes):
            return Polygon(points=_shift(points, dx, dy), holes=tuple(_shift(hole, dx, dy) for hole in holes))
        case Freehand(points=points):
            return Freehand(points=_shift(points, dx, dy))
        case Point(x=x, y=y):
            return Point(x=_r(x + dx), y=_r(y + dy))


def moved_inside(region: Region, dx: float, dy: float, width: float, height: float) -> Region:
    """Return the region shifted as far as it stays on a scan of `width` x `height`."""
    left, top, right, bottom = bounds(region)
    return moved(region, _limit(dx, -left, width - right), _limit(dy, -top, height - bottom))


def handles(region: Region) -> tuple[Handle, ...]:
    """Return the spots by which a region is reshaped. A point has none, a hand-drawn line the corners of its box."""
    if isinstance(region, Point):
        return ()
    if isinstance(region, Polygon):
        return tuple(Handle(HandleKind.VERTEX, k, x, y) for k, (x, y) in enumerate(region.points))
    left, top, right, bottom = bounds(region)
    middle_x, middle_y = 0.5 * (left + right), 0.5 * (top + bottom)
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    found = [Handle(HandleKind.CORNER, k, x, y) for k, (x, y) in enumerate(corners)]
    if not isinstance(region, Freehand):
        edges = ((middle_x, top), (right, middle_y), (middle_x, bottom), (left, middle_y))
        found += [Handle(HandleKind.EDGE, k, x, y) for k, (x, y) in enumerate(edges)]
    return tuple(found)


def reshaped(region: Region, handle: Handle, x: float, y: float) -> Region:
    """Return the region with `handle` dragged to a place; the opposite corner or edge stays."""
    if isinstance(region, Polygon) and handle.kind is HandleKind.VERTEX:
        points = list(region.points)
        points[handle.index] = (_r(x), _r(y))
        return Polygon(points=tuple(points), holes=region.holes)
    left, top, right, bottom = bounds(region)
    if handle.kind is HandleKind.CORNER:
        fixed_x = right if handle.index in (0, 3) else left
        fixed_y = bottom if handle.index in (0, 1) else top
        return _into_box(region, _ordered(fixed_x, x), _ordered(fixed_y, y))
    if handle.index in (0, 2):
        return _into_box(region, (left, right), _ordered(bottom if handle.index == 0 else top, y))
    return _into_box(region, _ordered(right if handle.index == 3 else left, x), (top, bottom))


def with_handle_moved(region: Region, handle: Handle, dx: float, dy: float, width: float, height: float) -> Region:
    """Return the region with `handle` shifted on a scan of `width` x `height`, never past the opposite side."""
    x, y = _limit(handle.x + dx, 0.0, width), _limit(handle.y + dy, 0.0, height)
    if handle.kind is not HandleKind.VERTEX:
        left, top, right, bottom = bounds(region)
        corner = handle.kind is HandleKind.CORNER
        if handle.index in ((0, 3) if corner else (3,)):
            x = min(x, max(right - 1.0, handle.x))
        elif handle.index in ((1, 2) if corner else (1,)):
            x = max(x, min(left + 1.0, handle.x))
        if handle.index in ((0, 1) if corner else (0,)):
            y = min(y, max(bottom - 1.0, handle.y))
        elif handle.index in ((2, 3) if corner else (2,)):
            y = max(y, min(top + 1.0, handle.y))
    return reshaped(region, handle, x, y)


def grown(region: Region, dx: float, dy: float) -> Region:
    """Return the region with its lower right corner moved by (dx, dy); a point stays as it is."""
    if isinstance(region, Point):
        return region
    left, top, right, bottom = bounds(region)
    return _into_box(region, (left, max(left + 1.0, right + dx)), (top, max(top + 1.0, bottom + dy)))


def with_vertex(polygon: Polygon, edge: int, x: float, y: float) -> Polygon:
    """Return the polygon with a further vertex on edge `edge` (the one that leaves vertex `edge`)."""
    at = edge + 1
    points = (*polygon.points[:at], (_r(x), _r(y)), *polygon.points[at:])
    return Polygon(points=points, holes=polygon.holes)


def without_vertex(polygon: Polygon, index: int) -> Polygon | None:
    """Return the polygon without a vertex, or None when fewer than three would remain."""
    if len(polygon.points) <= 3:
        return None
    return Polygon(points=polygon.points[:index] + polygon.points[index + 1 :], holes=polygon.holes)


def rect_between(ax: float, ay: float, bx: float, by: float) -> Rect:
    """Return the rectangle with two opposite corners."""
    (left, right), (top, bottom) = _ordered(ax, bx), _ordered(ay, by)
    return Rect(x=_r(left), y=_r(top), w=_size(right - left), h=_size(bottom - top))


def ellipse_between(ax: float, ay: float, bx: float, by: float) -> Ellipse:
    """Return the upright ellipse in the box with two opposite corners."""
    (left, right), (top, bottom) = _ordered(ax, bx), _ordered(ay, by)
    return Ellipse(
        cx=_r(0.5 * (left + right)),
        cy=_r(0.5 * (top + bottom)),
        rx=_size(0.5 * (right - left)),
        ry=_size(0.5 * (bottom - top)),
    )


def thinned(points: Ring, tolerance: float) -> Ring:
    """Return a line drawn by hand with fewer points, none of those left out farther than `tolerance` from it.

    References
    ----------
    Ramer 1972; Douglas and Peucker 1973: split at the farthest point.
    """
    if len(points) < 3:
        return points
    keep = {0, len(points) - 1}
    open_ends = [(0, len(points) - 1)]
    while open_ends:
        first, last = open_ends.pop()
        inner = [(_edge_distance(points[first], points[last], *points[k]), k) for k in range(first + 1, last)]
        far, at = max(inner, default=(0.0, first))
        if far > tolerance:
            keep.add(at)
            open_ends += [(first, at), (at, last)]
    return tuple((_r(points[k][0]), _r(points[k][1])) for k in sorted(keep))


def simplified(polygon: Polygon, tolerance: float) -> Polygon:
    """Return the polygon with fewer corners, none of those left out farther than `tolerance` from its outline."""
    return Polygon(
        points=_thinned_ring(polygon.points, tolerance),
        holes=tuple(_thinned_ring(hole, tolerance) for hole in polygon.holes),
    )


def moved_together(regions: Sequence[Region], dx: float, dy: float, width: float, height: float) -> tuple[Region, ...]:
    """Return regions shifted by the same way, as far as all of them stay on a scan of `width` x `height`."""
    boxes = [bounds(region) for region in regions]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    dx, dy = _limit(dx, -left, width - right), _limit(dy, -top, height - bottom)
    return tuple(moved(region, dx, dy) for region in regions)


def _thinned_ring(ring: Ring, tolerance: float) -> Ring:
    """Return a closed ring thinned in two halves, from its first corner to the one farthest from it and back."""
    x0, y0 = ring[0]
    far = max(range(len(ring)), key=lambda k: hypot(ring[k][0] - x0, ring[k][1] - y0))
    there, back = thinned(ring[: far + 1], tolerance), thinned((*ring[far:], ring[0]), tolerance)
    fewer = (*there[:-1], *back[:-1])
    return fewer if len(fewer) >= 3 else ring


def _into_box(region: Region, xs: tuple[float, float], ys: tuple[float, float]) -> Region:
    """Return the region stretched so that the box around it is xs by ys."""
    (left, right), (top, bottom) = xs, ys
    if isinstance(region, Rect):
        return rect_between(left, top, right, bottom)
    if isinstance(region, Ellipse) and region.angle == 0:
        return ellipse_between(left, top, right, bottom)
    old_left, old_top, old_right, old_bottom = bounds(region)
    fx = max(right - left, SMALLEST) / max(old_right - old_left, SMALLEST)
    fy = max(bottom - top, SMALLEST) / max(old_bottom - old_top, SMALLEST)

    def stretch(ring: Ring) -> Ring:
        return tuple((_r(left + (x - old_left) * fx), _r(top + (y - old_top) * fy)) for x, y in ring)

    match region:
        case Ellipse(rx=rx, ry=ry, angle=angle):
            # a turned ellipse keeps its turn: its axes follow the box by the mean stretch
            both = (fx * fy) ** 0.5
            middle_x, middle_y = 0.5 * (left + right), 0.5 * (top + bottom)
            return Ellipse(cx=_r(middle_x), cy=_r(middle_y), rx=_size(rx * both), ry=_size(ry * both), angle=angle)
        case Freehand(points=points):
            return Freehand(points=stretch(points))
        case Polygon(points=points, holes=holes):
            return Polygon(points=stretch(points), holes=tuple(stretch(hole) for hole in holes))
        case _:
            return region


def _winding(ring: Ring, x: float, y: float) -> int:
    """Return how often a ring winds round a place."""
    turns = 0
    for k, (ax, ay) in enumerate(ring):
        bx, by = ring[(k + 1) % len(ring)]
        side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
        if ay <= y < by and side > 0:
            turns += 1
        elif by <= y < ay and side < 0:
            turns -= 1
    return turns


def _opposite(a: Vertex, b: Vertex, p: Vertex, q: Vertex) -> bool:
    """Return whether two places lie on different sides of the line through `a` and `b`, or on it."""
    sides = [(b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) for x, y in (p, q)]
    return sides[0] * sides[1] <= 0


def _boxes_meet(a: Vertex, b: Vertex, p: Vertex, q: Vertex) -> bool:
    return all(max(min(a[k], b[k]), min(p[k], q[k])) <= min(max(a[k], b[k]), max(p[k], q[k])) for k in (0, 1))


def _edge_distance(a: Vertex, b: Vertex, x: float, y: float) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length2 = dx * dx + dy * dy
    t = 0.0 if length2 == 0 else max(0.0, min(1.0, ((x - a[0]) * dx + (y - a[1]) * dy) / length2))
    return hypot(x - a[0] - t * dx, y - a[1] - t * dy)


def _shift(ring: Ring, dx: float, dy: float) -> Ring:
    return tuple((_r(x + dx), _r(y + dy)) for x, y in ring)


def _ordered(a: float, b: float) -> tuple[float, float]:
    return (a, b) if a <= b else (b, a)


def _limit(value: float, low: float, high: float) -> float:
    return 0.0 if low > high else max(low, min(high, value))


def _size(value: float) -> float:
    return max(SMALLEST, _r(value))


def _r(value: float) -> float:
    return round(value, DECIMALS)
