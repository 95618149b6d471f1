"""Zones of carriers in a scan, questions about cargo and zones, contact sheets, and pictures written as PNG."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from xrayTrainer.domain.checks import check_case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key_checks import check_key
from xrayTrainer.domain.regions import bounds
from xrayTrainer.domain.scene import CarrierRecipe, LoadRecipe, Scene
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.simulation.contact_sheet import sheet
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.exposure import scan_shape
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.naming import cargo_question, zone_question
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.zones import zone_outlines

CASE = "0b54e6c2-3f0a-4f0e-9c3a-5d9a3a7b1c11"


def scene(carrier: str, scanner: str, *loads: str) -> Scene:
    recipes = tuple(LoadRecipe(id=f"l{n}", gen=gen) for n, gen in enumerate(loads))
    return Scene(seed=6, scanner=scanner, carrier=CarrierRecipe(gen=carrier), loads=recipes)


@pytest.mark.parametrize("name", [one.full_name for one in CARRIERS.newest().values()])
def test_that_zones_lie_in_the_scan_under_their_names(name: str) -> None:
    term = CARRIERS.get(name).term
    scanner = "air_320@1" if term.startswith(("air", "parcel", "mail_bag")) else "gantry_6@1"
    built, profile = expand(scene(name, scanner)), profile_named(scanner)
    known = {zone.id for zone in load_vocabulary("zones").terms}
    assert set(built.body.zones) <= known
    for view in profile.views:
        rows, cols = scan_shape(built, profile, view.id)
        for zone, outline in zone_outlines(built, profile, view.id).items():
            left, top, right, bottom = bounds(outline)
            assert zone in built.body.zones
            assert 0 <= left < right <= cols, zone
            assert 0 <= top < bottom <= rows, zone


def test_that_front_zones_lie_before_rear_ones_and_roofs_above_floors() -> None:
    built = expand(scene("container_40@1", "gantry_6@1"))
    found = {name: bounds(one) for name, one in zone_outlines(built, profile_named("gantry_6@1"), "side").items()}
    assert found["front_wall"][0] < found["doors"][0]
    assert found["roof"][1] < found["floor"][1]


def test_that_a_view_that_the_scanner_lacks_is_told() -> None:
    with pytest.raises(UserError) as caught:
        zone_outlines(expand(scene("car@1", "gantry_6@1")), profile_named("gantry_6@1"), "below")
    assert caught.value.code == "scene.no_view"


def test_that_a_question_about_cargo_or_zone_passes_all_checks() -> None:
    asked = scene("container_20@1", "portal_low_dose@1", "bagged_sugar@1")
    others = ["food.sugar", "food.rice", "food.rice", "building.cement", "food.flour", "wood.books"]
    case, key = cargo_question(asked, case_id=CASE, others=others, cues=("clear.rows_repeat",))
    assert case.question is not None
    assert key.solution is not None
    assert {choice.term for choice in case.question.choices} == {
        "food.sugar", "food.rice", "building.cement", "food.flour",
    }  # fmt: skip
    assert key.solution.choices == ("food_sugar",)
    assert key.true_cargo == ("food.sugar",)
    assert not check_case(case, file="case.json")
    assert not check_key(key, case, file="key.json")

    case, key = zone_question(asked, "doors", case_id=CASE, others=("roof", "floor", "front_wall", "doors"))
    assert case.question is not None
    assert case.question.ask == "zone"
    assert set(case.question.points_at) == {"side"}
    assert len(case.question.choices) == 4
    assert not check_case(case, file="case.json")
    assert not check_key(key, case, file="key.json")


def test_that_a_zone_that_the_scan_does_not_show_is_no_question() -> None:
    with pytest.raises(ValueError, match="does not show"):
        zone_question(scene("parcel@1", "air_320@1"), "cab", case_id=CASE, others=())


# --- pictures out ----------------------------------------------------------------------------------------------------


def flat(value: int, shape: tuple[int, int] = (40, 90)) -> Scan:
    return Scan(np.full(shape, value, np.uint16), None, 16, PixelMeaning.TRANSMISSION)


def test_that_a_sheet_has_a_place_for_every_scan_and_keeps_their_shape() -> None:
    made = sheet([("a", flat(60_000)), ("b", flat(100)), ("c", flat(60_000, (90, 90)))], columns=2, width=100)
    assert made.dtype == np.uint8
    assert made.shape == (22 + 44 + 8 + 22 + 100 + 8, 2 * 108)
    first, second = made[30:60, 5:95], made[30:60, 115:200]
    assert first.mean() > 200 > 60 > second.mean()
    assert (made[:20, :108] < 100).any(), "a caption"


def test_that_a_sheet_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="without scans"):
        sheet([])


@pytest.mark.parametrize("shape", [(1, 1), (7, 5), (6, 4, 3)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_that_a_png_comes_back_as_it_was(shape: tuple[int, ...], kind: type) -> None:
    picture = np.random.default_rng(1).integers(0, np.iinfo(kind).max, shape, dtype=kind, endpoint=True)
    back = cv2.imdecode(np.frombuffer(png_bytes(picture), np.uint8), cv2.IMREAD_UNCHANGED)
    assert back.dtype == kind
    assert np.array_equal(back if back.ndim == 2 else back[:, :, ::-1], picture)


@pytest.mark.parametrize("picture", [np.zeros((2, 2)), np.zeros(4, np.uint8), np.zeros((1, 2, 3, 4), np.uint8)])
def test_that_no_other_array_is_a_png(picture: np.ndarray) -> None:
    with pytest.raises(ValueError, match="no PNG"):
        png_bytes(picture)
