"""Ways to hide around the load: at the doors, behind other goods, on it, under it, between rows, in an empty hold."""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import METHODS, Placement, Site
from xrayTrainer.simulation.hiding import covers
from xrayTrainer.simulation.hiding.in_load import bags_of
from xrayTrainer.simulation.hiding.nooks import (
    MOST_PLACES,
    Nook,
    emptied,
    free,
    hosts,
    nearer,
    ordered,
    placement,
    wanted_point,
)

_HOLDS = ("container", "trailer", "truck", "van", "rail", "air")
_ROOMS = ("container", "trailer", "truck", "van", "rail.covered")


@METHODS.register("load_rip_on", version=1, term="load.rip_on", fits=_ROOMS)
def rip_on(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """Bags thrown in just inside the doors, on the floor before the last row."""
    spaces = [nook for nook in free(site, "load.rip_on") if nook.box.length > 36.0]
    if site.reserved is not None:
        spaces.insert(
            0, Nook(box=site.reserved, room=site.reserved, zone="door_area", opens="from_inside", hardness=0.2)
        )
    found = []
    if wanted_point(params) is not None:
        spaces = ordered(spaces, draws, params)
    for number, nook in enumerate(spaces[:4]):
        box = nook.box
        if box.length > 90.0:  # close to the doors, wherever the load ends
            nook = replace(nook, box=box.with_x(box.x1 - 90.0, box.x1))
        boxes, cover = bags_of(nook, draws.child("bags", number))
        boxes = [nearer(one, nook.box.shrunk(1.2, 0.0, 0.0), params) for one in boxes]
        if boxes:
            found.append(
                placement(nook, ("position.at_doors", "shape.soft_bags", "paper.seal"), boxes=boxes, cover=cover)
            )
    return tuple(found)


@METHODS.register("load_cover_load", version=1, term="load.cover_load", fits=_ROOMS)
def cover_load(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """Other goods in the far end of the hold, behind rows of what is declared."""
    if site.reserved is None:
        return ()
    box = site.reserved.shrunk(2.0, 2.0, 0.0)
    high = box.height * draws.uniform(0.6, 0.94)
    cover = [void.box.z0 - box.z0 for load in site.loads for void in load.stow.free if void.id == "over"]
    if cover:  # what stands out over the rows before it is not covered
        high = min(high, max(45.0, max(cover) * draws.uniform(0.75, 1.02)))
    box = box.with_z(box.z0, box.z0 + min(high, box.height))
    nook = Nook(box=box, room=site.reserved, zone="load_front", opens="unload", hardness=0.5)
    made = placement(nook, ("position.behind_first_rows", "pattern.break"))
    return (replace(made, fill=draws.uniform(0.75, 0.97)),)


@METHODS.register("load_empty_not_empty", version=1, term="load.empty_not_empty", fits=_HOLDS)
def empty_not_empty(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """Goods in a hold that is declared empty, mostly at its far end."""
    if site.loads or not site.body.holds:
        return ()
    hold = site.body.holds[0]
    found = []
    for number in range(4):
        own = draws.child("stretch", number)
        long = min(hold.box.length * 0.9, own.uniform(120.0, 420.0))
        start = own.weighted((0.0, own.uniform(0.0, 1.0), 1.0), (3.0, 2.0, 1.0)) * (hold.box.length - long)
        box = nearer(hold.box.with_x(hold.box.x0 + start, hold.box.x0 + start + long), hold.box, params)
        box = box.shrunk(2.0, 2.0, 0.0)
        nook = Nook(box=box, room=box, zone=_zone(hold.box, box, site.body.kind), opens="from_inside", hardness=0.0)
        made = placement(nook, ("quantity.not_empty", "position.in_void"))
        found.append(replace(made, fill=own.uniform(0.08, 0.6)))
    return tuple(found)


def _zone(hold: Box, box: Box, kind: str) -> str:
    if kind.startswith("air"):
        return "uld.load"
    share = (box.centre[0] - hold.x0) / max(hold.length, 1.0)
    return "load_front" if share < 1 / 3 else "load_middle" if share < 2 / 3 else "load_rear"


@METHODS.register("load_on_top", version=1, term="load.on_top", fits=_HOLDS)
def on_top(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """Goods lying on the highest pieces of the load, under the roof."""
    found = []
    for nook in free(site, "load.on_top"):
        for number, stand in enumerate(_tops(site, nook)):
            cover = covers.wrapping(nook, draws.child("cover", number)) if draws.chance(0.5) else None
            cues = ("position.on_top", "shape.straight_edges")
            lifted = stand.shrunk(0.5, 0.5, 0.0).with_z(stand.z0 + 0.2, stand.z1 - 0.3)
            found.append((replace(nook, box=lifted), cues, cover))
    kept = ordered([nook for nook, _, _ in found], draws, params)[:MOST_PLACES]
    ways = {nook.box: (cues, cover) for nook, cues, cover in found}
    return tuple(placement(nook, ways[nook.box][0], cover=ways[nook.box][1]) for nook in kept)


def _tops(site: Site, nook: Nook) -> list[Box]:
    """Return the room over each of the highest pieces that reach up to a free space."""
    under = []
    for load in site.loads:
        for host in load.stow.hosts:
            gap = nook.box.z0 - host.box.z1
            inside = nook.box.x0 - 1 <= host.box.x0 and host.box.x1 <= nook.box.x1 + 1
            if inside and -1.0 <= gap <= 16.0:
                y0, y1 = max(host.box.y0, nook.box.y0), min(host.box.y1, nook.box.y1)
                if y1 - y0 > 10.0:
                    under.append(Box(host.box.x0, host.box.x1, y0, y1, nook.box.z0, nook.box.z1))
    return under


@METHODS.register("load_between_rows", version=1, term="load.between_rows", fits=_HOLDS)
def between_rows(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """Goods on the floor of a channel between the rows of the load."""
    nooks = []
    for nook in free(site, "load.between_rows"):
        box = nook.box
        count = max(1, min(4, int(box.length / 150.0)))
        for number in range(count):
            step = box.length / count
            cut = box.with_x(box.x0 + number * step, box.x0 + (number + 1) * step)
            high = min(cut.height, draws.uniform(40.0, 140.0))
            nooks.append(replace(nook, box=cut.shrunk(1.0, 0.6, 0.0).with_z(cut.z0, cut.z0 + high), hardness=0.8))
    return tuple(
        placement(nook, ("pattern.gap_filled", "pattern.break")) for nook in ordered(nooks, draws, params)[:MOST_PLACES]
    )


@METHODS.register("load_under_load", version=1, term="load.under_load", fits=_HOLDS)
def under_load(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """Goods in the lowest pieces of the load, under everything else."""
    kinds = ("carton", "crate", "sack", "bale", "block", "bulk", "big_bag", "drum")
    lowest = [min((h.box.z0 for h in load.stow.hosts if h.kind in kinds), default=0.0) for load in site.loads]
    floor = min(lowest, default=0.0)
    nooks = [nook for nook in hosts(site, kinds) if nook.box.z0 < floor + 6.0]
    found = []
    for nook in ordered(nooks, draws, params)[:MOST_PLACES]:
        low = replace(nook, zone="load_bottom", box=nook.box.shrunk(0.4, 0.4, 0.0))
        if nook.host in ("carton", "crate"):
            found.append(emptied([low], ("position.under_load", "density.one_layer"), margin=0.2))
            continue
        part = low.box.shrunk(low.box.length * 0.12, low.box.width * 0.12, 0.0)
        part = part.with_z(part.z0, part.z0 + part.height * 0.6)
        found.append(placement(replace(low, box=part), ("position.under_load", "density.one_layer")))
    return tuple(found)


@METHODS.register("person_in_load", version=1, term="person.in_load", fits=(*_ROOMS, "rail"))
def person_in_load(site: Site, draws: Draws, params: Params) -> tuple[Placement, ...]:
    """People in a hollow behind the load, in a gap between rows, lying on top of it, or in an open hold."""
    cues = ("shape.human", "pattern.gap_unexplained")
    nooks = []
    if site.reserved is not None:
        nooks.append(Nook(box=site.reserved, room=site.reserved, zone="load_front", opens="unload", hardness=0.6))
    nooks += [replace(nook, hardness=0.8) for nook in free(site, "load.between_rows") if nook.box.width > 50.0]
    nooks += [_on_the_load(site, nook) for nook in free(site, "load.on_top") if nook.box.height > 52.0]
    return tuple(placement(nook, cues) for nook in ordered(nooks, draws, params))


def _on_the_load(site: Site, nook: Nook) -> Nook:
    """Return the part of the room over the load that lies over its highest stretch."""
    tops = _tops(site, nook)
    if not tops:
        return nook
    middle = max(tops, key=lambda box: sum(abs(box.centre[0] - other.centre[0]) < 120.0 for other in tops)).centre[0]
    x0 = min(max(nook.box.x0, middle - 110.0), nook.box.x1)
    return replace(nook, box=nook.box.with_x(x0, min(nook.box.x1, middle + 110.0)), hardness=0.3)
