"""Harmless things: they lie where such things lie, and leave nothing behind where there is no place for them."""

from __future__ import annotations

import pytest
from test_hiding_places import HOLD, body, filled, stow

from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import LOOK_ALIKES, LookAlikeMade, Site
from xrayTrainer.simulation.hiding.spots import floor_spot
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import Host, Void
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff

FOAM = Stuff("polyurethane_foam", 0.04)
FLOUR = Stuff("flour", 0.6, 0.03)
NAMES = tuple(LOOK_ALIKES.newest())


def full_site() -> Site:
    voids = (
        Void(
            id="bay",
            box=Box(-30.0, 0.0, -116.0, 116.0, 104.0, 116.0),
            zone="roof",
            methods=("structure.cross_members",),
        ),
        Void(
            id="ice",
            box=Box(-300.0, 300.0, -110.0, 110.0, 108.0, 116.0),
            zone="roof",
            methods=("structure.reefer_floor",),
        ),
        Void(
            id="panel",
            box=Box(-300.0, 300.0, 117.8, 121.0, 140.0, 340.0),
            zone="roof",
            methods=("structure.reefer_panels",),
            inside=FOAM,
        ),
        Void(
            id="tank",
            box=Box(-60.0, 60.0, -60.0, -10.0, 40.0, 80.0),
            zone="roof",
            methods=("vehicle.fuel_tank",),
            inside=Stuff("diesel", 0.84),
        ),
    )
    doors = Void(id="doors", box=HOLD.with_x(180.0, 400.0), zone="door_area", methods=("load.rip_on",))
    machine = Host(kind="machine", box=Box(-300.0, -220.0, -40.0, 40.0, 121.0, 200.0), stuff=None)
    hosts = (*filled("sack", FLOUR), machine)
    return Site(body=body(*voids), loads=(stow(*hosts, free=(doors,)),), taken=())


def seen(name: str, site: Site, seed: int) -> tuple[LookAlikeMade | None, Solids]:
    sink = Sink(Draws(seed))
    made = LOOK_ALIKES.newest()[name].build(Parts(sink, 0), site, Draws(seed).child(name), {})
    return made, sink.solids()


def test_that_there_are_look_alikes_for_each_kind_of_the_vocabulary() -> None:
    cues = load_vocabulary("cues")
    terms = {generator.term for generator in LOOK_ALIKES.newest().values()}
    assert len(NAMES) >= 14
    assert all(cues.term(term) for term in terms)
    assert terms.issuperset(
        {
            "look_alike.repair_patch",
            "look_alike.double_beams",
            "look_alike.dunnage",
            "look_alike.strapping",
            "look_alike.moisture",
            "look_alike.ice",
            "look_alike.settled_goods",
            "look_alike.shifted_load",
            "look_alike.pallet_blocks",
            "look_alike.machine_part",
            "look_alike.wheel_shadow",
        }
    )


@pytest.mark.parametrize("name", NAMES)
def test_that_a_look_alike_lies_inside_the_carrier_and_names_its_cues(name: str) -> None:
    cues = load_vocabulary("cues")
    carrier = Box(-410.0, 410.0, -122.0, 122.0, 40.0, 361.0)
    for seed in range(4):
        made, solids = seen(name, full_site(), seed)
        assert made is not None
        assert len(solids) > 0
        assert made.cues
        assert all(cues.term(cue) for cue in made.cues)
        rows = solids.rows
        reach = abs(rows["axes"] * rows["half"][:, :, None]).sum(axis=1)
        low, high = (rows["centre"] - reach).min(axis=0), (rows["centre"] + reach).max(axis=0)
        assert carrier.contains(Box(low[0], high[0], low[1], high[1], low[2], high[2]), 0.3)
        assert abs(float(masses_kg(solids).sum())) < 300.0


@pytest.mark.parametrize("name", NAMES)
def test_that_a_look_alike_is_the_same_for_a_seed_and_another_for_another(name: str) -> None:
    first, again, other = (seen(name, full_site(), seed)[1].digest() for seed in (1, 1, 2))
    assert first == again
    assert first != other


@pytest.mark.parametrize("name", NAMES)
def test_that_a_look_alike_without_a_place_leaves_nothing(name: str) -> None:
    bare = Site(body=body(box=Box(0.0, 1.0, 0.0, 1.0, 0.0, 0.5)), loads=(stow(),), taken=())
    if name == "repair_patch":
        return  # it needs no more than a wall
    made, solids = seen(name, bare, 1)
    assert made is None
    assert len(solids) == 0


def test_that_settled_goods_keep_their_weight() -> None:
    _, solids = seen("settled_goods", full_site(), 3)
    assert float(masses_kg(solids).sum()) == pytest.approx(0.0, abs=0.01)


def test_that_a_spot_on_the_floor_keeps_clear_of_concealments_and_of_other_loads() -> None:
    doors = Void(id="doors", box=HOLD.with_x(180.0, 300.0), zone="door_area", methods=("load.rip_on",))
    near_doors = Host(kind="sack", box=HOLD.with_x(200.0, 250.0), stuff=FLOUR)
    two_loads = Site(body=body(), loads=(stow(*filled("sack", FLOUR), free=(doors,)), stow(near_doors)), taken=())
    assert floor_spot(two_loads, Draws(1), (30.0, 30.0, 20.0)) is None
    taken = Site(body=body(), loads=(stow(free=(doors,)),), taken=(doors.box,))
    assert floor_spot(taken, Draws(1), (30.0, 30.0, 20.0)) is None
