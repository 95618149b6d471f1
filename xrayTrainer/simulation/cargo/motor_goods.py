"""Cars and motorcycles as cargo.

Three or four cars go into a 40-foot container: two on the floor, the others aslant on racks of steel over the bonnets.
Motorcycles come in open frames of thin square tube, 2.1 x 0.75 x 1.2 m, two tiers, the front wheel off or on.
"""

from __future__ import annotations

import itertools
import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, Unit, fill_of, from_far_end, headroom_of
from xrayTrainer.simulation.carriers.cars import car
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Body, Host, Stow
from xrayTrainer.simulation.solids import Parts, Sink, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_TIMBER = Stuff("wood", 0.5)
_TREAD = 0.8
"""How far a tyre is pressed in, cm."""
_SHAPES = ("saloon", "hatch", "estate", "off_road")


@CARGO.register("cars", version=1, term="vehicles.cars", fits=(*ROOMS[:-1], "container.flat_rack", "rail.platform"))
def cars(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cars end to end on the floor, chocked; in a closed hold the last one aslant over the bonnet before it."""
    reach = space.box.length * fill_of(params, draws.child("fill"), full=0.85)
    tally, at, weight = Tally(), draws.uniform(2, 9), 0.0
    racked = space.form == "room" and draws.chance(0.75)
    for number in range(6):
        own = draws.child("car", number)
        shape = own.weighted(_SHAPES, (4, 5, 1, 1) if racked else (4, 4, 3, 3))
        body = car(Parts(Sink(Draws(0)), 0), own.child("body"), {"shape": shape, "gas": 0})
        long = _length(body)
        weight += body.tare_kg
        if weight > space.payload_kg:
            break
        if at + long + 3 <= min(space.box.length, max(reach, long + 20)):
            tally.piece(_level(parts, space, own, (shape, body), at, tally, faces_doors=racked or own.chance(0.4)))
            at += long + own.uniform(4, 9 if racked else 24)
            continue
        taken = _leaning(parts, space, own, (shape, body), at) if racked and number else None
        if taken is not None:
            tally.piece(taken)
        break
    return offer(
        space, draws, cargo="vehicles.cars", packages=tally.packages, package_kind="piece", hs="870323",
        taken=tally.taken, hosts=tally.hosts,
    )  # fmt: skip


def _length(body: Body) -> float:
    """Return the length of a car, cm: its extent leaves some room before and behind it."""
    return body.extent[1] - body.extent[0] - 32.0


def _level(
    parts: Parts, space: Space, draws: Draws, sort: tuple[str, Body], at: float, tally: Tally, *, faces_doors: bool
) -> Box:
    """Put down a car on the floor, chocked, and return what it fills."""
    shape, body = sort
    long = _length(body)
    x0, x1 = from_far_end(space, at, at + long)
    y = space.box.centre[1] + draws.uniform(-1, 1) * max(0.0, space.box.width / 2 - 113)
    floor, x = space.box.z0, (x0 + x1) / 2
    flip = faces_doors == (space.doors != "x-")
    car(parts.at((x, y, floor + _TREAD), flip=flip), draws.child("body"), {"shape": shape, "gas": 0})
    for void in body.voids[:6]:
        box = void.box.with_x(-void.box.x1, -void.box.x0) if flip else void.box
        if box.z0 > 0:
            tally.hosts.append(Host(kind="car", box=box.moved(x, y, floor + _TREAD), stuff=void.inside, depth=0.3))
    for side in (-1.0, 1.0):
        for wedge in (x0 + 40, x1 - 54):
            parts.box(Box(wedge, wedge + 14, y + side * 76 - 9, y + side * 76 + 9, floor, floor + 8), _TIMBER)
    return Box(x0, x1, y - 112, y + 112, floor, floor + 180)


def _leaning(parts: Parts, space: Space, draws: Draws, sort: tuple[str, Body], at: float) -> Box | None:
    """Put down a car whose front stands on a rack over the bonnet of the car before it; None where it doesn't fit."""
    shape, body = sort
    long = _length(body)
    angle = math.radians(draws.uniform(18.0, 21.0))
    length, height = long * math.cos(angle) + 42.0, long * math.sin(angle) + 106.0
    over = max(70.0, at + length + 2 - space.box.length)
    if shape == "off_road" or over > 140 or height > headroom_of(space) - 2:
        return None
    start = at - over
    towards = -1.0 if space.doors == "x-" else 1.0  # from the raised front to the tail
    first, last = from_far_end(space, start, start + length)
    floor, y = space.box.z0, space.box.centre[1]
    tail = (last if towards > 0 else first) - towards * 38.0
    middle = (tail - towards * long / 2 * math.cos(angle), y, floor - 12.0 + long / 2 * math.sin(angle))
    p = parts.at(middle, pitch=towards * math.degrees(angle), flip=towards < 0)
    car(p, draws.child("body"), {"shape": shape, "gas": 0})
    for side in (-1.0, 1.0):
        p.box(Box(-long * 0.40, long * 0.34, side * 76 - 11, side * 76 + 11, -2.9, -0.4), Stuff("steel", 2.2))
    front = tail - towards * long * 0.86 * math.cos(angle)
    deck = floor - 12.0 + long * 0.86 * math.sin(angle) - 5.0
    for post in (y - 104, y + 104):
        parts.box(Box(front - 4, front + 4, post - 4, post + 4, floor, deck - 8), Stuff("steel", 2.6))
        parts.rod((front, post, deck - 34), (front + towards * 64, post, floor + 3), 2.2, Stuff("steel", 3.2))
    parts.box(Box(front - 4, front + 4, y - 108, y + 108, deck - 8, deck), Stuff("steel", 2.6))
    return Box(first, last, y - 112, y + 112, floor, floor + height)


@CARGO.register("motorcycles", version=1, term="vehicles.motorcycles", fits=(*ROOMS, "air"))
def motorcycles(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Motorcycles in open frames of tube, two tiers, wheel to wheel: engines with fins, spokes, tanks, forks, boxes."""
    small = draws.chance(0.35)
    size = (draws.uniform(172, 188), 62.0, 106.0) if small else (draws.uniform(196, 218), draws.uniform(70, 82), 118.0)
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=150.0 if small else 225.0)
    bare = draws.chance(0.3)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        p = parts.at(spot.box.centre, yaw=90.0 if spot.turned else 0.0, flip=draws.chance(0.5))
        long, wide, tall = size[0], size[1], spot.box.height
        _crate(p, (long, wide, tall), draws)
        _motorcycle(p, (long, wide, tall), draws, small=small, bare=bare)
        tally.piece(spot.box)
        tally.host("motorcycle", spot, Box.around(spot.box.centre, (18.0, 18.0, 14.0)))

    return load_floor(
        parts, space, draws, params, Goods("vehicles.motorcycles", "crate", "871120"), unit, put, layers=2, turn=True,
        gap=2.0, side_gap=1.5, settle=0.0, missing=0.08, stagger=0.4, wander=0.6,
    )  # fmt: skip


def _crate(p: Parts, size: tuple[float, float, float], draws: Draws) -> None:
    """Put down the frame: twelve square tubes, cross members of the floor, a diagonal, a cover of card on some."""
    x, y, z = size[0] / 2 - 1.4, size[1] / 2 - 1.4, size[2] / 2 - 1.4
    tube = Stuff("steel", 1.9, 0.0)
    for b in (-y, y):
        for c in (-z, z):
            p.box(Box(-x, x, b - 1.3, b + 1.3, c - 1.3, c + 1.3), tube)
        for a in (-x, 0.0, x):
            p.box(Box(a - 1.3, a + 1.3, b - 1.3, b + 1.3, -z + 1.3, z - 1.3), tube)
    for a in (-x, -x / 2, 0.0, x / 2, x):
        p.box(Box(a - 1.3, a + 1.3, -y + 1.3, y - 1.3, -z - 1.3, -z + 1.3), tube)
        if a in (-x, x):
            p.box(Box(a - 1.3, a + 1.3, -y + 1.3, y - 1.3, z - 1.3, z + 1.3), tube)
    if draws.chance(0.5):
        for b in (-y - 1.35, y + 1.35):
            p.box(Box(-x, x, min(b, b * 0.997), max(b, b * 0.997), -z, z), Stuff("cardboard", 0.3))


def _motorcycle(p: Parts, size: tuple[float, float, float], draws: Draws, *, small: bool, bare: bool) -> None:
    long, _, tall = size
    floor = -tall / 2 + 2.8
    r = (21.0 if small else 30.0) * draws.uniform(0.96, 1.04)
    rear, front = -long / 2 + r + 6, long / 2 - r - (12 if small else 8)
    axle = floor + r
    for number, x in enumerate((rear, front)):
        if bare and number == 1:
            x, off = front - 26.0, 16.0
        else:
            off = 0.0
        wheel = p.at((x, off, axle))
        fat = 11.0 if number == 0 else 8.5
        wheel.tube((0.0, 0.0, 0.0), r, fat, r * 0.16, Stuff("rubber", 0.75), axis="y")
        ring(wheel, r * 0.85, r * 0.77, fat * 0.5, 0.0, Stuff("aluminium", 1.6))
        wheel.cylinder((0.0, 0.0, 0.0), 4.0, 13.0, Stuff("aluminium", 2.0), axis="y")
        ring(wheel, r * 0.45, r * 0.26, 0.45, 8.0, _STEEL)
        for k in range(5):
            angle = k * 2 * math.pi / 5 + draws.uniform(0, 0.3)
            wheel.rod(
                (0, 0, 0), (r * 0.8 * math.cos(angle), 0, r * 0.8 * math.sin(angle)), 1.2, Stuff("aluminium", 1.9)
            )
    head = (front - r * 0.75, floor + (66 if small else 76))
    _engine(p, ((rear + front) / 2 + 4, floor + 24), draws, small=small)
    tube = Stuff("steel", 3.6, 0.0)
    spine = [(rear + 2, axle + 4), ((rear + front) / 2 - 18, floor + 34), ((rear + front) / 2 - 4, floor + 58), head]
    for (ax, az), (bx, bz) in itertools.pairwise(spine):
        for y in (-9.0, 9.0):
            p.rod((ax, y, az), (bx, y * 0.5, bz), 1.7, tube)
    p.rod((head[0], 0, head[1] - 4), ((rear + front) / 2 + 16, 0, floor + 18), 2.0, tube)
    for y in (-9.5, 9.5):
        p.rod((head[0] - 2, y, head[1] + 4), (front, y, axle), 2.5, Stuff("steel", 4.2))
        p.rod((rear + 4, y * 1.3, axle + 4), (rear + 22, y, floor + 62), 2.8, Stuff("steel", 3.0))
    p.rod((head[0] - 8, -24, head[1] + 10), (head[0] - 8, 24, head[1] + 10), 1.2, tube)
    _skin(p, (rear, front), head, floor, draws, small=small)


def _engine(p: Parts, at: tuple[float, float], draws: Draws, *, small: bool) -> None:
    """Put down crankcase, flywheel, gears, a finned cylinder with piston, carburettor, exhaust, battery."""
    x, z = at
    s = 0.75 if small else 1.0
    case = Stuff("aluminium", 2.6)
    p.ellipsoid((x, 0, z), (17 * s, 13 * s, 12 * s), case)
    p.ellipsoid((x, 0, z), (15 * s, 11 * s, 10 * s), case, sign=-1)
    ring(p.at((x + 4 * s, 0.0, z)), 8.5 * s, 2.5 * s, 4.0, 4.0, Stuff("steel", 7.0))
    for k, r in enumerate((5.5, 4.0, 4.8)):
        p.cylinder((x - 7 * s, -5 + 4 * k, z + 2), r * s, 2.0, Stuff("steel", 6.6), axis="y")
    tilt = p.at((x + 5 * s, 0, z + 8 * s), pitch=draws.uniform(10, 50))
    p.cylinder((x - 14 * s, 7, z), 3.4, 1.0, _STEEL, axis="y")
    tilt.tube((0, 0, 9 * s), 5.2 * s, 18 * s, 1.0, Stuff("iron", 7.0))
    tilt.cylinder((0, 0, 7 * s), 4.0 * s, 5.0 * s, Stuff("aluminium", 2.3))
    for k in range(6):
        tilt.box(Box(-9 * s, 9 * s, -9 * s, 9 * s, 3 * s + 2.6 * k * s, 3.4 * s + 2.6 * k * s), Stuff("aluminium", 2.0))
    p.rod((x + 14 * s, 8, z + 6), (x + 16 * s, 12, z - 11 * s), 2.0, Stuff("steel", 2.6))
    p.rod((x + 16 * s, 12, z - 11 * s), (x - 44 * s, 14, z - 6 * s), 2.0, Stuff("steel", 2.6))
    p.rod((x - 22 * s, 15, z - 7 * s), (x - 58 * s, 15, z + 4 * s), 4.6, Stuff("steel", 1.3))
    p.box(Box(x - 34 * s, x - 22 * s, -6, 6, z + 8, z + 20), Stuff("battery_lead", 2.5))


def _skin(
    p: Parts, axles: tuple[float, float], head: tuple[float, float], floor: float, draws: Draws, *, small: bool
) -> None:
    """Put down tank with its hollow, seat, guards, lamp, and the box of loose parts that is tied in."""
    rear, front = axles
    middle = (rear + front) / 2
    tank = (middle + 8, 0.0, floor + (58 if small else 68))
    half = (20.0, 13.0, 9.5) if small else (25.0, 16.0, 13.0)
    p.ellipsoid(tank, half, Stuff("steel", 7.85, 0.0))
    p.ellipsoid(tank, (half[0] - 0.15, half[1] - 0.15, half[2] - 0.15), Stuff("steel", 7.85, 0.0), sign=-1)
    p.ellipsoid((middle - 32, 0, floor + (54 if small else 62)), (30.0, 12.0, 5.5), Stuff("polyurethane_foam", 0.12))
    p.box(Box(middle - 58, middle - 6, -11, 11, floor + (47 if small else 55), floor + (48 if small else 56)),
          Stuff("polyethylene", 0.95))  # fmt: skip
    p.tube((head[0] + 12, 0, head[1] - 2), 8.5, 12.0, 0.3, "polyethylene", axis="x", ends=0.3)
    low = floor + 2.0
    box = Box(middle - 26, middle + draws.uniform(2, 26), -20, -6, low, low + draws.uniform(10, 20))
    p.hollow_box(box, 0.4, Stuff("cardboard", 0.2))
    for k in range(draws.integer(2, 5)):
        x = box.x0 + 3 + k * 6
        if x + 2.5 < box.x1:
            p.cylinder((x, box.centre[1], box.z0 + 5.5), 2.2, 9.0, Stuff("steel", draws.uniform(2.0, 6.5)), axis="y")
