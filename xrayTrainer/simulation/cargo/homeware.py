"""Things for the home in small pieces: toys, crockery, washing powder, spray cans, plastic ware."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.carton import carton
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.ranks import ranks, stand_apart
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)


@CARGO.register("toys", version=1, term="household.toys", fits=(*ROOMS, *AIR))
def toys(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Toys: large light cartons of hollow plastic things of all shapes, with dark dots: motors, batteries.

    Cartons of 60 to 80 cm weigh 6 to 12 kg; each line of the load has a toy of its own.
    """
    unit = Unit(length=draws.uniform(62, 78), width=draws.uniform(44, 56), height=draws.uniform(50, 66), mass_kg=10.0)

    def pack(parts: Parts, inner: Box, draws: Draws) -> None:
        for _ in range(3):
            size = (draws.uniform(8, 20), inner.width * draws.uniform(0.2, 0.42), draws.uniform(6, 15))
            room = inner.shrunk(size[0] + 0.5, size[1] + 0.5, size[2] + 0.5)
            at = (draws.uniform(room.x0, room.x1), draws.uniform(room.y0, room.y1), draws.uniform(room.z0, room.z1))
            shell = Stuff("polyethylene", draws.uniform(0.12, 0.3), 0.3)
            shape = draws.integer(0, 2)
            if shape == 0:
                parts.ellipsoid(at, size, shell)
                parts.ellipsoid(at, (size[0] - 0.8, size[1] - 0.8, size[2] - 0.8), shell, sign=-1)
            elif shape == 1:
                parts.tube(at, min(size[0], size[2]), 2 * size[1], 0.7, shell, axis="y", ends=0.7)
            else:
                parts.tilted_box(at, (size[0] * 1.1, 2 * size[1], size[2] * 0.8), shell, pitch=draws.uniform(-40, 40))
        for _ in range(2):
            dot = (
                draws.uniform(inner.x0 + 3, inner.x1 - 3),
                inner.centre[1],
                draws.uniform(inner.z0 + 3, inner.z1 - 3),
            )
            parts.cylinder(dot, draws.uniform(0.7, 1.3), inner.width * 0.3, Stuff("battery", 1.6), axis="y")

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        usable = carton(parts, spot.box, draws, pack, level=1.0)
        tally.piece(spot.box)
        tally.host("carton", spot, usable.shrunk(3.0))

    return load_floor(
        parts, space, draws, params, Goods("household.toys", "carton", "950300"), unit, put, turn=True, wander=0.5,
        settle=0.02,
    )  # fmt: skip


@CARGO.register("crockery", version=1, term="household.crockery", fits=(*ROOMS, *AIR))
def crockery(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Plates nested in stacks and cups in dividers, in strong cartons on pallets: dense bowls, rings, air at the sides.

    Plates of 24 to 27 cm and 0.5 to 0.7 kg nest at 8 mm; mugs of 8 by 10 cm with walls of 4 mm stand in cells.
    """
    radius = draws.uniform(11.5, 13.5)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        wide = 4 * radius + 2.4
        columns, z = max(1, int(load.length / wide)), load.z0
        start = load.centre[0] - columns * wide / 2
        while z + 30.0 <= load.z1:
            cups = draws.chance(0.45)
            tall = 24.0 if cups else draws.uniform(24.0, 29.0)
            for column in range(columns):
                box = Box(start + column * wide, start + (column + 1) * wide, load.y0, load.y1, z, z + tall)
                inner = parts.hollow_box(box, 0.6, Stuff("cardboard", 0.2))
                if cups:
                    _cups(parts, inner, draws)
                else:
                    _plates(parts, inner, radius, draws)
                tally.piece(box, packages=max(1, int(load.width / (2 * radius + 2))))
                tally.host("carton", spot, inner.shrunk(1.0, 2.0, 6.0))
            z += tall

    how = Palletised(density=0.5, height=(100.0, 170.0), spread=0.9, posts=0.3)
    return load_pallets(parts, space, draws, params, Goods("household.crockery", "carton", "691110"), how, put)


def _plates(parts: Parts, inner: Box, radius: float, draws: Draws) -> None:
    """Put down two stacks of nested plates, each rank across one elliptic stack with a thin sheet of paper between."""
    for side in (0, 1):
        x = inner.x0 + radius + 0.4 + side * (inner.length / 2)
        z, stacks = inner.z0 + 0.6, draws.integer(2, 3)
        room = (inner.height - 2.0) / stacks
        for _ in range(stacks):
            thick = room * draws.uniform(0.7, 0.9)
            pile = Stuff("ceramic", draws.uniform(1.0, 1.35), 0.06)
            parts.cylinder((x, inner.centre[1], z + thick / 2), radius * 0.58, thick, pile,
                           radius_across=inner.width * 0.285, head=1.66)  # fmt: skip
            parts.box(Box(x - radius, x + radius, inner.y0, inner.y1, z + room - 0.8, z + room - 0.5), "cardboard")
            z += room


def _cups(parts: Parts, inner: Box, draws: Draws) -> None:
    count = max(1, int(inner.length / 9.4))
    pitch = inner.length / count
    for layer in range(2):
        z = inner.z0 + 0.4 + layer * (inner.height / 2)
        tall = inner.height / 2 - 1.4
        for number in range(count):
            x = inner.x0 + pitch * (number + 0.5) + draws.uniform(-0.3, 0.3)
            glaze = Stuff("ceramic", 2.2, 0.0)
            across = inner.width * 0.46
            parts.cylinder((x, inner.centre[1], z + tall / 2), 4.0, tall, glaze, radius_across=across)
            hollow = (x, inner.centre[1], z + 0.6 + (tall - 0.6) / 2)
            parts.cylinder(hollow, 3.6, tall - 0.6, glaze, radius_across=across * 0.9, sign=-1)
    parts.box(inner.with_z(inner.centre[2] - 0.3, inner.centre[2]), "cardboard")


@CARGO.register("washing_powder", version=1, term="household.detergents", fits=ROOMS)
def washing_powder(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Washing powder in film bags that stand in trays and lean like books, settled powder below and slack film above.

    Bags of 3 to 6 kg, 30 x 10 x 40 cm, of 0.55 to 0.7 g/cm3.
    """
    thick, tall = draws.uniform(8.5, 12.0), draws.uniform(33, 44)
    density = draws.uniform(0.55, 0.7)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        z, count = load.z0, max(2, int(load.length / (thick + 1.6)))
        while z + tall <= load.z1:
            lean = draws.uniform(3.0, 8.0) * draws.choice((-1, 1))
            layer = load.with_z(z, z + tall)
            parts.box(layer.with_z(z, z + 0.4), Stuff("cardboard", 0.2))
            for number in range(count):
                own = Stuff("salt", draws.around(density, 0.04), 0.08)
                fill = tall * draws.uniform(0.82, 0.93)
                x = load.x0 + load.length * (number + 0.5) / count + draws.uniform(-0.3, 0.3)
                at = (x, load.centre[1] + draws.uniform(-1, 1), z + 0.9 + fill / 2)
                room = _lean_room(thick, load.length / count, fill)
                slope = max(-room, min(lean, room))
                size = (thick * draws.uniform(0.88, 1.0), load.width - 4, fill - 1.2)
                parts.tilted_box(at, size, own, pitch=slope)
            for x in (load.x0, load.x1 - 0.4):
                parts.box(Box(x, x + 0.4, load.y0, load.y1, z + 0.4, z + tall * 0.5), Stuff("cardboard", 0.2))
            tally.piece(layer, packages=count * max(1, int(load.width / 30)))
            tally.host("sack", spot, layer.shrunk(6.0, 6.0, 6.0), Stuff("salt", density * 0.8))
            z += tall

    how = Palletised(density=density * 0.75, height=(120.0, 180.0), spread=0.96, posts=0.1)
    return load_pallets(parts, space, draws, params, Goods("household.detergents", "bag", "340250"), how, put)


def _lean_room(thick: float, pitch: float, tall: float) -> float:
    """Return by how many degrees a bag may lean without touching the next."""
    return max(0.0, (pitch - thick) / tall * 57.3 * 0.9)


@CARGO.register("spray_cans", version=1, term="household.cosmetics", fits=(*ROOMS, *AIR))
def spray_cans(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Hair sprays and deodorants: fine ranks of slim cans with domed ends, liquid below and gas above, caps, dip tubes.

    Cans of 4.5 to 6.5 cm and 14 to 24 cm of tinplate or aluminium, in cartons of twelve on pallets.
    """
    radius, usual = draws.uniform(2.6, 3.3), draws.uniform(15.0, 23.0)
    tin = draws.chance(0.6)
    wall = Stuff("steel", 7.85, 0.0) if tin else Stuff("aluminium", 2.7, 0.0)
    share = 1.0 - (0.022 if tin else 0.045) / radius
    level = draws.uniform(0.5, 0.72)
    apart = stand_apart(space)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        deep = draws.integer(5, 7)
        tall = usual * draws.uniform(0.96, 1.2)  # a pallet of one sort each
        wide = 2 * radius * deep + 1.2
        columns, across, z = max(1, int(load.length / wide)), load.width / 2 * 0.94, load.z0
        start = load.centre[0] - columns * wide / 2
        while z + tall + 4.0 <= load.z1:
            for column in range(columns):
                box = Box(start + column * wide, start + (column + 1) * wide, load.y0, load.y1, z, z + tall + 3.6)
                inner = parts.hollow_box(box.shrunk(0.1, 0.0, 0.0), 0.35, Stuff("cardboard", 0.18))
                for number in range(deep):
                    x = inner.x0 + radius * (2 * number + 1.05)
                    for y, half in ranks(load.centre[1] - across, load.centre[1] + across, radius, apart=apart):
                        _can(parts, (x, y, inner.z0), (radius, tall, half), (wall, share), level, draws)
                caps = inner.with_z(inner.z0 + tall * 0.84, inner.z0 + tall * 0.97).shrunk(0.5, 2.0, 0.0)
                parts.box(caps, Stuff("polyethylene", 0.2, 0.2))
                tally.piece(box, packages=max(1, int(load.width / (8 * radius))))
                tally.host("carton", spot, inner.shrunk(1.0, 3.0, 3.0))
            z += tall + 3.6

    how = Palletised(density=0.36, height=(120.0, 180.0), spread=0.92, posts=0.4)
    return load_pallets(parts, space, draws, params, Goods("household.cosmetics", "carton", "330720"), how, put)


def _can(
    parts: Parts, foot: tuple[float, float, float], size: tuple[float, float, float], shell: tuple[Stuff, float],
    level: float, draws: Draws,
) -> None:  # fmt: skip
    (x, y, z), (radius, tall, across), (wall, share) = foot, size, shell
    body = tall * 0.82
    parts.cylinder((x, y, z + body / 2), radius, body, wall, radius_across=across)
    parts.cylinder((x, y, z + body / 2), radius * share, body - 0.3, wall, radius_across=across * share, sign=-1)
    filled = body * (level + draws.normal(0.0, 0.01))
    drink = Stuff("alcohol", 0.78, 0.0)
    parts.cylinder((x, y, z + 0.3 + filled / 2), radius * share, filled, drink, radius_across=across * share)


@CARGO.register("plastic_ware", version=1, term="household.plastics", fits=(*ROOMS, *AIR))
def plastic_ware(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Tubs, basins and baskets nested in tall leaning columns: rims in a ladder, tapering outlines, much air.

    A basket of 30 to 50 l has walls of 2 mm, tapers from 50 to 38 cm and nests at 6 to 9 cm.
    """
    radius = draws.uniform(20.0, 28.0)
    nest = draws.uniform(5.5, 9.0)
    tall = draws.uniform(95, 125)
    unit = Unit(length=2 * radius + 1.5, width=2 * radius + 1.5, height=tall, mass_kg=tall / nest * 0.00028 * radius**3)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        x, y, _ = spot.box.centre
        shell = Stuff("polyethylene", draws.uniform(0.7, 0.95), 0.0)
        count, foot, z = 0, spot.box.z0, spot.box.z0 + radius * 1.1
        lean = draws.uniform(-0.02, 0.02)
        parts.cylinder((x, y, (foot + z) / 2), radius * 0.74, z - foot, shell, head=1 / 0.76)
        parts.cylinder((x, y, (foot + z) / 2 + 0.1), radius * 0.73, z - foot - 0.2, shell, head=1 / 0.76, sign=-1)
        while z + nest < spot.box.z1 and draws.uniform() > 0.006:
            at = x + lean * (z - foot)
            parts.tube((at, y, z + nest - 0.5), radius, 1.0, 1.3, shell)
            z, count = z + nest, count + 1
        sides = max(nest, z - foot - radius * 1.1) if count else 0.0
        middle = (x + lean * (z - foot) / 2, y, z - sides / 2)
        walls = Stuff("polyethylene", 0.95 * 0.24 * radius / nest, 0.0)  # walls of 2 mm, nested in each other
        parts.tube(middle, radius * 0.945, sides, 1.0, walls)
        tally.piece(spot.box, packages=max(1, count))
        tally.host("carton", spot, Box.around((x, y, foot + radius), (radius, radius, radius)))

    return load_floor(
        parts, space, draws, params, Goods("household.plastics", "piece", "392410"), unit, put, gap=1.2, wander=0.6,
        settle=0.02, missing=0.2, stagger=0.6,
    )  # fmt: skip
