"""Pieces of wagon bodies: posts, boards, ladders, arched roofs, marking plates."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

STEEL = "steel"


def span(one: float, other: float) -> tuple[float, float]:
    """Return two places along an axis in their order."""
    return (one, other) if one <= other else (other, one)


def post(parts: Parts, x: float, side: float, skin: float, z: tuple[float, float], deep: float = 7.0) -> None:
    """Put down a post of hat section on the outside of a wall whose skin lies at |y| = `skin`; `side` is -1 or 1."""
    face = sorted((side * (skin + deep - 0.5), side * (skin + deep)))
    web = sorted((side * skin, side * (skin + deep - 0.5)))
    flange = sorted((side * skin, side * (skin + 0.5)))
    parts.box(Box(x - 5.0, x + 5.0, face[0], face[1], *z), STEEL)
    for end in (-1.0, 1.0):
        x0, x1 = sorted((x + end * 5.0, x + end * 5.55))
        parts.box(Box(x0, x1, web[0], web[1], *z), STEEL)
        x0, x1 = sorted((x + end * 5.55, x + end * 9.5))
        parts.box(Box(x0, x1, flange[0], flange[1], *z), STEEL)


def boards(
    parts: Parts, draws: Draws, wall: Box, height: float, stuff: str, *, missing: float = 0.0, density: float = 0.55
) -> None:
    """Put down a lining of horizontal boards, one above the other, each a little different; some may be gone."""
    z = wall.z0
    while z < wall.z1 - 1.0:
        top = min(wall.z1, z + height - 0.25)
        board = Stuff(stuff, max(0.3, draws.around(density, 0.07)))
        gone = draws.chance(missing)
        slack = min(draws.uniform(0.0, 0.6), wall.length * 0.002)
        if not gone:
            parts.box(Box(wall.x0 + slack, wall.x1 - slack, wall.y0, wall.y1, z, top), board)
        z += height


def floor_boards(parts: Parts, draws: Draws, floor: Box, wide: float = 15.0) -> None:
    """Put down floor boards that lie across the wagon."""
    x = floor.x0
    while x < floor.x1 - 0.5:
        end = min(floor.x1, x + wide - draws.uniform(0.1, 0.4))
        thin = draws.uniform(0.0, 0.5)
        parts.box(Box(x, end, floor.y0, floor.y1, floor.z0, floor.z1 - thin), Stuff("wood", draws.around(0.56, 0.08)))
        x += wide


def ladder(parts: Parts, draws: Draws, x: float, y: float, z: tuple[float, float], *, along: str = "y") -> None:
    """Put down a ladder of two flat bars and round rungs; its rungs run along y (on an end) or x (on a side)."""
    half = 19.0
    low, high = z
    for end in (-half, half):
        size = (1.2, 4.0, high - low) if along == "y" else (4.0, 1.2, high - low)
        centre = (x, y + end, (low + high) / 2) if along == "y" else (x + end, y, (low + high) / 2)
        parts.box(Box.around(centre, size), STEEL)
    rung = low + draws.uniform(6, 14)
    while rung < high - 4:
        if along == "y":
            parts.cylinder((x, y, rung), 1.0, 2 * half - 1.2, STEEL, axis="y")
        else:
            parts.cylinder((x, y, rung), 1.0, 2 * half - 1.2, STEEL, axis="x")
        rung += 31.0


def arch(half: float, eaves: float, rise: float, count: int = 8) -> tuple[tuple[float, float], ...]:
    """Return points (y, z) of a roof from eaves to eaves: flat on top, round at the shoulders."""
    found = []
    for i in range(count + 1):
        u = -1.0 + 2.0 * i / count
        y = half * math.sin(u * math.pi / 2)
        found.append((y, eaves + rise * (1.0 - abs(y / half) ** 2.6)))
    return tuple(found)


def arched(
    parts: Parts, outline: Sequence[tuple[float, float]], x: tuple[float, float], thick: float, stuff: str | Stuff
) -> None:
    """Put down a sheet bent over points (y, z), from one x to another; it lies below the points."""
    length = x[1] - x[0]
    for (ya, za), (yb, zb) in itertools.pairwise(outline):
        run = math.hypot(yb - ya, zb - za)
        roll = math.degrees(math.atan2(zb - za, yb - ya))
        centre = ((x[0] + x[1]) / 2, (ya + yb) / 2, (za + zb) / 2 - thick / 2)
        parts.tilted_box(centre, (length, run, thick), stuff, roll=roll)


def lowered(outline: Sequence[tuple[float, float]], by: float, narrower: float) -> tuple[tuple[float, float], ...]:
    """Return the outline of a lining under a roof."""
    half = max(y for y, _ in outline)
    return tuple((y * (half - narrower) / half, z - by) for y, z in outline)


def number_plate(parts: Parts, x: float, y: float, z: float) -> None:
    """Put down the raised figures of the wagon's number, welded of flat bars to frame and body."""
    for figure in range(8):
        at = x + figure * 7.0
        parts.box(Box.around((at, y, z), (4.5, 0.5, 1.0)), STEEL)
        parts.box(Box.around((at - 1.8 + figure % 3, y, z - 4), (1.0, 0.5, 7.0)), STEEL)
