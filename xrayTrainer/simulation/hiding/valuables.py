"""Valuables and cultural objects: bundles of banknotes, bars and jewellery of gold, statuettes, icons, vases, carpets.

A bundle of a hundred notes is 15.6 x 6.6 x 1.1 cm; ten make a block; a kilogram bar of gold is 11.6 x 5.2 x 0.9 cm.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, UPRIGHT, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff


def _notes(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A block of bundles in film: each bundle a little thicker in the middle, with a band."""
    body = whole(size)
    count = max(1, round(size[2] / 1.1))
    step = body.height / count
    for i in range(count):
        low = body.z0 + i * step
        slip = draws.uniform(0.0, 0.25)
        bundle = body.shrunk(slip, draws.uniform(0.0, 0.12), 0.0).with_z(low, low + step * 0.97)
        parts.box(bundle, Stuff("paper", draws.around(0.92, 0.04), 0.0), inside=inside)


@GOODS.register("cash_bundles", version=1, term="valuables.cash")
def cash_bundles(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Blocks of ten bundles of a hundred notes, or single bundles."""
    size = (15.8, draws.uniform(6.6, 7.6), draws.uniform(10.5, 12.0))
    block = Piece(name="block", size=size, draw=_notes, usual=(3, 60), turns=ANY_WAY, spread=0.01)
    bundle = Piece(name="bundle", size=(15.8, 6.8, 1.2), draw=_notes, usual=(5, 100), turns=ANY_WAY, spread=0.02)
    thin = Piece(name="notes", size=(15.8, 6.8, 0.36), draw=_notes, usual=(3, 40), turns=ANY_WAY, spread=0.02)
    return pack(parts, box, draws, params, inside, (block, bundle, thin))


def _bar(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A cast bar: narrower at the top."""
    body = whole(size)
    gold = Stuff("gold", draws.uniform(18.6, 19.3), 0.0)
    parts.box(body.with_z(body.z0, body.z0 + body.height * 0.55), gold, inside=inside)
    top = body.shrunk(size[0] * 0.03, size[1] * 0.06, 0.0)
    parts.box(top.with_z(body.z0 + body.height * 0.55, body.z1), gold, inside=inside)


@GOODS.register("gold_bars", version=1, term="valuables.gold")
def gold_bars(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Bars of gold of one kilogram, or of a hundred grams."""
    bar = Piece(name="bar", size=(11.6, 5.2, 0.95), draw=_bar, usual=(2, 24), turns=ANY_WAY, spread=0.01)
    small = Piece(name="bar", size=(5.5, 3.1, 0.4), draw=_bar, usual=(4, 40), turns=ANY_WAY, spread=0.01)
    return pack(parts, box, draws, params, inside, (bar, small) if draws.chance(0.7) else (small, bar))


def _jewellery(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A pouch or box with rings, chains and bangles in a tangle on its floor."""
    body = whole(size)
    room = parts.hollow_box(body, 0.15, Stuff("polyethylene", 0.9, 0.0), inside=inside)
    radius = min(room.length, room.width) / 2
    for number in range(draws.integer(18, 34)):
        own = draws.child("ring", number)
        ring = min(own.choice((1.0, 1.1, 1.2, 3.2)), radius * 0.45)
        high = own.uniform(0.15, 0.4)
        layer = min(room.height - high, (number // 9) * 0.42)
        centre = (
            own.uniform(room.x0 + ring, room.x1 - ring),
            own.uniform(room.y0 + ring, room.y1 - ring),
            room.z0 + layer + high / 2,
        )
        metal = Stuff(own.choice(("gold", "gold", "silver")), None, 0.0)
        parts.tube(centre, ring, high, own.uniform(0.12, 0.25), metal)
    parts.box(room.with_z(room.z0, room.z0 + min(1.4, room.height * 0.4)), Stuff("gold", draws.uniform(0.4, 1.2), 0.2))


@GOODS.register("jewellery", version=1, term="valuables.jewellery")
def jewellery(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Boxes or pouches of gold and silver rings, bangles and chains."""
    boxed = Piece(name="box", size=(16, 11, 4.5), draw=_jewellery, usual=(1, 12), turns=UPRIGHT, spread=0.02)
    pouch = Piece(name="pouch", size=(8, 6, 2.4), draw=_jewellery, usual=(1, 10), turns=UPRIGHT, spread=0.02)
    return pack(parts, box, draws, params, inside, (boxed, pouch))


def _statuette(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A figure on a plinth, stone or hollow bronze, in shavings in a wooden box."""
    inner = parts.hollow_box(whole(size), 1.0, Stuff("wood", 0.5), inside=inside)
    parts.box(inner, Stuff("wood", 0.06, 0.1))
    stuff = Stuff(draws.choice(("marble", "stone", "brass")), None, 0.01)
    hollow = 0.72 if stuff.material == "brass" else 0.0
    high = inner.height - 1.0
    wide = min(inner.length, inner.width) * 0.42
    z0 = inner.z0
    parts.box(Box(-wide, wide, -wide, wide, z0, z0 + high * 0.09), stuff)
    z = z0 + high * 0.09
    robe, waist, chest = (
        wide * draws.uniform(0.66, 0.8),
        wide * draws.uniform(0.36, 0.44),
        wide * draws.uniform(0.5, 0.6),
    )
    for low, top, share in ((robe, waist, 0.42), (waist, chest, 0.2), (chest, wide * 0.16, 0.06)):
        part = high * share
        parts.cylinder((0.0, 0.0, z + part / 2), low, part, stuff, radius_across=low * 0.8, head=top / low)
        if hollow:
            thin = (low * hollow, part, stuff)
            parts.cylinder((0.0, 0.0, z + part / 2), *thin, radius_across=low * 0.8 * hollow, head=top / low, sign=-1)
        z += part
    head = high * 0.085
    parts.ellipsoid((0.0, 0.0, z + head), (wide * 0.26, wide * 0.28, head), stuff)
    side = draws.choice((-1.0, 1.0))
    shoulder, hand = (side * wide * 0.58, 0.0, z0 + high * 0.7), (side * wide * 0.85, 0.0, z0 + high * 0.45)
    parts.rod(shoulder, hand, wide * 0.13, stuff)


def _vase(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A ceramic jar: foot, belly, neck, lip, thin-walled, wrapped, in a carton."""
    inner = case(parts, size, inside, wall=0.4)
    clay = Stuff("ceramic", draws.uniform(1.9, 2.2), 0.03)
    wide, high, z = min(inner.length, inner.width) / 2 - 0.5, inner.height - 0.5, inner.z0
    wall = 0.7
    profile = ((0.55, 0.95, 0.38), (0.95, 0.6, 0.27), (0.6, 0.34, 0.12), (0.34, 0.36, 0.14), (0.36, 0.52, 0.09))
    for low, top, share in profile:
        part, r = high * share, wide * low
        parts.cylinder((0, 0, z + part / 2), r, part, clay, head=top / low)
        parts.cylinder((0, 0, z + part / 2), r - wall, part, clay, head=(wide * top - wall) / (r - wall), sign=-1)
        z += part
    parts.cylinder((0, 0, inner.z0 + 0.5), wide * 0.55 - wall, 1.0, clay)


def _icon(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A painted board with a metal cover, its raised frame and halo, between sheets of card."""
    body = whole(size)
    board = body.with_y(body.y0, body.y0 + size[1] * 0.7)
    parts.box(board, Stuff("wood", 0.6, 0.08), inside=inside)
    cover = Stuff("brass", 8.5, 0.0)
    parts.box(body.with_y(board.y1, board.y1 + 0.08), cover, inside=inside)
    frame = body.with_y(board.y1 + 0.08, body.y1)
    edge = min(size[0], size[2]) * 0.12
    parts.box(frame, Stuff("brass", 0.9, 0.0), inside=inside)
    parts.box(frame.shrunk(edge, 0.0, edge), Stuff("brass", 0.9, 0.0), sign=-1)
    halo = (0.0, (board.y1 + 0.08 + body.y1) / 2, size[2] * 0.2)
    parts.cylinder(halo, edge * 1.2, frame.width, Stuff("brass", 1.6, 0.0), axis="y", inside=inside)


@GOODS.register("cultural_objects", version=1, term="culture")
def cultural_objects(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Statuettes, jars or icons, packed one by one."""
    high = draws.uniform(34, 52)
    figure = Piece(name="statuette", size=(26, 26, high), draw=_statuette, usual=(1, 5), turns=LYING, spread=0.05)
    jar = Piece(name="jar", size=(32, 32, draws.uniform(36, 46)), draw=_vase, usual=(1, 6), spread=0.03)
    icon = Piece(name="icon", size=(28, 3.4, 34), draw=_icon, usual=(1, 10), turns=ANY_WAY, spread=0.08)
    small = Piece(name="figurine", size=(12, 12, 19), draw=_statuette, usual=(1, 8), turns=ANY_WAY, spread=0.06)
    kinds = draws.shuffled((figure, jar, icon))
    return pack(parts, box, draws, params, inside, (*kinds, small))


def _carpet(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A rolled carpet: turns of the spiral with a light core."""
    radius = min(size[1], size[2]) / 2
    turns = draws.integer(5, 8)
    core = radius * 0.12
    step = (radius - core) / turns
    for i in range(turns):
        outer = radius - i * step
        parts.cylinder(
            (0, 0, 0), outer, size[0], Stuff("textile", 0.34, 0.05), axis="x", inside=inside if i == 0 else None
        )
        parts.cylinder((0, 0, 0), outer - step * 0.82, size[0], Stuff("textile", 0.34, 0.0), axis="x", sign=-1)
    end = math.ceil(size[0] * 0.02)
    parts.tube((size[0] / 2 - end, 0, 0), radius * 0.98, end, step * 0.4, Stuff("textile", 0.2), axis="x")


@GOODS.register("carpets", version=1, term="culture")
def carpets(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Antique carpets, rolled: 90-200 cm long, 16-28 cm thick."""
    thick, long = draws.uniform(16, 26), draws.uniform(110, 200)
    roll = Piece(name="carpet", size=(long, thick, thick), draw=_carpet, usual=(1, 8), turns=UPRIGHT, spread=0.08)
    short = Piece(name="carpet", size=(82, 13, 13), draw=_carpet, usual=(1, 6), turns=ANY_WAY, spread=0.08)
    return pack(parts, box, draws, params, inside, (roll, short))
