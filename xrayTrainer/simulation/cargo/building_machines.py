"""Construction machinery: excavators on tracks, road rollers, buckets and breakers.

Excavators of 1.5 to 6 t are 3.6 to 6 m long with folded boom, 1.0 to 2.0 m broad and 2.2 to 2.6 m high; of 14 to 22 t
8 to 9.5 m, 2.5 to 3 m. Boom and arm are boxes of plates of 8 to 16 mm; the counterweight is cast iron.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.bars import slat, square_tube
from xrayTrainer.simulation.cargo.loading import Goods
from xrayTrainer.simulation.cargo.single_machines import Machine, load_in_line
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS
from xrayTrainer.simulation.carriers.engine import Engine, engine
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_IRON = Stuff("iron", 7.2, 0.0)
_TUBE = Stuff("steel", 2.4, 0.0)


@CARGO.register("construction_machinery", version=1, term="machines.construction", fits=(*ROOMS[:-1], *DECKS))
def construction_machinery(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Excavators with folded booms, rollers, spare buckets and hammers; on open decks they are larger."""
    open_deck = space.form != "room"

    def choose(own: Draws, length: float, width: float, height: float) -> Machine | None:
        tall = height + (60 if open_deck and space.contour is None else 0)
        for _ in range(4):
            sort = own.weighted((_excavator, _roller, _buckets), (5, 2, 3))
            machine = sort(own, min(width, 240.0), min(tall, height))
            if machine is not None and machine.length <= length and machine.width <= width:
                return machine
        return None

    return load_in_line(parts, space, draws, params, Goods("machines.construction", "piece", "842952"), choose)


def _excavator(draws: Draws, width: float, height: float) -> Machine | None:
    most = min(width / 232.0, height / 238.0)
    scale = draws.uniform(0.55, 1.0) * most
    if scale < 0.45:
        return None
    return Machine(length=530.0 * scale, width=230.0 * scale, height=236.0 * scale, mass_kg=9_800 * scale**2.7,
                   build=lambda p, own: _put_excavator(p, own, scale))  # fmt: skip


def _put_excavator(p: Parts, draws: Draws, s: float) -> Box:
    """Tracks, slewing ring, deck with engine, pump, tanks, counterweight, cab, boom, arm, rams, bucket."""
    x = 115.0 * s
    for y in (-92.0 * s, 92.0 * s):
        _track(p.at((x, y, 0.0)), s, draws)
    p.box(Box(x - 45 * s, x + 45 * s, -70 * s, 70 * s, 32 * s, 36 * s), _STEEL)
    p.tube((x, 0, 56 * s), 48 * s, 14 * s, 14 * s, _STEEL)
    deck = 66 * s
    p.box(Box(x - 100 * s, x + 130 * s, -98 * s, 98 * s, deck, deck + 2.6 * s), _STEEL)
    tail = Box(x + 104 * s, x + 146 * s, -104 * s, 104 * s, deck + 2.7 * s, deck + 58 * s)
    p.box(tail, Stuff("iron", draws.uniform(5.6, 7.2)), pillow=9.0)
    bore = 10.2 * s
    p_engine = p.at((x + 52 * s, -48 * s, deck + 34 * s), yaw=90.0)
    engine(p_engine, Engine(cylinders=4, bore=bore, stroke=bore * 1.12), draws.child("engine"))
    for k in range(2):
        p.cylinder((x + 52 * s, (48 + 12 * k) * s, deck + 34 * s), (13 - 4 * k) * s, 11 * s, _IRON, axis="y")
    p.box(Box(x + 20 * s, x + 84 * s, -90 * s, -82 * s, deck + 14 * s, deck + 62 * s), Stuff("aluminium", 0.7))
    for k, (y, stuff, full) in enumerate(((44, "vegetable_oil", 0.7), (70, "diesel", draws.uniform(0.03, 0.5)))):
        tank = Box(x - 34 * s, x + 12 * s, y * s, (y + 24) * s, deck + 2.7 * s, deck + (58 - 6 * k) * s)
        inner = p.hollow_box(tank, 0.5, _STEEL)
        p.box(inner.with_z(inner.z0, inner.z0 + inner.height * full), stuff)
    hood = Box(x + 16 * s, x + 103 * s, -98 * s, 98 * s, deck + 82 * s, deck + 82.2 * s)
    p.box(hood, _STEEL)
    for y in (-98.0 * s, 97.8 * s):
        p.box(Box(x + 16 * s, x + 103 * s, y, y + 0.2 * s, deck + 2.7 * s, deck + 82 * s), _STEEL)
    _cab(p, Box(x - 98 * s, x - 8 * s, -97 * s, -25 * s, deck + 2.7 * s, 236 * s), s)
    _boom(p, x - 58 * s, deck, s, draws)
    return Box(x + 22 * s, x + 46 * s, 20 * s, 40 * s, deck + 6 * s, deck + 24 * s)


def _track(p: Parts, s: float, draws: Draws) -> None:
    """One crawler: frame, sprocket, idler, rollers, shoes of a chain or of rubber all round."""
    half, high, broad = 118.0 * s, 30.0 * s, 44.0 * s
    p.hollow_box(Box(-half * 0.8, half * 0.8, -13 * s, 13 * s, 22 * s, 40 * s), 1.2 * s, _STEEL)
    for x in (-half + high, half - high):
        p.tube((x, 0, high), high - 6 * s, 9 * s, (high - 6 * s) * 0.4, _STEEL, axis="y")
        p.cylinder((x, 0, high), 8 * s, 22 * s, _STEEL, axis="y")
    for k in range(6):
        x = -half * 0.66 + half * 1.32 * k / 5
        p.cylinder((x, 0, 12 * s), 7.5 * s, 20 * s, _IRON, axis="y")
    p.cylinder((0, 0, high * 2 - 12 * s), 5.5 * s, 18 * s, _IRON, axis="y")
    steel = draws.chance(0.6)
    shoe = _STEEL if steel else Stuff("rubber", 1.7)
    thick, straight = (2.2 if steel else 4.0) * s, half - high
    count = 13
    for k in range(count):
        x = -straight + 2 * straight * (k + 0.5) / count
        wide = 2 * straight / count * 0.92
        for z in (thick / 2, 2 * high - thick / 2):
            p.box(Box(x - wide / 2, x + wide / 2, -broad / 2, broad / 2, z - thick / 2, z + thick / 2), shoe)
        p.box(Box(x - wide * 0.2, x + wide * 0.2, -5 * s, 5 * s, thick, thick + 3 * s), _STEEL)
    for side in (-1.0, 1.0):
        for k in range(5):
            angle = math.radians(-72 + 36 * k)
            r = (high - thick / 2) * 0.95
            at = (side * (straight + r * math.cos(angle)), 0.0, high + r * math.sin(angle))
            p.tilted_box(at, (thick, broad, high * 0.58), shoe, pitch=-side * math.degrees(angle))


def _cab(p: Parts, box: Box, s: float) -> None:
    for x in (box.x0 + 4 * s, box.x1 - 4 * s):
        for y in (box.y0 + 4 * s, box.y1 - 4 * s):
            p.rod((x, y, box.z0), (x, y, box.z1 - 4 * s), 2.6 * s, _TUBE)
    p.hollow_box(Box(box.x0, box.x1, box.y0, box.y1, box.z1 - 5 * s, box.z1), 0.4 * s, _STEEL)
    p.box(Box(box.x0 + 8 * s, box.x0 + 8.6 * s, box.y0 + 6 * s, box.y1 - 6 * s, box.z0 + 40 * s, box.z1 - 8 * s),
          Stuff("glass", 2.5, 0.0))  # fmt: skip
    middle = box.centre
    seat = Box(middle[0] - 4 * s, middle[0] + 38 * s, middle[1] - 20 * s, middle[1] + 20 * s, box.z0 + 34 * s,
               box.z0 + 46 * s)  # fmt: skip
    p.box(seat, Stuff("polyurethane_foam", 0.15))
    p.box(Box(seat.x1 - 9 * s, seat.x1, seat.y0, seat.y1, seat.z1, seat.z1 + 54 * s), Stuff("polyurethane_foam", 0.15))
    p.box(Box(seat.x0, seat.x1, seat.y0, seat.y1, box.z0, seat.z0), Stuff("steel", 0.7, 0.1))
    for y in (seat.y0 - 8 * s, seat.y1 + 2 * s):
        p.box(Box(seat.x0, seat.x1 - 6 * s, y, y + 6 * s, seat.z1, seat.z1 + 14 * s), Stuff("electronics", 0.5))


def _boom(p: Parts, x: float, deck: float, s: float, draws: Draws) -> None:
    """Boom bent in its middle, arm folded back under it, rams with rods drawn in, bucket on the floor."""
    up = draws.uniform(0.86, 1.0)
    foot, knee = (x + 26 * s, deck + 16 * s), (x - 96 * s, deck + 128 * s * up)
    tip = (x - 268 * s, deck + 70 * s * up)
    wall = max(0.6, 1.1 * s)
    square_tube(p, foot, knee, 4 * s, broad=30 * s, deep=24 * s, wall=wall, stuff=_STEEL)
    square_tube(p, (knee[0] - 8 * s, knee[1] - 2 * s), tip, 4 * s, broad=27 * s, deep=22 * s, wall=wall, stuff=_STEEL)
    hand = (x - 168 * s, 34 * s)
    square_tube(p, (tip[0] - 4 * s, tip[1] - 16 * s), hand, 4 * s, broad=22 * s, deep=17 * s, wall=wall, stuff=_STEEL)
    for cx, cz in (foot, tip, (hand[0], hand[1])):
        p.cylinder((cx, 4 * s, cz), 5 * s, 34 * s, _STEEL, axis="y")
    rams = (((x - 10 * s, deck + 8 * s), (x - 92 * s, deck + 104 * s * up), -14.0), ((x - 10 * s, deck + 8 * s),
            (x - 92 * s, deck + 104 * s * up), 22.0), ((x - 84 * s, deck + 150 * s * up),
            (tip[0] + 16 * s, tip[1] + 24 * s), 4.0))  # fmt: skip
    for (ax, az), (bx, bz), y in rams:
        mx, mz = ax + (bx - ax) * 0.62, az + (bz - az) * 0.62
        p.rod((ax, y * s, az), (mx, y * s, mz), 5.4 * s, Stuff("steel", 4.2))
        p.rod((mx, y * s, mz), (bx, y * s, bz), 3.0 * s, _STEEL)
    for k in range(4):
        y = (-6 + 5 * k) * s
        p.rod((foot[0], y, foot[1] + 20 * s), (knee[0], y, knee[1] + 18 * s), 1.2 * s, Stuff("rubber", 1.7))
        p.rod((knee[0], y, knee[1] + 18 * s), (tip[0] + 20 * s, y, tip[1] + 18 * s), 1.2 * s, Stuff("rubber", 1.7))
    _bucket(p.at((hand[0] + 24 * s, 4 * s, 0.0)), 30 * s, 74 * s, draws)


def _bucket(p: Parts, radius: float, wide: float, draws: Draws) -> None:
    """A bucket that lies on its back on the floor: a shell of plates in an arc, two cheeks, teeth, ears."""
    wall = max(0.7, radius * 0.035)
    for k in range(7):
        angle = math.radians(-190 + 28 * k)
        at = (radius * math.cos(angle), 0.0, radius * 1.02 + wall + radius * math.sin(angle))
        p.tilted_box(at, (wall, wide, radius * 0.52), _STEEL, pitch=-math.degrees(angle))
    for y in (-wide / 2, wide / 2 - wall):
        p.cylinder((0.0, y + wall / 2, radius + wall), radius * 0.97, wall, _STEEL, axis="y")
    for k in range(5):
        y = -wide / 2 + wide * (k + 0.5) / 5
        p.box(
            Box(radius * 0.85, radius * 1.25, y - radius * 0.09, y + radius * 0.09, radius * 0.96, radius * 1.12),
            _STEEL,
        )
    for y in (-wide * 0.2, wide * 0.2):
        slat(p, (-radius * 0.5, radius * 1.5), (-radius * 0.1, radius * 2.0), y, broad=radius * 0.3, thick=wall * 2.5,
             stuff=_STEEL)  # fmt: skip


def _roller(draws: Draws, width: float, height: float) -> Machine | None:
    scale = min(draws.uniform(0.6, 1.05), width / 150.0, height / 238.0)
    if scale < 0.5:
        return None
    return Machine(length=320.0 * scale, width=140.0 * scale, height=236.0 * scale,
                   mass_kg=4_600 * scale**2.6, build=lambda p, own: _put_roller(p, own, scale))  # fmt: skip


def _put_roller(p: Parts, draws: Draws, s: float) -> Box:
    """Two drums of thick plate with shakers in them, frames, engine, water tank, seat under a roof on posts."""
    for x in (-105.0 * s, 105.0 * s):
        p.tube((x, 0, 54 * s), 54 * s, 124 * s, 2.0 * s, _STEEL, axis="y")
        for y in (-30 * s, 30 * s):
            p.tube((x, y, 54 * s), 52 * s, 2.0 * s, 40 * s, _STEEL, axis="y")
        p.cylinder((x, 0, 54 * s), 5 * s, 132 * s, _STEEL, axis="y")
        p.cylinder((x, 0, 46 * s), 11 * s, 30 * s, _IRON, axis="y")
        for y in (-67 * s, 63 * s):
            p.box(Box(x - 40 * s, x + 40 * s, y, y + 3.5 * s, 58 * s, 122 * s), _STEEL)
    tank = Box(-150 * s, -62 * s, -62 * s, 62 * s, 112 * s, 142 * s)
    inner = p.hollow_box(tank, 0.5, "polyethylene")
    p.box(inner.with_z(inner.z0, inner.z0 + inner.height * draws.uniform(0.02, 0.6)), "water")
    for y in (-58 * s, 52 * s):
        p.box(Box(-60 * s, 60 * s, y, y + 6 * s, 84 * s, 108 * s), Stuff("steel", 3.2, 0.0))
    p.box(Box(-60 * s, 60 * s, -52 * s, 52 * s, 80 * s, 82 * s), _STEEL)
    bore = 8.6 * s
    kind = Engine(cylinders=3, bore=bore, stroke=bore * 1.1)
    engine(p.at((70 * s, 0, 132 * s)), kind, draws.child("engine"))
    for y in (-62 * s, 61.8 * s):
        p.box(Box(58 * s, 156 * s, y, y + 0.2, 112 * s, 168 * s), _STEEL)
    p.box(Box(58 * s, 156 * s, -62 * s, 62 * s, 168 * s, 168.3 * s), _STEEL)
    p.box(Box(-4 * s, 38 * s, -40 * s, 2 * s, 108 * s, 120 * s), Stuff("polyurethane_foam", 0.15))
    p.rod((-36 * s, -18 * s, 108 * s), (-24 * s, -18 * s, 142 * s), 3 * s, _TUBE)
    p.tube((-24 * s, -18 * s, 143 * s), 18 * s, 2.4 * s, 2.2 * s, Stuff("polyethylene", 1.4))
    for x in (-52 * s, 52 * s):
        for y in (-54 * s, 54 * s):
            p.rod((x, y, 108 * s), (x * 0.9, y * 0.95, 230 * s), 2.8 * s, _TUBE)
    p.hollow_box(Box(-74 * s, 74 * s, -66 * s, 66 * s, 230 * s, 235 * s), 0.4, _STEEL)
    return Box(-54 * s, -10 * s, -44 * s, 44 * s, 84 * s, 104 * s)


def _buckets(draws: Draws, width: float, height: float) -> Machine | None:
    count = draws.integer(2, 4)
    radius = draws.uniform(20, 32)
    return Machine(length=count * 2.5 * radius + 10, width=min(width, 150.0), height=2.2 * radius + 40,
                   mass_kg=count * radius * 14 + 420,
                   build=lambda p, own: _put_buckets(p, own, count, radius)) if height > 120 else None  # fmt: skip


def _put_buckets(p: Parts, draws: Draws, count: int, radius: float) -> Box:
    """Spare buckets in a row on timber, and a hydraulic hammer that lies across two of them."""
    start = -(count - 1) / 2 * 2.5 * radius
    for k in range(count):
        _bucket(p.at((start + k * 2.5 * radius - radius * 0.1, 0.0, 0.0)), radius * draws.uniform(0.85, 1.0),
                draws.uniform(50, 120), draws.child(k))  # fmt: skip
    z = 2.2 * radius + 18
    half = count * 1.2 * radius
    p.hollow_box(Box(-half * 0.6, half * 0.5, -13, 13, z - 17.5, z + 17), 2.4, _STEEL)
    p.cylinder((-half * 0.05, 0, z), 9.0, half * 0.9, _STEEL, axis="x")
    p.rod((half * 0.5, 0, z), (half * 0.95, 0, z), 6.0, _STEEL)
    for x in (-half * 0.5, half * 0.4):
        p.box(Box(x - 5, x + 5, -44, 44, 0.0, 9.0), Stuff("wood", 0.5))
        p.box(Box(x - 5, x + 5, -60, -52, 0.0, z - 18.0), Stuff("wood", 0.5))
        p.box(Box(x - 5, x + 5, 52, 60, 0.0, z - 18.0), Stuff("wood", 0.5))
        p.box(Box(x - 5, x + 5, -60, 60, z - 18.0, z - 17.6), Stuff("steel", 7.8))
    return Box(-half * 0.5, half * 0.4, -9.0, 9.0, z - 14, z - 10)
