"""A report of a made course without records, and what keeps texts for it in memory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
import numpy as np
from helpers.made_courses import World

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, SetId
from xrayTrainer.scoring.rates import rate
from xrayTrainer.scoring.statistics.paired import Pair, paired_change
from xrayTrainer.scoring.statistics.paired_tables import Measure, Reading
from xrayTrainer.services.api import Change, Topic
from xrayTrainer.services.course_report_api import (
    Attendance,
    CourseReport,
    LabelChange,
    NextSet,
    Note,
    PersonLine,
    PracticeBetween,
    Section,
    StepChange,
)
from xrayTrainer.services.course_report_words import UNDEFINED

COURSE = "3f0e1d7c-0c55-4f1b-9f2a-0a4b5c6d7e8f"


def made_report(people: int = 10, cases: int = 20) -> CourseReport:
    """Return the report of a group; two of its people have no post-test."""
    pairs = World().course(np.random.default_rng(3), people, cases) if people else []
    classes = tuple(_label(term, pairs, part) for part, term in enumerate(("narcotics", "tobacco", "weapons")))
    return CourseReport(
        course=COURSE,
        title="Spring course",
        attendance=Attendance(
            people=people + 2,
            done={"pre": people + 2, "practice": people, "post": people},
            both=people,
            awaiting=0,
            began_with=(people // 2, people - people // 2),
            days={"pre": ("2026-03-02", "2026-03-03"), "post": ("2026-03-23", "2026-03-23")},
        ),
        steps=(
            StepChange(
                before="pre",
                after="post",
                figures={measure: paired_change(pairs, measure) for measure in Measure},
                classes=classes,
                methods=(),
                unanswered=1,
            ),
        ),
        practised=PracticeBetween(minutes=(150.0, 90.0, 240.0), cases=(120.0, 80.0, 200.0), people=people),
        weak_classes=classes[:1],
        weak_methods=(),
        next_sets=(NextSet(set_id=SetId(COURSE), title={"en": "Loads of boxes", "ru": "Коробки"}, level=2, cases=9),),
        people=tuple(_line(number, pair) for number, pair in enumerate(pairs)),
        notes={},
        retention_opens=None,
    )


def _label(term: str, pairs: list[Pair], part: int) -> LabelChange:
    wanted = frozenset(case for pair in pairs for case in pair.before.threat_cases if int(case[2:]) % 3 == part)
    own = [Pair(before=pair.before.of_cases(wanted), after=pair.after.of_cases(wanted)) for pair in pairs]
    hits = [float(hit) for pair in own for hit in pair.after.hit]
    change = paired_change(own, Measure.HIT_RATE, min_cases=4)
    return LabelChange(id=term, change=change, after=rate(int(sum(hits)), len(hits)))


def _line(number: int, pair: Pair) -> PersonLine:
    def shares(reading: Reading, name: str) -> tuple[int, int]:
        own = getattr(reading, name)
        return int(own.sum()), own.size

    return PersonLine(
        person=PersonId(f"person-{number}"),
        name=f"Person {number:02}" if number else UNDEFINED,
        hits={"pre": rate(*shares(pair.before, "hit")), "post": rate(*shares(pair.after, "hit"))},
        false_alarms={
            "pre": rate(*shares(pair.before, "false_alarm")),
            "post": rate(*shares(pair.after, "false_alarm")),
        },
        minutes=150.0,
    )


class FakeCourseReports:
    """Implements `CourseReportService` in memory."""

    def __init__(self, report: CourseReport | None = None) -> None:
        self.now = made_report() if report is None else report
        self.asked = 0
        self.written: list[tuple[Path, str, bool]] = []

    def report(self, course: str) -> CourseReport:
        self.asked += 1
        if course != self.now.course:
            raise UserError("course.none")
        return self.now

    def set_note(self, course: str, section: Section, text: str | None) -> tuple[Mapping[Section, Note], Change]:
        notes = {known: note for known, note in self.now.notes.items() if known is not section}
        if text is not None:
            notes[section] = Note(text=text, changed_at="2026-04-01T00:00:00Z")
        self.now = msgspec.structs.replace(self.now, notes=notes)
        return notes, Change(frozenset({Topic.ASSIGNMENTS}))

    def write(self, report: CourseReport, to: Path, *, file_format: str, language: str, people: bool = False) -> None:
        self.written.append((to, f"{file_format} {language} {report.title}", people))
