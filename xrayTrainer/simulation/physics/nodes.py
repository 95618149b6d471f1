"""A channel's spectrum as a few nodes, transmission of areal-density maps, and its inverse.

`packaging/make_nodes.py` finds the nodes, so that they reproduce the whole detector-weighted spectrum; see there and in
`spectra.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

from xrayTrainer.resources import assets
from xrayTrainer.simulation.physics.attenuation import Floats
from xrayTrainer.simulation.physics.basis import BASIS, as_areal, basis_attenuation, basis_coefficients
from xrayTrainer.simulation.physics.materials import Material
from xrayTrainer.simulation.physics.spectra import Regime, beam

BLOCK = 65_536
"""Pixels that are worked at a time: their exponents stay in the cache."""

STEEL_DENSITY = 7.86
"""g/cm3, for thicknesses in mm of steel; steel-equivalent thickness is that of iron of this density."""

MAX_STEEL_MM = 1000.0
"""Beyond this no signal is told from darkness."""

_TABLE_STEPS = 2048


@dataclass(frozen=True, slots=True)
class Nodes:
    """Energies that stand for a spectrum: ``T = sum_n weights[n] exp(-mu[n] . M)``.

    Attributes
    ----------
    energies_kev
        (n,), rising.
    weights
        (n,), shares of the signal in air, sum 1.
    mu
        (n, 5), mass attenuation of the basis materials, cm2/g.
    regime
        Which basis coefficients of materials hold.
    """

    energies_kev: Floats
    weights: Floats
    mu: Floats
    regime: Regime


class _Row(msgspec.Struct, frozen=True):
    energies_kev: tuple[float, ...]
    weights: tuple[float, ...]
    edge_weights: tuple[float, ...]


class _File(msgspec.Struct, frozen=True):
    beams: dict[str, _Row]


@cache
def _file() -> _File:
    return msgspec.json.decode((assets() / "materials" / "nodes.json").read_bytes(), type=_File)


def channel_nodes(beam_id: str, off_axis: float = 0.0) -> Nodes:
    """Return the nodes of a beam and detector channel.

    Parameters
    ----------
    beam_id
        Key of `BEAMS`, for example ``"mv6"`` or ``"kv160_low"``. The nodes of ``"kv225"``, the pencil beam of
        backscatter, are bins of its photons before any detector.
    off_axis
        0 on the axis of the fan, 1 at its edge, where a linac is softer. Energies are the same for all rows, weights go
        in proportion, which is exact for the spectra between; tubes are the same everywhere.

    Raises
    ------
    ValueError
        If there is no such beam, or `off_axis` isn't in 0..1.
    """
    source = beam(beam_id)
    row = _file().beams.get(source.id)
    if row is None:
        raise ValueError(f"no nodes of {beam_id}")
    if not 0.0 <= off_axis <= 1.0:
        raise ValueError("off_axis lies in 0..1")
    energies = np.array(row.energies_kev)
    weights = (1.0 - off_axis) * np.array(row.weights) + off_axis * np.array(row.edge_weights)
    # rounded, so that the last bit of a machine's logarithm is of no account
    return Nodes(energies, weights / weights.sum(), np.round(basis_attenuation(energies), 9), source.regime)


def transmission(areal: ArrayLike, nodes: Nodes) -> NDArray[np.float32]:
    """Return what of the beam goes through areal densities: the reference that faster paths are measured by.

    Parameters
    ----------
    areal
        (..., 5), g/cm2 in the order of `BASIS`, any number of pixels; single entries may be negative.
    nodes
        Of the channel.

    Returns
    -------
    ndarray
        (...,), float32, 1 in air. No scatter, noise or blur.

    Raises
    ------
    ValueError
        If the last axis isn't that of the basis.
    """
    maps = as_areal(areal)
    pixels = maps.reshape(-1, len(BASIS))
    rates = nodes.mu.T.astype(np.float32)
    weights = nodes.weights.astype(np.float32)
    found = np.empty(len(pixels), dtype=np.float32)
    for start in range(0, len(pixels), BLOCK):
        exponent = pixels[start : start + BLOCK] @ rates
        np.negative(exponent, out=exponent)
        np.exp(exponent, out=exponent)
        np.matmul(exponent, weights, out=found[start : start + BLOCK])
    return found.reshape(maps.shape[:-1])


def depth(areal: ArrayLike, nodes: Nodes) -> Floats:
    """Return -ln T in double precision, however small T is; (...,) of areal densities (..., 5)."""
    exponent = np.asarray(areal, dtype=np.float64) @ nodes.mu.T
    least = exponent.min(axis=-1)
    total = np.exp(least[..., None] - exponent) @ nodes.weights
    found: Floats = least - np.log(total)
    return found


def equivalent_areal_density(transmitted: ArrayLike, nodes: Nodes, coefficients: Floats) -> Floats:
    """Return the areal density of one material that lets the same share through.

    Parameters
    ----------
    transmitted
        Transmission, any shape. At 1 and above the answer is 0; at 0 and below it is the largest of the table.
    nodes
        Of the channel.
    coefficients
        (5,), the material in the basis.

    Returns
    -------
    ndarray
        g/cm2, in the shape of `transmitted`, from 0 to 1 m of steel's; linear between 2,048 steps that grow with depth.
    """
    knots = MAX_STEEL_MM / 10.0 * STEEL_DENSITY * np.linspace(0.0, 1.0, _TABLE_STEPS) ** 2
    depths = depth(knots[:, None] * coefficients, nodes)
    with np.errstate(divide="ignore"):
        wanted = -np.log(np.clip(np.asarray(transmitted, dtype=np.float64), 0.0, 1.0))
    found: Floats = np.interp(wanted, depths, knots)
    return found


def equivalent_thickness(transmitted: ArrayLike, nodes: Nodes, substance: Material | str) -> Floats:
    """Return `equivalent_areal_density` of a material or its id, g/cm2."""
    return equivalent_areal_density(transmitted, nodes, basis_coefficients(substance, nodes.regime))


def steel_equivalent_mm(transmitted: ArrayLike, nodes: Nodes) -> Floats:
    """Return the thickness of steel that lets the same share through, mm, 0 to 1,000, in the shape of `transmitted`."""
    found: Floats = equivalent_areal_density(transmitted, nodes, _iron()) / STEEL_DENSITY * 10.0
    return found


def _iron() -> Floats:
    return np.array([1.0 if name == "iron" else 0.0 for name in BASIS])
