"""Two ways to load a space: pallets side by side, and pieces on the floor; callbacks put down what stands there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.offer import host, offer
from xrayTrainer.simulation.cargo.pallet import EUR, ISO, PALLET_HEIGHT, hollows_of, pallet
from xrayTrainer.simulation.cargo.securing import corner_posts, secure
from xrayTrainer.simulation.cargo.stow import Spot, Unit, ceiling, headroom_of, lashed, manner_for, stowed
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_PALLET_KG = 24.0


@dataclass(frozen=True, slots=True)
class Goods:
    """What papers say of goods: id of the cargo vocabulary, kind of package, first six digits of a tariff code."""

    cargo: str
    package: str
    hs: str


@dataclass(slots=True)
class Tally:
    """What callbacks report of what they put down: packages, hosts, and the boxes that hold it all."""

    packages: int = 0
    hosts: list[Host] = field(default_factory=list)
    taken: list[Box] = field(default_factory=list)

    def piece(self, box: Box, *, packages: int = 1) -> None:
        """Count packages that lie in a box."""
        self.packages += packages
        self.taken.append(box)

    def host(self, kind: str, spot: Spot, usable: Box, stuff: Stuff | None = None) -> None:
        """Offer the space in a piece."""
        if min(usable.size) > 0.0:
            self.hosts.append(host(kind, spot, usable, stuff))


PutPallet: TypeAlias = Callable[[Parts, Box, Spot, Draws, Tally], None]
"""Puts goods down in the box over a pallet's deck, and counts them."""

PutPiece: TypeAlias = Callable[[Parts, Spot, Draws, Tally], None]
"""Puts one piece down in its spot, and counts it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Palletised:
    """How goods come on pallets.

    Attributes
    ----------
    density
        Mass of the goods by the volume of their stack, g/cm3: decides how high they may be piled.
    height
        Lowest and highest pile over the deck, cm, as drawn for a whole load.
    spread
        Lowest pile of one load as a share of its highest.
    kind
        Sort of pallet; None draws one.
    base
        Length and width of the pallet; None draws one of the two common ones.
    posts
        Share of the pallets that have corner posts.
    """

    density: float
    height: tuple[float, float] = (110.0, 190.0)
    spread: float = 0.95
    kind: Literal["wood", "plastic"] | None = None
    base: tuple[float, float] | None = None
    posts: float = 0.2


_LEAST_FLOOR = 57.0
"""Sides of the floor on which goods without a pallet may stand, cm: a large carton's."""


def load_pallets(
    parts: Parts, space: Space, draws: Draws, params: Params, goods: Goods, how: Palletised, put: PutPallet
) -> Stow:
    """Load a space with pallets in lines that do not line up; where none fits, the goods stand on the floor itself.

    The piles are as high as the roof and the payload let them be.
    """
    space = lashed(space)
    base = how.base or draws.choice((EUR, ISO))
    manner = manner_for(
        params, draws.child("manner"), space, layers=1, turn=True, headroom=2.0, steps=0, missing=0.0,
        gap=draws.uniform(1.0, 3.5), side_gap=1.5,
    )  # fmt: skip
    plan = Unit(length=base[1], width=base[0], height=60.0, mass_kg=1.0)
    places = max(1, len(stowed(space, plan, manner, draws.child("stow"))))
    area = base[0] * base[1]
    heaviest = min(1400.0, space.payload_kg * 0.97 / places) - _PALLET_KG
    allowed = max(20.0, heaviest * 1000.0 / (how.density * area))
    wanted = PALLET_HEIGHT + min(draws.uniform(*how.height), allowed)
    tall = min(wanted, headroom_of(space) - 4.0)
    unit = Unit(
        length=base[1], width=base[0], height=tall, lowest=how.spread,
        mass_kg=_PALLET_KG + (tall - PALLET_HEIGHT) * area * how.density / 1000.0,
    )  # fmt: skip
    spots = stowed(space, unit, manner, draws.child("stow"))
    sorts: tuple[Literal["wood", "plastic"], ...] = ("wood", "plastic")
    kind = draws.weighted(sorts, (5, 1)) if how.kind is None else how.kind
    tally, feet = Tally(), list[Box]()
    for number, spot in enumerate(spots):
        own = draws.child("pallet", number)
        deck = pallet(parts, spot.box, own.child("base"), kind=kind)
        feet.append(spot.box.with_z(spot.box.z0, deck))
        deck += _pad(parts, feet[-1], own.child("pad"))
        for hollow in hollows_of(feet[-1]):
            tally.host("pallet", spot, hollow)
        _one(parts, spot.box.with_z(deck, spot.box.z1).shrunk(0.5, 0.5, 0.0), spot, own, tally, how, put)
    if not spots:
        _on_floor(parts, space, draws, tally, how, put)
    return _offered(parts, space, draws, goods, tally, [*tally.taken, *feet])


def _pad(parts: Parts, foot: Box, draws: Draws) -> float:
    """Put down the sheets of board on a pallet's deck, of which most have some, and return their height, cm."""
    thick = draws.uniform(0.3, 1.6)
    if draws.chance(0.3):
        return 0.0
    parts.box(foot.with_z(foot.z1, foot.z1 + thick).shrunk(1.0, 1.0, 0.0), Stuff("cardboard", 0.15))
    return thick


def _one(parts: Parts, load: Box, spot: Spot, draws: Draws, tally: Tally, how: Palletised, put: PutPallet) -> None:
    first = len(tally.taken)
    put(parts, load, spot, draws.child("goods"), tally)
    pieces = tally.taken[first:]
    if pieces and draws.child("posts").chance(how.posts):
        around = Box(
            min(b.x0 for b in pieces), max(b.x1 for b in pieces), min(b.y0 for b in pieces),
            max(b.y1 for b in pieces), load.z0, max(b.z1 for b in pieces),
        )  # fmt: skip
        corner_posts(parts, around, draws.child("posts", 1))


def _on_floor(parts: Parts, space: Space, draws: Draws, tally: Tally, how: Palletised, put: PutPallet) -> None:
    box = space.box
    allowed = space.payload_kg * 970.0 / (how.density * box.length * box.width)
    top = min(ceiling(space, box.y0, box.y1) - 2.0, box.z0 + allowed)
    if top > box.z0 + 5.0 and min(box.length, box.width) > _LEAST_FLOOR:
        spot = Spot(box=box.with_z(box.z0, top), row=0, line=0, layer=0, layers=1, depth=0.5)
        put(parts, spot.box.shrunk(1.0, 1.0, 0.0), spot, draws.child("goods"), tally)


def load_floor(
    parts: Parts, space: Space, draws: Draws, params: Params, goods: Goods, unit: Unit, put: PutPiece,
    **manner: float | int | bool,
) -> Stow:  # fmt: skip
    """Load a space with pieces on its floor, in stacks; `manner` fixes what is otherwise drawn."""
    space = lashed(space)
    spots = stowed(space, unit, manner_for(params, draws.child("manner"), space, **manner), draws.child("stow"))
    tally = Tally()
    for number, spot in enumerate(spots):
        put(parts, spot, draws.child("piece", number), tally)
    return _offered(parts, space, draws, goods, tally, tally.taken)


def _offered(parts: Parts, space: Space, draws: Draws, goods: Goods, tally: Tally, taken: list[Box]) -> Stow:
    used = secure(parts, space, taken, draws.child("secure"))
    return offer(
        space, draws, cargo=goods.cargo, packages=tally.packages, package_kind=goods.package, hs=goods.hs,
        taken=[*taken, *used], hosts=tally.hosts,
    )  # fmt: skip
