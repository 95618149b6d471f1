"""The report of a course, from the records; implements `CourseReportService`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from xrayTrainer.domain.assignment import Course, StageKind
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, SetId
from xrayTrainer.scoring.statistics.paired_tables import Measure
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.case_pool import CasePool
from xrayTrainer.services.course_report_api import (
    MOST_NOTE,
    Attendance,
    CourseReport,
    LabelChange,
    NextSet,
    Note,
    Section,
)
from xrayTrainer.services.course_report_parts import Tests, person_lines, practised, step, tests_of, weakest
from xrayTrainer.services.courses_api import CoursesService
from xrayTrainer.services.person_facts import kept_facts
from xrayTrainer.storage import course_notes_table, people_table
from xrayTrainer.storage.clock import Clock, from_utc_text, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records

MOST_SETS = 3
FORMATS = ("xlsx", "json")


class CourseReportImpl:
    """Implements `CourseReportService`.

    Parameters
    ----------
    records
        The records.
    courses
        Knows the courses, and which sessions count.
    pool
        Knows what the sets of the Library hold.
    clock
        The time; another one is for tests.
    """

    def __init__(self, records: Records, courses: CoursesService, pool: CasePool, *, clock: Clock = now) -> None:
        self._records = records
        self._courses = courses
        self._pool = pool
        self._clock = clock

    def report(self, course: str) -> CourseReport:
        """Return the report as it stands now. Raises `course.none`."""
        found = self._courses.course(course)
        sessions = self._courses.sessions_of(course)
        with self._records.read() as connection:
            names = _names(connection, found)
            notes = _notes(connection, course)
        people = []
        for participant in found.people:
            own: dict[StageKind, str] = dict(sessions.get(PersonId(participant.person), {}))
            if own:
                facts = kept_facts(self._records, PersonId(participant.person))
                people.append(tests_of(found, participant, names.get(participant.person, ""), facts, own))
        steps = [step(people, "pre", "post")]
        if any({"post", "retention"} <= one.readings.keys() for one in people):
            steps.append(step(people, "post", "retention"))
        group = steps[0].figures[Measure.HIT_RATE].after
        weak_classes, weak_methods = weakest(steps[0].classes, group), weakest(steps[0].methods, group)
        retention = found.stage("retention")
        return CourseReport(
            course=course,
            title=found.title,
            attendance=_attendance(found, people, sessions),
            steps=tuple(steps),
            practised=practised(people),
            weak_classes=weak_classes,
            weak_methods=weak_methods,
            next_sets=self._next_sets(found, weak_classes, weak_methods),
            people=person_lines(people),
            notes=notes,
            retention_opens=self._coming(None if retention is None else retention.opens_on),
        )

    def set_note(self, course: str, section: Section, text: str | None) -> tuple[Mapping[Section, Note], Change]:
        """Keep a text for a section, None for the draft again; see `CourseReportService.set_note`."""
        wanted = "" if text is None else text.strip()
        if len(wanted) > MOST_NOTE:
            raise UserError("course_report.long_note", limit=MOST_NOTE)
        self._courses.course(course)

        def job(connection: Connection) -> Mapping[Section, Note]:
            course_notes_table.set_note(connection, course, section.value, wanted, at=self._clock().utc)
            return _notes(connection, course)

        return self._records.change(job), Change(frozenset({Topic.ASSIGNMENTS}))

    def write(self, report: CourseReport, to: Path, *, file_format: str, language: str, people: bool = False) -> None:
        """Write the figures and texts as a file; see `CourseReportService.write`."""
        from xrayTrainer.services.course_report_book import write_book

        if file_format not in FORMATS:
            raise ValueError(f"format {file_format!r}")
        write_book(report, to, file_format=file_format, language=language, people=people, at=self._clock())

    def _coming(self, day: str | None) -> str | None:
        """Return a day that is still to come, else None."""
        moment = self._clock()
        today = (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date().isoformat()
        return day if day is not None and day > today else None

    def _next_sets(
        self, course: Course, classes: tuple[LabelChange, ...], methods: tuple[LabelChange, ...]
    ) -> tuple[NextSet, ...]:
        """Return the sets for practice that hold most of what was found least, those of the course left out."""
        weak = {one.id for one in classes}, {one.id for one in methods}
        if not any(weak):
            return ()
        used = {set_id for stage in course.stages for set_id in stage.sets.values()}
        offer = self._pool.offer()
        counts: Counter[str] = Counter()
        for case in offer.pool.cases:
            families = [(one or "").partition(".")[0] for one in (case.class_id, case.method)]
            if case.usable and any(family in wanted for family, wanted in zip(families, weak, strict=True)):
                counts[offer.where[case.id].set.set.id] += 1
        sets = {where.set.set.id: where.set.set for where in offer.where.values()}
        best = sorted(
            (set_id for set_id in counts if set_id not in used), key=lambda one: (-counts[one], sets[one].level, one)
        )
        return tuple(
            NextSet(set_id=SetId(one), title=sets[one].title, level=sets[one].level, cases=counts[one])
            for one in best[:MOST_SETS]
        )


def _names(connection: Connection, course: Course) -> dict[str, str]:
    rows = (people_table.person(connection, PersonId(one.person)) for one in course.people)
    return {row.id: row.name or "" for row in rows if row is not None}


def _notes(connection: Connection, course: str) -> dict[Section, Note]:
    """Return the texts that stand in the place of drafts; sections of later programs are left out."""
    known = set(Section)
    return {
        Section(section): Note(text=text, changed_at=at)
        for section, (text, at) in course_notes_table.notes(connection, course).items()
        if section in known and text
    }


def _attendance(
    course: Course, people: list[Tests], sessions: Mapping[PersonId, Mapping[StageKind, object]]
) -> Attendance:
    done = Counter(kind for own in sessions.values() for kind in own)
    both = [one for one in people if {"pre", "post"} <= one.readings.keys()]
    first = Counter(one.participant.first for one in both)
    days: dict[StageKind, tuple[str, str]] = {}
    for stage in course.stages:
        found = [one.days[stage.kind] for one in people if stage.kind in one.days]
        if found:
            ends = min(low for low, _ in found), max(high for _, high in found)
            days[stage.kind] = (date.fromordinal(ends[0]).isoformat(), date.fromordinal(ends[1]).isoformat())
    return Attendance(
        people=len(course.people),
        done={stage.kind: done[stage.kind] for stage in course.stages},
        both=len(both),
        awaiting=sum(one.awaiting for one in people),
        began_with=(first["a"], first["b"]),
        days=days,
    )
