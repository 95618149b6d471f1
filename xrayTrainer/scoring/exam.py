"""Whether an exam is passed (scoring.md sections 0 and 3)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from xrayTrainer.domain.exercise_set import ExamRule
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.points import shown
from xrayTrainer.scoring.profile import S1, Profile
from xrayTrainer.scoring.session import SessionSummary, summarise

ExamStatus: TypeAlias = Literal["pass", "fail", "not_enough_images", "wrong_mix"]
CriterionCode: TypeAlias = Literal["points", "hit_rate", "false_alarm_rate", "verdict_rate"]


class Criterion(OpenStruct, frozen=True, kw_only=True):
    """One condition of the rule: the value reached, the limit, and whether it is met (None: nothing to judge by)."""

    code: CriterionCode
    value: float | None
    limit: float
    met: bool | None


class ExamVerdict(OpenStruct, frozen=True, kw_only=True):
    """The verdict with everything that it rests on.

    Attributes
    ----------
    preset
        Name of the rule; the certificate prints it with n and the threat share.
    status
        Too few images, or a mix of threat and clear cases outside of the rule's range, is neither pass nor fail.
    borderline
        Pass or fail by less than the standard error of the points: for the mentor to look at.
    threat_share
        Threat cases among threat and clear cases, 0..1.
    criteria
        Each condition of the rule.
    summary
        The figures, with Wilson intervals of hits, false alarms and verdicts.
    """

    preset: str
    status: ExamStatus
    borderline: bool = False
    threat_share: float | None = None
    criteria: tuple[Criterion, ...] = ()
    summary: SessionSummary


def exam_verdict(scorecards: Iterable[Scorecard], rule: ExamRule, profile: Profile = S1) -> ExamVerdict:
    """Return the verdict on an exam by its rule. Document cases count in the verdict rate alone."""
    summary = summarise(scorecards, profile)
    both = summary.threat + summary.clear
    share = summary.threat / both if both else None
    criteria = _criteria(summary, rule)
    status: ExamStatus = "pass" if all(criterion.met is not False for criterion in criteria) else "fail"
    if summary.points is None or summary.threat < rule.min_threat or summary.clear < rule.min_clear:
        status = "not_enough_images"
    elif share is not None and not rule.min_threat_share <= share <= rule.max_threat_share:
        status = "wrong_mix"
    judged = status in ("pass", "fail") and summary.points is not None and summary.se is not None
    return ExamVerdict(
        preset=rule.preset,
        status=status,
        borderline=judged and abs((summary.points or 0.0) - rule.pass_points) <= (summary.se or 0.0),
        threat_share=share,
        criteria=criteria,
        summary=summary,
    )


def _criteria(summary: SessionSummary, rule: ExamRule) -> tuple[Criterion, ...]:
    points = None if summary.points is None else float(shown(summary.points))
    found = [
        _at_least("points", points, rule.pass_points),
        _at_least("hit_rate", summary.hits.value, rule.min_hit_rate),
        Criterion(
            code="false_alarm_rate",
            value=summary.false_alarms.value,
            limit=rule.max_false_alarm_rate,
            met=None if summary.false_alarms.value is None else summary.false_alarms.value <= rule.max_false_alarm_rate,
        ),
    ]
    if rule.min_verdict_rate is not None:
        found.append(_at_least("verdict_rate", summary.verdicts.value, rule.min_verdict_rate))
    return tuple(found)


def _at_least(code: CriterionCode, value: float | None, limit: float) -> Criterion:
    return Criterion(code=code, value=value, limit=limit, met=None if value is None else value >= limit)
