"""Noise, gain, blur and scatter of a detector, in the amounts that a profile states."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from xrayTrainer.simulation.detector import AIR, Detector, noise_tile, normal_field
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.profiles import profile_named

PLAIN = msgspec.structs.replace(
    profile_named("gantry_6@1"), row_gain=0.0, column_gain=0.0, dead_channels=0.0, blur_px=(0.0, 0.0)
)
SHAPE = (200, 300)


def flat(value: float) -> np.ndarray:
    return np.full(SHAPE, value, dtype=np.float32)


@pytest.mark.parametrize("value", [1.0, 0.3, 0.01, 1e-4])
def test_that_quantum_noise_grows_as_the_root_of_the_signal(value: float) -> None:
    channel = msgspec.structs.replace(PLAIN.high, scatter=0.0)
    found = Detector(PLAIN, SHAPE, Draws(1)).measure(flat(value), channel, "high") / AIR
    assert found.mean() == pytest.approx(value, rel=0.01, abs=0.6 / AIR)
    expected = np.sqrt(value / channel.quanta + (1 / AIR) ** 2 / 12)
    assert found.std() == pytest.approx(expected, rel=0.03)


def test_that_darkness_has_the_noise_of_electronics() -> None:
    channel = msgspec.structs.replace(PLAIN.high, scatter=0.0, dark=5e-4)
    found = Detector(PLAIN, SHAPE, Draws(1)).measure(flat(0.01), channel, "high") / AIR
    assert found.std() == pytest.approx(np.hypot(5e-4, np.sqrt(0.01 / channel.quanta)), rel=0.03)


def test_that_rows_and_pulses_keep_their_gain() -> None:
    profile = msgspec.structs.replace(PLAIN, row_gain=0.006, column_gain=0.003)
    found = Detector(profile, SHAPE, Draws(2)).measure(flat(0.5), profile.high, "high").astype(float)
    assert found.mean(axis=1).std() / found.mean() == pytest.approx(0.006, rel=0.2)
    assert found.mean(axis=0).std() / found.mean() == pytest.approx(0.003, rel=0.2)


def test_that_dead_detectors_read_nothing_in_both_channels() -> None:
    profile = msgspec.structs.replace(PLAIN, dead_channels=8.0)
    detector = Detector(profile, SHAPE, Draws(3))
    assert profile.low is not None
    high, low = (detector.measure(flat(0.8), c, n) for c, n in ((profile.high, "high"), (profile.low, "low")))
    dead = np.flatnonzero(high.max(axis=1) < 10)
    assert 2 <= len(dead) <= 20
    assert np.array_equal(dead, np.flatnonzero(low.max(axis=1) < 10))


def test_that_blur_keeps_the_sum_and_spreads_an_edge() -> None:
    profile = msgspec.structs.replace(PLAIN, blur_px=(0.6, 0.6))
    picture = flat(1.0)
    picture[:, 150:] = 0.2
    blurred = Detector(profile, SHAPE, Draws(1)).blurred(picture)
    assert blurred.sum() == pytest.approx(picture.sum(), rel=1e-5)
    assert 0.2 < blurred[100, 150] < blurred[100, 149] < 1.0
    assert Detector(PLAIN, SHAPE, Draws(1)).blurred(picture) == pytest.approx(picture)


def test_that_scatter_is_the_stated_share_of_the_air_around() -> None:
    detector = Detector(PLAIN, SHAPE, Draws(1))
    assert detector.scatter(flat(1.0), PLAIN.high) == pytest.approx(PLAIN.high.scatter, rel=1e-3)
    hole = flat(1.0)
    hole[80:120, 130:170] = 0.0
    found = detector.scatter(hole, PLAIN.high)
    assert 0.3 * PLAIN.high.scatter < found[100, 150] < PLAIN.high.scatter


def test_that_values_stay_in_sixteen_bits() -> None:
    profile = msgspec.structs.replace(PLAIN, row_gain=0.2)
    found = Detector(profile, SHAPE, Draws(1)).measure(flat(1.0), profile.high, "high")
    assert found.dtype == np.uint16
    assert found.max() == 65_535


def test_that_noise_is_normal_and_the_same_for_the_same_stream() -> None:
    field = normal_field(Draws(7), 200_001)
    assert len(field) == 200_001
    assert field.mean() == pytest.approx(0.0, abs=0.01)
    assert field.std() == pytest.approx(1.0, abs=0.01)
    assert np.array_equal(field, normal_field(Draws(7), 200_001))
    assert [round(float(v), 4) for v in normal_field(Draws(1), 3)] == NORMAL_OF_STREAM_1


NORMAL_OF_STREAM_1 = [0.0281, -0.1041, 0.3443]


def test_that_the_tile_of_textures_repeats_and_is_of_deviation_one() -> None:
    tile = noise_tile()
    assert tile.shape == (2048, 2048)
    assert np.array_equal(tile[:1024, :1024], tile[1024:, 1024:])
    assert tile.mean() == pytest.approx(0.0, abs=1e-3)
    assert tile.std() == pytest.approx(1.0, abs=1e-3)
    neighbours = (tile[:1024, :1023] * tile[:1024, 1:1024]).mean()
    assert 0.3 < neighbours < 0.98
