"""No scene has less than nothing anywhere: nobody takes away more than is there, and hosts hold what they say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import pytest
from helpers.straight_rays import ends_of, material_depths

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import CarrierRecipe, ConcealmentRecipe, LoadRecipe, Scene
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, Role, expand
from xrayTrainer.simulation.generators import CARGO, CARRIERS, GOODS, METHODS
from xrayTrainer.simulation.hiding.clearing import take_out
from xrayTrainer.simulation.hiding.matter import Content, Matter
from xrayTrainer.simulation.hiding.pairing import go_together
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff

ROUNDING = 0.06
"""g/cm2: a hundredth of a centimetre of steel, where faces meet."""
ATTEMPTS = 300
REFUSALS = ("scene.no_place", "scene.no_hold", "scene.does_not_fit")
CARRIER_NAMES = sorted(one.name for one in CARRIERS.newest().values())
CARGO_NAMES = sorted(one.name for one in CARGO.newest().values())
METHOD_NAMES = sorted(
    one.name for one in METHODS.newest().values() if any(one.fits_carrier(c.term) for c in CARRIERS.newest().values())
)


ALL_GOODS = list(GOODS.newest().values())
SMALL = (
    "air_ake",
    "air_pallet",
    "parcel",
    "rail_covered",
    "rail_gondola",
    "rail_hopper",
    "rail_tank",
    "truck_rigid",
    "van",
)
"""Carriers of few parts."""
LONGER = ("air_ake", "container_20", "rail_covered", "van")


def missing(solids: Solids, draws: Draws, *, around: Box | None = None, rays: int = 70) -> dict[str, float]:
    """Return of which materials there is less than nothing along some random rays, and how much, g/cm2."""
    if not len(solids):
        return {}
    firsts, lasts = ends_of(solids)
    low, high = firsts.min(axis=0), lasts.max(axis=0)
    if around is not None:
        low = np.maximum(low, [around.x0 - 3, around.y0 - 3, around.z0 - 3])
        high = np.minimum(high, [around.x1 + 3, around.y1 + 3, around.z1 + 3])
    places = np.array([[draws.uniform() for _ in range(3)] for _ in range(rays)])
    found: dict[str, float] = {}
    for axis in (1, 2):
        least = material_depths(solids, low + places * (high - low), axis).min(axis=1)
        for name, value in zip(solids.materials, least.tolist(), strict=True):
            if value < -ROUNDING:
                found[name] = min(value, found.get(name, 0.0))
    return found


def random_scene(
    draws: Draws, *, method: str = "", cargo: str = "", carriers: Sequence[str] = CARRIER_NAMES
) -> Expansion | None:
    """Return a scene with a cargo or a method, and what goes together with it; None where none was found."""
    way = METHODS.get(f"{method}@1") if method else None
    allowed = [CARRIERS.get(f"{one}@1") for one in carriers]
    for attempt in range(ATTEMPTS):
        own = draws.child(attempt)
        carrier = own.choice([one for one in allowed if way is None or way.fits_carrier(one.term)])
        fitting = [one for one in CARGO.newest().values() if one.fits_carrier(carrier.term)]
        fitting = [one for one in fitting if cargo in ("", one.name)]
        if cargo and not fitting:
            continue
        load = own.choice(fitting) if fitting and method != "load_empty_not_empty" else None
        terms = () if load is None else (load.term,)
        hidden = []
        if way is not None:
            first = own.integer(0, len(ALL_GOODS) - 1)
            turned = ALL_GOODS[first:] + ALL_GOODS[:first]
            goods = next((one for one in turned if go_together(way.term, one.term, carrier.term, terms)), None)
            if goods is None:
                continue
            hidden = [ConcealmentRecipe(id="h", method=way.full_name, goods=goods.full_name, class_=goods.term)]
        try:
            return expand(
                Scene(
                    seed=own.bits() >> 12,
                    scanner="gantry_6@1",
                    carrier=CarrierRecipe(gen=carrier.full_name),
                    loads=()
                    if load is None
                    else (LoadRecipe(id="l", gen=load.full_name, share=own.choice((0.4, 0.8))),),
                    concealments=tuple(hidden),
                )
            )
        except UserError as error:
            if error.code not in REFUSALS:
                raise
    return None


def check_hidden(method: str, draws: Draws) -> None:
    scene = random_scene(draws, method=method)
    if scene is None:
        return
    for made in scene.hidden[0].made[:3]:
        found = missing(scene.solids, draws.child("rays"), around=made.box)
        assert not found, (method, scene.scene)


def check_cargo(cargo: str, draws: Draws, carriers: Sequence[str] = CARRIER_NAMES) -> None:
    scene = random_scene(draws, cargo=cargo, carriers=carriers)
    assert scene is not None
    solids = scene.solids.of(scene.numbers(Role.LOAD))
    assert not missing(solids, draws.child("rays")), (cargo, scene.scene)


@pytest.mark.parametrize("name", CARRIER_NAMES)
def test_that_no_carrier_has_less_than_nothing_anywhere(name: str) -> None:
    scene = expand(Scene(seed=7, scanner="gantry_6@1", carrier=CarrierRecipe(gen=f"{name}@1")))
    assert not missing(scene.solids, Draws(7))


@pytest.mark.parametrize("name", CARGO_NAMES)
def test_that_no_cargo_has_less_than_nothing_anywhere(name: str) -> None:
    generator = CARGO.newest()[name]
    small = [one for one in SMALL if generator.fits_carrier(CARRIERS.get(f"{one}@1").term)]
    check_cargo(name, Draws(0xCA60).child(name), small or CARRIER_NAMES)


@pytest.mark.parametrize("name", METHOD_NAMES)
def test_that_nobody_takes_away_more_than_is_there(name: str) -> None:
    check_hidden(name, Draws(0x41DF).child(name))


@pytest.mark.full
@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("name", CARGO_NAMES)
def test_that_no_cargo_of_many_has_less_than_nothing(name: str, seed: int) -> None:
    check_cargo(name, Draws(seed).child(name))


@pytest.mark.full
@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("name", METHOD_NAMES)
def test_that_nobody_of_many_takes_away_more_than_is_there(name: str, seed: int) -> None:
    check_hidden(name, Draws(seed).child(name))


@pytest.mark.parametrize(
    "carrier", ["air_pallet", "rail_hopper", "rail_tank", *(pytest.param(c, marks=pytest.mark.full) for c in LONGER)]
)
def test_that_a_share_is_refused_where_not_one_piece_fits(carrier: str) -> None:
    term = CARRIERS.get(f"{carrier}@1").term
    refused = 0
    for generator in CARGO.newest().values():
        for share in (0.003, 0.06) if generator.fits_carrier(term) else ():
            load = LoadRecipe(id="l", gen=generator.full_name, share=share)
            scene = Scene(seed=3, scanner="gantry_6@1", carrier=CarrierRecipe(gen=f"{carrier}@1"), loads=(load,))
            try:
                assert expand(scene).loads[0].stow.packages > 0
            except UserError as error:
                refused += error.code == "scene.does_not_fit"
    assert refused or carrier.startswith("rail")


def test_that_what_flows_gets_the_whole_length() -> None:
    loads = [LoadRecipe(id=name, gen="bulk_grain@1", share=0.4) for name in ("a", "b")]
    scene = Scene(seed=3, scanner="gantry_6@1", carrier=CarrierRecipe(gen="rail_hopper@1"), loads=(loads[0],))
    assert 15_000 < expand(scene).masses_kg["a"] < 40_000
    with pytest.raises(UserError, match=r"scene\.does_not_fit"):
        expand(msgspec.structs.replace(scene, loads=tuple(loads)))


def test_that_rays_count_what_is_known() -> None:
    sink = Sink(Draws(1))
    parts = Parts(sink, 0)
    parts.cylinder((0, 0, 0), 10.0, 20.0, Stuff("steel", 8.0))
    parts.ellipsoid((0, 0, 0), (3.0, 4.0, 5.0), Stuff("lead", 11.0), inside=Stuff("steel", 8.0))
    found = material_depths(sink.solids(), np.array([[0.0, 0.0, 0.0], [6.0, 0.0, 8.0]]), 1)
    assert found == pytest.approx(np.array([[96.0, 128.0], [88.0, 0.0]]))


def content(*put: tuple[Box, Stuff, int], box: Box) -> Content:
    sink = Sink(Draws(1))
    for where, stuff, sign in put:
        Parts(sink, 0).box(where, stuff, sign=sign)
    return Matter(sink, (0,)).content(box)


def test_that_a_room_is_even_where_one_stuff_fills_all_of_it() -> None:
    inner, sugar = Box(0, 30, 0, 30, 0, 30), Stuff("sugar", 0.8, 0.0)
    case = Stuff("cardboard", 0.2, 0.0)
    shell = ((inner.shrunk(-1.0), case, 1), (inner, case, -1))
    assert content(*shell, box=inner) == Content(stuff=None, even=True)
    filled = content(*shell, (inner, sugar, 1), box=inner)
    assert filled.even
    assert filled.stuff == Stuff("sugar", 0.8)
    half = content(*shell, (inner.with_z(0, 15), sugar, 1), box=inner)
    assert not half.even
    assert half.stuff is not None
    assert half.stuff.density == pytest.approx(0.4, abs=0.06)
    side_by_side = content((inner.with_x(0, 12), sugar, 1), (inner.with_x(12, 30), sugar, 1), box=inner)
    assert side_by_side.even
    gap = content((inner.with_x(0, 12), sugar, 1), (inner.with_x(14, 30), sugar, 1), box=inner)
    assert not gap.even


def test_that_a_room_cut_out_of_goods_is_empty() -> None:
    sink = Sink(Draws(1))
    load = Parts(sink, 0)
    load.hollow_box(Box(0, 60, 0, 40, 0, 40), 0.5, Stuff("cardboard", 0.15))
    load.box(Box(0.5, 59.5, 0.5, 39.5, 0.5, 30), Stuff("paper", 0.7), pillow=9.0)
    load.cylinder((30, 20, 34), 2.0, 50.0, Stuff("steel", 7.8), axis="x")
    load.tube((30, 20, 15), 9.0, 58.0, 0.5, Stuff("steel", 7.8), axis="x")
    room = Box(22, 40, 15, 26, 11, 19)
    take_out(sink, Parts(sink, 1), Matter(sink, (0,)), room)
    solids = sink.solids()
    starts = np.random.default_rng(1).uniform([0, 0, 0], [60, 40, 40], (400, 3))
    for axis in (1, 2):
        assert material_depths(solids, starts, axis).min() > -1e-6
    inside = Matter(sink, (0, 1)).content(room.shrunk(0.1))
    assert inside.stuff is None
