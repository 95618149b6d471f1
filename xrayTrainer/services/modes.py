"""Practice, duty and exams: implements `ModesService` on the records and the Library."""

from __future__ import annotations

import secrets
import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec

from xrayTrainer import __version__
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Mode
from xrayTrainer.domain.ids import AnswerId, SessionId, SetId, new_uuid
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services import exam_results, work_breaks
from xrayTrainer.services.api import Change, PeopleService, Progress, SessionState, Topic
from xrayTrainer.services.case_places import CasePlaces
from xrayTrainer.services.case_pool import CasePool
from xrayTrainer.services.exam_way import ExamWay
from xrayTrainer.services.exams import Exams
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.made_cases import NAMESPACE, CasesToMeasure, Maker, makeable_classes, title_of
from xrayTrainer.services.modes_api import (
    DutyStart,
    ExamOffer,
    ExamResult,
    ExamStart,
    ExamState,
    Lorry,
    Offered,
    PracticeStart,
)
from xrayTrainer.services.next_case import NextCases, Prepare, rule_of
from xrayTrainer.services.reports import feedback_is_open
from xrayTrainer.services.session_state import (
    Texts,
    needed_answer,
    needed_session,
    plan_of,
    plan_text,
    session_state,
    text_of,
)
from xrayTrainer.simulation.generators import CARRIERS, METHODS
from xrayTrainer.storage import session_table
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.storage.store import Records
from xrayTrainer.training.arrivals import arrivals_s
from xrayTrainer.training.choice_record import circumstances, from_text
from xrayTrainer.training.reasons import Reason, reasons
from xrayTrainer.training.session_plan import MOST_CASES, FocusPlan, SessionPlan

_LEVELS = (1, 2, 3, 4, 5)
_SEED_BYTES = 6
_BEGUN = Change(frozenset({Topic.SESSIONS}))
_NOTHING = Change(frozenset())


class ModesImpl:
    """Implements `ModesService`, and the `SessionWay` of sessions that have a plan.

    Parameters
    ----------
    records
        The records.
    people, library
        Who is at work; the sets.
    data
        Data folder: for made cases, and the index of all.
    maker
        Computes cases.
    prepare
        Has the scans of a case computed in the background.
    finish
        Closes a session.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self,
        records: Records,
        people: PeopleService,
        library: LibraryImpl,
        *,
        data: Path,
        maker: Maker,
        prepare: Prepare,
        finish: Callable[[SessionId], object],
        clock: Clock = now,
    ) -> None:
        self._records = records
        self._people = people
        self._clock = clock
        self._finish = finish
        self._texts = Texts()
        self._places = CasePlaces(library)
        self._pool = CasePool(library, data)
        self._made = CasesToMeasure(data, maker)
        self._way = ExamWay(records, clock=clock)
        self._exams = Exams(records, people, library, self._pool, self._made, self._way, clock=clock)
        self._next = NextCases(records, self._pool, self._made, prepare=prepare, clock=clock)
        self._breaks = work_breaks.Breaks(clock)

    def offered(self) -> Offered:
        """Return what a focus may be set to."""
        cases = [case for case in self._pool.offer().pool.cases if case.usable]
        return Offered(
            classes=Counter(case.class_id for case in cases if case.class_id),
            methods=Counter(case.method for case in cases if case.method),
            carriers=Counter(case.carrier for case in cases if case.carrier),
            levels=Counter(case.level for case in cases if case.level),
            cases=len(cases),
            made=FocusPlan(
                classes=makeable_classes(),
                methods=tuple(sorted({one.term for one in METHODS.newest().values()})),
                carriers=tuple(sorted({one.term for one in CARRIERS.newest().values()})),
                levels=_LEVELS,
            ),
        )

    def begin_practice(self, start: PracticeStart) -> tuple[SessionState, Change]:
        """Begin a block of practice, or go on with the open one if it was begun with the same wishes.

        Raises
        ------
        ValueError
            For a number of cases, a share of threats or a chance of success that practice does not have.
        """
        plan = SessionPlan(
            draws="chosen",
            cases=start.cases,
            threat_share=start.threat_share,
            target=start.target,
            focus=start.focus,
        )
        return self._begin(plan, "practice", title_of("modes.practice_title"))

    def begin_duty(self, start: DutyStart) -> tuple[SessionState, Change]:
        """Begin a duty, or go on with the open one.

        Raises
        ------
        ValueError
            For a number of cases or a share of threats that duty does not have.
        """
        plan = SessionPlan(
            draws="chosen",
            cases=start.cases,
            threat_share=start.threat_share,
            target=None,
            arrival_mean_s=start.arrival_mean_s,
        )
        return self._begin(plan, "duty", title_of("modes.duty_title"))

    def exams(self) -> tuple[ExamOffer, ...]:
        """Return the exams that may be begun."""
        return self._exams.offers()

    def begin_exam(self, start: ExamStart, progress: Progress | None = None) -> tuple[SessionState, Change]:
        """Begin an exam; `progress` hears of the cases that are made for it.

        Raises
        ------
        UserError
            `exam.too_few_cases`, `exam.still_open`, `exam.no_rule`, `session.no_set`, `session.mode_not_offered`.
        """
        through = self._exams.open_exam()
        if through is not None:
            self._finish(through)
        return self._exams.begin(start, progress), _BEGUN

    def prepare_next(self, session: SessionId) -> None:
        """Choose the next case, if need be make it, and have its scan computed; does nothing where that is done."""
        self._next.prepare_next(session)

    def why(self, answer: AnswerId) -> tuple[Reason, ...]:
        """Return why a case came; empty before its answer is submitted, and where nothing was chosen.

        Outside practice it is told when the session is finished.
        """
        with self._records.read() as connection:
            row = needed_answer(connection, answer)
            if row.submitted_at is None or not feedback_is_open(needed_session(connection, row.session)):
                return ()
            for place in session_table.session_cases(connection, row.session):
                if place.number == row.number and place.why is not None:
                    told = reasons(circumstances(from_text(place.why)))
                    return tuple(one for one in told if all(term for _, term in one.terms.values()))
        return ()

    def queue(self, session: SessionId) -> tuple[Lorry, ...]:
        """Return the arrivals of a duty; empty for other sessions."""
        with self._records.read() as connection:
            row = needed_session(connection, session)
        plan = plan_of(row)
        if row.mode != "duty" or plan is None or plan.arrival_mean_s is None:
            return ()
        times = arrivals_s(int(row.seed or "0", 16), cases=plan.cases, mean_s=plan.arrival_mean_s)
        return tuple(Lorry(number=number, arrives_s=at) for number, at in enumerate(times, start=1))

    def exam(self, session: SessionId) -> ExamState | None:
        """Return where an exam stands; None for what is none."""
        with self._records.read() as connection:
            row = needed_session(connection, session)
            return self._way.state(connection, row) if row.mode == "exam" else None

    def go_on(self, session: SessionId, code: str = "") -> ExamState:
        """Let an exam go on that broke off, or begin its next sitting. Raises `exam.wrong_code`, `session.finished`."""
        return self._way.go_on(self._exam_row(session), code)

    def leave_exam(self, session: SessionId) -> None:
        """Log that the person left an exam that is not over: a break."""
        self._way.leave(self._exam_row(session))

    def result(self, session: SessionId) -> ExamResult | None:
        """Return how a finished exam ended; None for what is none."""
        with self._records.read() as connection:
            row = needed_session(connection, session)
            if row.mode != "exam" or row.finished_at is None:
                return None
            end = exam_results.ended(connection, self._texts, row, self._places)
            state = self._way.state(connection, row)
        return ExamResult(preset=end.preset, outcome=end.outcome, awaiting=end.awaiting, state=state)

    def break_due(self) -> bool:
        """Tell whether a break should be suggested now, between two cases; it is said once for each due break."""
        person = self._people.current()
        with self._records.read() as connection:
            return self._breaks.is_due(connection, person.id)

    def next_case(self, session: SessionId) -> None:
        """See to it that the session has a case to work on; see `SessionWay`."""
        self._next.next_case(session)

    def admit(self, session: SessionRow) -> None:
        """Raise what keeps a person from working on; see `SessionWay`."""
        if session.mode == "exam":
            self._way.admit(session)

    def answered(self, connection: Connection, session: SessionRow) -> None:
        """Note that an answer was submitted; see `SessionWay`."""
        if session.mode == "exam":
            self._way.answered(connection, session)

    def closing(self, connection: Connection, session: SessionRow) -> None:
        """Note that a session ends; see `SessionWay`."""
        if session.mode == "exam":
            self._way.closing(connection, session)

    def close(self) -> None:
        """End what computes cases."""
        self._made.maker.rest()

    def _exam_row(self, session: SessionId) -> SessionRow:
        with self._records.read() as connection:
            row = needed_session(connection, session)
        if row.mode != "exam" or row.plan is None:
            raise ValueError("this session is no exam with a plan")
        return row

    def _begin(self, plan: SessionPlan, mode: Mode, title: LangText) -> tuple[SessionState, Change]:
        """Begin a session whose cases are chosen as it goes, or go on with the one that has the same plan."""
        if not 1 <= plan.cases <= MOST_CASES:
            raise ValueError(f"a session of {plan.cases} cases")
        person = self._people.current()
        made_set = ExerciseSet(id=str(uuid.uuid5(NAMESPACE, mode)), revision=1, title=title, cases=("chosen",), level=0)
        row = SessionRow(
            id=SessionId(new_uuid()),
            person=person.id,
            set_id=SetId(made_set.id),
            set_revision=made_set.revision,
            set_hash="",
            set_folder="",
            mode=mode,
            seed=secrets.token_hex(_SEED_BYTES),
            program=__version__,
            started=self._clock(),
            plan=plan_text(plan),
        )
        rule_of(row, plan)
        with self._records.read() as connection:
            there = session_table.open_planned(connection, person.id, mode)
            state = None if there is None else session_state(connection, self._texts, there)
        if there is not None and state is not None:
            if state.position is not None and (mode == "duty" or state.plan == plan):
                return state, _NOTHING
            self._finish(there.id)

        def job(connection: Connection) -> None:
            set_hash = session_table.store_content(connection, "set", text_of(made_set))
            session_table.add_session(connection, msgspec.structs.replace(row, set_hash=set_hash), ())

        self._records.change(job)
        try:
            self._next.next_case(row.id)
        except UserError:
            self._finish(row.id)
            raise
        with self._records.read() as connection:
            return session_state(connection, self._texts, needed_session(connection, row.id)), _BEGUN
