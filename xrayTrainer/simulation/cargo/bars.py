"""Flat bars and square beams between two points of an upright plane along the travel."""

from __future__ import annotations

import math

from xrayTrainer.simulation.solids import Parts, Stuff


def slat(
    parts: Parts,
    start: tuple[float, float],
    end: tuple[float, float],
    y: float,
    *,
    broad: float,
    thick: float,
    stuff: str | Stuff,
) -> None:
    """Put down a bar from one point (x, z) to another; `broad` lies in their plane, `thick` across it about `y`, cm."""
    dx, dz = end[0] - start[0], end[1] - start[1]
    long = math.hypot(dx, dz)
    if long > 0.0:
        middle = ((start[0] + end[0]) / 2, y, (start[1] + end[1]) / 2)
        parts.tilted_box(middle, (long, thick, broad), stuff, pitch=-math.degrees(math.atan2(dz, dx)))


def square_tube(
    parts: Parts,
    start: tuple[float, float],
    end: tuple[float, float],
    y: float,
    *,
    broad: float,
    deep: float,
    wall: float,
    stuff: str | Stuff,
) -> None:
    """Put down a box girder from one point (x, z) to another: `broad` in their plane, `deep` across it, hollow, cm."""
    dx, dz = end[0] - start[0], end[1] - start[1]
    long = math.hypot(dx, dz)
    if long <= 0.0:
        return
    middle = ((start[0] + end[0]) / 2, y, (start[1] + end[1]) / 2)
    pitch = -math.degrees(math.atan2(dz, dx))
    parts.tilted_box(middle, (long, deep, broad), stuff, pitch=pitch)
    parts.tilted_box(middle, (long - 2 * wall, deep - 2 * wall, broad - 2 * wall), stuff, pitch=pitch, sign=-1)
