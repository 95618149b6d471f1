"""The lower half of a semi-trailer: two main beams, axles, legs, what hangs below, and the tractor's rear before it.

Figures are those usual in Europe and Asia: three axles 1.31 or 1.36 m apart, king pin about 0.8 m behind the front of a
container trailer and 1.6 m behind that of others, landing legs some 2.4 m behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import under_trailer as under
from xrayTrainer.simulation.carriers.axles import AxleKind, axle, mudguard
from xrayTrainer.simulation.carriers.beams import Profile, Station, edges_at, i_beam, span, tube_y
from xrayTrainer.simulation.carriers.tractor import tractor
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
class Plan:
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


def running_gear(parts: Parts, front: float, plan: Plan, draws: Draws, params: Params) -> Chassis:
    """Put down beams, axles, what hangs below, and the tractor's rear under a trailer whose front is at x = `front`.

    Parameters of the recipe: `spare` (0 or 1), `tractor` (`rear`, `whole`, `none`).
    """
    local = parts.at((front, 0.0, 0.0))
    beams(local, plan, draws.child("beams"))
    low = plan.stations[-1].low
    whole = draws.chance(0.5)
    for i, x in enumerate(plan.axles):
        at = local.at((x, 0.0, 0.0))
        axle(at, plan.kind, draws.child("axle", i), frame_z=low)
        mudguard(at, plan.kind, draws.child("guard"), steel=plan.steel_guards, whole=whole)
    voids, zones = _hangings(local, plan, draws.child("hangings"), params)
    reach = front - draws.uniform(90.0, 250.0)
    usual = "whole" if draws.child("view").chance(0.12) else "rear"
    seen = word(params, "tractor", usual, ("rear", "whole", "none"))
    if seen == "none":
        reach = front - 60.0
    else:
        more = tractor(
            local,
            draws.child("tractor"),
            pin=plan.king_pin,
            plate=plate_low(plan),
            room=plan.legs - plan.king_pin - 12.0,
        )
        reach = front + more.cab_front - 20.0 if seen == "whole" else max(reach, front + more.cab_back - 60.0)
        voids += tuple(void for void in more.voids if front + void.box.x0 > reach)
        zones = {**zones, **{name: box for name, box in more.zones.items() if front + box.x1 > reach + 20.0}}
    extent = (reach, front + plan.length + 20.0)
    moved = tuple(replace(void, box=void.box.moved(x=front)) for void in voids)
    placed = {name: box.moved(x=front) for name, box in zones.items()}
    return Chassis(front=front, deck=plan.deck, extent=extent, voids=moved, zones=placed)


def plate_low(plan: Plan) -> float:
    """Return the height of the lower side of the plate that lies on the fifth wheel."""
    return plan.stations[0].low - 1.0


def beams(p: Parts, plan: Plan, draws: Draws) -> None:
    """Put down the two main beams with their stiffeners, cross tubes, braces, and the plate with the king pin."""
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
    low = plate_low(plan)
    pin = plan.king_pin
    p.box(Box(pin - 65.0, pin + 60.0, -56.0, 56.0, low, low + 1.0), "steel")
    for x in (pin - 40.0, pin - 14.0, pin + 14.0, pin + 40.0):
        p.box(Box(x - 4.0, x + 4.0, -BEAM_Y + 0.4, BEAM_Y - 0.4, low + 1.0, low + 9.0), Stuff("steel", 1.6))
    p.cylinder((pin, 0.0, low + 4.0), 8.0, 6.0, "steel")
    p.cylinder((pin, 0.0, low - 4.2), 2.54, 8.4, "steel")


def _hangings(p: Parts, plan: Plan, draws: Draws, params: Params) -> tuple[tuple[Void, ...], dict[str, Box]]:
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
