"""Rigid lorries: cab, ladder frame, box or curtain body, two or three axles."""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import semi_body as body
from xrayTrainer.simulation.carriers import under_trailer as under
from xrayTrainer.simulation.carriers.axles import AxleKind, axle, mudguard, slope
from xrayTrainer.simulation.carriers.beams import channel_x, channel_y, span, tube_x, tube_y
from xrayTrainer.simulation.carriers.cab import cab, drawn_cab
from xrayTrainer.simulation.carriers.semi_body import Shape
from xrayTrainer.simulation.carriers.semi_deck import HALF
from xrayTrainer.simulation.carriers.tractor import battery_box, fuel_tank
from xrayTrainer.simulation.carriers.wheels import LORRY
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

_FRAME = 97.0
_START = 30.0
"""Gap between cab and body, cm."""


@CARRIERS.register("truck_rigid", version=1, term="truck.rigid")
def truck_rigid(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a rigid lorry. Parameter: `body` (`box`, `curtain`)."""
    kind = drawn_cab(draws.child("cab_kind"), sleeper=draws.chance(0.4))
    length = draws.uniform(620.0, 780.0)
    whole = kind.length + _START + length
    front = -whole / 2
    p = parts.at((front, 0.0, 0.0))
    voids, zones = cab(p, kind, draws.child("cab"))
    found = list(voids)
    start = kind.length + _START
    shape = Shape(
        floor=_FRAME + 24.0, top=_FRAME + draws.uniform(262.0, 285.0), front=draws.uniform(6.5, 9.0), length=length
    )
    tandem = draws.child("tandem").chance(0.35)
    found += _chassis(p, kind.length, whole, draws.child("chassis"), tandem=tandem)
    rear = p.at((start, 0.0, 0.0))
    _platform(rear, shape, draws.child("platform"))
    gap = body.front_wall(rear, shape, draws.child("front"))
    sort = word(params, "body", draws.choice(("box", "curtain")), ("box", "curtain"))
    if sort == "box":
        body.box_walls(rear, shape, draws.child("walls"))
    else:
        body.curtains(rear, shape, draws.child("walls"))
    body.rear_doors(rear, shape, draws.child("doors"), thick=3.0, insulated=False)
    methods = ("structure.trailer_front_wall",)
    at = gap.moved(x=start)
    found.append(Void(id="front_wall", box=at, zone="front_wall", methods=methods, opens="panel"))
    inner = 5.4 if sort == "box" else 7.0
    y = (-HALF + inner, HALF - inner)
    room = Box(start + 12.4, start + length - 14.5, y[0], y[1], shape.floor, shape.top - 13.5)
    moved = tuple(replace(void, box=void.box.moved(x=front)) for void in found)
    placed = {name: box.moved(x=front) for name, box in (zones | _zones(start, shape, room)).items()}
    for void in moved:
        placed.setdefault(void.zone, void.box)
    return Body(
        kind="truck.rigid",
        extent=(front - 20.0, front + whole + 20.0),
        holds=(Hold(id="hold", box=room.moved(x=front), doors="x+", payload_kg=9_500.0),),
        voids=moved,
        tare_kg=round(draws.child("tare").around(6600.0 if tandem else 5600.0, 0.03), -1),
        zones=placed,
    )


def _chassis(p: Parts, start: float, end: float, draws: Draws, *, tandem: bool) -> list[Void]:
    for side in (-1.0, 1.0):
        y = span(side * 33.0, side * 40.0)
        channel_x(p, Box(start + 40.0, end - 6.0, y[0], y[1], _FRAME - 26.0, _FRAME), 0.8, open_to=-side)
    for i in range(6):
        x = start + 60.0 + (end - start - 90.0) * i / 5
        tube_y(p, Box(x - 5.0, x + 5.0, -32.0, 32.0, _FRAME - 22.0, _FRAME - 4.0), 0.6)
    kind = AxleKind(size=LORRY, twin=True, reach=92.0, springs=51.0, air=draws.chance(0.5), drive=True)
    last = end - draws.uniform(170.0, 220.0)
    axles = (last - 135.0, last) if tandem else (last,)
    for i, x in enumerate(axles):
        at = p.at((x, 0.0, 0.0))
        axle(at, kind, draws.child("axle", i), frame_z=_FRAME - 26.0)
        mudguard(at, kind, draws.child("guard"), steel=False, whole=True)
    slope(p, (start + 20.0, 0.0, 78.0), (axles[0] - 38.0, 0.0, kind.height + 1.0), 11.0, 11.0, Stuff("steel", 2.1))
    voids: list[Void] = []
    near = draws.choice((-1.0, 1.0))
    y = span(near * 52.0, near * 112.0)
    tank = Box(start + 70.0, start + 70.0 + draws.uniform(70.0, 110.0), y[0], y[1], 46.0, 98.0)
    voids += fuel_tank(p, tank, draws.uniform(0.15, 0.95), draws.child("fuel"))
    voids += battery_box(p, start + 120.0, -near, 56.0)
    voids += under.air_tank(p, start + 210.0, 72.0, draws.child("air"), "air_tank_1")
    if axles[0] - start > 400.0:
        voids += under.tool_box(p, start + 260.0, _FRAME - 4.0, draws.child("tools"))
    if end - axles[-1] > 178.0:
        voids += under.spare_wheel(p, axles[-1] + 116.0, _FRAME - 28.0, LORRY, draws.child("spare"))
    voids.append(under.bumper(p, end - 10.0, _FRAME - 26.0, draws.child("bumper")))
    return voids + under.tyre_voids(axles, kind)


def _platform(p: Parts, shape: Shape, draws: Draws) -> None:
    """Put down the body's sole beams, cross members, raves and boards."""
    top = shape.floor - 2.8
    for side in (-1.0, 1.0):
        y = span(side * 33.0, side * 40.0)
        tube_x(p, Box(4.0, shape.length - 15.0, y[0], y[1], _FRAME + 0.2, top - 8.6), 0.4)
        rave = span(side * 122.2, side * HALF)
        tube_x(p, Box(2.0, shape.length - 6.0, rave[0], rave[1], shape.floor - 12.0, shape.floor - 0.2), 0.3)
    count = round(shape.length / 46.0)
    for i in range(count + 1):
        x = 16.0 + (shape.length - 48.0) * i / count
        channel_y(p, Box(x, x + 4.5, -122.0, 122.0, top - 8.4, top - 0.1), 0.4, open_to=1.0)
    pieces = 4
    for i in range(pieces):
        a, b = 8.0 + (shape.length - 20.0) * i / pieces, 8.0 + (shape.length - 20.0) * (i + 1) / pieces
        p.box(Box(a, b - 0.4, -122.0, 122.0, top, shape.floor), Stuff("plywood", draws.around(0.72, 0.03)))


def _zones(start: float, shape: Shape, room: Box) -> dict[str, Box]:
    whole = Box(start, start + shape.length, -HALF, HALF, shape.floor - 12.0, shape.top)
    third = room.length / 3
    return {
        "body": whole,
        "front_wall": whole.with_x(start, start + shape.front),
        "doors": whole.with_x(whole.x1 - 14.0, whole.x1),
        "left_wall": whole.with_y(-HALF, -HALF + 6.0),
        "right_wall": whole.with_y(HALF - 6.0, HALF),
        "roof": whole.with_z(shape.top - 12.0, shape.top),
        "floor": whole.with_z(shape.floor - 12.0, shape.floor),
        "load_front": room.with_x(room.x0, room.x0 + third),
        "load_middle": room.with_x(room.x0 + third, room.x1 - third),
        "load_rear": room.with_x(room.x1 - third, room.x1),
    }
