"""Stored sessions and answers as the value types that they were."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter, OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar, cast

import msgspec

from xrayTrainer.domain.answer import Answer, Event
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes, to_json, to_plain
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Asked, ExerciseSet
from xrayTrainer.domain.faults import refuse
from xrayTrainer.domain.ids import CaseId
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.reading import reader_of
from xrayTrainer.domain.walk import Walk
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.api import SessionState
from xrayTrainer.storage import answer_table, session_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.training.session_plan import SessionPlan

CLASS_LEVEL, DOSSIER_LEVEL = 3, 5
"""From which level of a set class, method and search, and the dossier, are asked for (DESIGN.md section 5)."""

_CACHED_TEXTS = 256

T = TypeVar("T", bound=OpenStruct)


class Texts:
    """Decodes texts kept under their hash, each once: they never change. Safe to use from several threads."""

    def __init__(self) -> None:
        self._cache: OrderedDict[str, OpenStruct] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, connection: Connection, type_: type[T], digest: str) -> T:
        """Return the value kept under `digest`."""
        with self._lock:
            found = self._cache.get(digest)
        if isinstance(found, type_):
            return found
        value = read_bytes(type_, session_table.content(connection, digest).encode(), file=digest[:12])
        with self._lock:
            self._cache[digest] = value
            while len(self._cache) > _CACHED_TEXTS:
                self._cache.popitem(last=False)
        return value


def needed_session(connection: Connection, session_id: str) -> SessionRow:
    """Return a session's row, or raise `UserError("session.no_session")`."""
    row = session_table.session(connection, session_id)
    if row is None:
        raise UserError("session.no_session")
    return row


def needed_answer(connection: Connection, answer_id: str) -> AnswerRow:
    """Return an answer's row, or raise `UserError("session.no_answer")`."""
    row = answer_table.answer(connection, answer_id)
    if row is None:
        raise UserError("session.no_answer")
    return row


def session_state(connection: Connection, texts: Texts, row: SessionRow, number: int | None = None) -> SessionState:
    """Return where a session stands; what is asked is that of case `number`, else of the next one."""
    exercise_set = texts.get(connection, ExerciseSet, row.set_hash)
    places = session_table.session_cases(connection, row.id)
    plan = plan_of(row)
    state = SessionState(
        id=row.id,
        person=row.person,
        set=exercise_set,
        mode=row.mode,
        order=tuple(CaseId(case.case_id) for case in places),
        answered=answer_table.submitted_cases(connection, row.id),
        asks=asked_of(exercise_set),
        planned=None if plan is None else plan.cases,
        plan=plan,
    )
    at = number or state.position
    if plan is None or at is None or at > len(places):
        return state
    return msgspec.structs.replace(state, asks=asked_of(set_of_case(connection, texts, row, places[at - 1])))


def plan_of(row: SessionRow) -> SessionPlan | None:
    """Return the plan of a session, None for one that asks the cases of its set."""
    return None if row.plan is None else _plan(row.plan)


@lru_cache(maxsize=64)
def _plan(text: str) -> SessionPlan:
    return plain_to(SessionPlan, text)


def plan_text(plan: SessionPlan) -> str:
    """Return a plan as it is kept."""
    return msgspec.json.encode(to_plain(plan)).decode()


def set_of_case(connection: Connection, texts: Texts, session: SessionRow, case: SessionCaseRow) -> ExerciseSet:
    """Return the set that a case of a session comes from, whose rules hold for it."""
    return texts.get(connection, ExerciseSet, case.set_hash or session.set_hash)


def asked_of(exercise_set: ExerciseSet) -> frozenset[Asked]:
    """Return what a set asks for besides mark, confidence and verdict: by its own rule, else by its level."""
    if exercise_set.rules.ask is not None:
        return frozenset(exercise_set.rules.ask)
    asked: set[Asked] = set()
    if exercise_set.level >= CLASS_LEVEL:
        asked |= {"class", "method", "search"}
    if exercise_set.level >= DOSSIER_LEVEL:
        asked.add("dossier")
    return frozenset(asked)


def drawn_order(idents: Sequence[str], seed: str) -> tuple[str, ...]:
    """Return ids in the order that `seed` draws: by the SHA-256 of seed and id, the same on every machine for ever."""
    return tuple(sorted(idents, key=lambda ident: hashlib.sha256(f"{seed}:{ident}".encode()).digest()))


def text_of(value: OpenStruct) -> str:
    """Return a set, case or key as it is kept."""
    return to_json(value).decode()


def event_text(event: Event) -> str:
    """Return an event as the log keeps it: JSON in one line."""
    return msgspec.json.encode(to_plain(event)).decode()


def event_of(text: str) -> Event:
    """Return the event of `event_text`."""
    return plain_to(Event, text)


def plain_to(type_: type[T], text: str) -> T:
    """Return the value in a text without the head of a file."""
    walk = Walk(type_.__name__)
    value = reader_of(type_)(msgspec.json.decode(text), walk)
    faults = walk.result()
    if faults:
        raise refuse(faults)
    return cast(T, value)


def logged_events(connection: Connection, answer_id: str, count: int | None = None) -> tuple[Event, ...]:
    """Return the events of an answer in the order in which they happened."""
    return tuple(event_of(text) for text in answer_table.event_bodies(connection, answer_id, count))


def unlogged(submitted: Sequence[Event], logged: Sequence[Event]) -> tuple[Event, ...]:
    """Return those of the submitted events that the log lacks, for example because the disk was full for a while."""
    there = Counter(event_text(event) for event in logged)
    missing = []
    for event in submitted:
        text = event_text(event_of(event_text(event)))  # whole numbers read back as what they are
        if there[text]:
            there[text] -= 1
        else:
            missing.append(event)
    return tuple(missing)


def answer_text(answer: Answer) -> str:
    """Return an answer as it is kept: without its events, which stand in the log."""
    return msgspec.json.encode(to_plain(msgspec.structs.replace(answer, events=()))).decode()


def stored_answer(connection: Connection, row: AnswerRow) -> Answer:
    """Return a submitted answer with its events, and the key revision with which it was scored."""
    if row.raw is None:
        raise UserError("session.not_submitted")
    answer = read_bytes(Answer, row.raw.encode(), file=row.id)
    changed: dict[str, Any] = {"key_revision": row.key_revision}
    if row.events_count is not None:
        changed["events"] = logged_events(connection, row.id, row.events_count)
    return msgspec.structs.replace(answer, **changed)


def stored_scorecard(row: AnswerRow) -> Scorecard | None:
    """Return the scorecard of an answer."""
    return None if row.scorecard is None else plain_to(Scorecard, row.scorecard)


def stored_key(connection: Connection, texts: Texts, row: AnswerRow) -> Key | None:
    """Return the key with which an answer was scored."""
    return None if row.key_hash is None else texts.get(connection, Key, row.key_hash)


def stored_case(connection: Connection, texts: Texts, row: AnswerRow) -> tuple[Case, SessionCaseRow]:
    """Return the case as it was when it came into the session, and its row there."""
    for case in session_table.session_cases(connection, row.session):
        if case.case_id == row.case_id:
            return texts.get(connection, Case, case.case_hash), case
    raise UserError("session.no_answer")
