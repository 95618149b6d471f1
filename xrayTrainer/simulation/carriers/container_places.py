"""Where things may be hidden in a dry container, and its zones, moved to where the container stands."""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.beams import span
from xrayTrainer.simulation.carriers.container_frame import CASTING, FLOOR, ContainerSize
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.solids import Stuff

_LEFT_RIGHT = (("left", -1.0), ("right", 1.0))
"""Sides as seen by one who looks forward."""


def dry_voids(size: ContainerSize, front: float, base: float, gap: float) -> tuple[Void, ...]:
    """Return the spaces in the structure of a dry container; `gap` cm are free behind its front wall."""
    found = [*_ends(size, gap), *_below(size), *_above(size), *_sides(size)]
    return tuple(replace(void, box=void.box.moved(x=front, z=base)) for void in found)


def _ends(size: ContainerSize, gap: float) -> list[Void]:
    x0, x1 = size.inner
    high, length = size.height, size.length
    found = []
    if gap > 4.0:
        wall = Box(x0 + 0.2, x0 + gap - 0.2, -117.2, 117.2, FLOOR + 0.2, size.headroom)
        methods = ("structure.front_wall",)
        found.append(Void(id="front_wall", box=wall, zone="front_wall", methods=methods, opens="from_inside"))
    for name, side in _LEFT_RIGHT:
        y0, y1 = span(side * 12.0, side * 105.0)
        lower = Box(x1 + 0.5, x1 + 5.0, y0, y1, 31.0, high / 2)
        for part, box in (("lower", lower), ("upper", lower.with_z(high / 2 + 2.0, high - 28.0))):
            methods = ("structure.doors",)
            found.append(Void(id=f"door_{name}_{part}", box=box, zone="doors", methods=methods, opens="panel"))
        methods = ("structure.corner_posts",)
        z0, z1 = CASTING[2] + 6.0, high - CASTING[2] - 6.0
        post = Box(1.2, 4.4, *span(side * 110.2, side * 120.8), z0, z1)
        found.append(Void(id=f"post_front_{name}", box=post, zone="corner_posts", methods=methods, opens="from_inside"))
        post = Box(length - 5.4, length - 1.3, *span(side * 118.2, side * 120.8), z0, z1)
        found.append(Void(id=f"post_rear_{name}", box=post, zone="corner_posts", methods=methods, opens="panel"))
    return found


def _below(size: ContainerSize) -> list[Void]:
    """Return the bays under the floor, the boards themselves, the space beside the tunnel, and the rails."""
    found = []
    first = size.tunnel + 40.0 if size.tunnel else 30.0
    for i, share in enumerate((0.06, 0.35, 0.62, 0.9)):
        x = first + (size.length - 70.0 - first) * share
        bay = Box(x, x + 24.0, -116.0, 116.0, 2.4, 13.4)
        methods = ("structure.cross_members",)
        found.append(Void(id=f"bay_{i + 1}", box=bay, zone="underfloor", methods=methods, opens="from_below"))
    boards = Box(60.0, size.length - 60.0, -110.0, 110.0, 13.9, FLOOR)
    methods = ("structure.floor",)
    stuff = Stuff("plywood", 0.70)
    found.append(Void(id="floor", box=boards, zone="floor", methods=methods, opens="from_inside", inside=stuff))
    for name, side in _LEFT_RIGHT:
        if size.tunnel:
            box = Box(60.0, size.tunnel - 30.0, *span(side * 53.0, side * 116.0), 2.4, 13.4)
            methods = ("structure.gooseneck",)
            found.append(Void(id=f"gooseneck_{name}", box=box, zone="gooseneck", methods=methods, opens="from_below"))
        rail = Box(40.0, size.length - 40.0, *span(side * 117.8, side * 121.2), 1.6, 16.4)
        methods = ("structure.rails",)
        found.append(Void(id=f"rail_low_{name}", box=rail, zone="bottom_rails", methods=methods, opens="panel"))
    return found


def _above(size: ContainerSize) -> list[Void]:
    x0, x1 = size.inner
    ceiling = Box(x0 + 4.0, x1 - 4.0, -117.2, 117.2, size.headroom + 0.4, size.ceiling - 0.1)
    found = [Void(id="roof", box=ceiling, zone="roof", methods=("structure.roof",), opens="from_inside")]
    for name, side in _LEFT_RIGHT:
        y = span(side * 118.1, side * 121.3)
        rail = Box(30.0, size.length - 30.0, y[0], y[1], size.height - 7.0, size.height - 1.8)
        found.append(
            Void(id=f"rail_high_{name}", box=rail, zone="top_rails", methods=("structure.rails",), opens="panel")
        )
    return found


def _sides(size: ContainerSize) -> list[Void]:
    found = []
    for name, side in _LEFT_RIGHT:
        y = span(side * 117.7, side * 121.0)
        wall = Box(60.0, size.length - 60.0, y[0], y[1], 30.0, size.height - 30.0)
        methods = ("structure.side_wall",)
        found.append(Void(id=f"wall_{name}", box=wall, zone=f"{name}_wall", methods=methods, opens="from_inside"))
    return found


def dry_zones(size: ContainerSize, front: float, base: float) -> dict[str, Box]:
    """Return the zones of a container by id of the vocabulary; seams and loads are its hold's thirds."""
    length, high = size.length, size.height
    half = 121.9
    x0, x1 = size.inner
    third = (x1 - x0) / 3
    body = Box(0.0, length, -half, half, 0.0, high)
    room = Box(x0, x1, -117.4, 117.4, FLOOR, size.ceiling)
    zones = {
        "body": body,
        "front_wall": body.with_x(0.0, x0),
        "doors": body.with_x(x1, length),
        "door_area": room.with_x(x1 - 120.0, x1),
        "left_wall": body.with_y(-half, -117.4),
        "right_wall": body.with_y(117.4, half),
        "roof": body.with_z(size.headroom, high),
        "floor": body.with_z(13.9, FLOOR),
        "underfloor": body.with_z(0.0, 13.9),
        "top_rails": body.with_z(high - 8.0, high),
        "bottom_rails": body.with_z(0.0, 17.0),
        "load_front": room.with_x(x0, x0 + third),
        "load_middle": room.with_x(x0 + third, x1 - third),
        "load_rear": room.with_x(x1 - third, x1),
        "load_top": room.with_z(FLOOR + 0.66 * room.height, size.headroom),
        "load_bottom": room.with_z(FLOOR, FLOOR + 0.33 * room.height),
        "headspace": room.with_z(size.headroom - 30.0, size.ceiling),
    }
    if size.tunnel:
        zones["gooseneck"] = body.with_x(8.0, size.tunnel).with_z(0.0, 13.9)
    return {name: box.moved(x=front, z=base) for name, box in zones.items()}
