"""Mass attenuation coefficients of the elements, read from the table of facts in `assets/materials`.

`packaging/make_attenuation.py` makes the table. Its energies lie so close, and edges stand in it twice, that straight
lines in log-log give what lies between.

References
----------
J. H. Hubbell, S. M. Seltzer, NIST Standard Reference Database 126 (NISTIR 5632), doi 10.18434/T4D01F.
J. M. Boone, A. E. Chavez, Medical Physics 23 (1996) 1997-2005 (incoherent scattering, energy absorption).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeAlias

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

from xrayTrainer.resources import assets

Floats: TypeAlias = NDArray[np.float64]

ENERGY_RANGE_KEV = (10.0, 10_000.0)
"""Energies that the table covers."""


class Quantity(StrEnum):
    """What a coefficient counts."""

    TOTAL = "total"
    """Narrow-beam attenuation, with coherent scattering."""
    INCOHERENT = "incoherent"
    """Compton scattering."""
    ENERGY_ABSORPTION = "energy_absorption"
    """Energy that stays where the photon interacts; elements of scintillators alone."""


class ElementRow(msgspec.Struct, frozen=True):
    """An element of the table; coefficients in cm2/g.

    `total` and `energy_absorption` stand on the shared energies and, twice each, on the edges; `incoherent` stands on
    the shared energies.
    """

    z: int
    weight: float
    edges_kev: tuple[float, ...]
    total: tuple[float, ...]
    incoherent: tuple[float, ...]
    energy_absorption: tuple[float, ...] = ()


class TubeRow(msgspec.Struct, frozen=True):
    """Photons of an X-ray tube before any filter, as shares by bins of energy."""

    first_kev: float
    bin_kev: float
    photons: tuple[float, ...]


class _Table(msgspec.Struct, frozen=True):
    energies_kev: tuple[float, ...]
    elements: dict[str, ElementRow]
    tubes: dict[str, TubeRow]


@dataclass(frozen=True, slots=True)
class _Curve:
    """Knots of a coefficient, in logarithms; arrays (k,)."""

    log_energy: Floats
    log_value: Floats


@cache
def _table() -> _Table:
    return msgspec.json.decode((assets() / "materials" / "attenuation.json").read_bytes(), type=_Table)


def elements() -> Mapping[str, ElementRow]:
    """Return the elements of the table by symbol."""
    return _table().elements


def tubes() -> Mapping[str, TubeRow]:
    """Return the spectra of tubes by voltage, kV."""
    return _table().tubes


@cache
def _curve(symbol: str, quantity: Quantity) -> _Curve:
    row = elements().get(symbol)
    values: tuple[float, ...] = () if row is None else getattr(row, quantity.value)
    if row is None or not values:
        raise ValueError(f"no {quantity.value} of {symbol}")
    edges = () if quantity is Quantity.INCOHERENT else row.edges_kev
    energies = np.array(sorted((*_table().energies_kev, *edges, *edges)))
    return _Curve(np.log(energies), np.log(np.array(values)))


def element_coefficient(symbol: str, energy_kev: ArrayLike, quantity: Quantity = Quantity.TOTAL) -> Floats:
    """Return a mass coefficient of an element.

    Parameters
    ----------
    symbol
        Chemical symbol, for example ``"Fe"``.
    energy_kev
        Photon energies of any shape, keV, 10 to 10,000. At an absorption edge, the value of its upper side is meant.
    quantity
        What is counted.

    Returns
    -------
    ndarray
        cm2/g, in the shape of `energy_kev`.

    Raises
    ------
    ValueError
        If the table doesn't have the element, the quantity or the energy.
    """
    energy = np.asarray(energy_kev, dtype=np.float64)
    if energy.size and not (energy.min() >= ENERGY_RANGE_KEV[0] and energy.max() <= ENERGY_RANGE_KEV[1]):
        raise ValueError("the table covers 10 keV to 10 MeV")
    curve = _curve(symbol, quantity)
    log_energy = np.log(energy)
    after = np.searchsorted(curve.log_energy, log_energy, side="right").clip(1, len(curve.log_energy) - 1)
    x0, x1 = curve.log_energy[after - 1], curve.log_energy[after]
    y0, y1 = curve.log_value[after - 1], curve.log_value[after]
    found: Floats = np.exp(y0 + (y1 - y0) * ((log_energy - x0) / (x1 - x0)))
    return found


def mixture_coefficient(
    fractions: Mapping[str, float], energy_kev: ArrayLike, quantity: Quantity = Quantity.TOTAL
) -> Floats:
    """Return a mass coefficient of a mixture: the sum over its elements by weight fraction, cm2/g.

    Parameters
    ----------
    fractions
        Weight fraction by symbol; they are taken as they are.
    energy_kev, quantity
        As in `element_coefficient`, which also says what is raised.
    """
    total: Floats = np.zeros(np.shape(np.asarray(energy_kev)), dtype=np.float64)
    for symbol, fraction in fractions.items():
        total = total + fraction * element_coefficient(symbol, energy_kev, quantity)
    return total


def formula_fractions(formula: str) -> dict[str, float]:
    """Return the weight fractions of a formula without brackets, for example ``"C12H22O11"``.

    Raises
    ------
    ValueError
        If it isn't one, or names an element that the table doesn't have.
    """
    counts: dict[str, float] = {}
    rest = formula
    while rest:
        symbol = rest[:2] if len(rest) > 1 and rest[1].islower() else rest[:1]
        digits = 0
        while digits < len(rest) - len(symbol) and rest[len(symbol) + digits].isdigit():
            digits += 1
        if symbol not in elements():
            raise ValueError(f"not a formula of known elements: {formula}")
        count = rest[len(symbol) : len(symbol) + digits]
        counts[symbol] = counts.get(symbol, 0.0) + (float(count) if count else 1.0)
        rest = rest[len(symbol) + digits :]
    masses = {symbol: count * elements()[symbol].weight for symbol, count in counts.items()}
    whole = sum(masses.values())
    return {symbol: mass / whole for symbol, mass in masses.items()}
