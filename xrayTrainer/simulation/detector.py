"""What the detector makes of a transmission: scatter, blur, quantum and electronic noise, gain, dead channels, 16 bit.

Noise comes from the raw bits of a fixed generator (Philox) and a table of the normal distribution: it depends on no
library's distributions.  A scan and its clean twin share one field of noise: nothing flickers but the concealment.
"""

from __future__ import annotations

import functools
from statistics import NormalDist

import cv2
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.profiles import Channel, ScannerProfile

Picture = NDArray[np.float32]

AIR = 60_000
"""Value of the unattenuated beam, of 65,535."""
AIR_SHARE = AIR / 65_535.0
"""The same as a share."""
_SCATTER_SHRINK = 8
_SCATTER_SIGMA = 6.0
_TILE = 1024
_BLOCK_PIXELS = 24_576
"""Pixels that are worked at a time: they stay in the cache."""


def normal_field(draws: Draws, count: int) -> Picture:
    """Return `count` normal draws, deviation 1, from 16 raw bits each."""
    return np.asarray(_quantiles()[_raw_bits(draws, count)])


def _raw_bits(draws: Draws, count: int) -> NDArray[np.uint16]:
    words = np.random.Philox(key=draws.key).random_raw((count + 3) // 4)
    return np.asarray(words.view(np.uint16)[:count])


@functools.cache
def _quantiles() -> Picture:
    """Return the normal quantiles of the middles of 65,536 equal parts."""
    quantile = NormalDist().inv_cdf
    return np.array([quantile((part + 0.5) / 65_536) for part in range(65_536)], dtype=np.float32)


@functools.cache
def noise_tile() -> Picture:
    """Return the tile that textures goods, four times side by side, so that pieces of it need not be put together.

    Returns
    -------
    ndarray of float32
        Shape (2048, 2048): 1024 x 1024, periodic, deviation 1, amplitudes falling as frequency^-0.6.
    """
    white = normal_field(Draws(0x7E87), _TILE * _TILE).reshape(_TILE, _TILE)
    down, across = np.fft.fftfreq(_TILE), np.fft.rfftfreq(_TILE)
    frequency = np.hypot(down[:, None], across[None, :])
    frequency[0, 0] = np.inf
    weight = frequency**-0.6 * np.exp(-((frequency / 0.25) ** 2))
    weight[frequency < 4.0 / _TILE] = 0.0
    tile = np.fft.irfft2(np.fft.rfft2(white) * weight, s=white.shape)
    return np.tile((tile / tile.std()).astype(np.float32), (2, 2))


class Detector:
    """One view's line of detectors through one scan.

    Parameters
    ----------
    profile
        The scanner.
    shape
        Rows and columns of the scan.
    draws
        Which noise.
    """

    def __init__(self, profile: ScannerProfile, shape: tuple[int, int], draws: Draws) -> None:
        self._profile = profile
        self._shape = shape
        self._draws = draws
        rows, cols = shape
        dead = draws.child("dead")
        self._dead = [dead.integer(0, rows - 1) for _ in range(rows) if dead.chance(profile.dead_channels / rows)]
        steps = normal_field(draws.child("pulse"), cols)
        self._pulses = profile.column_gain * steps

    def measure(self, transmission: Picture, channel: Channel, name: str) -> NDArray[np.uint16]:
        """Return the scan.

        Parameters
        ----------
        transmission
            Shape (rows, cols), 0..1, without scatter and blur.
        channel
            Which energy.
        name
            Its name, which chooses the noise: `high`, `low`.

        Returns
        -------
        ndarray of uint16
            Shape (rows, cols); air is `AIR`.
        """
        rows, cols = self._shape
        signal = self.scatter(transmission, channel)
        signal += self.blurred(transmission)
        draws = self._draws.child(name)
        bits = _raw_bits(draws.child("quanta"), rows * cols).reshape(rows, cols)
        row_gain = self._profile.row_gain * normal_field(draws.child("rows"), rows)
        rows_of, columns_of = AIR * (1.0 + row_gain)[:, None], (1.0 + self._pulses)[None, :]
        found = np.empty(self._shape, dtype=np.uint16)
        step = max(1, _BLOCK_PIXELS // cols)
        for top in range(0, rows, step):
            block = signal[top : top + step]
            spread = block / channel.quanta
            spread += channel.dark**2
            np.sqrt(spread, out=spread)
            spread *= np.take(_quantiles(), bits[top : top + step])
            block += spread
            block *= rows_of[top : top + step] * columns_of
            block += 0.5
            np.clip(block, 0.0, 65_535.0, out=block)
            found[top : top + step] = block
        found[self._dead] = 0
        return found

    def blurred(self, transmission: Picture) -> Picture:
        """Return a transmission as focal spot and crosstalk blur it."""
        along, across = self._profile.blur_px
        if along == 0.0 and across == 0.0:
            return transmission.astype(np.float32)
        return np.asarray(
            cv2.GaussianBlur(transmission, (5, 5), sigmaX=along, sigmaY=across, borderType=cv2.BORDER_REPLICATE)
        )

    def scatter(self, transmission: Picture, channel: Channel) -> Picture:
        """Return the scattered radiation: the field around a pixel, far out of focus."""
        rows, cols = self._shape
        small = (max(1, cols // _SCATTER_SHRINK), max(1, rows // _SCATTER_SHRINK))
        field = cv2.resize(transmission, small, interpolation=cv2.INTER_AREA)
        field = cv2.GaussianBlur(field, (0, 0), sigmaX=_SCATTER_SIGMA, borderType=cv2.BORDER_REPLICATE)
        field = channel.scatter * field
        return np.asarray(cv2.resize(field, (cols, rows), interpolation=cv2.INTER_LINEAR), dtype=np.float32)
