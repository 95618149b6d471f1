"""Bagged goods: grain, flour, sugar, rice in big bags, vegetables in nets.

A sack of 50 kg measures about 95 x 55 x 18 cm as it lies; a valve sack of 25 kg of flour 60 x 40 x 14 cm; a big bag
of a tonne stands on 90 x 90 cm and is 100 to 130 cm high; a net of 25 to 30 kg of potatoes measures 75 x 42 x 22 cm.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.sack import sack, sack_mass_kg
from xrayTrainer.simulation.cargo.stow import AIR, COLD, ROOMS, Spot, Unit
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("bagged_grain", version=1, term="food.grain", fits=ROOMS)
def bagged_grain(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Woven sacks of grain on the floor, some lines crosswise: slack, bulging, with sewn ends and snaking stacks."""
    density = draws.uniform(0.7, 0.82)
    size = (draws.uniform(88, 98), draws.uniform(50, 58), draws.uniform(17, 21))
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=sack_mass_kg(size, density, 4.5))

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff("grain", draws.around(density, 0.03), 0.06)
        sag = spot.box.shrunk(draws.uniform(0.0, 1.8), draws.uniform(0.0, 1.2), 0.0)
        usable = sack(parts, sag, draws, own, roundness=draws.uniform(3.4, 5.4))
        tally.piece(spot.box)
        tally.host("sack", spot, usable, own)

    return load_floor(
        parts, space, draws, params, Goods("food.grain", "bag", "100199"), unit, put, turn=True, gap=1.2,
        wander=draws.uniform(1.0, 2.2), settle=0.045, side_gap=1.0, missing=0.3,
    )  # fmt: skip


@CARGO.register("bagged_flour", version=1, term="food.flour", fits=(*ROOMS, *AIR))
def bagged_flour(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Paper valve sacks of flour on pallets, flat and tight, bound layer by layer."""
    density = draws.uniform(0.56, 0.66)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff("flour", draws.around(density, 0.025), 0.03)
        size = (draws.uniform(57, 60), draws.uniform(38, 40), draws.uniform(13, 15.5))
        layers = tiers(load, size, draws.child("tiers"), jitter=0.5, settle=0.03, missing=0.1)
        for number, tier in enumerate(layers):
            for place, box in enumerate(tier):
                lying = box.shrunk(draws.uniform(0, 0.8), draws.uniform(0, 0.6), 0.0)
                usable = sack(parts, lying, draws.child(number, place), own, roundness=8.5, seams=False)
                tally.piece(box)
                tally.host("sack", spot, usable, own)

    how = Palletised(density=density * 0.9, height=(95.0, 160.0), spread=0.9, posts=0.1)
    return load_pallets(parts, space, draws, params, Goods("food.flour", "bag", "110100"), how, put)


@CARGO.register("bagged_sugar", version=1, term="food.sugar", fits=ROOMS)
def bagged_sugar(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Sugar in slings: blocks as wide as the carrier of tight 50 kg bags, settled into each other, light gaps between.

    Each block stands by itself, its shoulders rounded, its layers hardly told apart, as high as the weight allows.
    """
    density = draws.uniform(0.82, 0.9)
    size = (draws.uniform(84, 92), space.box.width / 2 - 2.0, draws.uniform(15, 17))
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=sack_mass_kg(size, density, 9.0))

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff("sugar", draws.around(density, 0.012), 0.02)
        top = spot.layer == spot.layers - 1
        squeezed = spot.box.shrunk(draws.uniform(0.0, 0.7), 0.3, 0.0)
        if top:
            _slumped(parts, squeezed, own, draws)
        else:
            parts.box(squeezed, own, pillow=draws.uniform(14.0, 20.0))
        tally.piece(spot.box, packages=max(1, round(spot.box.volume_cm3 * density / 50_000.0)))
        tally.host("sack", spot, squeezed.shrunk(6.0, 6.0, 2.0), own)
        if spot.layer == 0:
            for y in (spot.box.y0 + 15, spot.box.y1 - 20):
                parts.box(Box(spot.box.x0, spot.box.x0 + 0.3, y, y + 5, spot.box.z0, spot.box.z1), "pet")

    return load_floor(
        parts, space, draws, params, Goods("food.sugar", "bag", "170199"), unit, put,
        gap=draws.uniform(5.0, 9.0), wander=draws.uniform(0.3, 0.9), settle=0.012, missing=0.25, side_gap=1.0,
    )  # fmt: skip


def _slumped(parts: Parts, box: Box, stuff: Stuff, draws: Draws) -> None:
    """Put down the uppermost bags of a sling: two heaps side by side that slope to their own sides."""
    for y0, y1 in ((box.y0, box.centre[1] - 1.0), (box.centre[1] + 1.0, box.y1)):
        x0, x1, z = box.x0, box.x1, box.z0
        slide = draws.uniform(-1.0, 1.0)
        for _ in range(draws.integer(2, 4)):
            tall = box.height * draws.uniform(0.18, 0.3)
            if z + tall > box.z1:
                break
            parts.box(Box(x0, x1, y0, y1, z, z + tall), stuff, pillow=draws.uniform(4.0, 7.0))
            z += tall
            x0 += (x1 - x0) * draws.uniform(0.02, 0.14) * (1.0 + slide)
            x1 -= (x1 - x0) * draws.uniform(0.02, 0.14) * (1.0 - slide)


@CARGO.register("rice_big_bags", version=1, term="food.rice", fits=(*ROOMS, *AIR))
def rice_big_bags(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Big bags of rice in two lines, each with bulging sides, a domed top, a tied spout and four lifting loops."""
    density = draws.uniform(0.78, 0.86)
    wide, tall = draws.uniform(92, 104), draws.uniform(98, 122)
    mass = wide * wide * tall * 0.78 * density / 1000
    unit = Unit(length=wide, width=wide, height=tall, mass_kg=mass, lowest=0.9)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff("rice", draws.around(density, 0.02), 0.03)
        _big_bag(parts, spot.box, draws, own, pressed=spot.layer < spot.layers - 1)
        tally.piece(spot.box)
        tally.host("big_bag", spot, spot.box.shrunk(18.0, 18.0, 22.0), own)

    return load_floor(
        parts, space, draws, params, Goods("food.rice", "big_bag", "100630"), unit, put, gap=3.0, wander=2.0,
        missing=0.15, side_gap=2.0, headroom=8.0,
    )  # fmt: skip


def _big_bag(parts: Parts, box: Box, draws: Draws, stuff: Stuff, *, pressed: bool) -> None:
    """Put down a bag: a body with round shoulders, a dome, a spout, loops that hang; `pressed` by one on top of it."""
    x, y, _ = box.centre
    if pressed:
        parts.box(box.shrunk(draws.uniform(0.0, 1.5), 0.5, 0.0), stuff, pillow=draws.uniform(7.0, 10.0))
        return
    full = draws.uniform(0.74, 0.82)
    shoulder = box.z0 + box.height * full
    radius, across = box.length / 2, box.width / 2
    parts.box(Box(x - radius, x + radius, y - across, y + across, box.z0, shoulder), stuff, pillow=5.0)
    dome = (shoulder - 2.0, box.height * draws.uniform(0.08, 0.16))
    skew = draws.uniform(-0.18, 0.18) * radius
    parts.cylinder(
        (x + skew * 0.4, y, dome[0] + dome[1] / 2), radius * 0.8, dome[1], stuff, radius_across=across * 0.8, head=0.25
    )
    web = Stuff("polyethylene", 0.7)
    top = dome[0] + dome[1]
    parts.cylinder((x + skew, y, top + 3.5), 5.0, 7.0, Stuff("polyethylene", 0.12))
    for side in (-1, 1):
        for end in (-1, 1):
            hang = draws.uniform(0.2, 1.0)
            loop = x + side * radius * 0.8
            tip = (loop - side * draws.uniform(4, 24), y + end * across * 0.7, min(box.z1, shoulder + 4 + 16 * hang))
            parts.rod((loop, y + end * across * 0.8, shoulder - 14), tip, 1.1, web)


@CARGO.register("vegetable_nets", version=1, term="food.vegetables", fits=(*ROOMS, *COLD))
def vegetable_nets(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Potatoes or onions in net bags: lumps with air between them in slack bags that settle into a wall."""
    lump = draws.uniform(4.0, 6.0)
    size = (draws.uniform(70, 80), draws.uniform(40, 46), draws.uniform(20, 24))
    loose = Stuff("vegetables", 0.5, 0.17)
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=size[0] * size[1] * size[2] * 0.6 / 1000)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box.shrunk(draws.uniform(0.0, 2.5), draws.uniform(0.0, 1.0), 0.0)
        parts.box(box, loose, pillow=draws.uniform(3.0, 4.5))
        for _ in range(4):
            half = (
                lump * draws.uniform(0.8, 1.2),
                box.width * draws.uniform(0.2, 0.36),
                lump * draws.uniform(0.6, 0.9),
            )
            room = box.shrunk(half[0] + 1.5, half[1], half[2] + 0.6)
            at = (
                draws.uniform(room.x0, room.x1), draws.uniform(room.y0, room.y1), draws.uniform(room.z0, room.z1)
            )  # fmt: skip
            parts.ellipsoid(at, half, Stuff("vegetables", 1.05, 0.04), inside=loose)
        tally.piece(spot.box)
        tally.host("sack", spot, box.shrunk(14.0, 8.0, 4.0), loose)

    return load_floor(
        parts, space, draws, params, Goods("food.vegetables", "bag", "070190"), unit, put, turn=True, gap=0.8,
        wander=draws.uniform(0.8, 1.8), settle=0.06, missing=0.35, headroom=40.0,
    )  # fmt: skip
