"""What is put to a place of its own lies there, in its hiding place, on what bears it, and takes no more room."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest
from helpers.golden_scenes import golden, scene_of
from helpers.straight_rays import ends_of, material_depths

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import (
    PLACED,
    CarrierRecipe,
    ConcealmentRecipe,
    LoadRecipe,
    PlacedAt,
    Scene,
    with_requirements,
)
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Groundworks, Role, expand

ROUNDING = 0.06
"""g/cm2: a hundredth of a centimetre of steel, where faces meet."""
WAYS = {
    "load_among_boxes@1": ("container_20@1", "cartons_loose@1", "powder_bricks@1", "narcotics.heroin"),
    "load_in_sacks@1": ("truck_rigid@1", "bagged_sugar@1", "handguns@1", "weapons.handguns"),
    "load_in_drums@1": ("container_20@1", "drums@1", "powder_bricks@1", "narcotics.heroin"),
    "load_on_top@1": ("container_20@1", "bagged_sugar@1", "cigarette_cases@1", "tobacco.cigarettes"),
    "structure_floor@1": ("container_20@1", "shoes@1", "powder_bricks@1", "narcotics.heroin"),
    "structure_front_wall@1": ("container_20@1", "shoes@1", "cigarette_cartons@1", "tobacco.cigarettes"),
    "load_rip_on@1": ("container_20@1", "shoes@1", "powder_bricks@1", "narcotics.heroin"),
    "vehicle_spare_wheel@1": ("car@1", "", "powder_bricks@1", "narcotics.heroin"),
    "load_empty_not_empty@1": ("van@1", "", "cigarette_cases@1", "tobacco.cigarettes"),
}


QUICK = (
    "load_among_boxes@1",
    "load_in_sacks@1",
    "load_rip_on@1",
    "structure_front_wall@1",
    "vehicle_spare_wheel@1",
    "load_empty_not_empty@1",
)


def scene(method: str, at: PlacedAt | None = None, **changes: Any) -> Scene:
    carrier, load, goods, class_ = WAYS[method]
    loads = (LoadRecipe(id="l", gen=load, share=0.8),) if load else ()
    hidden = ConcealmentRecipe(id="h", method=method, goods=goods, class_=class_, at=at, **changes)
    made = Scene(seed=21, scanner="gantry_6@1", carrier=CarrierRecipe(gen=carrier), loads=loads, concealments=(hidden,))
    return with_requirements(made)


STACKABLE = (
    "cement_bags@1",
    *(pytest.param(name, marks=pytest.mark.full) for name in ("drums@1", "cotton_bales@1", "paint_tins@1")),
)
"""Loads that bear others."""


def loaded(*loads: LoadRecipe, carrier: str = "container_20@1") -> Scene:
    return with_requirements(Scene(seed=5, scanner="gantry_6@1", carrier=CarrierRecipe(gen=carrier), loads=loads))


def less_than_nothing(built: Expansion, around: Box, rays: int = 60) -> float:
    """Return the least g/cm2 of any material along random rays through a box and its surroundings."""
    draws = Draws(3)
    low = np.array([around.x0 - 3, around.y0 - 3, around.z0 - 3])
    high = np.array([around.x1 + 3, around.y1 + 3, around.z1 + 3])
    places = low + np.array([[draws.uniform() for _ in range(3)] for _ in range(rays)]) * (high - low)
    return min(float(material_depths(built.solids, places, axis).min()) for axis in (1, 2))


@pytest.mark.parametrize("method", [way if way in QUICK else pytest.param(way, marks=pytest.mark.full) for way in WAYS])
def test_that_placed_goods_keep_to_their_hiding_place_and_take_no_more_than_is_there(method: str) -> None:
    known = Groundworks()
    first = expand(scene(method), known).hidden[0]
    x, y, z = first.made[0].box.centre
    for step, turn in ((-70.0, 25.0), (45.0, -80.0)):
        at = PlacedAt(along_cm=x + step, depth_cm=-y, height_cm=z + step / 2, turn_deg=turn)
        built = expand(scene(method, at), known)
        hidden = built.hidden[0]
        for made, room in zip(hidden.made, hidden.rooms, strict=True):
            assert room.box.contains(made.box, 1e-3)
            assert room.bears or made.box.z0 == pytest.approx(room.packed.z0), "nothing floats"
        assert less_than_nothing(built, hidden.made[0].box) > -ROUNDING


def test_that_a_thing_lies_where_it_is_wanted() -> None:
    wanted = PlacedAt(along_cm=80.0, depth_cm=20.0)
    few = {"amount": 3}
    box = expand(scene("load_empty_not_empty@1", wanted, params=few)).hidden[0].made[0].box
    assert box.centre[:2] == pytest.approx((80.0, 20.0), abs=1e-6)
    beyond = expand(scene("load_empty_not_empty@1", PlacedAt(along_cm=9_000.0), params=few))
    hold = beyond.body.holds[0].box
    assert hold.x1 - 3.0 < beyond.hidden[0].made[0].box.x1 <= hold.x1


def test_that_the_nearest_of_many_pieces_is_taken() -> None:
    known = Groundworks()
    free = expand(scene("load_among_boxes@1"), known)
    hosts = [host.box for host in free.loads[0].stow.hosts if host.kind == "carton" and min(host.box.size) >= 12.0]
    for box in (hosts[0], hosts[len(hosts) // 2], hosts[-1]):
        x, y, z = box.centre
        at = PlacedAt(along_cm=x, depth_cm=y, height_cm=z)
        assert box.contains(expand(scene("load_among_boxes@1", at), known).hidden[0].made[0].box, 1e-3)


def test_that_a_turn_is_cut_to_the_room_there_is() -> None:
    tight = expand(scene("load_among_boxes@1", PlacedAt(turn_deg=60.0), params={"amount": 0.99})).hidden[0]
    assert tight.rooms[0].box.contains(tight.made[0].box, 1e-3)
    straight, turned = (
        expand(scene("load_empty_not_empty@1", PlacedAt(turn_deg=turn), params={"amount": 1})) for turn in (0.0, 30.0)
    )
    sides = [built.hidden[0].made[0].box for built in (straight, turned)]
    assert sides[0].volume_cm3 < sides[1].volume_cm3
    owners = [built.solids.of((built.hidden[0].owner,)) for built in (straight, turned)]
    assert len(owners[0]) == len(owners[1])
    assert straight.masses_kg["h"] == pytest.approx(turned.masses_kg["h"])


@pytest.mark.parametrize("name", ["a car with heroin in its gas cylinder", "cotton in a wagon, opium beneath it"])
def test_that_remembering_carriers_and_loads_changes_nothing(name: str) -> None:
    row = golden()[name]
    recipe, known = scene_of(row["scene"]), Groundworks()
    assert expand(recipe, known).solids.digest() == row["digest"]
    put = msgspec.structs.replace(recipe.concealments[0], at=PlacedAt(along_cm=0.0))
    moved = msgspec.structs.replace(recipe, concealments=(put,))
    assert expand(moved, known).solids.digest() == expand(moved).solids.digest()
    assert expand(recipe, known).solids.digest() == row["digest"], "what was hidden in between left no trace"


# --- loads -----------------------------------------------------------------------------------------------------------


def load(name: str, share: float, cargo: str = "cartons_loose@1", **changes: Any) -> LoadRecipe:
    return LoadRecipe(id=name, gen=cargo, share=share, **changes)


def extent(built: Expansion, name: str) -> tuple[Any, Any]:
    number = next(n for n, owner in enumerate(built.owners) if owner.role is Role.LOAD and owner.id == name)
    firsts, lasts = ends_of(built.solids.of((number,)))
    return firsts.min(axis=0), lasts.max(axis=0)


def test_that_a_load_begins_where_it_was_put() -> None:
    built = expand(loaded(load("a", 0.25), load("b", 0.3, begin=0.5)))
    hold = built.body.holds[0].box
    assert extent(built, "a")[1][0] <= hold.x0 + 0.25 * hold.length + 1.0
    assert hold.x0 + 0.5 * hold.length - 1.0 <= extent(built, "b")[0][0]


@pytest.mark.parametrize(
    ("loads", "code"),
    [
        ((load("a", 0.5), load("b", 0.4, begin=0.3)), "scene.does_not_fit"),
        ((load("a", 0.5), load("b", 0.4, begin=0.7)), "scene.does_not_fit"),
        ((load("b", 0.3, onto="a"), load("a", 0.5)), "scene.does_not_fit"),
        ((load("a", 0.3), load("b", 0.4, onto="a")), "scene.does_not_fit"),
        ((load("a", 0.4, "scrap_metal@1"), load("b", 0.3, onto="a")), "scene.cannot_stack"),
        ((load("a", 0.4), load("b", 0.4, onto="a")), "scene.cannot_stack"),
    ],
    ids=["overlap", "beyond", "order", "longer", "scrap", "no room"],
)
def test_that_loads_that_cannot_be_so_are_refused(loads: tuple[LoadRecipe, ...], code: str) -> None:
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        expand(loaded(*loads))


@pytest.mark.parametrize("below", STACKABLE)
def test_that_what_is_stacked_stands_on_what_is_below(below: str) -> None:
    built = expand(loaded(load("a", 0.6, below), load("b", 0.5, onto="a", begin=0.05), carrier="container_40hc@1"))
    under, over = extent(built, "a"), extent(built, "b")
    number = next(n for n, owner in enumerate(built.owners) if owner.id == "a")
    firsts, lasts = ends_of(built.solids.of((number,)))
    beneath = (firsts[:, 0] < over[1][0]) & (lasts[:, 0] > over[0][0])
    assert over[0][2] == pytest.approx(lasts[beneath, 2].max(), abs=0.01), "its boards lie on the highest piece"
    assert over[1][2] <= built.body.holds[0].box.z1 + 0.01
    assert under[0][0] - 1.0 <= over[0][0]
    x, y, z = (np.array(over[0]) + np.array(over[1])) / 2
    assert less_than_nothing(built, Box.around((x, y, z), (150.0, 150.0, 60.0))) > -ROUNDING


def test_that_at_least_one_load_bears_another() -> None:
    built = expand(loaded(load("a", 0.6, "drums@1"), load("b", 0.5, onto="a", begin=0.05)))
    free = [void.box for void in built.loads[0].stow.free if void.id.startswith("over")]
    low, high = extent(built, "b")
    over = Box(low[0], high[0], low[1], high[1], low[2], high[2])
    assert not any(box.overlaps(over, 1.0) for box in free), "what is stacked there is no free room"


# --- the file --------------------------------------------------------------------------------------------------------


def test_that_a_scene_with_places_names_what_it_requires(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, put = scene("load_among_boxes@1"), scene("load_among_boxes@1", PlacedAt(along_cm=1.5, turn_deg=3.0))
    assert plain.requires == ()
    assert put.requires == (PLACED,)
    assert loaded(load("a", 0.2, begin=0.1)).requires == (PLACED,)
    assert loaded(load("a", 0.6, "drums@1"), load("b", 0.2, onto="a")).requires == (PLACED,)
    stored = to_json(put)
    assert read_bytes(Scene, stored, file="scene.json") == put
    monkeypatch.setattr("xrayTrainer.domain.codec.FEATURES", frozenset())
    assert read_bytes(Scene, to_json(plain), file="scene.json") == plain
    with pytest.raises(UserError, match=r"formats\.unknown_feature"):
        read_bytes(Scene, stored, file="scene.json")
    taken_back = msgspec.structs.replace(put, concealments=plain.concealments)
    assert with_requirements(taken_back).requires == ()
