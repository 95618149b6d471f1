"""Container trailers: a gooseneck or straight frame with bolsters and twist locks on a trailer's running gear.

A 40 ft container with a tunnel lies low behind a gooseneck; others lie on a straight frame. Deck 1.17 to 1.25 m.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.axles import AxleKind
from xrayTrainer.simulation.carriers.beams import Station, edges_at, span, tube_y
from xrayTrainer.simulation.carriers.container_frame import ContainerSize
from xrayTrainer.simulation.carriers.trailer_frame import BEAM_Y, Chassis, Plan, running_gear
from xrayTrainer.simulation.carriers.wheels import LORRY, SUPER_SINGLE
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff


def skeletal_trailer(parts: Parts, size: ContainerSize, draws: Draws, params: Params) -> Chassis:
    """Build a trailer for a container whose middle lies at x = 0, behind a tractor of which the rear is in view.

    Parameters of the recipe: `axles` (2 or 3), and those of `running_gear`.
    """
    front = -size.length / 2
    plan = _planned(size, draws, params)
    chassis = running_gear(parts, front, plan, draws, params)
    local = parts.at((front, 0.0, 0.0))
    for i, x in enumerate(plan.bolsters):
        _bolster(local, x, plan, draws.child("bolster", i), at_end=i in (0, len(plan.bolsters) - 1))
    return chassis


def _planned(size: ContainerSize, draws: Draws, params: Params) -> Plan:
    length = size.length
    deck = draws.uniform(117.0, 125.0)
    top = deck - 0.3
    count = int(number(params, "axles", draws.weighted((3, 2), (5, 1)) if length > 700 else 2))
    gap = draws.choice((131.0, 136.0))
    last = length - (draws.uniform(100.0, 190.0) if length > 700 else draws.uniform(60.0, 85.0))
    axles = tuple(last - gap * (count - 1 - i) for i in range(max(1, min(3 if length > 700 else 2, count))))
    twin = draws.chance(0.45)
    kind = AxleKind(
        size=LORRY if twin else SUPER_SINGLE,
        twin=twin,
        reach=92.0 if twin else 102.0,
        springs=BEAM_Y + draws.uniform(0.0, 4.0),
        air=draws.chance(0.45),
    )
    low = top - draws.uniform(38.0, 46.0)
    low = max(low, kind.height + 22.0)
    stations = _stations(size, draws, deck, low)
    pin = draws.uniform(70.0, 95.0)
    middle = (length / 2 - 11.0, length / 2 + 11.0) if length > 900 else ()
    others = (310.0,) if length > 900 and draws.chance(0.5) else ()
    return Plan(
        length=length,
        deck=deck,
        stations=stations,
        axles=axles,
        legs=pin + (draws.uniform(222.0, 245.0) if length > 900 else draws.uniform(168.0, 176.0)),
        king_pin=pin,
        bolsters=(9.0, *others, *middle, length - 9.0),
        kind=kind,
        steel_guards=draws.chance(0.4),
    )


def _stations(size: ContainerSize, draws: Draws, deck: float, low: float) -> tuple[Station, ...]:
    """Return the edges of the main beams: a gooseneck that fills the container's tunnel, or a straight upper edge."""
    length, top = size.length, deck - 0.3
    if size.tunnel:
        step = size.tunnel - draws.uniform(5.0, 20.0)
        taper = draws.uniform(150.0, 330.0)
        neck = deck + 11.4
        return (
            Station(-4.0, neck - 15.0, neck),
            Station(step - 60.0, neck - draws.uniform(17.0, 21.0), neck),
            Station(step, neck - 28.0, neck),
            Station(step + 0.01, neck - 28.0, top),
            Station(step + taper, low, top),
            Station(length + 6.0, low, top),
        )
    neck_end = length * 0.36
    return (
        Station(-4.0, top - 15.0, top),
        Station(neck_end - 40.0, top - 19.0, top),
        Station(neck_end + 60.0, low, top),
        Station(length + 6.0, low, top),
    )


def _bolster(p: Parts, x: float, plan: Plan, draws: Draws, *, at_end: bool) -> None:
    """A box beam across the main beams, with a twist lock in its housing at each end."""
    top = plan.deck - 0.3
    deep = draws.uniform(13.0, 16.0)
    reach = 104.0
    low, high = edges_at(plan.stations, x)
    for side in (-1.0, 1.0):
        y = span(side * (BEAM_Y + 6.6), side * reach)
        tube_y(p, Box(x - 8.0, x + 8.0, y[0], y[1], top - deep, top), 0.6)
        _lock(
            p.at((x, side * 113.0, top)),
            draws.child(int(side)),
            up=at_end,
            depth=15.0 if x < 60.0 else draws.uniform(17.0, 30.0),
        )
    inner = BEAM_Y - 0.6
    tube_y(p, Box(x - 8.0, x + 8.0, -inner, inner, max(low + 2.0, top - deep), min(top, high - 1.5)), 0.6)


def _lock(p: Parts, draws: Draws, *, up: bool, depth: float) -> None:
    """Twist lock: a housing of thick plate, the stem with its head, nut and handle."""
    case = Box(-9.0, 9.0, -8.8, 8.8, -depth, 0.0)
    p.box(case, "steel")
    p.box(case.shrunk(1.4, 1.4, 1.6), "steel", sign=-1)
    inner = depth - 3.4
    p.cylinder((0.0, 0.0, -depth / 2), 3.2, inner, "steel")
    p.cylinder((0.0, 0.0, -4.6), 6.0, 5.0, Stuff("steel", 7.0))
    p.cylinder((0.0, 0.0, -depth - 2.5), 2.2, 5.0, "steel")
    p.cylinder((0.0, 0.0, -depth - 3.6), 4.2, 2.4, "steel", head=1.0)
    turn = 1.0 if draws.chance(0.5) else -1.0
    p.rod((turn * 2.0, 0.0, -depth - 6.2), (turn * 15.0, 4.0, -depth - 7.5), 0.9, "steel")
    if up:
        p.cylinder((0.0, 0.0, 1.0), 2.9, 2.0, "steel")
        p.cylinder((0.0, 0.0, 4.6), 5.2, 5.0, "steel", radius_across=2.9, head=0.45)
