"""What a measured scan tells of its scanner: the value of air, whether values are cut off, and how much noise it has.

Noise is read off mixed second differences, which take away whatever changes along rows or along columns alone: the
residual gain of detectors and of pulses, straight edges, and slopes.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.scan import Band

Floats = NDArray[np.float64]

LEAST_AIR = 0.025
"""Part of a scan that has to be air, so that air is recognised."""
_AIR_WIDTH = 0.015
_AIR_PEAK = 2.0
_BRIGHT_END = 0.5
_FINE = 0.0005
_MODE_BINS = 5
_MODE_SHARE = 0.25
_MOST_SAMPLES = 2_000_000

MOST_CLIPPED = 0.001
"""Part of a scan that may have the largest value that its bits can hold."""

_BLOCK = 16
_MOST_BLOCKS = 12_000
_LEAST_BLOCKS = 30
_QUIET = 0.3
_QUIET_SHARE = 0.926
"""Of blocks of pure noise, the variance at the quantile `_QUIET`, as a share of the true one (measured on 20,000)."""
_TONES = (0.01, 0.03, 0.06, 0.12, 0.2, 0.32, 0.46, 0.6, 0.75, 0.9, 0.96, 1.06)
_TOO_QUIET = 3.0
_DARKEST = 0.003


@dataclass(frozen=True, slots=True)
class QuantumNoise:
    """Noise of a calibrated scan: of its quanta, and of its electronics.

    Attributes
    ----------
    quanta
        Effective quanta of a pixel in air; infinite for a scan without noise.
    dark
        Electronic noise, standard deviation, as a share of the air field.
    """

    quanta: float
    dark: float

    def variance(self, signal: Floats) -> Floats:
        """Return the variance at a signal, both in units of air."""
        return np.asarray(np.maximum(signal, 0.0) / self.quanta + self.dark**2)


@dataclass(frozen=True, slots=True)
class GreyNoise:
    """Noise of a grey picture of unknown calibration: its variance by tone, as found in the picture itself.

    Attributes
    ----------
    tones
        Grey in units of air, rising.
    variances
        In units of air squared.
    """

    tones: tuple[float, ...]
    variances: tuple[float, ...]

    def variance(self, signal: Floats) -> Floats:
        """Return the variance at a tone, both in units of air."""
        return np.asarray(np.interp(signal, self.tones, self.variances))


Noise: TypeAlias = QuantumNoise | GreyNoise


def air_value(band: Band) -> float | None:
    """Return the value of air: of the brightest peak that stands out of the values; None where there is none.

    Parameters
    ----------
    band
        Shape (rows, cols), high is bright.
    """
    values = _sample(band)
    brightest = float(np.percentile(values, 99.9))
    if brightest <= 0:
        return None
    steps = np.arange(1.06, _BRIGHT_END, -0.0025) * brightest
    ordered = np.sort(values[values > steps[-1] * 0.9])

    def held(low: NDArray[np.float64], high: NDArray[np.float64]) -> Floats:
        return np.asarray(np.searchsorted(ordered, high) - np.searchsorted(ordered, low)) / len(values)

    near = held(steps * (1 - _AIR_WIDTH), steps * (1 + _AIR_WIDTH))
    below = held(steps * (1 - 3 * _AIR_WIDTH), steps * (1 - _AIR_WIDTH))
    peaks = np.flatnonzero((near >= LEAST_AIR) & (near >= _AIR_PEAK * below))
    if len(peaks) == 0:
        return None
    together = peaks[: np.flatnonzero(np.append(np.diff(peaks), 2) > 1)[0] + 1]
    return _brightest_mode(ordered, float(steps[together[near[together].argmax()]]))


def _brightest_mode(ordered: Floats, about: float) -> float:
    """Return the brightest mode of sorted values near a value: air is a little brighter than air behind a tarpaulin."""
    borders = about * np.arange(0.97, 1.04, _FINE)
    counts = np.diff(np.searchsorted(ordered, borders)).astype(np.float64)
    reach = 3 * _MODE_BINS
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / _MODE_BINS) ** 2)
    smooth = np.convolve(counts, kernel / kernel.sum(), mode="same")
    tops = np.flatnonzero((smooth[1:-1] >= smooth[:-2]) & (smooth[1:-1] > smooth[2:])) + 1
    high = tops[smooth[tops] >= _MODE_SHARE * smooth.max()]
    best = int(high[-1]) if len(high) else int(smooth.argmax())
    near = slice(max(0, best - _MODE_BINS), best + _MODE_BINS + 1)
    middles = (borders[:-1] + borders[1:])[near] / 2.0
    return float(np.average(middles, weights=smooth[near]))


def is_clipped(band: Band) -> bool:
    """Return whether too many values are the largest that some number of bits, 8 or more, can hold."""
    largest = int(band.max())
    full = largest >= 255 and largest & (largest + 1) == 0
    return full and float(np.count_nonzero(band == largest)) / band.size > MOST_CLIPPED


def quanta_of(band: Band, air: float) -> float | None:
    """Return the effective quanta of a pixel in air, from the noise of air and of middle tones.

    Contents only add to the variance of a block; so the quietest blocks of a tone tell its noise, and the quietest tone
    that of the scan. A tone that is far quieter than all others is taken for cut off, and passed over.

    Returns
    -------
    float or None
        Infinite for a scan without any noise; None where the scan is too small or too dark to tell.
    """
    found = [tone / variance if variance > 0 else np.inf for tone, variance in _quiet_tones(band, air)]
    if not found:
        return None
    ranked = sorted(found, reverse=True)
    while len(ranked) > 1 and np.isfinite(ranked[1]) and ranked[0] > _TOO_QUIET * ranked[1]:
        ranked = ranked[1:]
    return float(ranked[0])


def grey_noise_of(band: Band, air: float) -> GreyNoise:
    """Return the noise of a grey picture by tone; none at all where the picture is too small to tell."""
    found = _quiet_tones(band, air) or [(1.0, 0.0)]
    return GreyNoise(tuple(tone for tone, _ in found), tuple(variance for _, variance in found))


def _sample(band: Band) -> Floats:
    step = max(1, int(np.ceil(np.sqrt(band.size / _MOST_SAMPLES))))
    return np.asarray(band[::step, ::step], dtype=np.float64).ravel()


def _quiet_tones(band: Band, air: float) -> list[tuple[float, float]]:
    """Return mean tone and variance of the quiet blocks of each range of tones that has enough blocks."""
    rows, cols = band.shape[0] // _BLOCK, band.shape[1] // _BLOCK
    if rows == 0 or cols == 0:
        return []
    blocks = band[: rows * _BLOCK, : cols * _BLOCK].reshape(rows, _BLOCK, cols, _BLOCK).swapaxes(1, 2)
    step = max(1, int(np.ceil(np.sqrt(rows * cols / _MOST_BLOCKS))))
    values = np.asarray(blocks[::step, ::step], dtype=np.float64).reshape(-1, _BLOCK, _BLOCK) / air
    corners = values[:, :-1, :-1], values[:, 1:, :-1], values[:, :-1, 1:], values[:, 1:, 1:]
    local = np.maximum((corners[0] + corners[1] + corners[2] + corners[3]) / 4.0, _DARKEST)
    mixed = (corners[0] - corners[1] - corners[2] + corners[3]) / np.sqrt(local)
    # of normal noise that grows with the signal: four variances, and a mean size of sqrt(2/pi) deviations
    relative = np.abs(mixed).mean(axis=(1, 2)) ** 2 * (np.pi / 8.0)
    means = values.mean(axis=(1, 2))
    found = []
    for low, high in itertools.pairwise(_TONES):
        within = (means >= low) & (means < high)
        if np.count_nonzero(within) < _LEAST_BLOCKS:
            continue
        tone = float(means[within].mean())
        found.append((tone, float(np.quantile(relative[within], _QUIET)) / _QUIET_SHARE * tone))
    return found
