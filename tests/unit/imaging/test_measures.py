from math import cos, radians, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Ellipse, Point, Polygon, Rect
from xrayTrainer.imaging.look import MaterialClass
from xrayTrainer.imaging.measures import angle, length, profile, region_figures
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.simulation.beam_table import OFF_AXIS, beam_calibration
from xrayTrainer.simulation.physics.basis import basis_coefficients
from xrayTrainer.simulation.physics.nodes import channel_nodes, transmission

AIR = 60_000
PITCH = (5.0, 4.0)


def scan_of(high: np.ndarray) -> Scan:
    return Scan(np.rint(high * AIR).astype(np.uint16), None, 16, PixelMeaning.TRANSMISSION, air=AIR / 65_535)


def test_that_lengths_have_the_pitch_of_their_direction() -> None:
    assert length((10, 10), (110, 10), PITCH, 0.16).cm == pytest.approx(50.0)
    assert length((10, 10), (10, 110), PITCH, 0.16).cm == pytest.approx(40.0)
    assert length((0, 0), (30, 40), None, 0.16) == length((0, 0), (30, 40), None, 0.5)
    assert length((0, 0), (30, 40), None, 0.16).px == pytest.approx(50.0)


def test_that_only_lengths_across_the_travel_depend_on_the_depth() -> None:
    along, across = (length((0, 0), end, PITCH, 0.16) for end in ((400, 0), (0, 400)))
    assert along.error_cm is not None
    assert along.error_cm < 1.0
    assert across.error_cm == pytest.approx(160.0 * 0.16, rel=0.01)


@settings(max_examples=40, deadline=None)
@given(turn=st.floats(0, 360), opening=st.floats(1, 179), reach=st.floats(5, 500))
def test_that_angles_are_those_of_the_carrier_not_of_the_pixels(turn: float, opening: float, reach: float) -> None:
    def place(at: float) -> tuple[float, float]:
        return 100 + reach * cos(radians(at)) / PITCH[0], 100 + reach * sin(radians(at)) / PITCH[1]

    assert angle(place(turn), (100, 100), place(turn + opening), PITCH) == pytest.approx(opening, abs=1e-6)


def test_that_an_angle_without_sides_is_none() -> None:
    assert angle((1, 1), (1, 1), (5, 5), None) is None


def test_that_a_profile_follows_the_values() -> None:
    ramp = np.tile(np.linspace(1.0, 0.0, 200), (50, 1))
    found = profile(scan_of(ramp), (10.5, 20.5), (110.5, 20.5), PITCH, None)
    assert found.places[-1] == pytest.approx(50.0)
    assert found.transmission[0] == pytest.approx(1.0 - 10 / 199, abs=1e-3)
    assert found.transmission[-1] == pytest.approx(1.0 - 110 / 199, abs=1e-3)
    assert (np.diff(found.transmission) < 0).all()
    assert found.steel_mm is None


def test_that_a_profile_of_no_length_has_two_equal_ends() -> None:
    found = profile(scan_of(np.full((20, 20), 0.5)), (5, 5), (5, 5), None, None)
    assert found.transmission == pytest.approx([0.5, 0.5], abs=1e-3)


def test_that_areas_of_shapes_are_right() -> None:
    scan = scan_of(np.full((300, 400), 0.5))
    for region, expected in (
        (Rect(x=50, y=60, w=100, h=80), 8000.0),
        (Ellipse(cx=200, cy=150, rx=60, ry=40, angle=30), 7539.8),
        (Polygon(points=((10, 10), (110, 10), (10, 110))), 5000.0),
    ):
        found = region_figures(scan, region, PITCH, None)
        assert found is not None
        assert found.pixels == pytest.approx(expected, rel=0.02)
        assert found.area_cm2 == pytest.approx(found.pixels * 0.2)
        assert found.mass_kg is None


def test_that_a_point_is_its_pixel_and_what_lies_outside_is_nothing() -> None:
    scan = scan_of(np.full((30, 40), 0.25))
    found = region_figures(scan, Point(x=12.3, y=7.9), None, None)
    assert found is not None
    assert found.pixels == 1
    assert found.transmission == pytest.approx(0.25, abs=1e-3)
    assert region_figures(scan, Rect(x=500, y=500, w=20, h=20), None, None) is None


def test_that_the_mass_of_a_block_is_told_beyond_its_surroundings() -> None:
    table = beam_calibration("gantry_6@1", "side")
    nodes = channel_nodes("mv6", OFF_AXIS)
    ground, block = 10.0, 25.0
    organic = basis_coefficients("polyethylene", nodes.regime)
    scan = np.full((200, 300), float(transmission(ground * organic, nodes)))
    scan[80:120, 100:160] = float(transmission((ground + block) * organic, nodes))
    found = region_figures(scan_of(scan), Rect(x=98, y=78, w=64, h=44), (5.0, 5.0), table)
    assert found is not None
    assert found.mass_kg is not None
    assert found.mass_kg[MaterialClass.ORGANIC] == pytest.approx(40 * 60 * 0.25 * block / 1000.0, rel=0.02)


def test_that_no_mass_is_told_of_what_is_too_thick() -> None:
    table = beam_calibration("gantry_6@1", "side")
    scan = np.full((100, 100), 0.5)
    scan[40:60, 40:60] = 0.0
    found = region_figures(scan_of(scan), Rect(x=35, y=35, w=30, h=30), (5.0, 5.0), table)
    assert found is not None
    assert found.mass_kg is None


def test_that_a_colour_picture_is_refused() -> None:
    colour = Scan(np.zeros((30, 30, 3), np.uint8), None, 8, PixelMeaning.COLOUR)
    with pytest.raises(ValueError, match="colour"):
        region_figures(colour, Rect(x=1, y=1, w=5, h=5), None, None)
    with pytest.raises(ValueError, match="colour"):
        profile(colour, (1, 1), (5, 5), None, None)


def test_that_lines_on_the_longest_scans_are_sampled_in_parts() -> None:
    columns = 40_000
    scan = Scan(
        np.tile(np.linspace(60_000, 0, columns).astype(np.uint16), (40, 1)), None, 16, PixelMeaning.TRANSMISSION
    )
    found = profile(scan, (0.5, 5.5), (columns - 0.5, 30.5), None, None)
    expected = np.linspace(60_000, 0, len(found.transmission)) / 65_535
    assert found.transmission == pytest.approx(expected, abs=1e-3)


def test_that_the_hole_of_a_region_belongs_to_its_surroundings() -> None:
    table = beam_calibration("gantry_6@1", "side")
    frame = Polygon(
        points=((40, 40), (80, 40), (80, 80), (40, 80)),
        holes=(((44, 44), (76, 44), (76, 76), (44, 76)),),
    )
    scan = np.full((120, 120), 0.9)
    scan[40:80, 40:80] = 0.3
    scan[44:76, 44:76] = 0.9
    found = region_figures(scan_of(scan), frame, (5.0, 5.0), table)
    assert found is not None
    assert found.pixels == pytest.approx(1600 - 1024, rel=0.03)
    assert found.transmission == pytest.approx(0.3, abs=0.02)
    assert found.mass_kg is not None
    assert found.mass_kg[MaterialClass.METAL] > 0
