"""Packed, food, liquid, textile and household cargo: it fits, rests, weighs what it may, and differs by seed."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.vocabulary import Vocabulary
from xrayTrainer.resources import assets
from xrayTrainer.simulation import cargo  # noqa: F401 - it enters the generators
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import DoorSide, Stow
from xrayTrainer.simulation.solids import Kind, Parts, Sink, Solids

MODULES = (
    "appliances", "bagged", "cartons", "drinks", "electronics", "flexitank", "frozen", "fruit", "furniture", "grocery",
    "homeware", "liquids", "mixed", "pharmacy", "plants", "textiles", "wear",
)  # fmt: skip
NAMES = tuple(
    name for name, generator in CARGO.newest().items() if generator.build.__module__.rsplit(".", 1)[1] in MODULES
)
SPACES = {
    "short": Space(
        box=Box(-295, 5, -117.6, 117.6, 118, 357), doors="x-", payload_kg=10_800, form="room",
        carrier="container.dry_20",
    ),
    "cold": Space(
        box=Box(-578, -200, -114, 114, 130, 380), doors="x+", payload_kg=9_000, form="room",
        carrier="container.reefer",
    ),
    "deck": Space(
        box=Box(-590, 590, -120, 120, 140, 340), doors="top", payload_kg=30_000, form="deck",
        carrier="container.flat_rack",
    ),
    "air": Space(
        box=Box(-159, 159, -122, 122, 2, 160), doors="none", payload_kg=4_600, form="pallet", carrier="air.pmc",
        contour=(120, 150),
    ),
    "small": Space(box=Box(-75, 75, -73, 73, 8, 155), doors="y", payload_kg=1_500, form="room", carrier="air.ake"),
    "van": Space(box=Box(-150, 150, -80, 80, 60, 220), doors="x+", payload_kg=1_200, form="room", carrier="van"),
    "dry": Space(
        box=Box(-601, 601, -117.6, 117.6, 118, 387), doors="x+", payload_kg=26_500, form="room",
        carrier="container.dry_40hc",
    ),
}  # fmt: skip
FITTING = {
    name: [key for key, space in SPACES.items() if CARGO.newest()[name].fits_carrier(space.carrier)] for name in NAMES
}
LARGE = tuple((name, FITTING[name][0]) for name in NAMES)
CASES = tuple(
    (name, key)
    for i, name in enumerate(NAMES)
    for key in dict.fromkeys((FITTING[name][0], FITTING[name][-1 - i % min(3, len(FITTING[name]))]))
)

KILOGRAMS = {
    "bagged_flour": (9_000, 26_500), "bagged_grain": (18_000, 26_500), "bagged_sugar": (20_000, 27_000),
    "bottles_in_cartons": (6_000, 26_500), "bottles_in_film": (12_000, 26_500), "canisters": (5_500, 26_500),
    "carpets": (4_000, 20_000), "cartons_loose": (4_000, 18_000), "cartons_on_pallets": (2_500, 14_000),
    "citrus_cartons": (10_000, 26_000), "clothing_bales": (9_000, 22_000), "computers": (1_200, 8_000),
    "cotton_bales": (9_000, 26_500), "crockery": (5_000, 18_000), "cut_flowers": (3_000, 12_000),
    "dried_fruit": (17_000, 27_000), "drums": (14_000, 26_500), "empties": (1_500, 9_000),
    "fabric_rolls": (8_000, 26_500), "fish_blocks": (12_000, 27_500), "flexitank": (9_000, 26_500),
    "fruit_crates": (6_000, 20_000), "furniture": (1_000, 6_000), "garments_on_hangers": (1_500, 9_000),
    "gas_cylinders": (9_000, 24_000), "groupage": (4_000, 22_000), "ibc_tanks": (11_000, 26_500),
    "meat_carcasses": (5_000, 26_500), "meat_cartons": (16_000, 27_500), "medicines": (3_000, 13_000),
    "melons_loose": (5_500, 26_500), "oil_tins": (15_000, 26_500), "personal_effects": (1_800, 9_000),
    "plastic_ware": (900, 6_000), "potted_plants": (2_500, 12_000), "refrigerators": (1_200, 7_000),
    "rice_big_bags": (14_000, 26_500), "shoes": (2_500, 9_000), "spray_cans": (5_000, 14_000),
    "sweets": (4_000, 14_000), "tea_chests": (10_000, 24_000), "televisions": (3_000, 10_000),
    "tins_in_trays": (12_000, 26_500), "toys": (600, 4_000), "vegetable_nets": (8_000, 25_000),
    "washing_machines": (5_000, 14_000), "washing_powder": (7_000, 20_000), "wool_bales": (5_000, 18_000),
}  # fmt: skip
"""What a full container of these goods weighs, least and most, kilograms."""


@functools.cache
def built(name: str, space: str, seed: int = 1, fill: float | None = None) -> tuple[Solids, Stow]:
    sink = Sink(Draws(seed))
    params = {} if fill is None else {"fill": fill}
    stow = CARGO.newest()[name].build(Parts(sink, 0), SPACES[space], Draws(seed), params)
    return sink.solids(), stow


def bounds(solids: Solids) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    rows = solids.rows
    half, axes = rows["half"], rows["axes"]
    reach = np.abs(axes * half[:, :, None]).sum(axis=1)
    round_ = rows["kind"] == Kind.ELLIPSOID
    reach[round_] = np.sqrt(((axes * half[:, :, None]) ** 2).sum(axis=1))[round_]
    tubes = rows["kind"] == Kind.CYLINDER
    wide = np.maximum(1.0, rows["shape"][:, 0])
    ends = np.sqrt(((axes[:, :2] * (half[:, :2] * wide[:, None])[:, :, None]) ** 2).sum(axis=1))
    reach[tubes] = (ends + np.abs(axes[:, 2] * half[:, 2, None]))[tubes]
    return rows["centre"] - reach, rows["centre"] + reach


def test_that_the_catalogue_of_packed_goods_has_more_than_forty_kinds() -> None:
    assert len(NAMES) >= 40
    assert set(KILOGRAMS) == set(NAMES)


@pytest.mark.parametrize(("name", "space"), CASES)
def test_that_a_load_stays_inside_its_space(name: str, space: str) -> None:
    solids, _ = built(name, space)
    box = SPACES[space].box
    low, high = bounds(solids)
    assert len(solids) > 0
    assert (low >= np.array([box.x0, box.y0, box.z0]) - 0.05).all()
    assert (high <= np.array([box.x1, box.y1, box.z1]) + 0.05).all()


@pytest.mark.parametrize(("name", "space"), CASES)
def test_that_a_load_weighs_no_more_than_its_space_may_carry(name: str, space: str) -> None:
    solids, _ = built(name, space)
    kilograms = float(masses_kg(solids).sum())
    assert 0 < kilograms <= SPACES[space].payload_kg * 1.02


@pytest.mark.parametrize(("name", "space"), LARGE)
def test_that_a_full_container_weighs_what_such_goods_weigh(name: str, space: str) -> None:
    scale = SPACES[space].box.length / 1202.0
    least, most = KILOGRAMS[name][0] * scale * 0.75, KILOGRAMS[name][1] * min(1.0, scale * 1.8)
    solids, _ = built(name, space, 2, 1.0)
    assert least <= float(masses_kg(solids).sum()) <= most


@pytest.mark.parametrize(("name", "space"), LARGE)
def test_that_equal_seeds_build_equal_loads_and_others_differ(name: str, space: str) -> None:
    first, _ = built(name, space)
    again, _ = built.__wrapped__(name, space)
    other, _ = built(name, space, 2, 1.0)
    assert first.digest() == again.digest()
    assert first.digest() != other.digest()


@pytest.mark.parametrize("name", ["citrus_cartons", "dried_fruit", "fruit_crates", "medicines", "tins_in_trays"])
def test_that_no_load_needs_more_solids_than_a_scan_can_bear(name: str) -> None:
    solids, _ = built(name, "dry", 1, 1.0)
    assert len(solids) <= 9_000


@pytest.mark.parametrize(("name", "space"), CASES)
def test_that_hosts_lie_inside_the_load_and_know_how_deep(name: str, space: str) -> None:
    solids, stow = built(name, space)
    low, high = bounds(solids)
    load = Box(low[:, 0].min(), high[:, 0].max(), low[:, 1].min(), high[:, 1].max(), low[:, 2].min(), high[:, 2].max())
    assert 0 < len(stow.hosts) <= 48
    for host in stow.hosts:
        assert load.contains(host.box, 0.5)
        assert min(host.box.size) > 0
        assert 0.0 <= host.depth <= 1.0
        assert host.row >= 0


@pytest.mark.parametrize(("name", "space"), CASES)
def test_that_free_spaces_hold_no_matter(name: str, space: str) -> None:
    solids, stow = built(name, space)
    low, high = bounds(solids)
    for void in stow.free:
        box = void.box
        inside = np.minimum(high, [box.x1, box.y1, box.z1]) - np.maximum(low, [box.x0, box.y0, box.z0])
        assert not (inside > 1.5).all(axis=1).any(), void.id


@pytest.mark.parametrize(("name", "space"), LARGE)
def test_that_papers_find_a_kind_a_count_and_a_tariff_code(name: str, space: str) -> None:
    _, stow = built(name, space)
    terms = {term.id for term in read_file(Vocabulary, assets() / "vocabularies" / "cargo.json").terms}
    assert stow.cargo in terms
    assert stow.cargo == CARGO.newest()[name].term
    kinds = {term.id for term in read_file(Vocabulary, assets() / "vocabularies" / "package_kinds.json").terms}
    assert stow.package_kind in kinds
    assert stow.packages > 0
    assert re.fullmatch(r"(0[1-9]|[1-8][0-9]|9[0-7])[0-9]{4}", stow.hs)


@pytest.mark.parametrize("name", ["bagged_grain", "cartons_loose", "citrus_cartons", "carpets", "melons_loose"])
def test_that_a_small_share_leaves_room_at_the_doors(name: str) -> None:
    dry = SPACES["dry"].box
    solids, stow = built(name, "dry", 1, 0.4)
    reached = bounds(solids)[1][:, 0].max()
    doors = next(void for void in stow.free if void.id == "doors")
    assert reached < dry.x0 + dry.length * 0.6
    assert doors.box.x1 == dry.x1
    assert doors.box.length > dry.length * 0.4


@pytest.mark.parametrize(("name", "space"), LARGE)
def test_that_every_solid_is_thick_enough_to_be_cut_by_a_ray(name: str, space: str) -> None:
    solids, _ = built(name, space)
    assert float(solids.rows["half"].min()) > 0.005


@pytest.mark.parametrize("name", ["cartons_loose", "drums", "bagged_sugar"])
def test_that_a_load_follows_the_side_of_the_doors(name: str) -> None:
    short = SPACES["short"]
    ends = []
    sides: tuple[DoorSide, ...] = ("x-", "x+")
    for doors in sides:
        sink = Sink(Draws(5))
        space = replace(short, doors=doors)
        CARGO.newest()[name].build(Parts(sink, 0), space, Draws(5), {"fill": 0.4})
        low, high = bounds(sink.solids())
        ends.append((low[:, 0].min(), high[:, 0].max()))
    assert ends[0][0] > short.box.centre[0]
    assert ends[1][1] < short.box.centre[0]
