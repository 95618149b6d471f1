"""The tank wagon of the 1520 mm gauge: a cylinder with dished ends on saddles, dome, discharge valve, ladders.

After the general type for petroleum products: 12,020 mm over couplers, pins 7.8 m apart, shell 3.0 m inside and 10.8 m
long, plates of 9 mm (11 mm in the lower part), 73 m3, 60 t of load, 23.2 t tare.

The tank as a hold: the cylinder lies along the hold's box and touches its four long sides; the last quarter of the
diameter at each end (`DISH` of it) is the dished end, which `dish_radius` describes.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_bodies import STEEL, ladder, span
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
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

DISH = 0.22
"""Depth of a dished end as a share of the diameter."""
_LAYOUT = Layout(coupled=1202.0, beams=1085.0, pins=780.0, width=262.0, bearers=bearers_between(-180.0, 180.0, 3))
_RADIUS = 150.0
_WALL = 0.95
_AXIS = SILL[1] + 4.0 + _RADIUS + _WALL
_HALF = 536.0
"""Half the length of the tank inside."""


def dish_radius(box: Box, x: float) -> float:
    """Return the radius of a tank at x, cm, from the box that it touches; 0 outside."""
    radius = box.height / 2
    deep = DISH * 2 * radius
    beyond = abs(x - box.centre[0]) - (box.length / 2 - deep)
    if beyond <= 0:
        return radius
    return radius * math.sqrt(max(0.0, 1.0 - (beyond / deep) ** 2))


@CARRIERS.register("rail_tank", version=1, term="rail.tank")
def rail_tank(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a tank wagon."""
    del params
    running_gear(parts, draws.child("gear"), _LAYOUT)
    frame(parts, draws.child("frame"), _LAYOUT, side_sills=False)
    hold = Box(-_HALF, _HALF, -_RADIUS, _RADIUS, _AXIS - _RADIUS, _AXIS + _RADIUS)
    _shell(parts, draws.child("shell"), hold)
    _saddles(parts, draws.child("saddles"))
    _dome(parts, draws.child("dome"), hold)
    _discharge(parts, hold)
    _steps(parts, draws.child("steps"))
    zones = wagon_zones(_LAYOUT, hold, SILL[1])
    zones["tank.shell"] = hold
    zones["tank.hatches"] = Box(-60, 60, -60, 60, hold.z1, hold.z1 + 45)
    return Body(
        kind="rail.tank",
        extent=_LAYOUT.extent,
        holds=(Hold(id="tank", box=hold, doors="top", payload_kg=60_000.0, form="tank"),),
        voids=(*_voids(hold), *underframe_voids(_LAYOUT, SILL[1])),
        tare_kg=22_800.0,
        zones=zones,
    )


def _shell(parts: Parts, draws: Draws, hold: Box) -> None:
    """Put down the plates: cylinder, thicker floor plate, welds, dished ends in rings."""
    straight = hold.length / 2 - DISH * 2 * _RADIUS
    middle = (0.0, 0.0, _AXIS)
    parts.tube(middle, _RADIUS + _WALL, 2 * straight, _WALL, STEEL, axis="x")
    for number in range(7):  # the lower plate is 2 mm thicker: strips along the bottom
        angle = math.radians(-24.0 + 8.0 * number)
        y, z = (_RADIUS + _WALL + 0.12) * math.sin(angle), _AXIS - (_RADIUS + _WALL + 0.12) * math.cos(angle)
        parts.tilted_box((0, y, z), (2 * straight, 21.3, 0.22), STEEL, roll=math.degrees(angle))
    for share in (-1.0, -0.62, -0.2, 0.22, 0.6, 1.0):
        x = share * straight + draws.uniform(-4, 4) * (abs(share) < 1)
        parts.tube((x, 0, _AXIS), _RADIUS + _WALL + 0.28, 2.4, 0.28, STEEL, axis="x")
    steps = 9
    deep = DISH * 2 * _RADIUS
    for end in (-1.0, 1.0):
        for i in range(steps):
            a, b = math.sin(i / steps * math.pi / 2), math.sin((i + 1) / steps * math.pi / 2)
            _dish_ring(parts.at((end * straight, 0, _AXIS), flip=end < 0), hold, (a * deep, b * deep), straight)


def _dish_ring(parts: Parts, hold: Box, x: tuple[float, float], straight: float) -> None:
    """Put down one ring of a dished end, between two distances from its foot."""
    outer, inner = [], []
    for at in x:
        radius = dish_radius(hold, straight + at)
        inner.append(radius)
        slope = math.hypot(1.0, (at / (DISH * 2 * _RADIUS) + 0.05))
        outer.append(radius + 1.1 * slope)
    centre = ((x[0] + x[1]) / 2, 0.0, 0.0)
    length = x[1] - x[0]
    parts.cylinder(centre, outer[0], length, STEEL, axis="x", head=outer[1] / outer[0])
    if inner[1] > 1.0:
        parts.cylinder(centre, inner[0], length, STEEL, axis="x", head=inner[1] / inner[0], sign=-1)
    else:
        parts.cylinder(centre, inner[0], length, STEEL, axis="x", head=0.01, sign=-1)
        parts.cylinder((x[1] + 0.5, 0, 0), inner[0] * 0.72, 1.1, STEEL, axis="x")


def _saddles(parts: Parts, draws: Draws) -> None:
    """Put down saddles with wooden bars over the bogies, the straps around, and the feet bolted in the middle."""
    foot = SILL[1]
    for end in (-1.0, 1.0):
        x = end * _LAYOUT.pins / 2
        for side in (-1.0, 1.0):
            for angle in (11.0, 24.0, 37.0):
                turn = math.radians(angle)
                y = side * (_RADIUS + 7.4) * math.sin(turn)
                z = _AXIS - (_RADIUS + 7.4) * math.cos(turn)
                parts.tilted_box((x, y, z), (44.0, 24.0, 10.0), Stuff("wood", 0.65), roll=side * angle)
                low = max(foot + 0.2, z - 6.5)
                for web in (-19.0, 19.0):
                    if low - foot > 1.0:
                        parts.box(Box(x + web, x + web + 0.9, *span(y - side * 8, y + side * 8), foot, low), STEEL)
            parts.box(Box(x - 20, x + 20, *span(side * 104.0, side * 105.0), foot, foot + 34), STEEL)
            parts.rod((x, side * 118, foot - 4), (x, side * 143, _AXIS - 55), 1.4, STEEL)
        parts.tube((x, 0, _AXIS), _RADIUS + _WALL + 0.9, 8.0, 0.6, STEEL, axis="x")
    for side in (-1.0, 1.0):
        for x in (-34.0, 34.0):
            parts.box(Box.around((x, side * 28.0, foot + 4.2), (30.0, 20.0, 8.0)), Stuff("steel", 4.0))
    del draws


def _dome(parts: Parts, draws: Draws, hold: Box) -> None:
    """Put down the neck of the manhole with its lid and bolts, the valve, the platform around them and its rail."""
    top = hold.z1
    x = draws.choice((0.0, 0.0, -90.0))
    neck = top - 2.0
    parts.tube((x, 0, neck + 11), 29.5, 22.0, 0.9, STEEL)
    parts.cylinder((x, 0, neck + 23.0), 33.0, 2.0, STEEL)
    parts.ellipsoid((x, 0, neck + 24), (29, 29, 7), Stuff("steel", 1.4))
    for i in range(8):
        angle = math.pi * i / 4
        at = (x + 31.5 * math.cos(angle), 31.5 * math.sin(angle), neck + 25.0)
        parts.cylinder(at, 1.4, 9.0, STEEL)
    valve = x + 70.0
    parts.tube((valve, 0, top + 12), 5.0, 24.0, 1.0, STEEL)
    parts.cylinder((valve, 0, top + 27), 8.5, 8.0, Stuff("steel", 4.5))
    deck = top + 9.0
    for side in (-1.0, 1.0):
        y = side * 62.0
        parts.box(Box.around((x, y, deck), (190.0, 38.0, 0.5)), STEEL)
        for end in (-90.0, 0.0, 90.0):
            parts.box(Box.around((x + end, y, deck - 7), (4.0, 34.0, 13.0)), Stuff("steel", 1.5))
            parts.rod((x + end, side * 80, deck), (x + end, side * 80, deck + 64), 1.5, STEEL)
        for high in (32.0, 64.0):
            parts.cylinder((x, side * 80, deck + high), 1.4, 180.0, STEEL, axis="x")


def _discharge(parts: Parts, hold: Box) -> None:
    """Put down the valve in the lowest point, its pipe below and its rod up to the manhole, and the ladder inside."""
    foot = hold.z0
    parts.tube((0, 0, foot - 15), 11.0, 27.0, 1.4, STEEL)
    parts.cylinder((0, 0, foot - 2), 16.0, 4.0, STEEL)
    parts.box(Box.around((0, 0, foot - 30.0), (24, 22, 4)), Stuff("steel", 6.0))
    parts.rod((0, 0, foot + 2), (0, 0, hold.z1 + 14), 1.7, STEEL)
    parts.cylinder((0, 0, foot + 4), 10.0, 7.0, Stuff("steel", 4.0))
    for y in (-14.0, 14.0):
        parts.box(Box.around((20.0, y, (foot + hold.z1) / 2), (4.0, 0.8, hold.height - 10)), STEEL)
    for i in range(9):
        parts.cylinder((20.0, 0, foot + 16 + 31 * i), 0.9, 27.0, STEEL, axis="y")


def _steps(parts: Parts, draws: Draws) -> None:
    """Put down the ladders outside, one a side, the end platforms and their hand rails."""
    low, high = SILL[1] - 34.0, _AXIS + 150.0
    for side in (-1.0, 1.0):
        x = draws.choice((-1.0, 1.0)) * 62.0
        ladder(parts, draws, x, side * 153.5, (low, high), along="x")
    for end in (-1.0, 1.0):
        x = end * (_LAYOUT.beams / 2 - 8)
        for side in (-1.0, 1.0):
            parts.rod((x, side * 118, SILL[1]), (x, side * 118, SILL[1] + 105), 1.5, STEEL)
        parts.cylinder((x, 0, SILL[1] + 105), 1.5, 236.0, STEEL, axis="y")
        parts.box(Box.around((x - end * 6, 0, SILL[1] + 0.3), (26.0, 236.0, 0.5)), STEEL)


def _voids(hold: Box) -> tuple[Void, ...]:
    """Return the neck of the manhole, and the space between shell and centre sill at both ends."""
    neck = Box(-21.0, 21.0, -21.0, 21.0, hold.z1 + 1.0, hold.z1 + 19.0)
    found = [Void(id="neck", box=neck, zone="tank.hatches", methods=("rail.tank",), opens="lid")]
    for name, end in (("front", -1.0), ("rear", 1.0)):
        x0, x1 = sorted((end * 70.0, end * (_LAYOUT.pins / 2 - 26.0)))
        under = Box(x0, x1, -15.0, 15.0, SILL[1] + 0.2, SILL[1] + 3.4)
        found.append(
            Void(
                id=f"under_{name}",
                box=under,
                zone="tank.shell",
                methods=("rail.tank", "rail.underframe"),
                opens="from_below",
            )
        )
    return tuple(found)
