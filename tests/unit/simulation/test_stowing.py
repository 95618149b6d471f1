"""Building blocks of loads: stacks that rest on each other, pallets, cartons and sacks of true weight."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.carton import carton
from xrayTrainer.simulation.cargo.pallet import EUR, ISO, PALLET_HEIGHT, hollows_of, pallet
from xrayTrainer.simulation.cargo.sack import sack, sack_mass_kg
from xrayTrainer.simulation.cargo.stow import Manner, Spot, Unit, ceiling, manner_for, stowed
from xrayTrainer.simulation.cargo.tiers import tiers
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import DoorSide
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff

SPACE = Space(
    box=Box(-300, 300, -117, 117, 118, 380), doors="x+", payload_kg=20_000, form="room", carrier="container.dry_20"
)

units = st.builds(
    Unit,
    length=st.floats(30, 140),
    width=st.floats(25, 120),
    height=st.floats(15, 140),
    mass_kg=st.floats(2, 1_500),
    lowest=st.floats(0.6, 1.0),
)
manners = st.builds(
    Manner,
    fill=st.floats(0.2, 1.0),
    gap=st.floats(0.2, 8.0),
    side_gap=st.floats(0.2, 4.0),
    wander=st.floats(0.0, 3.0),
    lean=st.floats(0.0, 2.0),
    settle=st.floats(0.0, 0.06),
    turn=st.booleans(),
    missing=st.floats(0.0, 0.5),
    steps=st.integers(0, 4),
    stagger=st.floats(0.0, 0.8),
)


def built(build: object) -> Solids:
    sink = Sink(Draws(1))
    build(Parts(sink, 0))  # type: ignore[operator]
    return sink.solids()


def kilograms(solids: Solids) -> float:
    return float(masses_kg(solids).sum())


@given(unit=units, manner=manners, seed=st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_that_units_stay_inside_rest_on_each_other_and_never_meet(unit: Unit, manner: Manner, seed: int) -> None:
    spots = stowed(SPACE, unit, manner, Draws(seed))
    piles: dict[tuple[int, int], list[Spot]] = {}
    for spot in spots:
        assert SPACE.box.contains(spot.box, 1e-6)
        piles.setdefault((spot.line, spot.row), []).append(spot)
    for pile in piles.values():
        assert pile[0].box.z0 == SPACE.box.z0
        for under, over in pairwise(pile):
            assert over.box.z0 == pytest.approx(under.box.z1)
    near = sorted(spots, key=lambda spot: spot.box.x0)
    for i, one in enumerate(near):
        for other in near[i + 1 :]:
            if other.box.x0 >= one.box.x1:
                break
            assert not one.box.overlaps(other.box, 1e-6)


@given(unit=units, seed=st.integers(0, 10_000), payload=st.floats(500, 20_000))
@settings(max_examples=40, deadline=None)
def test_that_units_weigh_no_more_than_the_floor_bears(unit: Unit, seed: int, payload: float) -> None:
    space = Space(box=SPACE.box, doors="x+", payload_kg=payload, form="room", carrier="container.dry_20")
    spots = stowed(space, unit, manner_for({}, Draws(seed), space), Draws(seed))
    assert len(spots) * unit.mass_kg <= payload


def test_that_lines_do_not_line_up() -> None:
    spots = stowed(SPACE, Unit(length=50, width=40, height=40, mass_kg=10), Manner(), Draws(3))
    starts = {spot.line: spot.box.x0 for spot in spots if spot.layer == 0 and spot.row == 4}
    assert len(starts) > 3
    assert max(starts.values()) - min(starts.values()) > 1.0


def test_that_rows_count_from_the_doors() -> None:
    unit = Unit(length=60, width=60, height=60, mass_kg=20)
    sides: tuple[tuple[DoorSide, int], ...] = (("x+", 1), ("x-", -1))
    for doors, sign in sides:
        space = replace(SPACE, doors=doors, payload_kg=9_000)
        line = [spot for spot in stowed(space, unit, Manner(), Draws(1)) if spot.line == 0 and spot.layer == 0]
        by_row = sorted(line, key=lambda spot: spot.row)
        places = [sign * spot.box.x0 for spot in by_row]
        assert places == sorted(places, reverse=True)
        assert by_row[0].row == 0


def test_that_the_contour_of_an_air_cargo_unit_lowers_the_load() -> None:
    space = Space(
        box=Box(-150, 150, -120, 120, 0, 200), doors="none", payload_kg=4_000, form="pallet", carrier="air.pmc",
        contour=(120, 190),
    )  # fmt: skip
    for spot in stowed(space, Unit(length=40, width=40, height=35, mass_kg=5), Manner(), Draws(1)):
        assert spot.box.z1 <= ceiling(space, spot.box.y0, spot.box.y1)
    assert ceiling(space, -120, -120) == 120
    assert ceiling(space, 120, 120) == 190


@pytest.mark.parametrize(("size", "kind", "least", "most"), [
    (EUR, "wood", 18, 30), (ISO, "wood", 20, 36), (EUR, "plastic", 8, 24), (ISO, "plastic", 9, 28),
])  # fmt: skip
def test_that_a_pallet_weighs_what_pallets_weigh(
    size: tuple[float, float], kind: str, least: float, most: float
) -> None:
    foot = Box.at(x=0, y=0, z=10, length=size[1], width=size[0], height=150)
    decks: list[float] = []
    solids = built(lambda parts: decks.append(pallet(parts, foot, Draws(4), kind=kind)))  # type: ignore[arg-type]
    assert decks == [10 + PALLET_HEIGHT]
    assert least < kilograms(solids) < most


@pytest.mark.parametrize("kind", ["wood", "plastic"])
def test_that_the_hollows_of_a_pallet_hold_nothing(kind: str) -> None:
    foot = Box.at(x=0, y=0, z=10, length=80, width=120, height=PALLET_HEIGHT)
    for seed in range(6):
        rows = built(lambda parts, s=seed: pallet(parts, foot, Draws(s), kind=kind)).rows  # type: ignore[arg-type]
        for hollow in hollows_of(foot):
            for low, high in zip(rows["centre"] - rows["half"], rows["centre"] + rows["half"], strict=True):
                assert not hollow.overlaps(Box(low[0], high[0], low[1], high[1], low[2], high[2]), 0.01)
            assert foot.contains(hollow)
            assert hollow.volume_cm3 > 5_000


def test_that_a_carton_is_filled_to_its_level() -> None:
    box = Box.at(x=0, y=0, z=0, length=60, width=40, height=40)
    for seed in range(8):
        inner = box.shrunk(0.5)
        found: list[Box] = []
        built(lambda parts, s=seed, f=found: f.append(carton(parts, box, Draws(s), Stuff("paper", 0.3))))
        assert inner.contains(found[0])
        assert 0.88 <= found[0].height / inner.height <= 0.99


def test_that_an_empty_carton_weighs_its_board() -> None:
    box = Box.at(x=0, y=0, z=0, length=60, width=40, height=40)
    solids = built(lambda parts: carton(parts, box, Draws(1), None))
    assert 0.5 < kilograms(solids) < 1.2


def test_that_a_sack_weighs_what_its_formula_says() -> None:
    box = Box.at(x=0, y=0, z=0, length=95, width=55, height=18)
    solids = built(lambda parts: sack(parts, box, Draws(1), Stuff("grain", 0.75), seams=False))
    assert kilograms(solids) == pytest.approx(sack_mass_kg(box.size, 0.75), rel=1e-4)
    assert 45 < kilograms(solids) < 75


@given(seed=st.integers(0, 5_000), length=st.floats(20, 60), width=st.floats(20, 45), height=st.floats(10, 45))
@settings(max_examples=40, deadline=None)
def test_that_layers_on_a_pallet_rest_on_each_other(seed: int, length: float, width: float, height: float) -> None:
    box = Box.at(x=0, y=0, z=14.4, length=120, width=100, height=150)
    found = tiers(box, (length, width, height), Draws(seed))
    foot = box.z0
    for tier in found:
        for i, unit in enumerate(tier):
            assert unit.z0 == pytest.approx(foot)
            assert box.contains(unit, 1e-6)
            assert not any(unit.overlaps(other, 1e-6) for other in tier[i + 1 :])
        foot = tier[0].z1
