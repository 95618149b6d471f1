"""Textiles: pressed bales of clothing and of cotton, wool, fabric on rolls, carpets."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, Unit, fill_of, from_far_end
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_WIRE = Stuff("steel", 7.85, 0.0)


def _hoops(parts: Parts, box: Box, count: int, *, wide: float, thick: float, stuff: Stuff) -> None:
    """Put down straps round a bale across its length, just outside it."""
    for number in range(count):
        x = box.x0 + box.length * (number + 0.5) / count
        for z in (box.z0 + 0.05, box.z1 - thick - 0.05):
            parts.box(Box(x - wide / 2, x + wide / 2, box.y0 + 2, box.y1 - 2, z, z + thick), stuff)
        for y in (box.y0 + 0.05, box.y1 - thick - 0.05):
            parts.box(Box(x - wide / 2, x + wide / 2, y, y + thick, box.z0 + 2, box.z1 - 2), stuff)


@CARGO.register("clothing_bales", version=1, term="textile.bales", fits=ROOMS)
def clothing_bales(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Worn clothing or piece goods pressed into bales with plastic straps: lumpy, no two alike, bulging between straps.

    Bales of 80 to 100 kg, 90 x 60 x 50 cm, of 0.28 to 0.4 g/cm3, with knots of denser stuff.
    """
    density = draws.uniform(0.28, 0.4)
    size = (draws.uniform(84, 100), draws.uniform(55, 62), draws.uniform(44, 54))
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=size[0] * size[1] * size[2] * density / 1100)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff(draws.choice(("textile", "synthetic_textile")), draws.around(density, 0.07), 0.12)
        body = spot.box.shrunk(draws.uniform(0.4, 2.5), 0.6, 0.4)
        parts.box(body, own, pillow=draws.uniform(5.0, 9.0))
        for _ in range(4):
            half = (draws.uniform(6, 17), draws.uniform(8, 22), draws.uniform(3, 8))
            room = body.shrunk(max(half[:2]) + 4, max(half[:2]) + 1, half[2] + 5)
            at = (draws.uniform(room.x0, room.x1), draws.uniform(room.y0, room.y1), draws.uniform(room.z0, room.z1))
            knot = Stuff(own.material, density * draws.uniform(0.3, 2.2), 0.15)
            parts.ellipsoid(at, half, knot, yaw=draws.uniform(0, 90), pitch=draws.uniform(-25, 25), inside=own)
        _hoops(parts, spot.box, 3, wide=1.4, thick=0.1, stuff=Stuff("pet", 1.3, 0.0))
        tally.piece(spot.box)
        tally.host("bale", spot, body.shrunk(10.0, 8.0, 8.0), own)

    return load_floor(
        parts, space, draws, params, Goods("textile.bales", "bale", "630900"), unit, put, turn=True, gap=1.6,
        wander=draws.uniform(0.9, 2.0), settle=0.05, missing=0.25, stagger=0.4,
    )  # fmt: skip


@CARGO.register("cotton_bales", version=1, term="textile.cotton", fits=ROOMS)
def cotton_bales(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Lint cotton in hard-pressed bales with eight steel wires: dense, straight, striped by the layers of the press.

    A universal density bale is 140 x 53 x 70 cm, 227 kg, about 0.45 g/cm3 (ISO 8115); others are 105 x 53 x 76 cm. They
    lie flat, layer upon layer to the roof, until the weight is reached: then the rows are lower. Shoulders are round.
    """
    density = draws.uniform(0.42, 0.5)
    size = draws.choice(((140.0, 70.5, 52.5), (105.0, 76.0, 52.5), (104.0, 76.5, 43.5)))
    mass = size[0] * size[1] * size[2] * density / 1060
    unit = Unit(length=size[0], width=size[1], height=size[2], mass_kg=mass)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        top = spot.layer == spot.layers - 1
        body = spot.box.shrunk(draws.uniform(0.4, 1.2), 0.5, 0.0)
        base = Stuff("textile", draws.around(density, 0.02), 0.04)
        parts.box(body, base, pillow=draws.uniform(4.5, 7.0) if top else draws.uniform(12.0, 20.0))
        z = body.z0 + 2.0
        while z + 8.0 < body.z1:
            thick = draws.uniform(2.5, 7.0)
            if draws.chance(0.4):
                flake = Stuff("textile", (base.density or density) * draws.uniform(0.84, 1.14), 0.05)
                parts.box(body.with_z(z, z + thick).shrunk(6.0, 1.0, 0.0), flake, inside=base)
            z += thick + draws.uniform(3.0, 9.0)
        _wires(parts, spot.box)
        tally.piece(spot.box)
        tally.host("bale", spot, body.shrunk(10.0, 10.0, 10.0), base)

    return load_floor(
        parts, space, draws, params, Goods("textile.cotton", "bale", "520100"), unit, put, gap=draws.uniform(0.6, 2.0),
        wander=draws.uniform(0.4, 1.0), settle=0.008, missing=0.04, stagger=0.12, headroom=2.0,
    )  # fmt: skip


def _wires(parts: Parts, box: Box) -> None:
    """Put down six wires of 3.3 mm round a bale, across its length."""
    for number in range(6):
        x = box.x0 + box.length * (number + 0.5) / 6
        for z in (box.z0 + 0.05, box.z1 - 0.4):
            parts.box(Box(x, x + 0.33, box.y0 + 6, box.y1 - 6, z, z + 0.33), _WIRE)
        for y in (box.y0 + 0.05, box.y1 - 0.4):
            parts.box(Box(x, x + 0.33, y, y + 0.33, box.z0 + 4, box.z1 - 4), _WIRE)


@CARGO.register("wool_bales", version=1, term="textile.wool", fits=ROOMS)
def wool_bales(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Greasy wool in woven packs: soft, round, of very uneven height, leaning on each other, cloudy inside.

    Farm bales of 110 to 204 kg, 70 x 70 x 75 to 120 cm, of 0.22 to 0.35 g/cm3.
    """
    density = draws.uniform(0.24, 0.34)
    unit = Unit(length=draws.uniform(68, 76), width=draws.uniform(70, 76), height=draws.uniform(95, 118), lowest=0.75,
                mass_kg=165.0)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = Stuff("leather", draws.around(density, 0.08), 0.13)
        body = spot.box.shrunk(draws.uniform(0.0, 2.0), 0.0, 0.0)
        parts.box(body, own, pillow=draws.uniform(2.4, 3.6))
        core = (body.length * 0.25, body.width * 0.3, body.height * 0.27)
        at = (body.centre[0] + draws.uniform(-6, 6), body.centre[1], body.centre[2] + draws.uniform(-12, 4))
        parts.ellipsoid(at, core, Stuff("leather", density * draws.uniform(1.15, 1.5), 0.1), inside=own)
        for side in (-1, 1):
            flap = Box.around((at[0] + side * draws.uniform(3, 9), body.centre[1], body.z1 - 4), (9.0, 30.0, 1.0))
            parts.box(flap, Stuff("polyethylene", 0.8), inside=own)
        tally.piece(spot.box)
        tally.host("bale", spot, body.shrunk(16.0, 14.0, 18.0), own)

    return load_floor(
        parts, space, draws, params, Goods("textile.wool", "bale", "510111"), unit, put, gap=2.0, lean=2.0,
        wander=draws.uniform(1.5, 3.5), settle=0.06, missing=0.3, stagger=0.5,
    )  # fmt: skip


@CARGO.register("fabric_rolls", version=1, term="textile.rolls", fits=ROOMS)
def fabric_rolls(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fabric on rolls laid across the carrier, one on another as logs: round ends with paper cores, gaps between.

    Rolls of 20 to 32 cm and 150 to 180 cm on cores of 5 cm with walls of 5 mm, of 0.3 to 0.45 g/cm3.
    """
    box, radius = space.box, draws.uniform(11.0, 16.0)
    length = min(box.width - 4.0, draws.uniform(150, 185))
    density = draws.uniform(0.3, 0.46)
    one_kg = 3.14 * radius**2 * length * density * 0.92 / 1000
    reach = box.length * fill_of(params, draws.child("fill")) - draws.uniform(6, 30)
    columns = max(1, int(reach / (2.04 * radius)))
    fits = int((box.height - 12.0 - 2 * radius) / (1.76 * radius)) + 1
    layers = max(1, min(fits, int(space.payload_kg * 0.97 / one_kg / columns)))
    hosts: list[Host] = []
    taken: list[Box] = []
    for layer in range(layers):
        for column in range(columns - layer % 2):
            short = (columns - column) < draws.uniform(0.0, 0.5) * layer
            if short or (layer == layers - 1 and draws.chance(0.2)):
                continue
            own = radius * draws.uniform(0.88, 1.0)
            along = radius * 2.04 * (column + 0.5 + 0.5 * (layer % 2)) + draws.uniform(-0.3, 0.3)
            x = from_far_end(space, along, along)[0]
            z = box.z0 + own + layer * 1.76 * radius
            y = box.centre[1] + draws.uniform(-1, 1) * max(0.0, box.width - length - 4.0) / 2
            taken.append(_roll(parts, (x, y, z), own, length * draws.uniform(0.97, 1.0), density, draws))
            usable = Box.around((x, y, z), (3.6, length * 0.9, 3.6))
            row = (columns - column) // 4
            hosts.append(Host(kind="roll", box=usable, stuff=None, row=row, depth=min(1.0, row / 4)))
    return offer(
        space, draws, cargo="textile.rolls", packages=len(taken), package_kind="roll", hs="540752", taken=taken,
        hosts=hosts,
    )  # fmt: skip


def _roll(
    parts: Parts, at: tuple[float, float, float], radius: float, length: float, density: float, draws: Draws
) -> Box:
    cloth = Stuff("synthetic_textile", draws.around(density, 0.05), 0.03)
    core = 2.6
    flat = draws.uniform(0.93, 1.0)
    parts.cylinder(at, radius, length, cloth, axis="y", radius_across=radius)
    parts.cylinder(at, core, length, cloth, axis="y", sign=-1)
    parts.tube(at, core, length + 1.6, 0.5, Stuff("paper", 0.75), axis="y")
    if flat < 0.96:  # loosely wound: a ring of lighter turns
        loose = Stuff(cloth.material, density * 0.25, 0.0)
        ring = radius * draws.uniform(0.62, 0.82)
        parts.cylinder(at, ring, length, loose, axis="y", sign=-1)
        parts.cylinder(at, ring - 1.2, length, loose, axis="y")
    return Box.around(at, (2 * radius, length, 2 * radius))


@CARGO.register("carpets", version=1, term="textile.carpets", fits=ROOMS)
def carpets(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Carpets rolled up and laid along the carrier in heaps of rolls: long bands with frayed, uneven ends.

    Rolls of 25 to 45 cm and 200 to 400 cm, of 0.25 to 0.4 g/cm3, thicker in the middle of their winding.
    """
    box = space.box
    radius = draws.uniform(14.0, 22.0)
    length = min(draws.uniform(230, 400), box.length * 0.9)
    density = draws.uniform(0.26, 0.4)
    reach = box.length * fill_of(params, draws.child("fill")) - 6.0
    bays = max(1, int(reach / (length + 6.0)))
    across = int(box.width / (2.03 * radius))
    fits = int((box.height - 10.0 - 2 * radius) / (1.77 * radius)) + 1
    one_kg = 3.14 * radius**2 * length * density * 0.9 / 1000
    layers = max(1, min(fits, int(space.payload_kg * 0.97 / one_kg / (bays * across))))
    hosts: list[Host] = []
    taken: list[Box] = []
    for bay in range(bays):
        for layer in range(layers):
            for line in range(across - layer % 2):
                if layer == layers - 1 and draws.chance(0.3):
                    continue
                own = radius * draws.uniform(0.85, 1.0)
                run = length * draws.uniform(0.8, 1.0)
                start = bay * (length + 6.0) + draws.uniform(2.5, 5.0 + length - run)
                x0, x1 = from_far_end(space, start, start + run)
                y = box.y0 + box.width / across * (line + 0.5 + 0.5 * (layer % 2))
                z = box.z0 + own + 0.25 + layer * 1.77 * radius
                taken.append(_carpet(parts, (x0, x1), y, z, own, density, draws))
                usable = Box(x0 + 8, x1 - 8, y - 4.0, y + 4.0, z - 4.0, z + 4.0)
                row = bays - 1 - bay
                hosts.append(Host(kind="roll", box=usable, stuff=None, row=row, depth=min(1.0, row / 2)))
    return offer(
        space, draws, cargo="textile.carpets", packages=len(taken), package_kind="roll", hs="570242", taken=taken,
        hosts=hosts,
    )  # fmt: skip


def _carpet(
    parts: Parts, ends: tuple[float, float], y: float, z: float, radius: float, density: float, draws: Draws
) -> Box:
    (x0, x1), pile = ends, Stuff("synthetic_textile", draws.around(density, 0.06), 0.05)
    at = ((x0 + x1) / 2, y, z)
    parts.cylinder(at, radius, x1 - x0, pile, axis="x")
    inner = radius
    for _ in range(2):  # backings of the winding: denser rings
        inner *= draws.uniform(0.6, 0.8)
        parts.cylinder(at, inner, x1 - x0, Stuff(pile.material, density * 0.7, 0.0), axis="x")
        parts.cylinder(at, inner - 0.8, x1 - x0, Stuff(pile.material, density * 0.7, 0.0), axis="x", sign=-1)
    hollow = draws.uniform(4.6, 6.0)
    parts.cylinder(at, min(hollow, inner * 0.7), x1 - x0, pile, axis="x", sign=-1)
    fringe = x1 - x0 > 60 and draws.chance(0.5)
    if fringe:
        parts.tube((x0 - 1.0, y, z), radius * 0.97, 2.0, radius * 0.6, Stuff("textile", 0.08, 0.3), axis="x")
    for share in (0.2, 0.8):
        tie = x0 + (x1 - x0) * share
        parts.tube((tie, y, z), radius + 0.2, 4.0, 0.2, Stuff("polyethylene", 0.9), axis="x")
    return Box(x0 - 2.0 if fringe else x0, x1, y - radius, y + radius, z - radius, z + radius)
