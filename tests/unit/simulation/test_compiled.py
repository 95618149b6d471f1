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
@pytest.mark.parametrize("seed", range(1, 7))
@pytest.mark.parametrize(
    ("scanner", "view"), [("gantry_9@1", "side"), ("air_160_dual@1", "top"), ("gantry_9@1", "angled")]
)
def test_that_compiled_sums_are_those_of_the_reference(seed: int, scanner: str, view: str) -> None:
    profile = coarse(scanner, 2.0)
    fan = fan_of(profile, profile.view(view), (-150.0, 150.0))
    solids = solids_of(random_load(Draws(seed), 80))
    basis = basis_matrix(solids.materials, "mev")
    reference = areal_maps(solids, fan, basis, noise_tile(), fast=False)
    compiled = areal_maps(solids, fan, basis, noise_tile())
    spectral = spectral_of("mv6", fan)
    apart = float(np.abs(transmission_of(compiled, spectral) - transmission_of(reference, spectral)).max()) * 65_535
    assert apart < 2.0, f"{apart:.3f} of 65,535 apart"


def test_that_compiled_sums_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "0")
    assert not is_wanted()
