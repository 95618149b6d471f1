"""The lower-deck container AKE (LD3): aluminium panels on a frame, one side that overhangs, a door of fabric or sheet.

Known outer dimensions: base 156.2 x 153.4 cm, height 162.6 cm, 200.7 cm over the overhang, whose panel slants up from
the base; edge rails of extruded aluminium; tare 65 to 100 kg, 1,588 kg gross.  The overhang lies along x, so that the
side view shows the outline.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

ALUMINIUM = "aluminium"
_BASE = 156.2
_DEPTH = 153.4
_HEIGHT = 162.6
_OVER = 200.7 - _BASE
_SLANT = 48.0
"""Height at which the slanted panel meets the upright one."""
_FLOOR = 3.2
_PROFILE = 5.0


@CARRIERS.register("air_ake", version=1, term="air.ake")
def air_ake(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build an AKE. `door`: `fabric` or `sheet`; `overhang`: `x+` or `x-`."""
    door = word(params, "door", draws.child("door").choice(("fabric", "sheet")), ("fabric", "sheet"))
    side = word(params, "overhang", draws.child("overhang").choice(("x+", "x-")), ("x+", "x-"))
    reach = (_BASE + _OVER) / 2
    at = parts.at(flip=side == "x-")
    x0 = -reach
    _base(at, draws.child("base"), x0)
    _frame(at, x0)
    _panels(at, draws.child("panels"), x0)
    if door == "fabric":
        _fabric_door(at, draws.child("fabric"), x0)
    else:
        _sheet_door(at, x0)
    pouch = _pouch(at, x0)
    holds, voids, zones = _places(x0, pouch)
    turn = _mirrored if side == "x-" else _as_is
    return Body(
        kind="air.ake",
        extent=(-reach - 12.0, reach + 12.0),
        holds=tuple(Hold(id=name, box=turn(box), doors="y", payload_kg=kg, form="room") for name, box, kg in holds),
        voids=tuple(
            Void(id=name, box=turn(box), zone=zone, methods=methods, opens=opens, inside=inside)
            for name, box, zone, methods, opens, inside in voids
        ),
        tare_kg=88.0 if door == "sheet" else 82.0,
        zones={name: turn(box) for name, box in zones.items()},
    )


def _as_is(box: Box) -> Box:
    return box


def _mirrored(box: Box) -> Box:
    return box.with_x(-box.x1, -box.x0)


_CORE = Stuff("polyurethane_foam", 0.06)


def _base(parts: Parts, draws: Draws, x0: float) -> None:
    """Put down the base: sheet, light core, edge rails with their groove, riveted corner plates, wear strips."""
    half = _DEPTH / 2
    x1 = x0 + _BASE
    parts.box(Box(x0 + 6, x1 - 6, -half + 6, half - 6, 0.0, 0.14), ALUMINIUM)
    parts.box(Box(x0 + 6, x1 - 6, -half + 6, half - 6, 0.14, _FLOOR - 0.14), _CORE)
    parts.box(Box(x0 + 6, x1 - 6, -half + 6, half - 6, _FLOOR - 0.14, _FLOOR), ALUMINIUM)
    for y in (-half, half - 6):
        parts.box(Box(x0, x1, y, y + 6, 0, _FLOOR), ALUMINIUM)
        parts.box(Box(x0, x1, y + 1.6, y + 5.6, 0.5, _FLOOR - 0.5), ALUMINIUM, sign=-1)
    for x in (x0, x1 - 6):
        parts.box(Box(x, x + 6, -half + 6, half - 6, 0, _FLOOR), ALUMINIUM)
        parts.box(Box(x + 0.5, x + 5.5, -half + 6, half - 6, 0.5, _FLOOR - 0.5), ALUMINIUM, sign=-1)
    for x in (x0 + 8, x1 - 8):
        for y in (-half + 8, half - 8):
            parts.box(Box.around((x, y, _FLOOR + 0.15), (14, 14, 0.3)), ALUMINIUM)
            for _ in range(6):
                place = (x + draws.uniform(-6, 6), y + draws.uniform(-6, 6), _FLOOR - 0.2)
                parts.cylinder(place, 0.3, 1.2, Stuff("steel", 7.8))


def _bar(parts: Parts, box: Box, wall: float = 0.18) -> None:
    """Put down a hollow profile that runs along the longest side of a box."""
    parts.box(box, ALUMINIUM)
    sides = [wall, wall, wall]
    sides[max(range(3), key=lambda i: box.size[i])] = 0.0
    parts.box(box.shrunk(*sides), ALUMINIUM, sign=-1)


def _frame(parts: Parts, x0: float) -> None:
    """Put down posts, top frame, the joint of slant and upright, ribs and gussets."""
    half, p = _DEPTH / 2, _PROFILE
    x1, far = x0 + _BASE, x0 + _BASE + _OVER
    for y in (-half, half - p):
        _bar(parts, Box(x0, x0 + p, y, y + p, _FLOOR, _HEIGHT - p))
        _bar(parts, Box(far - p, far, y, y + p, _SLANT, _HEIGHT - p))
        _bar(parts, Box(x0, far, y, y + p, _HEIGHT - p, _HEIGHT))
        run, rise = _OVER, _SLANT - _FLOOR
        centre = (x1 + run / 2 - 2.0, y + p / 2, _FLOOR + rise / 2 + 1.0)
        pitch = -math.degrees(math.atan2(rise, run))
        length = math.hypot(run, rise) - 3.0
        parts.tilted_box(centre, (length, p, p), ALUMINIUM, pitch=pitch)
        parts.tilted_box(centre, (length, p - 0.36, p - 0.36), ALUMINIUM, pitch=pitch, sign=-1)
        for x, z in ((x0 + 12, _FLOOR + 8), (x0 + 12, _HEIGHT - 12), (far - 13, _HEIGHT - 12), (far - 13, _SLANT + 9)):
            parts.box(Box.around((x, y + (0.2 if y < 0 else p - 0.2), z), (14, 0.25, 14)), ALUMINIUM)
    for x in (x0, far - p):
        _bar(parts, Box(x, x + p, -half + p, half - p, _HEIGHT - p, _HEIGHT))
    _bar(parts, Box(far - p, far, -half + p, half - p, _SLANT, _SLANT + p))
    _bar(parts, Box(x0, x0 + 3.0, -half + p, half - p, 78.0, 81.0), 0.15)
    _bar(parts, Box(far - 3.0, far, -half + p, half - p, 104.0, 107.0), 0.15)
    for x in (x0 + 62.0, x0 + 128.0):
        _bar(parts, Box(x, x + 4.0, -half + p, half - p, _HEIGHT - 3.0, _HEIGHT - 0.4), 0.15)
        _bar(parts, Box(x, x + 3.5, half - 3.5, half, _FLOOR, _HEIGHT - p), 0.16)


def _panels(parts: Parts, draws: Draws, x0: float) -> None:
    """Put down the panels: back, both ends, slant, roof; dents show as doubled patches."""
    half, thick = _DEPTH / 2, 0.12
    x1, far = x0 + _BASE, x0 + _BASE + _OVER
    parts.box(Box(x0, x1, half - thick, half, _FLOOR, _HEIGHT - 1), ALUMINIUM)
    parts.box(Box(x1, far, half - thick, half, _SLANT, _HEIGHT - 1), ALUMINIUM)
    steps = 12
    for i in range(steps):  # the triangle beside the slant
        a, b = x1 + _OVER * i / steps, x1 + _OVER * (i + 1) / steps
        low = _FLOOR + (_SLANT - _FLOOR) * (i + 0.5) / steps
        parts.box(Box(a, b, half - thick, half, low, _SLANT), ALUMINIUM)
    parts.box(Box(x0, x0 + thick, -half, half - thick, _FLOOR, _HEIGHT - 1), ALUMINIUM)
    parts.box(Box(far - thick, far, -half, half - thick, _SLANT, _HEIGHT - 1), ALUMINIUM)
    parts.box(Box(x0, far, -half, half - thick, _HEIGHT - 0.8, _HEIGHT - 0.8 + thick), ALUMINIUM)
    run, rise = _OVER, _SLANT - _FLOOR
    pitch = -math.degrees(math.atan2(rise, run))
    centre = (x1 + run / 2, 0.0, _FLOOR + rise / 2)
    parts.tilted_box(centre, (math.hypot(run, rise), _DEPTH - 2, 0.16), ALUMINIUM, pitch=pitch)
    for _ in range(draws.integer(0, 4)):
        x, z = draws.uniform(x0 + 10, x1 - 40), draws.uniform(20, 120)
        size = (draws.uniform(12, 32), draws.uniform(10, 26))
        parts.box(Box(x, x + size[0], half, half + 0.12, z, z + size[1]), ALUMINIUM)
        for corner in range(8):
            at = (x + size[0] * (corner % 4) / 3, half, z + size[1] * (corner // 4))
            parts.cylinder(at, 0.25, 0.9, ALUMINIUM, axis="y")


def _fabric_door(parts: Parts, draws: Draws, x0: float) -> None:
    """Put down a door of coated fabric with webbing, hooks and buckles; it hangs in shallow folds."""
    half = _DEPTH / 2
    x1, far = x0 + _BASE, x0 + _BASE + _OVER
    width = far - x0
    folds = 18
    for i in range(folds):
        a, b = x0 + width * i / folds, x0 + width * (i + 1) / folds
        low = _FLOOR if b <= x1 else _FLOOR + (_SLANT - _FLOOR) * ((a + b) / 2 - x1) / _OVER
        thick = 0.09 * draws.uniform(0.9, 1.5)
        parts.box(Box(a, b, -half, -half + thick, max(_FLOOR, low), _HEIGHT - 4), Stuff("pvc", 1.2))
    for share in (0.12, 0.37, 0.62, 0.87):
        x = x0 + share * width
        low = _FLOOR if x < x1 else _SLANT
        parts.box(Box(x - 2.3, x + 2.3, -half - 0.3, -half, low, _HEIGHT - 4), Stuff("synthetic_textile", 0.9))
        for z in (low + 6, (low + _HEIGHT) / 2):
            parts.box(Box.around((x, -half - 0.6, z), (5.5, 0.5, 4.0)), Stuff("steel", 5.0))
    for z in (55.0, 110.0):
        parts.box(Box(x0 + 2, far - 2, -half - 0.6, -half - 0.3, z, z + 4.6), Stuff("synthetic_textile", 0.9))
    parts.rod((x0 + 3, -half - 0.8, _FLOOR + 2), (x1 - 2, -half - 0.8, _FLOOR + 2), 0.5, "steel")


def _sheet_door(parts: Parts, x0: float) -> None:
    """Put down two sheet leaves with hinge, frame bars and latch."""
    half = _DEPTH / 2
    x1, far = x0 + _BASE, x0 + _BASE + _OVER
    for low, high in ((_FLOOR, 78.4), (78.6, _HEIGHT - 5)):
        right = x1 if low < _SLANT else far
        parts.box(Box(x0 + 5, right - 3, -half, -half + 0.13, low, high), ALUMINIUM)
        for z in (low + 1.0, high - 4.5):
            _bar(parts, Box(x0 + 5, right - 3, -half + 0.13, -half + 3.0, z, z + 3.5), 0.16)
        for share in (0.02, 0.5, 0.95):
            x = x0 + 5 + share * (right - x0 - 12)
            _bar(parts, Box(x, x + 3.5, -half + 0.13, -half + 3.0, low + 4.5, high - 4.5), 0.16)
    parts.cylinder(((x0 + far) / 2, -half - 0.5, 78.5), 0.7, far - x0 - 14, ALUMINIUM, axis="x")
    for x in (x0 + 40, x0 + 120):
        parts.box(Box.around((x, -half - 1.0, 20), (14, 2.0, 5)), Stuff("steel", 3.5))
    parts.box(Box(x1, far - 5, -half, -half + 0.13, _SLANT, 79.0), ALUMINIUM)


def _pouch(parts: Parts, x0: float) -> Box:
    """Put down the pouch for papers on the left end wall, and the identity plate; return the space in the pouch."""
    pouch = Box(x0 - 0.9, x0, -40.0, -8.0, 96.0, 120.0)
    parts.box(Box(x0 - 1.0, x0 - 0.9, -40, -8, 96, 120), Stuff("pvc", 1.2))
    parts.box(Box(x0 - 0.25, x0, -38, -10, 97, 117), Stuff("paper", 0.8))
    parts.box(Box(x0 - 0.15, x0, 20, 50, 140, 150), ALUMINIUM)
    return pouch.with_x(x0 - 0.9, x0 - 0.28)


def _places(
    x0: float, pouch: Box
) -> tuple[
    tuple[tuple[str, Box, float], ...],
    tuple[tuple[str, Box, str, tuple[str, ...], str, Stuff | None], ...],
    dict[str, Box],
]:
    """Return holds, voids and zones of the unit whose overhang lies towards high x."""
    half = _DEPTH / 2 - 5.2
    x1, far = x0 + _BASE, x0 + _BASE + _OVER
    main = Box(x0 + 5.2, x1 - 1.0, -half, half, _FLOOR, _HEIGHT - 8.0)
    over = Box(x1, far - 5.2, -half, half, _SLANT + 1.0, _HEIGHT - 8.0)
    core = Box(x0 + 8, x1 - 8, -half, half, 0.3, _FLOOR - 0.25)
    slant = Box(far - 18.0, far - 6.0, -half + 1, half - 1, _SLANT - 7.0, _SLANT + 0.6)
    voids: tuple[tuple[str, Box, str, tuple[str, ...], str, Stuff | None], ...] = (
        ("base", core, "uld.base", ("air.uld_base",), "panel", _CORE),
        ("slant", slant, "uld.walls", ("air.uld_base", "structure.side_wall"), "from_inside", None),
        ("pouch", pouch, "uld.walls", ("air.documents_pouch",), "lid", None),
    )
    zones = {
        "uld.base": Box(x0, x1, -_DEPTH / 2, _DEPTH / 2, 0.0, _FLOOR),
        "uld.walls": Box(x0, far, -_DEPTH / 2, _DEPTH / 2, _FLOOR, _HEIGHT),
        "uld.load": main,
    }
    return (("hold", main, 1400.0), ("overhang", over, 200.0)), voids, zones
