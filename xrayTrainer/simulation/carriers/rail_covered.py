"""The covered wagon (boxcar) of the 1520 mm gauge: ribbed steel body lined with boards or plywood, sliding doors.

After the general type with 120 m3: 14,730 mm over couplers, pins 10 m apart, inside 13.8 x 2.76 x 2.79 m (to the
eaves), floor 1283 mm above the rails, 68 t of load, 22 t tare; an older type has single doors of 2 m and wooden
walls inside.
"""

from __future__ import annotations

import itertools

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_bodies import (
    STEEL,
    arch,
    arched,
    boards,
    floor_boards,
    ladder,
    lowered,
    post,
    span,
)
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
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

_LAYOUT = Layout(coupled=1473.0, beams=1390.0, pins=1000.0, width=288.0, bearers=bearers_between(-330.0, 330.0, 6))
_FLOOR = 129.0
_EAVES = 408.0
_LINING = 138.0
_SKIN = 143.2
_ENDS = 690.0
_BOWS = bearers_between(-_ENDS + 4.0, _ENDS - 4.0, 12)
"""Where the bent ribs of the roof stand, x."""
_ROOF = arch(147.0, _EAVES + 2.0, 58.0)


@CARRIERS.register("rail_covered", version=1, term="rail.covered")
def rail_covered(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a covered wagon. `doors`: `wide` (3.8 m, two leaves) or `single` (2 m); `lining`: `boards` or `plywood`."""
    doors = word(params, "doors", draws.child("doors").weighted(("wide", "single"), (3.0, 2.0)), ("wide", "single"))
    lining = word(params, "lining", draws.child("lining").choice(("boards", "plywood")), ("boards", "plywood"))
    opening = 190.0 if doors == "wide" else 100.0
    running_gear(parts, draws.child("gear"), _LAYOUT)
    frame(parts, draws.child("frame"), _LAYOUT)
    _floor(parts, draws.child("floor"))
    for side in (-1.0, 1.0):
        of_side = draws.child("side", int(side))
        _wall(parts, of_side, side, opening, lining)
        _doors(parts, of_side.child("doors"), side, opening)
    for end in (-1.0, 1.0):
        _end(parts, draws.child("end", int(end)), end, lining)
    _roof(parts, draws.child("roof"))
    hold = Box(-_ENDS, _ENDS, -_LINING, _LINING, _FLOOR, _EAVES - 6.0)
    return Body(
        kind="rail.covered",
        extent=_LAYOUT.extent,
        holds=(Hold(id="hold", box=hold, doors="y", payload_kg=68_000.0),),
        voids=(*_lining_voids(opening, lining), *underframe_voids(_LAYOUT, _FLOOR - 5.0)),
        tare_kg=22_000.0,
        zones=_zones(hold, opening),
    )


def _floor(parts: Parts, draws: Draws) -> None:
    head = SILL[1]
    for y in (-105.0, -62.0, 58.0, 101.0):
        parts.box(Box(-_ENDS, _ENDS, y, y + 0.6, head, _FLOOR - 5.4), STEEL)
        parts.box(Box(-_ENDS, _ENDS, y + 0.6, y + 5.0, head, head + 0.6), STEEL)
    floor_boards(parts, draws, Box(-_ENDS, _ENDS, -_LINING - 2, _LINING + 2, _FLOOR - 5.4, _FLOOR))
    for side in (-1.0, 1.0):  # steel plates where fork lifts drive in
        y0, y1 = sorted((side * 96.0, side * 134.0))
        if draws.chance(0.6):
            parts.box(Box(-95, 95, y0, y1, _FLOOR - 0.0, _FLOOR + 0.3), STEEL)


def _wall(parts: Parts, draws: Draws, side: float, opening: float, lining: str) -> None:
    """Put down one long wall: skin with pressed ribs, posts, lining, top rail, hatches."""
    skin = sorted((side * (_SKIN - 0.25), side * _SKIN))
    inner = sorted((side * _LINING, side * (_LINING + (2.6 if lining == "boards" else 1.0))))
    for x0, x1 in ((-_ENDS, -opening), (opening, _ENDS)):
        parts.box(Box(x0, x1, skin[0], skin[1], _FLOOR - 10, _EAVES), STEEL)
        _pressed_ribs(parts, side, (x0 + 12, x1 - 12))
        if lining == "boards":
            middle = (x0 + x1) / 2
            for a, b in ((x0, middle), (middle, x1)):
                boards(parts, draws, Box(a, b, inner[0], inner[1], _FLOOR, _EAVES - 6), 12.0, "wood", missing=0.012)
        else:
            count = 4
            for i in range(count):
                a, b = x0 + (x1 - x0) * i / count, x0 + (x1 - x0) * (i + 1) / count
                boards(parts, draws, Box(a, b, inner[0], inner[1], _FLOOR, _EAVES), 140.0, "plywood", density=0.68)
        count = 4 if opening > 150 else 5
        for i in range(count + 1):
            post(parts, x0 + 6 + (x1 - x0 - 12) * i / count, side, _SKIN, (_FLOOR - 8, _EAVES))
    rail = sorted((side * (_SKIN - 5.0), side * (_SKIN + 2.0)))
    parts.box(Box(-_ENDS, _ENDS, rail[0], rail[1], _EAVES, _EAVES + 0.8), STEEL)
    parts.box(Box(-_ENDS, _ENDS, *span(side * (_SKIN + 1.4), side * (_SKIN + 2.0)), _EAVES - 7, _EAVES), STEEL)
    for x in (-430.0, 430.0):
        _hatch(parts, draws, x, side)


def _pressed_ribs(parts: Parts, side: float, x: tuple[float, float]) -> None:
    """Put down what the horizontal folds of the skin add to its thickness: the slopes of each fold."""
    y0, y1 = sorted((side * (_SKIN - 0.33), side * (_SKIN - 0.25)))
    z = _FLOOR + 8.0
    while z < _EAVES - 14.0:
        for slope in (0.0, 6.5):
            parts.box(Box(x[0], x[1], y0, y1, z + slope, z + slope + 2.4), STEEL)
        z += 18.0


def _hatch(parts: Parts, draws: Draws, x: float, side: float) -> None:
    """Put down a loading hatch high in the side wall: its frame and its lid with two bolts."""
    z = _EAVES - 44.0
    y0, y1 = sorted((side * (_SKIN + 0.1), side * (_SKIN + 3.0)))
    for a, b, low, high in ((-37, -34, -2, 40), (34, 37, -2, 40), (-34, 34, -2, 0.5), (-34, 34, 37.5, 40)):
        parts.box(Box(x + a, x + b, y0, y1, z + low, z + high), STEEL)
    parts.box(Box(x - 33, x + 33, *span(side * (_SKIN + 1.0), side * (_SKIN + 1.3)), z + 1, z + 37), STEEL)
    for bolt in (-22.0, 22.0):
        parts.rod((x + bolt, side * (_SKIN + 2), z + 2), (x + bolt, side * (_SKIN + 2), z + 36), 0.8, STEEL)


def _doors(parts: Parts, draws: Draws, side: float, opening: float) -> None:
    """Put down sliding door leaves with frame, ribs, lining and latch, the rail they hang on and their lower guide."""
    leaves = ((-opening, 0.0), (0.0, opening)) if opening > 150 else ((-opening, opening),)
    near = _SKIN + 2.2
    low, high = _FLOOR + 1.0, 360.0 + 18.0
    for x0, x1 in leaves:
        leaf = Box(x0 + 0.8, x1 - 0.8, *span(side * near, side * (near + 5.0)), low, high)
        _leaf(parts, draws, leaf, side)
    parts.box(Box(-opening, opening, *span(side * (_SKIN - 4), side * _SKIN), high + 3, _EAVES), Stuff("steel", 2.0))
    track = (-opening * 2.05, opening * 2.05) if opening > 150 else (-opening * 1.05, opening * 3.1)
    for z in (high + 3.0, low - 5.0):
        parts.box(Box(*track, *span(side * (near + 1), side * (near + 6.0)), z, z + 0.8), STEEL)
        parts.box(Box(*track, *span(side * (near + 5.2), side * (near + 6.0)), z + 0.8, z + 4.0), STEEL)
    for x0, x1 in leaves:
        for share in (0.15, 0.85):
            x = x0 + (x1 - x0) * share
            parts.tube((x, side * (near + 2.5), high + 1.6), 5.0, 2.6, 2.6, STEEL, axis="y")
    for x in (-opening - 5.0, opening + 5.0):
        parts.box(Box.around((x, side * (_SKIN + 0.9), (low + high) / 2), (3.0, 1.6, high - low)), STEEL)
    parts.box(Box.around((opening * 0.9, side * (near + 7.2), 215), (22, 2.0, 5)), STEEL)
    parts.rod((opening * 0.9, side * (near + 7.6), 178), (opening * 0.9, side * (near + 7.6), 262), 1.1, STEEL)


def _leaf(parts: Parts, draws: Draws, leaf: Box, side: float) -> None:
    skin = sorted((side * (abs(leaf.y1 if side > 0 else leaf.y0) - 0.2), side * abs(leaf.y1 if side > 0 else leaf.y0)))
    parts.box(Box(leaf.x0, leaf.x1, skin[0], skin[1], leaf.z0, leaf.z1), STEEL)
    inner = leaf.shrunk(0.0, 0.3, 0.0)
    wide = 5.5
    tube = Stuff("steel", 1.9)
    for x0, x1, z0, z1 in (
        (leaf.x0, leaf.x0 + wide, leaf.z0, leaf.z1),
        (leaf.x1 - wide, leaf.x1, leaf.z0, leaf.z1),
        (leaf.x0 + wide, leaf.x1 - wide, leaf.z0, leaf.z0 + wide),
        (leaf.x0 + wide, leaf.x1 - wide, leaf.z1 - wide, leaf.z1),
        ((leaf.x0 + leaf.x1) / 2 - 2, (leaf.x0 + leaf.x1) / 2 + 2, leaf.z0 + wide, leaf.z1 - wide),
    ):
        parts.box(Box(x0, x1, inner.y0, inner.y1, z0, z1), tube)
    for share in (0.2, 0.4, 0.6, 0.8):
        z = leaf.z0 + share * leaf.height
        for x0, x1 in ((leaf.x0 + wide, leaf.centre[0] - 2), (leaf.centre[0] + 2, leaf.x1 - wide)):
            parts.box(Box(x0, x1, inner.y0, inner.y1, z - 1.6, z + 1.6), Stuff("steel", draws.around(1.5, 0.04)))
    ply = sorted((side * (abs(leaf.centre[1]) - 3.4), side * (abs(leaf.centre[1]) - 2.5)))
    parts.box(Box(leaf.x0 + 2, leaf.x1 - 2, ply[0], ply[1], leaf.z0 + 2, leaf.z1 - 2), "plywood")


def _end(parts: Parts, draws: Draws, end: float, lining: str) -> None:
    """Put down an end wall: corner posts, two middle posts, folded skin, lining, ladder, brake platform step."""
    thick = 2.6 if lining == "boards" else 1.0
    line = Box(*span(end * _ENDS, end * (_ENDS + thick)), -_LINING, _LINING, _FLOOR, _EAVES + 20)
    boards(parts, draws, line, 12.0 if lining == "boards" else 140.0, "wood" if lining == "boards" else "plywood")
    skin = sorted((end * (_ENDS + 3.6), end * (_ENDS + 3.9)))
    parts.box(Box(skin[0], skin[1], -_SKIN, _SKIN, _FLOOR - 10, _EAVES + 2), STEEL)
    parts.box(Box(skin[0], skin[1], -105, 105, _EAVES + 2, _EAVES + 34), STEEL)
    for y in (-48.0, 48.0):
        parts.box(Box(*span(end * (_ENDS + 3.9), end * (_ENDS + 4.9)), y - 6, y + 6, _FLOOR - 8, _EAVES + 40), STEEL)
        parts.box(Box(*span(end * (_ENDS + 4.9), end * (_ENDS + 11.0)), y - 0.5, y + 0.5, _FLOOR - 8, _EAVES), STEEL)
    for y in (-_SKIN, _SKIN):
        parts.box(Box(*span(end * (_ENDS - 1.0), end * (_ENDS + 0.2)), *span(y, y * 1.04), 119, _EAVES), STEEL)
    ladder(parts, draws, end * (_ENDS + 15), draws.choice((-96.0, 96.0)), (_FLOOR - 30, _EAVES + 4))
    for z in (_FLOOR + 60, _FLOOR + 200):
        for y in (-115.0, 115.0):
            parts.rod((end * (_ENDS + 4), y, z), (end * (_ENDS + 14), y, z), 1.0, STEEL)


def _roof(parts: Parts, draws: Draws) -> None:
    """Put down the roof: sheet, bent ribs, inner lining, walkway or none, four stove and ventilation lids."""
    arched(parts, _ROOF, (-_ENDS - 6, _ENDS + 6), 0.2, STEEL)
    arched(parts, lowered(_ROOF, 6.5, 4.0), (-_ENDS, _ENDS), draws.choice((0.4, 0.9)), "plywood")
    ribs = lowered(_ROOF, 0.6, 0.6)
    for x in _BOWS:
        arched(parts, ribs, (x - 0.35, x + 0.35), 5.4, STEEL)
        arched(parts, lowered(_ROOF, 5.6, 3.4), (x + 0.35, x + 4.4), 0.5, STEEL)
    top = _EAVES + 60.0
    if draws.chance(0.6):
        for y in (-21.0, 1.0):
            parts.box(Box(-_ENDS + 20, _ENDS - 20, y, y + 18, top + 6, top + 9), Stuff("wood", 0.6))
        for i in range(9):
            x = -_ENDS + 40 + (2 * _ENDS - 80) * i / 8
            parts.box(Box(x - 2, x + 2, -22, 20, top, top + 6), Stuff("steel", 1.6))
    for x in (-330.0, -140.0, 140.0, 330.0):
        y = draws.choice((-70.0, 70.0))
        parts.tube((x, y, _EAVES + 57), 17.0, 9.0, 0.3, STEEL, ends=0.25)


def _lining_voids(opening: float, lining: str) -> tuple[Void, ...]:
    """Return the gaps between lining and skin beside the doors, and those over the roof lining between the bows."""
    found: list[Void] = []
    thick = 2.6 if lining == "boards" else 1.0
    methods = ("rail.lining", "structure.side_wall")
    for name, side in (("near", -1.0), ("far", 1.0)):
        y = span(side * (_LINING + thick + 0.1), side * (_SKIN - 0.4))
        for part, x0, x1 in (("front", -_ENDS + 8, -opening - 12), ("rear", opening + 12, _ENDS - 8)):
            box = Box(x0, x1, *y, _FLOOR + 2, _EAVES - 8)
            found.append(
                Void(id=f"lining_{name}_{part}", box=box, zone="wagon.lining", methods=methods, opens="from_inside")
            )
    top = _EAVES + 60.0
    for number, (left, right) in enumerate(itertools.pairwise(_BOWS)):
        box = Box(left + 5.0, right - 1.0, -30.0, 30.0, top - 6.0, top - 1.4)
        found.append(
            Void(
                id=f"roof_{number}",
                box=box,
                zone="roof",
                methods=("rail.lining", "structure.roof"),
                opens="from_inside",
            )
        )
    return tuple(found)


def _zones(hold: Box, opening: float) -> dict[str, Box]:
    return {
        **wagon_zones(_LAYOUT, hold, _FLOOR - 5),
        "wagon.lining": Box(hold.x0, hold.x1, -_SKIN, _SKIN, hold.z0, hold.z1),
        "doors": Box(-opening, opening, -_SKIN - 12, -_SKIN, _FLOOR, 380),
        "roof": Box(hold.x0, hold.x1, -147, 147, _EAVES, _EAVES + 62),
        "floor": Box(hold.x0, hold.x1, hold.y0, hold.y1, _FLOOR - 6, _FLOOR),
        "front_wall": Box(-_ENDS - 12, -_ENDS, hold.y0, hold.y1, hold.z0, hold.z1),
    }
