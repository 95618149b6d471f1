"""Automatic couplers of the 1520 mm gauge, with draft gear, and what is seen of the next wagon.

The rigid-profile claw coupler as it is used on all freight wagons of that gauge: axis 1060 mm above the rails, head of
about 40 cm with a large and a small tooth, shank, yoke and a friction draft gear of 57 cm between the webs of the
centre sill; some 200 kg for the coupler and 130 kg for the gear.
"""

from __future__ import annotations

import itertools

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

STEEL = "steel"
COUPLER_HEIGHT = 106.0
"""Axis of the coupler, cm above the rails."""
_FRICTION = Stuff("steel", 6.2)


def coupler(parts: Parts, draws: Draws, reach: float) -> None:
    """Put down a coupler and its draft gear: coupling line at x = 0, axis at z = 0, wagon towards high x.

    `reach` is how far behind the line the wagon's end beam stands.
    """
    _head(parts)
    droop = draws.uniform(-1.2, 0.4)
    parts.tilted_box((62.0, 0, droop * 0.3), (54.0, 13.0, 17.5), STEEL, pitch=droop * 0.6)
    parts.tilted_box((62.0, 0, droop * 0.3), (48.0, 7.5, 12.0), STEEL, pitch=droop * 0.6, sign=-1)
    parts.box(Box(reach - 4.0, reach - 0.1, -24, 24, 11, 21), STEEL)
    parts.box(Box(reach - 4.0, reach - 0.1, -24, 24, -20, -12), STEEL)
    for side in (-1.0, 1.0):
        parts.box(Box.around((reach - 2.0, side * 20, -0.5), (3.8, 8, 22.8)), STEEL)
        parts.rod((reach - 1.5, side * 15, -12), (reach - 6.0, side * 13, 12), 1.2, STEEL)
    _draft_gear(parts.at((reach + 32.0, 0, 0)))
    parts.rod((28, 14, -8), (reach - 2, 44, 2), 1.0, STEEL)  # uncoupling lever
    parts.rod((reach - 2, 44, 2), (reach - 2, 118, 8), 1.3, STEEL)


def _head(parts: Parts) -> None:
    """Put down a hollow cast head with its two teeth, the lock between them and the shoulder behind."""
    parts.box(Box(2, 35, -17, 20, -18, 18), STEEL)
    parts.box(Box(7, 31, -12, 15, -13.5, 13.5), STEEL, sign=-1)
    parts.box(Box(-15, 2, 10, 21, -17, 17), STEEL)
    parts.box(Box(-11, 2, 13.4, 17.6, -12, 12), STEEL, sign=-1)
    parts.tilted_box((-4, -18.6, 0), (17, 7.5, 30), STEEL, yaw=-14)
    parts.box(Box(-3.5, 2.0, -8, 4, -13, 11), STEEL)
    parts.box(Box(9, 19, -5, 3, -11, 13), STEEL)  # the lock hangs in the hollow
    parts.cylinder((20, 8, 0), 2.4, 27.0, STEEL)


def _draft_gear(parts: Parts) -> None:
    """Put down yoke, follower plate, housing with friction wedges and springs, and stops."""
    for z in (-15.4, 12.4):
        parts.box(Box(-24, 64, -8, 8, z, z + 3.0), STEEL)
    parts.box(Box(60.5, 64, -8, 8, -12.4, 12.4), STEEL)
    parts.box(Box(-2.2, 2.6, -15, 15, -12, 12), STEEL)
    parts.cylinder((18, 0, 0), 11.6, 27.0, _FRICTION, axis="x")
    parts.tube((45.5, 0, 0), 11.8, 28.0, 1.8, STEEL, axis="x", ends=1.5)
    for coil in range(5):
        parts.tube((35.5 + coil * 5.0, 0, 0), 9.2, 2.4, 2.4, STEEL, axis="x")
    for side in (-1.0, 1.0):
        for x0, x1 in ((-12.0, -2.4), (64.6, 73.0)):
            parts.box(Box.around(((x0 + x1) / 2, side * 13.3, 0), (x1 - x0, 5.0, 25)), Stuff("steel", 6.0))


def hose(parts: Parts, draws: Draws, reach: float) -> None:
    """Put down the end cock and the rubber hose of the brake pipe, coupled to the neighbour's at x = 0."""
    y = -27.0
    sag = -34.0 - draws.uniform(0, 6)
    parts.rod((reach + 6, y, -14), (reach - 8, y, -14), 2.1, STEEL)
    parts.box(Box.around((reach - 12, y, -14), (9, 7, 9)), Stuff("iron", 6.0))
    points = [(reach - 16, -16.0), (reach - 26, -23.0), (26.0, -30.0), (9.0, sag), (0.0, sag)]
    for (xa, za), (xb, zb) in itertools.pairwise(points):
        parts.rod((xa, y, za), (xb, y, zb), 2.6, Stuff("rubber", 0.9))
    parts.cylinder((1.5, y, sag), 3.4, 7.0, Stuff("iron", 6.0), axis="x")


def neighbour(parts: Parts, draws: Draws, reach: float) -> None:
    """Put down the near end of the next wagon, seen from its coupling line: coupler, end beam, and what stands on it.

    It goes on beyond the scan, whose edge cuts it.
    """
    coupler(parts, draws, reach)
    hose(parts, draws, reach)
    far = reach + 190.0
    parts.box(Box(reach, reach + 1.4, -140, 140, -18, 15), STEEL)
    for side in (-1.0, 1.0):
        parts.box(Box.around(((reach + far) / 2, side * 17, -2), (far - reach, 1.1, 31)), STEEL)
        parts.box(Box.around(((reach + far) / 2, side * 138, 4), (far - reach, 0.9, 20)), STEEL)
    kind = draws.weighted(("covered", "gondola", "tank"), (3.0, 3.0, 2.0))
    if kind == "tank":
        parts.tube((reach + 95 + 130, 0, 165), 150, 260, 1.0, STEEL, axis="x", ends=1.0)
        for side in (-1.0, 1.0):
            parts.rod((reach + 3, side * 120, 15), (reach + 3, side * 120, 118), 1.6, STEEL)
        parts.rod((reach + 3, -120, 118), (reach + 3, 120, 118), 1.6, STEEL)
        return
    top = 15.0 + (286.0 if kind == "covered" else 206.0)
    parts.box(Box(reach + 1.4, far, -138, 138, 15, 20), "wood" if kind == "covered" else Stuff("steel", 1.3))
    parts.corrugated(Box(reach + 4, reach + 8, -138, 138, 20, top), 0.35, 24.0, STEEL, normal="x")
    for side in (-1.0, 1.0):
        parts.box(
            Box.around(((reach + far) / 2 + 4, side * 140, (20 + top) / 2), (far - reach - 8, 0.4, top - 20)), STEEL
        )
        parts.box(Box.around((reach + 10, side * 136, (20 + top) / 2), (9, 5, top - 20)), Stuff("steel", 2.2))
    if kind == "covered":
        parts.box(Box(reach + 4, far, -144, 144, top, top + 0.8), STEEL)
    else:
        for side in (-1.0, 1.0):
            parts.box(Box.around(((reach + far) / 2, side * 140, top + 5), (far - reach, 8, 10)), Stuff("steel", 2.6))
