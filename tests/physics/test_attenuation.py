"""Attenuation data: known values of the NIST tables, edges, mixtures, what the table covers.

Known values: J. H. Hubbell, S. M. Seltzer, NIST SRD 126 (NISTIR 5632), doi 10.18434/T4D01F.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.resources import assets
from xrayTrainer.simulation.physics.attenuation import (
    Quantity,
    element_coefficient,
    elements,
    formula_fractions,
    mixture_coefficient,
)
from xrayTrainer.simulation.physics.materials import compton_fraction, mass_attenuation

NIST = {
    "Fe": (0.3717, 0.05995, 0.03057),
    "Pb": (5.549, 0.07102, 0.04391),
    "water": (0.1707, 0.07072, 0.02770),
    "Al": (0.1704, 0.06146, 0.02655),
    "C": (0.1514, 0.06361, 0.02469),
    "U": (1.954, 0.07896, 0.04583),
}
"""cm2/g at 0.1, 1 and 6 MeV."""


@pytest.mark.parametrize(("substance", "known"), NIST.items())
def test_that_attenuation_is_that_of_the_nist_tables(substance: str, known: tuple[float, ...]) -> None:
    assert mass_attenuation(substance, [100.0, 1000.0, 6000.0]) == pytest.approx(known, rel=0.002)


@pytest.mark.parametrize(
    ("substance", "energy_kev", "known"),
    [
        ("water", 60.0, 0.2059),
        ("polyethylene", 100.0, 0.1719),
        ("polyethylene", 1000.0, 0.07262),
        ("lead", 150.0, 2.014),
    ],
)
def test_that_mixtures_are_those_of_the_nist_tables(substance: str, energy_kev: float, known: float) -> None:
    assert float(mass_attenuation(substance, energy_kev)) == pytest.approx(known, rel=0.005)


def test_that_the_k_edge_of_lead_is_a_step_and_not_a_slope() -> None:
    # NIST: 1.910 below and 7.683 above 88.0045 keV; the table has the edge within 0.1 %
    below, above = element_coefficient("Pb", [88.0045 * 0.999, 88.0045 * 1.001])
    assert below == pytest.approx(1.910, rel=0.005)
    assert above == pytest.approx(7.683, rel=0.005)


@pytest.mark.parametrize("symbol", list(elements()))
def test_that_attenuation_falls_between_edges_up_to_one_mev(symbol: str) -> None:
    energies = np.geomspace(10.0, 1000.0, 4000)
    values = element_coefficient(symbol, energies)
    edges = np.array(elements()[symbol].edges_kev)
    crossed = np.searchsorted(edges, energies[1:], "right") > np.searchsorted(edges, energies[:-1], "right")
    rises = values[1:] > values[:-1]
    assert not (rises & ~crossed).any()
    assert (rises == crossed).all()


@given(st.floats(10.0, 10_000.0), st.sampled_from(sorted(elements())))
def test_that_incoherent_scattering_is_a_part_of_all_attenuation(energy_kev: float, symbol: str) -> None:
    part = float(compton_fraction(symbol, energy_kev))
    assert 0.0 < part < 1.02  # two sources, which agree to 1 %


@pytest.mark.parametrize("energy_kev", [500.0, 1000.0, 2000.0])
def test_that_incoherent_scattering_of_carbon_is_klein_and_nishina(energy_kev: float) -> None:
    # O. Klein, Y. Nishina, Z. Phys. 52 (1929) 853: cross-section of a free electron, barn
    k = energy_kev / 510.999
    double = 1 + 2 * k
    log = math.log(double)
    per_electron = (
        0.249467 * 2 * ((1 + k) / k**2 * (2 * (1 + k) / double - log / k) + log / (2 * k) - (1 + 3 * k) / double**2)
    )
    expected = per_electron * 0.602214 * 6 / 12.011
    assert float(mass_attenuation("C", energy_kev, Quantity.INCOHERENT)) == pytest.approx(expected, rel=0.01)


@given(st.floats(0.0, 1.0), st.floats(10.0, 10_000.0))
def test_that_a_mixture_lies_in_proportion_between_its_parts(share: float, energy_kev: float) -> None:
    mixed = float(mixture_coefficient({"Fe": share, "C": 1.0 - share}, energy_kev))
    iron, carbon = (float(element_coefficient(symbol, energy_kev)) for symbol in ("Fe", "C"))
    assert mixed == pytest.approx(share * iron + (1.0 - share) * carbon)


def test_that_less_energy_stays_in_a_scintillator_than_is_attenuated() -> None:
    energies = np.geomspace(100.0, 9000.0, 200)
    crystal = formula_fractions("CdWO4")
    kept = mixture_coefficient(crystal, energies, Quantity.ENERGY_ABSORPTION)
    assert (kept < mixture_coefficient(crystal, energies)).all()
    assert (kept > 0.2 * mixture_coefficient(crystal, energies)).all()


def test_that_a_formula_gives_weight_fractions() -> None:
    assert formula_fractions("H2O") == pytest.approx({"H": 0.1119, "O": 0.8881}, abs=1e-4)
    assert formula_fractions("CaCO3")["Ca"] == pytest.approx(0.4004, abs=2e-4)
    assert formula_fractions("C3H6O") == pytest.approx(formula_fractions("CH3C2H3O"))


@pytest.mark.parametrize("formula", ["Xx2", "h2o", "2H", "Fe-C", "C(H2)"])
def test_that_what_is_no_formula_is_refused(formula: str) -> None:
    with pytest.raises(ValueError, match="formula"):
        formula_fractions(formula)


@pytest.mark.parametrize("energy_kev", [9.9, 10_000.1, -1.0, 0.0, math.nan, math.inf])
def test_that_energies_outside_the_table_are_refused(energy_kev: float) -> None:
    with pytest.raises(ValueError, match="10 keV"):
        element_coefficient("Fe", [100.0, energy_kev])


def test_that_what_the_table_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="Es"):
        element_coefficient("Es", 100.0)
    with pytest.raises(ValueError, match="energy_absorption of Fe"):
        element_coefficient("Fe", 100.0, Quantity.ENERGY_ABSORPTION)
    with pytest.raises(ValueError, match="phlogiston"):
        mass_attenuation("phlogiston", 100.0)


def test_that_coefficients_have_the_shape_of_the_energies() -> None:
    assert mass_attenuation("water", 60.0).shape == ()
    assert mass_attenuation("water", np.full((2, 3), 60.0)).shape == (2, 3)
    assert mass_attenuation("water", []).shape == (0,)


def test_that_the_tables_are_small_and_name_their_sources() -> None:
    folder = assets() / "materials"
    assert sum(path.stat().st_size for path in folder.iterdir()) < 200_000
    sources = " ".join(json.loads((folder / "attenuation.json").read_text("utf-8"))["sources"].values())
    for name in ("10.18434/T4D01F", "Boone", "SpekPy"):
        assert name in sources


def test_that_the_physics_starts_without_heavy_libraries() -> None:
    code = (
        "import sys; from xrayTrainer.simulation.physics import nodes, materials; nodes.channel_nodes('mv6');"
        "materials.load_materials(); print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"scipy", "cv2", "PySide6", "PIL"} & set(done.stdout.split())
