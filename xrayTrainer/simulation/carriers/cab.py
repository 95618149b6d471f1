"""Cabs of lorries, over their engine: shell, glass, doors, seats, bunks, dashboard; and what lies under them.

Sizes are those of common cabs: 225 cm long with bunks, 165 without, 248 broad, floor about 1.3 m over the ground.
"""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind, axle, mudguard, slope
from xrayTrainer.simulation.carriers.beams import channel_x, span
from xrayTrainer.simulation.carriers.bodywork import pillar
from xrayTrainer.simulation.carriers.engine import LORRY_SIX, Engine, engine, gearbox
from xrayTrainer.simulation.carriers.seats import PADDING, Seat, dashboard, seat, steering
from xrayTrainer.simulation.carriers.wheels import LORRY
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.solids import Parts, Stuff

HALF = 122.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CabKind:
    """Length, floor and roof of a cab, whether it has bunks, and its engine."""

    length: float
    floor: float
    roof: float
    bunks: bool
    engine: Engine = LORRY_SIX


def drawn_cab(draws: Draws, *, sleeper: bool) -> CabKind:
    """Draw a cab."""
    if sleeper:
        return CabKind(length=225.0, floor=draws.uniform(122.0, 136.0), roof=draws.uniform(312.0, 372.0), bunks=True)
    return CabKind(length=168.0, floor=draws.uniform(104.0, 114.0), roof=draws.uniform(258.0, 278.0), bunks=False)


def cab(parts: Parts, kind: CabKind, draws: Draws) -> tuple[tuple[Void, ...], dict[str, Box]]:
    """Put down a cab whose front is at x = 0, with engine, radiator, steered axle and bumper below it."""
    _shell(parts, kind, draws.child("shell"))
    dash = _inside(parts, kind, draws.child("inside"))
    _below(parts, kind, draws.child("below"))
    voids = [
        Void(id="dashboard", box=dash, zone="cab.dashboard", methods=("vehicle.cab",), opens="panel"),
        Void(
            id="cab_roof",
            box=Box(40.0, kind.length - 12.0, -95.0, 95.0, kind.roof - 7.4, kind.roof - 0.6),
            zone="cab.roof",
            methods=("vehicle.cab",),
            opens="panel",
        ),
    ]
    if kind.bunks:
        bunk = Box(kind.length - 66.0, kind.length - 8.0, -90.0, 90.0, kind.floor + 2.0, kind.floor + 30.0)
        voids.append(Void(id="bunk", box=bunk, zone="cab.bunk", methods=("vehicle.cab",), opens="lid"))
    whole = Box(0.0, kind.length, -HALF, HALF, kind.floor - 30.0, kind.roof)
    zones = {
        "cab": whole,
        "cab.roof": whole.with_z(kind.roof - 12.0, kind.roof),
        "cab.rear_wall": whole.with_x(kind.length - 6.0, kind.length),
        "cab.dashboard": dash,
        "cab.engine": Box(30.0, 170.0, -60.0, 60.0, 55.0, kind.floor),
    }
    if kind.bunks:
        zones["cab.bunk"] = Box(kind.length - 70.0, kind.length - 6.0, -100.0, 100.0, kind.floor, kind.floor + 60.0)
    return tuple(voids), zones


def _shell(p: Parts, kind: CabKind, draws: Draws) -> None:
    sheet = 0.1
    f, r, long = kind.floor, kind.roof, kind.length
    belt, glass = f + 62.0, min(f + 145.0, r - 8.0)
    slope(p, (4.0, 0.0, f - 20.0), (9.0, 0.0, belt), 2 * HALF - 4.0, sheet)
    slope(p, (9.2, 0.0, belt), (24.0, 0.0, glass), 2 * HALF - 14.0, 0.7, "glass")
    slope(p, (24.0, 0.0, glass), (44.0, 0.0, r), 2 * HALF - 8.0, sheet)
    p.box(Box(44.0, long, -HALF + 4.0, HALF - 4.0, r - 0.1, r), "steel")
    p.box(Box(44.0, long - 3.0, -HALF + 6.0, HALF - 6.0, r - 8.0, r - 7.6), Stuff("polyethylene", 0.6))
    p.box(Box(long - 0.1, long, -HALF + 2.0, HALF - 2.0, f - 6.0, r), "steel")
    p.box(Box(long - 4.0, long - 3.6, -HALF + 6.0, HALF - 6.0, f, r - 8.0), Stuff("polyethylene", 0.7))
    p.box(Box(long - 3.6, long - 0.2, -HALF + 6.0, HALF - 6.0, f, r - 8.0), Stuff("synthetic_textile", 0.06))
    p.box(Box(10.0, long, -HALF + 2.0, HALF - 2.0, f - 0.25, f), "steel")
    p.box(Box(10.0, long, -HALF + 4.0, HALF - 4.0, f, f + 1.2), Stuff("rubber", 0.9))
    for y in (-46.0, 46.0):
        p.box(Box(20.0, long - 2.0, y - 3.0, y + 3.0, f - 9.0, f - 0.4), Stuff("steel", 1.2))
    for side in (-1.0, 1.0):
        _side(p, kind, side, belt, glass)
    if kind.bunks and draws.chance(0.6):
        slope(p, (50.0, 0.0, r + 2.0), (long + 10.0, 0.0, min(398.0, r + 48.0)), 200.0, 0.4, "polyethylene")


def _side(p: Parts, kind: CabKind, side: float, belt: float, glass: float) -> None:
    """One side: door with its beam, window and mirror, pillars, the wall behind the door."""
    f, r, long = kind.floor, kind.roof, kind.length
    door = (26.0, 122.0)
    y = span(side * HALF, side * (HALF - 0.1))
    inner = span(side * (HALF - 6.0), side * (HALF - 6.4))
    p.box(Box(door[0], door[1], y[0], y[1], f - 16.0, belt), "steel")
    p.box(Box(door[0] + 4.0, door[1] - 4.0, inner[0], inner[1], f, belt - 2.0), Stuff("polyethylene", 0.9))
    p.rod((door[0] + 4.0, side * (HALF - 2.5), f + 24.0), (door[1] - 4.0, side * (HALF - 2.5), f + 20.0), 1.6, "steel")
    p.box(
        Box(door[0] + 40.0, door[0] + 54.0, *span(side * (HALF - 1.2), side * (HALF - 5.0)), f + 8.0, f + 20.0),
        _REGULATOR,
    )
    pane = span(side * (HALF - 3.0), side * (HALF - 3.5))
    p.box(Box(door[0] + 4.0, door[1] - 6.0, pane[0], pane[1], belt, glass), "glass")
    p.box(Box(door[1], long, y[0], y[1], f - 10.0, r - 2.0), "steel")
    p.box(Box(door[0], door[1], y[0], y[1], glass, r - 2.0), "steel")
    for foot, head in (((11.0, belt), (27.0, glass + 4.0)), ((door[1] - 3.0, f), (door[1] - 3.0, r - 6.0))):
        pillar(p, (foot[0], side * (HALF - 3.0), foot[1]), (head[0], side * (HALF - 3.0), head[1]), 7.0)
    pillar(p, (long - 4.0, side * (HALF - 6.0), f), (long - 4.0, side * (HALF - 6.0), r - 3.0), 6.0)
    mirror = Box(4.0, 12.0, *span(side * (HALF + 6.0), side * (HALF + 26.0)), belt + 16.0, belt + 66.0)
    p.hollow_box(mirror, 0.4, "polyethylene")
    p.box(Box(11.0, 11.5, mirror.y0 + 1.0, mirror.y1 - 1.0, mirror.z0 + 1.0, mirror.z1 - 1.0), "glass")
    for z in (mirror.z0 + 3.0, mirror.z1 - 3.0):
        p.rod((18.0, side * (HALF - 1.0), z), (9.0, side * (HALF + 6.0), z), 1.1, Stuff("steel", 5.0))
    for i in range(3):
        step = span(side * (HALF - 18.0), side * (HALF - 1.0))
        p.box(Box(34.0, 84.0, step[0], step[1], f - 40.0 - 32.0 * i, f - 38.6 - 32.0 * i), Stuff("aluminium", 1.6))


_REGULATOR = Stuff("steel", 2.2)
"""Window lift and lock in a door."""


def _inside(p: Parts, kind: CabKind, draws: Draws) -> Box:
    f = kind.floor + 1.2
    dash = Box(12.0, 50.0, -HALF + 12.0, HALF - 12.0, f + 34.0, f + 62.0)
    free = dashboard(p, dash, draws.child("dash"))
    steering(p.at((56.0, -60.0, f + 62.0)), radius=22.5, tilt=-32.0, column=62.0)
    for y in (-60.0, 60.0):
        kind_of = Seat(wide=52.0, deep=50.0, foot=33.0, back=64.0, air=True)
        seat(p.at((72.0, y, f)), kind_of, draws.child("seat", int(y)))
    if kind.bunks:
        rear = kind.length - 5.0
        p.box(Box(rear - 62.0, rear, -104.0, 104.0, f + 31.0, f + 33.0), Stuff("plywood", 0.6))
        p.box(Box(rear - 62.0, rear, -104.0, 104.0, f + 33.0, f + 46.0), PADDING)
        for x in (rear - 62.0, rear - 1.0):
            p.box(Box(x, x + 1.0, -100.0, 100.0, f, f + 31.0), Stuff("polyethylene", 0.7))
        if draws.chance(0.7):
            p.box(Box(rear - 56.0, rear, -98.0, 98.0, f + 112.0, f + 114.0), Stuff("aluminium", 0.9))
            p.box(Box(rear - 56.0, rear, -98.0, 98.0, f + 114.0, f + 124.0), PADDING)
        p.box(Box(rear - 40.0, rear - 8.0, -40.0, 10.0, f + 46.2, f + 60.0), Stuff("textile", 0.1))
        p.hollow_box(Box(rear - 50.0, rear - 12.0, 30.0, 74.0, f + 1.0, f + 28.0), 0.3, "polyethylene")
    return free


def _below(p: Parts, kind: CabKind, draws: Draws) -> None:
    f = kind.floor
    crank = 76.0
    e = kind.engine
    engine(p.at((44.0, 0.0, crank)), e, draws.child("engine"))
    if kind.length > 200.0:
        gearbox(p.at((44.0 + e.length, 0.0, crank)), e, draws.child("gears"))
    fins = Stuff("aluminium", 0.55)
    p.box(Box(14.0, 20.0, -42.0, 42.0, 62.0, f - 12.0), fins)
    p.box(Box(20.5, 24.0, -38.0, 38.0, 66.0, f - 16.0), Stuff("aluminium", 0.4))
    for z in (60.0, f - 12.0):
        p.box(Box(14.0, 24.0, -42.0, 42.0, z, z + 2.0), Stuff("polyethylene", 0.95))
    for i in range(8):
        p.at((31.0, 0.0, crank + 22.0), roll=45.0 * i).tilted_box(
            (0.0, 18.0, 0.0), (6.0, 22.0, 0.4), Stuff("polyethylene", 1.2), yaw=28.0
        )
    front_axle = AxleKind(size=LORRY, twin=False, reach=101.0, springs=40.0, air=False)
    at = p.at((140.0 if kind.bunks else 118.0, 0.0, 0.0))
    axle(at, front_axle, draws.child("axle"), frame_z=74.0)
    mudguard(at, front_axle, draws.child("guard"), steel=False, whole=False)
    for side in (-1.0, 1.0):
        y = span(side * 33.0, side * 40.0)
        channel_x(p, Box(30.0, kind.length + 40.0, y[0], y[1], 71.0, 97.0), 0.8, open_to=-side)
    p.hollow_box(Box(-4.0, 14.0, -HALF + 4.0, HALF - 4.0, 36.0, 62.0), 0.4, "polyethylene")
    p.box(Box(2.0, 10.0, -100.0, 100.0, 42.0, 52.0), Stuff("steel", 1.2))
    for side in (-1.0, 1.0):
        lamp = Box(-2.0, 12.0, *span(side * 78.0, side * 112.0), 62.5, 80.0)
        p.hollow_box(lamp, 0.35, "polyethylene")
        p.cylinder((4.0, side * 95.0, 71.0), 7.0, 5.0, Stuff("glass", 1.0), axis="x")
