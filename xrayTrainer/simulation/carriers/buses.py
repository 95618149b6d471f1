"""Coaches: engine in the rear, luggage holds under the cabin, rows of seats, windows, roof with air conditioning.

Sizes are those of common coaches of 12 to 13 m: 2.55 m broad, 3.5 to 3.8 m high, cabin floor at 1.2 to 1.35 m.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind, axle
from xrayTrainer.simulation.carriers.beams import span, tube_x, tube_y, tube_z
from xrayTrainer.simulation.carriers.bodywork import bulged, rounded, side_sheet, skin
from xrayTrainer.simulation.carriers.engine import BUS_SIX, engine, gearbox
from xrayTrainer.simulation.carriers.reefer_unit import motor
from xrayTrainer.simulation.carriers.seats import Seat, dashboard, seat, steering
from xrayTrainer.simulation.carriers.tractor import battery_box, fuel_tank
from xrayTrainer.simulation.carriers.wheels import LORRY, rim, tyre
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

_HALF = 126.0
_MIRROR = Stuff("polyethylene", 0.16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach:
    """Length, cabin floor, roof, axles and bulkheads of the luggage holds, cm."""

    length: float
    floor: float
    roof: float
    front: float
    rear: float

    @property
    def belt(self) -> float:
        """Lower edge of the windows."""
        return self.floor + 74.0

    @property
    def holds(self) -> tuple[tuple[float, float], ...]:
        """First and last x of each luggage hold."""
        x0, x1 = self.front + 78.0, self.rear - 82.0
        middle = (x0 + x1) / 2
        return (x0, middle - 2.0), (middle + 2.0, x1)


@CARRIERS.register("bus", version=1, term="bus")
def bus(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a coach with empty luggage holds and empty seats."""
    length = draws.uniform(1180.0, 1290.0)
    coach = Coach(
        length=length,
        floor=draws.uniform(120.0, 136.0),
        roof=draws.uniform(348.0, 376.0),
        front=draws.uniform(262.0, 280.0),
        rear=length - draws.uniform(318.0, 340.0),
    )
    front = -length / 2
    p = parts.at((front, 0.0, 0.0))
    _axles(p, coach, draws.child("axles"))
    _frame(p, coach)
    _skin(p, coach)
    rows = _seats(p, coach, draws.child("seats"))
    dash = _driver(p, coach, draws.child("driver"))
    voids = [Void(id="dashboard", box=dash, zone="cab.dashboard", methods=("vehicle.dashboard",), opens="panel"), *rows]
    voids += _engine_room(p, coach, draws.child("engine"))
    _roof_unit(p, coach, draws.child("roof"))
    voids += _front_bay(p, coach, draws.child("front_bay"))
    voids += _spaces(coach)
    moved = tuple(replace(void, box=void.box.moved(x=front)) for void in voids)
    holds = tuple(
        Hold(id=f"luggage_{i + 1}", box=_hold(coach, ends).moved(x=front), doors="y", payload_kg=900.0)
        for i, ends in enumerate(coach.holds)
    )
    whole = Box(front, front + length, -_HALF, _HALF, 0.0, coach.roof)
    zones = {
        "bus": whole,
        "bus.luggage_hold": Box(holds[0].box.x0, holds[1].box.x1, -_HALF, _HALF, 34.0, coach.floor),
        "bus.cabin": whole.with_z(coach.floor, coach.roof),
        "cab.engine": whole.with_x(front + length - 190.0, front + length).with_z(30.0, coach.floor),
        "roof": whole.with_z(coach.roof - 16.0, coach.roof),
        "floor": whole.with_z(coach.floor - 9.0, coach.floor + 2.0),
        "chassis.wheels": whole.with_z(0.0, 104.0),
    }
    for void in moved:
        zones.setdefault(void.zone, void.box)
    return Body(
        kind="bus",
        extent=(front - 20.0, front + length + 20.0),
        holds=holds,
        voids=moved,
        tare_kg=round(draws.child("tare").around(6900.0, 0.02), -1),
        zones=zones,
    )


def _hold(c: Coach, ends: tuple[float, float]) -> Box:
    return Box(ends[0] + 1.0, ends[1] - 1.0, -_HALF + 8.0, _HALF - 8.0, 40.0, c.floor - 9.5)


def _axles(p: Parts, c: Coach, draws: Draws) -> None:
    front = AxleKind(size=LORRY, twin=False, reach=104.0, springs=52.0, air=True)
    rear = AxleKind(size=LORRY, twin=True, reach=92.0, springs=52.0, air=True, drive=True)
    axle(p.at((c.front, 0.0, 0.0)), front, draws.child("front"), frame_z=84.0)
    axle(p.at((c.rear, 0.0, 0.0)), rear, draws.child("rear"), frame_z=84.0)
    if draws.chance(0.3):
        tag = AxleKind(size=LORRY, twin=False, reach=104.0, springs=52.0, air=True)
        axle(p.at((c.rear + 132.0, 0.0, 0.0)), tag, draws.child("tag"), frame_z=84.0)


def _frame(p: Parts, c: Coach) -> None:
    """Square tubes: sole bars, cross tubes, posts between the windows, roof bows, longitudinals."""
    step = (c.length - 60.0) / 11
    for side in (-1.0, 1.0):
        y = span(side * (_HALF - 5.0), side * (_HALF - 1.0))
        for z in (34.0, c.floor - 6.0, c.belt - 5.0, c.roof - 30.0):
            x0 = c.front + 62.0 if z < 60 else 30.0
            x1 = c.rear - 66.0 if z < 60 else c.length - 20.0
            tube_x(p, Box(x0, x1, y[0], y[1], z, z + 4.5), 0.5)
        for i in range(12):
            x = 28.0 + step * i
            tube_z(p, Box(x, x + 4.5, y[0], y[1], c.floor - 1.4, c.belt - 5.1), 0.5)
            tube_z(p, Box(x, x + 5.0, y[0], y[1], c.belt - 0.4, c.roof - 30.1), 0.4)
        inner = span(side * 46.0, side * 52.0)
        tube_x(p, Box(c.front + 80.0, c.rear - 84.0, inner[0], inner[1], 33.0, 39.0), 0.8)
        for x0, x1 in ((24.0, c.front + 78.0), (c.rear - 82.0, c.length - 12.0)):
            tube_x(p, Box(x0, x1, inner[0], inner[1], 84.0, 94.0), 0.8)
            for x in (x0 + 6.0, (x0 + x1) / 2, x1 - 12.0):
                tube_z(p, Box(x, x + 5.0, inner[0], inner[1], 94.1, c.floor - 6.1), 0.5)
        rack = span(side * 66.0, side * (_HALF - 6.0))
        p.box(Box(120.0, c.length - 60.0, rack[0], rack[1], c.roof - 46.0, c.roof - 45.2), Stuff("polyethylene", 1.2))
        p.tube((c.length / 2 + 30.0, side * 66.0, c.roof - 43.0), 1.8, c.length - 200.0, 0.3, "aluminium", axis="x")
    for i in range(12):
        x = 28.0 + step * i
        tube_y(p, Box(x, x + 4.5, -_HALF + 6.0, _HALF - 6.0, c.floor - 6.0, c.floor - 1.6), 0.4)
        tube_y(p, Box(x, x + 4.5, -_HALF + 14.0, _HALF - 14.0, c.roof - 5.0, c.roof - 1.0), 0.2)
    p.box(Box(20.0, c.length - 14.0, -_HALF + 6.0, _HALF - 6.0, c.floor - 1.5, c.floor), "plywood")
    for x0, x1 in c.holds:
        p.box(Box(x0, x1, -_HALF + 7.0, _HALF - 7.0, 39.2, 39.6), "aluminium")
        for x in (x0, x1 - 0.3):
            p.box(Box(x, x + 0.3, -_HALF + 7.0, _HALF - 7.0, 40.0, c.floor - 6.2), "aluminium")


def _skin(p: Parts, c: Coach) -> None:
    sheet = 0.16
    arches = ((c.front, 50.5, 60.0), (c.rear, 50.5, 60.0))
    top = ((8.0, c.belt), (c.length - 6.0, c.belt))
    for side in (-1.0, 1.0):
        side_sheet(p, side * (_HALF - 0.3), 30.0, top, arches, thick=sheet, stuff="steel")
        glass = span(side * (_HALF - 0.8), side * (_HALF - 0.3))
        p.box(Box(60.0, c.length - 30.0, glass[0], glass[1], c.belt + 0.2, c.roof - 34.0), "glass")
        upper = span(side * (_HALF - 0.4), side * (_HALF - 0.2))
        p.box(Box(40.0, c.length - 10.0, upper[0], upper[1], c.roof - 33.8, c.roof - 8.0), "aluminium")
        for x0, x1 in c.holds:
            flap = span(side * (_HALF - 3.4), side * (_HALF - 3.2))
            p.box(Box(x0 + 4.0, x1 - 4.0, flap[0], flap[1], 40.0, c.floor - 10.0), "aluminium")
            for x in (x0 + 10.0, x1 - 12.0):
                p.rod((x, side * (_HALF - 6.0), 60.0), (x + 2.0, side * (_HALF - 6.0), c.floor - 12.0), 1.0, "steel")
        mirror = span(side * (_HALF + 4.0), side * (_HALF + 22.0))
        middle = (-22.0, sum(mirror) / 2, c.belt + 50.0)
        p.cylinder(middle, 21.0, 17.0, _MIRROR, axis="y", radius_across=6.0)
        p.box(
            Box(-19.0, -18.5, mirror[0] + 1.0, mirror[1] - 1.0, c.belt + 33.0, c.belt + 67.0), "glass", inside=_MIRROR
        )
        arm = (-18.0, side * (_HALF + 3.0), c.roof - 22.0)
        p.rod((26.0, side * (_HALF - 10.0), c.roof - 24.0), arm, 1.7, Stuff("aluminium", 2.0))
        p.rod(arm, (-22.0, side * (_HALF + 6.0), c.belt + 68.0), 1.7, Stuff("aluminium", 2.0))
    skin(p, bulged((3.0, c.belt - 20.0), (34.0, c.roof - 16.0), 5.0), _HALF - 6.0, 0.9, "glass")
    skin(p, bulged((0.0, 36.0), (3.0, c.belt - 20.0), 3.0), _HALF - 4.0, 0.35, Stuff("polyethylene", 1.5))
    over = ((34.0, c.roof - 16.0), (60.0, c.roof), (c.length - 40.0, c.roof), (c.length - 5.0, c.roof - 26.0))
    skin(p, rounded((*over, (c.length - 4.0, c.roof - 70.0)), 34.0), _HALF - 8.0, sheet, "steel")
    p.box(
        Box(c.length - 4.0, c.length - 3.6, -_HALF + 4.0, _HALF - 4.0, 40.0, c.roof - 24.0), Stuff("polyethylene", 1.5)
    )
    p.box(
        Box(60.0, c.length - 40.0, -_HALF + 16.0, _HALF - 16.0, c.roof - 6.0, c.roof - 5.4), Stuff("polyethylene", 0.8)
    )
    for x in (1.0, c.length - 1.0):
        for w, sign in ((0.0, 1), (0.45, -1)):
            p.cylinder(
                (x, 0.0, 51.0), 17.0 - w, 2 * _HALF - 8.0, "polyethylene", axis="y", radius_across=6.5 - w, sign=sign
            )


def _seats(p: Parts, c: Coach, draws: Draws) -> list[Void]:
    """Pairs of seats on both sides of the aisle, and a row of five in the rear."""
    pitch = draws.uniform(76.0, 84.0)
    kind = Seat(wide=44.0, deep=44.0, foot=26.0, back=66.0, lean=18.0, springs=5)
    voids: list[Void] = []
    x = 150.0 + pitch
    row = 0
    while x + 80.0 < c.length - 66.0:
        for y in (-90.0, -45.0, 45.0, 90.0):
            at = x + draws.normal(0.0, 0.6) + (draws.uniform(4.0, 9.0) if y > 0 else 0.0)
            seat(p.at((at, y, c.floor)), kind, draws.child("seat", row, int(y)))
        if row in (3, 7):
            below = Box(x + 12.0, x + 32.0, -84.0, -52.0, c.floor + 3.2, c.floor + 22.0)
            name = f"seat_{row + 1}"
            voids.append(Void(id=name, box=below, zone="bus.cabin", methods=("vehicle.seats",), opens="lid"))
        x += pitch
        row += 1
    return voids


def _driver(p: Parts, c: Coach, draws: Draws) -> Box:
    free = dashboard(
        p, Box(22.0, 62.0, -_HALF + 12.0, _HALF - 30.0, c.floor + 18.0, c.floor + 52.0), draws.child("dash")
    )
    steering(p.at((72.0, -72.0, c.floor + 56.0)), radius=22.5, tilt=-30.0, column=50.0)
    driver = Seat(wide=52.0, deep=50.0, foot=34.0, back=66.0, air=True)
    seat(p.at((88.0, -72.0, c.floor)), driver, draws.child("seat"))
    return free


def _engine_room(p: Parts, c: Coach, draws: Draws) -> list[Void]:
    e = BUS_SIX
    x = c.length - 26.0 - e.length
    q = p.at((x + e.length, 0.0, 70.0), yaw=180.0)
    engine(q, e, draws.child("engine"))
    gearbox(q.at((e.length, 0.0, 0.0)), e, draws.child("gears"))
    cooler = Box(c.length - 120.0, c.length - 30.0, 92.0, 100.0, 50.0, c.floor - 12.0)
    p.box(cooler, Stuff("aluminium", 0.6))
    p.tube((c.length - 60.0, -90.0, 62.0), 15.0, 80.0, 0.15, "stainless_steel", axis="x", ends=0.15)
    p.cylinder((c.length - 60.0, -90.0, 62.0), 10.0, 44.0, Stuff("ceramic", 0.5), axis="x")
    bay = Box(c.length - 180.0, c.length - 130.0, 40.0, 84.0, 60.0, c.floor - 14.0)
    voids = [Void(id="engine_bay", box=bay, zone="cab.engine", methods=("vehicle.engine_bay",), opens="panel")]
    return voids + battery_box(p, c.rear + 170.0 if c.length - c.rear > 330 else c.rear + 160.0, -1.0, 82.0)


def _front_bay(p: Parts, c: Coach, draws: Draws) -> list[Void]:
    """Fuel tank across behind the front axle, spare wheel upright behind the front, heater."""
    wheel = p.at((66.0, 0.0, 66.0))
    tyre(wheel, LORRY, draws.child("tyre"), axis="z")
    rim(wheel, LORRY, draws.child("rim"), dish=0.3, axis="z")
    tank = Box(c.front - 130.0, c.front - 66.0, -100.0, 100.0, 44.0, 100.0)
    found = fuel_tank(p, tank, draws.uniform(0.2, 0.95), draws.child("fuel"))
    reach = (LORRY.rim + 4.5, LORRY.radius - 6.5)
    ring = Box(66.0 + reach[0], 66.0 + reach[1], -13.0, 13.0, 56.0, 76.0)
    spare = Void(
        id="spare_wheel", box=ring, zone="chassis.spare_wheel", methods=("vehicle.spare_wheel",), opens="unmount"
    )
    return [*found, spare]


def _roof_unit(p: Parts, c: Coach, draws: Draws) -> None:
    x = c.length * draws.uniform(0.45, 0.6)
    case = Box(x, x + 190.0, -88.0, 88.0, c.roof + 0.4, c.roof + 22.0)
    p.hollow_box(case, 0.4, "polyethylene")
    for side in (-1.0, 1.0):
        y = span(side * 50.0, side * 78.0)
        p.box(Box(x + 10.0, x + 180.0, y[0], y[1], c.roof + 4.0, c.roof + 13.0), Stuff("aluminium", 0.4))
        for i in range(3):
            q = p.at((x + 40.0 + 54.0 * i, side * 30.0, c.roof + 12.0))
            motor(q, 5.4, 9.0)


def _spaces(c: Coach) -> list[Void]:
    found = []
    for i, (x0, x1) in enumerate(c.holds):
        ceiling = Box(x0 + 12.0, x1 - 12.0, -100.0, 100.0, c.floor - 9.3, c.floor - 6.3)
        methods = ("vehicle.luggage_hold",)
        zone = "bus.luggage_hold"
        found.append(Void(id=f"luggage_ceiling_{i + 1}", box=ceiling, zone=zone, methods=methods, opens="panel"))
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * (_HALF - 5.6), side * (_HALF - 1.0))
        step = (c.length - 60.0) / 11
        x = 28.0 + step * 5
        wall = Box(x + 6.0, x + step - 2.0, y[0], y[1], c.floor + 1.0, c.belt - 6.0)
        methods = ("vehicle.body_cavities",)
        found.append(Void(id=f"wall_{name}", box=wall, zone="bus.cabin", methods=methods, opens="panel"))
        rack = span(side * 70.0, side * (_HALF - 12.0))
        duct = Box(200.0, c.length - 120.0, rack[0], rack[1], c.roof - 30.0, c.roof - 12.0)
        found.append(Void(id=f"duct_{name}", box=duct, zone="roof", methods=("structure.roof",), opens="panel"))
    return found
