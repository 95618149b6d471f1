"""The refrigeration unit in the front of a refrigerated container: 42 cm deep, as broad and high as its front.

Above, behind an insulated wall, evaporator coil and two fans; below, open to the front, compressor, condenser coil and
fan, control box, receiver, pipes, cable.  Masses follow published weights of such units, 380 to 430 kg.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.reefer_shell import FOAM
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.solids import Parts, Stuff

_CORE = Stuff("copper", 2.6)
"""Cable: three cores of copper in rubber."""
_X0, _X1 = 1.5, 43.0
_Y = 101.0


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPlaces:
    """Spaces in the unit in the container's frame: by the evaporator, by the compressor, in the control box."""

    evaporator: Box
    compressor: Box
    control: Box


def unit(parts: Parts, high: float, draws: Draws) -> UnitPlaces:
    """Put down the unit in a container `high` cm high."""
    top, split = high - 12.0, high * draws.uniform(0.52, 0.56)
    side = draws.choice((-1.0, 1.0))
    _housing(parts, top, split)
    evaporator = _evaporator(parts, top, split, draws.child("evaporator"))
    _condenser(parts, split, side, draws.child("condenser"))
    compressor = _compressor(parts, -side, draws.child("compressor"))
    control = _control_box(parts, split, side, draws.child("control"))
    _pipes(parts, split, top, draws.child("pipes"))
    _cable(parts, side, draws.child("cable"))
    _fittings(parts, split, -side, draws.child("fittings"))
    _sides(parts, split, top, draws.child("sides"))
    _looms(parts, split, top, draws.child("looms"))
    return UnitPlaces(evaporator=evaporator, compressor=compressor, control=control)


def _housing(p: Parts, top: float, split: float) -> None:
    """The insulated wall that steps back below, its skins, the frame and the lower grille."""
    sheet = "aluminium"
    upper = Box(_X0, _X0 + 6.5, -_Y, _Y, split, top)
    lower = Box(_X1 - 7.0, _X1, -_Y, _Y, 17.0, split)
    shelf = Box(_X0 + 6.5, _X1, -_Y, _Y, split, split + 6.0)
    for box in (upper, lower):
        p.box(box.with_x(box.x0, box.x0 + 0.2), sheet)
        p.box(box.with_x(box.x1 - 0.2, box.x1), sheet)
        p.box(box.with_x(box.x0 + 0.2, box.x1 - 0.2), FOAM)
    p.box(shelf.with_z(shelf.z0, shelf.z0 + 0.2), sheet)
    p.box(shelf.with_z(shelf.z1 - 0.2, shelf.z1), sheet)
    p.box(shelf.with_z(shelf.z0 + 0.2, shelf.z1 - 0.2), FOAM)
    for y in (-_Y - 2.4, _Y):
        p.box(Box(_X0, _X0 + 5.0, y, y + 2.4, 16.0, top), Stuff("steel", 3.0))
    for x, z in ((38.0, split + 44.0), (8.2, top - 6.0), (37.0, split + 72.0)):
        p.box(Box(x, x + 2.6, -_Y, _Y, z, z + 4.6), Stuff("steel", 2.4))
    for y in (-88.6, 88.2):
        p.box(Box(9.0, 42.0, y, y + 0.25, split + 7.0, top - 8.0), "steel")
    for z in (17.0, split - 3.0):
        p.box(Box(_X0, _X0 + 4.0, -_Y, _Y, z, z + 3.0), Stuff("steel", 2.2))
    for i in range(9):
        z = 22.0 + i * 3.4
        p.box(Box(_X0, _X0 + 0.3, -20.0, 95.0, z, z + 0.8), "steel")


def _sides(p: Parts, split: float, top: float, draws: Draws) -> None:
    """Cheeks of the frame, folded panels before coils and ducts, seen edge-on as lines of uneven length."""
    for y in (-_Y - 0.5, _Y + 0.2):
        p.box(Box(_X0 + 5.2, _X1, y, y + 0.3, 17.0, top), "stainless_steel")
        for _ in range(3):
            z = draws.uniform(20.0, top - 50.0)
            x = draws.uniform(_X0 + 6.0, _X1 - 16.0)
            plate = Box(x, x + draws.uniform(8.0, 15.0), y + 0.32, y + 0.52, z, z + draws.uniform(18.0, 48.0))
            p.box(plate, "steel")
    for x in (10.2, 12.6, 33.4, 38.6, 41.2):
        y = draws.uniform(-84.0, 10.0)
        low, high = (split + 46.0, top - 34.0) if x > 30.0 else (split + 7.0, top - 40.0)
        fold = draws.uniform(0.0, 0.4) * (high - low)
        p.box(Box(x, x + 0.12, y, y + draws.uniform(30.0, 70.0), low + fold * 0.5, high - fold * 0.5), "aluminium")


def _looms(p: Parts, split: float, top: float, draws: Draws) -> None:
    """Bundles of wires and hoses along the frame, clipped every hand's breadth, so that they hang in shallow bows."""
    for _ in range(12):
        y = draws.choice((-1.0, 1.0)) * draws.uniform(91.5, 98.0)
        x, z = draws.uniform(_X0 + 7.0, _X1 - 10.0), draws.uniform(20.0, split - 20.0)
        stuff = draws.choice((Stuff("copper", 2.6), Stuff("pvc", 2.0), Stuff("rubber", 1.3)))
        radius = draws.uniform(0.3, 0.8)
        at: Vector = (x, y, z)
        for _ in range(draws.integer(3, 6)):
            if draws.chance(0.7):
                onward = (at[0] + draws.normal(0.0, 1.3), at[1], at[2] + draws.uniform(8.0, 20.0))
            else:
                onward = (at[0] + draws.uniform(-9.0, 9.0), at[1], at[2] + draws.normal(0.0, 1.5))
            onward = (min(max(onward[0], _X0 + 6.0), _X1 - 9.0), onward[1], min(onward[2], split - 5.0))
            if math.dist(at, onward) > 1.0:
                p.rod(at, onward, radius, stuff)
            at = onward


def _evaporator(p: Parts, top: float, split: float, draws: Draws) -> Box:
    """Coil of finned tubes, heaters below it, two fans with their motors above; returns the space over the coil."""
    x0, x1 = _X0 + 9.0, _X1 - 3.0
    z0 = split + 9.0
    coil = Box(x0, x1 - 4.0, -88.0, 88.0, z0, z0 + draws.uniform(26.0, 32.0))
    p.box(coil, Stuff("aluminium", 0.34))
    fins_tubes(p, coil, Stuff("aluminium", 0.34), rows=(4, 8))
    for y in (coil.y0 - 2.0, coil.y1):
        p.box(Box(coil.x0, coil.x1, y, y + 2.0, coil.z0, coil.z1), Stuff("copper", 1.1))
    for i in range(3):
        p.cylinder((coil.x0 + 6.0 + 8.0 * i, 0.0, coil.z0 - 1.6), 0.7, 170.0, Stuff("steel", 5.0), axis="y")
    fan_z = top - draws.uniform(22.0, 27.0)
    deck = Box(x0, x1, -98.0, 98.0, fan_z - 7.0, fan_z - 6.8)
    p.box(deck, "aluminium")
    for y in (-46.0, 46.0):
        q = p.at(((x0 + x1) / 2, y + draws.normal(0.0, 1.5), fan_z))
        motor(q, 6.8, 15.0)
        for i in range(5):
            angle = draws.uniform(0.0, 10.0) + 72.0 * i
            c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            q.tilted_box((9.5 * c, 9.5 * s, -8.5), (11.0, 6.0, 0.35), "aluminium", yaw=angle, roll=25.0)
        ring(q, 17.0, 16.7, 9.0, -8.0, "aluminium", axis="z")
        q.box(Box(-15.0, 15.0, -1.0, 1.0, 5.5, 6.8), Stuff("steel", 4.0))
    return Box(x0 + 1.0, x1 - 1.0, -24.0, 24.0, fan_z - 6.0, top - 3.0)


def fins_tubes(p: Parts, coil: Box, fins: Stuff, *, rows: tuple[int, int]) -> None:
    """Put down the tubes of a coil along y, in staggered rows, in the place of its fins."""
    deep, high = rows
    for i in range(deep):
        for k in range(high):
            x = coil.x0 + coil.length * (i + 0.5) / deep
            z = coil.z0 + coil.height * (k + (0.3 if i % 2 else 0.7)) / high
            p.cylinder((x, 0.5 * (coil.y0 + coil.y1), z), 0.8, coil.width, Stuff("copper", 1.5), axis="y", inside=fins)


def motor(p: Parts, radius: float, long: float) -> None:
    """Put down an electric motor about the origin, its shaft along z: case, stator, rotor, end shields."""
    p.tube((0.0, 0.0, 0.0), radius, long, 0.6, "iron", ends=1.0)
    p.tube((0.0, 0.0, 0.0), radius - 0.7, long * 0.55, radius * 0.42, Stuff("iron", 7.4))
    for end in (-1.0, 1.0):
        p.tube((0.0, 0.0, end * long * 0.34), radius - 1.0, long * 0.1, radius * 0.35, Stuff("copper", 4.5))
    p.cylinder((0.0, 0.0, 0.0), radius * 0.45, long * 0.58, Stuff("iron", 7.2))
    p.cylinder((0.0, 0.0, -long / 2 - 3.0), 0.9, 6.0, "steel")


def _condenser(p: Parts, split: float, side: float, draws: Draws) -> None:
    z = split - draws.uniform(38.0, 44.0)
    y = side * 12.0
    q = p.at((_X0 + 20.0, y, z), pitch=90.0)
    motor(q, 8.2, 19.0)
    ring(q, 36.0, 35.6, 12.0, -12.0, "aluminium", axis="z")
    for i in range(6):
        angle = draws.uniform(0.0, 8.0) + 60.0 * i
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        q.tilted_box((20.0 * c, 20.0 * s, -12.5), (24.0, 12.0, 0.4), "aluminium", yaw=angle, roll=28.0)
    coil = Box(_X0 + 26.0, _X1 - 9.5, y - 42.0, y + 42.0, z - 36.0, z + 36.0)
    fins = Stuff("aluminium", 0.36)
    p.box(coil, fins)
    deep, high = 2, 12
    for i in range(deep):
        for k in range(high):
            at = (coil.x0 + coil.length * (i + 0.5) / deep, y, coil.z0 + coil.height * (k + 0.5) / high)
            p.cylinder(at, 0.6, coil.width, Stuff("copper", 2.4), axis="y", inside=fins)
    for edge in (coil.y0 - 0.3, coil.y1):
        p.box(Box(coil.x0, coil.x1, edge, edge + 0.3, coil.z0, coil.z1), "steel")


def _compressor(p: Parts, side: float, draws: Draws) -> Box:
    """Compressor on its feet, as a scroll in a steel pot or as a cast block with heads; returns the space beside it."""
    y, z = side * draws.uniform(48.0, 58.0), 22.0
    q = p.at((_X0 + 19.0, y, z))
    if draws.chance(0.5):
        q.tube((0.0, 0.0, 24.0), 11.5, 42.0, 0.6, "steel", ends=0.8)
        q.cylinder((0.0, 0.0, 38.0), 10.4, 9.0, Stuff("iron", 6.6))
        q.tube((0.0, 0.0, 20.0), 10.6, 15.0, 4.6, Stuff("iron", 6.4))
        q.cylinder((0.0, 0.0, 20.0), 4.4, 20.0, Stuff("iron", 6.8))
        q.cylinder((0.0, 0.0, 5.0), 10.4, 3.0, "vegetable_oil")
    else:
        block = Box(-11.0, 11.0, -27.0, 27.0, 3.0, 27.0)
        q.box(block, "iron")
        q.box(block.shrunk(2.0), "iron", sign=-1)
        q.cylinder((0.0, -12.0, 15.0), 9.0, 22.0, Stuff("iron", 5.6), axis="y")
        q.cylinder((0.0, 11.0, 15.0), 5.5, 22.0, Stuff("iron", 6.4), axis="y")
        for at in (-14.0, 0.0, 14.0):
            q.tilted_box((6.0, at, 31.0), (11.0, 11.0, 9.0), Stuff("iron", 5.2), pitch=35.0)
    for at in (-12.0, 12.0):
        q.box(Box(-14.0, 14.0, at - 2.0, at + 2.0, -4.5, -2.5), "steel")
        q.cylinder((0.0, at, -1.2), 3.0, 2.4, "rubber")
    for at in (15.0, 38.0):
        q.rod((8.0, 6.0, at), (12.0, 26.0, at + 18.0), 1.1, Stuff("copper", 4.5))
    shelf = side * 92.0
    return Box(_X0 + 3.0, _X0 + 28.0, *sorted_pair(y + side * 30.0, shelf), 20.0, 52.0)


def sorted_pair(a: float, b: float) -> tuple[float, float]:
    """Return two numbers in rising order, at least a centimetre apart."""
    low, high = (a, b) if a < b else (b, a)
    return low, max(high, low + 1.0)


def _control_box(p: Parts, split: float, side: float, draws: Draws) -> Box:
    """Case with transformer, contactors, controller and battery; returns the space left in it."""
    y0 = side * 62.0
    box = Box(_X0 + 1.0, _X0 + 27.0, *sorted_pair(y0, side * 98.0), split - 78.0, split - 8.0)
    inner = p.hollow_box(box, 0.2, "aluminium")
    y_mid = inner.centre[1]
    core = Box(inner.x0 + 3.0, inner.x0 + 15.0, y_mid - 12.0, y_mid + 6.0, inner.z0 + 0.5, inner.z0 + 14.0)
    p.box(core, Stuff("iron", 5.6))
    for i in range(4):
        x = inner.x0 + 16.0
        z = inner.z0 + 22.0 + 9.0 * i
        p.box(Box(x, x + 6.5, y_mid - 14.0, y_mid - 5.0, z, z + 7.0), Stuff("electronics", 1.5))
    board = Box(inner.x1 - 3.0, inner.x1 - 1.0, inner.y0 + 2.0, inner.y1 - 2.0, inner.z0 + 20.0, inner.z1 - 4.0)
    p.box(board, Stuff("electronics", 0.9))
    p.box(
        Box(inner.x0 + 1.0, inner.x0 + 9.0, y_mid + 7.0, y_mid + 14.0, inner.z0 + 0.2, inner.z0 + 9.0), "battery_lead"
    )
    return Box(inner.x0 + 1.0, inner.x0 + 15.0, inner.y0 + 1.0, inner.y1 - 1.0, inner.z0 + 24.0, inner.z1 - 1.0)


def _pipes(p: Parts, split: float, top: float, draws: Draws) -> None:
    """Copper pipes between the parts, the receiver, drier and accumulator."""
    p.tube((_X0 + 12.0, draws.uniform(-12.0, 12.0), 46.0), 8.0, 34.0, 0.35, "steel", ends=0.5)
    p.cylinder((_X0 + 12.0, draws.uniform(-30.0, -20.0), 60.0), 3.8, 18.0, Stuff("copper", 4.2))
    for _i in range(11):
        x, y = draws.uniform(_X0 + 4.0, _X0 + 22.0), draws.uniform(-90.0, 90.0)
        z = draws.uniform(24.0, split - 30.0)
        a: Vector = (x, y, z)
        for _ in range(draws.integer(2, 3)):
            step = draws.choice((0, 1, 2))
            long = draws.uniform(14.0, 46.0) * draws.choice((-1.0, 1.0))
            b = _within((a[0], a[1] + long, a[2]) if step == 0 else (a[0], a[1], a[2] + long), split)
            if step == 2:
                b = _within((a[0] + long * 0.4, a[1], a[2]), split)
            if math.dist(a, b) > 2.0:
                p.rod(a, b, draws.choice((0.5, 0.8, 1.1)), Stuff("copper", 4.4))
            a = b
    p.rod((_X1 - 4.0, -70.0, split + 8.0), (_X1 - 4.0, -70.0, top - 20.0), 1.2, Stuff("copper", 4.2))
    p.rod((_X1 - 4.0, 66.0, split + 8.0), (_X1 - 4.0, 66.0, top - 30.0), 0.8, Stuff("copper", 4.2))


def _fittings(p: Parts, split: float, side: float, draws: Draws) -> None:
    """Valves, brackets, sensors, plugs and cable ducts on the open front of the unit."""
    for _ in range(34):
        x = draws.uniform(_X0 + 1.0, _X0 + 4.0)
        y = side * draws.uniform(-52.0, 96.0)
        z = draws.uniform(20.0, split - 8.0)
        size = (draws.uniform(2.0, 4.5), draws.uniform(3.0, 14.0), draws.uniform(2.0, 9.0))
        stuff = draws.choice((Stuff("steel", 2.6), Stuff("brass", 3.6), Stuff("copper", 2.4), Stuff("aluminium", 1.4)))
        if draws.chance(0.5):
            p.box(Box.around((x + 2.0, y, z), size), stuff)
        else:
            p.cylinder((x + 2.0, y, z), size[0], size[1], stuff, axis="y")
    for y in (-96.0, -60.0, 0.0, 58.0, 95.0):
        p.box(Box(_X0 + 0.4, _X0 + 2.8, y - 1.2, y + 1.2, 18.0, split - 3.2), Stuff("steel", 3.4))


def _within(point: Vector, split: float) -> Vector:
    x, y, z = point
    return (min(max(x, _X0 + 3.0), _X0 + 23.0), min(max(y, -96.0), 96.0), min(max(z, 20.0), split - 4.0))


def _cable(p: Parts, side: float, draws: Draws) -> None:
    """The power cable, coiled in its bay, and its plug."""
    q = p.at((_X0 + 13.0, side * 78.0, 38.0))
    for i in range(7):
        radius = 13.0 + draws.normal(0.0, 0.8)
        ring(
            q.at((draws.normal(0.0, 1.2), 0.0, draws.normal(0.0, 1.2))),
            radius,
            radius - 2.0,
            2.1,
            -8.0 + 2.3 * i,
            _CORE,
        )
    q.cylinder((3.0, 0.0, 10.0), 4.0, 16.0, Stuff("pvc", 1.8))
