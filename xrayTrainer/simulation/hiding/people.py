"""People, and a radioactive source in its pot.

A person is built from ellipsoids and limbs: soft tissue with skull, spine, ribs, pelvis and long bones inside, lungs
as lighter spaces, clothes around. Lengths follow usual proportions of the body (head 1/7.5 of the height); weights
come out at 60-90 kg.
"""

from __future__ import annotations

import math

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import LYING, UPRIGHT, Piece, Turn, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff

_TISSUE = Stuff("tissue", 1.0, 0.02)
_BONE = Stuff("bone", 1.6, 0.0)
_CLOTH = Stuff("textile", 0.16, 0.1)


def _limb(parts: Parts, start: Vector, end: Vector, radius: float, inside: Stuff | None) -> None:
    """Put down an arm or a leg's half: flesh that narrows, the bone in it."""
    along = (end[0] - start[0], end[1] - start[1], end[2] - start[2])
    long = math.sqrt(along[0] ** 2 + along[1] ** 2 + along[2] ** 2)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, (start[2] + end[2]) / 2)
    flat = math.hypot(along[0], along[1])
    yaw = math.degrees(math.atan2(along[1], along[0]))
    placed = parts.at(middle, yaw=yaw, pitch=math.degrees(math.atan2(flat, along[2])))
    placed.cylinder((0, 0, 0), radius, long, _TISSUE, head=0.74, inside=inside)
    placed.cylinder((0, 0, 0), radius * 0.27, long, _BONE, inside=_TISSUE)
    joint = radius * 0.85
    parts.ellipsoid(end, (joint * 0.4, joint * 0.4, joint * 0.4), Stuff("bone", 0.5, 0.0))


def _head(parts: Parts, centre: Vector, unit: float, inside: Stuff | None) -> None:
    half = (unit * 0.44, unit * 0.34, unit * 0.5)
    parts.ellipsoid(centre, half, _TISSUE, inside=inside)
    skull = (half[0] * 0.9, half[1] * 0.9, half[2] * 0.84)
    up = (centre[0], centre[1], centre[2] + unit * 0.05)
    parts.ellipsoid(up, skull, _BONE, inside=_TISSUE)
    parts.ellipsoid(up, (skull[0] - 0.7, skull[1] - 0.7, skull[2] - 0.7), _TISSUE, inside=_BONE)


_TRUNK = ((0.78, 0.94, 0.17), (0.94, 0.8, 0.2), (0.8, 1.0, 0.31), (1.0, 0.93, 0.2), (0.93, 0.42, 0.12))
"""Seat, belly, ribs, chest, shoulders: half width below and above as a share of the widest, and share of the height."""


def _trunk(parts: Parts, foot: Vector, lean: float, unit: float, stout: float, inside: Stuff | None) -> None:
    """Put down the trunk from the seat up, leaning by degrees: flesh, lungs, spine, ribs, pelvis, a jacket."""
    tall, wide, deep = unit * 2.72, unit * 0.8 * stout, unit * 0.48 * stout
    body = parts.at(foot, pitch=lean)
    z = 0.0
    for low, high, share in _TRUNK:
        part = tall * share
        middle = (0.0, 0.0, z + part / 2)
        body.cylinder(middle, deep * low, part, _TISSUE, radius_across=wide * low, head=high / low, inside=inside)
        body.cylinder(middle, deep * low, part, _CLOTH, radius_across=wide * low * 1.04, head=high / low)
        z += part
    lung = (deep * 0.62, wide * 0.29, tall * 0.19)
    for side in (-1, 1):
        at = (0.0, side * wide * 0.4, tall * 0.67)
        body.ellipsoid(at, lung, Stuff("tissue", 0.3, 0.0), inside=_TISSUE)
    spine = Box(-deep * 0.7, -deep * 0.5, -1.6, 1.6, tall * 0.04, tall * 0.94)
    body.box(spine, Stuff("bone", 0.6, 0.05))
    for k in range(7):
        at = (0.0, 0.0, tall * (0.48 + 0.055 * k))
        body.tube(at, deep * 0.8, unit * 0.045, deep * 0.1, Stuff("bone", 0.5, 0.0))
    body.cylinder((0, 0, tall * 0.1), deep * 0.6, tall * 0.1, Stuff("bone", 0.35, 0.0), radius_across=wide * 0.6)


def _sitting(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """Sitting with drawn-up knees, arms around them."""
    unit = min(size[2] / 3.85, size[0] / 3.3, size[1] / 2.1)
    stout = draws.uniform(0.95, 1.1)
    back, z0 = -size[0] / 2 + unit * 0.58, -size[2] / 2
    seat = (back, 0.0, z0 + unit * 0.04)
    _trunk(parts, seat, 4.0, unit, stout, inside)
    _head(parts, (back + unit * 0.5, 0.0, z0 + unit * 3.3), unit, inside)
    neck = (back + unit * 0.25, 0.0, z0 + unit * 2.55)
    parts.rod(neck, (back + unit * 0.42, 0.0, z0 + unit * 3.0), unit * 0.24, _TISSUE, inside=inside)
    for side in (-1, 1):
        y = side * unit * draws.uniform(0.36, 0.45)
        hip, knee = (
            (back + unit * 0.55, y, z0 + unit * 0.5),
            (back + unit * 1.75, y, z0 + unit * draws.uniform(1.75, 2.0)),
        )
        foot = (back + unit * draws.uniform(1.9, 2.15), y, z0 + unit * 0.22)
        _limb(parts, hip, knee, unit * 0.36 * stout, inside)
        _limb(parts, knee, foot, unit * 0.27, inside)
        _shoe(parts, (foot[0] + unit * 0.16, y, z0), unit, inside)
        shoulder, elbow = (
            (back + unit * 0.2, side * unit * 0.78, z0 + unit * 2.3),
            (back + unit * 0.95, side * unit * 0.82, z0 + unit * 1.45),
        )
        hand = (back + unit * 1.85, side * unit * 0.5, z0 + unit * 1.45)
        _limb(parts, shoulder, elbow, unit * 0.21, inside)
        _limb(parts, elbow, hand, unit * 0.16, inside)


def _shoe(parts: Parts, foot: Vector, unit: float, inside: Stuff | None) -> None:
    x, y, z0 = foot
    sole = Box(x - unit * 0.42, x + unit * 0.56, y - unit * 0.16, y + unit * 0.16, z0, z0 + unit * 0.07)
    parts.box(sole, Stuff("rubber", 0.8), inside=inside)
    arch = (x + unit * 0.05, y, sole.z1 + unit * 0.09)
    parts.ellipsoid(arch, (unit * 0.48, unit * 0.16, unit * 0.09), Stuff("tissue", 0.9), inside=inside)


def _standing(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """Standing, arms hanging, one foot before the other."""
    _upright(parts, min(size[2] / 7.5, size[0] / 2.3, size[1] / 2.28), size[2], draws, inside, stride=0.3)


def _upright(parts: Parts, unit: float, tall: float, draws: Draws, inside: Stuff | None, *, stride: float) -> None:
    """Put down a stretched body of `tall` cm about the origin; `unit` is the height of its head."""
    stout = draws.uniform(0.95, 1.1)
    z0 = -tall / 2
    hips = z0 + unit * 3.72
    _trunk(parts, (0.0, 0.0, hips), draws.uniform(-2, 4) * stride, unit, stout, inside)
    _head(parts, (unit * 0.08, 0.0, z0 + unit * 6.98), unit, inside)
    parts.rod((0, 0, hips + unit * 2.55), (unit * 0.05, 0, z0 + unit * 6.62), unit * 0.24, _TISSUE, inside=inside)
    for side in (-1, 1):
        y = side * unit * 0.38
        step = draws.uniform(-stride, stride) * unit
        hip, knee, foot = (
            (0.0, y, hips + unit * 0.02),
            (step * 0.6 + unit * 0.08, y, z0 + unit * 2.05),
            (step, y, z0 + unit * 0.25),
        )
        _limb(parts, hip, knee, unit * 0.38 * stout, inside)
        _limb(parts, knee, foot, unit * 0.27, inside)
        _shoe(parts, (step + unit * 0.16, y, z0), unit, inside)
        shoulder = (0.0, side * unit * 0.86, hips + unit * 2.3)
        elbow = (-unit * 0.06, side * unit * 0.9, hips + unit * 1.05)
        hand = (unit * draws.uniform(0.05, 0.25 + stride), side * unit * 0.86, hips + unit * 0.1)
        _limb(parts, shoulder, elbow, unit * 0.21, inside)
        _limb(parts, elbow, hand, unit * 0.16, inside)


def _lying(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """Lying on the back, stretched out, toes up."""
    unit = min(size[0] / 7.5, size[1] / 2.28, size[2] / 1.66)
    laid = parts.at((0.0, 0.0, -size[2] / 2 + unit * 0.5), pitch=-90.0)
    _upright(laid, unit, size[0], draws, inside, stride=0.0)


@GOODS.register("people", version=1, term="people")
def people(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """One to a few people: standing where the room is high, sitting, or lying where it is low."""
    tall = draws.uniform(163, 182)
    unit = tall / 7.5
    stand = Piece(
        name="person", size=(unit * 2.4, unit * 2.3, tall), draw=_standing, usual=(1, 4), turns=UPRIGHT, spread=0.02
    )
    sit = Piece(
        name="person",
        size=(unit * 3.5, unit * 2.1, unit * 3.9),
        draw=_sitting,
        usual=(1, 5),
        turns=UPRIGHT,
        spread=0.02,
    )
    lie = Piece(
        name="person",
        size=(tall, unit * 2.3, unit * 1.7),
        draw=_lying,
        usual=(1, 3),
        turns=UPRIGHT,
        spread=0.02,
    )
    kinds = (stand, sit, lie) if draws.chance(0.3) else ((sit, lie, stand) if draws.chance(0.65) else (lie, sit, stand))
    return pack(parts, box, draws, params, inside, kinds)


def _pot(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A lead pot with a lid and a handle in a box, a small capsule in its middle."""
    inner = parts.hollow_box(whole(size), min(1.2, size[0] * 0.06), Stuff("wood", 0.55), inside=inside)
    radius = min(inner.length, inner.width) / 2 - 0.4
    high = inner.height * 0.8
    z0 = inner.z0
    wall = radius * draws.uniform(0.55, 0.72)
    lead = Stuff("lead", 11.3, 0.0)
    parts.cylinder((0, 0, z0 + high * 0.42), radius, high * 0.84, lead)
    hole = (radius - wall, high * 0.84 - wall)
    parts.cylinder((0, 0, z0 + high * 0.84 - hole[1] / 2), hole[0], hole[1], lead, sign=-1)
    parts.cylinder((0, 0, z0 + high * 0.92), radius * 0.92, high * 0.16, lead)
    capsule = hole[1] * 0.5
    at = (0, 0, z0 + high * 0.84 - hole[1] + capsule / 2)
    parts.cylinder(at, hole[0] * 0.5, capsule, Stuff("stainless_steel", 6.5, 0.0))
    bow = radius * 0.5
    post = inner.height * 0.12
    for x in (-bow, bow):
        parts.rod((x, 0, z0 + high), (x, 0, z0 + high + post), 0.35, "steel")
    parts.rod((-bow, 0, z0 + high + post), (bow, 0, z0 + high + post), 0.35, "steel")


@GOODS.register("lead_pot", version=1, term="radioactive")
def lead_pot(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """A radioactive source in a lead pot, boxed: 14-24 cm wide."""
    wide = draws.uniform(15, 24)
    turns: tuple[Turn, ...] = UPRIGHT if draws.chance(0.7) else LYING
    pot = Piece(name="pot", size=(wide, wide, wide * 1.25), draw=_pot, usual=(1, 2), turns=turns, spread=0.01)
    small = Piece(name="pot", size=(9.5, 9.5, 12), draw=_pot, usual=(1, 2), turns=UPRIGHT, spread=0.01)
    return pack(parts, box, draws, params, inside, (pot, small))
