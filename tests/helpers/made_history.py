"""Write a year of credible history of one made person into a data folder.

    python tests/helpers/made_history.py DATA [--answers 2500] [--seed 1] [--name NAME]

Practice with feedback, duties with rare targets, an exam each half-year; learning over the months, strong and weak
classes, needless openings at favourite places, cases that come again, a holiday. Above 8,000 answers the history grows
longer than a year. The rows are those that the program itself would have written (`test_made_history` compares them);
the cases have no scans, so a review of them tells of the answer alone. Two sessions over the bundled search set have
theirs. Start the program on it with `xray-trainer --data DATA`.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sqlite3
import sys
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

import msgspec
from helpers.made_cases import DIFFICULTY, Template, Way, bundled_templates, templates

from xrayTrainer.domain.answer import Answer, Event, Mark
from xrayTrainer.domain.codec import to_plain
from xrayTrainer.domain.exercise_set import ExamRule, ExerciseSet, Mode, Rules, TimeCaps
from xrayTrainer.domain.ids import CaseId, PersonId, SessionId, SetId
from xrayTrainer.domain.viewing import Glance, Viewing, to_bytes
from xrayTrainer.resources import bundled_sets
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.session import summarise
from xrayTrainer.services.marking import Marked, scored_row
from xrayTrainer.services.session_state import answer_text, text_of
from xrayTrainer.services.set_files import SetFolder, load_set
from xrayTrainer.simulation.rendering import SceneRenderer
from xrayTrainer.storage import people_table, session_table, viewing_table
from xrayTrainer.storage.clock import Moment, utc_text
from xrayTrainer.storage.people_table import AT_WORK, PersonRow
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.storage.store import Store
from xrayTrainer.training.exam_rules import preset_of
from xrayTrainer.training.session_plan import SessionPlan
from xrayTrainer.training.time_that_counts import review_active_ms, scan_active_ms

OFFSET_MIN = 300
ANSWERS_A_YEAR = 8000
MOST_CASES = 20_000
CASES = {"practice": 20, "duty": 60, "exam": 60}
SHARES = {"practice": 0.5, "duty": 0.1, "exam": 0.5}
WEAK = {"narcotics.heroin": -0.9, "weapons.handguns": -0.5, "tobacco.cigarettes": 0.8, "alcohol.bottled": 0.5}
"""How much better or worse than on average, logits."""
VIEWED_FROM = 0.8
"""From this part of the history on there are viewing records."""
BATCH = 40
PROGRAM = "0.1"


@dataclass(frozen=True)
class Task:
    """A case of a session: its identity, texts and folder name, and the template that it follows."""

    case_id: str
    slug: str
    template: Template
    case_text: str
    key_text: str


@dataclass(frozen=True)
class MadeAnswer:
    """One answer, as it would be given to the program: events before and after the submit, moments, score."""

    number: int
    slug: str
    case_text: str
    key_text: str
    answer: Answer
    marked: Marked
    opened: Moment
    submitted: Moment
    review: tuple[Event, ...]
    viewing: Viewing | None = None

    @property
    def case_id(self) -> CaseId:
        """Identity of the case."""
        return CaseId(self.answer.case)


@dataclass(frozen=True)
class MadeSession:
    """One session with its answers, whole."""

    row: SessionRow
    exercise_set: ExerciseSet
    finished: Moment
    answers: tuple[MadeAnswer, ...]


def moment_at(when: datetime, begun: datetime) -> Moment:
    """Return a moment of a machine that has run since `begun`."""
    running = when - begun
    return Moment(
        utc=utc_text(when), offset_min=OFFSET_MIN, monotonic_ns=running // timedelta(microseconds=1) * 1000, boot="made"
    )


class History:
    """Makes the sessions of one person, one after the other; the same seed makes the same history.

    Parameters
    ----------
    answers
        About how many.
    seed
        Of all draws.
    last
        When the last session is over, UTC.
    """

    def __init__(self, *, answers: int, seed: int, last: datetime) -> None:
        self._rng = random.Random(seed)
        self._answers = answers
        self._seed = seed
        self.days = max(365, round(365 * answers / ANSWERS_A_YEAR))
        self._first = last - timedelta(days=self.days)
        self._templates = templates()
        self._by_type = {
            kind: [number for number, one in enumerate(self._templates) if one.key.case_type == kind]
            for kind in ("threat", "clear", "document")
        }
        self._texts = [
            (text_of(one.case), text_of(one.key), msgspec.json.encode(one.case.id).decode()) for one in self._templates
        ]
        self._used: dict[str, list[int]] = {kind: [] for kind in self._by_type}
        self._cases = 0
        self.person = PersonId(self._uuid())
        self.sets = {
            "mixed": self._set("Mixed scans", Rules(modes=("practice", "duty"))),
            "exam": self._set("Exam of the half-year", Rules(modes=("exam",), exam=ExamRule())),
        }

    def sessions(self) -> Iterator[MadeSession]:
        """Yield all sessions, the earliest first."""
        plan = self._modes()
        share = [self._rng.random() for _ in plan]
        for place, mode in zip(sorted(share), plan, strict=True):
            yield self._session(mode, self._start(place), place)

    def _modes(self) -> list[Mode]:
        exams = max(1, round(self.days / 182)) if self._answers >= 200 else 0
        duties = round(self._answers * 0.08 / CASES["duty"])
        left = self._answers - exams * CASES["exam"] - duties * CASES["duty"]
        practice = max(1, math.ceil(left / CASES["practice"]))
        modes: list[Mode] = ["practice"] * practice
        for mode, count in (("duty", duties), ("exam", exams)):
            for number in range(count):
                modes.insert(round((number + 0.85) / count * len(modes)), mode)  # type: ignore[arg-type]
        return modes

    def _start(self, share: float) -> datetime:
        """Return a time on a working day; nobody works for three weeks in the middle of each year."""
        day = self._first + timedelta(days=int(share * self.days))
        if 190 <= day.timetuple().tm_yday < 211:
            day -= timedelta(days=21)
        if day.weekday() >= 5:
            day -= timedelta(days=2)
        within = (share * self.days) % 1.0
        return day.replace(hour=3, minute=0, second=0, microsecond=0) + timedelta(seconds=int(within * 8 * 3600))

    def _session(self, mode: Mode, start: datetime, progress: float) -> MadeSession:
        exercise_set = self.sets["exam" if mode == "exam" else "mixed"]
        plan = SessionPlan(
            draws="form" if mode == "exam" else "chosen",
            cases=CASES[mode],
            threat_share=SHARES[mode],
            target=0.75 if mode == "practice" else None,
            arrival_mean_s=120.0 if mode == "duty" else None,
            exam=preset_of(exercise_set.rules.exam or ExamRule()) if mode == "exam" else None,
        )
        row = SessionRow(
            id=SessionId(self._uuid()),
            person=self.person,
            set_id=SetId(exercise_set.id),
            set_revision=1,
            set_hash="",
            set_folder="/made/sets/" + exercise_set.id,
            mode=mode,
            seed=f"{self._rng.getrandbits(128):032x}",
            program=PROGRAM,
            started=moment_at(start, self._first),
            plan=msgspec.json.encode(to_plain(plan)).decode(),
        )
        cases: list[int] = []
        for _ in range(CASES[mode]):
            cases.append(self._case(mode, set(cases), fresh=mode == "exam"))
        return self._worked(row, exercise_set, [self._task(case) for case in cases], start, progress)

    def bundled_session(self, folder: SetFolder, tasks: Mapping[str, Template], share: float) -> MadeSession:
        """Return a session over the cases of a set folder, in their order; a review of it has its scans.

        Parameters
        ----------
        folder
            The set.
        tasks
            Its cases, by folder name.
        share
            When, from 0 (the beginning of the history) to 1 (its end).
        """
        start = self._start(share)
        row = SessionRow(
            id=SessionId(self._uuid()),
            person=self.person,
            set_id=SetId(folder.set.id),
            set_revision=folder.set.revision,
            set_hash="",
            set_folder=str(folder.folder),
            mode="practice",
            seed=None,
            program=PROGRAM,
            started=moment_at(start, self._first),
        )
        wanted = [
            Task(case_id=one.case.id, slug=slug, template=one, case_text=text_of(one.case), key_text=text_of(one.key))
            for slug, one in tasks.items()
        ]
        return self._worked(row, folder.set, wanted, start, share)

    def _worked(
        self, row: SessionRow, exercise_set: ExerciseSet, tasks: Sequence[Task], start: datetime, progress: float
    ) -> MadeSession:
        answers = []
        at = start + timedelta(seconds=2)
        for number, task in enumerate(tasks, start=1):
            made = self._answer(row, number, task, at, progress)
            answers.append(made)
            at = datetime.fromisoformat(made.submitted.utc) + timedelta(
                milliseconds=made.review[-1].t_ms - made.answer.events[-1].t_ms + 900 if made.review else 900
            )
        return MadeSession(row, exercise_set, moment_at(at, self._first), tuple(answers))

    def _task(self, case: int) -> Task:
        template = self._templates[case % len(self._templates)]
        case_text, key_text, quoted = self._texts[case % len(self._templates)]
        case_id = str(uuid.uuid5(uuid.UUID(int=self._seed), str(case)))
        own = f'"{case_id}"'
        return Task(
            case_id=case_id,
            slug=f"case-{case_id[:8]}",
            template=template,
            case_text=case_text.replace(quoted, own),
            key_text=key_text.replace(quoted, own),
        )

    def _case(self, mode: Mode, seen: set[int], *, fresh: bool) -> int:
        """Return a case of the history by its number: a new one, or one that was there before."""
        if mode == "exam":
            kind = "threat" if len(seen) % 2 == 0 else "clear"
        else:
            kind = "threat" if self._rng.random() < SHARES[mode] else "clear"
            kind = "document" if self._rng.random() < 0.03 else kind
        old = [case for case in self._rng.sample(self._used[kind], min(4, len(self._used[kind]))) if case not in seen]
        if old and not fresh and (self._cases >= MOST_CASES or self._rng.random() < 0.1):
            return old[0]
        wanted = self._by_type[kind]
        number = self._cases * len(self._templates) + wanted[self._rng.randrange(len(wanted))]
        self._cases += 1
        self._used[kind].append(number)
        return number

    def _answer(self, row: SessionRow, number: int, task: Task, at: datetime, progress: float) -> MadeAnswer:
        template = task.template
        way, seconds = self._behaviour(template, progress, feedback=row.mode == "practice")
        marks = tuple(self._mark(mark, way) for mark in way.marks)
        events = self._events(marks, seconds)
        answer = Answer(
            id=self._uuid(), session=row.id, person=row.person, set=row.set_id, set_revision=row.set_revision,
            case=task.case_id, case_revision=template.case.revision, mode=row.mode, program=PROGRAM, marks=marks,
            events=events, verdict="suspicion" if way.suspicion else "no_suspicion", seconds=events[-1].t_ms / 1000,
        )  # fmt: skip
        card = _card(way.card, answer, way)
        return MadeAnswer(
            number=number,
            slug=task.slug,
            case_text=task.case_text,
            key_text=task.key_text,
            answer=answer,
            marked=Marked(sizes=template.sizes, key=template.key, key_text=task.key_text, scorecard=card),
            opened=moment_at(at, self._first),
            submitted=moment_at(at + timedelta(milliseconds=events[-1].t_ms), self._first),
            review=self._review(events[-1].t_ms) if row.mode == "practice" else (),
            viewing=self._viewing(template, events[-1].t_ms) if progress > VIEWED_FROM else None,
        )

    def _behaviour(self, template: Template, progress: float, *, feedback: bool) -> tuple[Way, float]:
        """Return how the person answers, by the Rasch rule, and how many seconds it takes."""
        learned = 1.0 - math.exp(-2.5 * progress)
        ability = 0.1 + 1.3 * learned if template.key.case_type == "clear" else -0.3 + 1.5 * learned
        ability += WEAK.get(template.class_id or "", 0.0) + (0.0 if feedback else -0.15)
        chance = 1.0 / (1.0 + math.exp(DIFFICULTY[template.level] - ability))
        ways = template.solved if self._rng.random() < chance else template.failed
        ways = ways or (*template.solved, *template.failed)
        way = self._rng.choices(ways, [3.0 / (place + 1) for place in range(len(ways))])[0]
        usual = 46.0 - 16.0 * learned + 4.0 * template.level
        return way, min(max(self._rng.lognormvariate(math.log(usual), 0.45), 3.0), 580.0)

    def _mark(self, mark: Mark, way: Way) -> Mark:
        right = next(one for one in way.card.marks if one.mark == mark.id).outcome == "hit"
        sure = self._rng.choices((30, 60, 90), (1, 3, 5) if right else (4, 4, 2))[0]
        return msgspec.structs.replace(mark, id=self._uuid(), confidence=sure)

    def _events(self, marks: tuple[Mark, ...], seconds: float) -> tuple[Event, ...]:
        whole = round(seconds * 1000)
        events = [Event(t_ms=0, what="shown")]
        events += [Event(t_ms=t_ms, what="input") for t_ms in range(20_000, whole - 1000, 45_000)]
        for number, mark in enumerate(marks, start=1):
            events.append(Event(t_ms=whole * (number + 1) // (len(marks) + 2), what="mark_added", mark=mark))
        if self._rng.random() < 0.03:
            events += [
                Event(t_ms=whole // 3, what="focus_lost"),
                Event(t_ms=whole // 3 + min(4000, whole // 10), what="focus_gained"),
            ]
        return (*sorted(events, key=lambda event: event.t_ms), Event(t_ms=whole, what="submitted"))

    def _viewing(self, template: Template, whole_ms: int) -> Viewing:
        """Return how the scan was looked at: the whole of it, then pieces from left to right, some too briefly."""
        view = template.case.views[0].id
        wide, high = template.sizes[view]
        width, height = 1300, 620
        close = {"view": view, "y": high / 2, "scale": 2.5 * width / wide, "width": width, "height": height}
        looks = [Glance(t_ms=0, view=view, x=wide / 2, y=high / 2, scale=width / wide, width=width, height=height)]
        places = [share for share in (0.15, 0.38, 0.62, 0.85) if self._rng.random() < 0.8]
        weights = [self._rng.choice((0.1, 1.0, 1.0, 2.0)) for _ in places]
        at, left = 0.2 * whole_ms, 0.75 * whole_ms
        for share, weight in zip(places, weights, strict=True):
            looks.append(Glance(t_ms=round(at), x=share * wide, tool="rect", **close))  # type: ignore[arg-type]
            at += left * weight / sum(weights)
        return Viewing(looks=tuple(looks), end_ms=whole_ms)

    def _review(self, since_ms: int) -> tuple[Event, ...]:
        shown = since_ms + 350
        return (
            Event(t_ms=shown, what="review_shown"),
            Event(t_ms=shown + self._rng.randrange(3000, 25_000), what="review_closed"),
        )

    def _set(self, title: str, rules: Rules) -> ExerciseSet:
        return ExerciseSet(
            id=self._uuid(), revision=1, title={"en": title}, level=3, licence="MIT", cases=("case-1",), rules=rules
        )

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))


def _card(card: Scorecard, answer: Answer, way: Way) -> Scorecard:
    """Return the scorecard that this answer gets: the one of its way, with its own ids, confidences and time."""
    own = {old.id: new for old, new in zip(way.marks, answer.marks, strict=True)}
    return msgspec.structs.replace(
        card,
        answer=answer.id,
        case=answer.case,
        marks=tuple(
            msgspec.structs.replace(mark, mark=own[mark.mark].id, confidence=own[mark.mark].confidence)
            for mark in card.marks
        ),
        concealments=tuple(
            thing
            if thing.by is None
            else msgspec.structs.replace(thing, by=own[thing.by].id, rating=own[thing.by].confidence)
            for thing in card.concealments
        ),
        seconds=answer.seconds,
    )


_ANSWER = (
    "id", "session", "number", "person", "set_id", "case_id", "case_revision", "opened_at", "opened_offset_min",
    "opened_monotonic_ns", "opened_boot", "submitted_at", "submitted_offset_min", "submitted_monotonic_ns",
    "submitted_boot", "program", "profile", "raw", "events_count", "sizes", "seconds", "verdict", "scan_active_ms",
    "review_active_ms", "awaiting_key", "key_hash", "key_revision", "case_type", "points", "success", "verdict_right",
    "required_count", "found_count", "false_count", "scorecard",
)  # fmt: skip
_INSERT_ANSWER = f"INSERT INTO answers ({', '.join(_ANSWER)}) VALUES ({', '.join('?' * len(_ANSWER))})"


def write_session(connection: sqlite3.Connection, made: MadeSession) -> None:
    """Write a session: what the program would do event by event, in one insert for each table."""
    set_hash = session_table.store_content(connection, "set", text_of(made.exercise_set))
    cases = [
        SessionCaseRow(
            number=one.number,
            case_id=one.case_id,
            case_revision=one.answer.case_revision,
            case_hash=session_table.store_content(connection, "case", one.case_text),
            slug=one.slug,
        )
        for one in made.answers
    ]
    row = msgspec.structs.replace(made.row, set_hash=set_hash)
    session_table.add_session(connection, row, tuple(cases))
    caps = made.exercise_set.rules.caps
    answers: list[tuple[object, ...]] = []
    events: list[tuple[object, ...]] = []
    for one in made.answers:
        key_hash = session_table.store_content(connection, "key", one.key_text)
        answers.append(_answer_values(one, key_hash, caps))
        events += _event_values(one)
    connection.executemany(_INSERT_ANSWER, answers)
    connection.executemany(
        "INSERT INTO events (answer, seq, t_ms, what, body, stored_at) VALUES (?, ?, ?, ?, ?, ?)", events
    )
    for one in made.answers:
        if one.viewing is not None:
            viewing_table.set_viewing(connection, one.answer.id, to_bytes(one.viewing))
    session_table.finish_session(connection, row.id, made.finished)
    points = summarise(one.marked.scorecard for one in made.answers if one.marked.scorecard is not None).points
    session_table.set_session_points(connection, row.id, points)


def _answer_values(one: MadeAnswer, key_hash: str, caps: TimeCaps) -> tuple[object, ...]:
    answer, opened, at = one.answer, one.opened, one.submitted
    scored = scored_row(one.marked, key_hash)
    assert scored is not None
    return (
        answer.id, answer.session, one.number, answer.person, answer.set, answer.case, answer.case_revision, opened.utc,
        opened.offset_min, opened.monotonic_ns, opened.boot, at.utc, at.offset_min, at.monotonic_ns, at.boot,
        answer.program, answer.profile, answer_text(answer), len(answer.events), json.dumps(one.marked.sizes),
        answer.seconds, answer.verdict,
        scan_active_ms(answer.events, caps), review_active_ms((*answer.events, *one.review), caps), 0, key_hash,
        scored.key_revision, scored.case_type, scored.points, scored.success, scored.verdict_right,
        scored.required_count, scored.found_count, scored.false_count, scored.scorecard,
    )  # fmt: skip


def _event_values(one: MadeAnswer) -> Iterator[tuple[object, ...]]:
    for seq, event in enumerate((*one.answer.events, *one.review)):
        yield one.answer.id, seq, event.t_ms, event.what, _event_body(event), event_time(one, event)


def event_time(one: MadeAnswer, event: Event) -> str:
    """Return when an event is written, UTC."""
    return utc_text(datetime.fromisoformat(one.opened.utc) + timedelta(milliseconds=event.t_ms))


def _event_body(event: Event) -> str:
    from xrayTrainer.services.session_state import event_text

    return f'{{"t_ms":{event.t_ms},"what":"{event.what}"}}' if event.mark is None else event_text(event)


def write_history(
    data: Path,
    *,
    answers: int = 2500,
    seed: int = 1,
    name: str = "Aibek Testov",
    last: datetime | None = None,
    bundled: bool = False,
) -> PersonId:
    """Write the history into the records of a data folder and make the person the one at work; return who it is.

    Parameters
    ----------
    data
        Data folder; no program may have it open.
    answers
        About how many.
    seed
        Of all draws.
    name
        Of the person.
    last
        When the history ends, UTC; None: now.
    bundled
        Whether the bundled search set is worked through near the beginning and at the end.
    """
    history = History(answers=answers, seed=seed, last=last or datetime.now(UTC))
    store = Store.open(data)
    try:
        store.change(lambda connection: _add_person(connection, history, name))
        batch: list[MadeSession] = []
        for session in history.sessions():
            batch.append(session)
            if len(batch) == BATCH:
                _write(store, batch)
                batch = []
        _write(store, [*batch, *(_bundled_sessions(history) if bundled else ())])
    finally:
        store.close()
    return history.person


def _bundled_sessions(history: History) -> list[MadeSession]:
    renderer = SceneRenderer()
    try:
        folder = load_set(bundled_sets() / "first-steps")
        tasks = bundled_templates(folder, renderer.size)
    finally:
        renderer.close()
    return [history.bundled_session(folder, tasks, share) for share in (0.02, 0.995)]


def _add_person(connection: sqlite3.Connection, history: History, name: str) -> None:
    first = utc_text(datetime.now(UTC) - timedelta(days=history.days))
    people_table.add_person(connection, PersonRow(id=history.person, name=name, guest=False), at=first)
    people_table.set_note(connection, AT_WORK, history.person)


def _write(store: Store, batch: list[MadeSession]) -> None:
    def job(connection: sqlite3.Connection) -> None:
        for session in batch:
            write_session(connection, session)

    store.change(job)


def main() -> int:
    """Write and say what was written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--answers", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--name", default="Aibek Testov")
    given = parser.parse_args()
    begun = time.monotonic()
    person = write_history(given.data, answers=given.answers, seed=given.seed, name=given.name, bundled=True)
    print(f"{given.answers} answers of {given.name} ({person}) in {given.data}, {time.monotonic() - begun:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
