"""Smuggled liquids and gases: bottled and bulk alcohol, fuel and precursors in canisters and drums, cooling gas.

Bottles of 0.5-0.7 l weigh 0.35-0.5 kg empty, their glass is 3-4 mm thick; canisters hold 5-25 l; a throw-away
cylinder of cooling gas 13.6 kg.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, UPRIGHT, DrawPiece, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff


def bottle(
    parts: Parts, foot: Vector, radius: float, high: float, draws: Draws, liquid: str, inside: Stuff | None = None
) -> None:
    """Put down a glass bottle on `foot`: body, shoulder, neck, cap, thick bottom, and the liquid up to the neck."""
    x, y, z = foot
    body, shoulder, wall = high * 0.62, high * 0.14, 0.32
    neck = high - body - shoulder - 1.6
    glass = Stuff("glass", 2.5, 0.0)
    full = Stuff(liquid, None, 0.0)
    parts.cylinder((x, y, z + body / 2), radius, body, glass, inside=inside)
    parts.cylinder((x, y, z + body + shoulder / 2), radius, shoulder, glass, head=0.4, inside=inside)
    parts.cylinder((x, y, z + body + shoulder + neck / 2), radius * 0.4, neck, glass, inside=inside)
    parts.cylinder((x, y, z + high - 0.8), radius * 0.42, 1.6, Stuff("aluminium", 0.9, 0.0), inside=inside)
    bottom = draws.uniform(0.5, 1.6)
    parts.cylinder((x, y, z + bottom + (body - bottom) / 2), radius - wall, body - bottom, full, inside=glass)
    parts.cylinder((x, y, z + body + shoulder / 2), radius - wall, shoulder, full, head=0.35, inside=glass)
    level = neck * draws.uniform(0.1, 0.6)
    inner = radius * 0.4 - 0.25
    parts.cylinder((x, y, z + body + shoulder + level / 2), inner, level, full, inside=glass)
    rest = (x, y, z + body + shoulder + (neck + level) / 2)
    parts.cylinder(rest, inner, neck - level, glass, sign=-1)


def _bottle_case(across: int, deep: int, liquid: str) -> DrawPiece:
    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        inner = case(parts, size, inside, wall=0.4)
        pitch_x, pitch_y = inner.length / across, inner.width / deep
        radius = min(pitch_x, pitch_y) / 2 - 0.12
        for i in range(across):
            for j in range(deep):
                if draws.chance(0.015):
                    continue
                foot = (inner.x0 + (i + 0.5) * pitch_x, inner.y0 + (j + 0.5) * pitch_y, inner.z0)
                bottle(parts, foot, radius, inner.height - 0.4, draws, liquid)

    return draw


def _single(liquid: str) -> DrawPiece:
    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        bottle(parts, (0, 0, -size[2] / 2), min(size[:2]) / 2, size[2], draws, liquid, inside)

    return draw


@GOODS.register("bottles", version=1, term="alcohol.bottled")
def bottles(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Cartons of twelve bottles of spirits with necks and levels, or bottles by themselves."""
    wide, high = draws.uniform(7.2, 8.4), draws.uniform(25, 31)
    size = (4 * wide + 0.8, 3 * wide + 0.8, high + 1.2)
    twelve = Piece(name="carton", size=size, draw=_bottle_case(4, 3, "spirits"), usual=(1, 16), spread=0.004)
    six = Piece(
        name="carton",
        size=(3 * wide + 0.8, 2 * wide + 0.8, high + 1.2),
        draw=_bottle_case(3, 2, "spirits"),
        usual=(1, 20),
        spread=0.004,
    )
    single = Piece(
        name="bottle", size=(wide, wide, high), draw=_single("spirits"), usual=(3, 60), turns=LYING, spread=0.004
    )
    flask = Piece(
        name="flask", size=(5.6, 5.6, 17.0), draw=_single("spirits"), usual=(3, 60), turns=ANY_WAY, spread=0.004
    )
    return pack(parts, box, draws, params, inside, (twelve, six, single, flask))


def canister(liquid: str, low: float, high: float) -> DrawPiece:
    """A plastic canister with a handle over a notch, a screw cap, and liquid up to a level."""

    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        body = whole(size)
        body = body.with_z(body.z0, body.z1 - size[2] * 0.11)
        wall = max(0.14, size[2] * 0.005)
        inner = parts.hollow_box(body, wall, Stuff("polyethylene", 0.95, 0.0), inside=inside)
        level = inner.height * draws.uniform(low, high)
        parts.box(inner.with_z(inner.z0, inner.z0 + level), Stuff(liquid, None, 0.0))
        grip = Box(-size[0] * 0.3, size[0] * 0.16, -1.4, 1.4, body.z1 + size[2] * 0.06, size[2] / 2)
        post = grip.with_z(body.z1, grip.z0)
        parts.box(grip, Stuff("polyethylene", 0.5), inside=inside)
        parts.box(post.with_x(grip.x0, grip.x0 + 2.0), Stuff("polyethylene", 0.5), inside=inside)
        parts.box(post.with_x(grip.x1 - 2.0, grip.x1), Stuff("polyethylene", 0.5), inside=inside)
        cap = (size[0] * 0.34, 0.0, body.z1 + size[2] * 0.045)
        parts.cylinder(cap, min(2.6, size[1] * 0.2), size[2] * 0.09, Stuff("polyethylene", 0.6), inside=inside)

    return draw


def _canisters(liquid: str, draws: Draws) -> tuple[Piece, ...]:
    big = Piece(
        name="canister",
        size=(draws.uniform(28, 33), draws.uniform(22, 27), draws.uniform(38, 46)),
        draw=canister(liquid, 0.8, 0.97),
        usual=(2, 40),
        spread=0.004,
    )
    small = Piece(name="canister", size=(19, 13, 27), draw=canister(liquid, 0.8, 0.97), usual=(2, 40), spread=0.004)
    flat = Piece(name="canister", size=(13, 7.5, 18), draw=canister(liquid, 0.8, 0.97), usual=(2, 40), spread=0.004)
    return (big, small, flat) if draws.chance(0.7) else (small, flat)


@GOODS.register("spirit_canisters", version=1, term="alcohol.bulk")
def spirit_canisters(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Raw spirit in plastic canisters of 1.5, 5 and 25 litres."""
    return pack(parts, box, draws, params, inside, _canisters("alcohol", draws))


@GOODS.register("fuel_canisters", version=1, term="goods.fuel")
def fuel_canisters(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Diesel in plastic canisters of 1.5, 5 and 25 litres."""
    return pack(parts, box, draws, params, inside, _canisters("diesel", draws))


def _powder_drum(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A fibre drum with steel rims, powder in a bag up to a level."""
    radius = min(size[0], size[1]) / 2
    rim = 1.6
    parts.tube((0, 0, 0), radius - 0.3, size[2], 0.5, Stuff("cardboard", 0.75), ends=0.6, inside=inside)
    for z in (-size[2] / 2 + rim / 2, size[2] / 2 - rim / 2):
        parts.tube((0, 0, z), radius, rim, 0.3, Stuff("steel", 2.4), inside=inside)
    full = (size[2] - 1.2) * draws.uniform(0.6, 0.95)
    z = -size[2] / 2 + 0.6 + full / 2
    parts.cylinder((0, 0, z), radius - 0.8, full, Stuff("salt", draws.uniform(0.7, 1.0), 0.04))


@GOODS.register("precursors", version=1, term="precursors")
def precursors(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Precursor chemicals: fibre drums of 25-50 kg of powder, or canisters of acid or solvent."""
    wide = draws.uniform(32, 40)
    drum = Piece(name="drum", size=(wide, wide, draws.uniform(42, 56)), draw=_powder_drum, usual=(1, 16), spread=0.004)
    small = Piece(name="tub", size=(16, 16, 18), draw=_powder_drum, usual=(1, 20), spread=0.004)
    liquids = _canisters("water", draws)
    return pack(parts, box, draws, params, inside, (drum, small) if draws.chance(0.5) else (*liquids, small))


def _gas_bottle(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A throw-away steel cylinder with round ends, liquid up to a level, valve and carrying ring, in its carton."""
    inner = case(parts, size, inside, wall=0.3)
    radius = min(inner.length, inner.width) / 2 - 0.3
    high = inner.height * 0.88
    end, wall = radius * 0.3, 0.12
    steel, gas = Stuff("steel", 7.85, 0.0), Stuff("pvc", draws.uniform(1.1, 1.2), 0.0)
    z0 = inner.z0
    straight = high - 2 * end
    parts.tube((0, 0, z0 + high / 2), radius, straight, wall, steel)
    level = straight * draws.uniform(0.45, 0.85)
    parts.cylinder((0, 0, z0 + end + level / 2), radius - wall, level, gas)
    foot, head = (0, 0, z0 + end / 2), (0, 0, z0 + high - end / 2)
    low, top = (radius * (0.6 + 0.4 * at) - wall for at in (wall / end, 1 - wall / end))
    parts.cylinder(foot, radius * 0.6, end, steel, head=1 / 0.6)
    parts.cylinder(foot, low, end - 2 * wall, gas, head=top / low, inside=steel)
    low, top = (radius * (1.0 - 0.55 * at) - wall for at in (wall / end, 1 - wall / end))
    parts.cylinder(head, radius, end, steel, head=0.45)
    parts.cylinder(head, low, end - 2 * wall, steel, head=top / low, sign=-1)
    spare = inner.height - high
    parts.cylinder((0, 0, z0 + high + spare * 0.3), radius * 0.1, spare * 0.6, Stuff("brass", 6.0, 0.0))
    parts.tube((0, 0, z0 + high + spare * 0.25), radius * 0.6, spare * 0.5, 0.15, steel)


@GOODS.register("gas_canisters", version=1, term="waste.ozone")
def gas_canisters(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Cooling gas that harms the ozone layer: cylinders of 13.6 kg in cartons, or cans."""
    big = Piece(name="cylinder", size=(26, 26, 44), draw=_gas_bottle, usual=(1, 30), spread=0.004)
    can = Piece(name="can", size=(9, 9, 19), draw=_gas_bottle, usual=(4, 60), spread=0.004)
    return pack(parts, box, draws, params, inside, (big, can))


def _tin_tray(across: int, deep: int, stuff: str, share: float) -> DrawPiece:
    """Tins standing in a shrunk tray, a ring of steel each, filled to near the lid."""

    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        body = whole(size)
        parts.box(body.with_z(body.z0, body.z0 + 0.3), Stuff("cardboard", 0.2), inside=inside)
        pitch_x, pitch_y = body.length / across, body.width / deep
        radius = min(pitch_x, pitch_y) / 2 - 0.08
        high = body.height - 0.35
        for i in range(across):
            for j in range(deep):
                x, y = body.x0 + (i + 0.5) * pitch_x, body.y0 + (j + 0.5) * pitch_y
                middle = (x, y, body.z0 + 0.3 + high / 2)
                parts.tube(middle, radius, high, 0.024, Stuff("steel", 7.85, 0.0), ends=0.03, inside=inside)
                full = (high - 0.06) * draws.uniform(share, 0.98)
                at = (x, y, body.z0 + 0.33 + full / 2)
                parts.cylinder(at, radius - 0.024, full, Stuff(stuff, draws.around(1.03, 0.02), 0.04))

    return draw


@GOODS.register("food_tins", version=1, term="food.animal")
def food_tins(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Tins of fish roe or meat in trays: 8.5 cm wide, 3-8 cm high."""
    high = draws.choice((3.4, 5.0, 8.2))
    tray = Piece(
        name="tray",
        size=(34.6, 26.0, high + 0.4),
        draw=_tin_tray(4, 3, "meat", 0.86),
        usual=(1, 24),
        spread=0.002,
    )
    tin = Piece(
        name="tin",
        size=(8.6, 8.6, high),
        draw=_tin_tray(1, 1, "meat", 0.86),
        usual=(3, 60),
        turns=ANY_WAY,
        spread=0.002,
    )
    return pack(parts, box, draws, params, inside, (tray, tin))


def _dissolved(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """Liquid with something dissolved in it, denser than it should be, a sediment at its foot."""
    first, second = size[0] / 2, size[1] / 2
    liquid = Stuff("water", draws.uniform(1.12, 1.3), 0.01)
    parts.cylinder((0, 0, 0), first, size[2], liquid, radius_across=second, inside=inside)
    foot = size[2] * draws.uniform(0.03, 0.1)
    middle = (0, 0, -size[2] / 2 + foot / 2)
    parts.cylinder(middle, first * 0.96, foot, Stuff("narcotic_powder", 0.35), radius_across=second * 0.96)


def _enriched(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """What is dissolved in bottles that stay where they are: their mass grows, more at the foot."""
    body = whole(size)
    parts.box(body, Stuff("narcotic_powder", draws.uniform(0.1, 0.2), 0.0))
    parts.box(body.with_z(body.z0, body.z0 + size[2] * draws.uniform(0.05, 0.15)), Stuff("narcotic_powder", 0.1, 0.0))


@GOODS.register("dissolved", version=1, term="narcotics")
def dissolved(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """A narcotic dissolved in liquid: in a vessel of which it displaces the filling, or in bottles where they stand."""
    if min(box.size) < 2.5:
        return None
    level = draws.uniform(0.88, 0.99)
    room = box.with_z(box.z0, box.z0 + box.height * level)
    draw = _enriched if inside is None else _dissolved
    filling = Piece(name="filling", size=room.size, draw=draw, usual=(1, 1), turns=UPRIGHT[:1], spread=0.0)
    return pack(parts, room, draws, params, inside, (filling,))
