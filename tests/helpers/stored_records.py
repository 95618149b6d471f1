"""Records to test with, written by the tables alone."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.storage import answer_table, people_table, session_table
from xrayTrainer.storage.answer_table import OpenAnswer, Scored, Submission
from xrayTrainer.storage.clock import Moment
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.storage.store import Store


def uid(number: int, kind: int = 0) -> str:
    """Return the same UUID for the same numbers."""
    return str(uuid.UUID(int=(kind << 64) + number))


def moment(second: int = 0, day: int = 5, month: int = 1) -> Moment:
    """Return a moment of 2026, in a zone five hours east."""
    utc = f"2026-{month:02d}-{day:02d}T{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}.000Z"
    return Moment(utc=utc, offset_min=300, monotonic_ns=second * 10**9, boot="boot")


PERSON = PersonId(uid(1, 1))
SET = SetId(uid(1, 2))


def add_session(connection: Connection, number: int, *, cases: int = 3, started: Moment | None = None) -> SessionId:
    """Add a session of `PERSON` (made when absent) with `cases` cases."""
    if people_table.person(connection, PERSON) is None:
        people_table.add_person(connection, PersonRow(id=PERSON, name="", guest=True), at=moment().utc)
    set_hash = session_table.store_content(connection, "set", json.dumps({"id": SET}))
    rows = []
    for index in range(1, cases + 1):
        case_hash = session_table.store_content(connection, "case", json.dumps({"id": uid(index, 3)}))
        rows.append(
            SessionCaseRow(
                number=index, case_id=CaseId(uid(index, 3)), case_revision=1, case_hash=case_hash, slug=f"case-{index}"
            )
        )
    session = SessionRow(
        id=SessionId(uid(number, 4)), person=PERSON, set_id=SET, set_revision=1, set_hash=set_hash,
        set_folder="/sets/x", mode="practice", seed=None, program="0.1", started=started or moment(number),
    )  # fmt: skip
    session_table.add_session(connection, session, tuple(rows))
    return session.id


def add_open_answer(connection: Connection, session: SessionId, number: int, answer: int) -> AnswerId:
    """Put a case on the workbench."""
    row = OpenAnswer(
        id=AnswerId(uid(answer, 5)), session=session, number=number, person=PERSON, set_id=SET,
        case_id=CaseId(uid(number, 3)), case_revision=1, opened=moment(answer % 80000),
    )  # fmt: skip
    answer_table.add_answer(connection, row)
    return row.id


def add_event(connection: Connection, answer: AnswerId, t_ms: int, what: str = "input") -> int:
    """Append one event."""
    body = json.dumps({"t_ms": t_ms, "what": what})
    return answer_table.append_event(connection, answer, t_ms=t_ms, what=what, body=body, stored_at=moment().utc)


def scored(connection: Connection, points: float = 85.0) -> Scored:
    """Return a score on a kept key."""
    return Scored(
        key_hash=session_table.store_content(connection, "key", "{}"), key_revision=1, case_type="threat",
        points=points, success=True, verdict_right=True, required_count=1, found_count=1, false_count=0,
        scorecard='{"points": 85}',
    )  # fmt: skip


def submission(scored: Scored | None, *, at: Moment | None = None, raw: str = "{}") -> Submission:
    """Return a submitted answer."""
    return Submission(
        raw=raw, events_count=0, sizes="{}", program="0.1", profile="S1", seconds=12.5, verdict="suspicion",
        scan_active_ms=30_000, at=at or moment(100), scored=scored,
    )  # fmt: skip


def fill(store: Store, *, sessions: int = 1, cases: int = 3, events: int = 4) -> None:
    """Write finished sessions with submitted answers."""

    def job(connection: Connection) -> None:
        for session_number in range(sessions):
            session = add_session(connection, session_number, cases=cases)
            for number in range(1, cases + 1):
                serial = session_number * cases + number
                answer = add_open_answer(connection, session, number, serial)
                for t_ms in range(events):
                    add_event(connection, answer, t_ms * 1000)
                at = moment(serial % 80000, day=1 + serial % 28)
                answer_table.submit_answer(connection, answer, submission(scored(connection), at=at))
            session_table.finish_session(connection, session, moment(session_number))

    store.change(job)


def count(store_path: Path, table: str) -> int:
    """Return the rows of a table, read by nothing but SQLite."""
    import sqlite3

    connection = sqlite3.connect(store_path)
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()
