"""Road carriers: containers on trailers, semi-trailers, lorries, vans, cars, coaches."""

from __future__ import annotations

import functools
import json

import numpy as np
import pytest
from numpy.typing import NDArray

from xrayTrainer.domain.errors import UserError
from xrayTrainer.resources import assets
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers import (
    container_frame,
    containers,
    reefer,
    reefer_shell,
    special_containers,
    tank_container,
)
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.physics.materials import load_materials
from xrayTrainer.simulation.places import Body, Void
from xrayTrainer.simulation.solids import Kind, Parts, Sink, Solids

CONTAINERS = (
    "container_20",
    "container_40",
    "container_40hc",
    "container_open_top",
    "flat_rack",
    "reefer_40hc",
    "tank_container",
)
TRAILERS = ("trailer_box", "trailer_curtain", "trailer_reefer", "trailer_tank")
VEHICLES = ("bus", "car", "truck_rigid", "van")
ALL = (*CONTAINERS, *TRAILERS, *VEHICLES)
SEEDS = (1, 2)


@functools.cache
def built(name: str, seed: int, tractor: str = "rear") -> tuple[Body, Solids]:
    sink = Sink(Draws(seed))
    params = {} if name in VEHICLES else {"tractor": tractor}
    body = CARRIERS.get(f"{name}@1").build(Parts(sink, 0), Draws(seed).child("carrier"), params)
    return body, sink.solids()


@functools.cache
def bounds(name: str, seed: int, tractor: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Lowest and highest corner of the box around each solid of a carrier."""
    rows = built(name, seed, tractor)[1].rows
    half, axes = rows["half"], rows["axes"]
    straight = np.abs(axes * half[:, :, None]).sum(axis=1)
    wide = np.maximum(1.0, np.where(rows["kind"] == Kind.CYLINDER, rows["shape"][:, 0], 1.0))
    round_part = np.sqrt(((axes[:, :2] * half[:, :2, None]) ** 2).sum(axis=1)) * wide[:, None]
    cylinder = round_part + np.abs(axes[:, 2] * half[:, 2, None])
    ellipsoid = np.sqrt(((axes * half[:, :, None]) ** 2).sum(axis=1))
    spread = np.where((rows["kind"] == Kind.CYLINDER)[:, None], cylinder, straight)
    spread = np.where((rows["kind"] == Kind.ELLIPSOID)[:, None], ellipsoid, spread)
    return rows["centre"] - spread, rows["centre"] + spread


def densities(name: str, seed: int, points: NDArray[np.float64], tractor: str = "rear") -> NDArray[np.float64]:
    """g/cm3 at each point, pressed sheets left out: they fill their box with little."""
    found = np.zeros(len(points))
    _, solids = built(name, seed, tractor)
    low, high = bounds(name, seed, tractor)
    near = (low <= points.max(axis=0)).all(axis=1) & (high >= points.min(axis=0)).all(axis=1)
    for row in solids.rows[near & (solids.rows["kind"] != Kind.CORRUGATED)]:
        own = (points - row["centre"]) @ row["axes"].T / row["half"]
        if row["kind"] == Kind.ELLIPSOID:
            inside = (own**2).sum(axis=1) <= 1.0
        elif row["kind"] == Kind.CYLINDER:
            head = float(row["shape"][0])
            radius = 1.0 + (head - 1.0) * (own[:, 2] + 1.0) / 2.0
            inside = (np.abs(own[:, 2]) <= 1.0) & ((own[:, :2] ** 2).sum(axis=1) <= radius**2)
        else:
            inside = (np.abs(own) <= 1.0).all(axis=1)
        found[inside] += row["density"] - row["host_density"]
    return found


def spread_in(box: Box, count: int, seed: int) -> NDArray[np.float64]:
    """Points in a box, well within it."""
    inner = box.shrunk(min(0.15, box.length / 4), min(0.15, box.width / 4), min(0.15, box.height / 4))
    share = np.random.default_rng(seed).random((count, 3))
    low = np.array([inner.x0, inner.y0, inner.z0])
    return np.asarray(low + share * np.array(inner.size))


def filling(void: Void) -> float:
    if void.inside is None:
        return 0.0
    given = void.inside.density
    return load_materials()[void.inside.material].density if given is None else given


@pytest.mark.parametrize("name", ALL)
def test_that_holds_are_empty(name: str) -> None:
    for seed in SEEDS:
        body, _ = built(name, seed)
        for hold in body.holds:
            if hold.form == "tank":
                continue
            assert np.abs(densities(name, seed, spread_in(hold.box, 600, seed))).max() < 1e-9, (seed, hold.id)


@pytest.mark.parametrize("name", ALL)
def test_that_spaces_to_hide_in_hold_nothing_but_what_they_say(name: str) -> None:
    for seed in SEEDS:
        body, _ = built(name, seed)
        for void in body.voids:
            met = densities(name, seed, spread_in(void.box, 100, seed))
            share = float((np.abs(met - filling(void)) > 0.12).mean())
            assert share < 0.12, (seed, void.id, share, void.box)


@pytest.mark.parametrize("name", ALL)
def test_that_nothing_weighs_less_than_nothing(name: str) -> None:
    body, _ = built(name, 1)
    whole = Box(*body.extent, -125.0, 125.0, 2.0, 400.0)
    assert densities(name, 1, spread_in(whole, 1200, 5)).min() > -1e-6


@pytest.mark.parametrize("name", ALL)
def test_that_everything_stands_on_the_ground(name: str) -> None:
    for seed in SEEDS:
        lowest = bounds(name, seed, "rear")[0][:, 2].min()
        assert -2.0 < lowest < 6.0, seed


@pytest.mark.parametrize("name", ALL)
def test_that_a_carrier_ends_where_it_says(name: str) -> None:
    for seed in SEEDS:
        body, _ = built(name, seed)
        last = bounds(name, seed, "rear")[1][:, 0].max()
        assert last <= body.extent[1], seed
        first, _ = body.extent
        assert all(hold.box.x0 > first and hold.box.x1 < body.extent[1] for hold in body.holds)
        assert all(void.box.x0 > first - 1.0 and void.box.x1 < body.extent[1] + 1.0 for void in body.voids)


@pytest.mark.parametrize("name", [*TRAILERS, *VEHICLES])
def test_that_a_carrier_weighs_what_is_painted_on_it(name: str) -> None:
    for seed in SEEDS:
        body, solids = built(name, seed, "none")
        assert float(masses_kg(solids).sum()) == pytest.approx(body.tare_kg, rel=0.16)


def weighed(build: object) -> float:
    sink = Sink(Draws(4))
    build(Parts(sink, 0))  # type: ignore[operator]
    return float(masses_kg(sink.solids()).sum())


def test_that_containers_weigh_what_is_painted_on_them() -> None:
    draws = Draws(9)
    for size in (container_frame.DRY_20, container_frame.DRY_40, container_frame.DRY_40HC):
        mass = weighed(lambda parts, size=size: containers.dry_container(parts, size, draws, {}))
        assert mass == pytest.approx(size.tare_kg, rel=0.05)
    box = weighed(lambda parts: reefer.reefer_container(parts, draws))
    assert box == pytest.approx(reefer_shell.REEFER_40HC.tare_kg, rel=0.04)
    rack = weighed(lambda parts: special_containers.rack(parts, special_containers.FLAT_40, draws))
    assert rack == pytest.approx(special_containers.FLAT_40.tare_kg, rel=0.05)
    tank = weighed(lambda parts: tank_container.tank(parts, draws))
    assert tank == pytest.approx(tank_container.SIZE.tare_kg, rel=0.05)


@pytest.mark.parametrize("name", ALL)
def test_that_a_seed_gives_one_carrier_and_another_seed_another(name: str) -> None:
    first, again = built(name, 1)[1], built.__wrapped__(name, 1)[1]
    assert first.digest() == again.digest()
    assert first.digest() != built(name, 2)[1].digest()


@pytest.mark.parametrize("name", ALL)
def test_that_words_of_places_stand_in_the_vocabularies(name: str) -> None:
    known = {
        sort: {entry["id"] for entry in json.loads((assets() / "vocabularies" / f"{sort}.json").read_text())["terms"]}
        for sort in ("carriers", "zones", "methods")
    }
    for seed in SEEDS:
        body, _ = built(name, seed)
        assert body.kind in known["carriers"]
        assert set(body.zones) <= known["zones"]
        assert {void.zone for void in body.voids} <= known["zones"]
        assert {method for void in body.voids for method in void.methods} <= known["methods"]
        ids = [void.id for void in body.voids]
        assert len(ids) == len(set(ids))
        assert CARRIERS.get(f"{name}@1").term == body.kind


@pytest.mark.parametrize("name", ALL)
def test_that_a_carrier_takes_some_thousand_solids_at_most(name: str) -> None:
    _, solids = built(name, 1, "whole")
    assert 700 < len(solids) < 4800


def test_that_dry_containers_offer_each_way_of_the_structure() -> None:
    methods: set[str] = set()
    for seed in range(1, 8):
        body, _ = built("container_40hc", seed)
        methods |= {method for void in body.voids for method in void.methods}
    wanted = (
        "front_wall",
        "floor",
        "cross_members",
        "roof",
        "side_wall",
        "doors",
        "corner_posts",
        "gooseneck",
        "rails",
    )
    assert {f"structure.{way}" for way in wanted} <= methods


def test_that_a_recipe_may_ask_for_a_gap_behind_the_front_wall() -> None:
    sink = Sink(Draws(1))
    body = CARRIERS.get("container_40hc@1").build(Parts(sink, 0), Draws(1).child("carrier"), {"front_gap": 25})
    gap = next(void for void in body.voids if void.id == "front_wall")
    assert gap.box.x1 <= body.holds[0].box.x0
    assert gap.box.length == pytest.approx(24.6)


def test_that_a_recipe_may_ask_for_a_gas_cylinder_or_none() -> None:
    for asked in (0, 1):
        sink = Sink(Draws(3))
        body = CARRIERS.get("car@1").build(Parts(sink, 0), Draws(3).child("carrier"), {"gas": asked})
        assert any(void.id == "gas_cylinder" for void in body.voids) == bool(asked)


def test_that_an_unknown_word_of_a_recipe_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        CARRIERS.get("car@1").build(Parts(Sink(Draws(1)), 0), Draws(1), {"shape": "boat"})
    assert caught.value.code == "scene.param_not_allowed"
