"""Semi-trailers behind a tractor's rear: curtain-sider, dry box, refrigerated box."""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import semi_body as body
from xrayTrainer.simulation.carriers import semi_deck as deck
from xrayTrainer.simulation.carriers.beams import span
from xrayTrainer.simulation.carriers.cooler import nose_unit
from xrayTrainer.simulation.carriers.semi_body import FOAM, Shape
from xrayTrainer.simulation.carriers.semi_deck import HALF, LENGTH
from xrayTrainer.simulation.carriers.trailer_frame import Chassis, Plan, running_gear
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.solids import Parts, Stuff

_FRONT = -LENGTH / 2
_PLY = Stuff("plywood", 0.72)


@CARRIERS.register("trailer_curtain", version=1, term="trailer.curtain")
def trailer_curtain(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a curtain-sider."""
    plan = deck.semi_plan(draws.child("plan"), floor_deep=2.8)
    shape = Shape(floor=plan.deck, top=plan.deck + draws.uniform(272.0, 278.0), front=draws.uniform(6.5, 9.5))
    chassis, p = _lower(parts, plan, draws, params)
    deck.boards(p, plan, draws.child("floor"), thick=2.8)
    gap = body.front_wall(p, shape, draws.child("front"))
    body.curtains(p, shape, draws.child("curtains"))
    body.rear_doors(p, shape, draws.child("doors"), thick=3.0, insulated=False)
    room = Box(12.4, LENGTH - 14.5, -HALF + 7.0, HALF - 7.0, shape.floor, shape.top - 13.5)
    voids = [_front_void(gap), *_shared_voids(shape)]
    top = Box(20.0, LENGTH - 30.0, -HALF + 8.0, HALF - 8.0, shape.top - 12.5, shape.top - 6.5)
    voids.append(_void("roof", top, "roof", "structure.roof", "from_inside"))
    return _finished("trailer.curtain", chassis, room, voids, shape, _tare(draws, 6250.0), 27_000.0)


@CARRIERS.register("trailer_box", version=1, term="trailer.box")
def trailer_box(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a dry box trailer."""
    plan = deck.semi_plan(draws.child("plan"), floor_deep=2.8)
    shape = Shape(floor=plan.deck, top=plan.deck + draws.uniform(268.0, 276.0), front=draws.uniform(6.5, 9.5))
    chassis, p = _lower(parts, plan, draws, params)
    deck.boards(p, plan, draws.child("floor"), thick=2.8)
    gap = body.front_wall(p, shape, draws.child("front"))
    body.box_walls(p, shape, draws.child("walls"))
    body.rear_doors(p, shape, draws.child("doors"), thick=3.2, insulated=False)
    room = Box(12.4, LENGTH - 14.5, -HALF + 5.4, HALF - 5.4, shape.floor, shape.top - 13.5)
    voids = [_front_void(gap), *_shared_voids(shape)]
    top = Box(20.0, LENGTH - 30.0, -HALF + 8.0, HALF - 8.0, shape.top - 12.5, shape.top - 4.4)
    voids.append(_void("roof", top, "roof", "structure.roof", "from_inside"))
    return _finished("trailer.box", chassis, room, voids, shape, _tare(draws, 6780.0), 26_500.0)


@CARRIERS.register("trailer_reefer", version=1, term="trailer.reefer")
def trailer_reefer(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a refrigerated trailer with its unit on the front wall."""
    plan = deck.semi_plan(draws.child("plan"), floor_deep=11.0)
    shape = Shape(floor=plan.deck, top=plan.deck + draws.uniform(272.0, 278.0), front=9.0)
    chassis, p = _lower(parts, plan, draws, params)
    _insulated_floor(p, plan)
    body.insulated_walls(p, shape, draws.child("walls"))
    front = Box(0.0, 9.0, -HALF, HALF, shape.floor - 8.0, shape.top)
    p.box(front.with_x(0.0, 0.2), "aluminium")
    p.box(front.with_x(8.8, 9.0), "aluminium")
    p.box(front.with_x(0.2, 8.8), FOAM)
    evaporator = nose_unit(p, shape, draws.child("unit"))
    body.rear_doors(p, shape, draws.child("doors"), thick=8.0, insulated=True)
    room = Box(evaporator.x1 + 1.0, LENGTH - 14.5, -HALF + 6.5, HALF - 6.5, shape.floor, shape.top - 22.0)
    voids = [*_shared_voids(shape)]
    voids.append(_void("evaporator", evaporator, "reefer.evaporator", "structure.reefer_evaporator", "panel"))
    top = Box(40.0, LENGTH - 60.0, -HALF + 8.0, HALF - 8.0, shape.top - 7.6, shape.top - 0.5)
    voids.append(replace(_void("roof", top, "roof", "structure.reefer_roof", "panel"), inside=FOAM))
    wall = Box(0.4, 8.6, -HALF + 10.0, HALF - 10.0, shape.floor + 10.0, shape.floor + 140.0)
    voids.append(replace(_void("front_wall", wall, "front_wall", "structure.trailer_front_wall", "panel"), inside=FOAM))
    duct = Box(evaporator.x1 + 20.0, LENGTH - 200.0, -30.0, 30.0, shape.top - 21.0, shape.top - 9.0)
    voids.append(_void("duct", duct, "reefer.ducts", "structure.reefer_ducts", "from_inside"))
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * (HALF - 5.5), side * (HALF - 0.8))
        panel = Box(60.0, LENGTH - 60.0, y[0], y[1], shape.floor + 4.0, shape.top - 12.0)
        found = _void(f"panel_{name}", panel, f"{name}_wall", "structure.reefer_panels", "panel")
        voids.append(replace(found, inside=FOAM))
    made = _finished("trailer.reefer", chassis, room, voids, shape, _tare(draws, 7540.0), 25_500.0)
    zones = dict(made.zones) | {
        "reefer": Box(_FRONT - 50.0, _FRONT, -100.0, 100.0, shape.top - 190.0, shape.top),
        "reefer.evaporator": evaporator.moved(x=_FRONT),
    }
    return replace(made, zones=zones)


def _lower(parts: Parts, plan: Plan, draws: Draws, params: Params) -> tuple[Chassis, Parts]:
    chassis = running_gear(parts, _FRONT, plan, draws.child("trailer"), params)
    p = parts.at((_FRONT, 0.0, 0.0))
    deck.outriggers(p, plan, draws.child("members"))
    if draws.chance(0.7):
        deck.side_guards(p, plan, draws.child("guards"))
    return chassis, p


def _insulated_floor(p: Parts, plan: Plan) -> None:
    core = Box(8.0, LENGTH - 12.0, -122.0, 122.0, plan.deck - 11.0, plan.deck)
    p.box(core.with_z(core.z0, core.z0 + 0.4), _PLY)
    p.box(core.with_z(core.z0 + 0.4, core.z1 - 2.4), FOAM)
    p.box(core.with_z(core.z1 - 2.4, core.z1 - 0.4), _PLY)
    p.box(core.with_z(core.z1 - 0.4, core.z1), "aluminium")


def _tare(draws: Draws, usual: float) -> float:
    return round(draws.child("tare").around(usual, 0.02), -1)


def _void(name: str, box: Box, zone: str, method: str, opens: str) -> Void:
    return Void(id=name, box=box, zone=zone, methods=(method,), opens=opens)


def _front_void(gap: Box) -> Void:
    return _void("front_wall", gap, "front_wall", "structure.trailer_front_wall", "panel")


def _shared_voids(shape: Shape) -> list[Void]:
    """Return the spaces in the raves at the sides of the floor."""
    found = []
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * 122.8, side * (HALF - 0.7))
        rave = Box(60.0, LENGTH - 60.0, y[0], y[1], shape.floor - 11.4, shape.floor - 0.8)
        found.append(_void(f"rave_{name}", rave, "bottom_rails", "structure.rails", "panel"))
    return found


def _finished(
    kind: str, chassis: Chassis, room: Box, voids: list[Void], shape: Shape, tare: float, payload: float
) -> Body:
    hold = room.moved(x=_FRONT)
    moved = tuple(replace(void, box=void.box.moved(x=_FRONT)) for void in voids)
    third = hold.length / 3
    whole = Box(_FRONT, _FRONT + LENGTH, -HALF, HALF, shape.floor - 12.0, shape.top)
    zones = {
        "body": whole,
        "front_wall": whole.with_x(_FRONT, _FRONT + shape.front),
        "doors": whole.with_x(_FRONT + LENGTH - 14.0, _FRONT + LENGTH),
        "door_area": hold.with_x(hold.x1 - 120.0, hold.x1),
        "left_wall": whole.with_y(-HALF, -HALF + 6.0),
        "right_wall": whole.with_y(HALF - 6.0, HALF),
        "roof": whole.with_z(shape.top - 12.0, shape.top),
        "floor": whole.with_z(shape.floor - 12.0, shape.floor),
        "load_front": hold.with_x(hold.x0, hold.x0 + third),
        "load_middle": hold.with_x(hold.x0 + third, hold.x1 - third),
        "load_rear": hold.with_x(hold.x1 - third, hold.x1),
        "load_top": hold.with_z(hold.z0 + 0.66 * hold.height, hold.z1),
        "load_bottom": hold.with_z(hold.z0, hold.z0 + 0.33 * hold.height),
        "headspace": hold.with_z(hold.z1 - 30.0, hold.z1),
        **chassis.zones,
    }
    if kind == "trailer.curtain":
        zones["curtain"] = whole.with_y(-HALF, -HALF + 1.0)
    return Body(
        kind=kind,
        extent=chassis.extent,
        holds=(Hold(id="hold", box=hold, doors="x+", payload_kg=payload),),
        voids=(*moved, *chassis.voids),
        tare_kg=tare,
        zones=zones,
    )
