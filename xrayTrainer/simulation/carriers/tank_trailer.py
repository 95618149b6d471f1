"""Tank semi-trailer: a round vessel in compartments on a trailer's running gear.

Figures are the usual ones of 30 to 34 cubic metre tankers: 11 to 12 m long, 1.9 to 2.1 m in diameter, aluminium of 5 to
6 mm or stainless steel of 3.5 to 4.5 mm, three to five compartments.
"""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.beams import span, tube_y
from xrayTrainer.simulation.carriers.semi_deck import LENGTH, semi_plan, side_guards
from xrayTrainer.simulation.carriers.tank_container import dished_end
from xrayTrainer.simulation.carriers.trailer_frame import BEAM_Y, running_gear
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

_FRONT = -LENGTH / 2


@CARRIERS.register("trailer_tank", version=1, term="trailer.tank")
def trailer_tank(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a tank trailer."""
    plan = semi_plan(draws.child("plan"), floor_deep=2.8)
    chassis = running_gear(parts, _FRONT, plan, draws.child("trailer"), params)
    p = parts.at((_FRONT, 0.0, 0.0))
    side_guards(p, plan, draws.child("guards"))
    one = draws.child("vessel")
    radius = one.uniform(96.0, 106.0)
    stainless = one.chance(0.45)
    stuff, wall = (Stuff("stainless_steel"), one.uniform(0.36, 0.46)) if stainless else (Stuff("aluminium"), 0.6)
    x0, x1 = 70.0, LENGTH - one.uniform(110.0, 170.0)
    z = plan.stations[0].high + 7.0 + radius
    middle, long = (x0 + x1) / 2, x1 - x0
    p.tube((middle, 0.0, z), radius, long, wall, stuff, axis="x")
    for x, turn in ((x0, 180.0), (x1, 0.0)):
        dished_end(p.at((x, 0.0, z), yaw=turn), radius, 24.0, wall, stuff)
    _rings(p, x0, x1, z, radius, wall, stuff, one)
    _above(p, x0, x1, z + radius, one.child("above"))
    _below(p, x0, x1, z, radius, plan.stations[0].high, one.child("below"))
    inner = radius - wall
    room = Box(x0 + 1.0, x1 - 1.0, -inner, inner, z - inner, z + inner).moved(x=_FRONT)
    hose = Void(
        id="hose_tube",
        box=Box(520.0, 980.0, 96.5, 107.5, plan.deck - 14.3, plan.deck - 3.3).moved(x=_FRONT),
        zone="chassis.tool_box",
        methods=("vehicle.tool_box",),
        opens="lid",
        round=True,
    )
    cabinet = Box(700.0, 780.0, -116.0, -86.0, 62.0, 106.0)
    p.hollow_box(cabinet, 0.25, "aluminium")
    valves = replace(hose, id="cabinet", box=cabinet.shrunk(1.2).moved(x=_FRONT), round=False)
    whole = Box(_FRONT + x0 - 26.0, _FRONT + x1 + 26.0, -radius, radius, z - radius, z + radius)
    return Body(
        kind="trailer.tank",
        extent=chassis.extent,
        holds=(Hold(id="tank", box=room, doors="top", payload_kg=26_000.0, form="tank"),),
        voids=(hose, valves, *chassis.voids),
        tare_kg=round(draws.child("tare").around(7350.0 if stainless else 5750.0, 0.02), -1),
        zones={
            "tank": whole,
            "tank.shell": whole,
            "tank.hatches": whole.with_z(z + radius - 4.0, z + radius + 24.0),
            **chassis.zones,
        },
    )


def _rings(p: Parts, x0: float, x1: float, z: float, radius: float, wall: float, stuff: Stuff, draws: Draws) -> None:
    """Bulkheads between the compartments, wave plates with holes, rings outside."""
    compartments = draws.integer(3, 5)
    step = (x1 - x0) / compartments
    for i in range(1, compartments):
        x = x0 + step * i + draws.normal(0.0, 6.0)
        dished_end(p.at((x, 0.0, z)), radius - wall, 14.0, wall * 0.9, stuff)
    for i in range(compartments):
        x = x0 + step * (i + 0.5)
        p.tube((x, 0.0, z), radius - wall, 0.35, radius - wall - 24.0, stuff, axis="x")
        ring(p.at((x, 0.0, z), yaw=90.0), radius + 2.5, radius, 5.0, 0.0, stuff)


def _above(p: Parts, x0: float, x1: float, top: float, draws: Draws) -> None:
    """Manholes, vents, walkway, coaming and hand rail, ladder."""
    count = draws.integer(3, 5)
    for i in range(count):
        x = x0 + (x1 - x0) * (i + 0.5) / count + draws.normal(0.0, 5.0)
        p.tube((x, 0.0, top + 5.0), 25.0, 11.0, 0.6, "aluminium")
        p.cylinder((x, 0.0, top + 11.2), 27.0, 1.2, "aluminium")
        p.cylinder((x + 8.0, 8.0, top + 14.0), 5.0, 4.5, Stuff("aluminium", 2.0))
        p.rod((x - 26.0, 0.0, top + 9.0), (x - 26.0, 0.0, top + 15.0), 1.6, "steel")
        p.tube((x + 42.0, 12.0, top + 4.0), 6.0, 9.0, 0.6, "aluminium")
    for y in (-52.0, 51.0):
        p.box(Box(x0 + 20.0, x1 - 20.0, y, y + 0.6, top - 14.0, top + 16.0), "aluminium")
    p.box(Box(x0 + 20.0, x1 - 20.0, 30.0, 50.0, top + 1.0, top + 2.2), Stuff("aluminium", 1.0))
    for y in (34.0, 62.0):
        p.rod((x1 + 30.0, y, 90.0), (x1 + 30.0, y, top + 20.0), 1.5, Stuff("aluminium", 2.0))
    for i in range(8):
        p.rod((x1 + 30.0, 35.6, 100.0 + 28.0 * i), (x1 + 30.0, 60.4, 100.0 + 28.0 * i), 1.3, Stuff("aluminium", 2.0))


def _below(p: Parts, x0: float, x1: float, z: float, radius: float, beam: float, draws: Draws) -> None:
    """Saddles on the beams, outlet pipes to the valves at the side, hose tubes."""
    for i in range(7):
        x = x0 + 30.0 + (x1 - x0 - 60.0) * i / 6
        for side in (-1.0, 1.0):
            y = span(side * (BEAM_Y - 5.0), side * (BEAM_Y + 5.0))
            rise = z - (radius * radius - (BEAM_Y - 5.0) ** 2) ** 0.5
            p.box(Box(x - 14.0, x + 14.0, y[0], y[1], beam + 0.1, rise), Stuff("steel", 1.5))
        tube_y(p, Box(x - 4.0, x + 4.0, -BEAM_Y + 6.0, BEAM_Y - 6.0, beam - 8.4, beam - 0.6), 0.4)
    count = draws.integer(3, 4)
    for i in range(count):
        x = x0 + (x1 - x0) * (i + 0.6) / count
        foot = z - radius
        p.tube((x, 0.0, foot - 4.0), 6.5, 8.0, 0.8, Stuff("aluminium", 2.4))
        p.rod((x, 0.0, foot - 10.0), (x, -40.0, foot - 14.0), 4.6, Stuff("aluminium", 0.8))
    p.tube((720.0, -102.0, beam - 6.0), 8.0, 520.0, 0.3, Stuff("aluminium"), axis="x", ends=0.3)
    p.tube((750.0, 102.0, beam - 6.0), 8.9, 480.0, 0.3, Stuff("aluminium"), axis="x", ends=0.3)
    for middle in (-102.0, 102.0):
        for x in (540.0, 740.0, 930.0):
            p.box(Box(x, x + 4.0, middle - 3.0, middle + 3.0, beam + 3.2, beam + 9.0), Stuff("steel", 2.0))
