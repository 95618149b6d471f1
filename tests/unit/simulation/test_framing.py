"""What consoles cut out of a scan: the carrier fills it, and nothing of it is lost."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.helpers.built_scenes import Build, built
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.exposure import scan_geometry
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.solids import Parts


def _case(high: float) -> Build:
    def put(parts: Parts) -> None:
        parts.hollow_box(Box(-60, 60, -80, 80, 20, high), 0.3, "steel")

    return put


@pytest.mark.parametrize("high", [150.0, 260.0, 400.0])
def test_that_a_carrier_fills_the_height_of_its_scan(high: float) -> None:
    fan, _ = scan_geometry(built(_case(high), {}), profile_named("gantry_6@1"), "side")
    _, top = fan.pixel(0.0, -80.0, high)
    assert 10.0 <= top <= max(10.0, 0.08 * fan.shape[0]) + 1.0


def test_that_a_low_carrier_has_a_low_scan() -> None:
    low, _ = scan_geometry(built(_case(120.0), {}), profile_named("gantry_6@1"), "side")
    high, _ = scan_geometry(built(_case(400.0), {}), profile_named("gantry_6@1"), "side")
    assert not math.isnan(low.pixel(0.0, 0.0, 20.0)[1])
    assert low.shape[0] < 0.6 * high.shape[0]


def test_that_rows_keep_their_pitch() -> None:
    low, _ = scan_geometry(built(_case(120.0), {}), profile_named("gantry_6@1"), "side")
    high, _ = scan_geometry(built(_case(400.0), {}), profile_named("gantry_6@1"), "side")
    first = int(np.argmin(np.abs(high.slopes - low.slopes[0])))
    both = min(len(low.slopes), len(high.slopes) - first)
    assert high.slopes[first : first + both] == pytest.approx(low.slopes[:both], abs=1e-12)


def test_that_a_view_from_above_is_cut_at_both_sides() -> None:
    fan, _ = scan_geometry(built(_case(120.0), {}), profile_named("air_160_dual@1"), "top")
    rows = sorted(fan.pixel(0.0, y, 120.0)[1] for y in (-80.0, 80.0))
    assert rows[0] < 0.09 * fan.shape[0]
    assert rows[1] > 0.91 * fan.shape[0]


def test_that_what_is_hidden_has_no_say_in_the_rows() -> None:
    def tower(parts: Parts) -> None:
        parts.box(Box(-5, 5, -5, 5, 20, 390), "water")

    profile = profile_named("gantry_6@1")
    bare, _ = scan_geometry(built(_case(150.0), {}), profile, "side")
    full, _ = scan_geometry(built(_case(150.0), {"tower": tower}), profile, "side")
    assert bare.shape == full.shape
    assert math.isnan(full.pixel(0.0, 0.0, 390.0)[1])
