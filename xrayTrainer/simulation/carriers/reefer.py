"""Refrigerated 40 ft high container on a trailer."""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import container_frame as frame
from xrayTrainer.simulation.carriers import reefer_shell as shell
from xrayTrainer.simulation.carriers.beams import span
from xrayTrainer.simulation.carriers.container_places import dry_zones
from xrayTrainer.simulation.carriers.container_shell import rings
from xrayTrainer.simulation.carriers.reefer_shell import FLOOR_TOP, HOLD_FROM, INNER_Y, REEFER_40HC
from xrayTrainer.simulation.carriers.reefer_unit import UnitPlaces, unit
from xrayTrainer.simulation.carriers.skeletal import skeletal_trailer
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff


@CARRIERS.register("reefer_40hc", version=1, term="container.reefer")
def reefer_40hc(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a refrigerated container with its unit in front, on a gooseneck trailer."""
    size = REEFER_40HC
    chassis = skeletal_trailer(parts, size, draws.child("trailer"), params)
    front, base = chassis.front, chassis.deck
    places = reefer_container(parts.at((front, 0.0, base)), draws.child("container"))
    last = size.length - 12.2
    room = Box(HOLD_FROM, last, -INNER_Y + 0.2, INNER_Y - 0.2, FLOOR_TOP, shell.load_line(size))
    voids = tuple(replace(void, box=void.box.moved(x=front, z=base)) for void in _voids(places, last))
    zones = dry_zones(size, front, base) | {
        name: box.moved(x=front, z=base) for name, box in _zones(places, room).items()
    }
    return Body(
        kind="container.reefer",
        extent=chassis.extent,
        holds=(Hold(id="hold", box=room.moved(x=front, z=base), doors="x+", payload_kg=size.payload_kg),),
        voids=(*voids, *chassis.voids),
        tare_kg=round(draws.child("tare").around(size.tare_kg, 0.008), -1),
        zones={**zones, **chassis.zones},
    )


def reefer_container(p: Parts, draws: Draws) -> UnitPlaces:
    """Put down a refrigerated container in its own frame; return the places in its unit."""
    size = REEFER_40HC
    frame.castings(p, size)
    frame.posts(p, size)
    frame.rails(p, size)
    shell.walls(p, size, draws.child("walls"))
    shell.roof(p, size, draws.child("roof"))
    shell.floor(p, size, draws.child("floor"))
    shell.doors(p, size, draws.child("doors"))
    shell.front_frame(p, size)
    if draws.chance(0.3):
        rings(p, size, draws.child("rings"))
    return unit(p, size.height, draws.child("unit"))


def _voids(places: UnitPlaces, last: float) -> list[Void]:
    size = REEFER_40HC
    top = shell.ceiling(size)
    foam = Stuff("polyurethane_foam", 0.045)
    found = [
        _void("evaporator", places.evaporator, "reefer.evaporator", "structure.reefer_evaporator"),
        _void("compressor", places.compressor, "reefer.compressor", "structure.reefer_compressor"),
        _void("control_box", places.control, "reefer.control_box", "structure.reefer_compressor"),
    ]
    roof = Box(HOLD_FROM + 10.0, last - 40.0, -INNER_Y + 2.0, INNER_Y - 2.0, top + 0.6, size.height - 2.4)
    found.append(replace(_void("roof", roof, "roof", "structure.reefer_roof"), inside=foam))
    under = Box(HOLD_FROM + 30.0, last - 40.0, -100.0, 100.0, 10.8, 18.2)
    found.append(replace(_void("floor", under, "reefer.t_floor", "structure.reefer_floor"), inside=foam))
    air = Box(HOLD_FROM + 0.5, last - 6.0, -INNER_Y + 2.0, INNER_Y - 2.0, shell.load_line(size) + 0.5, top - 0.3)
    found.append(_void("duct", air, "reefer.ducts", "structure.reefer_ducts"))
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * (INNER_Y + 0.5), side * 117.6)
        wall = Box(HOLD_FROM + 20.0, last - 20.0, y[0], y[1], FLOOR_TOP + 10.0, top - 10.0)
        found.append(replace(_void(f"panel_{name}", wall, f"{name}_wall", "structure.reefer_panels"), inside=foam))
        y = span(side * 4.0, side * 112.0)
        door = Box(size.length - 11.2, size.length - 6.2, y[0], y[1], 30.0, 140.0)
        found.append(replace(_void(f"door_{name}", door, "doors", "structure.doors"), inside=foam))
        y = span(side * 117.8, side * 121.2)
        rail = Box(40.0, size.length - 40.0, y[0], y[1], 1.6, 16.4)
        found.append(_void(f"rail_low_{name}", rail, "bottom_rails", "structure.rails"))
    return found


def _void(name: str, box: Box, zone: str, method: str) -> Void:
    return Void(id=name, box=box, zone=zone, methods=(method,), opens="panel")


def _zones(places: UnitPlaces, room: Box) -> dict[str, Box]:
    size = REEFER_40HC
    third = room.length / 3
    body = Box(0.0, size.length, -121.9, 121.9, 0.0, size.height)
    return {
        "reefer": body.with_x(0.0, HOLD_FROM),
        "front_wall": body.with_x(0.0, HOLD_FROM),
        "reefer.evaporator": places.evaporator,
        "reefer.compressor": places.compressor,
        "reefer.control_box": places.control,
        "reefer.panels": body.with_y(-121.9, -INNER_Y),
        "reefer.t_floor": body.with_z(10.0, FLOOR_TOP),
        "reefer.ducts": room.with_z(shell.load_line(size), shell.ceiling(size)),
        "roof": body.with_z(shell.ceiling(size), size.height),
        "load_front": room.with_x(room.x0, room.x0 + third),
        "load_middle": room.with_x(room.x0 + third, room.x1 - third),
        "load_rear": room.with_x(room.x1 - third, room.x1),
        "load_top": room.with_z(room.z0 + 0.66 * room.height, room.z1),
        "load_bottom": room.with_z(room.z0, room.z0 + 0.33 * room.height),
        "headspace": room.with_z(room.z1 - 30.0, shell.ceiling(size)),
    }
