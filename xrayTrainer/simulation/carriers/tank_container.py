"""Tank container: a steel vessel with dished ends in a 20 ft frame, with insulation, manhole, valves and walkway.

Figures are the usual ones of 24 to 26 cubic metre tanks: vessel of stainless steel 4.5 to 5 mm, 2.3 m in diameter, with
50 mm of mineral wool under a thin sheet of aluminium; frame of square tubes.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import container_frame as frame
from xrayTrainer.simulation.carriers.axles import slope
from xrayTrainer.simulation.carriers.beams import span, tube_x, tube_y, tube_z
from xrayTrainer.simulation.carriers.container_frame import ContainerSize
from xrayTrainer.simulation.carriers.skeletal import skeletal_trailer
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

SIZE = ContainerSize(length=605.8, height=259.1, tunnel=0.0, tare_kg=3240.0, payload_kg=32_000.0)
_WOOL = Stuff("glass", 0.08)


@CARRIERS.register("tank_container", version=1, term="container.tank")
def tank_container(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a tank container on a straight trailer."""
    chassis = skeletal_trailer(parts, SIZE, draws.child("trailer"), params)
    front, base = chassis.front, chassis.deck
    p = parts.at((front, 0.0, base))
    one = draws.child("container")
    room = tank(p, one)
    placed = room.moved(x=front, z=base)
    voids = []
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * 112.6, side * 120.4)
        rail = Box(24.0, SIZE.length - 24.0, y[0], y[1], 2.4, 10.6)
        voids.append(
            Void(id=f"rail_{name}", box=rail, zone="bottom_rails", methods=("structure.rails",), opens="panel")
        )
    moved = tuple(replace(void, box=void.box.moved(x=front, z=base)) for void in voids)
    whole = Box(front, front + SIZE.length, -121.9, 121.9, base, base + SIZE.height)
    zones = {
        "tank": whole,
        "tank.shell": placed,
        "tank.hatches": whole.with_z(base + SIZE.height - 26.0, base + SIZE.height),
        "bottom_rails": whole.with_z(base, base + 13.0),
        **chassis.zones,
    }
    return Body(
        kind="container.tank",
        extent=chassis.extent,
        holds=(Hold(id="tank", box=placed, doors="top", payload_kg=SIZE.payload_kg, form="tank"),),
        voids=(*moved, *chassis.voids),
        tare_kg=round(draws.child("tare").around(SIZE.tare_kg, 0.01), -1),
        zones=zones,
    )


def tank(p: Parts, draws: Draws) -> Box:
    """Put down a tank container in its own frame; return the box about the inside of its vessel."""
    _frame(p)
    radius = 110.0
    room = _vessel(p, radius, draws.child("vessel"))
    _fittings(p, radius, draws.child("fittings"))
    return room


def _frame(p: Parts) -> None:
    length, high = SIZE.length, SIZE.height
    frame.castings(p, SIZE)
    for side in (-1.0, 1.0):
        y = span(side * 111.8, side * 121.4)
        for x in (1.0, length - 13.0):
            tube_z(p, Box(x, x + 12.0, y[0], y[1], 11.8, high - 11.8), 0.6)
        tube_x(p, Box(17.8, length - 17.8, y[0], y[1], 1.6, 11.4), 0.5)
        top = span(side * 113.8, side * 121.0)
        tube_x(p, Box(17.8, length - 17.8, top[0], top[1], high - 9.0, high - 2.0), 0.4)
        for x0, x1 in ((13.0, 130.0), (length - 13.0, length - 130.0)):
            slope(p, (x0, side * 116.5, 80.0), (x1, side * 116.5, 12.0), 7.0, 3.0, Stuff("steel", 3.6))
            slope(p, (x0, side * 116.5, 180.0), (x1, side * 116.5, high - 10.0), 7.0, 3.0, Stuff("steel", 3.6))
    for x in (1.0, length - 13.0):
        for z in (2.0, high - 12.0):
            tube_y(p, Box(x, x + 11.0, -105.0, 105.0, z, z + 10.0), 0.5)
        for side in (-1.0, 1.0):
            p.rod((x + 6.0, side * 110.0, 20.0), (x + 6.0, side * 38.0, 40.0), 3.2, Stuff("steel", 3.2))
            p.rod((x + 6.0, side * 110.0, high - 20.0), (x + 6.0, side * 38.0, high - 44.0), 3.2, Stuff("steel", 3.2))


def _vessel(p: Parts, radius: float, draws: Draws) -> Box:
    """Shell, dished ends, rings, insulation and its sheet, skirts to the frame; returns the box about the inside."""
    x0, x1, z = 52.0, SIZE.length - 52.0, 128.0
    wall = draws.uniform(0.44, 0.52)
    long, middle = x1 - x0, (x0 + x1) / 2
    steel = Stuff("stainless_steel")
    p.tube((middle, 0.0, z), radius, long, wall, steel, axis="x")
    deep = 38.0
    for x, side in ((x0, -1.0), (x1, 1.0)):
        dished_end(p.at((x, 0.0, z), yaw=0.0 if side > 0 else 180.0), radius, deep, wall, steel)
        p.tube((x + side * 21.0, 0.0, z), 62.0, 34.0, 0.6, "steel", axis="x")
    for share in (0.18, 0.5, 0.82):
        ring(p.at((x0 + long * share, 0.0, z), yaw=90.0), radius + 1.2, radius, 6.0, 0.0, "steel")
    ring(p.at((middle, 0.0, z), yaw=90.0), radius + 5.0, radius + 1.3, long - 20.0, 0.0, _WOOL)
    ring(p.at((middle, 0.0, z), yaw=90.0), radius + 5.15, radius + 5.0, long - 4.0, 0.0, "aluminium")
    inner_radius = radius - wall
    return Box(x0, x1, -inner_radius, inner_radius, z - inner_radius, z + inner_radius)


def dished_end(p: Parts, radius: float, deep: float, wall: float, stuff: Stuff) -> None:
    """Put down the end of a vessel at the origin, bulging towards high x: a shell of frustums and a flat cap."""
    steps = 7
    radii = [radius * (1.0 - (i / (steps + 1)) ** 2.4) ** 0.5 for i in range(steps + 1)]
    step = deep / (steps + 1)
    for i, (a, b) in enumerate(itertools.pairwise(radii)):
        middle = (step * (i + 0.5), 0.0, 0.0)
        lean = wall * math.hypot(1.0, (a - b) / step)
        p.cylinder(middle, a, step, stuff, axis="x", head=b / a)
        p.cylinder(middle, a - lean, step, stuff, axis="x", head=(b - lean) / (a - lean), sign=-1)
    p.cylinder((step * steps + wall / 2, 0.0, 0.0), radii[-1], wall, stuff, axis="x")


def _fittings(p: Parts, radius: float, draws: Draws) -> None:
    """Manhole with its bolts, valves in their spill box, walkway, bottom outlet, ladder, plate."""
    z, middle = 128.0 + radius, SIZE.length / 2 + draws.uniform(-40.0, 40.0)
    p.tube((middle, 0.0, z + 6.0), 25.0, 12.0, 0.6, "stainless_steel")
    p.cylinder((middle, 0.0, z + 12.6), 27.0, 1.0, "stainless_steel")
    for i in range(6):
        q = p.at((middle, 0.0, 0.0), yaw=60.0 * i)
        q.rod((26.0, 0.0, z + 4.0), (26.0, 0.0, z + 17.0), 1.4, "steel")
    for x in (middle + 62.0, middle + 94.0):
        p.tube((x, 0.0, z + 6.0), 8.0, 12.0, 1.0, "stainless_steel")
        p.cylinder((x, 0.0, z + 14.0), 5.0, 5.0, Stuff("stainless_steel", 5.0))
    spill = Box(middle + 48.0, middle + 112.0, -26.0, 26.0, z + 5.4, z + 5.8)
    p.box(spill, "stainless_steel")
    for y in (-78.0, 66.0):
        p.box(Box(24.0, SIZE.length - 24.0, y, y + 44.0, 248.5, 250.0), Stuff("aluminium", 1.2))
    end = SIZE.length - 36.0
    p.tube((end - 20.0, 0.0, 14.0), 5.4, 28.0, 0.6, "stainless_steel", axis="x")
    p.cylinder((end - 4.0, 0.0, 14.0), 9.5, 4.0, Stuff("stainless_steel", 6.0), axis="x")
    p.cylinder((end + 8.0, 0.0, 14.0), 7.5, 9.0, Stuff("stainless_steel", 4.6), axis="x")
    p.rod((end + 6.0, 0.0, 20.0), (end + 6.0, 26.0, 26.0), 0.9, "steel")
    for y in (76.0, 104.0):
        p.rod((SIZE.length - 4.0, y, 20.0), (SIZE.length - 4.0, y, 244.0), 1.2, "steel")
    for i in range(7):
        p.rod((SIZE.length - 4.0, 77.2, 36.0 + 30.0 * i), (SIZE.length - 4.0, 102.8, 36.0 + 30.0 * i), 1.1, "steel")
    p.tube((70.0, -104.0, 60.0), 4.0, 40.0, 0.2, Stuff("polyethylene", 0.95), axis="x")
