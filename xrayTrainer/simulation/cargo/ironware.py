"""Pieces of iron that lie about: shafts, gears, discs, housings, springs, pipes, crushed sheet.

Each touches the foot of the box that it is given, and does not leave it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

Ware: TypeAlias = Callable[[Parts, Box, Draws], None]
"""Puts a piece down that touches the foot of a box and does not leave it."""

STEEL = Stuff("steel", 7.85, 0.0)
IRON = Stuff("iron", 7.2, 0.0)
ALU = Stuff("aluminium", 2.7, 0.0)


def gear_shaft(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a shaft with gears and bearings along the longer side of a box."""
    lies_along = box.length >= box.width
    x, y, _ = box.centre
    long, radius = max(box.length, box.width), min(box.width, box.length, box.height) / 2
    p = parts.at((x, y, box.z0 + radius), yaw=0.0 if lies_along else 90.0)
    p.cylinder((0.0, 0.0, 0.0), radius * 0.28, long, STEEL, axis="x")
    at = -long / 2 + long * 0.08
    while at < long / 2 * 0.85:
        wide, r = long * draws.uniform(0.04, 0.12), radius * draws.uniform(0.5, 1.0)
        if at + wide < long / 2:
            p.tube((at + wide / 2, 0.0, 0.0), r, wide, r - radius * 0.28, Stuff("steel", 7.4), axis="x")
        at += wide + long * draws.uniform(0.02, 0.12)


def gear_case(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a casting with ribs, flange, two shafts with gears in it, and a cover with bolts."""
    metal, wall = (ALU, 0.8) if draws.chance(0.5) else (IRON, 0.7)
    body = box.shrunk(box.length * 0.06, box.width * 0.04, 0.0)
    body = body.with_z(box.z0, box.z0 + box.height * 0.9)
    inner = parts.hollow_box(body, wall, metal)
    for share in (0.3, 0.66):
        x = inner.x0 + inner.length * share
        web = Box(x, x + wall, inner.y0, inner.y1, inner.z0, inner.z0 + inner.height * 0.4)
        parts.box(web, metal)
    high = inner.height / 2
    for z in (inner.z0 + high * 0.62, inner.z0 + high * 1.42):
        shaft = Box(inner.x0, inner.x1, inner.centre[1] - high * 0.5, inner.centre[1] + high * 0.5, z - high * 0.3,
                    z + high * 0.3)  # fmt: skip
        gear_shaft(parts, shaft, draws)
    flange = min(box.height, box.width) * 0.44
    parts.tube((box.x0 + box.length * 0.03, body.centre[1], body.centre[2]), flange, box.length * 0.055, flange * 0.3,
               metal, axis="x")  # fmt: skip
    for share in (0.2, 0.5, 0.8):
        parts.cylinder((body.x0 + body.length * share, body.centre[1], body.z1 + box.height * 0.04), 1.2,
                       box.height * 0.08, STEEL)  # fmt: skip


def disc(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a stack of brake discs or flywheels that lie flat."""
    x, y, _ = box.centre
    radius, z = min(box.length, box.width) / 2, box.z0
    while z + 2.6 <= box.z1:
        r = radius * draws.uniform(0.86, 1.0)
        parts.tube((x, y, z + 1.2), r, 2.4, r * 0.52, IRON)
        parts.cylinder((x, y, z + 1.2), r * 0.18, 2.4, IRON)
        z += draws.uniform(2.5, 3.6)


def rims(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a wheel rim of light metal, flat: well, spokes, hub."""
    x, y, _ = box.centre
    radius, tall = min(box.length, box.width) / 2, min(box.height, 20.0)
    parts.tube((x, y, box.z0 + tall / 2), radius, tall, radius * 0.06 + 0.4, ALU)
    for turn in range(5):
        parts.tilted_box((x, y, box.z0 + tall * 0.85), (2 * radius * 0.9, 4.0, 2.4), Stuff("aluminium", 1.3),
                         yaw=36.0 * turn)  # fmt: skip
    parts.cylinder((x, y, box.z0 + tall * 0.82), radius * 0.22, 4.0, ALU)


def springs(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down coil springs and dampers side by side."""
    lies_along = box.length >= box.width
    p = parts.at((box.centre[0], box.centre[1], box.z0), yaw=0.0 if lies_along else 90.0)
    long, wide = max(box.length, box.width), min(box.length, box.width)
    radius = min(box.height, wide / 2) / 2
    for k in range(max(1, int(wide / (2 * radius)))):
        y = -wide / 2 + radius * (2 * k + 1)
        if draws.chance(0.5):
            turns = max(3, int(long / 5))
            for turn in range(turns):
                at = -long / 2 + long * (turn + 0.5) / turns
                p.tube((at, y, radius), radius, 1.2, 1.2, STEEL, axis="x")
        else:
            p.tube((0.0, y, radius * 0.62), radius * 0.62, long * 0.6, 0.3, STEEL, axis="x")
            p.cylinder((0.0, y, radius * 0.62), radius * 0.24, long, STEEL, axis="x")


def radiator(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a cooler that stands: core of fins, tanks at its ends, unions."""
    thick = min(box.width, draws.uniform(4, 8))
    y = box.y0 + draws.uniform(0, box.width - thick)
    tank = min(4.0, box.length * 0.1)
    core = Box(box.x0 + tank, box.x1 - tank, y, y + thick, box.z0, box.z1)
    parts.box(core, Stuff("aluminium", draws.uniform(0.4, 0.8), 0.03))
    for x in (box.x0, box.x1 - tank):
        parts.hollow_box(Box(x, x + tank, y, y + thick, box.z0, box.z1), 0.3, Stuff("polyethylene", 1.1))


def panel(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a door or flap of sheet that stands on edge: skins, frame, bar, lock, window winder."""
    y = box.y0 + draws.uniform(0.0, max(0.1, box.width - 12.0))
    deep = min(11.0, box.width - 0.5)
    for at in (y, y + deep - 0.1):
        parts.box(Box(box.x0, box.x1, at, at + 0.09, box.z0, box.z0 + box.height * 0.6), STEEL)
    for z in (box.z0, box.z0 + box.height * 0.58):
        parts.box(Box(box.x0, box.x1, y + 0.1, y + deep - 0.2, z, z + 0.12), STEEL)
    for x in (box.x0, box.x1 - 3):
        parts.box(Box(x, x + 3, y + 3, y + 7, box.z0 + 0.2, box.z1), Stuff("steel", 1.3))
    parts.box(Box(box.x0, box.x1, y + 3, y + 6, box.z1 - 3, box.z1), Stuff("steel", 1.2))
    low, tall = box.z0, box.height
    parts.rod((box.x0 + 3, y + 5, low + tall * 0.26), (box.x1 - 3, y + 5, low + tall * 0.36), 1.6, Stuff("steel", 3.6))
    lock = Box(box.x1 - 16, box.x1 - 8, y + 3, y + 7, low + tall * 0.4, low + tall * 0.5)
    parts.box(lock, Stuff("steel", 2.8))
    parts.cylinder((box.centre[0], y + 5, low + tall * 0.2), tall * 0.05, 4.0, Stuff("copper", 4.0), axis="y")


def tubes(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down pipes and bars that lie over each other askew, up to the top of the box."""
    count = draws.integer(2, 4)
    radius = min(box.height / 2 * draws.uniform(0.4, 0.8), min(box.length, box.width) / 4)
    along = box.length >= box.width
    for k in range(count):
        r = radius * (draws.uniform(0.6, 1.0) if 0 < k < count - 1 else 1.0)
        z = box.z0 + r + (box.height - 2 * r) * k / (count - 1)
        if along:
            a = (box.x0 + r, draws.uniform(box.y0 + r, box.y1 - r), z)
            b = (box.x1 - r, draws.uniform(box.y0 + r, box.y1 - r), z)
        else:
            a = (draws.uniform(box.x0 + r, box.x1 - r), box.y0 + r, z)
            b = (draws.uniform(box.x0 + r, box.x1 - r), box.y1 - r, z)
        if math.dist(a, b) > 1:
            parts.rod(a, b, r, Stuff("steel", draws.choice((7.85, 2.6, 1.8))))


def crushed(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a pressed packet of sheet: uneven inside, with folds."""
    metal = draws.choice((Stuff("steel", draws.uniform(1.2, 2.4), 0.5), Stuff("aluminium", 0.7, 0.4)))
    parts.box(box.shrunk(0.3), metal, pillow=draws.uniform(5.0, 9.0))
    for _ in range(draws.integer(2, 4)):
        half = max(box.size) * 0.3
        at = (box.centre[0] + draws.uniform(-0.2, 0.2) * box.length, box.centre[1], box.centre[2])
        flat = min(box.height * 0.5, half)
        parts.tilted_box(at, (half, box.width * 0.5, 0.4), STEEL, pitch=draws.uniform(-25, 25) * flat / half)


def plate(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a cut plate that leans: one end on the floor of its box, the other as high as it goes."""
    rise, thick = box.height - 2.0, draws.uniform(0.5, 2.4)
    if rise <= 0.5 or box.length < rise + 4:
        parts.box(box.with_z(box.z0, box.z0 + thick), STEEL)
        return
    slope = math.atan2(rise, box.length) * draws.choice((-1.0, 1.0))
    long = math.hypot(box.length, rise) * 0.92
    parts.tilted_box((box.centre[0], box.centre[1], box.z0 + 1.0 + rise / 2), (long, box.width, thick), STEEL,
                     pitch=math.degrees(slope))  # fmt: skip


def drum_shell(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down an empty vessel of sheet that lies: shell, ends, a hoop, dented flat."""
    along = box.length >= box.width
    across = min(box.width if along else box.length, box.height) / 2
    long = max(box.length, box.width)
    up = across * draws.uniform(0.7, 1.0)
    p = parts.at((box.centre[0], box.centre[1], box.z0 + up), yaw=0.0 if along else 90.0)
    wall = draws.uniform(0.12, 0.4)
    p.cylinder((0, 0, 0), across, long, STEEL, axis="x", radius_across=up)
    p.cylinder((0, 0, 0), across - wall, long - 2 * wall, STEEL, axis="x", radius_across=up - wall, sign=-1)


def motor(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down an electric motor on its feet: finned case, stator, rotor, shaft, end shields, terminal box."""
    along = box.length >= box.width
    long, radius = max(box.length, box.width) * 0.88, min(box.height * 0.8, min(box.length, box.width)) / 2
    p = parts.at((box.centre[0], box.centre[1], box.z0 + radius * 1.08), yaw=0.0 if along else 90.0)
    p.tube((0, 0, 0), radius * 0.9, long * 0.8, radius * 0.09, IRON, axis="x", ends=1.0)
    p.tube((0, 0, 0), radius * 0.8, long * 0.45, radius * 0.3, Stuff("iron", 7.0), axis="x")
    for side in (-1, 1):
        p.tube((side * long * 0.28, 0, 0), radius * 0.74, long * 0.1, radius * 0.22, Stuff("copper", 5.0), axis="x")
    p.cylinder((0, 0, 0), radius * 0.47, long * 0.45, Stuff("iron", 7.3), axis="x")
    p.cylinder((long * 0.06, 0, 0), radius * 0.13, long, STEEL, axis="x")
    for k in range(7):
        angle = math.pi * (k + 0.5) / 7
        z, y = radius * 0.95 * math.sin(angle), radius * 0.95 * math.cos(angle)
        p.box(Box(-long * 0.36, long * 0.36, y - 0.3, y + 0.3, z - 1.0, z), IRON)
    p.hollow_box(Box(-long * 0.12, long * 0.12, -radius * 0.35, radius * 0.35, radius * 0.96, radius * 1.3), 0.4, ALU)
    for x in (-long * 0.26, long * 0.26):
        p.box(Box(x - 2, x + 2, -radius * 0.9, radius * 0.9, -radius * 1.08, -radius * 0.86), IRON)
