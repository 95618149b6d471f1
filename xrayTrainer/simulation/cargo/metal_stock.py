"""Metal as it comes from the mill: profiles, pipes, ingots.

Beams, channels and bars come in bundles of 1 to 3 t, 5.8 or 11.8 m long for containers; steel pipes of 2 to 50 cm with
walls of 3 to 12 mm; ingots of aluminium of 6 to 23 kg, of zinc and lead of 25 to 40 kg, in stacks of a tonne.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.loading import Goods, Tally, load_floor
from xrayTrainer.simulation.cargo.nesting import nested
from xrayTrainer.simulation.cargo.stow import DECKS, ROOMS, Spot, Unit, headroom_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.registry import number
from xrayTrainer.simulation.solids import Parts, Stuff

_STEEL = Stuff("steel", 7.85, 0.0)
_TIMBER = Stuff("wood", 0.52)
_BEARER = 7.0
_HEAVY = (*ROOMS[:-1], *DECKS)


def mill_length(space: Space, draws: Draws) -> float:
    """Return a length in which long goods come that fits a space: whole, half, third of what a container takes."""
    fitting = [long for long in (290.0, 390.0, 580.0, 1150.0) if long <= space.box.length - 14] or [
        space.box.length * 0.9
    ]
    return draws.choice(fitting[-2:])


def bearers(parts: Parts, foot: Box, draws: Draws, *, count: int = 0) -> None:
    """Put down squared timber across a bundle's foot."""
    count = count or max(2, round(foot.length / 160.0))
    for i in range(count):
        x = foot.x0 + foot.length * (i + 0.5) / count + draws.uniform(-8, 8)
        wide = draws.uniform(3.5, 5.0)
        parts.box(Box(x - wide, x + wide, foot.y0, foot.y1, foot.z0, foot.z1), _TIMBER)


@CARGO.register("steel_profiles", version=1, term="metal.profiles", fits=_HEAVY)
def steel_profiles(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Beams, channels, angles and bars in bundles along the travel: webs and flanges on edge as long dark lines.

    Every bundle has a section of its own; ends do not line up; bearers, wire ties, some bars bent over the rest.
    """
    long = mill_length(space, draws)
    unit = Unit(length=long, width=draws.uniform(36, 54), height=draws.uniform(24, 34), mass_kg=long * 3.4, lowest=0.9)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        bearers(parts, box.with_z(box.z0, box.z0 + _BEARER), draws)
        load = box.with_z(box.z0 + _BEARER, box.z1)
        section = draws.choice((_beams, _beams, _angles, _bars, _channels))
        section(parts, load, draws)
        for share in (0.14, 0.5, 0.86):
            x = load.x0 + load.length * share + draws.uniform(-15, 15)
            for y in (load.y0, load.y1 - 0.7):
                parts.box(Box(x, x + 0.9, y, y + 0.6, load.z0, load.z1), _STEEL)
        tally.piece(box)
        tally.host("block", spot, load.shrunk(20.0, 4.0, 3.0))

    return load_floor(
        parts, space, draws, params, Goods("metal.profiles", "bundle", "721633"), unit, put, gap=6.0, side_gap=4.0,
        stagger=0.25, wander=5.0, settle=0.02, layers=5,
    )  # fmt: skip


def _ends(load: Box, draws: Draws) -> Box:
    return load.with_x(load.x0 + draws.uniform(0, 9), load.x1 - draws.uniform(0, 14))


def _beams(parts: Parts, load: Box, draws: Draws) -> None:
    """I-beams that stand side by side, in one or two ranks."""
    tall = load.height / draws.choice((1, 1, 2)) - 0.3
    broad, web, flange = tall * draws.uniform(0.45, 0.75), draws.uniform(0.45, 0.75), draws.uniform(0.6, 1.1)
    z = load.z0
    while z + tall <= load.z1:
        y = load.y0 + 0.8
        while y + broad <= load.y1 - 0.8:
            one = _ends(load, draws)
            parts.box(one.with_y(y, y + broad - 0.3).with_z(z, z + flange), _STEEL)
            parts.box(one.with_y(y, y + broad - 0.3).with_z(z + tall - flange, z + tall), _STEEL)
            middle = y + broad / 2
            parts.box(one.with_y(middle - web / 2, middle + web / 2).with_z(z + flange, z + tall - flange), _STEEL)
            y += broad
        z += tall + 0.2


def _channels(parts: Parts, load: Box, draws: Draws) -> None:
    """Channels laid flat into each other: web below, two flanges upright."""
    wall, rise = draws.uniform(0.5, 0.8), draws.uniform(4.5, 7.5)
    count = max(1, int(load.width / draws.uniform(13, 22)))
    wide, z = (load.width - 1.6) / count, load.z0
    while z + wall + rise <= load.z1:
        for k in range(count):
            one = _ends(load, draws)
            y = load.y0 + 0.8 + k * wide
            parts.box(one.with_y(y, y + wide - 0.4).with_z(z, z + wall), _STEEL)
            for side in (y, y + wide - 0.4 - wall):
                parts.box(one.with_y(side, side + wall).with_z(z + wall, z + wall + rise), _STEEL)
        z += wall + rise + 0.2


def _angles(parts: Parts, load: Box, draws: Draws) -> None:
    """Angles nested like roof tiles, seen as stripes that grow denser to one side."""
    leg, wall = draws.uniform(4.0, 8.0), draws.uniform(0.5, 0.9)
    y = load.y0 + 0.8
    while y + leg * 1.42 <= load.y1 - 0.8:
        z = load.z0 + leg * 0.72 + 0.2
        while z + leg * 0.75 <= load.z1:
            one = _ends(load, draws)
            middle = y + leg * 0.71
            for turn in (-45.0, 45.0):
                side = -1.0 if turn < 0 else 1.0
                at = (one.centre[0], middle + side * leg * 0.354, z - leg * 0.354)
                parts.tilted_box(at, (one.length, leg, wall), _STEEL, roll=-turn)
            z += wall * 1.5
            if draws.chance(0.1):
                z += leg * 0.3
        y += leg * 1.46


def _bars(parts: Parts, load: Box, draws: Draws) -> None:
    """Reinforcing bars: a bundle of round bars, here and there one that springs out."""
    radius = draws.choice((0.8, 1.0, 1.25, 1.6))
    band, z = 2 * radius * 3, load.z0
    while z + band <= load.z1:
        y = load.y0 + 0.9 + draws.uniform(0, 1)
        while y + band <= load.y1 - 0.9:
            one = _ends(load, draws)
            sheaf = one.with_y(y, y + band * 0.98).with_z(z, z + band * draws.uniform(0.9, 0.98))
            parts.box(sheaf, Stuff("steel", draws.uniform(4.8, 5.9), 0.12))
            y += band
        z += band
    for _ in range(draws.integer(3, 8)):
        y = draws.uniform(load.y0 + 2, load.y1 - 2)
        left, right = load.x0 + draws.uniform(2, 40), load.x1 - draws.uniform(2, 40)
        low = load.z1 - radius - (load.z1 - z) * 0.8
        end = (right, y + draws.uniform(-1, 1), low + draws.uniform(0, 1) * (load.z1 - low - radius))
        parts.rod((left, y, low), end, radius, _STEEL)


@CARGO.register("pipes", version=1, term="metal.pipes", fits=_HEAVY)
def pipes(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Steel pipes along the travel, each in the hollow of two below, between bearers: two dark lines for each.

    Param `radius_cm`. Large ones carry smaller ones inside; ends have sleeves and caps; lengths differ.
    """
    radius = number(params, "radius_cm", draws.choice((5.7, 8.4, 11.0, 16.0, 21.0, 26.5)))
    radius = min(radius, space.box.width / 2.2, headroom_of(space) / 2.2)
    wall = draws.uniform(0.03, 0.06) * radius + 0.18
    long = mill_length(space, draws)
    allowed = space.payload_kg * 0.97 * long / space.box.length
    each = 2 * math.pi * radius * wall * long * 7.85 / 1000 * (1.35 if radius > 15 else 1.03)
    most = max(1, int(allowed / each))
    high = headroom_of(space) - 12
    unit = Unit(length=long + 6, width=space.box.width - 3, height=high, mass_kg=1.0, lowest=0.6)

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box = spot.box
        bearers(parts, box.with_z(box.z0, box.z0 + _BEARER), draws)
        load = box.with_z(box.z0 + _BEARER, box.z1)
        room = most * draws.uniform(0.9, 1.0)
        found = nested(load.width - 8, load.height, lambda d: radius * d.uniform(0.99, 1.0), draws, loose=0.3,
                       most=int(room) or 1)  # fmt: skip
        for k, at in enumerate(found):
            own = draws.child(k)
            _pipe(parts, load, (at.along + load.y0 + 4, load.z0 + at.up, at.radius), wall, own)
            x = load.centre[0]
            if radius > 6 and k % 5 == 0:
                side = at.radius * 0.6
                tally.host("coil", spot, Box.around((x, load.y0 + 4 + at.along, load.z0 + at.up),
                                                    (long * 0.8, side, side)))  # fmt: skip
        top = max(at.up + at.radius for at in found) if found else 2.0
        for y in (load.y0, load.y1 - 3.8):
            for share in (0.2, 0.8):
                x = load.x0 + load.length * share
                parts.box(Box(x - 4, x + 4, y, y + 3.8, load.z0, min(load.z1, load.z0 + top * 0.8)), _TIMBER)
        tally.piece(box.with_z(box.z0, load.z0 + top), packages=len(found))
        if not tally.hosts:
            tally.host("block", spot, load.with_z(load.z0, load.z0 + top).shrunk(30.0, 20.0, top * 0.2))

    return load_floor(
        parts, space, draws, params, Goods("metal.pipes", "piece", "730630"), unit, put, layers=1, gap=6.0,
        stagger=0.05, steps=0,
    )  # fmt: skip


def _pipe(parts: Parts, load: Box, section: tuple[float, float, float], wall: float, draws: Draws) -> None:
    y, z, radius = section
    x0, x1 = load.x0 + draws.uniform(0, 6), load.x1 - draws.uniform(0, 10)
    length, x = x1 - x0, (x0 + x1) / 2
    parts.tube((x, y, z), radius - 0.05, length, wall * draws.uniform(0.94, 1.0), _STEEL, axis="x")
    end = draws.choice((x0, x1))
    inward = 1.0 if end == x0 else -1.0
    if draws.chance(0.3):
        parts.tube((end + inward * 5.0, y, z), radius - wall - 0.05, 9.0, wall, _STEEL, axis="x")
    elif draws.chance(0.3):
        parts.cylinder((end + inward * 0.4, y, z), radius - wall, 0.6, Stuff("polyethylene", 0.9), axis="x")
    if radius > 15 and draws.chance(0.5):
        small = radius * draws.uniform(0.5, 0.75)
        low = z - (radius - wall) + small + 0.2
        parts.tube((x, y, low), small, length * draws.uniform(0.85, 0.99), wall * 0.8, _STEEL, axis="x")


@CARGO.register("ingots", version=1, term="metal.ingots", fits=_HEAVY)
def ingots(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Ingots of aluminium, zinc, lead or copper in cross-laid stacks on feet of their own: a grid of dark bricks.

    Every second layer shows its ingots end-on with a narrower crown, the others show their whole length.
    """
    metal, density = draws.weighted(
        (("aluminium", 2.66), ("zinc", 7.0), ("lead", 11.2), ("copper", 8.8)), (5, 3, 2, 2)
    )  # fmt: skip
    light = metal == "aluminium"
    tall = draws.uniform(7.0, 10.0) if light else draws.uniform(4.5, 6.5)
    side, across = (draws.uniform(66, 76), 5) if light else (draws.uniform(50, 62), 4)
    layers = draws.integer(8, 11) if light else draws.integer(6, 9)
    if light:
        layers = min(layers, int((headroom_of(space) - 12) / tall))
    unit = Unit(length=side + 1, width=side + 1, height=layers * tall + 2, lowest=1.0,
                mass_kg=side**2 * layers * tall * 0.86 * density / 1000)  # fmt: skip

    def put(parts: Parts, spot: Spot, draws: Draws, tally: Tally) -> None:
        box, z, count = spot.box, spot.box.z0, 0
        own = Stuff(metal, draws.around(density, 0.004), 0.01)
        for layer in range(layers):
            number_ = 2 if layer == 0 else across
            for k in range(number_):
                count += 1
                bar = (side / across) * draws.uniform(0.9, 0.96)
                at = (k + 0.5) / number_ * side - bar / 2
                _ingot(parts, box, (z, tall), (at, bar), own, along=layer % 2 == 0, draws=draws)
            z += tall
        for share in (0.3, 0.7):
            x = box.x0 + side * share
            parts.box(Box(x, x + 2.5, box.y0 + 0.5, box.y1 - 0.5, z, z + 0.1), _STEEL)
        tally.piece(box.with_z(box.z0, z + 0.1), packages=count)
        tally.host("block", spot, box.with_z(box.z0 + tall, z).shrunk(8.0, 8.0, 4.0), own)

    hs = {"aluminium": "760110", "zinc": "790111", "lead": "780110", "copper": "740311"}[metal]
    return load_floor(
        parts, space, draws, params, Goods("metal.ingots", "piece", hs), unit, put, layers=2 if light else 1,
        gap=6.0, side_gap=5.0, stagger=0.6, settle=0.0, wander=0.6,
    )  # fmt: skip


def _ingot(
    parts: Parts, box: Box, level: tuple[float, float], across: tuple[float, float], metal: Stuff, *, along: bool,
    draws: Draws,
) -> None:  # fmt: skip
    """Put down an ingot as a foot and a narrower crown; its ends are not in line with the others'."""
    (z, tall), (at, bar) = level, across
    start, end = draws.uniform(0.0, 1.2), draws.uniform(0.0, 1.2)
    for low, high, inset in ((0.0, 0.55, 0.0), (0.55, 0.98, bar * 0.11)):
        ends, sides = (start + inset, 1 + end + inset), (at + inset, at + bar - inset)
        piece = box.with_z(z + tall * low, z + tall * high)
        if along:
            piece = piece.with_x(box.x0 + ends[0], box.x1 - ends[1]).with_y(box.y0 + sides[0], box.y0 + sides[1])
        else:
            piece = piece.with_y(box.y0 + ends[0], box.y1 - ends[1]).with_x(box.x0 + sides[0], box.x0 + sides[1])
        parts.box(piece, metal)
