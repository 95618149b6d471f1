"""Places of a scene where something may be hidden: spaces of the carrier, insides of goods, free room in the load.

Each is graded: 0 where it lies in plain view of the beam, 1 where it lies in the core or behind the densest goods; a
recipe's `place` asks for easy, middle or hard ones, else chance orders them. Where a point is wanted, the nearest come
first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Loaded, Placement, Site
from xrayTrainer.simulation.places import Host, Void
from xrayTrainer.simulation.registry import number, word
from xrayTrainer.simulation.solids import Parts, Stuff

MOST_PLACES = 16
"""How many places a method offers."""

AT = ("at along", "at depth", "at height")
"""Params by which `expand` tells a method near which point a place is wanted, cm; no recipe has them."""

_BY_MIDDLES = 1e-3

PIECEWISE = ("fruit", "crate", "tin", "bottle")
"""Hosts that hold pieces with air between them: they are emptied piece by piece, never displaced evenly."""

_SHOULDERS_CM = 2.7
"""So far necks, lids and rims reach beyond the usable room of pieces."""

_GRADES = {"easy": 0.0, "middle": 0.5, "hard": 1.0}

Cover = Callable[[Parts, Box], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nook:
    """A place.

    Attributes
    ----------
    box
        Where the goods may lie, cm.
    room
        All of the space, of which `box` is a part.
    zone, opens
        As in `Placement`.
    stuff
        What fills the room evenly; None: air, or pieces.
    host
        Kind of the host; empty for a space of the carrier.
    full
        Whether anything lies there.
    hardness
        From 0, plain to see, to 1.
    """

    box: Box
    room: Box
    zone: str
    opens: str
    stuff: Stuff | None = None
    host: str = ""
    full: bool = False
    hardness: float = 0.5


def voids(site: Site, term: str) -> list[Nook]:
    """Return the carrier's spaces that a method uses, less what is taken."""
    found = []
    for void in site.body.voids:
        if term in void.methods:
            found.extend(_of_void(void, site))
    return found


def free(site: Site, term: str) -> list[Nook]:
    """Return the free room that the loads leave for a method, less what is taken."""
    found = []
    for load in site.loads:
        for void in load.stow.free:
            if term in void.methods:
                found.extend(_of_void(void, site))
    return found


def hosts(site: Site, kinds: Sequence[str], fits: Callable[[Host], bool] | None = None) -> list[Nook]:
    """Return the insides of goods of some kinds that nobody has taken."""
    found = []
    for load in site.loads:
        for host in load.stow.hosts:
            if host.kind not in kinds or (fits is not None and not fits(host)) or _is_taken(host.box, site.taken):
                continue
            heavy = min(1.0, (host.stuff.density or 0.8) if host.stuff else 0.2)
            nook = Nook(
                box=host.box,
                room=host.box,
                zone=zone_in_load(site, load, host.box),
                opens="unload" if host.kind != "bulk" else "dig",
                stuff=host.stuff if host.even else None,
                host=host.kind,
                full=host.stuff is not None,
                hardness=min(1.0, 0.65 * host.depth + 0.35 * heavy),
            )
            found.append(nook)
    return found


def ordered(nooks: Iterable[Nook], draws: Draws, params: Params) -> list[Nook]:
    """Return places in the order of preference: nearest to the point or grade that is asked for, else by chance."""
    point = wanted_point(params)
    if point is not None:
        return sorted(nooks, key=lambda nook: distance_cm(nook.box, point))
    grade = word(params, "place", draws.choice(tuple(_GRADES)), tuple(_GRADES))
    own = draws.child("order")
    keyed = [(abs(nook.hardness - _GRADES[grade]) + own.uniform(0.0, 0.12), n, nook) for n, nook in enumerate(nooks)]
    return [nook for _, _, nook in sorted(keyed, key=lambda entry: entry[:2])]


def wanted_point(params: Params) -> tuple[float | None, ...] | None:
    """Return the point near which a place is wanted, cm, None along an axis that is left to chance; None: no point."""
    point = tuple(number(params, name, math.nan) if name in params else None for name in AT)
    return None if all(one is None for one in point) else point


def distance_cm(box: Box, point: Sequence[float | None]) -> float:
    """Return how far a point is from a box; of boxes around it, the one that it is in the middle of is nearest."""
    low, high = (box.x0, box.y0, box.z0), (box.x1, box.y1, box.z1)
    away, off = 0.0, 0.0
    for one, first, last in zip(point, low, high, strict=True):
        if one is not None:
            away += max(first - one, one - last, 0.0) ** 2
            off += (one - (first + last) / 2) ** 2
    return math.sqrt(away) + _BY_MIDDLES * math.sqrt(off)


def nearer(box: Box, room: Box, params: Params) -> Box:
    """Return a box moved along a room, as near to a wanted point as the room lets it."""
    along = (wanted_point(params) or (None,))[0]
    if along is None:
        return box
    start = min(max(along - box.length / 2, room.x0), room.x1 - box.length)
    return box.moved(x=start - box.x0)


def placement(nook: Nook, cues: tuple[str, ...], *, boxes: Sequence[Box] = (), cover: Cover | None = None) -> Placement:
    """Return the placement that uses a place as it is."""
    return Placement(
        boxes=tuple(boxes) or (nook.box,),
        zone=nook.zone,
        inside=nook.stuff,
        host=nook.host,
        cues=cues,
        opens=nook.opens,
        cover=cover,
        full=nook.full,
    )


def emptied(
    nooks: Sequence[Nook], cues: tuple[str, ...], *, margin: float = 0.0, cover: Cover | None = None
) -> Placement:
    """Return the placement in goods of which the filling was taken out before."""
    boxes = [nook.box.shrunk(margin) for nook in nooks]
    made = placement(replace(nooks[0], stuff=None), cues, boxes=boxes, cover=cover)
    pieces = nooks[0].host in PIECEWISE
    rooms = [nook.room.shrunk(-_SHOULDERS_CM) if pieces else nook.room for nook in nooks]
    return replace(made, emptied=tuple(rooms), pieces=pieces, shells=nooks[0].host == "tin")


def neighbours(first: Nook, others: Sequence[Nook], count: int) -> list[Nook]:
    """Return a place with those that lie nearest to it, as many as asked for."""
    x, y, z = first.box.centre

    def apart(nook: Nook) -> float:
        a, b, c = nook.box.centre
        return (a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2

    rest = sorted((nook for nook in others if nook is not first), key=apart)
    return [first, *rest[: count - 1]]


def zone_in_load(site: Site, load: Loaded, box: Box) -> str:
    """Return the zone in which a part of a load lies."""
    kind, hold = site.body.kind, load.hold.box
    if kind.startswith("air"):
        return "uld.load"
    if kind in ("parcel", "mail_bag"):
        return "parcel.contents"
    if kind in ("car", "bus"):
        return "car.boot" if kind == "car" else "bus.luggage_hold"
    share = (box.centre[0] - hold.x0) / max(hold.length, 1.0)
    if load.hold.doors == "x-":
        share = 1.0 - share
    return "load_front" if share < 1 / 3 else "load_middle" if share < 2 / 3 else "load_rear"


def _of_void(void: Void, site: Site) -> list[Nook]:
    found = []
    for box in _left_of(void.box, site.taken):
        nook = Nook(
            box=box,
            room=box,
            zone=void.zone,
            opens=void.opens,
            stuff=void.inside if void.even else None,
            full=void.inside is not None,
            hardness=_covered(box, site),
        )
        found.append(nook)
    return found


def _left_of(box: Box, taken: Sequence[Box]) -> list[Box]:
    """Return what is left of a space: the longer parts before and behind what is taken, along x."""
    left = [box]
    for other in taken:
        parts: list[Box] = []
        for part in left:
            if not part.overlaps(other):
                parts.append(part)
                continue
            before, behind = other.x0 - 1.0, other.x1 + 1.0
            if before - part.x0 > 10.0:
                parts.append(part.with_x(part.x0, before))
            if part.x1 - behind > 10.0:
                parts.append(part.with_x(behind, part.x1))
        left = parts
    return left


def _is_taken(box: Box, taken: Sequence[Box]) -> bool:
    return any(box.overlaps(other) for other in taken)


def _covered(box: Box, site: Site) -> float:
    """Return how much of a space lies in line with goods in the load, as the side view sees it."""
    x, _, z = box.centre
    dense = 0.0
    for load in site.loads:
        for host in load.stow.hosts:
            near = abs(host.box.centre[0] - x) < (host.box.length + 60.0) / 2
            if near and abs(host.box.centre[2] - z) < (host.box.height + 60.0) / 2:
                dense = max(dense, (host.stuff.density or 0.8) if host.stuff else 0.3)
    return min(1.0, 0.15 + dense)
