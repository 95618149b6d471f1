"""Exact distances of points to regions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.scanlines import Floats, inside
from xrayTrainer.scoring.shapes import Part

_CHUNK = 400_000
"""Most pairs of a point and an edge at a time: a bound on memory."""


def within(points: Floats, part: Part, t_px: float) -> NDArray[np.bool_]:
    """Say of each point, shape (n, 2), whether it lies within `t_px` of a part. Exact; meant for few points."""
    return squared_distances(points, part) <= t_px * t_px + 1e-12


def squared_distances(points: Floats, part: Part) -> Floats:
    """Return the squared distance of each point to a part, 0 inside. Exact; meant for few points."""
    if part.upright:
        beside = np.maximum(np.array(part.box[:2]) - points, points - np.array(part.box[2:]))
        return np.asarray((np.maximum(beside, 0.0) ** 2).sum(axis=1))
    edges = part.edges
    result = np.empty(len(points))
    chunk = max(1, _CHUNK // max(len(edges), 1))
    for first in range(0, len(points), chunk):
        some = points[first : first + chunk]
        nearest = _to_edges(some, edges)
        nearest[inside(part.outer, part.holes, some)] = 0.0
        result[first : first + chunk] = nearest
    return result


def _to_edges(points: Floats, edges: Floats) -> Floats:
    """Return the squared distance of each point to the nearest of edges (n, 4)."""
    x0, y0 = edges[:, 0], edges[:, 1]
    dx, dy = edges[:, 2] - x0, edges[:, 3] - y0
    long2 = np.maximum(dx * dx + dy * dy, 1e-300)
    px, py = points[:, 0, None] - x0, points[:, 1, None] - y0
    share = np.clip((px * dx + py * dy) / long2, 0.0, 1.0)
    px -= share * dx
    py -= share * dy
    return np.asarray((px * px + py * py).min(axis=1))
