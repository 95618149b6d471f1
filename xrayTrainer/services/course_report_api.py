"""What windows and commands may ask of the report of a course: what the training changed, and what to do next.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`. Figures that
are undefined are None. People are never ranked: lines of people are in the order of their names.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.assignment import StageKind
from xrayTrainer.domain.ids import PersonId, SetId
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import Param
    from xrayTrainer.domain.vocabulary import VocabularyName
    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.scoring.statistics.paired import PairedChange
    from xrayTrainer.scoring.statistics.paired_tables import Measure
    from xrayTrainer.services.api import Change

MOST_NOTE = 4000
"""Characters of a section."""


class Section(StrEnum):
    """Sections of the report whose text can be edited."""

    RESULT = "result"
    PRACTICE = "practice"
    HOURS = "hours"
    SETS = "sets"
    NEXT = "next"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What a coordinator wrote in the place of a draft, and when (UTC)."""

    text: str
    changed_at: str


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence to be worded by `messages`.

    Attributes
    ----------
    code, values
        Its code, and what is put in.
    terms
        Lists of terms put in, worded and joined by commas.
    texts
        Lists of texts of files put in, in the reader's language, joined by commas.
    """

    code: str
    values: Mapping[str, Param] = {}
    terms: Mapping[str, tuple[tuple[VocabularyName, str], ...]] = {}
    texts: Mapping[str, tuple[LangText, ...]] = {}


class LabelChange(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of goods or a way of hiding: how its hit rate changed, and what was found of it in the later test."""

    id: str
    change: PairedChange
    after: Rate


class StepChange(msgspec.Struct, frozen=True, kw_only=True):
    """What changed from one test to a later one, over the people who did both.

    Attributes
    ----------
    before, after
        The tests.
    figures
        By measure.
    classes, methods
        By family of goods and of hiding, the least found first; those of too few cases to say come last.
    unanswered
        Cases of these tests that were left without an answer; they are left out.
    """

    before: StageKind
    after: StageKind
    figures: Mapping[Measure, PairedChange]
    classes: tuple[LabelChange, ...]
    methods: tuple[LabelChange, ...]
    unanswered: int


class PersonLine(msgspec.Struct, frozen=True, kw_only=True):
    """The rates of one person in the tests that he did: share of threat cases found, of clear cases opened."""

    person: PersonId
    name: str
    hits: Mapping[StageKind, Rate]
    false_alarms: Mapping[StageKind, Rate]
    minutes: float | None


class Attendance(msgspec.Struct, frozen=True, kw_only=True):
    """Who did what.

    Attributes
    ----------
    people
        How many take part.
    done
        How many finished each stage that the course has.
    both
        How many finished pre-test and post-test.
    awaiting
        Tests that are finished but wait for their keys.
    began_with
        Of those with both tests: how many began with form A, with form B.
    days
        First and last day (ISO) on which a stage was worked on.
    """

    people: int
    done: Mapping[StageKind, int]
    both: int
    awaiting: int
    began_with: tuple[int, int]
    days: Mapping[StageKind, tuple[str, str]]


class PracticeBetween(msgspec.Struct, frozen=True, kw_only=True):
    """Active minutes and cases between pre-test and post-test, of those who did both: median, least, most."""

    minutes: tuple[float, float, float]
    cases: tuple[float, float, float]
    people: int


class NextSet(msgspec.Struct, frozen=True, kw_only=True):
    """A set of the Library that holds what was found least; `cases` counts those cases in it."""

    set_id: SetId
    title: LangText
    level: int
    cases: int


class CourseReport(msgspec.Struct, frozen=True, kw_only=True):
    """All that the report of a course shows.

    Attributes
    ----------
    course, title
        Which.
    attendance
        Who did what.
    steps
        Pre-test to post-test first; then post-test to retention test where anybody did both.
    practised
        Between the tests; None where nobody did both.
    weak_classes, weak_methods
        Families found least after the course, below the group's hit rate, with enough cases to tell.
    next_sets
        What the Library has of them.
    people
        By name.
    notes
        What was written in the place of drafts.
    retention_opens
        First day of the retention test (ISO), while it is still to come.
    """

    course: str
    title: str
    attendance: Attendance
    steps: tuple[StepChange, ...]
    practised: PracticeBetween | None
    weak_classes: tuple[LabelChange, ...]
    weak_methods: tuple[LabelChange, ...]
    next_sets: tuple[NextSet, ...]
    people: tuple[PersonLine, ...]
    notes: Mapping[Section, Note]
    retention_opens: str | None


class CourseReportService(Protocol):
    """Reports of courses."""

    def report(self, course: str) -> CourseReport:
        """Return the report as it stands now. Raises `course.none`."""
        ...

    def set_note(self, course: str, section: Section, text: str | None) -> tuple[Mapping[Section, Note], Change]:
        """Keep a text for a section, None for the draft again; return all notes.

        Raises `course.none`, `course_report.long_note`.
        """
        ...

    def write(self, report: CourseReport, to: Path, *, file_format: str, language: str, people: bool = False) -> None:
        """Write the figures and texts as `xlsx` or `json`, with a line for each person only where asked for.

        Raises `exchange.*` where the disk refuses.
        """
        ...
