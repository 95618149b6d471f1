"""What every wagon stands on: track, bogies, couplers, the welded frame with its centre sill.

Dimensions as textbooks of 1520 mm gauge wagon building give them: centre sill of two rolled Z-sections 310 mm high,
body bolsters as box girders over the bogie pins, cross bearers of plates, side sills of channels, end beams 61 cm
behind the coupling line.

The `extent` of a wagon ends half a metre beyond its coupling lines: the next wagons and the rails go on, and the edge
of the scan cuts them.  The tare is that of the wagon alone.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_bogies import CENTRE_PLATE, STEEL, bogie
from xrayTrainer.simulation.carriers.rail_brakes import brakes
from xrayTrainer.simulation.carriers.rail_couplers import COUPLER_HEIGHT, coupler, hose, neighbour
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.solids import Parts, Stuff

SILL = (88.0, 119.0)
"""Foot and head of the centre sill, cm above the rails."""
_WEB = 17.0
_SEEN_BEYOND = 50.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Chief dimensions of a wagon, cm.

    Attributes
    ----------
    coupled
        Between the coupling lines.
    beams
        Between the outer faces of the end beams.
    pins
        Between the pins of the bogies.
    width
        Of the frame.
    bearers
        Where cross bearers stand, x.
    """

    coupled: float
    beams: float
    pins: float
    width: float
    bearers: tuple[float, ...]

    @property
    def reach(self) -> float:
        """From a coupling line to the end beam behind it, cm."""
        return (self.coupled - self.beams) / 2

    @property
    def extent(self) -> tuple[float, float]:
        """First and last x of what a scan of it shows, cm."""
        return (-self.coupled / 2 - _SEEN_BEYOND, self.coupled / 2 + _SEEN_BEYOND)


def bearers_between(first: float, last: float, count: int) -> tuple[float, ...]:
    """Return `count` even places from one x to another."""
    return tuple(first + (last - first) * i / (count - 1) for i in range(count))


def running_gear(parts: Parts, draws: Draws, layout: Layout) -> None:
    """Put down rails, bogies, couplers with their draft gear, and the ends of the neighbours."""
    far = layout.coupled / 2 + 420.0
    for side in (-79.8, 79.8):
        parts.box(Box(-far, far, side - 3.7, side + 3.7, -4.4, 0.0), STEEL)
        parts.box(Box(-far, far, side - 0.9, side + 0.9, -15.0, -4.4), STEEL)
        parts.box(Box(-far, far, side - 7.5, side + 7.5, -18.0, -15.0), STEEL)
    for name, end in (("front", -1.0), ("rear", 1.0)):
        bogie(parts.at((end * layout.pins / 2, 0, 0)), draws.child("bogie", name))
        height = COUPLER_HEIGHT + draws.child("height", name).uniform(-2.0, 1.0)
        line = (end * layout.coupled / 2, 0.0, height)
        own = parts.at(line, yaw=0.0 if end < 0 else 180.0)
        coupler(own, draws.child("coupler", name), layout.reach)
        hose(own, draws.child("hose", name), layout.reach)
        beyond = draws.child("neighbour", name)
        if beyond.chance(0.88):
            neighbour(parts.at(line, yaw=180.0 if end < 0 else 0.0), beyond, beyond.uniform(56.0, 64.0))


def frame(parts: Parts, draws: Draws, layout: Layout, *, side_sills: bool = True) -> None:
    """Put down the welded frame up to the head of the centre sill, with the brake gear that hangs from it."""
    centre_sill(parts, layout)
    half, reach = layout.beams / 2, layout.width / 2
    foot, head = SILL
    for end in (-1.0, 1.0):
        pin = end * layout.pins / 2
        _body_bolster(parts, pin, reach)
        x0, x1 = sorted((end * half, end * (half - 1.2)))
        parts.box(Box(x0, x1, -reach, reach, foot + 2, head), STEEL)
        for z in (foot + 2, head - 1.0):
            y = reach
            inner = sorted((end * (half - 1.2), end * (half - 9.0)))
            parts.box(Box(inner[0], inner[1], -y, -_WEB - 1, z, z + 1.0), STEEL)
            parts.box(Box(inner[0], inner[1], _WEB + 1, y, z, z + 1.0), STEEL)
    for x in layout.bearers:
        _bearer(parts, x, reach - 1.0)
    if side_sills:
        for side in (-1.0, 1.0):
            y0, y1 = sorted((side * reach, side * (reach - 0.9)))
            parts.box(Box(-half + 1.2, half - 1.2, y0, y1, head - 20.0, head), STEEL)
            y0, y1 = sorted((side * (reach - 0.9), side * (reach - 8.5)))
            for z in (head - 20.0, head - 1.1):
                parts.box(Box(-half + 9.0, half - 9.0, y0, y1, z, z + 1.1), STEEL)
    brakes(parts, draws.child("brakes"), layout.pins, layout.beams)


def centre_sill(parts: Parts, layout: Layout) -> None:
    """Put down the two Z-sections from end beam to end beam, and the plate over them."""
    half = layout.beams / 2 - 1.2
    foot, head = SILL
    parts.box(Box(-half, half, -_WEB - 1.0, _WEB + 1.0, head - 1.6, head), STEEL)
    for side in (-1.0, 1.0):
        y0, y1 = sorted((side * _WEB, side * (_WEB + 1.1)))
        parts.box(Box(-half, half, y0, y1, foot, head - 1.6), STEEL)
        y0, y1 = sorted((side * (_WEB + 1.1), side * (_WEB + 13.0)))
        parts.box(Box(-half, half, y0, y1, foot, foot + 1.6), STEEL)


def _body_bolster(parts: Parts, pin: float, reach: float) -> None:
    """Put down a box girder across the frame over a bogie, with its centre plate and side bearers."""
    foot, head = SILL
    parts.cylinder((pin, 0, (CENTRE_PLATE + foot) / 2), 17.0, foot - CENTRE_PLATE, STEEL)
    for y0, y1 in ((-reach + 1, -_WEB - 13.0), (_WEB + 13.0, reach - 1)):
        for x in (pin - 18.0, pin + 17.0):
            parts.box(Box(x, x + 1.0, y0, y1, foot + 4.0, head - 1.6), STEEL)
        parts.box(Box(pin - 24, pin + 24, y0, y1, foot + 2.8, foot + 4.0), STEEL)
        parts.box(Box(pin - 22, pin + 22, y0, y1, head - 1.2, head), STEEL)
    parts.box(Box(pin - 14, pin + 14, -_WEB, _WEB, foot, foot + 11.0), Stuff("steel", 5.0))
    for side in (-1.0, 1.0):
        parts.box(Box.around((pin, side * 76.2, foot - 3.0), (18, 13, 6.6)), Stuff("steel", 6.0))


def _bearer(parts: Parts, x: float, reach: float) -> None:
    """Put down a cross bearer: a plate on edge, lower towards the sides, with a flange at its foot."""
    foot, head = SILL
    for side in (-1.0, 1.0):
        for near, far, drop in ((_WEB + 1.1, 70.0, 4.0), (70.0, reach, 10.0)):
            y0, y1 = sorted((side * near, side * far))
            parts.box(Box(x - 0.4, x + 0.4, y0, y1, foot + drop + 1.0, head), STEEL)
            parts.box(Box(x - 6.0, x + 6.0, y0, y1, foot + drop, foot + drop + 1.0), STEEL)
    parts.box(Box(x - 0.4, x + 0.4, -_WEB, _WEB, foot + 2.0, head - 1.6), STEEL)


def underframe_voids(layout: Layout, floor: float) -> tuple[Void, ...]:
    """Return the spaces under a floor: in the centre sill, and between the cross members on both sides of it."""
    foot, head = SILL
    stops = sorted({-layout.pins / 2 + 24.0, *layout.bearers, layout.pins / 2 - 24.0})
    found: list[Void] = []
    for number, (x0, x1) in enumerate(itertools.pairwise(stops)):
        if x1 - x0 < 40.0:
            continue
        inner = Box(x0 + 1.0, x1 - 1.0, -_WEB + 0.2, _WEB - 0.2, foot + 2.0, head - 2.0)
        found.append(_void(f"sill_{number}", inner, "from_below"))
        for name, y0, y1 in (("near", -layout.width / 2 + 10, -_WEB - 2), ("far", _WEB + 2, layout.width / 2 - 10)):
            box = Box(x0 + 7.0, x1 - 7.0, y0, y1, head - 5.0, floor - 0.3)
            if box.height >= 4.0:
                found.append(_void(f"bay_{name}_{number}", box, "from_below"))
    for name, end in (("front", -1.0), ("rear", 1.0)):
        pin = end * layout.pins / 2
        for side, y0, y1 in (("near", -layout.width / 2 + 3, -32.0), ("far", 32.0, layout.width / 2 - 3)):
            box = Box(pin - 16.8, pin + 16.8, y0, y1, foot + 4.4, head - 1.8)
            found.append(_void(f"bolster_{name}_{side}", box, "panel"))
    return tuple(found)


def _void(name: str, box: Box, opens: str) -> Void:
    return Void(id=name, box=box, zone="wagon.underframe", methods=("rail.underframe",), opens=opens)
