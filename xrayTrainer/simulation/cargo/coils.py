"""What is wound: steel strip in coils, slit strip on skids, wire rod, cable on drums.

A hot-rolled coil weighs 5 to 20 t at 1000 to 1500 mm width with a bore of 508, 610 or 762 mm; in containers they are
kept under 10 t. Slit strip lies eye to the sky on skids of 1 to 3 t. Wire rod comes in loose coils of 1 to 2 t, 120 cm
across. Cable drums have flanges of 60 to 220 cm.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.75, 0.004)
_BAND = Stuff("steel", 7.85, 0.0)
_TIMBER = Stuff("wood", 0.52)
_HEAVY = (*ROOMS[:-1], *DECKS)
_STRIP_CODES = {"steel": "721114", "stainless_steel": "722011", "aluminium": "760612"}


@CARGO.register("steel_coils", version=1, term="metal.coils", fits=_HEAVY)
def steel_coils(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """A few heavy coils of strip along the middle, eye to the side, in cradles of timber, chocked and lashed.

    Param `tonnes`: mass of the heaviest coil. Bores show light, wraps at the edge stand out, every coil its own width.
    """
    tonnes = number(params, "tonnes", draws.uniform(3.5, min(9.5, max(4.0, space.payload_kg / 2500.0))))
    bore = draws.choice((25.4, 30.5, 38.1))
    broad = min(draws.uniform(80, 128), space.box.width - 60)
    radius = math.sqrt(tonnes * 1e6 / (7.75 * broad * math.pi) + bore**2)
    radius = min(radius, headroom_of(space) / 2 - 12, space.box.length / 2 - 14)
    unit = Unit(length=2 * radius + 26, width=broad + 40, height=2 * radius + 12, lowest=1.0,
                mass_kg=math.pi * (radius**2 - bore**2) * broad * 7.75 / 1000 + 90)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        r = radius * draws.uniform(0.86, 1.0)
        wide = broad * draws.uniform(0.9, 1.0)
        x, y, _ = spot.box.centre
        centre = (x, y + draws.uniform(-8, 8), spot.box.z0 + r + 7.0)
        _coil(parts, centre, (r, bore, wide), draws)
        _cradle(parts, centre, (r, wide), spot.box.z0, draws)
        tally.piece(spot.box)
        half = bore * 0.7
        tally.host("coil", spot, Box.around(centre, (2 * half, wide, 2 * half)))

    return load_floor(
        parts, space, draws, params, Goods("metal.coils", "coil", "720839"), unit, put, layers=1,
        gap=draws.uniform(12, 60), steps=0, stagger=0.3, missing=0.0,
    )  # fmt: skip


def _coil(parts: Parts, centre: tuple[float, float, float], size: tuple[float, float, float], draws: Draws) -> None:
    """Put down a coil about an axis across the travel: body, loose outer wraps, a telescoped edge, bands."""
    r, bore, wide = size
    x, y, z = centre
    loose = draws.uniform(0.6, 2.0)
    parts.tube(centre, r - loose, wide, r - loose - bore, _STEEL, axis="y")
    parts.tube(centre, r - 0.4, wide * 0.995, 0.35, _STEEL, axis="y")
    parts.tube((x, y, z), bore - 0.6, wide, 0.3, _BAND, axis="y")
    first = bore + (r - bore) * draws.uniform(0.2, 0.7)
    slip = draws.uniform(1.0, 4.5)
    parts.tube((x, y + wide / 2 + slip / 2, z), first, slip, min(9.0, first - bore), _STEEL, axis="y")
    for side in (-0.3, 0.3) if draws.chance(0.7) else (0.0,):
        parts.tube((x, y + side * wide, z), r + 0.12, 3.2, 0.1, _BAND, axis="y")
    for turn in range(draws.integer(2, 4)):
        angle = draws.uniform(0, 2 * math.pi) + turn
        spoke = (bore + r) / 2
        at = (x + spoke * math.cos(angle), y - wide / 2 - 0.2, z + spoke * math.sin(angle))
        parts.tilted_box(at, (r - bore, 0.12, 3.2), _BAND, pitch=-math.degrees(angle))


def _cradle(parts: Parts, centre: tuple[float, float, float], size: tuple[float, float], floor: float,
            draws: Draws) -> None:  # fmt: skip
    r, wide = size
    x, y, _ = centre
    for side in (-1.0, 1.0):
        foot = x + side * r * 0.55
        rest = centre[2] - math.sqrt(r**2 - (r * 0.55) ** 2)
        wedge = (rest - floor) / 2
        parts.box(Box(foot - 6, foot + 6, y - wide / 2 - 14, y + wide / 2 + 14, floor, floor + 6.9), _TIMBER)
        if wedge > 4:
            parts.box(Box(foot + side * 6 - 5, foot + side * 6 + 5, y - wide / 2, y + wide / 2, floor + 6.9,
                          floor + 6.9 + wedge * 0.8), _TIMBER)  # fmt: skip
    for across in (-0.42, 0.42):
        beam = y + across * wide
        parts.box(Box(x - r * 0.9, x + r * 0.9, beam - 5, beam + 5, floor, floor + 6.8).shrunk(r * 0.4, 0, 0), _TIMBER)
    chain = Stuff("steel", 3.2)
    for side in (-1.0, 1.0):
        away = x + side * min(r + 10, r * 1.1)
        end = (away, y + side * (wide / 2 + 16) * draws.choice((-1.0, 1.0)), floor + 1)
        parts.rod((x + side * r * 0.3, end[1] * 0.4 + y * 0.6, centre[2] + r * 0.9), end, 0.9, chain)


@CARGO.register("strip_on_skids", version=1, term="metal.coils", fits=_HEAVY)
def strip_on_skids(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Slit strip, eye to the sky, ring on ring with laths between on skids of timber: low dark drums, a light bore."""
    radius, bore = draws.uniform(42, 56), draws.choice((20.3, 25.4, 30.5))
    slit = draws.uniform(4.0, 17.0)
    tall = draws.uniform(34, 72)
    unit = Unit(length=2 * radius + 4, width=2 * radius + 4, height=tall + 14, lowest=0.6,
                mass_kg=math.pi * (radius**2 - bore**2) * tall * 7.0 * 0.85 / 1000)  # fmt: skip
    metal = draws.choice(("steel", "steel", "stainless_steel", "aluminium"))

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        x, y, _ = box.centre
        for share in (0.2, 0.5, 0.8):
            at = box.y0 + box.width * share
            parts.box(Box(box.x0, box.x1, at - 5, at + 5, box.z0 + 3, box.z0 + 12), _TIMBER)
        for share in (0.12, 0.88):
            at = box.x0 + box.length * share
            parts.box(Box(at - 6, at + 6, box.y0, box.y1, box.z0, box.z0 + 3), _TIMBER)
        z, rings = box.z0 + 12.0, 0
        while z + slit <= box.z1:
            r = radius * draws.uniform(0.93, 1.0)
            middle = (x + draws.uniform(-0.8, 0.8), y + draws.uniform(-0.8, 0.8), z + slit / 2)
            parts.tube(middle, r, slit, r - bore, Stuff(metal, None, 0.004))
            parts.tube(middle, r + 0.1, 2.0, 0.09, _BAND)
            z, rings = z + slit, rings + 1
            for turn in range(3 if z + slit + 1.2 <= box.z1 else 0):
                angle = 2.09 * turn + rings
                lath = (x + (bore + r) / 2 * math.cos(angle), y + (bore + r) / 2 * math.sin(angle), z + 0.6)
                parts.tilted_box(lath, (r - bore, 4.0, 1.2), _TIMBER, yaw=math.degrees(angle))
            z += 1.2
        tally.piece(box.with_z(box.z0, min(box.z1, z)), packages=max(1, rings))
        tally.host("coil", spot, Box.around((x, y, (box.z0 + 12 + z) / 2), (bore * 1.3, bore * 1.3, z - box.z0 - 16)))

    return load_floor(
        parts, space, draws, params, Goods("metal.coils", "coil", _STRIP_CODES[metal]), unit, put, layers=2, gap=4.0,
        side_gap=3.0, stagger=0.5, wander=0.5, settle=0.0,
    )  # fmt: skip


@CARGO.register("wire_rod", version=1, term="metal.profiles", fits=_HEAVY)
def wire_rod(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Wire rod in loose coils, eye along the travel: turns seen on edge, sagging, tied four times.

    Each coil is a sheaf of turns that do not lie on each other, so that its outline is frayed.
    """
    radius, bore = draws.uniform(52, 62), draws.uniform(38, 44)
    long = draws.uniform(90, 150)
    fullness, sag = draws.uniform(0.42, 0.6), draws.uniform(0.92, 0.98)
    unit = Unit(length=long + 12, width=2 * radius + 5, height=2 * radius * sag, lowest=1.0,
                mass_kg=math.pi * (radius**2 - bore**2) * long * 7.85 * fullness * 0.7 / 1000)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        x, y, _ = box.centre
        turns = int(long / draws.uniform(3.2, 4.6))
        for turn in range(turns):
            share = (turn + 0.5) / turns - 0.5
            r = radius * draws.uniform(0.91, 1.0)
            up = min(r * sag, box.height / 2)
            at = (x + share * long + draws.uniform(-1, 1), y + draws.uniform(-1.2, 1.2), box.z0 + up)
            thick = (radius - bore) * draws.uniform(0.3, 0.75)
            metal = Stuff("steel", 7.85 * fullness * draws.uniform(0.7, 1.2), 0.15)
            wide = long / turns * 0.94
            parts.cylinder(at, r, wide, metal, axis="x", radius_across=up)
            parts.cylinder(at, r - thick, wide, metal, axis="x", radius_across=up - thick, sign=-1)
        for angle in (0.8, 2.4, 3.9, 5.5):
            tie = (radius - 3) * 0.97
            at = (x, y + tie * math.cos(angle), box.z0 + (radius + tie * math.sin(angle)) * sag * 0.97)
            parts.cylinder(at, 0.6, long + 8, _BAND, axis="x")
        tally.piece(box)
        half = bore * 0.6
        tally.host("coil", spot, Box.around((x, y, box.z0 + radius), (long * 0.8, 2 * half, 2 * half)))

    return load_floor(
        parts, space, draws, params, Goods("metal.profiles", "coil", "721391"), unit, put, layers=2, gap=3.0,
        side_gap=3.0, stagger=0.6, wander=3.0, settle=0.01,
    )  # fmt: skip


@CARGO.register("cable_drums", version=1, term="metal.cables", fits=_HEAVY)
def cable_drums(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Cable on wooden drums that stand on their flanges, some turned: rings, bolts, turns on edge, battens, wedges."""
    flange = min(draws.uniform(38, 88), headroom_of(space) / 2 - 2, space.box.length / 2 - 6)
    wide = min(flange * draws.uniform(0.95, 1.35), space.box.width - 6)
    density = draws.uniform(2.0, 3.6)
    unit = Unit(length=2 * flange + 2, width=wide + 1, height=2 * flange, lowest=0.75,
                mass_kg=math.pi * (flange * 0.84) ** 2 * wide * 0.7 * density * 0.5 / 1000 + flange)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        across = not spot.turned
        room = spot.box.length if across else spot.box.width
        radius = min(spot.box.height, room - 1) / 2
        x, y, _ = spot.box.centre
        p = parts.at((x, y, spot.box.z0 + radius), yaw=0.0 if across else 90.0)
        _drum(p, radius, wide, density, draws)
        for side in (-1.0, 1.0):
            p.box(Box.around((side * radius * 0.62, 0.0, -radius + 4.0), (9.0, wide * 0.98, 7.9)), _TIMBER)
        tally.piece(spot.box)
        tally.host("roll", spot, Box.around((x, y, spot.box.z0 + radius), (radius * 0.42,) * 3))

    return load_floor(
        parts, space, draws, params, Goods("metal.cables", "reel", "854449"), unit, put, layers=2, gap=3.0, turn=True,
        side_gap=2.0, stagger=0.6, settle=0.0, wander=0.4, missing=0.1,
    )  # fmt: skip


def _drum(p: Parts, radius: float, wide: float, density: float, draws: Draws) -> None:
    """Put down a drum about an axis along y: flanges of crossed boards, barrel, layers of cable turn by turn."""
    board, core = max(2.2, radius * 0.055), radius * draws.uniform(0.38, 0.5)
    for side in (-1.0, 1.0):
        y = side * (wide / 2 - board / 2 - 1.0)
        p.cylinder((0.0, y, 0.0), radius, board, Stuff("wood", 0.55, 0.12), axis="y")
        p.cylinder((0.0, y, 0.0), radius * 0.06, board, Stuff("wood", 0.55, 0.12), axis="y", sign=-1)
        for k in range(6):
            angle = k * math.pi / 3 + 0.3
            at = (core * 0.82 * math.cos(angle), y + side * board * 0.6, core * 0.82 * math.sin(angle))
            p.cylinder(at, 1.1, 1.4, _BAND, axis="y")
    inner = wide - 2 * board - 2.0
    p.tube((0.0, 0.0, 0.0), core, inner, 2.2, Stuff("wood", 0.52), axis="y")
    for k in range(3):
        angle = k * 2.1
        p.cylinder((core * 0.8 * math.cos(angle), 0, core * 0.8 * math.sin(angle)), 0.6, inner, _BAND, axis="y")
    full = core + (radius * 0.94 - core) * draws.uniform(0.45, 0.95)
    thick = max((full - core) / 3, draws.uniform(2.4, 5.5))
    r, layer = core, 0
    while r + thick <= full + 0.1 and layer < 4:
        turns = max(3, int(inner / thick / (1 if thick > 4 else 2)))
        pitch = inner / turns
        end = turns if r + 2 * thick <= full + 0.1 else draws.integer(max(2, turns // 2), turns)
        for turn in range(end):
            y = -inner / 2 + (turn + 0.5) * pitch
            p.tube((0.0, y, 0.0), r + thick * 0.98, pitch * 0.9, thick * 0.96, Stuff("copper", density, 0.03), axis="y")
        r, layer = r + thick, layer + 1
    if draws.chance(0.35):
        for k in range(14):
            angle = k * 2 * math.pi / 14
            at = (radius * 0.95 * math.cos(angle), 0.0, radius * 0.95 * math.sin(angle))
            p.cylinder(at, 1.4, inner, Stuff("wood", 0.5), axis="y")
