"""The covered hopper of the 1520 mm gauge, for grain or cement: sloped ends, mouths in the floor, hatches in the roof.

After the general types: for grain 14,720 mm over couplers, pins 10.5 m apart, 93 m3, 65 t of load, some 20 t tare; for
cement shorter and lower, 60 m3, with two mouths.  `rail_hopper_shape` describes the inside.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_bodies import STEEL, arch, arched, ladder, post, span
from xrayTrainer.simulation.carriers.rail_frames import SILL, Layout, frame, running_gear, underframe_voids
from xrayTrainer.simulation.carriers.rail_hopper_shape import MOUTH_HALF, HopperShape
from xrayTrainer.simulation.carriers.rail_zones import wagon_zones
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

_FOOT = 76.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Type:
    layout: Layout
    half: float
    eaves: float
    payload_kg: float
    tare_kg: float
    hatches: int


_TYPES = {
    "grain": _Type(
        layout=Layout(coupled=1472.0, beams=1350.0, pins=1050.0, width=280.0, bearers=()),
        half=642.0,
        eaves=412.0,
        payload_kg=65_000.0,
        tare_kg=20_400.0,
        hatches=4,
    ),
    "cement": _Type(
        layout=Layout(coupled=1202.0, beams=1080.0, pins=780.0, width=280.0, bearers=()),
        half=505.0,
        eaves=372.0,
        payload_kg=68_000.0,
        tare_kg=19_500.0,
        hatches=4,
    ),
}
_HALF_WIDTH = 148.0


@CARRIERS.register("rail_hopper", version=1, term="rail.hopper")
def rail_hopper(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a covered hopper. `type`: `grain` or `cement`."""
    chosen = word(params, "type", draws.child("type").weighted(("grain", "cement"), (3.0, 2.0)), ("grain", "cement"))
    kind = _TYPES[chosen]
    layout = kind.layout
    running_gear(parts, draws.child("gear"), layout)
    frame(parts, draws.child("frame"), layout, side_sills=False)
    hold = Box(-kind.half, kind.half, -_HALF_WIDTH, _HALF_WIDTH, _FOOT, kind.eaves)
    shape = HopperShape.of(hold)
    _walls(parts, draws.child("walls"), shape)
    _slopes(parts, shape)
    for centre in shape.centres:
        _mouth(parts, shape, centre)
    for end in (-1.0, 1.0):
        _end(parts, draws.child("end", int(end)), shape, layout, end)
    _roof(parts, draws.child("roof"), hold, kind.hatches)
    zones = wagon_zones(layout, hold, SILL[1])
    zones["wagon.hopper"] = hold.with_z(_FOOT, shape.ridge)
    zones["roof"] = Box(hold.x0, hold.x1, hold.y0, hold.y1, hold.z1, hold.z1 + 45)
    return Body(
        kind="rail.hopper",
        extent=layout.extent,
        holds=(Hold(id="hopper", box=hold, doors="top", payload_kg=kind.payload_kg, form="hopper"),),
        voids=(*_voids(shape), *underframe_voids(layout, SILL[1])),
        tare_kg=kind.tare_kg,
        zones=zones,
    )


def _walls(parts: Parts, draws: Draws, shape: HopperShape) -> None:
    """Put down the side walls: skin above the slope, sloped plate below, posts, top rail, foot rail."""
    box = shape.box
    half = box.width / 2
    for side in (-1.0, 1.0):
        skin = sorted((side * half, side * (half + 0.3)))
        parts.box(Box(box.x0, box.x1, skin[0], skin[1], shape.side_head, box.z1), STEEL)
        _plate(parts, shape, side)
        count = 9 if len(shape.centres) > 2 else 7
        for i in range(count):
            x = box.x0 + 8 + (box.length - 16) * i / (count - 1) + draws.normal(0, 0.3)
            post(parts, x, side, half + 0.3, (shape.side_head - 6, box.z1), deep=6.0)
        rail = Box(box.x0, box.x1, *span(side * (half - 5), side * (half + 4)), box.z1, box.z1 + 5.0)
        parts.box(rail, STEEL)
        parts.box(rail.shrunk(0.0, 0.5, 0.5), STEEL, sign=-1)
        sill = sorted((side * (half + 0.3), side * (half + 6.3)))
        parts.box(Box(box.x0, box.x1, sill[0], sill[1], shape.side_head - 7.0, shape.side_head - 6.2), STEEL)
        parts.box(Box(box.x0, box.x1, sill[0], sill[0] + 0.7, shape.side_head - 22, shape.side_head - 7.0), STEEL)


def _plate(parts: Parts, shape: HopperShape, side: float) -> None:
    """Put down the sloped lower plate of a side between the end slopes, and its stiffeners."""
    foot, head = shape.half_width(shape.box.z0), shape.box.width / 2
    run, rise = head - foot, shape.side_head - shape.box.z0
    slope = math.degrees(math.atan2(rise, run))
    reach = shape.end_foot + 0.34 * (shape.box.length / 2 - shape.end_foot)
    centre = (0.0, side * ((foot + head) / 2 + 0.2), (shape.box.z0 + shape.side_head) / 2 - 0.2)
    parts.tilted_box(centre, (2 * reach, math.hypot(run, rise), 0.4), STEEL, roll=side * slope)
    for middle in shape.centres:
        for offset in (-78.0, 78.0):
            at = (middle + offset, centre[1] + side * 3.0, centre[2] - 3.0)
            parts.tilted_box(at, (0.6, math.hypot(run, rise) - 8, 6.0), STEEL, roll=side * slope)


def _slopes(parts: Parts, shape: HopperShape) -> None:
    """Put down the end slopes and the ridges between the mouths, with their stiffeners, and the cap on the sill."""
    box = shape.box
    points = [(shape.end_foot, box.z0), (box.length / 2, shape.end_head)]
    for end in (-1.0, 1.0):
        _sheet(parts, (end * points[0][0], points[0][1]), (end * points[1][0], points[1][1]), box.width, 0.45)
        for share in (0.2, 0.4, 0.6, 0.8):
            x = end * (points[0][0] + share * (points[1][0] - points[0][0]))
            z = points[0][1] + share * (points[1][1] - points[0][1])
            pitch = end * -math.degrees(math.atan2(shape.end_head - box.z0, box.length / 2 - shape.end_foot))
            wide = min(box.width, 2 * shape.half_width(z)) - 6
            parts.tilted_box((x + end * 2.8, 0, z - 3.4), (0.7, wide, 7.0), STEEL, pitch=pitch)
    for left, right in itertools.pairwise(shape.centres):
        top = ((left + right) / 2, shape.ridge)
        wide = 2 * shape.half_width((box.z0 + shape.ridge) / 2)
        for foot in (left + MOUTH_HALF, right - MOUTH_HALF):
            _sheet(parts, (foot, box.z0), top, wide, 0.4)
    parts.box(Box(-shape.end_foot - 60, shape.end_foot + 60, -20, 20, SILL[1], SILL[1] + 0.4), STEEL)


def _sheet(parts: Parts, low: tuple[float, float], high: tuple[float, float], wide: float, thick: float) -> None:
    """Put down a sheet across the wagon from one (x, z) to another; what flows lies on it."""
    run, rise = high[0] - low[0], high[1] - low[1]
    length = math.hypot(run, rise)
    pitch = -math.degrees(math.atan2(rise, run))
    nx, nz = -rise / length, run / length
    if nz > 0:
        nx, nz = -nx, -nz
    shift = thick / 2
    centre = ((low[0] + high[0]) / 2 + nx * shift, 0.0, (low[1] + high[1]) / 2 + nz * shift)
    parts.tilted_box(centre, (length, wide, thick), STEEL, pitch=pitch)


def _mouth(parts: Parts, shape: HopperShape, x: float) -> None:
    """Put down the frame of a mouth, its two lids, the shaft that opens them and the hinges."""
    z = shape.box.z0
    half = shape.half_width(z)
    for side in (-1.0, 1.0):
        y0, y1 = sorted((side * 19.0, side * half))
        for end in (-1.0, 1.0):
            at = x + end * (MOUTH_HALF + 0.5)
            parts.box(Box(at - 0.5, at + 0.5, y0, y1, z - 9.0, z - 0.3), STEEL)
        lid = Box(x - MOUTH_HALF, x + MOUTH_HALF, y0, y1, z - 0.7, z - 0.1)
        parts.box(lid, STEEL)
        for share in (0.2, 0.5, 0.8):
            at = lid.x0 + share * lid.length
            parts.box(Box(at - 3, at + 3, lid.y0 + 2, lid.y1 - 2, lid.z0 - 5.0, lid.z0), Stuff("steel", 2.0))
        parts.rod((x - 20, side * (half + 4), z - 6), (x + 20, side * (half + 4), z - 6), 2.2, STEEL)
        parts.tilted_box((x + 8, side * (half + 7), z - 4), (32, 1.6, 6), STEEL, pitch=28)
    parts.cylinder((x + 20.0, 0, z - 12.0), 3.0, 2 * half + 20, STEEL, axis="y")


def _end(parts: Parts, draws: Draws, shape: HopperShape, layout: Layout, end: float) -> None:
    """Put down the frame of an end: posts, struts under the slope, the little end wall, platform and ladder."""
    half = shape.box.length / 2
    head = SILL[1]
    top = shape.box.z1
    x0, x1 = sorted((end * half, end * (half + 0.35)))
    parts.box(Box(x0, x1, -shape.box.width / 2, shape.box.width / 2, shape.end_head - 14, top), STEEL)
    for y in (-138.0, 138.0):
        corner = Box.around(
            (end * (half - 5.0), y, (head + shape.end_head) / 2 - 12), (9, 10, shape.end_head - head - 24)
        )
        parts.box(corner, STEEL)
        parts.box(corner.shrunk(0.7, 0.7, 0.0), STEEL, sign=-1)
    pin = end * layout.pins / 2
    for y in (-100.0, 100.0):
        low = shape.floor(pin) - 9.0
        parts.rod((pin, y, head), (pin + end * 6, y, max(head + 12, low)), 4.0, Stuff("steel", 5.0))
        parts.rod((end * (half - 20), y, head + 2), (pin + end * 34, y, shape.floor(pin + end * 34) - 10), 2.6, STEEL)
    parts.box(Box(*span(end * (half - 95), end * (layout.beams / 2)), -140, 140, head, head + 0.5), STEEL)
    ladder(parts, draws, end * (half + 9), draws.choice((-92.0, 92.0)), (head, top + 18))
    for side in (-1.0, 1.0):
        parts.box(Box(*span(pin, end * half), *span(side * 139, side * 140), head - 18, head), STEEL)


def _roof(parts: Parts, draws: Draws, hold: Box, hatches: int) -> None:
    """Put down the roof: bent sheet and bows, round or long hatches with lids and bars, walkway."""
    outline = arch(hold.width / 2 + 3, hold.z1 + 5.0, 34.0, 6)
    arched(parts, outline, (hold.x0, hold.x1), 0.2, STEEL)
    bows = tuple((y * 0.99, z - 0.3) for y, z in outline)
    for i in range(9):
        x = hold.x0 + 6 + (hold.length - 12) * i / 8
        arched(parts, bows, (x - 0.3, x + 0.3), 5.0, STEEL)
    top = hold.z1 + 39.0
    for i in range(hatches):
        x = hold.x0 + hold.length * (i + 0.5) / hatches
        parts.tube((x, 0, top + 4), 31.0, 13.0, 0.4, STEEL)
        parts.cylinder((x, 0, top + 11.5), 34.0, 0.5, STEEL)
        parts.box(Box.around((x, 0, top + 13), (74, 5, 2.4)), STEEL)
        parts.cylinder((x + 33, 0, top + 9), 1.5, 24.0, STEEL, axis="y")
    if draws.chance(0.75):
        for side in (-1.0, 1.0):
            y0, y1 = sorted((side * 44.0, side * 74.0))
            parts.box(Box(hold.x0 + 15, hold.x1 - 15, y0, y1, top + 3, top + 3.4), STEEL)
            for i in range(10):
                x = hold.x0 + 30 + (hold.length - 60) * i / 9
                parts.box(Box(x - 2, x + 2, y0, y1, top - 6, top + 3), Stuff("steel", 1.2))


def _voids(shape: HopperShape) -> tuple[Void, ...]:
    """Return the closed spaces under the ridges and under the end slopes, and in the hollow corner posts."""
    box = shape.box
    found: list[Void] = []
    for number, (left, right) in enumerate(itertools.pairwise(shape.centres)):
        x = (left + right) / 2
        reach = min(34.0, (right - left) / 2 - MOUTH_HALF - 4)
        roof = shape.floor(x + reach) - 3.0
        for name, y0, y1 in (("near", -68.0, -34.0), ("far", 34.0, 68.0)):
            under = Box(x - reach, x + reach, y0, y1, max(box.z0 + 4, SILL[0]), roof)
            found.append(_void(f"ridge_{number}_{name}", under, "wagon.hopper"))
    half = box.length / 2
    for name, end in (("front", -1.0), ("rear", 1.0)):
        x0, x1 = sorted((end * (half - 12.0), end * (half - 52.0)))
        roof = shape.floor(end * (half - 52.0)) - 12.0
        under = Box(x0, x1, -88.0, 88.0, SILL[1] + 1.0, max(SILL[1] + 40.0, roof - 20))
        found.append(_void(f"end_{name}", under, "wagon.hopper"))
    return tuple(found)


def _void(name: str, box: Box, zone: str) -> Void:
    return Void(id=name, box=box, zone=zone, methods=("rail.hopper_walls",), opens="panel")
