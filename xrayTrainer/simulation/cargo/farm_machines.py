"""Farm machinery: tractors and what they pull.

A tractor of 60 to 90 hp is 3.4 to 4.0 m long, 1.7 to 2.0 m broad, weighs 2.4 to 3.8 t; rear wheels of 130 to 155 cm,
front wheels of 75 to 105 cm. Ploughs, disc harrows and seed drills weigh 0.4 to 1.2 t.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo import ironware as iron
from xrayTrainer.simulation.cargo.bars import slat, square_tube
from xrayTrainer.simulation.cargo.loading import Goods
from xrayTrainer.simulation.cargo.single_machines import Machine, load_in_line
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS
from xrayTrainer.simulation.carriers.engine import Engine, engine
from xrayTrainer.simulation.carriers.wheels import TyreSize, rim, tyre
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_TUBE = Stuff("steel", 2.3, 0.0)


@CARGO.register("farm_machinery", version=1, term="machines.farm", fits=(*ROOMS[:-1], *DECKS))
def farm_machinery(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Tractors with high rear wheels, and implements between them: ploughs, disc harrows, seed drills."""
    tractors = draws.uniform(0.3, 0.8)

    def choose(own: Draws, length: float, width: float, height: float) -> Machine | None:
        sorts = [(_tractor, tractors), (_harrow, 0.3), (_plough, 0.25), (_drill, 0.3)]
        for _ in range(4):
            sort = own.weighted([one for one, _ in sorts], [weight for _, weight in sorts])
            machine = sort(own, min(width, 212.0), height)
            if machine is not None and machine.length <= length and machine.width <= width:
                return machine
        return None

    return load_in_line(parts, space, draws, params, Goods("machines.farm", "piece", "870193"), choose)


def _tractor(draws: Draws, width: float, height: float) -> Machine | None:
    rear, front = draws.uniform(62, 76), draws.uniform(37, 50)
    wheelbase = draws.uniform(200, 232)
    cab = height > 225 and draws.chance(0.6)
    tall = min(height, draws.uniform(232, 252)) if cab else rear * 2 + 14
    if tall > height or width < 165:
        return None
    length = rear + wheelbase + max(front, 42.0) + 18
    return Machine(length=length, width=min(width, 206.0), height=tall, mass_kg=3100.0,
                   build=lambda p, own: _put_tractor(p, own, (rear, front, wheelbase), (length, tall), cab, width)
                   )  # fmt: skip


def _put_tractor(
    p: Parts, draws: Draws, wheels: tuple[float, float, float], size: tuple[float, float], cab: bool, width: float
) -> Box:
    rear, front, base = wheels
    length, tall = size
    behind = length / 2 - rear - 14
    ahead = behind - base
    half = min(width, 206.0) / 2
    sizes = (TyreSize(radius=rear, width=38.0, rim=rear * 0.56, bolts=8), TyreSize(radius=front, width=26.0,
             rim=front * 0.56, bolts=8))  # fmt: skip
    for x, kind in ((behind, sizes[0]), (ahead, sizes[1])):
        for side in (-1.0, 1.0):
            wheel = p.at((x, side * (half - kind.width / 2 - 1), kind.radius), yaw=0.0 if side < 0 else 180.0)
            tyre(wheel, kind, draws.child("tyre", int(x), int(side)))
            rim(wheel, kind, draws.child("rim"), dish=draws.uniform(-0.4, 0.4))
        p.tube((x, 0.0, kind.radius), 7.0, 2 * (half - kind.width) - 6, 2.0, Stuff("iron", 7.2), axis="y")
    bore = draws.uniform(9.6, 11.0)
    kind_ = Engine(cylinders=4 if base > 212 else 3, bore=bore, stroke=bore * 1.18)
    nose, crank = ahead + 2.0, front + 24.0
    engine(p.at((nose, 0.0, crank)), kind_, draws.child("engine"))
    case = Box(nose + kind_.length + 2, behind + 26, -19, 19, rear - 24, rear + 20)
    inner = p.hollow_box(case, 1.8, Stuff("iron", 7.2, 0.0))
    for z in (inner.z0 + 10, inner.z0 + 27):
        iron.gear_shaft(p, Box(inner.x0 + 2, inner.x1 - 2, -8, 8, z - 8, z + 8), draws)
    p.tube((behind, 0.0, rear), 18.0, 6.0, 12.0, _STEEL, axis="y")
    _tractor_skin(p, draws, (ahead, behind), (nose, crank + kind_.deck + 1.6 * bore), (front, rear, half))
    if cab:
        _cab(p, (behind - 78, behind + 42), (rear + 24, tall - 1.0), half * 0.72, draws)
    else:
        for y in (-half * 0.6, half * 0.6):
            p.rod((behind + 20, y, rear + 20), (behind + 24, y, tall - 4), 2.6, _TUBE)
    return inner.shrunk(14.0, 3.0, 0.0).with_z(inner.z1 - 8, inner.z1 - 0.5)


def _tractor_skin(
    p: Parts, draws: Draws, axles: tuple[float, float], hood: tuple[float, float], wheels: tuple[float, float, float]
) -> None:
    """Bonnet, radiator, weights, tank, mudguards, hitch, seat, exhaust."""
    (_, behind), (nose, high), (front, rear, half) = axles, hood, wheels
    end = behind - 82
    for y in (-24.0, 23.9):
        p.box(Box(nose - 26, end, y, y + 0.12, high - 42, high), _STEEL)
    p.box(Box(nose - 26, end, -24, 24, high, high + 0.12), _STEEL)
    p.box(Box(nose - 22, nose - 16, -21, 21, front + 8, high - 4), Stuff("aluminium", 0.6))
    p.tube((nose - 12, 0, (front + high) / 2 + 6), 18.0, 3.0, 0.5, "polyethylene", axis="x")
    p.box(Box(nose - 26, nose + 4, -17, 17, front + 3, front + 7.9), Stuff("iron", 7.2))
    for k in range(draws.integer(0, 6)):
        y = -18 + 6.2 * k
        p.box(Box(nose - 40, nose - 27, y, y + 5.8, front - 6, front + 18), Stuff("iron", 7.0))
    tank = p.hollow_box(Box(end - 40, end - 4, 26, 40, rear - 14, rear + 20), 0.4, "polyethylene")
    p.box(tank.with_z(tank.z0, tank.z0 + tank.height * draws.uniform(0.02, 0.4)), "diesel")
    p.box(Box(end - 34, end - 8, -40, -24.5, rear - 10, rear + 8), Stuff("battery_lead", 2.4))
    for side in (-1.0, 1.0):
        y0, y1 = sorted((side * (half - 39), side * half))
        for k in range(7):
            angle = math.radians(15 + 25 * k)
            at = (behind + (rear + 6) * math.cos(angle), (y0 + y1) / 2, rear + (rear + 4) * math.sin(angle))
            p.tilted_box(at, (0.25, y1 - y0, 31.0), _STEEL, pitch=-math.degrees(angle))
        p.rod(
            (behind + 18, side * 24, rear - 22), (behind + rear * 0.9, side * 36, rear - 40), 2.4, Stuff("steel", 6.0)
        )
        p.rod((behind + 22, side * 22, rear + 20), (behind + rear * 0.7, side * 34, rear - 30), 1.6, _STEEL)
    p.cylinder((behind + 30, 0, rear - 18), 2.2, 16.0, _STEEL, axis="x")
    p.box(Box(behind - 34, behind + 6, -22, 22, rear + 24, rear + 34), Stuff("polyurethane_foam", 0.14))
    p.rod((nose + 24, 26, high - 20), (nose + 24, 26, min(high + 40, 2 * rear + 8)), 3.2, Stuff("steel", 1.6))


def _cab(p: Parts, along: tuple[float, float], up: tuple[float, float], half: float, draws: Draws) -> None:
    (x0, x1), (z0, z1) = along, up
    for y in (-half, half):
        for a, b in ((x0, x0 + 10), ((x0 + x1) / 2 + 10, (x0 + x1) / 2 + 8), (x1, x1 - 12)):
            p.rod((a, y, z0), (b, y, z1 - 6), 2.4, _TUBE)
        p.box(Box(x0 + 8, x1 - 10, y - 0.3, y + 0.3, z0 + 20, z1 - 8), Stuff("glass", 2.5, 0.0))
    p.hollow_box(Box(x0 + 2, x1 - 4, -half - 3, half + 3, z1 - 6, z1), 0.25, _STEEL)
    p.box(Box(x0 + 6, x1 - 6, -half, half, z0, z0 + 0.4), _STEEL)
    p.box(Box((x0 + x1) / 2 + 8, x1 - 18, -22, 22, z0 + 36, z0 + 50), Stuff("polyurethane_foam", 0.12))
    p.rod((x0 + 14, 0, z0), (x0 + 32, 0, z0 + 46), 1.8, _TUBE)
    p.tube((x0 + 32, 0, z0 + 48), 18.0, 2.0, 2.0, Stuff("polyethylene", 1.4))


def _harrow(draws: Draws, width: float, height: float) -> Machine | None:
    radius, wide = draws.uniform(24, 30), min(width, 200.0)
    length = 4 * radius + draws.uniform(50, 90)
    if height < 110:
        return None
    return Machine(length=length, width=wide, height=2 * radius + 48, mass_kg=850.0,
                   build=lambda p, own: _put_harrow(p, own, radius, length, wide))  # fmt: skip


def _put_harrow(p: Parts, draws: Draws, radius: float, length: float, width: float) -> Box:
    """Two gangs of discs on shafts across, frame of square tube, a drawbar tower."""
    for x in (-length / 2 + radius + 2, length / 2 - radius - 2):
        p.cylinder((x, 0, radius), 2.2, width - 8, _STEEL, axis="y")
        count = int(width / 24)
        for k in range(count):
            y = -width / 2 + 8 + (width - 16) * (k + 0.5) / count
            skew = p.at((x, y, radius), yaw=draws.uniform(-4, 4))
            skew.cylinder((0, 0, 0), radius * draws.uniform(0.96, 1.0), 0.6, _STEEL, axis="y")
            p.tube((x, y + 6, radius), 5.0, 9.0, 3.0, Stuff("iron", 7.2), axis="y")
        for y in (-width * 0.32, width * 0.32):
            p.rod((x, y, radius + 2), (x, y, 2 * radius + 9), 3.4, Stuff("steel", 4.0))
    top = 2 * radius + 9
    for y in (-width * 0.36, -4.0, width * 0.36 - 8):
        for z in (top, top + 7.6):
            p.box(Box(-length / 2 + 6, length / 2 - 6, y, y + 8, z, z + 0.6), _STEEL)
        for side in (y, y + 7.4):
            p.box(Box(-length / 2 + 6, length / 2 - 6, side, side + 0.6, top + 0.6, top + 7.6), _STEEL)
    slat(
        p, (-length / 2 + 14, top + 8), (-length / 2 + 30, top + 37), 0.0, broad=8.0, thick=6.0, stuff=Stuff("steel", 4)
    )
    slat(p, (length * 0.2, top + 8), (-length / 2 + 30, top + 36), 0.0, broad=6.0, thick=1.6, stuff=_STEEL)
    return Box(-length * 0.3, length * 0.3, -width * 0.3, width * 0.3, 6.0, 26.0).shrunk(length * 0.14, 4.0, 2.0)


def _plough(draws: Draws, width: float, height: float) -> Machine | None:
    bodies = draws.integer(2, 4)
    length = bodies * 62.0 + 70
    if height < 126 or width < 122:
        return None
    return Machine(length=length, width=120.0, height=124.0, mass_kg=130.0 * bodies + 160,
                   build=lambda p, own: _put_plough(p, own, bodies, length))  # fmt: skip


def _put_plough(p: Parts, draws: Draws, bodies: int, length: float) -> Box:
    """A girder aslant with legs, curved mouldboards, shares, a tower and a wheel."""
    high = 78.0
    p.tilted_box((10, 0, high), (length * 0.9, 14, 12), _STEEL, yaw=14)
    p.tilted_box((10, 0, high), (length * 0.9 - 2, 12, 10), _STEEL, yaw=14, sign=-1)
    for k in range(bodies):
        x = -length / 2 + 58 + k * 62
        y = (x - 10) * math.tan(math.radians(14))
        p.box(Box(x - 6, x + 6, y - 1.6, y + 1.6, 20, high - 6), _STEEL)
        for j in range(5):
            angle = -62 + 24 * j
            at = (x - 4 - 7 * j * 0.5, y + 8 + 2 * j, 12 + 9.0 * j)
            p.tilted_box(at, (32, 1.0, 11), _STEEL, yaw=28 + 4 * j, roll=angle * 0.5)
        p.tilted_box((x - 16, y + 6, 4.0), (40, 13, 1.6), _STEEL, yaw=30)
        p.box(Box(x, x + 34, y - 2, y - 0.6, 2, 14), _STEEL)
    for y in (-18.0, 18.0):
        slat(p, (-length / 2 + 12, 46), (-length / 2 + 22, 122), y, broad=7.0, thick=2.4, stuff=_STEEL)
        slat(p, (-length / 2 + 22, 118), (length * 0.1, high + 8), y * 0.4, broad=5.0, thick=2.0, stuff=_STEEL)
    p.tube((length / 2 - 26, -44, 24), 24, 10, 5, Stuff("rubber", 1.0), axis="y")
    p.rod((length / 2 - 26, -40, 24), (length / 2 - 40, -6, high), 3.2, Stuff("steel", 4))
    return Box(-30, 10, -36, -12, 30, 60)


def _drill(draws: Draws, width: float, height: float) -> Machine | None:
    wide = min(width, 205.0)
    return Machine(length=165.0, width=wide, height=142.0, mass_kg=720.0,
                   build=lambda p, own: _put_drill(p, own, wide)) if height > 144 else None  # fmt: skip


def _put_drill(p: Parts, draws: Draws, wide: float) -> Box:
    """A hopper with metering wheels on a shaft, hoses down to two ranks of discs, a frame, two wheels, a comb."""
    for side, lean in ((-1.0, 24.0), (1.0, -24.0)):
        p.tilted_box((side * 25, 0, 112), (0.3, wide * 0.86, 58), _STEEL, pitch=-lean)
    p.box(Box(-38, 38, -wide * 0.43, wide * 0.43, 139, 139.3), _STEEL)
    for y in (-wide * 0.43, wide * 0.43 - 0.3):
        p.box(Box(-30, 30, y, y + 0.3, 86, 138.8), _STEEL)
    p.cylinder((0, 0, 81), 1.6, wide * 0.86, _STEEL, axis="y")
    rows = int(wide * 0.84 / 15)
    for k in range(rows):
        y = -wide * 0.4 + wide * 0.8 * k / (rows - 1)
        p.tube((0, y, 81), 6.0, 5.0, 3.2, Stuff("aluminium", 2.6), axis="y")
        x = -48.0 if k % 2 else 40.0
        p.rod((0, y, 75), (x * 0.8, y, 30), 1.7, Stuff("rubber", 0.7))
        p.cylinder((x, y, 17.5), 17.0, 0.5, _STEEL, axis="y")
        p.rod((x, y, 18), (x + 30, y, 46), 1.5, Stuff("steel", 5))
        p.rod((66, y, 46), (76, y, 3), 0.6, _STEEL)
    for x in (-60.0, 20.0, 66.0):
        square_tube(p, (x - 4, 50), (x + 4, 50), 0.0, broad=8.0, deep=wide * 0.9, wall=0.5, stuff=_STEEL)
    for y in (-wide / 2 + 7, wide / 2 - 7):
        p.tube((0, y, 33), 33, 12, 7, Stuff("rubber", 1.0), axis="y")
        p.tube((0, y, 33), 26, 9, 1.0, _STEEL, axis="y")
        p.rod((0, y * 0.9, 33), (0, y * 0.9, 50), 3.0, Stuff("steel", 4))
    return Box(-20, 20, -wide * 0.35, wide * 0.35, 100, 132)
