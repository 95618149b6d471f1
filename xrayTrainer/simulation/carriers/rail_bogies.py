"""Bogies of 1520 mm gauge freight wagons: the three-piece bogie of cast side frames, a bolster and coil springs.

Dimensions follow the common two-axle freight bogie of that gauge as textbooks of wagon building give them: wheelbase
1850 mm, new tread circle 957 mm, inner faces of the wheels 1440 mm apart, journals 2036 mm apart, seven double coil
springs a side, centre plate at about 806 mm above the rails, some 4.7 t in all.
"""

from __future__ import annotations

import math

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import turned
from xrayTrainer.simulation.solids import Parts, Stuff

STEEL = "steel"
CENTRE_PLATE = 80.6
"""Height of the plate on which the wagon rests, cm above the rails."""
WHEELBASE = 185.0
_TREAD = 47.85
_SIDE = 101.8
_ROLLERS = Stuff("steel", 4.7)
_RIBBED = Stuff("steel", 5.2)


def bogie(parts: Parts, draws: Draws) -> None:
    """Put down a bogie about its pin at x = 0, y = 0, its wheels on rails whose heads lie at z = 0."""
    radius = _TREAD - draws.uniform(0.0, 3.2)  # worn and turned anew
    for end in (-1.0, 1.0):
        at = parts.at((end * WHEELBASE / 2, 0.0, 0.0))
        _wheelset(at, radius)
        for side in (-1.0, 1.0):
            _axle_box(at, side, radius)
            _shoe(at, side, end, radius, draws)
    for side in (-1.0, 1.0):
        _side_frame(parts, side)
        _springs(parts, side, draws.child("springs", int(side)))
    _bolster(parts)
    _rigging(parts, draws)


def _wheelset(parts: Parts, radius: float) -> None:
    for side in (-1.0, 1.0):
        _wheel(parts, side, radius)
        parts.cylinder((0, side * 89.5, radius), 8.6, 3.0, STEEL, axis="y")
    parts.cylinder((0, 0, radius), 8.25, 140.0, STEEL, axis="y")


def _wheel(parts: Parts, side: float, radius: float) -> None:
    """Put down flange, rim, the disc inside it and the hub with the seat of the axle."""

    def ring(outer: float, y0: float, y1: float, sign: int = 1) -> None:
        parts.cylinder((0, side * (y0 + y1) / 2, radius), outer, y1 - y0, STEEL, axis="y", sign=sign)

    ring(radius + 2.8, 72.0, 75.2)
    ring(radius, 75.2, 85.0)
    ring(40.6, 72.0, 85.0, sign=-1)
    ring(40.6, 77.0, 79.1)
    ring(33.0, 79.1, 80.0)  # the disc grows thicker towards the hub
    ring(22.0, 80.0, 80.9)
    ring(13.6, 70.0, 77.0)
    ring(13.6, 80.9, 88.0)


def _axle_box(parts: Parts, side: float, radius: float) -> None:
    """Put down a box with two roller bearings on the journal, and its cover."""
    y0, y1 = sorted((side * 91.0, side * 112.0))
    centre = (0.0, side * 101.5, radius)
    parts.cylinder(centre, 16.4, 21.0, _RIBBED, axis="y", radius_across=15.0)
    for guide in (-16.8, 15.1):
        parts.box(Box(guide, guide + 1.7, y0, y1, radius - 9.0, radius + 17.5), STEEL)
    parts.box(Box(-15.1, 15.1, y0, y1, radius + 16.4, radius + 17.5), STEEL)
    parts.cylinder(centre, 12.4, 21.0, STEEL, axis="y", inside=_RIBBED)
    parts.cylinder(centre, 11.0, 17.0, _ROLLERS, axis="y", inside=STEEL)
    parts.cylinder(centre, 7.6, 17.0, STEEL, axis="y", inside=_ROLLERS)
    parts.cylinder((0, side * 113.0, radius), 13.0, 2.0, STEEL, axis="y")


def _shoe(parts: Parts, side: float, end: float, radius: float, draws: Draws) -> None:
    """Put down the brake shoe of a wheel, on the side that faces the bolster, with its hanger."""
    gap = draws.uniform(0.4, 1.0)
    wear = draws.uniform(3.2, 5.6)
    for angle in (-16.0, 0.0, 16.0):
        reach = radius + gap + wear / 2
        x = -end * reach * math.cos(math.radians(angle))
        z = radius + reach * math.sin(math.radians(angle))
        parts.tilted_box((x, side * 80.0, z), (wear, 8.0, 13.2), "iron", pitch=end * angle)
    parts.rod((-end * (radius + 10), side * 80, radius - 4), (-end * (radius + 9), side * 80, radius + 24), 1.1, STEEL)


_MEMBERS = (
    ((-122.0, 72.0), (-74.0, 72.0), 11.5),
    ((-75.5, 73.0), (-40.0, 82.5), 11.5),
    ((-40.0, 82.0), (40.0, 82.0), 11.0),
    ((40.0, 82.5), (75.5, 73.0), 11.5),
    ((74.0, 72.0), (122.0, 72.0), 11.5),
    ((-73.0, 58.0), (-43.0, 24.0), 11.5),
    ((-44.0, 21.0), (44.0, 21.0), 13.5),
    ((43.0, 24.0), (73.0, 58.0), 11.5),
    ((-31.0, 28.0), (-31.0, 76.5), 9.0),
    ((31.0, 28.0), (31.0, 76.5), 9.0),
    ((-117.0, 41.0), (-117.0, 66.2), 7.0),
    ((117.0, 41.0), (117.0, 66.2), 7.0),
    ((-69.0, 48.0), (-69.0, 66.2), 7.5),
    ((69.0, 48.0), (69.0, 66.2), 7.5),
)
"""Members of a cast side frame: from, to (x, z) and height, cm."""


def _side_frame(parts: Parts, side: float) -> None:
    wall, depth = 1.7, 17.0
    for (xa, za), (xb, zb), height in _MEMBERS:
        length = math.hypot(xb - xa, zb - za)
        pitch = -math.degrees(math.atan2(zb - za, xb - xa))
        centre = ((xa + xb) / 2, side * _SIDE, (za + zb) / 2)
        parts.tilted_box(centre, (length, depth, height), STEEL, pitch=pitch)
        inner = (length, depth - 2 * wall, height - 2 * wall)  # open to the next member
        parts.tilted_box(centre, inner, STEEL, pitch=pitch, sign=-1)


def _springs(parts: Parts, side: float, draws: Draws) -> None:
    """Put down seven double springs between the seat of the side frame and the bolster."""
    foot, head = 27.8, 48.0
    spots = [(-19.5, -10.5), (-19.5, 10.5), (0.0, -16.0), (0.0, 0.0), (0.0, 16.0), (19.5, -10.5), (19.5, 10.5)]
    coils = 5
    for number, (x, across) in enumerate(spots):
        y = side * _SIDE + across * 0.6
        lean = 6.5 if number % 2 else -6.5
        axes = turned(pitch=lean + draws.normal(0.0, 0.4))
        step = (head - foot - 3.0) / (coils - 1)
        for coil in range(coils):
            centre = (x, y, foot + 1.5 + coil * step)
            flat = coil in (0, coils - 1)
            parts.tube(centre, 9.6, 2.6, 2.6, STEEL, axis="z" if flat else axes)
        parts.tube((x, y, (foot + head) / 2), 5.6, head - foot, 2.0, Stuff("steel", 4.2))


def _bolster(parts: Parts) -> None:
    """Put down the hollow cast beam across the springs, the centre plate and the side bearers."""
    reach = 126.0
    for z0, z1 in ((48.0, 50.2), (66.0, 68.4)):
        parts.box(Box(-21, 21, -reach, reach, z0, z1), STEEL)
    for x in (-21.0, 19.2):
        parts.box(Box(x, x + 1.8, -reach, reach, 50.2, 66.0), STEEL)
    for y in (-100.0, -60.0, -20.0, 18.0, 58.0, 98.0):
        parts.box(Box(-19.2, 19.2, y, y + 2.0, 50.2, 66.0), STEEL)
    parts.box(Box(-22, 22, -36, 36, 68.4, 74.0), STEEL)
    parts.box(Box(-20, 20, -34, 34, 69.4, 73.0), STEEL, sign=-1)
    parts.cylinder((0, 0, 77.3), 15.5, 6.6, STEEL)
    for side in (-1.0, 1.0):
        parts.box(Box.around((0, side * 76.2, 73.4), (26, 13, 10)), _RIBBED)
        for end in (-1.0, 1.0):  # friction wedges against the columns of the side frame
            parts.tilted_box((end * 23.6, side * _SIDE, 57.0), (4.4, 13.0, 17.0), STEEL, pitch=end * 9.0)


def _rigging(parts: Parts, draws: Draws) -> None:
    """Put down the two brake beams, their levers and the rod under the bolster."""
    for end in (-1.0, 1.0):
        x = end * 36.0
        parts.box(Box.around((x, 0, 40.0), (3.2, 146.0, 7.0)), Stuff("steel", 5.0))
        for side in (-1.0, 1.0):
            parts.rod((x, side * 70, 40), (x - end * 8.0, 0, 42), 1.5, STEEL)
        top = 79.0 + draws.uniform(-1, 1)
        parts.tilted_box((x + end * 4.0, 7.0, (28 + top) / 2), (8.0, 2.4, top - 28), STEEL, pitch=end * 12.0)
    parts.rod((-38, 7, 33), (38, 7, 33), 1.6, STEEL)
