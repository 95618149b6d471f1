"""Cartons: on pallets, and loose from floor to roof."""

from __future__ import annotations

from collections.abc import Sequence

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.carton import carton
from xrayTrainer.simulation.cargo.offer import host, offer
from xrayTrainer.simulation.cargo.pallet import EUR, ISO, pallet
from xrayTrainer.simulation.cargo.securing import corner_posts, secure
from xrayTrainer.simulation.cargo.stow import AIR, ROOMS, Spot, Unit, manner_for, stowed
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_LOOSE = ((58.0, 44.0, 46.0), (48.0, 38.0, 40.0), (62.0, 38.0, 52.0), (52.0, 46.0, 36.0))
_MIXED = ("paper", "polyethylene", "textile", "medicine", "soap")


@CARGO.register("cartons_on_pallets", version=1, term="packed.cartons", fits=(*ROOMS, *AIR))
def cartons_on_pallets(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cartons of several sizes on wooden pallets of uneven height, bound layer by layer, in two lines.

    Each pallet has cartons of one size and one good, filled to 88 to 99 %, of 0.12 to 0.4 g/cm3.
    """
    base = draws.choice((EUR, ISO))
    headroom = draws.uniform(15, 70)
    unit = Unit(length=base[1], width=base[0], height=space.box.height - headroom, mass_kg=520.0, lowest=0.6)
    manner = manner_for(params, draws.child("manner"), layers=1, turn=True, gap=2.0, headroom=3.0, steps=0)
    hosts: list[Host] = []
    spots = stowed(space, unit, manner, draws.child("stow"))
    count = 0
    for number, spot in enumerate(spots):
        own = draws.child("pallet", number)
        deck = pallet(parts, spot.box, own.child("wood"))
        boxes = _cartons(parts, spot, deck, own, hosts)
        count += len(boxes)
    taken = [spot.box for spot in spots]
    secure(parts, space, taken, draws.child("secure"))
    return offer(
        space, draws, cargo="packed.cartons", packages=count, package_kind="carton", hs="392690", taken=taken,
        hosts=hosts,
    )  # fmt: skip


def _cartons(parts: Parts, spot: Spot, deck: float, draws: Draws, hosts: list[Host]) -> Sequence[Box]:
    size = draws.choice(((60.0, 40.0, 40.0), (40.0, 30.0, 30.0), (39.0, 29.0, 24.0), (58.0, 38.0, 28.0)))
    load = spot.box.with_z(deck, spot.box.z1).shrunk(0.4, 0.4, 0.0)
    content = Stuff(draws.choice(_MIXED), draws.uniform(0.12, 0.36), draws.uniform(0.04, 0.12))
    found: list[Box] = []
    for tier in tiers(load, size, draws.child("tiers"), missing=0.25 if draws.chance(0.3) else 0.0):
        for box in tier:
            own = draws.child("carton", len(found))
            usable = carton(parts, box, own, content)
            hosts.append(host("carton", spot, usable, content))
            found.append(box)
    if found and draws.chance(0.4):
        stacked = Box(
            min(b.x0 for b in found), max(b.x1 for b in found), min(b.y0 for b in found), max(b.y1 for b in found),
            deck, min(max(b.z1 for b in found), spot.box.z1),
        )  # fmt: skip
        corner_posts(parts, stacked, draws.child("posts"))
    return found


@CARGO.register("cartons_loose", version=1, term="packed.cartons_loose", fits=(*ROOMS, *AIR))
def cartons_loose(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cartons of one size from the floor to just under the roof, in staggered lines; stacks lean and snake."""
    length, width, height = draws.choice(
        ((58.0, 44.0, 46.0), (48.0, 38.0, 40.0), (62.0, 38.0, 52.0), (52.0, 46.0, 36.0))
    )
    content = Stuff(draws.choice(_MIXED), draws.uniform(0.08, 0.24), draws.uniform(0.05, 0.14))
    mass = length * width * height * (content.density or 0.2) * 0.95 / 1000 + 0.8
    unit = Unit(length=length, width=width, height=height, mass_kg=mass)
    manner = manner_for(params, draws.child("manner"), turn=True)
    hosts: list[Host] = []
    spots = stowed(space, unit, manner, draws.child("stow"))
    for number, spot in enumerate(spots):
        usable = carton(parts, spot.box, draws.child("carton", number), content)
        hosts.append(host("carton", spot, usable, content))
    taken = [spot.box for spot in spots]
    secure(parts, space, taken, draws.child("secure"))
    return offer(
        space, draws, cargo="packed.cartons_loose", packages=len(spots), package_kind="carton", hs="392690",
        taken=taken, hosts=hosts,
    )  # fmt: skip
