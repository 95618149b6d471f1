"""The frame of a freight container: castings, posts, rails, cross members, gooseneck tunnel, floor.

Outer sizes and castings are those of the international standards for series 1 containers; sections are those that
makers publish: rails 60 x 60 mm above and 162 x 48 mm below, cross members 122 x 45 mm about every 300 mm, floor of
28 mm plywood.  A container stands in a frame of its own: x from 0 at the front to its length at the doors, y from
-121.9 to 121.9, z from 0 under its castings.
"""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.beams import channel_x, channel_y, span, tube_y
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

HALF_WIDTH = 121.9
CASTING = (17.8, 16.2, 11.8)
FLOOR = 16.7
"""Upper side of the floor over the lower side of the castings, cm."""
WALL_IN = 117.6
"""Inner side of the side walls, cm from the middle."""
_MEMBER = (1.7, 13.9)
_TUNNEL_HALF = 51.5


@dataclass(frozen=True, slots=True, kw_only=True)
class ContainerSize:
    """Outer length and height, cm; length of the gooseneck tunnel, 0 for none; empty weight and payload, kg."""

    length: float
    height: float
    tunnel: float
    tare_kg: float
    payload_kg: float

    @property
    def inner(self) -> tuple[float, float]:
        """First and last x of the space inside."""
        return 8.2, self.length - 8.2

    @property
    def ceiling(self) -> float:
        """Lowest z of the roof."""
        return self.height - 3.2

    @property
    def headroom(self) -> float:
        """Highest z of a load: what passes under the header of the doors."""
        return self.height - 14.0


DRY_20 = ContainerSize(length=605.8, height=259.1, tunnel=0.0, tare_kg=2380.0, payload_kg=28_250.0)
DRY_40 = ContainerSize(length=1219.2, height=259.1, tunnel=315.0, tare_kg=3850.0, payload_kg=28_800.0)
DRY_40HC = ContainerSize(length=1219.2, height=289.6, tunnel=315.0, tare_kg=3970.0, payload_kg=28_600.0)


def castings(parts: Parts, size: ContainerSize) -> None:
    """Put down the eight corner castings, thick shells with oblong holes above and at the sides."""
    long, wide, high = CASTING
    for x in (0.0, size.length - long):
        for y in (-HALF_WIDTH, HALF_WIDTH - wide):
            for z in (0.0, size.height - high):
                outer = Box.at(x=x, y=y, z=z, length=long, width=wide, height=high)
                inner = outer.shrunk(2.2, 2.0, 2.4)
                parts.box(outer, "steel")
                parts.box(inner, "steel", sign=-1)
                _holes(parts, outer, inner)


def _holes(parts: Parts, outer: Box, inner: Box) -> None:
    cx, cy, cz = outer.centre
    side = Box(cx - 4.6, cx + 4.6, 0.0, 0.0, cz - 3.2, cz + 3.2)
    parts.box(side.with_y(outer.y0, inner.y0), "steel", sign=-1)
    parts.box(side.with_y(inner.y1, outer.y1), "steel", sign=-1)
    end = Box(0.0, 0.0, cy - 4.6, cy + 4.6, cz - 3.2, cz + 3.2)
    parts.box(end.with_x(outer.x0, inner.x0), "steel", sign=-1)
    parts.box(end.with_x(inner.x1, outer.x1), "steel", sign=-1)
    hole = Box(cx - 6.2, cx + 6.2, cy - 3.2, cy + 3.2, 0.0, 0.0)
    parts.box(hole.with_z(outer.z0, inner.z0), "steel", sign=-1)
    parts.box(hole.with_z(inner.z1, outer.z1), "steel", sign=-1)


def posts(parts: Parts, size: ContainerSize, *, rear: bool = True, front: bool = True) -> None:
    """Put down the corner posts: open sections in front, at the doors with an inner channel for the hinges."""
    z0, z1 = CASTING[2], size.height - CASTING[2]
    for side in (-1.0, 1.0):
        out = side * 121.6
        if front:
            for box in _post_plates(0.4, 15.6, out, side, 0.6):
                parts.box(box.with_z(z0, z1), "steel")
        if rear:
            x1 = size.length - 0.4
            for box in _post_plates(x1, x1 - 15.6, out, side, 0.6):
                parts.box(box.with_z(z0, z1), "steel")
            flat = span(out - side * 4.0, out - side * 5.2)
            parts.box(Box(x1 - 12.0, x1 - 5.2, *span(out - side * 2.8, out - side * 4.0), z0, z1), "steel")
            parts.box(Box(x1 - 7.6, x1 - 0.7, flat[0], flat[1], z0, z1), "steel")


def _post_plates(outer_x: float, inner_x: float, out: float, side: float, wall: float) -> tuple[Box, ...]:
    """Return the plates of a post: along the side, along the end, and a lip that stiffens it."""
    into = 1.0 if inner_x > outer_x else -1.0
    x = span(outer_x, inner_x)
    along = Box(x[0], x[1], *span(out, out - side * wall), 0.0, 1.0)
    end_x = span(outer_x, outer_x + into * wall)
    end = Box(end_x[0], end_x[1], *span(out - side * wall, out - side * 12.6), 0.0, 1.0)
    lip_x = span(outer_x + into * wall, outer_x + into * 4.6)
    lip = Box(lip_x[0], lip_x[1], *span(out - side * 12.0, out - side * 12.6), 0.0, 1.0)
    return along, end, lip


def rails(parts: Parts, size: ContainerSize, *, top: bool = True) -> None:
    """Put down the side rails below, channels with their backs outward, and those above, square tubes."""
    x0, x1 = 17.8, size.length - 17.8
    for side in (-1.0, 1.0):
        low = span(side * 117.7, side * 121.8)
        channel_x(parts, Box(x0, x1, low[0], low[1], 1.0, 17.0), 0.45, open_to=-side)
        if top:
            high = span(side * 117.7, side * 121.7)
            box = Box(x0, x1, high[0], high[1], size.height - 7.4, size.height - 1.4)
            parts.box(box, "steel")
            parts.box(box.shrunk(0.0, 0.32, 0.32), "steel", sign=-1)


def member_places(size: ContainerSize, pitch: float) -> tuple[float, float, int]:
    """Return first and last place and number of steps of the members behind the tunnel."""
    first, last = (size.tunnel + 24.0 if size.tunnel else 20.0), size.length - 22.0
    return first, last, round((last - first) / pitch)


def cross_members(
    parts: Parts, size: ContainerSize, draws: Draws, *, pitch: float, pockets: tuple[Box, ...] = ()
) -> None:
    """Put down the members under the floor, heavier over locks and sills, none through fork-lift pockets."""
    first, last, count = member_places(size, pitch)
    stand = [first + (last - first) * i / count + draws.normal(0.0, 0.25) for i in range(count + 1)]
    heavy = {0, count // 2, count, *(round(count * share) for share in (0.2, 0.8))}
    for i, x in enumerate(stand):
        if any(pocket.x0 - 5.0 < x < pocket.x1 for pocket in pockets):
            continue
        wide, wall = (7.5, 0.45) if i in heavy else (4.5, 0.4)
        box = Box(x, x + wide, -117.5, 117.5, *_MEMBER)
        channel_y(parts, box, wall, open_to=1.0)
        if i in heavy and i not in (0, count):
            channel_y(parts, box.moved(x=-wide - 2.0), wall, open_to=-1.0)
    if size.tunnel:
        _tunnel(parts, size, draws, pitch)


def _tunnel(parts: Parts, size: ContainerSize, draws: Draws, pitch: float) -> None:
    """Put down the gooseneck tunnel: outriggers at its sides, bows and a plate over it, a bolster at its end."""
    end, t = size.tunnel, _TUNNEL_HALF
    z0, z1 = _MEMBER
    parts.box(Box(8.0, end, -t, t, z1 - 1.9, z1 - 1.5), "steel")
    for side in (-1.0, 1.0):
        y = span(side * t, side * (t + 0.5))
        parts.box(Box(8.0, end, y[0], y[1], z0, z1 - 1.5), "steel")
    count = round((end - 30.0) / pitch)
    stand = [22.0 + (end - 34.0) * i / count + draws.normal(0.0, 0.25) for i in range(count + 1)]
    for x in stand:
        parts.box(Box(x, x + 10.0, -t, t, z1 - 1.5, z1), Stuff("steel", 2.6))
        for side in (-1.0, 1.0):
            y = span(side * (t + 0.6), side * 117.5)
            channel_y(parts, Box(x, x + 4.5, y[0], y[1], z0, z1), 0.4, open_to=1.0)
    for x in (end, end + 12.0):
        tube_y(parts, Box(x, x + 7.5, -117.5, 117.5, z0, z1), 0.5)


def floor(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down the floor boards, three abreast with a steel strip in the middle, in lengths of about 2.4 m."""
    x0, x1 = 9.0, size.length - 9.0
    z0, z1 = _MEMBER[1], FLOOR
    lengths = max(2, round((x1 - x0) / 240.0))
    for side in (-1.0, 1.0):
        for i in range(lengths):
            a, b = x0 + (x1 - x0) * i / lengths, x0 + (x1 - x0) * (i + 1) / lengths
            density = draws.around(0.70, 0.04)
            y = span(side * 3.5, side * 117.4)
            parts.box(Box(a, b - 0.3, y[0], y[1], z0, z1), Stuff("plywood", density))
    parts.box(Box(x0, x1, -3.4, 3.4, z0, z0 + 0.4), "steel")
    parts.box(Box(x0, x0 + 30.0, -3.4, 3.4, z0 + 0.4, z1), "plywood")


def pocket_boxes(size: ContainerSize, apart: float) -> tuple[Box, ...]:
    """Return the openings of two fork-lift pockets, `apart` between their middles."""
    middle = size.length / 2
    return tuple(Box(x - 18.0, x + 18.0, -121.8, 121.8, 2.3, 13.3) for x in (middle - apart / 2, middle + apart / 2))


def fork_pockets(parts: Parts, pockets: tuple[Box, ...]) -> None:
    """Put down fork-lift pockets: straps of plate around two openings right through the frame."""
    for pocket in pockets:
        within = pocket.with_y(-117.2, 117.2)
        parts.box(within.with_z(13.3, 13.6), "steel")
        for y in ((-117.2, -84.0), (84.0, 117.2)):
            parts.box(pocket.with_y(*y).with_z(1.8, 2.3), "steel")
        for edge in (pocket.x0 - 0.5, pocket.x1):
            parts.box(within.with_x(edge, edge + 0.5), "steel")
        for y in ((-121.8, -121.35), (121.35, 121.8)):
            parts.box(pocket.with_y(*y), "steel", sign=-1)
