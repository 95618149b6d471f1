"""The insulated body of a refrigerated container: panels of foam between skins, T-section floor, doors.

Sizes are those that makers publish for 40 ft high refrigerated containers: inside 1158 x 229 x 254 cm; lining of
stainless steel 0.7 mm, foam 65 mm, outer skin of coated steel 0.8 mm, floor of aluminium T sections 63 mm high.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.beams import channel_y, span, tube_y
from xrayTrainer.simulation.carriers.container_frame import ContainerSize
from xrayTrainer.simulation.carriers.container_shell import hinges, locking_bar
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

FOAM = Stuff("polyurethane_foam", 0.045)
REEFER_40HC = ContainerSize(length=1219.2, height=289.6, tunnel=315.0, tare_kg=4920.0, payload_kg=29_350.0)

INNER_Y = 114.5
FLOOR_TOP = 25.0
HOLD_FROM = 51.8
_FLOOR_FOAM = (10.6, 18.4)


def ceiling(size: ContainerSize) -> float:
    """Return the height of the lining of the roof."""
    return size.height - 9.8


def load_line(size: ContainerSize) -> float:
    """Return the height of the line over which nothing may be stowed, so that air flows."""
    return ceiling(size) - 10.0


def walls(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down both side walls: lining, foam with its stiffeners, outer skin, joints of the panels, scuff plates."""
    x0, x1 = 9.0, size.length - 17.0
    z0, z1 = 17.0, size.height - 7.4
    for side in (-1.0, 1.0):
        one = draws.child(int(side))
        lining = Box(x0 + 42.0, x1, *span(side * INNER_Y, side * (INNER_Y + 0.08)), FLOOR_TOP - 3.0, ceiling(size))
        parts.box(lining, "stainless_steel")
        foam = Box(x0, x1, *span(side * (INNER_Y + 0.1), side * 121.2), z0, z1)
        parts.box(foam, FOAM)
        parts.box(Box(x0, x1, *span(side * 121.2, side * 121.3), z0, z1), "steel")
        _stiffeners(parts, foam, side, one)
        for z, high in ((FLOOR_TOP, 12.0), (FLOOR_TOP + one.uniform(24.0, 30.0), 1.6)):
            plate = lining.with_y(*span(side * (INNER_Y - 0.12), side * INNER_Y)).with_z(z, z + high)
            parts.box(plate.with_x(HOLD_FROM, x1), "aluminium")


def _stiffeners(parts: Parts, foam: Box, side: float, draws: Draws) -> None:
    """Posts in the foam behind the outer skin, joints of the lining over strips, seams at places of their own."""
    pitch = draws.uniform(112.0, 124.0)
    x = foam.x0 + draws.uniform(80.0, 118.0)
    while x < foam.x1 - 20.0:
        strong = draws.uniform(0.7, 1.5)
        strip = foam.with_x(x, x + 5.2).with_y(*span(side * 120.8, side * 121.15))
        parts.box(strip, Stuff("steel", 4.5 * strong), inside=FOAM)
        for edge in (x, x + 4.9):
            web = Box(edge, edge + 0.3, *span(side * 118.0, side * 120.8), foam.z0, foam.z1)
            parts.box(web, Stuff("steel", 5.0 * strong), inside=FOAM)
        x += pitch + draws.normal(0.0, 1.5)
    pitch = draws.uniform(98.0, 122.0)
    x = foam.x0 + draws.uniform(60.0, 130.0)
    while x < foam.x1 - 20.0:
        lap = foam.with_x(x, x + draws.uniform(2.5, 5.0)).with_y(*span(side * (INNER_Y + 0.1), side * (INNER_Y + 0.4)))
        parts.box(lap.with_z(FLOOR_TOP, foam.z1 - 3.0), Stuff("stainless_steel", 2.0), inside=FOAM)
        x += pitch


def roof(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down the roof: lining, foam, outer sheet, strips over the joints, corner plates."""
    x0, x1 = 9.0, size.length - 17.0
    y = 117.4
    low, high = ceiling(size), size.height - 1.6
    parts.box(Box(HOLD_FROM - 2.0, x1, -INNER_Y, INNER_Y, low - 0.0, low + 0.08), "stainless_steel")
    foam = Box(x0, x1, -INNER_Y, INNER_Y, low + 0.1, high - 0.1)
    parts.box(foam, FOAM)
    parts.box(Box(x0, x1, -y, y, high - 0.1, high), "steel")
    pitch = draws.uniform(96.0, 122.0)
    x = x0 + draws.uniform(60.0, 110.0)
    while x < x1 - 30.0:
        strip = foam.with_x(x, x + 4.6)
        strong = draws.uniform(0.5, 1.4)
        parts.box(strip.with_z(high - 0.6, high - 0.1), Stuff("steel", 1.5 * strong), inside=FOAM)
        if draws.chance(0.6):
            other = strip.moved(x=draws.uniform(30.0, 60.0))
            parts.box(other.with_z(low + 0.1, low + 0.5).with_y(-100.0, 100.0), Stuff("aluminium", 2.0), inside=FOAM)
        x += pitch + draws.normal(0.0, 1.0)
    for a, b in ((17.9, 50.0), (size.length - 48.0, size.length - 17.9)):
        parts.box(Box(a, b, -y, y, high, high + 0.3), "steel")
        for side in (-1.0, 1.0):
            parts.box(Box(a, b, *span(side * 92.0, side * y), high + 0.3, high + 0.6), "steel")


def floor(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down cross members, hat-shaped stringers, under-skin, foam, and the T sections on which the cargo lies."""
    x0, x1 = 50.0, size.length - 15.0
    z0, z1 = _FLOOR_FOAM
    foam = Box(16.0, size.length - 14.0, -117.0, 117.0, z0, z1)
    parts.box(foam, FOAM)
    parts.box(foam.with_z(z0 - 0.15, z0), "steel")
    parts.box(foam.with_z(z1, z1 + 0.35).with_x(x0, x1), "aluminium")
    first = size.tunnel + 20.0
    count = round((size.length - 30.0 - first) / draws.uniform(54.0, 62.0))
    for i in range(count + 1):
        x = first + (size.length - 40.0 - first) * i / count
        channel_y(parts, Box(x, x + 5.0, -117.0, 117.0, 1.7, z0 - 0.2), 0.4, open_to=1.0)
        if i % 5 == 2:
            channel_y(parts, Box(x + 7.0, x + 15.0, -117.0, 117.0, 1.7, z0 - 0.2), 0.5, open_to=-1.0)
        if i < count:
            hat = Box(x + 16.0, x + 46.0, -80.0, 80.0, z0 - 3.2, z0 - 0.2)
            parts.box(hat.with_z(hat.z0, hat.z0 + 0.25), "steel")
            for edge in (hat.x0, hat.x1 - 0.4):
                parts.box(hat.with_x(edge, edge + 0.4), Stuff("steel", 5.0))
    _tunnel(parts, size)
    count = 62
    base = z1 + 0.35
    for i in range(count):
        y = -INNER_Y + 2.0 + (2 * INNER_Y - 4.0) * i / (count - 1)
        parts.box(Box(x0, x1, y - 0.14, y + 0.14, base, FLOOR_TOP - 0.35), "aluminium")
        parts.box(Box(x0, x1, y - 1.35, y + 1.35, FLOOR_TOP - 0.35, FLOOR_TOP), "aluminium")
    for x in (size.length * 0.33, size.length * 0.66, size.length - 40.0):
        for y in (-70.0, 70.0):
            parts.tube((x, y, (1.9 + z0) / 2), 3.0, z0 - 2.0, 0.6, "polyethylene")


def _tunnel(parts: Parts, size: ContainerSize) -> None:
    z0 = _FLOOR_FOAM[0]
    for side in (-1.0, 1.0):
        parts.box(Box(16.0, size.tunnel, *span(side * 51.5, side * 52.1), 1.7, z0 - 0.2), "steel")
        for i in range(7):
            x = 24.0 + (size.tunnel - 40.0) * i / 6
            channel_y(parts, Box(x, x + 4.5, *span(side * 52.2, side * 117.0), 1.7, z0 - 0.2), 0.4, open_to=1.0)
    for x in (size.tunnel, size.tunnel + 9.0):
        tube_y(parts, Box(x, x + 7.5, -117.0, 117.0, 1.7, z0 - 0.2), 0.5)


def doors(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down two insulated doors with frames, double gaskets, hinges and locking bars."""
    x1 = size.length - 2.9
    z0, z1 = 16.4, size.height - 13.2
    for side in (-1.0, 1.0):
        leaf = Box(x1 - 8.6, x1, *span(side * 0.8, side * 115.8), z0, z1)
        one = draws.child("door", int(side))
        parts.box(leaf, "stainless_steel")
        core = leaf.shrunk(0.09, 0.3, 0.3)
        parts.box(core, "stainless_steel", sign=-1)
        parts.box(core, FOAM)
        for z in (z0 + 0.3, (z0 + z1) / 2, z1 - 3.3):
            bar = core.with_z(z, z + 3.0).with_x(core.x1 - 3.0, core.x1)
            parts.box(bar, Stuff("steel", 2.6), inside=FOAM)
        for z in (z0 - 1.4, z1):
            parts.box(Box(leaf.x0, leaf.x1 - 1.0, leaf.y0, leaf.y1, z, z + 1.4), Stuff("rubber", 0.55))
        parts.box(Box(leaf.x0, leaf.x1 - 1.0, *span(side * 115.8, side * 117.2), z0, z1), Stuff("rubber", 0.5))
        hinges(parts, size, leaf, side, one)
        for share in (0.27, 0.76):
            locking_bar(parts, size, x1, side * 115.8 * share, one.child("bar", int(100 * share)))
    end = size.length
    tube_y(parts, Box(end - 17.0, end - 11.6, -105.6, 105.6, size.height - 12.6, size.height - 2.2), 0.35)
    tube_y(parts, Box(end - 13.6, end - 4.4, -105.6, 105.6, 2.0, 14.4), 0.5)


def front_frame(parts: Parts, size: ContainerSize) -> None:
    """Put down header and sill of the front, between which the unit hangs, and the bulkhead behind it."""
    tube_y(parts, Box(1.2, 8.6, -105.6, 105.6, size.height - 10.0, size.height - 2.0), 0.4)
    tube_y(parts, Box(1.2, 9.0, -105.6, 105.6, 2.0, 15.0), 0.5)
    bulkhead = Box(HOLD_FROM - 2.2, HOLD_FROM - 0.2, -INNER_Y, INNER_Y, FLOOR_TOP + 9.0, load_line(size) - 12.0)
    parts.box(bulkhead.with_x(bulkhead.x0, bulkhead.x0 + 0.15), "aluminium")
    parts.box(bulkhead.with_x(bulkhead.x1 - 0.15, bulkhead.x1), "aluminium")
    parts.box(bulkhead.with_x(bulkhead.x0 + 0.15, bulkhead.x1 - 0.15), FOAM)
