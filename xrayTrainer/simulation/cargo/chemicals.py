"""Chemicals: fertiliser in bags, powder in big bags, paint in tins, plastic granules in octagonal cartons.

Fertiliser lies at 0.75 to 1.1 g/cm3 in bags of 50 kg; a big bag of a tonne is 90 to 110 cm across; paint of 1.1 to 1.5
g/cm3 comes in tins of 0.9 to 20 l of 0.25 mm tin plate; an octabin of 1.0 to 1.2 m holds 500 to 1100 kg of granules of
0.5 to 0.65 g/cm3.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.pallet import pallet
from xrayTrainer.simulation.cargo.sack import sack, sack_mass_kg
from xrayTrainer.simulation.cargo.securing import secure
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, Unit, ceiling, fill_of, from_far_end, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)


@CARGO.register("fertiliser_bags", version=1, term="chemicals.fertiliser", fits=(*ROOMS, "rail.gondola"))
def fertiliser_bags(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fertiliser in plastic bags, bonded like bricks on the bare floor: each on two others, the end stepped.

    Slippery bags slump sideways; here and there one has burst and lies flat.
    """
    stuff, density, hs = draws.choice(
        (("urea", 0.76, "310210"), ("ammonium_nitrate", 0.9, "310230"), ("salt", 1.05, "310420"))
    )
    long, tall = draws.uniform(52, 60), draws.uniform(15, 19)
    lines = max(1, int(space.box.width / 90.0))
    wide = space.box.width / lines
    each = sack_mass_kg((long, wide - 2, tall), density, 4.5)
    reach = max(2.2 * long, (space.box.length - 6) * fill_of(params, draws.child("fill")))
    columns = max(2, int(reach / (long + 0.8)))
    most = min(int((headroom_of(space) - 8) / tall), max(1, int(space.payload_kg * 0.95 / (each * columns * lines))))
    extra = (space.payload_kg * 0.95 - most * each * columns * lines) / each
    tally = Tally()
    for line in range(lines):
        y0 = space.box.y0 + line * wide
        top = ceiling(space, y0, y0 + wide)
        own = draws.child("line", line)
        z, layer, gone = space.box.z0, 0, 0.0
        while layer < most + (1 if extra > columns * lines * 0.5 else 0):
            thick = tall * own.uniform(0.93, 1.0)
            if z + thick > top - 2:
                break
            gone += own.choice((0.0, 0.0, 0.4, 1.0, 2.0))
            last = columns - (layer % 2) - int(gone)
            for k in range(max(0, last)):
                start = k * (long + 0.8) + (long / 2 if layer % 2 else 0.0) + own.uniform(0.0, 0.7)
                x0, x1 = from_far_end(space, start, start + long)
                bag = Box(x0, x1, y0 + own.uniform(0.2, 2.4), y0 + wide - own.uniform(0.2, 2.4), z, z + thick)
                one = own.child(layer, k)
                filled = Stuff(stuff, one.around(density, 0.03), 0.04)
                usable = sack(parts, bag, one, filled, roundness=one.uniform(3.6, 5.6))
                tally.piece(bag, packages=max(1, round(wide / 45.0)) // 2 + 1)
                spot = Spot(box=bag, row=columns - k, line=line, layer=layer, layers=most,
                            depth=min(1.0, min(columns - k, most - layer) / 4.0))  # fmt: skip
                tally.host("sack", spot, usable, filled)
            z, layer = z + thick, layer + 1
    used = secure(parts, space, tally.taken, draws.child("secure"))
    return offer(
        space, draws, cargo="chemicals.fertiliser", packages=tally.packages, package_kind="bag", hs=hs,
        taken=[*tally.taken, *used], hosts=tally.hosts,
    )  # fmt: skip


@CARGO.register("big_bags", version=1, term="chemicals.big_bags", fits=(*ROOMS, "rail.gondola"))
def big_bags(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Heavy powder in round big bags on pallets: barrels that bulge and sag, black cores, grey shoulders, loops."""
    sorts = (("salt", 1.1, "283620"), ("marble", 1.35, "283650"), ("soap", 0.9, "340120"), ("cement", 1.2, "252329"))
    stuff, density, hs = draws.choice(sorts)
    wide = draws.uniform(96, 114)
    tall = draws.uniform(108, 168) * (0.75 if density > 1.15 else 1.0)
    unit = Unit(length=wide, width=wide, height=tall + 15, mass_kg=math.pi / 4 * wide**2 * tall * 0.78 * density / 1000,
                lowest=0.86)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        deck = pallet(parts, box, draws.child("base"))
        own = Stuff(stuff, draws.around(density, 0.02), 0.03)
        _barrel(parts, box.with_z(deck, box.z1), own, draws)
        tally.piece(box)
        core = Box.around((box.centre[0], box.centre[1], deck + (box.z1 - deck) * 0.38), (wide * 0.4, wide * 0.4, 40.0))
        tally.host("big_bag", spot, core, own)

    return load_floor(
        parts, space, draws, params, Goods("chemicals.big_bags", "big_bag", hs), unit, put, layers=1, gap=2.5,
        side_gap=2.0, steps=0, stagger=0.45,
    )  # fmt: skip


def _barrel(parts: Parts, box: Box, stuff: Stuff, draws: Draws) -> None:
    """Put down the bag: rings of frustums that swell below the middle, a dome to one side, neck, four loops, a seam."""
    x, y, _ = box.centre
    half = min(box.length, box.width) / 2
    full = box.height * draws.uniform(0.72, 0.84)
    belly = draws.uniform(0.3, 0.45)
    shares = (0.0, 0.12, belly, 0.75, 0.9, 1.0)
    radii = [half * r for r in (0.86, 0.96, 0.995, 0.95, 0.83, 0.55)]
    drift = draws.uniform(-0.04, 0.04) * half
    for k in range(5):
        z0, z1 = box.z0 + full * shares[k], box.z0 + full * shares[k + 1]
        at = (x + drift * shares[k] * (1 if radii[k] < half * 0.95 else 0.3), y, (z0 + z1) / 2)
        parts.cylinder(at, radii[k], z1 - z0, stuff, head=radii[k + 1] / radii[k])
    web = Stuff("polyethylene", 0.75, 0.0)
    top = box.z0 + full
    neck = draws.uniform(0.3, 1.0) * (box.z1 - top - 3)
    side = draws.uniform(-0.25, 0.25) * half
    parts.cylinder((x + side, y, top + neck / 2), 7.0, neck, Stuff("polyethylene", 0.14), head=1.6)
    for a in (-1.0, 1.0):
        for b in (-1.0, 1.0):
            foot = (x + a * half * 0.6, y + b * half * 0.6, box.z0 + full * 0.86)
            bow = (x + a * half * draws.uniform(0.35, 0.8), y + b * half * 0.4, box.z0 + full + draws.uniform(3, 12))
            parts.rod(foot, bow, 1.2, web)
            parts.rod(bow, (x + a * half * 0.2, foot[1], box.z0 + full * 0.94), 1.2, web)
        seam = x + a * half * 0.66
        upright = box.with_z(box.z0 + 2, box.z0 + full * 0.85).with_y(y - half * 0.74, y - half * 0.73)
        parts.box(upright.with_x(seam - 0.4, seam + 0.4), web)


@CARGO.register("paint_tins", version=1, term="chemicals.paints", fits=ROOMS)
def paint_tins(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Paint in tins of several sizes on pallets: pigment settled dark at the foot, thinner above, air under the lid."""
    base = draws.uniform(1.0, 1.25)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        radius, tall = draws.choice(((5.4, 12.0), (8.9, 19.5), (8.9, 13.0), (14.2, 38.0), (14.2, 30.0)))
        lines = max(1, int(load.width / (2 * radius + 0.2)))
        columns, z = max(1, int(load.length / (2 * radius + 0.2))), load.z0
        behind = 2 if radius > 10 else (3 if radius > 6 else 4)
        while z + tall <= load.z1:
            for i in range(columns):
                for j in range(0, lines, behind):
                    x = load.x0 + (i + 0.5) * load.length / columns
                    y = load.y0 + (j + behind / 2) * load.width / lines
                    if y + radius * behind > load.y1 + 0.1:
                        continue
                    at = (x + draws.uniform(-0.1, 0.1), y, z)
                    _tin(parts, at, (radius, tall - 0.5, radius * behind), base, draws)
                    tally.packages += behind
            tally.taken.append(load.with_z(z, z + tall))
            inner = radius * 0.6
            mid = Box.around((load.x0 + load.length / columns / 2, load.y0 + load.width / lines / 2, z + tall * 0.45),
                             (2 * inner, 2 * inner, tall * 0.6))  # fmt: skip
            tally.host("tin", spot, mid, Stuff("water", base))
            parts.box(load.with_z(z + tall - 0.4, z + tall), Stuff("cardboard", 0.3))
            z += tall

    how = Palletised(density=base * 0.85, height=(70.0, 135.0), spread=0.8, posts=0.15)
    return load_pallets(parts, space, draws, params, Goods("chemicals.paints", "tin", "320890"), how, put)


def _tin(
    parts: Parts, at: tuple[float, float, float], size: tuple[float, float, float], base: float, draws: Draws
) -> None:
    """Put down one tin, or some of them behind each other as one: sheet, settled pigment, vehicle, rolled rims."""
    (x, y, z), (radius, tall, across) = at, size
    r = radius - 0.1
    skin = 0.05
    parts.cylinder((x, y, z + tall / 2), r, tall, _STEEL, radius_across=across - 0.1)
    parts.cylinder((x, y, z + tall / 2), r - skin, tall - 2 * skin, _STEEL, radius_across=across - 0.1 - skin, sign=-1)
    level, settled = tall * draws.uniform(0.84, 0.95), tall * draws.uniform(0.12, 0.4)
    for low, high, stuff in (
        (skin, settled, Stuff("ceramic", base * 1.55, 0.02)),
        (settled, level, Stuff("water", base)),
    ):
        parts.cylinder((x, y, z + (low + high) / 2), r - skin, high - low, stuff, radius_across=across - 0.1 - skin)
    parts.cylinder((x, y, z + tall - 0.3), r + 0.08, 0.5, Stuff("steel", 3.0, 0.0), radius_across=across)


@CARGO.register("granules_octabins", version=1, term="chemicals.granules", fits=ROOMS)
def granules_octabins(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Plastic granules in eight-sided cartons on pallets: slanted corners, a cone or a slope on top, a liner, lids."""
    stuff = draws.choice(("polyethylene", "pet", "pvc"))
    hs = {"polyethylene": "390120", "pet": "390761", "pvc": "390410"}[stuff]
    bulk = {"polyethylene": 0.56, "pet": 0.82, "pvc": 0.62}[stuff] * draws.uniform(0.95, 1.05)
    side = draws.uniform(100, 113)
    tall = min(draws.uniform(105, 195), headroom_of(space) - 6)
    unit = Unit(length=side + 2, width=side + 2, height=tall, mass_kg=side**2 * 0.83 * (tall - 30) * bulk / 1000 + 38,
                lowest=0.93)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        deck = pallet(parts, box, draws.child("base"), kind="wood")
        x, y, _ = box.centre
        half = min(box.length, box.width) / 2 - 1.0
        board = Stuff("cardboard", 0.28, 0.0)
        parts.mesh(*_octagon((x, y), half, deck, (box.z1,) * 9), board)
        grains = Stuff(stuff, draws.around(bulk, 0.02), 0.02)
        room = box.z1 - 2.0 - deck
        level, slope = draws.uniform(0.62, 0.86) * room, draws.uniform(0.02, 0.12) * room
        lean = draws.uniform(0, 2 * math.pi)
        rims = tuple(deck + level + slope * math.cos(k * math.pi / 4 + lean) for k in range(8))
        peak = deck + level + slope * draws.uniform(0.4, 1.6)
        inner = half - 1.3
        parts.mesh(*_octagon((x, y), inner, deck + 1.0, (*rims, peak)), grains, inside=board)
        free = _octagon((x, y), inner, deck + 1.0, (box.z1 - 1.0,) * 9, foot=(*rims, peak))
        parts.mesh(*free, Stuff("polyethylene", 0.004), inside=board)
        tally.piece(box)
        core = Box.around((x, y, deck + level * 0.45), (half, half, level * 0.6))
        tally.host("bulk", spot, core, grains)

    return load_floor(
        parts, space, draws, params, Goods("chemicals.granules", "carton", hs), unit, put, layers=1, gap=2.0,
        side_gap=2.0, steps=0, stagger=0.4,
    )  # fmt: skip


def _octagon(
    at: tuple[float, float], half: float, low: float, top: tuple[float, ...], *, foot: tuple[float, ...] | None = None
) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Return a closed eight-sided prism; `top` and `foot` are the heights of its corners and of its middle."""
    foot = foot or (low,) * 9
    reach = half / math.cos(math.pi / 8)
    ring = [(at[0] + reach * math.cos((k + 0.5) * math.pi / 4), at[1] + reach * math.sin((k + 0.5) * math.pi / 4))
            for k in range(8)]  # fmt: skip
    points = [(x, y, z) for (x, y), z in zip(ring, foot[:8], strict=True)]
    points += [(x, y, z) for (x, y), z in zip(ring, top[:8], strict=True)]
    points += [(*at, foot[8]), (*at, top[8])]
    faces = []
    for k in range(8):
        n = (k + 1) % 8
        faces += [(k, n, 8 + n), (k, 8 + n, 8 + k), (16, n, k), (17, 8 + k, 8 + n)]
    return np.array(points), np.array(faces, dtype=np.int32)
