"""Rows of the records as what travels, and back."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.open_struct import KEPT, OpenStruct
from xrayTrainer.exchange.results.records import (
    AnswerSent,
    CaseSent,
    EventSent,
    ResultRecords,
    ScoreSent,
    SessionSent,
    StepSent,
)
from xrayTrainer.services.result_checks import refuse_unreadable
from xrayTrainer.storage.travelling_rows import Row, SessionRows

T = TypeVar("T", bound=OpenStruct)

_FLAGS = ("success", "verdict_right")


def sent(rows: SessionRows, *, scores: bool, viewing: bool) -> SessionSent:
    """Return a session as it travels.

    Parameters
    ----------
    rows
        The session in the records.
    scores
        Whether scores go with it; they need the keys' texts.
    viewing
        Whether viewing records go with it.
    """
    answers = tuple(
        _answer(row, rows.events.get(row["id"], ()), rows.viewings.get(row["id"]) if viewing else None, scores=scores)
        for row in rows.answers
    )
    return _struct(
        SessionSent,
        rows.session,
        cases=tuple(_struct(CaseSent, case) for case in rows.cases),
        answers=answers,
        log=tuple(_struct(StepSent, step) for step in rows.log),
    )


def received(session: SessionSent, *, file: str) -> SessionRows:
    """Return the rows of a session that came. Raises `result.damaged` where they can't be."""
    plain = _plain(session, without=("cases", "answers", "log"))
    try:
        viewings = {one.id: b64decode(one.viewing, validate=True) for one in session.answers if one.viewing}
    except ValueError as error:
        raise UserError("result.damaged", file=file) from error
    return SessionRows(
        session=plain,
        cases=tuple({**_plain(case), "session": session.id} for case in session.cases),
        answers=tuple(_answer_row(answer, session) for answer in session.answers),
        events={answer.id: tuple(_plain(event) for event in answer.events) for answer in session.answers},
        log=tuple({**_plain(step), "session": session.id, "seq": seq} for seq, step in enumerate(session.log)),
        viewings=viewings,
    )


def text_hashes(sessions: Iterable[SessionSent]) -> dict[str, str]:
    """Return which texts sessions need, by hash: `set`, `case` or `key`."""
    found: dict[str, str] = {}
    for session in sessions:
        found[session.set_hash] = "set"
        for case in session.cases:
            found[case.case_hash] = "case"
            if case.set_hash is not None:
                found[case.set_hash] = "set"
        for answer in session.answers:
            if answer.score is not None:
                found[answer.score.key_hash] = "key"
    return found


def refuse_incomplete(records: ResultRecords, *, file: str) -> None:
    """Raise `result.damaged` unless each text that is needed is there, of its kind, no identity comes twice, and all of
    it can be read.
    """
    kinds = {digest: text.kind for digest, text in records.texts.items()}
    needed = text_hashes(records.sessions)
    ids = [answer.id for session in records.sessions for answer in session.answers]
    sessions = [session.id for session in records.sessions]
    if any(kinds.get(digest) != kind for digest, kind in needed.items()):
        raise UserError("result.damaged", file=file)
    if len(set(ids)) != len(ids) or len(set(sessions)) != len(sessions):
        raise UserError("result.damaged", file=file)
    refuse_unreadable(records, file=file)


def _answer(row: Row, events: Iterable[Row], viewing: bytes | None, *, scores: bool) -> AnswerSent:
    score = None
    if scores and row["scorecard"] is not None:
        score = _struct(ScoreSent, {**row, **{name: _flag(row[name]) for name in _FLAGS}})
    return _struct(
        AnswerSent,
        row,
        events=tuple(_struct(EventSent, event) for event in events),
        score=score,
        viewing=None if viewing is None else b64encode(viewing).decode(),
    )


def _answer_row(answer: AnswerSent, session: SessionSent) -> dict[str, Any]:
    columns: dict[str, Any] = {name: None for name in ScoreSent.__struct_fields__ if name != KEPT}
    if answer.score is not None:
        columns |= _plain(answer.score)
    columns |= {name: None if columns[name] is None else int(columns[name]) for name in _FLAGS}
    return {
        **_plain(answer, without=("events", "score", "viewing")),
        **columns,
        "session": session.id,
        "person": session.person,
        "awaiting_key": int(answer.score is None),
    }


def _struct(type_: type[T], row: Row, **others: Any) -> T:
    """Return a value of the columns that it has a name for."""
    names = [name for name in type_.__struct_fields__ if name != KEPT and name not in others]
    return type_(**{name: row[name] for name in names if name in row}, **others)


def _plain(value: OpenStruct, without: tuple[str, ...] = ()) -> Mapping[str, Any]:
    return {name: getattr(value, name) for name in value.__struct_fields__ if name != KEPT and name not in without}


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)


__all__ = ["received", "refuse_incomplete", "sent", "text_hashes"]
