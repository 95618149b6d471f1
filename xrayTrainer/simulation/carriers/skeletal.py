"""Container trailers: two tapering beams, bolsters with twist locks, axles, landing legs, and what hangs below.

Figures are those usual in Europe and Asia: deck 1.15 to 1.25 m, three axles 1.31 or 1.36 m apart, king pin about 0.8 m
behind the front, landing legs 2.4 m behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import under_trailer as under
from xrayTrainer.simulation.carriers.axles import AxleKind, axle, mudguard
from xrayTrainer.simulation.carriers.beams import Profile, Station, edges_at, i_beam, span, tube_y
from xrayTrainer.simulation.carriers.container_frame import ContainerSize
from xrayTrainer.simulation.carriers.tractor import tractor_rear
from xrayTrainer.simulation.carriers.wheels import LORRY, SUPER_SINGLE
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Void
from xrayTrainer.simulation.registry import number, word
from xrayTrainer.simulation.solids import Parts, Stuff

BEAM_Y = 44.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chassis:
    """A trailer as built.

    Attributes
    ----------
    front
        x of the front of what stands on it.
    deck
        Height on which that stands, cm.
    extent
        First and last x of what a scan shows.
    voids, zones
        As a body's.
    """

    front: float
    deck: float
    extent: tuple[float, float]
    voids: tuple[Void, ...]
    zones: Mapping[str, Box]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What was drawn for a trailer: x of axles, legs and bolsters behind its front; beams; wheels."""

    length: float
    deck: float
    stations: tuple[Station, ...]
    axles: tuple[float, ...]
    legs: float
    king_pin: float
    bolsters: tuple[float, ...]
    kind: AxleKind
    steel_guards: bool


def skeletal_trailer(parts: Parts, size: ContainerSize, draws: Draws, params: Params) -> Chassis:
    """Build a trailer for a container whose middle lies at x = 0, behind a tractor of which the rear is in view.

    Parameters of the recipe: `spare` (0 or 1), `axles` (2 or 3), `tractor` (`rear`, `none`).
    """
    front = -size.length / 2
    plan = _planned(size, draws, params)
    local = parts.at((front, 0.0, 0.0))
    _beams(local, plan, draws.child("beams"))
    for i, x in enumerate(plan.bolsters):
        _bolster(local, x, plan, draws.child("bolster", i), at_end=i in (0, len(plan.bolsters) - 1))
    low = plan.stations[-1].low
    whole = draws.chance(0.5)
    for i, x in enumerate(plan.axles):
        at = local.at((x, 0.0, 0.0))
        axle(at, plan.kind, draws.child("axle", i), frame_z=low)
        mudguard(at, plan.kind, draws.child("guard"), steel=plan.steel_guards, whole=whole)
    voids, zones = _hangings(local, plan, draws.child("hangings"), params)
    extent = (front - draws.uniform(90.0, 250.0), front + size.length + 20.0)
    if word(params, "tractor", "rear", ("rear", "none")) == "rear":
        more = tractor_rear(local, draws.child("tractor"), pin=plan.king_pin, plate=_plate_low(plan))
        voids += more.voids
        zones = {**zones, **more.zones}
    else:
        extent = (front - 60.0, extent[1])
    moved = tuple(replace(void, box=void.box.moved(x=front)) for void in voids)
    placed = {name: box.moved(x=front) for name, box in zones.items()}
    return Chassis(front=front, deck=plan.deck, extent=extent, voids=moved, zones=placed)


def _plate_low(plan: _Plan) -> float:
    """Return the height of the lower side of the plate that lies on the fifth wheel."""
    return plan.stations[0].low - 1.0


def _planned(size: ContainerSize, draws: Draws, params: Params) -> _Plan:
    length = size.length
    deck = draws.uniform(117.0, 125.0)
    top = deck - 0.3
    count = int(number(params, "axles", draws.weighted((3, 2), (5, 1)) if length > 700 else draws.choice((2, 3))))
    gap = draws.choice((131.0, 136.0))
    last = length - (draws.uniform(100.0, 190.0) if length > 700 else draws.uniform(60.0, 85.0))
    axles = tuple(last - gap * (count - 1 - i) for i in range(max(1, min(3, count))))
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
    if size.tunnel:
        step = size.tunnel - draws.uniform(5.0, 20.0)
        taper = draws.uniform(150.0, 330.0)
        neck = deck + 11.4
        stations: tuple[Station, ...] = (
            Station(-4.0, neck - 15.0, neck),
            Station(step - 60.0, neck - draws.uniform(17.0, 21.0), neck),
            Station(step, neck - 28.0, neck),
            Station(step + 0.01, neck - 28.0, top),
            Station(step + taper, low, top),
            Station(length + 6.0, low, top),
        )
    else:
        neck_end = length * 0.36
        stations = (
            Station(-4.0, top - 15.0, top),
            Station(neck_end - 40.0, top - 19.0, top),
            Station(neck_end + 60.0, low, top),
            Station(length + 6.0, low, top),
        )
    middle = (length / 2 - 11.0, length / 2 + 11.0) if length > 900 else ()
    others = (310.0,) if length > 900 and draws.chance(0.5) else ()
    return _Plan(
        length=length,
        deck=deck,
        stations=stations,
        axles=axles,
        legs=draws.uniform(235.0, 285.0) if length > 900 else 205.0,
        king_pin=draws.uniform(70.0, 95.0),
        bolsters=(9.0, *others, *middle, length - 9.0),
        kind=kind,
        steel_guards=draws.chance(0.4),
    )


def _beams(p: Parts, plan: _Plan, draws: Draws) -> None:
    profile = Profile(flange=13.0, top=draws.choice((1.0, 1.2)), bottom=draws.choice((1.2, 1.4)), web=0.55)
    for side in (-1.0, 1.0):
        i_beam(p, side * BEAM_Y, plan.stations, profile)
    pitch = draws.uniform(85.0, 125.0)
    x = 40.0
    while x < plan.length - 20.0:
        low, high = edges_at(plan.stations, x)
        inner, deep = BEAM_Y - 0.3, min(14.0, high - low - 6.0)
        tube_y(p, Box(x - 4.0, x + 4.0, -inner, inner, high - 4.0 - deep, high - 4.0), 0.4)
        for side in (-1.0, 1.0):
            y = span(side * (BEAM_Y + 0.3), side * (BEAM_Y + 6.0))
            p.box(Box(x - 0.3, x + 0.3, y[0], y[1], low + 1.5, high - 1.3), "steel")
        x += pitch + draws.normal(0.0, 3.0)
    for side in (-1.0, 1.0):  # braces that run out from the beams to the rear bolster
        y = span(side * (BEAM_Y + 7.0), side * (BEAM_Y + 8.0))
        p.box(Box(plan.length - 120.0, plan.length - 20.0, y[0], y[1], plan.deck - 14.0, plan.deck - 7.0), "steel")
    low = _plate_low(plan)
    pin = plan.king_pin
    p.box(Box(pin - 65.0, pin + 60.0, -56.0, 56.0, low, low + 1.0), "steel")
    for x in (pin - 40.0, pin - 14.0, pin + 14.0, pin + 40.0):
        p.box(Box(x - 4.0, x + 4.0, -BEAM_Y + 0.4, BEAM_Y - 0.4, low + 1.0, low + 9.0), Stuff("steel", 1.6))
    p.cylinder((pin, 0.0, low + 4.0), 8.0, 6.0, "steel")
    p.cylinder((pin, 0.0, low - 4.2), 2.54, 8.4, "steel")


def _bolster(p: Parts, x: float, plan: _Plan, draws: Draws, *, at_end: bool) -> None:
    """A box beam across the main beams, with a twist lock in its housing at each end."""
    top = plan.deck - 0.3
    deep = draws.uniform(13.0, 16.0)
    reach = 104.0
    low, high = edges_at(plan.stations, x)
    if x < 60.0 and high > top:  # before the gooseneck: the bolster hangs under the raised beam
        top = min(top, low - 0.2) if low > top else top
    for side in (-1.0, 1.0):
        y = span(side * (BEAM_Y + 6.6), side * reach)
        tube_y(p, Box(x - 8.0, x + 8.0, y[0], y[1], top - deep, top), 0.6)
        _lock(p.at((x, side * 113.0, top)), draws.child(int(side)), up=at_end, depth=draws.uniform(17.0, 30.0))
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


def _hangings(p: Parts, plan: _Plan, draws: Draws, params: Params) -> tuple[tuple[Void, ...], dict[str, Box]]:
    """Put down legs, spare wheel, tanks, boxes, lines, bumper and lights."""
    legs = plan.legs
    under.landing_legs(p, legs, edges_at(plan.stations, legs)[0], draws.child("legs"))
    voids: list[Void] = []
    zones: dict[str, Box] = {"chassis.landing_legs": Box(legs - 25.0, legs + 25.0, -80.0, 80.0, 25.0, plan.deck)}
    first, last = legs + 55.0, plan.axles[0] - plan.kind.size.radius - 20.0
    bays = under.Bays(first, last)
    spare = draws.child("spare")
    if number(params, "spare", 1.0 if spare.chance(0.65) else 0.0) > 0:
        behind = plan.length - plan.axles[-1] - plan.kind.size.radius - 12.0
        x = plan.axles[-1] + plan.kind.size.radius + 12.0 + behind / 2 if behind > 118.0 else bays.take(124.0, spare)
        if x is not None:
            voids += under.spare_wheel(p, x, plan.stations[-1].low, plan.kind.size, spare)
            zones["chassis.spare_wheel"] = Box(x - 58.0, x + 58.0, -58.0, 58.0, 25.0, plan.stations[-1].low)
    for i in range(draws.integer(1, 2)):
        x = bays.take(36.0, draws.child("tank", i))
        if x is not None:
            low = edges_at(plan.stations, x)[0]
            voids += under.air_tank(p, x, low, draws.child("tank", i), f"air_tank_{i + 1}")
            zones.setdefault("chassis.air_tanks", Box(x - 20.0, x + 20.0, -90.0, 90.0, low - 40.0, low))
    tools = draws.child("tools")
    if tools.chance(0.6):
        x = bays.take(66.0, tools)
        if x is not None:
            low = edges_at(plan.stations, x)[0]
            voids += under.tool_box(p, x, low, tools)
            zones["chassis.tool_box"] = Box(x - 33.0, x + 33.0, 50.0, 120.0, low - 45.0, low)
    voids += under.beam_voids(plan.stations, plan.axles, BEAM_Y, plan.length)
    voids += under.tyre_voids(plan.axles, plan.kind)
    under.lines(p, plan.stations, BEAM_Y, plan.length, draws.child("lines"))
    end = under.bumper(p, plan.length + 6.0, plan.stations[-1].low, draws.child("bumper"))
    voids.append(end)
    low = plan.stations[-1].low
    zones["chassis"] = Box(-10.0, plan.length + 20.0, -125.0, 125.0, 0.0, plan.deck)
    zones["chassis.beams"] = Box(-4.0, plan.length + 6.0, -52.0, 52.0, low, plan.deck)
    zones["chassis.axles"] = Box(plan.axles[0] - 60.0, plan.axles[-1] + 60.0, -125.0, 125.0, 0.0, low)
    zones["chassis.wheels"] = Box(plan.axles[0] - 54.0, plan.axles[-1] + 54.0, -125.0, 125.0, 0.0, 107.0)
    zones["chassis.bumper"] = Box(plan.length + 2.0, plan.length + 20.0, -120.0, 120.0, 35.0, low)
    return tuple(voids), zones
