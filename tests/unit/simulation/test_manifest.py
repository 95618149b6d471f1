"""The papers of a scene: true masses and counts, numbers that check, and what is wrong in them by plan."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import pytest

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import check_key, dossier_part
from xrayTrainer.domain.scene import CarrierRecipe, ConcealmentRecipe, Declared, LoadRecipe, PlantedDiscrepancy, Scene
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.simulation.carrier_numbers import carrier_number, container_number, postal_number, wagon_number
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, expand
from xrayTrainer.simulation.generators import CARRIERS
from xrayTrainer.simulation.manifest import Papers, papers_of

CASE = "0b54e6c2-3f0a-4f0e-9c3a-5d9a3a7b1c11"
LOADS = (LoadRecipe(id="front", gen="bagged_sugar@1", share=0.4), LoadRecipe(id="rear", gen="carpets@1", share=0.4))


def two_loads(**changes: Any) -> Scene:
    carrier = CarrierRecipe(gen="container_20@1")
    return Scene(**({"seed": 9, "scanner": "gantry_6@1", "carrier": carrier, "loads": LOADS} | changes))


@functools.cache
def plain() -> Expansion:
    return expand(two_loads())


def papers(*planted: PlantedDiscrepancy, loads: tuple[LoadRecipe, ...] = LOADS) -> Papers:
    return papers_of(expand(two_loads(discrepancies=planted, loads=loads)))


def goods(made: Papers) -> Any:
    return made.dossier.documents[0].fields.goods


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["CSQU3054383", "BICU1234565"])
def test_that_container_numbers_check_as_published_ones_do(number: str) -> None:
    """Worked examples of ISO 6346 in public texts."""
    assert container_number(number[:-1]) == number


def test_that_a_check_digit_of_ten_is_written_as_nought() -> None:
    letters, values = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", [n for n in range(10, 39) if n % 11]
    for serial in range(60):
        body = f"XTRU{serial:06d}"
        total = sum((values[letters.index(c)] if c in letters else int(c)) * 2**i for i, c in enumerate(body))
        assert container_number(body)[-1] == ("0" if total % 11 == 10 else str(total % 11))


def test_that_wagons_and_parcels_check_as_published_ones_do() -> None:
    assert postal_number("RR", "47312482", "US") == "RR473124829US"
    body = "5312345"
    products = [int(digit) * (2, 1)[place % 2] for place, digit in enumerate(wagon_number(body))]
    assert sum(part // 10 + part % 10 for part in products[:7]) + int(wagon_number(body)[7]) in range(0, 100, 10)


def test_that_every_carrier_has_a_number_of_its_kind() -> None:
    for kind in {carrier.term for carrier in CARRIERS.newest().values()}:
        number = carrier_number(kind, Draws(4).child(kind))
        assert number == carrier_number(kind, Draws(4).child(kind))
        assert number != carrier_number(kind, Draws(5).child(kind))
        length = {"container": 11, "rail": 8, "air": 10, "parcel": 13, "mail_bag": 13}.get(kind.partition(".")[0], 9)
        assert len(number) == length, (kind, number)


# --- true papers -----------------------------------------------------------------------------------------------------


def test_that_true_papers_tell_masses_and_counts_of_what_was_built() -> None:
    built, made = plain(), papers_of(plain())
    assert made.discrepancies == ()
    assert not made.carrier.declared_empty
    for line, loaded in zip(goods(made), built.loads, strict=True):
        assert line.gross_kg == pytest.approx(built.masses_kg[loaded.id], abs=0.51)
        assert 0.85 * line.gross_kg < line.net_kg < line.gross_kg
        assert line.packages == loaded.stow.packages
        assert line.hs == loaded.stow.hs
    total = sum(line.gross_kg for line in goods(made))
    assert made.dossier.documents[0].fields.gross_kg == pytest.approx(total)
    assert made.dossier.documents[0].fields.packages == sum(line.packages for line in goods(made))
    weights = made.dossier.weights
    assert weights.declared_kg == pytest.approx(total + built.body.tare_kg, abs=1.5)
    assert weights.weighbridge_kg == pytest.approx(weights.declared_kg, rel=0.015)


def test_that_the_bridge_weighs_what_is_hidden_too() -> None:
    def weighed(*hidden: ConcealmentRecipe) -> tuple[float, float]:
        scene = Scene(
            seed=3, scanner="gantry_6@1", carrier=CarrierRecipe(gen="trailer_box@1"), loads=(), concealments=hidden
        )
        built = expand(scene)
        weights = papers_of(built).dossier.weights
        return float(weights.weighbridge_kg or 0), built.masses_kg.get("a", 0.0)

    method = {"method": "load_empty_not_empty@1", "goods": "cigarette_cases@1"}
    empty, _ = weighed()
    full, mass = weighed(ConcealmentRecipe(id="a", class_="tobacco.cigarettes", **method))
    assert mass > 300
    assert full - empty == pytest.approx(mass, abs=30)


def test_that_an_empty_carrier_is_called_empty_and_nothing_is_wrong_with_that() -> None:
    made = papers(loads=())
    assert made.carrier.declared_empty
    assert made.discrepancies == ()
    assert made.dossier.documents[0].fields.remarks == "EMPTY"


@pytest.mark.parametrize(
    ("carrier", "load", "scale"),
    [("parcel@1", "parcel_toys@1", 0.1), ("air_ake@1", "toys@1", 1.0), ("rail_covered@1", "cotton_bales@1", 20.0)],
)
def test_that_small_things_are_weighed_on_small_scales(carrier: str, load: str, scale: float) -> None:
    scene = two_loads(carrier=CarrierRecipe(gen=carrier), loads=(LoadRecipe(id="a", gen=load),))
    weights = papers_of(expand(scene)).dossier.weights
    steps = float(weights.weighbridge_kg or 0) / scale
    assert steps == pytest.approx(round(steps), abs=1e-6)
    assert weights.weighbridge_kg == pytest.approx(weights.declared_kg, rel=0.02, abs=0.2)


# --- what is wrong by plan -------------------------------------------------------------------------------------------

ALL: Mapping[str, PlantedDiscrepancy] = {
    "goods": PlantedDiscrepancy(kind="goods", load="rear", cargo="textile.cotton"),
    "quantity": PlantedDiscrepancy(kind="quantity", load="front", factor=0.5),
    "weight": PlantedDiscrepancy(kind="weight", load="front", factor=0.5),
    "empty": PlantedDiscrepancy(kind="empty"),
    "seal": PlantedDiscrepancy(kind="seal"),
}


@pytest.mark.parametrize("kind", ALL)
def test_that_what_is_planted_stands_in_dossier_and_key_at_a_place_that_can_be_pressed(kind: str) -> None:
    made = papers(ALL[kind])
    (wrong,) = made.discrepancies
    case = Case(
        id=CASE,
        revision=1,
        kind="search",
        origin="simulated",
        carrier=made.carrier,
        dossier=made.dossier,
    )
    key = Key(case=CASE, revision=1, verdict="suspicion", discrepancies=made.discrepancies)
    assert not check_key(key, case, file="key.json")
    part: Any = dossier_part(case, wrong.document)
    for step in wrong.field.replace("[", ".").replace("]", "").split("."):
        part = part[int(step)] if step.isdigit() else getattr(part, step)
    assert part not in (None, "", ()), "an empty field has no row to press"
    kinds = {term.id for term in load_vocabulary("discrepancy_kinds").terms}
    cues = {term.id for term in load_vocabulary("cues").terms}
    assert wrong.kind in kinds
    assert wrong.explain.cues
    assert set(wrong.explain.cues) <= cues


def test_that_other_goods_come_with_their_own_code_and_packing() -> None:
    line = goods(papers(ALL["goods"]))[1]
    assert "Cotton" in line.description
    assert line.hs == "520100"
    assert line.package_kind == "bale"
    assert line.gross_kg == goods(papers_of(plain()))[1].gross_kg


def test_that_a_wrong_count_or_weight_is_wrong_by_its_factor_and_nowhere_else() -> None:
    true = goods(papers_of(plain()))
    count, weight = goods(papers(ALL["quantity"])), goods(papers(ALL["weight"]))
    assert count[0].packages == pytest.approx(true[0].packages / 2, abs=0.51)
    assert count[0].gross_kg == true[0].gross_kg
    assert weight[0].gross_kg == pytest.approx(true[0].gross_kg / 2, abs=1.0)
    assert weight[0].packages == true[0].packages
    assert (count[1], weight[1].gross_kg) == (true[1], true[1].gross_kg)


def test_that_a_wrong_seal_differs_in_one_digit() -> None:
    (seal,) = papers(ALL["seal"]).dossier.seals
    assert sum(a != b for a, b in zip(seal.declared or "", seal.seen or "", strict=True)) == 1


def test_that_two_of_a_kind_about_two_loads_are_both_told() -> None:
    plans = (ALL["quantity"], PlantedDiscrepancy(kind="quantity", load="rear", factor=2.0))
    made = papers(*plans)
    assert [(one.id, one.field) for one in made.discrepancies] == [
        ("quantity", "goods[0].packages"),
        ("quantity_rear", "goods[1].packages"),
    ]
    assert made.discrepancies[0].explain.cues == ("quantity.more",)
    assert made.discrepancies[1].explain.cues == ("quantity.fewer",)


def test_that_what_a_load_is_declared_as_is_told_too() -> None:
    declared = Declared(cargo="food.rice", packages=7, gross_kg=100.0)
    made = papers(loads=(LoadRecipe(id="front", gen="bagged_sugar@1", share=0.4, declared=declared),))
    assert {one.id for one in made.discrepancies} == {"goods", "quantity", "weight"}
    (line,) = goods(made)
    assert (line.packages, line.gross_kg) == (7, 100.0)


def test_that_declaring_the_truth_is_no_discrepancy() -> None:
    sugar = plain().loads[0].stow
    declared = Declared(cargo=sugar.cargo, packages=sugar.packages, gross_kg=plain().masses_kg["front"] * 1.01)
    load = LoadRecipe(id="front", gen="bagged_sugar@1", share=0.4, declared=declared)
    assert papers(loads=(load, LOADS[1])).discrepancies == ()


def test_that_a_load_that_is_not_there_is_named() -> None:
    with pytest.raises(UserError) as caught:
        papers(PlantedDiscrepancy(kind="weight", load="middle"))
    assert (caught.value.code, caught.value.params["load"]) == ("scene.no_load", "middle")


def test_that_papers_are_drawn_from_the_seed_alone() -> None:
    assert papers_of(plain()) == papers_of(expand(two_loads()))
    other = papers_of(expand(two_loads(seed=10)))
    assert other.carrier.number != papers_of(plain()).carrier.number
