"""Wood: logs, sawn timber in packs, boards of plywood and fibre.

Logs of conifers are 12 to 45 cm thick and weigh 0.55 (dry) to 0.95 (fresh) g/cm3; packs of sawn timber measure 1.0 to
1.2 m across and 0.6 to 1.1 m high, dried with stickers of 2 cm between layers; packs of plywood 2.44 x 1.22 m and MDF
0.65 to 0.8 g/cm3 on bearers of 9 cm.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.metal_stock import bearers
from xrayTrainer.simulation.cargo.nesting import heaped
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_BAND = Stuff("steel", 7.85, 0.0)
_SHORTEST = 130.0
"""Length below which packs of sawn timber are not loaded, cm."""
_OPEN = (*ROOMS[:-1], *DECKS)


@CARGO.register("logs", version=1, term="wood.logs", fits=_OPEN)
def logs(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Logs along the travel in piles end to end, thick and thin, crooked and tapered; rings of ends never line up."""
    fitting = [long for long in (280.0, 390.0, 580.0) if long <= space.box.length - 8] or [space.box.length * 0.85]
    long = draws.choice(fitting)
    low, high = draws.choice(((8.0, 14.0), (10.0, 20.0), (15.0, 24.0)))
    wet = draws.uniform(0.55, 0.92)
    tall = min(headroom_of(space) - 6.0, space.payload_kg * 975.0 / (space.box.length * space.box.width * wet * 0.7))
    unit = Unit(length=long + 6, width=space.box.width - 3, height=tall, mass_kg=1.0, lowest=0.7)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        stakes = space.form != "room"
        side = 9.0 if stakes else 1.0
        found = heaped(box.width - 2 * side, box.height, lambda d: d.uniform(low, high), draws)
        for k, at in enumerate(found):
            own = draws.child(k)
            y, z = box.y0 + side + at.along, box.z0 + at.up
            _log(parts, (box.x0 + own.uniform(0, 12), box.x1 - own.uniform(0, 16)), (y, z, at.radius), wet, own)
            if k % 6 == 2:
                deep = min(1.0, at.row / 3.0)
                core = at.radius * 0.55
                tally.hosts.append(
                    _host(spot, Box.around((box.centre[0], y, z), (long * 0.4, 2 * core, 2 * core)), wet, deep)
                )
        top = max((at.up + at.radius for at in found), default=1.0)
        if stakes:
            for share in (0.12, 0.5, 0.88):
                x = box.x0 + box.length * share
                for y in (box.y0 + 0.5, box.y1 - 8.5):
                    parts.box(Box(x - 5, x + 5, y, y + 8.0, box.z0, box.z0 + top), Stuff("wood", 0.6))
        tally.piece(box.with_z(box.z0, box.z0 + top), packages=len(found))

    return load_floor(
        parts, space, draws, params, Goods("wood.logs", "piece", "440323"), unit, put, layers=1, gap=7.0, steps=0,
        stagger=0.04, settle=0.0,
    )  # fmt: skip


def _host(spot: Spot, usable: Box, wet: float, deep: float) -> Host:
    return Host(kind="block", box=usable, stuff=Stuff("wood", wet), row=spot.row, depth=deep)


def _log(
    parts: Parts, ends: tuple[float, float], section: tuple[float, float, float], wet: float, draws: Draws
) -> None:
    """Put down a log: two lengths that meet at a bend, tapered, heart drier than sapwood, a stub of a branch."""
    (x0, x1), (y, z, radius) = ends, section
    body = Stuff("wood", draws.around(wet, 0.05), 0.1)
    thin = draws.uniform(0.8, 0.93)
    bend = x0 + (x1 - x0) * draws.uniform(0.35, 0.65)
    butt_first = draws.chance(0.5)
    middle = radius * (1 + thin) / 2
    slack = radius - middle
    dy, dz = draws.uniform(-0.6, 0.6) * slack, draws.uniform(-0.9, 0.2) * slack
    first, last = (radius, radius * thin) if butt_first else (radius * thin, radius)
    for (a, b), (ra, rb) in zip(((x0, bend), (bend, x1)), ((first, middle), (middle, last)), strict=True):
        at = ((a + b) / 2, y + dy, z + dz) if max(ra, rb) < radius else ((a + b) / 2, y, z)
        parts.cylinder(at, ra, b - a, body, axis="x", head=rb / ra)
        heart = Stuff("wood", 0.46 + 0.2 * (wet - 0.5), 0.08)
        parts.cylinder(at, ra * 0.6, b - a, heart, axis="x", head=rb / ra, inside=body)
    for _ in range(draws.integer(0, 2)):
        knot = draws.uniform(x0 + 20, x1 - 20)
        parts.ellipsoid((knot, y, z), (3.0, middle * 0.6, middle * 0.8), Stuff("wood", 1.02), inside=body)


@CARGO.register("sawn_timber", version=1, term="wood.sawn", fits=_OPEN)
def sawn_timber(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Sawn timber in packs with stickers between the layers: a ladder of thin boards, dark points where stickers lie.

    Boards of a layer differ in length, so that the ends of a pack are frayed; packs of other loads have few stickers.
    """
    if space.box.length < _SHORTEST:
        return offer(space, draws, cargo="wood.sawn", packages=0, package_kind="bundle", hs="440711", taken=())
    fitting = [long for long in (290.0, 390.0, 575.0) if long <= space.box.length - 8] or [space.box.length * 0.85]
    long = draws.choice(fitting)
    dry = draws.uniform(0.42, 0.62)
    board = draws.choice((2.5, 3.8, 5.0, 7.5))
    every = draws.choice((1, 1, 2, 4))
    wide = draws.choice((108.0, 112.0)) if space.box.width > 226 else space.box.width - 4
    unit = Unit(length=long, width=wide, height=draws.uniform(62, 98), lowest=0.92,
                mass_kg=long * wide * 80 * dry * 0.78 / 1000)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        wood = Stuff("wood", draws.around(dry, 0.05), 0.07)
        bearers(parts, box.with_z(box.z0, box.z0 + 8.0), draws)
        places = [box.x0 + box.length * (i + 0.5) / 6 for i in range(6)]
        z, layer = box.z0 + 8.0, 0
        while z + board <= box.z1:
            cut = box.y0 + box.width * draws.uniform(0.3, 0.7)
            for y0, y1 in ((box.y0 + 0.2, cut), (cut + 0.2, box.y1 - 0.2)):
                start, end = draws.uniform(0, 5), draws.uniform(0, 12) if draws.chance(0.8) else draws.uniform(12, 60)
                parts.box(Box(box.x0 + start, box.x1 - end, y0, y1, z, z + board - 0.05), wood)
            z, layer = z + board, layer + 1
            if layer % every == 0 and z + 2.2 + board <= box.z1:
                for x in places:
                    x += draws.uniform(-1.5, 1.5)
                    parts.box(Box(x - 1.6, x + 1.6, box.y0, box.y1, z, z + 2.15), Stuff("wood", 0.6))
                z += 2.2
        for share in (0.1, 0.37, 0.63, 0.9):
            x = box.x0 + box.length * share
            for y in (box.y0 + 0.05, box.y1 - 0.15):
                parts.box(Box(x, x + 1.9, y, y + 0.1, box.z0 + 8, z), _BAND)
        tally.piece(box.with_z(box.z0, z), packages=1)
        tally.host("board", spot, box.with_z(box.z0 + 8, z).shrunk(30.0, 12.0, 6.0), Stuff("wood", dry * 0.8))

    return load_floor(
        parts, space, draws, params, Goods("wood.sawn", "bundle", "440711"), unit, put, gap=3.0, side_gap=3.0,
        stagger=0.1, wander=2.0, settle=0.02, layers=3,
    )  # fmt: skip


@CARGO.register("board_stacks", version=1, term="wood.boards", fits=ROOMS)
def board_stacks(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Plywood, chipboard or fibre board in packs one on the other: smooth dark blocks, slots with bearers in them.

    Sheets differ by millimetres at the edge; a cover board, steel bands and edge pieces of card close each pack.
    """
    long, wide = draws.choice(((244.0, 122.0), (250.0, 125.0), (280.0, 207.0), (152.5, 152.5)))
    if wide > space.box.width - 3 or long > space.box.length - 4:
        long, wide = 122.0, 100.0
    density = draws.uniform(0.58, 0.8)
    tall = draws.uniform(32, 62)
    unit = Unit(length=long, width=wide if 2 * wide + 4 < space.box.width else min(wide, 114.0), height=tall + 9.5,
                mass_kg=long * min(wide, 114.0 if wide < 130 else wide) * tall * density / 1000 + 12,
                lowest=0.8)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        sheet = Stuff("plywood", draws.around(density, 0.03), 0.02)
        for share in (0.06, 0.5, 0.94):
            x = box.x0 + 5 + (box.length - 10) * share
            for layer, part in ((0.0, 0.5), (4.5, 0.48)):
                skew = draws.uniform(-1.5, 1.5) if layer else 0.0
                low = box.z0 + layer
                bearer = Box(x - 4.5 + skew, x + 4.5 + skew, box.y0, box.y1, low, low + 9 * part)
                parts.box(bearer, Stuff("plywood", 0.6))
        z = box.z0 + 9.0
        while z < box.z1 - 1.0:
            thick = min(draws.uniform(3.5, 11.0), box.z1 - 0.6 - z)
            edge = draws.uniform(0.0, 0.6)
            ply = Box(box.x0 + edge, box.x1 - draws.uniform(0.0, 0.6), box.y0 + 0.2, box.y1 - 0.2, z, z + thick)
            parts.box(ply, sheet)
            z += thick
        for share in (0.16, 0.84):
            x = box.x0 + box.length * share
            for y in (box.y0 + 0.05, box.y1 - 0.15):
                parts.box(Box(x, x + 1.9, y, y + 0.1, box.z0 + 9, z), _BAND)
            parts.box(Box(x - 4, x + 6, box.y0, box.y1, z, z + 0.25), Stuff("cardboard", 0.6))
        tally.piece(box.with_z(box.z0, z + 0.25), packages=1)
        tally.host("board", spot, box.with_z(box.z0 + 9, z).shrunk(18.0, 16.0, 5.0), sheet)

    return load_floor(
        parts, space, draws, params, Goods("wood.boards", "pallet", "441233"), unit, put, gap=3.0, side_gap=2.5,
        stagger=0.2, wander=1.2, settle=0.0, steps=draws.integer(0, 1),
    )  # fmt: skip
