"""Electronics: flat televisions upright in cartons, and desktop computers on pallets."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.carton import carton
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_STYRENE = Stuff("polyurethane_foam", 0.03)


@CARGO.register("televisions", version=1, term="household.electronics", fits=(*ROOMS, *AIR))
def televisions(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Flat televisions upright in narrow cartons: panels seen on face or on edge, boards, loudspeakers, foam corners.

    A set of 43 to 65 inches: 97 to 145 cm by 57 to 84 cm, 9 to 22 kg; glass 1.4 mm, back plate of 0.8 mm steel.
    """
    long, tall = draws.choice(((104.0, 66.0), (122.0, 76.0), (138.0, 86.0)))
    along = draws.chance(0.6)
    thick = draws.uniform(13.5, 16.5)
    size = (long, thick) if along else (thick, long)
    unit = Unit(length=size[0], width=size[1], height=tall, mass_kg=long * tall / 620.0)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        usable = television(parts, spot.box, draws)
        tally.piece(spot.box)
        tally.host("appliance", spot, usable)

    return load_floor(
        parts, space, draws, params, Goods("household.electronics", "carton", "852872"), unit, put, gap=0.8,
        wander=0.3, settle=0.004, missing=0.12, stagger=0.25, most=440,
    )  # fmt: skip


def television(parts: Parts, box: Box, draws: Draws) -> Box:
    """Put down a television in its carton along the longer side of a box, and return the space behind its panel."""
    inner = parts.hollow_box(box, 0.5, Stuff("cardboard", 0.15))
    yaw = 0.0 if box.length >= box.width else 90.0
    at = parts.at(inner.centre, yaw=yaw)
    half, deep = (max(inner.length, inner.width) / 2, min(inner.length, inner.width) / 2)
    tall = inner.height / 2
    edge, base = half - 6.0, tall - 6.0
    for side in (-1, 1):
        for end in (-1, 1):
            at.box(_about((side * (half - 5), 0, end * (tall - 3)), (10.0, 2 * deep - 0.5, 5.8)), _STYRENE)
    at.box(_about((0, -0.6, 0.2), (2 * edge, 0.28, 2 * base)), Stuff("glass", 2.5, 0.0))
    at.box(_about((0, -0.2, 0.2), (2 * edge, 0.5, 2 * base)), Stuff("polyethylene", 1.1, 0.0))
    at.box(_about((0, 0.15, 0.2), (2 * edge, 0.1, 2 * base)), _STEEL)
    for x in (-edge, edge):
        at.box(_about((x, 0.0, 0.2), (1.0, 1.8, 2 * base)), Stuff("aluminium", 1.2, 0.0))
    board = Stuff("electronics", draws.uniform(0.9, 1.3), 0.35)
    left = draws.choice((-1, 1))
    at.box(_about((left * edge * 0.35, 1.6, -base * 0.1), (24.0, 1.4, 17.0)), board)
    at.box(_about((-left * edge * 0.3, 1.6, -base * 0.05), (19.0, 1.4, 15.0)), board)
    for number in range(3):
        part = (left * edge * 0.35 + draws.uniform(-9, 9), 2.9, draws.uniform(-8, 5))
        at.box(_about(part, (3.2, 1.2, 2.6)), Stuff("iron" if number else "aluminium", 3.5))
    for side in (-1, 1):
        at.cylinder((side * edge * 0.72, 2.0, -base + 6), 2.6, 1.8, Stuff("iron", 4.5), axis="y")
    at.box(_about((0, 2.6, -base * 0.55), (22.0, 0.3, 16.0)), Stuff("steel", 3.2, 0.0))
    return inner.shrunk(8.0 if yaw == 0.0 else 3.0, 3.0 if yaw == 0.0 else 8.0, 8.0)


def _about(centre: tuple[float, float, float], size: tuple[float, float, float]) -> Box:
    return Box.around(centre, size)


@CARGO.register("computers", version=1, term="household.electronics", fits=(*ROOMS, *AIR))
def computers(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Desktop computers in cartons on pallets: steel cases, power supplies, boards, coolers and drives.

    Towers of 38 x 17 x 36 cm and 6 to 9 kg between foam end caps; each pallet has all of them lying the same way.
    """
    size = (draws.uniform(48, 52), draws.uniform(26, 29), draws.uniform(44, 48))

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        mirrored = draws.chance(0.5)
        for number, tier in enumerate(tiers(load, size, draws.child("tiers"), turn=False, missing=0.1)):
            for place, box in enumerate(tier):
                usable = carton(parts, box, draws.child(number, place), None)
                _computer(parts, box, draws.child("set", number, place), mirrored)
                tally.piece(box)
                tally.host("appliance", spot, usable.shrunk(6.0))

    how = Palletised(density=0.16, height=(100.0, 165.0), spread=0.9, posts=0.6)
    return load_pallets(parts, space, draws, params, Goods("household.electronics", "carton", "847150"), how, put)


def _computer(parts: Parts, box: Box, draws: Draws, mirrored: bool) -> None:
    along = box.length >= box.width
    at = parts.at(box.centre, yaw=0.0 if along else 90.0, flip=mirrored)
    half, deep, tall = max(box.length, box.width) / 2 - 5.5, min(box.length, box.width) / 2 - 4.0, box.height / 2 - 4.0
    for side in (-1, 1):
        at.box(_about((side * (half + 2.2), 0, 0), (4.0, 2 * deep, 2 * tall)), _STYRENE)
    case = _about((0, 0, 0), (2 * half, 2 * deep, 2 * tall))
    at.box(case, _STEEL)
    at.box(case.shrunk(0.08), _STEEL, sign=-1)
    power = _about((half - 8.0, 0.5, tall - 5.5), (14.0, 14.0, 8.6))
    at.box(power, Stuff("electronics", 0.55, 0.2))
    at.cylinder((half - 10.0, 0.5, tall - 6.0), 2.4, 3.5, Stuff("iron", 6.0))
    at.box(_about((half - 14.5, deep - 2.0, -2.0), (24.0, 0.3, 24.0)), Stuff("electronics", 2.2, 0.3))
    cooler = (half - 13.0, deep - 6.0, draws.uniform(1.0, 2.0))
    at.box(_about(cooler, (8.5, 5.5, 8.5)), Stuff("aluminium", 0.9, 0.05))
    at.box(_about((half - 14.0, deep - 7.0, -9.0), (18.0, 5.0, 1.8)), Stuff("electronics", 1.2, 0.2))
    at.box(_about((-half + 8.5, 0.0, -tall + 6.0), (14.5, 10.0, 2.6)), Stuff("aluminium", 2.0))
    at.box(_about((-half + 9.5, 0.0, tall - 5.0), (17.0, 14.5, 4.0)), Stuff("electronics", 0.5))
