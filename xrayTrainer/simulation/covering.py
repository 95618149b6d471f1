"""Polygons of few points that cover a mask and stay close to it.

The staircase along the edges of the pixels is made simpler only by cutting off its inner corners: so no pixel is lost.
What is too ragged for few points is closed first, as far as need be.
"""

from __future__ import annotations

import heapq

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.outlines import Loop, trace

Mask = NDArray[np.bool_]

_STEPS = ((0, 1.0), (1, 1.0), (2, 1.5), (4, 2.0), (8, 3.0), (16, 4.0))
"""Radius in which gaps are closed, and how far an edge may lie from the closed mask, pixels; tried in this order."""
_SMALL_HOLE_PX = 12.0


def covering_polygons(mask: Mask, *, left: int = 0, top: int = 0, most_points: int = 200) -> tuple[Polygon, ...]:
    """Return polygons with holes that cover each pixel of a mask.

    Parameters
    ----------
    mask
        Shape (rows, cols).
    left, top
        Where the mask lies in the scan: column and row of its first pixel.
    most_points
        Of all polygons and holes together.

    Returns
    -------
    tuple of Polygon
        In continuous scan pixels; none for an empty mask. Within a pixel of the mask where `most_points` allow it.
    """
    if not mask.any():
        return ()
    shift = np.array([left, top], dtype=np.float64)
    for radius, tolerance in _STEPS:
        parts = trace(_closed(mask, radius))
        if 3 * len(parts) > most_points:
            continue
        found = [
            (_simplified(outer, tolerance), [_simplified(hole, tolerance) for hole in holes if _large(hole)])
            for outer, holes in parts
        ]
        if sum(len(outer) + sum(map(len, holes)) for outer, holes in found) <= most_points:
            return tuple(
                Polygon(
                    points=_moved(outer, shift), holes=tuple(_moved(hole, shift) for hole in holes if len(hole) > 2)
                )
                for outer, holes in found
            )
    return (Polygon(points=_moved(_hull(mask), shift)),)


def _closed(mask: Mask, radius: int) -> Mask:
    if radius == 0:
        return mask
    padded = np.pad(mask, radius + 1).astype(np.uint8)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, disc).astype(np.bool_)
    inner: Mask = closed[radius + 1 : -radius - 1, radius + 1 : -radius - 1] | mask
    return inner


def _hull(mask: Mask) -> list[tuple[float, float]]:
    """Return the convex hull of all pixels, from the corners of the first and last pixel of each row."""
    rows = np.flatnonzero(mask.any(axis=1))
    first = mask[rows].argmax(axis=1)
    last = mask.shape[1] - mask[rows, ::-1].argmax(axis=1)
    corners = np.concatenate([np.column_stack([side, rows + down]) for side in (first, last) for down in (0, 1)])
    hull = cv2.convexHull(corners.astype(np.int32)).reshape(-1, 2)
    return [(float(x), float(y)) for x, y in hull]


def _large(loop: Loop) -> bool:
    points = np.array(loop, dtype=np.float64)
    ends = np.roll(points, -1, axis=0)
    area = abs(float((points[:, 0] * ends[:, 1] - points[:, 1] * ends[:, 0]).sum())) / 2
    return area >= _SMALL_HOLE_PX


def _moved(points: list[tuple[float, float]], shift: NDArray[np.float64]) -> tuple[tuple[float, float], ...]:
    return tuple((float(x + shift[0]), float(y + shift[1])) for x, y in points)


def _simplified(loop: Loop, tolerance: float) -> list[tuple[float, float]]:
    """Return a loop, mask on its right hand, without inner corners that an edge may cut off.

    An edge lies outside of all that it replaces, within the tolerance, and never crosses another part of the loop.
    """
    ring = _Ring(np.array(loop, dtype=np.float64), tolerance)
    waiting = [(ring.depth(i), i) for i in range(len(loop))]
    heapq.heapify(waiting)
    while waiting:
        depth, corner = heapq.heappop(waiting)
        if depth > tolerance or ring.count <= 3:
            break
        if ring.alive[corner] and depth == ring.depth(corner):
            for neighbour in ring.cut(corner):
                heapq.heappush(waiting, (ring.depth(neighbour), neighbour))
    return [(float(x), float(y)) for x, y in ring.points[ring.alive]]


class _Ring:
    """A closed loop of points from which corners are cut."""

    def __init__(self, points: NDArray[np.float64], tolerance: float) -> None:
        count = len(points)
        self.points = points
        self.alive = np.ones(count, dtype=np.bool_)
        self.count = count
        self._tolerance = tolerance
        self._after = [(i + 1) % count for i in range(count)]
        self._before = [(i - 1) % count for i in range(count)]
        self._covered: list[list[int]] = [[] for _ in range(count)]

    def depth(self, corner: int) -> float:
        """Return how far a corner lies inside of the edge that would cut it off; infinite for an outer corner."""
        p, v, q = (self.points[i] for i in (self._before[corner], corner, self._after[corner]))
        turn = float((v[0] - p[0]) * (q[1] - v[1]) - (v[1] - p[1]) * (q[0] - v[0]))
        if turn > 0:
            return float("inf")
        across = float(np.hypot(q[0] - p[0], q[1] - p[1]))
        return -turn / across if across > 0 else float("inf")

    def cut(self, corner: int) -> tuple[int, ...]:
        """Cut a corner off where that is allowed; return the corners beside it, or none."""
        before, after = self._before[corner], self._after[corner]
        covered = [*self._covered[before], corner, *self._covered[corner]]
        p, q = self.points[before], self.points[after]
        along = (q - p) / np.hypot(*(q - p))
        offset = self.points[covered] - p
        if np.abs(offset[:, 0] * along[1] - offset[:, 1] * along[0]).max() > self._tolerance + 1e-9:
            return ()
        if self._blocked(before, corner, after):
            return ()
        self.alive[corner] = False
        self.count -= 1
        self._after[before], self._before[after] = after, before
        self._covered[before] = covered
        return before, after

    def _blocked(self, before: int, corner: int, after: int) -> bool:
        """Return whether another part of the loop comes into the triangle that would be filled."""
        triangle = self.points[[before, corner, after]]
        low, high = triangle.min(axis=0), triangle.max(axis=0)
        near = self.alive & (self.points >= low).all(axis=1) & (self.points <= high).all(axis=1)
        near[[before, corner, after]] = False
        others = self.points[near]
        if len(others) == 0:
            return False
        ends = np.roll(triangle, -1, axis=0)
        sides = [
            (end[0] - start[0]) * (others[:, 1] - start[1]) - (end[1] - start[1]) * (others[:, 0] - start[0])
            for start, end in zip(triangle, ends, strict=True)
        ]
        inside = np.all([side <= 0 for side in sides], axis=0) | np.all([side >= 0 for side in sides], axis=0)
        return bool(inside.any())
