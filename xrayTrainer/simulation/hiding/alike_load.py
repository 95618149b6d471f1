"""Harmless things in and about the load that look like concealments: dunnage, straps, moisture, fallen goods."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import LOOK_ALIKES, LookAlikeMade, Site
from xrayTrainer.simulation.hiding.spots import floor_spot, load_hosts
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_HOLDS = ("container", "trailer", "truck", "van", "rail")


@LOOK_ALIKES.register("airbag", version=1, term="look_alike.dunnage", fits=("container", "trailer"))
def airbag(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A dunnage bag of paper and film, blown up, standing before the last row, its valve on one side."""
    thick = draws.uniform(14, 26)
    wide, high = draws.uniform(80, 105), draws.uniform(105, 165)
    spot = floor_spot(site, draws, (thick, wide, high)) or floor_spot(site, draws, (wide, thick, high))
    if spot is None:
        return None
    half = (spot.length / 2, spot.width / 2, spot.height / 2)
    parts.ellipsoid(spot.centre, half, Stuff("paper", 0.9, 0.0))
    thin = 0.12
    parts.ellipsoid(spot.centre, (half[0] - thin, half[1] - thin, half[2] - thin), Stuff("paper", 0.9, 0.0), sign=-1)
    valve = (spot.centre[0], spot.centre[1], spot.z0 + spot.height * 0.8)
    parts.cylinder(valve, 1.6, 2.5, Stuff("polyethylene", 0.9), axis="x")
    return LookAlikeMade(cues=("look_alike.dunnage",))


@LOOK_ALIKES.register("planks", version=1, term="look_alike.dunnage", fits=_HOLDS)
def planks(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Planks and squared timber left on the floor, some across others."""
    long = draws.uniform(70, 190)
    spot = floor_spot(site, draws, (26.0, long, 16.0)) or floor_spot(site, draws, (long, 26.0, 16.0))
    if spot is None:
        return None
    along_x = spot.length > spot.width
    z = spot.z0
    for layer in range(draws.integer(1, 2)):
        for i in range(3):
            start = i * 8.6 + draws.uniform(0.0, 0.8)
            cut = draws.uniform(0.0, 0.2) * long
            box = spot.with_z(z, z + 7.2)
            if along_x:
                box = box.with_y(spot.y0 + start, spot.y0 + start + 7.5).with_x(spot.x0, spot.x1 - cut)
            else:
                box = box.with_x(spot.x0 + start, spot.x0 + start + 7.5).with_y(spot.y0, spot.y1 - cut)
            if layer == 0 or draws.chance(0.6):
                parts.box(box, Stuff("wood", draws.around(0.55, 0.1), 0.08))
        z += 7.2
    return LookAlikeMade(cues=("look_alike.dunnage",))


@LOOK_ALIKES.register("chocks", version=1, term="look_alike.dunnage", fits=_HOLDS)
def chocks(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Wooden wedges nailed to the floor, in a row across it, with their nails."""
    count = draws.integer(2, 5)
    spot = floor_spot(site, draws, (24.0, 22.0 * count, 12.0))
    if spot is None:
        return None
    for i in range(count):
        y0 = spot.y0 + 22.0 * i + draws.uniform(0.0, 5.0)
        for step in range(4):
            z0 = spot.z0 + step * 2.8
            back = spot.x1 - step * 5.5
            parts.box(Box(spot.x0, back, y0, y0 + 12.0, z0, z0 + 2.8), Stuff("wood", 0.6))
        for share in (0.2, 0.6):
            x = spot.x0 + spot.length * share
            parts.rod((x, y0 + 6.0, spot.z0), (x, y0 + 6.0, spot.z0 + 4.5), 0.3, Stuff("steel", 7.2, 0.0))
    return LookAlikeMade(cues=("look_alike.dunnage",))


@LOOK_ALIKES.register("strap_coil", version=1, term="look_alike.strapping", fits=(*_HOLDS, "air"))
def strap_coil(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A coil of steel strap, lying or leaning."""
    radius, wide = draws.uniform(20, 29), draws.choice((1.9, 3.2, 5.0))
    lying = draws.chance(0.5)
    size = (radius * 2, radius * 2, wide) if lying else (radius * 2, wide, radius * 2)
    spot = floor_spot(site, draws, size)
    if spot is None:
        return None
    layers = draws.uniform(1.2, 3.0)
    parts.tube(spot.centre, radius, wide, layers, Stuff("steel", 7.0, 0.01), axis="z" if lying else "y")
    tail = spot.z0 + (wide if lying else 0.0)
    end = Box(spot.x0 + 1.0, spot.x0 + radius * 1.4, spot.centre[1] - 0.9, spot.centre[1] + 0.9, tail, tail + 0.1)
    if lying:
        parts.box(end, _STEEL)
    return LookAlikeMade(cues=("look_alike.strapping",))


@LOOK_ALIKES.register("ratchet_straps", version=1, term="look_alike.strapping", fits=_HOLDS)
def ratchet_straps(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Lashing straps in a heap, their ratchets and hooks dark."""
    spot = floor_spot(site, draws, (60.0, 40.0, 14.0))
    if spot is None:
        return None
    parts.box(spot, Stuff("synthetic_textile", 0.14, 0.2), pillow=5.0)
    for number in range(draws.integer(2, 4)):
        own = draws.child("ratchet", number)
        x, y = own.uniform(spot.x0 + 14, spot.x1 - 14), own.uniform(spot.y0 + 8, spot.y1 - 8)
        z = spot.z0 + 3.5
        placed = parts.at((x, y, z), yaw=own.uniform(0, 180))
        for side in (-2.6, 2.6):
            placed.box(Box(-11.0, 11.0, side - 0.15, side + 0.15, -2.0, 2.0), _STEEL)
        placed.cylinder((3.0, 0.0, 0.0), 1.6, 5.0, Stuff("steel", 6.0, 0.0), axis="y")
        placed.cylinder((-8.0, 0.0, 0.0), 0.7, 5.0, _STEEL, axis="y")
    return LookAlikeMade(cues=("look_alike.strapping",))


@LOOK_ALIKES.register("moisture", version=1, term="look_alike.moisture", fits=(*_HOLDS, "air"))
def moisture(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A few sacks, bales or cartons that drew water: denser towards their foot, without an edge."""
    wet = load_hosts(site, draws, ("sack", "bale", "big_bag", "bulk", "carton"))[: draws.integer(1, 4)]
    for host in wet:
        box = host.box
        for share in (0.85, 0.55, 0.3):
            low = box.shrunk(box.length * 0.04, box.width * 0.04, 0.0)
            low = low.with_z(box.z0, box.z0 + box.height * share * draws.uniform(0.85, 1.0))
            parts.box(low, Stuff("water", draws.uniform(0.03, 0.07), 0.2), pillow=5.0)
    return LookAlikeMade(cues=("look_alike.moisture",)) if wet else None


@LOOK_ALIKES.register("settled_goods", version=1, term="look_alike.settled_goods", fits=(*_HOLDS, "air"))
def settled_goods(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Packages whose filling has sunk: emptier at the top and denser below than their neighbours."""
    sunk = load_hosts(site, draws, ("carton", "sack", "drum", "big_bag", "crate"), even=True)[: draws.integer(2, 6)]
    for host in sunk:
        if host.stuff is None:
            continue
        box, share = host.box, draws.uniform(0.1, 0.22)
        density = host.stuff.density or 0.4
        cut = box.z1 - box.height * share
        parts.box(box.with_z(cut, box.z1), Stuff(host.stuff.material, 0.0, 0.0), inside=host.stuff)
        more = Stuff(host.stuff.material, density * share / (1 - share), 0.0)
        parts.box(box.with_z(box.z0, cut), more)
    return LookAlikeMade(cues=("look_alike.settled_goods",)) if sunk else None


@LOOK_ALIKES.register("fallen_goods", version=1, term="look_alike.shifted_load", fits=_HOLDS)
def fallen_goods(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Packages that came down before the last row: one flat, one leaning on it."""
    soft = any(host.kind in ("sack", "bale") for load in site.loads for host in load.stow.hosts)
    long, wide, high = (72.0, 42.0, 14.0) if soft else (46.0, 36.0, 26.0)
    spot = floor_spot(site, draws, (wide + 12, long + 8, high * 2.4)) or floor_spot(site, draws, (wide, long, high))
    if spot is None:
        return None
    lowest = Box.at(x=spot.x0, y=spot.y0, z=spot.z0, length=wide, width=long, height=high)
    stuffs = [host.stuff for load in site.loads for host in load.stow.hosts if host.stuff is not None]
    filling = draws.choice(stuffs) if stuffs else Stuff("cardboard", 0.2)
    if soft:
        parts.box(lowest, filling, pillow=6.0)
    else:
        parts.box(parts.hollow_box(lowest, 0.4, Stuff("cardboard", 0.16)).shrunk(0.5, 0.5, 0.0), filling)
    if spot.height > high * 2:
        middle = (lowest.centre[0] + 3.0, lowest.centre[1] + 2.0, lowest.z1 + high * 0.62)
        parts.tilted_box(middle, (wide * 0.9, long * 0.9, high * 0.7), filling, pitch=draws.uniform(-9, 9))
    return LookAlikeMade(cues=("look_alike.shifted_load",))


@LOOK_ALIKES.register("slip_plate", version=1, term="look_alike.machine_part", fits=_HOLDS)
def slip_plate(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A forklift's steel plate left on the floor: seen edge-on as a dark line, with two handles."""
    long, wide = draws.uniform(60, 120), draws.uniform(60, 150)
    spot = floor_spot(site, draws, (long, wide, 4.0)) or floor_spot(site, draws, (26.0, wide, 4.0))
    if spot is None:
        return None
    parts.box(spot.with_z(spot.z0, spot.z0 + 0.6), _STEEL)
    for share in (0.25, 0.75):
        y = spot.y0 + spot.width * share
        parts.rod((spot.x0 + 2, y - 6, spot.z0 + 2.6), (spot.x0 + 2, y + 6, spot.z0 + 2.6), 0.6, _STEEL)
        for end in (-6.0, 6.0):
            parts.rod((spot.x0 + 2, y + end, spot.z0 + 0.6), (spot.x0 + 2, y + end, spot.z0 + 2.6), 0.5, _STEEL)
    return LookAlikeMade(cues=("look_alike.machine_part",))


@LOOK_ALIKES.register("pallet_stack", version=1, term="look_alike.pallet_blocks", fits=_HOLDS)
def pallet_stack(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Empty pallets stacked: rows of blocks that look like packets."""
    count = draws.integer(2, 7)
    high = count * 14.4
    spot = floor_spot(site, draws, (80.0, 120.0, high)) or floor_spot(site, draws, (120.0, 80.0, high))
    if spot is None:
        return None
    for level in range(count):
        z = spot.z0 + level * 14.4
        slip = spot.moved(x=draws.uniform(0.0, 0.4))
        wood = Stuff("wood", draws.around(0.5, 0.06), 0.06)
        parts.box(slip.with_z(z, z + 2.2), Stuff("wood", 0.3, 0.06))
        parts.box(slip.with_z(z + 11.8, z + 14.2), Stuff("wood", 0.42, 0.06))
        for i in range(3):
            for j in range(3):
                x = slip.x0 + (slip.length - 12.0) * i / 2
                y = slip.y0 + (slip.width - 12.0) * j / 2
                parts.box(Box(x, x + 12.0, y, y + 12.0, z + 2.2, z + 11.8), wood)
    return LookAlikeMade(cues=("look_alike.pallet_blocks",))


@LOOK_ALIKES.register("machine_part", version=1, term="look_alike.machine_part", fits=(*_HOLDS, "air"))
def machine_part(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A heavy part that belongs to its machine or appliance: a counterweight or a motor with its windings."""
    hosts = [
        host
        for load in site.loads
        for host in load.stow.hosts
        if host.kind in ("machine", "appliance", "furniture")
        and (host.stuff is None or not host.even)
        and not any(host.box.overlaps(other) for other in site.taken)
    ]
    hosts = [host for host in hosts if min(host.box.size) > 14.0]
    if not hosts:
        return None
    box = draws.choice(hosts).box
    radius = min(11.0, min(box.size) * 0.3)
    x = draws.uniform(box.x0 + radius * 1.6, max(box.x0 + radius * 1.7, box.x1 - radius * 1.6))
    middle = (min(x, box.x1 - radius * 1.5), box.centre[1], box.z0 + radius)
    if draws.chance(0.5):
        parts.tube(middle, radius, radius * 2.4, radius * 0.4, Stuff("copper", 4.0, 0.05), axis="x")
        parts.cylinder(middle, radius * 0.55, radius * 2.8, Stuff("iron", 6.5, 0.0), axis="x")
    else:
        size = (radius * 2.4, radius * 1.6, radius * 1.2)
        parts.box(Box.around((middle[0], middle[1], box.z0 + radius * 0.6), size), Stuff("concrete", 2.4))
    return LookAlikeMade(cues=("look_alike.machine_part",))


@LOOK_ALIKES.register("data_logger", version=1, term="look_alike.machine_part", fits=(*_HOLDS, "air"))
def data_logger(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A temperature logger and a pouch with the papers, fixed on the floor's edge or left by the doors."""
    spot = floor_spot(site, draws, (13.0, 9.0, 5.0))
    if spot is None:
        return None
    inner = parts.hollow_box(spot.with_z(spot.z0, spot.z0 + 3.4), 0.2, Stuff("polyethylene", 1.0, 0.0))
    parts.box(inner.with_z(inner.z0, inner.z0 + 0.6), Stuff("electronics", 1.6, 0.1))
    cell = (inner.centre[0] + 2.0, inner.centre[1], inner.z0 + 1.8)
    parts.cylinder(cell, 0.7, 5.0, "battery", axis="x")
    parts.box(spot.with_z(spot.z0 + 3.4, spot.z0 + 4.2), Stuff("paper", 0.7))
    return LookAlikeMade(cues=("look_alike.machine_part", "clear.dark_explained"))
