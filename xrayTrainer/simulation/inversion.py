"""From the transmission that a scanner measured back to areal densities, and from there to what more matter does to it.

One energy gives the areal density of one material, two energies those of polyethylene and iron, by Newton's method on
the optical depths.  More matter hardens what a beam has left in proportion to what it went through before; so its
contrast is smaller behind a load than in air, and its ratio of two energies differs: multiplying a scan by the
transmission of the goods alone would overstate both.

References
----------
R. E. Alvarez, A. Macovski, Physics in Medicine and Biology 21 (1976) 733-744 (two materials from two energies).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.channels import Spectral
from xrayTrainer.simulation.physics.basis import RegimeName, basis_coefficients

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]

_DEEPEST = 30.0
_ONE_STEPS = 30
_TWO_STEPS = 25
_CLOSE = 1e-7
_SOLVED = 1e-4
_SINGULAR = 1e-12
_LIGHTEST = 0.1
"""Iron may be negative by this share of the polyethylene: for what is lighter than that."""
_HEAVIEST = 0.8
"""Polyethylene may be negative by this share of the iron: for what is heavier, such as lead."""


class Background(StrEnum):
    """Of what the load is taken to be where one energy can't tell."""

    MIXED = "mixed"
    """Aluminium, between organic goods and steel: least wrong where nothing is known."""
    ORGANIC = "organic"
    STEEL = "steel"

    def coefficients(self, regime: RegimeName) -> Floats:
        """Return the material in the basis, (k,)."""
        material = {Background.MIXED: "aluminium", Background.ORGANIC: "polyethylene", Background.STEEL: "iron"}[self]
        return basis_coefficients(material, regime)


@dataclass(frozen=True, slots=True)
class Depths:
    """Optical depths of pixels, and how they grow with each basis material.

    Attributes
    ----------
    values
        (n,), -ln T.
    slopes
        (n, k), cm2/g.
    """

    values: Floats
    slopes: Floats


def depths(areal: Floats, spectral: Spectral, rows: Rows) -> Depths:
    """Return the optical depths of areal densities (n, k), g/cm2, seen by the rows (n,) of a fan."""
    exponents, weights = _exponents(areal, spectral, rows)
    least = exponents.min(axis=1)
    parts = weights * np.exp(least[:, None] - exponents)
    total = parts.sum(axis=1)
    mu = spectral.mu.astype(np.float64)
    return Depths(least - np.log(total), (parts / total[:, None]) @ mu)


def passing_share(areal: Floats, added: Floats, spectral: Spectral, rows: Rows) -> Floats:
    """Return which share of what comes through `areal` (n, k) still comes through when `added` (n, k) is put in too."""
    exponents, weights = _exponents(areal, spectral, rows)
    parts = weights * np.exp(exponents.min(axis=1)[:, None] - exponents)
    further = np.exp(-(added @ spectral.mu.astype(np.float64).T))
    return np.asarray(np.clip((parts * further).sum(axis=1) / parts.sum(axis=1), 0.0, 1.0))


def areal_densities(
    measured: Sequence[Floats], spectra: Sequence[Spectral], rows: Rows, regime: RegimeName, background: Background
) -> Floats:
    """Return areal densities that let through what was measured.

    Parameters
    ----------
    measured
        For one or two energies, high first, the transmission of each pixel, (n,), 1 in air.
    spectra
        Of the energies.
    rows
        (n,), rows of the fan that the pixels lie in.
    regime
        Of the beams.
    background
        Of what matter is taken to be where there is one energy.

    Returns
    -------
    ndarray
        (n, k), g/cm2 in the basis. With two energies the amounts of polyethylene and iron that fit both; where noise
        leaves none that matter could have, the amount of one of them that fits the high energy.
    """
    targets = [np.clip(-np.log(np.maximum(one, np.exp(-_DEEPEST))), 0.0, None) for one in measured]
    if len(targets) == 1:
        return _one(targets[0], spectra[0], rows, background.coefficients(regime))
    light, heavy = Background.ORGANIC.coefficients(regime), Background.STEEL.coefficients(regime)
    amounts, solved = _two(targets, spectra, rows, (light, heavy))
    found = amounts @ np.stack([light, heavy])
    # what noise pushed out of the range of matter is taken for the end of the range that it lies beyond
    metal = amounts[:, 0] < amounts[:, 1]
    for part, material in ((~solved & metal, heavy), (~solved & ~metal, light)):
        found[part] = _one(targets[0][part], spectra[0], rows[part], material)
    return found


def _exponents(areal: Floats, spectral: Spectral, rows: Rows) -> tuple[Floats, Floats]:
    return areal @ spectral.mu.astype(np.float64).T, spectral.weights[rows].astype(np.float64)


def _one(target: Floats, spectral: Spectral, rows: Rows, material: Floats) -> Floats:
    """Return the areal densities (n, k) of one material: depth is concave in them, so Newton comes from below."""
    amount = np.zeros(len(target))
    left = np.arange(len(target))
    for _ in range(_ONE_STEPS):
        now = depths(amount[left, None] * material, spectral, rows[left])
        step = (target[left] - now.values) / (now.slopes @ material)
        amount[left] = np.maximum(amount[left] + step, 0.0)
        left = left[np.abs(step) >= _CLOSE]
        if len(left) == 0:
            break
    return np.asarray(amount[:, None] * material)


def _two(
    targets: Sequence[Floats], spectra: Sequence[Spectral], rows: Rows, materials: tuple[Floats, Floats]
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the amounts (n, 2) of two materials, and where they fit both depths and are such as matter could have."""
    mix = np.stack(materials)
    start = _one(targets[0], spectra[0], rows, mix.mean(axis=0))
    scale = np.abs(mix.mean(axis=0)).sum()
    amounts = np.repeat(np.abs(start).sum(axis=1)[:, None] / (2.0 * scale), 2, axis=1)
    fits = np.zeros(len(rows), dtype=np.bool_)
    left = np.arange(len(rows))
    for _ in range(_TWO_STEPS):
        now = [depths(amounts[left] @ mix, spectral, rows[left]) for spectral in spectra]
        lacking = np.stack([target[left] - one.values for target, one in zip(targets, now, strict=True)], axis=1)
        step = _newton_step(lacking, np.stack([one.slopes @ mix.T for one in now], axis=1))
        most = 1.0 + np.abs(amounts[left]).sum(axis=1, keepdims=True)
        amounts[left] += np.clip(step, -most, most)
        fits[left] = np.abs(lacking).max(axis=1) < _SOLVED
        left = left[np.abs(step).max(axis=1) >= _CLOSE]
        if len(left) == 0:
            break
    light, heavy = amounts[:, 0], amounts[:, 1]
    matter = (heavy >= -_LIGHTEST * light) & (light >= -_HEAVIEST * heavy)
    nothing = np.abs(amounts).sum(axis=1) < _SOLVED
    return amounts, fits & (matter | nothing)


def _newton_step(lacking: Floats, slopes: Floats) -> Floats:
    """Return the steps (n, 2) that make up for lacking depths (n, 2), given how depths grow with amounts (n, 2, 2)."""
    across = slopes[:, 0, 0] * slopes[:, 1, 1] - slopes[:, 0, 1] * slopes[:, 1, 0]
    across = np.where(np.abs(across) > _SINGULAR, across, np.inf)
    first = (lacking[:, 0] * slopes[:, 1, 1] - lacking[:, 1] * slopes[:, 0, 1]) / across
    second = (lacking[:, 1] * slopes[:, 0, 0] - lacking[:, 0] * slopes[:, 1, 0]) / across
    return np.stack([first, second], axis=1)
