"""The bundled pairs and lists: whole, small, in five languages, solvable from what is shown, and without a tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from xrayTrainer.domain.case import Case, Consignment
from xrayTrainer.domain.container_number import container_check
from xrayTrainer.domain.texts import Language
from xrayTrainer.resources import bundled_sets
from xrayTrainer.services.set_checks import check_folder
from xrayTrainer.services.set_files import load_set

FOLDER = "compare-and-select"
MOST_BYTES = 300_000
MOST_DIFFERENCE = 0.02
"""Weights that differ by less agree."""


@pytest.fixture(scope="module")
def folder() -> Path:
    return bundled_sets() / FOLDER


def test_that_the_set_has_no_fault_and_is_small(folder: Path) -> None:
    report = check_folder(folder)
    assert report.faults == ()
    assert report.is_usable
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < MOST_BYTES
    kinds = [case.kind for case in load_set(folder).cases.values()]
    assert (kinds.count("compare"), kinds.count("select")) == (10, 2)


def test_that_every_text_and_the_lesson_are_there_in_five_languages(folder: Path) -> None:
    loaded = load_set(folder)
    for language in Language:
        assert (folder / "lessons" / f"which-to-scan.{language}.md").is_file()
        assert loaded.set.title.get(language)
        for case in loaded.cases.values():
            assert case.question is not None
            assert case.question.prompt.get(language)


def test_that_sides_are_mixed_and_a_pair_offers_more_reasons_than_hold(folder: Path) -> None:
    loaded = load_set(folder)
    sides = []
    for name, case in loaded.cases.items():
        key = loaded.read_key(name)
        if case.kind == "compare" and key.solution is not None and case.question is not None:
            (side,) = key.solution.choices
            sides.append(side)
            assert 0 < len(key.solution.reasons[side]) < len(case.question.reasons)
            assert list(key.concealments[0].outlines) == [f"scan_{side}"]
    assert set(sides) == {"1", "2"}


def _signs(consignment: Consignment) -> set[str]:
    """Return the strong signs that can be read from papers, seals and weights by rule."""
    found = set()
    weights, seals = consignment.dossier.weights, consignment.dossier.seals
    main = consignment.dossier.documents[0].fields
    bridge, declared = weights.weighbridge_kg or 0.0, weights.declared_kg or 0.0
    if abs(bridge - declared) > MOST_DIFFERENCE * declared:
        found.add("weight.mismatch")
    if seals and seals[0].seen != seals[0].declared:
        found.add("seal.number")
    if any(event.what == "opened" and "customs" not in event.place for seal in seals for event in seal.events):
        found.add("seal.opened")
    if len(main.route) > 4 or (len(main.route) == 4 and main.remarks is None):
        found.add("route.illogical")
    if main.remarks is not None and main.remarks.startswith("New consignee"):
        found.add("parties.changed")
    value = consignment.dossier.documents[1].fields.value or 0.0
    if value < 0.1 * sum(line.gross_kg or 0.0 for line in main.goods):
        found.add("goods.value")
    frozen = any("Frozen" in (line.description or "") for line in main.goods)
    if main.set_point_c is not None and (main.set_point_c < 0) is not frozen:
        found.add("goods.set_point")
    trades = {(paper.consignor or "").rsplit(" ", 1)[0] for paper in (main,)}
    if (main.consignee or "").rsplit(" ", 1)[0] not in trades:
        found.add("parties.consignee_goods")
    number = None if consignment.carrier is None else container_check(consignment.carrier.number or "")
    if number is not None and number.written != number.digit:
        found.add("papers.container_number")
    return found


def test_that_the_papers_show_exactly_the_reasons_of_the_key(folder: Path) -> None:
    loaded = load_set(folder)
    lists: list[tuple[str, Case]] = [(name, case) for name, case in loaded.cases.items() if case.kind == "select"]
    for name, case in lists:
        solution = loaded.read_key(name).solution
        assert solution is not None
        assert case.question is not None
        assert case.question.places == len(solution.choices) == 5
        assert len(case.question.choices) == 20
        for choice in case.question.choices:
            assert choice.consignment is not None
            assert _signs(choice.consignment) == set(solution.reasons.get(choice.id, ())), (name, choice.id)
            assert (choice.id in solution.notes) is (choice.id not in solution.choices)


def test_that_flags_alone_do_not_tell_which_to_scan(folder: Path) -> None:
    loaded = load_set(folder)
    for name, case in loaded.cases.items():
        if case.kind != "select" or case.question is None:
            continue
        right = set((loaded.read_key(name).solution or pytest.fail(name)).choices)
        flagged = {choice.id for choice in case.question.choices if choice.consignment and choice.consignment.flags}
        assert flagged - right
        assert right - flagged
