"""Tyres: flat in stacks, laced in leaning rows, the last ones thrown on top.

Car tyres are 58 to 68 cm across and 18 to 24 cm wide and weigh 7 to 11 kg; lorry tyres 95 to 108 cm, 27 to 32 cm, 50 to
70 kg. A tyre is a hollow ring: tread, thin sidewalls, and a bundle of steel wire in each bead.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Tally
from xrayTrainer.simulation.cargo.offer import offer
from xrayTrainer.simulation.cargo.stow import ROOMS, Spot, ceiling, fill_of, from_far_end, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.registry import word
from xrayTrainer.simulation.solids import Parts, Stuff

_CAR = Stuff("rubber", 1.35, 0.0)
_LORRY = Stuff("rubber", 1.75, 0.0)
"""Rubber with the cords of its carcass and belts."""
_MOST = 1050
"""Most tyres: about as many as a high container takes."""
_BEAD = Stuff("steel", 2.2, 0.0)
"""What the wires of a bead weigh more than the rubber in whose place they lie."""


@CARGO.register("tyres", version=1, term="vehicles.tyres", fits=ROOMS)
def tyres(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Tyres in stacks from floor to roof, or laced in rows that lean on each other; upright ones in what is left.

    Param `size`: `car` or `lorry`; `manner`: `stacked` or `laced`. Squeezed hollow rings that tilt more the higher they
    lie, overlapping ellipses, beads as dark ovals.
    """
    size = word(params, "size", draws.weighted(("car", "lorry"), (3, 2)), ("car", "lorry"))
    manner = word(params, "manner", draws.weighted(("stacked", "laced"), (1, 1)), ("stacked", "laced"))
    radius, wide = (draws.uniform(28.0, 33.0), draws.uniform(17, 22)) if size == "car" else (
        draws.uniform(48, 54), draws.uniform(27, 31))  # fmt: skip
    bead = radius * draws.uniform(0.54, 0.64)
    reach = max(2 * radius + 4, space.box.length * fill_of(params, draws.child("fill")) - 3)
    lines = max(1, int(space.box.width / (2 * radius * 0.95)))
    laced, hs = manner == "laced", "401120" if size == "lorry" else "401110"
    columns = max(1, int((reach - 2 * radius) / (2 * radius * 1.01))) + 1
    step = (reach - 2 * radius) / max(1, columns - 1) / 2  # lines of stacks stand in each other's gaps
    squeeze = draws.uniform(0.86, 0.97)
    tally = Tally()
    left = int(space.payload_kg * 0.97 / (radius**2 * wide * (6.8e-4 if size == "lorry" else 4.8e-4)))
    left = min(left, _MOST)
    for column in range(columns):
        start = column * 2 * step
        foot = from_far_end(space, start, start + 2 * radius)
        row = columns - 1 - column
        if laced:
            spot = Spot(box=space.box.with_x(*foot), row=row, line=0, layer=0, layers=1, depth=min(1.0, row / 4.0))
            left -= _laced(parts, space, spot, (radius, wide, bead), draws.child("laced", column), tally, left)
            continue
        for line in range(lines):
            if line % 2 and column == columns - 1:
                continue
            foot = from_far_end(space, start + step * (line % 2), start + step * (line % 2) + 2 * radius)
            y0 = space.box.y0 + line * space.box.width / lines
            cell = Box(*foot, y0, y0 + space.box.width / lines, space.box.z0, space.box.z1)
            spot = Spot(box=cell, row=row, line=line, layer=0, layers=1, depth=min(1.0, row / 4.0))
            own = draws.child(column, line)
            left -= _stack(parts, space, spot, (radius, wide, bead), squeeze, own, tally, left)
    return offer(
        space, draws, cargo="vehicles.tyres", packages=tally.packages, package_kind="piece", hs=hs,
        taken=tally.taken, hosts=tally.hosts,
    )  # fmt: skip


def _stack(
    parts: Parts, space: Space, spot: Spot, size: tuple[float, float, float], squeeze: float, draws: Draws,
    tally: Tally, most: int,
) -> int:  # fmt: skip
    """Put down one column of tyres; return how many."""
    radius, wide, bead = size
    cell = spot.box
    roof = min(ceiling(space, cell.y0, cell.y1), cell.z0 + headroom_of(space)) - 1.0
    stop = roof - draws.uniform(0, 0.22) * (roof - cell.z0)
    if spot.row < 2:
        stop -= draws.uniform(0.0, 0.45) * (stop - cell.z0)
    x, y, _ = cell.centre
    z, count, loose = cell.z0, 0, draws.uniform(0.2, 1.2)
    while count < most:
        share = (z - cell.z0) / max(1.0, roof - cell.z0)
        pitch = draws.normal(0.0, 2.0 + 11.0 * loose * share)
        roll = draws.normal(0.0, 1.5 + 8.0 * loose * share)
        thick = wide * (squeeze + (1.0 - squeeze) * share)
        lean = abs(math.sin(math.radians(pitch))) + abs(math.sin(math.radians(roll)))
        rise = thick / math.cos(math.radians(pitch))
        tall = thick + 2 * radius * lean
        lift = max(0.0, (tall - thick) / 2) if count == 0 else 0.0
        if z + lift + (thick + tall) / 2 > stop:
            break
        slim = min(_slim(cell.length / 2, thick, pitch), _slim(cell.width / 2, thick, roll), radius)
        slack = max(0.0, cell.length / 2 - radius)
        at = (x + draws.uniform(-1, 1) * slack, y, z + lift + thick / 2)
        tyre(parts, at, (slim, thick, bead * slim / radius), pitch=pitch, roll=roll, draws=draws)
        inner = thick * 0.55
        if count % 3 == 1 and abs(pitch) < 9:
            ring = Box(at[0] - bead * 0.62, at[0] + bead * 0.62, y - bead * 0.62, y + bead * 0.62, at[2] - inner / 2,
                       at[2] + inner / 2)  # fmt: skip
            tally.host("tyre", spot, ring)
        z, count = z + lift + rise, count + 1
    if most > count and z + 2 * radius < roof and draws.chance(0.55):
        yaw = draws.uniform(-25, 25)
        slim = min(radius * 0.99, _slim(cell.length / 2, wide, yaw))
        tyre(parts, (x, y, z + radius), (slim, wide, bead), pitch=0.0, roll=90.0, yaw=yaw, draws=draws)
        z, count = z + 2 * radius, count + 1
    if count:
        tally.piece(cell.with_z(cell.z0, min(roof + 1.0, z + radius * 0.6)), packages=count)
    return count


def _laced(
    parts: Parts, space: Space, spot: Spot, size: tuple[float, float, float], draws: Draws, tally: Tally, most: int
) -> int:  # fmt: skip
    """Put down a row of tyres across the carrier, leaning on each other, each layer the other way; return how many.

    The edges of a layer stand in the holes of the one under it, so that layers are not as far apart as they are high.
    """
    (radius, wide, bead), room = size, spot.box
    roof = min(ceiling(space, room.y0, room.y1), room.z0 + headroom_of(space)) - 1.0
    stop = roof - draws.uniform(0.0, 0.2) * (roof - room.z0)
    if spot.row < 3:
        stop -= draws.uniform(0.0, 0.22) * (3 - spot.row) * (stop - room.z0)
    lean, count, z, layer = draws.uniform(36, 50), 0, room.z0, 0
    slack, sway = max(0.0, room.length / 2 - radius), draws.uniform(-1, 1)
    while True:
        angle = math.radians(min(62.0, lean + draws.normal(0.0, 2.5)))
        tall = 2 * radius * math.sin(angle) + wide * math.cos(angle)
        deep = 2 * radius * math.cos(angle) + wide * math.sin(angle)
        if z + tall > stop:
            break
        fits = 1 + int((room.width - deep - 4.0) / (wide / math.sin(angle) * 1.04))
        pitch = (room.width - deep - 4.0) / max(1, fits - 1)
        for number in range(min(fits, most - count)):
            if z + tall * 1.6 > stop and draws.chance(0.25):
                continue
            x = room.centre[0] + max(-slack, min(slack, slack * sway + draws.normal(0.0, 0.8)))
            y = room.y0 + deep / 2 + 2.0 + number * pitch + draws.uniform(-1.2, 1.2)
            at = (x, y, z + tall / 2 + draws.uniform(-0.8, 0.8) * (layer > 0))
            own = _slim(room.length / 2 - abs(x - room.centre[0]), wide, turn := draws.normal(0.0, 3.0))
            tyre(parts, at, (min(radius, own), wide, bead * min(radius, own) / radius), pitch=turn,
                 roll=math.degrees(angle) * (1 if layer % 2 else -1), draws=draws)  # fmt: skip
            count += 1
            if number % 3 == 1:
                tally.host("tyre", spot, Box.around(at, (bead * 0.7, wide * 0.4, bead * 0.6)))
        z, layer = z + tall * draws.uniform(0.6, 0.68), layer + 1
    if count:
        tally.piece(room.with_z(room.z0, min(roof + 1.0, z + radius * 0.8)), packages=count)
    return count


def _slim(half: float, thick: float, tilt: float) -> float:
    """Return the radius that a tilted tyre is squeezed to, so that it takes no more than twice `half`."""
    angle = math.radians(abs(tilt))
    return (half - thick / 2 * math.sin(angle)) / math.cos(angle)


def tyre(
    parts: Parts, at: tuple[float, float, float], size: tuple[float, float, float], *, pitch: float, roll: float,
    draws: Draws, yaw: float = 0.0,
) -> None:  # fmt: skip
    """Put down a tyre about an axis of its own, upright unless turned: shell and beads."""
    radius, wide, bead = size
    p = parts.at(at, pitch=pitch, roll=roll, yaw=yaw)
    rubber = _LORRY if radius > 40 else _CAR
    tread, flank = radius * draws.uniform(0.04, 0.055), radius * 0.027
    high, middle = wide * 0.97, (0.0, 0.0, 0.0)
    p.cylinder(middle, radius, high, rubber)
    p.cylinder(middle, bead, high, rubber, sign=-1)
    p.cylinder(middle, radius - tread, high - 2 * flank, rubber, sign=-1)
    p.cylinder(middle, bead, high - 2 * flank, rubber)
    for side in (-1.0, 1.0):
        p.tube((0.0, 0.0, side * (high / 2 - flank / 2)), bead * 1.045, flank, bead * 0.043, _BEAD)
