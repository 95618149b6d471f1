"""What private parcels hold: folded clothing, books, shoes, electronics, toys, tools, tins, cosmetics, by the item.

Things lie on each other, with paper, air cushions or crumbs on top; each is drawn with what shows it in a scan: the
buckle of a belt, the coil of a motor, the pins of a plug, the cap of a bottle.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.dropping import Size, packed
from xrayTrainer.simulation.cargo.parcel_items import ITEMS
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow, Void
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_FITS = ("parcel",)
_KINDS = {
    "clothing": ("folded", "folded", "folded", "shoes", "belt"),
    "books": ("book",),
    "shoes": ("shoes",),
    "electronics": ("device", "device", "charger", "cable"),
    "toys": ("toy_car", "blocks", "doll", "device"),
    "tools": ("drill", "hand_tool", "hand_tool", "charger"),
    "tins": ("tin", "tin", "jar"),
    "cosmetics": ("bottle", "bottle", "jar"),
}
_SIZES = {
    "folded": (30.0, 24.0, 4.5),
    "shoes": (31.0, 20.0, 11.5),
    "belt": (12.0, 12.0, 4.0),
    "book": (23.0, 16.0, 3.0),
    "device": (22.0, 15.0, 5.0),
    "charger": (9.0, 6.0, 4.5),
    "cable": (12.0, 12.0, 3.0),
    "toy_car": (20.0, 10.0, 8.0),
    "blocks": (18.0, 14.0, 8.0),
    "doll": (28.0, 10.0, 7.0),
    "drill": (24.0, 8.0, 20.0),
    "hand_tool": (24.0, 5.0, 3.0),
    "tin": (7.6, 7.6, 10.5),
    "jar": (7.0, 7.0, 8.5),
    "bottle": (6.0, 4.5, 16.0),
}


@CARGO.register("parcel_clothing", version=1, term="textile.clothing", fits=_FITS)
def parcel_clothing(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with folded clothing. `fill`: share of its height, 0.2 to 1."""
    return _packed(parts, space, draws, params, ("clothing",), "textile.clothing", "620342")


@CARGO.register("parcel_books", version=1, term="wood.books", fits=_FITS)
def parcel_books(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with books. `fill`: share of its height, 0.2 to 1."""
    return _packed(parts, space, draws, params, ("books",), "wood.books", "490199")


@CARGO.register("parcel_electronics", version=1, term="household.electronics", fits=_FITS)
def parcel_electronics(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with small devices, chargers, cables. `fill`: share of its height, 0.2 to 1."""
    return _packed(parts, space, draws, params, ("electronics",), "household.electronics", "851762")


@CARGO.register("parcel_tins", version=1, term="food.tins", fits=_FITS)
def parcel_tins(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with tins and jars of food. `fill`: share of its height, 0.2 to 1."""
    return _packed(parts, space, draws, params, ("tins",), "food.tins", "160249")


@CARGO.register("parcel_cosmetics", version=1, term="household.cosmetics", fits=_FITS)
def parcel_cosmetics(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with bottles and jars of cosmetics. `fill`: share of its height, 0.2 to 1."""
    return _packed(parts, space, draws, params, ("cosmetics",), "household.cosmetics", "330499")


@CARGO.register("parcel_toys", version=1, term="household.toys", fits=_FITS)
def parcel_toys(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with toys. `fill`: share of its height, 0.2 to 1."""
    return _packed(parts, space, draws, params, ("toys",), "household.toys", "950300")


@CARGO.register("parcel_mixed", version=1, term="packed.personal_effects", fits=_FITS)
def parcel_mixed(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a parcel with what families send: two to four sorts of things. `fill`: share of its height, 0.2 to 1."""
    own = draws.child("kinds")
    kinds = tuple(own.shuffled(list(_KINDS))[: own.integer(2, 4)])
    return _packed(parts, space, draws, params, kinds, "packed.personal_effects", "980400")


def _packed(
    parts: Parts, space: Space, draws: Draws, params: Params, kinds: tuple[str, ...], term: str, hs: str
) -> Stow:
    """Pack things, each onto what lies below it, with filling on top."""
    own = draws.child("fill")
    fill = min(1.0, max(0.2, number(params, "fill", own.uniform(0.72, 1.0))))
    room = space.box.shrunk(0.4, 0.4, 0.0)
    ceiling = room.z0 + room.height * fill
    own = draws.child("things")
    things = packed(room.with_z(room.z0, ceiling), own, lambda one: _chosen(one, kinds), passes=7)
    if not things:  # too low a box for what was to go in upright
        things = packed(room, own.child("flat"), lambda one: _chosen(one, _FLAT), passes=7)
    hosts = []
    allowed = space.payload_kg * 0.95
    for number_, (name, box, own) in enumerate(things):
        allowed -= box.volume_cm3 * _KG_A_CM3.get(name, 0.0003)
        if allowed < 0.0:
            things = things[:number_]
            break
        stuff = ITEMS[name](parts, box, own)
        kind = _HOSTS.get(name, "carton")
        hosts.append(Host(kind=kind, box=box.shrunk(0.6), stuff=stuff, row=number_, depth=0.5))
    z = max((box.z1 for _, box, _ in things), default=room.z0) + 0.05
    if room.z1 - z > 2.0:
        _filling(parts, room.with_z(z, room.z1), draws.child("filling"))
    free: tuple[Void, ...] = ()
    if room.z1 - z > 3.0:
        over = room.with_z(z, room.z1)
        free = (Void(id="over", box=over, zone="parcel.contents", methods=("load.on_top",), opens="lid"),)
    best = tuple(sorted(hosts, key=lambda host: -host.box.volume_cm3)[:16])
    return Stow(cargo=term, packages=1, package_kind="parcel", hosts=best, free=free, hs=hs)


_HOSTS = {
    "shoes": "carton",
    "device": "appliance",
    "drill": "appliance",
    "tin": "tin",
    "jar": "tin",
    "bottle": "bottle",
}


def _chosen(draws: Draws, kinds: tuple[str, ...]) -> tuple[str, tuple[Size, ...]]:
    """Return a thing and its sizes as it may lie."""
    name = draws.choice(_KINDS[draws.choice(kinds)])
    scale = draws.uniform(0.85, 1.15)
    a, b, c = (size * scale for size in _SIZES[name])
    turns = [(a, b, c), (b, a, c)]
    if draws.chance(0.4):
        turns.reverse()
    if name not in _UPRIGHT:
        turns += [(a, c, b), (c, a, b)]
    return name, tuple(turns)


_KG_A_CM3 = {"book": 0.001, "tin": 0.0009, "jar": 0.0012, "bottle": 0.0008, "drill": 0.0009, "hand_tool": 0.002}
"""What things weigh for the room that they take, at the most; others less."""
_FLAT = ("books", "clothing")
_UPRIGHT = ("tin", "jar", "bottle", "drill", "toy_car", "shoes")


def _filling(parts: Parts, room: Box, draws: Draws) -> None:
    """Put down crumpled paper, air cushions or foam crumbs over the goods."""
    kind = draws.choice(("paper", "cushions", "crumbs", "none"))
    if kind == "paper":
        for _ in range(10):
            half = (draws.uniform(3, 7), draws.uniform(3, 6), min(room.height / 2, draws.uniform(1.0, 3.5)))
            _somewhere(parts, room, half, Stuff("paper", 0.035, 0.35), draws)
    elif kind == "cushions":
        for _ in range(6):
            half = (8.0, 5.5, min(room.height / 2, 2.4))
            _somewhere(parts, room, half, Stuff("polyethylene", 0.006, 0.1), draws)
    elif kind == "crumbs":
        parts.box(room.with_z(room.z0, room.z1 - 0.3), Stuff("polyurethane_foam", 0.012, 0.3))


def _somewhere(parts: Parts, room: Box, half: tuple[float, float, float], stuff: Stuff, draws: Draws) -> None:
    fits = tuple(min(h, s / 2 - 0.01) for h, s in zip(half, room.size, strict=True))
    if min(fits) <= 0.2:
        return
    x = draws.uniform(room.x0 + fits[0], room.x1 - fits[0])
    y = draws.uniform(room.y0 + fits[1], room.y1 - fits[1])
    parts.ellipsoid((x, y, room.z0 + fits[2]), (fits[0], fits[1], fits[2]), stuff)
