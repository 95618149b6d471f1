"""What goes through areal densities: the fast way against the reference, and known transmissions."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.built_scenes import built, coarse

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.channels import spectral_of, transmission_of
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import expose, scan_fan
from xrayTrainer.simulation.physics.nodes import channel_nodes, transmission
from xrayTrainer.simulation.profiles import load_profiles, profile_named
from xrayTrainer.simulation.solids import Stuff


def test_that_the_fast_way_is_the_reference_on_the_axis_and_softer_at_the_edge() -> None:
    profile = profile_named("gantry_6@1")
    fan = scan_fan(profile, profile.views[0], (-20.0, 20.0), Draws(1))
    rng = np.random.default_rng(1)
    maps = rng.uniform(0, 40, size=(5, *fan.shape)).astype(np.float32)
    found = transmission_of(maps, spectral_of("mv6", fan))
    middle = fan.shape[0] // 2
    angles = np.arctan(fan.slopes)
    axis = int(np.argmin(np.abs(angles - (angles[0] + angles[-1]) / 2)))
    for row, off_axis in ((axis, 0.0), (0, 1.0), (fan.shape[0] - 1, 1.0)):
        wanted = transmission(maps[:, row].T, channel_nodes("mv6", off_axis))
        assert found[row] == pytest.approx(wanted, rel=6e-3)
    same = np.broadcast_to(maps[:, :1, :1], maps.shape).copy()
    even = transmission_of(same, spectral_of("mv6", fan))[:, 0]
    assert even[middle] > even[0]
    assert even[middle] > even[-1]


def test_that_a_part_of_the_rows_has_their_own_spectrum() -> None:
    profile = profile_named("gantry_6@1")
    fan = scan_fan(profile, profile.views[0], (-20.0, 20.0), Draws(1))
    maps = np.full((5, *fan.shape), 10.0, dtype=np.float32)
    spectral = spectral_of("mv6", fan)
    whole = transmission_of(maps, spectral)
    assert np.array_equal(transmission_of(maps[:, 700:760], spectral, 700), whole[700:760])


@pytest.mark.parametrize("name", sorted(n for n, p in load_profiles().items() if p.modality == "transmission"))
def test_that_air_is_white_and_a_thick_plate_black(name: str) -> None:
    scene = built(lambda p: p.box(Box.around((0, 0, 90), (60, 110, 60)), "steel"), {}, half_length=60.0)
    exposure = expose(scene, coarse(name, 4.0), "side")
    clean = exposure.noise_free("high")
    assert clean.max() == pytest.approx(1.0, abs=1e-5)
    column, row = exposure.pixel(0.0, 0.0, 90.0)
    assert clean[int(row), int(column)] < 1e-7
    assert abs(float(np.median(exposure.high[:, :4])) - 60_000) < 200


def test_that_200_mm_of_steel_let_0_21_percent_of_6_mv_through() -> None:
    # simulation.md 1.2: calibrated transmission through steel
    even = Stuff("iron", texture=0.0)
    scene = built(lambda p: p.box(Box.around((0, 0, 233), (60, 20, 60)), even), {}, half_length=60.0)
    exposure = expose(scene, profile_named("gantry_6@1"), "side")
    column, row = exposure.pixel(0.0, 0.0, 233.0)
    assert exposure.noise_free("high")[int(row), int(column)] == pytest.approx(2.1e-3, rel=0.05)
