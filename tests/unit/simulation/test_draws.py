"""Draws: the same for ever, even, and each part's own."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.simulation.draws import Draws


def test_that_streams_are_what_they_were_in_the_first_version() -> None:
    draws = Draws(1)
    assert [draws.bits() for _ in range(3)] == FIRST
    assert Draws(1).child("load", "l1", 3).bits() == CHILD


FIRST = [6791897765849424158, 17405687883870564846, 834844254806117752]
CHILD = 7976185117272140652


@settings(max_examples=50)
@given(seed=st.integers(0, 2**53 - 1), low=st.integers(-50, 50), size=st.integers(0, 100))
def test_that_draws_keep_to_their_range(seed: int, low: int, size: int) -> None:
    draws = Draws(seed)
    for _ in range(20):
        assert low <= draws.integer(low, low + size) <= low + size
        assert low <= draws.uniform(low, low + size + 1) < low + size + 1
        assert abs(draws.normal()) <= 6.1
        assert 0.75 - 1e-9 <= draws.around(1.0, 0.1) <= 1.25 + 1e-9


def test_that_draws_have_their_mean_and_deviation() -> None:
    draws = Draws(5)
    normal = [draws.normal(3.0, 2.0) for _ in range(5000)]
    assert statistics.fmean(normal) == pytest.approx(3.0, abs=0.12)
    assert statistics.stdev(normal) == pytest.approx(2.0, abs=0.1)
    uniform = [draws.uniform() for _ in range(5000)]
    assert statistics.fmean(uniform) == pytest.approx(0.5, abs=0.015)
    assert sum(draws.chance(0.2) for _ in range(5000)) == pytest.approx(1000, abs=100)
    counts = [sum(draws.integer(0, 4) == n for _ in range(1500)) for n in range(5)]
    assert min(counts) > 230


def test_that_weights_are_kept() -> None:
    draws = Draws(6)
    found = [draws.weighted(("a", "b", "c"), (1.0, 3.0, 0.0)) for _ in range(4000)]
    assert found.count("b") == pytest.approx(3000, abs=150)
    assert "c" not in found
    with pytest.raises(ValueError, match="differ in number"):
        draws.weighted(("a",), (1.0, 2.0))


def test_that_a_child_does_not_depend_on_what_its_parent_drew() -> None:
    fresh, used = Draws(9), Draws(9)
    for _ in range(10):
        used.bits()
    assert fresh.child("x").bits() == used.child("x").bits()
    assert fresh.child("x").bits() != fresh.child("y").bits()
    assert fresh.child("x", 1).key != fresh.child("x1").key


def test_that_shuffling_keeps_all_items() -> None:
    items = list(range(40))
    shuffled = Draws(3).shuffled(items)
    assert sorted(shuffled) == items
    assert shuffled != items


def test_that_an_empty_range_is_refused() -> None:
    with pytest.raises(ValueError, match="no number"):
        Draws(1).integer(3, 2)
