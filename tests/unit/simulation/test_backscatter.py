"""Backscatter: organic goods near the wall are bright, metal and air dark, what lies deep is lost."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.built_scenes import built, solids_of

from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.simulation.backscatter import BRIGHT, SLABS_CM, backscatter_picture
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.masks import answer_key_of
from xrayTrainer.simulation.profiles import fan_of, profile_named
from xrayTrainer.simulation.solids import Parts, Stuff

PROFILE = profile_named("backscatter_225@1")
FAN = fan_of(PROFILE, PROFILE.views[0], (-60.0, 60.0))


def brightness(material: str, *, depth: float = -120.0, thickness: float = 20.0, wall: str = "") -> float:
    """Mean value of a block behind a wall, or in the open."""

    def build(parts: Parts) -> None:
        if wall:
            parts.box(Box(-60, 60, -122.0, -121.84, 100, 300), Stuff(wall, None, 0.0))
        parts.box(Box(-20, 20, depth, depth + thickness, 180, 220), Stuff(material, None, 0.0))

    picture = backscatter_picture(solids_of(build), FAN, PROFILE.high.beam)
    column, row = FAN.pixel(0.0, depth, 200.0)
    return float(picture[int(row) - 3 : int(row) + 3, int(column) - 3 : int(column) + 3].mean())


def test_that_organic_is_bright_metal_dark_and_air_black() -> None:
    assert brightness("polyethylene", thickness=60.0) == pytest.approx(BRIGHT, rel=0.15)
    assert brightness("narcotic_powder") > 2.5 * brightness("steel")
    assert brightness("steel") > brightness("lead") > 0
    assert backscatter_picture(solids_of(), FAN, PROFILE.high.beam).max() == 0.0


def test_that_a_wall_dims_and_depth_hides() -> None:
    open_, behind = brightness("sugar"), brightness("sugar", wall="steel")
    assert 0.2 * open_ < behind < 0.9 * open_
    near, deep = brightness("sugar"), brightness("sugar", depth=60.0)
    assert deep < 0.6 * near


def test_that_thicker_goods_scatter_more_until_they_shadow_themselves() -> None:
    values = [brightness("water", thickness=t) for t in (1.0, 4.0, 12.0, 40.0, 80.0)]
    assert values == sorted(values)
    assert values[4] - values[3] < 0.2 * (values[1] - values[0] + values[2] - values[1])


def test_that_slabs_hold_the_whole_depth_of_a_carrier() -> None:
    assert list(SLABS_CM) == sorted(SLABS_CM)
    assert len(SLABS_CM) == 21
    assert SLABS_CM[0] < -125
    assert SLABS_CM[-1] > 125


def exposed() -> Exposure:
    def carrier(parts: Parts) -> None:
        parts.box(Box(-90, 90, -122.0, -121.8, 120, 300), "aluminium")
        parts.box(Box(-80, 80, -100, 100, 120, 220), "cardboard")

    hidden = {
        "near": lambda parts: parts.box(Box(-60, -30, -118, -108, 200, 230), "narcotic_powder"),
        "deep": lambda parts: parts.box(Box(30, 60, 80, 100, 230, 260), Stuff("lead", None, 0.0)),
    }
    return expose(built(carrier, hidden), PROFILE, "side")


def test_that_a_backscatter_scan_has_one_grey_channel_and_a_clean_twin() -> None:
    exposure = exposed()
    scan = exposure.scan()
    assert scan.meaning is PixelMeaning.GREY
    assert scan.low is None
    assert scan.high[:30, :10].mean() < 500  # air is dark
    near, deep = answer_key_of(exposure).hidden
    assert near.visible.sum() > 0.8 * near.mask.sum() > 0
    assert deep.mask.sum() < 0.5 * near.mask.sum() or deep.visible.sum() < 0.2 * max(int(deep.mask.sum()), 1)
    apart = np.abs(scan.high.astype(int) - exposure.scan(clean=True).high)
    assert near.window is not None
    assert apart[near.window][near.mask].mean() > 1000
