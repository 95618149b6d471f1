"""Union and cut of regions, against exact geometry and by what must hold of any."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import pytest
import shapely
from helpers.exact_regions import winding_fill
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Polygon, Rect, Region, bounds, rings
from xrayTrainer.imaging.region_sets import ROUND_TOLERANCE_PX, area, cut, union

PLACES = st.floats(0, 200).map(lambda value: round(value, 2))
SIZES = st.floats(1, 120).map(lambda value: round(value, 2))
RECTS = st.builds(lambda x, y, w, h: Rect(x=x, y=y, w=w, h=h), PLACES, PLACES, SIZES, SIZES)
ELLIPSES = st.builds(
    lambda x, y, a, b, turn: Ellipse(cx=x, cy=y, rx=a, ry=b, angle=turn),
    PLACES, PLACES, SIZES, SIZES, st.integers(0, 180),
)  # fmt: skip
RINGS = st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=9, unique=True).map(tuple)
FREEHANDS = RINGS.map(lambda points: Freehand(points=points))
GRID_RECTS = st.builds(
    lambda x, y, w, h: Rect(x=x, y=y, w=w, h=h),
    *[st.integers(0, 4).map(float)] * 2,
    *[st.integers(1, 3).map(float)] * 2,
)
REGIONS = st.one_of(RECTS, ELLIPSES, FREEHANDS)


def exact(region: Region) -> BaseGeometry:
    outer, *holes = rings(region, tolerance_px=ROUND_TOLERANCE_PX)
    if isinstance(region, Freehand):
        return winding_fill(outer)
    return shapely.Polygon(outer, holes)


def exact_union(regions: Sequence[Region]) -> BaseGeometry:
    return shapely.unary_union([exact(region) for region in regions])


def slack(shape: BaseGeometry) -> float:
    """What rounding to the grid may change."""
    return float(0.02 * shape.length + 0.02)


def check(pieces: Sequence[Region], wanted: BaseGeometry) -> None:
    made = shapely.unary_union([exact(piece) for piece in pieces])
    assert made.symmetric_difference(wanted).area <= slack(wanted)
    assert sum(shapely.Polygon(*_shell(piece)).area for piece in pieces) == pytest.approx(
        wanted.area, abs=slack(wanted)
    )


def _shell(piece: Region) -> tuple[object, object]:
    outer, *holes = rings(piece)
    return outer, holes


@settings(max_examples=60, deadline=None)
@given(st.lists(REGIONS, min_size=1, max_size=4))
def test_that_a_union_covers_what_its_regions_cover_and_nothing_else(regions: list[Region]) -> None:
    check(union(regions), exact_union(regions))


@settings(max_examples=60, deadline=None)
@given(st.lists(GRID_RECTS, min_size=2, max_size=7))
def test_that_shared_edges_and_corners_leave_no_seam(regions: list[Region]) -> None:
    wanted = exact_union(regions)
    pieces = union(regions)
    assert sum(area(piece) for piece in pieces) == pytest.approx(wanted.area)
    assert len(pieces) == (len(wanted.geoms) if isinstance(wanted, shapely.MultiPolygon) else 1)


@settings(max_examples=60, deadline=None)
@given(REGIONS, st.tuples(PLACES, PLACES), st.tuples(PLACES, PLACES))
def test_that_the_pieces_of_a_cut_are_the_whole_and_lie_on_two_sides(
    region: Region, start: tuple[float, float], end: tuple[float, float]
) -> None:
    pieces = cut(region, start, end)
    check(pieces, exact(region))
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    if length < 1:
        return
    for piece in pieces:
        sides = [
            ((end[0] - start[0]) * (y - start[1]) - (end[1] - start[1]) * (x - start[0])) / length
            for x, y in rings(piece)[0]
        ]
        assert min(sides) > -0.05 or max(sides) < 0.05


def test_that_two_overlapping_boxes_make_one_with_six_or_eight_crisp_corners() -> None:
    (joined,) = union([Rect(x=10, y=10, w=50, h=30), Rect(x=40, y=25, w=50, h=40)])
    assert isinstance(joined, Polygon)
    assert set(joined.points) == {
        (10, 10), (60, 10), (60, 25), (90, 25), (90, 65), (40, 65), (40, 40), (10, 40),
    }  # fmt: skip


def test_that_boxes_side_by_side_make_a_box_and_those_apart_stay_two() -> None:
    assert union([Rect(x=0, y=0, w=10, h=5), Rect(x=10, y=0, w=7, h=5)]) == (Rect(x=0, y=0, w=17, h=5),)
    assert union([Rect(x=0, y=0, w=1, h=1), Rect(x=4, y=0, w=2, h=1)]) == (
        Rect(x=4, y=0, w=2, h=1), Rect(x=0, y=0, w=1, h=1),
    )  # fmt: skip


def test_that_a_ring_of_boxes_keeps_its_hole() -> None:
    frame = [
        Rect(x=0, y=0, w=30, h=5),
        Rect(x=0, y=25, w=30, h=5),
        Rect(x=0, y=0, w=5, h=30),
        Rect(x=25, y=0, w=5, h=30),
    ]
    (joined,) = union(frame)
    assert isinstance(joined, Polygon)
    assert area(joined) == 30 * 30 - 20 * 20
    assert len(joined.holes) == 1


def test_that_a_box_is_cut_into_two_boxes() -> None:
    pieces = cut(Rect(x=10, y=10, w=40, h=20), (20, 0), (20, 5))
    assert pieces == (Rect(x=20, y=10, w=30, h=20), Rect(x=10, y=10, w=10, h=20))


def test_that_a_concave_shape_falls_into_as_many_pieces_as_the_line_makes() -> None:
    comb = Polygon(points=((0, 0), (50, 0), (50, 40), (40, 40), (40, 10), (30, 10), (30, 40), (20, 40), (20, 10),
                           (10, 10), (10, 40), (0, 40)))  # fmt: skip
    pieces = cut(comb, (-5, 30), (60, 30))
    assert sorted(area(piece) for piece in pieces) == [100, 100, 100, 50 * 10 + 3 * 10 * 20]


def test_that_a_line_beside_a_region_or_without_length_cuts_nothing() -> None:
    box = Rect(x=10, y=10, w=40, h=20)
    assert cut(box, (0, 0), (0, 9)) == (box,)
    assert cut(box, (20, 15), (20, 15)) == (box,)
    with pytest.raises(ValueError, match="point"):
        cut(Point(x=1, y=2), (0, 0), (1, 1))


def test_that_points_cover_nothing() -> None:
    assert union([Point(x=1, y=1)]) == ()
    assert union([]) == ()


def test_that_a_hundred_marks_of_many_corners_are_joined_at_once() -> None:
    rings_of = [
        Freehand(points=tuple((30 * k + 40 * cos(t * pi / 16), 50 + 40 * sin(t * pi / 16)) for t in range(32)))
        for k in range(100)
    ]
    (joined,) = union(rings_of)
    left, _, right, _ = bounds(joined)
    assert (left, right) == (-40, 30 * 99 + 40)
