"""Weapons, ammunition, fireworks, explosives: outlines and densities by which they are known on a scan, nothing more.

Outlines are generic and made from a few primitives. Overall sizes are those of common pistols (18-21 cm), rifles
(80-105 cm), ammunition tins (35 x 16 x 13 cm) and batteries of fireworks.
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, ON_SIDE, UPRIGHT, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)


def _handgun(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """The outline of a pistol: slide, frame, leaning grip with a magazine in it, guard."""
    long, thick, high = size
    slide = Box(-long / 2, long / 2, -thick * 0.42, thick * 0.42, high * 0.24, high / 2)
    parts.box(slide, Stuff("steel", 6.6, 0.0), inside=inside)
    bore = slide.with_x(slide.x0 + long * 0.04, slide.x1 - long * 0.45)
    parts.box(bore.shrunk(0.0, thick * 0.27, high * 0.08), Stuff("steel", 6.6, 0.0), sign=-1)
    frame = Box(-long * 0.4, long * 0.44, -thick * 0.34, thick * 0.34, high * 0.12, high * 0.24)
    parts.box(frame, Stuff("steel", 3.6, 0.0), inside=inside)
    grip = (long * 0.285, 0.0, -high * 0.17)
    tall = high * 0.56
    parts.tilted_box(grip, (long * 0.21, thick, tall), Stuff("polyethylene", 1.3, 0.0), pitch=-13, inside=inside)
    parts.tilted_box(grip, (long * 0.15, thick * 0.55, tall * 0.97), Stuff("steel", 3.4, 0.05), pitch=-13)
    guard = (-long * 0.02, 0.0, high * 0.0)
    parts.tube(guard, high * 0.13, thick * 0.3, 0.3, _STEEL, axis="y", inside=inside)
    trigger = Box(long * 0.01, long * 0.04, -0.2, 0.2, -high * 0.05, high * 0.12)
    parts.box(trigger, _STEEL)


@GOODS.register("handguns", version=1, term="weapons.handguns")
def handguns(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Pistols, single or several, on their side or on edge."""
    size = (draws.uniform(17.5, 21), draws.uniform(2.9, 3.5), draws.uniform(12.5, 14.5))
    pistol = Piece(name="pistol", size=size, draw=_handgun, usual=(1, 12), turns=LYING, spread=0.01)
    return pack(parts, box, draws, params, inside, (pistol,))


def _long_gun(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """The outline of a rifle: barrel, receiver, stock, grip and a curved magazine."""
    long, thick, high = size
    top = high / 2
    axis = top - high * 0.16
    wooden = draws.chance(0.6)
    stock = Stuff("wood", 0.68, 0.03) if wooden else Stuff("polyethylene", 1.1, 0.0)
    parts.tube((-long * 0.27, 0, axis), min(1.1, thick * 0.2), long * 0.46, 0.45, _STEEL, axis="x", inside=inside)
    hand = Box(-long * 0.27, -long * 0.05, -thick * 0.4, thick * 0.4, axis - high * 0.12, axis + high * 0.1)
    parts.box(hand.with_z(hand.z0, axis - 1.1), stock, inside=inside)
    receiver = Box(-long * 0.05, long * 0.2, -thick / 2, thick / 2, axis - high * 0.14, axis + high * 0.15)
    parts.box(receiver, Stuff("steel", 3.3, 0.06), inside=inside)
    bolt = Box(
        receiver.x0 + long * 0.02, receiver.x0 + long * 0.13, -thick * 0.25, thick * 0.25, axis, axis + high * 0.09
    )
    parts.box(bolt, Stuff("steel", 4.0, 0.0))
    for share, lean in ((0.0, 4.0), (1.0, 16.0)):
        centre = (long * (-0.005 - 0.018 * share), 0.0, axis - high * (0.27 + 0.25 * share))
        parts.tilted_box(
            centre, (long * 0.055, thick * 0.5, high * 0.27), Stuff("steel", 3.6, 0.06), pitch=lean, inside=inside
        )
    grip = (long * 0.165, 0.0, axis - high * 0.3)
    parts.tilted_box(grip, (long * 0.035, thick * 0.6, high * 0.32), stock, pitch=-18, inside=inside)
    butt = (long * 0.35, 0.0, axis - high * 0.13)
    parts.tilted_box(butt, (long * 0.28, thick * 0.75, high * 0.22), stock, pitch=5, inside=inside)
    sight = Box(-long * 0.485, -long * 0.475, -0.4, 0.4, axis + 1.0, axis + high * 0.14)
    parts.box(sight, _STEEL, inside=inside)


@GOODS.register("long_guns", version=1, term="weapons.long_guns")
def long_guns(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Rifles and shotguns, on their side or on edge: 80-105 cm."""
    size = (draws.uniform(82, 104), draws.uniform(4.6, 5.6), draws.uniform(22, 26))
    gun = Piece(name="long gun", size=size, draw=_long_gun, usual=(1, 10), turns=LYING, spread=0.01)
    short = Piece(name="long gun", size=(64, 4.6, 20), draw=_long_gun, usual=(1, 8), turns=ANY_WAY, spread=0.01)
    return pack(parts, box, draws, params, inside, (gun, short))


def _blade(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A knife or bayonet: tapering blade, guard, handle with its tang."""
    long, thick, wide = size
    hilt = long * 0.34
    blade = Box(-long / 2, long / 2 - hilt, -0.2, 0.2, -wide * 0.3, wide * 0.3)
    cut = blade.x0 + blade.length * 0.3
    parts.box(blade.with_x(cut, blade.x1), _STEEL, inside=inside)
    parts.box(blade.with_x(blade.x0, cut).with_z(-wide * 0.05, wide * 0.3), _STEEL, inside=inside)
    guard = Box(blade.x1, blade.x1 + 0.6, -thick / 2, thick / 2, -wide / 2, wide / 2)
    parts.box(guard, _STEEL, inside=inside)
    handle = Box(guard.x1, long / 2, -thick * 0.4, thick * 0.4, -wide * 0.32, wide * 0.32)
    parts.box(handle, Stuff("wood", 0.8, 0.0), inside=inside)
    parts.box(handle.shrunk(0.0, thick * 0.28, wide * 0.18), _STEEL, inside=Stuff("wood", 0.8, 0.0))


@GOODS.register("blades", version=1, term="weapons.blades")
def blades(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Knives, daggers and bayonets, bundled."""
    size = (draws.uniform(28, 42), 2.2, draws.uniform(4.5, 6))
    knife = Piece(name="blade", size=size, draw=_blade, usual=(2, 30), turns=(*ON_SIDE, *UPRIGHT), spread=0.05)
    short = Piece(name="blade", size=(19, 1.8, 3.6), draw=_blade, usual=(2, 20), turns=ANY_WAY, spread=0.05)
    return pack(parts, box, draws, params, inside, (knife, short))


def _rounds(parts: Parts, room: Box, rows: int, draws: Draws) -> None:
    """Rows of cartridges standing in a packet: cases below, bullets above."""
    pitch = room.length / rows
    for i in range(rows):
        row = room.with_x(room.x0 + i * pitch + pitch * 0.1, room.x0 + (i + 1) * pitch - pitch * 0.1)
        cut, tip = row.z0 + row.height * 0.62, row.z0 + row.height * draws.uniform(0.93, 0.97)
        parts.box(row.with_z(row.z0, cut), Stuff("brass", 2.7, 0.05))
        parts.box(row.shrunk(pitch * 0.12, 0.0, 0.0).with_z(cut, tip), Stuff("lead", 3.4, 0.05))


def _ammo_tin(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A sealed tin with packets of cartridges in two layers, a lip around its lid."""
    inner = parts.hollow_box(whole(size), 0.06, _STEEL, inside=inside)
    layers, packets = 2, 4
    high, long = inner.height / layers, inner.length / packets
    for k in range(layers):
        for i in range(packets):
            packet = Box(
                inner.x0 + i * long + 0.2,
                inner.x0 + (i + 1) * long - 0.2,
                inner.y0 + 0.3,
                inner.y1 - 0.3,
                inner.z0 + k * high,
                inner.z0 + (k + 1) * high - 0.2,
            )
            _rounds(parts, packet, 6, draws)


def _ammo_box(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A cardboard box of fifty cartridges in five rows."""
    _rounds(parts, case(parts, size, inside, wall=0.15, density=0.5), 5, draws)


@GOODS.register("ammunition", version=1, term="ammunition")
def ammunition(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Cartridges in rows: sealed tins, or boxes of fifty."""
    tin = Piece(name="tin", size=(35, 16, 13), draw=_ammo_tin, usual=(1, 12), turns=UPRIGHT, spread=0.003)
    small = Piece(name="box", size=(7.2, 14.2, 4.2), draw=_ammo_box, usual=(2, 40), turns=ANY_WAY, spread=0.01)
    return pack(parts, box, draws, params, inside, (tin, small) if draws.chance(0.5) else (small, tin))


def _battery(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A battery of fireworks: a block of cardboard tubes, a charge at the foot of each, a shell above it."""
    body = whole(size)
    parts.box(body, Stuff("cardboard", 0.28, 0.04), inside=inside)
    nx, ny = max(2, round(size[0] / 4.6)), max(1, round(size[1] / 4.6))
    px, py = body.length / nx, body.width / ny
    radius = min(px, py) * 0.4
    for i in range(nx):
        for j in range(ny):
            x, y = body.x0 + (i + 0.5) * px, body.y0 + (j + 0.5) * py
            tube = body.height * 0.92
            foot = body.z0 + body.height * 0.06
            board = Stuff("cardboard", 0.28, 0.0)
            parts.cylinder((x, y, foot + tube / 2), radius, tube, board, sign=-1)
            charge = tube * draws.uniform(0.1, 0.16)
            parts.cylinder((x, y, foot + charge / 2), radius, charge, Stuff("explosive", 1.15))
            shell = min(radius * 0.92, tube * 0.2)
            at = (x, y, foot + charge + shell * draws.uniform(1.0, 1.1))
            parts.ellipsoid(at, (shell, shell, shell), Stuff("explosive", draws.uniform(0.7, 0.95)))


def _rockets(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A bag of rockets on sticks, heads together."""
    body = whole(size)
    ny, nz = max(1, int(size[1] / 3.6)), max(1, int(size[2] / 3.6))
    for j in range(ny):
        for k in range(nz):
            y = body.y0 + (j + 0.5) * body.width / ny
            z = body.z0 + (k + 0.5) * body.height / nz
            slip = draws.uniform(0.0, 0.06) * size[0]
            head = size[0] * 0.2
            parts.cylinder(
                (body.x0 + slip + head / 2, y, z), 1.55, head, Stuff("explosive", 0.7), axis="x", inside=inside
            )
            stick = Box(body.x0 + slip + head, body.x1 - size[0] * 0.07 + slip, y - 0.25, y + 0.25, z - 0.25, z + 0.25)
            parts.box(stick, Stuff("wood", 0.6, 0.0), inside=inside)


@GOODS.register("fireworks", version=1, term="explosives.fireworks")
def fireworks(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Batteries of tubes of 25 shots, or bundles of rockets."""
    block = Piece(name="battery", size=(24, 24, 19), draw=_battery, usual=(1, 16), turns=UPRIGHT, spread=0.02)
    bundle = Piece(name="bundle", size=(66, 11, 11), draw=_rockets, usual=(1, 12), turns=UPRIGHT, spread=0.02)
    small = Piece(name="battery", size=(13.5, 9, 9), draw=_battery, usual=(2, 20), turns=UPRIGHT, spread=0.02)
    kinds = (block, bundle, small) if draws.chance(0.6) else (bundle, block, small)
    return pack(parts, box, draws, params, inside, kinds)


def _charge(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    parts.box(whole(size), Stuff("paper", 0.8, 0.0), inside=inside)
    body = whole(size).shrunk(0.1)
    parts.box(body, Stuff("explosive", draws.around(1.55, 0.01), 0.01), inside=Stuff("paper", 0.8, 0.0))


@GOODS.register("explosive_blocks", version=1, term="explosives")
def explosive_blocks(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Plain blocks of blasting explosive in paper, even and of equal size: 10 x 5 x 5 cm, or larger."""
    block = Piece(name="block", size=(10.2, 5.1, 5.1), draw=_charge, usual=(4, 60), turns=ANY_WAY, spread=0.004)
    return pack(parts, box, draws, params, inside, (block,))


def _parts_box(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A tray of machined metal parts: tubes, blocks and springs wrapped in oiled paper, lying beside each other."""
    inner = case(parts, size, inside, wall=0.3)
    rows = max(3, int(inner.width / 4.2))
    pitch = inner.width / rows
    for j in range(rows):
        y = inner.y0 + (j + 0.5) * pitch
        long = inner.length * draws.uniform(0.55, 0.95)
        x = inner.x0 + 0.4 + long / 2
        radius = min(pitch * 0.4, inner.height * 0.4) * draws.uniform(0.6, 1.0)
        if draws.chance(0.55):
            parts.tube((x, y, inner.z0 + radius), radius, long, radius * 0.55, _STEEL, axis="x")
        else:
            block = Box(x - long / 2, x + long / 2, y - radius, y + radius, inner.z0, inner.z0 + radius * 1.7)
            parts.box(block, Stuff("steel", draws.uniform(2.8, 4.6), 0.08))


@GOODS.register("weapon_parts", version=1, term="weapons.parts")
def weapon_parts(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Metal tubes and blocks of arms, wrapped, in flat boxes."""
    tray = Piece(name="box", size=(44, 24, 6.5), draw=_parts_box, usual=(1, 8), turns=UPRIGHT, spread=0.02)
    small = Piece(name="box", size=(22, 12, 4.5), draw=_parts_box, usual=(1, 8), turns=UPRIGHT, spread=0.02)
    return pack(parts, box, draws, params, inside, (tray, small))
