"""Records of several people on several machines, written by the tables alone, and all rows of a database."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from helpers.stored_records import moment, scored, submission, uid

from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.storage import answer_table, people_table, session_table
from xrayTrainer.storage.answer_table import OpenAnswer
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow

AIGUL, BOLOT, GUEST = PersonId(uid(1, 11)), PersonId(uid(2, 11)), PersonId(uid(3, 11))
NAMES = {AIGUL: "Айгүл Ҷӯраева-Тест", BOLOT: "Bolot Testov"}
TRAINING_SET = SetId(uid(1, 12))


def put_person(connection: Connection, person: PersonId, name: str | None = None) -> None:
    """Add a person, unless he is there."""
    if people_table.person(connection, person) is None:
        named = NAMES.get(person, "") if name is None else name
        people_table.add_person(connection, PersonRow(id=person, name=named, guest=not named), at=moment().utc)


def put_session(
    connection: Connection, number: int, person: PersonId, *, submitted: int = 2, opened: int = 0, finished: bool = True
) -> SessionId:
    """Add a session of three cases with so many submitted answers, then so many open ones, three events each."""
    put_person(connection, person)
    set_hash = session_table.store_content(connection, "set", json.dumps({"id": TRAINING_SET}))
    cases = tuple(
        SessionCaseRow(
            number=k, case_id=CaseId(uid(k, 13)), case_revision=1, slug=f"case-{k}",
            case_hash=session_table.store_content(connection, "case", json.dumps({"id": uid(k, 13)})),
        )
        for k in (1, 2, 3)
    )  # fmt: skip
    session = SessionRow(
        id=SessionId(uid(number, 14)), person=person, set_id=TRAINING_SET, set_revision=1, set_hash=set_hash,
        set_folder="/sets/x", mode="practice", seed=None, program="0.1", started=moment(number),
    )  # fmt: skip
    session_table.add_session(connection, session, cases)
    for k in range(1, submitted + opened + 1):
        put_answer(connection, session, k, submit=k <= submitted)
    if finished:
        session_table.finish_session(connection, session.id, moment(number + 60))
        session_table.set_session_points(connection, session.id, 85.0)
    return session.id


def put_answer(
    connection: Connection, session: SessionRow, number: int, *, submit: bool, serial: int | None = None
) -> AnswerId:
    """Open the answer of a case of a session, log three events, and submit it where wanted."""
    serial = int(session.id[-4:], 16) * 10 + number if serial is None else serial
    answer = AnswerId(uid(serial, 15))
    answer_table.add_answer(
        connection,
        OpenAnswer(
            id=answer, session=session.id, number=number, person=session.person, set_id=TRAINING_SET,
            case_id=CaseId(uid(number, 13)), case_revision=1, opened=moment(serial),
        ),
    )  # fmt: skip
    for t_ms in range(3):
        log(connection, answer, t_ms)
    if submit:
        raw = json.dumps({"id": answer, "person": session.person})
        answer_table.submit_answer(connection, answer, submission(scored(connection), at=moment(serial + 30), raw=raw))
    return answer


def log(connection: Connection, answer: AnswerId, t_ms: int) -> None:
    """Append one event."""
    body = json.dumps({"t_ms": t_ms, "what": "input"})
    answer_table.append_event(connection, answer, t_ms=t_ms, what="input", body=body, stored_at=moment().utc)


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of the records, but for where a session was begun and the log of merges and erases."""
    connection = sqlite3.connect(path)
    try:
        tables = {
            "people": "SELECT id, name, guest, created_at, erased_at, profile FROM people",
            "contents": "SELECT * FROM contents",
            "sessions": "SELECT id, person, set_id, started_at, finished_at, finished_offset_min, points FROM sessions",
            "session_cases": "SELECT * FROM session_cases",
            "answers": "SELECT * FROM answers",
            "events": "SELECT * FROM events",
            "erased_answers": "SELECT * FROM erased_answers",
            "viewings": "SELECT * FROM viewings",
            "audit": "SELECT at, what, person, detail FROM audit WHERE what NOT IN ('merged', 'erased')",
        }
        return {name: sorted(connection.execute(query), key=repr) for name, query in tables.items()}
    finally:
        connection.close()


def files_with(folder: Path, text: str) -> list[str]:
    """Return every file below a folder in whose raw bytes a text stands, as UTF-8, UTF-16 or JSON escapes."""
    forms = {text.encode(), text.encode("utf-16-le"), json.dumps(text)[1:-1].encode()}
    return [
        str(file.relative_to(folder))
        for file in sorted(folder.rglob("*"))
        if file.is_file() and any(form in file.read_bytes() for form in forms)
    ]
