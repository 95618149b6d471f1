"""Thin and heavy things that stand on edge: tiles in cartons, stone slabs on frames, glass in crates, solar panels.

A carton of floor tiles of 60 x 60 cm holds four of 9 mm and weighs 25 to 32 kg; a slab of granite 2 to 3 cm thick and
2.4 to 3 m long weighs 200 to 400 kg; float glass is 3 to 10 mm thick; a solar panel measures 1.7 to 2.3 by 1.1 m, has
glass of 2 to 3.2 mm and a frame of aluminium 30 to 35 mm deep, and 27 to 36 stand on a pallet.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.bars import slat
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.pallet import ISO, PALLET_HEIGHT, pallet
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_TIMBER = Stuff("wood", 0.5)


@CARGO.register("ceramic_tiles", version=1, term="building.tiles", fits=ROOMS)
def ceramic_tiles(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Tiles in flat cartons that stand on edge on pallets like books, one to three ranks high: dark, finely ruled."""
    side = draws.choice((30.0, 40.0, 60.0))
    thick = draws.uniform(2.8, 4.6)
    body = draws.uniform(1.95, 2.25)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        clay = Stuff("ceramic", draws.around(body, 0.012), 0.015)
        ranks = max(1, int(load.height / (side + 1.0)))
        tall = side if load.height >= side else load.height - 1.0
        for rank in range(ranks):
            z = load.z0 + rank * (tall + 1.0)
            row = load.with_z(z, z + tall)
            if draws.chance(0.25):
                _edgewise(parts, row, thick, clay, draws)
            else:
                _ruled(parts, row, (side, thick), clay, draws)
            lath = row.with_z(z + tall, min(load.z1, z + tall + 1.0))
            parts.box(lath.shrunk(0.0, load.width * 0.3, 0.0), Stuff("cardboard", 0.3))
            tally.piece(row, packages=max(1, int(load.length / thick)) * max(1, int(load.width / side)))
            tally.host("carton", spot, row.shrunk(8.0, 6.0, 3.0), clay)
        _straps(parts, load.with_z(load.z0, load.z0 + ranks * (tall + 1.0) - 1.0), draws)

    how = Palletised(density=body * 0.93, height=(side + 1.2, 2.2 * side + 3.0), spread=1.0, base=ISO, kind="wood",
                     posts=0.0)  # fmt: skip
    return load_pallets(parts, space, draws, params, Goods("building.tiles", "carton", "690721"), how, put)


def _ruled(parts: Parts, row: Box, size: tuple[float, float], clay: Stuff, draws: Draws) -> None:
    """Put down cartons whose faces look along the travel: tile packs with board between them."""
    side, thick = size
    x, lines = row.x0, max(1, int(row.width / side))
    room = row.width / lines
    while x + thick <= row.x1:
        for line in range(lines):
            y0 = row.y0 + line * room + draws.uniform(0.0, room - min(side, room - 0.2))
            pack = Box(
                x + 0.15, x + thick - 0.1, y0, y0 + min(side, room - 0.2), row.z0, row.z1 - draws.uniform(0, 0.6)
            )
            parts.box(pack, clay)
        x += thick + draws.uniform(0.12, 0.3)


def _edgewise(parts: Parts, row: Box, thick: float, clay: Stuff, draws: Draws) -> None:
    """Put down cartons whose faces look across the travel: a few broad blocks with their edges not in line."""
    y = row.y0
    while y + thick * 5 <= row.y1:
        x0 = row.x0 + draws.uniform(0.0, 1.6)
        half = (row.length - 2.4) / 2
        for start in (x0, x0 + half + 0.5):
            parts.box(Box(start, start + half - 0.2, y, y + thick * 4.8, row.z0, row.z1 - draws.uniform(0, 0.8)), clay)
        y += thick * 5


def _straps(parts: Parts, load: Box, draws: Draws) -> None:
    for share in (0.2, 0.5, 0.8):
        y = load.y0 + load.width * share
        parts.box(Box(load.x0, load.x1, y, y + 1.6, load.z1, load.z1 + 0.05), Stuff("pet", 1.2, 0.0))
    band = draws.uniform(0.3, 0.7) * load.height
    for x in (load.x0 - 0.1, load.x1):
        parts.box(Box(x, x + 0.08, load.y0, load.y1, load.z0 + band, load.z0 + band + 1.6), Stuff("pet", 1.2, 0.0))


@CARGO.register("stone_slabs", version=1, term="building.stone", fits=(*ROOMS[:-1], *DECKS))
def stone_slabs(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Slabs of granite or marble that lean on both sides of frames of timber: uneven edges, spacers, bolted clamps.

    Each slab has a rim and a height of its own, so that the bundle fades towards its edges in steps.
    """
    long, tall = draws.uniform(215, 285), min(draws.uniform(125, 175), headroom_of(space) - 40)
    thick = draws.choice((2.0, 3.0))
    stone = draws.choice(("stone", "marble"))
    hs = "680223" if stone == "stone" else "680221"
    each = draws.integer(6, 10)
    unit = Unit(length=long + 8, width=min(space.box.width - 8, 130 + 2 * each * thick), height=tall + 34,
                mass_kg=2 * each * long * tall * thick * 2.7 / 1000 * 0.92 + 160, lowest=1.0)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        foot, lean = box.z0 + 18.0, math.radians(draws.uniform(6.0, 8.5))
        _a_frame(parts, box, tall, lean, draws)
        cy, count = box.centre[1], 0
        for side in (-1.0, 1.0):
            number = each if draws.chance(0.6) else draws.integer(max(2, each // 2), each)
            for k in range(number):
                own = draws.child(int(side), k)
                size = (long * own.uniform(0.86, 1.0), thick, tall * own.uniform(0.84, 1.0))
                out = 17.0 + tall * math.sin(lean) + 0.6 + k * (thick + 0.5) / math.cos(lean)
                x = box.centre[0] + own.uniform(-0.5, 0.5) * (box.length - size[0] - 1)
                y = cy + side * (out - size[2] / 2 * math.sin(lean) + thick / 2)
                z = foot + size[2] / 2 * math.cos(lean) + thick / 2 * math.sin(lean)
                parts.tilted_box((x, y, z), size, Stuff(stone, own.around(2.68, 0.01), 0.02),
                                 roll=side * math.degrees(lean))  # fmt: skip
            count += number
        tally.piece(box, packages=count)
        middle = Box.around((box.centre[0], cy, foot + 30), (long * 0.6, 18.0, 50.0))
        tally.host("crate", spot, middle)

    return load_floor(
        parts, space, draws, params, Goods("building.stone", "piece", hs), unit, put, layers=1, gap=8.0,
        steps=0, side_gap=4.0, stagger=0.4,
    )  # fmt: skip


def _a_frame(parts: Parts, box: Box, tall: float, lean: float, draws: Draws) -> None:
    cx, cy, _ = box.centre
    for share in (0.12, 0.5, 0.88):
        x = box.x0 + box.length * share
        parts.box(Box(x - 6, x + 6, box.y0, box.y1, box.z0, box.z0 + 9.0), _TIMBER)
        for side in (-1.0, 1.0):
            middle = cy + side * (11.0 + tall / 2 * math.sin(lean))
            parts.tilted_box((x, middle, box.z0 + 18 + tall / 2), (10.0, 7.0, tall / math.cos(lean)), _TIMBER,
                             roll=side * math.degrees(lean))  # fmt: skip
        parts.box(Box(x - 4, x + 4, box.y0 + 22, box.y1 - 22, box.z1 - 12, box.z1 - 4), _TIMBER)
        for y in (box.y0 + 26, box.y1 - 26):
            parts.cylinder((x, y, box.z1 - 7), 0.8, 13.0, "steel")
    for y in (box.y0 + 8, cy - 20, cy + 8, box.y1 - 20):
        parts.box(Box(box.x0, box.x1, y, y + 12, box.z0 + 9.0, box.z0 + 18.0), _TIMBER)
    parts.box(Box(box.x0 + 10, box.x1 - 10, cy - 4, cy + 4, box.z1 - 22, box.z1 - 12.5), _TIMBER)
    slat(parts, (box.x0 + 20, box.z0 + 30), (cx, box.z1 - 40), cy, broad=9.0, thick=2.4, stuff=_TIMBER)


@CARGO.register("sheet_glass", version=1, term="building.glass", fits=(*ROOMS[:-1], "container.open_top"))
def sheet_glass(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Glass on edge in narrow crates side by side: panes of several sizes, lattices of boards with struts, foam."""
    long = draws.uniform(165, 260)
    tall = min(draws.uniform(130, 200), headroom_of(space) - 12)
    pack = draws.uniform(5.0, 13.0)
    wide = pack + draws.uniform(16, 24)
    unit = Unit(length=long, width=wide, height=tall, lowest=0.8,
                mass_kg=long * tall * pack * 2.5 * 0.75 / 1000 + 70)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        _lattice(parts, box, draws)
        room = box.shrunk(4.0, 5.0, 0.0).with_z(box.z0 + 12.0, box.z1 - 6.0)
        y, left = room.centre[1] - pack / 2, pack
        while left > 0.4:
            thick = min(left, draws.uniform(1.5, 5.0))
            length, height = room.length * draws.uniform(0.72, 0.99), room.height * draws.uniform(0.7, 0.99)
            x = room.centre[0] - length / 2 + draws.uniform(-1, 1) * (room.length - length) / 2
            pane = Box(x, x + length, y, y + thick, room.z0, room.z0 + height)
            parts.box(pane, Stuff("glass", draws.uniform(2.3, 2.48), 0.005))
            y, left = y + thick + 0.3, left - thick
        for x in (room.x0 + 4, room.x1 - 12):
            parts.box(Box(x, x + 8, room.y0, room.y1, room.z0 - 2.0, room.z0 - 0.1), Stuff("rubber", 0.5))
        tally.piece(box)
        beside = room.with_y(room.y0, room.centre[1] - pack / 2 - 0.3)
        tally.host("crate", spot, beside.shrunk(4.0, 0.2, 4.0))

    return load_floor(
        parts, space, draws, params, Goods("building.glass", "crate", "700529"), unit, put, layers=1, gap=6.0,
        steps=0, side_gap=2.5, stagger=0.35,
    )  # fmt: skip


def _lattice(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down the crate: sills, uprights, boards and struts on both faces."""
    wood = Stuff("wood", draws.around(0.48, 0.06))
    for x in (box.x0 + 14, box.x1 - 24):
        parts.box(Box(x, x + 10, box.y0, box.y1, box.z0, box.z0 + 8), wood)
    faces = (box.y0, box.y1 - 2.2)
    uprights = draws.integer(3, 5)
    for y in faces:
        for z in (box.z0 + 8.0, box.z0 + box.height * draws.uniform(0.45, 0.6), box.z1 - 9.0):
            parts.box(Box(box.x0, box.x1, y, y + 2.2, z, z + 9.0), wood)
        inner = y + 2.2 if y == box.y0 else y - 2.2
        for i in range(uprights):
            x = box.x0 + (box.length - 9.0) * i / (uprights - 1)
            parts.box(Box(x, x + 9.0, inner, inner + 2.2, box.z0 + 8, box.z1), wood)
        ends = (box.x0 + 8, box.x1 - 8) if draws.chance(0.5) else (box.x1 - 8, box.x0 + 8)
        strut = inner + 1.1 + (2.2 if y == box.y0 else -2.2) * 0.98
        slat(parts, (ends[0], box.z0 + 14), (ends[1], box.z1 - 14), strut, broad=8.0, thick=1.9, stuff=wood)
    for x in (box.x0 + 0.1, box.x1 - 2.3):
        parts.box(Box(x, x + 2.2, box.y0 + 4.5, box.y1 - 4.5, box.z0 + 8, box.z1), wood)


@CARGO.register("solar_panels", version=1, term="machines.solar_panels", fits=ROOMS)
def solar_panels(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Solar panels on their long edges in cartons on pallets, two high: bare frames of aluminium around thin glass.

    Lengthwise a pallet shows the dark outline of many frames one behind the other, crosswise a comb of thin lines.
    """
    long, tall = draws.uniform(172, 228), draws.uniform(104, 114)
    deep, frame = 3.0 + draws.uniform(0.0, 0.5), draws.uniform(0.28, 0.45)
    count = int(106.0 / deep)
    unit = Unit(length=long + 5, width=count * deep + 6, height=min(headroom_of(space) - 2, tall + PALLET_HEIGHT + 5),
                mass_kg=count * long * tall * 0.00115 + 35)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        deck = pallet(parts, spot.box, draws.child("base"))
        inner = parts.hollow_box(spot.box.with_z(deck, spot.box.z1), 0.6, Stuff("cardboard", 0.2))
        lies_along = not spot.turned
        p = parts.at(inner.centre) if lies_along else parts.at(inner.centre, yaw=90.0)
        wide = inner.width if lies_along else inner.length
        high, half = min(tall, inner.height - 0.5), (inner.length if lies_along else inner.width) / 2 - 1.0
        for k in range(count):
            y = -wide / 2 + 0.6 + k * deep + draws.uniform(0.0, 0.15)
            _panel(p, y, (half, high, deep - 0.25), frame, -inner.height / 2, one=k)
        tally.piece(spot.box, packages=1)
        tally.host("crate", spot, Box.around(inner.centre, (40.0, 40.0, 60.0)), Stuff("glass", 0.28))

    return load_floor(
        parts, space, draws, params, Goods("machines.solar_panels", "pallet", "854143"), unit, put, layers=2, gap=2.5,
        turn=True, side_gap=1.5, settle=0.0, wander=0.6, steps=draws.integer(0, 1),
    )  # fmt: skip


def _panel(p: Parts, y: float, size: tuple[float, float, float], frame: float, foot: float, *, one: int) -> None:
    """Put down a panel: laminate, four hollow bars, junction box; every eighth stands bare without its box."""
    half, tall, deep = size
    lean = 0.25 if one % 5 == 0 else 0.0
    metal = Stuff("aluminium", 0.9, 0.0)
    low, high = foot + 0.1, foot + tall - lean
    p.box(Box(-half, half, y, y + 0.42, low + 1.0, high - 1.0), Stuff("glass", 2.2, 0.0))
    for z in (low, high - 1.1 - frame):
        p.box(Box(-half, half, y + 0.45, y + deep, z, z + 1.1 + frame), metal)
    for x in (-half, half - 1.1 - frame):
        p.box(Box(x, x + 1.1 + frame, y + 0.45, y + deep, low + 1.6, high - 1.6), metal)
    if one % 8:
        p.box(Box(half * 0.5, half * 0.5 + 11, y + 0.5, y + 2.0, foot + tall / 2 - 4, foot + tall / 2 + 4), "pvc")
