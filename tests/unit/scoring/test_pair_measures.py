"""P, C and q of one mark and one outline, against the table of scoring.md 1.3 and against exact geometry."""

from __future__ import annotations

import math
import random

import pytest
import shapely
from helpers.exact_regions import exact, geometry, random_pair, random_region
from helpers.scoring_cases import BOX, HEIGHT, WIDTH, rect
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Ellipse, Freehand, Outline, Point, Polygon, Region
from xrayTrainer.scoring.pairs import PairMeasure, PreparedMark, PreparedOutline, best, measure
from xrayTrainer.scoring.profile import S1

ERROR = 0.02
SEEDS = st.integers(min_value=0, max_value=2**32)


def pair(
    mark: Region,
    *outline: Region,
    t: float | None = None,
    width: int = WIDTH,
    height: int = HEIGHT,
    whole: bool = False,
) -> PairMeasure:
    t_px = S1.tolerance_px(width, height) if t is None else t
    prepared = PreparedOutline(outline, t_px=t_px, whole_load=whole)
    return measure(PreparedMark(mark, width=width, height=height), prepared)


def compare(mark: Region, outline: Outline, *, t: float, width: int, height: int) -> None:
    found = pair(mark, *outline, t=t, width=width, height=height)
    true = exact(mark, outline, t_px=t, width=width, height=height)
    assert (found.p, found.c, found.q) == pytest.approx((true.p, true.c, true.q), abs=ERROR)


@pytest.mark.parametrize(
    ("size", "tolerance"), [((640, 480), 3.2), ((1200, 600), 5.4), ((2000, 800), 8.6), ((4000, 1500), 15.0)]
)
def test_that_the_tolerance_grows_with_the_picture_within_its_limits(size: tuple[int, int], tolerance: float) -> None:
    assert S1.tolerance_px(*size) == pytest.approx(tolerance, abs=0.05)
    assert S1.tolerance_px(10, 10) == 3.0


@pytest.mark.parametrize(
    ("box", "p", "c", "q", "accepted", "near"),
    [
        ((300, 300, 80, 60), 1.000, 1.000, 1.000, True, False),
        ((290, 292, 100, 76), 0.966, 1.000, 0.983, True, False),
        ((280, 285, 120, 90), 0.689, 1.000, 0.816, True, False),
        ((330, 320, 20, 20), 1.000, 0.276, 0.432, True, False),
        ((260, 270, 160, 120), 0.388, 1.000, 0.559, False, True),
        ((360, 330, 80, 60), 0.227, 0.227, 0.227, False, False),
        ((0, 0, 2000, 800), 0.005, 1.000, 0.009, False, False),
    ],
)
def test_that_the_example_of_the_rule_comes_out(
    box: tuple[float, float, float, float], p: float, c: float, q: float, accepted: bool, near: bool
) -> None:
    found = pair(rect(*box), BOX)
    assert (found.p, found.c, found.q) == pytest.approx((p, c, q), abs=0.001)
    assert (found.accepted, found.near) == (accepted, near)


@settings(max_examples=250)
@given(SEEDS)
def test_that_shares_are_within_two_hundredths_of_exact_geometry(seed: int) -> None:
    drawn = random_pair(random.Random(seed))
    compare(drawn.mark, drawn.outline, t=drawn.t_px, width=drawn.width, height=drawn.height)


@settings(max_examples=60)
@given(SEEDS)
def test_that_shares_are_exact_enough_for_marks_that_reach_out_of_the_picture(seed: int) -> None:
    rng = random.Random(seed)
    kind = rng.choice(("rect", "ellipse", "convex", "star", "blob", "crossing", "holes", "thin"))
    size = math.exp(rng.uniform(math.log(30), math.log(500)))
    x, y = rng.choice((-0.1, 0.0, 1.0, 1.05)) * 640 + rng.gauss(0, size / 4), rng.uniform(0, 480)
    mark = random_region(rng, kind, x, y, size, size * rng.uniform(0.4, 1.2))
    inside = geometry(mark).intersection(shapely.box(0, 0, 640, 480))
    if inside.area < 100 or inside.minimum_clearance < 0.05 or PreparedMark(mark, width=640, height=480).part is None:
        return
    key = random_region(rng, rng.choice(("rect", "star", "ellipse")), *_in_picture(rng, x, y), 60, 40)
    compare(mark, (key,), t=3.2, width=640, height=480)


def _in_picture(rng: random.Random, x: float, y: float) -> tuple[float, float]:
    return min(max(x + rng.uniform(-40, 40), 30), 610), min(max(y, 20), 460)


@settings(max_examples=60)
@given(SEEDS, st.sampled_from((0.4, 1.0, 6.0, 60.0)))
def test_that_shares_are_exact_enough_for_a_tolerance_of_the_key(seed: int, t: float) -> None:
    drawn = random_pair(random.Random(seed))
    compare(drawn.mark, drawn.outline, t=t, width=drawn.width, height=drawn.height)


@pytest.mark.parametrize("thick", [1.0, 2.0, 4.0])
@pytest.mark.parametrize("angle", [0.0, 10.0, 45.0, 80.0])
@pytest.mark.parametrize("beside", [0.0, 3.0, 8.0, 9.5])
def test_that_a_long_wire_as_key_is_measured_to_its_thickness(thick: float, angle: float, beside: float) -> None:
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    across = [(-300.0, -thick / 2), (300.0, -thick / 2), (300.0, thick / 2), (-300.0, thick / 2)]

    def turned(points: list[tuple[float, float]], shift: float) -> Polygon:
        return Polygon(points=tuple((1000 + x * c - (y + shift) * s, 400 + x * s + (y + shift) * c) for x, y in points))

    wire = turned(across, 0.0)
    mark = turned([(x, 8 * y / thick) for x, y in across], 4.0 + thick / 2 + beside)
    compare(mark, (wire,), t=S1.tolerance_px(WIDTH, HEIGHT), width=WIDTH, height=HEIGHT)


def test_that_a_line_that_crosses_itself_is_filled_where_it_winds_round() -> None:
    # The loop at the end of a hand-drawn line lies inside of it: no hole.
    loop = Freehand(points=((0, 0), (200, 0), (200, 200), (0, 200), (0, 80), (120, 80), (120, 120), (0, 120)))
    twice = Freehand(points=((0, 0), (200, 0), (200, 200), (0, 200), (0, 0), (150, 0), (150, 150), (0, 150)))
    eight = Freehand(points=((0, 0), (200, 200), (200, 0), (0, 200)))
    for region, area in ((twice, 40_000), (eight, 20_000)):
        assert PreparedMark(region, width=640, height=480).area == pytest.approx(area, rel=0.02)
    for region in (loop, twice, eight):
        compare(region, (rect(30, 30, 100, 100),), t=3.2, width=640, height=480)


def test_that_holes_are_no_part_of_the_target_even_where_they_overlap() -> None:
    hole = ((300.0, 320.0), (420.0, 320.0), (420.0, 420.0), (300.0, 420.0))
    other = ((400.0, 330.0), (500.0, 330.0), (500.0, 410.0), (400.0, 410.0))
    frame = Polygon(points=((200, 200), (600, 200), (600, 600), (200, 600)), holes=(hole, other))
    compare(rect(310, 330, 180, 70), (frame,), t=8.6, width=WIDTH, height=HEIGHT)
    compare(frame, (rect(250, 330, 180, 70),), t=8.6, width=WIDTH, height=HEIGHT)


def test_that_boxes_and_ellipses_are_held_against_the_box_of_a_thin_diagonal_thing() -> None:
    diagonal = Polygon(points=((300, 300), (306, 300), (400, 394), (400, 400), (394, 400), (300, 306)))
    by_box = pair(rect(300, 300, 100, 100), diagonal)
    assert by_box.accepted
    assert by_box.p == pytest.approx(1.0, abs=0.01)
    freehand = Freehand(points=((300, 300), (400, 300), (400, 400), (300, 400)))
    assert (pair(freehand, diagonal).p or 0) < 0.4
    corner = pair(rect(370, 300, 30, 30), diagonal)
    assert not corner.accepted
    assert not corner.near


def test_that_the_reference_of_several_parts_is_the_union_of_their_boxes() -> None:
    parts = (rect(100, 100, 50, 50), rect(400, 100, 50, 50))
    over_gap = pair(rect(200, 90, 150, 70), *parts)
    assert over_gap.p == 0.0
    over_all = pair(rect(95, 95, 360, 60), *parts, t=5.0)
    true = exact(rect(95, 95, 360, 60), parts, t_px=5.0, width=WIDTH, height=HEIGHT)
    assert (over_all.p, over_all.c) == pytest.approx((true.p, true.c), abs=ERROR)


def test_that_a_point_hits_within_the_tolerance_with_falling_quality() -> None:
    t = S1.tolerance_px(WIDTH, HEIGHT)
    for x, q, accepted in (
        (340.0, 1.0, True),
        (300 - t / 2, 0.75, True),
        (300 - 0.999 * t, 0.5, True),
        (290.0, 0.0, False),
    ):
        found = pair(Point(x=x, y=330), BOX)
        assert (found.accepted, found.q) == (accepted, pytest.approx(q, abs=0.001))
        assert found.p is None
    assert pair(Point(x=-1, y=330), rect(0, 300, 80, 60)).q == 0.0


def test_that_a_key_given_as_a_point_gets_a_circle_as_wide_as_the_tolerance() -> None:
    found = pair(Ellipse(cx=500, cy=400, rx=8, ry=8), Point(x=500, y=400), t=8.0)
    assert (found.p, found.c) == pytest.approx((1.0, 1.0), abs=0.01)
    assert pair(Point(x=515.9, y=400), Point(x=500, y=400), t=8.0).accepted
    assert not pair(Point(x=516.1, y=400), Point(x=500, y=400), t=8.0).accepted


@pytest.mark.parametrize(
    "thin",
    [
        rect(290, 329, 100, 2.9),
        Ellipse(cx=340, cy=330, rx=60, ry=1.4, angle=45),
        Polygon(points=((300, 300), (380, 360), (381, 360))),
        Freehand(points=((300, 300), (340, 330), (380, 360))),
        Freehand(points=((330, 330), (330, 330), (330, 330))),
    ],
)
def test_that_a_mark_thinner_than_three_pixels_is_a_point_at_its_centre(thin: Region) -> None:
    prepared = PreparedMark(thin, width=WIDTH, height=HEIGHT)
    assert prepared.point is not None
    found = pair(thin, BOX)
    assert (found.p, found.q, found.accepted) == (None, 1.0, True)


def test_that_a_thin_mark_of_three_pixels_is_measured_by_area() -> None:
    assert pair(rect(300, 330, 80, 3), BOX).p == pytest.approx(1.0)


@pytest.mark.parametrize("share", [0.91, 0.95, 1.0])
def test_that_a_mark_over_the_whole_scan_never_hits(share: float) -> None:
    side = math.sqrt(share)
    whole = rect(0, 0, WIDTH * side, HEIGHT * side)
    target = rect(0, 0, WIDTH * 0.9, HEIGHT * 0.9)
    found = pair(whole, target)
    assert (found.guard, found.accepted, found.near) == (False, False, False)


def test_that_a_mark_over_half_the_scan_counts_only_if_it_fits_the_target() -> None:
    large = rect(0, 0, 1200, 800)
    assert pair(large, rect(0, 0, 900, 750)).accepted
    assert not pair(large, rect(0, 0, 800, 480)).guard
    assert pair(rect(0, 0, 990, 800), rect(0, 0, 500, 300)).guard


def test_that_a_whole_load_is_found_by_a_mark_over_all_of_it() -> None:
    load = rect(100, 50, 1850, 700)
    assert pair(rect(0, 0, WIDTH, HEIGHT), load, whole=True).accepted
    assert not pair(rect(0, 0, WIDTH, HEIGHT), load).accepted


def test_that_a_mark_outside_of_the_picture_touches_nothing() -> None:
    prepared = PreparedMark(rect(-200, 10, 100, 100), width=WIDTH, height=HEIGHT)
    assert prepared.outside
    assert not measure(prepared, PreparedOutline((rect(0, 0, 50, 50),), t_px=8)).accepted


def test_that_absurd_coordinates_are_survived() -> None:
    far = Polygon(points=((-1e300, -1e300), (1e300, 0), (0, 1e300)))
    assert pair(far, BOX).accepted is False
    assert pair(rect(1e300, 1e300, 1e300, 1e300), BOX).q == 0.0
    assert pair(Ellipse(cx=0, cy=0, rx=1e200, ry=1e200, angle=1e308), BOX).guard is False
    for t in (1e-9, 1e12, 1e300):
        for region in (BOX, Freehand(points=((300, 300), (380, 300), (330, 320), (380, 360), (300, 360)))):
            assert pair(region, BOX, t=t).accepted
            assert pair(Point(x=310, y=310), region, t=t).accepted
    line = Polygon(points=((300, 300), (400, 300), (350, 300)))
    assert pair(BOX, line).q >= 0.0


def test_that_many_vertices_are_no_hindrance() -> None:
    number = 5000
    ring = tuple(
        (500 + (100 + i % 2) * math.cos(6.2831853 * i / number), 400 + (100 + i % 2) * math.sin(6.2831853 * i / number))
        for i in range(number)
    )
    hole = tuple((500 + (x - 500) * 0.5, 400 + (y - 400) * 0.5) for x, y in ring)
    found = pair(rect(400, 300, 200, 200), Polygon(points=ring, holes=(hole,)))
    assert found.accepted
    assert found.c == pytest.approx(1.0, abs=ERROR)


def test_that_the_best_of_several_outlines_is_an_accepted_one() -> None:
    near, hit, far = (
        pair(mark, BOX) for mark in (rect(260, 270, 160, 120), rect(330, 320, 20, 20), rect(0, 0, 50, 50))
    )
    assert (near.q > hit.q, best([far, near, hit]), best([far, near]), best([])) == (True, 2, 1, None)
