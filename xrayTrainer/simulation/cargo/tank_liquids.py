"""Liquids in tank wagons: filled to a level, with the free space that warm weather needs.

A tank is filled to 90 to 98 % of its room or to what it may carry; sediment or water lies at the bottom of some fuels.
The cylinder and its dished ends are those of `rail_tank`.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_tank import DISH, dish_radius
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow, Void
from xrayTrainer.simulation.registry import number, word
from xrayTrainer.simulation.solids import Parts, Stuff

_LAYER = 1.0
_RINGS = 9


@dataclass(frozen=True, slots=True)
class _Slice:
    """A stretch of the tank: x from and to, and the radius in its middle, cm."""

    x0: float
    x1: float
    radius: float


@CARGO.register("tank_fuel", version=1, term="liquids.fuel", fits=("rail.tank",))
def tank_fuel(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a tank with motor fuel. `fuel`: `diesel` or `petrol`; `fill`: share of its room, 0.05 to 0.98."""
    fuel = word(params, "fuel", draws.child("fuel").choice(("diesel", "petrol")), ("diesel", "petrol"))
    water = draws.child("water").uniform(0.5, 4.0) if draws.child("wet").chance(0.3) else 0.0
    hs = "271019" if fuel == "diesel" else "271012"
    return _filled(parts, space, draws, params, Stuff(fuel), water, "liquids.fuel", hs)


@CARGO.register("tank_vegetable_oil", version=1, term="food.oil", fits=("rail.tank",))
def tank_vegetable_oil(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a tank with vegetable oil. `fill`: share of its room, 0.05 to 0.98."""
    return _filled(parts, space, draws, params, Stuff("vegetable_oil"), 0.0, "food.oil", "151211")


def _filled(
    parts: Parts, space: Space, draws: Draws, params: Params, stuff: Stuff, water: float, term: str, hs: str
) -> Stow:
    box = space.box
    density = draws.child("density").around(0.84 if stuff.material == "diesel" else _density(stuff.material), 0.008)
    stuff = Stuff(stuff.material, density, 0.0)
    own = draws.child("fill")
    drawn = own.uniform(0.86, 0.97) if own.chance(0.75) else own.uniform(0.2, 0.8)
    fill = min(0.98, max(0.05, number(params, "fill", drawn)))
    room = _room(box)
    level = _level(box, min(fill, space.payload_kg * 1000.0 * 0.985 / (density * room)))
    slices = _slices(box)
    if level > box.centre[2]:
        _whole(parts, box, slices, stuff)
        _layers(parts, box, slices, (level, box.z1), stuff, sign=-1)
    else:
        _layers(parts, box, slices, (box.z0, level), stuff)
    if water:
        _layers(parts, box, slices[:1], (box.z0, box.z0 + water), Stuff("water"), inside=stuff)
    core = Box(box.x0 + 60, box.x1 - 60, -60.0, 60.0, box.z0 + 45.0, max(box.z0 + 45.0, level - 5.0))
    hosts = _hosts(core, stuff) if level - box.z0 > 90.0 else ()
    half = 0.8 * math.sqrt(max(0.0, (box.height / 2) ** 2 - (level + 4.0 - box.centre[2]) ** 2))
    over = Box(box.x0 + 70, box.x1 - 70, -half * 0.5, half * 0.5, level, max(level, min(box.z1 - 8.0, level + 60.0)))
    free = (
        (Void(id="over", box=over, zone="tank.shell", methods=("rail.tank",), opens="lid"),) if over.height > 8 else ()
    )
    return Stow(cargo=term, packages=1, package_kind="bulk", hosts=hosts, free=free, hs=hs)


def _density(material: str) -> float:
    return {"petrol": 0.745, "vegetable_oil": 0.92}[material]


def _slices(box: Box) -> tuple[_Slice, ...]:
    """Return the straight part, then the rings of both dished ends."""
    deep = DISH * box.height
    straight = box.length / 2 - deep
    middle = box.centre[0]
    found = [_Slice(middle - straight, middle + straight, box.height / 2)]
    for i in range(_RINGS):
        a, b = (deep * math.sin(k / _RINGS * math.pi / 2) for k in (i, i + 1))
        radius = dish_radius(box, middle + straight + (a + b) / 2)
        found.append(_Slice(middle + straight + a, middle + straight + b, radius))
        found.append(_Slice(middle - straight - b, middle - straight - a, radius))
    return tuple(found)


def _room(box: Box) -> float:
    return sum((s.x1 - s.x0) * math.pi * s.radius**2 for s in _slices(box))


def _level(box: Box, fill: float) -> float:
    """Return the level, z, at which a share of the room is full."""
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        u = 1.0 - 2.0 * middle
        share = (math.acos(u) - u * math.sqrt(max(0.0, 1.0 - u * u))) / math.pi
        low, high = (middle, high) if share < fill else (low, middle)
    return box.z0 + (low + high) / 2 * box.height


def _whole(parts: Parts, box: Box, slices: tuple[_Slice, ...], stuff: Stuff) -> None:
    """Put down a full tank."""
    for one in slices:
        centre = ((one.x0 + one.x1) / 2, box.centre[1], box.centre[2])
        parts.cylinder(centre, one.radius, one.x1 - one.x0, stuff, axis="x")


def _layers(
    parts: Parts,
    box: Box,
    slices: tuple[_Slice, ...],
    span: tuple[float, float],
    stuff: Stuff,
    *,
    sign: int = 1,
    inside: Stuff | None = None,
) -> None:
    """Put down, or take away, what lies between two heights, in thin layers as wide as the tank is there."""
    axis = box.centre[2]
    cuts_out = sign < 0 or inside is not None
    for number_, one in enumerate(slices):
        for z0, z1 in itertools.pairwise(_edges(span, axis, one.radius, _LAYER if number_ == 0 else 3 * _LAYER)):
            at = max(z0, z1, key=lambda z: abs(z - axis)) if cuts_out else (z0 + z1) / 2  # never more than is there
            reach = one.radius**2 - (at - axis) ** 2
            if reach > 0.0:
                half = math.sqrt(reach)
                parts.box(Box(one.x0, one.x1, -half, half, z0, z1), stuff, sign=sign, inside=inside)


def _edges(span: tuple[float, float], axis: float, radius: float, step: float) -> list[float]:
    """Return heights between two in a round tank, thinner steps towards its crown and foot, where it narrows fast."""
    low, high = max(span[0], axis - radius), min(span[1], axis + radius)
    if high <= low:
        return []
    first, last = (math.asin(max(-1.0, min(1.0, (z - axis) / radius))) for z in (low, high))
    count = max(1, math.ceil((last - first) * radius / step))
    return [low, *(axis + radius * math.sin(first + (last - first) * i / count) for i in range(1, count)), high]


def _hosts(core: Box, stuff: Stuff) -> tuple[Host, ...]:
    """Return pieces of the liquid in which something may be sunk: on the bottom, and hung from the manhole."""
    found = []
    for i in range(6):
        x = core.x0 + core.length * (i + 0.5) / 6
        low = Box.around((x, 0.0, core.z0 + 15.0), (60.0, 70.0, 30.0))
        found.append(Host(kind="bulk", box=low, stuff=stuff, row=i, depth=0.8))
    hung = Box.around((core.centre[0] + 40.0, 0.0, (core.z0 + core.z1) / 2), (24.0, 24.0, min(60.0, core.height)))
    found.append(Host(kind="bulk", box=hung, stuff=stuff, row=0, depth=0.3))
    return tuple(found)
