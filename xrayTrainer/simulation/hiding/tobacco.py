"""Smuggled tobacco: master cases and loose cartons of cigarettes, sticks for heating, bales of leaf, bags of nasvay.

A pack of twenty is 88 x 55 x 23 mm and holds some 16 g of tobacco and paper, a carton holds ten packs (28 x 9 x 5 cm),
a master case fifty cartons (10,000 cigarettes, 13 kg gross).
"""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding.packing import ANY_WAY, LYING, UPRIGHT, DrawPiece, Piece, case, pack, whole
from xrayTrainer.simulation.solids import Parts, Stuff

_BOARD = Stuff("paper", 0.8, 0.0)
_TOBACCO = Stuff("tobacco", 0.215, 0.04)
_FILTER = Stuff("tobacco", 0.13, 0.02)
_OUT_OF_LINE_CM = 0.8
"""By how much a case of a row stands out of it to either side."""


def _packs(parts: Parts, room: Box, draws: Draws, inside: Stuff | None, *, filters_up: bool) -> None:
    """Put down upright packs in a carton, or several cartons behind one another: tobacco and filters."""
    filters = room.height * 0.27
    leaf = Stuff("tobacco", draws.around(_TOBACCO.density or 0.2, 0.02), _TOBACCO.texture)
    cut = room.z1 - filters if filters_up else room.z0 + filters
    parts.box(room.with_z(room.z0, cut), leaf if filters_up else _FILTER, inside=inside)
    parts.box(room.with_z(cut, room.z1), _FILTER if filters_up else leaf, inside=inside)


_CASE_CM = 57.2
"""Length of a master case: two cartons."""


def _cases(across: int, up: int, deep: int) -> DrawPiece:
    """Master cases, one or several behind one another, each pushed a little out of line; boards between the cartons."""

    def draw(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
        one = size[1] / deep
        slack = 0.0 if deep == 1 else _OUT_OF_LINE_CM
        for j in range(deep):
            y0 = -size[1] / 2 + j * one
            outer = whole(size).with_y(y0, y0 + one - 0.1).shrunk(slack, 0.0, 0.0)
            outer = outer.moved(x=draws.uniform(-slack, slack))
            if deep > 1:  # crushed, or with a flap that stands up
                outer = outer.with_z(outer.z0, outer.z1 - draws.uniform(0.0, 0.7))
            inner = parts.hollow_box(outer, 0.4, Stuff("cardboard", draws.uniform(0.14, 0.2)), inside=inside)
            _filled_case(parts, inner, (across, up, 2 if deep == 1 else 1), draws)

    return draw


def _filled_case(parts: Parts, inner: Box, counts: tuple[int, int, int], draws: Draws) -> None:
    """Put down layers of cartons: tobacco and filters of a whole layer, boards under it, and sides of cartons."""
    across, up, ends = counts
    filters_up = draws.chance(0.5)
    leaf = Stuff("tobacco", draws.around(_TOBACCO.density or 0.2, 0.05), _TOBACCO.texture)
    high, board = inner.height / up, 0.2
    for k in range(up):
        low = inner.z0 + k * high
        parts.box(inner.with_z(low, low + board), _BOARD)
        for end in range(ends):
            y0, y1 = (inner.y0 + inner.width * (end + side) / ends for side in (0, 1))
            loose = draws.uniform(0.05, 0.35)
            room = Box(inner.x0 + loose / 2, inner.x1 - loose / 2, y0 + 0.15, y1 - 0.15, low + board, low + high - 0.04)
            cut = room.z0 + room.height * (0.73 if filters_up else 0.27)
            parts.box(room.with_z(room.z0, cut), leaf if filters_up else _FILTER)
            parts.box(room.with_z(cut, room.z1), _FILTER if filters_up else leaf)
    for number in range(1, across):
        x = inner.x0 + inner.length * number / across + draws.uniform(-0.15, 0.15)
        side = Box(x - 0.1, x + 0.1, inner.y0 + 0.2, inner.y1 - 0.2, inner.z0 + board, inner.z1 - 0.04)
        parts.box(side, Stuff("paper", 0.56, 0.0))  # 0.75, less what fills its place: tobacco and filters


def _case_piece(across: int, up: int, deep: int, usual: tuple[int, int]) -> Piece:
    slack = 0.0 if deep == 1 else 2 * _OUT_OF_LINE_CM
    size = (across * 4.75 + 1.2 + slack, deep * _CASE_CM, up * 8.95 + 1.2)
    draw = _cases(across, up, deep)
    turns = UPRIGHT if deep == 1 else UPRIGHT[:1]  # a row of cases runs away from the source
    return Piece(name="carton", size=size, draw=draw, usual=usual, turns=turns, spread=0.02, holds=deep)


def _draw_carton(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    body = whole(size)
    parts.box(body.with_z(body.z0, body.z0 + 0.12), _BOARD, inside=inside)
    parts.box(body.with_z(body.z1 - 0.12, body.z1), _BOARD, inside=inside)
    room = body.shrunk(0.04, 0.04, 0.12)
    _packs(parts, room, draws, inside, filters_up=draws.chance(0.5))


def _draw_pack(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    body = whole(size)
    cut = body.x1 - body.length * 0.27
    parts.box(body.with_x(body.x0, cut), _TOBACCO, inside=inside)
    parts.box(body.with_x(cut, body.x1), _FILTER, inside=inside)


_LOOSE = Piece(
    name="carton of cigarettes",
    size=(4.7, 28.2, 8.9),
    draw=_draw_carton,
    usual=(10, 260),
    turns=ANY_WAY,
    spread=0.006,
)
_PACK = Piece(name="pack", size=(8.8, 5.5, 2.3), draw=_draw_pack, usual=(20, 300), turns=ANY_WAY, spread=0.004)


@GOODS.register("cigarette_cases", version=1, term="tobacco.cigarettes")
def cigarette_cases(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Master cases of fifty cartons, or half cases, the cartons' rows visible; loose cartons where none fits."""
    kinds: tuple[Piece, ...] = (_case_piece(5, 5, 1, (1, 40)), _case_piece(4, 3, 1, (1, 40)), _LOOSE, _PACK)
    if box.volume_cm3 > 4e6:  # a wall of cases: whole rows of three or four behind one another
        kinds = (_case_piece(5, 5, 4, (4, 60)), _case_piece(5, 5, 3, (4, 60)), *kinds)
    return pack(parts, box, draws, params, inside, kinds)


@GOODS.register("cigarette_cartons", version=1, term="tobacco.cigarettes")
def cigarette_cartons(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Loose cartons of ten packs, or packs where no carton fits."""
    return pack(parts, box, draws, params, inside, (_LOOSE, _PACK))


def _draw_sticks(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A case of short sticks for heating: smaller packs, denser, with a plastic plug."""
    inner = case(parts, size, inside, wall=0.35)
    rows, layers = 6, 4
    pitch, high = inner.length / rows, inner.height / layers
    for i in range(rows):
        for k in range(layers):
            low = inner.z0 + k * high
            room = Box(
                inner.x0 + i * pitch + 0.08,
                inner.x0 + (i + 1) * pitch - 0.08,
                inner.y0 + 0.2,
                inner.y1 - 0.2,
                low,
                low + high - 0.1,
            )
            cut = room.z0 + room.height * draws.uniform(0.48, 0.52)
            parts.box(room.with_z(room.z0, cut), Stuff("tobacco", 0.31))
            parts.box(room.with_z(cut, room.z1), Stuff("polyethylene", 0.16))


@GOODS.register("heated_sticks", version=1, term="tobacco.heated")
def heated_sticks(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Cases of tobacco sticks for heating: 40 x 28 x 23 cm, or single packets of ten packs."""
    big = Piece(name="carton", size=(40, 28, 23), draw=_draw_sticks, usual=(1, 30), turns=UPRIGHT, spread=0.01)
    small = Piece(name="packet", size=(20, 10.5, 7.5), draw=_draw_sticks, usual=(2, 60), turns=LYING, spread=0.01)
    return pack(parts, box, draws, params, inside, (big, small))


def _draw_leaf(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A bale of leaf in sackcloth: pressed layers, drawn in at three straps."""
    body = whole(size)
    parts.box(body, Stuff("tobacco", draws.around(0.3, 0.06), 0.11), pillow=6.0, inside=inside)
    for layer in range(draws.integer(2, 4)):
        z = body.z0 + body.height * draws.uniform(0.1 + 0.2 * layer, 0.25 + 0.2 * layer)
        slab = body.shrunk(size[0] * 0.05, size[1] * 0.08, 0.0).with_z(z, z + size[2] * 0.05)
        parts.box(slab, Stuff("tobacco", draws.uniform(0.02, 0.08)))
    for share in (-0.3, 0.0, 0.3):
        at = size[0] * (share + draws.uniform(-0.03, 0.03))
        strap = Box(at - 0.4, at + 0.4, body.y0 * 0.9, body.y1 * 0.9, body.z0 * 0.94, body.z1 * 0.94)
        parts.box(strap, Stuff("tobacco", 0.05))


@GOODS.register("leaf_bales", version=1, term="tobacco.raw")
def leaf_bales(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Bales of raw tobacco: 60-80 x 40-50 x 35-45 cm of 35-50 kg, or bundles."""
    size = (draws.uniform(58, 80), draws.uniform(40, 52), draws.uniform(34, 46))
    bale = Piece(name="bale", size=size, draw=_draw_leaf, usual=(1, 30), turns=LYING, spread=0.06)
    bundle = Piece(name="bundle", size=(34, 18, 12), draw=_draw_leaf, usual=(2, 40), turns=ANY_WAY, spread=0.1)
    return pack(parts, box, draws, params, inside, (bale, bundle))


def _draw_nasvay(parts: Parts, size: Vector, draws: Draws, inside: Stuff | None) -> None:
    """A bag of small tied pouches."""
    nx, ny, nz = (max(1, int(side / step)) for side, step in zip(size, (5.2, 5.2, 3.6), strict=True))
    cell = (size[0] / nx, size[1] / ny, size[2] / nz)
    for i in range(nx):
        for k in range(nz):
            for j in range(ny):
                shrink = draws.uniform(0.82, 0.98)
                centre = (
                    -size[0] / 2 + (i + 0.5) * cell[0],
                    -size[1] / 2 + (j + 0.5) * cell[1],
                    -size[2] / 2 + (k + 0.5) * cell[2],
                )
                half = (cell[0] / 2 * shrink, cell[1] / 2 * shrink, cell[2] / 2)
                parts.ellipsoid(centre, half, Stuff("dried_plants", draws.around(0.78, 0.05), 0.05), inside=inside)


@GOODS.register("nasvay_bags", version=1, term="tobacco.nasvay")
def nasvay_bags(parts: Parts, box: Box, draws: Draws, params: Params, inside: Stuff | None) -> GoodsMade | None:
    """Nasvay in small pouches, fifteen to twenty to a bag of a kilogram."""
    bag = Piece(name="bag", size=(21, 16, 7.5), draw=_draw_nasvay, usual=(2, 40), turns=LYING, spread=0.05)
    small = Piece(name="bag", size=(10.5, 5.4, 3.8), draw=_draw_nasvay, usual=(2, 60), turns=ANY_WAY, spread=0.05)
    return pack(parts, box, draws, params, inside, (bag, small))
