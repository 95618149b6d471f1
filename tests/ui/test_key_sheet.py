"""Edits of a key without a window: outlines as a mark sheet and back, kinds, groups, papers, what differs."""

from __future__ import annotations

import msgspec
import pytest
from helpers.key_bench import key_of_lorry
from helpers.workbench_bench import search_case
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.ui.viewmodels.key_difference import Changed, differences
from xrayTrainer.ui.viewmodels.key_marks import home_of, key_of, settled, sheet_of
from xrayTrainer.ui.viewmodels.key_papers import WRONG, read_as, value_at, with_value
from xrayTrainer.ui.viewmodels.key_sheet import (
    AREA_KINDS,
    Kind,
    contradictions,
    fitting_verdict,
    thing_of,
    things_of,
    with_discrepancy,
    with_explanation,
    with_kind,
    with_new,
    with_part,
    with_text,
    with_together,
    without,
)
from xrayTrainer.ui.viewmodels.mark_sheet import with_new_mark

CASE = search_case(views=("side", "top"))
KEY = key_of_lorry(CASE)

boxes = st.builds(Rect, x=st.integers(0, 300), y=st.integers(0, 200), w=st.integers(4, 90), h=st.integers(4, 90))
outlines = st.dictionaries(
    st.sampled_from(("side", "top")),
    st.lists(st.lists(boxes, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple),
    max_size=2,
)


@given(st.lists(outlines, min_size=1, max_size=4))
@settings(max_examples=30)
def test_that_a_key_comes_back_whole_from_the_sheet_that_is_drawn_on(given_outlines: list[dict[str, object]]) -> None:
    key = KEY
    for number, one in enumerate(given_outlines):
        key, ref = with_new(key, AREA_KINDS[number % 4])
        key = with_part(key, ref, outlines=one)
    sheet = sheet_of(key)
    assert key_of(key, sheet) == key
    assert sheet_of(key, sheet) == sheet  # what is selected stays selected
    assert len({mark.id for mark in sheet}) == len(sheet)


def test_that_a_region_that_moved_keeps_its_id_and_what_is_new_gets_its_place() -> None:
    sheet = sheet_of(KEY)
    first = sheet[0]
    moved = with_part(KEY, "thing:block", outlines={"side": ((Rect(x=1, y=2, w=30, h=30),),)})
    assert sheet_of(moved, sheet)[0].id == first.id
    more, mark = with_new_mark(sheet, "side", Rect(x=5, y=5, w=20, h=20))
    placed = settled(sheet, more, target="thing:block", alternative=1)
    assert home_of(placed[-1]) == ("thing:block", 1)
    drawn = key_of(KEY, placed)
    assert [len(outline) for outline in drawn.concealments[0].outlines["side"]] == [1, 1]
    assert sheet_of(drawn, placed)[1].id == mark.id
    assert key_of(drawn, sheet) == KEY  # taken away again


@pytest.mark.parametrize("kind", AREA_KINDS)
def test_that_a_thing_counts_as_something_else_and_keeps_outline_and_words(kind: Kind) -> None:
    for thing in things_of(KEY):
        if thing.kind is Kind.PAPER:
            continue
        changed = with_kind(KEY, thing.ref, kind)
        now = thing_of(changed, thing.ref)
        assert now is not None
        assert (now.kind, now.outlines, now.part.explain) == (kind, thing.outlines, thing.part.explain)
        assert len(things_of(changed)) == len(things_of(KEY))


def test_that_things_found_together_share_a_group_and_a_lone_group_is_none() -> None:
    key, ref = with_new(KEY, Kind.REQUIRED)
    key = with_together(key, ref, "block")
    assert len({one.group for one in key.concealments}) == 1
    assert key.concealments[0].group is not None
    apart = with_together(key, ref, None)
    assert [one.group for one in apart.concealments] == [None, None]
    assert with_together(key, "thing:beam", "block") == key


def test_that_what_contradicts_is_found_and_the_fitting_verdict_named() -> None:
    def told(key: Key) -> list[str]:
        return [one.value for one, _ in contradictions(key)]

    assert told(KEY) == []
    clear = msgspec.structs.replace(KEY, verdict="no_suspicion")
    assert told(clear) == ["clear_with_required"]
    papers = without(clear, "thing:block")
    assert told(papers) == ["clear_with_papers"]
    assert fitting_verdict(papers) == "suspicion"
    bare = without(papers, "paper:seal")
    assert fitting_verdict(bare) == "no_suspicion"
    assert told(msgspec.structs.replace(bare, verdict="suspicion")) == ["suspicion_for_nothing"]
    assert told(with_new(KEY, Kind.IGNORE)[0]) == ["no_outline"]


def test_that_a_field_has_one_discrepancy_and_its_value_keeps_its_kind() -> None:
    key, ref = with_discrepancy(KEY, Finding(document="cmr", field="seal"), "seal.cloned")
    assert (ref, len(key.discrepancies), key.discrepancies[0].kind) == ("paper:seal", 1, "seal.cloned")
    places = (("cmr", "goods[1].packages"), ("seals[0]", "seen"), ("weights", "axles_kg[2]"), ("cmr", "remarks"))
    for document, field in places:
        old = value_at(CASE, document, field)
        text = "77" if not isinstance(old, str) else "KG 77"
        value = read_as(old, text)
        changed = with_value(CASE, document, field, value)
        assert value_at(changed, document, field) == value
        assert with_value(changed, document, field, old) == CASE
    assert read_as(5, "few") is WRONG
    assert read_as(5, "7,5") == 7.5
    assert with_value(CASE, "cmr", "packages", 7.5) == CASE  # a count takes whole numbers alone
    for document, field in (("none", "seal"), ("cmr", "goods[9].hs"), ("cmr", "nothing")):
        assert with_value(CASE, document, field, "x") == CASE


def test_that_each_change_is_one_difference_and_none_is_none() -> None:
    assert differences(KEY, KEY) == ()
    changed = with_part(KEY, "thing:block", class_="weapons", weight=2.0)
    changed = with_text(changed, "thing:block", "ru", "Плотнее соседей.")
    changed = with_explanation(changed, "", cues=("shape.cut_edge",))
    changed = with_kind(changed, "thing:wheel", Kind.IGNORE)
    changed = without(changed, "paper:seal")
    changed = with_new(msgspec.structs.replace(changed, verdict="no_suspicion"), Kind.REQUIRED)[0]
    found = {(one.ref, one.what): (one.before, one.after) for one in differences(KEY, changed)}
    assert found == {
        ("", Changed.VERDICT): (("suspicion",), ("no_suspicion",)),
        ("", Changed.CUES): ((), ("shape.cut_edge",)),
        ("thing:block", Changed.CLASS): (("tobacco.cigarettes",), ("weapons",)),
        ("thing:block", Changed.WEIGHT): (("1",), ("2",)),
        ("thing:block", Changed.TEXT): ((), ("ru: Плотнее соседей.",)),
        ("thing:wheel", Changed.COUNTS_AS): (("optional",), ("ignore",)),
        ("thing:thing-1", Changed.ADDED): ((), ()),
        ("paper:seal", Changed.GONE): ((), ()),
    }
    assert isinstance(changed.concealments[1], Concealment)
