"""Records of a unit made by hand: each answer is one of four ways, so that every figure of a proof is known."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from helpers.fake_services import clear_card, found_card, missed_card
from helpers.stored_records import uid

from xrayTrainer.domain.codec import to_json, to_plain
from xrayTrainer.domain.exercise_set import ExerciseSet, Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.services.fact_columns import Labels, packed
from xrayTrainer.services.session_state import text_of
from xrayTrainer.storage import answer_table, details_table, facts_table, people_table, session_table
from xrayTrainer.storage.answer_table import OpenAnswer, Scored, Submission
from xrayTrainer.storage.clock import Moment
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.details_table import DetailsRow
from xrayTrainer.storage.facts_table import FactRow
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.storage.store import Store
from xrayTrainer.training.exam_rules import ExamPreset, Limit
from xrayTrainer.training.session_plan import SessionPlan

HIT, MISS, CLEAR, ALARM = "hit", "miss", "clear", "alarm"
TOBACCO, HEROIN = "tobacco.cigarettes", "narcotics.heroin"
RULE = ExamPreset(
    id="unit_rule",
    titles={"en": "Rule of the unit"},
    min_threat=2,
    min_clear=2,
    limits=(Limit(figure="points", at_least=70.0, borderline=True), Limit(figure="hit_rate", at_least=0.7)),
)
SET = ExerciseSet(id=uid(1, 70), revision=3, title={"en": "Exam of autumn"}, level=3, licence="MIT", cases=("case-1",))


def at(day: date, second: int = 0) -> Moment:
    """Return a moment of a day, in a zone five hours east; early, so that the day is the same in UTC."""
    utc = f"{day.isoformat()}T05:{second // 60 % 60:02d}:{second % 60:02d}.000Z"
    return Moment(utc=utc, offset_min=300, monotonic_ns=second * 10**9, boot="boot")


class Hand:
    """Writes records.

    Parameters
    ----------
    store
        The records.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._serial = 0

    def person(self, name: str, *, guest: bool = False, **details: str) -> PersonId:
        """Add a person, with details where any are given."""
        self._serial += 1
        person = PersonId(uid(self._serial, 71))

        def job(connection: Connection) -> None:
            people_table.add_person(
                connection, PersonRow(id=person, name=name, guest=guest), at=at(date(2026, 1, 1)).utc
            )
            if details:
                row = DetailsRow(person=person, changed_at="2026-01-01", **details)  # type: ignore[arg-type]
                details_table.set_details(connection, row)

        self.store.change(job)
        return person

    def session(
        self,
        person: PersonId,
        day: date,
        ways: Sequence[str],
        *,
        class_id: str = TOBACCO,
        mode: Mode = "practice",
        finished: bool = True,
        awaiting: bool = False,
        first_case: int = 1,
        minutes: float = 0.5,
        seconds: float = 20.0,
    ) -> SessionId:
        """Add a session of answers, each one of four ways; return its id.

        `first_case` numbers the cases: sessions with the same numbers share them. Each answer took `seconds`, and
        counts as `minutes` of active time.
        """
        self._serial += 1
        session = SessionId(uid(self._serial, 72))

        def job(connection: Connection) -> None:
            self._session(connection, session, person, day, len(ways), mode, first_case)
            for number, way in enumerate(ways, start=1):
                self._answer(
                    connection, session, person, day, number, way,
                    case=first_case + number - 1, class_id=class_id, awaiting=awaiting, minutes=minutes,
                    seconds=seconds,
                )  # fmt: skip
            if finished:
                session_table.finish_session(connection, session, at(day, 3000))

        self.store.change(job)
        return session

    def _session(
        self,
        connection: Connection,
        session: SessionId,
        person: PersonId,
        day: date,
        cases: int,
        mode: Mode,
        first_case: int,
    ) -> None:
        set_hash = session_table.store_content(connection, "set", text_of(SET))
        rows = [
            SessionCaseRow(
                number=number,
                case_id=CaseId(uid(first_case + number - 1, 73)),
                case_revision=1,
                case_hash=session_table.store_content(connection, "case", json.dumps({"id": number})),
                slug=f"case-{number}",
            )
            for number in range(1, cases + 1)
        ]
        plan = SessionPlan(draws="form", cases=cases, exam=RULE if mode == "exam" else None)
        row = SessionRow(
            id=session, person=person, set_id=SetId(SET.id), set_revision=SET.revision, set_hash=set_hash,
            set_folder="/made", mode=mode, seed=None, program="0.1", started=at(day),
            plan=json.dumps(to_plain(plan)) if mode == "exam" else None,
        )  # fmt: skip
        session_table.add_session(connection, row, tuple(rows))

    def _answer(
        self,
        connection: Connection,
        session: SessionId,
        person: PersonId,
        day: date,
        number: int,
        way: str,
        *,
        case: int,
        class_id: str,
        awaiting: bool,
        minutes: float,
        seconds: float,
    ) -> None:
        self._serial += 1
        answer, case_id = AnswerId(uid(self._serial, 74)), CaseId(uid(case, 73))
        make = {HIT: found_card, MISS: missed_card, CLEAR: clear_card}
        card = clear_card(case_id, answer, false_marks=1) if way == ALARM else make[way](case_id, answer)
        opened = OpenAnswer(
            id=answer, session=session, number=number, person=person, set_id=SetId(SET.id), case_id=case_id,
            case_revision=1, opened=at(day, number),
        )  # fmt: skip
        answer_table.add_answer(connection, opened)
        scored = Scored(
            key_hash=session_table.store_content(connection, "key", json.dumps({"case": case})), key_revision=2,
            case_type="threat" if way in (HIT, MISS) else "clear", points=card.points, success=card.success,
            verdict_right=card.verdict == "right", required_count=1, found_count=int(way == HIT),
            false_count=int(way == ALARM), scorecard=to_json(card).decode(),
        )  # fmt: skip
        active_ms = round(minutes * 60_000)
        submission = Submission(
            raw="{}", events_count=0, sizes="{}", program="0.1", profile="S1", seconds=seconds, verdict="suspicion",
            scan_active_ms=active_ms, at=at(day, 60 * number), scored=None if awaiting else scored,
        )  # fmt: skip
        answer_table.submit_answer(connection, answer, submission)
        threat = way in (HIT, MISS)
        labels = Labels(kind="search", type="threat" if threat else "clear", class_id=class_id if threat else "")
        figures = packed(
            {"points": card.points, "seconds": seconds, "rating": 90.0 if way in (HIT, ALARM) else float("-inf"),
             "false_rating": 90.0 if way == ALARM else float("-inf"), "difficulty": 0.0, "spread": 0.5,
             "hit": card.hit, "false_alarm": card.false_alarm, "success": card.success,
             "right_verdict": card.verdict == "right"},
            keys=[(90.0 if way == HIT else float("-inf"), 1.0)] if threat else [],
        )  # fmt: skip
        row = FactRow(
            person=person, submitted_at=at(day, 60 * number).utc, answer=answer, session=session, case_id=case_id,
            day=day.toordinal(), active_ms=active_ms, labels=Labels().text if awaiting else labels.text,
            figures=packed({}) if awaiting else figures,
        )  # fmt: skip
        facts_table.add_facts(connection, [row])
