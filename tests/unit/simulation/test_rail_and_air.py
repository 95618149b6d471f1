"""Railcars, air cargo units, parcels and what only they carry: whole, weighed, varied, and free where goods go."""

from __future__ import annotations

import functools
import math

import numpy as np
import pytest

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.vocabulary import Vocabulary
from xrayTrainer.resources import assets
from xrayTrainer.simulation import cargo, carriers  # noqa: F401 - they enter the generators
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.dropping import packed
from xrayTrainer.simulation.carriers.rail_hopper_shape import HopperShape
from xrayTrainer.simulation.carriers.rail_tank import dish_radius
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, CARRIERS, Space
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import Body, Stow
from xrayTrainer.simulation.solids import Parts, Sink, Solids

RAIL = (
    "rail_covered", "rail_gondola", "rail_hopper", "rail_platform", "rail_tank", "rail_container_40",
    "rail_container_20",
)  # fmt: skip
AIR = ("air_ake", "air_pmc", "air_pallet")
SMALL = ("parcel", "parcels", "mail_bag")
LOADS = (
    ("rail_hopper", "bulk_grain"),
    ("rail_hopper", "bulk_cement"),
    ("rail_gondola", "bulk_coal"),
    ("rail_gondola", "bulk_ore"),
    ("rail_gondola", "bulk_sand"),
    ("rail_tank", "tank_fuel"),
    ("rail_tank", "tank_vegetable_oil"),
    ("parcel", "parcel_clothing"),
    ("parcel", "parcel_books"),
    ("parcel", "parcel_electronics"),
    ("parcel", "parcel_tins"),
    ("parcel", "parcel_cosmetics"),
    ("parcel", "parcel_toys"),
    ("parcel", "parcel_mixed"),
    ("mail_bag", "mail"),
)
SEEDS = (1, 7)


@functools.cache
def built(name: str, seed: int) -> tuple[Body, Solids]:
    sink = Sink(Draws(seed))
    body = CARRIERS.newest()[name].build(Parts(sink, 0), Draws(seed).child("carrier"), {})
    if body.wrap is not None:
        body.wrap(body.holds[0].box)
    return body, sink.solids()


@functools.cache
def loaded(carrier: str, name: str, seed: int) -> tuple[Body, Stow, Solids]:
    body, _ = built(carrier, seed)
    hold = body.holds[0]
    space = Space(
        box=hold.box, doors=hold.doors, payload_kg=hold.payload_kg, form=hold.form, carrier=body.kind,
        contour=hold.contour,
    )  # fmt: skip
    sink = Sink(Draws(seed))
    stow = CARGO.newest()[name].build(Parts(sink, 0), space, Draws(seed).child("load"), {})
    return body, stow, sink.solids()


def terms(vocabulary: str) -> set[str]:
    return {term.id for term in read_file(Vocabulary, assets() / "vocabularies" / f"{vocabulary}.json").terms}


def reaches(solids: Solids) -> np.ndarray:
    """Return shape (n, 3, 2): the box around each solid."""
    rows = solids.rows
    reach = np.abs(rows["axes"] * rows["half"][:, :, None]).sum(axis=1)
    return np.stack([rows["centre"] - reach, rows["centre"] + reach], axis=2)


def own_mass(body: Body, solids: Solids) -> float:
    """Return the mass of a carrier without rails, rollers and neighbours, kilograms."""
    boxes = reaches(solids)
    inside = (boxes[:, 0, 0] > body.extent[0]) & (boxes[:, 0, 1] < body.extent[1])
    standing = solids.rows["centre"][:, 2] > -0.5
    return float(masses_kg(solids)[inside & standing].sum())


@pytest.mark.parametrize("name", [*RAIL, *AIR, *SMALL])
def test_that_a_carrier_speaks_the_vocabularies(name: str) -> None:
    body, _ = built(name, 1)
    assert body.kind == CARRIERS.newest()[name].term in terms("carriers")
    assert set(body.zones) <= terms("zones")
    for void in body.voids:
        assert void.zone in terms("zones")
        assert set(void.methods) <= terms("methods")
    assert len({void.id for void in body.voids}) == len(body.voids)
    assert len({hold.id for hold in body.holds}) == len(body.holds)


@pytest.mark.parametrize("name", [*RAIL, *AIR, *SMALL])
def test_that_a_seed_makes_one_carrier_and_another_seed_another(name: str) -> None:
    first, again, other = (
        built.__wrapped__(name, 3)[1].digest(),
        built(name, 3)[1].digest(),
        built(name, 4)[1].digest(),
    )
    assert first == again != other


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", RAIL)
def test_that_a_wagon_weighs_what_is_painted_on_it(name: str, seed: int) -> None:
    body, solids = built(name, seed)
    assert own_mass(body, solids) == pytest.approx(body.tare_kg, rel=0.08)


@pytest.mark.parametrize("name", AIR)
def test_that_an_air_cargo_unit_weighs_what_its_plate_says(name: str) -> None:
    body, solids = built(name, 1)
    assert own_mass(body, solids) == pytest.approx(body.tare_kg, rel=0.25)


@pytest.mark.parametrize("name", RAIL)
def test_that_a_wagon_stands_with_eight_wheels_on_the_rails(name: str) -> None:
    _, solids = built(name, 1)
    boxes = reaches(solids)
    rims = np.abs(boxes[:, 2, 0]) < 0.01
    treads = {(round(float(x)), round(float(y) / 10)) for x, y, _ in solids.rows["centre"][rims]}
    assert len(treads) == 8


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["rail_covered", "rail_gondola", "rail_platform", "air_ake", "air_pmc", "air_pallet"])
def test_that_a_hold_is_free(name: str, seed: int) -> None:
    body, solids = built(name, seed)
    straight = solids.rows["kind"] == 0
    added = solids.rows["density"] > 0.05
    for hold in body.holds:
        for low, high in ((box[:, 0], box[:, 1]) for box in reaches(solids)[straight & added]):
            if not np.all(high > low):
                continue
            found = Box(float(low[0]), float(high[0]), float(low[1]), float(high[1]), float(low[2]), float(high[2]))
            assert not found.overlaps(hold.box, slack=0.7), (hold.id, found)


@pytest.mark.parametrize("name", ["rail_covered", "rail_gondola", "rail_hopper", "rail_tank", "rail_platform"])
def test_that_voids_lie_in_the_wagon_and_outside_its_hold(name: str) -> None:
    body, _ = built(name, 1)
    whole = Box(*body.extent, -170.0, 170.0, 0.0, 520.0)
    for void in body.voids:
        assert whole.contains(void.box), void.id
        assert min(void.box.size) > 1.0, void.id
        if name not in ("rail_hopper", "rail_tank"):
            assert not void.box.overlaps(body.holds[0].box), void.id


@pytest.mark.parametrize(("carrier", "name"), LOADS)
def test_that_a_load_speaks_the_vocabularies(carrier: str, name: str) -> None:
    body, stow, _ = loaded(carrier, name, 1)
    generator = CARGO.newest()[name]
    assert generator.fits_carrier(body.kind)
    assert stow.cargo == generator.term in terms("cargo")
    assert stow.package_kind in terms("package_kinds")
    assert len(stow.hs) == 6


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("carrier", "name"), LOADS)
def test_that_a_load_stays_in_its_hold_and_below_its_weight(carrier: str, name: str, seed: int) -> None:
    body, stow, solids = loaded(carrier, name, seed)
    hold = body.holds[0]
    boxes = reaches(solids)
    over = 45.0 if hold.form == "hopper" or (hold.doors == "top" and carrier == "rail_gondola") else 0.6
    slack = 1.5 if carrier in ("parcel", "mail_bag") else 0.6
    assert boxes[:, 0, 0].min() >= hold.box.x0 - slack
    assert boxes[:, 0, 1].max() <= hold.box.x1 + slack
    assert boxes[:, 1, 0].min() >= hold.box.y0 - slack
    assert boxes[:, 1, 1].max() <= hold.box.y1 + slack
    assert boxes[:, 2, 0].min() >= hold.box.z0 - slack
    assert boxes[:, 2, 1].max() <= hold.box.z1 + over + slack
    mass = float(masses_kg(solids).sum())
    assert 0.0 < mass <= hold.payload_kg * 1.02
    for host in stow.hosts:
        assert host.box.volume_cm3 > 0
        assert hold.box.contains(host.box, slack=50.0)


@pytest.mark.parametrize(("carrier", "name"), LOADS)
def test_that_a_seed_makes_one_load_and_another_seed_another(carrier: str, name: str) -> None:
    first = loaded(carrier, name, 5)[2].digest()
    assert first == loaded.__wrapped__(carrier, name, 5)[2].digest()
    assert first != loaded(carrier, name, 6)[2].digest()


def test_that_a_full_tank_holds_the_closed_form_of_its_room() -> None:
    body, _ = built("rail_tank", 1)
    box = body.holds[0].box
    masses = {}
    for fill in (0.3, 0.6, 0.9):
        sink = Sink(Draws(1))
        space = Space(box=box, doors="top", payload_kg=1e6, form="tank", carrier="rail.tank")
        CARGO.newest()["tank_vegetable_oil"].build(Parts(sink, 0), space, Draws(2), {"fill": fill})
        masses[fill] = float(masses_kg(sink.solids()).sum())
    assert masses[0.6] / masses[0.3] == pytest.approx(2.0, rel=0.02)
    assert masses[0.9] / masses[0.3] == pytest.approx(3.0, rel=0.02)
    steps = np.linspace(box.x0, box.x1, 4001)
    room = sum(math.pi * dish_radius(box, float(x)) ** 2 for x in steps) * (steps[1] - steps[0])
    assert masses[0.9] / (0.9 * room * 0.92 / 1000.0) == pytest.approx(1.0, rel=0.03)


def test_that_a_hopper_narrows_downwards_and_its_floor_meets_its_mouths() -> None:
    body, _ = built("rail_hopper", 1)
    shape = HopperShape.of(body.holds[0].box)
    assert all(shape.floor(x) == pytest.approx(shape.box.z0) for x in shape.centres)
    assert shape.floor(shape.box.x1) == pytest.approx(shape.end_head)
    heights = np.linspace(shape.box.z0, shape.box.z1, 30)
    widths = [shape.half_width(float(z)) for z in heights]
    assert widths == sorted(widths)
    assert widths[-1] == shape.box.width / 2


def test_that_a_wagon_is_filled_as_asked() -> None:
    body, _ = built("rail_gondola", 1)
    hold = body.holds[0]
    space = Space(box=hold.box, doors="top", payload_kg=hold.payload_kg, form="room", carrier="rail.gondola")
    found = []
    for fill in (0.25, 0.5, 1.0):
        sink = Sink(Draws(1))
        CARGO.newest()["bulk_sand"].build(Parts(sink, 0), space, Draws(3), {"fill": fill})
        found.append(float(masses_kg(sink.solids()).sum()))
    assert found[1] / found[0] == pytest.approx(2.0, rel=0.06)
    assert found[2] == pytest.approx(hold.payload_kg * 0.985, rel=0.06)


@pytest.mark.parametrize("seed", range(6))
def test_that_dropped_things_rest_on_something_and_never_meet(seed: int) -> None:
    room = Box(0.0, 40.0, 0.0, 30.0, 5.0, 40.0)
    things = packed(
        room,
        Draws(seed),
        lambda one: ("thing", ((one.uniform(4, 16), one.uniform(4, 12), one.uniform(2, 10)),)),
        passes=6,
    )
    boxes = [box for _, box, _ in things]
    assert len(boxes) > 10
    for number, box in enumerate(boxes):
        assert room.contains(box)
        under = [b.z1 for b in boxes[:number] if b.x0 < box.x1 and b.x1 > box.x0 and b.y0 < box.y1 and b.y1 > box.y0]
        assert box.z0 == pytest.approx(max(under, default=room.z0))
        assert not any(box.overlaps(other) for other in boxes[:number])


@pytest.mark.parametrize("name", ["air_pmc", "air_pallet"])
def test_that_what_goes_over_a_load_ends_at_its_top(name: str) -> None:
    sink = Sink(Draws(3))
    body = CARRIERS.newest()[name].build(Parts(sink, 0), Draws(3).child("carrier"), {})
    hold = body.holds[0].box
    load = hold.with_z(hold.z0, hold.z0 + 40.0)
    assert body.wrap is not None
    body.wrap(load)
    assert load.z1 <= reaches(sink.solids())[:, 2, 1].max() < load.z1 + 6.0


@pytest.mark.parametrize("name", ["air_pmc", "air_pallet"])
def test_that_nothing_stands_over_an_empty_pallet(name: str) -> None:
    sink = Sink(Draws(3))
    body = CARRIERS.newest()[name].build(Parts(sink, 0), Draws(3).child("carrier"), {"empty": True})
    assert body.wrap is None
    assert reaches(sink.solids())[:, 2, 1].max() < body.holds[0].box.z0 + 25.0
