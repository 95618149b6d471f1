"""Cases made from scenes pass every check, over all carriers; their keys tell the truth."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.quick_cases import quick_wish

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import bounds
from xrayTrainer.domain.scene import CarrierRecipe, LoadRecipe, PlantedDiscrepancy, Scene
from xrayTrainer.domain.texts import Language
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.services.set_checks import check_folder
from xrayTrainer.simulation import case_making
from xrayTrainer.simulation.case_making import MadeCase, make_case
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.generators import CARRIERS, METHODS
from xrayTrainer.simulation.numbered import CaseWish, made_case

CASE = "0b54e6c2-3f0a-4f0e-9c3a-5d9a3a7b1c11"
CARRIER_TERMS = sorted({one.term for one in CARRIERS.newest().values()})
QUICK = ("car", "van")


def faults_of(made: MadeCase, folder: Path) -> list[tuple[str, str, str]]:
    """Return every fault and warning of a set with this case alone."""
    sizes = {exposure.view.id: exposure.fan.shape[::-1] for exposure in made.exposures}
    case = folder / "cases" / "case-001"
    case.mkdir(parents=True)
    for name, value in (("scene.json", made.scene), ("case.json", made.case), ("key.json", made.key)):
        (case / name).write_bytes(to_json(value))
    title = {language.value: "A set" for language in Language}
    rules = Rules(modes=("practice",))
    (folder / "set.json").write_bytes(
        to_json(ExerciseSet(id=CASE, revision=1, title=title, cases=("case-001",), rules=rules))
    )
    report = check_folder(folder, scene_size=lambda _path, view: sizes[view])
    return [(fault.file, fault.place, fault.code) for fault in report.faults]


@pytest.mark.parametrize(
    "carrier", [pytest.param(term, marks=() if term in QUICK else pytest.mark.full) for term in CARRIER_TERMS]
)
@pytest.mark.parametrize("share", [0.0, 1.0], ids=["clear", "threat"])
def test_that_a_case_in_any_carrier_has_no_fault_and_no_warning(carrier: str, share: float, tmp_path: Path) -> None:
    wanted = CaseWish(wish=Wish(level=8, carriers=(carrier,)), seed=3, count=1, threat_share=share)
    made = made_case(wanted, 1)
    assert faults_of(made, tmp_path) == []
    assert bool(made.key.concealments) == bool(share)
    assert made.case.carrier is not None
    assert made.case.carrier.kind == carrier


@pytest.fixture(scope="module")
def threat() -> MadeCase:
    return made_case(quick_wish(2, threat_share=1.0), 1)


def test_that_a_key_outlines_what_its_masks_show(threat: MadeCase) -> None:
    (concealment,) = threat.key.concealments
    (view_key,) = threat.view_keys
    (hidden,) = view_key.hidden
    seen = concealment.outlines["side"][0]
    assert seen == hidden.outlines
    assert hidden.window is not None
    rows, cols = hidden.window
    assert all(
        cols.start - 3 <= bounds(region)[0]
        and bounds(region)[2] <= cols.stop + 3
        and bounds(region)[3] <= rows.stop + 3
        for region in seen
    )
    assert concealment.method == METHODS.get(threat.scene.concealments[0].method).term
    assert concealment.zone in {term.id for term in load_vocabulary("zones").terms}
    assert concealment.explain.cues


def test_that_a_search_is_proposed_where_something_is_wrong(threat: MadeCase) -> None:
    assert threat.key.search is not None
    assert threat.key.search.where == (threat.key.concealments[0].zone,)
    assert set(threat.key.search.how) <= {term.id for term in load_vocabulary("searches").terms}
    assert set(threat.key.search.safety) <= {term.id for term in load_vocabulary("safety").terms}


def test_that_every_way_to_open_and_every_danger_is_in_the_vocabularies() -> None:
    searches = {term.id for term in load_vocabulary("searches").terms}
    assert {way for ways in case_making._HOW.values() for way in ways} <= searches
    safety = {term.id for term in load_vocabulary("safety").terms}
    assert {word for words in case_making._SAFETY.values() for word in words} <= safety
    groups = {term.id.partition(".")[0] for term in load_vocabulary("classes").terms}
    assert set(case_making._SAFETY) <= groups


def test_that_figures_of_difficulty_stand_in_the_key(threat: MadeCase) -> None:
    figures = threat.key.difficulty.computed
    assert figures["band"] == threat.band
    assert {"version", "score", "rose", "cnr", "contrast", "superposition", "visible_share", "size_px"} <= set(figures)
    assert figures["rose"] >= 5.0


def test_that_a_clear_case_teaches_why_it_is_clear() -> None:
    scene = Scene(seed=4, scanner="portal_low_dose@1", carrier=CarrierRecipe(gen="car@1"))
    made = make_case(scene, case_id=CASE)
    assert (made.key.verdict, made.key.case_type, made.band) == ("no_suspicion", "clear", None)
    assert made.key.explain.cues
    assert made.key.true_cargo == ("none",)
    assert made.key.search is None
    assert made.key.difficulty.computed == {}


def test_that_wrong_papers_alone_make_a_document_case(tmp_path: Path) -> None:
    scene = Scene(
        seed=4,
        scanner="portal_low_dose@1",
        carrier=CarrierRecipe(gen="van@1"),
        loads=(LoadRecipe(id="a", gen="carpets@1"),),
        discrepancies=(PlantedDiscrepancy(kind="weight", load="a", factor=0.5),),
    )
    made = make_case(scene, case_id=CASE)
    assert made.key.case_type == "document"
    assert [one.kind for one in made.key.discrepancies] == ["weight.weighbridge"]
    assert made.key.search is not None
    assert "documents" in made.key.search.how
    assert faults_of(made, tmp_path) == []


def test_that_what_nobody_could_see_is_refused(threat: MadeCase, monkeypatch: pytest.MonkeyPatch) -> None:
    real = case_making.difficulty_of
    monkeypatch.setattr(case_making, "difficulty_of", lambda found: replace(real(found), impossible=True))
    with pytest.raises(UserError) as caught:
        make_case(threat.scene, case_id=CASE)
    assert (caught.value.code, caught.value.params["concealment"]) == ("scene.nothing_to_see", "hidden1")


def test_that_a_key_is_written_once_and_read_back_as_it_was(threat: MadeCase) -> None:
    written = to_json(threat.key)
    assert read_bytes(Key, written, file="key.json") == threat.key
    assert json.loads(written)["case"] == threat.case.id
