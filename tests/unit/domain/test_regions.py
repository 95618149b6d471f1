"""Bounds, corners and moves of regions."""

from __future__ import annotations

import math

import pytest
from helpers.stored_values import values_of
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Polygon as ExactPolygon

from xrayTrainer.domain.regions import (
    Ellipse,
    Freehand,
    Point,
    Polygon,
    Rect,
    Region,
    bounds,
    rings,
    translated,
    vertices,
)

SIDE = st.floats(-4000, 4000)
LENGTH = st.floats(0.01, 3000)
ELLIPSES = st.builds(Ellipse, cx=SIDE, cy=SIDE, rx=LENGTH, ry=LENGTH, angle=st.floats(-720, 720))
RINGS = st.lists(st.tuples(SIDE, SIDE), min_size=3, max_size=8).map(tuple)
REGIONS = st.one_of(
    st.builds(Rect, x=SIDE, y=SIDE, w=LENGTH, h=LENGTH),
    ELLIPSES,
    st.builds(Polygon, points=RINGS, holes=st.lists(RINGS, max_size=2).map(tuple)),
    st.builds(Freehand, points=RINGS),
    st.builds(Point, x=SIDE, y=SIDE),
)


@settings(max_examples=100)
@given(region=REGIONS)
def test_that_corners_lie_inside_the_bounds_and_reach_all_four_sides(region: Region) -> None:
    x0, y0, x1, y1 = bounds(region)
    corners = vertices(region)
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    reach = 0.2 if isinstance(region, Ellipse) else 0.0
    slack = 1e-6
    for low, high, values in ((x0, x1, xs), (y0, y1, ys)):
        assert low - slack <= min(values) <= low + reach + slack + (high - low) * 0.02
        assert high + slack >= max(values) >= high - reach - slack - (high - low) * 0.02


@settings(max_examples=100)
@given(ellipse=ELLIPSES)
def test_that_the_polygon_of_an_ellipse_has_its_area_within_the_tolerance(ellipse: Ellipse) -> None:
    exact = math.pi * ellipse.rx * ellipse.ry
    tolerance = 0.1
    ring = vertices(ellipse, tolerance_px=tolerance)
    drawn = ExactPolygon(ring).area
    perimeter = 2 * math.pi * max(ellipse.rx, ellipse.ry)
    assert exact - tolerance * perimeter - exact * 0.06 <= drawn <= exact * (1 + 1e-9)
    assert 12 <= len(ring) <= 720


def test_that_an_ellipse_turns_clockwise_as_seen_on_screen() -> None:
    ring = vertices(Ellipse(cx=100, cy=100, rx=50, ry=1, angle=30))
    x, y = max(ring)
    assert x == pytest.approx(100 + 50 * math.cos(math.radians(30)), abs=0.5)
    assert y == pytest.approx(100 + 50 * math.sin(math.radians(30)), abs=0.5)


def test_that_the_bounds_of_a_turned_ellipse_are_exact() -> None:
    half = math.sqrt((30**2 + 40**2) / 2)
    assert bounds(Ellipse(cx=0, cy=10, rx=30, ry=40, angle=45)) == pytest.approx((-half, 10 - half, half, 10 + half))


@settings(max_examples=100)
@given(region=REGIONS, dx=SIDE, dy=SIDE)
def test_that_a_moved_region_has_moved_bounds_and_corners(region: Region, dx: float, dy: float) -> None:
    moved = translated(region, dx, dy)
    assert type(moved) is type(region)
    x0, y0, x1, y1 = bounds(region)
    assert bounds(moved) == pytest.approx((x0 + dx, y0 + dy, x1 + dx, y1 + dy), abs=1e-6)
    for ring, other in zip(rings(region), rings(moved), strict=True):
        assert [value for corner in other for value in corner] == pytest.approx(
            [value for x, y in ring for value in (x + dx, y + dy)], abs=1e-6
        )


@settings(max_examples=25)
@given(region=values_of(Polygon))
def test_that_a_moved_region_keeps_its_unknown_fields(region: Polygon) -> None:
    assert translated(region, 1.0, 2.0).kept == region.kept


def test_that_holes_follow_the_outer_ring() -> None:
    hole = ((2.0, 1.0), (4.0, 1.0), (4.0, 3.0))
    outer = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0))
    assert rings(Polygon(points=outer, holes=(hole,))) == (outer, hole)
    assert rings(Rect(x=1, y=2, w=3, h=4)) == (((1, 2), (4, 2), (4, 6), (1, 6)),)


@pytest.mark.parametrize("tolerance", [0.0, -1.0, math.nan])
def test_that_a_tolerance_must_be_above_nought(tolerance: float) -> None:
    with pytest.raises(ValueError, match="tolerance_px"):
        vertices(Ellipse(cx=0, cy=0, rx=1, ry=1), tolerance_px=tolerance)


@pytest.mark.parametrize(("radius", "tolerance"), [(1e300, 1e-300), (1e-300, 1e300)])
def test_that_extreme_sizes_still_give_a_bounded_polygon(radius: float, tolerance: float) -> None:
    assert 12 <= len(vertices(Ellipse(cx=0, cy=0, rx=radius, ry=radius), tolerance_px=tolerance)) <= 720
