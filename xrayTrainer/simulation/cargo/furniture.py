"""Furniture: cabinets, tables, chairs, sofas and mattresses, piled as packers pile them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

Piece: TypeAlias = Callable[[Parts, Box, Draws], float]
"""Puts a piece down on the floor of a box and returns how high it is; 0 where it does not fit."""

_CHIPBOARD = Stuff("wood", 0.66, 0.02)
_BEECH = Stuff("wood", 0.68, 0.03)
_STEEL = Stuff("steel", 7.85, 0.0)


def pile(
    parts: Parts, box: Box, draws: Draws, pieces: Sequence[Piece], *, below: Sequence[Piece] = (), most: int = 12
) -> list[tuple[Piece, Box]]:
    """Pile pieces of several sorts in a box and return which stands where; the lowest is one of `below`."""
    found: list[tuple[Piece, Box]] = []
    z, tries = box.z0, 0
    while tries < 5 and len(found) < most:
        own = draws.child(len(found), tries)
        piece = own.choice(below if below and not found else pieces)
        height = piece(parts, box.with_z(z, box.z1), own)
        if height <= 0.0:
            tries += 1
            continue
        found.append((piece, box.with_z(z, z + height)))
        z += height
    return found


@CARGO.register("furniture", version=1, term="household.furniture", fits=ROOMS)
def furniture(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Assembled furniture piled to the roof: boards seen on edge, legs, springs, hinges, much air.

    Cabinets of 16 to 18 mm chipboard; sofas with wavy springs on beech frames and polyurethane foam; tables lie on
    their tops, chairs stand in pairs seat to seat, mattresses lie flat.
    """
    high, wide = headroom_of(space) - 10, space.box.width / 2 - 3
    unit = Unit(length=draws.uniform(96, 112), width=wide, height=high, mass_kg=190.0)
    pieces = (cabinet, cabinet, sofa, table, chairs, chairs, mattress)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        for number, (_, box) in enumerate(pile(parts, spot.box.shrunk(0.5, 0.5, 0.0), draws, pieces)):
            tally.piece(box)
            if number < 2:
                tally.host("furniture", spot, box.shrunk(12.0, 12.0, box.height * 0.2))

    return load_floor(
        parts, space, draws, params, Goods("household.furniture", "piece", "940360"), unit, put, layers=1, gap=2.0,
        stagger=0.5, steps=0, headroom=2.0,
    )  # fmt: skip


def cabinet(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a cabinet or chest of drawers: carcass, back, shelves, doors or drawers, hinges, feet."""
    tall = draws.choice((78.0, 92.0, 120.0, 185.0)) * draws.uniform(0.95, 1.05)
    if tall > box.height:
        return 0.0
    long, deep = box.length * draws.uniform(0.8, 0.98), min(box.width - 2, draws.uniform(40, 58))
    x0, y0 = box.x0 + draws.uniform(0, box.length - long), box.y0 + draws.uniform(0, box.width - deep)
    case = Box(x0, x0 + long, y0, y0 + deep, box.z0, box.z0 + tall)
    board, t = Stuff("wood", draws.around(0.66, 0.05), 0.02), 1.7
    for x in (case.x0, case.x1 - t):
        parts.box(case.with_x(x, x + t), board)
    inner = case.shrunk(t, 0.0, 0.0)
    for z in (case.z0 + 4.0, case.z1 - t):
        parts.box(inner.with_z(z, z + t), board)
    parts.box(inner.with_y(case.y1 - 0.4, case.y1).with_z(case.z0 + 4.0 + t, case.z1 - t), board)
    free = inner.with_z(case.z0 + 4.0 + t, case.z1 - t).with_y(case.y0 + 2.0, case.y1 - 0.5)
    middle = free.x0 + free.length * draws.choice((0.5, 0.62, 0.38))
    parts.box(free.with_x(middle - t / 2, middle + t / 2), board)
    for left, right in ((free.x0, middle - t / 2), (middle + t / 2, free.x1)):
        _inside_of_cabinet(parts, free.with_x(left, right), board, draws)
    parts.box(free.with_y(case.y0, case.y0 + t), board)
    return tall


def _inside_of_cabinet(parts: Parts, bay: Box, board: Stuff, draws: Draws) -> None:
    drawers, count = draws.chance(0.4), draws.integer(2, 4)
    for number in range(1, count):
        z = bay.z0 + bay.height * number / count
        if drawers:
            parts.box(Box(bay.x0 + 1.3, bay.x1 - 1.3, bay.y0 + 1, bay.y1 - 6, z - 0.4, z), board)
            for x in (bay.x0 + 0.1, bay.x1 - 1.2):
                parts.box(Box(x, x + 1.1, bay.y0 + 1, bay.y1 - 6, z + 1, z + bay.height / count * 0.55), board)
                parts.box(Box(x, x + 1.1, bay.y0 + 1, bay.y1 - 8, z + 0.1, z + 0.9), Stuff("steel", 2.4, 0.0))
        else:
            parts.box(bay.with_z(z, z + 1.6), board)
    for z in (bay.z0 + 8, bay.z1 - 12):
        parts.box(Box(bay.x0, bay.x0 + 4.5, bay.y0, bay.y0 + 1.6, z, z + 3.5), Stuff("zinc", 3.0, 0.0))


def table(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a table on its top, legs up, its frame under it."""
    tall = draws.uniform(70, 76)
    if tall > box.height:
        return 0.0
    long, wide = box.length * draws.uniform(0.86, 0.99), min(box.width - 1, draws.uniform(70, 95))
    top = Box.at(x=box.x0, y=box.y0 + (box.width - wide) / 2, z=box.z0, length=long, width=wide, height=2.6)
    wood = Stuff("wood", draws.around(0.68, 0.05), 0.03)
    parts.box(top, wood)
    rail = top.shrunk(5.0, 5.0, 0.0).with_z(top.z1, top.z1 + 9.0)
    for y in (rail.y0, rail.y1 - 2.0):
        parts.box(rail.with_y(y, y + 2.0), wood)
    for x in (rail.x0, rail.x1 - 2.0):
        parts.box(rail.with_x(x, x + 2.0).shrunk(0.0, 2.0, 0.0), wood)
    for x in (rail.x0 + 5.0, rail.x1 - 5.0):
        for y in (rail.y0 + 5.0, rail.y1 - 5.0):
            parts.cylinder((x, y, top.z1 + (tall - 2.6) / 2), 3.0, tall - 2.6, wood, head=0.7)
    return tall


def chairs(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a row of chairs, and a second row upside down upon their seats."""
    tall = draws.uniform(88, 96)
    if tall > box.height:
        return 0.0
    wood = Stuff("wood", draws.around(0.7, 0.05), 0.03) if draws.chance(0.6) else Stuff("steel", 2.3, 0.0)
    count = max(1, int(box.length / 47.0))
    for i in range(count):
        for j in range(max(1, int(box.width / 52.0))):
            x, y = box.x0 + box.length * (i + 0.5) / count, box.y0 + 26.0 + 52.0 * j
            if y + 24 > box.y1:
                continue
            at = parts.at((x + draws.uniform(-1.5, 1.5), y, box.z0), flip=draws.chance(0.5))
            _chair(at, tall, wood, draws)
    return tall


def _chair(parts: Parts, tall: float, wood: Stuff, draws: Draws) -> None:
    seat = draws.uniform(43, 46)
    thick = 1.7 if wood.material == "wood" else 1.1
    for y in (-19.0, 19.0):
        parts.rod((-19.0, y, 0.15), (-17.5, y, seat), thick, wood)
        parts.rod((20.0, y, 0.2), (17.0, y, seat), thick, wood)
        parts.rod((17.0, y, seat), (21.0, y, tall), thick, wood)
    parts.box(Box(-21.0, 18.5, -20.0, 20.0, seat + 1.9, seat + 3.4), Stuff("plywood", 0.68))
    parts.box(Box(-21.0, 15.0, -20.0, 20.0, seat + 3.4, seat + 7.0), Stuff("polyurethane_foam", 0.05))
    parts.tilted_box((20.6, 0.0, tall - 12), (1.6, 36.0, 20.0), Stuff("plywood", 0.68), pitch=5.0)


def sofa(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a sofa along the carrier: frame, wavy springs, foam cushions, arms, feet."""
    tall = draws.uniform(80, 88)
    if tall > box.height or box.width < 80 or box.length < 90:
        return 0.0
    deep = min(box.width - 1.0, draws.uniform(82, 96))
    x0, x1, y0, z = box.x0, box.x0 + box.length * draws.uniform(0.9, 1.0), box.y0 + 0.5, box.z0
    foam, cloth = Stuff("polyurethane_foam", draws.around(0.04, 0.1)), Stuff("synthetic_textile", 0.35)
    for x in (x0, x1 - 16.0):
        arm = Box(x, x + 16.0, y0, y0 + deep, z + 6.0, z + 60.0)
        inner = parts.hollow_box(arm, 1.4, _BEECH)
        parts.box(inner, foam)
    for y in (y0 + 2.0, y0 + deep - 6.0):
        parts.box(Box(x0 + 16.0, x1 - 16.0, y, y + 3.5, z + 14.0, z + 24.0), _BEECH)
    seat = Box(x0 + 16.0, x1 - 16.0, y0 + 6, y0 + deep - 18.0, z + 24.5, z + 42.0)
    parts.box(seat.with_z(z + 25.5, z + 41.0), foam)
    parts.box(seat.with_z(z + 41.0, z + 41.5), cloth)
    back = Box(seat.x0, seat.x1, y0 + deep - 17.0, y0 + deep - 1.0, z + 24.5, z + tall)
    parts.box(back, foam)
    parts.box(back.with_z(z + tall - 3.5, z + tall), _BEECH, inside=foam)
    springs = max(3, int((seat.length - 6) / 11.0))
    for number in range(springs):
        x = seat.x0 + 3 + (seat.length - 6) * (number + 0.5) / springs
        for side in (-1.7, 1.7):
            parts.box(Box(x + side, x + side + 0.36, seat.y0, seat.y1, z + 24.4, z + 24.75), _STEEL)
        parts.box(Box(x - 1.7, x + 2.0, back.y0 + 1, back.y0 + 1.4, z + 30, z + tall - 8), Stuff("steel", 1.2, 0.0),
                  inside=foam)  # fmt: skip
    for x in (x0 + 4.0, x1 - 4.0):
        for y in (y0 + 5.0, y0 + deep - 6.0):
            parts.cylinder((x, y, z + 3.0), 2.2, 6.0, _BEECH)
    return tall


def mattress(parts: Parts, box: Box, draws: Draws) -> float:
    """Put down a sprung mattress that lies flat: rows of coils between layers of foam, a frame of wire."""
    tall = draws.uniform(19, 24)
    if tall > box.height:
        return 0.0
    foam = Stuff("polyurethane_foam", 0.035)
    body = box.with_z(box.z0, box.z0 + tall).shrunk(0.5, 0.5, 0.0)
    for low, high in ((0.0, 3.5), (tall - 3.5, tall)):
        parts.box(body.with_z(body.z0 + low, body.z0 + high), foam)
    coils = max(4, int(body.length / 8.0))
    for number in range(coils):
        x = body.x0 + body.length * (number + 0.5) / coils
        for side in (-2.8, 2.6):
            parts.box(Box(x + side, x + side + 0.2, body.y0 + 2, body.y1 - 2, body.z0 + 4, body.z0 + tall - 4),
                      Stuff("steel", 0.35, 0.0))  # fmt: skip
    for z in (body.z0 + 3.6, body.z0 + tall - 4.0):
        for y in (body.y0 + 0.5, body.y1 - 0.9):
            parts.box(Box(body.x0 + 1, body.x1 - 1, y, y + 0.4, z, z + 0.4), _STEEL)
    return tall
