"""Scenes by wish and chance: what goes together, the same for the same seed, and nothing that tells the verdict."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation import compose
from xrayTrainer.simulation.compose import Wish, baited_scenes, scenes, without_hidden
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.generators import CARGO, CARRIERS, METHODS
from xrayTrainer.simulation.hiding.pairing import go_together
from xrayTrainer.simulation.profiles import profile_named


def drawn(wish: Wish, count: int, seed: int = 1) -> list[Scene]:
    """Return what is drawn before it is built: quick, and some of it would be passed over."""
    choice = compose._choice_of(wish)
    found = (compose._drawn(choice, Draws(seed).child(number)) for number in range(count))
    return [scene for scene in found if scene is not None]


def belongs(term: str, wanted: tuple[str, ...]) -> bool:
    return any(term == one or term.startswith(f"{one}.") for one in wanted)


def test_that_the_same_wish_and_seed_give_the_same_scenes() -> None:
    wish = Wish(carriers=("car", "van"), level=6)
    first, again = (next(scenes(wish, 8)) for _ in range(2))
    assert first[0] == again[0]
    assert first[1].solids.digest() == again[1].solids.digest()
    assert next(scenes(wish, 9))[0] != first[0]


@pytest.mark.parametrize("level", range(11))
def test_that_everything_drawn_goes_together(level: int) -> None:
    for scene in drawn(Wish(level=level), 7, seed=level):
        carrier = CARRIERS.get(scene.carrier.gen)
        profile = profile_named(scene.scanner)
        assert profile.modality == "transmission"
        assert belongs(carrier.term, profile.carriers)
        cargo = [CARGO.get(load.gen) for load in scene.loads]
        assert all(one.fits_carrier(carrier.term) for one in cargo)
        for hold in {load.hold for load in scene.loads}:
            assert sum(load.share for load in scene.loads if load.hold == hold) <= 1.0
        assert 1 <= len(scene.concealments) <= 2
        for hidden in scene.concealments:
            method = METHODS.get(hidden.method)
            assert method.fits_carrier(carrier.term)
            assert go_together(method.term, hidden.class_, carrier.term, [one.term for one in cargo])
        if level < 5:
            assert not scene.discrepancies
        if level < 2:
            assert len([load for load in scene.loads if load.hold is None]) <= 1
            assert not scene.look_alikes


@pytest.mark.parametrize(
    "wish",
    [
        {"cargo": ("bulk.coal",)},
        {"cargo": ("mail",)},
        {"methods": ("rail.hopper_walls",)},
        {"methods": ("load.in_drums",)},
        {"methods": ("load.empty_not_empty",)},
        {"methods": ("liquid.bottles",), "classes": ("narcotics",)},
        {"classes": ("people",)},
        {"classes": ("weapons.long_guns",), "carriers": ("rail",)},
        {"cargo": ("none",), "carriers": ("container.reefer",)},
        {"cargo": ("none", "food.sugar"), "carriers": ("container",)},
        {"scanner": "backscatter_225@1"},
        {"scanner": "air_160_dual@1", "classes": ("valuables.cash",)},
    ],
)
def test_that_a_narrow_wish_is_fulfilled_by_what_can_fulfil_it(wish: dict[str, Any]) -> None:
    found = drawn(Wish(level=4, **wish), 7)
    assert len(found) >= 5, "hardly a draw is wasted"
    for scene in found:
        assert belongs(CARRIERS.get(scene.carrier.gen).term, wish.get("carriers", ("",))) or "carriers" not in wish
        if "methods" in wish:
            assert all(belongs(METHODS.get(one.method).term, wish["methods"]) for one in scene.concealments)
        if "classes" in wish:
            assert all(belongs(one.class_, wish["classes"]) for one in scene.concealments)
        if "cargo" in wish:
            terms = [CARGO.get(load.gen).term for load in scene.loads] or ["none"]
            assert all(belongs(term, wish["cargo"]) for term in terms)
        if "scanner" in wish:
            assert scene.scanner == wish["scanner"]


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"scanner": "crystal_ball@1"}, "scene.no_scanner"),
        ({"carriers": ("airship",)}, "scene.no_carrier_fits"),
        ({"carriers": ("parcel",), "scanner": "gantry_6@1"}, "scene.no_carrier_fits"),
        ({"carriers": ("rail.tank",), "cargo": ("household.toys",)}, "scene.no_cargo_fits"),
        ({"cargo": ("unobtainium",)}, "scene.no_cargo_fits"),
        ({"carriers": ("car",), "methods": ("rail.hopper_walls",)}, "scene.no_method_fits"),
        ({"methods": ("load.in_tins",), "classes": ("people",)}, "scene.no_method_fits"),
        ({"classes": ("phlogiston",)}, "scene.no_method_fits"),
        ({"cargo": ("none",), "methods": ("load.in_sacks",)}, "scene.no_method_fits"),
    ],
)
@pytest.mark.parametrize("threat", [True, False])
def test_that_a_wish_that_contradicts_itself_is_told_at_once(wish: dict[str, Any], code: str, threat: bool) -> None:
    with pytest.raises(UserError) as caught:
        next(scenes(Wish(threat=threat, **wish), 1))
    assert caught.value.code == code


def test_that_a_clear_scene_is_one_that_would_have_done_with_something_in_it() -> None:
    wish = Wish(carriers=("car",), methods=("vehicle.gas_cylinder",), threat=False)
    clear, expansion = next(scenes(wish, 3))
    baited, _ = next(baited_scenes(wish, 3))
    assert clear == without_hidden(baited)
    assert baited.concealments
    assert clear.carrier.params == {"gas": 1.0}, "a car of the same kind, with its cylinder"
    assert expansion.hidden == ()
    assert expand(clear).solids.digest() == expansion.solids.digest()


def test_that_carriers_and_cargo_are_alike_in_threat_and_clear_cases() -> None:
    wish = {"level": 3, "carriers": ("container", "rail"), "methods": ("load.in_sacks", "structure.roof")}
    threat, clear = (
        [(scene.carrier, scene.loads) for scene in drawn(Wish(threat=threat, **wish), 6)] for threat in (True, False)
    )
    assert threat == clear


def test_that_only_long_holds_are_shared_by_several_loads() -> None:
    carriers = {"air", "rail.hopper", "rail.tank", "parcel", "mail_bag"}
    for scene in drawn(Wish(level=8, carriers=tuple(carriers)), 25):
        holds = [load.hold for load in scene.loads]
        assert len(set(holds)) == len(holds)
        assert all(load.share == 1.0 for load in scene.loads)
    several = [len(scene.loads) for scene in drawn(Wish(level=8, carriers=("container.dry_40hc",)), 15)]
    assert max(several) >= 2


def test_that_hiding_places_get_harder_with_the_level() -> None:
    def grades(level: int) -> Counter[object]:
        wish = Wish(level=level, carriers=("car",))
        return Counter(one.params["place"] for scene in drawn(wish, 60) for one in scene.concealments)

    assert set(grades(0)) == {"easy"}
    assert grades(9)["hard"] > 10


def test_that_wrong_papers_are_planted_from_level_five_on_and_only_when_allowed() -> None:
    wish = Wish(level=7, threat=False, carriers=("parcel", "air.ake"))
    planted = [plan for scene in drawn(wish, 90) for plan in scene.discrepancies]
    assert 6 <= len(planted) <= 36
    assert {plan.kind for plan in planted} == {"goods", "quantity", "weight", "empty", "seal"}
    assert not [plan for scene in drawn(replace(wish, papers=False), 25) for plan in scene.discrepancies]
    assert not [plan for scene in drawn(replace(wish, level=4), 25) for plan in scene.discrepancies]


def test_that_goods_are_misdeclared_as_what_the_carrier_may_carry() -> None:
    for scene in drawn(Wish(level=7, threat=False, carriers=("parcel", "air.ake")), 60):
        carrier = CARRIERS.get(scene.carrier.gen).term
        for plan in scene.discrepancies:
            if plan.kind == "goods":
                usual = {one.term for one in CARGO.newest().values() if one.fits_carrier(carrier)}
                assert plan.cargo in usual
                assert plan.cargo not in {CARGO.get(load.gen).term for load in scene.loads}


@pytest.mark.expects_log("a scene could not be built")
def test_that_a_faulty_generator_costs_one_scene_and_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = compose.expand, []

    def fails_once(scene: Scene) -> Any:
        calls.append(scene)
        if len(calls) == 1:
            raise ValueError("a box turned inside out")
        return real(scene)

    monkeypatch.setattr(compose, "expand", fails_once)
    scene, _ = next(scenes(Wish(carriers=("car",)), 1))
    assert scene != calls[0]


def test_that_faults_of_the_recipe_are_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(scene: Scene) -> Any:
        raise UserError("scene.no_generator", sort="cargo", name="x@1")

    monkeypatch.setattr(compose, "expand", refuses)
    with pytest.raises(UserError):
        next(scenes(Wish(carriers=("car",)), 1))
