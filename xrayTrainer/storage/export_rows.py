"""Answers as rows for export, read in one pass."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, fields

from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """A submitted answer with the figures that scoring left in columns; None: no such figure."""

    answer: AnswerId
    person: PersonId
    name: str
    guest: bool
    session: SessionId
    set_id: SetId
    set_revision: int
    set_hash: str
    mode: str
    session_finished: bool
    number: int
    case_id: CaseId
    case_revision: int
    key_revision: int | None
    submitted_at: str
    submitted_offset_min: int
    seconds: float | None
    scan_active_ms: int
    review_active_ms: int
    case_type: str | None
    verdict: str | None
    verdict_right: bool | None
    success: bool | None
    points: float | None
    required_count: int | None
    found_count: int | None
    false_count: int | None
    awaiting_key: bool
    profile: str | None
    program: str | None


_BOOLEANS = frozenset({"guest", "verdict_right", "success", "awaiting_key", "session_finished"})

_QUERY = """
SELECT answers.id AS answer, person.id AS person, person.name, person.guest, answers.session, answers.set_id,
       coalesce((SELECT json_extract(body, '$.revision') FROM contents WHERE hash = session_cases.set_hash),
                sessions.set_revision) AS set_revision,
       coalesce(session_cases.set_hash, sessions.set_hash) AS set_hash, sessions.mode,
       sessions.finished_at IS NOT NULL AS session_finished,
       answers.number, answers.case_id, answers.case_revision, answers.key_revision, answers.submitted_at,
       answers.submitted_offset_min, answers.seconds, answers.scan_active_ms, answers.review_active_ms,
       answers.case_type, answers.verdict, answers.verdict_right, answers.success, answers.points,
       answers.required_count, answers.found_count, answers.false_count, answers.awaiting_key, answers.profile,
       answers.program
FROM answers
JOIN sessions ON sessions.id = answers.session
JOIN people ON people.id = answers.person
JOIN people AS person ON person.id = coalesce(people.joined_into, people.id)
LEFT JOIN session_cases ON session_cases.session = answers.session AND session_cases.number = answers.number
WHERE answers.submitted_at IS NOT NULL AND (:person IS NULL OR person.id = :person)
ORDER BY answers.submitted_at, answers.id
"""


def submitted_answers(connection: sqlite3.Connection, person: PersonId | None = None) -> Iterator[AnswerRow]:
    """Yield every submitted answer, oldest first; of one person, or of all. Joined profiles are the one they joined."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    names = [field.name for field in fields(AnswerRow)]
    for row in cursor.execute(_QUERY, {"person": person}):
        values = {name: row[name] for name in names}
        for name in _BOOLEANS:
            values[name] = None if values[name] is None else bool(values[name])
        yield AnswerRow(**values)
