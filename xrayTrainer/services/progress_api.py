"""What windows and commands may ask of a person's progress.

Every call may be made from any thread but the GUI's. Figures that are undefined are None.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.domain.ids import PersonId, SessionId
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.scoring.statistics.person import PersonStatistics
    from xrayTrainer.training.exam_verdict import ExamOutcome
    from xrayTrainer.training.hours import Hours, HoursStatus
    from xrayTrainer.training.rating import Ratings, Shown


class Period(StrEnum):
    """Of which answers figures are made."""

    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    ALL = "all"


class AbilityPoint(msgspec.Struct, frozen=True, kw_only=True):
    """What was believed at the end of a day: on threat and on clear cases, in the units of the screen."""

    day: date
    threat: Shown
    clear: Shown


class ClassSkill(msgspec.Struct, frozen=True, kw_only=True):
    """A class, method, carrier or band with its rate of hits; `ability` for classes, `mastered` None while untold."""

    id: str
    hits: Rate
    ability: Shown | None = None
    mastered: bool | None = None


class ExamLine(msgspec.Struct, frozen=True, kw_only=True):
    """A past exam; `outcome` is None for one that awaits keys."""

    session: SessionId
    title: LangText
    day: date
    outcome: ExamOutcome | None


class DutyLine(msgspec.Struct, frozen=True, kw_only=True):
    """A past duty: finds of threats, needless openings of clear cases."""

    session: SessionId
    day: date
    hits: Rate
    false_alarms: Rate


class MissCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Misses of the latest answers, sorted by where the way to the find probably broke off."""

    search: int = 0
    recognition: int = 0
    decision: int = 0
    untold: int = 0


class ProgressReport(msgspec.Struct, frozen=True, kw_only=True):
    """All that the Progress screen shows of one person and period.

    Attributes
    ----------
    person, period
        Of whom, of which answers.
    statistics
        All statistics; counts and intervals in them.
    ratings
        What is believed now (of all answers, whatever the period).
    ability
        Day by day, the earliest first.
    classes, methods, carriers, levels
        By first appearance's id, those found least first.
    days, weeks
        Minutes by day and by ISO week.
    halves
        Minutes by calendar half-year, whatever the period.
    half_year
        The rolling 182 days.
    hours
        How these stand against the requirement.
    reassess
        Whether the person was idle so long that a new assessment is due.
    exams, duties
        The latest first.
    misses
        Sorted misses.
    false_at
        Shape (marks, 4) float32: left, top, right, bottom of false marks as shares of width and height.
    repeats
        Answers to cases that were answered before: they move no rating.
    """

    person: PersonId
    period: Period
    statistics: PersonStatistics
    ratings: Ratings
    ability: tuple[AbilityPoint, ...]
    classes: tuple[ClassSkill, ...]
    methods: tuple[ClassSkill, ...]
    carriers: tuple[ClassSkill, ...]
    levels: tuple[ClassSkill, ...]
    days: tuple[Hours, ...]
    weeks: tuple[Hours, ...]
    halves: tuple[Hours, ...]
    half_year: Hours
    hours: HoursStatus
    reassess: bool
    exams: tuple[ExamLine, ...]
    duties: tuple[DutyLine, ...]
    misses: MissCounts
    false_at: NDArray[np.float32]
    repeats: int


class Headline(msgspec.Struct, frozen=True, kw_only=True):
    """What Home says of a person's skill; rates of the last half-year.

    Attributes
    ----------
    found, opened
        Concealment cases found; clear cases opened for nothing.
    strongest, weakest
        Ids of classes with enough answers to tell; None while there are not two.
    minutes_half_year, required_minutes
        Against the requirement.
    """

    found: Rate
    opened: Rate
    strongest: ClassSkill | None = None
    weakest: ClassSkill | None = None
    minutes_half_year: float = 0.0
    required_minutes: float = 0.0


class AbilityChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a session changed of what is believed of a person, in the units of the screen.

    Attributes
    ----------
    threat_before, threat_after
        On threat cases.
    clear_before, clear_after
        On clear cases.
    threat_moved, clear_moved
        How many answers of the session moved each: first ones alone do.
    """

    threat_before: Shown
    threat_after: Shown
    clear_before: Shown
    clear_after: Shown
    threat_moved: int
    clear_moved: int


class ProgressService(Protocol):
    """A person's skill and hours."""

    def headline(self, person: PersonId | None = None) -> Headline:
        """Return what Home says, of the person at work where none is named."""
        ...

    def report(self, period: Period = Period.HALF_YEAR, person: PersonId | None = None) -> ProgressReport:
        """Return all figures of a person and period; the first call after many new answers takes longest."""
        ...

    def ability_change(self, session: SessionId, person: PersonId | None = None) -> AbilityChange | None:
        """Return what a session changed of what is believed; None where it moved nothing, or is not open yet."""
        ...

    def tables(self, report: ProgressReport) -> Mapping[str, tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]]:
        """Return the table behind each plot: by the plot's name, ids of columns and rows, for CSV."""
        ...
