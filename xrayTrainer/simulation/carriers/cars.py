"""Passenger cars: saloon, hatchback, estate, off-roader.

Sizes are those of common middle-class cars: 4.2 to 4.7 m long, wheelbase 2.55 to 2.75 m, body sheet of 0.7 to 0.8 mm.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import motor_car as motor
from xrayTrainer.simulation.carriers.beams import span
from xrayTrainer.simulation.carriers.bodywork import Outline, bulged, height_at, pillar, rounded, side_sheet, skin
from xrayTrainer.simulation.carriers.engine import CAR_FOUR, VAN_FOUR
from xrayTrainer.simulation.carriers.motor_car import Running
from xrayTrainer.simulation.carriers.seats import PADDING, Seat, dashboard, seat, steering
from xrayTrainer.simulation.carriers.wheels import CAR, TyreSize, rim, tyre
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import number, word
from xrayTrainer.simulation.solids import Parts, Stuff

_SHEET = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class CarShape:
    """A body: its outline from the bonnet over the roof to the tail, half width, floor, and where things stand.

    `cowl`, `roof0`, `roof1`, `deck` are corners of the outline: foot and head of the windscreen, rear edge of the
    roof, foot of the rear window.
    """

    length: float
    half: float
    floor: float
    bonnet: Outline
    cowl: tuple[float, float]
    roof0: tuple[float, float]
    roof1: tuple[float, float]
    deck: tuple[float, float]
    tail: Outline
    belt: float
    axles: tuple[float, float]
    size: TyreSize

    @property
    def lower(self) -> Outline:
        """Upper edge of the side sheet: bonnet, belt line, boot."""
        return (*self.bonnet, (self.cowl[0], self.belt), (self.deck[0], self.belt + 3.0), *self.tail)


def _shape(name: str, draws: Draws) -> CarShape:
    s = draws.uniform(0.97, 1.04)
    high = draws.uniform(-2.0, 3.0) + (28.0 if name == "off_road" else 0.0)
    floor = 23.0 + (16.0 if name == "off_road" else 0.0)
    lift = 16.0 if name == "off_road" else 0.0
    bonnet = ((4.0, 60.0 + lift), (14.0, 74.0 + lift), (112.0 * s, 93.0 + lift))
    cowl = (116.0 * s, 96.0 + lift)
    roof0 = (190.0 * s, 142.0 + high)
    ends = {
        "saloon": (
            (290.0 * s, 142.0 + high),
            (356.0 * s, 104.0),
            ((356.0 * s, 104.0), (436.0 * s, 99.0), (444.0 * s, 62.0)),
        ),
        "hatch": (
            (330.0 * s, 140.0 + high),
            (392.0 * s, 98.0),
            ((392.0 * s, 98.0), (404.0 * s, 90.0), (408.0 * s, 58.0)),
        ),
        "estate": (
            (392.0 * s, 141.0 + high),
            (440.0 * s, 98.0),
            ((440.0 * s, 98.0), (450.0 * s, 90.0), (454.0 * s, 58.0)),
        ),
        "off_road": (
            (400.0 * s, 141.0 + high),
            (444.0 * s, 112.0 + lift),
            ((444.0 * s, 112.0 + lift), (452.0 * s, 100.0), (454.0 * s, 66.0)),
        ),
    }
    roof1, deck, tail = ends[name]
    length = tail[-1][0] + 4.0
    size = TyreSize(radius=36.5, width=22.5, rim=21.6, bolts=5, bolt_circle=6.4, hub=7.0) if lift else CAR
    rear = length - draws.uniform(82.0, 92.0) - (14.0 if name == "saloon" else 0.0)
    return CarShape(
        length=length,
        half=88.0 + (4.0 if lift else 0.0),
        floor=floor,
        bonnet=bonnet,
        cowl=cowl,
        roof0=roof0,
        roof1=roof1,
        deck=deck,
        tail=tail,
        belt=93.0 + lift,
        axles=(84.0 * s, rear),
        size=size,
    )


@CARRIERS.register("car", version=1, term="car")
def car(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a car. Parameters: `shape`, `gas` (0 or 1: a gas cylinder in the boot), `fill` of its tank."""
    names = ("saloon", "hatch", "estate", "off_road")
    name = word(params, "shape", draws.weighted(names, (4, 3, 2, 3)), names)
    shape = _shape(name, draws.child("shape"))
    front = -shape.length / 2
    p = parts.at((front, 0.0, 0.0))
    across = name != "off_road"
    running = Running(
        front=shape.axles[0],
        rear=shape.axles[1],
        track=shape.half - 12.0,
        size=shape.size,
        engine=CAR_FOUR if across else VAN_FOUR,
        across=across,
        alloy=draws.chance(0.6),
    )
    motor.wheels(p, running, draws.child("wheels"))
    places = motor.drive(p, running, draws.child("drive"), hood=shape.bonnet[-1][1])
    motor.exhaust(p, running, shape.length - 6.0, draws.child("exhaust"))
    _body(p, shape)
    voids = _cabin(p, shape, draws.child("cabin"))
    tank = Box(running.rear - 66.0, running.rear - 24.0, -46.0, 34.0, shape.floor + 1.0, shape.floor + 20.0)
    fill = min(1.0, max(0.0, number(params, "fill", draws.uniform(0.1, 0.95))))
    voids += motor.fuel_tank(p, tank, fill, "petrol", neck=shape.half - 16.0)
    gas = number(params, "gas", 1.0 if draws.child("gas").chance(0.3) else 0.0) > 0
    boot, more = _boot(p, shape, running, draws.child("boot"), gas=gas)
    voids += more + _cavities(shape, running)
    moved = tuple(replace(void, box=void.box.moved(x=front)) for void in voids)
    hold = Hold(id="boot", box=boot.moved(x=front), doors="x+", payload_kg=300.0)
    zones = {key: box.moved(x=front) for key, box in _zones(shape, running, boot, tank, places).items()}
    zones |= {void.zone: void.box for void in moved if void.zone not in zones}
    return Body(
        kind="car",
        extent=(front - 20.0, front + shape.length + 20.0),
        holds=(hold,),
        voids=moved,
        tare_kg=round(draws.child("tare").around(985.0 if across else 1225.0, 0.02), -1),
        zones=zones,
    )


def _body(p: Parts, s: CarShape) -> None:
    half = s.half
    nose = rounded((*s.bonnet[:2], *bulged(s.bonnet[1], s.bonnet[2], 2.0)[1:], s.cowl), 12.0)
    skin(p, nose, half - 8.0, _SHEET, "steel")
    arch = _arch(s)
    for a, b in itertools.pairwise(arch):
        glass = s.cowl[0] <= a[0] < s.roof0[0] - 6.0 or s.roof1[0] + 6.0 <= a[0] < s.deck[0] - 3.0
        wide = half - 18.0 - 0.02 * (a[1] - s.belt)
        skin(p, (a, b), wide, 0.45 if glass else _SHEET, "glass" if glass else "steel")
    rear = rounded((*bulged(s.tail[0], s.tail[1], 1.0), *s.tail[2:]), 9.0)
    skin(p, rear, half - 8.0, _SHEET, "steel")
    for i in range(4):
        x = s.roof0[0] + (s.roof1[0] - s.roof0[0]) * (i + 0.3) / 4
        z = height_at((s.roof0, s.roof1), x)
        p.box(Box(x, x + 5.0, -half + 20.0, half - 20.0, z - 2.2, z - 2.05), "steel")
    p.box(
        Box(s.roof0[0] + 4.0, s.roof1[0] - 4.0, -half + 20.0, half - 20.0, s.roof1[1] - 3.4, s.roof1[1] - 3.0), _LINER
    )
    p.box(Box(s.cowl[0] + 2.0, s.length - 10.0, -half + 8.0, half - 8.0, s.floor, s.floor + 0.16), "steel")
    p.box(Box(s.cowl[0] + 4.0, s.length - 90.0, -half + 12.0, half - 12.0, s.floor + 0.2, s.floor + 1.4), _CARPET)
    p.box(Box(s.cowl[0] + 1.0, s.cowl[0] + 1.16, -half + 10.0, half - 10.0, s.floor, s.belt - 3.0), "steel")
    p.box(Box(s.cowl[0] + 1.2, s.cowl[0] + 2.6, -half + 12.0, half - 12.0, s.floor + 2.0, s.belt - 8.0), _CARPET)
    for side in (-1.0, 1.0):
        _side(p, s, side)
    _bumpers(p, s)


def _arch(s: CarShape) -> Outline:
    """Return the line from the foot of the windscreen over the roof to the foot of the rear window."""
    middle = ((s.roof0[0] + s.roof1[0]) / 2, (s.roof0[1] + s.roof1[1]) / 2 + 4.0)
    front = bulged(s.cowl, s.roof0, 2.5)
    rear = bulged(s.roof1, s.deck, 3.0)
    return rounded((*front[:-1], s.roof0, middle, s.roof1, *rear[1:]), 26.0)


_LINER = Stuff("synthetic_textile", 0.25)
_LAMP = Stuff("pet", 1.2)
_CARPET = Stuff("synthetic_textile", 0.18)


def _side(p: Parts, s: CarShape, side: float) -> None:
    arches = [(x, s.size.radius, s.size.radius + 5.0) for x in s.axles]
    side_sheet(p, side * s.half, s.floor + 2.0, s.lower, arches, thick=_SHEET, stuff="steel")
    sill = span(side * (s.half - 9.0), side * (s.half - 0.2))
    p.hollow_box(
        Box(s.axles[0] + 42.0, s.axles[1] - 42.0, sill[0], sill[1], s.floor - 1.0, s.floor + 10.0), 0.14, "steel"
    )
    y_low, y_high = side * (s.half - 4.0), side * (s.half - 18.0)
    middle = s.cowl[0] + 122.0
    roof = height_at((s.roof0, s.roof1), middle)
    arch = [point for point in _arch(s) if s.belt <= point[1] - 2.0]
    for one, two in itertools.pairwise(arch):  # the frame round the windows follows the line of the roof
        ends = [
            (x, y_low + (y_high - y_low) * min(1.0, (z - s.belt) / (s.roof0[1] - s.belt)), z - 2.0)
            for x, z in (one, two)
        ]
        p.rod(ends[0], ends[1], 2.4, Stuff("steel", 1.5))
    pillar(p, (middle, y_low, s.floor + 10.0), (middle - 4.0, y_high, roof - 2.0), 8.0)
    pillar(p, (s.deck[0] - 10.0, y_low, s.belt + 2.0), (s.roof1[0] - 6.0, y_high, s.roof1[1] - 3.0), 10.0)
    doors = ((s.cowl[0] + 12.0, middle - 5.0), (middle + 5.0, s.axles[1] - 20.0))
    for a, b in doors:
        if b - a > 40.0:
            _door(p, s, side, a, b)
    light = span(side * (s.half - 34.0), side * (s.half - 2.0))
    for x, z, long, high in (
        (15.0, s.bonnet[0][1] + 3.0, 13.0, 7.0),
        (s.length - 16.0, s.belt - 12.0, 8.0, 8.0),
    ):
        wide = (light[1] - light[0]) / 2
        for wall, sign in ((0.0, 1), (0.3, -1)):
            p.ellipsoid((x, sum(light) / 2, z), (long - wall, wide - wall, high - wall), _LAMP, sign=sign)
    mirror = span(side * (s.half + 3.0), side * (s.half + 19.0))
    p.ellipsoid((s.cowl[0] + 31.0, sum(mirror) / 2, s.belt + 8.5), (5.5, 8.0, 7.0), Stuff("polyethylene", 0.3))


def _door(p: Parts, s: CarShape, side: float, a: float, b: float) -> None:
    """Inner sheet, beam, lining, window lift, speaker, lock, hinges and pane of a door."""
    inner = span(side * (s.half - 7.0), side * (s.half - 6.9))
    z0, z1 = s.floor + 12.0, s.belt - 1.0
    p.box(Box(a, b, inner[0], inner[1], z0, z1), "steel")
    lining = span(side * (s.half - 11.0), side * (s.half - 10.7))
    p.box(Box(a + 2.0, b - 3.0, lining[0], lining[1], z0 + 2.0, z1), Stuff("polyethylene", 0.95))
    y = side * (s.half - 2.2)
    p.rod((a + 2.0, y, z0 + 30.0), (b - 3.0, y, z0 + 24.0), 1.5, Stuff("steel", 6.0))
    p.rod((a + 1.0, y, z1 - 2.0), (b - 2.0, y, z1 - 2.0), 1.3, Stuff("steel", 3.0))
    p.cylinder((a + 16.0, side * (s.half - 8.6), z0 + 16.0), 7.5, 3.0, Stuff("iron", 2.2), axis="y")
    p.box(
        Box(a + 26.0, a + 34.0, *span(side * (s.half - 5.6), side * (s.half - 3.6)), z0 + 24.0, z0 + 32.0),
        Stuff("iron", 4.0),
    )
    p.box(
        Box(b - 9.0, b - 2.0, *span(side * (s.half - 6.4), side * (s.half - 2.8)), z1 - 22.0, z1 - 12.0),
        Stuff("steel", 3.2),
    )
    for z in (z0 + 10.0, z1 - 12.0):
        p.box(
            Box(a - 4.0, a + 1.0, *span(side * (s.half - 5.0), side * (s.half - 2.0)), z - 3.0, z + 3.0),
            Stuff("steel", 4.0),
        )
    arch = _arch(s)
    if b - a > 30.0:
        line = [(x, height_at(arch, x) - 5.0) for x in (a - 6.0, a + 8.0, a + 22.0, (a + b) / 2, b - 22.0, b - 4.0)]
        top = tuple((x, max(z, s.belt + 0.5)) for x, z in line)
        side_sheet(p, side * (s.half - 9.4), s.belt - 24.0, top, (), thick=0.4, stuff="glass", step=7.0)


def _bumpers(p: Parts, s: CarShape) -> None:
    for x, z in ((4.0, s.floor + 26.0), (s.length - 4.0, s.floor + 28.0)):
        long = 2 * s.half - 8.0
        for w, sign in ((0.0, 1), (0.35, -1)):
            p.cylinder((x, 0.0, z), 14.0 - w, long, "polyethylene", axis="y", radius_across=8.0 - w, sign=sign)
    for x0, x1, z in ((-2.0, 8.0, s.floor + 14.0), (s.length - 10.0, s.length, s.floor + 16.0)):
        beam = Box(x0 + 2.0, x1 - 2.0, -s.half + 14.0, s.half - 14.0, z + 8.0, z + 17.0)
        p.hollow_box(beam, 0.2, "steel")


def _cabin(p: Parts, s: CarShape, draws: Draws) -> list[Void]:
    """Put down dashboard, steering, seats; return the spaces in dashboard and seats."""
    dash = Box(s.cowl[0] + 3.0, s.cowl[0] + 40.0, -s.half + 14.0, s.half - 14.0, s.belt - 32.0, s.belt + 4.0)
    free = dashboard(p, dash, draws.child("dash"))
    z = s.floor + 1.5
    steering(p.at((s.cowl[0] + 46.0, -36.0, s.belt - 2.0)), radius=18.5, tilt=66.0, column=52.0)
    first = s.cowl[0] + 66.0
    voids = [Void(id="dashboard", box=free, zone="car.dashboard", methods=("vehicle.dashboard",), opens="panel")]
    for y in (-36.0, 36.0):
        x = first + draws.normal(0.0, 3.0)
        seat(p.at((x, y, z)), Seat(wide=50.0, deep=50.0, foot=17.0, back=56.0, lean=22.0), draws.child("seat", int(y)))
    rear = first + 86.0
    for y in (-44.0, 0.0, 44.0):
        seat(
            p.at((rear, y, s.floor + 22.5)),
            Seat(wide=42.0, deep=46.0, foot=4.0, back=52.0, lean=24.0, springs=8),
            draws.child("rear", int(y)),
        )
    padding = Box(rear + 8.0, rear + 38.0, -60.0, 60.0, s.floor + 28.6, s.floor + 36.0)
    found = Void(
        id="rear_cushion", box=padding, zone="car.seats", methods=("vehicle.seats",), opens="cut", inside=PADDING
    )
    return [*voids, found]


def _boot(p: Parts, s: CarShape, r: Running, draws: Draws, *, gas: bool) -> tuple[Box, list[Void]]:
    """Put down boot floor, spare wheel in its well and perhaps a gas cylinder; return the space and the voids."""
    x0 = s.cowl[0] + 66.0 + 86.0 + 78.0
    x1 = s.length - 14.0
    z0 = s.floor + 26.0
    p.box(Box(x0, x1, -s.half + 22.0, s.half - 22.0, z0 - 1.0, z0), Stuff("wood", 0.6))
    voids: list[Void] = []
    well = r.rear + s.size.radius + 6.0
    spare_x = min(max(well + 12.0, x1 - s.size.radius - 4.0), x1 - s.size.radius)
    small = replace(s.size, width=min(s.size.width, 17.0))
    wheel = p.at((spare_x, 0.0, z0 - 11.0))
    if draws.chance(0.75):
        tyre(wheel, small, draws.child("tyre"), axis="z")
        rim(wheel, small, draws.child("rim"), dish=0.4, axis="z")
        reach = (small.rim + 3.6, small.radius - 4.2)
        ring_box = Box(spare_x - reach[1], spare_x - reach[0], -11.0, 11.0, z0 - 16.0, z0 - 6.0)
        voids.append(
            Void(
                id="spare_wheel",
                box=ring_box,
                zone="car.spare_wheel",
                methods=("vehicle.spare_wheel",),
                opens="unmount",
            )
        )
    top = min(s.belt, s.deck[1] - 6.0, s.tail[0][1] - 6.0)
    if gas:
        radius = draws.uniform(15.0, 19.0)
        voids.append(motor.gas_cylinder(p, (x0 + radius + 4.0, 0.0, z0 + radius + 1.0), radius, 74.0))
        x0 = x0 + 2 * radius + 8.0
    return Box(x0 + 1.0, x1, -s.half + 40.0, s.half - 40.0, z0, top), voids


def _cavities(s: CarShape, r: Running) -> list[Void]:
    """Return the hollows of doors, sills, roof, floor, bumper and engine bay."""
    found = []
    roof = Box(s.roof0[0] + 8.0, s.roof1[0] - 8.0, -50.0, 50.0, s.roof1[1] - 2.9, s.roof1[1] - 2.3)
    found.append(_void("roof", roof.with_z(roof.z0, roof.z1), "car.roof", "vehicle.body_cavities"))
    middle = s.cowl[0] + 122.0
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * (s.half - 10.5), side * (s.half - 7.2))
        door = Box(s.cowl[0] + 50.0, middle - 10.0, y[0], y[1], s.floor + 20.0, s.belt - 32.0)
        found.append(_void(f"door_{name}", door, "car.doors", "vehicle.body_cavities"))
        y = span(side * (s.half - 8.6), side * (s.half - 0.6))
        sill = Box(s.axles[0] + 44.0, s.axles[1] - 44.0, y[0], y[1], s.floor - 0.6, s.floor + 9.6)
        found.append(_void(f"sill_{name}", sill, "car.floor", "vehicle.body_cavities"))
    bumper = Box(s.length - 7.6, s.length - 2.4, -s.half + 16.0, s.half - 16.0, s.floor + 24.6, s.floor + 32.4)
    found.append(_void("bumper", bumper, "car.bumpers", "vehicle.bumper"))
    bay = Box(r.front + 6.0, s.cowl[0] - 3.0, 2.0, 30.0, s.belt - 24.0, s.belt - 6.0)
    found.append(_void("engine_bay", bay, "car.engine", "vehicle.engine_bay"))
    return found


def _void(name: str, box: Box, zone: str, method: str) -> Void:
    return Void(id=name, box=box, zone=zone, methods=(method,), opens="panel")


def _zones(s: CarShape, r: Running, boot: Box, tank: Box, places: dict[str, Box]) -> dict[str, Box]:
    whole = Box(0.0, s.length, -s.half, s.half, 0.0, s.roof1[1] + 2.0)
    first = s.cowl[0] + 66.0
    return {
        "car": whole,
        "car.engine": whole.with_x(0.0, s.cowl[0]),
        "chassis.battery_box": places["battery"],
        "car.dashboard": whole.with_x(s.cowl[0], s.cowl[0] + 44.0).with_z(s.belt - 36.0, s.belt + 6.0),
        "car.seats": whole.with_x(first, first + 160.0).with_z(s.floor, s.belt + 30.0),
        "car.doors": whole.with_x(s.cowl[0] + 10.0, s.axles[1] - 18.0).with_z(s.floor, s.belt),
        "car.boot": boot,
        "car.fuel_tank": tank,
        "car.roof": whole.with_z(s.roof1[1] - 6.0, s.roof1[1] + 2.0),
        "car.floor": whole.with_x(s.cowl[0], s.length).with_z(s.floor - 4.0, s.floor + 4.0),
        "car.bumpers": whole.with_x(s.length - 12.0, s.length),
        "chassis.wheels": whole.with_z(0.0, 2 * s.size.radius),
    }
