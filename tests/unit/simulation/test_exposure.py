"""Scans and their clean twins, the window of a scan, and where points of the scene lie in it."""

from __future__ import annotations

import math

import msgspec
import numpy as np
import pytest
from helpers.built_scenes import built, coarse, random_load, random_things

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.detector import AIR
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import expose, scan_fan, scan_shape
from xrayTrainer.simulation.motion import reach_of, slow_wave, sway_of, swayed, uneven_columns
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.solids import Parts, Stuff

LOAD = random_load(Draws(2), 30)
HIDDEN = {"one": random_things(Draws(3), 1, 40), "two": random_things(Draws(8), 1, 70)}


def test_that_scan_and_clean_twin_differ_where_something_is_hidden_alone() -> None:
    exposure = expose(built(LOAD, HIDDEN), coarse(times=3.0), "side")
    same = np.ones(exposure.fan.shape, dtype=np.bool_)
    for patch in exposure.patches:
        assert patch.window is not None
        same[patch.window] = False
    apart = np.abs(exposure.high.astype(int) - exposure.clean_high)
    assert apart[same].max() <= 12  # a little scatter, of 60,000
    assert apart[~same].max() > 500


def test_that_a_scene_without_concealments_is_its_clean_twin() -> None:
    exposure = expose(built(LOAD, {}), coarse(), "side")
    assert np.array_equal(exposure.high, exposure.clean_high)
    assert exposure.patches == ()


def test_that_the_same_scene_gives_the_same_scan_and_another_seed_other_noise() -> None:
    one, again = (expose(built(LOAD, HIDDEN, seed=5), coarse(), "side") for _ in range(2))
    other = expose(built(LOAD, HIDDEN, seed=6), coarse(), "side")
    assert np.array_equal(one.high, again.high)
    assert not np.array_equal(one.high[:20, :20], other.high[:20, :20])


def test_that_two_energies_have_noise_of_their_own_and_one_has_no_low_channel() -> None:
    exposure = expose(built(LOAD, {}), coarse(), "side")
    assert exposure.low is not None
    air = exposure.high[:30, :8].astype(float), exposure.low[:30, :8].astype(float)
    assert abs(np.corrcoef(air[0].ravel(), air[1].ravel())[0, 1]) < 0.9
    single = expose(built(LOAD, {}), coarse("mobile_single@1"), "side")
    assert single.low is None
    assert single.clean_low is None
    assert single.scan().bands == 1


def test_that_a_scan_is_sixteen_bit_transmission_with_air_bright() -> None:
    scan = expose(built(LOAD, HIDDEN), coarse(), "side").scan()
    assert scan.bits == 16
    assert scan.meaning is PixelMeaning.TRANSMISSION
    assert scan.bands == 2
    assert abs(float(np.median(scan.high[:, :5])) - AIR) < 0.01 * AIR


def test_that_a_view_the_scanner_lacks_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        expose(built(LOAD, {}), coarse(), "top")
    assert caught.value.code == "scene.no_view"


def test_that_the_shape_is_known_without_rendering() -> None:
    scene, profile = built(LOAD, {}), coarse()
    assert scan_shape(scene, profile, "side") == expose(scene, profile, "side").high.shape


def test_that_points_lie_where_they_are_seen() -> None:
    places = [(-60.0, 30.0, 200.0), (10.0, -40.0, 300.0), (80.0, 0.0, 180.0)]

    def balls(parts: Parts) -> None:
        for place in places:
            parts.ellipsoid(place, (8.0, 8.0, 8.0), Stuff("lead", None, 0.0))

    profile = msgspec.structs.replace(profile_named("gantry_9@1"), wobble_px=6.0, speed_jitter=0.03)
    for view in ("side", "angled"):
        exposure = expose(built(balls, {}), profile, view)
        dark = exposure.noise_free("high") < 0.9
        for place in places:
            column, row = exposure.pixel(*place)
            top = max(0, int(row) - 40)
            near = dark[top : int(row) + 40, int(column) - 40 : int(column) + 40]
            rows, cols = np.nonzero(near)
            assert rows.mean() + 0.5 + top == pytest.approx(row, abs=0.7)
            assert cols.mean() + 0.5 + int(column) - 40 == pytest.approx(column, abs=0.7)


def test_that_a_point_outside_the_scan_has_no_pixel() -> None:
    exposure = expose(built(LOAD, {}), coarse(), "side")
    assert all(math.isnan(value) for value in exposure.pixel(900.0, 0.0, 200.0)[:1])


def test_that_a_centimetre_in_the_middle_plane_has_the_stated_pixels() -> None:
    for name, view in (("gantry_6@1", "side"), ("air_160_dual@1", "top"), ("air_160_dual@1", "side")):
        profile = msgspec.structs.replace(profile_named(name), wobble_px=0.0, speed_jitter=0.0)
        exposure = expose(
            built(lambda p: p.box(Box(-5, 5, -30, 30, 10, 80), "water"), {}, half_length=50), profile, view
        )
        middle = exposure.expansion.body.holds[0].box.centre[2]
        ends = ((0.0, 0.0, 60.0), (0.0, 0.0, 70.0)) if view == "side" else ((0.0, -5.0, middle), (0.0, 5.0, middle))
        (_, one), (_, other) = (exposure.pixel(*end) for end in ends)
        assert abs(one - other) * exposure.mm_per_pixel[1] == pytest.approx(100.0, rel=1e-3)
        left, right = exposure.pixel(0.0, 0.0, 65.0)[0], exposure.pixel(10.0, 0.0, 65.0)[0]
        assert (right - left) * exposure.mm_per_pixel[0] == pytest.approx(100.0, rel=1e-3)


def test_that_nothing_shows_brighter_than_air_where_more_is_taken_away_than_there_is() -> None:
    def hollow(parts: Parts) -> None:
        parts.box(Box.around((0.0, 0.0, 250.0), (60.0, 150.0, 60.0)), Stuff("steel"), sign=-1)

    exposure = expose(built(hollow, HIDDEN), coarse(), "side")
    assert exposure.noise_free("high").max() < 1.0 + 1e-6
    assert np.isfinite(exposure.noise_free("low")).all()


def test_that_of_a_carrier_too_long_the_front_is_lost() -> None:
    profile = profile_named("gantry_6@1")
    fan = scan_fan(profile, profile.views[0], (-1500.0, 1500.0), Draws(1))
    assert fan.shape[1] == profile.max_columns
    assert fan.x[-1] > 1500.0
    assert fan.x[0] > -400.0
    short = scan_fan(profile, profile.views[0], (-100.0, 100.0), Draws(1))
    assert -145.0 < short.x[0] < -114.0
    assert 114.0 < short.x[-1] < 145.0


@pytest.mark.parametrize("view", ["side", "angled"])
def test_that_the_whole_carrier_is_in_the_scan(view: str) -> None:
    profile = profile_named("gantry_9@1")
    exposure = expose(
        built(lambda p: p.box(Box(-5, 5, -5, 5, 150, 160), "water"), {}, half_length=300.0), profile, view
    )
    for x in (-300.0, 300.0):
        for y in (-125.0, 125.0):
            column, _ = exposure.pixel(x, y, 200.0)
            assert 0 <= column <= exposure.fan.shape[1]


def test_that_speed_moves_borders_and_keeps_the_length() -> None:
    even, uneven = (uneven_columns(0.0, 2000, 0.5, jitter, Draws(3)) for jitter in (0.0, 0.02))
    assert np.allclose(np.diff(even), 0.5)
    assert (np.diff(uneven) > 0).all()
    assert 0.005 < np.diff(uneven).std() / 0.5 < 0.04
    assert uneven[-1] == pytest.approx(even[-1], rel=0.01)


def test_that_sway_is_slow_and_small() -> None:
    sway = sway_of(2600, 3.0, Draws(4))
    assert 1.0 < np.abs(sway).max() <= 3.0
    assert np.abs(np.diff(sway)).max() < 0.2
    assert not sway_of(100, 0.0, Draws(4)).any()
    assert np.abs(slow_wave(np.arange(500.0), (50.0, 500.0), Draws(5))).max() <= 1.0


def test_that_a_swayed_ramp_is_moved_by_its_sway() -> None:
    ramp = np.repeat(np.arange(50, dtype=np.float32)[:, None], 200, axis=1)
    sway = sway_of(200, 4.0, Draws(9))
    reach = reach_of(sway)
    moved = swayed(ramp, sway)
    assert moved[reach:-reach] == pytest.approx(ramp[reach:-reach] + sway[None, :].astype(np.float32), abs=1e-4)


def test_that_memory_stays_within_one_set_of_maps() -> None:
    import tracemalloc

    profile = profile_named("gantry_6@1")
    scene = built(LOAD, HIDDEN, half_length=300.0)
    expose(scene, profile, "side")
    tracemalloc.start()
    exposure = expose(scene, profile, "side")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    pixels = math.prod(exposure.fan.shape)
    assert peak < pixels * 4 * (5 + 2 + 4)  # five maps, two pictures, and what is being worked upon
