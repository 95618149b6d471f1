"""From a course to what its stages give, and from the sessions that are here to where everyone stands."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import date

import msgspec

from xrayTrainer.domain.assignment import Assignment, Course, Participant, Stage, StageKind, day_of
from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.services.assignment_work import Who, by_person, counts, person_work
from xrayTrainer.services.assignments_api import Doing, PersonWork
from xrayTrainer.storage import assignment_table
from xrayTrainer.storage.assignment_table import WorkRow
from xrayTrainer.storage.connection import Connection

STAGES: tuple[StageKind, ...] = ("pre", "practice", "post", "retention")
"""In their turn."""

_NAMESPACE = uuid.UUID("0d1f6f0c-3f3c-5f64-9f7e-52a1a9f5b3d7")


def stage_assignments(course: Course, *, author: str = "") -> tuple[Assignment, ...]:
    """Return what the stages of a course give: one assignment for each set and stage, the same id each time."""
    found = []
    for stage in course.stages:
        groups: dict[str, list[str]] = {}
        for one in course.people:
            set_id = course.set_of(stage.kind, one)
            if set_id is not None:
                groups.setdefault(set_id, []).append(one.person)
        for set_id, people in groups.items():
            found.append(
                Assignment(
                    id=str(uuid.uuid5(_NAMESPACE, f"{course.id} {stage.kind} {set_id}")),
                    set=set_id,
                    mode=stage.mode,
                    people=tuple(people),
                    opens_on=stage.opens_on,
                    due_on=stage.due_on,
                    given_at=course.made_at,
                    author=author,
                    course=course.id,
                    stage=stage.kind,
                )
            )
    return tuple(found)


class Counted(msgspec.Struct, frozen=True):
    """By person: his sessions on the set of each stage, and the one that counts where there is one."""

    works: Mapping[PersonId, Mapping[StageKind, Sequence[WorkRow]]]
    counting: Mapping[PersonId, Mapping[StageKind, WorkRow]]

    @property
    def sessions(self) -> dict[PersonId, dict[StageKind, SessionId]]:
        """Ids of the sessions that count."""
        return {
            person: {kind: work.session for kind, work in stages.items()} for person, stages in self.counting.items()
        }


def counted(connection: Connection, course: Course, names_of: Callable[[str], tuple[str, ...]]) -> Counted:
    """Return the sessions that count; see `CoursesService.sessions_of`. `names_of` returns the names of a set."""
    looked: dict[tuple[str, str], dict[PersonId, list[WorkRow]]] = {}
    for stage in course.stages:
        for set_id in set(stage.sets.values()):
            if (set_id, stage.mode) not in looked:
                rows = assignment_table.work_on(connection, names_of(set_id), stage.mode, since=course.made_at)
                looked[set_id, stage.mode] = by_person(rows)
    works: dict[PersonId, dict[StageKind, Sequence[WorkRow]]] = {}
    counting: dict[PersonId, dict[StageKind, WorkRow]] = {}
    roots = assignment_table.roots(connection)
    seen: set[PersonId] = set()
    for one in course.people:
        person = PersonId(one.person)
        root = roots.get(person, person)
        if root in seen:  # two profiles that were joined since: one person, who takes part once
            continue
        seen.add(root)
        works[person] = {
            stage.kind: looked.get((course.set_of(stage.kind, one) or "", stage.mode), {}).get(root, ())
            for stage in in_turn(course)
        }
        counting[person] = _counting(course, works[person])
    return Counted(works, counting)


def _counting(course: Course, works: Mapping[StageKind, Sequence[WorkRow]]) -> dict[StageKind, WorkRow]:
    """Return the session that counts by stage: none counts twice, and a test only after the one before."""
    found: dict[StageKind, WorkRow] = {}
    after = ""
    for stage in in_turn(course):
        for work in works[stage.kind]:
            used = any(work.session == one.session for one in found.values())
            if not used and (work.finished_at or "") > after and counts(work, stage.mode, day_of(stage.opens_on)):
                found[stage.kind] = work
                break
        if stage.kind != "practice" and stage.kind in found:
            after = found[stage.kind].finished_at or after
    return found


def in_turn(course: Course) -> tuple[Stage, ...]:
    """Return the stages of a course, the pre-test first."""
    return tuple(sorted(course.stages, key=lambda one: STAGES.index(one.kind)))


def stage_work(course: Course, one: Participant, who: Who, done: Counted, today: date) -> dict[StageKind, PersonWork]:
    """Return how far a participant is in each stage."""
    person = PersonId(one.person)
    counting = done.counting.get(person, {})
    found: dict[StageKind, PersonWork] = {}
    for stage in in_turn(course):
        given = Assignment(
            id=course.id,
            set=course.set_of(stage.kind, one) or course.id,
            mode=stage.mode,
            opens_on=stage.opens_on,
            due_on=stage.due_on,
            given_at=course.made_at,
        )
        work = counting.get(stage.kind)
        others = {other.session for kind, other in counting.items() if kind != stage.kind}
        rest = [row for row in done.works[person][stage.kind] if row.finished_at is None and row.session not in others]
        found[stage.kind] = person_work(who, [work] if work is not None else rest, given, today)
    return found


def next_step(course: Course, stages: Mapping[StageKind, PersonWork]) -> tuple[StageKind | None, str | None]:
    """Return the first stage that is not done, and the day by which it is to be, or from which it can be begun."""
    for stage in in_turn(course):
        work = stages[stage.kind]
        if work.doing is not Doing.DONE:
            return stage.kind, stage.opens_on if work.doing is Doing.LATER else stage.due_on
    return None, None
