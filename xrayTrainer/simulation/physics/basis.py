"""Materials as fixed mixtures of five basis materials, in whose areal densities scenes are added up.

The attenuation of any material is near enough a linear combination of few others', if the range of energies is small or
smooth (Alvarez and Macovski). Tin stands for what lies between iron and lead at the energies of tubes. The coefficients
are fitted once by `packaging/make_nodes.py`, one set for MeV beams and one for kV beams, with as few terms as do.

References
----------
R. E. Alvarez, A. Macovski, Physics in Medicine and Biology 21 (1976) 733-744.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

from xrayTrainer.resources import assets
from xrayTrainer.simulation.physics.attenuation import Floats, Quantity
from xrayTrainer.simulation.physics.materials import Material, mass_attenuation, material
from xrayTrainer.simulation.physics.spectra import Regime

BASIS = ("polyethylene", "aluminium", "iron", "tin", "lead")
"""The basis materials, in the order of the last axis of every areal-density array."""

RegimeName: TypeAlias = Literal["mev", "kv"] | Regime


class _File(msgspec.Struct, frozen=True):
    basis: tuple[str, ...]
    mev: dict[str, tuple[float, ...]]
    kv: dict[str, tuple[float, ...]]


@cache
def _file() -> _File:
    found = msgspec.json.decode((assets() / "materials" / "basis.json").read_bytes(), type=_File)
    if found.basis != BASIS:
        raise ValueError("the coefficients are for another basis")
    return found


def basis_coefficients(substance: Material | str, regime: RegimeName) -> Floats:
    """Return what 1 g/cm2 of a material amounts to in the basis.

    Parameters
    ----------
    substance
        A material or its id.
    regime
        ``"mev"`` for linacs, ``"kv"`` for tubes: `Beam.regime`.

    Returns
    -------
    ndarray
        (5,) in the order of `BASIS`, g/cm2 for each g/cm2, not all positive and seldom of sum 1; at most three differ
        from 0.

    Raises
    ------
    ValueError
        If there is no such material or regime.
    """
    material_id = material(substance).id if isinstance(substance, str) else substance.id
    table = _file().mev if Regime(regime) is Regime.MEV else _file().kv
    if material_id not in table:
        raise ValueError(f"no coefficients of {material_id}")
    return np.array(table[material_id], dtype=np.float64)


def basis_matrix(material_ids: Sequence[str], regime: RegimeName) -> Floats:
    """Return the coefficients of several materials, (n, 5), as `basis_coefficients` does."""
    rows = [basis_coefficients(material_id, regime) for material_id in material_ids]
    return np.stack(rows) if rows else np.zeros((0, len(BASIS)))


def basis_attenuation(energy_kev: ArrayLike, quantity: Quantity = Quantity.TOTAL) -> Floats:
    """Return the mass coefficients of the basis materials.

    Parameters
    ----------
    energy_kev
        Photon energies (n,), keV, 10 to 10,000.
    quantity
        Total attenuation, or incoherent (Compton) scattering for backscatter.

    Returns
    -------
    ndarray
        (n, 5), cm2/g, in the order of `BASIS`.
    """
    return np.stack([mass_attenuation(name, energy_kev, quantity) for name in BASIS], axis=-1)


def as_areal(values: ArrayLike) -> NDArray[np.float32]:
    """Return areal densities, (..., 5), in the type of the maps.

    Raises
    ------
    ValueError
        If the last axis isn't that of the basis.
    """
    areal = np.asarray(values, dtype=np.float32)
    if areal.ndim == 0 or areal.shape[-1] != len(BASIS):
        raise ValueError("the last axis holds the five basis materials")
    return areal
