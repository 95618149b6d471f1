"""What the first screen shows."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.services.api import Home, Person, SessionLine, SetCard, Shelf, Unread
from xrayTrainer.services.reports import feedback_is_open
from xrayTrainer.services.session_state import Texts, plan_of, session_state
from xrayTrainer.storage import answer_table, assignment_table, comment_table, session_table
from xrayTrainer.storage.clock import Moment, from_utc_text, utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionFigures

if TYPE_CHECKING:
    from xrayTrainer.services.assignments_api import OwnAssignment

TEST_CARD = "ce6694f5-a377-501c-9fbf-40784f8c86c1"
"""Id of the bundled set with which screens are checked."""

GOAL_MINUTES_PER_WEEK = 20.0
"""The pace of scoring.md section 6."""

_RECENT = 5
_MS_PER_MINUTE = 60_000


def home_of(connection: Connection, texts: Texts, person: Person, shelf: Shelf, moment: Moment) -> Home:
    """Return the first screen of `person` at `moment`."""
    open_row = session_table.open_session(connection, person.id)
    resume = None if open_row is None else session_state(connection, texts, open_row)
    week = answer_table.person_figures(connection, person.id, week_start(moment))
    recent = session_table.recent_sessions(connection, person.id, _RECENT)
    return Home(
        person=person,
        resume=resume if resume is not None and resume.position is not None else None,
        suggested=suggested_set(shelf.sets),
        minutes_this_week=week.active_ms / _MS_PER_MINUTE,
        goal_minutes_per_week=GOAL_MINUTES_PER_WEEK,
        answered=answer_table.person_figures(connection, person.id).answered,
        recent=tuple(_line(connection, texts, figures) for figures in recent),
        unread=tuple(
            Unread(author=str(json.loads(row.body).get("author", "")), session=row.session, answer=row.answer)
            for row in comment_table.unread(connection, person.id)
        ),
        assignments=_assignments(connection, person, shelf, moment),
    )


def _assignments(connection: Connection, person: Person, shelf: Shelf, moment: Moment) -> tuple[OwnAssignment, ...]:
    """Return what a person is to do; where nothing was given nothing is loaded for it."""
    if not assignment_table.is_any(connection):
        return ()
    from xrayTrainer.services.assignment_work import own_assignments

    return own_assignments(connection, person.id, shelf.sets, moment)


def suggested_set(cards: tuple[SetCard, ...]) -> SetCard | None:
    """Return the first set that is not done, by level; when all are, the hardest one.

    The test card checks screens, and comes only where there is nothing else.
    """
    there = [card for card in cards if card.cases]
    offered = [card for card in there if card.id != TEST_CARD] or there
    for card in offered:
        if card.done < card.cases:
            return card
    return offered[-1] if offered else None


def week_start(moment: Moment) -> str:
    """Return when the ISO week of `moment` began, by the local clock of that moment, as UTC text."""
    offset = timedelta(minutes=moment.offset_min)
    local = from_utc_text(moment.utc) + offset
    monday = (local - timedelta(days=local.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    return utc_text(monday - offset)


def _line(connection: Connection, texts: Texts, figures: SessionFigures) -> SessionLine:
    session = figures.session
    plan = plan_of(session)
    return SessionLine(
        id=session.id,
        title=texts.get(connection, ExerciseSet, session.set_hash).title,
        mode=session.mode,
        started_at=session.started.utc,
        finished=session.finished_at is not None,
        cases=figures.cases if plan is None else max(plan.cases, figures.cases),
        answered=figures.answered,
        points=session.points if feedback_is_open(session) else None,
    )
