"""Containers without a roof or without walls: open-top with tarpaulin and bows, flat rack with folding ends."""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import container_frame as frame
from xrayTrainer.simulation.carriers import container_shell as shell
from xrayTrainer.simulation.carriers.beams import Profile, Station, channel_y, i_beam, span, tube_y, tube_z
from xrayTrainer.simulation.carriers.container_frame import FLOOR, ContainerSize
from xrayTrainer.simulation.carriers.container_places import dry_voids, dry_zones
from xrayTrainer.simulation.carriers.skeletal import skeletal_trailer
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

OPEN_40 = ContainerSize(length=1219.2, height=259.1, tunnel=315.0, tare_kg=3430.0, payload_kg=26_600.0)
FLAT_40 = ContainerSize(length=1219.2, height=259.1, tunnel=315.0, tare_kg=4420.0, payload_kg=40_000.0)
_FLAT_FLOOR = 61.0
"""Deck of a flat rack over its castings, cm."""


@CARRIERS.register("container_open_top", version=1, term="container.open_top")
def container_open_top(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a 40 ft open-top container, its tarpaulin over bows that can be taken out."""
    size = OPEN_40
    chassis = skeletal_trailer(parts, size, draws.child("trailer"), params)
    front, base = chassis.front, chassis.deck
    p = parts.at((front, 0.0, base))
    _open_top(p, size, draws.child("container"))
    gap = draws.child("front_gap").uniform(0.5, 14.0)
    room = Box(size.inner[0] + gap, size.inner[1], -117.0, 117.0, FLOOR, size.height - 14.0).moved(x=front, z=base)
    voids = tuple(void for void in dry_voids(size, front, base, gap) if void.id != "roof")
    return Body(
        kind="container.open_top",
        extent=chassis.extent,
        holds=(Hold(id="hold", box=room, doors="x+", payload_kg=size.payload_kg),),
        voids=(*voids, *chassis.voids),
        tare_kg=round(draws.child("tare").around(size.tare_kg, 0.008), -1),
        zones={**dry_zones(size, front, base), **chassis.zones},
    )


def _open_top(p: Parts, size: ContainerSize, draws: Draws) -> None:
    frame.castings(p, size)
    frame.posts(p, size)
    frame.rails(p, size)
    frame.cross_members(p, size, draws.child("members"), pitch=draws.uniform(28.5, 31.5))
    frame.floor(p, size, draws.child("floor"))
    shell.side_walls(p, size, draws.child("walls"))
    shell.front_wall(p, size)
    shell.door_frame(p, size)
    shell.doors(p, size, draws.child("doors"))
    shell.rings(p, size, draws.child("rings"))
    shell.repairs(p, size, draws.child("repairs"), draws.integer(0, 3))
    count = draws.integer(15, 20)
    out = draws.integer(0, 3)
    for i in range(count):
        if i < out:
            continue
        x = 40.0 + (size.length - 80.0) * i / (count - 1) + draws.normal(0.0, 1.5)
        rise = draws.uniform(0.0, 1.5)
        for y0, y1, z in ((-117.4, -50.0, 0.0), (-50.0, 50.0, 1.8), (50.0, 117.4, 0.0)):
            q = p.at((x, (y0 + y1) / 2, size.height - 4.6 + z * 0.5 + rise * 0.3))
            q.tube((0.0, 0.0, 0.0), 1.6, y1 - y0, 0.3, "steel", axis="y")
    sheet = Stuff("pvc", 1.3)
    p.box(Box(2.0, size.length - 2.0, -121.9, 121.9, size.height - 1.2, size.height - 1.1), sheet)
    for side in (-1.0, 1.0):
        y = span(side * 121.9, side * 122.0)
        p.box(Box(2.0, size.length - 2.0, y[0], y[1], size.height - 26.0, size.height - 1.2), sheet)
        for i in range(34):
            x = 20.0 + (size.length - 40.0) * i / 33
            p.cylinder((x, side * 122.6, size.height - 22.0), 1.4, 1.0, Stuff("steel", 5.0), axis="y")
        p.rod(
            (6.0, side * 123.2, size.height - 23.6), (size.length - 6.0, side * 123.2, size.height - 23.6), 0.4, _ROPE
        )


_ROPE = Stuff("steel", 5.5)


@CARRIERS.register("flat_rack", version=1, term="container.flat_rack")
def flat_rack(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a 40 ft flat rack with its end walls up."""
    size = FLAT_40
    chassis = skeletal_trailer(parts, size, draws.child("trailer"), params)
    front, base = chassis.front, chassis.deck
    p = parts.at((front, 0.0, base))
    one = draws.child("container")
    rack(p, size, one)
    room = Box(34.0, size.length - 34.0, -112.0, 112.0, _FLAT_FLOOR, size.height - 4.0).moved(x=front, z=base)
    beam = Box(330.0, size.length - 330.0, -60.0, 60.0, 16.0, _FLAT_FLOOR - 8.0)
    voids = [Void(id="base", box=beam, zone="underfloor", methods=("structure.cross_members",), opens="from_below")]
    for name, side in (("left", -1.0), ("right", 1.0)):
        for place, x in (("front", 2.0), ("rear", size.length - 14.0)):
            y = span(side * 108.5, side * 119.5)
            post = Box(x, x + 12.0, y[0], y[1], _FLAT_FLOOR + 20.0, size.height - 16.0).shrunk(1.2)
            methods = ("structure.corner_posts",)
            voids.append(Void(id=f"post_{place}_{name}", box=post, zone="corner_posts", methods=methods, opens="panel"))
    placed = tuple(replace(void, box=void.box.moved(x=front, z=base)) for void in voids)
    zones = dry_zones(size, front, base)
    for gone in ("roof", "doors", "door_area", "top_rails", "left_wall", "right_wall", "headspace"):
        zones.pop(gone, None)
    return Body(
        kind="container.flat_rack",
        extent=chassis.extent,
        holds=(Hold(id="deck", box=room, doors="top", payload_kg=size.payload_kg, form="deck"),),
        voids=(*placed, *chassis.voids),
        tare_kg=round(draws.child("tare").around(size.tare_kg, 0.01), -1),
        zones={**zones, **chassis.zones},
    )


def rack(p: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down a flat rack in its own frame."""
    frame.castings(p, size)
    _flat_base(p, size, draws.child("base"))
    for end in (0, 1):
        _end_wall(p, size, end)


def _flat_base(p: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down side beams that deepen towards the middle, cross beams, planks, stake pockets, winches."""
    low, high = 2.0, _FLAT_FLOOR - 0.5
    stations = (
        Station(18.0, high - 34.0, high),
        Station(320.0, high - 40.0, high),
        Station(380.0, low, high),
        Station(size.length - 380.0, low, high),
        Station(size.length - 18.0, high - 36.0, high),
    )
    profile = Profile(flange=14.0, top=2.0, bottom=2.2, web=1.0)
    for side in (-1.0, 1.0):
        i_beam(p, side * 114.0, stations, profile)
        for x in (0.0, size.length - 18.0):
            y = span(side * 106.0, side * 121.0)
            p.hollow_box(Box(x + 1.0, x + 17.0, y[0], y[1], 11.8, high), 0.8, "steel")
        for i in range(9):
            x = 70.0 + (size.length - 140.0) * i / 8
            y = span(side * 120.8, side * 121.8)
            p.box(Box(x - 6.0, x + 6.0, y[0], y[1], high - 24.0, high), "steel")
            p.tube((x, side * 119.5, high - 28.0), 3.2, 2.4, 1.2, "steel", axis="y")
    count = round((size.length - 60.0) / draws.uniform(38.0, 46.0))
    for i in range(count + 1):
        x = 30.0 + (size.length - 66.0) * i / count
        channel_y(p, Box(x, x + 6.0, -113.0, 113.0, high - 18.0, high - 5.3), 0.7, open_to=1.0)
    for i in range(10):
        y0 = -107.0 + 21.5 * i
        p.box(
            Box(22.0, size.length - 22.0, y0, y0 + 20.6, high - 5.2, high + 0.5),
            Stuff("wood", draws.around(0.62, 0.05)),
        )


def _end_wall(p: Parts, size: ContainerSize, end: int) -> None:
    x0 = 1.0 if end == 0 else size.length - 16.0
    z0, z1 = _FLAT_FLOOR, size.height - 12.0
    for side in (-1.0, 1.0):
        y = span(side * 107.0, side * 121.0)
        tube_z(p, Box(x0, x0 + 15.0, y[0], y[1], z0, z1), 0.7)
        p.cylinder((x0 + 7.5, side * 114.0, z0 - 4.0), 3.4, 20.0, "steel", axis="y")
    tube_y(p, Box(x0 + 2.0, x0 + 12.0, -106.5, 106.5, z1 - 10.0, z1 + 4.0), 0.5)
    tube_y(p, Box(x0 + 2.0, x0 + 12.0, -106.5, 106.5, z0 + 2.0, z0 + 14.0), 0.5)
    p.corrugated(Box(x0 + 4.0, x0 + 8.6, -106.0, 106.0, z0 + 14.2, z1 - 10.2), 0.25, 25.0, "steel", normal="x")
    for at in (-52.0, 0.0, 52.0):
        p.hollow_box(Box(x0 + 8.8, x0 + 13.0, at - 4.0, at + 4.0, z0 + 14.2, z1 - 10.2), 0.4, "steel")
