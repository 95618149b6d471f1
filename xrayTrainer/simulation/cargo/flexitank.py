"""A flexitank: one bag of liquid that fills a container from wall to wall, behind a bulkhead at the doors."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import from_far_end
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_LINING = Stuff("cardboard", 0.2)
_CONTENTS = (
    ("vegetable_oil", 0.92, "151211"),
    ("water", 1.04, "200979"),
    ("spirits", 0.98, "220429"),
    ("soap", 1.02, "340290"),
)
"""Material, density and tariff code: crude oil of sunflower, juice, wine, cleaners."""

_SHORTEST = 240.0
"""Length below which no bag can be laid out behind a bulkhead, cm."""


@CARGO.register("flexitank", version=1, term="liquids.flexitank", fits=("container.dry_20", "container.dry_40"))
def flexitank(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """A bag of 16 to 24 thousand litres: level top, rounded ends, valve at the doors, bulkhead with five steel bars.

    Bags of polyethylene with a woven cover lie on a board lining; filled they are 110 to 150 cm high and 570 cm long.
    """
    box = space.box
    material, density, code = draws.choice(_CONTENTS)
    if box.length < _SHORTEST:
        return offer(space, draws, cargo="liquids.flexitank", packages=0, package_kind="bulk", hs=code, taken=())
    length = min(box.length - 26.0, draws.uniform(560, 580))
    litres = number(params, "litres", draws.uniform(16_000, 24_000)) * min(1.0, length / 560)
    litres = min(litres, space.payload_kg * 0.95 / density, length * (box.width - 2) * (box.height - 50) / 1000)
    liquid = Stuff(material, density, 0.0)
    x0, x1 = from_far_end(space, 2.0, 2.0 + length)
    y0, y1 = box.y0 + 1.0, box.y1 - 1.0
    floor = box.z0 + 0.6
    parts.box(Box(x0, x1, box.y0, box.y1, box.z0, floor), _LINING)
    height = litres * 1000 / ((length - 14.0) * (y1 - y0)) / 0.955
    body = Box(x0, x1, y0, y1, floor, floor + height)
    parts.box(body, liquid, pillow=9.0)
    _swell(parts, body, liquid, draws.child("swell"))
    parts.box(Box(x0 + 30, x1 - 30, y0 + 6, y1 - 6, body.z1 + 0.1, body.z1 + 0.35), Stuff("polyethylene", 0.9))
    top = min(box.z1 - 4.0, body.z1 + 22.0)
    for x in (x0, x1 - 0.5):
        parts.box(Box(x, x + 0.5, box.y0 + 0.1, box.y0 + 0.6, floor, top), _LINING)
    bulkhead = _bulkhead(parts, space, 2.0 + length, top, draws)
    inside = body.shrunk(length * 0.1, 20.0, height * 0.2)
    host = Host(kind="ibc", box=inside, stuff=liquid, row=0, depth=0.6)
    return offer(
        space, draws, cargo="liquids.flexitank", packages=1, package_kind="bulk", hs=code,
        taken=[body, bulkhead], hosts=[host],
    )  # fmt: skip


def _swell(parts: Parts, body: Box, liquid: Stuff, draws: Draws) -> None:
    """Put down what stands higher in the middle than at the sides: a shallow dome on the bag, and its valve."""
    lift = draws.uniform(3.0, 7.0)
    x, y, _ = body.centre
    parts.cylinder(
        (x, y, body.z1 + lift / 2), body.length * 0.47, lift, liquid, radius_across=body.width * 0.44, head=0.8
    )
    parts.cylinder((x + draws.uniform(-60, 60), y, body.z1 + lift + 1.5), 4.0, 3.0, Stuff("polyethylene", 0.9))


def _bulkhead(parts: Parts, space: Space, start: float, top: float, draws: Draws) -> Box:
    box = space.box
    x0, x1 = from_far_end(space, start + 0.2, start + 2.2)
    board = Box(x0, x1, box.y0 + 1, box.y1 - 1, box.z0, top)
    parts.box(board, Stuff("plywood", 0.3))
    out = 1.0 if x0 > box.centre[0] else -1.0
    for step in range(5):
        z = box.z0 + 12 + (top - box.z0 - 24) * step / 4
        near = x1 + 0.1 if out > 0 else x0 - 4.1
        bar = Box(near, near + 4.0, box.y0 + 0.5, box.y1 - 0.5, z, z + 4.0)
        inner = bar.shrunk(0.2, 0.0, 0.2)
        parts.box(bar, Stuff("steel", 7.85, 0.0))
        parts.box(inner, Stuff("steel", 7.85, 0.0), sign=-1)
    valve = (x1 + 5.0 if out > 0 else x0 - 5.0, box.centre[1] + draws.uniform(-20, 20), box.z0 + 22)
    parts.tube(valve, 4.5, 9.0, 0.8, Stuff("polyethylene", 0.95), axis="x")
    parts.cylinder((valve[0], valve[1], valve[2] + 7.0), 1.0, 5.0, Stuff("stainless_steel", 7.9))
    return board.with_x(min(x0, valve[0] - 5.0), max(x1, valve[0] + 5.0))
