"""From areal densities to what each channel of a scanner sees through them, row by row as the fan softens outwards."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.fan import Fan
from xrayTrainer.simulation.physics.basis import RegimeName
from xrayTrainer.simulation.physics.nodes import channel_nodes
from xrayTrainer.simulation.physics.spectra import beam

Picture = NDArray[np.float32]
Maps = NDArray[np.float32]

_BLOCK_PIXELS = 32_768


@dataclass(frozen=True, slots=True)
class Spectral:
    """A channel's nodes for each row of a fan.

    Attributes
    ----------
    mu
        Shape (nodes, k), cm2/g, float32.
    weights
        Shape (rows, nodes), shares of the signal in air, each row of sum 1, float32.
    """

    mu: NDArray[np.float32]
    weights: NDArray[np.float32]

    def of(self, which: NDArray[np.bool_]) -> Spectral:
        """Return the same for some of the basis materials."""
        return Spectral(self.mu[:, which], self.weights)


def regime_of(beam_id: str) -> RegimeName:
    """Return in which range of energies a beam's materials are mixed."""
    return beam(beam_id).regime


def off_axis_of(fan: Fan) -> NDArray[np.float64]:
    """Return how far off the axis of the whole fan each row is: 1 at its upper edge, 0 on the axis, -1 at the lower."""
    angles = np.arctan((fan.slopes[:-1] + fan.slopes[1:]) / 2)
    ends = (angles[0], angles[-1]) if fan.whole is None else np.arctan(fan.whole)
    middle, half = (ends[0] + ends[1]) / 2, abs(ends[0] - ends[1]) / 2
    return (angles - middle) / half if half > 0 else np.zeros(len(angles))


def spectral_of(beam_id: str, fan: Fan) -> Spectral:
    """Return a channel's nodes: on the axis of the fan the beam as it is, softer towards its edges."""
    off_axis = np.abs(off_axis_of(fan))
    mu, axis, edge = _nodes(beam_id)
    weights = axis + off_axis[:, None] * (edge - axis)
    return Spectral(mu, (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32))


@functools.cache
def _nodes(beam_id: str) -> tuple[NDArray[np.float32], NDArray[np.float64], NDArray[np.float64]]:
    on_axis = channel_nodes(beam_id)
    return on_axis.mu.astype(np.float32), on_axis.weights, channel_nodes(beam_id, 1.0).weights


def transmission_of(maps: Maps, spectral: Spectral, first_row: int = 0) -> Picture:
    """Return what of the beam goes through, noise-free, before scatter and blur.

    Nothing lets more through than air: where things that displace others take away more than there is, it counts as
    nothing.

    Parameters
    ----------
    maps
        Shape (k, rows, cols), g/cm2 of the basis materials.
    spectral
        Nodes of the channel over the whole fan.
    first_row
        Row of the fan that the first row of the maps is.

    Returns
    -------
    ndarray of float32
        Shape (rows, cols); 1 in air.
    """
    basis, rows, cols = maps.shape
    found = np.empty((rows, cols), dtype=np.float32)
    step = max(1, _BLOCK_PIXELS // max(cols, 1))
    rates = -spectral.mu
    for top in range(0, rows, step):
        block = maps[:, top : top + step]
        high = block.shape[1]
        exponent = rates @ block.reshape(basis, high * cols)
        np.minimum(exponent, np.float32(0.0), out=exponent)
        np.exp(exponent, out=exponent)
        parts = exponent.reshape(-1, high, cols)
        weights = spectral.weights[first_row + top : first_row + top + high]
        np.matmul(weights[:, None, :], parts.transpose(1, 0, 2), out=found[top : top + high, None, :])
    return found
