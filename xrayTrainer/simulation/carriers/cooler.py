"""The cooling unit on the front wall of a refrigerated trailer: small engine, compressor, coils and fans."""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.engine import COOLER_THREE, engine
from xrayTrainer.simulation.carriers.reefer_unit import motor
from xrayTrainer.simulation.carriers.semi_body import Shape
from xrayTrainer.simulation.carriers.wheels import ring
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff


def nose_unit(p: Parts, shape: Shape, draws: Draws) -> Box:
    """Put down the unit before and behind a front wall at x = 0..9; return the space at the evaporator."""
    high = draws.uniform(150.0, 185.0)
    z1 = shape.top - 4.0
    case = Box(-46.0, -0.2, -98.0, 98.0, z1 - high, z1)
    for part in (case.with_x(case.x0, case.x0 + 0.3), case.with_z(case.z1 - 0.3, case.z1)):
        p.box(part, Stuff("polyethylene", 1.2))
    for y in (case.y0, case.y1 - 0.3):
        p.box(case.with_y(y, y + 0.3), Stuff("polyethylene", 1.2))
    for y in (-90.0, -10.0, 60.0):
        p.box(Box(-6.0, -0.4, y, y + 4.0, case.z0, case.z1 - 6.0), Stuff("steel", 2.4))
    p.box(Box(-44.0, -0.4, -94.0, 94.0, case.z0, case.z0 + 0.5), "steel")
    motor_at = p.at((-24.0, draws.uniform(-70.0, -55.0), case.z0 + 26.0), yaw=90.0)
    engine(motor_at, COOLER_THREE, draws.child("engine"))
    pump = p.at((-24.0, 22.0, case.z0 + 24.0))
    pump.tube((0.0, 0.0, 0.0), 13.0, 40.0, 1.4, "iron", axis="y", ends=1.6)
    pump.cylinder((0.0, 0.0, 0.0), 4.6, 30.0, Stuff("iron", 6.0), axis="y")
    for y in (-9.0, 9.0):
        pump.cylinder((0.0, y, 15.0), 5.4, 9.0, Stuff("iron", 5.0))
    coil = Box(-44.0, -38.0, -86.0, 86.0, z1 - 62.0, z1 - 10.0)
    p.box(coil, Stuff("aluminium", 0.36))
    for k in range(12):
        z = coil.z0 + coil.height * (k + 0.5) / 12
        p.cylinder((-41.0, 0.0, z), 0.6, 170.0, Stuff("copper", 2.4), axis="y", inside=Stuff("aluminium", 0.36))
    for y in (-46.0, 46.0):
        q = p.at((-26.0, y, z1 - 36.0), pitch=90.0)
        motor(q, 7.0, 14.0)
        ring(q, 24.0, 23.6, 9.0, -8.0, "aluminium", axis="z")
    p.tube((-14.0, 60.0, case.z0 + 34.0), 7.0, 42.0, 0.3, "steel", ends=0.4)
    p.box(Box(-30.0, -8.0, 74.0, 92.0, case.z0 + 1.0, case.z0 + 24.0), Stuff("battery_lead", 2.2))
    control = p.hollow_box(Box(-22.0, -4.0, 66.0, 94.0, case.z0 + 60.0, case.z0 + 100.0), 0.2, "aluminium")
    p.box(control.with_x(control.x0 + 2.0, control.x0 + 6.0), Stuff("electronics", 0.8))
    return _evaporator(p, shape)


def _evaporator(p: Parts, shape: Shape) -> Box:
    top = shape.top - 8.4
    case = Box(9.2, 34.0, -82.0, 82.0, top - 46.0, top)
    p.hollow_box(case, 0.25, "aluminium")
    coil = Box(13.0, 24.0, -74.0, 74.0, top - 40.0, top - 8.0)
    p.box(coil, Stuff("aluminium", 0.34))
    for k in range(7):
        z = coil.z0 + coil.height * (k + 0.5) / 7
        for x in (15.5, 21.0):
            p.cylinder((x, 0.0, z), 0.7, 146.0, Stuff("copper", 1.8), axis="y", inside=Stuff("aluminium", 0.34))
    return Box(25.0, 33.5, -70.0, 70.0, top - 44.0, top - 2.0)
