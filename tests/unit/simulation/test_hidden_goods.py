"""What is hidden: packed goods stay where they are put, stand on something and weigh what they should."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from xrayTrainer.domain.scene import Params
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Fan, Plane
from xrayTrainer.simulation.generators import GOODS, GoodsMade
from xrayTrainer.simulation.hiding import arms  # noqa: F401 - with its neighbours it enters the goods
from xrayTrainer.simulation.hiding.packing import amount_left
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.solids import Kind, Parts, Sink, Solids, Stuff

NAMES = tuple(GOODS.newest())
IN_VESSELS = ("dissolved",)
LARGE = Box(-110.0, 110.0, -70.0, 70.0, 120.0, 320.0)
CARTON = Box(-29.0, 29.0, -19.0, 19.0, 130.0, 168.0)
WATER = Stuff("water", 1.0, 0.0)

KILOGRAMS = {
    "handguns": (0.8, 2.2),
    "long_guns": (2.0, 6.5),
    "powder_bricks": (0.04, 2.2),
    "pressed_bricks": (0.6, 1.6),
    "resin_slabs": (0.1, 0.8),
    "opium_bags": (0.3, 2.5),
    "plant_bales": (1.5, 12.0),
    "cigarette_cartons": (0.18, 0.3),
    "leaf_bales": (18.0, 75.0),
    "cash_bundles": (0.8, 1.5),
    "gold_bars": (0.1, 1.2),
    "ammunition": (0.5, 16.0),
    "scrap_batteries": (13.0, 20.0),
    "gas_canisters": (8.0, 20.0),
    "people": (50.0, 98.0),
    "shoes": (0.8, 3.0),
    "tusks": (0.2, 40.0),
    "saiga_horns": (0.02, 0.3),
    "live_animals": (0.1, 3.0),
    "lead_pot": (2.0, 70.0),
    "drones": (1.0, 12.0),
    "bottles": (0.7, 22.0),
}
"""Of one piece, from and to."""


def packed(
    name: str, box: Box, seed: int, params: Params | None = None, inside: Stuff | None = None
) -> tuple[GoodsMade | None, Solids]:
    sink = Sink(Draws(seed))
    made = GOODS.newest()[name].build(Parts(sink, 0), box, Draws(seed).child(name), params or {}, inside)
    return made, sink.solids()


def bounds(solids: Solids) -> NDArray[np.float64]:
    """Return lowest and highest corner of each solid, shape (n, 2, 3)."""
    rows = solids.rows
    axes, half = rows["axes"], rows["half"]
    reach = np.abs(axes * half[:, :, None]).sum(axis=1)
    round_ = rows["kind"] == Kind.ELLIPSOID
    reach[round_] = np.sqrt(((axes * half[:, :, None])[round_] ** 2).sum(axis=1))
    pipe = rows["kind"] == Kind.CYLINDER
    wide = np.maximum(1.0, rows["shape"][:, 0])[:, None, None]
    cross = np.sqrt((((axes * half[:, :, None])[:, :2] * wide) ** 2).sum(axis=1))
    reach[pipe] = (cross + np.abs(axes[:, 2] * half[:, 2:3]))[pipe]
    return np.stack([rows["centre"] - reach, rows["centre"] + reach], axis=1)


def test_that_goods_cover_many_classes_of_the_vocabulary() -> None:
    terms = {generator.term for generator in GOODS.newest().values()}
    assert len(NAMES) >= 16
    assert len(terms) >= 12
    assert all(load_vocabulary("classes").term(term) for term in terms)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("order", ["neat", "careless"])
def test_that_goods_stay_in_their_box_and_stand_on_its_floor(name: str, order: str) -> None:
    tolerance = 0.75 if name in ("people", "drones", "tusks") else 0.06
    for box in (LARGE, CARTON):
        for seed in range(2):
            made, solids = packed(name, box, seed, {"order": order}, WATER if name in IN_VESSELS else None)
            if made is None:
                assert box is CARTON
                assert len(solids) == 0
                continue
            assert box.contains(made.box, 0.01)
            ends = bounds(solids)
            low, high = ends[:, 0].min(axis=0), ends[:, 1].max(axis=0)
            assert (low >= np.array([box.x0, box.y0, box.z0]) - tolerance).all()
            assert (high <= np.array([box.x1, box.y1, box.z1]) + tolerance).all()
            assert low[2] <= box.z0 + 1.2
            assert made.pieces >= 1


@pytest.mark.parametrize("name", [name for name in NAMES if name not in IN_VESSELS])
def test_that_a_number_of_pieces_is_obeyed(name: str) -> None:
    asked, _ = packed(name, LARGE, 5, {"amount": 2})
    more, _ = packed(name, LARGE, 5, {"amount": 0.9})
    assert asked is not None
    assert asked.pieces in (2, 4)  # cases behind one another come by fours
    assert more is not None
    assert more.pieces >= asked.pieces


@pytest.mark.parametrize("name", sorted(KILOGRAMS))
def test_that_a_piece_weighs_what_such_pieces_weigh(name: str) -> None:
    low, high = KILOGRAMS[name]
    for seed in range(6):
        made, solids = packed(name, LARGE, seed, {"amount": 3})
        assert made is not None
        assert low <= float(masses_kg(solids).sum()) / made.pieces <= high


@pytest.mark.parametrize("name", NAMES)
def test_that_goods_are_the_same_for_a_seed_and_others_for_another(name: str) -> None:
    inside = WATER if name in IN_VESSELS else None
    first, again, other = (packed(name, LARGE, seed, None, inside)[1].digest() for seed in (3, 3, 4))
    assert first == again
    assert first != other


@pytest.mark.parametrize("name", NAMES)
def test_that_goods_displace_what_they_lie_in(name: str) -> None:
    if name in IN_VESSELS:
        return
    free, in_air = packed(name, LARGE, 7, {"amount": 2})
    sunk, in_water = packed(name, LARGE, 7, {"amount": 2}, WATER)
    assert free is not None
    assert sunk == free
    less = float(masses_kg(in_air).sum() - masses_kg(in_water).sum())
    assert 0.0 < less <= made_litres(free) * 1.02


def made_litres(made: GoodsMade) -> float:
    return made.box.volume_cm3 / 1000.0


@pytest.mark.parametrize("name", NAMES)
def test_that_goods_in_air_change_the_picture(name: str) -> None:
    _, solids = packed(name, LARGE, 2, {"amount": 2}, Stuff("alcohol", 0.79) if name in IN_VESSELS else None)
    x = np.arange(-115.0, 116.0, 2.0)
    fan = Fan(plane=Plane.SIDE, x=x, slopes=np.linspace(0.16, -0.2, 181), source=(-800.0, 215.0))
    maps = areal_maps(solids, fan, np.ones((len(solids.materials), 1)))
    assert np.abs(maps[0]).max() > 0.2  # g/cm2: most of a per cent at megavolts


def test_that_goods_refuse_a_box_that_is_too_small() -> None:
    nut = Box(0.0, 2.0, 0.0, 2.0, 0.0, 0.9)
    for name in NAMES:
        made, solids = packed(name, nut, 1, None, WATER)
        assert made is None
        assert len(solids) == 0


def test_that_goods_never_come_to_more_solids_than_a_scene_bears() -> None:
    hold = Box(-300.0, 300.0, -117.0, 117.0, 120.0, 350.0)
    for name in NAMES:
        _, solids = packed(name, hold, 1, {"amount": 0.95}, WATER if name in IN_VESSELS else None)
        assert len(solids) < 3200


def test_that_a_number_of_pieces_is_shared_by_the_boxes_of_a_place() -> None:
    made, _ = packed("powder_bricks", CARTON, 3, {"amount": 5})
    assert made is not None
    left = amount_left({"amount": 12, "order": "neat"}, made)
    assert left == {"amount": 7, "order": "neat"}
    assert amount_left({"amount": 5}, made) is None
    assert amount_left({"amount": 0.5}, made) == {"amount": 0.5}
    assert amount_left({}, made) == {}
