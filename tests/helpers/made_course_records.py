"""Write a made course into the records of a data folder: people, tests, practice, and the figures of their answers.

    python tests/helpers/made_course_records.py DATA [--people 12] [--cases 30] [--seed 1]

The answers follow the rule of `made_courses`: abilities, difficulties, a known effect. They have figures, but neither
marks nor scans: a review of them has nothing to show.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from xrayTrainer.domain.assignment import Course, FormName, Participant, Stage, StageKind
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import PersonId, SessionId, SetId
from xrayTrainer.services.fact_columns import Labels, packed
from xrayTrainer.storage import course_table, facts_table, people_table, session_table
from xrayTrainer.storage.clock import moment_of, utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.course_table import CourseRow
from xrayTrainer.storage.facts_table import FactRow
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.storage.store import Store

NAMES = (
    "Aibek S.", "Dilnoza K.", "Farid M.", "Gulnara T.", "Iskander B.", "Jamila R.", "Kairat O.", "Lola N.",
    "Madina A.", "Nurlan D.", "Olim H.", "Parvina Z.", "Rustam V.", "Saule E.", "Timur G.", "Umida P.",
)  # fmt: skip
CLASSES = ("tobacco.cigarettes", "narcotics.heroin", "weapons.handguns", "alcohol.bottled", "valuables.cash")
METHODS = ("load.rip_on", "structure.front_wall", "vehicle.tyres", "load.inside_product")
HARDER = {"narcotics.heroin": 0.9, "weapons.handguns": 0.4, "tobacco.cigarettes": -0.5}
BEGIN = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
DAYS: dict[StageKind, int] = {"pre": 0, "practice": 3, "post": 21, "retention": 50}


@dataclass
class MadeCourse:
    """What was written."""

    course: Course
    people: tuple[PersonId, ...]
    without_post: tuple[PersonId, ...]
    sessions: dict[tuple[PersonId, StageKind], SessionId] = field(default_factory=dict)


@dataclass(frozen=True)
class _Case:
    id: str
    threat: bool
    difficulty: float
    class_id: str = ""
    method: str = ""


class _Writer:
    def __init__(self, connection: Connection, seed: int) -> None:
        self.connection = connection
        self.rng = random.Random(seed)
        self.set_hash = session_table.store_content(connection, "set", "{}")

    def new_id(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def form(self, cases: int, shift: float) -> list[_Case]:
        """Return so many threat cases and as many clear ones."""
        threats = [
            _Case(
                self.new_id(),
                True,
                self.rng.gauss(shift, 0.8) + HARDER.get(CLASSES[i % len(CLASSES)], 0.0),
                CLASSES[i % len(CLASSES)],
                METHODS[i % len(METHODS)],
            )
            for i in range(cases)
        ]
        return threats + [_Case(self.new_id(), False, self.rng.gauss(shift, 0.8)) for _ in range(cases)]

    def session(
        self, person: PersonId, set_id: str, mode: Mode, cases: Sequence[_Case], able: tuple[float, float], at: datetime
    ) -> SessionId:
        """Write a finished session with the figures of its answers, one a minute."""
        row = SessionRow(
            id=SessionId(self.new_id()), person=person, set_id=SetId(set_id), set_revision=1, set_hash=self.set_hash,
            set_folder="/made", mode=mode, seed=None, program="0.1", started=moment_of(at, 0),
        )  # fmt: skip
        session_table.add_session(self.connection, row, ())
        facts = []
        for number, case in enumerate(self.rng.sample(list(cases), len(cases)), start=1):
            at += timedelta(minutes=1)
            facts.append(self.answer(row, number, case, able[0 if case.threat else 1], at))
        facts_table.add_facts(self.connection, facts)
        session_table.finish_session(self.connection, row.id, moment_of(at + timedelta(seconds=5), 0))
        return row.id

    def answer(self, row: SessionRow, number: int, case: _Case, able: float, at: datetime) -> FactRow:
        latent = able - case.difficulty + math.log((u := self.rng.uniform(1e-9, 1.0)) / (1.0 - u + 1e-12))
        good = latent > 0
        rating = (30.0, 60.0, 90.0)[min(2, int(abs(latent)))]
        answer_id = self.new_id()
        self.connection.execute(
            "INSERT INTO answers (id, session, number, person, set_id, case_id, case_revision, opened_at,"
            " opened_offset_min, opened_monotonic_ns, submitted_at, raw, scan_active_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, ?, 0, 0, ?, '{}', 50000)",
            (answer_id, row.id, number, row.person, row.set_id, case.id, utc_text(at), utc_text(at)),
        )
        found, false = case.threat and good, not case.threat and not good
        figures = {
            "points": 100.0 * good,
            "seconds": 50.0,
            "rating": rating if found or false else -math.inf,
            "false_rating": rating if false else -math.inf,
            "hit": float(found) if case.threat else None,
            "false_alarm": None if case.threat else float(false),
            "success": float(good),
            "right_verdict": float(good),
        }
        keys = [(rating if found else -math.inf, 1.0)] if case.threat else []
        marks = [(rating, 1.0 if found else 0.0)] if found or false else []
        labels = Labels("search", "threat" if case.threat else "clear", case.class_id, case.method, "trailer.box", "3")
        return FactRow(
            person=row.person, submitted_at=utc_text(at), answer=answer_id, session=row.id, case_id=case.id,
            day=at.date().toordinal(), active_ms=50_000, labels=labels.text,
            figures=packed(figures, keys=keys, marks=marks),
        )  # fmt: skip


def write_course(
    store: Store, *, people: int = 12, cases: int = 30, seed: int = 1, absent: int = 1, gain: float = 1.0
) -> MadeCourse:
    """Write a course whose last `absent` people have no post-test; the retention test is the post-test's form again."""

    def job(connection: Connection) -> MadeCourse:
        writer = _Writer(connection, seed)
        sets: dict[FormName, str] = {"a": writer.new_id(), "b": writer.new_id()}
        forms = {"a": writer.form(cases, 0.2), "b": writer.form(cases, -0.2)}
        practice = writer.new_id(), writer.form(60, 0.0)
        who = tuple(PersonId(writer.new_id()) for _ in range(people))
        first: tuple[FormName, ...] = tuple("ab"[i % 2] for i in range(people))  # type: ignore[misc]
        course = Course(
            id=writer.new_id(),
            title="Spring course, port and air cargo",
            stages=(
                Stage(kind="pre", sets=sets),
                Stage(kind="practice", sets={"a": practice[0]}, mode="practice"),
                Stage(kind="post", sets=sets),
                Stage(kind="retention", sets=sets, opens_on="2026-04-20"),
            ),
            people=tuple(Participant(person=one, first=form) for one, form in zip(who, first, strict=True)),
            made_at=utc_text(BEGIN - timedelta(days=1)),
        )
        row = CourseRow(id=course.id, made_at=course.made_at, changed_at=course.made_at, body=to_json(course).decode())
        course_table.put(connection, row)
        made = MadeCourse(course, who, who[people - absent :] if absent else ())
        for number, (person, form) in enumerate(zip(who, first, strict=True)):
            name = NAMES[number % len(NAMES)] + (f" {number}" if number >= len(NAMES) else "")
            people_table.add_person(connection, PersonRow(id=person, name=name, guest=False), at=course.made_at)
            level = writer.rng.gauss(0.4, 0.6), writer.rng.gauss(1.6, 0.5)
            other = "b" if form == "a" else "a"
            for kind, day in DAYS.items():
                if (kind in ("post", "retention") and person in made.without_post) or (
                    kind == "retention" and number % 3 == 0
                ):
                    continue
                learnt = {"pre": 0.0, "practice": 0.5, "post": 1.0, "retention": 0.8}[kind] * gain
                able = level[0] + learnt, level[1] + 0.5 * learnt
                at = BEGIN + timedelta(days=day, hours=number % 5)
                tasks = (
                    practice[1][: 20 + number * 2] if kind == "practice" else forms[form if kind == "pre" else other]
                )
                set_id = practice[0] if kind == "practice" else sets[form if kind == "pre" else other]  # type: ignore[index]
                mode: Mode = "practice" if kind == "practice" else "exam"
                made.sessions[person, kind] = writer.session(person, set_id, mode, tasks, able, at)
        return made

    return store.change(job)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    for name, usual in (("people", 12), ("cases", 30), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    options = parser.parse_args()
    opened = Store.open(options.data)
    try:
        print(write_course(opened, people=options.people, cases=options.cases, seed=options.seed).course.id)
    finally:
        opened.close()
