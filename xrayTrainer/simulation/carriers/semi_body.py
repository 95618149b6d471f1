"""Bodies of semi-trailers and lorries: lined front walls, rear doors, curtains with straps, dry and insulated boxes."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.beams import span, tube_x, tube_y, tube_z
from xrayTrainer.simulation.carriers.semi_deck import HALF, LENGTH, RAVE
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

_SHEET = Stuff("pvc", 1.25)
FOAM = Stuff("polyurethane_foam", 0.05)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Floor and top of a body over the ground, how thick its front wall is, and how long it is, cm."""

    floor: float
    top: float
    front: float
    length: float = LENGTH


def front_wall(p: Parts, shape: Shape, draws: Draws) -> Box:
    """Put down a bulkhead: outer sheet, posts, lining of plywood; return the space between sheet and lining."""
    z0, z1 = shape.floor - RAVE, shape.top - 6.0
    p.box(Box(0.0, 0.18, -HALF + 9.0, HALF - 9.0, z0, z1), "steel")
    inner = shape.front - 1.2
    p.box(Box(inner, shape.front, -HALF + 9.0, HALF - 9.0, shape.floor + 0.2, z1), "plywood")
    for middle in (-75.0, -30.0, 30.0, 75.0):
        for edge in (middle - 2.5, middle + 2.1):
            p.box(Box(0.3, inner, edge, edge + 0.4, z0 + 1.0, z1), Stuff("steel", 7.0))
    for side in (-1.0, 1.0):
        y = span(side * (HALF - 9.0), side * HALF)
        tube_z(p, Box(0.0, 12.0, y[0], y[1], z0, shape.top - 6.0), 0.4)
    tube_y(p, Box(0.0, 9.0, -HALF, HALF, shape.top - 6.0, shape.top), 0.3)
    tube_y(p, Box(0.4, 12.0, -HALF + 6.0, HALF - 6.0, shape.floor - 12.0, shape.floor - 3.0), 0.4)
    return Box(0.6, inner - 0.3, -29.0, 29.0, shape.floor + 2.0, z1 - 2.0)


def rear_doors(p: Parts, shape: Shape, draws: Draws, *, thick: float, insulated: bool) -> None:
    """Put down frame, two doors, hinges, and two bars on each with cams, guides and handles."""
    x1 = shape.length - 5.0
    z0, z1 = shape.floor + 0.5, shape.top - 12.0
    for side in (-1.0, 1.0):
        y = span(side * (HALF - 8.0), side * HALF)
        tube_z(p, Box(shape.length - 14.0, shape.length - 1.5, y[0], y[1], shape.floor - 12.0, shape.top), 0.45)
        leaf = Box(x1 - thick, x1, *span(side * 0.6, side * (HALF - 8.6)), z0, z1)
        if insulated:
            p.box(leaf, Stuff("polyethylene", 1.5))
            p.box(leaf.shrunk(0.15), Stuff("polyethylene", 1.5), sign=-1)
            p.box(leaf.shrunk(0.15), FOAM)
        else:
            skin = "aluminium" if draws.chance(0.6) else Stuff("plywood", 0.72)
            p.box(leaf.shrunk(0.0, 2.0, 2.0), skin) if skin != "aluminium" else p.hollow_box(leaf, 0.2, "aluminium")
        p.box(Box(leaf.x0, x1, leaf.y0, leaf.y1, z1, z1 + 1.0), Stuff("rubber", 0.6))
        for share in (0.3, 0.78):
            _bar(p, shape, x1, side * (HALF - 8.0) * share, draws.child("bar", int(side), int(100 * share)))
        for i in range(4):
            z = z0 + (z1 - z0) * (0.06 + 0.88 * i / 3)
            p.box(Box(x1, x1 + 0.9, *span(side * (HALF - 28.0), side * (HALF - 4.0)), z - 3.0, z + 3.0), "steel")
            p.cylinder((x1 + 1.6, side * (HALF - 3.0), z), 1.4, 11.0, "steel")
    tube_y(p, Box(shape.length - 14.0, shape.length - 2.0, -HALF + 8.0, HALF - 8.0, shape.top - 11.0, shape.top), 0.35)
    tube_y(
        p,
        Box(shape.length - 14.0, shape.length - 2.0, -HALF + 8.0, HALF - 8.0, shape.floor - 13.0, shape.floor - 0.4),
        0.5,
    )


def _bar(p: Parts, shape: Shape, x: float, y: float, draws: Draws) -> None:
    at, z0, z1 = x + 2.1, shape.floor - 5.0, shape.top - 4.0
    p.tube((at, y, (z0 + z1) / 2), 1.35, z1 - z0, 0.25, "steel")
    for z in (shape.floor - 3.0, shape.top - 6.0):
        p.box(Box(at - 1.4, at + 2.2, y + 1.5, y + 5.0, z - 3.0, z + 3.0), "iron")
    for share in (0.15, 0.5, 0.85):
        z = z0 + (z1 - z0) * share + draws.normal(0.0, 1.0)
        p.box(Box(at - 1.9, at - 1.4, y - 5.0, y + 5.0, z - 2.5, z + 2.5), "steel")
        p.box(Box(at + 1.4, at + 1.9, y - 2.0, y + 2.0, z - 2.5, z + 2.5), "steel")
    z = shape.floor + draws.uniform(28.0, 60.0)
    lever = span(y - (2.0 if y > 0 else -2.0), y - (38.0 if y > 0 else -38.0))
    p.box(Box(at - 0.5, at + 0.7, lever[0], lever[1], z - 1.6, z + 1.6), "steel")


def curtains(p: Parts, shape: Shape, draws: Draws) -> None:
    """Put down rails, posts, slats, curtains with straps and buckles, roof bows and sheet, and the customs cable."""
    x0, x1 = 12.5, shape.length - 14.5
    posts = [x0 + (x1 - x0) * i / 4 for i in range(1, 4)]
    for side in (-1.0, 1.0):
        one = draws.child("side", int(side))
        y = span(side * (HALF - 6.0), side * (HALF - 1.0))
        rail = Box(x0, x1, y[0], y[1], shape.top - 13.0, shape.top - 2.0)
        tube_x(p, rail, 0.35, "aluminium" if draws.chance(0.5) else "steel")
        for x in posts:
            x_post = x + one.normal(0.0, 4.0)
            post_y = span(side * (HALF - 6.0), side * (HALF - 1.6))
            tube_z(p, Box(x_post - 5.5, x_post + 5.5, post_y[0], post_y[1], shape.floor, shape.top - 13.2), 0.35)
        if one.chance(0.75):
            _slats(p, shape, [x0, *posts, x1], side, one)
        _curtain(p, shape, (x0, x1), side, one)
    _sliding_roof(p, shape, x0, x1, draws.child("roof"))


def _slats(p: Parts, shape: Shape, posts: list[float], side: float, draws: Draws) -> None:
    metal = draws.chance(0.5)
    rows = draws.integer(3, 5)
    y = span(side * (HALF - 5.0), side * (HALF - 2.6))
    for a, b in itertools.pairwise(posts):
        for i in range(rows):
            if draws.chance(0.12):
                continue
            z = shape.floor + 30.0 + 46.0 * i + draws.normal(0.0, 1.0)
            slat = Box(a + 6.5, b - 6.5, y[0], y[1], z, z + 10.0)
            if metal:
                tube_x(p, slat, 0.17, "aluminium")
            else:
                p.box(slat, "wood")


def _curtain(p: Parts, shape: Shape, ends: tuple[float, float], side: float, draws: Draws) -> None:
    y = span(side * (HALF - 0.5), side * (HALF - 0.4))
    z0, z1 = shape.floor - 10.0, shape.top - 4.0
    p.box(Box(ends[0] - 4.0, ends[1] + 4.0, y[0], y[1], z0, z1), _SHEET)
    hem = span(side * (HALF - 0.4), side * (HALF - 0.1))
    for z in (z0, z1 - 6.0):
        p.box(Box(ends[0] - 4.0, ends[1] + 4.0, hem[0], hem[1], z, z + 6.0), _SHEET)
    count = round(shape.length / draws.uniform(52.0, 65.0))
    out = span(side * (HALF + 0.1), side * (HALF + 0.5))
    for i in range(count):
        x = ends[0] + 20.0 + (ends[1] - ends[0] - 40.0) * i / (count - 1) + draws.normal(0.0, 1.0)
        p.box(Box(x - 2.3, x + 2.3, hem[0], hem[1], z0 - 2.0, z1 - 6.2), Stuff("polyethylene", 1.3))
        p.box(Box(x - 2.6, x + 2.6, out[0], out[1] + 1.0, z0 - 6.0, z0 + 5.0), Stuff("steel", 2.6))
        p.box(Box(x - 1.2, x + 1.2, out[0], out[1], z0 - 14.0, z0 - 6.2), Stuff("steel", 5.0))
        roller = span(side * (HALF - 4.4), side * (HALF - 2.2))
        p.box(Box(x - 3.0, x + 3.0, roller[0], roller[1], z1 + 0.4, z1 + 1.9), Stuff("polyethylene", 1.2))
    cable = side * (HALF + 1.2)
    p.rod((ends[0], cable, z0 + 8.0), (ends[1], cable, z0 + 8.0), 0.35, Stuff("steel", 5.5))


def _sliding_roof(p: Parts, shape: Shape, x0: float, x1: float, draws: Draws) -> None:
    count = round(shape.length / draws.uniform(58.0, 72.0))
    bunched = draws.chance(0.08)
    stretch = 0.35 if bunched else 1.0
    for i in range(count + 1):
        x = x0 + 4.0 + (x1 - x0 - 8.0) * stretch * i / count
        tube_y(p, Box(x - 2.0, x + 2.0, -HALF + 6.5, HALF - 6.5, shape.top - 6.0, shape.top - 3.0), 0.2)
        if i < count:
            sag = draws.uniform(0.0, 1.2)
            step = (x1 - x0 - 8.0) * stretch / count
            p.box(Box(x, x + step, -HALF + 2.0, HALF - 2.0, shape.top - 1.3 - sag, shape.top - 1.2 - sag), _SHEET)


def box_walls(p: Parts, shape: Shape, draws: Draws) -> None:
    """Put down the walls and roof of a dry box: ribbed sheet or plywood panels, posts, lining, lashing rails."""
    x0, x1 = 12.5, shape.length - 14.5
    sheet = draws.choice(("ribbed", "panel"))
    for side in (-1.0, 1.0):
        outer = span(side * (HALF - 3.2), side * HALF)
        wall = Box(x0, x1, outer[0], outer[1], shape.floor - 0.1, shape.top - 8.0)
        if sheet == "ribbed":
            p.corrugated(wall, 0.12, 24.0, "steel")
            lining = span(side * (HALF - 4.2), side * (HALF - 3.3))
            p.box(wall.with_y(*lining).with_z(shape.floor, shape.floor + 125.0), Stuff("plywood", 0.72))
        else:
            for i in range(11):
                a, b = x0 + (x1 - x0) * i / 11, x0 + (x1 - x0) * (i + 1) / 11
                core = wall.with_x(a, b - 0.3).with_y(*span(side * (HALF - 2.2), side * (HALF - 0.2)))
                p.box(core, Stuff("plywood", draws.around(0.62, 0.03)))
                strip = core.with_x(b - 4.0, b + 2.0).with_y(*span(side * (HALF - 0.2), side * HALF))
                p.box(strip, "aluminium")
        for z in (shape.floor + 45.0, shape.floor + 140.0):
            y = span(side * (HALF - 5.2), side * (HALF - 4.3))
            p.box(Box(x0, x1, y[0], y[1], z, z + 9.0), Stuff("steel", 1.6))
        top = span(side * (HALF - 5.0), side * HALF)
        tube_x(p, Box(x0, x1, top[0], top[1], shape.top - 8.0, shape.top - 0.4), 0.3, "aluminium")
    _fixed_roof(p, shape, x0, x1)


def _fixed_roof(p: Parts, shape: Shape, x0: float, x1: float) -> None:
    p.box(Box(x0, x1, -HALF + 5.2, HALF - 5.2, shape.top - 0.9, shape.top - 0.75), "aluminium")
    count = round(shape.length / 62.0)
    for i in range(count + 1):
        x = x0 + 8.0 + (x1 - x0 - 20.0) * i / count
        tube_y(p, Box(x, x + 3.6, -HALF + 5.2, HALF - 5.2, shape.top - 4.0, shape.top - 1.0), 0.15)


def insulated_walls(p: Parts, shape: Shape, draws: Draws) -> None:
    """Put down walls and roof of foam between skins of sheet, with their joints, kick rails and corner profiles."""
    x0, x1 = 9.0, shape.length - 14.5
    thick = 6.0
    steel = draws.chance(0.6)
    skin = Stuff("steel") if steel else Stuff("polyethylene", 1.6)
    wall_skin = 0.06 if steel else 0.22
    panels = [
        Box(x0, x1, *span(side * (HALF - thick), side * HALF), shape.floor - 8.0, shape.top - 8.0)
        for side in (-1.0, 1.0)
    ]
    for wall in panels:
        p.box(wall.with_y(wall.y0, wall.y0 + wall_skin), skin)
        p.box(wall.with_y(wall.y1 - wall_skin, wall.y1), skin)
        core = wall.with_y(wall.y0 + wall_skin, wall.y1 - wall_skin)
        p.box(core, FOAM)
        count = 11
        for i in range(1, count):
            x = x0 + (x1 - x0) * i / count + draws.normal(0.0, 1.0)
            p.box(core.with_x(x, x + 0.4), Stuff("polyethylene", 0.9), inside=FOAM)
            p.box(core.with_x(x - 3.0, x + 3.0).with_y(core.y0, core.y0 + 0.3), Stuff("aluminium", 1.6), inside=FOAM)
        for z in (shape.floor + 1.0, shape.floor + 85.0):
            side_y = (wall.y1, wall.y1 + 0.3) if wall.y0 < 0 else (wall.y0 - 0.3, wall.y0)
            p.box(wall.with_y(*side_y).with_z(z, z + (24.0 if z < shape.floor + 10 else 9.0)), "aluminium")
    roof = Box(x0, x1, -HALF, HALF, shape.top - 8.0, shape.top)
    p.box(roof.with_z(roof.z0, roof.z0 + wall_skin), skin)
    p.box(roof.with_z(roof.z1 - wall_skin, roof.z1), skin)
    p.box(roof.with_z(roof.z0 + wall_skin, roof.z1 - wall_skin), FOAM)
    for side in (-1.0, 1.0):
        y = span(side * (HALF + 0.0), side * (HALF + 0.3))
        for z in (shape.top - 9.0, shape.floor - 9.0):
            p.box(Box(x0, x1, y[0], y[1], z, z + 8.0), "aluminium")
