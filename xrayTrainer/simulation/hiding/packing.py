"""How goods are packed into the box that a hiding place gives them: pieces of one kind in layers, on its floor.

A piece is drawn about its own middle, length along x, width along y, height along z; packing turns it by right angles,
sets it down on what lies beneath, and leaves it a little askew where people were in a hurry.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Frame, Vector, turned
from xrayTrainer.simulation.generators import GoodsMade
from xrayTrainer.simulation.registry import number, word
from xrayTrainer.simulation.solids import Parts, Sink, Stuff

DrawPiece: TypeAlias = Callable[[Parts, Vector, Draws, "Stuff | None"], None]
"""Puts one piece down about the origin: builder, its size (cm), its draws, what it displaces."""

_SLACK_CM = 1e-6

_BED_CM = (14.0, 100.0)
"""Least side of a bed of goods in which packets lie aslant, and its longest side, cm."""

_MANY = 12
"""From how many pieces on people no longer care for a level top."""

MOST_SOLIDS = 2600
"""How many solids the pieces in one box may come to; more pieces than that are not packed."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How a piece lies: degrees of roll, pitch and yaw, and which of its own sides then lie along x, y, z."""

    roll: float
    pitch: float
    yaw: float
    order: tuple[int, int, int]

    def size(self, own: Vector) -> Vector:
        """Return length, width and height of the turned piece, cm."""
        return (own[self.order[0]], own[self.order[1]], own[self.order[2]])


UPRIGHT = (Turn(0, 0, 0, (0, 1, 2)), Turn(0, 0, 90, (1, 0, 2)))
ON_SIDE = (Turn(90, 0, 0, (0, 2, 1)), Turn(90, 0, 90, (2, 0, 1)))
ON_END = (Turn(0, 90, 0, (2, 1, 0)), Turn(0, 90, 90, (1, 2, 0)))
ANY_WAY = UPRIGHT + ON_SIDE + ON_END
LYING = UPRIGHT + ON_SIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One kind of piece.

    Attributes
    ----------
    name
        What it is called: `brick`, `carton`, `pistol`.
    size
        Length, width, height, cm; no piece is larger, and none smaller than by `spread` of it.
    draw
        Puts one down.
    usual
        From how many to how many are found together.
    turns
        How it may lie.
    spread
        By how much pieces differ in size, as a share.
    holds
        How many things of its name one piece stands for.
    """

    name: str
    size: Vector
    draw: DrawPiece
    usual: tuple[int, int]
    turns: tuple[Turn, ...] = UPRIGHT
    spread: float = 0.015
    holds: int = 1


@dataclass(frozen=True, slots=True)
class _Grid:
    """So many cells of a size along x, y and z."""

    turn: Turn
    cell: Vector
    counts: tuple[int, int, int]

    @property
    def capacity(self) -> int:
        return self.counts[0] * self.counts[1] * self.counts[2]


def pieces_wanted(params: Params, draws: Draws, capacity: int, usual: tuple[int, int], *, holds: int = 1) -> int:
    """Return how many pieces go in: `amount` is a share of what fits where it is below 1, else a number of things.

    Raises
    ------
    UserError
        `scene.param_not_number`.
    """
    drawn = usual[0] + (usual[1] - usual[0]) * draws.uniform() ** 2
    asked = number(params, "amount", 0.0)
    if asked <= 0.0:
        wanted = round(drawn)
    elif asked < 1.0:
        wanted = round(asked * capacity)
    else:
        wanted = -(-round(asked) // holds)
    return max(1, min(capacity, wanted))


def amount_left(params: Params, packed: GoodsMade) -> Params | None:
    """Return the params for the next box once some pieces of a number are packed; None when none are left."""
    asked = number(params, "amount", 0.0)
    if asked < 1.0:
        return params
    left = round(asked) - packed.pieces
    return {**params, "amount": left} if left > 0 else None


def pack(
    parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None, kinds: Sequence[Piece]
) -> GoodsMade | None:
    """Pack the first of some kinds of pieces that fits; None when none does.

    Parameters
    ----------
    box
        What no piece may leave; its floor bears.
    params
        `amount` (see `pieces_wanted`) and `order`: `neat` or `careless`.
    inside
        What the pieces displace. In loose goods a packet seldom lies level.
    """
    if inside is not None and number(params, "amount", 0.0) < 1.0:
        tilt = _tilt(box, draws.child("tilt"))
        room = _room_within(box, tilt)
        made = None
        if room is not None:
            made = _packed(parts.at(box.centre, pitch=tilt), room, draws, params, inside, kinds)
        if made is not None:
            return replace(made, box=_box_around(made.box, box.centre, tilt))
    return _packed(parts, box, draws, params, inside, kinds)


def _tilt(box: Box, draws: Draws) -> float:
    """Return by how many degrees a packet lies aslant in a thick bed of goods; 0: not at all."""
    if min(box.size) < _BED_CM[0] or max(box.length, box.height) > _BED_CM[1] or draws.chance(0.25):
        return 0.0
    return draws.uniform(2.0, 11.0) * draws.choice((-1, 1))


def _room_within(box: Box, tilt: float) -> Box | None:
    """Return the largest box about the origin that lies within another when tilted about y; None where it is none."""
    if tilt == 0.0:
        return None
    c, s = math.cos(math.radians(tilt)), abs(math.sin(math.radians(tilt)))
    long, high = ((a * c - b * s) / (c * c - s * s) for a, b in ((box.length, box.height), (box.height, box.length)))
    if min(long, high) <= 0.0:
        return None
    return Box.around((0.0, 0.0, 0.0), (long, box.width, high))


def _box_around(packed: Box, origin: Vector, tilt: float) -> Box:
    """Return the box around what was packed in a builder at `origin` that is tilted about y."""
    frame = Frame(origin, turned(pitch=tilt))
    x, y, z = frame.point(packed.centre)
    c, s = math.cos(math.radians(tilt)), abs(math.sin(math.radians(tilt)))
    return Box.around(
        (x, y, z), (packed.length * c + packed.height * s, packed.width, packed.height * c + packed.length * s)
    )


def _packed(
    parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None, kinds: Sequence[Piece]
) -> GoodsMade | None:
    """Pack into a box that stands straight in the frame of `parts`; else as `pack`."""
    careless = word(params, "order", draws.weighted(("neat", "careless"), (3, 2)), ("neat", "careless")) == "careless"
    gap = draws.uniform(0.03, 0.08) if careless else draws.uniform(0.006, 0.03)
    for piece in kinds:
        grids = [grid for turn in piece.turns if (grid := _grid(box, piece.size, turn, gap)).capacity]
        grids = grids or [grid for turn in piece.turns if (grid := _grid(box, piece.size, turn, 0.0)).capacity]
        if not grids:
            continue
        most = min(max(grid.capacity for grid in grids), max(1, MOST_SOLIDS // _cost(piece, inside)))
        wanted = pieces_wanted(params, draws.child("amount"), most, piece.usual, holds=piece.holds)
        grid = draws.choice([grid for grid in grids if grid.capacity >= wanted])
        cells = _cells(box, grid, wanted, draws.child("place"))
        filled = _set_down(parts, piece, grid, cells, draws, inside, careless)
        return GoodsMade(box=filled, pieces=len(cells) * piece.holds, piece=piece.name)
    return None


def _cost(piece: Piece, inside: Stuff | None) -> int:
    """Return how many solids one piece comes to."""
    sink = Sink(Draws(0))
    piece.draw(Parts(sink, 0), piece.size, Draws(1), inside)
    return max(1, len(sink.rows))


def _grid(box: Box, own: Vector, turn: Turn, gap: float) -> _Grid:
    size = turn.size(own)
    cell = (size[0] * (1 + gap), size[1] * (1 + gap), size[2])
    counts = [math.floor((room + _SLACK_CM) / side) for room, side in zip(box.size, cell, strict=True)]
    return _Grid(turn, cell, (counts[0], counts[1], counts[2]))


def _cells(box: Box, grid: _Grid, wanted: int, draws: Draws) -> list[tuple[int, int, Vector]]:
    """Return column number, layer and lowest corner of each cell: a block of full layers and what is left on top."""
    most_x, most_y, most_z = grid.counts
    least = -(-wanted // (most_x * most_y))
    steady = least  # a free stack is not much higher than it is wide
    while steady < most_z and (steady + 1) * grid.cell[2] < 1.5 * min(grid.cell[:2]) * (wanted / (steady + 1)) ** 0.5:
        steady += 1
    high = draws.integer(least, steady)
    foot = -(-wanted // high)
    along = min(most_x, max(-(-foot // most_y), round((foot**0.5) * draws.uniform(0.6, 1.7))))
    across = -(-foot // along)
    spare_x = box.length - along * grid.cell[0]
    spare_y = box.width - across * grid.cell[1]
    x0 = box.x0 + max(0.0, spare_x) * draws.choice((0.02, 0.98, draws.uniform(0.1, 0.9)))
    y0 = box.y0 + max(0.0, spare_y) * draws.choice((0.02, 0.98, draws.uniform(0.1, 0.9)))
    found = []
    for place, layers in enumerate(_columns(along * across, wanted, most_z, draws.child("columns"))):
        i, j = place % along, place // along
        corner = (x0 + i * grid.cell[0], y0 + j * grid.cell[1], box.z0)
        found += [(place, layer, corner) for layer in range(layers)]
    return found


def _columns(count: int, wanted: int, most: int, draws: Draws) -> list[int]:
    """Return how many pieces stand in each column: the last layer is nowhere whole, and some stand on top of it."""
    base, left = divmod(wanted, count)
    high = [base + (place < left) for place in range(count)]
    if wanted < _MANY or count < 9:
        return high
    order = draws.shuffled(range(count))
    for place, other in zip(order[: count // 5], reversed(order), strict=False):
        if high[place] > 1 and high[other] < most and high[other] <= base:
            high[place] -= 1
            high[other] += 1
    return high


def _set_down(
    parts: Parts,
    piece: Piece,
    grid: _Grid,
    cells: Sequence[tuple[int, int, Vector]],
    draws: Draws,
    inside: Stuff | None,
    careless: bool,
) -> Box:
    tops: dict[int, float] = {}
    leans: dict[int, tuple[float, float]] = {}
    low = [math.inf] * 3
    high = [-math.inf] * 3
    for number_, (column, _, corner) in enumerate(cells):
        own = draws.child("piece", number_)
        size = tuple(side * (1.0 - piece.spread * own.uniform()) for side in piece.size)
        length, width, height = grid.turn.size((size[0], size[1], size[2]))
        spare = (grid.cell[0] - length, grid.cell[1] - width)
        skew = _skew(length, width, spare, own) if careless else 0.0
        reach = (length + width * math.sin(math.radians(abs(skew))), width + length * math.sin(math.radians(abs(skew))))
        shift = [
            (0.5 * lean + own.uniform(0.05, 0.45)) * max(0.0, room - took)
            for lean, room, took in zip(leans.setdefault(column, _lean(own)), grid.cell[:2], reach, strict=True)
        ]
        start = (corner[0] + shift[0], corner[1] + shift[1], tops.get(column, corner[2]))
        centre = (start[0] + reach[0] / 2, start[1] + reach[1] / 2, start[2] + height / 2)
        tops[column] = start[2] + height
        turn = 180.0 if own.chance(0.5) else 0.0
        placed = parts.at(centre, roll=grid.turn.roll, pitch=grid.turn.pitch, yaw=grid.turn.yaw + turn + skew)
        piece.draw(placed, (size[0], size[1], size[2]), own, inside)
        for axis, took in enumerate((reach[0], reach[1], height)):
            low[axis] = min(low[axis], start[axis])
            high[axis] = max(high[axis], start[axis] + took)
    return Box(low[0], high[0], low[1], high[1], low[2], high[2])


def _lean(draws: Draws) -> tuple[float, float]:
    """Return where in its cell a column stands, along x and y, 0 to 1."""
    own = draws.child("lean")
    return own.uniform(), own.uniform()


def _skew(length: float, width: float, spare: tuple[float, float], draws: Draws) -> float:
    """Return degrees by which a piece may lie askew and stay in its cell."""
    most = 0.85 * min(spare[0] / width, spare[1] / length)
    return draws.uniform(-1.0, 1.0) * min(9.0, math.degrees(max(0.0, most)))


def whole(size: Vector) -> Box:
    """Return the box of a piece about the origin."""
    return Box.around((0.0, 0.0, 0.0), size)


def case(parts: Parts, size: Vector, inside: Stuff | None, *, wall: float = 0.4, density: float = 0.16) -> Box:
    """Put down a case of corrugated board, 4 mm and some 600 g/m2 unless told, and return the room in it."""
    return parts.hollow_box(whole(size), wall, Stuff("cardboard", density), inside=inside)
