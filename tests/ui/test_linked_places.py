"""Which places of two scans match, and that the match goes both ways."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.ui.viewmodels.linked_places import Match, same_parts, same_size, same_travel
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.widgets.camera import LEAST_ZOOM, MOST_ZOOM, OVERHANG, Frame

PLACES = st.floats(-5_000, 20_000)
SIZES = st.floats(1, 12_000)


def picture(width: int, height: int, pitch: tuple[float, float] | None) -> ScanPicture:
    scan = Scan(np.zeros((height, width), np.uint8), None, 8, PixelMeaning.TRANSMISSION)
    return make_picture(scan, "side", pitch)


@given(along=st.floats(0.1, 10), across=st.none() | st.floats(0.1, 10), shift=st.floats(-900, 900), x=PLACES, y=PLACES)
def test_that_a_match_goes_both_ways(along: float, across: float | None, shift: float, x: float, y: float) -> None:
    match = Match(along=along, across=across, shift_along=shift, shift_across=-shift)
    there = match.there(x, y)
    back = match.turned().there(there[0], 0.0 if there[1] is None else there[1])
    assert back[0] == pytest.approx(x, abs=1e-6)
    assert back[1] is None if across is None else back[1] == pytest.approx(y, abs=1e-6)
    assert match.turned().turned().there(x, y)[0] == pytest.approx(there[0], abs=1e-6)


def test_that_views_of_one_carrier_match_by_pitch_along_the_travel_alone() -> None:
    match = same_travel(picture(200, 80, (5.0, 5.0)), picture(90, 60, (10.0, 3.0)))
    assert match.there(0.0, 40.0) == (0.0, None)
    assert match.there(120.0, 40.0) == (60.0, None)
    assert same_travel(picture(200, 80, None), picture(50, 60, None)).there(100.0, 1.0) == (25.0, None)


def test_that_a_reference_matches_by_pitch_about_the_middles() -> None:
    match = same_size(picture(200, 80, (5.0, 5.0)), picture(300, 100, (2.5, 5.0)))
    assert match.there(100.0, 40.0) == (150.0, 50.0)
    assert match.there(110.0, 50.0) == (170.0, 60.0)
    assert match.coarser == 2.0


@pytest.mark.parametrize("pitch", [None, (0.0, 5.0), (5.0, -1.0)])
def test_that_without_a_pitch_the_same_parts_match(pitch: tuple[float, float] | None) -> None:
    first, second = picture(200, 80, pitch), picture(100, 160, (5.0, 5.0))
    assert same_size(first, second) == same_parts(first, second)
    assert same_parts(first, second).there(200.0, 80.0) == (100.0, 160.0)


FRAMES = st.builds(Frame, st.floats(1, 4_000), st.floats(1, 4_000), SIZES, SIZES)


@given(frame=FRAMES, scale=st.floats(1e-4, 1e3), x=PLACES, y=PLACES)
def test_that_no_place_loses_the_scan_or_leaves_the_limits_of_zoom(
    frame: Frame, scale: float, x: float, y: float
) -> None:
    at = frame.centred(scale, x, y)
    assert LEAST_ZOOM <= at.scale <= MOST_ZOOM
    for origin, scan, window in (
        (at.origin_x, frame.scan_width, frame.view_width / at.scale),
        (at.origin_y, frame.scan_height, frame.view_height / at.scale),
    ):
        if scan <= window:
            assert origin == pytest.approx((scan - window) / 2)
        else:
            assert -OVERHANG * window - 1e-6 <= origin <= scan - window + OVERHANG * window + 1e-6
    assert frame.kept_in_view(at) == at


@given(frame=FRAMES, factor=st.floats(0.2, 5), x=st.floats(0, 1), y=st.floats(0, 1))
def test_that_zoom_keeps_the_place_under_the_cursor_where_the_scan_fills_the_window(
    frame: Frame, factor: float, x: float, y: float
) -> None:
    at = frame.centred(1.0, frame.scan_width / 2, frame.scan_height / 2)
    place = (x * frame.view_width, y * frame.view_height)
    after = frame.zoomed(at, factor, *place)
    before_at = (at.origin_x + place[0] / at.scale, at.origin_y + place[1] / at.scale)
    after_at = (after.origin_x + place[0] / after.scale, after.origin_y + place[1] / after.scale)
    wanted = Placement(after.scale, before_at[0] - place[0] / after.scale, before_at[1] - place[1] / after.scale)
    if frame.kept_in_view(wanted) == wanted:
        assert after_at == pytest.approx(before_at, abs=1e-6)


@given(frame=FRAMES, dx=st.floats(-200, 200), dy=st.floats(-200, 200))
def test_that_a_pan_and_its_way_back_end_where_they_began_unless_an_edge_stopped_them(
    frame: Frame, dx: float, dy: float
) -> None:
    at = frame.fit()
    there = frame.panned(at, dx, dy)
    stopped = frame.kept_in_view(there) != Placement(at.scale, at.origin_x - dx / at.scale, at.origin_y - dy / at.scale)
    back = frame.panned(there, -dx, -dy)
    if not stopped:
        assert (back.origin_x, back.origin_y) == pytest.approx((at.origin_x, at.origin_y), abs=1e-6)
    assert back.scale == at.scale
