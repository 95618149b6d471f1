"""The net over an air cargo pallet: cords in lozenges, rings at its edge, studs in the seat track; film below it."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.solids import Parts, Stuff

_CORD = Stuff("synthetic_textile", 0.9)
_MESH = 34.0


def net(parts: Parts, draws: Draws, stack: Box, track: float) -> None:
    """Put down a net about a stack, hooked into a track at the height `track`."""
    sag = draws.uniform(0.6, 2.0)
    out = 1.2
    near, far = stack.y0 - out, stack.y1 + out
    left, right = stack.x0 - out, stack.x1 + out
    high = stack.z1 - track
    sides: tuple[tuple[float, float, Callable[[float, float], Vector]], ...] = (
        (right - left, high, lambda u, v: (left + u, near, track + v)),
        (right - left, high, lambda u, v: (left + u, far, track + v)),
        (far - near, high, lambda u, v: (left, near + u, track + v)),
        (far - near, high, lambda u, v: (right, near + u, track + v)),
        (right - left, far - near, lambda u, v: (left + u, near + v, stack.z1 + out - sag * 0.2)),
    )
    for number, (wide, tall, place) in enumerate(sides):
        _lozenges(parts, draws.child("side", number), wide, tall, place)
    for wide, place in ((s[0], s[2]) for s in sides[:4]):
        _edge(parts, draws, wide, place)


def _lozenges(parts: Parts, draws: Draws, wide: float, tall: float, place: Callable[[float, float], Vector]) -> None:
    """Put down the cords of one side, knot to knot, and the knots."""
    columns, rows = max(2, round(wide / _MESH)), max(2, round(tall / _MESH))
    knots: dict[tuple[int, int], Vector] = {}
    for i, j in itertools.product(range(columns * 2 + 1), range(rows * 2 + 1)):
        if (i + j) % 2 == 0:
            edge = i in (0, columns * 2) or j in (0, rows * 2)
            slack = 0.0 if edge else 0.7
            u = min(wide, max(0.0, wide * i / (columns * 2) + draws.normal(0.0, slack)))
            v = min(tall, max(0.0, tall * j / (rows * 2) + draws.normal(0.0, slack)))
            knots[i, j] = place(u, v)
    for (i, j), start in knots.items():
        for ni, nj in ((i + 1, j + 1), (i + 1, j - 1)):
            end = knots.get((ni, nj))
            if end is not None:
                parts.rod(start, end, 0.42, _CORD)
        parts.ellipsoid(start, (0.95, 0.95, 0.95), _CORD)


def _edge(parts: Parts, draws: Draws, wide: float, place: Callable[[float, float], Vector]) -> None:
    """Put down the edge cord's fittings: a stud in the track and a ring on it, one every lozenge."""
    count = max(2, round(wide / _MESH))
    for i in range(count + 1):
        x, y, z = place(wide * i / count, 0.0)
        parts.box(Box.around((x, y, z + 0.8), (2.6, 2.6, 1.6)), Stuff("steel", 5.5))
        lean = draws.uniform(-20, 20)
        at = parts.at((x, y, z + 3.6), yaw=lean)
        at.tube((0, 0, 0), 2.2, 0.8, 0.8, "steel", axis="y")


def folded_net(parts: Parts, draws: Draws, stack: Box) -> None:
    """Put down a net that is not in use: folded to a flat heap on the pallet, its rings in it, cords beside it."""
    long, wide = draws.uniform(70.0, 110.0), draws.uniform(60.0, 90.0)
    x = draws.uniform(stack.x0 + 8.0, stack.x1 - long - 8.0)
    y = draws.uniform(stack.y0 + 8.0, stack.y1 - wide - 8.0)
    z = stack.z0
    for layer in range(3):
        high = draws.uniform(3.0, 5.5)
        inset = 6.0 * layer
        fold = Stuff("synthetic_textile", draws.uniform(0.13, 0.19), 0.3)
        box = Box(x + inset, x + long - inset * 0.4, y + inset, y + wide - inset * 0.7, z, z + high)
        parts.box(box, fold, pillow=5.0)
        for _ in range(6):
            at = (draws.uniform(box.x0 + 14.0, box.x1 - 14.0), draws.uniform(box.y0 + 14.0, box.y1 - 14.0))
            ring = parts.at((at[0], at[1], z + high / 2), yaw=draws.uniform(0.0, 180.0))
            ring.tube((0.0, 0.0, 0.0), 2.2, 0.8, 0.8, "steel", inside=fold)
        z += high
    for _ in range(5):
        start = (x + draws.uniform(0.0, long), y + draws.choice((-4.0, wide + 4.0)), stack.z0 + 0.5)
        end = (start[0] + draws.uniform(-40.0, 40.0), start[1] + draws.uniform(-3.5, 3.5), stack.z0 + 0.5)
        parts.rod(start, (min(max(end[0], stack.x0), stack.x1), end[1], end[2]), 0.42, _CORD)


def sheet(parts: Parts, draws: Draws, stack: Box, foot: float) -> None:
    """Put down the plastic sheet under the net: wrinkled film about the stack, so thin that it seldom shows."""
    film = Stuff("polyethylene", draws.uniform(0.010, 0.022), 0.3)
    thick = 0.9
    parts.box(Box(stack.x0, stack.x1, stack.y0 - thick, stack.y0, foot, stack.z1), film)
    parts.box(Box(stack.x0, stack.x1, stack.y1, stack.y1 + thick, foot, stack.z1), film)
    parts.box(Box(stack.x0 - thick, stack.x0, stack.y0, stack.y1, foot, stack.z1), film)
    parts.box(Box(stack.x1, stack.x1 + thick, stack.y0, stack.y1, foot, stack.z1), film)
    parts.box(Box(stack.x0, stack.x1, stack.y0, stack.y1, stack.z1, stack.z1 + 0.6), film)
