"""Harmless things of the carrier that look like concealments: repairs, paired beams, ice, drivers' belongings."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import LOOK_ALIKES, LookAlikeMade, Site
from xrayTrainer.simulation.hiding.drinks import canister
from xrayTrainer.simulation.hiding.spots import floor_spot, void_spot
from xrayTrainer.simulation.hiding.wares import starter_battery
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_BOXED = ("container.dry_20", "container.dry_40", "container.dry_40hc", "container.open_top", "trailer.box")
_ROAD = ("container", "trailer", "truck", "van")
_KEPT = ("vehicle.tool_box", "vehicle.cab", "vehicle.luggage_hold", "rail.locomotive")


def _either(site: Site, draws: Draws, size: Vector) -> Box | None:
    """Return room in a tool box, cab or luggage hold, else on the floor."""
    kept = void_spot(site, draws.child("kept"), _KEPT, size)
    lying = floor_spot(site, draws.child("lying"), size)
    if kept is not None and lying is not None:
        return kept if draws.chance(0.5) else lying
    return kept or lying


def _at(parts: Parts, box: Box) -> tuple[Parts, Vector]:
    return parts.at(box.centre, yaw=0.0), box.size


@LOOK_ALIKES.register("repair_patch", version=1, term="look_alike.repair_patch", fits=(*_BOXED, "rail.covered"))
def repair_patch(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A sheet welded or riveted on the inside of a side wall, 30-120 cm long, its edges double."""
    if not site.body.holds:
        return None
    hold = site.body.holds[0].box
    long, high = draws.uniform(30, 120), draws.uniform(25, min(110.0, hold.height * 0.5))
    x = draws.uniform(hold.x0 + 20, hold.x1 - long - 20)
    z = draws.uniform(hold.z0 + 10, hold.z1 - high - 10)
    y = (hold.y1 + 0.02, hold.y1 + 0.2) if draws.chance(0.5) else (hold.y0 - 0.2, hold.y0 - 0.02)
    sheet = Box(x, x + long, *y, z, z + high)
    parts.box(sheet, _STEEL)
    seam = Stuff("steel", 7.85, 0.0)
    for z0, z1 in ((sheet.z0 - 0.9, sheet.z0), (sheet.z1, sheet.z1 + 0.9)):
        parts.box(sheet.with_z(z0, z1), seam)
    for x0, x1 in ((sheet.x0 - 0.9, sheet.x0), (sheet.x1, sheet.x1 + 0.9)):
        parts.box(sheet.with_x(x0, x1), seam)
    return LookAlikeMade(cues=("look_alike.repair_patch",))


@LOOK_ALIKES.register("extra_beams", version=1, term="look_alike.double_beams", fits=("container", "trailer"))
def extra_beams(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A pair of further cross members under the floor, where it was mended or made stronger."""
    bays = [void.box for void in site.body.voids if "structure.cross_members" in void.methods]
    bays = [box for box in bays if box.length > 12.0 and not any(box.overlaps(other) for other in site.taken)]
    if not bays:
        return None
    bay = draws.choice(bays)
    x = bay.x0 + draws.uniform(1.0, max(1.5, bay.length * 0.3))
    for start in (x, x + draws.uniform(5.5, 8.0)):
        web = Box(start, start + 0.45, bay.y0, bay.y1, bay.z0, bay.z1)
        parts.box(web, _STEEL)
        for z0, z1 in ((bay.z0, bay.z0 + 0.45), (bay.z1 - 0.45, bay.z1)):
            parts.box(web.with_x(start + 0.45, start + 4.0).with_z(z0, z1), _STEEL)
    return LookAlikeMade(cues=("look_alike.double_beams",))


@LOOK_ALIKES.register("ice", version=1, term="look_alike.ice", fits=("container.reefer", "trailer.reefer"))
def ice(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Ice in the gratings of the floor and about the cooler: uneven slabs."""
    methods = ("structure.reefer_floor", "structure.reefer_evaporator", "structure.reefer_ducts")
    rooms = [v.box for v in site.body.voids if v.inside is None and any(m in v.methods for m in methods)]
    rooms = [box for box in rooms if not any(box.overlaps(other) for other in site.taken)]
    if not rooms:
        return None
    for number in range(draws.integer(2, 5)):
        own = draws.child("slab", number)
        room = own.choice(rooms)
        long = min(room.length, own.uniform(12, 70))
        x = room.x0 + own.uniform() * (room.length - long)
        y0 = room.y0 + own.uniform(0.0, 0.4) * room.width
        y1 = min(room.y1, y0 + own.uniform(0.2, 0.6) * room.width)
        first = Box(x, x + long, y0, y1, room.z0, room.z0 + min(room.height, own.uniform(1.0, 6.0)))
        parts.box(first, Stuff("ice", own.uniform(0.2, 0.4), 0.1))
    return LookAlikeMade(cues=("look_alike.ice",))


@LOOK_ALIKES.register("panel_repair", version=1, term="look_alike.repair_patch", fits=("container.reefer", "trailer"))
def panel_repair(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A place in an insulated wall that was foamed anew, denser than around it, with a sheet over it."""
    walls = [v for v in site.body.voids if v.inside is not None and "structure.reefer_panels" in v.methods]
    walls = [v for v in walls if not any(v.box.overlaps(other) for other in site.taken)]
    if not walls:
        return None
    void = draws.choice(walls)
    box = void.box
    long, high = min(box.length * 0.8, draws.uniform(25, 90)), min(box.height * 0.8, draws.uniform(25, 80))
    x = box.x0 + draws.uniform() * (box.length - long)
    z = box.z0 + draws.uniform() * (box.height - high)
    place = box.with_x(x, x + long).with_z(z, z + high).shrunk(0.0, 0.1, 0.0)
    parts.box(place, Stuff("polyurethane_foam", draws.uniform(0.08, 0.16), 0.08), inside=void.inside)
    return LookAlikeMade(cues=("look_alike.repair_patch",))


@LOOK_ALIKES.register("fire_extinguisher", version=1, term="look_alike.machine_part", fits=(*_ROAD, "bus", "rail"))
def fire_extinguisher(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A powder extinguisher of 6 kg lying on its side: steel cylinder, valve, powder."""
    spot = _either(site, draws, (48.0, 16.2, 16.2))
    if spot is None:
        return None
    placed, _ = _at(parts, spot)
    placed.tube((-3.0, 0, 0), 8.0, 42.0, 0.15, _STEEL, axis="x", ends=0.3)
    placed.cylinder((-9.0, 0, 0), 7.8, 29.0, Stuff("salt", 0.95, 0.04), axis="x")
    placed.cylinder((19.5, 0, 0), 1.8, 3.0, Stuff("brass", 6.0, 0.0), axis="x")
    placed.box(Box(18.5, 23.5, -1.2, 1.2, 2.0, 4.0), _STEEL)
    return LookAlikeMade(cues=("look_alike.machine_part",))


@LOOK_ALIKES.register("tool_roll", version=1, term="look_alike.machine_part", fits=(*_ROAD, "bus", "car", "rail"))
def tool_roll(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Spanners and bars in a roll of cloth."""
    spot = _either(site, draws, (46.0, 22.0, 7.0))
    if spot is None:
        return None
    parts.box(spot, Stuff("textile", 0.3), pillow=5.0)
    count = draws.integer(5, 9)
    for i in range(count):
        y = spot.y0 + 2.0 + (spot.width - 4.0) * i / count
        long = spot.length * draws.uniform(0.4, 0.9)
        start = (spot.x0 + 1.5, y, spot.centre[2])
        parts.rod(start, (start[0] + long, y, spot.centre[2]), draws.uniform(0.4, 0.9), _STEEL)
    return LookAlikeMade(cues=("look_alike.machine_part",))


@LOOK_ALIKES.register("water_can", version=1, term="look_alike.machine_part", fits=(*_ROAD, "bus", "car", "rail"))
def water_can(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """The driver's canister of water, half empty."""
    for size in ((29.0, 18.0, 38.0), (19.0, 13.0, 27.0), (14.0, 9.0, 18.0)):
        spot = _either(site, draws, size)
        if spot is not None:
            placed, own = _at(parts, spot)
            canister("water", 0.3, 0.9)(placed, own, draws.child("can"), None)
            return LookAlikeMade(cues=("look_alike.machine_part", "clear.dark_explained"))
    return None


@LOOK_ALIKES.register("spare_battery", version=1, term="look_alike.machine_part", fits=(*_ROAD, "bus", "car", "rail"))
def spare_battery(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A spare starter battery."""
    spot = _either(site, draws, (24.2, 17.4, 19.0))
    if spot is None:
        return None
    placed, own = _at(parts, spot)
    starter_battery(placed, own, draws.child("battery"), None)
    return LookAlikeMade(cues=("look_alike.machine_part", "clear.dark_explained"))


@LOOK_ALIKES.register("spares_box", version=1, term="look_alike.machine_part", fits=_ROAD)
def spares_box(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """The driver's box of spares: jack, chain, lamps, bolts."""
    spot = _either(site, draws, (44.0, 30.0, 24.0))
    if spot is None:
        return None
    inner = parts.hollow_box(spot, 0.8, Stuff("wood", 0.5))
    jack = (inner.x0 + 7.5, inner.y0 + 8.0, inner.z0 + 9.0)
    parts.cylinder(jack, 4.5, 18.0, Stuff("steel", 5.5, 0.0))
    for link in range(draws.integer(9, 15)):
        x = inner.x0 + 15.0 + draws.uniform(0.0, inner.length - 19.0)
        y = inner.y0 + 3.0 + draws.uniform(0.0, inner.width - 6.0)
        z = inner.z0 + 0.8 + (link % 3) * 1.6
        parts.tube((x, y, z), 2.2, 1.4, 0.7, _STEEL)
    heap = inner.shrunk(3.0, 3.0, 0.0).with_x(inner.x1 - 14.0, inner.x1 - 1.0)
    parts.box(heap.with_z(inner.z0 + 6.0, inner.z0 + 11.0), Stuff("steel", 1.8, 0.3))
    return LookAlikeMade(cues=("look_alike.machine_part", "clear.dark_explained"))


@LOOK_ALIKES.register("tank_baffle", version=1, term="look_alike.machine_part", fits=("truck", "trailer", "bus"))
def tank_baffle(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """Baffles in a fuel tank: perforated sheets across it, as they are made."""
    tanks = [v for v in site.body.voids if "vehicle.fuel_tank" in v.methods]
    tanks = [v for v in tanks if not any(v.box.overlaps(other) for other in site.taken)]
    if not tanks:
        return None
    void = draws.choice(tanks)
    count = draws.integer(1, 3)
    for i in range(count):
        x = void.box.x0 + void.box.length * (i + 1) / (count + 1)
        parts.box(void.box.with_x(x - 0.1, x + 0.1), Stuff("steel", 5.0, 0.0), inside=void.inside)
    return LookAlikeMade(cues=("look_alike.machine_part",))


@LOOK_ALIKES.register("spare_tyre", version=1, term="look_alike.wheel_shadow", fits=("container", "trailer", "truck"))
def spare_tyre(parts: Parts, site: Site, draws: Draws, params: Params) -> LookAlikeMade | None:
    """A spare tyre laid down in the hold, its beads and belt dark rings."""
    radius, wide = draws.uniform(46, 52), draws.uniform(26, 31)
    spot = floor_spot(site, draws, (radius * 2, radius * 2, wide))
    if spot is None:
        return None
    middle = spot.centre
    parts.tube(middle, radius, wide * 0.8, 2.2, Stuff("rubber", 1.3))
    for z in (spot.z0 + 1.0, spot.z1 - 1.0):
        parts.tube((middle[0], middle[1], z), radius - 2.4, 2.0, radius * 0.4, "rubber")
        parts.tube((middle[0], middle[1], z), radius * 0.58, 1.6, 1.2, Stuff("steel", 3.5, 0.0))
    return LookAlikeMade(cues=("look_alike.wheel_shadow",))
