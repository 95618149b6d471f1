"""Groceries: tinned food in trays, tea in chests, sweets in display boxes."""

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

_TINNED = {"vegetables": "200290", "fruit": "200870", "meat": "160250", "milk": "040299"}
"""What is in tins, each with a tariff code that fits."""


@CARGO.register("tins_in_trays", version=1, term="food.tins", fits=(*ROOMS, *AIR))
def tins_in_trays(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Tinned food in card trays on pallets: each tin with its wall, its lids and a void under the lid.

    Tins of 99 mm by 120 mm (850 ml) and of 153 mm by 170 mm (3 l), of 0.2 to 0.3 mm tinplate, in upright ranks.
    """
    radius, tall, wall = draws.choice(((4.95, 11.9, 0.022), (7.65, 17.0, 0.03), (4.95, 11.9, 0.022)))
    sort = draws.choice(tuple(_TINNED))
    food = Stuff(sort, draws.uniform(0.98, 1.08), 0.012)

    apart = stand_apart(space)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        count, lines = int(load.length / (2 * radius + 0.05)), int(load.width / (2 * radius + 0.05))
        across, z = lines * radius, load.z0
        while z + tall + 0.35 <= load.z1:
            shift = max(-0.5, min(0.5, draws.normal(0.0, 0.3)))
            start = load.centre[0] - count * (radius + 0.025) + shift
            tray = Box(start, start + count * (2 * radius + 0.05), load.y0, load.y1, z, z + 0.3)
            parts.box(tray, Stuff("cardboard", 0.25))
            for x in (tray.x0, tray.x1 - 0.3):
                edge = Box(x, x + 0.3, load.y0, load.y1, z + 0.3, z + 0.3 + tall * 0.4)
                parts.box(edge.moved(x=-0.3 if x == tray.x0 else 0.3), Stuff("cardboard", 0.25))
            last = z + 2 * (tall + 0.3) > load.z1
            for number in range(count):
                if last and draws.chance(0.04):
                    continue
                x = start + (radius + 0.025) * (2 * number + 1)
                for y, half in ranks(load.centre[1] - across, load.centre[1] + across, radius, apart=apart):
                    _tin(parts, (x, y, z + 0.3), (radius, tall, wall), half, food, draws)
            row = tray.with_z(z, z + tall + 0.3)
            tally.piece(row, packages=max(1, count * lines // 12))
            tally.host("tin", spot, row.shrunk(2.0, 2.0, 2.0), food)
            z += tall + 0.3

    how = Palletised(density=0.82, height=(95.0, 150.0), spread=0.97, posts=0.1)
    return load_pallets(parts, space, draws, params, Goods("food.tins", "carton", _TINNED[sort]), how, put)


def _tin(
    parts: Parts, foot: tuple[float, float, float], size: tuple[float, float, float], across: float, food: Stuff,
    draws: Draws,
) -> None:  # fmt: skip
    (x, y, z), (radius, tall, wall) = foot, size
    share = (radius - wall) / radius
    tin = Stuff("steel", 7.85, 0.0)
    filled = tall - 1.0 - draws.uniform(0.0, 0.8)
    void = tall - filled - 2 * wall
    parts.cylinder((x, y, z + tall / 2), radius, tall, tin, radius_across=across)
    parts.cylinder(
        (x, y, z + wall + filled / 2), radius * share, filled, food, radius_across=across * share, inside=tin
    )
    at = (x, y, z + wall + filled + void / 2)
    parts.cylinder(at, radius * share, void, tin, radius_across=across * share, sign=-1)


@CARGO.register("tea_chests", version=1, term="food.tea", fits=(*ROOMS, *AIR))
def tea_chests(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Tea in plywood chests lined with foil, with battens and thin metal edges; light goods that have settled.

    Chests of 40 x 50 x 60 cm of 4 mm plywood hold 45 to 55 kg of black tea.
    """
    unit = Unit(length=draws.uniform(48, 52), width=draws.uniform(39, 42), height=draws.uniform(58, 62), mass_kg=52.0)
    ply, edge = Stuff("plywood", 0.66), Stuff("steel", 7.85, 0.0)
    settled = draws.uniform(0.8, 0.93)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        inner = parts.hollow_box(box.shrunk(0.05), 0.4, ply)
        tea = Stuff("dried_plants", draws.around(0.39, 0.04), 0.09)
        top = inner.z0 + inner.height * settled * draws.uniform(0.96, 1.0)
        lined = inner.with_z(inner.z0, top)
        parts.box(lined, tea)
        for x in (inner.x0, inner.x1 - 1.6):
            for z in (inner.z0, top + 0.2 if top + 1.9 < inner.z1 else inner.z1):
                rail = Box(x, x + 1.6, inner.y0, inner.y1, z, min(z + 1.6, inner.z1))
                parts.box(rail, Stuff("wood", 0.5), inside=tea if z < top else None)
        for x in (box.x0, box.x1 - 0.04):
            for z in (box.z0, box.z1 - 2.0):
                parts.box(Box(x, x + 0.04, box.y0 + 0.5, box.y1 - 0.5, z, z + 2.0), edge)
        parts.box(Box(inner.x0, inner.x1, inner.y0, inner.y1, top, top + 0.02), Stuff("aluminium", 2.7, 0.0))
        tally.piece(box)
        tally.host("carton", spot, lined.shrunk(2.5, 2.5, 2.5), tea)

    return load_floor(
        parts, space, draws, params, Goods("food.tea", "crate", "090240"), unit, put, turn=True, missing=0.12, gap=0.8,
    )  # fmt: skip


@CARGO.register("sweets", version=1, term="food.sweets", fits=(*ROOMS, *AIR))
def sweets(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Sweets and biscuits: cartons with upright display boxes inside, some fuller than others, many fine light lines.

    Master cartons of 40 x 30 x 25 to 45 cm with 4 to 6 display boxes in a row; goods of 0.25 to 0.5 g/cm3.
    """
    boxes = draws.integer(4, 6)
    tall = draws.uniform(26, 42)
    density = draws.uniform(0.3, 0.52)
    good = draws.choice(("sugar", "flour"))

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        columns = max(1, round(load.length / 40.0))
        wide = load.length / columns
        z, number, own_tall = load.z0, 0, tall * draws.uniform(0.94, 1.0)
        while z + own_tall <= load.z1:
            for column in range(columns):
                box = Box(load.x0 + column * wide, load.x0 + (column + 1) * wide, load.y0, load.y1, z, z + own_tall)
                _displays(parts, box.moved(x=draws.uniform(-0.4, 0.4)).shrunk(0.2, 0, 0), draws.child(number))
                tally.piece(box, packages=max(1, int(load.width / 29.0)))
                tally.host("carton", spot, box.shrunk(1.0, 2.0, 2.0), Stuff(good, density))
                number += 1
            z += own_tall

    def _displays(parts: Parts, box: Box, draws: Draws) -> None:
        inner = parts.hollow_box(box, 0.4, Stuff("cardboard", 0.16))
        thick = inner.length / boxes
        for number in range(boxes):
            x0 = inner.x0 + number * thick
            parts.box(Box(x0, x0 + 0.15, inner.y0, inner.y1, inner.z0, inner.z1 - 0.5), Stuff("paper", 0.75))
            own = Stuff(good, draws.around(density, 0.07), 0.12)
            top = inner.z0 + inner.height * min(0.995, draws.uniform(0.8, 1.06))
            held = Box(x0 + 0.3, x0 + thick - 0.3, inner.y0, inner.y1, inner.z0, top)
            parts.box(held, own, pillow=draws.uniform(8.0, 14.0))

    how = Palletised(density=density * 0.9, height=(135.0, 210.0), spread=0.85, posts=0.3)
    return load_pallets(
        parts, space, draws, params, Goods("food.sweets", "carton", "170490" if good == "sugar" else "190531"), how, put
    )
