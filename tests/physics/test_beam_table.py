"""What a scanner's values mean, beside the physics that they were made with."""

import numpy as np
import pytest

from xrayTrainer.imaging.look import MaterialClass
from xrayTrainer.imaging.material import class_of, material_numbers
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.simulation.beam_table import OFF_AXIS, REFERENCES, beam_calibration
from xrayTrainer.simulation.physics.basis import basis_coefficients
from xrayTrainer.simulation.physics.nodes import channel_nodes, transmission
from xrayTrainer.simulation.profiles import load_profiles, profile_named

TWO_ENERGIES = [name for name, profile in load_profiles().items() if profile.low is not None]
AIR = 60_000


def behind(beam: str, name: str, areal: float) -> float:
    nodes = channel_nodes(beam, OFF_AXIS)
    return float(transmission(areal * basis_coefficients(name, nodes.regime), nodes))


@pytest.mark.parametrize("scanner", [name for name, p in load_profiles().items() if p.modality == "transmission"])
def test_that_steel_reads_as_what_it_is(scanner: str) -> None:
    profile = profile_named(scanner)
    table = beam_calibration(scanner, profile.views[0].id)
    assert table is not None
    for mm in (1.0, 5.0, 20.0, 0.8 * float(np.interp(table.deepest, table.depth, table.steel_mm))):
        seen = behind(profile.high.beam, "iron", mm / 10 * 7.85)
        assert float(table.steel(seen)) == pytest.approx(mm, rel=0.01, abs=0.05)


def test_that_nothing_is_said_of_what_is_too_thick() -> None:
    table = beam_calibration("gantry_6@1", "side")
    assert table is not None
    assert np.isnan(table.steel(1e-6))
    assert np.isnan(table.areal_density(1e-6, MaterialClass.ORGANIC))


def test_that_areal_densities_read_as_what_they_are() -> None:
    profile = profile_named("gantry_6@1")
    table = beam_calibration("gantry_6@1", "side")
    assert table is not None
    for kind, name in REFERENCES.items():
        seen = behind(profile.high.beam, name, 40.0)
        assert float(table.areal_density(seen, kind)) == pytest.approx(40.0, rel=0.01)


@pytest.mark.parametrize("scanner", TWO_ENERGIES)
def test_that_reference_materials_get_their_own_class(scanner: str) -> None:
    profile = profile_named(scanner)
    table = beam_calibration(scanner, profile.views[0].id)
    assert profile.low is not None
    assert table is not None
    told = (MaterialClass.ORGANIC, MaterialClass.LIGHT, MaterialClass.METAL)
    for kind in told:
        areal = float(np.interp(1.6, table.depth, table.areal[list(MaterialClass).index(kind)]))
        name = REFERENCES[kind]
        bands = [
            np.full((40, 40), round(AIR * behind(channel.beam, name, areal)), np.uint16)
            for channel in (profile.high, profile.low)
        ]
        scan = Scan(bands[0], bands[1], 16, PixelMeaning.TRANSMISSION, air=AIR / 65_535)
        numbers = material_numbers(scan, table)
        assert class_of(int(numbers[20, 20])) is kind


def test_that_lead_is_heavy_behind_a_linac_where_it_can_be_told() -> None:
    profile = profile_named("gantry_9@1")
    table = beam_calibration("gantry_9@1", "side")
    assert table is not None
    assert profile.low is not None
    bands = [
        np.full((40, 40), round(AIR * behind(channel.beam, "lead", 70.0)), np.uint16)
        for channel in (profile.high, profile.low)
    ]
    scan = Scan(bands[0], bands[1], 16, PixelMeaning.TRANSMISSION, air=AIR / 65_535)
    assert class_of(int(material_numbers(scan, table)[20, 20])) is MaterialClass.HEAVY


def test_that_backscatter_has_no_table() -> None:
    assert beam_calibration("backscatter_225@1", load_profiles()["backscatter_225@1"].views[0].id) is None


def test_that_air_takes_the_material_of_its_surroundings_and_no_colour_of_its_own() -> None:
    profile = profile_named("gantry_6@1")
    table = beam_calibration("gantry_6@1", "side")
    assert table is not None
    assert profile.low is not None
    bands = []
    for channel in (profile.high, profile.low):
        band = np.full((60, 120), AIR, np.uint16)
        band[:, 60:] = round(AIR * behind(channel.beam, "iron", 20.0))
        bands.append(band)
    numbers = material_numbers(Scan(bands[0], bands[1], 16, PixelMeaning.TRANSMISSION, air=AIR / 65_535), table)
    assert class_of(int(numbers[30, 90])) is MaterialClass.METAL
    assert class_of(int(numbers[30, 58])) in (MaterialClass.METAL, MaterialClass.HEAVY)
    assert class_of(int(numbers[30, 10])) is None
