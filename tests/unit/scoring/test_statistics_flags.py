"""Regions of consensus and flags: drawn by definition, and the rule of each flag at its limits."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Ellipse, Freehand, Point, Polygon, Rect, Region
from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Outcome, Scorecard
from xrayTrainer.scoring.rates import rate
from xrayTrainer.scoring.statistics.consensus import ConsensusRegion, better_half, consensus_regions, vote_map
from xrayTrainer.scoring.statistics.flags import hits_of_best_third, item_flags, outline_flags
from xrayTrainer.scoring.statistics.items import Item

BOX = Rect(x=300, y=200, w=40, h=30)
REGION = ConsensusRegion(box=BOX, area_px2=1200, peak=rate(9, 20))


def test_that_regions_are_drawn_to_the_cell() -> None:
    whole = vote_map([[Rect(x=10, y=20, w=5, h=3)]], width=100, height=60)
    assert (whole.cell_px, whole.votes.shape) == (1.0, (60, 100))
    assert np.argwhere(whole.votes).min(axis=0).tolist() == [20, 10]
    assert np.argwhere(whole.votes).max(axis=0).tolist() == [22, 14]
    assert whole.votes.sum() == 15


@given(
    st.sampled_from(
        [
            Ellipse(cx=50, cy=30, rx=20, ry=9, angle=30),
            Polygon(points=((10, 10), (80, 15), (40, 55)), holes=(((40, 20), (50, 20), (45, 30)),)),
            Freehand(points=((10, 10), (80, 50), (80, 10), (10, 50))),
        ]
    )
)
def test_that_areas_of_drawn_regions_are_right(region: Region) -> None:
    from xrayTrainer.scoring.shapes import region_part

    part = region_part(region, point_radius_px=3)
    assert vote_map([[region]], width=100, height=60).votes.sum() == pytest.approx(part.area, rel=0.03)


def test_that_each_viewer_has_one_vote_a_cell() -> None:
    whole = vote_map([[BOX, BOX, Rect(x=310, y=205, w=40, h=30)], [BOX], []], width=800, height=400)
    assert (whole.votes.max(), whole.viewers) == (2, 3)


def test_that_points_and_marks_thinner_than_a_cell_still_vote() -> None:
    whole = vote_map([[Rect(x=3001, y=1001, w=0.5, h=0.5)], [Point(x=500, y=500)]], width=4096, height=1500)
    assert whole.cell_px == 4
    assert whole.votes[250, 750] == 1
    assert whole.votes[125, 125] == 1
    assert whole.votes.sum() > 20


@pytest.mark.parametrize(
    "wild",
    [
        Rect(x=-1e300, y=-1e300, w=1e301, h=1e301), Rect(x=1e9, y=0, w=5, h=5), Point(x=-50, y=-50),
        Polygon(points=((1e300, 0), (-1e300, 1), (0, 1e300))), Ellipse(cx=0, cy=0, rx=1e9, ry=1, angle=1e308),
    ],
)  # fmt: skip
def test_that_regions_far_outside_are_survived(wild: Region) -> None:
    assert vote_map([[wild]], width=300, height=200).votes.max() in (0, 1)


def test_that_three_votes_and_30_in_100_make_a_region() -> None:
    apart = [[BOX], [BOX], [BOX], *([] for _ in range(7))]
    found = consensus_regions(apart, width=800, height=400)
    assert [(one.peak.count, one.peak.n, one.box) for one in found] == [(3, 10, BOX)]
    assert found[0].area_px2 == 1200
    assert consensus_regions([*apart, []], width=800, height=400) == ()
    assert consensus_regions([[BOX], [BOX]], width=800, height=400) == ()
    assert consensus_regions([], width=800, height=400) == ()


def test_that_regions_that_touch_at_a_corner_are_one_and_others_are_ranked() -> None:
    corner = Rect(x=340, y=230, w=10, h=10)
    far = Rect(x=600, y=50, w=20, h=20)
    marks: list[list[Region]] = [[BOX, corner, far]] * 3 + [[far]]
    found = consensus_regions(marks, width=800, height=400)
    assert [(one.box, one.peak.count) for one in found] == [(far, 4), (Rect(x=300, y=200, w=50, h=40), 3)]


def test_that_a_region_of_the_better_half_stands_out() -> None:
    marks: list[list[Region]] = [[BOX]] * 4 + [[]] * 4
    able = better_half([9, 8, 7, 6, 1, 2, 3, 4])
    assert able == (True,) * 4 + (False,) * 4
    found = consensus_regions(marks, width=800, height=400, better=able)[0]
    assert (found.better, found.others) == (rate(4, 4), rate(0, 4))
    assert found.stands_out
    turned = consensus_regions(marks, width=800, height=400, better=[not one for one in able])[0]
    assert not turned.stands_out
    assert not consensus_regions(marks, width=800, height=400)[0].stands_out
    assert better_half([]) == ()
    with pytest.raises(ValueError, match="viewer"):
        consensus_regions(marks, width=800, height=400, better=[True])


@settings(max_examples=25)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 80), st.integers(0, 40)), max_size=3), min_size=3, max_size=8),
    st.permutations(range(8)),
)
def test_that_the_order_of_viewers_changes_nothing(places: list[list[tuple[int, int]]], order: list[int]) -> None:
    marks: list[list[Region]] = [[Rect(x=x, y=y, w=20, h=20) for x, y in one] for one in places]
    moved = [marks[i] for i in order if i < len(marks)]
    here = consensus_regions(marks, width=100, height=60)
    assert here == consensus_regions(moved, width=100, height=60)
    assert all(one.peak.count >= 3 for one in here)


@pytest.mark.parametrize(("width", "height"), [(0, 10), (10, -1), (math.inf, 10), (10, math.nan)])
def test_that_a_scan_without_a_size_is_refused(width: float, height: float) -> None:
    with pytest.raises(ValueError, match="width"):
        vote_map([], width=width, height=height)


def item(count: int, n: int, r: float | None = 0.5) -> Item:
    return Item(p=rate(count, n), discrimination=r, d=None)


@pytest.mark.parametrize(
    ("case", "codes"),
    [
        (item(15, 15), ["too_easy"]), (item(14, 14), []), (item(19, 20), []), (item(20, 20, None), ["too_easy"]),
        (item(2, 15), ["too_hard"]), (item(3, 15), []), (item(8, 15, 0.09), ["not_separating"]),
        (item(8, 15, 0.1), []), (item(8, 15, -0.01), ["wrong_key", "not_separating"]), (item(8, 14, -0.9), []),
        (item(0, 0, None), []),
    ],
)  # fmt: skip
def test_that_flags_are_raised_at_their_limits_from_15_viewers(case: Item, codes: list[str]) -> None:
    assert [flag.code for flag in item_flags(case, top_hits=None, elsewhere=())] == codes


def test_that_a_key_may_be_wrong_where_the_best_miss_it_and_many_mark_elsewhere() -> None:
    case = item(6, 20)
    found = item_flags(case, top_hits=rate(2, 7), elsewhere=[("side", REGION)])
    assert [(flag.code, flag.view, flag.region) for flag in found] == [
        ("missing_key", "side", REGION), ("wrong_key", "side", REGION),
    ]  # fmt: skip
    assert [flag.code for flag in item_flags(case, top_hits=rate(2, 7), elsewhere=())] == []
    assert [flag.code for flag in item_flags(case, top_hits=rate(3, 7), elsewhere=[("side", REGION)])] == [
        "missing_key"
    ]
    assert [flag.code for flag in item_flags(case, top_hits=None, elsewhere=[("side", REGION)])] == ["missing_key"]


def card(*outcomes: tuple[Outcome, str | None]) -> Scorecard:
    return Scorecard(
        profile="S1", key_revision=1, case_revision=1, answer="a", case="c", case_type="threat",
        marks=tuple(
            MarkScore(mark=f"m{i}", view="side", outcome=outcome, concealment=thing)
            for i, (outcome, thing) in enumerate(outcomes)
        ),
        concealments=(ConcealmentScore(concealment="k1"), ConcealmentScore(concealment="k2")),
    )  # fmt: skip


def test_that_an_outline_is_too_tight_where_three_in_ten_marks_on_it_miss_or_repeat() -> None:
    seven, three = (
        card(*([("hit", "k1")] * 7), ("false", None)),
        card(("near", "k1"), ("duplicate", "k1"), ("near", "k1")),
    )
    assert [(flag.concealment, flag.rate) for flag in outline_flags([seven, three])] == [("k1", rate(3, 10))]
    assert outline_flags([seven, three, card(("false", "k1"))]) == ()
    assert outline_flags([card(*([("near", "k2")] * 4))]) == ()
    assert outline_flags([]) == ()


def test_that_the_best_third_takes_all_who_are_tied_with_its_last() -> None:
    assert hits_of_best_third([9, 8, 8, 1, 1, 1], [True, False, True, True, True, True]) == rate(2, 3)
    assert hits_of_best_third([], []).value is None
    with pytest.raises(ValueError, match="viewer"):
        hits_of_best_third([1.0], [])
