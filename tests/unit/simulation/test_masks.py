"""Keys of exposures: masks, outlines and labels against scans rendered without any shortcut."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from helpers.built_scenes import built, coarse, random_load, random_things
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.channels import regime_of, spectral_of, transmission_of
from xrayTrainer.simulation.covering import covering_polygons
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.masks import answer_key_of, label_map, owner_outlines
from xrayTrainer.simulation.motion import swayed
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.solids import Solids


def rendered_whole(exposure: Exposure, solids: Solids) -> np.ndarray:
    """The noise-free high channel, all solids in one pass over the whole scan, no crops."""
    profile = exposure.profile
    basis = basis_matrix(solids.materials, regime_of(profile.high.beam))
    maps = areal_maps(solids, exposure.fan, basis, noise_tile())
    return swayed(transmission_of(maps, spectral_of(profile.high.beam, exposure.fan)), exposure.sway)


def painted(polygons: tuple[Polygon, ...], shape: tuple[int, int], scale: int = 8) -> np.ndarray:
    """Which pixels polygons cover whole, found on a grid eight times as fine."""
    fine = np.zeros((shape[0] * scale, shape[1] * scale), dtype=np.uint8)
    for polygon in polygons:
        rings = [polygon.points, *polygon.holes]
        canvas = np.zeros_like(fine)
        # the middles of the fine cells are the whole numbers of OpenCV
        points = [np.rint((np.array(ring) * scale - 0.5) * 256).astype(np.int32) for ring in rings]
        cv2.fillPoly(canvas, points, 1, shift=8)
        fine |= canvas
    return fine.reshape(shape[0], scale, shape[1], scale).mean(axis=(1, 3))


@pytest.mark.parametrize("seed", range(5))
def test_that_what_differs_from_the_clean_twin_is_the_mask(seed: int) -> None:
    draws = Draws(seed)
    hidden = {"one": random_things(draws.child("a"), 2, 60), "two": random_things(draws.child("b"), 1, 90)}
    scene = built(random_load(draws.child("load"), 40), hidden, seed=seed)
    exposure = expose(scene, coarse(times=3.0), "side")
    mask = answer_key_of(exposure).whole_mask()
    clean, whole = rendered_whole(exposure, scene.clean), rendered_whole(exposure, scene.solids)
    differs = np.abs(whole - clean) > 0.001 * clean
    assert differs.sum() > 50
    assert (differs & mask).sum() >= 0.999 * differs.sum()
    assert (differs & mask).sum() >= min(0.99 * mask.sum(), mask.sum() - 1)  # a small mask may miss one pixel


@pytest.mark.parametrize("seed", range(5))
def test_that_outlines_cover_what_is_visible_and_little_more(seed: int) -> None:
    draws = Draws(100 + seed)
    scene = built(random_load(draws.child("load"), 40), {"one": random_things(draws.child("a"), 2, 60)}, seed=seed)
    exposure = expose(scene, coarse(times=3.0), "side")
    (key,) = answer_key_of(exposure).hidden
    assert key.window is not None
    for mask, outlines in ((key.visible_best, key.outlines), (key.mask, key.whole_outlines)):
        if not mask.any():
            continue
        whole = np.zeros(exposure.fan.shape, dtype=np.bool_)
        whole[key.window] = mask
        cover = painted(outlines, exposure.fan.shape)
        assert cover[whole].min() > 0.97
        assert sum(len(one.points) + sum(map(len, one.holes)) for one in outlines) <= 200
    assert not (key.visible & ~key.visible_best).any()
    assert not (key.visible_best & ~key.mask).any()


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), share=st.floats(0.2, 0.7), blur=st.sampled_from((1.0, 2.0, 4.0)))
def test_that_polygons_cover_any_mask(seed: int, share: float, blur: float) -> None:
    noise = np.random.default_rng(seed).normal(size=(48, 64)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), blur)
    mask = smooth > np.quantile(smooth, share)
    polygons = covering_polygons(mask)
    assert painted(polygons, mask.shape)[mask].min() > 0.97
    assert sum(len(one.points) + sum(map(len, one.holes)) for one in polygons) <= 200


def test_that_the_polygon_of_a_disc_stays_within_a_pixel_of_it() -> None:
    y, x = np.mgrid[:80, :80]
    mask = (x - 39.5) ** 2 + (y - 39.5) ** 2 < 30.0**2
    (polygon,) = covering_polygons(mask, left=100, top=200)
    points = np.array(polygon.points) - [100, 200] - 40.0
    assert len(points) < 50
    assert np.hypot(*points.T).max() < 31.5
    assert painted((Polygon(points=tuple(map(tuple, points + 40.0))),), mask.shape)[mask].min() > 0.97


def test_that_an_empty_mask_has_no_polygon() -> None:
    assert covering_polygons(np.zeros((5, 5), dtype=np.bool_)) == ()


def test_that_labels_name_the_owner_with_most_matter() -> None:
    steel = Box.around((-30.0, 0.0, 250.0), (20.0, 20.0, 20.0))
    scene = built(
        lambda parts: parts.box(Box.around((0.0, 0.0, 250.0), (160.0, 50.0, 60.0)), "cardboard"),
        {"one": lambda parts: parts.box(steel, "steel", inside="cardboard")},
    )
    exposure = expose(scene, coarse(), "side")
    labels = label_map(exposure)
    for point, owner in (((-30.0, 0.0, 250.0), 2), ((30.0, 0.0, 250.0), 1), ((110.0, 0.0, 250.0), 0)):
        column, row = exposure.pixel(*point)
        assert labels[int(row), int(column)] == owner


def test_that_the_outline_of_an_owner_holds_the_pixels_of_his_things() -> None:
    scene = built(
        lambda parts: parts.box(Box.around((20.0, 30.0, 200.0), (60.0, 50.0, 40.0)), "sugar"), {}, half_length=90.0
    )
    exposure = expose(scene, coarse(), "side")
    cover = painted(owner_outlines(exposure, 0), exposure.fan.shape)
    for x in (-9.0, 20.0, 49.0):
        column, row = exposure.pixel(x, 30.0, 200.0)
        assert cover[int(row), int(column)] > 0.97
    column, row = exposure.pixel(-30.0, 30.0, 200.0)
    assert cover[int(row), int(column)] == 0.0
