"""A recipe expands to the same solids everywhere and for ever; another seed gives another scene."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import msgspec
import pytest
from helpers.checkout import ROOT
from helpers.golden_scenes import digest_of, golden, scene_of

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import CarrierRecipe, ConcealmentRecipe, LoadRecipe, LookAlikeRecipe, Scene
from xrayTrainer.simulation.expand import Role, expand
from xrayTrainer.simulation.generators import CARGO, CARRIERS, GOODS, LOOK_ALIKES, METHODS

GOLDEN = golden()
QUICK = (
    "fuel in a tank wagon",
    "a car with heroin in its gas cylinder",
    "clothing in a parcel with powder in its walls",
)


def car(**changes: Any) -> Scene:
    return Scene(**({"seed": 5, "scanner": "gantry_6@1", "carrier": CarrierRecipe(gen="car@1")} | changes))


@pytest.mark.parametrize("name", GOLDEN)
def test_that_a_recipe_expands_to_what_it_was(name: str) -> None:
    """A released generator never changes; before the first release see `helpers/golden_scenes.py`."""
    row = GOLDEN[name]
    assert digest_of(row["scene"]) == row["digest"], "changed on purpose? python tests/helpers/golden_scenes.py"


def test_that_the_golden_recipes_go_through_all_sorts() -> None:
    scenes = [scene_of(row["scene"]) for row in GOLDEN.values()]
    groups = {CARRIERS.get(scene.carrier.gen).term.partition(".")[0] for scene in scenes}
    assert groups >= {"container", "trailer", "rail", "car", "bus", "van", "air", "parcel"}
    assert len({load.gen for scene in scenes for load in scene.loads}) >= 12
    assert len({one.method for scene in scenes for one in scene.concealments}) >= 8
    assert len({one.gen for scene in scenes for one in scene.look_alikes}) >= 3
    assert len({row["digest"] for row in GOLDEN.values()}) == len(GOLDEN)


@pytest.mark.parametrize("hash_seed", ["1", "77"])
def test_that_another_process_expands_to_the_same(hash_seed: str) -> None:
    """Whatever order sets and hashes of that process have."""
    code = (
        "import json, sys\nfrom helpers.golden_scenes import digest_of\n"
        "print(json.dumps([digest_of(one) for one in json.load(sys.stdin)]))"
    )
    path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps([GOLDEN[name]["scene"] for name in QUICK]),
        env=os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == [GOLDEN[name]["digest"] for name in QUICK]


@pytest.mark.parametrize("name", QUICK)
def test_that_another_seed_is_another_scene(name: str) -> None:
    scene = scene_of(GOLDEN[name]["scene"])
    other = msgspec.structs.replace(scene, seed=scene.seed + 1)
    assert expand(other).solids.digest() != GOLDEN[name]["digest"]


def test_that_a_load_is_the_same_whether_something_is_hidden_or_not() -> None:
    hidden = scene_of(GOLDEN["cotton in a wagon, opium beneath it"]["scene"])
    clear = msgspec.structs.replace(hidden, concealments=())
    assert expand(clear).solids.rows.tobytes() == expand(hidden).clean.rows.tobytes()


def test_that_every_owner_has_its_name_and_weight() -> None:
    built = expand(scene_of(GOLDEN["tiles and sugar on a curtain-sider, hashish in the front wall"]["scene"]))
    assert [(owner.role, owner.id) for owner in built.owners] == [
        (Role.CARRIER, "carrier"),
        (Role.LOAD, "load1"),
        (Role.LOAD, "load2"),
        (Role.CONCEALMENT, "hidden1"),
        (Role.LOOK_ALIKE, "seeming1"),
    ]
    assert all(owner.mass_kg > 0 for owner in built.owners)
    front, rear = (float(built.solids.of((number,)).rows["centre"][:, 0].mean()) for number in (1, 2))
    assert front < rear, "loads go from the far end to the doors"


# --- what can't be built ---------------------------------------------------------------------------------------------


def load(name: str, share: float = 1.0, hold: str | None = None) -> LoadRecipe:
    return LoadRecipe(id=name, gen="cartons_loose@1", share=share, hold=hold)


def hidden(name: str, method: str = "vehicle_bumper@1", goods: str = "powder_bricks@1") -> ConcealmentRecipe:
    return ConcealmentRecipe(id=name, method=method, goods=goods, class_="narcotics.heroin")


@pytest.mark.parametrize(
    ("changes", "code", "value"),
    [
        ({"carrier": CarrierRecipe(gen="sledge@1")}, "scene.no_generator", "sledge@1"),
        ({"carrier": CarrierRecipe(gen="car@99")}, "scene.no_generator", "car@99"),
        ({"loads": (LoadRecipe(id="a", gen="moon_dust@1"),)}, "scene.no_generator", "moon_dust@1"),
        ({"concealments": (hidden("a", method="teleport@1"),)}, "scene.no_generator", "teleport@1"),
        ({"concealments": (hidden("a", goods="pixie_dust@1"),)}, "scene.no_generator", "pixie_dust@1"),
        ({"look_alikes": (LookAlikeRecipe(id="a", gen="ghost@1"),)}, "scene.no_generator", "ghost@1"),
        ({"concealments": (hidden("a", method="structure_roof@1"),)}, "scene.no_place", "a"),
        ({"concealments": (hidden("a"), hidden("a"))}, "scene.id_twice", "a"),
        ({"concealments": (hidden("carrier"),)}, "scene.id_twice", "carrier"),
    ],
)
def test_that_what_can_not_be_built_is_named(changes: dict[str, Any], code: str, value: str) -> None:
    with pytest.raises(UserError) as caught:
        expand(car(**changes))
    assert caught.value.code == code
    assert value in caught.value.params.values()


@pytest.mark.parametrize(
    ("loads", "code"),
    [
        ((load("a", 0.6), load("b", 0.6)), "scene.does_not_fit"),
        ((load("a", hold="attic"),), "scene.no_hold"),
        ((load("a", 0.4), load("a", 0.4)), "scene.id_twice"),
    ],
)
def test_that_a_load_that_has_no_room_is_named(loads: tuple[LoadRecipe, ...], code: str) -> None:
    with pytest.raises(UserError) as caught:
        expand(car(carrier=CarrierRecipe(gen="van@1"), loads=loads))
    assert caught.value.code == code


@pytest.mark.parametrize("fill", ["much", True])
def test_that_a_wish_of_the_wrong_kind_is_named(fill: Any) -> None:
    loads = (LoadRecipe(id="a", gen="bulk_grain@1", params={"fill": fill}),)
    with pytest.raises(UserError) as caught:
        expand(car(carrier=CarrierRecipe(gen="rail_hopper@1"), loads=loads))
    assert caught.value.code == "scene.param_not_number"


def test_that_every_generator_makes_something_that_the_vocabularies_name() -> None:
    from xrayTrainer.domain.vocabulary import load_vocabulary

    sorts = {"carriers": CARRIERS, "cargo": CARGO, "classes": GOODS, "methods": METHODS}
    for vocabulary, registry in sorts.items():
        known = {term.id for term in load_vocabulary(vocabulary).terms}
        assert {one.term for one in registry.newest().values()} <= known, vocabulary
    cues = {term.id for term in load_vocabulary("cues").terms}
    assert {one.term for one in LOOK_ALIKES.newest().values()} <= cues
