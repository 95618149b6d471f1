"""Building materials, metal, wood, vehicles, machines, chemicals: they fit, rest, weigh what they may, and differ."""

from __future__ import annotations

import functools
import math
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.vocabulary import Vocabulary
from xrayTrainer.resources import assets
from xrayTrainer.simulation import cargo  # noqa: F401 - it enters the generators
from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo import ironware, nesting
from xrayTrainer.simulation.cargo.bars import slat
from xrayTrainer.simulation.cargo.clutter import Clutter
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Fan, Plane
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import Stow
from xrayTrainer.simulation.solids import Kind, Parts, Sink, Solids

MODULES = (
    "building", "building_machines", "chemicals", "coils", "engines", "farm_machines", "machinery", "metal_stock",
    "motor_goods", "paper", "sanitary", "scrap", "slabs", "timber", "tyres",
)  # fmt: skip
NAMES = tuple(
    name for name, generator in CARGO.newest().items() if generator.build.__module__.rsplit(".", 1)[1] in MODULES
)
SPACES = {
    "short": Space(
        box=Box(-295, 295, -117.6, 117.6, 118, 357), doors="x-", payload_kg=21_700, form="room",
        carrier="container.dry_20",
    ),
    "deck": Space(
        box=Box(-590, 590, -112, 112, 140, 334), doors="top", payload_kg=30_000, form="deck",
        carrier="container.flat_rack",
    ),
    "gondola": Space(
        box=Box(-635, 635, -143.8, 143.8, 141, 347), doors="top", payload_kg=69_500, form="room",
        carrier="rail.gondola",
    ),
    "air": Space(
        box=Box(-159, 159, -122, 122, 2, 160), doors="none", payload_kg=4_600, form="pallet", carrier="air.pmc",
        contour=(120, 150),
    ),
    "van": Space(box=Box(-150, 150, -80, 80, 60, 220), doors="x+", payload_kg=1_200, form="room", carrier="van"),
    "dry": Space(
        box=Box(-601, 601, -117.6, 117.6, 118, 387), doors="x+", payload_kg=26_500, form="room",
        carrier="container.dry_40hc",
    ),
}  # fmt: skip
FITTING = {
    name: [key for key, space in SPACES.items() if CARGO.newest()[name].fits_carrier(space.carrier)] for name in NAMES
}
CASES = tuple(
    (name, *case)
    for i, name in enumerate(NAMES)
    for case in dict.fromkeys(
        (("dry", 2, 1.0), (FITTING[name][0], 1, None), (FITTING[name][i % len(FITTING[name])], 3, None))
    )
)
"""Name, space, seed and share of each load that is looked at."""

KILOGRAMS = {
    "big_bags": (12_000, 26_500), "board_stacks": (9_000, 26_500), "books": (5_000, 26_500), "bricks": (9_000, 26_500),
    "cable_drums": (6_000, 26_500), "car_batteries": (10_000, 26_500), "cars": (1_700, 5_000),
    "cement_bags": (12_000, 26_500), "ceramic_tiles": (10_000, 26_500), "construction_machinery": (2_000, 26_000),
    "engines": (2_000, 14_000), "farm_machinery": (1_000, 14_000), "fertiliser_bags": (12_000, 26_500),
    "filler_pails": (6_000, 26_500), "granules_octabins": (6_000, 26_500), "ingots": (15_000, 26_500),
    "insulation_rolls": (700, 4_000), "logs": (9_000, 26_500), "machine_tools": (4_000, 22_000),
    "motorcycles": (2_000, 9_000), "paint_tins": (7_000, 26_500), "paper_reels": (12_000, 26_500),
    "pipes": (8_000, 26_500), "sanitary_ware": (4_000, 12_000), "scrap_metal": (9_000, 26_500),
    "sheet_glass": (6_000, 26_500), "solar_panels": (8_000, 26_500), "sawn_timber": (8_000, 26_500),
    "steel_coils": (12_000, 26_500), "steel_profiles": (9_000, 26_500), "stone_slabs": (7_000, 26_500),
    "strip_on_skids": (5_000, 26_500), "transformers": (11_000, 26_500), "tyres": (3_000, 20_000),
    "vehicle_parts": (4_000, 26_500), "wire_rod": (9_000, 26_500),
}  # fmt: skip
"""What a container full of these goods weighs, least and most, kilograms."""


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


def test_that_the_catalogue_of_heavy_goods_has_more_than_thirty_kinds() -> None:
    assert len(NAMES) > 30
    assert set(KILOGRAMS) == set(NAMES)


@pytest.mark.parametrize(("name", "space", "seed", "fill"), CASES)
def test_that_a_heavy_load_stays_inside_its_space(name: str, space: str, seed: int, fill: float | None) -> None:
    solids, _ = built(name, space, seed, fill)
    box = SPACES[space].box
    low, high = bounds(solids)
    assert len(solids) > 0
    assert (low >= np.array([box.x0, box.y0, box.z0]) - 0.05).all()
    assert (high <= np.array([box.x1, box.y1, box.z1]) + 0.05).all()


@pytest.mark.parametrize(("name", "space", "seed", "fill"), CASES)
def test_that_a_heavy_load_weighs_no_more_than_its_space_may_carry(
    name: str, space: str, seed: int, fill: float | None
) -> None:
    solids, _ = built(name, space, seed, fill)
    assert 0 < float(masses_kg(solids).sum()) <= SPACES[space].payload_kg * 1.02


@pytest.mark.parametrize("name", NAMES)
def test_that_a_container_full_of_heavy_goods_weighs_what_such_goods_weigh(name: str) -> None:
    least, most = KILOGRAMS[name]
    solids, _ = built(name, "dry", 2, 1.0)
    assert least <= float(masses_kg(solids).sum()) <= most


@pytest.mark.parametrize("name", NAMES)
def test_that_equal_seeds_build_equal_heavy_loads_and_others_differ(name: str) -> None:
    first, _ = built(name, "dry", 2, 1.0)
    again, _ = built.__wrapped__(name, "dry", 2, 1.0)
    other, _ = built(name, "dry", 3, 1.0)
    assert first.digest() == again.digest()
    assert first.digest() != other.digest()


@pytest.mark.parametrize("name", NAMES)
def test_that_no_heavy_load_needs_more_solids_than_a_scan_can_bear(name: str) -> None:
    solids, _ = built(name, "dry", 2, 1.0)
    assert len(solids) <= 9_000
    assert float(solids.rows["half"].min()) > 0.005


@pytest.mark.parametrize(("name", "space", "seed", "fill"), CASES)
def test_that_hosts_of_heavy_goods_lie_inside_the_load(name: str, space: str, seed: int, fill: float | None) -> None:
    solids, stow = built(name, space, seed, fill)
    low, high = bounds(solids)
    load = Box(low[:, 0].min(), high[:, 0].max(), low[:, 1].min(), high[:, 1].max(), low[:, 2].min(), high[:, 2].max())
    assert 0 < len(stow.hosts) <= 48
    for host in stow.hosts:
        assert load.contains(host.box, 0.5)
        assert min(host.box.size) > 0
        assert 0.0 <= host.depth <= 1.0
        assert host.row >= 0


@pytest.mark.parametrize(("name", "space", "seed", "fill"), CASES)
def test_that_spaces_beside_heavy_goods_hold_no_matter(name: str, space: str, seed: int, fill: float | None) -> None:
    solids, stow = built(name, space, seed, fill)
    low, high = bounds(solids)
    for void in stow.free:
        box = void.box
        inside = np.minimum(high, [box.x1, box.y1, box.z1]) - np.maximum(low, [box.x0, box.y0, box.z0])
        assert not (inside > 1.5).all(axis=1).any(), void.id


@pytest.mark.parametrize("name", NAMES)
def test_that_a_heavy_load_stands_on_the_floor(name: str) -> None:
    low, _ = bounds(built(name, "dry", 2, 1.0)[0])
    assert abs(float(low[:, 2].min()) - SPACES["dry"].box.z0) < 0.6


@pytest.mark.parametrize("name", NAMES)
def test_that_papers_of_heavy_goods_name_a_kind_a_count_a_package_and_a_tariff_code(name: str) -> None:
    _, stow = built(name, "dry", 2, 1.0)
    vocabularies = {
        key: {term.id for term in read_file(Vocabulary, assets() / "vocabularies" / f"{key}.json").terms}
        for key in ("cargo", "package_kinds")
    }
    assert stow.cargo in vocabularies["cargo"]
    assert stow.cargo == CARGO.newest()[name].term
    assert stow.package_kind in vocabularies["package_kinds"]
    assert stow.packages > 0
    assert re.fullmatch(r"(0[1-9]|[1-8][0-9]|9[0-7])[0-9]{4}", stow.hs)


@pytest.mark.parametrize("name", ["logs", "scrap_metal", "insulation_rolls", "fertiliser_bags", "pipes"])
def test_that_a_small_share_of_heavy_goods_leaves_room_at_the_doors(name: str) -> None:
    dry = SPACES["dry"].box
    solids, stow = built(name, "dry", 1, 0.55)
    doors = next(void for void in stow.free if void.id == "doors")
    assert doors.box.x1 == dry.x1
    assert bounds(solids)[1][:, 0].max() <= doors.box.x0 + 1.5
    assert doors.box.length > dry.length * 0.25


@pytest.mark.parametrize("name", ["tyres", "transformers", "insulation_rolls", "motorcycles", "sanitary_ware"])
def test_that_hollows_take_away_no_more_than_was_there(name: str) -> None:
    solids, _ = built(name, "dry", 2, 1.0)
    box = SPACES["dry"].box
    columns, heights = np.arange(box.x0, box.x1, 3.0), np.arange(box.z1, box.z0, -3.0)
    fan = Fan(Plane.SIDE, columns, (heights - 265.0) / 742.0, (-742.0, 265.0))
    maps = areal_maps(solids, fan, np.ones((len(solids.materials), 1)), noise_tile())
    assert float(maps.sum(axis=0).min()) > -0.15


@given(st.integers(0, 10_000), st.floats(8.0, 24.0))
@settings(max_examples=25, deadline=None)
def test_that_round_things_never_overlap_and_each_rests_on_something(seed: int, radius: float) -> None:
    for pack in (nesting.nested, nesting.heaped):
        found = pack(235.0, 180.0, lambda d: radius * d.uniform(0.7, 1.0), Draws(seed))
        assert found
        for i, one in enumerate(found):
            assert one.radius - 1e-6 <= one.along <= 235.0 - one.radius + 1e-6
            assert one.up + one.radius <= 180.0 + 1e-6
            gaps = [math.hypot(one.along - o.along, one.up - o.up) - one.radius - o.radius for o in found[:i]]
            assert min(gaps, default=0.0) > -1e-3
            on_floor = abs(one.up - one.radius) < 1e-6
            assert on_floor or min(gaps) < 1e-3


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_that_pieces_of_a_pile_lie_on_the_floor_or_on_each_other(seed: int) -> None:
    room, draws, laid = Box(0, 200, 0, 100, 0, 90), Draws(seed), list[Box]()
    pile = Clutter(room, 5.0)
    for number in range(60):
        own = draws.child(number)
        box = pile.drop((own.uniform(10, 60), own.uniform(10, 40), own.uniform(5, 30)), own)
        if box is None:
            continue
        assert room.contains(box)
        assert not any(box.overlaps(other) for other in laid)
        assert box.z0 == 0 or any(abs(box.z0 - other.z1) < 1e-9 for other in laid)
        laid.append(box)
    assert len(laid) > 10


WARES = (
    ironware.gear_shaft, ironware.gear_case, ironware.disc, ironware.rims, ironware.springs, ironware.radiator,
    ironware.panel, ironware.tubes, ironware.crushed, ironware.plate, ironware.drum_shell, ironware.motor,
)  # fmt: skip


@pytest.mark.parametrize("ware", WARES, ids=lambda ware: ware.__name__)
def test_that_ironware_stays_in_its_box_and_touches_its_foot(ware: ironware.Ware) -> None:
    for seed in range(6):
        box = Box(0, 70, 0, 40, 10, 34)
        sink = Sink(Draws(seed))
        ware(Parts(sink, 0), box, Draws(seed))
        low, high = bounds(sink.solids())
        assert (low.min(axis=0) >= np.array([box.x0, box.y0, box.z0]) - 1.6).all()
        assert (high.max(axis=0) <= np.array([box.x1, box.y1, box.z1]) + 1.6).all()
        assert low[:, 2].min() < box.z0 + 2.0


def test_that_a_slat_runs_from_end_to_end() -> None:
    sink = Sink(Draws(1))
    slat(Parts(sink, 0), (10.0, 20.0), (40.0, 60.0), 5.0, broad=4.0, thick=2.0, stuff="wood")
    row = sink.solids().rows[0]
    assert row["centre"] == pytest.approx([25.0, 5.0, 40.0])
    assert row["half"] == pytest.approx([25.0, 1.0, 2.0])
    assert np.abs(row["axes"][0]) == pytest.approx([0.6, 0.0, 0.8])
    assert row["axes"][0][0] * row["axes"][0][2] > 0
