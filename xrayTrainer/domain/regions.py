"""Regions: pure geometry in continuous scan pixels, as DESIGN.md 4.1 defines it.

x points right, y down; pixel (i, j) covers [i, i+1) x [j, j+1), the same in Qt, in COCO and here.  A region of a key
and a region of a mark are the same type.
"""

from __future__ import annotations

import math
from typing import Annotated, TypeAlias, TypeVar

import msgspec
from msgspec.structs import replace

from xrayTrainer.domain.open_struct import OpenStruct

Vertex: TypeAlias = tuple[float, float]


class Rect(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="rect"):
    """Axis-aligned rectangle, in scan pixels.

    Attributes
    ----------
    x
        Left edge.
    y
        Upper edge.
    w
        Width, above 0.
    h
        Height, above 0.
    """

    x: float
    y: float
    w: Annotated[float, msgspec.Meta(gt=0)]
    h: Annotated[float, msgspec.Meta(gt=0)]


class Ellipse(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="ellipse"):
    """Ellipse, in scan pixels.

    Attributes
    ----------
    cx
        Centre, x.
    cy
        Centre, y.
    rx
        Half axis along x before turning, above 0.
    ry
        Half axis along y before turning, above 0.
    angle
        Turned by so many degrees clockwise, as seen on screen (y down).
    """

    cx: float
    cy: float
    rx: Annotated[float, msgspec.Meta(gt=0)]
    ry: Annotated[float, msgspec.Meta(gt=0)]
    angle: float = 0.0


class Polygon(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="polygon"):
    """Closed polygon, in scan pixels.

    Attributes
    ----------
    points
        At least three corners [x, y], in order; the last is joined to the first.
    holes
        Rings that are cut out.
    """

    points: Annotated[tuple[Vertex, ...], msgspec.Meta(min_length=3)]
    holes: tuple[Annotated[tuple[Vertex, ...], msgspec.Meta(min_length=3)], ...] = ()


class Freehand(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="freehand"):
    """A line drawn by hand and closed, in scan pixels.

    Where it crosses itself, its outer filled region counts (non-zero winding).

    Attributes
    ----------
    points
        At least three points [x, y] along the line.
    """

    points: Annotated[tuple[Vertex, ...], msgspec.Meta(min_length=3)]


class Point(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="point"):
    """A single point, in scan pixels.

    Attributes
    ----------
    x
        From the left edge of the scan.
    y
        From the upper edge of the scan.
    """

    x: float
    y: float


Region: TypeAlias = Rect | Ellipse | Polygon | Freehand | Point

Outline: TypeAlias = tuple[Region, ...]
"""Regions that together are one thing."""

_Shape = TypeVar("_Shape", Rect, Ellipse, Polygon, Freehand, Point)


def bounds(region: Region) -> tuple[float, float, float, float]:
    """Return the axis-aligned box of a region, exact for ellipses too: x0, y0, x1, y1 in scan pixels."""
    match region:
        case Rect():
            return region.x, region.y, region.x + region.w, region.y + region.h
        case Ellipse():
            turn = math.radians(region.angle)
            half_w = math.hypot(region.rx * math.cos(turn), region.ry * math.sin(turn))
            half_h = math.hypot(region.rx * math.sin(turn), region.ry * math.cos(turn))
            return region.cx - half_w, region.cy - half_h, region.cx + half_w, region.cy + half_h
        case Point():
            return region.x, region.y, region.x, region.y
    xs = [x for x, _ in region.points]
    ys = [y for _, y in region.points]
    return min(xs), min(ys), max(xs), max(ys)


def translated(region: _Shape, dx: float, dy: float) -> _Shape:
    """Return the region moved by `dx`, `dy` scan pixels, with its unknown fields."""
    if isinstance(region, Rect | Point):
        return replace(region, x=region.x + dx, y=region.y + dy)
    if isinstance(region, Ellipse):
        return replace(region, cx=region.cx + dx, cy=region.cy + dy)
    points = _moved(region.points, dx, dy)
    if isinstance(region, Polygon):
        return replace(region, points=points, holes=tuple(_moved(hole, dx, dy) for hole in region.holes))
    return replace(region, points=points)


def _moved(points: tuple[Vertex, ...], dx: float, dy: float) -> tuple[Vertex, ...]:
    return tuple((x + dx, y + dy) for x, y in points)


def vertices(region: Region, *, tolerance_px: float = 0.1) -> tuple[Vertex, ...]:
    """Return the outer ring of a region as polygon corners; a single one for a point.

    Parameters
    ----------
    region
        Any region; holes are left out (see `rings`).
    tolerance_px
        Largest distance of an ellipse from its polygon, scan pixels, above 0. Its corners lie on the ellipse; at most
        720 are made.
    """
    match region:
        case Rect():
            x0, y0, x1, y1 = bounds(region)
            return (x0, y0), (x1, y0), (x1, y1), (x0, y1)
        case Ellipse():
            return _ellipse_vertices(region, tolerance_px)
        case Point():
            return ((region.x, region.y),)
    return region.points


def rings(region: Region, *, tolerance_px: float = 0.1) -> tuple[tuple[Vertex, ...], ...]:
    """Return the outer ring of a region, then its holes; arguments as for `vertices`."""
    outer = vertices(region, tolerance_px=tolerance_px)
    return (outer, *region.holes) if isinstance(region, Polygon) else (outer,)


def _ellipse_vertices(ellipse: Ellipse, tolerance_px: float) -> tuple[Vertex, ...]:
    if not tolerance_px > 0:
        raise ValueError(f"tolerance_px must be above 0, not {tolerance_px}")
    # A chord over the angle 2 a of a circle of radius r lies at most r (1 - cos a) <= r a * a / 2 inside it.
    ratio = max(tolerance_px / max(ellipse.rx, ellipse.ry), 1e-9)
    n = min(max(math.ceil(math.pi / math.sqrt(2 * ratio)), 12), 720)
    turn = math.radians(ellipse.angle)
    cos_turn, sin_turn = math.cos(turn), math.sin(turn)
    corners = []
    for step in range(n):
        along = 2 * math.pi * step / n
        u, v = ellipse.rx * math.cos(along), ellipse.ry * math.sin(along)
        corners.append((ellipse.cx + u * cos_turn - v * sin_turn, ellipse.cy + u * sin_turn + v * cos_turn))
    return tuple(corners)
