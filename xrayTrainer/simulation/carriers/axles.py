"""Axles of trailers and lorries: beam, hubs and brakes, chambers, leaf or air springs, hangers, mudguards."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.wheels import TyreSize, hub_and_drum, single_wheel, twin_wheels
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.solids import Parts, Stuff


@dataclass(frozen=True, slots=True, kw_only=True)
class AxleKind:
    """An axle of a lorry or trailer.

    Attributes
    ----------
    size
        Its tyres.
    twin
        Two at each end, or one.
    reach
        From the middle of the carrier to the middle of the wheels at one end, cm.
    springs
        Distance of the springs from the middle, cm.
    air
        Air bellows carry it, else leaves.
    drive
        With differential and half shafts.
    """

    size: TyreSize
    twin: bool
    reach: float
    springs: float
    air: bool
    drive: bool = False

    @property
    def height(self) -> float:
        """Height of its middle over the ground, cm: the tyres are pressed a little flat."""
        return self.size.radius - 1.5


def axle(parts: Parts, kind: AxleKind, draws: Draws, *, frame_z: float) -> None:
    """Put down an axle with its wheels, brakes and springs at x = 0, under a frame whose lower edge is at `frame_z`."""
    p = parts.at((0.0, 0.0, kind.height))
    inner = kind.reach - (kind.size.width + 4.0 if kind.twin else kind.size.width / 2 + 2.0)
    for side in (-1.0, 1.0):
        wheels = p.at((0.0, side * kind.reach, 0.0))
        turned = draws.child("wheel", int(side))
        if kind.twin:
            twin_wheels(wheels, kind.size, turned, side=side)
        else:
            single_wheel(wheels, kind.size, turned, side=side)
        hub_and_drum(p, kind.size, y=side * kind.reach, inward=-side)
        _chamber(p, side, kind, draws.child("chamber", int(side)))
        at = p.at((0.0, side * kind.springs, 0.0))
        if kind.air:
            _air_spring(at, frame_z - kind.height)
        else:
            _leaf_spring(at, frame_z - kind.height, draws.child("spring"))
    if kind.drive:
        _drive_beam(p, inner)
    else:
        p.tube((0.0, 0.0, 0.0), 6.4, 2 * (inner - 12.0), 1.5, "steel", axis="y")


def _drive_beam(p: Parts, inner: float) -> None:
    p.ellipsoid((0.0, 0.0, 0.0), (21.0, 16.0, 21.0), Stuff("iron", 7.2))
    p.ellipsoid((0.0, 0.0, 0.0), (18.8, 13.8, 18.8), Stuff("iron", 7.2), sign=-1)
    p.cylinder((0.0, 2.0, 0.0), 15.5, 5.0, "steel", axis="y")
    p.cylinder((-9.0, -6.0, 0.0), 6.5, 9.0, "steel", axis="x")
    p.tube((-28.0, 0.0, 0.0), 9.0, 15.0, 2.0, "iron", axis="x")
    for side in (-1.0, 1.0):
        middle = side * (16.0 + inner - 12.0) / 2
        p.tube((0.0, middle, 0.0), 7.0, inner - 28.0, 1.6, "steel", axis="y")
        p.cylinder((0.0, middle, 0.0), 2.4, inner - 28.0, "steel", axis="y")


def _chamber(p: Parts, side: float, kind: AxleKind, draws: Draws) -> None:
    """Brake chamber with its spring, push rod, lever and cam shaft, before or behind the axle."""
    x, z = -17.0 + draws.normal(0.0, 0.4), 9.0 + draws.normal(0.0, 0.4)
    y = side * (kind.springs - 17.0)
    p.tube((x, y, z), 8.6, 15.0, 0.35, "steel", axis="x", ends=0.35)
    p.tube((x - 3.0, y, z), 5.4, 8.0, 0.8, Stuff("steel", 3.4), axis="x")
    p.cylinder((x, y, z), 9.2, 1.6, "steel", axis="x", sign=1)
    p.cylinder((x, y, z), 8.6, 1.6, "steel", axis="x", sign=-1)
    p.rod((x + 7.6, y, z), (x + 15.5, y, z - 1.0), 0.9, "steel")
    cam = side * (kind.reach - 20.0)
    p.cylinder((10.0, (y + cam) / 2, 0.0), 1.9, abs(cam - y), "steel", axis="y")


def _leaf_spring(p: Parts, up: float, draws: Draws) -> None:
    """Leaves over the axle, bent by the load, from hanger to equaliser; `up` is the frame over the axle's middle."""
    leaves = draws.integer(3, 7)
    thick = 1.15 if leaves > 5 else 1.5
    sag = draws.uniform(3.0, 6.0)
    p.box(Box.around((0.0, 0.0, 7.8), (13.0, 11.0, 2.0)), "steel")
    foot = 9.0
    for i in range(leaves):
        half = 46.0 - 6.2 * (leaves - 1 - i)
        z = foot + thick * (i + 0.5)
        bent(p, half, z, sag * (half / 46.0) ** 2, thick)
    top = foot + thick * leaves
    p.box(Box.around((0.0, 0.0, top + 0.9), (12.0, 10.0, 1.8)), "steel")
    for x in (-5.0, 5.0):
        for y in (-4.5, 4.5):
            p.rod((x, y, -7.0), (x, y, top + 4.0), 1.0, "steel")
    for end in (-1.0, 1.0):
        _hanger(p, end * 48.5, top + sag - 6.0, up)


def bent(p: Parts, half: float, z: float, rise: float, thick: float) -> None:
    """Put down one leaf of a spring about x = 0, its middle at z, its ends `rise` higher."""
    pieces = 6 if half > 25 else 4
    xs = [half * (2 * i / pieces - 1) for i in range(pieces + 1)]
    for a, b in itertools.pairwise(xs):
        za, zb = (z + rise * (x / half) ** 2 for x in (a, b))
        long = math.hypot(b - a, zb - za)
        pitch = -math.degrees(math.atan2(zb - za, b - a))
        p.tilted_box(((a + b) / 2, 0.0, (za + zb) / 2), (long, 7.6, thick), "steel", pitch=pitch)


def _hanger(p: Parts, x: float, low: float, up: float) -> None:
    """Two cheeks of plate from the frame down to the eye of the spring, with its bolt."""
    up = max(up, low + 4.0)  # beside a low frame
    for y in (-5.6, 5.6):
        p.box(Box(x - 6.0, x + 6.0, y - 0.4, y + 0.4, low + 2.0, up), "steel")
        p.box(Box(x - 4.0, x + 4.0, y - 0.4, y + 0.4, low - 5.0, low + 2.0), "steel")
    p.cylinder((x, 0.0, low), 2.0, 14.0, "steel", axis="y")
    p.tube((x, 0.0, low - 3.5), 4.2, 7.5, 1.3, "iron", axis="y")
    p.box(Box(x - 6.0, x - 5.3, -5.0, 5.0, low + 3.0, up), "steel")


def _air_spring(p: Parts, up: float) -> None:
    """Trailing arm from a bracket in front of the axle to a rubber bellows behind it."""
    _hanger(p, -50.0, -2.0, up)
    slope(p, (-47.0, 0.0, -1.0), (0.0, 0.0, 8.6), 7.0, 4.0)
    slope(p, (0.0, 0.0, 8.6), (44.0, 0.0, 2.5), 7.0, 3.0)
    p.box(Box.around((0.0, 0.0, 12.0), (14.0, 11.0, 2.6)), "steel")
    p.box(Box.around((38.0, 0.0, 6.2), (24.0, 20.0, 1.2)), "steel")
    z0, z1 = 6.8, up - 1.2
    p.tube((38.0, 0.0, (z0 + z1) / 2), 14.5, z1 - z0, 0.7, "rubber")
    p.tube((38.0, 0.0, z0 + 5.0), 9.5, 10.0, 0.5, "steel")
    p.box(Box.around((38.0, 0.0, up - 0.6), (26.0, 22.0, 1.2)), "steel")
    p.rod((8.0, 8.5, 4.0), (-18.0, 8.5, up - 3.0), 3.0, Stuff("steel", 3.8))


def slope(p: Parts, a: Vector, b: Vector, width: float, thick: float, stuff: str | Stuff = "steel") -> None:
    """Put down a bar of any stuff from one point to another in a plane along x, `width` along y."""
    long = math.hypot(b[0] - a[0], b[2] - a[2])
    pitch = -math.degrees(math.atan2(b[2] - a[2], b[0] - a[0]))
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)
    p.tilted_box(middle, (long, width, thick), stuff, pitch=pitch)


def mudguard(parts: Parts, kind: AxleKind, draws: Draws, *, steel: bool, whole: bool) -> None:
    """Put down the mudguards over an axle's wheels: arcs of thin plate on a stay."""
    sheet, thick = ("steel", 0.15) if steel else ("polyethylene", 0.4)
    radius = kind.size.radius + (draws.uniform(4.0, 5.5) if kind.drive else draws.uniform(6.0, 9.0))
    wide = 2 * kind.size.width + 6.0 if kind.twin else kind.size.width + 5.0
    first, last = (-165.0, -15.0) if whole else (-140.0, -40.0)
    pieces = 9 if whole else 6
    for side in (-1.0, 1.0):
        p = parts.at((0.0, side * kind.reach, kind.height))
        points = []
        for i in range(pieces + 1):
            a = math.radians(first + (last - first) * i / pieces)
            points.append((radius * math.cos(a), 0.0, -radius * math.sin(a)))
        for a_point, b_point in itertools.pairwise(points):
            slope(p, a_point, b_point, wide, thick, sheet)
        p.cylinder((0.0, -side * wide / 2, radius - 3.0), 1.7, 40.0, Stuff("steel", 4.0), axis="y")
