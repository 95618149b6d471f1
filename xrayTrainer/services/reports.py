"""Answers and sessions looked back at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from xrayTrainer.scoring.session import summarise
from xrayTrainer.services.api import ReportLine, Review, SessionReport
from xrayTrainer.services.session_state import (
    Texts,
    session_state,
    stored_answer,
    stored_case,
    stored_key,
    stored_scorecard,
)
from xrayTrainer.storage import answer_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow

Place: TypeAlias = Callable[[SessionRow, SessionCaseRow], Path]
"""Says where a case of a session lies now."""

_MS_PER_MINUTE = 60_000


def feedback_is_open(session: SessionRow) -> bool:
    """Return whether keys and scores may be seen: in practice after each case, else when the session is finished."""
    return session.mode == "practice" or session.finished_at is not None


def review_of(connection: Connection, texts: Texts, row: AnswerRow, session: SessionRow, place: Place) -> Review:
    """Return a submitted answer beside the key that it was scored with."""
    answer = stored_answer(connection, row)
    case, where = stored_case(connection, texts, row)
    seen = feedback_is_open(session)
    return Review(
        session=session_state(connection, texts, session, row.number),
        case=case,
        folder=place(session, where),
        answer=answer,
        key=stored_key(connection, texts, row) if seen else None,
        scorecard=stored_scorecard(row) if seen else None,
    )


def report_of(connection: Connection, texts: Texts, session: SessionRow) -> SessionReport:
    """Return the report of a session: its submitted answers, with their scores where these may be seen."""
    rows = [row for row in answer_table.answers_of_session(connection, session.id) if row.submitted_at is not None]
    seen = feedback_is_open(session)
    lines = tuple(
        ReportLine(
            answer=row.id,
            case=row.case_id,
            number=row.number,
            scorecard=stored_scorecard(row) if seen else None,
            seconds=row.seconds or 0.0,
        )
        for row in rows
    )
    return SessionReport(
        state=session_state(connection, texts, session),
        summary=summarise(line.scorecard for line in lines if line.scorecard is not None),
        active_minutes=sum(row.scan_active_ms + row.review_active_ms for row in rows) / _MS_PER_MINUTE,
        lines=lines,
    )


def points_of(connection: Connection, session_id: str) -> float | None:
    """Return the points of a session, by its scorecards."""
    cards = (stored_scorecard(row) for row in answer_table.answers_of_session(connection, session_id))
    return summarise(card for card in cards if card is not None).points
