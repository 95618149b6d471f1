"""Piston engines in line and their gear boxes, from a small car's to a lorry's.

Proportions follow common engines: cylinders 1.2 bores apart, a block 2 bores broad, rods 1.7 strokes long.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Number of cylinders, bore and stroke in cm, whether its block is aluminium, and its oil."""

    cylinders: int
    bore: float
    stroke: float
    light: bool = False

    @property
    def pitch(self) -> float:
        """Distance of two cylinders, cm."""
        return 1.2 * self.bore

    @property
    def length(self) -> float:
        """Length of the block, cm."""
        return self.cylinders * self.pitch + 0.5 * self.bore

    @property
    def deck(self) -> float:
        """Height of the upper side of the block over the crank, cm."""
        return 2.45 * self.stroke


LORRY_SIX = Engine(cylinders=6, bore=12.6, stroke=15.5)
VAN_FOUR = Engine(cylinders=4, bore=8.8, stroke=9.4)
CAR_FOUR = Engine(cylinders=4, bore=8.0, stroke=8.4)
BUS_SIX = Engine(cylinders=6, bore=10.7, stroke=12.4)
COOLER_THREE = Engine(cylinders=3, bore=8.8, stroke=9.0)


def engine(parts: Parts, kind: Engine, draws: Draws) -> None:
    """Put down an engine: crank along x at z = 0, front of the block at x = 0, cylinders upward."""
    _block(parts, kind)
    turn = draws.uniform(0.0, 360.0)
    for i in range(kind.cylinders):
        x = 0.25 * kind.bore + kind.pitch * (i + 0.5)
        phase = math.radians(turn + (360.0 / kind.cylinders * 2) * i)
        _cylinder(parts.at((x, 0.0, 0.0)), kind, phase)
    _head(parts, kind)
    _sump(parts, kind, draws)
    _front(parts, kind)
    _aside(parts, kind, draws)


def _metal(kind: Engine, share: float = 1.0) -> Stuff:
    return Stuff("aluminium", 2.7 * share) if kind.light else Stuff("iron", 7.2 * share)


def _block(p: Parts, kind: Engine) -> None:
    wall = 0.14 * kind.bore
    half = 0.78 * kind.bore
    upper = Box(0.0, kind.length, -half, half, 0.75 * kind.stroke, kind.deck)
    p.box(upper, _metal(kind))
    p.box(upper.shrunk(wall, wall, wall), _metal(kind), sign=-1)
    crank = Box(0.0, kind.length, -1.05 * kind.bore, 1.05 * kind.bore, -0.5 * kind.stroke, 0.75 * kind.stroke)
    p.box(crank, _metal(kind))
    p.box(crank.shrunk(wall, wall, 0.0).with_z(crank.z0, crank.z1 - wall), _metal(kind), sign=-1)
    for i in range(kind.cylinders + 1):
        x = 0.25 * kind.bore + kind.pitch * i
        b, s = kind.bore, kind.stroke
        p.box(Box(x - 0.18 * b, x + 0.18 * b, -0.8 * b, 0.8 * b, -0.3 * s, 0.7 * s), _metal(kind))


def _cylinder(p: Parts, kind: Engine, phase: float) -> None:
    """Liner, piston with rings and pin, rod, crank pin and its webs."""
    b, s = kind.bore, kind.stroke
    p.tube((0.0, 0.0, (kind.deck + 0.8 * s) / 2), b / 2 + 0.085 * b, kind.deck - 0.8 * s - 1.4, 0.085 * b, "iron")
    pin_y, pin_z = 0.5 * s * math.sin(phase), 0.5 * s * math.cos(phase)
    rod = 1.62 * s
    top = pin_z + math.sqrt(rod * rod - pin_y * pin_y)
    crown = top + 0.38 * b
    p.cylinder((0.0, 0.0, crown - 0.2 * b), b / 2 * 0.985, 0.4 * b, Stuff("aluminium", 2.3))
    p.tube((0.0, 0.0, crown - 0.6 * b), b / 2 * 0.97, 0.4 * b, 0.09 * b, "aluminium")
    for k in range(3):
        ring(p.at((0.0, 0.0, 0.0)), b / 2, b / 2 * 0.94, 0.25, crown - 0.08 * b * (k + 1), "iron", axis="z")
    p.cylinder((0.0, 0.0, top), 0.15 * b, 0.8 * b, Stuff("steel", 5.0), axis="y")
    p.rod((0.0, 0.0, top - 0.16 * b), (0.0, pin_y * 0.86, pin_z + 0.3 * b), 0.11 * b, "steel")
    p.tube((0.0, pin_y, pin_z), 0.42 * b, 0.26 * b, 0.1 * b, "steel", axis="x")
    p.cylinder((0.0, pin_y, pin_z), 0.31 * b, 0.4 * b, "steel", axis="x")
    for x in (-0.33 * b, 0.33 * b):
        centre = (x, -pin_y * 0.35, -pin_z * 0.35)
        p.cylinder(centre, 0.62 * b, 0.18 * b, "steel", axis="x")
    p.cylinder((kind.pitch / 2, 0.0, 0.0), 0.33 * b, kind.pitch - 0.84 * b, "steel", axis="x")


def _head(p: Parts, kind: Engine) -> None:
    b, z = kind.bore, kind.deck + 0.1
    half = 0.82 * b
    box = Box(0.0, kind.length, -half, half, z, z + 0.85 * b)
    p.box(box, _metal(kind, 0.92))
    cover = Box(0.1 * b, kind.length - 0.1 * b, -half, half, box.z1, box.z1 + 0.6 * b)
    inner = p.hollow_box(cover, 0.35, "aluminium")
    for y in (-0.4 * b, 0.4 * b):
        p.cylinder((kind.length / 2, y, inner.z0 + 0.22 * b), 0.13 * b, kind.length - 0.8 * b, "steel", axis="x")
    for i in range(kind.cylinders):
        x = 0.25 * b + kind.pitch * (i + 0.5)
        p.cylinder((x, 0.0, box.z1 + 0.3 * b), 0.12 * b, 0.55 * b, Stuff("steel", 6.0))
        for y in (-0.4 * b, 0.4 * b):
            p.box(Box(x - 0.1 * b, x + 0.1 * b, y - 0.2 * b, y + 0.2 * b, inner.z0, inner.z0 + 0.08 * b), "steel")


def _sump(p: Parts, kind: Engine, draws: Draws) -> None:
    b, s = kind.bore, kind.stroke
    pan = Box(0.0, kind.length, -0.9 * b, 0.9 * b, -1.55 * s, -0.5 * s)
    inner = p.hollow_box(pan, 0.25, "steel")
    p.box(inner.with_z(inner.z0, inner.z0 + inner.height * draws.uniform(0.4, 0.55)), Stuff("vegetable_oil", 0.88))


def _front(p: Parts, kind: Engine) -> None:
    """Timing case, pulleys, belt, water pump, fan of a lengthwise engine."""
    b = kind.bore
    case = Box(-0.5 * b, 0.0, -0.95 * b, 0.95 * b, -0.5 * kind.stroke, kind.deck)
    p.hollow_box(case, 0.5, "aluminium")
    ring(p.at((-0.7 * b, 0.0, 0.0), yaw=90.0), 0.85 * b, 0.3 * b, 0.35 * b, 0.0, Stuff("iron", 5.5))
    ring(p.at((-0.7 * b, 0.0, 1.3 * kind.stroke), yaw=90.0), 0.6 * b, 0.2 * b, 0.3 * b, 0.0, Stuff("steel", 4.5))
    p.cylinder((-0.55 * b, 0.0, 1.3 * kind.stroke), 0.18 * b, 0.6 * b, "steel", axis="x")


def _aside(p: Parts, kind: Engine, draws: Draws) -> None:
    """Alternator, starter, oil filter, manifolds, charger: what is bolted to the flanks."""
    b, long = kind.bore, kind.length
    side = draws.choice((-1.0, 1.0))
    at = (0.16 * long, side * 1.6 * b, 0.9 * kind.stroke)
    p.tube(at, 0.62 * b, 1.3 * b, 0.06 * b, "aluminium", axis="x", ends=0.1 * b)
    p.tube(at, 0.54 * b, 0.5 * b, 0.2 * b, Stuff("iron", 6.5), axis="x")
    p.cylinder(at, 0.3 * b, 0.8 * b, Stuff("copper", 5.4), axis="x")
    at = (0.8 * long, side * 1.55 * b, 0.1 * kind.stroke)
    p.tube(at, 0.4 * b, 2.0 * b, 0.05 * b, "steel", axis="x", ends=0.1 * b)
    p.cylinder(at, 0.33 * b, 1.5 * b, Stuff("iron", 5.2), axis="x")
    p.tube((0.45 * long, side * 1.5 * b, -0.2 * kind.stroke), 0.4 * b, 1.1 * b, 0.03 * b, "steel", ends=0.1)
    p.cylinder((0.45 * long, side * 1.5 * b, -0.2 * kind.stroke), 0.34 * b, 0.9 * b, Stuff("paper", 0.6))
    y = -side * 1.25 * b
    z = kind.deck + 0.4 * b
    p.tube((long / 2, y, z), 0.34 * b, long * 0.94, 0.05 * b, "iron", axis="x")
    p.tube((long / 2, side * 1.2 * b, z), 0.4 * b, long * 0.94, 0.05 * b, "aluminium", axis="x")
    turbo = (0.6 * long, -side * 1.95 * b, z + 0.2 * b)
    p.tube(turbo, 0.62 * b, 0.6 * b, 0.09 * b, "iron", axis="x", ends=0.1 * b)
    p.tube((turbo[0] + 0.9 * b, turbo[1], turbo[2]), 0.6 * b, 0.5 * b, 0.06 * b, "aluminium", axis="x", ends=0.08 * b)
    p.cylinder((turbo[0] + 0.4 * b, turbo[1], turbo[2]), 0.16 * b, 1.2 * b, "steel", axis="x")


def gearbox(parts: Parts, kind: Engine, draws: Draws) -> float:
    """Put down flywheel, clutch and gear box behind an engine, its crank on z = 0 from x = 0; return where it ends."""
    b = kind.bore
    radius = 1.55 * b
    case = _metal(kind) if kind.light else Stuff("aluminium")
    bell = 1.3 * b
    parts.cylinder((0.35 * b, 0.0, 0.0), 0.92 * radius, 0.28 * b, Stuff("iron", 7.0), axis="x")
    parts.cylinder((0.75 * b, 0.0, 0.0), 0.8 * radius, 0.3 * b, Stuff("steel", 4.2), axis="x")
    parts.tube((bell / 2, 0.0, 0.0), 1.06 * radius, bell, 0.6, case, axis="x")
    length = 4.6 * b if not kind.light else 2.6 * b
    box = Box(bell, bell + length, -0.9 * b, 0.9 * b, -1.25 * b, 0.9 * b)
    parts.box(box, case)
    parts.box(box.shrunk(0.1 * b), case, sign=-1)
    for z, first in ((0.0, 0.5), (-0.85 * b, 0.42)):
        parts.cylinder((bell + length / 2, 0.0, z), 0.17 * b, length * 1.0, "steel", axis="x")
        x = bell + 0.35 * b
        k = 0
        while x < bell + length - 0.4 * b:
            small = first * b * (0.8 + 0.3 * ((k * 7 + (3 if z else 0)) % 4) / 3)
            parts.tube((x, 0.0, z), small, 0.24 * b, small - 0.18 * b, Stuff("steel", 7.2), axis="x")
            x += draws.uniform(0.36, 0.52) * b
            k += 1
    parts.cylinder((bell + length + 0.3 * b, 0.0, 0.0), 0.3 * b, 0.6 * b, "steel", axis="x")
    return bell + length + 0.6 * b
