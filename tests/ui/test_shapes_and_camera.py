from math import hypot

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Polygon, Rect, Region, bounds
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.ui.viewmodels.region_edit import (
    contains,
    ellipse_between,
    grown,
    handles,
    moved,
    moved_inside,
    outline_distance,
    rect_between,
    reshaped,
    rings,
    thinned,
    with_vertex,
    without_vertex,
)
from xrayTrainer.ui.widgets.camera import LEAST_ZOOM, MOST_ZOOM, Frame
from xrayTrainer.ui.widgets.shapes import Shape, TargetKind, find_hover_target

places = st.floats(0, 500)
sides = st.floats(2, 300)
vertices = st.tuples(places, places)
regions: st.SearchStrategy[Region] = st.one_of(
    st.builds(Rect, x=places, y=places, w=sides, h=sides),
    st.builds(Ellipse, cx=places, cy=places, rx=sides, ry=sides, angle=st.sampled_from([0.0, 30.0])),
    st.builds(Polygon, points=st.lists(vertices, min_size=3, max_size=8).map(tuple)),
    st.builds(Freehand, points=st.lists(vertices, min_size=3, max_size=12).map(tuple)),
    st.builds(Point, x=places, y=places),
)


@settings(max_examples=60, deadline=None)
@given(regions, st.floats(-900, 900), st.floats(-900, 900))
def test_that_a_moved_region_keeps_its_size_and_stays_on_the_scan(region: Region, dx: float, dy: float) -> None:
    left, top, right, bottom = bounds(moved(region, dx, dy))
    before = bounds(region)
    assert (right - left, bottom - top) == pytest.approx((before[2] - before[0], before[3] - before[1]), abs=0.03)
    if before[0] >= 0 and before[1] >= 0 and before[2] <= 1200 and before[3] <= 1200:
        left, top, right, bottom = bounds(moved_inside(region, dx, dy, 1200, 1200))
        assert -0.02 <= left <= right <= 1200.02
        assert -0.02 <= top <= bottom <= 1200.02


@settings(max_examples=60, deadline=None)
@given(regions, vertices, st.integers(0, 7))
def test_that_a_dragged_handle_follows_the_pointer(region: Region, to: tuple[float, float], which: int) -> None:
    spots = handles(region)
    if not spots or (isinstance(region, Ellipse) and region.angle):
        return
    if isinstance(region, Freehand):
        left, top, right, bottom = bounds(region)
        assume(right > left and bottom > top)  # a stroke without extent has nothing to stretch
    handle = spots[which % len(spots)]
    after = reshaped(region, handle, *to)
    left, top, right, bottom = bounds(after)
    if handle.kind.value != "edge":
        near = min(min(abs(to[0] - v) for v in (left, right)), 1e9)
        assert near <= 0.6 or isinstance(region, Polygon)
    assert right > left or isinstance(region, (Polygon, Freehand))
    assert bottom > top or isinstance(region, (Polygon, Freehand))


@settings(max_examples=60, deadline=None)
@given(regions)
def test_that_the_middle_of_a_convex_region_is_inside_and_far_away_is_not(region: Region) -> None:
    left, top, right, bottom = bounds(region)
    assert not contains(region, right + 50, bottom + 50)
    if isinstance(region, (Rect, Ellipse)):
        assert contains(region, (left + right) / 2, (top + bottom) / 2)


def test_that_holes_are_outside_and_overlapping_strokes_are_inside() -> None:
    ring = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
    hole = ((4.0, 4.0), (6.0, 4.0), (6.0, 6.0), (4.0, 6.0))
    assert not contains(Polygon(points=ring, holes=(hole,)), 5, 5)
    assert contains(Polygon(points=ring, holes=(hole,)), 2, 5)
    assert contains(Freehand(points=ring + ring), 5, 5)


def test_that_vertices_are_inserted_on_their_edge_and_three_always_remain() -> None:
    square = Polygon(points=((0, 0), (10, 0), (10, 10), (0, 10)))
    more = with_vertex(square, 3, 0, 5)
    assert more.points == ((0, 0), (10, 0), (10, 10), (0, 10), (0, 5))
    triangle = without_vertex(square, 1)
    assert triangle is not None
    assert triangle.points == ((0, 0), (10, 10), (0, 10))
    assert without_vertex(triangle, 0) is None


def test_that_regions_between_two_corners_never_have_no_size() -> None:
    assert rect_between(5, 5, 5, 2).w > 0
    assert ellipse_between(5, 5, 5, 5).rx > 0
    assert bounds(grown(rect_between(0, 0, 4, 4), -50, -50)) == (0, 0, 1, 1)


@settings(max_examples=40, deadline=None)
@given(st.lists(vertices, min_size=3, max_size=60).map(tuple), st.floats(0.5, 5))
def test_that_a_thinned_line_stays_near_every_point(line: tuple[tuple[float, float], ...], tolerance: float) -> None:
    thin = thinned(line, tolerance)
    assert len(thin) <= len(line)
    if len(thin) >= 3:
        for x, y in line:
            open_line = [*thin, thin[-1]]
            assert outline_distance(Freehand(points=tuple(open_line)), x, y)[0] <= tolerance + 0.02


def shape(name: str, region: Region, *, selected: bool = False) -> Shape:
    return Shape(id=name, view="side", region=region, selected=selected)


def test_that_handles_of_the_selected_shape_win_and_small_shapes_stay_within_reach() -> None:
    big = Rect(x=0, y=0, w=100, h=100)
    small = Rect(x=40, y=40, w=20, h=20)
    found = find_hover_target([shape("small", small), shape("big", big)], (50, 50), 1.0)
    assert found is not None
    assert (found.shape_id, found.kind) == ("small", TargetKind.BODY)
    found = find_hover_target([shape("small", small), shape("big", big, selected=True)], (50, 50), 1.0)
    assert found is not None
    assert found.shape_id == "big"
    found = find_hover_target([shape("small", small, selected=True), shape("big", big)], (41, 41), 1.0)
    assert found is not None
    assert found.kind is TargetKind.HANDLE
    assert found.handle is not None
    assert found.handle.index == 0


@pytest.mark.parametrize("scale", [0.05, 1.0, 20.0])
def test_that_the_reach_is_the_same_on_screen_at_every_zoom(scale: float) -> None:
    point = shape("p", Point(x=100, y=100))
    assert find_hover_target([point], (100 + 8 / scale, 100), scale) is not None
    assert find_hover_target([point], (100 + 11 / scale, 100), scale) is None


frames = st.builds(Frame, st.floats(50, 4000), st.floats(50, 3000), st.floats(10, 12000), st.floats(10, 4000))


@settings(max_examples=80, deadline=None)
@given(frames, st.floats(0.05, 20), st.floats(0, 1), st.floats(0, 1))
def test_that_the_pixel_under_the_cursor_stays_there_while_zooming_where_the_scan_fills_the_window(
    frame: Frame, factor: float, u: float, v: float
) -> None:
    at = frame.fit()
    x, y = u * frame.view_width, v * frame.view_height
    after = frame.zoomed(at, factor, x, y)
    assert LEAST_ZOOM <= after.scale <= MOST_ZOOM
    free = Placement(
        after.scale, at.origin_x + x / at.scale - x / after.scale, at.origin_y + y / at.scale - y / after.scale
    )
    if frame.kept_in_view(free) == free:
        before, now = at.origin_x + x / at.scale, after.origin_x + x / after.scale
        assert hypot(before - now, 0) < 1e-6 * max(1.0, frame.scan_width)


@settings(max_examples=80, deadline=None)
@given(frames, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5), st.floats(0.02, 32))
def test_that_no_pan_loses_the_scan(frame: Frame, dx: float, dy: float, scale: float) -> None:
    at = frame.panned(frame.at_scale(frame.fit(), scale, 0, 0), dx, dy)
    assert at.origin_x < frame.scan_width
    assert at.origin_x + frame.view_width / at.scale > 0
    assert at.origin_y < frame.scan_height
    assert at.origin_y + frame.view_height / at.scale > 0


def test_that_an_outline_has_as_many_rings_as_the_region_has_edges_and_holes() -> None:
    assert rings(Point(x=1, y=1)) == ()
    assert len(rings(Ellipse(cx=0, cy=0, rx=2, ry=1))[0]) == 64
