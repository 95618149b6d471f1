"""Rows of the Inbox as the values that it shows."""

from __future__ import annotations

import json
import logging

import msgspec

from xrayTrainer.domain.answer import Answer, Mark
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.services.inbox_api import AnswerLine
from xrayTrainer.services.session_state import plain_to
from xrayTrainer.storage.inbox_rows import LineRow

_log = logging.getLogger(__name__)
_CARDS = msgspec.json.Decoder(Scorecard)
_ANSWERS = msgspec.json.Decoder(Answer)


def card_of(text: str | None) -> Scorecard | None:
    """Return a scorecard as it is kept: at once where it is of the present form, else step by step."""
    if text is None:
        return None
    try:
        return _CARDS.decode(text)
    except msgspec.MsgspecError:
        return plain_to(Scorecard, text)


def readable_card(answer: str, text: str | None) -> Scorecard | None:
    """Return the scorecard of an answer; of one that can't be read, none: it keeps nobody from seeing the others."""
    try:
        return card_of(text)
    except UserError as error:
        _log.warning("the score of %s can't be read: %s", answer, error)
        return None


def answer_of(line: LineRow) -> Answer:
    """Return the answer of a line, without its events."""
    try:
        return _ANSWERS.decode(line.raw)
    except msgspec.MsgspecError:
        return read_bytes(Answer, line.raw.encode(), file=line.id)


def marks_of(line: LineRow) -> tuple[Mark, ...]:
    """Return the marks of an answer; of one that can't be read, none."""
    try:
        return answer_of(line).marks
    except UserError as error:
        _log.warning("the answer %s can't be read: %s", line.id, error)
        return ()


def sizes_of(text: str | None) -> dict[str, tuple[float, float]]:
    """Return width and height of each view of an answer, those of unknown size left out."""
    stored = json.loads(text or "{}")
    return {view: (float(wide), float(high)) for view, (wide, high) in stored.items() if wide > 0 and high > 0}


def line_of(row: LineRow, *, slug: str | None = None) -> AnswerLine:
    """Return the line of an answer; `slug` is the folder name of its case here, else it is what the session says."""
    card = readable_card(row.id, row.scorecard)
    told = [mark.confidence for mark in (marks_of(row) if card is None else card.marks)]
    return AnswerLine(
        id=row.id,
        person=row.person,
        name=row.name,
        session=row.session,
        number=row.number,
        set_id=row.set_id,
        case=row.case_id,
        slug=row.slug if slug is None else slug,
        at=row.submitted_at,
        seconds=row.seconds,
        verdict=row.verdict,
        marks=len(told),
        confidence=max((sure for sure in told if sure is not None), default=None),
        scorecard=card,
        comments=row.comments,
        disputed=row.disputed,
        seen=row.seen,
    )
