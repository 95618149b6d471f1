"""Living plants: pots on trolleys with shelves, and cut flowers in buckets and flat boxes."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.stow import COLD, ROOMS, Spot, Unit
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("potted_plants", version=1, term="plants", fits=(*ROOMS, *COLD))
def potted_plants(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Potted plants on wheeled trolleys: dense tapering pots of soil in rows, faint leaves over them, posts, shelves.

    A trolley has a base of 135 x 56 cm, posts of steel of 190 to 250 cm and plywood shelves at any height.
    """
    high = min(space.box.height - 8.0, 225.0)
    unit = Unit(length=57.5, width=136.0, height=high, mass_kg=235.0, lowest=0.94)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        _trolley(parts, spot, draws, tally)

    return load_floor(
        parts, space, draws, params, Goods("plants", "piece", "060290"), unit, put, layers=1, turn=True, gap=1.5,
        steps=0, headroom=3.0, side_gap=1.0,
    )  # fmt: skip


def _trolley(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
    box, steel = spot.box, Stuff("steel", 3.4, 0.0)
    for x in (box.x0 + 1.5, box.x1 - 1.5):
        for y in (box.y0 + 1.5, box.y1 - 1.5):
            parts.box(Box(x - 1.4, x + 1.4, y - 1.4, y + 1.4, box.z0 + 17.0, box.z1 - 1), steel)
            wheel = x + 5.2 if x < box.centre[0] else x - 5.2
            parts.cylinder((wheel, y, box.z0 + 6.0), 6.0, 3.0, Stuff("rubber", 1.1), axis="y")
            parts.rod((wheel, y, box.z0 + 12.0), (wheel, y, box.z0 + 17.0), 1.5, steel)
    z = box.z0 + 17.0
    pots = 0
    while z + 26 < box.z1:
        gap = draws.uniform(24, 62)
        parts.box(box.with_z(z, z + 1.4).shrunk(3.0, 0.0, 0.0), Stuff("plywood", 0.62))
        pots += _shelf(parts, box.with_z(z + 1.4, min(z + gap, box.z1)).shrunk(4.0, 3.0, 0.0), draws)
        z += gap
    tally.piece(box)
    tally.host("piece", spot, box.with_z(box.z0 + 1, box.z0 + 15).shrunk(8.0, 10.0, 0.0))


def _shelf(parts: Parts, room: Box, draws: Draws) -> int:
    """Put down the pots of a shelf, each rank across as one elliptic pot, and the leaves that they bear."""
    radius = min(draws.choice((4.5, 6.5, 9.0)), room.height / 3)
    count = max(1, int(room.length / (2 * radius + 0.8)))
    tall = radius * 1.75
    order = draws.uniform(0.3, 0.7)
    rest = Stuff("soil", 0.38 * (1.0 - order), 0.4)  # pots that do not stand in line with those behind them
    parts.box(room.with_z(room.z0, room.z0 + tall).shrunk(0.5, room.width * 0.03, 0.0), rest)
    for number in range(count):
        if draws.chance(0.05):
            continue
        x = room.x0 + room.length * (number + 0.5) / count + draws.uniform(-0.4, 0.4)
        soil = Stuff("soil", draws.uniform(0.45, 0.85) * order, 0.15)
        across = room.width * 0.47
        foot = (x, room.centre[1], room.z0 + tall / 2)
        parts.cylinder(foot, radius * 0.75, tall, soil, radius_across=across * 0.78, head=1.28)
        crown = min(room.height - tall - 0.5, radius * draws.uniform(1.4, 4.5)) / 2
        if crown > 2:
            leaves = Stuff("dried_plants", draws.uniform(0.015, 0.04), 0.6)
            middle = (x + draws.uniform(-1, 1), room.centre[1], room.z0 + tall + crown)
            parts.ellipsoid(middle, (radius * draws.uniform(1.0, 1.5), across, crown), leaves)
    return count


@CARGO.register("cut_flowers", version=1, term="plants", fits=(*COLD, "air"))
def cut_flowers(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cut flowers in long flat cartons: stems as fine lines across the middle, heads as clouds at both ends, ice packs.

    Full boxes of 100 to 120 x 50 x 25 to 30 cm weigh 18 to 28 kg; bunches lie head to tail and are tied to a bar.
    """
    unit = Unit(length=draws.uniform(98, 116), width=draws.uniform(48, 54), height=draws.uniform(24, 31), mass_kg=20.0)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        inner = parts.hollow_box(spot.box, 0.6, Stuff("cardboard", 0.19))
        _bunches(parts.at(inner.centre, yaw=90.0 if spot.turned else 0.0), inner, draws)
        tally.piece(spot.box)
        tally.host("carton", spot, inner.shrunk(8.0, 4.0, 4.0))

    return load_floor(
        parts, space, draws, params, Goods("plants", "carton", "060311"), unit, put, turn=True, gap=1.5, wander=0.7,
        settle=0.02, missing=0.15,
    )  # fmt: skip


def _bunches(parts: Parts, inner: Box, draws: Draws) -> None:
    """Put down two layers of bunches about the origin, heads at both ends, and the bar that holds them."""
    long, wide = max(inner.length, inner.width) / 2, min(inner.length, inner.width) / 2
    for layer in range(2):
        z = inner.height * (layer - 1) / 2 + 1.0
        tall = inner.height / 2 - 2.0
        for end in (-1, 1):
            heads = Box.around((end * long * 0.74, 0.0, z + tall / 2), (long * 0.48, 2 * wide - 2, tall))
            parts.box(heads, Stuff("dried_plants", draws.uniform(0.09, 0.17), 0.4), pillow=2.2)
        for stem in range(3):
            at = z + tall * (stem + 0.6) / 3.6 + draws.uniform(-0.6, 0.6)
            line = Box(-long * 0.49, long * 0.49, 2 - wide, wide - 2, at, at + 1.0)
            parts.box(line, Stuff("vegetables", draws.uniform(0.3, 0.55), 0.3))
    bar = long * draws.uniform(-0.06, 0.06)
    parts.box(Box(bar, bar + 2.2, -wide, wide, -0.9, 0.9), "wood")
