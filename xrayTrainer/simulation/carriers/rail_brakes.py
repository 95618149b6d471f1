"""Brake gear under a freight wagon: cylinder, air reservoir, distributor valve, pipe, levers and rods.

One cylinder of 356 mm with two horizontal levers works both bogies, a reservoir of 78 litres feeds it, and a pipe of
1 1/4 inch runs through the whole wagon.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

STEEL = "steel"
_CAST = Stuff("iron", 4.6)
RESERVOIR_RADIUS = 16.0


def brakes(parts: Parts, draws: Draws, pins: float, beams: float) -> None:
    """Put down the brake gear between two bogies whose pins are `pins` cm apart, under a frame of `beams` cm."""
    side = draws.choice((-1.0, 1.0))
    room = pins / 2 - 150.0
    x = min(draws.uniform(40.0, 70.0), room - 45.0)
    _cylinder(parts.at((x, -12.0, 74.0)), draws)
    reservoir(parts, reservoir_place(room, side), side)
    _distributor(parts, x - 60.0, side)
    _pipe(parts, draws, beams / 2)
    _rods(parts, draws, x, pins / 2)


def reservoir_place(room: float, side: float) -> Box:
    """Return the box around the air reservoir; `room` is half the free length between the bogies."""
    x0 = -min(room, 175.0)
    return Box.at(x=x0, y=side * 95.0 - RESERVOIR_RADIUS, z=73.0, length=118.0, width=32.0, height=32.0)


def reservoir(parts: Parts, place: Box, side: float) -> None:
    """Put down a reservoir in two straps under the frame."""
    parts.tube(place.centre, RESERVOIR_RADIUS, place.length, 0.45, STEEL, axis="x", ends=0.6)
    for share in (0.2, 0.8):
        x = place.x0 + share * place.length
        parts.box(Box.around((x, place.centre[1], place.z1 + 2.0), (6.0, 30.0, 4.0)), Stuff("steel", 4.0))
        parts.tube((x, place.centre[1], place.centre[2]), RESERVOIR_RADIUS + 0.8, 5.0, 0.8, STEEL, axis="x")


def _cylinder(parts: Parts, draws: Draws) -> None:
    parts.tube((0, 0, 0), 19.0, 30.0, 1.0, "iron", axis="x", ends=1.6)
    parts.cylinder((16.0, 0, 0), 21.0, 2.2, "iron", axis="x")
    parts.cylinder((6.0 - draws.uniform(0, 6), 0, 0), 17.6, 3.0, Stuff("iron", 5.0), axis="x")
    parts.cylinder((-10.0, 0, 0), 16.0, 8.0, "iron", axis="x", head=0.4)
    parts.rod((-48, 0, 0), (-14, 0, 0), 2.4, STEEL)
    for coil in range(5):
        parts.tube((-5.0 + coil * 2.2, 0, 0), 9.0, 0.9, 0.9, STEEL, axis="x")
    parts.box(Box(-16, 14, -12, 12, 19.2, 21.0), STEEL)


def _distributor(parts: Parts, x: float, side: float) -> None:
    """Put down the distributor valve: two chambers and the main and working part bolted to them."""
    at = parts.at((x, side * 60.0, 84.0))
    at.box(Box(-12, 12, -16, 16, -14, 14), _CAST)
    at.box(Box(-9, 9, -12, 12, -10, 10), _CAST, sign=-1)
    at.cylinder((-21, 0, 1), 9.0, 17.0, Stuff("iron", 5.4), axis="x")
    at.cylinder((21, 0, 1), 8.0, 17.0, Stuff("iron", 5.4), axis="x")
    at.cylinder((0, 0, -18.0), 6.0, 7.5, _CAST)
    at.rod((0, 0, 14), (0, -side * 34, 14), 1.3, STEEL)


def _pipe(parts: Parts, draws: Draws, half: float) -> None:
    """Put down the brake pipe from end to end, with its sleeves and the branch to the valve."""
    y = -27.0
    z = 91.9
    parts.cylinder((0, y, z), 2.1, 2 * half - 8.0, STEEL, axis="x")
    for share in (-0.55, -0.1, 0.35, 0.7):
        parts.cylinder((share * half + draws.uniform(-8, 8), y, z), 3.1, 9.0, "iron", axis="x")
    parts.rod((-30, y, z), (-30, -60, z - 6), 1.3, STEEL)


def _rods(parts: Parts, draws: Draws, x: float, pin: float) -> None:
    """Put down both horizontal levers, their tie, the pull rods to the bogies and the slack adjuster."""
    level = 74.0
    levers = (x - 48.0, x + 22.0)
    for at, lean in zip(levers, (draws.uniform(4, 14), draws.uniform(-14, -4)), strict=True):
        parts.tilted_box((at, -2.0, level - 6), (2.4 + 4.0, 92.0, 2.2), STEEL, yaw=lean)
    parts.rod((levers[0], 20, level - 6), (levers[1], 20, level - 6), 1.7, STEEL)
    for at, end in zip(levers, (-1.0, 1.0), strict=True):
        parts.rod((at, 36, level - 6), (end * (pin - 42), 9, level + 2), 1.6, STEEL)
    middle = (levers[0] - pin + 42) / 2
    parts.cylinder((middle, 23, level - 2), 5.2, 82.0, Stuff("steel", 3.4), axis="x")
    for hang in (-0.55, 0.5):
        parts.box(Box.around((hang * pin, 14, level + 6), (3.0, 26.0, 1.2)), STEEL)
        for y in (1.5, 26.5):
            parts.rod((hang * pin, y, level + 6), (hang * pin, y, 87.6), 0.9, STEEL)
