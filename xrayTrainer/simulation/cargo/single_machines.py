"""Machines that stand one behind the other along the middle of a hold or deck, chocked and chained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import Spot, fill_of, from_far_end, headroom_of, lashed
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_CHAIN = Stuff("steel", 3.0, 0.0)
_TIMBER = Stuff("wood", 0.52)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A machine before it is put down.

    Attributes
    ----------
    length, width, height
        What it fills, cm.
    mass_kg
        About what it weighs.
    build
        Puts it down about x = 0, y = 0 with its foot at z = 0, and returns a hollow in it.
    """

    length: float
    width: float
    height: float
    mass_kg: float
    build: Callable[[Parts, Draws], Box]


Choose = Callable[[Draws, float, float, float], "Machine | None"]
"""Draws a machine that is no longer, broader and higher than given, cm; None where there is none so small."""


def load_in_line(parts: Parts, space: Space, draws: Draws, params: Params, goods: Goods, choose: Choose) -> Stow:
    """Load machines one behind the other until length, weight or the share asked for are used up."""
    space = lashed(space)
    reach = space.box.length * fill_of(params, draws.child("fill"), full=0.8)
    tally, at, weight = Tally(), draws.uniform(3, 25), 0.0
    for number in range(24):
        own = draws.child("machine", number)
        left = space.box.length - at - 4
        machine = choose(own, left, space.box.width - 4, headroom_of(space) - 4)
        if machine is None or weight + machine.mass_kg > space.payload_kg * 0.95:
            break
        if number and at + machine.length > reach:
            break
        weight += machine.mass_kg
        x0, x1 = from_far_end(space, at, at + machine.length)
        slack = max(0.0, space.box.width - machine.width - 4) / 2
        y = space.box.centre[1] + own.uniform(-0.8, 0.8) * slack
        flip = own.chance(0.5)
        p = parts.at(((x0 + x1) / 2, y, space.box.z0), flip=flip)
        hollow = machine.build(p, own.child("build"))
        if flip:
            hollow = hollow.with_x(-hollow.x1, -hollow.x0)
        taken = Box(x0, x1, y - machine.width / 2, y + machine.width / 2, space.box.z0, space.box.z0 + machine.height)
        tally.piece(taken)
        tally.taken += _secured(parts, space, taken, own.child("chains"))
        spot = Spot(box=taken, row=number, line=0, layer=0, layers=1, depth=0.4)
        tally.host("machine", spot, hollow.moved((x0 + x1) / 2, y, space.box.z0))
        at += machine.length + own.uniform(6, 45)
    return offer(
        space, draws, cargo=goods.cargo, packages=tally.packages, package_kind=goods.package, hs=goods.hs,
        taken=tally.taken, hosts=tally.hosts,
    )  # fmt: skip


def _secured(parts: Parts, space: Space, taken: Box, draws: Draws) -> list[Box]:
    """Put down chains from the flanks of a machine to the floor, and timber at its ends; return where they are."""
    floor = space.box.z0
    used: list[Box] = []
    for side, edge in ((-1.0, taken.y0), (1.0, taken.y1)):
        wall = space.box.y0 if side < 0 else space.box.y1
        for share in (0.12, 0.88):
            x = taken.x0 + taken.length * share
            high = (x, edge - side * taken.width * 0.14, floor + min(46.0, taken.height * 0.3))
            out = min(abs(wall - edge) - 1.5, 26.0)
            if out > 3:
                along = 30.0 if share < 0.5 else -30.0
                end = (x + along, edge + side * out, floor + 1.0)
                parts.rod(high, end, 0.8, _CHAIN)
                used.append(Box(min(x, end[0]), max(x, end[0]), min(edge, end[1]), max(edge, end[1]), floor, high[2]))
    if draws.chance(0.6):
        for x in (taken.x0, taken.x1 - 8):
            parts.box(Box(x, x + 8, taken.y0 + taken.width * 0.35, taken.y1 - taken.width * 0.35, floor, floor + 8),
                      _TIMBER)  # fmt: skip
    return used
