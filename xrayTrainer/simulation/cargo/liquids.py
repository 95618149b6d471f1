"""Liquids in vessels: steel drums, intermediate bulk containers, canisters; gas in cylinders."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.pallet import PALLET_HEIGHT, pallet
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, Unit
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_LIQUIDS = (
    ("vegetable_oil", 0.92, "151219"), ("diesel", 0.87, "271019"), ("water", 1.04, "200989"),
    ("alcohol", 0.8, "220710"), ("soap", 1.04, "340290"),
)  # fmt: skip
"""Material, density and tariff code: oil, lubricants, juice, spirit, cleaners."""


@CARGO.register("drums", version=1, term="liquids.drums", fits=(*ROOMS, *DECKS))
def drums(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Steel drums of 216.5 l, upright on the floor in one or two tiers: rims, two rolling hoops, bungs, levels.

    Drums of 585 mm by 880 mm of 0.9 to 1.2 mm sheet weigh 17 to 22 kg empty (ISO 15750). Boards lie between tiers.
    """
    material, density, code = draws.choice(_LIQUIDS)
    level = number(params, "level", draws.uniform(0.86, 0.97))
    unit = Unit(length=59.2, width=59.2, height=89.8, mass_kg=22 + 212 * density * level)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = min(0.985, max(0.05, level + draws.normal(0.0, 0.012)))
        if spot.layer:
            parts.box(spot.box.with_z(spot.box.z0, spot.box.z0 + 1.4), Stuff("plywood", 0.6))
        x, y, _ = spot.box.centre
        inner = _drum(parts, (x, y, spot.box.z0 + 1.4), Stuff(material, draws.around(density, 0.006), 0.0), own, draws)
        tally.piece(spot.box)
        tally.host("drum", spot, inner, Stuff(material, density))

    return load_floor(
        parts, space, draws, params, Goods("liquids.drums", "drum", code), unit, put, layers=2, gap=0.8, wander=0.2,
        settle=0.0, missing=0.1, side_gap=0.4, lean=0.0, stagger=0.6,
    )  # fmt: skip


def _drum(parts: Parts, foot: tuple[float, float, float], liquid: Stuff, level: float, draws: Draws) -> Box:
    """Put down a drum and return the square space within its liquid."""
    (x, y, z), radius, tall, wall = foot, 28.6, 87.5, draws.uniform(0.09, 0.12)
    parts.tube((x, y, z + tall / 2), radius, tall - 3.6, wall, _STEEL, ends=wall)
    room = tall - 3.6 - 2 * wall
    filled, low = room * level, z + 1.8 + wall
    parts.cylinder((x, y, low + filled / 2), radius - wall, filled, liquid)
    for end in (z + 1.6, z + tall - 1.6):
        parts.tube((x, y, end), radius + 0.45, 3.0, 0.42, _STEEL)
    for hoop in (0.34, 0.66):
        parts.tube((x, y, z + tall * hoop), radius + 0.9, 2.2, 0.85, Stuff("steel", 2.2, 0.0))
    turn = draws.choice((-1.0, 1.0))
    for place, size in ((0.8, 3.4), (-0.8, 1.8)):
        bung = (x + turn * place * (radius - 6.0), y, z + tall - 1.2)
        parts.cylinder(bung, size, 1.2, Stuff("steel", 5.0, 0.0))
    half = (radius - wall) * 0.66
    return Box(x - half, x + half, y - half, y + half, low + 1.0, low + max(1.5, filled - 2.0))


@CARGO.register("ibc_tanks", version=1, term="liquids.ibc", fits=(*ROOMS, *DECKS))
def ibc_tanks(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Intermediate bulk containers: a blow-moulded bottle in a cage of steel tubes on a pallet, valve, lid, level.

    1200 x 1000 x 1160 mm, 1000 l, 58 to 65 kg empty; cages of 18 mm tube, walls of 1.5 to 2.5 mm polyethylene.
    """
    material, density, code = draws.choice(_LIQUIDS)
    level = number(params, "level", draws.uniform(0.75, 0.97))
    unit = Unit(length=100.0, width=120.0, height=118.0, mass_kg=62 + 1050 * density * level)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        own = level if draws.chance(0.85) else draws.uniform(0.3, 0.95)
        liquid = Stuff(material, draws.around(density, 0.005), 0.0)
        usable = _ibc(parts, spot.box, liquid, min(0.98, max(0.03, own + draws.normal(0, 0.01))), draws)
        tally.piece(spot.box)
        tally.host("ibc", spot, usable, liquid)

    return load_floor(
        parts, space, draws, params, Goods("liquids.ibc", "ibc", code), unit, put, layers=2, turn=True, gap=1.5,
        wander=0.4, settle=0.0, missing=0.05, side_gap=1.0, lean=0.0,
    )  # fmt: skip


def _ibc(parts: Parts, box: Box, liquid: Stuff, level: float, draws: Draws) -> Box:
    deck = pallet(parts, box.with_z(box.z0, box.z0 + PALLET_HEIGHT), draws.child("pallet"),
                  kind=draws.choice(("wood", "plastic")))  # fmt: skip
    bottle = box.with_z(deck + 0.3, box.z1 - 4.0).shrunk(3.0, 3.0, 0.0)
    inner = parts.hollow_box(bottle, draws.uniform(0.18, 0.28), Stuff("polyethylene", 0.95, 0.0))
    filled = inner.with_z(inner.z0, inner.z0 + inner.height * level)
    parts.box(filled, liquid, pillow=24.0)
    parts.cylinder((box.centre[0], box.centre[1], box.z1 - 2.2), 11.0, 3.4, Stuff("polyethylene", 0.5))
    cage = box.with_z(deck, box.z1 - 5.0).shrunk(1.0, 1.0, 0.0)
    for count, axis in ((6, "x"), (7, "y")):
        for step in range(count):
            share = (step + 0.5) / count
            for side in (0, 1):
                if axis == "x":
                    at = (cage.x0 + cage.length * share, (cage.y0, cage.y1)[side], cage.centre[2])
                else:
                    at = ((cage.x0, cage.x1)[side], cage.y0 + cage.width * share, cage.centre[2])
                parts.tube(at, 0.85, cage.height, 0.14, _STEEL)
    for share in (0.0, 0.24, 0.48, 0.74, 1.0):
        z = cage.z0 + 1.0 + (cage.height - 2.0) * share
        for y in (cage.y0 - 0.95, cage.y1 + 0.95):
            parts.box(Box(cage.x0, cage.x1, y - 0.1, y + 0.1, z - 0.8, z + 0.8), _STEEL)
        for x in (cage.x0 - 0.95, cage.x1 + 0.95):
            parts.box(Box(x - 0.1, x + 0.1, cage.y0, cage.y1, z - 0.8, z + 0.8), _STEEL)
    valve = (box.centre[0], box.y0 + 1.6, deck + 6.5)
    parts.cylinder(valve, 3.3, 2.6, Stuff("polyethylene", 0.95), axis="y")
    parts.cylinder((valve[0], valve[1], deck + 12.0), 0.9, 2.4, "brass", axis="y")
    parts.tube((box.centre[0], box.y0 + 1.6, deck + 6.5), 4.6, 2.4, 1.2, Stuff("polyethylene", 0.9), axis="y")
    return filled.shrunk(6.0, 6.0, 4.0)


@CARGO.register("canisters", version=1, term="liquids.canisters", fits=ROOMS)
def canisters(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Stackable plastic canisters of 20 to 30 l on pallets: thin walls, handles with a hollow, necks, uneven levels."""
    material, density, code = draws.choice(_LIQUIDS)
    wide, tall = draws.uniform(23.5, 29.0), draws.uniform(38.0, 44.0)
    level = draws.uniform(0.8, 0.95)
    shell = Stuff("polyethylene", 0.95, 0.0)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        columns, lines = max(1, int(load.length / (wide + 0.4))), max(1, int(load.width / 38.0))
        z = load.z0
        while z + tall <= load.z1:
            for column in range(columns):
                for line in range(lines):
                    x0 = load.x0 + column * load.length / columns + draws.uniform(0.05, 0.35)
                    y0 = load.y0 + line * load.width / lines
                    can = Box(x0, x0 + wide, y0 + 0.3, y0 + load.width / lines - 0.3, z, z + tall)
                    own = Stuff(material, draws.around(density, 0.008), 0.0)
                    usable = _canister(parts, can, own, shell, level + draws.normal(0.0, 0.025), draws)
                    tally.piece(can)
                    tally.host("canister", spot, usable, own)
            z += tall

    how = Palletised(density=density * 0.72, height=(84.0, 135.0), spread=0.98, posts=0.0)
    return load_pallets(parts, space, draws, params, Goods("liquids.canisters", "canister", code), how, put)


def _canister(parts: Parts, can: Box, liquid: Stuff, shell: Stuff, level: float, draws: Draws) -> Box:
    body = can.with_z(can.z0, can.z1 - can.height * 0.16)
    inner = parts.hollow_box(body, 0.28, shell)
    filled = inner.with_z(inner.z0, inner.z0 + inner.height * min(0.99, max(0.3, level / 0.97)))
    parts.box(filled, liquid, pillow=18.0)
    neck = can.x0 + can.length * draws.choice((0.22, 0.78))
    parts.tube((neck, can.centre[1], can.z1 - can.height * 0.08), 3.0, can.height * 0.15, 0.5, shell)
    grip = Box(can.x0 + 2, can.x1 - 2, can.centre[1] - 1.5, can.centre[1] + 1.5, can.z1 - 2.4, can.z1 - 0.1)
    parts.box(grip, Stuff("polyethylene", 0.6), pillow=8.0)
    return filled.shrunk(2.0)


@CARGO.register("gas_cylinders", version=1, term="liquids.gas_cylinders", fits=(*ROOMS[:-1], *DECKS))
def gas_cylinders(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Gas cylinders of 40 or 50 l, upright in steel racks of twelve: thick walls, domes, valves, caps, some missing.

    Cylinders of 204 or 229 mm by 1.4 to 1.6 m with walls of 5 to 8 mm weigh 45 to 65 kg; racks of angle and tube.
    """
    radius, tall = draws.choice(((10.2, 136.0), (11.5, 150.0)))
    wall = draws.uniform(0.5, 0.75)
    unit = Unit(length=6 * radius + 14, width=8 * radius + 16, height=tall + 34, mass_kg=12 * 58.0 + 90)
    missing = draws.uniform(0.0, 0.1)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        _rack(parts, box)
        pitch = 2 * radius + 1.6
        present, counts = 0, (4, 3) if spot.turned else (3, 4)
        for i in range(counts[0]):
            for j in range(counts[1]):
                if draws.chance(missing):
                    continue
                x = box.centre[0] + (i - (counts[0] - 1) / 2) * pitch + draws.uniform(-0.3, 0.3)
                y = box.centre[1] + (j - (counts[1] - 1) / 2) * pitch + draws.uniform(-0.3, 0.3)
                size = (radius, tall * draws.uniform(0.99, 1.005), wall)
                _cylinder(parts, (x, y, box.z0 + 10.5), size, draws)
                inner = Box.around((x, y, box.z0 + 10.5 + tall * 0.42), (radius * 1.2, radius * 1.2, tall * 0.6))
                tally.host("gas_cylinder", spot, inner)
                present += 1
        tally.piece(box, packages=present)

    return load_floor(
        parts, space, draws, params, Goods("liquids.gas_cylinders", "cylinder", "731100"), unit, put, layers=1,
        turn=True, gap=2.5, side_gap=1.5, steps=0,
    )  # fmt: skip


def _rack(parts: Parts, box: Box) -> None:
    for x in (box.x0 + 2.5, box.x1 - 2.5):
        for y in (box.y0 + 2.5, box.y1 - 2.5):
            parts.tube((x, y, box.z0 + box.height * 0.36), 2.4, box.height * 0.72, 0.3, _STEEL)
    for z in (0.30, 0.62):
        at = box.z0 + box.height * z
        for y in (box.y0 + 0.1, box.y1 - 0.7):
            parts.box(Box(box.x0 + 5, box.x1 - 5, y, y + 0.5, at, at + 5.0), _STEEL)
        for x in (box.x0 + 0.1, box.x1 - 0.7):
            parts.box(Box(x, x + 0.5, box.y0 + 5, box.y1 - 5, at, at + 5.0), _STEEL)
    parts.box(box.with_z(box.z0 + 10.0, box.z0 + 10.4), _STEEL)
    for y in (box.y0 + 12, box.y1 - 20):
        parts.box(Box(box.x0, box.x1, y, y + 8, box.z0, box.z0 + 9.9), Stuff("steel", 1.4, 0.0))


def _cylinder(parts: Parts, foot: tuple[float, float, float], size: tuple[float, float, float], draws: Draws) -> None:
    (x, y, z), (radius, tall, wall) = foot, size
    body = tall * 0.84
    parts.tube((x, y, z + body / 2), radius, body, wall, _STEEL)
    parts.cylinder((x, y, z + 0.5), radius - wall, 1.0, _STEEL)
    dome = tall * 0.07
    parts.cylinder((x, y, z + body + dome / 2), radius, dome, _STEEL, head=0.4)
    hollow = (radius - wall * 1.2) / radius
    parts.cylinder((x, y, z + body + dome / 2 - wall / 2), radius * hollow, dome - wall, _STEEL, head=0.34, sign=-1)
    parts.cylinder((x, y, z + body + dome + 2.0), 2.6, 4.0, _STEEL)
    parts.cylinder((x, y, z + body + dome + 5.5), 1.3, 3.0, Stuff("brass", 8.5, 0.0))
    if draws.chance(0.75):
        cap = z + body + dome + 5.0
        parts.tube((x, y, cap + 3.5), 4.2, 12.0, 0.35, _STEEL)
