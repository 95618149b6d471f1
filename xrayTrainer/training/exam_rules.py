"""Exams as data: what a form holds, and when it is passed (scoring.md sections 0 and 3, content.md 6.2).

The presets lie in `assets/exams/presets.json`. A unit's own rule is one more `ExamPreset`; the rule of an exercise set
becomes one by `preset_of`.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.exercise_set import ExamRule, Share
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText
from xrayTrainer.resources import assets

Figure: TypeAlias = Literal[
    "points", "hit_rate", "false_alarm_rate", "verdict_rate", "solved_rate", "named_rate", "missed"
]
"""Session points (0-100); rates (0-1) of threat cases hit, clear cases marked, right verdicts, cases solved and finds
rightly named; number of concealments missed."""

Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]


class Limit(OpenStruct, frozen=True, kw_only=True):
    """One condition.

    Attributes
    ----------
    figure
        What is judged.
    at_least, at_most
        Where the limit lies, itself included; one of the two.
    borderline
        Whether a figure within one standard error of the limit makes the verdict a borderline one.
    """

    figure: Figure
    at_least: float | None = None
    at_most: float | None = None
    borderline: bool = False

    def __post_init__(self) -> None:
        if (self.at_least is None) == (self.at_most is None):
            raise ValueError("a limit is either the least or the most")

    @property
    def value(self) -> float:
        """Where the limit lies."""
        return (self.at_least if self.at_least is not None else self.at_most) or 0.0

    def holds(self, figure: float) -> bool:
        """Tell whether a figure keeps to the limit."""
        return figure >= self.value if self.at_least is not None else figure <= self.value


class ExamPreset(OpenStruct, frozen=True, kw_only=True):
    """A kind of exam.

    Attributes
    ----------
    id
        Name under which results are kept.
    titles
        What it is called, by language.
    cases, threat_share
        Cases of a form, and the share of threat cases among them; absent: as the set has them.
    time_limit_s
        For the whole exam; absent: no limit.
    min_threat, min_clear
        With fewer cases there is no verdict.
    min_threat_share, max_threat_share
        Outside of these there is no verdict.
    limits
        All have to hold; without any the exam reports and judges nothing.
    """

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    titles: LangText
    cases: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None
    threat_share: Share | None = None
    time_limit_s: Annotated[float, msgspec.Meta(gt=0)] | None = None
    min_threat: Count = 0
    min_clear: Count = 0
    min_threat_share: Share = 0.0
    max_threat_share: Share = 1.0
    limits: tuple[Limit, ...] = ()

    @property
    def threat_cases(self) -> int | None:
        """Threat cases of a form; None where the set decides."""
        if self.cases is None or self.threat_share is None:
            return None
        return int(self.cases * self.threat_share + 0.5)


class ExamPresets(OpenStruct, frozen=True, kw_only=True):
    """The presets that come with the program; `unreviewed` lists languages that no native speaker has read."""

    format: Literal["xraytrainer/exam-presets"] = "xraytrainer/exam-presets"
    version: int = 1
    requires: tuple[str, ...] = ()
    unreviewed: tuple[str, ...] = ()
    presets: tuple[ExamPreset, ...]


@cache
def exam_presets() -> tuple[ExamPreset, ...]:
    """Return the presets that come with the program, the standard one first."""
    return read_file(ExamPresets, assets() / "exams" / "presets.json").presets


def exam_preset(preset_id: str) -> ExamPreset | None:
    """Return a preset by its name; None if there is none."""
    return next((preset for preset in exam_presets() if preset.id == preset_id), None)


def preset_of(rule: ExamRule) -> ExamPreset:
    """Return the rule of an exercise set as a preset, with the same verdicts."""
    limits = [
        Limit(figure="points", at_least=rule.pass_points, borderline=True),
        Limit(figure="hit_rate", at_least=rule.min_hit_rate),
        Limit(figure="false_alarm_rate", at_most=rule.max_false_alarm_rate),
    ]
    if rule.min_verdict_rate is not None:
        limits.append(Limit(figure="verdict_rate", at_least=rule.min_verdict_rate))
    known = exam_preset(rule.preset)
    return ExamPreset(
        id=rule.preset,
        titles={} if known is None else known.titles,
        time_limit_s=rule.time_limit_s,
        min_threat=rule.min_threat,
        min_clear=rule.min_clear,
        min_threat_share=rule.min_threat_share,
        max_threat_share=rule.max_threat_share,
        limits=tuple(limits),
    )
