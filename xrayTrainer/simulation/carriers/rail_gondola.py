"""The gondola of the 1520 mm gauge: open wagon with ribbed walls and unloading lids in its floor.

After the general type with 14 lids: 13,920 mm over couplers, pins 8.65 m apart, inside 12.7 x 2.88 x 2.06 m, floor
1415 mm above the rails, 69.5 t of load, 22.5 t tare.
"""

from __future__ import annotations

import itertools
import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_bodies import STEEL, ladder, post, span
from xrayTrainer.simulation.carriers.rail_frames import SILL, Layout, frame, running_gear, underframe_voids
from xrayTrainer.simulation.carriers.rail_zones import wagon_zones
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

_BAYS = 7
_ENDS = 635.0
_PITCH = 2 * _ENDS / _BAYS
_BORDERS = tuple(-_ENDS + _PITCH * i for i in range(_BAYS + 1))
_LAYOUT = Layout(coupled=1392.0, beams=1275.0, pins=865.0, width=286.0, bearers=_BORDERS[2:-2])
_FLOOR = 141.5
_TOP = 347.0
_INNER = 143.8
_SKIN = 144.3


@CARRIERS.register("rail_gondola", version=1, term="rail.gondola")
def rail_gondola(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a gondola; bent rails, repairs and loose lids differ from wagon to wagon."""
    del params
    running_gear(parts, draws.child("gear"), _LAYOUT)
    frame(parts, draws.child("frame"), _LAYOUT, side_sills=False)
    for side in (-1.0, 1.0):
        of_side = draws.child("side", int(side))
        _lids(parts, of_side.child("lids"), side)
        _wall(parts, of_side.child("wall"), side)
    _crossers(parts)
    for end in (-1.0, 1.0):
        _end(parts, draws.child("end", int(end)), end)
    hold = Box(-_ENDS, _ENDS, -_INNER, _INNER, _FLOOR, _TOP)
    zones = wagon_zones(_LAYOUT, hold, _FLOOR - 2)
    zones["top_rails"] = Box(-_ENDS, _ENDS, -155, 155, _TOP - 6, _TOP + 6)
    zones["floor"] = hold.with_z(_FLOOR - 2, _FLOOR)
    return Body(
        kind="rail.gondola",
        extent=_LAYOUT.extent,
        holds=(Hold(id="hold", box=hold, doors="top", payload_kg=69_500.0),),
        voids=(*_voids(), *underframe_voids(_LAYOUT, SILL[1])),
        tare_kg=22_500.0,
        zones=zones,
    )


def _crossers(parts: Parts) -> None:
    """Put down the beams over the frame that the lids lie against, and the ridge over the centre sill."""
    head = SILL[1]
    for x in _BORDERS[1:-1]:
        parts.box(Box(x - 0.5, x + 0.5, -142, 142, head, _FLOOR - 1.0), STEEL)
        parts.box(Box(x - 7, x + 7, -142, 142, _FLOOR - 1.0, _FLOOR), STEEL)
    for side in (-1.0, 1.0):
        y0, y1 = sorted((side * 15.0, side * 15.9))
        parts.box(Box(-_ENDS, _ENDS, y0, y1, head, _FLOOR - 1.0), STEEL)
        y0, y1 = sorted((side * 142.6, side * _SKIN))
        parts.box(Box(-_ENDS, _ENDS, y0, y1, _FLOOR - 15, _FLOOR - 1.4), STEEL)
        y0, y1 = sorted((side * 134.0, side * _SKIN))
        parts.box(Box(-_ENDS, _ENDS, y0, y1, _FLOOR - 1.4, _FLOOR), STEEL)
    for x0, x1 in itertools.pairwise(_BORDERS):
        parts.box(Box(x0 + 7.0, x1 - 7.0, -22, 22, _FLOOR - 1.0, _FLOOR), STEEL)


def _lids(parts: Parts, draws: Draws, side: float) -> None:
    """Put down the unloading lids of one side: pressed plates with edge ribs, hinges, a torsion bar and two locks."""
    y0, y1 = sorted((side * 22.5, side * 133.8))
    for x0, x1 in itertools.pairwise(_BORDERS):
        sag = draws.uniform(0.0, 1.2)
        lid = Box(x0 + 7.5, x1 - 7.5, y0, y1, _FLOOR - 1.0 - sag, _FLOOR - 0.4 - sag)
        parts.box(lid, STEEL)
        for share in (0.08, 0.36, 0.64, 0.92):
            x = lid.x0 + share * lid.length
            parts.box(Box(x - 4, x + 4, lid.y0 + 3, lid.y1 - 3, lid.z0 - 5.0, lid.z0), Stuff("steel", 1.9))
        edge = sorted((side * 132.0, side * 133.6))
        parts.box(Box(lid.x0, lid.x1, edge[0], edge[1], lid.z0 - 9.0, lid.z0), STEEL)
        parts.cylinder(((x0 + x1) / 2, side * 30.0, _FLOOR - 9), 2.6, _PITCH - 26, STEEL, axis="x")
        for x in (x0 + 30, x1 - 30):
            parts.box(Box.around((x, side * 24.0, _FLOOR - 6), (7.0, 6.0, 7.5)), Stuff("steel", 5.0))
            parts.box(Box.around((x, side * 138.4, _FLOOR - 8), (9.0, 7.0, 12.0)), Stuff("steel", 4.4))


def _wall(parts: Parts, draws: Draws, side: float) -> None:
    """Put down a side wall: two strakes of skin with pressed bulges, posts, top rail, ladder, steps, hooks."""
    skin = sorted((side * _INNER, side * _SKIN))
    parts.box(Box(-_ENDS, _ENDS, skin[0], skin[1], _FLOOR, _TOP), STEEL)
    lower = sorted((side * _SKIN, side * (_SKIN + 0.1)))
    parts.box(Box(-_ENDS, _ENDS, lower[0], lower[1], _FLOOR, _FLOOR + 90), STEEL)
    for x0, x1 in itertools.pairwise(_BORDERS):
        for z in (_FLOOR + 16, _FLOOR + 58, _FLOOR + 112, _FLOOR + 154):
            bulge = sorted((side * _SKIN, side * (_SKIN + 0.26)))
            for slope in (0.0, 20.0):
                parts.box(Box(x0 + 18, x1 - 18, bulge[0], bulge[1], z + slope, z + slope + 4.5), STEEL)
    for x in _BORDERS[1:-1]:
        post(parts, x + draws.normal(0, 0.3), side, _SKIN + 0.1, (_FLOOR - 15, _TOP - 5), deep=9.0)
    _rail(parts, draws, side)
    for _ in range(draws.integer(0, 3)):  # plates welded over holes
        x, z = draws.uniform(-_ENDS + 30, _ENDS - 90), draws.uniform(_FLOOR + 5, _TOP - 70)
        size = (draws.uniform(25, 70), draws.uniform(20, 55))
        y = sorted((side * (_INNER - 0.4), side * _INNER))
        parts.box(Box(x, x + size[0], y[0], y[1], z, z + size[1]), STEEL)
    ladder(parts, draws, draws.choice((-1.0, 1.0)) * (_ENDS - 45), side * (_SKIN + 13), (_FLOOR - 20, _TOP), along="x")
    for x in (-420.0, -130.0, 130.0, 420.0):
        parts.rod((x - 6, side * (_SKIN + 3), _FLOOR - 8), (x + 6, side * (_SKIN + 3), _FLOOR - 8), 1.2, STEEL)


def _rail(parts: Parts, draws: Draws, side: float) -> None:
    """Put down the top rail, a hollow box that years of grabs have bent."""
    places = [-_ENDS + 2 * _ENDS * i / 10 for i in range(11)]
    lifts = [0.0, *(max(-4.0, min(1.0, draws.normal(-0.6, 1.1))) for _ in places[1:-1]), 0.0]
    y = side * (_INNER + 5.0)
    for (xa, za), (xb, zb) in itertools.pairwise(zip(places, lifts, strict=True)):
        run = math.hypot(xb - xa, zb - za)
        pitch = -math.degrees(math.atan2(zb - za, xb - xa))
        centre = ((xa + xb) / 2, y, _TOP + 0.7 + (za + zb) / 2)
        parts.tilted_box(centre, (run, 11.0, 10.6), STEEL, pitch=pitch)
        parts.tilted_box(centre, (run, 9.8, 9.4), STEEL, pitch=pitch, sign=-1)


def _end(parts: Parts, draws: Draws, end: float) -> None:
    """Put down an end wall: skin, corner posts, hollow belts, top rail, ladder."""
    x0, x1 = sorted((end * _ENDS, end * (_ENDS + 0.5)))
    parts.box(Box(x0, x1, -_SKIN, _SKIN, _FLOOR - 15, _TOP), STEEL)
    for side in (-1.0, 1.0):
        corner = Box.around((end * (_ENDS + 4.6), side * 139, (_FLOOR + _TOP) / 2), (8.0, 11.0, _TOP - _FLOOR))
        parts.box(corner, STEEL)
        parts.box(corner.shrunk(0.8, 0.8, 0.0), STEEL, sign=-1)
    belts = draws.choice(((58.0, 118.0), (42.0, 96.0, 150.0)))
    for belt in belts:
        outer = Box(*span(end * (_ENDS + 0.5), end * (_ENDS + 9.0)), -133, 133, _FLOOR + belt, _FLOOR + belt + 14)
        parts.box(outer, STEEL)
        parts.box(outer.shrunk(0.6, 0.0, 0.6), STEEL, sign=-1)
    top = Box(*span(end * (_ENDS - 0.5), end * (_ENDS + 10.0)), -133, 133, _TOP - 4.6, _TOP + 6.0)
    parts.box(top, STEEL)
    parts.box(top.shrunk(0.6, 0.0, 0.6), STEEL, sign=-1)
    ladder(parts, draws, end * (_ENDS + 18), draws.choice((-98.0, 98.0)), (_FLOOR - 10, _TOP + 4))


def _voids() -> tuple[Void, ...]:
    """Return the hollows of the top rails and of some posts."""
    found: list[Void] = []
    for name, side in (("near", -1.0), ("far", 1.0)):
        rail = Box(-_ENDS + 20, _ENDS - 20, *span(side * (_INNER + 1.5), side * (_INNER + 9)), _TOP - 1.0, _TOP + 3.0)
        methods = ("structure.rails",)
        found.append(Void(id=f"top_rail_{name}", box=rail, zone="top_rails", methods=methods, opens="panel"))
        for number, x in enumerate(_BORDERS[1:-1]):
            y0, y1 = sorted((side * (_SKIN + 0.7), side * (_SKIN + 8.4)))
            inner = Box(x - 4.4, x + 4.4, y0, y1, _FLOOR - 8, _TOP - 8)
            zone = "left_wall" if side < 0 else "right_wall"
            methods = ("structure.side_wall",)
            found.append(Void(id=f"post_{name}_{number}", box=inner, zone=zone, methods=methods, opens="panel"))
    return tuple(found)
