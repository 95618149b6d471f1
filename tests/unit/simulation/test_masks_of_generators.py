"""Keys are exact for scenes of the program's own generators: whatever carriers, cargo and methods there are."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.built_scenes import coarse

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import CarrierRecipe, ConcealmentRecipe, LoadRecipe, Scene
from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.channels import regime_of, spectral_of, transmission_of
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, expand
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.generators import CARGO, CARRIERS, GOODS, METHODS
from xrayTrainer.simulation.masks import ViewKey, answer_key_of
from xrayTrainer.simulation.motion import swayed
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.solids import Solids

EVERYDAY = range(0, 26, 2)
"""Every other carrier."""
CASES = range(500)
ATTEMPTS = 600


def random_scene(number: int) -> Expansion:
    """A scene with one or two concealments; carriers take turns, the rest is drawn from what fits."""
    draws = Draws(0xCA5E).child(number)
    carriers = sorted(CARRIERS.newest().values(), key=lambda one: one.name)
    carrier = carriers[number % len(carriers)]
    cargo = [one for one in CARGO.newest().values() if one.fits_carrier(carrier.term)]
    methods = [one for one in METHODS.newest().values() if one.fits_carrier(carrier.term)]
    goods = list(GOODS.newest().values())
    for attempt in range(ATTEMPTS):
        loads = (LoadRecipe(id="l1", gen=draws.choice(cargo).full_name, share=0.7),) if cargo else ()
        concealments = tuple(
            ConcealmentRecipe(
                id=f"c{n}",
                method=draws.choice(methods).full_name,
                goods=(hidden := draws.choice(goods)).full_name,
                class_=hidden.term,
            )
            for n in range(draws.integer(1, 2))
        )
        try:
            return expand(
                Scene(
                    seed=number * 1000 + attempt,
                    scanner="gantry_6@1",
                    carrier=CarrierRecipe(gen=carrier.full_name),
                    loads=loads,
                    concealments=concealments,
                )
            )
        except UserError as error:
            if error.code not in ("scene.no_place", "scene.no_hold", "scene.does_not_fit"):
                raise
    pytest.fail(f"nothing could be hidden in {carrier.full_name}")


def rendered_whole(exposure: Exposure, solids: Solids) -> dict[str, np.ndarray]:
    """Each noise-free channel, all solids in one pass over the whole scan, no crops."""
    basis = basis_matrix(solids.materials, regime_of(exposure.profile.high.beam))
    maps = areal_maps(solids, exposure.fan, basis, noise_tile())
    return {
        name: swayed(transmission_of(maps, spectral_of(exposure.channel(name).beam, exposure.fan)), exposure.sway)
        for name in exposure.channels
    }


def hidden_alone(key: ViewKey) -> np.ndarray:
    """Return the pixels that just one concealment changes."""
    count = np.zeros(key.shape, dtype=np.uint8)
    for one in key.hidden:
        if one.window is not None:
            count[one.window] += one.mask
    return count == 1


def check(number: int, times: float) -> None:
    scene = random_scene(number)
    exposure = expose(scene, coarse(times=times), "side")
    key = answer_key_of(exposure)
    clean, whole = rendered_whole(exposure, scene.clean), rendered_whole(exposure, scene.solids)
    differs = np.zeros(exposure.fan.shape, dtype=np.bool_)
    for name in exposure.channels:
        differs |= np.abs(whole[name] - clean[name]) > 0.001 * clean[name]
    mask = key.whole_mask()
    what = scene.scene.concealments
    assert (differs & mask).sum() >= 0.999 * differs.sum(), what
    alone = hidden_alone(key)  # where two lie in line, one may lighten what the other darkens
    assert (differs & alone).sum() >= 0.99 * alone.sum(), what
    assert (differs & mask).sum() >= 0.97 * mask.sum(), what
    for one in key.hidden:
        assert not one.visible_best.any() or one.outlines


@pytest.mark.parametrize("number", EVERYDAY)
def test_that_masks_are_what_differs_in_generated_scenes(number: int) -> None:
    check(number, 4.0)


@pytest.mark.full
@pytest.mark.parametrize("number", [number for number in CASES if number not in EVERYDAY])
def test_that_masks_are_what_differs_in_many_generated_scenes(number: int) -> None:
    check(number, 2.0)
