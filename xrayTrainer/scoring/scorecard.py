"""Marks and key in, scorecard out (scoring.md sections 0, 1 and 3).

Pure: the same answer, key, picture sizes and profile give the same scorecard, whatever the order of the marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.choices import score_choice
from xrayTrainer.scoring.findings import score_findings
from xrayTrainer.scoring.outcomes import ConcealmentScore, Scorecard, Term, VerdictScore
from xrayTrainer.scoring.points import clear_points, threat_points
from xrayTrainer.scoring.profile import S1, Profile

__all__ = ["Readiness", "Scorecard", "readiness", "score"]


class Readiness(StrEnum):
    """Whether an answer can be scored."""

    READY = "ready"
    AWAITING_KEY = "awaiting_key"
    OTHER_CASE = "other_case"
    """Case, key and answer are not of one case: no scorecard can come of them."""


def readiness(*, case: Case, key: Key | None, answer: Answer) -> Readiness:
    """Say whether an answer can be scored now, awaits its key, or belongs to another case."""
    if answer.case != case.id or (key is not None and key.case != case.id):
        return Readiness.OTHER_CASE
    return Readiness.AWAITING_KEY if key is None else Readiness.READY


def score(
    *, case: Case, key: Key, answer: Answer, sizes: Mapping[str, tuple[int, int]], profile: Profile = S1
) -> Scorecard:
    """Return the scorecard of an answer.

    Parameters
    ----------
    case, key, answer
        Of one case.
    sizes
        Width and height in scan pixels of the pictures, by view; every view that has a mark needs its size.
    profile
        Parameters; the scorecard carries its name.

    Raises
    ------
    ValueError
        If case, key and answer are not of one case, or the size of a marked view is missing.
    """
    if readiness(case=case, key=key, answer=answer) is not Readiness.READY:
        raise ValueError("case, key and answer are not of one case")
    missing = sorted({mark.view for mark in answer.marks} - set(sizes))
    if missing:
        raise ValueError(f"no picture size for views {missing}")
    # OpenCV and SciPy are wanted only when something is scored, not when scorecards are read.
    from xrayTrainer.scoring.matching import match_marks

    marks, things = match_marks(key=key, marks=answer.marks, sizes=sizes, profile=profile)
    findings, missed = score_findings(answer.findings, key.discrepancies)
    case_type = key.case_type
    verdict = _verdict(key, answer)
    chosen = score_choice(case=case, solution=key.solution, answer=answer, profile=profile)
    choice = chosen.naming
    false_marks = sum(mark.outcome == "false" for mark in marks)
    points, terms = chosen.points, chosen.terms
    if case.kind == "search":
        points, terms = _points(key, things, false_marks, profile)
    success: bool | None = None if points is None else points >= profile.success_points
    if case.kind == "search" and case_type == "clear" and success is not None:
        success = success and verdict == "right"
    if case.kind != "search" and choice != "not_asked" and (points is None or case.kind == "compare"):
        success = choice == "right"
    return Scorecard(
        profile=profile.name,
        key_revision=key.revision,
        case_revision=case.revision,
        answer=answer.id,
        case=case.id,
        kind=case.kind,
        case_type=case_type,
        marks=marks,
        concealments=things,
        findings=findings,
        missed_findings=missed,
        points=points,
        terms=terms,
        success=success,
        verdict=verdict,
        choice=choice,
        picks=chosen.picks,
        hit=any(thing.required and thing.found for thing in things) if case_type == "threat" else None,
        false_alarm=false_marks > 0 if case_type == "clear" else None,
        seconds=answer.seconds,
    )


def _points(
    key: Key, things: tuple[ConcealmentScore, ...], false_marks: int, profile: Profile
) -> tuple[float | None, tuple[Term, ...]]:
    """Return points and their terms; None for document cases."""
    if key.case_type == "document":
        return None, ()
    if key.case_type == "threat":
        return threat_points(things, false_marks=false_marks, profile=profile)
    return clear_points(false_marks=false_marks, profile=profile)


def _verdict(key: Key, answer: Answer) -> VerdictScore:
    if answer.verdict is None:
        return "absent"
    return "right" if answer.verdict == key.verdict else "wrong"
