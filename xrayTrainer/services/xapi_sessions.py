"""Finished sessions of the records as statements, whether for a store or for a file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.exchange.xapi.statements import Account, AnswerDone, ExamDone, SessionDone, Statement, statements
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.exam_results import ended
from xrayTrainer.services.pseudonyms import hidden_id, pseudonym
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts, needed_session
from xrayTrainer.storage import answer_table, session_table, statement_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.training.exam_verdict import ExamStatus

_log = logging.getLogger(__name__)

_PORTION = 50
_VERDICTS = {ExamStatus.PASS: True, ExamStatus.FAIL: False}


class _Raw(msgspec.Struct):
    """What is needed of an answer as it was submitted."""

    choice: tuple[str, ...] = ()


class _Card(msgspec.Struct):
    """What is needed of a scorecard."""

    kind: str = "search"


_RAW, _CARD = msgspec.json.Decoder(_Raw), msgspec.json.Decoder(_Card)


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """The statements of one session, and where it stands in their order."""

    key: tuple[str, str]
    session: str
    person: str
    statements: tuple[Statement, ...]


class SessionTeller:
    """Makes statements of sessions.

    Attributes
    ----------
    left_out
        Sessions of which nothing can be told now, as the verdict on an exam waits for a key, or something in the
        records can't be read: how many statements each would make, about.

    Parameters
    ----------
    place
        Says where cases lie: cases that an exam left unanswered count by their keys.
    home_page
        Of the accounts.
    pseudonym_key
        Of the unit: then people have pseudonyms, ids lead nowhere, and days stand in the place of times.
    """

    def __init__(self, place: Place, *, home_page: str, pseudonym_key: bytes | None = None) -> None:
        self._place = place
        self._home_page = home_page
        self._key = pseudonym_key
        self._texts = Texts()
        self.left_out: dict[str, int] = {}
        self._names: dict[str, LangText] = {}
        self._words = [Messages(language.value) for language in Language]

    def made(self, connection: Connection, *, store: str | None, after: tuple[str, str] = ("", "")) -> Iterator[Made]:
        """Yield the statements of finished sessions that a store has none of yet (None: of all), the earliest first.

        Parameters
        ----------
        connection
            The records.
        store
            For which.
        after
            `Made.key` of the last one that was seen.
        """
        while portion := statement_table.finished(connection, store=store, after=after, limit=_PORTION):
            for ready in portion:
                told = self._readable(connection, ready.session)
                if told is not None:
                    yield Made(key=ready.key, session=ready.session, person=ready.person, statements=told)
            after = portion[-1].key

    def _readable(self, connection: Connection, session: SessionId) -> tuple[Statement, ...] | None:
        """Return the statements of a session; None where nothing can be told now: the others don't wait for it."""
        try:
            told = self._told(connection, needed_session(connection, session))
        except (UserError, msgspec.MsgspecError, KeyError, ValueError) as error:
            _log.error("nothing can be told of the session %s: %s", session, error)
            told = None
        if told is None:
            self.left_out[session] = len(answer_table.submitted_cases(connection, session)) + 1
        return told

    def _told(self, connection: Connection, session: SessionRow) -> tuple[Statement, ...] | None:
        """Return the statements of a session, None where its verdict waits for a key."""
        exam = None
        if session.mode == "exam":
            result = ended(connection, self._texts, session, self._place)
            if result.outcome is None:
                return None
            exam = ExamDone(
                preset=result.outcome.preset,
                passed=_VERDICTS.get(result.outcome.status),
                n=result.outcome.n,
                threat_share=result.outcome.threat_share,
                borderline=result.outcome.borderline,
            )
        done = self._done(connection, session, exam)
        key = self._key
        if key is None:
            return statements(done, Account(home_page=self._home_page, name=session.person))
        account = Account(home_page=self._home_page, name=pseudonym(key, session.person))
        return statements(done, account, mint=lambda name: hidden_id(key, name))

    def _done(self, connection: Connection, session: SessionRow, exam: ExamDone | None) -> SessionDone:
        rows = [row for row in answer_table.answers_of_session(connection, session.id) if row.submitted_at is not None]
        cases = {case.case_id: case.slug for case in session_table.session_cases(connection, session.id)}
        offset_min = next((row.submitted_offset_min or 0 for row in reversed(rows)), 0)
        return SessionDone(
            id=session.id,
            set_id=session.set_id,
            set_revision=session.set_revision,
            title=self._texts.get(connection, ExerciseSet, session.set_hash).title,
            mode=session.mode,
            whole=len(rows) == len(cases),
            points=session.points,
            seconds=sum(row.scan_active_ms + row.review_active_ms for row in rows) / 1000,
            at=self._time(session.finished_at or "", offset_min),
            program=session.program,
            answers=tuple(self._answer(row, cases.get(row.case_id, "")) for row in rows),
            exam=exam,
        )

    def _answer(self, row: AnswerRow, slug: str) -> AnswerDone:
        choice = _RAW.decode(row.raw or "{}").choice
        kind = _CARD.decode(row.scorecard or "{}").kind
        figures: dict[str, Any] = {
            "case-type": row.case_type,
            "to-find": row.required_count,
            "found": row.found_count,
            "false-marks": row.false_count,
        }
        return AnswerDone(
            id=row.id,
            case=row.case_id,
            case_revision=row.case_revision,
            key_revision=row.key_revision,
            name=self._name(slug),
            kind=kind,
            response=choice or (() if row.verdict is None else (row.verdict,)),
            success=row.success,
            points=row.points,
            seconds=row.seconds or 0.0,
            at=self._time(row.submitted_at or "", row.submitted_offset_min or 0),
            program=row.program or "",
            profile=row.profile or "",
            figures={name: value for name, value in figures.items() if value is not None},
        )

    def _name(self, slug: str) -> LangText:
        if slug not in self._names:
            named = {words.language: words.text("xapi.case", name=slug) for words in self._words} if slug else {}
            self._names[slug] = named
        return self._names[slug]

    def _time(self, utc: str, offset_min: int) -> str:
        """Return a time as it is told: with pseudonyms the day on the wall alone."""
        if self._key is None:
            return utc
        return f"{from_utc_text(utc) + timedelta(minutes=offset_min):%Y-%m-%d}T00:00:00Z"
