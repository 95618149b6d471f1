"""A scene that is changed step by step shows what it would show from nothing, and goes where it is told to."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import (
    CarrierRecipe,
    ConcealmentRecipe,
    LoadRecipe,
    LookAlikeRecipe,
    PlacedAt,
    Scene,
    with_requirements,
)
from xrayTrainer.simulation.compose_limits import WHOLE, limits_of
from xrayTrainer.simulation.compose_moves import hide, load, load_moved, moved, set_slider
from xrayTrainer.simulation.compose_places import middle_of, ranges_of
from xrayTrainer.simulation.compose_search import other_load, other_place, suggest
from xrayTrainer.simulation.composing import COARSENESS, Composing
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.exposure import expose
from xrayTrainer.simulation.falsifying import falsifications
from xrayTrainer.simulation.manifest import papers_of
from xrayTrainer.simulation.profiles import profile_named

CARTONS = LoadRecipe(id="cartons", gen="cartons_loose@1", share=0.5)
BRICKS = ConcealmentRecipe(
    id="bricks",
    method="load_among_boxes@1",
    goods="powder_bricks@1",
    class_="narcotics.heroin",
    params={"amount": 12},
)
CASES = ConcealmentRecipe(
    id="cases",
    method="load_empty_not_empty@1",
    goods="cigarette_cases@1",
    class_="tobacco.cigarettes",
    params={"amount": 2},
)


def van(*loads: LoadRecipe, hidden: tuple[ConcealmentRecipe, ...] = (), **changes: Any) -> Scene:
    made = Scene(
        seed=31,
        scanner="portal_low_dose@1",
        carrier=CarrierRecipe(gen="van@1"),
        loads=loads,
        concealments=hidden,
        **changes,
    )
    return with_requirements(made)


@pytest.fixture(scope="module")
def composing() -> Composing:
    return Composing()


FULL = van(CARTONS, hidden=(BRICKS,))
EMPTY = van(hidden=(CASES,))


def test_that_what_is_kept_shows_what_is_rendered_from_nothing(composing: Composing) -> None:
    composing.exposure(FULL, "side", "full")
    x, y, z = middle_of(composing.built(FULL).hidden[0])
    away = msgspec.structs.replace(BRICKS, at=PlacedAt(along_cm=x - 40.0, depth_cm=y, height_cm=z))
    shoes = LoadRecipe(id="shoes", gen="shoes@1", share=0.3, begin=0.6)
    alike = LookAlikeRecipe(id="s", gen="chocks@1")
    scenes = [FULL, van(CARTONS, hidden=(away,)), van(CARTONS, shoes, hidden=(away, CASES_TOO), look_alikes=(alike,))]
    for scene in scenes:
        shown = composing.exposure(scene, "side", "full").scan()
        from_nothing = expose(expand(scene), profile_named(scene.scanner), "side").scan()
        for band, other in ((shown.high, from_nothing.high), (shown.low, from_nothing.low)):
            if band is None or other is None:
                assert band is other
                continue
            assert np.abs(band.astype(np.int32) - other).max() <= 1, "but for the rounding of a sum"
    again = composing.exposure(FULL, "side", "full").scan()
    assert np.abs(again.high.astype(np.int32) - expose_once(FULL)).max() <= 1, "nothing was left behind in what is kept"


CASES_TOO = msgspec.structs.replace(BRICKS, id="more", at=PlacedAt(height_cm=60.0))


def expose_once(scene: Scene) -> Any:
    return expose(expand(scene), profile_named(scene.scanner), "side").scan().high


def test_that_a_draft_is_the_same_picture_with_fewer_pixels(composing: Composing) -> None:
    full, draft = (composing.exposure(FULL, "side", quality) for quality in ("full", "draft"))
    by = COARSENESS["draft"]
    rows, cols = (side // by for side in full.fan.shape)
    assert draft.fan.shape == (rows, cols)
    assert draft.mm_per_pixel == pytest.approx([by * side for side in full.mm_per_pixel], rel=1e-6)
    fine = full.noise_free("high")[: rows * by, : cols * by].reshape(rows, by, cols, by).mean(axis=(1, 3))
    assert np.abs(fine - draft.noise_free("high")).mean() < 0.02
    seen = [composing.hidden(FULL, quality)[0] for quality in ("full", "draft")]
    for one, other in zip(seen[0].seen["side"].handle or (), seen[1].seen["side"].handle or (), strict=True):
        assert one == pytest.approx(other, abs=by)
    assert seen[0].figures["size_px"] > 0
    assert not seen[1].figures


def test_that_a_dragged_thing_is_where_the_pointer_is(composing: Composing) -> None:
    handle = composing.hidden(EMPTY, "draft")[0].seen["side"].handle
    assert handle is not None
    for step in (-35.0, 20.0):
        there = moved(composing, EMPTY, "cases", "side", (handle[0] + step, handle[1]))
        found = composing.hidden(there, "draft")[0].seen["side"].handle
        assert found == pytest.approx((handle[0] + step, handle[1]), abs=2.5)
        assert there.requires == ("placed",)
    far = moved(composing, EMPTY, "cases", "side", (1e6, -1e6))
    hold = composing.built(far).body.holds[0].box
    assert hold.contains(composing.built(far).hidden[0].made[0].box, 1.0)
    with pytest.raises(UserError, match=r"scene\.no_such_thing"):
        moved(composing, EMPTY, "elephant", "side", (0.0, 0.0))


def test_that_every_slider_goes_from_its_least_to_its_most(composing: Composing) -> None:
    built = composing.built(EMPTY)
    ranges = {one.id: one for one in ranges_of(EMPTY, built, built.hidden[0])}
    assert set(ranges) == {"amount", "along", "depth", "turn"}, "nothing that stands on a floor has a height"
    for name, one in ranges.items():
        assert one.least <= one.value <= one.most
        for value in (one.least, one.most) if name == "along" else (one.most,):
            changed = set_slider(composing, EMPTY, "cases", name, value)
            after = composing.built(changed)
            now = next((two for two in ranges_of(changed, after, after.hidden[0]) if two.id == name), None)
            assert now is not None
            assert now.value == pytest.approx(value, abs=max(2.0, 0.02 * abs(value)))


def test_that_a_thing_without_a_place_stays_where_it_was(composing: Composing) -> None:
    assert set_slider(composing, FULL, "bricks", "amount", 0.0).concealments[0].params["amount"] == 1
    gone = van(hidden=(BRICKS,))
    assert not composing.can_be_built(gone)
    with pytest.raises(UserError, match=r"scene\.no_place"):
        composing.built(gone)


# --- loads -----------------------------------------------------------------------------------------------------------


def push(composing: Composing, scene: Scene, name: str, **wish: Any) -> Scene:
    asked = {"along_m": None, "length_m": None, "hold": None, "onto": None} | wish
    return load_moved(composing, scene, name, **asked)


def spans(scene: Scene) -> dict[str, tuple[float, float]]:
    return {one.id: (one.begin or 0.0, (one.begin or 0.0) + one.share) for one in scene.loads}


def test_that_a_pushed_load_snaps_and_leaves_the_others_where_they_are(composing: Composing) -> None:
    metres = composing.built(van()).body.holds[0].box.length / 100.0
    two = van(msgspec.structs.replace(CARTONS, share=0.3), LoadRecipe(id="shoes", gen="shoes@1", share=0.3, begin=0.5))
    near = push(composing, two, "shoes", along_m=0.33 * metres)
    assert spans(near) == {"cartons": (0.0, 0.3), "shoes": pytest.approx((0.3, 0.6))}, "on to its neighbour"
    end = push(composing, two, "shoes", along_m=0.69 * metres)
    assert spans(end)["shoes"][1] == pytest.approx(1.0), "on to the doors"
    free = push(composing, two, "cartons", along_m=0.1 * metres)
    assert spans(free)["shoes"] == (0.5, 0.8)
    long = push(composing, two, "shoes", length_m=9.0)
    assert spans(long)["shoes"] == pytest.approx((0.3, 1.0)), "no longer than there is room"
    three = load(composing, two, "cartons_loose@1", None)
    assert spans(three)["load1"] == pytest.approx((0.3, 0.5)) or spans(three)["load1"] == pytest.approx((0.8, 1.0))
    with pytest.raises(UserError, match=r"scene\.does_not_fit"):
        load(composing, van(msgspec.structs.replace(CARTONS, share=1.0)), "shoes@1", None)


def test_that_a_load_is_stacked_and_comes_down_again(composing: Composing) -> None:
    drums = LoadRecipe(id="drums", gen="drums@1", share=0.45)
    both = Scene(
        seed=5,
        scanner="portal_low_dose@1",
        carrier=CarrierRecipe(gen="container_20@1"),
        loads=(drums, LoadRecipe(id="shoes", gen="shoes@1", share=0.4)),
    )
    up = push(composing, both, "shoes", onto="drums")
    assert up.loads[1].onto == "drums"
    assert spans(up)["shoes"][1] <= spans(up)["drums"][1] + 1e-6
    along = push(composing, up, "drums", along_m=2.0)
    shift = spans(along)["drums"][0] - spans(up)["drums"][0]
    assert spans(along)["shoes"][0] - spans(up)["shoes"][0] == pytest.approx(shift, abs=1e-5), "it goes along"
    down = push(composing, up, "shoes", hold="hold", along_m=4.0)
    assert down.loads[1].onto is None
    with pytest.raises(UserError, match=r"scene\.cannot_stack"):
        push(composing, up, "drums", onto="shoes")


def test_that_limits_tell_what_is_used(composing: Composing) -> None:
    built = composing.built(FULL)
    found = {(one["hold"], one["what"]): one for one in limits_of(built, composing.plan(FULL))}
    assert set(found) == {("hold", "mass_kg"), ("hold", "length_m"), ("hold", "volume_m3"), (WHOLE, "mass_kg")}
    assert found["hold", "mass_kg"]["used"] == pytest.approx(
        built.masses_kg["cartons"] + composing.plan(FULL).items[-1].mass_kg
    )
    assert found["hold", "mass_kg"]["most"] == 1200.0
    assert all(0.0 < one["used"] < one["most"] for one in found.values())


# --- what the program finds by itself --------------------------------------------------------------------------------


def test_that_suggestions_are_the_same_each_time_and_the_nearest_first(composing: Composing) -> None:
    first = suggest(composing, FULL, "bricks", 2, 3)
    assert first == suggest(Composing(), FULL, "bricks", 2, 3)
    assert 1 <= len(first) <= 3
    away = [abs(one.band - 2) for one in first]
    assert away == sorted(away)
    assert all(composing.measured(one.scene, "bricks")[0].band == one.band for one in first)


def test_that_variants_change_what_they_say(composing: Composing) -> None:
    elsewhere = other_place(composing, FULL)
    assert elsewhere.loads == FULL.loads
    middles = [middle_of(composing.built(scene).hidden[0]) for scene in (FULL, elsewhere)]
    assert np.hypot(*np.subtract(middles[0], middles[1])[:2]) > 10.0
    reloaded = other_load(composing, FULL)
    assert reloaded.loads[0].gen != CARTONS.gen
    assert (reloaded.loads[0].share, reloaded.carrier) == (CARTONS.share, FULL.carrier)
    assert len(composing.built(reloaded).hidden) == 1
    with pytest.raises(UserError, match=r"scene\.no_cargo_fits"):
        other_load(composing, EMPTY)


def test_that_papers_go_wrong_where_it_was_said(composing: Composing) -> None:
    built = composing.built(FULL)
    found = falsifications(built)
    assert {one.planted.kind for one in found} == {"goods", "quantity", "weight", "empty"}, "a van has no seal"
    for one in found:
        assert one.true != one.said
        planted = msgspec.structs.replace(FULL, discrepancies=(one.planted,))
        wrong = papers_of(composing.built(planted)).discrepancies
        assert [(two.document, two.field) for two in wrong] == [(one.document, one.field)]
        kinds = [other.planted.kind for other in falsifications(composing.built(planted))]
        assert one.planted.kind not in kinds or one.planted.load is None, "it is planted already"


def test_that_what_is_hidden_anew_gets_what_it_needs(composing: Composing) -> None:
    car = Scene(seed=3, scanner="portal_low_dose@1", carrier=CarrierRecipe(gen="car@1"))
    one = hide(composing, car, "vehicle_gas_cylinder@1", "powder_bricks@1")
    assert one.carrier.params == {"gas": 1.0}
    two = hide(composing, one, "vehicle_spare_wheel@1", "powder_bricks@1")
    assert [hidden.id for hidden in two.concealments] == ["hidden1", "hidden2"]
    assert {hidden.class_ for hidden in two.concealments} == {"narcotics.heroin"}


def test_that_work_ends_when_nobody_waits_for_it(composing: Composing) -> None:
    def no_longer() -> None:
        raise UserError("scene.superseded")

    fresh = Composing()
    fresh.wanted = no_longer
    with pytest.raises(UserError, match=r"scene\.superseded"):
        fresh.exposure(FULL, "side", "full")
    fresh.wanted = lambda: None
    assert fresh.built(FULL).solids.digest() == composing.built(FULL).solids.digest()
