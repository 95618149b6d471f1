"""`set.json`: an ordered or drawn collection of cases, with its rules (DESIGN.md 4.1)."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText

Slug: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,79}$", extra={"fault": "formats.not_slug"})
]
"""Readable folder name of a case, set or lesson."""

Uuid: TypeAlias = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", extra={"fault": "formats.not_uuid"}
    ),
]
"""Identity of what travels between machines, in the canonical form of 36 small characters."""

Mode: TypeAlias = Literal["practice", "duty", "exam"]
Share: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=1)]
Asked: TypeAlias = Literal["class", "method", "search", "dossier"]


class TimeCaps(OpenStruct, frozen=True, kw_only=True):
    """Longest time that counts as active for one case (scoring.md sections 0 and 6).

    Attributes
    ----------
    scan_s
        For searching the scan, seconds.
    review_s
        For reading the review, seconds.
    """

    scan_s: Annotated[float, msgspec.Meta(gt=0)] = 600.0
    review_s: Annotated[float, msgspec.Meta(gt=0)] = 300.0


class ExamRule(OpenStruct, frozen=True, kw_only=True):
    """When an exam on this set is passed; the defaults are preset S1 of scoring.md section 3.

    Attributes
    ----------
    preset
        Name of the rule that these figures belong to.
    min_threat
        Least number of threat cases for a verdict.
    min_clear
        Least number of clear cases for a verdict.
    min_threat_share
        Least share of threat cases, 0-1.
    max_threat_share
        Largest share of threat cases, 0-1.
    pass_points
        Least mean of points, 0-100.
    min_hit_rate
        Least share of required concealments found, 0-1.
    max_false_alarm_rate
        Largest share of clear cases that were called suspicious or marked, 0-1.
    min_verdict_rate
        Least share of right verdicts, 0-1; absent: not asked.
    time_limit_s
        Time for the whole exam, seconds; absent: no limit.
    """

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
    """How a set may be worked through. Absent members leave the program's own defaults in force.

    Attributes
    ----------
    modes
        Modes in which the set may be run.
    draw
        Number of cases of one session, where the order is drawn; absent: all.
    threat_share
        Share of threat cases among those drawn, 0-1.
    ask
        What is asked beyond mark, confidence and verdict; absent: what the level of the set asks.
    caps
        Longest times that count as active.
    exam
        When an exam on this set is passed; absent: the program's preset.
    """

    modes: Annotated[tuple[Mode, ...], msgspec.Meta(min_length=1)] = ("practice",)
    draw: Annotated[int, msgspec.Meta(gt=0)] | None = None
    threat_share: Share | None = None
    ask: tuple[Asked, ...] | None = None
    caps: TimeCaps = TimeCaps()
    exam: ExamRule | None = None


class Brief(OpenStruct, frozen=True, kw_only=True):
    """A short illustrated note on a method or a pattern of consignments, with what to look for.

    Its text lies in `briefs/<id>.<language>.md`, its pictures beside it.

    Attributes
    ----------
    id
        Name of its files.
    title
        Title by language code.
    author
        Who wrote it.
    date
        Day of writing, `YYYY-MM-DD`.
    when
        Whether it is read before its cases, or after them.
    cases
        Folder names of its cases; none: those of the whole set.
    methods
        Ids of the methods vocabulary that it is about.
    classes
        Ids of the classes vocabulary that it is about.
    indicators
        What to look for: ids of the risk indicators vocabulary.
    """

    id: Slug
    title: LangText
    author: str = ""
    date: str | None = None
    when: Literal["before", "after"] = "before"
    cases: tuple[Slug, ...] = ()
    methods: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()


class ExerciseSet(OpenStruct, frozen=True, kw_only=True):
    """A collection of cases.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    id
        Identity of the set through all its revisions.
    revision
        Rises by one with each published change.
    title
        Title by language code.
    summary
        What the set teaches, by language code.
    level
        Step of the curriculum, 0-10.
    licence
        Terms under which the set may be passed on.
    authors
        Who made it.
    order
        Whether the cases come as listed or are drawn.
    cases
        Folder names inside `cases/`. A set without any is a draft: it can be read, not used.
    lessons
        File names inside `lessons/`, less language and ending.
    briefs
        Notes that belong to its cases.
    rules
        How the set may be worked through.
    """

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
    cases: tuple[Slug, ...]
    lessons: tuple[Slug, ...] = ()
    briefs: tuple[Brief, ...] = ()
    rules: Rules = Rules()
