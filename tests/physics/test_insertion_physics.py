"""Goods put into a measured scan against the scan that the simulator makes with the goods in it.

Figures: simulation.md 1.1: inverting the background leaves at most 6.4 % of the goods' contrast wrong with one energy
and 0.1 % with two; multiplying by the transmission of the goods alone, as the usual projection does, 12-49 %.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import pytest
from helpers.built_scenes import Build, built, coarse

from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.calibration import QuantumNoise, air_value, quanta_of
from xrayTrainer.simulation.channels import regime_of, spectral_of, transmission_of
from xrayTrainer.simulation.detector import AIR, Detector, noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.insertion import Insertion, MeasuredBand, insert
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.solids import Parts, Solids

BACKGROUNDS = {"steel": (1.5, 5.0, 13.0), "cardboard": (30.0, 100.0, 220.0), "water": (20.0, 60.0, 150.0)}
"""Material, and how many centimetres of it the rays cross in each third of the load."""


def load_of(material: str) -> Build:
    def build(parts: Parts) -> None:
        parts.box(Box(-60, 60, -122, -121.6, 110, 390), "steel")
        parts.box(Box(-60, 60, 121.6, 122, 110, 390), "steel")
        for number, deep in enumerate(BACKGROUNDS[material]):
            x = -60 + 40 * number
            parts.box(Box(x, x + 40, -deep / 2, deep / 2, 120, 330), material)

    return build


def goods(parts: Parts) -> None:
    """Powder, lead and steel before and behind the load, over all three parts of it."""
    parts.box(Box(-55, 55, -118, -110, 150, 190), "narcotic_powder")
    parts.box(Box(-55, 55, -118, -117.4, 205, 235), "lead")
    parts.box(Box(-55, 55, 112, 113.2, 250, 290), "steel")
    parts.cylinder((0.0, 115.0, 305.0), 4.0, 100.0, "sugar", axis="x")


@dataclass(frozen=True)
class Twin:
    """A scan without the goods as a measured one, and the goods as the insertion gets them."""

    exposure: Exposure
    solids: Solids

    def insert(self, *energies: str, noisy: bool, profile_noise: bool = True) -> Insertion:
        bands = []
        for name in energies:
            channel = self.exposure.channel(name)
            if noisy:
                values = self.exposure.clean_high if name == "high" else self.exposure.clean_low
                assert values is not None
                noise = QuantumNoise(channel.quanta, channel.dark)
                air = float(AIR)
            else:  # finer than 16 bits, so that rounding is of no account
                air = 1e9
                values = np.rint(self.exposure.noise_free(name, clean=True) * air).astype(np.uint32)
                noise = QuantumNoise(np.inf, 0.0)
            if noisy and not profile_noise:
                found = air_value(values)
                assert found is not None
                quanta = quanta_of(values, found)
                assert quanta is not None
                air, noise = found, QuantumNoise(quanta, channel.dark)
            scatter = channel.scatter if noisy else 0.0
            top = np.iinfo(values.dtype).max
            bands.append(MeasuredBand(values=values, top=top, air=air, beam=channel.beam, noise=noise, scatter=scatter))
        blur = self.exposure.profile.blur_px if noisy else (0.0, 0.0)
        found = insert(bands, self.solids, self.exposure.fan, Draws(77), blur_px=blur)
        assert found is not None
        return found

    def added_depth(self, name: str, window: tuple[slice, slice]) -> np.ndarray:
        """What the goods add to -ln T in the simulated scan, noise-free."""
        clean, full = (self.exposure.noise_free(name, clean=clean)[window] for clean in (True, False))
        return np.log(clean.astype(np.float64) / full)

    def depth_alone(self, name: str, window: tuple[slice, slice]) -> np.ndarray:
        """-ln T of the goods in air: what naive multiplication adds."""
        beam, fan = self.exposure.channel(name).beam, self.exposure.fan
        maps = areal_maps(self.solids, fan, basis_matrix(self.solids.materials, regime_of(beam)), noise_tile(), window)
        return -np.log(transmission_of(maps, spectral_of(beam, fan), window[0].start).astype(np.float64))


def twin(material: str, scanner: str = "gantry_6@1", times: float = 2.0) -> Twin:
    profile = coarse(scanner, times=times, wobble_px=0.0, speed_jitter=0.0)
    scene = built(load_of(material), {"goods": goods}, half_length=70.0)
    return Twin(expose(scene, profile, "side"), scene.solids.of((1,)))


def contrast_errors(added: np.ndarray, true: np.ndarray) -> float:
    seen = true > 0.02
    assert seen.sum() > 1000
    return float(np.abs(added[seen] / true[seen] - 1.0).max())


@pytest.mark.parametrize("material", BACKGROUNDS)
def test_that_one_energy_is_right_within_six_percent_and_naive_multiplication_is_not(material: str) -> None:
    scene = twin(material)
    found = scene.insert("high", noisy=False)
    true = scene.added_depth("high", found.window)
    error = contrast_errors(-np.log(found.bands[0].share), true)
    naive = contrast_errors(scene.depth_alone("high", found.window), true)
    assert error < 0.064
    assert naive > 0.3
    assert naive > 5 * error


@pytest.mark.parametrize("material", BACKGROUNDS)
@pytest.mark.parametrize("scanner", ["gantry_6@1", "gantry_9@1"])
def test_that_two_energies_are_right_within_a_thousandth(material: str, scanner: str) -> None:
    scene = twin(material, scanner)
    found = scene.insert("high", "low", noisy=False)
    for name, most, band in zip(("high", "low"), (0.001, 0.002), found.bands, strict=True):
        assert contrast_errors(-np.log(band.share), scene.added_depth(name, found.window)) < most


def test_that_two_energies_keep_the_colour_of_lead_behind_goods_and_naive_multiplication_does_not() -> None:
    scene = twin("water")
    found = scene.insert("high", "low", noisy=False)
    true = [scene.added_depth(name, found.window) for name in ("high", "low")]
    made = [-np.log(band.share) for band in found.bands]
    naive = [scene.depth_alone(name, found.window) for name in ("high", "low")]
    lead = np.zeros(found.mask.shape, dtype=np.bool_)
    for column in (-52, 52):
        left, row = scene.exposure.pixel(column, -117.5, 220)
        lead[int(row) - found.window[0].start, int(left) - found.window[1].start] = True
    right = true[1][lead] / true[0][lead]
    assert np.abs(made[1][lead] / made[0][lead] - right).max() < 0.005
    assert np.abs(naive[1][lead] / naive[0][lead] - right).max() > 0.05


@pytest.mark.parametrize("energies", [("high",), ("high", "low")])
@pytest.mark.parametrize("scanner", ["gantry_6@1", "portal_low_dose@1"])
@pytest.mark.parametrize("profile_noise", [True, False])
def test_that_noise_among_the_goods_is_that_of_the_simulated_scan(
    energies: tuple[str, ...], scanner: str, profile_noise: bool
) -> None:
    scene = twin("cardboard", scanner, times=1.0)
    found = scene.insert(*energies, noisy=True, profile_noise=profile_noise)
    exposure, draws = scene.exposure, Draws(1)
    detector = Detector(exposure.profile, exposure.fan.shape, draws)
    for name, band in zip(energies, found.bands, strict=True):
        channel = exposure.channel(name)
        transmission = exposure.noise_free(name)
        signal = (detector.blurred(transmission) + detector.scatter(transmission, channel))[found.window]
        simulated = exposure.high if name == "high" else exposure.low
        assert simulated is not None
        deviations = [(one / AIR - signal) / signal for one in (band.values, simulated[found.window])]
        inside = _inside(found.mask)
        for low, high in ((0.0, 0.02), (0.02, 0.15), (0.15, 1.0)):
            part = inside & (signal >= low) & (signal < high)
            if part.sum() < 1500:
                continue
            made, right = (_variance(one, part) for one in deviations)
            assert made == pytest.approx(right, rel=0.10)
            assert abs(deviations[0][part].mean() - deviations[1][part].mean()) < 0.02


def _inside(mask: np.ndarray) -> np.ndarray:
    return cv2.erode(mask.astype(np.uint8), np.ones((5, 5), dtype=np.uint8)) > 0


def _variance(deviation: np.ndarray, part: np.ndarray) -> float:
    return float(deviation[part].var())


def test_that_without_added_noise_the_goods_would_look_too_smooth() -> None:
    scene = twin("steel", times=1.0)
    found = scene.insert("high", noisy=True)
    band = found.bands[0]
    before = scene.exposure.clean_high[found.window] / AIR
    factor = band.after / band.before
    deep = _inside(found.mask) & (factor < 0.7)
    smooth = _variance((before * factor - band.after) / band.after, deep)
    real = _variance((band.values / AIR - band.after) / band.after, deep)
    assert smooth < 0.8 * real
