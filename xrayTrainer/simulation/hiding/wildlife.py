"""Wildlife: tusks, horns, live tortoises and birds, bulbs and cuttings; and food of plants.

Tusks run from 40 to 160 cm, hollow for a third of their length; saiga horns are 20-28 cm long; steppe tortoises
12-20 cm, taped still.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, UPRIGHT, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff


def _arc(parts: Parts, size: Vector, thick: float, tip: float, steps: int) -> list[tuple[Vector, float, Vector, float]]:
    """Return segments of an arch over the length of a piece: centre, pitch, middle radius, ... from base to tip."""
    long, high = size[0], size[2] - thick
    points = []
    for i in range(steps + 1):
        u = i / steps
        x = -long / 2 + thick / 2 + u * (long - thick * (0.5 + tip / 2))
        z = -size[2] / 2 + thick / 2 + high * 4 * u * (1 - u)
        points.append((x, 0.0, z))
    return [
        (
            points[i],
            thick / 2 * (1 - (1 - tip) * i / steps),
            points[i + 1],
            thick / 2 * (1 - (1 - tip) * (i + 1) / steps),
        )
        for i in range(steps)
    ]


def _segment(
    parts: Parts,
    start: Vector,
    radius: float,
    end: Vector,
    radius_end: float,
    stuff: Stuff,
    inside: Stuff | None,
    hollow: float,
) -> None:
    """Put down one short frustum of a curved horn, a little longer than the step so that no gap shows."""
    along = (end[0] - start[0], end[2] - start[2])
    long = math.hypot(*along)
    angle = math.degrees(math.atan2(along[0], along[1]))
    middle = ((start[0] + end[0]) / 2, start[1], (start[2] + end[2]) / 2)
    placed = parts.at(middle, pitch=angle)
    placed.cylinder((0, 0, 0), radius, long, stuff, head=radius_end / radius, inside=inside)
    if hollow > 0:
        placed.cylinder((0, 0, 0), radius * hollow, long, stuff, head=radius_end / radius, sign=-1)


def _tusk(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A tusk lying as an arch: hollow at its base, solid to the tip."""
    steps = 9
    ivory = Stuff("ivory", draws.around(1.8, 0.02), 0.0)
    for i, (start, radius, end, radius_end) in enumerate(_arc(parts, size, size[1], 0.28, steps)):
        hollow = max(0.0, 0.8 - 0.27 * i)
        _segment(parts, start, radius, end, radius_end, ivory, inside, hollow)


@GOODS.register("tusks", version=1, term="wildlife.ivory")
def tusks(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Whole tusks, curved, or short cut pieces."""
    long = draws.uniform(75, 140)
    size = (long, long * draws.uniform(0.085, 0.1), long * draws.uniform(0.2, 0.3))
    tusk = Piece(name="tusk", size=size, draw=_tusk, usual=(1, 12), turns=LYING, spread=0.12)
    middle = Piece(name="tusk", size=(48, 5.5, 13), draw=_tusk, usual=(1, 12), turns=LYING, spread=0.12)
    cut = Piece(name="cut tusk", size=(22, 5.5, 6.6), draw=_tusk, usual=(2, 20), turns=ANY_WAY, spread=0.12)
    kinds = (tusk, middle, cut) if draws.chance(0.7) else (middle, cut)
    return pack(parts, box, draws, params, inside, kinds)


def _horn(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A ringed horn, hollow at its base."""
    steps = 8
    horn = Stuff("leather", draws.around(1.28, 0.02), 0.02)
    segments = _arc(parts, size, size[1], 0.3, steps)
    for i, (start, radius, end, radius_end) in enumerate(segments):
        ring = 1.0 if i % 2 == 0 else 0.86
        _segment(parts, start, radius * ring, end, radius_end * ring, horn, inside, max(0.0, 0.72 - 0.2 * i))


@GOODS.register("saiga_horns", version=1, term="wildlife.saiga_horn")
def saiga_horns(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Saiga horns, ringed and bent, many together."""
    size = (draws.uniform(21, 27), draws.uniform(3.0, 3.8), draws.uniform(5.5, 7.5))
    horn = Piece(name="horn", size=size, draw=_horn, usual=(4, 70), turns=ANY_WAY, spread=0.15)
    return pack(parts, box, draws, params, inside, (horn,))


def _tortoise(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A tortoise drawn into its shell: dome of bone, body, legs folded in."""
    half = (size[0] * 0.47, size[1] * 0.47, size[2] * 0.5)
    shell = Stuff("bone", 1.5, 0.03)
    body = Stuff("tissue", 1.02, 0.04)
    parts.ellipsoid((0, 0, 0), half, shell, inside=inside)
    thin = 0.35
    parts.ellipsoid((0, 0, 0), (half[0] - thin, half[1] - thin, half[2] - thin), body, inside=shell)
    parts.ellipsoid((-half[0] * 0.1, 0, half[2] * 0.35), (half[0] * 0.45, half[1] * 0.4, half[2] * 0.3), body, sign=-1)
    head = (half[0] * 0.86, 0.0, -half[2] * 0.2)
    parts.ellipsoid(head, (size[0] * 0.07, size[1] * 0.1, size[2] * 0.12), Stuff("tissue", 0.9))


def _bird(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A bird in a tube of card or mesh: body, breast bone, head, air."""
    radius = min(size[1], size[2]) / 2
    parts.tube((0, 0, 0), radius, size[0], 0.2, Stuff("cardboard", 0.5), axis="x", ends=0.2, inside=inside)
    room = radius - 0.3
    middle = (-size[0] * 0.08, 0.0, -radius + 0.25 + room * 0.62)
    parts.ellipsoid(middle, (size[0] * 0.22, room * 0.6, room * 0.6), Stuff("tissue", 0.72, 0.06))
    parts.ellipsoid(middle, (size[0] * 0.14, room * 0.1, room * 0.35), Stuff("bone", 0.5, 0.0))
    head = (size[0] * 0.2, 0.0, middle[2] + room * 0.25)
    parts.ellipsoid(head, (size[0] * 0.06, room * 0.28, room * 0.28), Stuff("tissue", 0.95))
    tail = Box(-size[0] * 0.46, -size[0] * 0.28, -room * 0.3, room * 0.3, middle[2], middle[2] + 0.5)
    parts.box(tail, Stuff("dried_plants", 0.3))


@GOODS.register("live_animals", version=1, term="wildlife.live_animals")
def live_animals(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Live tortoises packed tight, or birds in tubes."""
    long = draws.uniform(12, 19)
    tortoise = Piece(
        name="tortoise",
        size=(long, long * 0.78, long * 0.52),
        draw=_tortoise,
        usual=(3, 60),
        turns=UPRIGHT,
        spread=0.15,
    )
    bird = Piece(name="bird", size=(24, 8.5, 8.5), draw=_bird, usual=(2, 30), turns=UPRIGHT, spread=0.05)
    kinds = (tortoise, bird) if draws.chance(0.6) else (bird, tortoise)
    return pack(parts, box, draws, params, inside, kinds)


def _cuttings(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A carton of bulbs or cuttings in moist moss."""
    inner = case(parts, size, inside, wall=0.3)
    parts.box(inner.with_z(inner.z0, inner.z0 + inner.height * 0.25), Stuff("dried_plants", 0.3, 0.1))
    nx, ny = max(2, int(inner.length / 6)), max(1, int(inner.width / 6))
    for i in range(nx):
        for j in range(ny):
            radius = min(inner.length / nx, inner.width / ny) * draws.uniform(0.3, 0.48)
            x, y = inner.x0 + (i + 0.5) * inner.length / nx, inner.y0 + (j + 0.5) * inner.width / ny
            z = inner.z0 + inner.height * 0.25 + min(radius, inner.height * 0.3)
            high = min(radius, inner.height * 0.3)
            parts.ellipsoid((x, y, z), (radius, radius, high), Stuff("vegetables", draws.uniform(0.8, 1.0)))
            stem = (x, y, min(inner.z1 - 0.1, z + high + inner.height * draws.uniform(0.1, 0.25)))
            parts.rod((x, y, z + high * 0.9), stem, 0.4, Stuff("dried_plants", 0.7))


@GOODS.register("plants", version=1, term="wildlife.plants")
def plants(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Protected plants: bulbs and cuttings in cartons."""
    carton = Piece(name="carton", size=(38, 26, 20), draw=_cuttings, usual=(1, 12), turns=UPRIGHT, spread=0.03)
    small = Piece(name="carton", size=(19, 13, 11), draw=_cuttings, usual=(1, 16), turns=UPRIGHT, spread=0.03)
    return pack(parts, box, draws, params, inside, (carton, small))


def _fruit_crate(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A slatted crate of fruit, two layers."""
    body = whole(size)
    parts.box(body.with_z(body.z0, body.z0 + 0.8), Stuff("wood", 0.45), inside=inside)
    for x0, x1 in ((body.x0, body.x0 + 1.0), (body.x1 - 1.0, body.x1)):
        parts.box(body.with_x(x0, x1).with_z(body.z0 + 0.8, body.z1), Stuff("wood", 0.4), inside=inside)
    room = body.shrunk(1.0, 0.4, 0.0).with_z(body.z0 + 0.8, body.z1)
    nx, ny, nz = (max(1, int(side / 8.0)) for side in room.size)
    for i in range(nx):
        for j in range(ny):
            for k in range(nz):
                half = tuple(
                    side / n / 2 * draws.uniform(0.86, 0.99) for side, n in zip(room.size, (nx, ny, nz), strict=True)
                )
                centre = (
                    room.x0 + (i + 0.5) * room.length / nx,
                    room.y0 + (j + 0.5) * room.width / ny,
                    room.z0 + (k + 0.5) * room.height / nz,
                )
                stuff = Stuff("fruit", draws.around(0.92, 0.03), 0.02)
                parts.ellipsoid(centre, (half[0], half[1], half[2]), stuff, inside=inside)


@GOODS.register("fruit_crates", version=1, term="food.plants")
def fruit_crates(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Fruit under quarantine in crates."""
    crate = Piece(name="crate", size=(48, 32, 18), draw=_fruit_crate, usual=(1, 16), turns=UPRIGHT, spread=0.01)
    small = Piece(name="tray", size=(26, 17, 9.5), draw=_fruit_crate, usual=(1, 16), turns=UPRIGHT, spread=0.01)
    return pack(parts, box, draws, params, inside, (crate, small))
