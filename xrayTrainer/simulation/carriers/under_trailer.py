"""What hangs under a trailer: landing legs, spare wheel in its cradle, air tanks, tool box, lines, bumper, lights."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind, slope
from xrayTrainer.simulation.carriers.beams import Station, edges_at, span
from xrayTrainer.simulation.carriers.wheels import TyreSize, rim, tyre
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.solids import Parts, Stuff


class Bays:
    """The stretch between legs and axles, given out piece by piece."""

    def __init__(self, first: float, last: float) -> None:
        self._free = [(first, last)]

    def take(self, length: float, draws: Draws) -> float | None:
        """Return the middle of a free piece of some length, and keep it; None where none is left."""
        fits = [span for span in self._free if span[1] - span[0] >= length]
        if not fits:
            return None
        span = draws.choice(fits)
        x = draws.uniform(span[0], span[1] - length)
        self._free.remove(span)
        self._free += [(span[0], x - 6.0), (x + length + 6.0, span[1])]
        return x + length / 2


def landing_legs(p: Parts, x: float, frame_low: float, draws: Draws) -> None:
    """Put down two legs, wound up, with feet, braces, gear box and shaft."""
    ground = draws.uniform(24.0, 38.0)
    top = frame_low + 12.0
    feet = draws.choice(("plate", "roll"))
    for side in (-1.0, 1.0):
        leg = p.at((x, side * 62.0, 0.0))
        z0 = frame_low - 62.0
        outer = Box(-6.5, 6.5, -6.5, 6.5, z0, top)
        leg.box(outer, "steel")
        leg.box(outer.shrunk(0.6, 0.6, 0.0), "steel", sign=-1)
        inner = Box(-5.2, 5.2, -5.2, 5.2, ground + 4.0, top - 20.0)
        leg.box(inner, "steel")
        leg.box(inner.shrunk(0.6, 0.6, 0.0), "steel", sign=-1)
        leg.cylinder((0.0, 0.0, (ground + top) / 2), 1.7, top - ground - 12.0, "steel")
        leg.box(Box(-5.5, 5.5, -5.5, 5.5, top - 11.0, top - 2.0), Stuff("iron", 5.5))
        if feet == "plate":
            leg.box(Box(-13.0, 13.0, -12.0, 12.0, ground, ground + 1.0), "steel")
            leg.box(Box(-4.0, 4.0, -3.0, 3.0, ground + 1.0, ground + 4.0), Stuff("steel", 5.0))
        else:
            leg.tube((0.0, 0.0, ground + 1.0), 11.0, 9.0, 0.9, "steel", axis="y")
        slope(leg, (8.0, 0.0, frame_low - 52.0), (70.0, 0.0, frame_low - 3.0), 5.0, 0.6)
        for edge in (-8.2, 7.4):
            leg.box(Box(edge, edge + 0.8, -14.0, 6.5, frame_low - 26.0, frame_low + 8.0), "steel")
    p.cylinder((x, 0.0, frame_low - 12.0), 1.6, 110.0, Stuff("steel", 5.0), axis="y")
    slope(p, (x, -30.0, frame_low - 48.0), (x + 0.1, -30.0, frame_low - 47.0), 60.0, 4.0)
    crank = p.at((x, -72.0, frame_low - 14.0))
    crank.rod((0.0, 0.0, 0.0), (2.0, -24.0, -1.0), 1.2, "steel")
    crank.rod((2.0, -24.0, -1.0), (6.0, -26.0, -26.0), 1.0, "steel")


def spare_wheel(p: Parts, x: float, frame_low: float, size: TyreSize, draws: Draws) -> list[Void]:
    """Put down a spare wheel lying flat in a cradle of bent tube under the frame, and return the space in its tyre."""
    drop = size.width + draws.uniform(5.0, 10.0)
    z = frame_low - drop + size.width / 2 + 3.0
    wheel = p.at((x, draws.uniform(-10.0, 10.0), z))
    tyre(wheel, size, draws.child("tyre"), axis="z")
    rim(wheel, size, draws.child("rim"), dish=0.3, axis="z")
    low = z - size.width / 2 - 2.4
    for y in (-24.0, 24.0):
        reach = size.radius + 5.0
        p.rod((x - reach + 8.0, y, low), (x + reach - 8.0, y, low), 1.7, Stuff("steel", 5.0))
        for end in (-1.0, 1.0):
            p.rod((x + end * (reach - 8.0), y, low), (x + end * reach, y, low + 9.0), 1.7, Stuff("steel", 5.0))
            p.rod((x + end * reach, y, low + 9.0), (x + end * reach, y, frame_low + 4.0), 1.7, Stuff("steel", 5.0))
    p.rod((x, 0.0, low), (x, 0.0, frame_low + 6.0), 1.1, "steel")
    p.box(Box.around((x, 0.0, z + size.width * 0.30), (30.0, 8.0, 1.2)), "steel")
    chain = draws.child("chain")
    for i in range(4):
        p.cylinder((x + 9.0 + chain.normal(0.0, 1.0), 3.0, frame_low - 3.0 - 4.5 * i), 1.2, 0.8, "steel", axis="y")
    found = []
    y = 0.0
    hollow = (size.radius - 6.5, size.rim + 4.5)
    for name, side in (("front", -1.0), ("rear", 1.0)):
        wide = span(x + side * hollow[0] * 0.96, x + side * hollow[1] * 1.0)
        box = Box(wide[0], wide[1], y - 14.0, y + 14.0, z - size.width * 0.36, z + size.width * 0.36)
        methods = ("vehicle.spare_wheel",)
        found.append(
            Void(id=f"spare_wheel_{name}", box=box, zone="chassis.spare_wheel", methods=methods, opens="unmount")
        )
    return found


def air_tank(p: Parts, x: float, frame_low: float, draws: Draws, name: str) -> list[Void]:
    """Put down an air tank across the frame, a steel drum with domed ends, straps and a drain; return its inside."""
    radius, long = draws.choice((12.3, 13.8, 15.3)), draws.uniform(60.0, 78.0)
    z = frame_low - radius + draws.uniform(-6.0, 6.0)
    along = draws.chance(0.25)
    y = 0.0 if not along else draws.choice((-24.0, 24.0))
    axis = "x" if along else "y"
    if along:
        long = min(long, 36.0)
    q = p.at((x, y, z))
    q.tube((0.0, 0.0, 0.0), radius, long, 0.3, "steel", axis=axis)
    for end in (-1.0, 1.0):
        at = (end * long / 2, 0.0, 0.0) if along else (0.0, end * long / 2, 0.0)
        dome = (5.0, radius, radius) if along else (radius, 5.0, radius)
        q.ellipsoid(at, dome, Stuff("steel", 3.9))
        q.ellipsoid(at, tuple_less(dome, 0.3), Stuff("steel", 3.9), sign=-1)
    q.rod((0.0, 0.0, -radius), (0.0, 0.0, -radius - 4.0), 1.1, "brass")
    if not along:
        for side in (-20.0, 20.0):
            q.tube((0.0, side, 0.0), radius + 0.3, 4.0, 0.3, "steel", axis="y")
    reach = long / 2 - 1.0
    core = radius * 0.66
    size = (reach * 2, core * 2, core * 2) if along else (core * 2, reach * 2, core * 2)
    box = Box.around((x, y, z), size)
    methods = ("vehicle.air_tanks",)
    return [Void(id=name, box=box, zone="chassis.air_tanks", methods=methods, opens="cap", round=True)]


def tuple_less(half: tuple[float, float, float], by: float) -> tuple[float, float, float]:
    """Return semi-axes, each less a wall."""
    return (half[0] - by, half[1] - by, half[2] - by)


def tool_box(p: Parts, x: float, frame_low: float, draws: Draws) -> list[Void]:
    """Put down a tool box at the far or near side with what lies in it, and return the space left."""
    steel = draws.chance(0.4)
    high, deep = draws.uniform(36.0, 46.0), 46.0
    side = draws.choice((-1.0, 1.0))
    y = span(side * 68.0, side * (68.0 + deep))
    box = Box(x - 31.0, x + 31.0, y[0], y[1], frame_low - high, frame_low - 1.0)
    inner = p_hollow(p, box, steel)
    for edge in (x - 22.0, x + 21.0):
        p.box(Box(edge, edge + 1.0, y[0], y[1], frame_low - 1.0, frame_low + 4.0), "steel")
        bracket = span(side * 50.0, side * 68.0)
        p.box(Box(edge, edge + 1.0, bracket[0], bracket[1], frame_low - 6.0, frame_low + 4.0), "steel")
    if draws.chance(0.7):
        z = inner.z0 + 2.2
        for i in range(draws.integer(2, 4)):
            at = inner.y0 + 6.0 + 8.0 * i
            p.rod((inner.x0 + 3.0, at, z), (inner.x1 - 4.0 - 6.0 * i, at, z), 1.0 + 0.35 * (i % 3), "steel")
        p.cylinder((inner.x0 + 10.0, inner.centre[1], z + 8.0), 6.0, 5.0, Stuff("steel", 4.0), axis="y")
        free = inner.with_z(inner.z0 + 18.0, inner.z1)
    else:
        free = inner
    found = Void(
        id="tool_box", box=free.shrunk(1.0), zone="chassis.tool_box", methods=("vehicle.tool_box",), opens="lid"
    )
    return [found]


def p_hollow(p: Parts, box: Box, steel: bool) -> Box:
    """Put down a case of steel sheet or of plastic and return the space in it."""
    return p.hollow_box(box, 0.18, "steel") if steel else p.hollow_box(box, 0.5, "polyethylene")


def beam_voids(stations: Sequence[Station], axles: Sequence[float], beam_y: float, length: float) -> list[Void]:
    """Return the spaces along the webs of the main beams, between their flanges."""
    found = []
    x0, x1 = axles[0] - 190.0, axles[0] - 80.0
    low, high = edges_at(stations, x0)
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * (beam_y - 6.0), side * (beam_y - 0.8))
        floor = max(low, edges_at(stations, x1)[0]) + 2.0
        if high - 22.0 - floor > 4.0:
            box = Box(x0, x1, y[0], y[1], floor, high - 22.0)
            methods = ("vehicle.chassis_beams",)
            found.append(Void(id=f"beam_{name}", box=box, zone="chassis.beams", methods=methods, opens="panel"))
    return found


def tyre_voids(axles: Sequence[float], kind: AxleKind) -> list[Void]:
    """Return the space in the upper part of the outer tyres of the last axle."""
    size = kind.size
    found = []
    for name, side in (("left", -1.0), ("right", 1.0)):
        gap = size.width / 2 + 1.8 if kind.twin else 0.0
        y = side * (kind.reach + gap)
        z0, z1 = kind.height + size.rim + 4.0, kind.height + size.radius - 6.5
        box = Box(axles[-1] - 12.0, axles[-1] + 12.0, y - size.width * 0.34, y + size.width * 0.34, z0, z1)
        methods = ("vehicle.tyres",)
        found.append(Void(id=f"tyre_{name}", box=box, zone="chassis.wheels", methods=methods, opens="unmount"))
    return found


def lines(p: Parts, stations: Sequence[Station], beam_y: float, length: float, draws: Draws) -> None:
    """Put down air lines and cables: bundles that sag from clip to clip along the beams, with valves."""
    for side in (-1.0, 1.0):
        y = side * (beam_y - 8.5)
        x = 60.0
        while x < length - 60.0:
            step = draws.uniform(45.0, 70.0)
            low, high = edges_at(stations, x)
            z = low + (high - low) * 0.55
            nodes = [
                (x + step * i / 4, z - 4.0 * draws.uniform(0.4, 1.6) * math.sin(math.pi * i / 4)) for i in range(5)
            ]
            for a, b in itertools.pairwise(nodes):
                p.rod((a[0], y, a[1]), (b[0], y, b[1]), 0.8, Stuff("pvc", 1.9))
            x += step
    for share in (0.45, 0.62, 0.8):
        x = length * share + draws.uniform(-20.0, 20.0)
        low, high = edges_at(stations, x)
        p.box(Box.around((x, 14.0, low + 10.0), (9.0, 8.0, 13.0)), Stuff("aluminium", 1.7))
        p.cylinder((x, 14.0, low + 2.0), 2.4, 5.0, Stuff("brass", 4.0))


def bumper(p: Parts, x: float, frame_low: float, draws: Draws) -> Void:
    """Put down the rear under-run bar on its stays, the lights and the number plate; return the space in the bar."""
    z = draws.uniform(44.0, 52.0)
    bar = Box(x - 2.0, x + 8.0, -118.0, 118.0, z, z + 11.0)
    p.box(bar, "steel")
    p.box(bar.shrunk(0.35, 0.35, 0.35), "steel", sign=-1)
    for side in (-1.0, 1.0):
        stay = span(side * 42.0, side * 43.0)
        slope_x = draws.uniform(6.0, 16.0)
        p.box(Box(x - slope_x, x + 6.0, stay[0], stay[1], z + 11.0, frame_low + 8.0), "steel")
        y = span(side * 70.0, side * 112.0)
        case = Box(x + 1.0, x + 9.0, y[0], y[1], frame_low - 6.0, frame_low + 8.0)
        p.hollow_box(case, 0.35, "polyethylene")
        for i in range(3):
            p.cylinder((x + 4.5, y[0] + 8.0 + 13.0 * i, frame_low + 1.0), 2.2, 4.0, Stuff("glass", 1.2), axis="x")
        p.box(Box(x - 0.2, x + 0.6, *span(side * 40.0, side * 116.0), frame_low - 8.0, frame_low - 6.6), "steel")
        flap = span(side * 66.0, side * 116.0)
        p.box(Box(x - 22.0, x - 21.4, flap[0], flap[1], z - 16.0, frame_low - 6.0), "rubber")
    methods = ("vehicle.bumper",)
    inside = bar.shrunk(0.8)
    return Void(id="bumper", box=inside, zone="chassis.bumper", methods=methods, opens="cap")
