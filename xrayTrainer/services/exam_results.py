"""How exams ended: counts of their scorecards, those left unanswered with them, and the verdict by their rule."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Iterable

import msgspec

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExamRule, ExerciseSet
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.scorecard import score
from xrayTrainer.scoring.session import summarise
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts, plan_of, stored_scorecard
from xrayTrainer.services.set_files import read_key
from xrayTrainer.storage import answer_table, session_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.training.exam_rules import ExamPreset, preset_of
from xrayTrainer.training.exam_verdict import ExamCounts, ExamOutcome, Tally, exam_outcome

_log = logging.getLogger(__name__)


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """A finished exam.

    `outcome` and `counts` are None while keys are awaited, of answers or of what was left (`awaiting` cases).
    """

    preset: ExamPreset
    outcome: ExamOutcome | None
    awaiting: int
    counts: ExamCounts | None = None


def preset_of_session(connection: Connection, texts: Texts, session: SessionRow) -> ExamPreset:
    """Return the rule of an exam: that of its plan, else that of its set, else the standard one."""
    plan = plan_of(session)
    if plan is not None and plan.exam is not None:
        return plan.exam
    return preset_of(texts.get(connection, ExerciseSet, session.set_hash).rules.exam or ExamRule())


def ended(connection: Connection, texts: Texts, session: SessionRow, place: Place | None = None) -> Ended:
    """Return how a finished exam ended.

    Parameters
    ----------
    connection, texts
        The records.
    session
        An exam.
    place
        Says where cases lie: keys of cases that were left unanswered are read there. None: these don't count.
    """
    preset = preset_of_session(connection, texts, session)
    rows = [row for row in answer_table.answers_of_session(connection, session.id) if row.submitted_at is not None]
    cards = [card for row in rows if (card := stored_scorecard(row)) is not None]
    awaiting = len(rows) - len(cards)
    if awaiting:
        return Ended(preset=preset, outcome=None, awaiting=awaiting)
    done = {row.case_id for row in rows}
    left = [case for case in session_table.session_cases(connection, session.id) if case.case_id not in done]
    if place is not None:
        empty = [_empty(connection, texts, session, case, place) for case in left]
        if None in empty:
            return Ended(preset=preset, outcome=None, awaiting=empty.count(None))
        cards += [card for card in empty if card is not None]
    unanswered = {case.case_id for case in left}
    counts = counts_of(cards, unanswered)
    return Ended(preset=preset, outcome=exam_outcome(preset, counts), awaiting=0, counts=counts)


def counts_of(scorecards: Iterable[Scorecard], unanswered: Iterable[str] = ()) -> ExamCounts:
    """Return what an exam came to.

    Parameters
    ----------
    scorecards
        Of all its cases.
    unanswered
        Ids of cases that were not answered: nothing in them was found, named or solved, and they earn no points.
    """
    left = frozenset(unanswered)
    cards = [
        msgspec.structs.replace(card, points=0.0, success=False, verdict="absent") if card.case in left else card
        for card in scorecards
        if card.kind == "search"
    ]
    summary = summarise(cards)
    found = [one for card in cards for one in card.concealments if one.required and one.found]
    asked = [one for one in found if one.class_naming != "not_asked"]
    solved = [card.success for card in cards if card.success is not None and card.case_type != "document"]
    return ExamCounts(
        hits=Tally(summary.hits.count, summary.hits.n),
        false_alarms=Tally(summary.false_alarms.count, summary.false_alarms.n),
        verdicts=Tally(summary.verdicts.count, summary.verdicts.n),
        solved=Tally(sum(solved), len(solved)),
        named=Tally(sum(one.class_naming == "right" for one in asked), len(asked)),
        missed=summary.concealments.n - summary.concealments.count,
        points=summary.points,
        points_se=summary.se,
    )


def _empty(
    connection: Connection, texts: Texts, session: SessionRow, place: SessionCaseRow, where: Place
) -> Scorecard | None:
    """Return the scorecard of a case that was left unanswered; None where its key can't be had."""
    case = texts.get(connection, Case, place.case_hash)
    answer = Answer(
        id=str(uuid.uuid5(uuid.UUID(session.id), place.case_id)),
        session=session.id,
        person=session.person,
        set=place.set_id or session.set_id,
        set_revision=session.set_revision,
        case=place.case_id,
        case_revision=place.case_revision,
        mode=session.mode,
        program=session.program,
        verdict=None,
        seconds=0.0,
    )
    try:
        return score(case=case, key=read_key(where(session, place), case), answer=answer, sizes={})
    except (UserError, OSError, ValueError) as error:
        _log.info("case %s of exam %s was not answered, and has no key: %s", place.case_id, session.id, error)
        return None
