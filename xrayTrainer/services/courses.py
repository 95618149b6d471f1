"""Implements `CoursesService` on the records."""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from xrayTrainer.domain.assignment import (
    MOST_PEOPLE,
    RETENTION_WEEKS,
    Course,
    FormName,
    Stage,
    StageKind,
    day_of,
)
from xrayTrainer.domain.codec import read_bytes, read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.ids import PersonId, SessionId, SetId, new_uuid
from xrayTrainer.services.api import Change, LibraryService, Progress, SetCard
from xrayTrainer.services.assignment_work import Who, today_of
from xrayTrainer.services.assignments import (
    CHANGED,
    AssignmentsImpl,
    is_packable,
    known_people,
    put_given,
    refuse_days,
    take_back,
)
from xrayTrainer.services.course_order import balanced
from xrayTrainer.services.course_stages import counted, in_turn, next_step, stage_assignments, stage_work
from xrayTrainer.services.courses_api import (
    CourseLine,
    CourseOrder,
    CoursePerson,
    CourseSet,
    CourseView,
    FormsMade,
    StagePlan,
)
from xrayTrainer.storage import assignment_table, course_table
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.course_table import CourseRow
from xrayTrainer.storage.store import Records

if TYPE_CHECKING:
    from xrayTrainer.services.course_forms import CourseForms

MOST_TITLE = 300
LATE_DAYS = 7
"""So long the retention test may be taken, where an order says nothing else."""


class CoursesImpl:
    """Implements `CoursesService`.

    Parameters
    ----------
    records
        The records.
    library
        The sets.
    assignments
        Knows who gives.
    forms
        Makes parallel exams.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self,
        records: Records,
        library: LibraryService,
        assignments: AssignmentsImpl,
        forms: CourseForms,
        *,
        clock: Clock = now,
    ) -> None:
        self._records = records
        self._library = library
        self._assignments = assignments
        self._forms = forms
        self._clock = clock

    # looking

    def courses(self) -> tuple[CourseLine, ...]:
        """Return the courses, the latest first."""
        with self._records.read() as connection:
            return tuple(self._line(connection, _body(row)) for row in course_table.courses(connection))

    def course(self, course: str) -> Course:
        """Return a course as it travels. Raises `course.none`."""
        with self._records.read() as connection:
            return _needed(connection, course)

    def view(self, course: str) -> CourseView:
        """Return a course with where everyone stands. Raises `course.none`."""
        cards = {card.id: card for card in self._library.shelf().sets}
        today = today_of(self._clock())
        with self._records.read() as connection:
            found = _needed(connection, course)
            names = {one.id: one for one in known_people(connection, left=True)}
            roots = assignment_table.roots(connection)
            done = counted(connection, found, self._assignments.names_of)
            told = {row.set_id: True for row in assignment_table.of_course(connection, course)}
            for row in assignment_table.of_course(connection, course):
                told[row.set_id] &= row.told_at is not None
        people = []
        for one in found.people:
            person = PersonId(one.person)
            if person not in done.works:
                continue
            known = names.get(roots.get(person, person))
            who = Who(person, "" if known is None else known.name, "" if known is None else known.unit)
            stages = stage_work(found, one, who, done, today)
            kind, day = next_step(found, stages)
            people.append(
                CoursePerson(
                    person=who.id,
                    name=who.name,
                    unit=who.unit,
                    first=one.first,
                    stages=stages,
                    next_stage=kind,
                    next_on=day,
                )
            )
        people.sort(key=lambda one: (not one.name, one.unit.casefold(), one.name.casefold(), one.person))
        return CourseView(course=found, people=tuple(people), sets=_sets(found, cards, told))

    def sessions_of(self, course: str) -> dict[PersonId, dict[StageKind, SessionId]]:
        """Return by person and stage the session that counts; see `CoursesService.sessions_of`."""
        with self._records.read() as connection:
            return counted(connection, _needed(connection, course), self._assignments.names_of).sessions

    def _line(self, connection: Connection, course: Course) -> CourseLine:
        done = counted(connection, course, self._assignments.names_of).counting.values()
        return CourseLine(
            id=course.id,
            title=course.title,
            made_at=course.made_at,
            people=len(course.people),
            done={stage.kind: sum(stage.kind in one for one in done) for stage in in_turn(course)},
        )

    # making

    def make_forms(self, title: str, cases: int, progress: Progress | None = None) -> tuple[FormsMade, Change]:
        """Make three parallel exams as sets; see `CoursesService.make_forms`."""
        return self._forms.make(_title(title), cases, progress)

    def make(self, order: CourseOrder) -> tuple[Course, Change]:
        """Make a course; see `CoursesService.make`."""
        title = _title(order.title)
        if order.form_a == order.form_b:
            raise UserError("course.same_form")
        if not 0 < len(order.people) <= MOST_PEOPLE:
            raise UserError("course.people", limit=MOST_PEOPLE)
        cards = {card.id: card for card in self._library.shelf().sets}
        stages = _stages(order)
        for stage in stages:
            for set_id in stage.sets.values():
                _refuse_mode(cards, SetId(set_id), stage.mode)
        seed, author = secrets.token_hex(16), self._assignments.author()

        def job(connection: Connection) -> Course:
            units = {str(one.id): one.unit for one in known_people(connection, left=True)}
            course = Course(
                id=new_uuid(),
                title=title,
                stages=stages,
                people=balanced(order.people, units, seed),
                made_at=self._clock().utc,
                seed=seed,
            )
            self._put(connection, course, author)
            return course

        return self._records.change(job), CHANGED

    def add_people(self, course: str, people: tuple[PersonId, ...]) -> Change:
        """Let latecomers take part; see `CoursesService.add_people`."""

        author = self._assignments.author()

        def job(connection: Connection) -> None:
            found = _needed(connection, course)
            units = {str(one.id): one.unit for one in known_people(connection, left=True)}
            roots = assignment_table.roots(connection)
            there = {roots.get(one.person, one.person) for one in found.people}
            new = [one for one in people if roots.get(one, one) not in there]
            coming = balanced(new, units, found.seed or found.id, found.people)
            if not coming or len(found.people) + len(coming) > MOST_PEOPLE:
                raise UserError("course.people", limit=MOST_PEOPLE)
            self._put(connection, msgspec.structs.replace(found, people=found.people + coming), author)

        self._records.change(job)
        return CHANGED

    def close(self, course: str) -> Change:
        """Put a course away; see `CoursesService.close`."""
        at = self._clock().utc

        def job(connection: Connection) -> None:
            row = course_table.course(connection, course)
            if row is None or row.closed_at is not None:
                raise UserError("course.none")
            course_table.put(connection, msgspec.structs.replace(row, changed_at=at, closed_at=at))
            for given in assignment_table.of_course(connection, course):
                if given.closed_at is None:
                    take_back(connection, given, at=at)

        self._records.change(job)
        return CHANGED

    def _put(self, connection: Connection, course: Course, author: tuple[str, str]) -> None:
        """Keep a course, and give what its stages give: what has changed of it goes out as a later revision."""
        row = CourseRow(
            id=course.id, made_at=course.made_at, changed_at=self._clock().utc, body=to_json(course).decode()
        )
        course_table.put(connection, row)
        name, key = author
        for given in stage_assignments(course, author=name):
            before = assignment_table.assignment(connection, given.id)
            if before is not None:
                known = read_bytes(type(given), before.body.encode(), file=given.id)
                same = (known.people, known.opens_on, known.due_on) == (given.people, given.opens_on, given.due_on)
                if same and not known.withdrawn:
                    continue
                given = msgspec.structs.replace(given, revision=known.revision + 1)
            put_given(connection, given, key if before is None else before.author_key)

    # files

    def save(self, course: str, to: Path) -> None:
        """Write a course as a file. Raises `course.none`, `formats.*` where the disk refuses."""
        replace_file(to, to_json(self.course(course)))

    def take_in(self, file: Path) -> tuple[Course, Change]:
        """Take in a course that another mentor saved; see `CoursesService.take_in`."""
        coming = read_file(Course, file)
        _refuse_odd(coming, file.name)
        author = self._assignments.author()

        def job(connection: Connection) -> None:
            row = course_table.course(connection, coming.id)
            if row is not None and _joined(_body(row), coming) is None:
                raise UserError("course.other", title=_body(row).title)
            self._put(connection, coming if row is None else _joined(_body(row), coming) or coming, author)

        self._records.change(job)
        return self.course(coming.id), CHANGED


def _joined(here: Course, coming: Course) -> Course | None:
    """Return a course with the people of both; None where they are not the same course."""
    if (here.stages, here.made_at, here.seed) != (coming.stages, coming.made_at, coming.seed):
        return None
    known = {one.person: one.first for one in here.people}
    if any(known.get(one.person, one.first) != one.first for one in coming.people):
        return None
    new = tuple(one for one in coming.people if one.person not in known)
    return msgspec.structs.replace(here, people=here.people + new)


def _body(row: CourseRow) -> Course:
    return read_bytes(Course, row.body.encode(), file=row.id)


def _needed(connection: Connection, course: str) -> Course:
    row = course_table.course(connection, course)
    if row is None:
        raise UserError("course.none")
    return _body(row)


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not 0 < len(title) <= MOST_TITLE:
        raise UserError("course.title", limit=MOST_TITLE)
    return title


def _refuse_mode(cards: dict[SetId, SetCard], set_id: SetId, mode: Mode) -> None:
    card = cards.get(set_id)
    if card is None:
        raise UserError("session.no_set")
    if mode not in card.modes:
        raise UserError("course.not_exam" if mode == "exam" else "assignment.mode", mode=mode)


def _refuse_odd(course: Course, file: str) -> None:
    """Raise for a course that has a stage twice or lacks a test, people twice, or days that no calendar has."""
    kinds = [stage.kind for stage in course.stages]
    people = [one.person for one in course.people]
    tests = all(course.stage(kind) is not None for kind in ("pre", "post"))
    whole = all({"a", "b"} <= stage.sets.keys() for stage in course.stages if stage.kind in ("pre", "post"))
    if len(set(kinds)) < len(kinds) or len(set(people)) < len(people) or not (tests and whole):
        raise UserError("course.odd", file=file)
    for stage in course.stages:
        refuse_days(stage.opens_on, stage.due_on)
        if not stage.sets:
            raise UserError("course.odd", file=file)


def _stages(order: CourseOrder) -> tuple[Stage, ...]:
    """Return the stages of an order. Raises `assignment.days`, `course.days`, `course.retention_day`."""
    forms: dict[FormName, str] = {"a": order.form_a, "b": order.form_b}
    plans = [order.pre, order.post]
    found = [Stage(kind="pre", sets=forms, opens_on=order.pre.opens_on, due_on=order.pre.due_on)]
    if order.practice is not None:
        plans.insert(1, order.between)
        between = Stage(
            kind="practice",
            sets={"a": order.practice},
            mode=order.practice_mode,
            opens_on=order.between.opens_on,
            due_on=order.between.due_on,
        )
        found.append(between)
    found.append(Stage(kind="post", sets=forms, opens_on=order.post.opens_on, due_on=order.post.due_on))
    if order.with_retention:
        late = retention_plan(order.post, order.late)
        if late.opens_on is None:
            raise UserError("course.retention_day")
        plans.append(late)
        sets: dict[FormName, str] = forms if order.retention is None else {"a": order.retention}
        found.append(Stage(kind="retention", sets=sets, opens_on=late.opens_on, due_on=late.due_on))
    last = None
    for plan in plans:
        refuse_days(plan.opens_on, plan.due_on)
        opens = day_of(plan.opens_on)
        if last is not None and opens is not None and opens < last:
            raise UserError("course.days")
        last = opens or last
    return tuple(found)


def retention_plan(post: StagePlan, late: StagePlan) -> StagePlan:
    """Return when the retention test is: as wished, or four weeks after the post-test, for a week."""
    end = day_of(post.due_on) or day_of(post.opens_on)
    if late.opens_on is not None or end is None:
        return late
    opens = end + timedelta(weeks=RETENTION_WEEKS)
    return StagePlan(opens_on=opens.isoformat(), due_on=late.due_on or (opens + timedelta(days=LATE_DAYS)).isoformat())


def _sets(course: Course, cards: dict[SetId, SetCard], told: dict[str, bool]) -> tuple[CourseSet, ...]:
    stages: dict[str, list[StageKind]] = {}
    for stage in in_turn(course):
        for set_id in dict.fromkeys(stage.sets.values()):
            stages.setdefault(set_id, []).append(stage.kind)
    found = []
    for set_id, kinds in stages.items():
        card = cards.get(SetId(set_id))
        found.append(
            CourseSet(
                set_id=SetId(set_id),
                title={} if card is None else card.title,
                folder=None if card is None else card.folder,
                stages=tuple(kinds),
                told=told.get(set_id, True),
                packable=card is not None and is_packable(card),
            )
        )
    return tuple(found)
