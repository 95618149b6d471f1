"""Stowage as people do it: nothing as level, as straight or as much in step as a drawing."""

from __future__ import annotations

import math

import numpy as np
import pytest

from xrayTrainer.domain.scene import CarrierRecipe, ConcealmentRecipe, LoadRecipe, Params, Scene
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.generators import CARGO, GOODS, Space
from xrayTrainer.simulation.hiding.pairing import THROUGH_A_HATCH, go_together
from xrayTrainer.simulation.solids import Kind, Parts, Sink, Solids, Stuff

ROOM = Box(-301, 301, -117, 117, 130, 399)


def load(name: str, seed: int, params: Params, carrier: str = "container.dry_40hc") -> Solids:
    sink = Sink(Draws(seed))
    space = Space(box=ROOM, doors="x+", payload_kg=20_000.0, form="room", carrier=carrier)
    CARGO.newest()[name].build(Parts(sink, 0), space, Draws(seed).child("load"), params)
    return sink.solids()


def reach_up(solids: Solids) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return how high each solid reaches, cm."""
    rows = solids.rows
    return np.asarray(rows["centre"][:, 2] + (np.abs(rows["axes"][:, :, 2]) * rows["half"]).sum(axis=1))


@pytest.mark.parametrize("size", ["car", "lorry"])
def test_that_laced_tyres_lean_one_layer_this_way_and_the_next_that_way(size: str) -> None:
    solids = load("tyres", 5, {"manner": "laced", "size": size, "fill": 0.6})
    axles = solids.rows["axes"][solids.rows["kind"] == Kind.CYLINDER][:, 2]
    lean = np.degrees(np.arctan2(axles[:, 1], axles[:, 2]))
    assert (np.abs(lean) > 25).all()
    assert (lean > 0).any()
    assert (lean < 0).any()


def test_that_no_load_of_tyres_has_more_solids_than_a_load_may_have() -> None:
    counts = [len(load("tyres", seed, {"manner": "stacked", "size": "car", "fill": 1.0})) for seed in range(1, 4)]
    assert max(counts) < 9000


@pytest.mark.parametrize("name", ["bulk_coal", "bulk_sand", "bulk_ore"])
def test_that_heaps_slope_down_to_their_ends(name: str) -> None:
    for seed in range(1, 6):
        solids = load(name, seed, {"fill": 1.0}, "rail.gondola")
        x, tops = solids.rows["centre"][:, 0], reach_up(solids) - ROOM.z0
        at_ends = tops[np.abs(x) > 301 - 12]
        assert at_ends.max(initial=0.0) < 0.75 * tops.max()


def test_that_no_straight_line_runs_through_all_stacks_of_cartons() -> None:
    solids = load("cartons_loose", 3, {"fill": 1.0})
    board = np.asarray(solids.materials)[solids.rows["material"]] == "cardboard"
    outer = solids.rows[board & (solids.rows["density"] > 0)]
    feet = np.sort(outer["centre"][:, 2] - outer["half"][:, 2])
    layers = np.split(feet, np.flatnonzero(np.diff(feet) > 8.0) + 1)
    assert len(layers) > 3
    assert np.ptp(layers[0]) < 0.1
    assert np.std(layers[2]) > 0.4


def test_that_fruit_out_of_step_weighs_what_fruit_in_step_would() -> None:
    solids = load("citrus_cartons", 3, {"fill": 1.0})
    fruit = solids.rows[np.asarray(solids.materials)[solids.rows["material"]] == "fruit"]
    even, ranks = fruit[fruit["kind"] == Kind.BOX], fruit[fruit["kind"] == Kind.ELLIPSOID]
    kilograms = 8.0 * (even["half"].prod(axis=1) * even["density"]).sum() / 1000.0
    kilograms += 4.0 / 3.0 * math.pi * (ranks["half"].prod(axis=1) * ranks["density"]).sum() / 1000.0
    volume = 8.0 * even["half"].prod(axis=1).sum() / 1000.0
    assert 0.4 < kilograms / volume < 0.65  # an orange weighs 0.9 g/cm3; a box full of them half as much and a bit


def wall(seed: int) -> tuple[Solids, Box]:
    sink, box = Sink(Draws(seed)), Box(-72, 72, -115.4, 115.4, 134, 337)
    made = GOODS.newest()["cigarette_cases"].build(Parts(sink, 0), box, Draws(seed), {"amount": 0.9}, None)
    assert made is not None
    return sink.solids(), made.box


def test_that_cases_of_a_wall_stand_out_of_line_and_stay_in_their_place() -> None:
    for seed in range(1, 6):
        solids, used = wall(seed)
        board = np.asarray(solids.materials)[solids.rows["material"]] == "cardboard"
        cases = solids.rows[board & (solids.rows["density"] > 0)]
        low, high = cases["centre"] - cases["half"], cases["centre"] + cases["half"]
        assert (low >= np.array([used.x0, used.y0, used.z0]) - 1e-3).all()
        assert (high <= np.array([used.x1, used.y1, used.z1]) + 1e-3).all()
        first = cases[low[:, 2] < 134.5]
        by_place = np.sort(first["centre"][:, 0])
        columns = np.split(by_place, np.flatnonzero(np.diff(by_place) > 10.0) + 1)
        assert any(np.ptp(column) > 0.5 for column in columns)
        assert len(np.unique(np.round(cases["density"], 4))) > 5


def test_that_nothing_is_hidden_in_a_tank_that_does_not_go_through_its_hatch() -> None:
    for carrier in THROUGH_A_HATCH:
        assert not go_together("load.empty_not_empty", "goods.textiles", carrier, ())
        assert not go_together("load.under_load", "goods.phones", carrier, ("food.oil",))
    assert go_together("load.empty_not_empty", "goods.textiles", "container.dry_40hc", ())


@pytest.mark.parametrize("cargo", ["ceramic_tiles", "cartons_loose"])
def test_that_what_is_covered_by_a_load_does_not_tower_over_it(cargo: str) -> None:
    for seed in range(1, 5):
        scene = Scene(
            seed=seed, scanner="gantry_6@1", carrier=CarrierRecipe(gen="container_40hc@1"),
            loads=(LoadRecipe(id="load1", gen=f"{cargo}@1"),),
            concealments=(
                ConcealmentRecipe(
                    id="hidden1", method="load_cover_load@1", goods="cigarette_cases@1", class_="tobacco.cigarettes"
                ),
            ),
        )  # fmt: skip
        found = expand(scene)
        top = reach_up(found.solids.of([1])).max()
        for made in found.hidden[0].made:
            assert made.box.z1 <= max(top + 6.0, made.box.z0 + 52.0)


def test_that_packets_in_loose_goods_lie_aslant_and_within_their_bed() -> None:
    bed, aslant = Box(-40, 40, -25, 25, 100, 150), 0
    for seed in range(1, 13):
        sink = Sink(Draws(seed))
        made = GOODS.newest()["powder_bricks"].build(Parts(sink, 0), bed, Draws(seed), {}, Stuff("textile", 0.3))
        assert made is not None
        rows = sink.solids().rows
        reach = np.einsum("nij,ni->nj", np.abs(rows["axes"]), rows["half"])
        low, high = (rows["centre"] - reach).min(axis=0), (rows["centre"] + reach).max(axis=0)
        for used in (bed, made.box):
            assert (low >= np.array([used.x0, used.y0, used.z0]) - 0.02).all()
            assert (high <= np.array([used.x1, used.y1, used.z1]) + 0.02).all()
        tilt = np.degrees(np.arcsin(np.abs(rows["axes"][:, :, 2]))) % 90
        aslant += int(((tilt > 1) & (tilt < 89)).any())
    assert 4 <= aslant < 12
