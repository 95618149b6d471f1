"""Snapping, moving together, thinning, and what the pointer hits: properties that hold for any shapes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Polygon, Rect, Region, bounds
from xrayTrainer.imaging.region_sets import area, union
from xrayTrainer.ui.viewmodels.region_edit import (
    contains,
    crosses,
    handles,
    moved_together,
    outline_distance,
    simplified,
)
from xrayTrainer.ui.viewmodels.snapping import snap_targets
from xrayTrainer.ui.widgets.shapes import HANDLE_REACH, Shape, TargetKind, find_hover_target

WIDTH, HEIGHT = 400.0, 200.0
XS = st.floats(0, WIDTH - 60).map(lambda value: round(value, 2))
YS = st.floats(0, HEIGHT - 60).map(lambda value: round(value, 2))
SIDES = st.floats(2, 60).map(lambda value: round(value, 2))
RECTS = st.builds(lambda x, y, w, h: Rect(x=x, y=y, w=w, h=h), XS, YS, SIDES, SIDES)
ELLIPSES = st.builds(lambda x, y, a, b: Ellipse(cx=x + 30, cy=y + 30, rx=a / 2, ry=b / 2), XS, YS, SIDES, SIDES)
CORNERS = st.lists(st.tuples(XS, YS), min_size=3, max_size=8, unique=True).map(tuple)
POLYGONS = CORNERS.map(lambda points: Polygon(points=points))
LINES = CORNERS.map(lambda points: Freehand(points=points))
POINTS = st.builds(lambda x, y: Point(x=x, y=y), XS, YS)
REGIONS: st.SearchStrategy[Region] = st.one_of(RECTS, ELLIPSES, POLYGONS, LINES, POINTS)
PLACES = st.tuples(XS, YS)


@settings(max_examples=60, deadline=None)
@given(st.lists(REGIONS, max_size=4), PLACES, st.floats(0.5, 20))
def test_that_a_place_snaps_no_farther_than_the_reach_and_only_once(
    regions: list[Region], place: tuple[float, float], reach: float
) -> None:
    snap = snap_targets(WIDTH, HEIGHT, regions)
    x, y = snap.place(*place, reach)
    assert abs(x - place[0]) <= reach
    assert abs(y - place[1]) <= reach
    lines_x, lines_y = snap.place(*place, reach, corners=False)
    assert snap.place(lines_x, lines_y, 0.0, corners=False) == (lines_x, lines_y)
    assert (lines_x in snap.xs) == any(abs(line - place[0]) <= reach for line in snap.xs)
    assert (lines_y in snap.ys) == any(abs(line - place[1]) <= reach for line in snap.ys)


@settings(max_examples=60, deadline=None)
@given(st.lists(REGIONS, min_size=1, max_size=4), st.floats(-500, 500), st.floats(-500, 500))
def test_that_marks_moved_together_keep_their_places_to_each_other_and_stay_on_the_scan(
    regions: list[Region], dx: float, dy: float
) -> None:
    before = [bounds(region) for region in regions]
    after = [bounds(region) for region in moved_together(regions, dx, dy, WIDTH, HEIGHT)]
    ways = {(round(b[0] - a[0], 1), round(b[1] - a[1], 1)) for a, b in zip(before, after, strict=True)}
    first = next(iter(ways))
    assert all(abs(way[0] - first[0]) < 0.11 and abs(way[1] - first[1]) < 0.11 for way in ways)
    for left, top, right, bottom in after:
        assert left >= -0.011
        assert top >= -0.011
        assert right <= WIDTH + 0.011
        assert bottom <= HEIGHT + 0.011


@settings(max_examples=60, deadline=None)
@given(st.lists(RECTS, min_size=2, max_size=4), st.floats(0.05, 2))
def test_that_a_simplified_outline_keeps_its_area_but_for_a_strip_along_its_line(
    regions: list[Rect], tolerance: float
) -> None:
    for part in union(regions):
        if isinstance(part, Polygon):
            fewer = simplified(part, tolerance)
            assert len(fewer.points) <= len(part.points)
            left, top, right, bottom = bounds(part)
            length = sum(
                abs(x1 - x0) + abs(y1 - y0)
                for ring in (part.points, *part.holes)
                for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True)
            )
            assert abs(area(fewer) - area(part)) <= (tolerance + 0.02) * length
            assert bounds(fewer)[0] >= left - tolerance
            assert bounds(fewer)[3] <= bottom + tolerance
            assert bounds(fewer)[2] - bounds(fewer)[0] >= right - left - 2 * tolerance - 0.02
            assert bounds(fewer)[1] <= top + tolerance + 0.01


@settings(max_examples=80, deadline=None)
@given(st.lists(REGIONS, min_size=1, max_size=6), st.data(), PLACES, st.floats(0.2, 8))
def test_that_what_is_selected_wins_the_hit_test_wherever_it_is_touched(
    regions: list[Region], data: st.DataObject, place: tuple[float, float], scale: float
) -> None:
    chosen = data.draw(st.integers(0, len(regions) - 1))
    shapes = [Shape(id=str(k), view="side", region=r, selected=k == chosen) for k, r in enumerate(regions)]
    hit = find_hover_target(shapes, place, scale)
    region = regions[chosen]
    if contains(region, *place):
        assert hit is not None
        assert hit.shape_id == str(chosen)
    for handle in handles(region):
        at = find_hover_target(shapes, (handle.x, handle.y), scale)
        assert at is not None
        assert (at.shape_id, at.kind) == (str(chosen), TargetKind.HANDLE)
    if hit is not None:
        target = regions[int(hit.shape_id)]
        near = outline_distance(target, *place)[0] * scale <= HANDLE_REACH
        at_handle = hit.kind is TargetKind.HANDLE
        assert near or at_handle or contains(target, *place)


@settings(max_examples=60, deadline=None)
@given(st.one_of(RECTS, ELLIPSES), PLACES, PLACES)
def test_that_a_stroke_crosses_what_one_of_its_places_lies_in(
    region: Rect | Ellipse, start: tuple[float, float], end: tuple[float, float]
) -> None:
    steps = [(start[0] + k / 50 * (end[0] - start[0]), start[1] + k / 50 * (end[1] - start[1])) for k in range(51)]
    if any(contains(region, *step) for step in steps):
        assert crosses(region, start, end)
    left, top, right, bottom = bounds(region)
    if max(start[0], end[0]) < left or max(start[1], end[1]) < top or min(start[0], end[0]) > right + 0.01:
        assert not crosses(region, start, end)
    if min(start[1], end[1]) > bottom + 0.01:
        assert not crosses(region, start, end)
    assert not crosses(Point(x=start[0], y=start[1]), start, end)
