"""Beams of the simulated scanners, and what of a beam a detector channel would count.

Linacs follow Kramers' thick target, hardened by 1.5 mm of tungsten and 5 mm of copper, before 30 mm of CdWO4: that
gives the transmissions through steel which Monte Carlo spectra give. Tubes are tables made with SpekPy, before CsI.

References
----------
H. A. Kramers, Philosophical Magazine 46 (1923) 836-871.
P. Lalor, A. Danagoulian, arXiv 2301.05783 and 2302.07131 (spectra of 6 and 9 MV, on the axis and beside it).
G. Poludniowski et al., Medical Physics 48 (2021) 3630-3637 (SpekPy).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import numpy as np

from xrayTrainer.simulation.physics.attenuation import (
    Floats,
    Quantity,
    formula_fractions,
    mixture_coefficient,
    tubes,
)

LINAC_BIN_KEV = 10.0


class BeamKind(StrEnum):
    """Source of the photons."""

    LINAC = "linac"
    TUBE = "tube"


class Regime(StrEnum):
    """Range of energies in which materials are mixed from the basis: what fits one is poor in the other."""

    MEV = "mev"
    KV = "kv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A sheet that the beam crosses: a formula, its density in g/cm3 and its thickness."""

    formula: str
    density: float
    thickness_mm: float

    @property
    def areal_density(self) -> float:
        """g/cm2."""
        return self.density * self.thickness_mm / 10.0

    def optical_depth(self, energy_kev: Floats, quantity: Quantity = Quantity.TOTAL) -> Floats:
        """Return the exponent of its attenuation (or absorption), in the shape of `energy_kev`."""
        depth: Floats = mixture_coefficient(formula_fractions(self.formula), energy_kev, quantity) * self.areal_density
        return depth


@dataclass(frozen=True, slots=True, kw_only=True)
class Beam:
    """A source and the detector channel that looks at it.

    Attributes
    ----------
    peak_kev
        Largest photon energy: accelerating voltage times the charge of an electron.
    filters
        What the beam crosses before the object.
    detector_front
        What it crosses between the object and the scintillator, the front layer of a sandwich among it.
    scintillator
        What counts, by energy; None for the beam itself (backscatter), which is counted by photons.
    absorption
        Coefficient of the energy that stays in the scintillator: energy absorption at MeV, where secondary photons
        leave; total attenuation at kV, where hardly any does.
    edge_softening
        How much softer the beam is at the edge of the fan: the photon spectrum goes with exp(-edge_softening E/E0).
    """

    id: str
    kind: BeamKind
    peak_kev: float
    filters: tuple[Layer, ...]
    detector_front: tuple[Layer, ...] = ()
    scintillator: Layer | None
    absorption: Quantity
    edge_softening: float = 0.0

    @property
    def regime(self) -> Regime:
        """Range of energies, for the choice of basis coefficients."""
        return Regime.MEV if self.kind is BeamKind.LINAC else Regime.KV


@dataclass(frozen=True, slots=True)
class Spectrum:
    """Shares by energy: `energies_kev` (n,) rising, `weights` (n,) not negative, sum 1."""

    energies_kev: Floats
    weights: Floats

    @property
    def mean_kev(self) -> float:
        """Mean energy."""
        return float(self.energies_kev @ self.weights)


def _sheet(formula: str, density: float, thickness_mm: float) -> Layer:
    return Layer(formula=formula, density=density, thickness_mm=thickness_mm)


def _linac(beam_id: str, megavolts: float, edge_softening: float) -> Beam:
    return Beam(
        id=beam_id,
        kind=BeamKind.LINAC,
        peak_kev=megavolts * 1000.0,
        filters=(_sheet("W", 19.3, 1.5), _sheet("Cu", 8.96, 5.0)),
        scintillator=_sheet("CdWO4", 7.9, 30.0),
        absorption=Quantity.ENERGY_ABSORPTION,
        edge_softening=edge_softening,
    )


def _tube(beam_id: str, kilovolts: float, filters: tuple[Layer, ...], *detector: Layer) -> Beam:
    return Beam(
        id=beam_id,
        kind=BeamKind.TUBE,
        peak_kev=kilovolts,
        filters=filters,
        detector_front=detector[:-1],
        scintillator=detector[-1] if detector else None,
        absorption=Quantity.TOTAL,
    )


_THIN_CSI = _sheet("CsI", 4.51, 0.3)
_THICK_CSI = _sheet("CsI", 4.51, 5.0)
_BETWEEN = _sheet("Cu", 8.96, 0.6)
_ALUMINIUM = _sheet("Al", 2.7, 3.0)

BEAMS: Mapping[str, Beam] = MappingProxyType(
    {
        beam.id: beam
        for beam in (
            _linac("mv9", 9.0, 2.339),
            _linac("mv6", 6.0, 1.936),
            _linac("mv3_5", 3.5, 1.726),
            _tube("kv160_high", 160.0, (_ALUMINIUM,), _THIN_CSI, _BETWEEN, _THICK_CSI),
            _tube("kv160_low", 160.0, (_ALUMINIUM,), _THIN_CSI),
            _tube("kv320", 320.0, (_sheet("Cu", 8.96, 2.0),), _THICK_CSI),
            _tube("kv225", 225.0, (_ALUMINIUM,)),
        )
    }
)
"""All beams of the scanner profiles by id: linacs of 9, 6 and 3.5 MV, the two layers of a sandwich at 160 kV, 320 kV
behind 2 mm of copper, and the pencil beam of 225 kV for backscatter."""


def beam(beam_id: str) -> Beam:
    """Return a beam of the scanner profiles.

    Raises
    ------
    ValueError
        If there is none of this id.
    """
    found = BEAMS.get(beam_id)
    if found is None:
        raise ValueError(f"no such beam: {beam_id}")
    return found


def _normalised(energies_kev: Floats, weights: Floats) -> Spectrum:
    return Spectrum(energies_kev, weights / weights.sum())


def photon_spectrum(source: Beam, *, off_axis: float = 0.0) -> Spectrum:
    """Return the photons that leave the filters, by number.

    Parameters
    ----------
    source
        The beam.
    off_axis
        0 on the axis of the fan, 1 at its edge; between them the two spectra, each of them made of the same number of
        photons, are mixed in proportion.
    """
    if not 0.0 <= off_axis <= 1.0:
        raise ValueError("off_axis lies in 0..1")
    if source.kind is BeamKind.LINAC:
        energies = np.arange(2.5 * LINAC_BIN_KEV, source.peak_kev, LINAC_BIN_KEV)
        photons = (source.peak_kev - energies) / energies
    else:
        row = tubes()[f"{source.peak_kev:g}"]
        photons = np.array(row.photons)
        energies = row.first_kev + row.bin_kev * np.arange(len(photons))
    for sheet in source.filters:
        photons = photons * np.exp(-sheet.optical_depth(energies))
    axis = photons / photons.sum()
    edge = axis * np.exp(-source.edge_softening * energies / source.peak_kev)
    return _normalised(energies, (1.0 - off_axis) * axis + off_axis * edge / edge.sum())


def detected_spectrum(source: Beam, *, off_axis: float = 0.0) -> Spectrum:
    """Return the shares of the signal in air by photon energy, of an energy-integrating detector.

    The signal behind an object is the sum over energies of these weights times the object's transmission.

    Parameters
    ----------
    source
        Beam and detector channel. Without a scintillator the photons themselves are returned.
    off_axis
        0 on the axis of the fan, 1 at its edge; between them the two spectra are mixed in proportion, so that weights
        of nodes may be, too.

    References
    ----------
    Signal of a layer: energy times 1 - exp(-mu_en rho d), behind the layers in front of it.
    """
    if not 0.0 <= off_axis <= 1.0:
        raise ValueError("off_axis lies in 0..1")
    mixed = 0.0
    for place, share in ((0.0, 1.0 - off_axis), (1.0, off_axis)):
        found = photon_spectrum(source, off_axis=place)
        signal = found.weights * detector_response(source, found.energies_kev)
        mixed = mixed + share * signal / signal.sum()
    return _normalised(found.energies_kev, np.asarray(mixed))


def detector_response(source: Beam, energies_kev: Floats) -> Floats:
    """Return the signal of one photon by its energy, up to a factor; all ones without a scintillator."""
    response: Floats = np.ones_like(energies_kev)
    for sheet in source.detector_front:
        response = response * np.exp(-sheet.optical_depth(energies_kev))
    if source.scintillator is not None:
        absorbed = -np.expm1(-source.scintillator.optical_depth(energies_kev, source.absorption))
        response = response * energies_kev * absorbed
    return response


def exact_transmission(spectrum: Spectrum, coefficients: Floats, areal_density: Floats) -> Floats:
    """Return the transmission of a slab, energy by energy: what nodes are measured by.

    Parameters
    ----------
    spectrum
        Weights (n,).
    coefficients
        Mass attenuation at the energies of the spectrum, (n,) or (n, k), cm2/g.
    areal_density
        g/cm2, (...,) or (..., k) to match.

    Returns
    -------
    ndarray
        0..1, shape (...,).
    """
    if coefficients.ndim == 1:
        exponent = np.multiply.outer(areal_density, coefficients)
    else:
        exponent = areal_density @ coefficients.T
    transmitted: Floats = np.exp(-exponent) @ spectrum.weights
    return transmitted
