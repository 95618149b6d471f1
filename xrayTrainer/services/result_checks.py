"""What a result file says, looked through before any of it is kept: whoever made it can sign it.

A signature tells which machine a file comes from, not that it means well. Here every text within the rows is read as
what it will be read as later, every time and number is one that can be, and nothing is so large that scoring it would
take for ever. Files that honest machines write pass.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

import msgspec

from xrayTrainer.domain import viewing
from xrayTrainer.domain.answer import Answer, Mark
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Region
from xrayTrainer.exchange.results.records import AnswerSent, CaseSent, ResultRecords, SessionSent, TextSent
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.session_state import event_of, plain_to
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.training import choice_record
from xrayTrainer.training.session_plan import SessionPlan

MOST_RAW_CHARS = 4 * 1024 * 1024
MOST_MARKS = 1000
MOST_VERTICES = 100_000
LONGEST_MS = 366 * 24 * 3600 * 1000
FARTHEST_PX = 1e7
"""Of one answer: text, marks, corners of all its marks together, time; and how far a corner may lie."""

_MOST_NUMBER = 100_000
_MOST_SIDE = 200_000
_MOST_OFFSET_MIN = 24 * 60
_UTC = re.compile(r"(20\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_TEXTS: Mapping[str, type[OpenStruct]] = {"set": ExerciseSet, "case": Case, "key": Key}


def refuse_unreadable(records: ResultRecords, *, file: str) -> None:
    """Raise where something could not be read, shown or scored later.

    Raises
    ------
    UserError
        `result.damaged`; `formats.*` for a text within that is faulty, or of a newer version.
    """
    try:
        _must(is_time(records.person.created_at) and bool(records.person.name.strip()))
        read = {digest: _text(text, file) for digest, text in records.texts.items()}
        for session in records.sessions:
            _check_session(session, read, file)
    except (msgspec.MsgspecError, ValueError, TypeError, KeyError, RecursionError, ArithmeticError) as error:
        raise UserError("result.damaged", file=file) from error


def is_time(text: str) -> bool:
    """Tell whether a time is one of this century, as the records keep it."""
    try:
        return _UTC.fullmatch(text) is not None and from_utc_text(text).year >= 2000
    except ValueError:
        return False


def is_within_reach(region: Region | None) -> bool:
    """Tell whether a region lies where a scan could be; none is no harm."""
    return all(abs(number) <= FARTHEST_PX for number in _numbers(region))


def _text(text: TextSent, file: str) -> Any:
    return read_bytes(_TEXTS[text.kind], text.body.encode(), file=file)


def _check_session(session: SessionSent, texts: Mapping[str, Any], file: str) -> None:
    _must(is_time(session.started_at) and is_time(session.finished_at))
    _must(_is_offset(session.started_offset_min) and _is_offset(session.finished_offset_min))
    _must(session.points is None or 0 <= session.points <= 100)
    _must(texts[session.set_hash].id == session.set_id)
    if session.plan is not None:
        plain_to(SessionPlan, session.plan)
    for case in session.cases:
        _check_case(case, texts)
    asked = {case.number: case.case_id for case in session.cases}
    _must(len(asked) == len(set(asked.values())) == len(session.cases))
    for answer in session.answers:
        _must(asked.get(answer.number) == answer.case_id)
        _check_answer(answer, session, file)
        if answer.score is not None:
            _must(texts[answer.score.key_hash].case == answer.case_id)
    for step in session.log:
        _must(is_time(step.at) and _is_offset(step.offset_min))
        _must(isinstance(msgspec.json.decode(step.detail), dict))


def _check_case(case: CaseSent, texts: Mapping[str, Any]) -> None:
    _must(case.number <= _MOST_NUMBER and texts[case.case_hash].id == case.case_id)
    if case.set_hash is not None:
        _must(texts[case.set_hash].id == case.set_id)
    if case.why is not None:
        choice_record.from_text(case.why)


def _check_answer(answer: AnswerSent, session: SessionSent, file: str) -> None:
    _must(is_time(answer.opened_at) and is_time(answer.submitted_at))
    _must(_is_offset(answer.opened_offset_min) and _is_offset(answer.submitted_offset_min))
    _must(0 <= answer.seconds * 1000 <= LONGEST_MS)
    _must(answer.scan_active_ms <= LONGEST_MS and answer.review_active_ms <= LONGEST_MS)
    _must(len(answer.raw) <= MOST_RAW_CHARS)
    raw = read_bytes(Answer, answer.raw.encode(), file=file)
    _must((raw.id, raw.session, raw.case) == (answer.id, session.id, answer.case_id))
    _must(raw.verdict == answer.verdict)
    _check_marks(raw.marks)
    _must(answer.events_count is None or 0 <= answer.events_count <= len(answer.events))
    marks = 0
    for sent in answer.events:
        event = event_of(sent.body)
        _must((event.t_ms, event.what) == (sent.t_ms, sent.what))
        _must(event.t_ms <= LONGEST_MS and is_time(sent.stored_at))
        if event.mark is not None:
            _check_marks((event.mark,))
            marks += 1
    _must(marks <= 20 * MOST_MARKS)
    for width, height in _sizes(answer.sizes):
        _must(0 < width <= _MOST_SIDE and 0 < height <= _MOST_SIDE)
    if answer.score is not None:
        _check_scorecard(answer)
    if answer.viewing:
        _check_viewing(answer.viewing)


def _check_viewing(text: str) -> None:
    try:
        viewing.from_bytes(b64decode(text, validate=True))
    except UserError as error:
        raise ValueError(error.code) from error


def _check_scorecard(answer: AnswerSent) -> None:
    score = answer.score
    if score is None:
        return
    card = plain_to(Scorecard, score.scorecard)
    _must(card.case == answer.case_id)
    _must(score.points is None or 0 <= score.points <= 100)
    for count in (score.required_count, score.found_count, score.false_count):
        _must(count is None or 0 <= count <= _MOST_NUMBER)


def _check_marks(marks: tuple[Mark, ...]) -> None:
    _must(len(marks) <= MOST_MARKS)
    _must(all(is_within_reach(mark.region) for mark in marks))
    _must(sum(len(_numbers(mark.region)) for mark in marks) <= 2 * MOST_VERTICES)


def _numbers(value: Any) -> list[float]:
    """Return all numbers of a region."""
    if isinstance(value, int | float):
        return [float(value)]
    if isinstance(value, tuple | list):
        return [number for item in value for number in _numbers(item)]
    if isinstance(value, OpenStruct):
        return [number for name in value.__struct_fields__ for number in _numbers(getattr(value, name))]
    return []


def _sizes(text: str | None) -> list[tuple[int, int]]:
    return [] if text is None else list(msgspec.json.decode(text, type=dict[str, tuple[int, int]]).values())


def _is_offset(minutes: int) -> bool:
    return -_MOST_OFFSET_MIN <= minutes <= _MOST_OFFSET_MIN


def _must(holds: bool) -> None:
    if not holds:
        raise ValueError("not as records are")
