"""How things are hidden: places lie in their space or piece, cover and goods do not meet, masses add up."""

from __future__ import annotations

import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import (
    CarrierRecipe,
    ConcealmentRecipe,
    LoadRecipe,
    Params,
    Scene,
)
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Role, expand
from xrayTrainer.simulation.generators import GOODS, METHODS, GoodsMade, Loaded, Placement, Site
from xrayTrainer.simulation.hiding.clearing import take_out
from xrayTrainer.simulation.hiding.in_carrier import WAYS, Way
from xrayTrainer.simulation.hiding.in_load import INSIDES, InGoods
from xrayTrainer.simulation.hiding.matter import Matter
from xrayTrainer.simulation.hiding.reserving import RESERVES, reserved
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.places import Body, Hold, Host, Stow, Void
from xrayTrainer.simulation.solids import Parts, Sink, Solids, Stuff

REGIONAL = (
    "structure.trailer_front_wall",
    "load.in_tins",
    "vehicle.gas_cylinder",
    "rail.underframe",
    "structure.reefer_roof",
)
HOLD = Box(-400.0, 400.0, -117.0, 117.0, 120.0, 360.0)
ROOM = Box(-60.0, 60.0, -30.0, 30.0, 60.0, 100.0)
FLOUR = Stuff("flour", 0.6, 0.03)


def hold(box: Box = HOLD) -> Hold:
    return Hold(id="hold", box=box, doors="x+", payload_kg=25000)


def body(*voids: Void, kind: str = "container.dry_40hc", box: Box = HOLD) -> Body:
    return Body(kind=kind, extent=(-500.0, 500.0), holds=(hold(box),), voids=voids, tare_kg=4000)


def void(term: str, box: Box = ROOM, inside: Stuff | None = None) -> Void:
    return Void(id="one", box=box, zone="roof", methods=(term,), inside=inside)


def stow(*hosts: Host, free: tuple[Void, ...] = ()) -> Loaded:
    return Loaded(
        id="l",
        hold=hold(),
        stow=Stow(cargo="packed.cartons", packages=9, package_kind="carton", hosts=hosts, free=free),
    )


def filled(kind: str, stuff: Stuff | None, count: int = 4, depth: float = 0.6) -> tuple[Host, ...]:
    return tuple(
        Host(
            kind=kind,
            box=Box.at(x=-90.0 + 62.0 * i, y=-40.0, z=121.0, length=58, width=50, height=44),
            stuff=stuff,
            row=i,
            depth=depth,
        )
        for i in range(count)
    )


def places(name: str, site: Site, seed: int = 1, params: Params | None = None) -> tuple[Placement, ...]:
    return METHODS.get(name + "@1").build(site, Draws(seed), params or {})


def built(placement: Placement, goods: str, seed: int = 2, amount: float = 4) -> tuple[list[GoodsMade], Solids]:
    sink = Sink(Draws(seed))
    parts = Parts(sink, 0)
    made = []
    for number, box in enumerate(placement.boxes):
        packed = GOODS.get(goods + "@1").build(
            parts, box, Draws(seed).child(number), {"amount": amount}, placement.inside
        )
        if packed is not None:
            made.append(packed)
            if placement.cover is not None:
                placement.cover(parts, packed.box)
    return made, sink.solids()


def reach(solids: Solids) -> Box:
    rows = solids.rows
    low = (rows["centre"] - abs(rows["axes"] * rows["half"][:, :, None]).sum(axis=1)).min(axis=0)
    high = (rows["centre"] + abs(rows["axes"] * rows["half"][:, :, None]).sum(axis=1)).max(axis=0)
    return Box(low[0], high[0], low[1], high[1], low[2], high[2])


def test_that_methods_are_those_of_the_vocabulary_the_regional_ones_among_them() -> None:
    known = load_vocabulary("methods")
    terms = {method.term for method in METHODS.newest().values()}
    assert len(terms) >= 20
    assert all(known.term(term) for term in terms)
    assert terms.issuperset(REGIONAL)


def test_that_cues_and_zones_are_those_of_the_vocabularies() -> None:
    cues, zones = load_vocabulary("cues"), load_vocabulary("zones")
    for way in WAYS:
        assert zones.term(way.zone)
        assert all(cues.term(cue) for cue in (*way.cues, *way.cues_filled))
    assert all(cues.term(cue) for inside in INSIDES for cue in inside.cues)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.term)
def test_that_what_is_hidden_in_a_space_stays_there_with_its_cover(way: Way) -> None:
    name = way.term.replace(".", "_")
    stuff = Stuff("polyurethane_foam", 0.04)
    goods = "people" if way.term.startswith("person") else "powder_bricks"
    room = Box(-80.0, 80.0, -100.0, 100.0, 60.0, 260.0) if goods == "people" else ROOM
    for inside in (None, stuff):
        site = Site(body=body(void(way.term, room, inside)), loads=(), taken=())
        found = places(name, site)
        assert found
        for placement in found:
            assert all(room.contains(box) for box in placement.boxes)
            made, solids = built(placement, goods)
            assert made
            assert room.contains(reach(solids), 0.9 if goods == "people" else 0.05)


def test_that_a_space_is_not_used_twice() -> None:
    taken = Box(-10.0, 10.0, -30.0, 30.0, 60.0, 100.0)
    site = Site(body=body(void("structure.gooseneck")), loads=(), taken=(taken,))
    boxes = [box for placement in places("structure_gooseneck", site) for box in placement.boxes]
    assert boxes
    assert not any(box.overlaps(taken) for box in boxes)
    full = Site(body=body(void("structure.gooseneck")), loads=(), taken=(ROOM,))
    assert places("structure_gooseneck", full) == ()


def test_that_a_method_offers_nothing_where_the_carrier_has_no_such_space() -> None:
    site = Site(body=body(), loads=(), taken=())
    for way in WAYS:
        assert places(way.term.replace(".", "_"), site) == ()


@pytest.mark.parametrize("inside", INSIDES, ids=lambda inside: inside.term)
@pytest.mark.parametrize("stuff", [None, FLOUR], ids=["hollow", "filled"])
def test_that_what_is_hidden_in_goods_stays_in_them(inside: InGoods, stuff: Stuff | None) -> None:
    if stuff is not None and inside.term == "load.in_fruit":
        stuff = Stuff("fruit", 0.6)
    hosts = filled(inside.kinds[0], stuff)
    site = Site(body=body(), loads=(stow(*hosts),), taken=())
    found = places(inside.term.replace(".", "_"), site)
    assert found
    for placement in found:
        assert all(any(host.box.contains(box) for host in hosts) for box in placement.boxes)
        made, solids = built(placement, "powder_bricks")
        assert made
        whole = Box(-91.0, 160.0, -41.0, 11.0, 120.0, 166.0)
        assert whole.contains(reach(solids), 0.1)


def test_that_goods_are_taken_out_of_a_load_to_the_last_grain() -> None:
    sink = Sink(Draws(1))
    load, hidden = Parts(sink, 1), Parts(sink, 2)
    room = Box(0.0, 40.0, 0.0, 30.0, 0.0, 20.0)
    for x in (1.0, 15.0, 29.0):
        load.box(Box.at(x=x, y=2.0, z=0.0, length=10.0, width=20.0, height=15.0), "soap")
    load.box(Box(-50.0, 20.0, -5.0, -2.0, 0.0, 20.0), "wood")
    kilograms = take_out(sink, hidden, Matter(sink, (1,)), room)
    solids = sink.solids()
    assert kilograms == pytest.approx(9.45)
    assert float(masses_kg(solids.of((2,))).sum()) == pytest.approx(-9.45)
    assert len(solids.of((2,))) == 3
    assert list(solids.of((2,)).rows["tile"]) == list(solids.of((1,)).rows["tile"][:3])


def test_that_what_reaches_further_loses_what_lies_in_the_room() -> None:
    sink = Sink(Draws(1))
    Parts(sink, 1).box(Box(-50.0, 90.0, -50.0, 80.0, 0.0, 20.0), FLOUR)
    room, matter = Box(0.0, 40.0, 0.0, 30.0, 0.0, 20.0), Matter(sink, (1,))
    assert take_out(sink, Parts(sink, 2), matter, room) == pytest.approx(14.4)
    assert float(masses_kg(sink.solids().of((2,))).sum()) == pytest.approx(-14.4)
    assert take_out(sink, Parts(sink, 2), matter, room.shrunk(1.0)) == pytest.approx(0.0)
    assert take_out(sink, Parts(sink, 2), matter, room.moved(z=500.0)) == 0.0


def test_that_a_carton_of_another_filling_loses_its_own() -> None:
    found = expand(scene("load_among_boxes", "cigarette_cartons", amount=3))
    placement = found.hidden[0].placement
    assert placement.inside is None
    assert placement.emptied
    assert found.masses_kg["h"] < 3 * 0.25


def test_that_easy_places_lie_outside_and_hard_ones_in_the_core() -> None:
    outer, core = filled("carton", FLOUR, depth=0.0), filled("carton", FLOUR, depth=1.0)
    deeper = tuple(Host(kind=h.kind, box=h.box.moved(z=60.0), stuff=h.stuff, row=h.row, depth=h.depth) for h in core)
    site = Site(body=body(), loads=(stow(*outer, *deeper),), taken=())
    for seed in range(5):
        easy = places("load_among_boxes", site, seed, {"place": "easy"})[0]
        hard = places("load_among_boxes", site, seed, {"place": "hard"})[0]
        assert easy.boxes[0].z0 < 130.0 < hard.boxes[0].z0


def test_that_an_unknown_grade_of_place_is_refused() -> None:
    site = Site(body=body(void("structure.roof")), loads=(), taken=())
    with pytest.raises(UserError, match=r"scene\.param_not_allowed"):
        places("structure_roof", site, 1, {"place": "somewhere"})


def test_that_bags_at_the_doors_stand_on_the_floor_and_apart() -> None:
    room = HOLD.with_x(340.0, 400.0)
    site = Site(body=body(), loads=(stow(*filled("sack", FLOUR)),), taken=(), reserved=room)
    for seed in range(6):
        placement = places("load_rip_on", site, seed)[0]
        assert "position.at_doors" in placement.cues
        boxes = placement.boxes
        assert all(room.contains(box) and box.z0 < room.z0 + 1.0 for box in boxes)
        assert not any(a.overlaps(b) for a in boxes for b in boxes if a is not b)
        _, solids = built(placement, "pressed_bricks", amount=6)
        assert room.contains(reach(solids), 0.05)


def test_that_goods_on_top_lie_on_pieces_that_reach_up_to_them() -> None:
    hosts = filled("carton", FLOUR)
    over = Void(id="over", box=HOLD.with_z(168.0, 360.0), zone="headspace", methods=("load.on_top",))
    site = Site(body=body(), loads=(stow(*hosts, free=(over,)),), taken=())
    found = places("load_on_top", site)
    assert found
    for placement in found:
        box = placement.boxes[0]
        assert 168.0 <= box.z0 <= 169.0
        assert any(host.box.x0 <= box.x0 and box.x1 <= host.box.x1 for host in hosts)


def test_that_an_empty_hold_takes_goods_and_a_loaded_one_does_not() -> None:
    empty = Site(body=body(), loads=(), taken=())
    found = places("load_empty_not_empty", empty)
    assert all(HOLD.contains(placement.boxes[0]) for placement in found)
    assert places("load_empty_not_empty", Site(body=body(), loads=(stow(),), taken=())) == ()


@pytest.mark.parametrize("term", sorted(RESERVES))
def test_that_room_kept_free_is_cut_from_the_hold(term: str) -> None:
    kind = "trailer.curtain" if "trailer" in term else "container.dry_40hc"
    found = reserved(term, body(kind=kind), Draws(3), {}, loaded=True)
    assert found is not None
    smaller, room = found
    left = smaller.holds[0].box
    assert not left.overlaps(room)
    assert left.length + room.length == pytest.approx(HOLD.length)
    assert (room.x1 == HOLD.x1) == (term == "load.rip_on")
    assert smaller.holds[0].payload_kg < 25000


def test_that_no_room_is_kept_free_without_need() -> None:
    own_space = body(void("structure.front_wall"))
    assert reserved("structure.front_wall", own_space, Draws(1), {}, loaded=True) is None
    assert reserved("load.cover_load", body(), Draws(1), {}, loaded=False) is None
    assert reserved("structure.roof", body(), Draws(1), {}, loaded=True) is None
    short = body(box=HOLD.with_x(0.0, 150.0))
    assert reserved("load.cover_load", short, Draws(1), {}, loaded=True) is None


def scene(method: str, goods: str, *, seed: int = 4, load: str | None = "cartons_loose@1", **params: float) -> Scene:
    return Scene(
        seed=seed,
        scanner="gantry_6@1",
        carrier=CarrierRecipe(gen="container_40hc@1"),
        loads=(LoadRecipe(id="l", gen=load),) if load else (),
        concealments=(
            ConcealmentRecipe(
                id="h",
                method=method + "@1",
                goods=goods + "@1",
                class_=GOODS.get(goods + "@1").term,
                params=dict(params),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("method", "goods"),
    [
        ("load_among_boxes", "powder_bricks"),
        ("load_cover_load", "cigarette_cases"),
        ("structure_cross_members", "resin_slabs"),
        ("person_in_load", "people"),
    ],
)
def test_that_a_scene_with_a_concealment_is_the_same_every_time_and_leaves_the_load_alone(
    method: str, goods: str
) -> None:
    one, other = expand(scene(method, goods)), expand(scene(method, goods))
    assert one.solids.digest() == other.solids.digest()
    more = expand(scene(method, goods, amount=2))
    assert more.clean.digest() == one.clean.digest()


def test_that_a_cover_load_stands_before_what_it_hides() -> None:
    found = expand(scene("load_cover_load", "cigarette_cases"))
    hidden = found.hidden[0].made[0].box
    rows = found.solids.of(found.numbers(Role.LOAD)).rows
    assert float((rows["centre"][:, 0] - rows["half"][:, 0]).min()) >= hidden.x1
    assert found.masses_kg["h"] > 100.0


def test_that_asked_pieces_are_shared_by_the_boxes_of_a_place() -> None:
    found = expand(scene("load_among_boxes", "powder_bricks", amount=3))
    assert sum(made.pieces for made in found.hidden[0].made) == 3
