"""Fresh and dried fruit: round pieces in layers with air between them, in crates, in cartons and loose.

Where fruit lies in straight ranks across the carrier, a rank is one long ellipsoid: along the rays of a side view it
has the path lengths of its fruits one behind another. Crates behind one another do not line up: what lies out of step
with the rank is put down as loose fruit around it, more of it or less from pile to pile.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.carton import BOARD, carton
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.ranks import ranks, stand_apart
from xrayTrainer.simulation.cargo.stow import AIR, COLD, ROOMS, Spot, Unit, fill_of, from_far_end
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_FLESH = "fruit"
_MOTTLED = 0.3
"""Texture of fruit that lies out of step."""


def _rank(
    parts: Parts, x: float, y: tuple[float, float], z: float, radius: float, draws: Draws, *, apart: bool = False,
    order: float = 1.0,
) -> None:  # fmt: skip
    """Put down a rank of fruits from y to y, each of `radius` cm; `order`: the share of them that lie in step."""
    for middle, across in ranks(*y, radius, apart=apart):
        own = radius * draws.uniform(0.9, 1.0)
        stuff = Stuff(_FLESH, draws.uniform(0.84, 0.98) * order, 0.05)
        lift = radius - own
        at = (x + draws.uniform(-0.15, 0.15), middle, z + draws.uniform(-lift, 2 * lift))
        parts.ellipsoid(at, (own, min(across, own) if apart else across, own), stuff)


def _out_of_step(parts: Parts, box: Box, order: float, taken: float) -> None:
    """Put down the fruit of a layer that is out of step with its ranks; `taken`: what share of the box fruit takes."""
    if order < 1.0:
        parts.box(box, Stuff(_FLESH, 0.91 * taken * (1.0 - order), _MOTTLED))


@CARGO.register("fruit_crates", version=1, term="food.fruit", fits=(*ROOMS, *COLD, *AIR))
def fruit_crates(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fruit in open wooden crates on pallets: round fruit in one or two layers, slats, corner posts, air.

    Crates of 60 x 40 cm, 14 to 20 cm high, eight to the layer of two on an industrial pallet.
    """
    radius = draws.uniform(4.2, 5.0)
    deep = 2 if draws.chance(0.3) else 1
    tall = 2 * radius * (1.0 if deep == 1 else 1.78) + draws.uniform(0.8, 2.2)
    apart = stand_apart(space)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        columns = max(1, int(load.length / 38.0))
        z, layer, own_tall = load.z0, 0, tall * draws.uniform(0.985, 1.07)
        shift, order = 0.0, 1.0 if apart else draws.uniform(0.25, 0.75)
        while z + own_tall <= load.z1:
            shift = max(-0.45, min(0.45, shift + draws.normal(0.0, 0.25)))
            box = load.with_z(z, z + own_tall).moved(x=shift)
            _crates(parts, box, columns, draws.child(layer), (radius, deep), order, apart=apart)
            tally.piece(box, packages=columns * max(1, int(load.width / 58.0)))
            for column in range(columns):
                usable = box.with_x(
                    box.x0 + box.length * column / columns, box.x0 + box.length * (column + 1) / columns
                )
                tally.host("crate", spot, usable.shrunk(2.5, 3.0, 1.5), Stuff(_FLESH, 0.5))
            z, layer = z + own_tall, layer + 1
        _posts(parts, load.with_z(load.z0, z), draws.child("posts"))

    how = Palletised(density=0.4, height=(145.0, 200.0), spread=0.9, posts=0.5)
    return load_pallets(parts, space, draws, params, Goods("food.fruit", "crate", "080810"), how, put)


def _posts(parts: Parts, pile: Box, draws: Draws) -> None:
    """Put down the corner posts of crates, which stand on one another."""
    if pile.height < 1.0:
        return
    for x in (pile.x0, pile.x1 - 2.5):
        for y in (pile.y0, pile.y1 - 2.5):
            parts.box(Box(x, x + 2.5, y, y + 2.5, pile.z0, pile.z1), Stuff("wood", draws.around(0.45, 0.06)))


def _crates(
    parts: Parts, box: Box, columns: int, draws: Draws, fruit: tuple[float, int], order: float, *, apart: bool
) -> None:
    """Put down one layer of crates: a floor, ends between neighbours, and the fruit in each.

    `fruit`: radius, and layers in a crate; `order` as in `_rank`.
    """
    radius, deep = fruit
    wood = Stuff("wood", draws.around(0.45, 0.06))
    floor = box.z0 + 0.6
    parts.box(box.with_z(box.z0, floor).shrunk(0.0, 2.5, 0.0), wood)
    wide = box.length / columns
    board = floor + (box.z1 - floor) * draws.uniform(0.55, 0.75)
    for number in range(columns + 1):
        x0 = max(box.x0, min(box.x1 - 1.2, box.x0 + number * wide - 0.6))
        parts.box(Box(x0, x0 + 1.2, box.y0 + 2.5, box.y1 - 2.5, floor, board), wood)
    for column in range(columns):
        free = box.with_x(box.x0 + column * wide + 0.8, box.x0 + (column + 1) * wide - 0.8).shrunk(0.0, 3.0, 0.0)
        count = int(free.length / (2 * radius) + 0.1)
        pitch = free.length / count
        heaped = min(box.z1, floor + radius * (2 + 1.7 * (deep - 1)) * draws.uniform(0.88, 1.0))
        _out_of_step(parts, free.with_z(floor, heaped), order, draws.uniform(0.46, 0.56))
        for layer in range(deep):
            for number in range(count - layer):
                x = free.x0 + pitch * (number + 0.5 + 0.5 * layer)
                end = free.y1 - (draws.uniform(5, 60) if draws.chance(0.15) else 0.0)
                z = floor + radius * (1 + 1.7 * layer)
                _rank(parts, x, (free.y0, end), z, min(radius, pitch / 2), draws, apart=apart, order=order)


@CARGO.register("citrus_cartons", version=1, term="food.fruit", fits=(*ROOMS, *COLD))
def citrus_cartons(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Oranges in ventilated cartons of 40 x 30 cm on pallets to the roof: staggered layers of round fruit.

    Boxes are tight, so that the pattern of the fruit runs through the whole pallet; between boxes stand double walls.
    """
    radius = draws.uniform(4.0, 4.7)
    layers = draws.integer(2, 3)
    tall = 2 * radius * (1 + 0.86 * (layers - 1)) + draws.uniform(0.4, 1.1)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        columns = max(1, round(load.length / 40.0))
        wide = load.length / columns
        rank = Stuff(BOARD.material, 0.3)
        z, lean, own_tall = load.z0, draws.normal(0.0, 0.1), tall * draws.uniform(0.985, 1.06)
        shift, order = 0.0, draws.uniform(0.2, 0.7)
        while z + own_tall <= load.z1:
            shift = max(-0.45, min(0.45, shift + draws.normal(lean, 0.2)))
            for column in range(columns):
                box = Box(load.x0 + column * wide, load.x0 + (column + 1) * wide, load.y0, load.y1, z, z + own_tall)
                box = box.moved(x=shift)
                for x in (box.x0, box.x1 - 0.4):
                    parts.box(Box(x, x + 0.4, box.y0, box.y1, z, z + own_tall), rank)
                _staggered(parts, box.shrunk(0.4, 1.0, 0.0), draws.child(column, round(z)), (radius, layers), order)
                tally.piece(box, packages=max(1, int(load.width / 30.0)))
                tally.host("carton", spot, box.shrunk(1.0, 2.0, 1.0), Stuff(_FLESH, 0.52))
            parts.box(Box(load.x0 + shift, load.x1 + shift, load.y0, load.y1, z + own_tall - 0.35, z + own_tall), rank)
            z += own_tall

    how = Palletised(density=0.52, height=(185.0, 215.0), spread=0.99, posts=0.6)
    return load_pallets(parts, space, draws, params, Goods("food.fruit", "carton", "080510"), how, put)


def _staggered(parts: Parts, box: Box, draws: Draws, fruit: tuple[float, int], order: float) -> None:
    radius, layers = fruit
    full = box.z0 + 2 * radius * (1 + 0.86 * (layers - 1)) * draws.uniform(0.93, 1.0)
    _out_of_step(parts, box.with_z(box.z0, min(full, box.z1 - 0.4)), order, draws.uniform(0.52, 0.6))
    count = int(box.length / (2 * radius) + 0.25)
    pitch = box.length / (count + 0.5)
    for layer in range(layers):
        z = box.z0 + radius + layer * 1.72 * radius
        for number in range(count):
            x = box.x0 + pitch * (number + 0.5 + 0.5 * (layer % 2))
            _rank(parts, x, (box.y0, box.y1), z, min(radius, pitch / 2), draws, order=order)


@CARGO.register("melons_loose", version=1, term="food.melons", fits=ROOMS)
def melons_loose(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Watermelons or melons heaped on straw behind a board fence: big round fruit, a billowing top, air between them.

    Watermelons of 22 to 30 cm and 6 to 13 kg lie up to six deep; no two lines of them are in step.
    """
    radius, box = draws.uniform(11.5, 15.0), space.box
    foot = box.z0 + draws.uniform(4.0, 9.0)
    lines, pitch = int(box.width / (2.05 * radius)), 2.1 * radius
    columns = max(1, int((box.length * fill_of(params, draws.child("fill"), full=0.85) - 14.0) / pitch))
    most = int(space.payload_kg * 0.95 / (4.19 * radius**3 * 0.83 * 0.95 / 1000))
    deepest = min(draws.integer(4, 6), int((box.height - 36.0) / (1.5 * radius)))
    deepest = max(1, min(deepest, most // max(1, lines * columns)))
    hosts: list[Host] = []
    top = foot
    for line in range(lines):
        heap = _heap_line(space, draws.child("line", line), (radius, pitch), (columns, deepest), foot)
        for x, z, own, layer, row in heap:
            y = box.y0 + box.width / lines * (line + 0.5 + (0.5 if layer % 2 else 0.0))
            if y + own > box.y1:
                continue
            stuff = Stuff(_FLESH, draws.uniform(0.9, 0.97), 0.04)
            parts.ellipsoid((x, y, z), (own, own * draws.uniform(0.93, 1.0), own * 0.98), stuff)
            usable = Box.around((x, y, z), (own * 1.1, own * 1.1, own * 1.1))
            hosts.append(Host(kind="fruit", box=usable, stuff=stuff, row=row, depth=min(1.0, row / 4)))
            top = max(top, z + own)
    x0, x1 = from_far_end(space, 0.0, min(box.length, 8.0 + columns * pitch))
    parts.box(Box(x0, x1, box.y0, box.y1, box.z0, foot), Stuff("dried_plants", 0.06, 0.25))
    fence = _fence(parts, space, 8.5 + columns * pitch, top, draws.child("fence"))
    return offer(
        space, draws, cargo="food.melons", packages=len(hosts), package_kind="piece", hs="080711",
        taken=[Box(x0, x1, box.y0, box.y1, box.z0, top), *fence], hosts=hosts,
    )  # fmt: skip


def _heap_line(
    space: Space, draws: Draws, size: tuple[float, float], counts: tuple[int, int], foot: float
) -> list[tuple[float, float, float, int, int]]:
    """Return x, z, radius, layer and row of the melons of one line of a heap."""
    (radius, pitch), (columns, deepest) = size, counts
    waves = [(draws.uniform(0.008, 0.03), draws.uniform(0, 6.28)) for _ in range(3)]
    found = []
    out_of_step, sunk = draws.uniform(-0.5, 0.5) * pitch, draws.uniform(0.0, 0.14) * radius
    for layer in range(deepest):
        phase = out_of_step + draws.uniform(-0.1, 0.1) * pitch + 0.5 * pitch * (layer % 2)
        for i in range(columns):
            own = radius * draws.uniform(0.84, 1.0)
            along = 6.0 + pitch * (i + 0.5) + phase + draws.uniform(-0.05, 0.05) * radius
            if not own <= along <= 6.0 + columns * pitch - own:
                continue
            swell = sum(_wave(along * k + p) for k, p in waves) / 3
            from_end = max(0.0, (along - (columns - 2.5) * pitch) / pitch)
            if layer + 0.5 <= deepest * (0.86 + 0.24 * swell) - from_end * 0.8 or layer == 0:
                z = foot + own + layer * (1.5 * radius - sunk) + draws.uniform(0.0, 0.06) * radius * min(1, layer)
                found.append((from_far_end(space, along, along)[0], z, own, layer, (columns - i) // 3))
    return found


def _wave(angle: float) -> float:
    """Return a wave between -1 and 1 of period 2 pi, by operations that round alike everywhere."""
    turn = angle / (2 * math.pi)
    part = turn - math.floor(turn)
    return 16 * part * (0.5 - part) if part < 0.5 else -16 * (part - 0.5) * (1.0 - part)


def _fence(parts: Parts, space: Space, start: float, top: float, draws: Draws) -> list[Box]:
    x0, x1 = from_far_end(space, start, start + 2.5)
    found: list[Box] = []
    if x0 < space.box.x0 or x1 > space.box.x1:
        return found
    z, wood = space.box.z0, Stuff("wood", 0.5)
    while z + 15 < top:
        found.append(Box(x0, x1, space.box.y0, space.box.y1, z, z + draws.uniform(11.0, 14.0)))
        parts.box(found[-1], wood)
        z += draws.uniform(15.0, 22.0)
    return found


@CARGO.register("dried_fruit", version=1, term="food.dried_fruit", fits=(*ROOMS, *AIR))
def dried_fruit(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Raisins, apricots or nuts in small heavy cartons with a film bag, stowed on the floor as heavy as it bears.

    Cartons of 12.5 kg, 38 x 27 x 17 cm: settled goods with rounded shoulders under a folded bag.
    """
    stuff = Stuff("fruit", draws.uniform(0.72, 0.88), 0.08)
    size = (draws.uniform(36, 40), draws.uniform(25, 29), draws.uniform(16, 19))
    unit = Unit(
        length=size[0], width=size[1], height=size[2],
        mass_kg=size[0] * size[1] * size[2] * 0.8 * (stuff.density or 0.8) / 1000 + 0.6,
    )  # fmt: skip

    def pack(parts: Parts, inner: Box, draws: Draws) -> None:
        settled = Stuff(stuff.material, draws.around(stuff.density or 0.8, 0.03), stuff.texture)
        parts.box(inner, settled, pillow=draws.uniform(7.0, 9.0))

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        usable = carton(parts, spot.box, draws, pack, level=draws.uniform(0.86, 0.94))
        tally.piece(spot.box)
        tally.host("carton", spot, usable.shrunk(3.0), stuff)

    return load_floor(
        parts,
        space,
        draws,
        params,
        Goods("food.dried_fruit", "carton", "080620"),
        unit,
        put,
        turn=True,
        missing=0.12,
        most=2000,
    )
