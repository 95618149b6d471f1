"""The deck of a semi-trailer 13.6 m long: plan of its frame, outriggers, side raves, floor, side guards, pallet box.

Sizes are the usual ones in Europe and along the road corridors of Asia: 1362 x 255 cm outside, floor 1.20 to 1.28 m.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind
from xrayTrainer.simulation.carriers.beams import Station, channel_y, span, tube_x
from xrayTrainer.simulation.carriers.trailer_frame import BEAM_Y, Plan
from xrayTrainer.simulation.carriers.wheels import LORRY, SUPER_SINGLE
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

LENGTH = 1362.0
HALF = 127.5
RAVE = 12.0
"""Height of the side raves under the floor, cm."""


def semi_plan(draws: Draws, *, floor_deep: float, axles: int = 3) -> Plan:
    """Draw the frame of a semi-trailer; its floor is `floor_deep` cm thick."""
    deck = draws.uniform(121.0, 127.0) + 0.8 * (floor_deep - 2.8)
    top = deck - floor_deep
    twin = draws.chance(0.25)
    kind = AxleKind(
        size=LORRY if twin else SUPER_SINGLE,
        twin=twin,
        reach=92.0 if twin else 103.0,
        springs=BEAM_Y + draws.uniform(4.0, 8.0),
        air=draws.chance(0.7),
    )
    neck = draws.uniform(12.5, 14.0)
    low = max(top - draws.uniform(36.0, 42.0), kind.height + 21.0)
    step = draws.uniform(300.0, 345.0)
    stations = (
        Station(4.0, top - neck, top),
        Station(step, top - neck - 2.0, top),
        Station(step + draws.uniform(60.0, 140.0), low, top),
        Station(LENGTH - 8.0, low, top),
    )
    last = LENGTH - draws.uniform(255.0, 320.0)
    return Plan(
        length=LENGTH - 14.0,
        deck=deck,
        stations=stations,
        axles=tuple(last - 131.0 * (axles - 1 - i) for i in range(axles)),
        legs=draws.uniform(400.0, 430.0),
        king_pin=draws.uniform(155.0, 168.0),
        bolsters=(),
        kind=kind,
        steel_guards=False,
    )


def outriggers(p: Parts, plan: Plan, draws: Draws) -> None:
    """Put down the cross members in three pieces, between the beams and outside them, and the raves at the sides."""
    top = plan.stations[0].high
    pitch = draws.uniform(48.0, 62.0)
    count = round((LENGTH - 40.0) / pitch)
    for i in range(count + 1):
        x = 16.0 + (LENGTH - 46.0) * i / count
        for y0, y1 in ((-122.0, -51.0), (-43.5, 43.5), (51.0, 122.0)):
            channel_y(p, Box(x, x + 5.0, y0, y1, top - 10.5, top - 0.2), 0.4, open_to=1.0)
    for side in (-1.0, 1.0):
        y = span(side * 122.2, side * HALF)
        tube_x(p, Box(2.0, LENGTH - 6.0, y[0], y[1], plan.deck - RAVE, plan.deck - 0.2), 0.35)


def boards(p: Parts, plan: Plan, draws: Draws, *, thick: float) -> None:
    """Put down the floor: sheets of plywood in lengths, on the members."""
    pieces = draws.integer(5, 7)
    for i in range(pieces):
        x0, x1 = 8.0 + (LENGTH - 20.0) * i / pieces, 8.0 + (LENGTH - 20.0) * (i + 1) / pieces
        stuff = Stuff("plywood", draws.around(0.72, 0.03))
        p.box(Box(x0, x1 - 0.4, -122.0, 122.0, plan.deck - thick, plan.deck), stuff)


def side_guards(p: Parts, plan: Plan, draws: Draws) -> None:
    """Put down two rails along each side between legs and axles, on posts."""
    x0, x1 = plan.legs + 40.0, plan.axles[0] - 68.0
    for side in (-1.0, 1.0):
        for z in (58.0, 86.0):
            y = span(side * 119.0, side * 122.0)
            tube_x(p, Box(x0, x1, y[0], y[1], z, z + 10.0), 0.25, "aluminium")
        for i in range(4):
            x = x0 + 20.0 + (x1 - x0 - 40.0) * i / 3
            y = span(side * 115.5, side * 118.8)
            p.box(Box(x - 2.0, x + 2.0, y[0], y[1], 56.0, plan.deck - RAVE - 0.3), Stuff("steel", 2.4))


def pallet_box(p: Parts, plan: Plan, draws: Draws) -> None:
    """Put down the cage for spare pallets under the frame, with what lies in it."""
    x0 = plan.legs + 60.0
    long = min(250.0, plan.axles[0] - 75.0 - x0)
    z0, z1 = 52.0, plan.stations[-1].low - 4.0
    if long < 130.0 or z1 - z0 < 14.0:
        return
    cage = Box(x0, x0 + long, -96.0, 96.0, z0, z1)
    for z in (z0, z1 - 2.0):
        for x in (cage.x0, cage.x0 + long / 2, cage.x1 - 3.0):
            p.box(Box(x, x + 3.0, cage.y0, cage.y1, z, z + 2.0), Stuff("steel", 2.2))
    for x in (cage.x0, cage.x1 - 3.0):
        for y in (cage.y0, -2.0, cage.y1 - 3.0):
            p.box(Box(x, x + 3.0, y, y + 3.0, z0 + 2.0, z1 - 2.0), Stuff("steel", 2.2))
    stacked = draws.integer(0, 2)
    for i in range(stacked):
        z = z0 + 2.2 + 14.6 * i
        if z + 14.4 > z1 - 2.0:
            break
        _pallet(p, cage.x0 + 6.0 + draws.uniform(0.0, 4.0), -40.0 + draws.normal(0.0, 2.0), z)


def _pallet(p: Parts, x: float, y: float, z: float) -> None:
    for k in range(5):
        p.box(Box(x, x + 120.0, y + 16.4 * k, y + 16.4 * k + 14.0, z + 12.2, z + 14.4), "wood")
    for k in range(3):
        p.box(Box(x + 53.0 * k, x + 53.0 * k + 14.5, y, y + 80.0, z + 10.0, z + 12.2), "wood")
        for j in range(3):
            p.box(Box(x + 53.0 * k, x + 53.0 * k + 14.5, y + 33.0 * j, y + 33.0 * j + 14.0, z + 2.2, z + 10.0), "wood")
        p.box(Box(x, x + 120.0, y + 33.0 * k, y + 33.0 * k + 14.0, z, z + 2.2), "wood")
