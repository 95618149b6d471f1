"""Goods that are lawful by themselves but undeclared: medicines, phones, electronics, clothes, shoes, car parts.

Sizes are those of trade packages: phones in boxes of 16 x 9 x 5 cm, ten to a carton; blisters of 12 x 6 x 2 cm; pairs
of shoes in boxes of 33 x 20 x 12 cm.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, UPRIGHT, DrawPiece, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff

_BOARD = Stuff("electronics", 1.5, 0.1)
_PLASTIC = Stuff("polyethylene", 1.04, 0.0)


def _blisters(across: int, up: int) -> DrawPiece:
    """A carton with folding boxes in rows: in each, two blisters of tablets between foil."""

    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        inner = case(parts, size, inside, wall=0.3)
        px, pz = inner.length / across, inner.height / up
        medicine = Stuff("medicine", draws.uniform(0.85, 1.1), 0.1)
        for i in range(across):
            for k in range(up):
                if draws.chance(0.02):
                    continue
                pack_ = Box(
                    inner.x0 + i * px + 0.06,
                    inner.x0 + (i + 1) * px - 0.06,
                    inner.y0 + 0.1,
                    inner.y1 - 0.1,
                    inner.z0 + k * pz,
                    inner.z0 + (k + 1) * pz - 0.03,
                )
                parts.box(pack_, Stuff("paper", 0.12, 0.0))
                for level in (0.18, 0.6):
                    z = pack_.z0 + pack_.height * level
                    tablets = pack_.shrunk(0.5, 0.6, 0.0).with_z(z, z + pack_.height * draws.uniform(0.17, 0.22))
                    parts.box(tablets, medicine)
                    parts.box(tablets.with_z(tablets.z1, tablets.z1 + 0.02), Stuff("aluminium", None, 0.0))

    return draw


@GOODS.register("blister_cartons", version=1, term="medicines")
def blister_cartons(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Medicines: cartons of folding boxes with blisters, the rows of tablets visible."""
    large = Piece(name="carton", size=(38, 25, 26), draw=_blisters(6, 11), usual=(1, 16), spread=0.004)
    small = Piece(name="packet", size=(13, 6.5, 7.5), draw=_blisters(2, 3), usual=(2, 40), turns=ANY_WAY, spread=0.004)
    return pack(parts, box, draws, params, inside, (large, small))


def _phone(parts: Parts, room: Box, draws: Draws) -> None:
    """A phone in its box: glass and metal above, board and battery side by side, charger and cable below."""
    parts.box(room, Stuff("cardboard", 0.09, 0.0))
    top = room.z1 - 0.5
    body = room.shrunk(0.6, 0.7, 0.0).with_z(top - 0.8, top)
    cut = body.x0 + body.length * draws.uniform(0.36, 0.42)
    parts.box(body.with_z(top - 0.12, top), Stuff("glass", None, 0.0))
    parts.box(body.with_z(top - 0.8, top - 0.72), Stuff("aluminium", None, 0.0))
    middle = body.with_z(top - 0.72, top - 0.12)
    parts.box(middle.with_x(body.x0, cut), _BOARD)
    parts.box(middle.with_x(cut, body.x1 - 1.4), Stuff("battery", 2.5, 0.01))
    charger = Box(room.x1 - 5.6, room.x1 - 1.0, room.y0 + 1.0, room.y0 + 4.0, room.z0 + 0.2, room.z0 + 2.6)
    parts.box(charger, Stuff("electronics", 1.0, 0.15))
    coil = ((room.x0 + 4.0), room.centre[1], room.z0 + 0.7)
    parts.tube(coil, min(2.4, room.width * 0.3), 0.9, 0.7, Stuff("copper", 1.2, 0.0))


def _phone_box(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    _phone(parts, case(parts, size, inside, wall=0.15, density=0.6), draws)


def _phone_carton(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """Ten boxes in a carton: two columns of five."""
    inner = case(parts, size, inside, wall=0.35)
    px, pz = inner.length / 2, inner.height / 5
    for i in range(2):
        for k in range(5):
            room = Box(
                inner.x0 + i * px + 0.1,
                inner.x0 + (i + 1) * px - 0.1,
                inner.y0 + 0.1,
                inner.y1 - 0.1,
                inner.z0 + k * pz,
                inner.z0 + (k + 1) * pz - 0.08,
            )
            _phone(parts, room, draws.child(i, k))


@GOODS.register("phones", version=1, term="goods.phones")
def phones(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Phones in their boxes, ten to a carton or loose: batteries, boards, chargers."""
    ten = Piece(name="carton", size=(33.2, 9.6, 26.0), draw=_phone_carton, usual=(1, 20), turns=UPRIGHT, spread=0.003)
    one = Piece(name="phone", size=(16.4, 9.0, 5.0), draw=_phone_box, usual=(3, 60), turns=LYING, spread=0.003)
    return pack(parts, box, draws, params, inside, (ten, one) if draws.chance(0.6) else (one, ten))


def _computer(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A processing card or computer in foam: board, finned cooler with pipes, fans, coils, metal bracket."""
    inner = case(parts, size, inside, wall=0.4)
    foam = min(inner.height * 0.22, 2.5)
    parts.box(inner.with_z(inner.z0, inner.z0 + foam), "polyurethane_foam")
    room = inner.shrunk(inner.length * 0.08, inner.width * 0.1, 0.0).with_z(inner.z0 + foam, inner.z1 - 0.5)
    parts.box(room.with_z(room.z0, room.z0 + 0.16), Stuff("electronics", 2.0, 0.1))
    fins = room.with_z(room.z0 + 0.5, room.z0 + min(room.height * 0.8, 5.0)).with_x(
        room.x0 + 1.0, room.x0 + room.length * 0.7
    )
    parts.box(fins.with_z(room.z0 + 0.16, room.z0 + 0.5), Stuff("copper", 7.0, 0.0))
    count = max(4, int(fins.length / 1.1))
    for i in range(count):
        x = fins.x0 + fins.length * (i + 0.5) / count
        parts.box(fins.with_x(x - 0.2, x + 0.2), Stuff("aluminium", 1.2, 0.0))
    for _ in range(draws.integer(5, 9)):
        x, y = draws.uniform(fins.x1 + 0.6, room.x1 - 1.0), draws.uniform(room.y0 + 0.8, room.y1 - 0.8)
        high = draws.uniform(0.6, min(2.2, room.height * 0.6))
        parts.cylinder((x, y, room.z0 + 0.16 + high / 2), draws.uniform(0.3, 0.6), high, Stuff("aluminium", 1.8, 0.0))
    parts.box(room.with_x(room.x1 - 0.15, room.x1), Stuff("steel", 4.0, 0.0))


@GOODS.register("electronics", version=1, term="goods.electronics")
def electronics(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Processing cards and small computers in foam and cartons."""
    size = (draws.uniform(30, 42), draws.uniform(20, 30), draws.uniform(9, 15))
    large = Piece(name="carton", size=size, draw=_computer, usual=(1, 24), turns=UPRIGHT, spread=0.004)
    small = Piece(name="carton", size=(19, 13, 6), draw=_computer, usual=(1, 30), turns=UPRIGHT, spread=0.004)
    return pack(parts, box, draws, params, inside, (large, small))


def _dual_use(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A rugged instrument case: shell, cut foam, a heavy unit with a transformer, modules in slots, connectors."""
    inner = parts.hollow_box(whole(size), 0.5, _PLASTIC, inside=inside)
    foam = Stuff("polyurethane_foam", 0.05)
    base = inner.with_z(inner.z0, inner.z0 + inner.height * 0.2)
    parts.box(base, foam)
    room = inner.shrunk(size[0] * 0.06, size[1] * 0.08, 0.0).with_z(base.z1, inner.z1 - inner.height * 0.12)
    unit = room.with_x(room.x0, room.x0 + room.length * 0.45)
    shell = parts.hollow_box(unit, 0.25, Stuff("aluminium", None, 0.0))
    core = shell.shrunk(shell.length * 0.28, shell.width * 0.25, 0.0)
    parts.box(core.with_z(shell.z0, shell.z0 + shell.height * 0.6), Stuff("iron", 5.5, 0.02))
    parts.box(core.with_z(shell.z0 + shell.height * 0.62, shell.z0 + shell.height * 0.66), Stuff("copper", None, 0.0))
    slots = draws.integer(4, 7)
    pitch = (room.x1 - unit.x1) / slots
    for i in range(slots):
        x = unit.x1 + (i + 0.5) * pitch
        card = Box(x - 0.3, x + 0.3, room.y0, room.y1, room.z0, room.z0 + room.height * draws.uniform(0.6, 0.92))
        parts.box(card, Stuff("electronics", draws.uniform(1.0, 1.8), 0.15))


@GOODS.register("instrument_cases", version=1, term="dual_use.electronics")
def instrument_cases(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Instruments under export control in rugged cases."""
    large = Piece(name="case", size=(52, 36, 22), draw=_dual_use, usual=(1, 8), turns=UPRIGHT, spread=0.01)
    small = Piece(name="case", size=(26, 18, 11), draw=_dual_use, usual=(1, 10), turns=UPRIGHT, spread=0.01)
    return pack(parts, box, draws, params, inside, (large, small))


def _drone(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A four-armed drone in its case: body, arms, motors, propellers, battery, spare batteries beside it."""
    inner = parts.hollow_box(whole(size), 0.35, _PLASTIC, inside=inside)
    parts.box(inner, Stuff("polyurethane_foam", 0.03))
    middle = (0.0, inner.width * 0.08, inner.z0 + inner.height * 0.52)
    reach = min(inner.length * 0.33, inner.width * 0.27)
    hull = (reach * 0.42, reach * 0.25, inner.height * 0.16)
    parts.ellipsoid(middle, hull, Stuff("polyethylene", 0.5, 0.0))
    battery = Box.around(middle, (hull[0] * 1.1, hull[1] * 0.9, hull[2] * 0.8))
    parts.box(battery, Stuff("battery", 2.0, 0.02))
    for sx in (-1, 1):
        for sy in (-1, 1):
            end = (middle[0] + sx * reach, middle[1] + sy * reach, middle[2] + inner.height * 0.06)
            parts.rod(middle, end, 0.9, Stuff("polyethylene", 0.9, 0.0))
            parts.cylinder(end, reach * 0.1, inner.height * 0.2, Stuff("copper", 4.2, 0.0))
            blade = (end[0], end[1], end[2] + inner.height * 0.12)
            parts.tilted_box(blade, (reach * 0.9, 1.6, 0.25), _PLASTIC, yaw=draws.uniform(0, 180))
    leg = Stuff("aluminium", 1.4, 0.0)
    parts.box(Box.around((0, middle[1], inner.z0 + inner.height * 0.2), (reach * 0.9, 0.6, 0.6)), leg)
    for i in range(draws.integer(1, 3)):
        spare = Box.at(
            x=inner.x0 + 1.0 + i * inner.length * 0.2,
            y=inner.y0 + 0.4,
            z=inner.z0,
            length=inner.length * 0.16,
            width=inner.width * 0.09,
            height=inner.height * 0.45,
        )
        parts.box(spare, Stuff("battery", 2.1, 0.02))


@GOODS.register("drones", version=1, term="dual_use.drones")
def drones(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Drones in cases with spare batteries, unfolded or folded."""
    large = Piece(name="drone", size=(52, 46, 19), draw=_drone, usual=(1, 8), turns=LYING, spread=0.01)
    small = Piece(name="drone", size=(30, 24, 12), draw=_drone, usual=(1, 12), turns=LYING, spread=0.01)
    return pack(parts, box, draws, params, inside, (large, small) if draws.chance(0.5) else (small,))


def _clothes(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A bale or sack of clothes: folded layers of unequal weave, bulging, drawn in by straps."""
    body = whole(size)
    parts.box(body, Stuff("textile", draws.around(0.24, 0.08), 0.1), pillow=6.0, inside=inside)
    layers = max(3, int(size[2] / 6))
    for k in range(layers):
        z = body.z0 + body.height * (k + draws.uniform(0.1, 0.5)) / layers
        left, right = draws.uniform(0.04, 0.2), draws.uniform(0.04, 0.2)
        fold = body.shrunk(0.0, size[1] * 0.07, 0.0).with_x(body.x0 + size[0] * left, body.x1 - size[0] * right)
        thick = body.height / layers * 0.4
        parts.box(fold.with_z(z, min(body.z1, z + thick)), Stuff("textile", draws.uniform(0.02, 0.09), 0.1))
    if draws.chance(0.5):  # zips and buttons
        for _ in range(draws.integer(2, 6)):
            x, z = draws.uniform(-0.3, 0.3) * size[0], draws.uniform(-0.35, 0.35) * size[2]
            long = draws.uniform(0.1, 0.3) * size[0]
            zip_ = Box.around((x, draws.uniform(-0.3, 0.3) * size[1], z), (long, 0.5, 0.3))
            parts.box(zip_, Stuff("brass", 4.0, 0.0))


@GOODS.register("clothing", version=1, term="goods.textiles")
def clothing(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Clothes in pressed bales or sacks."""
    size = (draws.uniform(55, 85), draws.uniform(40, 55), draws.uniform(30, 45))
    bale = Piece(name="bale", size=size, draw=_clothes, usual=(1, 24), turns=LYING, spread=0.07)
    sack = Piece(name="sack", size=(40, 26, 20), draw=_clothes, usual=(1, 24), turns=LYING, spread=0.1)
    return pack(parts, box, draws, params, inside, (bale, sack))


def _shoes(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A pair in a box, heel to toe: soles, uppers, a shank, paper in the toes."""
    inner = case(parts, size, inside, wall=0.12, density=0.6)
    half = inner.width / 2
    sole = Stuff("rubber", draws.uniform(0.5, 1.05), 0.03)
    for j, way in enumerate((1, -1)):
        y0 = inner.y0 + j * half + 0.4
        thick = draws.uniform(1.8, 3.0)
        foot = Box(inner.x0 + 1.0, inner.x1 - 1.0, y0, y0 + half - 0.8, inner.z0, inner.z0 + thick)
        parts.box(foot, sole)
        heel = foot.x0 if way > 0 else foot.x1 - foot.length * 0.45
        back = foot.with_x(heel, heel + foot.length * 0.45).with_z(foot.z1, inner.z0 + inner.height * 0.85)
        parts.box(back, Stuff("leather", 0.35, 0.05))
        parts.box(back.shrunk(0.5, 0.4, 0.0), Stuff("leather", 0.3, 0.05), sign=-1)
        toe = foot.x1 - foot.length * 0.5 if way > 0 else foot.x0
        cap = foot.with_x(toe, toe + foot.length * 0.5).with_z(foot.z1, foot.z1 + inner.height * 0.4)
        parts.box(cap, Stuff("leather", 0.22, 0.06), pillow=5.0)
        shank = Box.around((0.0, y0 + half / 2 - 0.4, foot.z1 - 0.4), (foot.length * 0.35, 1.2, 0.12))
        parts.box(shank, "steel", inside=sole)


@GOODS.register("shoes", version=1, term="goods.footwear")
def shoes(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Shoes in boxes, a pair each."""
    pair = Piece(
        name="pair",
        size=(draws.uniform(30, 34), draws.uniform(18, 21), draws.uniform(11, 13)),
        draw=_shoes,
        usual=(3, 60),
        turns=UPRIGHT,
        spread=0.004,
    )
    return pack(parts, box, draws, params, inside, (pair,))


def _disc(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A brake disc lying flat: ring of cast iron, hat, hub hole."""
    radius, iron = min(size[:2]) / 2, Stuff("iron", 7.2, 0.0)
    plate = size[2] * 0.5
    parts.cylinder((0, 0, -size[2] / 2 + plate / 2), radius, plate, iron, inside=inside)
    parts.cylinder((0, 0, -size[2] / 2 + plate / 2), radius * 0.48, plate, iron, sign=-1)
    hat = (0, 0, size[2] / 2 - size[2] * 0.25)
    parts.tube(hat, radius * 0.5, size[2] * 0.5, radius * 0.08, iron, inside=inside)


def _spares(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A case of spares: shafts with joints, a pump body, filters, bearings."""
    inner = case(parts, size, inside, wall=0.5)
    z = inner.z0
    thick = inner.height * 0.16
    for j in range(2):
        y = inner.y0 + inner.width * (0.2 + 0.22 * j)
        parts.rod((inner.x0 + 1, y, z + thick), (inner.x1 - 1, y, z + thick), thick * 0.35, "steel")
        parts.ellipsoid((inner.x0 + thick + 1, y, z + thick), (thick, thick, thick), Stuff("steel", 5.5, 0.0))
    body = Box(
        -inner.length * 0.05,
        inner.length * 0.32,
        inner.y1 - inner.width * 0.45,
        inner.y1 - 1,
        z,
        z + inner.height * 0.6,
    )
    parts.box(body, Stuff("aluminium", 2.7, 0.0))
    parts.box(body.shrunk(1.0), Stuff("aluminium", 2.1, 0.0), sign=-1)
    parts.cylinder((body.centre[0], body.centre[1], z + inner.height * 0.72), 2.2, inner.height * 0.24, "steel")
    for i in range(draws.integer(2, 4)):
        x = inner.x0 + inner.length * (0.08 + 0.1 * i)
        radius = min(inner.length * 0.045, 4.5)
        at = (x, inner.y1 - radius - 0.6, z + inner.height * 0.25)
        parts.tube(at, radius, inner.height * 0.5, radius * 0.18, Stuff("steel", 5.0, 0.0), ends=0.2)


@GOODS.register("vehicle_parts", version=1, term="goods.vehicle_parts")
def vehicle_parts(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Car parts: brake discs in stacks, cases with shafts, pumps and filters."""
    wide = draws.uniform(26, 33)
    disc = Piece(name="disc", size=(wide, wide, 5.2), draw=_disc, usual=(2, 30), turns=UPRIGHT, spread=0.004)
    crate = Piece(name="case", size=(58, 36, 24), draw=_spares, usual=(1, 10), turns=UPRIGHT, spread=0.02)
    small = Piece(name="case", size=(30, 20, 13), draw=_spares, usual=(1, 12), turns=UPRIGHT, spread=0.02)
    kinds = (crate, disc, small) if draws.chance(0.5) else (disc, crate, small)
    return pack(parts, box, draws, params, inside, kinds)


def _perfume(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A case of small boxes: a thick-walled glass flask in each."""
    inner = case(parts, size, inside, wall=0.3)
    nx, nz = max(2, int(inner.length / 6.5)), max(1, int(inner.height / 10.5))
    px, pz = inner.length / nx, inner.height / nz
    for i in range(nx):
        for k in range(nz):
            x, z = inner.x0 + (i + 0.5) * px, inner.z0 + k * pz
            flask = Box(x - px * 0.34, x + px * 0.34, inner.y0 + 0.5, inner.y1 - 0.5, z, z + pz * 0.6)
            parts.box(flask, Stuff("glass", 1.7, 0.0))
            full = flask.shrunk(px * 0.1, 0.3, 0.0).with_z(flask.z0 + 1.0, flask.z0 + pz * draws.uniform(0.48, 0.54))
            parts.box(full, Stuff("alcohol", 0.55, 0.0), inside=Stuff("glass", 1.7, 0.0))
            cap = flask.shrunk(px * 0.18, 0.6, 0.0).with_z(z + pz * 0.62, z + pz * 0.85)
            parts.box(cap, Stuff("zinc", 1.6, 0.0))


@GOODS.register("perfumes", version=1, term="counterfeit")
def perfumes(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Counterfeit perfumes: glass flasks in rows."""
    large = Piece(name="carton", size=(41, 27, 33), draw=_perfume, usual=(1, 20), turns=UPRIGHT, spread=0.01)
    small = Piece(name="packet", size=(20, 6.5, 11.5), draw=_perfume, usual=(1, 24), turns=UPRIGHT, spread=0.01)
    return pack(parts, box, draws, params, inside, (large, small))


def starter_battery(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A used starter battery: six cells of lead plates, acid to a level, terminals."""
    body = whole(size)
    body = body.with_z(body.z0, body.z1 - 1.6)
    inner = parts.hollow_box(body, 0.4, _PLASTIC, inside=inside)
    pitch = inner.length / 6
    for i in range(6):
        cell = inner.with_x(inner.x0 + i * pitch + 0.15, inner.x0 + (i + 1) * pitch - 0.15)
        plates = cell.with_z(cell.z0 + 0.8, cell.z0 + cell.height * 0.76)
        parts.box(plates, Stuff("lead", draws.around(3.4, 0.02), 0.02))
        parts.box(cell.with_z(plates.z1, plates.z1 + cell.height * draws.uniform(0.02, 0.1)), "water")
    for x in (body.x0 + 2.2, body.x1 - 2.2):
        parts.cylinder((x, body.y0 + 2.6, body.z1 + 0.8), 0.9, 1.6, "lead", inside=inside)


@GOODS.register("scrap_batteries", version=1, term="waste.hazardous")
def scrap_batteries(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Used lead batteries, 24 x 17 x 19 cm, stacked: hazardous waste."""
    cell = Piece(
        name="battery", size=(24.2, 17.4, 19.0), draw=starter_battery, usual=(4, 60), turns=UPRIGHT, spread=0.003
    )
    return pack(parts, box, draws, params, inside, (cell,))
