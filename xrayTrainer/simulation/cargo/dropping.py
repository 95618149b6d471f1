"""Packing by hand: things of different size dropped into a box, each onto what lies under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws

Size = tuple[float, float, float]


def dropped(room: Box, placed: Sequence[Box], size: Size, x: float, y: float) -> Box | None:
    """Return the box of a thing set down at (x, y) on what lies there; None where it doesn't fit into the room.

    It comes to rest on the highest thing below it, so that it never floats.
    """
    if x + size[0] > room.x1 + 1e-9 or y + size[1] > room.y1 + 1e-9:
        return None
    box = Box.at(x=x, y=y, z=room.z0, length=size[0], width=size[1], height=size[2])
    below = [b.z1 for b in placed if b.x0 < box.x1 and b.x1 > box.x0 and b.y0 < box.y1 and b.y1 > box.y0]
    z = max(below, default=room.z0)
    return box.moved(z=z - room.z0) if z + size[2] <= room.z1 + 1e-9 else None


def packed(
    room: Box,
    draws: Draws,
    choose: Callable[[Draws], tuple[str, tuple[Size, ...]]],
    *,
    passes: int,
    least: float = 3.0,
) -> tuple[tuple[str, Box, Draws], ...]:
    """Return things packed in passes over the floor, each pass in rows.

    Parameters
    ----------
    room
        Where to, cm.
    draws
        Chance.
    choose
        Names a thing and the sizes that it has as it may lie, the best first.
    passes
        How many times the floor is gone over.
    least
        Smallest thing, cm: what is left of a row below this stays empty.

    Returns
    -------
    tuple
        Name, box and own draws of each thing.
    """
    found: list[tuple[str, Box, Draws]] = []
    placed: list[Box] = []
    for number in range(passes):
        of_pass = draws.child("pass", number)
        y, count = room.y0, 0
        while y < room.y1 - least and count < 200:
            x, deep = room.x0, 0.0
            while x < room.x1 - least and count < 200:
                own = of_pass.child("thing", count)
                count += 1
                name, sizes = choose(own)
                boxes = (dropped(room, placed, size, x, y) for size in sizes)
                box = next((one for one in boxes if one is not None), None)
                if box is None:
                    x += least
                    continue
                placed.append(box)
                found.append((name, box, own.child("make")))
                x = box.x1 + own.uniform(0.1, 1.2)
                deep = max(deep, box.width)
            y += (deep or least) + of_pass.uniform(0.1, 0.8)
    return tuple(found)
