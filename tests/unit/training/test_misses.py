"""Misses sorted into search, recognition and decision (content.md section 7)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.answer import Event, Mark
from xrayTrainer.domain.key import Outlines
from xrayTrainer.domain.regions import Ellipse, Point, Rect, Region
from xrayTrainer.domain.texts import Language
from xrayTrainer.domain.viewing import Glance, Viewing
from xrayTrainer.imaging.dwell import dwell_map
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.training.misses import (
    LEAST_LOOK_S,
    STAGES,
    Miss,
    MissKind,
    Passing,
    Scored,
    SeenFor,
    passing_of,
    seen_for,
    sort_miss,
)

SIZES = {"side": (2000, 800), "top": (2000, 600)}
THING: Outlines = {"side": ((Rect(x=1500, y=300, w=80, h=60),),)}
MISSED = Scored(found=False)
UUID = "00000000-0000-4000-8000-00000000000"


def look(t_s: float, x: float, y: float, *, scale: float = 2.0, view: str | None = "side") -> Glance:
    """Return a look on a canvas of 1200 x 700: a part of the scan at scale 2, most of it at 0.6."""
    return Glance(t_ms=round(t_s * 1000), view=view, x=x, y=y, scale=scale, width=1200, height=700)


def overview(t_s: float, *, scale: float = 0.6) -> Glance:
    return look(t_s, 1000, 400, scale=scale)


def record(*looks: Glance, end_s: float = 60.0) -> Viewing:
    return Viewing(looks=looks, end_ms=round(end_s * 1000))


def mark(region: Region, *, view: str = "side", number: int = 1) -> Mark:
    return Mark(id=f"{UUID}{number}", view=view, region=region, confidence=60)


def events(*entries: tuple[float, str, Mark | None]) -> list[Event]:
    return [Event(t_ms=round(second * 1000), what=what, mark=of) for second, what, of in entries]  # type: ignore[arg-type]


def sort(viewing: Viewing | None, *log: tuple[float, str, Mark | None], scored: Scored = MISSED) -> MissKind | None:
    found = sort_miss(scored, THING, SIZES, events=events(*log), viewing=viewing)
    return None if found is None else found.kind


@pytest.mark.parametrize(
    ("looks", "kind"),
    [
        # close by, elsewhere
        ([look(0, 300, 300)], MissKind.NOT_SHOWN),
        ([look(0, 300, 300, view="top")], MissKind.NOT_SHOWN),
        ([overview(0), look(5, 300, 300)], MissKind.ONLY_OVERVIEW),
        ([overview(0), look(5, 1500, 300), look(6.5, 300, 300)], MissKind.SHOWN_BRIEFLY),
        ([overview(0), look(5, 1500, 300), look(8, 300, 300)], MissKind.LOOKED_AT),
        # two short looks are one long one
        ([look(0, 1500, 300), look(1.2, 300, 300), look(9, 1540, 330), look(10.2, 300, 300)], MissKind.LOOKED_AT),
        # away from the scan
        ([look(0, 1500, 300, view=None)], MissKind.NOT_SHOWN),
    ],
)
def test_that_what_was_on_the_screen_tells_search_from_recognition(looks: list[Glance], kind: MissKind) -> None:
    assert sort(record(*looks)) is kind


def test_that_nothing_is_told_without_a_record() -> None:
    assert sort(None) is None
    assert sort(Viewing()) is None


def test_that_nothing_is_told_where_the_whole_scan_is_shown_in_full_size() -> None:
    small = {"side": (1000, 500)}
    thing: Outlines = {"side": ((Rect(x=500, y=300, w=80, h=60),),)}
    whole = record(Glance(t_ms=0, view="side", x=500, y=250, scale=1.0, width=1200, height=700))
    assert sort_miss(MISSED, thing, small, events=[], viewing=whole) is None
    # shown smaller than it is, it is an overview
    less = record(Glance(t_ms=0, view="side", x=500, y=250, scale=0.9, width=1200, height=700))
    found = sort_miss(MISSED, thing, small, events=[], viewing=less)
    assert found is not None
    assert found.kind is MissKind.ONLY_OVERVIEW


def test_that_what_was_seen_after_the_answer_does_not_count() -> None:
    viewing = record(overview(0), look(20, 1500, 300))
    assert sort(viewing, (10, "submitted", None)) is MissKind.ONLY_OVERVIEW
    assert sort(viewing, (21, "submitted", None)) is MissKind.SHOWN_BRIEFLY
    assert sort(viewing, (60, "submitted", None)) is MissKind.LOOKED_AT


ON = mark(Rect(x=1490, y=290, w=100, h=80))
OFF = mark(Rect(x=300, y=300, w=100, h=80))


@pytest.mark.parametrize(
    "log",
    [
        [(1, "mark_added", ON), (2, "mark_deleted", ON)],
        # moved away
        [(1, "mark_added", ON), (2, "mark_edited", OFF)],
        [(1, "mark_added", OFF), (2, "mark_edited", ON), (3, "mark_edited", OFF)],
        [(1, "mark_added", mark(Point(x=1540, y=330))), (2, "mark_deleted", mark(Point(x=1540, y=330)))],
        [(1, "mark_added", mark(Ellipse(cx=1540, cy=330, rx=40, ry=30))), (2, "mark_deleted", ON)],
    ],
)
def test_that_a_mark_taken_away_is_a_decision(log: list[tuple[float, str, Mark | None]]) -> None:
    for viewing in (None, record(look(0, 300, 300))):
        assert sort(viewing, *log, (9, "submitted", None)) is MissKind.MARK_DELETED


@pytest.mark.parametrize(
    "elsewhere",
    [
        OFF,
        mark(Rect(x=0, y=0, w=2000, h=800)),
        mark(Rect(x=1300, y=100, w=500, h=500)),
        mark(Rect(x=1490, y=290, w=100, h=80), view="top"),
        mark(Point(x=1540, y=400)),
    ],
)
def test_that_a_mark_that_did_not_mean_the_thing_decides_nothing(elsewhere: Mark) -> None:
    log = [(1, "mark_added", elsewhere), (2, "mark_deleted", elsewhere)]
    assert sort(record(look(0, 300, 300)), *log) is MissKind.NOT_SHOWN


def test_that_a_mark_taken_away_after_the_answer_decides_nothing() -> None:
    log = [(1, "submitted", None), (2, "mark_added", ON), (3, "mark_deleted", ON)]
    assert sort(record(look(0, 300, 300)), *log) is MissKind.NOT_SHOWN


def test_that_nothing_is_told_where_a_mark_stands_on_the_thing_or_near_it() -> None:
    viewing = record(look(0, 1500, 300))
    assert sort(viewing, (1, "mark_added", ON)) is None
    assert sort(viewing, scored=Scored(found=False, near=True)) is None


def test_that_a_find_with_another_name_or_verdict_is_sorted_too() -> None:
    assert sort(None, scored=Scored(found=True)) is None
    assert sort(None, scored=Scored(found=True, named_right=True)) is None
    assert sort(None, scored=Scored(found=True, named_right=False)) is MissKind.NAMED_WRONG
    assert sort(None, scored=Scored(found=True, named_right=False, verdict_right=False)) is MissKind.VERDICT_WRONG


def test_that_of_several_outlines_and_views_the_best_seen_counts() -> None:
    both: Outlines = {"side": (THING["side"][0], (Rect(x=300, y=300, w=50, h=50),)), "top": ((Point(x=300, y=300),),)}
    assert seen_for(record(look(0, 300, 300), end_s=3), both, SIZES) == SeenFor(close_s=3.0)
    assert seen_for(record(look(0, 300, 300, view="top"), end_s=3), both, SIZES) == SeenFor(close_s=3.0)
    half = seen_for(record(look(0, 1240, 300), end_s=4), THING, SIZES)
    assert half.close_s == pytest.approx(4.0 * 0.5)


def test_that_a_thing_at_the_edge_counts_by_the_part_that_is_on_the_scan() -> None:
    cut: Outlines = {"side": ((Rect(x=-60, y=300, w=80, h=60),),)}
    assert seen_for(record(look(0, 300, 300), end_s=3), cut, SIZES).close_s == pytest.approx(3.0)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.floats(-200, 2200), st.floats(-200, 1000), st.floats(1.2, 8)), min_size=1, max_size=8),
    st.integers(0, 1900), st.integers(0, 700),
)  # fmt: skip
def test_that_times_agree_with_the_dwell_map(looks: list[tuple[float, float, float]], x: int, y: int) -> None:
    viewing = record(*(look(3.0 * place, a, b, scale=scale) for place, (a, b, scale) in enumerate(looks)))
    pixels = dwell_map(viewing, "side", SIZES["side"], cells=2000)
    thing: Outlines = {"side": ((Rect(x=x, y=y, w=80, h=60),),)}
    part = pixels[y : y + 60, x : x + 80]
    assert seen_for(viewing, thing, SIZES).close_s == pytest.approx(float(part.mean()), rel=1e-3, abs=1e-3)


@pytest.mark.parametrize("language", [language.value for language in Language])
@pytest.mark.parametrize("kind", list(MissKind))
def test_that_every_kind_reads_in_five_languages(kind: MissKind, language: str) -> None:
    reason = Miss(kind=kind, close_s=LEAST_LOOK_S).reason
    sentence = Messages(language).text(reason.code, **reason.values)
    assert sentence
    assert "{" not in sentence
    if language == "en":
        assert "robably" in sentence
    assert kind in STAGES


@pytest.mark.parametrize(("seconds", "told"), [(1.234, 1.2), (9.96, 10.0), (12.6, 13), (0.0, 0.0)])
def test_that_seconds_are_told_no_finer_than_they_are_known(seconds: float, told: float) -> None:
    assert Miss(kind=MissKind.LOOKED_AT, close_s=seconds).reason.values == {"seconds": told}


def test_that_the_longest_time_without_a_break_is_when_a_thing_was_passed() -> None:
    viewing = record(
        look(0, 1500, 300), look(1, 300, 300), look(10, 1500, 300), look(11, 1540, 330), look(12.5, 300, 300)
    )
    assert passing_of(viewing, THING, SIZES) == Passing(view="side", at_ms=10_000, seconds=2.5)
    assert passing_of(viewing, THING, SIZES, until_ms=10_400) == Passing(view="side", at_ms=0, seconds=1.0)


def test_that_what_went_by_with_most_of_the_scan_or_in_no_time_was_not_passed() -> None:
    assert passing_of(record(overview(0)), THING, SIZES) is None
    assert passing_of(record(look(0, 1500, 300), look(0.1, 300, 300)), THING, SIZES) is None
    assert passing_of(record(look(0, 300, 300)), THING, SIZES) is None
    assert passing_of(Viewing(), THING, SIZES) is None
