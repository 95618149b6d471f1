"""Snapping: places and edges that come near to those of the scan or of other marks are drawn onto them. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from xrayTrainer.domain.regions import Freehand, Point, Polygon, Rect, Region, Vertex, bounds
from xrayTrainer.ui.viewmodels.region_edit import Bounds, rings

SNAP_REACH = 8.0
"""From so near, in screen pixels."""


ON_LINE = 0.02
"""What is so near to a line, in scan pixels, lies on it: regions keep two decimals."""


@dataclass(frozen=True, slots=True)
class Guides:
    """What holds a place or an edge, in scan pixels: upright lines, level lines, or a corner."""

    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()
    corner: Vertex | None = None


NO_GUIDES = Guides()


@dataclass(frozen=True, slots=True)
class Snap:
    """What there is to snap to, in scan pixels.

    Attributes
    ----------
    xs, ys
        Upright and level lines: the edges of the scan and of the boxes round marks.
    corners
        Corners of marks; they win over lines.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    corners: tuple[Vertex, ...] = ()

    def place(self, x: float, y: float, reach: float, *, corners: bool = True) -> Vertex:
        """Return a place, drawn onto a corner (where wanted) or else onto lines not farther than `reach`."""
        spots = self.corners if corners else ()
        near = min(((hypot(cx - x, cy - y), cx, cy) for cx, cy in spots), default=None)
        if near is not None and near[0] <= reach:
            return near[1], near[2]
        return _nearest(self.xs, x, reach), _nearest(self.ys, y, reach)

    def shift(self, box: Bounds, reach: float) -> Vertex:
        """Return by how much a box should be moved further so that its edges lie on lines."""
        left, top, right, bottom = box
        return _shift(self.xs, (left, right), reach), _shift(self.ys, (top, bottom), reach)

    def holding(self, xs: tuple[float, ...], ys: tuple[float, ...]) -> Guides:
        """Return what holds the edges at `xs` and `ys`; of a single place, a corner before lines."""
        if len(xs) == len(ys) == 1:
            for corner in self.corners:
                if abs(corner[0] - xs[0]) <= ON_LINE and abs(corner[1] - ys[0]) <= ON_LINE:
                    return Guides(corner=corner)
        return Guides(_among(self.xs, xs), _among(self.ys, ys))


def snap_targets(width: float, height: float, regions: Iterable[Region]) -> Snap:
    """Return the edges of a scan of `width` x `height` and those of regions; hand-drawn lines have no corners."""
    xs, ys = {0.0, width}, {0.0, height}
    corners: list[Vertex] = []
    for region in regions:
        left, top, right, bottom = bounds(region)
        xs |= {left, right}
        ys |= {top, bottom}
        if isinstance(region, Rect | Polygon):
            corners += [corner for ring in rings(region) for corner in ring]
        elif isinstance(region, Point):
            corners.append((region.x, region.y))
        elif not isinstance(region, Freehand):
            corners.append((0.5 * (left + right), 0.5 * (top + bottom)))
    return Snap(tuple(sorted(xs)), tuple(sorted(ys)), tuple(corners))


def _among(lines: tuple[float, ...], values: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(line for line in lines if any(abs(line - value) <= ON_LINE for value in values))


def _nearest(lines: tuple[float, ...], value: float, reach: float) -> float:
    line = min(lines, key=lambda line: abs(line - value), default=value)
    return line if abs(line - value) <= reach else value


def _shift(lines: tuple[float, ...], edges: tuple[float, float], reach: float) -> float:
    ways = [line - edge for line in lines for edge in edges if abs(line - edge) <= reach]
    return min(ways, key=abs, default=0.0)
