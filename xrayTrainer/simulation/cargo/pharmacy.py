"""Medicines: small boxes in cartons, with blister packs on edge and vials in ranks."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_pallets
from xrayTrainer.simulation.cargo.stow import AIR, COLD, ROOMS, Spot
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("medicines", version=1, term="chemicals.medicines", fits=(*ROOMS, *COLD, *AIR))
def medicines(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Medicines on pallets: cartons of folding boxes with blisters on edge, and on some pallets cartons of glass vials.

    Folding boxes of 10 x 5 x 2 cm stand in ranks; a blister is 0.2 mm of plastic and 20 microns of foil with tablets;
    vials of 10 to 20 ml have walls of 1 mm, steel-free but for crimps of aluminium.
    """

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        vials = draws.chance(0.35)
        columns = max(1, round(load.length / 38.0))
        wide, tall, z = load.length / columns, draws.uniform(24, 31), load.z0
        while z + tall <= load.z1:
            for column in range(columns):
                box = Box(load.x0 + column * wide, load.x0 + (column + 1) * wide, load.y0, load.y1, z, z + tall)
                box = box.moved(x=draws.uniform(-0.3, 0.3)).shrunk(0.2, 0.0, 0.0)
                inner = parts.hollow_box(box, 0.45, Stuff("cardboard", 0.17))
                if vials:
                    _vials(parts, inner, draws)
                else:
                    _blisters(parts, inner, draws)
                tally.piece(box, packages=max(1, int(load.width / 28)))
                tally.host("carton", spot, inner.shrunk(1.0, 2.0, 1.0))
            z += tall

    how = Palletised(density=0.3, height=(100.0, 175.0), spread=0.75, posts=0.7)
    return load_pallets(parts, space, draws, params, Goods("chemicals.medicines", "carton", "300490"), how, put)


def _blisters(parts: Parts, inner: Box, draws: Draws) -> None:
    """Put down two or three tiers of folding boxes; in each the tablets make a thin dark line beside air.

    Cartons behind one another do not line up, and many a one is packed crosswise: more or less of the tablets is even.
    """
    tiers, thick = draws.integer(2, 3), draws.uniform(3.5, 4.8)
    count = max(2, int(inner.length / thick))
    pitch, tall = inner.length / count, inner.height / tiers
    for tier in range(tiers):
        low = inner.z0 + tier * tall
        order = draws.uniform(0.25, 0.85)
        tablets = Stuff("medicine", draws.uniform(0.6, 0.95) * order, 0.15)
        folded = Stuff("paper", draws.uniform(0.07, 0.12), 0.05)
        top = low + tall - draws.uniform(0.5, 1.8)
        parts.box(inner.with_z(low, top), folded)
        crosswise = draws.chance(0.4)
        even = Stuff("medicine", draws.uniform(0.24, 0.36) * (1.0 if crosswise else 1.0 - order), 0.12)
        parts.box(inner.with_z(low + 0.2, top - 0.4).shrunk(0.3, 1.0, 0.0), even)
        for number in range(0 if crosswise else count):
            if draws.chance(0.02):
                continue
            x = inner.x0 + pitch * number + draws.uniform(0.3, 0.7)
            slab = Box(x, x + pitch * draws.uniform(0.32, 0.46), inner.y0 + 1, inner.y1 - 1, low + 0.2, top - 0.4)
            parts.box(slab, tablets, inside=folded)


def _vials(parts: Parts, inner: Box, draws: Draws) -> None:
    """Put down tiers of glass vials in ranks: a full body, a neck with air, a crimp."""
    tall = draws.uniform(5.6, 7.0)
    tiers, radius = max(1, int(inner.height / (tall + 0.6))), 2.0
    count = max(2, int(inner.length / 5.2))
    across = inner.width * 0.45
    glass = Stuff("glass", 1.55, 0.02)
    for tier in range(tiers):
        z = inner.z0 + tier * inner.height / tiers
        for number in range(count):
            x = inner.x0 + inner.length * (number + 0.5) / count
            body = tall * 0.66
            parts.cylinder((x, inner.centre[1], z + body / 2), radius, body, glass, radius_across=across)
            neck = z + body + (tall - body) * 0.5
            parts.box(Box(x - 0.8, x + 0.8, inner.y0 + 1, inner.y1 - 1, neck, z + tall), Stuff("aluminium", 0.5, 0.0))
        parts.box(inner.with_z(z + tall + 0.1, z + tall + 0.35), Stuff("cardboard", 0.25))
