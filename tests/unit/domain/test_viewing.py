"""The viewing record: small, faithful to what it says it keeps, and never a danger to its reader."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.viewing import STEP_PX, TICK_MS, Glance, Viewing, from_bytes, joined, to_bytes


def look(t_ms: int, x: float = 600.0, *, view: str | None = "side", scale: float = 1.0) -> Glance:
    return Glance(t_ms=t_ms, view=view, x=x, y=200.0, scale=scale, width=900, height=500)


LOOKS = st.builds(
    Glance,
    t_ms=st.integers(0, 4_000_000),
    view=st.sampled_from([None, "side", "top", "вид"]),
    x=st.floats(-5000, 20000),
    y=st.floats(-5000, 9000),
    scale=st.floats(0.02, 32.0),
    width=st.integers(0, 8000),
    height=st.integers(0, 5000),
    tool=st.sampled_from(["", "rect", "polygon"]),
)
RECORDS = st.lists(LOOKS, max_size=40).map(
    lambda looks: Viewing(
        looks=tuple(sorted(looks, key=lambda one: one.t_ms)),
        end_ms=max((one.t_ms for one in looks), default=0) + 700,
    )
)


def read_or_refused(stored: bytes) -> str:
    try:
        from_bytes(stored)
    except UserError as error:
        return error.code
    return "read"


@settings(max_examples=60, deadline=None)
@given(RECORDS)
def test_that_a_record_comes_back_as_it_was_within_its_steps(viewing: Viewing) -> None:
    back = from_bytes(to_bytes(viewing))
    assert len(back.looks) == len(viewing.looks)
    assert abs(back.end_ms - viewing.end_ms) < TICK_MS
    for one, other in zip(viewing.looks, back.looks, strict=True):
        exact = ("view", "width", "height", "tool")
        assert all(getattr(one, name) == getattr(other, name) for name in exact)
        assert 0 <= one.t_ms - other.t_ms < TICK_MS
        assert abs(one.x - other.x) <= STEP_PX / 2
        assert abs(one.y - other.y) <= STEP_PX / 2
        assert other.scale == pytest.approx(one.scale, rel=0.025)


@settings(max_examples=60, deadline=None)
@given(RECORDS)
def test_that_storing_again_changes_nothing(viewing: Viewing) -> None:
    once = from_bytes(to_bytes(viewing))
    assert from_bytes(to_bytes(once)) == once


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_that_any_other_bytes_are_refused_and_never_a_fault_of_the_program(noise: bytes, packed: bool) -> None:
    stored = b"XV\x01" + (zlib.compress(noise, wbits=-15) if packed else noise)
    assert read_or_refused(stored) in ("read", "viewing.damaged")


@pytest.mark.parametrize("cut", [0, 1, 2, 3, 10, -1])
def test_that_a_record_cut_short_is_refused(cut: int) -> None:
    whole = to_bytes(Viewing(looks=tuple(look(100 * number, 37.0 * number) for number in range(50)), end_ms=6000))
    with pytest.raises(UserError, match=r"viewing\.damaged"):
        from_bytes(whole[:cut])


def test_that_a_newer_form_is_refused_by_its_number() -> None:
    with pytest.raises(UserError) as refused:
        from_bytes(b"XV\x02" + to_bytes(Viewing())[3:])
    assert (refused.value.code, refused.value.params["found"]) == ("viewing.newer", 2)


def test_that_a_swelling_record_is_refused() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = packer.compress(bytes(64 << 20)) + packer.flush()
    with pytest.raises(UserError, match=r"viewing\.damaged"):
        from_bytes(b"XV\x01" + bomb)


def test_that_looks_out_of_order_are_not_stored() -> None:
    with pytest.raises(ValueError, match="out of order"):
        to_bytes(Viewing(looks=(look(500), look(100)), end_ms=900))


def test_that_the_durations_are_those_until_the_next_look() -> None:
    viewing = Viewing(looks=(look(0), look(400), look(1000, view=None)), end_ms=1500)
    assert [ms for _, ms in viewing.spans()] == [400, 600, 500]
    assert viewing.at(399) == look(0)
    assert viewing.at(5000) == look(1000, view=None)
    assert Viewing().at(10) is None


def test_that_a_record_gone_on_with_shows_nothing_between() -> None:
    first = Viewing(looks=(look(0), look(400)), end_ms=1000)
    second = Viewing(looks=(look(5000), look(6000)), end_ms=7000)
    both = joined(first, second)
    assert [one.view for one in both.looks] == ["side", "side", None, "side", "side"]
    assert both.end_ms == 7000
    assert joined(both, second) == both
    assert joined(first, Viewing()) == first


def test_that_the_window_is_what_fits_on_the_canvas() -> None:
    assert look(0, scale=2.0).window == (600 - 225, 200 - 125, 600 + 225, 200 + 125)
