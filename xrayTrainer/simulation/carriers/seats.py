"""Seats, steering and dashboards of road vehicles: steel frames and springs in foam."""

from __future__ import annotations

from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import turned
from xrayTrainer.simulation.solids import Parts, Stuff

PADDING = Stuff("polyurethane_foam", 0.06)
_TUBE = Stuff("steel", 4.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Width, depth and height of the cushion over its foot, height and lean of the back, and its stand."""

    wide: float = 50.0
    deep: float = 50.0
    foot: float = 20.0
    back: float = 58.0
    lean: float = 20.0
    head_rest: bool = True
    air: bool = False
    springs: int = 6


def seat(parts: Parts, kind: Seat, draws: Draws) -> None:
    """Put down a seat that looks towards low x; the front edge of its cushion is at x = 0, its foot on z = 0."""
    w, d, z = kind.wide, kind.deep, kind.foot
    parts.box(Box(0.0, d, -w / 2, w / 2, z + 1.0, z + 11.0), PADDING)
    for y in (-w / 2 + 3.0, w / 2 - 3.0):
        parts.rod((2.0, y, z), (d, y, z), 1.3, _TUBE)
        _stand(parts, kind, y)
    for i in range(kind.springs):
        x = 5.0 + (d - 8.0) * i / max(1, kind.springs - 1)
        parts.rod((x, -w / 2 + 4.0, z + 1.6), (x, w / 2 - 4.0, z + 1.6), 0.28, "steel", inside=PADDING)
    lean = kind.lean + draws.normal(0.0, 1.5)
    back = parts.at((d - 3.0, 0.0, z + 6.0), pitch=lean)
    back.tilted_box((4.5, 0.0, kind.back / 2), (9.0, w * 0.94, kind.back), PADDING)
    for y in (-w / 2 + 5.0, w / 2 - 5.0):
        back.rod((3.0, y, 0.0), (3.0, y, kind.back - 4.0), 1.2, _TUBE, inside=PADDING)
    back.rod((3.0, -w / 2 + 5.0, kind.back - 4.0), (3.0, w / 2 - 5.0, kind.back - 4.0), 1.2, _TUBE, inside=PADDING)
    for i in range(4):
        h = 12.0 + (kind.back - 24.0) * i / 3
        back.rod((3.0, -w / 2 + 6.0, h), (3.0, w / 2 - 6.0, h), 0.25, "steel", inside=PADDING)
    if kind.head_rest:
        back.tilted_box((4.5, 0.0, kind.back + 10.0), (8.0, min(26.0, w * 0.6), 16.0), PADDING)
        for y in (-6.0, 6.0):
            back.rod((4.0, y, kind.back + 0.2), (4.0, y, kind.back + 9.0), 0.6, _TUBE)
    parts.cylinder((d - 3.0, 0.0, z + 3.0), 2.6, w - 2.0, Stuff("steel", 2.0), axis="y")


def _stand(p: Parts, kind: Seat, y: float) -> None:
    if kind.air:
        p.rod((8.0, y, kind.foot - 2.0), (kind.deep - 8.0, y, 3.0), 1.3, "steel")
        p.rod((8.0, y, 3.0), (kind.deep - 8.0, y, kind.foot - 2.0), 1.3, "steel")
        p.tube((kind.deep / 2, y * 0.2, kind.foot / 2), 7.0, kind.foot - 6.0, 0.5, "rubber")
    elif kind.foot > 8.0:
        for x in (6.0, kind.deep - 6.0):
            p.rod((x, y, 3.0), (x, y, kind.foot - 1.0), 1.2, _TUBE)
    p.box(Box(2.0, kind.deep, y - 1.8, y + 1.8, 0.0, 2.6), Stuff("steel", 3.6))


def steering(parts: Parts, *, radius: float, tilt: float, column: float) -> None:
    """Put down a steering wheel about the origin and its column, which runs forward and down for `column` cm."""
    axes = turned(pitch=tilt)
    parts.tube((0.0, 0.0, 0.0), radius, 2.4, 2.4, Stuff("polyethylene", 1.1), axis=axes)
    parts.tube((0.0, 0.0, 0.0), radius - 0.8, 0.9, 0.9, Stuff("steel", 5.0), axis=axes)
    for y in (-1.0, 1.0):
        parts.rod((0.0, y * 4.0, -1.0), (0.0, y * (radius - 2.6), 0.0), 0.7, "aluminium")
    parts.cylinder((0.0, 0.0, 0.0), 7.0, 6.0, Stuff("polyethylene", 0.7), axis=axes)
    a = axes[2]
    parts.rod((-a[0] * 3.5, 0.0, -a[2] * 3.5), (-a[0] * column, 0.0, -a[2] * column), 1.5, Stuff("steel", 6.0))


def dashboard(parts: Parts, box: Box, draws: Draws) -> Box:
    """Put down a dashboard in a box: beam, heater, ducts, instruments, air bag; return the space left on one side."""
    parts.box(box.with_z(box.z1 - 1.0, box.z1), Stuff("polyethylene", 0.95))
    parts.box(box.with_x(box.x1 - 0.5, box.x1).with_z(box.z0, box.z1 - 1.0), Stuff("polyethylene", 0.95))
    beam = box.with_x(box.x0 + 6.0, box.x0 + 11.0).with_z(box.z0 + box.height * 0.55, box.z0 + box.height * 0.55 + 5.0)
    parts.tube((beam.centre[0], 0.0, beam.centre[2]), 2.4, box.width, 0.25, "steel", axis="y")
    core = Box(box.x0 + 1.0, box.x1 - 6.0, -14.0, 12.0, box.z0 + 0.5, box.z0 + box.height * 0.48)
    parts.hollow_box(core, 0.25, "polyethylene")
    parts.tilted_box(core.centre, (3.5, 22.0, core.height * 0.8), Stuff("aluminium", 0.9), pitch=12.0)
    ring(parts.at((core.centre[0], 18.0, core.centre[2])), 8.0, 7.5, 9.0, 0.0, "polyethylene")
    parts.cylinder((core.centre[0], 18.0, core.centre[2]), 3.4, 8.0, Stuff("iron", 4.6), axis="y")
    driver = draws.choice((-1.0,))
    cluster = Box(box.x1 - 9.0, box.x1 - 1.5, driver * 52.0, driver * 22.0, box.z1 - 14.0, box.z1 - 2.0)
    parts.box(cluster, Stuff("electronics", 0.5))
    parts.box(Box(box.x1 - 18.0, box.x1 - 1.5, -9.0, 9.0, box.z1 - 18.0, box.z1 - 11.0), Stuff("electronics", 0.9))
    bag = Box(box.x1 - 14.0, box.x1 - 4.0, 26.0, 52.0, box.z1 - 9.0, box.z1 - 2.0)
    parts.hollow_box(bag, 0.15, "steel")
    parts.box(bag.shrunk(1.0), Stuff("synthetic_textile", 0.4))
    return Box(box.x0 + 12.0, box.x1 - 2.0, 24.0, box.y1 - 4.0, box.z0 + 1.0, box.z1 - 12.0)
