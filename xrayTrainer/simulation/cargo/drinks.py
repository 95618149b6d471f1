"""Liquids for the kitchen: water in film packs, wine and spirits in cartons, cooking oil in square tins.

Bottles that stand in straight ranks across a pallet are put down as one long elliptic bottle a rank: along the rays of
a side view its wall and its content have the path lengths of all of them.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.ranks import ranks, stand_apart
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("bottles_in_film", version=1, term="food.bottles", fits=ROOMS)
def bottles_in_film(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Water or lemonade in plastic bottles of 1.5 or 2 l, shrunk into packs of six, four or five layers on a pallet.

    Bottles of 9 to 10.5 cm and 31 to 34 cm, a shoulder, a neck with air, a card sheet between layers.
    """
    radius, tall = draws.uniform(4.7, 5.4), draws.uniform(30.5, 34.0)
    level = draws.uniform(0.93, 0.99)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        count = int(load.length / (2 * radius))
        across = int(load.width / (2 * radius)) * radius
        y, z = load.centre[1], load.z0
        while z + tall + 0.3 <= load.z1:
            shift = draws.normal(0.0, 0.25)
            start = load.centre[0] - count * radius + max(-0.4, min(0.4, shift))
            parts.box(Box(start, start + 2 * radius * count, load.y0, load.y1, z, z + 0.25), Stuff("paper", 0.6))
            for number in range(count):
                gone = 0.35 * across if z + 2 * tall > load.z1 and draws.chance(0.08) else 0.0
                at = (start + radius * (2 * number + 1), y - gone / 2, z + 0.25)
                _bottle(parts, at, (radius, across - gone / 2, tall), level, draws)
            layer = Box(start, start + 2 * radius * count, load.y0, load.y1, z, z + tall)
            tally.piece(layer, packages=max(1, round(count * across / radius / 6)))
            tally.host("bottle", spot, layer.shrunk(3.0, 3.0, 4.0), Stuff("water", 0.75))
            z += tall + 0.3

    how = Palletised(density=0.7, height=(125.0, 172.0), spread=0.98, posts=0.05)
    return load_pallets(parts, space, draws, params, Goods("food.bottles", "bundle", "220110"), how, put)


def _bottle(
    parts: Parts, foot: tuple[float, float, float], size: tuple[float, float, float], level: float, draws: Draws
) -> None:
    (x, y, z), (radius, across, tall) = foot, size
    drink = Stuff("water", draws.around(1.0, 0.006), 0.0)
    body = tall * 0.72
    parts.cylinder((x, y, z + body / 2), radius, body, drink, radius_across=across)
    neck = tall * 0.28 * level * draws.uniform(0.5, 0.75)
    parts.cylinder((x, y, z + body + neck / 2), radius * 0.97, neck, drink, radius_across=across * 0.97, head=0.5)
    cap = z + tall - 2.0
    parts.cylinder((x, y, cap + 0.9), 1.5, 1.8, Stuff("polyethylene", 0.6), radius_across=across * 0.28)


@CARGO.register("bottles_in_cartons", version=1, term="food.bottles", fits=(*ROOMS, *AIR))
def bottles_in_cartons(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Spirits in glass bottles, upright in cartons with card dividers, on pallets.

    Bottles of 0.7 or 0.75 l: 7.5 cm wide, 30 cm high, walls of 3 to 4 mm and a thick foot with a punt; a neck of glass.
    """
    radius, wall = draws.uniform(3.6, 4.1), draws.uniform(0.3, 0.42)
    tall = draws.uniform(28.5, 31.5)
    drink = Stuff("spirits", 0.96, 0.0)
    glass = Stuff("glass", 2.5, 0.0)
    deep = draws.integer(3, 4)
    apart = stand_apart(space)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        pitch = 2 * radius + 0.7
        columns = int(load.length / (pitch * deep + 1.0))
        wide = pitch * deep + 1.0
        lines = int(load.width / pitch)
        z = load.z0
        while z + tall + 1.5 <= load.z1:
            start = load.centre[0] - columns * wide / 2 + max(-0.4, min(0.4, draws.normal(0.0, 0.25)))
            for column in range(columns):
                box = Box(start + column * wide, start + (column + 1) * wide, load.y0, load.y1, z, z + tall + 1.2)
                inner = parts.hollow_box(box, 0.4, Stuff("cardboard", 0.2))
                for number in range(deep):
                    x, half = inner.x0 + pitch * (number + 0.5), lines * radius
                    for y, across in ranks(load.centre[1] - half, load.centre[1] + half, radius, apart=apart):
                        at = (x, y, inner.z0)
                        _glass_bottle(parts, at, (radius, wall, tall), across, glass, drink, draws)
                tally.piece(box, packages=max(1, lines // 3))
                tally.host("bottle", spot, inner.shrunk(1.0, 4.0, 8.0), drink)
            z += tall + 1.2

    how = Palletised(density=0.72, height=(94.0, 165.0), spread=0.95, posts=0.4)
    return load_pallets(parts, space, draws, params, Goods("food.bottles", "carton", "220860"), how, put)


def _glass_bottle(
    parts: Parts, foot: tuple[float, float, float], size: tuple[float, float, float], across: float, glass: Stuff,
    drink: Stuff, draws: Draws,
) -> None:  # fmt: skip
    (x, y, z), (radius, wall, tall) = foot, size
    x += draws.uniform(-0.12, 0.12)
    body, share = tall * 0.62, (radius - wall) / radius
    parts.cylinder((x, y, z + body / 2), radius, body, glass, radius_across=across)
    filled = body - 1.0
    parts.cylinder(
        (x, y, z + 1.0 + filled / 2), radius * share, filled, drink, radius_across=across * share, inside=glass
    )
    shoulder = tall * 0.12
    parts.cylinder((x, y, z + body + shoulder / 2), radius * 0.95, shoulder, Stuff("glass", 1.15, 0.0),
                   radius_across=across * 0.95, head=0.42)  # fmt: skip
    neck = tall * 0.24
    parts.cylinder((x, y, z + body + shoulder + neck / 2), 1.45, neck, Stuff("glass", 1.5, 0.0),
                   radius_across=across * 0.36)  # fmt: skip


@CARGO.register("oil_tins", version=1, term="food.oil", fits=ROOMS)
def oil_tins(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cooking oil in square tins of 16 to 18 l on the floor: thin steel seen on edge, oil levels, caps and handles.

    Tins of 23.5 x 23.5 x 35 cm of 0.28 mm tinplate, two to a tray, a card sheet between layers.
    """
    side, tall = draws.uniform(23.2, 24.0), draws.uniform(33.5, 36.0)
    unit = Unit(
        length=2 * side + 0.6, width=2 * side + 0.6, height=tall + 0.6, mass_kg=4 * side * side * tall * 0.00093
    )
    tin = Stuff("steel", 7.85, 0.0)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        parts.box(box.with_z(box.z0, box.z0 + 0.3), Stuff("cardboard", 0.2))
        level = draws.uniform(0.88, 0.97)
        for number in range(2):
            x0 = box.x0 + number * (side + 0.5)
            can = Box(x0, x0 + side, box.y0 + 0.2, box.y1 - 0.2, box.z0 + 0.3, box.z1 - 0.3)
            inner = parts.hollow_box(can, 0.03, tin)
            own = max(0.5, level + draws.uniform(-0.02, 0.02))
            parts.box(inner.with_z(inner.z0, inner.z0 + inner.height * own), Stuff("vegetable_oil", 0.92, 0.0))
            for z in (can.z0, can.z1 - 0.4):
                parts.box(Box(can.x0 - 0.1, can.x1 + 0.1, can.y0, can.y0 + 0.2, z, z + 0.4), Stuff("steel", 5.0, 0.0))
        mouth = (box.x0 + side * 0.3, box.y0 + side * 0.3, box.z1 - 0.15)
        parts.cylinder(mouth, 2.2, 0.28, Stuff("steel", 4.0, 0.0))
        tally.piece(box, packages=4)
        tally.host("tin", spot, box.shrunk(2.0, 2.0, 3.0), Stuff("vegetable_oil", 0.92))

    return load_floor(
        parts, space, draws, params, Goods("food.oil", "tin", "151219"), unit, put, missing=0.15, gap=0.5, wander=0.3,
        side_gap=0.5, most=640,
    )  # fmt: skip
