"""Regions: pure geometry in continuous scan pixels, as DESIGN.md 4.1 defines it.

x points right, y down; pixel (i, j) covers [i, i+1) x [j, j+1), the same in Qt, in COCO and here.  A region of a key and a
region of a mark are the same type.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec

from xrayTrainer.domain.open_struct import OpenStruct

Vertex: TypeAlias = tuple[float, float]


class Rect(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="rect"):
    """Axis-aligned rectangle: upper left corner `x`, `y`, size `w`, `h` > 0, in scan pixels."""

    x: float
    y: float
    w: Annotated[float, msgspec.Meta(gt=0)]
    h: Annotated[float, msgspec.Meta(gt=0)]


class Ellipse(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="ellipse"):
    """Ellipse: centre `cx`, `cy`, half axes `rx`, `ry` > 0, turned by `angle` degrees clockwise (on screen, y down)."""

    cx: float
    cy: float
    rx: Annotated[float, msgspec.Meta(gt=0)]
    ry: Annotated[float, msgspec.Meta(gt=0)]
    angle: float = 0.0


class Polygon(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="polygon"):
    """Closed polygon through at least three `points`, with optional `holes`."""

    points: Annotated[tuple[Vertex, ...], msgspec.Meta(min_length=3)]
    holes: tuple[Annotated[tuple[Vertex, ...], msgspec.Meta(min_length=3)], ...] = ()


class Freehand(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="freehand"):
    """A line drawn by hand and closed; where it crosses itself, its outer filled region counts (non-zero winding)."""

    points: Annotated[tuple[Vertex, ...], msgspec.Meta(min_length=3)]


class Point(OpenStruct, frozen=True, kw_only=True, tag_field="type", tag="point"):
    """A single point."""

    x: float
    y: float


Region: TypeAlias = Rect | Ellipse | Polygon | Freehand | Point

Outline: TypeAlias = tuple[Region, ...]
"""Regions that together are one thing."""
