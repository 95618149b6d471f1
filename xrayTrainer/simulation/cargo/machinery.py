"""Machine tools in crates and transformers.

A lathe or milling machine of 2 to 4 t has a bed of cast iron with walls of 15 to 30 mm and ribs; a distribution
transformer of 400 to 1600 kVA weighs 1.5 to 4.5 t: three limbs of laminated steel, windings of copper or aluminium in
paper, oil, a tank of 6 to 8 mm, fins or corrugated walls of 1.2 mm, bushings of porcelain.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo import ironware as iron
from xrayTrainer.simulation.cargo.bars import slat
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_IRON = Stuff("iron", 7.2, 0.0)
_TIMBER = Stuff("wood", 0.5)


@CARGO.register("machine_tools", version=1, term="machines.tools", fits=(*ROOMS[:-1], *DECKS))
def machine_tools(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Lathes, milling machines and presses, crated or bare on skids: ribbed beds, gear trains, spindles, motors.

    Cabinets, coolant tanks and boxes of tools stand beside them; every machine is of another kind and size.
    """
    high = min(headroom_of(space) - 8, draws.uniform(165, 215))
    unit = Unit(length=draws.uniform(190, 260), width=min(draws.uniform(150, 190), space.box.width - 6), height=high,
                mass_kg=3100.0, lowest=0.8)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        crated = draws.chance(0.65)
        floor = box.z0 + 16.0
        for y in (box.y0 + 12, box.centre[1] - 6, box.y1 - 24):
            parts.box(Box(box.x0, box.x1, y, y + 12, box.z0, box.z0 + 12), _TIMBER)
        parts.box(box.with_z(box.z0 + 12, floor), Stuff("wood", 0.5))
        if crated:
            _crate(parts, box.with_z(floor, box.z1), draws)
        room = box.with_z(floor, box.z1 - 8).shrunk(9.0, 9.0, 0.0)
        machine = room.with_x(room.x0, room.x1 - draws.uniform(45, 70)).shrunk(0.0, room.width * 0.08, 0.0)
        build = draws.choice((_lathe, _mill, _press))
        hollow = build(parts.at((0.0, 0.0, 0.0)), machine, draws)
        tally.host("machine", spot, hollow)
        beside = room.with_x(machine.x1 + 3, room.x1)
        _cabinet(parts, beside.with_z(room.z0, room.z0 + room.height * draws.uniform(0.5, 0.9)), draws)
        tally.piece(box, packages=1)

    return load_floor(
        parts, space, draws, params, Goods("machines.tools", "crate", "845811"), unit, put, layers=1,
        gap=draws.uniform(6, 40), steps=0, stagger=0.3, settle=0.0,
    )  # fmt: skip


def _crate(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down walls of board with battens and struts, and a lid."""
    board = Stuff("plywood", draws.around(0.6, 0.05))
    for y in (box.y0 + 5, box.y1 - 6.2):
        parts.box(Box(box.x0, box.x1, y, y + 1.2, box.z0, box.z1 - 2), board)
    for y, outside in ((box.y0, 5.0), (box.y1 - 5.0, 5.0)):
        count = max(2, round(box.length / 75))
        for i in range(count + 1):
            x = box.x0 + (box.length - 9) * i / count
            parts.box(Box(x, x + 9, y, y + outside, box.z0, box.z1 - 2), _TIMBER)
            if i < count:
                end = box.x0 + (box.length - 9) * (i + 1) / count
                ends = ((x + 9, box.z0 + 8), (end, box.z1 - 14)) if i % 2 else ((x + 9, box.z1 - 14), (end, box.z0 + 8))
                slat(parts, *ends, y + outside / 2, broad=7.0, thick=2.4, stuff=_TIMBER)
    for x in (box.x0, box.x1 - 1.2):
        parts.box(Box(x, x + 1.2, box.y0 + 6.2, box.y1 - 6.2, box.z0, box.z1 - 2), board)
    parts.box(box.with_z(box.z1 - 2, box.z1), board)


def _casting(parts: Parts, box: Box, wall: float, draws: Draws, *, ribs: int) -> Box:
    """Put down a hollow casting with ribs across it and windows in its walls; return its hollow."""
    inner = parts.hollow_box(box, wall, _IRON)
    for k in range(ribs):
        x = inner.x0 + inner.length * (k + draws.uniform(0.6, 1.0)) / (ribs + 0.6)
        rib = Box(x, min(inner.x1, x + wall * 0.8), inner.y0, inner.y1, inner.z0, inner.z1)
        parts.box(rib, _IRON)
        parts.box(rib.shrunk(0.0, rib.width * 0.28, rib.height * 0.25), _IRON, sign=-1)
    return inner


def _lathe(parts: Parts, box: Box, draws: Draws) -> Box:
    """A bed on two feet, head with gears and chuck, saddle, tail stock, lead screw, chip tray."""
    cy, low = box.centre[1], box.height * 0.34
    for share, wide in ((0.0, 0.26), (0.74, 0.22)):
        x0 = box.x0 + box.length * share
        foot = Box(x0, x0 + box.length * wide, cy - 26, cy + 26, box.z0, box.z0 + low)
        _casting(parts, foot, 1.6, draws, ribs=1)
    bed = Box(box.x0, box.x1, cy - 22, cy + 22, box.z0 + low, box.z0 + low + box.height * 0.16)
    hollow = _casting(parts, bed, 2.0, draws, ribs=6)
    for y in (cy - 17, cy + 11):
        parts.box(Box(box.x0 + box.length * 0.3, box.x1, y, y + 6, bed.z1, bed.z1 + 3), _STEEL)
    head = Box(box.x0, box.x0 + box.length * 0.29, cy - 25, cy + 25, bed.z1, bed.z1 + box.height * 0.3)
    inner = _casting(parts, head, 1.8, draws, ribs=1)
    for k, share in enumerate((0.3, 0.72)):
        z = inner.z0 + inner.height * share
        r = inner.height * 0.24
        y = cy + (10 if k else -10)
        iron.gear_shaft(parts, Box(inner.x0, inner.x1, y - r, y + r, z - r, z + r), draws)
    axis = head.z0 + head.height * 0.62
    chuck = head.x1 + 9.0
    parts.tube((chuck, cy, axis), head.height * 0.34, 14.0, head.height * 0.2, _STEEL, axis="x")
    parts.rod((chuck + 7, cy, axis), (box.x1 - 30, cy, axis), draws.uniform(2.5, 6.0), _STEEL)
    tail = Box(box.x1 - 34, box.x1 - 4, cy - 14, cy + 14, bed.z1 + 3, axis - 8)
    parts.hollow_box(tail, 2.2, _IRON)
    parts.cylinder((box.x1 - 20, cy, axis), 5.5, 36.0, _STEEL, axis="x")
    saddle = box.x0 + box.length * draws.uniform(0.45, 0.68)
    parts.box(Box(saddle, saddle + 32, cy - 27, cy + 27, bed.z1 + 3.1, bed.z1 + 8), _IRON)
    parts.hollow_box(Box(saddle + 8, saddle + 22, cy - 12, cy + 4, bed.z1 + 8, min(axis - 7, bed.z1 + 20)), 2.5, _STEEL)
    parts.hollow_box(Box(saddle, saddle + 30, cy - 36, cy - 27.5, bed.z0 - 6, bed.z1), 1.2, _IRON)
    for z in (bed.z0 + 6, bed.z0 + 13):
        parts.rod((head.x1, cy - 31, z), (box.x1, cy - 31, z), 1.7, _STEEL)
    motor = Box(box.x0 + 4, box.x0 + box.length * 0.22, cy - 17, cy + 17, box.z0 + 2, box.z0 + low * 0.85)
    iron.motor(parts, motor.shrunk(4.0, 0.0, 0.0), draws)
    tray = Box(box.x0 + box.length * 0.27, box.x0 + box.length * 0.73, cy - 30, cy + 30, box.z0 + low * 0.5,
               box.z0 + low * 0.9)  # fmt: skip
    parts.hollow_box(tray, 0.25, _STEEL)
    return hollow.with_x(hollow.x0 + hollow.length * 0.35, hollow.x0 + hollow.length * 0.48).shrunk(1.0)


def _mill(parts: Parts, box: Box, draws: Draws) -> Box:
    """A base with pump, a column with weights, a knee with screw, a slotted table, a head with spindle."""
    cy = box.centre[1]
    half = min(38.0, box.width * 0.3)
    base = Box(box.x0, box.x1, cy - half, cy + half, box.z0, box.z0 + box.height * 0.14)
    _casting(parts, base, 2.2, draws, ribs=4)
    right = draws.chance(0.5)
    deep = box.length * 0.34
    column = Box(box.x1 - deep, box.x1, cy - 28, cy + 28, base.z1, box.z1 - 10)
    if not right:
        column = column.with_x(box.x0, box.x0 + deep)
    hollow = _casting(parts, column, 2.4, draws, ribs=1)
    weight = Box.around((column.centre[0], cy, column.z0 + column.height * 0.5), (deep * 0.5, 22, column.height * 0.25))
    parts.box(weight, Stuff("iron", 7.0))
    side = -1.0 if right else 1.0
    face = column.x0 if right else column.x1
    reach = box.length - deep
    knee = sorted((face, face + side * reach * 0.5))
    level = base.z1 + box.height * draws.uniform(0.14, 0.24)
    _casting(parts, Box(knee[0], knee[1], cy - 20, cy + 20, level, level + box.height * 0.13), 1.8, draws, ribs=2)
    parts.rod(((knee[0] + knee[1]) / 2, cy, base.z1), ((knee[0] + knee[1]) / 2, cy, level), 4.0, _STEEL)
    table = level + box.height * 0.13
    top = Box(min(face, face + side * reach), max(face, face + side * reach), cy - 16, cy + 16, table, table + 8)
    parts.box(top, _IRON)
    for y in (cy - 9, cy - 1, cy + 7):
        parts.box(Box(top.x0, top.x1, y, y + 2.2, table + 4, table + 8), _IRON, sign=-1)
    vice = face + side * reach * 0.55
    iron.gear_case(parts, Box(vice - 14, vice + 14, cy - 12, cy + 12, table + 8, table + 24), draws)
    spindle = face + side * reach * 0.4
    head = Box(
        min(face, spindle + side * 20), max(face, spindle + side * 20), cy - 21, cy + 21, box.z1 - 62, box.z1 - 22
    )
    inner = _casting(parts, head, 1.6, draws, ribs=2)
    iron.gear_shaft(parts, inner.with_z(inner.z0 + 8, inner.z0 + 28).shrunk(1.0, 6.0, 0.0), draws)
    parts.tube((spindle, cy, head.z0 - 9), 8.5, 18.0, 4.5, _STEEL)
    parts.cylinder((spindle, cy, head.z0 - 24), 2.2, 12.0, _STEEL)
    iron.motor(parts, Box(spindle - 18, spindle + 18, cy - 13, cy + 13, head.z1, box.z1 - 1), draws)
    return hollow.with_z(hollow.z0 + 4, hollow.z0 + hollow.height * 0.3).shrunk(3.0, 4.0, 1.0)


def _press(parts: Parts, box: Box, draws: Draws) -> Box:
    """A frame of thick plates, bed and ram, cylinder with piston and oil, tank, pump, valves, guards of sheet."""
    cy, wide = box.centre[1], min(44.0, box.width * 0.36)
    plate = draws.uniform(4.0, 6.5)
    post = box.length * 0.2
    for y in (cy - wide, cy + wide - plate):
        for x0 in (box.x0, box.x1 - post):
            parts.box(Box(x0, x0 + post, y, y + plate, box.z0, box.z1 - 4), _STEEL)
        for z0, z1 in ((box.z0, box.z0 + 26.0), (box.z1 - 50, box.z1 - 4)):
            parts.box(Box(box.x0 + post, box.x1 - post, y, y + plate, z0, z1), _STEEL)
    inside = (cy - wide + plate, cy + wide - plate)
    bed = Box(box.x0 + post, box.x1 - post, *inside, box.z0 + 16, box.z0 + 34)
    _casting(parts, bed, 4.0, draws, ribs=3)
    x, bore = box.centre[0], draws.uniform(11, 17)
    length = box.height * 0.3
    at = (x, cy, box.z1 - 8 - length / 2)
    parts.tube(at, bore * 1.4, length, bore * 0.4, _STEEL, ends=3.0)
    oil = Stuff("vegetable_oil", 0.88, 0.0)
    parts.cylinder((x, cy, at[2] + length * 0.2), bore, length * 0.5, oil)
    rod = length * draws.uniform(0.3, 0.8)
    parts.cylinder((x, cy, at[2] - length * 0.17), bore - 0.2, length * 0.2, _STEEL)
    parts.cylinder((x, cy, at[2] - length / 2 - rod / 2), bore * 0.75, rod, _STEEL)
    ram = Box(bed.x0 + 4, bed.x1 - 4, *inside, at[2] - length / 2 - rod - 14, at[2] - length / 2 - rod)
    _casting(parts, ram.shrunk(0.0, 2.0, 0.0), 3.5, draws, ribs=2)
    tank = Box(box.x0 + post + 2, box.x1 - post - 2, box.y0, cy - wide - 3, box.z0, box.z0 + box.height * 0.28)
    if tank.width > 8:
        inner = parts.hollow_box(tank, 0.4, _STEEL)
        parts.box(inner.with_z(inner.z0, inner.z0 + inner.height * draws.uniform(0.05, 0.6)), oil)
        iron.motor(parts, Box(tank.x0 + 3, tank.x0 + 33, tank.y0, tank.y1, tank.z1, tank.z1 + 20), draws)
    for k in range(5):
        start = (draws.uniform(bed.x0, bed.x1), cy - wide - 2, box.z0 + box.height * 0.3)
        parts.rod(start, (x + draws.uniform(-12, 12), cy - wide - 2, at[2] + (k - 2) * 8), 1.1, Stuff("rubber", 1.6))
    return Box(bed.x0, bed.x1, *inside, bed.z1 + 1, max(bed.z1 + 8, ram.z0 - 1)).shrunk(3.0)


def _cabinet(parts: Parts, box: Box, draws: Draws) -> None:
    """Put down a switch cabinet: sheet, rails with contactors, a transformer, cable looms."""
    deep = min(box.width, 46.0)
    case = box.with_y(box.y0, box.y0 + deep)
    inner = parts.hollow_box(case, 0.18, _STEEL)
    z = inner.z0 + 12
    while z + 10 < inner.z1:
        x = inner.x0 + 3
        while x + 5 < inner.x1:
            wide = draws.uniform(3.0, 8.0)
            if x + wide < inner.x1 and draws.chance(0.8):
                parts.box(Box(x, x + wide, inner.y1 - 11, inner.y1 - 2, z, z + 8),
                          Stuff("electronics", draws.uniform(0.6, 1.8), 0.1))  # fmt: skip
            x += wide + 0.6
        z += draws.uniform(16, 26)
    size = min(18.0, inner.length * 0.6)
    parts.box(Box(inner.x0 + 3, inner.x0 + 3 + size, inner.y0 + 3, inner.y0 + 18, inner.z0, inner.z0 + 10),
              Stuff("iron", 5.6))  # fmt: skip
    rest = box.with_y(case.y1 + 4, box.y1)
    if rest.width > 24:
        chest = rest.with_z(box.z0, box.z0 + draws.uniform(22, 40)).shrunk(2.0, 0.0, 0.0)
        room = parts.hollow_box(chest, 1.6, Stuff("plywood", 0.6))
        tall = min(13.0, room.height * 0.9)
        iron.gear_shaft(parts, room.with_z(room.z0, room.z0 + tall).shrunk(1.0), draws)


@CARGO.register("transformers", version=1, term="machines.transformers", fits=(*ROOMS[:-1], *DECKS))
def transformers(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Transformers in oil: three dark windings on a core in a tank, a comb of cooling fins, bushings, a conservator."""
    long, tall = draws.uniform(150, 205), min(draws.uniform(140, 185), headroom_of(space) - 6)
    unit = Unit(length=long, width=min(draws.uniform(92, 112), space.box.width - 4), height=tall, mass_kg=3300.0)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        turned = spot.turned
        size = (box.width, box.length, box.height) if turned else box.size
        p = parts.at((box.centre[0], box.centre[1], box.z0), yaw=90.0 if turned else 0.0)
        free = _transformer(p, size, draws)
        tally.piece(box)
        half = min(free.width, free.length) / 2
        middle = (box.centre[0], box.centre[1], box.z0 + free.centre[2])
        tally.host("machine", spot, Box.around(middle, (2 * half, 2 * half, free.height)), Stuff("vegetable_oil", 0.88))

    return load_floor(
        parts, space, draws, params, Goods("machines.transformers", "piece", "850421"), unit, put, layers=1, turn=True,
        gap=draws.uniform(8, 45), steps=0, stagger=0.3, settle=0.0, side_gap=3.0,
    )  # fmt: skip


def _transformer(p: Parts, size: tuple[float, float, float], draws: Draws) -> Box:
    """Put down a transformer about (0, 0), its foot at 0; return a space in its oil over the core."""
    long, wide, tall = size
    fin = min(18.0, wide * 0.17)
    half, deep = long / 2 - fin - 1.0, wide / 2 - fin - 1.0
    for y in (-deep * 0.7, deep * 0.7):
        p.box(Box(-half, half, y - 5, y + 5, 0.0, 9.9), Stuff("steel", 1.6, 0.0))
        for x in (-half * 0.8, half * 0.8):
            p.tube((x, y, 5.0), 5.0, 4.0, 4.2, _IRON, axis="y", inside=Stuff("steel", 1.6, 0.0))
    tank = Box(-half, half, -deep, deep, 10.0, 10.0 + tall * 0.66)
    inner = p.hollow_box(tank, 0.7, _STEEL)
    oil = Stuff("vegetable_oil", 0.88, 0.0)
    p.box(inner.with_z(inner.z0, inner.z1 - 3), oil)
    free = _active_part(p, inner.with_z(inner.z0 + 3, inner.z1 - 14), oil, draws)
    p.box(Box(-half - 3, half + 3, -deep - 3, deep + 3, tank.z1, tank.z1 + 1.4), _STEEL)
    pitch = draws.uniform(5.5, 9.0)
    low, high = tank.z0 + 10, tank.z1 - 8
    for side in (-1.0, 1.0):
        for k in range(int(2 * half / pitch)):
            x = -half + (k + 0.5) * 2 * half / int(2 * half / pitch)
            near, far = sorted((side * deep, side * (deep + fin)))
            p.box(Box(x - 0.6, x + 0.6, near, far, low, high), Stuff("steel", 2.6, 0.0))
        for k in range(int(2 * deep / pitch)):
            y = -deep + (k + 0.5) * 2 * deep / int(2 * deep / pitch)
            near, far = sorted((side * half, side * (half + fin)))
            p.box(Box(near, far, y - 0.6, y + 0.6, low, high), Stuff("steel", 2.6, 0.0))
    lid, porcelain = tank.z1 + 1.4, Stuff("ceramic", 2.35, 0.0)
    room = tall - lid
    for k in range(3):
        x, up = (k - 1) * half * 0.55, min(room - 3, 34.0)
        p.cylinder((x, -deep * 0.45, lid + up / 2), 2.6, up, porcelain)
        for shed in range(4):
            p.cylinder((x, -deep * 0.45, lid + up * (0.2 + 0.2 * shed)), 5.2, 1.6, porcelain, head=0.6)
        p.cylinder((x, -deep * 0.45, lid + up / 2), 0.8, up, Stuff("copper", 8.9), inside=porcelain)
        p.cylinder((x, -deep * 0.45, lid + up + 1.25), 0.8, 2.5, Stuff("copper", 8.9))
    for k in range(4):
        p.cylinder(((k - 1.5) * half * 0.4, deep * 0.5, lid + 6), 4.0, 12.0, porcelain, head=0.7)
    if draws.chance(0.7) and room > 26:
        at = (half * 0.5, deep * 0.1, lid + room - 11)
        p.tube(at, 10.0, half * 0.9, 0.35, _STEEL, axis="x", ends=0.35)
        p.rod((half * 0.3, deep * 0.1, lid), (half * 0.3, deep * 0.1, at[2] - 9.8), 2.0, Stuff("steel", 3.5))
    return free


def _active_part(p: Parts, box: Box, oil: Stuff, draws: Draws) -> Box:
    """Put down core and windings in oil; return the space over them."""
    limb = min(box.length / 9.0, box.width / 4.4) * draws.uniform(0.95, 1.1)
    pitch = min(box.length / 3.0, limb * 3.0)
    yoke = limb * 1.7
    core = Stuff("iron", 7.4, 0.005)
    height = box.height - 4.0
    reach = pitch + limb
    for z in (box.z0, box.z0 + height - yoke):
        p.box(Box(-reach, reach, -limb * 0.85, limb * 0.85, z, z + yoke), core, inside=oil)
    conductor = draws.choice((Stuff("copper", 5.6, 0.02), Stuff("aluminium", 1.9, 0.02)))
    low, high = box.z0 + yoke + 2.0, box.z0 + height - yoke - 2.0
    radius = min(pitch / 2 - 1.0, box.width / 2 - 1.0)
    for k in (-1, 0, 1):
        at = (k * pitch, 0.0, (low + high) / 2)
        p.cylinder(at, limb * 0.95, high - low + 4, core, inside=oil)
        for outer, inner in ((radius, radius * 0.74), (radius * 0.68, limb * 1.12)):
            if outer > inner:
                p.cylinder(at, outer, high - low, conductor, inside=oil)
                p.cylinder(at, inner, high - low, oil, inside=conductor)
    for z in (box.z0 + yoke * 0.3, box.z0 + height - yoke * 0.7):
        for y in (-limb * 1.4, limb * 1.1):
            p.box(Box(-reach, reach, y, y + limb * 0.3, z, z + yoke * 0.5), _STEEL, inside=oil)
    return Box(-radius, radius, -radius, radius, box.z0 + height + 1, box.z1 + 8)
