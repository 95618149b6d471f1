"""Cabs of lorries, over their engine: shell, glass, doors, seats, bunks, dashboard; and what lies under them.

Sizes are those of common cabs: 225 cm long with bunks, 165 without, 248 broad, floor about 1.3 m over the ground.
"""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind, axle, mudguard
from xrayTrainer.simulation.carriers.beams import channel_x, span
from xrayTrainer.simulation.carriers.bodywork import Outline, bulged, pillar, rounded, side_sheet, skin
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
    belt, glass = f + 62.0, min(f + 145.0, r - 16.0)
    nose = rounded(((9.0, f - 28.0), (3.0, f + 16.0), (9.0, belt)), 30.0)
    skin(p, nose, HALF - 3.0, 0.25, "polyethylene")
    skin(p, nose[len(nose) // 2 :], HALF - 9.0, sheet, "steel")
    skin(p, bulged((9.2, belt), (26.0, glass), 2.0), HALF - 9.0, 0.7, "glass")
    brow = rounded(((26.0, glass), (36.0, r - 4.0), (62.0, r), (long - 10.0, r), (long, r - 9.0)), 14.0)
    skin(p, brow, HALF - 5.0, sheet, "steel")
    p.box(Box(44.0, long - 3.0, -HALF + 6.0, HALF - 6.0, r - 8.0, r - 7.6), Stuff("polyethylene", 0.6))
    p.box(Box(long - 0.1, long, -HALF + 2.0, HALF - 2.0, f - 6.0, r - 9.0), "steel")
    p.box(Box(long - 4.0, long - 3.6, -HALF + 6.0, HALF - 6.0, f, r - 10.0), Stuff("polyethylene", 0.7))
    p.box(Box(long - 3.6, long - 0.2, -HALF + 6.0, HALF - 6.0, f, r - 10.0), Stuff("synthetic_textile", 0.06))
    p.box(Box(10.0, long, -HALF + 2.0, HALF - 2.0, f - 0.25, f), "steel")
    p.box(Box(10.0, long, -HALF + 4.0, HALF - 4.0, f, f + 1.2), Stuff("rubber", 0.9))
    tunnel = Box(40.0, long - 70.0, -44.0, 44.0, f + 1.2, f + 9.0)
    p.box(tunnel.with_z(tunnel.z1 - 0.9, tunnel.z1), Stuff("rubber", 1.0))
    for y in (-46.0, 46.0):
        p.box(Box(20.0, long - 2.0, y - 3.0, y + 3.0, f - 9.0, f - 0.4), Stuff("steel", 1.2))
    for side in (-1.0, 1.0):
        _side(p, kind, side, (belt, glass), brow)
        _outside(p, kind, side, belt)
    if kind.bunks and draws.chance(0.7):
        _deflector(p, kind, draws)


def _deflector(p: Parts, kind: CabKind, draws: Draws) -> None:
    """Put down the curved plastic shell on the roof that leads the wind over the trailer."""
    r, long = kind.roof, kind.length
    top = min(398.0, r + draws.uniform(38.0, 64.0))
    line = rounded(((58.0, r + 1.0), (0.62 * long, r + 0.8 * (top - r)), (long - 6.0, top)), 60.0)
    skin(p, line, 96.0, 0.4, "polyethylene")
    for side in (-1.0, 1.0):
        side_sheet(p, side * 97.0, r + 0.6, line, (), thick=0.4, stuff="polyethylene", step=6.0)
        p.rod((long - 40.0, side * 60.0, r + 0.5), (long - 16.0, side * 60.0, top - 8.0), 1.4, Stuff("steel", 3.0))


def _side(p: Parts, kind: CabKind, side: float, window: tuple[float, float], brow: Outline) -> None:
    """One side: the wall round the door and its window, what is in the door, pillars."""
    f, r, long = kind.floor, kind.roof, kind.length
    belt, glass = window
    door = (26.0, 122.0)
    y, sheet = side * (HALF - 0.05), 0.1
    side_sheet(p, y, f - 18.0, ((8.0, f + 4.0), (9.0, belt), (long, belt)), (), thick=sheet, stuff="steel")
    p.box(Box(door[1], long, y - sheet / 2, y + sheet / 2, belt, r - 9.0), "steel")
    side_sheet(p, y, glass, (*brow[:-2], (door[1], r)), (), thick=sheet, stuff="steel")
    side_sheet(
        p, side * (HALF - 3.2), belt, ((12.0, belt + 1.0), (27.0, glass), (door[1] - 6.0, glass)), (),
        thick=0.5, stuff="glass",
    )  # fmt: skip
    inner = span(side * (HALF - 6.0), side * (HALF - 6.4))
    p.box(Box(door[0] + 4.0, door[1] - 4.0, inner[0], inner[1], f, belt - 2.0), Stuff("polyethylene", 0.9))
    p.rod((door[0] + 4.0, side * (HALF - 2.5), f + 24.0), (door[1] - 4.0, side * (HALF - 2.5), f + 20.0), 1.6, "steel")
    p.box(
        Box(door[0] + 40.0, door[0] + 54.0, *span(side * (HALF - 1.2), side * (HALF - 5.0)), f + 8.0, f + 20.0),
        _REGULATOR,
    )
    for x in (door[0], door[1] - 1.0):
        edge = span(side * (HALF - 0.4), side * (HALF - 5.0))
        p.box(Box(x, x + 0.4, edge[0], edge[1], f - 16.0, belt), "steel")
    for foot, head in (
        ((11.0, belt), (27.0, glass + 2.0)),
        ((27.0, glass + 2.0), (44.0, r - 8.0)),
        ((door[1] - 3.0, f), (door[1] - 3.0, r - 12.0)),
    ):
        pillar(p, (foot[0], side * (HALF - 3.0), foot[1]), (head[0], side * (HALF - 4.0), head[1]), 7.0)
    pillar(p, (long - 4.0, side * (HALF - 6.0), f), (long - 4.0, side * (HALF - 6.0), r - 12.0), 6.0)


def _outside(p: Parts, kind: CabKind, side: float, belt: float) -> None:
    """Mirror on its arms, steps behind their panel."""
    f = kind.floor
    deep = span(side * (HALF + 6.0), side * (HALF + 26.0))
    for low, high in ((belt + 34.0, belt + 70.0), (belt + 12.0, belt + 31.0)):
        y = sum(deep) / 2
        p.cylinder((8.0, y, (low + high) / 2), (high - low) / 2, 19.0, _MIRROR, axis="y", radius_across=5.5)
        p.box(Box(11.0, 11.5, deep[0] + 1.0, deep[1] - 1.0, low + 4.0, high - 4.0), "glass", inside=_MIRROR)
    for z in (belt + 14.0, belt + 66.0):
        p.rod((20.0, side * (HALF - 1.0), z), (9.0, side * (HALF + 6.0), z), 1.1, Stuff("steel", 5.0))
    panel = span(side * (HALF - 0.8), side * (HALF - 0.4))
    p.box(Box(10.0, 88.0, panel[0], panel[1], 40.0, f - 18.4), "polyethylene")
    for i in range(3):
        step = span(side * (HALF - 18.0), side * (HALF - 1.0))
        z = f - 34.0 - 27.0 * i
        p.box(Box(34.0, 82.0, step[0], step[1], z, z + 1.4), Stuff("aluminium", 1.6))


_MIRROR = Stuff("polyethylene", 0.16)
"""A housing, empty but for the glass and its motor."""

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
    if kind.roof - f > 190.0:
        locker = Box(34.0, 66.0, -100.0, 100.0, kind.roof - 42.0, kind.roof - 9.0)
        p.hollow_box(locker, 0.4, Stuff("polyethylene", 0.95))
        p.box(Box(36.0, 60.0, -96.0, draws.uniform(-40.0, 80.0), kind.roof - 41.4, kind.roof - 30.0), _BAGGAGE)
    return free


_BAGGAGE = Stuff("textile", 0.07)


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
    for wall, sign in ((0.0, 1), (0.4, -1)):
        p.cylinder(
            (6.0, 0.0, 51.0), 16.0 - wall, 2 * HALF - 8.0, "polyethylene", axis="y", radius_across=9.5 - wall, sign=sign
        )
    p.box(Box(2.0, 10.0, -100.0, 100.0, 46.0, 56.0), Stuff("steel", 1.2))
    for side in (-1.0, 1.0):
        lamp = Box(-2.0, 12.0, *span(side * 78.0, side * 112.0), 62.5, 80.0)
        p.hollow_box(lamp, 0.35, "polyethylene")
        p.cylinder((4.0, side * 95.0, 71.0), 7.0, 5.0, Stuff("glass", 1.0), axis="x")
