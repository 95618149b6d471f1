"""Assignments and courses: a set, people, a due date; pre-test, practice, post-test and retention test for a group.

Both are kept in the records as they travel: an assignment in the manifest of the pack that carries its set, a course as
the assignments that its stages give.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.exercise_set import Mode, Uuid
from xrayTrainer.domain.open_struct import OpenStruct

Day: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
"""A calendar day, ISO 8601."""

StageKind: TypeAlias = Literal["pre", "practice", "post", "retention"]
FormName: TypeAlias = Literal["a", "b"]

RETENTION_WEEKS = 4
"""After the post-test, where a course says nothing else."""

MOST_PEOPLE = 5000
"""Of one assignment, and of a course."""

MOST_ASSIGNMENTS = 100
"""That travel in one pack."""


class Assignment(OpenStruct, frozen=True, kw_only=True):
    """A set to be worked through.

    Attributes
    ----------
    id
        Its identity, the same on every machine.
    set
        Which set.
    mode
        In which mode.
    people
        For whom; empty: for everybody who takes the pack in.
    opens_on, due_on
        First day on which it may be begun, last day; None: at once, no end.
    note
        Words of the mentor.
    given_at
        When it was given, UTC.
    author
        Name of who gave it.
    course, stage
        The course whose stage it is.
    revision
        Rises with each change; the higher one holds.
    withdrawn
        Whether it was taken back.
    """

    id: Uuid
    set: Uuid
    mode: Mode = "practice"
    people: Annotated[tuple[Uuid, ...], msgspec.Meta(max_length=MOST_PEOPLE)] = ()
    opens_on: Day | None = None
    due_on: Day | None = None
    note: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    given_at: Annotated[str, msgspec.Meta(max_length=40)]
    author: Annotated[str, msgspec.Meta(max_length=200)] = ""
    course: Uuid | None = None
    stage: StageKind | None = None
    revision: Annotated[int, msgspec.Meta(ge=1, le=1_000_000_000)] = 1
    withdrawn: bool = False


class Participant(OpenStruct, frozen=True, kw_only=True):
    """Who takes part, and which form is his pre-test; the other one is his post-test."""

    person: Uuid
    first: FormName


class Stage(OpenStruct, frozen=True, kw_only=True):
    """One stage of a course.

    Attributes
    ----------
    kind
        Which.
    sets
        By form for the tests (`a`, `b`), one set under `a` for practice and for a retention test that is its own.
    mode
        `exam` for tests, `practice` or `duty` for practice.
    opens_on, due_on
        First and last day.
    """

    kind: StageKind
    sets: dict[FormName, Uuid]
    mode: Mode = "exam"
    opens_on: Day | None = None
    due_on: Day | None = None


class Course(OpenStruct, frozen=True, kw_only=True):
    """A group on its way from a pre-test to a retention test.

    Attributes
    ----------
    id, title
        Its identity, and what it is called by those who run it.
    stages
        Each kind once at most, `pre` and `post` always.
    people
        Who takes part; first forms are balanced.
    made_at
        UTC.
    seed
        By which people were drawn to their first form, latecomers too.
    """

    format: Literal["xraytrainer/course"] = "xraytrainer/course"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    stages: Annotated[tuple[Stage, ...], msgspec.Meta(min_length=2, max_length=4)]
    people: Annotated[tuple[Participant, ...], msgspec.Meta(max_length=MOST_PEOPLE)] = ()
    made_at: Annotated[str, msgspec.Meta(max_length=40)]
    seed: Annotated[str, msgspec.Meta(max_length=64)] = ""

    def stage(self, kind: StageKind) -> Stage | None:
        """Return the stage of a kind, None where the course has none."""
        return next((one for one in self.stages if one.kind == kind), None)

    def set_of(self, kind: StageKind, participant: Participant) -> str | None:
        """Return the set that a participant works through in a stage: his other form after the pre-test."""
        stage = self.stage(kind)
        if stage is None:
            return None
        other: FormName = "b" if participant.first == "a" else "a"
        wanted = participant.first if kind == "pre" else other
        return stage.sets.get(wanted, stage.sets.get("a"))


def day_of(text: str | None) -> date | None:
    """Return a calendar day, None for none and for one that no calendar has."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
