"""A lorry tractor before and under a trailer: frame, fifth wheel, driven axle with twin wheels, tanks, lines, cab.

It stands in the trailer's frame: x = 0 at the trailer's front, its own front at low x.  The fifth wheel lies about
half a metre before the driven axle, the cab ends some 1.8 m before the king pin.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind, axle, mudguard, slope
from xrayTrainer.simulation.carriers.beams import channel_x, span, tube_y
from xrayTrainer.simulation.carriers.cab import cab, drawn_cab
from xrayTrainer.simulation.carriers.wheels import LORRY, ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.solids import Parts, Stuff

RAIL_Y = 40.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tractor:
    """Spaces and zones of a tractor, and where its front and the back of its cab are."""

    voids: tuple[Void, ...]
    zones: dict[str, Box]
    cab_front: float
    cab_back: float


def tractor(parts: Parts, draws: Draws, *, pin: float, plate: float, room: float) -> Tractor:
    """Put down a tractor before a trailer.

    Parameters
    ----------
    pin
        x of the king pin.
    room
        How far behind the king pin it may reach, cm.
    plate
        Height of the plate that lies on the fifth wheel, cm.
    """
    tandem = draws.chance(0.3) and room > 206.0
    axles = (pin - 12.0, pin + 123.0) if tandem else (pin + draws.uniform(45.0, 62.0),)
    cab_back = pin - draws.uniform(172.0, 195.0)
    high = min(97.0, plate - 15.0)
    rear = min(axles[-1] + draws.uniform(58.0, 80.0), pin + room)
    sleeper = drawn_cab(draws.child("cab_kind"), sleeper=True)
    cab_front = cab_back - sleeper.length
    front = cab_back + 40.0
    kind = AxleKind(size=LORRY, twin=True, reach=92.0, springs=51.0, air=draws.chance(0.55), drive=True)
    _frame(parts, front, rear, high, draws.child("frame"))
    whole = draws.chance(0.6)
    for i, x in enumerate(axles):
        at = parts.at((x, 0.0, 0.0))
        axle(at, kind, draws.child("axle", i), frame_z=high - 26.0)
        mudguard(at, kind, draws.child("guard"), steel=False, whole=whole)
    in_cab, cab_zones = cab(parts.at((cab_front, 0.0, 0.0)), sleeper, draws.child("cab"))
    moved = tuple(replace(void, box=void.box.moved(x=cab_front)) for void in in_cab)
    slope(
        parts,
        (cab_back + 12.0, 0.0, high - 20.0),
        (axles[0] - 38.0, 0.0, kind.height + 1.0),
        11.0,
        11.0,
        Stuff("steel", 2.1),
    )
    fifth_wheel(parts, pin, plate, high, draws.child("fifth"))
    voids, zones = _beside(parts, cab_back, axles[0], high, draws.child("beside"))
    _lines(parts, cab_back, plate, draws.child("lines"))
    wheel = Void(
        id="fifth_wheel",
        box=Box(pin - 30.0, pin - 14.0, -22.0, 22.0, plate - 9.0, plate - 3.2),
        zone="chassis.fifth_wheel",
        methods=("vehicle.fifth_wheel",),
        opens="from_below",
    )
    zones["chassis.fifth_wheel"] = Box(pin - 50.0, pin + 50.0, -48.0, 48.0, high, plate)
    zones |= {name: box.moved(x=cab_front) for name, box in cab_zones.items()}
    return Tractor(voids=(*moved, *voids, wheel), zones=zones, cab_front=cab_front, cab_back=cab_back)


def _frame(p: Parts, front: float, rear: float, high: float, draws: Draws) -> None:
    for side in (-1.0, 1.0):
        y = span(side * (RAIL_Y - 7.0), side * RAIL_Y)
        channel_x(p, Box(front, rear, y[0], y[1], high - 26.0, high), 0.8, open_to=-side)
        x = front + 20.0
        while x < rear - 10.0:
            out = side * (RAIL_Y + 1.0)
            for z in (high - 6.0, high - 20.0):
                if draws.chance(0.75):
                    p.cylinder((x, out - side * 0.6, z), 1.4, 3.4, "steel", axis="y")
            x += draws.uniform(9.0, 22.0)
    count = 4
    for i in range(count):
        x = front + 30.0 + (rear - front - 45.0) * i / (count - 1)
        tube_y(p, Box(x - 5.0, x + 5.0, -32.0, 32.0, high - 22.0, high - 4.0), 0.7)
    p.box(Box(rear - 1.0, rear, -33.0, 33.0, high - 25.0, high - 1.0), "steel")
    for side in (-1.0, 1.0):
        lamp = span(side * 62.0, side * 100.0)
        p.hollow_box(Box(rear + 1.0, rear + 10.0, lamp[0], lamp[1], high - 24.0, high - 10.0), 0.35, "polyethylene")
        for i in range(3):
            p.cylinder((rear + 4.0, lamp[0] + 7.0 + 11.0 * i, high - 17.0), 2.0, 4.0, Stuff("glass", 1.2), axis="x")


def fifth_wheel(p: Parts, pin: float, plate: float, frame_high: float, draws: Draws) -> None:
    """Put down the coupling: a broad casting with ribs and a slot, its jaws, two feet, and the plate under it."""
    top = plate
    body = Stuff("iron", 7.2)
    p.tilted_box((pin - 6.0, 0.0, top - 1.0), (62.0, 88.0, 1.8), "steel")
    for side in (-1.0, 1.0):
        y = span(side * 8.0, side * 34.0)
        slope(p, (pin + 25.5, sum(y) / 2, top - 1.2), (pin + 52.0, sum(y) / 2, top - 7.0), 26.0, 1.8)
    for x in (pin - 34.0, pin - 12.0, pin + 10.0, pin + 22.0):
        p.box(Box(x - 1.2, x + 1.2, -40.0, 40.0, top - 9.0, top - 1.9), body)
    for along in (-40.0, -24.0, 24.0, 40.0):
        p.box(Box(pin - 32.0, pin + 20.0, along - 1.0, along + 1.0, top - 8.6, top - 1.9), Stuff("iron", 6.0))
    p.box(Box(pin - 9.0, pin + 9.0, -18.0, 18.0, top - 12.0, top - 9.1), "iron")
    p.cylinder((pin, 0.0, top - 4.0), 6.5, 4.0, Stuff("iron", 5.0))
    p.rod((pin - 4.0, 18.0, top - 7.0), (pin - 14.0, 62.0, top - 7.0), 1.2, "steel")
    foot = frame_high + 1.4
    for side in (-1.0, 1.0):
        y = span(side * 37.0, side * 47.0)
        for edge in (-13.0, 11.0):
            p.box(Box(pin + edge, pin + edge + 2.0, y[0], y[1], foot, top - 9.0), body)
        p.cylinder((pin, side * 42.0, top - 6.5), 4.2, 12.0, "steel", axis="y")
        p.box(Box(pin - 24.0, pin + 24.0, y[0], y[1], foot, foot + 1.4), "steel")
        slope(p, (pin - 22.0, side * 42.0, foot + 1.5), (pin - 5.0, side * 42.0, top - 10.0), 9.0, 1.8, "iron")
        slope(p, (pin + 5.0, side * 42.0, top - 10.0), (pin + 22.0, side * 42.0, foot + 1.5), 9.0, 1.8, "iron")
    p.box(Box(pin - 40.0, pin + 40.0, -46.0, 46.0, frame_high, frame_high + 1.2), Stuff("steel", 6.6))


def _beside(p: Parts, cab_back: float, axle_x: float, high: float, draws: Draws) -> tuple[list[Void], dict[str, Box]]:
    """Fuel tank on one side, battery box and air tanks on the other, between cab and driven axle."""
    voids: list[Void] = []
    near = draws.choice((-1.0, 1.0))
    length = draws.uniform(90.0, 130.0)
    x1 = axle_x - 70.0
    fill = draws.uniform(0.15, 0.95)
    y = span(near * 52.0, near * 114.0)
    tank = Box(x1 - length, x1, y[0], y[1], high - 52.0, high + 6.0)
    voids += fuel_tank(p, tank, fill, draws.child("tank"))
    voids += battery_box(p, x1 - 40.0, -near, high - 40.0)
    z = high - 44.0
    for i in range(2):
        at = (x1 - 95.0 - 45.0 * i, -near * 75.0, z)
        p.tube(at, 12.3, 38.0, 0.3, "steel", axis="x", ends=0.4)
    exhaust = (x1 - 150.0, -near * 84.0, high - 32.0)
    p.tube(exhaust, 30.0, 62.0, 0.15, "stainless_steel", axis="y", ends=0.15)
    p.cylinder(exhaust, 13.0, 38.0, Stuff("ceramic", 0.6), axis="y")
    p.tube(exhaust, 24.0, 50.0, 0.15, "stainless_steel", axis="y")
    zones = {
        "chassis.fuel_tank": tank,
        "chassis.battery_box": Box(x1 - 70.0, x1 - 10.0, *span(-near * 52.0, -near * 110.0), high - 42.0, high),
    }
    return voids, zones


def fuel_tank(p: Parts, tank: Box, fill: float, draws: Draws) -> list[Void]:
    """Put down an aluminium fuel tank with baffles, straps and fuel, and return the space under the fuel's surface."""
    inner = p.hollow_box(tank, 0.35, "aluminium")
    level = inner.z0 + inner.height * fill
    p.box(inner.with_z(inner.z0, level), "diesel")
    for share in (0.33, 0.66):
        x = inner.x0 + inner.length * share
        plate = Box(x, x + 0.3, inner.y0 + 3.0, inner.y1 - 3.0, inner.z0 + 5.0, inner.z1 - 5.0)
        low = plate.with_z(plate.z0, min(plate.z1, level))
        p.box(low, "aluminium", inside="diesel")
        if plate.z1 > level:
            p.box(plate.with_z(max(level, plate.z0), plate.z1), "aluminium")
    for share in (0.2, 0.8):
        x = tank.x0 + tank.length * share
        p.box(Box(x - 3.0, x + 3.0, tank.y0, tank.y1, tank.z1, tank.z1 + 0.4), "steel")
        p.box(Box(x - 3.0, x + 3.0, tank.y0, tank.y1, tank.z0 - 0.8, tank.z0), "steel")
        for y in (tank.y0 - 0.4, tank.y1):
            p.box(Box(x - 3.0, x + 3.0, y, y + 0.4, tank.z0, tank.z1), "steel")
    p.tube((tank.x0 + 14.0, tank.centre[1], tank.z1 + 4.0), 4.5, 6.0, 0.3, "aluminium", ends=0.3)
    start, end = inner.x0 + inner.length * 0.36, inner.x0 + inner.length * 0.64
    top = max(level - 0.5, inner.z0 + 6.0)
    full = level > inner.z0 + 8.0
    below = Box(start, end, inner.y0 + 2.0, inner.y1 - 2.0, inner.z0 + 0.5, top if full else inner.z1 - 6.0)
    if not full:
        below = below.with_z(level + 0.5, inner.z1 - 6.0)
    stuff = Stuff("diesel") if full else None
    methods = ("vehicle.fuel_tank",)
    return [Void(id="fuel_tank", box=below, zone="chassis.fuel_tank", methods=methods, opens="cap", inside=stuff)]


def battery_box(p: Parts, x: float, side: float, z: float) -> list[Void]:
    """Put down two lead batteries in their box and return the space beside them."""
    y = span(side * 54.0, side * 108.0)
    box = Box(x - 28.0, x + 28.0, y[0], y[1], z, z + 34.0)
    inner = p.hollow_box(box, 0.4, "polyethylene")
    for i in range(2):
        at = inner.y0 + 2.0 + 24.5 * i
        case = Box(inner.x0 + 1.0, inner.x0 + 38.0, at, at + 22.0, inner.z0, inner.z0 + 22.0)
        p.box(case, "polyethylene")
        p.box(case.shrunk(0.4), Stuff("battery_lead", 2.6), inside="polyethylene")
        for k in (0.12, 0.88):
            p.cylinder((case.x0 + case.length * k, at + 6.0, case.z1 + 0.9), 0.9, 1.8, "lead")
    free = Box(inner.x0 + 39.0, inner.x1 - 0.3, inner.y0 + 0.5, inner.y1 - 0.5, inner.z0 + 0.2, inner.z1 - 0.5)
    methods = ("vehicle.battery_box",)
    return [Void(id="battery_box", box=free, zone="chassis.battery_box", methods=methods, opens="lid")]


def _lines(p: Parts, cab_back: float, plate: float, draws: Draws) -> None:
    """Put down the coiled lines between cab and trailer, on their hoop, and the catwalk."""
    x0, x1 = cab_back + 4.0, -4.0
    hoop_z = plate + draws.uniform(70.0, 110.0)
    p.rod((x0, 0.0, plate - 12.0), (x0, 0.0, hoop_z), 1.6, Stuff("steel", 5.0))
    if x1 - x0 < 12.0:
        return
    for k, y in enumerate((-18.0, -6.0, 8.0)):
        turns = draws.integer(9, 14)
        radius = draws.uniform(3.6, 5.2)
        sag = draws.uniform(14.0, 34.0)
        z0, z1 = hoop_z - 5.0 * k, plate + 22.0
        points = []
        for i in range(turns * 6 + 1):
            s = i / (turns * 6)
            angle = 2 * math.pi * i / 6
            z = z0 + (z1 - z0) * s - sag * math.sin(math.pi * s)
            points.append((x0 + (x1 - x0) * s + radius * math.cos(angle), y, z + radius * math.sin(angle)))
        for a, b in itertools.pairwise(points):
            p.rod(a, b, 0.5, Stuff("pvc", 1.25))
    ring(p.at((x1 + 1.0, -6.0, plate + 22.0)), 3.0, 1.0, 6.0, 0.0, Stuff("aluminium", 2.0))
    p.box(Box(x0 + 2.0, x0 + 58.0, -38.0, 38.0, plate - 16.6, plate - 16.2), Stuff("aluminium", 1.6))
