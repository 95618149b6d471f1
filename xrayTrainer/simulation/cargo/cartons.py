"""Cartons of consumer goods: on pallets, and loose from floor to roof."""

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

_ON_PALLETS = ((60.0, 40.0, 40.0), (40.0, 30.0, 30.0), (39.0, 29.0, 24.0), (58.0, 38.0, 28.0), (50.0, 40.0, 35.0))
_LOOSE = ((58.0, 44.0, 46.0), (48.0, 38.0, 40.0), (62.0, 38.0, 52.0), (52.0, 46.0, 36.0))
_CODES = {
    "paper": "482369", "polyethylene": "392690", "textile": "630790", "medicine": "210690", "soap": "340130",
    "electronics": "854370", "pvc": "392690",
}  # fmt: skip
"""Materials of goods in cartons, each with a tariff code that fits."""


@CARGO.register("cartons_on_pallets", version=1, term="packed.cartons", fits=(*ROOMS, *AIR))
def cartons_on_pallets(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cartons on pallets of uneven height, bound layer by layer; each pallet has cartons of its own size and good.

    Standard cartons are quarters and eighths of the pool pallet (60 x 40, 40 x 30 cm); goods of 0.12 to 0.4 g/cm3 lie
    in each of them in a few packs of uneven height.
    """

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        size = draws.choice(_ON_PALLETS)
        content = _content(draws, 0.14, 0.42)
        packs = draws.integer(1, 3)
        missing = 0.3 if draws.chance(0.3) else 0.0
        number = 0
        for tier in tiers(load, size, draws.child("tiers"), missing=missing):
            for box in tier:
                _carton(parts, box, spot, draws.child("carton", number), tally, content, packs)
                number += 1

    how = Palletised(density=0.3, height=(135.0, 228.0), spread=0.6, posts=0.35)
    return load_pallets(parts, space, draws, params, Goods("packed.cartons", "carton", "392690"), how, put)


@CARGO.register("cartons_loose", version=1, term="packed.cartons_loose", fits=(*ROOMS, *AIR))
def cartons_loose(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cartons of one size from the floor to just under the roof, in staggered lines; stacks lean and snake."""
    size = draws.choice(_LOOSE)
    content = _content(draws.child("content"), 0.1, 0.26)
    packs = draws.integer(2, 4)
    unit = Unit(
        length=size[0], width=size[1], height=size[2],
        mass_kg=size[0] * size[1] * size[2] * (content.density or 0.2) * 0.92 / 1000 + 0.8,
    )  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        _carton(parts, spot.box, spot, draws, tally, content, packs)

    goods = Goods("packed.cartons_loose", "carton", _CODES[content.material])
    wander = draws.uniform(0.3, 0.8)
    return load_floor(parts, space, draws, params, goods, unit, put, turn=True, wander=wander)


def _content(draws: Draws, low: float, high: float) -> Stuff:
    return Stuff(draws.choice(tuple(_CODES)), draws.uniform(low, high), draws.uniform(0.08, 0.18))


def _carton(parts: Parts, box: Box, spot: Spot, draws: Draws, tally: Tally, content: Stuff, packs: int) -> None:
    """Put down a carton with `packs` packs side by side, each of its own height and density."""

    def pack(parts: Parts, inner: Box, draws: Draws) -> None:
        halves = 2 if packs < 3 else 1
        for number in range(packs):
            x0, x1 = (inner.x0 + inner.length * (number + end) / packs for end in (0, 1))
            gap, foot = draws.uniform(0.2, 1.6), inner.z0
            for half in range(halves):
                own = Stuff(content.material, draws.around(content.density or 0.2, 0.1), content.texture)
                top = inner.z0 + inner.height * (
                    (half + 1) / halves - draws.uniform(0.0, 0.07 if half + 1 == halves else 0.03)
                )
                lying = Box(x0 + gap / 2, x1 - gap / 2, inner.y0, inner.y1, foot, top)
                parts.box(lying, own, pillow=draws.choice((0.0, 9.0, 16.0)))
                foot = top + 0.1

    usable = carton(parts, box, draws, pack)
    tally.piece(box)
    tally.host("carton", spot, usable, content)
