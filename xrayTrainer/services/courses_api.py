"""What windows may ask of courses: groups on their way from a pre-test to a retention test.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.assignment import Course, FormName, StageKind
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import PersonId, SessionId, SetId
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services.assignments_api import PersonWork

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change, Progress

FORM_CASES = (20, 40, 60)
"""Cases of a form that the program makes: half of them threat cases."""


class StagePlan(msgspec.Struct, frozen=True, kw_only=True):
    """When a stage may be begun, and by when it is to be done (ISO days; None: at once, no end)."""

    opens_on: str | None = None
    due_on: str | None = None


class CourseOrder(msgspec.Struct, frozen=True, kw_only=True):
    """A course to be made.

    Attributes
    ----------
    title
        What it is called by those who run it.
    form_a, form_b
        The two parallel exams, pre-test of the one half and post-test of the other.
    practice
        The set in between; None: the course has none.
    practice_mode
        In which mode it is worked through.
    retention
        The set of the retention test; None: each person's post-test again. With `with_retention` False there is none.
    people
        Who takes part.
    pre, between, post, late
        Days of the stages. Where `late` has no first day, it opens four weeks after the last day of the post-test.
    """

    title: str
    form_a: SetId
    form_b: SetId
    practice: SetId | None = None
    practice_mode: Mode = "practice"
    retention: SetId | None = None
    with_retention: bool = True
    people: tuple[PersonId, ...] = ()
    pre: StagePlan = StagePlan()
    between: StagePlan = StagePlan()
    post: StagePlan = StagePlan()
    late: StagePlan = StagePlan()


class FormsMade(msgspec.Struct, frozen=True, kw_only=True):
    """Parallel forms that were made as sets: A, B, and one for the retention test."""

    sets: tuple[SetId, ...]


class CourseLine(msgspec.Struct, frozen=True, kw_only=True):
    """A course as a list shows it: how many take part, and how many have done each stage."""

    id: str
    title: str
    made_at: str
    people: int
    done: Mapping[StageKind, int]


class CoursePerson(msgspec.Struct, frozen=True, kw_only=True):
    """Where a person stands in a course.

    Attributes
    ----------
    person, name, unit
        Who.
    first
        The form of his pre-test.
    stages
        How far he is, by stage.
    next_stage, next_on
        What he is to do next, and by (or from) when; None when he is through.
    """

    person: PersonId
    name: str
    unit: str
    first: FormName
    stages: Mapping[StageKind, PersonWork]
    next_stage: StageKind | None
    next_on: str | None


class CourseSet(msgspec.Struct, frozen=True, kw_only=True):
    """A set of a course.

    Attributes
    ----------
    set_id, title, folder
        Which; the folder is None where the set is not here any more.
    stages
        The stages that work through it.
    told
        Whether all that it carries for this course went out in packs.
    packable
        Whether a pack of it can be written here.
    """

    set_id: SetId
    title: LangText
    folder: Path | None
    stages: tuple[StageKind, ...]
    told: bool
    packable: bool


class CourseView(msgspec.Struct, frozen=True, kw_only=True):
    """A course with where everyone stands, by unit and name, and its sets, which travel in packs."""

    course: Course
    people: tuple[CoursePerson, ...]
    sets: tuple[CourseSet, ...]


class CoursesService(Protocol):
    """Courses of groups."""

    def courses(self) -> tuple[CourseLine, ...]:
        """Return the courses, the latest first."""
        ...

    def course(self, course: str) -> Course:
        """Return a course as it travels. Raises `course.none`."""
        ...

    def view(self, course: str) -> CourseView:
        """Return a course with where everyone stands. Raises `course.none`."""
        ...

    def sessions_of(self, course: str) -> Mapping[PersonId, Mapping[StageKind, SessionId]]:
        """Return by person and stage the session that counts; raises `course.none`.

        It is the first finished one on the person's set of that stage, in the stage's mode, since the course was given
        and the stage opened, and after the test before. Everyone who takes part is there; a stage that is not done is
        left out.
        """
        ...

    def make_forms(self, title: str, cases: int, progress: Progress | None = None) -> tuple[FormsMade, Change]:
        """Make three parallel exams as sets: the same blueprint, other cases; half of them threat cases.

        What `progress` raises ends the work, and nothing is left. Raises `exam.too_few_cases`, `course.cases`.
        """
        ...

    def make(self, order: CourseOrder) -> tuple[Course, Change]:
        """Make a course: first forms are drawn, and every stage gives its assignments.

        Raises `course.title`, `course.same_form`, `course.not_exam`, `course.people`, `course.days`, `session.no_set`,
        `assignment.mode`.
        """
        ...

    def add_people(self, course: str, people: tuple[PersonId, ...]) -> Change:
        """Let latecomers take part; their first forms keep the balance. Raises `course.none`, `course.people`."""
        ...

    def close(self, course: str) -> Change:
        """Put a course away, and take back what it gave that is not done. Raises `course.none`."""
        ...

    def save(self, course: str, to: Path) -> None:
        """Write a course as a file. Raises `course.none`, `formats.*` where the disk refuses."""
        ...

    def take_in(self, file: Path) -> tuple[Course, Change]:
        """Take in a course that another mentor saved. Raises `formats.*`, `course.other`."""
        ...
