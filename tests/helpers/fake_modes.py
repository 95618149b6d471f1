"""Modes and progress without disk: blocks of practice that grow, a duty with a queue, exams in sittings."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
from helpers.fake_services import World, fixed_id, session_of
from helpers.made_report import ReportedProgress

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId
from xrayTrainer.scoring.rates import rate
from xrayTrainer.services.api import Change, SessionState, Topic
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
from xrayTrainer.services.progress_api import ClassSkill, Headline
from xrayTrainer.training.exam_rules import ExamPreset, exam_preset, exam_presets
from xrayTrainer.training.exam_verdict import ExamCounts, Tally, exam_outcome
from xrayTrainer.training.reasons import Reason
from xrayTrainer.training.session_plan import FocusPlan, SessionPlan

BEGUN = Change(frozenset({Topic.SESSIONS}))
BROKE_OFF = ("broke_off", "2026-11-20T05:42:00.000Z", "")


@dataclass(slots=True)
class Exam:
    """An exam under way."""

    start: ExamStart
    preset: ExamPreset
    cases: int
    opened_until: int
    used_s: float = 0.0
    waits: bool = False
    breaks: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class FakeModes:
    """Implements `ModesService`."""

    world: World
    exams_open: dict[SessionId, Exam] = field(default_factory=dict)
    practices: list[PracticeStart] = field(default_factory=list)
    duties: list[DutyStart] = field(default_factory=list)
    prepared: list[SessionId] = field(default_factory=list)
    arrivals: tuple[float, ...] = (0.0, 0.0, 0.0, 30.0, 3600.0)
    break_now: bool = False
    awaiting: int = 0
    exam_cases: int = 6
    exam_makes: int = 0
    before_made: Callable[[int], None] = lambda number: None
    limit_s: float | None = 1200.0

    def offered(self) -> Offered:
        return Offered(
            classes={"tobacco.cigarettes": 12, "narcotics.heroin": 3},
            methods={"load.rip_on": 7},
            carriers={"container.dry_40hc": 9, "car": 4},
            levels={1: 8, 2: 9, 3: 4},
            cases=21,
            made=FocusPlan(classes=("tobacco.cigarettes", "people"), levels=(1, 2, 3)),
        )

    def begin_practice(self, start: PracticeStart) -> tuple[SessionState, Change]:
        self.practices.append(start)
        plan = SessionPlan(draws="chosen", cases=start.cases, threat_share=start.threat_share, target=start.target)
        return self._begun("practice", plan, known=1)

    def begin_duty(self, start: DutyStart) -> tuple[SessionState, Change]:
        self.duties.append(start)
        plan = SessionPlan(draws="chosen", cases=start.cases, arrival_mean_s=start.arrival_mean_s)
        return self._begun("duty", plan, known=start.cases)

    def exams(self) -> tuple[ExamOffer, ...]:
        drawn = tuple(
            ExamOffer(preset=preset, cases=preset.cases or 0, unseen=45, possible=(preset.cases or 0) <= 45)
            for preset in exam_presets()
        )
        card = self.world.cards[-1]
        return (*drawn, ExamOffer(preset=drawn[0].preset, set_id=card.id, title=card.title, cases=card.cases))

    def begin_exam(
        self, start: ExamStart, progress: Callable[[int, int], None] | None = None
    ) -> tuple[SessionState, Change]:
        for made in range(self.exam_makes):
            self.before_made(made)
            if progress is not None:
                progress(made + 1, self.exam_makes)
        preset = exam_preset(start.preset or "eu_like")
        assert preset is not None
        plan = SessionPlan(draws="form", cases=self.exam_cases, exam=preset, sittings=start.sittings)
        state, change = self._begun("exam", plan, known=self.exam_cases)
        per = math.ceil(self.exam_cases / start.sittings)
        self.exams_open[state.id] = Exam(start=start, preset=preset, cases=self.exam_cases, opened_until=per)
        return state, change

    def prepare_next(self, session: SessionId) -> None:
        self.prepared.append(session)
        state = self.world.sessions[session]
        if len(state.order) == len(state.answered):
            order = (*state.order, CaseId(fixed_id(90_000 + len(state.order))))
            self.world.sessions[session] = msgspec.structs.replace(state, order=order)

    def why(self, answer: AnswerId) -> tuple[Reason, ...]:
        return (Reason(code="training.why_seen_longest_ago"),)

    def queue(self, session: SessionId) -> tuple[Lorry, ...]:
        if self.world.sessions[session].mode != "duty":
            return ()
        return tuple(Lorry(number=number, arrives_s=at) for number, at in enumerate(self.arrivals, start=1))

    def exam(self, session: SessionId) -> ExamState | None:
        exam = self.exams_open.get(session)
        if exam is None:
            return None
        per = math.ceil(exam.cases / exam.start.sittings)
        answered = len(self.world.sessions[session].answered)
        over = answered >= exam.opened_until and answered < exam.cases
        return ExamState(
            preset=exam.preset,
            sitting=math.ceil(exam.opened_until / per),
            sittings=exam.start.sittings,
            left_in_sitting=max(0, exam.opened_until - answered),
            used_s=exam.used_s,
            limit_s=self.limit_s,
            waits=exam.waits or over,
            asks_code=bool(exam.start.code),
            breaks=tuple(exam.breaks),
        )

    def go_on(self, session: SessionId, code: str = "") -> ExamState:
        exam = self.exams_open[session]
        if code != exam.start.code:
            raise UserError("session.not_submitted")  # stands for `exam.wrong_code`
        if not exam.waits:
            exam.opened_until = min(exam.cases, exam.opened_until + math.ceil(exam.cases / exam.start.sittings))
        exam.waits = False
        exam.breaks = [(why, begun, until or begun) for why, begun, until in exam.breaks]
        state = self.exam(session)
        assert state is not None
        return state

    def leave_exam(self, session: SessionId) -> None:
        exam = self.exams_open[session]
        exam.waits = True
        exam.breaks.append(("left", "2026-11-20T05:50:00.000Z", ""))

    def result(self, session: SessionId) -> ExamResult | None:
        exam, state = self.exams_open.get(session), self.exam(session)
        if exam is None or state is None:
            return None
        counts = ExamCounts(
            hits=Tally(8, 10), false_alarms=Tally(3, 10), solved=Tally(15, 20), verdicts=Tally(16, 20), points=75.0
        )
        outcome = None if self.awaiting else exam_outcome(exam.preset, counts)
        return ExamResult(preset=exam.preset, outcome=outcome, awaiting=self.awaiting, state=state)

    def break_due(self) -> bool:
        return self.break_now

    def break_off(self, session: SessionId) -> None:
        """The light went out."""
        self.exams_open[session].waits = True
        self.exams_open[session].breaks.append(BROKE_OFF)

    def _begun(self, mode: str, plan: SessionPlan, *, known: int) -> tuple[SessionState, Change]:
        card = msgspec.structs.replace(self.world.cards[-1], cases=known)
        state = session_of(card, self.world.at_work, mode)  # type: ignore[arg-type]
        state = msgspec.structs.replace(state, plan=plan, planned=plan.cases)
        self.world.sessions[state.id] = state
        return state, BEGUN


class FakeProgress(ReportedProgress):
    """Says how a person stands."""

    def headline(self, person: PersonId | None = None) -> Headline:
        """Return the figures of somebody with half a year of work."""
        return Headline(
            found=rate(35, 43),
            opened=rate(5, 61),
            strongest=ClassSkill(id="tobacco.cigarettes", hits=rate(18, 19)),
            weakest=ClassSkill(id="narcotics.heroin", hits=rate(4, 11)),
            minutes_half_year=214.0,
            required_minutes=360.0,
        )
