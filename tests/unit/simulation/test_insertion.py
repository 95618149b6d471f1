"""Simulated goods in measured scans: calibration, inversion, and what is changed and what is not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from helpers.built_scenes import built, coarse, random_load, random_things, solids_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.calibration import QuantumNoise, air_value, grey_noise_of, is_clipped, quanta_of
from xrayTrainer.simulation.channels import Spectral
from xrayTrainer.simulation.detector import AIR
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.fan import Plane
from xrayTrainer.simulation.generators import GOODS
from xrayTrainer.simulation.insertion import MeasuredBand, ScanGeometry, insert, pack_goods, reaches_beyond, smoothed
from xrayTrainer.simulation.insertion_key import inserted_key
from xrayTrainer.simulation.inversion import Background, areal_densities, depths, passing_share
from xrayTrainer.simulation.masks import answer_key_of
from xrayTrainer.simulation.physics.basis import basis_coefficients
from xrayTrainer.simulation.physics.nodes import channel_nodes
from xrayTrainer.simulation.profiles import fan_of, profile_named


def spectral(beam: str) -> Spectral:
    nodes = channel_nodes(beam)
    return Spectral(nodes.mu.astype(np.float32), nodes.weights[None, :].astype(np.float32))


def scene_exposure(seed: int, scanner: str = "gantry_6@1", times: float = 3.0) -> Exposure:
    draws = Draws(seed)
    scene = built(random_load(draws.child("load"), 30), {"one": random_things(draws.child("a"), 3, 60)}, seed=seed)
    return expose(scene, coarse(scanner, times=times, wobble_px=0.0, speed_jitter=0.0), "side")


def measured(exposure: Exposure, name: str, *, noisy: bool) -> MeasuredBand:
    channel = exposure.channel(name)
    clean = exposure.noise_free(name, clean=True)
    values = np.rint(clean * AIR).astype(np.uint16)
    if noisy:
        taken = exposure.clean_high if name == "high" else exposure.clean_low
        assert taken is not None
        values = taken
    noise = QuantumNoise(channel.quanta, channel.dark) if noisy else QuantumNoise(np.inf, 0.0)
    scatter = channel.scatter if noisy else 0.0
    return MeasuredBand(values=values, top=65_535, air=float(AIR), beam=channel.beam, noise=noise, scatter=scatter)


# --- calibration -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scanner", ["gantry_6@1", "portal_low_dose@1", "mobile_single@1", "air_160_dual@1"])
def test_that_air_and_quanta_are_found_in_a_scan(scanner: str) -> None:
    scene = built(random_load(Draws(5), 30), {}, seed=3)
    exposure = expose(scene, coarse(scanner, times=1.5), "side")
    found = air_value(exposure.high)
    assert found == pytest.approx(AIR, rel=0.004)
    assert quanta_of(exposure.high, AIR) == pytest.approx(exposure.profile.high.quanta, rel=0.1)
    assert not is_clipped(exposure.high)


def test_that_air_behind_a_tarpaulin_is_not_taken_for_air() -> None:
    rng = np.random.default_rng(1)
    picture = np.full((400, 600), 59_300.0)
    picture[:120] = 60_000.0
    picture[300:, 200:] = 20_000.0
    noisy = (picture + rng.normal(0, 170, picture.shape)).astype(np.uint16)
    assert air_value(noisy) == pytest.approx(60_000, rel=0.002)


def test_that_a_picture_without_a_bright_peak_has_no_air() -> None:
    slope = np.tile(np.linspace(1_000, 50_000, 900), (300, 1)).astype(np.uint16)
    assert air_value(slope) is None
    assert air_value(np.zeros((50, 50), dtype=np.uint16)) is None


def test_that_values_at_the_end_of_their_bits_are_clipped_and_others_are_not() -> None:
    values = np.full((100, 100), 40_000, dtype=np.uint16)
    assert not is_clipped(values)
    values[:2] = 65_535
    assert is_clipped(values)
    assert is_clipped((values >> 4).astype(np.uint16))


def test_that_a_scan_without_noise_has_infinite_quanta_and_a_tiny_one_none() -> None:
    assert quanta_of(np.full((256, 256), AIR, dtype=np.uint16), AIR) == np.inf
    assert quanta_of(np.full((40, 40), AIR, dtype=np.uint16), AIR) is None
    assert grey_noise_of(np.full((8, 8), 200, dtype=np.uint8), 255).variance(np.array([0.5])) == 0.0


def test_that_grey_noise_follows_the_tones_of_the_picture() -> None:
    rng = np.random.default_rng(2)
    grey = np.repeat([60.0, 150.0, 240.0], 100)[:, None] * np.ones((1, 300))
    sigma = np.repeat([2.0, 6.0, 1.0], 100)[:, None]
    picture = np.clip(np.rint(grey + rng.normal(0, 1, grey.shape) * sigma), 0, 255).astype(np.uint8)
    found = np.sqrt(grey_noise_of(picture, 255.0).variance(np.array([60.0, 150.0, 240.0]) / 255.0)) * 255.0
    assert found == pytest.approx([2.0, 6.0, 1.0], rel=0.12)


def test_that_smoothing_takes_noise_away_and_keeps_an_edge() -> None:
    rng = np.random.default_rng(3)
    step = np.where(np.arange(80) < 40, 0.8, 0.3)[None, :] * np.ones((60, 1))
    law = QuantumNoise(1e3, 0.0)
    noisy = step + rng.normal(size=step.shape) * np.sqrt(law.variance(step))
    smooth = smoothed(noisy, law)
    flat = np.s_[:, 5:30]
    assert smooth[flat].std() < 0.45 * noisy[flat].std()
    assert np.abs(smooth[:, [38, 41]].mean(axis=0) - [0.8, 0.3]).max() < 0.03


# --- inversion -------------------------------------------------------------------------------------------------------

BEAM_PAIRS = [("mv6", "mv3_5"), ("mv9", "mv6"), ("kv160_high", "kv160_low")]


@settings(max_examples=40)
@given(
    pair=st.sampled_from(BEAM_PAIRS), light=st.floats(0.0, 1.0), heavy=st.floats(0.0, 1.0), goods=st.floats(0.01, 1.0)
)
def test_that_two_energies_give_back_what_was_there(
    pair: tuple[str, str], light: float, heavy: float, goods: float
) -> None:
    spectra = [spectral(beam) for beam in pair]
    regime = channel_nodes(pair[0]).regime
    scale = 60.0 if regime == "mev" else 3.0
    parts = [Background.ORGANIC.coefficients(regime), Background.STEEL.coefficients(regime)]
    there = (light * scale * parts[0] + heavy * scale * parts[1])[None, :]
    rows = np.zeros(1, dtype=np.intp)
    taken = [np.exp(-depths(there, one, rows).values) for one in spectra]
    found = areal_densities(taken, spectra, rows, regime, Background.MIXED)
    added = goods * scale / 10 * basis_coefficients("lead", regime)[None, :]
    for one in spectra:
        right = passing_share(there, added, one, rows)
        assert passing_share(found, added, one, rows) == pytest.approx(right, rel=1e-4)


@settings(max_examples=30)
@given(high=st.floats(1e-6, 1.2), factor=st.floats(0.2, 1.6), pair=st.sampled_from(BEAM_PAIRS), two=st.booleans())
def test_that_any_values_give_matter_that_lets_the_high_energy_through(
    high: float, factor: float, pair: tuple[str, str], two: bool
) -> None:
    spectra = [spectral(beam) for beam in pair][: 1 + two]
    regime = channel_nodes(pair[0]).regime
    taken = [np.array([high]), np.array([high * factor])][: 1 + two]
    rows = np.zeros(1, dtype=np.intp)
    found = areal_densities(taken, spectra, rows, regime, Background.MIXED)
    assert np.isfinite(found).all()
    assert np.exp(-depths(found, spectra[0], rows).values)[0] == pytest.approx(min(high, 1.0), rel=1e-3)
    added = basis_coefficients("steel", regime)[None, :]
    for one in spectra:
        assert 0.0 < passing_share(found, added, one, rows)[0] < 1.0


# --- geometry --------------------------------------------------------------------------------------------------------


def test_that_the_rays_of_a_profile_come_back_from_its_pitch() -> None:
    profile = profile_named("gantry_6@1")
    view = profile.views[0]
    low, high = view.cross
    across = (high - low) / view.rows * -view.source[0] / (view.detector_depth - view.source[0])
    geometry = ScanGeometry(
        shape=(view.rows, 200),
        mm_per_pixel=(5.0, across * 10),
        source_cm=-view.source[0],
        source_row=(high - view.source[1]) / (high - low) * view.rows,
    )
    assert geometry.fan().slopes == pytest.approx(fan_of(profile, view, (0.0, 100.0)).slopes, abs=1e-12)


@settings(max_examples=30)
@given(
    x=st.floats(50, 350), y=st.floats(50, 250), depth=st.floats(-100, 100), plane=st.sampled_from(list(Plane)),
    shear=st.floats(-0.1, 0.1),
)  # fmt: skip
def test_that_the_middle_of_the_box_is_seen_where_it_was_asked_for(
    x: float, y: float, depth: float, plane: Plane, shear: float
) -> None:
    geometry = ScanGeometry(
        shape=(300, 400), mm_per_pixel=(4.0, 5.0), source_cm=700.0, source_row=170.0, plane=plane, shear=shear
    )
    box = geometry.box((x, y), (30.0, 20.0, 10.0), depth)
    assert geometry.fan().pixel(*box.centre) == pytest.approx((x, y), abs=1e-6)
    assert box.size == pytest.approx((30.0, 20.0, 10.0))


def test_that_goods_nearer_to_the_source_are_seen_higher() -> None:
    geometry = ScanGeometry(shape=(300, 400), mm_per_pixel=(5.0, 5.0), source_cm=700.0, source_row=150.0)
    heights = []
    for depth in (-100.0, 0.0, 100.0):
        solids = solids_of(lambda parts, d=depth: parts.box(geometry.box((200, 150), (20, 1, 60), d), "steel"))
        band = MeasuredBand(
            values=np.full((300, 400), AIR, dtype=np.uint16),
            top=65_535,
            air=AIR,
            beam="mv6",
            noise=QuantumNoise(np.inf, 0),
            scatter=0,
        )
        found = insert([band], solids, geometry.fan(), Draws(1), blur_px=(0, 0))
        assert found is not None
        heights.append(int(found.mask.any(axis=1).sum()))
    assert heights == [pytest.approx(120 * 700 / (700 + d), abs=2) for d in (-100, 0, 100)]


def test_that_all_goods_can_be_packed_and_too_small_a_box_is_refused() -> None:
    box = Box.around((0.0, 0.0, 0.0), (220.0, 120.0, 200.0))
    for name, generator in GOODS.newest().items():
        packed = pack_goods(name, box, Draws(4), amount=3)
        assert packed.mass_kg > 0
        assert packed.term == generator.term
    with pytest.raises(UserError, match=r"insertion\.does_not_fit"):
        pack_goods("powder_bricks", Box.around((0, 0, 0), (2, 2, 2)), Draws(4))
    with pytest.raises(UserError, match=r"scene\.no_generator"):
        pack_goods("powder_bricks@99", box, Draws(4))


def test_that_goods_over_the_edge_are_seen_to_be() -> None:
    geometry = ScanGeometry(shape=(300, 400), mm_per_pixel=(5.0, 5.0), source_cm=700.0, source_row=150.0)
    for at, beyond in (((200, 150), False), ((10, 150), True), ((200, 5), True), ((395, 290), True)):
        solids = solids_of(lambda parts, p=at: parts.box(geometry.box(p, (40, 20, 40), 0), "sugar"))
        assert reaches_beyond(solids, geometry.fan()) == beyond


# --- what changes ----------------------------------------------------------------------------------------------------


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10_000), two=st.booleans())
def test_that_goods_never_brighten_and_the_mask_is_that_of_the_simulator(seed: int, two: bool) -> None:
    exposure = scene_exposure(seed)
    solids = exposure.expansion.solids.of((1,))
    bands = [measured(exposure, name, noisy=False) for name in ("high", "low")[: 1 + two]]
    found = insert(bands, solids, exposure.fan, Draws(seed), blur_px=(0.0, 0.0))
    assert found is not None
    for band, changed in zip(bands, found.bands, strict=True):
        assert (changed.values <= band.values[found.window]).all()
        assert (changed.share <= 1.0).all()
        assert (changed.values == band.values[found.window])[changed.share == 1.0].all()
    whole = np.zeros(exposure.fan.shape, dtype=np.bool_)
    whole[found.window] = found.mask
    assert (whole != answer_key_of(exposure).whole_mask()).sum() <= 0.005 * whole.sum() + 1


def test_that_pixels_that_no_blurred_ray_changes_stay_to_the_bit_and_seeds_repeat() -> None:
    exposure = scene_exposure(11)
    solids = exposure.expansion.solids.of((1,))
    bands = [measured(exposure, name, noisy=True) for name in ("high", "low")]
    made = [insert(bands, solids, exposure.fan, Draws(seed), blur_px=(0.45, 0.55)) for seed in (5, 5, 6)]
    first, again, other = made
    assert first is not None
    assert again is not None
    assert other is not None
    for number, band in enumerate(bands):
        near = np.zeros(first.mask.shape, dtype=np.uint8)
        near[first.bands[number].share < 1.0] = 1
        far = cv2.dilate(near, np.ones((5, 5), dtype=np.uint8)) == 0
        assert far.any()
        assert (first.bands[number].values == band.values[first.window])[far].all()
        assert (first.bands[number].values == again.bands[number].values).all()
        assert (first.bands[number].values != other.bands[number].values).any()


def test_that_a_dead_detector_stays_dead() -> None:
    exposure = scene_exposure(11)
    band = measured(exposure, "high", noisy=True)
    solids = exposure.expansion.solids.of((1,))
    found = insert([band], solids, exposure.fan, Draws(5), blur_px=(0.45, 0.55))
    assert found is not None
    row = int(np.flatnonzero(found.mask.any(axis=1))[0])
    band.values[found.window[0].start + row] = 0
    again = insert([band], solids, exposure.fan, Draws(5), blur_px=(0.45, 0.55))
    assert again is not None
    assert not again.bands[0].values[row].any()
    assert again.bands[0].values[row + 1].any()


def test_that_what_misses_the_scan_changes_nothing() -> None:
    exposure = scene_exposure(11)
    solids = solids_of(lambda parts: parts.box(Box.around((5000.0, 0.0, 250.0), (10, 10, 10)), "lead"))
    band = measured(exposure, "high", noisy=True)
    assert insert([band], solids, exposure.fan, Draws(5), blur_px=(0.45, 0.55)) is None


def test_that_the_key_tells_what_shows_and_has_no_outline_where_nothing_does() -> None:
    geometry = ScanGeometry(shape=(300, 400), mm_per_pixel=(5.0, 5.0), source_cm=700.0, source_row=150.0)
    solids = solids_of(lambda parts: parts.box(geometry.box((200, 150), (40, 20, 40), 0), "sugar"))
    keys = []
    for value in (AIR, 6_000, 3):
        band = MeasuredBand(
            values=np.full((300, 400), value, dtype=np.uint16),
            top=65_535,
            air=AIR,
            beam="mv6",
            noise=QuantumNoise(1e5, 2e-6),
            scatter=0.0,
        )
        found = insert([band], solids, geometry.fan(), Draws(1), blur_px=(0.45, 0.55))
        assert found is not None
        keys.append(inserted_key(found, band, calibrated=True))
    air, load, dark = keys
    assert len(air.outlines) >= 1
    assert air.measures["size_px"] == pytest.approx(6_400, rel=0.05)
    assert air.measures["contrast"] > load.measures["contrast"] > dark.measures["contrast"] > 0
    assert air.measures["cnr"] > load.measures["cnr"] > dark.measures["cnr"]
    assert dark.outlines == ()
    assert dark.measures["rose"] < air.measures["rose"] / 100
