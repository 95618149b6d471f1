"""Thin sheet of vehicle bodies: skins that follow an outline, side panels with wheel arches, windows, pillars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import slope
from xrayTrainer.simulation.solids import Parts, Stuff

Outline = Sequence[tuple[float, float]]
"""Corners (x, z) from the front to the rear, x rising."""


def skin(parts: Parts, outline: Outline, half: float, thick: float, stuff: str | Stuff) -> None:
    """Put down sheet over the whole width, bent along an outline."""
    for a, b in pairwise(outline):
        slope(parts, (a[0], 0.0, a[1]), (b[0], 0.0, b[1]), 2 * half, thick, stuff)


def bulged(a: tuple[float, float], b: tuple[float, float], rise: float) -> Outline:
    """Return an outline from one corner to another that bulges outward (upward, forward) by `rise` in its middle."""
    long = math.hypot(b[0] - a[0], b[1] - a[1])
    nx, nz = -(b[1] - a[1]) / long, (b[0] - a[0]) / long
    found = []
    for i in range(6):
        s = i / 5
        out = 4.0 * rise * s * (1.0 - s)
        found.append((a[0] + (b[0] - a[0]) * s + nx * out, a[1] + (b[1] - a[1]) * s + nz * out))
    return tuple(found)


def rounded(corners: Outline, reach: float) -> Outline:
    """Return an outline with its inner corners rounded, from at most `reach` cm before each to as much behind it."""
    found = [corners[0]]
    for before, at, after in zip(corners, corners[1:], corners[2:], strict=False):
        ends = []
        for other in (before, after):
            long = math.dist(at, other)
            share = min(0.45, reach / long)
            ends.append((at[0] + (other[0] - at[0]) * share, at[1] + (other[1] - at[1]) * share))
        for i in range(5):
            s = i / 4
            weights = ((1 - s) ** 2, 2 * s * (1 - s), s * s)
            points = (ends[0], at, ends[1])
            found.append(
                (
                    sum(w * q[0] for w, q in zip(weights, points, strict=True)),
                    sum(w * q[1] for w, q in zip(weights, points, strict=True)),
                )
            )
    return (*found, corners[-1])


def height_at(outline: Outline, x: float) -> float:
    """Return the height of an outline at some x; beyond its ends that at the end."""
    if x <= outline[0][0]:
        return outline[0][1]
    for a, b in pairwise(outline):
        if x <= b[0]:
            return a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]) if b[0] > a[0] else b[1]
    return outline[-1][1]


def side_sheet(
    parts: Parts,
    y: float,
    low: float,
    top: Outline,
    arches: Sequence[tuple[float, float, float]],
    *,
    thick: float,
    stuff: str | Stuff,
    step: float = 3.0,
) -> None:
    """Put down the sheet of one side at `y` from `low` up to an outline, cut out over wheels.

    `arches` are x, z and radius of the circles that are cut out.
    """
    x0, x1 = top[0][0], top[-1][0]
    count = max(1, math.ceil((x1 - x0) / step))
    run: tuple[float, float, float] | None = None
    for i in range(count):
        a, b = x0 + (x1 - x0) * i / count, x0 + (x1 - x0) * (i + 1) / count
        middle = (a + b) / 2
        bottom, high = low, height_at(top, middle)
        for x, z, radius in arches:
            inside = radius * radius - (middle - x) ** 2
            if inside > 0:
                bottom = max(bottom, z + math.sqrt(inside))
        if run is not None and abs(run[1] - bottom) < 0.05 and abs(run[2] - high) < 0.05:
            continue  # the strip begun goes on
        if run is not None:
            _strip(parts, y, run, a, thick, stuff)
        run = (a, bottom, high)
    if run is not None:
        _strip(parts, y, run, x1, thick, stuff)


def _strip(
    parts: Parts, y: float, run: tuple[float, float, float], end: float, thick: float, stuff: str | Stuff
) -> None:
    if run[2] > run[1]:
        parts.box(Box(run[0], end, y - thick / 2, y + thick / 2, run[1], run[2]), stuff)


def arch_liner(parts: Parts, x: float, y: float, z: float, radius: float, wide: float) -> None:
    """Put down the inner arch over a wheel: thin sheet bent over half a circle."""
    points = [math.radians(180.0 - 180.0 * i / 8) for i in range(9)]
    for a, b in pairwise(points):
        one = (x + radius * math.cos(a), y, z + radius * math.sin(a))
        other = (x + radius * math.cos(b), y, z + radius * math.sin(b))
        slope(parts, one, other, wide, 0.1, "steel")


def pillar(parts: Parts, foot: tuple[float, float, float], head: tuple[float, float, float], wide: float) -> None:
    """Put down a pillar of folded sheet, seen as a bar with a dark edge."""
    parts.rod(foot, head, wide / 2, Stuff("steel", 1.1))
    parts.rod(
        (foot[0] + wide * 0.3, foot[1], foot[2]), (head[0] + wide * 0.3, head[1], head[2]), 0.5, Stuff("steel", 5.0)
    )


def coil_spring(parts: Parts, foot: tuple[float, float, float], high: float, radius: float, wire: float) -> None:
    """Put down a coil spring and the damper in it, upright."""
    x, y, z = foot
    turns = 6
    pieces = turns * 8
    last = (x + radius, y, z)
    for i in range(1, pieces + 1):
        a = 2 * math.pi * i / 8
        point = (x + radius * math.cos(a), y + radius * math.sin(a), z + high * i / pieces)
        parts.rod(last, point, wire, "steel")
        last = point
    parts.tube((x, y, z + high * 0.3), radius * 0.45, high * 0.8, 0.25, "steel")
    parts.cylinder((x, y, z + high * 0.3), radius * 0.38, high * 0.55, Stuff("vegetable_oil", 0.87))
    parts.rod((x, y, z + high * 0.3), (x, y, z + high + 6.0), 0.9, "steel")
