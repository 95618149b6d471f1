"""Panel vans: engine in front, load space behind a bulkhead.

Sizes are those of common vans: 5.3 to 6.0 m long, 2.0 m broad, 2.3 to 2.6 m high, load floor 0.55 to 0.65 m.
"""

from __future__ import annotations

from dataclasses import replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import motor_car as motor
from xrayTrainer.simulation.carriers.beams import channel_x, span, tube_y
from xrayTrainer.simulation.carriers.bodywork import bulged, pillar, rounded, side_sheet, skin
from xrayTrainer.simulation.carriers.engine import VAN_FOUR
from xrayTrainer.simulation.carriers.motor_car import Running
from xrayTrainer.simulation.carriers.seats import Seat, dashboard, seat, steering
from xrayTrainer.simulation.carriers.wheels import VAN, rim, tyre
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.places import Body, Hold, Void
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_HALF = 99.0
_CAB = 222.0
"""Where the bulkhead stands behind the front, cm."""
_MIRROR = Stuff("polyethylene", 0.16)


@CARRIERS.register("van", version=1, term="van")
def van(parts: Parts, draws: Draws, params: Params) -> Body:
    """Build a panel van. Parameter: `fill` of its tank."""
    length, high = draws.uniform(535.0, 600.0), draws.uniform(228.0, 262.0)
    floor = draws.uniform(56.0, 64.0)
    front = -length / 2
    p = parts.at((front, 0.0, 0.0))
    running = Running(
        front=94.0,
        rear=length - draws.uniform(100.0, 120.0),
        track=86.0,
        size=VAN,
        engine=VAN_FOUR,
        across=False,
        alloy=False,
        leaves=True,
    )
    motor.wheels(p, running, draws.child("wheels"))
    battery = motor.drive(p, running, draws.child("drive"), hood=98.0)["battery"]
    motor.exhaust(p, running, length - 30.0, draws.child("exhaust"))
    _shell(p, length, high, floor, running)
    _ribs(p, length, high, floor, draws.child("ribs"))
    _rear_doors(p, length, high, floor)
    dash = _cabin(p, draws.child("cabin"))
    tank = Box(196.0, 276.0, 34.0, 78.0, floor - 33.0, floor - 7.0)
    fill = min(1.0, max(0.0, number(params, "fill", draws.uniform(0.1, 0.95))))
    voids = motor.fuel_tank(p, tank, fill, "diesel", neck=86.0)
    voids = [replace(void, zone="chassis.fuel_tank") for void in voids]
    spare = p.at((length - 52.0, 0.0, floor - 19.0))
    tyre(spare, VAN, draws.child("spare"), axis="z")
    rim(spare, VAN, draws.child("spare_rim"), dish=0.3, axis="z")
    room = Box(_CAB + 2.0, length - 10.0, -70.6, 70.6, floor + 1.4, high - 7.0)
    wells = _HALF - 11.0
    voids += _voids(dash, length, high, floor, wells)
    moved = tuple(replace(void, box=void.box.moved(x=front)) for void in voids)
    room = room.moved(x=front)
    zones = _zones(front, length, high, floor, room) | {
        "cab.dashboard": dash.moved(x=front),
        "chassis.battery_box": battery.moved(x=front),
        "chassis.fuel_tank": tank.moved(x=front),
    }
    return Body(
        kind="van",
        extent=(front - 20.0, front + length + 20.0),
        holds=(Hold(id="hold", box=room, doors="x+", payload_kg=1200.0),),
        voids=moved,
        tare_kg=round(draws.child("tare").around(1560.0, 0.02), -1),
        zones=zones,
    )


def _zones(front: float, length: float, high: float, floor: float, room: Box) -> dict[str, Box]:
    whole = Box(front, front + length, -_HALF, _HALF, 0.0, high)
    return {
        "body": whole.with_z(floor, high),
        "cab": whole.with_x(front, front + _CAB),
        "cab.engine": whole.with_x(front, front + 118.0).with_z(20.0, 110.0),
        "cab.rear_wall": whole.with_x(front + _CAB - 2.0, front + _CAB + 2.0),
        "chassis.spare_wheel": Box(length - 90.0, length - 14.0, -38.0, 38.0, floor - 31.0, floor - 7.0).moved(x=front),
        "chassis.wheels": whole.with_z(0.0, 72.0),
        "doors": whole.with_x(front + length - 9.0, front + length),
        "roof": whole.with_z(high - 8.0, high),
        "floor": whole.with_z(floor - 7.0, floor + 1.4),
        "left_wall": whole.with_y(-_HALF, -_HALF + 10.0),
        "right_wall": whole.with_y(_HALF - 10.0, _HALF),
        "load_front": room.with_x(room.x0, room.x0 + room.length / 3),
        "load_middle": room.with_x(room.x0 + room.length / 3, room.x1 - room.length / 3),
        "load_rear": room.with_x(room.x1 - room.length / 3, room.x1),
    }


def _shell(p: Parts, length: float, high: float, floor: float, r: Running) -> None:
    sheet = 0.1
    nose, cowl = (8.0, 78.0), (84.0, 118.0)
    head = (176.0, high - 10.0)
    front = rounded(((5.0, 62.0), nose, *bulged(nose, cowl, 4.0)[1:]), 16.0)
    skin(p, front, _HALF - 6.0, sheet, "steel")
    screen = bulged(cowl, head, 4.0)
    skin(p, screen, _HALF - 10.0, 0.55, "glass")
    over = ((_CAB, high - 1.0), ((_CAB + length) / 2, high), (length - 30.0, high - 1.0), (length - 5.0, high - 12.0))
    skin(p, rounded((screen[-1], *bulged(head, over[0], 2.0)[1:-1], *over), 22.0), _HALF - 8.0, sheet, "steel")
    arches = [(x, r.size.radius, r.size.radius + 6.0) for x in (r.front, r.rear)]
    top = ((6.0, 76.0), (84.0, 116.0), (_CAB - 40.0, 122.0), (_CAB - 39.9, high - 6.0), (length - 8.0, high - 6.0))
    for side in (-1.0, 1.0):
        side_sheet(p, side * _HALF, floor - 26.0, top, arches, thick=sheet, stuff="steel")
        rise = (head[1] - cowl[1]) / (head[0] - cowl[0])
        window = ((96.0, 121.0), (90.0 + (high - 156.0) / rise, high - 40.0), (_CAB - 52.0, high - 34.0))
        side_sheet(p, side * (_HALF - 3.8), 119.0, window, (), thick=0.4, stuff="glass")
        pillar(p, (86.0, side * (_HALF - 5.0), 116.0), (176.0, side * (_HALF - 9.0), high - 12.0), 6.0)
        pillar(p, (_CAB - 42.0, side * (_HALF - 4.0), floor), (_CAB - 42.0, side * (_HALF - 6.0), high - 8.0), 9.0)
        p.rod((100.0, side * (_HALF - 3.0), 92.0), (_CAB - 46.0, side * (_HALF - 3.0), 88.0), 1.5, Stuff("steel", 6.0))
        inner = span(side * (_HALF - 8.0), side * (_HALF - 7.8))
        p.box(Box(98.0, _CAB - 46.0, inner[0], inner[1], floor - 10.0, 118.0), Stuff("polyethylene", 1.2))
        mirror = span(side * (_HALF + 4.0), side * (_HALF + 24.0))
        p.cylinder((109.0, sum(mirror) / 2, 144.0), 17.0, 19.0, _MIRROR, axis="y", radius_across=6.0)
        p.box(Box(112.0, 112.5, mirror[0] + 1.0, mirror[1] - 1.0, 130.0, 158.0), "glass", inside=_MIRROR)
        p.rod((112.0, side * (_HALF - 0.5), 131.0), (110.0, side * (_HALF + 4.0), 133.0), 1.4, Stuff("aluminium", 1.6))
        rail = span(side * 38.0, side * 46.0)
        channel_x(p, Box(120.0, length - 20.0, rail[0], rail[1], floor - 13.0, floor - 6.2), 0.3, open_to=-side)
    p.box(Box(90.0, length - 6.0, -_HALF + 4.0, _HALF - 4.0, floor - 0.1, floor), "steel")
    p.box(Box(_CAB + 2.0, length - 8.0, -_HALF + 12.0, _HALF - 12.0, floor + 0.2, floor + 1.3), "plywood")
    p.box(Box(_CAB, _CAB + 0.12, -_HALF + 4.0, _HALF - 4.0, floor, high - 12.0), "steel")
    p.box(Box(88.0, 88.2, -_HALF + 6.0, _HALF - 6.0, floor - 14.0, 114.0), "steel")
    for i in range(6):
        x = _CAB + 8.0 + (length - _CAB - 40.0) * i / 5
        tube_y(p, Box(x, x + 6.0, -_HALF + 8.0, _HALF - 8.0, floor - 6.0, floor - 0.3), 0.14)
    for x0, x1 in ((-2.0, 9.0), (length - 7.0, length + 3.0)):
        for w, sign in ((0.0, 1), (0.35, -1)):
            p.cylinder(
                ((x0 + x1) / 2, 0.0, 52.0), 15.0 - w, 2 * _HALF - 6.0, "polyethylene", axis="y",
                radius_across=6.5 - w, sign=sign,
            )  # fmt: skip
        p.hollow_box(Box(x0 + 2.0, x1 - 2.0, -_HALF + 12.0, _HALF - 12.0, 46.0, 56.0), 0.25, "steel")


def _ribs(p: Parts, length: float, high: float, floor: float, draws: Draws) -> None:
    """Inner posts of the load space, waist rails, roof bows, lining."""
    count = 5
    lined = draws.chance(0.5)
    for side in (-1.0, 1.0):
        for i in range(count + 1):
            x = _CAB + 12.0 + (length - _CAB - 34.0) * i / count
            y = span(side * (_HALF - 9.0), side * (_HALF - 0.3))
            p.hollow_box(Box(x, x + 8.0, y[0], y[1], floor + 1.6, high - 8.0), 0.09, "steel")
        y = span(side * (_HALF - 7.0), side * (_HALF - 0.3))
        p.box(Box(_CAB + 24.0, length - 26.0, y[0], y[1], floor + 76.0, floor + 82.0), Stuff("steel", 0.6))
        if lined:
            sheet = span(side * (_HALF - 10.0), side * (_HALF - 9.2))
            p.box(
                Box(_CAB + 4.0, length - 12.0, sheet[0], sheet[1], floor + 1.6, floor + 110.0), Stuff("plywood", 0.68)
            )
    for i in range(5):
        x = _CAB + 20.0 + (length - _CAB - 60.0) * i / 4
        p.box(Box(x, x + 7.0, -_HALF + 12.0, _HALF - 12.0, high - 3.6, high - 3.4), "steel")
        for edge in (x, x + 6.8):
            p.box(Box(edge, edge + 0.2, -_HALF + 12.0, _HALF - 12.0, high - 3.4, high - 0.4), "steel")


def _rear_doors(p: Parts, length: float, high: float, floor: float) -> None:
    x1 = length - 3.0
    for side in (-1.0, 1.0):
        leaf = Box(x1 - 6.0, x1, *span(side * 0.8, side * (_HALF - 8.0)), floor - 4.0, high - 12.0)
        p.box(leaf.with_x(leaf.x1 - 0.1, leaf.x1), "steel")
        frame = leaf.with_x(leaf.x0, leaf.x1 - 0.2)
        for box in (
            frame.with_z(frame.z0, frame.z0 + 12.0),
            frame.with_z(frame.z1 - 9.0, frame.z1),
            frame.with_y(frame.y0, frame.y0 + 9.0).with_z(frame.z0 + 12.1, frame.z1 - 9.1),
            frame.with_y(frame.y1 - 9.0, frame.y1).with_z(frame.z0 + 12.1, frame.z1 - 9.1),
        ):
            p.hollow_box(box, 0.09, "steel")
        p.box(frame.with_x(frame.x0, frame.x0 + 0.4).shrunk(0.0, 9.2, 14.0), Stuff("polyethylene", 0.8))
        p.rod((x1 - 3.0, side * 8.0, floor), (x1 - 3.0, side * 8.0, high - 16.0), 0.8, "steel")
        for z in (floor + 16.0, high - 40.0):
            p.box(
                Box(x1, x1 + 2.0, *span(side * (_HALF - 16.0), side * (_HALF - 4.0)), z - 3.0, z + 3.0),
                Stuff("steel", 5.0),
            )


def _cabin(p: Parts, draws: Draws) -> Box:
    free = dashboard(p, Box(92.0, 128.0, -_HALF + 14.0, _HALF - 14.0, 84.0, 118.0), draws.child("dash"))
    steering(p.at((136.0, -46.0, 110.0)), radius=19.5, tilt=42.0, column=50.0)
    for y, wide in ((-46.0, 50.0), (26.0, 44.0), (66.0, 44.0)):
        kind = Seat(wide=wide, deep=48.0, foot=20.0, back=60.0, lean=14.0)
        seat(p.at((150.0, y, 60.0)), kind, draws.child("seat", int(y)))
    return free


def _voids(dash: Box, length: float, high: float, floor: float, inner: float) -> list[Void]:
    found = [_void("dashboard", dash, "cab.dashboard", "vehicle.dashboard")]
    seats = Box(158.0, 186.0, 10.0, 80.0, 64.0, 78.0)
    found.append(_void("seats", seats, "cab", "vehicle.seats"))
    for name, side in (("left", -1.0), ("right", 1.0)):
        y = span(side * (_HALF - 8.6), side * (_HALF - 0.8))
        for i in range(3):
            x = _CAB + 22.0 + (length - _CAB - 34.0) * i / 5
            bay = Box(x, x + 40.0, y[0], y[1], floor + 4.0, floor + 74.0)
            found.append(_void(f"wall_{name}_{i + 1}", bay, f"{name}_wall", "vehicle.body_cavities"))
        door = Box(length - 8.4, length - 3.6, *span(side * 14.0, side * (inner - 10.0)), floor + 12.0, high - 30.0)
        found.append(_void(f"door_{name}", door, "doors", "vehicle.body_cavities"))
    roof = Box(_CAB + 30.0, length - 60.0, -_HALF + 14.0, _HALF - 14.0, high - 6.8, high - 3.8)
    found.append(_void("roof", roof, "roof", "structure.roof"))
    return found


def _void(name: str, box: Box, zone: str, method: str) -> Void:
    return Void(id=name, box=box, zone=zone, methods=(method,), opens="panel")
