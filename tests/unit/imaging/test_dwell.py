"""How long each part of a scan was on the screen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.viewing import Glance, Viewing
from xrayTrainer.imaging.dwell import dwell_map, seen_share

SIZE = (1200, 400)


def look(t_ms: int, x: float, y: float, scale: float = 2.0, view: str | None = "side") -> Glance:
    return Glance(t_ms=t_ms, view=view, x=x, y=y, scale=scale, width=600, height=400)


def test_that_time_goes_to_the_part_that_was_on_the_screen() -> None:
    viewing = Viewing(looks=(look(0, 150, 100), look(3000, 1050, 300)), end_ms=4000)
    found = dwell_map(viewing, "side", SIZE, cells=12)
    assert found.shape == (4, 12)
    assert found.dtype == np.float32
    assert found[:2, :3] == pytest.approx(3.0)
    assert found[2:, 9:] == pytest.approx(1.0)
    assert found.sum() == pytest.approx(6 * 3.0 + 6 * 1.0)


def test_that_an_overview_counts_only_when_asked_for() -> None:
    viewing = Viewing(looks=(look(0, 600, 200, 0.4),), end_ms=5000)
    assert dwell_map(viewing, "side", SIZE).max() == 0.0
    assert dwell_map(viewing, "side", SIZE, overview=True) == pytest.approx(5.0)


def test_that_other_views_pauses_and_later_times_are_left_out() -> None:
    viewing = Viewing(
        looks=(look(0, 150, 100), look(1000, 150, 100, view=None), look(2000, 1, 1, view="top")), end_ms=9000
    )
    assert dwell_map(viewing, "side", SIZE).max() == pytest.approx(1.0)
    assert dwell_map(viewing, "side", SIZE, until_ms=400).max() == pytest.approx(0.4)
    assert dwell_map(Viewing(), "side", SIZE).max() == 0.0


@settings(max_examples=60, deadline=None)
@given(st.floats(-300, 1500), st.floats(-300, 700), st.floats(0.9, 20.0), st.integers(1, 60_000), st.integers(1, 100))
def test_that_the_map_holds_seconds_times_the_share_of_the_scan_that_was_seen(
    x: float, y: float, scale: float, ms: int, cells: int
) -> None:
    one = look(0, x, y, scale)
    found = dwell_map(Viewing(looks=(one,), end_ms=ms), "side", SIZE, overview=True, cells=cells)
    assert found.mean() == pytest.approx(ms / 1000 * seen_share(one, SIZE), rel=0.01, abs=0.01)
    assert found.min() >= 0.0


@pytest.mark.parametrize(("size", "cells"), [((0, 4), 8), ((4, 0), 8), ((4, 4), 0)])
def test_that_no_map_is_made_of_nothing(size: tuple[int, int], cells: int) -> None:
    with pytest.raises(ValueError, match="cells"):
        dwell_map(Viewing(), "side", size, cells=cells)
