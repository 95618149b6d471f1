"""The loops that lie a tolerance outside of convex loops, and how finely their arcs are divided."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.scanlines import Floats, Loop, after, shoelace

SAGITTA_PX = 0.02
"""Most that a polygon's side may cut off the circle or ellipse that it stands for, in scan pixels."""


class Ring(NamedTuple):
    """A convex loop, and at each vertex the direction that points out of it, as unit vectors (n, 2)."""

    loop: Loop
    outward: Floats


@lru_cache(maxsize=64)
def rounded(t_px: float) -> tuple[NDArray[np.int64], Floats]:
    """Return of the ring round an axis-aligned rectangle, at each vertex: number of the corner, outward direction."""
    ring = offset_convex(np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]), t_px)
    corner = np.repeat(np.arange(4), len(ring.loop) // 4)
    return corner, ring.outward


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
    step = _corner_step(t_px)
    number = np.ceil(turn / step).astype(np.int64) + 1
    number[number < 2] = 2
    vertex = np.repeat(np.arange(len(loop)), number)
    rank = np.arange(len(vertex)) - np.repeat(np.cumsum(number) - number, number)
    angle = into[vertex] + (turn / (number - 1))[vertex] * rank
    outward = np.column_stack((np.cos(angle), np.sin(angle)))
    return Ring(loop[vertex] + reach_px(t_px) * outward, outward)


def _corner_step(t_px: float) -> float:
    return arc_step(t_px) if t_px > 0 else math.pi


def reach_px(t_px: float) -> float:
    """Return how far out the vertices of an arc lie, so that its sides are as much outside of it as inside."""
    return t_px * (1.0 + 0.5 * (1.0 - math.cos(_corner_step(t_px) / 2)))


def arc_step(radius_px: float) -> float:
    """Return the angle between neighbours of a polygon within `SAGITTA_PX` of a circle, of 2048 sides at most."""
    return min(max(math.sqrt(8.0 * SAGITTA_PX / max(radius_px, SAGITTA_PX)), math.pi / 1024), math.pi / 8)
