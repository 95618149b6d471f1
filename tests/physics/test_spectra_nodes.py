"""Nodes against the spectra that they stand for, transmission in blocks, and its inverse."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.simulation.physics.attenuation import Floats
from xrayTrainer.simulation.physics.basis import BASIS, basis_attenuation, basis_coefficients, basis_matrix
from xrayTrainer.simulation.physics.materials import load_materials
from xrayTrainer.simulation.physics.nodes import (
    BLOCK,
    Nodes,
    channel_nodes,
    depth,
    equivalent_thickness,
    steel_equivalent_mm,
    transmission,
)
from xrayTrainer.simulation.physics.spectra import BEAMS, beam, detected_spectrum

COUNTED = [beam_id for beam_id, source in BEAMS.items() if source.scintillator is not None]

LIMITS = {0.0: (2e-3, 4e-4), 0.5: (2.5e-3, 5e-4), 1.0: (3e-3, 6e-4)}
"""Of linacs by place in the fan: largest and root mean square relative error of -ln T over five decades."""

TUBE_LIMIT = 5e-3


def mixed_loads(beam_id: str, seed: int) -> tuple[Floats, Floats]:
    """Areal densities (k, 5) of up to four materials one behind the other, and the -ln T that they are to have (k,)."""
    generator = np.random.Generator(np.random.PCG64(seed))
    names = [name for name in load_materials() if name != "uranium"]
    rows = basis_matrix(names, beam(beam_id).regime)
    chosen = generator.integers(0, len(names), (300, 4))
    shares = generator.dirichlet(np.full(4, 0.4), 300)
    return np.einsum("ks,ksb->kb", shares, rows[chosen]), generator.uniform(-4.5, np.log(5 * np.log(10)), 300)


def scaled(beam_id: str, seed: int, off_axis: float) -> tuple[Floats, Floats]:
    """Areal densities (k, 5) over five decades of transmission, and their exact -ln T (k,)."""
    spectrum = detected_spectrum(beam(beam_id), off_axis=off_axis)
    mixes, logs = mixed_loads(beam_id, seed)
    rates = mixes @ basis_attenuation(spectrum.energies_kev).T
    low, high = np.zeros(len(mixes)), np.full(len(mixes), 2e3)

    def exact(thickness: Floats) -> Floats:
        exponent = thickness[:, None] * rates
        least = exponent.min(axis=1)
        found: Floats = least - np.log(np.exp(least[:, None] - exponent) @ spectrum.weights)
        return found

    for _ in range(50):
        middle = (low + high) / 2
        over = exact(middle) > np.exp(logs)
        low, high = np.where(over, low, middle), np.where(over, middle, high)
    return middle[:, None] * mixes, exact(middle)


@pytest.mark.parametrize("off_axis", LIMITS)
@pytest.mark.parametrize("beam_id", ["mv9", "mv6", "mv3_5"])
def test_that_five_nodes_stand_for_the_spectrum_of_a_linac(beam_id: str, off_axis: float) -> None:
    areal, exact = scaled(beam_id, 1, off_axis)
    nodes = channel_nodes(beam_id, off_axis)
    error = depth(areal, nodes) / exact - 1
    largest, root_mean_square = LIMITS[off_axis]
    assert len(nodes.weights) == 5
    assert exact.max() > 10
    assert np.abs(error).max() <= largest
    assert np.sqrt((error**2).mean()) <= root_mean_square


@pytest.mark.parametrize("beam_id", ["kv160_high", "kv160_low", "kv320"])
def test_that_few_nodes_stand_for_the_spectrum_of_a_tube(beam_id: str) -> None:
    areal, exact = scaled(beam_id, 2, 0.0)
    nodes = channel_nodes(beam_id)
    assert len(nodes.weights) <= 12
    assert np.abs(depth(areal, nodes) / exact - 1).max() <= TUBE_LIMIT


@pytest.mark.parametrize("beam_id", BEAMS)
def test_that_every_beam_has_nodes_that_are_shares_of_it(beam_id: str) -> None:
    for off_axis in (0.0, 0.4, 1.0):
        nodes = channel_nodes(beam_id, off_axis)
        assert nodes.weights.sum() == pytest.approx(1.0, abs=1e-12)
        assert (nodes.weights > 0).all()
        assert (np.diff(nodes.energies_kev) > 0).all()
        assert nodes.energies_kev[-1] <= beam(beam_id).peak_kev
        assert nodes.mu.shape == (len(nodes.weights), len(BASIS))
        assert (nodes.mu > 0).all()


def test_that_the_edge_of_the_fan_gets_less_through() -> None:
    areal = np.array([0.0, 0.0, 20 * 7.86, 0.0, 0.0])
    through = [float(transmission(areal, channel_nodes("mv6", place))) for place in (0.0, 0.5, 1.0)]
    assert through[0] == pytest.approx(2.1e-3, rel=0.05)
    assert through[0] > 1.2 * through[1] > 1.2 * 1.2 * through[2]


@pytest.mark.parametrize("bad", [-0.1, 1.1, float("nan")])
def test_that_nodes_outside_the_fan_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="off_axis"):
        channel_nodes("mv6", bad)


def test_that_nodes_of_no_beam_are_refused() -> None:
    with pytest.raises(ValueError, match="no such beam"):
        channel_nodes("mv60")


@pytest.mark.parametrize("beam_id", COUNTED)
def test_that_transmission_in_blocks_is_the_sum_over_nodes(beam_id: str) -> None:
    nodes = channel_nodes(beam_id)
    areal = np.random.Generator(np.random.PCG64(3)).uniform(0.0, 1.0, (2, BLOCK + 7, 5)).astype(np.float32)
    found = transmission(areal, nodes)
    assert found.shape == (2, BLOCK + 7)
    assert found.dtype == np.float32
    probe = np.array([0, 1, BLOCK - 1, BLOCK, BLOCK + 6])
    for plane in (0, 1):
        expected = np.exp(-areal[plane, probe].astype(np.float64) @ nodes.mu.T) @ nodes.weights
        assert found[plane, probe] == pytest.approx(expected, rel=2e-6)


def test_that_air_lets_everything_and_a_mountain_nothing_through() -> None:
    nodes = channel_nodes("mv6")
    assert float(transmission(np.zeros(5), nodes)) == pytest.approx(1.0, abs=2e-7)
    assert float(transmission(np.full(5, 1e6), nodes)) == 0.0
    assert transmission(np.zeros((0, 5)), nodes).shape == (0,)


def test_that_maps_of_another_basis_are_refused() -> None:
    with pytest.raises(ValueError, match="five basis"):
        transmission(np.zeros((4, 4)), channel_nodes("mv6"))


@settings(max_examples=40)
@given(
    st.sampled_from(COUNTED),
    st.sampled_from(["water", "steel", "lead", "narcotic_powder", "glass"]),
    st.floats(0.001, 9.0),
)
def test_that_equivalent_thickness_undoes_transmission(beam_id: str, material_id: str, wanted: float) -> None:
    nodes = channel_nodes(beam_id)
    areal = float(equivalent_thickness(np.exp(-wanted), nodes, material_id))
    again = depth(areal * basis_coefficients(material_id, nodes.regime), nodes)
    assert float(again) == pytest.approx(wanted, rel=2e-3)


@pytest.mark.parametrize("beam_id", COUNTED)
def test_that_less_signal_is_never_less_material(beam_id: str) -> None:
    nodes = channel_nodes(beam_id)
    thickness = steel_equivalent_mm(np.geomspace(1.0, 1e-9, 3000), nodes)
    assert (np.diff(thickness) > 0).all()


def test_that_steel_equivalent_of_the_6_mv_figure_is_200_mm() -> None:
    assert float(steel_equivalent_mm(2.1e-3, channel_nodes("mv6"))) == pytest.approx(200.0, rel=0.01)


def test_that_signals_beyond_air_and_darkness_have_the_bounds_of_thickness() -> None:
    nodes = channel_nodes("mv6")
    assert steel_equivalent_mm([1.0, 1.2, np.inf], nodes).tolist() == [0.0, 0.0, 0.0]
    assert steel_equivalent_mm([0.0, -0.1], nodes) == pytest.approx([1000.0, 1000.0])
    assert np.isnan(steel_equivalent_mm(np.nan, nodes))


def ratio(material_id: str, areal: float, high: Nodes, low: Nodes) -> float:
    row = areal * basis_coefficients(material_id, "mev")
    return float(depth(row, low) / depth(row, high))


@pytest.mark.parametrize(
    ("material_id", "known"),
    [("polyethylene", 1.271), ("aluminium", 1.241), ("iron", 1.205), ("lead", 1.160)],
)
def test_that_nodes_keep_the_ratio_of_two_energies(material_id: str, known: float) -> None:
    assert ratio(material_id, 50.0, channel_nodes("mv6"), channel_nodes("mv3_5")) == pytest.approx(known, abs=0.005)
