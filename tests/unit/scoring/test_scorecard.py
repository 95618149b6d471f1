"""The whole scorecard: figures of their own, findings, choices, storage, and answers that await their key."""

from __future__ import annotations

import subprocess
import sys

import pytest
from helpers.scoring_cases import BOX, SIZES, answer_of, case_of, key_of, mark, rect, score_of, thing

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.exercise_set import ExamRule
from xrayTrainer.domain.key import Discrepancy, Solution
from xrayTrainer.scoring.exam import ExamVerdict, exam_verdict
from xrayTrainer.scoring.findings import score_findings
from xrayTrainer.scoring.scorecard import Readiness, Scorecard, readiness, score
from xrayTrainer.scoring.session import SessionSummary, summarise


def discrepancy(name: str, document: str, field: str, kind: str) -> Discrepancy:
    return Discrepancy(id=name, document=document, field=field, kind=kind)


PAPERS = (
    discrepancy("weight", "cmr", "gross_kg", "weight"),
    discrepancy("goods", "invoice", "goods[0].hs", "goods"),
    discrepancy("goods-2", "invoice", "goods[0].hs", "value"),
)


def test_that_a_scorecard_survives_storage() -> None:
    key = key_of(thing("a", BOX, class_="x", method="y"), discrepancies=PAPERS)
    answer = answer_of(
        mark(1, BOX, class_="x"), mark(2, rect(900, 10, 40, 40)), findings=(Finding(document="CMR", field="gross_kg"),)
    )
    card = score(case=case_of(), key=key, answer=answer, sizes=SIZES)
    assert read_bytes(Scorecard, to_json(card), file="card") == card
    summary = summarise([card] * 7)
    assert read_bytes(SessionSummary, to_json(summary), file="summary") == summary
    verdict = exam_verdict([card] * 7, ExamRule())
    assert read_bytes(ExamVerdict, to_json(verdict), file="verdict") == verdict
    assert (card.profile, card.key_revision, card.seconds) == ("S1", 1, 12.5)


def test_that_findings_match_by_document_and_field_after_normalising() -> None:
    findings = (
        Finding(document=" CMR", field="Gross_kg", kind="weight"),
        Finding(document="cmr", field="gross_kg"),
        Finding(document="invoice", field="goods[ 0 ].HS", kind="value"),
        Finding(document="invoice", field="number"),
    )
    scores, missed = score_findings(findings, PAPERS)
    assert [(each.outcome, each.discrepancy, each.kind_naming) for each in scores] == [
        ("found", "weight", "right"),
        ("repeated", "weight", "not_asked"),
        ("found", "goods-2", "right"),
        ("false", None, "not_asked"),
    ]
    assert missed == ("goods",)


def test_that_a_wrong_kind_is_told_but_the_finding_counts() -> None:
    scores, missed = score_findings((Finding(document="cmr", field="gross_kg", kind="route"),), PAPERS[:1])
    assert (scores[0].outcome, scores[0].kind_naming, missed) == ("found", "wrong", ())


def test_that_the_order_of_findings_does_not_change_what_is_found() -> None:
    findings = (
        Finding(document="invoice", field="goods[0].hs"),
        Finding(document="invoice", field="goods[0].hs", kind="goods"),
    )
    for order in (findings, findings[::-1]):
        scores, missed = score_findings(order, PAPERS[1:])
        assert sorted(each.outcome for each in scores) == ["found", "found"]
        assert missed == ()


def test_that_document_cases_have_a_verdict_but_no_points() -> None:
    key = key_of(verdict="suspicion", discrepancies=PAPERS)
    card = score_of(key, mark(1, BOX))
    assert (card.case_type, card.points, card.success, card.verdict, card.hit) == (
        "document",
        None,
        None,
        "right",
        None,
    )
    assert card.missed_findings == ("weight", "goods", "goods-2")


@pytest.mark.parametrize(
    ("choice", "naming"),
    [(("b",), "right"), (("a", "c"), "right"), (("c", "a"), "right"), (("a",), "wrong"), ((), "wrong")],
)
def test_that_a_choice_is_right_as_a_whole(choice: tuple[str, ...], naming: str) -> None:
    key = key_of(verdict="no_suspicion", solution=Solution(choices=("b",), alternatives=(("a", "c"),)))
    card = score(case=case_of("name"), key=key, answer=answer_of(choice=choice, verdict=None), sizes={})
    assert (card.choice, card.success, card.points) == (naming, naming == "right", None)
    summary = summarise([card])
    assert (summary.choices.count, summary.other, summary.clear, summary.verdicts.n) == (
        int(naming == "right"),
        1,
        0,
        0,
    )


def test_that_an_answer_without_key_awaits_it_and_one_of_another_case_is_refused() -> None:
    key, answer = key_of(), answer_of()
    assert readiness(case=case_of(), key=None, answer=answer) is Readiness.AWAITING_KEY
    assert readiness(case=case_of(), key=key, answer=answer) is Readiness.READY
    other = type(case_of())(**{**{f: getattr(case_of(), f) for f in case_of().__struct_fields__}, "id": answer.id})
    assert readiness(case=other, key=None, answer=answer) is Readiness.OTHER_CASE
    with pytest.raises(ValueError, match="one case"):
        score(case=other, key=key, answer=answer, sizes=SIZES)


def test_that_a_marked_view_needs_its_size() -> None:
    with pytest.raises(ValueError, match="size"):
        score(case=case_of(), key=key_of(), answer=answer_of(mark(1, BOX)), sizes={})


def test_that_reading_scorecards_loads_neither_opencv_nor_scipy() -> None:
    code = (
        "import sys, xrayTrainer.scoring.scorecard, xrayTrainer.scoring.session, xrayTrainer.scoring.exam;"
        "sys.exit(bool({'cv2', 'scipy', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
