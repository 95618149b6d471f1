"""The materials of carriers, cargo and concealments, from `assets/materials/materials.json`.

Compositions say what a beam meets, not how a thing is made: organic powders and explosives are averages over their
kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from types import MappingProxyType

import msgspec
from numpy.typing import ArrayLike

from xrayTrainer.domain.texts import LangText
from xrayTrainer.resources import assets
from xrayTrainer.simulation.physics.attenuation import (
    Floats,
    Quantity,
    elements,
    formula_fractions,
    mixture_coefficient,
)


class MaterialClass(StrEnum):
    """Groups that dual-energy displays tell apart, by effective atomic number."""

    ORGANIC = "organic"
    LIGHT = "light"
    METAL = "metal"
    HEAVY = "heavy"


@dataclass(frozen=True, slots=True)
class Material:
    """What a thing is made of.

    `fractions` are weight fractions by element and sum to 1. `density` is what it usually weighs as it is loaded,
    `density_range` from loose or porous to dense, all in g/cm3. `texture` is the standard deviation of the density
    from place to place, as a share of it. `source` is a key of the file's list of sources.
    """

    id: str
    names: LangText = field(compare=False)
    group: MaterialClass
    fractions: Mapping[str, float] = field(compare=False)
    density: float
    density_range: tuple[float, float]
    texture: float
    source: str


class _Row(msgspec.Struct, frozen=True, rename={"group": "class"}):
    id: str
    group: MaterialClass
    parts: dict[str, float]
    density: float
    density_range: tuple[float, float]
    texture: float
    source: str
    names: LangText

    def material(self) -> Material:
        fractions: dict[str, float] = {}
        whole = sum(self.parts.values())
        for formula, share in self.parts.items():
            for symbol, fraction in formula_fractions(formula).items():
                fractions[symbol] = fractions.get(symbol, 0.0) + fraction * share / whole
        return Material(
            id=self.id,
            names=self.names,
            group=self.group,
            fractions=fractions,
            density=self.density,
            density_range=self.density_range,
            texture=self.texture,
            source=self.source,
        )


class _File(msgspec.Struct, frozen=True):
    unreviewed: tuple[str, ...]
    sources: dict[str, str]
    materials: tuple[_Row, ...]


@cache
def _file() -> _File:
    return msgspec.json.decode((assets() / "materials" / "materials.json").read_bytes(), type=_File)


@cache
def load_materials() -> Mapping[str, Material]:
    """Return the materials by id, in the order of the file; read once."""
    return MappingProxyType({row.id: row.material() for row in _file().materials})


def material_sources() -> Mapping[str, str]:
    """Return where compositions and densities come from, by `Material.source`."""
    return MappingProxyType(_file().sources)


def unreviewed_languages() -> tuple[str, ...]:
    """Return the languages in which no native speaker has read the names yet."""
    return _file().unreviewed


def material(material_id: str) -> Material:
    """Return a material.

    Raises
    ------
    ValueError
        If there is none of this id.
    """
    found = load_materials().get(material_id)
    if found is None:
        raise ValueError(f"no such material: {material_id}")
    return found


def mass_attenuation(substance: Material | str, energy_kev: ArrayLike, quantity: Quantity = Quantity.TOTAL) -> Floats:
    """Return the mass attenuation coefficient of a material or element.

    Parameters
    ----------
    substance
        A material, its id, or the symbol of an element, for example ``"steel"`` or ``"Fe"``.
    energy_kev
        Photon energies of any shape, keV, 10 to 10,000.
    quantity
        Total (with coherent scattering), incoherent, or energy absorption.

    Returns
    -------
    ndarray
        cm2/g, in the shape of `energy_kev`.

    Raises
    ------
    ValueError
        If there is no such substance, or the table doesn't have the quantity or the energy.

    References
    ----------
    J. H. Hubbell, S. M. Seltzer, NIST SRD 126, doi 10.18434/T4D01F; mixtures by weight fraction.
    """
    if isinstance(substance, str):
        fractions = {substance: 1.0} if substance in elements() else material(substance).fractions
    else:
        fractions = substance.fractions
    return mixture_coefficient(fractions, energy_kev, quantity)


def compton_fraction(substance: Material | str, energy_kev: ArrayLike) -> Floats:
    """Return the share of the attenuation that is incoherent (Compton) scattering, 0..1, as `mass_attenuation` does."""
    share: Floats = mass_attenuation(substance, energy_kev, Quantity.INCOHERENT) / mass_attenuation(
        substance, energy_kev
    )
    return share
