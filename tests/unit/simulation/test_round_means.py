"""Round bodies are exact along the travel: a wide pixel is the mean of the narrow ones that it holds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from helpers.built_scenes import coarse, solids_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.fan import Fan
from xrayTrainer.simulation.pixel_windows import Maps
from xrayTrainer.simulation.profiles import fan_of
from xrayTrainer.simulation.solids import Parts, Solids

FINER = 5
WIDE = st.floats(3.0, 60.0)
PLACE = st.floats(-40.0, 40.0)


def fans(view: str) -> tuple[Fan, Fan]:
    profile = coarse("air_160_dual@1" if view == "top" else "gantry_9@1", 4.0)
    fan = fan_of(profile, profile.view(view), (-150.0, 150.0))
    steps = np.arange(FINER * fan.shape[1] + 1) / FINER
    return fan, replace(fan, x=np.interp(steps, np.arange(len(fan.x)), fan.x))


def paths(solids: Solids, fan: Fan) -> Maps:
    return np.asarray(areal_maps(solids, fan, np.ones((len(solids.materials), 1)), fast=False)[0])


@pytest.mark.parametrize("view", ["side", "top"])
@pytest.mark.parametrize("axis", ["y", "z", "ellipsoid"])
@settings(max_examples=12, deadline=None)
@given(radius=WIDE, length=WIDE, x=PLACE, y=PLACE)
def test_that_a_wide_pixel_is_the_mean_of_narrow_ones(
    view: str, axis: str, radius: float, length: float, x: float, y: float
) -> None:
    def build(parts: Parts) -> None:
        if axis == "ellipsoid":
            parts.ellipsoid((x, y, 130.0), (radius, length / 2, radius / 2), "water")
        else:
            parts.cylinder((x, y, 130.0), radius, length, "water", axis=axis)

    solids = solids_of(build)
    wide, narrow = (paths(solids, fan) for fan in fans(view))
    mean = narrow.reshape(len(narrow), -1, FINER).mean(axis=2)
    assert wide.max() > 0
    np.testing.assert_allclose(wide, mean, atol=2e-5 * float(wide.max()))


@pytest.mark.parametrize("lean", [2e-6, 1e-4])
def test_that_an_upright_cylinder_is_like_one_that_leans_by_a_hair(lean: float) -> None:
    """Upright ones have one chord for all rows, leaning ones another for each."""
    fan, _ = fans("side")
    upright = solids_of(lambda parts: parts.cylinder((3.0, 5.0, 150.0), 29.0, 88.0, "water"))
    axes = ((1.0, 0.0, 0.0), (0.0, 1.0, -lean), (0.0, lean, 1.0))
    leaning = solids_of(lambda parts: parts.cylinder((3.0, 5.0, 150.0), 29.0, 88.0, "water", axis=axes))
    one, other = paths(upright, fan), paths(leaning, fan)
    assert not np.array_equal(one, other)
    np.testing.assert_allclose(one, other, atol=1000.0 * lean)
