"""The six outcomes of marks, and what became of each thing (scoring.md 0 and 1.4)."""

from __future__ import annotations

import itertools
import random

import pytest
from helpers.scoring_cases import BOX, HEIGHT, WIDTH, key_of, mark, outcomes, rect, score_of, thing
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.key import Concealment, Explanation, NeutralArea
from xrayTrainer.domain.regions import Freehand, Point

EXACT, LOOSE, ELSEWHERE = BOX, rect(260, 270, 160, 120), rect(1500, 100, 60, 60)


def area(name: str, *regions: object, view: str = "side") -> NeutralArea:
    return NeutralArea(id=name, outlines={view: (tuple(regions),)}, explain=Explanation())  # type: ignore[arg-type]


def test_that_each_mark_has_one_of_six_outcomes() -> None:
    key = key_of(
        thing("a", BOX),
        thing("b", rect(900, 300, 80, 60), required=False),
        optional=(area("c", rect(1100, 300, 80, 60)),),
        ignore=(area("d", rect(1300, 0, 100, 800)),),
    )
    marks = (
        mark(1, EXACT),
        mark(2, rect(302, 302, 80, 60)),
        mark(3, LOOSE),
        mark(4, rect(900, 300, 80, 60)),
        mark(5, rect(1100, 300, 80, 60)),
        mark(6, rect(1310, 100, 60, 60)),
        mark(7, ELSEWHERE),
    )
    card = score_of(key, *marks)
    assert outcomes(card) == ["hit", "duplicate", "near", "optional", "optional", "ignored", "false"]
    assert [each.optional for each in card.marks[3:5]] == ["b", "c"]
    assert card.marks[5].ignored == "d"
    assert card.marks[2].reasons == ("too_wide",)
    assert card.points == 75.0


def test_that_one_mark_over_two_things_finds_one_and_is_told_so() -> None:
    key = key_of(thing("a", rect(300, 300, 80, 60)), thing("b", rect(390, 300, 80, 60)))
    card = score_of(key, mark(1, rect(300, 300, 170, 60)))
    assert card.found == 1
    assert card.marks[0].reasons == ("covers_several",)


def test_that_a_group_is_found_by_one_mark_on_any_member_or_round_all() -> None:
    key = key_of(
        *(thing(name, rect(300 + 100 * i, 300, 60, 60), group="cartons") for i, name in enumerate("abc")),
        thing("z", ELSEWHERE),
    )
    for region in (rect(400, 300, 60, 60), rect(300, 300, 260, 60)):
        card = score_of(key, mark(1, region))
        assert [each.found for each in card.concealments] == [True, True, True, False]
        assert card.marks[0].finds == ("a", "b", "c")
        assert "group" in card.marks[0].reasons
    card = score_of(key, mark(1, rect(300, 300, 60, 60)), mark(2, rect(400, 300, 60, 60)), mark(3, ELSEWHERE))
    assert sorted(outcomes(card)) == ["duplicate", "hit", "hit"]
    assert card.points == 100.0


def test_that_a_thing_is_found_in_any_view_and_marked_again_in_another_without_loss() -> None:
    both = Concealment(id="a", outlines={"side": ((BOX,),), "top": ((rect(100, 100, 50, 50),),)})
    card = score_of(key_of(both), mark(1, rect(100, 100, 50, 50), view="top"))
    assert (card.hit, card.concealments[0].view) == (True, "top")
    card = score_of(key_of(both), mark(1, rect(100, 100, 50, 50), view="top"), mark(2, BOX, confidence=90))
    assert sorted(outcomes(card)) == ["duplicate", "hit"]
    card = score_of(key_of(both), mark(1, BOX, view="top"))
    assert outcomes(card) == ["false"]


def test_that_any_accepted_outline_will_do_and_the_best_is_named() -> None:
    either = Concealment(id="a", outlines={"side": ((rect(300, 300, 20, 20),), (BOX,))})
    card = score_of(key_of(either), mark(1, BOX))
    assert (outcomes(card), card.marks[0].alternative, card.marks[0].q) == (["hit"], 1, 1.0)


def test_that_a_tolerance_of_the_key_holds_instead_of_the_picture_s() -> None:
    near_by = mark(1, Point(x=280, y=330))
    assert outcomes(score_of(key_of(thing("a", BOX)), near_by)) == ["false"]
    card = score_of(key_of(thing("a", BOX, tolerance_px=25.0)), near_by)
    assert (outcomes(card), card.marks[0].t_px) == (["hit"], 25.0)


def test_that_ignore_regions_count_as_their_union() -> None:
    ignore = (area("left", rect(1000, 300, 40, 100)), area("right", rect(1035, 300, 40, 100)))
    key = key_of(thing("a", BOX), ignore=ignore)
    assert outcomes(score_of(key, mark(1, rect(1010, 310, 100, 50)), mark(2, rect(1060, 310, 60, 50)))) == [
        "ignored",
        "false",
    ]
    assert outcomes(score_of(key, mark(1, Point(x=1001, y=301)), mark(2, Point(x=998, y=301)))) == ["ignored", "false"]


def test_that_a_false_mark_on_a_look_alike_names_it() -> None:
    key = key_of(verdict="no_suspicion", look_alikes=(area("pump", rect(600, 300, 50, 50)),))
    card = score_of(key, mark(1, rect(590, 290, 80, 80)), mark(2, ELSEWHERE))
    assert [each.look_alike for each in card.marks] == ["pump", None]
    assert card.marks[0].reasons == ("off_target", "on_look_alike")


@pytest.mark.parametrize(
    ("region", "reason"),
    [
        (rect(0, 0, WIDTH, HEIGHT), "whole_picture"),
        (rect(0, 0, 1400, 800), "too_big"),
        (Point(x=285, y=330), "too_far"),
        (Point(x=1285, y=330), "off_target"),
        (rect(-500, 0, 100, 100), "outside_picture"),
        (ELSEWHERE, "off_target"),
    ],
)
def test_that_a_false_mark_says_why(region: object, reason: str) -> None:
    card = score_of(key_of(thing("a", BOX)), mark(1, region))  # type: ignore[arg-type]
    assert (outcomes(card), reason in card.marks[0].reasons) == (["false"], True)


def test_that_a_box_in_the_empty_corner_of_a_diagonal_thing_covers_too_little() -> None:
    diagonal = Freehand(points=((300, 300), (306, 300), (400, 394), (400, 400), (394, 400), (300, 306)))
    card = score_of(key_of(thing("a", diagonal)), mark(1, rect(370, 300, 30, 30)))
    assert (outcomes(card), card.marks[0].reasons) == (["false"], ("too_little_covered",))


def test_that_what_was_cut_or_read_as_a_point_is_told() -> None:
    key = key_of(thing("a", rect(0, 300, 80, 60)))
    assert score_of(key, mark(1, rect(-20, 300, 100, 60))).marks[0].reasons == ("clipped",)
    assert score_of(key, mark(1, Freehand(points=((10, 310), (60, 340), (61, 341))))).marks[0].reasons == (
        "read_as_point",
    )


def test_that_names_are_right_wrong_or_not_asked_for_the_thing_found() -> None:
    key = key_of(thing("a", BOX, class_="tobacco.cigarettes", method="load.rip_on", accept=("tobacco",)))
    for name, naming in ((None, "not_asked"), ("tobacco.cigarettes", "right"), ("tobacco", "right"), ("arms", "wrong")):
        card = score_of(key, mark(1, EXACT, class_=name, method="load.rip_on"))
        assert (card.marks[0].class_naming, card.concealments[0].class_naming) == (naming, naming)
        assert card.concealments[0].method_naming == "right"
    assert score_of(key_of(thing("a", BOX)), mark(1, EXACT, class_="arms")).marks[0].class_naming == "not_asked"


def test_that_the_rating_of_a_thing_is_the_confidence_of_the_matched_mark() -> None:
    card = score_of(
        key_of(thing("a", BOX)), mark(1, EXACT, confidence=30), mark(2, rect(305, 305, 90, 70), confidence=90)
    )
    assert (outcomes(card), card.concealments[0].rating) == (["hit", "duplicate"], 30)


@settings(max_examples=25)
@given(st.integers(min_value=0, max_value=2**32))
def test_that_the_order_of_marks_and_things_changes_nothing(seed: int) -> None:
    rng = random.Random(seed)
    things = [
        thing(name, rect(300 + rng.uniform(0, 150), 300, 80, 60), weight=float(i + 1)) for i, name in enumerate("abc")
    ]
    marks = [
        mark(i, rect(300 + rng.uniform(0, 180), 300, 80, 60), confidence=rng.choice((30, 60, 90))) for i in range(4)
    ]
    plain = score_of(key_of(*things), *marks)
    for order in rng.sample(list(itertools.permutations(range(4))), 4):
        shuffled = score_of(key_of(*things[::-1]), *(marks[i] for i in order))
        assert shuffled.points == pytest.approx(plain.points)
        assert {each.mark: each for each in shuffled.marks} == {each.mark: each for each in plain.marks}


@settings(max_examples=40)
@given(st.floats(0, 1900), st.floats(0, 700), st.floats(4, 90), st.floats(4, 90), st.booleans())
def test_that_a_mark_off_every_key_never_raises_the_score(x: float, y: float, w: float, h: float, clear: bool) -> None:
    key = key_of(verdict="no_suspicion") if clear else key_of(thing("a", BOX), thing("b", rect(900, 300, 80, 60)))
    first = mark(1, rect(303, 303, 70, 50))
    before, after = score_of(key, first), score_of(key, first, mark(2, rect(x, y, w, h)))
    if after.marks[1].outcome == "false":
        assert (after.points or 0) <= (before.points or 0)
    assert (after.points or 0) <= (before.points or 0) or after.marks[1].outcome == "hit"


def test_that_a_mark_over_the_whole_scan_never_hits_but_where_the_whole_load_is_the_thing() -> None:
    whole = mark(1, rect(0, 0, WIDTH, HEIGHT))
    load = rect(50, 50, 1900, 700)
    assert outcomes(score_of(key_of(thing("a", load)), whole)) == ["false"]
    assert outcomes(score_of(key_of(thing("a", load, whole_load=True)), whole)) == ["hit"]
