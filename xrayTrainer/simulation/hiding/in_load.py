"""Ways to hide in the load: inside goods of a kind, in place of them, and in the room around them.

Dense goods must make room: a carton's filling is taken out, a sack's or roll's core is displaced; hollow goods take the
things on their floor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import METHODS, Placement, Site
from xrayTrainer.simulation.hiding import covers
from xrayTrainer.simulation.hiding.in_carrier import MakeCover
from xrayTrainer.simulation.hiding.nooks import (
    MOST_PLACES,
    PIECEWISE,
    Cover,
    Nook,
    emptied,
    hosts,
    neighbours,
    ordered,
    placement,
)
from xrayTrainer.simulation.places import Host
from xrayTrainer.simulation.solids import Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class InGoods:
    """A way to hide inside pieces of the load.

    Attributes
    ----------
    term
        Id of the methods vocabulary.
    kinds
        Kinds of hosts.
    cues
        What may be seen.
    fits
        Carriers, ids or groups; empty: all.
    swap
        The piece's own filling is taken out; else its core is displaced.
    core
        Which share of the piece's length, width and height the hidden core may take.
    several
        From how many to how many pieces are used.
    accept
        Which hosts will do.
    cover
        What the hiders add.
    margin
        Room for it, cm.
    """

    term: str
    kinds: tuple[str, ...]
    cues: tuple[str, ...]
    fits: tuple[str, ...] = ()
    swap: bool = False
    core: tuple[float, float, float] = (1.0, 1.0, 1.0)
    several: tuple[int, int] = (1, 1)
    accept: Callable[[Host], bool] | None = None
    cover: MakeCover | None = None
    margin: float = 0.0


def _is_deep(host: Host) -> bool:
    return host.depth >= 0.45


def _is_fruit(host: Host) -> bool:
    return host.kind == "fruit" or host.stuff is None or host.stuff.material in ("fruit", "vegetables")


def _is_roomy(host: Host) -> bool:
    return min(host.box.size) >= 12.0


_LAYERS = ("tin", "bottle")
"""Hosts that are a layer of many pieces."""
_BOXES = ("carton", "crate", "parcel")
_CORE = (0.8, 0.8, 0.7)

INSIDES = (
    InGoods(
        term="load.among_boxes",
        kinds=_BOXES,
        cues=("pattern.one_differs", "density.darker"),
        swap=True,
        several=(1, 5),
        accept=_is_roomy,
    ),
    InGoods(
        term="load.inside_product",
        kinds=(
            "appliance",
            "machine",
            "garments",
            "gas_cylinder",
            "board",
            "roll",
            "furniture",
            "block",
            "tin",
            "bottle",
            "coil",
            "bale",
            "piece",
        ),
        cues=("density.dark_core", "shape.inner_outline"),
        core=(0.75, 0.75, 0.7),
        several=(1, 2),
    ),
    InGoods(
        term="load.in_drums",
        kinds=("drum", "ibc", "canister", "tin"),
        cues=("density.sediment", "shape.inner_outline"),
        core=(0.9, 0.9, 0.6),
        several=(1, 4),
        cover=covers.wrapping,
        margin=0.3,
    ),
    InGoods(
        term="load.in_tins",
        kinds=("tin",),
        cues=("pattern.one_differs", "density.lighter"),
        swap=True,
        several=(1, 5),
    ),
    InGoods(term="load.in_tyres", kinds=("tyre",), cues=("pattern.one_differs", "density.darker"), several=(1, 6)),
    InGoods(
        term="load.in_rolls",
        kinds=("roll", "coil", "carpet"),
        cues=("density.dark_core", "shape.inner_outline"),
        core=(0.95, 0.8, 0.8),
        several=(1, 2),
        cover=covers.wrapping,
        margin=0.3,
    ),
    InGoods(
        term="load.in_machinery",
        kinds=("machine", "engine", "appliance", "car", "vehicle", "motorcycle"),
        cues=("position.in_void", "shape.equal_packets"),
    ),
    InGoods(
        term="load.in_furniture",
        kinds=("furniture",),
        cues=("density.dark_core", "shape.equal_packets"),
        several=(1, 2),
    ),
    InGoods(
        term="load.in_fruit",
        kinds=("fruit", "crate", "carton", "sack"),
        cues=("pattern.texture", "shape.straight_edges"),
        core=(0.9, 0.9, 0.85),
        several=(1, 5),
        accept=_is_fruit,
    ),
    InGoods(
        term="load.in_sacks",
        kinds=("sack", "bale", "big_bag"),
        cues=("shape.straight_edges", "density.dark_core"),
        core=_CORE,
        several=(1, 5),
        cover=covers.wrapping,
        margin=0.3,
    ),
    InGoods(
        term="load.in_bulk",
        kinds=("bulk",),
        cues=("shape.straight_edges", "pattern.texture"),
        core=(0.5, 0.7, 0.5),
        cover=covers.wrapping,
        margin=0.3,
    ),
    InGoods(
        term="load.false_pallet",
        kinds=("pallet", "board"),
        cues=("density.one_layer", "shape.equal_packets"),
        fits=("container", "trailer", "truck", "rail.covered", "air.ake", "air.pmc"),
        several=(1, 4),
    ),
    InGoods(
        term="load.deep",
        kinds=(*_BOXES, "block", "drum", "bottle", "tin"),
        cues=("position.core", "density.dark_core"),
        swap=True,
        several=(1, 6),
        accept=_is_deep,
    ),
    InGoods(
        term="load.personal_effects",
        kinds=("suitcase", "furniture", "appliance", "parcel", "carton", "sack"),
        cues=("shape.equal_packets", "density.other_material"),
        swap=True,
        several=(1, 3),
    ),
    InGoods(
        term="air.box_in_box",
        kinds=_BOXES,
        cues=("shape.inner_outline", "density.darker"),
        fits=("air", "parcel", "mail_bag"),
        swap=True,
        several=(1, 3),
        cover=covers.carton_around,
        margin=1.2,
    ),
    InGoods(
        term="air.electronics",
        kinds=("appliance", "machine", "carton", "parcel"),
        cues=("shape.inner_outline", "density.other_material"),
        fits=("air", "parcel", "mail_bag"),
        core=(0.6, 0.7, 0.7),
    ),
    InGoods(
        term="shield.box",
        kinds=(*_BOXES, "furniture", "machine", "suitcase", "crate", "sack", "drum"),
        cues=("density.black_block", "density.other_material"),
        swap=True,
        cover=covers.shield,
        margin=covers.SHIELD_CM,
        accept=_is_roomy,
    ),
    InGoods(
        term="liquid.bottles",
        kinds=("bottle",),
        cues=("density.liquid_level", "density.darker"),
        several=(2, 8),
    ),
    InGoods(
        term="liquid.drums",
        kinds=("drum", "ibc", "canister"),
        cues=("density.darker", "density.sediment"),
        several=(1, 3),
    ),
)


def _cores(way: InGoods, group: list[Nook]) -> list[Box]:
    found = []
    for nook in group:
        box = nook.box
        if nook.full:
            x, y, z = ((1.0 - share) / 2 * side for share, side in zip(way.core, box.size, strict=True))
            box = box.shrunk(x, y, z)
        found.append(box.shrunk(way.margin))
    return found


def _apart(nook: Nook, alike: list[Nook], count: int, draws: Draws) -> list[Nook]:
    """Return a layer of tins or bottles with others of other stacks: what is above must go on standing."""
    found = [nook]
    for other in draws.child("apart").shuffled(alike):
        far = all(abs(other.box.centre[0] - one.box.centre[0]) > one.box.length for one in found)
        if len(found) < count and far:
            found.append(other)
    return found


def _stretch(nook: Nook, draws: Draws) -> Nook:
    """Return a part of a layer of tins or bottles, a third to a half of its length."""
    long = min(nook.box.length, max(18.0, nook.box.length * draws.uniform(0.3, 0.5)))
    start = nook.box.x0 + draws.uniform() * (nook.box.length - long)
    box = nook.box.with_x(start, start + long)
    return replace(nook, box=box, room=box)


def _kind_of_room(nook: Nook) -> tuple[bool, bool]:
    return nook.full, nook.stuff is not None


def _in_goods(way: InGoods, nook: Nook, others: list[Nook], draws: Draws) -> Placement:
    count = draws.integer(*way.several)
    alike = [one for one in others if one.host == nook.host and _kind_of_room(one) == _kind_of_room(nook)]
    group = neighbours(nook, alike, count)
    if nook.host in _LAYERS and way.term != "liquid.bottles":
        group = [_stretch(one, draws.child("stretch", n)) for n, one in enumerate(_apart(nook, alike, count, draws))]
        nook = group[0]
    made = [way.cover(one, draws.child("cover", n)) for n, one in enumerate(group)] if way.cover else []

    def cover(parts: Parts, box: Box) -> None:
        for one, put in zip(group, made, strict=False):
            if one.room.contains(box, 0.01):
                put(parts, box)

    if way.term == "liquid.bottles":
        found = placement(replace(nook, stuff=None), way.cues, boxes=[one.box for one in group])
        return replace(found, mixes=True)
    if way.swap or nook.host in (*PIECEWISE, "carton"):
        hollow = [replace(one, stuff=None) for one in group]
        made = [way.cover(one, draws.child("cover", n)) for n, one in enumerate(hollow)] if way.cover else []
        found = emptied(group, way.cues, margin=way.margin, cover=cover if made else None)
        full = way.swap and draws.chance(0.5)  # else as little as is usual for the goods
        return replace(found, fill=draws.uniform(0.55, 0.95) if full else 0.0)
    return placement(nook, way.cues, boxes=_cores(way, group), cover=cover if made else None)


def way_in_goods(way: InGoods) -> Callable[[Site, Draws, Params], tuple[Placement, ...]]:
    """Return the generator of a way to hide inside goods."""

    def build(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
        found = ordered(hosts(site, way.kinds, way.accept), draws, params)
        return tuple(
            _in_goods(way, nook, found, draws.child("place", number)) for number, nook in enumerate(found[:MOST_PLACES])
        )

    return build


for _way in INSIDES:
    METHODS.register(_way.term.replace(".", "_"), version=1, term=_way.term, fits=_way.fits)(way_in_goods(_way))


def bags_of(nook: Nook, draws: Draws) -> tuple[list[Box], Cover]:
    """Return places for sports bags on the floor of a space, and what makes bags of what is packed there."""
    long, wide, high = draws.uniform(58, 76), draws.uniform(30, 40), draws.uniform(28, 38)
    room, edge = nook.box, 1.2
    along_y = room.length < long + 2 * edge
    size = (wide, long, high) if along_y else (long, wide, high)
    boxes: list[Box] = []
    y = room.y0 + edge + draws.uniform(0.0, 0.25) * max(0.0, room.width - size[1])
    count = draws.integer(1, 4)
    while len(boxes) < count and y + size[1] + edge < room.y1:
        slack = max(0.0, room.length - size[0] - 2 * edge)
        x = room.x0 + edge + slack * draws.uniform(0.0, 1.0)
        z = room.z0 + covers.PLATE_CM
        boxes.append(Box(x, x + size[0], y, y + size[1], z, min(z + size[2], room.z1 - edge)))
        y += size[1] + 2.5 + draws.uniform(0.0, 12.0)
    return boxes, covers.sports_bag(draws)
