"""The compiled sums give the same picture; skipped where Numba is not installed (extra `fast`)."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.built_scenes import coarse, random_load, solids_of

from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.channels import spectral_of, transmission_of
from xrayTrainer.simulation.compiled import VARIABLE, is_wanted
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.profiles import fan_of

needs_numba = pytest.mark.skipif(not is_wanted(), reason="Numba is not installed (extra `fast`)")


@needs_numba
@pytest.mark.parametrize(("seed", "view"), [(1, "side"), (2, "side"), (3, "top"), (4, "angled")])
def test_that_compiled_sums_are_those_of_the_reference(seed: int, view: str) -> None:
    profile = coarse("air_160_dual@1" if view == "top" else "gantry_9@1", 2.0)
    fan = fan_of(profile, profile.view(view), (-150.0, 150.0))
    solids = solids_of(random_load(Draws(seed), 80))
    basis = basis_matrix(solids.materials, "mev")
    reference = areal_maps(solids, fan, basis, noise_tile(), fast=False)
    compiled = areal_maps(solids, fan, basis, noise_tile())
    spectral = spectral_of("mv6", fan)
    apart = np.abs(transmission_of(compiled, spectral) - transmission_of(reference, spectral)) * 65_535
    # the largest differences are single pixels at the edges of steel and lead; noise in air is some 190
    assert apart.max() < 20.0
    assert apart.mean() < 0.1
    assert np.quantile(apart, 0.99) < 2.0


def test_that_compiled_sums_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "0")
    assert not is_wanted()
