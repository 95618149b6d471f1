"""Checks across fields and files, and warnings."""

from __future__ import annotations

import json
from typing import Any

import pytest
from helpers.set_folders import case_file, case_id, in_all, key_file, set_file

from xrayTrainer.domain.advice import advise_case, advise_key, advise_set, missing_languages, order_tells, telling_word
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.checks import check_case, check_set
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, Severity
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import check_key, dossier_part, has_field, largest_share
from xrayTrainer.messages.catalogue import Messages


def a_set(*names: str, **changes: Any) -> ExerciseSet:
    return read_bytes(ExerciseSet, json.dumps(set_file(*names, **changes)).encode(), file="set.json")


def a_case(name: str = "lorry-01", **changes: Any) -> Case:
    return read_bytes(Case, json.dumps(case_file(name, **changes)).encode(), file="case.json")


def a_key(name: str = "lorry-01", **changes: Any) -> Key:
    return read_bytes(Key, json.dumps(key_file(name, **changes)).encode(), file="key.json")


def listed(faults: tuple[Fault, ...]) -> list[tuple[str, str]]:
    # Whoever words them finds every value that the sentence names: a lack would be logged, and fail the test.
    for fault in faults:
        Messages("en").text(fault.code, **({"file": fault.file, "place": fault.place} | dict(fault.params)))
    mark = {Severity.FAULT: "", Severity.WARNING: "?"}
    return [(fault.place, fault.code.removeprefix("formats.") + mark[fault.severity]) for fault in faults]


# --- sets ------------------------------------------------------------------------------------------------------------


def test_that_a_right_set_has_no_faults() -> None:
    value = a_set("lorry-01", "lorry-02")
    cases = {name: a_case(name) for name in value.cases}
    assert check_set(value, file="set.json", cases=cases) == ()
    assert advise_set(value, file="set.json", case_types=["threat", "clear"]) == ()


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"title": {}}, "/title", "no_title"),
        ({"title": {"en": "  "}}, "/title", "no_title"),
        ({"cases": ["lorry-01", "lorry-01"]}, "/cases/1", "case_listed_twice"),
        ({"cases": ["con"]}, "/cases/0", "name_not_portable"),
        ({"cases": ["com1"]}, "/cases/0", "name_not_portable"),
        ({"lessons": ["nul"]}, "/lessons/0", "name_not_portable"),
        ({"rules": {"draw": 3}}, "/rules/draw", "draw_too_many"),
        (
            {"rules": {"exam": {"min_threat_share": 0.7}}},
            "/rules/exam/min_threat_share",
            "shares_crossed",
        ),
    ],
)
def test_that_faults_of_a_set_are_named(changes: dict[str, Any], place: str, code: str) -> None:
    names = changes.pop("cases", ["lorry-01", "lorry-02"])
    assert listed(check_set(a_set(*names, **changes), file="set.json")) == [(place, code)]


def test_that_two_cases_may_not_share_an_identity() -> None:
    value = a_set("lorry-01", "lorry-02")
    faults = check_set(value, file="set.json", cases=dict.fromkeys(value.cases, a_case()))
    assert listed(faults) == [("/cases/1", "case_id_twice")]
    assert faults[0].params == {"case": "lorry-02", "other": "lorry-01"}


def test_that_a_title_in_one_language_only_is_a_warning() -> None:
    faults = advise_set(a_set("a", title={"ru": "Набор", "uz": "Toplam"}), file="set.json")
    assert listed(faults) == [("/title", "text_missing?")]
    assert faults[0].params["languages"] == "en, kk, ky, tg"
    assert missing_languages({}) == ()


@pytest.mark.parametrize(
    "name", ["threat-01", "clear_2", "01-cigarettes", "heroin", "Чисто 3", "no-suspicion", "weapons", "side.threat"]
)
def test_that_names_that_give_the_answer_away_are_found(name: str) -> None:
    assert telling_word(name) is not None


@pytest.mark.parametrize(
    "name",
    ["lorry-01", "side.high", "container-40", "clearing", "electronics-2", "tomatoes", "food-03", "reefer", "07"],
)
def test_that_names_that_say_nothing_are_left_alone(name: str) -> None:
    assert telling_word(name) is None


@pytest.mark.parametrize(
    ("types", "tells"),
    [
        ("tttccc", True),
        ("cctttt", True),
        ("tctctc", True),
        ("dccccd", False),
        ("ttcctc", False),
        ("tttttt", False),
        ("ttc", False),
        ("", False),
    ],
)
def test_that_an_order_that_gives_the_answers_away_is_found(types: str, tells: bool) -> None:
    words = {"t": "threat", "c": "clear", "d": "document"}
    assert order_tells([words[letter] for letter in types]) is tells


# --- cases -----------------------------------------------------------------------------------------------------------

VIEW = {"id": "side", "source": {"image": "side.png"}}
QUESTION = {
    "ask": "cargo",
    "choices": [
        {"id": "a", "term": "packed.cartons"},
        {"id": "b", "text": {"en": "Other"}},
        {"id": "c", "view": "side"},
    ],
}


def test_that_right_cases_of_each_kind_have_no_faults() -> None:
    assert check_case(a_case(), file="case.json") == advise_case(a_case(), file="case.json") == ()
    views = [VIEW, {"id": "other", "source": {"image": "other.png"}}]
    pair = {"ask": "hiding_view", "choices": [{"id": "1", "view": "side"}, {"id": "2", "view": "other"}]}
    chosen = [{"id": name, "consignment": {}} for name in ("a", "b")]
    assert check_case(a_case(kind="name", question=QUESTION), file="case.json") == ()
    assert check_case(a_case(kind="compare", views=views, question=pair), file="case.json") == ()
    lot = {"ask": "consignment", "choices": chosen, "multiple": True, "places": 1}
    assert check_case(a_case(kind="select", views=[], question=lot), file="case.json") == ()


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"views": []}, "/views", "no_view"),
        ({"views": [VIEW, VIEW]}, "/views/1/id", "id_twice"),
        ({"views": [VIEW | {"source": {}}]}, "/views/0/source", "source_count"),
        ({"views": [VIEW | {"source": {"scene": "a.json", "image": "b"}}]}, "/views/0/source", "source_count"),
        ({"views": [VIEW | {"source": {"image": "a", "low": "b"}}]}, "/views/0/source/low", "low_without_high"),
        ({"views": [VIEW | {"source": {"image": "KEY.json"}}]}, "/views/0/source/image", "own_file"),
        ({"views": [VIEW | {"source": {"image": "nul.png"}}]}, "/views/0/source/image", "name_not_portable"),
        ({"views": [VIEW | {"source": {"image": "a.png."}}]}, "/views/0/source/image", "name_not_portable"),
        ({"dossier": {"seals": [{"image": "what?.png"}]}}, "/dossier/seals/0/image", "name_not_portable"),
        (
            {"dossier": {"documents": [{"id": "a", "kind": "cmr"}, {"id": "a", "kind": "cmr"}]}},
            "/dossier/documents/1/id",
            "id_twice",
        ),
        ({"question": QUESTION}, "/question", "question_unused"),
        ({"kind": "name"}, "/question", "question_missing"),
        (
            {
                "kind": "name",
                "question": {"ask": "cargo", "choices": [{"id": "a", "term": "x"}, {"id": "a", "term": "y"}]},
            },
            "/question/choices/1/id",
            "id_twice",
        ),
        (
            {
                "kind": "compare",
                "question": {"ask": "odd_view", "choices": [{"id": "a", "view": "top"}, {"id": "b", "view": "side"}]},
            },
            "/question/choices/0/view",
            "view_unknown",
        ),
        (
            {
                "kind": "name",
                "question": {
                    "ask": "consignment",
                    "choices": [{"id": "a", "document": "x"}, {"id": "b", "view": "side"}],
                },
            },
            "/question/choices/0/document",
            "document_unknown",
        ),
        (
            {
                "kind": "select",
                "question": {
                    "ask": "consignment",
                    "choices": [{"id": "a", "consignment": {}}, {"id": "b", "view": "side"}],
                },
            },
            "/question/choices/1",
            "consignment_missing",
        ),
        (
            {
                "kind": "compare",
                "question": {"ask": "odd_view", "choices": [{"id": "a", "view": "side"}, {"id": "b", "view": "side"}]},
            },
            "/question/choices",
            "compare_pair",
        ),
        (
            {"kind": "name", "question": {"ask": "cargo", "choices": [{"id": "a"}, {"id": "b", "term": "x"}]}},
            "/question/choices/0",
            "choice_empty",
        ),
    ],
)
def test_that_faults_of_a_case_are_named(changes: dict[str, Any], place: str, code: str) -> None:
    assert listed(check_case(a_case(**changes), file="case.json")) == [(place, code)]


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"carrier": {"kind": "spaceship"}}, "/carrier/kind", "unknown_term"),
        (
            {"dossier": {"documents": [{"id": "a", "kind": "letter", "image": "a.png"}]}},
            "/dossier/documents/0/kind",
            "unknown_term",
        ),
        ({"dossier": {"documents": [{"id": "a", "kind": "cmr"}]}}, "/dossier/documents/0", "document_empty"),
        ({"dossier": {"seals": [{"signs": ["cut", "melted"]}]}}, "/dossier/seals/0/signs/1", "unknown_term"),
        ({"dossier": {"risk_note": {"en": "First trip"}}}, "/dossier/risk_note", "text_missing"),
        ({"views": [{"id": "side", "source": {"image": "threat.png"}}]}, "/views/0/source/image", "telling_name"),
        (
            {"views": [{"id": "side", "source": {"scene": "scene.json"}, "scanner": "x"}]},
            "/views/0/scanner",
            "scanner_unused",
        ),
        (
            {
                "kind": "name",
                "question": {"ask": "zone", "choices": [{"id": "a", "term": "doors"}, {"id": "b", "term": "moon"}]},
            },
            "/question/choices/1/term",
            "unknown_term",
        ),
    ],
)
def test_that_warnings_about_a_case_are_named(changes: dict[str, Any], place: str, code: str) -> None:
    assert listed(advise_case(a_case(**changes), file="case.json")) == [(place, code + "?")]


# --- keys ------------------------------------------------------------------------------------------------------------

RECT = {"type": "rect", "x": 10, "y": 10, "w": 20, "h": 20}
OUTLINE = {"side": [[RECT]]}
DOSSIER = {
    "documents": [{"id": "cmr", "kind": "cmr", "fields": {"goods": [{"hs": "0202", "own": {"x": 1}}], "plate": "1"}}],
    "seals": [{"declared": "1"}],
}


def concealment(**changes: Any) -> dict[str, Any]:
    return {"id": "c1", "class": "tobacco.cigarettes", "outlines": OUTLINE} | changes


def test_that_right_keys_have_no_faults() -> None:
    sizes = {"side": (100, 100)}
    assert check_key(a_key(), a_case(), file="key.json", sizes=sizes) == ()
    assert advise_key(a_key(), a_case(), file="key.json", folder="lorry-01") == ()
    clear = a_key(verdict="no_suspicion", concealments=[])
    assert check_key(clear, a_case(), file="key.json", sizes=sizes) == ()
    named = a_case(kind="name", question=QUESTION)
    solved = a_key(verdict="no_suspicion", concealments=[], solution={"choices": ["a"], "alternatives": [["b"]]})
    assert check_key(solved, named, file="key.json", sizes=sizes) == ()


@pytest.mark.parametrize(
    ("changes", "place", "code"),
    [
        ({"case": case_id("other")}, "/case", "key_of_other_case"),
        ({"verdict": "no_suspicion"}, "/verdict", "verdict_against_concealment"),
        ({"concealments": []}, "/verdict", "suspicion_without_reason"),
        ({"concealments": [concealment(), concealment()]}, "/concealments/1/id", "id_twice"),
        ({"ignore": [{"id": "c1", "outlines": OUTLINE}]}, "/ignore/0/id", "id_twice"),
        ({"concealments": [concealment(outlines={})]}, "/concealments/0/outlines", "no_outline"),
        ({"concealments": [concealment(outlines={}, required=False)]}, "/concealments/0/outlines", "no_outline?"),
        ({"look_alikes": [{"id": "l", "outlines": {}}]}, "/look_alikes/0/outlines", "no_outline"),
        ({"concealments": [concealment(outlines={"top": [[RECT]]})]}, "/concealments/0/outlines/top", "view_unknown"),
        ({"concealments": [concealment(outlines={"side": []})]}, "/concealments/0/outlines/side", "outline_empty"),
        (
            {"concealments": [concealment(outlines={"side": [[RECT], []]})]},
            "/concealments/0/outlines/side",
            "outline_empty",
        ),
        (
            {"optional": [{"id": "o", "outlines": {"side": [[RECT | {"x": 100}]]}}]},
            "/optional/0/outlines/side/0/0",
            "region_outside",
        ),
        (
            {"optional": [{"id": "o", "outlines": {"side": [[RECT | {"y": -20}]]}}]},
            "/optional/0/outlines/side/0/0",
            "region_outside",
        ),
        (
            {"optional": [{"id": "o", "outlines": {"side": [[RECT | {"x": 85}]]}}]},
            "/optional/0/outlines/side/0/0",
            "region_cut?",
        ),
        (
            {
                "optional": [
                    {"id": "o", "outlines": {"side": [[{"type": "freehand", "points": [[1, 1], [2, 1], [3, 1]]}]]}}
                ]
            },
            "/optional/0/outlines/side/0/0",
            "region_flat",
        ),
        ({"concealments": [concealment(whole_load=True)]}, "/concealments/0/whole_load", "whole_load_small?"),
        (
            {"concealments": [concealment(outlines={"side": [[{"type": "rect", "x": 0, "y": 0, "w": 100, "h": 90}]]})]},
            "/concealments/0/whole_load",
            "whole_load_wanted?",
        ),
        (
            {"discrepancies": [{"id": "d", "document": "invoice", "field": "x", "kind": "k"}]},
            "/discrepancies/0/document",
            "document_unknown",
        ),
        (
            {"discrepancies": [{"id": "d", "document": "cmr", "field": "goods[1].hs", "kind": "k"}]},
            "/discrepancies/0/field",
            "field_unknown",
        ),
        (
            {"discrepancies": [{"id": "d", "document": "weights", "field": "declared_kg", "kind": "k"}] * 2},
            "/discrepancies/1/id",
            "id_twice",
        ),
        ({"solution": {"choices": ["a"]}}, "/solution", "solution_unused"),
    ],
)
def test_that_faults_of_a_key_are_named(changes: dict[str, Any], place: str, code: str) -> None:
    case = a_case(dossier=DOSSIER)
    assert listed(check_key(a_key(**changes), case, file="key.json", sizes={"side": (100, 100)})) == [(place, code)]


def test_that_no_suspicion_in_spite_of_a_discrepancy_is_a_warning() -> None:
    key = a_key(
        verdict="no_suspicion",
        concealments=[],
        discrepancies=[{"id": "d", "document": "cmr", "field": "goods[0].hs", "kind": "goods.hs"}],
    )
    faults = check_key(key, a_case(dossier=DOSSIER), file="key.json")
    assert listed(faults) == [("/verdict", "verdict_against_discrepancy?")]


def test_that_a_suspicion_by_the_dossier_alone_needs_no_concealment() -> None:
    key = a_key(
        concealments=[], discrepancies=[{"id": "d", "document": "seals[0]", "field": "seen", "kind": "seal.number"}]
    )
    assert check_key(key, a_case(dossier=DOSSIER), file="key.json") == ()


@pytest.mark.parametrize(
    ("changes", "question", "place", "code"),
    [
        ({}, {}, "/solution", "solution_missing"),
        ({"solution": {"choices": []}}, {}, "/solution/choices", "solution_count"),
        ({"solution": {"choices": ["a", "b"]}}, {}, "/solution/choices", "solution_count"),
        ({"solution": {"choices": ["z"]}}, {}, "/solution/choices/0", "choice_unknown"),
        ({"solution": {"choices": ["a"], "alternatives": [["z"]]}}, {}, "/solution/alternatives/0/0", "choice_unknown"),
        ({"solution": {"choices": ["a", "z"]}}, {"multiple": True}, "/solution/choices/1", "choice_unknown"),
    ],
)
def test_that_faults_of_a_solution_are_named(
    changes: dict[str, Any], question: dict[str, Any], place: str, code: str
) -> None:
    case = a_case(kind="name", question=QUESTION | question)
    key = a_key(verdict="no_suspicion", concealments=[], **changes)
    assert listed(check_key(key, case, file="key.json")) == [(place, code)]


def test_that_several_choices_or_none_are_right_where_the_question_allows_it() -> None:
    case = a_case(kind="select", question=QUESTION | {"multiple": True})
    for choices in ([], ["a", "b", "c"]):
        key = a_key(verdict="no_suspicion", concealments=[], solution={"choices": choices})
        assert check_key(key, case, file="key.json") == ()


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"true_cargo": ["moon_dust"]}, "/true_cargo/0"),
        ({"concealments": [concealment(**{"class": "x"})]}, "/concealments/0/class"),
        ({"concealments": [concealment(method="x")]}, "/concealments/0/method"),
        ({"concealments": [concealment(zone="x")]}, "/concealments/0/zone"),
        ({"concealments": [concealment(accept=["tobacco.raw", "x"])]}, "/concealments/0/accept/1"),
        ({"concealments": [concealment(explain={"cues": ["x"]})]}, "/concealments/0/explain/cues/0"),
        ({"discrepancies": [{"id": "d", "document": "cmr", "field": "x", "kind": "x"}]}, "/discrepancies/0/kind"),
        ({"search": {"where": ["x"]}}, "/search/where/0"),
        ({"search": {"how": ["x"]}}, "/search/how/0"),
        ({"search": {"safety": ["x"]}}, "/search/safety/0"),
    ],
)
def test_that_ids_that_no_vocabulary_has_are_warnings(changes: dict[str, Any], place: str) -> None:
    faults = advise_key(a_key(**changes), a_case(), file="key.json", folder="lorry-01")
    assert listed(faults) == [(place, "unknown_term?")]


def test_that_a_folder_named_after_what_is_in_it_is_a_warning() -> None:
    key = a_key(concealments=[concealment(method="structure.roof")])
    assert listed(advise_key(key, a_case(), file="key.json", folder="roof-01")) == [("/", "telling_name?")]
    named = a_case(kind="name", question=QUESTION)
    solved = a_key(verdict="no_suspicion", concealments=[], solution={"choices": ["a"]})
    assert listed(advise_key(solved, named, file="key.json", folder="cartons-3")) == [("/", "telling_name?")]
    assert advise_key(solved, named, file="key.json", folder="tins-3") == ()


def test_that_texts_are_counted_in_one_warning_a_file() -> None:
    text = {"en": "A", "ru": "B"}
    key = a_key(explain={"text": text}, concealments=[concealment(explain={"text": in_all("x") | {"tg": ""}})])
    faults = advise_key(key, a_case(), file="key.json", folder="lorry-01")
    assert listed(faults) == [("/explain/text", "text_missing?")]
    assert faults[0].params == {"languages": "kk, ky, tg", "n": 2}


@pytest.mark.parametrize(
    ("part", "field", "there"),
    [
        ("cmr", "goods[0].hs", True),
        ("cmr", "goods[0].net_kg", True),
        ("cmr", "goods", True),
        ("cmr", "plate", True),
        ("cmr", "goods[0].own.x", True),
        ("cmr", "goods[-1].hs", False),
        ("cmr", "goods[0]hs", False),
        ("cmr", "goods..hs", False),
        ("cmr", "kept", False),
        ("cmr", "", False),
        ("cmr", "number.x", False),
        ("cmr", "goods[" + "9" * 5000 + "]", False),
        ("seals[0]", "seen", True),
        ("weights", "axles_kg", True),
        ("carrier", "set_point_c", True),
    ],
)
def test_that_fields_are_found_by_their_place(part: str, field: str, there: bool) -> None:
    found = dossier_part(a_case(dossier=DOSSIER), part)
    assert found is not None
    assert has_field(found, field) is there


@pytest.mark.parametrize("part", ["seals[1]", "seals", "seals[x]", "invoice", ""])
def test_that_parts_that_the_dossier_lacks_are_none(part: str) -> None:
    assert dossier_part(a_case(dossier=DOSSIER), part) is None


def test_that_the_share_of_an_outline_is_clipped_to_the_picture() -> None:
    outlines = a_key(concealments=[concealment(outlines={"side": [[RECT | {"x": -10, "w": 60, "y": -50, "h": 500}]]})])
    assert largest_share(outlines.concealments[0].outlines, {"side": (100, 100)}) == pytest.approx(0.5)
    assert largest_share(outlines.concealments[0].outlines, {}) is None
