"""Narcotics as they are smuggled: pressed and wrapped bricks, bags, slabs, lumps, pills, pressed bales of plants.

Sizes and weights follow what customs and police publish on seizures: bricks and bags of about a kilogram, slabs of
resin of 100 to 500 grams, opium in lumps of 0.5 to 2 kilograms.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, UPRIGHT, DrawPiece, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff

_FILM = Stuff("polyethylene", 0.95, 0.0)


def _brick(density: float, film: float) -> DrawPiece:
    """Pressed powder in layers of tape: corners a little crushed, one end thicker than the other."""

    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        powder = Stuff("narcotic_powder", draws.around(density, 0.03))
        parts.box(whole(size), _FILM, inside=inside)
        inner = whole(size).shrunk(film)
        cut = inner.x0 + inner.length * draws.uniform(0.35, 0.65)
        low, high = inner.with_x(inner.x0, cut), inner.with_x(cut, inner.x1)
        thinner = draws.uniform(0.88, 0.97)
        parts.box(low, powder, inside=_FILM)
        parts.box(high.with_z(high.z0, high.z0 + high.height * thinner), powder, inside=_FILM)
        parts.box(high.with_z(high.z0 + high.height * thinner, high.z1), _FILM, sign=-1)

    return draw


@GOODS.register("powder_bricks", version=1, term="narcotics.heroin")
def powder_bricks(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Bricks of about a kilogram, wrapped in film and tape: 18-24 x 11-15 x 5-7 cm."""
    size = (draws.uniform(18, 24), draws.uniform(11, 15), draws.uniform(4.5, 6.5))
    drawn = Piece(
        name="brick",
        size=size,
        draw=_brick(draws.uniform(0.72, 0.95), draws.uniform(0.06, 0.15)),
        usual=(4, 120),
        turns=ANY_WAY,
        spread=0.05,
    )
    small = Piece(
        name="packet",
        size=(11.0, 6.8, 3.2),
        draw=_brick(draws.uniform(0.7, 0.9), 0.08),
        usual=(4, 160),
        turns=ANY_WAY,
        spread=0.06,
    )
    flat = Piece(
        name="flat packet",
        size=(14.0, 9.0, 1.7),
        draw=_brick(draws.uniform(0.7, 0.9), 0.06),
        usual=(4, 160),
        turns=ANY_WAY,
        spread=0.06,
    )
    sheet = Piece(
        name="sheet",
        size=(19.0, 13.0, 0.38),
        draw=_brick(draws.uniform(0.6, 0.8), 0.02),
        usual=(2, 30),
        turns=ANY_WAY,
        spread=0.06,
    )
    return pack(parts, box, draws, params, inside, (drawn, small, flat, sheet))


@GOODS.register("pressed_bricks", version=1, term="narcotics.cocaine")
def pressed_bricks(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Hard-pressed bricks of one kilogram and equal size, denser than loose powder: 20 x 13.5 x 3.5 cm."""
    size = (draws.uniform(19, 21.5), draws.uniform(12.5, 14.5), draws.uniform(3.2, 4.0))
    brick = Piece(
        name="brick",
        size=size,
        draw=_brick(draws.uniform(1.02, 1.15), draws.uniform(0.08, 0.2)),
        usual=(6, 160),
        turns=ANY_WAY,
        spread=0.01,
    )
    half = Piece(
        name="half brick",
        size=(10.5, 8.0, 3.4),
        draw=_brick(1.08, 0.1),
        usual=(4, 120),
        turns=ANY_WAY,
        spread=0.015,
    )
    return pack(parts, box, draws, params, inside, (brick, half))


def _soft_bag(stuff: Stuff, fill: float) -> DrawPiece:
    """A soft bag, full to a share of its height, its top pressed flat."""

    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        own = Stuff(stuff.material, draws.around(stuff.density or 0.7, 0.03), stuff.texture)
        body = whole((size[0], size[1], size[2] * draws.uniform(fill, 1.0)))
        body = body.moved(z=-size[2] / 2 - body.z0)
        parts.box(body, own, pillow=5.0, inside=inside)
        if body.height < size[2] * 0.97:  # the tied end lies on top
            knot = Box(body.x0 * 0.25, body.x1 * 0.25, body.y0 * 0.3, body.y1 * 0.3, body.z1, size[2] / 2)
            parts.box(knot, Stuff("polyethylene", 0.35), inside=inside)

    return draw


@GOODS.register("powder_bags", version=1, term="narcotics.methamphetamine")
def powder_bags(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Soft bags of crystals or powder of about a kilogram: 20-25 x 13-16 x 6-8 cm."""
    stuff = Stuff("narcotic_powder", draws.uniform(0.58, 0.8), 0.07)
    size = (draws.uniform(20, 25), draws.uniform(13, 16), draws.uniform(5.5, 8))
    bag = Piece(name="bag", size=size, draw=_soft_bag(stuff, 0.85), usual=(3, 80), turns=LYING, spread=0.1)
    small = Piece(name="bag", size=(12, 8, 3.5), draw=_soft_bag(stuff, 0.85), usual=(3, 80), turns=ANY_WAY, spread=0.1)
    sheet = Piece(
        name="flat bag", size=(18, 12, 0.38), draw=_soft_bag(stuff, 0.95), usual=(2, 30), turns=ANY_WAY, spread=0.08
    )
    return pack(parts, box, draws, params, inside, (bag, small, sheet))


def _slab(density: float) -> DrawPiece:
    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        body = whole(size)
        parts.box(body, Stuff("resin", draws.around(density, 0.02)), inside=inside)
        parts.box(body.shrunk(size[0] * 0.12, size[1] * 0.15, size[2] * 0.4), Stuff("resin", 0.06), inside=None)

    return draw


@GOODS.register("resin_slabs", version=1, term="narcotics.hashish")
def resin_slabs(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Pressed slabs of resin of 100-500 g, thin and dense: 15-21 x 8-11 x 1.4-2.6 cm."""
    size = (draws.uniform(15, 21), draws.uniform(8, 11), draws.uniform(1.4, 2.6))
    slab = Piece(
        name="slab", size=size, draw=_slab(draws.uniform(1.08, 1.2)), usual=(8, 240), turns=ANY_WAY, spread=0.03
    )
    small = Piece(name="slab", size=(9.5, 5.5, 1.2), draw=_slab(1.12), usual=(8, 200), turns=ANY_WAY, spread=0.03)
    sheet = Piece(name="sheet", size=(17, 10, 0.37), draw=_slab(1.1), usual=(2, 40), turns=ANY_WAY, spread=0.04)
    return pack(parts, box, draws, params, inside, (slab, small, sheet))


def _lump(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A kneaded lump in film: round, with a flat foot."""
    half = (size[0] / 2, size[1] / 2, size[2] / 2)
    stuff = Stuff("resin", draws.uniform(1.0, 1.2), 0.05)
    parts.ellipsoid((0.0, 0.0, 0.0), half, stuff, inside=inside)


@GOODS.register("opium_bags", version=1, term="narcotics.opium")
def opium_bags(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Raw opium in film: lumps of 0.5-2 kg, 12-17 cm across, or flat cakes."""
    wide = draws.uniform(12, 17)
    lump = Piece(
        name="lump",
        size=(wide, wide * draws.uniform(0.75, 0.95), wide * draws.uniform(0.4, 0.65)),
        draw=_lump,
        usual=(3, 60),
        turns=UPRIGHT,
        spread=0.12,
    )
    cake = Piece(
        name="cake",
        size=(9, 7.5, 2.8),
        draw=_soft_bag(Stuff("resin", 1.1), 0.95),
        usual=(3, 60),
        turns=ANY_WAY,
        spread=0.1,
    )
    return pack(parts, box, draws, params, inside, (lump, cake))


def _pill_bottle(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A plastic bottle with a cap, tablets up to a level."""
    radius, high = min(size[0], size[1]) / 2, size[2]
    cap = min(2.0, high * 0.2)
    parts.tube((0, 0, -cap / 2), radius, high - cap, 0.12, "polyethylene", ends=0.12, inside=inside)
    parts.cylinder((0, 0, (high - cap) / 2), radius * 0.8, cap, Stuff("polyethylene", 0.45), inside=inside)
    room = high - cap - 0.24
    full = room * draws.uniform(0.55, 0.97)
    parts.cylinder((0, 0, -high / 2 + 0.12 + full / 2), radius - 0.12, full, Stuff("medicine", 0.72, 0.12))


@GOODS.register("pills", version=1, term="narcotics.amphetamine")
def pills(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Tablets: loose in bags of 0.5-1 kg, or in plastic bottles 6 cm wide."""
    stuff = Stuff("medicine", draws.uniform(0.62, 0.8), 0.14)
    bag = Piece(
        name="bag",
        size=(draws.uniform(15, 20), draws.uniform(11, 14), draws.uniform(4, 6)),
        draw=_soft_bag(stuff, 0.8),
        usual=(3, 60),
        turns=LYING,
        spread=0.12,
    )
    bottle = Piece(name="bottle", size=(6.2, 6.2, 11.0), draw=_pill_bottle, usual=(6, 96), turns=LYING, spread=0.0)
    little = Piece(name="bag", size=(8, 6, 2.2), draw=_soft_bag(stuff, 0.85), usual=(3, 60), turns=ANY_WAY, spread=0.1)
    kinds = (bag, bottle, little) if draws.chance(0.6) else (bottle, bag, little)
    return pack(parts, box, draws, params, inside, kinds)


def _plant_bale(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """Pressed plants in film and tape: uneven layers."""
    body = whole(size)
    layers = draws.integer(3, 5)
    parts.box(body, Stuff("dried_plants", draws.around(0.26, 0.05), 0.14), pillow=6.0, inside=inside)
    for layer in range(layers):
        z = body.z0 + body.height * (layer + 0.5) / layers
        more = draws.uniform(0.03, 0.09)
        slab = body.shrunk(size[0] * draws.uniform(0.08, 0.2), size[1] * 0.12, 0.0)
        parts.box(slab.with_z(z - size[2] * 0.06, z + size[2] * 0.06), Stuff("dried_plants", more))
    parts.box(body.shrunk(size[0] * 0.42, 0.3, 0.3).with_z(body.z1 - 0.5, body.z1 - 0.2), Stuff("polyethylene", 0.9))


@GOODS.register("plant_bales", version=1, term="narcotics.marijuana")
def plant_bales(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Pressed marijuana in film: bales of 3-8 kg, or packets of half a kilogram."""
    size = (draws.uniform(34, 46), draws.uniform(24, 32), draws.uniform(14, 22))
    bale = Piece(name="bale", size=size, draw=_plant_bale, usual=(2, 40), turns=ANY_WAY, spread=0.06)
    packet = Piece(name="packet", size=(20, 14, 6.5), draw=_plant_bale, usual=(3, 60), turns=ANY_WAY, spread=0.08)
    return pack(parts, box, draws, params, inside, (bale, packet))


def _capsule_case(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A small carton with foil pouches standing in a row."""
    inner = case(parts, size, inside, wall=0.25)
    count = max(3, int(inner.length / 2.2))
    pitch = inner.length / count
    for i in range(count):
        high = inner.height * draws.uniform(0.78, 0.96)
        pouch = Box(
            inner.x0 + i * pitch + 0.2,
            inner.x0 + (i + 1) * pitch - 0.2,
            inner.y0 + 0.3,
            inner.y1 - 0.3,
            inner.z0,
            inner.z0 + high,
        )
        parts.box(pouch, Stuff("dried_plants", draws.uniform(0.2, 0.42), 0.1), pillow=5.0)


@GOODS.register("pouches", version=1, term="narcotics.nps")
def pouches(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """New psychoactive substances in foil pouches, in small cartons: 24 x 16 x 14 cm."""
    carton = Piece(name="carton", size=(24, 16, 14), draw=_capsule_case, usual=(1, 24), turns=UPRIGHT, spread=0.02)
    small = Piece(name="carton", size=(14, 9, 8), draw=_capsule_case, usual=(1, 24), turns=UPRIGHT, spread=0.02)
    return pack(parts, box, draws, params, inside, (carton, small))
