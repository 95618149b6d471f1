"""The figures of a session: counts, rates with intervals, points with their error, grade (scoring.md 0, 2.1, 3)."""

from __future__ import annotations

import math
from collections.abc import Iterable

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.points import Grade, grade, session_points, shown
from xrayTrainer.scoring.profile import S1, Profile
from xrayTrainer.scoring.rates import Rate, rate


class SessionSummary(OpenStruct, frozen=True, kw_only=True):
    """What a session comes to. A figure without cases behind it is None, never 0.

    Attributes
    ----------
    n, threat, document, clear, other
        Cases scored; of kind `search` by type; of the other kinds.
    hits
        Threat cases with at least one required thing found.
    false_alarms
        Clear cases with at least one false mark.
    right_clears
        Clear cases with no false mark and the right verdict.
    concealments
        Required things found, over all threat cases.
    successes
        Cases solved, of those where that is defined.
    verdicts, choices
        Right verdicts over all cases of kind `search`; right choices over those of the other kinds.
    findings
        Discrepancies found, of those there were.
    false_findings
        Discrepancies reported that are none.
    false_marks
        False marks in threat and clear cases.
    points, se, points_shown, grade
        Session points 0..100, their standard error, the figure shown (one decimal, half up) and its grade.
    choice_points
        Mean points, 0..100, of pairs and selections; they do not enter session points.
    """

    profile: str = S1.name
    n: int = 0
    threat: int = 0
    document: int = 0
    clear: int = 0
    other: int = 0
    hits: Rate = Rate()
    false_alarms: Rate = Rate()
    right_clears: Rate = Rate()
    concealments: Rate = Rate()
    successes: Rate = Rate()
    verdicts: Rate = Rate()
    choices: Rate = Rate()
    findings: Rate = Rate()
    false_findings: int = 0
    false_marks: int = 0
    points: float | None = None
    se: float | None = None
    points_shown: float | None = None
    grade: Grade | None = None
    choice_points: float | None = None


def summarise(scorecards: Iterable[Scorecard], profile: Profile = S1) -> SessionSummary:
    """Return the figures of scored answers; answers that still await their key have no scorecard and do not count."""
    cards = tuple(scorecards)
    search = [card for card in cards if card.kind == "search"]
    threat = [card for card in search if card.case_type == "threat"]
    clear = [card for card in search if card.case_type == "clear"]
    asked = [card for card in cards if card.choice != "not_asked"]
    solved = [card.success for card in cards if card.success is not None]
    found = sum(item.outcome == "found" for card in cards for item in card.findings)
    missed = sum(len(card.missed_findings) for card in cards)
    made = session_points(_points(threat), _points(clear), profile)
    return SessionSummary(
        profile=profile.name,
        n=len(cards),
        threat=len(threat),
        document=sum(card.case_type == "document" for card in search),
        clear=len(clear),
        other=len(cards) - len(search),
        hits=rate(sum(card.hit is True for card in threat), len(threat)),
        false_alarms=rate(sum(card.false_alarm is True for card in clear), len(clear)),
        right_clears=rate(sum(not card.false_marks and card.verdict == "right" for card in clear), len(clear)),
        concealments=rate(sum(card.found for card in threat), sum(card.required for card in threat)),
        successes=rate(sum(solved), len(solved)),
        verdicts=rate(sum(card.verdict == "right" for card in search), len(search)),
        choices=rate(sum(card.choice == "right" for card in asked), len(asked)),
        findings=rate(found, found + missed),
        false_findings=sum(item.outcome == "false" for card in cards for item in card.findings),
        false_marks=sum(card.false_marks for card in (*threat, *clear)),
        points=made.points,
        se=made.se,
        points_shown=None if made.points is None else float(shown(made.points)),
        grade=None if made.points is None else grade(made.points),
        choice_points=_mean(_points([card for card in cards if card.kind != "search"])),
    )


def _points(cards: list[Scorecard]) -> list[float]:
    return [card.points for card in cards if card.points is not None]


def _mean(points: list[float]) -> float | None:
    return math.fsum(points) / len(points) if points else None
