"""Wheels of road vehicles: tyres as hollow rubber rings with steel belts and beads, rims, hubs, brakes.

Sizes are those of common tyres: 385/65 R 22.5 and 295/80 R 22.5 of lorries, 205/55 R 16 of cars, 215/75 R 16 of vans.
A tyre is built of rings that do not meet: tread, belts, shoulders, sidewalls, beads; all stand about an axis along y.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

_CORDS = Stuff("steel", 3.6)
"""Steel cord in rubber, about half of it steel."""
_BEAD = Stuff("steel", 3.2)
_FLANK = Stuff("rubber", 1.3)
"""Rubber over one layer of steel cord from bead to bead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TyreSize:
    """Outer radius, width and rim radius, cm; bolts of the rim and their circle."""

    radius: float
    width: float
    rim: float
    bolts: int = 10
    bolt_circle: float = 16.75
    hub: float = 13.0


SUPER_SINGLE = TyreSize(radius=53.0, width=38.5, rim=28.6)
LORRY = TyreSize(radius=52.0, width=29.5, rim=28.6)
VAN = TyreSize(radius=36.0, width=21.5, rim=20.3, bolts=6, bolt_circle=8.5, hub=7.0)
CAR = TyreSize(radius=31.6, width=20.5, rim=20.3, bolts=5, bolt_circle=5.7, hub=6.5)


def ring(
    parts: Parts, radius: float, inner: float, thick: float, y: float, stuff: str | Stuff, *, axis: str = "y"
) -> None:
    """Put down a flat ring about an axis, from the inner radius to the outer, `thick` along it, at `y` along it."""
    if inner >= radius or thick <= 0:
        return
    centre = (0.0, y, 0.0) if axis == "y" else (0.0, 0.0, y)
    parts.tube(centre, radius, thick, radius - inner, stuff, axis=axis)


def tyre(parts: Parts, size: TyreSize, draws: Draws, *, axis: str = "y") -> None:
    """Put down a tyre about the origin; how far it is worn is drawn."""
    r, w, rim = size.radius, size.width, size.rim
    scale = (r / 53.0) ** 1.4
    tread = draws.uniform(1.3, 2.6) * scale
    belt, under = 0.35 * scale, 0.8 * scale
    edge = r - tread
    ring(parts, r, edge, 0.80 * w, 0.0, Stuff("rubber", 1.05), axis=axis)
    ring(parts, edge, edge - belt, 0.74 * w, 0.0, _CORDS, axis=axis)
    ring(parts, edge - belt, edge - belt - under, 0.86 * w, 0.0, "rubber", axis=axis)
    top, bead = edge - belt - under, rim + 2.8 * scale
    flank = top - bead
    steps = ((1.0, 0.80, 3.4, 0.44), (0.80, 0.36, 1.7, 0.475), (0.36, 0.0, 2.2, 0.45))
    for outer, inner, thick, at in steps:
        for side in (-1.0, 1.0):
            y = side * (at * w - thick * scale / 2)
            ring(parts, bead + flank * outer, bead + flank * inner, thick * scale, y, _FLANK, axis=axis)
    for side in (-1.0, 1.0):
        ring(parts, bead, rim + 0.1, 2.6 * scale, side * 0.39 * w, _BEAD, axis=axis)


def rim(parts: Parts, size: TyreSize, draws: Draws, *, dish: float, axis: str = "y", alloy: bool = False) -> None:
    """Put down a rim; `dish` is where its disc stands along the axis, as a share of half the width."""
    metal = "aluminium" if alloy else "steel"
    wall, plate = (1.1, 2.0) if alloy else (0.65, 1.15)
    scale = size.rim / 28.6
    wall, plate = wall * max(scale, 0.6), plate * max(scale, 0.6)
    long = 0.76 * size.width
    ring(parts, size.rim, size.rim - wall, long, 0.0, metal, axis=axis)
    well = size.rim - wall
    ring(parts, well, well - 2.2 * scale, wall, -0.36 * size.width, metal, axis=axis)
    y = dish * size.width / 2
    ring(parts, well, size.hub - 0.3, plate, y, metal, axis=axis)
    turn = draws.uniform(0.0, 2 * math.pi)
    holes = draws.choice((8, 10)) if size.bolts > 6 else 5
    middle, hole = (well + size.bolt_circle) / 2 + 1.0 * scale, 2.9 * scale
    for i in range(holes):
        angle = turn + 2 * math.pi * i / holes
        at = _on_circle(middle, angle, y, axis)
        parts.cylinder(at, hole, plate, metal, axis=axis, sign=-1)
    bolt = 1.3 * max(scale, 0.55)
    for i in range(size.bolts):
        angle = turn + 2 * math.pi * i / size.bolts
        at = _on_circle(size.bolt_circle, angle, y - plate / 2 - 2.0 * scale, axis)
        parts.cylinder(at, bolt, 3.8 * scale, "steel", axis=axis)


def _on_circle(radius: float, angle: float, along: float, axis: str) -> tuple[float, float, float]:
    c, s = radius * math.cos(angle), radius * math.sin(angle)
    return (c, along, s) if axis == "y" else (c, s, along)


def hub_and_drum(parts: Parts, size: TyreSize, *, y: float, inward: float) -> None:
    """Put down the hub of a lorry wheel, its drum and shoes; `inward` is the direction of the axle along y."""
    p = parts.at((0.0, y, 0.0))
    hub = size.hub - 0.6
    ring(p, hub, 6.2, 15.0, -inward * 3.0, Stuff("iron", 5.6))
    ring(p, hub - 3.0, 0.5, 4.0, -inward * 12.6, Stuff("iron", 4.5))
    ring(p, 22.3, 20.4, 21.0, inward * 12.0, "iron")
    ring(p, 20.4, 13.0, 1.6, inward * 2.0, "iron")
    ring(p, 20.2, 18.4, 17.5, inward * 13.0, Stuff("cement", 2.1))
    ring(p, 18.4, 17.2, 17.5, inward * 13.0, "iron")


def single_wheel(parts: Parts, size: TyreSize, draws: Draws, *, side: float) -> None:
    """Put down one broad wheel at the end of an axle; `side` is +1 at y high, -1 at y low."""
    p = parts.at((0.0, 0.0, 0.0), yaw=0.0 if side < 0 else 180.0)
    tyre(p, size, draws.child("tyre"))
    rim(p, size, draws.child("rim"), dish=-0.1)


def twin_wheels(parts: Parts, size: TyreSize, draws: Draws, *, side: float) -> None:
    """Put down two wheels disc to disc at the end of an axle, about the middle between them."""
    p = parts.at((0.0, 0.0, 0.0), yaw=0.0 if side < 0 else 180.0)
    gap = size.width / 2 + 1.8
    outer, inner = p.at((0.0, -gap, 0.0)), p.at((0.0, gap, 0.0), yaw=180.0)
    tyre(outer, size, draws.child("outer"))
    rim(outer, size, draws.child("outer_rim"), dish=0.88)
    tyre(inner, size, draws.child("inner"))
    rim(inner, size, draws.child("inner_rim"), dish=0.88)
