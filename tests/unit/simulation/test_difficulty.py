"""Measures of difficulty: what hides a thing better, scores higher."""

from __future__ import annotations

from dataclasses import replace

import pytest
from helpers.built_scenes import Build, built, coarse

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.difficulty import (
    HiddenMetrics,
    difficulty_of,
    load_scale,
    metrics_of,
    scan_metrics,
    terms_of,
)
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import Exposure, expose
from xrayTrainer.simulation.masks import answer_key_of
from xrayTrainer.simulation.solids import Parts, Stuff


def bricks(parts: Parts) -> None:
    parts.box(Box.around((0.0, 0.0, 250.0), (40.0, 16.0, 24.0)), "resin")


def shell(parts: Parts) -> None:
    for y in (-120.0, 118.0):
        parts.box(Box(-100, 100, y, y + 0.2, 130, 380), Stuff("steel", None, 0.0))


def behind_rolls(parts: Parts) -> None:
    shell(parts)
    parts.box(Box(-100, 100, 20, 115, 130, 380), Stuff("paper", 0.85, 0.0))
    parts.box(Box(-100, 100, -115, -20, 130, 380), Stuff("paper", 0.85, 0.0))


def among_clutter(parts: Parts) -> None:
    shell(parts)
    draws = Draws(4)
    for _ in range(220):
        middle = (draws.uniform(-95, 95), draws.uniform(20, 110), draws.uniform(140, 370))
        parts.box(Box.around(middle, (draws.uniform(3, 12), 10.0, draws.uniform(3, 12))), Stuff("steel", 4.0))


def exposed(load: Build, hidden: Build = bricks, scanner: str = "gantry_6@1") -> Exposure:
    return expose(built(load, {"one": hidden}), coarse(scanner, 2.0), "side")


def measured(load: Build, hidden: Build = bricks, scanner: str = "gantry_6@1") -> HiddenMetrics:
    exposure = exposed(load, hidden, scanner)
    (key,) = answer_key_of(exposure).hidden
    found = metrics_of(exposure, key)
    assert found is not None
    return found


def test_that_noise_hides_behind_thick_goods_and_clutter_among_small_things() -> None:
    open_, thick, cluttered = measured(shell), measured(behind_rolls), measured(among_clutter)
    assert open_.cnr > 3 * thick.cnr
    assert thick.superposition > 3 * open_.superposition
    assert cluttered.contrast_to_clutter < thick.contrast_to_clutter < open_.contrast_to_clutter
    assert cluttered.edge_ratio < 0.6 * thick.edge_ratio
    assert cluttered.cnr > 2 * thick.cnr
    scores = [difficulty_of([one]).score for one in (open_, thick, cluttered)]
    assert scores[0] < min(scores[1:])


def test_that_measures_of_bricks_in_the_open_are_those_of_their_matter() -> None:
    found = measured(shell)
    # 16 cm of 1.05 g/cm3 at about 0.044 cm2/g
    assert found.contrast == pytest.approx(16 * 1.05 * 0.044, rel=0.2)
    assert 0 < found.contrast_share < found.contrast
    assert found.visible_share > 0.95
    assert found.view_share > 0.9
    assert found.possible
    assert found.rose > found.cnr


def test_that_a_thing_seen_edge_on_has_a_small_share_of_its_size() -> None:
    def board(parts: Parts) -> None:
        parts.box(Box.around((0.0, 0.0, 150.0), (60.0, 60.0, 2.0)), "resin")  # as high as the source

    assert measured(shell, board).view_share < 0.15


def test_that_what_no_view_shows_is_impossible() -> None:
    def steel(parts: Parts) -> None:
        parts.box(Box(-90, 90, -100, 100, 130, 380), Stuff("steel", 2.5, 0.0))

    def little(parts: Parts) -> None:
        parts.box(Box.around((0.0, 110.0, 250.0), (10.0, 1.0, 10.0)), Stuff("tobacco", 0.25, 0.0))

    found = measured(steel, little)
    assert not found.possible
    hard = difficulty_of([found])
    assert hard.impossible
    assert hard.band == 5
    assert not difficulty_of([found, measured(shell)]).impossible


def test_that_the_best_view_decides() -> None:
    easy, hard = measured(shell), measured(among_clutter)
    assert difficulty_of([easy, hard]) == difficulty_of([easy])


def test_that_bands_rise_with_the_score() -> None:
    scale = load_scale()
    assert list(scale.borders) == sorted(scale.borders)
    usual = measured(shell)
    bands = []
    for step in range(12):
        changed = replace(usual, cnr=usual.cnr / 3**step, contrast_to_clutter=usual.contrast_to_clutter / 3**step)
        bands.append(difficulty_of([changed]).band)
    assert bands == sorted(bands)
    assert bands[0] == 1
    assert bands[-1] >= 4


def test_that_each_term_of_the_scale_is_measured() -> None:
    assert set(load_scale().terms) == set(terms_of(measured(shell)))


def test_that_steel_among_sugar_has_another_colour_and_sugar_has_not() -> None:
    def sugar(parts: Parts) -> None:
        parts.box(Box(-90, 90, -30, 30, 140, 370), Stuff("sugar", 0.85, 0.0))

    def of(material: str, thickness: float) -> Build:
        return lambda parts: parts.box(
            Box.around((0.0, 0.0, 250.0), (40.0, thickness, 24.0)), Stuff(material, None, 0.0), inside=Stuff("sugar")
        )

    def more_sugar(parts: Parts) -> None:
        parts.box(Box.around((0.0, 50.0, 250.0), (40.0, 20.0, 24.0)), Stuff("sugar", 0.85, 0.0))

    steel, same = measured(sugar, of("steel", 3.0)), measured(sugar, more_sugar)
    assert steel.colour_cue > 2 * same.colour_cue
    assert measured(sugar, of("steel", 3.0), "mobile_single@1").colour_cue == 0.0


def test_that_a_fuller_scan_is_more_opaque_and_a_busier_one_more_complex() -> None:
    plain, thick, busy = (scan_metrics(exposed(load)) for load in (shell, behind_rolls, among_clutter))
    assert plain.opaque_share < thick.opaque_share
    assert plain.complexity < busy.complexity
    assert 0.2 < plain.area_share < 0.9
