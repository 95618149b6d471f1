"""The parts of a car or van under its skin: drive train, suspension, brakes, exhaust, tanks, battery."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import bent
from xrayTrainer.simulation.carriers.bodywork import arch_liner, coil_spring
from xrayTrainer.simulation.carriers.engine import Engine, engine, gearbox
from xrayTrainer.simulation.carriers.wheels import TyreSize, rim, ring, tyre
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.solids import Parts, Stuff


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """Wheels and drive of a car or van: x of its axles, half track, tyres, engine, whether that lies across,
    rims of alloy, leaf springs in the rear.
    """

    front: float
    rear: float
    track: float
    size: TyreSize
    engine: Engine
    across: bool
    alloy: bool
    leaves: bool = False

    @property
    def height(self) -> float:
        """Height of the axles over the ground, cm."""
        return self.size.radius - 0.8


def wheels(parts: Parts, r: Running, draws: Draws) -> None:
    """Put down four wheels with brake discs, calipers, hubs, springs and arms."""
    for axle, x in (("front", r.front), ("rear", r.rear)):
        steer = draws.normal(0.0, 4.0) if axle == "front" else 0.0
        for side in (-1.0, 1.0):
            one = draws.child(axle, int(side))
            p = parts.at((x, side * r.track, r.height), yaw=(0.0 if side < 0 else 180.0) + steer)
            tyre(p, r.size, one.child("tyre"))
            rim(p, r.size, draws.child("rim"), dish=-0.45, alloy=r.alloy)
            disc = r.size.rim * 0.68
            ring(p, disc, 7.0, 2.2 if axle == "front" else 1.1, 3.0, "iron")
            ring(p, 7.0, 1.5, 9.0, 1.5, Stuff("iron", 6.0))
            p.box(Box(disc - 7.0, disc + 1.0, -3.0, 9.0, -6.0, 6.0), Stuff("iron", 4.6))
            _suspension(parts.at((x, 0.0, r.height)), r, side, front=axle == "front")
            arch_liner(parts, x, side * (r.track - 1.0), r.height, r.size.radius + 5.0, r.size.width + 6.0)


def _suspension(p: Parts, r: Running, side: float, *, front: bool) -> None:
    inner = r.track - r.size.width / 2 - 8.0
    if r.leaves and not front:
        for i in range(3):
            half = 58.0 - 13.0 * (2 - i)
            bent(p.at((0.0, side * 54.0, 0.0)), half, 4.6 + 1.05 * (i + 0.5), 5.0 * (half / 58.0) ** 2, 0.95)
        p.rod((8.0, side * 60.0, 0.0), (26.0, side * 60.0, 13.0), 2.4, Stuff("steel", 3.0))
        return
    coil_spring(p, (3.0, side * (inner - 1.5), 8.0), r.size.radius * 1.05, r.size.radius * 0.21, r.size.radius * 0.02)
    for x in (-15.0, 15.0):
        p.rod((0.0, side * inner, -8.0), (x, side * 34.0, -7.0), 1.7, Stuff("steel", 5.0))
    if front:
        p.rod((-12.0, side * inner, -3.0), (-12.0, side * 20.0, -3.0), 0.9, "steel")
        p.rod((0.0, side * (inner + 4.0), 0.0), (2.0, side * 18.0, 1.0), 1.5, "steel")
        p.tube((2.0, side * 20.0, 1.0), 5.0, 9.0, 1.2, "steel", axis="y")
    else:
        p.rod((-42.0, side * (inner - 2.0), -3.0), (0.0, side * (inner - 2.0), -5.0), 2.4, Stuff("steel", 4.0))


def drive(parts: Parts, r: Running, draws: Draws, *, hood: float) -> dict[str, Box]:
    """Put down engine, gear box, radiator, battery and what else lies in front; return the boxes of places there."""
    e = r.engine
    crank = max(30.0, r.height + 4.0)
    if r.across:
        y0 = -0.62 * e.length
        at = parts.at((r.front - 20.0, y0, crank), yaw=90.0)
        engine(at, e, draws.child("engine"))
        gearbox(at.at((e.length, 0.0, 0.0)), e, draws.child("gears"))
    else:
        x0 = r.front - 28.0
        engine(parts.at((x0, 0.0, crank + 4.0)), e, draws.child("engine"))
        end = gearbox(parts.at((x0 + e.length, 0.0, crank + 4.0)), e, draws.child("gears"))
        start = x0 + e.length + end
        parts.rod((start, 0.0, crank + 4.0), (r.rear - 14.0, 0.0, r.height), 3.4, Stuff("steel", 2.4))
        parts.ellipsoid((r.rear, 0.0, r.height), (14.0, 13.0, 13.0), Stuff("iron", 4.6))
        parts.tube((r.rear, 0.0, r.height), 3.6, 2 * r.track - 40.0, 0.6, "steel", axis="y")
    nose = r.front - 62.0
    high = hood - 12.0
    parts.box(Box(nose, nose + 3.2, -34.0, 34.0, 26.0, high), Stuff("aluminium", 0.55))
    parts.box(Box(nose - 3.0, nose - 1.2, -30.0, 30.0, 28.0, high - 4.0), Stuff("aluminium", 0.5))
    for y in (-36.0, 34.2):
        parts.box(Box(nose - 1.0, nose + 4.0, y, y + 1.8, 25.0, high), Stuff("polyethylene", 0.9))
    fan = parts.at((nose + 6.5, 0.0, (26.0 + high) / 2))
    fan.tube((0.0, 0.0, 0.0), 20.0, 3.0, 0.5, "polyethylene", axis="x")
    fan.cylinder((1.5, 0.0, 0.0), 5.0, 5.0, Stuff("iron", 4.6), axis="x")
    battery = Box(r.front + 2.0, r.front + 20.0, 34.0, 60.0, crank + 16.0, crank + 35.0)
    parts.box(battery, "polyethylene")
    parts.box(battery.shrunk(0.4), Stuff("battery_lead", 2.7), inside="polyethylene")
    for y in (38.0, 56.0):
        parts.cylinder((battery.centre[0], y, battery.z1 + 0.8), 0.8, 1.6, "lead")
    _small_things(parts, r, crank, draws.child("small"))
    return {"battery": battery}


def _small_things(p: Parts, r: Running, crank: float, draws: Draws) -> None:
    """Air filter, washer tank, brake servo, compressor, hoses, fuse box, subframe."""
    filter_box = Box(r.front - 34.0, r.front - 10.0, 36.0, 62.0, crank + 18.0, crank + 32.0)
    p.hollow_box(filter_box, 0.3, "polyethylene")
    p.box(filter_box.shrunk(3.0, 3.0, 4.0), Stuff("paper", 0.16))
    washer = Box(r.front - 52.0, r.front - 38.0, -66.0, -44.0, 34.0, 58.0)
    inner = p.hollow_box(washer, 0.3, "polyethylene")
    p.box(inner.with_z(inner.z0, inner.z0 + inner.height * draws.uniform(0.1, 0.9)), "water")
    p.tube((r.front + 26.0, -44.0, crank + 26.0), 12.0, 10.0, 0.15, "steel", axis="x", ends=0.15)
    p.cylinder((r.front + 14.0, -44.0, crank + 26.0), 2.2, 13.0, Stuff("aluminium", 2.4), axis="x")
    p.tube((r.front - 40.0, 10.0, crank - 4.0), 5.4, 14.0, 0.6, "aluminium", axis="y", ends=0.8)
    p.cylinder((r.front - 40.0, 10.0, crank - 4.0), 4.0, 10.0, Stuff("aluminium", 2.2), axis="y")
    p.hollow_box(Box(r.front - 2.0, r.front + 16.0, -64.0, -50.0, crank + 22.0, crank + 34.0), 0.3, "polyethylene")
    for i in range(7):
        start = (r.front + draws.uniform(-45.0, 15.0), draws.uniform(-45.0, 45.0), crank + draws.uniform(5.0, 38.0))
        end = (
            start[0] + draws.uniform(-22.0, 22.0),
            start[1] + draws.uniform(-25.0, 25.0),
            start[2] + draws.uniform(-14.0, 14.0),
        )
        p.rod(start, end, draws.uniform(0.9, 1.9), Stuff("rubber", 0.75) if i % 2 else Stuff("copper", 1.8))
    for x in (r.front - 18.0, r.front + 16.0):
        p.tube((x, 0.0, r.height - 9.0), 3.4, 70.0, 0.3, "steel", axis="y")
    for y in (-38.0, 38.0):
        p.rod((r.front - 58.0, y, r.height + 12.0), (r.front + 44.0, y, r.height + 6.0), 3.4, Stuff("steel", 2.2))


def exhaust(parts: Parts, r: Running, end: float, draws: Draws) -> None:
    """Put down the exhaust: pipe, converter, middle and rear silencer."""
    z, y = r.height - 15.0, draws.uniform(-12.0, 12.0)
    a = r.front + 26.0
    parts.tube((a + 16.0, y, z + 2.0), 6.2, 28.0, 0.15, "stainless_steel", axis="x")
    parts.cylinder((a + 16.0, y, z + 2.0), 5.2, 13.0, Stuff("ceramic", 0.75), axis="x")
    parts.rod((a + 30.0, y, z), (r.rear - 60.0, y, z), 2.4, Stuff("steel", 1.3))
    middle = (r.rear - 92.0, y, z + 1.0)
    parts.tube(middle, 5.5, 40.0, 0.15, "steel", axis="x", ends=0.15)
    parts.tube(middle, 2.6, 38.0, 0.15, "steel", axis="x")
    parts.rod((r.rear - 60.0, y, z), (end - 62.0, 46.0, z + 6.0), 2.4, Stuff("steel", 1.3))
    box = Box(end - 62.0, end - 20.0, 36.0, 66.0, z - 2.0, z + 14.0)
    parts.hollow_box(box, 0.15, "steel")
    parts.box(box.shrunk(2.0), Stuff("textile", 0.12))
    for k in (0.35, 0.68):
        x = box.x0 + box.length * k
        parts.box(Box(x, x + 0.15, box.y0 + 0.2, box.y1 - 0.2, box.z0 + 2.0, box.z1 - 2.0), "steel")
    parts.rod((end - 20.0, 52.0, z + 4.0), (end + 2.0, 52.0, z + 2.0), 2.4, Stuff("steel", 1.3))


def fuel_tank(parts: Parts, box: Box, fill: float, fuel: str, *, neck: float) -> list[Void]:
    """Put down a plastic fuel tank with its pump and filler; return the space in its fuel, or over it when low.

    The filler rises at y = `neck`.
    """
    inner = parts.hollow_box(box, 0.5, "polyethylene")
    level = inner.z0 + inner.height * fill
    parts.box(inner.with_z(inner.z0, level), fuel)
    cx, cy, _ = box.centre
    parts.tube((cx, cy, box.z1 + 1.6), 6.5, 3.0, 0.4, "polyethylene")
    bend = (box.x1 - 2.0, neck, box.z1 + 1.8)
    parts.rod((box.x1 - 4.0, box.y1 - 3.0, box.z1 + 0.9), bend, 1.9, Stuff("steel", 1.4))
    parts.rod(bend, (box.x1 + 8.0, neck + 3.0, box.z1 + 38.0), 1.9, Stuff("steel", 1.4))
    full = fill > 0.45
    free = inner.with_z(inner.z0 + 0.3, level - 0.3) if full else inner.with_z(level + 0.3, inner.z1 - 0.3)
    void = Void(
        id="fuel_tank",
        box=free.shrunk(1.0, 2.0, 0.2),
        zone="car.fuel_tank",
        methods=("vehicle.fuel_tank",),
        opens="cap",
    )
    return [replace(void, inside=Stuff(fuel)) if full else void]


def gas_cylinder(parts: Parts, centre: tuple[float, float, float], radius: float, long: float) -> Void:
    """Put down a steel gas cylinder across the car with domed ends, valve and straps; return the space in it."""
    p = parts.at(centre)
    p.tube((0.0, 0.0, 0.0), radius, long, 0.55, "steel", axis="y")
    for side in (-1.0, 1.0):
        y = side * long / 2
        p.ellipsoid((0.0, y, 0.0), (radius, radius * 0.45, radius), Stuff("steel", 3.9))
        p.ellipsoid((0.0, y, 0.0), (radius - 0.55, radius * 0.45 - 0.55, radius - 0.55), Stuff("steel", 3.9), sign=-1)
        ring(p, radius + 0.4, radius, 4.0, side * long * 0.28, "steel")
    p.cylinder((0.0, long / 2 + radius * 0.45 + 2.0, 0.0), 2.4, 6.0, "brass", axis="y")
    x, y0, z = centre
    core = radius * 0.69
    box = Box(x - core, x + core, y0 - long / 2 + 1.0, y0 + long / 2 - 1.0, z - core, z + core)
    methods = ("vehicle.gas_cylinder",)
    return Void(id="gas_cylinder", box=box, zone="car.gas_cylinder", methods=methods, opens="panel", round=True)
