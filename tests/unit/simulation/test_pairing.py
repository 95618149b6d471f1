"""Which goods, hiding places, carriers and cargo go together."""

from __future__ import annotations

import pytest

from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.generators import GOODS, METHODS
from xrayTrainer.simulation.hiding import (
    pairing,
    tobacco,  # noqa: F401 - with its neighbours it enters goods and methods
)
from xrayTrainer.simulation.hiding.pairing import go_together, regional_weight

TINS = ("food.tins",)


def test_that_people_hide_as_people_do_and_nothing_else_hides_so() -> None:
    assert go_together("person.in_load", "people", "container.dry_40hc", TINS)
    assert not go_together("load.in_tins", "people", "container.dry_40hc", TINS)
    assert not go_together("person.in_load", "narcotics.heroin", "container.dry_40hc", TINS)


def test_that_goods_fit_their_place() -> None:
    assert not go_together("structure.side_wall", "weapons.long_guns", "container.dry_40hc", TINS)
    assert go_together("structure.side_wall", "narcotics.hashish", "container.dry_40hc", TINS)
    assert not go_together("load.among_boxes", "narcotics.marijuana", "parcel", TINS)
    assert go_together("load.on_top", "weapons.long_guns", "rail.covered", TINS)


def test_that_a_way_in_the_load_needs_a_load_of_its_kind() -> None:
    assert not go_together("load.among_boxes", "narcotics.heroin", "container.dry_40hc", ())
    assert not go_together("load.in_tyres", "narcotics.heroin", "container.dry_40hc", TINS)
    assert go_together("load.in_tyres", "narcotics.heroin", "container.dry_40hc", ("vehicles.tyres",))
    assert go_together("load.in_tins", "narcotics.heroin", "container.dry_40hc", TINS)


def test_that_only_an_empty_hold_is_not_empty() -> None:
    assert go_together("load.empty_not_empty", "tobacco.cigarettes", "container.reefer", ())
    assert not go_together("load.empty_not_empty", "tobacco.cigarettes", "container.reefer", TINS)
    assert go_together("structure.reefer_roof", "tobacco.cigarettes", "container.reefer", ())


def test_that_what_is_dissolved_is_hidden_in_liquids_alone() -> None:
    assert go_together("liquid.drums", "narcotics", "container.dry_40", ("liquids.drums",))
    assert not go_together("liquid.drums", "narcotics.heroin", "container.dry_40", ("liquids.drums",))
    assert not go_together("load.in_drums", "narcotics", "container.dry_40", ("liquids.drums",))


def test_that_every_goods_has_a_method_and_every_method_goods() -> None:
    cargo = [term.id for term in load_vocabulary("cargo").terms]
    carriers = [term.id for term in load_vocabulary("carriers").terms]
    methods = {method.term for method in METHODS.newest().values()}
    classes = {goods.term for goods in GOODS.newest().values()}

    def meet(method: str, class_: str) -> bool:
        return any(go_together(method, class_, carrier, load) for carrier in carriers for load in (cargo, ()))

    assert all(any(meet(method, class_) for class_ in classes) for method in methods)
    assert all(any(meet(method, class_) for method in methods) for class_ in classes)


def test_that_the_region_meets_cigarettes_and_heroin_first() -> None:
    cigarettes = regional_weight("load.cover_load", "tobacco.cigarettes")
    heroin = regional_weight("vehicle.gas_cylinder", "narcotics.heroin")
    rare = regional_weight("structure.rails", "wildlife.ivory")
    assert min(cigarettes, heroin) > 4 * rare
    assert regional_weight("vehicle.tyres", "dual_use.drones") == 1.0


@pytest.mark.parametrize("table", ["METHOD_ROOM", "CARGO_FOR", "ONLY_CLASSES", "METHOD_WEIGHTS"])
def test_that_methods_named_in_the_tables_are_known(table: str) -> None:
    known = load_vocabulary("methods")
    assert all(known.term(term) for term in getattr(pairing, table))


@pytest.mark.parametrize("table", ["CLASS_ROOM", "ONLY_BY", "WEIGHTS"])
def test_that_classes_named_in_the_tables_are_known(table: str) -> None:
    known = load_vocabulary("classes")
    assert all(known.term(term) for term in getattr(pairing, table))
