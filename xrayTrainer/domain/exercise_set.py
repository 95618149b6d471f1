"""`set.json`: an ordered or drawn collection of cases, with its rules (DESIGN.md 4.1)."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText

Slug: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,79}$")]
"""Readable folder name of a case, set or lesson."""

Uuid: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
]
Mode: TypeAlias = Literal["practice", "duty", "exam"]
Share: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=1)]
Asked: TypeAlias = Literal["class", "method", "search", "dossier"]


class TimeCaps(OpenStruct, frozen=True, kw_only=True):
    """Longest time that counts as active, in seconds, for one scan and for one review (scoring.md sections 0 and 6)."""

    scan_s: Annotated[float, msgspec.Meta(gt=0)] = 600.0
    review_s: Annotated[float, msgspec.Meta(gt=0)] = 300.0


class ExamRule(OpenStruct, frozen=True, kw_only=True):
    """When an exam on this set is passed; the defaults are preset S1 of scoring.md section 3."""

    preset: str = "S1"
    min_threat: Annotated[int, msgspec.Meta(ge=0)] = 30
    min_clear: Annotated[int, msgspec.Meta(ge=0)] = 30
    min_threat_share: Share = 0.4
    max_threat_share: Share = 0.6
    pass_points: Annotated[float, msgspec.Meta(ge=0, le=100)] = 70.0
    min_hit_rate: Share = 0.7
    max_false_alarm_rate: Share = 0.3
    min_verdict_rate: Share | None = None
    time_limit_s: Annotated[float, msgspec.Meta(gt=0)] | None = None


class Rules(OpenStruct, frozen=True, kw_only=True):
    """How a set may be worked through. Absent members leave the program's own defaults in force."""

    modes: tuple[Mode, ...] = ("practice",)
    draw: Annotated[int, msgspec.Meta(gt=0)] | None = None
    threat_share: Share | None = None
    ask: tuple[Asked, ...] | None = None
    caps: TimeCaps = TimeCaps()
    exam: ExamRule | None = None


class ExerciseSet(OpenStruct, frozen=True, kw_only=True):
    """A collection of cases; `cases` and `lessons` are folder and file names inside the set folder."""

    format: Literal["xraytrainer/set"] = "xraytrainer/set"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    revision: Annotated[int, msgspec.Meta(ge=1)]
    title: LangText
    summary: LangText = {}
    level: Annotated[int, msgspec.Meta(ge=0, le=10)] = 0
    licence: str = ""
    authors: tuple[str, ...] = ()
    order: Literal["fixed", "drawn"] = "fixed"
    cases: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1)]
    lessons: tuple[Slug, ...] = ()
    rules: Rules = Rules()
