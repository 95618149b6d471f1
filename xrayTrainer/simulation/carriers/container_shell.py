"""The skin of a dry container: corrugated walls and roof, front wall, doors with their gear, rings, vents, repairs.

Side walls are sheets of 1.6 to 2.0 mm pressed 36 mm deep with a pitch of 278 mm; the front wall is 45.6 mm deep,
2.0 mm; the roof 2.0 mm with troughs 20 mm deep every 209 mm (figures that makers publish).
"""

from __future__ import annotations

import itertools

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.beams import span, tube_y, tube_z
from xrayTrainer.simulation.carriers.container_frame import FLOOR, WALL_IN, ContainerSize
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

_ROOF_SLOPE = Stuff("steel", 1.45)
"""A slope of the roof sheet, 2 mm of steel across a strip 15 mm long and 16 mm high."""


def side_walls(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down both walls: panels of about 1.1 m welded to each other, thicker towards the ends."""
    x0, x1 = 15.0, size.length - 15.0
    z0, z1 = 17.0, size.height - 7.4
    thin = draws.uniform(0.16, 0.18)
    for side in (-1.0, 1.0):
        one = draws.child("wall", int(side))
        y = span(side * WALL_IN, side * 121.2)
        joints = _joints(x0, x1, one)
        for i, (a, b) in enumerate(itertools.pairwise(joints)):
            ends = min(i, len(joints) - 2 - i)
            thick = 0.2 if ends == 0 else thin
            parts.corrugated(Box(a, b, y[0], y[1], z0, z1), thick, 27.8, "steel")
        for x in joints[1:-1]:
            lap = one.uniform(1.0, 2.0)
            skin = span(side * 121.2, side * 121.4)
            parts.box(Box(x - lap / 2, x + lap / 2, skin[0], skin[1], z0, z1), "steel")
            parts.box(Box(x - 0.3, x + 0.3, *span(side * 120.9, side * 121.2), z0, z1), "steel")


def _joints(x0: float, x1: float, draws: Draws) -> list[float]:
    count = round((x1 - x0) / 108.0)
    inner = [x0 + (x1 - x0) * i / count + draws.normal(0.0, 1.2) for i in range(1, count)]
    return [x0, *inner, x1]


def roof(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down the roof: troughs and ridges across, plates at both ends against the spreader's corners."""
    x0, x1 = 38.0, size.length - 38.0
    low, high = size.height - 3.1, size.height - 1.3
    count = round((x1 - x0) / 20.9)
    pitch = (x1 - x0) / count
    y = 117.5
    for i in range(count):
        x = x0 + i * pitch
        ridge = pitch - 10.0
        dent = draws.uniform(0.0, 0.7) if draws.chance(0.2) else 0.0
        parts.box(Box(x, x + ridge, -y, y, high - dent, high + 0.2 - dent), "steel")
        for edge in (x + ridge, x + pitch - 1.5):
            parts.box(Box(edge, edge + 1.5, -y, y, low + 0.2, high), _ROOF_SLOPE)
        parts.box(Box(x + ridge + 1.5, x + pitch - 1.5, -y, y, low, low + 0.2), "steel")
    for a, b in ((9.0, x0), (x1, size.length - 9.0)):
        parts.box(Box(a, b, -y, y, high - 0.2, high + 0.1), "steel")
    for a, b in ((17.9, 48.0), (size.length - 48.0, size.length - 17.9)):
        for side in (-1.0, 1.0):
            parts.box(Box(a, b, *span(side * 90.0, side * 117.5), high + 0.2, high + 0.5), "steel")


def front_wall(parts: Parts, size: ContainerSize) -> None:
    """Put down the front wall between its header and sill."""
    z0, z1 = 16.7, size.height - 8.0
    parts.corrugated(Box(2.6, 7.2, -109.0, 109.0, z0, z1), 0.2, 25.0, "steel", normal="x")
    tube_y(parts, Box(1.2, 7.6, -105.6, 105.6, size.height - 8.0, size.height - 2.0), 0.35)
    tube_y(parts, Box(1.2, 8.0, -105.6, 105.6, 2.0, 16.7), 0.45)
    for side in (-1.0, 1.0):
        y = span(side * 109.0, side * 117.5)
        parts.box(Box(4.6, 5.0, y[0], y[1], 17.0, size.height - 12.0), "steel")


def door_frame(parts: Parts, size: ContainerSize) -> None:
    """Put down header and sill of the doors."""
    end = size.length
    tube_y(parts, Box(end - 11.0, end - 4.4, -105.6, 105.6, size.height - 12.6, size.height - 2.2), 0.4)
    tube_y(parts, Box(end - 13.0, end - 4.4, -105.6, 105.6, 2.0, 15.2), 0.5)
    parts.box(Box(end - 8.6, end - 3.0, -105.6, 105.6, 15.2, 15.7), "steel")


def doors(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down two doors: frames, pressed panels, gaskets, hinges, bars with cams, handles and guides."""
    x1 = size.length - 2.9
    z0, z1 = 16.4, size.height - 13.2
    for side in (-1.0, 1.0):
        one = draws.child("door", int(side))
        leaf = Box(x1 - 5.0, x1, *span(side * 1.0, side * 115.8), z0, z1)
        _leaf(parts, leaf, side)
        hinges(parts, size, leaf, side, one)
        for share in (0.27, 0.76):
            y = side * 115.8 * share
            locking_bar(parts, size, x1, y, one.child("bar", int(100 * share)))
    plate = Box(x1 - 0.2, x1, 60.0, 80.0, 120.0, 134.0)
    parts.box(plate, "aluminium", inside="steel")


def _leaf(parts: Parts, leaf: Box, side: float) -> None:
    wide, high = 10.0, 14.0
    for y in (leaf.with_y(leaf.y0, leaf.y0 + wide), leaf.with_y(leaf.y1 - wide, leaf.y1)):
        tube_z(parts, y, 0.32)
    between = leaf.with_y(leaf.y0 + wide, leaf.y1 - wide)
    for z in (between.with_z(leaf.z0, leaf.z0 + high), between.with_z(leaf.z1 - high, leaf.z1)):
        tube_y(parts, z, 0.3)
    panel = between.with_z(leaf.z0 + high, leaf.z1 - high)
    parts.corrugated(panel.with_x(panel.x0 + 0.8, panel.x1 - 0.6), 0.2, 40.0, "steel", normal="x")
    rubber = Stuff("rubber", 0.45)
    seal = Box(leaf.x0 + 1.5, leaf.x1 - 0.5, leaf.y0, leaf.y1, 0.0, 0.0)
    parts.box(seal.with_z(leaf.z0 - 1.2, leaf.z0), rubber)
    parts.box(seal.with_z(leaf.z1, leaf.z1 + 1.0), rubber)
    edge = span(side * 115.8, side * 117.4)
    parts.box(Box(leaf.x0 + 1.0, leaf.x1 - 1.0, edge[0], edge[1], leaf.z0, leaf.z1), rubber)


def hinges(parts: Parts, size: ContainerSize, leaf: Box, side: float, draws: Draws) -> None:
    """Put down the hinges of a door: straps on its leaf and pins at its post."""
    count = 5 if size.height > 280 else 4
    for i in range(count):
        z = leaf.z0 + leaf.height * (0.07 + 0.86 * i / (count - 1)) + draws.normal(0.0, 0.5)
        y = span(side * 106.0, side * 116.5)
        parts.box(Box(leaf.x1, leaf.x1 + 1.1, y[0], y[1], z - 4.0, z + 4.0), "steel")
        parts.cylinder((leaf.x1 + 1.5, side * 118.2, z), 1.6, 15.0, "steel")


def locking_bar(parts: Parts, size: ContainerSize, x: float, y: float, draws: Draws) -> None:
    """Put down a tube over the whole height with a cam in its keeper at each end, guides, and a handle in its catch."""
    at = x + 2.4
    z0, z1 = 5.0, size.height - 5.0
    parts.tube((at, y, (z0 + z1) / 2), 1.7, z1 - z0, 0.3, "steel")
    for z in (10.0, size.height - 8.5):
        parts.box(Box(x - 1.5, x + 0.6, y - 6.0, y + 6.0, z - 4.5, z + 4.5), Stuff("iron", 6.4))
        parts.box(Box(at - 1.7, at + 2.6, y + 1.8, y + 6.0, z - 3.2, z + 3.2), "iron")
        parts.box(Box(at - 1.7, at + 1.4, y - 5.6, y - 1.8, z - 2.4, z + 2.4), "iron")
    for share in (0.1, 0.37, 0.63, 0.9):
        z = 16.0 + (size.height - 30.0) * share + draws.normal(0.0, 1.0)
        parts.box(Box(x + 0.1, x + 0.7, y - 6.0, y + 6.0, z - 3.2, z + 3.2), "steel")
        parts.box(Box(at - 1.7, at + 2.3, y - 2.9, y - 1.75, z - 2.6, z + 2.6), "steel")
        parts.box(Box(at - 1.7, at + 2.3, y + 1.75, y + 2.9, z - 2.6, z + 2.6), "steel")
        parts.box(Box(at + 1.75, at + 2.3, y - 1.75, y + 1.75, z - 2.6, z + 2.6), "steel")
    z = FLOOR + draws.uniform(84.0, 96.0)
    towards = -1.0 if y > 0 else 1.0
    lever = span(y + towards * 2.0, y + towards * 46.0)
    parts.box(Box(at - 0.6, at + 0.8, lever[0], lever[1], z - 1.9, z + 1.9), "steel")
    parts.box(Box(at - 1.8, at + 1.8, *span(y + towards * 1.8, y + towards * 6.0), z - 3.0, z + 6.0), "iron")
    catch = span(y + towards * 30.0, y + towards * 40.0)
    parts.box(Box(at - 2.0, at - 0.8, catch[0], catch[1], z - 6.0, z + 5.0), Stuff("steel", 5.5))


def rings(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down the lashing rings along the upper and lower rails, each hanging as it likes."""
    count = 10 if size.length > 900 else 5
    first, last = 45.0, size.length - 45.0
    for side in (-1.0, 1.0):
        for z in (FLOOR + 3.2, size.height - 10.0):
            shift = draws.uniform(-4.0, 4.0)
            for i in range(count):
                x = first + (last - first) * i / (count - 1) + shift + draws.normal(0.0, 0.8)
                p = parts.at((x, side * 118.4, z + draws.normal(0.0, 0.3)))
                p.tube((0.0, 0.0, 0.0), 2.6, 1.1, 1.1, "steel", axis="y")
                p.box(Box(-1.6, 1.6, -0.5, 0.5, 2.7, 3.9), "steel")


def vents(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down the small plastic vents under the upper rails."""
    high = size.height - 24.0
    places = [(side, x) for side in (-1.0, 1.0) for x in (70.0, size.length - 70.0)]
    if size.length > 900 and draws.chance(0.6):
        places += [(side, size.length / 2 + 60.0 * side) for side in (-1.0, 1.0)]
    for side, x in places:
        y = span(side * 121.2, side * 122.6)
        box = Box(x - 12.0, x + 12.0, y[0], y[1], high - 5.0, high + 5.0)
        parts.hollow_box(box, 0.35, Stuff("polyethylene", 1.05))
        parts.box(Box(x - 9.0, x + 9.0, *span(side * 120.9, side * 121.2), high - 3.5, high - 2.9), "steel")


def repairs(parts: Parts, size: ContainerSize, draws: Draws, count: int) -> None:
    """Put down what repairs leave: plates let in, a little thicker, with their welds, and straps over tears."""
    for i in range(count):
        one = draws.child("repair", i)
        side = one.choice((-1.0, 1.0))
        low = one.chance(0.7)
        long = one.uniform(30.0, 150.0)
        high = one.uniform(25.0, 75.0) if low else one.uniform(15.0, 50.0)
        x = one.uniform(30.0, size.length - 30.0 - long)
        z = 17.0 if low else one.uniform(40.0, size.height - 12.0 - high)
        _patch(parts, Box(x, x + long, 0.0, 0.0, z, z + high), side, one)


def _patch(parts: Parts, face: Box, side: float, draws: Draws) -> None:
    skin = span(side * 117.6, side * 121.0)
    parts.corrugated(face.with_y(skin[0], skin[1]), draws.uniform(0.02, 0.09), 27.8, "steel")
    bead = draws.uniform(0.18, 0.45)
    weld = face.with_y(*span(side * 121.2, side * (121.2 + bead)))
    parts.box(weld.with_z(face.z1, face.z1 + 0.6), "steel")
    for x in (face.x0, face.x1):
        parts.box(weld.with_x(x - 0.3, x + 0.3), "steel")


def plates(parts: Parts, size: ContainerSize, draws: Draws) -> None:
    """Put down stencil and data plates: thin sheets riveted or stuck to a side."""
    for side in (-1.0, 1.0):
        if draws.chance(0.6):
            long, high = draws.uniform(18.0, 40.0), draws.uniform(12.0, 25.0)
            x = draws.uniform(25.0, 60.0) if draws.chance(0.5) else size.length - draws.uniform(80.0, 120.0)
            z = draws.uniform(110.0, 190.0)
            y = span(side * 121.4, side * 121.6)
            parts.box(Box(x, x + long, y[0], y[1], z, z + high), "aluminium")
