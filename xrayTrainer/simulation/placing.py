"""Goods that somebody puts to a place of his own: shifted and turned in the room that their hiding place has.

Goods are packed as ever, and what was put down is then moved as one: it never leaves the room that the place offers,
and it stays on the floor of it unless it is bedded in something that bears.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, cast

import msgspec

from xrayTrainer.domain.scene import Params, PlacedAt
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.frames import Axes, Frame, Vector, turned
from xrayTrainer.simulation.generators import GoodsMade
from xrayTrainer.simulation.hiding.nooks import AT
from xrayTrainer.simulation.solids import Kind, Sink, Stuff

MOST_TURN = 90
"""Goods are turned by at most so many degrees to either side."""

_FLOWING = ("water", "milk", "vegetable_oil", "petrol", "diesel", "alcohol", "spirits")
"""What bears nothing: goods lie on the floor of it."""
_SLACK_CM = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Where goods may be moved: the box that they may not leave, where they were packed in it, what they displace."""

    box: Box
    packed: Box
    inside: Stuff | None

    @property
    def bears(self) -> bool:
        """Whether they are bedded in something that bears them at any height."""
        return self.inside is not None and self.inside.material not in _FLOWING


def wished(params: Params, at: PlacedAt | None) -> Params:
    """Return what a method is asked for, with the point near which a place is wanted."""
    if at is None:
        return params
    point = (at.along_cm, at.depth_cm, at.height_cm)
    return {**params, **{name: value for name, value in zip(AT, point, strict=True) if value is not None}}


def beside(at: PlacedAt, first: Box, box: Box) -> PlacedAt:
    """Return where goods in another box of the same hiding place are wanted: as those in the first are in theirs."""
    if box is first:
        return at
    along, depth, height = (other - one for one, other in zip(first.centre, box.centre, strict=True))
    return msgspec.structs.replace(
        at,
        along_cm=None if at.along_cm is None else at.along_cm + along,
        depth_cm=None if at.depth_cm is None else at.depth_cm + depth,
        height_cm=None if at.height_cm is None else at.height_cm + height,
    )


def settled(sink: Sink, begin: int, packed: GoodsMade, room: Room, at: PlacedAt) -> GoodsMade:
    """Move goods that were just packed to where they are wanted, as far as their room allows.

    Parameters
    ----------
    sink
        All rows put down so far.
    begin
        Number of the first row of the goods; they are the last ones.
    packed
        What was packed.
    room
        Where they may be moved.
    at
        Where their middle is wanted, and how they are turned.

    Returns
    -------
    GoodsMade
        The same goods in their new place.
    """
    angle = 0.0
    if at.turn_deg and all(row[0] != Kind.CORRUGATED for row in sink.rows[begin:]):
        angle = nearest_turn(packed.box, room.box, at.turn_deg)
    box, whole = _around(packed.box, angle), room.box
    wanted = (at.along_cm, at.depth_cm, at.height_cm if room.bears else None)
    first, last = (whole.x0, whole.y0, whole.z0), (whole.x1, whole.y1, whole.z1)
    shift = [
        _shift(middle, side, goal, low, high)
        for middle, side, goal, low, high in zip(box.centre, box.size, wanted, first, last, strict=True)
    ]
    if not room.bears:
        shift[2] = 0.0
    _move(sink, begin, packed.box.centre, angle, (shift[0], shift[1], shift[2]))
    return replace(packed, box=box.moved(*shift))


def turns_of(packed: Box, room: Box) -> tuple[float, float]:
    """Return by how many whole degrees goods can be turned to either side of how they were packed."""
    most = 0
    while most < MOST_TURN and _fits(_around(packed, most + 1.0), room):
        most += 1
    return (-float(most), float(most))


def nearest_turn(packed: Box, room: Box, wanted: float) -> float:
    """Return the turn nearest to the one wanted, towards none, at which goods still fit into their room, degrees."""
    angle = max(-float(MOST_TURN), min(float(MOST_TURN), wanted))
    while abs(angle) > 1e-9 and not _fits(_around(packed, angle), room):
        angle = math.copysign(max(0.0, abs(angle) - 1.0), angle)
    return angle


def _fits(box: Box, room: Box) -> bool:
    return all(side <= most + _SLACK_CM for side, most in zip(box.size, room.size, strict=True))


def _around(box: Box, angle: float) -> Box:
    """Return the box around another that is turned about the upright through its middle."""
    if angle == 0.0:
        return box
    c, s = abs(math.cos(math.radians(angle))), abs(math.sin(math.radians(angle)))
    size = (box.length * c + box.width * s, box.width * c + box.length * s, box.height)
    return Box.around(box.centre, size)


def _shift(middle: float, side: float, goal: float | None, low: float, high: float) -> float:
    """Return by how much something is moved along one axis: to its goal, and in any case into its room."""
    goal = middle if goal is None else goal
    least, most = low + side / 2, high - side / 2
    if most < least:  # by a hair: what was packed fills its room
        return 0.0
    return min(max(goal, least), most) - middle


def _move(sink: Sink, begin: int, origin: Vector, angle: float, shift: Vector) -> None:
    if angle == 0.0 and shift == (0.0, 0.0, 0.0):
        return
    frame = Frame((origin[0] + shift[0], origin[1] + shift[1], origin[2] + shift[2]), turned(yaw=angle))
    for number in range(begin, len(sink.rows)):
        row = cast("tuple[Any, ...]", sink.rows[number])
        x, y, z = row[4]
        inner = Frame((x - origin[0], y - origin[1], z - origin[2]), row[5])
        placed = frame.around(inner)
        axes: Axes = row[5] if angle == 0.0 else placed.axes
        sink.rows[number] = (*row[:4], placed.origin, axes, *row[6:])
