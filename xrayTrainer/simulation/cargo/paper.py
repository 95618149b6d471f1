"""Paper: reels of newsprint and board, books and magazines.

Reels are 100 to 127 cm across and 60 to 140 cm wide, 0.7 to 1.0 g/cm3, on cores of 76 or 102 mm; books weigh 0.8 to
1.1 g/cm3 where they lie tight and fill a carton of 10 to 20 kg in columns with air between.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Palletised, Tally, load_floor, load_pallets
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff


@CARGO.register("paper_reels", version=1, term="wood.paper_rolls", fits=ROOMS)
def paper_reels(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Reels of paper upright in two staggered lines, one or two tiers: dark round bodies, light cores, wrapped ends."""
    radius = draws.uniform(49, 58.2)
    tall = draws.uniform(62, 124)
    density = draws.uniform(0.68, 0.98)
    unit = Unit(length=2 * radius, width=2 * radius, height=tall, lowest=1.0,
                mass_kg=math.pi * radius**2 * tall * density / 1000)  # fmt: skip
    core = draws.choice((3.9, 5.2, 7.6))

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        r = radius * draws.uniform(0.965, 0.998)
        box = spot.box
        x, y, _ = box.centre
        paper = Stuff("paper", draws.around(density, 0.025), 0.015)
        at = (x + draws.uniform(-1, 1) * (radius - r), y, box.z0 + box.height / 2)
        parts.cylinder(at, r - 0.2, box.height - 0.8, paper, radius_across=r * draws.uniform(0.985, 1.0) - 0.2)
        parts.cylinder(at, core + 1.3, box.height - 0.8, Stuff("paper", 0.75), inside=paper)
        parts.cylinder(at, core, box.height - 0.8, Stuff("paper", 0.75), sign=-1)
        for z in (box.z0 + 0.2, box.z1 - 0.2):
            parts.cylinder((at[0], at[1], z), r - 0.3, 0.35, Stuff("cardboard", 0.7))
        if draws.chance(0.5):
            parts.cylinder((at[0], at[1], box.z0 + 3), core - 0.3, 4.0, Stuff("wood", 0.6))
            parts.cylinder((at[0], at[1], box.z1 - 3), core - 0.3, 4.0, Stuff("wood", 0.6))
        if draws.chance(0.35):
            damp = Box.around((at[0] + r * 0.4 * draws.choice((-1, 1)), y, box.z0 + tall * draws.uniform(0.2, 0.8)),
                              (r * 0.5, r * 0.7, tall * 0.2))  # fmt: skip
            parts.ellipsoid(damp.centre, (damp.length / 2, damp.width / 2, damp.height / 2),
                            Stuff("paper", (paper.density or density) * 1.05), inside=paper)  # fmt: skip
        tally.piece(box)
        off = at[0] + r * 0.45
        tally.host("roll", spot, Box.around((off, y, at[2]), (r * 0.6, r * 0.8, box.height * 0.7)), paper)

    return load_floor(
        parts, space, draws, params, Goods("wood.paper_rolls", "roll", "480100"), unit, put, layers=3, gap=1.0,
        side_gap=0.5, stagger=0.5, settle=0.0, wander=0.8, missing=0.12, headroom=14.0,
    )  # fmt: skip


@CARGO.register("books", version=1, term="wood.books", fits=(*ROOMS, *AIR))
def books(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Books and magazines in low cartons on pallets: columns of dense blocks and air, one format to a pallet."""
    tight = draws.uniform(0.72, 0.98)

    def put(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally) -> None:
        long, broad = draws.choice(((24.0, 17.0), (30.0, 21.0), (21.0, 14.8), (27.0, 20.0)))
        size = (2 * broad + 2.0, load.width - 0.5, draws.uniform(17, 27))
        for tier in tiers(load, size, draws.child("tiers"), turn=False, jitter=0.3, missing=0.08):
            for number, box in enumerate(tier):
                own = draws.child("carton", len(tally.taken), number)
                inner = parts.hollow_box(box, 0.4, Stuff("cardboard", 0.16))
                _columns(parts, inner, (long, broad), tight, own)
                rows = max(1, int(load.width / (long + 1.5)))
                tally.piece(box, packages=rows)
                usable = inner.with_y(inner.y0, inner.y0 + inner.width / rows).shrunk(1.0)
                tally.host("carton", spot, usable, Stuff("paper", tight * 0.8))

    how = Palletised(density=tight * 0.72, height=(85.0, 150.0), spread=0.85, posts=0.15)
    return load_pallets(parts, space, draws, params, Goods("wood.books", "carton", "490199"), how, put)


def _columns(parts: Parts, inner: Box, size: tuple[float, float], tight: float, draws: Draws) -> None:
    """Put down columns of books, thick and thin ones, two side by side; spines on one side make them lean out."""
    _, broad = size
    for side in range(2):
        x0 = inner.x0 + 0.2 + side * (inner.length / 2)
        z, top = inner.z0, inner.z1 - draws.uniform(0.5, 3.5)
        upright = draws.chance(0.18)
        y0, y1 = inner.y0 + draws.uniform(0.2, 2.0), inner.y1 - draws.uniform(0.2, 2.0)
        if upright:
            x = x0
            while x + 2.0 < x0 + broad:
                thick = min(draws.uniform(1.6, 4.4), x0 + broad - x)
                high = min(top - z, inner.height * draws.uniform(0.75, 1.0))
                parts.box(Box(x, x + thick - 0.15, y0, y1, z, z + high), Stuff("paper", draws.around(tight, 0.06)))
                x += thick
            continue
        while z + 1.2 < top:
            thick = min(draws.uniform(2.2, 7.5), top - z)
            inset = draws.uniform(0.0, 0.9)
            block = Box(x0 + inset, x0 + broad - draws.uniform(0, 0.6), y0, y1, z, z + thick - 0.08)
            parts.box(block, Stuff("paper", draws.around(tight, 0.08), 0.03))
            z += thick
