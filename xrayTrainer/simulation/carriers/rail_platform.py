"""The platform (flat wagon) of the 1520 mm gauge: deep sills, boarded floor, drop sides, stakes for timber.

After the general type: 14,620 mm over couplers, pins 9.72 m apart, floor 13.4 x 2.77 m at 1310 mm above the rails,
70 t of load, some 19 t tare; the sills are I-sections 600 mm high in the middle, cut down to 310 mm over the bogies.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_bodies import STEEL, floor_boards, span
from xrayTrainer.simulation.carriers.rail_frames import (
    SILL,
    Layout,
    bearers_between,
    frame,
    running_gear,
    underframe_voids,
)
from xrayTrainer.simulation.carriers.rail_zones import wagon_zones
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

PLATFORM = Layout(coupled=1462.0, beams=1340.0, pins=972.0, width=278.0, bearers=bearers_between(-310.0, 310.0, 5))
"""The general platform."""
_FLOOR = 131.0
_HALF = 668.0
_DEEP = 62.0
"""Foot of the deep middle part of the sills, z."""
_FITTINGS = ("sides", "stakes", "bare")


@CARRIERS.register("rail_platform", version=1, term="rail.platform")
def rail_platform(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a platform. `fitting`: `sides` (raised drop sides), `stakes` (sides down, wooden stakes), `bare`."""
    fitting = word(params, "fitting", draws.child("fitting").weighted(_FITTINGS, (3.0, 3.0, 1.0)), _FITTINGS)
    running_gear(parts, draws.child("gear"), PLATFORM)
    frame(parts, draws.child("frame"), PLATFORM)
    deep_sills(parts)
    for y in (-96.0, -56.0, 56.0, 96.0):
        parts.box(Box(-_HALF, _HALF, y - 0.3, y + 0.3, SILL[1], _FLOOR - 5.2), STEEL)
    floor_boards(parts, draws.child("floor"), Box(-_HALF, _HALF, -138, 138, _FLOOR - 5.2, _FLOOR))
    for side in (-1.0, 1.0):
        _sides(parts, draws.child("sides", int(side)), side, raised=fitting == "sides")
    for end in (-1.0, 1.0):
        _end(parts, end, raised=fitting != "bare")
    if fitting == "stakes":
        _stakes(parts, draws.child("stakes"))
    width = 132.0 if fitting == "stakes" else 137.0
    hold = Box(-_HALF + 6, _HALF - 6, -width, width, _FLOOR, _FLOOR + 280.0)
    return Body(
        kind="rail.platform",
        extent=PLATFORM.extent,
        holds=(Hold(id="deck", box=hold, doors="y", payload_kg=70_000.0, form="deck"),),
        voids=underframe_voids(PLATFORM, _FLOOR - 5.2),
        tare_kg=18_600.0,
        zones={**wagon_zones(PLATFORM, hold, _FLOOR), "floor": Box(-_HALF, _HALF, -138, 138, _FLOOR - 6, _FLOOR)},
    )


def deep_sills(parts: Parts) -> None:
    """Put down the deep middle parts of the two centre sills and the two side sills."""
    for y, flange in ((-138.5, 10.0), (-17.6, 12.0), (17.6, 12.0), (138.5, 10.0)):
        _deep_sill(parts, y, flange)


def _deep_sill(parts: Parts, y: float, flange: float) -> None:
    """Put down what a sill has below the frame between the bogies: web, sloped ends, lower flange."""
    straight, end = 255.0, 352.0
    foot, head = _DEEP, SILL[0]
    parts.box(Box(-straight, straight, y - 0.65, y + 0.65, foot, head), STEEL)
    parts.box(Box(-straight, straight, y - flange, y + flange, foot - 2.0, foot), STEEL)
    steps = 8
    for side in (-1.0, 1.0):
        for i in range(steps):
            x0, x1 = sorted(side * (straight + (end - straight) * (i + k) / steps) for k in (0, 1))
            low = foot + (head - foot) * (i + 0.5) / steps
            parts.box(Box(x0, x1, y - 0.65, y + 0.65, low, head), STEEL)
        slope = math.degrees(math.atan2(head - foot, end - straight))
        length = math.hypot(head - foot, end - straight)
        centre = (side * (straight + end) / 2, y, (foot + head) / 2 - 1.0)
        parts.tilted_box(centre, (length, 2 * flange, 2.0), STEEL, pitch=-side * slope)


def _sides(parts: Parts, draws: Draws, side: float, *, raised: bool) -> None:
    """Put down four drop sides with ribs, hinges and wedges, standing or hanging, and the stake pockets."""
    count = 4
    length = 2 * _HALF / count
    for i in range(count):
        x0 = -_HALF + i * length + 1.0
        x1 = x0 + length - 2.0
        down = not raised or draws.chance(0.04)
        low = _FLOOR - 52.0 if down else _FLOOR + 0.5
        near = 141.5 if down else 138.5
        leaf = Box(x0, x1, *span(side * near, side * (near + 0.35)), low, low + 50.0)
        parts.box(leaf, STEEL)
        for share in (0.08, 0.42, 0.76):
            rib = sorted((side * (near + 0.35), side * (near + 2.2)))
            for edge in (0.0, 5.0):
                parts.box(Box(x0, x1, rib[0], rib[1], low + share * 50 + edge, low + share * 50 + edge + 1.2), STEEL)
        for share in (0.15, 0.5, 0.85):
            x = x0 + share * (x1 - x0)
            parts.cylinder((x, side * 141.0, _FLOOR - 1.5), 2.0, 9.0, STEEL, axis="x")
            parts.box(Box.around((x, side * (near + 3.1), low + 24), (6.0, 1.6, 48)), Stuff("steel", 4.0))
    for i in range(9):
        x = -_HALF + 20 + (2 * _HALF - 40) * i / 8
        pocket = Box.around((x, side * 144.6, SILL[1] - 8), (13.0, 9.0, 20.0))
        parts.box(pocket, STEEL)
        parts.box(pocket.shrunk(1.0, 1.0, 0.0), STEEL, sign=-1)


def _end(parts: Parts, end: float, *, raised: bool) -> None:
    x0, x1 = sorted((end * (_HALF + 0.5), end * (_HALF + 0.85)))
    high = 30.5 if raised else -1.0
    parts.box(Box(x0, x1, -137, 137, _FLOOR + high - 30.0, _FLOOR + high), STEEL)
    for y in (-100.0, -35.0, 35.0, 100.0):
        parts.box(Box.around(((x0 + x1) / 2 + end * 1.2, y, _FLOOR + high - 15), (1.8, 7.0, 30.0)), Stuff("steel", 3.5))


def _stakes(parts: Parts, draws: Draws) -> None:
    """Put down wooden stakes in the pockets, tied over the load's space with twisted wire."""
    top = _FLOOR + 280.0
    for i in range(9):
        x = -_HALF + 20 + (2 * _HALF - 40) * i / 8 + draws.normal(0, 0.5)
        for side in (-1.0, 1.0):
            radius = draws.uniform(5.0, 6.2)
            lean = draws.normal(0, 1.2)
            foot, head = (x, side * 144.6, SILL[1] - 16), (x + lean, side * (144.6 - 3.0), top - draws.uniform(0, 14))
            parts.rod(foot, head, min(radius, 3.4 + 0.2 * radius) + 0.6, Stuff("wood", draws.around(0.6, 0.06)))
        for strand in (-0.4, 0.4):
            parts.rod((x + strand, -140, top - 22), (x + strand, 140, top - 22), 0.3, STEEL)
