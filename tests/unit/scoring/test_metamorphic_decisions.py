"""Shifted, mirrored or turned by a right angle, everything together: no decision changes (scoring.md section 7)."""

from __future__ import annotations

import random
from collections.abc import Callable

from helpers.exact_regions import Pair, random_pair
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Ellipse, Freehand, Polygon, Rect, Region
from xrayTrainer.scoring.pairs import PairMeasure, PreparedMark, PreparedOutline, measure

Move = Callable[[float, float], tuple[float, float]]
MARGIN = 0.02


def moved(region: Region, move: Move, *, swaps: bool, turns: int) -> Region:
    """Return a region after a move; `swaps` exchanges width and height, `turns` is the sign of angles."""
    match region:
        case Rect():
            (x0, y0), (x1, y1) = move(region.x, region.y), move(region.x + region.w, region.y + region.h)
            return Rect(x=min(x0, x1), y=min(y0, y1), w=abs(x1 - x0), h=abs(y1 - y0))
        case Ellipse():
            cx, cy = move(region.cx, region.cy)
            return Ellipse(cx=cx, cy=cy, rx=region.rx, ry=region.ry, angle=turns * region.angle + (90 if swaps else 0))
        case Polygon():
            holes = tuple(tuple(move(*point) for point in hole) for hole in region.holes)
            return Polygon(points=tuple(move(*point) for point in region.points), holes=holes)
        case Freehand():
            return Freehand(points=tuple(move(*point) for point in region.points))
        case _:
            raise TypeError(region)


def measured(pair: Pair, move: Move, *, size: tuple[int, int], swaps: bool = False, turns: int = 1) -> PairMeasure:
    mark = PreparedMark(moved(pair.mark, move, swaps=swaps, turns=turns), width=size[0], height=size[1])
    outline = tuple(moved(region, move, swaps=swaps, turns=turns) for region in pair.outline)
    return measure(mark, PreparedOutline(outline, t_px=pair.t_px))


def far_from_thresholds(found: PairMeasure) -> bool:
    return abs((found.p or 0) - 0.4) > MARGIN and abs((found.c or 0) - 0.5) > MARGIN


def same(first: PairMeasure, second: PairMeasure) -> None:
    assert abs(first.q - second.q) <= MARGIN
    if far_from_thresholds(first) and first.centred == second.centred:
        assert (first.accepted, first.near) == (second.accepted, second.near)


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=2**32))
def test_that_a_mirror_image_is_judged_alike(seed: int) -> None:
    pair = random_pair(random.Random(seed))
    size = (pair.width, pair.height)
    same(
        measured(pair, lambda x, y: (x, y), size=size),
        measured(pair, lambda x, y: (pair.width - x, y), size=size, turns=-1),
    )


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=2**32))
def test_that_a_picture_turned_by_a_right_angle_is_judged_alike(seed: int) -> None:
    pair = random_pair(random.Random(seed))
    same(
        measured(pair, lambda x, y: (x, y), size=(pair.width, pair.height)),
        measured(pair, lambda x, y: (pair.height - y, x), size=(pair.height, pair.width), swaps=True),
    )


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=2**32), st.floats(0, 3000), st.floats(0, 2000))
def test_that_a_shift_changes_nothing(seed: int, dx: float, dy: float) -> None:
    pair = random_pair(random.Random(seed))
    inside = measured(pair, lambda x, y: (x + 1000, y + 1000), size=(9000, 6000))
    same(inside, measured(pair, lambda x, y: (x + 1000 + dx, y + 1000 + dy), size=(9000, 6000)))
