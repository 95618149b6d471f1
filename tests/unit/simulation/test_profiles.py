"""Shipped scanners: whole, neutral, and wide enough for what goes through them."""

from __future__ import annotations

import numpy as np
import pytest

from xrayTrainer.domain.codec import read_file, to_plain
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scanner import ScannerProfile
from xrayTrainer.domain.vocabulary import Vocabulary
from xrayTrainer.resources import assets
from xrayTrainer.simulation.fan import Plane
from xrayTrainer.simulation.physics.spectra import beam
from xrayTrainer.simulation.profiles import fan_of, load_profiles, profile_named

PROFILES = sorted(load_profiles())


@pytest.mark.parametrize("name", PROFILES)
def test_that_a_profile_names_what_there_is(name: str) -> None:
    profile = profile_named(name)
    assert set(profile.names) == {"en", "ru", "kk", "ky", "tg"}
    assert len(set(profile.names.values())) == 5
    for channel in (profile.high, profile.low):
        if channel is not None:
            assert beam(channel.beam).id == channel.beam
    known = {term.id for term in read_file(Vocabulary, assets() / "vocabularies" / "carriers.json").terms}
    assert profile.carriers
    assert set(profile.carriers) <= known
    assert (assets() / "scanners" / f"{profile.id}.json").is_file()


@pytest.mark.parametrize("name", PROFILES)
def test_that_pixels_are_about_square_in_the_middle_of_the_carrier(name: str) -> None:
    profile = profile_named(name)
    for view in profile.views:
        beside = 0.0 if profile.modality == "transmission" else -122.0  # backscatter: at the near wall
        middle = beside if view.plane == "side" else -85.0
        fan = fan_of(profile, view, (-50.0, 50.0))
        across = float(np.abs(np.diff(fan.slopes)).mean()) * (middle - view.source[0])
        assert 0.7 < across / profile.pitch_cm < 1.4


@pytest.mark.parametrize("name", PROFILES)
def test_that_the_fan_sees_the_carrier(name: str) -> None:
    profile = profile_named(name)
    road = any(group in profile.carriers for group in ("container", "truck", "rail", "car"))
    for view in profile.views:
        fan = fan_of(profile, view, (-50.0, 50.0))
        if view.plane == "side":
            corners = [(0, y, z) for y in (-120, 120) for z in ((60, 400) if road else (1, 160))]
        else:
            corners = [(0, y, z) for y in (-120, 120) for z in (1, 160)]
        for corner in corners:
            assert not np.isnan(fan.pixel(*corner)[1]), (view.id, corner)


def test_that_every_view_of_a_scanner_has_its_own_id() -> None:
    for profile in load_profiles().values():
        assert len({view.id for view in profile.views}) == len(profile.views)


def test_that_an_unknown_scanner_or_view_is_refused_with_its_name() -> None:
    with pytest.raises(UserError) as caught:
        profile_named("gantry_6@99")
    assert caught.value.code == "scene.no_scanner"
    with pytest.raises(UserError) as caught:
        profile_named("gantry_6@1").view("below")
    assert caught.value.code == "scene.no_view"


def test_that_profiles_are_read_and_written_unchanged() -> None:
    for path in sorted((assets() / "scanners").glob("*.json")):
        profile = read_file(ScannerProfile, path)
        assert to_plain(profile)["id"] == profile.id == path.stem


def test_that_points_and_rays_of_a_fan_agree() -> None:
    for name, view_id in (("gantry_9@1", "side"), ("gantry_9@1", "angled"), ("air_160_dual@1", "top")):
        profile = profile_named(name)
        fan = fan_of(profile, profile.view(view_id), (-300.0, 300.0))
        depth, cross = fan.order
        for row, col, run in ((100, 200, 250.0), (fan.shape[0] - 10, 50, 400.0), (3, 300, 300.0)):
            point = [0.0, 0.0, 0.0]
            point[0] = fan.x[col] + fan.shear * run
            point[depth] = (fan.source[0] + run) * fan.depth_sign
            point[cross] = fan.source[1] + fan.slopes[row] * run
            assert fan.pixel(*point) == pytest.approx((col, row), abs=1e-6)


def test_that_rows_run_from_above_to_below_and_from_the_far_side_to_the_near_one() -> None:
    side = fan_of(profile_named("gantry_6@1"), profile_named("gantry_6@1").views[0], (-50.0, 50.0))
    assert side.plane is Plane.SIDE
    assert side.pixel(0, 0, 300)[1] < side.pixel(0, 0, 200)[1]
    air = profile_named("air_160_dual@1")
    top = fan_of(air, air.view("top"), (-50.0, 50.0))
    assert top.pixel(0, 50, 50)[1] < top.pixel(0, -50, 50)[1]
